/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What generated/exfat.h reads of an exFAT volume: both boot regions with
 * their checksums, the bitmap, the up-case table, and every file with its
 * clusters, its set's checksum and its name's hash.
 *
 *   exfat_values IMAGE
 *   exfat_values --edit IMAGE serial=N        in both boot regions
 *   exfat_values --edit IMAGE add=NAME:SIZE   a file in the root directory, its
 *                                             clusters in a row; byte i of it
 *                                             is i % 251
 *   exfat_values --edit IMAGE chain=NAME:SIZE the same through the FAT, in
 *                                             every other free cluster
 */
#include <inttypes.h>
#include <stdlib.h>

#include "generated/exfat.h"
#include "tests/formats/values.h"

/* Where something's bytes lie. */
struct allocation {
	uint32_t first;
	uint64_t size; /* in bytes */
	bool is_row;   /* not in the FAT */
};

struct volume {
	struct mspan bytes;
	struct exfat_boot_sector *boot;
	FILE *out;
	uint64_t sector, cluster; /* in bytes */
	uint64_t heap;		  /* in bytes: where it starts */
	struct exfat_fat_edit fat;
	uint32_t nr_clusters;
	struct allocation root, bitmap;
	uint16_t upcase[0x10000];
	bool has_upcase;
	uint8_t *has_seen; /* directories, by their cluster */
};

static bool is_cluster(const struct volume *v, uint32_t cluster)
{
	return cluster >= EXFAT_FIRST_CLUSTER &&
	       cluster - EXFAT_FIRST_CLUSTER < v->nr_clusters;
}

/* Where a cluster's bytes start. */
static uint64_t cluster_at(const struct volume *v, uint32_t cluster)
{
	return v->heap + (cluster - EXFAT_FIRST_CLUSTER) * v->cluster;
}

/* The cluster behind `cluster`; 0: it is the last; 1: something is wrong. */
static uint32_t next_cluster(const struct volume *v, struct allocation a,
			     uint32_t cluster)
{
	uint32_t next = cluster + 1;

	if (!a.is_row) {
		if (exfat_fat_entries(&v->fat.read, cluster, &next, NULL))
			return 1;
		if (next == EXFAT_CLUSTER_END)
			return 0;
	}
	return is_cluster(v, next) ? next : 1;
}

/* All bytes of an allocation, in a block of their own that is the caller's. */
static struct mspan read_all(const struct volume *v, struct allocation a)
{
	struct mspan all = mspan_of(NULL, 0);
	uint64_t at = 0, size;
	uint32_t cluster = a.first, steps;

	if (!a.size || a.size > v->bytes.size)
		return all;
	all = mspan_of(malloc(a.size), a.size);
	for (steps = 0; all.data && at < a.size; steps++) {
		size = a.size - at < v->cluster ? a.size - at : v->cluster;
		if (steps > v->nr_clusters || !is_cluster(v, cluster) ||
		    !mspan_has(v->bytes, cluster_at(v, cluster), size)) {
			free(all.data);
			return mspan_of(NULL, 0);
		}
		memcpy(all.data + at, v->bytes.data + cluster_at(v, cluster),
		       size);
		at += size;
		cluster = next_cluster(v, a, cluster);
	}
	return all;
}

/* What the root directory's chain says, which nothing else does. */
static int chain_size(const struct volume *v, struct allocation *a)
{
	uint32_t cluster, steps = 0;

	a->size = 0;
	for (cluster = a->first; cluster;
	     cluster = next_cluster(v, *a, cluster))
		if (!is_cluster(v, cluster) || steps++ > v->nr_clusters)
			return values_bad(v->out, "the root's chain");
		else
			a->size += v->cluster;
	return 0;
}

/* The sectors of an allocation, as runs. */
static void print_sectors(const struct volume *v, struct allocation a)
{
	uint64_t left = (a.size + v->sector - 1) / v->sector;
	uint64_t per = v->cluster / v->sector, start = 0, end = 0, at, count;
	uint32_t cluster = a.first;

	fputs(" sectors=", v->out);
	for (; left && is_cluster(v, cluster); left -= count) {
		at = cluster_at(v, cluster) / v->sector;
		count = left < per ? left : per;
		if (end != at) {
			if (end)
				fprintf(v->out, "<%" PRIu64 "-%" PRIu64 ">",
					start, end - 1);
			start = at;
		}
		end = at + count;
		cluster = next_cluster(v, a, cluster);
	}
	if (end)
		fprintf(v->out, "<%" PRIu64 "-%" PRIu64 ">", start, end - 1);
}

