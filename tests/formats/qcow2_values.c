/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Says what qemu-img says of a qcow2 image: its header, extensions, snapshots,
 * bitmaps and reference counts, and where each guest cluster is (each part of
 * one, with extended L2 entries):
 *
 *     at 65536 327680              lies at byte 327680 of the file
 *     at 131072 compressed
 *     at 196608 zero
 *
 * With --edit and the word "lazy", switches lazy reference counts on or off.
 */
#include "generated/qcow2.h"
#include "tests/formats/walk.h"

struct disk {
	struct span image;
	struct qcow2_header header;
	uint64_t cluster_size;
	uint64_t part_size;   /* that an L2 entry can speak of */
	uint64_t nr_clusters; /* of the guest */
	uint64_t nr_allocated, nr_compressed;
	bool is_extended; /* L2 entries */
	bool has_data_file;
};

static void say_span(const char *key, struct span text)
{
	walk_say("%s=", key);
	walk_say_text(text);
	walk_say("\n");
}

/* -------------------------------------------------------------- the header */

static void say_features(const struct disk *d)
{
	uint64_t incompatible, compatible, autoclear;
	const struct qcow2_header *h = &d->header;
	uint32_t order;
	uint8_t compression;

	walk_must(
	    qcow2_header_incompatible_features(h, &incompatible, walk_error));
	walk_must(qcow2_header_compatible_features(h, &compatible, walk_error));
	walk_must(qcow2_header_autoclear_features(h, &autoclear, walk_error));
	walk_must(qcow2_header_refcount_order(h, &order, walk_error));
	walk_must(qcow2_header_compression_type(h, &compression, walk_error));
	walk_say("compat=%s\n", qcow2_header_version(h) < 3 ? "0.10" : "1.1");
	walk_say("compression-type=%s\n",
		 qcow2_compression_name(compression) ?: "?");
	walk_say("refcount-bits=%u\n", 1u << (order & 7));
	if (qcow2_header_version(h) < 3)
		return;
	walk_say("dirty-flag=%d\n",
		 !!(incompatible & QCOW2_INCOMPATIBLE_DIRTY));
	walk_say("corrupt=%d\n", !!(incompatible & QCOW2_INCOMPATIBLE_CORRUPT));
	walk_say("extended-l2=%d\n",
		 !!(incompatible & QCOW2_INCOMPATIBLE_EXTENDED_L2));
	walk_say("lazy-refcounts=%d\n",
		 !!(compatible & QCOW2_COMPATIBLE_LAZY_REFCOUNTS));
	walk_say("data-file-raw=%d\n",
		 !!(autoclear & QCOW2_AUTOCLEAR_RAW_EXTERNAL_DATA));
}

static void say_header(struct disk *d)
{
	const struct qcow2_header *h = &d->header;
	uint64_t name = qcow2_header_backing_file_offset(h);
	uint64_t incompatible;

	if (qcow2_header_magic(h) != QCOW2_MAGIC)
		walk_bad("no qcow2 image");
	walk_must(qcow2_header_cluster_size(h, &d->cluster_size, walk_error));
	if (d->cluster_size < 512 || d->cluster_size > 2 << 20)
		walk_bad("clusters of %" PRIu64 " bytes", d->cluster_size);
	walk_must(
	    qcow2_header_incompatible_features(h, &incompatible, walk_error));
	d->is_extended = incompatible & QCOW2_INCOMPATIBLE_EXTENDED_L2;
	d->has_data_file = incompatible & QCOW2_INCOMPATIBLE_EXTERNAL_DATA;
	d->part_size = d->is_extended ? d->cluster_size / QCOW2_SUBCLUSTERS
				      : d->cluster_size;
	d->nr_clusters = qcow2_header_size(h) / d->cluster_size +
			 (qcow2_header_size(h) % d->cluster_size != 0);
	walk_say("virtual-size=%" PRIu64 "\n", qcow2_header_size(h));
	walk_say("cluster-size=%" PRIu64 "\n", d->cluster_size);
	walk_say("encryption=%s\n",
		 qcow2_crypt_method_name(qcow2_header_crypt_method(h)) ?: "?");
	say_features(d);
	if (name)
		say_span("backing-filename",
			 walk_part(d->image, name,
				   qcow2_header_backing_file_size(h),
				   "the backing file's name"));
}

/* ------------------------------------------------------------------ bitmaps */

