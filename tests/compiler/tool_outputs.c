/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What accessors read, for tests that compare it with what other programs read
 * with a description that structc wrote for them.
 *
 *   tool_outputs ext4|gpt|open|bits FILE
 *
 * prints `key=value`; the other programs print the same keys in this order.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/ext4.h"
#include "generated/gpt.h"
#include "tests/compiler/ok/open.h"
#include "tests/compiler/ok/open_bits.h"

enum { FILE_MAX = 16 << 20 };

static struct field_error error;

static void must(int rc)
{
	if (!rc)
		return;
	fprintf(stderr, "%d: %s.%s at byte %" PRIu64 "\n", rc, error.structure,
		error.field, error.offset);
	exit(1);
}

static void say(const char *key, uint64_t value)
{
	printf("%s=%" PRIu64 "\n", key, value);
}

static void say_text(const char *key, const void *text, uint64_t size)
{
	printf("%s=%.*s\n", key, (int)size, (const char *)text);
}

static void say_ext4(struct span image)
{
	const struct ext4_superblock *s = ext4_superblock_at(image, 1024);
	struct span name;
	uint64_t value = 0;

	must(s ? 0 : -34);
	say("inodes_count", ext4_superblock_inodes_count(s));
	say("magic", ext4_superblock_magic(s));
	printf("max_mnt_count=%d\n", ext4_superblock_max_mnt_count(s));
	say("clean", ext4_superblock_state_has(s, EXT4_STATE_CLEAN));
	say("feature_incompat", ext4_superblock_feature_incompat(s));
	say("creator_os", ext4_superblock_creator_os(s));
	name = ext4_superblock_volume_name_text(s);
	say_text("volume_name", name.data, name.size);
	say("blocks_count", ext4_superblock_blocks_count(s));
	say("free_blocks_count", ext4_superblock_free_blocks_count(s));
	say("write_time", ext4_superblock_write_time(s));
	must(ext4_superblock_block_size(s, &value, &error));
	say("block_size", value);
	must(ext4_superblock_nr_groups(s, &value, &error));
	say("nr_groups", value);
}

static void say_gpt(struct span image)
{
	struct gpt_header header = { 0 };
	struct gpt_entry entry = { 0 };
	uint64_t value, at;
	uint8_t name[128];

	must(gpt_header_at(image, 512, &header, &error));
	say("revision", gpt_header_revision(&header));
	say("alternate_lba", gpt_header_alternate_lba(&header));
	at = gpt_header_partition_entry_lba(&header);
	say("partition_entry_lba", at);
	say("partition_entries_size",
	    gpt_header_partition_entries_size(&header));
	must(gpt_entry_at(image, at * 512,
			  gpt_header_size_of_partition_entry(&header), &entry,
			  &error));
	say("starting_lba", gpt_entry_starting_lba(&entry));
	must(gpt_entry_sectors(&entry, &value, &error));
	say("sectors", value);
	must(gpt_entry_partition_name_utf8(&entry, mspan_of(name, sizeof name),
					   &value, &error));
	say_text("partition_name", name, value);
}

static void say_record(struct span bytes, uint64_t at)
{
	struct open_record record;
	struct open_large large = { 0 };
	uint32_t number = 0, end = 0;
	uint16_t half = 0;
	uint8_t tail = 0;

	must(open_record_at(bytes, at, &record, &error));
	if (open_record_tag(&record) == 2) {
		must(open_record_large(&record, &large, &error));
		must(open_large_items(&large, 1, &number, &error));
		say("item", number);
	} else {
		must(open_record_case_3(&record, 1, &half, &error));
		say("other", half);
	}
	must(open_record_tail(&record, &tail, &error));
	must(open_record_end(&record, &end, &error));
	say("tail", tail);
	say("end", end);
}

static void say_open(struct span bytes)
{
	const struct open_small *small;
	struct open_at at = { 0 };
	uint8_t a = 0;
	uint16_t b = 0;

	say_record(bytes, 0);
	say_record(bytes, 100);
	must(open_at_at(bytes, 256, &at, &error));
	must(open_at_a(&at, &a, &error));
	must(open_at_b(&at, &b, &error));
	small = open_at_tail(&at, 1, &error);
	must(small ? 0 : -34);
	say("a", a);
	say("b", b);
	say("z", open_at_z(&at));
	say("small", open_small_b(small));
}

static void say_bits(struct span bytes)
{
	struct open_bits_a a;
	uint64_t length;
	uint8_t text[64], count = 0;
	uint16_t number = 0;
	uint32_t some = 0;

	must(open_bits_a_at(bytes, 0, 64, &a, &error));
	say("early", open_bits_a_early(&a));
	say("flags", open_bits_a_flags(&a));
	say("one", open_bits_a_flags_has(&a, OPEN_BITS_F_ONE));
	must(open_bits_a_title_utf8(&a, mspan_of(text, sizeof text), &length,
				    &error));
	say_text("title", text, length);
	printf("below=%d\n", open_bits_a_below(&a));
	say("alias", open_bits_a_alias(&a));
	say("deep", open_bits_a_deep(&a));
	say("split", open_bits_a_split(&a));
	say("sum", open_bits_a_sum(&a));
	must(open_bits_a_some(&a, &some, &error));
	say("some", some);
	must(open_bits_a_modes(&a, 63, &number, &error));
	say("mode", number);
	must(open_bits_a_count(&a, &count, &error));
	say("count", count);
	must(open_bits_a_late(&a, &number, &error));
	say("late", number);
	must(open_bits_a_name_utf8(&a, mspan_of(text, sizeof text), &length,
				   &error));
	say_text("name", text, length);
}

int main(int argc, char **argv)
{
	uint8_t *bytes = malloc(FILE_MAX);
	FILE *file = argc == 3 ? fopen(argv[2], "rb") : NULL;
	struct span span;

	if (!bytes || !file)
		return 2;
	span = span_of(bytes, fread(bytes, 1, FILE_MAX, file));
	fclose(file);
	if (!strcmp(argv[1], "ext4"))
		say_ext4(span);
	else if (!strcmp(argv[1], "gpt"))
		say_gpt(span);
	else if (!strcmp(argv[1], "open"))
		say_open(span);
	else
		say_bits(span);
	free(bytes);
	return 0;
}
