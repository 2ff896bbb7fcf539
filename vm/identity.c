/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/identity.h"

#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <xxhash.h>

#include "generated/digest.h"
#include "runtime/base/checked.h"
#include "runtime/base/vec.h"
#include "runtime/region/file.h"
#include "runtime/region/remote.h"
#include "runtime/oci/source.h"
#include "vm/say.h"

enum { BLOCK = 4096, CHUNK = 1 << 20 };

static void add(XXH3_state_t *hash, uint64_t value)
{
	struct digest_number number;

	digest_number_set_value(&number, value);
	XXH3_128bits_update(hash, number.bytes, sizeof number.bytes);
}

static void finish(XXH3_state_t *hash, struct mspan out)
{
	XXH128_canonical_t canonical;

	XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(hash));
	memcpy(out.data, canonical.digest, sizeof canonical.digest);
	XXH3_128bits_reset(hash);
}

/* ------------------------------------------------------------------ layout */

static int add_layout(const struct image *image, XXH3_state_t *hash,
		      struct error *err)
{
	const struct map *map = image->map;
	uint64_t size = map_size(map), at = 0;
	uint8_t first[BLOCK], digest[16];
	struct map_extent extent;
	size_t length = (size_t)min_u64(size, BLOCK);
	int rc = map_read(map, 0, first, length, err);

	if (rc)
		return rc;
	XXH3_128bits_update(hash, first, length);
	if (image->tree) {
		tree_digest(image->tree, digest);
		XXH3_128bits_update(hash, digest, sizeof digest);
	}
	for (; at < size; at += extent.length) {
		extent = map_find(map, at);
		add(hash, extent.offset);
		add(hash, extent.length);
		add(hash, !extent.region);
	}
	return 0;
}

/* ----------------------------------------------------------------- content */

static bool is_zero(const uint8_t *bytes, size_t length)
{
	return !bytes[0] && !memcmp(bytes, bytes + 1, length - 1);
}

static void add_blocks(XXH3_state_t *hash, uint64_t offset,
		       const uint8_t *bytes, size_t length)
{
	size_t part, at;

	for (at = 0; at < length; at += part) {
		part = length - at < BLOCK ? length - at : BLOCK;
		if (is_zero(bytes + at, part))
			continue;
		add(hash, offset + at);
		XXH3_128bits_update(hash, bytes + at, part);
	}
}

static int add_content(int fd, const char *source, XXH3_state_t *hash,
		       struct error *err)
{
	AUTOFREE uint8_t *chunk = malloc(CHUNK);
	off_t at = 0, data;
	ssize_t got;

	if (!chunk)
		return fail_memory(err);
	for (;;) {
		data = lseek(fd, at, SEEK_DATA);
		if (data < 0 && errno == ENXIO)
			return 0;
		/* in step, so that the same bytes are the same blocks */
		at = data < 0 ? at : data / BLOCK * BLOCK;
		got = pread(fd, chunk, CHUNK, at);
		if (got < 0 && errno != EINTR)
			return fail(err, errno, "%s: %s", source,
				    strerror(errno));
		if (!got)
			return 0;
		if (got > 0 && got < CHUNK && got % BLOCK &&
		    pread(fd, chunk + got, 1, at + got) > 0)
			got = got / BLOCK * BLOCK;
		if (got > 0) {
			add_blocks(hash, (uint64_t)at, chunk, (size_t)got);
			at += got;
		}
	}
}

/* ------------------------------------------------------------------- state */

static void add_time(XXH3_state_t *hash, struct timespec time)
{
	add(hash, (uint64_t)time.tv_sec);
	add(hash, (uint64_t)time.tv_nsec);
}

static void add_status(XXH3_state_t *hash, const struct stat *status)
{
	add(hash, status->st_dev);
	add(hash, status->st_ino);
	add(hash, (uint64_t)status->st_size);
	add_time(hash, status->st_mtim);
	add_time(hash, status->st_ctim);
}

/* Every file of a directory of the host. */
static int add_files(XXH3_state_t *hash, const struct tree *tree,
		     struct error *err)
{
	VEC(const struct tree_node *) todo = { 0 };
	int rc = vec_push(&todo, tree->root);

	while (!rc && todo.count) {
		const struct tree_node *folder = todo.items[--todo.count];

		for (uint32_t i = 0; i < folder->directory.nr_entries && !rc;
		     i++) {
			const struct tree_node *node =
			    folder->directory.entries[i].node;
			const struct file_region *file;

			if (node_is_directory(node))
				rc = vec_push(&todo, node);
			if (!S_ISREG(node->mode) || !node->file.region)
				continue;
			/* layers can be of another kind */
			file = file_region_of(node->file.region);
			if (!file)
				continue;
			add(hash, file->device);
			add(hash, file->inode);
			add(hash, (uint64_t)file->ctime_seconds);
			add(hash, file->ctime_nanoseconds);
		}
	}
	vec_done(&todo);
	return rc ? fail_memory(err) : 0;
}

/* ---------------------------------------------------------------- all of it */

static bool is_equal(struct span a, struct span b)
{
	return !memcmp(a.data, b.data, a.size);
}

static bool is_known(const struct qcow2_saved_base *known,
		     const struct qcow2_saved_base *base)
{
	return known && is_equal(qcow2_saved_base_state_bytes(known),
				 qcow2_saved_base_state_bytes(base));
}

static int identify_file(int fd, const char *source, const struct stat *status,
			 const struct qcow2_saved_base *known,
			 struct qcow2_saved_base *base, XXH3_state_t *hash,
			 struct error *err)
{
	struct mspan content = qcow2_saved_base_edit_content_bytes(base);
	int rc;

