/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/ext4/format.h"

#include <errno.h>
#include <string.h>

#include "generated/ext4.h"

enum { INODE_SIZE = 256 };

/* ------------------------------------------------------------- profiles --- */

enum {
	CLASSIC = EXT4_RO_COMPAT_SPARSE_SUPER | EXT4_RO_COMPAT_LARGE_FILE |
		  EXT4_RO_COMPAT_HUGE_FILE | EXT4_RO_COMPAT_DIR_NLINK |
		  EXT4_RO_COMPAT_EXTRA_ISIZE,
	LEAST = EXT4_INCOMPAT_FILETYPE | EXT4_INCOMPAT_EXTENT,
};

static const struct {
	uint32_t compat, incompat, ro_compat;
} profiles[] = {
	[EXT4_MODERN] = { EXT4_COMPAT_HAS_JOURNAL | EXT4_COMPAT_EXT_ATTR |
			      EXT4_COMPAT_RESIZE_INODE | EXT4_COMPAT_DIR_INDEX |
			      EXT4_COMPAT_ORPHAN_FILE,
			  LEAST | EXT4_INCOMPAT_BIT64 | EXT4_INCOMPAT_FLEX_BG |
			      EXT4_INCOMPAT_CSUM_SEED,
			  CLASSIC | EXT4_RO_COMPAT_METADATA_CSUM },
	[EXT4_BOOT] = { EXT4_COMPAT_HAS_JOURNAL | EXT4_COMPAT_EXT_ATTR |
			    EXT4_COMPAT_RESIZE_INODE | EXT4_COMPAT_DIR_INDEX,
			LEAST | EXT4_INCOMPAT_FLEX_BG,
			CLASSIC | EXT4_RO_COMPAT_GDT_CSUM },
	[EXT4_TINY] = { 0, LEAST, EXT4_RO_COMPAT_SPARSE_SUPER },
};

/* ------------------------------------------------------------- features --- */

enum set { COMPAT, INCOMPAT, RO_COMPAT };

/* Those that a list can say. */
static const struct feature {
	const char *name;
	enum set set;
	uint32_t bit;
	const char *needs; /* another one */
} features[] = {
	{ "has_journal", COMPAT, EXT4_COMPAT_HAS_JOURNAL, NULL },
	{ "ext_attr", COMPAT, EXT4_COMPAT_EXT_ATTR, NULL },
	{ "resize_inode", COMPAT, EXT4_COMPAT_RESIZE_INODE, "sparse_super" },
	{ "dir_index", COMPAT, EXT4_COMPAT_DIR_INDEX, NULL },
	{ "sparse_super2", COMPAT, EXT4_COMPAT_SPARSE_SUPER2, NULL },
	{ "orphan_file", COMPAT, EXT4_COMPAT_ORPHAN_FILE, "has_journal" },
	{ "meta_bg", INCOMPAT, EXT4_INCOMPAT_META_BG, NULL },
	{ "ea_inode", INCOMPAT, EXT4_INCOMPAT_EA_INODE, NULL },
	{ "inline_data", INCOMPAT, EXT4_INCOMPAT_INLINE_DATA, NULL },
	{ "64bit", INCOMPAT, EXT4_INCOMPAT_BIT64, NULL },
	{ "flex_bg", INCOMPAT, EXT4_INCOMPAT_FLEX_BG, NULL },
	{ "metadata_csum_seed", INCOMPAT, EXT4_INCOMPAT_CSUM_SEED,
	  "metadata_csum" },
	{ "large_dir", INCOMPAT, EXT4_INCOMPAT_LARGE_DIR, "dir_index" },
	{ "sparse_super", RO_COMPAT, EXT4_RO_COMPAT_SPARSE_SUPER, NULL },
	{ "large_file", RO_COMPAT, EXT4_RO_COMPAT_LARGE_FILE, NULL },
	{ "huge_file", RO_COMPAT, EXT4_RO_COMPAT_HUGE_FILE, NULL },
	{ "project", RO_COMPAT, EXT4_RO_COMPAT_PROJECT, NULL },
	{ "uninit_bg", RO_COMPAT, EXT4_RO_COMPAT_GDT_CSUM, NULL },
	{ "dir_nlink", RO_COMPAT, EXT4_RO_COMPAT_DIR_NLINK, NULL },
	{ "extra_isize", RO_COMPAT, EXT4_RO_COMPAT_EXTRA_ISIZE, NULL },
	{ "metadata_csum", RO_COMPAT, EXT4_RO_COMPAT_METADATA_CSUM, NULL },
};

enum { NR_FEATURES = sizeof features / sizeof *features };

static uint32_t *set_of(struct ext4_format *format, enum set set)
{
	return set == COMPAT	 ? &format->compat
	       : set == INCOMPAT ? &format->incompat
				 : &format->ro_compat;
}

static const struct feature *find(const char *name, size_t length)
{
	for (size_t i = 0; i < NR_FEATURES; i++)
		if (strlen(features[i].name) == length &&
		    !memcmp(features[i].name, name, length))
			return &features[i];
	return NULL;
}

static bool has(struct ext4_format *format, const struct feature *feature)
{
	return *set_of(format, feature->set) & feature->bit;
}

