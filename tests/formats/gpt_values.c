/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What generated/gpt.h, and the generated/mbr.h that it imports, read of a disk
 * with a GUID partition table, both copies of it.
 *
 *   gpt_values DISK [sector=4096]
 *   gpt_values --edit DISK name=N:NAME      of partition N
 *   gpt_values --edit DISK attributes=N:A
 *   gpt_values --edit DISK type=N:GUID      in both copies, with checksums
 */
#include <inttypes.h>
#include <stdlib.h>

#include "generated/gpt.h"
#include "tests/formats/values.h"

struct disk {
	struct mspan bytes;
	uint64_t sector; /* in bytes */
	FILE *out;
};

static struct span reading(struct mspan bytes)
{
	return span_of(bytes.data, bytes.size);
}

static int entries_of(const struct disk *disk, const struct gpt_header *header,
		      struct mspan *entries)
{
	uint64_t at, size = gpt_header_partition_entries_size(header);
	struct field_error error;

	if (gpt_header_partition_entry_lba_target(header, disk->sector, &at,
						  &error))
		return values_bad_field(disk->out, &error);
	if (!mspan_has(disk->bytes, at, size))
		return values_bad(disk->out, "no entries");
	*entries = mspan_of(disk->bytes.data + at, size);
	return 0;
}

static void print_guid(FILE *out, const char *key, struct guid guid)
{
	char text[GUID_TEXT_SIZE];

	guid_to_text(guid, text);
	fprintf(out, "%s=%s", key, text);
}

static int print_entry(FILE *out, unsigned number, const struct gpt_entry *p)
{
	char name[3 * GPT_NAME_LENGTH];
	struct field_error error;
	uint64_t length, sectors;

	if (gpt_entry_sectors(p, &sectors, &error) ||
	    gpt_entry_partition_name_utf8(p, mspan_of(name, sizeof name),
					  &length, &error))
		return values_bad_field(out, &error);
	fprintf(out, "partition=%u start=%" PRIu64 " end=%" PRIu64, number,
		gpt_entry_starting_lba(p), gpt_entry_ending_lba(p));
	fprintf(out, " sectors=%" PRIu64, sectors);
	print_guid(out, " type", gpt_entry_partition_type_guid(p));
	print_guid(out, " unique", gpt_entry_unique_partition_guid(p));
	fprintf(out, " attributes=%016" PRIx64, gpt_entry_attributes(p));
	fprintf(out, " name=%.*s\n", (int)length, name);
	return 0;
}

static int walk_entries(const struct disk *disk,
			const struct gpt_header *header)
{
	struct gpt_entry_iterator it;
	struct field_error error;
	struct gpt_entry entry;
	struct mspan entries = { 0 };
	unsigned number;
	int rc;

	if (entries_of(disk, header, &entries))
		return 1;
	if (checksum_crc32(0, entries.data, entries.size) !=
	    gpt_header_partition_entry_array_crc32(header))
		return values_bad(disk->out, "the entries' checksum");
	it = gpt_entry_iterate(reading(entries),
			       gpt_header_size_of_partition_entry(header));
	for (number = 1;
	     (rc = gpt_entry_iterator_next(&it, &entry, &error)) == 1; number++)
		if (!guid_is_zero(gpt_entry_partition_type_guid(&entry)) &&
		    print_entry(disk->out, number, &entry))
			return 1;
	return rc ? values_bad_field(disk->out, &error) : 0;
}

/* The header in sector `lba`, and nothing behind that sector. */
static int header_at(const struct disk *disk, uint64_t lba,
		     struct gpt_header_edit *header)
{
	struct mspan sector = { NULL, 0 };
	struct field_error error;
	const struct gpt_header *p = &header->read;
	struct span signature;
	uint64_t at;

	if (!__builtin_mul_overflow(lba, disk->sector, &at) &&
	    mspan_has(disk->bytes, at, disk->sector))
		sector = mspan_of(disk->bytes.data + at, disk->sector);
	if (gpt_header_edit_at(sector, 0, header, &error))
		return values_bad_field(disk->out, &error);
	signature = gpt_header_signature_bytes(p);
	if (memcmp(signature.data, GPT_SIGNATURE, signature.size) ||
	    gpt_header_revision(p) != GPT_REVISION ||
	    gpt_header_my_lba(p) != lba)
		return values_bad(disk->out, "no header in sector %" PRIu64,
				  lba);
	if (gpt_header_verify_header_crc32(p, &error))
		return values_bad_field(disk->out, &error);
	return 0;
}

