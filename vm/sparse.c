/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/sparse.h"

#include <string.h>
#include <unistd.h>

#include "runtime/base/checked.h"

enum { BLOCK = 4096, BUFFER = 1 << 20 };

struct writer {
	const struct map *map;
	int fd;
	uint64_t written;
	uint8_t *buffer; /* of BUFFER bytes */
};

static bool is_zero(const uint8_t *bytes, size_t size)
{
	return !size || (!bytes[0] && !memcmp(bytes, bytes + 1, size - 1));
}

static int write_at(struct writer *writer, const uint8_t *bytes, size_t size,
		    uint64_t offset, struct error *err)
{
	ssize_t done;

	writer->written += size;
	while (size) {
		done = pwrite(writer->fd, bytes, size, offset);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return fail(err, errno, "write: %s", strerror(errno));
		bytes += done;
		size -= done;
		offset += done;
	}
	return 0;
}

/* Runs of blocks that are not all zeros, each with one write. */
static int write_buffer(struct writer *writer, size_t size, uint64_t offset,
			struct error *err)
{
	const uint8_t *bytes = writer->buffer;
	size_t at = 0, start;
	int rc;

	while (at < size) {
		while (at < size &&
		       is_zero(bytes + at, min_u64(BLOCK, size - at)))
			at += BLOCK;
		start = at;
		while (at < size &&
		       !is_zero(bytes + at, min_u64(BLOCK, size - at)))
			at += BLOCK;
		at = min_u64(at, size);
		if (start >= at)
			continue;
		rc = write_at(writer, bytes + start, at - start, offset + start,
			      err);
		if (rc)
			return rc;
	}
	return 0;
}

/*
 * The end of a run of extents that hold something; extents of zeros as large
 * as a buffer are skipped without a look. Rounded so that blocks stay whole.
 */
static uint64_t skip_zeros(const struct map *map, uint64_t offset)
{
	uint64_t size = map_size(map), end = offset;
	struct map_extent extent;

	while (end < size) {
		extent = map_find(map, end);
		if (extent.region)
			break;
		end = extent.offset + extent.length;
	}
	return end < size ? max_u64(offset, end / BLOCK * BLOCK) : size;
}

int sparse_write(const struct map *map, int fd, bool (*is_cancelled)(void),
		 uint64_t *written, struct error *err)
{
	AUTOFREE uint8_t *buffer = malloc(BUFFER);
	struct writer writer = { map, fd, 0, buffer };
	uint64_t offset = 0, size = map_size(map), length;
	int rc;

	if (!buffer)
		return fail_memory(err);
	if (ftruncate(fd, size))
		return fail(err, errno, "%s", strerror(errno));
	while ((offset = skip_zeros(map, offset)) < size) {
		if (is_cancelled && is_cancelled())
			return fail(err, ECANCELED, "interrupted");
		length = min_u64(BUFFER, size - offset);
		rc = map_read(map, offset, buffer, length, err);
		if (!rc)
			rc = write_buffer(&writer, length, offset, err);
		if (rc)
			return rc;
		offset += length;
	}
	*written = writer.written;
	return 0;
}
