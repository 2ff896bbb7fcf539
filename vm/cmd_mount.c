/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "runtime/fuse/fusefs.h"
#include "runtime/region/remote.h"
#include "vm/commands.h"
#include "vm/filesystem.h"
#include "vm/image.h"
#include "vm/interrupt.h"

struct mount {
	struct say_settings say;
	struct filesystem fs;
	struct edits edits;
	bool is_read_only, is_for_all;
};

#define FILE_NAME "disk"

static const struct option options[] = {
	{ "read-only", 'r', NULL, OPTION_SWITCH,
	  offsetof(struct mount, is_read_only), "refuse writes", 0, 0, NULL },
	OPTIONS_FILESYSTEM(mount),
	{ "allow-other", 0, NULL, OPTION_SWITCH,
	  offsetof(struct mount, is_for_all),
	  "let other users read and write, root for one; needs root, or "
	  "user_allow_other in /etc/fuse.conf",
	  0, 0, NULL },
	OPTIONS_EDIT(mount),
	OPTIONS_SAY(mount),
	OPTIONS_END,
};

static const char text[] =
    "Shows SOURCE (a directory or an archive) as a file with an ext4\n"
    "filesystem, DIR/" FILE_NAME
    ", until it is interrupted or DIR is unmounted; an\n"
    "image of any kind as it is. The file is for any tool: a loop mount,\n"
    "e2fsck, debugfs, another emulator. SOURCE is never written to: what is\n"
    "written to the file lives in memory and is gone afterwards. Once it is\n"
    "there, its name is printed.\n"
    "\n"
    "  trvm mount debian.tar /mnt &\n"
    "  e2fsck -fn /mnt/" FILE_NAME "\n"
    "  mount -o loop /mnt/" FILE_NAME " /srv      (as root)\n"
    "  umount /mnt                      ends it: fusermount3 -u without root";

static int wait_for_end(const struct fusefs *fs, struct error *err)
{
	AUTOCLOSE int fd = interrupt_fd(false);
	struct pollfd wait[] = { { fd, POLLIN, 0 },
				 { fusefs_end_fd(fs), POLLIN, 0 } };

	if (fd < 0)
		return fail(err, errno, "signalfd: %s", strerror(errno));
	while (poll(wait, 2, -1) < 0 && errno == EINTR)
		;
	if (wait[1].revents)
		say_detail("it was unmounted");
	return 0;
}

static int print_name(const char *folder, struct error *err)
{
	size_t length = strlen(folder);

	printf("%s%s" FILE_NAME "\n", folder,
	       length && folder[length - 1] == '/' ? "" : "/");
	if (fflush(stdout) && errno != EPIPE)
		return fail(err, errno, "standard output: %s", strerror(errno));
	return 0;
}

static int mount_image(struct mount *settings, const char *source,
		       const char *folder, struct error *err)
{
	struct ext4_options ext4;
	struct fusefs_disk disk = { .name = FILE_NAME,
				    .is_read_only = settings->is_read_only };
	struct fusefs_settings files = { .disks = &disk,
					 .nr_disks = 1,
					 .is_for_all = settings->is_for_all };
	AUTO(image) *image = NULL;
	AUTO(fusefs) *fs = NULL;
	int rc = filesystem_options(&settings->fs, &ext4, err);

	if (rc)
		return rc;
	rc = image_open_edited(source, &settings->edits, &ext4, say_reporter(),
			       &image, err);
	if (rc)
		return rc;
	disk.disk = image->disk;
	interrupt_hold();
	rc = fusefs_new(&files, &fs, err);
	if (!rc)
		rc = fusefs_mount(fs, folder, err);
	if (!rc)
		rc = print_name(folder, err);
	if (!rc)
		rc = wait_for_end(fs, err);
	remote_end_soon();
	return rc;
}

static int run(int argc, char **argv)
{
	struct mount settings = { .fs = FILESYSTEM_DEFAULT };
	struct operands operands;
	struct error err = { 0 };
	int status;

	if (!command_begin(&cmd_mount, argc, argv, &settings, &settings.say,
			   &operands, &status))
		return status;
	if (!mount_image(&settings, operands.items[0], operands.items[1], &err))
		return 0;
	say_error("%s", err.text);
	return 1;
}

const struct command cmd_mount = {
	.name = "mount",
	.operands = "SOURCE DIR",
	.summary = "show SOURCE as a file with a filesystem, in DIR",
	.text = text,
	.options = options,
	.nr_operands = 2,
	.usage_status = 2,
	.run = run,
};
