/* SPDX-License-Identifier: Apache-2.0 */
/* structc fmt: files, or standard input, in their one layout. */
#include "compiler/fmt/fmt.h"

#include "compiler/memory.h"
#include "compiler/output.h"

#include <getopt.h>
#include <string.h>

enum { STATUS_ERRORS = 1, STATUS_USAGE = 2, MOST_ERRORS = 20 };

static const char help[] =
    "Usage: structc fmt [--check] [FILE.struct...]\n"
    "\n"
    "Gives each file its one layout, in place; without a file, standard input\n"
    "to standard output. What the files mean does not change, and a file with\n"
    "errors in its syntax is left as it is.\n"
    "\n"
    "      --check    change nothing: name the files that are laid out\n"
    "                 differently, and end with 1 if there are any\n"
    "  -h, --help     this page\n"
    "\n"
    "Status: 0 done, 1 errors or, with --check, differences, 2 wrong usage.\n";

struct job {
	const char *path; /* NULL: standard input */
	bool is_check;
	struct arena arena;
	struct diags diags;
	struct source *source;
	struct text text;
};

static int complain(const struct error *err)
{
	diag_say("structc: %s", err->text);
	return STATUS_ERRORS;
}

static bool is_unchanged(const struct job *job)
{
	return job->text.count == job->source->size &&
	       (!job->text.count ||
		!memcmp(job->text.items, job->source->text, job->text.count));
}

static int read_source(struct job *job, struct error *err)
{
	if (job->path)
		return source_read(&job->arena, job->path, &job->source, err);
	return source_read_fd(&job->arena, 0, "<stdin>", &job->source, err);
}

static int run(struct job *job)
{
	struct error err = { 0 };

	if (read_source(job, &err))
		return complain(&err);
	if (fmt_source(job->source, &job->arena, &job->diags, &job->text,
		       &err)) {
		if (!job->diags.count)
			return complain(&err);
		diag_print(&job->diags, MOST_ERRORS, stderr);
		return STATUS_ERRORS;
	}
	if (job->is_check) {
		if (is_unchanged(job))
			return 0;
		puts(job->source->path);
		return STATUS_ERRORS;
	}
	if (job->path && is_unchanged(job))
		return 0;
	if (output_write(job->path ? job->path : "-", &job->text, &err))
		return complain(&err);
	return 0;
}

static int format_one(const char *path, bool is_check)
{
	struct job job = { .path = path, .is_check = is_check };
	int status;

	job.diags.arena = &job.arena;
	status = run(&job);
	text_done(&job.text);
	arena_done(&job.arena);
	return status;
}

int fmt_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "check", no_argument, NULL, 'c' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	bool is_check = false;
	int c, status = 0;

	argv[0] = "structc fmt"; /* for getopt's messages */
	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (c) {
		case 'c':
			is_check = true;
			break;
		case 'h':
			fputs(help, stdout);
			return 0;
		default:
			fputs("Try 'structc fmt --help'.\n", stderr);
			return STATUS_USAGE;
		}
	}
	if (optind == argc)
		return format_one(NULL, is_check);
	for (; optind < argc; optind++)
		status |= format_one(argv[optind], is_check);
	return status;
}
