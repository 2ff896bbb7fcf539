/* SPDX-License-Identifier: Apache-2.0 */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/qcow2/image.h"

enum { HEADER_LENGTH = QCOW2_VERSION_3_LENGTH + 8 };

static const char backing_format[] = "raw";

/* "trvm:xxh3-" and 32 digits. */
static struct span backing_name(const struct qcow2_saved_base *base,
				char name[BACKING_MAX])
{
	struct span hash = qcow2_saved_base_base_bytes(base);
	int at = snprintf(name, BACKING_MAX, "trvm:xxh3-");
	uint64_t i;

	for (i = 0; i < hash.size; i++)
		at +=
		    snprintf(name + at, BACKING_MAX - at, "%02x", hash.data[i]);
	return span_of(name, at);
}

static struct qcow2_header_edit header_of(struct qcow2 *qcow2)
{
	struct qcow2_header_edit header;
	int rc = qcow2_header_edit_at(mspan_of(qcow2->head, CLUSTER_SIZE), 0,
				      &header, NULL);

	assert(!rc);
	(void)rc;
	return header;
}

void head_set_l1(struct qcow2 *qcow2, uint64_t offset)
{
	struct qcow2_header_edit header = header_of(qcow2);

	qcow2_header_set_l1_table_offset(&header, offset);
}

/* ------------------------------------------------------------------ making */

static struct qcow2_header_edit make_header(struct qcow2 *qcow2)
{
	struct qcow2_header_edit header = {
		.read = { qcow2->head, HEADER_LENGTH },
		.bytes = qcow2->head,
	};

	qcow2_header_set_magic(&header, QCOW2_MAGIC);
	qcow2_header_set_version(&header, QCOW2_HEADER_VERSION_DEFAULT);
	qcow2_header_set_header_length(&header, HEADER_LENGTH, NULL);
	qcow2_header_set_cluster_bits(&header, CLUSTER_BITS);
	qcow2_header_set_refcount_order(&header, COUNT_ORDER, NULL);
	qcow2_header_set_size(&header, qcow2->size);
	qcow2_header_set_l1_size(&header, (uint32_t)qcow2->nr_l1);
	qcow2_header_set_refcount_table_offset(&header,
					       qcow2->clusters.table_offset);
	return header;
}

/* Puts an extension at *at, with room for its data; returns the data. */
static uint8_t *add_extension(struct qcow2 *qcow2, uint64_t *at, uint32_t type,
			      uint32_t length)
{
	struct qcow2_extension_edit extension;
	struct mspan room = mspan_of(qcow2->head, CLUSTER_SIZE);
	uint64_t data = *at + 8, size = 0;
	int rc = qcow2_extension_edit_at(room, *at, &extension, NULL);

	assert(!rc);
	qcow2_extension_set_type(&extension, type);
	qcow2_extension_set_length(&extension, length);
	rc = qcow2_extension_edit_at(room, *at, &extension, NULL);
	assert(!rc);
	rc = qcow2_extension_total_size(&extension.read, &size, NULL);
	assert(!rc);
	(void)rc;
	*at += size;
	return qcow2->head + data;
}

int head_make(struct qcow2 *qcow2, const struct qcow2_saved_base *base,
	      uint64_t table_clusters, struct error *err)
{
	struct qcow2_header_edit header = make_header(qcow2);
	char name_buffer[BACKING_MAX];
	struct span name = backing_name(base, name_buffer);
	uint64_t at = HEADER_LENGTH;
	uint8_t *data;

	(void)err;
	qcow2_header_set_refcount_table_clusters(&header,
						 (uint32_t)table_clusters);
	data = add_extension(qcow2, &at, QCOW2_EXTENSION_TYPE_BACKING_FORMAT,
			     sizeof backing_format - 1);
	memcpy(data, backing_format, sizeof backing_format - 1);
	data = add_extension(qcow2, &at, QCOW2_EXTENSION_TYPE_TRVM,
			     QCOW2_SAVED_BASE_SIZEOF);
	memcpy(data, base->bytes, sizeof base->bytes);
	qcow2->base_at = (uint64_t)(data - qcow2->head);
	add_extension(qcow2, &at, QCOW2_EXTENSION_TYPE_END, 0);
	memcpy(qcow2->head + at, name.data, name.size);
	qcow2_header_set_backing_file_offset(&header, at);
	qcow2_header_set_backing_file_size(&header, (uint32_t)name.size);
	return 0;
}

