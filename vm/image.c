/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/image.h"

#include <ctype.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>

#include "generated/ext4.h"
#include "generated/tar.h"
#include "runtime/region/file.h"
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

/* How files begin that libarchive's filters unpack. */
static bool is_compressed(const uint8_t *block)
{
	static const struct {
		const char *bytes;
		size_t length;
	} magics[] = {
		{ "\x1f\x8b", 2 },
		{ "\x1f\x9d", 2 },
		{ "BZh", 3 },
		{ "\xfd\x37zXZ", 6 },
		{ "\x28\xb5\x2f\xfd", 4 },
		{ "\x04\x22\x4d\x18", 4 },
		{ "LZIP", 4 },
		{ "\x5d\0\0", 3 },
		{ "\x89LZO", 4 },
		{ "LRZI", 4 },
	};

	for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
		if (!memcmp(block, magics[i].bytes, magics[i].length))
			return true;
	return false;
}

static bool is_ext4(int fd)
{
	struct ext4_superblock super;

	return pread(fd, super.bytes, sizeof super.bytes, EXT4_ROOT_OFFSET) ==
		   (ssize_t)sizeof super.bytes &&
	       ext4_superblock_magic(&super) == EXT4_SUPERBLOCK_MAGIC;
}

/* Zeros begin a tar without members, and many a disk; that tar is short. */
static bool is_tar(const uint8_t *block, const struct stat *status)
{
	enum { LONGEST_EMPTY = 64 * 1024 };
	static const uint8_t zeros[TAR_HEADER_SIZEOF];

	if (!memcmp(block, zeros, sizeof zeros))
		return status->st_size <= LONGEST_EMPTY;
	return tar_is_header(block);
}

bool image_is_disk(const char *path)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	uint8_t block[TAR_HEADER_SIZEOF];
	struct stat status;

	if (fd < 0 || fstat(fd, &status) || !S_ISREG(status.st_mode) ||
	    pread(fd, block, sizeof block, 0) != (ssize_t)sizeof block)
		return false;
	return is_ext4(fd) ||
	       (!is_compressed(block) && !is_tar(block, &status));
}

static int map_region(struct region *region, struct map **out,
		      struct error *err)
{
	AUTO(map) *map = NULL;
	int rc = map_new(region->size, &map, err);

	if (rc) {
		region_free(region);
		return rc;
	}
	rc = map_own(map, region, err);
	if (!rc)
		rc = map_put(map, 0, region, 0, region->size, err);
	if (!rc)
		rc = map_seal(map, err);
	if (rc)
		return rc;
	*out = STEAL(map);
	return 0;
}

int image_open_disk(const char *path, const struct reporter *reporter,
		    struct image **out, struct error *err)
{
	AUTO(image) *image = calloc(1, sizeof *image);
	struct region *region;
	int fd, rc;

	if (!image)
		return fail_memory(err);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	rc = open_file_region_new(fd, path, reporter, &region, err);
	if (rc)
		return rc;
	open_file_region_set_stable(region);
	rc = map_region(region, &image->map, err);
	if (!rc)
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
