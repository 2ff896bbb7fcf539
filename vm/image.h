/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_IMAGE_H
#define VM_IMAGE_H

#include "runtime/ext4/writer.h"
#include "runtime/map/overlay.h"
#include "vm/edits.h"

/*
 * A SOURCE from the command line as a disk: what `boot`, `serve` and `mkfs`
 * begin with. One door over source, tree, plan, map and overlay, which it
 * keeps together for their common life.
 */
struct image {
	struct tree *tree; /* these two: NULL where it is a disk image */
	struct ext4_plan *plan;
	bool has_layers; /* its files are not those of one file or directory */
	struct map *map;
	struct overlay *disk;
	struct save *save; /* vm/save.h; NULL: nothing is kept */
};

/*
 * Opens whatever SOURCE is: a directory or a tar, of which a filesystem is
 * made; or a disk, which is served byte for byte:
 *
 *   a disk image      taken for a file that nobody changes meanwhile
 *                     (open_file_region_set_stable); who does gets I/O errors
 *                     in the guest, and a line at the host
 *   an NBD export     by its URI (runtime/region/remote.h); where its server
 *                     knows of zeros, they are zeros here, too
 *
 * `reporter` is borrowed for the image's life. SOURCE_DATE_EPOCH in the
 * environment is the time of creation unless the options say one.
 * Errors carry the text for the person at the terminal.
 */
int image_open(const char *source, const struct ext4_options *options,
	       const struct reporter *reporter, struct image **out,
	       struct error *err);

/* The same, with changes to its tree (NULL: none); a disk has none. */
int image_open_edited(const char *source, const struct edits *edits,
		      const struct ext4_options *options,
		      const struct reporter *reporter, struct image **out,
		      struct error *err);

/*
 * Whether SOURCE is a disk: an NBD export, or a regular file that is neither an
 * archive nor compressed. An ext4 filesystem is one, whatever else it looks
 * like; behind "tree:" nothing is.
 */
bool image_is_disk(const char *source);

void image_free(struct image *image);
CLEANUP_DEFINE(image)

#endif