static int walk_header(const struct disk *disk, const char *which,
		       const struct gpt_header *p)
{
	uint64_t size = gpt_header_partition_entries_size(p);
	uint64_t first = gpt_header_partition_entry_lba(p);

	fprintf(disk->out, "header=%s\n", which);
	print_guid(disk->out, "disk_guid", gpt_header_disk_guid(p));
	fprintf(disk->out, "\nalternate=%" PRIu64 "\n",
		gpt_header_alternate_lba(p));
	fprintf(disk->out, "first_usable=%" PRIu64 "\n",
		gpt_header_first_usable_lba(p));
	fprintf(disk->out, "last_usable=%" PRIu64 "\n",
		gpt_header_last_usable_lba(p));
	fprintf(disk->out, "entries=%" PRIu32 "\n",
		gpt_header_number_of_partition_entries(p));
	fprintf(disk->out, "entries_first=%" PRIu64 "\n", first);
	fprintf(disk->out, "entries_last=%" PRIu64 "\n",
		first + (size + disk->sector - 1) / disk->sector - 1);
	return walk_entries(disk, p);
}

/* The record that keeps tools which know no GPT away from the disk. */
static int walk_protective(const struct disk *disk)
{
	const struct mbr_boot_record *record;
	const struct mbr_partition *p;
	struct field_error error;
	struct gpt_disk whole;

	if (gpt_disk_at(reading(disk->bytes), 0, (uint32_t)disk->sector, &whole,
			&error))
		return values_bad_field(disk->out, &error);
	record = gpt_disk_protective(&whole);
	if (mbr_boot_record_signature(record) != MBR_BOOT_SIGNATURE)
		return values_bad(disk->out, "no protective record");
	for (unsigned i = 0; i < MBR_NR_PARTITIONS; i++) {
		p = mbr_boot_record_partitions(record, i, NULL);
		if (mbr_partition_type(p))
			fprintf(disk->out,
				"protective=%u start=%" PRIu32
				" sectors=%" PRIu32 " type=%x\n",
				i + 1, mbr_partition_first_lba(p),
				mbr_partition_nr_sectors(p),
				mbr_partition_type(p));
	}
	return 0;
}

/* One of KEY=VALUE: name, type, attributes. */
static int set_entry(const struct disk *disk, struct gpt_entry_edit *entry,
		     const char *key, const char *value)
{
	struct guid type;
	int rc = 0;

	if (*key == 'n') {
		rc = gpt_entry_put_partition_name_utf8(
		    entry, span_of(value, strlen(value)));
	} else if (*key == 't') {
		rc = guid_from_text(value, &type);
		if (!rc)
			gpt_entry_set_partition_type_guid(entry, type);
	} else {
		gpt_entry_set_attributes(entry, strtoull(value, NULL, 16));
	}
	return rc ? values_bad(disk->out, "value %s: %d", value, rc) : 0;
}

static int change(const struct disk *disk, uint64_t lba, const char *word)
{
	uint64_t number = strtoull(strchr(word, '=') + 1, NULL, 0);
	struct gpt_header_edit header;
	struct gpt_entry_edit entry;
	struct field_error error;
	struct mspan entries = { 0 };
	uint32_t size;

	if (header_at(disk, lba, &header) ||
	    entries_of(disk, &header.read, &entries))
		return 1;
	size = gpt_header_size_of_partition_entry(&header.read);
	if (gpt_entry_edit_at(entries, (number - 1) * size, size, &entry,
			      &error))
		return values_bad_field(disk->out, &error);
	if (set_entry(disk, &entry, word, strchr(word, ':') + 1))
		return 1;
	gpt_header_set_partition_entry_array_crc32(
	    &header, checksum_crc32(0, entries.data, entries.size));
	return gpt_header_update_header_crc32(&header, &error);
}

static int obey(struct disk *disk, const char *word)
{
	struct gpt_header_edit header;

	if (!strncmp(word, "sector=", 7)) {
		disk->sector = strtoull(word + 7, NULL, 0);
		return 0;
	}
	if (!strchr(word, '=') || !strchr(word, ':'))
		return values_bad(disk->out, "word %s", word);
	return header_at(disk, 1, &header) ||
	       change(disk, gpt_header_alternate_lba(&header.read), word) ||
	       change(disk, 1, word);
}

int values_walk(struct span image, struct mspan edit, char **words, FILE *out)
{
	struct disk disk = { edit, 512, out };
	struct gpt_header_edit main_header, backup;

	(void)image;
	for (; *words; words++)
		if (obey(&disk, *words))
			return 1;
	return walk_protective(&disk) || header_at(&disk, 1, &main_header) ||
	       walk_header(&disk, "main", &main_header.read) ||
	       header_at(&disk, gpt_header_alternate_lba(&main_header.read),
			 &backup) ||
	       walk_header(&disk, "backup", &backup.read);
}
