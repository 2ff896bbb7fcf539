/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What generated/fat.h reads of a FAT filesystem: the boot sector, FSInfo, the
 * sizes that follow from them, and every file with its chain of clusters.
 *
 *   fat_values IMAGE
 *   fat_values --edit IMAGE serial=N          the volume's id
 *   fat_values --edit IMAGE bad=CLUSTER       marks a free cluster as bad
 *   fat_values --edit IMAGE rename=OLD:NEW    of 11 letters, as stored; in
 *                                             the root directory
 */
#include <inttypes.h>
#include <stdlib.h>

#include "generated/fat.h"
#include "tests/formats/values.h"

struct volume {
	struct mspan bytes;
	struct fat_boot_sector_edit boot;
	struct fat_fat32_tail *tail32; /* or */
	struct fat_fat16_tail *tail16;
	FILE *out;
	uint64_t sector, cluster; /* in bytes */
	uint64_t fat, fat_size;	  /* in bytes: the first FAT */
	uint64_t root, data;	  /* in bytes: where they start */
	uint32_t nr_clusters;
	uint32_t root_cluster; /* 0: the root lies at `root` */
	uint32_t free_clusters;
	uint8_t bits;	   /* of an entry of the FAT */
	uint8_t *has_seen; /* directories, by their cluster */
};

/* What LongEntry pieces said so far about the ShortEntry to come. */
struct long_name {
	uint8_t units[2 * 20 * FAT_LONG_CHARACTERS];
	unsigned expected; /* pieces that are missing; 0: none */
	unsigned count;	   /* of bytes */
	uint8_t checksum;
	bool is_complete;
	const struct fat_long_entry *piece; /* one of them */
};

/* ------------------------------------------------------------- boot sector */

static int set_geometry(struct volume *v)
{
	const struct fat_boot_sector *boot = &v->boot.read;
	struct field_error error;
	uint64_t clusters;

	v->sector = fat_boot_sector_bytes_per_sector(boot);
	v->cluster = fat_boot_sector_bytes_per_cluster(boot);
	if (!v->cluster)
		return values_bad(v->out, "clusters of no bytes");
	if (fat_boot_sector_fat_size(boot, &v->fat_size, &error) ||
	    fat_boot_sector_first_root_dir_sector(boot, &v->root, &error) ||
	    fat_boot_sector_first_data_sector(boot, &v->data, &error) ||
	    fat_boot_sector_count_of_clusters(boot, &clusters, &error) ||
	    fat_boot_sector_fat_bits(boot, &v->bits, &error))
		return values_bad_field(v->out, &error);
	v->fat = fat_boot_sector_reserved_sector_count(boot) * v->sector;
	v->fat_size *= v->sector;
	v->root *= v->sector;
	v->data *= v->sector;
	v->nr_clusters = (uint32_t)clusters;
	v->tail32 = fat_boot_sector_edit_fat32(&v->boot, NULL);
	v->tail16 = fat_boot_sector_edit_fat16(&v->boot, NULL);
	if ((v->bits == 32) != !!v->tail32)
		return values_bad(v->out, "FAT32's boot sector or its size");
	if (v->tail32)
		v->root_cluster = fat_fat32_tail_root_cluster(v->tail32);
	return 0;
}

static void print_tail16(FILE *out, const struct fat_fat16_tail *p)
{
	fprintf(out, "drive=0x%x\n", fat_fat16_tail_drive_number(p));
	fprintf(out, "state=0x%x\n", fat_fat16_tail_state(p));
	fprintf(out, "extended_signature=0x%x\n",
		fat_fat16_tail_extended_signature(p));
	fprintf(out, "serial=%08" PRIX32 "\n", fat_fat16_tail_volume_id(p));
	values_text(out, "label", fat_fat16_tail_volume_label_text(p));
	values_text(out, "type", fat_fat16_tail_file_system_type_text(p));
}

