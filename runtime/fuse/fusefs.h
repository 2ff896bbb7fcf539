/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_FUSE_FUSEFS_H
#define RUNTIME_FUSE_FUSEFS_H

#include "runtime/map/overlay.h"

/*
 * Disks as files: a FUSE filesystem of one folder with a file for each disk.
 * Whatever reads a file, or maps one into memory, gets the bytes of an
 * overlay, and the kernel keeps them.
 *
 *   program, loop device, guest's memory
 *      |  read, write, a page that is not there yet
 *   the kernel's page cache            one for all who have the file open
 *      |  READ of up to 1 MiB, WRITE, FSYNC, FALLOCATE, LSEEK
 *   a few threads here
 *      |  overlay_read, overlay_write, overlay_flush, overlay_zero ...
 *   overlay
 *
 * What the kernel has read it does not ask for again. So while the filesystem
 * is there nobody but its writers may change the overlays, and an overlay may
 * be in one filesystem only.
 *
 *   of the file            is
 *   write                  overlay_write, at once; nothing is delayed but in
 *                          shared mappings
 *   fsync, msync           overlay_flush
 *   punch hole, zero range overlay_zero
 *   SEEK_HOLE, SEEK_DATA   overlay_run
 *   changing its size      refused (EPERM)
 *   st_blocks              what was data when the disk was put in
 *
 * A filesystem is made, given a mount, and freed:
 *
 *     fusefs_new
 *     fusefs_mount, which everybody sees, or fusefs_hide, which nobody does
 *     fusefs_open ...
 *     fusefs_free
 */
struct fusefs;

struct fusefs_disk {
	const char *name; /* of the file */
	struct overlay *disk;
	/*
	 * The file's size is the next multiple of it; what lies behind the
	 * disk's end is zeros. A power of two; 0: the disk's own size.
	 */
	uint64_t alignment;
	/*
	 * Writing is refused (EPERM). One may open it for writing even so:
	 * that is what a private mapping which shall be written needs.
	 */
	bool is_read_only;
};

struct fusefs_settings {
	const struct fusefs_disk *disks; /* borrowed, names and all */
	size_t nr_disks;
	/* Other users may use it, too. Without root only where
	 * /etc/fuse.conf has "user_allow_other". */
	bool is_for_all;
	/*
	 * A read has failed with that error. Called before the reader hears
	 * of it: who has mapped the file will be sent SIGBUS. By any thread;
	 * NULL: nobody wants to know.
	 */
	void (*failed)(void *context, const struct fusefs_disk *disk,
		       const struct error *error);
	void *context;
};

/* Whether fusefs_hide works for this user here: 0, or what it would say.
 * Costs a millisecond or two. */
int fusefs_check(struct error *err);

/* Starts nothing. `settings` is copied. */
int fusefs_new(const struct fusefs_settings *settings, struct fusefs **out,
	       struct error *err);

/*
 * Ends the filesystem: the mount disappears at once, also where somebody
 * still uses a file of it, who gets errors (SIGBUS in a mapping) from then on.
 */
void fusefs_free(struct fusefs *fs);
CLEANUP_DEFINE(fusefs)

/*
 * Mounts it on the folder `path`: with mount(2) for root, otherwise by
 * fusermount3 of the package fuse3. Where this process dies without
 * fusefs_free, by SIGKILL for instance, a small process that waits for it
 * removes the mount.
 *
 * Once. Returns 0; -ENOENT, -EACCES, ... with a line that says what to do.
 */
int fusefs_mount(struct fusefs *fs, const char *path, struct error *err);

/*
 * Mounts it where nobody sees it: in no folder, with no name. It is there as
 * long as this process, so there is never anything to unmount. As root, or as
 * anybody where the kernel allows user namespaces, or else by fusermount3.
 *
 * Once. Returns as above.
 */
int fusefs_hide(struct fusefs *fs, struct error *err);

/*
 * Opens the file of disk `index` after fusefs_hide; `flags` as for open(2).
 * The descriptor may be passed on, and another process of
 * this user may open /proc/self/fd/N of it anew. *fd is the caller's.
 */
int fusefs_open(struct fusefs *fs, size_t index, int flags, int *fd,
		struct error *err);

/* A descriptor that becomes readable when the filesystem has been unmounted
 * by somebody else. Borrowed. */
int fusefs_end_fd(const struct fusefs *fs);

#endif
