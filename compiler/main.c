/* SPDX-License-Identifier: Apache-2.0 */
/* structc: structure definitions in, a C header out. */
#include "compiler/check/check.h"
#include "compiler/dump.h"
#include "compiler/emit/emit.h"
#include "compiler/fmt/fmt.h"
#include "compiler/outputs/formats.h"
#include "compiler/import/import.h"
#include "compiler/lsp/lsp.h"
#include "compiler/memory.h"
#include "compiler/module.h"
#include "compiler/output.h"
#include "compiler/parse.h"

#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

enum { STATUS_ERRORS = 1, STATUS_USAGE = 2, DEFAULT_MAX_ERRORS = 20 };

static const char help[] =
    "Usage: structc FILE.struct -o FILE.h\n"
    "       structc FILE.struct --dump=tokens|ast|types|layout\n"
    "       structc --explain CODE|all\n"
    "\n"
    "Compiles structure definitions to a C header of safe accessors.\n"
    "\n"
    "  -o, --output FILE    where to write; - is standard output\n"
    "      --prefix NAME    what all C names start with (default: the stem\n"
    "                       of FILE.struct)\n"
    "      --format=NAME    what to write instead of C accessors\n"
    "      --dump=STAGE     show what a stage made of the file instead\n"
    "      --depfile FILE   write there what the output depends on, for make\n"
    "      --max-errors N   stop printing after N errors (default 20, 0: all)\n"
    "      --diagnostics=json  errors as one JSON array on standard error\n"
    "      --explain CODE   what an error's code means, such as E0403\n"
    "  -h, --help           this page\n"
    "      --version        the version\n"
    "\n"
    "Status: 0 done, 1 errors in the file (the output is then untouched),\n"
    "2 wrong usage.\n";

/* Sub-commands: the first word, where it is one of these. */
static const struct command {
	const char *name;
	int (*run)(int argc, char **argv); /* argv[0] is the name */
	const char *help;
} commands[] = {
	{ "fmt", fmt_main, "gives files their one layout" },
	{ "lsp", lsp_main, "a language server for editors" },
	{ "import", import_main, "a .struct from a C header" },
};

struct options {
	const char *input, *output, *prefix, *dump, *depfile;
	const struct format *format;
	unsigned max_errors;
	bool has_max_errors, is_json;
};

/* A run: what each stage leaves for the next. */
struct run {
	const struct options *options;
	struct arena arena;
	struct diags diags;
	struct source *source;
	struct tokens tokens;
	struct text text, depends;
};

static int usage(const char *format, const char *what)
{
	struct text text = { 0 };

	text_add(&text, format, what);
	diag_say("structc: %s", text.items);
	fputs("Try 'structc --help'.\n", stderr);
	text_done(&text);
	return STATUS_USAGE;
}

/* --------------------------------------------------------------- the stages */

static bool wants(const struct run *run, const char *dump)
{
	return run->options->dump && !strcmp(run->options->dump, dump);
}

/* Fills run->text, unless there are errors. */
static void compile(struct run *run)
{
	const struct options *o = run->options;
	struct layout *result;
	struct file *file;

	lex(run->source, &run->arena, &run->diags, &run->tokens);
	if (wants(run, "tokens")) {
		dump_tokens(&run->tokens, &run->text);
		return;
	}
	file = parse_damaged(&run->tokens, &run->arena, &run->diags);
	if (!file)
		return;
	if (wants(run, "ast")) {
		dump_ast(file, &run->text);
		return;
	}
	file->prefix = o->prefix;
	modules_load(file, &source_disk, &run->arena, &run->diags);
	check(file, &run->arena, &run->diags);
	if (o->depfile)
		modules_depend(file, o->output, &run->depends);
	result = layout(file, o->prefix, &run->arena, &run->diags);
	if (run->diags.count)
		return;
	if (wants(run, "types"))
		dump_types(result, &run->text);
	else if (wants(run, "layout"))
		dump_layout(result, &run->arena, &run->text);
	else
		o->format->write(result, o->input, o->prefix, &run->arena,
				 &run->diags, &run->text);
}