	add_status(hash, status);
	finish(hash, qcow2_saved_base_edit_state_bytes(base));
	if (is_known(known, base)) {
		memcpy(content.data, qcow2_saved_base_content_bytes(known).data,
		       content.size);
		return 0;
	}
	say_detail("%s is read once, to be known again", source);
	rc = add_content(fd, source, hash, err);
	if (!rc)
		finish(hash, content);
	return rc;
}

/* Nobody can say whether the other side's disk was touched, or what it is that
 * lies in several places: read each time. */
static int identify_by_reading(const struct image *image, const char *source,
			       struct qcow2_saved_base *base,
			       XXH3_state_t *hash, struct error *err)
{
	AUTOFREE uint8_t *chunk = malloc(CHUNK);
	uint64_t size = map_size(image->map), at = 0;
	int rc = chunk ? 0 : fail_memory(err);

	say_detail("%s is read once, to be known again", source);
	while (at < size && !rc) {
		struct map_run run = map_run(image->map, at);
		size_t part = (size_t)min_u64(size - at, CHUNK);

		if (run.is_zero && (run.end == size || run.end - at >= BLOCK)) {
			/* in step, so that the same bytes are the same blocks
			 */
			at = run.end == size ? size : run.end / BLOCK * BLOCK;
			continue;
		}
		rc = map_read(image->map, at, chunk, part, err);
		if (!rc)
			add_blocks(hash, at, chunk, part);
		at += part;
	}
	if (!rc)
		finish(hash, qcow2_saved_base_edit_content_bytes(base));
	return rc;
}

static int identify(const struct image *image, const char *source,
		    const struct qcow2_saved_base *known,
		    struct qcow2_saved_base *base, XXH3_state_t *hash,
		    struct error *err)
{
	AUTOFREE char *path = NULL;
	AUTOCLOSE int fd = -1;
	struct stat status;
	int rc = add_layout(image, hash, err);

	if (rc)
		return rc;
	finish(hash, qcow2_saved_base_edit_layout_bytes(base));
	if (remote_is_uri(source) || image->has_layers)
		return identify_by_reading(image, source, base, hash, err);
	path = oci_host_path(source);
	fd = path ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) : -1;
	if (fd < 0 || fstat(fd, &status))
		return fail(err, errno, "%s: %s", source, strerror(errno));
	if (S_ISREG(status.st_mode))
		return identify_file(fd, source, &status, known, base, hash,
				     err);
	if (!S_ISDIR(status.st_mode))
		return 0;
	rc = add_files(hash, image->tree, err);
	finish(hash, qcow2_saved_base_edit_state_bytes(base));
	return rc;
}

int identity_of(const struct image *image, const char *source,
		const struct qcow2_saved_base *known,
		struct qcow2_saved_base *base, struct error *err)
{
	XXH3_state_t *hash = XXH3_createState();
	struct mspan name = qcow2_saved_base_edit_source_bytes(base);
	struct span part;
	int rc;

	if (!hash)
		return fail_memory(err);
	XXH3_128bits_reset(hash);
	qcow2_saved_base_init(base);
	qcow2_saved_base_set_size(base, map_size(image->map));
	memcpy(name.data, source, min_u64(name.size - 1, strlen(source)));
	rc = identify(image, source, known, base, hash, err);
	XXH3_128bits_reset(hash);
	part = qcow2_saved_base_layout_bytes(base);
	XXH3_128bits_update(hash, part.data, part.size);
	part = qcow2_saved_base_content_bytes(base);
	XXH3_128bits_update(hash, part.data, part.size);
	finish(hash, qcow2_saved_base_edit_base_bytes(base));
	XXH3_freeState(hash);
	return rc;
}

/* --------------------------------------------------------------- comparing */

static const char how_to_go_on[] =
    "boot what it was begun on, or name another file after --save";

int identity_compare(const char *file, const struct qcow2_saved_base *begun,
		     const struct qcow2_saved_base *is, struct error *err)
{
	struct span source = qcow2_saved_base_source_text(begun);
	int length = (int)source.size;
	const char *name = (const char *)source.data, *what;

	if (is_equal(qcow2_saved_base_base_bytes(begun),
		     qcow2_saved_base_base_bytes(is)))
		return 0;
	if (qcow2_saved_base_size(begun) != qcow2_saved_base_size(is))
		return fail(err, ESTALE,
			    "%s: was begun on a disk of %" PRIu64
			    " bytes (%.*s), and this one has %" PRIu64
			    ": give the same SOURCE and the same --free as "
			    "then; or %s",
			    file, qcow2_saved_base_size(begun), length, name,
			    qcow2_saved_base_size(is), how_to_go_on);
	what = is_equal(qcow2_saved_base_layout_bytes(begun),
			qcow2_saved_base_layout_bytes(is))
		   ? "its bytes are others, though names, sizes and times "
		     "are the same"
		   : "names, sizes, times or owners of files differ, or "
		     "options of the filesystem";
	return fail(
	    err, ESTALE,
	    "%s: was begun on another disk (%.*s, xxh3 %02x%02x%02x"
	    "%02x..., this is %02x%02x%02x%02x...): %s; %s",
	    file, length, name, qcow2_saved_base_base_bytes(begun).data[0],
	    qcow2_saved_base_base_bytes(begun).data[1],
	    qcow2_saved_base_base_bytes(begun).data[2],
	    qcow2_saved_base_base_bytes(begun).data[3],
	    qcow2_saved_base_base_bytes(is).data[0],
	    qcow2_saved_base_base_bytes(is).data[1],
	    qcow2_saved_base_base_bytes(is).data[2],
	    qcow2_saved_base_base_bytes(is).data[3], what, how_to_go_on);
}