static void say_bitmap(const struct qcow2_bitmap_directory_entry *entry)
{
	uint32_t flags = qcow2_bitmap_directory_entry_flags(entry);
	struct span name;

	walk_must(
	    qcow2_bitmap_directory_entry_name_text(entry, &name, walk_error));
	walk_say("bitmap=");
	walk_say_text(name);
	walk_say(" granularity=%" PRIu64 "%s%s\n",
		 UINT64_C(1)
		     << (qcow2_bitmap_directory_entry_granularity_bits(entry) &
			 63),
		 flags & QCOW2_BITMAP_FLAGS_IN_USE ? " in-use" : "",
		 flags & QCOW2_BITMAP_FLAGS_AUTO ? " auto" : "");
}

static void say_bitmaps(const struct disk *d,
			const struct qcow2_bitmaps *bitmaps)
{
	struct qcow2_bitmap_directory_entry_iterator it;
	struct qcow2_bitmap_directory_entry entry;
	uint64_t at;

	walk_must(qcow2_bitmaps_bitmap_directory_offset_target(bitmaps, &at,
							       walk_error));
	it = qcow2_bitmap_directory_entry_iterate(walk_part(
	    d->image, at, qcow2_bitmaps_bitmap_directory_size(bitmaps),
	    "the directory of bitmaps"));
	while (walk_must(qcow2_bitmap_directory_entry_iterator_next(
	    &it, &entry, walk_error)))
		say_bitmap(&entry);
}

/* --------------------------------------------------------------- extensions */

static void say_feature_names(const struct qcow2_extension *extension)
{
	const struct qcow2_feature_name *name;
	uint64_t i, count;

	walk_must(
	    qcow2_extension_features_count(extension, &count, walk_error));
	for (i = 0; i < count; i++) {
		name = walk_there(
		    qcow2_extension_features(extension, i, walk_error),
		    "FeatureName");
		walk_say("feature-name=%s %u ",
			 qcow2_feature_type_name(qcow2_feature_name_type(name))
			     ?: "?",
			 qcow2_feature_name_bit(name));
		walk_say_text(qcow2_feature_name_name_text(name));
		walk_say("\n");
	}
}

static void say_extension(const struct disk *d,
			  const struct qcow2_extension *extension)
{
	const struct qcow2_bitmaps *bitmaps;
	struct span text;

	switch (qcow2_extension_type(extension)) {
	case QCOW2_EXTENSION_TYPE_BACKING_FORMAT:
		walk_must(qcow2_extension_backing_format_bytes(extension, &text,
							       walk_error));
		say_span("backing-filename-format", text);
		break;
	case QCOW2_EXTENSION_TYPE_EXTERNAL_DATA:
		walk_must(qcow2_extension_data_file_bytes(extension, &text,
							  walk_error));
		say_span("data-file", text);
		break;
	case QCOW2_EXTENSION_TYPE_FEATURE_NAMES:
		say_feature_names(extension);
		break;
	case QCOW2_EXTENSION_TYPE_BITMAPS:
		bitmaps = walk_there(
		    qcow2_extension_bitmaps(extension, walk_error), "Bitmaps");
		say_bitmaps(d, bitmaps);
		break;
	}
}

static void say_extensions(const struct disk *d)
{
	struct qcow2_extension_iterator it;
	struct qcow2_extension extension;
	uint64_t size;

	walk_must(qcow2_header_total_size(&d->header, &size, walk_error));
	it = qcow2_extension_iterate(walk_from(
	    walk_part(d->image, 0,
		      d->cluster_size < d->image.size ? d->cluster_size
						      : d->image.size,
		      "the first cluster"),
	    size, "extensions"));
	while (walk_must(
	    qcow2_extension_iterator_next(&it, &extension, walk_error))) {
		if (qcow2_extension_type(&extension) ==
		    QCOW2_EXTENSION_TYPE_END)
			break;
		say_extension(d, &extension);
	}
}

/* ---------------------------------------------------------------- snapshots */

static void say_snapshot(const struct qcow2_snapshot *s)
{
	uint64_t vm_state, icount, disk_size;
	struct span id, name;

	walk_must(qcow2_snapshot_id_str_bytes(s, &id, walk_error));
	walk_must(qcow2_snapshot_name_bytes(s, &name, walk_error));
	walk_must(qcow2_snapshot_icount(s, &icount, walk_error));
	walk_must(qcow2_snapshot_disk_size(s, &disk_size, walk_error));
	vm_state = qcow2_snapshot_vm_state_size(s);
	if (walk_must(qcow2_snapshot_has_vm_state_size_large(s)))
		walk_must(qcow2_snapshot_vm_state_size_large(s, &vm_state,
							     walk_error));
	walk_say("snapshot=");
	walk_say_text(id);
	walk_say(" ");
	walk_say_text(name);
	walk_say(" vm-state=%" PRIu64 " date=%u.%09u clock=%" PRIu64
		 " icount=%" PRId64 "\n",
		 vm_state, qcow2_snapshot_date_sec(s),
		 qcow2_snapshot_date_nsec(s), qcow2_snapshot_vm_clock_nsec(s),
		 (int64_t)icount);
}

