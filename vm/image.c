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
#include "runtime/region/remote.h"
#include "runtime/tree/holes.h"
#include "runtime/tree/kind.h"
#include "runtime/oci/source.h"
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

static int note_layers(struct image *image, const char *source,
		       const struct edits *edits, struct error *err)
{
	struct oci_spec spec;
	int rc = oci_spec_of(source, &spec, err);

	image->has_layers = spec.form == OCI_LAYOUT || edits_layers(edits);
	oci_spec_done(&spec);
	return rc;
}

static int open_tree(struct image *image, const char *source,
		     const struct edits *edits,
		     const struct ext4_options *options,
		     const struct reporter *reporter, struct error *err)
{
	struct ext4_options ext4 = *options;
	int rc = created_from_environment(&ext4, err);

	if (!rc)
		rc = edits_check(edits, err);
	if (!rc)
		rc = source_open(source, reporter, &image->tree, err);
	if (!rc)
		rc = edits_stack(edits, source, &image->tree, reporter, err);
	if (!rc)
		rc = note_layers(image, source, edits, err);
	if (!rc)
		rc = edits_apply(edits, image->tree, reporter, err);
	if (rc)
		return rc;
	rc = ext4_plan_new(image->tree, &ext4, &image->plan, err);
	if (rc) {
		fail_in(err, "%s", source);
		return rc;
	}
	return ext4_map(image->plan, &image->map, err);
}

/* ---------------------------------------------------------------- disk images
 */

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

static bool is_disk_file(const char *path)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	uint8_t block[TAR_HEADER_SIZEOF];
	struct stat status;

	if (fd < 0 || fstat(fd, &status) || !S_ISREG(status.st_mode) ||
	    pread(fd, block, sizeof block, 0) != (ssize_t)sizeof block)
		return false;
	return is_ext4(fd) ||
	       (!is_compressed(block) && !is_tar(block, &status) &&
		!kind_is_archive(kind_of(block, sizeof block)));
}

bool image_is_disk(const char *source)
{
	return remote_is_uri(source) ||
	       (!source_wants_tree(source) && is_disk_file(source));
}

struct placing {
	struct map *map;
	struct region *region;
};

/* What is zeros there is not mapped. */
static int place_run(void *context, uint64_t offset, uint64_t length,
		     bool is_zero, struct error *err)
{
	const struct placing *placing = context;

	return is_zero ? 0
		       : map_put(placing->map, offset, placing->region, offset,
				 length, err);
}

/* A map of the region's size, which owns it; on failure, too, it is gone. */
static int begin_map(struct image *image, struct region *region,
		     struct error *err)
{
	int rc = map_new(region->size, &image->map, err);

	if (rc) {
		region_free(region);
		return rc;
	}
	return map_own(image->map, region, err);
}

static int map_file(struct image *image, struct region *file,
		    const struct pieces *pieces, struct error *err)
{
	int rc = begin_map(image, file, err);

	for (size_t i = 0; i < pieces->list.count && !rc; i++) {
		const struct tree_piece *piece = &pieces->list.items[i];

		rc = map_put(image->map, piece->offset, file, piece->offset,
			     piece->length, err);
	}
	return rc ? rc : map_seal(image->map, err);
}

static int open_file(struct image *image, const char *path,
		     const struct reporter *reporter, struct error *err)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct pieces pieces = { 0 };
	struct region *file;
	struct stat status;
	int rc;

	if (fd < 0 || fstat(fd, &status))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	rc = pieces_of_file(&pieces, fd, (uint64_t)status.st_size);
	if (rc) {
		vec_done(&pieces.list);
		return fail_memory(err);
	}
	rc = open_file_region_new(STEAL_FD(fd), path, reporter, &file, err);
	if (!rc) {
		open_file_region_set_stable(file);
		rc = map_file(image, file, &pieces, err);
	}
	vec_done(&pieces.list);
	return rc;
}

static int open_remote(struct image *image, const char *uri,
		       const struct reporter *reporter, struct error *err)
{
	struct placing placing;
	int rc = remote_region_new(uri, reporter, &placing.region, err);

	if (!rc)
		rc = begin_map(image, placing.region, err);
	if (rc)
		return rc;
	placing.map = image->map;
	rc = remote_region_runs(placing.region, place_run, &placing, err);
	return rc ? rc : map_seal(image->map, err);
}

static int open_disk(struct image *image, const char *source,
		     const struct edits *edits, const struct reporter *reporter,
		     struct error *err)
{
	if (edits_any(edits))
		return fail(err, EINVAL,
			    "%s: a disk, whose files are not looked at: "
			    "--%s needs a directory or an archive",
			    source, edits->list.items[0].option->name);
	return remote_is_uri(source) ? open_remote(image, source, reporter, err)
				     : open_file(image, source, reporter, err);
}

/* -------------------------------------------------------------------- doors */

int image_open_edited(const char *source, const struct edits *edits,
		      const struct ext4_options *options,
		      const struct reporter *reporter, struct image **out,
		      struct error *err)
{
	AUTO(image) *image = calloc(1, sizeof *image);
	int rc;

	if (!image)
		return fail_memory(err);
	rc = image_is_disk(source)
		 ? open_disk(image, source, edits, reporter, err)
		 : open_tree(image, source, edits, options, reporter, err);
	if (!rc)
		rc = overlay_new(image->map, &image->disk, err);
	if (rc)
		return rc;
	*out = STEAL(image);
	return 0;
}

int image_open(const char *source, const struct ext4_options *options,
	       const struct reporter *reporter, struct image **out,
	       struct error *err)
{
	return image_open_edited(source, NULL, options, reporter, out, err);
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