static void print_tail32(FILE *out, const struct fat_fat32_tail *p)
{
	fprintf(out, "drive=0x%x\n", fat_fat32_tail_drive_number(p));
	fprintf(out, "state=0x%x\n", fat_fat32_tail_state(p));
	fprintf(out, "extended_signature=0x%x\n",
		fat_fat32_tail_extended_signature(p));
	fprintf(out, "serial=%08" PRIX32 "\n", fat_fat32_tail_volume_id(p));
	values_text(out, "label", fat_fat32_tail_volume_label_text(p));
	values_text(out, "type", fat_fat32_tail_file_system_type_text(p));
	fprintf(out, "fat_size_32=%" PRIu32 "\n",
		fat_fat32_tail_fat_size_32(p));
	fprintf(out, "extended_flags=0x%04x\n",
		fat_fat32_tail_extended_flags(p));
	fprintf(out, "version=0x%02x%02x\n", fat_fat32_tail_version_major(p),
		fat_fat32_tail_version_minor(p));
	fprintf(out, "root_cluster=%" PRIu32 "\n",
		fat_fat32_tail_root_cluster(p));
	fprintf(out, "fs_info=%u\n", fat_fat32_tail_fs_info(p));
	fprintf(out, "backup_boot_sector=%u\n",
		fat_fat32_tail_backup_boot_sector(p));
}

static void print_boot(FILE *out, const struct fat_boot_sector *p)
{
	values_text(out, "oem_name", fat_boot_sector_oem_name_text(p));
	fprintf(out, "bytes_per_sector=%u\n",
		fat_boot_sector_bytes_per_sector(p));
	fprintf(out, "sectors_per_cluster=%u\n",
		fat_boot_sector_sectors_per_cluster(p));
	fprintf(out, "reserved_sectors=%u\n",
		fat_boot_sector_reserved_sector_count(p));
	fprintf(out, "num_fats=%u\n", fat_boot_sector_num_fats(p));
	fprintf(out, "root_entries=%u\n", fat_boot_sector_root_entry_count(p));
	fprintf(out, "total_sectors_16=%u\n",
		fat_boot_sector_total_sectors_16(p));
	fprintf(out, "media=0x%x\n", fat_boot_sector_media(p));
	fprintf(out, "fat_size_16=%u\n", fat_boot_sector_fat_size_16(p));
	fprintf(out, "sectors_per_track=%u\n",
		fat_boot_sector_sectors_per_track(p));
	fprintf(out, "heads=%u\n", fat_boot_sector_num_heads(p));
	fprintf(out, "hidden_sectors=%" PRIu32 "\n",
		fat_boot_sector_hidden_sectors(p));
	fprintf(out, "total_sectors_32=%" PRIu32 "\n",
		fat_boot_sector_total_sectors_32(p));
}

static void print_geometry(const struct volume *v)
{
	fprintf(v->out, "cluster_size=%" PRIu64 "\n", v->cluster);
	fprintf(v->out, "fat_bits=%u\n", v->bits);
	fprintf(v->out, "fat_at=%" PRIu64 "\n", v->fat);
	fprintf(v->out, "fat_size=%" PRIu64 "\n", v->fat_size);
	if (!v->root_cluster)
		fprintf(v->out, "root_at=%" PRIu64 "\n", v->root);
	fprintf(v->out, "data_at=%" PRIu64 "\n", v->data);
	fprintf(v->out, "clusters=%" PRIu32 "\n", v->nr_clusters);
}

static struct fat_fs_info *fs_info_of(struct volume *v)
{
	return v->tail32 ? fat_fs_info_edit_at(
			       v->bytes,
			       fat_fat32_tail_fs_info(v->tail32) * v->sector)
			 : NULL;
}

static int print_fs_info(struct volume *v)
{
	const struct fat_fs_info *p = fs_info_of(v);

	if (v->bits != 32)
		return 0;
	if (!p)
		return values_bad(v->out, "no FSInfo");
	fprintf(v->out, "fs_info_signature=0x%08" PRIx32 "\n",
		fat_fs_info_lead_signature(p));
	if (fat_fs_info_structure_signature(p) !=
		FAT_FS_INFO_STRUCTURE_SIGNATURE_DEFAULT ||
	    fat_fs_info_trail_signature(p) !=
		FAT_FS_INFO_TRAIL_SIGNATURE_DEFAULT)
		return values_bad(v->out, "FSInfo without signatures");
	fprintf(v->out, "free_count=%" PRIu32 "\n", fat_fs_info_free_count(p));
	fprintf(v->out, "next_free=%" PRIu32 "\n", fat_fs_info_next_free(p));
	return 0;
}