/* ------------------------------------------------------------ boot regions */

static int check_region(const struct volume *v, uint64_t at)
{
	struct exfat_boot_region region;
	struct field_error error;
	uint32_t sum, copy;
	uint64_t i, count;

	if (exfat_boot_region_at(span_of(v->bytes.data, v->bytes.size), at,
				 (uint32_t)v->sector, &region, &error) ||
	    exfat_boot_region_verify_checksum(&region, &error) ||
	    exfat_boot_region_checksum(&region, &sum, &error) ||
	    exfat_boot_region_repeated_count(&region, &count, &error))
		return values_bad_field(v->out, &error);
	for (i = 0; i < count; i++) {
		if (exfat_boot_region_repeated(&region, i, &copy, &error))
			return values_bad_field(v->out, &error);
		if (copy != sum)
			return values_bad(v->out, "boot checksum at %" PRIu64,
					  at);
	}
	return 0;
}

static int update_region(struct volume *v, uint64_t at)
{
	struct exfat_boot_region_edit region;
	struct field_error error;
	uint64_t i, count;
	uint32_t sum;

	if (exfat_boot_region_edit_at(v->bytes, at, (uint32_t)v->sector,
				      &region, &error) ||
	    exfat_boot_region_update_checksum(&region, &error) ||
	    exfat_boot_region_checksum(&region.read, &sum, &error) ||
	    exfat_boot_region_repeated_count(&region.read, &count, &error))
		return values_bad_field(v->out, &error);
	for (i = 0; i < count; i++)
		if (exfat_boot_region_set_repeated(&region, i, sum, &error))
			return values_bad_field(v->out, &error);
	return 0;
}

static void print_boot(FILE *out, const struct exfat_boot_sector *p)
{
	fprintf(out, "partition_offset=%" PRIu64 "\n",
		exfat_boot_sector_partition_offset(p));
	fprintf(out, "volume_length=%" PRIu64 "\n",
		exfat_boot_sector_volume_length(p));
	fprintf(out, "fat_offset=%" PRIu32 "\n",
		exfat_boot_sector_fat_offset(p));
	fprintf(out, "fat_length=%" PRIu32 "\n",
		exfat_boot_sector_fat_length(p));
	fprintf(out, "cluster_heap_offset=%" PRIu32 "\n",
		exfat_boot_sector_cluster_heap_offset(p));
	fprintf(out, "cluster_count=%" PRIu32 "\n",
		exfat_boot_sector_cluster_count(p));
	fprintf(out, "root_cluster=%" PRIu32 "\n",
		exfat_boot_sector_first_cluster_of_root_directory(p));
	fprintf(out, "serial=0x%" PRIx32 "\n",
		exfat_boot_sector_volume_serial_number(p));
	fprintf(out, "revision=%u.%u\n",
		exfat_boot_sector_file_system_revision(p) >> 8,
		exfat_boot_sector_file_system_revision(p) & 0xFF);
	fprintf(out, "fats=%u\n", exfat_boot_sector_number_of_fats(p));
	fprintf(out, "sector_bits=%u\n",
		exfat_boot_sector_bytes_per_sector_shift(p));
	fprintf(out, "cluster_bits=%u\n",
		exfat_boot_sector_sectors_per_cluster_shift(p));
}

static int set_geometry(struct volume *v)
{
	const struct exfat_boot_sector *boot = v->boot;
	struct field_error error;
	uint64_t fat, size;

	if (exfat_boot_sector_bytes_per_sector(boot, &v->sector, &error) ||
	    exfat_boot_sector_bytes_per_cluster(boot, &v->cluster, &error) ||
	    exfat_boot_sector_fat_offset_target(boot, v->sector, &fat,
						&error) ||
	    exfat_boot_sector_cluster_heap_offset_target(boot, v->sector,
							 &v->heap, &error))
		return values_bad_field(v->out, &error);
	if (v->sector < 512 || v->sector > 4096 || v->cluster > 1 << 25)
		return values_bad(v->out, "sectors of %" PRIu64 " bytes",
				  v->sector);
	v->nr_clusters = exfat_boot_sector_cluster_count(boot);
	size = (v->nr_clusters + (uint64_t)EXFAT_FIRST_CLUSTER) * 4;
	if (!mspan_has(v->bytes, fat, size))
		return values_bad(v->out, "the FAT is cut");
	if (exfat_fat_edit_at(mspan_of(v->bytes.data + fat, size), 0, &v->fat,
			      &error))
		return values_bad_field(v->out, &error);
	v->root.first = exfat_boot_sector_first_cluster_of_root_directory(boot);
	return chain_size(v, &v->root);
}

