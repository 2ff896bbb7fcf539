/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_QCOW2_QCOW2_H
#define RUNTIME_QCOW2_QCOW2_H

#include "generated/qcow2.h"
#include "runtime/map/overlay.h"

/*
 * What was written above a base, kept in a qcow2 file: QEMU's format, version
 * 3, with clusters of 4 KiB, a page each. Opened again, the file's clusters lie
 * over the base, and a new overlay stands on both:
 *
 *     overlay     what this machine writes      --put, commit--+
 *     qcow2_map   what was saved before                        v
 *                 the base                                 the file
 *
 * The file on the medium is one state of the disk, whole, at any moment: the
 * one that the last commit left. Nothing that this state needs is written to.
 * Pages, the L2 tables that name them and the L1 table go to clusters that are
 * free, their reference counts are raised, and all of it is on the medium
 * before the header's first sector is rewritten, which names the L1 table:
 *
 *     pages, L2, L1, counts raised | fdatasync | header | fdatasync | counts
 *                                                                     lowered
 *
 * So whoever is killed, or finds the disk full, leaves the state before or the
 * state after, never a mixture; and reference counts that are too high at
 * worst (leaked clusters), which the next commit puts right. There are two
 * places for the L1 table, in turns, so that only the parts that changed since
 * the last turn but one are written.
 *
 * A page of zeros is a zero cluster and takes no room. Clusters that were
 * there when the file was opened are read by the map as long as it lives, so
 * they are not written again before the file is opened next time, even where
 * a page has moved elsewhere.
 *
 * The file is locked as QEMU locks images, so neither a second trvm nor QEMU
 * writes to it meanwhile. Limits are QEMU's for clusters of 4 KiB: disks of 8
 * TiB, files of 4 TiB (a reference count table of 8 MiB).
 *
 * What may be used: docs/saving.md says it. The specification:
 * structs/qcow2.struct.
 */
struct qcow2;

/*
 * Makes the file: an empty one, for a disk that is the base. Its name appears
 * once it is whole; a file of 0 bytes that is there already is filled in.
 * `base` is kept in the file; its size is the disk's, in bytes.
 *
 * Returns 0; -EEXIST where something is there; -EBUSY where somebody has it
 * open; -EFBIG for a disk that is too large; what the system says.
 */
int qcow2_create(const char *path, const struct qcow2_saved_base *base,
		 struct qcow2 **out, struct error *err);

/*
 * The same, of which nobody sees anything until it is whole: the name appears
 * with qcow2_name. At once where the filesystem has no files without a name,
 * and where a file of 0 bytes was there; qcow2_is_named says so.
 */
int qcow2_create_nameless(const char *path, const struct qcow2_saved_base *base,
			  struct qcow2 **out, struct error *err);

/* After a commit. Returns 0, also where it has its name; -EEXIST where
 * something is there by now; what the system says. */
int qcow2_name(struct qcow2 *qcow2, struct error *err);
bool qcow2_is_named(const struct qcow2 *qcow2);

/*
 * Opens a file that qcow2_create made, whatever QEMU's tools did to it since:
 * every table is read and judged. Writes nothing.
 *
 * Returns 0; -ENOENT; -EBUSY where somebody has it open; -EINVAL with a line
 * that says why it cannot be used: no qcow2, other clusters, encrypted, not
 * closed, damaged, snapshots inside, a backing file that is not trvm's.
 */
int qcow2_open(const char *path, struct qcow2 **out, struct error *err);

/* Closes it: what was put and not committed is forgotten. The map must be
 * gone. NULL is fine. */
void qcow2_free(struct qcow2 *qcow2);
CLEANUP_DEFINE(qcow2)

/* As it was given; in the file. */
const struct qcow2_saved_base *qcow2_base(const struct qcow2 *qcow2);

/* Puts `base` in its place; size and base stay as they are, so that what names
 * the disk does not change. At once, without a commit. */
int qcow2_set_base(struct qcow2 *qcow2, const struct qcow2_saved_base *base,
		   struct error *err);

/* How many pages the last commit holds (zero ones included), and how many
 * bytes of the file are in use for all of it. */
struct qcow2_usage {
	uint64_t nr_pages, bytes;
};
struct qcow2_usage qcow2_usage(const struct qcow2 *qcow2);

/*
 * The base with the file's pages over it, sealed: extents of the base are
 * copied, so that nothing of it is slower to find; its regions must outlive
 * the new map, and so must the qcow2. `base` has the disk's size. Before the
 * first put. Reading is -EIO once somebody has cut the file.
 */
int qcow2_map(struct qcow2 *qcow2, const struct map *base, struct map **out,
	      struct error *err);

/*
 * Puts the pages that `from` had when `map` was made of it and `base` into the
 * store of `to`, for a copy; without a commit.
 */
int qcow2_copy(struct qcow2 *to, const struct qcow2 *from,
	       const struct map *base, const struct map *map,
	       struct error *err);

/*
 * Where an overlay's pages go; it lives as long as the qcow2. After a commit
 * that failed every page that was put since the last good one has to be put
 * again before the next, as overlay_flush does. -ENOSPC: the disk is full, or
 * the file has its largest size.
 */
struct overlay_store *qcow2_store(struct qcow2 *qcow2);

#endif
