/* Texts, GUIDs and UTF-16 go in and come out, and nothing beside them moves. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
#define STRUCT_DESCRIBE
#include "tests/compiler/ok/guids.h"
#include "tests/compiler/ok/texts.h"
#include "tests/compiler/ok/utf16.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ERANGE_CODE = -34, EILSEQ_CODE = -84 };

/* --------------------------------------------------------------------- texts
 */

static void check_texts(const struct texts_texts *p)
{
	assert_memory_equal(texts_texts_tag_bytes(p).data, "EFI PART", 8);
	assert_memory_equal(texts_texts_named_bytes(p).data, "EFI PART", 8);
	assert_memory_equal(texts_texts_short_bytes(p).data,
			    "abc\0\0\0\0\0\0\0\0\0", 12);
	assert_memory_equal(texts_texts_odd_bytes(p).data,
			    "q\"b\\n\nt\tz\0x\177"
			    "1?\?/\303\251\0\0\0\0\0",
			    23);
	assert_memory_equal(texts_texts_raw_bytes(p).data, "\177ELF", 4);
	assert_memory_equal(texts_texts_units_bytes(p).data, "\0\1\0\0\0\0", 6);
	assert_memory_equal(texts_texts_nothing_bytes(p).data, "\0\0\0", 3);
	assert_memory_equal(texts_texts_plain_bytes(p).data, "\0\0\0\0", 4);
	assert_int_equal(texts_texts_number(p), 7);
}

static void test_text_defaults(void **state)
{
	struct texts_texts p;
	struct texts_outer outer;

	(void)state;
	memset(&p, 0xee, sizeof p);
	texts_texts_init(&p);
	check_texts(&p);
	memset(&outer, 0xee, sizeof outer);
	texts_outer_init(&outer);
	assert_int_equal(texts_outer_before(&outer), 0);
	check_texts(texts_outer_texts(&outer, 0, NULL));
	check_texts(texts_outer_texts(&outer, 1, NULL));
	assert_string_equal(TEXTS_SAME, "EFI PART");
	assert_string_equal(TEXTS_EMPTY, "");
	assert_string_equal(TEXTS_TEXTS_SHORT_DEFAULT, "abc");
	assert_int_equal(sizeof TEXTS_ODD, 19);
}

/* --------------------------------------------------------------------- GUIDs
 */

static void test_guids(void **state)
{
	static const uint8_t stored[] = { 0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8,
					  0xd2, 0x11, 0xba, 0x4b, 0x00, 0xa0,
					  0xc9, 0x3e, 0xc9, 0x3b };
	struct guids_entry p;
	struct guid esp, out;

	(void)state;
	memset(&p, 0x5a, sizeof p);
	guids_entry_init(&p);
	assert_int_equal(guid_from_text(GUIDS_ESP, &esp), 0);
	assert_memory_equal(p.bytes, stored, 16);
	assert_true(guid_is_equal(guids_entry_kind(&p), esp));
	assert_int_equal(guids_entry_volume(&p).bytes[0], 0x0f);
	assert_int_equal(p.bytes[GUIDS_ENTRY_VOLUME_OFFSET], 0x0f);
	assert_true(guid_is_zero(guids_entry_id(&p)));
	guids_entry_set_id(&p, esp);
	assert_memory_equal(p.bytes + GUIDS_ENTRY_ID_OFFSET, stored, 16);
	assert_int_equal(guids_entry_set_many(&p, 1, esp, NULL), 0);
	assert_int_equal(guids_entry_many(&p, 1, &out, NULL), 0);
	assert_true(guid_is_equal(out, esp));
	assert_memory_equal(p.bytes + GUIDS_ENTRY_MANY_OFFSET + 16, stored, 16);
	assert_int_equal(p.bytes[GUIDS_ENTRY_MANY_OFFSET + 15], 0);
	assert_int_equal(p.bytes[GUIDS_ENTRY_MANY_OFFSET + 32], 0);
	assert_int_equal(guids_entry_set_many(&p, 3, esp, NULL), ERANGE_CODE);
	assert_int_equal(guids_entry_many(&p, UINT64_MAX, &out, NULL),
			 ERANGE_CODE);
	assert_int_equal(guids_entry_set_grid(&p, 1, 1, esp, NULL), 0);
	assert_int_equal(p.bytes[GUIDS_ENTRY_SIZEOF - 16], 0xc1);
}

