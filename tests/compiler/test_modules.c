/* What one file imports from another, and where its pointers lead. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
/* Hosts: s390x */
#include "tests/compiler/ok/imports.h"
#include "tests/compiler/ok/pointers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { OUT_OF_RANGE = -34, ABSENT = -61 };

static const uint64_t NOBODY = 0x1234567890abcdef;

/* ------------------------------------------------------------------ imports */

static void test_types_of_another_file(void **state)
{
	struct imports_volume volume;
	struct disk_extent *extent;
	struct disk_names_name *name;

	(void)state;
	imports_volume_init(&volume);
	assert_int_equal(disk_extent_start(imports_volume_first(&volume)), 16);
	assert_int_equal(imports_volume_access(&volume),
			 DISK_ACCESS_READABLE | DISK_ACCESS_WRITABLE);
	assert_int_equal(imports_volume_kind(&volume), IMPORTS_DIRECTORY);
	assert_int_equal(imports_volume_kind_again(&volume), 2);
	extent = imports_volume_edit_parts(&volume, 1, NULL);
	disk_extent_set_length(extent, 7);
	assert_ptr_equal(imports_volume_parts(&volume, 1, NULL), extent);
	assert_null(imports_volume_parts(&volume, 2, NULL));
	name = imports_volume_edit_names(&volume, 2, NULL);
	assert_int_equal(disk_names_name_kind(name), DISK_FILE_KIND_REGULAR);
	assert_int_equal(disk_extent_start(disk_names_name_place(name)), 16);
	assert_int_equal(IMPORTS_ROOT_OFFSET, 4 * DISK_UNIT_SECTOR);
}

static void test_fields_through_another_file(void **state)
{
	struct imports_volume volume;
	struct disk_extent *first;

	(void)state;
	imports_volume_init(&volume);
	first = imports_volume_edit_first(&volume);
	disk_extent_set_start(first, UINT32_MAX);
	disk_extent_set_length(first, 2048);
	assert_true(imports_volume_end(&volume) == UINT32_MAX + 2048ull);
	assert_int_equal(imports_volume_is_small(&volume), 0);
	disk_extent_set_length(first, 2047);
	assert_int_equal(imports_volume_is_small(&volume), 1);
}

static void test_open_records_of_another_file(void **state)
{
	static const uint8_t bytes[] = { 2, 1,	 0, 0, 0,   9,	 0,  2,
					 1, 'a', 0, 3, 'b', 'c', 'd' };
	struct span span = span_of(bytes, sizeof bytes);
	struct disk_record_iterator rows;
	struct disk_record row;
	struct imports_open open;
	uint64_t count = 0;

	(void)state;
	assert_int_equal(imports_open_at(span, 0, 4, &open, NULL), 0);
	assert_int_equal(disk_extent_length(imports_open_place(&open, NULL)),
			 9);
	assert_int_equal(imports_open_rows(&open, &rows, NULL), 0);
	assert_int_equal(disk_record_iterator_next(&rows, &row, NULL), 1);
	assert_int_equal(disk_record_text_count(&row, &count, NULL), 0);
	assert_int_equal(count, 1);
	/* each takes 4 bytes; 3 are left */
	assert_int_equal(disk_record_iterator_next(&rows, &row, NULL),
			 OUT_OF_RANGE);
	assert_int_equal(disk_record_iterator_next(&rows, &row, NULL), 0);
}

/* ----------------------------------------------------------------- pointers */

static void test_unit_that_is_known(void **state)
{
	struct field_error error = { 0 };
	struct pointers_table table;
	uint64_t at = NOBODY, most = UINT64_MAX / 4096;

	(void)state;
	pointers_table_init(&table);
	pointers_table_set_root(&table, most);
	assert_int_equal(pointers_table_root_target(&table, &at, NULL), 0);
	assert_true(at == most * 4096);
	pointers_table_set_root(&table, most + 1);
	at = NOBODY;
	assert_int_equal(pointers_table_root_target(&table, &at, &error),
			 OUT_OF_RANGE);
	assert_true(at == NOBODY);
	assert_string_equal(error.structure, "pointers_table");
	assert_string_equal(error.field, "root");
	assert_int_equal(error.offset, POINTERS_TABLE_ROOT_OFFSET);
	assert_int_equal(POINTERS_UNIT_PAGE, 4096);
}

