/* Written by structc from structs/erofs.struct. Edit that file instead. */
#ifndef GENERATED_EROFS_H
#define GENERATED_EROFS_H

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

#define EROFS_SUPER_OFFSET 1024u
#define EROFS_MAGIC 0xE0F5E1E2u
/* Bytes from one nid to the next */
#define EROFS_INODE_SLOT 32u
#define EROFS_NAME_MAX 255u
/* A chunk's or file's place: a hole */
#define EROFS_NULL_ADDRESS 0xFFFFFFFFu
#define EROFS_CHECKSUM_SEED 0xFFFFFFFFu
/* Of xxh32, for XattrBody.name_filter */
#define EROFS_XATTR_FILTER_SEED 0x25BBE08Fu
/* Bytes in a compressed piece */
#define EROFS_PCLUSTER_MAX_SIZE 1048576u
#define EROFS_UNIT_INODE 32u
#define EROFS_UNIT_WORD 4u

/* Flags Compat: u32 little-endian. Unknown bits do no harm */
/* Superblock.checksum holds */
#define EROFS_COMPAT_SB_CHKSUM 0x1u
/* Times are of files, not of the build */
#define EROFS_COMPAT_MTIME 0x2u
/* XattrBody.name_filter holds (6.6) */
#define EROFS_COMPAT_XATTR_FILTER 0x4u
/* (6.17) */
#define EROFS_COMPAT_SHARED_EA_IN_METABOX 0x8u
/* (6.17) */
#define EROFS_COMPAT_PLAIN_XATTR_PFX 0x10u

/* The name of a mask, or NULL if it has none. */
static inline const char *erofs_compat_name(uint32_t bit)
{
	switch (bit) {
	case EROFS_COMPAT_SB_CHKSUM:
		return "sb_chksum";
	case EROFS_COMPAT_MTIME:
		return "mtime";
	case EROFS_COMPAT_XATTR_FILTER:
		return "xattr_filter";
	case EROFS_COMPAT_SHARED_EA_IN_METABOX:
		return "shared_ea_in_metabox";
	case EROFS_COMPAT_PLAIN_XATTR_PFX:
		return "plain_xattr_pfx";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t erofs_compat_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFE0u);
}

/* Flags Incompat: u32 little-endian. Unknown bits: do not mount */
/* Compressed pieces end at a block's end */
#define EROFS_INCOMPAT_ZERO_PADDING 0x1u
/* CompressionConfigs follow the superblock */
#define EROFS_INCOMPAT_COMPR_CFGS 0x2u
/* And a piece can have many blocks */
#define EROFS_INCOMPAT_BIG_PCLUSTER 0x2u
#define EROFS_INCOMPAT_CHUNKED_FILE 0x4u
/* Data is on other devices, too */
#define EROFS_INCOMPAT_DEVICE_TABLE 0x8u
/* A file can have two algorithms */
#define EROFS_INCOMPAT_COMPR_HEAD2 0x8u
/* A compressed tail follows its inode */
#define EROFS_INCOMPAT_ZTAILPACKING 0x10u
/* Tails lie in the packed inode */
#define EROFS_INCOMPAT_FRAGMENTS 0x20u
/* And equal data is stored once */
#define EROFS_INCOMPAT_DEDUPE 0x20u
/* Long prefixes of names (6.4) */
#define EROFS_INCOMPAT_XATTR_PREFIXES 0x40u
/* Block numbers of 48 bits (6.15) */
#define EROFS_INCOMPAT_BIT48 0x80u
/* Inodes lie in the metabox inode (6.17) */
#define EROFS_INCOMPAT_METABOX 0x100u

/* The name of a mask, or NULL if it has none. */
static inline const char *erofs_incompat_name(uint32_t bit)
{
	switch (bit) {
	case EROFS_INCOMPAT_ZERO_PADDING:
		return "zero_padding";
	case EROFS_INCOMPAT_COMPR_CFGS:
		return "compr_cfgs";
	case EROFS_INCOMPAT_CHUNKED_FILE:
		return "chunked_file";
	case EROFS_INCOMPAT_DEVICE_TABLE:
		return "device_table";
	case EROFS_INCOMPAT_ZTAILPACKING:
		return "ztailpacking";
	case EROFS_INCOMPAT_FRAGMENTS:
		return "fragments";
	case EROFS_INCOMPAT_XATTR_PREFIXES:
		return "xattr_prefixes";
	case EROFS_INCOMPAT_BIT48:
		return "bit48";
	case EROFS_INCOMPAT_METABOX:
		return "metabox";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t erofs_incompat_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFE00u);
}

/* Flags Algorithms: u16 little-endian. */
#define EROFS_ALGORITHMS_LZ4 0x1u
#define EROFS_ALGORITHMS_LZMA 0x2u
/* (6.6) */
#define EROFS_ALGORITHMS_DEFLATE 0x4u
/* (6.10) */
#define EROFS_ALGORITHMS_ZSTD 0x8u

/* The name of a mask, or NULL if it has none. */
static inline const char *erofs_algorithms_name(uint16_t bit)
{
	switch (bit) {
	case EROFS_ALGORITHMS_LZ4:
		return "lz4";
	case EROFS_ALGORITHMS_LZMA:
		return "lzma";
	case EROFS_ALGORITHMS_DEFLATE:
		return "deflate";
	case EROFS_ALGORITHMS_ZSTD:
		return "zstd";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t erofs_algorithms_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFF0u);
}

/* Enum DataLayout: u8. */
/* Blocks in a row */
#define EROFS_DATA_LAYOUT_FLAT_PLAIN 0u
/* MapHeader, LclusterIndexes */
#define EROFS_DATA_LAYOUT_COMPRESSED_FULL 1u
/* Blocks in a row, the tail behind the inode */
#define EROFS_DATA_LAYOUT_FLAT_INLINE 2u
/* MapHeader, CompactPacks */
#define EROFS_DATA_LAYOUT_COMPRESSED_COMPACT 3u
/* Chunks, each with its place */
#define EROFS_DATA_LAYOUT_CHUNK_BASED 4u

/* The name of a value, or NULL if it has none. */
static inline const char *erofs_data_layout_name(uint8_t value)
{
	switch (value) {
	case EROFS_DATA_LAYOUT_FLAT_PLAIN:
		return "flat_plain";
	case EROFS_DATA_LAYOUT_COMPRESSED_FULL:
		return "compressed_full";
	case EROFS_DATA_LAYOUT_FLAT_INLINE:
		return "flat_inline";
	case EROFS_DATA_LAYOUT_COMPRESSED_COMPACT:
		return "compressed_compact";
	case EROFS_DATA_LAYOUT_CHUNK_BASED:
		return "chunk_based";
	default:
		return NULL;
	}
}

static inline bool erofs_data_layout_is_known(uint8_t value)
{
	switch (value) {
	case EROFS_DATA_LAYOUT_FLAT_PLAIN:
	case EROFS_DATA_LAYOUT_COMPRESSED_FULL:
	case EROFS_DATA_LAYOUT_FLAT_INLINE:
	case EROFS_DATA_LAYOUT_COMPRESSED_COMPACT:
	case EROFS_DATA_LAYOUT_CHUNK_BASED:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield Format: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Format.extended: bit 0. */
#define EROFS_FORMAT_EXTENDED_SHIFT 0
#define EROFS_FORMAT_EXTENDED_WIDTH 1
#define EROFS_FORMAT_EXTENDED_MASK  0x1u

static inline uint16_t erofs_format_extended(uint16_t value)
{
	return (uint16_t)(value & 0x1u);
}

static inline int erofs_format_with_extended(uint16_t value, uint16_t part,
					     uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFFEu) | part);
	return 0;
}

/* Format.data_layout: bits 1 to 3, enum DataLayout. */
#define EROFS_FORMAT_DATA_LAYOUT_SHIFT 1
#define EROFS_FORMAT_DATA_LAYOUT_WIDTH 3
#define EROFS_FORMAT_DATA_LAYOUT_MASK  0xEu

static inline uint16_t erofs_format_data_layout(uint16_t value)
{
	return (uint16_t)(value >> 1 & 0x7u);
}

static inline int erofs_format_with_data_layout(uint16_t value, uint16_t part,
						uint16_t *out)
{
	if (part > 0x7u)
		return -34;
	*out = (uint16_t)((value & 0xFFF1u) | (uint32_t)part << 1);
	return 0;
}

/*
 * Format.nlink_1: bit 4. Not directories: one name, nb has another use (6.15)
 */
#define EROFS_FORMAT_NLINK_1_SHIFT 4
#define EROFS_FORMAT_NLINK_1_WIDTH 1
#define EROFS_FORMAT_NLINK_1_MASK  0x10u

static inline uint16_t erofs_format_nlink_1(uint16_t value)
{
	return (uint16_t)(value >> 4 & 0x1u);
}

static inline int erofs_format_with_nlink_1(uint16_t value, uint16_t part,
					    uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFEFu) | (uint32_t)part << 4);
	return 0;
}

/*
 * Bitfield DeviceNumber: u32 little-endian. _with_ puts a part into a number,
 * or refuses what is too wide, with -34.
 */

/* DeviceNumber.minor_lo: bits 0 to 7. */
#define EROFS_DEVICE_NUMBER_MINOR_LO_SHIFT 0
#define EROFS_DEVICE_NUMBER_MINOR_LO_WIDTH 8
#define EROFS_DEVICE_NUMBER_MINOR_LO_MASK  0xFFu

static inline uint32_t erofs_device_number_minor_lo(uint32_t value)
{
	return (uint32_t)(value & 0xFFu);
}

static inline int erofs_device_number_with_minor_lo(uint32_t value,
						    uint32_t part,
						    uint32_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFF00u) | part);
	return 0;
}

/* DeviceNumber.major: bits 8 to 19. */
#define EROFS_DEVICE_NUMBER_MAJOR_SHIFT 8
#define EROFS_DEVICE_NUMBER_MAJOR_WIDTH 12
#define EROFS_DEVICE_NUMBER_MAJOR_MASK  0xFFF00u

static inline uint32_t erofs_device_number_major(uint32_t value)
{
	return (uint32_t)(value >> 8 & 0xFFFu);
}

static inline int erofs_device_number_with_major(uint32_t value, uint32_t part,
						 uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFF000FFu) | (uint32_t)part << 8);
	return 0;
}

/* DeviceNumber.minor_hi: bits 20 to 31. */
#define EROFS_DEVICE_NUMBER_MINOR_HI_SHIFT 20
#define EROFS_DEVICE_NUMBER_MINOR_HI_WIDTH 12
#define EROFS_DEVICE_NUMBER_MINOR_HI_MASK  0xFFF00000u

static inline uint32_t erofs_device_number_minor_hi(uint32_t value)
{
	return (uint32_t)(value >> 20 & 0xFFFu);
}

static inline int erofs_device_number_with_minor_hi(uint32_t value,
						    uint32_t part,
						    uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFu) | (uint32_t)part << 20);
	return 0;
}

/*
 * Bitfield ChunkFormat: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* ChunkFormat.blkbits: bits 0 to 4. A chunk is block_size << this */
#define EROFS_CHUNK_FORMAT_BLKBITS_SHIFT 0
#define EROFS_CHUNK_FORMAT_BLKBITS_WIDTH 5
#define EROFS_CHUNK_FORMAT_BLKBITS_MASK  0x1Fu

static inline uint16_t erofs_chunk_format_blkbits(uint16_t value)
{
	return (uint16_t)(value & 0x1Fu);
}

static inline int erofs_chunk_format_with_blkbits(uint16_t value,
						  uint16_t part, uint16_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint16_t)((value & 0xFFE0u) | part);
	return 0;
}

/* ChunkFormat.indexes: bit 5. ChunkIndexes, else u32_le */
#define EROFS_CHUNK_FORMAT_INDEXES_SHIFT 5
#define EROFS_CHUNK_FORMAT_INDEXES_WIDTH 1
#define EROFS_CHUNK_FORMAT_INDEXES_MASK  0x20u

static inline uint16_t erofs_chunk_format_indexes(uint16_t value)
{
	return (uint16_t)(value >> 5 & 0x1u);
}

static inline int erofs_chunk_format_with_indexes(uint16_t value,
						  uint16_t part, uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFDFu) | (uint32_t)part << 5);
	return 0;
}

/* ChunkFormat.bit48: bit 6. ChunkIndex.startblk_hi holds (6.15) */
#define EROFS_CHUNK_FORMAT_BIT48_SHIFT 6
#define EROFS_CHUNK_FORMAT_BIT48_WIDTH 1
#define EROFS_CHUNK_FORMAT_BIT48_MASK  0x40u

static inline uint16_t erofs_chunk_format_bit48(uint16_t value)
{
	return (uint16_t)(value >> 6 & 0x1u);
}

static inline int erofs_chunk_format_with_bit48(uint16_t value, uint16_t part,
						uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFBFu) | (uint32_t)part << 6);
	return 0;
}

/*
 * Bitfield XattrName: u8. _with_ puts a part into a number, or refuses what is
 * too wide, with -34.
 */

/* XattrName.index: bits 0 to 6. XattrIndex, or a long prefix's number */
#define EROFS_XATTR_NAME_INDEX_SHIFT 0
#define EROFS_XATTR_NAME_INDEX_WIDTH 7
#define EROFS_XATTR_NAME_INDEX_MASK  0x7Fu

static inline uint8_t erofs_xattr_name_index(uint8_t value)
{
	return (uint8_t)(value & 0x7Fu);
}

static inline int erofs_xattr_name_with_index(uint8_t value, uint8_t part,
					      uint8_t *out)
{
	if (part > 0x7Fu)
		return -34;
	*out = (uint8_t)((value & 0x80u) | part);
	return 0;
}

/* XattrName.long_prefix: bit 7. */
#define EROFS_XATTR_NAME_LONG_PREFIX_SHIFT 7
#define EROFS_XATTR_NAME_LONG_PREFIX_WIDTH 1
#define EROFS_XATTR_NAME_LONG_PREFIX_MASK  0x80u

static inline uint8_t erofs_xattr_name_long_prefix(uint8_t value)
{
	return (uint8_t)(value >> 7 & 0x1u);
}

static inline int erofs_xattr_name_with_long_prefix(uint8_t value,
						    uint8_t part, uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0x7Fu) | (uint32_t)part << 7);
	return 0;
}

/* Enum XattrIndex: u8. */
/* "user." */
#define EROFS_XATTR_INDEX_USER 1u
/* The whole name */
#define EROFS_XATTR_INDEX_POSIX_ACL_ACCESS 2u
#define EROFS_XATTR_INDEX_POSIX_ACL_DEFAULT 3u
#define EROFS_XATTR_INDEX_TRUSTED 4u
#define EROFS_XATTR_INDEX_LUSTRE 5u
#define EROFS_XATTR_INDEX_SECURITY 6u

/* The name of a value, or NULL if it has none. */
static inline const char *erofs_xattr_index_name(uint8_t value)
{
	switch (value) {
	case EROFS_XATTR_INDEX_USER:
		return "user";
	case EROFS_XATTR_INDEX_POSIX_ACL_ACCESS:
		return "posix_acl_access";
	case EROFS_XATTR_INDEX_POSIX_ACL_DEFAULT:
		return "posix_acl_default";
	case EROFS_XATTR_INDEX_TRUSTED:
		return "trusted";
	case EROFS_XATTR_INDEX_LUSTRE:
		return "lustre";
	case EROFS_XATTR_INDEX_SECURITY:
		return "security";
	default:
		return NULL;
	}
}

static inline bool erofs_xattr_index_is_known(uint8_t value)
{
	switch (value) {
	case EROFS_XATTR_INDEX_USER:
	case EROFS_XATTR_INDEX_POSIX_ACL_ACCESS:
	case EROFS_XATTR_INDEX_POSIX_ACL_DEFAULT:
	case EROFS_XATTR_INDEX_TRUSTED:
	case EROFS_XATTR_INDEX_LUSTRE:
	case EROFS_XATTR_INDEX_SECURITY:
		return true;
	default:
		return false;
	}
}

/* Enum FileType: u8. */
#define EROFS_FILE_TYPE_UNKNOWN 0u
#define EROFS_FILE_TYPE_REGULAR 1u
#define EROFS_FILE_TYPE_DIRECTORY 2u
#define EROFS_FILE_TYPE_CHARACTER 3u
#define EROFS_FILE_TYPE_BLOCK 4u
#define EROFS_FILE_TYPE_FIFO 5u
#define EROFS_FILE_TYPE_SOCKET 6u
#define EROFS_FILE_TYPE_SYMLINK 7u

/* The name of a value, or NULL if it has none. */
static inline const char *erofs_file_type_name(uint8_t value)
{
	switch (value) {
	case EROFS_FILE_TYPE_UNKNOWN:
		return "unknown";
	case EROFS_FILE_TYPE_REGULAR:
		return "regular";
	case EROFS_FILE_TYPE_DIRECTORY:
		return "directory";
	case EROFS_FILE_TYPE_CHARACTER:
		return "character";
	case EROFS_FILE_TYPE_BLOCK:
		return "block";
	case EROFS_FILE_TYPE_FIFO:
		return "fifo";
	case EROFS_FILE_TYPE_SOCKET:
		return "socket";
	case EROFS_FILE_TYPE_SYMLINK:
		return "symlink";
	default:
		return NULL;
	}
}

static inline bool erofs_file_type_is_known(uint8_t value)
{
	switch (value) {
	case EROFS_FILE_TYPE_UNKNOWN:
	case EROFS_FILE_TYPE_REGULAR:
	case EROFS_FILE_TYPE_DIRECTORY:
	case EROFS_FILE_TYPE_CHARACTER:
	case EROFS_FILE_TYPE_BLOCK:
	case EROFS_FILE_TYPE_FIFO:
	case EROFS_FILE_TYPE_SOCKET:
	case EROFS_FILE_TYPE_SYMLINK:
		return true;
	default:
		return false;
	}
}

/* Enum Algorithm: u8. */
#define EROFS_ALGORITHM_LZ4 0u
#define EROFS_ALGORITHM_LZMA 1u
/* (6.6) */
#define EROFS_ALGORITHM_DEFLATE 2u
/* (6.10) */
#define EROFS_ALGORITHM_ZSTD 3u

/* The name of a value, or NULL if it has none. */
static inline const char *erofs_algorithm_name(uint8_t value)
{
	switch (value) {
	case EROFS_ALGORITHM_LZ4:
		return "lz4";
	case EROFS_ALGORITHM_LZMA:
		return "lzma";
	case EROFS_ALGORITHM_DEFLATE:
		return "deflate";
	case EROFS_ALGORITHM_ZSTD:
		return "zstd";
	default:
		return NULL;
	}
}

static inline bool erofs_algorithm_is_known(uint8_t value)
{
	switch (value) {
	case EROFS_ALGORITHM_LZ4:
	case EROFS_ALGORITHM_LZMA:
	case EROFS_ALGORITHM_DEFLATE:
	case EROFS_ALGORITHM_ZSTD:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield MapAdvise: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* MapAdvise.compacted_2b: bit 0. Packs of 2 bytes an lcluster, too */
#define EROFS_MAP_ADVISE_COMPACTED_2B_SHIFT 0
#define EROFS_MAP_ADVISE_COMPACTED_2B_WIDTH 1
#define EROFS_MAP_ADVISE_COMPACTED_2B_MASK  0x1u

static inline uint16_t erofs_map_advise_compacted_2b(uint16_t value)
{
	return (uint16_t)(value & 0x1u);
}

static inline int erofs_map_advise_with_compacted_2b(uint16_t value,
						     uint16_t part,
						     uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFFEu) | part);
	return 0;
}

/* MapAdvise.big_pcluster_1: bit 1. Of head1, and head2: many blocks */
#define EROFS_MAP_ADVISE_BIG_PCLUSTER_1_SHIFT 1
#define EROFS_MAP_ADVISE_BIG_PCLUSTER_1_WIDTH 1
#define EROFS_MAP_ADVISE_BIG_PCLUSTER_1_MASK  0x2u

static inline uint16_t erofs_map_advise_big_pcluster_1(uint16_t value)
{
	return (uint16_t)(value >> 1 & 0x1u);
}

static inline int erofs_map_advise_with_big_pcluster_1(uint16_t value,
						       uint16_t part,
						       uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFFDu) | (uint32_t)part << 1);
	return 0;
}

/* MapAdvise.big_pcluster_2: bit 2. */
#define EROFS_MAP_ADVISE_BIG_PCLUSTER_2_SHIFT 2
#define EROFS_MAP_ADVISE_BIG_PCLUSTER_2_WIDTH 1
#define EROFS_MAP_ADVISE_BIG_PCLUSTER_2_MASK  0x4u

static inline uint16_t erofs_map_advise_big_pcluster_2(uint16_t value)
{
	return (uint16_t)(value >> 2 & 0x1u);
}

static inline int erofs_map_advise_with_big_pcluster_2(uint16_t value,
						       uint16_t part,
						       uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFFBu) | (uint32_t)part << 2);
	return 0;
}

/* MapAdvise.inline_pcluster: bit 3. The tail's piece is behind the index */
#define EROFS_MAP_ADVISE_INLINE_PCLUSTER_SHIFT 3
#define EROFS_MAP_ADVISE_INLINE_PCLUSTER_WIDTH 1
#define EROFS_MAP_ADVISE_INLINE_PCLUSTER_MASK  0x8u

static inline uint16_t erofs_map_advise_inline_pcluster(uint16_t value)
{
	return (uint16_t)(value >> 3 & 0x1u);
}

static inline int erofs_map_advise_with_inline_pcluster(uint16_t value,
							uint16_t part,
							uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFF7u) | (uint32_t)part << 3);
	return 0;
}

/* MapAdvise.interlaced_pcluster: bit 4. */
#define EROFS_MAP_ADVISE_INTERLACED_PCLUSTER_SHIFT 4
#define EROFS_MAP_ADVISE_INTERLACED_PCLUSTER_WIDTH 1
#define EROFS_MAP_ADVISE_INTERLACED_PCLUSTER_MASK  0x10u

static inline uint16_t erofs_map_advise_interlaced_pcluster(uint16_t value)
{
	return (uint16_t)(value >> 4 & 0x1u);
}

static inline int erofs_map_advise_with_interlaced_pcluster(uint16_t value,
							    uint16_t part,
							    uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFEFu) | (uint32_t)part << 4);
	return 0;
}

/* MapAdvise.fragment_pcluster: bit 5. The tail is in the packed inode */
#define EROFS_MAP_ADVISE_FRAGMENT_PCLUSTER_SHIFT 5
#define EROFS_MAP_ADVISE_FRAGMENT_PCLUSTER_WIDTH 1
#define EROFS_MAP_ADVISE_FRAGMENT_PCLUSTER_MASK  0x20u

static inline uint16_t erofs_map_advise_fragment_pcluster(uint16_t value)
{
	return (uint16_t)(value >> 5 & 0x1u);
}

static inline int erofs_map_advise_with_fragment_pcluster(uint16_t value,
							  uint16_t part,
							  uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFFDFu) | (uint32_t)part << 5);
	return 0;
}

/*
 * Bitfield MapAlgorithms: u8. _with_ puts a part into a number, or refuses what
 * is too wide, with -34.
 */

/* MapAlgorithms.head1: bits 0 to 3, enum Algorithm. */
#define EROFS_MAP_ALGORITHMS_HEAD1_SHIFT 0
#define EROFS_MAP_ALGORITHMS_HEAD1_WIDTH 4
#define EROFS_MAP_ALGORITHMS_HEAD1_MASK  0xFu

static inline uint8_t erofs_map_algorithms_head1(uint8_t value)
{
	return (uint8_t)(value & 0xFu);
}

static inline int erofs_map_algorithms_with_head1(uint8_t value, uint8_t part,
						  uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xF0u) | part);
	return 0;
}

/* MapAlgorithms.head2: bits 4 to 7, enum Algorithm. */
#define EROFS_MAP_ALGORITHMS_HEAD2_SHIFT 4
#define EROFS_MAP_ALGORITHMS_HEAD2_WIDTH 4
#define EROFS_MAP_ALGORITHMS_HEAD2_MASK  0xF0u

static inline uint8_t erofs_map_algorithms_head2(uint8_t value)
{
	return (uint8_t)(value >> 4 & 0xFu);
}

static inline int erofs_map_algorithms_with_head2(uint8_t value, uint8_t part,
						  uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xFu) | (uint32_t)part << 4);
	return 0;
}

/*
 * Bitfield MapClusters: u8. _with_ puts a part into a number, or refuses what
 * is too wide, with -34.
 */

/* MapClusters.bits: bits 0 to 3. An lcluster is block_size << this */
#define EROFS_MAP_CLUSTERS_BITS_SHIFT 0
#define EROFS_MAP_CLUSTERS_BITS_WIDTH 4
#define EROFS_MAP_CLUSTERS_BITS_MASK  0xFu

static inline uint8_t erofs_map_clusters_bits(uint8_t value)
{
	return (uint8_t)(value & 0xFu);
}

static inline int erofs_map_clusters_with_bits(uint8_t value, uint8_t part,
					       uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xF0u) | part);
	return 0;
}

/* MapClusters.fragment: bit 7. The whole file is in the packed inode */
#define EROFS_MAP_CLUSTERS_FRAGMENT_SHIFT 7
#define EROFS_MAP_CLUSTERS_FRAGMENT_WIDTH 1
#define EROFS_MAP_CLUSTERS_FRAGMENT_MASK  0x80u

static inline uint8_t erofs_map_clusters_fragment(uint8_t value)
{
	return (uint8_t)(value >> 7 & 0x1u);
}

