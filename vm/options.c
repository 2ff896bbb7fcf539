/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/options.h"

#include <errno.h>
#include <string.h>

#include "runtime/base/checked.h"

/* ------------------------------------------------------------------ values */

/* Decimal digits only: no sign, no spaces, no wrapping. */
static const char *parse_digits(const char *text, uint64_t *number)
{
	const char *c = text;

	for (*number = 0; *c >= '0' && *c <= '9'; c++)
		if (mul_overflows(*number, 10, number) ||
		    add_overflows(*number, *c - '0', number))
			return NULL;
	return c == text ? NULL : c;
}

int options_bytes(const char *text, uint64_t *bytes)
{
	static const char suffixes[] = "KMGT";
	const char *rest = parse_digits(text, bytes), *suffix;

	if (!rest)
		return -EINVAL;
	if (!*rest)
		return 0;
	suffix = strchr(suffixes, *rest & ~0x20);
	if (!suffix || !*suffix)
		return -EINVAL;
	if (mul_overflows(*bytes, 1ull << 10 * (suffix - suffixes + 1), bytes))
		return -EINVAL;
	rest++;
	if (!strcmp(rest, "iB") || !strcmp(rest, "B") || !*rest)
		return 0;
	return -EINVAL;
}

static int parse_seconds(const char *text, uint64_t *milliseconds)
{
	const char *rest = parse_digits(text, milliseconds);
	uint64_t scale = 100;

	if (!rest || mul_overflows(*milliseconds, 1000, milliseconds))
		return -EINVAL;
	if (*rest == '.')
		for (rest++; *rest >= '0' && *rest <= '9'; rest++) {
			*milliseconds += (*rest - '0') * scale;
			scale /= 10;
		}
	return *rest || !*milliseconds ? -EINVAL : 0;
}

static int parse_choice(const struct option *option, const char *text,
			int *choice, struct error *err)
{
	char list[200] = "";
	int i;

	for (i = 0; option->choices[i]; i++) {
		if (!strcmp(option->choices[i], text)) {
			*choice = i;
			return 0;
		}
		snprintf(list + strlen(list), sizeof list - strlen(list),
			 "%s%s", i ? ", " : "", option->choices[i]);
	}
	return fail(err, EINVAL, "--%s: '%s' is none of %s", option->name, text,
		    list);
}

static int check_range(const struct option *option, const char *text,
		       uint64_t number, struct error *err)
{
	if (number < option->min)
		return fail(err, EINVAL, "--%s: %s is too small", option->name,
			    text);
	if (option->max && number > option->max)
		return fail(err, EINVAL, "--%s: %s is too large", option->name,
			    text);
	return 0;
}

static int check_length(const struct option *option, const char *text,
			struct error *err)
{
	size_t length = strlen(text);

	if (length < option->min)
		return fail(err, EINVAL, "--%s needs a value (%s)",
			    option->name, option->value);
	if (option->max && length > option->max)
		return fail(err, EINVAL, "--%s: %zu bytes; %llu is the most",
			    option->name, length,
			    (unsigned long long)option->max);
	return 0;
}

static int store_in_list(const struct option *option, const char *text,
			 struct option_list *list, struct error *err)
{
	int rc = check_length(option, text, err);

	if (rc)
		return rc;
	if (list->count == OPTION_LIST_MAX)
		return fail(err, E2BIG, "--%s: more than %d of its kind",
			    option->name, OPTION_LIST_MAX);
	list->items[list->count].option = option;
	list->items[list->count++].text = text;
	return 0;
}

static int store(const struct option *option, const char *text, void *field,
		 struct error *err)
{
	uint64_t *number = field;

