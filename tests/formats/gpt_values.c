/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What generated/gpt.h and generated/mbr.h read of a disk with a GUID
 * partition table, both copies of it.
 *
 *   gpt_values DISK [sector=4096]
 *   gpt_values --edit DISK name=N:NAME      of partition N, ASCII
 *   gpt_values --edit DISK attributes=N:A
 *   gpt_values --edit DISK type=N:HEX       32 digits, as stored
 *                                           in both copies, with checksums
 */
#include <inttypes.h>
#include <stdlib.h>

#include "generated/gpt.h"
#include "generated/mbr.h"
#include "tests/formats/values.h"

struct disk {
	struct mspan bytes;
	uint64_t sector; /* in bytes */
	FILE *out;
};

static uint32_t crc32_more(uint32_t crc, struct span bytes)
{
	for (uint64_t i = 0; i < bytes.size; i++) {
		crc ^= bytes.data[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
	}
	return crc;
}

static uint32_t header_crc32(const struct gpt_header *header)
{
	struct gpt_header copy = *header;

	gpt_header_set_header_crc32(&copy, 0);
	return ~crc32_more(~0u, span_of(copy.bytes, sizeof copy.bytes));
}

static int entries_of(const struct disk *disk, const struct gpt_header *header,
		      struct mspan *entries)
{
	uint64_t at, size = gpt_header_size_of_partition_entry(header);

	size *= gpt_header_number_of_partition_entries(header);
	if (__builtin_mul_overflow(gpt_header_partition_entry_lba(header),
				   disk->sector, &at) ||
	    !mspan_has(disk->bytes, at, size))
		return values_bad(disk->out, "no entries");
	*entries = mspan_of(disk->bytes.data + at, size);
	return 0;
}

static void print_guid(FILE *out, const char *key, struct span guid)
{
	static const uint8_t order[] = { 3, 2, 1,  0,  5,  4,  7,  6,
					 8, 9, 10, 11, 12, 13, 14, 15 };

	fprintf(out, "%s=", key);
	for (unsigned i = 0; i < sizeof order; i++)
		fprintf(out, "%s%02X",
			i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "",
			guid.data[order[i]]);
}

static bool is_used(const struct gpt_entry *entry)
{
	struct span type = gpt_entry_partition_type_guid_bytes(entry);
	uint8_t any = 0;

	for (unsigned i = 0; i < type.size; i++)
		any |= type.data[i];
	return any;
}

static void print_entry(FILE *out, unsigned number, const struct gpt_entry *p)
{
	uint16_t units[GPT_NAME_LENGTH];
	char name[3 * GPT_NAME_LENGTH + 1];
	unsigned length = 0;

	while (length < GPT_NAME_LENGTH &&
	       !gpt_entry_partition_name(p, length, units + length, NULL) &&
	       units[length])
		length++;
	fprintf(out, "partition=%u start=%" PRIu64 " end=%" PRIu64, number,
		gpt_entry_starting_lba(p), gpt_entry_ending_lba(p));
	fprintf(out, " sectors=%" PRIu64,
		gpt_entry_ending_lba(p) - gpt_entry_starting_lba(p) + 1);
	print_guid(out, " type", gpt_entry_partition_type_guid_bytes(p));
	print_guid(out, " unique", gpt_entry_unique_partition_guid_bytes(p));
	fprintf(out, " attributes=%016" PRIX64, gpt_entry_attributes(p));
	fprintf(out, " name=%s\n", values_utf8(units, length, name));
}

static int walk_entries(const struct disk *disk,
			const struct gpt_header *header)
{
	uint64_t i, stride = gpt_header_size_of_partition_entry(header);
	const struct gpt_entry *entry;
	struct mspan entries;

	if (stride < GPT_ENTRY_SIZEOF || entries_of(disk, header, &entries))
		return values_bad(disk->out, "entries of %" PRIu64, stride);
	if (~crc32_more(~0u, span_of(entries.data, entries.size)) !=
	    gpt_header_partition_entry_array_crc32(header))
		return values_bad(disk->out, "the entries' checksum");
	for (i = 0; i < entries.size / stride; i++) {
		entry = gpt_entry_edit_at(entries, i * stride);
		if (entry && is_used(entry))
			print_entry(disk->out, (unsigned)i + 1, entry);
	}
	return 0;
}

static struct gpt_header *header_at(const struct disk *disk, uint64_t lba)
{
	struct gpt_header *header = NULL;
	uint64_t at;

	if (!__builtin_mul_overflow(lba, disk->sector, &at))
		header = gpt_header_edit_at(disk->bytes, at);
	if (!header ||
	    gpt_header_signature(header) != GPT_HEADER_SIGNATURE_DEFAULT ||
	    gpt_header_revision(header) != GPT_REVISION ||
	    gpt_header_header_size(header) != GPT_HEADER_SIZE ||
	    gpt_header_my_lba(header) != lba ||
	    gpt_header_header_crc32(header) != header_crc32(header)) {
		values_bad(disk->out, "no header in sector %" PRIu64, lba);
		return NULL;
	}
	return header;
}

static int walk_header(const struct disk *disk, const char *which,
		       const struct gpt_header *p)
{
	uint64_t size = gpt_header_number_of_partition_entries(p) *
			(uint64_t)gpt_header_size_of_partition_entry(p);
	uint64_t first = gpt_header_partition_entry_lba(p);

	fprintf(disk->out, "header=%s\n", which);
	print_guid(disk->out, "disk_guid", gpt_header_disk_guid_bytes(p));
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
	const struct mbr_boot_record *record =
	    mbr_boot_record_edit_at(disk->bytes, 0);
	const struct mbr_partition *p;

	if (!record || mbr_boot_record_signature(record) != MBR_SIGNATURE)
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

static void set_type(struct gpt_entry *entry, const char *digits)
{
	struct mspan type = gpt_entry_edit_partition_type_guid_bytes(entry);
	char pair[3] = "";

	for (unsigned i = 0; i < 16 && digits[0] && digits[1]; i++) {
		memcpy(pair, digits, 2);
		digits += 2;
		type.data[i] = (uint8_t)strtoul(pair, NULL, 16);
	}
}

static void set_name(struct gpt_entry *entry, const char *name)
{
	for (unsigned i = 0; i < GPT_NAME_LENGTH; i++) {
		gpt_entry_set_partition_name(entry, i, (uint8_t)*name, NULL);
		name += *name != '\0';
	}
}

static int change(const struct disk *disk, uint64_t lba, const char *word)
{
	struct gpt_header *header = header_at(disk, lba);
	uint64_t number = strtoull(strchr(word, '=') + 1, NULL, 0);
	const char *value = strchr(word, ':') + 1;
	struct mspan entries;
	struct gpt_entry *entry;

	if (!header || entries_of(disk, header, &entries))
		return 1;
	entry = gpt_entry_edit_at(
	    entries, (number - 1) * gpt_header_size_of_partition_entry(header));
	if (!entry)
		return values_bad(disk->out, "no such partition");
	if (*word == 'n')
		set_name(entry, value);
	else if (*word == 't')
		set_type(entry, value);
	else
		gpt_entry_set_attributes(entry, strtoull(value, NULL, 16));
	gpt_header_set_partition_entry_array_crc32(
	    header, ~crc32_more(~0u, span_of(entries.data, entries.size)));
	gpt_header_set_header_crc32(header, header_crc32(header));
	return 0;
}

static int obey(struct disk *disk, const char *word)
{
	const struct gpt_header *header;

	if (!strncmp(word, "sector=", 7)) {
		disk->sector = strtoull(word + 7, NULL, 0);
		return 0;
	}
	if (!strchr(word, '=') || !strchr(word, ':'))
		return values_bad(disk->out, "word %s", word);
	header = header_at(disk, 1);
	if (!header)
		return 1;
	return change(disk, gpt_header_alternate_lba(header), word) ||
	       change(disk, 1, word);
}

int values_walk(struct span image, struct mspan edit, char **words, FILE *out)
{
	struct disk disk = { edit, 512, out };
	const struct gpt_header *header, *backup;

	(void)image;
	for (; *words; words++)
		if (obey(&disk, *words))
			return 1;
	if (walk_protective(&disk))
		return 1;
	header = header_at(&disk, 1);
	if (!header || walk_header(&disk, "main", header))
		return 1;
	backup = header_at(&disk, gpt_header_alternate_lba(header));
	return !backup || walk_header(&disk, "backup", backup);
}
