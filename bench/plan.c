/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Plans and maps a source and ends: what `trvm boot` does before the machine
 * starts, alone, so that its processor time can be set beside mke2fs.
 *
 *     plan SOURCE        prints the number of entries
 */
#include <inttypes.h>
#include <stdio.h>

#include "vm/image.h"

int main(int argc, char **argv)
{
	const struct ext4_options options = EXT4_OPTIONS_DEFAULT;
	struct image *image;
	struct error err;

	if (argc != 2)
		return 2;
	if (image_open(argv[1], &options, NULL, &image, &err)) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	printf("%" PRIu64 "\n", image->tree->nr_entries);
	image_free(image);
	return 0;
}