	switch (option->kind) {
	case OPTION_SWITCH:
		*(bool *)field = true;
		return 0;
	case OPTION_TEXT:
		*(const char **)field = text;
		return check_length(option, text, err);
	case OPTION_NUMBER: {
		const char *rest = parse_digits(text, number);

		if (!rest || *rest)
			break;
		return check_range(option, text, *number, err);
	}
	case OPTION_BYTES:
		if (options_bytes(text, number))
			break;
		return check_range(option, text, *number, err);
	case OPTION_SECONDS:
		if (parse_seconds(text, number))
			break;
		return 0;
	case OPTION_CHOICE:
		return parse_choice(option, text, field, err);
	case OPTION_LIST:
		return store_in_list(option, text, field, err);
	}
	return fail(err, EINVAL, "--%s: '%s' is no %s", option->name, text,
		    option->kind == OPTION_BYTES ? "size; say 512M or 4G"
		    : option->kind == OPTION_SECONDS
			? "number of seconds above 0"
			: "number");
}

/* ------------------------------------------------------------ did you mean */

enum { LONGEST_NAME = 32 };

/* The Levenshtein distance of two short words, row by row. */
static int distance(const char *a, const char *b)
{
	int row[LONGEST_NAME + 1], i, j, before, above;
	int length = strlen(b);

	if (length > LONGEST_NAME || strlen(a) > LONGEST_NAME)
		return LONGEST_NAME;
	for (j = 0; j <= length; j++)
		row[j] = j;
	for (i = 1; *a; a++, i++) {
		before = row[0];
		row[0] = i;
		for (j = 1; j <= length; j++) {
			above = row[j];
			row[j] = before + (*a != b[j - 1]);
			if (above + 1 < row[j])
				row[j] = above + 1;
			if (row[j - 1] + 1 < row[j])
				row[j] = row[j - 1] + 1;
			before = above;
		}
	}
	return row[length];
}

const char *options_nearest(const char *wrong, size_t count,
			    const char *(*name)(const void *context, size_t i),
			    const void *context)
{
	const char *nearest = NULL;
	int least = 3, d;
	size_t i;

	for (i = 0; i < count; i++) {
		d = distance(wrong, name(context, i));
		if (d < least && d < (int)strlen(name(context, i))) {
			least = d;
			nearest = name(context, i);
		}
	}
	return nearest;
}

static const char *option_name(const void *context, size_t i)
{
	return ((const struct option *)context)[i].name;
}

static size_t count_options(const struct command *command)
{
	size_t count = 0;

	while (command->options[count].name)
		count++;
	return count;
}

static int unknown_option(const struct command *command, const char *name,
			  struct error *err)
{
	const char *nearest = options_nearest(name, count_options(command),
					      option_name, command->options);

	return fail(err, EINVAL,
		    "%s has no option %s%s%s%s%s; see 'trvm help %s'",
		    command->name, name[1] ? "--" : "-", name,
		    nearest ? ": did you mean --" : "", nearest ? nearest : "",
		    nearest ? "?" : "", command->name);
}

/* ----------------------------------------------------------------- parsing */

static const struct option *find_long(const struct command *command,
				      const char *name, size_t length)
{
	const struct option *option;

	for (option = command->options; option->name; option++)
		if (strlen(option->name) == length &&
		    !memcmp(option->name, name, length))
			return option;
	return NULL;
}

static const struct option *find_letter(const struct command *command,
					char letter)
{
	const struct option *option;

	for (option = command->options; option->name; option++)
		if (option->letter && option->letter == letter)
			return option;
	return NULL;
}

/* An option with its value, if it has one in the same word. */
struct word {
	const struct option *option;
	const char *value;
};

static int read_word(const struct command *command, const char *text,
		     struct word *word, struct error *err)
{
	const char *name, *equals;
	char unknown[LONGEST_NAME * 2] = "";

	if (text[1] == '-') {
		name = text + 2;
		equals = strchrnul(name, '=');
		word->option = find_long(command, name, equals - name);
		word->value = *equals ? equals + 1 : NULL;
		if (!word->option)
			snprintf(unknown, sizeof unknown, "%.*s",
				 (int)(equals - name), name);
	} else {
		word->option = find_letter(command, text[1]);
		word->value = text[2] ? text + 2 : NULL;
		unknown[0] = text[1];
	}
	if (!word->option)
		return unknown_option(command, unknown, err);
	if (word->value && !word->option->value)
		return fail(err, EINVAL, "--%s takes no value",
			    word->option->name);
	return 0;
}

static int max_operands(const struct command *command)
{
	return command->max_operands ? command->max_operands
				     : command->nr_operands;
}