/* ----------------------------------------------------------------- judging */

static int judge_kind(const struct qcow2 *qcow2, struct error *err)
{
	struct span head = span_of(qcow2->head, CLUSTER_SIZE);
	struct qcow2_header header = { head.data, head.size };

	if (qcow2_header_magic(&header) != QCOW2_MAGIC)
		return fail(err, EINVAL,
			    "%s: not a qcow2 image; name a file that is not "
			    "there yet, and it is made",
			    qcow2->path);
	if (qcow2_header_version(&header) != QCOW2_HEADER_VERSION_DEFAULT)
		return fail(err, EINVAL,
			    "%s: qcow2 of version %" PRIu32 ", not 3",
			    qcow2->path, qcow2_header_version(&header));
	if (qcow2_header_at(head, 0, &header, NULL))
		return fail(err, EINVAL, "%s: damaged: its header is too long",
			    qcow2->path);
	return 0;
}

/* What keeps an image from being used, by a bit that it sets. */
static const struct {
	uint64_t bit;
	const char *why;
} features[] = {
	{ QCOW2_INCOMPATIBLE_CORRUPT,
	  "marked as damaged; 'qemu-img check -r all' may mend it" },
	{ QCOW2_INCOMPATIBLE_DIRTY,
	  "was not closed by the program that wrote it last; "
	  "'qemu-img check -r all' mends it" },
	{ QCOW2_INCOMPATIBLE_EXTERNAL_DATA, "keeps its data in another file" },
	{ QCOW2_INCOMPATIBLE_EXTENDED_L2, "has subclusters" },
	{ UINT64_MAX, "has a feature that trvm does not know" },
};

static int judge_features(const struct qcow2 *qcow2,
			  const struct qcow2_header *header, struct error *err)
{
	uint64_t bits = 0;
	size_t i;
	int rc = qcow2_header_incompatible_features(header, &bits, NULL);

	for (i = 0; i < sizeof features / sizeof features[0] && !rc; i++)
		if (bits & features[i].bit)
			return fail(err, EINVAL, "%s: %s", qcow2->path,
				    features[i].why);
	rc = rc ? rc : qcow2_header_autoclear_features(header, &bits, NULL);
	if (rc || bits)
		return fail(err, EINVAL,
			    "%s: has a feature that trvm does not know, such "
			    "as bitmaps",
			    qcow2->path);
	return 0;
}

static int judge_shape(const struct qcow2 *qcow2,
		       const struct qcow2_header *header, struct error *err)
{
	uint32_t order = 0;

	if (qcow2_header_refcount_order(header, &order, NULL))
		order = UINT32_MAX;
	if (qcow2_header_crypt_method(header))
		return fail(err, EINVAL, "%s: encrypted", qcow2->path);
	if (qcow2_header_nb_snapshots(header))
		return fail(err, EINVAL,
			    "%s: holds snapshots; delete them with 'qemu-img "
			    "snapshot -d', or convert it",
			    qcow2->path);
	if (qcow2_header_cluster_bits(header) != CLUSTER_BITS ||
	    order != COUNT_ORDER)
		return fail(err, EINVAL,
			    "%s: not made by trvm: its clusters are not of 4 "
			    "KiB, or its reference counts not of 16 bits",
			    qcow2->path);
	return 0;
}

/* Looks for the base among the extensions; every one is within the cluster. */
static int find_base(struct qcow2 *qcow2, const struct qcow2_header *header,
		     struct error *err)
{
	struct qcow2_extension_iterator it = qcow2_extension_iterate(
	    span_of(qcow2->head + header->size, CLUSTER_SIZE - header->size));
	struct qcow2_extension extension;
	const struct qcow2_saved_base *base;
	int rc;

