/* SPDX-License-Identifier: Apache-2.0 */
/* Entries are sorted as strcmp would have them, whatever their names have in
 * common, and a name that is there twice is found. */
/* Sanitizers: address */
#include <stdlib.h>
#include <string.h>

#include "tests/check.h"
#include "tests/runtime/random.h"

#include "runtime/tree/order.h"

enum { LONGEST = 255, MANY = 3000 };

struct names {
	char bytes[MANY][LONGEST + 1];
	struct tree_entry entries[MANY], expected[MANY];
	uint32_t count;
};

static struct names names;

static int compare(const void *one, const void *other)
{
	const struct tree_entry *a = one, *b = other;

	return strcmp(a->name, b->name);
}

/* `common` bytes that all begin with, then up to `more` of `nr_values`. */
static void make(struct random *random, uint32_t count, uint32_t common,
		 uint32_t more, uint32_t nr_values)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < count; i++) {
		char *name = names.bytes[i];
		uint32_t length =
		    common + 1 + (uint32_t)random_below(random, more);

		memset(name, 'c', common);
		for (uint32_t k = common; k < length; k++)
			name[k] = (char)(255 - random_below(random, nr_values));
		name[length] = 0;
		names.entries[i] = (struct tree_entry){ name, NULL, length };
	}
	memcpy(names.expected, names.entries, count * sizeof *names.entries);
	qsort(names.expected, count, sizeof *names.expected, compare);
	for (uint32_t i = 0; i < count; i++) /* each once */
		if (!n || compare(&names.expected[i], &names.expected[n - 1]))
			names.expected[n++] = names.expected[i];
	names.count = n;
	memcpy(names.entries, names.expected, n * sizeof *names.entries);
	for (uint32_t i = n; i > 1; i--) {
		uint32_t k = (uint32_t)random_below(random, i);
		struct tree_entry entry = names.entries[k];

		names.entries[k] = names.entries[i - 1];
		names.entries[i - 1] = entry;
	}
}

static const struct {
	uint32_t common, more, nr_values;
} kinds[] = {
	{ 0, 8, 254 }, { 0, 255, 254 }, { 0, 30, 2 },	{ 5, 12, 10 },
	{ 7, 9, 3 },   { 8, 9, 3 },	{ 200, 55, 2 }, { 254, 1, 254 },
	{ 0, 1, 254 }, { 16, 200, 1 },
};

static const uint32_t counts[] = { 0, 1, 2, 47, 48, 49, 300, MANY };

static void test_order(void **state)
{
	struct random random = random_seeded(1);

	(void)state;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		for (size_t k = 0; k < sizeof counts / sizeof *counts; k++) {
			make(&random, counts[k], kinds[i].common, kinds[i].more,
			     kinds[i].nr_values);
			assert_null(
			    tree_sort_entries(names.entries, names.count));
			assert_memory_equal(names.entries, names.expected,
					    names.count *
						sizeof *names.entries);
		}
}

static void test_twice(void **state)
{
	struct random random = random_seeded(2);

	(void)state;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		for (size_t k = 3; k < sizeof counts / sizeof *counts; k++) {
			const char *name, *twice;
			uint32_t from, to;

			make(&random, counts[k], kinds[i].common, kinds[i].more,
			     kinds[i].nr_values);
			if (names.count < 2)
				continue;
			from = (uint32_t)random_below(&random, names.count - 1);
			to = from + 1;
			name = names.entries[from].name;
			names.entries[to] = names.entries[from];
			twice = tree_sort_entries(names.entries, names.count);
			assert_non_null(twice);
			assert_string_equal(twice, name);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_twice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