/* From `at` on, and zeros: a file can end before the padding of a record. */
static struct span padded(struct span image, uint64_t at)
{
	struct span rest = walk_from(image, at, "snapshots");
	uint8_t *copy = walk_alloc(rest.size + 8);

	memcpy(copy, rest.data, rest.size);
	memset(copy + rest.size, 0, 8);
	return span_of(copy, rest.size + 8);
}

static void say_snapshots(const struct disk *d)
{
	uint32_t i, count = qcow2_header_nb_snapshots(&d->header);
	struct qcow2_snapshot_iterator it;
	struct qcow2_snapshot snapshot;
	uint64_t at;

	if (!count)
		return;
	walk_must(
	    qcow2_header_snapshots_offset_target(&d->header, &at, walk_error));
	it = qcow2_snapshot_iterate(padded(d->image, at));
	for (i = 0; i < count; i++) {
		if (!walk_must(qcow2_snapshot_iterator_next(&it, &snapshot,
							    walk_error)))
			walk_bad("%u snapshots, not %u", i, count);
		say_snapshot(&snapshot);
	}
}

/* ----------------------------------------------------------------- clusters */

static void say_standard(struct disk *d, uint64_t guest,
			 const struct qcow2_l2_entry *entry)
{
	uint64_t host = qcow2_l2_entry_host_offset(entry);
	/* in a file that has only data, byte 0 is a place, too */
	bool has_place =
	    host || (d->has_data_file && qcow2_l2_entry_bits_copied(entry));

	if (has_place)
		walk_say("at %" PRIu64 " %" PRIu64 "\n", guest, host);
	else if (qcow2_l2_entry_bits_zero(entry))
		walk_say("at %" PRIu64 " zero\n", guest);
	d->nr_allocated += has_place;
}

static void say_parts(struct disk *d, uint64_t guest,
		      const struct qcow2_extended_l2_entry *entry)
{
	uint64_t host =
	    qcow2_l2_entry_host_offset(qcow2_extended_l2_entry_entry(entry));
	uint32_t zero = qcow2_extended_l2_entry_zero(entry);
	uint32_t allocated = qcow2_extended_l2_entry_allocated(entry);
	unsigned i;

	for (i = 0; i < QCOW2_SUBCLUSTERS; i++) {
		uint64_t at = guest + i * d->part_size;

		if (at >= qcow2_header_size(&d->header))
			break;
		if (allocated >> i & 1 || (zero >> i & 1 && host))
			walk_say("at %" PRIu64 " %" PRIu64 "\n", at,
				 host + i * d->part_size);
		else if (zero >> i & 1)
			walk_say("at %" PRIu64 " zero\n", at);
	}
	if (host)
		d->nr_allocated++;
}

static void say_compressed(struct disk *d, uint64_t guest, struct span table,
			   uint64_t at)
{
	uint32_t bits = qcow2_header_cluster_bits(&d->header);
	struct qcow2_compressed_entry entry;
	uint64_t i, host, sectors;

	walk_must(
	    qcow2_compressed_entry_at(table, at, bits, &entry, walk_error));
	walk_must(
	    qcow2_compressed_entry_host_offset(&entry, &host, walk_error));
	walk_must(qcow2_compressed_entry_sectors(&entry, &sectors, walk_error));
	walk_part(d->image, host, 1, "a compressed cluster");
	for (i = 0; i < d->cluster_size; i += d->part_size)
		if (guest + i < qcow2_header_size(&d->header))
			walk_say("at %" PRIu64 " compressed\n", guest + i);
	d->nr_allocated++;
	d->nr_compressed++;
}

static void say_l2_table(struct disk *d, struct span table, uint64_t cluster)
{
	uint64_t step = d->is_extended ? QCOW2_EXTENDED_L2_ENTRY_SIZEOF
				       : QCOW2_L2_ENTRY_SIZEOF;
	uint64_t at;

	for (at = 0; at < table.size && cluster < d->nr_clusters;
	     at += step, cluster++) {
		const struct qcow2_l2_entry *entry =
		    walk_there(qcow2_l2_entry_at(table, at), "L2Entry");
		uint64_t guest = cluster * d->cluster_size;

		walk_step();
		if (qcow2_l2_entry_bits_compressed(entry))
			say_compressed(d, guest, table, at);
		else if (d->is_extended)
			say_parts(
			    d, guest,
			    walk_there(qcow2_extended_l2_entry_at(table, at),
				       "ExtendedL2Entry"));
		else
			say_standard(d, guest, entry);
	}
}

