/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_S390X_CMOCKA_H
#define TESTS_S390X_CMOCKA_H

/*
 * As much of cmocka as the tests need that also run on a foreign host, for
 * which Debian has no libcmocka to install beside the native one. The names and
 * their meaning are cmocka's. The first assertion that does not hold ends the
 * program.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
	const char *name;
	void (*run)(void **state);
};

#define cmocka_unit_test(function)                                             \
	{                                                                      \
#function, function                                            \
	}

#define print_error(...) printf(__VA_ARGS__)

#define fail_msg(...)                                                          \
	do {                                                                   \
		printf("%s:%d: ", __FILE__, __LINE__);                         \
		printf(__VA_ARGS__);                                           \
		printf("\n");                                                  \
		exit(1);                                                       \
	} while (0)

#define assert_true(c)                                                         \
	do {                                                                   \
		if (!(c))                                                      \
			fail_msg("does not hold: %s", #c);                     \
	} while (0)
#define assert_false(c) assert_true(!(c))

/* As cmocka does it: both as numbers of 64 bits. */
#define assert_int_equal(a, b)                                                 \
	do {                                                                   \
		unsigned long long a_ = (unsigned long long)(a);               \
		unsigned long long b_ = (unsigned long long)(b);               \
                                                                               \
		if (a_ != b_)                                                  \
			fail_msg("%s: %#llx, not %#llx", #a, a_, b_);          \
	} while (0)
#define assert_int_not_equal(a, b) assert_true((a) != (b))
#define assert_ptr_equal(a, b)                                                 \
	assert_true((const void *)(a) == (const void *)(b))
#define assert_ptr_not_equal(a, b)	    assert_false((const void *)(a) == (b))
#define assert_null(p)			    assert_true(!(p))
#define assert_non_null(p)		    assert_true(p)
#define assert_string_equal(a, b)	    assert_true(!strcmp(a, b))
#define assert_string_not_equal(a, b)	    assert_true(strcmp(a, b))
#define assert_memory_equal(a, b, size)	    assert_true(!memcmp(a, b, size))
#define assert_memory_not_equal(a, b, size) assert_true(memcmp(a, b, size))
#define assert_in_range(v, least, most)                                        \
	assert_true((v) >= (least) && (v) <= (most))

static inline int run_group_(const struct CMUnitTest *tests, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		void *state = NULL;

		printf("%s\n", tests[i].name);
		tests[i].run(&state);
	}
	printf("%zu tests passed\n", count);
	return 0;
}

#define cmocka_run_group_tests(tests, setup, teardown)                         \
	run_group_(tests, sizeof(tests) / sizeof *(tests))

#endif