	while ((rc = qcow2_extension_iterator_next(&it, &extension, NULL)) >
		   0 &&
	       qcow2_extension_type(&extension) != QCOW2_EXTENSION_TYPE_END) {
		if (qcow2_extension_type(&extension) ==
		    QCOW2_EXTENSION_TYPE_BITMAPS)
			return fail(err, EINVAL, "%s: holds bitmaps",
				    qcow2->path);
		if (qcow2_extension_type(&extension) !=
			QCOW2_EXTENSION_TYPE_TRVM ||
		    qcow2_extension_length(&extension) !=
			QCOW2_SAVED_BASE_SIZEOF)
			continue;
		base = qcow2_extension_base(&extension, NULL);
		if (base)
			qcow2->base_at = (uint64_t)(base->bytes - qcow2->head);
	}
	if (rc < 0)
		return fail(err, EINVAL,
			    "%s: damaged: header extensions without an end",
			    qcow2->path);
	if (!qcow2->base_at)
		return fail(err, EINVAL,
			    "%s: not made by trvm: it does not say what it "
			    "stands on",
			    qcow2->path);
	return 0;
}

/* The name of a backing file for a message; it may hold anything. */
static void show_name(const struct qcow2 *qcow2, uint64_t offset, uint64_t size,
		      char shown[80])
{
	uint64_t i, length = offset ? min_u64(size, 79) : 0;

	for (i = 0; i < length; i++) {
		uint8_t c = qcow2->head[offset + i];

		shown[i] = (char)(c > 0x20 && c < 0x7f ? c : '?');
	}
	shown[length] = 0;
	if (!length)
		memcpy(shown, "none", sizeof "none");
}

static int judge_backing(const struct qcow2 *qcow2,
			 const struct qcow2_header *header, struct error *err)
{
	const struct qcow2_saved_base *base = qcow2_base(qcow2);
	uint64_t offset = qcow2_header_backing_file_offset(header);
	uint64_t size = qcow2_header_backing_file_size(header);
	char wanted_buffer[BACKING_MAX], shown[80];
	struct span wanted = backing_name(base, wanted_buffer);

	if (qcow2_saved_base_version(base) != QCOW2_SAVED_BASE_VERSION_DEFAULT)
		return fail(err, EINVAL, "%s: of a newer trvm", qcow2->path);
	if (!range_fits(offset, size, CLUSTER_SIZE))
		return fail(err, EINVAL,
			    "%s: damaged: where is its backing file's name?",
			    qcow2->path);
	if (offset && size == wanted.size &&
	    !memcmp(qcow2->head + offset, wanted.data, wanted.size))
		return 0;
	show_name(qcow2, offset, size, shown);
	return fail(err, EINVAL,
		    "%s: has another backing file now (%s); where the disk is "
		    "the same, 'qemu-img rebase -u -F raw -b %.*s' takes that "
		    "back",
		    qcow2->path, shown, (int)wanted.size,
		    (const char *)wanted.data);
}

static int judge_places(struct qcow2 *qcow2, const struct qcow2_header *header,
			uint64_t nr_table, struct error *err)
{
	uint64_t size = qcow2_saved_base_size(qcow2_base(qcow2));

	qcow2->size = qcow2_header_size(header);
	qcow2->nr_l1 = qcow2_header_l1_size(header);
	if (qcow2->size != size)
		return fail(err, EINVAL,
			    "%s: was resized; a disk of %" PRIu64
			    " bytes has one of %" PRIu64 " below it",
			    qcow2->path, qcow2->size, size);
	if (qcow2->nr_l1 < l1_entries_for(size) || qcow2->nr_l1 > L1_MAX)
		return fail(err, EINVAL,
			    "%s: damaged: the L1 table's size makes no sense",
			    qcow2->path);
	if (!nr_table || nr_table > TABLE_MAX / CLUSTER_SIZE)
		return fail(err, EINVAL,
			    "%s: damaged: the refcount table's size makes no "
			    "sense",
			    qcow2->path);
	return 0;
}

int head_judge(struct qcow2 *qcow2, uint64_t *l1_offset, uint64_t *nr_table,
	       struct error *err)
{
	struct qcow2_header header = { 0 };
	int rc = judge_kind(qcow2, err);

	if (rc)
		return rc;
	header = header_of(qcow2).read;
	*l1_offset = qcow2_header_l1_table_offset(&header);
	*nr_table = qcow2_header_refcount_table_clusters(&header);
	rc = judge_shape(qcow2, &header, err);
	if (!rc)
		rc = judge_features(qcow2, &header, err);
	if (!rc)
		rc = find_base(qcow2, &header, err);
	if (!rc)
		rc = judge_backing(qcow2, &header, err);
	if (!rc)
		rc = judge_places(qcow2, &header, *nr_table, err);
	qcow2->clusters.table_offset =
	    qcow2_header_refcount_table_offset(&header);
	return rc;
}
