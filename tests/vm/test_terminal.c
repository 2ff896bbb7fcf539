/* SPDX-License-Identifier: Apache-2.0 */
/* Keys go to the guest as typed, but for those after Ctrl-A. */
/* Sanitizers: address */

#include "tests/check.h"

#include <string.h>

#include "vm/terminal.h"

static const struct {
	const char *label, *typed, *guest;
	enum terminal_event event;
} cases[] = {
	{ "plain", "ls\r", "ls\r", TERMINAL_NOTHING },
	{ "other control keys", "\x03\x04\x1a", "\x03\x04\x1a",
	  TERMINAL_NOTHING },
	{ "end", "\x01x", "", TERMINAL_END },
	{ "what follows the end is dropped", "a\x01xrm", "a", TERMINAL_END },
	{ "help", "a\x01hb", "ab", TERMINAL_HELP },
	{ "Ctrl-A a",
	  "\x01"
	  "ab",
	  "\x01"
	  "b",
	  TERMINAL_NOTHING },
	{ "Ctrl-A Ctrl-A", "\x01\x01x", "\x01x", TERMINAL_NOTHING },
	{ "Ctrl-A and another key", "\x01q", "\x01q", TERMINAL_NOTHING },
	{ "x alone", "xx", "xx", TERMINAL_NOTHING },
};

/* All at once, and a key a time. */
static void test_cases(void **state)
{
	size_t i, j, size, part;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const uint8_t *typed = (const uint8_t *)cases[i].typed;
		struct terminal_keys keys = { 0 };
		enum terminal_event event = TERMINAL_NOTHING, now;
		uint8_t out[20];

		assert_int_equal(terminal_filter(&keys, typed,
						 strlen(cases[i].typed), out,
						 &size),
				 cases[i].event);
		assert_int_equal(size, strlen(cases[i].guest));
		assert_memory_equal(out, cases[i].guest, size);
		keys = (struct terminal_keys){ 0 };
		for (size = j = 0; typed[j] && event != TERMINAL_END; j++) {
			now = terminal_filter(&keys, typed + j, 1, out + size,
					      &part);
			size += part;
			event = now ? now : event;
		}
		assert_int_equal(event, cases[i].event);
		assert_int_equal(size, strlen(cases[i].guest));
		assert_memory_equal(out, cases[i].guest, size);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cases),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