/* --------------------------------------------------------------------- FAT */

/* The bytes of one FAT. */
static struct mspan fat_of(const struct volume *v, unsigned copy)
{
	uint64_t at = v->fat + copy * v->fat_size;

	return mspan_has(v->bytes, at, v->fat_size)
		   ? mspan_of(v->bytes.data + at, v->fat_size)
		   : mspan_of(NULL, 0);
}

/* The entry of `cluster` in the first FAT. */
static int entry_of(const struct volume *v, uint32_t cluster, uint32_t *next)
{
	struct mspan fat = fat_of(v, 0);
	struct span bytes = span_of(fat.data, fat.size);
	struct fat_fat12 fat12;
	struct fat_fat16 fat16;
	struct fat_fat32 fat32;
	uint16_t next16;
	int rc;

	if (v->bits == 12) {
		rc = fat_fat12_at(bytes, 0, &fat12, NULL);
		if (!rc)
			rc = fat_fat12_pairs(&fat12, cluster / 2, next, NULL);
		if (!rc)
			*next = cluster & 1 ? fat_fat12_pair_odd(*next)
					    : fat_fat12_pair_even(*next);
	} else if (v->bits == 16) {
		rc = fat_fat16_at(bytes, 0, &fat16, NULL);
		if (!rc)
			rc = fat_fat16_entries(&fat16, cluster, &next16, NULL);
		if (!rc)
			*next = next16;
	} else {
		rc = fat_fat32_at(bytes, 0, &fat32, NULL);
		if (!rc)
			rc = fat_fat32_entries(&fat32, cluster, next, NULL);
		if (!rc)
			*next = fat_fat32_entry_next(*next);
	}
	return rc;
}

static uint32_t bad_mark(const struct volume *v)
{
	return v->bits == 12   ? FAT_FAT12_BAD
	       : v->bits == 16 ? FAT_FAT16_BAD
			       : FAT_FAT32_BAD;
}

static int set_entry12(struct mspan fat, uint32_t cluster, uint32_t next)
{
	struct fat_fat12_edit fat12;
	uint32_t pair;
	int rc = fat_fat12_edit_at(fat, 0, &fat12, NULL);

	if (!rc)
		rc = fat_fat12_pairs(&fat12.read, cluster / 2, &pair, NULL);
	if (!rc)
		rc = cluster & 1 ? fat_fat12_pair_with_odd(pair, next, &pair)
				 : fat_fat12_pair_with_even(pair, next, &pair);
	return rc ? rc : fat_fat12_set_pairs(&fat12, cluster / 2, pair, NULL);
}

static int set_entry32(struct mspan fat, uint32_t cluster, uint32_t next)
{
	struct fat_fat32_edit fat32;
	uint32_t entry;
	int rc = fat_fat32_edit_at(fat, 0, &fat32, NULL);

	if (!rc)
		rc = fat_fat32_entries(&fat32.read, cluster, &entry, NULL);
	if (!rc)
		rc = fat_fat32_entry_with_next(entry, next, &entry);
	return rc ? rc : fat_fat32_set_entries(&fat32, cluster, entry, NULL);
}

static int set_entry(struct volume *v, unsigned copy, uint32_t cluster,
		     uint32_t next)
{
	struct mspan fat = fat_of(v, copy);
	struct fat_fat16_edit fat16;

	if (v->bits == 12)
		return set_entry12(fat, cluster, next);
	if (v->bits == 32)
		return set_entry32(fat, cluster, next);
	return fat_fat16_edit_at(fat, 0, &fat16, NULL) ||
	       fat_fat16_set_entries(&fat16, cluster, (uint16_t)next, NULL);
}

