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
#include <unistd.h>

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

/* cmocka fixtures: a group of tests in a new folder, which is removed. */
static char scratch_path[1024];

static inline int scratch_enter(void **state)
{
	(void)state;
	return scratch_folder(scratch_path, sizeof scratch_path) &&
		       !chdir(scratch_path)
		   ? 0
		   : -1;
}

static inline int scratch_leave(void **state)
{
	char command[sizeof scratch_path + 16];

	(void)state;
	snprintf(command, sizeof command, "rm -rf '%s'", scratch_path);
	return chdir("/") ? -1 : system(command);
}

#endif
