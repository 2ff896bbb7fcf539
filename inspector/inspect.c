/* SPDX-License-Identifier: Apache-2.0 */
#include "inspector/inspect.h"

#include "runtime/base/show.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { STATUS_UNREAD = 1, STATUS_USAGE = 2, MAX_FOLLOW = 8 };

static const char help[] =
    "Usage: inspect FORMAT IMAGE [OPTION...]\n"
    "       inspect [FORMAT]\n"
    "\n"
    "Shows the structures of an image; without one, the formats that are\n"
    "known, or the structures of a format.\n"
    "\n"
    "  -s, --structure NAME    which (default: the format's root)\n"
    "  -a, --at OFFSET         at which byte (default: where the root is, or "
    "0)\n"
    "  -n, --count N           so many, one behind the other (default 1)\n"
    "  -p, --parameter NAME=N  what a structure wants to know: a number;\n"
    "                          little or big, where it is a byte order\n"
    "  -j, --json              as JSON, see runtime/base/show.h\n"
    "  -f, --follow N          go N pointers deep, where their unit is known\n"
    "      --elements N        so many of an array at most (default 16)\n"
    "      --bytes N           so many of a text or of bytes (default 64)\n"
    "      --values N          so many values in all (default 10000)\n"
    "  -h, --help              this page\n"
    "\n"
    "Numbers are decimal, or 0x and hexadecimal.\n"
    "Status: 0 done, 1 not there or not to be read, 2 wrong usage.\n";

struct inspection {
	const char *name;
	const struct describe_file *format;
	const struct describe_structure *structure;
	const char *image_path;
	struct span image;
	uint64_t offset, count;
	bool has_offset;
	const char *given[DESCRIBE_PARAMETERS]; /* desc_size=64 */
	unsigned nr_given;
	uint64_t parameters[DESCRIBE_PARAMETERS];
	struct show show;
};

static int usage(const struct inspection *i, const char *format,
		 const char *what)
{
	fprintf(stderr, "%s: ", i->name);
	fprintf(stderr, format, what);
	fprintf(stderr, "\nTry '%s --help'.\n", i->name);
	return STATUS_USAGE;
}

static int unread(const struct inspection *i, const char *why)
{
	fprintf(stderr, "%s: %s: %s\n", i->name, i->image_path, why);
	return STATUS_UNREAD;
}

/* Negative numbers become two's complement. */
static bool parse_number(const char *text, uint64_t *out)
{
	bool is_negative = *text == '-';
	char *end;

	text += is_negative;
	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	*out = strtoull(text, &end, text[1] == 'x' ? 16 : 10);
	if (is_negative)
		*out = 0 - *out;
	return !*end && !errno;
}

/* -------------------------------------------------------------------- lists */

static void list_parameters(const struct describe_open *open)
{
	for (uint32_t i = 0; open && i < open->nr_parameters; i++)
		printf("%s%s%s", i ? ", " : " (", open->parameters[i].name,
		       i + 1 == open->nr_parameters ? ")" : "");
}

static void list_structure(const struct describe_structure *s)
{
	printf("  %s", s->name);
	list_parameters(s->open);
	printf("  %s%" PRIu64 " bytes\n", s->open ? "at least " : "", s->size);
}

static int list_structures(const struct describe_file *format)
{
	if (format->root)
		printf("%s, at byte %" PRIu64 " %s\n", format->name,
		       format->root->offset, format->root->structure->name);
	else
		printf("%s\n", format->name);
	for (uint32_t i = 0; i < format->nr_structures; i++)
		list_structure(format->structures[i]);
	return 0;
}

static int list_formats(void)
{
	for (size_t i = 0; inspect_formats[i]; i++)
		printf("%s\n", inspect_formats[i]->name);
	return 0;
}

/* ------------------------------------------------------------ what is wanted
 */

static const struct describe_file *find_format(const char *name)
{
	for (size_t i = 0; inspect_formats[i]; i++)
		if (!strcmp(inspect_formats[i]->name, name))
			return inspect_formats[i];
	return NULL;
}

/* By its name in the source or in C. */
static const struct describe_structure *
find_structure(const struct describe_file *format, const char *name)
{
	for (uint32_t i = 0; i < format->nr_structures; i++)
		if (!strcmp(format->structures[i]->name, name) ||
		    !strcmp(format->structures[i]->c_name, name))
			return format->structures[i];
	return NULL;
}

static int choose_structure(struct inspection *i, const char *name)
{
	const struct describe_root *root = i->format->root;

	if (!name && !root)
		return usage(i, "%s has no root; choose a --structure",
			     i->format->name);
	i->structure = name ? find_structure(i->format, name) : root->structure;
	if (!i->structure)
		return usage(i, "there is no structure '%s'", name);
	if (root && root->structure == i->structure) {
		memcpy(i->parameters, root->parameters, sizeof i->parameters);
		if (!i->has_offset)
			i->offset = root->offset;
	}
	return 0;
}

/* The parameter's number in `text`, which is NAME=NUMBER. */
static bool match_parameter(const struct describe_parameter *parameter,
			    const char *text, uint64_t *out)
{
	size_t length = strlen(parameter->name);

	if (strncmp(text, parameter->name, length) || text[length] != '=')
		return false;
	text += length + 1;
	if (parameter->is_order && !strcmp(text, "little"))
		*out = 0;
	else if (parameter->is_order && !strcmp(text, "big"))
		*out = 1;
	else
		return parse_number(text, out);
	return true;
}