static bool is_cluster(const struct volume *v, uint32_t cluster)
{
	return cluster >= FAT_FIRST_CLUSTER &&
	       cluster - FAT_FIRST_CLUSTER < v->nr_clusters;
}

static uint64_t cluster_at(const struct volume *v, uint32_t cluster)
{
	return v->data + (cluster - FAT_FIRST_CLUSTER) * v->cluster;
}

static int count_free(struct volume *v)
{
	uint32_t i, next;

	for (i = 0; i < v->nr_clusters; i++) {
		if (entry_of(v, i + FAT_FIRST_CLUSTER, &next))
			return values_bad(v->out, "the FAT is cut");
		v->free_clusters += next == 0;
	}
	fprintf(v->out, "free_clusters=%" PRIu32 "\n", v->free_clusters);
	return 0;
}

/*
 * The cluster behind `cluster` in its chain: 1 there is one, 0 that was the
 * last, -1 the FAT is broken there. `steps` counts, since a chain can be a
 * ring.
 */
static int next_cluster(const struct volume *v, uint32_t *cluster,
			uint32_t *steps)
{
	uint32_t next;

	if (entry_of(v, *cluster, &next) || ++*steps > v->nr_clusters)
		return -1;
	if (next > bad_mark(v))
		return 0;
	*cluster = next;
	return is_cluster(v, next) ? 1 : -1;
}

/* As mshowfat prints it. */
static int print_chain(const struct volume *v, uint32_t first)
{
	uint32_t start = first, last = first, at = first, count = 0;
	int rc;

	if (!is_cluster(v, first))
		return first ? values_bad(v->out, "cluster %" PRIu32, first)
			     : 0;
	fputs(" chain=", v->out);
	do {
		rc = next_cluster(v, &at, &count);
		if (rc == 1 && at == last + 1) {
			last = at;
			continue;
		}
		fprintf(v->out, start == last ? "<%u>" : "<%u-%u>", start,
			last);
		start = last = at;
	} while (rc == 1);
	if (!rc)
		fprintf(v->out, " packed=%" PRIu64, count * v->cluster);
	return rc ? values_bad(v->out, "the chain of cluster %" PRIu32, first)
		  : 0;
}

/* ------------------------------------------------------------- directories */

/* The stored name as the numbers that its checksum takes. */
static uint64_t base_of(const struct fat_short_entry *p)
{
	return le64_load(fat_short_entry_name_bytes(p).data);
}

static uint32_t extension_of(const struct fat_short_entry *p)
{
	uint8_t bytes[4] = { 0 };

	memcpy(bytes, fat_short_entry_extension_bytes(p).data, 3);
	return le32_load(bytes);
}

/* The units of one piece, to their place in the name. */
static void add_piece(struct long_name *name, const struct fat_long_entry *p)
{
	unsigned sequence = fat_long_entry_order_sequence(p);
	uint16_t unit;
	uint8_t *to;
	unsigned i;

	if (fat_long_entry_order_is_last(p)) {
		name->expected = sequence;
		name->checksum = fat_long_entry_checksum(p);
		name->count = name->expected * 2 * FAT_LONG_CHARACTERS;
		name->is_complete = false;
	}
	if (!sequence || sequence > 20 || sequence != name->expected ||
	    fat_long_entry_checksum(p) != name->checksum) {
		memset(name, 0, sizeof *name);
		return;
	}
	to = name->units + --name->expected * 2 * FAT_LONG_CHARACTERS;
	for (i = 0; i < FAT_LONG_ENTRY_NAME1_COUNT; i++, to += 2)
		if (!fat_long_entry_name1(p, i, &unit, NULL))
			le16_store(to, unit);
	for (i = 0; i < FAT_LONG_ENTRY_NAME2_COUNT; i++, to += 2)
		if (!fat_long_entry_name2(p, i, &unit, NULL))
			le16_store(to, unit);
	for (i = 0; i < FAT_LONG_ENTRY_NAME3_COUNT; i++, to += 2)
		if (!fat_long_entry_name3(p, i, &unit, NULL))
			le16_store(to, unit);
	name->is_complete = !name->expected;
	name->piece = p;
}

