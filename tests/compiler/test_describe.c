/* The description tables say what the accessors do, for all structures. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
/* Hosts: s390x */
#define STRUCT_DESCRIBE
#include "tests/compiler/ok/aliases.h"
#include "tests/compiler/ok/arrays.h"
#include "tests/compiler/ok/enums.h"
#include "tests/compiler/ok/flags.h"
#include "tests/compiler/ok/joins.h"
#include "tests/compiler/ok/large.h"
#include "tests/compiler/ok/nested.h"
#include "tests/compiler/ok/padding.h"
#include "tests/compiler/ok/root.h"
#include "tests/compiler/ok/scalars.h"
#include "tests/compiler/ok/starting_language.h"
#include "tests/compiler/ok/unions.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static const struct {
	const struct describe_structure *const *structures;
	size_t count;
} files[] = {
	{ aliases_structures, ALIASES_NR_STRUCTURES },
	{ arrays_structures, ARRAYS_NR_STRUCTURES },
	{ enums_structures, ENUMS_NR_STRUCTURES },
	{ flags_structures, FLAGS_NR_STRUCTURES },
	{ joins_structures, JOINS_NR_STRUCTURES },
	{ large_structures, LARGE_NR_STRUCTURES },
	{ nested_structures, NESTED_NR_STRUCTURES },
	{ padding_structures, PADDING_NR_STRUCTURES },
	{ root_structures, ROOT_NR_STRUCTURES },
	{ scalars_structures, SCALARS_NR_STRUCTURES },
	{ starting_language_structures, STARTING_LANGUAGE_NR_STRUCTURES },
	{ unions_structures, UNIONS_NR_STRUCTURES },
};

static void check_links(const struct describe_field *f)
{
	assert_int_equal(f->kind == DESCRIBE_STRUCTURE, f->structure != NULL);
	assert_int_equal(f->kind == DESCRIBE_JOIN, f->nr_parts != 0);
	assert_int_equal(f->kind == DESCRIBE_ENUM || f->kind == DESCRIBE_FLAGS,
			 f->nr_values != 0);
	if (f->structure)
		assert_true(f->structure->size == f->width);
	for (uint32_t i = 0; i < f->nr_values; i++)
		assert_non_null(f->values[i].name);
}

/* Fields follow each other without a gap, or all start at 0. */
static void check_structure(const struct describe_structure *s)
{
	uint64_t end = 0;

	assert_true(s->nr_fields > 0);
	for (uint32_t i = 0; i < s->nr_fields; i++) {
		const struct describe_field *f = &s->fields[i];

		check_links(f);
		assert_true(f->count > 0 && f->width > 0);
		assert_int_equal(f->count > 1 && !f->is_array, 0);
		if (f->kind == DESCRIBE_JOIN) {
			for (uint32_t j = 0; j < f->nr_parts; j++)
				assert_true(f->parts[j].offset +
						f->parts[j].width <=
					    s->size);
			continue;
		}
		assert_true(f->offset == (s->is_union ? 0 : end));
		end = f->offset + f->width * f->count;
		assert_true(end <= s->size);
	}
	assert_true(s->is_union || end == s->size);
}

static void test_every_field(void **state)
{
	size_t nr_fields = 0;

	(void)state;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		for (size_t j = 0; j < files[i].count; j++) {
			check_structure(files[i].structures[j]);
			nr_fields += files[i].structures[j]->nr_fields;
		}
	assert_true(nr_fields > 150);
}

static const struct describe_field *
field_named(const struct describe_structure *s, const char *name)
{
	for (uint32_t i = 0; i < s->nr_fields; i++)
		if (!strcmp(s->fields[i].name, name))
			return &s->fields[i];
	fail_msg("%s has no field %s", s->name, name);
	return NULL;
}

#define SAME(structure, member)                                                \
	assert_true(                                                           \
	    (uint64_t)structure##_##member(p) ==                               \
	    sign_extended(field_named(&structure##_description, #member),      \
			  bytes))

static uint64_t sign_extended(const struct describe_field *f,
			      const uint8_t *bytes)
{
	uint64_t value = describe_number(f, bytes, 0);
	unsigned bits = 8 * (unsigned)f->width;

	if (f->is_signed && bits < 64 && value >> (bits - 1))
		value |= UINT64_MAX << bits;
	return value;
}

static void test_numbers(void **state)
{
	uint8_t bytes[SCALARS_ALL_SIZEOF];
	const struct scalars_all *p = (const void *)bytes;

	(void)state;
	for (unsigned round = 0; round < 2; round++) {
		for (size_t i = 0; i < sizeof bytes; i++)
			bytes[i] = (uint8_t)(0x51 + 83 * i + 128 * round);
		SAME(scalars_all, a);
		SAME(scalars_all, d);
		SAME(scalars_all, u16l);
		SAME(scalars_all, i16b);
		SAME(scalars_all, u24l);
		SAME(scalars_all, u24b);
		SAME(scalars_all, i24l);
		SAME(scalars_all, i24b);
		SAME(scalars_all, u32b);
		SAME(scalars_all, u48l);
		SAME(scalars_all, u48b);
		SAME(scalars_all, i48l);
		SAME(scalars_all, i48b);
		SAME(scalars_all, u64l);
		SAME(scalars_all, i64b);
	}
}

static void test_joins(void **state)
{
	uint8_t bytes[JOINS_JOINED_SIZEOF];
	const struct joins_joined *p = (const void *)bytes;

	(void)state;
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (uint8_t)(0x91 + 57 * i);
	SAME(joins_joined, block);
	SAME(joins_joined, full);
	SAME(joins_joined, mixed);
	SAME(joins_joined, three);
	SAME(joins_joined, alias);
	SAME(joins_joined, signed);
	SAME(joins_joined, odd);
	SAME(joins_joined, all);
	SAME(joins_joined, before);
}

static void test_names_and_comments(void **state)
{
	const struct describe_structure *bpb =
	    &starting_language_bios_parameter_block_description;
	const struct describe_field *kind;

	(void)state;
	assert_string_equal(bpb->name, "BiosParameterBlock");
	assert_string_equal(bpb->c_name,
			    "starting_language_bios_parameter_block");
	assert_string_equal(field_named(bpb, "volume_id")->doc,
			    "Extended Boot Record");
	assert_string_equal(field_named(bpb, "boot_code")->type, "[448]byte");
	assert_string_equal(field_named(&padding_padded_description, "_")->type,
			    "[4]byte");
	kind = field_named(&enums_holder_description, "kind");
	assert_string_equal(kind->values[1].name, "regular");
	assert_null(kind->values[1].doc);
	assert_string_equal(kind->values[0].doc, "nothing known");
	assert_true(root_describe_root.offset == 1024);
	assert_ptr_equal(root_describe_root.structure,
			 &root_superblock_description);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_field),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_joins),
		cmocka_unit_test(test_names_and_comments),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