/* ---------------------------------------------------------- up-case, bitmap */

/* A unit of 0xFFFF and a count are so many units that stay as they are. */
static void unpack_upcase(struct volume *v, struct span table)
{
	uint32_t unit = 0, run;
	uint64_t i;

	for (i = 0; i < 0x10000; i++)
		v->upcase[i] = (uint16_t)i;
	for (i = 0; i + 1 < table.size && unit < 0x10000; i += 2) {
		run = le16_load(table.data + i);
		if (run == 0xFFFF && i + 3 < table.size) {
			i += 2;
			unit += le16_load(table.data + i);
		} else {
			v->upcase[unit++] = (uint16_t)run;
		}
	}
	v->has_upcase = true;
}

static int load_upcase(struct volume *v, const struct exfat_upcase_table *p)
{
	struct allocation a = { exfat_upcase_table_first_cluster(p),
				exfat_upcase_table_data_length(p), false };
	struct mspan table = read_all(v, a);
	uint32_t sum;

	fprintf(v->out, "upcase_cluster=%" PRIx32 "\nupcase_size=%" PRIu64 "\n",
		a.first, a.size);
	if (!table.data)
		return values_bad(v->out, "no up-case table");
	sum = checksum_rotate32(0, table.data, table.size);
	if (sum == exfat_upcase_table_table_checksum(p))
		unpack_upcase(v, span_of(table.data, table.size));
	free(table.data);
	return v->has_upcase ? 0 : values_bad(v->out, "the up-case checksum");
}

/* The byte with a cluster's bit; NULL: none. */
static uint8_t *bitmap_byte(const struct volume *v, uint32_t cluster)
{
	uint64_t byte = (cluster - EXFAT_FIRST_CLUSTER) / 8;
	uint64_t step = byte / v->cluster, at;
	uint32_t piece = v->bitmap.first;

	while (step-- && is_cluster(v, piece))
		piece = next_cluster(v, v->bitmap, piece);
	if (!is_cluster(v, piece))
		return NULL;
	at = cluster_at(v, piece) + byte % v->cluster;
	return mspan_has(v->bytes, at, 1) ? v->bytes.data + at : NULL;
}

static int load_bitmap(struct volume *v,
		       const struct exfat_allocation_bitmap *p)
{
	struct mspan all;
	uint32_t i, nr_free = 0;

	v->bitmap.first = exfat_allocation_bitmap_first_cluster(p);
	v->bitmap.size = exfat_allocation_bitmap_data_length(p);
	fprintf(v->out, "bitmap_cluster=%" PRIx32 "\nbitmap_size=%" PRIu64 "\n",
		v->bitmap.first, v->bitmap.size);
	all = read_all(v, v->bitmap);
	if (!all.data || all.size < (v->nr_clusters + 7ull) / 8) {
		free(all.data);
		return values_bad(v->out, "no bitmap");
	}
	for (i = 0; i < v->nr_clusters; i++)
		nr_free += !(all.data[i / 8] >> i % 8 & 1);
	free(all.data);
	fprintf(v->out, "free_clusters=%" PRIu32 "\n", nr_free);
	return 0;
}

static int print_label(struct volume *v, const struct exfat_volume_label *p)
{
	char text[3 * EXFAT_LABEL_MAX];
	struct field_error error;
	uint64_t length;

	if (exfat_volume_label_volume_label_utf8(p, mspan_of(text, sizeof text),
						 &length, &error))
		return values_bad_field(v->out, &error);
	fprintf(v->out, "label=%.*s\n", (int)length, text);
	return 0;
}

/* ------------------------------------------------------------------- files */

/* A name as it is stored, in UTF-16. */
struct name {
	uint8_t units[2 * EXFAT_NAME_MAX];
	unsigned length; /* in units */
};

static uint16_t name_hash(const struct volume *v, const struct name *name)
{
	uint32_t sum = 0;
	uint16_t unit;

	for (unsigned i = 0; i < name->length; i++) {
		unit = v->upcase[le16_load(name->units + 2 * i)];
		sum = checksum_number(checksum_rotate16, sum, unit, 2, false);
	}
	return (uint16_t)sum;
}

static int name_of(const struct exfat_file_entry_set *set, struct name *name,
		   struct field_error *error)
{
	const struct exfat_file_name *piece;
	uint16_t unit;