static void put_part(char **out, struct span part, bool is_lower)
{
	uint64_t length = part.size;

	while (length && part.data[length - 1] == ' ')
		length--;
	for (uint64_t i = 0; i < length; i++)
		*(*out)++ = (char)(is_lower && part.data[i] >= 'A' &&
					   part.data[i] <= 'Z'
				       ? part.data[i] + 'a' - 'A'
				       : part.data[i]);
}

static void short_name(const struct fat_short_entry *p, char *text)
{
	struct span extension = fat_short_entry_extension_bytes(p);
	uint8_t flags = fat_short_entry_case(p);
	char *out = text;

	put_part(&out, fat_short_entry_name_bytes(p),
		 flags & FAT_CASE_LOWER_BASE);
	if (*extension.data != ' ')
		*out++ = '.';
	put_part(&out, extension, flags & FAT_CASE_LOWER_EXTENSION);
	*out = '\0';
	if (*text == FAT_ENTRY_E5)
		*text = (char)0xE5;
}

static bool is_ascii(const char *text)
{
	while (*text && !(*text & 0x80))
		text++;
	return !*text;
}

static void entry_name(const struct fat_short_entry *p, struct long_name *name,
		       char *text)
{
	uint64_t length;

	if (!name->is_complete ||
	    fat_long_entry_verify_checksum(name->piece, base_of(p),
					   extension_of(p))) {
		short_name(p, text);
		return;
	}
	utf16_to_utf8(span_of(name->units, name->count), false,
		      mspan_of(text, 3 * sizeof name->units / 2), &length);
	text[length] = '\0';
}

static void print_date(FILE *out, const char *key, uint16_t date)
{
	fprintf(out, " %s=%u-%02u-%02u", key, 1980u + fat_date_year(date),
		fat_date_month(date), fat_date_day(date));
}

static void print_time(FILE *out, uint16_t time, unsigned hundredths)
{
	fprintf(out, " %02u:%02u:%02u", fat_time_hour(time),
		fat_time_minute(time),
		fat_time_double_seconds(time) * 2 + hundredths / 100);
}

static void print_times(FILE *out, const struct fat_short_entry *p)
{
	unsigned tenth = fat_short_entry_creation_tenth(p);

	print_date(out, "modified", fat_short_entry_write_date(p));
	print_time(out, fat_short_entry_write_time(p), 0);
	print_date(out, "created", fat_short_entry_creation_date(p));
	print_time(out, fat_short_entry_creation_time(p), tenth);
	fprintf(out, ".%02u", tenth % 100);
	print_date(out, "accessed", fat_short_entry_access_date(p));
}

static void print_attributes(FILE *out, uint8_t attributes)
{
	static const char letters[] = "RHSVDA";

	fputs(" attributes=", out);
	for (unsigned i = 0; i < 6; i++)
		if (attributes & 1u << i)
			fputc(letters[i], out);
}

static int walk_directory(struct volume *v, uint32_t cluster, const char *path);

static int print_entry(struct volume *v, const struct fat_short_entry *p,
		       struct long_name *name, const char *path)
{
	uint8_t attributes = fat_short_entry_attributes(p);
	bool is_directory = attributes & FAT_ATTRIBUTES_DIRECTORY;
	uint32_t cluster = fat_short_entry_first_cluster(p);
	char text[3 * sizeof name->units / 2 + 1], brief[16], whole[1024];
	int rc;

