/* SPDX-License-Identifier: Apache-2.0 */
/* A table of options reads every spelling, and refuses with a line that helps.
 */
/* Sanitizers: address */

#include "tests/check.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "vm/options.h"

struct settings {
	bool loud;
	const char *name;
	uint64_t count, bytes, pause;
	int colour;
};

static const char *const colours[] = { "red", "green", NULL };

static const struct option options[] = {
	{ "loud", 'l', NULL, OPTION_SWITCH, offsetof(struct settings, loud),
	  "be loud", 0, 0, NULL },
	{ "name", 'n', "TEXT", OPTION_TEXT, offsetof(struct settings, name),
	  "a name that takes a sentence so long that the page has to put it on "
	  "more than one line, the second of them below the first",
	  0, 0, NULL },
	{ "motto", 'm', "TEXT", OPTION_TEXT, offsetof(struct settings, name),
	  "of some length", 1, 5, NULL },
	{ "count", 0, "N", OPTION_NUMBER, offsetof(struct settings, count),
	  "how many", 1, 9, NULL },
	{ "bytes", 'b', "SIZE", OPTION_BYTES, offsetof(struct settings, bytes),
	  "how large", 0, 0, NULL },
	{ "pause", 0, "SECONDS", OPTION_SECONDS,
	  offsetof(struct settings, pause), "how long", 0, 0, NULL },
	{ "colour", 0, "KIND", OPTION_CHOICE, offsetof(struct settings, colour),
	  "which", 0, 0, colours },
	{ NULL, 0, NULL, OPTION_SWITCH, 0, NULL, 0, 0, NULL },
};

static const struct command command = {
	.name = "play",
	.operands = "SOURCE [-- COMMAND...]",
	.text = "Plays.",
	.options = options,
	.nr_operands = 1,
	.takes_command = true,
};

static const struct command plain = {
	.name = "copy",
	.operands = "FROM TO",
	.text = "Copies.",
	.options = options,
	.nr_operands = 2,
};

/* Splits `line` at its spaces and parses it. */
static int parse(const struct command *which, const char *line,
		 struct settings *settings, struct operands *operands,
		 struct error *err)
{
	static char copy[400];
	static char *words[32];
	char *rest = copy, *word;
	int count = 0;

	strcpy(copy, line);
	words[count++] = "trvm";
	while ((word = strsep(&rest, " ")))
		words[count++] = word;
	words[count] = NULL;
	return options_parse(which, count, words, settings, operands, err);
}

static void test_spellings(void **state)
{
	static const char *const lines[] = {
		"-l -n x --count 3 --bytes 2K --pause 1.5 --colour green src",
		"src --loud --name=x --count=3 -b2K --pause=1.5 --colour=green",
		"--loud -nx --count 3 src -b 2048 --pause 1.50 --colour green",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof lines[0]; i++) {
		struct settings s = { 0 };
		struct operands o;

		assert_int_equal(parse(&command, lines[i], &s, &o, NULL), 0);
		assert_true(s.loud);
		assert_string_equal(s.name, "x");
		assert_int_equal(s.count, 3);
		assert_int_equal(s.bytes, 2048);
		assert_int_equal(s.pause, 1500);
		assert_int_equal(s.colour, 1);
		assert_string_equal(o.items[0], "src");
		assert_null(o.command);
	}
}

static void test_command(void **state)
{
	struct settings s = { 0 };
	struct operands o;

	(void)state;
	assert_int_equal(
	    parse(&command, "src -l -- ls --colour -x", &s, &o, NULL), 0);
	assert_true(s.loud);
	assert_int_equal(s.colour, 0);
	assert_string_equal(o.command[0], "ls");
	assert_string_equal(o.command[2], "-x");
	assert_null(o.command[3]);
	/* without a command, -- only ends the options */
	assert_int_equal(parse(&plain, "a -- -b", &s, &o, NULL), 0);
	assert_string_equal(o.items[1], "-b");
	assert_int_equal(parse(&command, "- --help --nonsense", &s, &o, NULL),
			 0);
	assert_true(o.wants_help);
}

