/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "vm/commands.h"
#include "vm/image.h"
#include "vm/interrupt.h"
#include "vm/output.h"
#include "vm/sparse.h"

struct mkfs {
	struct say_settings say;
	struct edits edits;
	const char *output, *label, *uuid;
	uint64_t size, free_space;
};

static const struct option options[] = {
	{ "output", 'o', "IMAGE", OPTION_TEXT, offsetof(struct mkfs, output),
	  "the file to write; one that is there is replaced", 1, 0, NULL },
	{ "size", 0, "SIZE", OPTION_BYTES, offsetof(struct mkfs, size),
	  "of the whole filesystem [what SOURCE needs and --free]", 1,
	  1ull << 48, NULL },
	{ "free", 0, "SIZE", OPTION_BYTES, offsetof(struct mkfs, free_space),
	  "room for what will be written [half of the content, at least 4G]", 0,
	  1ull << 48, NULL },
	{ "label", 'L', "TEXT", OPTION_TEXT, offsetof(struct mkfs, label),
	  "the volume's name, at most 16 bytes [none]", 0, 0, NULL },
	{ "uuid", 'U', "UUID", OPTION_TEXT, offsetof(struct mkfs, uuid),
	  "the volume's UUID [made from the content]", 0, 0, NULL },
	OPTIONS_EDIT(mkfs),
	OPTIONS_SAY(mkfs),
	OPTIONS_END,
};

static const char text[] =
    "Writes SOURCE (a directory or a tar archive) as an ext4 filesystem to "
    "the\n"
    "file IMAGE. The file is sparse: free space takes no room on the host. "
    "The\n"
    "same SOURCE gives the same bytes. IMAGE appears when it is complete.\n"
    "\n"
    "  trvm mkfs ./rootfs -o root.img\n"
    "  trvm mkfs debian.tar.zst --free 1G --label debian -o debian.img";

/* Hexadecimal digits in pairs, dashes anywhere between them. */
static int parse_uuid(const char *uuid_text, uint8_t *uuid)
{
	int count = 0;
	unsigned byte;
	const char *c;

	for (c = uuid_text; *c; c += 2, count++) {
		if (*c == '-')
			c++;
		if (!isxdigit((unsigned char)c[0]) ||
		    !isxdigit((unsigned char)c[1]) || count == 16)
			return -EINVAL;
		sscanf(c, "%2x", &byte);
		uuid[count] = byte;
	}
	return count == 16 ? 0 : -EINVAL;
}

static bool is_interrupted(void)
{
	return interrupt_pending();
}

static void say_summary(const struct mkfs *mkfs, const struct image *image,
			uint64_t written)
{
	struct ext4_summary summary = ext4_plan_summary(image->plan);

	say("%s: ext4 of %llu MiB, %llu MiB free, %llu inodes; %llu MiB "
	    "written",
	    mkfs->output, (unsigned long long)summary.size >> 20,
	    (unsigned long long)summary.nr_free_blocks >> 8,
	    (unsigned long long)summary.nr_inodes,
	    (unsigned long long)written >> 20);
}

static int write_image(const struct mkfs *mkfs, const struct image *image,
		       struct error *err)
{
	AUTO(output) *output = NULL;
	uint64_t written;
	int rc;

	rc = output_new(mkfs->output, &output, err);
	if (rc)
		return rc;
	rc =
	    sparse_write(image->map, output->fd, is_interrupted, &written, err);
	if (rc)
		return fail_in(err, "%s", mkfs->output);
	rc = output_finish(output, err);
	if (!rc)
		say_summary(mkfs, image, written);
	return rc;
}

static int mkfs(const struct mkfs *settings, const char *source,
		struct error *err)
{
	struct ext4_options ext4 = EXT4_OPTIONS_DEFAULT;
	AUTO(image) *image = NULL;
	uint8_t uuid[16];
	int rc;

	ext4.size = settings->size;
	ext4.free_space = settings->free_space;
	ext4.label = settings->label;
	if (settings->uuid && parse_uuid(settings->uuid, uuid))
		return fail(err, EINVAL, "--uuid: '%s' is no UUID",
			    settings->uuid);
	ext4.uuid = settings->uuid ? uuid : NULL;
	if (image_is_disk(source))
		return fail(err, EINVAL,
			    "%s: a disk already, no directory or archive",
			    source);
	rc = image_open_edited(source, &settings->edits, &ext4,
			       say_reporter(), &image, err);
	if (rc)
		return rc;
	interrupt_hold();
	rc = write_image(settings, image, err);
	interrupt_release();
	return rc;
}

static int run(int argc, char **argv)
{
	struct mkfs settings = { .free_space = UINT64_MAX };
	struct operands operands;
	struct error err = { 0 };
	int status;

	if (!command_begin(&cmd_mkfs, argc, argv, &settings, &settings.say,
			   &operands, &status))
		return status;
	if (!settings.output) {
		say_error("-o IMAGE is needed; see 'trvm help mkfs'");
		return cmd_mkfs.usage_status;
	}
	if (!mkfs(&settings, operands.items[0], &err))
		return 0;
	say_error("%s", err.text);
	return 1;
}

const struct command cmd_mkfs = {
	.name = "mkfs",
	.operands = "SOURCE -o IMAGE",
	.summary = "write SOURCE to a file as an ext4 filesystem",
	.text = text,
	.options = options,
	.nr_operands = 1,
	.usage_status = 2,
	.run = run,
};
