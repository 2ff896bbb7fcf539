/* Written by structc from structs/ext4.struct. Edit that file instead. */
#ifndef GENERATED_EXT4_H
#define GENERATED_EXT4_H

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

/* Bytes before the superblock, always */
#define EXT4_SUPERBLOCK_OFFSET 1024u
#define EXT4_SUPERBLOCK_MAGIC 0xEF53u
#define EXT4_EXTENT_MAGIC 0xF30Au
#define EXT4_XATTR_MAGIC 0xEA020000u
/* Of an ACL on the disk */
#define EXT4_ACL_VERSION 1u
/* As getxattr and setxattr have it */
#define EXT4_ACL_XATTR_VERSION 2u
/* Inodes that share an XattrBlock */
#define EXT4_XATTR_REFCOUNT_MAX 1024u
/* "MMP" */
#define EXT4_MMP_MAGIC 0x4D4D50u
/* Mmp.seq: not mounted */
#define EXT4_MMP_SEQ_CLEAN 0xFF4D4D50u
/* e2fsck is at work */
#define EXT4_MMP_SEQ_FSCK 0xE24D4D50u
/* The last that counts mounts */
#define EXT4_MMP_SEQ_MAX 0xE24D4D4Fu
#define EXT4_ORPHAN_MAGIC 0xB10CA04u
/* rec_len of a DirTail */
#define EXT4_DIR_TAIL_LENGTH 12u
/* file_type of a DirTail */
#define EXT4_DIR_TAIL_KIND 0xDEu
/* Blocks in an initialized extent */
#define EXT4_EXTENT_MAX_LENGTH 32768u
/* Names of one inode */
#define EXT4_LINK_MAX 65000u
/* Bytes in a name */
#define EXT4_NAME_MAX 255u
/* Bytes of a target in the inode */
#define EXT4_FAST_SYMLINK_MAX 59u
/* Of a GroupDescriptor without 64bit */
#define EXT4_DESCRIPTOR_SIZE 32u
/* with it, as everybody makes it */
#define EXT4_DESCRIPTOR_SIZE_64 64u
/* The inode without its extra part */
#define EXT4_GOOD_OLD_INODE_SIZE 128u
/* Extra bytes that have a meaning */
#define EXT4_EXTRA_ISIZE 32u
#define EXT4_BAD_BLOCKS_INODE 1u
#define EXT4_ROOT_INODE 2u
#define EXT4_USER_QUOTA_INODE 3u
#define EXT4_GROUP_QUOTA_INODE 4u
#define EXT4_BOOT_LOADER_INODE 5u
#define EXT4_UNDELETE_INODE 6u
/* Holds blocks for more descriptors */
#define EXT4_RESIZE_INODE 7u
#define EXT4_JOURNAL_INODE 8u
#define EXT4_EXCLUDE_INODE 9u
#define EXT4_REPLICA_INODE 10u
/* The first that is not reserved */
#define EXT4_FIRST_INODE 11u

/* Flags State: u16 little-endian. */
/* Unmounted cleanly */
#define EXT4_STATE_CLEAN 0x1u
/* Errors were found */
#define EXT4_STATE_ERRORS 0x2u
/* Orphans are being recovered */
#define EXT4_STATE_ORPHANS 0x4u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_state_name(uint16_t bit)
{
	switch (bit) {
	case EXT4_STATE_CLEAN:
		return "clean";
	case EXT4_STATE_ERRORS:
		return "errors";
	case EXT4_STATE_ORPHANS:
		return "orphans";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t ext4_state_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFF8u);
}

/* Enum ErrorPolicy: u16 little-endian. */
#define EXT4_ERROR_POLICY_CONTINUE 1u
#define EXT4_ERROR_POLICY_REMOUNT_READ_ONLY 2u
#define EXT4_ERROR_POLICY_PANIC 3u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_error_policy_name(uint16_t value)
{
	switch (value) {
	case EXT4_ERROR_POLICY_CONTINUE:
		return "continue";
	case EXT4_ERROR_POLICY_REMOUNT_READ_ONLY:
		return "remount_read_only";
	case EXT4_ERROR_POLICY_PANIC:
		return "panic";
	default:
		return NULL;
	}
}

static inline bool ext4_error_policy_is_known(uint16_t value)
{
	switch (value) {
	case EXT4_ERROR_POLICY_CONTINUE:
	case EXT4_ERROR_POLICY_REMOUNT_READ_ONLY:
	case EXT4_ERROR_POLICY_PANIC:
		return true;
	default:
		return false;
	}
}

/* Enum Creator: u32 little-endian. */
#define EXT4_CREATOR_LINUX 0u
#define EXT4_CREATOR_HURD 1u
#define EXT4_CREATOR_MASIX 2u
#define EXT4_CREATOR_FREEBSD 3u
#define EXT4_CREATOR_LITES 4u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_creator_name(uint32_t value)
{
	switch (value) {
	case EXT4_CREATOR_LINUX:
		return "linux";
	case EXT4_CREATOR_HURD:
		return "hurd";
	case EXT4_CREATOR_MASIX:
		return "masix";
	case EXT4_CREATOR_FREEBSD:
		return "freebsd";
	case EXT4_CREATOR_LITES:
		return "lites";
	default:
		return NULL;
	}
}

static inline bool ext4_creator_is_known(uint32_t value)
{
	switch (value) {
	case EXT4_CREATOR_LINUX:
	case EXT4_CREATOR_HURD:
	case EXT4_CREATOR_MASIX:
	case EXT4_CREATOR_FREEBSD:
	case EXT4_CREATOR_LITES:
		return true;
	default:
		return false;
	}
}

/* Enum Revision: u32 little-endian. */
/* No features, inodes of 128 bytes */
#define EXT4_REVISION_GOOD_OLD 0u
#define EXT4_REVISION_DYNAMIC 1u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_revision_name(uint32_t value)
{
	switch (value) {
	case EXT4_REVISION_GOOD_OLD:
		return "good_old";
	case EXT4_REVISION_DYNAMIC:
		return "dynamic";
	default:
		return NULL;
	}
}

static inline bool ext4_revision_is_known(uint32_t value)
{
	switch (value) {
	case EXT4_REVISION_GOOD_OLD:
	case EXT4_REVISION_DYNAMIC:
		return true;
	default:
		return false;
	}
}

/* Enum ChecksumType: u8. */
#define EXT4_CHECKSUM_TYPE_NONE 0u
#define EXT4_CHECKSUM_TYPE_CRC32C 1u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_checksum_type_name(uint8_t value)
{
	switch (value) {
	case EXT4_CHECKSUM_TYPE_NONE:
		return "none";
	case EXT4_CHECKSUM_TYPE_CRC32C:
		return "crc32c";
	default:
		return NULL;
	}
}

static inline bool ext4_checksum_type_is_known(uint8_t value)
{
	switch (value) {
	case EXT4_CHECKSUM_TYPE_NONE:
	case EXT4_CHECKSUM_TYPE_CRC32C:
		return true;
	default:
		return false;
	}
}

/* Flags MountOptions: u32 little-endian. Taken where mount says nothing */
#define EXT4_MOUNT_OPTIONS_DEBUG 0x1u
/* New files get their directory's group */
#define EXT4_MOUNT_OPTIONS_BSD_GROUPS 0x2u
#define EXT4_MOUNT_OPTIONS_XATTR_USER 0x4u
#define EXT4_MOUNT_OPTIONS_ACL 0x8u
#define EXT4_MOUNT_OPTIONS_UID16 0x10u
/* Both bits: journal_writeback */
#define EXT4_MOUNT_OPTIONS_JOURNAL_DATA 0x20u
#define EXT4_MOUNT_OPTIONS_JOURNAL_ORDERED 0x40u
#define EXT4_MOUNT_OPTIONS_NO_BARRIER 0x100u
#define EXT4_MOUNT_OPTIONS_BLOCK_VALIDITY 0x200u
#define EXT4_MOUNT_OPTIONS_DISCARD 0x400u
#define EXT4_MOUNT_OPTIONS_NO_DELALLOC 0x800u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_mount_options_name(uint32_t bit)
{
	switch (bit) {
	case EXT4_MOUNT_OPTIONS_DEBUG:
		return "debug";
	case EXT4_MOUNT_OPTIONS_BSD_GROUPS:
		return "bsd_groups";
	case EXT4_MOUNT_OPTIONS_XATTR_USER:
		return "xattr_user";
	case EXT4_MOUNT_OPTIONS_ACL:
		return "acl";
	case EXT4_MOUNT_OPTIONS_UID16:
		return "uid16";
	case EXT4_MOUNT_OPTIONS_JOURNAL_DATA:
		return "journal_data";
	case EXT4_MOUNT_OPTIONS_JOURNAL_ORDERED:
		return "journal_ordered";
	case EXT4_MOUNT_OPTIONS_NO_BARRIER:
		return "no_barrier";
	case EXT4_MOUNT_OPTIONS_BLOCK_VALIDITY:
		return "block_validity";
	case EXT4_MOUNT_OPTIONS_DISCARD:
		return "discard";
	case EXT4_MOUNT_OPTIONS_NO_DELALLOC:
		return "no_delalloc";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t ext4_mount_options_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFF080u);
}

/* Enum Cipher: u8. */
#define EXT4_CIPHER_INVALID 0u
#define EXT4_CIPHER_AES_256_XTS 1u
#define EXT4_CIPHER_AES_256_GCM 2u
#define EXT4_CIPHER_AES_256_CBC 3u
#define EXT4_CIPHER_AES_256_CTS 4u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_cipher_name(uint8_t value)
{
	switch (value) {
	case EXT4_CIPHER_INVALID:
		return "invalid";
	case EXT4_CIPHER_AES_256_XTS:
		return "aes_256_xts";
	case EXT4_CIPHER_AES_256_GCM:
		return "aes_256_gcm";
	case EXT4_CIPHER_AES_256_CBC:
		return "aes_256_cbc";
	case EXT4_CIPHER_AES_256_CTS:
		return "aes_256_cts";
	default:
		return NULL;
	}
}

static inline bool ext4_cipher_is_known(uint8_t value)
{
	switch (value) {
	case EXT4_CIPHER_INVALID:
	case EXT4_CIPHER_AES_256_XTS:
	case EXT4_CIPHER_AES_256_GCM:
	case EXT4_CIPHER_AES_256_CBC:
	case EXT4_CIPHER_AES_256_CTS:
		return true;
	default:
		return false;
	}
}

/* Enum Encoding: u16 little-endian. */
#define EXT4_ENCODING_NONE 0u
#define EXT4_ENCODING_UTF8_12_1 1u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_encoding_name(uint16_t value)
{
	switch (value) {
	case EXT4_ENCODING_NONE:
		return "none";
	case EXT4_ENCODING_UTF8_12_1:
		return "utf8_12_1";
	default:
		return NULL;
	}
}

static inline bool ext4_encoding_is_known(uint16_t value)
{
	switch (value) {
	case EXT4_ENCODING_NONE:
	case EXT4_ENCODING_UTF8_12_1:
		return true;
	default:
		return false;
	}
}

/* Flags EncodingFlags: u16 little-endian. */
/* Names that are not valid are refused */
#define EXT4_ENCODING_FLAGS_STRICT 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_encoding_flags_name(uint16_t bit)
{
	switch (bit) {
	case EXT4_ENCODING_FLAGS_STRICT:
		return "strict";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t ext4_encoding_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFFEu);
}

/* Flags Compat: u32 little-endian. Unknown bits do no harm */
#define EXT4_COMPAT_DIR_PREALLOC 0x1u
#define EXT4_COMPAT_IMAGIC_INODES 0x2u
#define EXT4_COMPAT_HAS_JOURNAL 0x4u
#define EXT4_COMPAT_EXT_ATTR 0x8u
#define EXT4_COMPAT_RESIZE_INODE 0x10u
#define EXT4_COMPAT_DIR_INDEX 0x20u
#define EXT4_COMPAT_LAZY_BG 0x40u
#define EXT4_COMPAT_EXCLUDE_INODE 0x80u
#define EXT4_COMPAT_EXCLUDE_BITMAP 0x100u
#define EXT4_COMPAT_SPARSE_SUPER2 0x200u
#define EXT4_COMPAT_FAST_COMMIT 0x400u
#define EXT4_COMPAT_STABLE_INODES 0x800u
#define EXT4_COMPAT_ORPHAN_FILE 0x1000u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_compat_name(uint32_t bit)
{
	switch (bit) {
	case EXT4_COMPAT_DIR_PREALLOC:
		return "dir_prealloc";
	case EXT4_COMPAT_IMAGIC_INODES:
		return "imagic_inodes";
	case EXT4_COMPAT_HAS_JOURNAL:
		return "has_journal";
	case EXT4_COMPAT_EXT_ATTR:
		return "ext_attr";
	case EXT4_COMPAT_RESIZE_INODE:
		return "resize_inode";
	case EXT4_COMPAT_DIR_INDEX:
		return "dir_index";
	case EXT4_COMPAT_LAZY_BG:
		return "lazy_bg";
	case EXT4_COMPAT_EXCLUDE_INODE:
		return "exclude_inode";
	case EXT4_COMPAT_EXCLUDE_BITMAP:
		return "exclude_bitmap";
	case EXT4_COMPAT_SPARSE_SUPER2:
		return "sparse_super2";
	case EXT4_COMPAT_FAST_COMMIT:
		return "fast_commit";
	case EXT4_COMPAT_STABLE_INODES:
		return "stable_inodes";
	case EXT4_COMPAT_ORPHAN_FILE:
		return "orphan_file";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t ext4_compat_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFE000u);
}

/* Flags Incompat: u32 little-endian. Unknown bits: do not mount */
#define EXT4_INCOMPAT_COMPRESSION 0x1u
#define EXT4_INCOMPAT_FILETYPE 0x2u
#define EXT4_INCOMPAT_RECOVER 0x4u
#define EXT4_INCOMPAT_JOURNAL_DEV 0x8u
#define EXT4_INCOMPAT_META_BG 0x10u
#define EXT4_INCOMPAT_EXTENT 0x40u
/* Called 64bit elsewhere */
#define EXT4_INCOMPAT_BIT64 0x80u
#define EXT4_INCOMPAT_MMP 0x100u
#define EXT4_INCOMPAT_FLEX_BG 0x200u
#define EXT4_INCOMPAT_EA_INODE 0x400u
#define EXT4_INCOMPAT_DIRDATA 0x1000u
#define EXT4_INCOMPAT_CSUM_SEED 0x2000u
#define EXT4_INCOMPAT_LARGE_DIR 0x4000u
#define EXT4_INCOMPAT_INLINE_DATA 0x8000u
#define EXT4_INCOMPAT_ENCRYPT 0x10000u
#define EXT4_INCOMPAT_CASEFOLD 0x20000u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_incompat_name(uint32_t bit)
{
	switch (bit) {
	case EXT4_INCOMPAT_COMPRESSION:
		return "compression";
	case EXT4_INCOMPAT_FILETYPE:
		return "filetype";
	case EXT4_INCOMPAT_RECOVER:
		return "recover";
	case EXT4_INCOMPAT_JOURNAL_DEV:
		return "journal_dev";
	case EXT4_INCOMPAT_META_BG:
		return "meta_bg";
	case EXT4_INCOMPAT_EXTENT:
		return "extent";
	case EXT4_INCOMPAT_BIT64:
		return "bit64";
	case EXT4_INCOMPAT_MMP:
		return "mmp";
	case EXT4_INCOMPAT_FLEX_BG:
		return "flex_bg";
	case EXT4_INCOMPAT_EA_INODE:
		return "ea_inode";
	case EXT4_INCOMPAT_DIRDATA:
		return "dirdata";
	case EXT4_INCOMPAT_CSUM_SEED:
		return "csum_seed";
	case EXT4_INCOMPAT_LARGE_DIR:
		return "large_dir";
	case EXT4_INCOMPAT_INLINE_DATA:
		return "inline_data";
	case EXT4_INCOMPAT_ENCRYPT:
		return "encrypt";
	case EXT4_INCOMPAT_CASEFOLD:
		return "casefold";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t ext4_incompat_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFC0820u);
}

/* Flags RoCompat: u32 little-endian. Unknown bits: mount read-only */
#define EXT4_RO_COMPAT_SPARSE_SUPER 0x1u
#define EXT4_RO_COMPAT_LARGE_FILE 0x2u
#define EXT4_RO_COMPAT_BTREE_DIR 0x4u
#define EXT4_RO_COMPAT_HUGE_FILE 0x8u
#define EXT4_RO_COMPAT_GDT_CSUM 0x10u
#define EXT4_RO_COMPAT_DIR_NLINK 0x20u
#define EXT4_RO_COMPAT_EXTRA_ISIZE 0x40u
#define EXT4_RO_COMPAT_HAS_SNAPSHOT 0x80u
#define EXT4_RO_COMPAT_QUOTA 0x100u
#define EXT4_RO_COMPAT_BIGALLOC 0x200u
#define EXT4_RO_COMPAT_METADATA_CSUM 0x400u
#define EXT4_RO_COMPAT_REPLICA 0x800u
#define EXT4_RO_COMPAT_READONLY 0x1000u
#define EXT4_RO_COMPAT_PROJECT 0x2000u
#define EXT4_RO_COMPAT_SHARED_BLOCKS 0x4000u
#define EXT4_RO_COMPAT_VERITY 0x8000u
#define EXT4_RO_COMPAT_ORPHAN_PRESENT 0x10000u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_ro_compat_name(uint32_t bit)
{
	switch (bit) {
	case EXT4_RO_COMPAT_SPARSE_SUPER:
		return "sparse_super";
	case EXT4_RO_COMPAT_LARGE_FILE:
		return "large_file";
	case EXT4_RO_COMPAT_BTREE_DIR:
		return "btree_dir";
	case EXT4_RO_COMPAT_HUGE_FILE:
		return "huge_file";
	case EXT4_RO_COMPAT_GDT_CSUM:
		return "gdt_csum";
	case EXT4_RO_COMPAT_DIR_NLINK:
		return "dir_nlink";
	case EXT4_RO_COMPAT_EXTRA_ISIZE:
		return "extra_isize";
	case EXT4_RO_COMPAT_HAS_SNAPSHOT:
		return "has_snapshot";
	case EXT4_RO_COMPAT_QUOTA:
		return "quota";
	case EXT4_RO_COMPAT_BIGALLOC:
		return "bigalloc";
	case EXT4_RO_COMPAT_METADATA_CSUM:
		return "metadata_csum";
	case EXT4_RO_COMPAT_REPLICA:
		return "replica";
	case EXT4_RO_COMPAT_READONLY:
		return "readonly";
	case EXT4_RO_COMPAT_PROJECT:
		return "project";
	case EXT4_RO_COMPAT_SHARED_BLOCKS:
		return "shared_blocks";
	case EXT4_RO_COMPAT_VERITY:
		return "verity";
	case EXT4_RO_COMPAT_ORPHAN_PRESENT:
		return "orphan_present";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t ext4_ro_compat_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFE0000u);
}

/* Enum HashVersion: u8. */
#define EXT4_HASH_VERSION_LEGACY 0u
#define EXT4_HASH_VERSION_HALF_MD4 1u
#define EXT4_HASH_VERSION_TEA 2u
#define EXT4_HASH_VERSION_LEGACY_UNSIGNED 3u
#define EXT4_HASH_VERSION_HALF_MD4_UNSIGNED 4u
#define EXT4_HASH_VERSION_TEA_UNSIGNED 5u
#define EXT4_HASH_VERSION_SIPHASH 6u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_hash_version_name(uint8_t value)
{
	switch (value) {
	case EXT4_HASH_VERSION_LEGACY:
		return "legacy";
	case EXT4_HASH_VERSION_HALF_MD4:
		return "half_md4";
	case EXT4_HASH_VERSION_TEA:
		return "tea";
	case EXT4_HASH_VERSION_LEGACY_UNSIGNED:
		return "legacy_unsigned";
	case EXT4_HASH_VERSION_HALF_MD4_UNSIGNED:
		return "half_md4_unsigned";
	case EXT4_HASH_VERSION_TEA_UNSIGNED:
		return "tea_unsigned";
	case EXT4_HASH_VERSION_SIPHASH:
		return "siphash";
	default:
		return NULL;
	}
}

static inline bool ext4_hash_version_is_known(uint8_t value)
{
	switch (value) {
	case EXT4_HASH_VERSION_LEGACY:
	case EXT4_HASH_VERSION_HALF_MD4:
	case EXT4_HASH_VERSION_TEA:
	case EXT4_HASH_VERSION_LEGACY_UNSIGNED:
	case EXT4_HASH_VERSION_HALF_MD4_UNSIGNED:
	case EXT4_HASH_VERSION_TEA_UNSIGNED:
	case EXT4_HASH_VERSION_SIPHASH:
		return true;
	default:
		return false;
	}
}

/* Flags SuperFlags: u32 little-endian. Superblock.flags */
#define EXT4_SUPER_FLAGS_SIGNED_HASH 0x1u
#define EXT4_SUPER_FLAGS_UNSIGNED_HASH 0x2u
#define EXT4_SUPER_FLAGS_TEST_FILESYSTEM 0x4u
#define EXT4_SUPER_FLAGS_IS_SNAPSHOT 0x10u
#define EXT4_SUPER_FLAGS_FIX_SNAPSHOT 0x20u
#define EXT4_SUPER_FLAGS_FIX_EXCLUDE 0x40u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_super_flags_name(uint32_t bit)
{
	switch (bit) {
	case EXT4_SUPER_FLAGS_SIGNED_HASH:
		return "signed_hash";
	case EXT4_SUPER_FLAGS_UNSIGNED_HASH:
		return "unsigned_hash";
	case EXT4_SUPER_FLAGS_TEST_FILESYSTEM:
		return "test_filesystem";
	case EXT4_SUPER_FLAGS_IS_SNAPSHOT:
		return "is_snapshot";
	case EXT4_SUPER_FLAGS_FIX_SNAPSHOT:
		return "fix_snapshot";
	case EXT4_SUPER_FLAGS_FIX_EXCLUDE:
		return "fix_exclude";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t ext4_super_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFF88u);
}

/* Flags GroupFlags: u16 little-endian. */
/* Inode bitmap not written: all free */
#define EXT4_GROUP_FLAGS_INODE_UNINIT 0x1u
/* Block bitmap not written: computed */
#define EXT4_GROUP_FLAGS_BLOCK_UNINIT 0x2u
/* Unused inodes are zero already */
#define EXT4_GROUP_FLAGS_INODE_ZEROED 0x4u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_group_flags_name(uint16_t bit)
{
	switch (bit) {
	case EXT4_GROUP_FLAGS_INODE_UNINIT:
		return "inode_uninit";
	case EXT4_GROUP_FLAGS_BLOCK_UNINIT:
		return "block_uninit";
	case EXT4_GROUP_FLAGS_INODE_ZEROED:
		return "inode_zeroed";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t ext4_group_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFF8u);
}

/*
 * Bitfield OldDevice: u32 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* OldDevice.minor: bits 0 to 7. */
#define EXT4_OLD_DEVICE_MINOR_SHIFT 0
#define EXT4_OLD_DEVICE_MINOR_WIDTH 8
#define EXT4_OLD_DEVICE_MINOR_MASK  0xFFu

static inline uint32_t ext4_old_device_minor(uint32_t value)
{
	return (uint32_t)(value & 0xFFu);
}

static inline int ext4_old_device_with_minor(uint32_t value, uint32_t part,
					     uint32_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFF00u) | part);
	return 0;
}

/* OldDevice.major: bits 8 to 15. */
#define EXT4_OLD_DEVICE_MAJOR_SHIFT 8
#define EXT4_OLD_DEVICE_MAJOR_WIDTH 8
#define EXT4_OLD_DEVICE_MAJOR_MASK  0xFF00u

static inline uint32_t ext4_old_device_major(uint32_t value)
{
	return (uint32_t)(value >> 8 & 0xFFu);
}

static inline int ext4_old_device_with_major(uint32_t value, uint32_t part,
					     uint32_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFF00FFu) | (uint32_t)part << 8);
	return 0;
}

/*
 * Bitfield NewDevice: u32 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* NewDevice.minor_lo: bits 0 to 7. */
#define EXT4_NEW_DEVICE_MINOR_LO_SHIFT 0
#define EXT4_NEW_DEVICE_MINOR_LO_WIDTH 8
#define EXT4_NEW_DEVICE_MINOR_LO_MASK  0xFFu

static inline uint32_t ext4_new_device_minor_lo(uint32_t value)
{
	return (uint32_t)(value & 0xFFu);
}

static inline int ext4_new_device_with_minor_lo(uint32_t value, uint32_t part,
						uint32_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFF00u) | part);
	return 0;
}

/* NewDevice.major: bits 8 to 19. */
#define EXT4_NEW_DEVICE_MAJOR_SHIFT 8
#define EXT4_NEW_DEVICE_MAJOR_WIDTH 12
#define EXT4_NEW_DEVICE_MAJOR_MASK  0xFFF00u

static inline uint32_t ext4_new_device_major(uint32_t value)
{
	return (uint32_t)(value >> 8 & 0xFFFu);
}

static inline int ext4_new_device_with_major(uint32_t value, uint32_t part,
					     uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFF000FFu) | (uint32_t)part << 8);
	return 0;
}

/* NewDevice.minor_hi: bits 20 to 31. */
#define EXT4_NEW_DEVICE_MINOR_HI_SHIFT 20
#define EXT4_NEW_DEVICE_MINOR_HI_WIDTH 12
#define EXT4_NEW_DEVICE_MINOR_HI_MASK  0xFFF00000u

static inline uint32_t ext4_new_device_minor_hi(uint32_t value)
{
	return (uint32_t)(value >> 20 & 0xFFFu);
}

static inline int ext4_new_device_with_minor_hi(uint32_t value, uint32_t part,
						uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFu) | (uint32_t)part << 20);
	return 0;
}

/* Flags InodeFlags: u32 little-endian. */
#define EXT4_INODE_FLAGS_SECURE_DELETE 0x1u
#define EXT4_INODE_FLAGS_UNDELETE 0x2u
#define EXT4_INODE_FLAGS_COMPRESSED 0x4u
#define EXT4_INODE_FLAGS_SYNC 0x8u
#define EXT4_INODE_FLAGS_IMMUTABLE 0x10u
#define EXT4_INODE_FLAGS_APPEND 0x20u
#define EXT4_INODE_FLAGS_NO_DUMP 0x40u
#define EXT4_INODE_FLAGS_NO_ATIME 0x80u
#define EXT4_INODE_FLAGS_DIRTY 0x100u
#define EXT4_INODE_FLAGS_COMPRESSED_BLOCKS 0x200u
#define EXT4_INODE_FLAGS_NO_COMPRESSION 0x400u
#define EXT4_INODE_FLAGS_ENCRYPTED 0x800u
/* Directory with a hash tree */
#define EXT4_INODE_FLAGS_INDEX 0x1000u
#define EXT4_INODE_FLAGS_IMAGIC 0x2000u
#define EXT4_INODE_FLAGS_JOURNAL_DATA 0x4000u
#define EXT4_INODE_FLAGS_NO_TAIL 0x8000u
#define EXT4_INODE_FLAGS_DIR_SYNC 0x10000u
#define EXT4_INODE_FLAGS_TOP_DIR 0x20000u
/* Inode.blocks counts blocks */
#define EXT4_INODE_FLAGS_HUGE_FILE 0x40000u
#define EXT4_INODE_FLAGS_EXTENTS 0x80000u
#define EXT4_INODE_FLAGS_VERITY 0x100000u
#define EXT4_INODE_FLAGS_EA_INODE 0x200000u
#define EXT4_INODE_FLAGS_NO_COW 0x800000u
#define EXT4_INODE_FLAGS_SNAPSHOT 0x1000000u
#define EXT4_INODE_FLAGS_DAX 0x2000000u
#define EXT4_INODE_FLAGS_SNAPSHOT_DELETED 0x4000000u
#define EXT4_INODE_FLAGS_SNAPSHOT_SHRUNK 0x8000000u
#define EXT4_INODE_FLAGS_INLINE_DATA 0x10000000u
#define EXT4_INODE_FLAGS_PROJECT_INHERIT 0x20000000u
#define EXT4_INODE_FLAGS_CASEFOLD 0x40000000u
#define EXT4_INODE_FLAGS_RESERVED 0x80000000u

/* The name of a mask, or NULL if it has none. */
static inline const char *ext4_inode_flags_name(uint32_t bit)
{
	switch (bit) {
	case EXT4_INODE_FLAGS_SECURE_DELETE:
		return "secure_delete";
	case EXT4_INODE_FLAGS_UNDELETE:
		return "undelete";
	case EXT4_INODE_FLAGS_COMPRESSED:
		return "compressed";
	case EXT4_INODE_FLAGS_SYNC:
		return "sync";
	case EXT4_INODE_FLAGS_IMMUTABLE:
		return "immutable";
	case EXT4_INODE_FLAGS_APPEND:
		return "append";
	case EXT4_INODE_FLAGS_NO_DUMP:
		return "no_dump";
	case EXT4_INODE_FLAGS_NO_ATIME:
		return "no_atime";
	case EXT4_INODE_FLAGS_DIRTY:
		return "dirty";
	case EXT4_INODE_FLAGS_COMPRESSED_BLOCKS:
		return "compressed_blocks";
	case EXT4_INODE_FLAGS_NO_COMPRESSION:
		return "no_compression";
	case EXT4_INODE_FLAGS_ENCRYPTED:
		return "encrypted";
	case EXT4_INODE_FLAGS_INDEX:
		return "index";
	case EXT4_INODE_FLAGS_IMAGIC:
		return "imagic";
	case EXT4_INODE_FLAGS_JOURNAL_DATA:
		return "journal_data";
	case EXT4_INODE_FLAGS_NO_TAIL:
		return "no_tail";
	case EXT4_INODE_FLAGS_DIR_SYNC:
		return "dir_sync";
	case EXT4_INODE_FLAGS_TOP_DIR:
		return "top_dir";
	case EXT4_INODE_FLAGS_HUGE_FILE:
		return "huge_file";
	case EXT4_INODE_FLAGS_EXTENTS:
		return "extents";
	case EXT4_INODE_FLAGS_VERITY:
		return "verity";
	case EXT4_INODE_FLAGS_EA_INODE:
		return "ea_inode";
	case EXT4_INODE_FLAGS_NO_COW:
		return "no_cow";
	case EXT4_INODE_FLAGS_SNAPSHOT:
		return "snapshot";
	case EXT4_INODE_FLAGS_DAX:
		return "dax";
	case EXT4_INODE_FLAGS_SNAPSHOT_DELETED:
		return "snapshot_deleted";
	case EXT4_INODE_FLAGS_SNAPSHOT_SHRUNK:
		return "snapshot_shrunk";
	case EXT4_INODE_FLAGS_INLINE_DATA:
		return "inline_data";
	case EXT4_INODE_FLAGS_PROJECT_INHERIT:
		return "project_inherit";
	case EXT4_INODE_FLAGS_CASEFOLD:
		return "casefold";
	case EXT4_INODE_FLAGS_RESERVED:
		return "reserved";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t ext4_inode_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0x400000u);
}

/* Enum Format: u8. The type in a mode, as in stat */
#define EXT4_FORMAT_FIFO 1u
#define EXT4_FORMAT_CHARACTER 2u
#define EXT4_FORMAT_DIRECTORY 4u
#define EXT4_FORMAT_BLOCK 6u
#define EXT4_FORMAT_REGULAR 8u
#define EXT4_FORMAT_SYMLINK 10u
#define EXT4_FORMAT_SOCKET 12u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_format_name(uint8_t value)
{
	switch (value) {
	case EXT4_FORMAT_FIFO:
		return "fifo";
	case EXT4_FORMAT_CHARACTER:
		return "character";
	case EXT4_FORMAT_DIRECTORY:
		return "directory";
	case EXT4_FORMAT_BLOCK:
		return "block";
	case EXT4_FORMAT_REGULAR:
		return "regular";
	case EXT4_FORMAT_SYMLINK:
		return "symlink";
	case EXT4_FORMAT_SOCKET:
		return "socket";
	default:
		return NULL;
	}
}

static inline bool ext4_format_is_known(uint8_t value)
{
	switch (value) {
	case EXT4_FORMAT_FIFO:
	case EXT4_FORMAT_CHARACTER:
	case EXT4_FORMAT_DIRECTORY:
	case EXT4_FORMAT_BLOCK:
	case EXT4_FORMAT_REGULAR:
	case EXT4_FORMAT_SYMLINK:
	case EXT4_FORMAT_SOCKET:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield Mode: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Mode.other: bits 0 to 2. */
#define EXT4_MODE_OTHER_SHIFT 0
#define EXT4_MODE_OTHER_WIDTH 3
#define EXT4_MODE_OTHER_MASK  0x7u

static inline uint16_t ext4_mode_other(uint16_t value)
{
	return (uint16_t)(value & 0x7u);
}

static inline int ext4_mode_with_other(uint16_t value, uint16_t part,
				       uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFFF8u) | part);
	return 0;
}

/* Mode.group: bits 3 to 5. */
#define EXT4_MODE_GROUP_SHIFT 3
#define EXT4_MODE_GROUP_WIDTH 3
#define EXT4_MODE_GROUP_MASK  0x38u

static inline uint16_t ext4_mode_group(uint16_t value)
{
	return (uint16_t)(value >> 3 & 0x7u);
}

static inline int ext4_mode_with_group(uint16_t value, uint16_t part,
				       uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFFC7u) | (uint32_t)part << 3);
	return 0;
}

/* Mode.owner: bits 6 to 8. */
#define EXT4_MODE_OWNER_SHIFT 6
#define EXT4_MODE_OWNER_WIDTH 3
#define EXT4_MODE_OWNER_MASK  0x1C0u

static inline uint16_t ext4_mode_owner(uint16_t value)
{
	return (uint16_t)(value >> 6 & 0x7u);
}

static inline int ext4_mode_with_owner(uint16_t value, uint16_t part,
				       uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFE3Fu) | (uint32_t)part << 6);
	return 0;
}

/* Mode.sticky: bit 9. */
#define EXT4_MODE_STICKY_SHIFT 9
#define EXT4_MODE_STICKY_WIDTH 1
#define EXT4_MODE_STICKY_MASK  0x200u

static inline uint16_t ext4_mode_sticky(uint16_t value)
{
	return (uint16_t)(value >> 9 & 0x1u);
}

static inline int ext4_mode_with_sticky(uint16_t value, uint16_t part,
					uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFDFFu) | (uint32_t)part << 9);
	return 0;
}

/* Mode.sgid: bit 10. */
#define EXT4_MODE_SGID_SHIFT 10
#define EXT4_MODE_SGID_WIDTH 1
#define EXT4_MODE_SGID_MASK  0x400u

static inline uint16_t ext4_mode_sgid(uint16_t value)
{
	return (uint16_t)(value >> 10 & 0x1u);
}

static inline int ext4_mode_with_sgid(uint16_t value, uint16_t part,
				      uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFBFFu) | (uint32_t)part << 10);
	return 0;
}

/* Mode.suid: bit 11. */
#define EXT4_MODE_SUID_SHIFT 11
#define EXT4_MODE_SUID_WIDTH 1
#define EXT4_MODE_SUID_MASK  0x800u

static inline uint16_t ext4_mode_suid(uint16_t value)
{
	return (uint16_t)(value >> 11 & 0x1u);
}

static inline int ext4_mode_with_suid(uint16_t value, uint16_t part,
				      uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xF7FFu) | (uint32_t)part << 11);
	return 0;
}

/* Mode.format: bits 12 to 15, enum Format. */
#define EXT4_MODE_FORMAT_SHIFT 12
#define EXT4_MODE_FORMAT_WIDTH 4
#define EXT4_MODE_FORMAT_MASK  0xF000u

static inline uint16_t ext4_mode_format(uint16_t value)
{
	return (uint16_t)(value >> 12 & 0xFu);
}

static inline int ext4_mode_with_format(uint16_t value, uint16_t part,
					uint16_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint16_t)((value & 0xFFFu) | (uint32_t)part << 12);
	return 0;
}

/*
 * Bitfield TimeExtra: u32 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* TimeExtra.epoch: bits 0 to 1. Times 2^32 seconds */
#define EXT4_TIME_EXTRA_EPOCH_SHIFT 0
#define EXT4_TIME_EXTRA_EPOCH_WIDTH 2
#define EXT4_TIME_EXTRA_EPOCH_MASK  0x3u

static inline uint32_t ext4_time_extra_epoch(uint32_t value)
{
	return (uint32_t)(value & 0x3u);
}

static inline int ext4_time_extra_with_epoch(uint32_t value, uint32_t part,
					     uint32_t *out)
{
	if (part > 0x3u)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFFFCu) | part);
	return 0;
}

/* TimeExtra.nanoseconds: bits 2 to 31. */
#define EXT4_TIME_EXTRA_NANOSECONDS_SHIFT 2
#define EXT4_TIME_EXTRA_NANOSECONDS_WIDTH 30
#define EXT4_TIME_EXTRA_NANOSECONDS_MASK  0xFFFFFFFCu

static inline uint32_t ext4_time_extra_nanoseconds(uint32_t value)
{
	return (uint32_t)(value >> 2 & 0x3FFFFFFFu);
}

static inline int ext4_time_extra_with_nanoseconds(uint32_t value,
						   uint32_t part,
						   uint32_t *out)
{
	if (part > 0x3FFFFFFFu)
		return -34;
	*out = (uint32_t)((value & 0x3u) | (uint32_t)part << 2);
	return 0;
}

/* Enum FileType: u8. */
#define EXT4_FILE_TYPE_UNKNOWN 0u
#define EXT4_FILE_TYPE_REGULAR 1u
#define EXT4_FILE_TYPE_DIRECTORY 2u
#define EXT4_FILE_TYPE_CHARACTER 3u
#define EXT4_FILE_TYPE_BLOCK 4u
#define EXT4_FILE_TYPE_FIFO 5u
#define EXT4_FILE_TYPE_SOCKET 6u
#define EXT4_FILE_TYPE_SYMLINK 7u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_file_type_name(uint8_t value)
{
	switch (value) {
	case EXT4_FILE_TYPE_UNKNOWN:
		return "unknown";
	case EXT4_FILE_TYPE_REGULAR:
		return "regular";
	case EXT4_FILE_TYPE_DIRECTORY:
		return "directory";
	case EXT4_FILE_TYPE_CHARACTER:
		return "character";
	case EXT4_FILE_TYPE_BLOCK:
		return "block";
	case EXT4_FILE_TYPE_FIFO:
		return "fifo";
	case EXT4_FILE_TYPE_SOCKET:
		return "socket";
	case EXT4_FILE_TYPE_SYMLINK:
		return "symlink";
	default:
		return NULL;
	}
}

static inline bool ext4_file_type_is_known(uint8_t value)
{
	switch (value) {
	case EXT4_FILE_TYPE_UNKNOWN:
	case EXT4_FILE_TYPE_REGULAR:
	case EXT4_FILE_TYPE_DIRECTORY:
	case EXT4_FILE_TYPE_CHARACTER:
	case EXT4_FILE_TYPE_BLOCK:
	case EXT4_FILE_TYPE_FIFO:
	case EXT4_FILE_TYPE_SOCKET:
	case EXT4_FILE_TYPE_SYMLINK:
		return true;
	default:
		return false;
	}
}

/* Enum XattrPrefix: u8. What the name begins with */
#define EXT4_XATTR_PREFIX_NONE 0u
/* "user." */
#define EXT4_XATTR_PREFIX_USER 1u
/* "system.posix_acl_access", and no more */
#define EXT4_XATTR_PREFIX_POSIX_ACL_ACCESS 2u
/* "system.posix_acl_default", and no more */
#define EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT 3u
/* "trusted." */
#define EXT4_XATTR_PREFIX_TRUSTED 4u
#define EXT4_XATTR_PREFIX_LUSTRE 5u
/* "security." */
#define EXT4_XATTR_PREFIX_SECURITY 6u
/* "system."; inline data is system.data */
#define EXT4_XATTR_PREFIX_SYSTEM 7u
/* "system.richacl", and no more */
#define EXT4_XATTR_PREFIX_RICHACL 8u
/* "encryption." */
#define EXT4_XATTR_PREFIX_ENCRYPTION 9u
/* "gnu." */
#define EXT4_XATTR_PREFIX_HURD 10u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_xattr_prefix_name(uint8_t value)
{
	switch (value) {
	case EXT4_XATTR_PREFIX_NONE:
		return "none";
	case EXT4_XATTR_PREFIX_USER:
		return "user";
	case EXT4_XATTR_PREFIX_POSIX_ACL_ACCESS:
		return "posix_acl_access";
	case EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT:
		return "posix_acl_default";
	case EXT4_XATTR_PREFIX_TRUSTED:
		return "trusted";
	case EXT4_XATTR_PREFIX_LUSTRE:
		return "lustre";
	case EXT4_XATTR_PREFIX_SECURITY:
		return "security";
	case EXT4_XATTR_PREFIX_SYSTEM:
		return "system";
	case EXT4_XATTR_PREFIX_RICHACL:
		return "richacl";
	case EXT4_XATTR_PREFIX_ENCRYPTION:
		return "encryption";
	case EXT4_XATTR_PREFIX_HURD:
		return "hurd";
	default:
		return NULL;
	}
}

static inline bool ext4_xattr_prefix_is_known(uint8_t value)
{
	switch (value) {
	case EXT4_XATTR_PREFIX_NONE:
	case EXT4_XATTR_PREFIX_USER:
	case EXT4_XATTR_PREFIX_POSIX_ACL_ACCESS:
	case EXT4_XATTR_PREFIX_POSIX_ACL_DEFAULT:
	case EXT4_XATTR_PREFIX_TRUSTED:
	case EXT4_XATTR_PREFIX_LUSTRE:
	case EXT4_XATTR_PREFIX_SECURITY:
	case EXT4_XATTR_PREFIX_SYSTEM:
	case EXT4_XATTR_PREFIX_RICHACL:
	case EXT4_XATTR_PREFIX_ENCRYPTION:
	case EXT4_XATTR_PREFIX_HURD:
		return true;
	default:
		return false;
	}
}

/* Enum AclTag: u16 little-endian. */
/* The file's owner */
#define EXT4_ACL_TAG_USER_OBJ 0x1u
#define EXT4_ACL_TAG_USER 0x2u
/* The file's group */
#define EXT4_ACL_TAG_GROUP_OBJ 0x4u
#define EXT4_ACL_TAG_GROUP 0x8u
/* The most that all but owner and other get */
#define EXT4_ACL_TAG_MASK 0x10u
#define EXT4_ACL_TAG_OTHER 0x20u

/* The name of a value, or NULL if it has none. */
static inline const char *ext4_acl_tag_name(uint16_t value)
{
	switch (value) {
	case EXT4_ACL_TAG_USER_OBJ:
		return "user_obj";
	case EXT4_ACL_TAG_USER:
		return "user";
	case EXT4_ACL_TAG_GROUP_OBJ:
		return "group_obj";
	case EXT4_ACL_TAG_GROUP:
		return "group";
	case EXT4_ACL_TAG_MASK:
		return "mask";
	case EXT4_ACL_TAG_OTHER:
		return "other";
	default:
		return NULL;
	}
}

static inline bool ext4_acl_tag_is_known(uint16_t value)
{
	switch (value) {
	case EXT4_ACL_TAG_USER_OBJ:
	case EXT4_ACL_TAG_USER:
	case EXT4_ACL_TAG_GROUP_OBJ:
	case EXT4_ACL_TAG_GROUP:
	case EXT4_ACL_TAG_MASK:
	case EXT4_ACL_TAG_OTHER:
		return true;
	default:
		return false;
	}
}

/* Union HashSeed, 16 bytes. */
struct ext4_hash_seed {
	uint8_t bytes[16];
};
#define EXT4_HASH_SEED_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct ext4_hash_seed) == EXT4_HASH_SEED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_hash_seed *ext4_hash_seed_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, EXT4_HASH_SEED_SIZEOF))
		return NULL;
	return (const struct ext4_hash_seed *)(span.data + offset);
}

static inline struct ext4_hash_seed *ext4_hash_seed_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_HASH_SEED_SIZEOF))
		return NULL;
	return (struct ext4_hash_seed *)(span.data + offset);
}

/*
 * HashSeed.words: 4 times u32 little-endian at byte 0. As the hash functions
 * take it
 */
#define EXT4_HASH_SEED_WORDS_OFFSET 0u
#define EXT4_HASH_SEED_WORDS_SIZE   16u
#define EXT4_HASH_SEED_WORDS_COUNT  4u
STRUCTC_WITHIN(EXT4_HASH_SEED, WORDS);

static inline int ext4_hash_seed_words(const struct ext4_hash_seed *p,
				       uint64_t i, uint32_t *out,
				       struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_hash_seed", "words", 0);
	*out = le32_load(p->bytes + i * 4);
	return 0;
}

static inline int ext4_hash_seed_set_words(struct ext4_hash_seed *p,
					   uint64_t i, uint32_t value,
					   struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_hash_seed", "words", 0);
	le32_store(p->bytes + i * 4, value);
	return 0;
}

/* HashSeed.uuid: uuid at byte 0. As it was drawn */
#define EXT4_HASH_SEED_UUID_OFFSET 0u
#define EXT4_HASH_SEED_UUID_SIZE   16u
STRUCTC_WITHIN(EXT4_HASH_SEED, UUID);

static inline struct guid ext4_hash_seed_uuid(const struct ext4_hash_seed *p)
{
	return guid_load(p->bytes);
}

static inline void ext4_hash_seed_set_uuid(struct ext4_hash_seed *p,
					   struct guid value)
{
	guid_store(p->bytes, value);
}

/* All bytes zero. */
static inline void ext4_hash_seed_init(struct ext4_hash_seed *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Superblock, 1024 bytes. */
struct ext4_superblock {
	uint8_t bytes[1024];
};
#define EXT4_SUPERBLOCK_SIZEOF 1024u
STRUCTC_PROVE(sizeof(struct ext4_superblock) == EXT4_SUPERBLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_superblock *ext4_superblock_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, EXT4_SUPERBLOCK_SIZEOF))
		return NULL;
	return (const struct ext4_superblock *)(span.data + offset);
}

static inline struct ext4_superblock *ext4_superblock_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_SUPERBLOCK_SIZEOF))
		return NULL;
	return (struct ext4_superblock *)(span.data + offset);
}

/* Superblock.inodes_count: u32 little-endian at byte 0. */
#define EXT4_SUPERBLOCK_INODES_COUNT_OFFSET 0u
#define EXT4_SUPERBLOCK_INODES_COUNT_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, INODES_COUNT);

static inline uint32_t ext4_superblock_inodes_count(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_superblock_set_inodes_count(struct ext4_superblock *p,
						    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Superblock.blocks_count_lo: u32 little-endian at byte 4. */
#define EXT4_SUPERBLOCK_BLOCKS_COUNT_LO_OFFSET 4u
#define EXT4_SUPERBLOCK_BLOCKS_COUNT_LO_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, BLOCKS_COUNT_LO);

static inline uint32_t ext4_superblock_blocks_count_lo(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_superblock_set_blocks_count_lo(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Superblock.reserved_blocks_count_lo: u32 little-endian at byte 8. */
#define EXT4_SUPERBLOCK_RESERVED_BLOCKS_COUNT_LO_OFFSET 8u
#define EXT4_SUPERBLOCK_RESERVED_BLOCKS_COUNT_LO_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, RESERVED_BLOCKS_COUNT_LO);

static inline uint32_t ext4_superblock_reserved_blocks_count_lo(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 8);
}

static inline void ext4_superblock_set_reserved_blocks_count_lo(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Superblock.free_blocks_count_lo: u32 little-endian at byte 12. */
#define EXT4_SUPERBLOCK_FREE_BLOCKS_COUNT_LO_OFFSET 12u
#define EXT4_SUPERBLOCK_FREE_BLOCKS_COUNT_LO_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FREE_BLOCKS_COUNT_LO);

static inline uint32_t ext4_superblock_free_blocks_count_lo(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 12);
}

static inline void ext4_superblock_set_free_blocks_count_lo(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Superblock.free_inodes_count: u32 little-endian at byte 16. */
#define EXT4_SUPERBLOCK_FREE_INODES_COUNT_OFFSET 16u
#define EXT4_SUPERBLOCK_FREE_INODES_COUNT_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FREE_INODES_COUNT);

static inline uint32_t ext4_superblock_free_inodes_count(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 16);
}

static inline void ext4_superblock_set_free_inodes_count(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/*
 * Superblock.first_data_block: u32 little-endian at byte 20. 1 for blocks of 1
 * KiB, else 0
 */
#define EXT4_SUPERBLOCK_FIRST_DATA_BLOCK_OFFSET 20u
#define EXT4_SUPERBLOCK_FIRST_DATA_BLOCK_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_DATA_BLOCK);

static inline uint32_t ext4_superblock_first_data_block(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 20);
}

static inline void ext4_superblock_set_first_data_block(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* Superblock.log_block_size: u32 little-endian at byte 24. */
#define EXT4_SUPERBLOCK_LOG_BLOCK_SIZE_OFFSET 24u
#define EXT4_SUPERBLOCK_LOG_BLOCK_SIZE_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LOG_BLOCK_SIZE);

static inline uint32_t ext4_superblock_log_block_size(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 24);
}

static inline void ext4_superblock_set_log_block_size(struct ext4_superblock *p,
						      uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/*
 * Superblock.log_cluster_size: u32 little-endian at byte 28. With bigalloc,
 * else as log_block_size
 */
#define EXT4_SUPERBLOCK_LOG_CLUSTER_SIZE_OFFSET 28u
#define EXT4_SUPERBLOCK_LOG_CLUSTER_SIZE_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LOG_CLUSTER_SIZE);

static inline uint32_t ext4_superblock_log_cluster_size(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 28);
}

static inline void ext4_superblock_set_log_cluster_size(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* Superblock.blocks_per_group: u32 little-endian at byte 32. */
#define EXT4_SUPERBLOCK_BLOCKS_PER_GROUP_OFFSET 32u
#define EXT4_SUPERBLOCK_BLOCKS_PER_GROUP_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, BLOCKS_PER_GROUP);

static inline uint32_t ext4_superblock_blocks_per_group(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 32);
}

static inline void ext4_superblock_set_blocks_per_group(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* Superblock.clusters_per_group: u32 little-endian at byte 36. */
#define EXT4_SUPERBLOCK_CLUSTERS_PER_GROUP_OFFSET 36u
#define EXT4_SUPERBLOCK_CLUSTERS_PER_GROUP_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, CLUSTERS_PER_GROUP);

static inline uint32_t ext4_superblock_clusters_per_group(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 36);
}

static inline void ext4_superblock_set_clusters_per_group(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* Superblock.inodes_per_group: u32 little-endian at byte 40. */
#define EXT4_SUPERBLOCK_INODES_PER_GROUP_OFFSET 40u
#define EXT4_SUPERBLOCK_INODES_PER_GROUP_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, INODES_PER_GROUP);

static inline uint32_t ext4_superblock_inodes_per_group(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 40);
}

static inline void ext4_superblock_set_inodes_per_group(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 40, value);
}

/*
 * Superblock.mtime: u32 little-endian at byte 44. Last mount, seconds since
 * 1970
 */
#define EXT4_SUPERBLOCK_MTIME_OFFSET 44u
#define EXT4_SUPERBLOCK_MTIME_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MTIME);

static inline uint32_t ext4_superblock_mtime(const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 44);
}

static inline void ext4_superblock_set_mtime(struct ext4_superblock *p,
					     uint32_t value)
{
	le32_store(p->bytes + 44, value);
}

/* Superblock.wtime: u32 little-endian at byte 48. Last write */
#define EXT4_SUPERBLOCK_WTIME_OFFSET 48u
#define EXT4_SUPERBLOCK_WTIME_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, WTIME);

static inline uint32_t ext4_superblock_wtime(const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 48);
}

static inline void ext4_superblock_set_wtime(struct ext4_superblock *p,
					     uint32_t value)
{
	le32_store(p->bytes + 48, value);
}

/*
 * Superblock.mnt_count: u16 little-endian at byte 52. Mounts since the last
 * check
 */
#define EXT4_SUPERBLOCK_MNT_COUNT_OFFSET 52u
#define EXT4_SUPERBLOCK_MNT_COUNT_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MNT_COUNT);

static inline uint16_t ext4_superblock_mnt_count(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 52);
}

static inline void ext4_superblock_set_mnt_count(struct ext4_superblock *p,
						 uint16_t value)
{
	le16_store(p->bytes + 52, value);
}

/*
 * Superblock.max_mnt_count: i16 little-endian at byte 54. Mounts until the
 * next; -1: never
 */
#define EXT4_SUPERBLOCK_MAX_MNT_COUNT_OFFSET 54u
#define EXT4_SUPERBLOCK_MAX_MNT_COUNT_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MAX_MNT_COUNT);

static inline int16_t ext4_superblock_max_mnt_count(
    const struct ext4_superblock *p)
{
	return (int16_t)le16_load(p->bytes + 54);
}

static inline void ext4_superblock_set_max_mnt_count(struct ext4_superblock *p,
						     int16_t value)
{
	le16_store(p->bytes + 54, (uint16_t)value);
}

/* Superblock.magic: u16 little-endian at byte 56. */
#define EXT4_SUPERBLOCK_MAGIC_OFFSET 56u
#define EXT4_SUPERBLOCK_MAGIC_SIZE   2u
#define EXT4_SUPERBLOCK_MAGIC_DEFAULT 0xEF53u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MAGIC);

static inline uint16_t ext4_superblock_magic(const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 56);
}

static inline void ext4_superblock_set_magic(struct ext4_superblock *p,
					     uint16_t value)
{
	le16_store(p->bytes + 56, value);
}

/* Superblock.state: flags State, u16 little-endian at byte 58. */
#define EXT4_SUPERBLOCK_STATE_OFFSET 58u
#define EXT4_SUPERBLOCK_STATE_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, STATE);

static inline uint16_t ext4_superblock_state(const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 58);
}

static inline void ext4_superblock_set_state(struct ext4_superblock *p,
					     uint16_t value)
{
	le16_store(p->bytes + 58, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_superblock_state_has(const struct ext4_superblock *p,
					     uint16_t mask)
{
	return (ext4_superblock_state(p) & mask) == mask;
}

static inline void ext4_superblock_state_add(struct ext4_superblock *p,
					     uint16_t mask)
{
	ext4_superblock_set_state(p,
				  (uint16_t)(ext4_superblock_state(p) | mask));
}

static inline void ext4_superblock_state_clear(struct ext4_superblock *p,
					       uint16_t mask)
{
	ext4_superblock_set_state(p,
				  (uint16_t)(ext4_superblock_state(p) & ~mask));
}

/* Superblock.errors: enum ErrorPolicy, u16 little-endian at byte 60. */
#define EXT4_SUPERBLOCK_ERRORS_OFFSET 60u
#define EXT4_SUPERBLOCK_ERRORS_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ERRORS);

static inline uint16_t ext4_superblock_errors(const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 60);
}

static inline void ext4_superblock_set_errors(struct ext4_superblock *p,
					      uint16_t value)
{
	le16_store(p->bytes + 60, value);
}

/* Superblock.minor_rev_level: u16 little-endian at byte 62. */
#define EXT4_SUPERBLOCK_MINOR_REV_LEVEL_OFFSET 62u
#define EXT4_SUPERBLOCK_MINOR_REV_LEVEL_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MINOR_REV_LEVEL);

static inline uint16_t ext4_superblock_minor_rev_level(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 62);
}

static inline void ext4_superblock_set_minor_rev_level(
    struct ext4_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 62, value);
}

/* Superblock.lastcheck: u32 little-endian at byte 64. */
#define EXT4_SUPERBLOCK_LASTCHECK_OFFSET 64u
#define EXT4_SUPERBLOCK_LASTCHECK_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LASTCHECK);

static inline uint32_t ext4_superblock_lastcheck(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 64);
}

static inline void ext4_superblock_set_lastcheck(struct ext4_superblock *p,
						 uint32_t value)
{
	le32_store(p->bytes + 64, value);
}

/* Superblock.checkinterval: u32 little-endian at byte 68. Seconds; 0: never */
#define EXT4_SUPERBLOCK_CHECKINTERVAL_OFFSET 68u
#define EXT4_SUPERBLOCK_CHECKINTERVAL_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, CHECKINTERVAL);

static inline uint32_t ext4_superblock_checkinterval(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 68);
}

static inline void ext4_superblock_set_checkinterval(struct ext4_superblock *p,
						     uint32_t value)
{
	le32_store(p->bytes + 68, value);
}

/* Superblock.creator_os: enum Creator, u32 little-endian at byte 72. */
#define EXT4_SUPERBLOCK_CREATOR_OS_OFFSET 72u
#define EXT4_SUPERBLOCK_CREATOR_OS_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, CREATOR_OS);

static inline uint32_t ext4_superblock_creator_os(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 72);
}

static inline void ext4_superblock_set_creator_os(struct ext4_superblock *p,
						  uint32_t value)
{
	le32_store(p->bytes + 72, value);
}

/* Superblock.rev_level: enum Revision, u32 little-endian at byte 76. */
#define EXT4_SUPERBLOCK_REV_LEVEL_OFFSET 76u
#define EXT4_SUPERBLOCK_REV_LEVEL_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, REV_LEVEL);

static inline uint32_t ext4_superblock_rev_level(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 76);
}

static inline void ext4_superblock_set_rev_level(struct ext4_superblock *p,
						 uint32_t value)
{
	le32_store(p->bytes + 76, value);
}

/* Superblock.def_resuid: u16 little-endian at byte 80. */
#define EXT4_SUPERBLOCK_DEF_RESUID_OFFSET 80u
#define EXT4_SUPERBLOCK_DEF_RESUID_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, DEF_RESUID);

static inline uint16_t ext4_superblock_def_resuid(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 80);
}

static inline void ext4_superblock_set_def_resuid(struct ext4_superblock *p,
						  uint16_t value)
{
	le16_store(p->bytes + 80, value);
}

/* Superblock.def_resgid: u16 little-endian at byte 82. */
#define EXT4_SUPERBLOCK_DEF_RESGID_OFFSET 82u
#define EXT4_SUPERBLOCK_DEF_RESGID_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, DEF_RESGID);

static inline uint16_t ext4_superblock_def_resgid(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 82);
}

static inline void ext4_superblock_set_def_resgid(struct ext4_superblock *p,
						  uint16_t value)
{
	le16_store(p->bytes + 82, value);
}

/*
 * Superblock.first_ino: u32 little-endian at byte 84. First inode that is not
 * reserved
 */
#define EXT4_SUPERBLOCK_FIRST_INO_OFFSET 84u
#define EXT4_SUPERBLOCK_FIRST_INO_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_INO);

static inline uint32_t ext4_superblock_first_ino(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 84);
}

static inline void ext4_superblock_set_first_ino(struct ext4_superblock *p,
						 uint32_t value)
{
	le32_store(p->bytes + 84, value);
}

/* Superblock.inode_size: u16 little-endian at byte 88. */
#define EXT4_SUPERBLOCK_INODE_SIZE_OFFSET 88u
#define EXT4_SUPERBLOCK_INODE_SIZE_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, INODE_SIZE);

static inline uint16_t ext4_superblock_inode_size(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 88);
}

static inline void ext4_superblock_set_inode_size(struct ext4_superblock *p,
						  uint16_t value)
{
	le16_store(p->bytes + 88, value);
}

/*
 * Superblock.block_group_nr: u16 little-endian at byte 90. Group of this copy
 */
#define EXT4_SUPERBLOCK_BLOCK_GROUP_NR_OFFSET 90u
#define EXT4_SUPERBLOCK_BLOCK_GROUP_NR_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, BLOCK_GROUP_NR);

static inline uint16_t ext4_superblock_block_group_nr(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 90);
}

static inline void ext4_superblock_set_block_group_nr(struct ext4_superblock *p,
						      uint16_t value)
{
	le16_store(p->bytes + 90, value);
}

/* Superblock.feature_compat: flags Compat, u32 little-endian at byte 92. */
#define EXT4_SUPERBLOCK_FEATURE_COMPAT_OFFSET 92u
#define EXT4_SUPERBLOCK_FEATURE_COMPAT_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FEATURE_COMPAT);

static inline uint32_t ext4_superblock_feature_compat(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 92);
}

static inline void ext4_superblock_set_feature_compat(struct ext4_superblock *p,
						      uint32_t value)
{
	le32_store(p->bytes + 92, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_superblock_feature_compat_has(
    const struct ext4_superblock *p, uint32_t mask)
{
	return (ext4_superblock_feature_compat(p) & mask) == mask;
}

static inline void ext4_superblock_feature_compat_add(struct ext4_superblock *p,
						      uint32_t mask)
{
	ext4_superblock_set_feature_compat(p,
	    (uint32_t)(ext4_superblock_feature_compat(p) | mask));
}

static inline void ext4_superblock_feature_compat_clear(
    struct ext4_superblock *p, uint32_t mask)
{
	ext4_superblock_set_feature_compat(p,
	    (uint32_t)(ext4_superblock_feature_compat(p) & ~mask));
}

/* Superblock.feature_incompat: flags Incompat, u32 little-endian at byte 96. */
#define EXT4_SUPERBLOCK_FEATURE_INCOMPAT_OFFSET 96u
#define EXT4_SUPERBLOCK_FEATURE_INCOMPAT_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FEATURE_INCOMPAT);

static inline uint32_t ext4_superblock_feature_incompat(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 96);
}

static inline void ext4_superblock_set_feature_incompat(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 96, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_superblock_feature_incompat_has(
    const struct ext4_superblock *p, uint32_t mask)
{
	return (ext4_superblock_feature_incompat(p) & mask) == mask;
}

static inline void ext4_superblock_feature_incompat_add(
    struct ext4_superblock *p, uint32_t mask)
{
	ext4_superblock_set_feature_incompat(p,
	    (uint32_t)(ext4_superblock_feature_incompat(p) | mask));
}

static inline void ext4_superblock_feature_incompat_clear(
    struct ext4_superblock *p, uint32_t mask)
{
	ext4_superblock_set_feature_incompat(p,
	    (uint32_t)(ext4_superblock_feature_incompat(p) & ~mask));
}

/*
 * Superblock.feature_ro_compat: flags RoCompat, u32 little-endian at byte 100.
 */
#define EXT4_SUPERBLOCK_FEATURE_RO_COMPAT_OFFSET 100u
#define EXT4_SUPERBLOCK_FEATURE_RO_COMPAT_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FEATURE_RO_COMPAT);

static inline uint32_t ext4_superblock_feature_ro_compat(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 100);
}

static inline void ext4_superblock_set_feature_ro_compat(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 100, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_superblock_feature_ro_compat_has(
    const struct ext4_superblock *p, uint32_t mask)
{
	return (ext4_superblock_feature_ro_compat(p) & mask) == mask;
}

static inline void ext4_superblock_feature_ro_compat_add(
    struct ext4_superblock *p, uint32_t mask)
{
	ext4_superblock_set_feature_ro_compat(p,
	    (uint32_t)(ext4_superblock_feature_ro_compat(p) | mask));
}

static inline void ext4_superblock_feature_ro_compat_clear(
    struct ext4_superblock *p, uint32_t mask)
{
	ext4_superblock_set_feature_ro_compat(p,
	    (uint32_t)(ext4_superblock_feature_ro_compat(p) & ~mask));
}

/* Superblock.uuid: uuid at byte 104. */
#define EXT4_SUPERBLOCK_UUID_OFFSET 104u
#define EXT4_SUPERBLOCK_UUID_SIZE   16u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, UUID);

static inline struct guid ext4_superblock_uuid(const struct ext4_superblock *p)
{
	return guid_load(p->bytes + 104);
}

static inline void ext4_superblock_set_uuid(struct ext4_superblock *p,
					    struct guid value)
{
	guid_store(p->bytes + 104, value);
}

/* Superblock.volume_name: 16 times string at byte 120. */
#define EXT4_SUPERBLOCK_VOLUME_NAME_OFFSET 120u
#define EXT4_SUPERBLOCK_VOLUME_NAME_SIZE   16u
#define EXT4_SUPERBLOCK_VOLUME_NAME_COUNT  16u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, VOLUME_NAME);

static inline int ext4_superblock_volume_name(const struct ext4_superblock *p,
					      uint64_t i, uint8_t *out,
					      struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "ext4_superblock",
					  "volume_name", 120);
	*out = p->bytes[120 + i];
	return 0;
}

static inline int ext4_superblock_set_volume_name(struct ext4_superblock *p,
						  uint64_t i, uint8_t value,
						  struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "ext4_superblock",
					  "volume_name", 120);
	p->bytes[120 + i] = value;
	return 0;
}

static inline struct span ext4_superblock_volume_name_bytes(
    const struct ext4_superblock *p)
{
	return span_of(p->bytes + 120, 16);
}

static inline struct mspan ext4_superblock_edit_volume_name_bytes(
    struct ext4_superblock *p)
{
	return mspan_of(p->bytes + 120, 16);
}

/* Up to the first NUL. */
static inline struct span ext4_superblock_volume_name_text(
    const struct ext4_superblock *p)
{
	const uint8_t *text = p->bytes + 120;
	const void *end = memchr(text, 0, 16);

	if (!end)
		return span_of(text, 16);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_superblock_put_volume_name(struct ext4_superblock *p,
						  struct span text)
{
	uint8_t *to = p->bytes + 120;

	if (text.size > 16)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(16 - text.size));
	return 0;
}

/* Superblock.last_mounted: 64 times string at byte 136. */
#define EXT4_SUPERBLOCK_LAST_MOUNTED_OFFSET 136u
#define EXT4_SUPERBLOCK_LAST_MOUNTED_SIZE   64u
#define EXT4_SUPERBLOCK_LAST_MOUNTED_COUNT  64u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_MOUNTED);

static inline int ext4_superblock_last_mounted(const struct ext4_superblock *p,
					       uint64_t i, uint8_t *out,
					       struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "ext4_superblock",
					  "last_mounted", 136);
	*out = p->bytes[136 + i];
	return 0;
}

static inline int ext4_superblock_set_last_mounted(struct ext4_superblock *p,
						   uint64_t i, uint8_t value,
						   struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "ext4_superblock",
					  "last_mounted", 136);
	p->bytes[136 + i] = value;
	return 0;
}

static inline struct span ext4_superblock_last_mounted_bytes(
    const struct ext4_superblock *p)
{
	return span_of(p->bytes + 136, 64);
}

static inline struct mspan ext4_superblock_edit_last_mounted_bytes(
    struct ext4_superblock *p)
{
	return mspan_of(p->bytes + 136, 64);
}

/* Up to the first NUL. */
static inline struct span ext4_superblock_last_mounted_text(
    const struct ext4_superblock *p)
{
	const uint8_t *text = p->bytes + 136;
	const void *end = memchr(text, 0, 64);

	if (!end)
		return span_of(text, 64);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_superblock_put_last_mounted(struct ext4_superblock *p,
						   struct span text)
{
	uint8_t *to = p->bytes + 136;

	if (text.size > 64)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(64 - text.size));
	return 0;
}

/* Superblock.algorithm_usage_bitmap: u32 little-endian at byte 200. */
#define EXT4_SUPERBLOCK_ALGORITHM_USAGE_BITMAP_OFFSET 200u
#define EXT4_SUPERBLOCK_ALGORITHM_USAGE_BITMAP_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ALGORITHM_USAGE_BITMAP);

static inline uint32_t ext4_superblock_algorithm_usage_bitmap(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 200);
}

static inline void ext4_superblock_set_algorithm_usage_bitmap(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 200, value);
}

/* Superblock.prealloc_blocks: u8 at byte 204. */
#define EXT4_SUPERBLOCK_PREALLOC_BLOCKS_OFFSET 204u
#define EXT4_SUPERBLOCK_PREALLOC_BLOCKS_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, PREALLOC_BLOCKS);

static inline uint8_t ext4_superblock_prealloc_blocks(
    const struct ext4_superblock *p)
{
	return p->bytes[204];
}

static inline void ext4_superblock_set_prealloc_blocks(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[204] = value;
}

/* Superblock.prealloc_dir_blocks: u8 at byte 205. */
#define EXT4_SUPERBLOCK_PREALLOC_DIR_BLOCKS_OFFSET 205u
#define EXT4_SUPERBLOCK_PREALLOC_DIR_BLOCKS_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, PREALLOC_DIR_BLOCKS);

static inline uint8_t ext4_superblock_prealloc_dir_blocks(
    const struct ext4_superblock *p)
{
	return p->bytes[205];
}

static inline void ext4_superblock_set_prealloc_dir_blocks(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[205] = value;
}

/* Superblock.reserved_gdt_blocks: u16 little-endian at byte 206. */
#define EXT4_SUPERBLOCK_RESERVED_GDT_BLOCKS_OFFSET 206u
#define EXT4_SUPERBLOCK_RESERVED_GDT_BLOCKS_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, RESERVED_GDT_BLOCKS);

static inline uint16_t ext4_superblock_reserved_gdt_blocks(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 206);
}

static inline void ext4_superblock_set_reserved_gdt_blocks(
    struct ext4_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 206, value);
}

/*
 * Superblock.journal_uuid: uuid at byte 208. Of the journal, on a device of its
 * own
 */
#define EXT4_SUPERBLOCK_JOURNAL_UUID_OFFSET 208u
#define EXT4_SUPERBLOCK_JOURNAL_UUID_SIZE   16u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, JOURNAL_UUID);

static inline struct guid ext4_superblock_journal_uuid(
    const struct ext4_superblock *p)
{
	return guid_load(p->bytes + 208);
}

static inline void ext4_superblock_set_journal_uuid(struct ext4_superblock *p,
						    struct guid value)
{
	guid_store(p->bytes + 208, value);
}

/* Superblock.journal_inum: u32 little-endian at byte 224. */
#define EXT4_SUPERBLOCK_JOURNAL_INUM_OFFSET 224u
#define EXT4_SUPERBLOCK_JOURNAL_INUM_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, JOURNAL_INUM);

static inline uint32_t ext4_superblock_journal_inum(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 224);
}

static inline void ext4_superblock_set_journal_inum(struct ext4_superblock *p,
						    uint32_t value)
{
	le32_store(p->bytes + 224, value);
}

/* Superblock.journal_dev: u32 little-endian at byte 228. */
#define EXT4_SUPERBLOCK_JOURNAL_DEV_OFFSET 228u
#define EXT4_SUPERBLOCK_JOURNAL_DEV_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, JOURNAL_DEV);

static inline uint32_t ext4_superblock_journal_dev(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 228);
}

static inline void ext4_superblock_set_journal_dev(struct ext4_superblock *p,
						   uint32_t value)
{
	le32_store(p->bytes + 228, value);
}

/*
 * Superblock.last_orphan: u32 little-endian at byte 232. First inode of the
 * list of orphans
 */
#define EXT4_SUPERBLOCK_LAST_ORPHAN_OFFSET 232u
#define EXT4_SUPERBLOCK_LAST_ORPHAN_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ORPHAN);

static inline uint32_t ext4_superblock_last_orphan(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 232);
}

static inline void ext4_superblock_set_last_orphan(struct ext4_superblock *p,
						   uint32_t value)
{
	le32_store(p->bytes + 232, value);
}

/* Superblock.hash_seed: struct ext4_hash_seed at byte 236. */
#define EXT4_SUPERBLOCK_HASH_SEED_OFFSET 236u
#define EXT4_SUPERBLOCK_HASH_SEED_SIZE   16u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, HASH_SEED);

static inline const struct ext4_hash_seed *ext4_superblock_hash_seed(
    const struct ext4_superblock *p)
{
	return (const struct ext4_hash_seed *)(p->bytes + 236);
}

static inline struct ext4_hash_seed *ext4_superblock_edit_hash_seed(
    struct ext4_superblock *p)
{
	return (struct ext4_hash_seed *)(p->bytes + 236);
}

/* Superblock.def_hash_version: enum HashVersion, u8 at byte 252. */
#define EXT4_SUPERBLOCK_DEF_HASH_VERSION_OFFSET 252u
#define EXT4_SUPERBLOCK_DEF_HASH_VERSION_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, DEF_HASH_VERSION);

static inline uint8_t ext4_superblock_def_hash_version(
    const struct ext4_superblock *p)
{
	return p->bytes[252];
}

static inline void ext4_superblock_set_def_hash_version(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[252] = value;
}

/* Superblock.jnl_backup_type: u8 at byte 253. 1: jnl_blocks is a copy */
#define EXT4_SUPERBLOCK_JNL_BACKUP_TYPE_OFFSET 253u
#define EXT4_SUPERBLOCK_JNL_BACKUP_TYPE_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, JNL_BACKUP_TYPE);

static inline uint8_t ext4_superblock_jnl_backup_type(
    const struct ext4_superblock *p)
{
	return p->bytes[253];
}

static inline void ext4_superblock_set_jnl_backup_type(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[253] = value;
}

/*
 * Superblock.desc_size: u16 little-endian at byte 254. Of a group descriptor,
 * with 64bit
 */
#define EXT4_SUPERBLOCK_DESC_SIZE_OFFSET 254u
#define EXT4_SUPERBLOCK_DESC_SIZE_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, DESC_SIZE);

static inline uint16_t ext4_superblock_desc_size(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 254);
}

static inline void ext4_superblock_set_desc_size(struct ext4_superblock *p,
						 uint16_t value)
{
	le16_store(p->bytes + 254, value);
}

/*
 * Superblock.default_mount_opts: flags MountOptions, u32 little-endian at byte
 * 256.
 */
#define EXT4_SUPERBLOCK_DEFAULT_MOUNT_OPTS_OFFSET 256u
#define EXT4_SUPERBLOCK_DEFAULT_MOUNT_OPTS_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, DEFAULT_MOUNT_OPTS);

static inline uint32_t ext4_superblock_default_mount_opts(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 256);
}

static inline void ext4_superblock_set_default_mount_opts(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 256, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_superblock_default_mount_opts_has(
    const struct ext4_superblock *p, uint32_t mask)
{
	return (ext4_superblock_default_mount_opts(p) & mask) == mask;
}

static inline void ext4_superblock_default_mount_opts_add(
    struct ext4_superblock *p, uint32_t mask)
{
	ext4_superblock_set_default_mount_opts(p,
	    (uint32_t)(ext4_superblock_default_mount_opts(p) | mask));
}

static inline void ext4_superblock_default_mount_opts_clear(
    struct ext4_superblock *p, uint32_t mask)
{
	ext4_superblock_set_default_mount_opts(p,
	    (uint32_t)(ext4_superblock_default_mount_opts(p) & ~mask));
}

/*
 * Superblock.first_meta_bg: u32 little-endian at byte 260. With meta_bg, the
 * first such group
 */
#define EXT4_SUPERBLOCK_FIRST_META_BG_OFFSET 260u
#define EXT4_SUPERBLOCK_FIRST_META_BG_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_META_BG);

static inline uint32_t ext4_superblock_first_meta_bg(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 260);
}

static inline void ext4_superblock_set_first_meta_bg(struct ext4_superblock *p,
						     uint32_t value)
{
	le32_store(p->bytes + 260, value);
}

/* Superblock.mkfs_time: u32 little-endian at byte 264. */
#define EXT4_SUPERBLOCK_MKFS_TIME_OFFSET 264u
#define EXT4_SUPERBLOCK_MKFS_TIME_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MKFS_TIME);

static inline uint32_t ext4_superblock_mkfs_time(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 264);
}

static inline void ext4_superblock_set_mkfs_time(struct ext4_superblock *p,
						 uint32_t value)
{
	le32_store(p->bytes + 264, value);
}

/*
 * Superblock.jnl_blocks: 17 times u32 little-endian at byte 268. The journal's
 * i_block, size_hi, size_lo
 */
#define EXT4_SUPERBLOCK_JNL_BLOCKS_OFFSET 268u
#define EXT4_SUPERBLOCK_JNL_BLOCKS_SIZE   68u
#define EXT4_SUPERBLOCK_JNL_BLOCKS_COUNT  17u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, JNL_BLOCKS);

static inline int ext4_superblock_jnl_blocks(const struct ext4_superblock *p,
					     uint64_t i, uint32_t *out,
					     struct field_error *error)
{
	if (i >= 17)
		return field_out_of_range(error, "ext4_superblock",
					  "jnl_blocks", 268);
	*out = le32_load(p->bytes + 268 + i * 4);
	return 0;
}

static inline int ext4_superblock_set_jnl_blocks(struct ext4_superblock *p,
						 uint64_t i, uint32_t value,
						 struct field_error *error)
{
	if (i >= 17)
		return field_out_of_range(error, "ext4_superblock",
					  "jnl_blocks", 268);
	le32_store(p->bytes + 268 + i * 4, value);
	return 0;
}

/* Superblock.blocks_count_hi: u32 little-endian at byte 336. */
#define EXT4_SUPERBLOCK_BLOCKS_COUNT_HI_OFFSET 336u
#define EXT4_SUPERBLOCK_BLOCKS_COUNT_HI_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, BLOCKS_COUNT_HI);

static inline uint32_t ext4_superblock_blocks_count_hi(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 336);
}

static inline void ext4_superblock_set_blocks_count_hi(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 336, value);
}

/* Superblock.reserved_blocks_count_hi: u32 little-endian at byte 340. */
#define EXT4_SUPERBLOCK_RESERVED_BLOCKS_COUNT_HI_OFFSET 340u
#define EXT4_SUPERBLOCK_RESERVED_BLOCKS_COUNT_HI_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, RESERVED_BLOCKS_COUNT_HI);

static inline uint32_t ext4_superblock_reserved_blocks_count_hi(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 340);
}

static inline void ext4_superblock_set_reserved_blocks_count_hi(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 340, value);
}

/* Superblock.free_blocks_count_hi: u32 little-endian at byte 344. */
#define EXT4_SUPERBLOCK_FREE_BLOCKS_COUNT_HI_OFFSET 344u
#define EXT4_SUPERBLOCK_FREE_BLOCKS_COUNT_HI_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FREE_BLOCKS_COUNT_HI);

static inline uint32_t ext4_superblock_free_blocks_count_hi(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 344);
}

static inline void ext4_superblock_set_free_blocks_count_hi(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 344, value);
}

/* Superblock.min_extra_isize: u16 little-endian at byte 348. */
#define EXT4_SUPERBLOCK_MIN_EXTRA_ISIZE_OFFSET 348u
#define EXT4_SUPERBLOCK_MIN_EXTRA_ISIZE_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MIN_EXTRA_ISIZE);

static inline uint16_t ext4_superblock_min_extra_isize(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 348);
}

static inline void ext4_superblock_set_min_extra_isize(
    struct ext4_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 348, value);
}

/* Superblock.want_extra_isize: u16 little-endian at byte 350. */
#define EXT4_SUPERBLOCK_WANT_EXTRA_ISIZE_OFFSET 350u
#define EXT4_SUPERBLOCK_WANT_EXTRA_ISIZE_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, WANT_EXTRA_ISIZE);

static inline uint16_t ext4_superblock_want_extra_isize(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 350);
}

static inline void ext4_superblock_set_want_extra_isize(
    struct ext4_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 350, value);
}

/* Superblock.flags: flags SuperFlags, u32 little-endian at byte 352. */
#define EXT4_SUPERBLOCK_FLAGS_OFFSET 352u
#define EXT4_SUPERBLOCK_FLAGS_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FLAGS);

static inline uint32_t ext4_superblock_flags(const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 352);
}

static inline void ext4_superblock_set_flags(struct ext4_superblock *p,
					     uint32_t value)
{
	le32_store(p->bytes + 352, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_superblock_flags_has(const struct ext4_superblock *p,
					     uint32_t mask)
{
	return (ext4_superblock_flags(p) & mask) == mask;
}

static inline void ext4_superblock_flags_add(struct ext4_superblock *p,
					     uint32_t mask)
{
	ext4_superblock_set_flags(p,
				  (uint32_t)(ext4_superblock_flags(p) | mask));
}

static inline void ext4_superblock_flags_clear(struct ext4_superblock *p,
					       uint32_t mask)
{
	ext4_superblock_set_flags(p,
				  (uint32_t)(ext4_superblock_flags(p) & ~mask));
}

/* Superblock.raid_stride: u16 little-endian at byte 356. */
#define EXT4_SUPERBLOCK_RAID_STRIDE_OFFSET 356u
#define EXT4_SUPERBLOCK_RAID_STRIDE_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, RAID_STRIDE);

static inline uint16_t ext4_superblock_raid_stride(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 356);
}

static inline void ext4_superblock_set_raid_stride(struct ext4_superblock *p,
						   uint16_t value)
{
	le16_store(p->bytes + 356, value);
}

/* Superblock.mmp_update_interval: u16 little-endian at byte 358. Seconds */
#define EXT4_SUPERBLOCK_MMP_UPDATE_INTERVAL_OFFSET 358u
#define EXT4_SUPERBLOCK_MMP_UPDATE_INTERVAL_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MMP_UPDATE_INTERVAL);

static inline uint16_t ext4_superblock_mmp_update_interval(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 358);
}

static inline void ext4_superblock_set_mmp_update_interval(
    struct ext4_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 358, value);
}

/* Superblock.mmp_block: u64 little-endian at byte 360. */
#define EXT4_SUPERBLOCK_MMP_BLOCK_OFFSET 360u
#define EXT4_SUPERBLOCK_MMP_BLOCK_SIZE   8u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MMP_BLOCK);

static inline uint64_t ext4_superblock_mmp_block(
    const struct ext4_superblock *p)
{
	return le64_load(p->bytes + 360);
}

static inline void ext4_superblock_set_mmp_block(struct ext4_superblock *p,
						 uint64_t value)
{
	le64_store(p->bytes + 360, value);
}

/* The byte where its Mmp starts; -34 when there is none. */
static inline int ext4_superblock_mmp_block_target(
    const struct ext4_superblock *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint64_t number = ext4_superblock_mmp_block(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_superblock",
					  "mmp_block", 360);
	*offset = at;
	return 0;
}

/* Superblock.raid_stripe_width: u32 little-endian at byte 368. */
#define EXT4_SUPERBLOCK_RAID_STRIPE_WIDTH_OFFSET 368u
#define EXT4_SUPERBLOCK_RAID_STRIPE_WIDTH_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, RAID_STRIPE_WIDTH);

static inline uint32_t ext4_superblock_raid_stripe_width(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 368);
}

static inline void ext4_superblock_set_raid_stripe_width(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 368, value);
}

/* Superblock.log_groups_per_flex: u8 at byte 372. */
#define EXT4_SUPERBLOCK_LOG_GROUPS_PER_FLEX_OFFSET 372u
#define EXT4_SUPERBLOCK_LOG_GROUPS_PER_FLEX_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LOG_GROUPS_PER_FLEX);

static inline uint8_t ext4_superblock_log_groups_per_flex(
    const struct ext4_superblock *p)
{
	return p->bytes[372];
}

static inline void ext4_superblock_set_log_groups_per_flex(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[372] = value;
}

/* Superblock.checksum_type: enum ChecksumType, u8 at byte 373. */
#define EXT4_SUPERBLOCK_CHECKSUM_TYPE_OFFSET 373u
#define EXT4_SUPERBLOCK_CHECKSUM_TYPE_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, CHECKSUM_TYPE);

static inline uint8_t ext4_superblock_checksum_type(
    const struct ext4_superblock *p)
{
	return p->bytes[373];
}

static inline void ext4_superblock_set_checksum_type(struct ext4_superblock *p,
						     uint8_t value)
{
	p->bytes[373] = value;
}

/* Superblock.encryption_level: u8 at byte 374. */
#define EXT4_SUPERBLOCK_ENCRYPTION_LEVEL_OFFSET 374u
#define EXT4_SUPERBLOCK_ENCRYPTION_LEVEL_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ENCRYPTION_LEVEL);

static inline uint8_t ext4_superblock_encryption_level(
    const struct ext4_superblock *p)
{
	return p->bytes[374];
}

static inline void ext4_superblock_set_encryption_level(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[374] = value;
}

/* Superblock.reserved_pad: u8 at byte 375. */
#define EXT4_SUPERBLOCK_RESERVED_PAD_OFFSET 375u
#define EXT4_SUPERBLOCK_RESERVED_PAD_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, RESERVED_PAD);

static inline uint8_t ext4_superblock_reserved_pad(
    const struct ext4_superblock *p)
{
	return p->bytes[375];
}

static inline void ext4_superblock_set_reserved_pad(struct ext4_superblock *p,
						    uint8_t value)
{
	p->bytes[375] = value;
}

/* Superblock.kbytes_written: u64 little-endian at byte 376. */
#define EXT4_SUPERBLOCK_KBYTES_WRITTEN_OFFSET 376u
#define EXT4_SUPERBLOCK_KBYTES_WRITTEN_SIZE   8u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, KBYTES_WRITTEN);

static inline uint64_t ext4_superblock_kbytes_written(
    const struct ext4_superblock *p)
{
	return le64_load(p->bytes + 376);
}

static inline void ext4_superblock_set_kbytes_written(struct ext4_superblock *p,
						      uint64_t value)
{
	le64_store(p->bytes + 376, value);
}

/* Superblock.snapshot_inum: u32 little-endian at byte 384. */
#define EXT4_SUPERBLOCK_SNAPSHOT_INUM_OFFSET 384u
#define EXT4_SUPERBLOCK_SNAPSHOT_INUM_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, SNAPSHOT_INUM);

static inline uint32_t ext4_superblock_snapshot_inum(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 384);
}

static inline void ext4_superblock_set_snapshot_inum(struct ext4_superblock *p,
						     uint32_t value)
{
	le32_store(p->bytes + 384, value);
}

/* Superblock.snapshot_id: u32 little-endian at byte 388. */
#define EXT4_SUPERBLOCK_SNAPSHOT_ID_OFFSET 388u
#define EXT4_SUPERBLOCK_SNAPSHOT_ID_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, SNAPSHOT_ID);

static inline uint32_t ext4_superblock_snapshot_id(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 388);
}

static inline void ext4_superblock_set_snapshot_id(struct ext4_superblock *p,
						   uint32_t value)
{
	le32_store(p->bytes + 388, value);
}

/* Superblock.snapshot_r_blocks_count: u64 little-endian at byte 392. */
#define EXT4_SUPERBLOCK_SNAPSHOT_R_BLOCKS_COUNT_OFFSET 392u
#define EXT4_SUPERBLOCK_SNAPSHOT_R_BLOCKS_COUNT_SIZE   8u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, SNAPSHOT_R_BLOCKS_COUNT);

static inline uint64_t ext4_superblock_snapshot_r_blocks_count(
    const struct ext4_superblock *p)
{
	return le64_load(p->bytes + 392);
}

static inline void ext4_superblock_set_snapshot_r_blocks_count(
    struct ext4_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 392, value);
}

/* Superblock.snapshot_list: u32 little-endian at byte 400. */
#define EXT4_SUPERBLOCK_SNAPSHOT_LIST_OFFSET 400u
#define EXT4_SUPERBLOCK_SNAPSHOT_LIST_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, SNAPSHOT_LIST);

static inline uint32_t ext4_superblock_snapshot_list(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 400);
}

static inline void ext4_superblock_set_snapshot_list(struct ext4_superblock *p,
						     uint32_t value)
{
	le32_store(p->bytes + 400, value);
}

/* Superblock.error_count: u32 little-endian at byte 404. */
#define EXT4_SUPERBLOCK_ERROR_COUNT_OFFSET 404u
#define EXT4_SUPERBLOCK_ERROR_COUNT_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ERROR_COUNT);

static inline uint32_t ext4_superblock_error_count(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 404);
}

static inline void ext4_superblock_set_error_count(struct ext4_superblock *p,
						   uint32_t value)
{
	le32_store(p->bytes + 404, value);
}

/* Superblock.first_error_time: u32 little-endian at byte 408. */
#define EXT4_SUPERBLOCK_FIRST_ERROR_TIME_OFFSET 408u
#define EXT4_SUPERBLOCK_FIRST_ERROR_TIME_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_ERROR_TIME);

static inline uint32_t ext4_superblock_first_error_time(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 408);
}

static inline void ext4_superblock_set_first_error_time(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 408, value);
}

/* Superblock.first_error_ino: u32 little-endian at byte 412. */
#define EXT4_SUPERBLOCK_FIRST_ERROR_INO_OFFSET 412u
#define EXT4_SUPERBLOCK_FIRST_ERROR_INO_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_ERROR_INO);

static inline uint32_t ext4_superblock_first_error_ino(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 412);
}

static inline void ext4_superblock_set_first_error_ino(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 412, value);
}

/* Superblock.first_error_block: u64 little-endian at byte 416. */
#define EXT4_SUPERBLOCK_FIRST_ERROR_BLOCK_OFFSET 416u
#define EXT4_SUPERBLOCK_FIRST_ERROR_BLOCK_SIZE   8u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_ERROR_BLOCK);

static inline uint64_t ext4_superblock_first_error_block(
    const struct ext4_superblock *p)
{
	return le64_load(p->bytes + 416);
}

static inline void ext4_superblock_set_first_error_block(
    struct ext4_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 416, value);
}

/* Superblock.first_error_func: 32 times string at byte 424. */
#define EXT4_SUPERBLOCK_FIRST_ERROR_FUNC_OFFSET 424u
#define EXT4_SUPERBLOCK_FIRST_ERROR_FUNC_SIZE   32u
#define EXT4_SUPERBLOCK_FIRST_ERROR_FUNC_COUNT  32u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_ERROR_FUNC);

static inline int ext4_superblock_first_error_func(
    const struct ext4_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "ext4_superblock",
					  "first_error_func", 424);
	*out = p->bytes[424 + i];
	return 0;
}

static inline int ext4_superblock_set_first_error_func(
    struct ext4_superblock *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "ext4_superblock",
					  "first_error_func", 424);
	p->bytes[424 + i] = value;
	return 0;
}

static inline struct span ext4_superblock_first_error_func_bytes(
    const struct ext4_superblock *p)
{
	return span_of(p->bytes + 424, 32);
}

static inline struct mspan ext4_superblock_edit_first_error_func_bytes(
    struct ext4_superblock *p)
{
	return mspan_of(p->bytes + 424, 32);
}

/* Up to the first NUL. */
static inline struct span ext4_superblock_first_error_func_text(
    const struct ext4_superblock *p)
{
	const uint8_t *text = p->bytes + 424;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_superblock_put_first_error_func(
    struct ext4_superblock *p, struct span text)
{
	uint8_t *to = p->bytes + 424;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* Superblock.first_error_line: u32 little-endian at byte 456. */
#define EXT4_SUPERBLOCK_FIRST_ERROR_LINE_OFFSET 456u
#define EXT4_SUPERBLOCK_FIRST_ERROR_LINE_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_ERROR_LINE);

static inline uint32_t ext4_superblock_first_error_line(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 456);
}

static inline void ext4_superblock_set_first_error_line(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 456, value);
}

/* Superblock.last_error_time: u32 little-endian at byte 460. */
#define EXT4_SUPERBLOCK_LAST_ERROR_TIME_OFFSET 460u
#define EXT4_SUPERBLOCK_LAST_ERROR_TIME_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ERROR_TIME);

static inline uint32_t ext4_superblock_last_error_time(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 460);
}

static inline void ext4_superblock_set_last_error_time(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 460, value);
}

/* Superblock.last_error_ino: u32 little-endian at byte 464. */
#define EXT4_SUPERBLOCK_LAST_ERROR_INO_OFFSET 464u
#define EXT4_SUPERBLOCK_LAST_ERROR_INO_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ERROR_INO);

static inline uint32_t ext4_superblock_last_error_ino(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 464);
}

static inline void ext4_superblock_set_last_error_ino(struct ext4_superblock *p,
						      uint32_t value)
{
	le32_store(p->bytes + 464, value);
}

/* Superblock.last_error_line: u32 little-endian at byte 468. */
#define EXT4_SUPERBLOCK_LAST_ERROR_LINE_OFFSET 468u
#define EXT4_SUPERBLOCK_LAST_ERROR_LINE_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ERROR_LINE);

static inline uint32_t ext4_superblock_last_error_line(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 468);
}

static inline void ext4_superblock_set_last_error_line(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 468, value);
}

/* Superblock.last_error_block: u64 little-endian at byte 472. */
#define EXT4_SUPERBLOCK_LAST_ERROR_BLOCK_OFFSET 472u
#define EXT4_SUPERBLOCK_LAST_ERROR_BLOCK_SIZE   8u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ERROR_BLOCK);

static inline uint64_t ext4_superblock_last_error_block(
    const struct ext4_superblock *p)
{
	return le64_load(p->bytes + 472);
}

static inline void ext4_superblock_set_last_error_block(
    struct ext4_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 472, value);
}

/* Superblock.last_error_func: 32 times string at byte 480. */
#define EXT4_SUPERBLOCK_LAST_ERROR_FUNC_OFFSET 480u
#define EXT4_SUPERBLOCK_LAST_ERROR_FUNC_SIZE   32u
#define EXT4_SUPERBLOCK_LAST_ERROR_FUNC_COUNT  32u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ERROR_FUNC);

static inline int ext4_superblock_last_error_func(
    const struct ext4_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "ext4_superblock",
					  "last_error_func", 480);
	*out = p->bytes[480 + i];
	return 0;
}

static inline int ext4_superblock_set_last_error_func(struct ext4_superblock *p,
						      uint64_t i,
						      uint8_t value,
						      struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "ext4_superblock",
					  "last_error_func", 480);
	p->bytes[480 + i] = value;
	return 0;
}

static inline struct span ext4_superblock_last_error_func_bytes(
    const struct ext4_superblock *p)
{
	return span_of(p->bytes + 480, 32);
}

static inline struct mspan ext4_superblock_edit_last_error_func_bytes(
    struct ext4_superblock *p)
{
	return mspan_of(p->bytes + 480, 32);
}

/* Up to the first NUL. */
static inline struct span ext4_superblock_last_error_func_text(
    const struct ext4_superblock *p)
{
	const uint8_t *text = p->bytes + 480;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_superblock_put_last_error_func(struct ext4_superblock *p,
						      struct span text)
{
	uint8_t *to = p->bytes + 480;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* Superblock.mount_opts: 64 times string at byte 512. */
#define EXT4_SUPERBLOCK_MOUNT_OPTS_OFFSET 512u
#define EXT4_SUPERBLOCK_MOUNT_OPTS_SIZE   64u
#define EXT4_SUPERBLOCK_MOUNT_OPTS_COUNT  64u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MOUNT_OPTS);

static inline int ext4_superblock_mount_opts(const struct ext4_superblock *p,
					     uint64_t i, uint8_t *out,
					     struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "ext4_superblock",
					  "mount_opts", 512);
	*out = p->bytes[512 + i];
	return 0;
}

static inline int ext4_superblock_set_mount_opts(struct ext4_superblock *p,
						 uint64_t i, uint8_t value,
						 struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "ext4_superblock",
					  "mount_opts", 512);
	p->bytes[512 + i] = value;
	return 0;
}

static inline struct span ext4_superblock_mount_opts_bytes(
    const struct ext4_superblock *p)
{
	return span_of(p->bytes + 512, 64);
}

static inline struct mspan ext4_superblock_edit_mount_opts_bytes(
    struct ext4_superblock *p)
{
	return mspan_of(p->bytes + 512, 64);
}

/* Up to the first NUL. */
static inline struct span ext4_superblock_mount_opts_text(
    const struct ext4_superblock *p)
{
	const uint8_t *text = p->bytes + 512;
	const void *end = memchr(text, 0, 64);

	if (!end)
		return span_of(text, 64);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_superblock_put_mount_opts(struct ext4_superblock *p,
						 struct span text)
{
	uint8_t *to = p->bytes + 512;

	if (text.size > 64)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(64 - text.size));
	return 0;
}

/* Superblock.usr_quota_inum: u32 little-endian at byte 576. */
#define EXT4_SUPERBLOCK_USR_QUOTA_INUM_OFFSET 576u
#define EXT4_SUPERBLOCK_USR_QUOTA_INUM_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, USR_QUOTA_INUM);

static inline uint32_t ext4_superblock_usr_quota_inum(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 576);
}

static inline void ext4_superblock_set_usr_quota_inum(struct ext4_superblock *p,
						      uint32_t value)
{
	le32_store(p->bytes + 576, value);
}

/* Superblock.grp_quota_inum: u32 little-endian at byte 580. */
#define EXT4_SUPERBLOCK_GRP_QUOTA_INUM_OFFSET 580u
#define EXT4_SUPERBLOCK_GRP_QUOTA_INUM_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, GRP_QUOTA_INUM);

static inline uint32_t ext4_superblock_grp_quota_inum(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 580);
}

static inline void ext4_superblock_set_grp_quota_inum(struct ext4_superblock *p,
						      uint32_t value)
{
	le32_store(p->bytes + 580, value);
}

/*
 * Superblock.overhead_clusters: u32 little-endian at byte 584. Of metadata; 0:
 * not known
 */
#define EXT4_SUPERBLOCK_OVERHEAD_CLUSTERS_OFFSET 584u
#define EXT4_SUPERBLOCK_OVERHEAD_CLUSTERS_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, OVERHEAD_CLUSTERS);

static inline uint32_t ext4_superblock_overhead_clusters(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 584);
}

static inline void ext4_superblock_set_overhead_clusters(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 584, value);
}

/*
 * Superblock.backup_bgs: 2 times u32 little-endian at byte 588. With
 * sparse_super2: groups with copies
 */
#define EXT4_SUPERBLOCK_BACKUP_BGS_OFFSET 588u
#define EXT4_SUPERBLOCK_BACKUP_BGS_SIZE   8u
#define EXT4_SUPERBLOCK_BACKUP_BGS_COUNT  2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, BACKUP_BGS);

static inline int ext4_superblock_backup_bgs(const struct ext4_superblock *p,
					     uint64_t i, uint32_t *out,
					     struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "ext4_superblock",
					  "backup_bgs", 588);
	*out = le32_load(p->bytes + 588 + i * 4);
	return 0;
}

static inline int ext4_superblock_set_backup_bgs(struct ext4_superblock *p,
						 uint64_t i, uint32_t value,
						 struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "ext4_superblock",
					  "backup_bgs", 588);
	le32_store(p->bytes + 588 + i * 4, value);
	return 0;
}

/* Superblock.encrypt_algos: 4 times enum Cipher, u8 at byte 596. */
#define EXT4_SUPERBLOCK_ENCRYPT_ALGOS_OFFSET 596u
#define EXT4_SUPERBLOCK_ENCRYPT_ALGOS_SIZE   4u
#define EXT4_SUPERBLOCK_ENCRYPT_ALGOS_COUNT  4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ENCRYPT_ALGOS);

static inline int ext4_superblock_encrypt_algos(const struct ext4_superblock *p,
						uint64_t i, uint8_t *out,
						struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_superblock",
					  "encrypt_algos", 596);
	*out = p->bytes[596 + i];
	return 0;
}

static inline int ext4_superblock_set_encrypt_algos(struct ext4_superblock *p,
						    uint64_t i, uint8_t value,
						    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_superblock",
					  "encrypt_algos", 596);
	p->bytes[596 + i] = value;
	return 0;
}

/* Superblock.encrypt_pw_salt: 16 times byte at byte 600. */
#define EXT4_SUPERBLOCK_ENCRYPT_PW_SALT_OFFSET 600u
#define EXT4_SUPERBLOCK_ENCRYPT_PW_SALT_SIZE   16u
#define EXT4_SUPERBLOCK_ENCRYPT_PW_SALT_COUNT  16u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ENCRYPT_PW_SALT);

static inline int ext4_superblock_encrypt_pw_salt(
    const struct ext4_superblock *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "ext4_superblock",
					  "encrypt_pw_salt", 600);
	*out = p->bytes[600 + i];
	return 0;
}

static inline int ext4_superblock_set_encrypt_pw_salt(struct ext4_superblock *p,
						      uint64_t i,
						      uint8_t value,
						      struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "ext4_superblock",
					  "encrypt_pw_salt", 600);
	p->bytes[600 + i] = value;
	return 0;
}

static inline struct span ext4_superblock_encrypt_pw_salt_bytes(
    const struct ext4_superblock *p)
{
	return span_of(p->bytes + 600, 16);
}

static inline struct mspan ext4_superblock_edit_encrypt_pw_salt_bytes(
    struct ext4_superblock *p)
{
	return mspan_of(p->bytes + 600, 16);
}

/* Superblock.lpf_ino: u32 little-endian at byte 616. lost+found */
#define EXT4_SUPERBLOCK_LPF_INO_OFFSET 616u
#define EXT4_SUPERBLOCK_LPF_INO_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LPF_INO);

static inline uint32_t ext4_superblock_lpf_ino(const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 616);
}

static inline void ext4_superblock_set_lpf_ino(struct ext4_superblock *p,
					       uint32_t value)
{
	le32_store(p->bytes + 616, value);
}

/* Superblock.prj_quota_inum: u32 little-endian at byte 620. */
#define EXT4_SUPERBLOCK_PRJ_QUOTA_INUM_OFFSET 620u
#define EXT4_SUPERBLOCK_PRJ_QUOTA_INUM_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, PRJ_QUOTA_INUM);

static inline uint32_t ext4_superblock_prj_quota_inum(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 620);
}

static inline void ext4_superblock_set_prj_quota_inum(struct ext4_superblock *p,
						      uint32_t value)
{
	le32_store(p->bytes + 620, value);
}

/* Superblock.checksum_seed: u32 little-endian at byte 624. With csum_seed */
#define EXT4_SUPERBLOCK_CHECKSUM_SEED_OFFSET 624u
#define EXT4_SUPERBLOCK_CHECKSUM_SEED_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, CHECKSUM_SEED);

static inline uint32_t ext4_superblock_checksum_seed(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 624);
}

static inline void ext4_superblock_set_checksum_seed(struct ext4_superblock *p,
						     uint32_t value)
{
	le32_store(p->bytes + 624, value);
}

/* Superblock.wtime_hi: u8 at byte 628. */
#define EXT4_SUPERBLOCK_WTIME_HI_OFFSET 628u
#define EXT4_SUPERBLOCK_WTIME_HI_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, WTIME_HI);

static inline uint8_t ext4_superblock_wtime_hi(const struct ext4_superblock *p)
{
	return p->bytes[628];
}

static inline void ext4_superblock_set_wtime_hi(struct ext4_superblock *p,
						uint8_t value)
{
	p->bytes[628] = value;
}

/* Superblock.mtime_hi: u8 at byte 629. */
#define EXT4_SUPERBLOCK_MTIME_HI_OFFSET 629u
#define EXT4_SUPERBLOCK_MTIME_HI_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MTIME_HI);

static inline uint8_t ext4_superblock_mtime_hi(const struct ext4_superblock *p)
{
	return p->bytes[629];
}

static inline void ext4_superblock_set_mtime_hi(struct ext4_superblock *p,
						uint8_t value)
{
	p->bytes[629] = value;
}

/* Superblock.mkfs_time_hi: u8 at byte 630. */
#define EXT4_SUPERBLOCK_MKFS_TIME_HI_OFFSET 630u
#define EXT4_SUPERBLOCK_MKFS_TIME_HI_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, MKFS_TIME_HI);

static inline uint8_t ext4_superblock_mkfs_time_hi(
    const struct ext4_superblock *p)
{
	return p->bytes[630];
}

static inline void ext4_superblock_set_mkfs_time_hi(struct ext4_superblock *p,
						    uint8_t value)
{
	p->bytes[630] = value;
}

/* Superblock.lastcheck_hi: u8 at byte 631. */
#define EXT4_SUPERBLOCK_LASTCHECK_HI_OFFSET 631u
#define EXT4_SUPERBLOCK_LASTCHECK_HI_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LASTCHECK_HI);

static inline uint8_t ext4_superblock_lastcheck_hi(
    const struct ext4_superblock *p)
{
	return p->bytes[631];
}

static inline void ext4_superblock_set_lastcheck_hi(struct ext4_superblock *p,
						    uint8_t value)
{
	p->bytes[631] = value;
}

/* Superblock.first_error_time_hi: u8 at byte 632. */
#define EXT4_SUPERBLOCK_FIRST_ERROR_TIME_HI_OFFSET 632u
#define EXT4_SUPERBLOCK_FIRST_ERROR_TIME_HI_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_ERROR_TIME_HI);

static inline uint8_t ext4_superblock_first_error_time_hi(
    const struct ext4_superblock *p)
{
	return p->bytes[632];
}

static inline void ext4_superblock_set_first_error_time_hi(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[632] = value;
}

/* Superblock.last_error_time_hi: u8 at byte 633. */
#define EXT4_SUPERBLOCK_LAST_ERROR_TIME_HI_OFFSET 633u
#define EXT4_SUPERBLOCK_LAST_ERROR_TIME_HI_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ERROR_TIME_HI);

static inline uint8_t ext4_superblock_last_error_time_hi(
    const struct ext4_superblock *p)
{
	return p->bytes[633];
}

static inline void ext4_superblock_set_last_error_time_hi(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[633] = value;
}

/* Superblock.first_error_errcode: u8 at byte 634. */
#define EXT4_SUPERBLOCK_FIRST_ERROR_ERRCODE_OFFSET 634u
#define EXT4_SUPERBLOCK_FIRST_ERROR_ERRCODE_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, FIRST_ERROR_ERRCODE);

static inline uint8_t ext4_superblock_first_error_errcode(
    const struct ext4_superblock *p)
{
	return p->bytes[634];
}

static inline void ext4_superblock_set_first_error_errcode(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[634] = value;
}

/* Superblock.last_error_errcode: u8 at byte 635. */
#define EXT4_SUPERBLOCK_LAST_ERROR_ERRCODE_OFFSET 635u
#define EXT4_SUPERBLOCK_LAST_ERROR_ERRCODE_SIZE   1u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, LAST_ERROR_ERRCODE);

static inline uint8_t ext4_superblock_last_error_errcode(
    const struct ext4_superblock *p)
{
	return p->bytes[635];
}

static inline void ext4_superblock_set_last_error_errcode(
    struct ext4_superblock *p, uint8_t value)
{
	p->bytes[635] = value;
}

/*
 * Superblock.encoding: enum Encoding, u16 little-endian at byte 636. With
 * casefold
 */
#define EXT4_SUPERBLOCK_ENCODING_OFFSET 636u
#define EXT4_SUPERBLOCK_ENCODING_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ENCODING);

static inline uint16_t ext4_superblock_encoding(const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 636);
}

static inline void ext4_superblock_set_encoding(struct ext4_superblock *p,
						uint16_t value)
{
	le16_store(p->bytes + 636, value);
}

/*
 * Superblock.encoding_flags: flags EncodingFlags, u16 little-endian at byte
 * 638.
 */
#define EXT4_SUPERBLOCK_ENCODING_FLAGS_OFFSET 638u
#define EXT4_SUPERBLOCK_ENCODING_FLAGS_SIZE   2u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ENCODING_FLAGS);

static inline uint16_t ext4_superblock_encoding_flags(
    const struct ext4_superblock *p)
{
	return le16_load(p->bytes + 638);
}

static inline void ext4_superblock_set_encoding_flags(struct ext4_superblock *p,
						      uint16_t value)
{
	le16_store(p->bytes + 638, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_superblock_encoding_flags_has(
    const struct ext4_superblock *p, uint16_t mask)
{
	return (ext4_superblock_encoding_flags(p) & mask) == mask;
}

static inline void ext4_superblock_encoding_flags_add(struct ext4_superblock *p,
						      uint16_t mask)
{
	ext4_superblock_set_encoding_flags(p,
	    (uint16_t)(ext4_superblock_encoding_flags(p) | mask));
}

static inline void ext4_superblock_encoding_flags_clear(
    struct ext4_superblock *p, uint16_t mask)
{
	ext4_superblock_set_encoding_flags(p,
	    (uint16_t)(ext4_superblock_encoding_flags(p) & ~mask));
}

/* Superblock.orphan_file_inum: u32 little-endian at byte 640. */
#define EXT4_SUPERBLOCK_ORPHAN_FILE_INUM_OFFSET 640u
#define EXT4_SUPERBLOCK_ORPHAN_FILE_INUM_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, ORPHAN_FILE_INUM);

static inline uint32_t ext4_superblock_orphan_file_inum(
    const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 640);
}

static inline void ext4_superblock_set_orphan_file_inum(
    struct ext4_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 640, value);
}

/* Superblock.reserved: 94 times u32 little-endian at byte 644. */
#define EXT4_SUPERBLOCK_RESERVED_OFFSET 644u
#define EXT4_SUPERBLOCK_RESERVED_SIZE   376u
#define EXT4_SUPERBLOCK_RESERVED_COUNT  94u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, RESERVED);

static inline int ext4_superblock_reserved(const struct ext4_superblock *p,
					   uint64_t i, uint32_t *out,
					   struct field_error *error)
{
	if (i >= 94)
		return field_out_of_range(error, "ext4_superblock", "reserved",
					  644);
	*out = le32_load(p->bytes + 644 + i * 4);
	return 0;
}

static inline int ext4_superblock_set_reserved(struct ext4_superblock *p,
					       uint64_t i, uint32_t value,
					       struct field_error *error)
{
	if (i >= 94)
		return field_out_of_range(error, "ext4_superblock", "reserved",
					  644);
	le32_store(p->bytes + 644 + i * 4, value);
	return 0;
}

/* Superblock.checksum: u32 little-endian at byte 1020. */
#define EXT4_SUPERBLOCK_CHECKSUM_OFFSET 1020u
#define EXT4_SUPERBLOCK_CHECKSUM_SIZE   4u
STRUCTC_WITHIN(EXT4_SUPERBLOCK, CHECKSUM);

static inline uint32_t ext4_superblock_checksum(const struct ext4_superblock *p)
{
	return le32_load(p->bytes + 1020);
}

static inline void ext4_superblock_set_checksum(struct ext4_superblock *p,
						uint32_t value)
{
	le32_store(p->bytes + 1020, value);
}

/* Superblock.blocks_count: u64 joined from bytes 4, 336, low part first. */
static inline uint64_t ext4_superblock_blocks_count(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 4) |
	       (uint64_t)le32_load(p->bytes + 336) << 32;
}

static inline int ext4_superblock_set_blocks_count(struct ext4_superblock *p,
						   uint64_t value)
{
	le32_store(p->bytes + 4, (uint32_t)value);
	le32_store(p->bytes + 336, (uint32_t)(value >> 32));
	return 0;
}

/*
 * Superblock.reserved_blocks_count: u64 joined from bytes 8, 340, low part
 * first.
 */
static inline uint64_t ext4_superblock_reserved_blocks_count(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 8) |
	       (uint64_t)le32_load(p->bytes + 340) << 32;
}

static inline int ext4_superblock_set_reserved_blocks_count(
    struct ext4_superblock *p, uint64_t value)
{
	le32_store(p->bytes + 8, (uint32_t)value);
	le32_store(p->bytes + 340, (uint32_t)(value >> 32));
	return 0;
}

/*
 * Superblock.free_blocks_count: u64 joined from bytes 12, 344, low part first.
 */
static inline uint64_t ext4_superblock_free_blocks_count(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 12) |
	       (uint64_t)le32_load(p->bytes + 344) << 32;
}

static inline int ext4_superblock_set_free_blocks_count(
    struct ext4_superblock *p, uint64_t value)
{
	le32_store(p->bytes + 12, (uint32_t)value);
	le32_store(p->bytes + 344, (uint32_t)(value >> 32));
	return 0;
}

/* Superblock.mount_time: u40 joined from bytes 44, 629, low part first. */
static inline uint64_t ext4_superblock_mount_time(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 44) |
	       (uint64_t)p->bytes[629] << 32;
}

static inline int ext4_superblock_set_mount_time(struct ext4_superblock *p,
						 uint64_t value)
{
	if (value >> 40)
		return -34;
	le32_store(p->bytes + 44, (uint32_t)value);
	p->bytes[629] = (uint8_t)(value >> 32);
	return 0;
}

/* Superblock.write_time: u40 joined from bytes 48, 628, low part first. */
static inline uint64_t ext4_superblock_write_time(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 48) |
	       (uint64_t)p->bytes[628] << 32;
}

static inline int ext4_superblock_set_write_time(struct ext4_superblock *p,
						 uint64_t value)
{
	if (value >> 40)
		return -34;
	le32_store(p->bytes + 48, (uint32_t)value);
	p->bytes[628] = (uint8_t)(value >> 32);
	return 0;
}

/* Superblock.mkfs_time_full: u40 joined from bytes 264, 630, low part first. */
static inline uint64_t ext4_superblock_mkfs_time_full(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 264) |
	       (uint64_t)p->bytes[630] << 32;
}

static inline int ext4_superblock_set_mkfs_time_full(struct ext4_superblock *p,
						     uint64_t value)
{
	if (value >> 40)
		return -34;
	le32_store(p->bytes + 264, (uint32_t)value);
	p->bytes[630] = (uint8_t)(value >> 32);
	return 0;
}

/* Superblock.lastcheck_time: u40 joined from bytes 64, 631, low part first. */
static inline uint64_t ext4_superblock_lastcheck_time(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 64) |
	       (uint64_t)p->bytes[631] << 32;
}

static inline int ext4_superblock_set_lastcheck_time(struct ext4_superblock *p,
						     uint64_t value)
{
	if (value >> 40)
		return -34;
	le32_store(p->bytes + 64, (uint32_t)value);
	p->bytes[631] = (uint8_t)(value >> 32);
	return 0;
}

/* Superblock.first_error_at: u40 joined from bytes 408, 632, low part first. */
static inline uint64_t ext4_superblock_first_error_at(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 408) |
	       (uint64_t)p->bytes[632] << 32;
}

static inline int ext4_superblock_set_first_error_at(struct ext4_superblock *p,
						     uint64_t value)
{
	if (value >> 40)
		return -34;
	le32_store(p->bytes + 408, (uint32_t)value);
	p->bytes[632] = (uint8_t)(value >> 32);
	return 0;
}

/* Superblock.last_error_at: u40 joined from bytes 460, 633, low part first. */
static inline uint64_t ext4_superblock_last_error_at(
    const struct ext4_superblock *p)
{
	return (uint64_t)le32_load(p->bytes + 460) |
	       (uint64_t)p->bytes[633] << 32;
}

static inline int ext4_superblock_set_last_error_at(struct ext4_superblock *p,
						    uint64_t value)
{
	if (value >> 40)
		return -34;
	le32_store(p->bytes + 460, (uint32_t)value);
	p->bytes[633] = (uint8_t)(value >> 32);
	return 0;
}

/* Superblock.block_size: computed. */
static inline int ext4_superblock_block_size(const struct ext4_superblock *p,
					     uint64_t *out,
					     struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1024ull, (uint64_t)ext4_superblock_log_block_size(p), &t1))
		return field_out_of_range(error, "ext4_superblock",
					  "block_size", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* Superblock.cluster_size: computed. */
static inline int ext4_superblock_cluster_size(const struct ext4_superblock *p,
					       uint64_t *out,
					       struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1024ull, (uint64_t)ext4_superblock_log_cluster_size(p), &t1))
		return field_out_of_range(error, "ext4_superblock",
					  "cluster_size", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* Superblock.nr_groups: computed. */
static inline int ext4_superblock_nr_groups(const struct ext4_superblock *p,
					    uint64_t *out,
					    struct field_error *error)
{
	uint64_t t1;

	if (
	    __builtin_sub_overflow((uint64_t)ext4_superblock_blocks_count(p), (uint64_t)ext4_superblock_first_data_block(p), &t1))
		return field_out_of_range(error, "ext4_superblock",
					  "nr_groups", 0);
	uint64_t t2;

	if (
	    __builtin_add_overflow(t1, (uint64_t)ext4_superblock_blocks_per_group(p), &t2))
		return field_out_of_range(error, "ext4_superblock",
					  "nr_groups", 0);
	uint64_t t3;

	if (__builtin_sub_overflow(t2, 1ull, &t3))
		return field_out_of_range(error, "ext4_superblock",
					  "nr_groups", 0);
	uint64_t t4 = (uint64_t)ext4_superblock_blocks_per_group(p);

	if (!(t4))
		return field_out_of_range(error, "ext4_superblock",
					  "nr_groups", 0);
	*out = (uint64_t)(t3 / t4);
	return 0;
}


/* Superblock.descriptor_size: computed. */
static inline uint16_t ext4_superblock_descriptor_size(
    const struct ext4_superblock *p)
{
	return (uint16_t)
	    (((((uint64_t)ext4_superblock_feature_incompat(p) & 0x80ull) == 0x80ull) == 0ull) ? 32ull : (uint64_t)ext4_superblock_desc_size(p));
}


/* Superblock.inode_length: computed. */
static inline uint16_t ext4_superblock_inode_length(
    const struct ext4_superblock *p)
{
	return (uint16_t)
	    ((ext4_superblock_rev_level(p) == 0u) ? 128ull : (uint64_t)ext4_superblock_inode_size(p));
}


/* All bytes zero, then the defaults. */
static inline void ext4_superblock_init(struct ext4_superblock *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	ext4_superblock_set_magic(p, EXT4_SUPERBLOCK_MAGIC_DEFAULT);
}

/* What Superblock.checksum has to be: crc32c. */
static inline uint32_t ext4_superblock_compute_checksum(
    const struct ext4_superblock *p)
{
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	sum = checksum_crc32c(sum, p->bytes, 1020);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_superblock_verify_checksum(
    const struct ext4_superblock *p)
{
	uint32_t want = ext4_superblock_compute_checksum(p);
	uint32_t got = ext4_superblock_checksum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_superblock_update_checksum(struct ext4_superblock *p)
{
	uint32_t want = ext4_superblock_compute_checksum(p);

	ext4_superblock_set_checksum(p, want);
	return 0;
}


/*
 * Structure GroupDescriptor, at least 32 bytes. With metadata_csum the checksum
 * is as declared here; with gdt_csum as GroupDescriptorCrc16 has it; else it
 * means nothing.
 */
struct ext4_group_descriptor {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t desc_size;
};
struct ext4_group_descriptor_edit {
	struct ext4_group_descriptor read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_GROUP_DESCRIPTOR_MIN_SIZE 32u

/* GroupDescriptor.block_bitmap_lo: u32 little-endian at byte 0. */
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_OFFSET 0u
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_SIZE   4u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint32_t ext4_group_descriptor_block_bitmap_lo(
    const struct ext4_group_descriptor *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_group_descriptor_set_block_bitmap_lo(
    const struct ext4_group_descriptor_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* GroupDescriptor.inode_bitmap_lo: u32 little-endian at byte 4. */
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_LO_OFFSET 4u
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_LO_SIZE   4u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint32_t ext4_group_descriptor_inode_bitmap_lo(
    const struct ext4_group_descriptor *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_group_descriptor_set_inode_bitmap_lo(
    const struct ext4_group_descriptor_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* GroupDescriptor.inode_table_lo: u32 little-endian at byte 8. */
#define EXT4_GROUP_DESCRIPTOR_INODE_TABLE_LO_OFFSET 8u
#define EXT4_GROUP_DESCRIPTOR_INODE_TABLE_LO_SIZE   4u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_INODE_TABLE_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_INODE_TABLE_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint32_t ext4_group_descriptor_inode_table_lo(
    const struct ext4_group_descriptor *p)
{
	return le32_load(p->bytes + 8);
}

static inline void ext4_group_descriptor_set_inode_table_lo(
    const struct ext4_group_descriptor_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* GroupDescriptor.free_blocks_count_lo: u16 little-endian at byte 12. */
#define EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_LO_OFFSET 12u
#define EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_LO_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_free_blocks_count_lo(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 12);
}

static inline void ext4_group_descriptor_set_free_blocks_count_lo(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 12, value);
}

/* GroupDescriptor.free_inodes_count_lo: u16 little-endian at byte 14. */
#define EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_LO_OFFSET 14u
#define EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_LO_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_free_inodes_count_lo(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 14);
}

static inline void ext4_group_descriptor_set_free_inodes_count_lo(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

/* GroupDescriptor.used_dirs_count_lo: u16 little-endian at byte 16. */
#define EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_LO_OFFSET 16u
#define EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_LO_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_used_dirs_count_lo(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 16);
}

static inline void ext4_group_descriptor_set_used_dirs_count_lo(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

/* GroupDescriptor.flags: flags GroupFlags, u16 little-endian at byte 18. */
#define EXT4_GROUP_DESCRIPTOR_FLAGS_OFFSET 18u
#define EXT4_GROUP_DESCRIPTOR_FLAGS_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_FLAGS_OFFSET + EXT4_GROUP_DESCRIPTOR_FLAGS_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_flags(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 18);
}

static inline void ext4_group_descriptor_set_flags(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 18, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_group_descriptor_flags_has(
    const struct ext4_group_descriptor *p, uint16_t mask)
{
	return (ext4_group_descriptor_flags(p) & mask) == mask;
}

static inline void ext4_group_descriptor_flags_add(
    const struct ext4_group_descriptor_edit *p, uint16_t mask)
{
	ext4_group_descriptor_set_flags(p,
	    (uint16_t)(ext4_group_descriptor_flags(&p->read) | mask));
}

static inline void ext4_group_descriptor_flags_clear(
    const struct ext4_group_descriptor_edit *p, uint16_t mask)
{
	ext4_group_descriptor_set_flags(p,
	    (uint16_t)(ext4_group_descriptor_flags(&p->read) & ~mask));
}

/* GroupDescriptor.exclude_bitmap_lo: u32 little-endian at byte 20. */
#define EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_LO_OFFSET 20u
#define EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_LO_SIZE   4u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint32_t ext4_group_descriptor_exclude_bitmap_lo(
    const struct ext4_group_descriptor *p)
{
	return le32_load(p->bytes + 20);
}

static inline void ext4_group_descriptor_set_exclude_bitmap_lo(
    const struct ext4_group_descriptor_edit *p, uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/*
 * GroupDescriptor.block_bitmap_csum_lo: u16 little-endian at byte 24.
 * crc32c(fs_seed, the bitmap), as below
 */
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_LO_OFFSET 24u
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_LO_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_block_bitmap_csum_lo(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 24);
}

static inline void ext4_group_descriptor_set_block_bitmap_csum_lo(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 24, value);
}

/* GroupDescriptor.inode_bitmap_csum_lo: u16 little-endian at byte 26. */
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_LO_OFFSET 26u
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_LO_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_inode_bitmap_csum_lo(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 26);
}

static inline void ext4_group_descriptor_set_inode_bitmap_csum_lo(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/*
 * GroupDescriptor.itable_unused_lo: u16 little-endian at byte 28. Inodes at the
 * end never used
 */
#define EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_LO_OFFSET 28u
#define EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_LO_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_LO_OFFSET + EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_LO_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_itable_unused_lo(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 28);
}

static inline void ext4_group_descriptor_set_itable_unused_lo(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 28, value);
}

/* GroupDescriptor.checksum: u16 little-endian at byte 30. */
#define EXT4_GROUP_DESCRIPTOR_CHECKSUM_OFFSET 30u
#define EXT4_GROUP_DESCRIPTOR_CHECKSUM_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_CHECKSUM_OFFSET + EXT4_GROUP_DESCRIPTOR_CHECKSUM_SIZE <=
    EXT4_GROUP_DESCRIPTOR_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_checksum(
    const struct ext4_group_descriptor *p)
{
	return le16_load(p->bytes + 30);
}

static inline void ext4_group_descriptor_set_checksum(
    const struct ext4_group_descriptor_edit *p, uint16_t value)
{
	le16_store(p->bytes + 30, value);
}

/* GroupDescriptor.block_bitmap_hi: u32_le at byte 32, not always there. */
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_OFFSET 32u
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_block_bitmap_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_block_bitmap_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "block_bitmap_hi", 32);
	*offset = 32;
	return 0;
}

static inline uint32_t ext4_group_descriptor_block_bitmap_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT;
	return le32_load(p->bytes + 32);
}

static inline int ext4_group_descriptor_set_block_bitmap_hi(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "block_bitmap_hi", 32);
	}
	le32_store(p->bytes + 32, value);
	return 0;
}


/* GroupDescriptor.inode_bitmap_hi: u32_le at byte 36, not always there. */
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_HI_OFFSET 36u
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_inode_bitmap_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_inode_bitmap_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "inode_bitmap_hi", 36);
	*offset = 36;
	return 0;
}

static inline uint32_t ext4_group_descriptor_inode_bitmap_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_HI_DEFAULT;
	return le32_load(p->bytes + 36);
}

static inline int ext4_group_descriptor_set_inode_bitmap_hi(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "inode_bitmap_hi", 36);
	}
	le32_store(p->bytes + 36, value);
	return 0;
}


/* GroupDescriptor.inode_table_hi: u32_le at byte 40, not always there. */
#define EXT4_GROUP_DESCRIPTOR_INODE_TABLE_HI_OFFSET 40u
#define EXT4_GROUP_DESCRIPTOR_INODE_TABLE_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_inode_table_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_inode_table_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "inode_table_hi", 40);
	*offset = 40;
	return 0;
}

static inline uint32_t ext4_group_descriptor_inode_table_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_INODE_TABLE_HI_DEFAULT;
	return le32_load(p->bytes + 40);
}

static inline int ext4_group_descriptor_set_inode_table_hi(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_INODE_TABLE_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "inode_table_hi", 40);
	}
	le32_store(p->bytes + 40, value);
	return 0;
}


/* GroupDescriptor.free_blocks_count_hi: u16_le at byte 44, not always there. */
#define EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI_OFFSET 44u
#define EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_free_blocks_count_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_free_blocks_count_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "free_blocks_count_hi", 44);
	*offset = 44;
	return 0;
}

static inline uint16_t ext4_group_descriptor_free_blocks_count_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI_DEFAULT;
	return le16_load(p->bytes + 44);
}

static inline int ext4_group_descriptor_set_free_blocks_count_hi(
    const struct ext4_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "free_blocks_count_hi", 44);
	}
	le16_store(p->bytes + 44, value);
	return 0;
}


/* GroupDescriptor.free_inodes_count_hi: u16_le at byte 46, not always there. */
#define EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_HI_OFFSET 46u
#define EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_free_inodes_count_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_free_inodes_count_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "free_inodes_count_hi", 46);
	*offset = 46;
	return 0;
}

static inline uint16_t ext4_group_descriptor_free_inodes_count_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_HI_DEFAULT;
	return le16_load(p->bytes + 46);
}

static inline int ext4_group_descriptor_set_free_inodes_count_hi(
    const struct ext4_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "free_inodes_count_hi", 46);
	}
	le16_store(p->bytes + 46, value);
	return 0;
}


/* GroupDescriptor.used_dirs_count_hi: u16_le at byte 48, not always there. */
#define EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_HI_OFFSET 48u
#define EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_used_dirs_count_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_used_dirs_count_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "used_dirs_count_hi", 48);
	*offset = 48;
	return 0;
}

static inline uint16_t ext4_group_descriptor_used_dirs_count_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_HI_DEFAULT;
	return le16_load(p->bytes + 48);
}

static inline int ext4_group_descriptor_set_used_dirs_count_hi(
    const struct ext4_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "used_dirs_count_hi", 48);
	}
	le16_store(p->bytes + 48, value);
	return 0;
}


/* GroupDescriptor.itable_unused_hi: u16_le at byte 50, not always there. */
#define EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_HI_OFFSET 50u
#define EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_itable_unused_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_itable_unused_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "itable_unused_hi", 50);
	*offset = 50;
	return 0;
}

static inline uint16_t ext4_group_descriptor_itable_unused_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_HI_DEFAULT;
	return le16_load(p->bytes + 50);
}

static inline int ext4_group_descriptor_set_itable_unused_hi(
    const struct ext4_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "itable_unused_hi", 50);
	}
	le16_store(p->bytes + 50, value);
	return 0;
}


/* GroupDescriptor.exclude_bitmap_hi: u32_le at byte 52, not always there. */
#define EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_HI_OFFSET 52u
#define EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_exclude_bitmap_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_exclude_bitmap_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "exclude_bitmap_hi", 52);
	*offset = 52;
	return 0;
}

static inline uint32_t ext4_group_descriptor_exclude_bitmap_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_HI_DEFAULT;
	return le32_load(p->bytes + 52);
}

static inline int ext4_group_descriptor_set_exclude_bitmap_hi(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_EXCLUDE_BITMAP_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "exclude_bitmap_hi", 52);
	}
	le32_store(p->bytes + 52, value);
	return 0;
}


/* GroupDescriptor.block_bitmap_csum_hi: u16_le at byte 56, not always there. */
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_HI_OFFSET 56u
#define EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_block_bitmap_csum_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_block_bitmap_csum_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "block_bitmap_csum_hi", 56);
	*offset = 56;
	return 0;
}

static inline uint16_t ext4_group_descriptor_block_bitmap_csum_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_HI_DEFAULT;
	return le16_load(p->bytes + 56);
}

static inline int ext4_group_descriptor_set_block_bitmap_csum_hi(
    const struct ext4_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "block_bitmap_csum_hi", 56);
	}
	le16_store(p->bytes + 56, value);
	return 0;
}


/* GroupDescriptor.inode_bitmap_csum_hi: u16_le at byte 58, not always there. */
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_HI_OFFSET 58u
#define EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_HI_DEFAULT 0u

static inline bool ext4_group_descriptor_has_inode_bitmap_csum_hi(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_inode_bitmap_csum_hi_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor",
				    "inode_bitmap_csum_hi", 58);
	*offset = 58;
	return 0;
}

static inline uint16_t ext4_group_descriptor_inode_bitmap_csum_hi(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_HI_DEFAULT;
	return le16_load(p->bytes + 58);
}

static inline int ext4_group_descriptor_set_inode_bitmap_csum_hi(
    const struct ext4_group_descriptor_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor",
				    "inode_bitmap_csum_hi", 58);
	}
	le16_store(p->bytes + 58, value);
	return 0;
}


/* GroupDescriptor.reserved: u32_le at byte 60, not always there. */
#define EXT4_GROUP_DESCRIPTOR_RESERVED_OFFSET 60u
#define EXT4_GROUP_DESCRIPTOR_RESERVED_DEFAULT 0u

static inline bool ext4_group_descriptor_has_reserved(
    const struct ext4_group_descriptor *p)
{
	return (p->desc_size >= 64u);
}

static inline int ext4_group_descriptor_reserved_offset(
    const struct ext4_group_descriptor *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->desc_size >= 64u))
		return field_absent(error, "ext4_group_descriptor", "reserved",
				    60);
	*offset = 60;
	return 0;
}

static inline uint32_t ext4_group_descriptor_reserved(
    const struct ext4_group_descriptor *p)
{
	if (!(p->desc_size >= 64u))
		return EXT4_GROUP_DESCRIPTOR_RESERVED_DEFAULT;
	return le32_load(p->bytes + 60);
}

static inline int ext4_group_descriptor_set_reserved(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u)) {
		if (value == EXT4_GROUP_DESCRIPTOR_RESERVED_DEFAULT)
			return 0;
		return field_absent(error, "ext4_group_descriptor", "reserved",
				    60);
	}
	le32_store(p->bytes + 60, value);
	return 0;
}


/* GroupDescriptor.block_bitmap: u64 joined, low part first. */
static inline uint64_t ext4_group_descriptor_block_bitmap(
    const struct ext4_group_descriptor *p)
{
	return (uint64_t)(
	    (uint64_t)(uint32_t)ext4_group_descriptor_block_bitmap_lo(p) |
	    (uint64_t)(uint32_t)ext4_group_descriptor_block_bitmap_hi(p) << 32);
}

static inline int ext4_group_descriptor_set_block_bitmap(
    const struct ext4_group_descriptor_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint32_t)((uint64_t)value >> 32) != EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "block_bitmap_hi", 32);
	ext4_group_descriptor_set_block_bitmap_lo(p, (uint32_t)value);
	(void)ext4_group_descriptor_set_block_bitmap_hi(p,
	    (uint32_t)((uint64_t)value >> 32), NULL);
	return 0;
}

/* The byte where its byte starts; -34 when there is none. */
static inline int ext4_group_descriptor_block_bitmap_target(
    const struct ext4_group_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint64_t number = ext4_group_descriptor_block_bitmap(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_group_descriptor",
					  "block_bitmap", 0);
	*offset = at;
	return 0;
}

/* GroupDescriptor.inode_bitmap: u64 joined, low part first. */
static inline uint64_t ext4_group_descriptor_inode_bitmap(
    const struct ext4_group_descriptor *p)
{
	return (uint64_t)(
	    (uint64_t)(uint32_t)ext4_group_descriptor_inode_bitmap_lo(p) |
	    (uint64_t)(uint32_t)ext4_group_descriptor_inode_bitmap_hi(p) << 32);
}

static inline int ext4_group_descriptor_set_inode_bitmap(
    const struct ext4_group_descriptor_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint32_t)((uint64_t)value >> 32) != EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "inode_bitmap_hi", 36);
	ext4_group_descriptor_set_inode_bitmap_lo(p, (uint32_t)value);
	(void)ext4_group_descriptor_set_inode_bitmap_hi(p,
	    (uint32_t)((uint64_t)value >> 32), NULL);
	return 0;
}

/* The byte where its byte starts; -34 when there is none. */
static inline int ext4_group_descriptor_inode_bitmap_target(
    const struct ext4_group_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint64_t number = ext4_group_descriptor_inode_bitmap(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_group_descriptor",
					  "inode_bitmap", 0);
	*offset = at;
	return 0;
}

/* GroupDescriptor.inode_table: u64 joined, low part first. */
static inline uint64_t ext4_group_descriptor_inode_table(
    const struct ext4_group_descriptor *p)
{
	return (uint64_t)(
	    (uint64_t)(uint32_t)ext4_group_descriptor_inode_table_lo(p) |
	    (uint64_t)(uint32_t)ext4_group_descriptor_inode_table_hi(p) << 32);
}

static inline int ext4_group_descriptor_set_inode_table(
    const struct ext4_group_descriptor_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint32_t)((uint64_t)value >> 32) != EXT4_GROUP_DESCRIPTOR_INODE_TABLE_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "inode_table_hi", 40);
	ext4_group_descriptor_set_inode_table_lo(p, (uint32_t)value);
	(void)ext4_group_descriptor_set_inode_table_hi(p,
	    (uint32_t)((uint64_t)value >> 32), NULL);
	return 0;
}

/* The byte where its byte starts; -34 when there is none. */
static inline int ext4_group_descriptor_inode_table_target(
    const struct ext4_group_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint64_t number = ext4_group_descriptor_inode_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_group_descriptor",
					  "inode_table", 0);
	*offset = at;
	return 0;
}

/* GroupDescriptor.free_blocks_count: u32 joined, low part first. */
static inline uint32_t ext4_group_descriptor_free_blocks_count(
    const struct ext4_group_descriptor *p)
{
	return (uint32_t)(
	    (uint64_t)(uint16_t)ext4_group_descriptor_free_blocks_count_lo(p) |
	    (uint64_t)(uint16_t)ext4_group_descriptor_free_blocks_count_hi(p) << 16);
}

static inline int ext4_group_descriptor_set_free_blocks_count(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint16_t)((uint64_t)value >> 16) != EXT4_GROUP_DESCRIPTOR_FREE_BLOCKS_COUNT_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "free_blocks_count_hi", 44);
	ext4_group_descriptor_set_free_blocks_count_lo(p, (uint16_t)value);
	(void)ext4_group_descriptor_set_free_blocks_count_hi(p,
	    (uint16_t)((uint64_t)value >> 16), NULL);
	return 0;
}


/* GroupDescriptor.free_inodes_count: u32 joined, low part first. */
static inline uint32_t ext4_group_descriptor_free_inodes_count(
    const struct ext4_group_descriptor *p)
{
	return (uint32_t)(
	    (uint64_t)(uint16_t)ext4_group_descriptor_free_inodes_count_lo(p) |
	    (uint64_t)(uint16_t)ext4_group_descriptor_free_inodes_count_hi(p) << 16);
}

static inline int ext4_group_descriptor_set_free_inodes_count(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint16_t)((uint64_t)value >> 16) != EXT4_GROUP_DESCRIPTOR_FREE_INODES_COUNT_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "free_inodes_count_hi", 46);
	ext4_group_descriptor_set_free_inodes_count_lo(p, (uint16_t)value);
	(void)ext4_group_descriptor_set_free_inodes_count_hi(p,
	    (uint16_t)((uint64_t)value >> 16), NULL);
	return 0;
}


/* GroupDescriptor.used_dirs_count: u32 joined, low part first. */
static inline uint32_t ext4_group_descriptor_used_dirs_count(
    const struct ext4_group_descriptor *p)
{
	return (uint32_t)(
	    (uint64_t)(uint16_t)ext4_group_descriptor_used_dirs_count_lo(p) |
	    (uint64_t)(uint16_t)ext4_group_descriptor_used_dirs_count_hi(p) << 16);
}

static inline int ext4_group_descriptor_set_used_dirs_count(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint16_t)((uint64_t)value >> 16) != EXT4_GROUP_DESCRIPTOR_USED_DIRS_COUNT_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "used_dirs_count_hi", 48);
	ext4_group_descriptor_set_used_dirs_count_lo(p, (uint16_t)value);
	(void)ext4_group_descriptor_set_used_dirs_count_hi(p,
	    (uint16_t)((uint64_t)value >> 16), NULL);
	return 0;
}


/* GroupDescriptor.itable_unused: u32 joined, low part first. */
static inline uint32_t ext4_group_descriptor_itable_unused(
    const struct ext4_group_descriptor *p)
{
	return (uint32_t)(
	    (uint64_t)(uint16_t)ext4_group_descriptor_itable_unused_lo(p) |
	    (uint64_t)(uint16_t)ext4_group_descriptor_itable_unused_hi(p) << 16);
}

static inline int ext4_group_descriptor_set_itable_unused(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint16_t)((uint64_t)value >> 16) != EXT4_GROUP_DESCRIPTOR_ITABLE_UNUSED_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "itable_unused_hi", 50);
	ext4_group_descriptor_set_itable_unused_lo(p, (uint16_t)value);
	(void)ext4_group_descriptor_set_itable_unused_hi(p,
	    (uint16_t)((uint64_t)value >> 16), NULL);
	return 0;
}


/* GroupDescriptor.block_bitmap_csum: u32 joined, low part first. */
static inline uint32_t ext4_group_descriptor_block_bitmap_csum(
    const struct ext4_group_descriptor *p)
{
	return (uint32_t)(
	    (uint64_t)(uint16_t)ext4_group_descriptor_block_bitmap_csum_lo(p) |
	    (uint64_t)(uint16_t)ext4_group_descriptor_block_bitmap_csum_hi(p) << 16);
}

static inline int ext4_group_descriptor_set_block_bitmap_csum(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint16_t)((uint64_t)value >> 16) != EXT4_GROUP_DESCRIPTOR_BLOCK_BITMAP_CSUM_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "block_bitmap_csum_hi", 56);
	ext4_group_descriptor_set_block_bitmap_csum_lo(p, (uint16_t)value);
	(void)ext4_group_descriptor_set_block_bitmap_csum_hi(p,
	    (uint16_t)((uint64_t)value >> 16), NULL);
	return 0;
}


/* GroupDescriptor.inode_bitmap_csum: u32 joined, low part first. */
static inline uint32_t ext4_group_descriptor_inode_bitmap_csum(
    const struct ext4_group_descriptor *p)
{
	return (uint32_t)(
	    (uint64_t)(uint16_t)ext4_group_descriptor_inode_bitmap_csum_lo(p) |
	    (uint64_t)(uint16_t)ext4_group_descriptor_inode_bitmap_csum_hi(p) << 16);
}

static inline int ext4_group_descriptor_set_inode_bitmap_csum(
    const struct ext4_group_descriptor_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.desc_size >= 64u) &&
	    (uint16_t)((uint64_t)value >> 16) != EXT4_GROUP_DESCRIPTOR_INODE_BITMAP_CSUM_HI_DEFAULT)
		return field_absent(error, "ext4_group_descriptor",
				    "inode_bitmap_csum_hi", 58);
	ext4_group_descriptor_set_inode_bitmap_csum_lo(p, (uint16_t)value);
	(void)ext4_group_descriptor_set_inode_bitmap_csum_hi(p,
	    (uint16_t)((uint64_t)value >> 16), NULL);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_group_descriptor_point_1(
    const struct ext4_group_descriptor *p, uint64_t *points,
    struct field_error *error)
{
	if (p->desc_size >= 64u) {
		if (p->size < 64)
			return field_out_of_range(error,
						  "ext4_group_descriptor", "",
						  0);
		points[1] = 64;
	} else {
		points[1] = 32;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_group_descriptor_at(struct span span,
					   uint64_t offset, uint16_t desc_size,
					   struct ext4_group_descriptor *out,
					   struct field_error *error)
{
	struct ext4_group_descriptor view;
	uint64_t size;

	if (!span_has(span, offset, 32))
		return field_out_of_range(error, "ext4_group_descriptor", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.desc_size = desc_size;
	size = (uint64_t)view.desc_size;
	if (size < 32 || size > view.size)
		return field_out_of_range(error, "ext4_group_descriptor",
					  "size", 0);
	view.size = size;
	if ((view.desc_size >= 64u) && view.size < 64)
		return field_out_of_range(error, "ext4_group_descriptor", "",
					  0);
	*out = view;
	return 0;
}

static inline int ext4_group_descriptor_edit_at(struct mspan span,
    uint64_t offset, uint16_t desc_size,
    struct ext4_group_descriptor_edit *out, struct field_error *error)
{
	int rc = ext4_group_descriptor_at(span_of(span.data, span.size), offset, desc_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_group_descriptor_total_size(
    const struct ext4_group_descriptor *p, uint64_t *size,
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
struct ext4_group_descriptor_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t desc_size;
};
struct ext4_group_descriptor_edit_iterator {
	struct ext4_group_descriptor_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_group_descriptor_iterator ext4_group_descriptor_iterate(
    struct span span, uint16_t desc_size)
{
	struct ext4_group_descriptor_iterator it = { span, 0, 0, UINT64_MAX, desc_size };

	return it;
}

static inline struct ext4_group_descriptor_edit_iterator ext4_group_descriptor_edit_iterate(
    struct mspan span, uint16_t desc_size)
{
	struct ext4_group_descriptor_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, desc_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_group_descriptor_iterator_next(
    struct ext4_group_descriptor_iterator *it,
    struct ext4_group_descriptor *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_group_descriptor_at(it->span, it->offset, it->desc_size, out, error);
	if (!rc)
		rc = ext4_group_descriptor_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_group_descriptor", "stride", 0);
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

static inline int ext4_group_descriptor_edit_iterator_next(
    struct ext4_group_descriptor_edit_iterator *it,
    struct ext4_group_descriptor_edit *out, struct field_error *error)
{
	int rc = ext4_group_descriptor_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What GroupDescriptor.checksum has to be: crc32c. */
static inline int ext4_group_descriptor_compute_checksum(
    const struct ext4_group_descriptor *p, uint32_t fs_seed,
    uint32_t group_number, uint16_t *out, struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)fs_seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)group_number, 4,
			      false);
	from = 0;
	to = p->size;
	at = 30;
	if (at < from || at > to || to - at < 2)
		return field_out_of_range(error, "ext4_group_descriptor",
					  "checksum", 30);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 2;
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint16_t)((uint64_t)sum & 0xFFFFull);
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_group_descriptor_verify_checksum(
    const struct ext4_group_descriptor *p, uint32_t fs_seed,
    uint32_t group_number, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    ext4_group_descriptor_compute_checksum(p, fs_seed, group_number, &want, error);
	if (rc)
		return rc;
	uint16_t got = ext4_group_descriptor_checksum(p);

	if (got != want)
		return checksum_differs(error, "ext4_group_descriptor",
					"checksum", 30);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_group_descriptor_update_checksum(
    const struct ext4_group_descriptor_edit *p, uint32_t fs_seed,
    uint32_t group_number, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    ext4_group_descriptor_compute_checksum(&p->read, fs_seed, group_number, &want, error);
	if (rc)
		return rc;
	ext4_group_descriptor_set_checksum(p, want);
	return 0;
}


/*
 * Structure GroupDescriptorCrc16, at least 32 bytes. The same bytes with
 * gdt_csum in place of metadata_csum. uuid_crc16 is crc16(0xFFFF,
 * Superblock.uuid).
 */
struct ext4_group_descriptor_crc16 {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t desc_size;
};
struct ext4_group_descriptor_crc16_edit {
	struct ext4_group_descriptor_crc16 read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_GROUP_DESCRIPTOR_CRC16_MIN_SIZE 32u

/* GroupDescriptorCrc16.checksum: u16 little-endian at byte 30. */
#define EXT4_GROUP_DESCRIPTOR_CRC16_CHECKSUM_OFFSET 30u
#define EXT4_GROUP_DESCRIPTOR_CRC16_CHECKSUM_SIZE   2u
STRUCTC_PROVE(
    EXT4_GROUP_DESCRIPTOR_CRC16_CHECKSUM_OFFSET + EXT4_GROUP_DESCRIPTOR_CRC16_CHECKSUM_SIZE <=
    EXT4_GROUP_DESCRIPTOR_CRC16_MIN_SIZE);

static inline uint16_t ext4_group_descriptor_crc16_checksum(
    const struct ext4_group_descriptor_crc16 *p)
{
	return le16_load(p->bytes + 30);
}

static inline void ext4_group_descriptor_crc16_set_checksum(
    const struct ext4_group_descriptor_crc16_edit *p, uint16_t value)
{
	le16_store(p->bytes + 30, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_group_descriptor_crc16_at(struct span span,
    uint64_t offset, uint16_t desc_size,
    struct ext4_group_descriptor_crc16 *out, struct field_error *error)
{
	struct ext4_group_descriptor_crc16 view;
	uint64_t size;

	if (!span_has(span, offset, 32))
		return field_out_of_range(error, "ext4_group_descriptor_crc16",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.desc_size = desc_size;
	size = (uint64_t)view.desc_size;
	if (size < 32 || size > view.size)
		return field_out_of_range(error, "ext4_group_descriptor_crc16",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_group_descriptor_crc16_edit_at(struct mspan span,
    uint64_t offset, uint16_t desc_size,
    struct ext4_group_descriptor_crc16_edit *out, struct field_error *error)
{
	int rc = ext4_group_descriptor_crc16_at(span_of(span.data, span.size), offset, desc_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_group_descriptor_crc16_total_size(
    const struct ext4_group_descriptor_crc16 *p, uint64_t *size,
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
struct ext4_group_descriptor_crc16_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t desc_size;
};
struct ext4_group_descriptor_crc16_edit_iterator {
	struct ext4_group_descriptor_crc16_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_group_descriptor_crc16_iterator ext4_group_descriptor_crc16_iterate(
    struct span span, uint16_t desc_size)
{
	struct ext4_group_descriptor_crc16_iterator it = { span, 0, 0, UINT64_MAX, desc_size };

	return it;
}

static inline struct ext4_group_descriptor_crc16_edit_iterator ext4_group_descriptor_crc16_edit_iterate(
    struct mspan span, uint16_t desc_size)
{
	struct ext4_group_descriptor_crc16_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, desc_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_group_descriptor_crc16_iterator_next(
    struct ext4_group_descriptor_crc16_iterator *it,
    struct ext4_group_descriptor_crc16 *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_group_descriptor_crc16_at(it->span, it->offset, it->desc_size, out, error);
	if (!rc)
		rc = ext4_group_descriptor_crc16_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_group_descriptor_crc16", "stride", 0);
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

static inline int ext4_group_descriptor_crc16_edit_iterator_next(
    struct ext4_group_descriptor_crc16_edit_iterator *it,
    struct ext4_group_descriptor_crc16_edit *out, struct field_error *error)
{
	int rc = ext4_group_descriptor_crc16_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What GroupDescriptorCrc16.checksum has to be: crc16. */
static inline int ext4_group_descriptor_crc16_compute_checksum(
    const struct ext4_group_descriptor_crc16 *p, uint16_t uuid_crc16,
    uint32_t group_number, uint16_t *out, struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)uuid_crc16;
	sum = checksum_number(checksum_crc16, sum, (uint64_t)group_number, 4,
			      false);
	from = 0;
	at = 30;
	to = at;
	if (to < from)
		return field_out_of_range(error, "ext4_group_descriptor_crc16",
					  "checksum", 30);
	sum = checksum_crc16(sum, p->bytes + from, (size_t)(to - from));
	at = 30;
	from = at + 2;
	to = p->size;
	if (to < from)
		return field_out_of_range(error, "ext4_group_descriptor_crc16",
					  "checksum", 30);
	sum = checksum_crc16(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint16_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_group_descriptor_crc16_verify_checksum(
    const struct ext4_group_descriptor_crc16 *p, uint16_t uuid_crc16,
    uint32_t group_number, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    ext4_group_descriptor_crc16_compute_checksum(p, uuid_crc16, group_number, &want, error);
	if (rc)
		return rc;
	uint16_t got = ext4_group_descriptor_crc16_checksum(p);

	if (got != want)
		return checksum_differs(error, "ext4_group_descriptor_crc16",
					"checksum", 30);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_group_descriptor_crc16_update_checksum(
    const struct ext4_group_descriptor_crc16_edit *p, uint16_t uuid_crc16,
    uint32_t group_number, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = 
	    ext4_group_descriptor_crc16_compute_checksum(&p->read, uuid_crc16, group_number, &want, error);
	if (rc)
		return rc;
	ext4_group_descriptor_crc16_set_checksum(p, want);
	return 0;
}


/* Structure ExtentHeader, 12 bytes. The head of each node of an extent tree. */
struct ext4_extent_header {
	uint8_t bytes[12];
};
#define EXT4_EXTENT_HEADER_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct ext4_extent_header) ==
	      EXT4_EXTENT_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_extent_header *ext4_extent_header_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_EXTENT_HEADER_SIZEOF))
		return NULL;
	return (const struct ext4_extent_header *)(span.data + offset);
}

static inline struct ext4_extent_header *ext4_extent_header_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_EXTENT_HEADER_SIZEOF))
		return NULL;
	return (struct ext4_extent_header *)(span.data + offset);
}

/* ExtentHeader.magic: u16 little-endian at byte 0. */
#define EXT4_EXTENT_HEADER_MAGIC_OFFSET 0u
#define EXT4_EXTENT_HEADER_MAGIC_SIZE   2u
#define EXT4_EXTENT_HEADER_MAGIC_DEFAULT 0xF30Au
STRUCTC_WITHIN(EXT4_EXTENT_HEADER, MAGIC);

static inline uint16_t ext4_extent_header_magic(
    const struct ext4_extent_header *p)
{
	return le16_load(p->bytes);
}

static inline void ext4_extent_header_set_magic(struct ext4_extent_header *p,
						uint16_t value)
{
	le16_store(p->bytes, value);
}

/* ExtentHeader.entries: u16 little-endian at byte 2. That follow */
#define EXT4_EXTENT_HEADER_ENTRIES_OFFSET 2u
#define EXT4_EXTENT_HEADER_ENTRIES_SIZE   2u
STRUCTC_WITHIN(EXT4_EXTENT_HEADER, ENTRIES);

static inline uint16_t ext4_extent_header_entries(
    const struct ext4_extent_header *p)
{
	return le16_load(p->bytes + 2);
}

static inline void ext4_extent_header_set_entries(struct ext4_extent_header *p,
						  uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* ExtentHeader.max: u16 little-endian at byte 4. That would fit */
#define EXT4_EXTENT_HEADER_MAX_OFFSET 4u
#define EXT4_EXTENT_HEADER_MAX_SIZE   2u
STRUCTC_WITHIN(EXT4_EXTENT_HEADER, MAX);

static inline uint16_t ext4_extent_header_max(
    const struct ext4_extent_header *p)
{
	return le16_load(p->bytes + 4);
}

static inline void ext4_extent_header_set_max(struct ext4_extent_header *p,
					      uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/*
 * ExtentHeader.depth: u16 little-endian at byte 6. 0: Extents follow, else
 * ExtentIndexes
 */
#define EXT4_EXTENT_HEADER_DEPTH_OFFSET 6u
#define EXT4_EXTENT_HEADER_DEPTH_SIZE   2u
STRUCTC_WITHIN(EXT4_EXTENT_HEADER, DEPTH);

static inline uint16_t ext4_extent_header_depth(
    const struct ext4_extent_header *p)
{
	return le16_load(p->bytes + 6);
}

static inline void ext4_extent_header_set_depth(struct ext4_extent_header *p,
						uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* ExtentHeader.generation: u32 little-endian at byte 8. */
#define EXT4_EXTENT_HEADER_GENERATION_OFFSET 8u
#define EXT4_EXTENT_HEADER_GENERATION_SIZE   4u
STRUCTC_WITHIN(EXT4_EXTENT_HEADER, GENERATION);

static inline uint32_t ext4_extent_header_generation(
    const struct ext4_extent_header *p)
{
	return le32_load(p->bytes + 8);
}

static inline void ext4_extent_header_set_generation(
    struct ext4_extent_header *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* All bytes zero, then the defaults. */
static inline void ext4_extent_header_init(struct ext4_extent_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	ext4_extent_header_set_magic(p, EXT4_EXTENT_HEADER_MAGIC_DEFAULT);
}

/* Structure ExtentIndex, 12 bytes. */
struct ext4_extent_index {
	uint8_t bytes[12];
};
#define EXT4_EXTENT_INDEX_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct ext4_extent_index) == EXT4_EXTENT_INDEX_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_extent_index *ext4_extent_index_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_EXTENT_INDEX_SIZEOF))
		return NULL;
	return (const struct ext4_extent_index *)(span.data + offset);
}

static inline struct ext4_extent_index *ext4_extent_index_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_EXTENT_INDEX_SIZEOF))
		return NULL;
	return (struct ext4_extent_index *)(span.data + offset);
}

/* ExtentIndex.block: u32 little-endian at byte 0. First file block below */
#define EXT4_EXTENT_INDEX_BLOCK_OFFSET 0u
#define EXT4_EXTENT_INDEX_BLOCK_SIZE   4u
STRUCTC_WITHIN(EXT4_EXTENT_INDEX, BLOCK);

static inline uint32_t ext4_extent_index_block(
    const struct ext4_extent_index *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_extent_index_set_block(struct ext4_extent_index *p,
					       uint32_t value)
{
	le32_store(p->bytes, value);
}

/* ExtentIndex.leaf_lo: u32 little-endian at byte 4. */
#define EXT4_EXTENT_INDEX_LEAF_LO_OFFSET 4u
#define EXT4_EXTENT_INDEX_LEAF_LO_SIZE   4u
STRUCTC_WITHIN(EXT4_EXTENT_INDEX, LEAF_LO);

static inline uint32_t ext4_extent_index_leaf_lo(
    const struct ext4_extent_index *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_extent_index_set_leaf_lo(struct ext4_extent_index *p,
						 uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* ExtentIndex.leaf_hi: u16 little-endian at byte 8. */
#define EXT4_EXTENT_INDEX_LEAF_HI_OFFSET 8u
#define EXT4_EXTENT_INDEX_LEAF_HI_SIZE   2u
STRUCTC_WITHIN(EXT4_EXTENT_INDEX, LEAF_HI);

static inline uint16_t ext4_extent_index_leaf_hi(
    const struct ext4_extent_index *p)
{
	return le16_load(p->bytes + 8);
}

static inline void ext4_extent_index_set_leaf_hi(struct ext4_extent_index *p,
						 uint16_t value)
{
	le16_store(p->bytes + 8, value);
}

/* ExtentIndex.unused: u16 little-endian at byte 10. */
#define EXT4_EXTENT_INDEX_UNUSED_OFFSET 10u
#define EXT4_EXTENT_INDEX_UNUSED_SIZE   2u
STRUCTC_WITHIN(EXT4_EXTENT_INDEX, UNUSED);

static inline uint16_t ext4_extent_index_unused(
    const struct ext4_extent_index *p)
{
	return le16_load(p->bytes + 10);
}

static inline void ext4_extent_index_set_unused(struct ext4_extent_index *p,
						uint16_t value)
{
	le16_store(p->bytes + 10, value);
}

/* ExtentIndex.leaf: u48 joined from bytes 4, 8, low part first. */
static inline uint64_t ext4_extent_index_leaf(const struct ext4_extent_index *p)
{
	return (uint64_t)le32_load(p->bytes + 4) |
	       (uint64_t)le16_load(p->bytes + 8) << 32;
}

static inline int ext4_extent_index_set_leaf(struct ext4_extent_index *p,
					     uint64_t value)
{
	if (value >> 48)
		return -34;
	le32_store(p->bytes + 4, (uint32_t)value);
	le16_store(p->bytes + 8, (uint16_t)(value >> 32));
	return 0;
}

/* The byte where its ExtentHeader starts; -34 when there is none. */
static inline int ext4_extent_index_leaf_target(
    const struct ext4_extent_index *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint64_t number = ext4_extent_index_leaf(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_extent_index", "leaf",
					  0);
	*offset = at;
	return 0;
}

/* All bytes zero. */
static inline void ext4_extent_index_init(struct ext4_extent_index *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Extent, 12 bytes. */
struct ext4_extent {
	uint8_t bytes[12];
};
#define EXT4_EXTENT_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct ext4_extent) == EXT4_EXTENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_extent *ext4_extent_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, EXT4_EXTENT_SIZEOF))
		return NULL;
	return (const struct ext4_extent *)(span.data + offset);
}

static inline struct ext4_extent *ext4_extent_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_EXTENT_SIZEOF))
		return NULL;
	return (struct ext4_extent *)(span.data + offset);
}

/* Extent.block: u32 little-endian at byte 0. First file block covered */
#define EXT4_EXTENT_BLOCK_OFFSET 0u
#define EXT4_EXTENT_BLOCK_SIZE   4u
STRUCTC_WITHIN(EXT4_EXTENT, BLOCK);

static inline uint32_t ext4_extent_block(const struct ext4_extent *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_extent_set_block(struct ext4_extent *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Extent.len: u16 little-endian at byte 4. */
#define EXT4_EXTENT_LEN_OFFSET 4u
#define EXT4_EXTENT_LEN_SIZE   2u
STRUCTC_WITHIN(EXT4_EXTENT, LEN);

static inline uint16_t ext4_extent_len(const struct ext4_extent *p)
{
	return le16_load(p->bytes + 4);
}

static inline void ext4_extent_set_len(struct ext4_extent *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Extent.start_hi: u16 little-endian at byte 6. */
#define EXT4_EXTENT_START_HI_OFFSET 6u
#define EXT4_EXTENT_START_HI_SIZE   2u
STRUCTC_WITHIN(EXT4_EXTENT, START_HI);

static inline uint16_t ext4_extent_start_hi(const struct ext4_extent *p)
{
	return le16_load(p->bytes + 6);
}

static inline void ext4_extent_set_start_hi(struct ext4_extent *p,
					    uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* Extent.start_lo: u32 little-endian at byte 8. */
#define EXT4_EXTENT_START_LO_OFFSET 8u
#define EXT4_EXTENT_START_LO_SIZE   4u
STRUCTC_WITHIN(EXT4_EXTENT, START_LO);

static inline uint32_t ext4_extent_start_lo(const struct ext4_extent *p)
{
	return le32_load(p->bytes + 8);
}

static inline void ext4_extent_set_start_lo(struct ext4_extent *p,
					    uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Extent.start: u48 joined from bytes 8, 6, low part first. */
static inline uint64_t ext4_extent_start(const struct ext4_extent *p)
{
	return (uint64_t)le32_load(p->bytes + 8) |
	       (uint64_t)le16_load(p->bytes + 6) << 32;
}

static inline int ext4_extent_set_start(struct ext4_extent *p, uint64_t value)
{
	if (value >> 48)
		return -34;
	le32_store(p->bytes + 8, (uint32_t)value);
	le16_store(p->bytes + 6, (uint16_t)(value >> 32));
	return 0;
}

/* The byte where its byte starts; -34 when there is none. */
static inline int ext4_extent_start_target(const struct ext4_extent *p,
					   uint64_t unit_size,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t at;
	uint64_t number = ext4_extent_start(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_extent", "start", 0);
	*offset = at;
	return 0;
}

/* Extent.is_unwritten: computed. Reads as zeros */
static inline uint8_t ext4_extent_is_unwritten(const struct ext4_extent *p)
{
	return (uint8_t)(ext4_extent_len(p) > 32768u);
}


/* Extent.length: computed. $len, less 32768 where that is over */
static inline uint32_t ext4_extent_length(const struct ext4_extent *p)
{
	return (uint32_t)
	    ((((uint64_t)ext4_extent_len(p) + 0x7FFFull) & 0x7FFFull) + 1ull);
}


/* All bytes zero. */
static inline void ext4_extent_init(struct ext4_extent *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure ExtentBlock, at least 12 bytes. A node that is not the root, which
 * lies in the inode.
 */
struct ext4_extent_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct ext4_extent_block_edit {
	struct ext4_extent_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_EXTENT_BLOCK_MIN_SIZE 12u

/* ExtentBlock.header: struct ext4_extent_header at byte 0. */
#define EXT4_EXTENT_BLOCK_HEADER_OFFSET 0u
#define EXT4_EXTENT_BLOCK_HEADER_SIZE   12u
STRUCTC_PROVE(EXT4_EXTENT_BLOCK_HEADER_OFFSET + EXT4_EXTENT_BLOCK_HEADER_SIZE <=
	      EXT4_EXTENT_BLOCK_MIN_SIZE);

static inline const struct ext4_extent_header *ext4_extent_block_header(
    const struct ext4_extent_block *p)
{
	return (const struct ext4_extent_header *)(p->bytes);
}

static inline struct ext4_extent_header *ext4_extent_block_edit_header(
    const struct ext4_extent_block_edit *p)
{
	return (struct ext4_extent_header *)(p->bytes);
}

/* ExtentBlock.leaves: [$header.entries]Extent at byte 12, not always there. */
#define EXT4_EXTENT_BLOCK_LEAVES_OFFSET 12u

static inline bool ext4_extent_block_has_leaves(
    const struct ext4_extent_block *p)
{
	return (ext4_extent_header_depth(ext4_extent_block_header(p)) == 0u);
}

static inline int ext4_extent_block_leaves_range(
    const struct ext4_extent_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(ext4_extent_header_depth(ext4_extent_block_header(p)) == 0u))
		return field_absent(error, "ext4_extent_block", "leaves", 12);
	at = 12;
	nr = (uint64_t)ext4_extent_header_entries(ext4_extent_block_header(p));
	if (nr > (p->size - at) / 12)
		return field_out_of_range(error, "ext4_extent_block", "leaves",
					  12);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_extent_block_leaves_count(
    const struct ext4_extent_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_extent_block_leaves_range(p, &at, count, error);
}

static inline int ext4_extent_block_leaves_offset(
    const struct ext4_extent_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_extent_block_leaves_range(p, offset, &count, error);
}

static inline const struct ext4_extent *ext4_extent_block_leaves(
    const struct ext4_extent_block *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (ext4_extent_block_leaves_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_extent_block", "leaves", 12);
		return NULL;
	}
	return (const struct ext4_extent *)(p->bytes + at + i * 12);
}

static inline struct ext4_extent *ext4_extent_block_edit_leaves(
    const struct ext4_extent_block_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (ext4_extent_block_leaves_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_extent_block", "leaves", 12);
		return NULL;
	}
	return (struct ext4_extent *)(p->bytes + at + i * 12);
}


/*
 * ExtentBlock.indexes: [$header.entries]ExtentIndex at byte 12, not always
 * there.
 */
#define EXT4_EXTENT_BLOCK_INDEXES_OFFSET 12u

static inline bool ext4_extent_block_has_indexes(
    const struct ext4_extent_block *p)
{
	return !(ext4_extent_header_depth(ext4_extent_block_header(p)) == 0u);
}

static inline int ext4_extent_block_indexes_range(
    const struct ext4_extent_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!!(ext4_extent_header_depth(ext4_extent_block_header(p)) == 0u))
		return field_absent(error, "ext4_extent_block", "indexes", 12);
	at = 12;
	nr = (uint64_t)ext4_extent_header_entries(ext4_extent_block_header(p));
	if (nr > (p->size - at) / 12)
		return field_out_of_range(error, "ext4_extent_block",
					  "indexes", 12);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_extent_block_indexes_count(
    const struct ext4_extent_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_extent_block_indexes_range(p, &at, count, error);
}

static inline int ext4_extent_block_indexes_offset(
    const struct ext4_extent_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_extent_block_indexes_range(p, offset, &count, error);
}

static inline const struct ext4_extent_index *ext4_extent_block_indexes(
    const struct ext4_extent_block *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (ext4_extent_block_indexes_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_extent_block", "indexes", 12);
		return NULL;
	}
	return (const struct ext4_extent_index *)(p->bytes + at + i * 12);
}

static inline struct ext4_extent_index *ext4_extent_block_edit_indexes(
    const struct ext4_extent_block_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (ext4_extent_block_indexes_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_extent_block", "indexes", 12);
		return NULL;
	}
	return (struct ext4_extent_index *)(p->bytes + at + i * 12);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_extent_block_point_4(const struct ext4_extent_block *p,
					    uint64_t *points,
					    struct field_error *error)
{
	uint64_t at = 
	    (12ull + ((uint64_t)ext4_extent_header_max(ext4_extent_block_header(p)) * 12ull));

	if (at > p->size)
		return field_out_of_range(error, "ext4_extent_block", "", 0);
	points[4] = at;
	return 0;
}


/*
 * ExtentBlock.checksum: u32_le at an offset that data decides. Behind the last
 * entry that fits
 */

static inline int ext4_extent_block_checksum_offset(
    const struct ext4_extent_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = ext4_extent_block_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "ext4_extent_block",
					  "checksum", 0);
	*offset = points[4];
	return 0;
}

static inline int ext4_extent_block_checksum(const struct ext4_extent_block *p,
					     uint32_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = ext4_extent_block_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "ext4_extent_block",
					  "checksum", 0);
	*out = le32_load(p->bytes + points[4]);
	return 0;
}

static inline int ext4_extent_block_set_checksum(
    const struct ext4_extent_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = ext4_extent_block_point_4(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[4] < 4)
		return field_out_of_range(error, "ext4_extent_block",
					  "checksum", 0);
	le32_store(p->bytes + points[4], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_extent_block_at(struct span span,
				       uint64_t offset, uint32_t block_size,
				       struct ext4_extent_block *out,
				       struct field_error *error)
{
	struct ext4_extent_block view;
	uint64_t size;

	if (!span_has(span, offset, 12))
		return field_out_of_range(error, "ext4_extent_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size < 12 || size > view.size)
		return field_out_of_range(error, "ext4_extent_block", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_extent_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size, struct ext4_extent_block_edit *out,
    struct field_error *error)
{
	int rc = ext4_extent_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_extent_block_total_size(
    const struct ext4_extent_block *p, uint64_t *size,
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
struct ext4_extent_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct ext4_extent_block_edit_iterator {
	struct ext4_extent_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_extent_block_iterator ext4_extent_block_iterate(
    struct span span, uint32_t block_size)
{
	struct ext4_extent_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct ext4_extent_block_edit_iterator ext4_extent_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct ext4_extent_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_extent_block_iterator_next(
    struct ext4_extent_block_iterator *it, struct ext4_extent_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_extent_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = ext4_extent_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_extent_block", "stride", 0);
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

static inline int ext4_extent_block_edit_iterator_next(
    struct ext4_extent_block_edit_iterator *it,
    struct ext4_extent_block_edit *out, struct field_error *error)
{
	int rc = ext4_extent_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What ExtentBlock.checksum has to be: crc32c. */
static inline int ext4_extent_block_compute_checksum(
    const struct ext4_extent_block *p, uint32_t inode_seed, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)inode_seed;
	from = 0;
	rc = ext4_extent_block_checksum_offset(p, &at, error);
	if (rc)
		return rc;
	to = at;
	if (to < from)
		return field_out_of_range(error, "ext4_extent_block",
					  "checksum", 0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_extent_block_verify_checksum(
    const struct ext4_extent_block *p, uint32_t inode_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = ext4_extent_block_compute_checksum(p, inode_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = ext4_extent_block_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "ext4_extent_block", "checksum",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_extent_block_update_checksum(
    const struct ext4_extent_block_edit *p, uint32_t inode_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_extent_block_compute_checksum(&p->read, inode_seed, &want, error);
	if (rc)
		return rc;
	return ext4_extent_block_set_checksum(p, want, error);
}


/* Union ExtentRootEntries, 48 bytes. */
struct ext4_extent_root_entries {
	uint8_t bytes[48];
};
#define EXT4_EXTENT_ROOT_ENTRIES_SIZEOF 48u
STRUCTC_PROVE(sizeof(struct ext4_extent_root_entries) ==
	      EXT4_EXTENT_ROOT_ENTRIES_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_extent_root_entries *ext4_extent_root_entries_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_EXTENT_ROOT_ENTRIES_SIZEOF))
		return NULL;
	return (const struct ext4_extent_root_entries *)(span.data + offset);
}

static inline struct ext4_extent_root_entries *ext4_extent_root_entries_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_EXTENT_ROOT_ENTRIES_SIZEOF))
		return NULL;
	return (struct ext4_extent_root_entries *)(span.data + offset);
}

/* ExtentRootEntries.leaves: 4 times struct ext4_extent at byte 0. */
#define EXT4_EXTENT_ROOT_ENTRIES_LEAVES_OFFSET 0u
#define EXT4_EXTENT_ROOT_ENTRIES_LEAVES_SIZE   48u
#define EXT4_EXTENT_ROOT_ENTRIES_LEAVES_COUNT  4u
STRUCTC_WITHIN(EXT4_EXTENT_ROOT_ENTRIES, LEAVES);

static inline const struct ext4_extent *ext4_extent_root_entries_leaves(
    const struct ext4_extent_root_entries *p, uint64_t i,
    struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "ext4_extent_root_entries", "leaves",
				   0);
		return NULL;
	}
	return (const struct ext4_extent *)(p->bytes + i * 12);
}

static inline struct ext4_extent *ext4_extent_root_entries_edit_leaves(
    struct ext4_extent_root_entries *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "ext4_extent_root_entries", "leaves",
				   0);
		return NULL;
	}
	return (struct ext4_extent *)(p->bytes + i * 12);
}

/* ExtentRootEntries.indexes: 4 times struct ext4_extent_index at byte 0. */
#define EXT4_EXTENT_ROOT_ENTRIES_INDEXES_OFFSET 0u
#define EXT4_EXTENT_ROOT_ENTRIES_INDEXES_SIZE   48u
#define EXT4_EXTENT_ROOT_ENTRIES_INDEXES_COUNT  4u
STRUCTC_WITHIN(EXT4_EXTENT_ROOT_ENTRIES, INDEXES);

static inline const struct ext4_extent_index *ext4_extent_root_entries_indexes(
    const struct ext4_extent_root_entries *p, uint64_t i,
    struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "ext4_extent_root_entries",
				   "indexes", 0);
		return NULL;
	}
	return (const struct ext4_extent_index *)(p->bytes + i * 12);
}

static inline struct ext4_extent_index *ext4_extent_root_entries_edit_indexes(
    struct ext4_extent_root_entries *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "ext4_extent_root_entries",
				   "indexes", 0);
		return NULL;
	}
	return (struct ext4_extent_index *)(p->bytes + i * 12);
}

/* All bytes zero. */
static inline void ext4_extent_root_entries_init(
    struct ext4_extent_root_entries *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ExtentRoot, 60 bytes. */
struct ext4_extent_root {
	uint8_t bytes[60];
};
#define EXT4_EXTENT_ROOT_SIZEOF 60u
STRUCTC_PROVE(sizeof(struct ext4_extent_root) == EXT4_EXTENT_ROOT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_extent_root *ext4_extent_root_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_EXTENT_ROOT_SIZEOF))
		return NULL;
	return (const struct ext4_extent_root *)(span.data + offset);
}

static inline struct ext4_extent_root *ext4_extent_root_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_EXTENT_ROOT_SIZEOF))
		return NULL;
	return (struct ext4_extent_root *)(span.data + offset);
}

/* ExtentRoot.header: struct ext4_extent_header at byte 0. */
#define EXT4_EXTENT_ROOT_HEADER_OFFSET 0u
#define EXT4_EXTENT_ROOT_HEADER_SIZE   12u
STRUCTC_WITHIN(EXT4_EXTENT_ROOT, HEADER);

static inline const struct ext4_extent_header *ext4_extent_root_header(
    const struct ext4_extent_root *p)
{
	return (const struct ext4_extent_header *)(p->bytes);
}

static inline struct ext4_extent_header *ext4_extent_root_edit_header(
    struct ext4_extent_root *p)
{
	return (struct ext4_extent_header *)(p->bytes);
}

/* ExtentRoot.entries: struct ext4_extent_root_entries at byte 12. */
#define EXT4_EXTENT_ROOT_ENTRIES_OFFSET 12u
#define EXT4_EXTENT_ROOT_ENTRIES_SIZE   48u
STRUCTC_WITHIN(EXT4_EXTENT_ROOT, ENTRIES);

static inline const struct ext4_extent_root_entries *ext4_extent_root_entries(
    const struct ext4_extent_root *p)
{
	return (const struct ext4_extent_root_entries *)(p->bytes + 12);
}

static inline struct ext4_extent_root_entries *ext4_extent_root_edit_entries(
    struct ext4_extent_root *p)
{
	return (struct ext4_extent_root_entries *)(p->bytes + 12);
}

/* All bytes zero, then the defaults. */
static inline void ext4_extent_root_init(struct ext4_extent_root *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	ext4_extent_header_init(ext4_extent_root_edit_header(p));
}

/*
 * Structure InodeDevice, 8 bytes. A device's number: the old form where both
 * parts are below 256, else the new one.
 */
struct ext4_inode_device {
	uint8_t bytes[8];
};
#define EXT4_INODE_DEVICE_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_inode_device) == EXT4_INODE_DEVICE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_inode_device *ext4_inode_device_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_INODE_DEVICE_SIZEOF))
		return NULL;
	return (const struct ext4_inode_device *)(span.data + offset);
}

static inline struct ext4_inode_device *ext4_inode_device_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_INODE_DEVICE_SIZEOF))
		return NULL;
	return (struct ext4_inode_device *)(span.data + offset);
}

/* InodeDevice.old: bitfield OldDevice, u32 little-endian at byte 0. */
#define EXT4_INODE_DEVICE_OLD_OFFSET 0u
#define EXT4_INODE_DEVICE_OLD_SIZE   4u
STRUCTC_WITHIN(EXT4_INODE_DEVICE, OLD);

static inline uint32_t ext4_inode_device_old(const struct ext4_inode_device *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_inode_device_set_old(struct ext4_inode_device *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

static inline uint32_t ext4_inode_device_old_minor(
    const struct ext4_inode_device *p)
{
	return ext4_old_device_minor(ext4_inode_device_old(p));
}

static inline int ext4_inode_device_set_old_minor(struct ext4_inode_device *p,
						  uint32_t part)
{
	uint32_t value;

	if (ext4_old_device_with_minor(ext4_inode_device_old(p), part, &value))
		return -34;
	ext4_inode_device_set_old(p, value);
	return 0;
}

static inline uint32_t ext4_inode_device_old_major(
    const struct ext4_inode_device *p)
{
	return ext4_old_device_major(ext4_inode_device_old(p));
}

static inline int ext4_inode_device_set_old_major(struct ext4_inode_device *p,
						  uint32_t part)
{
	uint32_t value;

	if (ext4_old_device_with_major(ext4_inode_device_old(p), part, &value))
		return -34;
	ext4_inode_device_set_old(p, value);
	return 0;
}

/* InodeDevice.new: bitfield NewDevice, u32 little-endian at byte 4. */
#define EXT4_INODE_DEVICE_NEW_OFFSET 4u
#define EXT4_INODE_DEVICE_NEW_SIZE   4u
STRUCTC_WITHIN(EXT4_INODE_DEVICE, NEW);

static inline uint32_t ext4_inode_device_new(const struct ext4_inode_device *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_inode_device_set_new(struct ext4_inode_device *p,
					     uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

static inline uint32_t ext4_inode_device_new_minor_lo(
    const struct ext4_inode_device *p)
{
	return ext4_new_device_minor_lo(ext4_inode_device_new(p));
}

static inline int ext4_inode_device_set_new_minor_lo(
    struct ext4_inode_device *p, uint32_t part)
{
	uint32_t value;

	if (ext4_new_device_with_minor_lo(ext4_inode_device_new(p), part,
					  &value))
		return -34;
	ext4_inode_device_set_new(p, value);
	return 0;
}

static inline uint32_t ext4_inode_device_new_major(
    const struct ext4_inode_device *p)
{
	return ext4_new_device_major(ext4_inode_device_new(p));
}

static inline int ext4_inode_device_set_new_major(struct ext4_inode_device *p,
						  uint32_t part)
{
	uint32_t value;

	if (ext4_new_device_with_major(ext4_inode_device_new(p), part, &value))
		return -34;
	ext4_inode_device_set_new(p, value);
	return 0;
}

static inline uint32_t ext4_inode_device_new_minor_hi(
    const struct ext4_inode_device *p)
{
	return ext4_new_device_minor_hi(ext4_inode_device_new(p));
}

static inline int ext4_inode_device_set_new_minor_hi(
    struct ext4_inode_device *p, uint32_t part)
{
	uint32_t value;

	if (ext4_new_device_with_minor_hi(ext4_inode_device_new(p), part,
					  &value))
		return -34;
	ext4_inode_device_set_new(p, value);
	return 0;
}

/* All bytes zero. */
static inline void ext4_inode_device_init(struct ext4_inode_device *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure MapBlock, at least 0 bytes. A block of block numbers, of a file
 * without extents: `map` in its inode leads there. 0: a hole.
 */
struct ext4_map_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct ext4_map_block_edit {
	struct ext4_map_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_MAP_BLOCK_MIN_SIZE 0u

/* MapBlock.blocks: [block_size / 4]u32_le at byte 0. */
#define EXT4_MAP_BLOCK_BLOCKS_OFFSET 0u

static inline int ext4_map_block_blocks_range(const struct ext4_map_block *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	at = 0;
	nr = ((uint64_t)p->block_size / 4ull);
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "ext4_map_block", "blocks",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_map_block_blocks_count(const struct ext4_map_block *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return ext4_map_block_blocks_range(p, &at, count, error);
}

static inline int ext4_map_block_blocks_offset(const struct ext4_map_block *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return ext4_map_block_blocks_range(p, offset, &count, error);
}

static inline int ext4_map_block_blocks(const struct ext4_map_block *p,
					uint64_t i, uint32_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_map_block_blocks_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_map_block", "blocks",
					  0);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int ext4_map_block_set_blocks(const struct ext4_map_block_edit *p,
					    uint64_t i, uint32_t value,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_map_block_blocks_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_map_block", "blocks",
					  0);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_map_block_point_1(const struct ext4_map_block *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 0;
	count = ((uint64_t)p->block_size / 4ull);
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "ext4_map_block", "", 0);
	points[1] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_map_block_at(struct span span,
				    uint64_t offset, uint32_t block_size,
				    struct ext4_map_block *out,
				    struct field_error *error)
{
	struct ext4_map_block view;
	uint64_t size;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "ext4_map_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size > view.size)
		return field_out_of_range(error, "ext4_map_block", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_map_block_edit_at(struct mspan span,
					 uint64_t offset, uint32_t block_size,
					 struct ext4_map_block_edit *out,
					 struct field_error *error)
{
	int rc = ext4_map_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_map_block_total_size(const struct ext4_map_block *p,
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
struct ext4_map_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct ext4_map_block_edit_iterator {
	struct ext4_map_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_map_block_iterator ext4_map_block_iterate(
    struct span span, uint32_t block_size)
{
	struct ext4_map_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct ext4_map_block_edit_iterator ext4_map_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct ext4_map_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_map_block_iterator_next(
    struct ext4_map_block_iterator *it, struct ext4_map_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_map_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = ext4_map_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_map_block", "stride", 0);
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

static inline int ext4_map_block_edit_iterator_next(
    struct ext4_map_block_edit_iterator *it, struct ext4_map_block_edit *out,
    struct field_error *error)
{
	int rc = ext4_map_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure InlineData.directory, 60 bytes. */
struct ext4_inline_data_directory {
	uint8_t bytes[60];
};
#define EXT4_INLINE_DATA_DIRECTORY_SIZEOF 60u
STRUCTC_PROVE(sizeof(struct ext4_inline_data_directory) ==
	      EXT4_INLINE_DATA_DIRECTORY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_inline_data_directory *ext4_inline_data_directory_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_INLINE_DATA_DIRECTORY_SIZEOF))
		return NULL;
	return (const struct ext4_inline_data_directory *)(span.data + offset);
}

static inline struct ext4_inline_data_directory *ext4_inline_data_directory_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_INLINE_DATA_DIRECTORY_SIZEOF))
		return NULL;
	return (struct ext4_inline_data_directory *)(span.data + offset);
}

/* InlineData.directory.parent: u32 little-endian at byte 0. */
#define EXT4_INLINE_DATA_DIRECTORY_PARENT_OFFSET 0u
#define EXT4_INLINE_DATA_DIRECTORY_PARENT_SIZE   4u
STRUCTC_WITHIN(EXT4_INLINE_DATA_DIRECTORY, PARENT);

static inline uint32_t ext4_inline_data_directory_parent(
    const struct ext4_inline_data_directory *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_inline_data_directory_set_parent(
    struct ext4_inline_data_directory *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* InlineData.directory.entries: 56 times byte at byte 4. DirEntry records */
#define EXT4_INLINE_DATA_DIRECTORY_ENTRIES_OFFSET 4u
#define EXT4_INLINE_DATA_DIRECTORY_ENTRIES_SIZE   56u
#define EXT4_INLINE_DATA_DIRECTORY_ENTRIES_COUNT  56u
STRUCTC_WITHIN(EXT4_INLINE_DATA_DIRECTORY, ENTRIES);

static inline int ext4_inline_data_directory_entries(
    const struct ext4_inline_data_directory *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 56)
		return field_out_of_range(error, "ext4_inline_data_directory",
					  "entries", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int ext4_inline_data_directory_set_entries(
    struct ext4_inline_data_directory *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 56)
		return field_out_of_range(error, "ext4_inline_data_directory",
					  "entries", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span ext4_inline_data_directory_entries_bytes(
    const struct ext4_inline_data_directory *p)
{
	return span_of(p->bytes + 4, 56);
}

static inline struct mspan ext4_inline_data_directory_edit_entries_bytes(
    struct ext4_inline_data_directory *p)
{
	return mspan_of(p->bytes + 4, 56);
}

/* All bytes zero. */
static inline void ext4_inline_data_directory_init(
    struct ext4_inline_data_directory *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Union InlineData, 60 bytes. With inline_data: the first bytes of a file; the
 * rest is the value of its attribute system.data. Of a directory: its entries
 * but "." and "..".
 */
struct ext4_inline_data {
	uint8_t bytes[60];
};
#define EXT4_INLINE_DATA_SIZEOF 60u
STRUCTC_PROVE(sizeof(struct ext4_inline_data) == EXT4_INLINE_DATA_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_inline_data *ext4_inline_data_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_INLINE_DATA_SIZEOF))
		return NULL;
	return (const struct ext4_inline_data *)(span.data + offset);
}

static inline struct ext4_inline_data *ext4_inline_data_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_INLINE_DATA_SIZEOF))
		return NULL;
	return (struct ext4_inline_data *)(span.data + offset);
}

/* InlineData.file: 60 times byte at byte 0. */
#define EXT4_INLINE_DATA_FILE_OFFSET 0u
#define EXT4_INLINE_DATA_FILE_SIZE   60u
#define EXT4_INLINE_DATA_FILE_COUNT  60u
STRUCTC_WITHIN(EXT4_INLINE_DATA, FILE);

static inline int ext4_inline_data_file(const struct ext4_inline_data *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "ext4_inline_data", "file",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int ext4_inline_data_set_file(struct ext4_inline_data *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "ext4_inline_data", "file",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span ext4_inline_data_file_bytes(
    const struct ext4_inline_data *p)
{
	return span_of(p->bytes, 60);
}

static inline struct mspan ext4_inline_data_edit_file_bytes(
    struct ext4_inline_data *p)
{
	return mspan_of(p->bytes, 60);
}

/* InlineData.directory: struct ext4_inline_data_directory at byte 0. */
#define EXT4_INLINE_DATA_DIRECTORY_OFFSET 0u
#define EXT4_INLINE_DATA_DIRECTORY_SIZE   60u
STRUCTC_WITHIN(EXT4_INLINE_DATA, DIRECTORY);

static inline const struct ext4_inline_data_directory *ext4_inline_data_directory(
    const struct ext4_inline_data *p)
{
	return (const struct ext4_inline_data_directory *)(p->bytes);
}

static inline struct ext4_inline_data_directory *ext4_inline_data_edit_directory(
    struct ext4_inline_data *p)
{
	return (struct ext4_inline_data_directory *)(p->bytes);
}

/* All bytes zero. */
static inline void ext4_inline_data_init(struct ext4_inline_data *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union InodeBlock, 60 bytes. */
struct ext4_inode_block {
	uint8_t bytes[60];
};
#define EXT4_INODE_BLOCK_SIZEOF 60u
STRUCTC_PROVE(sizeof(struct ext4_inode_block) == EXT4_INODE_BLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_inode_block *ext4_inode_block_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_INODE_BLOCK_SIZEOF))
		return NULL;
	return (const struct ext4_inode_block *)(span.data + offset);
}

static inline struct ext4_inode_block *ext4_inode_block_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_INODE_BLOCK_SIZEOF))
		return NULL;
	return (struct ext4_inode_block *)(span.data + offset);
}

/* InodeBlock.extents: struct ext4_extent_root at byte 0. */
#define EXT4_INODE_BLOCK_EXTENTS_OFFSET 0u
#define EXT4_INODE_BLOCK_EXTENTS_SIZE   60u
STRUCTC_WITHIN(EXT4_INODE_BLOCK, EXTENTS);

static inline const struct ext4_extent_root *ext4_inode_block_extents(
    const struct ext4_inode_block *p)
{
	return (const struct ext4_extent_root *)(p->bytes);
}

static inline struct ext4_extent_root *ext4_inode_block_edit_extents(
    struct ext4_inode_block *p)
{
	return (struct ext4_extent_root *)(p->bytes);
}

/* InodeBlock.map: 15 times u32 little-endian at byte 0. */
#define EXT4_INODE_BLOCK_MAP_OFFSET 0u
#define EXT4_INODE_BLOCK_MAP_SIZE   60u
#define EXT4_INODE_BLOCK_MAP_COUNT  15u
STRUCTC_WITHIN(EXT4_INODE_BLOCK, MAP);

static inline int ext4_inode_block_map(const struct ext4_inode_block *p,
				       uint64_t i, uint32_t *out,
				       struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "ext4_inode_block", "map", 0);
	*out = le32_load(p->bytes + i * 4);
	return 0;
}

static inline int ext4_inode_block_set_map(struct ext4_inode_block *p,
					   uint64_t i, uint32_t value,
					   struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "ext4_inode_block", "map", 0);
	le32_store(p->bytes + i * 4, value);
	return 0;
}

/* InodeBlock.target: 60 times string at byte 0. */
#define EXT4_INODE_BLOCK_TARGET_OFFSET 0u
#define EXT4_INODE_BLOCK_TARGET_SIZE   60u
#define EXT4_INODE_BLOCK_TARGET_COUNT  60u
STRUCTC_WITHIN(EXT4_INODE_BLOCK, TARGET);

static inline int ext4_inode_block_target(const struct ext4_inode_block *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "ext4_inode_block", "target",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int ext4_inode_block_set_target(struct ext4_inode_block *p,
					      uint64_t i, uint8_t value,
					      struct field_error *error)
{
	if (i >= 60)
		return field_out_of_range(error, "ext4_inode_block", "target",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span ext4_inode_block_target_bytes(
    const struct ext4_inode_block *p)
{
	return span_of(p->bytes, 60);
}

static inline struct mspan ext4_inode_block_edit_target_bytes(
    struct ext4_inode_block *p)
{
	return mspan_of(p->bytes, 60);
}

/* Up to the first NUL. */
static inline struct span ext4_inode_block_target_text(
    const struct ext4_inode_block *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 60);

	if (!end)
		return span_of(text, 60);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_inode_block_put_target(struct ext4_inode_block *p,
					      struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 60)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(60 - text.size));
	return 0;
}

/* InodeBlock.device: struct ext4_inode_device at byte 0. */
#define EXT4_INODE_BLOCK_DEVICE_OFFSET 0u
#define EXT4_INODE_BLOCK_DEVICE_SIZE   8u
STRUCTC_WITHIN(EXT4_INODE_BLOCK, DEVICE);

static inline const struct ext4_inode_device *ext4_inode_block_device(
    const struct ext4_inode_block *p)
{
	return (const struct ext4_inode_device *)(p->bytes);
}

static inline struct ext4_inode_device *ext4_inode_block_edit_device(
    struct ext4_inode_block *p)
{
	return (struct ext4_inode_device *)(p->bytes);
}

/* InodeBlock.inline: struct ext4_inline_data at byte 0. */
#define EXT4_INODE_BLOCK_INLINE_OFFSET 0u
#define EXT4_INODE_BLOCK_INLINE_SIZE   60u
STRUCTC_WITHIN(EXT4_INODE_BLOCK, INLINE);

static inline const struct ext4_inline_data *ext4_inode_block_inline(
    const struct ext4_inode_block *p)
{
	return (const struct ext4_inline_data *)(p->bytes);
}

static inline struct ext4_inline_data *ext4_inode_block_edit_inline(
    struct ext4_inode_block *p)
{
	return (struct ext4_inline_data *)(p->bytes);
}

/* All bytes zero. */
static inline void ext4_inode_block_init(struct ext4_inode_block *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Inode, at least 128 bytes. An inode of inode_size bytes, which
 * Superblock.inode_length says; of those behind the first 128, extra_isize have
 * a meaning, the rest is for attributes.
 */
struct ext4_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t inode_size;
};
struct ext4_inode_edit {
	struct ext4_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_INODE_MIN_SIZE 128u

/* Inode.mode: bitfield Mode, u16 little-endian at byte 0. */
#define EXT4_INODE_MODE_OFFSET 0u
#define EXT4_INODE_MODE_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_MODE_OFFSET + EXT4_INODE_MODE_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_mode(const struct ext4_inode *p)
{
	return le16_load(p->bytes);
}

static inline void ext4_inode_set_mode(const struct ext4_inode_edit *p,
				       uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t ext4_inode_mode_other(const struct ext4_inode *p)
{
	return ext4_mode_other(ext4_inode_mode(p));
}

static inline int ext4_inode_set_mode_other(const struct ext4_inode_edit *p,
					    uint16_t part)
{
	uint16_t value;

	if (ext4_mode_with_other(ext4_inode_mode(&p->read), part, &value))
		return -34;
	ext4_inode_set_mode(p, value);
	return 0;
}

static inline uint16_t ext4_inode_mode_group(const struct ext4_inode *p)
{
	return ext4_mode_group(ext4_inode_mode(p));
}

static inline int ext4_inode_set_mode_group(const struct ext4_inode_edit *p,
					    uint16_t part)
{
	uint16_t value;

	if (ext4_mode_with_group(ext4_inode_mode(&p->read), part, &value))
		return -34;
	ext4_inode_set_mode(p, value);
	return 0;
}

static inline uint16_t ext4_inode_mode_owner(const struct ext4_inode *p)
{
	return ext4_mode_owner(ext4_inode_mode(p));
}

static inline int ext4_inode_set_mode_owner(const struct ext4_inode_edit *p,
					    uint16_t part)
{
	uint16_t value;

	if (ext4_mode_with_owner(ext4_inode_mode(&p->read), part, &value))
		return -34;
	ext4_inode_set_mode(p, value);
	return 0;
}

static inline uint16_t ext4_inode_mode_sticky(const struct ext4_inode *p)
{
	return ext4_mode_sticky(ext4_inode_mode(p));
}

static inline int ext4_inode_set_mode_sticky(const struct ext4_inode_edit *p,
					     uint16_t part)
{
	uint16_t value;

	if (ext4_mode_with_sticky(ext4_inode_mode(&p->read), part, &value))
		return -34;
	ext4_inode_set_mode(p, value);
	return 0;
}

static inline uint16_t ext4_inode_mode_sgid(const struct ext4_inode *p)
{
	return ext4_mode_sgid(ext4_inode_mode(p));
}

static inline int ext4_inode_set_mode_sgid(const struct ext4_inode_edit *p,
					   uint16_t part)
{
	uint16_t value;

	if (ext4_mode_with_sgid(ext4_inode_mode(&p->read), part, &value))
		return -34;
	ext4_inode_set_mode(p, value);
	return 0;
}

static inline uint16_t ext4_inode_mode_suid(const struct ext4_inode *p)
{
	return ext4_mode_suid(ext4_inode_mode(p));
}

static inline int ext4_inode_set_mode_suid(const struct ext4_inode_edit *p,
					   uint16_t part)
{
	uint16_t value;

	if (ext4_mode_with_suid(ext4_inode_mode(&p->read), part, &value))
		return -34;
	ext4_inode_set_mode(p, value);
	return 0;
}

static inline uint16_t ext4_inode_mode_format(const struct ext4_inode *p)
{
	return ext4_mode_format(ext4_inode_mode(p));
}

static inline int ext4_inode_set_mode_format(const struct ext4_inode_edit *p,
					     uint16_t part)
{
	uint16_t value;

	if (ext4_mode_with_format(ext4_inode_mode(&p->read), part, &value))
		return -34;
	ext4_inode_set_mode(p, value);
	return 0;
}

/* Inode.uid_lo: u16 little-endian at byte 2. */
#define EXT4_INODE_UID_LO_OFFSET 2u
#define EXT4_INODE_UID_LO_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_UID_LO_OFFSET + EXT4_INODE_UID_LO_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_uid_lo(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 2);
}

static inline void ext4_inode_set_uid_lo(const struct ext4_inode_edit *p,
					 uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* Inode.size_lo: u32 little-endian at byte 4. */
#define EXT4_INODE_SIZE_LO_OFFSET 4u
#define EXT4_INODE_SIZE_LO_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_SIZE_LO_OFFSET + EXT4_INODE_SIZE_LO_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_size_lo(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_inode_set_size_lo(const struct ext4_inode_edit *p,
					  uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Inode.atime: i32 little-endian at byte 8. Seconds since 1970 */
#define EXT4_INODE_ATIME_OFFSET 8u
#define EXT4_INODE_ATIME_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_ATIME_OFFSET + EXT4_INODE_ATIME_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline int32_t ext4_inode_atime(const struct ext4_inode *p)
{
	return (int32_t)le32_load(p->bytes + 8);
}

static inline void ext4_inode_set_atime(const struct ext4_inode_edit *p,
					int32_t value)
{
	le32_store(p->bytes + 8, (uint32_t)value);
}

/* Inode.ctime: i32 little-endian at byte 12. */
#define EXT4_INODE_CTIME_OFFSET 12u
#define EXT4_INODE_CTIME_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_CTIME_OFFSET + EXT4_INODE_CTIME_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline int32_t ext4_inode_ctime(const struct ext4_inode *p)
{
	return (int32_t)le32_load(p->bytes + 12);
}

static inline void ext4_inode_set_ctime(const struct ext4_inode_edit *p,
					int32_t value)
{
	le32_store(p->bytes + 12, (uint32_t)value);
}

/* Inode.mtime: i32 little-endian at byte 16. */
#define EXT4_INODE_MTIME_OFFSET 16u
#define EXT4_INODE_MTIME_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_MTIME_OFFSET + EXT4_INODE_MTIME_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline int32_t ext4_inode_mtime(const struct ext4_inode *p)
{
	return (int32_t)le32_load(p->bytes + 16);
}

static inline void ext4_inode_set_mtime(const struct ext4_inode_edit *p,
					int32_t value)
{
	le32_store(p->bytes + 16, (uint32_t)value);
}

/*
 * Inode.dtime: u32 little-endian at byte 20. Deleted; of an orphan: the next
 * one
 */
#define EXT4_INODE_DTIME_OFFSET 20u
#define EXT4_INODE_DTIME_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_DTIME_OFFSET + EXT4_INODE_DTIME_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_dtime(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 20);
}

static inline void ext4_inode_set_dtime(const struct ext4_inode_edit *p,
					uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* Inode.gid_lo: u16 little-endian at byte 24. */
#define EXT4_INODE_GID_LO_OFFSET 24u
#define EXT4_INODE_GID_LO_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_GID_LO_OFFSET + EXT4_INODE_GID_LO_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_gid_lo(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 24);
}

static inline void ext4_inode_set_gid_lo(const struct ext4_inode_edit *p,
					 uint16_t value)
{
	le16_store(p->bytes + 24, value);
}

/* Inode.links_count: u16 little-endian at byte 26. */
#define EXT4_INODE_LINKS_COUNT_OFFSET 26u
#define EXT4_INODE_LINKS_COUNT_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_LINKS_COUNT_OFFSET + EXT4_INODE_LINKS_COUNT_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_links_count(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 26);
}

static inline void ext4_inode_set_links_count(const struct ext4_inode_edit *p,
					      uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/*
 * Inode.blocks_lo: u32 little-endian at byte 28. Of 512 bytes, unless huge_file
 */
#define EXT4_INODE_BLOCKS_LO_OFFSET 28u
#define EXT4_INODE_BLOCKS_LO_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_BLOCKS_LO_OFFSET + EXT4_INODE_BLOCKS_LO_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_blocks_lo(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 28);
}

static inline void ext4_inode_set_blocks_lo(const struct ext4_inode_edit *p,
					    uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* Inode.flags: flags InodeFlags, u32 little-endian at byte 32. */
#define EXT4_INODE_FLAGS_OFFSET 32u
#define EXT4_INODE_FLAGS_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_FLAGS_OFFSET + EXT4_INODE_FLAGS_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_flags(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 32);
}

static inline void ext4_inode_set_flags(const struct ext4_inode_edit *p,
					uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* Whether all bits of `mask` are set. */
static inline bool ext4_inode_flags_has(const struct ext4_inode *p,
					uint32_t mask)
{
	return (ext4_inode_flags(p) & mask) == mask;
}

static inline void ext4_inode_flags_add(const struct ext4_inode_edit *p,
					uint32_t mask)
{
	ext4_inode_set_flags(p, (uint32_t)(ext4_inode_flags(&p->read) | mask));
}

static inline void ext4_inode_flags_clear(const struct ext4_inode_edit *p,
					  uint32_t mask)
{
	ext4_inode_set_flags(p,
			     (uint32_t)(ext4_inode_flags(&p->read) & ~mask));
}

/* Inode.version_lo: u32 little-endian at byte 36. */
#define EXT4_INODE_VERSION_LO_OFFSET 36u
#define EXT4_INODE_VERSION_LO_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_VERSION_LO_OFFSET + EXT4_INODE_VERSION_LO_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_version_lo(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 36);
}

static inline void ext4_inode_set_version_lo(const struct ext4_inode_edit *p,
					     uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* Inode.block: struct ext4_inode_block at byte 40. */
#define EXT4_INODE_BLOCK_OFFSET 40u
#define EXT4_INODE_BLOCK_SIZE   60u
STRUCTC_PROVE(EXT4_INODE_BLOCK_OFFSET + EXT4_INODE_BLOCK_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline const struct ext4_inode_block *ext4_inode_block(
    const struct ext4_inode *p)
{
	return (const struct ext4_inode_block *)(p->bytes + 40);
}

static inline struct ext4_inode_block *ext4_inode_edit_block(
    const struct ext4_inode_edit *p)
{
	return (struct ext4_inode_block *)(p->bytes + 40);
}

/* Inode.generation: u32 little-endian at byte 100. */
#define EXT4_INODE_GENERATION_OFFSET 100u
#define EXT4_INODE_GENERATION_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_GENERATION_OFFSET + EXT4_INODE_GENERATION_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_generation(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 100);
}

static inline void ext4_inode_set_generation(const struct ext4_inode_edit *p,
					     uint32_t value)
{
	le32_store(p->bytes + 100, value);
}

/* Inode.file_acl_lo: u32 little-endian at byte 104. */
#define EXT4_INODE_FILE_ACL_LO_OFFSET 104u
#define EXT4_INODE_FILE_ACL_LO_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_FILE_ACL_LO_OFFSET + EXT4_INODE_FILE_ACL_LO_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_file_acl_lo(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 104);
}

static inline void ext4_inode_set_file_acl_lo(const struct ext4_inode_edit *p,
					      uint32_t value)
{
	le32_store(p->bytes + 104, value);
}

/* Inode.size_hi: u32 little-endian at byte 108. */
#define EXT4_INODE_SIZE_HI_OFFSET 108u
#define EXT4_INODE_SIZE_HI_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_SIZE_HI_OFFSET + EXT4_INODE_SIZE_HI_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_size_hi(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 108);
}

static inline void ext4_inode_set_size_hi(const struct ext4_inode_edit *p,
					  uint32_t value)
{
	le32_store(p->bytes + 108, value);
}

/* Inode.faddr: u32 little-endian at byte 112. */
#define EXT4_INODE_FADDR_OFFSET 112u
#define EXT4_INODE_FADDR_SIZE   4u
STRUCTC_PROVE(EXT4_INODE_FADDR_OFFSET + EXT4_INODE_FADDR_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint32_t ext4_inode_faddr(const struct ext4_inode *p)
{
	return le32_load(p->bytes + 112);
}

static inline void ext4_inode_set_faddr(const struct ext4_inode_edit *p,
					uint32_t value)
{
	le32_store(p->bytes + 112, value);
}

/* Inode.blocks_hi: u16 little-endian at byte 116. */
#define EXT4_INODE_BLOCKS_HI_OFFSET 116u
#define EXT4_INODE_BLOCKS_HI_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_BLOCKS_HI_OFFSET + EXT4_INODE_BLOCKS_HI_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_blocks_hi(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 116);
}

static inline void ext4_inode_set_blocks_hi(const struct ext4_inode_edit *p,
					    uint16_t value)
{
	le16_store(p->bytes + 116, value);
}

/* Inode.file_acl_hi: u16 little-endian at byte 118. */
#define EXT4_INODE_FILE_ACL_HI_OFFSET 118u
#define EXT4_INODE_FILE_ACL_HI_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_FILE_ACL_HI_OFFSET + EXT4_INODE_FILE_ACL_HI_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_file_acl_hi(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 118);
}

static inline void ext4_inode_set_file_acl_hi(const struct ext4_inode_edit *p,
					      uint16_t value)
{
	le16_store(p->bytes + 118, value);
}

/* Inode.uid_hi: u16 little-endian at byte 120. */
#define EXT4_INODE_UID_HI_OFFSET 120u
#define EXT4_INODE_UID_HI_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_UID_HI_OFFSET + EXT4_INODE_UID_HI_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_uid_hi(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 120);
}

static inline void ext4_inode_set_uid_hi(const struct ext4_inode_edit *p,
					 uint16_t value)
{
	le16_store(p->bytes + 120, value);
}

/* Inode.gid_hi: u16 little-endian at byte 122. */
#define EXT4_INODE_GID_HI_OFFSET 122u
#define EXT4_INODE_GID_HI_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_GID_HI_OFFSET + EXT4_INODE_GID_HI_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_gid_hi(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 122);
}

static inline void ext4_inode_set_gid_hi(const struct ext4_inode_edit *p,
					 uint16_t value)
{
	le16_store(p->bytes + 122, value);
}

/* Inode.checksum_lo: u16 little-endian at byte 124. */
#define EXT4_INODE_CHECKSUM_LO_OFFSET 124u
#define EXT4_INODE_CHECKSUM_LO_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_CHECKSUM_LO_OFFSET + EXT4_INODE_CHECKSUM_LO_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_checksum_lo(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 124);
}

static inline void ext4_inode_set_checksum_lo(const struct ext4_inode_edit *p,
					      uint16_t value)
{
	le16_store(p->bytes + 124, value);
}

/* Inode.reserved: u16 little-endian at byte 126. */
#define EXT4_INODE_RESERVED_OFFSET 126u
#define EXT4_INODE_RESERVED_SIZE   2u
STRUCTC_PROVE(EXT4_INODE_RESERVED_OFFSET + EXT4_INODE_RESERVED_SIZE <=
	      EXT4_INODE_MIN_SIZE);

static inline uint16_t ext4_inode_reserved(const struct ext4_inode *p)
{
	return le16_load(p->bytes + 126);
}

static inline void ext4_inode_set_reserved(const struct ext4_inode_edit *p,
					   uint16_t value)
{
	le16_store(p->bytes + 126, value);
}

/* Inode.extra_isize: u16_le at byte 128, not always there. */
#define EXT4_INODE_EXTRA_ISIZE_OFFSET 128u
#define EXT4_INODE_EXTRA_ISIZE_DEFAULT 0u

static inline bool ext4_inode_has_extra_isize(const struct ext4_inode *p)
{
	return (p->inode_size > 128u);
}

static inline int ext4_inode_extra_isize_offset(const struct ext4_inode *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!(p->inode_size > 128u))
		return field_absent(error, "ext4_inode", "extra_isize", 128);
	*offset = 128;
	return 0;
}

static inline uint16_t ext4_inode_extra_isize(const struct ext4_inode *p)
{
	if (!(p->inode_size > 128u))
		return EXT4_INODE_EXTRA_ISIZE_DEFAULT;
	return le16_load(p->bytes + 128);
}

static inline int ext4_inode_set_extra_isize(const struct ext4_inode_edit *p,
					     uint16_t value,
					     struct field_error *error)
{
	if (!(p->read.inode_size > 128u)) {
		if (value == EXT4_INODE_EXTRA_ISIZE_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "extra_isize", 128);
	}
	le16_store(p->bytes + 128, value);
	return 0;
}


/* Inode.checksum_hi: u16_le at byte 130, not always there. */
#define EXT4_INODE_CHECKSUM_HI_OFFSET 130u
#define EXT4_INODE_CHECKSUM_HI_DEFAULT 0u

static inline bool ext4_inode_has_checksum_hi(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 4u));
}

static inline int ext4_inode_checksum_hi_offset(const struct ext4_inode *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 4u)))
		return field_absent(error, "ext4_inode", "checksum_hi", 130);
	if (p->size < 132)
		return field_out_of_range(error, "ext4_inode", "checksum_hi",
					  130);
	*offset = 130;
	return 0;
}

static inline int ext4_inode_checksum_hi(const struct ext4_inode *p,
					 uint16_t *out,
					 struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 4u)))
		return *out = EXT4_INODE_CHECKSUM_HI_DEFAULT, 0;
	if (p->size < 132)
		return field_out_of_range(error, "ext4_inode", "checksum_hi",
					  130);
	*out = le16_load(p->bytes + 130);
	return 0;
}

static inline int ext4_inode_set_checksum_hi(const struct ext4_inode_edit *p,
					     uint16_t value,
					     struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 4u))) {
		if (value == EXT4_INODE_CHECKSUM_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "checksum_hi", 130);
	}
	if (p->read.size < 132)
		return field_out_of_range(error, "ext4_inode", "checksum_hi",
					  130);
	le16_store(p->bytes + 130, value);
	return 0;
}


/* Inode.ctime_extra: TimeExtra at byte 132, not always there. */
#define EXT4_INODE_CTIME_EXTRA_OFFSET 132u
#define EXT4_INODE_CTIME_EXTRA_DEFAULT 0u

static inline bool ext4_inode_has_ctime_extra(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 8u));
}

static inline int ext4_inode_ctime_extra_offset(const struct ext4_inode *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 8u)))
		return field_absent(error, "ext4_inode", "ctime_extra", 132);
	if (p->size < 136)
		return field_out_of_range(error, "ext4_inode", "ctime_extra",
					  132);
	*offset = 132;
	return 0;
}

static inline int ext4_inode_ctime_extra(const struct ext4_inode *p,
					 uint32_t *out,
					 struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 8u)))
		return *out = EXT4_INODE_CTIME_EXTRA_DEFAULT, 0;
	if (p->size < 136)
		return field_out_of_range(error, "ext4_inode", "ctime_extra",
					  132);
	*out = le32_load(p->bytes + 132);
	return 0;
}

static inline int ext4_inode_set_ctime_extra(const struct ext4_inode_edit *p,
					     uint32_t value,
					     struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 8u))) {
		if (value == EXT4_INODE_CTIME_EXTRA_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "ctime_extra", 132);
	}
	if (p->read.size < 136)
		return field_out_of_range(error, "ext4_inode", "ctime_extra",
					  132);
	le32_store(p->bytes + 132, value);
	return 0;
}


static inline int ext4_inode_ctime_extra_epoch(const struct ext4_inode *p,
					       uint32_t *out,
					       struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_ctime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_epoch(value);
	return 0;
}

static inline int ext4_inode_set_ctime_extra_epoch(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_ctime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_epoch(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "ctime_extra",
					  132);
	return ext4_inode_set_ctime_extra(p, value, error);
}

static inline int ext4_inode_ctime_extra_nanoseconds(const struct ext4_inode *p,
						     uint32_t *out,
						     struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_ctime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_nanoseconds(value);
	return 0;
}

static inline int ext4_inode_set_ctime_extra_nanoseconds(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_ctime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_nanoseconds(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "ctime_extra",
					  132);
	return ext4_inode_set_ctime_extra(p, value, error);
}

/* Inode.mtime_extra: TimeExtra at byte 136, not always there. */
#define EXT4_INODE_MTIME_EXTRA_OFFSET 136u
#define EXT4_INODE_MTIME_EXTRA_DEFAULT 0u

static inline bool ext4_inode_has_mtime_extra(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 12u));
}

static inline int ext4_inode_mtime_extra_offset(const struct ext4_inode *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 12u)))
		return field_absent(error, "ext4_inode", "mtime_extra", 136);
	if (p->size < 140)
		return field_out_of_range(error, "ext4_inode", "mtime_extra",
					  136);
	*offset = 136;
	return 0;
}

static inline int ext4_inode_mtime_extra(const struct ext4_inode *p,
					 uint32_t *out,
					 struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 12u)))
		return *out = EXT4_INODE_MTIME_EXTRA_DEFAULT, 0;
	if (p->size < 140)
		return field_out_of_range(error, "ext4_inode", "mtime_extra",
					  136);
	*out = le32_load(p->bytes + 136);
	return 0;
}

static inline int ext4_inode_set_mtime_extra(const struct ext4_inode_edit *p,
					     uint32_t value,
					     struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 12u))) {
		if (value == EXT4_INODE_MTIME_EXTRA_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "mtime_extra", 136);
	}
	if (p->read.size < 140)
		return field_out_of_range(error, "ext4_inode", "mtime_extra",
					  136);
	le32_store(p->bytes + 136, value);
	return 0;
}


static inline int ext4_inode_mtime_extra_epoch(const struct ext4_inode *p,
					       uint32_t *out,
					       struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_mtime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_epoch(value);
	return 0;
}

static inline int ext4_inode_set_mtime_extra_epoch(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_mtime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_epoch(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "mtime_extra",
					  136);
	return ext4_inode_set_mtime_extra(p, value, error);
}

static inline int ext4_inode_mtime_extra_nanoseconds(const struct ext4_inode *p,
						     uint32_t *out,
						     struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_mtime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_nanoseconds(value);
	return 0;
}

static inline int ext4_inode_set_mtime_extra_nanoseconds(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_mtime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_nanoseconds(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "mtime_extra",
					  136);
	return ext4_inode_set_mtime_extra(p, value, error);
}

/* Inode.atime_extra: TimeExtra at byte 140, not always there. */
#define EXT4_INODE_ATIME_EXTRA_OFFSET 140u
#define EXT4_INODE_ATIME_EXTRA_DEFAULT 0u

static inline bool ext4_inode_has_atime_extra(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 16u));
}

static inline int ext4_inode_atime_extra_offset(const struct ext4_inode *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 16u)))
		return field_absent(error, "ext4_inode", "atime_extra", 140);
	if (p->size < 144)
		return field_out_of_range(error, "ext4_inode", "atime_extra",
					  140);
	*offset = 140;
	return 0;
}

static inline int ext4_inode_atime_extra(const struct ext4_inode *p,
					 uint32_t *out,
					 struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 16u)))
		return *out = EXT4_INODE_ATIME_EXTRA_DEFAULT, 0;
	if (p->size < 144)
		return field_out_of_range(error, "ext4_inode", "atime_extra",
					  140);
	*out = le32_load(p->bytes + 140);
	return 0;
}

static inline int ext4_inode_set_atime_extra(const struct ext4_inode_edit *p,
					     uint32_t value,
					     struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 16u))) {
		if (value == EXT4_INODE_ATIME_EXTRA_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "atime_extra", 140);
	}
	if (p->read.size < 144)
		return field_out_of_range(error, "ext4_inode", "atime_extra",
					  140);
	le32_store(p->bytes + 140, value);
	return 0;
}


static inline int ext4_inode_atime_extra_epoch(const struct ext4_inode *p,
					       uint32_t *out,
					       struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_atime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_epoch(value);
	return 0;
}

static inline int ext4_inode_set_atime_extra_epoch(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_atime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_epoch(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "atime_extra",
					  140);
	return ext4_inode_set_atime_extra(p, value, error);
}

static inline int ext4_inode_atime_extra_nanoseconds(const struct ext4_inode *p,
						     uint32_t *out,
						     struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_atime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_nanoseconds(value);
	return 0;
}

static inline int ext4_inode_set_atime_extra_nanoseconds(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_atime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_nanoseconds(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "atime_extra",
					  140);
	return ext4_inode_set_atime_extra(p, value, error);
}

/* Inode.crtime: i32_le at byte 144, not always there. */
#define EXT4_INODE_CRTIME_OFFSET 144u
#define EXT4_INODE_CRTIME_DEFAULT 0

static inline bool ext4_inode_has_crtime(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 20u));
}

static inline int ext4_inode_crtime_offset(const struct ext4_inode *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 20u)))
		return field_absent(error, "ext4_inode", "crtime", 144);
	if (p->size < 148)
		return field_out_of_range(error, "ext4_inode", "crtime", 144);
	*offset = 144;
	return 0;
}

static inline int ext4_inode_crtime(const struct ext4_inode *p, int32_t *out,
				    struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 20u)))
		return *out = EXT4_INODE_CRTIME_DEFAULT, 0;
	if (p->size < 148)
		return field_out_of_range(error, "ext4_inode", "crtime", 144);
	*out = (int32_t)le32_load(p->bytes + 144);
	return 0;
}

static inline int ext4_inode_set_crtime(const struct ext4_inode_edit *p,
					int32_t value,
					struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 20u))) {
		if (value == EXT4_INODE_CRTIME_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "crtime", 144);
	}
	if (p->read.size < 148)
		return field_out_of_range(error, "ext4_inode", "crtime", 144);
	le32_store(p->bytes + 144, (uint32_t)value);
	return 0;
}


/* Inode.crtime_extra: TimeExtra at byte 148, not always there. */
#define EXT4_INODE_CRTIME_EXTRA_OFFSET 148u
#define EXT4_INODE_CRTIME_EXTRA_DEFAULT 0u

static inline bool ext4_inode_has_crtime_extra(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 24u));
}

static inline int ext4_inode_crtime_extra_offset(const struct ext4_inode *p,
						 uint64_t *offset,
						 struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 24u)))
		return field_absent(error, "ext4_inode", "crtime_extra", 148);
	if (p->size < 152)
		return field_out_of_range(error, "ext4_inode", "crtime_extra",
					  148);
	*offset = 148;
	return 0;
}

static inline int ext4_inode_crtime_extra(const struct ext4_inode *p,
					  uint32_t *out,
					  struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 24u)))
		return *out = EXT4_INODE_CRTIME_EXTRA_DEFAULT, 0;
	if (p->size < 152)
		return field_out_of_range(error, "ext4_inode", "crtime_extra",
					  148);
	*out = le32_load(p->bytes + 148);
	return 0;
}

static inline int ext4_inode_set_crtime_extra(const struct ext4_inode_edit *p,
					      uint32_t value,
					      struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 24u))) {
		if (value == EXT4_INODE_CRTIME_EXTRA_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "crtime_extra", 148);
	}
	if (p->read.size < 152)
		return field_out_of_range(error, "ext4_inode", "crtime_extra",
					  148);
	le32_store(p->bytes + 148, value);
	return 0;
}


static inline int ext4_inode_crtime_extra_epoch(const struct ext4_inode *p,
						uint32_t *out,
						struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_crtime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_epoch(value);
	return 0;
}

static inline int ext4_inode_set_crtime_extra_epoch(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_crtime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_epoch(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "crtime_extra",
					  148);
	return ext4_inode_set_crtime_extra(p, value, error);
}

static inline int ext4_inode_crtime_extra_nanoseconds(
    const struct ext4_inode *p, uint32_t *out, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_crtime_extra(p, &value, error);

	if (rc)
		return rc;
	*out = ext4_time_extra_nanoseconds(value);
	return 0;
}

static inline int ext4_inode_set_crtime_extra_nanoseconds(
    const struct ext4_inode_edit *p, uint32_t part, struct field_error *error)
{
	uint32_t value;
	int rc = ext4_inode_crtime_extra(&p->read, &value, error);

	if (rc)
		return rc;
	if (ext4_time_extra_with_nanoseconds(value, part, &value))
		return field_out_of_range(error, "ext4_inode", "crtime_extra",
					  148);
	return ext4_inode_set_crtime_extra(p, value, error);
}

/* Inode.version_hi: u32_le at byte 152, not always there. */
#define EXT4_INODE_VERSION_HI_OFFSET 152u
#define EXT4_INODE_VERSION_HI_DEFAULT 0u

static inline bool ext4_inode_has_version_hi(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 28u));
}

static inline int ext4_inode_version_hi_offset(const struct ext4_inode *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 28u)))
		return field_absent(error, "ext4_inode", "version_hi", 152);
	if (p->size < 156)
		return field_out_of_range(error, "ext4_inode", "version_hi",
					  152);
	*offset = 152;
	return 0;
}

static inline int ext4_inode_version_hi(const struct ext4_inode *p,
					uint32_t *out,
					struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 28u)))
		return *out = EXT4_INODE_VERSION_HI_DEFAULT, 0;
	if (p->size < 156)
		return field_out_of_range(error, "ext4_inode", "version_hi",
					  152);
	*out = le32_load(p->bytes + 152);
	return 0;
}

static inline int ext4_inode_set_version_hi(const struct ext4_inode_edit *p,
					    uint32_t value,
					    struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 28u))) {
		if (value == EXT4_INODE_VERSION_HI_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "version_hi", 152);
	}
	if (p->read.size < 156)
		return field_out_of_range(error, "ext4_inode", "version_hi",
					  152);
	le32_store(p->bytes + 152, value);
	return 0;
}


/* Inode.projid: u32_le at byte 156, not always there. */
#define EXT4_INODE_PROJID_OFFSET 156u
#define EXT4_INODE_PROJID_DEFAULT 0u

static inline bool ext4_inode_has_projid(const struct ext4_inode *p)
{
	return ((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 32u));
}

static inline int ext4_inode_projid_offset(const struct ext4_inode *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 32u)))
		return field_absent(error, "ext4_inode", "projid", 156);
	if (p->size < 160)
		return field_out_of_range(error, "ext4_inode", "projid", 156);
	*offset = 156;
	return 0;
}

static inline int ext4_inode_projid(const struct ext4_inode *p, uint32_t *out,
				    struct field_error *error)
{
	if (!((p->inode_size > 128u) && (ext4_inode_extra_isize(p) >= 32u)))
		return *out = EXT4_INODE_PROJID_DEFAULT, 0;
	if (p->size < 160)
		return field_out_of_range(error, "ext4_inode", "projid", 156);
	*out = le32_load(p->bytes + 156);
	return 0;
}

static inline int ext4_inode_set_projid(const struct ext4_inode_edit *p,
					uint32_t value,
					struct field_error *error)
{
	if (!
	    ((p->read.inode_size > 128u) && (ext4_inode_extra_isize(&p->read) >= 32u))) {
		if (value == EXT4_INODE_PROJID_DEFAULT)
			return 0;
		return field_absent(error, "ext4_inode", "projid", 156);
	}
	if (p->read.size < 160)
		return field_out_of_range(error, "ext4_inode", "projid", 156);
	le32_store(p->bytes + 156, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_inode_point_9(const struct ext4_inode *p,
				     uint64_t *points,
				     struct field_error *error)
{
	uint64_t at = (128ull + (uint64_t)ext4_inode_extra_isize(p));

	if (at > p->size)
		return field_out_of_range(error, "ext4_inode", "", 0);
	points[9] = at;
	return 0;
}


/*
 * Inode.attributes: []byte at an offset that data decides, not always there.
 * XattrBody, where it has the magic
 */

static inline bool ext4_inode_has_attributes(const struct ext4_inode *p)
{
	return (p->inode_size > 128u);
}

static inline int ext4_inode_attributes_range(const struct ext4_inode *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	int rc;

	uint64_t points[10];

	uint64_t at, nr;

	if (!(p->inode_size > 128u))
		return field_absent(error, "ext4_inode", "attributes", 0);
	rc = ext4_inode_point_9(p, points, error);
	if (rc)
		return rc;
	at = points[9];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_inode_attributes_count(const struct ext4_inode *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return ext4_inode_attributes_range(p, &at, count, error);
}

static inline int ext4_inode_attributes_offset(const struct ext4_inode *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return ext4_inode_attributes_range(p, offset, &count, error);
}

static inline int ext4_inode_attributes(const struct ext4_inode *p, uint64_t i,
					uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_inode_attributes_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_inode", "attributes",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_inode_set_attributes(const struct ext4_inode_edit *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_inode_attributes_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_inode", "attributes",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_inode_attributes_bytes(const struct ext4_inode *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_inode_attributes_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_inode_edit_attributes_bytes(
    const struct ext4_inode_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_inode_attributes_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Inode.uid: u32 joined, low part first. */
static inline uint32_t ext4_inode_uid(const struct ext4_inode *p)
{
	return (uint32_t)((uint64_t)(uint16_t)ext4_inode_uid_lo(p) |
			  (uint64_t)(uint16_t)ext4_inode_uid_hi(p) << 16);
}

static inline int ext4_inode_set_uid(const struct ext4_inode_edit *p,
				     uint32_t value, struct field_error *error)
{
	(void)error;
	ext4_inode_set_uid_lo(p, (uint16_t)value);
	ext4_inode_set_uid_hi(p, (uint16_t)((uint64_t)value >> 16));
	return 0;
}


/* Inode.gid: u32 joined, low part first. */
static inline uint32_t ext4_inode_gid(const struct ext4_inode *p)
{
	return (uint32_t)((uint64_t)(uint16_t)ext4_inode_gid_lo(p) |
			  (uint64_t)(uint16_t)ext4_inode_gid_hi(p) << 16);
}

static inline int ext4_inode_set_gid(const struct ext4_inode_edit *p,
				     uint32_t value, struct field_error *error)
{
	(void)error;
	ext4_inode_set_gid_lo(p, (uint16_t)value);
	ext4_inode_set_gid_hi(p, (uint16_t)((uint64_t)value >> 16));
	return 0;
}


/* Inode.file_size: u64 joined, low part first. */
static inline uint64_t ext4_inode_file_size(const struct ext4_inode *p)
{
	return (uint64_t)((uint64_t)(uint32_t)ext4_inode_size_lo(p) |
			  (uint64_t)(uint32_t)ext4_inode_size_hi(p) << 32);
}

static inline int ext4_inode_set_file_size(const struct ext4_inode_edit *p,
					   uint64_t value,
					   struct field_error *error)
{
	(void)error;
	ext4_inode_set_size_lo(p, (uint32_t)value);
	ext4_inode_set_size_hi(p, (uint32_t)((uint64_t)value >> 32));
	return 0;
}


/* Inode.blocks: u48 joined, low part first. */
static inline uint64_t ext4_inode_blocks(const struct ext4_inode *p)
{
	return (uint64_t)((uint64_t)(uint32_t)ext4_inode_blocks_lo(p) |
			  (uint64_t)(uint16_t)ext4_inode_blocks_hi(p) << 32);
}

static inline int ext4_inode_set_blocks(const struct ext4_inode_edit *p,
					uint64_t value,
					struct field_error *error)
{
	if (value >> 48)
		return field_out_of_range(error, "ext4_inode", "blocks", 0);
	ext4_inode_set_blocks_lo(p, (uint32_t)value);
	ext4_inode_set_blocks_hi(p, (uint16_t)((uint64_t)value >> 32));
	return 0;
}


/* Inode.file_acl: u48 joined, low part first. XattrBlock */
static inline uint64_t ext4_inode_file_acl(const struct ext4_inode *p)
{
	return (uint64_t)((uint64_t)(uint32_t)ext4_inode_file_acl_lo(p) |
			  (uint64_t)(uint16_t)ext4_inode_file_acl_hi(p) << 32);
}

static inline int ext4_inode_set_file_acl(const struct ext4_inode_edit *p,
					  uint64_t value,
					  struct field_error *error)
{
	if (value >> 48)
		return field_out_of_range(error, "ext4_inode", "file_acl", 0);
	ext4_inode_set_file_acl_lo(p, (uint32_t)value);
	ext4_inode_set_file_acl_hi(p, (uint16_t)((uint64_t)value >> 32));
	return 0;
}

/* The byte where its byte starts; -34 when there is none. */
static inline int ext4_inode_file_acl_target(const struct ext4_inode *p,
					     uint64_t unit_size,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t at;
	uint64_t number = ext4_inode_file_acl(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_inode", "file_acl", 0);
	*offset = at;
	return 0;
}

/* Inode.checksum: u32 joined, low part first. */
static inline int ext4_inode_checksum(const struct ext4_inode *p,
				      uint32_t *out, struct field_error *error)
{
	int rc;

	uint16_t t1;

	rc = ext4_inode_checksum_hi(p, &t1, error);
	if (rc)
		return rc;
	*out = (uint32_t)((uint64_t)(uint16_t)ext4_inode_checksum_lo(p) |
			  (uint64_t)(uint16_t)t1 << 16);
	return 0;
}

static inline int ext4_inode_set_checksum(const struct ext4_inode_edit *p,
					  uint32_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = ext4_inode_checksum_hi_offset(&p->read, &at, error);
	if (rc && (rc != -61 || (uint16_t)((uint64_t)value >> 16) != EXT4_INODE_CHECKSUM_HI_DEFAULT))
		return rc;
	ext4_inode_set_checksum_lo(p, (uint16_t)value);
	(void)ext4_inode_set_checksum_hi(p, (uint16_t)((uint64_t)value >> 16),
					 NULL);
	return 0;
}


/* Inode.version: u64 joined, low part first. */
static inline int ext4_inode_version(const struct ext4_inode *p, uint64_t *out,
				     struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = ext4_inode_version_hi(p, &t1, error);
	if (rc)
		return rc;
	*out = (uint64_t)((uint64_t)(uint32_t)ext4_inode_version_lo(p) |
			  (uint64_t)(uint32_t)t1 << 32);
	return 0;
}

static inline int ext4_inode_set_version(const struct ext4_inode_edit *p,
					 uint64_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = ext4_inode_version_hi_offset(&p->read, &at, error);
	if (rc && (rc != -61 || (uint32_t)((uint64_t)value >> 32) != EXT4_INODE_VERSION_HI_DEFAULT))
		return rc;
	ext4_inode_set_version_lo(p, (uint32_t)value);
	(void)ext4_inode_set_version_hi(p, (uint32_t)((uint64_t)value >> 32),
					NULL);
	return 0;
}


/* Inode.atime_seconds: computed. */
static inline int ext4_inode_atime_seconds(const struct ext4_inode *p,
					   int64_t *out,
					   struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = ext4_inode_atime_extra(p, &t1, error);
	if (rc)
		return rc;
	*out = (int64_t)
	    (int64_t)((uint64_t)(int64_t)ext4_inode_atime(p) + ((uint64_t)ext4_time_extra_epoch(t1) << 32ull));
	return 0;
}


/* Inode.ctime_seconds: computed. */
static inline int ext4_inode_ctime_seconds(const struct ext4_inode *p,
					   int64_t *out,
					   struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = ext4_inode_ctime_extra(p, &t1, error);
	if (rc)
		return rc;
	*out = (int64_t)
	    (int64_t)((uint64_t)(int64_t)ext4_inode_ctime(p) + ((uint64_t)ext4_time_extra_epoch(t1) << 32ull));
	return 0;
}


/* Inode.mtime_seconds: computed. */
static inline int ext4_inode_mtime_seconds(const struct ext4_inode *p,
					   int64_t *out,
					   struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = ext4_inode_mtime_extra(p, &t1, error);
	if (rc)
		return rc;
	*out = (int64_t)
	    (int64_t)((uint64_t)(int64_t)ext4_inode_mtime(p) + ((uint64_t)ext4_time_extra_epoch(t1) << 32ull));
	return 0;
}


/* Inode.crtime_seconds: computed. */
static inline int ext4_inode_crtime_seconds(const struct ext4_inode *p,
					    int64_t *out,
					    struct field_error *error)
{
	int rc;

	int32_t t1;

	rc = ext4_inode_crtime(p, &t1, error);
	if (rc)
		return rc;
	uint32_t t2;

	rc = ext4_inode_crtime_extra(p, &t2, error);
	if (rc)
		return rc;
	*out = (int64_t)
	    (int64_t)((uint64_t)(int64_t)t1 + ((uint64_t)ext4_time_extra_epoch(t2) << 32ull));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_inode_point_10(const struct ext4_inode *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = ext4_inode_point_9(p, points, error);
	if (rc)
		return rc;
	offset = points[9];
	count = (p->size - offset);
	points[10] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_inode_point_11(const struct ext4_inode *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	if (p->inode_size > 128u) {
		rc = ext4_inode_point_10(p, points, error);
		if (rc)
			return rc;
		points[11] = points[10];
	} else {
		points[11] = 128;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_inode_at(struct span span,
				uint64_t offset, uint16_t inode_size,
				struct ext4_inode *out,
				struct field_error *error)
{
	struct ext4_inode view;
	uint64_t size;

	if (!span_has(span, offset, 128))
		return field_out_of_range(error, "ext4_inode", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.inode_size = inode_size;
	size = (uint64_t)view.inode_size;
	if (size < 128 || size > view.size)
		return field_out_of_range(error, "ext4_inode", "size", 0);
	view.size = size;
	if ((view.inode_size > 128u) && view.size < 130)
		return field_out_of_range(error, "ext4_inode", "", 0);
	*out = view;
	return 0;
}

static inline int ext4_inode_edit_at(struct mspan span,
				     uint64_t offset, uint16_t inode_size,
				     struct ext4_inode_edit *out,
				     struct field_error *error)
{
	int rc = ext4_inode_at(span_of(span.data, span.size), offset, inode_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_inode_total_size(const struct ext4_inode *p,
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
struct ext4_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t inode_size;
};
struct ext4_inode_edit_iterator {
	struct ext4_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_inode_iterator ext4_inode_iterate(struct span span,
							    uint16_t inode_size)
{
	struct ext4_inode_iterator it = { span, 0, 0, UINT64_MAX, inode_size };

	return it;
}

static inline struct ext4_inode_edit_iterator ext4_inode_edit_iterate(
    struct mspan span, uint16_t inode_size)
{
	struct ext4_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, inode_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_inode_iterator_next(struct ext4_inode_iterator *it,
					   struct ext4_inode *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_inode_at(it->span, it->offset, it->inode_size, out, error);
	if (!rc)
		rc = ext4_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_inode", "stride", 0);
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

static inline int ext4_inode_edit_iterator_next(
    struct ext4_inode_edit_iterator *it, struct ext4_inode_edit *out,
    struct field_error *error)
{
	int rc = ext4_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Inode.checksum has to be: crc32c. */
static inline int ext4_inode_compute_checksum(const struct ext4_inode *p,
					      uint32_t inode_number,
					      uint32_t fs_seed, uint32_t *out,
					      struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)fs_seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)inode_number, 4,
			      false);
	sum = checksum_crc32c(sum, p->bytes + 100, 4);
	from = 0;
	to = p->size;
	at = 124;
	if (at < from || at > to || to - at < 2)
		return field_out_of_range(error, "ext4_inode", "checksum", 0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 2;
	sum = checksum_zeros(checksum_crc32c, sum, 2);
	rc = ext4_inode_checksum_hi_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 2)
			return field_out_of_range(error, "ext4_inode",
						  "checksum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 2;
		sum = checksum_zeros(checksum_crc32c, sum, 2);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_inode_verify_checksum(const struct ext4_inode *p,
					     uint32_t inode_number,
					     uint32_t fs_seed,
					     struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_inode_compute_checksum(p, inode_number, fs_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = ext4_inode_checksum(p, &got, error);
	if (rc)
		return rc;
	uint64_t at, mask = 0xFFFFu;

	rc = ext4_inode_checksum_hi_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc)
		mask |= 0xFFFF0000u;
	if ((got ^ want) & mask)
		return checksum_differs(error, "ext4_inode", "checksum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_inode_update_checksum(const struct ext4_inode_edit *p,
					     uint32_t inode_number,
					     uint32_t fs_seed,
					     struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_inode_compute_checksum(&p->read, inode_number, fs_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = ext4_inode_checksum(&p->read, &got, error);
	if (rc)
		return rc;
	uint64_t at, mask = 0xFFFFu;

	rc = ext4_inode_checksum_hi_offset(&p->read, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc)
		mask |= 0xFFFF0000u;
	return ext4_inode_set_checksum(
	    p, (uint32_t)((want & mask) | (got & ~mask)), error);
}


/*
 * Structure ChecksumOwner, 8 bytes. What an inode's checksums begin with:
 * inode_seed is crc32c(fs_seed, this).
 */
struct ext4_checksum_owner {
	uint8_t bytes[8];
};
#define EXT4_CHECKSUM_OWNER_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_checksum_owner) ==
	      EXT4_CHECKSUM_OWNER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_checksum_owner *ext4_checksum_owner_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_CHECKSUM_OWNER_SIZEOF))
		return NULL;
	return (const struct ext4_checksum_owner *)(span.data + offset);
}

static inline struct ext4_checksum_owner *ext4_checksum_owner_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_CHECKSUM_OWNER_SIZEOF))
		return NULL;
	return (struct ext4_checksum_owner *)(span.data + offset);
}

/* ChecksumOwner.inode: u32 little-endian at byte 0. */
#define EXT4_CHECKSUM_OWNER_INODE_OFFSET 0u
#define EXT4_CHECKSUM_OWNER_INODE_SIZE   4u
STRUCTC_WITHIN(EXT4_CHECKSUM_OWNER, INODE);

static inline uint32_t ext4_checksum_owner_inode(
    const struct ext4_checksum_owner *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_checksum_owner_set_inode(struct ext4_checksum_owner *p,
						 uint32_t value)
{
	le32_store(p->bytes, value);
}

/* ChecksumOwner.generation: u32 little-endian at byte 4. */
#define EXT4_CHECKSUM_OWNER_GENERATION_OFFSET 4u
#define EXT4_CHECKSUM_OWNER_GENERATION_SIZE   4u
STRUCTC_WITHIN(EXT4_CHECKSUM_OWNER, GENERATION);

static inline uint32_t ext4_checksum_owner_generation(
    const struct ext4_checksum_owner *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_checksum_owner_set_generation(
    struct ext4_checksum_owner *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void ext4_checksum_owner_init(struct ext4_checksum_owner *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure DirEntryHead, 8 bytes. What a DirEntry begins with. Without the
 * feature filetype, name_len has 16 bits, and file_type is their upper half.
 */
struct ext4_dir_entry_head {
	uint8_t bytes[8];
};
#define EXT4_DIR_ENTRY_HEAD_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_dir_entry_head) ==
	      EXT4_DIR_ENTRY_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_dir_entry_head *ext4_dir_entry_head_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_DIR_ENTRY_HEAD_SIZEOF))
		return NULL;
	return (const struct ext4_dir_entry_head *)(span.data + offset);
}

static inline struct ext4_dir_entry_head *ext4_dir_entry_head_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_DIR_ENTRY_HEAD_SIZEOF))
		return NULL;
	return (struct ext4_dir_entry_head *)(span.data + offset);
}

/* DirEntryHead.inode: u32 little-endian at byte 0. 0: not in use */
#define EXT4_DIR_ENTRY_HEAD_INODE_OFFSET 0u
#define EXT4_DIR_ENTRY_HEAD_INODE_SIZE   4u
STRUCTC_WITHIN(EXT4_DIR_ENTRY_HEAD, INODE);

static inline uint32_t ext4_dir_entry_head_inode(
    const struct ext4_dir_entry_head *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_dir_entry_head_set_inode(struct ext4_dir_entry_head *p,
						 uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * DirEntryHead.rec_len: u16 little-endian at byte 4. To the next entry: a
 * multiple of 4
 */
#define EXT4_DIR_ENTRY_HEAD_REC_LEN_OFFSET 4u
#define EXT4_DIR_ENTRY_HEAD_REC_LEN_SIZE   2u
STRUCTC_WITHIN(EXT4_DIR_ENTRY_HEAD, REC_LEN);

static inline uint16_t ext4_dir_entry_head_rec_len(
    const struct ext4_dir_entry_head *p)
{
	return le16_load(p->bytes + 4);
}

static inline void ext4_dir_entry_head_set_rec_len(
    struct ext4_dir_entry_head *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* DirEntryHead.name_len: u8 at byte 6. */
#define EXT4_DIR_ENTRY_HEAD_NAME_LEN_OFFSET 6u
#define EXT4_DIR_ENTRY_HEAD_NAME_LEN_SIZE   1u
STRUCTC_WITHIN(EXT4_DIR_ENTRY_HEAD, NAME_LEN);

static inline uint8_t ext4_dir_entry_head_name_len(
    const struct ext4_dir_entry_head *p)
{
	return p->bytes[6];
}

static inline void ext4_dir_entry_head_set_name_len(
    struct ext4_dir_entry_head *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* DirEntryHead.file_type: enum FileType, u8 at byte 7. */
#define EXT4_DIR_ENTRY_HEAD_FILE_TYPE_OFFSET 7u
#define EXT4_DIR_ENTRY_HEAD_FILE_TYPE_SIZE   1u
STRUCTC_WITHIN(EXT4_DIR_ENTRY_HEAD, FILE_TYPE);

static inline uint8_t ext4_dir_entry_head_file_type(
    const struct ext4_dir_entry_head *p)
{
	return p->bytes[7];
}

static inline void ext4_dir_entry_head_set_file_type(
    struct ext4_dir_entry_head *p, uint8_t value)
{
	p->bytes[7] = value;
}

/* All bytes zero. */
static inline void ext4_dir_entry_head_init(struct ext4_dir_entry_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure DirEntry, at least 8 bytes. Entries fill a block. In blocks of 64
 * KiB and more, rec_len's two lowest bits are the highest of the length, and 0
 * and 65535 stand for 65536.
 */
struct ext4_dir_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct ext4_dir_entry_edit {
	struct ext4_dir_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_DIR_ENTRY_MIN_SIZE 8u

/* DirEntry.head: struct ext4_dir_entry_head at byte 0. */
#define EXT4_DIR_ENTRY_HEAD_OFFSET 0u
#define EXT4_DIR_ENTRY_HEAD_SIZE   8u
STRUCTC_PROVE(EXT4_DIR_ENTRY_HEAD_OFFSET + EXT4_DIR_ENTRY_HEAD_SIZE <=
	      EXT4_DIR_ENTRY_MIN_SIZE);

static inline const struct ext4_dir_entry_head *ext4_dir_entry_head(
    const struct ext4_dir_entry *p)
{
	return (const struct ext4_dir_entry_head *)(p->bytes);
}

static inline struct ext4_dir_entry_head *ext4_dir_entry_edit_head(
    const struct ext4_dir_entry_edit *p)
{
	return (struct ext4_dir_entry_head *)(p->bytes);
}

/* DirEntry.name: [$head.name_len]string at byte 8. */
#define EXT4_DIR_ENTRY_NAME_OFFSET 8u

static inline int ext4_dir_entry_name_range(const struct ext4_dir_entry *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)ext4_dir_entry_head_name_len(ext4_dir_entry_head(p));
	if (nr > p->size - at)
		return field_out_of_range(error, "ext4_dir_entry", "name", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_dir_entry_name_count(const struct ext4_dir_entry *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return ext4_dir_entry_name_range(p, &at, count, error);
}

static inline int ext4_dir_entry_name_offset(const struct ext4_dir_entry *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return ext4_dir_entry_name_range(p, offset, &count, error);
}

static inline int ext4_dir_entry_name(const struct ext4_dir_entry *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_dir_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_dir_entry", "name", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_dir_entry_set_name(const struct ext4_dir_entry_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_dir_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_dir_entry", "name", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_dir_entry_name_bytes(const struct ext4_dir_entry *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_dir_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_dir_entry_edit_name_bytes(
    const struct ext4_dir_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_dir_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int ext4_dir_entry_name_text(const struct ext4_dir_entry *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_dir_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_dir_entry_put_name(const struct ext4_dir_entry_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_dir_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "ext4_dir_entry", "name", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_dir_entry_point_1(const struct ext4_dir_entry *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)ext4_dir_entry_head_name_len(ext4_dir_entry_head(p));
	if (count > p->size - offset)
		return field_out_of_range(error, "ext4_dir_entry", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_dir_entry_at(struct span span, uint64_t offset,
				    struct ext4_dir_entry *out,
				    struct field_error *error)
{
	struct ext4_dir_entry view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "ext4_dir_entry", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (((ext4_dir_entry_head_rec_len(ext4_dir_entry_head(&view)) == 0u) || (ext4_dir_entry_head_rec_len(ext4_dir_entry_head(&view)) == 65535u)) ? 65536ull : (((uint64_t)ext4_dir_entry_head_rec_len(ext4_dir_entry_head(&view)) & 0xFFFCull) + (((uint64_t)ext4_dir_entry_head_rec_len(ext4_dir_entry_head(&view)) & 3ull) << 16ull)));
	if (size < 8 || size > view.size)
		return field_out_of_range(error, "ext4_dir_entry", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_dir_entry_edit_at(struct mspan span, uint64_t offset,
					 struct ext4_dir_entry_edit *out,
					 struct field_error *error)
{
	int rc = ext4_dir_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_dir_entry_total_size(const struct ext4_dir_entry *p,
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
struct ext4_dir_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct ext4_dir_entry_edit_iterator {
	struct ext4_dir_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_dir_entry_iterator ext4_dir_entry_iterate(
    struct span span)
{
	struct ext4_dir_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct ext4_dir_entry_edit_iterator ext4_dir_entry_edit_iterate(
    struct mspan span)
{
	struct ext4_dir_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_dir_entry_iterator_next(
    struct ext4_dir_entry_iterator *it, struct ext4_dir_entry *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_dir_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = ext4_dir_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_dir_entry", "stride", 0);
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

static inline int ext4_dir_entry_edit_iterator_next(
    struct ext4_dir_entry_edit_iterator *it, struct ext4_dir_entry_edit *out,
    struct field_error *error)
{
	int rc = ext4_dir_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure DirEntryHashes, 8 bytes. Behind the name of an entry, from the next
 * multiple of 4 on, in directories that are both encrypted and casefold.
 */
struct ext4_dir_entry_hashes {
	uint8_t bytes[8];
};
#define EXT4_DIR_ENTRY_HASHES_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_dir_entry_hashes) ==
	      EXT4_DIR_ENTRY_HASHES_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_dir_entry_hashes *ext4_dir_entry_hashes_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_DIR_ENTRY_HASHES_SIZEOF))
		return NULL;
	return (const struct ext4_dir_entry_hashes *)(span.data + offset);
}

static inline struct ext4_dir_entry_hashes *ext4_dir_entry_hashes_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_DIR_ENTRY_HASHES_SIZEOF))
		return NULL;
	return (struct ext4_dir_entry_hashes *)(span.data + offset);
}

/* DirEntryHashes.hash: u32 little-endian at byte 0. */
#define EXT4_DIR_ENTRY_HASHES_HASH_OFFSET 0u
#define EXT4_DIR_ENTRY_HASHES_HASH_SIZE   4u
STRUCTC_WITHIN(EXT4_DIR_ENTRY_HASHES, HASH);

static inline uint32_t ext4_dir_entry_hashes_hash(
    const struct ext4_dir_entry_hashes *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_dir_entry_hashes_set_hash(
    struct ext4_dir_entry_hashes *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* DirEntryHashes.minor_hash: u32 little-endian at byte 4. */
#define EXT4_DIR_ENTRY_HASHES_MINOR_HASH_OFFSET 4u
#define EXT4_DIR_ENTRY_HASHES_MINOR_HASH_SIZE   4u
STRUCTC_WITHIN(EXT4_DIR_ENTRY_HASHES, MINOR_HASH);

static inline uint32_t ext4_dir_entry_hashes_minor_hash(
    const struct ext4_dir_entry_hashes *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_dir_entry_hashes_set_minor_hash(
    struct ext4_dir_entry_hashes *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void ext4_dir_entry_hashes_init(struct ext4_dir_entry_hashes *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure DirTail, 8 bytes. The last entry of a directory's block with
 * metadata_csum: not in use, by its looks.
 */
struct ext4_dir_tail {
	uint8_t bytes[8];
};
#define EXT4_DIR_TAIL_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_dir_tail) == EXT4_DIR_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_dir_tail *ext4_dir_tail_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, EXT4_DIR_TAIL_SIZEOF))
		return NULL;
	return (const struct ext4_dir_tail *)(span.data + offset);
}

static inline struct ext4_dir_tail *ext4_dir_tail_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_DIR_TAIL_SIZEOF))
		return NULL;
	return (struct ext4_dir_tail *)(span.data + offset);
}

/* DirTail.reserved_zero1: u32 little-endian at byte 0. */
#define EXT4_DIR_TAIL_RESERVED_ZERO1_OFFSET 0u
#define EXT4_DIR_TAIL_RESERVED_ZERO1_SIZE   4u
STRUCTC_WITHIN(EXT4_DIR_TAIL, RESERVED_ZERO1);

static inline uint32_t ext4_dir_tail_reserved_zero1(
    const struct ext4_dir_tail *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_dir_tail_set_reserved_zero1(struct ext4_dir_tail *p,
						    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* DirTail.rec_len: u16 little-endian at byte 4. */
#define EXT4_DIR_TAIL_REC_LEN_OFFSET 4u
#define EXT4_DIR_TAIL_REC_LEN_SIZE   2u
#define EXT4_DIR_TAIL_REC_LEN_DEFAULT 12u
STRUCTC_WITHIN(EXT4_DIR_TAIL, REC_LEN);

static inline uint16_t ext4_dir_tail_rec_len(const struct ext4_dir_tail *p)
{
	return le16_load(p->bytes + 4);
}

static inline void ext4_dir_tail_set_rec_len(struct ext4_dir_tail *p,
					     uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* DirTail.reserved_zero2: u8 at byte 6. */
#define EXT4_DIR_TAIL_RESERVED_ZERO2_OFFSET 6u
#define EXT4_DIR_TAIL_RESERVED_ZERO2_SIZE   1u
STRUCTC_WITHIN(EXT4_DIR_TAIL, RESERVED_ZERO2);

static inline uint8_t ext4_dir_tail_reserved_zero2(
    const struct ext4_dir_tail *p)
{
	return p->bytes[6];
}

static inline void ext4_dir_tail_set_reserved_zero2(struct ext4_dir_tail *p,
						    uint8_t value)
{
	p->bytes[6] = value;
}

/* DirTail.reserved_kind: u8 at byte 7. */
#define EXT4_DIR_TAIL_RESERVED_KIND_OFFSET 7u
#define EXT4_DIR_TAIL_RESERVED_KIND_SIZE   1u
#define EXT4_DIR_TAIL_RESERVED_KIND_DEFAULT 0xDEu
STRUCTC_WITHIN(EXT4_DIR_TAIL, RESERVED_KIND);

static inline uint8_t ext4_dir_tail_reserved_kind(const struct ext4_dir_tail *p)
{
	return p->bytes[7];
}

static inline void ext4_dir_tail_set_reserved_kind(struct ext4_dir_tail *p,
						   uint8_t value)
{
	p->bytes[7] = value;
}

/* All bytes zero, then the defaults. */
static inline void ext4_dir_tail_init(struct ext4_dir_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	ext4_dir_tail_set_rec_len(p, EXT4_DIR_TAIL_REC_LEN_DEFAULT);
	ext4_dir_tail_set_reserved_kind(p,
					EXT4_DIR_TAIL_RESERVED_KIND_DEFAULT);
}

/*
 * Structure DirBlock, at least 0 bytes. A directory's block with metadata_csum.
 * Without: DirEntry records alone.
 */
struct ext4_dir_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct ext4_dir_block_edit {
	struct ext4_dir_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_DIR_BLOCK_MIN_SIZE 0u

/* DirBlock.entries: [block_size - 12]byte at byte 0. DirEntry records */
#define EXT4_DIR_BLOCK_ENTRIES_OFFSET 0u

static inline int ext4_dir_block_entries_range(const struct ext4_dir_block *p,
					       uint64_t *offset,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at, nr;

	at = 0;
	int64_t t1 = (int64_t)((uint64_t)p->block_size - 12ull);

	if (t1 < 0)
		return field_out_of_range(error, "ext4_dir_block", "entries",
					  0);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "ext4_dir_block", "entries",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_dir_block_entries_count(const struct ext4_dir_block *p,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at;

	return ext4_dir_block_entries_range(p, &at, count, error);
}

static inline int ext4_dir_block_entries_offset(const struct ext4_dir_block *p,
						uint64_t *offset,
						struct field_error *error)
{
	uint64_t count;

	return ext4_dir_block_entries_range(p, offset, &count, error);
}

static inline int ext4_dir_block_entries(const struct ext4_dir_block *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_dir_block_entries_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_dir_block", "entries",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_dir_block_set_entries(
    const struct ext4_dir_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_dir_block_entries_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_dir_block", "entries",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_dir_block_entries_bytes(const struct ext4_dir_block *p,
					       struct span *out,
					       struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_dir_block_entries_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_dir_block_edit_entries_bytes(
    const struct ext4_dir_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_dir_block_entries_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_dir_block_point_1(const struct ext4_dir_block *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 0;
	int64_t t1 = (int64_t)((uint64_t)p->block_size - 12ull);

	if (t1 < 0)
		return field_out_of_range(error, "ext4_dir_block", "", 0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "ext4_dir_block", "", 0);
	points[1] = offset + count;
	return 0;
}


/* DirBlock.tail: DirTail at an offset that data decides. */

static inline int ext4_dir_block_tail_offset(const struct ext4_dir_block *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_dir_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "ext4_dir_block", "tail", 0);
	*offset = points[1];
	return 0;
}

static inline const struct ext4_dir_tail *ext4_dir_block_tail(
    const struct ext4_dir_block *p, struct field_error *error)
{
	uint64_t at;

	if (ext4_dir_block_tail_offset(p, &at, error))
		return NULL;
	return (const struct ext4_dir_tail *)(p->bytes + at);
}

static inline struct ext4_dir_tail *ext4_dir_block_edit_tail(
    const struct ext4_dir_block_edit *p, struct field_error *error)
{
	uint64_t at;

	if (ext4_dir_block_tail_offset(&p->read, &at, error))
		return NULL;
	return (struct ext4_dir_tail *)(p->bytes + at);
}


/* DirBlock.checksum: u32_le at an offset that data decides. */

static inline int ext4_dir_block_checksum_offset(const struct ext4_dir_block *p,
						 uint64_t *offset,
						 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_dir_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 12)
		return field_out_of_range(error, "ext4_dir_block", "checksum",
					  0);
	*offset = points[1] + 8;
	return 0;
}

static inline int ext4_dir_block_checksum(const struct ext4_dir_block *p,
					  uint32_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_dir_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 12)
		return field_out_of_range(error, "ext4_dir_block", "checksum",
					  0);
	*out = le32_load(p->bytes + points[1] + 8);
	return 0;
}

static inline int ext4_dir_block_set_checksum(
    const struct ext4_dir_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_dir_block_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 12)
		return field_out_of_range(error, "ext4_dir_block", "checksum",
					  0);
	le32_store(p->bytes + points[1] + 8, value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_dir_block_at(struct span span,
				    uint64_t offset, uint32_t block_size,
				    struct ext4_dir_block *out,
				    struct field_error *error)
{
	struct ext4_dir_block view;
	uint64_t size;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "ext4_dir_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size > view.size)
		return field_out_of_range(error, "ext4_dir_block", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_dir_block_edit_at(struct mspan span,
					 uint64_t offset, uint32_t block_size,
					 struct ext4_dir_block_edit *out,
					 struct field_error *error)
{
	int rc = ext4_dir_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_dir_block_total_size(const struct ext4_dir_block *p,
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
struct ext4_dir_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct ext4_dir_block_edit_iterator {
	struct ext4_dir_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_dir_block_iterator ext4_dir_block_iterate(
    struct span span, uint32_t block_size)
{
	struct ext4_dir_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct ext4_dir_block_edit_iterator ext4_dir_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct ext4_dir_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_dir_block_iterator_next(
    struct ext4_dir_block_iterator *it, struct ext4_dir_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_dir_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = ext4_dir_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_dir_block", "stride", 0);
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

static inline int ext4_dir_block_edit_iterator_next(
    struct ext4_dir_block_edit_iterator *it, struct ext4_dir_block_edit *out,
    struct field_error *error)
{
	int rc = ext4_dir_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What DirBlock.checksum has to be: crc32c. */
static inline int ext4_dir_block_compute_checksum(
    const struct ext4_dir_block *p, uint32_t inode_seed, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)inode_seed;
	from = 0;
	rc = ext4_dir_block_tail_offset(p, &at, error);
	if (rc)
		return rc;
	to = at;
	if (to < from)
		return field_out_of_range(error, "ext4_dir_block", "checksum",
					  0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_dir_block_verify_checksum(const struct ext4_dir_block *p,
						 uint32_t inode_seed,
						 struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = ext4_dir_block_compute_checksum(p, inode_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = ext4_dir_block_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "ext4_dir_block", "checksum",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_dir_block_update_checksum(
    const struct ext4_dir_block_edit *p, uint32_t inode_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_dir_block_compute_checksum(&p->read, inode_seed, &want, error);
	if (rc)
		return rc;
	return ext4_dir_block_set_checksum(p, want, error);
}


/* Structure HtreeEntry, 8 bytes. */
struct ext4_htree_entry {
	uint8_t bytes[8];
};
#define EXT4_HTREE_ENTRY_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_htree_entry) == EXT4_HTREE_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_htree_entry *ext4_htree_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_HTREE_ENTRY_SIZEOF))
		return NULL;
	return (const struct ext4_htree_entry *)(span.data + offset);
}

static inline struct ext4_htree_entry *ext4_htree_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_HTREE_ENTRY_SIZEOF))
		return NULL;
	return (struct ext4_htree_entry *)(span.data + offset);
}

/*
 * HtreeEntry.hash: u32 little-endian at byte 0. Odd: the hash before goes on in
 * here
 */
#define EXT4_HTREE_ENTRY_HASH_OFFSET 0u
#define EXT4_HTREE_ENTRY_HASH_SIZE   4u
STRUCTC_WITHIN(EXT4_HTREE_ENTRY, HASH);

static inline uint32_t ext4_htree_entry_hash(const struct ext4_htree_entry *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_htree_entry_set_hash(struct ext4_htree_entry *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

/* HtreeEntry.block: u32 little-endian at byte 4. */
#define EXT4_HTREE_ENTRY_BLOCK_OFFSET 4u
#define EXT4_HTREE_ENTRY_BLOCK_SIZE   4u
STRUCTC_WITHIN(EXT4_HTREE_ENTRY, BLOCK);

static inline uint32_t ext4_htree_entry_block(const struct ext4_htree_entry *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_htree_entry_set_block(struct ext4_htree_entry *p,
					      uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* The byte where its byte starts; -34 when there is none. */
static inline int ext4_htree_entry_block_target(
    const struct ext4_htree_entry *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint32_t number = ext4_htree_entry_block(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "ext4_htree_entry", "block",
					  4);
	*offset = at;
	return 0;
}

/* All bytes zero. */
static inline void ext4_htree_entry_init(struct ext4_htree_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure HtreeLimits, 4 bytes. Stands where the first HtreeEntry's hash
 * would.
 */
struct ext4_htree_limits {
	uint8_t bytes[4];
};
#define EXT4_HTREE_LIMITS_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct ext4_htree_limits) == EXT4_HTREE_LIMITS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_htree_limits *ext4_htree_limits_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_HTREE_LIMITS_SIZEOF))
		return NULL;
	return (const struct ext4_htree_limits *)(span.data + offset);
}

static inline struct ext4_htree_limits *ext4_htree_limits_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_HTREE_LIMITS_SIZEOF))
		return NULL;
	return (struct ext4_htree_limits *)(span.data + offset);
}

/*
 * HtreeLimits.limit: u16 little-endian at byte 0. Entries that fit, this one
 * included
 */
#define EXT4_HTREE_LIMITS_LIMIT_OFFSET 0u
#define EXT4_HTREE_LIMITS_LIMIT_SIZE   2u
STRUCTC_WITHIN(EXT4_HTREE_LIMITS, LIMIT);

static inline uint16_t ext4_htree_limits_limit(
    const struct ext4_htree_limits *p)
{
	return le16_load(p->bytes);
}

static inline void ext4_htree_limits_set_limit(struct ext4_htree_limits *p,
					       uint16_t value)
{
	le16_store(p->bytes, value);
}

/*
 * HtreeLimits.count: u16 little-endian at byte 2. Entries in use, this one
 * included
 */
#define EXT4_HTREE_LIMITS_COUNT_OFFSET 2u
#define EXT4_HTREE_LIMITS_COUNT_SIZE   2u
STRUCTC_WITHIN(EXT4_HTREE_LIMITS, COUNT);

static inline uint16_t ext4_htree_limits_count(
    const struct ext4_htree_limits *p)
{
	return le16_load(p->bytes + 2);
}

static inline void ext4_htree_limits_set_count(struct ext4_htree_limits *p,
					       uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void ext4_htree_limits_init(struct ext4_htree_limits *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure HtreeRootInfo, 8 bytes. */
struct ext4_htree_root_info {
	uint8_t bytes[8];
};
#define EXT4_HTREE_ROOT_INFO_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_htree_root_info) ==
	      EXT4_HTREE_ROOT_INFO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_htree_root_info *ext4_htree_root_info_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXT4_HTREE_ROOT_INFO_SIZEOF))
		return NULL;
	return (const struct ext4_htree_root_info *)(span.data + offset);
}

static inline struct ext4_htree_root_info *ext4_htree_root_info_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_HTREE_ROOT_INFO_SIZEOF))
		return NULL;
	return (struct ext4_htree_root_info *)(span.data + offset);
}

/* HtreeRootInfo.reserved_zero: u32 little-endian at byte 0. */
#define EXT4_HTREE_ROOT_INFO_RESERVED_ZERO_OFFSET 0u
#define EXT4_HTREE_ROOT_INFO_RESERVED_ZERO_SIZE   4u
STRUCTC_WITHIN(EXT4_HTREE_ROOT_INFO, RESERVED_ZERO);

static inline uint32_t ext4_htree_root_info_reserved_zero(
    const struct ext4_htree_root_info *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_htree_root_info_set_reserved_zero(
    struct ext4_htree_root_info *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* HtreeRootInfo.hash_version: enum HashVersion, u8 at byte 4. */
#define EXT4_HTREE_ROOT_INFO_HASH_VERSION_OFFSET 4u
#define EXT4_HTREE_ROOT_INFO_HASH_VERSION_SIZE   1u
STRUCTC_WITHIN(EXT4_HTREE_ROOT_INFO, HASH_VERSION);

static inline uint8_t ext4_htree_root_info_hash_version(
    const struct ext4_htree_root_info *p)
{
	return p->bytes[4];
}

static inline void ext4_htree_root_info_set_hash_version(
    struct ext4_htree_root_info *p, uint8_t value)
{
	p->bytes[4] = value;
}

/* HtreeRootInfo.info_length: u8 at byte 5. */
#define EXT4_HTREE_ROOT_INFO_INFO_LENGTH_OFFSET 5u
#define EXT4_HTREE_ROOT_INFO_INFO_LENGTH_SIZE   1u
#define EXT4_HTREE_ROOT_INFO_INFO_LENGTH_DEFAULT 8u
STRUCTC_WITHIN(EXT4_HTREE_ROOT_INFO, INFO_LENGTH);

static inline uint8_t ext4_htree_root_info_info_length(
    const struct ext4_htree_root_info *p)
{
	return p->bytes[5];
}

static inline void ext4_htree_root_info_set_info_length(
    struct ext4_htree_root_info *p, uint8_t value)
{
	p->bytes[5] = value;
}

/* HtreeRootInfo.indirect_levels: u8 at byte 6. */
#define EXT4_HTREE_ROOT_INFO_INDIRECT_LEVELS_OFFSET 6u
#define EXT4_HTREE_ROOT_INFO_INDIRECT_LEVELS_SIZE   1u
STRUCTC_WITHIN(EXT4_HTREE_ROOT_INFO, INDIRECT_LEVELS);

static inline uint8_t ext4_htree_root_info_indirect_levels(
    const struct ext4_htree_root_info *p)
{
	return p->bytes[6];
}

static inline void ext4_htree_root_info_set_indirect_levels(
    struct ext4_htree_root_info *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* HtreeRootInfo.unused_flags: u8 at byte 7. */
#define EXT4_HTREE_ROOT_INFO_UNUSED_FLAGS_OFFSET 7u
#define EXT4_HTREE_ROOT_INFO_UNUSED_FLAGS_SIZE   1u
STRUCTC_WITHIN(EXT4_HTREE_ROOT_INFO, UNUSED_FLAGS);

static inline uint8_t ext4_htree_root_info_unused_flags(
    const struct ext4_htree_root_info *p)
{
	return p->bytes[7];
}

static inline void ext4_htree_root_info_set_unused_flags(
    struct ext4_htree_root_info *p, uint8_t value)
{
	p->bytes[7] = value;
}

/* All bytes zero, then the defaults. */
static inline void ext4_htree_root_info_init(struct ext4_htree_root_info *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	ext4_htree_root_info_set_info_length(p,
	    EXT4_HTREE_ROOT_INFO_INFO_LENGTH_DEFAULT);
}

/*
 * Structure HtreeRoot, 40 bytes. The first block of a directory with a hash
 * tree, up to its entries.
 */
struct ext4_htree_root {
	uint8_t bytes[40];
};
#define EXT4_HTREE_ROOT_SIZEOF 40u
STRUCTC_PROVE(sizeof(struct ext4_htree_root) == EXT4_HTREE_ROOT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_htree_root *ext4_htree_root_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, EXT4_HTREE_ROOT_SIZEOF))
		return NULL;
	return (const struct ext4_htree_root *)(span.data + offset);
}

static inline struct ext4_htree_root *ext4_htree_root_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_HTREE_ROOT_SIZEOF))
		return NULL;
	return (struct ext4_htree_root *)(span.data + offset);
}

/* HtreeRoot.dot: struct ext4_dir_entry_head at byte 0. */
#define EXT4_HTREE_ROOT_DOT_OFFSET 0u
#define EXT4_HTREE_ROOT_DOT_SIZE   8u
STRUCTC_WITHIN(EXT4_HTREE_ROOT, DOT);

static inline const struct ext4_dir_entry_head *ext4_htree_root_dot(
    const struct ext4_htree_root *p)
{
	return (const struct ext4_dir_entry_head *)(p->bytes);
}

static inline struct ext4_dir_entry_head *ext4_htree_root_edit_dot(
    struct ext4_htree_root *p)
{
	return (struct ext4_dir_entry_head *)(p->bytes);
}

/* HtreeRoot.dot_name: 4 times string at byte 8. */
#define EXT4_HTREE_ROOT_DOT_NAME_OFFSET 8u
#define EXT4_HTREE_ROOT_DOT_NAME_SIZE   4u
#define EXT4_HTREE_ROOT_DOT_NAME_COUNT  4u
STRUCTC_WITHIN(EXT4_HTREE_ROOT, DOT_NAME);

static inline int ext4_htree_root_dot_name(const struct ext4_htree_root *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_htree_root", "dot_name",
					  8);
	*out = p->bytes[8 + i];
	return 0;
}

static inline int ext4_htree_root_set_dot_name(struct ext4_htree_root *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_htree_root", "dot_name",
					  8);
	p->bytes[8 + i] = value;
	return 0;
}

static inline struct span ext4_htree_root_dot_name_bytes(
    const struct ext4_htree_root *p)
{
	return span_of(p->bytes + 8, 4);
}

static inline struct mspan ext4_htree_root_edit_dot_name_bytes(
    struct ext4_htree_root *p)
{
	return mspan_of(p->bytes + 8, 4);
}

/* Up to the first NUL. */
static inline struct span ext4_htree_root_dot_name_text(
    const struct ext4_htree_root *p)
{
	const uint8_t *text = p->bytes + 8;
	const void *end = memchr(text, 0, 4);

	if (!end)
		return span_of(text, 4);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_htree_root_put_dot_name(struct ext4_htree_root *p,
					       struct span text)
{
	uint8_t *to = p->bytes + 8;

	if (text.size > 4)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(4 - text.size));
	return 0;
}

/* HtreeRoot.dotdot: struct ext4_dir_entry_head at byte 12. */
#define EXT4_HTREE_ROOT_DOTDOT_OFFSET 12u
#define EXT4_HTREE_ROOT_DOTDOT_SIZE   8u
STRUCTC_WITHIN(EXT4_HTREE_ROOT, DOTDOT);

static inline const struct ext4_dir_entry_head *ext4_htree_root_dotdot(
    const struct ext4_htree_root *p)
{
	return (const struct ext4_dir_entry_head *)(p->bytes + 12);
}

static inline struct ext4_dir_entry_head *ext4_htree_root_edit_dotdot(
    struct ext4_htree_root *p)
{
	return (struct ext4_dir_entry_head *)(p->bytes + 12);
}

/* HtreeRoot.dotdot_name: 4 times string at byte 20. */
#define EXT4_HTREE_ROOT_DOTDOT_NAME_OFFSET 20u
#define EXT4_HTREE_ROOT_DOTDOT_NAME_SIZE   4u
#define EXT4_HTREE_ROOT_DOTDOT_NAME_COUNT  4u
STRUCTC_WITHIN(EXT4_HTREE_ROOT, DOTDOT_NAME);

static inline int ext4_htree_root_dotdot_name(const struct ext4_htree_root *p,
					      uint64_t i, uint8_t *out,
					      struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_htree_root",
					  "dotdot_name", 20);
	*out = p->bytes[20 + i];
	return 0;
}

static inline int ext4_htree_root_set_dotdot_name(struct ext4_htree_root *p,
						  uint64_t i, uint8_t value,
						  struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "ext4_htree_root",
					  "dotdot_name", 20);
	p->bytes[20 + i] = value;
	return 0;
}

static inline struct span ext4_htree_root_dotdot_name_bytes(
    const struct ext4_htree_root *p)
{
	return span_of(p->bytes + 20, 4);
}

static inline struct mspan ext4_htree_root_edit_dotdot_name_bytes(
    struct ext4_htree_root *p)
{
	return mspan_of(p->bytes + 20, 4);
}

/* Up to the first NUL. */
static inline struct span ext4_htree_root_dotdot_name_text(
    const struct ext4_htree_root *p)
{
	const uint8_t *text = p->bytes + 20;
	const void *end = memchr(text, 0, 4);

	if (!end)
		return span_of(text, 4);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_htree_root_put_dotdot_name(struct ext4_htree_root *p,
						  struct span text)
{
	uint8_t *to = p->bytes + 20;

	if (text.size > 4)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(4 - text.size));
	return 0;
}

/* HtreeRoot.info: struct ext4_htree_root_info at byte 24. */
#define EXT4_HTREE_ROOT_INFO_OFFSET 24u
#define EXT4_HTREE_ROOT_INFO_SIZE   8u
STRUCTC_WITHIN(EXT4_HTREE_ROOT, INFO);

static inline const struct ext4_htree_root_info *ext4_htree_root_info(
    const struct ext4_htree_root *p)
{
	return (const struct ext4_htree_root_info *)(p->bytes + 24);
}

static inline struct ext4_htree_root_info *ext4_htree_root_edit_info(
    struct ext4_htree_root *p)
{
	return (struct ext4_htree_root_info *)(p->bytes + 24);
}

/* HtreeRoot.limits: struct ext4_htree_limits at byte 32. */
#define EXT4_HTREE_ROOT_LIMITS_OFFSET 32u
#define EXT4_HTREE_ROOT_LIMITS_SIZE   4u
STRUCTC_WITHIN(EXT4_HTREE_ROOT, LIMITS);

static inline const struct ext4_htree_limits *ext4_htree_root_limits(
    const struct ext4_htree_root *p)
{
	return (const struct ext4_htree_limits *)(p->bytes + 32);
}

static inline struct ext4_htree_limits *ext4_htree_root_edit_limits(
    struct ext4_htree_root *p)
{
	return (struct ext4_htree_limits *)(p->bytes + 32);
}

/*
 * HtreeRoot.block: u32 little-endian at byte 36. For hashes below the first
 * entry's
 */
#define EXT4_HTREE_ROOT_BLOCK_OFFSET 36u
#define EXT4_HTREE_ROOT_BLOCK_SIZE   4u
STRUCTC_WITHIN(EXT4_HTREE_ROOT, BLOCK);

static inline uint32_t ext4_htree_root_block(const struct ext4_htree_root *p)
{
	return le32_load(p->bytes + 36);
}

static inline void ext4_htree_root_set_block(struct ext4_htree_root *p,
					     uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* All bytes zero, then the defaults. */
static inline void ext4_htree_root_init(struct ext4_htree_root *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	ext4_htree_root_info_init(ext4_htree_root_edit_info(p));
}

/*
 * Structure HtreeNode, 16 bytes. An interior block of a hash tree, up to its
 * entries.
 */
struct ext4_htree_node {
	uint8_t bytes[16];
};
#define EXT4_HTREE_NODE_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct ext4_htree_node) == EXT4_HTREE_NODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_htree_node *ext4_htree_node_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, EXT4_HTREE_NODE_SIZEOF))
		return NULL;
	return (const struct ext4_htree_node *)(span.data + offset);
}

static inline struct ext4_htree_node *ext4_htree_node_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_HTREE_NODE_SIZEOF))
		return NULL;
	return (struct ext4_htree_node *)(span.data + offset);
}

/* HtreeNode.fake: struct ext4_dir_entry_head at byte 0. Spans the block */
#define EXT4_HTREE_NODE_FAKE_OFFSET 0u
#define EXT4_HTREE_NODE_FAKE_SIZE   8u
STRUCTC_WITHIN(EXT4_HTREE_NODE, FAKE);

static inline const struct ext4_dir_entry_head *ext4_htree_node_fake(
    const struct ext4_htree_node *p)
{
	return (const struct ext4_dir_entry_head *)(p->bytes);
}

static inline struct ext4_dir_entry_head *ext4_htree_node_edit_fake(
    struct ext4_htree_node *p)
{
	return (struct ext4_dir_entry_head *)(p->bytes);
}

/* HtreeNode.limits: struct ext4_htree_limits at byte 8. */
#define EXT4_HTREE_NODE_LIMITS_OFFSET 8u
#define EXT4_HTREE_NODE_LIMITS_SIZE   4u
STRUCTC_WITHIN(EXT4_HTREE_NODE, LIMITS);

static inline const struct ext4_htree_limits *ext4_htree_node_limits(
    const struct ext4_htree_node *p)
{
	return (const struct ext4_htree_limits *)(p->bytes + 8);
}

static inline struct ext4_htree_limits *ext4_htree_node_edit_limits(
    struct ext4_htree_node *p)
{
	return (struct ext4_htree_limits *)(p->bytes + 8);
}

/* HtreeNode.block: u32 little-endian at byte 12. */
#define EXT4_HTREE_NODE_BLOCK_OFFSET 12u
#define EXT4_HTREE_NODE_BLOCK_SIZE   4u
STRUCTC_WITHIN(EXT4_HTREE_NODE, BLOCK);

static inline uint32_t ext4_htree_node_block(const struct ext4_htree_node *p)
{
	return le32_load(p->bytes + 12);
}

static inline void ext4_htree_node_set_block(struct ext4_htree_node *p,
					     uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void ext4_htree_node_init(struct ext4_htree_node *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure HtreeRootBlock, at least 40 bytes. The whole blocks, with
 * metadata_csum; without, `limit` leaves no room for the last two fields.
 */
struct ext4_htree_root_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct ext4_htree_root_block_edit {
	struct ext4_htree_root_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_HTREE_ROOT_BLOCK_MIN_SIZE 40u

/* HtreeRootBlock.head: struct ext4_htree_root at byte 0. */
#define EXT4_HTREE_ROOT_BLOCK_HEAD_OFFSET 0u
#define EXT4_HTREE_ROOT_BLOCK_HEAD_SIZE   40u
STRUCTC_PROVE(
    EXT4_HTREE_ROOT_BLOCK_HEAD_OFFSET + EXT4_HTREE_ROOT_BLOCK_HEAD_SIZE <=
    EXT4_HTREE_ROOT_BLOCK_MIN_SIZE);

static inline const struct ext4_htree_root *ext4_htree_root_block_head(
    const struct ext4_htree_root_block *p)
{
	return (const struct ext4_htree_root *)(p->bytes);
}

static inline struct ext4_htree_root *ext4_htree_root_block_edit_head(
    const struct ext4_htree_root_block_edit *p)
{
	return (struct ext4_htree_root *)(p->bytes);
}

/* HtreeRootBlock.entries: [$head.limits.count - 1]HtreeEntry at byte 40. */
#define EXT4_HTREE_ROOT_BLOCK_ENTRIES_OFFSET 40u

static inline int ext4_htree_root_block_entries_range(
    const struct ext4_htree_root_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 40;
	int64_t t1 = (int64_t)((uint64_t)ext4_htree_limits_count(ext4_htree_root_limits(ext4_htree_root_block_head(p))) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "entries", 40);
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 8)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "entries", 40);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_htree_root_block_entries_count(
    const struct ext4_htree_root_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_htree_root_block_entries_range(p, &at, count, error);
}

static inline int ext4_htree_root_block_entries_offset(
    const struct ext4_htree_root_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_htree_root_block_entries_range(p, offset, &count, error);
}

static inline const struct ext4_htree_entry *ext4_htree_root_block_entries(
    const struct ext4_htree_root_block *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (ext4_htree_root_block_entries_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_htree_root_block", "entries", 40);
		return NULL;
	}
	return (const struct ext4_htree_entry *)(p->bytes + at + i * 8);
}

static inline struct ext4_htree_entry *ext4_htree_root_block_edit_entries(
    const struct ext4_htree_root_block_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (ext4_htree_root_block_entries_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_htree_root_block", "entries", 40);
		return NULL;
	}
	return (struct ext4_htree_entry *)(p->bytes + at + i * 8);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_htree_root_block_point_1(
    const struct ext4_htree_root_block *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 40;
	int64_t t1 = (int64_t)((uint64_t)ext4_htree_limits_count(ext4_htree_root_limits(ext4_htree_root_block_head(p))) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_root_block", "",
					  0);
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 8)
		return field_out_of_range(error, "ext4_htree_root_block", "",
					  0);
	points[1] = offset + count * 8;
	return 0;
}


/*
 * HtreeRootBlock.unused: [8 * ($head.limits.limit - $head.limits.count)]byte at
 * an offset that data decides.
 */

static inline int ext4_htree_root_block_unused_range(
    const struct ext4_htree_root_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = ext4_htree_root_block_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	int64_t t1 = (int64_t)(8ull * (uint64_t)(int64_t)((uint64_t)ext4_htree_limits_limit(ext4_htree_root_limits(ext4_htree_root_block_head(p))) - (uint64_t)ext4_htree_limits_count(ext4_htree_root_limits(ext4_htree_root_block_head(p)))));

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "unused", 0);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "unused", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_htree_root_block_unused_count(
    const struct ext4_htree_root_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_htree_root_block_unused_range(p, &at, count, error);
}

static inline int ext4_htree_root_block_unused_offset(
    const struct ext4_htree_root_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_htree_root_block_unused_range(p, offset, &count, error);
}

static inline int ext4_htree_root_block_unused(
    const struct ext4_htree_root_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_htree_root_block_unused_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "unused", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_htree_root_block_set_unused(
    const struct ext4_htree_root_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_htree_root_block_unused_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "unused", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_htree_root_block_unused_bytes(
    const struct ext4_htree_root_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_htree_root_block_unused_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_htree_root_block_edit_unused_bytes(
    const struct ext4_htree_root_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_htree_root_block_unused_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_htree_root_block_point_2(
    const struct ext4_htree_root_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = ext4_htree_root_block_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	int64_t t1 = (int64_t)(8ull * (uint64_t)(int64_t)((uint64_t)ext4_htree_limits_limit(ext4_htree_root_limits(ext4_htree_root_block_head(p))) - (uint64_t)ext4_htree_limits_count(ext4_htree_root_limits(ext4_htree_root_block_head(p)))));

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_root_block", "",
					  0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "ext4_htree_root_block", "",
					  0);
	points[2] = offset + count;
	return 0;
}


/* HtreeRootBlock.reserved: u32_le at an offset that data decides. */

static inline int ext4_htree_root_block_reserved_offset(
    const struct ext4_htree_root_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_root_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 4)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "reserved", 0);
	*offset = points[2];
	return 0;
}

static inline int ext4_htree_root_block_reserved(
    const struct ext4_htree_root_block *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_root_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 4)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "reserved", 0);
	*out = le32_load(p->bytes + points[2]);
	return 0;
}

static inline int ext4_htree_root_block_set_reserved(
    const struct ext4_htree_root_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_root_block_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 4)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "reserved", 0);
	le32_store(p->bytes + points[2], value);
	return 0;
}


/* HtreeRootBlock.checksum: u32_le at an offset that data decides. */

static inline int ext4_htree_root_block_checksum_offset(
    const struct ext4_htree_root_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_root_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "checksum", 0);
	*offset = points[2] + 4;
	return 0;
}

static inline int ext4_htree_root_block_checksum(
    const struct ext4_htree_root_block *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_root_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "checksum", 0);
	*out = le32_load(p->bytes + points[2] + 4);
	return 0;
}

static inline int ext4_htree_root_block_set_checksum(
    const struct ext4_htree_root_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_root_block_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 8)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "checksum", 0);
	le32_store(p->bytes + points[2] + 4, value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_htree_root_block_at(struct span span,
					   uint64_t offset, uint32_t block_size,
					   struct ext4_htree_root_block *out,
					   struct field_error *error)
{
	struct ext4_htree_root_block view;
	uint64_t size;

	if (!span_has(span, offset, 40))
		return field_out_of_range(error, "ext4_htree_root_block", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size < 40 || size > view.size)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_htree_root_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size,
    struct ext4_htree_root_block_edit *out, struct field_error *error)
{
	int rc = ext4_htree_root_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_htree_root_block_total_size(
    const struct ext4_htree_root_block *p, uint64_t *size,
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
struct ext4_htree_root_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct ext4_htree_root_block_edit_iterator {
	struct ext4_htree_root_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_htree_root_block_iterator ext4_htree_root_block_iterate(
    struct span span, uint32_t block_size)
{
	struct ext4_htree_root_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct ext4_htree_root_block_edit_iterator ext4_htree_root_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct ext4_htree_root_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_htree_root_block_iterator_next(
    struct ext4_htree_root_block_iterator *it,
    struct ext4_htree_root_block *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_htree_root_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = ext4_htree_root_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_htree_root_block", "stride", 0);
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

static inline int ext4_htree_root_block_edit_iterator_next(
    struct ext4_htree_root_block_edit_iterator *it,
    struct ext4_htree_root_block_edit *out, struct field_error *error)
{
	int rc = ext4_htree_root_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What HtreeRootBlock.checksum has to be: crc32c. */
static inline int ext4_htree_root_block_compute_checksum(
    const struct ext4_htree_root_block *p, uint32_t inode_seed, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)inode_seed;
	from = 0;
	rc = ext4_htree_root_block_unused_offset(p, &at, error);
	if (rc)
		return rc;
	to = at;
	if (to < from)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "checksum", 0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	rc = ext4_htree_root_block_unused_offset(p, &at, error);
	if (rc)
		return rc;
	rc = ext4_htree_root_block_point_2(p, points, error);
	if (rc)
		return rc;
	from = points[2];
	to = p->size;
	if (to < from)
		return field_out_of_range(error, "ext4_htree_root_block",
					  "checksum", 0);
	rc = ext4_htree_root_block_checksum_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error,
						  "ext4_htree_root_block",
						  "checksum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_zeros(checksum_crc32c, sum, 4);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_htree_root_block_verify_checksum(
    const struct ext4_htree_root_block *p, uint32_t inode_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_htree_root_block_compute_checksum(p, inode_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = ext4_htree_root_block_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "ext4_htree_root_block",
					"checksum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_htree_root_block_update_checksum(
    const struct ext4_htree_root_block_edit *p, uint32_t inode_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_htree_root_block_compute_checksum(&p->read, inode_seed, &want, error);
	if (rc)
		return rc;
	return ext4_htree_root_block_set_checksum(p, want, error);
}


/* Structure HtreeNodeBlock, at least 16 bytes. */
struct ext4_htree_node_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct ext4_htree_node_block_edit {
	struct ext4_htree_node_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_HTREE_NODE_BLOCK_MIN_SIZE 16u

/* HtreeNodeBlock.head: struct ext4_htree_node at byte 0. */
#define EXT4_HTREE_NODE_BLOCK_HEAD_OFFSET 0u
#define EXT4_HTREE_NODE_BLOCK_HEAD_SIZE   16u
STRUCTC_PROVE(
    EXT4_HTREE_NODE_BLOCK_HEAD_OFFSET + EXT4_HTREE_NODE_BLOCK_HEAD_SIZE <=
    EXT4_HTREE_NODE_BLOCK_MIN_SIZE);

static inline const struct ext4_htree_node *ext4_htree_node_block_head(
    const struct ext4_htree_node_block *p)
{
	return (const struct ext4_htree_node *)(p->bytes);
}

static inline struct ext4_htree_node *ext4_htree_node_block_edit_head(
    const struct ext4_htree_node_block_edit *p)
{
	return (struct ext4_htree_node *)(p->bytes);
}

/* HtreeNodeBlock.entries: [$head.limits.count - 1]HtreeEntry at byte 16. */
#define EXT4_HTREE_NODE_BLOCK_ENTRIES_OFFSET 16u

static inline int ext4_htree_node_block_entries_range(
    const struct ext4_htree_node_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 16;
	int64_t t1 = (int64_t)((uint64_t)ext4_htree_limits_count(ext4_htree_node_limits(ext4_htree_node_block_head(p))) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "entries", 16);
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 8)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "entries", 16);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_htree_node_block_entries_count(
    const struct ext4_htree_node_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_htree_node_block_entries_range(p, &at, count, error);
}

static inline int ext4_htree_node_block_entries_offset(
    const struct ext4_htree_node_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_htree_node_block_entries_range(p, offset, &count, error);
}

static inline const struct ext4_htree_entry *ext4_htree_node_block_entries(
    const struct ext4_htree_node_block *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (ext4_htree_node_block_entries_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_htree_node_block", "entries", 16);
		return NULL;
	}
	return (const struct ext4_htree_entry *)(p->bytes + at + i * 8);
}

static inline struct ext4_htree_entry *ext4_htree_node_block_edit_entries(
    const struct ext4_htree_node_block_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (ext4_htree_node_block_entries_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "ext4_htree_node_block", "entries", 16);
		return NULL;
	}
	return (struct ext4_htree_entry *)(p->bytes + at + i * 8);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_htree_node_block_point_1(
    const struct ext4_htree_node_block *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 16;
	int64_t t1 = (int64_t)((uint64_t)ext4_htree_limits_count(ext4_htree_node_limits(ext4_htree_node_block_head(p))) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_node_block", "",
					  0);
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 8)
		return field_out_of_range(error, "ext4_htree_node_block", "",
					  0);
	points[1] = offset + count * 8;
	return 0;
}


/*
 * HtreeNodeBlock.unused: [8 * ($head.limits.limit - $head.limits.count)]byte at
 * an offset that data decides.
 */

static inline int ext4_htree_node_block_unused_range(
    const struct ext4_htree_node_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = ext4_htree_node_block_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	int64_t t1 = (int64_t)(8ull * (uint64_t)(int64_t)((uint64_t)ext4_htree_limits_limit(ext4_htree_node_limits(ext4_htree_node_block_head(p))) - (uint64_t)ext4_htree_limits_count(ext4_htree_node_limits(ext4_htree_node_block_head(p)))));

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "unused", 0);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "unused", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_htree_node_block_unused_count(
    const struct ext4_htree_node_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_htree_node_block_unused_range(p, &at, count, error);
}

static inline int ext4_htree_node_block_unused_offset(
    const struct ext4_htree_node_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_htree_node_block_unused_range(p, offset, &count, error);
}

static inline int ext4_htree_node_block_unused(
    const struct ext4_htree_node_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_htree_node_block_unused_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "unused", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_htree_node_block_set_unused(
    const struct ext4_htree_node_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_htree_node_block_unused_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "unused", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_htree_node_block_unused_bytes(
    const struct ext4_htree_node_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_htree_node_block_unused_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_htree_node_block_edit_unused_bytes(
    const struct ext4_htree_node_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_htree_node_block_unused_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_htree_node_block_point_2(
    const struct ext4_htree_node_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = ext4_htree_node_block_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	int64_t t1 = (int64_t)(8ull * (uint64_t)(int64_t)((uint64_t)ext4_htree_limits_limit(ext4_htree_node_limits(ext4_htree_node_block_head(p))) - (uint64_t)ext4_htree_limits_count(ext4_htree_node_limits(ext4_htree_node_block_head(p)))));

	if (t1 < 0)
		return field_out_of_range(error, "ext4_htree_node_block", "",
					  0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "ext4_htree_node_block", "",
					  0);
	points[2] = offset + count;
	return 0;
}


/* HtreeNodeBlock.reserved: u32_le at an offset that data decides. */

static inline int ext4_htree_node_block_reserved_offset(
    const struct ext4_htree_node_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_node_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 4)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "reserved", 0);
	*offset = points[2];
	return 0;
}

static inline int ext4_htree_node_block_reserved(
    const struct ext4_htree_node_block *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_node_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 4)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "reserved", 0);
	*out = le32_load(p->bytes + points[2]);
	return 0;
}

static inline int ext4_htree_node_block_set_reserved(
    const struct ext4_htree_node_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_node_block_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 4)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "reserved", 0);
	le32_store(p->bytes + points[2], value);
	return 0;
}


/* HtreeNodeBlock.checksum: u32_le at an offset that data decides. */

static inline int ext4_htree_node_block_checksum_offset(
    const struct ext4_htree_node_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_node_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "checksum", 0);
	*offset = points[2] + 4;
	return 0;
}

static inline int ext4_htree_node_block_checksum(
    const struct ext4_htree_node_block *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_node_block_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "checksum", 0);
	*out = le32_load(p->bytes + points[2] + 4);
	return 0;
}

static inline int ext4_htree_node_block_set_checksum(
    const struct ext4_htree_node_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = ext4_htree_node_block_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 8)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "checksum", 0);
	le32_store(p->bytes + points[2] + 4, value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_htree_node_block_at(struct span span,
					   uint64_t offset, uint32_t block_size,
					   struct ext4_htree_node_block *out,
					   struct field_error *error)
{
	struct ext4_htree_node_block view;
	uint64_t size;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "ext4_htree_node_block", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size < 16 || size > view.size)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_htree_node_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size,
    struct ext4_htree_node_block_edit *out, struct field_error *error)
{
	int rc = ext4_htree_node_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_htree_node_block_total_size(
    const struct ext4_htree_node_block *p, uint64_t *size,
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
struct ext4_htree_node_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct ext4_htree_node_block_edit_iterator {
	struct ext4_htree_node_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_htree_node_block_iterator ext4_htree_node_block_iterate(
    struct span span, uint32_t block_size)
{
	struct ext4_htree_node_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct ext4_htree_node_block_edit_iterator ext4_htree_node_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct ext4_htree_node_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_htree_node_block_iterator_next(
    struct ext4_htree_node_block_iterator *it,
    struct ext4_htree_node_block *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_htree_node_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = ext4_htree_node_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_htree_node_block", "stride", 0);
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

static inline int ext4_htree_node_block_edit_iterator_next(
    struct ext4_htree_node_block_edit_iterator *it,
    struct ext4_htree_node_block_edit *out, struct field_error *error)
{
	int rc = ext4_htree_node_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What HtreeNodeBlock.checksum has to be: crc32c. */
static inline int ext4_htree_node_block_compute_checksum(
    const struct ext4_htree_node_block *p, uint32_t inode_seed, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)inode_seed;
	from = 0;
	rc = ext4_htree_node_block_unused_offset(p, &at, error);
	if (rc)
		return rc;
	to = at;
	if (to < from)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "checksum", 0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	rc = ext4_htree_node_block_unused_offset(p, &at, error);
	if (rc)
		return rc;
	rc = ext4_htree_node_block_point_2(p, points, error);
	if (rc)
		return rc;
	from = points[2];
	to = p->size;
	if (to < from)
		return field_out_of_range(error, "ext4_htree_node_block",
					  "checksum", 0);
	rc = ext4_htree_node_block_checksum_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error,
						  "ext4_htree_node_block",
						  "checksum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_zeros(checksum_crc32c, sum, 4);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_htree_node_block_verify_checksum(
    const struct ext4_htree_node_block *p, uint32_t inode_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_htree_node_block_compute_checksum(p, inode_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = ext4_htree_node_block_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "ext4_htree_node_block",
					"checksum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_htree_node_block_update_checksum(
    const struct ext4_htree_node_block_edit *p, uint32_t inode_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_htree_node_block_compute_checksum(&p->read, inode_seed, &want, error);
	if (rc)
		return rc;
	return ext4_htree_node_block_set_checksum(p, want, error);
}


/*
 * Structure XattrEntry, at least 16 bytes. Entries follow each other; four zero
 * bytes end them. Those of a block are sorted by prefix, length and bytes of
 * the name.
 */
struct ext4_xattr_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct ext4_xattr_entry_edit {
	struct ext4_xattr_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_XATTR_ENTRY_MIN_SIZE 16u

/* XattrEntry.name_len: u8 at byte 0. */
#define EXT4_XATTR_ENTRY_NAME_LEN_OFFSET 0u
#define EXT4_XATTR_ENTRY_NAME_LEN_SIZE   1u
STRUCTC_PROVE(EXT4_XATTR_ENTRY_NAME_LEN_OFFSET + EXT4_XATTR_ENTRY_NAME_LEN_SIZE <=
    EXT4_XATTR_ENTRY_MIN_SIZE);

static inline uint8_t ext4_xattr_entry_name_len(
    const struct ext4_xattr_entry *p)
{
	return p->bytes[0];
}

static inline void ext4_xattr_entry_set_name_len(
    const struct ext4_xattr_entry_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* XattrEntry.name_index: enum XattrPrefix, u8 at byte 1. */
#define EXT4_XATTR_ENTRY_NAME_INDEX_OFFSET 1u
#define EXT4_XATTR_ENTRY_NAME_INDEX_SIZE   1u
STRUCTC_PROVE(
    EXT4_XATTR_ENTRY_NAME_INDEX_OFFSET + EXT4_XATTR_ENTRY_NAME_INDEX_SIZE <=
    EXT4_XATTR_ENTRY_MIN_SIZE);

static inline uint8_t ext4_xattr_entry_name_index(
    const struct ext4_xattr_entry *p)
{
	return p->bytes[1];
}

static inline void ext4_xattr_entry_set_name_index(
    const struct ext4_xattr_entry_edit *p, uint8_t value)
{
	p->bytes[1] = value;
}

/*
 * XattrEntry.value_offs: u16 little-endian at byte 2. From the first entry (in
 * an inode) or
 */
#define EXT4_XATTR_ENTRY_VALUE_OFFS_OFFSET 2u
#define EXT4_XATTR_ENTRY_VALUE_OFFS_SIZE   2u
STRUCTC_PROVE(
    EXT4_XATTR_ENTRY_VALUE_OFFS_OFFSET + EXT4_XATTR_ENTRY_VALUE_OFFS_SIZE <=
    EXT4_XATTR_ENTRY_MIN_SIZE);

static inline uint16_t ext4_xattr_entry_value_offs(
    const struct ext4_xattr_entry *p)
{
	return le16_load(p->bytes + 2);
}

static inline void ext4_xattr_entry_set_value_offs(
    const struct ext4_xattr_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/*
 * XattrEntry.value_inum: u32 little-endian at byte 4. from the block's start.
 * With ea_inode: the file that is the value
 */
#define EXT4_XATTR_ENTRY_VALUE_INUM_OFFSET 4u
#define EXT4_XATTR_ENTRY_VALUE_INUM_SIZE   4u
STRUCTC_PROVE(
    EXT4_XATTR_ENTRY_VALUE_INUM_OFFSET + EXT4_XATTR_ENTRY_VALUE_INUM_SIZE <=
    EXT4_XATTR_ENTRY_MIN_SIZE);

static inline uint32_t ext4_xattr_entry_value_inum(
    const struct ext4_xattr_entry *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_xattr_entry_set_value_inum(
    const struct ext4_xattr_entry_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* XattrEntry.value_size: u32 little-endian at byte 8. */
#define EXT4_XATTR_ENTRY_VALUE_SIZE_OFFSET 8u
#define EXT4_XATTR_ENTRY_VALUE_SIZE_SIZE   4u
STRUCTC_PROVE(
    EXT4_XATTR_ENTRY_VALUE_SIZE_OFFSET + EXT4_XATTR_ENTRY_VALUE_SIZE_SIZE <=
    EXT4_XATTR_ENTRY_MIN_SIZE);

static inline uint32_t ext4_xattr_entry_value_size(
    const struct ext4_xattr_entry *p)
{
	return le32_load(p->bytes + 8);
}

static inline void ext4_xattr_entry_set_value_size(
    const struct ext4_xattr_entry_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/*
 * XattrEntry.hash: u32 little-endian at byte 12. Of name and value; 0 in an
 * inode
 */
#define EXT4_XATTR_ENTRY_HASH_OFFSET 12u
#define EXT4_XATTR_ENTRY_HASH_SIZE   4u
STRUCTC_PROVE(EXT4_XATTR_ENTRY_HASH_OFFSET + EXT4_XATTR_ENTRY_HASH_SIZE <=
	      EXT4_XATTR_ENTRY_MIN_SIZE);

static inline uint32_t ext4_xattr_entry_hash(const struct ext4_xattr_entry *p)
{
	return le32_load(p->bytes + 12);
}

static inline void ext4_xattr_entry_set_hash(
    const struct ext4_xattr_entry_edit *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* XattrEntry.name: [$name_len]string at byte 16. */
#define EXT4_XATTR_ENTRY_NAME_OFFSET 16u

static inline int ext4_xattr_entry_name_range(const struct ext4_xattr_entry *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	at = 16;
	nr = (uint64_t)ext4_xattr_entry_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "ext4_xattr_entry", "name",
					  16);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_xattr_entry_name_count(const struct ext4_xattr_entry *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return ext4_xattr_entry_name_range(p, &at, count, error);
}

static inline int ext4_xattr_entry_name_offset(const struct ext4_xattr_entry *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return ext4_xattr_entry_name_range(p, offset, &count, error);
}

static inline int ext4_xattr_entry_name(const struct ext4_xattr_entry *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_entry", "name",
					  16);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_xattr_entry_set_name(
    const struct ext4_xattr_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_entry", "name",
					  16);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_xattr_entry_name_bytes(const struct ext4_xattr_entry *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_xattr_entry_edit_name_bytes(
    const struct ext4_xattr_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int ext4_xattr_entry_name_text(const struct ext4_xattr_entry *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_xattr_entry_put_name(
    const struct ext4_xattr_entry_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "ext4_xattr_entry", "name",
					  16);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_xattr_entry_point_1(const struct ext4_xattr_entry *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 16;
	count = (uint64_t)ext4_xattr_entry_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "ext4_xattr_entry", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_xattr_entry_at(struct span span, uint64_t offset,
				      struct ext4_xattr_entry *out,
				      struct field_error *error)
{
	struct ext4_xattr_entry view;
	uint64_t size;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "ext4_xattr_entry", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    ((((uint64_t)ext4_xattr_entry_name_len(&view) + 19ull) / 4ull) * 4ull);
	if (size > view.size)
		return field_out_of_range(error, "ext4_xattr_entry", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_xattr_entry_edit_at(struct mspan span, uint64_t offset,
					   struct ext4_xattr_entry_edit *out,
					   struct field_error *error)
{
	int rc = ext4_xattr_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_xattr_entry_total_size(const struct ext4_xattr_entry *p,
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
struct ext4_xattr_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct ext4_xattr_entry_edit_iterator {
	struct ext4_xattr_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_xattr_entry_iterator ext4_xattr_entry_iterate(
    struct span span)
{
	struct ext4_xattr_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct ext4_xattr_entry_edit_iterator ext4_xattr_entry_edit_iterate(
    struct mspan span)
{
	struct ext4_xattr_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_xattr_entry_iterator_next(
    struct ext4_xattr_entry_iterator *it, struct ext4_xattr_entry *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_xattr_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = ext4_xattr_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_xattr_entry", "stride", 0);
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

static inline int ext4_xattr_entry_edit_iterator_next(
    struct ext4_xattr_entry_edit_iterator *it,
    struct ext4_xattr_entry_edit *out, struct field_error *error)
{
	int rc = ext4_xattr_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure XattrBody, at least 4 bytes. In an inode, behind its extra part. */
struct ext4_xattr_body {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct ext4_xattr_body_edit {
	struct ext4_xattr_body read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_XATTR_BODY_MIN_SIZE 4u

/* XattrBody.magic: u32 little-endian at byte 0. */
#define EXT4_XATTR_BODY_MAGIC_OFFSET 0u
#define EXT4_XATTR_BODY_MAGIC_SIZE   4u
#define EXT4_XATTR_BODY_MAGIC_DEFAULT 0xEA020000u
STRUCTC_PROVE(EXT4_XATTR_BODY_MAGIC_OFFSET + EXT4_XATTR_BODY_MAGIC_SIZE <=
	      EXT4_XATTR_BODY_MIN_SIZE);

static inline uint32_t ext4_xattr_body_magic(const struct ext4_xattr_body *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_xattr_body_set_magic(
    const struct ext4_xattr_body_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* XattrBody.entries: []byte at byte 4. XattrEntry records; values at the end */
#define EXT4_XATTR_BODY_ENTRIES_OFFSET 4u

static inline int ext4_xattr_body_entries_range(const struct ext4_xattr_body *p,
						uint64_t *offset,
						uint64_t *count,
						struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 4;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_xattr_body_entries_count(const struct ext4_xattr_body *p,
						uint64_t *count,
						struct field_error *error)
{
	uint64_t at;

	return ext4_xattr_body_entries_range(p, &at, count, error);
}

static inline int ext4_xattr_body_entries_offset(
    const struct ext4_xattr_body *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_xattr_body_entries_range(p, offset, &count, error);
}

static inline int ext4_xattr_body_entries(const struct ext4_xattr_body *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_body_entries_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_body", "entries",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_xattr_body_set_entries(
    const struct ext4_xattr_body_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_body_entries_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_body", "entries",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_xattr_body_entries_bytes(const struct ext4_xattr_body *p,
						struct span *out,
						struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_body_entries_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_xattr_body_edit_entries_bytes(
    const struct ext4_xattr_body_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_body_entries_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_xattr_body_point_1(const struct ext4_xattr_body *p,
					  uint64_t *points,
					  struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 4;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_xattr_body_at(struct span span, uint64_t offset,
				     struct ext4_xattr_body *out,
				     struct field_error *error)
{
	struct ext4_xattr_body view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "ext4_xattr_body", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int ext4_xattr_body_edit_at(struct mspan span, uint64_t offset,
					  struct ext4_xattr_body_edit *out,
					  struct field_error *error)
{
	int rc = ext4_xattr_body_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int ext4_xattr_body_total_size(const struct ext4_xattr_body *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_xattr_body_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct ext4_xattr_body_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct ext4_xattr_body_edit_iterator {
	struct ext4_xattr_body_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_xattr_body_iterator ext4_xattr_body_iterate(
    struct span span)
{
	struct ext4_xattr_body_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct ext4_xattr_body_edit_iterator ext4_xattr_body_edit_iterate(
    struct mspan span)
{
	struct ext4_xattr_body_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_xattr_body_iterator_next(
    struct ext4_xattr_body_iterator *it, struct ext4_xattr_body *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_xattr_body_at(it->span, it->offset, out, error);
	if (!rc)
		rc = ext4_xattr_body_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_xattr_body", "stride", 0);
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

static inline int ext4_xattr_body_edit_iterator_next(
    struct ext4_xattr_body_edit_iterator *it, struct ext4_xattr_body_edit *out,
    struct field_error *error)
{
	int rc = ext4_xattr_body_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure XattrBlock, at least 32 bytes. A block of attributes, shared by the
 * files that have just the same.
 */
struct ext4_xattr_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct ext4_xattr_block_edit {
	struct ext4_xattr_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_XATTR_BLOCK_MIN_SIZE 32u

/* XattrBlock.magic: u32 little-endian at byte 0. */
#define EXT4_XATTR_BLOCK_MAGIC_OFFSET 0u
#define EXT4_XATTR_BLOCK_MAGIC_SIZE   4u
#define EXT4_XATTR_BLOCK_MAGIC_DEFAULT 0xEA020000u
STRUCTC_PROVE(EXT4_XATTR_BLOCK_MAGIC_OFFSET + EXT4_XATTR_BLOCK_MAGIC_SIZE <=
	      EXT4_XATTR_BLOCK_MIN_SIZE);

static inline uint32_t ext4_xattr_block_magic(const struct ext4_xattr_block *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_xattr_block_set_magic(
    const struct ext4_xattr_block_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* XattrBlock.refcount: u32 little-endian at byte 4. Inodes that share it */
#define EXT4_XATTR_BLOCK_REFCOUNT_OFFSET 4u
#define EXT4_XATTR_BLOCK_REFCOUNT_SIZE   4u
STRUCTC_PROVE(EXT4_XATTR_BLOCK_REFCOUNT_OFFSET + EXT4_XATTR_BLOCK_REFCOUNT_SIZE <=
    EXT4_XATTR_BLOCK_MIN_SIZE);

static inline uint32_t ext4_xattr_block_refcount(
    const struct ext4_xattr_block *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_xattr_block_set_refcount(
    const struct ext4_xattr_block_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* XattrBlock.blocks: u32 little-endian at byte 8. */
#define EXT4_XATTR_BLOCK_BLOCKS_OFFSET 8u
#define EXT4_XATTR_BLOCK_BLOCKS_SIZE   4u
#define EXT4_XATTR_BLOCK_BLOCKS_DEFAULT 1u
STRUCTC_PROVE(EXT4_XATTR_BLOCK_BLOCKS_OFFSET + EXT4_XATTR_BLOCK_BLOCKS_SIZE <=
	      EXT4_XATTR_BLOCK_MIN_SIZE);

static inline uint32_t ext4_xattr_block_blocks(const struct ext4_xattr_block *p)
{
	return le32_load(p->bytes + 8);
}

static inline void ext4_xattr_block_set_blocks(
    const struct ext4_xattr_block_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/*
 * XattrBlock.hash: u32 little-endian at byte 12. Of all entries' hashes; 0: not
 * to share
 */
#define EXT4_XATTR_BLOCK_HASH_OFFSET 12u
#define EXT4_XATTR_BLOCK_HASH_SIZE   4u
STRUCTC_PROVE(EXT4_XATTR_BLOCK_HASH_OFFSET + EXT4_XATTR_BLOCK_HASH_SIZE <=
	      EXT4_XATTR_BLOCK_MIN_SIZE);

static inline uint32_t ext4_xattr_block_hash(const struct ext4_xattr_block *p)
{
	return le32_load(p->bytes + 12);
}

static inline void ext4_xattr_block_set_hash(
    const struct ext4_xattr_block_edit *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* XattrBlock.checksum: u32 little-endian at byte 16. */
#define EXT4_XATTR_BLOCK_CHECKSUM_OFFSET 16u
#define EXT4_XATTR_BLOCK_CHECKSUM_SIZE   4u
STRUCTC_PROVE(EXT4_XATTR_BLOCK_CHECKSUM_OFFSET + EXT4_XATTR_BLOCK_CHECKSUM_SIZE <=
    EXT4_XATTR_BLOCK_MIN_SIZE);

static inline uint32_t ext4_xattr_block_checksum(
    const struct ext4_xattr_block *p)
{
	return le32_load(p->bytes + 16);
}

static inline void ext4_xattr_block_set_checksum(
    const struct ext4_xattr_block_edit *p, uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* XattrBlock.reserved: 3 times u32 little-endian at byte 20. */
#define EXT4_XATTR_BLOCK_RESERVED_OFFSET 20u
#define EXT4_XATTR_BLOCK_RESERVED_SIZE   12u
#define EXT4_XATTR_BLOCK_RESERVED_COUNT  3u
STRUCTC_PROVE(EXT4_XATTR_BLOCK_RESERVED_OFFSET + EXT4_XATTR_BLOCK_RESERVED_SIZE <=
    EXT4_XATTR_BLOCK_MIN_SIZE);

static inline int ext4_xattr_block_reserved(const struct ext4_xattr_block *p,
					    uint64_t i, uint32_t *out,
					    struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "ext4_xattr_block",
					  "reserved", 20);
	*out = le32_load(p->bytes + 20 + i * 4);
	return 0;
}

static inline int ext4_xattr_block_set_reserved(
    const struct ext4_xattr_block_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "ext4_xattr_block",
					  "reserved", 20);
	le32_store(p->bytes + 20 + i * 4, value);
	return 0;
}

/*
 * XattrBlock.entries: []byte at byte 32. XattrEntry records; values at the end
 */
#define EXT4_XATTR_BLOCK_ENTRIES_OFFSET 32u

static inline int ext4_xattr_block_entries_range(
    const struct ext4_xattr_block *p, uint64_t *offset, uint64_t *count,
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

static inline int ext4_xattr_block_entries_count(
    const struct ext4_xattr_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_xattr_block_entries_range(p, &at, count, error);
}

static inline int ext4_xattr_block_entries_offset(
    const struct ext4_xattr_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_xattr_block_entries_range(p, offset, &count, error);
}

static inline int ext4_xattr_block_entries(const struct ext4_xattr_block *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_block_entries_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_block", "entries",
					  32);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int ext4_xattr_block_set_entries(
    const struct ext4_xattr_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_block_entries_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_block", "entries",
					  32);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int ext4_xattr_block_entries_bytes(
    const struct ext4_xattr_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_block_entries_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int ext4_xattr_block_edit_entries_bytes(
    const struct ext4_xattr_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = ext4_xattr_block_entries_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_xattr_block_point_1(const struct ext4_xattr_block *p,
					   uint64_t *points,
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
static inline int ext4_xattr_block_at(struct span span,
				      uint64_t offset, uint32_t block_size,
				      struct ext4_xattr_block *out,
				      struct field_error *error)
{
	struct ext4_xattr_block view;
	uint64_t size;

	if (!span_has(span, offset, 32))
		return field_out_of_range(error, "ext4_xattr_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size < 32 || size > view.size)
		return field_out_of_range(error, "ext4_xattr_block", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_xattr_block_edit_at(struct mspan span,
					   uint64_t offset, uint32_t block_size,
					   struct ext4_xattr_block_edit *out,
					   struct field_error *error)
{
	int rc = ext4_xattr_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_xattr_block_total_size(const struct ext4_xattr_block *p,
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
struct ext4_xattr_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct ext4_xattr_block_edit_iterator {
	struct ext4_xattr_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_xattr_block_iterator ext4_xattr_block_iterate(
    struct span span, uint32_t block_size)
{
	struct ext4_xattr_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct ext4_xattr_block_edit_iterator ext4_xattr_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct ext4_xattr_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_xattr_block_iterator_next(
    struct ext4_xattr_block_iterator *it, struct ext4_xattr_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_xattr_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = ext4_xattr_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_xattr_block", "stride", 0);
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

static inline int ext4_xattr_block_edit_iterator_next(
    struct ext4_xattr_block_edit_iterator *it,
    struct ext4_xattr_block_edit *out, struct field_error *error)
{
	int rc = ext4_xattr_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What XattrBlock.checksum has to be: crc32c. */
static inline int ext4_xattr_block_compute_checksum(
    const struct ext4_xattr_block *p, uint64_t block_number, uint32_t fs_seed,
    uint32_t *out, struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)fs_seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)block_number, 8,
			      false);
	from = 0;
	to = p->size;
	at = 16;
	if (at < from || at > to || to - at < 4)
		return field_out_of_range(error, "ext4_xattr_block",
					  "checksum", 16);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 4;
	sum = checksum_zeros(checksum_crc32c, sum, 4);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_xattr_block_verify_checksum(
    const struct ext4_xattr_block *p, uint64_t block_number, uint32_t fs_seed,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_xattr_block_compute_checksum(p, block_number, fs_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got = ext4_xattr_block_checksum(p);

	if (got != want)
		return checksum_differs(error, "ext4_xattr_block", "checksum",
					16);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_xattr_block_update_checksum(
    const struct ext4_xattr_block_edit *p, uint64_t block_number,
    uint32_t fs_seed, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_xattr_block_compute_checksum(&p->read, block_number, fs_seed, &want, error);
	if (rc)
		return rc;
	ext4_xattr_block_set_checksum(p, want);
	return 0;
}


/*
 * Structure XattrWords, at least 0 bytes. A value as its entry's hash takes it:
 * zeros fill the last word.
 */
struct ext4_xattr_words {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct ext4_xattr_words_edit {
	struct ext4_xattr_words read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_XATTR_WORDS_MIN_SIZE 0u

/* XattrWords.words: []u32_le at byte 0. */
#define EXT4_XATTR_WORDS_WORDS_OFFSET 0u

static inline int ext4_xattr_words_words_range(const struct ext4_xattr_words *p,
					       uint64_t *offset,
					       uint64_t *count,
					       struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 0;
	nr = (p->size - at) / 4;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_xattr_words_words_count(const struct ext4_xattr_words *p,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at;

	return ext4_xattr_words_words_range(p, &at, count, error);
}

static inline int ext4_xattr_words_words_offset(
    const struct ext4_xattr_words *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_xattr_words_words_range(p, offset, &count, error);
}

static inline int ext4_xattr_words_words(const struct ext4_xattr_words *p,
					 uint64_t i, uint32_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_words_words_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_words", "words",
					  0);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int ext4_xattr_words_set_words(
    const struct ext4_xattr_words_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_xattr_words_words_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_xattr_words", "words",
					  0);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_xattr_words_point_1(const struct ext4_xattr_words *p,
					   uint64_t *points,
					   struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 4;
	points[1] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_xattr_words_at(struct span span, uint64_t offset,
				      struct ext4_xattr_words *out,
				      struct field_error *error)
{
	struct ext4_xattr_words view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "ext4_xattr_words", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int ext4_xattr_words_edit_at(struct mspan span, uint64_t offset,
					   struct ext4_xattr_words_edit *out,
					   struct field_error *error)
{
	int rc = ext4_xattr_words_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int ext4_xattr_words_total_size(const struct ext4_xattr_words *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_xattr_words_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct ext4_xattr_words_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct ext4_xattr_words_edit_iterator {
	struct ext4_xattr_words_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_xattr_words_iterator ext4_xattr_words_iterate(
    struct span span)
{
	struct ext4_xattr_words_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct ext4_xattr_words_edit_iterator ext4_xattr_words_edit_iterate(
    struct mspan span)
{
	struct ext4_xattr_words_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_xattr_words_iterator_next(
    struct ext4_xattr_words_iterator *it, struct ext4_xattr_words *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_xattr_words_at(it->span, it->offset, out, error);
	if (!rc)
		rc = ext4_xattr_words_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_xattr_words", "stride", 0);
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

static inline int ext4_xattr_words_edit_iterator_next(
    struct ext4_xattr_words_edit_iterator *it,
    struct ext4_xattr_words_edit *out, struct field_error *error)
{
	int rc = ext4_xattr_words_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure AclHead, 4 bytes. A POSIX ACL on the disk: a head with ACL_VERSION,
 * then an AclEntry for each user and group, and an AclShort for all else.
 * getxattr gives the same with ACL_XATTR_VERSION, and with an AclEntry for
 * everyone.
 */
struct ext4_acl_head {
	uint8_t bytes[4];
};
#define EXT4_ACL_HEAD_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct ext4_acl_head) == EXT4_ACL_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_acl_head *ext4_acl_head_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, EXT4_ACL_HEAD_SIZEOF))
		return NULL;
	return (const struct ext4_acl_head *)(span.data + offset);
}

static inline struct ext4_acl_head *ext4_acl_head_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_ACL_HEAD_SIZEOF))
		return NULL;
	return (struct ext4_acl_head *)(span.data + offset);
}

/* AclHead.version: u32 little-endian at byte 0. */
#define EXT4_ACL_HEAD_VERSION_OFFSET 0u
#define EXT4_ACL_HEAD_VERSION_SIZE   4u
STRUCTC_WITHIN(EXT4_ACL_HEAD, VERSION);

static inline uint32_t ext4_acl_head_version(const struct ext4_acl_head *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_acl_head_set_version(struct ext4_acl_head *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void ext4_acl_head_init(struct ext4_acl_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure AclShort, 4 bytes. */
struct ext4_acl_short {
	uint8_t bytes[4];
};
#define EXT4_ACL_SHORT_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct ext4_acl_short) == EXT4_ACL_SHORT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_acl_short *ext4_acl_short_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, EXT4_ACL_SHORT_SIZEOF))
		return NULL;
	return (const struct ext4_acl_short *)(span.data + offset);
}

static inline struct ext4_acl_short *ext4_acl_short_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_ACL_SHORT_SIZEOF))
		return NULL;
	return (struct ext4_acl_short *)(span.data + offset);
}

/* AclShort.tag: enum AclTag, u16 little-endian at byte 0. */
#define EXT4_ACL_SHORT_TAG_OFFSET 0u
#define EXT4_ACL_SHORT_TAG_SIZE   2u
STRUCTC_WITHIN(EXT4_ACL_SHORT, TAG);

static inline uint16_t ext4_acl_short_tag(const struct ext4_acl_short *p)
{
	return le16_load(p->bytes);
}

static inline void ext4_acl_short_set_tag(struct ext4_acl_short *p,
					  uint16_t value)
{
	le16_store(p->bytes, value);
}

/*
 * AclShort.permissions: u16 little-endian at byte 2. As in a mode: 4 read, 2
 * write, 1 execute
 */
#define EXT4_ACL_SHORT_PERMISSIONS_OFFSET 2u
#define EXT4_ACL_SHORT_PERMISSIONS_SIZE   2u
STRUCTC_WITHIN(EXT4_ACL_SHORT, PERMISSIONS);

static inline uint16_t ext4_acl_short_permissions(
    const struct ext4_acl_short *p)
{
	return le16_load(p->bytes + 2);
}

static inline void ext4_acl_short_set_permissions(struct ext4_acl_short *p,
						  uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void ext4_acl_short_init(struct ext4_acl_short *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure AclEntry, 8 bytes. */
struct ext4_acl_entry {
	uint8_t bytes[8];
};
#define EXT4_ACL_ENTRY_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct ext4_acl_entry) == EXT4_ACL_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_acl_entry *ext4_acl_entry_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, EXT4_ACL_ENTRY_SIZEOF))
		return NULL;
	return (const struct ext4_acl_entry *)(span.data + offset);
}

static inline struct ext4_acl_entry *ext4_acl_entry_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_ACL_ENTRY_SIZEOF))
		return NULL;
	return (struct ext4_acl_entry *)(span.data + offset);
}

/* AclEntry.head: struct ext4_acl_short at byte 0. */
#define EXT4_ACL_ENTRY_HEAD_OFFSET 0u
#define EXT4_ACL_ENTRY_HEAD_SIZE   4u
STRUCTC_WITHIN(EXT4_ACL_ENTRY, HEAD);

static inline const struct ext4_acl_short *ext4_acl_entry_head(
    const struct ext4_acl_entry *p)
{
	return (const struct ext4_acl_short *)(p->bytes);
}

static inline struct ext4_acl_short *ext4_acl_entry_edit_head(
    struct ext4_acl_entry *p)
{
	return (struct ext4_acl_short *)(p->bytes);
}

/*
 * AclEntry.id: u32 little-endian at byte 4. Of the user or group; else all ones
 */
#define EXT4_ACL_ENTRY_ID_OFFSET 4u
#define EXT4_ACL_ENTRY_ID_SIZE   4u
STRUCTC_WITHIN(EXT4_ACL_ENTRY, ID);

static inline uint32_t ext4_acl_entry_id(const struct ext4_acl_entry *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_acl_entry_set_id(struct ext4_acl_entry *p,
					 uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void ext4_acl_entry_init(struct ext4_acl_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Mmp, 1024 bytes. With the feature mmp, who has mounted it: at
 * Superblock.mmp_block.
 */
struct ext4_mmp {
	uint8_t bytes[1024];
};
#define EXT4_MMP_SIZEOF 1024u
STRUCTC_PROVE(sizeof(struct ext4_mmp) == EXT4_MMP_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct ext4_mmp *ext4_mmp_at(struct span span,
						 uint64_t offset)
{
	if (!span_has(span, offset, EXT4_MMP_SIZEOF))
		return NULL;
	return (const struct ext4_mmp *)(span.data + offset);
}

static inline struct ext4_mmp *ext4_mmp_edit_at(struct mspan span,
						uint64_t offset)
{
	if (!mspan_has(span, offset, EXT4_MMP_SIZEOF))
		return NULL;
	return (struct ext4_mmp *)(span.data + offset);
}

/* Mmp.magic: u32 little-endian at byte 0. */
#define EXT4_MMP_MAGIC_OFFSET 0u
#define EXT4_MMP_MAGIC_SIZE   4u
#define EXT4_MMP_MAGIC_DEFAULT 0x4D4D50u
STRUCTC_WITHIN(EXT4_MMP, MAGIC);

static inline uint32_t ext4_mmp_magic(const struct ext4_mmp *p)
{
	return le32_load(p->bytes);
}

static inline void ext4_mmp_set_magic(struct ext4_mmp *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Mmp.seq: u32 little-endian at byte 4. Counts while mounted; MMP_SEQ_... */
#define EXT4_MMP_SEQ_OFFSET 4u
#define EXT4_MMP_SEQ_SIZE   4u
STRUCTC_WITHIN(EXT4_MMP, SEQ);

static inline uint32_t ext4_mmp_seq(const struct ext4_mmp *p)
{
	return le32_load(p->bytes + 4);
}

static inline void ext4_mmp_set_seq(struct ext4_mmp *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Mmp.time: u64 little-endian at byte 8. Of the last update */
#define EXT4_MMP_TIME_OFFSET 8u
#define EXT4_MMP_TIME_SIZE   8u
STRUCTC_WITHIN(EXT4_MMP, TIME);

static inline uint64_t ext4_mmp_time(const struct ext4_mmp *p)
{
	return le64_load(p->bytes + 8);
}

static inline void ext4_mmp_set_time(struct ext4_mmp *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* Mmp.nodename: 64 times string at byte 16. */
#define EXT4_MMP_NODENAME_OFFSET 16u
#define EXT4_MMP_NODENAME_SIZE   64u
#define EXT4_MMP_NODENAME_COUNT  64u
STRUCTC_WITHIN(EXT4_MMP, NODENAME);

static inline int ext4_mmp_nodename(const struct ext4_mmp *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "ext4_mmp", "nodename", 16);
	*out = p->bytes[16 + i];
	return 0;
}

static inline int ext4_mmp_set_nodename(struct ext4_mmp *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "ext4_mmp", "nodename", 16);
	p->bytes[16 + i] = value;
	return 0;
}

static inline struct span ext4_mmp_nodename_bytes(const struct ext4_mmp *p)
{
	return span_of(p->bytes + 16, 64);
}

static inline struct mspan ext4_mmp_edit_nodename_bytes(struct ext4_mmp *p)
{
	return mspan_of(p->bytes + 16, 64);
}

/* Up to the first NUL. */
static inline struct span ext4_mmp_nodename_text(const struct ext4_mmp *p)
{
	const uint8_t *text = p->bytes + 16;
	const void *end = memchr(text, 0, 64);

	if (!end)
		return span_of(text, 64);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_mmp_put_nodename(struct ext4_mmp *p, struct span text)
{
	uint8_t *to = p->bytes + 16;

	if (text.size > 64)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(64 - text.size));
	return 0;
}

/* Mmp.bdevname: 32 times string at byte 80. */
#define EXT4_MMP_BDEVNAME_OFFSET 80u
#define EXT4_MMP_BDEVNAME_SIZE   32u
#define EXT4_MMP_BDEVNAME_COUNT  32u
STRUCTC_WITHIN(EXT4_MMP, BDEVNAME);

static inline int ext4_mmp_bdevname(const struct ext4_mmp *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "ext4_mmp", "bdevname", 80);
	*out = p->bytes[80 + i];
	return 0;
}

static inline int ext4_mmp_set_bdevname(struct ext4_mmp *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "ext4_mmp", "bdevname", 80);
	p->bytes[80 + i] = value;
	return 0;
}

static inline struct span ext4_mmp_bdevname_bytes(const struct ext4_mmp *p)
{
	return span_of(p->bytes + 80, 32);
}

static inline struct mspan ext4_mmp_edit_bdevname_bytes(struct ext4_mmp *p)
{
	return mspan_of(p->bytes + 80, 32);
}

/* Up to the first NUL. */
static inline struct span ext4_mmp_bdevname_text(const struct ext4_mmp *p)
{
	const uint8_t *text = p->bytes + 80;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int ext4_mmp_put_bdevname(struct ext4_mmp *p, struct span text)
{
	uint8_t *to = p->bytes + 80;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* Mmp.check_interval: u16 little-endian at byte 112. Seconds */
#define EXT4_MMP_CHECK_INTERVAL_OFFSET 112u
#define EXT4_MMP_CHECK_INTERVAL_SIZE   2u
STRUCTC_WITHIN(EXT4_MMP, CHECK_INTERVAL);

static inline uint16_t ext4_mmp_check_interval(const struct ext4_mmp *p)
{
	return le16_load(p->bytes + 112);
}

static inline void ext4_mmp_set_check_interval(struct ext4_mmp *p,
					       uint16_t value)
{
	le16_store(p->bytes + 112, value);
}

/* Mmp.pad1: u16 little-endian at byte 114. */
#define EXT4_MMP_PAD1_OFFSET 114u
#define EXT4_MMP_PAD1_SIZE   2u
STRUCTC_WITHIN(EXT4_MMP, PAD1);

static inline uint16_t ext4_mmp_pad1(const struct ext4_mmp *p)
{
	return le16_load(p->bytes + 114);
}

static inline void ext4_mmp_set_pad1(struct ext4_mmp *p, uint16_t value)
{
	le16_store(p->bytes + 114, value);
}

/* Mmp.pad2: 226 times u32 little-endian at byte 116. */
#define EXT4_MMP_PAD2_OFFSET 116u
#define EXT4_MMP_PAD2_SIZE   904u
#define EXT4_MMP_PAD2_COUNT  226u
STRUCTC_WITHIN(EXT4_MMP, PAD2);

static inline int ext4_mmp_pad2(const struct ext4_mmp *p, uint64_t i,
				uint32_t *out, struct field_error *error)
{
	if (i >= 226)
		return field_out_of_range(error, "ext4_mmp", "pad2", 116);
	*out = le32_load(p->bytes + 116 + i * 4);
	return 0;
}

static inline int ext4_mmp_set_pad2(struct ext4_mmp *p, uint64_t i,
				    uint32_t value, struct field_error *error)
{
	if (i >= 226)
		return field_out_of_range(error, "ext4_mmp", "pad2", 116);
	le32_store(p->bytes + 116 + i * 4, value);
	return 0;
}

/* Mmp.checksum: u32 little-endian at byte 1020. */
#define EXT4_MMP_CHECKSUM_OFFSET 1020u
#define EXT4_MMP_CHECKSUM_SIZE   4u
STRUCTC_WITHIN(EXT4_MMP, CHECKSUM);

static inline uint32_t ext4_mmp_checksum(const struct ext4_mmp *p)
{
	return le32_load(p->bytes + 1020);
}

static inline void ext4_mmp_set_checksum(struct ext4_mmp *p, uint32_t value)
{
	le32_store(p->bytes + 1020, value);
}

/* All bytes zero, then the defaults. */
static inline void ext4_mmp_init(struct ext4_mmp *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	ext4_mmp_set_magic(p, EXT4_MMP_MAGIC_DEFAULT);
}

/* What Mmp.checksum has to be: crc32c. */
static inline uint32_t ext4_mmp_compute_checksum(const struct ext4_mmp *p,
						 uint32_t fs_seed)
{
	uint32_t sum;

	sum = (uint32_t)(uint64_t)fs_seed;
	sum = checksum_crc32c(sum, p->bytes, 1020);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_mmp_verify_checksum(const struct ext4_mmp *p,
					   uint32_t fs_seed)
{
	uint32_t want = ext4_mmp_compute_checksum(p, fs_seed);
	uint32_t got = ext4_mmp_checksum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_mmp_update_checksum(struct ext4_mmp *p,
					   uint32_t fs_seed)
{
	uint32_t want = ext4_mmp_compute_checksum(p, fs_seed);

	ext4_mmp_set_checksum(p, want);
	return 0;
}


/*
 * Structure OrphanBlock, at least 0 bytes. A block of the file
 * Superblock.orphan_file_inum: inodes that are open and have no name, or that
 * are being cut.
 */
struct ext4_orphan_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct ext4_orphan_block_edit {
	struct ext4_orphan_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXT4_ORPHAN_BLOCK_MIN_SIZE 0u

/* OrphanBlock.inodes: [(block_size - 8) / 4]u32_le at byte 0. 0: free */
#define EXT4_ORPHAN_BLOCK_INODES_OFFSET 0u

static inline int ext4_orphan_block_inodes_range(
    const struct ext4_orphan_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 0;
	int64_t t1 = (int64_t)((uint64_t)p->block_size - 8ull);

	int64_t t2 = ((int64_t)t1 / (int64_t)4ull);

	if (t2 < 0)
		return field_out_of_range(error, "ext4_orphan_block", "inodes",
					  0);
	nr = (uint64_t)t2;
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "ext4_orphan_block", "inodes",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int ext4_orphan_block_inodes_count(
    const struct ext4_orphan_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return ext4_orphan_block_inodes_range(p, &at, count, error);
}

static inline int ext4_orphan_block_inodes_offset(
    const struct ext4_orphan_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return ext4_orphan_block_inodes_range(p, offset, &count, error);
}

static inline int ext4_orphan_block_inodes(const struct ext4_orphan_block *p,
					   uint64_t i, uint32_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_orphan_block_inodes_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_orphan_block", "inodes",
					  0);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int ext4_orphan_block_set_inodes(
    const struct ext4_orphan_block_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = ext4_orphan_block_inodes_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "ext4_orphan_block", "inodes",
					  0);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int ext4_orphan_block_point_1(const struct ext4_orphan_block *p,
					    uint64_t *points,
					    struct field_error *error)
{
	uint64_t offset, count;

	offset = 0;
	int64_t t1 = (int64_t)((uint64_t)p->block_size - 8ull);

	int64_t t2 = ((int64_t)t1 / (int64_t)4ull);

	if (t2 < 0)
		return field_out_of_range(error, "ext4_orphan_block", "", 0);
	count = (uint64_t)t2;
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "ext4_orphan_block", "", 0);
	points[1] = offset + count * 4;
	return 0;
}


/* OrphanBlock.magic: u32_le at an offset that data decides. */
#define EXT4_ORPHAN_BLOCK_MAGIC_DEFAULT 0xB10CA04u

static inline int ext4_orphan_block_magic_offset(
    const struct ext4_orphan_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_orphan_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "ext4_orphan_block", "magic",
					  0);
	*offset = points[1];
	return 0;
}

static inline int ext4_orphan_block_magic(const struct ext4_orphan_block *p,
					  uint32_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_orphan_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "ext4_orphan_block", "magic",
					  0);
	*out = le32_load(p->bytes + points[1]);
	return 0;
}

static inline int ext4_orphan_block_set_magic(
    const struct ext4_orphan_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_orphan_block_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "ext4_orphan_block", "magic",
					  0);
	le32_store(p->bytes + points[1], value);
	return 0;
}


/* OrphanBlock.checksum: u32_le at an offset that data decides. */

static inline int ext4_orphan_block_checksum_offset(
    const struct ext4_orphan_block *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_orphan_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "ext4_orphan_block",
					  "checksum", 0);
	*offset = points[1] + 4;
	return 0;
}

static inline int ext4_orphan_block_checksum(const struct ext4_orphan_block *p,
					     uint32_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_orphan_block_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "ext4_orphan_block",
					  "checksum", 0);
	*out = le32_load(p->bytes + points[1] + 4);
	return 0;
}

static inline int ext4_orphan_block_set_checksum(
    const struct ext4_orphan_block_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = ext4_orphan_block_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 8)
		return field_out_of_range(error, "ext4_orphan_block",
					  "checksum", 0);
	le32_store(p->bytes + points[1] + 4, value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int ext4_orphan_block_at(struct span span,
				       uint64_t offset, uint32_t block_size,
				       struct ext4_orphan_block *out,
				       struct field_error *error)
{
	struct ext4_orphan_block view;
	uint64_t size;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "ext4_orphan_block", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	size = (uint64_t)view.block_size;
	if (size > view.size)
		return field_out_of_range(error, "ext4_orphan_block", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int ext4_orphan_block_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size, struct ext4_orphan_block_edit *out,
    struct field_error *error)
{
	int rc = ext4_orphan_block_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int ext4_orphan_block_total_size(
    const struct ext4_orphan_block *p, uint64_t *size,
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
struct ext4_orphan_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct ext4_orphan_block_edit_iterator {
	struct ext4_orphan_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct ext4_orphan_block_iterator ext4_orphan_block_iterate(
    struct span span, uint32_t block_size)
{
	struct ext4_orphan_block_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct ext4_orphan_block_edit_iterator ext4_orphan_block_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct ext4_orphan_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int ext4_orphan_block_iterator_next(
    struct ext4_orphan_block_iterator *it, struct ext4_orphan_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = ext4_orphan_block_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = ext4_orphan_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "ext4_orphan_block", "stride", 0);
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

static inline int ext4_orphan_block_edit_iterator_next(
    struct ext4_orphan_block_edit_iterator *it,
    struct ext4_orphan_block_edit *out, struct field_error *error)
{
	int rc = ext4_orphan_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What OrphanBlock.checksum has to be: crc32c. */
static inline int ext4_orphan_block_compute_checksum(
    const struct ext4_orphan_block *p, uint64_t block_number,
    uint32_t inode_seed, uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)inode_seed;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)block_number, 8,
			      false);
	from = 0;
	rc = ext4_orphan_block_magic_offset(p, &at, error);
	if (rc)
		return rc;
	to = at;
	if (to < from)
		return field_out_of_range(error, "ext4_orphan_block",
					  "checksum", 0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int ext4_orphan_block_verify_checksum(
    const struct ext4_orphan_block *p, uint64_t block_number,
    uint32_t inode_seed, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_orphan_block_compute_checksum(p, block_number, inode_seed, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = ext4_orphan_block_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "ext4_orphan_block", "checksum",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int ext4_orphan_block_update_checksum(
    const struct ext4_orphan_block_edit *p, uint64_t block_number,
    uint32_t inode_seed, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    ext4_orphan_block_compute_checksum(&p->read, block_number, inode_seed, &want, error);
	if (rc)
		return rc;
	return ext4_orphan_block_set_checksum(p, want, error);
}


/* An image starts to be read here, at struct ext4_superblock. */
#define EXT4_ROOT_OFFSET 1024u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_EXT4_DESCRIBED)
#define GENERATED_EXT4_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value ext4_state_values[] = {
	{ "clean", 0x1u, "Unmounted cleanly" },
	{ "errors", 0x2u, "Errors were found" },
	{ "orphans", 0x4u, "Orphans are being recovered" },
};

DESCRIBE_CONST struct describe_value ext4_error_policy_values[] = {
	{ "continue", 1u, NULL },
	{ "remount_read_only", 2u, NULL },
	{ "panic", 3u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_creator_values[] = {
	{ "linux", 0u, NULL },
	{ "hurd", 1u, NULL },
	{ "masix", 2u, NULL },
	{ "freebsd", 3u, NULL },
	{ "lites", 4u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_revision_values[] = {
	{ "good_old", 0u, "No features, inodes of 128 bytes" },
	{ "dynamic", 1u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_checksum_type_values[] = {
	{ "none", 0u, NULL },
	{ "crc32c", 1u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_mount_options_values[] = {
	{ "debug", 0x1u, NULL },
	{ "bsd_groups", 0x2u, "New files get their directory's group" },
	{ "xattr_user", 0x4u, NULL },
	{ "acl", 0x8u, NULL },
	{ "uid16", 0x10u, NULL },
	{ "journal_data", 0x20u, "Both bits: journal_writeback" },
	{ "journal_ordered", 0x40u, NULL },
	{ "no_barrier", 0x100u, NULL },
	{ "block_validity", 0x200u, NULL },
	{ "discard", 0x400u, NULL },
	{ "no_delalloc", 0x800u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_cipher_values[] = {
	{ "invalid", 0u, NULL },
	{ "aes_256_xts", 1u, NULL },
	{ "aes_256_gcm", 2u, NULL },
	{ "aes_256_cbc", 3u, NULL },
	{ "aes_256_cts", 4u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_encoding_values[] = {
	{ "none", 0u, NULL },
	{ "utf8_12_1", 1u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_encoding_flags_values[] = {
	{ "strict", 0x1u, "Names that are not valid are refused" },
};

DESCRIBE_CONST struct describe_value ext4_compat_values[] = {
	{ "dir_prealloc", 0x1u, NULL },
	{ "imagic_inodes", 0x2u, NULL },
	{ "has_journal", 0x4u, NULL },
	{ "ext_attr", 0x8u, NULL },
	{ "resize_inode", 0x10u, NULL },
	{ "dir_index", 0x20u, NULL },
	{ "lazy_bg", 0x40u, NULL },
	{ "exclude_inode", 0x80u, NULL },
	{ "exclude_bitmap", 0x100u, NULL },
	{ "sparse_super2", 0x200u, NULL },
	{ "fast_commit", 0x400u, NULL },
	{ "stable_inodes", 0x800u, NULL },
	{ "orphan_file", 0x1000u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_incompat_values[] = {
	{ "compression", 0x1u, NULL },
	{ "filetype", 0x2u, NULL },
	{ "recover", 0x4u, NULL },
	{ "journal_dev", 0x8u, NULL },
	{ "meta_bg", 0x10u, NULL },
	{ "extent", 0x40u, NULL },
	{ "bit64", 0x80u, "Called 64bit elsewhere" },
	{ "mmp", 0x100u, NULL },
	{ "flex_bg", 0x200u, NULL },
	{ "ea_inode", 0x400u, NULL },
	{ "dirdata", 0x1000u, NULL },
	{ "csum_seed", 0x2000u, NULL },
	{ "large_dir", 0x4000u, NULL },
	{ "inline_data", 0x8000u, NULL },
	{ "encrypt", 0x10000u, NULL },
	{ "casefold", 0x20000u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_ro_compat_values[] = {
	{ "sparse_super", 0x1u, NULL },
	{ "large_file", 0x2u, NULL },
	{ "btree_dir", 0x4u, NULL },
	{ "huge_file", 0x8u, NULL },
	{ "gdt_csum", 0x10u, NULL },
	{ "dir_nlink", 0x20u, NULL },
	{ "extra_isize", 0x40u, NULL },
	{ "has_snapshot", 0x80u, NULL },
	{ "quota", 0x100u, NULL },
	{ "bigalloc", 0x200u, NULL },
	{ "metadata_csum", 0x400u, NULL },
	{ "replica", 0x800u, NULL },
	{ "readonly", 0x1000u, NULL },
	{ "project", 0x2000u, NULL },
	{ "shared_blocks", 0x4000u, NULL },
	{ "verity", 0x8000u, NULL },
	{ "orphan_present", 0x10000u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_hash_version_values[] = {
	{ "legacy", 0u, NULL },
	{ "half_md4", 1u, NULL },
	{ "tea", 2u, NULL },
	{ "legacy_unsigned", 3u, NULL },
	{ "half_md4_unsigned", 4u, NULL },
	{ "tea_unsigned", 5u, NULL },
	{ "siphash", 6u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_super_flags_values[] = {
	{ "signed_hash", 0x1u, NULL },
	{ "unsigned_hash", 0x2u, NULL },
	{ "test_filesystem", 0x4u, NULL },
	{ "is_snapshot", 0x10u, NULL },
	{ "fix_snapshot", 0x20u, NULL },
	{ "fix_exclude", 0x40u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_group_flags_values[] = {
	{ "inode_uninit", 0x1u, "Inode bitmap not written: all free" },
	{ "block_uninit", 0x2u, "Block bitmap not written: computed" },
	{ "inode_zeroed", 0x4u, "Unused inodes are zero already" },
};

DESCRIBE_CONST struct describe_field ext4_old_device_fields[] = {
	{ "minor", "", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "major", "", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 16u, 16u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_old_device_description = {
	"OldDevice", "ext4_old_device", 32u, false, ext4_old_device_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field ext4_new_device_fields[] = {
	{ "minor_lo", "", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "major", "", 8u, 12u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "minor_hi", "", 20u, 12u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_new_device_description = {
	"NewDevice", "ext4_new_device", 32u, false, ext4_new_device_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value ext4_inode_flags_values[] = {
	{ "secure_delete", 0x1u, NULL },
	{ "undelete", 0x2u, NULL },
	{ "compressed", 0x4u, NULL },
	{ "sync", 0x8u, NULL },
	{ "immutable", 0x10u, NULL },
	{ "append", 0x20u, NULL },
	{ "no_dump", 0x40u, NULL },
	{ "no_atime", 0x80u, NULL },
	{ "dirty", 0x100u, NULL },
	{ "compressed_blocks", 0x200u, NULL },
	{ "no_compression", 0x400u, NULL },
	{ "encrypted", 0x800u, NULL },
	{ "index", 0x1000u, "Directory with a hash tree" },
	{ "imagic", 0x2000u, NULL },
	{ "journal_data", 0x4000u, NULL },
	{ "no_tail", 0x8000u, NULL },
	{ "dir_sync", 0x10000u, NULL },
	{ "top_dir", 0x20000u, NULL },
	{ "huge_file", 0x40000u, "Inode.blocks counts blocks" },
	{ "extents", 0x80000u, NULL },
	{ "verity", 0x100000u, NULL },
	{ "ea_inode", 0x200000u, NULL },
	{ "no_cow", 0x800000u, NULL },
	{ "snapshot", 0x1000000u, NULL },
	{ "dax", 0x2000000u, NULL },
	{ "snapshot_deleted", 0x4000000u, NULL },
	{ "snapshot_shrunk", 0x8000000u, NULL },
	{ "inline_data", 0x10000000u, NULL },
	{ "project_inherit", 0x20000000u, NULL },
	{ "casefold", 0x40000000u, NULL },
	{ "reserved", 0x80000000u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_format_values[] = {
	{ "fifo", 1u, NULL },
	{ "character", 2u, NULL },
	{ "directory", 4u, NULL },
	{ "block", 6u, NULL },
	{ "regular", 8u, NULL },
	{ "symlink", 10u, NULL },
	{ "socket", 12u, NULL },
};

DESCRIBE_CONST struct describe_field ext4_mode_fields[] = {
	{ "other", "", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "group", "", 3u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "owner", "", 6u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "sticky", "", 9u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "sgid", "", 10u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "suid", "", 11u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "format", "Format", 12u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, ext4_format_values, 7, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_mode_description = {
	"Mode", "ext4_mode", 16u, false, ext4_mode_fields, 7,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field ext4_time_extra_fields[] = {
	{ "epoch", "", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Times 2^32 seconds", NULL, NULL },
	{ "nanoseconds", "", 2u, 30u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_time_extra_description = {
	"TimeExtra", "ext4_time_extra", 32u, false, ext4_time_extra_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value ext4_file_type_values[] = {
	{ "unknown", 0u, NULL },
	{ "regular", 1u, NULL },
	{ "directory", 2u, NULL },
	{ "character", 3u, NULL },
	{ "block", 4u, NULL },
	{ "fifo", 5u, NULL },
	{ "socket", 6u, NULL },
	{ "symlink", 7u, NULL },
};

DESCRIBE_CONST struct describe_value ext4_xattr_prefix_values[] = {
	{ "none", 0u, NULL },
	{ "user", 1u, "\"user.\"" },
	{ "posix_acl_access", 2u, "\"system.posix_acl_access\", and no more" },
	{ "posix_acl_default", 3u, "\"system.posix_acl_default\", and no more" },
	{ "trusted", 4u, "\"trusted.\"" },
	{ "lustre", 5u, NULL },
	{ "security", 6u, "\"security.\"" },
	{ "system", 7u, "\"system.\"; inline data is system.data" },
	{ "richacl", 8u, "\"system.richacl\", and no more" },
	{ "encryption", 9u, "\"encryption.\"" },
	{ "hurd", 10u, "\"gnu.\"" },
};

DESCRIBE_CONST struct describe_value ext4_acl_tag_values[] = {
	{ "user_obj", 0x1u, "The file's owner" },
	{ "user", 0x2u, NULL },
	{ "group_obj", 0x4u, "The file's group" },
	{ "group", 0x8u, NULL },
	{ "mask", 0x10u, "The most that all but owner and other get" },
	{ "other", 0x20u, NULL },
};

DESCRIBE_CONST struct describe_field ext4_hash_seed_fields[] = {
	{ "words", "[4]u32_le", 0u, 4u, 4u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "As the hash functions take it",
	  NULL, NULL },
	{ "uuid", "uuid", 0u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "As it was drawn",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_hash_seed_description = {
	"HashSeed", "ext4_hash_seed", 16u, true, ext4_hash_seed_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range ext4_superblock_describe_log_block_size_ranges[] = {
	{ 0u, 6u },
};
DESCRIBE_CONST struct describe_rules ext4_superblock_describe_log_block_size_rules = {
	false, 0u, NULL, ext4_superblock_describe_log_block_size_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules ext4_superblock_describe_magic_rules = {
	true, 0xEF53u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
ext4_superblock_describe_mmp_block_target(void);
DESCRIBE_CONST struct describe_rules ext4_superblock_describe_mmp_block_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "Mmp",
	ext4_superblock_describe_mmp_block_target
};

static inline int ext4_superblock_describe_block_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct ext4_superblock *p = (const struct ext4_superblock *)view->bytes;
	uint64_t number;
	int rc = ext4_superblock_block_size(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_superblock_describe_block_size = {
	NULL, ext4_superblock_describe_block_size_value, 0
};

static inline int ext4_superblock_describe_cluster_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct ext4_superblock *p = (const struct ext4_superblock *)view->bytes;
	uint64_t number;
	int rc = ext4_superblock_cluster_size(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_superblock_describe_cluster_size = {
	NULL, ext4_superblock_describe_cluster_size_value, 0
};

static inline int ext4_superblock_describe_nr_groups_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct ext4_superblock *p = (const struct ext4_superblock *)view->bytes;
	uint64_t number;
	int rc = ext4_superblock_nr_groups(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_superblock_describe_nr_groups = {
	NULL, ext4_superblock_describe_nr_groups_value, 0
};

static inline int ext4_superblock_describe_descriptor_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct ext4_superblock *p = (const struct ext4_superblock *)view->bytes;

	(void)error;
	*out = (uint64_t)ext4_superblock_descriptor_size(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_superblock_describe_descriptor_size = {
	NULL, ext4_superblock_describe_descriptor_size_value, 0
};

static inline int ext4_superblock_describe_inode_length_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct ext4_superblock *p = (const struct ext4_superblock *)view->bytes;

	(void)error;
	*out = (uint64_t)ext4_superblock_inode_length(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_superblock_describe_inode_length = {
	NULL, ext4_superblock_describe_inode_length_value, 0
};

DESCRIBE_CONST struct describe_part ext4_superblock_blocks_count_parts[] = {
	{ 4u, 4, false },
	{ 336u, 4, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_reserved_blocks_count_parts[] = {
	{ 8u, 4, false },
	{ 340u, 4, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_free_blocks_count_parts[] = {
	{ 12u, 4, false },
	{ 344u, 4, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_mount_time_parts[] = {
	{ 44u, 4, false },
	{ 629u, 1, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_write_time_parts[] = {
	{ 48u, 4, false },
	{ 628u, 1, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_mkfs_time_full_parts[] = {
	{ 264u, 4, false },
	{ 630u, 1, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_lastcheck_time_parts[] = {
	{ 64u, 4, false },
	{ 631u, 1, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_first_error_at_parts[] = {
	{ 408u, 4, false },
	{ 632u, 1, false },
};
DESCRIBE_CONST struct describe_part ext4_superblock_last_error_at_parts[] = {
	{ 460u, 4, false },
	{ 633u, 1, false },
};
DESCRIBE_CONST struct describe_field ext4_superblock_fields[] = {
	{ "inodes_count", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocks_count_lo", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved_blocks_count_lo", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "free_blocks_count_lo", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "free_inodes_count", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_data_block", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "1 for blocks of 1 KiB, else 0",
	  NULL, NULL },
	{ "log_block_size", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_superblock_describe_log_block_size_rules },
	{ "log_cluster_size", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "With bigalloc, else as log_block_size",
	  NULL, NULL },
	{ "blocks_per_group", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "clusters_per_group", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inodes_per_group", "u32_le", 40u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime", "u32_le", 44u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Last mount, seconds since 1970",
	  NULL, NULL },
	{ "wtime", "u32_le", 48u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Last write",
	  NULL, NULL },
	{ "mnt_count", "u16_le", 52u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Mounts since the last check",
	  NULL, NULL },
	{ "max_mnt_count", "i16_le", 54u, 2u, 1u, DESCRIBE_NUMBER, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Mounts until the next; -1: never",
	  NULL, NULL },
	{ "magic", "u16_le", 56u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_superblock_describe_magic_rules },
	{ "state", "State", 58u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, ext4_state_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "errors", "ErrorPolicy", 60u, 2u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, ext4_error_policy_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "minor_rev_level", "u16_le", 62u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lastcheck", "u32_le", 64u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checkinterval", "u32_le", 68u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds; 0: never",
	  NULL, NULL },
	{ "creator_os", "Creator", 72u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, ext4_creator_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rev_level", "Revision", 76u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, ext4_revision_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "def_resuid", "u16_le", 80u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "def_resgid", "u16_le", 82u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_ino", "u32_le", 84u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "First inode that is not reserved",
	  NULL, NULL },
	{ "inode_size", "u16_le", 88u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_group_nr", "u16_le", 90u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Group of this copy",
	  NULL, NULL },
	{ "feature_compat", "Compat", 92u, 4u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, ext4_compat_values, 13, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "feature_incompat", "Incompat", 96u, 4u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, ext4_incompat_values, 16, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "feature_ro_compat", "RoCompat", 100u, 4u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, ext4_ro_compat_values, 17, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uuid", "uuid", 104u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_name", "[16]string", 120u, 1u, 16u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_mounted", "[64]string", 136u, 1u, 64u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "algorithm_usage_bitmap", "u32_le", 200u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "prealloc_blocks", "u8", 204u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "prealloc_dir_blocks", "u8", 205u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved_gdt_blocks", "u16_le", 206u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "journal_uuid", "uuid", 208u, 16u, 1u, DESCRIBE_GUID, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the journal, on a device of its own",
	  NULL, NULL },
	{ "journal_inum", "u32_le", 224u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "journal_dev", "u32_le", 228u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_orphan", "u32_le", 232u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "First inode of the list of orphans",
	  NULL, NULL },
	{ "hash_seed", "HashSeed", 236u, 16u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_hash_seed_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "def_hash_version", "HashVersion", 252u, 1u, 1u, DESCRIBE_ENUM,
	  false, false, false,
	  NULL, ext4_hash_version_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "jnl_backup_type", "u8", 253u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "1: jnl_blocks is a copy",
	  NULL, NULL },
	{ "desc_size", "u16_le", 254u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a group descriptor, with 64bit",
	  NULL, NULL },
	{ "default_mount_opts", "MountOptions", 256u, 4u, 1u, DESCRIBE_FLAGS,
	  false, false, false,
	  NULL, ext4_mount_options_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_meta_bg", "u32_le", 260u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "With meta_bg, the first such group",
	  NULL, NULL },
	{ "mkfs_time", "u32_le", 264u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "jnl_blocks", "[17]u32_le", 268u, 4u, 17u, DESCRIBE_NUMBER, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The journal's i_block, size_hi, size_lo",
	  NULL, NULL },
	{ "blocks_count_hi", "u32_le", 336u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved_blocks_count_hi", "u32_le", 340u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "free_blocks_count_hi", "u32_le", 344u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "min_extra_isize", "u16_le", 348u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "want_extra_isize", "u16_le", 350u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "SuperFlags", 352u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, ext4_super_flags_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "raid_stride", "u16_le", 356u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mmp_update_interval", "u16_le", 358u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds",
	  NULL, NULL },
	{ "mmp_block", "pointer<u64_le, block> Mmp", 360u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_superblock_describe_mmp_block_rules },
	{ "raid_stripe_width", "u32_le", 368u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "log_groups_per_flex", "u8", 372u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum_type", "ChecksumType", 373u, 1u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, ext4_checksum_type_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "encryption_level", "u8", 374u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved_pad", "u8", 375u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kbytes_written", "u64_le", 376u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "snapshot_inum", "u32_le", 384u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "snapshot_id", "u32_le", 388u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "snapshot_r_blocks_count", "u64_le", 392u, 8u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "snapshot_list", "u32_le", 400u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "error_count", "u32_le", 404u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_error_time", "u32_le", 408u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_error_ino", "u32_le", 412u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_error_block", "u64_le", 416u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_error_func", "[32]string", 424u, 1u, 32u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_error_line", "u32_le", 456u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_error_time", "u32_le", 460u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_error_ino", "u32_le", 464u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_error_line", "u32_le", 468u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_error_block", "u64_le", 472u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_error_func", "[32]string", 480u, 1u, 32u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mount_opts", "[64]string", 512u, 1u, 64u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "usr_quota_inum", "u32_le", 576u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "grp_quota_inum", "u32_le", 580u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "overhead_clusters", "u32_le", 584u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of metadata; 0: not known",
	  NULL, NULL },
	{ "backup_bgs", "[2]u32_le", 588u, 4u, 2u, DESCRIBE_NUMBER, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "With sparse_super2: groups with copies",
	  NULL, NULL },
	{ "encrypt_algos", "[4]Cipher", 596u, 1u, 4u, DESCRIBE_ENUM, true,
	  false, false,
	  NULL, ext4_cipher_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "encrypt_pw_salt", "[16]byte", 600u, 1u, 16u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lpf_ino", "u32_le", 616u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "lost+found",
	  NULL, NULL },
	{ "prj_quota_inum", "u32_le", 620u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum_seed", "u32_le", 624u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "With csum_seed",
	  NULL, NULL },
	{ "wtime_hi", "u8", 628u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime_hi", "u8", 629u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mkfs_time_hi", "u8", 630u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "lastcheck_hi", "u8", 631u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_error_time_hi", "u8", 632u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_error_time_hi", "u8", 633u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_error_errcode", "u8", 634u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_error_errcode", "u8", 635u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "encoding", "Encoding", 636u, 2u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, ext4_encoding_values, 2, NULL, 0,
	  "With casefold",
	  NULL, NULL },
	{ "encoding_flags", "EncodingFlags", 638u, 2u, 1u, DESCRIBE_FLAGS,
	  false, false, false,
	  NULL, ext4_encoding_flags_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "orphan_file_inum", "u32_le", 640u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved", "[94]u32_le", 644u, 4u, 94u, DESCRIBE_NUMBER, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u32_le", 1020u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocks_count", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, ext4_superblock_blocks_count_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "reserved_blocks_count", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false,
	  false, false,
	  NULL, NULL, 0, ext4_superblock_reserved_blocks_count_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "free_blocks_count", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, ext4_superblock_free_blocks_count_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "mount_time", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, ext4_superblock_mount_time_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "write_time", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, ext4_superblock_write_time_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "mkfs_time_full", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, ext4_superblock_mkfs_time_full_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "lastcheck_time", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, ext4_superblock_lastcheck_time_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "first_error_at", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, ext4_superblock_first_error_at_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "last_error_at", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, ext4_superblock_last_error_at_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "block_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_superblock_describe_block_size, NULL },
	{ "cluster_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_superblock_describe_cluster_size, NULL },
	{ "nr_groups", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_superblock_describe_nr_groups, NULL },
	{ "descriptor_size", "u16", 0u, 2u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_superblock_describe_descriptor_size, NULL },
	{ "inode_length", "u16", 0u, 2u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_superblock_describe_inode_length, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_superblock_description = {
	"Superblock", "ext4_superblock", 1024u, false, ext4_superblock_fields,
	117,
	NULL,
	NULL
};

static inline struct ext4_group_descriptor ext4_group_descriptor_describe_view(
    const struct describe_view *view)
{
	struct ext4_group_descriptor p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_group_descriptor_describe_parameters[] = {
	{ "desc_size", 2, false, false },
};

static inline int ext4_group_descriptor_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct ext4_group_descriptor p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_group_descriptor",
			"desc_size", 0);
	rc = ext4_group_descriptor_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.desc_size;
	return 0;
}

static inline int ext4_group_descriptor_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	return ext4_group_descriptor_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_group_descriptor_describe_open = {
	ext4_group_descriptor_describe_parameters, 1,
	ext4_group_descriptor_describe_at,
	ext4_group_descriptor_describe_total_size,
	ext4_group_descriptor_describe_total_size
};

static inline int ext4_group_descriptor_describe_block_bitmap_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_block_bitmap_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_block_bitmap_hi = {
	ext4_group_descriptor_describe_block_bitmap_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_block_bitmap_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_inode_bitmap_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_inode_bitmap_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_inode_bitmap_hi = {
	ext4_group_descriptor_describe_inode_bitmap_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_inode_bitmap_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_inode_table_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_inode_table_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_inode_table_hi = {
	ext4_group_descriptor_describe_inode_table_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_inode_table_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_free_blocks_count_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_free_blocks_count_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_free_blocks_count_hi = {
	ext4_group_descriptor_describe_free_blocks_count_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_free_blocks_count_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_free_inodes_count_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_free_inodes_count_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_free_inodes_count_hi = {
	ext4_group_descriptor_describe_free_inodes_count_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_free_inodes_count_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_used_dirs_count_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_used_dirs_count_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_used_dirs_count_hi = {
	ext4_group_descriptor_describe_used_dirs_count_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_used_dirs_count_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_itable_unused_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_itable_unused_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_itable_unused_hi = {
	ext4_group_descriptor_describe_itable_unused_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_itable_unused_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_exclude_bitmap_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_exclude_bitmap_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_exclude_bitmap_hi = {
	ext4_group_descriptor_describe_exclude_bitmap_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_exclude_bitmap_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_block_bitmap_csum_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_block_bitmap_csum_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_block_bitmap_csum_hi = {
	ext4_group_descriptor_describe_block_bitmap_csum_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_block_bitmap_csum_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_inode_bitmap_csum_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_inode_bitmap_csum_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_inode_bitmap_csum_hi = {
	ext4_group_descriptor_describe_inode_bitmap_csum_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_inode_bitmap_csum_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_reserved_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_group_descriptor_reserved_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_reserved = {
	ext4_group_descriptor_describe_reserved_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_reserved_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_group_descriptor_describe_block_bitmap_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_block_bitmap(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_block_bitmap = {
	NULL, ext4_group_descriptor_describe_block_bitmap_value, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_block_bitmap_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "byte", NULL
};

static inline int ext4_group_descriptor_describe_inode_bitmap_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_inode_bitmap(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_inode_bitmap = {
	NULL, ext4_group_descriptor_describe_inode_bitmap_value, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_inode_bitmap_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "byte", NULL
};

static inline int ext4_group_descriptor_describe_inode_table_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_inode_table(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_inode_table = {
	NULL, ext4_group_descriptor_describe_inode_table_value, 0
};

DESCRIBE_CONST struct describe_rules ext4_group_descriptor_describe_inode_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "byte", NULL
};

static inline int ext4_group_descriptor_describe_free_blocks_count_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_free_blocks_count(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_free_blocks_count = {
	NULL, ext4_group_descriptor_describe_free_blocks_count_value, 0
};

static inline int ext4_group_descriptor_describe_free_inodes_count_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_free_inodes_count(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_free_inodes_count = {
	NULL, ext4_group_descriptor_describe_free_inodes_count_value, 0
};

static inline int ext4_group_descriptor_describe_used_dirs_count_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_used_dirs_count(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_used_dirs_count = {
	NULL, ext4_group_descriptor_describe_used_dirs_count_value, 0
};

static inline int ext4_group_descriptor_describe_itable_unused_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_itable_unused(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_itable_unused = {
	NULL, ext4_group_descriptor_describe_itable_unused_value, 0
};

static inline int ext4_group_descriptor_describe_block_bitmap_csum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_block_bitmap_csum(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_block_bitmap_csum = {
	NULL, ext4_group_descriptor_describe_block_bitmap_csum_value, 0
};

static inline int ext4_group_descriptor_describe_inode_bitmap_csum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor of = ext4_group_descriptor_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)ext4_group_descriptor_inode_bitmap_csum(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_group_descriptor_describe_inode_bitmap_csum = {
	NULL, ext4_group_descriptor_describe_inode_bitmap_csum_value, 0
};

DESCRIBE_CONST struct describe_field ext4_group_descriptor_fields[] = {
	{ "block_bitmap_lo", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inode_bitmap_lo", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inode_table_lo", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "free_blocks_count_lo", "u16_le", 12u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "free_inodes_count_lo", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "used_dirs_count_lo", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "GroupFlags", 18u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, ext4_group_flags_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "exclude_bitmap_lo", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_bitmap_csum_lo", "u16_le", 24u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "crc32c(fs_seed, the bitmap), as below",
	  NULL, NULL },
	{ "inode_bitmap_csum_lo", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "itable_unused_lo", "u16_le", 28u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Inodes at the end never used",
	  NULL, NULL },
	{ "checksum", "u16_le", 30u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_bitmap_hi", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_block_bitmap_hi, &ext4_group_descriptor_describe_block_bitmap_hi_rules },
	{ "inode_bitmap_hi", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_inode_bitmap_hi, &ext4_group_descriptor_describe_inode_bitmap_hi_rules },
	{ "inode_table_hi", "u32_le", 40u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_inode_table_hi, &ext4_group_descriptor_describe_inode_table_hi_rules },
	{ "free_blocks_count_hi", "u16_le", 44u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_free_blocks_count_hi, &ext4_group_descriptor_describe_free_blocks_count_hi_rules },
	{ "free_inodes_count_hi", "u16_le", 46u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_free_inodes_count_hi, &ext4_group_descriptor_describe_free_inodes_count_hi_rules },
	{ "used_dirs_count_hi", "u16_le", 48u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_used_dirs_count_hi, &ext4_group_descriptor_describe_used_dirs_count_hi_rules },
	{ "itable_unused_hi", "u16_le", 50u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_itable_unused_hi, &ext4_group_descriptor_describe_itable_unused_hi_rules },
	{ "exclude_bitmap_hi", "u32_le", 52u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_exclude_bitmap_hi, &ext4_group_descriptor_describe_exclude_bitmap_hi_rules },
	{ "block_bitmap_csum_hi", "u16_le", 56u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_block_bitmap_csum_hi, &ext4_group_descriptor_describe_block_bitmap_csum_hi_rules },
	{ "inode_bitmap_csum_hi", "u16_le", 58u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_inode_bitmap_csum_hi, &ext4_group_descriptor_describe_inode_bitmap_csum_hi_rules },
	{ "reserved", "u32_le", 60u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_reserved, &ext4_group_descriptor_describe_reserved_rules },
	{ "block_bitmap", "pointer<u64, block> byte", 0u, 8u, 1u,
	  DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_block_bitmap, &ext4_group_descriptor_describe_block_bitmap_rules },
	{ "inode_bitmap", "pointer<u64, block> byte", 0u, 8u, 1u,
	  DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_inode_bitmap, &ext4_group_descriptor_describe_inode_bitmap_rules },
	{ "inode_table", "pointer<u64, block> byte", 0u, 8u, 1u, DESCRIBE_JOIN,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_inode_table, &ext4_group_descriptor_describe_inode_table_rules },
	{ "free_blocks_count", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_free_blocks_count, NULL },
	{ "free_inodes_count", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_free_inodes_count, NULL },
	{ "used_dirs_count", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_used_dirs_count, NULL },
	{ "itable_unused", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_itable_unused, NULL },
	{ "block_bitmap_csum", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_block_bitmap_csum, NULL },
	{ "inode_bitmap_csum", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_group_descriptor_describe_inode_bitmap_csum, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_group_descriptor_description = {
	"GroupDescriptor", "ext4_group_descriptor", 32u, false,
	ext4_group_descriptor_fields, 32,
	"With metadata_csum the checksum is as declared here; with "
	"gdt_csum as GroupDescriptorCrc16 has it; else it means nothing.",
	&ext4_group_descriptor_describe_open
};

static inline struct ext4_group_descriptor_crc16 ext4_group_descriptor_crc16_describe_view(
    const struct describe_view *view)
{
	struct ext4_group_descriptor_crc16 p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_group_descriptor_crc16_describe_parameters[] = {
	{ "desc_size", 2, false, false },
};

static inline int ext4_group_descriptor_crc16_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct ext4_group_descriptor_crc16 p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_group_descriptor_crc16",
			"desc_size", 0);
	rc = ext4_group_descriptor_crc16_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.desc_size;
	return 0;
}

static inline int ext4_group_descriptor_crc16_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_group_descriptor_crc16 of = ext4_group_descriptor_crc16_describe_view(view), *p = &of;

	return ext4_group_descriptor_crc16_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_group_descriptor_crc16_describe_open = {
	ext4_group_descriptor_crc16_describe_parameters, 1,
	ext4_group_descriptor_crc16_describe_at,
	ext4_group_descriptor_crc16_describe_total_size,
	ext4_group_descriptor_crc16_describe_total_size
};

DESCRIBE_CONST struct describe_field ext4_group_descriptor_crc16_fields[] = {
	{ "_", "[30]byte", 0u, 1u, 30u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u16_le", 30u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_group_descriptor_crc16_description = {
	"GroupDescriptorCrc16", "ext4_group_descriptor_crc16", 32u, false,
	ext4_group_descriptor_crc16_fields, 2,
	"The same bytes with gdt_csum in place of metadata_csum. uuid_crc16 "
	"is crc16(0xFFFF, Superblock.uuid).",
	&ext4_group_descriptor_crc16_describe_open
};

DESCRIBE_CONST struct describe_rules ext4_extent_header_describe_magic_rules = {
	true, 0xF30Au, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field ext4_extent_header_fields[] = {
	{ "magic", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_extent_header_describe_magic_rules },
	{ "entries", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "That follow",
	  NULL, NULL },
	{ "max", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "That would fit",
	  NULL, NULL },
	{ "depth", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: Extents follow, else ExtentIndexes",
	  NULL, NULL },
	{ "generation", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_extent_header_description = {
	"ExtentHeader", "ext4_extent_header", 12u, false,
	ext4_extent_header_fields, 5,
	"The head of each node of an extent tree.",
	NULL
};

static const struct describe_structure *
ext4_extent_index_describe_leaf_target(void);
DESCRIBE_CONST struct describe_rules ext4_extent_index_describe_leaf_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "ExtentHeader",
	ext4_extent_index_describe_leaf_target
};

DESCRIBE_CONST struct describe_part ext4_extent_index_leaf_parts[] = {
	{ 4u, 4, false },
	{ 8u, 2, false },
};
DESCRIBE_CONST struct describe_field ext4_extent_index_fields[] = {
	{ "block", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "First file block below",
	  NULL, NULL },
	{ "leaf_lo", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "leaf_hi", "u16_le", 8u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "unused", "u16_le", 10u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "leaf", "pointer<u64, block> ExtentHeader", 0u, 8u, 1u,
	  DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, ext4_extent_index_leaf_parts, 2,
	  NULL,
	  NULL, &ext4_extent_index_describe_leaf_rules },
};
DESCRIBE_CONST struct describe_structure ext4_extent_index_description = {
	"ExtentIndex", "ext4_extent_index", 12u, false,
	ext4_extent_index_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range ext4_extent_describe_len_ranges[] = {
	{ 1u, 65535u },
};
DESCRIBE_CONST struct describe_rules ext4_extent_describe_len_rules = {
	false, 0u, NULL, ext4_extent_describe_len_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules ext4_extent_describe_start_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "byte", NULL
};

static inline int ext4_extent_describe_is_unwritten_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct ext4_extent *p = (const struct ext4_extent *)view->bytes;

	(void)error;
	*out = (uint64_t)ext4_extent_is_unwritten(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_extent_describe_is_unwritten = {
	NULL, ext4_extent_describe_is_unwritten_value, 0
};

static inline int ext4_extent_describe_length_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct ext4_extent *p = (const struct ext4_extent *)view->bytes;

	(void)error;
	*out = (uint64_t)ext4_extent_length(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field ext4_extent_describe_length = {
	NULL, ext4_extent_describe_length_value, 0
};

DESCRIBE_CONST struct describe_part ext4_extent_start_parts[] = {
	{ 8u, 4, false },
	{ 6u, 2, false },
};
DESCRIBE_CONST struct describe_field ext4_extent_fields[] = {
	{ "block", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "First file block covered",
	  NULL, NULL },
	{ "len", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_extent_describe_len_rules },
	{ "start_hi", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start_lo", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start", "pointer<u64, block> byte", 0u, 8u, 1u, DESCRIBE_JOIN,
	  false, false, false,
	  NULL, NULL, 0, ext4_extent_start_parts, 2,
	  NULL,
	  NULL, &ext4_extent_describe_start_rules },
	{ "is_unwritten", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Reads as zeros",
	  &ext4_extent_describe_is_unwritten, NULL },
	{ "length", "u32", 0u, 4u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "$len, less 32768 where that is over",
	  &ext4_extent_describe_length, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_extent_description = {
	"Extent", "ext4_extent", 12u, false, ext4_extent_fields, 7,
	NULL,
	NULL
};

static inline struct ext4_extent_block ext4_extent_block_describe_view(
    const struct describe_view *view)
{
	struct ext4_extent_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_extent_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int ext4_extent_block_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct ext4_extent_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_extent_block",
			"block_size", 0);
	rc = ext4_extent_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int ext4_extent_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_extent_block of = ext4_extent_block_describe_view(view), *p = &of;

	return ext4_extent_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_extent_block_describe_open = {
	ext4_extent_block_describe_parameters, 1,
	ext4_extent_block_describe_at, ext4_extent_block_describe_total_size,
	ext4_extent_block_describe_total_size
};

static inline int ext4_extent_block_describe_leaves_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_extent_block of = ext4_extent_block_describe_view(view), *p = &of;
	int rc = ext4_extent_block_leaves_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_extent_block_describe_leaves = {
	ext4_extent_block_describe_leaves_place, NULL, 0
};

static inline int ext4_extent_block_describe_indexes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_extent_block of = ext4_extent_block_describe_view(view), *p = &of;
	int rc = ext4_extent_block_indexes_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_extent_block_describe_indexes = {
	ext4_extent_block_describe_indexes_place, NULL, 0
};

static inline int ext4_extent_block_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_extent_block of = ext4_extent_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_extent_block_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_extent_block_describe_checksum = {
	ext4_extent_block_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_extent_block_fields[] = {
	{ "header", "ExtentHeader", 0u, 12u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_extent_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "leaves", "[$header.entries]Extent", 12u, 12u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &ext4_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_extent_block_describe_leaves, NULL },
	{ "indexes", "[$header.entries]ExtentIndex", 12u, 12u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &ext4_extent_index_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_extent_block_describe_indexes, NULL },
	{ "checksum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Behind the last entry that fits",
	  &ext4_extent_block_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_extent_block_description = {
	"ExtentBlock", "ext4_extent_block", 12u, false,
	ext4_extent_block_fields, 4,
	"A node that is not the root, which lies in the inode.",
	&ext4_extent_block_describe_open
};

DESCRIBE_CONST struct describe_field ext4_extent_root_entries_fields[] = {
	{ "leaves", "[4]Extent", 0u, 12u, 4u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &ext4_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "indexes", "[4]ExtentIndex", 0u, 12u, 4u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &ext4_extent_index_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_extent_root_entries_description = {
	"ExtentRootEntries", "ext4_extent_root_entries", 48u, true,
	ext4_extent_root_entries_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field ext4_extent_root_fields[] = {
	{ "header", "ExtentHeader", 0u, 12u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_extent_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "ExtentRootEntries", 12u, 48u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &ext4_extent_root_entries_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_extent_root_description = {
	"ExtentRoot", "ext4_extent_root", 60u, false, ext4_extent_root_fields,
	2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field ext4_inode_device_fields[] = {
	{ "old", "OldDevice", 0u, 4u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &ext4_old_device_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "new", "NewDevice", 4u, 4u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &ext4_new_device_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_inode_device_description = {
	"InodeDevice", "ext4_inode_device", 8u, false,
	ext4_inode_device_fields, 2,
	"A device's number: the old form where both parts are below "
	"256, else the new one.",
	NULL
};

static inline struct ext4_map_block ext4_map_block_describe_view(
    const struct describe_view *view)
{
	struct ext4_map_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_map_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int ext4_map_block_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct ext4_map_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_map_block",
			"block_size", 0);
	rc = ext4_map_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int ext4_map_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_map_block of = ext4_map_block_describe_view(view), *p = &of;

	return ext4_map_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_map_block_describe_open = {
	ext4_map_block_describe_parameters, 1, ext4_map_block_describe_at,
	ext4_map_block_describe_total_size, ext4_map_block_describe_total_size
};

static inline int ext4_map_block_describe_blocks_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_map_block of = ext4_map_block_describe_view(view), *p = &of;
	int rc = ext4_map_block_blocks_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_map_block_describe_blocks = {
	ext4_map_block_describe_blocks_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_map_block_fields[] = {
	{ "blocks", "[block_size / 4]u32_le", 0u, 4u, 0u, DESCRIBE_NUMBER,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_map_block_describe_blocks, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_map_block_description = {
	"MapBlock", "ext4_map_block", 0u, false, ext4_map_block_fields, 1,
	"A block of block numbers, of a file without extents: `map` "
	"in its inode leads there. 0: a hole.",
	&ext4_map_block_describe_open
};

DESCRIBE_CONST struct describe_field ext4_inline_data_directory_fields[] = {
	{ "parent", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "[56]byte", 4u, 1u, 56u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "DirEntry records",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_inline_data_directory_description = {
	"InlineData.directory", "ext4_inline_data_directory", 60u, false,
	ext4_inline_data_directory_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field ext4_inline_data_fields[] = {
	{ "file", "[60]byte", 0u, 1u, 60u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "directory", "InlineData.directory", 0u, 60u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &ext4_inline_data_directory_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_inline_data_description = {
	"InlineData", "ext4_inline_data", 60u, true, ext4_inline_data_fields,
	2,
	"With inline_data: the first bytes of a file; the rest is "
	"the value of its attribute system.data. Of a directory: its "
	"entries but \".\" and \"..\".",
	NULL
};

DESCRIBE_CONST struct describe_field ext4_inode_block_fields[] = {
	{ "extents", "ExtentRoot", 0u, 60u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_extent_root_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "map", "[15]u32_le", 0u, 4u, 15u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "target", "[60]string", 0u, 1u, 60u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "device", "InodeDevice", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_inode_device_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inline", "InlineData", 0u, 60u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_inline_data_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_inode_block_description = {
	"InodeBlock", "ext4_inode_block", 60u, true, ext4_inode_block_fields,
	5,
	NULL,
	NULL
};

static inline struct ext4_inode ext4_inode_describe_view(
    const struct describe_view *view)
{
	struct ext4_inode p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_inode_describe_parameters[] = {
	{ "inode_size", 2, false, false },
};

static inline int ext4_inode_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct ext4_inode p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_inode",
			"inode_size", 0);
	rc = ext4_inode_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.inode_size;
	return 0;
}

static inline int ext4_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;

	return ext4_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_inode_describe_open = {
	ext4_inode_describe_parameters, 1, ext4_inode_describe_at,
	ext4_inode_describe_total_size, ext4_inode_describe_total_size
};

static inline int ext4_inode_describe_extra_isize_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_extra_isize_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_extra_isize = {
	ext4_inode_describe_extra_isize_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_extra_isize_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_checksum_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_checksum_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_checksum_hi = {
	ext4_inode_describe_checksum_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_checksum_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_ctime_extra_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_ctime_extra_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_ctime_extra = {
	ext4_inode_describe_ctime_extra_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_ctime_extra_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_mtime_extra_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_mtime_extra_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_mtime_extra = {
	ext4_inode_describe_mtime_extra_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_mtime_extra_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_atime_extra_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_atime_extra_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_atime_extra = {
	ext4_inode_describe_atime_extra_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_atime_extra_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_crtime_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_crtime_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_crtime = {
	ext4_inode_describe_crtime_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_crtime_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_crtime_extra_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_crtime_extra_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_crtime_extra = {
	ext4_inode_describe_crtime_extra_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_crtime_extra_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_version_hi_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_version_hi_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_version_hi = {
	ext4_inode_describe_version_hi_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_version_hi_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_projid_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_inode_projid_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_projid = {
	ext4_inode_describe_projid_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_projid_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_inode_describe_attributes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	int rc = ext4_inode_attributes_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_attributes = {
	ext4_inode_describe_attributes_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_inode_describe_file_acl_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "byte", NULL
};

static inline int ext4_inode_describe_checksum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	uint32_t number;
	int rc = ext4_inode_checksum(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_checksum = {
	NULL, ext4_inode_describe_checksum_value, 0
};

static inline int ext4_inode_describe_version_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	uint64_t number;
	int rc = ext4_inode_version(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_version = {
	NULL, ext4_inode_describe_version_value, 0
};

static inline int ext4_inode_describe_atime_seconds_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	int64_t number;
	int rc = ext4_inode_atime_seconds(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_atime_seconds = {
	NULL, ext4_inode_describe_atime_seconds_value, 0
};

static inline int ext4_inode_describe_ctime_seconds_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	int64_t number;
	int rc = ext4_inode_ctime_seconds(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_ctime_seconds = {
	NULL, ext4_inode_describe_ctime_seconds_value, 0
};

static inline int ext4_inode_describe_mtime_seconds_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	int64_t number;
	int rc = ext4_inode_mtime_seconds(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_mtime_seconds = {
	NULL, ext4_inode_describe_mtime_seconds_value, 0
};

static inline int ext4_inode_describe_crtime_seconds_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_inode of = ext4_inode_describe_view(view), *p = &of;
	int64_t number;
	int rc = ext4_inode_crtime_seconds(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_inode_describe_crtime_seconds = {
	NULL, ext4_inode_describe_crtime_seconds_value, 0
};

DESCRIBE_CONST struct describe_part ext4_inode_uid_parts[] = {
	{ 2u, 2, false },
	{ 120u, 2, false },
};
DESCRIBE_CONST struct describe_part ext4_inode_gid_parts[] = {
	{ 24u, 2, false },
	{ 122u, 2, false },
};
DESCRIBE_CONST struct describe_part ext4_inode_file_size_parts[] = {
	{ 4u, 4, false },
	{ 108u, 4, false },
};
DESCRIBE_CONST struct describe_part ext4_inode_blocks_parts[] = {
	{ 28u, 4, false },
	{ 116u, 2, false },
};
DESCRIBE_CONST struct describe_part ext4_inode_file_acl_parts[] = {
	{ 104u, 4, false },
	{ 118u, 2, false },
};
DESCRIBE_CONST struct describe_field ext4_inode_fields[] = {
	{ "mode", "Mode", 0u, 2u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &ext4_mode_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uid_lo", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size_lo", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "atime", "i32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds since 1970",
	  NULL, NULL },
	{ "ctime", "i32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime", "i32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dtime", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Deleted; of an orphan: the next one",
	  NULL, NULL },
	{ "gid_lo", "u16_le", 24u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "links_count", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocks_lo", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of 512 bytes, unless huge_file",
	  NULL, NULL },
	{ "flags", "InodeFlags", 32u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, ext4_inode_flags_values, 31, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "version_lo", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block", "InodeBlock", 40u, 60u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_inode_block_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "generation", "u32_le", 100u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_acl_lo", "u32_le", 104u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size_hi", "u32_le", 108u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "faddr", "u32_le", 112u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocks_hi", "u16_le", 116u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_acl_hi", "u16_le", 118u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uid_hi", "u16_le", 120u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gid_hi", "u16_le", 122u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum_lo", "u16_le", 124u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved", "u16_le", 126u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extra_isize", "u16_le", 128u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_extra_isize, &ext4_inode_describe_extra_isize_rules },
	{ "checksum_hi", "u16_le", 130u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_checksum_hi, &ext4_inode_describe_checksum_hi_rules },
	{ "ctime_extra", "TimeExtra", 132u, 4u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &ext4_time_extra_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_ctime_extra, &ext4_inode_describe_ctime_extra_rules },
	{ "mtime_extra", "TimeExtra", 136u, 4u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &ext4_time_extra_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_mtime_extra, &ext4_inode_describe_mtime_extra_rules },
	{ "atime_extra", "TimeExtra", 140u, 4u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &ext4_time_extra_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_atime_extra, &ext4_inode_describe_atime_extra_rules },
	{ "crtime", "i32_le", 144u, 4u, 1u, DESCRIBE_NUMBER, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_crtime, &ext4_inode_describe_crtime_rules },
	{ "crtime_extra", "TimeExtra", 148u, 4u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &ext4_time_extra_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_crtime_extra, &ext4_inode_describe_crtime_extra_rules },
	{ "version_hi", "u32_le", 152u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_version_hi, &ext4_inode_describe_version_hi_rules },
	{ "projid", "u32_le", 156u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_projid, &ext4_inode_describe_projid_rules },
	{ "attributes", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "XattrBody, where it has the magic",
	  &ext4_inode_describe_attributes, NULL },
	{ "uid", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, ext4_inode_uid_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "gid", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, ext4_inode_gid_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "file_size", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, ext4_inode_file_size_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "blocks", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, ext4_inode_blocks_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "file_acl", "pointer<u64, block> byte", 0u, 8u, 1u, DESCRIBE_JOIN,
	  false, false, false,
	  NULL, NULL, 0, ext4_inode_file_acl_parts, 2,
	  "XattrBlock",
	  NULL, &ext4_inode_describe_file_acl_rules },
	{ "checksum", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_checksum, NULL },
	{ "version", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_version, NULL },
	{ "atime_seconds", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_atime_seconds, NULL },
	{ "ctime_seconds", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_ctime_seconds, NULL },
	{ "mtime_seconds", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_mtime_seconds, NULL },
	{ "crtime_seconds", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_inode_describe_crtime_seconds, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_inode_description = {
	"Inode", "ext4_inode", 128u, false, ext4_inode_fields, 44,
	"An inode of inode_size bytes, which Superblock.inode_length "
	"says; of those behind the first 128, extra_isize have a meaning, "
	"the rest is for attributes.",
	&ext4_inode_describe_open
};

DESCRIBE_CONST struct describe_field ext4_checksum_owner_fields[] = {
	{ "inode", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "generation", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_checksum_owner_description = {
	"ChecksumOwner", "ext4_checksum_owner", 8u, false,
	ext4_checksum_owner_fields, 2,
	"What an inode's checksums begin with: inode_seed is crc32c(fs_seed, "
	"this).",
	NULL
};

DESCRIBE_CONST struct describe_field ext4_dir_entry_head_fields[] = {
	{ "inode", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: not in use",
	  NULL, NULL },
	{ "rec_len", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "To the next entry: a multiple of 4",
	  NULL, NULL },
	{ "name_len", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_type", "FileType", 7u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, ext4_file_type_values, 8, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_dir_entry_head_description = {
	"DirEntryHead", "ext4_dir_entry_head", 8u, false,
	ext4_dir_entry_head_fields, 4,
	"What a DirEntry begins with. Without the feature filetype, "
	"name_len has 16 bits, and file_type is their upper half.",
	NULL
};

static inline struct ext4_dir_entry ext4_dir_entry_describe_view(
    const struct describe_view *view)
{
	struct ext4_dir_entry p = { view->bytes, view->size };

	return p;
}

static inline int ext4_dir_entry_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct ext4_dir_entry p;
	int rc;

	(void)parameters;
	rc = ext4_dir_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int ext4_dir_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_dir_entry of = ext4_dir_entry_describe_view(view), *p = &of;

	return ext4_dir_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_dir_entry_describe_open = {
	NULL, 0, ext4_dir_entry_describe_at,
	ext4_dir_entry_describe_total_size, ext4_dir_entry_describe_total_size
};

static inline int ext4_dir_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_dir_entry of = ext4_dir_entry_describe_view(view), *p = &of;
	int rc = ext4_dir_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_dir_entry_describe_name = {
	ext4_dir_entry_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_dir_entry_fields[] = {
	{ "head", "DirEntryHead", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &ext4_dir_entry_head_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$head.name_len]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_dir_entry_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_dir_entry_description = {
	"DirEntry", "ext4_dir_entry", 8u, false, ext4_dir_entry_fields, 2,
	"Entries fill a block. In blocks of 64 KiB and more, rec_len's "
	"two lowest bits are the highest of the length, and 0 and "
	"65535 stand for 65536.",
	&ext4_dir_entry_describe_open
};

DESCRIBE_CONST struct describe_field ext4_dir_entry_hashes_fields[] = {
	{ "hash", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "minor_hash", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_dir_entry_hashes_description = {
	"DirEntryHashes", "ext4_dir_entry_hashes", 8u, false,
	ext4_dir_entry_hashes_fields, 2,
	"Behind the name of an entry, from the next multiple of 4 "
	"on, in directories that are both encrypted and casefold.",
	NULL
};

DESCRIBE_CONST struct describe_rules ext4_dir_tail_describe_rec_len_rules = {
	true, 12u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules ext4_dir_tail_describe_reserved_kind_rules = {
	true, 0xDEu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field ext4_dir_tail_fields[] = {
	{ "reserved_zero1", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rec_len", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_dir_tail_describe_rec_len_rules },
	{ "reserved_zero2", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved_kind", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_dir_tail_describe_reserved_kind_rules },
};
DESCRIBE_CONST struct describe_structure ext4_dir_tail_description = {
	"DirTail", "ext4_dir_tail", 8u, false, ext4_dir_tail_fields, 4,
	"The last entry of a directory's block with metadata_csum: "
	"not in use, by its looks.",
	NULL
};

static inline struct ext4_dir_block ext4_dir_block_describe_view(
    const struct describe_view *view)
{
	struct ext4_dir_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_dir_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int ext4_dir_block_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct ext4_dir_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_dir_block",
			"block_size", 0);
	rc = ext4_dir_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int ext4_dir_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_dir_block of = ext4_dir_block_describe_view(view), *p = &of;

	return ext4_dir_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_dir_block_describe_open = {
	ext4_dir_block_describe_parameters, 1, ext4_dir_block_describe_at,
	ext4_dir_block_describe_total_size, ext4_dir_block_describe_total_size
};

static inline int ext4_dir_block_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_dir_block of = ext4_dir_block_describe_view(view), *p = &of;
	int rc = ext4_dir_block_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_dir_block_describe_entries = {
	ext4_dir_block_describe_entries_place, NULL, 0
};

static inline int ext4_dir_block_describe_tail_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_dir_block of = ext4_dir_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_dir_block_tail_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_dir_block_describe_tail = {
	ext4_dir_block_describe_tail_place, NULL, 0
};

static inline int ext4_dir_block_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_dir_block of = ext4_dir_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_dir_block_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_dir_block_describe_checksum = {
	ext4_dir_block_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_dir_block_fields[] = {
	{ "entries", "[block_size - 12]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "DirEntry records",
	  &ext4_dir_block_describe_entries, NULL },
	{ "tail", "DirTail", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &ext4_dir_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_dir_block_describe_tail, NULL },
	{ "checksum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_dir_block_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_dir_block_description = {
	"DirBlock", "ext4_dir_block", 0u, false, ext4_dir_block_fields, 3,
	"A directory's block with metadata_csum. Without: DirEntry "
	"records alone.",
	&ext4_dir_block_describe_open
};

DESCRIBE_CONST struct describe_rules ext4_htree_entry_describe_block_rules = {
	false, 0u, NULL, NULL, 0, "file_block", 0u, "byte", NULL
};

DESCRIBE_CONST struct describe_field ext4_htree_entry_fields[] = {
	{ "hash", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Odd: the hash before goes on in here",
	  NULL, NULL },
	{ "block", "pointer<u32_le, file_block> byte", 4u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_htree_entry_describe_block_rules },
};
DESCRIBE_CONST struct describe_structure ext4_htree_entry_description = {
	"HtreeEntry", "ext4_htree_entry", 8u, false, ext4_htree_entry_fields,
	2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field ext4_htree_limits_fields[] = {
	{ "limit", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Entries that fit, this one included",
	  NULL, NULL },
	{ "count", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Entries in use, this one included",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_htree_limits_description = {
	"HtreeLimits", "ext4_htree_limits", 4u, false,
	ext4_htree_limits_fields, 2,
	"Stands where the first HtreeEntry's hash would.",
	NULL
};

DESCRIBE_CONST struct describe_rules ext4_htree_root_info_describe_info_length_rules = {
	true, 8u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field ext4_htree_root_info_fields[] = {
	{ "reserved_zero", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hash_version", "HashVersion", 4u, 1u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, ext4_hash_version_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "info_length", "u8", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_htree_root_info_describe_info_length_rules },
	{ "indirect_levels", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "unused_flags", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_htree_root_info_description = {
	"HtreeRootInfo", "ext4_htree_root_info", 8u, false,
	ext4_htree_root_info_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field ext4_htree_root_fields[] = {
	{ "dot", "DirEntryHead", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &ext4_dir_entry_head_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dot_name", "[4]string", 8u, 1u, 4u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dotdot", "DirEntryHead", 12u, 8u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_dir_entry_head_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "dotdot_name", "[4]string", 20u, 1u, 4u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "info", "HtreeRootInfo", 24u, 8u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_htree_root_info_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "limits", "HtreeLimits", 32u, 4u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_htree_limits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "For hashes below the first entry's",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_htree_root_description = {
	"HtreeRoot", "ext4_htree_root", 40u, false, ext4_htree_root_fields, 7,
	"The first block of a directory with a hash tree, up to its "
	"entries.",
	NULL
};

DESCRIBE_CONST struct describe_field ext4_htree_node_fields[] = {
	{ "fake", "DirEntryHead", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &ext4_dir_entry_head_description, NULL, 0, NULL, 0,
	  "Spans the block",
	  NULL, NULL },
	{ "limits", "HtreeLimits", 8u, 4u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &ext4_htree_limits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_htree_node_description = {
	"HtreeNode", "ext4_htree_node", 16u, false, ext4_htree_node_fields, 3,
	"An interior block of a hash tree, up to its entries.",
	NULL
};

static inline struct ext4_htree_root_block ext4_htree_root_block_describe_view(
    const struct describe_view *view)
{
	struct ext4_htree_root_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_htree_root_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int ext4_htree_root_block_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct ext4_htree_root_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_htree_root_block",
			"block_size", 0);
	rc = ext4_htree_root_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int ext4_htree_root_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_htree_root_block of = ext4_htree_root_block_describe_view(view), *p = &of;

	return ext4_htree_root_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_htree_root_block_describe_open = {
	ext4_htree_root_block_describe_parameters, 1,
	ext4_htree_root_block_describe_at,
	ext4_htree_root_block_describe_total_size,
	ext4_htree_root_block_describe_total_size
};

static inline int ext4_htree_root_block_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_root_block of = ext4_htree_root_block_describe_view(view), *p = &of;
	int rc = ext4_htree_root_block_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_htree_root_block_describe_entries = {
	ext4_htree_root_block_describe_entries_place, NULL, 0
};

static inline int ext4_htree_root_block_describe_unused_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_root_block of = ext4_htree_root_block_describe_view(view), *p = &of;
	int rc = ext4_htree_root_block_unused_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_htree_root_block_describe_unused = {
	ext4_htree_root_block_describe_unused_place, NULL, 0
};

static inline int ext4_htree_root_block_describe_reserved_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_root_block of = ext4_htree_root_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_htree_root_block_reserved_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_htree_root_block_describe_reserved = {
	ext4_htree_root_block_describe_reserved_place, NULL, 0
};

static inline int ext4_htree_root_block_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_root_block of = ext4_htree_root_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_htree_root_block_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_htree_root_block_describe_checksum = {
	ext4_htree_root_block_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_htree_root_block_fields[] = {
	{ "head", "HtreeRoot", 0u, 40u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &ext4_htree_root_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "[$head.limits.count - 1]HtreeEntry", 40u, 8u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &ext4_htree_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_root_block_describe_entries, NULL },
	{ "unused", "[8 * ($head.limits.limit - $head.limits.count)]byte", 0u,
	  1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_root_block_describe_unused, NULL },
	{ "reserved", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_root_block_describe_reserved, NULL },
	{ "checksum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_root_block_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_htree_root_block_description = {
	"HtreeRootBlock", "ext4_htree_root_block", 40u, false,
	ext4_htree_root_block_fields, 5,
	"The whole blocks, with metadata_csum; without, `limit` leaves "
	"no room for the last two fields.",
	&ext4_htree_root_block_describe_open
};

static inline struct ext4_htree_node_block ext4_htree_node_block_describe_view(
    const struct describe_view *view)
{
	struct ext4_htree_node_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_htree_node_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int ext4_htree_node_block_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct ext4_htree_node_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_htree_node_block",
			"block_size", 0);
	rc = ext4_htree_node_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int ext4_htree_node_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_htree_node_block of = ext4_htree_node_block_describe_view(view), *p = &of;

	return ext4_htree_node_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_htree_node_block_describe_open = {
	ext4_htree_node_block_describe_parameters, 1,
	ext4_htree_node_block_describe_at,
	ext4_htree_node_block_describe_total_size,
	ext4_htree_node_block_describe_total_size
};

static inline int ext4_htree_node_block_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_node_block of = ext4_htree_node_block_describe_view(view), *p = &of;
	int rc = ext4_htree_node_block_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_htree_node_block_describe_entries = {
	ext4_htree_node_block_describe_entries_place, NULL, 0
};

static inline int ext4_htree_node_block_describe_unused_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_node_block of = ext4_htree_node_block_describe_view(view), *p = &of;
	int rc = ext4_htree_node_block_unused_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_htree_node_block_describe_unused = {
	ext4_htree_node_block_describe_unused_place, NULL, 0
};

static inline int ext4_htree_node_block_describe_reserved_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_node_block of = ext4_htree_node_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_htree_node_block_reserved_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_htree_node_block_describe_reserved = {
	ext4_htree_node_block_describe_reserved_place, NULL, 0
};

static inline int ext4_htree_node_block_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_htree_node_block of = ext4_htree_node_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_htree_node_block_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_htree_node_block_describe_checksum = {
	ext4_htree_node_block_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_htree_node_block_fields[] = {
	{ "head", "HtreeNode", 0u, 16u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &ext4_htree_node_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "[$head.limits.count - 1]HtreeEntry", 16u, 8u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &ext4_htree_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_node_block_describe_entries, NULL },
	{ "unused", "[8 * ($head.limits.limit - $head.limits.count)]byte", 0u,
	  1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_node_block_describe_unused, NULL },
	{ "reserved", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_node_block_describe_reserved, NULL },
	{ "checksum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_htree_node_block_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_htree_node_block_description = {
	"HtreeNodeBlock", "ext4_htree_node_block", 16u, false,
	ext4_htree_node_block_fields, 5,
	NULL,
	&ext4_htree_node_block_describe_open
};

static inline struct ext4_xattr_entry ext4_xattr_entry_describe_view(
    const struct describe_view *view)
{
	struct ext4_xattr_entry p = { view->bytes, view->size };

	return p;
}

static inline int ext4_xattr_entry_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct ext4_xattr_entry p;
	int rc;

	(void)parameters;
	rc = ext4_xattr_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int ext4_xattr_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_xattr_entry of = ext4_xattr_entry_describe_view(view), *p = &of;

	return ext4_xattr_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_xattr_entry_describe_open = {
	NULL, 0, ext4_xattr_entry_describe_at,
	ext4_xattr_entry_describe_total_size,
	ext4_xattr_entry_describe_total_size
};

static inline int ext4_xattr_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_xattr_entry of = ext4_xattr_entry_describe_view(view), *p = &of;
	int rc = ext4_xattr_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_xattr_entry_describe_name = {
	ext4_xattr_entry_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_xattr_entry_fields[] = {
	{ "name_len", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_index", "XattrPrefix", 1u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, ext4_xattr_prefix_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "value_offs", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "From the first entry (in an inode) or",
	  NULL, NULL },
	{ "value_inum", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "from the block's start. With ea_inode: the file that "
		"is the value",
	  NULL, NULL },
	{ "value_size", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hash", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of name and value; 0 in an inode",
	  NULL, NULL },
	{ "name", "[$name_len]string", 16u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_xattr_entry_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_xattr_entry_description = {
	"XattrEntry", "ext4_xattr_entry", 16u, false, ext4_xattr_entry_fields,
	7,
	"Entries follow each other; four zero bytes end them. Those "
	"of a block are sorted by prefix, length and bytes of the "
	"name.",
	&ext4_xattr_entry_describe_open
};

static inline struct ext4_xattr_body ext4_xattr_body_describe_view(
    const struct describe_view *view)
{
	struct ext4_xattr_body p = { view->bytes, view->size };

	return p;
}

static inline int ext4_xattr_body_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct ext4_xattr_body p;
	int rc;

	(void)parameters;
	rc = ext4_xattr_body_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int ext4_xattr_body_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_xattr_body of = ext4_xattr_body_describe_view(view), *p = &of;

	return ext4_xattr_body_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_xattr_body_describe_open = {
	NULL, 0, ext4_xattr_body_describe_at,
	ext4_xattr_body_describe_total_size,
	ext4_xattr_body_describe_total_size
};

DESCRIBE_CONST struct describe_rules ext4_xattr_body_describe_magic_rules = {
	true, 0xEA020000u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_xattr_body_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_xattr_body of = ext4_xattr_body_describe_view(view), *p = &of;
	int rc = ext4_xattr_body_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_xattr_body_describe_entries = {
	ext4_xattr_body_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_xattr_body_fields[] = {
	{ "magic", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_xattr_body_describe_magic_rules },
	{ "entries", "[]byte", 4u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "XattrEntry records; values at the end",
	  &ext4_xattr_body_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_xattr_body_description = {
	"XattrBody", "ext4_xattr_body", 4u, false, ext4_xattr_body_fields, 2,
	"In an inode, behind its extra part.",
	&ext4_xattr_body_describe_open
};

static inline struct ext4_xattr_block ext4_xattr_block_describe_view(
    const struct describe_view *view)
{
	struct ext4_xattr_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_xattr_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int ext4_xattr_block_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct ext4_xattr_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_xattr_block",
			"block_size", 0);
	rc = ext4_xattr_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int ext4_xattr_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_xattr_block of = ext4_xattr_block_describe_view(view), *p = &of;

	return ext4_xattr_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_xattr_block_describe_open = {
	ext4_xattr_block_describe_parameters, 1, ext4_xattr_block_describe_at,
	ext4_xattr_block_describe_total_size,
	ext4_xattr_block_describe_total_size
};

DESCRIBE_CONST struct describe_rules ext4_xattr_block_describe_magic_rules = {
	true, 0xEA020000u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules ext4_xattr_block_describe_blocks_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_xattr_block_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_xattr_block of = ext4_xattr_block_describe_view(view), *p = &of;
	int rc = ext4_xattr_block_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_xattr_block_describe_entries = {
	ext4_xattr_block_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_xattr_block_fields[] = {
	{ "magic", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_xattr_block_describe_magic_rules },
	{ "refcount", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Inodes that share it",
	  NULL, NULL },
	{ "blocks", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_xattr_block_describe_blocks_rules },
	{ "hash", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of all entries' hashes; 0: not to share",
	  NULL, NULL },
	{ "checksum", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "reserved", "[3]u32_le", 20u, 4u, 3u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "[]byte", 32u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "XattrEntry records; values at the end",
	  &ext4_xattr_block_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_xattr_block_description = {
	"XattrBlock", "ext4_xattr_block", 32u, false, ext4_xattr_block_fields,
	7,
	"A block of attributes, shared by the files that have just "
	"the same.",
	&ext4_xattr_block_describe_open
};

static inline struct ext4_xattr_words ext4_xattr_words_describe_view(
    const struct describe_view *view)
{
	struct ext4_xattr_words p = { view->bytes, view->size };

	return p;
}

static inline int ext4_xattr_words_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct ext4_xattr_words p;
	int rc;

	(void)parameters;
	rc = ext4_xattr_words_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int ext4_xattr_words_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_xattr_words of = ext4_xattr_words_describe_view(view), *p = &of;

	return ext4_xattr_words_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_xattr_words_describe_open = {
	NULL, 0, ext4_xattr_words_describe_at,
	ext4_xattr_words_describe_total_size,
	ext4_xattr_words_describe_total_size
};

static inline int ext4_xattr_words_describe_words_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_xattr_words of = ext4_xattr_words_describe_view(view), *p = &of;
	int rc = ext4_xattr_words_words_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_xattr_words_describe_words = {
	ext4_xattr_words_describe_words_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_xattr_words_fields[] = {
	{ "words", "[]u32_le", 0u, 4u, 0u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_xattr_words_describe_words, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_xattr_words_description = {
	"XattrWords", "ext4_xattr_words", 0u, false, ext4_xattr_words_fields,
	1,
	"A value as its entry's hash takes it: zeros fill the last "
	"word.",
	&ext4_xattr_words_describe_open
};

DESCRIBE_CONST struct describe_field ext4_acl_head_fields[] = {
	{ "version", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_acl_head_description = {
	"AclHead", "ext4_acl_head", 4u, false, ext4_acl_head_fields, 1,
	"A POSIX ACL on the disk: a head with ACL_VERSION, then an "
	"AclEntry for each user and group, and an AclShort for all "
	"else. getxattr gives the same with ACL_XATTR_VERSION, and "
	"with an AclEntry for everyone.",
	NULL
};

DESCRIBE_CONST struct describe_field ext4_acl_short_fields[] = {
	{ "tag", "AclTag", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, ext4_acl_tag_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "permissions", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "As in a mode: 4 read, 2 write, 1 execute",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_acl_short_description = {
	"AclShort", "ext4_acl_short", 4u, false, ext4_acl_short_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field ext4_acl_entry_fields[] = {
	{ "head", "AclShort", 0u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &ext4_acl_short_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "id", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the user or group; else all ones",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_acl_entry_description = {
	"AclEntry", "ext4_acl_entry", 8u, false, ext4_acl_entry_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules ext4_mmp_describe_magic_rules = {
	true, 0x4D4D50u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field ext4_mmp_fields[] = {
	{ "magic", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &ext4_mmp_describe_magic_rules },
	{ "seq", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Counts while mounted; MMP_SEQ_...",
	  NULL, NULL },
	{ "time", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the last update",
	  NULL, NULL },
	{ "nodename", "[64]string", 16u, 1u, 64u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bdevname", "[32]string", 80u, 1u, 32u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "check_interval", "u16_le", 112u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds",
	  NULL, NULL },
	{ "pad1", "u16_le", 114u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pad2", "[226]u32_le", 116u, 4u, 226u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "checksum", "u32_le", 1020u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_mmp_description = {
	"Mmp", "ext4_mmp", 1024u, false, ext4_mmp_fields, 9,
	"With the feature mmp, who has mounted it: at Superblock.mmp_block.",
	NULL
};

static inline struct ext4_orphan_block ext4_orphan_block_describe_view(
    const struct describe_view *view)
{
	struct ext4_orphan_block p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter ext4_orphan_block_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int ext4_orphan_block_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct ext4_orphan_block p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "ext4_orphan_block",
			"block_size", 0);
	rc = ext4_orphan_block_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int ext4_orphan_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct ext4_orphan_block of = ext4_orphan_block_describe_view(view), *p = &of;

	return ext4_orphan_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open ext4_orphan_block_describe_open = {
	ext4_orphan_block_describe_parameters, 1,
	ext4_orphan_block_describe_at, ext4_orphan_block_describe_total_size,
	ext4_orphan_block_describe_total_size
};

static inline int ext4_orphan_block_describe_inodes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_orphan_block of = ext4_orphan_block_describe_view(view), *p = &of;
	int rc = ext4_orphan_block_inodes_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field ext4_orphan_block_describe_inodes = {
	ext4_orphan_block_describe_inodes_place, NULL, 0
};

static inline int ext4_orphan_block_describe_magic_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_orphan_block of = ext4_orphan_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_orphan_block_magic_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_orphan_block_describe_magic = {
	ext4_orphan_block_describe_magic_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules ext4_orphan_block_describe_magic_rules = {
	true, 0xB10CA04u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int ext4_orphan_block_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct ext4_orphan_block of = ext4_orphan_block_describe_view(view), *p = &of;
	out->count = 1;
	return ext4_orphan_block_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field ext4_orphan_block_describe_checksum = {
	ext4_orphan_block_describe_checksum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field ext4_orphan_block_fields[] = {
	{ "inodes", "[(block_size - 8) / 4]u32_le", 0u, 4u, 0u,
	  DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: free",
	  &ext4_orphan_block_describe_inodes, NULL },
	{ "magic", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_orphan_block_describe_magic, &ext4_orphan_block_describe_magic_rules },
	{ "checksum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &ext4_orphan_block_describe_checksum, NULL },
};
DESCRIBE_CONST struct describe_structure ext4_orphan_block_description = {
	"OrphanBlock", "ext4_orphan_block", 0u, false,
	ext4_orphan_block_fields, 3,
	"A block of the file Superblock.orphan_file_inum: inodes that "
	"are open and have no name, or that are being cut.",
	&ext4_orphan_block_describe_open
};

static inline const struct describe_structure *ext4_superblock_describe_mmp_block_target(
    void)
{
	return &ext4_mmp_description;
}

static inline const struct describe_structure *ext4_extent_index_describe_leaf_target(
    void)
{
	return &ext4_extent_header_description;
}

#define EXT4_NR_STRUCTURES 38u
DESCRIBE_CONST struct describe_structure *const ext4_structures[] = {
	&ext4_hash_seed_description,
	&ext4_superblock_description,
	&ext4_group_descriptor_description,
	&ext4_group_descriptor_crc16_description,
	&ext4_extent_header_description,
	&ext4_extent_index_description,
	&ext4_extent_description,
	&ext4_extent_block_description,
	&ext4_extent_root_entries_description,
	&ext4_extent_root_description,
	&ext4_inode_device_description,
	&ext4_map_block_description,
	&ext4_inline_data_directory_description,
	&ext4_inline_data_description,
	&ext4_inode_block_description,
	&ext4_inode_description,
	&ext4_checksum_owner_description,
	&ext4_dir_entry_head_description,
	&ext4_dir_entry_description,
	&ext4_dir_entry_hashes_description,
	&ext4_dir_tail_description,
	&ext4_dir_block_description,
	&ext4_htree_entry_description,
	&ext4_htree_limits_description,
	&ext4_htree_root_info_description,
	&ext4_htree_root_description,
	&ext4_htree_node_description,
	&ext4_htree_root_block_description,
	&ext4_htree_node_block_description,
	&ext4_xattr_entry_description,
	&ext4_xattr_body_description,
	&ext4_xattr_block_description,
	&ext4_xattr_words_description,
	&ext4_acl_head_description,
	&ext4_acl_short_description,
	&ext4_acl_entry_description,
	&ext4_mmp_description,
	&ext4_orphan_block_description,
};

DESCRIBE_CONST struct describe_root ext4_describe_root = {
	&ext4_superblock_description,
	1024u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file ext4_describe_file = {
	"ext4", ext4_structures, 38, &ext4_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_EXT4_VALIDATED)
#define GENERATED_EXT4_VALIDATED

#include "runtime/base/validate.h"

static inline size_t ext4_hash_seed_validate(const struct ext4_hash_seed *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* $free_inodes_count <= $inodes_count */
static inline int ext4_superblock_holds_1(const struct ext4_superblock *p,
					  struct field_error *error)
{
	(void)error;
	return 
	    (ext4_superblock_free_inodes_count(p) <= ext4_superblock_inodes_count(p)) != 0;
}

/* $free_blocks_count <= $blocks_count */
static inline int ext4_superblock_holds_2(const struct ext4_superblock *p,
					  struct field_error *error)
{
	(void)error;
	return 
	    (ext4_superblock_free_blocks_count(p) <= ext4_superblock_blocks_count(p)) != 0;
}

static inline size_t ext4_superblock_validate(const struct ext4_superblock *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 24));

		if (!(value <= 6u) &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_superblock",
				   "log_block_size", 24, "must be 0..6"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 56));

		if (value != 0xEF53u &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_superblock",
				   "magic", 56, "must be 0xEF53"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 58));

		if (v->strict && ext4_state_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_superblock",
				   "state", 58, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 60));

		if (v->strict && !ext4_error_policy_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_superblock",
				   "errors", 60, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 72));

		if (v->strict && !ext4_creator_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_superblock",
				   "creator_os", 72, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 76));

		if (v->strict && !ext4_revision_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_superblock",
				   "rev_level", 76, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 92));

		if (v->strict && ext4_compat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_superblock",
				   "feature_compat", 92,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 96));

		if (v->strict && ext4_incompat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_superblock",
				   "feature_incompat", 96,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 100));

		if (v->strict && ext4_ro_compat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_superblock",
				   "feature_ro_compat", 100,
				   "bits without a name"))
			return v->count - before;
	}
	{
		v->base += 236;
		ext4_hash_seed_validate(
		    (const struct ext4_hash_seed *)(p->bytes + 236), v);
		v->base -= 236;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[252]);

		if (v->strict && !ext4_hash_version_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_superblock",
				   "def_hash_version", 252,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 256));

		if (v->strict && ext4_mount_options_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_superblock",
				   "default_mount_opts", 256,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 352));

		if (v->strict && ext4_super_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_superblock",
				   "flags", 352, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[373]);

		if (v->strict && !ext4_checksum_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_superblock",
				   "checksum_type", 373,
				   "no value of its enum"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 596 + i;
		uint8_t value = (uint8_t)(p->bytes[to]);

		if (v->strict && !ext4_cipher_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_superblock",
				   "encrypt_algos", to,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 636));

		if (v->strict && !ext4_encoding_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_superblock",
				   "encoding", 636, "no value of its enum"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 638));

		if (v->strict && ext4_encoding_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_superblock",
				   "encoding_flags", 638,
				   "bits without a name"))
			return v->count - before;
	}
	rc = ext4_superblock_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "ext4_superblock",
			   "free_inodes_count", 16,
			   "more free inodes than inodes"))
		return v->count - before;
	rc = ext4_superblock_holds_2(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "ext4_superblock",
			   "free_blocks_count", 0,
			   "more free blocks than blocks"))
		return v->count - before;
	rc = ext4_superblock_verify_checksum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "ext4_superblock", "checksum",
			   1020, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t ext4_group_descriptor_validate(
    const struct ext4_group_descriptor *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 18));

		if (v->strict && ext4_group_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_group_descriptor",
				   "flags", 18, "bits without a name"))
			return v->count - before;
	}
	rc = ext4_group_descriptor_block_bitmap_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "block_bitmap_hi", 32,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_inode_bitmap_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "inode_bitmap_hi", 36,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_inode_table_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "inode_table_hi", 40,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_free_blocks_count_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "free_blocks_count_hi", 44,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_free_inodes_count_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "free_inodes_count_hi", 46,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_used_dirs_count_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "used_dirs_count_hi", 48,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_itable_unused_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "itable_unused_hi", 50,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_exclude_bitmap_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "exclude_bitmap_hi", 52,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_block_bitmap_csum_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "block_bitmap_csum_hi", 56,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_inode_bitmap_csum_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "inode_bitmap_csum_hi", 58,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_group_descriptor_reserved_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_group_descriptor",
			       "reserved", 60, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_group_descriptor_crc16_validate(
    const struct ext4_group_descriptor_crc16 *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 0, 30) &&
	    validation_add(v, FINDING_PADDING, "ext4_group_descriptor_crc16",
			   "_", 0, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t ext4_extent_header_validate(
    const struct ext4_extent_header *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (value != 0xF30Au &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_extent_header",
				   "magic", 0, "must be 0xF30A"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_extent_index_validate(
    const struct ext4_extent_index *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_extent_validate(const struct ext4_extent *p,
					  struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (!(value >= 1u) &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_extent", "len",
				   4, "must be 1..65535"))
			return v->count - before;
	}
	return v->count - before;
}

/* $header.entries <= $header.max */
static inline int ext4_extent_block_holds_1(const struct ext4_extent_block *p,
					    struct field_error *error)
{
	(void)error;
	return 
	    (ext4_extent_header_entries(ext4_extent_block_header(p)) <= ext4_extent_header_max(ext4_extent_block_header(p))) != 0;
}

static inline size_t ext4_extent_block_validate(
    const struct ext4_extent_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		ext4_extent_header_validate(
		    (const struct ext4_extent_header *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = ext4_extent_block_leaves_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_extent_block", "leaves",
			       12, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 12;

			v->base += to;
			ext4_extent_validate(
			    (const struct ext4_extent *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = ext4_extent_block_indexes_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_extent_block",
			       "indexes", 12, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 12;

			v->base += to;
			ext4_extent_index_validate(
			    (const struct ext4_extent_index *)(p->bytes + to),
			    v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = ext4_extent_block_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_extent_block",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_extent_block_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "ext4_extent_block",
			   "header", 0, "more entries than fit"))
		return v->count - before;
	return v->count - before;
}

static inline size_t ext4_extent_root_entries_validate(
    const struct ext4_extent_root_entries *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_extent_root_validate(const struct ext4_extent_root *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		ext4_extent_header_validate(
		    (const struct ext4_extent_header *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 12;
		ext4_extent_root_entries_validate(
		    (const struct ext4_extent_root_entries *)(p->bytes + 12),
		    v);
		v->base -= 12;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_inode_device_validate(
    const struct ext4_inode_device *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (v->strict && (value & 0xFFFF0000u) &&
		    validation_add(v, FINDING_PADDING, "ext4_inode_device",
				   "old._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_map_block_validate(const struct ext4_map_block *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = ext4_map_block_blocks_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_map_block", "blocks", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_inline_data_directory_validate(
    const struct ext4_inline_data_directory *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_inline_data_validate(const struct ext4_inline_data *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_inode_block_validate(const struct ext4_inode_block *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_inode_validate(const struct ext4_inode *p,
					 struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (
		    v->strict && !ext4_format_is_known((uint8_t)ext4_mode_format(value)) &&
		    validation_add(v, FINDING_VALUE, "ext4_inode",
				   "mode.format", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 32));

		if (v->strict && ext4_inode_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "ext4_inode", "flags", 32,
				   "bits without a name"))
			return v->count - before;
	}
	{
		v->base += 40;
		ext4_inode_block_validate(
		    (const struct ext4_inode_block *)(p->bytes + 40), v);
		v->base -= 40;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = ext4_inode_extra_isize_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "extra_isize",
			       128, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_checksum_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "checksum_hi",
			       130, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_ctime_extra_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "ctime_extra",
			       132, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_mtime_extra_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "mtime_extra",
			       136, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_atime_extra_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "atime_extra",
			       140, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_crtime_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "crtime", 144,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_crtime_extra_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "crtime_extra",
			       148, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_version_hi_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "version_hi",
			       152, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_projid_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "projid", 156,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_inode_attributes_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_inode", "attributes", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_checksum_owner_validate(
    const struct ext4_checksum_owner *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_dir_entry_head_validate(
    const struct ext4_dir_entry_head *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (v->strict && !ext4_file_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_dir_entry_head",
				   "file_type", 7, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_dir_entry_validate(const struct ext4_dir_entry *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		ext4_dir_entry_head_validate(
		    (const struct ext4_dir_entry_head *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = ext4_dir_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_dir_entry", "name", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_dir_entry_hashes_validate(
    const struct ext4_dir_entry_hashes *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_dir_tail_validate(const struct ext4_dir_tail *p,
					    struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (value != 12u &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_dir_tail",
				   "rec_len", 4, "must be 12"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (value != 0xDEu &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_dir_tail",
				   "reserved_kind", 7, "must be 0xDE"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_dir_block_validate(const struct ext4_dir_block *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = ext4_dir_block_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_dir_block", "entries",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_dir_block_tail_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_dir_block", "tail", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		ext4_dir_tail_validate(
		    (const struct ext4_dir_tail *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = ext4_dir_block_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_dir_block", "checksum",
			       0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_htree_entry_validate(const struct ext4_htree_entry *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* $count <= $limit */
static inline int ext4_htree_limits_holds_1(const struct ext4_htree_limits *p,
					    struct field_error *error)
{
	(void)error;
	return (ext4_htree_limits_count(p) <= ext4_htree_limits_limit(p)) != 0;
}

static inline size_t ext4_htree_limits_validate(
    const struct ext4_htree_limits *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	rc = ext4_htree_limits_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "ext4_htree_limits", "count",
			   2, "more entries than fit"))
		return v->count - before;
	return v->count - before;
}

static inline size_t ext4_htree_root_info_validate(
    const struct ext4_htree_root_info *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (v->strict && !ext4_hash_version_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_htree_root_info",
				   "hash_version", 4, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[5]);

		if (value != 8u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "ext4_htree_root_info", "info_length", 5,
				   "must be 8"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_htree_root_validate(const struct ext4_htree_root *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		ext4_dir_entry_head_validate(
		    (const struct ext4_dir_entry_head *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 12;
		ext4_dir_entry_head_validate(
		    (const struct ext4_dir_entry_head *)(p->bytes + 12), v);
		v->base -= 12;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 24;
		ext4_htree_root_info_validate(
		    (const struct ext4_htree_root_info *)(p->bytes + 24), v);
		v->base -= 24;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 32;
		ext4_htree_limits_validate(
		    (const struct ext4_htree_limits *)(p->bytes + 32), v);
		v->base -= 32;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_htree_node_validate(const struct ext4_htree_node *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		ext4_dir_entry_head_validate(
		    (const struct ext4_dir_entry_head *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 8;
		ext4_htree_limits_validate(
		    (const struct ext4_htree_limits *)(p->bytes + 8), v);
		v->base -= 8;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_htree_root_block_validate(
    const struct ext4_htree_root_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		ext4_htree_root_validate(
		    (const struct ext4_htree_root *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = ext4_htree_root_block_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_root_block",
			       "entries", 40, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 8;

			v->base += to;
			ext4_htree_entry_validate(
			    (const struct ext4_htree_entry *)(p->bytes + to),
			    v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = ext4_htree_root_block_unused_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_root_block",
			       "unused", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_htree_root_block_reserved_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_root_block",
			       "reserved", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_htree_root_block_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_root_block",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_htree_node_block_validate(
    const struct ext4_htree_node_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		ext4_htree_node_validate(
		    (const struct ext4_htree_node *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = ext4_htree_node_block_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_node_block",
			       "entries", 16, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 8;

			v->base += to;
			ext4_htree_entry_validate(
			    (const struct ext4_htree_entry *)(p->bytes + to),
			    v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = ext4_htree_node_block_unused_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_node_block",
			       "unused", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_htree_node_block_reserved_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_node_block",
			       "reserved", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_htree_node_block_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_htree_node_block",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_xattr_entry_validate(const struct ext4_xattr_entry *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && !ext4_xattr_prefix_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_xattr_entry",
				   "name_index", 1, "no value of its enum"))
			return v->count - before;
	}
	rc = ext4_xattr_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_xattr_entry", "name",
			       16, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_xattr_body_validate(const struct ext4_xattr_body *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 0xEA020000u &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_xattr_body",
				   "magic", 0, "must be 0xEA020000"))
			return v->count - before;
	}
	rc = ext4_xattr_body_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_xattr_body", "entries",
			       4, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_xattr_block_validate(const struct ext4_xattr_block *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 0xEA020000u &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_xattr_block",
				   "magic", 0, "must be 0xEA020000"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 8));

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_xattr_block",
				   "blocks", 8, "must be 1"))
			return v->count - before;
	}
	rc = ext4_xattr_block_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_xattr_block", "entries",
			       32, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_xattr_words_validate(const struct ext4_xattr_words *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = ext4_xattr_words_words_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_xattr_words", "words",
			       0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_acl_head_validate(const struct ext4_acl_head *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t ext4_acl_short_validate(const struct ext4_acl_short *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (v->strict && !ext4_acl_tag_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "ext4_acl_short", "tag",
				   0, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_acl_entry_validate(const struct ext4_acl_entry *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		ext4_acl_short_validate(
		    (const struct ext4_acl_short *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_mmp_validate(const struct ext4_mmp *p,
				       struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 0x4D4D50u &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_mmp", "magic",
				   0, "must be 0x4D4D50"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t ext4_orphan_block_validate(
    const struct ext4_orphan_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = ext4_orphan_block_inodes_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_orphan_block", "inodes",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = ext4_orphan_block_magic_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_orphan_block", "magic",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint32_t value = (uint32_t)(le32_load(p->bytes + at));

		if (value != 0xB10CA04u &&
		    validation_add(v, FINDING_CONSTRAINT, "ext4_orphan_block",
				   "magic", at, "must be 0xB10CA04"))
			return v->count - before;
	}
	rc = ext4_orphan_block_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "ext4_orphan_block",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t ext4_validate_root(struct span image,
					struct validation *v)
{
	size_t count;
	const struct ext4_superblock *p = ext4_superblock_at(image, EXT4_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "ext4_superblock", "", EXT4_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += EXT4_ROOT_OFFSET;
	count = ext4_superblock_validate(p, v);
	v->base -= EXT4_ROOT_OFFSET;
	return count;
}

#endif
