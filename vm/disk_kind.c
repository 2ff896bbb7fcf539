/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/stat.h>

#include "generated/ext4.h"
#include "runtime/oci/source.h"
#include "vm/disk_inside.h"
#include "vm/image.h"
#include "vm/modules.h"
#include "vm/program.h"
#include "vm/say.h"

/* libnvdimm and the rest come as what these need. */
const char *const *disk_modules(enum disk_kind kind)
{
	static const char *const block[] = { "virtio_blk", NULL };
	static const char *const pmem[] = { "virtio_pmem", "nd_pmem", NULL };

	return kind == DISK_PMEM ? pmem : block;
}

/* -------------------------------------------------------- what pmem asks for
 */

static int has_modules(const char *folder, struct error *err)
{
	const char *const *name = disk_modules(DISK_PMEM);
	AUTO(modules) *modules = NULL;
	int rc = 0;

	if (!folder)
		return fail(err, ENOENT,
			    "what the kernel has built in is not known");
	rc = modules_open(folder, &modules, err);
	for (; *name && !rc; name++)
		rc = modules_want(modules, *name, false, err);
	return rc;
}

static int has_device(const char *qemu, struct error *err)
{
	int rc = program_mentions(qemu, "virtio-pmem-pci");

	if (rc == -ENOENT)
		return fail(err, ENOENT, "%s is not installed", qemu);
	return rc ? fail(err, ENOTSUP, "%s knows no virtio-pmem", qemu) : 0;
}

/* Whatever stands where an ext4 has its superblock. */
static bool read_super(const char *path, struct ext4_superblock *super)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	return fd >= 0 &&
	       pread(fd, super->bytes, sizeof super->bytes, EXT4_ROOT_OFFSET) ==
		   (ssize_t)sizeof super->bytes;
}

enum { PAGE_BYTES = 4096 };

/* DAX wants blocks that are pages. */
static int has_large_blocks(const char *image, struct error *err)
{
	struct ext4_superblock super;

	if (read_super(image, &super) &&
	    ext4_superblock_log_block_size(&super) == 2)
		return 0;
	return fail(err, ENOTSUP, "%s: not an ext4 with blocks of 4096 bytes",
		    image);
}

static int is_addition(void *context, const char *said, const char *host)
{
	(void)context;
	(void)said;
	return host != NULL;
}

/* What may be wished for nevertheless. */
static int suits(const struct disk_settings *settings, struct error *err)
{
	AUTOFREE char *path = oci_host_path(settings->source);
	struct stat status;

	if (settings->save && settings->save->file)
		return fail(err, EBUSY, "--save keeps what the guest writes");
	if (settings->has_name)
		return fail(err, EBUSY,
			    "--name says that there will be snapshots");
	if (settings->is_stable)
		return 0;
	if (!path || stat(path, &status) || !S_ISREG(status.st_mode))
		return fail(err, EBUSY,
			    "%s can change while the guest runs (--stable says "
			    "that it does not)",
			    settings->source);
	if (edits_each(settings->edits, is_addition, NULL))
		return fail(err, EBUSY,
			    "what --add names can change while the guest runs "
			    "(--stable says that it does not)");
	return 0;
}

/* ------------------------------------------------------------------ opening */

static int open_base(struct disk *disk, struct error *err)
{
	const struct base_settings base = {
		.source = disk->settings.source,
		.edits = disk->settings.edits,
		.options = disk->settings.options,
		.reporter = disk->settings.reporter,
	};

	return base_open(&base, &disk->base, err);
}

static int open_own(struct disk *disk, struct error *err)
{
	int rc = fusefs_check(err);

	if (rc)
		return rc;
	disk->failed_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (disk->failed_fd < 0)
		return fail(err, errno, "eventfd: %s", strerror(errno));
	return disk_begin_planning(disk, err);
}

static int open_pmem(struct disk *disk, struct error *err)
{
	const struct disk_settings *settings = &disk->settings;
	int rc = 0;

	disk->kind = DISK_PMEM;
	if (settings->has_limit)
		return fail(err, ENOTSUP,
			    "what the guest writes is memory, for which there "
			    "is no --overlay-limit");
	if (settings->has_name && !(settings->save && settings->save->file))
		return fail(err, ENOTSUP,
			    "what the guest writes is QEMU's own memory, of "
			    "which no snapshot can be taken (--name)");
	if (image_is_disk(settings->source))
		rc = has_large_blocks(settings->source, err);
	else if (settings->options->block_size &&
		 settings->options->block_size != PAGE_BYTES)
		rc = fail(err, ENOTSUP,
			  "--block-size: not blocks of 4096 "
			  "bytes, as memory has them");
	if (!rc)
		rc = has_modules(settings->modules, err);
	if (!rc)
		rc = has_device(settings->qemu, err);
	if (rc)
		return rc;
	return settings->save && settings->save->file ? open_own(disk, err)
						      : open_base(disk, err);
}

static bool is_ext4(const char *path)
{
	struct ext4_superblock super;

	return read_super(path, &super) &&
	       ext4_superblock_magic(&super) == EXT4_SUPERBLOCK_MAGIC;
}

/* QEMU reads an image itself, unless its writes have to be ours. */
static int open_block(struct disk *disk, struct error *err)
{
	const struct disk_settings *settings = &disk->settings;

	disk->kind = DISK_NBD;
	if (settings->has_limit || settings->has_name ||
	    (settings->save && settings->save->file) ||
	    !image_is_disk(settings->source) || !is_ext4(settings->source))
		return disk_begin_planning(disk, err);
	disk->kind = DISK_FILE;
	disk->qemu_fd = open(settings->source, O_RDONLY | O_CLOEXEC);
	return disk->qemu_fd < 0 ? fail(err, errno, "%s: %s", settings->source,
					strerror(errno))
				 : 0;
}

static int open_auto(struct disk *disk, struct error *err)
{
	struct error why = { 0 };
	int rc = suits(&disk->settings, &why);

	if (!rc)
		rc = open_pmem(disk, &why);
	if (!rc) {
		say_detail("disk: pmem: the root is mapped as memory");
		return 0;
	}
	rc = open_block(disk, err);
	say_detail("disk: %s, not pmem: %s",
		   disk->kind == DISK_FILE ? "the image" : "nbd", why.text);
	return rc;
}

int disk_open_kind(struct disk *disk, struct error *err)
{
	int rc;

	switch (disk->settings.kind) {
	case DISK_AUTO:
		return open_auto(disk, err);
	case DISK_PMEM:
		rc = open_pmem(disk, err);
		return rc ? fail_in(err, "--disk pmem") : 0;
	default:
		return open_block(disk, err);
	}
}