static int take_operand(const struct command *command,
			struct operands *operands, char *text,
			struct error *err)
{
	if (!text[0])
		return fail(err, EINVAL,
			    "an empty name where %s belongs; see 'trvm help "
			    "%s'",
			    command->operands, command->name);
	if (operands->count < max_operands(command)) {
		operands->items[operands->count++] = text;
		return 0;
	}
	return fail(err, EINVAL, "unexpected '%s'%s; see 'trvm help %s'", text,
		    command->takes_command ? ": write -- before the command"
					   : "",
		    command->name);
}

static int take_rest(const struct command *command, struct operands *operands,
		     char **rest, struct error *err)
{
	int rc = 0;

	if (command->takes_command) {
		if (!*rest)
			return fail(err, EINVAL, "no command after --");
		operands->command = rest;
		return 0;
	}
	for (; *rest && !rc; rest++)
		rc = take_operand(command, operands, *rest, err);
	return rc;
}

static int check_operands(const struct command *command,
			  const struct operands *operands, struct error *err)
{
	if (operands->count >= command->nr_operands)
		return 0;
	return fail(err, EINVAL,
		    "usage: trvm %s [OPTION...] %s; see 'trvm help %s'",
		    command->name, command->operands, command->name);
}

int options_parse(const struct command *command, int argc, char **argv,
		  void *settings, struct operands *operands, struct error *err)
{
	struct word word;
	int i, rc = 0;

	*operands = (struct operands){ 0 };
	for (i = 1; i < argc && !rc; i++) {
		if (argv[i][0] != '-' || !argv[i][1]) {
			rc = take_operand(command, operands, argv[i], err);
			continue;
		}
		if (!strcmp(argv[i], "--")) {
			rc = take_rest(command, operands, argv + i + 1, err);
			break;
		}
		if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h")) {
			operands->wants_help = true;
			return 0;
		}
		rc = read_word(command, argv[i], &word, err);
		if (rc)
			break;
		if (word.option->value && !word.value)
			word.value = argv[++i];
		if (word.option->value && !word.value)
			return fail(err, EINVAL, "--%s needs a value (%s)",
				    word.option->name, word.option->value);
		rc = store(word.option, word.value,
			   (char *)settings + word.option->offset, err);
	}
	return rc ? rc : check_operands(command, operands, err);
}

/* ---------------------------------------------------------------- the page */

enum { HELP_COLUMN = 24, HELP_WIDTH = 79 };

/* Words from `column` on, wrapped, the following lines indented to `indent`. */
static void print_wrapped(FILE *out, const char *text, int column, int indent)
{
	size_t word;

	while (*text) {
		word = strcspn(text, " ");
		if (column > indent && column + 1 + (int)word > HELP_WIDTH) {
			fprintf(out, "\n%*s", indent, "");
			column = indent;
		} else if (column > indent) {
			fputc(' ', out);
			column++;
		}
		fwrite(text, 1, word, out);
		column += word;
		text += word;
		text += strspn(text, " ");
	}
	fputc('\n', out);
}

static void print_option(FILE *out, const struct option *option)
{
	char left[80];
	int used;

	used = snprintf(
	    left, sizeof left, "  %c%c%c --%s%s%s", option->letter ? '-' : ' ',
	    option->letter ? option->letter : ' ', option->letter ? ',' : ' ',
	    option->name, option->value ? " " : "",
	    option->value ? option->value : "");
	fputs(left, out);
	if (used >= HELP_COLUMN)
		fputc('\n', out);
	fprintf(out, "%*s",
		used >= HELP_COLUMN ? HELP_COLUMN : HELP_COLUMN - used, "");
	print_wrapped(out, option->help, HELP_COLUMN, HELP_COLUMN);
}

void options_help(const struct command *command, FILE *out)
{
	const struct option *option;

	fprintf(out, "usage: trvm %s %s%s\n\n%s\n", command->name,
		command->options[0].name ? "[OPTION...] " : "",
		command->operands, command->text);
	if (!command->options[0].name)
		return;
	fputs("\nOptions:\n", out);
	for (option = command->options; option->name; option++)
		print_option(out, option);
}
