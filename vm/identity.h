/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_IDENTITY_H
#define VM_IDENTITY_H

#include "generated/qcow2.h"
#include "vm/image.h"

/*
 * What a disk is known by, so that what was saved over it is never put over
 * another one:
 *
 *   layout    XXH3-128 of the tree's digest (names, kinds, modes, owners,
 *             times, sizes, targets, links, holes), of where every byte of
 *             the disk comes from, and of its first block (the superblock)
 *   content   XXH3-128 of an archive's or image's bytes, those that are not
 *             zeros; nothing for a directory, whose files' bytes are not read:
 *             size and time have to speak for them, as for rsync and make; of
 *             layers, the disk's own bytes
 *   base      of both: the disk's name, "trvm:xxh3-..."
 *   state     of inodes and change times: the source has not been touched
 *
 * A content is read once, when the disk is first saved, and again only where
 * the state is another one: a copy of an archive is the same disk.
 */

/*
 * Fills in `base` for the image. `known`: what was said of the disk before
 * (NULL: nothing); its content is taken on trust where the state is as it was.
 * Returns 0, or what reading the source said.
 */
int identity_of(const struct image *image, const char *source,
		const struct qcow2_saved_base *known,
		struct qcow2_saved_base *base, struct error *err);

/*
 * Whether `is` is the disk that `file` was `begun` on. Returns 0, or -ESTALE
 * with what was expected, what is there and how to go on.
 */
int identity_compare(const char *file, const struct qcow2_saved_base *begun,
		     const struct qcow2_saved_base *is, struct error *err);

#endif
