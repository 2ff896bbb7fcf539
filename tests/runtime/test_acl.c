/* SPDX-License-Identifier: Apache-2.0 */
/* An access list is judged as the kernel judges one that is set, and one that
 * was put together is in the kernel's order. */
/* Sanitizers: address */
#include <errno.h>
#include <string.h>

#include "tests/check.h"
#include "runtime/tree/acl.h"

/* "tag perm id" each, in hexadecimal; the list as bytes. */
static size_t make(const char *text, uint8_t *value)
{
	struct acl_header header;
	size_t size = sizeof header;
	unsigned tag, perm, id;
	int used;

	acl_header_init(&header);
	memcpy(value, &header, sizeof header);
	for (; sscanf(text, "%x %x %x%n", &tag, &perm, &id, &used) == 3;
	     text += used) {
		struct acl_entry entry;

		acl_entry_set_tag(&entry, (uint16_t)tag);
		acl_entry_set_perm(&entry, (uint16_t)perm);
		acl_entry_set_id(&entry, id);
		memcpy(value + size, &entry, sizeof entry);
		size += sizeof entry;
	}
	return size;
}

#define OWNER "1 6 ffffffff "
#define GROUP "4 4 ffffffff "
#define MASK  "10 5 ffffffff "
#define OTHER "20 1 ffffffff "

static void test_judge(void **state)
{
	static const struct {
		const char *list;
		int permissions; /* -1: refused */
		bool is_extended;
	} cases[] = {
		{ "", 0, false },
		{ OWNER GROUP OTHER, 0641, false },
		{ OWNER GROUP MASK OTHER, 0651, true },
		{ OWNER "2 7 0 " GROUP MASK OTHER, 0651, true },
		{ OWNER "2 0 fffffffe 2 0 1 " GROUP "8 7 5 " MASK OTHER, 0651,
		  true },
		{ OWNER GROUP "8 7 5 " MASK OTHER, 0651, true },
		/* a mask is wanted */
		{ OWNER "2 7 0 " GROUP OTHER, -1, false },
		{ OWNER GROUP "8 7 0 " OTHER, -1, false },
		/* something is missing */
		{ OWNER, -1, false },
		{ OWNER GROUP, -1, false },
		{ OWNER GROUP MASK, -1, false },
		{ OWNER OTHER, -1, false },
		{ GROUP OTHER, -1, false },
		/* something is there twice, or too late */
		{ OWNER OWNER GROUP OTHER, -1, false },
		{ OWNER GROUP GROUP OTHER, -1, false },
		{ OWNER GROUP OTHER OTHER, -1, false },
		{ OWNER GROUP MASK MASK OTHER, -1, false },
		{ GROUP OWNER OTHER, -1, false },
		{ OWNER GROUP "2 7 0 " MASK OTHER, -1, false },
		{ OWNER GROUP MASK "8 7 5 " OTHER, -1, false },
		{ OWNER GROUP OTHER MASK, -1, false },
		/* nobody, unknown bits and tags */
		{ OWNER "2 7 ffffffff " GROUP MASK OTHER, -1, false },
		{ OWNER GROUP "8 7 ffffffff " MASK OTHER, -1, false },
		{ OWNER "4 8 ffffffff " OTHER, -1, false },
		{ OWNER GROUP "20 fff9 0 ", -1, false },
		{ "0 0 0 ", -1, false },
		{ OWNER "6 7 0 " MASK OTHER, -1, false },
		{ OWNER GROUP "40 7 0 " OTHER, -1, false },
	};
	uint8_t value[256];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct acl_meaning meaning = { 0 };
		size_t size = make(cases[i].list, value);
		int rc = acl_judge(value, size, &meaning);

		if (rc != (cases[i].permissions < 0 ? -EINVAL : 0) ||
		    (!rc &&
		     (meaning.permissions != (unsigned)cases[i].permissions ||
		      meaning.is_extended != cases[i].is_extended))) {
			print_error("%s\n", cases[i].list);
			assert_true(false);
		}
	}
}

static void test_lengths_and_version(void **state)
{
	struct acl_meaning meaning;
	uint8_t value[256];
	size_t size = make(OWNER GROUP OTHER, value), cut;

	(void)state;
	for (cut = 0; cut < size; cut++) {
		uint8_t *exact = malloc(cut + !cut);

		assert_non_null(exact);
		memcpy(exact, value, cut);
		assert_int_equal(acl_judge(exact, cut, &meaning),
				 cut == ACL_HEADER_SIZEOF ? 0 : -EINVAL);
		free(exact);
	}
	value[0] = 1;
	assert_int_equal(acl_judge(value, size, &meaning), -EINVAL);
}

static void test_list(void **state)
{
	struct acl_list list = { 0 };
	uint8_t value[256];
	size_t size =
	    make(OWNER "2 1 7 2 2 fffffff0 " GROUP "8 4 3 " MASK OTHER, value);

	(void)state;
	for (int round = 0; round < 2; round++) {
		acl_list_clear(&list);
		assert_int_equal(acl_list_add(&list, 0x20, 1, 99), 0);
		assert_int_equal(acl_list_add(&list, 8, 4, 3), 0);
		assert_int_equal(acl_list_add(&list, 1, 6, 0), 0);
		assert_int_equal(acl_list_add(&list, 2, 2, 0xfffffff0), 0);
		assert_int_equal(acl_list_add(&list, 0x10, 5, 0), 0);
		assert_int_equal(acl_list_add(&list, 2, 1, 7), 0);
		assert_int_equal(acl_list_add(&list, 4, 4, 0), 0);
		assert_int_equal(acl_list_finish(&list), 0);
		assert_int_equal(list.value.count, size);
		assert_memory_equal(list.value.items, value, size);
	}
	acl_list_done(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_judge),
		cmocka_unit_test(test_lengths_and_version),
		cmocka_unit_test(test_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