static inline int erofs_map_clusters_with_fragment(uint8_t value, uint8_t part,
						   uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0x7Fu) | (uint32_t)part << 7);
	return 0;
}

/* Enum LclusterType: u8. */
/* A piece that is not compressed */
#define EROFS_LCLUSTER_TYPE_PLAIN 0u
/* A piece begins here */
#define EROFS_LCLUSTER_TYPE_HEAD1 1u
/* It goes on */
#define EROFS_LCLUSTER_TYPE_NONHEAD 2u
/* A piece of the other algorithm begins */
#define EROFS_LCLUSTER_TYPE_HEAD2 3u

/* The name of a value, or NULL if it has none. */
static inline const char *erofs_lcluster_type_name(uint8_t value)
{
	switch (value) {
	case EROFS_LCLUSTER_TYPE_PLAIN:
		return "plain";
	case EROFS_LCLUSTER_TYPE_HEAD1:
		return "head1";
	case EROFS_LCLUSTER_TYPE_NONHEAD:
		return "nonhead";
	case EROFS_LCLUSTER_TYPE_HEAD2:
		return "head2";
	default:
		return NULL;
	}
}

static inline bool erofs_lcluster_type_is_known(uint8_t value)
{
	switch (value) {
	case EROFS_LCLUSTER_TYPE_PLAIN:
	case EROFS_LCLUSTER_TYPE_HEAD1:
	case EROFS_LCLUSTER_TYPE_NONHEAD:
	case EROFS_LCLUSTER_TYPE_HEAD2:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield LclusterAdvise: u16 little-endian. _with_ puts a part into a number,
 * or refuses what is too wide, with -34.
 */

/* LclusterAdvise.type: bits 0 to 1, enum LclusterType. */
#define EROFS_LCLUSTER_ADVISE_TYPE_SHIFT 0
#define EROFS_LCLUSTER_ADVISE_TYPE_WIDTH 2
#define EROFS_LCLUSTER_ADVISE_TYPE_MASK  0x3u

static inline uint16_t erofs_lcluster_advise_type(uint16_t value)
{
	return (uint16_t)(value & 0x3u);
}

static inline int erofs_lcluster_advise_with_type(uint16_t value,
						  uint16_t part, uint16_t *out)
{
	if (part > 0x3u)
		return -34;
	*out = (uint16_t)((value & 0xFFFCu) | part);
	return 0;
}

/* LclusterAdvise.partial_ref: bit 15. Only part of the piece is used */
#define EROFS_LCLUSTER_ADVISE_PARTIAL_REF_SHIFT 15
#define EROFS_LCLUSTER_ADVISE_PARTIAL_REF_WIDTH 1
#define EROFS_LCLUSTER_ADVISE_PARTIAL_REF_MASK  0x8000u

static inline uint16_t erofs_lcluster_advise_partial_ref(uint16_t value)
{
	return (uint16_t)(value >> 15 & 0x1u);
}

static inline int erofs_lcluster_advise_with_partial_ref(uint16_t value,
							 uint16_t part,
							 uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0x7FFFu) | (uint32_t)part << 15);
	return 0;
}

/* Union RootNumber, 2 bytes. */
struct erofs_root_number {
	uint8_t bytes[2];
};
#define EROFS_ROOT_NUMBER_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct erofs_root_number) == EROFS_ROOT_NUMBER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_root_number *erofs_root_number_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_ROOT_NUMBER_SIZEOF))
		return NULL;
	return (const struct erofs_root_number *)(span.data + offset);
}

static inline struct erofs_root_number *erofs_root_number_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_ROOT_NUMBER_SIZEOF))
		return NULL;
	return (struct erofs_root_number *)(span.data + offset);
}

/* RootNumber.nid: u16 little-endian at byte 0. Of the root directory */
#define EROFS_ROOT_NUMBER_NID_OFFSET 0u
#define EROFS_ROOT_NUMBER_NID_SIZE   2u
STRUCTC_WITHIN(EROFS_ROOT_NUMBER, NID);

static inline uint16_t erofs_root_number_nid(const struct erofs_root_number *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_root_number_set_nid(struct erofs_root_number *p,
					     uint16_t value)
{
	le16_store(p->bytes, value);
}

/*
 * RootNumber.blocks_hi: u16 little-endian at byte 0. With bit48: goes with
 * blocks_lo
 */
#define EROFS_ROOT_NUMBER_BLOCKS_HI_OFFSET 0u
#define EROFS_ROOT_NUMBER_BLOCKS_HI_SIZE   2u
STRUCTC_WITHIN(EROFS_ROOT_NUMBER, BLOCKS_HI);

static inline uint16_t erofs_root_number_blocks_hi(
    const struct erofs_root_number *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_root_number_set_blocks_hi(struct erofs_root_number *p,
						   uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void erofs_root_number_init(struct erofs_root_number *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union CompressionNumber, 2 bytes. */
struct erofs_compression_number {
	uint8_t bytes[2];
};
#define EROFS_COMPRESSION_NUMBER_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct erofs_compression_number) ==
	      EROFS_COMPRESSION_NUMBER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_compression_number *erofs_compression_number_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_COMPRESSION_NUMBER_SIZEOF))
		return NULL;
	return (const struct erofs_compression_number *)(span.data + offset);
}

static inline struct erofs_compression_number *erofs_compression_number_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_COMPRESSION_NUMBER_SIZEOF))
		return NULL;
	return (struct erofs_compression_number *)(span.data + offset);
}

/*
 * CompressionNumber.available_compr_algs: flags Algorithms, u16 little-endian
 * at byte 0. With compr_cfgs
 */
#define EROFS_COMPRESSION_NUMBER_AVAILABLE_COMPR_ALGS_OFFSET 0u
#define EROFS_COMPRESSION_NUMBER_AVAILABLE_COMPR_ALGS_SIZE   2u
STRUCTC_WITHIN(EROFS_COMPRESSION_NUMBER, AVAILABLE_COMPR_ALGS);

static inline uint16_t erofs_compression_number_available_compr_algs(
    const struct erofs_compression_number *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_compression_number_set_available_compr_algs(
    struct erofs_compression_number *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Whether all bits of `mask` are set. */
static inline bool erofs_compression_number_available_compr_algs_has(
    const struct erofs_compression_number *p, uint16_t mask)
{
	return (erofs_compression_number_available_compr_algs(p) & mask) ==
	       mask;
}

static inline void erofs_compression_number_available_compr_algs_add(
    struct erofs_compression_number *p, uint16_t mask)
{
	erofs_compression_number_set_available_compr_algs(p,
	    (uint16_t)(erofs_compression_number_available_compr_algs(p) | mask));
}

static inline void erofs_compression_number_available_compr_algs_clear(
    struct erofs_compression_number *p, uint16_t mask)
{
	erofs_compression_number_set_available_compr_algs(p,
	    (uint16_t)(erofs_compression_number_available_compr_algs(p) & ~mask));
}

/*
 * CompressionNumber.lz4_max_distance: u16 little-endian at byte 0. Without; 0:
 * 65535
 */
#define EROFS_COMPRESSION_NUMBER_LZ4_MAX_DISTANCE_OFFSET 0u
#define EROFS_COMPRESSION_NUMBER_LZ4_MAX_DISTANCE_SIZE   2u
STRUCTC_WITHIN(EROFS_COMPRESSION_NUMBER, LZ4_MAX_DISTANCE);

static inline uint16_t erofs_compression_number_lz4_max_distance(
    const struct erofs_compression_number *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_compression_number_set_lz4_max_distance(
    struct erofs_compression_number *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void erofs_compression_number_init(
    struct erofs_compression_number *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Superblock, at least 128 bytes. */
struct erofs_superblock {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct erofs_superblock_edit {
	struct erofs_superblock read; /* the same, for getters */
	uint8_t *bytes;
};
#define EROFS_SUPERBLOCK_MIN_SIZE 128u

/* Superblock.magic: u32 little-endian at byte 0. */
#define EROFS_SUPERBLOCK_MAGIC_OFFSET 0u
#define EROFS_SUPERBLOCK_MAGIC_SIZE   4u
#define EROFS_SUPERBLOCK_MAGIC_DEFAULT 0xE0F5E1E2u
STRUCTC_PROVE(EROFS_SUPERBLOCK_MAGIC_OFFSET + EROFS_SUPERBLOCK_MAGIC_SIZE <=
	      EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_magic(const struct erofs_superblock *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_superblock_set_magic(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * Superblock.checksum: u32 little-endian at byte 4. crc32c of all from here to
 * the block's end
 */
#define EROFS_SUPERBLOCK_CHECKSUM_OFFSET 4u
#define EROFS_SUPERBLOCK_CHECKSUM_SIZE   4u
STRUCTC_PROVE(EROFS_SUPERBLOCK_CHECKSUM_OFFSET + EROFS_SUPERBLOCK_CHECKSUM_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_checksum(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 4);
}

static inline void erofs_superblock_set_checksum(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Superblock.feature_compat: flags Compat, u32 little-endian at byte 8. */
#define EROFS_SUPERBLOCK_FEATURE_COMPAT_OFFSET 8u
#define EROFS_SUPERBLOCK_FEATURE_COMPAT_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_FEATURE_COMPAT_OFFSET + EROFS_SUPERBLOCK_FEATURE_COMPAT_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_feature_compat(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 8);
}

static inline void erofs_superblock_set_feature_compat(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Whether all bits of `mask` are set. */
static inline bool erofs_superblock_feature_compat_has(
    const struct erofs_superblock *p, uint32_t mask)
{
	return (erofs_superblock_feature_compat(p) & mask) == mask;
}

static inline void erofs_superblock_feature_compat_add(
    const struct erofs_superblock_edit *p, uint32_t mask)
{
	erofs_superblock_set_feature_compat(p,
	    (uint32_t)(erofs_superblock_feature_compat(&p->read) | mask));
}

static inline void erofs_superblock_feature_compat_clear(
    const struct erofs_superblock_edit *p, uint32_t mask)
{
	erofs_superblock_set_feature_compat(p,
	    (uint32_t)(erofs_superblock_feature_compat(&p->read) & ~mask));
}

/* Superblock.blkszbits: u8 at byte 12. */
#define EROFS_SUPERBLOCK_BLKSZBITS_OFFSET 12u
#define EROFS_SUPERBLOCK_BLKSZBITS_SIZE   1u
#define EROFS_SUPERBLOCK_BLKSZBITS_DEFAULT 12u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_BLKSZBITS_OFFSET + EROFS_SUPERBLOCK_BLKSZBITS_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint8_t erofs_superblock_blkszbits(
    const struct erofs_superblock *p)
{
	return p->bytes[12];
}

static inline void erofs_superblock_set_blkszbits(
    const struct erofs_superblock_edit *p, uint8_t value)
{
	p->bytes[12] = value;
}

/* Superblock.sb_extslots: u8 at byte 13. 16 bytes each, behind the first 128 */
#define EROFS_SUPERBLOCK_SB_EXTSLOTS_OFFSET 13u
#define EROFS_SUPERBLOCK_SB_EXTSLOTS_SIZE   1u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_SB_EXTSLOTS_OFFSET + EROFS_SUPERBLOCK_SB_EXTSLOTS_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint8_t erofs_superblock_sb_extslots(
    const struct erofs_superblock *p)
{
	return p->bytes[13];
}

static inline void erofs_superblock_set_sb_extslots(
    const struct erofs_superblock_edit *p, uint8_t value)
{
	p->bytes[13] = value;
}

/* Superblock.root: struct erofs_root_number at byte 14. */
#define EROFS_SUPERBLOCK_ROOT_OFFSET 14u
#define EROFS_SUPERBLOCK_ROOT_SIZE   2u
STRUCTC_PROVE(EROFS_SUPERBLOCK_ROOT_OFFSET + EROFS_SUPERBLOCK_ROOT_SIZE <=
	      EROFS_SUPERBLOCK_MIN_SIZE);

static inline const struct erofs_root_number *erofs_superblock_root(
    const struct erofs_superblock *p)
{
	return (const struct erofs_root_number *)(p->bytes + 14);
}

static inline struct erofs_root_number *erofs_superblock_edit_root(
    const struct erofs_superblock_edit *p)
{
	return (struct erofs_root_number *)(p->bytes + 14);
}

/* Superblock.inos: u64 little-endian at byte 16. How many inodes */
#define EROFS_SUPERBLOCK_INOS_OFFSET 16u
#define EROFS_SUPERBLOCK_INOS_SIZE   8u
STRUCTC_PROVE(EROFS_SUPERBLOCK_INOS_OFFSET + EROFS_SUPERBLOCK_INOS_SIZE <=
	      EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint64_t erofs_superblock_inos(const struct erofs_superblock *p)
{
	return le64_load(p->bytes + 16);
}

static inline void erofs_superblock_set_inos(
    const struct erofs_superblock_edit *p, uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/*
 * Superblock.epoch: u64 little-endian at byte 24. Seconds since 1970: what
 * compact inodes' times count from
 */
#define EROFS_SUPERBLOCK_EPOCH_OFFSET 24u
#define EROFS_SUPERBLOCK_EPOCH_SIZE   8u
STRUCTC_PROVE(EROFS_SUPERBLOCK_EPOCH_OFFSET + EROFS_SUPERBLOCK_EPOCH_SIZE <=
	      EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint64_t erofs_superblock_epoch(const struct erofs_superblock *p)
{
	return le64_load(p->bytes + 24);
}

static inline void erofs_superblock_set_epoch(
    const struct erofs_superblock_edit *p, uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* Superblock.fixed_nsec: u32 little-endian at byte 32. Their nanoseconds */
#define EROFS_SUPERBLOCK_FIXED_NSEC_OFFSET 32u
#define EROFS_SUPERBLOCK_FIXED_NSEC_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_FIXED_NSEC_OFFSET + EROFS_SUPERBLOCK_FIXED_NSEC_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_fixed_nsec(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 32);
}

static inline void erofs_superblock_set_fixed_nsec(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* Superblock.blocks_lo: u32 little-endian at byte 36. In the image */
#define EROFS_SUPERBLOCK_BLOCKS_LO_OFFSET 36u
#define EROFS_SUPERBLOCK_BLOCKS_LO_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_BLOCKS_LO_OFFSET + EROFS_SUPERBLOCK_BLOCKS_LO_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_blocks_lo(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 36);
}

static inline void erofs_superblock_set_blocks_lo(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* Superblock.meta_blkaddr: u32 little-endian at byte 40. */
#define EROFS_SUPERBLOCK_META_BLKADDR_OFFSET 40u
#define EROFS_SUPERBLOCK_META_BLKADDR_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_META_BLKADDR_OFFSET + EROFS_SUPERBLOCK_META_BLKADDR_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_meta_blkaddr(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 40);
}

static inline void erofs_superblock_set_meta_blkaddr(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 40, value);
}

/* The byte where its Inode starts; -34 when there is none. */
static inline int erofs_superblock_meta_blkaddr_target(
    const struct erofs_superblock *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint32_t number = erofs_superblock_meta_blkaddr(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "erofs_superblock",
					  "meta_blkaddr", 40);
	*offset = at;
	return 0;
}

/*
 * Superblock.xattr_blkaddr: u32 little-endian at byte 44. Those that are shared
 */
#define EROFS_SUPERBLOCK_XATTR_BLKADDR_OFFSET 44u
#define EROFS_SUPERBLOCK_XATTR_BLKADDR_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_XATTR_BLKADDR_OFFSET + EROFS_SUPERBLOCK_XATTR_BLKADDR_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_xattr_blkaddr(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 44);
}

static inline void erofs_superblock_set_xattr_blkaddr(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 44, value);
}

/* The byte where its XattrEntry starts; -34 when there is none. */
static inline int erofs_superblock_xattr_blkaddr_target(
    const struct erofs_superblock *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint32_t number = erofs_superblock_xattr_blkaddr(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "erofs_superblock",
					  "xattr_blkaddr", 44);
	*offset = at;
	return 0;
}

/* Superblock.uuid: uuid at byte 48. */
#define EROFS_SUPERBLOCK_UUID_OFFSET 48u
#define EROFS_SUPERBLOCK_UUID_SIZE   16u
STRUCTC_PROVE(EROFS_SUPERBLOCK_UUID_OFFSET + EROFS_SUPERBLOCK_UUID_SIZE <=
	      EROFS_SUPERBLOCK_MIN_SIZE);

static inline struct guid erofs_superblock_uuid(
    const struct erofs_superblock *p)
{
	return guid_load(p->bytes + 48);
}

static inline void erofs_superblock_set_uuid(
    const struct erofs_superblock_edit *p, struct guid value)
{
	guid_store(p->bytes + 48, value);
}

/* Superblock.volume_name: 16 times string at byte 64. */
#define EROFS_SUPERBLOCK_VOLUME_NAME_OFFSET 64u
#define EROFS_SUPERBLOCK_VOLUME_NAME_SIZE   16u
#define EROFS_SUPERBLOCK_VOLUME_NAME_COUNT  16u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_VOLUME_NAME_OFFSET + EROFS_SUPERBLOCK_VOLUME_NAME_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline int erofs_superblock_volume_name(const struct erofs_superblock *p,
					       uint64_t i, uint8_t *out,
					       struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "erofs_superblock",
					  "volume_name", 64);
	*out = p->bytes[64 + i];
	return 0;
}

static inline int erofs_superblock_set_volume_name(
    const struct erofs_superblock_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "erofs_superblock",
					  "volume_name", 64);
	p->bytes[64 + i] = value;
	return 0;
}

static inline struct span erofs_superblock_volume_name_bytes(
    const struct erofs_superblock *p)
{
	return span_of(p->bytes + 64, 16);
}

static inline struct mspan erofs_superblock_edit_volume_name_bytes(
    const struct erofs_superblock_edit *p)
{
	return mspan_of(p->bytes + 64, 16);
}

/* Up to the first NUL. */
static inline struct span erofs_superblock_volume_name_text(
    const struct erofs_superblock *p)
{
	const uint8_t *text = p->bytes + 64;
	const void *end = memchr(text, 0, 16);

	if (!end)
		return span_of(text, 16);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int erofs_superblock_put_volume_name(
    const struct erofs_superblock_edit *p, struct span text)
{
	uint8_t *to = p->bytes + 64;

	if (text.size > 16)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(16 - text.size));
	return 0;
}

/* Superblock.feature_incompat: flags Incompat, u32 little-endian at byte 80. */
#define EROFS_SUPERBLOCK_FEATURE_INCOMPAT_OFFSET 80u
#define EROFS_SUPERBLOCK_FEATURE_INCOMPAT_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_FEATURE_INCOMPAT_OFFSET + EROFS_SUPERBLOCK_FEATURE_INCOMPAT_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_feature_incompat(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 80);
}

static inline void erofs_superblock_set_feature_incompat(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 80, value);
}

/* Whether all bits of `mask` are set. */
static inline bool erofs_superblock_feature_incompat_has(
    const struct erofs_superblock *p, uint32_t mask)
{
	return (erofs_superblock_feature_incompat(p) & mask) == mask;
}

static inline void erofs_superblock_feature_incompat_add(
    const struct erofs_superblock_edit *p, uint32_t mask)
{
	erofs_superblock_set_feature_incompat(p,
	    (uint32_t)(erofs_superblock_feature_incompat(&p->read) | mask));
}

static inline void erofs_superblock_feature_incompat_clear(
    const struct erofs_superblock_edit *p, uint32_t mask)
{
	erofs_superblock_set_feature_incompat(p,
	    (uint32_t)(erofs_superblock_feature_incompat(&p->read) & ~mask));
}

/* Superblock.u1: struct erofs_compression_number at byte 84. */
#define EROFS_SUPERBLOCK_U1_OFFSET 84u
#define EROFS_SUPERBLOCK_U1_SIZE   2u
STRUCTC_PROVE(EROFS_SUPERBLOCK_U1_OFFSET + EROFS_SUPERBLOCK_U1_SIZE <=
	      EROFS_SUPERBLOCK_MIN_SIZE);

static inline const struct erofs_compression_number *erofs_superblock_u1(
    const struct erofs_superblock *p)
{
	return (const struct erofs_compression_number *)(p->bytes + 84);
}

static inline struct erofs_compression_number *erofs_superblock_edit_u1(
    const struct erofs_superblock_edit *p)
{
	return (struct erofs_compression_number *)(p->bytes + 84);
}

/* Superblock.extra_devices: u16 little-endian at byte 86. Besides this one */
#define EROFS_SUPERBLOCK_EXTRA_DEVICES_OFFSET 86u
#define EROFS_SUPERBLOCK_EXTRA_DEVICES_SIZE   2u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_EXTRA_DEVICES_OFFSET + EROFS_SUPERBLOCK_EXTRA_DEVICES_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint16_t erofs_superblock_extra_devices(
    const struct erofs_superblock *p)
{
	return le16_load(p->bytes + 86);
}

static inline void erofs_superblock_set_extra_devices(
    const struct erofs_superblock_edit *p, uint16_t value)
{
	le16_store(p->bytes + 86, value);
}

/*
 * Superblock.devt_slotoff: u16 little-endian at byte 88. DeviceSlots from the
 * image's start to the table
 */
#define EROFS_SUPERBLOCK_DEVT_SLOTOFF_OFFSET 88u
#define EROFS_SUPERBLOCK_DEVT_SLOTOFF_SIZE   2u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_DEVT_SLOTOFF_OFFSET + EROFS_SUPERBLOCK_DEVT_SLOTOFF_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint16_t erofs_superblock_devt_slotoff(
    const struct erofs_superblock *p)
{
	return le16_load(p->bytes + 88);
}

static inline void erofs_superblock_set_devt_slotoff(
    const struct erofs_superblock_edit *p, uint16_t value)
{
	le16_store(p->bytes + 88, value);
}

/*
 * Superblock.dirblkbits: u8 at byte 90. A directory's block is 1 << (this +
 * blkszbits); 0
 */
#define EROFS_SUPERBLOCK_DIRBLKBITS_OFFSET 90u
#define EROFS_SUPERBLOCK_DIRBLKBITS_SIZE   1u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_DIRBLKBITS_OFFSET + EROFS_SUPERBLOCK_DIRBLKBITS_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint8_t erofs_superblock_dirblkbits(
    const struct erofs_superblock *p)
{
	return p->bytes[90];
}

static inline void erofs_superblock_set_dirblkbits(
    const struct erofs_superblock_edit *p, uint8_t value)
{
	p->bytes[90] = value;
}

/* Superblock.xattr_prefix_count: u8 at byte 91. */
#define EROFS_SUPERBLOCK_XATTR_PREFIX_COUNT_OFFSET 91u
#define EROFS_SUPERBLOCK_XATTR_PREFIX_COUNT_SIZE   1u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_XATTR_PREFIX_COUNT_OFFSET + EROFS_SUPERBLOCK_XATTR_PREFIX_COUNT_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint8_t erofs_superblock_xattr_prefix_count(
    const struct erofs_superblock *p)
{
	return p->bytes[91];
}

static inline void erofs_superblock_set_xattr_prefix_count(
    const struct erofs_superblock_edit *p, uint8_t value)
{
	p->bytes[91] = value;
}

/* Superblock.xattr_prefix_start: u32 little-endian at byte 92. */
#define EROFS_SUPERBLOCK_XATTR_PREFIX_START_OFFSET 92u
#define EROFS_SUPERBLOCK_XATTR_PREFIX_START_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_XATTR_PREFIX_START_OFFSET + EROFS_SUPERBLOCK_XATTR_PREFIX_START_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_xattr_prefix_start(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 92);
}

static inline void erofs_superblock_set_xattr_prefix_start(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 92, value);
}

/* The byte where its LongXattrPrefix starts; -34 when there is none. */
static inline int erofs_superblock_xattr_prefix_start_target(
    const struct erofs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint32_t number = erofs_superblock_xattr_prefix_start(p);

	(void)error;
	*offset = (uint64_t)number * 4;
	return 0;
}

/*
 * Superblock.packed_nid: u64 little-endian at byte 96. Of the inode that
 * fragments lie in; 0: none
 */
#define EROFS_SUPERBLOCK_PACKED_NID_OFFSET 96u
#define EROFS_SUPERBLOCK_PACKED_NID_SIZE   8u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_PACKED_NID_OFFSET + EROFS_SUPERBLOCK_PACKED_NID_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint64_t erofs_superblock_packed_nid(
    const struct erofs_superblock *p)
{
	return le64_load(p->bytes + 96);
}

static inline void erofs_superblock_set_packed_nid(
    const struct erofs_superblock_edit *p, uint64_t value)
{
	le64_store(p->bytes + 96, value);
}

/* Superblock.xattr_filter_reserved: u8 at byte 104. */
#define EROFS_SUPERBLOCK_XATTR_FILTER_RESERVED_OFFSET 104u
#define EROFS_SUPERBLOCK_XATTR_FILTER_RESERVED_SIZE   1u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_XATTR_FILTER_RESERVED_OFFSET + EROFS_SUPERBLOCK_XATTR_FILTER_RESERVED_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint8_t erofs_superblock_xattr_filter_reserved(
    const struct erofs_superblock *p)
{
	return p->bytes[104];
}

static inline void erofs_superblock_set_xattr_filter_reserved(
    const struct erofs_superblock_edit *p, uint8_t value)
{
	p->bytes[104] = value;
}

/*
 * Superblock.build_time: u32 little-endian at byte 108. Seconds from epoch to
 * when it was made (6.15)
 */
