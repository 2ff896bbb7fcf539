/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_FILE_H
#define RUNTIME_REGION_FILE_H

#include "runtime/region/region.h"

struct stat;

/*
 * Regions that borrow the contents of host files.
 *
 * Four rules, whatever happens on the host meanwhile:
 *
 * - A file is the one it was when the region was made: same device, inode,
 *   size and change time. Anything else is -EIO and one line to the reporter
 *   that names the file (once a file); stale or mixed bytes are never
 *   returned. The identity is checked after the bytes were read, so a change
 *   during the read is seen, too.
 * - Files are opened when they are read, and a bounded number stays open.
 * - 16 KiB and more of a file of 64 KiB and more are lent: the file is mapped
 *   once, for as long as it stays open. Settling a loan checks the identity.
 * - A path is resolved below the store's folder and through no symbolic link.
 *
 * The kernel stamps a change with the clock's tick. A write that falls into
 * the very tick in which the file was planned, and keeps its size, cannot be
 * told from the planned state; for Linux before 6.13 a tick is 1 to 10 ms.
 * Nor does the kernel stamp each store of a program that has the file mapped
 * writable, only the first one after the pages were written back.
 */

/* The files below one folder of the host, and those of them that are open. */
struct file_store;

/*
 * `root_fd` is the folder; the store owns it from now on, also on failure.
 * `name` is how messages call the folder; copied. `reporter` is borrowed and
 * may be NULL. At most `max_open` files stay open (0: a default of 128), and
 * no more are lent at once: of the others nothing is lent, they are read.
 */
int file_store_open(int root_fd, const char *name, unsigned max_open,
		    const struct reporter *reporter, struct file_store **out,
		    struct error *err);
void file_store_free(struct file_store *store);

/*
 * How a store finds the path of a file: from the file's `where` and `name`, so
 * that nobody keeps a million paths. Writes the path relative to the store's
 * root, without a leading slash, NUL-terminated. Returns 0 or -ENAMETOOLONG.
 */
struct file_region;
typedef int file_path(const struct file_region *file, char *path, size_t size);

struct file_region {
	struct region region;
	struct file_store *store; /* borrowed */
	const void *where; /* the file's folder, to the store's file_path */
	const char *name;  /* the file's own name; borrowed */
	uint64_t inode;
	int64_t ctime_seconds;
	uint32_t ctime_nanoseconds;
	uint32_t device; /* the kernel's 32 bits: major << 20 | minor */
};

/* How this store's `where` becomes a path; set before the first read. Without
 * it, `name` is the path. */
void file_store_set_path(struct file_store *store, file_path *path);

/*
 * Declares that nobody changes the files of this store: an unpacked archive,
 * a cached layer. Their loans say is_stable. Set before the first read; never
 * for a live directory. What changes all the same is -EIO as before, but what
 * was handed to sendfile is then not known to be the file's.
 */
void file_store_set_stable(struct file_store *store);

/*
 * In place: the regular file that `status` (from fstat or fstatat) describes.
 * Size and identity are taken from it. The store tells files apart by the
 * address of their regions, so a region stays where it is for the store's
 * life. region_free does nothing on it.
 */
void file_region_init(struct file_region *file, struct file_store *store,
		      const void *where, const char *name,
		      const struct stat *status);

/* The file of a store that `region` is; NULL where it is something else. */
const struct file_region *file_region_of(const struct region *region);

/*
 * One open file as a region, for a tar or an image: the same rules. Owns `fd`
 * from now on, also on failure. `name` is copied. Returns 0, -EINVAL where fd
 * is not a regular file, -ENOMEM.
 *
 * A file of ours of mode 01400 is one of a cache, written once and never
 * again, that loses its name when the cache is emptied. Of such a one the
 * modification time counts instead of the change time.
 */
int open_file_region_new(int fd, const char *name,
			 const struct reporter *reporter, struct region **out,
			 struct error *err);

/* As file_store_set_stable, for a region of open_file_region_new. */
void open_file_region_set_stable(struct region *region);

#endif