/* An editor wants all errors, a person the first. */
static void print_diags(struct run *run)
{
	const struct options *o = run->options;

	if (o->is_json)
		diag_print_json(&run->diags,
				o->has_max_errors ? o->max_errors : 0, stderr);
	else
		diag_print(&run->diags, o->max_errors, stderr);
}

static int print_failure(const struct options *o, const char *path,
			 const struct error *err)
{
	if (o->is_json)
		diag_print_json_failure(path, err->text, stderr);
	else
		diag_say("structc: %s", err->text);
	return STATUS_ERRORS;
}

static int run_stages(struct run *run)
{
	const struct options *o = run->options;
	struct error err = { 0 };

	if (source_read(&run->arena, o->input, &run->source, &err))
		return print_failure(o, o->input, &err);
	compile(run);
	if (run->diags.count) {
		print_diags(run);
		return STATUS_ERRORS;
	}
	if (output_write(o->output, &run->text, &err))
		return print_failure(o, o->output, &err);
	if (o->depfile && output_write(o->depfile, &run->depends, &err))
		return print_failure(o, o->depfile, &err);
	if (o->is_json)
		print_diags(run);
	return 0;
}

static int compile_file(struct options *o)
{
	struct run run = { .options = o };
	int status;

	run.diags.arena = &run.arena;
	if (!o->prefix)
		o->prefix = emit_prefix(&run.arena, o->input);
	if (o->prefix)
		status = run_stages(&run);
	else
		status =
		    usage("%s: cannot make a C prefix of this file's name; "
			  "choose one with --prefix",
			  o->input);
	text_done(&run.text);
	text_done(&run.depends);
	tokens_done(&run.tokens);
	arena_done(&run.arena);
	return status;
}

/* ------------------------------------------------------------ the command line
 */

static int explain(const char *code)
{
	if (!strcmp(code, "all")) {
		diag_explain_all(stdout);
		return 0;
	}
	if (diag_explain(code, stdout))
		return 0;
	return usage("no error has the code '%s'", code);
}

static bool is_known_dump(const char *name)
{
	return !strcmp(name, "tokens") || !strcmp(name, "ast") ||
	       !strcmp(name, "types") || !strcmp(name, "layout");
}

static bool is_prefix(const char *name)
{
	struct arena arena = { 0 };
	const char *prefix = emit_prefix(&arena, name);
	bool is_same = prefix && !strcmp(prefix, name);

	arena_done(&arena);
	return is_same;
}

static int parse_number(const char *text, unsigned *out)
{
	char *end;
	unsigned long n = strtoul(text, &end, 10);

	if (*text < '0' || *text > '9' || *end || n > 1000000)
		return -1;
	*out = (unsigned)n;
	return 0;
}

/* What remains to be said once all options are known. */
static int check_options(struct options *o, int count, char **files)
{
	if (!count)
		return usage("no %s", "input file");
	if (count > 1)
		return usage("one input file at a time, not also '%s'",
			     files[1]);
	o->input = files[0];
	if (!*o->input)
		return usage("the input file: an empty %s", "name");
	if (o->dump && !is_known_dump(o->dump))
		return usage("--dump knows tokens, ast, types and layout, "
			     "not '%s'",
			     o->dump);
	if (o->prefix && !is_prefix(o->prefix))
		return usage("--prefix: '%s' is not a name in small letters",
			     o->prefix);
	if (!o->output && o->dump)
		o->output = "-";
	if (!o->output)
		return usage("where should it go? -o FILE.h, or -o - for "
			     "standard output%s",
			     "");
	if (!*o->output)
		return usage("-o: an empty %s", "name");
	if (o->depfile && (!*o->depfile || !strcmp(o->output, "-")))
		return usage("--depfile is about a file that -o names%s", "");
	if (o->depfile && output_replaces(o->input, o->depfile))
		return usage("--depfile %s would replace the input file",
			     o->depfile);
	if (o->depfile && (!strcmp(o->output, o->depfile) ||
			   output_replaces(o->output, o->depfile)))
		return usage("--depfile %s would replace the output",
			     o->depfile);
	if (o->depfile && o->dump)
		return usage("--depfile says nothing of a --dump%s", "");
	if (output_replaces(o->input, o->output))
		return usage("-o %s would replace the input file", o->output);
	return 0;
}