	entry_name(p, name, text);
	short_name(p, brief);
	if (attributes & FAT_ATTRIBUTES_VOLUME_ID) {
		fprintf(v->out, "root_label=%.8s%.3s\n",
			(const char *)fat_short_entry_name_bytes(p).data,
			(const char *)fat_short_entry_extension_bytes(p).data);
		return 0;
	}
	if (!strcmp(brief, ".") || !strcmp(brief, ".."))
		return 0;
	if (snprintf(whole, sizeof whole, "%s/%s", path, text) >=
	    (int)sizeof whole)
		return values_bad(v->out, "a path too long");
	fprintf(v->out, "path=%s", whole);
	if (is_ascii(brief))
		fprintf(v->out, " short=%s", brief);
	if (!is_directory)
		fprintf(v->out, " size=%" PRIu32, fat_short_entry_file_size(p));
	print_attributes(v->out, attributes);
	print_times(v->out, p);
	rc = print_chain(v, cluster);
	fputc('\n', v->out);
	return rc || !is_directory ? rc : walk_directory(v, cluster, whole);
}

/*
 * Entries of `size` bytes of a directory at `at`: 1 the directory ends there,
 * 0 it goes on, -1 something is wrong.
 */
static int walk_entries(struct volume *v, uint64_t at, uint64_t size,
			struct long_name *name, const char *path)
{
	const struct fat_directory_entry *entry;
	const struct fat_short_entry *p;
	uint8_t first;

	for (; size >= FAT_DIRECTORY_ENTRY_SIZE;
	     size -= FAT_DIRECTORY_ENTRY_SIZE, at += FAT_DIRECTORY_ENTRY_SIZE) {
		entry = fat_directory_entry_edit_at(v->bytes, at);
		if (!entry)
			return -values_bad(v->out, "no byte %" PRIu64, at);
		p = fat_directory_entry_short(entry);
		first = *fat_short_entry_name_bytes(p).data;
		if (first == FAT_ENTRY_END)
			return 1;
		if (first == FAT_ENTRY_FREE) {
			name->is_complete = false;
		} else if ((fat_short_entry_attributes(p) &
			    FAT_ATTRIBUTES_LONG_NAME_MASK) ==
			   FAT_ATTRIBUTES_LONG_NAME) {
			add_piece(name, fat_directory_entry_long(entry));
		} else {
			if (print_entry(v, p, name, path))
				return -1;
			name->is_complete = false;
		}
	}
	return 0;
}

static int walk_directory(struct volume *v, uint32_t cluster, const char *path)
{
	struct long_name name = { 0 };
	uint32_t steps = 0;
	int rc;

	if (!is_cluster(v, cluster))
		return values_bad(v->out, "directory at %" PRIu32, cluster);
	if (v->has_seen[cluster]++)
		return values_bad(v->out, "a directory twice");
	for (;;) {
		rc = walk_entries(v, cluster_at(v, cluster), v->cluster, &name,
				  path);
		if (rc)
			break;
		rc = next_cluster(v, &cluster, &steps);
		if (rc != 1)
			break;
	}
	return rc < 0 ? 1 : 0;
}

static int walk_root(struct volume *v)
{
	struct long_name name = { 0 };
	int rc;

	if (v->root_cluster)
		return walk_directory(v, v->root_cluster, "");
	rc = walk_entries(v, v->root,
			  fat_boot_sector_root_entry_count(&v->boot.read) *
			      (uint64_t)FAT_DIRECTORY_ENTRY_SIZE,
			  &name, "");
	return rc < 0 ? 1 : 0;
}

/* ----------------------------------------------------------------- changes */

static int mark_bad(struct volume *v, uint32_t cluster)
{
	unsigned copies = fat_boot_sector_num_fats(&v->boot.read);
	struct fat_fs_info *info = fs_info_of(v);
	uint32_t next;

	if (!is_cluster(v, cluster) || entry_of(v, cluster, &next) || next)
		return values_bad(v->out, "cluster %" PRIu32, cluster);
	for (unsigned i = 0; i < copies; i++)
		if (set_entry(v, i, cluster, bad_mark(v)))
			return values_bad(v->out, "FAT %u", i);
	if (info)
		fat_fs_info_set_free_count(info,
					   fat_fs_info_free_count(info) - 1);
	return 0;
}

static bool is_name(const struct fat_short_entry *p, const char *name)
{
	return !memcmp(fat_short_entry_name_bytes(p).data, name, 8) &&
	       !memcmp(fat_short_entry_extension_bytes(p).data, name + 8, 3);
}

