/* SPDX-License-Identifier: Apache-2.0 */
/* The reason of a guest's end is found in what its serial port prints. */
/* Sanitizers: address */

#include "tests/check.h"

#include <string.h>

#include "vm/console.h"

static void take(struct console *console, const char *text)
{
	console_take(console, span_of(text, strlen(text)));
}

static void test_panic(void **state)
{
	struct console console = { 0 };

	(void)state;
	take(&console, "SeaBIOS\r\n[    0.000000] Linux\r\n");
	assert_string_equal(console.panic, "");
	assert_string_equal(console.last, "Linux");
	take(&console, "[    2.447120] Kernel pan");
	take(&console, "ic - not syncing: no root\r\n[    2.5] CPU: 0\r\n");
	take(&console, "[    2.9] Kernel panic - not syncing: second\r\n");
	assert_string_equal(console.panic, "no root");
	assert_string_equal(console.failure, "");
}

static void test_failure(void **state)
{
	struct console console = { 0 };

	(void)state;
	take(&console, "half a line\ntrvm-init: no disk");
	assert_string_equal(console.failure, "");
	console_end(&console);
	assert_string_equal(console.failure, "no disk");
	assert_string_equal(console.panic, "");
}

static void test_long_lines(void **state)
{
	struct console console = { 0 };
	char flood[5000];

	(void)state;
	memset(flood, 'x', sizeof flood - 1);
	flood[sizeof flood - 1] = 0;
	take(&console, flood);
	take(&console, "\n[not a time] y\n\n\r\n");
	assert_string_equal(console.last, "[not a time] y");
	take(&console, flood);
	console_end(&console);
	assert_int_equal(strlen(console.last), sizeof console.last - 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_panic),
		cmocka_unit_test(test_failure),
		cmocka_unit_test(test_long_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
