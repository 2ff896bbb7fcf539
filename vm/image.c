/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/image.h"

#include "runtime/tree/source.h"

int image_open(const char *source, const struct ext4_options *options,
	       const struct reporter *reporter, struct image **out,
	       struct error *err)
{
	AUTO(image) *image = calloc(1, sizeof *image);
	int rc;

	if (!image)
		return fail_memory(err);
	rc = source_open(source, reporter, &image->tree, err);
	if (rc)
		return rc;
	rc = ext4_plan_new(image->tree, options, &image->plan, err);
	if (rc) {
		fail_in(err, "%s", source);
		return rc;
	}
	rc = ext4_map(image->plan, &image->map, err);
	if (rc)
		return rc;
	rc = overlay_new(image->map, &image->disk, err);
	if (rc)
		return rc;
	*out = STEAL(image);
	return 0;
}

void image_free(struct image *image)
{
	if (!image)
		return;
	overlay_free(image->disk);
	map_free(image->map);
	ext4_plan_free(image->plan);
	tree_free(image->tree);
	free(image);
}
