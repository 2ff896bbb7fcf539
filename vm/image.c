/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/image.h"

#include <ctype.h>
#include <inttypes.h>

#include "runtime/tree/source.h"
#include "vm/save.h"

/* The specification: reproducible-builds.org/specs/source-date-epoch. */
static int created_from_environment(struct ext4_options *options,
				    struct error *err)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	char *end;

	if (!epoch || options->created >= 0)
		return 0;
	errno = 0;
	options->created = strtoimax(epoch, &end, 10);
	if (errno || *end || !isdigit((unsigned char)*epoch))
		return fail(err, EINVAL,
			    "SOURCE_DATE_EPOCH: '%s' is no number of seconds",
			    epoch);
	return 0;
}

int image_open(const char *source, const struct ext4_options *options,
	       const struct reporter *reporter, struct image **out,
	       struct error *err)
{
	AUTO(image) *image = calloc(1, sizeof *image);
	struct ext4_options ext4 = *options;
	int rc;

	if (!image)
		return fail_memory(err);
	rc = created_from_environment(&ext4, err);
	if (rc)
		return rc;
	rc = source_open(source, reporter, &image->tree, err);
	if (rc)
		return rc;
	rc = ext4_plan_new(image->tree, &ext4, &image->plan, err);
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
	save_free(image->save);
	map_free(image->map);
	ext4_plan_free(image->plan);
	tree_free(image->tree);
	free(image);
}
