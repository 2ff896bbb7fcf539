/* GUIDs and UTF-16 from and to text: all that is right, nothing that is not. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

/* --------------------------------------------------------------------- GUIDs
 */

static const char esp[] = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b";

static void test_guid_round_trip(void **state)
{
	struct guid guid = { { 0 } }, other;
	char text[GUID_TEXT_SIZE];

	(void)state;
	for (unsigned bit = 0; bit < 128; bit++) {
		memset(&guid, bit % 3 ? 0 : 0xff, sizeof guid);
		guid.bytes[bit / 8] ^= (uint8_t)(1u << bit % 8);
		guid_to_text(guid, text);
		assert_int_equal(strlen(text), 36);
		assert_int_equal(guid_from_text(text, &other), 0);
		assert_true(guid_is_equal(guid, other));
		assert_true(
		    guid_is_equal(guid_swapped(guid_swapped(guid)), guid));
	}
	assert_int_equal(guid_from_text(esp, &guid), 0);
	guid_to_text(guid, text);
	assert_string_equal(text, esp);
	assert_int_equal(
	    guid_from_text("C12A7328-F81F-11D2-BA4B-00A0C93EC93B", &other), 0);
	assert_true(guid_is_equal(guid, other));
}

/* Every text of one byte changed, dropped or added. */
static void test_guid_refuses(void **state)
{
	static const char strange[] = "-g G/:@`{ \xff";
	struct guid guid = { { 7 } };
	char text[40];

	(void)state;
	for (size_t i = 0; i < 36; i++) {
		memcpy(text, esp, sizeof esp);
		text[i] = '\0';
		assert_int_equal(guid_from_text(text, &guid), -22);
		for (const char *c = strange; *c; c++) {
			text[i] = *c;
			if (*c != esp[i])
				assert_int_equal(guid_from_text(text, &guid),
						 -22);
		}
		memcpy(text, esp, sizeof esp);
		memmove(text + i, text + i + 1, 36 - i);
		assert_int_equal(guid_from_text(text, &guid), -22);
		memcpy(text, esp, i);
		text[i] = ' ';
		memcpy(text + i + 1, esp + i, 37 - i);
		assert_int_equal(guid_from_text(text, &guid), -22);
	}
	memcpy(text, esp, sizeof esp);
	memcpy(text + 36, "0", 2);
	assert_int_equal(guid_from_text(text, &guid), -22);
	assert_int_equal(guid_from_text("", &guid), -22);
	assert_int_equal(guid.bytes[0], 7);
}

/* -------------------------------------------------------------------- UTF-16
 */

/* Every character there is, in both orders. */
static void test_every_character(void **state)
{
	uint8_t text[4], units[4], back[4];
	uint64_t length;

	(void)state;
	for (uint32_t c = 1; c <= 0x10ffff; c++) {
		unsigned n = utf8_encode(c, text);
		bool is_big = c % 2, is_half = c >= 0xd800 && c <= 0xdfff;

		assert_int_equal(utf16_from_utf8(span_of(text, n), is_big,
						 mspan_of(units, 4)),
				 is_half ? -84 : 0);
		if (is_half)
			continue;
		assert_int_equal(utf16_to_utf8(span_of(units, 4), is_big,
					       mspan_of(back, 4), &length),
				 0);
		assert_int_equal(length, n);
		assert_memory_equal(back, text, n);
	}
}

static void test_wrong_utf8(void **state)
{
	static const struct {
		const char *label, *text;
		uint64_t size;
	} cases[] = {
		{ "a lone tail", "\x80", 1 },
		{ "overlong of two", "\xc1\xbf", 2 },
		{ "overlong of three", "\xe0\x9f\xbf", 3 },
		{ "overlong of four", "\xf0\x8f\xbf\xbf", 4 },
		{ "beyond the last", "\xf4\x90\x80\x80", 4 },
		{ "five bytes", "\xf8\x88\x80\x80\x80", 5 },
		{ "cut off after one", "a\xe2\x82", 3 },
		{ "cut off at once", "\xf0", 1 },
		{ "no tail", "\xc3(", 2 },
		{ "0xff", "\xff", 1 },
	};
	uint8_t units[16] = { 9 };

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		/* a copy of just that size, for the sanitizer */
		uint8_t *copy = malloc(cases[i].size);

		memcpy(copy, cases[i].text, cases[i].size);
		if (utf16_from_utf8(span_of(copy, cases[i].size), false,
				    mspan_of(units, 16)) != -84)
			fail_msg("%s is taken", cases[i].label);
		free(copy);
	}
	assert_int_equal(units[0], 9);
}

/* Halves of pairs in every position, an odd size, no room, no NUL. */
static void test_wrong_utf16(void **state)
{
	static const uint8_t halves[] = { 0x00, 0xdc, 0x00, 0xd8, 0x00,
					  0xd8, 0x00, 0xdc, 0x00, 0xd8 };
	static const uint8_t low_twice[] = { 0x00, 0xdc, 0x01, 0xdc };
	uint8_t out[16];
	uint64_t length;

	(void)state;
	assert_int_equal(utf16_to_utf8(span_of(halves, sizeof halves), false,
				       mspan_of(out, 16), &length),
			 0);
	assert_int_equal(length, 13);
	assert_memory_equal(out,
			    "\xef\xbf\xbd\xef\xbf\xbd\xf0\x90\x80\x80"
			    "\xef\xbf\xbd",
			    13);
	assert_int_equal(utf16_to_utf8(span_of(halves, 9), false,
				       mspan_of(out, 12), &length),
			 0);
	assert_int_equal(length, 10);
	assert_int_equal(utf16_to_utf8(span_of(halves, sizeof halves), false,
				       mspan_of(NULL, 0), &length),
			 -34);
	assert_int_equal(length, 13);
	assert_int_equal(utf16_to_utf8(span_of(low_twice, 4), false,
				       mspan_of(out, 16), &length),
			 0);
	assert_int_equal(length, 6);
	assert_memory_equal(out, "\xef\xbf\xbd\xef\xbf\xbd", 6);
	assert_int_equal(
	    utf16_to_utf8(span_of(NULL, 0), false, mspan_of(NULL, 0), &length),
	    0);
	assert_int_equal(length, 0);
	assert_int_equal(
	    utf16_from_utf8(span_of(NULL, 0), true, mspan_of(NULL, 0)), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_guid_round_trip),
		cmocka_unit_test(test_guid_refuses),
		cmocka_unit_test(test_every_character),
		cmocka_unit_test(test_wrong_utf8),
		cmocka_unit_test(test_wrong_utf16),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
