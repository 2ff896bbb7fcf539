/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_OPTIONS_H
#define VM_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "runtime/base/error.h"

/*
 * A command's options as a table, from which both its parser and its help
 * page are made, so that they cannot disagree.
 *
 *     static const struct option options[] = {
 *             { "memory", 'm', "SIZE", OPTION_BYTES,
 *               offsetof(struct boot, memory), "the guest's memory (1G)" },
 *
 * A value is written where the table says, into the command's own settings:
 */
enum option_kind {
	OPTION_SWITCH,	/* bool; takes no value */
	OPTION_TEXT,	/* const char *, borrowed from argv */
	OPTION_NUMBER,	/* uint64_t, within min..max */
	OPTION_BYTES,	/* uint64_t; K M G T are powers of 1024 */
	OPTION_SECONDS, /* uint64_t milliseconds, from "2" or "0.5" */
	OPTION_CHOICE,	/* int: index into choices */
	OPTION_LIST,	/* struct option_list; can be given again */
};

struct option;

/* What was given, in the command line's order; options that share a list are
 * told apart by `option`. Borrowed from argv. */
enum { OPTION_LIST_MAX = 256 };

struct option_list {
	struct {
		const struct option *option;
		const char *text;
	} items[OPTION_LIST_MAX];
	size_t count;
};

struct option {
	const char *name;  /* without the dashes */
	char letter;	   /* 0: none */
	const char *value; /* how the page calls it; NULL: a switch */
	enum option_kind kind;
	size_t offset;	  /* of the field in the settings */
	const char *help; /* one sentence; the default in brackets */
	/* Of a number or bytes, or of a text's length; max 0: none. */
	uint64_t min, max;
	const char *const *choices; /* ends with NULL */
};

struct command {
	const char *name;
	const char *operands;	      /* as the usage line shows them */
	const char *summary;	      /* one line of the list of commands */
	const char *text;	      /* paragraphs of the page */
	const struct option *options; /* ends with a NULL name */
	int nr_operands;
	int max_operands;   /* 0: as many; OPERANDS_MAX at most */
	bool takes_command; /* "-- COMMAND..." may follow */
	int usage_status;   /* how a usage error ends the program */
	int (*run)(int argc, char **argv);
};

/* What is not an option. */
enum { OPERANDS_MAX = 64 };

struct operands {
	char *items[OPERANDS_MAX];
	int count;
	char **command; /* after "--"; ends with NULL; NULL: none given */
	bool wants_help;
};

/*
 * Reads argv[1...], options and operands in any order. `settings` holds the
 * defaults. Returns 0, or -EINVAL with a line for the person. Where help is
 * asked for, nothing else matters any more.
 */
int options_parse(const struct command *command, int argc, char **argv,
		  void *settings, struct operands *operands, struct error *err);

/* The command's page. */
void options_help(const struct command *command, FILE *out);

/* The name out of `count` that `wrong` was probably meant to be; NULL: none
 * is near. `name(context, i)` gives them. */
const char *options_nearest(const char *wrong, size_t count,
			    const char *(*name)(const void *context, size_t i),
			    const void *context);

/* "1G" to bytes. Returns 0 or -EINVAL. */
int options_bytes(const char *text, uint64_t *bytes);

#endif