static void say_clusters(struct disk *d)
{
	uint32_t i, count = qcow2_header_l1_size(&d->header);
	uint64_t per_table = d->cluster_size / (d->is_extended ? 16 : 8);
	uint64_t at;
	struct span table;

	walk_must(
	    qcow2_header_l1_table_offset_target(&d->header, &at, walk_error));
	table = walk_part(d->image, at, (uint64_t)count * QCOW2_L1_ENTRY_SIZEOF,
			  "the L1 table");
	for (i = 0; i < count; i++) {
		const struct qcow2_l1_entry *entry = walk_there(
		    qcow2_l1_entry_at(table, i * QCOW2_L1_ENTRY_SIZEOF),
		    "L1Entry");
		uint64_t offset = qcow2_l1_entry_l2_table_offset(entry);

		if (offset)
			say_l2_table(d,
				     walk_part(d->image, offset,
					       d->cluster_size, "an L2 table"),
				     i * per_table);
	}
	walk_say("total-clusters=%" PRIu64 "\n", d->nr_clusters);
	walk_say("allocated-clusters=%" PRIu64 "\n", d->nr_allocated);
	walk_say("compressed-clusters=%" PRIu64 "\n", d->nr_compressed);
}

/* --------------------------------------------------------- reference counts */

static uint64_t narrow_count(const struct qcow2_refcount_block *block,
			     unsigned bits, uint64_t i)
{
	uint8_t byte;

	walk_must(
	    qcow2_refcount_block_parts(block, i * bits / 8, &byte, walk_error));
	return byte >> (i * bits % 8) & ((1u << bits) - 1);
}

static uint64_t count_in(const struct qcow2_refcount_block *block,
			 unsigned order, uint64_t i)
{
	uint64_t wide = 0;
	uint32_t count_32;
	uint16_t count_16;
	uint8_t count_8;

	switch (order) {
	case 3:
		walk_must(qcow2_refcount_block_counts_8(block, i, &count_8,
							walk_error));
		return count_8;
	case 4:
		walk_must(qcow2_refcount_block_counts_16(block, i, &count_16,
							 walk_error));
		return count_16;
	case 5:
		walk_must(qcow2_refcount_block_counts_32(block, i, &count_32,
							 walk_error));
		return count_32;
	case 6:
		walk_must(qcow2_refcount_block_counts_64(block, i, &wide,
							 walk_error));
		return wide;
	default:
		return narrow_count(block, 1u << order, i);
	}
}

/* The byte behind the last cluster that is in use. */
static void say_end(const struct disk *d)
{
	uint64_t table, size, at, i, last = 0, per_block;
	struct qcow2_refcount_block block;
	uint32_t order;

	walk_must(qcow2_header_refcount_order(&d->header, &order, walk_error));
	if (order > 6)
		walk_bad("reference counts of 1 << %u bits", order);
	walk_must(qcow2_header_refcount_table_offset_target(&d->header, &table,
							    walk_error));
	size =
	    qcow2_header_refcount_table_clusters(&d->header) * d->cluster_size;
	walk_part(d->image, table, size, "the refcount table");
	per_block = d->cluster_size * 8 >> order;
	for (at = 0; at < size; at += QCOW2_REFCOUNT_TABLE_ENTRY_SIZEOF) {
		const struct qcow2_refcount_table_entry *entry = walk_there(
		    qcow2_refcount_table_entry_at(d->image, table + at),
		    "RefcountTableEntry");
		uint64_t offset =
		    qcow2_refcount_table_entry_block_offset(entry);

		if (!offset)
			continue;
		walk_must(qcow2_refcount_block_at(
		    walk_part(d->image, offset, d->cluster_size,
			      "a refcount block"),
		    0, order, &block, walk_error));
		for (i = 0; i < per_block; i++) {
			if (i % 64 == 0)
				walk_step();
			if (count_in(&block, order, i))
				last = at / 8 * per_block + i + 1;
		}
	}
	walk_say("image-end-offset=%" PRIu64 "\n", last * d->cluster_size);
}

static void toggle_lazy(struct mspan image)
{
	struct qcow2_header_edit e;
	uint64_t flags;

	walk_must(qcow2_header_edit_at(image, 0, &e, walk_error));
	walk_must(
	    qcow2_header_compatible_features(&e.read, &flags, walk_error));
	flags ^= QCOW2_COMPATIBLE_LAZY_REFCOUNTS;
	walk_must(qcow2_header_set_compatible_features(&e, flags, walk_error));
}

static void walk(struct span image, struct mspan change, char **words)
{
	struct disk d = { .image = image };

	if (words[0])
		toggle_lazy(change);
	walk_must(qcow2_header_at(image, 0, &d.header, walk_error));
	say_header(&d);
	say_extensions(&d);
	say_snapshots(&d);
	say_clusters(&d);
	say_end(&d);
}