	name->length = exfat_stream_extension_name_length(
	    exfat_file_entry_set_stream(set));
	for (unsigned i = 0; i < name->length; i++) {
		piece = exfat_file_entry_set_names(set, i / EXFAT_NAME_PIECE,
						   error);
		if (!piece)
			return -1;
		exfat_file_name_file_name(piece, i % EXFAT_NAME_PIECE, &unit,
					  NULL);
		le16_store(name->units + 2 * i, unit);
	}
	return 0;
}

static void print_time(FILE *out, const char *key, uint32_t time)
{
	fprintf(out, " %s=%u-%02u-%02u", key, 1980 + exfat_timestamp_year(time),
		exfat_timestamp_month(time), exfat_timestamp_day(time));
	fprintf(out, "_%02u:%02u:%02u", exfat_timestamp_hour(time),
		exfat_timestamp_minute(time),
		exfat_timestamp_double_seconds(time) * 2);
}

static void print_set(const struct volume *v,
		      const struct exfat_file_entry_set *set, const char *path,
		      struct allocation a)
{
	static const char letters[] = "RHS-DA";
	uint16_t attributes = exfat_file_entry_set_file_attributes(set);

	fprintf(v->out, "path=%s size=%" PRIu64 " attributes=", path, a.size);
	for (unsigned i = 0; i < 6; i++)
		if (attributes & 1u << i)
			fputc(letters[i], v->out);
	print_time(v->out, "written",
		   exfat_file_entry_set_last_modified_timestamp(set));
	print_time(v->out, "accessed",
		   exfat_file_entry_set_last_accessed_timestamp(set));
	print_time(v->out, "created",
		   exfat_file_entry_set_create_timestamp(set));
	print_sectors(v, a);
	fputc('\n', v->out);
}

static int walk_directory(struct volume *v, struct allocation a,
			  const char *path);

static int walk_set(struct volume *v, const struct exfat_file_entry_set *set,
		    const char *path)
{
	const struct exfat_stream_extension *stream =
	    exfat_file_entry_set_stream(set);
	struct allocation a = {
		exfat_stream_extension_first_cluster(stream),
		exfat_stream_extension_data_length(stream),
		exfat_stream_extension_flags(stream) &
		    EXFAT_ALLOCATION_NO_FAT_CHAIN,
	};
	char text[3 * EXFAT_NAME_MAX], whole[1024];
	struct name name;
	uint64_t length;
	struct field_error error;

	if (exfat_file_entry_set_verify_set_checksum(set, &error))
		return values_bad_field(v->out, &error);
	if (name_of(set, &name, &error))
		return values_bad_field(v->out, &error);
	if (name_hash(v, &name) != exfat_stream_extension_name_hash(stream))
		return values_bad(v->out, "a name's hash in %s", path);
	utf16_to_utf8(span_of(name.units, 2 * name.length), false,
		      mspan_of(text, sizeof text), &length);
	if (snprintf(whole, sizeof whole, "%s/%.*s", path, (int)length, text) >=
	    (int)sizeof whole)
		return values_bad(v->out, "a path too long");
	print_set(v, set, whole, a);
	if (exfat_file_entry_set_file_attributes(set) &
	    EXFAT_FILE_ATTRIBUTES_DIRECTORY)
		return walk_directory(v, a, whole);
	return 0;
}

/* An entry that stands alone. */
static int walk_entry(struct volume *v, const struct exfat_directory_entry *p)
{
	switch (exfat_directory_entry_entry_type(p)) {
	case EXFAT_ENTRY_TYPE_ALLOCATION_BITMAP:
		return load_bitmap(v,
				   exfat_directory_entry_allocation_bitmap(p));
	case EXFAT_ENTRY_TYPE_UPCASE_TABLE:
		return load_upcase(v, exfat_directory_entry_upcase_table(p));
	case EXFAT_ENTRY_TYPE_VOLUME_LABEL:
		return print_label(v, exfat_directory_entry_volume_label(p));
	}
	return 0;
}

static int walk_entries(struct volume *v, struct span entries, const char *path)
{
	const struct exfat_directory_entry *entry;
	struct exfat_file_entry_set set;
	struct field_error error;
	uint64_t at = 0, size;
	int rc = 0;

	while (!rc && (entry = exfat_directory_entry_at(entries, at))) {
		size = EXFAT_ENTRY_SIZE;
		if (exfat_directory_entry_entry_type(entry) ==
		    EXFAT_ENTRY_TYPE_END_OF_DIRECTORY)
			break;
		if (exfat_directory_entry_entry_type(entry) ==
		    EXFAT_ENTRY_TYPE_FILE) {
			if (exfat_file_entry_set_at(entries, at, &set, &error))
				return values_bad_field(v->out, &error);
			size = set.size;
			rc = walk_set(v, &set, path);
		} else {
			rc = walk_entry(v, entry);
		}
		at += size;
	}
	return rc;
}

