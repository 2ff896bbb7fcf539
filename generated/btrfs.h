/* Written by structc from structs/btrfs.struct. Edit that file instead. */
#ifndef GENERATED_BTRFS_H
#define GENERATED_BTRFS_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"
#include "runtime/base/checksum.h"

#ifdef __cplusplus
#pragma GCC diagnostic push
/* x_y() reads member y of struct x, which can be a struct x_y */
#pragma GCC diagnostic ignored "-Wshadow"
#define STRUCTC_PROVE(what) static_assert(what, #what)
#else
#define STRUCTC_PROVE(what) _Static_assert(what, #what)
#endif
#define STRUCTC_WITHIN(whole, member)                                          \
	STRUCTC_PROVE(whole##_##member##_SIZE <= whole##_SIZEOF &&             \
		      whole##_##member##_OFFSET <=                             \
			  whole##_SIZEOF - whole##_##member##_SIZE)

/* Of the first superblock */
#define BTRFS_SUPER_OFFSET 0x10000u
/* Of its copies, where a device */
#define BTRFS_SUPER_OFFSET_1 0x4000000u
/* has so many bytes */
#define BTRFS_SUPER_OFFSET_2 0x4000000000ull
#define BTRFS_SUPER_SIZE 4096u
/* "_BHRfS_M" */
#define BTRFS_MAGIC 0x4D5F53665248425Full
#define BTRFS_CSUM_SIZE 32u
#define BTRFS_NODESIZE_MAX 65536u
#define BTRFS_LEVEL_MAX 7u
/* What Item.offset counts from */
#define BTRFS_HEADER_SIZE 101u
#define BTRFS_NAME_MAX 255u
/* The first object id of files */
#define BTRFS_FIRST_FREE 256u
#define BTRFS_SYS_CHUNKS_MAX 2048u
/* Bytes before FileExtent.data */
#define BTRFS_INLINE_EXTENT 21u
/* A byte as chunks have it */
#define BTRFS_UNIT_LOGICAL 1u

/*
 * Enum ObjectId: u64 little-endian. What an object id says where it is not a
 * file's or an address.
 */
#define BTRFS_OBJECT_ID_DEV_STATS 0u
#define BTRFS_OBJECT_ID_ROOT_TREE 1u
/* In the chunk tree */
#define BTRFS_OBJECT_ID_DEV_ITEMS 1u
#define BTRFS_OBJECT_ID_EXTENT_TREE 2u
#define BTRFS_OBJECT_ID_CHUNK_TREE 3u
#define BTRFS_OBJECT_ID_DEV_TREE 4u
#define BTRFS_OBJECT_ID_FS_TREE 5u
#define BTRFS_OBJECT_ID_ROOT_TREE_DIR 6u
#define BTRFS_OBJECT_ID_CSUM_TREE 7u
#define BTRFS_OBJECT_ID_QUOTA_TREE 8u
#define BTRFS_OBJECT_ID_UUID_TREE 9u
#define BTRFS_OBJECT_ID_FREE_SPACE_TREE 10u
#define BTRFS_OBJECT_ID_BLOCK_GROUP_TREE 11u
#define BTRFS_OBJECT_ID_FIRST_CHUNK_TREE 256u
/* -255, and so on */
#define BTRFS_OBJECT_ID_MULTIPLE 18446744073709551361ull
#define BTRFS_OBJECT_ID_FREE_INO 18446744073709551604ull
#define BTRFS_OBJECT_ID_FREE_SPACE 18446744073709551605ull
#define BTRFS_OBJECT_ID_EXTENT_CSUM 18446744073709551606ull
#define BTRFS_OBJECT_ID_DATA_RELOC_TREE 18446744073709551607ull
#define BTRFS_OBJECT_ID_TREE_RELOC 18446744073709551608ull
#define BTRFS_OBJECT_ID_TREE_LOG_FIXUP 18446744073709551609ull
#define BTRFS_OBJECT_ID_TREE_LOG 18446744073709551610ull
#define BTRFS_OBJECT_ID_ORPHAN 18446744073709551611ull
#define BTRFS_OBJECT_ID_BALANCE 18446744073709551612ull

/* The name of a value, or NULL if it has none. */
static inline const char *btrfs_object_id_name(uint64_t value)
{
	switch (value) {
	case BTRFS_OBJECT_ID_DEV_STATS:
		return "dev_stats";
	case BTRFS_OBJECT_ID_ROOT_TREE:
		return "root_tree";
	case BTRFS_OBJECT_ID_EXTENT_TREE:
		return "extent_tree";
	case BTRFS_OBJECT_ID_CHUNK_TREE:
		return "chunk_tree";
	case BTRFS_OBJECT_ID_DEV_TREE:
		return "dev_tree";
	case BTRFS_OBJECT_ID_FS_TREE:
		return "fs_tree";
	case BTRFS_OBJECT_ID_ROOT_TREE_DIR:
		return "root_tree_dir";
	case BTRFS_OBJECT_ID_CSUM_TREE:
		return "csum_tree";
	case BTRFS_OBJECT_ID_QUOTA_TREE:
		return "quota_tree";
	case BTRFS_OBJECT_ID_UUID_TREE:
		return "uuid_tree";
	case BTRFS_OBJECT_ID_FREE_SPACE_TREE:
		return "free_space_tree";
	case BTRFS_OBJECT_ID_BLOCK_GROUP_TREE:
		return "block_group_tree";
	case BTRFS_OBJECT_ID_FIRST_CHUNK_TREE:
		return "first_chunk_tree";
	case BTRFS_OBJECT_ID_MULTIPLE:
		return "multiple";
	case BTRFS_OBJECT_ID_FREE_INO:
		return "free_ino";
	case BTRFS_OBJECT_ID_FREE_SPACE:
		return "free_space";
	case BTRFS_OBJECT_ID_EXTENT_CSUM:
		return "extent_csum";
	case BTRFS_OBJECT_ID_DATA_RELOC_TREE:
		return "data_reloc_tree";
	case BTRFS_OBJECT_ID_TREE_RELOC:
		return "tree_reloc";
	case BTRFS_OBJECT_ID_TREE_LOG_FIXUP:
		return "tree_log_fixup";
	case BTRFS_OBJECT_ID_TREE_LOG:
		return "tree_log";
	case BTRFS_OBJECT_ID_ORPHAN:
		return "orphan";
	case BTRFS_OBJECT_ID_BALANCE:
		return "balance";
	default:
		return NULL;
	}
}

static inline bool btrfs_object_id_is_known(uint64_t value)
{
	switch (value) {
	case BTRFS_OBJECT_ID_DEV_STATS:
	case BTRFS_OBJECT_ID_ROOT_TREE:
	case BTRFS_OBJECT_ID_EXTENT_TREE:
	case BTRFS_OBJECT_ID_CHUNK_TREE:
	case BTRFS_OBJECT_ID_DEV_TREE:
	case BTRFS_OBJECT_ID_FS_TREE:
	case BTRFS_OBJECT_ID_ROOT_TREE_DIR:
	case BTRFS_OBJECT_ID_CSUM_TREE:
	case BTRFS_OBJECT_ID_QUOTA_TREE:
	case BTRFS_OBJECT_ID_UUID_TREE:
	case BTRFS_OBJECT_ID_FREE_SPACE_TREE:
	case BTRFS_OBJECT_ID_BLOCK_GROUP_TREE:
	case BTRFS_OBJECT_ID_FIRST_CHUNK_TREE:
	case BTRFS_OBJECT_ID_MULTIPLE:
	case BTRFS_OBJECT_ID_FREE_INO:
	case BTRFS_OBJECT_ID_FREE_SPACE:
	case BTRFS_OBJECT_ID_EXTENT_CSUM:
	case BTRFS_OBJECT_ID_DATA_RELOC_TREE:
	case BTRFS_OBJECT_ID_TREE_RELOC:
	case BTRFS_OBJECT_ID_TREE_LOG_FIXUP:
	case BTRFS_OBJECT_ID_TREE_LOG:
	case BTRFS_OBJECT_ID_ORPHAN:
	case BTRFS_OBJECT_ID_BALANCE:
		return true;
	default:
		return false;
	}
}

/* Enum ItemType: u8. */
#define BTRFS_ITEM_TYPE_UNTYPED 0u
#define BTRFS_ITEM_TYPE_INODE_ITEM 1u
#define BTRFS_ITEM_TYPE_INODE_REF 12u
#define BTRFS_ITEM_TYPE_INODE_EXTREF 13u
#define BTRFS_ITEM_TYPE_XATTR_ITEM 24u
#define BTRFS_ITEM_TYPE_VERITY_DESC_ITEM 36u
#define BTRFS_ITEM_TYPE_VERITY_MERKLE_ITEM 37u
#define BTRFS_ITEM_TYPE_ORPHAN_ITEM 48u
#define BTRFS_ITEM_TYPE_DIR_LOG_ITEM 60u
#define BTRFS_ITEM_TYPE_DIR_LOG_INDEX 72u
#define BTRFS_ITEM_TYPE_DIR_ITEM 84u
#define BTRFS_ITEM_TYPE_DIR_INDEX 96u
#define BTRFS_ITEM_TYPE_EXTENT_DATA 108u
#define BTRFS_ITEM_TYPE_EXTENT_CSUM 128u
#define BTRFS_ITEM_TYPE_ROOT_ITEM 132u
#define BTRFS_ITEM_TYPE_ROOT_BACKREF 144u
#define BTRFS_ITEM_TYPE_ROOT_REF 156u
#define BTRFS_ITEM_TYPE_EXTENT_ITEM 168u
#define BTRFS_ITEM_TYPE_METADATA_ITEM 169u
#define BTRFS_ITEM_TYPE_TREE_BLOCK_REF 176u
#define BTRFS_ITEM_TYPE_EXTENT_DATA_REF 178u
#define BTRFS_ITEM_TYPE_EXTENT_REF_V0 180u
#define BTRFS_ITEM_TYPE_SHARED_BLOCK_REF 182u
#define BTRFS_ITEM_TYPE_SHARED_DATA_REF 184u
#define BTRFS_ITEM_TYPE_BLOCK_GROUP_ITEM 192u
#define BTRFS_ITEM_TYPE_FREE_SPACE_INFO 198u
#define BTRFS_ITEM_TYPE_FREE_SPACE_EXTENT 199u
#define BTRFS_ITEM_TYPE_FREE_SPACE_BITMAP 200u
#define BTRFS_ITEM_TYPE_DEV_EXTENT 204u
#define BTRFS_ITEM_TYPE_DEV_ITEM 216u
#define BTRFS_ITEM_TYPE_CHUNK_ITEM 228u
#define BTRFS_ITEM_TYPE_QGROUP_STATUS 240u
#define BTRFS_ITEM_TYPE_QGROUP_INFO 242u
#define BTRFS_ITEM_TYPE_QGROUP_LIMIT 244u
#define BTRFS_ITEM_TYPE_QGROUP_RELATION 246u
#define BTRFS_ITEM_TYPE_TEMPORARY_ITEM 248u
#define BTRFS_ITEM_TYPE_PERSISTENT_ITEM 249u
#define BTRFS_ITEM_TYPE_DEV_REPLACE 250u
#define BTRFS_ITEM_TYPE_UUID_SUBVOL 251u
#define BTRFS_ITEM_TYPE_UUID_RECEIVED_SUBVOL 252u
#define BTRFS_ITEM_TYPE_STRING_ITEM 253u

/* The name of a value, or NULL if it has none. */
static inline const char *btrfs_item_type_name(uint8_t value)
{
	switch (value) {
	case BTRFS_ITEM_TYPE_UNTYPED:
		return "untyped";
	case BTRFS_ITEM_TYPE_INODE_ITEM:
		return "inode_item";
	case BTRFS_ITEM_TYPE_INODE_REF:
		return "inode_ref";
	case BTRFS_ITEM_TYPE_INODE_EXTREF:
		return "inode_extref";
	case BTRFS_ITEM_TYPE_XATTR_ITEM:
		return "xattr_item";
	case BTRFS_ITEM_TYPE_VERITY_DESC_ITEM:
		return "verity_desc_item";
	case BTRFS_ITEM_TYPE_VERITY_MERKLE_ITEM:
		return "verity_merkle_item";
	case BTRFS_ITEM_TYPE_ORPHAN_ITEM:
		return "orphan_item";
	case BTRFS_ITEM_TYPE_DIR_LOG_ITEM:
		return "dir_log_item";
	case BTRFS_ITEM_TYPE_DIR_LOG_INDEX:
		return "dir_log_index";
	case BTRFS_ITEM_TYPE_DIR_ITEM:
		return "dir_item";
	case BTRFS_ITEM_TYPE_DIR_INDEX:
		return "dir_index";
	case BTRFS_ITEM_TYPE_EXTENT_DATA:
		return "extent_data";
	case BTRFS_ITEM_TYPE_EXTENT_CSUM:
		return "extent_csum";
	case BTRFS_ITEM_TYPE_ROOT_ITEM:
		return "root_item";
	case BTRFS_ITEM_TYPE_ROOT_BACKREF:
		return "root_backref";
	case BTRFS_ITEM_TYPE_ROOT_REF:
		return "root_ref";
	case BTRFS_ITEM_TYPE_EXTENT_ITEM:
		return "extent_item";
	case BTRFS_ITEM_TYPE_METADATA_ITEM:
		return "metadata_item";
	case BTRFS_ITEM_TYPE_TREE_BLOCK_REF:
		return "tree_block_ref";
	case BTRFS_ITEM_TYPE_EXTENT_DATA_REF:
		return "extent_data_ref";
	case BTRFS_ITEM_TYPE_EXTENT_REF_V0:
		return "extent_ref_v0";
	case BTRFS_ITEM_TYPE_SHARED_BLOCK_REF:
		return "shared_block_ref";
	case BTRFS_ITEM_TYPE_SHARED_DATA_REF:
		return "shared_data_ref";
	case BTRFS_ITEM_TYPE_BLOCK_GROUP_ITEM:
		return "block_group_item";
	case BTRFS_ITEM_TYPE_FREE_SPACE_INFO:
		return "free_space_info";
	case BTRFS_ITEM_TYPE_FREE_SPACE_EXTENT:
		return "free_space_extent";
	case BTRFS_ITEM_TYPE_FREE_SPACE_BITMAP:
		return "free_space_bitmap";
	case BTRFS_ITEM_TYPE_DEV_EXTENT:
		return "dev_extent";
	case BTRFS_ITEM_TYPE_DEV_ITEM:
		return "dev_item";
	case BTRFS_ITEM_TYPE_CHUNK_ITEM:
		return "chunk_item";
	case BTRFS_ITEM_TYPE_QGROUP_STATUS:
		return "qgroup_status";
	case BTRFS_ITEM_TYPE_QGROUP_INFO:
		return "qgroup_info";
	case BTRFS_ITEM_TYPE_QGROUP_LIMIT:
		return "qgroup_limit";
	case BTRFS_ITEM_TYPE_QGROUP_RELATION:
		return "qgroup_relation";
	case BTRFS_ITEM_TYPE_TEMPORARY_ITEM:
		return "temporary_item";
	case BTRFS_ITEM_TYPE_PERSISTENT_ITEM:
		return "persistent_item";
	case BTRFS_ITEM_TYPE_DEV_REPLACE:
		return "dev_replace";
	case BTRFS_ITEM_TYPE_UUID_SUBVOL:
		return "uuid_subvol";
	case BTRFS_ITEM_TYPE_UUID_RECEIVED_SUBVOL:
		return "uuid_received_subvol";
	case BTRFS_ITEM_TYPE_STRING_ITEM:
		return "string_item";
	default:
		return NULL;
	}
}

static inline bool btrfs_item_type_is_known(uint8_t value)
{
	switch (value) {
	case BTRFS_ITEM_TYPE_UNTYPED:
	case BTRFS_ITEM_TYPE_INODE_ITEM:
	case BTRFS_ITEM_TYPE_INODE_REF:
	case BTRFS_ITEM_TYPE_INODE_EXTREF:
	case BTRFS_ITEM_TYPE_XATTR_ITEM:
	case BTRFS_ITEM_TYPE_VERITY_DESC_ITEM:
	case BTRFS_ITEM_TYPE_VERITY_MERKLE_ITEM:
	case BTRFS_ITEM_TYPE_ORPHAN_ITEM:
	case BTRFS_ITEM_TYPE_DIR_LOG_ITEM:
	case BTRFS_ITEM_TYPE_DIR_LOG_INDEX:
	case BTRFS_ITEM_TYPE_DIR_ITEM:
	case BTRFS_ITEM_TYPE_DIR_INDEX:
	case BTRFS_ITEM_TYPE_EXTENT_DATA:
	case BTRFS_ITEM_TYPE_EXTENT_CSUM:
	case BTRFS_ITEM_TYPE_ROOT_ITEM:
	case BTRFS_ITEM_TYPE_ROOT_BACKREF:
	case BTRFS_ITEM_TYPE_ROOT_REF:
	case BTRFS_ITEM_TYPE_EXTENT_ITEM:
	case BTRFS_ITEM_TYPE_METADATA_ITEM:
	case BTRFS_ITEM_TYPE_TREE_BLOCK_REF:
	case BTRFS_ITEM_TYPE_EXTENT_DATA_REF:
	case BTRFS_ITEM_TYPE_EXTENT_REF_V0:
	case BTRFS_ITEM_TYPE_SHARED_BLOCK_REF:
	case BTRFS_ITEM_TYPE_SHARED_DATA_REF:
	case BTRFS_ITEM_TYPE_BLOCK_GROUP_ITEM:
	case BTRFS_ITEM_TYPE_FREE_SPACE_INFO:
	case BTRFS_ITEM_TYPE_FREE_SPACE_EXTENT:
	case BTRFS_ITEM_TYPE_FREE_SPACE_BITMAP:
	case BTRFS_ITEM_TYPE_DEV_EXTENT:
	case BTRFS_ITEM_TYPE_DEV_ITEM:
	case BTRFS_ITEM_TYPE_CHUNK_ITEM:
	case BTRFS_ITEM_TYPE_QGROUP_STATUS:
	case BTRFS_ITEM_TYPE_QGROUP_INFO:
	case BTRFS_ITEM_TYPE_QGROUP_LIMIT:
	case BTRFS_ITEM_TYPE_QGROUP_RELATION:
	case BTRFS_ITEM_TYPE_TEMPORARY_ITEM:
	case BTRFS_ITEM_TYPE_PERSISTENT_ITEM:
	case BTRFS_ITEM_TYPE_DEV_REPLACE:
	case BTRFS_ITEM_TYPE_UUID_SUBVOL:
	case BTRFS_ITEM_TYPE_UUID_RECEIVED_SUBVOL:
	case BTRFS_ITEM_TYPE_STRING_ITEM:
		return true;
	default:
		return false;
	}
}

/* Enum ChecksumType: u16 little-endian. */
/* 4 bytes */
#define BTRFS_CHECKSUM_TYPE_CRC32C 0u
/* 8 */
#define BTRFS_CHECKSUM_TYPE_XXHASH 1u
/* 32 */
#define BTRFS_CHECKSUM_TYPE_SHA256 2u
/* 32 */
#define BTRFS_CHECKSUM_TYPE_BLAKE2B 3u

/* The name of a value, or NULL if it has none. */
static inline const char *btrfs_checksum_type_name(uint16_t value)
{
	switch (value) {
	case BTRFS_CHECKSUM_TYPE_CRC32C:
		return "crc32c";
	case BTRFS_CHECKSUM_TYPE_XXHASH:
		return "xxhash";
	case BTRFS_CHECKSUM_TYPE_SHA256:
		return "sha256";
	case BTRFS_CHECKSUM_TYPE_BLAKE2B:
		return "blake2b";
	default:
		return NULL;
	}
}

static inline bool btrfs_checksum_type_is_known(uint16_t value)
{
	switch (value) {
	case BTRFS_CHECKSUM_TYPE_CRC32C:
	case BTRFS_CHECKSUM_TYPE_XXHASH:
	case BTRFS_CHECKSUM_TYPE_SHA256:
	case BTRFS_CHECKSUM_TYPE_BLAKE2B:
		return true;
	default:
		return false;
	}
}

/*
 * Flags HeaderFlags: u64 little-endian. Of superblocks and tree blocks: bits 56
 * to 63 of the latter are a number.
 */
#define BTRFS_HEADER_FLAGS_WRITTEN 0x1u
#define BTRFS_HEADER_FLAGS_RELOC 0x2u
#define BTRFS_HEADER_FLAGS_ERROR 0x4u
#define BTRFS_HEADER_FLAGS_SEEDING 0x100000000ull
#define BTRFS_HEADER_FLAGS_METADUMP 0x200000000ull
#define BTRFS_HEADER_FLAGS_METADUMP_V2 0x400000000ull
#define BTRFS_HEADER_FLAGS_CHANGING_FSID 0x800000000ull
#define BTRFS_HEADER_FLAGS_CHANGING_FSID_V2 0x1000000000ull

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_header_flags_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_HEADER_FLAGS_WRITTEN:
		return "written";
	case BTRFS_HEADER_FLAGS_RELOC:
		return "reloc";
	case BTRFS_HEADER_FLAGS_ERROR:
		return "error";
	case BTRFS_HEADER_FLAGS_SEEDING:
		return "seeding";
	case BTRFS_HEADER_FLAGS_METADUMP:
		return "metadump";
	case BTRFS_HEADER_FLAGS_METADUMP_V2:
		return "metadump_v2";
	case BTRFS_HEADER_FLAGS_CHANGING_FSID:
		return "changing_fsid";
	case BTRFS_HEADER_FLAGS_CHANGING_FSID_V2:
		return "changing_fsid_v2";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_header_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFE0FFFFFFF8ull);
}

/* Flags CompatRo: u64 little-endian. Unknown bits: only read */
#define BTRFS_COMPAT_RO_FREE_SPACE_TREE 0x1u
#define BTRFS_COMPAT_RO_FREE_SPACE_TREE_VALID 0x2u
#define BTRFS_COMPAT_RO_VERITY 0x4u
#define BTRFS_COMPAT_RO_BLOCK_GROUP_TREE 0x8u

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_compat_ro_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_COMPAT_RO_FREE_SPACE_TREE:
		return "free_space_tree";
	case BTRFS_COMPAT_RO_FREE_SPACE_TREE_VALID:
		return "free_space_tree_valid";
	case BTRFS_COMPAT_RO_VERITY:
		return "verity";
	case BTRFS_COMPAT_RO_BLOCK_GROUP_TREE:
		return "block_group_tree";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_compat_ro_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFFF0ull);
}

/* Flags Incompat: u64 little-endian. Unknown bits: do not mount */
#define BTRFS_INCOMPAT_MIXED_BACKREF 0x1u
#define BTRFS_INCOMPAT_DEFAULT_SUBVOL 0x2u
/* Data and metadata share chunks */
#define BTRFS_INCOMPAT_MIXED_GROUPS 0x4u
#define BTRFS_INCOMPAT_COMPRESS_LZO 0x8u
#define BTRFS_INCOMPAT_COMPRESS_ZSTD 0x10u
/* Blocks larger than pages */
#define BTRFS_INCOMPAT_BIG_METADATA 0x20u
/* InodeExtref */
#define BTRFS_INCOMPAT_EXTENDED_IREF 0x40u
#define BTRFS_INCOMPAT_RAID56 0x80u
/* metadata_item instead of extent_item */
#define BTRFS_INCOMPAT_SKINNY_METADATA 0x100u
/* Holes have no FileExtent */
#define BTRFS_INCOMPAT_NO_HOLES 0x200u
#define BTRFS_INCOMPAT_METADATA_UUID 0x400u
#define BTRFS_INCOMPAT_RAID1C34 0x800u
#define BTRFS_INCOMPAT_ZONED 0x1000u
#define BTRFS_INCOMPAT_EXTENT_TREE_V2 0x2000u

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_incompat_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_INCOMPAT_MIXED_BACKREF:
		return "mixed_backref";
	case BTRFS_INCOMPAT_DEFAULT_SUBVOL:
		return "default_subvol";
	case BTRFS_INCOMPAT_MIXED_GROUPS:
		return "mixed_groups";
	case BTRFS_INCOMPAT_COMPRESS_LZO:
		return "compress_lzo";
	case BTRFS_INCOMPAT_COMPRESS_ZSTD:
		return "compress_zstd";
	case BTRFS_INCOMPAT_BIG_METADATA:
		return "big_metadata";
	case BTRFS_INCOMPAT_EXTENDED_IREF:
		return "extended_iref";
	case BTRFS_INCOMPAT_RAID56:
		return "raid56";
	case BTRFS_INCOMPAT_SKINNY_METADATA:
		return "skinny_metadata";
	case BTRFS_INCOMPAT_NO_HOLES:
		return "no_holes";
	case BTRFS_INCOMPAT_METADATA_UUID:
		return "metadata_uuid";
	case BTRFS_INCOMPAT_RAID1C34:
		return "raid1c34";
	case BTRFS_INCOMPAT_ZONED:
		return "zoned";
	case BTRFS_INCOMPAT_EXTENT_TREE_V2:
		return "extent_tree_v2";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_incompat_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFC000ull);
}

/* Flags BlockGroupFlags: u64 little-endian. None of raid0 on: single */
#define BTRFS_BLOCK_GROUP_FLAGS_DATA 0x1u
#define BTRFS_BLOCK_GROUP_FLAGS_SYSTEM 0x2u
#define BTRFS_BLOCK_GROUP_FLAGS_METADATA 0x4u
#define BTRFS_BLOCK_GROUP_FLAGS_RAID0 0x8u
#define BTRFS_BLOCK_GROUP_FLAGS_RAID1 0x10u
#define BTRFS_BLOCK_GROUP_FLAGS_DUP 0x20u
#define BTRFS_BLOCK_GROUP_FLAGS_RAID10 0x40u
#define BTRFS_BLOCK_GROUP_FLAGS_RAID5 0x80u
#define BTRFS_BLOCK_GROUP_FLAGS_RAID6 0x100u
#define BTRFS_BLOCK_GROUP_FLAGS_RAID1C3 0x200u
#define BTRFS_BLOCK_GROUP_FLAGS_RAID1C4 0x400u

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_block_group_flags_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_BLOCK_GROUP_FLAGS_DATA:
		return "data";
	case BTRFS_BLOCK_GROUP_FLAGS_SYSTEM:
		return "system";
	case BTRFS_BLOCK_GROUP_FLAGS_METADATA:
		return "metadata";
	case BTRFS_BLOCK_GROUP_FLAGS_RAID0:
		return "raid0";
	case BTRFS_BLOCK_GROUP_FLAGS_RAID1:
		return "raid1";
	case BTRFS_BLOCK_GROUP_FLAGS_DUP:
		return "dup";
	case BTRFS_BLOCK_GROUP_FLAGS_RAID10:
		return "raid10";
	case BTRFS_BLOCK_GROUP_FLAGS_RAID5:
		return "raid5";
	case BTRFS_BLOCK_GROUP_FLAGS_RAID6:
		return "raid6";
	case BTRFS_BLOCK_GROUP_FLAGS_RAID1C3:
		return "raid1c3";
	case BTRFS_BLOCK_GROUP_FLAGS_RAID1C4:
		return "raid1c4";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_block_group_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFF800ull);
}

/* Flags InodeFlags: u64 little-endian. */
#define BTRFS_INODE_FLAGS_NODATASUM 0x1u
#define BTRFS_INODE_FLAGS_NODATACOW 0x2u
#define BTRFS_INODE_FLAGS_READONLY 0x4u
#define BTRFS_INODE_FLAGS_NOCOMPRESS 0x8u
#define BTRFS_INODE_FLAGS_PREALLOC 0x10u
#define BTRFS_INODE_FLAGS_SYNC 0x20u
#define BTRFS_INODE_FLAGS_IMMUTABLE 0x40u
#define BTRFS_INODE_FLAGS_APPEND 0x80u
#define BTRFS_INODE_FLAGS_NODUMP 0x100u
#define BTRFS_INODE_FLAGS_NOATIME 0x200u
#define BTRFS_INODE_FLAGS_DIRSYNC 0x400u
#define BTRFS_INODE_FLAGS_COMPRESS 0x800u
#define BTRFS_INODE_FLAGS_ROOT_ITEM_INIT 0x80000000u

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_inode_flags_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_INODE_FLAGS_NODATASUM:
		return "nodatasum";
	case BTRFS_INODE_FLAGS_NODATACOW:
		return "nodatacow";
	case BTRFS_INODE_FLAGS_READONLY:
		return "readonly";
	case BTRFS_INODE_FLAGS_NOCOMPRESS:
		return "nocompress";
	case BTRFS_INODE_FLAGS_PREALLOC:
		return "prealloc";
	case BTRFS_INODE_FLAGS_SYNC:
		return "sync";
	case BTRFS_INODE_FLAGS_IMMUTABLE:
		return "immutable";
	case BTRFS_INODE_FLAGS_APPEND:
		return "append";
	case BTRFS_INODE_FLAGS_NODUMP:
		return "nodump";
	case BTRFS_INODE_FLAGS_NOATIME:
		return "noatime";
	case BTRFS_INODE_FLAGS_DIRSYNC:
		return "dirsync";
	case BTRFS_INODE_FLAGS_COMPRESS:
		return "compress";
	case BTRFS_INODE_FLAGS_ROOT_ITEM_INIT:
		return "root_item_init";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_inode_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFF7FFFF000ull);
}

/* Enum FileType: u8. */
#define BTRFS_FILE_TYPE_UNKNOWN 0u
#define BTRFS_FILE_TYPE_FILE 1u
#define BTRFS_FILE_TYPE_DIR 2u
#define BTRFS_FILE_TYPE_CHRDEV 3u
#define BTRFS_FILE_TYPE_BLKDEV 4u
#define BTRFS_FILE_TYPE_FIFO 5u
#define BTRFS_FILE_TYPE_SOCK 6u
#define BTRFS_FILE_TYPE_SYMLINK 7u
#define BTRFS_FILE_TYPE_XATTR 8u

/* The name of a value, or NULL if it has none. */
static inline const char *btrfs_file_type_name(uint8_t value)
{
	switch (value) {
	case BTRFS_FILE_TYPE_UNKNOWN:
		return "unknown";
	case BTRFS_FILE_TYPE_FILE:
		return "file";
	case BTRFS_FILE_TYPE_DIR:
		return "dir";
	case BTRFS_FILE_TYPE_CHRDEV:
		return "chrdev";
	case BTRFS_FILE_TYPE_BLKDEV:
		return "blkdev";
	case BTRFS_FILE_TYPE_FIFO:
		return "fifo";
	case BTRFS_FILE_TYPE_SOCK:
		return "sock";
	case BTRFS_FILE_TYPE_SYMLINK:
		return "symlink";
	case BTRFS_FILE_TYPE_XATTR:
		return "xattr";
	default:
		return NULL;
	}
}

static inline bool btrfs_file_type_is_known(uint8_t value)
{
	switch (value) {
	case BTRFS_FILE_TYPE_UNKNOWN:
	case BTRFS_FILE_TYPE_FILE:
	case BTRFS_FILE_TYPE_DIR:
	case BTRFS_FILE_TYPE_CHRDEV:
	case BTRFS_FILE_TYPE_BLKDEV:
	case BTRFS_FILE_TYPE_FIFO:
	case BTRFS_FILE_TYPE_SOCK:
	case BTRFS_FILE_TYPE_SYMLINK:
	case BTRFS_FILE_TYPE_XATTR:
		return true;
	default:
		return false;
	}
}

/* Enum Compression: u8. */
#define BTRFS_COMPRESSION_NONE 0u
#define BTRFS_COMPRESSION_ZLIB 1u
#define BTRFS_COMPRESSION_LZO 2u
#define BTRFS_COMPRESSION_ZSTD 3u

/* The name of a value, or NULL if it has none. */
static inline const char *btrfs_compression_name(uint8_t value)
{
	switch (value) {
	case BTRFS_COMPRESSION_NONE:
		return "none";
	case BTRFS_COMPRESSION_ZLIB:
		return "zlib";
	case BTRFS_COMPRESSION_LZO:
		return "lzo";
	case BTRFS_COMPRESSION_ZSTD:
		return "zstd";
	default:
		return NULL;
	}
}

static inline bool btrfs_compression_is_known(uint8_t value)
{
	switch (value) {
	case BTRFS_COMPRESSION_NONE:
	case BTRFS_COMPRESSION_ZLIB:
	case BTRFS_COMPRESSION_LZO:
	case BTRFS_COMPRESSION_ZSTD:
		return true;
	default:
		return false;
	}
}

/* Enum FileExtentType: u8. */
#define BTRFS_FILE_EXTENT_TYPE_INLINE 0u
#define BTRFS_FILE_EXTENT_TYPE_REGULAR 1u
#define BTRFS_FILE_EXTENT_TYPE_PREALLOC 2u

/* The name of a value, or NULL if it has none. */
static inline const char *btrfs_file_extent_type_name(uint8_t value)
{
	switch (value) {
	case BTRFS_FILE_EXTENT_TYPE_INLINE:
		return "inline";
	case BTRFS_FILE_EXTENT_TYPE_REGULAR:
		return "regular";
	case BTRFS_FILE_EXTENT_TYPE_PREALLOC:
		return "prealloc";
	default:
		return NULL;
	}
}

static inline bool btrfs_file_extent_type_is_known(uint8_t value)
{
	switch (value) {
	case BTRFS_FILE_EXTENT_TYPE_INLINE:
	case BTRFS_FILE_EXTENT_TYPE_REGULAR:
	case BTRFS_FILE_EXTENT_TYPE_PREALLOC:
		return true;
	default:
		return false;
	}
}

/* Flags RootFlags: u64 little-endian. */
#define BTRFS_ROOT_FLAGS_RDONLY 0x1u
#define BTRFS_ROOT_FLAGS_DEAD 0x1000000000000ull

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_root_flags_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_ROOT_FLAGS_RDONLY:
		return "rdonly";
	case BTRFS_ROOT_FLAGS_DEAD:
		return "dead";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_root_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFEFFFFFFFFFFFEull);
}

/* Flags ExtentFlags: u64 little-endian. */
#define BTRFS_EXTENT_FLAGS_DATA 0x1u
#define BTRFS_EXTENT_FLAGS_TREE_BLOCK 0x2u
#define BTRFS_EXTENT_FLAGS_FULL_BACKREF 0x100u

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_extent_flags_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_EXTENT_FLAGS_DATA:
		return "data";
	case BTRFS_EXTENT_FLAGS_TREE_BLOCK:
		return "tree_block";
	case BTRFS_EXTENT_FLAGS_FULL_BACKREF:
		return "full_backref";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_extent_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFEFCull);
}

/* Flags QgroupStatusFlags: u64 little-endian. */
#define BTRFS_QGROUP_STATUS_FLAGS_ON 0x1u
#define BTRFS_QGROUP_STATUS_FLAGS_RESCAN 0x2u
#define BTRFS_QGROUP_STATUS_FLAGS_INCONSISTENT 0x4u

/* The name of a mask, or NULL if it has none. */
static inline const char *btrfs_qgroup_status_flags_name(uint64_t bit)
{
	switch (bit) {
	case BTRFS_QGROUP_STATUS_FLAGS_ON:
		return "on";
	case BTRFS_QGROUP_STATUS_FLAGS_RESCAN:
		return "rescan";
	case BTRFS_QGROUP_STATUS_FLAGS_INCONSISTENT:
		return "inconsistent";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t btrfs_qgroup_status_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFFF8ull);
}

/* Structure Key, 17 bytes. */
struct btrfs_key {
	uint8_t bytes[17];
};
#define BTRFS_KEY_SIZEOF 17u
STRUCTC_PROVE(sizeof(struct btrfs_key) == BTRFS_KEY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_key *btrfs_key_at(struct span span,
						   uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_KEY_SIZEOF))
		return NULL;
	return (const struct btrfs_key *)(span.data + offset);
}

static inline struct btrfs_key *btrfs_key_edit_at(struct mspan span,
						  uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_KEY_SIZEOF))
		return NULL;
	return (struct btrfs_key *)(span.data + offset);
}

/*
 * Key.objectid: u64 little-endian at byte 0. An inode, an address, or an
 * ObjectId
 */
#define BTRFS_KEY_OBJECTID_OFFSET 0u
#define BTRFS_KEY_OBJECTID_SIZE   8u
STRUCTC_WITHIN(BTRFS_KEY, OBJECTID);

static inline uint64_t btrfs_key_objectid(const struct btrfs_key *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_key_set_objectid(struct btrfs_key *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Key.type: enum ItemType, u8 at byte 8. */
#define BTRFS_KEY_TYPE_OFFSET 8u
#define BTRFS_KEY_TYPE_SIZE   1u
STRUCTC_WITHIN(BTRFS_KEY, TYPE);

static inline uint8_t btrfs_key_type(const struct btrfs_key *p)
{
	return p->bytes[8];
}

static inline void btrfs_key_set_type(struct btrfs_key *p, uint8_t value)
{
	p->bytes[8] = value;
}

/* Key.offset: u64 little-endian at byte 9. What it means depends on the type */
#define BTRFS_KEY_OFFSET_OFFSET 9u
#define BTRFS_KEY_OFFSET_SIZE   8u
STRUCTC_WITHIN(BTRFS_KEY, OFFSET);

static inline uint64_t btrfs_key_offset(const struct btrfs_key *p)
{
	return le64_load(p->bytes + 9);
}

static inline void btrfs_key_set_offset(struct btrfs_key *p, uint64_t value)
{
	le64_store(p->bytes + 9, value);
}

/* All bytes zero. */
static inline void btrfs_key_init(struct btrfs_key *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Time, 12 bytes. */
struct btrfs_time {
	uint8_t bytes[12];
};
#define BTRFS_TIME_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct btrfs_time) == BTRFS_TIME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_time *btrfs_time_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_TIME_SIZEOF))
		return NULL;
	return (const struct btrfs_time *)(span.data + offset);
}

static inline struct btrfs_time *btrfs_time_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_TIME_SIZEOF))
		return NULL;
	return (struct btrfs_time *)(span.data + offset);
}

/* Time.sec: i64 little-endian at byte 0. Since 1970 */
#define BTRFS_TIME_SEC_OFFSET 0u
#define BTRFS_TIME_SEC_SIZE   8u
STRUCTC_WITHIN(BTRFS_TIME, SEC);

static inline int64_t btrfs_time_sec(const struct btrfs_time *p)
{
	return (int64_t)le64_load(p->bytes);
}

static inline void btrfs_time_set_sec(struct btrfs_time *p, int64_t value)
{
	le64_store(p->bytes, (uint64_t)value);
}

/* Time.nsec: u32 little-endian at byte 8. */
#define BTRFS_TIME_NSEC_OFFSET 8u
#define BTRFS_TIME_NSEC_SIZE   4u
STRUCTC_WITHIN(BTRFS_TIME, NSEC);

static inline uint32_t btrfs_time_nsec(const struct btrfs_time *p)
{
	return le32_load(p->bytes + 8);
}

static inline void btrfs_time_set_nsec(struct btrfs_time *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void btrfs_time_init(struct btrfs_time *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure DevItem, 98 bytes. */
struct btrfs_dev_item {
	uint8_t bytes[98];
};
#define BTRFS_DEV_ITEM_SIZEOF 98u
STRUCTC_PROVE(sizeof(struct btrfs_dev_item) == BTRFS_DEV_ITEM_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_dev_item *btrfs_dev_item_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_DEV_ITEM_SIZEOF))
		return NULL;
	return (const struct btrfs_dev_item *)(span.data + offset);
}

static inline struct btrfs_dev_item *btrfs_dev_item_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_DEV_ITEM_SIZEOF))
		return NULL;
	return (struct btrfs_dev_item *)(span.data + offset);
}

/* DevItem.devid: u64 little-endian at byte 0. */
#define BTRFS_DEV_ITEM_DEVID_OFFSET 0u
#define BTRFS_DEV_ITEM_DEVID_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, DEVID);

static inline uint64_t btrfs_dev_item_devid(const struct btrfs_dev_item *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_dev_item_set_devid(struct btrfs_dev_item *p,
					    uint64_t value)
{
	le64_store(p->bytes, value);
}

/* DevItem.total_bytes: u64 little-endian at byte 8. */
#define BTRFS_DEV_ITEM_TOTAL_BYTES_OFFSET 8u
#define BTRFS_DEV_ITEM_TOTAL_BYTES_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, TOTAL_BYTES);

static inline uint64_t btrfs_dev_item_total_bytes(
    const struct btrfs_dev_item *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_dev_item_set_total_bytes(struct btrfs_dev_item *p,
						  uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* DevItem.bytes_used: u64 little-endian at byte 16. */
#define BTRFS_DEV_ITEM_BYTES_USED_OFFSET 16u
#define BTRFS_DEV_ITEM_BYTES_USED_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, BYTES_USED);

static inline uint64_t btrfs_dev_item_bytes_used(const struct btrfs_dev_item *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_dev_item_set_bytes_used(struct btrfs_dev_item *p,
						 uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* DevItem.io_align: u32 little-endian at byte 24. */
#define BTRFS_DEV_ITEM_IO_ALIGN_OFFSET 24u
#define BTRFS_DEV_ITEM_IO_ALIGN_SIZE   4u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, IO_ALIGN);

static inline uint32_t btrfs_dev_item_io_align(const struct btrfs_dev_item *p)
{
	return le32_load(p->bytes + 24);
}

static inline void btrfs_dev_item_set_io_align(struct btrfs_dev_item *p,
					       uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/* DevItem.io_width: u32 little-endian at byte 28. */
#define BTRFS_DEV_ITEM_IO_WIDTH_OFFSET 28u
#define BTRFS_DEV_ITEM_IO_WIDTH_SIZE   4u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, IO_WIDTH);

static inline uint32_t btrfs_dev_item_io_width(const struct btrfs_dev_item *p)
{
	return le32_load(p->bytes + 28);
}

static inline void btrfs_dev_item_set_io_width(struct btrfs_dev_item *p,
					       uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* DevItem.sector_size: u32 little-endian at byte 32. */
#define BTRFS_DEV_ITEM_SECTOR_SIZE_OFFSET 32u
#define BTRFS_DEV_ITEM_SECTOR_SIZE_SIZE   4u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, SECTOR_SIZE);

static inline uint32_t btrfs_dev_item_sector_size(
    const struct btrfs_dev_item *p)
{
	return le32_load(p->bytes + 32);
}

static inline void btrfs_dev_item_set_sector_size(struct btrfs_dev_item *p,
						  uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* DevItem.type: u64 little-endian at byte 36. */
#define BTRFS_DEV_ITEM_TYPE_OFFSET 36u
#define BTRFS_DEV_ITEM_TYPE_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, TYPE);

static inline uint64_t btrfs_dev_item_type(const struct btrfs_dev_item *p)
{
	return le64_load(p->bytes + 36);
}

static inline void btrfs_dev_item_set_type(struct btrfs_dev_item *p,
					   uint64_t value)
{
	le64_store(p->bytes + 36, value);
}

/* DevItem.generation: u64 little-endian at byte 44. */
#define BTRFS_DEV_ITEM_GENERATION_OFFSET 44u
#define BTRFS_DEV_ITEM_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, GENERATION);

static inline uint64_t btrfs_dev_item_generation(const struct btrfs_dev_item *p)
{
	return le64_load(p->bytes + 44);
}

static inline void btrfs_dev_item_set_generation(struct btrfs_dev_item *p,
						 uint64_t value)
{
	le64_store(p->bytes + 44, value);
}

/* DevItem.start_offset: u64 little-endian at byte 52. */
#define BTRFS_DEV_ITEM_START_OFFSET_OFFSET 52u
#define BTRFS_DEV_ITEM_START_OFFSET_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, START_OFFSET);

static inline uint64_t btrfs_dev_item_start_offset(
    const struct btrfs_dev_item *p)
{
	return le64_load(p->bytes + 52);
}

static inline void btrfs_dev_item_set_start_offset(struct btrfs_dev_item *p,
						   uint64_t value)
{
	le64_store(p->bytes + 52, value);
}

/* DevItem.dev_group: u32 little-endian at byte 60. */
#define BTRFS_DEV_ITEM_DEV_GROUP_OFFSET 60u
#define BTRFS_DEV_ITEM_DEV_GROUP_SIZE   4u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, DEV_GROUP);

static inline uint32_t btrfs_dev_item_dev_group(const struct btrfs_dev_item *p)
{
	return le32_load(p->bytes + 60);
}

static inline void btrfs_dev_item_set_dev_group(struct btrfs_dev_item *p,
						uint32_t value)
{
	le32_store(p->bytes + 60, value);
}

/* DevItem.seek_speed: u8 at byte 64. */
#define BTRFS_DEV_ITEM_SEEK_SPEED_OFFSET 64u
#define BTRFS_DEV_ITEM_SEEK_SPEED_SIZE   1u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, SEEK_SPEED);

static inline uint8_t btrfs_dev_item_seek_speed(const struct btrfs_dev_item *p)
{
	return p->bytes[64];
}

static inline void btrfs_dev_item_set_seek_speed(struct btrfs_dev_item *p,
						 uint8_t value)
{
	p->bytes[64] = value;
}

/* DevItem.bandwidth: u8 at byte 65. */
#define BTRFS_DEV_ITEM_BANDWIDTH_OFFSET 65u
#define BTRFS_DEV_ITEM_BANDWIDTH_SIZE   1u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, BANDWIDTH);

static inline uint8_t btrfs_dev_item_bandwidth(const struct btrfs_dev_item *p)
{
	return p->bytes[65];
}

static inline void btrfs_dev_item_set_bandwidth(struct btrfs_dev_item *p,
						uint8_t value)
{
	p->bytes[65] = value;
}

/* DevItem.uuid: uuid at byte 66. Of the device */
#define BTRFS_DEV_ITEM_UUID_OFFSET 66u
#define BTRFS_DEV_ITEM_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, UUID);

static inline struct guid btrfs_dev_item_uuid(const struct btrfs_dev_item *p)
{
	return guid_load(p->bytes + 66);
}

static inline void btrfs_dev_item_set_uuid(struct btrfs_dev_item *p,
					   struct guid value)
{
	guid_store(p->bytes + 66, value);
}

/* DevItem.fsid: uuid at byte 82. Of the filesystem */
#define BTRFS_DEV_ITEM_FSID_OFFSET 82u
#define BTRFS_DEV_ITEM_FSID_SIZE   16u
STRUCTC_WITHIN(BTRFS_DEV_ITEM, FSID);

static inline struct guid btrfs_dev_item_fsid(const struct btrfs_dev_item *p)
{
	return guid_load(p->bytes + 82);
}

static inline void btrfs_dev_item_set_fsid(struct btrfs_dev_item *p,
					   struct guid value)
{
	guid_store(p->bytes + 82, value);
}

/* All bytes zero. */
static inline void btrfs_dev_item_init(struct btrfs_dev_item *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure RootBackup, 168 bytes. */
struct btrfs_root_backup {
	uint8_t bytes[168];
};
#define BTRFS_ROOT_BACKUP_SIZEOF 168u
STRUCTC_PROVE(sizeof(struct btrfs_root_backup) == BTRFS_ROOT_BACKUP_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_root_backup *btrfs_root_backup_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_ROOT_BACKUP_SIZEOF))
		return NULL;
	return (const struct btrfs_root_backup *)(span.data + offset);
}

static inline struct btrfs_root_backup *btrfs_root_backup_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_ROOT_BACKUP_SIZEOF))
		return NULL;
	return (struct btrfs_root_backup *)(span.data + offset);
}

/* RootBackup.tree_root: u64 little-endian at byte 0. */
#define BTRFS_ROOT_BACKUP_TREE_ROOT_OFFSET 0u
#define BTRFS_ROOT_BACKUP_TREE_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, TREE_ROOT);

static inline uint64_t btrfs_root_backup_tree_root(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_root_backup_set_tree_root(struct btrfs_root_backup *p,
						   uint64_t value)
{
	le64_store(p->bytes, value);
}

/* RootBackup.tree_root_gen: u64 little-endian at byte 8. */
#define BTRFS_ROOT_BACKUP_TREE_ROOT_GEN_OFFSET 8u
#define BTRFS_ROOT_BACKUP_TREE_ROOT_GEN_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, TREE_ROOT_GEN);

static inline uint64_t btrfs_root_backup_tree_root_gen(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_root_backup_set_tree_root_gen(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* RootBackup.chunk_root: u64 little-endian at byte 16. */
#define BTRFS_ROOT_BACKUP_CHUNK_ROOT_OFFSET 16u
#define BTRFS_ROOT_BACKUP_CHUNK_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, CHUNK_ROOT);

static inline uint64_t btrfs_root_backup_chunk_root(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_root_backup_set_chunk_root(struct btrfs_root_backup *p,
						    uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* RootBackup.chunk_root_gen: u64 little-endian at byte 24. */
#define BTRFS_ROOT_BACKUP_CHUNK_ROOT_GEN_OFFSET 24u
#define BTRFS_ROOT_BACKUP_CHUNK_ROOT_GEN_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, CHUNK_ROOT_GEN);

static inline uint64_t btrfs_root_backup_chunk_root_gen(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 24);
}

static inline void btrfs_root_backup_set_chunk_root_gen(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* RootBackup.extent_root: u64 little-endian at byte 32. */
#define BTRFS_ROOT_BACKUP_EXTENT_ROOT_OFFSET 32u
#define BTRFS_ROOT_BACKUP_EXTENT_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, EXTENT_ROOT);

static inline uint64_t btrfs_root_backup_extent_root(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 32);
}

static inline void btrfs_root_backup_set_extent_root(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* RootBackup.extent_root_gen: u64 little-endian at byte 40. */
#define BTRFS_ROOT_BACKUP_EXTENT_ROOT_GEN_OFFSET 40u
#define BTRFS_ROOT_BACKUP_EXTENT_ROOT_GEN_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, EXTENT_ROOT_GEN);

static inline uint64_t btrfs_root_backup_extent_root_gen(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 40);
}

static inline void btrfs_root_backup_set_extent_root_gen(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* RootBackup.fs_root: u64 little-endian at byte 48. */
#define BTRFS_ROOT_BACKUP_FS_ROOT_OFFSET 48u
#define BTRFS_ROOT_BACKUP_FS_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, FS_ROOT);

static inline uint64_t btrfs_root_backup_fs_root(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 48);
}

static inline void btrfs_root_backup_set_fs_root(struct btrfs_root_backup *p,
						 uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* RootBackup.fs_root_gen: u64 little-endian at byte 56. */
#define BTRFS_ROOT_BACKUP_FS_ROOT_GEN_OFFSET 56u
#define BTRFS_ROOT_BACKUP_FS_ROOT_GEN_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, FS_ROOT_GEN);

static inline uint64_t btrfs_root_backup_fs_root_gen(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 56);
}

static inline void btrfs_root_backup_set_fs_root_gen(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 56, value);
}

/* RootBackup.dev_root: u64 little-endian at byte 64. */
#define BTRFS_ROOT_BACKUP_DEV_ROOT_OFFSET 64u
#define BTRFS_ROOT_BACKUP_DEV_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, DEV_ROOT);

static inline uint64_t btrfs_root_backup_dev_root(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 64);
}

static inline void btrfs_root_backup_set_dev_root(struct btrfs_root_backup *p,
						  uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* RootBackup.dev_root_gen: u64 little-endian at byte 72. */
#define BTRFS_ROOT_BACKUP_DEV_ROOT_GEN_OFFSET 72u
#define BTRFS_ROOT_BACKUP_DEV_ROOT_GEN_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, DEV_ROOT_GEN);

static inline uint64_t btrfs_root_backup_dev_root_gen(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 72);
}

static inline void btrfs_root_backup_set_dev_root_gen(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* RootBackup.csum_root: u64 little-endian at byte 80. */
#define BTRFS_ROOT_BACKUP_CSUM_ROOT_OFFSET 80u
#define BTRFS_ROOT_BACKUP_CSUM_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, CSUM_ROOT);

static inline uint64_t btrfs_root_backup_csum_root(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 80);
}

static inline void btrfs_root_backup_set_csum_root(struct btrfs_root_backup *p,
						   uint64_t value)
{
	le64_store(p->bytes + 80, value);
}

/* RootBackup.csum_root_gen: u64 little-endian at byte 88. */
#define BTRFS_ROOT_BACKUP_CSUM_ROOT_GEN_OFFSET 88u
#define BTRFS_ROOT_BACKUP_CSUM_ROOT_GEN_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, CSUM_ROOT_GEN);

static inline uint64_t btrfs_root_backup_csum_root_gen(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 88);
}

static inline void btrfs_root_backup_set_csum_root_gen(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 88, value);
}

/* RootBackup.total_bytes: u64 little-endian at byte 96. */
#define BTRFS_ROOT_BACKUP_TOTAL_BYTES_OFFSET 96u
#define BTRFS_ROOT_BACKUP_TOTAL_BYTES_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, TOTAL_BYTES);

static inline uint64_t btrfs_root_backup_total_bytes(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 96);
}

static inline void btrfs_root_backup_set_total_bytes(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 96, value);
}

/* RootBackup.bytes_used: u64 little-endian at byte 104. */
#define BTRFS_ROOT_BACKUP_BYTES_USED_OFFSET 104u
#define BTRFS_ROOT_BACKUP_BYTES_USED_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, BYTES_USED);

static inline uint64_t btrfs_root_backup_bytes_used(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 104);
}

static inline void btrfs_root_backup_set_bytes_used(struct btrfs_root_backup *p,
						    uint64_t value)
{
	le64_store(p->bytes + 104, value);
}

/* RootBackup.num_devices: u64 little-endian at byte 112. */
#define BTRFS_ROOT_BACKUP_NUM_DEVICES_OFFSET 112u
#define BTRFS_ROOT_BACKUP_NUM_DEVICES_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, NUM_DEVICES);

static inline uint64_t btrfs_root_backup_num_devices(
    const struct btrfs_root_backup *p)
{
	return le64_load(p->bytes + 112);
}

static inline void btrfs_root_backup_set_num_devices(
    struct btrfs_root_backup *p, uint64_t value)
{
	le64_store(p->bytes + 112, value);
}

/* RootBackup.tree_root_level: u8 at byte 152. */
#define BTRFS_ROOT_BACKUP_TREE_ROOT_LEVEL_OFFSET 152u
#define BTRFS_ROOT_BACKUP_TREE_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, TREE_ROOT_LEVEL);

static inline uint8_t btrfs_root_backup_tree_root_level(
    const struct btrfs_root_backup *p)
{
	return p->bytes[152];
}

static inline void btrfs_root_backup_set_tree_root_level(
    struct btrfs_root_backup *p, uint8_t value)
{
	p->bytes[152] = value;
}

/* RootBackup.chunk_root_level: u8 at byte 153. */
#define BTRFS_ROOT_BACKUP_CHUNK_ROOT_LEVEL_OFFSET 153u
#define BTRFS_ROOT_BACKUP_CHUNK_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, CHUNK_ROOT_LEVEL);

static inline uint8_t btrfs_root_backup_chunk_root_level(
    const struct btrfs_root_backup *p)
{
	return p->bytes[153];
}

static inline void btrfs_root_backup_set_chunk_root_level(
    struct btrfs_root_backup *p, uint8_t value)
{
	p->bytes[153] = value;
}

/* RootBackup.extent_root_level: u8 at byte 154. */
#define BTRFS_ROOT_BACKUP_EXTENT_ROOT_LEVEL_OFFSET 154u
#define BTRFS_ROOT_BACKUP_EXTENT_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, EXTENT_ROOT_LEVEL);

static inline uint8_t btrfs_root_backup_extent_root_level(
    const struct btrfs_root_backup *p)
{
	return p->bytes[154];
}

static inline void btrfs_root_backup_set_extent_root_level(
    struct btrfs_root_backup *p, uint8_t value)
{
	p->bytes[154] = value;
}

/* RootBackup.fs_root_level: u8 at byte 155. */
#define BTRFS_ROOT_BACKUP_FS_ROOT_LEVEL_OFFSET 155u
#define BTRFS_ROOT_BACKUP_FS_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, FS_ROOT_LEVEL);

static inline uint8_t btrfs_root_backup_fs_root_level(
    const struct btrfs_root_backup *p)
{
	return p->bytes[155];
}

static inline void btrfs_root_backup_set_fs_root_level(
    struct btrfs_root_backup *p, uint8_t value)
{
	p->bytes[155] = value;
}

/* RootBackup.dev_root_level: u8 at byte 156. */
#define BTRFS_ROOT_BACKUP_DEV_ROOT_LEVEL_OFFSET 156u
#define BTRFS_ROOT_BACKUP_DEV_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, DEV_ROOT_LEVEL);

static inline uint8_t btrfs_root_backup_dev_root_level(
    const struct btrfs_root_backup *p)
{
	return p->bytes[156];
}

static inline void btrfs_root_backup_set_dev_root_level(
    struct btrfs_root_backup *p, uint8_t value)
{
	p->bytes[156] = value;
}

/* RootBackup.csum_root_level: u8 at byte 157. */
#define BTRFS_ROOT_BACKUP_CSUM_ROOT_LEVEL_OFFSET 157u
#define BTRFS_ROOT_BACKUP_CSUM_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_ROOT_BACKUP, CSUM_ROOT_LEVEL);

static inline uint8_t btrfs_root_backup_csum_root_level(
    const struct btrfs_root_backup *p)
{
	return p->bytes[157];
}

static inline void btrfs_root_backup_set_csum_root_level(
    struct btrfs_root_backup *p, uint8_t value)
{
	p->bytes[157] = value;
}

/* All bytes zero. */
static inline void btrfs_root_backup_init(struct btrfs_root_backup *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Superblock, 4096 bytes. */
struct btrfs_superblock {
	uint8_t bytes[4096];
};
#define BTRFS_SUPERBLOCK_SIZEOF 4096u
STRUCTC_PROVE(sizeof(struct btrfs_superblock) == BTRFS_SUPERBLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_superblock *btrfs_superblock_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_SUPERBLOCK_SIZEOF))
		return NULL;
	return (const struct btrfs_superblock *)(span.data + offset);
}

static inline struct btrfs_superblock *btrfs_superblock_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_SUPERBLOCK_SIZEOF))
		return NULL;
	return (struct btrfs_superblock *)(span.data + offset);
}

/*
 * Superblock.crc: u32 little-endian at byte 0. The first bytes of its checksum
 */
#define BTRFS_SUPERBLOCK_CRC_OFFSET 0u
#define BTRFS_SUPERBLOCK_CRC_SIZE   4u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, CRC);

static inline uint32_t btrfs_superblock_crc(const struct btrfs_superblock *p)
{
	return le32_load(p->bytes);
}

static inline void btrfs_superblock_set_crc(struct btrfs_superblock *p,
					    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Superblock.csum_rest: 28 times byte at byte 4. */
#define BTRFS_SUPERBLOCK_CSUM_REST_OFFSET 4u
#define BTRFS_SUPERBLOCK_CSUM_REST_SIZE   28u
#define BTRFS_SUPERBLOCK_CSUM_REST_COUNT  28u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, CSUM_REST);

static inline int btrfs_superblock_csum_rest(const struct btrfs_superblock *p,
					     uint64_t i, uint8_t *out,
					     struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "btrfs_superblock",
					  "csum_rest", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int btrfs_superblock_set_csum_rest(struct btrfs_superblock *p,
						 uint64_t i, uint8_t value,
						 struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "btrfs_superblock",
					  "csum_rest", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span btrfs_superblock_csum_rest_bytes(
    const struct btrfs_superblock *p)
{
	return span_of(p->bytes + 4, 28);
}

static inline struct mspan btrfs_superblock_edit_csum_rest_bytes(
    struct btrfs_superblock *p)
{
	return mspan_of(p->bytes + 4, 28);
}

/* Superblock.fsid: uuid at byte 32. */
#define BTRFS_SUPERBLOCK_FSID_OFFSET 32u
#define BTRFS_SUPERBLOCK_FSID_SIZE   16u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, FSID);

static inline struct guid btrfs_superblock_fsid(
    const struct btrfs_superblock *p)
{
	return guid_load(p->bytes + 32);
}

static inline void btrfs_superblock_set_fsid(struct btrfs_superblock *p,
					     struct guid value)
{
	guid_store(p->bytes + 32, value);
}

/*
 * Superblock.bytenr: u64 little-endian at byte 48. Where this copy is,
 * physically
 */
#define BTRFS_SUPERBLOCK_BYTENR_OFFSET 48u
#define BTRFS_SUPERBLOCK_BYTENR_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, BYTENR);

static inline uint64_t btrfs_superblock_bytenr(const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 48);
}

static inline void btrfs_superblock_set_bytenr(struct btrfs_superblock *p,
					       uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* Superblock.flags: flags HeaderFlags, u64 little-endian at byte 56. */
#define BTRFS_SUPERBLOCK_FLAGS_OFFSET 56u
#define BTRFS_SUPERBLOCK_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, FLAGS);

static inline uint64_t btrfs_superblock_flags(const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 56);
}

static inline void btrfs_superblock_set_flags(struct btrfs_superblock *p,
					      uint64_t value)
{
	le64_store(p->bytes + 56, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_superblock_flags_has(const struct btrfs_superblock *p,
					      uint64_t mask)
{
	return (btrfs_superblock_flags(p) & mask) == mask;
}

static inline void btrfs_superblock_flags_add(struct btrfs_superblock *p,
					      uint64_t mask)
{
	btrfs_superblock_set_flags(p,
	    (uint64_t)(btrfs_superblock_flags(p) | mask));
}

static inline void btrfs_superblock_flags_clear(struct btrfs_superblock *p,
						uint64_t mask)
{
	btrfs_superblock_set_flags(p,
	    (uint64_t)(btrfs_superblock_flags(p) & ~mask));
}

/* Superblock.magic: u64 little-endian at byte 64. */
#define BTRFS_SUPERBLOCK_MAGIC_OFFSET 64u
#define BTRFS_SUPERBLOCK_MAGIC_SIZE   8u
#define BTRFS_SUPERBLOCK_MAGIC_DEFAULT 0x4D5F53665248425Full
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, MAGIC);

static inline uint64_t btrfs_superblock_magic(const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 64);
}

static inline void btrfs_superblock_set_magic(struct btrfs_superblock *p,
					      uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* Superblock.generation: u64 little-endian at byte 72. */
#define BTRFS_SUPERBLOCK_GENERATION_OFFSET 72u
#define BTRFS_SUPERBLOCK_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, GENERATION);

static inline uint64_t btrfs_superblock_generation(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 72);
}

static inline void btrfs_superblock_set_generation(struct btrfs_superblock *p,
						   uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* Superblock.root: u64 little-endian at byte 80. */
#define BTRFS_SUPERBLOCK_ROOT_OFFSET 80u
#define BTRFS_SUPERBLOCK_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, ROOT);

static inline uint64_t btrfs_superblock_root(const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 80);
}

static inline void btrfs_superblock_set_root(struct btrfs_superblock *p,
					     uint64_t value)
{
	le64_store(p->bytes + 80, value);
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_superblock_root_target(const struct btrfs_superblock *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t number = btrfs_superblock_root(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.chunk_root: u64 little-endian at byte 88. */
#define BTRFS_SUPERBLOCK_CHUNK_ROOT_OFFSET 88u
#define BTRFS_SUPERBLOCK_CHUNK_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, CHUNK_ROOT);

static inline uint64_t btrfs_superblock_chunk_root(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 88);
}

static inline void btrfs_superblock_set_chunk_root(struct btrfs_superblock *p,
						   uint64_t value)
{
	le64_store(p->bytes + 88, value);
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_superblock_chunk_root_target(
    const struct btrfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = btrfs_superblock_chunk_root(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.log_root: u64 little-endian at byte 96. 0: none */
#define BTRFS_SUPERBLOCK_LOG_ROOT_OFFSET 96u
#define BTRFS_SUPERBLOCK_LOG_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, LOG_ROOT);

static inline uint64_t btrfs_superblock_log_root(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 96);
}

static inline void btrfs_superblock_set_log_root(struct btrfs_superblock *p,
						 uint64_t value)
{
	le64_store(p->bytes + 96, value);
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_superblock_log_root_target(
    const struct btrfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = btrfs_superblock_log_root(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.log_root_transid: u64 little-endian at byte 104. Deprecated */
#define BTRFS_SUPERBLOCK_LOG_ROOT_TRANSID_OFFSET 104u
#define BTRFS_SUPERBLOCK_LOG_ROOT_TRANSID_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, LOG_ROOT_TRANSID);

static inline uint64_t btrfs_superblock_log_root_transid(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 104);
}

static inline void btrfs_superblock_set_log_root_transid(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 104, value);
}

/* Superblock.total_bytes: u64 little-endian at byte 112. Of all devices */
#define BTRFS_SUPERBLOCK_TOTAL_BYTES_OFFSET 112u
#define BTRFS_SUPERBLOCK_TOTAL_BYTES_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, TOTAL_BYTES);

static inline uint64_t btrfs_superblock_total_bytes(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 112);
}

static inline void btrfs_superblock_set_total_bytes(struct btrfs_superblock *p,
						    uint64_t value)
{
	le64_store(p->bytes + 112, value);
}

/* Superblock.bytes_used: u64 little-endian at byte 120. */
#define BTRFS_SUPERBLOCK_BYTES_USED_OFFSET 120u
#define BTRFS_SUPERBLOCK_BYTES_USED_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, BYTES_USED);

static inline uint64_t btrfs_superblock_bytes_used(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 120);
}

static inline void btrfs_superblock_set_bytes_used(struct btrfs_superblock *p,
						   uint64_t value)
{
	le64_store(p->bytes + 120, value);
}

/* Superblock.root_dir_objectid: u64 little-endian at byte 128. */
#define BTRFS_SUPERBLOCK_ROOT_DIR_OBJECTID_OFFSET 128u
#define BTRFS_SUPERBLOCK_ROOT_DIR_OBJECTID_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, ROOT_DIR_OBJECTID);

static inline uint64_t btrfs_superblock_root_dir_objectid(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 128);
}

static inline void btrfs_superblock_set_root_dir_objectid(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 128, value);
}

/* Superblock.num_devices: u64 little-endian at byte 136. */
#define BTRFS_SUPERBLOCK_NUM_DEVICES_OFFSET 136u
#define BTRFS_SUPERBLOCK_NUM_DEVICES_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, NUM_DEVICES);

static inline uint64_t btrfs_superblock_num_devices(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 136);
}

static inline void btrfs_superblock_set_num_devices(struct btrfs_superblock *p,
						    uint64_t value)
{
	le64_store(p->bytes + 136, value);
}

/* Superblock.sectorsize: u32 little-endian at byte 144. */
#define BTRFS_SUPERBLOCK_SECTORSIZE_OFFSET 144u
#define BTRFS_SUPERBLOCK_SECTORSIZE_SIZE   4u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, SECTORSIZE);

static inline uint32_t btrfs_superblock_sectorsize(
    const struct btrfs_superblock *p)
{
	return le32_load(p->bytes + 144);
}

static inline void btrfs_superblock_set_sectorsize(struct btrfs_superblock *p,
						   uint32_t value)
{
	le32_store(p->bytes + 144, value);
}

/* Superblock.nodesize: u32 little-endian at byte 148. */
#define BTRFS_SUPERBLOCK_NODESIZE_OFFSET 148u
#define BTRFS_SUPERBLOCK_NODESIZE_SIZE   4u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, NODESIZE);

static inline uint32_t btrfs_superblock_nodesize(
    const struct btrfs_superblock *p)
{
	return le32_load(p->bytes + 148);
}

static inline void btrfs_superblock_set_nodesize(struct btrfs_superblock *p,
						 uint32_t value)
{
	le32_store(p->bytes + 148, value);
}

/*
 * Superblock.leafsize: u32 little-endian at byte 152. Deprecated: as nodesize
 */
#define BTRFS_SUPERBLOCK_LEAFSIZE_OFFSET 152u
#define BTRFS_SUPERBLOCK_LEAFSIZE_SIZE   4u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, LEAFSIZE);

static inline uint32_t btrfs_superblock_leafsize(
    const struct btrfs_superblock *p)
{
	return le32_load(p->bytes + 152);
}

static inline void btrfs_superblock_set_leafsize(struct btrfs_superblock *p,
						 uint32_t value)
{
	le32_store(p->bytes + 152, value);
}

/* Superblock.stripesize: u32 little-endian at byte 156. */
#define BTRFS_SUPERBLOCK_STRIPESIZE_OFFSET 156u
#define BTRFS_SUPERBLOCK_STRIPESIZE_SIZE   4u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, STRIPESIZE);

static inline uint32_t btrfs_superblock_stripesize(
    const struct btrfs_superblock *p)
{
	return le32_load(p->bytes + 156);
}

static inline void btrfs_superblock_set_stripesize(struct btrfs_superblock *p,
						   uint32_t value)
{
	le32_store(p->bytes + 156, value);
}

/* Superblock.sys_chunk_array_size: u32 little-endian at byte 160. */
#define BTRFS_SUPERBLOCK_SYS_CHUNK_ARRAY_SIZE_OFFSET 160u
#define BTRFS_SUPERBLOCK_SYS_CHUNK_ARRAY_SIZE_SIZE   4u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, SYS_CHUNK_ARRAY_SIZE);

static inline uint32_t btrfs_superblock_sys_chunk_array_size(
    const struct btrfs_superblock *p)
{
	return le32_load(p->bytes + 160);
}

static inline void btrfs_superblock_set_sys_chunk_array_size(
    struct btrfs_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 160, value);
}

/* Superblock.chunk_root_generation: u64 little-endian at byte 164. */
#define BTRFS_SUPERBLOCK_CHUNK_ROOT_GENERATION_OFFSET 164u
#define BTRFS_SUPERBLOCK_CHUNK_ROOT_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, CHUNK_ROOT_GENERATION);

static inline uint64_t btrfs_superblock_chunk_root_generation(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 164);
}

static inline void btrfs_superblock_set_chunk_root_generation(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 164, value);
}

/* Superblock.compat_flags: u64 little-endian at byte 172. */
#define BTRFS_SUPERBLOCK_COMPAT_FLAGS_OFFSET 172u
#define BTRFS_SUPERBLOCK_COMPAT_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, COMPAT_FLAGS);

static inline uint64_t btrfs_superblock_compat_flags(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 172);
}

static inline void btrfs_superblock_set_compat_flags(struct btrfs_superblock *p,
						     uint64_t value)
{
	le64_store(p->bytes + 172, value);
}

/* Superblock.compat_ro_flags: flags CompatRo, u64 little-endian at byte 180. */
#define BTRFS_SUPERBLOCK_COMPAT_RO_FLAGS_OFFSET 180u
#define BTRFS_SUPERBLOCK_COMPAT_RO_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, COMPAT_RO_FLAGS);

static inline uint64_t btrfs_superblock_compat_ro_flags(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 180);
}

static inline void btrfs_superblock_set_compat_ro_flags(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 180, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_superblock_compat_ro_flags_has(
    const struct btrfs_superblock *p, uint64_t mask)
{
	return (btrfs_superblock_compat_ro_flags(p) & mask) == mask;
}

static inline void btrfs_superblock_compat_ro_flags_add(
    struct btrfs_superblock *p, uint64_t mask)
{
	btrfs_superblock_set_compat_ro_flags(p,
	    (uint64_t)(btrfs_superblock_compat_ro_flags(p) | mask));
}

static inline void btrfs_superblock_compat_ro_flags_clear(
    struct btrfs_superblock *p, uint64_t mask)
{
	btrfs_superblock_set_compat_ro_flags(p,
	    (uint64_t)(btrfs_superblock_compat_ro_flags(p) & ~mask));
}

/* Superblock.incompat_flags: flags Incompat, u64 little-endian at byte 188. */
#define BTRFS_SUPERBLOCK_INCOMPAT_FLAGS_OFFSET 188u
#define BTRFS_SUPERBLOCK_INCOMPAT_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, INCOMPAT_FLAGS);

static inline uint64_t btrfs_superblock_incompat_flags(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 188);
}

static inline void btrfs_superblock_set_incompat_flags(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 188, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_superblock_incompat_flags_has(
    const struct btrfs_superblock *p, uint64_t mask)
{
	return (btrfs_superblock_incompat_flags(p) & mask) == mask;
}

static inline void btrfs_superblock_incompat_flags_add(
    struct btrfs_superblock *p, uint64_t mask)
{
	btrfs_superblock_set_incompat_flags(p,
	    (uint64_t)(btrfs_superblock_incompat_flags(p) | mask));
}

static inline void btrfs_superblock_incompat_flags_clear(
    struct btrfs_superblock *p, uint64_t mask)
{
	btrfs_superblock_set_incompat_flags(p,
	    (uint64_t)(btrfs_superblock_incompat_flags(p) & ~mask));
}

/* Superblock.csum_type: enum ChecksumType, u16 little-endian at byte 196. */
#define BTRFS_SUPERBLOCK_CSUM_TYPE_OFFSET 196u
#define BTRFS_SUPERBLOCK_CSUM_TYPE_SIZE   2u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, CSUM_TYPE);

static inline uint16_t btrfs_superblock_csum_type(
    const struct btrfs_superblock *p)
{
	return le16_load(p->bytes + 196);
}

static inline void btrfs_superblock_set_csum_type(struct btrfs_superblock *p,
						  uint16_t value)
{
	le16_store(p->bytes + 196, value);
}

/* Superblock.root_level: u8 at byte 198. */
#define BTRFS_SUPERBLOCK_ROOT_LEVEL_OFFSET 198u
#define BTRFS_SUPERBLOCK_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, ROOT_LEVEL);

static inline uint8_t btrfs_superblock_root_level(
    const struct btrfs_superblock *p)
{
	return p->bytes[198];
}

static inline void btrfs_superblock_set_root_level(struct btrfs_superblock *p,
						   uint8_t value)
{
	p->bytes[198] = value;
}

/* Superblock.chunk_root_level: u8 at byte 199. */
#define BTRFS_SUPERBLOCK_CHUNK_ROOT_LEVEL_OFFSET 199u
#define BTRFS_SUPERBLOCK_CHUNK_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, CHUNK_ROOT_LEVEL);

static inline uint8_t btrfs_superblock_chunk_root_level(
    const struct btrfs_superblock *p)
{
	return p->bytes[199];
}

static inline void btrfs_superblock_set_chunk_root_level(
    struct btrfs_superblock *p, uint8_t value)
{
	p->bytes[199] = value;
}

/* Superblock.log_root_level: u8 at byte 200. */
#define BTRFS_SUPERBLOCK_LOG_ROOT_LEVEL_OFFSET 200u
#define BTRFS_SUPERBLOCK_LOG_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, LOG_ROOT_LEVEL);

static inline uint8_t btrfs_superblock_log_root_level(
    const struct btrfs_superblock *p)
{
	return p->bytes[200];
}

static inline void btrfs_superblock_set_log_root_level(
    struct btrfs_superblock *p, uint8_t value)
{
	p->bytes[200] = value;
}

/*
 * Superblock.dev_item: struct btrfs_dev_item at byte 201. Of the device that
 * this is on
 */
#define BTRFS_SUPERBLOCK_DEV_ITEM_OFFSET 201u
#define BTRFS_SUPERBLOCK_DEV_ITEM_SIZE   98u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, DEV_ITEM);

static inline const struct btrfs_dev_item *btrfs_superblock_dev_item(
    const struct btrfs_superblock *p)
{
	return (const struct btrfs_dev_item *)(p->bytes + 201);
}

static inline struct btrfs_dev_item *btrfs_superblock_edit_dev_item(
    struct btrfs_superblock *p)
{
	return (struct btrfs_dev_item *)(p->bytes + 201);
}

/* Superblock.label: 256 times string at byte 299. */
#define BTRFS_SUPERBLOCK_LABEL_OFFSET 299u
#define BTRFS_SUPERBLOCK_LABEL_SIZE   256u
#define BTRFS_SUPERBLOCK_LABEL_COUNT  256u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, LABEL);

static inline int btrfs_superblock_label(const struct btrfs_superblock *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 256)
		return field_out_of_range(error, "btrfs_superblock", "label",
					  299);
	*out = p->bytes[299 + i];
	return 0;
}

static inline int btrfs_superblock_set_label(struct btrfs_superblock *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 256)
		return field_out_of_range(error, "btrfs_superblock", "label",
					  299);
	p->bytes[299 + i] = value;
	return 0;
}

static inline struct span btrfs_superblock_label_bytes(
    const struct btrfs_superblock *p)
{
	return span_of(p->bytes + 299, 256);
}

static inline struct mspan btrfs_superblock_edit_label_bytes(
    struct btrfs_superblock *p)
{
	return mspan_of(p->bytes + 299, 256);
}

/* Up to the first NUL. */
static inline struct span btrfs_superblock_label_text(
    const struct btrfs_superblock *p)
{
	const uint8_t *text = p->bytes + 299;
	const void *end = memchr(text, 0, 256);

	if (!end)
		return span_of(text, 256);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int btrfs_superblock_put_label(struct btrfs_superblock *p,
					     struct span text)
{
	uint8_t *to = p->bytes + 299;

	if (text.size > 256)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(256 - text.size));
	return 0;
}

/* Superblock.cache_generation: u64 little-endian at byte 555. */
#define BTRFS_SUPERBLOCK_CACHE_GENERATION_OFFSET 555u
#define BTRFS_SUPERBLOCK_CACHE_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, CACHE_GENERATION);

static inline uint64_t btrfs_superblock_cache_generation(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 555);
}

static inline void btrfs_superblock_set_cache_generation(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 555, value);
}

/* Superblock.uuid_tree_generation: u64 little-endian at byte 563. */
#define BTRFS_SUPERBLOCK_UUID_TREE_GENERATION_OFFSET 563u
#define BTRFS_SUPERBLOCK_UUID_TREE_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, UUID_TREE_GENERATION);

static inline uint64_t btrfs_superblock_uuid_tree_generation(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 563);
}

static inline void btrfs_superblock_set_uuid_tree_generation(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 563, value);
}

/*
 * Superblock.metadata_uuid: uuid at byte 571. fsid of the blocks, with that
 * flag
 */
#define BTRFS_SUPERBLOCK_METADATA_UUID_OFFSET 571u
#define BTRFS_SUPERBLOCK_METADATA_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, METADATA_UUID);

static inline struct guid btrfs_superblock_metadata_uuid(
    const struct btrfs_superblock *p)
{
	return guid_load(p->bytes + 571);
}

static inline void btrfs_superblock_set_metadata_uuid(
    struct btrfs_superblock *p, struct guid value)
{
	guid_store(p->bytes + 571, value);
}

/*
 * Superblock.nr_global_roots: u64 little-endian at byte 587. These four: with
 * extent_tree_v2
 */
#define BTRFS_SUPERBLOCK_NR_GLOBAL_ROOTS_OFFSET 587u
#define BTRFS_SUPERBLOCK_NR_GLOBAL_ROOTS_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, NR_GLOBAL_ROOTS);

static inline uint64_t btrfs_superblock_nr_global_roots(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 587);
}

static inline void btrfs_superblock_set_nr_global_roots(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 587, value);
}

/* Superblock.block_group_root: u64 little-endian at byte 595. */
#define BTRFS_SUPERBLOCK_BLOCK_GROUP_ROOT_OFFSET 595u
#define BTRFS_SUPERBLOCK_BLOCK_GROUP_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, BLOCK_GROUP_ROOT);

static inline uint64_t btrfs_superblock_block_group_root(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 595);
}

static inline void btrfs_superblock_set_block_group_root(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 595, value);
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_superblock_block_group_root_target(
    const struct btrfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = btrfs_superblock_block_group_root(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.block_group_root_generation: u64 little-endian at byte 603. */
#define BTRFS_SUPERBLOCK_BLOCK_GROUP_ROOT_GENERATION_OFFSET 603u
#define BTRFS_SUPERBLOCK_BLOCK_GROUP_ROOT_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, BLOCK_GROUP_ROOT_GENERATION);

static inline uint64_t btrfs_superblock_block_group_root_generation(
    const struct btrfs_superblock *p)
{
	return le64_load(p->bytes + 603);
}

static inline void btrfs_superblock_set_block_group_root_generation(
    struct btrfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 603, value);
}

/* Superblock.block_group_root_level: u8 at byte 611. */
#define BTRFS_SUPERBLOCK_BLOCK_GROUP_ROOT_LEVEL_OFFSET 611u
#define BTRFS_SUPERBLOCK_BLOCK_GROUP_ROOT_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, BLOCK_GROUP_ROOT_LEVEL);

static inline uint8_t btrfs_superblock_block_group_root_level(
    const struct btrfs_superblock *p)
{
	return p->bytes[611];
}

static inline void btrfs_superblock_set_block_group_root_level(
    struct btrfs_superblock *p, uint8_t value)
{
	p->bytes[611] = value;
}

/* Superblock.reserved: 199 times byte at byte 612. */
#define BTRFS_SUPERBLOCK_RESERVED_OFFSET 612u
#define BTRFS_SUPERBLOCK_RESERVED_SIZE   199u
#define BTRFS_SUPERBLOCK_RESERVED_COUNT  199u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, RESERVED);

static inline int btrfs_superblock_reserved(const struct btrfs_superblock *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 199)
		return field_out_of_range(error, "btrfs_superblock",
					  "reserved", 612);
	*out = p->bytes[612 + i];
	return 0;
}

static inline int btrfs_superblock_set_reserved(struct btrfs_superblock *p,
						uint64_t i, uint8_t value,
						struct field_error *error)
{
	if (i >= 199)
		return field_out_of_range(error, "btrfs_superblock",
					  "reserved", 612);
	p->bytes[612 + i] = value;
	return 0;
}

static inline struct span btrfs_superblock_reserved_bytes(
    const struct btrfs_superblock *p)
{
	return span_of(p->bytes + 612, 199);
}

static inline struct mspan btrfs_superblock_edit_reserved_bytes(
    struct btrfs_superblock *p)
{
	return mspan_of(p->bytes + 612, 199);
}

/*
 * Superblock.sys_chunk_array: 2048 times byte at byte 811. SysChunk, in a row
 */
#define BTRFS_SUPERBLOCK_SYS_CHUNK_ARRAY_OFFSET 811u
#define BTRFS_SUPERBLOCK_SYS_CHUNK_ARRAY_SIZE   2048u
#define BTRFS_SUPERBLOCK_SYS_CHUNK_ARRAY_COUNT  2048u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, SYS_CHUNK_ARRAY);

static inline int btrfs_superblock_sys_chunk_array(
    const struct btrfs_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 2048)
		return field_out_of_range(error, "btrfs_superblock",
					  "sys_chunk_array", 811);
	*out = p->bytes[811 + i];
	return 0;
}

static inline int btrfs_superblock_set_sys_chunk_array(
    struct btrfs_superblock *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 2048)
		return field_out_of_range(error, "btrfs_superblock",
					  "sys_chunk_array", 811);
	p->bytes[811 + i] = value;
	return 0;
}

static inline struct span btrfs_superblock_sys_chunk_array_bytes(
    const struct btrfs_superblock *p)
{
	return span_of(p->bytes + 811, 2048);
}

static inline struct mspan btrfs_superblock_edit_sys_chunk_array_bytes(
    struct btrfs_superblock *p)
{
	return mspan_of(p->bytes + 811, 2048);
}

/* Superblock.super_roots: 4 times struct btrfs_root_backup at byte 2859. */
#define BTRFS_SUPERBLOCK_SUPER_ROOTS_OFFSET 2859u
#define BTRFS_SUPERBLOCK_SUPER_ROOTS_SIZE   672u
#define BTRFS_SUPERBLOCK_SUPER_ROOTS_COUNT  4u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, SUPER_ROOTS);

static inline const struct btrfs_root_backup *btrfs_superblock_super_roots(
    const struct btrfs_superblock *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "btrfs_superblock", "super_roots",
				   2859);
		return NULL;
	}
	return (const struct btrfs_root_backup *)(p->bytes + 2859 + i * 168);
}

static inline struct btrfs_root_backup *btrfs_superblock_edit_super_roots(
    struct btrfs_superblock *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "btrfs_superblock", "super_roots",
				   2859);
		return NULL;
	}
	return (struct btrfs_root_backup *)(p->bytes + 2859 + i * 168);
}

/* Superblock.padding: 565 times byte at byte 3531. */
#define BTRFS_SUPERBLOCK_PADDING_OFFSET 3531u
#define BTRFS_SUPERBLOCK_PADDING_SIZE   565u
#define BTRFS_SUPERBLOCK_PADDING_COUNT  565u
STRUCTC_WITHIN(BTRFS_SUPERBLOCK, PADDING);

static inline int btrfs_superblock_padding(const struct btrfs_superblock *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 565)
		return field_out_of_range(error, "btrfs_superblock", "padding",
					  3531);
	*out = p->bytes[3531 + i];
	return 0;
}

static inline int btrfs_superblock_set_padding(struct btrfs_superblock *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 565)
		return field_out_of_range(error, "btrfs_superblock", "padding",
					  3531);
	p->bytes[3531 + i] = value;
	return 0;
}

static inline struct span btrfs_superblock_padding_bytes(
    const struct btrfs_superblock *p)
{
	return span_of(p->bytes + 3531, 565);
}

static inline struct mspan btrfs_superblock_edit_padding_bytes(
    struct btrfs_superblock *p)
{
	return mspan_of(p->bytes + 3531, 565);
}

/* All bytes zero, then the defaults. */
static inline void btrfs_superblock_init(struct btrfs_superblock *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	btrfs_superblock_set_magic(p, BTRFS_SUPERBLOCK_MAGIC_DEFAULT);
}

/* What Superblock.crc has to be: crc32c. */
static inline uint32_t btrfs_superblock_compute_crc(
    const struct btrfs_superblock *p)
{
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	sum = checksum_crc32c(sum, p->bytes + 32, 4064);
	return (uint32_t)((uint64_t)sum ^ 0xFFFFFFFFull);
}

/* Returns 0, -74 where it is another, or -61 where it does not apply. */
static inline int btrfs_superblock_verify_crc(const struct btrfs_superblock *p)
{
	if (!(btrfs_superblock_csum_type(p) == 0u))
		return -61;
	uint32_t want = btrfs_superblock_compute_crc(p);
	uint32_t got = btrfs_superblock_crc(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0, or -61 where it does not apply. */
static inline int btrfs_superblock_update_crc(struct btrfs_superblock *p)
{
	if (!(btrfs_superblock_csum_type(p) == 0u))
		return -61;
	uint32_t want = btrfs_superblock_compute_crc(p);

	btrfs_superblock_set_crc(p, want);
	return 0;
}


/* Structure Stripe, 32 bytes. */
struct btrfs_stripe {
	uint8_t bytes[32];
};
#define BTRFS_STRIPE_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct btrfs_stripe) == BTRFS_STRIPE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_stripe *btrfs_stripe_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_STRIPE_SIZEOF))
		return NULL;
	return (const struct btrfs_stripe *)(span.data + offset);
}

static inline struct btrfs_stripe *btrfs_stripe_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_STRIPE_SIZEOF))
		return NULL;
	return (struct btrfs_stripe *)(span.data + offset);
}

/* Stripe.devid: u64 little-endian at byte 0. */
#define BTRFS_STRIPE_DEVID_OFFSET 0u
#define BTRFS_STRIPE_DEVID_SIZE   8u
STRUCTC_WITHIN(BTRFS_STRIPE, DEVID);

static inline uint64_t btrfs_stripe_devid(const struct btrfs_stripe *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_stripe_set_devid(struct btrfs_stripe *p,
					  uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Stripe.offset: u64 little-endian at byte 8. In bytes of that device */
#define BTRFS_STRIPE_OFFSET_OFFSET 8u
#define BTRFS_STRIPE_OFFSET_SIZE   8u
STRUCTC_WITHIN(BTRFS_STRIPE, OFFSET);

static inline uint64_t btrfs_stripe_offset(const struct btrfs_stripe *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_stripe_set_offset(struct btrfs_stripe *p,
					   uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* Stripe.dev_uuid: uuid at byte 16. */
#define BTRFS_STRIPE_DEV_UUID_OFFSET 16u
#define BTRFS_STRIPE_DEV_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_STRIPE, DEV_UUID);

static inline struct guid btrfs_stripe_dev_uuid(const struct btrfs_stripe *p)
{
	return guid_load(p->bytes + 16);
}

static inline void btrfs_stripe_set_dev_uuid(struct btrfs_stripe *p,
					     struct guid value)
{
	guid_store(p->bytes + 16, value);
}

/* All bytes zero. */
static inline void btrfs_stripe_init(struct btrfs_stripe *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Chunk, at least 48 bytes. The key's offset is its first logical
 * byte.
 */
struct btrfs_chunk {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_chunk_edit {
	struct btrfs_chunk read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_CHUNK_MIN_SIZE 48u

/* Chunk.length: u64 little-endian at byte 0. In bytes */
#define BTRFS_CHUNK_LENGTH_OFFSET 0u
#define BTRFS_CHUNK_LENGTH_SIZE   8u
STRUCTC_PROVE(BTRFS_CHUNK_LENGTH_OFFSET + BTRFS_CHUNK_LENGTH_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint64_t btrfs_chunk_length(const struct btrfs_chunk *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_chunk_set_length(const struct btrfs_chunk_edit *p,
					  uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Chunk.owner: u64 little-endian at byte 8. */
#define BTRFS_CHUNK_OWNER_OFFSET 8u
#define BTRFS_CHUNK_OWNER_SIZE   8u
STRUCTC_PROVE(BTRFS_CHUNK_OWNER_OFFSET + BTRFS_CHUNK_OWNER_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint64_t btrfs_chunk_owner(const struct btrfs_chunk *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_chunk_set_owner(const struct btrfs_chunk_edit *p,
					 uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* Chunk.stripe_len: u64 little-endian at byte 16. */
#define BTRFS_CHUNK_STRIPE_LEN_OFFSET 16u
#define BTRFS_CHUNK_STRIPE_LEN_SIZE   8u
STRUCTC_PROVE(BTRFS_CHUNK_STRIPE_LEN_OFFSET + BTRFS_CHUNK_STRIPE_LEN_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint64_t btrfs_chunk_stripe_len(const struct btrfs_chunk *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_chunk_set_stripe_len(const struct btrfs_chunk_edit *p,
					      uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* Chunk.type: flags BlockGroupFlags, u64 little-endian at byte 24. */
#define BTRFS_CHUNK_TYPE_OFFSET 24u
#define BTRFS_CHUNK_TYPE_SIZE   8u
STRUCTC_PROVE(BTRFS_CHUNK_TYPE_OFFSET + BTRFS_CHUNK_TYPE_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint64_t btrfs_chunk_type(const struct btrfs_chunk *p)
{
	return le64_load(p->bytes + 24);
}

static inline void btrfs_chunk_set_type(const struct btrfs_chunk_edit *p,
					uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_chunk_type_has(const struct btrfs_chunk *p,
					uint64_t mask)
{
	return (btrfs_chunk_type(p) & mask) == mask;
}

static inline void btrfs_chunk_type_add(const struct btrfs_chunk_edit *p,
					uint64_t mask)
{
	btrfs_chunk_set_type(p, (uint64_t)(btrfs_chunk_type(&p->read) | mask));
}

static inline void btrfs_chunk_type_clear(const struct btrfs_chunk_edit *p,
					  uint64_t mask)
{
	btrfs_chunk_set_type(p,
			     (uint64_t)(btrfs_chunk_type(&p->read) & ~mask));
}

/* Chunk.io_align: u32 little-endian at byte 32. */
#define BTRFS_CHUNK_IO_ALIGN_OFFSET 32u
#define BTRFS_CHUNK_IO_ALIGN_SIZE   4u
STRUCTC_PROVE(BTRFS_CHUNK_IO_ALIGN_OFFSET + BTRFS_CHUNK_IO_ALIGN_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint32_t btrfs_chunk_io_align(const struct btrfs_chunk *p)
{
	return le32_load(p->bytes + 32);
}

static inline void btrfs_chunk_set_io_align(const struct btrfs_chunk_edit *p,
					    uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* Chunk.io_width: u32 little-endian at byte 36. */
#define BTRFS_CHUNK_IO_WIDTH_OFFSET 36u
#define BTRFS_CHUNK_IO_WIDTH_SIZE   4u
STRUCTC_PROVE(BTRFS_CHUNK_IO_WIDTH_OFFSET + BTRFS_CHUNK_IO_WIDTH_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint32_t btrfs_chunk_io_width(const struct btrfs_chunk *p)
{
	return le32_load(p->bytes + 36);
}

static inline void btrfs_chunk_set_io_width(const struct btrfs_chunk_edit *p,
					    uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* Chunk.sector_size: u32 little-endian at byte 40. */
#define BTRFS_CHUNK_SECTOR_SIZE_OFFSET 40u
#define BTRFS_CHUNK_SECTOR_SIZE_SIZE   4u
STRUCTC_PROVE(BTRFS_CHUNK_SECTOR_SIZE_OFFSET + BTRFS_CHUNK_SECTOR_SIZE_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint32_t btrfs_chunk_sector_size(const struct btrfs_chunk *p)
{
	return le32_load(p->bytes + 40);
}

static inline void btrfs_chunk_set_sector_size(const struct btrfs_chunk_edit *p,
					       uint32_t value)
{
	le32_store(p->bytes + 40, value);
}

/* Chunk.num_stripes: u16 little-endian at byte 44. */
#define BTRFS_CHUNK_NUM_STRIPES_OFFSET 44u
#define BTRFS_CHUNK_NUM_STRIPES_SIZE   2u
STRUCTC_PROVE(BTRFS_CHUNK_NUM_STRIPES_OFFSET + BTRFS_CHUNK_NUM_STRIPES_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint16_t btrfs_chunk_num_stripes(const struct btrfs_chunk *p)
{
	return le16_load(p->bytes + 44);
}

static inline void btrfs_chunk_set_num_stripes(const struct btrfs_chunk_edit *p,
					       uint16_t value)
{
	le16_store(p->bytes + 44, value);
}

/* Chunk.sub_stripes: u16 little-endian at byte 46. Of raid10 */
#define BTRFS_CHUNK_SUB_STRIPES_OFFSET 46u
#define BTRFS_CHUNK_SUB_STRIPES_SIZE   2u
STRUCTC_PROVE(BTRFS_CHUNK_SUB_STRIPES_OFFSET + BTRFS_CHUNK_SUB_STRIPES_SIZE <=
	      BTRFS_CHUNK_MIN_SIZE);

static inline uint16_t btrfs_chunk_sub_stripes(const struct btrfs_chunk *p)
{
	return le16_load(p->bytes + 46);
}

static inline void btrfs_chunk_set_sub_stripes(const struct btrfs_chunk_edit *p,
					       uint16_t value)
{
	le16_store(p->bytes + 46, value);
}

/* Chunk.stripes: [$num_stripes]Stripe at byte 48. */
#define BTRFS_CHUNK_STRIPES_OFFSET 48u

static inline int btrfs_chunk_stripes_range(const struct btrfs_chunk *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 48;
	nr = (uint64_t)btrfs_chunk_num_stripes(p);
	if (nr > (p->size - at) / 32)
		return field_out_of_range(error, "btrfs_chunk", "stripes", 48);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_chunk_stripes_count(const struct btrfs_chunk *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return btrfs_chunk_stripes_range(p, &at, count, error);
}

static inline int btrfs_chunk_stripes_offset(const struct btrfs_chunk *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return btrfs_chunk_stripes_range(p, offset, &count, error);
}

static inline const struct btrfs_stripe *btrfs_chunk_stripes(
    const struct btrfs_chunk *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (btrfs_chunk_stripes_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "btrfs_chunk", "stripes", 48);
		return NULL;
	}
	return (const struct btrfs_stripe *)(p->bytes + at + i * 32);
}

static inline struct btrfs_stripe *btrfs_chunk_edit_stripes(
    const struct btrfs_chunk_edit *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (btrfs_chunk_stripes_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "btrfs_chunk", "stripes", 48);
		return NULL;
	}
	return (struct btrfs_stripe *)(p->bytes + at + i * 32);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_chunk_point_1(const struct btrfs_chunk *p,
				      uint64_t *points,
				      struct field_error *error)
{
	uint64_t offset, count;

	offset = 48;
	count = (uint64_t)btrfs_chunk_num_stripes(p);
	if (count > (p->size - offset) / 32)
		return field_out_of_range(error, "btrfs_chunk", "", 0);
	points[1] = offset + count * 32;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_chunk_at(struct span span, uint64_t offset,
				 struct btrfs_chunk *out,
				 struct field_error *error)
{
	struct btrfs_chunk view;

	if (!span_has(span, offset, 48))
		return field_out_of_range(error, "btrfs_chunk", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_chunk_edit_at(struct mspan span, uint64_t offset,
				      struct btrfs_chunk_edit *out,
				      struct field_error *error)
{
	int rc = btrfs_chunk_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_chunk_total_size(const struct btrfs_chunk *p,
					 uint64_t *size,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_chunk_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_chunk_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_chunk_edit_iterator {
	struct btrfs_chunk_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_chunk_iterator btrfs_chunk_iterate(struct span span)
{
	struct btrfs_chunk_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_chunk_edit_iterator btrfs_chunk_edit_iterate(
    struct mspan span)
{
	struct btrfs_chunk_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_chunk_iterator_next(struct btrfs_chunk_iterator *it,
					    struct btrfs_chunk *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_chunk_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_chunk_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_chunk", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_chunk_edit_iterator_next(
    struct btrfs_chunk_edit_iterator *it, struct btrfs_chunk_edit *out,
    struct field_error *error)
{
	int rc = btrfs_chunk_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure SysChunk, at least 17 bytes. */
struct btrfs_sys_chunk {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_sys_chunk_edit {
	struct btrfs_sys_chunk read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_SYS_CHUNK_MIN_SIZE 17u

/*
 * SysChunk.key: struct btrfs_key at byte 0. Its offset: the first logical byte
 */
#define BTRFS_SYS_CHUNK_KEY_OFFSET 0u
#define BTRFS_SYS_CHUNK_KEY_SIZE   17u
STRUCTC_PROVE(BTRFS_SYS_CHUNK_KEY_OFFSET + BTRFS_SYS_CHUNK_KEY_SIZE <=
	      BTRFS_SYS_CHUNK_MIN_SIZE);

static inline const struct btrfs_key *btrfs_sys_chunk_key(
    const struct btrfs_sys_chunk *p)
{
	return (const struct btrfs_key *)(p->bytes);
}

static inline struct btrfs_key *btrfs_sys_chunk_edit_key(
    const struct btrfs_sys_chunk_edit *p)
{
	return (struct btrfs_key *)(p->bytes);
}

/* SysChunk.chunk: Chunk at byte 17. */
#define BTRFS_SYS_CHUNK_CHUNK_OFFSET 17u

static inline int btrfs_sys_chunk_chunk_offset(const struct btrfs_sys_chunk *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 17;
	return 0;
}

static inline int btrfs_sys_chunk_chunk(const struct btrfs_sys_chunk *p,
					struct btrfs_chunk *out,
					struct field_error *error)
{
	return btrfs_chunk_at(span_of(p->bytes, p->size), 17, out, error);
}

static inline int btrfs_sys_chunk_edit_chunk(
    const struct btrfs_sys_chunk_edit *p, struct btrfs_chunk_edit *out,
    struct field_error *error)
{
	return btrfs_chunk_edit_at(mspan_of(p->bytes, p->read.size), 17, out,
				   error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_sys_chunk_point_1(const struct btrfs_sys_chunk *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	struct btrfs_chunk of;
	uint64_t size;

	rc = btrfs_chunk_at(span_of(p->bytes, p->size), 17, &of, error);
	if (rc)
		return rc;
	rc = btrfs_chunk_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[1] = 17 + size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_sys_chunk_at(struct span span, uint64_t offset,
				     struct btrfs_sys_chunk *out,
				     struct field_error *error)
{
	struct btrfs_sys_chunk view;

	if (!span_has(span, offset, 17))
		return field_out_of_range(error, "btrfs_sys_chunk", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_sys_chunk_edit_at(struct mspan span, uint64_t offset,
					  struct btrfs_sys_chunk_edit *out,
					  struct field_error *error)
{
	int rc = btrfs_sys_chunk_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_sys_chunk_total_size(const struct btrfs_sys_chunk *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_sys_chunk_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_sys_chunk_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_sys_chunk_edit_iterator {
	struct btrfs_sys_chunk_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_sys_chunk_iterator btrfs_sys_chunk_iterate(
    struct span span)
{
	struct btrfs_sys_chunk_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_sys_chunk_edit_iterator btrfs_sys_chunk_edit_iterate(
    struct mspan span)
{
	struct btrfs_sys_chunk_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_sys_chunk_iterator_next(
    struct btrfs_sys_chunk_iterator *it, struct btrfs_sys_chunk *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_sys_chunk_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_sys_chunk_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_sys_chunk", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_sys_chunk_edit_iterator_next(
    struct btrfs_sys_chunk_edit_iterator *it, struct btrfs_sys_chunk_edit *out,
    struct field_error *error)
{
	int rc = btrfs_sys_chunk_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Header, 101 bytes. */
struct btrfs_header {
	uint8_t bytes[101];
};
#define BTRFS_HEADER_SIZEOF 101u
STRUCTC_PROVE(sizeof(struct btrfs_header) == BTRFS_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_header *btrfs_header_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_HEADER_SIZEOF))
		return NULL;
	return (const struct btrfs_header *)(span.data + offset);
}

static inline struct btrfs_header *btrfs_header_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_HEADER_SIZEOF))
		return NULL;
	return (struct btrfs_header *)(span.data + offset);
}

/* Header.crc: u32 little-endian at byte 0. The first bytes of its checksum */
#define BTRFS_HEADER_CRC_OFFSET 0u
#define BTRFS_HEADER_CRC_SIZE   4u
STRUCTC_WITHIN(BTRFS_HEADER, CRC);

static inline uint32_t btrfs_header_crc(const struct btrfs_header *p)
{
	return le32_load(p->bytes);
}

static inline void btrfs_header_set_crc(struct btrfs_header *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Header.csum_rest: 28 times byte at byte 4. */
#define BTRFS_HEADER_CSUM_REST_OFFSET 4u
#define BTRFS_HEADER_CSUM_REST_SIZE   28u
#define BTRFS_HEADER_CSUM_REST_COUNT  28u
STRUCTC_WITHIN(BTRFS_HEADER, CSUM_REST);

static inline int btrfs_header_csum_rest(const struct btrfs_header *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "btrfs_header", "csum_rest",
					  4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int btrfs_header_set_csum_rest(struct btrfs_header *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "btrfs_header", "csum_rest",
					  4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span btrfs_header_csum_rest_bytes(
    const struct btrfs_header *p)
{
	return span_of(p->bytes + 4, 28);
}

static inline struct mspan btrfs_header_edit_csum_rest_bytes(
    struct btrfs_header *p)
{
	return mspan_of(p->bytes + 4, 28);
}

/* Header.fsid: uuid at byte 32. Or the superblock's metadata_uuid */
#define BTRFS_HEADER_FSID_OFFSET 32u
#define BTRFS_HEADER_FSID_SIZE   16u
STRUCTC_WITHIN(BTRFS_HEADER, FSID);

static inline struct guid btrfs_header_fsid(const struct btrfs_header *p)
{
	return guid_load(p->bytes + 32);
}

static inline void btrfs_header_set_fsid(struct btrfs_header *p,
					 struct guid value)
{
	guid_store(p->bytes + 32, value);
}

/*
 * Header.bytenr: u64 little-endian at byte 48. The logical address of this
 * block
 */
#define BTRFS_HEADER_BYTENR_OFFSET 48u
#define BTRFS_HEADER_BYTENR_SIZE   8u
STRUCTC_WITHIN(BTRFS_HEADER, BYTENR);

static inline uint64_t btrfs_header_bytenr(const struct btrfs_header *p)
{
	return le64_load(p->bytes + 48);
}

static inline void btrfs_header_set_bytenr(struct btrfs_header *p,
					   uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* Header.flags: 7 times byte at byte 56. The low ones of HeaderFlags */
#define BTRFS_HEADER_FLAGS_OFFSET 56u
#define BTRFS_HEADER_FLAGS_SIZE   7u
#define BTRFS_HEADER_FLAGS_COUNT  7u
STRUCTC_WITHIN(BTRFS_HEADER, FLAGS);

static inline int btrfs_header_flags(const struct btrfs_header *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	if (i >= 7)
		return field_out_of_range(error, "btrfs_header", "flags", 56);
	*out = p->bytes[56 + i];
	return 0;
}

static inline int btrfs_header_set_flags(struct btrfs_header *p, uint64_t i,
					 uint8_t value,
					 struct field_error *error)
{
	if (i >= 7)
		return field_out_of_range(error, "btrfs_header", "flags", 56);
	p->bytes[56 + i] = value;
	return 0;
}

static inline struct span btrfs_header_flags_bytes(const struct btrfs_header *p)
{
	return span_of(p->bytes + 56, 7);
}

static inline struct mspan btrfs_header_edit_flags_bytes(struct btrfs_header *p)
{
	return mspan_of(p->bytes + 56, 7);
}

/* Header.backref_rev: u8 at byte 63. */
#define BTRFS_HEADER_BACKREF_REV_OFFSET 63u
#define BTRFS_HEADER_BACKREF_REV_SIZE   1u
STRUCTC_WITHIN(BTRFS_HEADER, BACKREF_REV);

static inline uint8_t btrfs_header_backref_rev(const struct btrfs_header *p)
{
	return p->bytes[63];
}

static inline void btrfs_header_set_backref_rev(struct btrfs_header *p,
						uint8_t value)
{
	p->bytes[63] = value;
}

/* Header.chunk_tree_uuid: uuid at byte 64. */
#define BTRFS_HEADER_CHUNK_TREE_UUID_OFFSET 64u
#define BTRFS_HEADER_CHUNK_TREE_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_HEADER, CHUNK_TREE_UUID);

static inline struct guid btrfs_header_chunk_tree_uuid(
    const struct btrfs_header *p)
{
	return guid_load(p->bytes + 64);
}

static inline void btrfs_header_set_chunk_tree_uuid(struct btrfs_header *p,
						    struct guid value)
{
	guid_store(p->bytes + 64, value);
}

/* Header.generation: u64 little-endian at byte 80. */
#define BTRFS_HEADER_GENERATION_OFFSET 80u
#define BTRFS_HEADER_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_HEADER, GENERATION);

static inline uint64_t btrfs_header_generation(const struct btrfs_header *p)
{
	return le64_load(p->bytes + 80);
}

static inline void btrfs_header_set_generation(struct btrfs_header *p,
					       uint64_t value)
{
	le64_store(p->bytes + 80, value);
}

/* Header.owner: u64 little-endian at byte 88. The tree: an ObjectId */
#define BTRFS_HEADER_OWNER_OFFSET 88u
#define BTRFS_HEADER_OWNER_SIZE   8u
STRUCTC_WITHIN(BTRFS_HEADER, OWNER);

static inline uint64_t btrfs_header_owner(const struct btrfs_header *p)
{
	return le64_load(p->bytes + 88);
}

static inline void btrfs_header_set_owner(struct btrfs_header *p,
					  uint64_t value)
{
	le64_store(p->bytes + 88, value);
}

/* Header.nritems: u32 little-endian at byte 96. */
#define BTRFS_HEADER_NRITEMS_OFFSET 96u
#define BTRFS_HEADER_NRITEMS_SIZE   4u
STRUCTC_WITHIN(BTRFS_HEADER, NRITEMS);

static inline uint32_t btrfs_header_nritems(const struct btrfs_header *p)
{
	return le32_load(p->bytes + 96);
}

static inline void btrfs_header_set_nritems(struct btrfs_header *p,
					    uint32_t value)
{
	le32_store(p->bytes + 96, value);
}

/* Header.level: u8 at byte 100. */
#define BTRFS_HEADER_LEVEL_OFFSET 100u
#define BTRFS_HEADER_LEVEL_SIZE   1u
STRUCTC_WITHIN(BTRFS_HEADER, LEVEL);

static inline uint8_t btrfs_header_level(const struct btrfs_header *p)
{
	return p->bytes[100];
}

static inline void btrfs_header_set_level(struct btrfs_header *p,
					  uint8_t value)
{
	p->bytes[100] = value;
}

/* All bytes zero. */
static inline void btrfs_header_init(struct btrfs_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Item, 25 bytes. */
struct btrfs_item {
	uint8_t bytes[25];
};
#define BTRFS_ITEM_SIZEOF 25u
STRUCTC_PROVE(sizeof(struct btrfs_item) == BTRFS_ITEM_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_item *btrfs_item_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_ITEM_SIZEOF))
		return NULL;
	return (const struct btrfs_item *)(span.data + offset);
}

static inline struct btrfs_item *btrfs_item_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_ITEM_SIZEOF))
		return NULL;
	return (struct btrfs_item *)(span.data + offset);
}

/* Item.key: struct btrfs_key at byte 0. */
#define BTRFS_ITEM_KEY_OFFSET 0u
#define BTRFS_ITEM_KEY_SIZE   17u
STRUCTC_WITHIN(BTRFS_ITEM, KEY);

static inline const struct btrfs_key *btrfs_item_key(const struct btrfs_item *p)
{
	return (const struct btrfs_key *)(p->bytes);
}

static inline struct btrfs_key *btrfs_item_edit_key(struct btrfs_item *p)
{
	return (struct btrfs_key *)(p->bytes);
}

/*
 * Item.offset: u32 little-endian at byte 17. Of its data, from the header's end
 */
#define BTRFS_ITEM_OFFSET_OFFSET 17u
#define BTRFS_ITEM_OFFSET_SIZE   4u
STRUCTC_WITHIN(BTRFS_ITEM, OFFSET);

static inline uint32_t btrfs_item_offset(const struct btrfs_item *p)
{
	return le32_load(p->bytes + 17);
}

static inline void btrfs_item_set_offset(struct btrfs_item *p, uint32_t value)
{
	le32_store(p->bytes + 17, value);
}

/* Item.data_size: u32 little-endian at byte 21. */
#define BTRFS_ITEM_DATA_SIZE_OFFSET 21u
#define BTRFS_ITEM_DATA_SIZE_SIZE   4u
STRUCTC_WITHIN(BTRFS_ITEM, DATA_SIZE);

static inline uint32_t btrfs_item_data_size(const struct btrfs_item *p)
{
	return le32_load(p->bytes + 21);
}

static inline void btrfs_item_set_data_size(struct btrfs_item *p,
					    uint32_t value)
{
	le32_store(p->bytes + 21, value);
}

/* All bytes zero. */
static inline void btrfs_item_init(struct btrfs_item *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure KeyPtr, 33 bytes. */
struct btrfs_key_ptr {
	uint8_t bytes[33];
};
#define BTRFS_KEY_PTR_SIZEOF 33u
STRUCTC_PROVE(sizeof(struct btrfs_key_ptr) == BTRFS_KEY_PTR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_key_ptr *btrfs_key_ptr_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_KEY_PTR_SIZEOF))
		return NULL;
	return (const struct btrfs_key_ptr *)(span.data + offset);
}

static inline struct btrfs_key_ptr *btrfs_key_ptr_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_KEY_PTR_SIZEOF))
		return NULL;
	return (struct btrfs_key_ptr *)(span.data + offset);
}

/* KeyPtr.key: struct btrfs_key at byte 0. The first one down there */
#define BTRFS_KEY_PTR_KEY_OFFSET 0u
#define BTRFS_KEY_PTR_KEY_SIZE   17u
STRUCTC_WITHIN(BTRFS_KEY_PTR, KEY);

static inline const struct btrfs_key *btrfs_key_ptr_key(
    const struct btrfs_key_ptr *p)
{
	return (const struct btrfs_key *)(p->bytes);
}

static inline struct btrfs_key *btrfs_key_ptr_edit_key(struct btrfs_key_ptr *p)
{
	return (struct btrfs_key *)(p->bytes);
}

/* KeyPtr.blockptr: u64 little-endian at byte 17. */
#define BTRFS_KEY_PTR_BLOCKPTR_OFFSET 17u
#define BTRFS_KEY_PTR_BLOCKPTR_SIZE   8u
STRUCTC_WITHIN(BTRFS_KEY_PTR, BLOCKPTR);

static inline uint64_t btrfs_key_ptr_blockptr(const struct btrfs_key_ptr *p)
{
	return le64_load(p->bytes + 17);
}

static inline void btrfs_key_ptr_set_blockptr(struct btrfs_key_ptr *p,
					      uint64_t value)
{
	le64_store(p->bytes + 17, value);
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_key_ptr_blockptr_target(const struct btrfs_key_ptr *p,
						uint64_t *offset,
						struct field_error *error)
{
	uint64_t number = btrfs_key_ptr_blockptr(p);

	(void)error;
	*offset = number;
	return 0;
}

/* KeyPtr.generation: u64 little-endian at byte 25. */
#define BTRFS_KEY_PTR_GENERATION_OFFSET 25u
#define BTRFS_KEY_PTR_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_KEY_PTR, GENERATION);

static inline uint64_t btrfs_key_ptr_generation(const struct btrfs_key_ptr *p)
{
	return le64_load(p->bytes + 25);
}

static inline void btrfs_key_ptr_set_generation(struct btrfs_key_ptr *p,
						uint64_t value)
{
	le64_store(p->bytes + 25, value);
}

/* All bytes zero. */
static inline void btrfs_key_ptr_init(struct btrfs_key_ptr *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure TreeBlock, at least 101 bytes. */
struct btrfs_tree_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t nodesize;
};
struct btrfs_tree_block_edit {
	struct btrfs_tree_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_TREE_BLOCK_MIN_SIZE 101u

/* TreeBlock.header: struct btrfs_header at byte 0. */
#define BTRFS_TREE_BLOCK_HEADER_OFFSET 0u
#define BTRFS_TREE_BLOCK_HEADER_SIZE   101u
STRUCTC_PROVE(BTRFS_TREE_BLOCK_HEADER_OFFSET + BTRFS_TREE_BLOCK_HEADER_SIZE <=
	      BTRFS_TREE_BLOCK_MIN_SIZE);

static inline const struct btrfs_header *btrfs_tree_block_header(
    const struct btrfs_tree_block *p)
{
	return (const struct btrfs_header *)(p->bytes);
}

static inline struct btrfs_header *btrfs_tree_block_edit_header(
    const struct btrfs_tree_block_edit *p)
{
	return (struct btrfs_header *)(p->bytes);
}

/* TreeBlock.items: [$header.nritems]Item at byte 101, not always there. */
#define BTRFS_TREE_BLOCK_ITEMS_OFFSET 101u

static inline bool btrfs_tree_block_has_items(const struct btrfs_tree_block *p)
{
	return (btrfs_header_level(btrfs_tree_block_header(p)) == 0u);
}

static inline int btrfs_tree_block_items_range(const struct btrfs_tree_block *p,
					       uint64_t *offset,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at, nr;

	if (!(btrfs_header_level(btrfs_tree_block_header(p)) == 0u))
		return field_absent(error, "btrfs_tree_block", "items", 101);
	at = 101;
	nr = (uint64_t)btrfs_header_nritems(btrfs_tree_block_header(p));
	if (nr > (p->size - at) / 25)
		return field_out_of_range(error, "btrfs_tree_block", "items",
					  101);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_tree_block_items_count(const struct btrfs_tree_block *p,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at;

	return btrfs_tree_block_items_range(p, &at, count, error);
}

static inline int btrfs_tree_block_items_offset(
    const struct btrfs_tree_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return btrfs_tree_block_items_range(p, offset, &count, error);
}

static inline const struct btrfs_item *btrfs_tree_block_items(
    const struct btrfs_tree_block *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (btrfs_tree_block_items_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "btrfs_tree_block", "items", 101);
		return NULL;
	}
	return (const struct btrfs_item *)(p->bytes + at + i * 25);
}

static inline struct btrfs_item *btrfs_tree_block_edit_items(
    const struct btrfs_tree_block_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (btrfs_tree_block_items_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "btrfs_tree_block", "items", 101);
		return NULL;
	}
	return (struct btrfs_item *)(p->bytes + at + i * 25);
}


/* TreeBlock.ptrs: [$header.nritems]KeyPtr at byte 101, not always there. */
#define BTRFS_TREE_BLOCK_PTRS_OFFSET 101u

static inline bool btrfs_tree_block_has_ptrs(const struct btrfs_tree_block *p)
{
	return !(btrfs_header_level(btrfs_tree_block_header(p)) == 0u);
}

static inline int btrfs_tree_block_ptrs_range(const struct btrfs_tree_block *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	if (!!(btrfs_header_level(btrfs_tree_block_header(p)) == 0u))
		return field_absent(error, "btrfs_tree_block", "ptrs", 101);
	at = 101;
	nr = (uint64_t)btrfs_header_nritems(btrfs_tree_block_header(p));
	if (nr > (p->size - at) / 33)
		return field_out_of_range(error, "btrfs_tree_block", "ptrs",
					  101);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_tree_block_ptrs_count(const struct btrfs_tree_block *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return btrfs_tree_block_ptrs_range(p, &at, count, error);
}

static inline int btrfs_tree_block_ptrs_offset(const struct btrfs_tree_block *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return btrfs_tree_block_ptrs_range(p, offset, &count, error);
}

static inline const struct btrfs_key_ptr *btrfs_tree_block_ptrs(
    const struct btrfs_tree_block *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (btrfs_tree_block_ptrs_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "btrfs_tree_block", "ptrs", 101);
		return NULL;
	}
	return (const struct btrfs_key_ptr *)(p->bytes + at + i * 33);
}

static inline struct btrfs_key_ptr *btrfs_tree_block_edit_ptrs(
    const struct btrfs_tree_block_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (btrfs_tree_block_ptrs_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "btrfs_tree_block", "ptrs", 101);
		return NULL;
	}
	return (struct btrfs_key_ptr *)(p->bytes + at + i * 33);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_tree_block_point_1(const struct btrfs_tree_block *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 101;
	count = (uint64_t)btrfs_header_nritems(btrfs_tree_block_header(p));
	if (count > (p->size - offset) / 25)
		return field_out_of_range(error, "btrfs_tree_block", "", 0);
	points[1] = offset + count * 25;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_tree_block_point_2(const struct btrfs_tree_block *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 101;
	count = (uint64_t)btrfs_header_nritems(btrfs_tree_block_header(p));
	if (count > (p->size - offset) / 33)
		return field_out_of_range(error, "btrfs_tree_block", "", 0);
	points[2] = offset + count * 33;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_tree_block_point_3(const struct btrfs_tree_block *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (btrfs_header_level(btrfs_tree_block_header(p)) == 0u) {
		rc = btrfs_tree_block_point_1(p, points, error);
		if (rc)
			return rc;
		points[3] = points[1];
	} else {
		rc = btrfs_tree_block_point_2(p, points, error);
		if (rc)
			return rc;
		points[3] = points[2];
	}
	return 0;
}


/*
 * TreeBlock.rest: []byte at an offset that data decides. Free, and in a leaf
 * the items' data
 */

static inline int btrfs_tree_block_rest_range(const struct btrfs_tree_block *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	int rc;

	uint64_t points[4];

	uint64_t at, nr;

	rc = btrfs_tree_block_point_3(p, points, error);
	if (rc)
		return rc;
	at = points[3];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_tree_block_rest_count(const struct btrfs_tree_block *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return btrfs_tree_block_rest_range(p, &at, count, error);
}

static inline int btrfs_tree_block_rest_offset(const struct btrfs_tree_block *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return btrfs_tree_block_rest_range(p, offset, &count, error);
}

static inline int btrfs_tree_block_rest(const struct btrfs_tree_block *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_tree_block_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_tree_block", "rest",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_tree_block_set_rest(
    const struct btrfs_tree_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_tree_block_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_tree_block", "rest",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_tree_block_rest_bytes(const struct btrfs_tree_block *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_tree_block_rest_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_tree_block_edit_rest_bytes(
    const struct btrfs_tree_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_tree_block_rest_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_tree_block_point_4(const struct btrfs_tree_block *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = btrfs_tree_block_point_3(p, points, error);
	if (rc)
		return rc;
	offset = points[3];
	count = (p->size - offset);
	points[4] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_tree_block_at(struct span span,
				      uint64_t offset, uint32_t nodesize,
				      struct btrfs_tree_block *out,
				      struct field_error *error)
{
	struct btrfs_tree_block view;
	uint64_t size;

	if (!span_has(span, offset, 101))
		return field_out_of_range(error, "btrfs_tree_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.nodesize = nodesize;
	size = (uint64_t)view.nodesize;
	if (size < 101 || size > view.size)
		return field_out_of_range(error, "btrfs_tree_block", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int btrfs_tree_block_edit_at(struct mspan span,
					   uint64_t offset, uint32_t nodesize,
					   struct btrfs_tree_block_edit *out,
					   struct field_error *error)
{
	int rc = btrfs_tree_block_at(span_of(span.data, span.size), offset, nodesize, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int btrfs_tree_block_total_size(const struct btrfs_tree_block *p,
					      uint64_t *size,
					      struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_tree_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t nodesize;
};
struct btrfs_tree_block_edit_iterator {
	struct btrfs_tree_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_tree_block_iterator btrfs_tree_block_iterate(
    struct span span, uint32_t nodesize)
{
	struct btrfs_tree_block_iterator it = { span, 0, 0, UINT64_MAX, nodesize };

	return it;
}

static inline struct btrfs_tree_block_edit_iterator btrfs_tree_block_edit_iterate(
    struct mspan span, uint32_t nodesize)
{
	struct btrfs_tree_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, nodesize },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_tree_block_iterator_next(
    struct btrfs_tree_block_iterator *it, struct btrfs_tree_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_tree_block_at(it->span, it->offset, it->nodesize, out, error);
	if (!rc)
		rc = btrfs_tree_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_tree_block", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_tree_block_edit_iterator_next(
    struct btrfs_tree_block_edit_iterator *it,
    struct btrfs_tree_block_edit *out, struct field_error *error)
{
	int rc = btrfs_tree_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure ChecksumBlock, at least 32 bytes. A tree block as its checksum has
 * it; where csum_type is crc32c.
 */
struct btrfs_checksum_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t nodesize;
};
struct btrfs_checksum_block_edit {
	struct btrfs_checksum_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_CHECKSUM_BLOCK_MIN_SIZE 32u

/* ChecksumBlock.crc: u32 little-endian at byte 0. */
#define BTRFS_CHECKSUM_BLOCK_CRC_OFFSET 0u
#define BTRFS_CHECKSUM_BLOCK_CRC_SIZE   4u
STRUCTC_PROVE(BTRFS_CHECKSUM_BLOCK_CRC_OFFSET + BTRFS_CHECKSUM_BLOCK_CRC_SIZE <=
	      BTRFS_CHECKSUM_BLOCK_MIN_SIZE);

static inline uint32_t btrfs_checksum_block_crc(
    const struct btrfs_checksum_block *p)
{
	return le32_load(p->bytes);
}

static inline void btrfs_checksum_block_set_crc(
    const struct btrfs_checksum_block_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* ChecksumBlock.csum_rest: 28 times byte at byte 4. */
#define BTRFS_CHECKSUM_BLOCK_CSUM_REST_OFFSET 4u
#define BTRFS_CHECKSUM_BLOCK_CSUM_REST_SIZE   28u
#define BTRFS_CHECKSUM_BLOCK_CSUM_REST_COUNT  28u
STRUCTC_PROVE(
    BTRFS_CHECKSUM_BLOCK_CSUM_REST_OFFSET + BTRFS_CHECKSUM_BLOCK_CSUM_REST_SIZE <=
    BTRFS_CHECKSUM_BLOCK_MIN_SIZE);

static inline int btrfs_checksum_block_csum_rest(
    const struct btrfs_checksum_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "btrfs_checksum_block",
					  "csum_rest", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int btrfs_checksum_block_set_csum_rest(
    const struct btrfs_checksum_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "btrfs_checksum_block",
					  "csum_rest", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span btrfs_checksum_block_csum_rest_bytes(
    const struct btrfs_checksum_block *p)
{
	return span_of(p->bytes + 4, 28);
}

static inline struct mspan btrfs_checksum_block_edit_csum_rest_bytes(
    const struct btrfs_checksum_block_edit *p)
{
	return mspan_of(p->bytes + 4, 28);
}

/* ChecksumBlock.rest: []byte at byte 32. */
#define BTRFS_CHECKSUM_BLOCK_REST_OFFSET 32u

static inline int btrfs_checksum_block_rest_range(
    const struct btrfs_checksum_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 32;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_checksum_block_rest_count(
    const struct btrfs_checksum_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return btrfs_checksum_block_rest_range(p, &at, count, error);
}

static inline int btrfs_checksum_block_rest_offset(
    const struct btrfs_checksum_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return btrfs_checksum_block_rest_range(p, offset, &count, error);
}

static inline int btrfs_checksum_block_rest(
    const struct btrfs_checksum_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_checksum_block_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_checksum_block",
					  "rest", 32);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_checksum_block_set_rest(
    const struct btrfs_checksum_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_checksum_block_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_checksum_block",
					  "rest", 32);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_checksum_block_rest_bytes(
    const struct btrfs_checksum_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_checksum_block_rest_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_checksum_block_edit_rest_bytes(
    const struct btrfs_checksum_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_checksum_block_rest_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_checksum_block_point_1(
    const struct btrfs_checksum_block *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 32;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_checksum_block_at(struct span span,
					  uint64_t offset, uint32_t nodesize,
					  struct btrfs_checksum_block *out,
					  struct field_error *error)
{
	struct btrfs_checksum_block view;
	uint64_t size;

	if (!span_has(span, offset, 32))
		return field_out_of_range(error, "btrfs_checksum_block", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.nodesize = nodesize;
	size = (uint64_t)view.nodesize;
	if (size < 32 || size > view.size)
		return field_out_of_range(error, "btrfs_checksum_block",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int btrfs_checksum_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t nodesize, struct btrfs_checksum_block_edit *out,
    struct field_error *error)
{
	int rc = btrfs_checksum_block_at(span_of(span.data, span.size), offset, nodesize, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int btrfs_checksum_block_total_size(
    const struct btrfs_checksum_block *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_checksum_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t nodesize;
};
struct btrfs_checksum_block_edit_iterator {
	struct btrfs_checksum_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_checksum_block_iterator btrfs_checksum_block_iterate(
    struct span span, uint32_t nodesize)
{
	struct btrfs_checksum_block_iterator it = { span, 0, 0, UINT64_MAX, nodesize };

	return it;
}

static inline struct btrfs_checksum_block_edit_iterator btrfs_checksum_block_edit_iterate(
    struct mspan span, uint32_t nodesize)
{
	struct btrfs_checksum_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, nodesize },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_checksum_block_iterator_next(
    struct btrfs_checksum_block_iterator *it, struct btrfs_checksum_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_checksum_block_at(it->span, it->offset, it->nodesize, out, error);
	if (!rc)
		rc = btrfs_checksum_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_checksum_block", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_checksum_block_edit_iterator_next(
    struct btrfs_checksum_block_edit_iterator *it,
    struct btrfs_checksum_block_edit *out, struct field_error *error)
{
	int rc = btrfs_checksum_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What ChecksumBlock.crc has to be: crc32c. */
static inline int btrfs_checksum_block_compute_crc(
    const struct btrfs_checksum_block *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	rc = btrfs_checksum_block_rest_range(p, &at, &count, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		sum = checksum_crc32c(sum, p->bytes + at, (size_t)(count));
	}
	*out = (uint32_t)((uint64_t)sum ^ 0xFFFFFFFFull);
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int btrfs_checksum_block_verify_crc(
    const struct btrfs_checksum_block *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = btrfs_checksum_block_compute_crc(p, &want, error);
	if (rc)
		return rc;
	uint32_t got = btrfs_checksum_block_crc(p);

	if (got != want)
		return checksum_differs(error, "btrfs_checksum_block", "crc",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int btrfs_checksum_block_update_crc(
    const struct btrfs_checksum_block_edit *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = btrfs_checksum_block_compute_crc(&p->read, &want, error);
	if (rc)
		return rc;
	btrfs_checksum_block_set_crc(p, want);
	return 0;
}


/* Structure InodeItem, 160 bytes. */
struct btrfs_inode_item {
	uint8_t bytes[160];
};
#define BTRFS_INODE_ITEM_SIZEOF 160u
STRUCTC_PROVE(sizeof(struct btrfs_inode_item) == BTRFS_INODE_ITEM_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_inode_item *btrfs_inode_item_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_INODE_ITEM_SIZEOF))
		return NULL;
	return (const struct btrfs_inode_item *)(span.data + offset);
}

static inline struct btrfs_inode_item *btrfs_inode_item_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_INODE_ITEM_SIZEOF))
		return NULL;
	return (struct btrfs_inode_item *)(span.data + offset);
}

/* InodeItem.generation: u64 little-endian at byte 0. */
#define BTRFS_INODE_ITEM_GENERATION_OFFSET 0u
#define BTRFS_INODE_ITEM_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, GENERATION);

static inline uint64_t btrfs_inode_item_generation(
    const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_inode_item_set_generation(struct btrfs_inode_item *p,
						   uint64_t value)
{
	le64_store(p->bytes, value);
}

/* InodeItem.transid: u64 little-endian at byte 8. */
#define BTRFS_INODE_ITEM_TRANSID_OFFSET 8u
#define BTRFS_INODE_ITEM_TRANSID_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, TRANSID);

static inline uint64_t btrfs_inode_item_transid(
    const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_inode_item_set_transid(struct btrfs_inode_item *p,
						uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* InodeItem.file_size: u64 little-endian at byte 16. In bytes */
#define BTRFS_INODE_ITEM_FILE_SIZE_OFFSET 16u
#define BTRFS_INODE_ITEM_FILE_SIZE_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, FILE_SIZE);

static inline uint64_t btrfs_inode_item_file_size(
    const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_inode_item_set_file_size(struct btrfs_inode_item *p,
						  uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* InodeItem.nbytes: u64 little-endian at byte 24. On disk */
#define BTRFS_INODE_ITEM_NBYTES_OFFSET 24u
#define BTRFS_INODE_ITEM_NBYTES_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, NBYTES);

static inline uint64_t btrfs_inode_item_nbytes(const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes + 24);
}

static inline void btrfs_inode_item_set_nbytes(struct btrfs_inode_item *p,
					       uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* InodeItem.block_group: u64 little-endian at byte 32. */
#define BTRFS_INODE_ITEM_BLOCK_GROUP_OFFSET 32u
#define BTRFS_INODE_ITEM_BLOCK_GROUP_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, BLOCK_GROUP);

static inline uint64_t btrfs_inode_item_block_group(
    const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes + 32);
}

static inline void btrfs_inode_item_set_block_group(struct btrfs_inode_item *p,
						    uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* InodeItem.nlink: u32 little-endian at byte 40. */
#define BTRFS_INODE_ITEM_NLINK_OFFSET 40u
#define BTRFS_INODE_ITEM_NLINK_SIZE   4u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, NLINK);

static inline uint32_t btrfs_inode_item_nlink(const struct btrfs_inode_item *p)
{
	return le32_load(p->bytes + 40);
}

static inline void btrfs_inode_item_set_nlink(struct btrfs_inode_item *p,
					      uint32_t value)
{
	le32_store(p->bytes + 40, value);
}

/* InodeItem.uid: u32 little-endian at byte 44. */
#define BTRFS_INODE_ITEM_UID_OFFSET 44u
#define BTRFS_INODE_ITEM_UID_SIZE   4u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, UID);

static inline uint32_t btrfs_inode_item_uid(const struct btrfs_inode_item *p)
{
	return le32_load(p->bytes + 44);
}

static inline void btrfs_inode_item_set_uid(struct btrfs_inode_item *p,
					    uint32_t value)
{
	le32_store(p->bytes + 44, value);
}

/* InodeItem.gid: u32 little-endian at byte 48. */
#define BTRFS_INODE_ITEM_GID_OFFSET 48u
#define BTRFS_INODE_ITEM_GID_SIZE   4u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, GID);

static inline uint32_t btrfs_inode_item_gid(const struct btrfs_inode_item *p)
{
	return le32_load(p->bytes + 48);
}

static inline void btrfs_inode_item_set_gid(struct btrfs_inode_item *p,
					    uint32_t value)
{
	le32_store(p->bytes + 48, value);
}

/*
 * InodeItem.mode: u32 little-endian at byte 52. Kind and permissions, as stat
 * has it
 */
#define BTRFS_INODE_ITEM_MODE_OFFSET 52u
#define BTRFS_INODE_ITEM_MODE_SIZE   4u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, MODE);

static inline uint32_t btrfs_inode_item_mode(const struct btrfs_inode_item *p)
{
	return le32_load(p->bytes + 52);
}

static inline void btrfs_inode_item_set_mode(struct btrfs_inode_item *p,
					     uint32_t value)
{
	le32_store(p->bytes + 52, value);
}

/* InodeItem.rdev: u64 little-endian at byte 56. */
#define BTRFS_INODE_ITEM_RDEV_OFFSET 56u
#define BTRFS_INODE_ITEM_RDEV_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, RDEV);

static inline uint64_t btrfs_inode_item_rdev(const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes + 56);
}

static inline void btrfs_inode_item_set_rdev(struct btrfs_inode_item *p,
					     uint64_t value)
{
	le64_store(p->bytes + 56, value);
}

/* InodeItem.flags: flags InodeFlags, u64 little-endian at byte 64. */
#define BTRFS_INODE_ITEM_FLAGS_OFFSET 64u
#define BTRFS_INODE_ITEM_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, FLAGS);

static inline uint64_t btrfs_inode_item_flags(const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes + 64);
}

static inline void btrfs_inode_item_set_flags(struct btrfs_inode_item *p,
					      uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_inode_item_flags_has(const struct btrfs_inode_item *p,
					      uint64_t mask)
{
	return (btrfs_inode_item_flags(p) & mask) == mask;
}

static inline void btrfs_inode_item_flags_add(struct btrfs_inode_item *p,
					      uint64_t mask)
{
	btrfs_inode_item_set_flags(p,
	    (uint64_t)(btrfs_inode_item_flags(p) | mask));
}

static inline void btrfs_inode_item_flags_clear(struct btrfs_inode_item *p,
						uint64_t mask)
{
	btrfs_inode_item_set_flags(p,
	    (uint64_t)(btrfs_inode_item_flags(p) & ~mask));
}

/* InodeItem.sequence: u64 little-endian at byte 72. */
#define BTRFS_INODE_ITEM_SEQUENCE_OFFSET 72u
#define BTRFS_INODE_ITEM_SEQUENCE_SIZE   8u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, SEQUENCE);

static inline uint64_t btrfs_inode_item_sequence(
    const struct btrfs_inode_item *p)
{
	return le64_load(p->bytes + 72);
}

static inline void btrfs_inode_item_set_sequence(struct btrfs_inode_item *p,
						 uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* InodeItem.atime: struct btrfs_time at byte 112. */
#define BTRFS_INODE_ITEM_ATIME_OFFSET 112u
#define BTRFS_INODE_ITEM_ATIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, ATIME);

static inline const struct btrfs_time *btrfs_inode_item_atime(
    const struct btrfs_inode_item *p)
{
	return (const struct btrfs_time *)(p->bytes + 112);
}

static inline struct btrfs_time *btrfs_inode_item_edit_atime(
    struct btrfs_inode_item *p)
{
	return (struct btrfs_time *)(p->bytes + 112);
}

/* InodeItem.ctime: struct btrfs_time at byte 124. */
#define BTRFS_INODE_ITEM_CTIME_OFFSET 124u
#define BTRFS_INODE_ITEM_CTIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, CTIME);

static inline const struct btrfs_time *btrfs_inode_item_ctime(
    const struct btrfs_inode_item *p)
{
	return (const struct btrfs_time *)(p->bytes + 124);
}

static inline struct btrfs_time *btrfs_inode_item_edit_ctime(
    struct btrfs_inode_item *p)
{
	return (struct btrfs_time *)(p->bytes + 124);
}

/* InodeItem.mtime: struct btrfs_time at byte 136. */
#define BTRFS_INODE_ITEM_MTIME_OFFSET 136u
#define BTRFS_INODE_ITEM_MTIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, MTIME);

static inline const struct btrfs_time *btrfs_inode_item_mtime(
    const struct btrfs_inode_item *p)
{
	return (const struct btrfs_time *)(p->bytes + 136);
}

static inline struct btrfs_time *btrfs_inode_item_edit_mtime(
    struct btrfs_inode_item *p)
{
	return (struct btrfs_time *)(p->bytes + 136);
}

/* InodeItem.otime: struct btrfs_time at byte 148. When it was made */
#define BTRFS_INODE_ITEM_OTIME_OFFSET 148u
#define BTRFS_INODE_ITEM_OTIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_INODE_ITEM, OTIME);

static inline const struct btrfs_time *btrfs_inode_item_otime(
    const struct btrfs_inode_item *p)
{
	return (const struct btrfs_time *)(p->bytes + 148);
}

static inline struct btrfs_time *btrfs_inode_item_edit_otime(
    struct btrfs_inode_item *p)
{
	return (struct btrfs_time *)(p->bytes + 148);
}

/* All bytes zero. */
static inline void btrfs_inode_item_init(struct btrfs_inode_item *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure InodeRef, at least 10 bytes. A name of an inode; the key's offset
 * is the directory.
 */
struct btrfs_inode_ref {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_inode_ref_edit {
	struct btrfs_inode_ref read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_INODE_REF_MIN_SIZE 10u

/* InodeRef.index: u64 little-endian at byte 0. Of the name in that directory */
#define BTRFS_INODE_REF_INDEX_OFFSET 0u
#define BTRFS_INODE_REF_INDEX_SIZE   8u
STRUCTC_PROVE(BTRFS_INODE_REF_INDEX_OFFSET + BTRFS_INODE_REF_INDEX_SIZE <=
	      BTRFS_INODE_REF_MIN_SIZE);

static inline uint64_t btrfs_inode_ref_index(const struct btrfs_inode_ref *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_inode_ref_set_index(
    const struct btrfs_inode_ref_edit *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* InodeRef.name_len: u16 little-endian at byte 8. */
#define BTRFS_INODE_REF_NAME_LEN_OFFSET 8u
#define BTRFS_INODE_REF_NAME_LEN_SIZE   2u
STRUCTC_PROVE(BTRFS_INODE_REF_NAME_LEN_OFFSET + BTRFS_INODE_REF_NAME_LEN_SIZE <=
	      BTRFS_INODE_REF_MIN_SIZE);

static inline uint16_t btrfs_inode_ref_name_len(const struct btrfs_inode_ref *p)
{
	return le16_load(p->bytes + 8);
}

static inline void btrfs_inode_ref_set_name_len(
    const struct btrfs_inode_ref_edit *p, uint16_t value)
{
	le16_store(p->bytes + 8, value);
}

/* InodeRef.name: [$name_len]string at byte 10. */
#define BTRFS_INODE_REF_NAME_OFFSET 10u

static inline int btrfs_inode_ref_name_range(const struct btrfs_inode_ref *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	uint64_t at, nr;

	at = 10;
	nr = (uint64_t)btrfs_inode_ref_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "btrfs_inode_ref", "name",
					  10);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_inode_ref_name_count(const struct btrfs_inode_ref *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return btrfs_inode_ref_name_range(p, &at, count, error);
}

static inline int btrfs_inode_ref_name_offset(const struct btrfs_inode_ref *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return btrfs_inode_ref_name_range(p, offset, &count, error);
}

static inline int btrfs_inode_ref_name(const struct btrfs_inode_ref *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_inode_ref_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_inode_ref", "name",
					  10);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_inode_ref_set_name(const struct btrfs_inode_ref_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_inode_ref_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_inode_ref", "name",
					  10);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_inode_ref_name_bytes(const struct btrfs_inode_ref *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_ref_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_inode_ref_edit_name_bytes(
    const struct btrfs_inode_ref_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_ref_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int btrfs_inode_ref_name_text(const struct btrfs_inode_ref *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_ref_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int btrfs_inode_ref_put_name(const struct btrfs_inode_ref_edit *p,
					   struct span text,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_ref_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "btrfs_inode_ref", "name",
					  10);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_inode_ref_point_1(const struct btrfs_inode_ref *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 10;
	count = (uint64_t)btrfs_inode_ref_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "btrfs_inode_ref", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_inode_ref_at(struct span span, uint64_t offset,
				     struct btrfs_inode_ref *out,
				     struct field_error *error)
{
	struct btrfs_inode_ref view;

	if (!span_has(span, offset, 10))
		return field_out_of_range(error, "btrfs_inode_ref", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_inode_ref_edit_at(struct mspan span, uint64_t offset,
					  struct btrfs_inode_ref_edit *out,
					  struct field_error *error)
{
	int rc = btrfs_inode_ref_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_inode_ref_total_size(const struct btrfs_inode_ref *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_inode_ref_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_inode_ref_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_inode_ref_edit_iterator {
	struct btrfs_inode_ref_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_inode_ref_iterator btrfs_inode_ref_iterate(
    struct span span)
{
	struct btrfs_inode_ref_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_inode_ref_edit_iterator btrfs_inode_ref_edit_iterate(
    struct mspan span)
{
	struct btrfs_inode_ref_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_inode_ref_iterator_next(
    struct btrfs_inode_ref_iterator *it, struct btrfs_inode_ref *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_inode_ref_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_inode_ref_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_inode_ref", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_inode_ref_edit_iterator_next(
    struct btrfs_inode_ref_edit_iterator *it, struct btrfs_inode_ref_edit *out,
    struct field_error *error)
{
	int rc = btrfs_inode_ref_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure InodeExtref, at least 18 bytes. The same, where the names have no
 * room in one item; the key's offset is a hash of directory and name.
 */
struct btrfs_inode_extref {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_inode_extref_edit {
	struct btrfs_inode_extref read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_INODE_EXTREF_MIN_SIZE 18u

/* InodeExtref.parent_objectid: u64 little-endian at byte 0. */
#define BTRFS_INODE_EXTREF_PARENT_OBJECTID_OFFSET 0u
#define BTRFS_INODE_EXTREF_PARENT_OBJECTID_SIZE   8u
STRUCTC_PROVE(
    BTRFS_INODE_EXTREF_PARENT_OBJECTID_OFFSET + BTRFS_INODE_EXTREF_PARENT_OBJECTID_SIZE <=
    BTRFS_INODE_EXTREF_MIN_SIZE);

static inline uint64_t btrfs_inode_extref_parent_objectid(
    const struct btrfs_inode_extref *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_inode_extref_set_parent_objectid(
    const struct btrfs_inode_extref_edit *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* InodeExtref.index: u64 little-endian at byte 8. */
#define BTRFS_INODE_EXTREF_INDEX_OFFSET 8u
#define BTRFS_INODE_EXTREF_INDEX_SIZE   8u
STRUCTC_PROVE(BTRFS_INODE_EXTREF_INDEX_OFFSET + BTRFS_INODE_EXTREF_INDEX_SIZE <=
	      BTRFS_INODE_EXTREF_MIN_SIZE);

static inline uint64_t btrfs_inode_extref_index(
    const struct btrfs_inode_extref *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_inode_extref_set_index(
    const struct btrfs_inode_extref_edit *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* InodeExtref.name_len: u16 little-endian at byte 16. */
#define BTRFS_INODE_EXTREF_NAME_LEN_OFFSET 16u
#define BTRFS_INODE_EXTREF_NAME_LEN_SIZE   2u
STRUCTC_PROVE(
    BTRFS_INODE_EXTREF_NAME_LEN_OFFSET + BTRFS_INODE_EXTREF_NAME_LEN_SIZE <=
    BTRFS_INODE_EXTREF_MIN_SIZE);

static inline uint16_t btrfs_inode_extref_name_len(
    const struct btrfs_inode_extref *p)
{
	return le16_load(p->bytes + 16);
}

static inline void btrfs_inode_extref_set_name_len(
    const struct btrfs_inode_extref_edit *p, uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

/* InodeExtref.name: [$name_len]string at byte 18. */
#define BTRFS_INODE_EXTREF_NAME_OFFSET 18u

static inline int btrfs_inode_extref_name_range(
    const struct btrfs_inode_extref *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 18;
	nr = (uint64_t)btrfs_inode_extref_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "btrfs_inode_extref", "name",
					  18);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_inode_extref_name_count(
    const struct btrfs_inode_extref *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return btrfs_inode_extref_name_range(p, &at, count, error);
}

static inline int btrfs_inode_extref_name_offset(
    const struct btrfs_inode_extref *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return btrfs_inode_extref_name_range(p, offset, &count, error);
}

static inline int btrfs_inode_extref_name(const struct btrfs_inode_extref *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_inode_extref_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_inode_extref", "name",
					  18);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_inode_extref_set_name(
    const struct btrfs_inode_extref_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_inode_extref_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_inode_extref", "name",
					  18);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_inode_extref_name_bytes(
    const struct btrfs_inode_extref *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_extref_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_inode_extref_edit_name_bytes(
    const struct btrfs_inode_extref_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_extref_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int btrfs_inode_extref_name_text(
    const struct btrfs_inode_extref *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_extref_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int btrfs_inode_extref_put_name(
    const struct btrfs_inode_extref_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_inode_extref_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "btrfs_inode_extref", "name",
					  18);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_inode_extref_point_1(const struct btrfs_inode_extref *p,
					     uint64_t *points,
					     struct field_error *error)
{
	uint64_t offset, count;

	offset = 18;
	count = (uint64_t)btrfs_inode_extref_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "btrfs_inode_extref", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_inode_extref_at(struct span span, uint64_t offset,
					struct btrfs_inode_extref *out,
					struct field_error *error)
{
	struct btrfs_inode_extref view;

	if (!span_has(span, offset, 18))
		return field_out_of_range(error, "btrfs_inode_extref", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_inode_extref_edit_at(struct mspan span,
    uint64_t offset, struct btrfs_inode_extref_edit *out,
    struct field_error *error)
{
	int rc = btrfs_inode_extref_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_inode_extref_total_size(
    const struct btrfs_inode_extref *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_inode_extref_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_inode_extref_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_inode_extref_edit_iterator {
	struct btrfs_inode_extref_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_inode_extref_iterator btrfs_inode_extref_iterate(
    struct span span)
{
	struct btrfs_inode_extref_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_inode_extref_edit_iterator btrfs_inode_extref_edit_iterate(
    struct mspan span)
{
	struct btrfs_inode_extref_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_inode_extref_iterator_next(
    struct btrfs_inode_extref_iterator *it, struct btrfs_inode_extref *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_inode_extref_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_inode_extref_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_inode_extref", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_inode_extref_edit_iterator_next(
    struct btrfs_inode_extref_edit_iterator *it,
    struct btrfs_inode_extref_edit *out, struct field_error *error)
{
	int rc = btrfs_inode_extref_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure DirItem, at least 30 bytes. A name in a directory, or an extended
 * attribute. The key's offset is the name's hash (dir_item, xattr_item) or the
 * index (dir_index).
 */
struct btrfs_dir_item {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_dir_item_edit {
	struct btrfs_dir_item read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_DIR_ITEM_MIN_SIZE 30u

/*
 * DirItem.location: struct btrfs_key at byte 0. Of the inode or the subvolume's
 * root
 */
#define BTRFS_DIR_ITEM_LOCATION_OFFSET 0u
#define BTRFS_DIR_ITEM_LOCATION_SIZE   17u
STRUCTC_PROVE(BTRFS_DIR_ITEM_LOCATION_OFFSET + BTRFS_DIR_ITEM_LOCATION_SIZE <=
	      BTRFS_DIR_ITEM_MIN_SIZE);

static inline const struct btrfs_key *btrfs_dir_item_location(
    const struct btrfs_dir_item *p)
{
	return (const struct btrfs_key *)(p->bytes);
}

static inline struct btrfs_key *btrfs_dir_item_edit_location(
    const struct btrfs_dir_item_edit *p)
{
	return (struct btrfs_key *)(p->bytes);
}

/* DirItem.transid: u64 little-endian at byte 17. */
#define BTRFS_DIR_ITEM_TRANSID_OFFSET 17u
#define BTRFS_DIR_ITEM_TRANSID_SIZE   8u
STRUCTC_PROVE(BTRFS_DIR_ITEM_TRANSID_OFFSET + BTRFS_DIR_ITEM_TRANSID_SIZE <=
	      BTRFS_DIR_ITEM_MIN_SIZE);

static inline uint64_t btrfs_dir_item_transid(const struct btrfs_dir_item *p)
{
	return le64_load(p->bytes + 17);
}

static inline void btrfs_dir_item_set_transid(
    const struct btrfs_dir_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 17, value);
}

/* DirItem.data_len: u16 little-endian at byte 25. Of an attribute's value */
#define BTRFS_DIR_ITEM_DATA_LEN_OFFSET 25u
#define BTRFS_DIR_ITEM_DATA_LEN_SIZE   2u
STRUCTC_PROVE(BTRFS_DIR_ITEM_DATA_LEN_OFFSET + BTRFS_DIR_ITEM_DATA_LEN_SIZE <=
	      BTRFS_DIR_ITEM_MIN_SIZE);

static inline uint16_t btrfs_dir_item_data_len(const struct btrfs_dir_item *p)
{
	return le16_load(p->bytes + 25);
}

static inline void btrfs_dir_item_set_data_len(
    const struct btrfs_dir_item_edit *p, uint16_t value)
{
	le16_store(p->bytes + 25, value);
}

/* DirItem.name_len: u16 little-endian at byte 27. */
#define BTRFS_DIR_ITEM_NAME_LEN_OFFSET 27u
#define BTRFS_DIR_ITEM_NAME_LEN_SIZE   2u
STRUCTC_PROVE(BTRFS_DIR_ITEM_NAME_LEN_OFFSET + BTRFS_DIR_ITEM_NAME_LEN_SIZE <=
	      BTRFS_DIR_ITEM_MIN_SIZE);

static inline uint16_t btrfs_dir_item_name_len(const struct btrfs_dir_item *p)
{
	return le16_load(p->bytes + 27);
}

static inline void btrfs_dir_item_set_name_len(
    const struct btrfs_dir_item_edit *p, uint16_t value)
{
	le16_store(p->bytes + 27, value);
}

/* DirItem.type: enum FileType, u8 at byte 29. */
#define BTRFS_DIR_ITEM_TYPE_OFFSET 29u
#define BTRFS_DIR_ITEM_TYPE_SIZE   1u
STRUCTC_PROVE(BTRFS_DIR_ITEM_TYPE_OFFSET + BTRFS_DIR_ITEM_TYPE_SIZE <=
	      BTRFS_DIR_ITEM_MIN_SIZE);

static inline uint8_t btrfs_dir_item_type(const struct btrfs_dir_item *p)
{
	return p->bytes[29];
}

static inline void btrfs_dir_item_set_type(const struct btrfs_dir_item_edit *p,
					   uint8_t value)
{
	p->bytes[29] = value;
}

/* DirItem.name: [$name_len]string at byte 30. */
#define BTRFS_DIR_ITEM_NAME_OFFSET 30u

static inline int btrfs_dir_item_name_range(const struct btrfs_dir_item *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 30;
	nr = (uint64_t)btrfs_dir_item_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "btrfs_dir_item", "name", 30);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_dir_item_name_count(const struct btrfs_dir_item *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return btrfs_dir_item_name_range(p, &at, count, error);
}

static inline int btrfs_dir_item_name_offset(const struct btrfs_dir_item *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return btrfs_dir_item_name_range(p, offset, &count, error);
}

static inline int btrfs_dir_item_name(const struct btrfs_dir_item *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_dir_item_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_dir_item", "name", 30);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_dir_item_set_name(const struct btrfs_dir_item_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_dir_item_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_dir_item", "name", 30);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_dir_item_name_bytes(const struct btrfs_dir_item *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_dir_item_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_dir_item_edit_name_bytes(
    const struct btrfs_dir_item_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_dir_item_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int btrfs_dir_item_name_text(const struct btrfs_dir_item *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_dir_item_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int btrfs_dir_item_put_name(const struct btrfs_dir_item_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_dir_item_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "btrfs_dir_item", "name", 30);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_dir_item_point_1(const struct btrfs_dir_item *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 30;
	count = (uint64_t)btrfs_dir_item_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "btrfs_dir_item", "", 0);
	points[1] = offset + count;
	return 0;
}


/* DirItem.data: [$data_len]byte at an offset that data decides. */

static inline int btrfs_dir_item_data_range(const struct btrfs_dir_item *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = btrfs_dir_item_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)btrfs_dir_item_data_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "btrfs_dir_item", "data", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_dir_item_data_count(const struct btrfs_dir_item *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return btrfs_dir_item_data_range(p, &at, count, error);
}

static inline int btrfs_dir_item_data_offset(const struct btrfs_dir_item *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return btrfs_dir_item_data_range(p, offset, &count, error);
}

static inline int btrfs_dir_item_data(const struct btrfs_dir_item *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_dir_item_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_dir_item", "data", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_dir_item_set_data(const struct btrfs_dir_item_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_dir_item_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_dir_item", "data", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_dir_item_data_bytes(const struct btrfs_dir_item *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_dir_item_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_dir_item_edit_data_bytes(
    const struct btrfs_dir_item_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_dir_item_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_dir_item_point_2(const struct btrfs_dir_item *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = btrfs_dir_item_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)btrfs_dir_item_data_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "btrfs_dir_item", "", 0);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_dir_item_at(struct span span, uint64_t offset,
				    struct btrfs_dir_item *out,
				    struct field_error *error)
{
	struct btrfs_dir_item view;

	if (!span_has(span, offset, 30))
		return field_out_of_range(error, "btrfs_dir_item", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_dir_item_edit_at(struct mspan span, uint64_t offset,
					 struct btrfs_dir_item_edit *out,
					 struct field_error *error)
{
	int rc = btrfs_dir_item_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_dir_item_total_size(const struct btrfs_dir_item *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = btrfs_dir_item_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_dir_item_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_dir_item_edit_iterator {
	struct btrfs_dir_item_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_dir_item_iterator btrfs_dir_item_iterate(
    struct span span)
{
	struct btrfs_dir_item_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_dir_item_edit_iterator btrfs_dir_item_edit_iterate(
    struct mspan span)
{
	struct btrfs_dir_item_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_dir_item_iterator_next(
    struct btrfs_dir_item_iterator *it, struct btrfs_dir_item *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_dir_item_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_dir_item_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_dir_item", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_dir_item_edit_iterator_next(
    struct btrfs_dir_item_edit_iterator *it, struct btrfs_dir_item_edit *out,
    struct field_error *error)
{
	int rc = btrfs_dir_item_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure FileExtent, at least 21 bytes. The key's offset is the byte of the
 * file.
 */
struct btrfs_file_extent {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_file_extent_edit {
	struct btrfs_file_extent read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_FILE_EXTENT_MIN_SIZE 21u

/* FileExtent.generation: u64 little-endian at byte 0. */
#define BTRFS_FILE_EXTENT_GENERATION_OFFSET 0u
#define BTRFS_FILE_EXTENT_GENERATION_SIZE   8u
STRUCTC_PROVE(
    BTRFS_FILE_EXTENT_GENERATION_OFFSET + BTRFS_FILE_EXTENT_GENERATION_SIZE <=
    BTRFS_FILE_EXTENT_MIN_SIZE);

static inline uint64_t btrfs_file_extent_generation(
    const struct btrfs_file_extent *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_file_extent_set_generation(
    const struct btrfs_file_extent_edit *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/*
 * FileExtent.ram_bytes: u64 little-endian at byte 8. Of what is stored,
 * uncompressed
 */
#define BTRFS_FILE_EXTENT_RAM_BYTES_OFFSET 8u
#define BTRFS_FILE_EXTENT_RAM_BYTES_SIZE   8u
STRUCTC_PROVE(
    BTRFS_FILE_EXTENT_RAM_BYTES_OFFSET + BTRFS_FILE_EXTENT_RAM_BYTES_SIZE <=
    BTRFS_FILE_EXTENT_MIN_SIZE);

static inline uint64_t btrfs_file_extent_ram_bytes(
    const struct btrfs_file_extent *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_file_extent_set_ram_bytes(
    const struct btrfs_file_extent_edit *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* FileExtent.compression: enum Compression, u8 at byte 16. */
#define BTRFS_FILE_EXTENT_COMPRESSION_OFFSET 16u
#define BTRFS_FILE_EXTENT_COMPRESSION_SIZE   1u
STRUCTC_PROVE(
    BTRFS_FILE_EXTENT_COMPRESSION_OFFSET + BTRFS_FILE_EXTENT_COMPRESSION_SIZE <=
    BTRFS_FILE_EXTENT_MIN_SIZE);

static inline uint8_t btrfs_file_extent_compression(
    const struct btrfs_file_extent *p)
{
	return p->bytes[16];
}

static inline void btrfs_file_extent_set_compression(
    const struct btrfs_file_extent_edit *p, uint8_t value)
{
	p->bytes[16] = value;
}

/* FileExtent.encryption: u8 at byte 17. */
#define BTRFS_FILE_EXTENT_ENCRYPTION_OFFSET 17u
#define BTRFS_FILE_EXTENT_ENCRYPTION_SIZE   1u
#define BTRFS_FILE_EXTENT_ENCRYPTION_DEFAULT 0u
STRUCTC_PROVE(
    BTRFS_FILE_EXTENT_ENCRYPTION_OFFSET + BTRFS_FILE_EXTENT_ENCRYPTION_SIZE <=
    BTRFS_FILE_EXTENT_MIN_SIZE);

static inline uint8_t btrfs_file_extent_encryption(
    const struct btrfs_file_extent *p)
{
	return p->bytes[17];
}

static inline void btrfs_file_extent_set_encryption(
    const struct btrfs_file_extent_edit *p, uint8_t value)
{
	p->bytes[17] = value;
}

/* FileExtent.other_encoding: u16 little-endian at byte 18. */
#define BTRFS_FILE_EXTENT_OTHER_ENCODING_OFFSET 18u
#define BTRFS_FILE_EXTENT_OTHER_ENCODING_SIZE   2u
#define BTRFS_FILE_EXTENT_OTHER_ENCODING_DEFAULT 0u
STRUCTC_PROVE(
    BTRFS_FILE_EXTENT_OTHER_ENCODING_OFFSET + BTRFS_FILE_EXTENT_OTHER_ENCODING_SIZE <=
    BTRFS_FILE_EXTENT_MIN_SIZE);

static inline uint16_t btrfs_file_extent_other_encoding(
    const struct btrfs_file_extent *p)
{
	return le16_load(p->bytes + 18);
}

static inline void btrfs_file_extent_set_other_encoding(
    const struct btrfs_file_extent_edit *p, uint16_t value)
{
	le16_store(p->bytes + 18, value);
}

/* FileExtent.type: enum FileExtentType, u8 at byte 20. */
#define BTRFS_FILE_EXTENT_TYPE_OFFSET 20u
#define BTRFS_FILE_EXTENT_TYPE_SIZE   1u
STRUCTC_PROVE(BTRFS_FILE_EXTENT_TYPE_OFFSET + BTRFS_FILE_EXTENT_TYPE_SIZE <=
	      BTRFS_FILE_EXTENT_MIN_SIZE);

static inline uint8_t btrfs_file_extent_type(const struct btrfs_file_extent *p)
{
	return p->bytes[20];
}

static inline void btrfs_file_extent_set_type(
    const struct btrfs_file_extent_edit *p, uint8_t value)
{
	p->bytes[20] = value;
}

/* FileExtent.data: []byte at byte 21, not always there. */
#define BTRFS_FILE_EXTENT_DATA_OFFSET 21u

static inline bool btrfs_file_extent_has_data(const struct btrfs_file_extent *p)
{
	return (btrfs_file_extent_type(p) == 0u);
}

static inline int btrfs_file_extent_data_range(
    const struct btrfs_file_extent *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent", "data", 21);
	at = 21;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_file_extent_data_count(
    const struct btrfs_file_extent *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return btrfs_file_extent_data_range(p, &at, count, error);
}

static inline int btrfs_file_extent_data_offset(
    const struct btrfs_file_extent *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return btrfs_file_extent_data_range(p, offset, &count, error);
}

static inline int btrfs_file_extent_data(const struct btrfs_file_extent *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_file_extent_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_file_extent", "data",
					  21);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_file_extent_set_data(
    const struct btrfs_file_extent_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_file_extent_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_file_extent", "data",
					  21);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_file_extent_data_bytes(
    const struct btrfs_file_extent *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_file_extent_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_file_extent_edit_data_bytes(
    const struct btrfs_file_extent_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_file_extent_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * FileExtent.disk_bytenr: pointer<u64_le, logical> byte at byte 21, not always
 * there. 0: a hole
 */
#define BTRFS_FILE_EXTENT_DISK_BYTENR_OFFSET 21u

static inline bool btrfs_file_extent_has_disk_bytenr(
    const struct btrfs_file_extent *p)
{
	return !(btrfs_file_extent_type(p) == 0u);
}

static inline int btrfs_file_extent_disk_bytenr_offset(
    const struct btrfs_file_extent *p, uint64_t *offset,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent", "disk_bytenr",
				    21);
	if (p->size < 29)
		return field_out_of_range(error, "btrfs_file_extent",
					  "disk_bytenr", 21);
	*offset = 21;
	return 0;
}

static inline int btrfs_file_extent_disk_bytenr(
    const struct btrfs_file_extent *p, uint64_t *out,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent", "disk_bytenr",
				    21);
	if (p->size < 29)
		return field_out_of_range(error, "btrfs_file_extent",
					  "disk_bytenr", 21);
	*out = le64_load(p->bytes + 21);
	return 0;
}

static inline int btrfs_file_extent_set_disk_bytenr(
    const struct btrfs_file_extent_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(&p->read) == 0u))
		return field_absent(error, "btrfs_file_extent", "disk_bytenr",
				    21);
	if (p->read.size < 29)
		return field_out_of_range(error, "btrfs_file_extent",
					  "disk_bytenr", 21);
	le64_store(p->bytes + 21, value);
	return 0;
}

/* The byte where its byte starts; -34 when there is none. */
static inline int btrfs_file_extent_disk_bytenr_target(
    const struct btrfs_file_extent *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number;
	int rc = btrfs_file_extent_disk_bytenr(p, &number, error);

	if (rc)
		return rc;
	*offset = number;
	return 0;
}

/* FileExtent.disk_num_bytes: u64_le at byte 29, not always there. */
#define BTRFS_FILE_EXTENT_DISK_NUM_BYTES_OFFSET 29u

static inline bool btrfs_file_extent_has_disk_num_bytes(
    const struct btrfs_file_extent *p)
{
	return !(btrfs_file_extent_type(p) == 0u);
}

static inline int btrfs_file_extent_disk_num_bytes_offset(
    const struct btrfs_file_extent *p, uint64_t *offset,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent",
				    "disk_num_bytes", 29);
	if (p->size < 37)
		return field_out_of_range(error, "btrfs_file_extent",
					  "disk_num_bytes", 29);
	*offset = 29;
	return 0;
}

static inline int btrfs_file_extent_disk_num_bytes(
    const struct btrfs_file_extent *p, uint64_t *out,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent",
				    "disk_num_bytes", 29);
	if (p->size < 37)
		return field_out_of_range(error, "btrfs_file_extent",
					  "disk_num_bytes", 29);
	*out = le64_load(p->bytes + 29);
	return 0;
}

static inline int btrfs_file_extent_set_disk_num_bytes(
    const struct btrfs_file_extent_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(&p->read) == 0u))
		return field_absent(error, "btrfs_file_extent",
				    "disk_num_bytes", 29);
	if (p->read.size < 37)
		return field_out_of_range(error, "btrfs_file_extent",
					  "disk_num_bytes", 29);
	le64_store(p->bytes + 29, value);
	return 0;
}


/*
 * FileExtent.offset: u64_le at byte 37, not always there. Of the first byte
 * that is meant
 */
#define BTRFS_FILE_EXTENT_OFFSET_OFFSET 37u

static inline bool btrfs_file_extent_has_offset(
    const struct btrfs_file_extent *p)
{
	return !(btrfs_file_extent_type(p) == 0u);
}

static inline int btrfs_file_extent_offset_offset(
    const struct btrfs_file_extent *p, uint64_t *offset,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent", "offset", 37);
	if (p->size < 45)
		return field_out_of_range(error, "btrfs_file_extent", "offset",
					  37);
	*offset = 37;
	return 0;
}

static inline int btrfs_file_extent_offset(const struct btrfs_file_extent *p,
					   uint64_t *out,
					   struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent", "offset", 37);
	if (p->size < 45)
		return field_out_of_range(error, "btrfs_file_extent", "offset",
					  37);
	*out = le64_load(p->bytes + 37);
	return 0;
}

static inline int btrfs_file_extent_set_offset(
    const struct btrfs_file_extent_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(&p->read) == 0u))
		return field_absent(error, "btrfs_file_extent", "offset", 37);
	if (p->read.size < 45)
		return field_out_of_range(error, "btrfs_file_extent", "offset",
					  37);
	le64_store(p->bytes + 37, value);
	return 0;
}


/* FileExtent.num_bytes: u64_le at byte 45, not always there. How many are */
#define BTRFS_FILE_EXTENT_NUM_BYTES_OFFSET 45u

static inline bool btrfs_file_extent_has_num_bytes(
    const struct btrfs_file_extent *p)
{
	return !(btrfs_file_extent_type(p) == 0u);
}

static inline int btrfs_file_extent_num_bytes_offset(
    const struct btrfs_file_extent *p, uint64_t *offset,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent", "num_bytes",
				    45);
	if (p->size < 53)
		return field_out_of_range(error, "btrfs_file_extent",
					  "num_bytes", 45);
	*offset = 45;
	return 0;
}

static inline int btrfs_file_extent_num_bytes(const struct btrfs_file_extent *p,
					      uint64_t *out,
					      struct field_error *error)
{
	if (!!(btrfs_file_extent_type(p) == 0u))
		return field_absent(error, "btrfs_file_extent", "num_bytes",
				    45);
	if (p->size < 53)
		return field_out_of_range(error, "btrfs_file_extent",
					  "num_bytes", 45);
	*out = le64_load(p->bytes + 45);
	return 0;
}

static inline int btrfs_file_extent_set_num_bytes(
    const struct btrfs_file_extent_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!!(btrfs_file_extent_type(&p->read) == 0u))
		return field_absent(error, "btrfs_file_extent", "num_bytes",
				    45);
	if (p->read.size < 53)
		return field_out_of_range(error, "btrfs_file_extent",
					  "num_bytes", 45);
	le64_store(p->bytes + 45, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_file_extent_point_1(const struct btrfs_file_extent *p,
					    uint64_t *points,
					    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 21;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_file_extent_point_2(const struct btrfs_file_extent *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	if (btrfs_file_extent_type(p) == 0u) {
		rc = btrfs_file_extent_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	} else {
		if (p->size < 53)
			return field_out_of_range(error, "btrfs_file_extent",
						  "", 0);
		points[2] = 53;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_file_extent_at(struct span span, uint64_t offset,
				       struct btrfs_file_extent *out,
				       struct field_error *error)
{
	struct btrfs_file_extent view;

	if (!span_has(span, offset, 21))
		return field_out_of_range(error, "btrfs_file_extent", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_file_extent_edit_at(struct mspan span, uint64_t offset,
					    struct btrfs_file_extent_edit *out,
					    struct field_error *error)
{
	int rc = btrfs_file_extent_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_file_extent_total_size(
    const struct btrfs_file_extent *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = btrfs_file_extent_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_file_extent_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_file_extent_edit_iterator {
	struct btrfs_file_extent_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_file_extent_iterator btrfs_file_extent_iterate(
    struct span span)
{
	struct btrfs_file_extent_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_file_extent_edit_iterator btrfs_file_extent_edit_iterate(
    struct mspan span)
{
	struct btrfs_file_extent_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_file_extent_iterator_next(
    struct btrfs_file_extent_iterator *it, struct btrfs_file_extent *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_file_extent_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_file_extent_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_file_extent", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_file_extent_edit_iterator_next(
    struct btrfs_file_extent_edit_iterator *it,
    struct btrfs_file_extent_edit *out, struct field_error *error)
{
	int rc = btrfs_file_extent_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure RootTail, 200 bytes. */
struct btrfs_root_tail {
	uint8_t bytes[200];
};
#define BTRFS_ROOT_TAIL_SIZEOF 200u
STRUCTC_PROVE(sizeof(struct btrfs_root_tail) == BTRFS_ROOT_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_root_tail *btrfs_root_tail_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_ROOT_TAIL_SIZEOF))
		return NULL;
	return (const struct btrfs_root_tail *)(span.data + offset);
}

static inline struct btrfs_root_tail *btrfs_root_tail_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_ROOT_TAIL_SIZEOF))
		return NULL;
	return (struct btrfs_root_tail *)(span.data + offset);
}

/*
 * RootTail.generation_v2: u64 little-endian at byte 0. As generation, or what
 * follows is old
 */
#define BTRFS_ROOT_TAIL_GENERATION_V2_OFFSET 0u
#define BTRFS_ROOT_TAIL_GENERATION_V2_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, GENERATION_V2);

static inline uint64_t btrfs_root_tail_generation_v2(
    const struct btrfs_root_tail *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_root_tail_set_generation_v2(struct btrfs_root_tail *p,
						     uint64_t value)
{
	le64_store(p->bytes, value);
}

/* RootTail.uuid: uuid at byte 8. */
#define BTRFS_ROOT_TAIL_UUID_OFFSET 8u
#define BTRFS_ROOT_TAIL_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, UUID);

static inline struct guid btrfs_root_tail_uuid(const struct btrfs_root_tail *p)
{
	return guid_load(p->bytes + 8);
}

static inline void btrfs_root_tail_set_uuid(struct btrfs_root_tail *p,
					    struct guid value)
{
	guid_store(p->bytes + 8, value);
}

/* RootTail.parent_uuid: uuid at byte 24. */
#define BTRFS_ROOT_TAIL_PARENT_UUID_OFFSET 24u
#define BTRFS_ROOT_TAIL_PARENT_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, PARENT_UUID);

static inline struct guid btrfs_root_tail_parent_uuid(
    const struct btrfs_root_tail *p)
{
	return guid_load(p->bytes + 24);
}

static inline void btrfs_root_tail_set_parent_uuid(struct btrfs_root_tail *p,
						   struct guid value)
{
	guid_store(p->bytes + 24, value);
}

/* RootTail.received_uuid: uuid at byte 40. */
#define BTRFS_ROOT_TAIL_RECEIVED_UUID_OFFSET 40u
#define BTRFS_ROOT_TAIL_RECEIVED_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, RECEIVED_UUID);

static inline struct guid btrfs_root_tail_received_uuid(
    const struct btrfs_root_tail *p)
{
	return guid_load(p->bytes + 40);
}

static inline void btrfs_root_tail_set_received_uuid(struct btrfs_root_tail *p,
						     struct guid value)
{
	guid_store(p->bytes + 40, value);
}

/* RootTail.ctransid: u64 little-endian at byte 56. */
#define BTRFS_ROOT_TAIL_CTRANSID_OFFSET 56u
#define BTRFS_ROOT_TAIL_CTRANSID_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, CTRANSID);

static inline uint64_t btrfs_root_tail_ctransid(const struct btrfs_root_tail *p)
{
	return le64_load(p->bytes + 56);
}

static inline void btrfs_root_tail_set_ctransid(struct btrfs_root_tail *p,
						uint64_t value)
{
	le64_store(p->bytes + 56, value);
}

/* RootTail.otransid: u64 little-endian at byte 64. */
#define BTRFS_ROOT_TAIL_OTRANSID_OFFSET 64u
#define BTRFS_ROOT_TAIL_OTRANSID_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, OTRANSID);

static inline uint64_t btrfs_root_tail_otransid(const struct btrfs_root_tail *p)
{
	return le64_load(p->bytes + 64);
}

static inline void btrfs_root_tail_set_otransid(struct btrfs_root_tail *p,
						uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* RootTail.stransid: u64 little-endian at byte 72. */
#define BTRFS_ROOT_TAIL_STRANSID_OFFSET 72u
#define BTRFS_ROOT_TAIL_STRANSID_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, STRANSID);

static inline uint64_t btrfs_root_tail_stransid(const struct btrfs_root_tail *p)
{
	return le64_load(p->bytes + 72);
}

static inline void btrfs_root_tail_set_stransid(struct btrfs_root_tail *p,
						uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* RootTail.rtransid: u64 little-endian at byte 80. */
#define BTRFS_ROOT_TAIL_RTRANSID_OFFSET 80u
#define BTRFS_ROOT_TAIL_RTRANSID_SIZE   8u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, RTRANSID);

static inline uint64_t btrfs_root_tail_rtransid(const struct btrfs_root_tail *p)
{
	return le64_load(p->bytes + 80);
}

static inline void btrfs_root_tail_set_rtransid(struct btrfs_root_tail *p,
						uint64_t value)
{
	le64_store(p->bytes + 80, value);
}

/* RootTail.ctime: struct btrfs_time at byte 88. */
#define BTRFS_ROOT_TAIL_CTIME_OFFSET 88u
#define BTRFS_ROOT_TAIL_CTIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, CTIME);

static inline const struct btrfs_time *btrfs_root_tail_ctime(
    const struct btrfs_root_tail *p)
{
	return (const struct btrfs_time *)(p->bytes + 88);
}

static inline struct btrfs_time *btrfs_root_tail_edit_ctime(
    struct btrfs_root_tail *p)
{
	return (struct btrfs_time *)(p->bytes + 88);
}

/* RootTail.otime: struct btrfs_time at byte 100. */
#define BTRFS_ROOT_TAIL_OTIME_OFFSET 100u
#define BTRFS_ROOT_TAIL_OTIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, OTIME);

static inline const struct btrfs_time *btrfs_root_tail_otime(
    const struct btrfs_root_tail *p)
{
	return (const struct btrfs_time *)(p->bytes + 100);
}

static inline struct btrfs_time *btrfs_root_tail_edit_otime(
    struct btrfs_root_tail *p)
{
	return (struct btrfs_time *)(p->bytes + 100);
}

/* RootTail.stime: struct btrfs_time at byte 112. */
#define BTRFS_ROOT_TAIL_STIME_OFFSET 112u
#define BTRFS_ROOT_TAIL_STIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, STIME);

static inline const struct btrfs_time *btrfs_root_tail_stime(
    const struct btrfs_root_tail *p)
{
	return (const struct btrfs_time *)(p->bytes + 112);
}

static inline struct btrfs_time *btrfs_root_tail_edit_stime(
    struct btrfs_root_tail *p)
{
	return (struct btrfs_time *)(p->bytes + 112);
}

/* RootTail.rtime: struct btrfs_time at byte 124. */
#define BTRFS_ROOT_TAIL_RTIME_OFFSET 124u
#define BTRFS_ROOT_TAIL_RTIME_SIZE   12u
STRUCTC_WITHIN(BTRFS_ROOT_TAIL, RTIME);

static inline const struct btrfs_time *btrfs_root_tail_rtime(
    const struct btrfs_root_tail *p)
{
	return (const struct btrfs_time *)(p->bytes + 124);
}

static inline struct btrfs_time *btrfs_root_tail_edit_rtime(
    struct btrfs_root_tail *p)
{
	return (struct btrfs_time *)(p->bytes + 124);
}

/* All bytes zero. */
static inline void btrfs_root_tail_init(struct btrfs_root_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure RootItem, at least 239 bytes. A tree: the key's objectid. Old ones
 * end before the tail.
 */
struct btrfs_root_item {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t data_size;
};
struct btrfs_root_item_edit {
	struct btrfs_root_item read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_ROOT_ITEM_MIN_SIZE 239u

/* RootItem.inode: struct btrfs_inode_item at byte 0. */
#define BTRFS_ROOT_ITEM_INODE_OFFSET 0u
#define BTRFS_ROOT_ITEM_INODE_SIZE   160u
STRUCTC_PROVE(BTRFS_ROOT_ITEM_INODE_OFFSET + BTRFS_ROOT_ITEM_INODE_SIZE <=
	      BTRFS_ROOT_ITEM_MIN_SIZE);

static inline const struct btrfs_inode_item *btrfs_root_item_inode(
    const struct btrfs_root_item *p)
{
	return (const struct btrfs_inode_item *)(p->bytes);
}

static inline struct btrfs_inode_item *btrfs_root_item_edit_inode(
    const struct btrfs_root_item_edit *p)
{
	return (struct btrfs_inode_item *)(p->bytes);
}

/* RootItem.generation: u64 little-endian at byte 160. */
#define BTRFS_ROOT_ITEM_GENERATION_OFFSET 160u
#define BTRFS_ROOT_ITEM_GENERATION_SIZE   8u
STRUCTC_PROVE(
    BTRFS_ROOT_ITEM_GENERATION_OFFSET + BTRFS_ROOT_ITEM_GENERATION_SIZE <=
    BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint64_t btrfs_root_item_generation(
    const struct btrfs_root_item *p)
{
	return le64_load(p->bytes + 160);
}

static inline void btrfs_root_item_set_generation(
    const struct btrfs_root_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 160, value);
}

/* RootItem.root_dirid: u64 little-endian at byte 168. */
#define BTRFS_ROOT_ITEM_ROOT_DIRID_OFFSET 168u
#define BTRFS_ROOT_ITEM_ROOT_DIRID_SIZE   8u
STRUCTC_PROVE(
    BTRFS_ROOT_ITEM_ROOT_DIRID_OFFSET + BTRFS_ROOT_ITEM_ROOT_DIRID_SIZE <=
    BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint64_t btrfs_root_item_root_dirid(
    const struct btrfs_root_item *p)
{
	return le64_load(p->bytes + 168);
}

static inline void btrfs_root_item_set_root_dirid(
    const struct btrfs_root_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 168, value);
}

/* RootItem.bytenr: u64 little-endian at byte 176. */
#define BTRFS_ROOT_ITEM_BYTENR_OFFSET 176u
#define BTRFS_ROOT_ITEM_BYTENR_SIZE   8u
STRUCTC_PROVE(BTRFS_ROOT_ITEM_BYTENR_OFFSET + BTRFS_ROOT_ITEM_BYTENR_SIZE <=
	      BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint64_t btrfs_root_item_bytenr(const struct btrfs_root_item *p)
{
	return le64_load(p->bytes + 176);
}

static inline void btrfs_root_item_set_bytenr(
    const struct btrfs_root_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 176, value);
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_root_item_bytenr_target(const struct btrfs_root_item *p,
						uint64_t *offset,
						struct field_error *error)
{
	uint64_t number = btrfs_root_item_bytenr(p);

	(void)error;
	*offset = number;
	return 0;
}

/* RootItem.byte_limit: u64 little-endian at byte 184. */
#define BTRFS_ROOT_ITEM_BYTE_LIMIT_OFFSET 184u
#define BTRFS_ROOT_ITEM_BYTE_LIMIT_SIZE   8u
STRUCTC_PROVE(
    BTRFS_ROOT_ITEM_BYTE_LIMIT_OFFSET + BTRFS_ROOT_ITEM_BYTE_LIMIT_SIZE <=
    BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint64_t btrfs_root_item_byte_limit(
    const struct btrfs_root_item *p)
{
	return le64_load(p->bytes + 184);
}

static inline void btrfs_root_item_set_byte_limit(
    const struct btrfs_root_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 184, value);
}

/* RootItem.bytes_used: u64 little-endian at byte 192. */
#define BTRFS_ROOT_ITEM_BYTES_USED_OFFSET 192u
#define BTRFS_ROOT_ITEM_BYTES_USED_SIZE   8u
STRUCTC_PROVE(
    BTRFS_ROOT_ITEM_BYTES_USED_OFFSET + BTRFS_ROOT_ITEM_BYTES_USED_SIZE <=
    BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint64_t btrfs_root_item_bytes_used(
    const struct btrfs_root_item *p)
{
	return le64_load(p->bytes + 192);
}

static inline void btrfs_root_item_set_bytes_used(
    const struct btrfs_root_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 192, value);
}

/* RootItem.last_snapshot: u64 little-endian at byte 200. */
#define BTRFS_ROOT_ITEM_LAST_SNAPSHOT_OFFSET 200u
#define BTRFS_ROOT_ITEM_LAST_SNAPSHOT_SIZE   8u
STRUCTC_PROVE(
    BTRFS_ROOT_ITEM_LAST_SNAPSHOT_OFFSET + BTRFS_ROOT_ITEM_LAST_SNAPSHOT_SIZE <=
    BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint64_t btrfs_root_item_last_snapshot(
    const struct btrfs_root_item *p)
{
	return le64_load(p->bytes + 200);
}

static inline void btrfs_root_item_set_last_snapshot(
    const struct btrfs_root_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 200, value);
}

/* RootItem.flags: flags RootFlags, u64 little-endian at byte 208. */
#define BTRFS_ROOT_ITEM_FLAGS_OFFSET 208u
#define BTRFS_ROOT_ITEM_FLAGS_SIZE   8u
STRUCTC_PROVE(BTRFS_ROOT_ITEM_FLAGS_OFFSET + BTRFS_ROOT_ITEM_FLAGS_SIZE <=
	      BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint64_t btrfs_root_item_flags(const struct btrfs_root_item *p)
{
	return le64_load(p->bytes + 208);
}

static inline void btrfs_root_item_set_flags(
    const struct btrfs_root_item_edit *p, uint64_t value)
{
	le64_store(p->bytes + 208, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_root_item_flags_has(const struct btrfs_root_item *p,
					     uint64_t mask)
{
	return (btrfs_root_item_flags(p) & mask) == mask;
}

static inline void btrfs_root_item_flags_add(
    const struct btrfs_root_item_edit *p, uint64_t mask)
{
	btrfs_root_item_set_flags(p,
	    (uint64_t)(btrfs_root_item_flags(&p->read) | mask));
}

static inline void btrfs_root_item_flags_clear(
    const struct btrfs_root_item_edit *p, uint64_t mask)
{
	btrfs_root_item_set_flags(p,
	    (uint64_t)(btrfs_root_item_flags(&p->read) & ~mask));
}

/* RootItem.refs: u32 little-endian at byte 216. */
#define BTRFS_ROOT_ITEM_REFS_OFFSET 216u
#define BTRFS_ROOT_ITEM_REFS_SIZE   4u
STRUCTC_PROVE(BTRFS_ROOT_ITEM_REFS_OFFSET + BTRFS_ROOT_ITEM_REFS_SIZE <=
	      BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint32_t btrfs_root_item_refs(const struct btrfs_root_item *p)
{
	return le32_load(p->bytes + 216);
}

static inline void btrfs_root_item_set_refs(
    const struct btrfs_root_item_edit *p, uint32_t value)
{
	le32_store(p->bytes + 216, value);
}

/* RootItem.drop_progress: struct btrfs_key at byte 220. */
#define BTRFS_ROOT_ITEM_DROP_PROGRESS_OFFSET 220u
#define BTRFS_ROOT_ITEM_DROP_PROGRESS_SIZE   17u
STRUCTC_PROVE(
    BTRFS_ROOT_ITEM_DROP_PROGRESS_OFFSET + BTRFS_ROOT_ITEM_DROP_PROGRESS_SIZE <=
    BTRFS_ROOT_ITEM_MIN_SIZE);

static inline const struct btrfs_key *btrfs_root_item_drop_progress(
    const struct btrfs_root_item *p)
{
	return (const struct btrfs_key *)(p->bytes + 220);
}

static inline struct btrfs_key *btrfs_root_item_edit_drop_progress(
    const struct btrfs_root_item_edit *p)
{
	return (struct btrfs_key *)(p->bytes + 220);
}

/* RootItem.drop_level: u8 at byte 237. */
#define BTRFS_ROOT_ITEM_DROP_LEVEL_OFFSET 237u
#define BTRFS_ROOT_ITEM_DROP_LEVEL_SIZE   1u
STRUCTC_PROVE(
    BTRFS_ROOT_ITEM_DROP_LEVEL_OFFSET + BTRFS_ROOT_ITEM_DROP_LEVEL_SIZE <=
    BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint8_t btrfs_root_item_drop_level(
    const struct btrfs_root_item *p)
{
	return p->bytes[237];
}

static inline void btrfs_root_item_set_drop_level(
    const struct btrfs_root_item_edit *p, uint8_t value)
{
	p->bytes[237] = value;
}

/* RootItem.level: u8 at byte 238. */
#define BTRFS_ROOT_ITEM_LEVEL_OFFSET 238u
#define BTRFS_ROOT_ITEM_LEVEL_SIZE   1u
STRUCTC_PROVE(BTRFS_ROOT_ITEM_LEVEL_OFFSET + BTRFS_ROOT_ITEM_LEVEL_SIZE <=
	      BTRFS_ROOT_ITEM_MIN_SIZE);

static inline uint8_t btrfs_root_item_level(const struct btrfs_root_item *p)
{
	return p->bytes[238];
}

static inline void btrfs_root_item_set_level(
    const struct btrfs_root_item_edit *p, uint8_t value)
{
	p->bytes[238] = value;
}

/* RootItem.tail: RootTail at byte 239, not always there. */
#define BTRFS_ROOT_ITEM_TAIL_OFFSET 239u

static inline bool btrfs_root_item_has_tail(const struct btrfs_root_item *p)
{
	return (p->data_size >= 439u);
}

static inline int btrfs_root_item_tail_offset(const struct btrfs_root_item *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	if (!(p->data_size >= 439u))
		return field_absent(error, "btrfs_root_item", "tail", 239);
	*offset = 239;
	return 0;
}

static inline const struct btrfs_root_tail *btrfs_root_item_tail(
    const struct btrfs_root_item *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_root_item_tail_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_root_tail *)(p->bytes + at);
}

static inline struct btrfs_root_tail *btrfs_root_item_edit_tail(
    const struct btrfs_root_item_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_root_item_tail_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_root_tail *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_root_item_point_1(const struct btrfs_root_item *p,
					  uint64_t *points,
					  struct field_error *error)
{
	if (p->data_size >= 439u) {
		if (p->size < 439)
			return field_out_of_range(error, "btrfs_root_item", "",
						  0);
		points[1] = 439;
	} else {
		points[1] = 239;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_root_item_at(struct span span,
				     uint64_t offset, uint32_t data_size,
				     struct btrfs_root_item *out,
				     struct field_error *error)
{
	struct btrfs_root_item view;

	if (!span_has(span, offset, 239))
		return field_out_of_range(error, "btrfs_root_item", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.data_size = data_size;
	if ((view.data_size >= 439u) && view.size < 439)
		return field_out_of_range(error, "btrfs_root_item", "", 0);
	*out = view;
	return 0;
}

static inline int btrfs_root_item_edit_at(struct mspan span,
					  uint64_t offset, uint32_t data_size,
					  struct btrfs_root_item_edit *out,
					  struct field_error *error)
{
	int rc = btrfs_root_item_at(span_of(span.data, span.size), offset, data_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_root_item_total_size(const struct btrfs_root_item *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_root_item_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_root_item_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t data_size;
};
struct btrfs_root_item_edit_iterator {
	struct btrfs_root_item_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_root_item_iterator btrfs_root_item_iterate(
    struct span span, uint32_t data_size)
{
	struct btrfs_root_item_iterator it = { span, 0, 0, UINT64_MAX, data_size };

	return it;
}

static inline struct btrfs_root_item_edit_iterator btrfs_root_item_edit_iterate(
    struct mspan span, uint32_t data_size)
{
	struct btrfs_root_item_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, data_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_root_item_iterator_next(
    struct btrfs_root_item_iterator *it, struct btrfs_root_item *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_root_item_at(it->span, it->offset, it->data_size, out, error);
	if (!rc)
		rc = btrfs_root_item_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_root_item", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_root_item_edit_iterator_next(
    struct btrfs_root_item_edit_iterator *it, struct btrfs_root_item_edit *out,
    struct field_error *error)
{
	int rc = btrfs_root_item_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure RootRef, at least 18 bytes. A subvolume in a directory of another.
 */
struct btrfs_root_ref {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_root_ref_edit {
	struct btrfs_root_ref read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_ROOT_REF_MIN_SIZE 18u

/* RootRef.dirid: u64 little-endian at byte 0. */
#define BTRFS_ROOT_REF_DIRID_OFFSET 0u
#define BTRFS_ROOT_REF_DIRID_SIZE   8u
STRUCTC_PROVE(BTRFS_ROOT_REF_DIRID_OFFSET + BTRFS_ROOT_REF_DIRID_SIZE <=
	      BTRFS_ROOT_REF_MIN_SIZE);

static inline uint64_t btrfs_root_ref_dirid(const struct btrfs_root_ref *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_root_ref_set_dirid(const struct btrfs_root_ref_edit *p,
					    uint64_t value)
{
	le64_store(p->bytes, value);
}

/* RootRef.sequence: u64 little-endian at byte 8. */
#define BTRFS_ROOT_REF_SEQUENCE_OFFSET 8u
#define BTRFS_ROOT_REF_SEQUENCE_SIZE   8u
STRUCTC_PROVE(BTRFS_ROOT_REF_SEQUENCE_OFFSET + BTRFS_ROOT_REF_SEQUENCE_SIZE <=
	      BTRFS_ROOT_REF_MIN_SIZE);

static inline uint64_t btrfs_root_ref_sequence(const struct btrfs_root_ref *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_root_ref_set_sequence(
    const struct btrfs_root_ref_edit *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* RootRef.name_len: u16 little-endian at byte 16. */
#define BTRFS_ROOT_REF_NAME_LEN_OFFSET 16u
#define BTRFS_ROOT_REF_NAME_LEN_SIZE   2u
STRUCTC_PROVE(BTRFS_ROOT_REF_NAME_LEN_OFFSET + BTRFS_ROOT_REF_NAME_LEN_SIZE <=
	      BTRFS_ROOT_REF_MIN_SIZE);

static inline uint16_t btrfs_root_ref_name_len(const struct btrfs_root_ref *p)
{
	return le16_load(p->bytes + 16);
}

static inline void btrfs_root_ref_set_name_len(
    const struct btrfs_root_ref_edit *p, uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

/* RootRef.name: [$name_len]string at byte 18. */
#define BTRFS_ROOT_REF_NAME_OFFSET 18u

static inline int btrfs_root_ref_name_range(const struct btrfs_root_ref *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 18;
	nr = (uint64_t)btrfs_root_ref_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "btrfs_root_ref", "name", 18);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_root_ref_name_count(const struct btrfs_root_ref *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return btrfs_root_ref_name_range(p, &at, count, error);
}

static inline int btrfs_root_ref_name_offset(const struct btrfs_root_ref *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return btrfs_root_ref_name_range(p, offset, &count, error);
}

static inline int btrfs_root_ref_name(const struct btrfs_root_ref *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_root_ref_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_root_ref", "name", 18);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_root_ref_set_name(const struct btrfs_root_ref_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_root_ref_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_root_ref", "name", 18);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_root_ref_name_bytes(const struct btrfs_root_ref *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_root_ref_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_root_ref_edit_name_bytes(
    const struct btrfs_root_ref_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_root_ref_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int btrfs_root_ref_name_text(const struct btrfs_root_ref *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_root_ref_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int btrfs_root_ref_put_name(const struct btrfs_root_ref_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_root_ref_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "btrfs_root_ref", "name", 18);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_root_ref_point_1(const struct btrfs_root_ref *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 18;
	count = (uint64_t)btrfs_root_ref_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "btrfs_root_ref", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_root_ref_at(struct span span, uint64_t offset,
				    struct btrfs_root_ref *out,
				    struct field_error *error)
{
	struct btrfs_root_ref view;

	if (!span_has(span, offset, 18))
		return field_out_of_range(error, "btrfs_root_ref", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_root_ref_edit_at(struct mspan span, uint64_t offset,
					 struct btrfs_root_ref_edit *out,
					 struct field_error *error)
{
	int rc = btrfs_root_ref_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_root_ref_total_size(const struct btrfs_root_ref *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_root_ref_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_root_ref_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_root_ref_edit_iterator {
	struct btrfs_root_ref_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_root_ref_iterator btrfs_root_ref_iterate(
    struct span span)
{
	struct btrfs_root_ref_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_root_ref_edit_iterator btrfs_root_ref_edit_iterate(
    struct mspan span)
{
	struct btrfs_root_ref_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_root_ref_iterator_next(
    struct btrfs_root_ref_iterator *it, struct btrfs_root_ref *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_root_ref_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_root_ref_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_root_ref", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_root_ref_edit_iterator_next(
    struct btrfs_root_ref_edit_iterator *it, struct btrfs_root_ref_edit *out,
    struct field_error *error)
{
	int rc = btrfs_root_ref_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ExtentDataRef, 28 bytes. */
struct btrfs_extent_data_ref {
	uint8_t bytes[28];
};
#define BTRFS_EXTENT_DATA_REF_SIZEOF 28u
STRUCTC_PROVE(sizeof(struct btrfs_extent_data_ref) ==
	      BTRFS_EXTENT_DATA_REF_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_extent_data_ref *btrfs_extent_data_ref_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_EXTENT_DATA_REF_SIZEOF))
		return NULL;
	return (const struct btrfs_extent_data_ref *)(span.data + offset);
}

static inline struct btrfs_extent_data_ref *btrfs_extent_data_ref_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_EXTENT_DATA_REF_SIZEOF))
		return NULL;
	return (struct btrfs_extent_data_ref *)(span.data + offset);
}

/* ExtentDataRef.root: u64 little-endian at byte 0. */
#define BTRFS_EXTENT_DATA_REF_ROOT_OFFSET 0u
#define BTRFS_EXTENT_DATA_REF_ROOT_SIZE   8u
STRUCTC_WITHIN(BTRFS_EXTENT_DATA_REF, ROOT);

static inline uint64_t btrfs_extent_data_ref_root(
    const struct btrfs_extent_data_ref *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_extent_data_ref_set_root(
    struct btrfs_extent_data_ref *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* ExtentDataRef.objectid: u64 little-endian at byte 8. */
#define BTRFS_EXTENT_DATA_REF_OBJECTID_OFFSET 8u
#define BTRFS_EXTENT_DATA_REF_OBJECTID_SIZE   8u
STRUCTC_WITHIN(BTRFS_EXTENT_DATA_REF, OBJECTID);

static inline uint64_t btrfs_extent_data_ref_objectid(
    const struct btrfs_extent_data_ref *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_extent_data_ref_set_objectid(
    struct btrfs_extent_data_ref *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* ExtentDataRef.offset: u64 little-endian at byte 16. */
#define BTRFS_EXTENT_DATA_REF_OFFSET_OFFSET 16u
#define BTRFS_EXTENT_DATA_REF_OFFSET_SIZE   8u
STRUCTC_WITHIN(BTRFS_EXTENT_DATA_REF, OFFSET);

static inline uint64_t btrfs_extent_data_ref_offset(
    const struct btrfs_extent_data_ref *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_extent_data_ref_set_offset(
    struct btrfs_extent_data_ref *p, uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* ExtentDataRef.count: u32 little-endian at byte 24. */
#define BTRFS_EXTENT_DATA_REF_COUNT_OFFSET 24u
#define BTRFS_EXTENT_DATA_REF_COUNT_SIZE   4u
STRUCTC_WITHIN(BTRFS_EXTENT_DATA_REF, COUNT);

static inline uint32_t btrfs_extent_data_ref_count(
    const struct btrfs_extent_data_ref *p)
{
	return le32_load(p->bytes + 24);
}

static inline void btrfs_extent_data_ref_set_count(
    struct btrfs_extent_data_ref *p, uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/* All bytes zero. */
static inline void btrfs_extent_data_ref_init(struct btrfs_extent_data_ref *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure SharedInlineRef, 12 bytes. */
struct btrfs_shared_inline_ref {
	uint8_t bytes[12];
};
#define BTRFS_SHARED_INLINE_REF_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct btrfs_shared_inline_ref) ==
	      BTRFS_SHARED_INLINE_REF_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_shared_inline_ref *btrfs_shared_inline_ref_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_SHARED_INLINE_REF_SIZEOF))
		return NULL;
	return (const struct btrfs_shared_inline_ref *)(span.data + offset);
}

static inline struct btrfs_shared_inline_ref *btrfs_shared_inline_ref_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_SHARED_INLINE_REF_SIZEOF))
		return NULL;
	return (struct btrfs_shared_inline_ref *)(span.data + offset);
}

/* SharedInlineRef.parent: u64 little-endian at byte 0. */
#define BTRFS_SHARED_INLINE_REF_PARENT_OFFSET 0u
#define BTRFS_SHARED_INLINE_REF_PARENT_SIZE   8u
STRUCTC_WITHIN(BTRFS_SHARED_INLINE_REF, PARENT);

static inline uint64_t btrfs_shared_inline_ref_parent(
    const struct btrfs_shared_inline_ref *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_shared_inline_ref_set_parent(
    struct btrfs_shared_inline_ref *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_shared_inline_ref_parent_target(
    const struct btrfs_shared_inline_ref *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = btrfs_shared_inline_ref_parent(p);

	(void)error;
	*offset = number;
	return 0;
}

/* SharedInlineRef.count: u32 little-endian at byte 8. */
#define BTRFS_SHARED_INLINE_REF_COUNT_OFFSET 8u
#define BTRFS_SHARED_INLINE_REF_COUNT_SIZE   4u
STRUCTC_WITHIN(BTRFS_SHARED_INLINE_REF, COUNT);

static inline uint32_t btrfs_shared_inline_ref_count(
    const struct btrfs_shared_inline_ref *p)
{
	return le32_load(p->bytes + 8);
}

static inline void btrfs_shared_inline_ref_set_count(
    struct btrfs_shared_inline_ref *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void btrfs_shared_inline_ref_init(
    struct btrfs_shared_inline_ref *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure InlineRef, at least 1 byte. Who refers to it. */
struct btrfs_inline_ref {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct btrfs_inline_ref_edit {
	struct btrfs_inline_ref read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_INLINE_REF_MIN_SIZE 1u

/* InlineRef.type: enum ItemType, u8 at byte 0. */
#define BTRFS_INLINE_REF_TYPE_OFFSET 0u
#define BTRFS_INLINE_REF_TYPE_SIZE   1u
STRUCTC_PROVE(BTRFS_INLINE_REF_TYPE_OFFSET + BTRFS_INLINE_REF_TYPE_SIZE <=
	      BTRFS_INLINE_REF_MIN_SIZE);

static inline uint8_t btrfs_inline_ref_type(const struct btrfs_inline_ref *p)
{
	return p->bytes[0];
}

static inline void btrfs_inline_ref_set_type(
    const struct btrfs_inline_ref_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* InlineRef.root: u64_le at byte 1, not always there. */
#define BTRFS_INLINE_REF_ROOT_OFFSET 1u

static inline bool btrfs_inline_ref_has_root(const struct btrfs_inline_ref *p)
{
	return (btrfs_inline_ref_type(p) == 176u);
}

static inline int btrfs_inline_ref_root_offset(const struct btrfs_inline_ref *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!(btrfs_inline_ref_type(p) == 176u))
		return field_absent(error, "btrfs_inline_ref", "root", 1);
	if (p->size < 9)
		return field_out_of_range(error, "btrfs_inline_ref", "root",
					  1);
	*offset = 1;
	return 0;
}

static inline int btrfs_inline_ref_root(const struct btrfs_inline_ref *p,
					uint64_t *out,
					struct field_error *error)
{
	if (!(btrfs_inline_ref_type(p) == 176u))
		return field_absent(error, "btrfs_inline_ref", "root", 1);
	if (p->size < 9)
		return field_out_of_range(error, "btrfs_inline_ref", "root",
					  1);
	*out = le64_load(p->bytes + 1);
	return 0;
}

static inline int btrfs_inline_ref_set_root(
    const struct btrfs_inline_ref_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(btrfs_inline_ref_type(&p->read) == 176u))
		return field_absent(error, "btrfs_inline_ref", "root", 1);
	if (p->read.size < 9)
		return field_out_of_range(error, "btrfs_inline_ref", "root",
					  1);
	le64_store(p->bytes + 1, value);
	return 0;
}


/*
 * InlineRef.parent_block: pointer<u64_le, logical> TreeBlock at byte 1, not
 * always there.
 */
#define BTRFS_INLINE_REF_PARENT_BLOCK_OFFSET 1u

static inline bool btrfs_inline_ref_has_parent_block(
    const struct btrfs_inline_ref *p)
{
	return (btrfs_inline_ref_type(p) == 182u);
}

static inline int btrfs_inline_ref_parent_block_offset(
    const struct btrfs_inline_ref *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(btrfs_inline_ref_type(p) == 182u))
		return field_absent(error, "btrfs_inline_ref", "parent_block",
				    1);
	if (p->size < 9)
		return field_out_of_range(error, "btrfs_inline_ref",
					  "parent_block", 1);
	*offset = 1;
	return 0;
}

static inline int btrfs_inline_ref_parent_block(
    const struct btrfs_inline_ref *p, uint64_t *out, struct field_error *error)
{
	if (!(btrfs_inline_ref_type(p) == 182u))
		return field_absent(error, "btrfs_inline_ref", "parent_block",
				    1);
	if (p->size < 9)
		return field_out_of_range(error, "btrfs_inline_ref",
					  "parent_block", 1);
	*out = le64_load(p->bytes + 1);
	return 0;
}

static inline int btrfs_inline_ref_set_parent_block(
    const struct btrfs_inline_ref_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(btrfs_inline_ref_type(&p->read) == 182u))
		return field_absent(error, "btrfs_inline_ref", "parent_block",
				    1);
	if (p->read.size < 9)
		return field_out_of_range(error, "btrfs_inline_ref",
					  "parent_block", 1);
	le64_store(p->bytes + 1, value);
	return 0;
}

/* The byte where its TreeBlock starts; -34 when there is none. */
static inline int btrfs_inline_ref_parent_block_target(
    const struct btrfs_inline_ref *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number;
	int rc = btrfs_inline_ref_parent_block(p, &number, error);

	if (rc)
		return rc;
	*offset = number;
	return 0;
}

/* InlineRef.data_ref: ExtentDataRef at byte 1, not always there. */
#define BTRFS_INLINE_REF_DATA_REF_OFFSET 1u

static inline bool btrfs_inline_ref_has_data_ref(
    const struct btrfs_inline_ref *p)
{
	return (btrfs_inline_ref_type(p) == 178u);
}

static inline int btrfs_inline_ref_data_ref_offset(
    const struct btrfs_inline_ref *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(btrfs_inline_ref_type(p) == 178u))
		return field_absent(error, "btrfs_inline_ref", "data_ref", 1);
	if (p->size < 29)
		return field_out_of_range(error, "btrfs_inline_ref",
					  "data_ref", 1);
	*offset = 1;
	return 0;
}

static inline const struct btrfs_extent_data_ref *btrfs_inline_ref_data_ref(
    const struct btrfs_inline_ref *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_inline_ref_data_ref_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_extent_data_ref *)(p->bytes + at);
}

static inline struct btrfs_extent_data_ref *btrfs_inline_ref_edit_data_ref(
    const struct btrfs_inline_ref_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_inline_ref_data_ref_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_extent_data_ref *)(p->bytes + at);
}


/* InlineRef.shared: SharedInlineRef at byte 1, not always there. */
#define BTRFS_INLINE_REF_SHARED_OFFSET 1u

static inline bool btrfs_inline_ref_has_shared(const struct btrfs_inline_ref *p)
{
	return (btrfs_inline_ref_type(p) == 184u);
}

static inline int btrfs_inline_ref_shared_offset(
    const struct btrfs_inline_ref *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(btrfs_inline_ref_type(p) == 184u))
		return field_absent(error, "btrfs_inline_ref", "shared", 1);
	if (p->size < 13)
		return field_out_of_range(error, "btrfs_inline_ref", "shared",
					  1);
	*offset = 1;
	return 0;
}

static inline const struct btrfs_shared_inline_ref *btrfs_inline_ref_shared(
    const struct btrfs_inline_ref *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_inline_ref_shared_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_shared_inline_ref *)(p->bytes + at);
}

static inline struct btrfs_shared_inline_ref *btrfs_inline_ref_edit_shared(
    const struct btrfs_inline_ref_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_inline_ref_shared_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_shared_inline_ref *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_inline_ref_point_1(const struct btrfs_inline_ref *p,
					   uint64_t *points,
					   struct field_error *error)
{
	if (btrfs_inline_ref_type(p) == 184u) {
		if (p->size < 13)
			return field_out_of_range(error, "btrfs_inline_ref",
						  "", 0);
		points[1] = 13;
	} else {
		points[1] = 1;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_inline_ref_point_2(const struct btrfs_inline_ref *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (btrfs_inline_ref_type(p) == 178u) {
		if (p->size < 29)
			return field_out_of_range(error, "btrfs_inline_ref",
						  "", 0);
		points[2] = 29;
	} else {
		rc = btrfs_inline_ref_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_inline_ref_point_3(const struct btrfs_inline_ref *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (btrfs_inline_ref_type(p) == 182u) {
		if (p->size < 9)
			return field_out_of_range(error, "btrfs_inline_ref",
						  "", 0);
		points[3] = 9;
	} else {
		rc = btrfs_inline_ref_point_2(p, points, error);
		if (rc)
			return rc;
		points[3] = points[2];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_inline_ref_point_4(const struct btrfs_inline_ref *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (btrfs_inline_ref_type(p) == 176u) {
		if (p->size < 9)
			return field_out_of_range(error, "btrfs_inline_ref",
						  "", 0);
		points[4] = 9;
	} else {
		rc = btrfs_inline_ref_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_inline_ref_at(struct span span, uint64_t offset,
				      struct btrfs_inline_ref *out,
				      struct field_error *error)
{
	struct btrfs_inline_ref view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "btrfs_inline_ref", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int btrfs_inline_ref_edit_at(struct mspan span, uint64_t offset,
					   struct btrfs_inline_ref_edit *out,
					   struct field_error *error)
{
	int rc = btrfs_inline_ref_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_inline_ref_total_size(const struct btrfs_inline_ref *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = btrfs_inline_ref_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_inline_ref_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct btrfs_inline_ref_edit_iterator {
	struct btrfs_inline_ref_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_inline_ref_iterator btrfs_inline_ref_iterate(
    struct span span)
{
	struct btrfs_inline_ref_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct btrfs_inline_ref_edit_iterator btrfs_inline_ref_edit_iterate(
    struct mspan span)
{
	struct btrfs_inline_ref_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_inline_ref_iterator_next(
    struct btrfs_inline_ref_iterator *it, struct btrfs_inline_ref *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_inline_ref_at(it->span, it->offset, out, error);
	if (!rc)
		rc = btrfs_inline_ref_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_inline_ref", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_inline_ref_edit_iterator_next(
    struct btrfs_inline_ref_edit_iterator *it,
    struct btrfs_inline_ref_edit *out, struct field_error *error)
{
	int rc = btrfs_inline_ref_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure Extent, at least 24 bytes. Bytes in use: the key's objectid is the
 * address, its offset their number; of a metadata_item (skinny) the block's
 * level.
 */
struct btrfs_extent {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t is_skinny;
};
struct btrfs_extent_edit {
	struct btrfs_extent read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_EXTENT_MIN_SIZE 24u

/* Extent.refs: u64 little-endian at byte 0. */
#define BTRFS_EXTENT_REFS_OFFSET 0u
#define BTRFS_EXTENT_REFS_SIZE   8u
STRUCTC_PROVE(BTRFS_EXTENT_REFS_OFFSET + BTRFS_EXTENT_REFS_SIZE <=
	      BTRFS_EXTENT_MIN_SIZE);

static inline uint64_t btrfs_extent_refs(const struct btrfs_extent *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_extent_set_refs(const struct btrfs_extent_edit *p,
					 uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Extent.generation: u64 little-endian at byte 8. */
#define BTRFS_EXTENT_GENERATION_OFFSET 8u
#define BTRFS_EXTENT_GENERATION_SIZE   8u
STRUCTC_PROVE(BTRFS_EXTENT_GENERATION_OFFSET + BTRFS_EXTENT_GENERATION_SIZE <=
	      BTRFS_EXTENT_MIN_SIZE);

static inline uint64_t btrfs_extent_generation(const struct btrfs_extent *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_extent_set_generation(
    const struct btrfs_extent_edit *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* Extent.flags: flags ExtentFlags, u64 little-endian at byte 16. */
#define BTRFS_EXTENT_FLAGS_OFFSET 16u
#define BTRFS_EXTENT_FLAGS_SIZE   8u
STRUCTC_PROVE(BTRFS_EXTENT_FLAGS_OFFSET + BTRFS_EXTENT_FLAGS_SIZE <=
	      BTRFS_EXTENT_MIN_SIZE);

static inline uint64_t btrfs_extent_flags(const struct btrfs_extent *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_extent_set_flags(const struct btrfs_extent_edit *p,
					  uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_extent_flags_has(const struct btrfs_extent *p,
					  uint64_t mask)
{
	return (btrfs_extent_flags(p) & mask) == mask;
}

static inline void btrfs_extent_flags_add(const struct btrfs_extent_edit *p,
					  uint64_t mask)
{
	btrfs_extent_set_flags(p,
			       (uint64_t)(btrfs_extent_flags(&p->read) | mask));
}

static inline void btrfs_extent_flags_clear(const struct btrfs_extent_edit *p,
					    uint64_t mask)
{
	btrfs_extent_set_flags(p,
	    (uint64_t)(btrfs_extent_flags(&p->read) & ~mask));
}

/* Extent.key: Key at byte 24, not always there. */
#define BTRFS_EXTENT_KEY_OFFSET 24u

static inline bool btrfs_extent_has_key(const struct btrfs_extent *p)
{
	return 
	    ((((uint64_t)btrfs_extent_flags(p) & 0x2ull) == 0x2ull) && (p->is_skinny == 0u));
}

static inline int btrfs_extent_key_offset(const struct btrfs_extent *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	if (!
	    ((((uint64_t)btrfs_extent_flags(p) & 0x2ull) == 0x2ull) && (p->is_skinny == 0u)))
		return field_absent(error, "btrfs_extent", "key", 24);
	if (p->size < 41)
		return field_out_of_range(error, "btrfs_extent", "key", 24);
	*offset = 24;
	return 0;
}

static inline const struct btrfs_key *btrfs_extent_key(
    const struct btrfs_extent *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_extent_key_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_key *)(p->bytes + at);
}

static inline struct btrfs_key *btrfs_extent_edit_key(
    const struct btrfs_extent_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_extent_key_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_key *)(p->bytes + at);
}


/* Extent.level: u8 at byte 41, not always there. */
#define BTRFS_EXTENT_LEVEL_OFFSET 41u

static inline bool btrfs_extent_has_level(const struct btrfs_extent *p)
{
	return 
	    ((((uint64_t)btrfs_extent_flags(p) & 0x2ull) == 0x2ull) && (p->is_skinny == 0u));
}

static inline int btrfs_extent_level_offset(const struct btrfs_extent *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	if (!
	    ((((uint64_t)btrfs_extent_flags(p) & 0x2ull) == 0x2ull) && (p->is_skinny == 0u)))
		return field_absent(error, "btrfs_extent", "level", 41);
	if (p->size < 42)
		return field_out_of_range(error, "btrfs_extent", "level", 41);
	*offset = 41;
	return 0;
}

static inline int btrfs_extent_level(const struct btrfs_extent *p,
				     uint8_t *out, struct field_error *error)
{
	if (!
	    ((((uint64_t)btrfs_extent_flags(p) & 0x2ull) == 0x2ull) && (p->is_skinny == 0u)))
		return field_absent(error, "btrfs_extent", "level", 41);
	if (p->size < 42)
		return field_out_of_range(error, "btrfs_extent", "level", 41);
	*out = p->bytes[41];
	return 0;
}

static inline int btrfs_extent_set_level(const struct btrfs_extent_edit *p,
					 uint8_t value,
					 struct field_error *error)
{
	if (!
	    ((((uint64_t)btrfs_extent_flags(&p->read) & 0x2ull) == 0x2ull) && (p->read.is_skinny == 0u)))
		return field_absent(error, "btrfs_extent", "level", 41);
	if (p->read.size < 42)
		return field_out_of_range(error, "btrfs_extent", "level", 41);
	p->bytes[41] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_extent_point_1(const struct btrfs_extent *p,
				       uint64_t *points,
				       struct field_error *error)
{
	if ((((uint64_t)btrfs_extent_flags(p) & 0x2ull) == 0x2ull) && (p->is_skinny == 0u)) {
		if (p->size < 42)
			return field_out_of_range(error, "btrfs_extent", "",
						  0);
		points[1] = 42;
	} else {
		points[1] = 24;
	}
	return 0;
}


/* Extent.inline_refs: []InlineRef at an offset that data decides. */

static inline int btrfs_extent_inline_refs_offset(const struct btrfs_extent *p,
						  uint64_t *offset,
						  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_extent_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int btrfs_extent_inline_refs(const struct btrfs_extent *p,
    struct btrfs_inline_ref_iterator *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_extent_point_1(p, points, error);
	if (rc)
		return rc;
	*out = btrfs_inline_ref_iterate(
	    span_of(p->bytes + points[1], p->size - (points[1])));
	return 0;
}

static inline int btrfs_extent_edit_inline_refs(
    const struct btrfs_extent_edit *p,
    struct btrfs_inline_ref_edit_iterator *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = btrfs_extent_point_1(&p->read, points, error);
	if (rc)
		return rc;
	*out = btrfs_inline_ref_edit_iterate(
	    mspan_of(p->bytes + points[1], p->read.size - (points[1])));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_extent_point_2(const struct btrfs_extent *p,
				       uint64_t *points,
				       struct field_error *error)
{
	(void)error;
	points[2] = p->size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_extent_at(struct span span,
				  uint64_t offset, uint8_t is_skinny,
				  struct btrfs_extent *out,
				  struct field_error *error)
{
	struct btrfs_extent view;

	if (!span_has(span, offset, 24))
		return field_out_of_range(error, "btrfs_extent", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.is_skinny = is_skinny;
	*out = view;
	return 0;
}

static inline int btrfs_extent_edit_at(struct mspan span,
				       uint64_t offset, uint8_t is_skinny,
				       struct btrfs_extent_edit *out,
				       struct field_error *error)
{
	int rc = btrfs_extent_at(span_of(span.data, span.size), offset, is_skinny, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int btrfs_extent_total_size(const struct btrfs_extent *p,
					  uint64_t *size,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = btrfs_extent_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_extent_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t is_skinny;
};
struct btrfs_extent_edit_iterator {
	struct btrfs_extent_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_extent_iterator btrfs_extent_iterate(
    struct span span, uint8_t is_skinny)
{
	struct btrfs_extent_iterator it = { span, 0, 0, UINT64_MAX, is_skinny };

	return it;
}

static inline struct btrfs_extent_edit_iterator btrfs_extent_edit_iterate(
    struct mspan span, uint8_t is_skinny)
{
	struct btrfs_extent_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, is_skinny },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_extent_iterator_next(struct btrfs_extent_iterator *it,
					     struct btrfs_extent *out,
					     struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_extent_at(it->span, it->offset, it->is_skinny, out, error);
	if (!rc)
		rc = btrfs_extent_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_extent", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_extent_edit_iterator_next(
    struct btrfs_extent_edit_iterator *it, struct btrfs_extent_edit *out,
    struct field_error *error)
{
	int rc = btrfs_extent_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure SharedDataRef, 4 bytes. */
struct btrfs_shared_data_ref {
	uint8_t bytes[4];
};
#define BTRFS_SHARED_DATA_REF_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct btrfs_shared_data_ref) ==
	      BTRFS_SHARED_DATA_REF_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_shared_data_ref *btrfs_shared_data_ref_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_SHARED_DATA_REF_SIZEOF))
		return NULL;
	return (const struct btrfs_shared_data_ref *)(span.data + offset);
}

static inline struct btrfs_shared_data_ref *btrfs_shared_data_ref_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_SHARED_DATA_REF_SIZEOF))
		return NULL;
	return (struct btrfs_shared_data_ref *)(span.data + offset);
}

/* SharedDataRef.count: u32 little-endian at byte 0. */
#define BTRFS_SHARED_DATA_REF_COUNT_OFFSET 0u
#define BTRFS_SHARED_DATA_REF_COUNT_SIZE   4u
STRUCTC_WITHIN(BTRFS_SHARED_DATA_REF, COUNT);

static inline uint32_t btrfs_shared_data_ref_count(
    const struct btrfs_shared_data_ref *p)
{
	return le32_load(p->bytes);
}

static inline void btrfs_shared_data_ref_set_count(
    struct btrfs_shared_data_ref *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void btrfs_shared_data_ref_init(struct btrfs_shared_data_ref *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure BlockGroup, 24 bytes. */
struct btrfs_block_group {
	uint8_t bytes[24];
};
#define BTRFS_BLOCK_GROUP_SIZEOF 24u
STRUCTC_PROVE(sizeof(struct btrfs_block_group) == BTRFS_BLOCK_GROUP_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_block_group *btrfs_block_group_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_BLOCK_GROUP_SIZEOF))
		return NULL;
	return (const struct btrfs_block_group *)(span.data + offset);
}

static inline struct btrfs_block_group *btrfs_block_group_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_BLOCK_GROUP_SIZEOF))
		return NULL;
	return (struct btrfs_block_group *)(span.data + offset);
}

/* BlockGroup.used: u64 little-endian at byte 0. In bytes */
#define BTRFS_BLOCK_GROUP_USED_OFFSET 0u
#define BTRFS_BLOCK_GROUP_USED_SIZE   8u
STRUCTC_WITHIN(BTRFS_BLOCK_GROUP, USED);

static inline uint64_t btrfs_block_group_used(const struct btrfs_block_group *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_block_group_set_used(struct btrfs_block_group *p,
					      uint64_t value)
{
	le64_store(p->bytes, value);
}

/* BlockGroup.chunk_objectid: u64 little-endian at byte 8. */
#define BTRFS_BLOCK_GROUP_CHUNK_OBJECTID_OFFSET 8u
#define BTRFS_BLOCK_GROUP_CHUNK_OBJECTID_SIZE   8u
STRUCTC_WITHIN(BTRFS_BLOCK_GROUP, CHUNK_OBJECTID);

static inline uint64_t btrfs_block_group_chunk_objectid(
    const struct btrfs_block_group *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_block_group_set_chunk_objectid(
    struct btrfs_block_group *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* BlockGroup.flags: flags BlockGroupFlags, u64 little-endian at byte 16. */
#define BTRFS_BLOCK_GROUP_FLAGS_OFFSET 16u
#define BTRFS_BLOCK_GROUP_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_BLOCK_GROUP, FLAGS);

static inline uint64_t btrfs_block_group_flags(
    const struct btrfs_block_group *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_block_group_set_flags(struct btrfs_block_group *p,
					       uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_block_group_flags_has(
    const struct btrfs_block_group *p, uint64_t mask)
{
	return (btrfs_block_group_flags(p) & mask) == mask;
}

static inline void btrfs_block_group_flags_add(struct btrfs_block_group *p,
					       uint64_t mask)
{
	btrfs_block_group_set_flags(p,
	    (uint64_t)(btrfs_block_group_flags(p) | mask));
}

static inline void btrfs_block_group_flags_clear(struct btrfs_block_group *p,
						 uint64_t mask)
{
	btrfs_block_group_set_flags(p,
	    (uint64_t)(btrfs_block_group_flags(p) & ~mask));
}

/* All bytes zero. */
static inline void btrfs_block_group_init(struct btrfs_block_group *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure FreeSpaceInfo, 8 bytes. */
struct btrfs_free_space_info {
	uint8_t bytes[8];
};
#define BTRFS_FREE_SPACE_INFO_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct btrfs_free_space_info) ==
	      BTRFS_FREE_SPACE_INFO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_free_space_info *btrfs_free_space_info_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_FREE_SPACE_INFO_SIZEOF))
		return NULL;
	return (const struct btrfs_free_space_info *)(span.data + offset);
}

static inline struct btrfs_free_space_info *btrfs_free_space_info_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_FREE_SPACE_INFO_SIZEOF))
		return NULL;
	return (struct btrfs_free_space_info *)(span.data + offset);
}

/* FreeSpaceInfo.extent_count: u32 little-endian at byte 0. */
#define BTRFS_FREE_SPACE_INFO_EXTENT_COUNT_OFFSET 0u
#define BTRFS_FREE_SPACE_INFO_EXTENT_COUNT_SIZE   4u
STRUCTC_WITHIN(BTRFS_FREE_SPACE_INFO, EXTENT_COUNT);

static inline uint32_t btrfs_free_space_info_extent_count(
    const struct btrfs_free_space_info *p)
{
	return le32_load(p->bytes);
}

static inline void btrfs_free_space_info_set_extent_count(
    struct btrfs_free_space_info *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* FreeSpaceInfo.flags: u32 little-endian at byte 4. 1: in bitmaps */
#define BTRFS_FREE_SPACE_INFO_FLAGS_OFFSET 4u
#define BTRFS_FREE_SPACE_INFO_FLAGS_SIZE   4u
STRUCTC_WITHIN(BTRFS_FREE_SPACE_INFO, FLAGS);

static inline uint32_t btrfs_free_space_info_flags(
    const struct btrfs_free_space_info *p)
{
	return le32_load(p->bytes + 4);
}

static inline void btrfs_free_space_info_set_flags(
    struct btrfs_free_space_info *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void btrfs_free_space_info_init(struct btrfs_free_space_info *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure DevExtent, 48 bytes. */
struct btrfs_dev_extent {
	uint8_t bytes[48];
};
#define BTRFS_DEV_EXTENT_SIZEOF 48u
STRUCTC_PROVE(sizeof(struct btrfs_dev_extent) == BTRFS_DEV_EXTENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_dev_extent *btrfs_dev_extent_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_DEV_EXTENT_SIZEOF))
		return NULL;
	return (const struct btrfs_dev_extent *)(span.data + offset);
}

static inline struct btrfs_dev_extent *btrfs_dev_extent_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_DEV_EXTENT_SIZEOF))
		return NULL;
	return (struct btrfs_dev_extent *)(span.data + offset);
}

/* DevExtent.chunk_tree: u64 little-endian at byte 0. */
#define BTRFS_DEV_EXTENT_CHUNK_TREE_OFFSET 0u
#define BTRFS_DEV_EXTENT_CHUNK_TREE_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_EXTENT, CHUNK_TREE);

static inline uint64_t btrfs_dev_extent_chunk_tree(
    const struct btrfs_dev_extent *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_dev_extent_set_chunk_tree(struct btrfs_dev_extent *p,
						   uint64_t value)
{
	le64_store(p->bytes, value);
}

/* DevExtent.chunk_objectid: u64 little-endian at byte 8. */
#define BTRFS_DEV_EXTENT_CHUNK_OBJECTID_OFFSET 8u
#define BTRFS_DEV_EXTENT_CHUNK_OBJECTID_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_EXTENT, CHUNK_OBJECTID);

static inline uint64_t btrfs_dev_extent_chunk_objectid(
    const struct btrfs_dev_extent *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_dev_extent_set_chunk_objectid(
    struct btrfs_dev_extent *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/*
 * DevExtent.chunk_offset: u64 little-endian at byte 16. The chunk's first
 * logical byte
 */
#define BTRFS_DEV_EXTENT_CHUNK_OFFSET_OFFSET 16u
#define BTRFS_DEV_EXTENT_CHUNK_OFFSET_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_EXTENT, CHUNK_OFFSET);

static inline uint64_t btrfs_dev_extent_chunk_offset(
    const struct btrfs_dev_extent *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_dev_extent_set_chunk_offset(struct btrfs_dev_extent *p,
						     uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* DevExtent.length: u64 little-endian at byte 24. */
#define BTRFS_DEV_EXTENT_LENGTH_OFFSET 24u
#define BTRFS_DEV_EXTENT_LENGTH_SIZE   8u
STRUCTC_WITHIN(BTRFS_DEV_EXTENT, LENGTH);

static inline uint64_t btrfs_dev_extent_length(const struct btrfs_dev_extent *p)
{
	return le64_load(p->bytes + 24);
}

static inline void btrfs_dev_extent_set_length(struct btrfs_dev_extent *p,
					       uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* DevExtent.chunk_tree_uuid: uuid at byte 32. */
#define BTRFS_DEV_EXTENT_CHUNK_TREE_UUID_OFFSET 32u
#define BTRFS_DEV_EXTENT_CHUNK_TREE_UUID_SIZE   16u
STRUCTC_WITHIN(BTRFS_DEV_EXTENT, CHUNK_TREE_UUID);

static inline struct guid btrfs_dev_extent_chunk_tree_uuid(
    const struct btrfs_dev_extent *p)
{
	return guid_load(p->bytes + 32);
}

static inline void btrfs_dev_extent_set_chunk_tree_uuid(
    struct btrfs_dev_extent *p, struct guid value)
{
	guid_store(p->bytes + 32, value);
}

/* All bytes zero. */
static inline void btrfs_dev_extent_init(struct btrfs_dev_extent *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure QgroupStatus, 32 bytes. */
struct btrfs_qgroup_status {
	uint8_t bytes[32];
};
#define BTRFS_QGROUP_STATUS_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct btrfs_qgroup_status) ==
	      BTRFS_QGROUP_STATUS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_qgroup_status *btrfs_qgroup_status_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_QGROUP_STATUS_SIZEOF))
		return NULL;
	return (const struct btrfs_qgroup_status *)(span.data + offset);
}

static inline struct btrfs_qgroup_status *btrfs_qgroup_status_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_QGROUP_STATUS_SIZEOF))
		return NULL;
	return (struct btrfs_qgroup_status *)(span.data + offset);
}

/* QgroupStatus.version: u64 little-endian at byte 0. */
#define BTRFS_QGROUP_STATUS_VERSION_OFFSET 0u
#define BTRFS_QGROUP_STATUS_VERSION_SIZE   8u
#define BTRFS_QGROUP_STATUS_VERSION_DEFAULT 1u
STRUCTC_WITHIN(BTRFS_QGROUP_STATUS, VERSION);

static inline uint64_t btrfs_qgroup_status_version(
    const struct btrfs_qgroup_status *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_qgroup_status_set_version(
    struct btrfs_qgroup_status *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* QgroupStatus.generation: u64 little-endian at byte 8. */
#define BTRFS_QGROUP_STATUS_GENERATION_OFFSET 8u
#define BTRFS_QGROUP_STATUS_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_STATUS, GENERATION);

static inline uint64_t btrfs_qgroup_status_generation(
    const struct btrfs_qgroup_status *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_qgroup_status_set_generation(
    struct btrfs_qgroup_status *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* QgroupStatus.flags: flags QgroupStatusFlags, u64 little-endian at byte 16. */
#define BTRFS_QGROUP_STATUS_FLAGS_OFFSET 16u
#define BTRFS_QGROUP_STATUS_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_STATUS, FLAGS);

static inline uint64_t btrfs_qgroup_status_flags(
    const struct btrfs_qgroup_status *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_qgroup_status_set_flags(struct btrfs_qgroup_status *p,
						 uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* Whether all bits of `mask` are set. */
static inline bool btrfs_qgroup_status_flags_has(
    const struct btrfs_qgroup_status *p, uint64_t mask)
{
	return (btrfs_qgroup_status_flags(p) & mask) == mask;
}

static inline void btrfs_qgroup_status_flags_add(struct btrfs_qgroup_status *p,
						 uint64_t mask)
{
	btrfs_qgroup_status_set_flags(p,
	    (uint64_t)(btrfs_qgroup_status_flags(p) | mask));
}

static inline void btrfs_qgroup_status_flags_clear(
    struct btrfs_qgroup_status *p, uint64_t mask)
{
	btrfs_qgroup_status_set_flags(p,
	    (uint64_t)(btrfs_qgroup_status_flags(p) & ~mask));
}

/* QgroupStatus.rescan: u64 little-endian at byte 24. How far it came */
#define BTRFS_QGROUP_STATUS_RESCAN_OFFSET 24u
#define BTRFS_QGROUP_STATUS_RESCAN_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_STATUS, RESCAN);

static inline uint64_t btrfs_qgroup_status_rescan(
    const struct btrfs_qgroup_status *p)
{
	return le64_load(p->bytes + 24);
}

static inline void btrfs_qgroup_status_set_rescan(struct btrfs_qgroup_status *p,
						  uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* The byte where its byte starts; -34 when there is none. */
static inline int btrfs_qgroup_status_rescan_target(
    const struct btrfs_qgroup_status *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = btrfs_qgroup_status_rescan(p);

	(void)error;
	*offset = number;
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void btrfs_qgroup_status_init(struct btrfs_qgroup_status *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	btrfs_qgroup_status_set_version(p,
					BTRFS_QGROUP_STATUS_VERSION_DEFAULT);
}

/* Structure QgroupInfo, 40 bytes. */
struct btrfs_qgroup_info {
	uint8_t bytes[40];
};
#define BTRFS_QGROUP_INFO_SIZEOF 40u
STRUCTC_PROVE(sizeof(struct btrfs_qgroup_info) == BTRFS_QGROUP_INFO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_qgroup_info *btrfs_qgroup_info_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_QGROUP_INFO_SIZEOF))
		return NULL;
	return (const struct btrfs_qgroup_info *)(span.data + offset);
}

static inline struct btrfs_qgroup_info *btrfs_qgroup_info_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_QGROUP_INFO_SIZEOF))
		return NULL;
	return (struct btrfs_qgroup_info *)(span.data + offset);
}

/* QgroupInfo.generation: u64 little-endian at byte 0. */
#define BTRFS_QGROUP_INFO_GENERATION_OFFSET 0u
#define BTRFS_QGROUP_INFO_GENERATION_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_INFO, GENERATION);

static inline uint64_t btrfs_qgroup_info_generation(
    const struct btrfs_qgroup_info *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_qgroup_info_set_generation(struct btrfs_qgroup_info *p,
						    uint64_t value)
{
	le64_store(p->bytes, value);
}

/* QgroupInfo.rfer: u64 little-endian at byte 8. Bytes referred to */
#define BTRFS_QGROUP_INFO_RFER_OFFSET 8u
#define BTRFS_QGROUP_INFO_RFER_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_INFO, RFER);

static inline uint64_t btrfs_qgroup_info_rfer(const struct btrfs_qgroup_info *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_qgroup_info_set_rfer(struct btrfs_qgroup_info *p,
					      uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* QgroupInfo.rfer_cmpr: u64 little-endian at byte 16. The same, compressed */
#define BTRFS_QGROUP_INFO_RFER_CMPR_OFFSET 16u
#define BTRFS_QGROUP_INFO_RFER_CMPR_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_INFO, RFER_CMPR);

static inline uint64_t btrfs_qgroup_info_rfer_cmpr(
    const struct btrfs_qgroup_info *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_qgroup_info_set_rfer_cmpr(struct btrfs_qgroup_info *p,
						   uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/*
 * QgroupInfo.excl: u64 little-endian at byte 24. Bytes that nobody else refers
 * to
 */
#define BTRFS_QGROUP_INFO_EXCL_OFFSET 24u
#define BTRFS_QGROUP_INFO_EXCL_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_INFO, EXCL);

static inline uint64_t btrfs_qgroup_info_excl(const struct btrfs_qgroup_info *p)
{
	return le64_load(p->bytes + 24);
}

static inline void btrfs_qgroup_info_set_excl(struct btrfs_qgroup_info *p,
					      uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* QgroupInfo.excl_cmpr: u64 little-endian at byte 32. */
#define BTRFS_QGROUP_INFO_EXCL_CMPR_OFFSET 32u
#define BTRFS_QGROUP_INFO_EXCL_CMPR_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_INFO, EXCL_CMPR);

static inline uint64_t btrfs_qgroup_info_excl_cmpr(
    const struct btrfs_qgroup_info *p)
{
	return le64_load(p->bytes + 32);
}

static inline void btrfs_qgroup_info_set_excl_cmpr(struct btrfs_qgroup_info *p,
						   uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* All bytes zero. */
static inline void btrfs_qgroup_info_init(struct btrfs_qgroup_info *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure QgroupLimit, 40 bytes. */
struct btrfs_qgroup_limit {
	uint8_t bytes[40];
};
#define BTRFS_QGROUP_LIMIT_SIZEOF 40u
STRUCTC_PROVE(sizeof(struct btrfs_qgroup_limit) ==
	      BTRFS_QGROUP_LIMIT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct btrfs_qgroup_limit *btrfs_qgroup_limit_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, BTRFS_QGROUP_LIMIT_SIZEOF))
		return NULL;
	return (const struct btrfs_qgroup_limit *)(span.data + offset);
}

static inline struct btrfs_qgroup_limit *btrfs_qgroup_limit_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, BTRFS_QGROUP_LIMIT_SIZEOF))
		return NULL;
	return (struct btrfs_qgroup_limit *)(span.data + offset);
}

/* QgroupLimit.flags: u64 little-endian at byte 0. */
#define BTRFS_QGROUP_LIMIT_FLAGS_OFFSET 0u
#define BTRFS_QGROUP_LIMIT_FLAGS_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_LIMIT, FLAGS);

static inline uint64_t btrfs_qgroup_limit_flags(
    const struct btrfs_qgroup_limit *p)
{
	return le64_load(p->bytes);
}

static inline void btrfs_qgroup_limit_set_flags(struct btrfs_qgroup_limit *p,
						uint64_t value)
{
	le64_store(p->bytes, value);
}

/* QgroupLimit.max_rfer: u64 little-endian at byte 8. */
#define BTRFS_QGROUP_LIMIT_MAX_RFER_OFFSET 8u
#define BTRFS_QGROUP_LIMIT_MAX_RFER_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_LIMIT, MAX_RFER);

static inline uint64_t btrfs_qgroup_limit_max_rfer(
    const struct btrfs_qgroup_limit *p)
{
	return le64_load(p->bytes + 8);
}

static inline void btrfs_qgroup_limit_set_max_rfer(struct btrfs_qgroup_limit *p,
						   uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* QgroupLimit.max_excl: u64 little-endian at byte 16. */
#define BTRFS_QGROUP_LIMIT_MAX_EXCL_OFFSET 16u
#define BTRFS_QGROUP_LIMIT_MAX_EXCL_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_LIMIT, MAX_EXCL);

static inline uint64_t btrfs_qgroup_limit_max_excl(
    const struct btrfs_qgroup_limit *p)
{
	return le64_load(p->bytes + 16);
}

static inline void btrfs_qgroup_limit_set_max_excl(struct btrfs_qgroup_limit *p,
						   uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* QgroupLimit.rsv_rfer: u64 little-endian at byte 24. */
#define BTRFS_QGROUP_LIMIT_RSV_RFER_OFFSET 24u
#define BTRFS_QGROUP_LIMIT_RSV_RFER_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_LIMIT, RSV_RFER);

static inline uint64_t btrfs_qgroup_limit_rsv_rfer(
    const struct btrfs_qgroup_limit *p)
{
	return le64_load(p->bytes + 24);
}

static inline void btrfs_qgroup_limit_set_rsv_rfer(struct btrfs_qgroup_limit *p,
						   uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* QgroupLimit.rsv_excl: u64 little-endian at byte 32. */
#define BTRFS_QGROUP_LIMIT_RSV_EXCL_OFFSET 32u
#define BTRFS_QGROUP_LIMIT_RSV_EXCL_SIZE   8u
STRUCTC_WITHIN(BTRFS_QGROUP_LIMIT, RSV_EXCL);

static inline uint64_t btrfs_qgroup_limit_rsv_excl(
    const struct btrfs_qgroup_limit *p)
{
	return le64_load(p->bytes + 32);
}

static inline void btrfs_qgroup_limit_set_rsv_excl(struct btrfs_qgroup_limit *p,
						   uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* All bytes zero. */
static inline void btrfs_qgroup_limit_init(struct btrfs_qgroup_limit *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure ItemData, at least 0 bytes. An item's data, of data_size bytes.
 * Rows of records end with it.
 */
struct btrfs_item_data {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t kind;
	uint32_t data_size;
};
struct btrfs_item_data_edit {
	struct btrfs_item_data read; /* the same, for getters */
	uint8_t *bytes;
};
#define BTRFS_ITEM_DATA_MIN_SIZE 0u

/* ItemData.inode_item: InodeItem at byte 0, not always there. */
#define BTRFS_ITEM_DATA_INODE_ITEM_OFFSET 0u

static inline bool btrfs_item_data_has_inode_item(
    const struct btrfs_item_data *p)
{
	return (p->kind == 1u);
}

static inline int btrfs_item_data_inode_item_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 1u))
		return field_absent(error, "btrfs_item_data", "inode_item", 0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_inode_item *btrfs_item_data_inode_item(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_inode_item_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_inode_item *)(p->bytes + at);
}

static inline struct btrfs_inode_item *btrfs_item_data_edit_inode_item(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_inode_item_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_inode_item *)(p->bytes + at);
}


/* ItemData.inode_refs: []InodeRef at byte 0, not always there. */
#define BTRFS_ITEM_DATA_INODE_REFS_OFFSET 0u

static inline bool btrfs_item_data_has_inode_refs(
    const struct btrfs_item_data *p)
{
	return (p->kind == 12u);
}

static inline int btrfs_item_data_inode_refs_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 12u))
		return field_absent(error, "btrfs_item_data", "inode_refs", 0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_inode_refs(const struct btrfs_item_data *p,
    struct btrfs_inode_ref_iterator *out, struct field_error *error)
{
	if (!(p->kind == 12u))
		return field_absent(error, "btrfs_item_data", "inode_refs", 0);
	*out = btrfs_inode_ref_iterate(span_of(p->bytes + 0, p->size - (0)));
	return 0;
}

static inline int btrfs_item_data_edit_inode_refs(
    const struct btrfs_item_data_edit *p,
    struct btrfs_inode_ref_edit_iterator *out, struct field_error *error)
{
	if (!(p->read.kind == 12u))
		return field_absent(error, "btrfs_item_data", "inode_refs", 0);
	*out = btrfs_inode_ref_edit_iterate(
	    mspan_of(p->bytes + 0, p->read.size - (0)));
	return 0;
}


/* ItemData.inode_extrefs: []InodeExtref at byte 0, not always there. */
#define BTRFS_ITEM_DATA_INODE_EXTREFS_OFFSET 0u

static inline bool btrfs_item_data_has_inode_extrefs(
    const struct btrfs_item_data *p)
{
	return (p->kind == 13u);
}

static inline int btrfs_item_data_inode_extrefs_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 13u))
		return field_absent(error, "btrfs_item_data", "inode_extrefs",
				    0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_inode_extrefs(const struct btrfs_item_data *p,
    struct btrfs_inode_extref_iterator *out, struct field_error *error)
{
	if (!(p->kind == 13u))
		return field_absent(error, "btrfs_item_data", "inode_extrefs",
				    0);
	*out = btrfs_inode_extref_iterate(span_of(p->bytes + 0, p->size - (0)));
	return 0;
}

static inline int btrfs_item_data_edit_inode_extrefs(
    const struct btrfs_item_data_edit *p,
    struct btrfs_inode_extref_edit_iterator *out, struct field_error *error)
{
	if (!(p->read.kind == 13u))
		return field_absent(error, "btrfs_item_data", "inode_extrefs",
				    0);
	*out = btrfs_inode_extref_edit_iterate(
	    mspan_of(p->bytes + 0, p->read.size - (0)));
	return 0;
}


/* ItemData.dir_items: []DirItem at byte 0, not always there. */
#define BTRFS_ITEM_DATA_DIR_ITEMS_OFFSET 0u

static inline bool btrfs_item_data_has_dir_items(
    const struct btrfs_item_data *p)
{
	return ((p->kind == 24u) || (p->kind == 84u) || (p->kind == 96u));
}

static inline int btrfs_item_data_dir_items_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!((p->kind == 24u) || (p->kind == 84u) || (p->kind == 96u)))
		return field_absent(error, "btrfs_item_data", "dir_items", 0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_dir_items(const struct btrfs_item_data *p,
					    struct btrfs_dir_item_iterator *out,
					    struct field_error *error)
{
	if (!((p->kind == 24u) || (p->kind == 84u) || (p->kind == 96u)))
		return field_absent(error, "btrfs_item_data", "dir_items", 0);
	*out = btrfs_dir_item_iterate(span_of(p->bytes + 0, p->size - (0)));
	return 0;
}

static inline int btrfs_item_data_edit_dir_items(
    const struct btrfs_item_data_edit *p,
    struct btrfs_dir_item_edit_iterator *out, struct field_error *error)
{
	if (!
	    ((p->read.kind == 24u) || (p->read.kind == 84u) || (p->read.kind == 96u)))
		return field_absent(error, "btrfs_item_data", "dir_items", 0);
	*out = btrfs_dir_item_edit_iterate(
	    mspan_of(p->bytes + 0, p->read.size - (0)));
	return 0;
}


/* ItemData.file_extent: FileExtent at byte 0, not always there. */
#define BTRFS_ITEM_DATA_FILE_EXTENT_OFFSET 0u

static inline bool btrfs_item_data_has_file_extent(
    const struct btrfs_item_data *p)
{
	return (p->kind == 108u);
}

static inline int btrfs_item_data_file_extent_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 108u))
		return field_absent(error, "btrfs_item_data", "file_extent",
				    0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_file_extent(const struct btrfs_item_data *p,
					      struct btrfs_file_extent *out,
					      struct field_error *error)
{
	if (!(p->kind == 108u))
		return field_absent(error, "btrfs_item_data", "file_extent",
				    0);
	return btrfs_file_extent_at(span_of(p->bytes, p->size), 0, out, error);
}

static inline int btrfs_item_data_edit_file_extent(
    const struct btrfs_item_data_edit *p, struct btrfs_file_extent_edit *out,
    struct field_error *error)
{
	if (!(p->read.kind == 108u))
		return field_absent(error, "btrfs_item_data", "file_extent",
				    0);
	return btrfs_file_extent_edit_at(mspan_of(p->bytes, p->read.size), 0,
					 out, error);
}


/* ItemData.csums: []byte at byte 0, not always there. */
#define BTRFS_ITEM_DATA_CSUMS_OFFSET 0u

static inline bool btrfs_item_data_has_csums(const struct btrfs_item_data *p)
{
	return (p->kind == 128u);
}

static inline int btrfs_item_data_csums_range(const struct btrfs_item_data *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->kind == 128u))
		return field_absent(error, "btrfs_item_data", "csums", 0);
	at = 0;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_item_data_csums_count(const struct btrfs_item_data *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return btrfs_item_data_csums_range(p, &at, count, error);
}

static inline int btrfs_item_data_csums_offset(const struct btrfs_item_data *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return btrfs_item_data_csums_range(p, offset, &count, error);
}

static inline int btrfs_item_data_csums(const struct btrfs_item_data *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_csums_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data", "csums",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_item_data_set_csums(
    const struct btrfs_item_data_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_csums_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data", "csums",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_item_data_csums_bytes(const struct btrfs_item_data *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_item_data_csums_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_item_data_edit_csums_bytes(
    const struct btrfs_item_data_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_item_data_csums_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* ItemData.root_item: RootItem at byte 0, not always there. */
#define BTRFS_ITEM_DATA_ROOT_ITEM_OFFSET 0u

static inline bool btrfs_item_data_has_root_item(
    const struct btrfs_item_data *p)
{
	return (p->kind == 132u);
}

static inline int btrfs_item_data_root_item_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 132u))
		return field_absent(error, "btrfs_item_data", "root_item", 0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_root_item(const struct btrfs_item_data *p,
					    struct btrfs_root_item *out,
					    struct field_error *error)
{
	if (!(p->kind == 132u))
		return field_absent(error, "btrfs_item_data", "root_item", 0);
	return btrfs_root_item_at(span_of(p->bytes, p->size), 0,
				  (uint32_t)(uint64_t)p->data_size, out,
				  error);
}

static inline int btrfs_item_data_edit_root_item(
    const struct btrfs_item_data_edit *p, struct btrfs_root_item_edit *out,
    struct field_error *error)
{
	if (!(p->read.kind == 132u))
		return field_absent(error, "btrfs_item_data", "root_item", 0);
	return btrfs_root_item_edit_at(mspan_of(p->bytes, p->read.size), 0,
	    (uint32_t)(uint64_t)p->read.data_size, out, error);
}


/* ItemData.root_ref: RootRef at byte 0, not always there. */
#define BTRFS_ITEM_DATA_ROOT_REF_OFFSET 0u

static inline bool btrfs_item_data_has_root_ref(const struct btrfs_item_data *p)
{
	return ((p->kind == 156u) || (p->kind == 144u));
}

static inline int btrfs_item_data_root_ref_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!((p->kind == 156u) || (p->kind == 144u)))
		return field_absent(error, "btrfs_item_data", "root_ref", 0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_root_ref(const struct btrfs_item_data *p,
					   struct btrfs_root_ref *out,
					   struct field_error *error)
{
	if (!((p->kind == 156u) || (p->kind == 144u)))
		return field_absent(error, "btrfs_item_data", "root_ref", 0);
	return btrfs_root_ref_at(span_of(p->bytes, p->size), 0, out, error);
}

static inline int btrfs_item_data_edit_root_ref(
    const struct btrfs_item_data_edit *p, struct btrfs_root_ref_edit *out,
    struct field_error *error)
{
	if (!((p->read.kind == 156u) || (p->read.kind == 144u)))
		return field_absent(error, "btrfs_item_data", "root_ref", 0);
	return btrfs_root_ref_edit_at(mspan_of(p->bytes, p->read.size), 0, out,
				      error);
}


/* ItemData.extent: Extent at byte 0, not always there. */
#define BTRFS_ITEM_DATA_EXTENT_OFFSET 0u

static inline bool btrfs_item_data_has_extent(const struct btrfs_item_data *p)
{
	return (p->kind == 168u);
}

static inline int btrfs_item_data_extent_offset(const struct btrfs_item_data *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!(p->kind == 168u))
		return field_absent(error, "btrfs_item_data", "extent", 0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_extent(const struct btrfs_item_data *p,
					 struct btrfs_extent *out,
					 struct field_error *error)
{
	if (!(p->kind == 168u))
		return field_absent(error, "btrfs_item_data", "extent", 0);
	return btrfs_extent_at(span_of(p->bytes, p->size), 0,
			       (uint8_t)0ull, out, error);
}

static inline int btrfs_item_data_edit_extent(
    const struct btrfs_item_data_edit *p, struct btrfs_extent_edit *out,
    struct field_error *error)
{
	if (!(p->read.kind == 168u))
		return field_absent(error, "btrfs_item_data", "extent", 0);
	return btrfs_extent_edit_at(mspan_of(p->bytes, p->read.size), 0,
				    (uint8_t)0ull, out, error);
}


/* ItemData.metadata: Extent at byte 0, not always there. */
#define BTRFS_ITEM_DATA_METADATA_OFFSET 0u

static inline bool btrfs_item_data_has_metadata(const struct btrfs_item_data *p)
{
	return (p->kind == 169u);
}

static inline int btrfs_item_data_metadata_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 169u))
		return field_absent(error, "btrfs_item_data", "metadata", 0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_metadata(const struct btrfs_item_data *p,
					   struct btrfs_extent *out,
					   struct field_error *error)
{
	if (!(p->kind == 169u))
		return field_absent(error, "btrfs_item_data", "metadata", 0);
	return btrfs_extent_at(span_of(p->bytes, p->size), 0,
			       (uint8_t)1ull, out, error);
}

static inline int btrfs_item_data_edit_metadata(
    const struct btrfs_item_data_edit *p, struct btrfs_extent_edit *out,
    struct field_error *error)
{
	if (!(p->read.kind == 169u))
		return field_absent(error, "btrfs_item_data", "metadata", 0);
	return btrfs_extent_edit_at(mspan_of(p->bytes, p->read.size), 0,
				    (uint8_t)1ull, out, error);
}


/* ItemData.extent_data_ref: ExtentDataRef at byte 0, not always there. */
#define BTRFS_ITEM_DATA_EXTENT_DATA_REF_OFFSET 0u

static inline bool btrfs_item_data_has_extent_data_ref(
    const struct btrfs_item_data *p)
{
	return (p->kind == 178u);
}

static inline int btrfs_item_data_extent_data_ref_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 178u))
		return field_absent(error, "btrfs_item_data",
				    "extent_data_ref", 0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_extent_data_ref *btrfs_item_data_extent_data_ref(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_extent_data_ref_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_extent_data_ref *)(p->bytes + at);
}

static inline struct btrfs_extent_data_ref *btrfs_item_data_edit_extent_data_ref(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_extent_data_ref_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_extent_data_ref *)(p->bytes + at);
}


/* ItemData.shared_data_ref: SharedDataRef at byte 0, not always there. */
#define BTRFS_ITEM_DATA_SHARED_DATA_REF_OFFSET 0u

static inline bool btrfs_item_data_has_shared_data_ref(
    const struct btrfs_item_data *p)
{
	return (p->kind == 184u);
}

static inline int btrfs_item_data_shared_data_ref_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 184u))
		return field_absent(error, "btrfs_item_data",
				    "shared_data_ref", 0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_shared_data_ref *btrfs_item_data_shared_data_ref(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_shared_data_ref_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_shared_data_ref *)(p->bytes + at);
}

static inline struct btrfs_shared_data_ref *btrfs_item_data_edit_shared_data_ref(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_shared_data_ref_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_shared_data_ref *)(p->bytes + at);
}


/* ItemData.block_group: BlockGroup at byte 0, not always there. */
#define BTRFS_ITEM_DATA_BLOCK_GROUP_OFFSET 0u

static inline bool btrfs_item_data_has_block_group(
    const struct btrfs_item_data *p)
{
	return (p->kind == 192u);
}

static inline int btrfs_item_data_block_group_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 192u))
		return field_absent(error, "btrfs_item_data", "block_group",
				    0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_block_group *btrfs_item_data_block_group(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_block_group_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_block_group *)(p->bytes + at);
}

static inline struct btrfs_block_group *btrfs_item_data_edit_block_group(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_block_group_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_block_group *)(p->bytes + at);
}


/* ItemData.free_space_info: FreeSpaceInfo at byte 0, not always there. */
#define BTRFS_ITEM_DATA_FREE_SPACE_INFO_OFFSET 0u

static inline bool btrfs_item_data_has_free_space_info(
    const struct btrfs_item_data *p)
{
	return (p->kind == 198u);
}

static inline int btrfs_item_data_free_space_info_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 198u))
		return field_absent(error, "btrfs_item_data",
				    "free_space_info", 0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_free_space_info *btrfs_item_data_free_space_info(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_free_space_info_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_free_space_info *)(p->bytes + at);
}

static inline struct btrfs_free_space_info *btrfs_item_data_edit_free_space_info(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_free_space_info_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_free_space_info *)(p->bytes + at);
}


/* ItemData.bitmap: []byte at byte 0, not always there. */
#define BTRFS_ITEM_DATA_BITMAP_OFFSET 0u

static inline bool btrfs_item_data_has_bitmap(const struct btrfs_item_data *p)
{
	return (p->kind == 200u);
}

static inline int btrfs_item_data_bitmap_range(const struct btrfs_item_data *p,
					       uint64_t *offset,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->kind == 200u))
		return field_absent(error, "btrfs_item_data", "bitmap", 0);
	at = 0;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_item_data_bitmap_count(const struct btrfs_item_data *p,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at;

	return btrfs_item_data_bitmap_range(p, &at, count, error);
}

static inline int btrfs_item_data_bitmap_offset(const struct btrfs_item_data *p,
						uint64_t *offset,
						struct field_error *error)
{
	uint64_t count;

	return btrfs_item_data_bitmap_range(p, offset, &count, error);
}

static inline int btrfs_item_data_bitmap(const struct btrfs_item_data *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_bitmap_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data", "bitmap",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_item_data_set_bitmap(
    const struct btrfs_item_data_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_bitmap_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data", "bitmap",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_item_data_bitmap_bytes(const struct btrfs_item_data *p,
					       struct span *out,
					       struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_item_data_bitmap_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_item_data_edit_bitmap_bytes(
    const struct btrfs_item_data_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_item_data_bitmap_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* ItemData.dev_extent: DevExtent at byte 0, not always there. */
#define BTRFS_ITEM_DATA_DEV_EXTENT_OFFSET 0u

static inline bool btrfs_item_data_has_dev_extent(
    const struct btrfs_item_data *p)
{
	return (p->kind == 204u);
}

static inline int btrfs_item_data_dev_extent_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 204u))
		return field_absent(error, "btrfs_item_data", "dev_extent", 0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_dev_extent *btrfs_item_data_dev_extent(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_dev_extent_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_dev_extent *)(p->bytes + at);
}

static inline struct btrfs_dev_extent *btrfs_item_data_edit_dev_extent(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_dev_extent_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_dev_extent *)(p->bytes + at);
}


/* ItemData.dev_item: DevItem at byte 0, not always there. */
#define BTRFS_ITEM_DATA_DEV_ITEM_OFFSET 0u

static inline bool btrfs_item_data_has_dev_item(const struct btrfs_item_data *p)
{
	return (p->kind == 216u);
}

static inline int btrfs_item_data_dev_item_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 216u))
		return field_absent(error, "btrfs_item_data", "dev_item", 0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_dev_item *btrfs_item_data_dev_item(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_dev_item_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_dev_item *)(p->bytes + at);
}

static inline struct btrfs_dev_item *btrfs_item_data_edit_dev_item(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_dev_item_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_dev_item *)(p->bytes + at);
}


/* ItemData.chunk: Chunk at byte 0, not always there. */
#define BTRFS_ITEM_DATA_CHUNK_OFFSET 0u

static inline bool btrfs_item_data_has_chunk(const struct btrfs_item_data *p)
{
	return (p->kind == 228u);
}

static inline int btrfs_item_data_chunk_offset(const struct btrfs_item_data *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!(p->kind == 228u))
		return field_absent(error, "btrfs_item_data", "chunk", 0);
	*offset = 0;
	return 0;
}

static inline int btrfs_item_data_chunk(const struct btrfs_item_data *p,
					struct btrfs_chunk *out,
					struct field_error *error)
{
	if (!(p->kind == 228u))
		return field_absent(error, "btrfs_item_data", "chunk", 0);
	return btrfs_chunk_at(span_of(p->bytes, p->size), 0, out, error);
}

static inline int btrfs_item_data_edit_chunk(
    const struct btrfs_item_data_edit *p, struct btrfs_chunk_edit *out,
    struct field_error *error)
{
	if (!(p->read.kind == 228u))
		return field_absent(error, "btrfs_item_data", "chunk", 0);
	return btrfs_chunk_edit_at(mspan_of(p->bytes, p->read.size), 0, out,
				   error);
}


/* ItemData.qgroup_status: QgroupStatus at byte 0, not always there. */
#define BTRFS_ITEM_DATA_QGROUP_STATUS_OFFSET 0u

static inline bool btrfs_item_data_has_qgroup_status(
    const struct btrfs_item_data *p)
{
	return (p->kind == 240u);
}

static inline int btrfs_item_data_qgroup_status_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 240u))
		return field_absent(error, "btrfs_item_data", "qgroup_status",
				    0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_qgroup_status *btrfs_item_data_qgroup_status(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_qgroup_status_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_qgroup_status *)(p->bytes + at);
}

static inline struct btrfs_qgroup_status *btrfs_item_data_edit_qgroup_status(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_qgroup_status_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_qgroup_status *)(p->bytes + at);
}


/* ItemData.qgroup_info: QgroupInfo at byte 0, not always there. */
#define BTRFS_ITEM_DATA_QGROUP_INFO_OFFSET 0u

static inline bool btrfs_item_data_has_qgroup_info(
    const struct btrfs_item_data *p)
{
	return (p->kind == 242u);
}

static inline int btrfs_item_data_qgroup_info_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 242u))
		return field_absent(error, "btrfs_item_data", "qgroup_info",
				    0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_qgroup_info *btrfs_item_data_qgroup_info(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_qgroup_info_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_qgroup_info *)(p->bytes + at);
}

static inline struct btrfs_qgroup_info *btrfs_item_data_edit_qgroup_info(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_qgroup_info_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_qgroup_info *)(p->bytes + at);
}


/* ItemData.qgroup_limit: QgroupLimit at byte 0, not always there. */
#define BTRFS_ITEM_DATA_QGROUP_LIMIT_OFFSET 0u

static inline bool btrfs_item_data_has_qgroup_limit(
    const struct btrfs_item_data *p)
{
	return (p->kind == 244u);
}

static inline int btrfs_item_data_qgroup_limit_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->kind == 244u))
		return field_absent(error, "btrfs_item_data", "qgroup_limit",
				    0);
	*offset = 0;
	return 0;
}

static inline const struct btrfs_qgroup_limit *btrfs_item_data_qgroup_limit(
    const struct btrfs_item_data *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_qgroup_limit_offset(p, &at, error))
		return NULL;
	return (const struct btrfs_qgroup_limit *)(p->bytes + at);
}

static inline struct btrfs_qgroup_limit *btrfs_item_data_edit_qgroup_limit(
    const struct btrfs_item_data_edit *p, struct field_error *error)
{
	uint64_t at;

	if (btrfs_item_data_qgroup_limit_offset(&p->read, &at, error))
		return NULL;
	return (struct btrfs_qgroup_limit *)(p->bytes + at);
}


/* ItemData.stats: []u64_le at byte 0, not always there. Of a device's errors */
#define BTRFS_ITEM_DATA_STATS_OFFSET 0u

static inline bool btrfs_item_data_has_stats(const struct btrfs_item_data *p)
{
	return (p->kind == 249u);
}

static inline int btrfs_item_data_stats_range(const struct btrfs_item_data *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->kind == 249u))
		return field_absent(error, "btrfs_item_data", "stats", 0);
	at = 0;
	nr = (p->size - at) / 8;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_item_data_stats_count(const struct btrfs_item_data *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return btrfs_item_data_stats_range(p, &at, count, error);
}

static inline int btrfs_item_data_stats_offset(const struct btrfs_item_data *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return btrfs_item_data_stats_range(p, offset, &count, error);
}

static inline int btrfs_item_data_stats(const struct btrfs_item_data *p,
					uint64_t i, uint64_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_stats_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data", "stats",
					  0);
	*out = le64_load(p->bytes + t1 + i * 8);
	return 0;
}

static inline int btrfs_item_data_set_stats(
    const struct btrfs_item_data_edit *p, uint64_t i, uint64_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_stats_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data", "stats",
					  0);
	le64_store(p->bytes + t1 + i * 8, value);
	return 0;
}


/* ItemData.subvolumes: []u64_le at byte 0, not always there. */
#define BTRFS_ITEM_DATA_SUBVOLUMES_OFFSET 0u

static inline bool btrfs_item_data_has_subvolumes(
    const struct btrfs_item_data *p)
{
	return ((p->kind == 251u) || (p->kind == 252u));
}

static inline int btrfs_item_data_subvolumes_range(
    const struct btrfs_item_data *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!((p->kind == 251u) || (p->kind == 252u)))
		return field_absent(error, "btrfs_item_data", "subvolumes", 0);
	at = 0;
	nr = (p->size - at) / 8;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_item_data_subvolumes_count(
    const struct btrfs_item_data *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return btrfs_item_data_subvolumes_range(p, &at, count, error);
}

static inline int btrfs_item_data_subvolumes_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return btrfs_item_data_subvolumes_range(p, offset, &count, error);
}

static inline int btrfs_item_data_subvolumes(const struct btrfs_item_data *p,
					     uint64_t i, uint64_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_subvolumes_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data",
					  "subvolumes", 0);
	*out = le64_load(p->bytes + t1 + i * 8);
	return 0;
}

static inline int btrfs_item_data_set_subvolumes(
    const struct btrfs_item_data_edit *p, uint64_t i, uint64_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_subvolumes_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data",
					  "subvolumes", 0);
	le64_store(p->bytes + t1 + i * 8, value);
	return 0;
}


/* ItemData.otherwise: []byte at byte 0, not always there. */
#define BTRFS_ITEM_DATA_OTHERWISE_OFFSET 0u

static inline bool btrfs_item_data_has_otherwise(
    const struct btrfs_item_data *p)
{
	return 
	    !((p->kind == 1u) || (p->kind == 12u) || (p->kind == 13u) || ((p->kind == 24u) || (p->kind == 84u) || (p->kind == 96u)) || (p->kind == 108u) || (p->kind == 128u) || (p->kind == 132u) || ((p->kind == 156u) || (p->kind == 144u)) || (p->kind == 168u) || (p->kind == 169u) || (p->kind == 178u) || (p->kind == 184u) || (p->kind == 192u) || (p->kind == 198u) || (p->kind == 200u) || (p->kind == 204u) || (p->kind == 216u) || (p->kind == 228u) || (p->kind == 240u) || (p->kind == 242u) || (p->kind == 244u) || (p->kind == 249u) || ((p->kind == 251u) || (p->kind == 252u)));
}

static inline int btrfs_item_data_otherwise_range(
    const struct btrfs_item_data *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    !((p->kind == 1u) || (p->kind == 12u) || (p->kind == 13u) || ((p->kind == 24u) || (p->kind == 84u) || (p->kind == 96u)) || (p->kind == 108u) || (p->kind == 128u) || (p->kind == 132u) || ((p->kind == 156u) || (p->kind == 144u)) || (p->kind == 168u) || (p->kind == 169u) || (p->kind == 178u) || (p->kind == 184u) || (p->kind == 192u) || (p->kind == 198u) || (p->kind == 200u) || (p->kind == 204u) || (p->kind == 216u) || (p->kind == 228u) || (p->kind == 240u) || (p->kind == 242u) || (p->kind == 244u) || (p->kind == 249u) || ((p->kind == 251u) || (p->kind == 252u))))
		return field_absent(error, "btrfs_item_data", "otherwise", 0);
	at = 0;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int btrfs_item_data_otherwise_count(
    const struct btrfs_item_data *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return btrfs_item_data_otherwise_range(p, &at, count, error);
}

static inline int btrfs_item_data_otherwise_offset(
    const struct btrfs_item_data *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return btrfs_item_data_otherwise_range(p, offset, &count, error);
}

static inline int btrfs_item_data_otherwise(const struct btrfs_item_data *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_otherwise_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data",
					  "otherwise", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int btrfs_item_data_set_otherwise(
    const struct btrfs_item_data_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = btrfs_item_data_otherwise_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "btrfs_item_data",
					  "otherwise", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int btrfs_item_data_otherwise_bytes(
    const struct btrfs_item_data *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_item_data_otherwise_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int btrfs_item_data_edit_otherwise_bytes(
    const struct btrfs_item_data_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = btrfs_item_data_otherwise_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_1(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	(void)error;
	points[1] = p->size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_2(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	(void)error;
	points[2] = p->size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_3(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	(void)error;
	points[3] = p->size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_4(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	struct btrfs_file_extent of;
	uint64_t size;

	rc = btrfs_file_extent_at(span_of(p->bytes, p->size), 0, &of, error);
	if (rc)
		return rc;
	rc = btrfs_file_extent_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[4] = 0 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_5(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset);
	points[5] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_6(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	struct btrfs_root_item of;
	uint64_t size;

	rc = 
	    btrfs_root_item_at(span_of(p->bytes, p->size), 0, (uint32_t)(uint64_t)p->data_size, &of, error);
	if (rc)
		return rc;
	rc = btrfs_root_item_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[6] = 0 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_7(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	struct btrfs_root_ref of;
	uint64_t size;

	rc = btrfs_root_ref_at(span_of(p->bytes, p->size), 0, &of, error);
	if (rc)
		return rc;
	rc = btrfs_root_ref_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[7] = 0 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_8(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	struct btrfs_extent of;
	uint64_t size;

	rc = 
	    btrfs_extent_at(span_of(p->bytes, p->size), 0, (uint8_t)0ull, &of, error);
	if (rc)
		return rc;
	rc = btrfs_extent_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[8] = 0 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_9(const struct btrfs_item_data *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	struct btrfs_extent of;
	uint64_t size;

	rc = 
	    btrfs_extent_at(span_of(p->bytes, p->size), 0, (uint8_t)1ull, &of, error);
	if (rc)
		return rc;
	rc = btrfs_extent_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[9] = 0 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_10(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset);
	points[10] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_11(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	struct btrfs_chunk of;
	uint64_t size;

	rc = btrfs_chunk_at(span_of(p->bytes, p->size), 0, &of, error);
	if (rc)
		return rc;
	rc = btrfs_chunk_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[11] = 0 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_12(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 8;
	points[12] = offset + count * 8;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_13(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 8;
	points[13] = offset + count * 8;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_14(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset);
	points[14] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_15(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (!((p->kind == 1u) || (p->kind == 12u) || (p->kind == 13u) || ((p->kind == 24u) || (p->kind == 84u) || (p->kind == 96u)) || (p->kind == 108u) || (p->kind == 128u) || (p->kind == 132u) || ((p->kind == 156u) || (p->kind == 144u)) || (p->kind == 168u) || (p->kind == 169u) || (p->kind == 178u) || (p->kind == 184u) || (p->kind == 192u) || (p->kind == 198u) || (p->kind == 200u) || (p->kind == 204u) || (p->kind == 216u) || (p->kind == 228u) || (p->kind == 240u) || (p->kind == 242u) || (p->kind == 244u) || (p->kind == 249u) || ((p->kind == 251u) || (p->kind == 252u)))) {
		rc = btrfs_item_data_point_14(p, points, error);
		if (rc)
			return rc;
		points[15] = points[14];
	} else {
		points[15] = 0;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_16(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if ((p->kind == 251u) || (p->kind == 252u)) {
		rc = btrfs_item_data_point_13(p, points, error);
		if (rc)
			return rc;
		points[16] = points[13];
	} else {
		rc = btrfs_item_data_point_15(p, points, error);
		if (rc)
			return rc;
		points[16] = points[15];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_17(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 249u) {
		rc = btrfs_item_data_point_12(p, points, error);
		if (rc)
			return rc;
		points[17] = points[12];
	} else {
		rc = btrfs_item_data_point_16(p, points, error);
		if (rc)
			return rc;
		points[17] = points[16];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_18(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 244u) {
		if (p->size < 40)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[18] = 40;
	} else {
		rc = btrfs_item_data_point_17(p, points, error);
		if (rc)
			return rc;
		points[18] = points[17];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_19(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 242u) {
		if (p->size < 40)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[19] = 40;
	} else {
		rc = btrfs_item_data_point_18(p, points, error);
		if (rc)
			return rc;
		points[19] = points[18];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_20(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 240u) {
		if (p->size < 32)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[20] = 32;
	} else {
		rc = btrfs_item_data_point_19(p, points, error);
		if (rc)
			return rc;
		points[20] = points[19];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_21(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 228u) {
		rc = btrfs_item_data_point_11(p, points, error);
		if (rc)
			return rc;
		points[21] = points[11];
	} else {
		rc = btrfs_item_data_point_20(p, points, error);
		if (rc)
			return rc;
		points[21] = points[20];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_22(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 216u) {
		if (p->size < 98)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[22] = 98;
	} else {
		rc = btrfs_item_data_point_21(p, points, error);
		if (rc)
			return rc;
		points[22] = points[21];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_23(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 204u) {
		if (p->size < 48)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[23] = 48;
	} else {
		rc = btrfs_item_data_point_22(p, points, error);
		if (rc)
			return rc;
		points[23] = points[22];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_24(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 200u) {
		rc = btrfs_item_data_point_10(p, points, error);
		if (rc)
			return rc;
		points[24] = points[10];
	} else {
		rc = btrfs_item_data_point_23(p, points, error);
		if (rc)
			return rc;
		points[24] = points[23];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_25(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 198u) {
		if (p->size < 8)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[25] = 8;
	} else {
		rc = btrfs_item_data_point_24(p, points, error);
		if (rc)
			return rc;
		points[25] = points[24];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_26(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 192u) {
		if (p->size < 24)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[26] = 24;
	} else {
		rc = btrfs_item_data_point_25(p, points, error);
		if (rc)
			return rc;
		points[26] = points[25];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_27(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 184u) {
		if (p->size < 4)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[27] = 4;
	} else {
		rc = btrfs_item_data_point_26(p, points, error);
		if (rc)
			return rc;
		points[27] = points[26];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_28(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 178u) {
		if (p->size < 28)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[28] = 28;
	} else {
		rc = btrfs_item_data_point_27(p, points, error);
		if (rc)
			return rc;
		points[28] = points[27];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_29(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 169u) {
		rc = btrfs_item_data_point_9(p, points, error);
		if (rc)
			return rc;
		points[29] = points[9];
	} else {
		rc = btrfs_item_data_point_28(p, points, error);
		if (rc)
			return rc;
		points[29] = points[28];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_30(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 168u) {
		rc = btrfs_item_data_point_8(p, points, error);
		if (rc)
			return rc;
		points[30] = points[8];
	} else {
		rc = btrfs_item_data_point_29(p, points, error);
		if (rc)
			return rc;
		points[30] = points[29];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_31(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if ((p->kind == 156u) || (p->kind == 144u)) {
		rc = btrfs_item_data_point_7(p, points, error);
		if (rc)
			return rc;
		points[31] = points[7];
	} else {
		rc = btrfs_item_data_point_30(p, points, error);
		if (rc)
			return rc;
		points[31] = points[30];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_32(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 132u) {
		rc = btrfs_item_data_point_6(p, points, error);
		if (rc)
			return rc;
		points[32] = points[6];
	} else {
		rc = btrfs_item_data_point_31(p, points, error);
		if (rc)
			return rc;
		points[32] = points[31];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_33(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 128u) {
		rc = btrfs_item_data_point_5(p, points, error);
		if (rc)
			return rc;
		points[33] = points[5];
	} else {
		rc = btrfs_item_data_point_32(p, points, error);
		if (rc)
			return rc;
		points[33] = points[32];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_34(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 108u) {
		rc = btrfs_item_data_point_4(p, points, error);
		if (rc)
			return rc;
		points[34] = points[4];
	} else {
		rc = btrfs_item_data_point_33(p, points, error);
		if (rc)
			return rc;
		points[34] = points[33];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_35(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if ((p->kind == 24u) || (p->kind == 84u) || (p->kind == 96u)) {
		rc = btrfs_item_data_point_3(p, points, error);
		if (rc)
			return rc;
		points[35] = points[3];
	} else {
		rc = btrfs_item_data_point_34(p, points, error);
		if (rc)
			return rc;
		points[35] = points[34];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_36(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 13u) {
		rc = btrfs_item_data_point_2(p, points, error);
		if (rc)
			return rc;
		points[36] = points[2];
	} else {
		rc = btrfs_item_data_point_35(p, points, error);
		if (rc)
			return rc;
		points[36] = points[35];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_37(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 12u) {
		rc = btrfs_item_data_point_1(p, points, error);
		if (rc)
			return rc;
		points[37] = points[1];
	} else {
		rc = btrfs_item_data_point_36(p, points, error);
		if (rc)
			return rc;
		points[37] = points[36];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int btrfs_item_data_point_38(const struct btrfs_item_data *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (p->kind == 1u) {
		if (p->size < 160)
			return field_out_of_range(error, "btrfs_item_data", "",
						  0);
		points[38] = 160;
	} else {
		rc = btrfs_item_data_point_37(p, points, error);
		if (rc)
			return rc;
		points[38] = points[37];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int btrfs_item_data_at(struct span span,
    uint64_t offset, uint8_t kind, uint32_t data_size,
    struct btrfs_item_data *out, struct field_error *error)
{
	struct btrfs_item_data view;
	uint64_t size;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.kind = kind;
	view.data_size = data_size;
	size = (uint64_t)view.data_size;
	if (size > view.size)
		return field_out_of_range(error, "btrfs_item_data", "size", 0);
	view.size = size;
	if ((view.kind == 1u) && view.size < 160)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 178u) && view.size < 28)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 184u) && view.size < 4)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 192u) && view.size < 24)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 198u) && view.size < 8)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 204u) && view.size < 48)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 216u) && view.size < 98)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 240u) && view.size < 32)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 242u) && view.size < 40)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	if ((view.kind == 244u) && view.size < 40)
		return field_out_of_range(error, "btrfs_item_data", "", 0);
	*out = view;
	return 0;
}

static inline int btrfs_item_data_edit_at(struct mspan span,
    uint64_t offset, uint8_t kind, uint32_t data_size,
    struct btrfs_item_data_edit *out, struct field_error *error)
{
	int rc = btrfs_item_data_at(span_of(span.data, span.size), offset, kind, data_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int btrfs_item_data_total_size(const struct btrfs_item_data *p,
					     uint64_t *size,
					     struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct btrfs_item_data_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t kind;
	uint32_t data_size;
};
struct btrfs_item_data_edit_iterator {
	struct btrfs_item_data_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct btrfs_item_data_iterator btrfs_item_data_iterate(
    struct span span, uint8_t kind, uint32_t data_size)
{
	struct btrfs_item_data_iterator it = { span, 0, 0, UINT64_MAX, kind, data_size };

	return it;
}

static inline struct btrfs_item_data_edit_iterator btrfs_item_data_edit_iterate(
    struct mspan span, uint8_t kind, uint32_t data_size)
{
	struct btrfs_item_data_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, kind, data_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int btrfs_item_data_iterator_next(
    struct btrfs_item_data_iterator *it, struct btrfs_item_data *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = btrfs_item_data_at(it->span, it->offset, it->kind, it->data_size, out, error);
	if (!rc)
		rc = btrfs_item_data_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "btrfs_item_data", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int btrfs_item_data_edit_iterator_next(
    struct btrfs_item_data_edit_iterator *it, struct btrfs_item_data_edit *out,
    struct field_error *error)
{
	int rc = btrfs_item_data_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct btrfs_superblock. */
#define BTRFS_ROOT_OFFSET 65536u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_BTRFS_DESCRIBED)
#define GENERATED_BTRFS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value btrfs_object_id_values[] = {
	{ "dev_stats", 0u, NULL },
	{ "root_tree", 1u, NULL },
	{ "dev_items", 1u, "In the chunk tree" },
	{ "extent_tree", 2u, NULL },
	{ "chunk_tree", 3u, NULL },
	{ "dev_tree", 4u, NULL },
	{ "fs_tree", 5u, NULL },
	{ "root_tree_dir", 6u, NULL },
	{ "csum_tree", 7u, NULL },
	{ "quota_tree", 8u, NULL },
	{ "uuid_tree", 9u, NULL },
	{ "free_space_tree", 10u, NULL },
	{ "block_group_tree", 11u, NULL },
	{ "first_chunk_tree", 256u, NULL },
	{ "multiple", 18446744073709551361ull, "-255, and so on" },
	{ "free_ino", 18446744073709551604ull, NULL },
	{ "free_space", 18446744073709551605ull, NULL },
	{ "extent_csum", 18446744073709551606ull, NULL },
	{ "data_reloc_tree", 18446744073709551607ull, NULL },
	{ "tree_reloc", 18446744073709551608ull, NULL },
	{ "tree_log_fixup", 18446744073709551609ull, NULL },
	{ "tree_log", 18446744073709551610ull, NULL },
	{ "orphan", 18446744073709551611ull, NULL },
	{ "balance", 18446744073709551612ull, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_item_type_values[] = {
	{ "untyped", 0u, NULL },
	{ "inode_item", 1u, NULL },
	{ "inode_ref", 12u, NULL },
	{ "inode_extref", 13u, NULL },
	{ "xattr_item", 24u, NULL },
	{ "verity_desc_item", 36u, NULL },
	{ "verity_merkle_item", 37u, NULL },
	{ "orphan_item", 48u, NULL },
	{ "dir_log_item", 60u, NULL },
	{ "dir_log_index", 72u, NULL },
	{ "dir_item", 84u, NULL },
	{ "dir_index", 96u, NULL },
	{ "extent_data", 108u, NULL },
	{ "extent_csum", 128u, NULL },
	{ "root_item", 132u, NULL },
	{ "root_backref", 144u, NULL },
	{ "root_ref", 156u, NULL },
	{ "extent_item", 168u, NULL },
	{ "metadata_item", 169u, NULL },
	{ "tree_block_ref", 176u, NULL },
	{ "extent_data_ref", 178u, NULL },
	{ "extent_ref_v0", 180u, NULL },
	{ "shared_block_ref", 182u, NULL },
	{ "shared_data_ref", 184u, NULL },
	{ "block_group_item", 192u, NULL },
	{ "free_space_info", 198u, NULL },
	{ "free_space_extent", 199u, NULL },
	{ "free_space_bitmap", 200u, NULL },
	{ "dev_extent", 204u, NULL },
	{ "dev_item", 216u, NULL },
	{ "chunk_item", 228u, NULL },
	{ "qgroup_status", 240u, NULL },
	{ "qgroup_info", 242u, NULL },
	{ "qgroup_limit", 244u, NULL },
	{ "qgroup_relation", 246u, NULL },
	{ "temporary_item", 248u, NULL },
	{ "persistent_item", 249u, NULL },
	{ "dev_replace", 250u, NULL },
	{ "uuid_subvol", 251u, NULL },
	{ "uuid_received_subvol", 252u, NULL },
	{ "string_item", 253u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_checksum_type_values[] = {
	{ "crc32c", 0u, "4 bytes" },
	{ "xxhash", 1u, "8" },
	{ "sha256", 2u, "32" },
	{ "blake2b", 3u, "32" },
};

DESCRIBE_CONST struct describe_value btrfs_header_flags_values[] = {
	{ "written", 0x1u, NULL },
	{ "reloc", 0x2u, NULL },
	{ "error", 0x4u, NULL },
	{ "seeding", 0x100000000ull, NULL },
	{ "metadump", 0x200000000ull, NULL },
	{ "metadump_v2", 0x400000000ull, NULL },
	{ "changing_fsid", 0x800000000ull, NULL },
	{ "changing_fsid_v2", 0x1000000000ull, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_compat_ro_values[] = {
	{ "free_space_tree", 0x1u, NULL },
	{ "free_space_tree_valid", 0x2u, NULL },
	{ "verity", 0x4u, NULL },
	{ "block_group_tree", 0x8u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_incompat_values[] = {
	{ "mixed_backref", 0x1u, NULL },
	{ "default_subvol", 0x2u, NULL },
	{ "mixed_groups", 0x4u, "Data and metadata share chunks" },
	{ "compress_lzo", 0x8u, NULL },
	{ "compress_zstd", 0x10u, NULL },
	{ "big_metadata", 0x20u, "Blocks larger than pages" },
	{ "extended_iref", 0x40u, "InodeExtref" },
	{ "raid56", 0x80u, NULL },
	{ "skinny_metadata", 0x100u, "metadata_item instead of extent_item" },
	{ "no_holes", 0x200u, "Holes have no FileExtent" },
	{ "metadata_uuid", 0x400u, NULL },
	{ "raid1c34", 0x800u, NULL },
	{ "zoned", 0x1000u, NULL },
	{ "extent_tree_v2", 0x2000u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_block_group_flags_values[] = {
	{ "data", 0x1u, NULL },
	{ "system", 0x2u, NULL },
	{ "metadata", 0x4u, NULL },
	{ "raid0", 0x8u, NULL },
	{ "raid1", 0x10u, NULL },
	{ "dup", 0x20u, NULL },
	{ "raid10", 0x40u, NULL },
	{ "raid5", 0x80u, NULL },
	{ "raid6", 0x100u, NULL },
	{ "raid1c3", 0x200u, NULL },
	{ "raid1c4", 0x400u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_inode_flags_values[] = {
	{ "nodatasum", 0x1u, NULL },
	{ "nodatacow", 0x2u, NULL },
	{ "readonly", 0x4u, NULL },
	{ "nocompress", 0x8u, NULL },
	{ "prealloc", 0x10u, NULL },
	{ "sync", 0x20u, NULL },
	{ "immutable", 0x40u, NULL },
	{ "append", 0x80u, NULL },
	{ "nodump", 0x100u, NULL },
	{ "noatime", 0x200u, NULL },
	{ "dirsync", 0x400u, NULL },
	{ "compress", 0x800u, NULL },
	{ "root_item_init", 0x80000000u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_file_type_values[] = {
	{ "unknown", 0u, NULL },
	{ "file", 1u, NULL },
	{ "dir", 2u, NULL },
	{ "chrdev", 3u, NULL },
	{ "blkdev", 4u, NULL },
	{ "fifo", 5u, NULL },
	{ "sock", 6u, NULL },
	{ "symlink", 7u, NULL },
	{ "xattr", 8u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_compression_values[] = {
	{ "none", 0u, NULL },
	{ "zlib", 1u, NULL },
	{ "lzo", 2u, NULL },
	{ "zstd", 3u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_file_extent_type_values[] = {
	{ "inline", 0u, NULL },
	{ "regular", 1u, NULL },
	{ "prealloc", 2u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_root_flags_values[] = {
	{ "rdonly", 0x1u, NULL },
	{ "dead", 0x1000000000000ull, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_extent_flags_values[] = {
	{ "data", 0x1u, NULL },
	{ "tree_block", 0x2u, NULL },
	{ "full_backref", 0x100u, NULL },
};

DESCRIBE_CONST struct describe_value btrfs_qgroup_status_flags_values[] = {
	{ "on", 0x1u, NULL },
	{ "rescan", 0x2u, NULL },
	{ "inconsistent", 0x4u, NULL },
};

DESCRIBE_CONST struct describe_field btrfs_key_fields[] = {
	{ "objectid", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "An inode, an address, or an ObjectId",
	  NULL, NULL },
	{ "type", "ItemType", 8u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, btrfs_item_type_values, 41, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u64_le", 9u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "What it means depends on the type",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_key_description = {
	"Key", "btrfs_key", 17u, false, btrfs_key_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range btrfs_time_describe_nsec_ranges[] = {
	{ 0u, 999999999u },
};
DESCRIBE_CONST struct describe_rules btrfs_time_describe_nsec_rules = {
	false, 0u, NULL, btrfs_time_describe_nsec_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_time_fields[] = {
	{ "sec", "i64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  "Since 1970",
	  NULL, NULL },
	{ "nsec", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_time_describe_nsec_rules },
};
DESCRIBE_CONST struct describe_structure btrfs_time_description = {
	"Time", "btrfs_time", 12u, false, btrfs_time_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range btrfs_dev_item_describe_seek_speed_ranges[] = {
	{ 0u, 100u },
};
DESCRIBE_CONST struct describe_rules btrfs_dev_item_describe_seek_speed_rules = {
	false, 0u, NULL, btrfs_dev_item_describe_seek_speed_ranges, 1, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_dev_item_describe_bandwidth_ranges[] = {
	{ 0u, 100u },
};
DESCRIBE_CONST struct describe_rules btrfs_dev_item_describe_bandwidth_rules = {
	false, 0u, NULL, btrfs_dev_item_describe_bandwidth_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field btrfs_dev_item_fields[] = {
	{ "devid", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "total_bytes", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes_used", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "io_align", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "io_width", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sector_size", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "type", "u64_le", 36u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "generation", "u64_le", 44u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start_offset", "u64_le", 52u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dev_group", "u32_le", 60u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "seek_speed", "u8", 64u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_dev_item_describe_seek_speed_rules },
	{ "bandwidth", "u8", 65u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_dev_item_describe_bandwidth_rules },
	{ "uuid", "uuid", 66u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the device",
	  NULL, NULL },
	{ "fsid", "uuid", 82u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the filesystem",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_dev_item_description = {
	"DevItem", "btrfs_dev_item", 98u, false, btrfs_dev_item_fields, 14,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_root_backup_fields[] = {
	{ "tree_root", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "tree_root_gen", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "chunk_root", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "chunk_root_gen", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extent_root", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extent_root_gen", "u64_le", 40u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fs_root", "u64_le", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fs_root_gen", "u64_le", 56u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dev_root", "u64_le", 64u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dev_root_gen", "u64_le", 72u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "csum_root", "u64_le", 80u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "csum_root_gen", "u64_le", 88u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "total_bytes", "u64_le", 96u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes_used", "u64_le", 104u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "num_devices", "u64_le", 112u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[32]byte", 120u, 1u, 32u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "tree_root_level", "u8", 152u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "chunk_root_level", "u8", 153u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extent_root_level", "u8", 154u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fs_root_level", "u8", 155u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dev_root_level", "u8", 156u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "csum_root_level", "u8", 157u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[10]byte", 158u, 1u, 10u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_root_backup_description = {
	"RootBackup", "btrfs_root_backup", 168u, false,
	btrfs_root_backup_fields, 23,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_magic_rules = {
	true, 0x4D5F53665248425Full, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
btrfs_superblock_describe_root_target(void);
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_root_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_superblock_describe_root_target
};

static const struct describe_structure *
btrfs_superblock_describe_chunk_root_target(void);
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_chunk_root_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_superblock_describe_chunk_root_target
};

static const struct describe_structure *
btrfs_superblock_describe_log_root_target(void);
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_log_root_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_superblock_describe_log_root_target
};

DESCRIBE_CONST struct describe_range btrfs_superblock_describe_num_devices_ranges[] = {
	{ 0x1u, 0xFFFFFFFFFFFFFFFFull },
};
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_num_devices_rules = {
	false, 0u, NULL, btrfs_superblock_describe_num_devices_ranges, 1, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_superblock_describe_sectorsize_ranges[] = {
	{ 4096u, 4096u },
	{ 8192u, 8192u },
	{ 16384u, 16384u },
	{ 32768u, 32768u },
	{ 65536u, 65536u },
};
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_sectorsize_rules = {
	false, 0u, NULL, btrfs_superblock_describe_sectorsize_ranges, 5, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_superblock_describe_nodesize_ranges[] = {
	{ 4096u, 4096u },
	{ 8192u, 8192u },
	{ 16384u, 16384u },
	{ 32768u, 32768u },
	{ 65536u, 65536u },
};
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_nodesize_rules = {
	false, 0u, NULL, btrfs_superblock_describe_nodesize_ranges, 5, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_superblock_describe_sys_chunk_array_size_ranges[] = {
	{ 0u, 2048u },
};
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_sys_chunk_array_size_rules = {
	false, 0u, NULL, btrfs_superblock_describe_sys_chunk_array_size_ranges,
	1, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_superblock_describe_root_level_ranges[] = {
	{ 0u, 7u },
};
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_root_level_rules = {
	false, 0u, NULL, btrfs_superblock_describe_root_level_ranges, 1, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_superblock_describe_chunk_root_level_ranges[] = {
	{ 0u, 7u },
};
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_chunk_root_level_rules = {
	false, 0u, NULL, btrfs_superblock_describe_chunk_root_level_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_superblock_describe_log_root_level_ranges[] = {
	{ 0u, 7u },
};
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_log_root_level_rules = {
	false, 0u, NULL, btrfs_superblock_describe_log_root_level_ranges, 1,
	NULL, 0u, NULL, NULL
};

static const struct describe_structure *
btrfs_superblock_describe_block_group_root_target(void);
DESCRIBE_CONST struct describe_rules btrfs_superblock_describe_block_group_root_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_superblock_describe_block_group_root_target
};

DESCRIBE_CONST struct describe_field btrfs_superblock_fields[] = {
	{ "crc", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The first bytes of its checksum",
	  NULL, NULL },
	{ "csum_rest", "[28]byte", 4u, 1u, 28u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fsid", "uuid", 32u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytenr", "u64_le", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Where this copy is, physically",
	  NULL, NULL },
	{ "flags", "HeaderFlags", 56u, 8u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, btrfs_header_flags_values, 8, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "magic", "u64_le", 64u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_magic_rules },
	{ "generation", "u64_le", 72u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "root", "pointer<u64_le, logical> TreeBlock", 80u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_root_rules },
	{ "chunk_root", "pointer<u64_le, logical> TreeBlock", 88u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_chunk_root_rules },
	{ "log_root", "pointer<u64_le, logical> TreeBlock", 96u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: none",
	  NULL, &btrfs_superblock_describe_log_root_rules },
	{ "log_root_transid", "u64_le", 104u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Deprecated",
	  NULL, NULL },
	{ "total_bytes", "u64_le", 112u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of all devices",
	  NULL, NULL },
	{ "bytes_used", "u64_le", 120u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "root_dir_objectid", "u64_le", 128u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "num_devices", "u64_le", 136u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_num_devices_rules },
	{ "sectorsize", "u32_le", 144u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_sectorsize_rules },
	{ "nodesize", "u32_le", 148u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_nodesize_rules },
	{ "leafsize", "u32_le", 152u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Deprecated: as nodesize",
	  NULL, NULL },
	{ "stripesize", "u32_le", 156u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sys_chunk_array_size", "u32_le", 160u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_sys_chunk_array_size_rules },
	{ "chunk_root_generation", "u64_le", 164u, 8u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "compat_flags", "u64_le", 172u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "compat_ro_flags", "CompatRo", 180u, 8u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, btrfs_compat_ro_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "incompat_flags", "Incompat", 188u, 8u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, btrfs_incompat_values, 14, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "csum_type", "ChecksumType", 196u, 2u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, btrfs_checksum_type_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "root_level", "u8", 198u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_root_level_rules },
	{ "chunk_root_level", "u8", 199u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_chunk_root_level_rules },
	{ "log_root_level", "u8", 200u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_log_root_level_rules },
	{ "dev_item", "DevItem", 201u, 98u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_dev_item_description, NULL, 0, NULL, 0,
	  "Of the device that this is on",
	  NULL, NULL },
	{ "label", "[256]string", 299u, 1u, 256u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "cache_generation", "u64_le", 555u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uuid_tree_generation", "u64_le", 563u, 8u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "metadata_uuid", "uuid", 571u, 16u, 1u, DESCRIBE_GUID, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "fsid of the blocks, with that flag",
	  NULL, NULL },
	{ "nr_global_roots", "u64_le", 587u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "These four: with extent_tree_v2",
	  NULL, NULL },
	{ "block_group_root", "pointer<u64_le, logical> TreeBlock", 595u, 8u,
	  1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_superblock_describe_block_group_root_rules },
	{ "block_group_root_generation", "u64_le", 603u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_group_root_level", "u8", 611u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved", "[199]byte", 612u, 1u, 199u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sys_chunk_array", "[2048]byte", 811u, 1u, 2048u, DESCRIBE_BYTES,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "SysChunk, in a row",
	  NULL, NULL },
	{ "super_roots", "[4]RootBackup", 2859u, 168u, 4u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &btrfs_root_backup_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "padding", "[565]byte", 3531u, 1u, 565u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_superblock_description = {
	"Superblock", "btrfs_superblock", 4096u, false,
	btrfs_superblock_fields, 41,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_stripe_fields[] = {
	{ "devid", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes of that device",
	  NULL, NULL },
	{ "dev_uuid", "uuid", 16u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_stripe_description = {
	"Stripe", "btrfs_stripe", 32u, false, btrfs_stripe_fields, 3,
	NULL,
	NULL
};

static inline struct btrfs_chunk btrfs_chunk_describe_view(
    const struct describe_view *view)
{
	struct btrfs_chunk p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_chunk_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct btrfs_chunk p;
	int rc;

	(void)parameters;
	rc = btrfs_chunk_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_chunk_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_chunk of = btrfs_chunk_describe_view(view), *p = &of;

	return btrfs_chunk_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_chunk_describe_open = {
	NULL, 0, btrfs_chunk_describe_at, btrfs_chunk_describe_total_size,
	btrfs_chunk_describe_total_size
};

DESCRIBE_CONST struct describe_range btrfs_chunk_describe_num_stripes_ranges[] = {
	{ 0x1u, 0xFFFFu },
};
DESCRIBE_CONST struct describe_rules btrfs_chunk_describe_num_stripes_rules = {
	false, 0u, NULL, btrfs_chunk_describe_num_stripes_ranges, 1, NULL, 0u,
	NULL, NULL
};

static inline int btrfs_chunk_describe_stripes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_chunk of = btrfs_chunk_describe_view(view), *p = &of;
	int rc = btrfs_chunk_stripes_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_chunk_describe_stripes = {
	btrfs_chunk_describe_stripes_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_chunk_fields[] = {
	{ "length", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
	{ "owner", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "stripe_len", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "type", "BlockGroupFlags", 24u, 8u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, btrfs_block_group_flags_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "io_align", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "io_width", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sector_size", "u32_le", 40u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "num_stripes", "u16_le", 44u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_chunk_describe_num_stripes_rules },
	{ "sub_stripes", "u16_le", 46u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of raid10",
	  NULL, NULL },
	{ "stripes", "[$num_stripes]Stripe", 48u, 32u, 0u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &btrfs_stripe_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_chunk_describe_stripes, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_chunk_description = {
	"Chunk", "btrfs_chunk", 48u, false, btrfs_chunk_fields, 10,
	"The key's offset is its first logical byte.",
	&btrfs_chunk_describe_open
};

static inline struct btrfs_sys_chunk btrfs_sys_chunk_describe_view(
    const struct describe_view *view)
{
	struct btrfs_sys_chunk p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_sys_chunk_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct btrfs_sys_chunk p;
	int rc;

	(void)parameters;
	rc = btrfs_sys_chunk_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_sys_chunk_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_sys_chunk of = btrfs_sys_chunk_describe_view(view), *p = &of;

	return btrfs_sys_chunk_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_sys_chunk_describe_open = {
	NULL, 0, btrfs_sys_chunk_describe_at,
	btrfs_sys_chunk_describe_total_size,
	btrfs_sys_chunk_describe_total_size
};

static inline int btrfs_sys_chunk_describe_chunk_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_sys_chunk of = btrfs_sys_chunk_describe_view(view), *p = &of;
	struct btrfs_chunk to;
	int rc = btrfs_sys_chunk_chunk(p, &to, error);

	if (!rc)
		rc = btrfs_sys_chunk_chunk_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_sys_chunk_describe_chunk = {
	btrfs_sys_chunk_describe_chunk_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_sys_chunk_fields[] = {
	{ "key", "Key", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &btrfs_key_description, NULL, 0, NULL, 0,
	  "Its offset: the first logical byte",
	  NULL, NULL },
	{ "chunk", "Chunk", 17u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_chunk_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_sys_chunk_describe_chunk, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_sys_chunk_description = {
	"SysChunk", "btrfs_sys_chunk", 17u, false, btrfs_sys_chunk_fields, 2,
	NULL,
	&btrfs_sys_chunk_describe_open
};

DESCRIBE_CONST struct describe_range btrfs_header_describe_backref_rev_ranges[] = {
	{ 0u, 1u },
};
DESCRIBE_CONST struct describe_rules btrfs_header_describe_backref_rev_rules = {
	false, 0u, NULL, btrfs_header_describe_backref_rev_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range btrfs_header_describe_level_ranges[] = {
	{ 0u, 7u },
};
DESCRIBE_CONST struct describe_rules btrfs_header_describe_level_rules = {
	false, 0u, NULL, btrfs_header_describe_level_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_header_fields[] = {
	{ "crc", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The first bytes of its checksum",
	  NULL, NULL },
	{ "csum_rest", "[28]byte", 4u, 1u, 28u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fsid", "uuid", 32u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Or the superblock's metadata_uuid",
	  NULL, NULL },
	{ "bytenr", "u64_le", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The logical address of this block",
	  NULL, NULL },
	{ "flags", "[7]byte", 56u, 1u, 7u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The low ones of HeaderFlags",
	  NULL, NULL },
	{ "backref_rev", "u8", 63u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_header_describe_backref_rev_rules },
	{ "chunk_tree_uuid", "uuid", 64u, 16u, 1u, DESCRIBE_GUID, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "generation", "u64_le", 80u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "owner", "u64_le", 88u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The tree: an ObjectId",
	  NULL, NULL },
	{ "nritems", "u32_le", 96u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "level", "u8", 100u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_header_describe_level_rules },
};
DESCRIBE_CONST struct describe_structure btrfs_header_description = {
	"Header", "btrfs_header", 101u, false, btrfs_header_fields, 11,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_item_fields[] = {
	{ "key", "Key", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &btrfs_key_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u32_le", 17u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of its data, from the header's end",
	  NULL, NULL },
	{ "data_size", "u32_le", 21u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_item_description = {
	"Item", "btrfs_item", 25u, false, btrfs_item_fields, 3,
	NULL,
	NULL
};

static const struct describe_structure *
btrfs_key_ptr_describe_blockptr_target(void);
DESCRIBE_CONST struct describe_rules btrfs_key_ptr_describe_blockptr_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_key_ptr_describe_blockptr_target
};

DESCRIBE_CONST struct describe_field btrfs_key_ptr_fields[] = {
	{ "key", "Key", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &btrfs_key_description, NULL, 0, NULL, 0,
	  "The first one down there",
	  NULL, NULL },
	{ "blockptr", "pointer<u64_le, logical> TreeBlock", 17u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_key_ptr_describe_blockptr_rules },
	{ "generation", "u64_le", 25u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_key_ptr_description = {
	"KeyPtr", "btrfs_key_ptr", 33u, false, btrfs_key_ptr_fields, 3,
	NULL,
	NULL
};

static inline struct btrfs_tree_block btrfs_tree_block_describe_view(
    const struct describe_view *view)
{
	struct btrfs_tree_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter btrfs_tree_block_describe_parameters[] = {
	{ "nodesize", 4, false, false },
};

static inline int btrfs_tree_block_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct btrfs_tree_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "btrfs_tree_block",
			"nodesize", 0);
	rc = btrfs_tree_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.nodesize;
	return 0;
}

static inline int btrfs_tree_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_tree_block of = btrfs_tree_block_describe_view(view), *p = &of;

	return btrfs_tree_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_tree_block_describe_open = {
	btrfs_tree_block_describe_parameters, 1, btrfs_tree_block_describe_at,
	btrfs_tree_block_describe_total_size,
	btrfs_tree_block_describe_total_size
};

static inline int btrfs_tree_block_describe_items_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_tree_block of = btrfs_tree_block_describe_view(view), *p = &of;
	int rc = btrfs_tree_block_items_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_tree_block_describe_items = {
	btrfs_tree_block_describe_items_place, NULL, 0
};

static inline int btrfs_tree_block_describe_ptrs_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_tree_block of = btrfs_tree_block_describe_view(view), *p = &of;
	int rc = btrfs_tree_block_ptrs_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_tree_block_describe_ptrs = {
	btrfs_tree_block_describe_ptrs_place, NULL, 0
};

static inline int btrfs_tree_block_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_tree_block of = btrfs_tree_block_describe_view(view), *p = &of;
	int rc = btrfs_tree_block_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_tree_block_describe_rest = {
	btrfs_tree_block_describe_rest_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_tree_block_fields[] = {
	{ "header", "Header", 0u, 101u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "items", "[$header.nritems]Item", 101u, 25u, 0u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &btrfs_item_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_tree_block_describe_items, NULL },
	{ "ptrs", "[$header.nritems]KeyPtr", 101u, 33u, 0u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &btrfs_key_ptr_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_tree_block_describe_ptrs, NULL },
	{ "rest", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Free, and in a leaf the items' data",
	  &btrfs_tree_block_describe_rest, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_tree_block_description = {
	"TreeBlock", "btrfs_tree_block", 101u, false, btrfs_tree_block_fields,
	4,
	NULL,
	&btrfs_tree_block_describe_open
};

static inline struct btrfs_checksum_block btrfs_checksum_block_describe_view(
    const struct describe_view *view)
{
	struct btrfs_checksum_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter btrfs_checksum_block_describe_parameters[] = {
	{ "nodesize", 4, false, false },
};

static inline int btrfs_checksum_block_describe_at(struct span span,
						   uint64_t offset,
						   const uint64_t *parameters,
						   struct describe_view *out,
						   struct field_error *error)
{
	struct btrfs_checksum_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "btrfs_checksum_block",
			"nodesize", 0);
	rc = btrfs_checksum_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.nodesize;
	return 0;
}

static inline int btrfs_checksum_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_checksum_block of = btrfs_checksum_block_describe_view(view), *p = &of;

	return btrfs_checksum_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_checksum_block_describe_open = {
	btrfs_checksum_block_describe_parameters, 1,
	btrfs_checksum_block_describe_at,
	btrfs_checksum_block_describe_total_size,
	btrfs_checksum_block_describe_total_size
};

static inline int btrfs_checksum_block_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_checksum_block of = btrfs_checksum_block_describe_view(view), *p = &of;
	int rc = btrfs_checksum_block_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_checksum_block_describe_rest = {
	btrfs_checksum_block_describe_rest_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_checksum_block_fields[] = {
	{ "crc", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "csum_rest", "[28]byte", 4u, 1u, 28u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rest", "[]byte", 32u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_checksum_block_describe_rest, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_checksum_block_description = {
	"ChecksumBlock", "btrfs_checksum_block", 32u, false,
	btrfs_checksum_block_fields, 3,
	"A tree block as its checksum has it; where csum_type is crc32c.",
	&btrfs_checksum_block_describe_open
};

DESCRIBE_CONST struct describe_field btrfs_inode_item_fields[] = {
	{ "generation", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "transid", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_size", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
	{ "nbytes", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "On disk",
	  NULL, NULL },
	{ "block_group", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nlink", "u32_le", 40u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uid", "u32_le", 44u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gid", "u32_le", 48u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mode", "u32_le", 52u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Kind and permissions, as stat has it",
	  NULL, NULL },
	{ "rdev", "u64_le", 56u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "InodeFlags", 64u, 8u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, btrfs_inode_flags_values, 13, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sequence", "u64_le", 72u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[32]byte", 80u, 1u, 32u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "atime", "Time", 112u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ctime", "Time", 124u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime", "Time", 136u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "otime", "Time", 148u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  "When it was made",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_inode_item_description = {
	"InodeItem", "btrfs_inode_item", 160u, false, btrfs_inode_item_fields,
	17,
	NULL,
	NULL
};

static inline struct btrfs_inode_ref btrfs_inode_ref_describe_view(
    const struct describe_view *view)
{
	struct btrfs_inode_ref p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_inode_ref_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct btrfs_inode_ref p;
	int rc;

	(void)parameters;
	rc = btrfs_inode_ref_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_inode_ref_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_inode_ref of = btrfs_inode_ref_describe_view(view), *p = &of;

	return btrfs_inode_ref_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_inode_ref_describe_open = {
	NULL, 0, btrfs_inode_ref_describe_at,
	btrfs_inode_ref_describe_total_size,
	btrfs_inode_ref_describe_total_size
};

static inline int btrfs_inode_ref_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_inode_ref of = btrfs_inode_ref_describe_view(view), *p = &of;
	int rc = btrfs_inode_ref_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_inode_ref_describe_name = {
	btrfs_inode_ref_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_inode_ref_fields[] = {
	{ "index", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the name in that directory",
	  NULL, NULL },
	{ "name_len", "u16_le", 8u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 10u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_inode_ref_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_inode_ref_description = {
	"InodeRef", "btrfs_inode_ref", 10u, false, btrfs_inode_ref_fields, 3,
	"A name of an inode; the key's offset is the directory.",
	&btrfs_inode_ref_describe_open
};

static inline struct btrfs_inode_extref btrfs_inode_extref_describe_view(
    const struct describe_view *view)
{
	struct btrfs_inode_extref p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_inode_extref_describe_at(struct span span,
						 uint64_t offset,
						 const uint64_t *parameters,
						 struct describe_view *out,
						 struct field_error *error)
{
	struct btrfs_inode_extref p;
	int rc;

	(void)parameters;
	rc = btrfs_inode_extref_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_inode_extref_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_inode_extref of = btrfs_inode_extref_describe_view(view), *p = &of;

	return btrfs_inode_extref_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_inode_extref_describe_open = {
	NULL, 0, btrfs_inode_extref_describe_at,
	btrfs_inode_extref_describe_total_size,
	btrfs_inode_extref_describe_total_size
};

static inline int btrfs_inode_extref_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_inode_extref of = btrfs_inode_extref_describe_view(view), *p = &of;
	int rc = btrfs_inode_extref_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_inode_extref_describe_name = {
	btrfs_inode_extref_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_inode_extref_fields[] = {
	{ "parent_objectid", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "index", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_len", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 18u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_inode_extref_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_inode_extref_description = {
	"InodeExtref", "btrfs_inode_extref", 18u, false,
	btrfs_inode_extref_fields, 4,
	"The same, where the names have no room in one item; the key's "
	"offset is a hash of directory and name.",
	&btrfs_inode_extref_describe_open
};

static inline struct btrfs_dir_item btrfs_dir_item_describe_view(
    const struct describe_view *view)
{
	struct btrfs_dir_item p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_dir_item_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct btrfs_dir_item p;
	int rc;

	(void)parameters;
	rc = btrfs_dir_item_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_dir_item_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_dir_item of = btrfs_dir_item_describe_view(view), *p = &of;

	return btrfs_dir_item_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_dir_item_describe_open = {
	NULL, 0, btrfs_dir_item_describe_at,
	btrfs_dir_item_describe_total_size, btrfs_dir_item_describe_total_size
};

DESCRIBE_CONST struct describe_range btrfs_dir_item_describe_name_len_ranges[] = {
	{ 1u, 255u },
};
DESCRIBE_CONST struct describe_rules btrfs_dir_item_describe_name_len_rules = {
	false, 0u, NULL, btrfs_dir_item_describe_name_len_ranges, 1, NULL, 0u,
	NULL, NULL
};

static inline int btrfs_dir_item_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_dir_item of = btrfs_dir_item_describe_view(view), *p = &of;
	int rc = btrfs_dir_item_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_dir_item_describe_name = {
	btrfs_dir_item_describe_name_place, NULL, 0
};

static inline int btrfs_dir_item_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_dir_item of = btrfs_dir_item_describe_view(view), *p = &of;
	int rc = btrfs_dir_item_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_dir_item_describe_data = {
	btrfs_dir_item_describe_data_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_dir_item_fields[] = {
	{ "location", "Key", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_key_description, NULL, 0, NULL, 0,
	  "Of the inode or the subvolume's root",
	  NULL, NULL },
	{ "transid", "u64_le", 17u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data_len", "u16_le", 25u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of an attribute's value",
	  NULL, NULL },
	{ "name_len", "u16_le", 27u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_dir_item_describe_name_len_rules },
	{ "type", "FileType", 29u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, btrfs_file_type_values, 9, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 30u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_dir_item_describe_name, NULL },
	{ "data", "[$data_len]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_dir_item_describe_data, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_dir_item_description = {
	"DirItem", "btrfs_dir_item", 30u, false, btrfs_dir_item_fields, 7,
	"A name in a directory, or an extended attribute. The key's "
	"offset is the name's hash (dir_item, xattr_item) or the index "
	"(dir_index).",
	&btrfs_dir_item_describe_open
};

static inline struct btrfs_file_extent btrfs_file_extent_describe_view(
    const struct describe_view *view)
{
	struct btrfs_file_extent p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_file_extent_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct btrfs_file_extent p;
	int rc;

	(void)parameters;
	rc = btrfs_file_extent_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_file_extent_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_file_extent of = btrfs_file_extent_describe_view(view), *p = &of;

	return btrfs_file_extent_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_file_extent_describe_open = {
	NULL, 0, btrfs_file_extent_describe_at,
	btrfs_file_extent_describe_total_size,
	btrfs_file_extent_describe_total_size
};

DESCRIBE_CONST struct describe_rules btrfs_file_extent_describe_encryption_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules btrfs_file_extent_describe_other_encoding_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int btrfs_file_extent_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_file_extent of = btrfs_file_extent_describe_view(view), *p = &of;
	int rc = btrfs_file_extent_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_file_extent_describe_data = {
	btrfs_file_extent_describe_data_place, NULL, 0
};

static inline int btrfs_file_extent_describe_disk_bytenr_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_file_extent of = btrfs_file_extent_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_file_extent_disk_bytenr_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_file_extent_describe_disk_bytenr = {
	btrfs_file_extent_describe_disk_bytenr_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules btrfs_file_extent_describe_disk_bytenr_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "byte", NULL
};

static inline int btrfs_file_extent_describe_disk_num_bytes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_file_extent of = btrfs_file_extent_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_file_extent_disk_num_bytes_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_file_extent_describe_disk_num_bytes = {
	btrfs_file_extent_describe_disk_num_bytes_place, NULL, 0
};

static inline int btrfs_file_extent_describe_offset_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_file_extent of = btrfs_file_extent_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_file_extent_offset_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_file_extent_describe_offset = {
	btrfs_file_extent_describe_offset_place, NULL, 0
};

static inline int btrfs_file_extent_describe_num_bytes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_file_extent of = btrfs_file_extent_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_file_extent_num_bytes_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_file_extent_describe_num_bytes = {
	btrfs_file_extent_describe_num_bytes_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_file_extent_fields[] = {
	{ "generation", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ram_bytes", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of what is stored, uncompressed",
	  NULL, NULL },
	{ "compression", "Compression", 16u, 1u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, btrfs_compression_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "encryption", "u8", 17u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_file_extent_describe_encryption_rules },
	{ "other_encoding", "u16_le", 18u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_file_extent_describe_other_encoding_rules },
	{ "type", "FileExtentType", 20u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, btrfs_file_extent_type_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data", "[]byte", 21u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_file_extent_describe_data, NULL },
	{ "disk_bytenr", "pointer<u64_le, logical> byte", 21u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: a hole",
	  &btrfs_file_extent_describe_disk_bytenr, &btrfs_file_extent_describe_disk_bytenr_rules },
	{ "disk_num_bytes", "u64_le", 29u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_file_extent_describe_disk_num_bytes, NULL },
	{ "offset", "u64_le", 37u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the first byte that is meant",
	  &btrfs_file_extent_describe_offset, NULL },
	{ "num_bytes", "u64_le", 45u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "How many are",
	  &btrfs_file_extent_describe_num_bytes, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_file_extent_description = {
	"FileExtent", "btrfs_file_extent", 21u, false,
	btrfs_file_extent_fields, 11,
	"The key's offset is the byte of the file.",
	&btrfs_file_extent_describe_open
};

DESCRIBE_CONST struct describe_field btrfs_root_tail_fields[] = {
	{ "generation_v2", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "As generation, or what follows is old",
	  NULL, NULL },
	{ "uuid", "uuid", 8u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "parent_uuid", "uuid", 24u, 16u, 1u, DESCRIBE_GUID, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "received_uuid", "uuid", 40u, 16u, 1u, DESCRIBE_GUID, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ctransid", "u64_le", 56u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "otransid", "u64_le", 64u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "stransid", "u64_le", 72u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rtransid", "u64_le", 80u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ctime", "Time", 88u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "otime", "Time", 100u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "stime", "Time", 112u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rtime", "Time", 124u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[64]byte", 136u, 1u, 64u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_root_tail_description = {
	"RootTail", "btrfs_root_tail", 200u, false, btrfs_root_tail_fields, 13,
	NULL,
	NULL
};

static inline struct btrfs_root_item btrfs_root_item_describe_view(
    const struct describe_view *view)
{
	struct btrfs_root_item p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter btrfs_root_item_describe_parameters[] = {
	{ "data_size", 4, false, false },
};

static inline int btrfs_root_item_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct btrfs_root_item p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "btrfs_root_item",
			"data_size", 0);
	rc = btrfs_root_item_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.data_size;
	return 0;
}

static inline int btrfs_root_item_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_root_item of = btrfs_root_item_describe_view(view), *p = &of;

	return btrfs_root_item_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_root_item_describe_open = {
	btrfs_root_item_describe_parameters, 1, btrfs_root_item_describe_at,
	btrfs_root_item_describe_total_size,
	btrfs_root_item_describe_total_size
};

static const struct describe_structure *
btrfs_root_item_describe_bytenr_target(void);
DESCRIBE_CONST struct describe_rules btrfs_root_item_describe_bytenr_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_root_item_describe_bytenr_target
};

DESCRIBE_CONST struct describe_range btrfs_root_item_describe_level_ranges[] = {
	{ 0u, 7u },
};
DESCRIBE_CONST struct describe_rules btrfs_root_item_describe_level_rules = {
	false, 0u, NULL, btrfs_root_item_describe_level_ranges, 1, NULL, 0u,
	NULL, NULL
};

static inline int btrfs_root_item_describe_tail_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_root_item of = btrfs_root_item_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_root_item_tail_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_root_item_describe_tail = {
	btrfs_root_item_describe_tail_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_root_item_fields[] = {
	{ "inode", "InodeItem", 0u, 160u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_inode_item_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "generation", "u64_le", 160u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "root_dirid", "u64_le", 168u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytenr", "pointer<u64_le, logical> TreeBlock", 176u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_root_item_describe_bytenr_rules },
	{ "byte_limit", "u64_le", 184u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes_used", "u64_le", 192u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_snapshot", "u64_le", 200u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "RootFlags", 208u, 8u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, btrfs_root_flags_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "refs", "u32_le", 216u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "drop_progress", "Key", 220u, 17u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_key_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "drop_level", "u8", 237u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "level", "u8", 238u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_root_item_describe_level_rules },
	{ "tail", "RootTail", 239u, 200u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_root_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_root_item_describe_tail, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_root_item_description = {
	"RootItem", "btrfs_root_item", 239u, false, btrfs_root_item_fields, 13,
	"A tree: the key's objectid. Old ones end before the tail.",
	&btrfs_root_item_describe_open
};

static inline struct btrfs_root_ref btrfs_root_ref_describe_view(
    const struct describe_view *view)
{
	struct btrfs_root_ref p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_root_ref_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct btrfs_root_ref p;
	int rc;

	(void)parameters;
	rc = btrfs_root_ref_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_root_ref_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_root_ref of = btrfs_root_ref_describe_view(view), *p = &of;

	return btrfs_root_ref_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_root_ref_describe_open = {
	NULL, 0, btrfs_root_ref_describe_at,
	btrfs_root_ref_describe_total_size, btrfs_root_ref_describe_total_size
};

static inline int btrfs_root_ref_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_root_ref of = btrfs_root_ref_describe_view(view), *p = &of;
	int rc = btrfs_root_ref_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_root_ref_describe_name = {
	btrfs_root_ref_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_root_ref_fields[] = {
	{ "dirid", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sequence", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_len", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 18u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_root_ref_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_root_ref_description = {
	"RootRef", "btrfs_root_ref", 18u, false, btrfs_root_ref_fields, 4,
	"A subvolume in a directory of another.",
	&btrfs_root_ref_describe_open
};

DESCRIBE_CONST struct describe_field btrfs_extent_data_ref_fields[] = {
	{ "root", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "objectid", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "count", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_extent_data_ref_description = {
	"ExtentDataRef", "btrfs_extent_data_ref", 28u, false,
	btrfs_extent_data_ref_fields, 4,
	NULL,
	NULL
};

static const struct describe_structure *
btrfs_shared_inline_ref_describe_parent_target(void);
DESCRIBE_CONST struct describe_rules btrfs_shared_inline_ref_describe_parent_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_shared_inline_ref_describe_parent_target
};

DESCRIBE_CONST struct describe_field btrfs_shared_inline_ref_fields[] = {
	{ "parent", "pointer<u64_le, logical> TreeBlock", 0u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_shared_inline_ref_describe_parent_rules },
	{ "count", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_shared_inline_ref_description = {
	"SharedInlineRef", "btrfs_shared_inline_ref", 12u, false,
	btrfs_shared_inline_ref_fields, 2,
	NULL,
	NULL
};

static inline struct btrfs_inline_ref btrfs_inline_ref_describe_view(
    const struct describe_view *view)
{
	struct btrfs_inline_ref p = { view->bytes, view->size };

	return p;
}

static inline int btrfs_inline_ref_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct btrfs_inline_ref p;
	int rc;

	(void)parameters;
	rc = btrfs_inline_ref_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int btrfs_inline_ref_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_inline_ref of = btrfs_inline_ref_describe_view(view), *p = &of;

	return btrfs_inline_ref_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_inline_ref_describe_open = {
	NULL, 0, btrfs_inline_ref_describe_at,
	btrfs_inline_ref_describe_total_size,
	btrfs_inline_ref_describe_total_size
};

static inline int btrfs_inline_ref_describe_root_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_inline_ref of = btrfs_inline_ref_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_inline_ref_root_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_inline_ref_describe_root = {
	btrfs_inline_ref_describe_root_place, NULL, 0
};

static inline int btrfs_inline_ref_describe_parent_block_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_inline_ref of = btrfs_inline_ref_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_inline_ref_parent_block_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_inline_ref_describe_parent_block = {
	btrfs_inline_ref_describe_parent_block_place, NULL, 0
};

static const struct describe_structure *
btrfs_inline_ref_describe_parent_block_target(void);
DESCRIBE_CONST struct describe_rules btrfs_inline_ref_describe_parent_block_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "TreeBlock",
	btrfs_inline_ref_describe_parent_block_target
};

static inline int btrfs_inline_ref_describe_data_ref_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_inline_ref of = btrfs_inline_ref_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_inline_ref_data_ref_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_inline_ref_describe_data_ref = {
	btrfs_inline_ref_describe_data_ref_place, NULL, 0
};

static inline int btrfs_inline_ref_describe_shared_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_inline_ref of = btrfs_inline_ref_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_inline_ref_shared_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_inline_ref_describe_shared = {
	btrfs_inline_ref_describe_shared_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_inline_ref_fields[] = {
	{ "type", "ItemType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, btrfs_item_type_values, 41, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "root", "u64_le", 1u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_inline_ref_describe_root, NULL },
	{ "parent_block", "pointer<u64_le, logical> TreeBlock", 1u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_inline_ref_describe_parent_block, &btrfs_inline_ref_describe_parent_block_rules },
	{ "data_ref", "ExtentDataRef", 1u, 28u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_extent_data_ref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_inline_ref_describe_data_ref, NULL },
	{ "shared", "SharedInlineRef", 1u, 12u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_shared_inline_ref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_inline_ref_describe_shared, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_inline_ref_description = {
	"InlineRef", "btrfs_inline_ref", 1u, false, btrfs_inline_ref_fields, 5,
	"Who refers to it.",
	&btrfs_inline_ref_describe_open
};

static inline struct btrfs_extent btrfs_extent_describe_view(
    const struct describe_view *view)
{
	struct btrfs_extent p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter btrfs_extent_describe_parameters[] = {
	{ "is_skinny", 1, false, false },
};

static inline int btrfs_extent_describe_at(struct span span, uint64_t offset,
					   const uint64_t *parameters,
					   struct describe_view *out,
					   struct field_error *error)
{
	struct btrfs_extent p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "btrfs_extent",
			"is_skinny", 0);
	rc = btrfs_extent_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.is_skinny;
	return 0;
}

static inline int btrfs_extent_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_extent of = btrfs_extent_describe_view(view), *p = &of;

	return btrfs_extent_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_extent_describe_open = {
	btrfs_extent_describe_parameters, 1, btrfs_extent_describe_at,
	btrfs_extent_describe_total_size, btrfs_extent_describe_total_size
};

static inline int btrfs_extent_describe_key_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_extent of = btrfs_extent_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_extent_key_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_extent_describe_key = {
	btrfs_extent_describe_key_place, NULL, 0
};

static inline int btrfs_extent_describe_level_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_extent of = btrfs_extent_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_extent_level_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_extent_describe_level = {
	btrfs_extent_describe_level_place, NULL, 0
};

static inline int btrfs_extent_describe_inline_refs_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_extent of = btrfs_extent_describe_view(view), *p = &of;
	struct btrfs_inline_ref_iterator to;
	int rc = btrfs_extent_inline_refs(p, &to, error);

	if (!rc)
		rc = btrfs_extent_inline_refs_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_extent_describe_inline_refs = {
	btrfs_extent_describe_inline_refs_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_extent_fields[] = {
	{ "refs", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "generation", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "ExtentFlags", 16u, 8u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, btrfs_extent_flags_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "key", "Key", 24u, 17u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &btrfs_key_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_extent_describe_key, NULL },
	{ "level", "u8", 41u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_extent_describe_level, NULL },
	{ "inline_refs", "[]InlineRef", 0u, 0u, 0u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &btrfs_inline_ref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_extent_describe_inline_refs, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_extent_description = {
	"Extent", "btrfs_extent", 24u, false, btrfs_extent_fields, 6,
	"Bytes in use: the key's objectid is the address, its offset "
	"their number; of a metadata_item (skinny) the block's level.",
	&btrfs_extent_describe_open
};

DESCRIBE_CONST struct describe_field btrfs_shared_data_ref_fields[] = {
	{ "count", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_shared_data_ref_description = {
	"SharedDataRef", "btrfs_shared_data_ref", 4u, false,
	btrfs_shared_data_ref_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_block_group_fields[] = {
	{ "used", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
	{ "chunk_objectid", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "BlockGroupFlags", 16u, 8u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, btrfs_block_group_flags_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_block_group_description = {
	"BlockGroup", "btrfs_block_group", 24u, false,
	btrfs_block_group_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_free_space_info_fields[] = {
	{ "extent_count", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "1: in bitmaps",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_free_space_info_description = {
	"FreeSpaceInfo", "btrfs_free_space_info", 8u, false,
	btrfs_free_space_info_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_dev_extent_fields[] = {
	{ "chunk_tree", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "chunk_objectid", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "chunk_offset", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The chunk's first logical byte",
	  NULL, NULL },
	{ "length", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "chunk_tree_uuid", "uuid", 32u, 16u, 1u, DESCRIBE_GUID, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_dev_extent_description = {
	"DevExtent", "btrfs_dev_extent", 48u, false, btrfs_dev_extent_fields,
	5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules btrfs_qgroup_status_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules btrfs_qgroup_status_describe_rescan_rules = {
	false, 0u, NULL, NULL, 0, "logical", 1u, "byte", NULL
};

DESCRIBE_CONST struct describe_field btrfs_qgroup_status_fields[] = {
	{ "version", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &btrfs_qgroup_status_describe_version_rules },
	{ "generation", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "QgroupStatusFlags", 16u, 8u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, btrfs_qgroup_status_flags_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rescan", "pointer<u64_le, logical> byte", 24u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "How far it came",
	  NULL, &btrfs_qgroup_status_describe_rescan_rules },
};
DESCRIBE_CONST struct describe_structure btrfs_qgroup_status_description = {
	"QgroupStatus", "btrfs_qgroup_status", 32u, false,
	btrfs_qgroup_status_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_qgroup_info_fields[] = {
	{ "generation", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rfer", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes referred to",
	  NULL, NULL },
	{ "rfer_cmpr", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The same, compressed",
	  NULL, NULL },
	{ "excl", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes that nobody else refers to",
	  NULL, NULL },
	{ "excl_cmpr", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_qgroup_info_description = {
	"QgroupInfo", "btrfs_qgroup_info", 40u, false,
	btrfs_qgroup_info_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field btrfs_qgroup_limit_fields[] = {
	{ "flags", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "max_rfer", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "max_excl", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rsv_rfer", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rsv_excl", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_qgroup_limit_description = {
	"QgroupLimit", "btrfs_qgroup_limit", 40u, false,
	btrfs_qgroup_limit_fields, 5,
	NULL,
	NULL
};

static inline struct btrfs_item_data btrfs_item_data_describe_view(
    const struct describe_view *view)
{
	struct btrfs_item_data p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint32_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter btrfs_item_data_describe_parameters[] = {
	{ "kind", 1, false, false },
	{ "data_size", 4, false, false },
};

static inline int btrfs_item_data_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct btrfs_item_data p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "btrfs_item_data",
			"kind", 0);
	if ((uint64_t)(uint32_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "btrfs_item_data",
			"data_size", 0);
	rc = btrfs_item_data_at(span, offset, (uint8_t)parameters[0], (uint32_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.kind;
	out->parameters[1] = (uint64_t)p.data_size;
	return 0;
}

static inline int btrfs_item_data_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;

	return btrfs_item_data_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open btrfs_item_data_describe_open = {
	btrfs_item_data_describe_parameters, 2, btrfs_item_data_describe_at,
	btrfs_item_data_describe_total_size,
	btrfs_item_data_describe_total_size
};

static inline int btrfs_item_data_describe_inode_item_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_inode_item_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_inode_item = {
	btrfs_item_data_describe_inode_item_place, NULL, 0
};

static inline int btrfs_item_data_describe_inode_refs_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_inode_ref_iterator to;
	int rc = btrfs_item_data_inode_refs(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_inode_refs_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_inode_refs = {
	btrfs_item_data_describe_inode_refs_place, NULL, 0
};

static inline int btrfs_item_data_describe_inode_extrefs_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_inode_extref_iterator to;
	int rc = btrfs_item_data_inode_extrefs(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_inode_extrefs_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_inode_extrefs = {
	btrfs_item_data_describe_inode_extrefs_place, NULL, 0
};

static inline int btrfs_item_data_describe_dir_items_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_dir_item_iterator to;
	int rc = btrfs_item_data_dir_items(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_dir_items_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_dir_items = {
	btrfs_item_data_describe_dir_items_place, NULL, 0
};

static inline int btrfs_item_data_describe_file_extent_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_file_extent to;
	int rc = btrfs_item_data_file_extent(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_file_extent_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_file_extent = {
	btrfs_item_data_describe_file_extent_place, NULL, 0
};

static inline int btrfs_item_data_describe_csums_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	int rc = btrfs_item_data_csums_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_csums = {
	btrfs_item_data_describe_csums_place, NULL, 0
};

static inline int btrfs_item_data_describe_root_item_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_root_item to;
	int rc = btrfs_item_data_root_item(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_root_item_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.data_size;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_root_item = {
	btrfs_item_data_describe_root_item_place, NULL, 0
};

static inline int btrfs_item_data_describe_root_ref_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_root_ref to;
	int rc = btrfs_item_data_root_ref(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_root_ref_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_root_ref = {
	btrfs_item_data_describe_root_ref_place, NULL, 0
};

static inline int btrfs_item_data_describe_extent_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_extent to;
	int rc = btrfs_item_data_extent(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_extent_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.is_skinny;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_extent = {
	btrfs_item_data_describe_extent_place, NULL, 0
};

static inline int btrfs_item_data_describe_metadata_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_extent to;
	int rc = btrfs_item_data_metadata(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_metadata_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.is_skinny;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_metadata = {
	btrfs_item_data_describe_metadata_place, NULL, 0
};

static inline int btrfs_item_data_describe_extent_data_ref_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_extent_data_ref_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_extent_data_ref = {
	btrfs_item_data_describe_extent_data_ref_place, NULL, 0
};

static inline int btrfs_item_data_describe_shared_data_ref_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_shared_data_ref_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_shared_data_ref = {
	btrfs_item_data_describe_shared_data_ref_place, NULL, 0
};

static inline int btrfs_item_data_describe_block_group_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_block_group_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_block_group = {
	btrfs_item_data_describe_block_group_place, NULL, 0
};

static inline int btrfs_item_data_describe_free_space_info_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_free_space_info_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_free_space_info = {
	btrfs_item_data_describe_free_space_info_place, NULL, 0
};

static inline int btrfs_item_data_describe_bitmap_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	int rc = btrfs_item_data_bitmap_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_bitmap = {
	btrfs_item_data_describe_bitmap_place, NULL, 0
};

static inline int btrfs_item_data_describe_dev_extent_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_dev_extent_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_dev_extent = {
	btrfs_item_data_describe_dev_extent_place, NULL, 0
};

static inline int btrfs_item_data_describe_dev_item_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_dev_item_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_dev_item = {
	btrfs_item_data_describe_dev_item_place, NULL, 0
};

static inline int btrfs_item_data_describe_chunk_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	struct btrfs_chunk to;
	int rc = btrfs_item_data_chunk(p, &to, error);

	if (!rc)
		rc = btrfs_item_data_chunk_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_chunk = {
	btrfs_item_data_describe_chunk_place, NULL, 0
};

static inline int btrfs_item_data_describe_qgroup_status_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_qgroup_status_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_qgroup_status = {
	btrfs_item_data_describe_qgroup_status_place, NULL, 0
};

static inline int btrfs_item_data_describe_qgroup_info_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_qgroup_info_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_qgroup_info = {
	btrfs_item_data_describe_qgroup_info_place, NULL, 0
};

static inline int btrfs_item_data_describe_qgroup_limit_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	out->count = 1;
	return btrfs_item_data_qgroup_limit_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_qgroup_limit = {
	btrfs_item_data_describe_qgroup_limit_place, NULL, 0
};

static inline int btrfs_item_data_describe_stats_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	int rc = btrfs_item_data_stats_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_stats = {
	btrfs_item_data_describe_stats_place, NULL, 0
};

static inline int btrfs_item_data_describe_subvolumes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	int rc = btrfs_item_data_subvolumes_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_subvolumes = {
	btrfs_item_data_describe_subvolumes_place, NULL, 0
};

static inline int btrfs_item_data_describe_otherwise_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct btrfs_item_data of = btrfs_item_data_describe_view(view), *p = &of;
	int rc = btrfs_item_data_otherwise_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field btrfs_item_data_describe_otherwise = {
	btrfs_item_data_describe_otherwise_place, NULL, 0
};

DESCRIBE_CONST struct describe_field btrfs_item_data_fields[] = {
	{ "inode_item", "InodeItem", 0u, 160u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_inode_item_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_inode_item, NULL },
	{ "inode_refs", "[]InodeRef", 0u, 0u, 0u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &btrfs_inode_ref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_inode_refs, NULL },
	{ "inode_extrefs", "[]InodeExtref", 0u, 0u, 0u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &btrfs_inode_extref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_inode_extrefs, NULL },
	{ "dir_items", "[]DirItem", 0u, 0u, 0u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &btrfs_dir_item_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_dir_items, NULL },
	{ "file_extent", "FileExtent", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_file_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_file_extent, NULL },
	{ "csums", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_csums, NULL },
	{ "root_item", "RootItem", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_root_item_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_root_item, NULL },
	{ "root_ref", "RootRef", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_root_ref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_root_ref, NULL },
	{ "extent", "Extent", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_extent, NULL },
	{ "metadata", "Extent", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_metadata, NULL },
	{ "extent_data_ref", "ExtentDataRef", 0u, 28u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &btrfs_extent_data_ref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_extent_data_ref, NULL },
	{ "shared_data_ref", "SharedDataRef", 0u, 4u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &btrfs_shared_data_ref_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_shared_data_ref, NULL },
	{ "block_group", "BlockGroup", 0u, 24u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_block_group_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_block_group, NULL },
	{ "free_space_info", "FreeSpaceInfo", 0u, 8u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &btrfs_free_space_info_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_free_space_info, NULL },
	{ "bitmap", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_bitmap, NULL },
	{ "dev_extent", "DevExtent", 0u, 48u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_dev_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_dev_extent, NULL },
	{ "dev_item", "DevItem", 0u, 98u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_dev_item_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_dev_item, NULL },
	{ "chunk", "Chunk", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &btrfs_chunk_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_chunk, NULL },
	{ "qgroup_status", "QgroupStatus", 0u, 32u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &btrfs_qgroup_status_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_qgroup_status, NULL },
	{ "qgroup_info", "QgroupInfo", 0u, 40u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &btrfs_qgroup_info_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_qgroup_info, NULL },
	{ "qgroup_limit", "QgroupLimit", 0u, 40u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &btrfs_qgroup_limit_description, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_qgroup_limit, NULL },
	{ "stats", "[]u64_le", 0u, 8u, 0u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a device's errors",
	  &btrfs_item_data_describe_stats, NULL },
	{ "subvolumes", "[]u64_le", 0u, 8u, 0u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_subvolumes, NULL },
	{ "otherwise", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &btrfs_item_data_describe_otherwise, NULL },
};
DESCRIBE_CONST struct describe_structure btrfs_item_data_description = {
	"ItemData", "btrfs_item_data", 0u, false, btrfs_item_data_fields, 24,
	"An item's data, of data_size bytes. Rows of records end with "
	"it.",
	&btrfs_item_data_describe_open
};

static inline const struct describe_structure *btrfs_superblock_describe_root_target(
    void)
{
	return &btrfs_tree_block_description;
}

static inline const struct describe_structure *btrfs_superblock_describe_chunk_root_target(
    void)
{
	return &btrfs_tree_block_description;
}

static inline const struct describe_structure *btrfs_superblock_describe_log_root_target(
    void)
{
	return &btrfs_tree_block_description;
}

static inline const struct describe_structure *btrfs_superblock_describe_block_group_root_target(
    void)
{
	return &btrfs_tree_block_description;
}

static inline const struct describe_structure *btrfs_key_ptr_describe_blockptr_target(
    void)
{
	return &btrfs_tree_block_description;
}

static inline const struct describe_structure *btrfs_root_item_describe_bytenr_target(
    void)
{
	return &btrfs_tree_block_description;
}

static inline const struct describe_structure *btrfs_shared_inline_ref_describe_parent_target(
    void)
{
	return &btrfs_tree_block_description;
}

static inline const struct describe_structure *btrfs_inline_ref_describe_parent_block_target(
    void)
{
	return &btrfs_tree_block_description;
}

#define BTRFS_NR_STRUCTURES 33u
DESCRIBE_CONST struct describe_structure *const btrfs_structures[] = {
	&btrfs_key_description,
	&btrfs_time_description,
	&btrfs_dev_item_description,
	&btrfs_root_backup_description,
	&btrfs_superblock_description,
	&btrfs_stripe_description,
	&btrfs_chunk_description,
	&btrfs_sys_chunk_description,
	&btrfs_header_description,
	&btrfs_item_description,
	&btrfs_key_ptr_description,
	&btrfs_tree_block_description,
	&btrfs_checksum_block_description,
	&btrfs_inode_item_description,
	&btrfs_inode_ref_description,
	&btrfs_inode_extref_description,
	&btrfs_dir_item_description,
	&btrfs_file_extent_description,
	&btrfs_root_tail_description,
	&btrfs_root_item_description,
	&btrfs_root_ref_description,
	&btrfs_extent_data_ref_description,
	&btrfs_shared_inline_ref_description,
	&btrfs_inline_ref_description,
	&btrfs_extent_description,
	&btrfs_shared_data_ref_description,
	&btrfs_block_group_description,
	&btrfs_free_space_info_description,
	&btrfs_dev_extent_description,
	&btrfs_qgroup_status_description,
	&btrfs_qgroup_info_description,
	&btrfs_qgroup_limit_description,
	&btrfs_item_data_description,
};

DESCRIBE_CONST struct describe_root btrfs_describe_root = {
	&btrfs_superblock_description,
	65536u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file btrfs_describe_file = {
	"btrfs", btrfs_structures, 33, &btrfs_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_BTRFS_VALIDATED)
#define GENERATED_BTRFS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t btrfs_key_validate(const struct btrfs_key *p,
					struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[8]);

		if (v->strict && !btrfs_item_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "btrfs_key", "type", 8,
				   "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_time_validate(const struct btrfs_time *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 8));

		if (!(value <= 999999999u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_time", "nsec",
				   8, "must be 0..999999999"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_dev_item_validate(const struct btrfs_dev_item *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[64]);

		if (!(value <= 100u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_dev_item",
				   "seek_speed", 64, "must be 0..100"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[65]);

		if (!(value <= 100u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_dev_item",
				   "bandwidth", 65, "must be 0..100"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_root_backup_validate(
    const struct btrfs_root_backup *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 120, 32) &&
	    validation_add(v, FINDING_PADDING, "btrfs_root_backup", "_", 120,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 158, 10) &&
	    validation_add(v, FINDING_PADDING, "btrfs_root_backup", "_", 158,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

/* $sectorsize <= $nodesize */
static inline int btrfs_superblock_holds_1(const struct btrfs_superblock *p,
					   struct field_error *error)
{
	(void)error;
	return 
	    (btrfs_superblock_sectorsize(p) <= btrfs_superblock_nodesize(p)) != 0;
}

static inline size_t btrfs_superblock_validate(const struct btrfs_superblock *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 56));

		if (v->strict && btrfs_header_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_superblock",
				   "flags", 56, "bits without a name"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 64));

		if (value != 0x4D5F53665248425Full &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "magic", 64, "must be 0x4D5F53665248425F"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 136));

		if (!(value >= 0x1u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "num_devices", 136,
				   "must be 0x1..0xFFFFFFFFFFFFFFFF"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 144));

		if (
		    !(value == 4096u || value == 8192u || value == 16384u || value == 32768u || value == 65536u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "sectorsize", 144,
				   "must be 4096, 8192, 16384, 32768, 65536"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 148));

		if (
		    !(value == 4096u || value == 8192u || value == 16384u || value == 32768u || value == 65536u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "nodesize", 148,
				   "must be 4096, 8192, 16384, 32768, 65536"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 160));

		if (!(value <= 2048u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "sys_chunk_array_size", 160,
				   "must be 0..2048"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 180));

		if (v->strict && btrfs_compat_ro_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_superblock",
				   "compat_ro_flags", 180,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 188));

		if (v->strict && btrfs_incompat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_superblock",
				   "incompat_flags", 188,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 196));

		if (v->strict && !btrfs_checksum_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "btrfs_superblock",
				   "csum_type", 196, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[198]);

		if (!(value <= 7u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "root_level", 198, "must be 0..7"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[199]);

		if (!(value <= 7u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "chunk_root_level", 199, "must be 0..7"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[200]);

		if (!(value <= 7u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
				   "log_root_level", 200, "must be 0..7"))
			return v->count - before;
	}
	{
		v->base += 201;
		btrfs_dev_item_validate(
		    (const struct btrfs_dev_item *)(p->bytes + 201), v);
		v->base -= 201;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 2859 + i * 168;

		v->base += to;
		btrfs_root_backup_validate(
		    (const struct btrfs_root_backup *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_superblock_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "btrfs_superblock",
			   "sectorsize", 144, "nodes are whole sectors"))
		return v->count - before;
	rc = btrfs_superblock_verify_crc(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "btrfs_superblock", "crc", 0,
			   "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t btrfs_stripe_validate(const struct btrfs_stripe *p,
					   struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t btrfs_chunk_validate(const struct btrfs_chunk *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 24));

		if (v->strict && btrfs_block_group_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_chunk", "type", 24,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 44));

		if (!(value >= 0x1u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_chunk",
				   "num_stripes", 44, "must be 0x1..0xFFFF"))
			return v->count - before;
	}
	rc = btrfs_chunk_stripes_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_chunk", "stripes", 48,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 32;

			v->base += to;
			btrfs_stripe_validate(
			    (const struct btrfs_stripe *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t btrfs_sys_chunk_validate(const struct btrfs_sys_chunk *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		v->base += 0;
		btrfs_key_validate((const struct btrfs_key *)(p->bytes + 0),
				   v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_sys_chunk_chunk_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_sys_chunk", "chunk",
			       17, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_chunk of;

		rc = btrfs_sys_chunk_chunk(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		btrfs_chunk_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_header_validate(const struct btrfs_header *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[63]);

		if (!(value <= 1u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_header",
				   "backref_rev", 63, "must be 0..1"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[100]);

		if (!(value <= 7u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_header",
				   "level", 100, "must be 0..7"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_item_validate(const struct btrfs_item *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		btrfs_key_validate((const struct btrfs_key *)(p->bytes + 0),
				   v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_key_ptr_validate(const struct btrfs_key_ptr *p,
					    struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		btrfs_key_validate((const struct btrfs_key *)(p->bytes + 0),
				   v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_tree_block_validate(const struct btrfs_tree_block *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		btrfs_header_validate(
		    (const struct btrfs_header *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_tree_block_items_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_tree_block", "items",
			       101, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 25;

			v->base += to;
			btrfs_item_validate(
			    (const struct btrfs_item *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = btrfs_tree_block_ptrs_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_tree_block", "ptrs",
			       101, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 33;

			v->base += to;
			btrfs_key_ptr_validate(
			    (const struct btrfs_key_ptr *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = btrfs_tree_block_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_tree_block", "rest", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_checksum_block_validate(
    const struct btrfs_checksum_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = btrfs_checksum_block_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_checksum_block",
			       "rest", 32, "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_checksum_block_verify_crc(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "btrfs_checksum_block", "crc",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "btrfs_checksum_block", "crc",
			   0, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t btrfs_inode_item_validate(const struct btrfs_inode_item *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 64));

		if (v->strict && btrfs_inode_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_inode_item",
				   "flags", 64, "bits without a name"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 80, 32) &&
	    validation_add(v, FINDING_PADDING, "btrfs_inode_item", "_", 80,
			   "padding is not zero"))
		return v->count - before;
	{
		v->base += 112;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 112),
				    v);
		v->base -= 112;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 124;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 124),
				    v);
		v->base -= 124;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 136;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 136),
				    v);
		v->base -= 136;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 148;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 148),
				    v);
		v->base -= 148;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_inode_ref_validate(const struct btrfs_inode_ref *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = btrfs_inode_ref_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_inode_ref", "name", 10,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_inode_extref_validate(
    const struct btrfs_inode_extref *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = btrfs_inode_extref_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_inode_extref", "name",
			       18, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_dir_item_validate(const struct btrfs_dir_item *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		btrfs_key_validate((const struct btrfs_key *)(p->bytes + 0),
				   v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 27));

		if (!(value >= 1u && value <= 255u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_dir_item",
				   "name_len", 27, "must be 1..255"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[29]);

		if (v->strict && !btrfs_file_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "btrfs_dir_item", "type",
				   29, "no value of its enum"))
			return v->count - before;
	}
	rc = btrfs_dir_item_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_dir_item", "name", 30,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_dir_item_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_dir_item", "data", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_file_extent_validate(
    const struct btrfs_file_extent *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[16]);

		if (v->strict && !btrfs_compression_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "btrfs_file_extent",
				   "compression", 16, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[17]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_file_extent",
				   "encryption", 17, "must be 0"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 18));

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_file_extent",
				   "other_encoding", 18, "must be 0"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[20]);

		if (v->strict && !btrfs_file_extent_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "btrfs_file_extent",
				   "type", 20, "no value of its enum"))
			return v->count - before;
	}
	rc = btrfs_file_extent_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_file_extent", "data",
			       21, "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_file_extent_disk_bytenr_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_file_extent",
			       "disk_bytenr", 21, "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_file_extent_disk_num_bytes_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_file_extent",
			       "disk_num_bytes", 29,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_file_extent_offset_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_file_extent", "offset",
			       37, "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_file_extent_num_bytes_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_file_extent",
			       "num_bytes", 45, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_root_tail_validate(const struct btrfs_root_tail *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 88;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 88),
				    v);
		v->base -= 88;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 100;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 100),
				    v);
		v->base -= 100;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 112;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 112),
				    v);
		v->base -= 112;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 124;
		btrfs_time_validate((const struct btrfs_time *)(p->bytes + 124),
				    v);
		v->base -= 124;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 136, 64) &&
	    validation_add(v, FINDING_PADDING, "btrfs_root_tail", "_", 136,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t btrfs_root_item_validate(const struct btrfs_root_item *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		v->base += 0;
		btrfs_inode_item_validate(
		    (const struct btrfs_inode_item *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 208));

		if (v->strict && btrfs_root_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_root_item",
				   "flags", 208, "bits without a name"))
			return v->count - before;
	}
	{
		v->base += 220;
		btrfs_key_validate((const struct btrfs_key *)(p->bytes + 220),
				   v);
		v->base -= 220;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[238]);

		if (!(value <= 7u) &&
		    validation_add(v, FINDING_CONSTRAINT, "btrfs_root_item",
				   "level", 238, "must be 0..7"))
			return v->count - before;
	}
	rc = btrfs_root_item_tail_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_root_item", "tail",
			       239, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_root_tail_validate(
		    (const struct btrfs_root_tail *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_root_ref_validate(const struct btrfs_root_ref *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = btrfs_root_ref_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_root_ref", "name", 18,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_extent_data_ref_validate(
    const struct btrfs_extent_data_ref *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t btrfs_shared_inline_ref_validate(
    const struct btrfs_shared_inline_ref *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* $type */
static inline int btrfs_inline_ref_holds_1(const struct btrfs_inline_ref *p,
					   struct field_error *error)
{
	(void)error;
	return 
	    ((btrfs_inline_ref_type(p) == 176u) || (btrfs_inline_ref_type(p) == 182u) || (btrfs_inline_ref_type(p) == 178u) || (btrfs_inline_ref_type(p) == 184u)) != 0;
}

static inline size_t btrfs_inline_ref_validate(const struct btrfs_inline_ref *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !btrfs_item_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "btrfs_inline_ref",
				   "type", 0, "no value of its enum"))
			return v->count - before;
	}
	rc = btrfs_inline_ref_root_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_inline_ref", "root", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_inline_ref_parent_block_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_inline_ref",
			       "parent_block", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_inline_ref_data_ref_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_inline_ref",
			       "data_ref", 1, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_extent_data_ref_validate(
		    (const struct btrfs_extent_data_ref *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_inline_ref_shared_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_inline_ref", "shared",
			       1, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_shared_inline_ref_validate(
		    (const struct btrfs_shared_inline_ref *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_inline_ref_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "btrfs_inline_ref", "type", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

static inline size_t btrfs_extent_validate(const struct btrfs_extent *p,
					   struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 16));

		if (v->strict && btrfs_extent_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_extent", "flags",
				   16, "bits without a name"))
			return v->count - before;
	}
	rc = btrfs_extent_key_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_extent", "key", 24,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_key_validate((const struct btrfs_key *)(p->bytes + at),
				   v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_extent_level_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_extent", "level", 41,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_extent_inline_refs_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_extent", "inline_refs",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_inline_ref_iterator records;
		struct btrfs_inline_ref of;

		rc = btrfs_extent_inline_refs(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "btrfs_extent",
				       "inline_refs", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = btrfs_inline_ref_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			btrfs_inline_ref_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t btrfs_shared_data_ref_validate(
    const struct btrfs_shared_data_ref *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t btrfs_block_group_validate(
    const struct btrfs_block_group *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 16));

		if (v->strict && btrfs_block_group_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_block_group",
				   "flags", 16, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_free_space_info_validate(
    const struct btrfs_free_space_info *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t btrfs_dev_extent_validate(const struct btrfs_dev_extent *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t btrfs_qgroup_status_validate(
    const struct btrfs_qgroup_status *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes));

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "btrfs_qgroup_status", "version", 0,
				   "must be 1"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 16));

		if (v->strict && btrfs_qgroup_status_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "btrfs_qgroup_status",
				   "flags", 16, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t btrfs_qgroup_info_validate(
    const struct btrfs_qgroup_info *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t btrfs_qgroup_limit_validate(
    const struct btrfs_qgroup_limit *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t btrfs_item_data_validate(const struct btrfs_item_data *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = btrfs_item_data_inode_item_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "inode_item", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_inode_item_validate(
		    (const struct btrfs_inode_item *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_inode_refs_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "inode_refs", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_inode_ref_iterator records;
		struct btrfs_inode_ref of;

		rc = btrfs_item_data_inode_refs(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "btrfs_item_data",
				       "inode_refs", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = btrfs_inode_ref_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			btrfs_inode_ref_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	rc = btrfs_item_data_inode_extrefs_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "inode_extrefs", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_inode_extref_iterator records;
		struct btrfs_inode_extref of;

		rc = btrfs_item_data_inode_extrefs(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "btrfs_item_data",
				       "inode_extrefs", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = btrfs_inode_extref_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			btrfs_inode_extref_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	rc = btrfs_item_data_dir_items_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "dir_items", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_dir_item_iterator records;
		struct btrfs_dir_item of;

		rc = btrfs_item_data_dir_items(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "btrfs_item_data",
				       "dir_items", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = btrfs_dir_item_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			btrfs_dir_item_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	rc = btrfs_item_data_file_extent_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "file_extent", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_file_extent of;

		rc = btrfs_item_data_file_extent(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		btrfs_file_extent_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_csums_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "csums", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_item_data_root_item_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "root_item", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_root_item of;

		rc = btrfs_item_data_root_item(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		btrfs_root_item_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_root_ref_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "root_ref",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_root_ref of;

		rc = btrfs_item_data_root_ref(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		btrfs_root_ref_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_extent_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "extent",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_extent of;

		rc = btrfs_item_data_extent(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		btrfs_extent_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_metadata_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "metadata",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_extent of;

		rc = btrfs_item_data_metadata(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		btrfs_extent_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_extent_data_ref_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "extent_data_ref", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_extent_data_ref_validate(
		    (const struct btrfs_extent_data_ref *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_shared_data_ref_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "shared_data_ref", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_shared_data_ref_validate(
		    (const struct btrfs_shared_data_ref *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_block_group_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "block_group", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_block_group_validate(
		    (const struct btrfs_block_group *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_free_space_info_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "free_space_info", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_free_space_info_validate(
		    (const struct btrfs_free_space_info *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_bitmap_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "bitmap",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_item_data_dev_extent_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "dev_extent", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_dev_extent_validate(
		    (const struct btrfs_dev_extent *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_dev_item_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "dev_item",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_dev_item_validate(
		    (const struct btrfs_dev_item *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_chunk_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "chunk", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct btrfs_chunk of;

		rc = btrfs_item_data_chunk(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		btrfs_chunk_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_qgroup_status_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "qgroup_status", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_qgroup_status_validate(
		    (const struct btrfs_qgroup_status *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_qgroup_info_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "qgroup_info", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_qgroup_info_validate(
		    (const struct btrfs_qgroup_info *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_qgroup_limit_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "qgroup_limit", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		btrfs_qgroup_limit_validate(
		    (const struct btrfs_qgroup_limit *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = btrfs_item_data_stats_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data", "stats", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_item_data_subvolumes_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "subvolumes", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = btrfs_item_data_otherwise_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "btrfs_item_data",
			       "otherwise", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t btrfs_validate_root(struct span image,
					 struct validation *v)
{
	size_t count;
	const struct btrfs_superblock *p = btrfs_superblock_at(image, BTRFS_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "btrfs_superblock", "", BTRFS_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += BTRFS_ROOT_OFFSET;
	count = btrfs_superblock_validate(p, v);
	v->base -= BTRFS_ROOT_OFFSET;
	return count;
}

#endif

#if defined(BTRFS_ASSERT_LAYOUT) && !defined(GENERATED_BTRFS_ASSERTED)
#define GENERATED_BTRFS_ASSERTED

#include <stddef.h>
#include "linux/btrfs_tree.h"

#ifdef __cplusplus
#define STRUCTC_SAME static_assert
#else
#define STRUCTC_SAME _Static_assert
#endif

/* Key is struct btrfs_disk_key of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_disk_key, objectid) == 0,
	     "Key.objectid and objectid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_disk_key *)0)->objectid) == 8,
	     "Key.objectid and objectid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_disk_key, type) == 8,
	     "Key.type and type lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_disk_key *)0)->type) == 1,
	     "Key.type and type have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_disk_key, offset) == 9,
	     "Key.offset and offset lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_disk_key *)0)->offset) == 8,
	     "Key.offset and offset have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_disk_key) == 17,
	     "Key and struct btrfs_disk_key have other sizes");

/* Time is struct btrfs_timespec of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_timespec, sec) == 0,
	     "Time.sec and sec lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_timespec *)0)->sec) == 8,
	     "Time.sec and sec have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_timespec, nsec) == 8,
	     "Time.nsec and nsec lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_timespec *)0)->nsec) == 4,
	     "Time.nsec and nsec have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_timespec) == 12,
	     "Time and struct btrfs_timespec have other sizes");

/* DevItem is struct btrfs_dev_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_dev_item, devid) == 0,
	     "DevItem.devid and devid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->devid) == 8,
	     "DevItem.devid and devid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, total_bytes) == 8,
	     "DevItem.total_bytes and total_bytes lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->total_bytes) == 8,
	     "DevItem.total_bytes and total_bytes have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, bytes_used) == 16,
	     "DevItem.bytes_used and bytes_used lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->bytes_used) == 8,
	     "DevItem.bytes_used and bytes_used have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, io_align) == 24,
	     "DevItem.io_align and io_align lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->io_align) == 4,
	     "DevItem.io_align and io_align have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, io_width) == 28,
	     "DevItem.io_width and io_width lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->io_width) == 4,
	     "DevItem.io_width and io_width have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, sector_size) == 32,
	     "DevItem.sector_size and sector_size lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->sector_size) == 4,
	     "DevItem.sector_size and sector_size have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, type) == 36,
	     "DevItem.type and type lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->type) == 8,
	     "DevItem.type and type have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, generation) == 44,
	     "DevItem.generation and generation lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->generation) == 8,
	     "DevItem.generation and generation have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, start_offset) == 52,
	     "DevItem.start_offset and start_offset lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->start_offset) == 8,
	     "DevItem.start_offset and start_offset have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, dev_group) == 60,
	     "DevItem.dev_group and dev_group lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->dev_group) == 4,
	     "DevItem.dev_group and dev_group have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, seek_speed) == 64,
	     "DevItem.seek_speed and seek_speed lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->seek_speed) == 1,
	     "DevItem.seek_speed and seek_speed have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, bandwidth) == 65,
	     "DevItem.bandwidth and bandwidth lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->bandwidth) == 1,
	     "DevItem.bandwidth and bandwidth have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, uuid) == 66,
	     "DevItem.uuid and uuid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->uuid) == 16,
	     "DevItem.uuid and uuid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_item, fsid) == 82,
	     "DevItem.fsid and fsid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_item *)0)->fsid) == 16,
	     "DevItem.fsid and fsid have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_dev_item) == 98,
	     "DevItem and struct btrfs_dev_item have other sizes");

/* Stripe is struct btrfs_stripe of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_stripe, devid) == 0,
	     "Stripe.devid and devid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_stripe *)0)->devid) == 8,
	     "Stripe.devid and devid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_stripe, offset) == 8,
	     "Stripe.offset and offset lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_stripe *)0)->offset) == 8,
	     "Stripe.offset and offset have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_stripe, dev_uuid) == 16,
	     "Stripe.dev_uuid and dev_uuid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_stripe *)0)->dev_uuid) == 16,
	     "Stripe.dev_uuid and dev_uuid have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_stripe) == 32,
	     "Stripe and struct btrfs_stripe have other sizes");

/* Chunk is struct btrfs_chunk of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_chunk, length) == 0,
	     "Chunk.length and length lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->length) == 8,
	     "Chunk.length and length have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, owner) == 8,
	     "Chunk.owner and owner lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->owner) == 8,
	     "Chunk.owner and owner have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, stripe_len) == 16,
	     "Chunk.stripe_len and stripe_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->stripe_len) == 8,
	     "Chunk.stripe_len and stripe_len have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, type) == 24,
	     "Chunk.type and type lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->type) == 8,
	     "Chunk.type and type have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, io_align) == 32,
	     "Chunk.io_align and io_align lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->io_align) == 4,
	     "Chunk.io_align and io_align have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, io_width) == 36,
	     "Chunk.io_width and io_width lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->io_width) == 4,
	     "Chunk.io_width and io_width have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, sector_size) == 40,
	     "Chunk.sector_size and sector_size lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->sector_size) == 4,
	     "Chunk.sector_size and sector_size have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, num_stripes) == 44,
	     "Chunk.num_stripes and num_stripes lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->num_stripes) == 2,
	     "Chunk.num_stripes and num_stripes have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_chunk, sub_stripes) == 46,
	     "Chunk.sub_stripes and sub_stripes lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_chunk *)0)->sub_stripes) == 2,
	     "Chunk.sub_stripes and sub_stripes have other sizes");

/* InodeItem is struct btrfs_inode_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_inode_item, generation) == 0,
	     "InodeItem.generation and generation lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->generation) == 8,
	     "InodeItem.generation and generation have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, transid) == 8,
	     "InodeItem.transid and transid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->transid) == 8,
	     "InodeItem.transid and transid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, size) == 16,
	     "InodeItem.file_size and size lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->size) == 8,
	     "InodeItem.file_size and size have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, nbytes) == 24,
	     "InodeItem.nbytes and nbytes lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->nbytes) == 8,
	     "InodeItem.nbytes and nbytes have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, block_group) == 32,
	     "InodeItem.block_group and block_group lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->block_group) == 8,
	     "InodeItem.block_group and block_group have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, nlink) == 40,
	     "InodeItem.nlink and nlink lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->nlink) == 4,
	     "InodeItem.nlink and nlink have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, uid) == 44,
	     "InodeItem.uid and uid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->uid) == 4,
	     "InodeItem.uid and uid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, gid) == 48,
	     "InodeItem.gid and gid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->gid) == 4,
	     "InodeItem.gid and gid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, mode) == 52,
	     "InodeItem.mode and mode lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->mode) == 4,
	     "InodeItem.mode and mode have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, rdev) == 56,
	     "InodeItem.rdev and rdev lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->rdev) == 8,
	     "InodeItem.rdev and rdev have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, flags) == 64,
	     "InodeItem.flags and flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->flags) == 8,
	     "InodeItem.flags and flags have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, sequence) == 72,
	     "InodeItem.sequence and sequence lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->sequence) == 8,
	     "InodeItem.sequence and sequence have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, atime) == 112,
	     "InodeItem.atime and atime lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->atime) == 12,
	     "InodeItem.atime and atime have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, ctime) == 124,
	     "InodeItem.ctime and ctime lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->ctime) == 12,
	     "InodeItem.ctime and ctime have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, mtime) == 136,
	     "InodeItem.mtime and mtime lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->mtime) == 12,
	     "InodeItem.mtime and mtime have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_item, otime) == 148,
	     "InodeItem.otime and otime lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_item *)0)->otime) == 12,
	     "InodeItem.otime and otime have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_inode_item) == 160,
	     "InodeItem and struct btrfs_inode_item have other sizes");

/* InodeRef is struct btrfs_inode_ref of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_inode_ref, index) == 0,
	     "InodeRef.index and index lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_ref *)0)->index) == 8,
	     "InodeRef.index and index have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_ref, name_len) == 8,
	     "InodeRef.name_len and name_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_ref *)0)->name_len) == 2,
	     "InodeRef.name_len and name_len have other sizes");

/* InodeExtref is struct btrfs_inode_extref of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_inode_extref, parent_objectid) == 0,
    "InodeExtref.parent_objectid and parent_objectid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_extref *)0)->parent_objectid) == 8,
    "InodeExtref.parent_objectid and parent_objectid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_extref, index) == 8,
	     "InodeExtref.index and index lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_extref *)0)->index) == 8,
	     "InodeExtref.index and index have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_inode_extref, name_len) == 16,
	     "InodeExtref.name_len and name_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_inode_extref *)0)->name_len) == 2,
	     "InodeExtref.name_len and name_len have other sizes");

/* DirItem is struct btrfs_dir_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_dir_item, location) == 0,
	     "DirItem.location and location lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dir_item *)0)->location) == 17,
	     "DirItem.location and location have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dir_item, transid) == 17,
	     "DirItem.transid and transid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dir_item *)0)->transid) == 8,
	     "DirItem.transid and transid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dir_item, data_len) == 25,
	     "DirItem.data_len and data_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dir_item *)0)->data_len) == 2,
	     "DirItem.data_len and data_len have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dir_item, name_len) == 27,
	     "DirItem.name_len and name_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dir_item *)0)->name_len) == 2,
	     "DirItem.name_len and name_len have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dir_item, type) == 29,
	     "DirItem.type and type lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dir_item *)0)->type) == 1,
	     "DirItem.type and type have other sizes");

/* FileExtent is struct btrfs_file_extent_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_file_extent_item, generation) == 0,
	     "FileExtent.generation and generation lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_file_extent_item *)0)->generation) == 8,
	     "FileExtent.generation and generation have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_file_extent_item, ram_bytes) == 8,
	     "FileExtent.ram_bytes and ram_bytes lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_file_extent_item *)0)->ram_bytes) == 8,
	     "FileExtent.ram_bytes and ram_bytes have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_file_extent_item, compression) == 16,
	     "FileExtent.compression and compression lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_file_extent_item *)0)->compression) == 1,
	     "FileExtent.compression and compression have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_file_extent_item, encryption) == 17,
	     "FileExtent.encryption and encryption lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_file_extent_item *)0)->encryption) == 1,
	     "FileExtent.encryption and encryption have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_file_extent_item, other_encoding) == 18,
    "FileExtent.other_encoding and other_encoding lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_file_extent_item *)0)->other_encoding) == 2,
	     "FileExtent.other_encoding and other_encoding have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_file_extent_item, type) == 20,
	     "FileExtent.type and type lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_file_extent_item *)0)->type) == 1,
	     "FileExtent.type and type have other sizes");

/* RootItem is struct btrfs_root_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_root_item, inode) == 0,
	     "RootItem.inode and inode lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->inode) == 160,
	     "RootItem.inode and inode have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, generation) == 160,
	     "RootItem.generation and generation lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->generation) == 8,
	     "RootItem.generation and generation have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, root_dirid) == 168,
	     "RootItem.root_dirid and root_dirid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->root_dirid) == 8,
	     "RootItem.root_dirid and root_dirid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, bytenr) == 176,
	     "RootItem.bytenr and bytenr lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->bytenr) == 8,
	     "RootItem.bytenr and bytenr have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, byte_limit) == 184,
	     "RootItem.byte_limit and byte_limit lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->byte_limit) == 8,
	     "RootItem.byte_limit and byte_limit have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, bytes_used) == 192,
	     "RootItem.bytes_used and bytes_used lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->bytes_used) == 8,
	     "RootItem.bytes_used and bytes_used have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, last_snapshot) == 200,
	     "RootItem.last_snapshot and last_snapshot lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->last_snapshot) == 8,
	     "RootItem.last_snapshot and last_snapshot have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, flags) == 208,
	     "RootItem.flags and flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->flags) == 8,
	     "RootItem.flags and flags have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, refs) == 216,
	     "RootItem.refs and refs lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->refs) == 4,
	     "RootItem.refs and refs have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, drop_progress) == 220,
	     "RootItem.drop_progress and drop_progress lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->drop_progress) == 17,
	     "RootItem.drop_progress and drop_progress have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, drop_level) == 237,
	     "RootItem.drop_level and drop_level lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->drop_level) == 1,
	     "RootItem.drop_level and drop_level have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_item, level) == 238,
	     "RootItem.level and level lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_item *)0)->level) == 1,
	     "RootItem.level and level have other sizes");

/* RootRef is struct btrfs_root_ref of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_root_ref, dirid) == 0,
	     "RootRef.dirid and dirid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_ref *)0)->dirid) == 8,
	     "RootRef.dirid and dirid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_ref, sequence) == 8,
	     "RootRef.sequence and sequence lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_ref *)0)->sequence) == 8,
	     "RootRef.sequence and sequence have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_root_ref, name_len) == 16,
	     "RootRef.name_len and name_len lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_root_ref *)0)->name_len) == 2,
	     "RootRef.name_len and name_len have other sizes");

/* ExtentDataRef is struct btrfs_extent_data_ref of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_extent_data_ref, root) == 0,
	     "ExtentDataRef.root and root lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_extent_data_ref *)0)->root) == 8,
	     "ExtentDataRef.root and root have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_extent_data_ref, objectid) == 8,
	     "ExtentDataRef.objectid and objectid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_extent_data_ref *)0)->objectid) == 8,
	     "ExtentDataRef.objectid and objectid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_extent_data_ref, offset) == 16,
	     "ExtentDataRef.offset and offset lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_extent_data_ref *)0)->offset) == 8,
	     "ExtentDataRef.offset and offset have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_extent_data_ref, count) == 24,
	     "ExtentDataRef.count and count lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_extent_data_ref *)0)->count) == 4,
	     "ExtentDataRef.count and count have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_extent_data_ref) == 28,
	     "ExtentDataRef and struct btrfs_extent_data_ref have other sizes");

/* Extent is struct btrfs_extent_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_extent_item, refs) == 0,
	     "Extent.refs and refs lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_extent_item *)0)->refs) == 8,
	     "Extent.refs and refs have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_extent_item, generation) == 8,
	     "Extent.generation and generation lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_extent_item *)0)->generation) == 8,
	     "Extent.generation and generation have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_extent_item, flags) == 16,
	     "Extent.flags and flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_extent_item *)0)->flags) == 8,
	     "Extent.flags and flags have other sizes");

/* SharedDataRef is struct btrfs_shared_data_ref of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_shared_data_ref, count) == 0,
	     "SharedDataRef.count and count lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_shared_data_ref *)0)->count) == 4,
	     "SharedDataRef.count and count have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_shared_data_ref) == 4,
	     "SharedDataRef and struct btrfs_shared_data_ref have other sizes");

/* BlockGroup is struct btrfs_block_group_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_block_group_item, used) == 0,
	     "BlockGroup.used and used lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_block_group_item *)0)->used) == 8,
	     "BlockGroup.used and used have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_block_group_item, chunk_objectid) == 8,
    "BlockGroup.chunk_objectid and chunk_objectid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_block_group_item *)0)->chunk_objectid) == 8,
	     "BlockGroup.chunk_objectid and chunk_objectid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_block_group_item, flags) == 16,
	     "BlockGroup.flags and flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_block_group_item *)0)->flags) == 8,
	     "BlockGroup.flags and flags have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_block_group_item) == 24,
	     "BlockGroup and struct btrfs_block_group_item have other sizes");

/* FreeSpaceInfo is struct btrfs_free_space_info of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_free_space_info, extent_count) == 0,
    "FreeSpaceInfo.extent_count and extent_count lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_free_space_info *)0)->extent_count) == 4,
	     "FreeSpaceInfo.extent_count and extent_count have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_free_space_info, flags) == 4,
	     "FreeSpaceInfo.flags and flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_free_space_info *)0)->flags) == 4,
	     "FreeSpaceInfo.flags and flags have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_free_space_info) == 8,
	     "FreeSpaceInfo and struct btrfs_free_space_info have other sizes");

/* DevExtent is struct btrfs_dev_extent of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_dev_extent, chunk_tree) == 0,
	     "DevExtent.chunk_tree and chunk_tree lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_extent *)0)->chunk_tree) == 8,
	     "DevExtent.chunk_tree and chunk_tree have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_extent, chunk_objectid) == 8,
    "DevExtent.chunk_objectid and chunk_objectid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_extent *)0)->chunk_objectid) == 8,
	     "DevExtent.chunk_objectid and chunk_objectid have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_extent, chunk_offset) == 16,
	     "DevExtent.chunk_offset and chunk_offset lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_extent *)0)->chunk_offset) == 8,
	     "DevExtent.chunk_offset and chunk_offset have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_extent, length) == 24,
	     "DevExtent.length and length lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_extent *)0)->length) == 8,
	     "DevExtent.length and length have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_dev_extent, chunk_tree_uuid) == 32,
    "DevExtent.chunk_tree_uuid and chunk_tree_uuid lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_dev_extent *)0)->chunk_tree_uuid) == 16,
	     "DevExtent.chunk_tree_uuid and chunk_tree_uuid have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_dev_extent) == 48,
	     "DevExtent and struct btrfs_dev_extent have other sizes");

/* QgroupStatus is struct btrfs_qgroup_status_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_qgroup_status_item, version) == 0,
	     "QgroupStatus.version and version lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_status_item *)0)->version) == 8,
	     "QgroupStatus.version and version have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_status_item, generation) == 8,
	     "QgroupStatus.generation and generation lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_status_item *)0)->generation) == 8,
	     "QgroupStatus.generation and generation have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_status_item, flags) == 16,
	     "QgroupStatus.flags and flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_status_item *)0)->flags) == 8,
	     "QgroupStatus.flags and flags have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_status_item, rescan) == 24,
	     "QgroupStatus.rescan and rescan lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_status_item *)0)->rescan) == 8,
	     "QgroupStatus.rescan and rescan have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_qgroup_status_item) == 32,
    "QgroupStatus and struct btrfs_qgroup_status_item have other sizes");

/* QgroupInfo is struct btrfs_qgroup_info_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_qgroup_info_item, generation) == 0,
	     "QgroupInfo.generation and generation lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_info_item *)0)->generation) == 8,
	     "QgroupInfo.generation and generation have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_info_item, rfer) == 8,
	     "QgroupInfo.rfer and rfer lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_info_item *)0)->rfer) == 8,
	     "QgroupInfo.rfer and rfer have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_info_item, rfer_cmpr) == 16,
	     "QgroupInfo.rfer_cmpr and rfer_cmpr lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_info_item *)0)->rfer_cmpr) == 8,
	     "QgroupInfo.rfer_cmpr and rfer_cmpr have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_info_item, excl) == 24,
	     "QgroupInfo.excl and excl lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_info_item *)0)->excl) == 8,
	     "QgroupInfo.excl and excl have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_info_item, excl_cmpr) == 32,
	     "QgroupInfo.excl_cmpr and excl_cmpr lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_info_item *)0)->excl_cmpr) == 8,
	     "QgroupInfo.excl_cmpr and excl_cmpr have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_qgroup_info_item) == 40,
	     "QgroupInfo and struct btrfs_qgroup_info_item have other sizes");

/* QgroupLimit is struct btrfs_qgroup_limit_item of linux/btrfs_tree.h. */
STRUCTC_SAME(offsetof(struct btrfs_qgroup_limit_item, flags) == 0,
	     "QgroupLimit.flags and flags lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_limit_item *)0)->flags) == 8,
	     "QgroupLimit.flags and flags have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_limit_item, max_rfer) == 8,
	     "QgroupLimit.max_rfer and max_rfer lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_limit_item *)0)->max_rfer) == 8,
	     "QgroupLimit.max_rfer and max_rfer have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_limit_item, max_excl) == 16,
	     "QgroupLimit.max_excl and max_excl lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_limit_item *)0)->max_excl) == 8,
	     "QgroupLimit.max_excl and max_excl have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_limit_item, rsv_rfer) == 24,
	     "QgroupLimit.rsv_rfer and rsv_rfer lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_limit_item *)0)->rsv_rfer) == 8,
	     "QgroupLimit.rsv_rfer and rsv_rfer have other sizes");
STRUCTC_SAME(offsetof(struct btrfs_qgroup_limit_item, rsv_excl) == 32,
	     "QgroupLimit.rsv_excl and rsv_excl lie at other offsets");
STRUCTC_SAME(sizeof(((struct btrfs_qgroup_limit_item *)0)->rsv_excl) == 8,
	     "QgroupLimit.rsv_excl and rsv_excl have other sizes");
STRUCTC_SAME(sizeof(struct btrfs_qgroup_limit_item) == 40,
	     "QgroupLimit and struct btrfs_qgroup_limit_item have other sizes");

#undef STRUCTC_SAME
#endif
