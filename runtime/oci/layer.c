/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "generated/tar.h"
#include "runtime/base/checked.h"
#include "runtime/base/cleanup.h"
#include "runtime/oci/image.h"
#include "runtime/region/file.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/source.h"
#include "runtime/tree/unpack.h"

/* Engines go by the bytes, too: media types are wrong too often. */
static bool has_magic(const uint8_t *bytes, size_t length)
{
	static const struct {
		const char *bytes;
		size_t length;
	} magics[] = {
		{ "\x1f\x8b", 2 },
		{ "\x28\xb5\x2f\xfd", 4 },
		{ "BZh", 3 },
		{ "\xfd\x37zXZ", 6 },
	};

	for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
		if (length >= magics[i].length &&
		    !memcmp(bytes, magics[i].bytes, magics[i].length))
			return true;
	return false;
}

/* A tar begins with the name of a member, which can look like a magic. */
static int is_packed(const struct oci_blob *blob, bool *out, struct error *err)
{
	uint8_t bytes[TAR_HEADER_SIZEOF] = "";
	size_t length = (size_t)min_u64(blob->size, sizeof bytes);
	int rc = length
		     ? region_read(blob->region, blob->from, bytes, length, err)
		     : 0;

	*out = has_magic(bytes, length) &&
	       (length < sizeof bytes || !tar_is_header(bytes));
	return rc;
}

static int open_unnamed(int *out, struct error *err)
{
	const char *folder = getenv("TMPDIR");

	folder = folder && *folder ? folder : "/var/tmp";
	*out = open(folder, O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
	/* not every filesystem has files without a name */
	if (*out < 0)
		*out = memfd_create("layer", MFD_CLOEXEC);
	return *out < 0 ? fail(err, errno, "%s: %s", folder, strerror(errno))
			: 0;
}

static int check(const struct oci_digest *digest, const struct oci_blob *blob,
		 int copy_fd, const char *name, struct error *err)
{
	int rc = digest->nr_bytes || copy_fd >= 0
		     ? oci_digest_check(digest->nr_bytes ? digest : NULL,
					blob->region, blob->from, blob->size,
					copy_fd, err)
		     : 0;

	return rc && err ? fail_in(err, "%s", name) : rc;
}

static bool is_same(const struct oci_digest *a, const struct oci_digest *b)
{
	return a->nr_bytes == b->nr_bytes &&
	       !memcmp(a->bytes, b->bytes, a->nr_bytes);
}

/* Checked while it is copied, so that nobody changes it in between. */
static int unpack_layer(const struct oci_layer *layer, const char *name,
			const struct reporter *reporter, struct region **out,
			struct error *err)
{
	AUTOCLOSE int copy = -1, unpacked = -1;
	int rc = open_unnamed(&copy, err);

	if (!rc)
		rc = check(&layer->digest, &layer->blob, copy, name, err);
	if (!rc && lseek(copy, 0, SEEK_SET) < 0)
		rc = fail(err, errno, "%s: %s", name, strerror(errno));
	if (!rc)
		rc = unpack(copy, name, &unpacked, err);
	if (!rc)
		rc = open_file_region_new(STEAL_FD(unpacked), name, reporter,
					  out, err);
	if (!rc)
		open_file_region_set_stable(*out);
	return rc;
}

static int packed_tree(const struct oci_layer *layer, const char *name,
		       const struct reporter *reporter, struct tree **out,
		       struct error *err)
{
	struct oci_blob tar = { 0 };
	AUTO(tree) *tree = NULL;
	int rc = unpack_layer(layer, name, reporter, &tar.region, err);

	if (rc)
		return rc;
	tar.size = tar.region->size;
	rc = check(&layer->unpacked, &tar, -1, name, err);
	if (!rc)
		rc = source_layer(tar.region, 0, tar.size, name, reporter,
				  &tree, err);
	if (rc) {
		region_free(tar.region);
		return rc;
	}
	rc = tree_own(tree, tar.region, err);
	if (!rc)
		*out = STEAL(tree);
	return rc;
}

static int plain_tree(const struct oci_layer *layer, const char *name,
		      const struct reporter *reporter, struct tree **out,
		      struct error *err)
{
	int rc = check(&layer->digest, &layer->blob, -1, name, err);

	if (!rc && !is_same(&layer->digest, &layer->unpacked))
		rc = check(&layer->unpacked, &layer->blob, -1, name, err);
	return rc ? rc
		  : source_layer(layer->blob.region, layer->blob.from,
				 layer->blob.size, name, reporter, out, err);
}

int oci_layer_tree(const struct oci_image *image, struct oci_layer *layer,
		   struct tree **out, struct error *err)
{
	const struct reporter *reporter = image->store->reporter;
	char name[sizeof(struct shown) + sizeof layer->name + 4];
	bool packed;
	int rc;

	snprintf(name, sizeof name, "%s: %s", SHOWN(image->store->name),
		 layer->name);
	rc = is_packed(&layer->blob, &packed, err);
	if (rc)
		return rc;
	return packed ? packed_tree(layer, name, reporter, out, err)
		      : plain_tree(layer, name, reporter, out, err);
}