static const struct command *find_command(const char *word)
{
	for (size_t i = 0; word && i < sizeof commands / sizeof *commands; i++)
		if (!strcmp(commands[i].name, word))
			return &commands[i];
	return NULL;
}

static void print_help(void)
{
	fputs(help, stdout);
	fputs("\nFormats:\n", stdout);
	for (unsigned i = 0; format_at(i); i++)
		printf("  --format=%-10s %s\n", format_at(i)->name,
		       format_at(i)->help);
	fputs("\nCommands; 'structc COMMAND --help' tells more:\n", stdout);
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		printf("  structc %-8s %s\n", commands[i].name,
		       commands[i].help);
}

/* What was printed may not have got where it should. */
static int finish(int status)
{
	if (!fflush(stdout) && !ferror(stdout))
		return status;
	fprintf(stderr, "structc: standard output: %s\n", strerror(errno));
	return status ? status : STATUS_ERRORS;
}

int main(int argc, char **argv)
{
	static const struct option long_options[] = {
		{ "output", required_argument, NULL, 'o' },
		{ "prefix", required_argument, NULL, 'p' },
		{ "dump", required_argument, NULL, 'd' },
		{ "format", required_argument, NULL, 'f' },
		{ "max-errors", required_argument, NULL, 'm' },
		{ "depfile", required_argument, NULL, 'D' },
		{ "diagnostics", required_argument, NULL, 'j' },
		{ "explain", required_argument, NULL, 'e' },
		{ "help", no_argument, NULL, 'h' },
		{ "version", no_argument, NULL, 'v' },
		{ NULL, 0, NULL, 0 },
	};
	const char *code = NULL; /* of --explain */
	struct options o = { .max_errors = DEFAULT_MAX_ERRORS,
			     .format = format_at(0) };
	const struct command *command = find_command(argc > 1 ? argv[1] : NULL);
	unsigned nr_options = 0;
	int c, status;

	signal(SIGXFSZ, SIG_IGN); /* write() says it, too, and gets a line */
	if (command)
		return finish(command->run(argc - 1, argv + 1));
	while ((c = getopt_long(argc, argv, "o:h", long_options, NULL)) != -1) {
		nr_options++;
		switch (c) {
		case 'o':
			o.output = optarg;
			break;
		case 'p':
			o.prefix = optarg;
			break;
		case 'd':
			o.dump = optarg;
			break;
		case 'f':
			o.format = format_find(optarg);
			if (!o.format)
				return usage("--format: there is no '%s'",
					     optarg);
			break;
		case 'm':
			if (parse_number(optarg, &o.max_errors))
				return usage("--max-errors: '%s' is no number",
					     optarg);
			o.has_max_errors = true;
			break;
		case 'j':
			if (strcmp(optarg, "json"))
				return usage("--diagnostics knows json, not "
					     "'%s'",
					     optarg);
			o.is_json = true;
			break;
		case 'D':
			o.depfile = optarg;
			break;
		case 'e':
			code = optarg;
			break;
		case 'h':
			print_help();
			return finish(0);
		case 'v':
			puts("structc 0.1");
			return finish(0);
		default:
			fputs("Try 'structc --help'.\n", stderr);
			return STATUS_USAGE;
		}
	}
	if (code && (nr_options > 1 || optind < argc))
		return usage("--explain stands alone, with one code%s", "");
	if (code)
		return finish(explain(code));
	status = check_options(&o, argc - optind, argv + optind);
	return status ? status : compile_file(&o);
}
