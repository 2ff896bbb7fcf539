/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "vm/commands.h"
#include "vm/filesystem.h"
#include "vm/image.h"
#include "vm/interrupt.h"
#include "vm/output.h"
#include "vm/sparse.h"

struct mkfs {
	struct say_settings say;
	struct filesystem fs;
	struct edits edits;
	const char *output;
};

static const struct option options[] = {
	{ "output", 'o', "IMAGE", OPTION_TEXT, offsetof(struct mkfs, output),
	  "the file to write; one that is there is replaced", 1, 0, NULL },
	OPTIONS_FILESYSTEM(mkfs),
	OPTIONS_EDIT(mkfs),
	OPTIONS_SAY(mkfs),
	OPTIONS_END,
};

static const char text[] =
    "Writes SOURCE (a directory or an archive) as an ext4 filesystem to "
    "the\n"
    "file IMAGE. The file is sparse: free space takes no room on the host. "
    "The\n"
    "same SOURCE gives the same bytes. IMAGE appears when it is complete.\n"
    "\n"
    "tree:FILE is what an image (ext4, squashfs, ISO 9660) holds.\n"
    "\n"
    "  trvm mkfs ./rootfs -o root.img\n"
    "  trvm mkfs debian.tar.zst --free 1G --label debian -o debian.img";

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
	    (unsigned long long)(summary.nr_free_blocks * summary.block_size) >>
		20,
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

static bool is_one(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* Whether the file, whose folder is at `path`, lies in that of the host. */
static bool is_below(const struct stat *host, char *path)
{
	struct stat folder;
	size_t length = strlen(path);

	while (!stat(path, &folder)) {
		struct stat above;

		if (is_one(&folder, host))
			return true;
		if (length + sizeof "/.." > PATH_MAX)
			return false;
		memcpy(path + length, "/..", sizeof "/..");
		length += sizeof "/.." - 1;
		if (stat(path, &above) || is_one(&above, &folder))
			return false;
	}
	return false;
}

/* The file that is to be replaced must not be what it is made of. */
static int check_host(void *context, const char *said, const char *host)
{
	const struct mkfs *settings = context;
	const char *slash = strrchr(settings->output, '/');
	char path[PATH_MAX];
	struct stat output, source;

	(void)said;
	if (!host || stat(host, &source) || stat(settings->output, &output))
		return 0;
	if (is_one(&output, &source))
		return -EEXIST;
	if (!S_ISDIR(source.st_mode) ||
	    (size_t)snprintf(path, sizeof path, "%.*s",
			     slash ? (int)(slash - settings->output) + 1 : 1,
			     slash ? settings->output : ".") >= sizeof path)
		return 0;
	return is_below(&source, path) ? -EEXIST : 0;
}

static int check_output(struct mkfs *settings, const char *source,
			struct error *err)
{
	if (!check_host(settings, NULL, source) &&
	    !edits_each(&settings->edits, check_host, settings))
		return 0;
	return fail(err, EEXIST,
		    "%s: would be replaced, and is part of what it is made of",
		    settings->output);
}

static int mkfs(struct mkfs *settings, const char *source, struct error *err)
{
	struct ext4_options ext4;
	AUTO(image) *image = NULL;
	int rc = filesystem_options(&settings->fs, &ext4, err);

	if (!rc)
		rc = check_output(settings, source, err);
	if (rc)
		return rc;
	if (image_is_disk(source))
		return fail(err, EINVAL,
			    "%s: a disk already, no directory or archive",
			    source);
	rc = image_open_edited(source, &settings->edits, &ext4, say_reporter(),
			       &image, err);
	if (rc)
		return rc;
	interrupt_hold();
	rc = write_image(settings, image, err);
	interrupt_release();
	return rc;
}

static int run(int argc, char **argv)
{
	struct mkfs settings = { .fs = FILESYSTEM_DEFAULT };
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