#define EROFS_SUPERBLOCK_BUILD_TIME_OFFSET 108u
#define EROFS_SUPERBLOCK_BUILD_TIME_SIZE   4u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_BUILD_TIME_OFFSET + EROFS_SUPERBLOCK_BUILD_TIME_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint32_t erofs_superblock_build_time(
    const struct erofs_superblock *p)
{
	return le32_load(p->bytes + 108);
}

static inline void erofs_superblock_set_build_time(
    const struct erofs_superblock_edit *p, uint32_t value)
{
	le32_store(p->bytes + 108, value);
}

/* Superblock.rootnid_8b: u64 little-endian at byte 112. With bit48 */
#define EROFS_SUPERBLOCK_ROOTNID_8B_OFFSET 112u
#define EROFS_SUPERBLOCK_ROOTNID_8B_SIZE   8u
STRUCTC_PROVE(
    EROFS_SUPERBLOCK_ROOTNID_8B_OFFSET + EROFS_SUPERBLOCK_ROOTNID_8B_SIZE <=
    EROFS_SUPERBLOCK_MIN_SIZE);

static inline uint64_t erofs_superblock_rootnid_8b(
    const struct erofs_superblock *p)
{
	return le64_load(p->bytes + 112);
}

static inline void erofs_superblock_set_rootnid_8b(
    const struct erofs_superblock_edit *p, uint64_t value)
{
	le64_store(p->bytes + 112, value);
}

/* Superblock.metabox_nid: u64_le at byte 128, not always there. With metabox */
#define EROFS_SUPERBLOCK_METABOX_NID_OFFSET 128u
#define EROFS_SUPERBLOCK_METABOX_NID_DEFAULT 0u

static inline bool erofs_superblock_has_metabox_nid(
    const struct erofs_superblock *p)
{
	return (erofs_superblock_sb_extslots(p) >= 1u);
}

static inline int erofs_superblock_metabox_nid_offset(
    const struct erofs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(erofs_superblock_sb_extslots(p) >= 1u))
		return field_absent(error, "erofs_superblock", "metabox_nid",
				    128);
	if (p->size < 136)
		return field_out_of_range(error, "erofs_superblock",
					  "metabox_nid", 128);
	*offset = 128;
	return 0;
}

static inline int erofs_superblock_metabox_nid(const struct erofs_superblock *p,
					       uint64_t *out,
					       struct field_error *error)
{
	if (!(erofs_superblock_sb_extslots(p) >= 1u))
		return *out = EROFS_SUPERBLOCK_METABOX_NID_DEFAULT, 0;
	if (p->size < 136)
		return field_out_of_range(error, "erofs_superblock",
					  "metabox_nid", 128);
	*out = le64_load(p->bytes + 128);
	return 0;
}

static inline int erofs_superblock_set_metabox_nid(
    const struct erofs_superblock_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(erofs_superblock_sb_extslots(&p->read) >= 1u)) {
		if (value == EROFS_SUPERBLOCK_METABOX_NID_DEFAULT)
			return 0;
		return field_absent(error, "erofs_superblock", "metabox_nid",
				    128);
	}
	if (p->read.size < 136)
		return field_out_of_range(error, "erofs_superblock",
					  "metabox_nid", 128);
	le64_store(p->bytes + 128, value);
	return 0;
}


/* Superblock._: [8]byte at byte 136, not always there. */

static inline int erofs_superblock_unnamed_1_offset(
    const struct erofs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(erofs_superblock_sb_extslots(p) >= 1u))
		return field_absent(error, "erofs_superblock", "unnamed_1",
				    136);
	if (p->size < 144)
		return field_out_of_range(error, "erofs_superblock",
					  "unnamed_1", 136);
	*offset = 136;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_superblock_point_1(const struct erofs_superblock *p,
					   uint64_t *points,
					   struct field_error *error)
{
	if (erofs_superblock_sb_extslots(p) >= 1u) {
		if (p->size < 144)
			return field_out_of_range(error, "erofs_superblock",
						  "", 0);
		points[1] = 144;
	} else {
		points[1] = 128;
	}
	return 0;
}


/*
 * Superblock.rest: []byte at an offset that data decides. CompressionConfigs
 * and what fills the block
 */

