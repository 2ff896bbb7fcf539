/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shows structures of open.struct, bitfields.struct and others in random
 * bytes: tool_show text|json COUNT SEED. Each is one output of
 * show_structure, with random limits.
 */
#define STRUCT_DESCRIBE
#include "tests/compiler/ok/arrays.h"
#include "tests/compiler/ok/bitfields.h"
#include "tests/compiler/ok/defaults.h"
#include "tests/compiler/ok/flags.h"
#include "tests/compiler/ok/guids.h"
#include "tests/compiler/ok/joins.h"
#include "tests/compiler/ok/large.h"
#include "tests/compiler/ok/nested.h"
#include "tests/compiler/ok/open.h"
#include "tests/compiler/ok/scalars.h"
#include "tests/compiler/ok/texts.h"
#include "tests/compiler/ok/utf16.h"

#include "runtime/base/show.h"
#include "tests/runtime/random.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST = 700 };

static const struct describe_file *const files[] = {
	&arrays_describe_file,
	&bitfields_describe_file,
	&defaults_describe_file,
	&flags_describe_file,
	&guids_describe_file,
	&joins_describe_file,
	&large_describe_file,
	&nested_describe_file,
	&open_describe_file,
	&scalars_describe_file,
	&texts_describe_file,
	&utf16_describe_file,
	/* the one that has most to it */
	&open_describe_file,
	&open_describe_file,
};

/* Small numbers, letters, and anything. */
static uint8_t random_byte(struct random *random, unsigned style)
{
	uint64_t r = random_next(random);

	if (style == 0)
		return (uint8_t)(r % 8);
	if (style == 1)
		return (uint8_t)(32 + r % 96);
	return (uint8_t)(r >> 8);
}

static void show_random(struct show *show, struct random *random)
{
	uint64_t size = random_next(random) % MOST, parameters[8];
	const struct describe_file *file =
	    files[random_next(random) % (sizeof files / sizeof *files)];
	const struct describe_structure *s =
	    file->structures[random_next(random) % file->nr_structures];
	unsigned style = random_next(random) % 3;
	uint8_t *bytes = malloc(size ? size : 1);

	if (!bytes)
		abort();
	for (uint64_t i = 0; i < size; i++)
		bytes[i] = random_byte(random, style);
	for (int i = 0; i < 8; i++)
		parameters[i] = random_next(random) % 100;
	show->max_elements = random_next(random) % 20;
	show->max_bytes = random_next(random) % 40;
	show->max_values = random_next(random) % 200;
	show_structure(show, s, span_of(bytes, size), random_next(random) % 4,
		       parameters);
	free(bytes);
}

int main(int argc, char **argv)
{
	struct show show = { .put = show_to_file, .to = stdout };
	struct random random = { argc > 3 ? strtoull(argv[3], NULL, 10) : 1 };

	if (argc < 4)
		return 2;
	show.is_json = !strcmp(argv[1], "json");
	for (long i = strtol(argv[2], NULL, 10); i > 0; i--)
		show_random(&show, &random);
	return fflush(stdout) != 0;
}