/* Entries of the root directory's first cluster. */
static int rename_entry(struct volume *v, const char *names)
{
	struct fat_directory_entry *entry, *piece;
	uint64_t at =
	    v->root_cluster ? cluster_at(v, v->root_cluster) : v->root;
	struct fat_short_entry *p;
	unsigned i, back;

	if (strlen(names) != 23)
		return values_bad(v->out, "11 letters, : and 11 letters");
	for (i = 0; i < v->cluster / FAT_DIRECTORY_ENTRY_SIZE; i++) {
		entry = fat_directory_entry_edit_at(
		    v->bytes, at + i * FAT_DIRECTORY_ENTRY_SIZE);
		if (!entry)
			break;
		p = fat_directory_entry_edit_short(entry);
		if (!is_name(p, names))
			continue;
		memcpy(fat_short_entry_edit_name_bytes(p).data, names + 12, 8);
		memcpy(fat_short_entry_edit_extension_bytes(p).data, names + 20,
		       3);
		for (back = 1; back <= i; back++) {
			piece = entry - back;
			if (fat_long_entry_attributes(fat_directory_entry_long(
				piece)) != FAT_ATTRIBUTES_LONG_NAME)
				break;
			fat_long_entry_update_checksum(
			    fat_directory_entry_edit_long(piece), base_of(p),
			    extension_of(p));
		}
		return 0;
	}
	return values_bad(v->out, "no such name");
}

/* In the boot sector and in FAT32's copy of it. */
static int set_serial(struct volume *v, uint32_t serial)
{
	struct fat_boot_sector_edit copy;
	struct field_error error;
	uint16_t sector;

	if (v->tail16) {
		fat_fat16_tail_set_volume_id(v->tail16, serial);
		return 0;
	}
	fat_fat32_tail_set_volume_id(v->tail32, serial);
	sector = fat_fat32_tail_backup_boot_sector(v->tail32);
	if (!sector)
		return 0;
	if (fat_boot_sector_edit_at(v->bytes, sector * v->sector, &copy,
				    &error) ||
	    !fat_boot_sector_edit_fat32(&copy, &error))
		return values_bad_field(v->out, &error);
	fat_fat32_tail_set_volume_id(fat_boot_sector_edit_fat32(&copy, NULL),
				     serial);
	return 0;
}

static int obey(struct volume *v, const char *word)
{
	if (!strncmp(word, "serial=", 7))
		return set_serial(v, (uint32_t)strtoul(word + 7, NULL, 0));
	if (!strncmp(word, "bad=", 4))
		return mark_bad(v, (uint32_t)strtoul(word + 4, NULL, 0));
	if (!strncmp(word, "rename=", 7))
		return rename_entry(v, word + 7);
	return values_bad(v->out, "word %s", word);
}

static int walk(struct volume *v)
{
	int rc;

	print_boot(v->out, &v->boot.read);
	if (v->bits == 32)
		print_tail32(v->out, v->tail32);
	else
		print_tail16(v->out, v->tail16);
	print_geometry(v);
	rc = print_fs_info(v);
	if (!rc)
		rc = count_free(v);
	if (rc)
		return rc;
	/* the FAT is there, so its number of clusters is no fancy */
	v->has_seen = calloc(v->nr_clusters + 2ul, 1);
	if (!v->has_seen)
		return values_bad(v->out, "out of memory");
	rc = walk_root(v);
	free(v->has_seen);
	return rc;
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	struct volume v = { .bytes = change, .out = out };
	struct field_error error;
	uint16_t signature;
	int rc;

	(void)image;
	if (fat_boot_sector_edit_at(change, FAT_ROOT_OFFSET, &v.boot, &error) ||
	    fat_boot_sector_signature(&v.boot.read, &signature, &error))
		return values_bad_field(out, &error);
	if (signature != FAT_SIGNATURE)
		return values_bad(out, "no boot sector");
	rc = set_geometry(&v);
	for (; !rc && *words; words++)
		rc = obey(&v, *words);
	return rc ? rc : walk(&v);
}