static inline int erofs_superblock_rest_range(const struct erofs_superblock *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = erofs_superblock_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_superblock_rest_count(const struct erofs_superblock *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return erofs_superblock_rest_range(p, &at, count, error);
}

static inline int erofs_superblock_rest_offset(const struct erofs_superblock *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return erofs_superblock_rest_range(p, offset, &count, error);
}

static inline int erofs_superblock_rest(const struct erofs_superblock *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_superblock_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_superblock", "rest",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int erofs_superblock_set_rest(
    const struct erofs_superblock_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_superblock_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_superblock", "rest",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int erofs_superblock_rest_bytes(const struct erofs_superblock *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_superblock_rest_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int erofs_superblock_edit_rest_bytes(
    const struct erofs_superblock_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_superblock_rest_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Superblock.block_size: computed. */
static inline int erofs_superblock_block_size(const struct erofs_superblock *p,
					      uint64_t *out,
					      struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1ull, (uint64_t)erofs_superblock_blkszbits(p), &t1))
		return field_out_of_range(error, "erofs_superblock",
					  "block_size", 0);
	*out = (uint64_t)t1;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_superblock_point_2(const struct erofs_superblock *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = erofs_superblock_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (p->size - offset);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int erofs_superblock_at(struct span span, uint64_t offset,
				      struct erofs_superblock *out,
				      struct field_error *error)
{
	struct erofs_superblock view;
	uint64_t size;

	if (!span_has(span, offset, 128))
		return field_out_of_range(error, "erofs_superblock", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	uint64_t t1 = 0;
	bool t2 = false;

	if (!t2 &&
	    ((erofs_superblock_blkszbits(&view) == 9u) || (erofs_superblock_blkszbits(&view) == 10u))) {
		t2 = true;
		uint64_t t3;

		if (
		    shift_left_overflows(1ull, (uint64_t)erofs_superblock_blkszbits(&view), &t3))
			return field_out_of_range(error, "erofs_superblock",
						  "size", 0);
		t1 = t3;
	}
	if (!t2) {
		uint64_t t4;

		if (
		    shift_left_overflows(1ull, (uint64_t)erofs_superblock_blkszbits(&view), &t4))
			return field_out_of_range(error, "erofs_superblock",
						  "size", 0);
		uint64_t t5;

		if (__builtin_sub_overflow(t4, 1024ull, &t5))
			return field_out_of_range(error, "erofs_superblock",
						  "size", 0);
		t1 = t5;
	}
	size = t1;
	if (size < 128 || size > view.size)
		return field_out_of_range(error, "erofs_superblock", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int erofs_superblock_edit_at(struct mspan span, uint64_t offset,
					   struct erofs_superblock_edit *out,
					   struct field_error *error)
{
	int rc = erofs_superblock_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int erofs_superblock_total_size(const struct erofs_superblock *p,
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
struct erofs_superblock_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct erofs_superblock_edit_iterator {
	struct erofs_superblock_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct erofs_superblock_iterator erofs_superblock_iterate(
    struct span span)
{
	struct erofs_superblock_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct erofs_superblock_edit_iterator erofs_superblock_edit_iterate(
    struct mspan span)
{
	struct erofs_superblock_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int erofs_superblock_iterator_next(
    struct erofs_superblock_iterator *it, struct erofs_superblock *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = erofs_superblock_at(it->span, it->offset, out, error);
	if (!rc)
		rc = erofs_superblock_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "erofs_superblock", "stride", 0);
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

static inline int erofs_superblock_edit_iterator_next(
    struct erofs_superblock_edit_iterator *it,
    struct erofs_superblock_edit *out, struct field_error *error)
{
	int rc = erofs_superblock_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Superblock.checksum has to be: crc32c. */
static inline int erofs_superblock_compute_checksum(
    const struct erofs_superblock *p, uint32_t *out, struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	from = 0;
	to = p->size;
	at = 4;
	if (at < from || at > to || to - at < 4)
		return field_out_of_range(error, "erofs_superblock",
					  "checksum", 4);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(at - from));
	from = at + 4;
	sum = checksum_zeros(checksum_crc32c, sum, 4);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int erofs_superblock_verify_checksum(
    const struct erofs_superblock *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = erofs_superblock_compute_checksum(p, &want, error);
	if (rc)
		return rc;
	uint32_t got = erofs_superblock_checksum(p);

	if (got != want)
		return checksum_differs(error, "erofs_superblock", "checksum",
					4);
	return 0;
}

/* Stores it. Returns 0. */
static inline int erofs_superblock_update_checksum(
    const struct erofs_superblock_edit *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = erofs_superblock_compute_checksum(&p->read, &want, error);
	if (rc)
		return rc;
	erofs_superblock_set_checksum(p, want);
	return 0;
}


/* Structure CompressionConfig, at least 2 bytes. */
struct erofs_compression_config {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct erofs_compression_config_edit {
	struct erofs_compression_config read; /* the same, for getters */
	uint8_t *bytes;
};
#define EROFS_COMPRESSION_CONFIG_MIN_SIZE 2u

/* CompressionConfig.length: u16 little-endian at byte 0. Of what follows */
#define EROFS_COMPRESSION_CONFIG_LENGTH_OFFSET 0u
#define EROFS_COMPRESSION_CONFIG_LENGTH_SIZE   2u
STRUCTC_PROVE(
    EROFS_COMPRESSION_CONFIG_LENGTH_OFFSET + EROFS_COMPRESSION_CONFIG_LENGTH_SIZE <=
    EROFS_COMPRESSION_CONFIG_MIN_SIZE);

static inline uint16_t erofs_compression_config_length(
    const struct erofs_compression_config *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_compression_config_set_length(
    const struct erofs_compression_config_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* CompressionConfig.data: [$length]byte at byte 2. Lz4Config ... ZstdConfig */
#define EROFS_COMPRESSION_CONFIG_DATA_OFFSET 2u

static inline int erofs_compression_config_data_range(
    const struct erofs_compression_config *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 2;
	nr = (uint64_t)erofs_compression_config_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "erofs_compression_config",
					  "data", 2);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_compression_config_data_count(
    const struct erofs_compression_config *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return erofs_compression_config_data_range(p, &at, count, error);
}

static inline int erofs_compression_config_data_offset(
    const struct erofs_compression_config *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return erofs_compression_config_data_range(p, offset, &count, error);
}

static inline int erofs_compression_config_data(
    const struct erofs_compression_config *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_compression_config_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_compression_config",
					  "data", 2);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int erofs_compression_config_set_data(
    const struct erofs_compression_config_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_compression_config_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_compression_config",
					  "data", 2);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int erofs_compression_config_data_bytes(
    const struct erofs_compression_config *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_compression_config_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int erofs_compression_config_edit_data_bytes(
    const struct erofs_compression_config_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_compression_config_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_compression_config_point_1(
    const struct erofs_compression_config *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 2;
	count = (uint64_t)erofs_compression_config_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "erofs_compression_config",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int erofs_compression_config_at(struct span span,
    uint64_t offset, struct erofs_compression_config *out,
    struct field_error *error)
{
	struct erofs_compression_config view;
	uint64_t size;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "erofs_compression_config",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (2ull + (uint64_t)erofs_compression_config_length(&view));
	if (size > view.size)
		return field_out_of_range(error, "erofs_compression_config",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int erofs_compression_config_edit_at(struct mspan span,
    uint64_t offset, struct erofs_compression_config_edit *out,
    struct field_error *error)
{
	int rc = erofs_compression_config_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int erofs_compression_config_total_size(
    const struct erofs_compression_config *p, uint64_t *size,
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
struct erofs_compression_config_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct erofs_compression_config_edit_iterator {
	struct erofs_compression_config_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct erofs_compression_config_iterator erofs_compression_config_iterate(
    struct span span)
{
	struct erofs_compression_config_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct erofs_compression_config_edit_iterator erofs_compression_config_edit_iterate(
    struct mspan span)
{
	struct erofs_compression_config_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int erofs_compression_config_iterator_next(
    struct erofs_compression_config_iterator *it,
    struct erofs_compression_config *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = erofs_compression_config_at(it->span, it->offset, out, error);
	if (!rc)
		rc = erofs_compression_config_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "erofs_compression_config", "stride", 0);
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

static inline int erofs_compression_config_edit_iterator_next(
    struct erofs_compression_config_edit_iterator *it,
    struct erofs_compression_config_edit *out, struct field_error *error)
{
	int rc = erofs_compression_config_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Lz4Config, 14 bytes. */
struct erofs_lz4_config {
	uint8_t bytes[14];
};
#define EROFS_LZ4_CONFIG_SIZEOF 14u
STRUCTC_PROVE(sizeof(struct erofs_lz4_config) == EROFS_LZ4_CONFIG_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_lz4_config *erofs_lz4_config_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_LZ4_CONFIG_SIZEOF))
		return NULL;
	return (const struct erofs_lz4_config *)(span.data + offset);
}

static inline struct erofs_lz4_config *erofs_lz4_config_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_LZ4_CONFIG_SIZEOF))
		return NULL;
	return (struct erofs_lz4_config *)(span.data + offset);
}

/*
 * Lz4Config.max_distance: u16 little-endian at byte 0. Bytes that a match can
 * go back; 0: 65535
 */
#define EROFS_LZ4_CONFIG_MAX_DISTANCE_OFFSET 0u
#define EROFS_LZ4_CONFIG_MAX_DISTANCE_SIZE   2u
STRUCTC_WITHIN(EROFS_LZ4_CONFIG, MAX_DISTANCE);

static inline uint16_t erofs_lz4_config_max_distance(
    const struct erofs_lz4_config *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_lz4_config_set_max_distance(struct erofs_lz4_config *p,
						     uint16_t value)
{
	le16_store(p->bytes, value);
}

/*
 * Lz4Config.max_pclusterblks: u16 little-endian at byte 2. Blocks in a
 * compressed piece
 */
#define EROFS_LZ4_CONFIG_MAX_PCLUSTERBLKS_OFFSET 2u
#define EROFS_LZ4_CONFIG_MAX_PCLUSTERBLKS_SIZE   2u
STRUCTC_WITHIN(EROFS_LZ4_CONFIG, MAX_PCLUSTERBLKS);

static inline uint16_t erofs_lz4_config_max_pclusterblks(
    const struct erofs_lz4_config *p)
{
	return le16_load(p->bytes + 2);
}

static inline void erofs_lz4_config_set_max_pclusterblks(
    struct erofs_lz4_config *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void erofs_lz4_config_init(struct erofs_lz4_config *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure LzmaConfig, 14 bytes. */
struct erofs_lzma_config {
	uint8_t bytes[14];
};
#define EROFS_LZMA_CONFIG_SIZEOF 14u
STRUCTC_PROVE(sizeof(struct erofs_lzma_config) == EROFS_LZMA_CONFIG_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_lzma_config *erofs_lzma_config_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_LZMA_CONFIG_SIZEOF))
		return NULL;
	return (const struct erofs_lzma_config *)(span.data + offset);
}

static inline struct erofs_lzma_config *erofs_lzma_config_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_LZMA_CONFIG_SIZEOF))
		return NULL;
	return (struct erofs_lzma_config *)(span.data + offset);
}

/* LzmaConfig.dict_size: u32 little-endian at byte 0. */
#define EROFS_LZMA_CONFIG_DICT_SIZE_OFFSET 0u
#define EROFS_LZMA_CONFIG_DICT_SIZE_SIZE   4u
STRUCTC_WITHIN(EROFS_LZMA_CONFIG, DICT_SIZE);

static inline uint32_t erofs_lzma_config_dict_size(
    const struct erofs_lzma_config *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_lzma_config_set_dict_size(struct erofs_lzma_config *p,
						   uint32_t value)
{
	le32_store(p->bytes, value);
}

/* LzmaConfig.format: u16 little-endian at byte 4. */
#define EROFS_LZMA_CONFIG_FORMAT_OFFSET 4u
#define EROFS_LZMA_CONFIG_FORMAT_SIZE   2u
STRUCTC_WITHIN(EROFS_LZMA_CONFIG, FORMAT);

static inline uint16_t erofs_lzma_config_format(
    const struct erofs_lzma_config *p)
{
	return le16_load(p->bytes + 4);
}

static inline void erofs_lzma_config_set_format(struct erofs_lzma_config *p,
						uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void erofs_lzma_config_init(struct erofs_lzma_config *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure DeflateConfig, 6 bytes. */
struct erofs_deflate_config {
	uint8_t bytes[6];
};
#define EROFS_DEFLATE_CONFIG_SIZEOF 6u
STRUCTC_PROVE(sizeof(struct erofs_deflate_config) ==
	      EROFS_DEFLATE_CONFIG_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_deflate_config *erofs_deflate_config_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_DEFLATE_CONFIG_SIZEOF))
		return NULL;
	return (const struct erofs_deflate_config *)(span.data + offset);
}

static inline struct erofs_deflate_config *erofs_deflate_config_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_DEFLATE_CONFIG_SIZEOF))
		return NULL;
	return (struct erofs_deflate_config *)(span.data + offset);
}

/* DeflateConfig.windowbits: u8 at byte 0. */
#define EROFS_DEFLATE_CONFIG_WINDOWBITS_OFFSET 0u
#define EROFS_DEFLATE_CONFIG_WINDOWBITS_SIZE   1u
STRUCTC_WITHIN(EROFS_DEFLATE_CONFIG, WINDOWBITS);

static inline uint8_t erofs_deflate_config_windowbits(
    const struct erofs_deflate_config *p)
{
	return p->bytes[0];
}

static inline void erofs_deflate_config_set_windowbits(
    struct erofs_deflate_config *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void erofs_deflate_config_init(struct erofs_deflate_config *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ZstdConfig, 6 bytes. */
struct erofs_zstd_config {
	uint8_t bytes[6];
};
#define EROFS_ZSTD_CONFIG_SIZEOF 6u
STRUCTC_PROVE(sizeof(struct erofs_zstd_config) == EROFS_ZSTD_CONFIG_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_zstd_config *erofs_zstd_config_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_ZSTD_CONFIG_SIZEOF))
		return NULL;
	return (const struct erofs_zstd_config *)(span.data + offset);
}

static inline struct erofs_zstd_config *erofs_zstd_config_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_ZSTD_CONFIG_SIZEOF))
		return NULL;
	return (struct erofs_zstd_config *)(span.data + offset);
}

/* ZstdConfig.format: u8 at byte 0. */
#define EROFS_ZSTD_CONFIG_FORMAT_OFFSET 0u
#define EROFS_ZSTD_CONFIG_FORMAT_SIZE   1u
STRUCTC_WITHIN(EROFS_ZSTD_CONFIG, FORMAT);

static inline uint8_t erofs_zstd_config_format(
    const struct erofs_zstd_config *p)
{
	return p->bytes[0];
}

static inline void erofs_zstd_config_set_format(struct erofs_zstd_config *p,
						uint8_t value)
{
	p->bytes[0] = value;
}

/* ZstdConfig.windowlog: u8 at byte 1. Less 10 */
#define EROFS_ZSTD_CONFIG_WINDOWLOG_OFFSET 1u
#define EROFS_ZSTD_CONFIG_WINDOWLOG_SIZE   1u
STRUCTC_WITHIN(EROFS_ZSTD_CONFIG, WINDOWLOG);

static inline uint8_t erofs_zstd_config_windowlog(
    const struct erofs_zstd_config *p)
{
	return p->bytes[1];
}

static inline void erofs_zstd_config_set_windowlog(struct erofs_zstd_config *p,
						   uint8_t value)
{
	p->bytes[1] = value;
}

/* All bytes zero. */
static inline void erofs_zstd_config_init(struct erofs_zstd_config *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure DeviceSlot, 128 bytes. */
struct erofs_device_slot {
	uint8_t bytes[128];
};
#define EROFS_DEVICE_SLOT_SIZEOF 128u
STRUCTC_PROVE(sizeof(struct erofs_device_slot) == EROFS_DEVICE_SLOT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_device_slot *erofs_device_slot_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_DEVICE_SLOT_SIZEOF))
		return NULL;
	return (const struct erofs_device_slot *)(span.data + offset);
}

static inline struct erofs_device_slot *erofs_device_slot_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_DEVICE_SLOT_SIZEOF))
		return NULL;
	return (struct erofs_device_slot *)(span.data + offset);
}

/* DeviceSlot.tag: 64 times byte at byte 0. A digest, for example */
#define EROFS_DEVICE_SLOT_TAG_OFFSET 0u
#define EROFS_DEVICE_SLOT_TAG_SIZE   64u
#define EROFS_DEVICE_SLOT_TAG_COUNT  64u
STRUCTC_WITHIN(EROFS_DEVICE_SLOT, TAG);

static inline int erofs_device_slot_tag(const struct erofs_device_slot *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "erofs_device_slot", "tag",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int erofs_device_slot_set_tag(struct erofs_device_slot *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "erofs_device_slot", "tag",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span erofs_device_slot_tag_bytes(
    const struct erofs_device_slot *p)
{
	return span_of(p->bytes, 64);
}

static inline struct mspan erofs_device_slot_edit_tag_bytes(
    struct erofs_device_slot *p)
{
	return mspan_of(p->bytes, 64);
}

/* DeviceSlot.blocks_lo: u32 little-endian at byte 64. Blocks on the device */
#define EROFS_DEVICE_SLOT_BLOCKS_LO_OFFSET 64u
#define EROFS_DEVICE_SLOT_BLOCKS_LO_SIZE   4u
STRUCTC_WITHIN(EROFS_DEVICE_SLOT, BLOCKS_LO);

static inline uint32_t erofs_device_slot_blocks_lo(
    const struct erofs_device_slot *p)
{
	return le32_load(p->bytes + 64);
}

static inline void erofs_device_slot_set_blocks_lo(struct erofs_device_slot *p,
						   uint32_t value)
{
	le32_store(p->bytes + 64, value);
}

/*
 * DeviceSlot.uniaddr_lo: u32 little-endian at byte 68. Its first block's number
 * here
 */
#define EROFS_DEVICE_SLOT_UNIADDR_LO_OFFSET 68u
#define EROFS_DEVICE_SLOT_UNIADDR_LO_SIZE   4u
STRUCTC_WITHIN(EROFS_DEVICE_SLOT, UNIADDR_LO);

static inline uint32_t erofs_device_slot_uniaddr_lo(
    const struct erofs_device_slot *p)
{
	return le32_load(p->bytes + 68);
}

static inline void erofs_device_slot_set_uniaddr_lo(struct erofs_device_slot *p,
						    uint32_t value)
{
	le32_store(p->bytes + 68, value);
}

/* DeviceSlot.blocks_hi: u32 little-endian at byte 72. (6.15) */
#define EROFS_DEVICE_SLOT_BLOCKS_HI_OFFSET 72u
#define EROFS_DEVICE_SLOT_BLOCKS_HI_SIZE   4u
STRUCTC_WITHIN(EROFS_DEVICE_SLOT, BLOCKS_HI);

static inline uint32_t erofs_device_slot_blocks_hi(
    const struct erofs_device_slot *p)
{
	return le32_load(p->bytes + 72);
}

static inline void erofs_device_slot_set_blocks_hi(struct erofs_device_slot *p,
						   uint32_t value)
{
	le32_store(p->bytes + 72, value);
}

/* DeviceSlot.uniaddr_hi: u16 little-endian at byte 76. (6.15) */
#define EROFS_DEVICE_SLOT_UNIADDR_HI_OFFSET 76u
#define EROFS_DEVICE_SLOT_UNIADDR_HI_SIZE   2u
STRUCTC_WITHIN(EROFS_DEVICE_SLOT, UNIADDR_HI);

static inline uint16_t erofs_device_slot_uniaddr_hi(
    const struct erofs_device_slot *p)
{
	return le16_load(p->bytes + 76);
}

static inline void erofs_device_slot_set_uniaddr_hi(struct erofs_device_slot *p,
						    uint16_t value)
{
	le16_store(p->bytes + 76, value);
}

/* All bytes zero. */
static inline void erofs_device_slot_init(struct erofs_device_slot *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union InodeNumber, 2 bytes. */
struct erofs_inode_number {
	uint8_t bytes[2];
};
#define EROFS_INODE_NUMBER_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct erofs_inode_number) ==
	      EROFS_INODE_NUMBER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_inode_number *erofs_inode_number_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_INODE_NUMBER_SIZEOF))
		return NULL;
	return (const struct erofs_inode_number *)(span.data + offset);
}

static inline struct erofs_inode_number *erofs_inode_number_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_INODE_NUMBER_SIZEOF))
		return NULL;
	return (struct erofs_inode_number *)(span.data + offset);
}

/*
 * InodeNumber.nlink: u16 little-endian at byte 0. Of a compact one; else in
 * ExtendedInode
 */
#define EROFS_INODE_NUMBER_NLINK_OFFSET 0u
#define EROFS_INODE_NUMBER_NLINK_SIZE   2u
STRUCTC_WITHIN(EROFS_INODE_NUMBER, NLINK);

static inline uint16_t erofs_inode_number_nlink(
    const struct erofs_inode_number *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_inode_number_set_nlink(struct erofs_inode_number *p,
						uint16_t value)
{
	le16_store(p->bytes, value);
}

/* InodeNumber.blocks_hi: u16 little-endian at byte 0. With bit48 */
#define EROFS_INODE_NUMBER_BLOCKS_HI_OFFSET 0u
#define EROFS_INODE_NUMBER_BLOCKS_HI_SIZE   2u
STRUCTC_WITHIN(EROFS_INODE_NUMBER, BLOCKS_HI);

static inline uint16_t erofs_inode_number_blocks_hi(
    const struct erofs_inode_number *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_inode_number_set_blocks_hi(
    struct erofs_inode_number *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* InodeNumber.startblk_hi: u16 little-endian at byte 0. */
#define EROFS_INODE_NUMBER_STARTBLK_HI_OFFSET 0u
#define EROFS_INODE_NUMBER_STARTBLK_HI_SIZE   2u
STRUCTC_WITHIN(EROFS_INODE_NUMBER, STARTBLK_HI);

static inline uint16_t erofs_inode_number_startblk_hi(
    const struct erofs_inode_number *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_inode_number_set_startblk_hi(
    struct erofs_inode_number *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void erofs_inode_number_init(struct erofs_inode_number *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ChunkInfo, 4 bytes. */
struct erofs_chunk_info {
	uint8_t bytes[4];
};
#define EROFS_CHUNK_INFO_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct erofs_chunk_info) == EROFS_CHUNK_INFO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_chunk_info *erofs_chunk_info_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_CHUNK_INFO_SIZEOF))
		return NULL;
	return (const struct erofs_chunk_info *)(span.data + offset);
}

static inline struct erofs_chunk_info *erofs_chunk_info_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_CHUNK_INFO_SIZEOF))
		return NULL;
	return (struct erofs_chunk_info *)(span.data + offset);
}

/* ChunkInfo.format: bitfield ChunkFormat, u16 little-endian at byte 0. */
#define EROFS_CHUNK_INFO_FORMAT_OFFSET 0u
#define EROFS_CHUNK_INFO_FORMAT_SIZE   2u
STRUCTC_WITHIN(EROFS_CHUNK_INFO, FORMAT);

static inline uint16_t erofs_chunk_info_format(const struct erofs_chunk_info *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_chunk_info_set_format(struct erofs_chunk_info *p,
					       uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t erofs_chunk_info_format_blkbits(
    const struct erofs_chunk_info *p)
{
	return erofs_chunk_format_blkbits(erofs_chunk_info_format(p));
}

static inline int erofs_chunk_info_set_format_blkbits(
    struct erofs_chunk_info *p, uint16_t part)
{
	uint16_t value;

	if (erofs_chunk_format_with_blkbits(erofs_chunk_info_format(p), part,
					    &value))
		return -34;
	erofs_chunk_info_set_format(p, value);
	return 0;
}

static inline uint16_t erofs_chunk_info_format_indexes(
    const struct erofs_chunk_info *p)
{
	return erofs_chunk_format_indexes(erofs_chunk_info_format(p));
}

static inline int erofs_chunk_info_set_format_indexes(
    struct erofs_chunk_info *p, uint16_t part)
{
	uint16_t value;

	if (erofs_chunk_format_with_indexes(erofs_chunk_info_format(p), part,
					    &value))
		return -34;
	erofs_chunk_info_set_format(p, value);
	return 0;
}

static inline uint16_t erofs_chunk_info_format_bit48(
    const struct erofs_chunk_info *p)
{
	return erofs_chunk_format_bit48(erofs_chunk_info_format(p));
}

static inline int erofs_chunk_info_set_format_bit48(struct erofs_chunk_info *p,
						    uint16_t part)
{
	uint16_t value;

	if (erofs_chunk_format_with_bit48(erofs_chunk_info_format(p), part,
					  &value))
		return -34;
	erofs_chunk_info_set_format(p, value);
	return 0;
}

/* All bytes zero. */
static inline void erofs_chunk_info_init(struct erofs_chunk_info *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union InodeData, 4 bytes. */
struct erofs_inode_data {
	uint8_t bytes[4];
};
#define EROFS_INODE_DATA_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct erofs_inode_data) == EROFS_INODE_DATA_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_inode_data *erofs_inode_data_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_INODE_DATA_SIZEOF))
		return NULL;
	return (const struct erofs_inode_data *)(span.data + offset);
}

static inline struct erofs_inode_data *erofs_inode_data_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_INODE_DATA_SIZEOF))
		return NULL;
	return (struct erofs_inode_data *)(span.data + offset);
}

/*
 * InodeData.blocks_lo: u32 little-endian at byte 0. Compressed: blocks it takes
 */
#define EROFS_INODE_DATA_BLOCKS_LO_OFFSET 0u
#define EROFS_INODE_DATA_BLOCKS_LO_SIZE   4u
STRUCTC_WITHIN(EROFS_INODE_DATA, BLOCKS_LO);

static inline uint32_t erofs_inode_data_blocks_lo(
    const struct erofs_inode_data *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_inode_data_set_blocks_lo(struct erofs_inode_data *p,
						  uint32_t value)
{
	le32_store(p->bytes, value);
}

/* InodeData.startblk_lo: u32 little-endian at byte 0. Flat: its first block */
#define EROFS_INODE_DATA_STARTBLK_LO_OFFSET 0u
#define EROFS_INODE_DATA_STARTBLK_LO_SIZE   4u
STRUCTC_WITHIN(EROFS_INODE_DATA, STARTBLK_LO);

static inline uint32_t erofs_inode_data_startblk_lo(
    const struct erofs_inode_data *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_inode_data_set_startblk_lo(struct erofs_inode_data *p,
						    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* The byte where its [1]byte starts; -34 when there is none. */
static inline int erofs_inode_data_startblk_lo_target(
    const struct erofs_inode_data *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint32_t number = erofs_inode_data_startblk_lo(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "erofs_inode_data",
					  "startblk_lo", 0);
	*offset = at;
	return 0;
}

/*
 * InodeData.rdev: bitfield DeviceNumber, u32 little-endian at byte 0. Of
 * devices
 */
#define EROFS_INODE_DATA_RDEV_OFFSET 0u
#define EROFS_INODE_DATA_RDEV_SIZE   4u
STRUCTC_WITHIN(EROFS_INODE_DATA, RDEV);

static inline uint32_t erofs_inode_data_rdev(const struct erofs_inode_data *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_inode_data_set_rdev(struct erofs_inode_data *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

static inline uint32_t erofs_inode_data_rdev_minor_lo(
    const struct erofs_inode_data *p)
{
	return erofs_device_number_minor_lo(erofs_inode_data_rdev(p));
}

static inline int erofs_inode_data_set_rdev_minor_lo(struct erofs_inode_data *p,
						     uint32_t part)
{
	uint32_t value;

	if (erofs_device_number_with_minor_lo(erofs_inode_data_rdev(p), part,
					      &value))
		return -34;
	erofs_inode_data_set_rdev(p, value);
	return 0;
}

static inline uint32_t erofs_inode_data_rdev_major(
    const struct erofs_inode_data *p)
{
	return erofs_device_number_major(erofs_inode_data_rdev(p));
}

static inline int erofs_inode_data_set_rdev_major(struct erofs_inode_data *p,
						  uint32_t part)
{
	uint32_t value;

	if (erofs_device_number_with_major(erofs_inode_data_rdev(p), part,
					   &value))
		return -34;
	erofs_inode_data_set_rdev(p, value);
	return 0;
}

static inline uint32_t erofs_inode_data_rdev_minor_hi(
    const struct erofs_inode_data *p)
{
	return erofs_device_number_minor_hi(erofs_inode_data_rdev(p));
}

static inline int erofs_inode_data_set_rdev_minor_hi(struct erofs_inode_data *p,
						     uint32_t part)
{
	uint32_t value;

	if (erofs_device_number_with_minor_hi(erofs_inode_data_rdev(p), part,
					      &value))
		return -34;
	erofs_inode_data_set_rdev(p, value);
	return 0;
}

/* InodeData.chunk: struct erofs_chunk_info at byte 0. chunk_based */
#define EROFS_INODE_DATA_CHUNK_OFFSET 0u
#define EROFS_INODE_DATA_CHUNK_SIZE   4u
STRUCTC_WITHIN(EROFS_INODE_DATA, CHUNK);

static inline const struct erofs_chunk_info *erofs_inode_data_chunk(
    const struct erofs_inode_data *p)
{
	return (const struct erofs_chunk_info *)(p->bytes);
}

static inline struct erofs_chunk_info *erofs_inode_data_edit_chunk(
    struct erofs_inode_data *p)
{
	return (struct erofs_chunk_info *)(p->bytes);
}

/* All bytes zero. */
static inline void erofs_inode_data_init(struct erofs_inode_data *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure CompactInode, 24 bytes. */
struct erofs_compact_inode {
	uint8_t bytes[24];
};
#define EROFS_COMPACT_INODE_SIZEOF 24u
STRUCTC_PROVE(sizeof(struct erofs_compact_inode) ==
	      EROFS_COMPACT_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_compact_inode *erofs_compact_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_COMPACT_INODE_SIZEOF))
		return NULL;
	return (const struct erofs_compact_inode *)(span.data + offset);
}

static inline struct erofs_compact_inode *erofs_compact_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_COMPACT_INODE_SIZEOF))
		return NULL;
	return (struct erofs_compact_inode *)(span.data + offset);
}

/* CompactInode.size: u32 little-endian at byte 0. */
#define EROFS_COMPACT_INODE_SIZE_OFFSET 0u
#define EROFS_COMPACT_INODE_SIZE_SIZE   4u
STRUCTC_WITHIN(EROFS_COMPACT_INODE, SIZE);

static inline uint32_t erofs_compact_inode_size(
    const struct erofs_compact_inode *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_compact_inode_set_size(struct erofs_compact_inode *p,
						uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * CompactInode.mtime: u32 little-endian at byte 4. Seconds from epoch (6.15),
 * else 0
 */
#define EROFS_COMPACT_INODE_MTIME_OFFSET 4u
#define EROFS_COMPACT_INODE_MTIME_SIZE   4u
STRUCTC_WITHIN(EROFS_COMPACT_INODE, MTIME);

static inline uint32_t erofs_compact_inode_mtime(
    const struct erofs_compact_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void erofs_compact_inode_set_mtime(struct erofs_compact_inode *p,
						 uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* CompactInode.u: struct erofs_inode_data at byte 8. */
#define EROFS_COMPACT_INODE_U_OFFSET 8u
#define EROFS_COMPACT_INODE_U_SIZE   4u
STRUCTC_WITHIN(EROFS_COMPACT_INODE, U);

static inline const struct erofs_inode_data *erofs_compact_inode_u(
    const struct erofs_compact_inode *p)
{
	return (const struct erofs_inode_data *)(p->bytes + 8);
}

static inline struct erofs_inode_data *erofs_compact_inode_edit_u(
    struct erofs_compact_inode *p)
{
	return (struct erofs_inode_data *)(p->bytes + 8);
}

/* CompactInode.ino: u32 little-endian at byte 12. For stat */
#define EROFS_COMPACT_INODE_INO_OFFSET 12u
#define EROFS_COMPACT_INODE_INO_SIZE   4u
STRUCTC_WITHIN(EROFS_COMPACT_INODE, INO);

static inline uint32_t erofs_compact_inode_ino(
    const struct erofs_compact_inode *p)
{
	return le32_load(p->bytes + 12);
}

static inline void erofs_compact_inode_set_ino(struct erofs_compact_inode *p,
					       uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* CompactInode.uid: u16 little-endian at byte 16. */
#define EROFS_COMPACT_INODE_UID_OFFSET 16u
#define EROFS_COMPACT_INODE_UID_SIZE   2u
STRUCTC_WITHIN(EROFS_COMPACT_INODE, UID);

static inline uint16_t erofs_compact_inode_uid(
    const struct erofs_compact_inode *p)
{
	return le16_load(p->bytes + 16);
}

static inline void erofs_compact_inode_set_uid(struct erofs_compact_inode *p,
					       uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

/* CompactInode.gid: u16 little-endian at byte 18. */
#define EROFS_COMPACT_INODE_GID_OFFSET 18u
#define EROFS_COMPACT_INODE_GID_SIZE   2u
STRUCTC_WITHIN(EROFS_COMPACT_INODE, GID);

static inline uint16_t erofs_compact_inode_gid(
    const struct erofs_compact_inode *p)
{
	return le16_load(p->bytes + 18);
}

static inline void erofs_compact_inode_set_gid(struct erofs_compact_inode *p,
					       uint16_t value)
{
	le16_store(p->bytes + 18, value);
}

/* All bytes zero. */
static inline void erofs_compact_inode_init(struct erofs_compact_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ExtendedInode, 56 bytes. */
struct erofs_extended_inode {
	uint8_t bytes[56];
};
#define EROFS_EXTENDED_INODE_SIZEOF 56u
STRUCTC_PROVE(sizeof(struct erofs_extended_inode) ==
	      EROFS_EXTENDED_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_extended_inode *erofs_extended_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_EXTENDED_INODE_SIZEOF))
		return NULL;
	return (const struct erofs_extended_inode *)(span.data + offset);
}

static inline struct erofs_extended_inode *erofs_extended_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_EXTENDED_INODE_SIZEOF))
		return NULL;
	return (struct erofs_extended_inode *)(span.data + offset);
}

/* ExtendedInode.size: u64 little-endian at byte 0. */
#define EROFS_EXTENDED_INODE_SIZE_OFFSET 0u
#define EROFS_EXTENDED_INODE_SIZE_SIZE   8u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, SIZE);

static inline uint64_t erofs_extended_inode_size(
    const struct erofs_extended_inode *p)
{
	return le64_load(p->bytes);
}

static inline void erofs_extended_inode_set_size(struct erofs_extended_inode *p,
						 uint64_t value)
{
	le64_store(p->bytes, value);
}

/* ExtendedInode.u: struct erofs_inode_data at byte 8. */
#define EROFS_EXTENDED_INODE_U_OFFSET 8u
#define EROFS_EXTENDED_INODE_U_SIZE   4u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, U);

static inline const struct erofs_inode_data *erofs_extended_inode_u(
    const struct erofs_extended_inode *p)
{
	return (const struct erofs_inode_data *)(p->bytes + 8);
}

static inline struct erofs_inode_data *erofs_extended_inode_edit_u(
    struct erofs_extended_inode *p)
{
	return (struct erofs_inode_data *)(p->bytes + 8);
}

/* ExtendedInode.ino: u32 little-endian at byte 12. */
#define EROFS_EXTENDED_INODE_INO_OFFSET 12u
#define EROFS_EXTENDED_INODE_INO_SIZE   4u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, INO);

static inline uint32_t erofs_extended_inode_ino(
    const struct erofs_extended_inode *p)
{
	return le32_load(p->bytes + 12);
}

static inline void erofs_extended_inode_set_ino(struct erofs_extended_inode *p,
						uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* ExtendedInode.uid: u32 little-endian at byte 16. */
#define EROFS_EXTENDED_INODE_UID_OFFSET 16u
#define EROFS_EXTENDED_INODE_UID_SIZE   4u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, UID);

static inline uint32_t erofs_extended_inode_uid(
    const struct erofs_extended_inode *p)
{
	return le32_load(p->bytes + 16);
}

static inline void erofs_extended_inode_set_uid(struct erofs_extended_inode *p,
						uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* ExtendedInode.gid: u32 little-endian at byte 20. */
#define EROFS_EXTENDED_INODE_GID_OFFSET 20u
#define EROFS_EXTENDED_INODE_GID_SIZE   4u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, GID);

static inline uint32_t erofs_extended_inode_gid(
    const struct erofs_extended_inode *p)
{
	return le32_load(p->bytes + 20);
}

static inline void erofs_extended_inode_set_gid(struct erofs_extended_inode *p,
						uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* ExtendedInode.mtime: u64 little-endian at byte 24. Seconds since 1970 */
#define EROFS_EXTENDED_INODE_MTIME_OFFSET 24u
#define EROFS_EXTENDED_INODE_MTIME_SIZE   8u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, MTIME);

static inline uint64_t erofs_extended_inode_mtime(
    const struct erofs_extended_inode *p)
{
	return le64_load(p->bytes + 24);
}

static inline void erofs_extended_inode_set_mtime(
    struct erofs_extended_inode *p, uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* ExtendedInode.mtime_nsec: u32 little-endian at byte 32. */
#define EROFS_EXTENDED_INODE_MTIME_NSEC_OFFSET 32u
#define EROFS_EXTENDED_INODE_MTIME_NSEC_SIZE   4u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, MTIME_NSEC);

static inline uint32_t erofs_extended_inode_mtime_nsec(
    const struct erofs_extended_inode *p)
{
	return le32_load(p->bytes + 32);
}

static inline void erofs_extended_inode_set_mtime_nsec(
    struct erofs_extended_inode *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* ExtendedInode.nlink: u32 little-endian at byte 36. */
#define EROFS_EXTENDED_INODE_NLINK_OFFSET 36u
#define EROFS_EXTENDED_INODE_NLINK_SIZE   4u
STRUCTC_WITHIN(EROFS_EXTENDED_INODE, NLINK);

static inline uint32_t erofs_extended_inode_nlink(
    const struct erofs_extended_inode *p)
{
	return le32_load(p->bytes + 36);
}

static inline void erofs_extended_inode_set_nlink(
    struct erofs_extended_inode *p, uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* All bytes zero. */
static inline void erofs_extended_inode_init(struct erofs_extended_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure XattrEntry, at least 4 bytes. */
struct erofs_xattr_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct erofs_xattr_entry_edit {
	struct erofs_xattr_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define EROFS_XATTR_ENTRY_MIN_SIZE 4u

/* XattrEntry.name_len: u8 at byte 0. */
#define EROFS_XATTR_ENTRY_NAME_LEN_OFFSET 0u
#define EROFS_XATTR_ENTRY_NAME_LEN_SIZE   1u
STRUCTC_PROVE(
    EROFS_XATTR_ENTRY_NAME_LEN_OFFSET + EROFS_XATTR_ENTRY_NAME_LEN_SIZE <=
    EROFS_XATTR_ENTRY_MIN_SIZE);

static inline uint8_t erofs_xattr_entry_name_len(
    const struct erofs_xattr_entry *p)
{
	return p->bytes[0];
}

static inline void erofs_xattr_entry_set_name_len(
    const struct erofs_xattr_entry_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* XattrEntry.name_index: bitfield XattrName, u8 at byte 1. */
#define EROFS_XATTR_ENTRY_NAME_INDEX_OFFSET 1u
#define EROFS_XATTR_ENTRY_NAME_INDEX_SIZE   1u
STRUCTC_PROVE(
    EROFS_XATTR_ENTRY_NAME_INDEX_OFFSET + EROFS_XATTR_ENTRY_NAME_INDEX_SIZE <=
    EROFS_XATTR_ENTRY_MIN_SIZE);

static inline uint8_t erofs_xattr_entry_name_index(
    const struct erofs_xattr_entry *p)
{
	return p->bytes[1];
}

static inline void erofs_xattr_entry_set_name_index(
    const struct erofs_xattr_entry_edit *p, uint8_t value)
{
	p->bytes[1] = value;
}

static inline uint8_t erofs_xattr_entry_name_index_index(
    const struct erofs_xattr_entry *p)
{
	return erofs_xattr_name_index(erofs_xattr_entry_name_index(p));
}

static inline int erofs_xattr_entry_set_name_index_index(
    const struct erofs_xattr_entry_edit *p, uint8_t part)
{
	uint8_t value;

	if (erofs_xattr_name_with_index(erofs_xattr_entry_name_index(&p->read),
					part, &value))
		return -34;
	erofs_xattr_entry_set_name_index(p, value);
	return 0;
}

static inline uint8_t erofs_xattr_entry_name_index_long_prefix(
    const struct erofs_xattr_entry *p)
{
	return erofs_xattr_name_long_prefix(erofs_xattr_entry_name_index(p));
}

static inline int erofs_xattr_entry_set_name_index_long_prefix(
    const struct erofs_xattr_entry_edit *p, uint8_t part)
{
	uint8_t value;

	if (erofs_xattr_name_with_long_prefix(
	    erofs_xattr_entry_name_index(&p->read), part, &value))
		return -34;
	erofs_xattr_entry_set_name_index(p, value);
	return 0;
}

/* XattrEntry.value_size: u16 little-endian at byte 2. */
#define EROFS_XATTR_ENTRY_VALUE_SIZE_OFFSET 2u
#define EROFS_XATTR_ENTRY_VALUE_SIZE_SIZE   2u
STRUCTC_PROVE(
    EROFS_XATTR_ENTRY_VALUE_SIZE_OFFSET + EROFS_XATTR_ENTRY_VALUE_SIZE_SIZE <=
    EROFS_XATTR_ENTRY_MIN_SIZE);

static inline uint16_t erofs_xattr_entry_value_size(
    const struct erofs_xattr_entry *p)
{
	return le16_load(p->bytes + 2);
}

static inline void erofs_xattr_entry_set_value_size(
    const struct erofs_xattr_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* XattrEntry.name: [$name_len]string at byte 4. Without its prefix */
#define EROFS_XATTR_ENTRY_NAME_OFFSET 4u

static inline int erofs_xattr_entry_name_range(
    const struct erofs_xattr_entry *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)erofs_xattr_entry_name_len(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "erofs_xattr_entry", "name",
					  4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_xattr_entry_name_count(
    const struct erofs_xattr_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return erofs_xattr_entry_name_range(p, &at, count, error);
}

static inline int erofs_xattr_entry_name_offset(
    const struct erofs_xattr_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return erofs_xattr_entry_name_range(p, offset, &count, error);
}

static inline int erofs_xattr_entry_name(const struct erofs_xattr_entry *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_xattr_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_xattr_entry", "name",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int erofs_xattr_entry_set_name(
    const struct erofs_xattr_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_xattr_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_xattr_entry", "name",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int erofs_xattr_entry_name_bytes(
    const struct erofs_xattr_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_xattr_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int erofs_xattr_entry_edit_name_bytes(
    const struct erofs_xattr_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_xattr_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int erofs_xattr_entry_name_text(const struct erofs_xattr_entry *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_xattr_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int erofs_xattr_entry_put_name(
    const struct erofs_xattr_entry_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_xattr_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "erofs_xattr_entry", "name",
					  4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_xattr_entry_point_1(const struct erofs_xattr_entry *p,
					    uint64_t *points,
					    struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)erofs_xattr_entry_name_len(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "erofs_xattr_entry", "", 0);
	points[1] = offset + count;
	return 0;
}


/* XattrEntry.value: [$value_size]byte at an offset that data decides. */

static inline int erofs_xattr_entry_value_range(
    const struct erofs_xattr_entry *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = erofs_xattr_entry_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)erofs_xattr_entry_value_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "erofs_xattr_entry", "value",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_xattr_entry_value_count(
    const struct erofs_xattr_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return erofs_xattr_entry_value_range(p, &at, count, error);
}

static inline int erofs_xattr_entry_value_offset(
    const struct erofs_xattr_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return erofs_xattr_entry_value_range(p, offset, &count, error);
}

static inline int erofs_xattr_entry_value(const struct erofs_xattr_entry *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_xattr_entry_value_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_xattr_entry", "value",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int erofs_xattr_entry_set_value(
    const struct erofs_xattr_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_xattr_entry_value_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_xattr_entry", "value",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int erofs_xattr_entry_value_bytes(
    const struct erofs_xattr_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_xattr_entry_value_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int erofs_xattr_entry_edit_value_bytes(
    const struct erofs_xattr_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_xattr_entry_value_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_xattr_entry_point_2(const struct erofs_xattr_entry *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = erofs_xattr_entry_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)erofs_xattr_entry_value_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "erofs_xattr_entry", "", 0);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int erofs_xattr_entry_at(struct span span, uint64_t offset,
				       struct erofs_xattr_entry *out,
				       struct field_error *error)
{
	struct erofs_xattr_entry view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "erofs_xattr_entry", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (((((4ull + (uint64_t)erofs_xattr_entry_name_len(&view)) + (uint64_t)erofs_xattr_entry_value_size(&view)) + 3ull) / 4ull) * 4ull);
	if (size > view.size)
		return field_out_of_range(error, "erofs_xattr_entry", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int erofs_xattr_entry_edit_at(struct mspan span, uint64_t offset,
					    struct erofs_xattr_entry_edit *out,
					    struct field_error *error)
{
	int rc = erofs_xattr_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int erofs_xattr_entry_total_size(
    const struct erofs_xattr_entry *p, uint64_t *size,
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
struct erofs_xattr_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct erofs_xattr_entry_edit_iterator {
	struct erofs_xattr_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct erofs_xattr_entry_iterator erofs_xattr_entry_iterate(
    struct span span)
{
	struct erofs_xattr_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct erofs_xattr_entry_edit_iterator erofs_xattr_entry_edit_iterate(
    struct mspan span)
{
	struct erofs_xattr_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int erofs_xattr_entry_iterator_next(
    struct erofs_xattr_entry_iterator *it, struct erofs_xattr_entry *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = erofs_xattr_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = erofs_xattr_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "erofs_xattr_entry", "stride", 0);
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

static inline int erofs_xattr_entry_edit_iterator_next(
    struct erofs_xattr_entry_edit_iterator *it,
    struct erofs_xattr_entry_edit *out, struct field_error *error)
{
	int rc = erofs_xattr_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure XattrBody, at least 12 bytes. Behind an inode. icount is its
 * xattr_icount.
 */
struct erofs_xattr_body {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t icount;
};
struct erofs_xattr_body_edit {
	struct erofs_xattr_body read; /* the same, for getters */
	uint8_t *bytes;
};
#define EROFS_XATTR_BODY_MIN_SIZE 12u

/*
 * XattrBody.name_filter: u32 little-endian at byte 0. Bits of names that are
 * not there (6.6)
 */
#define EROFS_XATTR_BODY_NAME_FILTER_OFFSET 0u
#define EROFS_XATTR_BODY_NAME_FILTER_SIZE   4u
STRUCTC_PROVE(
    EROFS_XATTR_BODY_NAME_FILTER_OFFSET + EROFS_XATTR_BODY_NAME_FILTER_SIZE <=
    EROFS_XATTR_BODY_MIN_SIZE);

static inline uint32_t erofs_xattr_body_name_filter(
    const struct erofs_xattr_body *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_xattr_body_set_name_filter(
    const struct erofs_xattr_body_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* XattrBody.shared_count: u8 at byte 4. */
#define EROFS_XATTR_BODY_SHARED_COUNT_OFFSET 4u
#define EROFS_XATTR_BODY_SHARED_COUNT_SIZE   1u
STRUCTC_PROVE(
    EROFS_XATTR_BODY_SHARED_COUNT_OFFSET + EROFS_XATTR_BODY_SHARED_COUNT_SIZE <=
    EROFS_XATTR_BODY_MIN_SIZE);

static inline uint8_t erofs_xattr_body_shared_count(
    const struct erofs_xattr_body *p)
{
	return p->bytes[4];
}

static inline void erofs_xattr_body_set_shared_count(
    const struct erofs_xattr_body_edit *p, uint8_t value)
{
	p->bytes[4] = value;
}

/*
 * XattrBody.shared_xattrs: [$shared_count]u32_le at byte 12. In words from
 * block xattr_blkaddr
 */
#define EROFS_XATTR_BODY_SHARED_XATTRS_OFFSET 12u

static inline int erofs_xattr_body_shared_xattrs_range(
    const struct erofs_xattr_body *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 12;
	nr = (uint64_t)erofs_xattr_body_shared_count(p);
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "erofs_xattr_body",
					  "shared_xattrs", 12);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_xattr_body_shared_xattrs_count(
    const struct erofs_xattr_body *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return erofs_xattr_body_shared_xattrs_range(p, &at, count, error);
}

static inline int erofs_xattr_body_shared_xattrs_offset(
    const struct erofs_xattr_body *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return erofs_xattr_body_shared_xattrs_range(p, offset, &count, error);
}

static inline int erofs_xattr_body_shared_xattrs(
    const struct erofs_xattr_body *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_xattr_body_shared_xattrs_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_xattr_body",
					  "shared_xattrs", 12);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int erofs_xattr_body_set_shared_xattrs(
    const struct erofs_xattr_body_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_xattr_body_shared_xattrs_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_xattr_body",
					  "shared_xattrs", 12);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_xattr_body_point_1(const struct erofs_xattr_body *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 12;
	count = (uint64_t)erofs_xattr_body_shared_count(p);
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "erofs_xattr_body", "", 0);
	points[1] = offset + count * 4;
	return 0;
}


/* XattrBody.entries: []XattrEntry at an offset that data decides. */

static inline int erofs_xattr_body_entries_offset(
    const struct erofs_xattr_body *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = erofs_xattr_body_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int erofs_xattr_body_entries(const struct erofs_xattr_body *p,
    struct erofs_xattr_entry_iterator *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = erofs_xattr_body_point_1(p, points, error);
	if (rc)
		return rc;
	*out = erofs_xattr_entry_iterate(
	    span_of(p->bytes + points[1], p->size - (points[1])));
	return 0;
}

static inline int erofs_xattr_body_edit_entries(
    const struct erofs_xattr_body_edit *p,
    struct erofs_xattr_entry_edit_iterator *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = erofs_xattr_body_point_1(&p->read, points, error);
	if (rc)
		return rc;
	*out = erofs_xattr_entry_edit_iterate(
	    mspan_of(p->bytes + points[1], p->read.size - (points[1])));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_xattr_body_point_2(const struct erofs_xattr_body *p,
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
static inline int erofs_xattr_body_at(struct span span,
				      uint64_t offset, uint16_t icount,
				      struct erofs_xattr_body *out,
				      struct field_error *error)
{
	struct erofs_xattr_body view;
	uint64_t size;

	if (!span_has(span, offset, 12))
		return field_out_of_range(error, "erofs_xattr_body", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.icount = icount;
	size = 
	    (12ull + (uint64_t)(int64_t)((uint64_t)(int64_t)((uint64_t)view.icount - 1ull) * (uint64_t)4ull));
	if (size < 12 || size > view.size)
		return field_out_of_range(error, "erofs_xattr_body", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int erofs_xattr_body_edit_at(struct mspan span,
					   uint64_t offset, uint16_t icount,
					   struct erofs_xattr_body_edit *out,
					   struct field_error *error)
{
	int rc = erofs_xattr_body_at(span_of(span.data, span.size), offset, icount, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int erofs_xattr_body_total_size(const struct erofs_xattr_body *p,
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
struct erofs_xattr_body_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t icount;
};
struct erofs_xattr_body_edit_iterator {
	struct erofs_xattr_body_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct erofs_xattr_body_iterator erofs_xattr_body_iterate(
    struct span span, uint16_t icount)
{
	struct erofs_xattr_body_iterator it = { span, 0, 0, UINT64_MAX, icount };

	return it;
}

static inline struct erofs_xattr_body_edit_iterator erofs_xattr_body_edit_iterate(
    struct mspan span, uint16_t icount)
{
	struct erofs_xattr_body_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, icount },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int erofs_xattr_body_iterator_next(
    struct erofs_xattr_body_iterator *it, struct erofs_xattr_body *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = erofs_xattr_body_at(it->span, it->offset, it->icount, out, error);
	if (!rc)
		rc = erofs_xattr_body_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "erofs_xattr_body", "stride", 0);
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

static inline int erofs_xattr_body_edit_iterator_next(
    struct erofs_xattr_body_edit_iterator *it,
    struct erofs_xattr_body_edit *out, struct field_error *error)
{
	int rc = erofs_xattr_body_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Inode, at least 8 bytes. */
struct erofs_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct erofs_inode_edit {
	struct erofs_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define EROFS_INODE_MIN_SIZE 8u

/* Inode.format: bitfield Format, u16 little-endian at byte 0. */
#define EROFS_INODE_FORMAT_OFFSET 0u
#define EROFS_INODE_FORMAT_SIZE   2u
STRUCTC_PROVE(EROFS_INODE_FORMAT_OFFSET + EROFS_INODE_FORMAT_SIZE <=
	      EROFS_INODE_MIN_SIZE);

static inline uint16_t erofs_inode_format(const struct erofs_inode *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_inode_set_format(const struct erofs_inode_edit *p,
					  uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t erofs_inode_format_extended(const struct erofs_inode *p)
{
	return erofs_format_extended(erofs_inode_format(p));
}

static inline int erofs_inode_set_format_extended(
    const struct erofs_inode_edit *p, uint16_t part)
{
	uint16_t value;

	if (erofs_format_with_extended(erofs_inode_format(&p->read), part,
				       &value))
		return -34;
	erofs_inode_set_format(p, value);
	return 0;
}

static inline uint16_t erofs_inode_format_data_layout(
    const struct erofs_inode *p)
{
	return erofs_format_data_layout(erofs_inode_format(p));
}

static inline int erofs_inode_set_format_data_layout(
    const struct erofs_inode_edit *p, uint16_t part)
{
	uint16_t value;

	if (erofs_format_with_data_layout(erofs_inode_format(&p->read), part,
					  &value))
		return -34;
	erofs_inode_set_format(p, value);
	return 0;
}

static inline uint16_t erofs_inode_format_nlink_1(const struct erofs_inode *p)
{
	return erofs_format_nlink_1(erofs_inode_format(p));
}

static inline int erofs_inode_set_format_nlink_1(
    const struct erofs_inode_edit *p, uint16_t part)
{
	uint16_t value;

	if (erofs_format_with_nlink_1(erofs_inode_format(&p->read), part,
				      &value))
		return -34;
	erofs_inode_set_format(p, value);
	return 0;
}

/*
 * Inode.xattr_icount: u16 little-endian at byte 2. 0: no attributes, else see
 * XattrBody
 */
#define EROFS_INODE_XATTR_ICOUNT_OFFSET 2u
#define EROFS_INODE_XATTR_ICOUNT_SIZE   2u
STRUCTC_PROVE(EROFS_INODE_XATTR_ICOUNT_OFFSET + EROFS_INODE_XATTR_ICOUNT_SIZE <=
	      EROFS_INODE_MIN_SIZE);

static inline uint16_t erofs_inode_xattr_icount(const struct erofs_inode *p)
{
	return le16_load(p->bytes + 2);
}

static inline void erofs_inode_set_xattr_icount(
    const struct erofs_inode_edit *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* Inode.mode: u16 little-endian at byte 4. Type and permissions, as in stat */
#define EROFS_INODE_MODE_OFFSET 4u
#define EROFS_INODE_MODE_SIZE   2u
STRUCTC_PROVE(EROFS_INODE_MODE_OFFSET + EROFS_INODE_MODE_SIZE <=
	      EROFS_INODE_MIN_SIZE);

static inline uint16_t erofs_inode_mode(const struct erofs_inode *p)
{
	return le16_load(p->bytes + 4);
}

static inline void erofs_inode_set_mode(const struct erofs_inode_edit *p,
					uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Inode.nb: struct erofs_inode_number at byte 6. */
#define EROFS_INODE_NB_OFFSET 6u
#define EROFS_INODE_NB_SIZE   2u
STRUCTC_PROVE(EROFS_INODE_NB_OFFSET + EROFS_INODE_NB_SIZE <=
	      EROFS_INODE_MIN_SIZE);

static inline const struct erofs_inode_number *erofs_inode_nb(
    const struct erofs_inode *p)
{
	return (const struct erofs_inode_number *)(p->bytes + 6);
}

static inline struct erofs_inode_number *erofs_inode_edit_nb(
    const struct erofs_inode_edit *p)
{
	return (struct erofs_inode_number *)(p->bytes + 6);
}

/* Inode.compact: CompactInode at byte 8, not always there. */
#define EROFS_INODE_COMPACT_OFFSET 8u

static inline bool erofs_inode_has_compact(const struct erofs_inode *p)
{
	return (erofs_format_extended(erofs_inode_format(p)) == 0u);
}

static inline int erofs_inode_compact_offset(const struct erofs_inode *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	if (!(erofs_format_extended(erofs_inode_format(p)) == 0u))
		return field_absent(error, "erofs_inode", "compact", 8);
	if (p->size < 32)
		return field_out_of_range(error, "erofs_inode", "compact", 8);
	*offset = 8;
	return 0;
}

static inline const struct erofs_compact_inode *erofs_inode_compact(
    const struct erofs_inode *p, struct field_error *error)
{
	uint64_t at;

	if (erofs_inode_compact_offset(p, &at, error))
		return NULL;
	return (const struct erofs_compact_inode *)(p->bytes + at);
}

static inline struct erofs_compact_inode *erofs_inode_edit_compact(
    const struct erofs_inode_edit *p, struct field_error *error)
{
	uint64_t at;

	if (erofs_inode_compact_offset(&p->read, &at, error))
		return NULL;
	return (struct erofs_compact_inode *)(p->bytes + at);
}


/* Inode.extended: ExtendedInode at byte 8, not always there. */
#define EROFS_INODE_EXTENDED_OFFSET 8u

static inline bool erofs_inode_has_extended(const struct erofs_inode *p)
{
	return (erofs_format_extended(erofs_inode_format(p)) == 1u);
}

static inline int erofs_inode_extended_offset(const struct erofs_inode *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	if (!(erofs_format_extended(erofs_inode_format(p)) == 1u))
		return field_absent(error, "erofs_inode", "extended", 8);
	if (p->size < 64)
		return field_out_of_range(error, "erofs_inode", "extended", 8);
	*offset = 8;
	return 0;
}

static inline const struct erofs_extended_inode *erofs_inode_extended(
    const struct erofs_inode *p, struct field_error *error)
{
	uint64_t at;

	if (erofs_inode_extended_offset(p, &at, error))
		return NULL;
	return (const struct erofs_extended_inode *)(p->bytes + at);
}

static inline struct erofs_extended_inode *erofs_inode_edit_extended(
    const struct erofs_inode_edit *p, struct field_error *error)
{
	uint64_t at;

	if (erofs_inode_extended_offset(&p->read, &at, error))
		return NULL;
	return (struct erofs_extended_inode *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_inode_point_1(const struct erofs_inode *p,
				      uint64_t *points,
				      struct field_error *error)
{
	if (erofs_format_extended(erofs_inode_format(p)) == 1u) {
		if (p->size < 64)
			return field_out_of_range(error, "erofs_inode", "", 0);
		points[1] = 64;
	} else {
		points[1] = 8;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_inode_point_2(const struct erofs_inode *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	if (erofs_format_extended(erofs_inode_format(p)) == 0u) {
		if (p->size < 32)
			return field_out_of_range(error, "erofs_inode", "", 0);
		points[2] = 32;
	} else {
		rc = erofs_inode_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	}
	return 0;
}


/* Inode.xattrs: XattrBody at an offset that data decides, not always there. */

static inline bool erofs_inode_has_xattrs(const struct erofs_inode *p)
{
	return (erofs_inode_xattr_icount(p) > 0u);
}

static inline int erofs_inode_xattrs_offset(const struct erofs_inode *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(erofs_inode_xattr_icount(p) > 0u))
		return field_absent(error, "erofs_inode", "xattrs", 0);
	rc = erofs_inode_point_2(p, points, error);
	if (rc)
		return rc;
	*offset = points[2];
	return 0;
}

static inline int erofs_inode_xattrs(const struct erofs_inode *p,
				     struct erofs_xattr_body *out,
				     struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(erofs_inode_xattr_icount(p) > 0u))
		return field_absent(error, "erofs_inode", "xattrs", 0);
	rc = erofs_inode_point_2(p, points, error);
	if (rc)
		return rc;
	return erofs_xattr_body_at(span_of(p->bytes, p->size), points[2],
	    (uint16_t)(uint64_t)erofs_inode_xattr_icount(p), out, error);
}

static inline int erofs_inode_edit_xattrs(const struct erofs_inode_edit *p,
					  struct erofs_xattr_body_edit *out,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(erofs_inode_xattr_icount(&p->read) > 0u))
		return field_absent(error, "erofs_inode", "xattrs", 0);
	rc = erofs_inode_point_2(&p->read, points, error);
	if (rc)
		return rc;
	return erofs_xattr_body_edit_at(mspan_of(p->bytes, p->read.size),
	    points[2],
	    (uint16_t)(uint64_t)erofs_inode_xattr_icount(&p->read), out,
	    error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_inode_point_3(const struct erofs_inode *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	struct erofs_xattr_body of;
	uint64_t size;

	rc = erofs_inode_point_2(p, points, error);
	if (rc)
		return rc;
	rc = 
	    erofs_xattr_body_at(span_of(p->bytes, p->size), points[2], (uint16_t)(uint64_t)erofs_inode_xattr_icount(p), &of, error);
	if (rc)
		return rc;
	rc = erofs_xattr_body_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[3] = points[2] + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_inode_point_4(const struct erofs_inode *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	rc = erofs_inode_point_2(p, points, error);
	if (rc)
		return rc;
	if (erofs_inode_xattr_icount(p) > 0u) {
		rc = erofs_inode_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	} else {
		points[4] = points[2];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int erofs_inode_at(struct span span, uint64_t offset,
				 struct erofs_inode *out,
				 struct field_error *error)
{
	struct erofs_inode view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "erofs_inode", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int erofs_inode_edit_at(struct mspan span, uint64_t offset,
				      struct erofs_inode_edit *out,
				      struct field_error *error)
{
	int rc = erofs_inode_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int erofs_inode_total_size(const struct erofs_inode *p,
					 uint64_t *size,
					 struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = erofs_inode_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct erofs_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct erofs_inode_edit_iterator {
	struct erofs_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct erofs_inode_iterator erofs_inode_iterate(struct span span)
{
	struct erofs_inode_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct erofs_inode_edit_iterator erofs_inode_edit_iterate(
    struct mspan span)
{
	struct erofs_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int erofs_inode_iterator_next(struct erofs_inode_iterator *it,
					    struct erofs_inode *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = erofs_inode_at(it->span, it->offset, out, error);
	if (!rc)
		rc = erofs_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "erofs_inode", "stride", 0);
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

static inline int erofs_inode_edit_iterator_next(
    struct erofs_inode_edit_iterator *it, struct erofs_inode_edit *out,
    struct field_error *error)
{
	int rc = erofs_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure ChunkIndex, 8 bytes. Where a chunk is. Aligned to 8 bytes behind
 * the inode.
 */
struct erofs_chunk_index {
	uint8_t bytes[8];
};
#define EROFS_CHUNK_INDEX_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct erofs_chunk_index) == EROFS_CHUNK_INDEX_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_chunk_index *erofs_chunk_index_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_CHUNK_INDEX_SIZEOF))
		return NULL;
	return (const struct erofs_chunk_index *)(span.data + offset);
}

static inline struct erofs_chunk_index *erofs_chunk_index_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_CHUNK_INDEX_SIZEOF))
		return NULL;
	return (struct erofs_chunk_index *)(span.data + offset);
}

/* ChunkIndex.startblk_hi: u16 little-endian at byte 0. (6.15) */
#define EROFS_CHUNK_INDEX_STARTBLK_HI_OFFSET 0u
#define EROFS_CHUNK_INDEX_STARTBLK_HI_SIZE   2u
STRUCTC_WITHIN(EROFS_CHUNK_INDEX, STARTBLK_HI);

static inline uint16_t erofs_chunk_index_startblk_hi(
    const struct erofs_chunk_index *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_chunk_index_set_startblk_hi(
    struct erofs_chunk_index *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* ChunkIndex.device_id: u16 little-endian at byte 2. 0: this one */
#define EROFS_CHUNK_INDEX_DEVICE_ID_OFFSET 2u
#define EROFS_CHUNK_INDEX_DEVICE_ID_SIZE   2u
STRUCTC_WITHIN(EROFS_CHUNK_INDEX, DEVICE_ID);

static inline uint16_t erofs_chunk_index_device_id(
    const struct erofs_chunk_index *p)
{
	return le16_load(p->bytes + 2);
}

static inline void erofs_chunk_index_set_device_id(struct erofs_chunk_index *p,
						   uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* ChunkIndex.startblk_lo: u32 little-endian at byte 4. NULL_ADDRESS: a hole */
#define EROFS_CHUNK_INDEX_STARTBLK_LO_OFFSET 4u
#define EROFS_CHUNK_INDEX_STARTBLK_LO_SIZE   4u
STRUCTC_WITHIN(EROFS_CHUNK_INDEX, STARTBLK_LO);

static inline uint32_t erofs_chunk_index_startblk_lo(
    const struct erofs_chunk_index *p)
{
	return le32_load(p->bytes + 4);
}

static inline void erofs_chunk_index_set_startblk_lo(
    struct erofs_chunk_index *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* ChunkIndex.startblk: u48 joined from bytes 4, 0, low part first. */
static inline uint64_t erofs_chunk_index_startblk(
    const struct erofs_chunk_index *p)
{
	return (uint64_t)le32_load(p->bytes + 4) |
	       (uint64_t)le16_load(p->bytes) << 32;
}

static inline int erofs_chunk_index_set_startblk(struct erofs_chunk_index *p,
						 uint64_t value)
{
	if (value >> 48)
		return -34;
	le32_store(p->bytes + 4, (uint32_t)value);
	le16_store(p->bytes, (uint16_t)(value >> 32));
	return 0;
}

/* All bytes zero. */
static inline void erofs_chunk_index_init(struct erofs_chunk_index *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure LongXattrPrefix, at least 3 bytes. (6.4) */
struct erofs_long_xattr_prefix {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct erofs_long_xattr_prefix_edit {
	struct erofs_long_xattr_prefix read; /* the same, for getters */
	uint8_t *bytes;
};
#define EROFS_LONG_XATTR_PREFIX_MIN_SIZE 3u

/* LongXattrPrefix.length: u16 little-endian at byte 0. Of what follows */
#define EROFS_LONG_XATTR_PREFIX_LENGTH_OFFSET 0u
#define EROFS_LONG_XATTR_PREFIX_LENGTH_SIZE   2u
STRUCTC_PROVE(
    EROFS_LONG_XATTR_PREFIX_LENGTH_OFFSET + EROFS_LONG_XATTR_PREFIX_LENGTH_SIZE <=
    EROFS_LONG_XATTR_PREFIX_MIN_SIZE);

static inline uint16_t erofs_long_xattr_prefix_length(
    const struct erofs_long_xattr_prefix *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_long_xattr_prefix_set_length(
    const struct erofs_long_xattr_prefix_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* LongXattrPrefix.base_index: u8 at byte 2. */
#define EROFS_LONG_XATTR_PREFIX_BASE_INDEX_OFFSET 2u
#define EROFS_LONG_XATTR_PREFIX_BASE_INDEX_SIZE   1u
STRUCTC_PROVE(
    EROFS_LONG_XATTR_PREFIX_BASE_INDEX_OFFSET + EROFS_LONG_XATTR_PREFIX_BASE_INDEX_SIZE <=
    EROFS_LONG_XATTR_PREFIX_MIN_SIZE);

static inline uint8_t erofs_long_xattr_prefix_base_index(
    const struct erofs_long_xattr_prefix *p)
{
	return p->bytes[2];
}

static inline void erofs_long_xattr_prefix_set_base_index(
    const struct erofs_long_xattr_prefix_edit *p, uint8_t value)
{
	p->bytes[2] = value;
}

/*
 * LongXattrPrefix.infix: [$length - 1]string at byte 3. Behind base_index's
 * text
 */
#define EROFS_LONG_XATTR_PREFIX_INFIX_OFFSET 3u

static inline int erofs_long_xattr_prefix_infix_range(
    const struct erofs_long_xattr_prefix *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 3;
	int64_t t1 = (int64_t)((uint64_t)erofs_long_xattr_prefix_length(p) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "erofs_long_xattr_prefix",
					  "infix", 3);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "erofs_long_xattr_prefix",
					  "infix", 3);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_long_xattr_prefix_infix_count(
    const struct erofs_long_xattr_prefix *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return erofs_long_xattr_prefix_infix_range(p, &at, count, error);
}

static inline int erofs_long_xattr_prefix_infix_offset(
    const struct erofs_long_xattr_prefix *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return erofs_long_xattr_prefix_infix_range(p, offset, &count, error);
}

static inline int erofs_long_xattr_prefix_infix(
    const struct erofs_long_xattr_prefix *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_long_xattr_prefix_infix_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_long_xattr_prefix",
					  "infix", 3);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int erofs_long_xattr_prefix_set_infix(
    const struct erofs_long_xattr_prefix_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_long_xattr_prefix_infix_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_long_xattr_prefix",
					  "infix", 3);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int erofs_long_xattr_prefix_infix_bytes(
    const struct erofs_long_xattr_prefix *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_long_xattr_prefix_infix_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int erofs_long_xattr_prefix_edit_infix_bytes(
    const struct erofs_long_xattr_prefix_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_long_xattr_prefix_infix_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int erofs_long_xattr_prefix_infix_text(
    const struct erofs_long_xattr_prefix *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_long_xattr_prefix_infix_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int erofs_long_xattr_prefix_put_infix(
    const struct erofs_long_xattr_prefix_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_long_xattr_prefix_infix_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "erofs_long_xattr_prefix",
					  "infix", 3);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_long_xattr_prefix_point_1(
    const struct erofs_long_xattr_prefix *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 3;
	int64_t t1 = (int64_t)((uint64_t)erofs_long_xattr_prefix_length(p) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "erofs_long_xattr_prefix", "",
					  0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "erofs_long_xattr_prefix", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int erofs_long_xattr_prefix_at(struct span span, uint64_t offset,
    struct erofs_long_xattr_prefix *out, struct field_error *error)
{
	struct erofs_long_xattr_prefix view;
	uint64_t size;

	if (!span_has(span, offset, 3))
		return field_out_of_range(error, "erofs_long_xattr_prefix", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    ((((2ull + (uint64_t)erofs_long_xattr_prefix_length(&view)) + 3ull) / 4ull) * 4ull);
	if (size > view.size)
		return field_out_of_range(error, "erofs_long_xattr_prefix",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int erofs_long_xattr_prefix_edit_at(struct mspan span,
    uint64_t offset, struct erofs_long_xattr_prefix_edit *out,
    struct field_error *error)
{
	int rc = erofs_long_xattr_prefix_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int erofs_long_xattr_prefix_total_size(
    const struct erofs_long_xattr_prefix *p, uint64_t *size,
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
struct erofs_long_xattr_prefix_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct erofs_long_xattr_prefix_edit_iterator {
	struct erofs_long_xattr_prefix_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct erofs_long_xattr_prefix_iterator erofs_long_xattr_prefix_iterate(
    struct span span)
{
	struct erofs_long_xattr_prefix_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct erofs_long_xattr_prefix_edit_iterator erofs_long_xattr_prefix_edit_iterate(
    struct mspan span)
{
	struct erofs_long_xattr_prefix_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int erofs_long_xattr_prefix_iterator_next(
    struct erofs_long_xattr_prefix_iterator *it,
    struct erofs_long_xattr_prefix *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = erofs_long_xattr_prefix_at(it->span, it->offset, out, error);
	if (!rc)
		rc = erofs_long_xattr_prefix_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "erofs_long_xattr_prefix", "stride", 0);
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

static inline int erofs_long_xattr_prefix_edit_iterator_next(
    struct erofs_long_xattr_prefix_edit_iterator *it,
    struct erofs_long_xattr_prefix_edit *out, struct field_error *error)
{
	int rc = erofs_long_xattr_prefix_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Dirent, 12 bytes. */
struct erofs_dirent {
	uint8_t bytes[12];
};
#define EROFS_DIRENT_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct erofs_dirent) == EROFS_DIRENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_dirent *erofs_dirent_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, EROFS_DIRENT_SIZEOF))
		return NULL;
	return (const struct erofs_dirent *)(span.data + offset);
}

static inline struct erofs_dirent *erofs_dirent_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_DIRENT_SIZEOF))
		return NULL;
	return (struct erofs_dirent *)(span.data + offset);
}

/* Dirent.nid: u64 little-endian at byte 0. */
#define EROFS_DIRENT_NID_OFFSET 0u
#define EROFS_DIRENT_NID_SIZE   8u
STRUCTC_WITHIN(EROFS_DIRENT, NID);

static inline uint64_t erofs_dirent_nid(const struct erofs_dirent *p)
{
	return le64_load(p->bytes);
}

static inline void erofs_dirent_set_nid(struct erofs_dirent *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Dirent.nameoff: u16 little-endian at byte 8. From the block's start */
#define EROFS_DIRENT_NAMEOFF_OFFSET 8u
#define EROFS_DIRENT_NAMEOFF_SIZE   2u
STRUCTC_WITHIN(EROFS_DIRENT, NAMEOFF);

static inline uint16_t erofs_dirent_nameoff(const struct erofs_dirent *p)
{
	return le16_load(p->bytes + 8);
}

static inline void erofs_dirent_set_nameoff(struct erofs_dirent *p,
					    uint16_t value)
{
	le16_store(p->bytes + 8, value);
}

/* Dirent.file_type: enum FileType, u8 at byte 10. */
#define EROFS_DIRENT_FILE_TYPE_OFFSET 10u
#define EROFS_DIRENT_FILE_TYPE_SIZE   1u
STRUCTC_WITHIN(EROFS_DIRENT, FILE_TYPE);

static inline uint8_t erofs_dirent_file_type(const struct erofs_dirent *p)
{
	return p->bytes[10];
}

static inline void erofs_dirent_set_file_type(struct erofs_dirent *p,
					      uint8_t value)
{
	p->bytes[10] = value;
}

/* All bytes zero. */
static inline void erofs_dirent_init(struct erofs_dirent *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure DirectoryBlock, at least 12 bytes. A name ends where the next
 * begins, the last one with a NUL or the block. Entries are in the order of
 * their names.
 */
struct erofs_directory_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct erofs_directory_block_edit {
	struct erofs_directory_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define EROFS_DIRECTORY_BLOCK_MIN_SIZE 12u

/* DirectoryBlock.first: struct erofs_dirent at byte 0. */
#define EROFS_DIRECTORY_BLOCK_FIRST_OFFSET 0u
#define EROFS_DIRECTORY_BLOCK_FIRST_SIZE   12u
STRUCTC_PROVE(
    EROFS_DIRECTORY_BLOCK_FIRST_OFFSET + EROFS_DIRECTORY_BLOCK_FIRST_SIZE <=
    EROFS_DIRECTORY_BLOCK_MIN_SIZE);

static inline const struct erofs_dirent *erofs_directory_block_first(
    const struct erofs_directory_block *p)
{
	return (const struct erofs_dirent *)(p->bytes);
}

static inline struct erofs_dirent *erofs_directory_block_edit_first(
    const struct erofs_directory_block_edit *p)
{
	return (struct erofs_dirent *)(p->bytes);
}

/* DirectoryBlock.more: [$first.nameoff / 12 - 1]Dirent at byte 12. */
#define EROFS_DIRECTORY_BLOCK_MORE_OFFSET 12u

static inline int erofs_directory_block_more_range(
    const struct erofs_directory_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 12;
	int64_t t1 = (int64_t)(((uint64_t)erofs_dirent_nameoff(erofs_directory_block_first(p)) / 12ull) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "erofs_directory_block",
					  "more", 12);
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 12)
		return field_out_of_range(error, "erofs_directory_block",
					  "more", 12);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_directory_block_more_count(
    const struct erofs_directory_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return erofs_directory_block_more_range(p, &at, count, error);
}

static inline int erofs_directory_block_more_offset(
    const struct erofs_directory_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return erofs_directory_block_more_range(p, offset, &count, error);
}

static inline const struct erofs_dirent *erofs_directory_block_more(
    const struct erofs_directory_block *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (erofs_directory_block_more_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "erofs_directory_block", "more", 12);
		return NULL;
	}
	return (const struct erofs_dirent *)(p->bytes + at + i * 12);
}

static inline struct erofs_dirent *erofs_directory_block_edit_more(
    const struct erofs_directory_block_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (erofs_directory_block_more_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "erofs_directory_block", "more", 12);
		return NULL;
	}
	return (struct erofs_dirent *)(p->bytes + at + i * 12);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_directory_block_point_1(
    const struct erofs_directory_block *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 12;
	int64_t t1 = (int64_t)(((uint64_t)erofs_dirent_nameoff(erofs_directory_block_first(p)) / 12ull) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "erofs_directory_block", "",
					  0);
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 12)
		return field_out_of_range(error, "erofs_directory_block", "",
					  0);
	points[1] = offset + count * 12;
	return 0;
}


/* DirectoryBlock.names: []byte at an offset that data decides. */

static inline int erofs_directory_block_names_range(
    const struct erofs_directory_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = erofs_directory_block_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int erofs_directory_block_names_count(
    const struct erofs_directory_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return erofs_directory_block_names_range(p, &at, count, error);
}

static inline int erofs_directory_block_names_offset(
    const struct erofs_directory_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return erofs_directory_block_names_range(p, offset, &count, error);
}

static inline int erofs_directory_block_names(
    const struct erofs_directory_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_directory_block_names_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_directory_block",
					  "names", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int erofs_directory_block_set_names(
    const struct erofs_directory_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = erofs_directory_block_names_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "erofs_directory_block",
					  "names", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int erofs_directory_block_names_bytes(
    const struct erofs_directory_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_directory_block_names_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int erofs_directory_block_edit_names_bytes(
    const struct erofs_directory_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = erofs_directory_block_names_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int erofs_directory_block_point_2(
    const struct erofs_directory_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = erofs_directory_block_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (p->size - offset);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int erofs_directory_block_at(struct span span, uint64_t offset,
					   struct erofs_directory_block *out,
					   struct field_error *error)
{
	struct erofs_directory_block view;

	if (!span_has(span, offset, 12))
		return field_out_of_range(error, "erofs_directory_block", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int erofs_directory_block_edit_at(struct mspan span,
    uint64_t offset, struct erofs_directory_block_edit *out,
    struct field_error *error)
{
	int rc = erofs_directory_block_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int erofs_directory_block_total_size(
    const struct erofs_directory_block *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = erofs_directory_block_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct erofs_directory_block_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct erofs_directory_block_edit_iterator {
	struct erofs_directory_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct erofs_directory_block_iterator erofs_directory_block_iterate(
    struct span span)
{
	struct erofs_directory_block_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct erofs_directory_block_edit_iterator erofs_directory_block_edit_iterate(
    struct mspan span)
{
	struct erofs_directory_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int erofs_directory_block_iterator_next(
    struct erofs_directory_block_iterator *it,
    struct erofs_directory_block *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = erofs_directory_block_at(it->span, it->offset, out, error);
	if (!rc)
		rc = erofs_directory_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "erofs_directory_block", "stride", 0);
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

static inline int erofs_directory_block_edit_iterator_next(
    struct erofs_directory_block_edit_iterator *it,
    struct erofs_directory_block_edit *out, struct field_error *error)
{
	int rc = erofs_directory_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure MapPlace.tail, 4 bytes. */
struct erofs_map_place_tail {
	uint8_t bytes[4];
};
#define EROFS_MAP_PLACE_TAIL_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct erofs_map_place_tail) ==
	      EROFS_MAP_PLACE_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_map_place_tail *erofs_map_place_tail_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_MAP_PLACE_TAIL_SIZEOF))
		return NULL;
	return (const struct erofs_map_place_tail *)(span.data + offset);
}

static inline struct erofs_map_place_tail *erofs_map_place_tail_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_MAP_PLACE_TAIL_SIZEOF))
		return NULL;
	return (struct erofs_map_place_tail *)(span.data + offset);
}

/* MapPlace.tail.idata_size: u16 little-endian at byte 2. Of the inline piece */
#define EROFS_MAP_PLACE_TAIL_IDATA_SIZE_OFFSET 2u
#define EROFS_MAP_PLACE_TAIL_IDATA_SIZE_SIZE   2u
STRUCTC_WITHIN(EROFS_MAP_PLACE_TAIL, IDATA_SIZE);

static inline uint16_t erofs_map_place_tail_idata_size(
    const struct erofs_map_place_tail *p)
{
	return le16_load(p->bytes + 2);
}

static inline void erofs_map_place_tail_set_idata_size(
    struct erofs_map_place_tail *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void erofs_map_place_tail_init(struct erofs_map_place_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union MapPlace, 4 bytes. */
struct erofs_map_place {
	uint8_t bytes[4];
};
#define EROFS_MAP_PLACE_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct erofs_map_place) == EROFS_MAP_PLACE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_map_place *erofs_map_place_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, EROFS_MAP_PLACE_SIZEOF))
		return NULL;
	return (const struct erofs_map_place *)(span.data + offset);
}

static inline struct erofs_map_place *erofs_map_place_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_MAP_PLACE_SIZEOF))
		return NULL;
	return (struct erofs_map_place *)(span.data + offset);
}

/* MapPlace.fragmentoff: u32 little-endian at byte 0. In the packed inode */
#define EROFS_MAP_PLACE_FRAGMENTOFF_OFFSET 0u
#define EROFS_MAP_PLACE_FRAGMENTOFF_SIZE   4u
STRUCTC_WITHIN(EROFS_MAP_PLACE, FRAGMENTOFF);

static inline uint32_t erofs_map_place_fragmentoff(
    const struct erofs_map_place *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_map_place_set_fragmentoff(struct erofs_map_place *p,
						   uint32_t value)
{
	le32_store(p->bytes, value);
}

/* MapPlace.tail: struct erofs_map_place_tail at byte 0. */
#define EROFS_MAP_PLACE_TAIL_OFFSET 0u
#define EROFS_MAP_PLACE_TAIL_SIZE   4u
STRUCTC_WITHIN(EROFS_MAP_PLACE, TAIL);

static inline const struct erofs_map_place_tail *erofs_map_place_tail(
    const struct erofs_map_place *p)
{
	return (const struct erofs_map_place_tail *)(p->bytes);
}

static inline struct erofs_map_place_tail *erofs_map_place_edit_tail(
    struct erofs_map_place *p)
{
	return (struct erofs_map_place_tail *)(p->bytes);
}

/* All bytes zero. */
static inline void erofs_map_place_init(struct erofs_map_place *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure MapHeader, 8 bytes. Behind a compressed inode and its attributes,
 * aligned to 8 bytes.
 */
struct erofs_map_header {
	uint8_t bytes[8];
};
#define EROFS_MAP_HEADER_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct erofs_map_header) == EROFS_MAP_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_map_header *erofs_map_header_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_MAP_HEADER_SIZEOF))
		return NULL;
	return (const struct erofs_map_header *)(span.data + offset);
}

static inline struct erofs_map_header *erofs_map_header_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_MAP_HEADER_SIZEOF))
		return NULL;
	return (struct erofs_map_header *)(span.data + offset);
}

/* MapHeader.place: struct erofs_map_place at byte 0. */
#define EROFS_MAP_HEADER_PLACE_OFFSET 0u
#define EROFS_MAP_HEADER_PLACE_SIZE   4u
STRUCTC_WITHIN(EROFS_MAP_HEADER, PLACE);

static inline const struct erofs_map_place *erofs_map_header_place(
    const struct erofs_map_header *p)
{
	return (const struct erofs_map_place *)(p->bytes);
}

static inline struct erofs_map_place *erofs_map_header_edit_place(
    struct erofs_map_header *p)
{
	return (struct erofs_map_place *)(p->bytes);
}

/* MapHeader.advise: bitfield MapAdvise, u16 little-endian at byte 4. */
#define EROFS_MAP_HEADER_ADVISE_OFFSET 4u
#define EROFS_MAP_HEADER_ADVISE_SIZE   2u
STRUCTC_WITHIN(EROFS_MAP_HEADER, ADVISE);

static inline uint16_t erofs_map_header_advise(const struct erofs_map_header *p)
{
	return le16_load(p->bytes + 4);
}

static inline void erofs_map_header_set_advise(struct erofs_map_header *p,
					       uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

static inline uint16_t erofs_map_header_advise_compacted_2b(
    const struct erofs_map_header *p)
{
	return erofs_map_advise_compacted_2b(erofs_map_header_advise(p));
}

static inline int erofs_map_header_set_advise_compacted_2b(
    struct erofs_map_header *p, uint16_t part)
{
	uint16_t value;

	if (erofs_map_advise_with_compacted_2b(erofs_map_header_advise(p),
					       part, &value))
		return -34;
	erofs_map_header_set_advise(p, value);
	return 0;
}

static inline uint16_t erofs_map_header_advise_big_pcluster_1(
    const struct erofs_map_header *p)
{
	return erofs_map_advise_big_pcluster_1(erofs_map_header_advise(p));
}

static inline int erofs_map_header_set_advise_big_pcluster_1(
    struct erofs_map_header *p, uint16_t part)
{
	uint16_t value;

	if (erofs_map_advise_with_big_pcluster_1(erofs_map_header_advise(p),
						 part, &value))
		return -34;
	erofs_map_header_set_advise(p, value);
	return 0;
}

static inline uint16_t erofs_map_header_advise_big_pcluster_2(
    const struct erofs_map_header *p)
{
	return erofs_map_advise_big_pcluster_2(erofs_map_header_advise(p));
}

static inline int erofs_map_header_set_advise_big_pcluster_2(
    struct erofs_map_header *p, uint16_t part)
{
	uint16_t value;

	if (erofs_map_advise_with_big_pcluster_2(erofs_map_header_advise(p),
						 part, &value))
		return -34;
	erofs_map_header_set_advise(p, value);
	return 0;
}

static inline uint16_t erofs_map_header_advise_inline_pcluster(
    const struct erofs_map_header *p)
{
	return erofs_map_advise_inline_pcluster(erofs_map_header_advise(p));
}

static inline int erofs_map_header_set_advise_inline_pcluster(
    struct erofs_map_header *p, uint16_t part)
{
	uint16_t value;

	if (erofs_map_advise_with_inline_pcluster(erofs_map_header_advise(p),
						  part, &value))
		return -34;
	erofs_map_header_set_advise(p, value);
	return 0;
}

static inline uint16_t erofs_map_header_advise_interlaced_pcluster(
    const struct erofs_map_header *p)
{
	return erofs_map_advise_interlaced_pcluster(erofs_map_header_advise(p));
}

static inline int erofs_map_header_set_advise_interlaced_pcluster(
    struct erofs_map_header *p, uint16_t part)
{
	uint16_t value;

	if (erofs_map_advise_with_interlaced_pcluster(
	    erofs_map_header_advise(p), part, &value))
		return -34;
	erofs_map_header_set_advise(p, value);
	return 0;
}

static inline uint16_t erofs_map_header_advise_fragment_pcluster(
    const struct erofs_map_header *p)
{
	return erofs_map_advise_fragment_pcluster(erofs_map_header_advise(p));
}

static inline int erofs_map_header_set_advise_fragment_pcluster(
    struct erofs_map_header *p, uint16_t part)
{
	uint16_t value;

	if (erofs_map_advise_with_fragment_pcluster(erofs_map_header_advise(p),
						    part, &value))
		return -34;
	erofs_map_header_set_advise(p, value);
	return 0;
}

/* MapHeader.algorithms: bitfield MapAlgorithms, u8 at byte 6. */
#define EROFS_MAP_HEADER_ALGORITHMS_OFFSET 6u
#define EROFS_MAP_HEADER_ALGORITHMS_SIZE   1u
STRUCTC_WITHIN(EROFS_MAP_HEADER, ALGORITHMS);

static inline uint8_t erofs_map_header_algorithms(
    const struct erofs_map_header *p)
{
	return p->bytes[6];
}

static inline void erofs_map_header_set_algorithms(struct erofs_map_header *p,
						   uint8_t value)
{
	p->bytes[6] = value;
}

static inline uint8_t erofs_map_header_algorithms_head1(
    const struct erofs_map_header *p)
{
	return erofs_map_algorithms_head1(erofs_map_header_algorithms(p));
}

static inline int erofs_map_header_set_algorithms_head1(
    struct erofs_map_header *p, uint8_t part)
{
	uint8_t value;

	if (erofs_map_algorithms_with_head1(erofs_map_header_algorithms(p),
					    part, &value))
		return -34;
	erofs_map_header_set_algorithms(p, value);
	return 0;
}

static inline uint8_t erofs_map_header_algorithms_head2(
    const struct erofs_map_header *p)
{
	return erofs_map_algorithms_head2(erofs_map_header_algorithms(p));
}

static inline int erofs_map_header_set_algorithms_head2(
    struct erofs_map_header *p, uint8_t part)
{
	uint8_t value;

	if (erofs_map_algorithms_with_head2(erofs_map_header_algorithms(p),
					    part, &value))
		return -34;
	erofs_map_header_set_algorithms(p, value);
	return 0;
}

/* MapHeader.clusterbits: bitfield MapClusters, u8 at byte 7. */
#define EROFS_MAP_HEADER_CLUSTERBITS_OFFSET 7u
#define EROFS_MAP_HEADER_CLUSTERBITS_SIZE   1u
STRUCTC_WITHIN(EROFS_MAP_HEADER, CLUSTERBITS);

static inline uint8_t erofs_map_header_clusterbits(
    const struct erofs_map_header *p)
{
	return p->bytes[7];
}

static inline void erofs_map_header_set_clusterbits(struct erofs_map_header *p,
						    uint8_t value)
{
	p->bytes[7] = value;
}

static inline uint8_t erofs_map_header_clusterbits_bits(
    const struct erofs_map_header *p)
{
	return erofs_map_clusters_bits(erofs_map_header_clusterbits(p));
}

static inline int erofs_map_header_set_clusterbits_bits(
    struct erofs_map_header *p, uint8_t part)
{
	uint8_t value;

	if (erofs_map_clusters_with_bits(erofs_map_header_clusterbits(p), part,
					 &value))
		return -34;
	erofs_map_header_set_clusterbits(p, value);
	return 0;
}

static inline uint8_t erofs_map_header_clusterbits_fragment(
    const struct erofs_map_header *p)
{
	return erofs_map_clusters_fragment(erofs_map_header_clusterbits(p));
}

static inline int erofs_map_header_set_clusterbits_fragment(
    struct erofs_map_header *p, uint8_t part)
{
	uint8_t value;

	if (erofs_map_clusters_with_fragment(erofs_map_header_clusterbits(p),
					     part, &value))
		return -34;
	erofs_map_header_set_clusterbits(p, value);
	return 0;
}

/* All bytes zero. */
static inline void erofs_map_header_init(struct erofs_map_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union LclusterPlace, 4 bytes. */
struct erofs_lcluster_place {
	uint8_t bytes[4];
};
#define EROFS_LCLUSTER_PLACE_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct erofs_lcluster_place) ==
	      EROFS_LCLUSTER_PLACE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_lcluster_place *erofs_lcluster_place_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_LCLUSTER_PLACE_SIZEOF))
		return NULL;
	return (const struct erofs_lcluster_place *)(span.data + offset);
}

static inline struct erofs_lcluster_place *erofs_lcluster_place_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_LCLUSTER_PLACE_SIZEOF))
		return NULL;
	return (struct erofs_lcluster_place *)(span.data + offset);
}

/* LclusterPlace.blkaddr: u32 little-endian at byte 0. Of the piece */
#define EROFS_LCLUSTER_PLACE_BLKADDR_OFFSET 0u
#define EROFS_LCLUSTER_PLACE_BLKADDR_SIZE   4u
STRUCTC_WITHIN(EROFS_LCLUSTER_PLACE, BLKADDR);

static inline uint32_t erofs_lcluster_place_blkaddr(
    const struct erofs_lcluster_place *p)
{
	return le32_load(p->bytes);
}

static inline void erofs_lcluster_place_set_blkaddr(
    struct erofs_lcluster_place *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * LclusterPlace.delta: 2 times u16 little-endian at byte 0. nonhead: lclusters
 * to its head, and to the next
 */
#define EROFS_LCLUSTER_PLACE_DELTA_OFFSET 0u
#define EROFS_LCLUSTER_PLACE_DELTA_SIZE   4u
#define EROFS_LCLUSTER_PLACE_DELTA_COUNT  2u
STRUCTC_WITHIN(EROFS_LCLUSTER_PLACE, DELTA);

static inline int erofs_lcluster_place_delta(
    const struct erofs_lcluster_place *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "erofs_lcluster_place",
					  "delta", 0);
	*out = le16_load(p->bytes + i * 2);
	return 0;
}

static inline int erofs_lcluster_place_set_delta(struct erofs_lcluster_place *p,
						 uint64_t i, uint16_t value,
						 struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "erofs_lcluster_place",
					  "delta", 0);
	le16_store(p->bytes + i * 2, value);
	return 0;
}

/* All bytes zero. */
static inline void erofs_lcluster_place_init(struct erofs_lcluster_place *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure LclusterIndex, 8 bytes. compressed_full: one for each lcluster, 8
 * bytes behind the MapHeader.
 */
struct erofs_lcluster_index {
	uint8_t bytes[8];
};
#define EROFS_LCLUSTER_INDEX_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct erofs_lcluster_index) ==
	      EROFS_LCLUSTER_INDEX_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_lcluster_index *erofs_lcluster_index_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_LCLUSTER_INDEX_SIZEOF))
		return NULL;
	return (const struct erofs_lcluster_index *)(span.data + offset);
}

static inline struct erofs_lcluster_index *erofs_lcluster_index_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_LCLUSTER_INDEX_SIZEOF))
		return NULL;
	return (struct erofs_lcluster_index *)(span.data + offset);
}

/*
 * LclusterIndex.advise: bitfield LclusterAdvise, u16 little-endian at byte 0.
 */
#define EROFS_LCLUSTER_INDEX_ADVISE_OFFSET 0u
#define EROFS_LCLUSTER_INDEX_ADVISE_SIZE   2u
STRUCTC_WITHIN(EROFS_LCLUSTER_INDEX, ADVISE);

static inline uint16_t erofs_lcluster_index_advise(
    const struct erofs_lcluster_index *p)
{
	return le16_load(p->bytes);
}

static inline void erofs_lcluster_index_set_advise(
    struct erofs_lcluster_index *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t erofs_lcluster_index_advise_type(
    const struct erofs_lcluster_index *p)
{
	return erofs_lcluster_advise_type(erofs_lcluster_index_advise(p));
}

static inline int erofs_lcluster_index_set_advise_type(
    struct erofs_lcluster_index *p, uint16_t part)
{
	uint16_t value;

	if (erofs_lcluster_advise_with_type(erofs_lcluster_index_advise(p),
					    part, &value))
		return -34;
	erofs_lcluster_index_set_advise(p, value);
	return 0;
}

static inline uint16_t erofs_lcluster_index_advise_partial_ref(
    const struct erofs_lcluster_index *p)
{
	return erofs_lcluster_advise_partial_ref(
	    erofs_lcluster_index_advise(p));
}

static inline int erofs_lcluster_index_set_advise_partial_ref(
    struct erofs_lcluster_index *p, uint16_t part)
{
	uint16_t value;

	if (erofs_lcluster_advise_with_partial_ref(
	    erofs_lcluster_index_advise(p), part, &value))
		return -34;
	erofs_lcluster_index_set_advise(p, value);
	return 0;
}

/*
 * LclusterIndex.clusterofs: u16 little-endian at byte 2. Where in the lcluster
 * the piece begins
 */
#define EROFS_LCLUSTER_INDEX_CLUSTEROFS_OFFSET 2u
#define EROFS_LCLUSTER_INDEX_CLUSTEROFS_SIZE   2u
STRUCTC_WITHIN(EROFS_LCLUSTER_INDEX, CLUSTEROFS);

static inline uint16_t erofs_lcluster_index_clusterofs(
    const struct erofs_lcluster_index *p)
{
	return le16_load(p->bytes + 2);
}

static inline void erofs_lcluster_index_set_clusterofs(
    struct erofs_lcluster_index *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* LclusterIndex.u: struct erofs_lcluster_place at byte 4. */
#define EROFS_LCLUSTER_INDEX_U_OFFSET 4u
#define EROFS_LCLUSTER_INDEX_U_SIZE   4u
STRUCTC_WITHIN(EROFS_LCLUSTER_INDEX, U);

static inline const struct erofs_lcluster_place *erofs_lcluster_index_u(
    const struct erofs_lcluster_index *p)
{
	return (const struct erofs_lcluster_place *)(p->bytes + 4);
}

static inline struct erofs_lcluster_place *erofs_lcluster_index_edit_u(
    struct erofs_lcluster_index *p)
{
	return (struct erofs_lcluster_place *)(p->bytes + 4);
}

/* All bytes zero. */
static inline void erofs_lcluster_index_init(struct erofs_lcluster_index *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure CompactPack, 8 bytes. compressed_compact: the same for two
 * lclusters (2 numbers of 16 bits, the type on top of clusterofs) and the first
 * block of the pack's pieces. The first and last lclusters are packed so;
 * between, with compacted_2b and aligned to 32 bytes, sixteen (of 14 bits) are.
 */
struct erofs_compact_pack {
	uint8_t bytes[8];
};
#define EROFS_COMPACT_PACK_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct erofs_compact_pack) ==
	      EROFS_COMPACT_PACK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_compact_pack *erofs_compact_pack_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_COMPACT_PACK_SIZEOF))
		return NULL;
	return (const struct erofs_compact_pack *)(span.data + offset);
}

static inline struct erofs_compact_pack *erofs_compact_pack_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_COMPACT_PACK_SIZEOF))
		return NULL;
	return (struct erofs_compact_pack *)(span.data + offset);
}

/* CompactPack.lclusters: 4 times byte at byte 0. */
#define EROFS_COMPACT_PACK_LCLUSTERS_OFFSET 0u
#define EROFS_COMPACT_PACK_LCLUSTERS_SIZE   4u
#define EROFS_COMPACT_PACK_LCLUSTERS_COUNT  4u
STRUCTC_WITHIN(EROFS_COMPACT_PACK, LCLUSTERS);

static inline int erofs_compact_pack_lclusters(
    const struct erofs_compact_pack *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "erofs_compact_pack",
					  "lclusters", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int erofs_compact_pack_set_lclusters(struct erofs_compact_pack *p,
						   uint64_t i, uint8_t value,
						   struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "erofs_compact_pack",
					  "lclusters", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span erofs_compact_pack_lclusters_bytes(
    const struct erofs_compact_pack *p)
{
	return span_of(p->bytes, 4);
}

static inline struct mspan erofs_compact_pack_edit_lclusters_bytes(
    struct erofs_compact_pack *p)
{
	return mspan_of(p->bytes, 4);
}

/* CompactPack.blkaddr: u32 little-endian at byte 4. */
#define EROFS_COMPACT_PACK_BLKADDR_OFFSET 4u
#define EROFS_COMPACT_PACK_BLKADDR_SIZE   4u
STRUCTC_WITHIN(EROFS_COMPACT_PACK, BLKADDR);

static inline uint32_t erofs_compact_pack_blkaddr(
    const struct erofs_compact_pack *p)
{
	return le32_load(p->bytes + 4);
}

static inline void erofs_compact_pack_set_blkaddr(struct erofs_compact_pack *p,
						  uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void erofs_compact_pack_init(struct erofs_compact_pack *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure CompactPack2B, 32 bytes. */
struct erofs_compact_pack2_b {
	uint8_t bytes[32];
};
#define EROFS_COMPACT_PACK2_B_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct erofs_compact_pack2_b) ==
	      EROFS_COMPACT_PACK2_B_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct erofs_compact_pack2_b *erofs_compact_pack2_b_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EROFS_COMPACT_PACK2_B_SIZEOF))
		return NULL;
	return (const struct erofs_compact_pack2_b *)(span.data + offset);
}

static inline struct erofs_compact_pack2_b *erofs_compact_pack2_b_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EROFS_COMPACT_PACK2_B_SIZEOF))
		return NULL;
	return (struct erofs_compact_pack2_b *)(span.data + offset);
}

/* CompactPack2B.lclusters: 28 times byte at byte 0. */
#define EROFS_COMPACT_PACK2_B_LCLUSTERS_OFFSET 0u
#define EROFS_COMPACT_PACK2_B_LCLUSTERS_SIZE   28u
#define EROFS_COMPACT_PACK2_B_LCLUSTERS_COUNT  28u
STRUCTC_WITHIN(EROFS_COMPACT_PACK2_B, LCLUSTERS);

static inline int erofs_compact_pack2_b_lclusters(
    const struct erofs_compact_pack2_b *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "erofs_compact_pack2_b",
					  "lclusters", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int erofs_compact_pack2_b_set_lclusters(
    struct erofs_compact_pack2_b *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "erofs_compact_pack2_b",
					  "lclusters", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span erofs_compact_pack2_b_lclusters_bytes(
    const struct erofs_compact_pack2_b *p)
{
	return span_of(p->bytes, 28);
}

static inline struct mspan erofs_compact_pack2_b_edit_lclusters_bytes(
    struct erofs_compact_pack2_b *p)
{
	return mspan_of(p->bytes, 28);
}

/* CompactPack2B.blkaddr: u32 little-endian at byte 28. */
#define EROFS_COMPACT_PACK2_B_BLKADDR_OFFSET 28u
#define EROFS_COMPACT_PACK2_B_BLKADDR_SIZE   4u
STRUCTC_WITHIN(EROFS_COMPACT_PACK2_B, BLKADDR);

static inline uint32_t erofs_compact_pack2_b_blkaddr(
    const struct erofs_compact_pack2_b *p)
{
	return le32_load(p->bytes + 28);
}

static inline void erofs_compact_pack2_b_set_blkaddr(
    struct erofs_compact_pack2_b *p, uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* All bytes zero. */
static inline void erofs_compact_pack2_b_init(struct erofs_compact_pack2_b *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* An image starts to be read here, at struct erofs_superblock. */
#define EROFS_ROOT_OFFSET 1024u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_EROFS_DESCRIBED)
#define GENERATED_EROFS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value erofs_compat_values[] = {
	{ "sb_chksum", 0x1u, "Superblock.checksum holds" },
	{ "mtime", 0x2u, "Times are of files, not of the build" },
	{ "xattr_filter", 0x4u, "XattrBody.name_filter holds (6.6)" },
	{ "shared_ea_in_metabox", 0x8u, "(6.17)" },
	{ "plain_xattr_pfx", 0x10u, "(6.17)" },
};

DESCRIBE_CONST struct describe_value erofs_incompat_values[] = {
	{ "zero_padding", 0x1u, "Compressed pieces end at a block's end" },
	{ "compr_cfgs", 0x2u, "CompressionConfigs follow the superblock" },
	{ "big_pcluster", 0x2u, "And a piece can have many blocks" },
	{ "chunked_file", 0x4u, NULL },
	{ "device_table", 0x8u, "Data is on other devices, too" },
	{ "compr_head2", 0x8u, "A file can have two algorithms" },
	{ "ztailpacking", 0x10u, "A compressed tail follows its inode" },
	{ "fragments", 0x20u, "Tails lie in the packed inode" },
	{ "dedupe", 0x20u, "And equal data is stored once" },
	{ "xattr_prefixes", 0x40u, "Long prefixes of names (6.4)" },
	{ "bit48", 0x80u, "Block numbers of 48 bits (6.15)" },
	{ "metabox", 0x100u, "Inodes lie in the metabox inode (6.17)" },
};

DESCRIBE_CONST struct describe_value erofs_algorithms_values[] = {
	{ "lz4", 0x1u, NULL },
	{ "lzma", 0x2u, NULL },
	{ "deflate", 0x4u, "(6.6)" },
	{ "zstd", 0x8u, "(6.10)" },
};

DESCRIBE_CONST struct describe_value erofs_data_layout_values[] = {
	{ "flat_plain", 0u, "Blocks in a row" },
	{ "compressed_full", 1u, "MapHeader, LclusterIndexes" },
	{ "flat_inline", 2u, "Blocks in a row, the tail behind the inode" },
	{ "compressed_compact", 3u, "MapHeader, CompactPacks" },
	{ "chunk_based", 4u, "Chunks, each with its place" },
};

DESCRIBE_CONST struct describe_field erofs_format_fields[] = {
	{ "extended", "", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "data_layout", "DataLayout", 1u, 3u, 1u, DESCRIBE_ENUM,
	  false, false, false,
	  NULL, erofs_data_layout_values, 5, NULL, 0,
	  NULL, NULL, NULL },
	{ "nlink_1", "", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Not directories: one name, nb has another use (6.15)", NULL, NULL },
	{ "_", "", 5u, 11u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_format_description = {
	"Format", "erofs_format", 16u, false, erofs_format_fields, 4,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field erofs_device_number_fields[] = {
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
DESCRIBE_CONST struct describe_structure erofs_device_number_description = {
	"DeviceNumber", "erofs_device_number", 32u, false,
	erofs_device_number_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field erofs_chunk_format_fields[] = {
	{ "blkbits", "", 0u, 5u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A chunk is block_size << this", NULL, NULL },
	{ "indexes", "", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "ChunkIndexes, else u32_le", NULL, NULL },
	{ "bit48", "", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "ChunkIndex.startblk_hi holds (6.15)", NULL, NULL },
	{ "_", "", 7u, 9u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_chunk_format_description = {
	"ChunkFormat", "erofs_chunk_format", 16u, false,
	erofs_chunk_format_fields, 4,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field erofs_xattr_name_fields[] = {
	{ "index", "", 0u, 7u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "XattrIndex, or a long prefix's number", NULL, NULL },
	{ "long_prefix", "", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_xattr_name_description = {
	"XattrName", "erofs_xattr_name", 8u, false, erofs_xattr_name_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value erofs_xattr_index_values[] = {
	{ "user", 1u, "\"user.\"" },
	{ "posix_acl_access", 2u, "The whole name" },
	{ "posix_acl_default", 3u, NULL },
	{ "trusted", 4u, NULL },
	{ "lustre", 5u, NULL },
	{ "security", 6u, NULL },
};

DESCRIBE_CONST struct describe_value erofs_file_type_values[] = {
	{ "unknown", 0u, NULL },
	{ "regular", 1u, NULL },
	{ "directory", 2u, NULL },
	{ "character", 3u, NULL },
	{ "block", 4u, NULL },
	{ "fifo", 5u, NULL },
	{ "socket", 6u, NULL },
	{ "symlink", 7u, NULL },
};

DESCRIBE_CONST struct describe_value erofs_algorithm_values[] = {
	{ "lz4", 0u, NULL },
	{ "lzma", 1u, NULL },
	{ "deflate", 2u, "(6.6)" },
	{ "zstd", 3u, "(6.10)" },
};

DESCRIBE_CONST struct describe_field erofs_map_advise_fields[] = {
	{ "compacted_2b", "", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Packs of 2 bytes an lcluster, too", NULL, NULL },
	{ "big_pcluster_1", "", 1u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of head1, and head2: many blocks", NULL, NULL },
	{ "big_pcluster_2", "", 2u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "inline_pcluster", "", 3u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The tail's piece is behind the index", NULL, NULL },
	{ "interlaced_pcluster", "", 4u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "fragment_pcluster", "", 5u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The tail is in the packed inode", NULL, NULL },
	{ "_", "", 6u, 10u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_map_advise_description = {
	"MapAdvise", "erofs_map_advise", 16u, false, erofs_map_advise_fields,
	7,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field erofs_map_algorithms_fields[] = {
	{ "head1", "Algorithm", 0u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, erofs_algorithm_values, 4, NULL, 0,
	  NULL, NULL, NULL },
	{ "head2", "Algorithm", 4u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, erofs_algorithm_values, 4, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_map_algorithms_description = {
	"MapAlgorithms", "erofs_map_algorithms", 8u, false,
	erofs_map_algorithms_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field erofs_map_clusters_fields[] = {
	{ "bits", "", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "An lcluster is block_size << this", NULL, NULL },
	{ "_", "", 4u, 3u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "fragment", "", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The whole file is in the packed inode", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_map_clusters_description = {
	"MapClusters", "erofs_map_clusters", 8u, false,
	erofs_map_clusters_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value erofs_lcluster_type_values[] = {
	{ "plain", 0u, "A piece that is not compressed" },
	{ "head1", 1u, "A piece begins here" },
	{ "nonhead", 2u, "It goes on" },
	{ "head2", 3u, "A piece of the other algorithm begins" },
};

DESCRIBE_CONST struct describe_field erofs_lcluster_advise_fields[] = {
	{ "type", "LclusterType", 0u, 2u, 1u, DESCRIBE_ENUM,
	  false, false, false,
	  NULL, erofs_lcluster_type_values, 4, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 2u, 13u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "partial_ref", "", 15u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Only part of the piece is used", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_lcluster_advise_description = {
	"LclusterAdvise", "erofs_lcluster_advise", 16u, false,
	erofs_lcluster_advise_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field erofs_root_number_fields[] = {
	{ "nid", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the root directory",
	  NULL, NULL },
	{ "blocks_hi", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "With bit48: goes with blocks_lo",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_root_number_description = {
	"RootNumber", "erofs_root_number", 2u, true, erofs_root_number_fields,
	2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_compression_number_fields[] = {
	{ "available_compr_algs", "Algorithms", 0u, 2u, 1u, DESCRIBE_FLAGS,
	  false, false, false,
	  NULL, erofs_algorithms_values, 4, NULL, 0,
	  "With compr_cfgs",
	  NULL, NULL },
	{ "lz4_max_distance", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Without; 0: 65535",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_compression_number_description = {
	"CompressionNumber", "erofs_compression_number", 2u, true,
	erofs_compression_number_fields, 2,
	NULL,
	NULL
};

static inline struct erofs_superblock erofs_superblock_describe_view(
    const struct describe_view *view)
{
	struct erofs_superblock p = { view->bytes, view->size };

	return p;
}

static inline int erofs_superblock_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct erofs_superblock p;
	int rc;

	(void)parameters;
	rc = erofs_superblock_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int erofs_superblock_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_superblock of = erofs_superblock_describe_view(view), *p = &of;

	return erofs_superblock_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open erofs_superblock_describe_open = {
	NULL, 0, erofs_superblock_describe_at,
	erofs_superblock_describe_total_size,
	erofs_superblock_describe_total_size
};

DESCRIBE_CONST struct describe_rules erofs_superblock_describe_magic_rules = {
	true, 0xE0F5E1E2u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range erofs_superblock_describe_blkszbits_ranges[] = {
	{ 9u, 16u },
};
DESCRIBE_CONST struct describe_rules erofs_superblock_describe_blkszbits_rules = {
	true, 12u, NULL, erofs_superblock_describe_blkszbits_ranges, 1, NULL,
	0u, NULL, NULL
};

static const struct describe_structure *
erofs_superblock_describe_meta_blkaddr_target(void);
DESCRIBE_CONST struct describe_rules erofs_superblock_describe_meta_blkaddr_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "Inode",
	erofs_superblock_describe_meta_blkaddr_target
};

static const struct describe_structure *
erofs_superblock_describe_xattr_blkaddr_target(void);
DESCRIBE_CONST struct describe_rules erofs_superblock_describe_xattr_blkaddr_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "XattrEntry",
	erofs_superblock_describe_xattr_blkaddr_target
};

static const struct describe_structure *
erofs_superblock_describe_xattr_prefix_start_target(void);
DESCRIBE_CONST struct describe_rules erofs_superblock_describe_xattr_prefix_start_rules = {
	false, 0u, NULL, NULL, 0, "word", 4u, "LongXattrPrefix",
	erofs_superblock_describe_xattr_prefix_start_target
};

static inline int erofs_superblock_describe_metabox_nid_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_superblock of = erofs_superblock_describe_view(view), *p = &of;
	out->count = 1;
	return erofs_superblock_metabox_nid_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field erofs_superblock_describe_metabox_nid = {
	erofs_superblock_describe_metabox_nid_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules erofs_superblock_describe_metabox_nid_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int erofs_superblock_describe_unnamed_1_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_superblock of = erofs_superblock_describe_view(view), *p = &of;
	out->count = 8;
	return erofs_superblock_unnamed_1_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field erofs_superblock_describe_unnamed_1 = {
	erofs_superblock_describe_unnamed_1_place, NULL, 0
};

static inline int erofs_superblock_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_superblock of = erofs_superblock_describe_view(view), *p = &of;
	int rc = erofs_superblock_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_superblock_describe_rest = {
	erofs_superblock_describe_rest_place, NULL, 0
};

static inline int erofs_superblock_describe_block_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_superblock of = erofs_superblock_describe_view(view), *p = &of;
	uint64_t number;
	int rc = erofs_superblock_block_size(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_superblock_describe_block_size = {
	NULL, erofs_superblock_describe_block_size_value, 0
};

DESCRIBE_CONST struct describe_field erofs_superblock_fields[] = {
	{ "magic", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &erofs_superblock_describe_magic_rules },
	{ "checksum", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "crc32c of all from here to the block's end",
	  NULL, NULL },
	{ "feature_compat", "Compat", 8u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, erofs_compat_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blkszbits", "u8", 12u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &erofs_superblock_describe_blkszbits_rules },
	{ "sb_extslots", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "16 bytes each, behind the first 128",
	  NULL, NULL },
	{ "root", "RootNumber", 14u, 2u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_root_number_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "inos", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "How many inodes",
	  NULL, NULL },
	{ "epoch", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds since 1970: what compact inodes' times count "
		"from",
	  NULL, NULL },
	{ "fixed_nsec", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Their nanoseconds",
	  NULL, NULL },
	{ "blocks_lo", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In the image",
	  NULL, NULL },
	{ "meta_blkaddr", "pointer<u32_le, block> Inode", 40u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &erofs_superblock_describe_meta_blkaddr_rules },
	{ "xattr_blkaddr", "pointer<u32_le, block> XattrEntry", 44u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Those that are shared",
	  NULL, &erofs_superblock_describe_xattr_blkaddr_rules },
	{ "uuid", "uuid", 48u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_name", "[16]string", 64u, 1u, 16u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "feature_incompat", "Incompat", 80u, 4u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, erofs_incompat_values, 12, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u1", "CompressionNumber", 84u, 2u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &erofs_compression_number_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extra_devices", "u16_le", 86u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Besides this one",
	  NULL, NULL },
	{ "devt_slotoff", "u16_le", 88u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "DeviceSlots from the image's start to the table",
	  NULL, NULL },
	{ "dirblkbits", "u8", 90u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "A directory's block is 1 << (this + blkszbits); 0",
	  NULL, NULL },
	{ "xattr_prefix_count", "u8", 91u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "xattr_prefix_start", "pointer<u32_le, word> LongXattrPrefix", 92u,
	  4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &erofs_superblock_describe_xattr_prefix_start_rules },
	{ "packed_nid", "u64_le", 96u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the inode that fragments lie in; 0: none",
	  NULL, NULL },
	{ "xattr_filter_reserved", "u8", 104u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[3]byte", 105u, 1u, 3u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "build_time", "u32_le", 108u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds from epoch to when it was made (6.15)",
	  NULL, NULL },
	{ "rootnid_8b", "u64_le", 112u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "With bit48",
	  NULL, NULL },
	{ "_", "[8]byte", 120u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "metabox_nid", "u64_le", 128u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "With metabox",
	  &erofs_superblock_describe_metabox_nid, &erofs_superblock_describe_metabox_nid_rules },
	{ "_", "[8]byte", 136u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_superblock_describe_unnamed_1, NULL },
	{ "rest", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "CompressionConfigs and what fills the block",
	  &erofs_superblock_describe_rest, NULL },
	{ "block_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_superblock_describe_block_size, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_superblock_description = {
	"Superblock", "erofs_superblock", 128u, false, erofs_superblock_fields,
	31,
	NULL,
	&erofs_superblock_describe_open
};

static inline struct erofs_compression_config erofs_compression_config_describe_view(
    const struct describe_view *view)
{
	struct erofs_compression_config p = { view->bytes, view->size };

	return p;
}

static inline int erofs_compression_config_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct erofs_compression_config p;
	int rc;

	(void)parameters;
	rc = erofs_compression_config_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int erofs_compression_config_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_compression_config of = erofs_compression_config_describe_view(view), *p = &of;

	return erofs_compression_config_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open erofs_compression_config_describe_open = {
	NULL, 0, erofs_compression_config_describe_at,
	erofs_compression_config_describe_total_size,
	erofs_compression_config_describe_total_size
};

static inline int erofs_compression_config_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_compression_config of = erofs_compression_config_describe_view(view), *p = &of;
	int rc = erofs_compression_config_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_compression_config_describe_data = {
	erofs_compression_config_describe_data_place, NULL, 0
};

DESCRIBE_CONST struct describe_field erofs_compression_config_fields[] = {
	{ "length", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of what follows",
	  NULL, NULL },
	{ "data", "[$length]byte", 2u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Lz4Config ... ZstdConfig",
	  &erofs_compression_config_describe_data, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_compression_config_description = {
	"CompressionConfig", "erofs_compression_config", 2u, false,
	erofs_compression_config_fields, 2,
	NULL,
	&erofs_compression_config_describe_open
};

DESCRIBE_CONST struct describe_field erofs_lz4_config_fields[] = {
	{ "max_distance", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes that a match can go back; 0: 65535",
	  NULL, NULL },
	{ "max_pclusterblks", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Blocks in a compressed piece",
	  NULL, NULL },
	{ "_", "[10]byte", 4u, 1u, 10u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_lz4_config_description = {
	"Lz4Config", "erofs_lz4_config", 14u, false, erofs_lz4_config_fields,
	3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_lzma_config_fields[] = {
	{ "dict_size", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "format", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[8]byte", 6u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_lzma_config_description = {
	"LzmaConfig", "erofs_lzma_config", 14u, false,
	erofs_lzma_config_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range erofs_deflate_config_describe_windowbits_ranges[] = {
	{ 8u, 15u },
};
DESCRIBE_CONST struct describe_rules erofs_deflate_config_describe_windowbits_rules = {
	false, 0u, NULL, erofs_deflate_config_describe_windowbits_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field erofs_deflate_config_fields[] = {
	{ "windowbits", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &erofs_deflate_config_describe_windowbits_rules },
	{ "_", "[5]byte", 1u, 1u, 5u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_deflate_config_description = {
	"DeflateConfig", "erofs_deflate_config", 6u, false,
	erofs_deflate_config_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_zstd_config_fields[] = {
	{ "format", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "windowlog", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Less 10",
	  NULL, NULL },
	{ "_", "[4]byte", 2u, 1u, 4u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_zstd_config_description = {
	"ZstdConfig", "erofs_zstd_config", 6u, false, erofs_zstd_config_fields,
	3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_device_slot_fields[] = {
	{ "tag", "[64]byte", 0u, 1u, 64u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A digest, for example",
	  NULL, NULL },
	{ "blocks_lo", "u32_le", 64u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Blocks on the device",
	  NULL, NULL },
	{ "uniaddr_lo", "u32_le", 68u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Its first block's number here",
	  NULL, NULL },
	{ "blocks_hi", "u32_le", 72u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "(6.15)",
	  NULL, NULL },
	{ "uniaddr_hi", "u16_le", 76u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "(6.15)",
	  NULL, NULL },
	{ "_", "[50]byte", 78u, 1u, 50u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_device_slot_description = {
	"DeviceSlot", "erofs_device_slot", 128u, false,
	erofs_device_slot_fields, 6,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_inode_number_fields[] = {
	{ "nlink", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a compact one; else in ExtendedInode",
	  NULL, NULL },
	{ "blocks_hi", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "With bit48",
	  NULL, NULL },
	{ "startblk_hi", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_inode_number_description = {
	"InodeNumber", "erofs_inode_number", 2u, true,
	erofs_inode_number_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_chunk_info_fields[] = {
	{ "format", "ChunkFormat", 0u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &erofs_chunk_format_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u16_le", 2u, 2u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_chunk_info_description = {
	"ChunkInfo", "erofs_chunk_info", 4u, false, erofs_chunk_info_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules erofs_inode_data_describe_startblk_lo_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "[1]byte", NULL
};

DESCRIBE_CONST struct describe_field erofs_inode_data_fields[] = {
	{ "blocks_lo", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Compressed: blocks it takes",
	  NULL, NULL },
	{ "startblk_lo", "pointer<u32_le, block> [1]byte", 0u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Flat: its first block",
	  NULL, &erofs_inode_data_describe_startblk_lo_rules },
	{ "rdev", "DeviceNumber", 0u, 4u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &erofs_device_number_description, NULL, 0, NULL, 0,
	  "Of devices",
	  NULL, NULL },
	{ "chunk", "ChunkInfo", 0u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_chunk_info_description, NULL, 0, NULL, 0,
	  "chunk_based",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_inode_data_description = {
	"InodeData", "erofs_inode_data", 4u, true, erofs_inode_data_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_compact_inode_fields[] = {
	{ "size", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds from epoch (6.15), else 0",
	  NULL, NULL },
	{ "u", "InodeData", 8u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_inode_data_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ino", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "For stat",
	  NULL, NULL },
	{ "uid", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gid", "u16_le", 18u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u32_le", 20u, 4u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_compact_inode_description = {
	"CompactInode", "erofs_compact_inode", 24u, false,
	erofs_compact_inode_fields, 7,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_extended_inode_fields[] = {
	{ "size", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u", "InodeData", 8u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_inode_data_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ino", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uid", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gid", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds since 1970",
	  NULL, NULL },
	{ "mtime_nsec", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nlink", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[16]byte", 40u, 1u, 16u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_extended_inode_description = {
	"ExtendedInode", "erofs_extended_inode", 56u, false,
	erofs_extended_inode_fields, 9,
	NULL,
	NULL
};

static inline struct erofs_xattr_entry erofs_xattr_entry_describe_view(
    const struct describe_view *view)
{
	struct erofs_xattr_entry p = { view->bytes, view->size };

	return p;
}

static inline int erofs_xattr_entry_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct erofs_xattr_entry p;
	int rc;

	(void)parameters;
	rc = erofs_xattr_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int erofs_xattr_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_xattr_entry of = erofs_xattr_entry_describe_view(view), *p = &of;

	return erofs_xattr_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open erofs_xattr_entry_describe_open = {
	NULL, 0, erofs_xattr_entry_describe_at,
	erofs_xattr_entry_describe_total_size,
	erofs_xattr_entry_describe_total_size
};

static inline int erofs_xattr_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_xattr_entry of = erofs_xattr_entry_describe_view(view), *p = &of;
	int rc = erofs_xattr_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_xattr_entry_describe_name = {
	erofs_xattr_entry_describe_name_place, NULL, 0
};

static inline int erofs_xattr_entry_describe_value_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_xattr_entry of = erofs_xattr_entry_describe_view(view), *p = &of;
	int rc = erofs_xattr_entry_value_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_xattr_entry_describe_value = {
	erofs_xattr_entry_describe_value_place, NULL, 0
};

DESCRIBE_CONST struct describe_field erofs_xattr_entry_fields[] = {
	{ "name_len", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_index", "XattrName", 1u, 1u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &erofs_xattr_name_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "value_size", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_len]string", 4u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Without its prefix",
	  &erofs_xattr_entry_describe_name, NULL },
	{ "value", "[$value_size]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_xattr_entry_describe_value, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_xattr_entry_description = {
	"XattrEntry", "erofs_xattr_entry", 4u, false, erofs_xattr_entry_fields,
	5,
	NULL,
	&erofs_xattr_entry_describe_open
};

static inline struct erofs_xattr_body erofs_xattr_body_describe_view(
    const struct describe_view *view)
{
	struct erofs_xattr_body p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter erofs_xattr_body_describe_parameters[] = {
	{ "icount", 2, false, false },
};

static inline int erofs_xattr_body_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct erofs_xattr_body p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "erofs_xattr_body",
			"icount", 0);
	rc = erofs_xattr_body_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.icount;
	return 0;
}

static inline int erofs_xattr_body_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_xattr_body of = erofs_xattr_body_describe_view(view), *p = &of;

	return erofs_xattr_body_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open erofs_xattr_body_describe_open = {
	erofs_xattr_body_describe_parameters, 1, erofs_xattr_body_describe_at,
	erofs_xattr_body_describe_total_size,
	erofs_xattr_body_describe_total_size
};

static inline int erofs_xattr_body_describe_shared_xattrs_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_xattr_body of = erofs_xattr_body_describe_view(view), *p = &of;
	int rc = erofs_xattr_body_shared_xattrs_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_xattr_body_describe_shared_xattrs = {
	erofs_xattr_body_describe_shared_xattrs_place, NULL, 0
};

static inline int erofs_xattr_body_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_xattr_body of = erofs_xattr_body_describe_view(view), *p = &of;
	struct erofs_xattr_entry_iterator to;
	int rc = erofs_xattr_body_entries(p, &to, error);

	if (!rc)
		rc = erofs_xattr_body_entries_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field erofs_xattr_body_describe_entries = {
	erofs_xattr_body_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field erofs_xattr_body_fields[] = {
	{ "name_filter", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Bits of names that are not there (6.6)",
	  NULL, NULL },
	{ "shared_count", "u8", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[7]byte", 5u, 1u, 7u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "shared_xattrs", "[$shared_count]u32_le", 12u, 4u, 0u,
	  DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In words from block xattr_blkaddr",
	  &erofs_xattr_body_describe_shared_xattrs, NULL },
	{ "entries", "[]XattrEntry", 0u, 0u, 0u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &erofs_xattr_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_xattr_body_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_xattr_body_description = {
	"XattrBody", "erofs_xattr_body", 12u, false, erofs_xattr_body_fields,
	5,
	"Behind an inode. icount is its xattr_icount.",
	&erofs_xattr_body_describe_open
};

static inline struct erofs_inode erofs_inode_describe_view(
    const struct describe_view *view)
{
	struct erofs_inode p = { view->bytes, view->size };

	return p;
}

static inline int erofs_inode_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct erofs_inode p;
	int rc;

	(void)parameters;
	rc = erofs_inode_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int erofs_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_inode of = erofs_inode_describe_view(view), *p = &of;

	return erofs_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open erofs_inode_describe_open = {
	NULL, 0, erofs_inode_describe_at, erofs_inode_describe_total_size,
	erofs_inode_describe_total_size
};

static inline int erofs_inode_describe_compact_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_inode of = erofs_inode_describe_view(view), *p = &of;
	out->count = 1;
	return erofs_inode_compact_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field erofs_inode_describe_compact = {
	erofs_inode_describe_compact_place, NULL, 0
};

static inline int erofs_inode_describe_extended_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_inode of = erofs_inode_describe_view(view), *p = &of;
	out->count = 1;
	return erofs_inode_extended_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field erofs_inode_describe_extended = {
	erofs_inode_describe_extended_place, NULL, 0
};

static inline int erofs_inode_describe_xattrs_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_inode of = erofs_inode_describe_view(view), *p = &of;
	struct erofs_xattr_body to;
	int rc = erofs_inode_xattrs(p, &to, error);

	if (!rc)
		rc = erofs_inode_xattrs_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.icount;
	return 0;
}

DESCRIBE_CONST struct describe_open_field erofs_inode_describe_xattrs = {
	erofs_inode_describe_xattrs_place, NULL, 0
};

DESCRIBE_CONST struct describe_field erofs_inode_fields[] = {
	{ "format", "Format", 0u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &erofs_format_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "xattr_icount", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0: no attributes, else see XattrBody",
	  NULL, NULL },
	{ "mode", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Type and permissions, as in stat",
	  NULL, NULL },
	{ "nb", "InodeNumber", 6u, 2u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_inode_number_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "compact", "CompactInode", 8u, 24u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &erofs_compact_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_inode_describe_compact, NULL },
	{ "extended", "ExtendedInode", 8u, 56u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &erofs_extended_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_inode_describe_extended, NULL },
	{ "xattrs", "XattrBody", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_xattr_body_description, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_inode_describe_xattrs, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_inode_description = {
	"Inode", "erofs_inode", 8u, false, erofs_inode_fields, 7,
	NULL,
	&erofs_inode_describe_open
};

DESCRIBE_CONST struct describe_part erofs_chunk_index_startblk_parts[] = {
	{ 4u, 4, false },
	{ 0u, 2, false },
};
DESCRIBE_CONST struct describe_field erofs_chunk_index_fields[] = {
	{ "startblk_hi", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "(6.15)",
	  NULL, NULL },
	{ "device_id", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0: this one",
	  NULL, NULL },
	{ "startblk_lo", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "NULL_ADDRESS: a hole",
	  NULL, NULL },
	{ "startblk", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, erofs_chunk_index_startblk_parts, 2,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_chunk_index_description = {
	"ChunkIndex", "erofs_chunk_index", 8u, false, erofs_chunk_index_fields,
	4,
	"Where a chunk is. Aligned to 8 bytes behind the inode.",
	NULL
};

static inline struct erofs_long_xattr_prefix erofs_long_xattr_prefix_describe_view(
    const struct describe_view *view)
{
	struct erofs_long_xattr_prefix p = { view->bytes, view->size };

	return p;
}

static inline int erofs_long_xattr_prefix_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct erofs_long_xattr_prefix p;
	int rc;

	(void)parameters;
	rc = erofs_long_xattr_prefix_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int erofs_long_xattr_prefix_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_long_xattr_prefix of = erofs_long_xattr_prefix_describe_view(view), *p = &of;

	return erofs_long_xattr_prefix_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open erofs_long_xattr_prefix_describe_open = {
	NULL, 0, erofs_long_xattr_prefix_describe_at,
	erofs_long_xattr_prefix_describe_total_size,
	erofs_long_xattr_prefix_describe_total_size
};

static inline int erofs_long_xattr_prefix_describe_infix_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_long_xattr_prefix of = erofs_long_xattr_prefix_describe_view(view), *p = &of;
	int rc = erofs_long_xattr_prefix_infix_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_long_xattr_prefix_describe_infix = {
	erofs_long_xattr_prefix_describe_infix_place, NULL, 0
};

DESCRIBE_CONST struct describe_field erofs_long_xattr_prefix_fields[] = {
	{ "length", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of what follows",
	  NULL, NULL },
	{ "base_index", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "infix", "[$length - 1]string", 3u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Behind base_index's text",
	  &erofs_long_xattr_prefix_describe_infix, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_long_xattr_prefix_description = {
	"LongXattrPrefix", "erofs_long_xattr_prefix", 3u, false,
	erofs_long_xattr_prefix_fields, 3,
	"(6.4)",
	&erofs_long_xattr_prefix_describe_open
};

DESCRIBE_CONST struct describe_field erofs_dirent_fields[] = {
	{ "nid", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nameoff", "u16_le", 8u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "From the block's start",
	  NULL, NULL },
	{ "file_type", "FileType", 10u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, erofs_file_type_values, 8, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u8", 11u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_dirent_description = {
	"Dirent", "erofs_dirent", 12u, false, erofs_dirent_fields, 4,
	NULL,
	NULL
};

static inline struct erofs_directory_block erofs_directory_block_describe_view(
    const struct describe_view *view)
{
	struct erofs_directory_block p = { view->bytes, view->size };

	return p;
}

static inline int erofs_directory_block_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct erofs_directory_block p;
	int rc;

	(void)parameters;
	rc = erofs_directory_block_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int erofs_directory_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct erofs_directory_block of = erofs_directory_block_describe_view(view), *p = &of;

	return erofs_directory_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open erofs_directory_block_describe_open = {
	NULL, 0, erofs_directory_block_describe_at,
	erofs_directory_block_describe_total_size,
	erofs_directory_block_describe_total_size
};

static inline int erofs_directory_block_describe_more_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_directory_block of = erofs_directory_block_describe_view(view), *p = &of;
	int rc = erofs_directory_block_more_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_directory_block_describe_more = {
	erofs_directory_block_describe_more_place, NULL, 0
};

static inline int erofs_directory_block_describe_names_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct erofs_directory_block of = erofs_directory_block_describe_view(view), *p = &of;
	int rc = erofs_directory_block_names_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field erofs_directory_block_describe_names = {
	erofs_directory_block_describe_names_place, NULL, 0
};

DESCRIBE_CONST struct describe_field erofs_directory_block_fields[] = {
	{ "first", "Dirent", 0u, 12u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_dirent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "more", "[$first.nameoff / 12 - 1]Dirent", 12u, 12u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &erofs_dirent_description, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_directory_block_describe_more, NULL },
	{ "names", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &erofs_directory_block_describe_names, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_directory_block_description = {
	"DirectoryBlock", "erofs_directory_block", 12u, false,
	erofs_directory_block_fields, 3,
	"A name ends where the next begins, the last one with a NUL "
	"or the block. Entries are in the order of their names.",
	&erofs_directory_block_describe_open
};

DESCRIBE_CONST struct describe_field erofs_map_place_tail_fields[] = {
	{ "_", "u16_le", 0u, 2u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "idata_size", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the inline piece",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_map_place_tail_description = {
	"MapPlace.tail", "erofs_map_place_tail", 4u, false,
	erofs_map_place_tail_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_map_place_fields[] = {
	{ "fragmentoff", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In the packed inode",
	  NULL, NULL },
	{ "tail", "MapPlace.tail", 0u, 4u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &erofs_map_place_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_map_place_description = {
	"MapPlace", "erofs_map_place", 4u, true, erofs_map_place_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_map_header_fields[] = {
	{ "place", "MapPlace", 0u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_map_place_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "advise", "MapAdvise", 4u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &erofs_map_advise_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "algorithms", "MapAlgorithms", 6u, 1u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &erofs_map_algorithms_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "clusterbits", "MapClusters", 7u, 1u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &erofs_map_clusters_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_map_header_description = {
	"MapHeader", "erofs_map_header", 8u, false, erofs_map_header_fields, 4,
	"Behind a compressed inode and its attributes, aligned to "
	"8 bytes.",
	NULL
};

DESCRIBE_CONST struct describe_field erofs_lcluster_place_fields[] = {
	{ "blkaddr", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the piece",
	  NULL, NULL },
	{ "delta", "[2]u16_le", 0u, 2u, 2u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "nonhead: lclusters to its head, and to the next",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_lcluster_place_description = {
	"LclusterPlace", "erofs_lcluster_place", 4u, true,
	erofs_lcluster_place_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field erofs_lcluster_index_fields[] = {
	{ "advise", "LclusterAdvise", 0u, 2u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &erofs_lcluster_advise_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "clusterofs", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Where in the lcluster the piece begins",
	  NULL, NULL },
	{ "u", "LclusterPlace", 4u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &erofs_lcluster_place_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_lcluster_index_description = {
	"LclusterIndex", "erofs_lcluster_index", 8u, false,
	erofs_lcluster_index_fields, 3,
	"compressed_full: one for each lcluster, 8 bytes behind the "
	"MapHeader.",
	NULL
};

DESCRIBE_CONST struct describe_field erofs_compact_pack_fields[] = {
	{ "lclusters", "[4]byte", 0u, 1u, 4u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blkaddr", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_compact_pack_description = {
	"CompactPack", "erofs_compact_pack", 8u, false,
	erofs_compact_pack_fields, 2,
	"compressed_compact: the same for two lclusters (2 numbers "
	"of 16 bits, the type on top of clusterofs) and the first "
	"block of the pack's pieces. The first and last lclusters "
	"are packed so; between, with compacted_2b and aligned to "
	"32 bytes, sixteen (of 14 bits) are.",
	NULL
};

DESCRIBE_CONST struct describe_field erofs_compact_pack2_b_fields[] = {
	{ "lclusters", "[28]byte", 0u, 1u, 28u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blkaddr", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure erofs_compact_pack2_b_description = {
	"CompactPack2B", "erofs_compact_pack2_b", 32u, false,
	erofs_compact_pack2_b_fields, 2,
	NULL,
	NULL
};

static inline const struct describe_structure *erofs_superblock_describe_meta_blkaddr_target(
    void)
{
	return &erofs_inode_description;
}

static inline const struct describe_structure *erofs_superblock_describe_xattr_blkaddr_target(
    void)
{
	return &erofs_xattr_entry_description;
}

static inline const struct describe_structure *erofs_superblock_describe_xattr_prefix_start_target(
    void)
{
	return &erofs_long_xattr_prefix_description;
}

#define EROFS_NR_STRUCTURES 28u
DESCRIBE_CONST struct describe_structure *const erofs_structures[] = {
	&erofs_root_number_description,
	&erofs_compression_number_description,
	&erofs_superblock_description,
	&erofs_compression_config_description,
	&erofs_lz4_config_description,
	&erofs_lzma_config_description,
	&erofs_deflate_config_description,
	&erofs_zstd_config_description,
	&erofs_device_slot_description,
	&erofs_inode_number_description,
	&erofs_chunk_info_description,
	&erofs_inode_data_description,
	&erofs_compact_inode_description,
	&erofs_extended_inode_description,
	&erofs_xattr_entry_description,
	&erofs_xattr_body_description,
	&erofs_inode_description,
	&erofs_chunk_index_description,
	&erofs_long_xattr_prefix_description,
	&erofs_dirent_description,
	&erofs_directory_block_description,
	&erofs_map_place_tail_description,
	&erofs_map_place_description,
	&erofs_map_header_description,
	&erofs_lcluster_place_description,
	&erofs_lcluster_index_description,
	&erofs_compact_pack_description,
	&erofs_compact_pack2_b_description,
};

DESCRIBE_CONST struct describe_root erofs_describe_root = {
	&erofs_superblock_description,
	1024u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file erofs_describe_file = {
	"erofs", erofs_structures, 28, &erofs_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_EROFS_VALIDATED)
#define GENERATED_EROFS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t erofs_root_number_validate(
    const struct erofs_root_number *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_compression_number_validate(
    const struct erofs_compression_number *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_superblock_validate(const struct erofs_superblock *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 0xE0F5E1E2u &&
		    validation_add(v, FINDING_CONSTRAINT, "erofs_superblock",
				   "magic", 0, "must be 0xE0F5E1E2"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 8));

		if (v->strict && erofs_compat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "erofs_superblock",
				   "feature_compat", 8, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[12]);

		if (!(value >= 9u && value <= 16u) &&
		    validation_add(v, FINDING_CONSTRAINT, "erofs_superblock",
				   "blkszbits", 12, "must be 9..16"))
			return v->count - before;
	}
	{
		v->base += 14;
		erofs_root_number_validate(
		    (const struct erofs_root_number *)(p->bytes + 14), v);
		v->base -= 14;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 80));

		if (v->strict && erofs_incompat_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "erofs_superblock",
				   "feature_incompat", 80,
				   "bits without a name"))
			return v->count - before;
	}
	{
		v->base += 84;
		erofs_compression_number_validate(
		    (const struct erofs_compression_number *)(p->bytes + 84),
		    v);
		v->base -= 84;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 105, 3) &&
	    validation_add(v, FINDING_PADDING, "erofs_superblock", "_", 105,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 120, 8) &&
	    validation_add(v, FINDING_PADDING, "erofs_superblock", "_", 120,
			   "padding is not zero"))
		return v->count - before;
	rc = erofs_superblock_metabox_nid_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_superblock",
			       "metabox_nid", 128, "is not within the bytes");
		return v->count - before;
	}
	rc = erofs_superblock_unnamed_1_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_superblock", "_", 136,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		if (v->strict && !validation_is_zero(p->bytes + at, 8) &&
		    validation_add(v, FINDING_PADDING, "erofs_superblock", "_",
				   at, "padding is not zero"))
			return v->count - before;
	}
	rc = erofs_superblock_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_superblock", "rest", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = erofs_superblock_verify_checksum(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "erofs_superblock",
			       "checksum", 4, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "erofs_superblock", "checksum",
			   4, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_compression_config_validate(
    const struct erofs_compression_config *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = erofs_compression_config_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_compression_config",
			       "data", 2, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t erofs_lz4_config_validate(const struct erofs_lz4_config *p,
					       struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 4, 10) &&
	    validation_add(v, FINDING_PADDING, "erofs_lz4_config", "_", 4,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_lzma_config_validate(
    const struct erofs_lzma_config *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 6, 8) &&
	    validation_add(v, FINDING_PADDING, "erofs_lzma_config", "_", 6,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_deflate_config_validate(
    const struct erofs_deflate_config *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (!(value >= 8u && value <= 15u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "erofs_deflate_config", "windowbits", 0,
				   "must be 8..15"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 1, 5) &&
	    validation_add(v, FINDING_PADDING, "erofs_deflate_config", "_", 1,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_zstd_config_validate(
    const struct erofs_zstd_config *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 2, 4) &&
	    validation_add(v, FINDING_PADDING, "erofs_zstd_config", "_", 2,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_device_slot_validate(
    const struct erofs_device_slot *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 78, 50) &&
	    validation_add(v, FINDING_PADDING, "erofs_device_slot", "_", 78,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_inode_number_validate(
    const struct erofs_inode_number *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_chunk_info_validate(const struct erofs_chunk_info *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (v->strict && (value & 0xFF80u) &&
		    validation_add(v, FINDING_PADDING, "erofs_chunk_info",
				   "format._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 2, 2) &&
	    validation_add(v, FINDING_PADDING, "erofs_chunk_info", "_", 2,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_inode_data_validate(const struct erofs_inode_data *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_compact_inode_validate(
    const struct erofs_compact_inode *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 8;
		erofs_inode_data_validate(
		    (const struct erofs_inode_data *)(p->bytes + 8), v);
		v->base -= 8;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 20, 4) &&
	    validation_add(v, FINDING_PADDING, "erofs_compact_inode", "_", 20,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_extended_inode_validate(
    const struct erofs_extended_inode *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 8;
		erofs_inode_data_validate(
		    (const struct erofs_inode_data *)(p->bytes + 8), v);
		v->base -= 8;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 40, 16) &&
	    validation_add(v, FINDING_PADDING, "erofs_extended_inode", "_", 40,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_xattr_entry_validate(
    const struct erofs_xattr_entry *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = erofs_xattr_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_xattr_entry", "name",
			       4, "is not within the bytes");
		return v->count - before;
	}
	rc = erofs_xattr_entry_value_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_xattr_entry", "value",
			       0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t erofs_xattr_body_validate(const struct erofs_xattr_body *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	if (v->strict && !validation_is_zero(p->bytes + 5, 7) &&
	    validation_add(v, FINDING_PADDING, "erofs_xattr_body", "_", 5,
			   "padding is not zero"))
		return v->count - before;
	rc = erofs_xattr_body_shared_xattrs_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_xattr_body",
			       "shared_xattrs", 12, "is not within the bytes");
		return v->count - before;
	}
	rc = erofs_xattr_body_entries_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_xattr_body", "entries",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct erofs_xattr_entry_iterator records;
		struct erofs_xattr_entry of;

		rc = erofs_xattr_body_entries(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "erofs_xattr_body",
				       "entries", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = erofs_xattr_entry_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			erofs_xattr_entry_validate(&of, v);
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

/* $format.extended */
static inline int erofs_inode_holds_1(const struct erofs_inode *p,
				      struct field_error *error)
{
	(void)error;
	return 
	    ((erofs_format_extended(erofs_inode_format(p)) == 0u) || (erofs_format_extended(erofs_inode_format(p)) == 1u)) != 0;
}

static inline size_t erofs_inode_validate(const struct erofs_inode *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (
		    v->strict && !erofs_data_layout_is_known((uint8_t)erofs_format_data_layout(value)) &&
		    validation_add(v, FINDING_VALUE, "erofs_inode",
				   "format.data_layout", 0,
				   "no value of its enum"))
			return v->count - before;
		if (v->strict && (value & 0xFFE0u) &&
		    validation_add(v, FINDING_PADDING, "erofs_inode",
				   "format._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	{
		v->base += 6;
		erofs_inode_number_validate(
		    (const struct erofs_inode_number *)(p->bytes + 6), v);
		v->base -= 6;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = erofs_inode_compact_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_inode", "compact", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		erofs_compact_inode_validate(
		    (const struct erofs_compact_inode *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = erofs_inode_extended_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_inode", "extended", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		erofs_extended_inode_validate(
		    (const struct erofs_extended_inode *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = erofs_inode_xattrs_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_inode", "xattrs", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct erofs_xattr_body of;

		rc = erofs_inode_xattrs(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		erofs_xattr_body_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = erofs_inode_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "erofs_inode", "format", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_chunk_index_validate(
    const struct erofs_chunk_index *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_long_xattr_prefix_validate(
    const struct erofs_long_xattr_prefix *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = erofs_long_xattr_prefix_infix_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_long_xattr_prefix",
			       "infix", 3, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t erofs_dirent_validate(const struct erofs_dirent *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[10]);

		if (v->strict && !erofs_file_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "erofs_dirent",
				   "file_type", 10, "no value of its enum"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 11, 1) &&
	    validation_add(v, FINDING_PADDING, "erofs_dirent", "_", 11,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_directory_block_validate(
    const struct erofs_directory_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		erofs_dirent_validate(
		    (const struct erofs_dirent *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = erofs_directory_block_more_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_directory_block",
			       "more", 12, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 12;

			v->base += to;
			erofs_dirent_validate(
			    (const struct erofs_dirent *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = erofs_directory_block_names_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "erofs_directory_block",
			       "names", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t erofs_map_place_tail_validate(
    const struct erofs_map_place_tail *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 0, 2) &&
	    validation_add(v, FINDING_PADDING, "erofs_map_place_tail", "_", 0,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t erofs_map_place_validate(const struct erofs_map_place *p,
					      struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_map_header_validate(const struct erofs_map_header *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		erofs_map_place_validate(
		    (const struct erofs_map_place *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (v->strict && (value & 0xFFC0u) &&
		    validation_add(v, FINDING_PADDING, "erofs_map_header",
				   "advise._", 4,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (
		    v->strict && !erofs_algorithm_is_known((uint8_t)erofs_map_algorithms_head1(value)) &&
		    validation_add(v, FINDING_VALUE, "erofs_map_header",
				   "algorithms.head1", 6,
				   "no value of its enum"))
			return v->count - before;
		if (
		    v->strict && !erofs_algorithm_is_known((uint8_t)erofs_map_algorithms_head2(value)) &&
		    validation_add(v, FINDING_VALUE, "erofs_map_header",
				   "algorithms.head2", 6,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (v->strict && (value & 0x70u) &&
		    validation_add(v, FINDING_PADDING, "erofs_map_header",
				   "clusterbits._", 7,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t erofs_lcluster_place_validate(
    const struct erofs_lcluster_place *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_lcluster_index_validate(
    const struct erofs_lcluster_index *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (
		    v->strict && !erofs_lcluster_type_is_known((uint8_t)erofs_lcluster_advise_type(value)) &&
		    validation_add(v, FINDING_VALUE, "erofs_lcluster_index",
				   "advise.type", 0, "no value of its enum"))
			return v->count - before;
		if (v->strict && (value & 0x7FFCu) &&
		    validation_add(v, FINDING_PADDING, "erofs_lcluster_index",
				   "advise._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	{
		v->base += 4;
		erofs_lcluster_place_validate(
		    (const struct erofs_lcluster_place *)(p->bytes + 4), v);
		v->base -= 4;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t erofs_compact_pack_validate(
    const struct erofs_compact_pack *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t erofs_compact_pack2_b_validate(
    const struct erofs_compact_pack2_b *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t erofs_validate_root(struct span image,
					 struct validation *v)
{
	size_t count;
	struct erofs_superblock root, *p = &root;

	if (erofs_superblock_at(image, EROFS_ROOT_OFFSET, p, NULL)) {
		validation_add(v, FINDING_RANGE, "erofs_superblock", "", EROFS_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += EROFS_ROOT_OFFSET;
	count = erofs_superblock_validate(p, v);
	v->base -= EROFS_ROOT_OFFSET;
	return count;
}

#endif