static int set_parameters(struct inspection *i)
{
	const struct describe_open *open = i->structure->open;
	bool is_root =
	    i->format->root && i->format->root->structure == i->structure;
	unsigned nr_used = 0, nr_set;

	for (uint32_t n = 0; open && n < open->nr_parameters; n++) {
		nr_set = 0;
		for (unsigned g = 0; g < i->nr_given; g++)
			nr_set +=
			    match_parameter(&open->parameters[n], i->given[g],
					    &i->parameters[n]);
		nr_used += nr_set;
		if (!nr_set && !is_root)
			return usage(i, "--parameter %s=... is missing",
				     open->parameters[n].name);
	}
	if (nr_used < i->nr_given)
		return usage(i, "%s has no such parameter, or it has no number",
			     i->structure->name);
	return 0;
}

/* --------------------------------------------------------------------- image
 */

static int open_image(struct inspection *i)
{
	int fd = open(i->image_path, O_RDONLY | O_CLOEXEC);
	off_t size = fd < 0 ? -1 : lseek(fd, 0, SEEK_END);
	void *bytes = NULL;
	int rc = 0;

	if (size > 0)
		bytes = mmap(NULL, (size_t)size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (fd < 0 || size < 0 || bytes == MAP_FAILED)
		rc = unread(i, strerror(errno));
	else
		i->image = span_of(bytes ? bytes : "", (uint64_t)size);
	if (fd >= 0)
		close(fd);
	return rc;
}

/* From one structure to the next. */
static bool step(struct inspection *i)
{
	struct describe_view view;
	uint64_t size = i->structure->size;

	if (describe_at(i->structure, i->image, i->offset, i->parameters, &view,
			NULL))
		return false;
	if (i->structure->open &&
	    i->structure->open->stride(&view, &size, NULL))
		return false;
	i->offset += size;
	return size && i->offset < i->image.size;
}

static int show_all(struct inspection *i)
{
	do {
		if (show_structure(&i->show, i->structure, i->image, i->offset,
				   i->parameters))
			return STATUS_UNREAD;
	} while (--i->count && step(i));
	return 0;
}

static int inspect(struct inspection *i, const char *structure)
{
	int rc = choose_structure(i, structure);

	if (!rc)
		rc = set_parameters(i);
	if (!rc)
		rc = open_image(i);
	if (!rc)
		rc = show_all(i);
	if (i->image.size)
		munmap((void *)i->image.data, (size_t)i->image.size);
	if (fflush(stdout) || ferror(stdout))
		return STATUS_UNREAD;
	return rc;
}

/* ------------------------------------------------------------ the command line
 */

static int take_number(struct inspection *i, const char *text, uint64_t *out)
{
	return parse_number(text, out) && *text != '-'
		   ? 0
		   : usage(i, "'%s' is no number", text);
}

static int take_option(struct inspection *i, int c, const char *text)
{
	uint64_t follow = 0;
	int rc;

	switch (c) {
	case 'a':
		i->has_offset = true;
		return take_number(i, text, &i->offset);
	case 'n':
		return take_number(i, text, &i->count);
	case 'e':
		return take_number(i, text, &i->show.max_elements);
	case 'b':
		return take_number(i, text, &i->show.max_bytes);
	case 'v':
		return take_number(i, text, &i->show.max_values);
	case 'f':
		rc = take_number(i, text, &follow);
		i->show.follow =
		    follow > MAX_FOLLOW ? MAX_FOLLOW : (unsigned)follow;
		return rc;
	case 'p':
		if (i->nr_given == DESCRIBE_PARAMETERS)
			return usage(i, "too many %s", "parameters");
		i->given[i->nr_given++] = text;
		return 0;
	case 'j':
		i->show.is_json = true;
		return 0;
	default:
		return usage(i, "wrong %s", "option");
	}
}

int inspect_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "structure", required_argument, NULL, 's' },
		{ "at", required_argument, NULL, 'a' },
		{ "count", required_argument, NULL, 'n' },
		{ "parameter", required_argument, NULL, 'p' },
		{ "json", no_argument, NULL, 'j' },
		{ "follow", required_argument, NULL, 'f' },
		{ "elements", required_argument, NULL, 'e' },
		{ "bytes", required_argument, NULL, 'b' },
		{ "values", required_argument, NULL, 'v' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	struct inspection i = { .name = argv[0],
				.count = 1,
				.show = { .put = show_to_file, .to = stdout } };
	const char *structure = NULL;
	int c, rc;

	while ((c = getopt_long(argc, argv, "s:a:n:p:jf:h", options, NULL)) !=
	       -1) {
		if (c == 'h')
			return fputs(help, stdout) < 0;
		if (c == 's') {
			structure = optarg;
			continue;
		}
		rc = take_option(&i, c, optarg);
		if (rc)
			return rc;
	}
	if (optind == argc)
		return list_formats();
	i.format = find_format(argv[optind]);
	if (!i.format)
		return usage(&i, "there is no format '%s'", argv[optind]);
	if (optind + 1 == argc)
		return list_structures(i.format);
	if (optind + 2 < argc)
		return usage(&i, "what is '%s'?", argv[optind + 2]);
	i.image_path = argv[optind + 1];
	return inspect(&i, structure);
}