/* One of two that exclude each other: the one that was asked for stays. */
static void make_room(struct ext4_format *format, const struct feature *added)
{
	if (added->set == INCOMPAT && added->bit == EXT4_INCOMPAT_META_BG)
		format->compat &= ~EXT4_COMPAT_RESIZE_INODE;
	if (added->set == COMPAT && added->bit == EXT4_COMPAT_RESIZE_INODE)
		format->incompat &= ~EXT4_INCOMPAT_META_BG;
	if (added->set == RO_COMPAT &&
	    added->bit == EXT4_RO_COMPAT_METADATA_CSUM)
		format->ro_compat &= ~EXT4_RO_COMPAT_GDT_CSUM;
	if (added->set == RO_COMPAT && added->bit == EXT4_RO_COMPAT_GDT_CSUM) {
		format->ro_compat &= ~EXT4_RO_COMPAT_METADATA_CSUM;
		format->incompat &= ~EXT4_INCOMPAT_CSUM_SEED;
	}
}

/* Those that trees add, where they may. */
static void allow(struct ext4_format *format, const struct feature *feature,
		  bool is_allowed)
{
	if (feature->set == INCOMPAT && feature->bit == EXT4_INCOMPAT_EA_INODE)
		format->may_have_values = is_allowed;
	if (feature->set == RO_COMPAT && feature->bit == EXT4_RO_COMPAT_PROJECT)
		format->may_have_projects = is_allowed;
}

/* What cannot be without `removed` goes with it. */
static void drop(struct ext4_format *format, const struct feature *removed)
{
	*set_of(format, removed->set) &= ~removed->bit;
	if (removed->set == INCOMPAT)
		format->incompat_if_needed &= ~removed->bit;
	for (size_t i = 0; i < NR_FEATURES; i++)
		if (features[i].needs &&
		    !strcmp(features[i].needs, removed->name))
			*set_of(format, features[i].set) &= ~features[i].bit;
}

static int apply(struct ext4_format *format, const char *list,
		 struct error *err)
{
	for (size_t length; *list; list += length + (list[length] == ',')) {
		bool is_off = *list == '^';
		const struct feature *feature;

		list += is_off;
		length = strcspn(list, ",");
		feature = find(list, length);
		if (!feature)
			return fail(err, EINVAL,
				    "feature '%.*s': not known, or not for a "
				    "writer to choose",
				    (int)length, list);
		allow(format, feature, !is_off);
		if (is_off) {
			drop(format, feature);
			continue;
		}
		*set_of(format, feature->set) |= feature->bit;
		make_room(format, feature);
	}
	return 0;
}

static int check_needs(struct ext4_format *format, struct error *err)
{
	for (size_t i = 0; i < NR_FEATURES; i++) {
		const struct feature *needed;

		if (!features[i].needs || !has(format, &features[i]))
			continue;
		needed = find(features[i].needs, strlen(features[i].needs));
		if (!has(format, needed))
			return fail(err, EINVAL, "feature %s needs %s",
				    features[i].name, needed->name);
	}
	return 0;
}

/* ----------------------------------------------------------------- door --- */

int ext4_format_init(struct ext4_format *format, enum ext4_profile profile,
		     uint32_t block_size, const char *list, struct error *err)
{
	int rc;

	if (!block_size)
		block_size = EXT4_BLOCK_SIZE_DEFAULT;
	if (block_size != 1024 && block_size != 2048 && block_size != 4096)
		return fail(err, EINVAL,
			    "blocks of %u bytes: ext4 is made with 1024, 2048 "
			    "or 4096",
			    block_size);
	*format = (struct ext4_format){
		.block_size = block_size,
		.group_blocks = block_size * 8,
		.first_block = block_size == 1024,
		.inode_size = INODE_SIZE,
		.inodes_in_block = block_size / INODE_SIZE,
		.compat = profiles[profile].compat,
		.incompat = profiles[profile].incompat,
		.ro_compat = profiles[profile].ro_compat,
		.incompat_if_needed =
		    profile == EXT4_BOOT ? 0 : EXT4_INCOMPAT_LARGE_DIR,
		.may_have_values = profile == EXT4_MODERN,
		.may_have_projects = true,
	};
	rc = apply(format, list ? list : "", err);
	if (!rc)
		rc = check_needs(format, err);
	if (format->compat & EXT4_COMPAT_RESIZE_INODE) /* it has 4 GiB */
		format->ro_compat |= EXT4_RO_COMPAT_LARGE_FILE;
	format->descriptor_size = format->incompat & EXT4_INCOMPAT_BIT64
				      ? EXT4_DESCRIPTOR_SIZE_64
				      : EXT4_DESCRIPTOR_SIZE;
	format->descriptors_in_block = block_size / format->descriptor_size;
	return rc;
}

bool ext4_has_checksums(const struct ext4_format *format)
{
	return format->ro_compat & EXT4_RO_COMPAT_METADATA_CSUM;
}

bool ext4_has_group_checksums(const struct ext4_format *format)
{
	return format->ro_compat &
	       (EXT4_RO_COMPAT_METADATA_CSUM | EXT4_RO_COMPAT_GDT_CSUM);
}
