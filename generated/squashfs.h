/* Written by structc from structs/squashfs.struct. Edit that file instead. */
#ifndef GENERATED_SQUASHFS_H
#define GENERATED_SQUASHFS_H

#include "runtime/base/bytes.h"

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

/* "hsqs" */
#define SQUASHFS_MAGIC 0x73717368u
#define SQUASHFS_MAJOR 4u
#define SQUASHFS_MINOR 0u
/* Contents of a MetadataBlock, at most */
#define SQUASHFS_METADATA_SIZE 8192u
#define SQUASHFS_NAME_MAX 256u
/* FileInode.fragment */
#define SQUASHFS_NO_FRAGMENT 0xFFFFFFFFu
/* xattr of an inode */
#define SQUASHFS_NO_XATTR 0xFFFFFFFFu
/* A table's start: none */
#define SQUASHFS_NO_TABLE 0xFFFFFFFFFFFFFFFFull
#define SQUASHFS_FRAGMENTS_PER_BLOCK 512u
#define SQUASHFS_IDS_PER_BLOCK 2048u
#define SQUASHFS_INODES_PER_BLOCK 1024u
#define SQUASHFS_XATTRS_PER_BLOCK 512u
#define SQUASHFS_UNIT_OCTET 1u

/* Enum Compression: u16 little-endian. */
/* zlib */
#define SQUASHFS_COMPRESSION_GZIP 1u
#define SQUASHFS_COMPRESSION_LZMA 2u
#define SQUASHFS_COMPRESSION_LZO 3u
#define SQUASHFS_COMPRESSION_XZ 4u
#define SQUASHFS_COMPRESSION_LZ4 5u
#define SQUASHFS_COMPRESSION_ZSTD 6u

/* The name of a value, or NULL if it has none. */
static inline const char *squashfs_compression_name(uint16_t value)
{
	switch (value) {
	case SQUASHFS_COMPRESSION_GZIP:
		return "gzip";
	case SQUASHFS_COMPRESSION_LZMA:
		return "lzma";
	case SQUASHFS_COMPRESSION_LZO:
		return "lzo";
	case SQUASHFS_COMPRESSION_XZ:
		return "xz";
	case SQUASHFS_COMPRESSION_LZ4:
		return "lz4";
	case SQUASHFS_COMPRESSION_ZSTD:
		return "zstd";
	default:
		return NULL;
	}
}

static inline bool squashfs_compression_is_known(uint16_t value)
{
	switch (value) {
	case SQUASHFS_COMPRESSION_GZIP:
	case SQUASHFS_COMPRESSION_LZMA:
	case SQUASHFS_COMPRESSION_LZO:
	case SQUASHFS_COMPRESSION_XZ:
	case SQUASHFS_COMPRESSION_LZ4:
	case SQUASHFS_COMPRESSION_ZSTD:
		return true;
	default:
		return false;
	}
}

/* Flags SuperFlags: u16 little-endian. */
#define SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_INODES 0x1u
#define SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_DATA 0x2u
/* Unused since 4.0 */
#define SQUASHFS_SUPER_FLAGS_CHECK 0x4u
#define SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_FRAGMENTS 0x8u
#define SQUASHFS_SUPER_FLAGS_NO_FRAGMENTS 0x10u
/* Tails of big files, too */
#define SQUASHFS_SUPER_FLAGS_ALWAYS_FRAGMENTS 0x20u
/* Equal files have been stored once */
#define SQUASHFS_SUPER_FLAGS_DUPLICATES 0x40u
/* There is an export table */
#define SQUASHFS_SUPER_FLAGS_EXPORTABLE 0x80u
#define SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_XATTRS 0x100u
#define SQUASHFS_SUPER_FLAGS_NO_XATTRS 0x200u
/* Options follow the superblock */
#define SQUASHFS_SUPER_FLAGS_COMPRESSOR_OPTIONS 0x400u
#define SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_IDS 0x800u

/* The name of a mask, or NULL if it has none. */
static inline const char *squashfs_super_flags_name(uint16_t bit)
{
	switch (bit) {
	case SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_INODES:
		return "uncompressed_inodes";
	case SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_DATA:
		return "uncompressed_data";
	case SQUASHFS_SUPER_FLAGS_CHECK:
		return "check";
	case SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_FRAGMENTS:
		return "uncompressed_fragments";
	case SQUASHFS_SUPER_FLAGS_NO_FRAGMENTS:
		return "no_fragments";
	case SQUASHFS_SUPER_FLAGS_ALWAYS_FRAGMENTS:
		return "always_fragments";
	case SQUASHFS_SUPER_FLAGS_DUPLICATES:
		return "duplicates";
	case SQUASHFS_SUPER_FLAGS_EXPORTABLE:
		return "exportable";
	case SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_XATTRS:
		return "uncompressed_xattrs";
	case SQUASHFS_SUPER_FLAGS_NO_XATTRS:
		return "no_xattrs";
	case SQUASHFS_SUPER_FLAGS_COMPRESSOR_OPTIONS:
		return "compressor_options";
	case SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_IDS:
		return "uncompressed_ids";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t squashfs_super_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xF000u);
}

/*
 * Bitfield Reference: u64 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Reference.offset: bits 0 to 15. In the contents of the MetadataBlock */
#define SQUASHFS_REFERENCE_OFFSET_SHIFT 0
#define SQUASHFS_REFERENCE_OFFSET_WIDTH 16
#define SQUASHFS_REFERENCE_OFFSET_MASK  0xFFFFu

static inline uint64_t squashfs_reference_offset(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFu);
}

static inline int squashfs_reference_with_offset(uint64_t value, uint64_t part,
						 uint64_t *out)
{
	if (part > 0xFFFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFFFFF0000ull) | part);
	return 0;
}

/* Reference.block: bits 16 to 47. Its first byte, from the table's start */
#define SQUASHFS_REFERENCE_BLOCK_SHIFT 16
#define SQUASHFS_REFERENCE_BLOCK_WIDTH 32
#define SQUASHFS_REFERENCE_BLOCK_MASK  0xFFFFFFFF0000ull

static inline uint64_t squashfs_reference_block(uint64_t value)
{
	return (uint64_t)(value >> 16 & 0xFFFFFFFFu);
}

static inline int squashfs_reference_with_block(uint64_t value, uint64_t part,
						uint64_t *out)
{
	if (part > 0xFFFFFFFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFF00000000FFFFull) |
			  (uint64_t)part << 16);
	return 0;
}

/*
 * Bitfield MetadataHeader: u16 little-endian. _with_ puts a part into a number,
 * or refuses what is too wide, with -34.
 */

/* MetadataHeader.size: bits 0 to 14. Of what is stored; 0: 32768 */
#define SQUASHFS_METADATA_HEADER_SIZE_SHIFT 0
#define SQUASHFS_METADATA_HEADER_SIZE_WIDTH 15
#define SQUASHFS_METADATA_HEADER_SIZE_MASK  0x7FFFu

static inline uint16_t squashfs_metadata_header_size(uint16_t value)
{
	return (uint16_t)(value & 0x7FFFu);
}

static inline int squashfs_metadata_header_with_size(uint16_t value,
						     uint16_t part,
						     uint16_t *out)
{
	if (part > 0x7FFFu)
		return -34;
	*out = (uint16_t)((value & 0x8000u) | part);
	return 0;
}

/* MetadataHeader.uncompressed: bit 15. */
#define SQUASHFS_METADATA_HEADER_UNCOMPRESSED_SHIFT 15
#define SQUASHFS_METADATA_HEADER_UNCOMPRESSED_WIDTH 1
#define SQUASHFS_METADATA_HEADER_UNCOMPRESSED_MASK  0x8000u

static inline uint16_t squashfs_metadata_header_uncompressed(uint16_t value)
{
	return (uint16_t)(value >> 15 & 0x1u);
}

static inline int squashfs_metadata_header_with_uncompressed(uint16_t value,
							     uint16_t part,
							     uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0x7FFFu) | (uint32_t)part << 15);
	return 0;
}

/* Flags GzipStrategies: u16 little-endian. */
#define SQUASHFS_GZIP_STRATEGIES_DEFAULT 0x1u
#define SQUASHFS_GZIP_STRATEGIES_FILTERED 0x2u
#define SQUASHFS_GZIP_STRATEGIES_HUFFMAN_ONLY 0x4u
#define SQUASHFS_GZIP_STRATEGIES_RUN_LENGTH_ENCODED 0x8u
#define SQUASHFS_GZIP_STRATEGIES_FIXED 0x10u

/* The name of a mask, or NULL if it has none. */
static inline const char *squashfs_gzip_strategies_name(uint16_t bit)
{
	switch (bit) {
	case SQUASHFS_GZIP_STRATEGIES_DEFAULT:
		return "default";
	case SQUASHFS_GZIP_STRATEGIES_FILTERED:
		return "filtered";
	case SQUASHFS_GZIP_STRATEGIES_HUFFMAN_ONLY:
		return "huffman_only";
	case SQUASHFS_GZIP_STRATEGIES_RUN_LENGTH_ENCODED:
		return "run_length_encoded";
	case SQUASHFS_GZIP_STRATEGIES_FIXED:
		return "fixed";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t squashfs_gzip_strategies_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFE0u);
}

/* Flags XzFilters: u32 little-endian. */
#define SQUASHFS_XZ_FILTERS_X86 0x1u
#define SQUASHFS_XZ_FILTERS_POWERPC 0x2u
#define SQUASHFS_XZ_FILTERS_IA64 0x4u
#define SQUASHFS_XZ_FILTERS_ARM 0x8u
#define SQUASHFS_XZ_FILTERS_ARM_THUMB 0x10u
#define SQUASHFS_XZ_FILTERS_SPARC 0x20u

/* The name of a mask, or NULL if it has none. */
static inline const char *squashfs_xz_filters_name(uint32_t bit)
{
	switch (bit) {
	case SQUASHFS_XZ_FILTERS_X86:
		return "x86";
	case SQUASHFS_XZ_FILTERS_POWERPC:
		return "powerpc";
	case SQUASHFS_XZ_FILTERS_IA64:
		return "ia64";
	case SQUASHFS_XZ_FILTERS_ARM:
		return "arm";
	case SQUASHFS_XZ_FILTERS_ARM_THUMB:
		return "arm_thumb";
	case SQUASHFS_XZ_FILTERS_SPARC:
		return "sparc";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t squashfs_xz_filters_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFC0u);
}

/* Enum LzoAlgorithm: u32 little-endian. */
#define SQUASHFS_LZO_ALGORITHM_LZO1X_1 0u
#define SQUASHFS_LZO_ALGORITHM_LZO1X_1_11 1u
#define SQUASHFS_LZO_ALGORITHM_LZO1X_1_12 2u
#define SQUASHFS_LZO_ALGORITHM_LZO1X_1_15 3u
#define SQUASHFS_LZO_ALGORITHM_LZO1X_999 4u

/* The name of a value, or NULL if it has none. */
static inline const char *squashfs_lzo_algorithm_name(uint32_t value)
{
	switch (value) {
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1:
		return "lzo1x_1";
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1_11:
		return "lzo1x_1_11";
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1_12:
		return "lzo1x_1_12";
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1_15:
		return "lzo1x_1_15";
	case SQUASHFS_LZO_ALGORITHM_LZO1X_999:
		return "lzo1x_999";
	default:
		return NULL;
	}
}

static inline bool squashfs_lzo_algorithm_is_known(uint32_t value)
{
	switch (value) {
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1:
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1_11:
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1_12:
	case SQUASHFS_LZO_ALGORITHM_LZO1X_1_15:
	case SQUASHFS_LZO_ALGORITHM_LZO1X_999:
		return true;
	default:
		return false;
	}
}

/* Flags Lz4Flags: u32 little-endian. */
#define SQUASHFS_LZ4_FLAGS_HIGH_COMPRESSION 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *squashfs_lz4_flags_name(uint32_t bit)
{
	switch (bit) {
	case SQUASHFS_LZ4_FLAGS_HIGH_COMPRESSION:
		return "high_compression";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t squashfs_lz4_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFEu);
}

/* Enum InodeType: u16 little-endian. */
#define SQUASHFS_INODE_TYPE_DIRECTORY 1u
#define SQUASHFS_INODE_TYPE_REGULAR 2u
#define SQUASHFS_INODE_TYPE_SYMLINK 3u
#define SQUASHFS_INODE_TYPE_BLOCK_DEVICE 4u
#define SQUASHFS_INODE_TYPE_CHARACTER_DEVICE 5u
#define SQUASHFS_INODE_TYPE_FIFO 6u
#define SQUASHFS_INODE_TYPE_SOCKET 7u
/* The same with more to say */
#define SQUASHFS_INODE_TYPE_EXTENDED_DIRECTORY 8u
#define SQUASHFS_INODE_TYPE_EXTENDED_REGULAR 9u
#define SQUASHFS_INODE_TYPE_EXTENDED_SYMLINK 10u
#define SQUASHFS_INODE_TYPE_EXTENDED_BLOCK_DEVICE 11u
#define SQUASHFS_INODE_TYPE_EXTENDED_CHARACTER_DEVICE 12u
#define SQUASHFS_INODE_TYPE_EXTENDED_FIFO 13u
#define SQUASHFS_INODE_TYPE_EXTENDED_SOCKET 14u

/* The name of a value, or NULL if it has none. */
static inline const char *squashfs_inode_type_name(uint16_t value)
{
	switch (value) {
	case SQUASHFS_INODE_TYPE_DIRECTORY:
		return "directory";
	case SQUASHFS_INODE_TYPE_REGULAR:
		return "regular";
	case SQUASHFS_INODE_TYPE_SYMLINK:
		return "symlink";
	case SQUASHFS_INODE_TYPE_BLOCK_DEVICE:
		return "block_device";
	case SQUASHFS_INODE_TYPE_CHARACTER_DEVICE:
		return "character_device";
	case SQUASHFS_INODE_TYPE_FIFO:
		return "fifo";
	case SQUASHFS_INODE_TYPE_SOCKET:
		return "socket";
	case SQUASHFS_INODE_TYPE_EXTENDED_DIRECTORY:
		return "extended_directory";
	case SQUASHFS_INODE_TYPE_EXTENDED_REGULAR:
		return "extended_regular";
	case SQUASHFS_INODE_TYPE_EXTENDED_SYMLINK:
		return "extended_symlink";
	case SQUASHFS_INODE_TYPE_EXTENDED_BLOCK_DEVICE:
		return "extended_block_device";
	case SQUASHFS_INODE_TYPE_EXTENDED_CHARACTER_DEVICE:
		return "extended_character_device";
	case SQUASHFS_INODE_TYPE_EXTENDED_FIFO:
		return "extended_fifo";
	case SQUASHFS_INODE_TYPE_EXTENDED_SOCKET:
		return "extended_socket";
	default:
		return NULL;
	}
}

static inline bool squashfs_inode_type_is_known(uint16_t value)
{
	switch (value) {
	case SQUASHFS_INODE_TYPE_DIRECTORY:
	case SQUASHFS_INODE_TYPE_REGULAR:
	case SQUASHFS_INODE_TYPE_SYMLINK:
	case SQUASHFS_INODE_TYPE_BLOCK_DEVICE:
	case SQUASHFS_INODE_TYPE_CHARACTER_DEVICE:
	case SQUASHFS_INODE_TYPE_FIFO:
	case SQUASHFS_INODE_TYPE_SOCKET:
	case SQUASHFS_INODE_TYPE_EXTENDED_DIRECTORY:
	case SQUASHFS_INODE_TYPE_EXTENDED_REGULAR:
	case SQUASHFS_INODE_TYPE_EXTENDED_SYMLINK:
	case SQUASHFS_INODE_TYPE_EXTENDED_BLOCK_DEVICE:
	case SQUASHFS_INODE_TYPE_EXTENDED_CHARACTER_DEVICE:
	case SQUASHFS_INODE_TYPE_EXTENDED_FIFO:
	case SQUASHFS_INODE_TYPE_EXTENDED_SOCKET:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield BlockSize: u32 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34. One block of a file, as it is stored.
 */

/* BlockSize.size: bits 0 to 23. In bytes; 0: a hole */
#define SQUASHFS_BLOCK_SIZE_SIZE_SHIFT 0
#define SQUASHFS_BLOCK_SIZE_SIZE_WIDTH 24
#define SQUASHFS_BLOCK_SIZE_SIZE_MASK  0xFFFFFFu

static inline uint32_t squashfs_block_size_size(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFu);
}

static inline int squashfs_block_size_with_size(uint32_t value, uint32_t part,
						uint32_t *out)
{
	if (part > 0xFFFFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFF000000u) | part);
	return 0;
}

/* BlockSize.uncompressed: bit 24. */
#define SQUASHFS_BLOCK_SIZE_UNCOMPRESSED_SHIFT 24
#define SQUASHFS_BLOCK_SIZE_UNCOMPRESSED_WIDTH 1
#define SQUASHFS_BLOCK_SIZE_UNCOMPRESSED_MASK  0x1000000u

static inline uint32_t squashfs_block_size_uncompressed(uint32_t value)
{
	return (uint32_t)(value >> 24 & 0x1u);
}

static inline int squashfs_block_size_with_uncompressed(uint32_t value,
							uint32_t part,
							uint32_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint32_t)((value & 0xFEFFFFFFu) | (uint32_t)part << 24);
	return 0;
}

/*
 * Bitfield DeviceNumber: u32 little-endian. _with_ puts a part into a number,
 * or refuses what is too wide, with -34.
 */

/* DeviceNumber.minor_lo: bits 0 to 7. */
#define SQUASHFS_DEVICE_NUMBER_MINOR_LO_SHIFT 0
#define SQUASHFS_DEVICE_NUMBER_MINOR_LO_WIDTH 8
#define SQUASHFS_DEVICE_NUMBER_MINOR_LO_MASK  0xFFu

static inline uint32_t squashfs_device_number_minor_lo(uint32_t value)
{
	return (uint32_t)(value & 0xFFu);
}

static inline int squashfs_device_number_with_minor_lo(uint32_t value,
						       uint32_t part,
						       uint32_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFF00u) | part);
	return 0;
}

/* DeviceNumber.major: bits 8 to 19. */
#define SQUASHFS_DEVICE_NUMBER_MAJOR_SHIFT 8
#define SQUASHFS_DEVICE_NUMBER_MAJOR_WIDTH 12
#define SQUASHFS_DEVICE_NUMBER_MAJOR_MASK  0xFFF00u

static inline uint32_t squashfs_device_number_major(uint32_t value)
{
	return (uint32_t)(value >> 8 & 0xFFFu);
}

static inline int squashfs_device_number_with_major(uint32_t value,
						    uint32_t part,
						    uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFF000FFu) | (uint32_t)part << 8);
	return 0;
}

/* DeviceNumber.minor_hi: bits 20 to 31. */
#define SQUASHFS_DEVICE_NUMBER_MINOR_HI_SHIFT 20
#define SQUASHFS_DEVICE_NUMBER_MINOR_HI_WIDTH 12
#define SQUASHFS_DEVICE_NUMBER_MINOR_HI_MASK  0xFFF00000u

static inline uint32_t squashfs_device_number_minor_hi(uint32_t value)
{
	return (uint32_t)(value >> 20 & 0xFFFu);
}

static inline int squashfs_device_number_with_minor_hi(uint32_t value,
						       uint32_t part,
						       uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFu) | (uint32_t)part << 20);
	return 0;
}

/* Enum XattrPrefix: u8. */
/* "user." */
#define SQUASHFS_XATTR_PREFIX_USER 0u
#define SQUASHFS_XATTR_PREFIX_TRUSTED 1u
#define SQUASHFS_XATTR_PREFIX_SECURITY 2u

/* The name of a value, or NULL if it has none. */
static inline const char *squashfs_xattr_prefix_name(uint8_t value)
{
	switch (value) {
	case SQUASHFS_XATTR_PREFIX_USER:
		return "user";
	case SQUASHFS_XATTR_PREFIX_TRUSTED:
		return "trusted";
	case SQUASHFS_XATTR_PREFIX_SECURITY:
		return "security";
	default:
		return NULL;
	}
}

static inline bool squashfs_xattr_prefix_is_known(uint8_t value)
{
	switch (value) {
	case SQUASHFS_XATTR_PREFIX_USER:
	case SQUASHFS_XATTR_PREFIX_TRUSTED:
	case SQUASHFS_XATTR_PREFIX_SECURITY:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield XattrKind: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* XattrKind.prefix: bits 0 to 7, enum XattrPrefix. */
#define SQUASHFS_XATTR_KIND_PREFIX_SHIFT 0
#define SQUASHFS_XATTR_KIND_PREFIX_WIDTH 8
#define SQUASHFS_XATTR_KIND_PREFIX_MASK  0xFFu

static inline uint16_t squashfs_xattr_kind_prefix(uint16_t value)
{
	return (uint16_t)(value & 0xFFu);
}

static inline int squashfs_xattr_kind_with_prefix(uint16_t value,
						  uint16_t part, uint16_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint16_t)((value & 0xFF00u) | part);
	return 0;
}

/* XattrKind.value_ool: bit 8. The value is a Reference to one */
#define SQUASHFS_XATTR_KIND_VALUE_OOL_SHIFT 8
#define SQUASHFS_XATTR_KIND_VALUE_OOL_WIDTH 1
#define SQUASHFS_XATTR_KIND_VALUE_OOL_MASK  0x100u

static inline uint16_t squashfs_xattr_kind_value_ool(uint16_t value)
{
	return (uint16_t)(value >> 8 & 0x1u);
}

static inline int squashfs_xattr_kind_with_value_ool(uint16_t value,
						     uint16_t part,
						     uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFEFFu) | (uint32_t)part << 8);
	return 0;
}

/* Structure Superblock, 96 bytes. */
struct squashfs_superblock {
	uint8_t bytes[96];
};
#define SQUASHFS_SUPERBLOCK_SIZEOF 96u
STRUCTC_PROVE(sizeof(struct squashfs_superblock) ==
	      SQUASHFS_SUPERBLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_superblock *squashfs_superblock_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_SUPERBLOCK_SIZEOF))
		return NULL;
	return (const struct squashfs_superblock *)(span.data + offset);
}

static inline struct squashfs_superblock *squashfs_superblock_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_SUPERBLOCK_SIZEOF))
		return NULL;
	return (struct squashfs_superblock *)(span.data + offset);
}

/* Superblock.magic: u32 little-endian at byte 0. */
#define SQUASHFS_SUPERBLOCK_MAGIC_OFFSET 0u
#define SQUASHFS_SUPERBLOCK_MAGIC_SIZE   4u
#define SQUASHFS_SUPERBLOCK_MAGIC_DEFAULT 0x73717368u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, MAGIC);

