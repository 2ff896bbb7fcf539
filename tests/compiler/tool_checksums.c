/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether the checksums in an image that somebody else made are those of its
 * bytes: tool_checksums ext4|gpt|tar|fat IMAGE. Prints how many it saw; an
 * image with a wrong one, or with none, is status 1.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/compiler/ok/checksums_real.h"

static struct span image;
static unsigned right, wrong;

static void count(int rc, const char *what, unsigned number)
{
	if (rc)
		printf("%s %u: %d\n", what, number, rc);
	*(rc ? &wrong : &right) += 1;
}

static void read_image(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes;
	long size;

	if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0 ||
	    fseek(file, 0, SEEK_SET) || !(bytes = malloc((size_t)size + 1)) ||
	    fread(bytes, 1, (size_t)size, file) != (size_t)size) {
		perror(path);
		exit(2);
	}
	fclose(file);
	image = span_of(bytes, (uint64_t)size);
}

/* ------------------------------------------------------------------- ext4 */

struct ext4 {
	const struct checksums_real_ext4_super *super;
	uint32_t seed, inodes_per_group;
	uint16_t desc_size, inode_size;
	uint64_t block_size;
};

static void try_inodes(const struct ext4 *fs, uint32_t group, uint64_t table)
{
	struct checksums_real_ext4_inode inode;

	for (uint32_t i = 0; i < fs->inodes_per_group; i++) {
		if (checksums_real_ext4_inode_at(
			image, table * fs->block_size + i * fs->inode_size,
			fs->inode_size, &inode, NULL))
			break;
		if (checksums_real_ext4_inode_mode(&inode))
			count(checksums_real_ext4_inode_verify_checksum(
				  &inode, fs->seed,
				  group * fs->inodes_per_group + i + 1, NULL),
			      "inode", i + 1);
	}
}

static void try_ext4(void)
{
	struct ext4 fs = { 0 };
	struct checksums_real_ext4_group group;
	uint32_t groups;
	uint64_t table;

	fs.super = checksums_real_ext4_super_at(image, 1024);
	if (!fs.super)
		return;
	count(checksums_real_ext4_super_verify_checksum(fs.super), "superblock",
	      0);
	fs.seed = checksum_crc32c(
	    ~0u, checksums_real_ext4_super_uuid_bytes(fs.super).data, 16);
	fs.desc_size = checksums_real_ext4_super_desc_size(fs.super);
	if (!fs.desc_size)
		fs.desc_size = 32;
	fs.inode_size = checksums_real_ext4_super_inode_size(fs.super);
	fs.inodes_per_group =
	    checksums_real_ext4_super_inodes_per_group(fs.super);
	fs.block_size = 1024u
			<< checksums_real_ext4_super_log_block_size(fs.super);
	table = fs.block_size == 1024 ? 2048 : fs.block_size;
	groups = checksums_real_ext4_super_blocks(fs.super) /
		     checksums_real_ext4_super_blocks_per_group(fs.super) +
		 (fs.block_size > 1024);
	for (uint32_t i = 0; i < groups; i++) {
		if (checksums_real_ext4_group_at(image,
						 table + i * fs.desc_size,
						 fs.desc_size, &group, NULL))
			return;
		count(checksums_real_ext4_group_verify_checksum(&group, fs.seed,
								i, NULL),
		      "group", i);
		try_inodes(&fs, i,
			   checksums_real_ext4_group_inode_table(&group));
	}
}

/* ------------------------------------------------------------------ the rest
 */

static void try_gpt(void)
{
	uint64_t places[2] = { 512, image.size - 512 };

	for (unsigned i = 0; i < 2; i++) {
		const struct checksums_real_gpt *gpt =
		    checksums_real_gpt_at(image, places[i]);

		if (gpt)
			count(checksums_real_gpt_verify_crc(gpt), "header", i);
	}
}

static void try_tar(void)
{
	for (uint64_t at = 0; at < image.size; at += 512) {
		const struct checksums_real_tar *tar =
		    checksums_real_tar_at(image, at);
		char text[9] = "";

		if (!tar || memcmp(tar->bytes + CHECKSUMS_REAL_TAR_MAGIC_OFFSET,
				   "ustar", 5))
			continue;
		memcpy(text, checksums_real_tar_chksum_bytes(tar).data, 8);
		count(checksums_real_tar_compute_chksum(tar) !=
			  strtoul(text, NULL, 8),
		      "member", (unsigned)(at / 512));
	}
}

static void try_fat(void)
{
	for (uint64_t at = 512; at < image.size; at += 32) {
		const struct checksums_real_long_name *name =
		    checksums_real_long_name_at(image, at);

		if (name && checksums_real_long_name_attr(name) == 0xF &&
		    (checksums_real_long_name_order(name) & 0xBF) == 1 &&
		    !checksums_real_long_name_kind(name))
			count(checksums_real_long_name_verify_checksum(name),
			      "entry", (unsigned)(at / 32));
	}
}

int main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
	read_image(argv[2]);
	if (!strcmp(argv[1], "ext4"))
		try_ext4();
	else if (!strcmp(argv[1], "gpt"))
		try_gpt();
	else if (!strcmp(argv[1], "tar"))
		try_tar();
	else if (!strcmp(argv[1], "fat"))
		try_fat();
	printf("%s: %u right, %u wrong\n", argv[1], right, wrong);
	free((void *)(uintptr_t)image.data);
	return wrong || !right;
}