/* -------------------------------------------------------------------- UTF-16
 */

static int get_little(const struct utf16_names *p, char *out, uint64_t room,
		      uint64_t *length)
{
	return utf16_names_little_utf8(p, mspan_of(out, room), length, NULL);
}

static void test_utf16(void **state)
{
	struct utf16_names p, before;
	struct field_error error = { 0 };
	char out[40];
	uint64_t length;

	(void)state;
	utf16_names_init(&p);
	assert_int_equal(utf16_names_stated_utf8(&p, mspan_of(out, sizeof out),
						 &length, NULL),
			 0);
	assert_int_equal(length, strlen(UTF16_NAMES_STATED_DEFAULT));
	assert_memory_equal(out, "\303\206sir \360\237\230\200", length);
	memset(&p, 0xee, sizeof p);
	assert_int_equal(utf16_names_put_little_utf8(&p, span_of("abc", 3)), 0);
	assert_memory_equal(p.bytes, "a\0b\0c\0\0\0\0\0\xee", 11);
	assert_int_equal(get_little(&p, out, 3, &length), 0);
	assert_int_equal(length, 3);
	memset(out, 'x', sizeof out);
	assert_int_equal(
	    utf16_names_little_utf8(&p, mspan_of(out, 2), &length, &error),
	    ERANGE_CODE);
	assert_int_equal(length, 3);
	assert_int_equal(out[0], 'x');
	assert_string_equal(error.structure, "utf16_names");
	assert_string_equal(error.field, "little");
	assert_int_equal(utf16_names_put_little_utf8(&p, span_of("abcde", 5)),
			 0);
	assert_int_equal(get_little(&p, out, 5, NULL), 0);
	before = p;
	assert_int_equal(utf16_names_put_little_utf8(&p, span_of("abcdef", 6)),
			 ERANGE_CODE);
	assert_int_equal(utf16_names_put_little_utf8(&p, span_of("a\xff", 2)),
			 EILSEQ_CODE);
	assert_memory_equal(&p, &before, sizeof p);
}

static void test_units(void **state)
{
	struct utf16_names p;
	uint64_t length;
	uint16_t unit;
	char out[16];

	(void)state;
	utf16_names_init(&p);
	assert_int_equal(utf16_names_set_big(&p, 0, 0x20ac, NULL), 0);
	assert_int_equal(p.bytes[UTF16_NAMES_BIG_OFFSET], 0x20);
	assert_int_equal(utf16_names_set_big(&p, 1, 0xd800, NULL), 0);
	assert_int_equal(utf16_names_set_big(&p, 2, 'z', NULL), 0);
	assert_int_equal(utf16_names_set_big(&p, 3, 0xdbff, NULL), 0);
	assert_int_equal(utf16_names_set_big(&p, 4, 1, NULL), ERANGE_CODE);
	assert_int_equal(utf16_names_big(&p, 0, &unit, NULL), 0);
	assert_int_equal(unit, 0x20ac);
	assert_int_equal(
	    utf16_names_big_utf8(&p, mspan_of(out, sizeof out), &length, NULL),
	    0);
	assert_int_equal(length, 10);
	assert_memory_equal(out, "\342\202\254\357\277\275z\357\277\275", 10);
	utf16_names_set_one(&p, 0x1234);
	assert_int_equal(p.bytes[UTF16_NAMES_ONE_OFFSET], 0x12);
	assert_int_equal(utf16_names_set_two(&p, 1, 2, 0x41, NULL), 0);
	assert_int_equal(p.bytes[UTF16_NAMES_TWO_OFFSET + 10], 0x41);
	assert_int_equal(utf16_names_description.fields[0].kind,
			 DESCRIBE_UTF16);
	assert_int_equal(guids_entry_description.fields[0].kind, DESCRIBE_GUID);
	assert_false(guids_entry_description.fields[0].is_big_endian);
	assert_true(guids_entry_description.fields[2].is_big_endian);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text_defaults),
		cmocka_unit_test(test_guids),
		cmocka_unit_test(test_utf16),
		cmocka_unit_test(test_units),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
