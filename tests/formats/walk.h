/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_FORMATS_WALK_H
#define TESTS_FORMATS_WALK_H

/*
 * A walk that ends where the image makes no sense, from however deep in it,
 * for the programs that follow more than a table or two. Such a program
 * defines walk(), which reads from the image's root to whatever hangs on it
 * and says what it finds; values_walk() is here:
 *
 *     static void walk(struct span image, struct mspan change, char **words)
 *     {
 *             const struct x_head *head = walk_there(x_head_at(image, 0),
 *                                                    "head");
 *
 *             walk_must(x_head_name(head, i, &name, walk_error));
 *             walk_say("name=");
 *
 * It may go in circles: after a million walk_step()s it ends.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include "tests/formats/values.h"

#define WALK_UNUSED __attribute__((unused)) static

static void walk(struct span image, struct mspan change, char **words);

static struct {
	jmp_buf end;		  /* where walk_bad() goes */
	char why[256];		  /* its words */
	FILE *out;		  /* where walk_say() goes */
	struct field_error error; /* for checked accessors */
	uint64_t steps;		  /* that this walk may still do */
	struct walk_memory *rest; /* what walk_alloc() gave */
} walk_state;

struct walk_memory {
	struct walk_memory *next;
	uint64_t unused; /* keeps the bytes behind aligned */
};

/* The image makes no sense: ends the walk. */
WALK_UNUSED __attribute__((format(printf, 1, 2), noreturn)) void
walk_bad(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(walk_state.why, sizeof walk_state.why, format, args);
	va_end(args);
	longjmp(walk_state.end, 1);
}

/* Where checked accessors say what is not there. */
#define walk_error (&walk_state.error)

/*
 * Ends the walk unless `status`, of a checked accessor, is not negative. Always
 * inline, so that the compiler sees that what it gives is set.
 */
__attribute__((always_inline)) static inline int walk_must(int status)
{
	if (status < 0)
		walk_bad("%s.%s at byte %" PRIu64 ": %d", walk_error->structure,
			 walk_error->field, walk_error->offset, status);
	return status;
}

/* Ends the walk where a structure or an element is not there. */
WALK_UNUSED const void *walk_there(const void *structure, const char *what)
{
	if (!structure)
		walk_bad("%s is not within its bytes", what);
	return structure;
}

/* Counts: a walk that goes in circles ends. */
WALK_UNUSED void walk_step(void)
{
	if (walk_state.steps-- == 0)
		walk_bad("too much, or a circle");
}

/* Prints, as printf. */
WALK_UNUSED __attribute__((format(printf, 1, 2))) void
walk_say(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vfprintf(walk_state.out, format, args);
	va_end(args);
}

/* Prints text; bytes that are not plain ASCII, and \, as \ooo. */
WALK_UNUSED void walk_say_text(struct span text)
{
	uint64_t i;

	for (i = 0; i < text.size; i++) {
		uint8_t c = text.data[i];

		if (c < 0x20 || c > 0x7e || c == '\\')
			walk_say("\\%03o", c);
		else
			walk_say("%c", c);
	}
}

/* Prints bytes as small hexadecimal digits. */
WALK_UNUSED void walk_say_hex(struct span bytes)
{
	uint64_t i;

	for (i = 0; i < bytes.size; i++)
		walk_say("%02x", bytes.data[i]);
}

/* The bytes [offset, offset + length) of `span`, or the end of the walk. */
WALK_UNUSED struct span walk_part(struct span span, uint64_t offset,
				  uint64_t length, const char *what)
{
	if (!span_has(span, offset, length))
		walk_bad("%s: %" PRIu64 " bytes at %" PRIu64 " of %" PRIu64,
			 what, length, offset, span.size);
	return span_of(span.data + offset, length);
}

/* The bytes from `offset` to the end of `span`, or the end of the walk. */
WALK_UNUSED struct span walk_from(struct span span, uint64_t offset,
				  const char *what)
{
	return walk_part(span, offset,
			 offset <= span.size ? span.size - offset : 0, what);
}

/* Memory until the end of the walk. */
WALK_UNUSED uint8_t *walk_alloc(uint64_t size)
{
	struct walk_memory *memory = malloc(sizeof *memory + size);

	if (!memory)
		walk_bad("out of memory");
	memory->next = walk_state.rest;
	walk_state.rest = memory;
	return (uint8_t *)(memory + 1);
}

/* Out of line: what it keeps in registers is not the business of setjmp. */
__attribute__((noinline)) static void
walk_out_of_line(struct span image, struct mspan change, char **words)
{
	walk(image, change, words);
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	struct walk_memory *memory;
	int is_bad;

	walk_state.out = out;
	walk_state.steps = 1000000;
	is_bad = setjmp(walk_state.end);
	if (!is_bad)
		walk_out_of_line(image, change, words);
	while ((memory = walk_state.rest)) {
		walk_state.rest = memory->next;
		free(memory);
	}
	return is_bad ? values_bad(out, "%s", walk_state.why) : 0;
}

#endif