static inline uint32_t squashfs_superblock_magic(
    const struct squashfs_superblock *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_superblock_set_magic(struct squashfs_superblock *p,
						 uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Superblock.inodes: u32 little-endian at byte 4. How many */
#define SQUASHFS_SUPERBLOCK_INODES_OFFSET 4u
#define SQUASHFS_SUPERBLOCK_INODES_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, INODES);

static inline uint32_t squashfs_superblock_inodes(
    const struct squashfs_superblock *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_superblock_set_inodes(struct squashfs_superblock *p,
						  uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Superblock.mkfs_time: u32 little-endian at byte 8. Seconds since 1970 */
#define SQUASHFS_SUPERBLOCK_MKFS_TIME_OFFSET 8u
#define SQUASHFS_SUPERBLOCK_MKFS_TIME_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, MKFS_TIME);

static inline uint32_t squashfs_superblock_mkfs_time(
    const struct squashfs_superblock *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_superblock_set_mkfs_time(
    struct squashfs_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Superblock.block_size: u32 little-endian at byte 12. */
#define SQUASHFS_SUPERBLOCK_BLOCK_SIZE_OFFSET 12u
#define SQUASHFS_SUPERBLOCK_BLOCK_SIZE_SIZE   4u
#define SQUASHFS_SUPERBLOCK_BLOCK_SIZE_DEFAULT 131072u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, BLOCK_SIZE);

static inline uint32_t squashfs_superblock_block_size(
    const struct squashfs_superblock *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_superblock_set_block_size(
    struct squashfs_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Superblock.fragments: u32 little-endian at byte 16. How many */
#define SQUASHFS_SUPERBLOCK_FRAGMENTS_OFFSET 16u
#define SQUASHFS_SUPERBLOCK_FRAGMENTS_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, FRAGMENTS);

static inline uint32_t squashfs_superblock_fragments(
    const struct squashfs_superblock *p)
{
	return le32_load(p->bytes + 16);
}

static inline void squashfs_superblock_set_fragments(
    struct squashfs_superblock *p, uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* Superblock.compression: enum Compression, u16 little-endian at byte 20. */
#define SQUASHFS_SUPERBLOCK_COMPRESSION_OFFSET 20u
#define SQUASHFS_SUPERBLOCK_COMPRESSION_SIZE   2u
#define SQUASHFS_SUPERBLOCK_COMPRESSION_DEFAULT 1u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, COMPRESSION);

static inline uint16_t squashfs_superblock_compression(
    const struct squashfs_superblock *p)
{
	return le16_load(p->bytes + 20);
}

static inline void squashfs_superblock_set_compression(
    struct squashfs_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 20, value);
}

/* Superblock.block_log: u16 little-endian at byte 22. */
#define SQUASHFS_SUPERBLOCK_BLOCK_LOG_OFFSET 22u
#define SQUASHFS_SUPERBLOCK_BLOCK_LOG_SIZE   2u
#define SQUASHFS_SUPERBLOCK_BLOCK_LOG_DEFAULT 17u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, BLOCK_LOG);

static inline uint16_t squashfs_superblock_block_log(
    const struct squashfs_superblock *p)
{
	return le16_load(p->bytes + 22);
}

static inline void squashfs_superblock_set_block_log(
    struct squashfs_superblock *p, uint16_t value)
{
	le16_store(p->bytes + 22, value);
}

/* Superblock.flags: flags SuperFlags, u16 little-endian at byte 24. */
#define SQUASHFS_SUPERBLOCK_FLAGS_OFFSET 24u
#define SQUASHFS_SUPERBLOCK_FLAGS_SIZE   2u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, FLAGS);

static inline uint16_t squashfs_superblock_flags(
    const struct squashfs_superblock *p)
{
	return le16_load(p->bytes + 24);
}

static inline void squashfs_superblock_set_flags(struct squashfs_superblock *p,
						 uint16_t value)
{
	le16_store(p->bytes + 24, value);
}

/* Whether all bits of `mask` are set. */
static inline bool squashfs_superblock_flags_has(
    const struct squashfs_superblock *p, uint16_t mask)
{
	return (squashfs_superblock_flags(p) & mask) == mask;
}

static inline void squashfs_superblock_flags_add(struct squashfs_superblock *p,
						 uint16_t mask)
{
	squashfs_superblock_set_flags(p,
	    (uint16_t)(squashfs_superblock_flags(p) | mask));
}

static inline void squashfs_superblock_flags_clear(
    struct squashfs_superblock *p, uint16_t mask)
{
	squashfs_superblock_set_flags(p,
	    (uint16_t)(squashfs_superblock_flags(p) & ~mask));
}

/* Superblock.no_ids: u16 little-endian at byte 26. How many ids */
#define SQUASHFS_SUPERBLOCK_NO_IDS_OFFSET 26u
#define SQUASHFS_SUPERBLOCK_NO_IDS_SIZE   2u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, NO_IDS);

static inline uint16_t squashfs_superblock_no_ids(
    const struct squashfs_superblock *p)
{
	return le16_load(p->bytes + 26);
}

static inline void squashfs_superblock_set_no_ids(struct squashfs_superblock *p,
						  uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/* Superblock.major: u16 little-endian at byte 28. */
#define SQUASHFS_SUPERBLOCK_MAJOR_OFFSET 28u
#define SQUASHFS_SUPERBLOCK_MAJOR_SIZE   2u
#define SQUASHFS_SUPERBLOCK_MAJOR_DEFAULT 4u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, MAJOR);

static inline uint16_t squashfs_superblock_major(
    const struct squashfs_superblock *p)
{
	return le16_load(p->bytes + 28);
}

static inline void squashfs_superblock_set_major(struct squashfs_superblock *p,
						 uint16_t value)
{
	le16_store(p->bytes + 28, value);
}

/* Superblock.minor: u16 little-endian at byte 30. */
#define SQUASHFS_SUPERBLOCK_MINOR_OFFSET 30u
#define SQUASHFS_SUPERBLOCK_MINOR_SIZE   2u
#define SQUASHFS_SUPERBLOCK_MINOR_DEFAULT 0u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, MINOR);

static inline uint16_t squashfs_superblock_minor(
    const struct squashfs_superblock *p)
{
	return le16_load(p->bytes + 30);
}

static inline void squashfs_superblock_set_minor(struct squashfs_superblock *p,
						 uint16_t value)
{
	le16_store(p->bytes + 30, value);
}

/* Superblock.root_inode: bitfield Reference, u64 little-endian at byte 32. */
#define SQUASHFS_SUPERBLOCK_ROOT_INODE_OFFSET 32u
#define SQUASHFS_SUPERBLOCK_ROOT_INODE_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, ROOT_INODE);

static inline uint64_t squashfs_superblock_root_inode(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 32);
}

static inline void squashfs_superblock_set_root_inode(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

static inline uint64_t squashfs_superblock_root_inode_offset(
    const struct squashfs_superblock *p)
{
	return squashfs_reference_offset(squashfs_superblock_root_inode(p));
}

static inline int squashfs_superblock_set_root_inode_offset(
    struct squashfs_superblock *p, uint64_t part)
{
	uint64_t value;

	if (squashfs_reference_with_offset(squashfs_superblock_root_inode(p),
					   part, &value))
		return -34;
	squashfs_superblock_set_root_inode(p, value);
	return 0;
}

static inline uint64_t squashfs_superblock_root_inode_block(
    const struct squashfs_superblock *p)
{
	return squashfs_reference_block(squashfs_superblock_root_inode(p));
}

static inline int squashfs_superblock_set_root_inode_block(
    struct squashfs_superblock *p, uint64_t part)
{
	uint64_t value;

	if (squashfs_reference_with_block(squashfs_superblock_root_inode(p),
					  part, &value))
		return -34;
	squashfs_superblock_set_root_inode(p, value);
	return 0;
}

/* Superblock.bytes_used: u64 little-endian at byte 40. Of the image */
#define SQUASHFS_SUPERBLOCK_BYTES_USED_OFFSET 40u
#define SQUASHFS_SUPERBLOCK_BYTES_USED_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, BYTES_USED);

static inline uint64_t squashfs_superblock_bytes_used(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 40);
}

static inline void squashfs_superblock_set_bytes_used(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* Superblock.id_table_start: u64 little-endian at byte 48. */
#define SQUASHFS_SUPERBLOCK_ID_TABLE_START_OFFSET 48u
#define SQUASHFS_SUPERBLOCK_ID_TABLE_START_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, ID_TABLE_START);

static inline uint64_t squashfs_superblock_id_table_start(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 48);
}

static inline void squashfs_superblock_set_id_table_start(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* The byte where its u64_le starts; -34 when there is none. */
static inline int squashfs_superblock_id_table_start_target(
    const struct squashfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = squashfs_superblock_id_table_start(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.xattr_id_table_start: u64 little-endian at byte 56. */
#define SQUASHFS_SUPERBLOCK_XATTR_ID_TABLE_START_OFFSET 56u
#define SQUASHFS_SUPERBLOCK_XATTR_ID_TABLE_START_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, XATTR_ID_TABLE_START);

static inline uint64_t squashfs_superblock_xattr_id_table_start(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 56);
}

static inline void squashfs_superblock_set_xattr_id_table_start(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 56, value);
}

/* The byte where its XattrIdTable starts; -34 when there is none. */
static inline int squashfs_superblock_xattr_id_table_start_target(
    const struct squashfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = squashfs_superblock_xattr_id_table_start(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.inode_table_start: u64 little-endian at byte 64. */
#define SQUASHFS_SUPERBLOCK_INODE_TABLE_START_OFFSET 64u
#define SQUASHFS_SUPERBLOCK_INODE_TABLE_START_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, INODE_TABLE_START);

static inline uint64_t squashfs_superblock_inode_table_start(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 64);
}

static inline void squashfs_superblock_set_inode_table_start(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* The byte where its MetadataBlock starts; -34 when there is none. */
static inline int squashfs_superblock_inode_table_start_target(
    const struct squashfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = squashfs_superblock_inode_table_start(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.directory_table_start: u64 little-endian at byte 72. */
#define SQUASHFS_SUPERBLOCK_DIRECTORY_TABLE_START_OFFSET 72u
#define SQUASHFS_SUPERBLOCK_DIRECTORY_TABLE_START_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, DIRECTORY_TABLE_START);

static inline uint64_t squashfs_superblock_directory_table_start(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 72);
}

static inline void squashfs_superblock_set_directory_table_start(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* The byte where its MetadataBlock starts; -34 when there is none. */
static inline int squashfs_superblock_directory_table_start_target(
    const struct squashfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = squashfs_superblock_directory_table_start(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Superblock.fragment_table_start: u64 little-endian at byte 80. */
#define SQUASHFS_SUPERBLOCK_FRAGMENT_TABLE_START_OFFSET 80u
#define SQUASHFS_SUPERBLOCK_FRAGMENT_TABLE_START_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, FRAGMENT_TABLE_START);

static inline uint64_t squashfs_superblock_fragment_table_start(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 80);
}

static inline void squashfs_superblock_set_fragment_table_start(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 80, value);
}

/* The byte where its u64_le starts; -34 when there is none. */
static inline int squashfs_superblock_fragment_table_start_target(
    const struct squashfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = squashfs_superblock_fragment_table_start(p);

	(void)error;
	*offset = number;
	return 0;
}

/*
 * Superblock.lookup_table_start: u64 little-endian at byte 88. Of the export
 * table
 */
#define SQUASHFS_SUPERBLOCK_LOOKUP_TABLE_START_OFFSET 88u
#define SQUASHFS_SUPERBLOCK_LOOKUP_TABLE_START_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_SUPERBLOCK, LOOKUP_TABLE_START);

static inline uint64_t squashfs_superblock_lookup_table_start(
    const struct squashfs_superblock *p)
{
	return le64_load(p->bytes + 88);
}

static inline void squashfs_superblock_set_lookup_table_start(
    struct squashfs_superblock *p, uint64_t value)
{
	le64_store(p->bytes + 88, value);
}

/* The byte where its u64_le starts; -34 when there is none. */
static inline int squashfs_superblock_lookup_table_start_target(
    const struct squashfs_superblock *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = squashfs_superblock_lookup_table_start(p);

	(void)error;
	*offset = number;
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void squashfs_superblock_init(struct squashfs_superblock *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	squashfs_superblock_set_magic(p, SQUASHFS_SUPERBLOCK_MAGIC_DEFAULT);
	squashfs_superblock_set_block_size(p,
	    SQUASHFS_SUPERBLOCK_BLOCK_SIZE_DEFAULT);
	squashfs_superblock_set_compression(p,
	    SQUASHFS_SUPERBLOCK_COMPRESSION_DEFAULT);
	squashfs_superblock_set_block_log(p,
	    SQUASHFS_SUPERBLOCK_BLOCK_LOG_DEFAULT);
	squashfs_superblock_set_major(p, SQUASHFS_SUPERBLOCK_MAJOR_DEFAULT);
	squashfs_superblock_set_minor(p, SQUASHFS_SUPERBLOCK_MINOR_DEFAULT);
}

/* Structure MetadataBlock, at least 2 bytes. */
struct squashfs_metadata_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_metadata_block_edit {
	struct squashfs_metadata_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_METADATA_BLOCK_MIN_SIZE 2u

/*
 * MetadataBlock.header: bitfield MetadataHeader, u16 little-endian at byte 0.
 */
#define SQUASHFS_METADATA_BLOCK_HEADER_OFFSET 0u
#define SQUASHFS_METADATA_BLOCK_HEADER_SIZE   2u
STRUCTC_PROVE(
    SQUASHFS_METADATA_BLOCK_HEADER_OFFSET + SQUASHFS_METADATA_BLOCK_HEADER_SIZE <=
    SQUASHFS_METADATA_BLOCK_MIN_SIZE);

static inline uint16_t squashfs_metadata_block_header(
    const struct squashfs_metadata_block *p)
{
	return le16_load(p->bytes);
}

static inline void squashfs_metadata_block_set_header(
    const struct squashfs_metadata_block_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t squashfs_metadata_block_header_size(
    const struct squashfs_metadata_block *p)
{
	return squashfs_metadata_header_size(squashfs_metadata_block_header(p));
}

static inline int squashfs_metadata_block_set_header_size(
    const struct squashfs_metadata_block_edit *p, uint16_t part)
{
	uint16_t value;

	if (squashfs_metadata_header_with_size(
	    squashfs_metadata_block_header(&p->read), part, &value))
		return -34;
	squashfs_metadata_block_set_header(p, value);
	return 0;
}

static inline uint16_t squashfs_metadata_block_header_uncompressed(
    const struct squashfs_metadata_block *p)
{
	return squashfs_metadata_header_uncompressed(
	    squashfs_metadata_block_header(p));
}

static inline int squashfs_metadata_block_set_header_uncompressed(
    const struct squashfs_metadata_block_edit *p, uint16_t part)
{
	uint16_t value;

	if (squashfs_metadata_header_with_uncompressed(
	    squashfs_metadata_block_header(&p->read), part, &value))
		return -34;
	squashfs_metadata_block_set_header(p, value);
	return 0;
}

/* MetadataBlock.data: [$header.size]byte at byte 2. */
#define SQUASHFS_METADATA_BLOCK_DATA_OFFSET 2u

static inline int squashfs_metadata_block_data_range(
    const struct squashfs_metadata_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 2;
	nr = 
	    (uint64_t)squashfs_metadata_header_size(squashfs_metadata_block_header(p));
	if (nr > p->size - at)
		return field_out_of_range(error, "squashfs_metadata_block",
					  "data", 2);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_metadata_block_data_count(
    const struct squashfs_metadata_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_metadata_block_data_range(p, &at, count, error);
}

static inline int squashfs_metadata_block_data_offset(
    const struct squashfs_metadata_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_metadata_block_data_range(p, offset, &count, error);
}

static inline int squashfs_metadata_block_data(
    const struct squashfs_metadata_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_metadata_block_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_metadata_block",
					  "data", 2);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int squashfs_metadata_block_set_data(
    const struct squashfs_metadata_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_metadata_block_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_metadata_block",
					  "data", 2);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int squashfs_metadata_block_data_bytes(
    const struct squashfs_metadata_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_metadata_block_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int squashfs_metadata_block_edit_data_bytes(
    const struct squashfs_metadata_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_metadata_block_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_metadata_block_point_1(
    const struct squashfs_metadata_block *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 2;
	count = 
	    (uint64_t)squashfs_metadata_header_size(squashfs_metadata_block_header(p));
	if (count > p->size - offset)
		return field_out_of_range(error, "squashfs_metadata_block", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_metadata_block_at(struct span span, uint64_t offset,
    struct squashfs_metadata_block *out, struct field_error *error)
{
	struct squashfs_metadata_block view;
	uint64_t size;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "squashfs_metadata_block", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (2ull + (uint64_t)squashfs_metadata_header_size(squashfs_metadata_block_header(&view)));
	if (size > view.size)
		return field_out_of_range(error, "squashfs_metadata_block",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int squashfs_metadata_block_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_metadata_block_edit *out,
    struct field_error *error)
{
	int rc = squashfs_metadata_block_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int squashfs_metadata_block_total_size(
    const struct squashfs_metadata_block *p, uint64_t *size,
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
struct squashfs_metadata_block_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_metadata_block_edit_iterator {
	struct squashfs_metadata_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_metadata_block_iterator squashfs_metadata_block_iterate(
    struct span span)
{
	struct squashfs_metadata_block_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_metadata_block_edit_iterator squashfs_metadata_block_edit_iterate(
    struct mspan span)
{
	struct squashfs_metadata_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_metadata_block_iterator_next(
    struct squashfs_metadata_block_iterator *it,
    struct squashfs_metadata_block *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_metadata_block_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_metadata_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_metadata_block", "stride", 0);
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

static inline int squashfs_metadata_block_edit_iterator_next(
    struct squashfs_metadata_block_edit_iterator *it,
    struct squashfs_metadata_block_edit *out, struct field_error *error)
{
	int rc = squashfs_metadata_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure GzipOptions, 8 bytes. */
struct squashfs_gzip_options {
	uint8_t bytes[8];
};
#define SQUASHFS_GZIP_OPTIONS_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct squashfs_gzip_options) ==
	      SQUASHFS_GZIP_OPTIONS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_gzip_options *squashfs_gzip_options_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_GZIP_OPTIONS_SIZEOF))
		return NULL;
	return (const struct squashfs_gzip_options *)(span.data + offset);
}

static inline struct squashfs_gzip_options *squashfs_gzip_options_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_GZIP_OPTIONS_SIZEOF))
		return NULL;
	return (struct squashfs_gzip_options *)(span.data + offset);
}

/* GzipOptions.compression_level: u32 little-endian at byte 0. */
#define SQUASHFS_GZIP_OPTIONS_COMPRESSION_LEVEL_OFFSET 0u
#define SQUASHFS_GZIP_OPTIONS_COMPRESSION_LEVEL_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_GZIP_OPTIONS, COMPRESSION_LEVEL);

static inline uint32_t squashfs_gzip_options_compression_level(
    const struct squashfs_gzip_options *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_gzip_options_set_compression_level(
    struct squashfs_gzip_options *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* GzipOptions.window_size: u16 little-endian at byte 4. */
#define SQUASHFS_GZIP_OPTIONS_WINDOW_SIZE_OFFSET 4u
#define SQUASHFS_GZIP_OPTIONS_WINDOW_SIZE_SIZE   2u
STRUCTC_WITHIN(SQUASHFS_GZIP_OPTIONS, WINDOW_SIZE);

static inline uint16_t squashfs_gzip_options_window_size(
    const struct squashfs_gzip_options *p)
{
	return le16_load(p->bytes + 4);
}

static inline void squashfs_gzip_options_set_window_size(
    struct squashfs_gzip_options *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/*
 * GzipOptions.strategies: flags GzipStrategies, u16 little-endian at byte 6.
 * Tried, the best is taken
 */
#define SQUASHFS_GZIP_OPTIONS_STRATEGIES_OFFSET 6u
#define SQUASHFS_GZIP_OPTIONS_STRATEGIES_SIZE   2u
STRUCTC_WITHIN(SQUASHFS_GZIP_OPTIONS, STRATEGIES);

static inline uint16_t squashfs_gzip_options_strategies(
    const struct squashfs_gzip_options *p)
{
	return le16_load(p->bytes + 6);
}

static inline void squashfs_gzip_options_set_strategies(
    struct squashfs_gzip_options *p, uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* Whether all bits of `mask` are set. */
static inline bool squashfs_gzip_options_strategies_has(
    const struct squashfs_gzip_options *p, uint16_t mask)
{
	return (squashfs_gzip_options_strategies(p) & mask) == mask;
}

static inline void squashfs_gzip_options_strategies_add(
    struct squashfs_gzip_options *p, uint16_t mask)
{
	squashfs_gzip_options_set_strategies(p,
	    (uint16_t)(squashfs_gzip_options_strategies(p) | mask));
}

static inline void squashfs_gzip_options_strategies_clear(
    struct squashfs_gzip_options *p, uint16_t mask)
{
	squashfs_gzip_options_set_strategies(p,
	    (uint16_t)(squashfs_gzip_options_strategies(p) & ~mask));
}

/* All bytes zero. */
static inline void squashfs_gzip_options_init(struct squashfs_gzip_options *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure XzOptions, 8 bytes. */
struct squashfs_xz_options {
	uint8_t bytes[8];
};
#define SQUASHFS_XZ_OPTIONS_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct squashfs_xz_options) ==
	      SQUASHFS_XZ_OPTIONS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_xz_options *squashfs_xz_options_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_XZ_OPTIONS_SIZEOF))
		return NULL;
	return (const struct squashfs_xz_options *)(span.data + offset);
}

static inline struct squashfs_xz_options *squashfs_xz_options_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_XZ_OPTIONS_SIZEOF))
		return NULL;
	return (struct squashfs_xz_options *)(span.data + offset);
}

/* XzOptions.dictionary_size: u32 little-endian at byte 0. In bytes */
#define SQUASHFS_XZ_OPTIONS_DICTIONARY_SIZE_OFFSET 0u
#define SQUASHFS_XZ_OPTIONS_DICTIONARY_SIZE_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_XZ_OPTIONS, DICTIONARY_SIZE);

static inline uint32_t squashfs_xz_options_dictionary_size(
    const struct squashfs_xz_options *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_xz_options_set_dictionary_size(
    struct squashfs_xz_options *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * XzOptions.filters: flags XzFilters, u32 little-endian at byte 4. Tried, the
 * best is taken
 */
#define SQUASHFS_XZ_OPTIONS_FILTERS_OFFSET 4u
#define SQUASHFS_XZ_OPTIONS_FILTERS_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_XZ_OPTIONS, FILTERS);

static inline uint32_t squashfs_xz_options_filters(
    const struct squashfs_xz_options *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_xz_options_set_filters(
    struct squashfs_xz_options *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool squashfs_xz_options_filters_has(
    const struct squashfs_xz_options *p, uint32_t mask)
{
	return (squashfs_xz_options_filters(p) & mask) == mask;
}

static inline void squashfs_xz_options_filters_add(
    struct squashfs_xz_options *p, uint32_t mask)
{
	squashfs_xz_options_set_filters(p,
	    (uint32_t)(squashfs_xz_options_filters(p) | mask));
}

static inline void squashfs_xz_options_filters_clear(
    struct squashfs_xz_options *p, uint32_t mask)
{
	squashfs_xz_options_set_filters(p,
	    (uint32_t)(squashfs_xz_options_filters(p) & ~mask));
}

/* All bytes zero. */
static inline void squashfs_xz_options_init(struct squashfs_xz_options *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure LzoOptions, 8 bytes. */
struct squashfs_lzo_options {
	uint8_t bytes[8];
};
#define SQUASHFS_LZO_OPTIONS_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct squashfs_lzo_options) ==
	      SQUASHFS_LZO_OPTIONS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_lzo_options *squashfs_lzo_options_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_LZO_OPTIONS_SIZEOF))
		return NULL;
	return (const struct squashfs_lzo_options *)(span.data + offset);
}

static inline struct squashfs_lzo_options *squashfs_lzo_options_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_LZO_OPTIONS_SIZEOF))
		return NULL;
	return (struct squashfs_lzo_options *)(span.data + offset);
}

/* LzoOptions.algorithm: enum LzoAlgorithm, u32 little-endian at byte 0. */
#define SQUASHFS_LZO_OPTIONS_ALGORITHM_OFFSET 0u
#define SQUASHFS_LZO_OPTIONS_ALGORITHM_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_LZO_OPTIONS, ALGORITHM);

static inline uint32_t squashfs_lzo_options_algorithm(
    const struct squashfs_lzo_options *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_lzo_options_set_algorithm(
    struct squashfs_lzo_options *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* LzoOptions.compression_level: u32 little-endian at byte 4. */
#define SQUASHFS_LZO_OPTIONS_COMPRESSION_LEVEL_OFFSET 4u
#define SQUASHFS_LZO_OPTIONS_COMPRESSION_LEVEL_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_LZO_OPTIONS, COMPRESSION_LEVEL);

static inline uint32_t squashfs_lzo_options_compression_level(
    const struct squashfs_lzo_options *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_lzo_options_set_compression_level(
    struct squashfs_lzo_options *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void squashfs_lzo_options_init(struct squashfs_lzo_options *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Lz4Options, 8 bytes. */
struct squashfs_lz4_options {
	uint8_t bytes[8];
};
#define SQUASHFS_LZ4_OPTIONS_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct squashfs_lz4_options) ==
	      SQUASHFS_LZ4_OPTIONS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_lz4_options *squashfs_lz4_options_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_LZ4_OPTIONS_SIZEOF))
		return NULL;
	return (const struct squashfs_lz4_options *)(span.data + offset);
}

static inline struct squashfs_lz4_options *squashfs_lz4_options_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_LZ4_OPTIONS_SIZEOF))
		return NULL;
	return (struct squashfs_lz4_options *)(span.data + offset);
}

/* Lz4Options.version: u32 little-endian at byte 0. */
#define SQUASHFS_LZ4_OPTIONS_VERSION_OFFSET 0u
#define SQUASHFS_LZ4_OPTIONS_VERSION_SIZE   4u
#define SQUASHFS_LZ4_OPTIONS_VERSION_DEFAULT 1u
STRUCTC_WITHIN(SQUASHFS_LZ4_OPTIONS, VERSION);

static inline uint32_t squashfs_lz4_options_version(
    const struct squashfs_lz4_options *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_lz4_options_set_version(
    struct squashfs_lz4_options *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Lz4Options.flags: flags Lz4Flags, u32 little-endian at byte 4. */
#define SQUASHFS_LZ4_OPTIONS_FLAGS_OFFSET 4u
#define SQUASHFS_LZ4_OPTIONS_FLAGS_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_LZ4_OPTIONS, FLAGS);

static inline uint32_t squashfs_lz4_options_flags(
    const struct squashfs_lz4_options *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_lz4_options_set_flags(
    struct squashfs_lz4_options *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool squashfs_lz4_options_flags_has(
    const struct squashfs_lz4_options *p, uint32_t mask)
{
	return (squashfs_lz4_options_flags(p) & mask) == mask;
}

static inline void squashfs_lz4_options_flags_add(
    struct squashfs_lz4_options *p, uint32_t mask)
{
	squashfs_lz4_options_set_flags(p,
	    (uint32_t)(squashfs_lz4_options_flags(p) | mask));
}

static inline void squashfs_lz4_options_flags_clear(
    struct squashfs_lz4_options *p, uint32_t mask)
{
	squashfs_lz4_options_set_flags(p,
	    (uint32_t)(squashfs_lz4_options_flags(p) & ~mask));
}

/* All bytes zero, then the defaults. */
static inline void squashfs_lz4_options_init(struct squashfs_lz4_options *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	squashfs_lz4_options_set_version(p,
					 SQUASHFS_LZ4_OPTIONS_VERSION_DEFAULT);
}

/* Structure ZstdOptions, 4 bytes. */
struct squashfs_zstd_options {
	uint8_t bytes[4];
};
#define SQUASHFS_ZSTD_OPTIONS_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct squashfs_zstd_options) ==
	      SQUASHFS_ZSTD_OPTIONS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_zstd_options *squashfs_zstd_options_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_ZSTD_OPTIONS_SIZEOF))
		return NULL;
	return (const struct squashfs_zstd_options *)(span.data + offset);
}

static inline struct squashfs_zstd_options *squashfs_zstd_options_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_ZSTD_OPTIONS_SIZEOF))
		return NULL;
	return (struct squashfs_zstd_options *)(span.data + offset);
}

/* ZstdOptions.compression_level: u32 little-endian at byte 0. */
#define SQUASHFS_ZSTD_OPTIONS_COMPRESSION_LEVEL_OFFSET 0u
#define SQUASHFS_ZSTD_OPTIONS_COMPRESSION_LEVEL_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_ZSTD_OPTIONS, COMPRESSION_LEVEL);

static inline uint32_t squashfs_zstd_options_compression_level(
    const struct squashfs_zstd_options *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_zstd_options_set_compression_level(
    struct squashfs_zstd_options *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void squashfs_zstd_options_init(struct squashfs_zstd_options *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure DirectoryInode, 16 bytes. */
struct squashfs_directory_inode {
	uint8_t bytes[16];
};
#define SQUASHFS_DIRECTORY_INODE_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct squashfs_directory_inode) ==
	      SQUASHFS_DIRECTORY_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_directory_inode *squashfs_directory_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_DIRECTORY_INODE_SIZEOF))
		return NULL;
	return (const struct squashfs_directory_inode *)(span.data + offset);
}

static inline struct squashfs_directory_inode *squashfs_directory_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_DIRECTORY_INODE_SIZEOF))
		return NULL;
	return (struct squashfs_directory_inode *)(span.data + offset);
}

/*
 * DirectoryInode.start_block: u32 little-endian at byte 0. MetadataBlock of its
 * listing
 */
#define SQUASHFS_DIRECTORY_INODE_START_BLOCK_OFFSET 0u
#define SQUASHFS_DIRECTORY_INODE_START_BLOCK_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_DIRECTORY_INODE, START_BLOCK);

static inline uint32_t squashfs_directory_inode_start_block(
    const struct squashfs_directory_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_directory_inode_set_start_block(
    struct squashfs_directory_inode *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* DirectoryInode.nlink: u32 little-endian at byte 4. */
#define SQUASHFS_DIRECTORY_INODE_NLINK_OFFSET 4u
#define SQUASHFS_DIRECTORY_INODE_NLINK_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_DIRECTORY_INODE, NLINK);

static inline uint32_t squashfs_directory_inode_nlink(
    const struct squashfs_directory_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_directory_inode_set_nlink(
    struct squashfs_directory_inode *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/*
 * DirectoryInode.file_size: u16 little-endian at byte 8. Of the listing, and 3
 */
#define SQUASHFS_DIRECTORY_INODE_FILE_SIZE_OFFSET 8u
#define SQUASHFS_DIRECTORY_INODE_FILE_SIZE_SIZE   2u
STRUCTC_WITHIN(SQUASHFS_DIRECTORY_INODE, FILE_SIZE);

static inline uint16_t squashfs_directory_inode_file_size(
    const struct squashfs_directory_inode *p)
{
	return le16_load(p->bytes + 8);
}

static inline void squashfs_directory_inode_set_file_size(
    struct squashfs_directory_inode *p, uint16_t value)
{
	le16_store(p->bytes + 8, value);
}

/*
 * DirectoryInode.offset: u16 little-endian at byte 10. In the block's contents
 */
#define SQUASHFS_DIRECTORY_INODE_OFFSET_OFFSET 10u
#define SQUASHFS_DIRECTORY_INODE_OFFSET_SIZE   2u
STRUCTC_WITHIN(SQUASHFS_DIRECTORY_INODE, OFFSET);

static inline uint16_t squashfs_directory_inode_offset(
    const struct squashfs_directory_inode *p)
{
	return le16_load(p->bytes + 10);
}

static inline void squashfs_directory_inode_set_offset(
    struct squashfs_directory_inode *p, uint16_t value)
{
	le16_store(p->bytes + 10, value);
}

/* DirectoryInode.parent_inode: u32 little-endian at byte 12. */
#define SQUASHFS_DIRECTORY_INODE_PARENT_INODE_OFFSET 12u
#define SQUASHFS_DIRECTORY_INODE_PARENT_INODE_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_DIRECTORY_INODE, PARENT_INODE);

static inline uint32_t squashfs_directory_inode_parent_inode(
    const struct squashfs_directory_inode *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_directory_inode_set_parent_inode(
    struct squashfs_directory_inode *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void squashfs_directory_inode_init(
    struct squashfs_directory_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure FileInode, at least 16 bytes. */
struct squashfs_file_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct squashfs_file_inode_edit {
	struct squashfs_file_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_FILE_INODE_MIN_SIZE 16u

/*
 * FileInode.start_block: u32 little-endian at byte 0. Byte of the first block
 */
#define SQUASHFS_FILE_INODE_START_BLOCK_OFFSET 0u
#define SQUASHFS_FILE_INODE_START_BLOCK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_FILE_INODE_START_BLOCK_OFFSET + SQUASHFS_FILE_INODE_START_BLOCK_SIZE <=
    SQUASHFS_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_file_inode_start_block(
    const struct squashfs_file_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_file_inode_set_start_block(
    const struct squashfs_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * FileInode.fragment: u32 little-endian at byte 4. Where the tail is, or
 * NO_FRAGMENT
 */
#define SQUASHFS_FILE_INODE_FRAGMENT_OFFSET 4u
#define SQUASHFS_FILE_INODE_FRAGMENT_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_FILE_INODE_FRAGMENT_OFFSET + SQUASHFS_FILE_INODE_FRAGMENT_SIZE <=
    SQUASHFS_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_file_inode_fragment(
    const struct squashfs_file_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_file_inode_set_fragment(
    const struct squashfs_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* FileInode.offset: u32 little-endian at byte 8. In the fragment */
#define SQUASHFS_FILE_INODE_OFFSET_OFFSET 8u
#define SQUASHFS_FILE_INODE_OFFSET_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_FILE_INODE_OFFSET_OFFSET + SQUASHFS_FILE_INODE_OFFSET_SIZE <=
    SQUASHFS_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_file_inode_offset(
    const struct squashfs_file_inode *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_file_inode_set_offset(
    const struct squashfs_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* FileInode.file_size: u32 little-endian at byte 12. */
#define SQUASHFS_FILE_INODE_FILE_SIZE_OFFSET 12u
#define SQUASHFS_FILE_INODE_FILE_SIZE_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_FILE_INODE_FILE_SIZE_OFFSET + SQUASHFS_FILE_INODE_FILE_SIZE_SIZE <=
    SQUASHFS_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_file_inode_file_size(
    const struct squashfs_file_inode *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_file_inode_set_file_size(
    const struct squashfs_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/*
 * FileInode.block_list: [match $fragment {? NO_FRAGMENT => ($file_size +
 * block_size - 1) / block_size? _ => $file_size / block_size? }]BlockSize at
 * byte 16.
 */
#define SQUASHFS_FILE_INODE_BLOCK_LIST_OFFSET 16u

static inline int squashfs_file_inode_block_list_range(
    const struct squashfs_file_inode *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 16;
	int64_t t1 = 0;
	bool t2 = false;

	if (!t2 && (squashfs_file_inode_fragment(p) == 4294967295u)) {
		t2 = true;
		int64_t t3 = (int64_t)(((uint64_t)squashfs_file_inode_file_size(p) + (uint64_t)p->block_size) - 1ull);

		if (!((uint64_t)p->block_size))
			return field_out_of_range(error, "squashfs_file_inode",
						  "block_list", 16);
		t1 = ((int64_t)t3 / (int64_t)(uint64_t)p->block_size);
	}
	if (!t2) {
		if (!((uint64_t)p->block_size))
			return field_out_of_range(error, "squashfs_file_inode",
						  "block_list", 16);
		t1 = (int64_t)(uint64_t)((uint32_t)(uint64_t)squashfs_file_inode_file_size(p) / (uint32_t)(uint64_t)p->block_size);
	}
	if (t1 < 0)
		return field_out_of_range(error, "squashfs_file_inode",
					  "block_list", 16);
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "squashfs_file_inode",
					  "block_list", 16);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_file_inode_block_list_count(
    const struct squashfs_file_inode *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_file_inode_block_list_range(p, &at, count, error);
}

static inline int squashfs_file_inode_block_list_offset(
    const struct squashfs_file_inode *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_file_inode_block_list_range(p, offset, &count, error);
}

static inline int squashfs_file_inode_block_list(
    const struct squashfs_file_inode *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_file_inode_block_list_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_file_inode",
					  "block_list", 16);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int squashfs_file_inode_set_block_list(
    const struct squashfs_file_inode_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_file_inode_block_list_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_file_inode",
					  "block_list", 16);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_file_inode_point_1(
    const struct squashfs_file_inode *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 16;
	int64_t t1 = 0;
	bool t2 = false;

	if (!t2 && (squashfs_file_inode_fragment(p) == 4294967295u)) {
		t2 = true;
		int64_t t3 = (int64_t)(((uint64_t)squashfs_file_inode_file_size(p) + (uint64_t)p->block_size) - 1ull);

		if (!((uint64_t)p->block_size))
			return field_out_of_range(error, "squashfs_file_inode",
						  "", 0);
		t1 = ((int64_t)t3 / (int64_t)(uint64_t)p->block_size);
	}
	if (!t2) {
		if (!((uint64_t)p->block_size))
			return field_out_of_range(error, "squashfs_file_inode",
						  "", 0);
		t1 = (int64_t)(uint64_t)((uint32_t)(uint64_t)squashfs_file_inode_file_size(p) / (uint32_t)(uint64_t)p->block_size);
	}
	if (t1 < 0)
		return field_out_of_range(error, "squashfs_file_inode", "", 0);
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "squashfs_file_inode", "", 0);
	points[1] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_file_inode_at(struct span span,
					 uint64_t offset, uint32_t block_size,
					 struct squashfs_file_inode *out,
					 struct field_error *error)
{
	struct squashfs_file_inode view;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "squashfs_file_inode", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	*out = view;
	return 0;
}

static inline int squashfs_file_inode_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size, struct squashfs_file_inode_edit *out,
    struct field_error *error)
{
	int rc = squashfs_file_inode_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_file_inode_total_size(
    const struct squashfs_file_inode *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_file_inode_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_file_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct squashfs_file_inode_edit_iterator {
	struct squashfs_file_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_file_inode_iterator squashfs_file_inode_iterate(
    struct span span, uint32_t block_size)
{
	struct squashfs_file_inode_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct squashfs_file_inode_edit_iterator squashfs_file_inode_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct squashfs_file_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_file_inode_iterator_next(
    struct squashfs_file_inode_iterator *it, struct squashfs_file_inode *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_file_inode_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = squashfs_file_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_file_inode", "stride", 0);
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

static inline int squashfs_file_inode_edit_iterator_next(
    struct squashfs_file_inode_edit_iterator *it,
    struct squashfs_file_inode_edit *out, struct field_error *error)
{
	int rc = squashfs_file_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure SymlinkInode, at least 8 bytes. */
struct squashfs_symlink_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_symlink_inode_edit {
	struct squashfs_symlink_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_SYMLINK_INODE_MIN_SIZE 8u

/* SymlinkInode.nlink: u32 little-endian at byte 0. */
#define SQUASHFS_SYMLINK_INODE_NLINK_OFFSET 0u
#define SQUASHFS_SYMLINK_INODE_NLINK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_SYMLINK_INODE_NLINK_OFFSET + SQUASHFS_SYMLINK_INODE_NLINK_SIZE <=
    SQUASHFS_SYMLINK_INODE_MIN_SIZE);

static inline uint32_t squashfs_symlink_inode_nlink(
    const struct squashfs_symlink_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_symlink_inode_set_nlink(
    const struct squashfs_symlink_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* SymlinkInode.symlink_size: u32 little-endian at byte 4. */
#define SQUASHFS_SYMLINK_INODE_SYMLINK_SIZE_OFFSET 4u
#define SQUASHFS_SYMLINK_INODE_SYMLINK_SIZE_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_SYMLINK_INODE_SYMLINK_SIZE_OFFSET + SQUASHFS_SYMLINK_INODE_SYMLINK_SIZE_SIZE <=
    SQUASHFS_SYMLINK_INODE_MIN_SIZE);

static inline uint32_t squashfs_symlink_inode_symlink_size(
    const struct squashfs_symlink_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_symlink_inode_set_symlink_size(
    const struct squashfs_symlink_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* SymlinkInode.target: [$symlink_size]string at byte 8. */
#define SQUASHFS_SYMLINK_INODE_TARGET_OFFSET 8u

static inline int squashfs_symlink_inode_target_range(
    const struct squashfs_symlink_inode *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)squashfs_symlink_inode_symlink_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "squashfs_symlink_inode",
					  "target", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_symlink_inode_target_count(
    const struct squashfs_symlink_inode *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_symlink_inode_target_range(p, &at, count, error);
}

static inline int squashfs_symlink_inode_target_offset(
    const struct squashfs_symlink_inode *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_symlink_inode_target_range(p, offset, &count, error);
}

static inline int squashfs_symlink_inode_target(
    const struct squashfs_symlink_inode *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_symlink_inode_target_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_symlink_inode",
					  "target", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int squashfs_symlink_inode_set_target(
    const struct squashfs_symlink_inode_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_symlink_inode_target_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_symlink_inode",
					  "target", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int squashfs_symlink_inode_target_bytes(
    const struct squashfs_symlink_inode *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_symlink_inode_target_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int squashfs_symlink_inode_edit_target_bytes(
    const struct squashfs_symlink_inode_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_symlink_inode_target_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int squashfs_symlink_inode_target_text(
    const struct squashfs_symlink_inode *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_symlink_inode_target_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int squashfs_symlink_inode_put_target(
    const struct squashfs_symlink_inode_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_symlink_inode_target_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "squashfs_symlink_inode",
					  "target", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_symlink_inode_point_1(
    const struct squashfs_symlink_inode *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)squashfs_symlink_inode_symlink_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "squashfs_symlink_inode", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_symlink_inode_at(struct span span, uint64_t offset,
					    struct squashfs_symlink_inode *out,
					    struct field_error *error)
{
	struct squashfs_symlink_inode view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "squashfs_symlink_inode", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int squashfs_symlink_inode_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_symlink_inode_edit *out,
    struct field_error *error)
{
	int rc = squashfs_symlink_inode_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_symlink_inode_total_size(
    const struct squashfs_symlink_inode *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_symlink_inode_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_symlink_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_symlink_inode_edit_iterator {
	struct squashfs_symlink_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_symlink_inode_iterator squashfs_symlink_inode_iterate(
    struct span span)
{
	struct squashfs_symlink_inode_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_symlink_inode_edit_iterator squashfs_symlink_inode_edit_iterate(
    struct mspan span)
{
	struct squashfs_symlink_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_symlink_inode_iterator_next(
    struct squashfs_symlink_inode_iterator *it,
    struct squashfs_symlink_inode *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_symlink_inode_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_symlink_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_symlink_inode", "stride", 0);
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

static inline int squashfs_symlink_inode_edit_iterator_next(
    struct squashfs_symlink_inode_edit_iterator *it,
    struct squashfs_symlink_inode_edit *out, struct field_error *error)
{
	int rc = squashfs_symlink_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure DeviceInode, 8 bytes. */
struct squashfs_device_inode {
	uint8_t bytes[8];
};
#define SQUASHFS_DEVICE_INODE_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct squashfs_device_inode) ==
	      SQUASHFS_DEVICE_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_device_inode *squashfs_device_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_DEVICE_INODE_SIZEOF))
		return NULL;
	return (const struct squashfs_device_inode *)(span.data + offset);
}

static inline struct squashfs_device_inode *squashfs_device_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_DEVICE_INODE_SIZEOF))
		return NULL;
	return (struct squashfs_device_inode *)(span.data + offset);
}

/* DeviceInode.nlink: u32 little-endian at byte 0. */
#define SQUASHFS_DEVICE_INODE_NLINK_OFFSET 0u
#define SQUASHFS_DEVICE_INODE_NLINK_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_DEVICE_INODE, NLINK);

static inline uint32_t squashfs_device_inode_nlink(
    const struct squashfs_device_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_device_inode_set_nlink(
    struct squashfs_device_inode *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* DeviceInode.rdev: bitfield DeviceNumber, u32 little-endian at byte 4. */
#define SQUASHFS_DEVICE_INODE_RDEV_OFFSET 4u
#define SQUASHFS_DEVICE_INODE_RDEV_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_DEVICE_INODE, RDEV);

static inline uint32_t squashfs_device_inode_rdev(
    const struct squashfs_device_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_device_inode_set_rdev(
    struct squashfs_device_inode *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

static inline uint32_t squashfs_device_inode_rdev_minor_lo(
    const struct squashfs_device_inode *p)
{
	return squashfs_device_number_minor_lo(squashfs_device_inode_rdev(p));
}

static inline int squashfs_device_inode_set_rdev_minor_lo(
    struct squashfs_device_inode *p, uint32_t part)
{
	uint32_t value;

	if (squashfs_device_number_with_minor_lo(squashfs_device_inode_rdev(p),
						 part, &value))
		return -34;
	squashfs_device_inode_set_rdev(p, value);
	return 0;
}

static inline uint32_t squashfs_device_inode_rdev_major(
    const struct squashfs_device_inode *p)
{
	return squashfs_device_number_major(squashfs_device_inode_rdev(p));
}

static inline int squashfs_device_inode_set_rdev_major(
    struct squashfs_device_inode *p, uint32_t part)
{
	uint32_t value;

	if (squashfs_device_number_with_major(squashfs_device_inode_rdev(p),
					      part, &value))
		return -34;
	squashfs_device_inode_set_rdev(p, value);
	return 0;
}

static inline uint32_t squashfs_device_inode_rdev_minor_hi(
    const struct squashfs_device_inode *p)
{
	return squashfs_device_number_minor_hi(squashfs_device_inode_rdev(p));
}

static inline int squashfs_device_inode_set_rdev_minor_hi(
    struct squashfs_device_inode *p, uint32_t part)
{
	uint32_t value;

	if (squashfs_device_number_with_minor_hi(squashfs_device_inode_rdev(p),
						 part, &value))
		return -34;
	squashfs_device_inode_set_rdev(p, value);
	return 0;
}

/* All bytes zero. */
static inline void squashfs_device_inode_init(struct squashfs_device_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure IpcInode, 4 bytes. */
struct squashfs_ipc_inode {
	uint8_t bytes[4];
};
#define SQUASHFS_IPC_INODE_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct squashfs_ipc_inode) ==
	      SQUASHFS_IPC_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_ipc_inode *squashfs_ipc_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_IPC_INODE_SIZEOF))
		return NULL;
	return (const struct squashfs_ipc_inode *)(span.data + offset);
}

static inline struct squashfs_ipc_inode *squashfs_ipc_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_IPC_INODE_SIZEOF))
		return NULL;
	return (struct squashfs_ipc_inode *)(span.data + offset);
}

/* IpcInode.nlink: u32 little-endian at byte 0. */
#define SQUASHFS_IPC_INODE_NLINK_OFFSET 0u
#define SQUASHFS_IPC_INODE_NLINK_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_IPC_INODE, NLINK);

static inline uint32_t squashfs_ipc_inode_nlink(
    const struct squashfs_ipc_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_ipc_inode_set_nlink(struct squashfs_ipc_inode *p,
						uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void squashfs_ipc_inode_init(struct squashfs_ipc_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure DirectoryIndex, at least 12 bytes. Where to start reading a long
 * listing for a name that is not below this one.
 */
struct squashfs_directory_index {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_directory_index_edit {
	struct squashfs_directory_index read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_DIRECTORY_INDEX_MIN_SIZE 12u

/* DirectoryIndex.index: u32 little-endian at byte 0. Byte of the listing */
#define SQUASHFS_DIRECTORY_INDEX_INDEX_OFFSET 0u
#define SQUASHFS_DIRECTORY_INDEX_INDEX_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_INDEX_INDEX_OFFSET + SQUASHFS_DIRECTORY_INDEX_INDEX_SIZE <=
    SQUASHFS_DIRECTORY_INDEX_MIN_SIZE);

static inline uint32_t squashfs_directory_index_index(
    const struct squashfs_directory_index *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_directory_index_set_index(
    const struct squashfs_directory_index_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * DirectoryIndex.start_block: u32 little-endian at byte 4. The MetadataBlock it
 * is in
 */
#define SQUASHFS_DIRECTORY_INDEX_START_BLOCK_OFFSET 4u
#define SQUASHFS_DIRECTORY_INDEX_START_BLOCK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_INDEX_START_BLOCK_OFFSET + SQUASHFS_DIRECTORY_INDEX_START_BLOCK_SIZE <=
    SQUASHFS_DIRECTORY_INDEX_MIN_SIZE);

static inline uint32_t squashfs_directory_index_start_block(
    const struct squashfs_directory_index *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_directory_index_set_start_block(
    const struct squashfs_directory_index_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* DirectoryIndex.size: u32 little-endian at byte 8. */
#define SQUASHFS_DIRECTORY_INDEX_SIZE_OFFSET 8u
#define SQUASHFS_DIRECTORY_INDEX_SIZE_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_INDEX_SIZE_OFFSET + SQUASHFS_DIRECTORY_INDEX_SIZE_SIZE <=
    SQUASHFS_DIRECTORY_INDEX_MIN_SIZE);

static inline uint32_t squashfs_directory_index_size(
    const struct squashfs_directory_index *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_directory_index_set_size(
    const struct squashfs_directory_index_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* DirectoryIndex.name: [$size + 1]string at byte 12. */
#define SQUASHFS_DIRECTORY_INDEX_NAME_OFFSET 12u

static inline int squashfs_directory_index_name_range(
    const struct squashfs_directory_index *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 12;
	nr = ((uint64_t)squashfs_directory_index_size(p) + 1ull);
	if (nr > p->size - at)
		return field_out_of_range(error, "squashfs_directory_index",
					  "name", 12);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_directory_index_name_count(
    const struct squashfs_directory_index *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_directory_index_name_range(p, &at, count, error);
}

static inline int squashfs_directory_index_name_offset(
    const struct squashfs_directory_index *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_directory_index_name_range(p, offset, &count, error);
}

static inline int squashfs_directory_index_name(
    const struct squashfs_directory_index *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_directory_index_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_directory_index",
					  "name", 12);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int squashfs_directory_index_set_name(
    const struct squashfs_directory_index_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_directory_index_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_directory_index",
					  "name", 12);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int squashfs_directory_index_name_bytes(
    const struct squashfs_directory_index *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_index_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int squashfs_directory_index_edit_name_bytes(
    const struct squashfs_directory_index_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_index_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int squashfs_directory_index_name_text(
    const struct squashfs_directory_index *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_index_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int squashfs_directory_index_put_name(
    const struct squashfs_directory_index_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_index_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "squashfs_directory_index",
					  "name", 12);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_directory_index_point_1(
    const struct squashfs_directory_index *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 12;
	count = ((uint64_t)squashfs_directory_index_size(p) + 1ull);
	if (count > p->size - offset)
		return field_out_of_range(error, "squashfs_directory_index",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_directory_index_at(struct span span,
    uint64_t offset, struct squashfs_directory_index *out,
    struct field_error *error)
{
	struct squashfs_directory_index view;
	uint64_t size;

	if (!span_has(span, offset, 12))
		return field_out_of_range(error, "squashfs_directory_index",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (13ull + (uint64_t)squashfs_directory_index_size(&view));
	if (size > view.size)
		return field_out_of_range(error, "squashfs_directory_index",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int squashfs_directory_index_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_directory_index_edit *out,
    struct field_error *error)
{
	int rc = squashfs_directory_index_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int squashfs_directory_index_total_size(
    const struct squashfs_directory_index *p, uint64_t *size,
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
struct squashfs_directory_index_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_directory_index_edit_iterator {
	struct squashfs_directory_index_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_directory_index_iterator squashfs_directory_index_iterate(
    struct span span)
{
	struct squashfs_directory_index_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_directory_index_edit_iterator squashfs_directory_index_edit_iterate(
    struct mspan span)
{
	struct squashfs_directory_index_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_directory_index_iterator_next(
    struct squashfs_directory_index_iterator *it,
    struct squashfs_directory_index *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_directory_index_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_directory_index_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_directory_index", "stride", 0);
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

static inline int squashfs_directory_index_edit_iterator_next(
    struct squashfs_directory_index_edit_iterator *it,
    struct squashfs_directory_index_edit *out, struct field_error *error)
{
	int rc = squashfs_directory_index_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ExtendedDirectoryInode, at least 24 bytes. */
struct squashfs_extended_directory_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_extended_directory_inode_edit {
	struct squashfs_extended_directory_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE 24u

/* ExtendedDirectoryInode.nlink: u32 little-endian at byte 0. */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_NLINK_OFFSET 0u
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_NLINK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_DIRECTORY_INODE_NLINK_OFFSET + SQUASHFS_EXTENDED_DIRECTORY_INODE_NLINK_SIZE <=
    SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_directory_inode_nlink(
    const struct squashfs_extended_directory_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_extended_directory_inode_set_nlink(
    const struct squashfs_extended_directory_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* ExtendedDirectoryInode.file_size: u32 little-endian at byte 4. */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_FILE_SIZE_OFFSET 4u
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_FILE_SIZE_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_DIRECTORY_INODE_FILE_SIZE_OFFSET + SQUASHFS_EXTENDED_DIRECTORY_INODE_FILE_SIZE_SIZE <=
    SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_directory_inode_file_size(
    const struct squashfs_extended_directory_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_extended_directory_inode_set_file_size(
    const struct squashfs_extended_directory_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* ExtendedDirectoryInode.start_block: u32 little-endian at byte 8. */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_START_BLOCK_OFFSET 8u
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_START_BLOCK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_DIRECTORY_INODE_START_BLOCK_OFFSET + SQUASHFS_EXTENDED_DIRECTORY_INODE_START_BLOCK_SIZE <=
    SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_directory_inode_start_block(
    const struct squashfs_extended_directory_inode *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_extended_directory_inode_set_start_block(
    const struct squashfs_extended_directory_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* ExtendedDirectoryInode.parent_inode: u32 little-endian at byte 12. */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_PARENT_INODE_OFFSET 12u
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_PARENT_INODE_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_DIRECTORY_INODE_PARENT_INODE_OFFSET + SQUASHFS_EXTENDED_DIRECTORY_INODE_PARENT_INODE_SIZE <=
    SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_directory_inode_parent_inode(
    const struct squashfs_extended_directory_inode *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_extended_directory_inode_set_parent_inode(
    const struct squashfs_extended_directory_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/*
 * ExtendedDirectoryInode.i_count: u16 little-endian at byte 16. Entries of the
 * index
 */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_I_COUNT_OFFSET 16u
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_I_COUNT_SIZE   2u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_DIRECTORY_INODE_I_COUNT_OFFSET + SQUASHFS_EXTENDED_DIRECTORY_INODE_I_COUNT_SIZE <=
    SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE);

static inline uint16_t squashfs_extended_directory_inode_i_count(
    const struct squashfs_extended_directory_inode *p)
{
	return le16_load(p->bytes + 16);
}

static inline void squashfs_extended_directory_inode_set_i_count(
    const struct squashfs_extended_directory_inode_edit *p, uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

/* ExtendedDirectoryInode.offset: u16 little-endian at byte 18. */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_OFFSET_OFFSET 18u
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_OFFSET_SIZE   2u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_DIRECTORY_INODE_OFFSET_OFFSET + SQUASHFS_EXTENDED_DIRECTORY_INODE_OFFSET_SIZE <=
    SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE);

static inline uint16_t squashfs_extended_directory_inode_offset(
    const struct squashfs_extended_directory_inode *p)
{
	return le16_load(p->bytes + 18);
}

static inline void squashfs_extended_directory_inode_set_offset(
    const struct squashfs_extended_directory_inode_edit *p, uint16_t value)
{
	le16_store(p->bytes + 18, value);
}

/*
 * ExtendedDirectoryInode.xattr: u32 little-endian at byte 20. Number of an
 * XattrId, or NO_XATTR
 */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_XATTR_OFFSET 20u
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_XATTR_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_DIRECTORY_INODE_XATTR_OFFSET + SQUASHFS_EXTENDED_DIRECTORY_INODE_XATTR_SIZE <=
    SQUASHFS_EXTENDED_DIRECTORY_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_directory_inode_xattr(
    const struct squashfs_extended_directory_inode *p)
{
	return le32_load(p->bytes + 20);
}

static inline void squashfs_extended_directory_inode_set_xattr(
    const struct squashfs_extended_directory_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* ExtendedDirectoryInode.index: [$i_count]DirectoryIndex at byte 24. */
#define SQUASHFS_EXTENDED_DIRECTORY_INODE_INDEX_OFFSET 24u

static inline int squashfs_extended_directory_inode_index_offset(
    const struct squashfs_extended_directory_inode *p, uint64_t *offset,
    struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 24;
	return 0;
}

static inline int squashfs_extended_directory_inode_index(
    const struct squashfs_extended_directory_inode *p,
    struct squashfs_directory_index_iterator *out, struct field_error *error)
{
	(void)error;
	*out = squashfs_directory_index_iterate(
	    span_of(p->bytes + 24, p->size - (24)));
	out->left = (uint64_t)squashfs_extended_directory_inode_i_count(p);
	return 0;
}

static inline int squashfs_extended_directory_inode_edit_index(
    const struct squashfs_extended_directory_inode_edit *p,
    struct squashfs_directory_index_edit_iterator *out,
    struct field_error *error)
{
	(void)error;
	*out = squashfs_directory_index_edit_iterate(
	    mspan_of(p->bytes + 24, p->read.size - (24)));
	out->read.left = 
	    (uint64_t)squashfs_extended_directory_inode_i_count(&p->read);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_extended_directory_inode_point_1(
    const struct squashfs_extended_directory_inode *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct squashfs_directory_index_iterator records;
	struct squashfs_directory_index record;

	records = squashfs_directory_index_iterate(span_of(p->bytes + 24,
	    p->size - (24)));
	records.left = (uint64_t)squashfs_extended_directory_inode_i_count(p);
	do
		rc = squashfs_directory_index_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[1] = 24 + records.offset;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_extended_directory_inode_at(struct span span,
    uint64_t offset, struct squashfs_extended_directory_inode *out,
    struct field_error *error)
{
	struct squashfs_extended_directory_inode view;

	if (!span_has(span, offset, 24))
		return field_out_of_range(error,
					  "squashfs_extended_directory_inode",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int squashfs_extended_directory_inode_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_extended_directory_inode_edit *out,
    struct field_error *error)
{
	int rc = squashfs_extended_directory_inode_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_extended_directory_inode_total_size(
    const struct squashfs_extended_directory_inode *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_extended_directory_inode_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_extended_directory_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_extended_directory_inode_edit_iterator {
	struct squashfs_extended_directory_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_extended_directory_inode_iterator squashfs_extended_directory_inode_iterate(
    struct span span)
{
	struct squashfs_extended_directory_inode_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_extended_directory_inode_edit_iterator squashfs_extended_directory_inode_edit_iterate(
    struct mspan span)
{
	struct squashfs_extended_directory_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_extended_directory_inode_iterator_next(
    struct squashfs_extended_directory_inode_iterator *it,
    struct squashfs_extended_directory_inode *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_extended_directory_inode_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_extended_directory_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_extended_directory_inode", "stride", 0);
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

static inline int squashfs_extended_directory_inode_edit_iterator_next(
    struct squashfs_extended_directory_inode_edit_iterator *it,
    struct squashfs_extended_directory_inode_edit *out,
    struct field_error *error)
{
	int rc = squashfs_extended_directory_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ExtendedFileInode, at least 40 bytes. */
struct squashfs_extended_file_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct squashfs_extended_file_inode_edit {
	struct squashfs_extended_file_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE 40u

/* ExtendedFileInode.start_block: u64 little-endian at byte 0. */
#define SQUASHFS_EXTENDED_FILE_INODE_START_BLOCK_OFFSET 0u
#define SQUASHFS_EXTENDED_FILE_INODE_START_BLOCK_SIZE   8u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_FILE_INODE_START_BLOCK_OFFSET + SQUASHFS_EXTENDED_FILE_INODE_START_BLOCK_SIZE <=
    SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE);

static inline uint64_t squashfs_extended_file_inode_start_block(
    const struct squashfs_extended_file_inode *p)
{
	return le64_load(p->bytes);
}

static inline void squashfs_extended_file_inode_set_start_block(
    const struct squashfs_extended_file_inode_edit *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* ExtendedFileInode.file_size: u64 little-endian at byte 8. */
#define SQUASHFS_EXTENDED_FILE_INODE_FILE_SIZE_OFFSET 8u
#define SQUASHFS_EXTENDED_FILE_INODE_FILE_SIZE_SIZE   8u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_FILE_INODE_FILE_SIZE_OFFSET + SQUASHFS_EXTENDED_FILE_INODE_FILE_SIZE_SIZE <=
    SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE);

static inline uint64_t squashfs_extended_file_inode_file_size(
    const struct squashfs_extended_file_inode *p)
{
	return le64_load(p->bytes + 8);
}

static inline void squashfs_extended_file_inode_set_file_size(
    const struct squashfs_extended_file_inode_edit *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* ExtendedFileInode.sparse: u64 little-endian at byte 16. Bytes in holes */
#define SQUASHFS_EXTENDED_FILE_INODE_SPARSE_OFFSET 16u
#define SQUASHFS_EXTENDED_FILE_INODE_SPARSE_SIZE   8u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_FILE_INODE_SPARSE_OFFSET + SQUASHFS_EXTENDED_FILE_INODE_SPARSE_SIZE <=
    SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE);

static inline uint64_t squashfs_extended_file_inode_sparse(
    const struct squashfs_extended_file_inode *p)
{
	return le64_load(p->bytes + 16);
}

static inline void squashfs_extended_file_inode_set_sparse(
    const struct squashfs_extended_file_inode_edit *p, uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* ExtendedFileInode.nlink: u32 little-endian at byte 24. */
#define SQUASHFS_EXTENDED_FILE_INODE_NLINK_OFFSET 24u
#define SQUASHFS_EXTENDED_FILE_INODE_NLINK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_FILE_INODE_NLINK_OFFSET + SQUASHFS_EXTENDED_FILE_INODE_NLINK_SIZE <=
    SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_file_inode_nlink(
    const struct squashfs_extended_file_inode *p)
{
	return le32_load(p->bytes + 24);
}

static inline void squashfs_extended_file_inode_set_nlink(
    const struct squashfs_extended_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/* ExtendedFileInode.fragment: u32 little-endian at byte 28. */
#define SQUASHFS_EXTENDED_FILE_INODE_FRAGMENT_OFFSET 28u
#define SQUASHFS_EXTENDED_FILE_INODE_FRAGMENT_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_FILE_INODE_FRAGMENT_OFFSET + SQUASHFS_EXTENDED_FILE_INODE_FRAGMENT_SIZE <=
    SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_file_inode_fragment(
    const struct squashfs_extended_file_inode *p)
{
	return le32_load(p->bytes + 28);
}

static inline void squashfs_extended_file_inode_set_fragment(
    const struct squashfs_extended_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* ExtendedFileInode.offset: u32 little-endian at byte 32. */
#define SQUASHFS_EXTENDED_FILE_INODE_OFFSET_OFFSET 32u
#define SQUASHFS_EXTENDED_FILE_INODE_OFFSET_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_FILE_INODE_OFFSET_OFFSET + SQUASHFS_EXTENDED_FILE_INODE_OFFSET_SIZE <=
    SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_file_inode_offset(
    const struct squashfs_extended_file_inode *p)
{
	return le32_load(p->bytes + 32);
}

static inline void squashfs_extended_file_inode_set_offset(
    const struct squashfs_extended_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* ExtendedFileInode.xattr: u32 little-endian at byte 36. */
#define SQUASHFS_EXTENDED_FILE_INODE_XATTR_OFFSET 36u
#define SQUASHFS_EXTENDED_FILE_INODE_XATTR_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_FILE_INODE_XATTR_OFFSET + SQUASHFS_EXTENDED_FILE_INODE_XATTR_SIZE <=
    SQUASHFS_EXTENDED_FILE_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_file_inode_xattr(
    const struct squashfs_extended_file_inode *p)
{
	return le32_load(p->bytes + 36);
}

static inline void squashfs_extended_file_inode_set_xattr(
    const struct squashfs_extended_file_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/*
 * ExtendedFileInode.block_list: [match $fragment {? NO_FRAGMENT => ($file_size
 * + block_size - 1) / block_size? _ => $file_size / block_size? }]BlockSize at
 * byte 40.
 */
#define SQUASHFS_EXTENDED_FILE_INODE_BLOCK_LIST_OFFSET 40u

static inline int squashfs_extended_file_inode_block_list_range(
    const struct squashfs_extended_file_inode *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 40;
	uint64_t t1 = 0;
	bool t2 = false;

	if (!t2 &&
	    (squashfs_extended_file_inode_fragment(p) == 4294967295u)) {
		t2 = true;
		uint64_t t3;

		if (
		    __builtin_add_overflow((uint64_t)squashfs_extended_file_inode_file_size(p), (uint64_t)p->block_size, &t3))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "block_list", 40);
		uint64_t t4;

		if (__builtin_sub_overflow(t3, 1ull, &t4))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "block_list", 40);
		if (!((uint64_t)p->block_size))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "block_list", 40);
		t1 = (t4 / (uint64_t)p->block_size);
	}
	if (!t2) {
		if (!((uint64_t)p->block_size))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "block_list", 40);
		t1 = ((uint64_t)squashfs_extended_file_inode_file_size(p) / (uint64_t)p->block_size);
	}
	nr = t1;
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error,
					  "squashfs_extended_file_inode",
					  "block_list", 40);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_extended_file_inode_block_list_count(
    const struct squashfs_extended_file_inode *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_extended_file_inode_block_list_range(p, &at, count, error);
}

static inline int squashfs_extended_file_inode_block_list_offset(
    const struct squashfs_extended_file_inode *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_extended_file_inode_block_list_range(p, offset, &count, error);
}

static inline int squashfs_extended_file_inode_block_list(
    const struct squashfs_extended_file_inode *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    squashfs_extended_file_inode_block_list_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "squashfs_extended_file_inode",
					  "block_list", 40);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int squashfs_extended_file_inode_set_block_list(
    const struct squashfs_extended_file_inode_edit *p, uint64_t i,
    uint32_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    squashfs_extended_file_inode_block_list_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "squashfs_extended_file_inode",
					  "block_list", 40);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_extended_file_inode_point_1(
    const struct squashfs_extended_file_inode *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 40;
	uint64_t t1 = 0;
	bool t2 = false;

	if (!t2 &&
	    (squashfs_extended_file_inode_fragment(p) == 4294967295u)) {
		t2 = true;
		uint64_t t3;

		if (
		    __builtin_add_overflow((uint64_t)squashfs_extended_file_inode_file_size(p), (uint64_t)p->block_size, &t3))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "", 0);
		uint64_t t4;

		if (__builtin_sub_overflow(t3, 1ull, &t4))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "", 0);
		if (!((uint64_t)p->block_size))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "", 0);
		t1 = (t4 / (uint64_t)p->block_size);
	}
	if (!t2) {
		if (!((uint64_t)p->block_size))
			return field_out_of_range(error,
			    "squashfs_extended_file_inode", "", 0);
		t1 = ((uint64_t)squashfs_extended_file_inode_file_size(p) / (uint64_t)p->block_size);
	}
	count = t1;
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error,
					  "squashfs_extended_file_inode", "",
					  0);
	points[1] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_extended_file_inode_at(struct span span,
    uint64_t offset, uint32_t block_size,
    struct squashfs_extended_file_inode *out, struct field_error *error)
{
	struct squashfs_extended_file_inode view;

	if (!span_has(span, offset, 40))
		return field_out_of_range(error,
					  "squashfs_extended_file_inode", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	*out = view;
	return 0;
}

static inline int squashfs_extended_file_inode_edit_at(struct mspan span,
    uint64_t offset, uint32_t block_size,
    struct squashfs_extended_file_inode_edit *out, struct field_error *error)
{
	int rc = squashfs_extended_file_inode_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_extended_file_inode_total_size(
    const struct squashfs_extended_file_inode *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_extended_file_inode_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_extended_file_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct squashfs_extended_file_inode_edit_iterator {
	struct squashfs_extended_file_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_extended_file_inode_iterator squashfs_extended_file_inode_iterate(
    struct span span, uint32_t block_size)
{
	struct squashfs_extended_file_inode_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct squashfs_extended_file_inode_edit_iterator squashfs_extended_file_inode_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct squashfs_extended_file_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_extended_file_inode_iterator_next(
    struct squashfs_extended_file_inode_iterator *it,
    struct squashfs_extended_file_inode *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_extended_file_inode_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = squashfs_extended_file_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_extended_file_inode", "stride", 0);
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

static inline int squashfs_extended_file_inode_edit_iterator_next(
    struct squashfs_extended_file_inode_edit_iterator *it,
    struct squashfs_extended_file_inode_edit *out, struct field_error *error)
{
	int rc = squashfs_extended_file_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ExtendedSymlinkInode, at least 8 bytes. */
struct squashfs_extended_symlink_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_extended_symlink_inode_edit {
	struct squashfs_extended_symlink_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_EXTENDED_SYMLINK_INODE_MIN_SIZE 8u

/* ExtendedSymlinkInode.nlink: u32 little-endian at byte 0. */
#define SQUASHFS_EXTENDED_SYMLINK_INODE_NLINK_OFFSET 0u
#define SQUASHFS_EXTENDED_SYMLINK_INODE_NLINK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_SYMLINK_INODE_NLINK_OFFSET + SQUASHFS_EXTENDED_SYMLINK_INODE_NLINK_SIZE <=
    SQUASHFS_EXTENDED_SYMLINK_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_symlink_inode_nlink(
    const struct squashfs_extended_symlink_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_extended_symlink_inode_set_nlink(
    const struct squashfs_extended_symlink_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* ExtendedSymlinkInode.symlink_size: u32 little-endian at byte 4. */
#define SQUASHFS_EXTENDED_SYMLINK_INODE_SYMLINK_SIZE_OFFSET 4u
#define SQUASHFS_EXTENDED_SYMLINK_INODE_SYMLINK_SIZE_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_EXTENDED_SYMLINK_INODE_SYMLINK_SIZE_OFFSET + SQUASHFS_EXTENDED_SYMLINK_INODE_SYMLINK_SIZE_SIZE <=
    SQUASHFS_EXTENDED_SYMLINK_INODE_MIN_SIZE);

static inline uint32_t squashfs_extended_symlink_inode_symlink_size(
    const struct squashfs_extended_symlink_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_extended_symlink_inode_set_symlink_size(
    const struct squashfs_extended_symlink_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* ExtendedSymlinkInode.target: [$symlink_size]string at byte 8. */
#define SQUASHFS_EXTENDED_SYMLINK_INODE_TARGET_OFFSET 8u

static inline int squashfs_extended_symlink_inode_target_range(
    const struct squashfs_extended_symlink_inode *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)squashfs_extended_symlink_inode_symlink_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "target", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_extended_symlink_inode_target_count(
    const struct squashfs_extended_symlink_inode *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_extended_symlink_inode_target_range(p, &at, count, error);
}

static inline int squashfs_extended_symlink_inode_target_offset(
    const struct squashfs_extended_symlink_inode *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_extended_symlink_inode_target_range(p, offset, &count, error);
}

static inline int squashfs_extended_symlink_inode_target(
    const struct squashfs_extended_symlink_inode *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    squashfs_extended_symlink_inode_target_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "target", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int squashfs_extended_symlink_inode_set_target(
    const struct squashfs_extended_symlink_inode_edit *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    squashfs_extended_symlink_inode_target_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "target", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int squashfs_extended_symlink_inode_target_bytes(
    const struct squashfs_extended_symlink_inode *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    squashfs_extended_symlink_inode_target_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int squashfs_extended_symlink_inode_edit_target_bytes(
    const struct squashfs_extended_symlink_inode_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    squashfs_extended_symlink_inode_target_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int squashfs_extended_symlink_inode_target_text(
    const struct squashfs_extended_symlink_inode *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    squashfs_extended_symlink_inode_target_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int squashfs_extended_symlink_inode_put_target(
    const struct squashfs_extended_symlink_inode_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    squashfs_extended_symlink_inode_target_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "target", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_extended_symlink_inode_point_1(
    const struct squashfs_extended_symlink_inode *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)squashfs_extended_symlink_inode_symlink_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/* ExtendedSymlinkInode.xattr: u32_le at an offset that data decides. */

static inline int squashfs_extended_symlink_inode_xattr_offset(
    const struct squashfs_extended_symlink_inode *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_extended_symlink_inode_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "xattr", 0);
	*offset = points[1];
	return 0;
}

static inline int squashfs_extended_symlink_inode_xattr(
    const struct squashfs_extended_symlink_inode *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_extended_symlink_inode_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "xattr", 0);
	*out = le32_load(p->bytes + points[1]);
	return 0;
}

static inline int squashfs_extended_symlink_inode_set_xattr(
    const struct squashfs_extended_symlink_inode_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_extended_symlink_inode_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "xattr", 0);
	le32_store(p->bytes + points[1], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_extended_symlink_inode_at(struct span span,
    uint64_t offset, struct squashfs_extended_symlink_inode *out,
    struct field_error *error)
{
	struct squashfs_extended_symlink_inode view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int squashfs_extended_symlink_inode_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_extended_symlink_inode_edit *out,
    struct field_error *error)
{
	int rc = squashfs_extended_symlink_inode_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_extended_symlink_inode_total_size(
    const struct squashfs_extended_symlink_inode *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_extended_symlink_inode_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error,
					  "squashfs_extended_symlink_inode",
					  "", 0);
	*size = points[1] + 4;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_extended_symlink_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_extended_symlink_inode_edit_iterator {
	struct squashfs_extended_symlink_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_extended_symlink_inode_iterator squashfs_extended_symlink_inode_iterate(
    struct span span)
{
	struct squashfs_extended_symlink_inode_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_extended_symlink_inode_edit_iterator squashfs_extended_symlink_inode_edit_iterate(
    struct mspan span)
{
	struct squashfs_extended_symlink_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_extended_symlink_inode_iterator_next(
    struct squashfs_extended_symlink_inode_iterator *it,
    struct squashfs_extended_symlink_inode *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_extended_symlink_inode_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_extended_symlink_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_extended_symlink_inode", "stride", 0);
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

static inline int squashfs_extended_symlink_inode_edit_iterator_next(
    struct squashfs_extended_symlink_inode_edit_iterator *it,
    struct squashfs_extended_symlink_inode_edit *out,
    struct field_error *error)
{
	int rc = squashfs_extended_symlink_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ExtendedDeviceInode, 12 bytes. */
struct squashfs_extended_device_inode {
	uint8_t bytes[12];
};
#define SQUASHFS_EXTENDED_DEVICE_INODE_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct squashfs_extended_device_inode) ==
	      SQUASHFS_EXTENDED_DEVICE_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_extended_device_inode *squashfs_extended_device_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_EXTENDED_DEVICE_INODE_SIZEOF))
		return NULL;
	return (const struct squashfs_extended_device_inode *)(span.data + offset);
}

static inline struct squashfs_extended_device_inode *squashfs_extended_device_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_EXTENDED_DEVICE_INODE_SIZEOF))
		return NULL;
	return (struct squashfs_extended_device_inode *)(span.data + offset);
}

/* ExtendedDeviceInode.nlink: u32 little-endian at byte 0. */
#define SQUASHFS_EXTENDED_DEVICE_INODE_NLINK_OFFSET 0u
#define SQUASHFS_EXTENDED_DEVICE_INODE_NLINK_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_EXTENDED_DEVICE_INODE, NLINK);

static inline uint32_t squashfs_extended_device_inode_nlink(
    const struct squashfs_extended_device_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_extended_device_inode_set_nlink(
    struct squashfs_extended_device_inode *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * ExtendedDeviceInode.rdev: bitfield DeviceNumber, u32 little-endian at byte 4.
 */
#define SQUASHFS_EXTENDED_DEVICE_INODE_RDEV_OFFSET 4u
#define SQUASHFS_EXTENDED_DEVICE_INODE_RDEV_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_EXTENDED_DEVICE_INODE, RDEV);

static inline uint32_t squashfs_extended_device_inode_rdev(
    const struct squashfs_extended_device_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_extended_device_inode_set_rdev(
    struct squashfs_extended_device_inode *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

static inline uint32_t squashfs_extended_device_inode_rdev_minor_lo(
    const struct squashfs_extended_device_inode *p)
{
	return squashfs_device_number_minor_lo(
	    squashfs_extended_device_inode_rdev(p));
}

static inline int squashfs_extended_device_inode_set_rdev_minor_lo(
    struct squashfs_extended_device_inode *p, uint32_t part)
{
	uint32_t value;

	if (squashfs_device_number_with_minor_lo(
	    squashfs_extended_device_inode_rdev(p), part, &value))
		return -34;
	squashfs_extended_device_inode_set_rdev(p, value);
	return 0;
}

static inline uint32_t squashfs_extended_device_inode_rdev_major(
    const struct squashfs_extended_device_inode *p)
{
	return squashfs_device_number_major(
	    squashfs_extended_device_inode_rdev(p));
}

static inline int squashfs_extended_device_inode_set_rdev_major(
    struct squashfs_extended_device_inode *p, uint32_t part)
{
	uint32_t value;

	if (squashfs_device_number_with_major(
	    squashfs_extended_device_inode_rdev(p), part, &value))
		return -34;
	squashfs_extended_device_inode_set_rdev(p, value);
	return 0;
}

static inline uint32_t squashfs_extended_device_inode_rdev_minor_hi(
    const struct squashfs_extended_device_inode *p)
{
	return squashfs_device_number_minor_hi(
	    squashfs_extended_device_inode_rdev(p));
}

static inline int squashfs_extended_device_inode_set_rdev_minor_hi(
    struct squashfs_extended_device_inode *p, uint32_t part)
{
	uint32_t value;

	if (squashfs_device_number_with_minor_hi(
	    squashfs_extended_device_inode_rdev(p), part, &value))
		return -34;
	squashfs_extended_device_inode_set_rdev(p, value);
	return 0;
}

/* ExtendedDeviceInode.xattr: u32 little-endian at byte 8. */
#define SQUASHFS_EXTENDED_DEVICE_INODE_XATTR_OFFSET 8u
#define SQUASHFS_EXTENDED_DEVICE_INODE_XATTR_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_EXTENDED_DEVICE_INODE, XATTR);

static inline uint32_t squashfs_extended_device_inode_xattr(
    const struct squashfs_extended_device_inode *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_extended_device_inode_set_xattr(
    struct squashfs_extended_device_inode *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void squashfs_extended_device_inode_init(
    struct squashfs_extended_device_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ExtendedIpcInode, 8 bytes. */
struct squashfs_extended_ipc_inode {
	uint8_t bytes[8];
};
#define SQUASHFS_EXTENDED_IPC_INODE_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct squashfs_extended_ipc_inode) ==
	      SQUASHFS_EXTENDED_IPC_INODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_extended_ipc_inode *squashfs_extended_ipc_inode_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_EXTENDED_IPC_INODE_SIZEOF))
		return NULL;
	return (const struct squashfs_extended_ipc_inode *)(span.data + offset);
}

static inline struct squashfs_extended_ipc_inode *squashfs_extended_ipc_inode_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_EXTENDED_IPC_INODE_SIZEOF))
		return NULL;
	return (struct squashfs_extended_ipc_inode *)(span.data + offset);
}

/* ExtendedIpcInode.nlink: u32 little-endian at byte 0. */
#define SQUASHFS_EXTENDED_IPC_INODE_NLINK_OFFSET 0u
#define SQUASHFS_EXTENDED_IPC_INODE_NLINK_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_EXTENDED_IPC_INODE, NLINK);

static inline uint32_t squashfs_extended_ipc_inode_nlink(
    const struct squashfs_extended_ipc_inode *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_extended_ipc_inode_set_nlink(
    struct squashfs_extended_ipc_inode *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* ExtendedIpcInode.xattr: u32 little-endian at byte 4. */
#define SQUASHFS_EXTENDED_IPC_INODE_XATTR_OFFSET 4u
#define SQUASHFS_EXTENDED_IPC_INODE_XATTR_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_EXTENDED_IPC_INODE, XATTR);

static inline uint32_t squashfs_extended_ipc_inode_xattr(
    const struct squashfs_extended_ipc_inode *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_extended_ipc_inode_set_xattr(
    struct squashfs_extended_ipc_inode *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void squashfs_extended_ipc_inode_init(
    struct squashfs_extended_ipc_inode *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Inode, at least 16 bytes. */
struct squashfs_inode {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t block_size;
};
struct squashfs_inode_edit {
	struct squashfs_inode read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_INODE_MIN_SIZE 16u

/* Inode.type: enum InodeType, u16 little-endian at byte 0. */
#define SQUASHFS_INODE_TYPE_OFFSET 0u
#define SQUASHFS_INODE_TYPE_SIZE   2u
STRUCTC_PROVE(SQUASHFS_INODE_TYPE_OFFSET + SQUASHFS_INODE_TYPE_SIZE <=
	      SQUASHFS_INODE_MIN_SIZE);

static inline uint16_t squashfs_inode_type(const struct squashfs_inode *p)
{
	return le16_load(p->bytes);
}

static inline void squashfs_inode_set_type(const struct squashfs_inode_edit *p,
					   uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Inode.mode: u16 little-endian at byte 2. Permissions */
#define SQUASHFS_INODE_MODE_OFFSET 2u
#define SQUASHFS_INODE_MODE_SIZE   2u
STRUCTC_PROVE(SQUASHFS_INODE_MODE_OFFSET + SQUASHFS_INODE_MODE_SIZE <=
	      SQUASHFS_INODE_MIN_SIZE);

static inline uint16_t squashfs_inode_mode(const struct squashfs_inode *p)
{
	return le16_load(p->bytes + 2);
}

static inline void squashfs_inode_set_mode(const struct squashfs_inode_edit *p,
					   uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* Inode.uid: u16 little-endian at byte 4. Number in the table of ids */
#define SQUASHFS_INODE_UID_OFFSET 4u
#define SQUASHFS_INODE_UID_SIZE   2u
STRUCTC_PROVE(SQUASHFS_INODE_UID_OFFSET + SQUASHFS_INODE_UID_SIZE <=
	      SQUASHFS_INODE_MIN_SIZE);

static inline uint16_t squashfs_inode_uid(const struct squashfs_inode *p)
{
	return le16_load(p->bytes + 4);
}

static inline void squashfs_inode_set_uid(const struct squashfs_inode_edit *p,
					  uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Inode.gid: u16 little-endian at byte 6. */
#define SQUASHFS_INODE_GID_OFFSET 6u
#define SQUASHFS_INODE_GID_SIZE   2u
STRUCTC_PROVE(SQUASHFS_INODE_GID_OFFSET + SQUASHFS_INODE_GID_SIZE <=
	      SQUASHFS_INODE_MIN_SIZE);

static inline uint16_t squashfs_inode_gid(const struct squashfs_inode *p)
{
	return le16_load(p->bytes + 6);
}

static inline void squashfs_inode_set_gid(const struct squashfs_inode_edit *p,
					  uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* Inode.mtime: u32 little-endian at byte 8. Seconds since 1970 */
#define SQUASHFS_INODE_MTIME_OFFSET 8u
#define SQUASHFS_INODE_MTIME_SIZE   4u
STRUCTC_PROVE(SQUASHFS_INODE_MTIME_OFFSET + SQUASHFS_INODE_MTIME_SIZE <=
	      SQUASHFS_INODE_MIN_SIZE);

static inline uint32_t squashfs_inode_mtime(const struct squashfs_inode *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_inode_set_mtime(const struct squashfs_inode_edit *p,
					    uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Inode.inode_number: u32 little-endian at byte 12. From 1 */
#define SQUASHFS_INODE_INODE_NUMBER_OFFSET 12u
#define SQUASHFS_INODE_INODE_NUMBER_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_INODE_INODE_NUMBER_OFFSET + SQUASHFS_INODE_INODE_NUMBER_SIZE <=
    SQUASHFS_INODE_MIN_SIZE);

static inline uint32_t squashfs_inode_inode_number(
    const struct squashfs_inode *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_inode_set_inode_number(
    const struct squashfs_inode_edit *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Inode.directory: DirectoryInode at byte 16, not always there. */
#define SQUASHFS_INODE_DIRECTORY_OFFSET 16u

static inline bool squashfs_inode_has_directory(const struct squashfs_inode *p)
{
	return (squashfs_inode_type(p) == 1u);
}

static inline int squashfs_inode_directory_offset(
    const struct squashfs_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 1u))
		return field_absent(error, "squashfs_inode", "directory", 16);
	if (p->size < 32)
		return field_out_of_range(error, "squashfs_inode", "directory",
					  16);
	*offset = 16;
	return 0;
}

static inline const struct squashfs_directory_inode *squashfs_inode_directory(
    const struct squashfs_inode *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_directory_offset(p, &at, error))
		return NULL;
	return (const struct squashfs_directory_inode *)(p->bytes + at);
}

static inline struct squashfs_directory_inode *squashfs_inode_edit_directory(
    const struct squashfs_inode_edit *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_directory_offset(&p->read, &at, error))
		return NULL;
	return (struct squashfs_directory_inode *)(p->bytes + at);
}


/* Inode.regular: FileInode at byte 16, not always there. */
#define SQUASHFS_INODE_REGULAR_OFFSET 16u

static inline bool squashfs_inode_has_regular(const struct squashfs_inode *p)
{
	return (squashfs_inode_type(p) == 2u);
}

static inline int squashfs_inode_regular_offset(const struct squashfs_inode *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 2u))
		return field_absent(error, "squashfs_inode", "regular", 16);
	*offset = 16;
	return 0;
}

static inline int squashfs_inode_regular(const struct squashfs_inode *p,
					 struct squashfs_file_inode *out,
					 struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 2u))
		return field_absent(error, "squashfs_inode", "regular", 16);
	return squashfs_file_inode_at(span_of(p->bytes, p->size), 16,
				      (uint32_t)(uint64_t)p->block_size, out,
				      error);
}

static inline int squashfs_inode_edit_regular(
    const struct squashfs_inode_edit *p, struct squashfs_file_inode_edit *out,
    struct field_error *error)
{
	if (!(squashfs_inode_type(&p->read) == 2u))
		return field_absent(error, "squashfs_inode", "regular", 16);
	return squashfs_file_inode_edit_at(mspan_of(p->bytes, p->read.size),
	    16, (uint32_t)(uint64_t)p->read.block_size, out, error);
}


/* Inode.symlink: SymlinkInode at byte 16, not always there. */
#define SQUASHFS_INODE_SYMLINK_OFFSET 16u

static inline bool squashfs_inode_has_symlink(const struct squashfs_inode *p)
{
	return (squashfs_inode_type(p) == 3u);
}

static inline int squashfs_inode_symlink_offset(const struct squashfs_inode *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 3u))
		return field_absent(error, "squashfs_inode", "symlink", 16);
	*offset = 16;
	return 0;
}

static inline int squashfs_inode_symlink(const struct squashfs_inode *p,
					 struct squashfs_symlink_inode *out,
					 struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 3u))
		return field_absent(error, "squashfs_inode", "symlink", 16);
	return squashfs_symlink_inode_at(span_of(p->bytes, p->size), 16, out,
					 error);
}

static inline int squashfs_inode_edit_symlink(
    const struct squashfs_inode_edit *p,
    struct squashfs_symlink_inode_edit *out, struct field_error *error)
{
	if (!(squashfs_inode_type(&p->read) == 3u))
		return field_absent(error, "squashfs_inode", "symlink", 16);
	return squashfs_symlink_inode_edit_at(mspan_of(p->bytes, p->read.size),
					      16, out, error);
}


/* Inode.device: DeviceInode at byte 16, not always there. */
#define SQUASHFS_INODE_DEVICE_OFFSET 16u

static inline bool squashfs_inode_has_device(const struct squashfs_inode *p)
{
	return 
	    ((squashfs_inode_type(p) == 4u) || (squashfs_inode_type(p) == 5u));
}

static inline int squashfs_inode_device_offset(const struct squashfs_inode *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!((squashfs_inode_type(p) == 4u) || (squashfs_inode_type(p) == 5u)))
		return field_absent(error, "squashfs_inode", "device", 16);
	if (p->size < 24)
		return field_out_of_range(error, "squashfs_inode", "device",
					  16);
	*offset = 16;
	return 0;
}

static inline const struct squashfs_device_inode *squashfs_inode_device(
    const struct squashfs_inode *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_device_offset(p, &at, error))
		return NULL;
	return (const struct squashfs_device_inode *)(p->bytes + at);
}

static inline struct squashfs_device_inode *squashfs_inode_edit_device(
    const struct squashfs_inode_edit *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_device_offset(&p->read, &at, error))
		return NULL;
	return (struct squashfs_device_inode *)(p->bytes + at);
}


/* Inode.ipc: IpcInode at byte 16, not always there. */
#define SQUASHFS_INODE_IPC_OFFSET 16u

static inline bool squashfs_inode_has_ipc(const struct squashfs_inode *p)
{
	return 
	    ((squashfs_inode_type(p) == 6u) || (squashfs_inode_type(p) == 7u));
}

static inline int squashfs_inode_ipc_offset(const struct squashfs_inode *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	if (!((squashfs_inode_type(p) == 6u) || (squashfs_inode_type(p) == 7u)))
		return field_absent(error, "squashfs_inode", "ipc", 16);
	if (p->size < 20)
		return field_out_of_range(error, "squashfs_inode", "ipc", 16);
	*offset = 16;
	return 0;
}

static inline const struct squashfs_ipc_inode *squashfs_inode_ipc(
    const struct squashfs_inode *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_ipc_offset(p, &at, error))
		return NULL;
	return (const struct squashfs_ipc_inode *)(p->bytes + at);
}

static inline struct squashfs_ipc_inode *squashfs_inode_edit_ipc(
    const struct squashfs_inode_edit *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_ipc_offset(&p->read, &at, error))
		return NULL;
	return (struct squashfs_ipc_inode *)(p->bytes + at);
}


/*
 * Inode.extended_directory: ExtendedDirectoryInode at byte 16, not always
 * there.
 */
#define SQUASHFS_INODE_EXTENDED_DIRECTORY_OFFSET 16u

static inline bool squashfs_inode_has_extended_directory(
    const struct squashfs_inode *p)
{
	return (squashfs_inode_type(p) == 8u);
}

static inline int squashfs_inode_extended_directory_offset(
    const struct squashfs_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 8u))
		return field_absent(error, "squashfs_inode",
				    "extended_directory", 16);
	*offset = 16;
	return 0;
}

static inline int squashfs_inode_extended_directory(
    const struct squashfs_inode *p,
    struct squashfs_extended_directory_inode *out, struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 8u))
		return field_absent(error, "squashfs_inode",
				    "extended_directory", 16);
	return squashfs_extended_directory_inode_at(span_of(p->bytes, p->size),
						    16, out, error);
}

static inline int squashfs_inode_edit_extended_directory(
    const struct squashfs_inode_edit *p,
    struct squashfs_extended_directory_inode_edit *out,
    struct field_error *error)
{
	if (!(squashfs_inode_type(&p->read) == 8u))
		return field_absent(error, "squashfs_inode",
				    "extended_directory", 16);
	return squashfs_extended_directory_inode_edit_at(
	    mspan_of(p->bytes, p->read.size), 16, out, error);
}


/* Inode.extended_regular: ExtendedFileInode at byte 16, not always there. */
#define SQUASHFS_INODE_EXTENDED_REGULAR_OFFSET 16u

static inline bool squashfs_inode_has_extended_regular(
    const struct squashfs_inode *p)
{
	return (squashfs_inode_type(p) == 9u);
}

static inline int squashfs_inode_extended_regular_offset(
    const struct squashfs_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 9u))
		return field_absent(error, "squashfs_inode",
				    "extended_regular", 16);
	*offset = 16;
	return 0;
}

static inline int squashfs_inode_extended_regular(
    const struct squashfs_inode *p, struct squashfs_extended_file_inode *out,
    struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 9u))
		return field_absent(error, "squashfs_inode",
				    "extended_regular", 16);
	return squashfs_extended_file_inode_at(span_of(p->bytes, p->size), 16,
	    (uint32_t)(uint64_t)p->block_size, out, error);
}

static inline int squashfs_inode_edit_extended_regular(
    const struct squashfs_inode_edit *p,
    struct squashfs_extended_file_inode_edit *out, struct field_error *error)
{
	if (!(squashfs_inode_type(&p->read) == 9u))
		return field_absent(error, "squashfs_inode",
				    "extended_regular", 16);
	return squashfs_extended_file_inode_edit_at(
	    mspan_of(p->bytes, p->read.size), 16,
	    (uint32_t)(uint64_t)p->read.block_size, out, error);
}


/* Inode.extended_symlink: ExtendedSymlinkInode at byte 16, not always there. */
#define SQUASHFS_INODE_EXTENDED_SYMLINK_OFFSET 16u

static inline bool squashfs_inode_has_extended_symlink(
    const struct squashfs_inode *p)
{
	return (squashfs_inode_type(p) == 10u);
}

static inline int squashfs_inode_extended_symlink_offset(
    const struct squashfs_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 10u))
		return field_absent(error, "squashfs_inode",
				    "extended_symlink", 16);
	*offset = 16;
	return 0;
}

static inline int squashfs_inode_extended_symlink(
    const struct squashfs_inode *p,
    struct squashfs_extended_symlink_inode *out, struct field_error *error)
{
	if (!(squashfs_inode_type(p) == 10u))
		return field_absent(error, "squashfs_inode",
				    "extended_symlink", 16);
	return squashfs_extended_symlink_inode_at(span_of(p->bytes, p->size),
						  16, out, error);
}

static inline int squashfs_inode_edit_extended_symlink(
    const struct squashfs_inode_edit *p,
    struct squashfs_extended_symlink_inode_edit *out,
    struct field_error *error)
{
	if (!(squashfs_inode_type(&p->read) == 10u))
		return field_absent(error, "squashfs_inode",
				    "extended_symlink", 16);
	return squashfs_extended_symlink_inode_edit_at(
	    mspan_of(p->bytes, p->read.size), 16, out, error);
}


/* Inode.extended_device: ExtendedDeviceInode at byte 16, not always there. */
#define SQUASHFS_INODE_EXTENDED_DEVICE_OFFSET 16u

static inline bool squashfs_inode_has_extended_device(
    const struct squashfs_inode *p)
{
	return 
	    ((squashfs_inode_type(p) == 11u) || (squashfs_inode_type(p) == 12u));
}

static inline int squashfs_inode_extended_device_offset(
    const struct squashfs_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!
	    ((squashfs_inode_type(p) == 11u) || (squashfs_inode_type(p) == 12u)))
		return field_absent(error, "squashfs_inode", "extended_device",
				    16);
	if (p->size < 28)
		return field_out_of_range(error, "squashfs_inode",
					  "extended_device", 16);
	*offset = 16;
	return 0;
}

static inline const struct squashfs_extended_device_inode *squashfs_inode_extended_device(
    const struct squashfs_inode *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_extended_device_offset(p, &at, error))
		return NULL;
	return (const struct squashfs_extended_device_inode *)(p->bytes + at);
}

static inline struct squashfs_extended_device_inode *squashfs_inode_edit_extended_device(
    const struct squashfs_inode_edit *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_extended_device_offset(&p->read, &at, error))
		return NULL;
	return (struct squashfs_extended_device_inode *)(p->bytes + at);
}


/* Inode.extended_ipc: ExtendedIpcInode at byte 16, not always there. */
#define SQUASHFS_INODE_EXTENDED_IPC_OFFSET 16u

static inline bool squashfs_inode_has_extended_ipc(
    const struct squashfs_inode *p)
{
	return 
	    ((squashfs_inode_type(p) == 13u) || (squashfs_inode_type(p) == 14u));
}

static inline int squashfs_inode_extended_ipc_offset(
    const struct squashfs_inode *p, uint64_t *offset,
    struct field_error *error)
{
	if (!
	    ((squashfs_inode_type(p) == 13u) || (squashfs_inode_type(p) == 14u)))
		return field_absent(error, "squashfs_inode", "extended_ipc",
				    16);
	if (p->size < 24)
		return field_out_of_range(error, "squashfs_inode",
					  "extended_ipc", 16);
	*offset = 16;
	return 0;
}

static inline const struct squashfs_extended_ipc_inode *squashfs_inode_extended_ipc(
    const struct squashfs_inode *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_extended_ipc_offset(p, &at, error))
		return NULL;
	return (const struct squashfs_extended_ipc_inode *)(p->bytes + at);
}

static inline struct squashfs_extended_ipc_inode *squashfs_inode_edit_extended_ipc(
    const struct squashfs_inode_edit *p, struct field_error *error)
{
	uint64_t at;

	if (squashfs_inode_extended_ipc_offset(&p->read, &at, error))
		return NULL;
	return (struct squashfs_extended_ipc_inode *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_1(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct squashfs_file_inode of;
	uint64_t size;

	rc = 
	    squashfs_file_inode_at(span_of(p->bytes, p->size), 16, (uint32_t)(uint64_t)p->block_size, &of, error);
	if (rc)
		return rc;
	rc = squashfs_file_inode_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[1] = 16 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_2(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct squashfs_symlink_inode of;
	uint64_t size;

	rc = 
	    squashfs_symlink_inode_at(span_of(p->bytes, p->size), 16, &of, error);
	if (rc)
		return rc;
	rc = squashfs_symlink_inode_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = 16 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_3(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct squashfs_extended_directory_inode of;
	uint64_t size;

	rc = 
	    squashfs_extended_directory_inode_at(span_of(p->bytes, p->size), 16, &of, error);
	if (rc)
		return rc;
	rc = squashfs_extended_directory_inode_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[3] = 16 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_4(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct squashfs_extended_file_inode of;
	uint64_t size;

	rc = 
	    squashfs_extended_file_inode_at(span_of(p->bytes, p->size), 16, (uint32_t)(uint64_t)p->block_size, &of, error);
	if (rc)
		return rc;
	rc = squashfs_extended_file_inode_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[4] = 16 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_5(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct squashfs_extended_symlink_inode of;
	uint64_t size;

	rc = 
	    squashfs_extended_symlink_inode_at(span_of(p->bytes, p->size), 16, &of, error);
	if (rc)
		return rc;
	rc = squashfs_extended_symlink_inode_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[5] = 16 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_6(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	if ((squashfs_inode_type(p) == 13u) || (squashfs_inode_type(p) == 14u)) {
		if (p->size < 24)
			return field_out_of_range(error, "squashfs_inode", "",
						  0);
		points[6] = 24;
	} else {
		points[6] = 16;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_7(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	if ((squashfs_inode_type(p) == 11u) || (squashfs_inode_type(p) == 12u)) {
		if (p->size < 28)
			return field_out_of_range(error, "squashfs_inode", "",
						  0);
		points[7] = 28;
	} else {
		rc = squashfs_inode_point_6(p, points, error);
		if (rc)
			return rc;
		points[7] = points[6];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_8(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	if (squashfs_inode_type(p) == 10u) {
		rc = squashfs_inode_point_5(p, points, error);
		if (rc)
			return rc;
		points[8] = points[5];
	} else {
		rc = squashfs_inode_point_7(p, points, error);
		if (rc)
			return rc;
		points[8] = points[7];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_9(const struct squashfs_inode *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	if (squashfs_inode_type(p) == 9u) {
		rc = squashfs_inode_point_4(p, points, error);
		if (rc)
			return rc;
		points[9] = points[4];
	} else {
		rc = squashfs_inode_point_8(p, points, error);
		if (rc)
			return rc;
		points[9] = points[8];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_10(const struct squashfs_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (squashfs_inode_type(p) == 8u) {
		rc = squashfs_inode_point_3(p, points, error);
		if (rc)
			return rc;
		points[10] = points[3];
	} else {
		rc = squashfs_inode_point_9(p, points, error);
		if (rc)
			return rc;
		points[10] = points[9];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_11(const struct squashfs_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if ((squashfs_inode_type(p) == 6u) || (squashfs_inode_type(p) == 7u)) {
		if (p->size < 20)
			return field_out_of_range(error, "squashfs_inode", "",
						  0);
		points[11] = 20;
	} else {
		rc = squashfs_inode_point_10(p, points, error);
		if (rc)
			return rc;
		points[11] = points[10];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_12(const struct squashfs_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if ((squashfs_inode_type(p) == 4u) || (squashfs_inode_type(p) == 5u)) {
		if (p->size < 24)
			return field_out_of_range(error, "squashfs_inode", "",
						  0);
		points[12] = 24;
	} else {
		rc = squashfs_inode_point_11(p, points, error);
		if (rc)
			return rc;
		points[12] = points[11];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_13(const struct squashfs_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (squashfs_inode_type(p) == 3u) {
		rc = squashfs_inode_point_2(p, points, error);
		if (rc)
			return rc;
		points[13] = points[2];
	} else {
		rc = squashfs_inode_point_12(p, points, error);
		if (rc)
			return rc;
		points[13] = points[12];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_14(const struct squashfs_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (squashfs_inode_type(p) == 2u) {
		rc = squashfs_inode_point_1(p, points, error);
		if (rc)
			return rc;
		points[14] = points[1];
	} else {
		rc = squashfs_inode_point_13(p, points, error);
		if (rc)
			return rc;
		points[14] = points[13];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_inode_point_15(const struct squashfs_inode *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (squashfs_inode_type(p) == 1u) {
		if (p->size < 32)
			return field_out_of_range(error, "squashfs_inode", "",
						  0);
		points[15] = 32;
	} else {
		rc = squashfs_inode_point_14(p, points, error);
		if (rc)
			return rc;
		points[15] = points[14];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_inode_at(struct span span,
				    uint64_t offset, uint32_t block_size,
				    struct squashfs_inode *out,
				    struct field_error *error)
{
	struct squashfs_inode view;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "squashfs_inode", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.block_size = block_size;
	*out = view;
	return 0;
}

static inline int squashfs_inode_edit_at(struct mspan span,
					 uint64_t offset, uint32_t block_size,
					 struct squashfs_inode_edit *out,
					 struct field_error *error)
{
	int rc = squashfs_inode_at(span_of(span.data, span.size), offset, block_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_inode_total_size(const struct squashfs_inode *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[16];

	rc = squashfs_inode_point_15(p, points, error);
	if (rc)
		return rc;
	*size = points[15];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_inode_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t block_size;
};
struct squashfs_inode_edit_iterator {
	struct squashfs_inode_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_inode_iterator squashfs_inode_iterate(
    struct span span, uint32_t block_size)
{
	struct squashfs_inode_iterator it = { span, 0, 0, UINT64_MAX, block_size };

	return it;
}

static inline struct squashfs_inode_edit_iterator squashfs_inode_edit_iterate(
    struct mspan span, uint32_t block_size)
{
	struct squashfs_inode_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, block_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_inode_iterator_next(
    struct squashfs_inode_iterator *it, struct squashfs_inode *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_inode_at(it->span, it->offset, it->block_size, out, error);
	if (!rc)
		rc = squashfs_inode_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_inode", "stride", 0);
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

static inline int squashfs_inode_edit_iterator_next(
    struct squashfs_inode_edit_iterator *it, struct squashfs_inode_edit *out,
    struct field_error *error)
{
	int rc = squashfs_inode_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure DirectoryEntry, at least 8 bytes. */
struct squashfs_directory_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_directory_entry_edit {
	struct squashfs_directory_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_DIRECTORY_ENTRY_MIN_SIZE 8u

/*
 * DirectoryEntry.offset: u16 little-endian at byte 0. Of the inode, in its
 * block's contents
 */
#define SQUASHFS_DIRECTORY_ENTRY_OFFSET_OFFSET 0u
#define SQUASHFS_DIRECTORY_ENTRY_OFFSET_SIZE   2u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_ENTRY_OFFSET_OFFSET + SQUASHFS_DIRECTORY_ENTRY_OFFSET_SIZE <=
    SQUASHFS_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint16_t squashfs_directory_entry_offset(
    const struct squashfs_directory_entry *p)
{
	return le16_load(p->bytes);
}

static inline void squashfs_directory_entry_set_offset(
    const struct squashfs_directory_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* DirectoryEntry.inode_number: i16 little-endian at byte 2. Less the run's */
#define SQUASHFS_DIRECTORY_ENTRY_INODE_NUMBER_OFFSET 2u
#define SQUASHFS_DIRECTORY_ENTRY_INODE_NUMBER_SIZE   2u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_ENTRY_INODE_NUMBER_OFFSET + SQUASHFS_DIRECTORY_ENTRY_INODE_NUMBER_SIZE <=
    SQUASHFS_DIRECTORY_ENTRY_MIN_SIZE);

static inline int16_t squashfs_directory_entry_inode_number(
    const struct squashfs_directory_entry *p)
{
	return (int16_t)le16_load(p->bytes + 2);
}

static inline void squashfs_directory_entry_set_inode_number(
    const struct squashfs_directory_entry_edit *p, int16_t value)
{
	le16_store(p->bytes + 2, (uint16_t)value);
}

/*
 * DirectoryEntry.type: enum InodeType, u16 little-endian at byte 4. Never an
 * extended one
 */
#define SQUASHFS_DIRECTORY_ENTRY_TYPE_OFFSET 4u
#define SQUASHFS_DIRECTORY_ENTRY_TYPE_SIZE   2u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_ENTRY_TYPE_OFFSET + SQUASHFS_DIRECTORY_ENTRY_TYPE_SIZE <=
    SQUASHFS_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint16_t squashfs_directory_entry_type(
    const struct squashfs_directory_entry *p)
{
	return le16_load(p->bytes + 4);
}

static inline void squashfs_directory_entry_set_type(
    const struct squashfs_directory_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* DirectoryEntry.size: u16 little-endian at byte 6. */
#define SQUASHFS_DIRECTORY_ENTRY_SIZE_OFFSET 6u
#define SQUASHFS_DIRECTORY_ENTRY_SIZE_SIZE   2u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_ENTRY_SIZE_OFFSET + SQUASHFS_DIRECTORY_ENTRY_SIZE_SIZE <=
    SQUASHFS_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint16_t squashfs_directory_entry_size(
    const struct squashfs_directory_entry *p)
{
	return le16_load(p->bytes + 6);
}

static inline void squashfs_directory_entry_set_size(
    const struct squashfs_directory_entry_edit *p, uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* DirectoryEntry.name: [$size + 1]string at byte 8. */
#define SQUASHFS_DIRECTORY_ENTRY_NAME_OFFSET 8u

static inline int squashfs_directory_entry_name_range(
    const struct squashfs_directory_entry *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = ((uint64_t)squashfs_directory_entry_size(p) + 1ull);
	if (nr > p->size - at)
		return field_out_of_range(error, "squashfs_directory_entry",
					  "name", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_directory_entry_name_count(
    const struct squashfs_directory_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_directory_entry_name_range(p, &at, count, error);
}

static inline int squashfs_directory_entry_name_offset(
    const struct squashfs_directory_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_directory_entry_name_range(p, offset, &count, error);
}

static inline int squashfs_directory_entry_name(
    const struct squashfs_directory_entry *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_directory_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_directory_entry",
					  "name", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int squashfs_directory_entry_set_name(
    const struct squashfs_directory_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_directory_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_directory_entry",
					  "name", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int squashfs_directory_entry_name_bytes(
    const struct squashfs_directory_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int squashfs_directory_entry_edit_name_bytes(
    const struct squashfs_directory_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int squashfs_directory_entry_name_text(
    const struct squashfs_directory_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int squashfs_directory_entry_put_name(
    const struct squashfs_directory_entry_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_directory_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "squashfs_directory_entry",
					  "name", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_directory_entry_point_1(
    const struct squashfs_directory_entry *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = ((uint64_t)squashfs_directory_entry_size(p) + 1ull);
	if (count > p->size - offset)
		return field_out_of_range(error, "squashfs_directory_entry",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_directory_entry_at(struct span span,
    uint64_t offset, struct squashfs_directory_entry *out,
    struct field_error *error)
{
	struct squashfs_directory_entry view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "squashfs_directory_entry",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (9ull + (uint64_t)squashfs_directory_entry_size(&view));
	if (size > view.size)
		return field_out_of_range(error, "squashfs_directory_entry",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int squashfs_directory_entry_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_directory_entry_edit *out,
    struct field_error *error)
{
	int rc = squashfs_directory_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int squashfs_directory_entry_total_size(
    const struct squashfs_directory_entry *p, uint64_t *size,
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
struct squashfs_directory_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_directory_entry_edit_iterator {
	struct squashfs_directory_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_directory_entry_iterator squashfs_directory_entry_iterate(
    struct span span)
{
	struct squashfs_directory_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_directory_entry_edit_iterator squashfs_directory_entry_edit_iterate(
    struct mspan span)
{
	struct squashfs_directory_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_directory_entry_iterator_next(
    struct squashfs_directory_entry_iterator *it,
    struct squashfs_directory_entry *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_directory_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_directory_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_directory_entry", "stride", 0);
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

static inline int squashfs_directory_entry_edit_iterator_next(
    struct squashfs_directory_entry_edit_iterator *it,
    struct squashfs_directory_entry_edit *out, struct field_error *error)
{
	int rc = squashfs_directory_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure DirectoryRun, at least 12 bytes. */
struct squashfs_directory_run {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_directory_run_edit {
	struct squashfs_directory_run read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_DIRECTORY_RUN_MIN_SIZE 12u

/* DirectoryRun.count: u32 little-endian at byte 0. */
#define SQUASHFS_DIRECTORY_RUN_COUNT_OFFSET 0u
#define SQUASHFS_DIRECTORY_RUN_COUNT_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_RUN_COUNT_OFFSET + SQUASHFS_DIRECTORY_RUN_COUNT_SIZE <=
    SQUASHFS_DIRECTORY_RUN_MIN_SIZE);

static inline uint32_t squashfs_directory_run_count(
    const struct squashfs_directory_run *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_directory_run_set_count(
    const struct squashfs_directory_run_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * DirectoryRun.start_block: u32 little-endian at byte 4. The inodes'
 * MetadataBlock
 */
#define SQUASHFS_DIRECTORY_RUN_START_BLOCK_OFFSET 4u
#define SQUASHFS_DIRECTORY_RUN_START_BLOCK_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_RUN_START_BLOCK_OFFSET + SQUASHFS_DIRECTORY_RUN_START_BLOCK_SIZE <=
    SQUASHFS_DIRECTORY_RUN_MIN_SIZE);

static inline uint32_t squashfs_directory_run_start_block(
    const struct squashfs_directory_run *p)
{
	return le32_load(p->bytes + 4);
}

static inline void squashfs_directory_run_set_start_block(
    const struct squashfs_directory_run_edit *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/*
 * DirectoryRun.inode_number: u32 little-endian at byte 8. That entries count
 * from
 */
#define SQUASHFS_DIRECTORY_RUN_INODE_NUMBER_OFFSET 8u
#define SQUASHFS_DIRECTORY_RUN_INODE_NUMBER_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_DIRECTORY_RUN_INODE_NUMBER_OFFSET + SQUASHFS_DIRECTORY_RUN_INODE_NUMBER_SIZE <=
    SQUASHFS_DIRECTORY_RUN_MIN_SIZE);

static inline uint32_t squashfs_directory_run_inode_number(
    const struct squashfs_directory_run *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_directory_run_set_inode_number(
    const struct squashfs_directory_run_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* DirectoryRun.entries: [$count + 1]DirectoryEntry at byte 12. */
#define SQUASHFS_DIRECTORY_RUN_ENTRIES_OFFSET 12u

static inline int squashfs_directory_run_entries_offset(
    const struct squashfs_directory_run *p, uint64_t *offset,
    struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 12;
	return 0;
}

static inline int squashfs_directory_run_entries(
    const struct squashfs_directory_run *p,
    struct squashfs_directory_entry_iterator *out, struct field_error *error)
{
	(void)error;
	*out = squashfs_directory_entry_iterate(
	    span_of(p->bytes + 12, p->size - (12)));
	out->left = ((uint64_t)squashfs_directory_run_count(p) + 1ull);
	return 0;
}

static inline int squashfs_directory_run_edit_entries(
    const struct squashfs_directory_run_edit *p,
    struct squashfs_directory_entry_edit_iterator *out,
    struct field_error *error)
{
	(void)error;
	*out = squashfs_directory_entry_edit_iterate(
	    mspan_of(p->bytes + 12, p->read.size - (12)));
	out->read.left = 
	    ((uint64_t)squashfs_directory_run_count(&p->read) + 1ull);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_directory_run_point_1(
    const struct squashfs_directory_run *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct squashfs_directory_entry_iterator records;
	struct squashfs_directory_entry record;

	records = squashfs_directory_entry_iterate(span_of(p->bytes + 12,
	    p->size - (12)));
	records.left = ((uint64_t)squashfs_directory_run_count(p) + 1ull);
	do
		rc = squashfs_directory_entry_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[1] = 12 + records.offset;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_directory_run_at(struct span span, uint64_t offset,
					    struct squashfs_directory_run *out,
					    struct field_error *error)
{
	struct squashfs_directory_run view;

	if (!span_has(span, offset, 12))
		return field_out_of_range(error, "squashfs_directory_run", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int squashfs_directory_run_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_directory_run_edit *out,
    struct field_error *error)
{
	int rc = squashfs_directory_run_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_directory_run_total_size(
    const struct squashfs_directory_run *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_directory_run_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_directory_run_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_directory_run_edit_iterator {
	struct squashfs_directory_run_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_directory_run_iterator squashfs_directory_run_iterate(
    struct span span)
{
	struct squashfs_directory_run_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_directory_run_edit_iterator squashfs_directory_run_edit_iterate(
    struct mspan span)
{
	struct squashfs_directory_run_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_directory_run_iterator_next(
    struct squashfs_directory_run_iterator *it,
    struct squashfs_directory_run *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_directory_run_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_directory_run_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_directory_run", "stride", 0);
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

static inline int squashfs_directory_run_edit_iterator_next(
    struct squashfs_directory_run_edit_iterator *it,
    struct squashfs_directory_run_edit *out, struct field_error *error)
{
	int rc = squashfs_directory_run_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Fragment, 16 bytes. */
struct squashfs_fragment {
	uint8_t bytes[16];
};
#define SQUASHFS_FRAGMENT_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct squashfs_fragment) == SQUASHFS_FRAGMENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_fragment *squashfs_fragment_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_FRAGMENT_SIZEOF))
		return NULL;
	return (const struct squashfs_fragment *)(span.data + offset);
}

static inline struct squashfs_fragment *squashfs_fragment_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_FRAGMENT_SIZEOF))
		return NULL;
	return (struct squashfs_fragment *)(span.data + offset);
}

/*
 * Fragment.start_block: u64 little-endian at byte 0. Byte of the block that
 * tails share
 */
#define SQUASHFS_FRAGMENT_START_BLOCK_OFFSET 0u
#define SQUASHFS_FRAGMENT_START_BLOCK_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_FRAGMENT, START_BLOCK);

static inline uint64_t squashfs_fragment_start_block(
    const struct squashfs_fragment *p)
{
	return le64_load(p->bytes);
}

static inline void squashfs_fragment_set_start_block(
    struct squashfs_fragment *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Fragment.size: bitfield BlockSize, u32 little-endian at byte 8. */
#define SQUASHFS_FRAGMENT_SIZE_OFFSET 8u
#define SQUASHFS_FRAGMENT_SIZE_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_FRAGMENT, SIZE);

static inline uint32_t squashfs_fragment_size(const struct squashfs_fragment *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_fragment_set_size(struct squashfs_fragment *p,
					      uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

static inline uint32_t squashfs_fragment_size_size(
    const struct squashfs_fragment *p)
{
	return squashfs_block_size_size(squashfs_fragment_size(p));
}

static inline int squashfs_fragment_set_size_size(struct squashfs_fragment *p,
						  uint32_t part)
{
	uint32_t value;

	if (squashfs_block_size_with_size(squashfs_fragment_size(p), part,
					  &value))
		return -34;
	squashfs_fragment_set_size(p, value);
	return 0;
}

static inline uint32_t squashfs_fragment_size_uncompressed(
    const struct squashfs_fragment *p)
{
	return squashfs_block_size_uncompressed(squashfs_fragment_size(p));
}

static inline int squashfs_fragment_set_size_uncompressed(
    struct squashfs_fragment *p, uint32_t part)
{
	uint32_t value;

	if (squashfs_block_size_with_uncompressed(squashfs_fragment_size(p),
						  part, &value))
		return -34;
	squashfs_fragment_set_size(p, value);
	return 0;
}

/* Fragment.unused: u32 little-endian at byte 12. */
#define SQUASHFS_FRAGMENT_UNUSED_OFFSET 12u
#define SQUASHFS_FRAGMENT_UNUSED_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_FRAGMENT, UNUSED);

static inline uint32_t squashfs_fragment_unused(
    const struct squashfs_fragment *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_fragment_set_unused(struct squashfs_fragment *p,
						uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void squashfs_fragment_init(struct squashfs_fragment *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Id, 4 bytes. */
struct squashfs_id {
	uint8_t bytes[4];
};
#define SQUASHFS_ID_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct squashfs_id) == SQUASHFS_ID_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_id *squashfs_id_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_ID_SIZEOF))
		return NULL;
	return (const struct squashfs_id *)(span.data + offset);
}

static inline struct squashfs_id *squashfs_id_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_ID_SIZEOF))
		return NULL;
	return (struct squashfs_id *)(span.data + offset);
}

/* Id.id: u32 little-endian at byte 0. Of a user or a group */
#define SQUASHFS_ID_ID_OFFSET 0u
#define SQUASHFS_ID_ID_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_ID, ID);

static inline uint32_t squashfs_id_id(const struct squashfs_id *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_id_set_id(struct squashfs_id *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void squashfs_id_init(struct squashfs_id *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Export, 8 bytes. */
struct squashfs_export {
	uint8_t bytes[8];
};
#define SQUASHFS_EXPORT_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct squashfs_export) == SQUASHFS_EXPORT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_export *squashfs_export_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_EXPORT_SIZEOF))
		return NULL;
	return (const struct squashfs_export *)(span.data + offset);
}

static inline struct squashfs_export *squashfs_export_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_EXPORT_SIZEOF))
		return NULL;
	return (struct squashfs_export *)(span.data + offset);
}

/*
 * Export.inode: bitfield Reference, u64 little-endian at byte 0. Of the inode
 * of this number, from 1
 */
#define SQUASHFS_EXPORT_INODE_OFFSET 0u
#define SQUASHFS_EXPORT_INODE_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_EXPORT, INODE);

static inline uint64_t squashfs_export_inode(const struct squashfs_export *p)
{
	return le64_load(p->bytes);
}

static inline void squashfs_export_set_inode(struct squashfs_export *p,
					     uint64_t value)
{
	le64_store(p->bytes, value);
}

static inline uint64_t squashfs_export_inode_offset(
    const struct squashfs_export *p)
{
	return squashfs_reference_offset(squashfs_export_inode(p));
}

static inline int squashfs_export_set_inode_offset(struct squashfs_export *p,
						   uint64_t part)
{
	uint64_t value;

	if (squashfs_reference_with_offset(squashfs_export_inode(p), part,
					   &value))
		return -34;
	squashfs_export_set_inode(p, value);
	return 0;
}

static inline uint64_t squashfs_export_inode_block(
    const struct squashfs_export *p)
{
	return squashfs_reference_block(squashfs_export_inode(p));
}

static inline int squashfs_export_set_inode_block(struct squashfs_export *p,
						  uint64_t part)
{
	uint64_t value;

	if (squashfs_reference_with_block(squashfs_export_inode(p), part,
					  &value))
		return -34;
	squashfs_export_set_inode(p, value);
	return 0;
}

/* All bytes zero. */
static inline void squashfs_export_init(struct squashfs_export *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure XattrIdTable, 16 bytes. */
struct squashfs_xattr_id_table {
	uint8_t bytes[16];
};
#define SQUASHFS_XATTR_ID_TABLE_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct squashfs_xattr_id_table) ==
	      SQUASHFS_XATTR_ID_TABLE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_xattr_id_table *squashfs_xattr_id_table_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_XATTR_ID_TABLE_SIZEOF))
		return NULL;
	return (const struct squashfs_xattr_id_table *)(span.data + offset);
}

static inline struct squashfs_xattr_id_table *squashfs_xattr_id_table_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_XATTR_ID_TABLE_SIZEOF))
		return NULL;
	return (struct squashfs_xattr_id_table *)(span.data + offset);
}

/*
 * XattrIdTable.xattr_table_start: u64 little-endian at byte 0. Of the
 * attributes' MetadataBlocks
 */
#define SQUASHFS_XATTR_ID_TABLE_XATTR_TABLE_START_OFFSET 0u
#define SQUASHFS_XATTR_ID_TABLE_XATTR_TABLE_START_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_XATTR_ID_TABLE, XATTR_TABLE_START);

static inline uint64_t squashfs_xattr_id_table_xattr_table_start(
    const struct squashfs_xattr_id_table *p)
{
	return le64_load(p->bytes);
}

static inline void squashfs_xattr_id_table_set_xattr_table_start(
    struct squashfs_xattr_id_table *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* XattrIdTable.xattr_ids: u32 little-endian at byte 8. How many */
#define SQUASHFS_XATTR_ID_TABLE_XATTR_IDS_OFFSET 8u
#define SQUASHFS_XATTR_ID_TABLE_XATTR_IDS_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_XATTR_ID_TABLE, XATTR_IDS);

static inline uint32_t squashfs_xattr_id_table_xattr_ids(
    const struct squashfs_xattr_id_table *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_xattr_id_table_set_xattr_ids(
    struct squashfs_xattr_id_table *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* XattrIdTable.unused: u32 little-endian at byte 12. */
#define SQUASHFS_XATTR_ID_TABLE_UNUSED_OFFSET 12u
#define SQUASHFS_XATTR_ID_TABLE_UNUSED_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_XATTR_ID_TABLE, UNUSED);

static inline uint32_t squashfs_xattr_id_table_unused(
    const struct squashfs_xattr_id_table *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_xattr_id_table_set_unused(
    struct squashfs_xattr_id_table *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void squashfs_xattr_id_table_init(
    struct squashfs_xattr_id_table *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure XattrId, 16 bytes. The attributes of some inode. */
struct squashfs_xattr_id {
	uint8_t bytes[16];
};
#define SQUASHFS_XATTR_ID_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct squashfs_xattr_id) == SQUASHFS_XATTR_ID_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct squashfs_xattr_id *squashfs_xattr_id_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, SQUASHFS_XATTR_ID_SIZEOF))
		return NULL;
	return (const struct squashfs_xattr_id *)(span.data + offset);
}

static inline struct squashfs_xattr_id *squashfs_xattr_id_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, SQUASHFS_XATTR_ID_SIZEOF))
		return NULL;
	return (struct squashfs_xattr_id *)(span.data + offset);
}

/*
 * XattrId.xattr: bitfield Reference, u64 little-endian at byte 0. Of the first
 * Xattr
 */
#define SQUASHFS_XATTR_ID_XATTR_OFFSET 0u
#define SQUASHFS_XATTR_ID_XATTR_SIZE   8u
STRUCTC_WITHIN(SQUASHFS_XATTR_ID, XATTR);

static inline uint64_t squashfs_xattr_id_xattr(
    const struct squashfs_xattr_id *p)
{
	return le64_load(p->bytes);
}

static inline void squashfs_xattr_id_set_xattr(struct squashfs_xattr_id *p,
					       uint64_t value)
{
	le64_store(p->bytes, value);
}

static inline uint64_t squashfs_xattr_id_xattr_offset(
    const struct squashfs_xattr_id *p)
{
	return squashfs_reference_offset(squashfs_xattr_id_xattr(p));
}

static inline int squashfs_xattr_id_set_xattr_offset(
    struct squashfs_xattr_id *p, uint64_t part)
{
	uint64_t value;

	if (squashfs_reference_with_offset(squashfs_xattr_id_xattr(p), part,
					   &value))
		return -34;
	squashfs_xattr_id_set_xattr(p, value);
	return 0;
}

static inline uint64_t squashfs_xattr_id_xattr_block(
    const struct squashfs_xattr_id *p)
{
	return squashfs_reference_block(squashfs_xattr_id_xattr(p));
}

static inline int squashfs_xattr_id_set_xattr_block(struct squashfs_xattr_id *p,
						    uint64_t part)
{
	uint64_t value;

	if (squashfs_reference_with_block(squashfs_xattr_id_xattr(p), part,
					  &value))
		return -34;
	squashfs_xattr_id_set_xattr(p, value);
	return 0;
}

/* XattrId.count: u32 little-endian at byte 8. How many */
#define SQUASHFS_XATTR_ID_COUNT_OFFSET 8u
#define SQUASHFS_XATTR_ID_COUNT_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_XATTR_ID, COUNT);

static inline uint32_t squashfs_xattr_id_count(
    const struct squashfs_xattr_id *p)
{
	return le32_load(p->bytes + 8);
}

static inline void squashfs_xattr_id_set_count(struct squashfs_xattr_id *p,
					       uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* XattrId.size: u32 little-endian at byte 12. Bytes of names and values */
#define SQUASHFS_XATTR_ID_SIZE_OFFSET 12u
#define SQUASHFS_XATTR_ID_SIZE_SIZE   4u
STRUCTC_WITHIN(SQUASHFS_XATTR_ID, SIZE);

static inline uint32_t squashfs_xattr_id_size(const struct squashfs_xattr_id *p)
{
	return le32_load(p->bytes + 12);
}

static inline void squashfs_xattr_id_set_size(struct squashfs_xattr_id *p,
					      uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void squashfs_xattr_id_init(struct squashfs_xattr_id *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure XattrValue, at least 4 bytes. */
struct squashfs_xattr_value {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_xattr_value_edit {
	struct squashfs_xattr_value read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_XATTR_VALUE_MIN_SIZE 4u

/* XattrValue.vsize: u32 little-endian at byte 0. */
#define SQUASHFS_XATTR_VALUE_VSIZE_OFFSET 0u
#define SQUASHFS_XATTR_VALUE_VSIZE_SIZE   4u
STRUCTC_PROVE(
    SQUASHFS_XATTR_VALUE_VSIZE_OFFSET + SQUASHFS_XATTR_VALUE_VSIZE_SIZE <=
    SQUASHFS_XATTR_VALUE_MIN_SIZE);

static inline uint32_t squashfs_xattr_value_vsize(
    const struct squashfs_xattr_value *p)
{
	return le32_load(p->bytes);
}

static inline void squashfs_xattr_value_set_vsize(
    const struct squashfs_xattr_value_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* XattrValue.value: [$vsize]byte at byte 4. */
#define SQUASHFS_XATTR_VALUE_VALUE_OFFSET 4u

static inline int squashfs_xattr_value_value_range(
    const struct squashfs_xattr_value *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)squashfs_xattr_value_vsize(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "squashfs_xattr_value",
					  "value", 4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_xattr_value_value_count(
    const struct squashfs_xattr_value *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return squashfs_xattr_value_value_range(p, &at, count, error);
}

static inline int squashfs_xattr_value_value_offset(
    const struct squashfs_xattr_value *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return squashfs_xattr_value_value_range(p, offset, &count, error);
}

static inline int squashfs_xattr_value_value(
    const struct squashfs_xattr_value *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_xattr_value_value_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_xattr_value",
					  "value", 4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int squashfs_xattr_value_set_value(
    const struct squashfs_xattr_value_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_xattr_value_value_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_xattr_value",
					  "value", 4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int squashfs_xattr_value_value_bytes(
    const struct squashfs_xattr_value *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_xattr_value_value_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int squashfs_xattr_value_edit_value_bytes(
    const struct squashfs_xattr_value_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_xattr_value_value_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_xattr_value_point_1(
    const struct squashfs_xattr_value *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)squashfs_xattr_value_vsize(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "squashfs_xattr_value", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_xattr_value_at(struct span span, uint64_t offset,
					  struct squashfs_xattr_value *out,
					  struct field_error *error)
{
	struct squashfs_xattr_value view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "squashfs_xattr_value", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (4ull + (uint64_t)squashfs_xattr_value_vsize(&view));
	if (size > view.size)
		return field_out_of_range(error, "squashfs_xattr_value",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int squashfs_xattr_value_edit_at(struct mspan span,
    uint64_t offset, struct squashfs_xattr_value_edit *out,
    struct field_error *error)
{
	int rc = squashfs_xattr_value_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int squashfs_xattr_value_total_size(
    const struct squashfs_xattr_value *p, uint64_t *size,
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
struct squashfs_xattr_value_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_xattr_value_edit_iterator {
	struct squashfs_xattr_value_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_xattr_value_iterator squashfs_xattr_value_iterate(
    struct span span)
{
	struct squashfs_xattr_value_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_xattr_value_edit_iterator squashfs_xattr_value_edit_iterate(
    struct mspan span)
{
	struct squashfs_xattr_value_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_xattr_value_iterator_next(
    struct squashfs_xattr_value_iterator *it, struct squashfs_xattr_value *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_xattr_value_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_xattr_value_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_xattr_value", "stride", 0);
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

static inline int squashfs_xattr_value_edit_iterator_next(
    struct squashfs_xattr_value_edit_iterator *it,
    struct squashfs_xattr_value_edit *out, struct field_error *error)
{
	int rc = squashfs_xattr_value_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Xattr, at least 4 bytes. */
struct squashfs_xattr {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct squashfs_xattr_edit {
	struct squashfs_xattr read; /* the same, for getters */
	uint8_t *bytes;
};
#define SQUASHFS_XATTR_MIN_SIZE 4u

/* Xattr.type: bitfield XattrKind, u16 little-endian at byte 0. */
#define SQUASHFS_XATTR_TYPE_OFFSET 0u
#define SQUASHFS_XATTR_TYPE_SIZE   2u
STRUCTC_PROVE(SQUASHFS_XATTR_TYPE_OFFSET + SQUASHFS_XATTR_TYPE_SIZE <=
	      SQUASHFS_XATTR_MIN_SIZE);

static inline uint16_t squashfs_xattr_type(const struct squashfs_xattr *p)
{
	return le16_load(p->bytes);
}

static inline void squashfs_xattr_set_type(const struct squashfs_xattr_edit *p,
					   uint16_t value)
{
	le16_store(p->bytes, value);
}

static inline uint16_t squashfs_xattr_type_prefix(
    const struct squashfs_xattr *p)
{
	return squashfs_xattr_kind_prefix(squashfs_xattr_type(p));
}

static inline int squashfs_xattr_set_type_prefix(
    const struct squashfs_xattr_edit *p, uint16_t part)
{
	uint16_t value;

	if (squashfs_xattr_kind_with_prefix(squashfs_xattr_type(&p->read),
					    part, &value))
		return -34;
	squashfs_xattr_set_type(p, value);
	return 0;
}

static inline uint16_t squashfs_xattr_type_value_ool(
    const struct squashfs_xattr *p)
{
	return squashfs_xattr_kind_value_ool(squashfs_xattr_type(p));
}

static inline int squashfs_xattr_set_type_value_ool(
    const struct squashfs_xattr_edit *p, uint16_t part)
{
	uint16_t value;

	if (squashfs_xattr_kind_with_value_ool(squashfs_xattr_type(&p->read),
					       part, &value))
		return -34;
	squashfs_xattr_set_type(p, value);
	return 0;
}

/* Xattr.size: u16 little-endian at byte 2. Of the name, without its prefix */
#define SQUASHFS_XATTR_SIZE_OFFSET 2u
#define SQUASHFS_XATTR_SIZE_SIZE   2u
STRUCTC_PROVE(SQUASHFS_XATTR_SIZE_OFFSET + SQUASHFS_XATTR_SIZE_SIZE <=
	      SQUASHFS_XATTR_MIN_SIZE);

static inline uint16_t squashfs_xattr_size(const struct squashfs_xattr *p)
{
	return le16_load(p->bytes + 2);
}

static inline void squashfs_xattr_set_size(const struct squashfs_xattr_edit *p,
					   uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* Xattr.name: [$size]string at byte 4. */
#define SQUASHFS_XATTR_NAME_OFFSET 4u

static inline int squashfs_xattr_name_range(const struct squashfs_xattr *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)squashfs_xattr_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "squashfs_xattr", "name", 4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int squashfs_xattr_name_count(const struct squashfs_xattr *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return squashfs_xattr_name_range(p, &at, count, error);
}

static inline int squashfs_xattr_name_offset(const struct squashfs_xattr *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return squashfs_xattr_name_range(p, offset, &count, error);
}

static inline int squashfs_xattr_name(const struct squashfs_xattr *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_xattr_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_xattr", "name", 4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int squashfs_xattr_set_name(const struct squashfs_xattr_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = squashfs_xattr_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "squashfs_xattr", "name", 4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int squashfs_xattr_name_bytes(const struct squashfs_xattr *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_xattr_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int squashfs_xattr_edit_name_bytes(
    const struct squashfs_xattr_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_xattr_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int squashfs_xattr_name_text(const struct squashfs_xattr *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_xattr_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int squashfs_xattr_put_name(const struct squashfs_xattr_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = squashfs_xattr_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "squashfs_xattr", "name", 4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_xattr_point_1(const struct squashfs_xattr *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)squashfs_xattr_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "squashfs_xattr", "", 0);
	points[1] = offset + count;
	return 0;
}


/* Xattr.value: XattrValue at an offset that data decides. */

static inline int squashfs_xattr_value_offset(const struct squashfs_xattr *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_xattr_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int squashfs_xattr_value(const struct squashfs_xattr *p,
				       struct squashfs_xattr_value *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_xattr_point_1(p, points, error);
	if (rc)
		return rc;
	return squashfs_xattr_value_at(span_of(p->bytes, p->size), points[1],
				       out, error);
}

static inline int squashfs_xattr_edit_value(const struct squashfs_xattr_edit *p,
    struct squashfs_xattr_value_edit *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = squashfs_xattr_point_1(&p->read, points, error);
	if (rc)
		return rc;
	return squashfs_xattr_value_edit_at(mspan_of(p->bytes, p->read.size),
					    points[1], out, error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int squashfs_xattr_point_2(const struct squashfs_xattr *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct squashfs_xattr_value of;
	uint64_t size;

	rc = squashfs_xattr_point_1(p, points, error);
	if (rc)
		return rc;
	rc = 
	    squashfs_xattr_value_at(span_of(p->bytes, p->size), points[1], &of, error);
	if (rc)
		return rc;
	rc = squashfs_xattr_value_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = points[1] + size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int squashfs_xattr_at(struct span span, uint64_t offset,
				    struct squashfs_xattr *out,
				    struct field_error *error)
{
	struct squashfs_xattr view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "squashfs_xattr", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int squashfs_xattr_edit_at(struct mspan span, uint64_t offset,
					 struct squashfs_xattr_edit *out,
					 struct field_error *error)
{
	int rc = squashfs_xattr_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int squashfs_xattr_total_size(const struct squashfs_xattr *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = squashfs_xattr_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct squashfs_xattr_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct squashfs_xattr_edit_iterator {
	struct squashfs_xattr_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct squashfs_xattr_iterator squashfs_xattr_iterate(
    struct span span)
{
	struct squashfs_xattr_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct squashfs_xattr_edit_iterator squashfs_xattr_edit_iterate(
    struct mspan span)
{
	struct squashfs_xattr_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int squashfs_xattr_iterator_next(
    struct squashfs_xattr_iterator *it, struct squashfs_xattr *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = squashfs_xattr_at(it->span, it->offset, out, error);
	if (!rc)
		rc = squashfs_xattr_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "squashfs_xattr", "stride", 0);
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

static inline int squashfs_xattr_edit_iterator_next(
    struct squashfs_xattr_edit_iterator *it, struct squashfs_xattr_edit *out,
    struct field_error *error)
{
	int rc = squashfs_xattr_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct squashfs_superblock. */
#define SQUASHFS_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_SQUASHFS_DESCRIBED)
#define GENERATED_SQUASHFS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value squashfs_compression_values[] = {
	{ "gzip", 1u, "zlib" },
	{ "lzma", 2u, NULL },
	{ "lzo", 3u, NULL },
	{ "xz", 4u, NULL },
	{ "lz4", 5u, NULL },
	{ "zstd", 6u, NULL },
};

DESCRIBE_CONST struct describe_value squashfs_super_flags_values[] = {
	{ "uncompressed_inodes", 0x1u, NULL },
	{ "uncompressed_data", 0x2u, NULL },
	{ "check", 0x4u, "Unused since 4.0" },
	{ "uncompressed_fragments", 0x8u, NULL },
	{ "no_fragments", 0x10u, NULL },
	{ "always_fragments", 0x20u, "Tails of big files, too" },
	{ "duplicates", 0x40u, "Equal files have been stored once" },
	{ "exportable", 0x80u, "There is an export table" },
	{ "uncompressed_xattrs", 0x100u, NULL },
	{ "no_xattrs", 0x200u, NULL },
	{ "compressor_options", 0x400u, "Options follow the superblock" },
	{ "uncompressed_ids", 0x800u, NULL },
};

DESCRIBE_CONST struct describe_field squashfs_reference_fields[] = {
	{ "offset", "", 0u, 16u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In the contents of the MetadataBlock", NULL, NULL },
	{ "block", "", 16u, 32u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Its first byte, from the table's start", NULL, NULL },
	{ "_", "", 48u, 16u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_reference_description = {
	"Reference", "squashfs_reference", 64u, false,
	squashfs_reference_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field squashfs_metadata_header_fields[] = {
	{ "size", "", 0u, 15u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of what is stored; 0: 32768", NULL, NULL },
	{ "uncompressed", "", 15u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_metadata_header_description = {
	"MetadataHeader", "squashfs_metadata_header", 16u, false,
	squashfs_metadata_header_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value squashfs_gzip_strategies_values[] = {
	{ "default", 0x1u, NULL },
	{ "filtered", 0x2u, NULL },
	{ "huffman_only", 0x4u, NULL },
	{ "run_length_encoded", 0x8u, NULL },
	{ "fixed", 0x10u, NULL },
};

DESCRIBE_CONST struct describe_value squashfs_xz_filters_values[] = {
	{ "x86", 0x1u, NULL },
	{ "powerpc", 0x2u, NULL },
	{ "ia64", 0x4u, NULL },
	{ "arm", 0x8u, NULL },
	{ "arm_thumb", 0x10u, NULL },
	{ "sparc", 0x20u, NULL },
};

DESCRIBE_CONST struct describe_value squashfs_lzo_algorithm_values[] = {
	{ "lzo1x_1", 0u, NULL },
	{ "lzo1x_1_11", 1u, NULL },
	{ "lzo1x_1_12", 2u, NULL },
	{ "lzo1x_1_15", 3u, NULL },
	{ "lzo1x_999", 4u, NULL },
};

DESCRIBE_CONST struct describe_value squashfs_lz4_flags_values[] = {
	{ "high_compression", 0x1u, NULL },
};

DESCRIBE_CONST struct describe_value squashfs_inode_type_values[] = {
	{ "directory", 1u, NULL },
	{ "regular", 2u, NULL },
	{ "symlink", 3u, NULL },
	{ "block_device", 4u, NULL },
	{ "character_device", 5u, NULL },
	{ "fifo", 6u, NULL },
	{ "socket", 7u, NULL },
	{ "extended_directory", 8u, "The same with more to say" },
	{ "extended_regular", 9u, NULL },
	{ "extended_symlink", 10u, NULL },
	{ "extended_block_device", 11u, NULL },
	{ "extended_character_device", 12u, NULL },
	{ "extended_fifo", 13u, NULL },
	{ "extended_socket", 14u, NULL },
};

DESCRIBE_CONST struct describe_field squashfs_block_size_fields[] = {
	{ "size", "", 0u, 24u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes; 0: a hole", NULL, NULL },
	{ "uncompressed", "", 24u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 25u, 7u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_block_size_description = {
	"BlockSize", "squashfs_block_size", 32u, false,
	squashfs_block_size_fields, 3,
	"One block of a file, as it is stored.", NULL
};

DESCRIBE_CONST struct describe_field squashfs_device_number_fields[] = {
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
DESCRIBE_CONST struct describe_structure squashfs_device_number_description = {
	"DeviceNumber", "squashfs_device_number", 32u, false,
	squashfs_device_number_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value squashfs_xattr_prefix_values[] = {
	{ "user", 0u, "\"user.\"" },
	{ "trusted", 1u, NULL },
	{ "security", 2u, NULL },
};

DESCRIBE_CONST struct describe_field squashfs_xattr_kind_fields[] = {
	{ "prefix", "XattrPrefix", 0u, 8u, 1u, DESCRIBE_ENUM,
	  false, false, false,
	  NULL, squashfs_xattr_prefix_values, 3, NULL, 0,
	  NULL, NULL, NULL },
	{ "value_ool", "", 8u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The value is a Reference to one", NULL, NULL },
	{ "_", "", 9u, 7u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_xattr_kind_description = {
	"XattrKind", "squashfs_xattr_kind", 16u, false,
	squashfs_xattr_kind_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_magic_rules = {
	true, 0x73717368u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range squashfs_superblock_describe_block_size_ranges[] = {
	{ 4096u, 1048576u },
};
DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_block_size_rules = {
	true, 131072u, NULL, squashfs_superblock_describe_block_size_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_compression_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range squashfs_superblock_describe_block_log_ranges[] = {
	{ 12u, 20u },
};
DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_block_log_rules = {
	true, 17u, NULL, squashfs_superblock_describe_block_log_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_major_rules = {
	true, 4u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_minor_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_id_table_start_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "u64_le", NULL
};

static const struct describe_structure *
squashfs_superblock_describe_xattr_id_table_start_target(void);
DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_xattr_id_table_start_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "XattrIdTable",
	squashfs_superblock_describe_xattr_id_table_start_target
};

static const struct describe_structure *
squashfs_superblock_describe_inode_table_start_target(void);
DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_inode_table_start_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "MetadataBlock",
	squashfs_superblock_describe_inode_table_start_target
};

static const struct describe_structure *
squashfs_superblock_describe_directory_table_start_target(void);
DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_directory_table_start_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "MetadataBlock",
	squashfs_superblock_describe_directory_table_start_target
};

DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_fragment_table_start_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "u64_le", NULL
};

DESCRIBE_CONST struct describe_rules squashfs_superblock_describe_lookup_table_start_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "u64_le", NULL
};

DESCRIBE_CONST struct describe_field squashfs_superblock_fields[] = {
	{ "magic", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_magic_rules },
	{ "inodes", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "How many",
	  NULL, NULL },
	{ "mkfs_time", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds since 1970",
	  NULL, NULL },
	{ "block_size", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_block_size_rules },
	{ "fragments", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "How many",
	  NULL, NULL },
	{ "compression", "Compression", 20u, 2u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, squashfs_compression_values, 6, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_compression_rules },
	{ "block_log", "u16_le", 22u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_block_log_rules },
	{ "flags", "SuperFlags", 24u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, squashfs_super_flags_values, 12, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "no_ids", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "How many ids",
	  NULL, NULL },
	{ "major", "u16_le", 28u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_major_rules },
	{ "minor", "u16_le", 30u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_minor_rules },
	{ "root_inode", "Reference", 32u, 8u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &squashfs_reference_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes_used", "u64_le", 40u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the image",
	  NULL, NULL },
	{ "id_table_start", "pointer<u64_le, octet> u64_le", 48u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_id_table_start_rules },
	{ "xattr_id_table_start", "pointer<u64_le, octet> XattrIdTable", 56u,
	  8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_xattr_id_table_start_rules },
	{ "inode_table_start", "pointer<u64_le, octet> MetadataBlock", 64u, 8u,
	  1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_inode_table_start_rules },
	{ "directory_table_start", "pointer<u64_le, octet> MetadataBlock", 72u,
	  8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_directory_table_start_rules },
	{ "fragment_table_start", "pointer<u64_le, octet> u64_le", 80u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_superblock_describe_fragment_table_start_rules },
	{ "lookup_table_start", "pointer<u64_le, octet> u64_le", 88u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the export table",
	  NULL, &squashfs_superblock_describe_lookup_table_start_rules },
};
DESCRIBE_CONST struct describe_structure squashfs_superblock_description = {
	"Superblock", "squashfs_superblock", 96u, false,
	squashfs_superblock_fields, 19,
	NULL,
	NULL
};

static inline struct squashfs_metadata_block squashfs_metadata_block_describe_view(
    const struct describe_view *view)
{
	struct squashfs_metadata_block p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_metadata_block_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct squashfs_metadata_block p;
	int rc;

	(void)parameters;
	rc = squashfs_metadata_block_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_metadata_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_metadata_block of = squashfs_metadata_block_describe_view(view), *p = &of;

	return squashfs_metadata_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_metadata_block_describe_open = {
	NULL, 0, squashfs_metadata_block_describe_at,
	squashfs_metadata_block_describe_total_size,
	squashfs_metadata_block_describe_total_size
};

static inline int squashfs_metadata_block_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_metadata_block of = squashfs_metadata_block_describe_view(view), *p = &of;
	int rc = squashfs_metadata_block_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_metadata_block_describe_data = {
	squashfs_metadata_block_describe_data_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_metadata_block_fields[] = {
	{ "header", "MetadataHeader", 0u, 2u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &squashfs_metadata_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data", "[$header.size]byte", 2u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_metadata_block_describe_data, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_metadata_block_description = {
	"MetadataBlock", "squashfs_metadata_block", 2u, false,
	squashfs_metadata_block_fields, 2,
	NULL,
	&squashfs_metadata_block_describe_open
};

DESCRIBE_CONST struct describe_range squashfs_gzip_options_describe_compression_level_ranges[] = {
	{ 1u, 9u },
};
DESCRIBE_CONST struct describe_rules squashfs_gzip_options_describe_compression_level_rules = {
	false, 0u, NULL,
	squashfs_gzip_options_describe_compression_level_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range squashfs_gzip_options_describe_window_size_ranges[] = {
	{ 8u, 15u },
};
DESCRIBE_CONST struct describe_rules squashfs_gzip_options_describe_window_size_rules = {
	false, 0u, NULL, squashfs_gzip_options_describe_window_size_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field squashfs_gzip_options_fields[] = {
	{ "compression_level", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_gzip_options_describe_compression_level_rules },
	{ "window_size", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_gzip_options_describe_window_size_rules },
	{ "strategies", "GzipStrategies", 6u, 2u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, squashfs_gzip_strategies_values, 5, NULL, 0,
	  "Tried, the best is taken",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_gzip_options_description = {
	"GzipOptions", "squashfs_gzip_options", 8u, false,
	squashfs_gzip_options_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_xz_options_fields[] = {
	{ "dictionary_size", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
	{ "filters", "XzFilters", 4u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, squashfs_xz_filters_values, 6, NULL, 0,
	  "Tried, the best is taken",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_xz_options_description = {
	"XzOptions", "squashfs_xz_options", 8u, false,
	squashfs_xz_options_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range squashfs_lzo_options_describe_compression_level_ranges[] = {
	{ 0u, 9u },
};
DESCRIBE_CONST struct describe_rules squashfs_lzo_options_describe_compression_level_rules = {
	false, 0u, NULL,
	squashfs_lzo_options_describe_compression_level_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field squashfs_lzo_options_fields[] = {
	{ "algorithm", "LzoAlgorithm", 0u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, squashfs_lzo_algorithm_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "compression_level", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_lzo_options_describe_compression_level_rules },
};
DESCRIBE_CONST struct describe_structure squashfs_lzo_options_description = {
	"LzoOptions", "squashfs_lzo_options", 8u, false,
	squashfs_lzo_options_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules squashfs_lz4_options_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field squashfs_lz4_options_fields[] = {
	{ "version", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_lz4_options_describe_version_rules },
	{ "flags", "Lz4Flags", 4u, 4u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, squashfs_lz4_flags_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_lz4_options_description = {
	"Lz4Options", "squashfs_lz4_options", 8u, false,
	squashfs_lz4_options_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range squashfs_zstd_options_describe_compression_level_ranges[] = {
	{ 1u, 22u },
};
DESCRIBE_CONST struct describe_rules squashfs_zstd_options_describe_compression_level_rules = {
	false, 0u, NULL,
	squashfs_zstd_options_describe_compression_level_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field squashfs_zstd_options_fields[] = {
	{ "compression_level", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_zstd_options_describe_compression_level_rules },
};
DESCRIBE_CONST struct describe_structure squashfs_zstd_options_description = {
	"ZstdOptions", "squashfs_zstd_options", 4u, false,
	squashfs_zstd_options_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_directory_inode_fields[] = {
	{ "start_block", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "MetadataBlock of its listing",
	  NULL, NULL },
	{ "nlink", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_size", "u16_le", 8u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the listing, and 3",
	  NULL, NULL },
	{ "offset", "u16_le", 10u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In the block's contents",
	  NULL, NULL },
	{ "parent_inode", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_directory_inode_description = {
	"DirectoryInode", "squashfs_directory_inode", 16u, false,
	squashfs_directory_inode_fields, 5,
	NULL,
	NULL
};

static inline struct squashfs_file_inode squashfs_file_inode_describe_view(
    const struct describe_view *view)
{
	struct squashfs_file_inode p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter squashfs_file_inode_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int squashfs_file_inode_describe_at(struct span span,
						  uint64_t offset,
						  const uint64_t *parameters,
						  struct describe_view *out,
						  struct field_error *error)
{
	struct squashfs_file_inode p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "squashfs_file_inode",
			"block_size", 0);
	rc = squashfs_file_inode_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int squashfs_file_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_file_inode of = squashfs_file_inode_describe_view(view), *p = &of;

	return squashfs_file_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_file_inode_describe_open = {
	squashfs_file_inode_describe_parameters, 1,
	squashfs_file_inode_describe_at,
	squashfs_file_inode_describe_total_size,
	squashfs_file_inode_describe_total_size
};

static inline int squashfs_file_inode_describe_block_list_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_file_inode of = squashfs_file_inode_describe_view(view), *p = &of;
	int rc = squashfs_file_inode_block_list_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_file_inode_describe_block_list = {
	squashfs_file_inode_describe_block_list_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_file_inode_fields[] = {
	{ "start_block", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Byte of the first block",
	  NULL, NULL },
	{ "fragment", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Where the tail is, or NO_FRAGMENT",
	  NULL, NULL },
	{ "offset", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In the fragment",
	  NULL, NULL },
	{ "file_size", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_list",
	    "[match $fragment { NO_FRAGMENT => ($file_size + block_size - 1) / block_size _ => $file_size / block_size }]BlockSize",
	    16u, 4u, 0u, DESCRIBE_BITFIELD, true, false, false,
	  &squashfs_block_size_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_file_inode_describe_block_list, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_file_inode_description = {
	"FileInode", "squashfs_file_inode", 16u, false,
	squashfs_file_inode_fields, 5,
	NULL,
	&squashfs_file_inode_describe_open
};

static inline struct squashfs_symlink_inode squashfs_symlink_inode_describe_view(
    const struct describe_view *view)
{
	struct squashfs_symlink_inode p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_symlink_inode_describe_at(struct span span,
						     uint64_t offset,
						     const uint64_t *parameters,
						     struct describe_view *out,
						     struct field_error *error)
{
	struct squashfs_symlink_inode p;
	int rc;

	(void)parameters;
	rc = squashfs_symlink_inode_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_symlink_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_symlink_inode of = squashfs_symlink_inode_describe_view(view), *p = &of;

	return squashfs_symlink_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_symlink_inode_describe_open = {
	NULL, 0, squashfs_symlink_inode_describe_at,
	squashfs_symlink_inode_describe_total_size,
	squashfs_symlink_inode_describe_total_size
};

static inline int squashfs_symlink_inode_describe_target_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_symlink_inode of = squashfs_symlink_inode_describe_view(view), *p = &of;
	int rc = squashfs_symlink_inode_target_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_symlink_inode_describe_target = {
	squashfs_symlink_inode_describe_target_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_symlink_inode_fields[] = {
	{ "nlink", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "symlink_size", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "target", "[$symlink_size]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_symlink_inode_describe_target, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_symlink_inode_description = {
	"SymlinkInode", "squashfs_symlink_inode", 8u, false,
	squashfs_symlink_inode_fields, 3,
	NULL,
	&squashfs_symlink_inode_describe_open
};

DESCRIBE_CONST struct describe_field squashfs_device_inode_fields[] = {
	{ "nlink", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rdev", "DeviceNumber", 4u, 4u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &squashfs_device_number_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_device_inode_description = {
	"DeviceInode", "squashfs_device_inode", 8u, false,
	squashfs_device_inode_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_ipc_inode_fields[] = {
	{ "nlink", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_ipc_inode_description = {
	"IpcInode", "squashfs_ipc_inode", 4u, false, squashfs_ipc_inode_fields,
	1,
	NULL,
	NULL
};

static inline struct squashfs_directory_index squashfs_directory_index_describe_view(
    const struct describe_view *view)
{
	struct squashfs_directory_index p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_directory_index_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct squashfs_directory_index p;
	int rc;

	(void)parameters;
	rc = squashfs_directory_index_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_directory_index_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_directory_index of = squashfs_directory_index_describe_view(view), *p = &of;

	return squashfs_directory_index_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_directory_index_describe_open = {
	NULL, 0, squashfs_directory_index_describe_at,
	squashfs_directory_index_describe_total_size,
	squashfs_directory_index_describe_total_size
};

DESCRIBE_CONST struct describe_range squashfs_directory_index_describe_size_ranges[] = {
	{ 0u, 255u },
};
DESCRIBE_CONST struct describe_rules squashfs_directory_index_describe_size_rules = {
	false, 0u, NULL, squashfs_directory_index_describe_size_ranges, 1,
	NULL, 0u, NULL, NULL
};

static inline int squashfs_directory_index_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_directory_index of = squashfs_directory_index_describe_view(view), *p = &of;
	int rc = squashfs_directory_index_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_directory_index_describe_name = {
	squashfs_directory_index_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_directory_index_fields[] = {
	{ "index", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Byte of the listing",
	  NULL, NULL },
	{ "start_block", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The MetadataBlock it is in",
	  NULL, NULL },
	{ "size", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_directory_index_describe_size_rules },
	{ "name", "[$size + 1]string", 12u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_directory_index_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_directory_index_description = {
	"DirectoryIndex", "squashfs_directory_index", 12u, false,
	squashfs_directory_index_fields, 4,
	"Where to start reading a long listing for a name that is "
	"not below this one.",
	&squashfs_directory_index_describe_open
};

static inline struct squashfs_extended_directory_inode squashfs_extended_directory_inode_describe_view(
    const struct describe_view *view)
{
	struct squashfs_extended_directory_inode p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_extended_directory_inode_describe_at(
    struct span span, uint64_t offset, const uint64_t *parameters,
    struct describe_view *out, struct field_error *error)
{
	struct squashfs_extended_directory_inode p;
	int rc;

	(void)parameters;
	rc = squashfs_extended_directory_inode_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_extended_directory_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_extended_directory_inode of = squashfs_extended_directory_inode_describe_view(view), *p = &of;

	return squashfs_extended_directory_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_extended_directory_inode_describe_open = {
	NULL, 0, squashfs_extended_directory_inode_describe_at,
	squashfs_extended_directory_inode_describe_total_size,
	squashfs_extended_directory_inode_describe_total_size
};

static inline int squashfs_extended_directory_inode_describe_index_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_extended_directory_inode of = squashfs_extended_directory_inode_describe_view(view), *p = &of;
	struct squashfs_directory_index_iterator to;
	int rc = squashfs_extended_directory_inode_index(p, &to, error);

	if (!rc)
		rc = squashfs_extended_directory_inode_index_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_extended_directory_inode_describe_index = {
	squashfs_extended_directory_inode_describe_index_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_extended_directory_inode_fields[] = {
	{ "nlink", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_size", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start_block", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "parent_inode", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "i_count", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Entries of the index",
	  NULL, NULL },
	{ "offset", "u16_le", 18u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "xattr", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Number of an XattrId, or NO_XATTR",
	  NULL, NULL },
	{ "index", "[$i_count]DirectoryIndex", 24u, 0u, 0u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &squashfs_directory_index_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_extended_directory_inode_describe_index, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_extended_directory_inode_description = {
	"ExtendedDirectoryInode", "squashfs_extended_directory_inode", 24u,
	false, squashfs_extended_directory_inode_fields, 8,
	NULL,
	&squashfs_extended_directory_inode_describe_open
};

static inline struct squashfs_extended_file_inode squashfs_extended_file_inode_describe_view(
    const struct describe_view *view)
{
	struct squashfs_extended_file_inode p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter squashfs_extended_file_inode_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int squashfs_extended_file_inode_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct squashfs_extended_file_inode p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "squashfs_extended_file_inode",
			"block_size", 0);
	rc = squashfs_extended_file_inode_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int squashfs_extended_file_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_extended_file_inode of = squashfs_extended_file_inode_describe_view(view), *p = &of;

	return squashfs_extended_file_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_extended_file_inode_describe_open = {
	squashfs_extended_file_inode_describe_parameters, 1,
	squashfs_extended_file_inode_describe_at,
	squashfs_extended_file_inode_describe_total_size,
	squashfs_extended_file_inode_describe_total_size
};

static inline int squashfs_extended_file_inode_describe_block_list_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_extended_file_inode of = squashfs_extended_file_inode_describe_view(view), *p = &of;
	int rc = squashfs_extended_file_inode_block_list_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_extended_file_inode_describe_block_list = {
	squashfs_extended_file_inode_describe_block_list_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_extended_file_inode_fields[] = {
	{ "start_block", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_size", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sparse", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes in holes",
	  NULL, NULL },
	{ "nlink", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fragment", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "xattr", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_list",
	    "[match $fragment { NO_FRAGMENT => ($file_size + block_size - 1) / block_size _ => $file_size / block_size }]BlockSize",
	    40u, 4u, 0u, DESCRIBE_BITFIELD, true, false, false,
	  &squashfs_block_size_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_extended_file_inode_describe_block_list, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_extended_file_inode_description = {
	"ExtendedFileInode", "squashfs_extended_file_inode", 40u, false,
	squashfs_extended_file_inode_fields, 8,
	NULL,
	&squashfs_extended_file_inode_describe_open
};

static inline struct squashfs_extended_symlink_inode squashfs_extended_symlink_inode_describe_view(
    const struct describe_view *view)
{
	struct squashfs_extended_symlink_inode p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_extended_symlink_inode_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct squashfs_extended_symlink_inode p;
	int rc;

	(void)parameters;
	rc = squashfs_extended_symlink_inode_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_extended_symlink_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_extended_symlink_inode of = squashfs_extended_symlink_inode_describe_view(view), *p = &of;

	return squashfs_extended_symlink_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_extended_symlink_inode_describe_open = {
	NULL, 0, squashfs_extended_symlink_inode_describe_at,
	squashfs_extended_symlink_inode_describe_total_size,
	squashfs_extended_symlink_inode_describe_total_size
};

static inline int squashfs_extended_symlink_inode_describe_target_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_extended_symlink_inode of = squashfs_extended_symlink_inode_describe_view(view), *p = &of;
	int rc = squashfs_extended_symlink_inode_target_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_extended_symlink_inode_describe_target = {
	squashfs_extended_symlink_inode_describe_target_place, NULL, 0
};

static inline int squashfs_extended_symlink_inode_describe_xattr_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_extended_symlink_inode of = squashfs_extended_symlink_inode_describe_view(view), *p = &of;
	out->count = 1;
	return squashfs_extended_symlink_inode_xattr_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field squashfs_extended_symlink_inode_describe_xattr = {
	squashfs_extended_symlink_inode_describe_xattr_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_extended_symlink_inode_fields[] = {
	{ "nlink", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "symlink_size", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "target", "[$symlink_size]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_extended_symlink_inode_describe_target, NULL },
	{ "xattr", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_extended_symlink_inode_describe_xattr, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_extended_symlink_inode_description = {
	"ExtendedSymlinkInode", "squashfs_extended_symlink_inode", 8u, false,
	squashfs_extended_symlink_inode_fields, 4,
	NULL,
	&squashfs_extended_symlink_inode_describe_open
};

DESCRIBE_CONST struct describe_field squashfs_extended_device_inode_fields[] = {
	{ "nlink", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rdev", "DeviceNumber", 4u, 4u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &squashfs_device_number_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "xattr", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_extended_device_inode_description = {
	"ExtendedDeviceInode", "squashfs_extended_device_inode", 12u, false,
	squashfs_extended_device_inode_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_extended_ipc_inode_fields[] = {
	{ "nlink", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "xattr", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_extended_ipc_inode_description = {
	"ExtendedIpcInode", "squashfs_extended_ipc_inode", 8u, false,
	squashfs_extended_ipc_inode_fields, 2,
	NULL,
	NULL
};

static inline struct squashfs_inode squashfs_inode_describe_view(
    const struct describe_view *view)
{
	struct squashfs_inode p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter squashfs_inode_describe_parameters[] = {
	{ "block_size", 4, false, false },
};

static inline int squashfs_inode_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct squashfs_inode p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "squashfs_inode",
			"block_size", 0);
	rc = squashfs_inode_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.block_size;
	return 0;
}

static inline int squashfs_inode_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;

	return squashfs_inode_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_inode_describe_open = {
	squashfs_inode_describe_parameters, 1, squashfs_inode_describe_at,
	squashfs_inode_describe_total_size, squashfs_inode_describe_total_size
};

static inline int squashfs_inode_describe_directory_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	out->count = 1;
	return squashfs_inode_directory_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_directory = {
	squashfs_inode_describe_directory_place, NULL, 0
};

static inline int squashfs_inode_describe_regular_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	struct squashfs_file_inode to;
	int rc = squashfs_inode_regular(p, &to, error);

	if (!rc)
		rc = squashfs_inode_regular_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.block_size;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_regular = {
	squashfs_inode_describe_regular_place, NULL, 0
};

static inline int squashfs_inode_describe_symlink_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	struct squashfs_symlink_inode to;
	int rc = squashfs_inode_symlink(p, &to, error);

	if (!rc)
		rc = squashfs_inode_symlink_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_symlink = {
	squashfs_inode_describe_symlink_place, NULL, 0
};

static inline int squashfs_inode_describe_device_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	out->count = 1;
	return squashfs_inode_device_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_device = {
	squashfs_inode_describe_device_place, NULL, 0
};

static inline int squashfs_inode_describe_ipc_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	out->count = 1;
	return squashfs_inode_ipc_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_ipc = {
	squashfs_inode_describe_ipc_place, NULL, 0
};

static inline int squashfs_inode_describe_extended_directory_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	struct squashfs_extended_directory_inode to;
	int rc = squashfs_inode_extended_directory(p, &to, error);

	if (!rc)
		rc = squashfs_inode_extended_directory_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_extended_directory = {
	squashfs_inode_describe_extended_directory_place, NULL, 0
};

static inline int squashfs_inode_describe_extended_regular_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	struct squashfs_extended_file_inode to;
	int rc = squashfs_inode_extended_regular(p, &to, error);

	if (!rc)
		rc = squashfs_inode_extended_regular_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.block_size;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_extended_regular = {
	squashfs_inode_describe_extended_regular_place, NULL, 0
};

static inline int squashfs_inode_describe_extended_symlink_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	struct squashfs_extended_symlink_inode to;
	int rc = squashfs_inode_extended_symlink(p, &to, error);

	if (!rc)
		rc = squashfs_inode_extended_symlink_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_extended_symlink = {
	squashfs_inode_describe_extended_symlink_place, NULL, 0
};

static inline int squashfs_inode_describe_extended_device_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	out->count = 1;
	return squashfs_inode_extended_device_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_extended_device = {
	squashfs_inode_describe_extended_device_place, NULL, 0
};

static inline int squashfs_inode_describe_extended_ipc_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_inode of = squashfs_inode_describe_view(view), *p = &of;
	out->count = 1;
	return squashfs_inode_extended_ipc_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field squashfs_inode_describe_extended_ipc = {
	squashfs_inode_describe_extended_ipc_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_inode_fields[] = {
	{ "type", "InodeType", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, squashfs_inode_type_values, 14, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mode", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Permissions",
	  NULL, NULL },
	{ "uid", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Number in the table of ids",
	  NULL, NULL },
	{ "gid", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Seconds since 1970",
	  NULL, NULL },
	{ "inode_number", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1",
	  NULL, NULL },
	{ "directory", "DirectoryInode", 16u, 16u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &squashfs_directory_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_directory, NULL },
	{ "regular", "FileInode", 16u, 0u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &squashfs_file_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_regular, NULL },
	{ "symlink", "SymlinkInode", 16u, 0u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &squashfs_symlink_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_symlink, NULL },
	{ "device", "DeviceInode", 16u, 8u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &squashfs_device_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_device, NULL },
	{ "ipc", "IpcInode", 16u, 4u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &squashfs_ipc_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_ipc, NULL },
	{ "extended_directory", "ExtendedDirectoryInode", 16u, 0u, 1u,
	  DESCRIBE_STRUCTURE, false, false, false,
	  &squashfs_extended_directory_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_extended_directory, NULL },
	{ "extended_regular", "ExtendedFileInode", 16u, 0u, 1u,
	  DESCRIBE_STRUCTURE, false, false, false,
	  &squashfs_extended_file_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_extended_regular, NULL },
	{ "extended_symlink", "ExtendedSymlinkInode", 16u, 0u, 1u,
	  DESCRIBE_STRUCTURE, false, false, false,
	  &squashfs_extended_symlink_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_extended_symlink, NULL },
	{ "extended_device", "ExtendedDeviceInode", 16u, 12u, 1u,
	  DESCRIBE_STRUCTURE, false, false, false,
	  &squashfs_extended_device_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_extended_device, NULL },
	{ "extended_ipc", "ExtendedIpcInode", 16u, 8u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &squashfs_extended_ipc_inode_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_inode_describe_extended_ipc, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_inode_description = {
	"Inode", "squashfs_inode", 16u, false, squashfs_inode_fields, 16,
	NULL,
	&squashfs_inode_describe_open
};

static inline struct squashfs_directory_entry squashfs_directory_entry_describe_view(
    const struct describe_view *view)
{
	struct squashfs_directory_entry p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_directory_entry_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct squashfs_directory_entry p;
	int rc;

	(void)parameters;
	rc = squashfs_directory_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_directory_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_directory_entry of = squashfs_directory_entry_describe_view(view), *p = &of;

	return squashfs_directory_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_directory_entry_describe_open = {
	NULL, 0, squashfs_directory_entry_describe_at,
	squashfs_directory_entry_describe_total_size,
	squashfs_directory_entry_describe_total_size
};

DESCRIBE_CONST struct describe_range squashfs_directory_entry_describe_size_ranges[] = {
	{ 0u, 255u },
};
DESCRIBE_CONST struct describe_rules squashfs_directory_entry_describe_size_rules = {
	false, 0u, NULL, squashfs_directory_entry_describe_size_ranges, 1,
	NULL, 0u, NULL, NULL
};

static inline int squashfs_directory_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_directory_entry of = squashfs_directory_entry_describe_view(view), *p = &of;
	int rc = squashfs_directory_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_directory_entry_describe_name = {
	squashfs_directory_entry_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_directory_entry_fields[] = {
	{ "offset", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the inode, in its block's contents",
	  NULL, NULL },
	{ "inode_number", "i16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Less the run's",
	  NULL, NULL },
	{ "type", "InodeType", 4u, 2u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, squashfs_inode_type_values, 14, NULL, 0,
	  "Never an extended one",
	  NULL, NULL },
	{ "size", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_directory_entry_describe_size_rules },
	{ "name", "[$size + 1]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_directory_entry_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_directory_entry_description = {
	"DirectoryEntry", "squashfs_directory_entry", 8u, false,
	squashfs_directory_entry_fields, 5,
	NULL,
	&squashfs_directory_entry_describe_open
};

static inline struct squashfs_directory_run squashfs_directory_run_describe_view(
    const struct describe_view *view)
{
	struct squashfs_directory_run p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_directory_run_describe_at(struct span span,
						     uint64_t offset,
						     const uint64_t *parameters,
						     struct describe_view *out,
						     struct field_error *error)
{
	struct squashfs_directory_run p;
	int rc;

	(void)parameters;
	rc = squashfs_directory_run_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_directory_run_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_directory_run of = squashfs_directory_run_describe_view(view), *p = &of;

	return squashfs_directory_run_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_directory_run_describe_open = {
	NULL, 0, squashfs_directory_run_describe_at,
	squashfs_directory_run_describe_total_size,
	squashfs_directory_run_describe_total_size
};

DESCRIBE_CONST struct describe_range squashfs_directory_run_describe_count_ranges[] = {
	{ 0u, 255u },
};
DESCRIBE_CONST struct describe_rules squashfs_directory_run_describe_count_rules = {
	false, 0u, NULL, squashfs_directory_run_describe_count_ranges, 1, NULL,
	0u, NULL, NULL
};

static inline int squashfs_directory_run_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_directory_run of = squashfs_directory_run_describe_view(view), *p = &of;
	struct squashfs_directory_entry_iterator to;
	int rc = squashfs_directory_run_entries(p, &to, error);

	if (!rc)
		rc = squashfs_directory_run_entries_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_directory_run_describe_entries = {
	squashfs_directory_run_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_directory_run_fields[] = {
	{ "count", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &squashfs_directory_run_describe_count_rules },
	{ "start_block", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The inodes' MetadataBlock",
	  NULL, NULL },
	{ "inode_number", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "That entries count from",
	  NULL, NULL },
	{ "entries", "[$count + 1]DirectoryEntry", 12u, 0u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &squashfs_directory_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_directory_run_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_directory_run_description = {
	"DirectoryRun", "squashfs_directory_run", 12u, false,
	squashfs_directory_run_fields, 4,
	NULL,
	&squashfs_directory_run_describe_open
};

DESCRIBE_CONST struct describe_field squashfs_fragment_fields[] = {
	{ "start_block", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Byte of the block that tails share",
	  NULL, NULL },
	{ "size", "BlockSize", 8u, 4u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &squashfs_block_size_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "unused", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_fragment_description = {
	"Fragment", "squashfs_fragment", 16u, false, squashfs_fragment_fields,
	3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_id_fields[] = {
	{ "id", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a user or a group",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_id_description = {
	"Id", "squashfs_id", 4u, false, squashfs_id_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_export_fields[] = {
	{ "inode", "Reference", 0u, 8u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &squashfs_reference_description, NULL, 0, NULL, 0,
	  "Of the inode of this number, from 1",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_export_description = {
	"Export", "squashfs_export", 8u, false, squashfs_export_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_xattr_id_table_fields[] = {
	{ "xattr_table_start", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the attributes' MetadataBlocks",
	  NULL, NULL },
	{ "xattr_ids", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "How many",
	  NULL, NULL },
	{ "unused", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_xattr_id_table_description = {
	"XattrIdTable", "squashfs_xattr_id_table", 16u, false,
	squashfs_xattr_id_table_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field squashfs_xattr_id_fields[] = {
	{ "xattr", "Reference", 0u, 8u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &squashfs_reference_description, NULL, 0, NULL, 0,
	  "Of the first Xattr",
	  NULL, NULL },
	{ "count", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "How many",
	  NULL, NULL },
	{ "size", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes of names and values",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_xattr_id_description = {
	"XattrId", "squashfs_xattr_id", 16u, false, squashfs_xattr_id_fields,
	3,
	"The attributes of some inode.",
	NULL
};

static inline struct squashfs_xattr_value squashfs_xattr_value_describe_view(
    const struct describe_view *view)
{
	struct squashfs_xattr_value p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_xattr_value_describe_at(struct span span,
						   uint64_t offset,
						   const uint64_t *parameters,
						   struct describe_view *out,
						   struct field_error *error)
{
	struct squashfs_xattr_value p;
	int rc;

	(void)parameters;
	rc = squashfs_xattr_value_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_xattr_value_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_xattr_value of = squashfs_xattr_value_describe_view(view), *p = &of;

	return squashfs_xattr_value_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_xattr_value_describe_open = {
	NULL, 0, squashfs_xattr_value_describe_at,
	squashfs_xattr_value_describe_total_size,
	squashfs_xattr_value_describe_total_size
};

static inline int squashfs_xattr_value_describe_value_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_xattr_value of = squashfs_xattr_value_describe_view(view), *p = &of;
	int rc = squashfs_xattr_value_value_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_xattr_value_describe_value = {
	squashfs_xattr_value_describe_value_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_xattr_value_fields[] = {
	{ "vsize", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "value", "[$vsize]byte", 4u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_xattr_value_describe_value, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_xattr_value_description = {
	"XattrValue", "squashfs_xattr_value", 4u, false,
	squashfs_xattr_value_fields, 2,
	NULL,
	&squashfs_xattr_value_describe_open
};

static inline struct squashfs_xattr squashfs_xattr_describe_view(
    const struct describe_view *view)
{
	struct squashfs_xattr p = { view->bytes, view->size };

	return p;
}

static inline int squashfs_xattr_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct squashfs_xattr p;
	int rc;

	(void)parameters;
	rc = squashfs_xattr_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int squashfs_xattr_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct squashfs_xattr of = squashfs_xattr_describe_view(view), *p = &of;

	return squashfs_xattr_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open squashfs_xattr_describe_open = {
	NULL, 0, squashfs_xattr_describe_at,
	squashfs_xattr_describe_total_size, squashfs_xattr_describe_total_size
};

static inline int squashfs_xattr_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_xattr of = squashfs_xattr_describe_view(view), *p = &of;
	int rc = squashfs_xattr_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field squashfs_xattr_describe_name = {
	squashfs_xattr_describe_name_place, NULL, 0
};

static inline int squashfs_xattr_describe_value_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct squashfs_xattr of = squashfs_xattr_describe_view(view), *p = &of;
	struct squashfs_xattr_value to;
	int rc = squashfs_xattr_value(p, &to, error);

	if (!rc)
		rc = squashfs_xattr_value_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field squashfs_xattr_describe_value = {
	squashfs_xattr_describe_value_place, NULL, 0
};

DESCRIBE_CONST struct describe_field squashfs_xattr_fields[] = {
	{ "type", "XattrKind", 0u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &squashfs_xattr_kind_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the name, without its prefix",
	  NULL, NULL },
	{ "name", "[$size]string", 4u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_xattr_describe_name, NULL },
	{ "value", "XattrValue", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &squashfs_xattr_value_description, NULL, 0, NULL, 0,
	  NULL,
	  &squashfs_xattr_describe_value, NULL },
};
DESCRIBE_CONST struct describe_structure squashfs_xattr_description = {
	"Xattr", "squashfs_xattr", 4u, false, squashfs_xattr_fields, 4,
	NULL,
	&squashfs_xattr_describe_open
};

static inline const struct describe_structure *squashfs_superblock_describe_xattr_id_table_start_target(
    void)
{
	return &squashfs_xattr_id_table_description;
}

static inline const struct describe_structure *squashfs_superblock_describe_inode_table_start_target(
    void)
{
	return &squashfs_metadata_block_description;
}

static inline const struct describe_structure *squashfs_superblock_describe_directory_table_start_target(
    void)
{
	return &squashfs_metadata_block_description;
}

#define SQUASHFS_NR_STRUCTURES 28u
DESCRIBE_CONST struct describe_structure *const squashfs_structures[] = {
	&squashfs_superblock_description,
	&squashfs_metadata_block_description,
	&squashfs_gzip_options_description,
	&squashfs_xz_options_description,
	&squashfs_lzo_options_description,
	&squashfs_lz4_options_description,
	&squashfs_zstd_options_description,
	&squashfs_directory_inode_description,
	&squashfs_file_inode_description,
	&squashfs_symlink_inode_description,
	&squashfs_device_inode_description,
	&squashfs_ipc_inode_description,
	&squashfs_directory_index_description,
	&squashfs_extended_directory_inode_description,
	&squashfs_extended_file_inode_description,
	&squashfs_extended_symlink_inode_description,
	&squashfs_extended_device_inode_description,
	&squashfs_extended_ipc_inode_description,
	&squashfs_inode_description,
	&squashfs_directory_entry_description,
	&squashfs_directory_run_description,
	&squashfs_fragment_description,
	&squashfs_id_description,
	&squashfs_export_description,
	&squashfs_xattr_id_table_description,
	&squashfs_xattr_id_description,
	&squashfs_xattr_value_description,
	&squashfs_xattr_description,
};

DESCRIBE_CONST struct describe_root squashfs_describe_root = {
	&squashfs_superblock_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file squashfs_describe_file = {
	"squashfs", squashfs_structures, 28, &squashfs_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_SQUASHFS_VALIDATED)
#define GENERATED_SQUASHFS_VALIDATED

#include "runtime/base/validate.h"

/* $block_size == 1 << $block_log */
static inline int squashfs_superblock_holds_1(
    const struct squashfs_superblock *p, struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1ull, (uint64_t)squashfs_superblock_block_log(p), &t1))
		return field_out_of_range(error, "squashfs_superblock", "", 0);
	return ((uint64_t)squashfs_superblock_block_size(p) == t1) != 0;
}

static inline size_t squashfs_superblock_validate(
    const struct squashfs_superblock *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 0x73717368u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_superblock", "magic", 0,
				   "must be 0x73717368"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 12));

		if (!(value >= 4096u && value <= 1048576u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_superblock", "block_size", 12,
				   "must be 4096..1048576"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 20));

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_superblock", "compression", 20,
				   "must be 1"))
			return v->count - before;
		if (v->strict && !squashfs_compression_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "squashfs_superblock",
				   "compression", 20, "no value of its enum"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 22));

		if (!(value >= 12u && value <= 20u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_superblock", "block_log", 22,
				   "must be 12..20"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 24));

		if (v->strict && squashfs_super_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "squashfs_superblock",
				   "flags", 24, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 28));

		if (value != 4u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_superblock", "major", 28,
				   "must be 4"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 30));

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_superblock", "minor", 30,
				   "must be 0"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 32));

		if (v->strict && (value & 0xFFFF000000000000ull) &&
		    validation_add(v, FINDING_PADDING, "squashfs_superblock",
				   "root_inode._", 32,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	rc = squashfs_superblock_holds_1(p, &error);
	if (rc < 0 && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_superblock",
			       "block_size", 12, "is not within the bytes");
		return v->count - before;
	}
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "squashfs_superblock",
			   "block_size", 12,
			   "block_size is not 1 << block_log"))
		return v->count - before;
	return v->count - before;
}

static inline size_t squashfs_metadata_block_validate(
    const struct squashfs_metadata_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = squashfs_metadata_block_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_metadata_block",
			       "data", 2, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_gzip_options_validate(
    const struct squashfs_gzip_options *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (!(value >= 1u && value <= 9u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_gzip_options",
				   "compression_level", 0, "must be 1..9"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (!(value >= 8u && value <= 15u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_gzip_options", "window_size", 4,
				   "must be 8..15"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 6));

		if (v->strict && squashfs_gzip_strategies_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "squashfs_gzip_options",
				   "strategies", 6, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_xz_options_validate(
    const struct squashfs_xz_options *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 4));

		if (v->strict && squashfs_xz_filters_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "squashfs_xz_options",
				   "filters", 4, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_lzo_options_validate(
    const struct squashfs_lzo_options *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (v->strict && !squashfs_lzo_algorithm_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "squashfs_lzo_options",
				   "algorithm", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 4));

		if (!(value <= 9u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_lzo_options", "compression_level",
				   4, "must be 0..9"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_lz4_options_validate(
    const struct squashfs_lz4_options *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_lz4_options", "version", 0,
				   "must be 1"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 4));

		if (v->strict && squashfs_lz4_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "squashfs_lz4_options",
				   "flags", 4, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_zstd_options_validate(
    const struct squashfs_zstd_options *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (!(value >= 1u && value <= 22u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_zstd_options",
				   "compression_level", 0, "must be 1..22"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_directory_inode_validate(
    const struct squashfs_directory_inode *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t squashfs_file_inode_validate(
    const struct squashfs_file_inode *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = squashfs_file_inode_block_list_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_file_inode",
			       "block_list", 16, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 4;
			uint32_t value = (uint32_t)(le32_load(p->bytes + to));

			if (v->strict && (value & 0xFE000000u) &&
			    validation_add(v, FINDING_PADDING,
			    "squashfs_file_inode", "block_list._", to,
			    "bits without a meaning are not zero"))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t squashfs_symlink_inode_validate(
    const struct squashfs_symlink_inode *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = squashfs_symlink_inode_target_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_symlink_inode",
			       "target", 8, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_device_inode_validate(
    const struct squashfs_device_inode *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t squashfs_ipc_inode_validate(
    const struct squashfs_ipc_inode *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t squashfs_directory_index_validate(
    const struct squashfs_directory_index *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 8));

		if (!(value <= 255u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_directory_index", "size", 8,
				   "must be 0..255"))
			return v->count - before;
	}
	rc = squashfs_directory_index_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_directory_index",
			       "name", 12, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_extended_directory_inode_validate(
    const struct squashfs_extended_directory_inode *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = squashfs_extended_directory_inode_index_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE,
			       "squashfs_extended_directory_inode", "index",
			       24, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_directory_index_iterator records;
		struct squashfs_directory_index of;

		rc = squashfs_extended_directory_inode_index(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE,
				       "squashfs_extended_directory_inode",
				       "index", at, "is not within the bytes");
			return v->count - before;
		}
		while ((rc = squashfs_directory_index_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			squashfs_directory_index_validate(&of, v);
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

static inline size_t squashfs_extended_file_inode_validate(
    const struct squashfs_extended_file_inode *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = squashfs_extended_file_inode_block_list_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE,
			       "squashfs_extended_file_inode", "block_list",
			       40, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 4;
			uint32_t value = (uint32_t)(le32_load(p->bytes + to));

			if (v->strict && (value & 0xFE000000u) &&
			    validation_add(v, FINDING_PADDING,
			    "squashfs_extended_file_inode", "block_list._", to,
			    "bits without a meaning are not zero"))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t squashfs_extended_symlink_inode_validate(
    const struct squashfs_extended_symlink_inode *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = squashfs_extended_symlink_inode_target_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE,
			       "squashfs_extended_symlink_inode", "target", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = squashfs_extended_symlink_inode_xattr_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE,
			       "squashfs_extended_symlink_inode", "xattr", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_extended_device_inode_validate(
    const struct squashfs_extended_device_inode *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t squashfs_extended_ipc_inode_validate(
    const struct squashfs_extended_ipc_inode *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* $type */
static inline int squashfs_inode_holds_1(const struct squashfs_inode *p,
					 struct field_error *error)
{
	(void)error;
	return 
	    ((squashfs_inode_type(p) == 1u) || (squashfs_inode_type(p) == 2u) || (squashfs_inode_type(p) == 3u) || ((squashfs_inode_type(p) == 4u) || (squashfs_inode_type(p) == 5u)) || ((squashfs_inode_type(p) == 6u) || (squashfs_inode_type(p) == 7u)) || (squashfs_inode_type(p) == 8u) || (squashfs_inode_type(p) == 9u) || (squashfs_inode_type(p) == 10u) || ((squashfs_inode_type(p) == 11u) || (squashfs_inode_type(p) == 12u)) || ((squashfs_inode_type(p) == 13u) || (squashfs_inode_type(p) == 14u))) != 0;
}

static inline size_t squashfs_inode_validate(const struct squashfs_inode *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (v->strict && !squashfs_inode_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "squashfs_inode", "type",
				   0, "no value of its enum"))
			return v->count - before;
	}
	rc = squashfs_inode_directory_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode", "directory",
			       16, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		squashfs_directory_inode_validate(
		    (const struct squashfs_directory_inode *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_regular_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode", "regular",
			       16, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_file_inode of;

		rc = squashfs_inode_regular(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		squashfs_file_inode_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_symlink_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode", "symlink",
			       16, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_symlink_inode of;

		rc = squashfs_inode_symlink(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		squashfs_symlink_inode_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_device_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode", "device",
			       16, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		squashfs_device_inode_validate(
		    (const struct squashfs_device_inode *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_ipc_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode", "ipc", 16,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		squashfs_ipc_inode_validate(
		    (const struct squashfs_ipc_inode *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_extended_directory_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode",
			       "extended_directory", 16,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_extended_directory_inode of;

		rc = squashfs_inode_extended_directory(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		squashfs_extended_directory_inode_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_extended_regular_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode",
			       "extended_regular", 16,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_extended_file_inode of;

		rc = squashfs_inode_extended_regular(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		squashfs_extended_file_inode_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_extended_symlink_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode",
			       "extended_symlink", 16,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_extended_symlink_inode of;

		rc = squashfs_inode_extended_symlink(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		squashfs_extended_symlink_inode_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_extended_device_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode",
			       "extended_device", 16,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		squashfs_extended_device_inode_validate(
		    (const struct squashfs_extended_device_inode *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_extended_ipc_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_inode",
			       "extended_ipc", 16, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		squashfs_extended_ipc_inode_validate(
		    (const struct squashfs_extended_ipc_inode *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = squashfs_inode_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "squashfs_inode", "type", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

static inline size_t squashfs_directory_entry_validate(
    const struct squashfs_directory_entry *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (v->strict && !squashfs_inode_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "squashfs_directory_entry", "type", 4,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 6));

		if (!(value <= 255u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_directory_entry", "size", 6,
				   "must be 0..255"))
			return v->count - before;
	}
	rc = squashfs_directory_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_directory_entry",
			       "name", 8, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_directory_run_validate(
    const struct squashfs_directory_run *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (!(value <= 255u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "squashfs_directory_run", "count", 0,
				   "must be 0..255"))
			return v->count - before;
	}
	rc = squashfs_directory_run_entries_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_directory_run",
			       "entries", 12, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_directory_entry_iterator records;
		struct squashfs_directory_entry of;

		rc = squashfs_directory_run_entries(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE,
				       "squashfs_directory_run", "entries", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = squashfs_directory_entry_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			squashfs_directory_entry_validate(&of, v);
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

static inline size_t squashfs_fragment_validate(
    const struct squashfs_fragment *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 8));

		if (v->strict && (value & 0xFE000000u) &&
		    validation_add(v, FINDING_PADDING, "squashfs_fragment",
				   "size._", 8,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_id_validate(const struct squashfs_id *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t squashfs_export_validate(const struct squashfs_export *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes));

		if (v->strict && (value & 0xFFFF000000000000ull) &&
		    validation_add(v, FINDING_PADDING, "squashfs_export",
				   "inode._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_xattr_id_table_validate(
    const struct squashfs_xattr_id_table *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t squashfs_xattr_id_validate(
    const struct squashfs_xattr_id *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes));

		if (v->strict && (value & 0xFFFF000000000000ull) &&
		    validation_add(v, FINDING_PADDING, "squashfs_xattr_id",
				   "xattr._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_xattr_value_validate(
    const struct squashfs_xattr_value *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = squashfs_xattr_value_value_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_xattr_value",
			       "value", 4, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t squashfs_xattr_validate(const struct squashfs_xattr *p,
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
		    v->strict && !squashfs_xattr_prefix_is_known((uint8_t)squashfs_xattr_kind_prefix(value)) &&
		    validation_add(v, FINDING_VALUE, "squashfs_xattr",
				   "type.prefix", 0, "no value of its enum"))
			return v->count - before;
		if (v->strict && (value & 0xFE00u) &&
		    validation_add(v, FINDING_PADDING, "squashfs_xattr",
				   "type._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	rc = squashfs_xattr_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_xattr", "name", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = squashfs_xattr_value_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "squashfs_xattr", "value", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct squashfs_xattr_value of;

		rc = squashfs_xattr_value(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		squashfs_xattr_value_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t squashfs_validate_root(struct span image,
					    struct validation *v)
{
	size_t count;
	const struct squashfs_superblock *p = squashfs_superblock_at(image, SQUASHFS_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "squashfs_superblock", "", SQUASHFS_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += SQUASHFS_ROOT_OFFSET;
	count = squashfs_superblock_validate(p, v);
	v->base -= SQUASHFS_ROOT_OFFSET;
	return count;
}

#endif