static int walk_directory(struct volume *v, struct allocation a,
			  const char *path)
{
	struct mspan entries;
	int rc;

	if (!is_cluster(v, a.first) || v->has_seen[a.first]++)
		return values_bad(v->out, "directory at %" PRIu32, a.first);
	entries = read_all(v, a);
	if (!entries.data)
		return values_bad(v->out, "the clusters of %s", path);
	rc = walk_entries(v, span_of(entries.data, entries.size), path);
	free(entries.data);
	return rc;
}

/* ----------------------------------------------------------------- changes */

static int set_serial(struct volume *v, uint32_t serial)
{
	uint64_t backup = EXFAT_BACKUP_BOOT_SECTOR * v->sector;
	struct exfat_boot_sector *copy =
	    exfat_boot_sector_edit_at(v->bytes, backup);

	if (!copy)
		return values_bad(v->out, "no backup");
	exfat_boot_sector_set_volume_serial_number(v->boot, serial);
	exfat_boot_sector_set_volume_serial_number(copy, serial);
	return update_region(v, 0) || update_region(v, backup);
}

/* Marks the next free cluster from `from` on as taken; 0: there is none. */
static uint32_t take_cluster(struct volume *v, uint32_t from)
{
	uint8_t *byte, bit;

	for (; is_cluster(v, from); from++) {
		byte = bitmap_byte(v, from);
		bit = (uint8_t)(1u << (from - EXFAT_FIRST_CLUSTER) % 8);
		if (byte && !(*byte & bit)) {
			*byte |= bit;
			return from;
		}
	}
	return 0;
}

/* Clusters for `size` bytes, filled; every `step`th one. */
static int take_clusters(struct volume *v, struct allocation *a, unsigned step)
{
	uint32_t cluster, last = 0;
	uint64_t i = 0;

	while (i < a->size) {
		cluster =
		    take_cluster(v, last ? last + step : EXFAT_FIRST_CLUSTER);
		if (!cluster || (a->is_row && last && cluster != last + 1))
			return values_bad(v->out, "no room");
		if (!last)
			a->first = cluster;
		else if (!a->is_row)
			exfat_fat_set_entries(&v->fat, last, cluster, NULL);
		last = cluster;
		do
			v->bytes.data[cluster_at(v, cluster) + i % v->cluster] =
			    (uint8_t)(i % 251);
		while (++i % v->cluster && i < a->size);
	}
	return a->is_row ? 0
			 : exfat_fat_set_entries(&v->fat, last,
						 EXFAT_CLUSTER_END, NULL);
}

/* 2000-02-03 04:05 and so many double seconds. */
static uint32_t stamp(uint32_t double_seconds)
{
	uint32_t time = 0;

	exfat_timestamp_with_year(time, 20, &time);
	exfat_timestamp_with_month(time, 2, &time);
	exfat_timestamp_with_day(time, 3, &time);
	exfat_timestamp_with_hour(time, 4, &time);
	exfat_timestamp_with_minute(time, 5, &time);
	exfat_timestamp_with_double_seconds(time, double_seconds, &time);
	return time;
}

