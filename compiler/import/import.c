/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/import.h"

#include "compiler/emit/emit.h"
#include "compiler/fmt/fmt.h"
#include "compiler/import/compile.h"
#include "compiler/import/dwarf.h"
#include "compiler/import/shape.h"
#include "compiler/import/write.h"
#include "compiler/output.h"
#include "runtime/base/cleanup.h"

#include <getopt.h>
#include <string.h>

enum { STATUS_ERRORS = 1, STATUS_USAGE = 2 };

static const char help[] =
    "Usage: structc import HEADER --struct NAME [--struct NAME ...]\n"
    "\n"
    "Writes structures of a C header, and what they contain, as a .struct.\n"
    "HEADER is a file, or a name as #include <...> takes it.\n"
    "\n"
    "  -s, --struct NAME    a structure or union: its tag or a typedef\n"
    "  -o, --output FILE    where to write (default: standard output)\n"
    "      --order le|be    byte order of numbers whose type does not tell\n"
    "                       (default le; __le32, be16_t and such tell)\n"
    "      --strip START    what names of structures, members and values "
    "lose,\n"
    "                       such as btrfs_; as often as needed\n"
    "  -I DIR, -D NAME[=VALUE], --include FILE\n"
    "                       as the C compiler takes them\n"
    "      --cc COMMAND     the C compiler (default: $CC, gcc or clang)\n"
    "  -h, --help           this page\n";

struct options {
	struct import_compile compile;
	const char *output, *order;
	VEC(const char *) names;
	VEC(const char *) stripped;
	VEC(const char *) passed;
};

static int usage(const char *format, const char *what)
{
	struct text text = { 0 };

	text_add(&text, format, what);
	diag_say("structc import: %s", text.items);
	fputs("Try 'structc import --help'.\n", stderr);
	text_done(&text);
	return STATUS_USAGE;
}

/* --------------------------------------------------------------- the stages */

static const char *prefix_of(struct arena *arena, const char *output)
{
	const char *prefix = emit_prefix(arena, output);

	return prefix ? prefix : "x";
}

static int make_text_of(struct import_file *file, const struct options *o,
			struct import_text *text, struct error *err)
{
	AUTOCLOSE int object = -1;
	int rc = import_compile(&o->compile, file->arena, &object, err);

	if (!rc)
		rc = import_dwarf(file, object, err);
	if (!rc)
		rc = import_shape(file, err);
	if (!rc)
		rc = import_settle(file, prefix_of(file->arena, o->output),
				   text, err);
	return rc;
}

/* In its one layout: comments of adjacent members share a column. */
static int write_formatted(const struct options *o, struct arena *arena,
			   const struct text *text, struct error *err)
{
	struct diags diags = { .arena = arena };
	struct text formatted = { 0 };
	struct source *source =
	    source_of(arena, o->output, text->items, (uint32_t)text->count);
	int rc = fmt_source(source, arena, &diags, &formatted, err);

	if (!rc)
		rc = output_write(o->output, &formatted, err);
	text_done(&formatted);
	return rc;
}

static int import(const struct options *o)
{
	struct arena arena = { 0 };
	struct import_file file = { .arena = &arena,
				    .header = o->compile.header,
				    .order = o->order,
				    .wanted = o->names.items,
				    .nr_wanted = o->names.count,
				    .stripped = o->stripped.items,
				    .nr_stripped = o->stripped.count };
	struct import_text text = { 0 };
	struct error err = { 0 };
	int rc = make_text_of(&file, o, &text, &err);

	if (!rc)
		rc = write_formatted(o, &arena, &text.text, &err);
	if (rc)
		diag_say("structc import: %s", err.text);
	import_text_done(&text);
	vec_done(&file.types);
	arena_done(&arena);
	return rc ? STATUS_ERRORS : 0;
}

/* --------------------------------------------------------- the command line */

static int check_options(struct options *o, int count, char **files)
{
	if (!count)
		return usage("no %s", "header");
	if (count > 1)
		return usage("one header at a time, not also '%s'", files[1]);
	o->compile.header = files[0];
	if (!o->names.count)
		return usage("which structure? --struct %s", "NAME");
	if (strcmp(o->order, "le") && strcmp(o->order, "be"))
		return usage("--order is le or be, not '%s'", o->order);
	if (!*o->output)
		return usage("-o: an empty %s", "name");
	if (output_replaces(o->compile.header, o->output))
		return usage("-o %s would replace the header", o->output);
	return 0;
}

static void pass(struct options *o, const char *option, const char *argument)
{
	push(&o->passed, option);
	push(&o->passed, argument);
}

/* `struct foo` is foo. */
static const char *bare_name(const char *name)
{
	if (!strncmp(name, "struct ", 7))
		return name + 7;
	return strncmp(name, "union ", 6) ? name : name + 6;
}

static int take_option(struct options *o, int c)
{
	switch (c) {
	case 's':
		push(&o->names, bare_name(optarg));
		return 0;
	case 'o':
		o->output = optarg;
		return 0;
	case 'b':
		o->order = optarg;
		return 0;
	case 'p':
		push(&o->stripped, optarg);
		return 0;
	case 'c':
		o->compile.compiler = optarg;
		return 0;
	case 'I':
		pass(o, "-I", optarg);
		return 0;
	case 'D':
		pass(o, "-D", optarg);
		return 0;
	case 'i':
		pass(o, "-include", optarg);
		return 0;
	}
	fputs("Try 'structc import --help'.\n", stderr);
	return STATUS_USAGE;
}

static int run(struct options *o, int argc, char **argv)
{
	static const struct option long_options[] = {
		{ "struct", required_argument, NULL, 's' },
		{ "output", required_argument, NULL, 'o' },
		{ "order", required_argument, NULL, 'b' },
		{ "include", required_argument, NULL, 'i' },
		{ "strip", required_argument, NULL, 'p' },
		{ "cc", required_argument, NULL, 'c' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	int c, status = 0;

	while (!status && (c = getopt_long(argc, argv, "s:o:I:D:h",
					   long_options, NULL)) != -1) {
		if (c == 'h') {
			fputs(help, stdout);
			return 0;
		}
		status = take_option(o, c);
	}
	if (!status)
		status = check_options(o, argc - optind, argv + optind);
	o->compile.options = o->passed.items;
	o->compile.nr_options = o->passed.count;
	return status ? status : import(o);
}

int import_main(int argc, char **argv)
{
	static char name[] = "structc import"; /* for getopt's messages */
	struct options o = { .output = "-", .order = "le" };
	int status;

	argv[0] = name;
	status = run(&o, argc, argv);
	vec_done(&o.names);
	vec_done(&o.stripped);
	vec_done(&o.passed);
	return status;
}
