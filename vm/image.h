/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_IMAGE_H
#define VM_IMAGE_H

#include "runtime/ext4/writer.h"
#include "runtime/map/overlay.h"

/*
 * A SOURCE from the command line as a disk: what `boot`, `serve` and `mkfs`
 * begin with. One door over source, tree, plan, map and overlay, which it
 * keeps together for their common life.
 */
struct image {
	struct tree *tree; /* these two: NULL where it is a disk image */
	struct ext4_plan *plan;
	struct map *map;
	struct overlay *disk;
	struct save *save; /* vm/save.h; NULL: nothing is kept */
};

/*
 * Opens a directory or a tar. `reporter` is borrowed for the image's life.
 * SOURCE_DATE_EPOCH in the environment is the time of creation unless the
 * options say one.
 * Errors carry the text for the person at the terminal.
 */
int image_open(const char *source, const struct ext4_options *options,
	       const struct reporter *reporter, struct image **out,
	       struct error *err);

/*
 * Whether `path` is a disk image: a regular file that is neither a tar archive
 * nor compressed. An ext4 filesystem is one, whatever else it looks like.
 */
bool image_is_disk(const char *path);

/*
 * Opens a disk image, byte for byte. It is taken for a file that nobody
 * changes meanwhile (open_file_region_set_stable); who does gets I/O errors
 * in the guest, and a line at the host.
 */
int image_open_disk(const char *path, const struct reporter *reporter,
		    struct image **out, struct error *err);

void image_free(struct image *image);
CLEANUP_DEFINE(image)

#endif