/* A set for a name of ASCII, in bytes that are all 0. */
static void fill_set(struct volume *v, struct exfat_file_entry_set_edit *set,
		     const char *name, unsigned length, struct allocation a)
{
	struct exfat_stream_extension *stream =
	    exfat_file_entry_set_edit_stream(set);
	struct exfat_file_name *piece;
	struct name stored;

	exfat_file_entry_set_set_entry_type(set, EXFAT_ENTRY_TYPE_FILE);
	exfat_file_entry_set_set_file_attributes(set,
						 EXFAT_FILE_ATTRIBUTES_ARCHIVE);
	exfat_file_entry_set_set_create_timestamp(set, stamp(0));
	exfat_file_entry_set_set_last_modified_timestamp(set, stamp(3));
	exfat_file_entry_set_set_last_accessed_timestamp(set, stamp(6));
	exfat_file_entry_set_set_create_utc_offset_is_valid(set, 1);
	exfat_file_entry_set_set_last_modified_utc_offset_is_valid(set, 1);
	exfat_file_entry_set_set_last_accessed_utc_offset_is_valid(set, 1);
	exfat_stream_extension_init(stream);
	exfat_stream_extension_set_flags(
	    stream, EXFAT_ALLOCATION_ALLOCATION_POSSIBLE |
			(a.is_row ? EXFAT_ALLOCATION_NO_FAT_CHAIN : 0));
	exfat_stream_extension_set_name_length(stream, (uint8_t)length);
	exfat_stream_extension_set_valid_data_length(stream, a.size);
	exfat_stream_extension_set_data_length(stream, a.size);
	exfat_stream_extension_set_first_cluster(stream, a.first);
	for (unsigned i = 0; i < length; i++) {
		piece = exfat_file_entry_set_edit_names(
		    set, i / EXFAT_NAME_PIECE, NULL);
		if (!piece)
			return;
		if (i % EXFAT_NAME_PIECE == 0)
			exfat_file_name_init(piece);
		exfat_file_name_set_file_name(piece, i % EXFAT_NAME_PIECE,
					      (uint8_t)name[i], NULL);
	}
	name_of(&set->read, &stored, NULL);
	exfat_stream_extension_set_name_hash(stream, name_hash(v, &stored));
	exfat_file_entry_set_update_set_checksum(set, NULL);
}

/* In the root directory's first cluster. */
static int add_file(struct volume *v, const char *name, bool is_row)
{
	const char *colon = strchr(name, ':');
	unsigned length = (unsigned)(colon - name);
	struct allocation a = { 0, strtoull(colon + 1, NULL, 0), is_row };
	uint64_t at = cluster_at(v, v->root.first), end = at + v->cluster;
	unsigned others =
	    1 + (length + EXFAT_NAME_PIECE - 1) / EXFAT_NAME_PIECE;
	struct exfat_file_entry_set_edit set;
	struct field_error error;

	while (at < end && v->bytes.data[at])
		at += EXFAT_ENTRY_SIZE;
	if (length > EXFAT_NAME_MAX || at + (others + 1) * 32 > end)
		return values_bad(v->out, "no room for the entry");
	if (take_clusters(v, &a, is_row ? 1 : 2))
		return 1;
	v->bytes.data[at + EXFAT_FILE_ENTRY_SET_SECONDARY_COUNT_OFFSET] =
	    (uint8_t)others;
	if (exfat_file_entry_set_edit_at(v->bytes, at, &set, &error))
		return values_bad_field(v->out, &error);
	fill_set(v, &set, name, length, a);
	return 0;
}

static int obey(struct volume *v, const char *word)
{
	if (!strncmp(word, "serial=", 7))
		return set_serial(v, (uint32_t)strtoul(word + 7, NULL, 0));
	if (!strncmp(word, "add=", 4) && strchr(word, ':'))
		return add_file(v, word + 4, true);
	if (!strncmp(word, "chain=", 6) && strchr(word, ':'))
		return add_file(v, word + 6, false);
	return values_bad(v->out, "word %s", word);
}

/* Boot regions, then all directories. */
static int walk(struct volume *v)
{
	int rc;

	print_boot(v->out, v->boot);
	fprintf(v->out, "cluster_size=%" PRIu64 "\n", v->cluster);
	if (check_region(v, 0) ||
	    check_region(v, EXFAT_BACKUP_BOOT_SECTOR * v->sector))
		return 1;
	/* the FAT is there, so its number of clusters is no fancy */
	v->has_seen = calloc(v->nr_clusters + 2ul, 1);
	if (!v->has_seen)
		return values_bad(v->out, "out of memory");
	rc = walk_directory(v, v->root, "");
	free(v->has_seen);
	return rc;
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	static struct volume v;
	int rc;

	(void)image;
	memset(&v, 0, sizeof v);
	v.bytes = change;
	v.out = out;
	v.boot = exfat_boot_sector_edit_at(change, EXFAT_ROOT_OFFSET);
	if (!v.boot ||
	    memcmp(exfat_boot_sector_file_system_name_bytes(v.boot).data,
		   EXFAT_FILE_SYSTEM_NAME, 8) ||
	    exfat_boot_sector_boot_signature(v.boot) != EXFAT_SIGNATURE)
		return values_bad(out, "no boot sector");
	rc = set_geometry(&v);
	if (rc)
		return rc;
	rc = walk(&v); /* words need the bitmap and the up-case table */
	if (!*words)
		return rc;
	for (; !rc && *words; words++)
		rc = obey(&v, *words);
	return rc;
}
