/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

/*
 * cmocka with what it wants included before it, and without its macro `fail`:
 * that word is ours (runtime/base/error.h).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#undef fail

/*
 * Makes a new folder for a test in the one that tests/run gives it and takes
 * away again, whatever ends the test. Returns `folder`, or NULL.
 */
static inline char *scratch_folder(char *folder, size_t size)
{
	const char *parent = getenv("T");

	snprintf(folder, size, "%s/test.XXXXXX", parent ? parent : "/tmp");
	return mkdtemp(folder);
}

#endif