static const struct {
	const char *line, *says;
} refused[] = {
	{ "src --lout", "play has no option --lout: did you mean --loud?; see "
			"'trvm help play'" },
	{ "src --entirely-else", "play has no option --entirely-else; see "
				 "'trvm help play'" },
	{ "src -z", "play has no option -z; see 'trvm help play'" },
	{ "src --name", "--name needs a value (TEXT)" },
	{ "src --loud=yes", "--loud takes no value" },
	{ "src --motto=", "--motto needs a value (TEXT)" },
	{ "src --motto=sixsix", "--motto: 6 bytes; 5 is the most" },
	{ "--loud  src", "an empty name where SOURCE [-- COMMAND...] belongs; "
			 "see 'trvm help play'" },
	{ "src --count 0", "--count: 0 is too small" },
	{ "src --count 10", "--count: 10 is too large" },
	{ "src --count 1x", "--count: '1x' is no number" },
	{ "src --count -1", "--count: '-1' is no number" },
	{ "src --count 99999999999999999999",
	  "--count: '99999999999999999999' is no number" },
	{ "src --bytes 1Q", "--bytes: '1Q' is no size; say 512M or 4G" },
	{ "src --bytes 99999999999T",
	  "--bytes: '99999999999T' is no size; say 512M or 4G" },
	{ "src --bytes G", "--bytes: 'G' is no size; say 512M or 4G" },
	{ "src --pause 0", "--pause: '0' is no number of seconds above 0" },
	{ "src --pause 1s", "--pause: '1s' is no number of seconds above 0" },
	{ "src --colour blue", "--colour: 'blue' is none of red, green" },
	{ "src ls", "unexpected 'ls': write -- before the command; see 'trvm "
		    "help play'" },
	{ "src --", "no command after --" },
	{ "--loud", "usage: trvm play [OPTION...] SOURCE [-- COMMAND...]; see "
		    "'trvm help play'" },
};

static void test_refused(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof refused / sizeof refused[0]; i++) {
		struct settings s = { 0 };
		struct operands o;
		struct error err = { 0 };

		assert_int_equal(parse(&command, refused[i].line, &s, &o, &err),
				 -EINVAL);
		assert_string_equal(err.text, refused[i].says);
	}
}

static const struct {
	const char *text;
	uint64_t bytes;
} sizes[] = {
	{ "0", 0 },
	{ "1", 1 },
	{ "512", 512 },
	{ "1k", 1024 },
	{ "3M", 3 << 20 },
	{ "4GiB", 4ull << 30 },
	{ "2TB", 2ull << 40 },
	{ "16777215T", 16777215ull << 40 },
};

static void test_sizes(void **state)
{
	uint64_t bytes;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
		assert_int_equal(options_bytes(sizes[i].text, &bytes), 0);
		assert_int_equal(bytes, sizes[i].bytes);
	}
	assert_int_equal(options_bytes("16777216T", &bytes), -EINVAL);
	assert_int_equal(options_bytes("1 G", &bytes), -EINVAL);
	assert_int_equal(options_bytes("", &bytes), -EINVAL);
	assert_int_equal(options_bytes("1GG", &bytes), -EINVAL);
}

static void test_page(void **state)
{
	char *page = NULL, *line;
	size_t size, i;
	FILE *out = open_memstream(&page, &size);

	(void)state;
	options_help(&command, out);
	fclose(out);
	for (i = 0; options[i].name; i++)
		assert_non_null(strstr(page, options[i].name));
	assert_non_null(strstr(page, "usage: trvm play [OPTION...] SOURCE"));
	assert_non_null(strstr(page, "\n  -n, --name TEXT"));
	assert_non_null(strstr(page, "\n      --count N"));
	for (line = strtok(page, "\n"); line; line = strtok(NULL, "\n"))
		assert_true(strlen(line) < 80);
	free(page);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_spellings),
		cmocka_unit_test(test_command),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
