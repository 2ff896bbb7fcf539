/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What generated/mbr.h reads of a disk with a master boot record.
 *
 *   mbr_values DISK                    sectors of 512 bytes
 *   mbr_values DISK sector=4096
 *   mbr_values --edit DISK type=2:0x0c        changes the type of primary
 * partition 2 mbr_values --edit DISK active=2           and whether to boot
 * from it mbr_values --edit DISK types              the types that the format
 * names
 */
#include <inttypes.h>
#include <stdlib.h>

#include "generated/mbr.h"
#include "tests/formats/values.h"

/* A chain has no length of its own; Linux stops at 100 links, too. */
#define LINKS_MAX 100

struct disk {
	struct span bytes;
	uint64_t sector; /* in bytes */
	FILE *out;
};

static bool is_extended(uint8_t type)
{
	return type == MBR_PARTITION_TYPE_EXTENDED ||
	       type == MBR_PARTITION_TYPE_EXTENDED_LBA ||
	       type == MBR_PARTITION_TYPE_LINUX_EXTENDED;
}

static void print_partition(FILE *out, unsigned number, uint64_t base,
			    const struct mbr_partition *p)
{
	uint64_t first = base + mbr_partition_first_lba(p);
	uint32_t count = mbr_partition_nr_sectors(p);

	fprintf(out, "partition=%u active=%d start=%" PRIu64 " end=%" PRIu64,
		number, mbr_partition_status(p) == MBR_STATUS_ACTIVE, first,
		first + count - 1);
	fprintf(out, " sectors=%" PRIu32 " type=%x", count,
		mbr_partition_type(p));
	fprintf(out, " first=%u/%u/%u", mbr_partition_first_cylinder(p),
		mbr_partition_first_head(p), mbr_partition_first_sector(p));
	fprintf(out, " last=%u/%u/%u\n", mbr_partition_last_cylinder(p),
		mbr_partition_last_head(p), mbr_partition_last_sector(p));
}

static const struct mbr_boot_record *record_at(struct disk *disk, uint64_t lba)
{
	const struct mbr_boot_record *record =
	    mbr_boot_record_at(disk->bytes, lba * disk->sector);

	if (!record)
		values_bad(disk->out, "no sector %" PRIu64, lba);
	else if (mbr_boot_record_signature(record) != MBR_BOOT_SIGNATURE) {
		values_bad(disk->out, "no signature in sector %" PRIu64, lba);
		record = NULL;
	}
	return record;
}

/* The logical partitions in the extended one that starts at `start`. */
static int walk_chain(struct disk *disk, uint64_t start, unsigned *number)
{
	const struct mbr_partition *logical, *next;
	const struct mbr_boot_record *record;
	uint64_t at = start;
	int links;

	for (links = 0; links < LINKS_MAX; links++) {
		record = record_at(disk, at);
		if (!record)
			return 1;
		logical = mbr_boot_record_partitions(record, 0, NULL);
		next = mbr_boot_record_partitions(record, 1, NULL);
		if (mbr_partition_nr_sectors(logical))
			print_partition(disk->out, (*number)++, at, logical);
		if (!is_extended(mbr_partition_type(next)))
			return 0;
		at = start + mbr_partition_first_lba(next);
	}
	return values_bad(disk->out, "a chain of %d links", links);
}

static int walk(struct disk *disk)
{
	const struct mbr_boot_record *record = record_at(disk, 0);
	const struct mbr_partition *p;
	unsigned number = MBR_NR_PARTITIONS + 1;
	int rc = 0;

	if (!record)
		return 1;
	fprintf(disk->out, "signature=0x%08" PRIx32 "\n",
		mbr_boot_record_disk_signature(record));
	for (unsigned i = 0; i < MBR_NR_PARTITIONS; i++) {
		p = mbr_boot_record_partitions(record, i, NULL);
		if (mbr_partition_nr_sectors(p))
			print_partition(disk->out, i + 1, 0, p);
	}
	for (unsigned i = 0; !rc && i < MBR_NR_PARTITIONS; i++) {
		p = mbr_boot_record_partitions(record, i, NULL);
		if (is_extended(mbr_partition_type(p)))
			rc = walk_chain(disk, mbr_partition_first_lba(p),
					&number);
	}
	return rc;
}

static int change(struct mspan bytes, uint64_t number, const char *type,
		  FILE *out)
{
	struct mbr_boot_record *record = mbr_boot_record_edit_at(bytes, 0);
	struct field_error error;
	struct mbr_partition *p;

	if (!record)
		return values_bad(out, "no record");
	p = mbr_boot_record_edit_partitions(record, number - 1, &error);
	if (!p)
		return values_bad_field(out, &error);
	if (type)
		mbr_partition_set_type(p, (uint8_t)strtoul(type, NULL, 0));
	else
		mbr_partition_set_status(p, MBR_STATUS_ACTIVE);
	return 0;
}

static void print_types(FILE *out)
{
	for (unsigned i = 0; i < 256; i++)
		if (mbr_partition_type_is_known((uint8_t)i))
			fprintf(out, "%x\n", i);
}

int values_walk(struct span image, struct mspan edit, char **words, FILE *out)
{
	struct disk disk = { image, 512, out };
	const char *colon;
	int rc = 0;

	for (; !rc && *words; words++) {
		colon = strchr(*words, ':');
		if (!strcmp(*words, "types"))
			return print_types(out), 0;
		if (!strncmp(*words, "sector=", 7))
			disk.sector = strtoull(*words + 7, NULL, 0);
		else if (!strncmp(*words, "type=", 5) && colon)
			rc = change(edit, strtoull(*words + 5, NULL, 0),
				    colon + 1, out);
		else if (!strncmp(*words, "active=", 7))
			rc = change(edit, strtoull(*words + 7, NULL, 0), NULL,
				    out);
		else
			rc = values_bad(out, "word %s", *words);
	}
	return rc ? rc : walk(&disk);
}