static void test_unit_of_the_reader(void **state)
{
	static const struct {
		const char *label;
		uint64_t number, unit;
		int rc;
	} cases[] = {
		{ "none", 0, 4096, 0 },
		{ "all of 32 bits", UINT32_MAX, 1024, 0 },
		{ "just 64 bits", 1, UINT64_MAX, 0 },
		{ "one bit too many", 2, 1ull << 63, OUT_OF_RANGE },
		{ "far too many", UINT32_MAX, UINT64_MAX, OUT_OF_RANGE },
		{ "a unit of nothing", 5, 0, 0 },
	};
	struct pointers_table table;

	(void)state;
	pointers_table_init(&table);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		uint64_t at = NOBODY;
		int rc;

		pointers_table_set_first(&table, (uint32_t)cases[i].number);
		rc = pointers_table_first_target(&table, cases[i].unit, &at,
						 NULL);
		if (rc != cases[i].rc)
			fail_msg("%s: %d", cases[i].label, rc);
		assert_true(at ==
			    (rc ? NOBODY : cases[i].number * cases[i].unit));
	}
}

static void test_arrays_of_pointers(void **state)
{
	struct pointers_table table;
	uint64_t at = NOBODY;

	(void)state;
	pointers_table_init(&table);
	assert_int_equal(pointers_table_set_items(&table, 2, 0xffff, NULL), 0);
	assert_int_equal(pointers_table_items_target(&table, 2, &at, NULL), 0);
	assert_int_equal(at, 0xffff * 512);
	at = NOBODY;
	assert_int_equal(pointers_table_items_target(&table, 3, &at, NULL),
			 OUT_OF_RANGE);
	assert_true(at == NOBODY);
	assert_int_equal(
	    pointers_table_set_grid(&table, 1, 1, 1ull << 55, NULL), 0);
	assert_int_equal(pointers_table_grid_target(&table, 1, 1, &at, NULL),
			 OUT_OF_RANGE);
	assert_int_equal(pointers_table_grid_target(&table, 1, 0, &at, NULL),
			 0);
	assert_int_equal(at, 0);
	assert_int_equal(pointers_table_grid_target(&table, 2, 0, &at, NULL),
			 OUT_OF_RANGE);
}

static void test_signed_joined_computed(void **state)
{
	struct pointers_table table;
	uint64_t at = NOBODY;

	(void)state;
	pointers_table_init(&table);
	pointers_table_set_back(&table, -1);
	assert_int_equal(pointers_table_back_target(&table, &at, NULL),
			 OUT_OF_RANGE);
	pointers_table_set_back(&table, INT32_MAX);
	assert_int_equal(pointers_table_back_target(&table, &at, NULL), 0);
	assert_true(at == 512ull * INT32_MAX);
	assert_int_equal(pointers_table_set_raw(&table, 0xffffff), 0);
	assert_int_equal(pointers_table_raw_target(&table, &at, NULL), 0);
	assert_int_equal(at, 0xffffff);
	assert_int_equal(pointers_table_set_joined(&table, 5ull << 32), 0);
	assert_int_equal(pointers_table_joined_target(&table, 4096, &at, NULL),
			 0);
	assert_true(at == 4096ull * (5ull << 32));
	pointers_table_set_first(&table, UINT32_MAX);
	assert_int_equal(pointers_table_next_target(&table, 2, &at, NULL), 0);
	assert_true(at == 2ull << 32);
	pointers_table_set_low(&table, 3);
	assert_int_equal(pointers_table_bytes_target(&table, &at, NULL), 0);
	assert_int_equal(at, 3 * 512);
}

/* Pointers that may be absent, or lie where data decide. */
static void test_open(void **state)
{
	uint8_t bytes[] = { 2, 1, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0,
			    0, 1, 9, 8, 0, 0, 0, 0, 0, 0, 0 };
	struct span span = span_of(bytes, sizeof bytes);
	struct pointers_node node;
	uint64_t at = NOBODY;

	(void)state;
	assert_int_equal(pointers_node_at(span, 0, 2, &node, NULL), 0);
	assert_int_equal(pointers_node_items_target(&node, 1, 1024, &at, NULL),
			 0);
	assert_int_equal(at, 2048);
	assert_int_equal(pointers_node_items_target(&node, 2, 1024, &at, NULL),
			 OUT_OF_RANGE);
	assert_int_equal(pointers_node_leaf_target(&node, &at, NULL), 0);
	assert_int_equal(at, 4 * 4096);
	assert_int_equal(pointers_node_last_target(&node, &at, NULL), 0);
	assert_int_equal(at, 8 * 4096);
	bytes[0] = 1;
	assert_int_equal(pointers_node_leaf_target(&node, &at, NULL), ABSENT);
	bytes[0] = 2;
	bytes[13] = 2;
	assert_int_equal(pointers_node_last_target(&node, &at, NULL),
			 OUT_OF_RANGE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_types_of_another_file),
		cmocka_unit_test(test_fields_through_another_file),
		cmocka_unit_test(test_open_records_of_another_file),
		cmocka_unit_test(test_unit_that_is_known),
		cmocka_unit_test(test_unit_of_the_reader),
		cmocka_unit_test(test_arrays_of_pointers),
		cmocka_unit_test(test_signed_joined_computed),
		cmocka_unit_test(test_open),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
