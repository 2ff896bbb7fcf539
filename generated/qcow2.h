/* Written by structc from structs/qcow2.struct. Edit that file instead. */
#ifndef GENERATED_QCOW2_H
#define GENERATED_QCOW2_H

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

/* "QFI" and 0xFB */
#define QCOW2_MAGIC 0x514649FBu
/* Of the header */
#define QCOW2_VERSION_2_LENGTH 72u
/* At least */
#define QCOW2_VERSION_3_LENGTH 104u
#define QCOW2_MIN_CLUSTER_BITS 9u
/* As QEMU has it; the format, no limit */
#define QCOW2_MAX_CLUSTER_BITS 21u
#define QCOW2_MAX_BACKING_NAME 1023u
/* In a cluster, with extended_l2 */
#define QCOW2_SUBCLUSTERS 32u
#define QCOW2_UNIT_OCTET 1u
#define QCOW2_UNIT_SECTOR 512u

/* Enum CryptMethod: u32 big-endian. */
#define QCOW2_CRYPT_METHOD_NONE 0u
/* Only read, for old images' sake */
#define QCOW2_CRYPT_METHOD_AES 1u
/* Header in Extension.encryption */
#define QCOW2_CRYPT_METHOD_LUKS 2u

/* The name of a value, or NULL if it has none. */
static inline const char *qcow2_crypt_method_name(uint32_t value)
{
	switch (value) {
	case QCOW2_CRYPT_METHOD_NONE:
		return "none";
	case QCOW2_CRYPT_METHOD_AES:
		return "aes";
	case QCOW2_CRYPT_METHOD_LUKS:
		return "luks";
	default:
		return NULL;
	}
}

static inline bool qcow2_crypt_method_is_known(uint32_t value)
{
	switch (value) {
	case QCOW2_CRYPT_METHOD_NONE:
	case QCOW2_CRYPT_METHOD_AES:
	case QCOW2_CRYPT_METHOD_LUKS:
		return true;
	default:
		return false;
	}
}

/*
 * Flags Incompatible: u64 big-endian. Who does not know one of these must not
 * open the image.
 */
/* Reference counts may be wrong */
#define QCOW2_INCOMPATIBLE_DIRTY 0x1u
/* Anything may be: not to be written */
#define QCOW2_INCOMPATIBLE_CORRUPT 0x2u
/* Guest clusters are in another file */
#define QCOW2_INCOMPATIBLE_EXTERNAL_DATA 0x4u
/* Header.compression_type is not zlib */
#define QCOW2_INCOMPATIBLE_COMPRESSION_TYPE 0x8u
/* L2 entries are ExtendedL2Entry */
#define QCOW2_INCOMPATIBLE_EXTENDED_L2 0x10u

/* The name of a mask, or NULL if it has none. */
static inline const char *qcow2_incompatible_name(uint64_t bit)
{
	switch (bit) {
	case QCOW2_INCOMPATIBLE_DIRTY:
		return "dirty";
	case QCOW2_INCOMPATIBLE_CORRUPT:
		return "corrupt";
	case QCOW2_INCOMPATIBLE_EXTERNAL_DATA:
		return "external_data";
	case QCOW2_INCOMPATIBLE_COMPRESSION_TYPE:
		return "compression_type";
	case QCOW2_INCOMPATIBLE_EXTENDED_L2:
		return "extended_l2";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t qcow2_incompatible_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFFE0ull);
}

/*
 * Flags Compatible: u64 big-endian. Who does not know one of these can go on.
 */
/* Counts are mended when dirty is seen */
#define QCOW2_COMPATIBLE_LAZY_REFCOUNTS 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *qcow2_compatible_name(uint64_t bit)
{
	switch (bit) {
	case QCOW2_COMPATIBLE_LAZY_REFCOUNTS:
		return "lazy_refcounts";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t qcow2_compatible_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFFFEull);
}

/*
 * Flags Autoclear: u64 big-endian. Who does not know one of these has to clear
 * it before writing.
 */
/* Extension.bitmaps is consistent */
#define QCOW2_AUTOCLEAR_BITMAPS 0x1u
/* The other file is a raw image, too */
#define QCOW2_AUTOCLEAR_RAW_EXTERNAL_DATA 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *qcow2_autoclear_name(uint64_t bit)
{
	switch (bit) {
	case QCOW2_AUTOCLEAR_BITMAPS:
		return "bitmaps";
	case QCOW2_AUTOCLEAR_RAW_EXTERNAL_DATA:
		return "raw_external_data";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t qcow2_autoclear_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFFFCull);
}

/* Enum Compression: u8. */
/* Without header: raw deflate */
#define QCOW2_COMPRESSION_ZLIB 0u
#define QCOW2_COMPRESSION_ZSTD 1u

/* The name of a value, or NULL if it has none. */
static inline const char *qcow2_compression_name(uint8_t value)
{
	switch (value) {
	case QCOW2_COMPRESSION_ZLIB:
		return "zlib";
	case QCOW2_COMPRESSION_ZSTD:
		return "zstd";
	default:
		return NULL;
	}
}

static inline bool qcow2_compression_is_known(uint8_t value)
{
	switch (value) {
	case QCOW2_COMPRESSION_ZLIB:
	case QCOW2_COMPRESSION_ZSTD:
		return true;
	default:
		return false;
	}
}

/* Enum ExtensionType: u32 big-endian. */
/* No more extensions */
#define QCOW2_EXTENSION_TYPE_END 0u
/* The backing file's format */
#define QCOW2_EXTENSION_TYPE_BACKING_FORMAT 0xE2792ACAu
#define QCOW2_EXTENSION_TYPE_FEATURE_NAMES 0x6803F857u
#define QCOW2_EXTENSION_TYPE_BITMAPS 0x23852875u
#define QCOW2_EXTENSION_TYPE_ENCRYPTION 0x537BE77u
/* "DATA": the data file's name */
#define QCOW2_EXTENSION_TYPE_EXTERNAL_DATA 0x44415441u
/* "trvm": what trvm boot --save stands on */
#define QCOW2_EXTENSION_TYPE_TRVM 0x7472766Du

/* The name of a value, or NULL if it has none. */
static inline const char *qcow2_extension_type_name(uint32_t value)
{
	switch (value) {
	case QCOW2_EXTENSION_TYPE_END:
		return "end";
	case QCOW2_EXTENSION_TYPE_BACKING_FORMAT:
		return "backing_format";
	case QCOW2_EXTENSION_TYPE_FEATURE_NAMES:
		return "feature_names";
	case QCOW2_EXTENSION_TYPE_BITMAPS:
		return "bitmaps";
	case QCOW2_EXTENSION_TYPE_ENCRYPTION:
		return "encryption";
	case QCOW2_EXTENSION_TYPE_EXTERNAL_DATA:
		return "external_data";
	case QCOW2_EXTENSION_TYPE_TRVM:
		return "trvm";
	default:
		return NULL;
	}
}

static inline bool qcow2_extension_type_is_known(uint32_t value)
{
	switch (value) {
	case QCOW2_EXTENSION_TYPE_END:
	case QCOW2_EXTENSION_TYPE_BACKING_FORMAT:
	case QCOW2_EXTENSION_TYPE_FEATURE_NAMES:
	case QCOW2_EXTENSION_TYPE_BITMAPS:
	case QCOW2_EXTENSION_TYPE_ENCRYPTION:
	case QCOW2_EXTENSION_TYPE_EXTERNAL_DATA:
	case QCOW2_EXTENSION_TYPE_TRVM:
		return true;
	default:
		return false;
	}
}

/* Enum FeatureType: u8. */
#define QCOW2_FEATURE_TYPE_INCOMPATIBLE 0u
#define QCOW2_FEATURE_TYPE_COMPATIBLE 1u
#define QCOW2_FEATURE_TYPE_AUTOCLEAR 2u

/* The name of a value, or NULL if it has none. */
static inline const char *qcow2_feature_type_name(uint8_t value)
{
	switch (value) {
	case QCOW2_FEATURE_TYPE_INCOMPATIBLE:
		return "incompatible";
	case QCOW2_FEATURE_TYPE_COMPATIBLE:
		return "compatible";
	case QCOW2_FEATURE_TYPE_AUTOCLEAR:
		return "autoclear";
	default:
		return NULL;
	}
}

static inline bool qcow2_feature_type_is_known(uint8_t value)
{
	switch (value) {
	case QCOW2_FEATURE_TYPE_INCOMPATIBLE:
	case QCOW2_FEATURE_TYPE_COMPATIBLE:
	case QCOW2_FEATURE_TYPE_AUTOCLEAR:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield L1Bits: u64 big-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* L1Bits.offset: bits 9 to 55. Of the L2 table, in sectors; 0: none */
#define QCOW2_L1_BITS_OFFSET_SHIFT 9
#define QCOW2_L1_BITS_OFFSET_WIDTH 47
#define QCOW2_L1_BITS_OFFSET_MASK  0xFFFFFFFFFFFE00ull

static inline uint64_t qcow2_l1_bits_offset(uint64_t value)
{
	return (uint64_t)(value >> 9 & 0x7FFFFFFFFFFFull);
}

static inline int qcow2_l1_bits_with_offset(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0x7FFFFFFFFFFFull)
		return -34;
	*out = (uint64_t)((value & 0xFF000000000001FFull) |
			  (uint64_t)part << 9);
	return 0;
}

/* L1Bits.copied: bit 63. Reference count is 1: may be written */
#define QCOW2_L1_BITS_COPIED_SHIFT 63
#define QCOW2_L1_BITS_COPIED_WIDTH 1
#define QCOW2_L1_BITS_COPIED_MASK  0x8000000000000000ull

static inline uint64_t qcow2_l1_bits_copied(uint64_t value)
{
	return (uint64_t)(value >> 63 & 0x1u);
}

static inline int qcow2_l1_bits_with_copied(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint64_t)((value & 0x7FFFFFFFFFFFFFFFull) |
			  (uint64_t)part << 63);
	return 0;
}

/*
 * Bitfield L2Bits: u64 big-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* L2Bits.zero: bit 0. Reads as zeros, whatever is there */
#define QCOW2_L2_BITS_ZERO_SHIFT 0
#define QCOW2_L2_BITS_ZERO_WIDTH 1
#define QCOW2_L2_BITS_ZERO_MASK  0x1u

static inline uint64_t qcow2_l2_bits_zero(uint64_t value)
{
	return (uint64_t)(value & 0x1u);
}

static inline int qcow2_l2_bits_with_zero(uint64_t value, uint64_t part,
					  uint64_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFFFFFFFFEull) | part);
	return 0;
}

/* L2Bits.offset: bits 9 to 55. Of the host cluster, in sectors; 0: none */
#define QCOW2_L2_BITS_OFFSET_SHIFT 9
#define QCOW2_L2_BITS_OFFSET_WIDTH 47
#define QCOW2_L2_BITS_OFFSET_MASK  0xFFFFFFFFFFFE00ull

static inline uint64_t qcow2_l2_bits_offset(uint64_t value)
{
	return (uint64_t)(value >> 9 & 0x7FFFFFFFFFFFull);
}

static inline int qcow2_l2_bits_with_offset(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0x7FFFFFFFFFFFull)
		return -34;
	*out = (uint64_t)((value & 0xFF000000000001FFull) |
			  (uint64_t)part << 9);
	return 0;
}

/* L2Bits.compressed: bit 62. A CompressedEntry */
#define QCOW2_L2_BITS_COMPRESSED_SHIFT 62
#define QCOW2_L2_BITS_COMPRESSED_WIDTH 1
#define QCOW2_L2_BITS_COMPRESSED_MASK  0x4000000000000000ull

static inline uint64_t qcow2_l2_bits_compressed(uint64_t value)
{
	return (uint64_t)(value >> 62 & 0x1u);
}

static inline int qcow2_l2_bits_with_compressed(uint64_t value, uint64_t part,
						uint64_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint64_t)((value & 0xBFFFFFFFFFFFFFFFull) |
			  (uint64_t)part << 62);
	return 0;
}

/* L2Bits.copied: bit 63. Reference count is 1: may be written */
#define QCOW2_L2_BITS_COPIED_SHIFT 63
#define QCOW2_L2_BITS_COPIED_WIDTH 1
#define QCOW2_L2_BITS_COPIED_MASK  0x8000000000000000ull

static inline uint64_t qcow2_l2_bits_copied(uint64_t value)
{
	return (uint64_t)(value >> 63 & 0x1u);
}

static inline int qcow2_l2_bits_with_copied(uint64_t value, uint64_t part,
					    uint64_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint64_t)((value & 0x7FFFFFFFFFFFFFFFull) |
			  (uint64_t)part << 63);
	return 0;
}

/*
 * Bitfield RefcountBits: u64 big-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* RefcountBits.offset: bits 9 to 63. Of a RefcountBlock, in sectors; 0: none */
#define QCOW2_REFCOUNT_BITS_OFFSET_SHIFT 9
#define QCOW2_REFCOUNT_BITS_OFFSET_WIDTH 55
#define QCOW2_REFCOUNT_BITS_OFFSET_MASK  0xFFFFFFFFFFFFFE00ull

static inline uint64_t qcow2_refcount_bits_offset(uint64_t value)
{
	return (uint64_t)(value >> 9 & 0x7FFFFFFFFFFFFFull);
}

static inline int qcow2_refcount_bits_with_offset(uint64_t value,
						  uint64_t part, uint64_t *out)
{
	if (part > 0x7FFFFFFFFFFFFFull)
		return -34;
	*out = (uint64_t)((value & 0x1FFu) | (uint64_t)part << 9);
	return 0;
}

/* Flags BitmapFlags: u32 big-endian. */
/* Was not saved: may be wrong */
#define QCOW2_BITMAP_FLAGS_IN_USE 0x1u
/* Follows every write to the disk */
#define QCOW2_BITMAP_FLAGS_AUTO 0x2u
/* Good even if extra_data is unknown */
#define QCOW2_BITMAP_FLAGS_EXTRA_DATA_COMPATIBLE 0x4u

/* The name of a mask, or NULL if it has none. */
static inline const char *qcow2_bitmap_flags_name(uint32_t bit)
{
	switch (bit) {
	case QCOW2_BITMAP_FLAGS_IN_USE:
		return "in_use";
	case QCOW2_BITMAP_FLAGS_AUTO:
		return "auto";
	case QCOW2_BITMAP_FLAGS_EXTRA_DATA_COMPATIBLE:
		return "extra_data_compatible";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t qcow2_bitmap_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFF8u);
}

/* Enum BitmapType: u8. */
#define QCOW2_BITMAP_TYPE_DIRTY_TRACKING 1u

/* The name of a value, or NULL if it has none. */
static inline const char *qcow2_bitmap_type_name(uint8_t value)
{
	switch (value) {
	case QCOW2_BITMAP_TYPE_DIRTY_TRACKING:
		return "dirty_tracking";
	default:
		return NULL;
	}
}

static inline bool qcow2_bitmap_type_is_known(uint8_t value)
{
	switch (value) {
	case QCOW2_BITMAP_TYPE_DIRTY_TRACKING:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield BitmapTableBits: u64 big-endian. _with_ puts a part into a number,
 * or refuses what is too wide, with -34.
 */

/* BitmapTableBits.all_ones: bit 0. Where offset is 0: all ones, else zeros */
#define QCOW2_BITMAP_TABLE_BITS_ALL_ONES_SHIFT 0
#define QCOW2_BITMAP_TABLE_BITS_ALL_ONES_WIDTH 1
#define QCOW2_BITMAP_TABLE_BITS_ALL_ONES_MASK  0x1u

static inline uint64_t qcow2_bitmap_table_bits_all_ones(uint64_t value)
{
	return (uint64_t)(value & 0x1u);
}

static inline int qcow2_bitmap_table_bits_with_all_ones(uint64_t value,
							uint64_t part,
							uint64_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFFFFFFFFEull) | part);
	return 0;
}

/* BitmapTableBits.offset: bits 9 to 55. Of a cluster of bits, in sectors */
#define QCOW2_BITMAP_TABLE_BITS_OFFSET_SHIFT 9
#define QCOW2_BITMAP_TABLE_BITS_OFFSET_WIDTH 47
#define QCOW2_BITMAP_TABLE_BITS_OFFSET_MASK  0xFFFFFFFFFFFE00ull

static inline uint64_t qcow2_bitmap_table_bits_offset(uint64_t value)
{
	return (uint64_t)(value >> 9 & 0x7FFFFFFFFFFFull);
}

static inline int qcow2_bitmap_table_bits_with_offset(uint64_t value,
						      uint64_t part,
						      uint64_t *out)
{
	if (part > 0x7FFFFFFFFFFFull)
		return -34;
	*out = (uint64_t)((value & 0xFF000000000001FFull) |
			  (uint64_t)part << 9);
	return 0;
}

/* Structure Header, at least 72 bytes. */
struct qcow2_header {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct qcow2_header_edit {
	struct qcow2_header read; /* the same, for getters */
	uint8_t *bytes;
};
#define QCOW2_HEADER_MIN_SIZE 72u

/* Header.magic: u32 big-endian at byte 0. */
#define QCOW2_HEADER_MAGIC_OFFSET 0u
#define QCOW2_HEADER_MAGIC_SIZE   4u
#define QCOW2_HEADER_MAGIC_DEFAULT 0x514649FBu
STRUCTC_PROVE(QCOW2_HEADER_MAGIC_OFFSET + QCOW2_HEADER_MAGIC_SIZE <=
	      QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_magic(const struct qcow2_header *p)
{
	return be32_load(p->bytes);
}

static inline void qcow2_header_set_magic(const struct qcow2_header_edit *p,
					  uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Header.version: u32 big-endian at byte 4. */
#define QCOW2_HEADER_VERSION_OFFSET 4u
#define QCOW2_HEADER_VERSION_SIZE   4u
#define QCOW2_HEADER_VERSION_DEFAULT 3u
STRUCTC_PROVE(QCOW2_HEADER_VERSION_OFFSET + QCOW2_HEADER_VERSION_SIZE <=
	      QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_version(const struct qcow2_header *p)
{
	return be32_load(p->bytes + 4);
}

static inline void qcow2_header_set_version(const struct qcow2_header_edit *p,
					    uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/*
 * Header.backing_file_offset: u64 big-endian at byte 8. Of the name, not ended
 * by NUL; 0: none
 */
#define QCOW2_HEADER_BACKING_FILE_OFFSET_OFFSET 8u
#define QCOW2_HEADER_BACKING_FILE_OFFSET_SIZE   8u
STRUCTC_PROVE(
    QCOW2_HEADER_BACKING_FILE_OFFSET_OFFSET + QCOW2_HEADER_BACKING_FILE_OFFSET_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint64_t qcow2_header_backing_file_offset(
    const struct qcow2_header *p)
{
	return be64_load(p->bytes + 8);
}

static inline void qcow2_header_set_backing_file_offset(
    const struct qcow2_header_edit *p, uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* Header.backing_file_size: u32 big-endian at byte 16. Bytes in the name */
#define QCOW2_HEADER_BACKING_FILE_SIZE_OFFSET 16u
#define QCOW2_HEADER_BACKING_FILE_SIZE_SIZE   4u
STRUCTC_PROVE(
    QCOW2_HEADER_BACKING_FILE_SIZE_OFFSET + QCOW2_HEADER_BACKING_FILE_SIZE_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_backing_file_size(
    const struct qcow2_header *p)
{
	return be32_load(p->bytes + 16);
}

static inline void qcow2_header_set_backing_file_size(
    const struct qcow2_header_edit *p, uint32_t value)
{
	be32_store(p->bytes + 16, value);
}

/* Header.cluster_bits: u32 big-endian at byte 20. */
#define QCOW2_HEADER_CLUSTER_BITS_OFFSET 20u
#define QCOW2_HEADER_CLUSTER_BITS_SIZE   4u
#define QCOW2_HEADER_CLUSTER_BITS_DEFAULT 16u
STRUCTC_PROVE(QCOW2_HEADER_CLUSTER_BITS_OFFSET + QCOW2_HEADER_CLUSTER_BITS_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_cluster_bits(const struct qcow2_header *p)
{
	return be32_load(p->bytes + 20);
}

static inline void qcow2_header_set_cluster_bits(
    const struct qcow2_header_edit *p, uint32_t value)
{
	be32_store(p->bytes + 20, value);
}

/* Header.size: u64 big-endian at byte 24. Of the guest's disk, in bytes */
#define QCOW2_HEADER_SIZE_OFFSET 24u
#define QCOW2_HEADER_SIZE_SIZE   8u
STRUCTC_PROVE(QCOW2_HEADER_SIZE_OFFSET + QCOW2_HEADER_SIZE_SIZE <=
	      QCOW2_HEADER_MIN_SIZE);

static inline uint64_t qcow2_header_size(const struct qcow2_header *p)
{
	return be64_load(p->bytes + 24);
}

static inline void qcow2_header_set_size(const struct qcow2_header_edit *p,
					 uint64_t value)
{
	be64_store(p->bytes + 24, value);
}

/* Header.crypt_method: enum CryptMethod, u32 big-endian at byte 32. */
#define QCOW2_HEADER_CRYPT_METHOD_OFFSET 32u
#define QCOW2_HEADER_CRYPT_METHOD_SIZE   4u
STRUCTC_PROVE(QCOW2_HEADER_CRYPT_METHOD_OFFSET + QCOW2_HEADER_CRYPT_METHOD_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_crypt_method(const struct qcow2_header *p)
{
	return be32_load(p->bytes + 32);
}

static inline void qcow2_header_set_crypt_method(
    const struct qcow2_header_edit *p, uint32_t value)
{
	be32_store(p->bytes + 32, value);
}

/* Header.l1_size: u32 big-endian at byte 36. Entries in the L1 table */
#define QCOW2_HEADER_L1_SIZE_OFFSET 36u
#define QCOW2_HEADER_L1_SIZE_SIZE   4u
STRUCTC_PROVE(QCOW2_HEADER_L1_SIZE_OFFSET + QCOW2_HEADER_L1_SIZE_SIZE <=
	      QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_l1_size(const struct qcow2_header *p)
{
	return be32_load(p->bytes + 36);
}

static inline void qcow2_header_set_l1_size(const struct qcow2_header_edit *p,
					    uint32_t value)
{
	be32_store(p->bytes + 36, value);
}

/* Header.l1_table_offset: u64 big-endian at byte 40. */
#define QCOW2_HEADER_L1_TABLE_OFFSET_OFFSET 40u
#define QCOW2_HEADER_L1_TABLE_OFFSET_SIZE   8u
STRUCTC_PROVE(
    QCOW2_HEADER_L1_TABLE_OFFSET_OFFSET + QCOW2_HEADER_L1_TABLE_OFFSET_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint64_t qcow2_header_l1_table_offset(
    const struct qcow2_header *p)
{
	return be64_load(p->bytes + 40);
}

static inline void qcow2_header_set_l1_table_offset(
    const struct qcow2_header_edit *p, uint64_t value)
{
	be64_store(p->bytes + 40, value);
}

/* The byte where its L1Entry starts; -34 when there is none. */
static inline int qcow2_header_l1_table_offset_target(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	uint64_t number = qcow2_header_l1_table_offset(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Header.refcount_table_offset: u64 big-endian at byte 48. */
#define QCOW2_HEADER_REFCOUNT_TABLE_OFFSET_OFFSET 48u
#define QCOW2_HEADER_REFCOUNT_TABLE_OFFSET_SIZE   8u
STRUCTC_PROVE(
    QCOW2_HEADER_REFCOUNT_TABLE_OFFSET_OFFSET + QCOW2_HEADER_REFCOUNT_TABLE_OFFSET_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint64_t qcow2_header_refcount_table_offset(
    const struct qcow2_header *p)
{
	return be64_load(p->bytes + 48);
}

static inline void qcow2_header_set_refcount_table_offset(
    const struct qcow2_header_edit *p, uint64_t value)
{
	be64_store(p->bytes + 48, value);
}

/* The byte where its RefcountTableEntry starts; -34 when there is none. */
static inline int qcow2_header_refcount_table_offset_target(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	uint64_t number = qcow2_header_refcount_table_offset(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Header.refcount_table_clusters: u32 big-endian at byte 56. */
#define QCOW2_HEADER_REFCOUNT_TABLE_CLUSTERS_OFFSET 56u
#define QCOW2_HEADER_REFCOUNT_TABLE_CLUSTERS_SIZE   4u
STRUCTC_PROVE(
    QCOW2_HEADER_REFCOUNT_TABLE_CLUSTERS_OFFSET + QCOW2_HEADER_REFCOUNT_TABLE_CLUSTERS_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_refcount_table_clusters(
    const struct qcow2_header *p)
{
	return be32_load(p->bytes + 56);
}

static inline void qcow2_header_set_refcount_table_clusters(
    const struct qcow2_header_edit *p, uint32_t value)
{
	be32_store(p->bytes + 56, value);
}

/* Header.nb_snapshots: u32 big-endian at byte 60. */
#define QCOW2_HEADER_NB_SNAPSHOTS_OFFSET 60u
#define QCOW2_HEADER_NB_SNAPSHOTS_SIZE   4u
STRUCTC_PROVE(QCOW2_HEADER_NB_SNAPSHOTS_OFFSET + QCOW2_HEADER_NB_SNAPSHOTS_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint32_t qcow2_header_nb_snapshots(const struct qcow2_header *p)
{
	return be32_load(p->bytes + 60);
}

static inline void qcow2_header_set_nb_snapshots(
    const struct qcow2_header_edit *p, uint32_t value)
{
	be32_store(p->bytes + 60, value);
}

/* Header.snapshots_offset: u64 big-endian at byte 64. */
#define QCOW2_HEADER_SNAPSHOTS_OFFSET_OFFSET 64u
#define QCOW2_HEADER_SNAPSHOTS_OFFSET_SIZE   8u
STRUCTC_PROVE(
    QCOW2_HEADER_SNAPSHOTS_OFFSET_OFFSET + QCOW2_HEADER_SNAPSHOTS_OFFSET_SIZE <=
    QCOW2_HEADER_MIN_SIZE);

static inline uint64_t qcow2_header_snapshots_offset(
    const struct qcow2_header *p)
{
	return be64_load(p->bytes + 64);
}

static inline void qcow2_header_set_snapshots_offset(
    const struct qcow2_header_edit *p, uint64_t value)
{
	be64_store(p->bytes + 64, value);
}

/* The byte where its Snapshot starts; -34 when there is none. */
static inline int qcow2_header_snapshots_offset_target(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	uint64_t number = qcow2_header_snapshots_offset(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Header.incompatible_features: Incompatible at byte 72, not always there. */
#define QCOW2_HEADER_INCOMPATIBLE_FEATURES_OFFSET 72u
#define QCOW2_HEADER_INCOMPATIBLE_FEATURES_DEFAULT 0u

static inline bool qcow2_header_has_incompatible_features(
    const struct qcow2_header *p)
{
	return (qcow2_header_version(p) >= 3u);
}

static inline int qcow2_header_incompatible_features_offset(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return field_absent(error, "qcow2_header",
				    "incompatible_features", 72);
	if (p->size < 80)
		return field_out_of_range(error, "qcow2_header",
					  "incompatible_features", 72);
	*offset = 72;
	return 0;
}

static inline int qcow2_header_incompatible_features(
    const struct qcow2_header *p, uint64_t *out, struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return *out = QCOW2_HEADER_INCOMPATIBLE_FEATURES_DEFAULT, 0;
	if (p->size < 80)
		return field_out_of_range(error, "qcow2_header",
					  "incompatible_features", 72);
	*out = be64_load(p->bytes + 72);
	return 0;
}

static inline int qcow2_header_set_incompatible_features(
    const struct qcow2_header_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(qcow2_header_version(&p->read) >= 3u)) {
		if (value == QCOW2_HEADER_INCOMPATIBLE_FEATURES_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_header",
				    "incompatible_features", 72);
	}
	if (p->read.size < 80)
		return field_out_of_range(error, "qcow2_header",
					  "incompatible_features", 72);
	be64_store(p->bytes + 72, value);
	return 0;
}


/* Whether all bits of `mask` are set. */
static inline int qcow2_header_incompatible_features_has(
    const struct qcow2_header *p, uint64_t mask, bool *out,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_incompatible_features(p, &value, error);

	if (rc)
		return rc;
	*out = (value & mask) == mask;
	return 0;
}

static inline int qcow2_header_incompatible_features_add(
    const struct qcow2_header_edit *p, uint64_t mask,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_incompatible_features(&p->read, &value, error);

	if (rc)
		return rc;
	return qcow2_header_set_incompatible_features(p,
						      (uint64_t)(value | mask),
						      error);
}

static inline int qcow2_header_incompatible_features_clear(
    const struct qcow2_header_edit *p, uint64_t mask,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_incompatible_features(&p->read, &value, error);

	if (rc)
		return rc;
	return qcow2_header_set_incompatible_features(p,
						      (uint64_t)(value & ~mask),
						      error);
}

/* Header.compatible_features: Compatible at byte 80, not always there. */
#define QCOW2_HEADER_COMPATIBLE_FEATURES_OFFSET 80u
#define QCOW2_HEADER_COMPATIBLE_FEATURES_DEFAULT 0u

static inline bool qcow2_header_has_compatible_features(
    const struct qcow2_header *p)
{
	return (qcow2_header_version(p) >= 3u);
}

static inline int qcow2_header_compatible_features_offset(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return field_absent(error, "qcow2_header",
				    "compatible_features", 80);
	if (p->size < 88)
		return field_out_of_range(error, "qcow2_header",
					  "compatible_features", 80);
	*offset = 80;
	return 0;
}

static inline int qcow2_header_compatible_features(const struct qcow2_header *p,
						   uint64_t *out,
						   struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return *out = QCOW2_HEADER_COMPATIBLE_FEATURES_DEFAULT, 0;
	if (p->size < 88)
		return field_out_of_range(error, "qcow2_header",
					  "compatible_features", 80);
	*out = be64_load(p->bytes + 80);
	return 0;
}

static inline int qcow2_header_set_compatible_features(
    const struct qcow2_header_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(qcow2_header_version(&p->read) >= 3u)) {
		if (value == QCOW2_HEADER_COMPATIBLE_FEATURES_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_header",
				    "compatible_features", 80);
	}
	if (p->read.size < 88)
		return field_out_of_range(error, "qcow2_header",
					  "compatible_features", 80);
	be64_store(p->bytes + 80, value);
	return 0;
}


/* Whether all bits of `mask` are set. */
static inline int qcow2_header_compatible_features_has(
    const struct qcow2_header *p, uint64_t mask, bool *out,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_compatible_features(p, &value, error);

	if (rc)
		return rc;
	*out = (value & mask) == mask;
	return 0;
}

static inline int qcow2_header_compatible_features_add(
    const struct qcow2_header_edit *p, uint64_t mask,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_compatible_features(&p->read, &value, error);

	if (rc)
		return rc;
	return qcow2_header_set_compatible_features(p,
						    (uint64_t)(value | mask),
						    error);
}

static inline int qcow2_header_compatible_features_clear(
    const struct qcow2_header_edit *p, uint64_t mask,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_compatible_features(&p->read, &value, error);

	if (rc)
		return rc;
	return qcow2_header_set_compatible_features(p,
						    (uint64_t)(value & ~mask),
						    error);
}

/* Header.autoclear_features: Autoclear at byte 88, not always there. */
#define QCOW2_HEADER_AUTOCLEAR_FEATURES_OFFSET 88u
#define QCOW2_HEADER_AUTOCLEAR_FEATURES_DEFAULT 0u

static inline bool qcow2_header_has_autoclear_features(
    const struct qcow2_header *p)
{
	return (qcow2_header_version(p) >= 3u);
}

static inline int qcow2_header_autoclear_features_offset(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return field_absent(error, "qcow2_header",
				    "autoclear_features", 88);
	if (p->size < 96)
		return field_out_of_range(error, "qcow2_header",
					  "autoclear_features", 88);
	*offset = 88;
	return 0;
}

static inline int qcow2_header_autoclear_features(const struct qcow2_header *p,
						  uint64_t *out,
						  struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return *out = QCOW2_HEADER_AUTOCLEAR_FEATURES_DEFAULT, 0;
	if (p->size < 96)
		return field_out_of_range(error, "qcow2_header",
					  "autoclear_features", 88);
	*out = be64_load(p->bytes + 88);
	return 0;
}

static inline int qcow2_header_set_autoclear_features(
    const struct qcow2_header_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(qcow2_header_version(&p->read) >= 3u)) {
		if (value == QCOW2_HEADER_AUTOCLEAR_FEATURES_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_header",
				    "autoclear_features", 88);
	}
	if (p->read.size < 96)
		return field_out_of_range(error, "qcow2_header",
					  "autoclear_features", 88);
	be64_store(p->bytes + 88, value);
	return 0;
}


/* Whether all bits of `mask` are set. */
static inline int qcow2_header_autoclear_features_has(
    const struct qcow2_header *p, uint64_t mask, bool *out,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_autoclear_features(p, &value, error);

	if (rc)
		return rc;
	*out = (value & mask) == mask;
	return 0;
}

static inline int qcow2_header_autoclear_features_add(
    const struct qcow2_header_edit *p, uint64_t mask,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_autoclear_features(&p->read, &value, error);

	if (rc)
		return rc;
	return qcow2_header_set_autoclear_features(p, (uint64_t)(value | mask),
						   error);
}

static inline int qcow2_header_autoclear_features_clear(
    const struct qcow2_header_edit *p, uint64_t mask,
    struct field_error *error)
{
	uint64_t value;
	int rc = qcow2_header_autoclear_features(&p->read, &value, error);

	if (rc)
		return rc;
	return qcow2_header_set_autoclear_features(p,
						   (uint64_t)(value & ~mask),
						   error);
}

/*
 * Header.refcount_order: u32_be at byte 96, not always there. Width is 1 <<
 * this, in bits
 */
#define QCOW2_HEADER_REFCOUNT_ORDER_OFFSET 96u
#define QCOW2_HEADER_REFCOUNT_ORDER_DEFAULT 4u

static inline bool qcow2_header_has_refcount_order(const struct qcow2_header *p)
{
	return (qcow2_header_version(p) >= 3u);
}

static inline int qcow2_header_refcount_order_offset(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return field_absent(error, "qcow2_header", "refcount_order",
				    96);
	if (p->size < 100)
		return field_out_of_range(error, "qcow2_header",
					  "refcount_order", 96);
	*offset = 96;
	return 0;
}

static inline int qcow2_header_refcount_order(const struct qcow2_header *p,
					      uint32_t *out,
					      struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return *out = QCOW2_HEADER_REFCOUNT_ORDER_DEFAULT, 0;
	if (p->size < 100)
		return field_out_of_range(error, "qcow2_header",
					  "refcount_order", 96);
	*out = be32_load(p->bytes + 96);
	return 0;
}

static inline int qcow2_header_set_refcount_order(
    const struct qcow2_header_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(qcow2_header_version(&p->read) >= 3u)) {
		if (value == QCOW2_HEADER_REFCOUNT_ORDER_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_header", "refcount_order",
				    96);
	}
	if (p->read.size < 100)
		return field_out_of_range(error, "qcow2_header",
					  "refcount_order", 96);
	be32_store(p->bytes + 96, value);
	return 0;
}


/* Header.header_length: u32_be at byte 100, not always there. */
#define QCOW2_HEADER_HEADER_LENGTH_OFFSET 100u
#define QCOW2_HEADER_HEADER_LENGTH_DEFAULT 72u

static inline bool qcow2_header_has_header_length(const struct qcow2_header *p)
{
	return (qcow2_header_version(p) >= 3u);
}

static inline int qcow2_header_header_length_offset(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return field_absent(error, "qcow2_header", "header_length",
				    100);
	if (p->size < 104)
		return field_out_of_range(error, "qcow2_header",
					  "header_length", 100);
	*offset = 100;
	return 0;
}

static inline int qcow2_header_header_length(const struct qcow2_header *p,
					     uint32_t *out,
					     struct field_error *error)
{
	if (!(qcow2_header_version(p) >= 3u))
		return *out = QCOW2_HEADER_HEADER_LENGTH_DEFAULT, 0;
	if (p->size < 104)
		return field_out_of_range(error, "qcow2_header",
					  "header_length", 100);
	*out = be32_load(p->bytes + 100);
	return 0;
}

static inline int qcow2_header_set_header_length(
    const struct qcow2_header_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(qcow2_header_version(&p->read) >= 3u)) {
		if (value == QCOW2_HEADER_HEADER_LENGTH_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_header", "header_length",
				    100);
	}
	if (p->read.size < 104)
		return field_out_of_range(error, "qcow2_header",
					  "header_length", 100);
	be32_store(p->bytes + 100, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_header_point_1(const struct qcow2_header *p,
				       uint64_t *points,
				       struct field_error *error)
{
	if (qcow2_header_version(p) >= 3u) {
		if (p->size < 104)
			return field_out_of_range(error, "qcow2_header", "",
						  0);
		points[1] = 104;
	} else {
		points[1] = 72;
	}
	return 0;
}


/*
 * Header.compression_type: Compression at an offset that data decides, not
 * always there.
 */
#define QCOW2_HEADER_COMPRESSION_TYPE_DEFAULT 0u

static inline int qcow2_header_has_compression_type(
    const struct qcow2_header *p, bool *out, struct field_error *error)
{
	int rc;

	bool t1;

	uint32_t t2;

	rc = qcow2_header_header_length(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 104u) != 0;
	*out = t1;
	return 0;
}

static inline int qcow2_header_compression_type_offset(
    const struct qcow2_header *p, uint64_t *offset, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	bool t1;

	uint32_t t2;

	rc = qcow2_header_header_length(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 104u) != 0;
	if (!t1)
		return field_absent(error, "qcow2_header", "compression_type",
				    0);
	rc = qcow2_header_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "qcow2_header",
					  "compression_type", 0);
	*offset = points[1];
	return 0;
}

static inline int qcow2_header_compression_type(const struct qcow2_header *p,
						uint8_t *out,
						struct field_error *error)
{
	int rc;

	uint64_t points[2];

	bool t1;

	uint32_t t2;

	rc = qcow2_header_header_length(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 104u) != 0;
	if (!t1)
		return *out = QCOW2_HEADER_COMPRESSION_TYPE_DEFAULT, 0;
	rc = qcow2_header_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "qcow2_header",
					  "compression_type", 0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int qcow2_header_set_compression_type(
    const struct qcow2_header_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	bool t1;

	uint32_t t2;

	rc = qcow2_header_header_length(&p->read, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 104u) != 0;
	if (!t1) {
		if (value == QCOW2_HEADER_COMPRESSION_TYPE_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_header", "compression_type",
				    0);
	}
	rc = qcow2_header_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "qcow2_header",
					  "compression_type", 0);
	p->bytes[points[1]] = value;
	return 0;
}


/* Header._: [7]byte at an offset that data decides, not always there. */

static inline int qcow2_header_unnamed_1_offset(const struct qcow2_header *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[2];

	bool t1;

	uint32_t t2;

	rc = qcow2_header_header_length(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 > 104u) != 0;
	if (!t1)
		return field_absent(error, "qcow2_header", "unnamed_1", 0);
	rc = qcow2_header_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "qcow2_header", "unnamed_1",
					  0);
	*offset = points[1] + 1;
	return 0;
}


/* Header.cluster_size: computed. */
static inline int qcow2_header_cluster_size(const struct qcow2_header *p,
					    uint64_t *out,
					    struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1ull, (uint64_t)qcow2_header_cluster_bits(p), &t1))
		return field_out_of_range(error, "qcow2_header",
					  "cluster_size", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* Header.refcount_bits: computed. */
static inline int qcow2_header_refcount_bits(const struct qcow2_header *p,
					     uint64_t *out,
					     struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = qcow2_header_refcount_order(p, &t1, error);
	if (rc)
		return rc;
	uint64_t t2;

	if (shift_left_overflows(1ull, (uint64_t)t1, &t2))
		return field_out_of_range(error, "qcow2_header",
					  "refcount_bits", 0);
	*out = (uint64_t)t2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_header_point_2(const struct qcow2_header *p,
				       uint64_t *points,
				       struct field_error *error)
{
	int rc;

	rc = qcow2_header_point_1(p, points, error);
	if (rc)
		return rc;
	uint32_t t1;

	rc = qcow2_header_header_length(p, &t1, error);
	if (rc)
		return rc;
	if (t1 > 104u) {
		if (p->size - points[1] < 8)
			return field_out_of_range(error, "qcow2_header", "",
						  0);
		points[2] = points[1] + 8;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int qcow2_header_at(struct span span, uint64_t offset,
				  struct qcow2_header *out,
				  struct field_error *error)
{
	int rc;

	struct qcow2_header view;
	uint64_t size;

	if (!span_has(span, offset, 72))
		return field_out_of_range(error, "qcow2_header", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	uint32_t t1;

	rc = qcow2_header_header_length(&view, &t1, error);
	if (rc)
		return rc;
	size = (uint64_t)t1;
	if (size < 72 || size > view.size)
		return field_out_of_range(error, "qcow2_header", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int qcow2_header_edit_at(struct mspan span, uint64_t offset,
				       struct qcow2_header_edit *out,
				       struct field_error *error)
{
	int rc = qcow2_header_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int qcow2_header_total_size(const struct qcow2_header *p,
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
struct qcow2_header_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct qcow2_header_edit_iterator {
	struct qcow2_header_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct qcow2_header_iterator qcow2_header_iterate(
    struct span span)
{
	struct qcow2_header_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct qcow2_header_edit_iterator qcow2_header_edit_iterate(
    struct mspan span)
{
	struct qcow2_header_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int qcow2_header_iterator_next(struct qcow2_header_iterator *it,
					     struct qcow2_header *out,
					     struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = qcow2_header_at(it->span, it->offset, out, error);
	if (!rc)
		rc = qcow2_header_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "qcow2_header", "stride", 0);
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

static inline int qcow2_header_edit_iterator_next(
    struct qcow2_header_edit_iterator *it, struct qcow2_header_edit *out,
    struct field_error *error)
{
	int rc = qcow2_header_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure FeatureName, 48 bytes. What to call a feature that a reader does
 * not know.
 */
struct qcow2_feature_name {
	uint8_t bytes[48];
};
#define QCOW2_FEATURE_NAME_SIZEOF 48u
STRUCTC_PROVE(sizeof(struct qcow2_feature_name) ==
	      QCOW2_FEATURE_NAME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_feature_name *qcow2_feature_name_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_FEATURE_NAME_SIZEOF))
		return NULL;
	return (const struct qcow2_feature_name *)(span.data + offset);
}

static inline struct qcow2_feature_name *qcow2_feature_name_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_FEATURE_NAME_SIZEOF))
		return NULL;
	return (struct qcow2_feature_name *)(span.data + offset);
}

/* FeatureName.type: enum FeatureType, u8 at byte 0. */
#define QCOW2_FEATURE_NAME_TYPE_OFFSET 0u
#define QCOW2_FEATURE_NAME_TYPE_SIZE   1u
STRUCTC_WITHIN(QCOW2_FEATURE_NAME, TYPE);

static inline uint8_t qcow2_feature_name_type(
    const struct qcow2_feature_name *p)
{
	return p->bytes[0];
}

static inline void qcow2_feature_name_set_type(struct qcow2_feature_name *p,
					       uint8_t value)
{
	p->bytes[0] = value;
}

/* FeatureName.bit: u8 at byte 1. */
#define QCOW2_FEATURE_NAME_BIT_OFFSET 1u
#define QCOW2_FEATURE_NAME_BIT_SIZE   1u
STRUCTC_WITHIN(QCOW2_FEATURE_NAME, BIT);

static inline uint8_t qcow2_feature_name_bit(const struct qcow2_feature_name *p)
{
	return p->bytes[1];
}

static inline void qcow2_feature_name_set_bit(struct qcow2_feature_name *p,
					      uint8_t value)
{
	p->bytes[1] = value;
}

/* FeatureName.name: 46 times string at byte 2. */
#define QCOW2_FEATURE_NAME_NAME_OFFSET 2u
#define QCOW2_FEATURE_NAME_NAME_SIZE   46u
#define QCOW2_FEATURE_NAME_NAME_COUNT  46u
STRUCTC_WITHIN(QCOW2_FEATURE_NAME, NAME);

static inline int qcow2_feature_name_name(const struct qcow2_feature_name *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 46)
		return field_out_of_range(error, "qcow2_feature_name", "name",
					  2);
	*out = p->bytes[2 + i];
	return 0;
}

static inline int qcow2_feature_name_set_name(struct qcow2_feature_name *p,
					      uint64_t i, uint8_t value,
					      struct field_error *error)
{
	if (i >= 46)
		return field_out_of_range(error, "qcow2_feature_name", "name",
					  2);
	p->bytes[2 + i] = value;
	return 0;
}

static inline struct span qcow2_feature_name_name_bytes(
    const struct qcow2_feature_name *p)
{
	return span_of(p->bytes + 2, 46);
}

static inline struct mspan qcow2_feature_name_edit_name_bytes(
    struct qcow2_feature_name *p)
{
	return mspan_of(p->bytes + 2, 46);
}

/* Up to the first NUL. */
static inline struct span qcow2_feature_name_name_text(
    const struct qcow2_feature_name *p)
{
	const uint8_t *text = p->bytes + 2;
	const void *end = memchr(text, 0, 46);

	if (!end)
		return span_of(text, 46);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int qcow2_feature_name_put_name(struct qcow2_feature_name *p,
					      struct span text)
{
	uint8_t *to = p->bytes + 2;

	if (text.size > 46)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(46 - text.size));
	return 0;
}

/* All bytes zero. */
static inline void qcow2_feature_name_init(struct qcow2_feature_name *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Bitmaps, 24 bytes. */
struct qcow2_bitmaps {
	uint8_t bytes[24];
};
#define QCOW2_BITMAPS_SIZEOF 24u
STRUCTC_PROVE(sizeof(struct qcow2_bitmaps) == QCOW2_BITMAPS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_bitmaps *qcow2_bitmaps_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_BITMAPS_SIZEOF))
		return NULL;
	return (const struct qcow2_bitmaps *)(span.data + offset);
}

static inline struct qcow2_bitmaps *qcow2_bitmaps_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_BITMAPS_SIZEOF))
		return NULL;
	return (struct qcow2_bitmaps *)(span.data + offset);
}

/* Bitmaps.nb_bitmaps: u32 big-endian at byte 0. */
#define QCOW2_BITMAPS_NB_BITMAPS_OFFSET 0u
#define QCOW2_BITMAPS_NB_BITMAPS_SIZE   4u
STRUCTC_WITHIN(QCOW2_BITMAPS, NB_BITMAPS);

static inline uint32_t qcow2_bitmaps_nb_bitmaps(const struct qcow2_bitmaps *p)
{
	return be32_load(p->bytes);
}

static inline void qcow2_bitmaps_set_nb_bitmaps(struct qcow2_bitmaps *p,
						uint32_t value)
{
	be32_store(p->bytes, value);
}

/*
 * Bitmaps.bitmap_directory_size: u64 big-endian at byte 8. In bytes, of all
 * entries
 */
#define QCOW2_BITMAPS_BITMAP_DIRECTORY_SIZE_OFFSET 8u
#define QCOW2_BITMAPS_BITMAP_DIRECTORY_SIZE_SIZE   8u
STRUCTC_WITHIN(QCOW2_BITMAPS, BITMAP_DIRECTORY_SIZE);

static inline uint64_t qcow2_bitmaps_bitmap_directory_size(
    const struct qcow2_bitmaps *p)
{
	return be64_load(p->bytes + 8);
}

static inline void qcow2_bitmaps_set_bitmap_directory_size(
    struct qcow2_bitmaps *p, uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* Bitmaps.bitmap_directory_offset: u64 big-endian at byte 16. */
#define QCOW2_BITMAPS_BITMAP_DIRECTORY_OFFSET_OFFSET 16u
#define QCOW2_BITMAPS_BITMAP_DIRECTORY_OFFSET_SIZE   8u
STRUCTC_WITHIN(QCOW2_BITMAPS, BITMAP_DIRECTORY_OFFSET);

static inline uint64_t qcow2_bitmaps_bitmap_directory_offset(
    const struct qcow2_bitmaps *p)
{
	return be64_load(p->bytes + 16);
}

static inline void qcow2_bitmaps_set_bitmap_directory_offset(
    struct qcow2_bitmaps *p, uint64_t value)
{
	be64_store(p->bytes + 16, value);
}

/* The byte where its BitmapDirectoryEntry starts; -34 when there is none. */
static inline int qcow2_bitmaps_bitmap_directory_offset_target(
    const struct qcow2_bitmaps *p, uint64_t *offset, struct field_error *error)
{
	uint64_t number = qcow2_bitmaps_bitmap_directory_offset(p);

	(void)error;
	*offset = number;
	return 0;
}

/* All bytes zero. */
static inline void qcow2_bitmaps_init(struct qcow2_bitmaps *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Encryption, 16 bytes. Where the header of the encryption lies (of
 * LUKS: 592 bytes, then keys).
 */
struct qcow2_encryption {
	uint8_t bytes[16];
};
#define QCOW2_ENCRYPTION_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct qcow2_encryption) == QCOW2_ENCRYPTION_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_encryption *qcow2_encryption_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_ENCRYPTION_SIZEOF))
		return NULL;
	return (const struct qcow2_encryption *)(span.data + offset);
}

static inline struct qcow2_encryption *qcow2_encryption_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_ENCRYPTION_SIZEOF))
		return NULL;
	return (struct qcow2_encryption *)(span.data + offset);
}

/* Encryption.offset: u64 big-endian at byte 0. */
#define QCOW2_ENCRYPTION_OFFSET_OFFSET 0u
#define QCOW2_ENCRYPTION_OFFSET_SIZE   8u
STRUCTC_WITHIN(QCOW2_ENCRYPTION, OFFSET);

static inline uint64_t qcow2_encryption_offset(const struct qcow2_encryption *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_encryption_set_offset(struct qcow2_encryption *p,
					       uint64_t value)
{
	be64_store(p->bytes, value);
}

/* Encryption.length: u64 big-endian at byte 8. */
#define QCOW2_ENCRYPTION_LENGTH_OFFSET 8u
#define QCOW2_ENCRYPTION_LENGTH_SIZE   8u
STRUCTC_WITHIN(QCOW2_ENCRYPTION, LENGTH);

static inline uint64_t qcow2_encryption_length(const struct qcow2_encryption *p)
{
	return be64_load(p->bytes + 8);
}

static inline void qcow2_encryption_set_length(struct qcow2_encryption *p,
					       uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void qcow2_encryption_init(struct qcow2_encryption *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure SavedBase, 200 bytes. trvm's own (docs/saving.md): the disk that
 * the image's clusters lie over, so that nobody puts them over another one. The
 * backing file's name holds `base` once more, for people: trvm:xxh3-0123...
 */
struct qcow2_saved_base {
	uint8_t bytes[200];
};
#define QCOW2_SAVED_BASE_SIZEOF 200u
STRUCTC_PROVE(sizeof(struct qcow2_saved_base) == QCOW2_SAVED_BASE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_saved_base *qcow2_saved_base_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_SAVED_BASE_SIZEOF))
		return NULL;
	return (const struct qcow2_saved_base *)(span.data + offset);
}

static inline struct qcow2_saved_base *qcow2_saved_base_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_SAVED_BASE_SIZEOF))
		return NULL;
	return (struct qcow2_saved_base *)(span.data + offset);
}

/* SavedBase.version: u32 big-endian at byte 0. */
#define QCOW2_SAVED_BASE_VERSION_OFFSET 0u
#define QCOW2_SAVED_BASE_VERSION_SIZE   4u
#define QCOW2_SAVED_BASE_VERSION_DEFAULT 1u
STRUCTC_WITHIN(QCOW2_SAVED_BASE, VERSION);

static inline uint32_t qcow2_saved_base_version(
    const struct qcow2_saved_base *p)
{
	return be32_load(p->bytes);
}

static inline void qcow2_saved_base_set_version(struct qcow2_saved_base *p,
						uint32_t value)
{
	be32_store(p->bytes, value);
}

/* SavedBase.size: u64 big-endian at byte 8. Of the disk, in bytes */
#define QCOW2_SAVED_BASE_SIZE_OFFSET 8u
#define QCOW2_SAVED_BASE_SIZE_SIZE   8u
STRUCTC_WITHIN(QCOW2_SAVED_BASE, SIZE);

static inline uint64_t qcow2_saved_base_size(const struct qcow2_saved_base *p)
{
	return be64_load(p->bytes + 8);
}

static inline void qcow2_saved_base_set_size(struct qcow2_saved_base *p,
					     uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/*
 * SavedBase.base: 16 times byte at byte 16. XXH3-128 of what makes it the disk
 * it is
 */
#define QCOW2_SAVED_BASE_BASE_OFFSET 16u
#define QCOW2_SAVED_BASE_BASE_SIZE   16u
#define QCOW2_SAVED_BASE_BASE_COUNT  16u
STRUCTC_WITHIN(QCOW2_SAVED_BASE, BASE);

static inline int qcow2_saved_base_base(const struct qcow2_saved_base *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "base",
					  16);
	*out = p->bytes[16 + i];
	return 0;
}

static inline int qcow2_saved_base_set_base(struct qcow2_saved_base *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "base",
					  16);
	p->bytes[16 + i] = value;
	return 0;
}

static inline struct span qcow2_saved_base_base_bytes(
    const struct qcow2_saved_base *p)
{
	return span_of(p->bytes + 16, 16);
}

static inline struct mspan qcow2_saved_base_edit_base_bytes(
    struct qcow2_saved_base *p)
{
	return mspan_of(p->bytes + 16, 16);
}

/*
 * SavedBase.layout: 16 times byte at byte 32. Of that: filesystem, names,
 * sizes, times
 */
#define QCOW2_SAVED_BASE_LAYOUT_OFFSET 32u
#define QCOW2_SAVED_BASE_LAYOUT_SIZE   16u
#define QCOW2_SAVED_BASE_LAYOUT_COUNT  16u
STRUCTC_WITHIN(QCOW2_SAVED_BASE, LAYOUT);

static inline int qcow2_saved_base_layout(const struct qcow2_saved_base *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "layout",
					  32);
	*out = p->bytes[32 + i];
	return 0;
}

static inline int qcow2_saved_base_set_layout(struct qcow2_saved_base *p,
					      uint64_t i, uint8_t value,
					      struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "layout",
					  32);
	p->bytes[32 + i] = value;
	return 0;
}

static inline struct span qcow2_saved_base_layout_bytes(
    const struct qcow2_saved_base *p)
{
	return span_of(p->bytes + 32, 16);
}

static inline struct mspan qcow2_saved_base_edit_layout_bytes(
    struct qcow2_saved_base *p)
{
	return mspan_of(p->bytes + 32, 16);
}

/*
 * SavedBase.content: 16 times byte at byte 48. Of that: an archive's or image's
 * bytes; else zeros
 */
#define QCOW2_SAVED_BASE_CONTENT_OFFSET 48u
#define QCOW2_SAVED_BASE_CONTENT_SIZE   16u
#define QCOW2_SAVED_BASE_CONTENT_COUNT  16u
STRUCTC_WITHIN(QCOW2_SAVED_BASE, CONTENT);

static inline int qcow2_saved_base_content(const struct qcow2_saved_base *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "content",
					  48);
	*out = p->bytes[48 + i];
	return 0;
}

static inline int qcow2_saved_base_set_content(struct qcow2_saved_base *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "content",
					  48);
	p->bytes[48 + i] = value;
	return 0;
}

static inline struct span qcow2_saved_base_content_bytes(
    const struct qcow2_saved_base *p)
{
	return span_of(p->bytes + 48, 16);
}

static inline struct mspan qcow2_saved_base_edit_content_bytes(
    struct qcow2_saved_base *p)
{
	return mspan_of(p->bytes + 48, 16);
}

/*
 * SavedBase.state: 16 times byte at byte 64. Of the source's inodes and change
 * times, last time
 */
#define QCOW2_SAVED_BASE_STATE_OFFSET 64u
#define QCOW2_SAVED_BASE_STATE_SIZE   16u
#define QCOW2_SAVED_BASE_STATE_COUNT  16u
STRUCTC_WITHIN(QCOW2_SAVED_BASE, STATE);

static inline int qcow2_saved_base_state(const struct qcow2_saved_base *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "state",
					  64);
	*out = p->bytes[64 + i];
	return 0;
}

static inline int qcow2_saved_base_set_state(struct qcow2_saved_base *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "qcow2_saved_base", "state",
					  64);
	p->bytes[64 + i] = value;
	return 0;
}

static inline struct span qcow2_saved_base_state_bytes(
    const struct qcow2_saved_base *p)
{
	return span_of(p->bytes + 64, 16);
}

static inline struct mspan qcow2_saved_base_edit_state_bytes(
    struct qcow2_saved_base *p)
{
	return mspan_of(p->bytes + 64, 16);
}

/*
 * SavedBase.source: 120 times string at byte 80. As it was called last; for
 * people, may be cut
 */
#define QCOW2_SAVED_BASE_SOURCE_OFFSET 80u
#define QCOW2_SAVED_BASE_SOURCE_SIZE   120u
#define QCOW2_SAVED_BASE_SOURCE_COUNT  120u
STRUCTC_WITHIN(QCOW2_SAVED_BASE, SOURCE);

static inline int qcow2_saved_base_source(const struct qcow2_saved_base *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 120)
		return field_out_of_range(error, "qcow2_saved_base", "source",
					  80);
	*out = p->bytes[80 + i];
	return 0;
}

static inline int qcow2_saved_base_set_source(struct qcow2_saved_base *p,
					      uint64_t i, uint8_t value,
					      struct field_error *error)
{
	if (i >= 120)
		return field_out_of_range(error, "qcow2_saved_base", "source",
					  80);
	p->bytes[80 + i] = value;
	return 0;
}

static inline struct span qcow2_saved_base_source_bytes(
    const struct qcow2_saved_base *p)
{
	return span_of(p->bytes + 80, 120);
}

static inline struct mspan qcow2_saved_base_edit_source_bytes(
    struct qcow2_saved_base *p)
{
	return mspan_of(p->bytes + 80, 120);
}

/* Up to the first NUL. */
static inline struct span qcow2_saved_base_source_text(
    const struct qcow2_saved_base *p)
{
	const uint8_t *text = p->bytes + 80;
	const void *end = memchr(text, 0, 120);

	if (!end)
		return span_of(text, 120);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int qcow2_saved_base_put_source(struct qcow2_saved_base *p,
					      struct span text)
{
	uint8_t *to = p->bytes + 80;

	if (text.size > 120)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(120 - text.size));
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void qcow2_saved_base_init(struct qcow2_saved_base *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	qcow2_saved_base_set_version(p, QCOW2_SAVED_BASE_VERSION_DEFAULT);
}

/*
 * Structure Extension, at least 8 bytes. The first follows the header, the next
 * begins at a multiple of 8 bytes.
 */
struct qcow2_extension {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct qcow2_extension_edit {
	struct qcow2_extension read; /* the same, for getters */
	uint8_t *bytes;
};
#define QCOW2_EXTENSION_MIN_SIZE 8u

/* Extension.type: enum ExtensionType, u32 big-endian at byte 0. */
#define QCOW2_EXTENSION_TYPE_OFFSET 0u
#define QCOW2_EXTENSION_TYPE_SIZE   4u
STRUCTC_PROVE(QCOW2_EXTENSION_TYPE_OFFSET + QCOW2_EXTENSION_TYPE_SIZE <=
	      QCOW2_EXTENSION_MIN_SIZE);

static inline uint32_t qcow2_extension_type(const struct qcow2_extension *p)
{
	return be32_load(p->bytes);
}

static inline void qcow2_extension_set_type(
    const struct qcow2_extension_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/*
 * Extension.length: u32 big-endian at byte 4. Of the data, without what pads it
 */
#define QCOW2_EXTENSION_LENGTH_OFFSET 4u
#define QCOW2_EXTENSION_LENGTH_SIZE   4u
STRUCTC_PROVE(QCOW2_EXTENSION_LENGTH_OFFSET + QCOW2_EXTENSION_LENGTH_SIZE <=
	      QCOW2_EXTENSION_MIN_SIZE);

static inline uint32_t qcow2_extension_length(const struct qcow2_extension *p)
{
	return be32_load(p->bytes + 4);
}

static inline void qcow2_extension_set_length(
    const struct qcow2_extension_edit *p, uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/* Extension.backing_format: [$length]string at byte 8, not always there. */
#define QCOW2_EXTENSION_BACKING_FORMAT_OFFSET 8u

static inline bool qcow2_extension_has_backing_format(
    const struct qcow2_extension *p)
{
	return (qcow2_extension_type(p) == 3799591626u);
}

static inline int qcow2_extension_backing_format_range(
    const struct qcow2_extension *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(qcow2_extension_type(p) == 3799591626u))
		return field_absent(error, "qcow2_extension", "backing_format",
				    8);
	at = 8;
	nr = (uint64_t)qcow2_extension_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "qcow2_extension",
					  "backing_format", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_extension_backing_format_count(
    const struct qcow2_extension *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_extension_backing_format_range(p, &at, count, error);
}

static inline int qcow2_extension_backing_format_offset(
    const struct qcow2_extension *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_extension_backing_format_range(p, offset, &count, error);
}

static inline int qcow2_extension_backing_format(
    const struct qcow2_extension *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_extension_backing_format_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_extension",
					  "backing_format", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_extension_set_backing_format(
    const struct qcow2_extension_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_extension_backing_format_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_extension",
					  "backing_format", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_extension_backing_format_bytes(
    const struct qcow2_extension *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_backing_format_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_extension_edit_backing_format_bytes(
    const struct qcow2_extension_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_backing_format_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int qcow2_extension_backing_format_text(
    const struct qcow2_extension *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_backing_format_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int qcow2_extension_put_backing_format(
    const struct qcow2_extension_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_backing_format_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "qcow2_extension",
					  "backing_format", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/* Extension.features: [$length / 48]FeatureName at byte 8, not always there. */
#define QCOW2_EXTENSION_FEATURES_OFFSET 8u

static inline bool qcow2_extension_has_features(const struct qcow2_extension *p)
{
	return (qcow2_extension_type(p) == 1745090647u);
}

static inline int qcow2_extension_features_range(
    const struct qcow2_extension *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(qcow2_extension_type(p) == 1745090647u))
		return field_absent(error, "qcow2_extension", "features", 8);
	at = 8;
	nr = ((uint64_t)qcow2_extension_length(p) / 48ull);
	if (nr > (p->size - at) / 48)
		return field_out_of_range(error, "qcow2_extension", "features",
					  8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_extension_features_count(
    const struct qcow2_extension *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_extension_features_range(p, &at, count, error);
}

static inline int qcow2_extension_features_offset(
    const struct qcow2_extension *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_extension_features_range(p, offset, &count, error);
}

static inline const struct qcow2_feature_name *qcow2_extension_features(
    const struct qcow2_extension *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (qcow2_extension_features_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "qcow2_extension", "features", 8);
		return NULL;
	}
	return (const struct qcow2_feature_name *)(p->bytes + at + i * 48);
}

static inline struct qcow2_feature_name *qcow2_extension_edit_features(
    const struct qcow2_extension_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (qcow2_extension_features_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "qcow2_extension", "features", 8);
		return NULL;
	}
	return (struct qcow2_feature_name *)(p->bytes + at + i * 48);
}


/* Extension.bitmaps: Bitmaps at byte 8, not always there. */
#define QCOW2_EXTENSION_BITMAPS_OFFSET 8u

static inline bool qcow2_extension_has_bitmaps(const struct qcow2_extension *p)
{
	return (qcow2_extension_type(p) == 595929205u);
}

static inline int qcow2_extension_bitmaps_offset(
    const struct qcow2_extension *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(qcow2_extension_type(p) == 595929205u))
		return field_absent(error, "qcow2_extension", "bitmaps", 8);
	if (p->size < 32)
		return field_out_of_range(error, "qcow2_extension", "bitmaps",
					  8);
	*offset = 8;
	return 0;
}

static inline const struct qcow2_bitmaps *qcow2_extension_bitmaps(
    const struct qcow2_extension *p, struct field_error *error)
{
	uint64_t at;

	if (qcow2_extension_bitmaps_offset(p, &at, error))
		return NULL;
	return (const struct qcow2_bitmaps *)(p->bytes + at);
}

static inline struct qcow2_bitmaps *qcow2_extension_edit_bitmaps(
    const struct qcow2_extension_edit *p, struct field_error *error)
{
	uint64_t at;

	if (qcow2_extension_bitmaps_offset(&p->read, &at, error))
		return NULL;
	return (struct qcow2_bitmaps *)(p->bytes + at);
}


/* Extension.encryption: Encryption at byte 8, not always there. */
#define QCOW2_EXTENSION_ENCRYPTION_OFFSET 8u

static inline bool qcow2_extension_has_encryption(
    const struct qcow2_extension *p)
{
	return (qcow2_extension_type(p) == 87539319u);
}

static inline int qcow2_extension_encryption_offset(
    const struct qcow2_extension *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(qcow2_extension_type(p) == 87539319u))
		return field_absent(error, "qcow2_extension", "encryption", 8);
	if (p->size < 24)
		return field_out_of_range(error, "qcow2_extension",
					  "encryption", 8);
	*offset = 8;
	return 0;
}

static inline const struct qcow2_encryption *qcow2_extension_encryption(
    const struct qcow2_extension *p, struct field_error *error)
{
	uint64_t at;

	if (qcow2_extension_encryption_offset(p, &at, error))
		return NULL;
	return (const struct qcow2_encryption *)(p->bytes + at);
}

static inline struct qcow2_encryption *qcow2_extension_edit_encryption(
    const struct qcow2_extension_edit *p, struct field_error *error)
{
	uint64_t at;

	if (qcow2_extension_encryption_offset(&p->read, &at, error))
		return NULL;
	return (struct qcow2_encryption *)(p->bytes + at);
}


/* Extension.data_file: [$length]string at byte 8, not always there. */
#define QCOW2_EXTENSION_DATA_FILE_OFFSET 8u

static inline bool qcow2_extension_has_data_file(
    const struct qcow2_extension *p)
{
	return (qcow2_extension_type(p) == 1145132097u);
}

static inline int qcow2_extension_data_file_range(
    const struct qcow2_extension *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(qcow2_extension_type(p) == 1145132097u))
		return field_absent(error, "qcow2_extension", "data_file", 8);
	at = 8;
	nr = (uint64_t)qcow2_extension_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "qcow2_extension",
					  "data_file", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_extension_data_file_count(
    const struct qcow2_extension *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_extension_data_file_range(p, &at, count, error);
}

static inline int qcow2_extension_data_file_offset(
    const struct qcow2_extension *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_extension_data_file_range(p, offset, &count, error);
}

static inline int qcow2_extension_data_file(const struct qcow2_extension *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_extension_data_file_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_extension",
					  "data_file", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_extension_set_data_file(
    const struct qcow2_extension_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_extension_data_file_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_extension",
					  "data_file", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_extension_data_file_bytes(
    const struct qcow2_extension *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_data_file_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_extension_edit_data_file_bytes(
    const struct qcow2_extension_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_data_file_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int qcow2_extension_data_file_text(
    const struct qcow2_extension *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_data_file_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int qcow2_extension_put_data_file(
    const struct qcow2_extension_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_data_file_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "qcow2_extension",
					  "data_file", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/* Extension.base: SavedBase at byte 8, not always there. */
#define QCOW2_EXTENSION_BASE_OFFSET 8u

static inline bool qcow2_extension_has_base(const struct qcow2_extension *p)
{
	return (qcow2_extension_type(p) == 1953658477u);
}

static inline int qcow2_extension_base_offset(const struct qcow2_extension *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	if (!(qcow2_extension_type(p) == 1953658477u))
		return field_absent(error, "qcow2_extension", "base", 8);
	if (p->size < 208)
		return field_out_of_range(error, "qcow2_extension", "base", 8);
	*offset = 8;
	return 0;
}

static inline const struct qcow2_saved_base *qcow2_extension_base(
    const struct qcow2_extension *p, struct field_error *error)
{
	uint64_t at;

	if (qcow2_extension_base_offset(p, &at, error))
		return NULL;
	return (const struct qcow2_saved_base *)(p->bytes + at);
}

static inline struct qcow2_saved_base *qcow2_extension_edit_base(
    const struct qcow2_extension_edit *p, struct field_error *error)
{
	uint64_t at;

	if (qcow2_extension_base_offset(&p->read, &at, error))
		return NULL;
	return (struct qcow2_saved_base *)(p->bytes + at);
}


/* Extension.data: [$length]byte at byte 8, not always there. */
#define QCOW2_EXTENSION_DATA_OFFSET 8u

static inline bool qcow2_extension_has_data(const struct qcow2_extension *p)
{
	return 
	    !((qcow2_extension_type(p) == 3799591626u) || (qcow2_extension_type(p) == 1745090647u) || (qcow2_extension_type(p) == 595929205u) || (qcow2_extension_type(p) == 87539319u) || (qcow2_extension_type(p) == 1145132097u) || (qcow2_extension_type(p) == 1953658477u));
}

static inline int qcow2_extension_data_range(const struct qcow2_extension *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    !((qcow2_extension_type(p) == 3799591626u) || (qcow2_extension_type(p) == 1745090647u) || (qcow2_extension_type(p) == 595929205u) || (qcow2_extension_type(p) == 87539319u) || (qcow2_extension_type(p) == 1145132097u) || (qcow2_extension_type(p) == 1953658477u)))
		return field_absent(error, "qcow2_extension", "data", 8);
	at = 8;
	nr = (uint64_t)qcow2_extension_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "qcow2_extension", "data", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_extension_data_count(const struct qcow2_extension *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return qcow2_extension_data_range(p, &at, count, error);
}

static inline int qcow2_extension_data_offset(const struct qcow2_extension *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return qcow2_extension_data_range(p, offset, &count, error);
}

static inline int qcow2_extension_data(const struct qcow2_extension *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_extension_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_extension", "data", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_extension_set_data(const struct qcow2_extension_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_extension_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_extension", "data", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_extension_data_bytes(const struct qcow2_extension *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_extension_edit_data_bytes(
    const struct qcow2_extension_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_extension_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_extension_point_1(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)qcow2_extension_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "qcow2_extension", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_extension_point_2(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = ((uint64_t)qcow2_extension_length(p) / 48ull);
	if (count > (p->size - offset) / 48)
		return field_out_of_range(error, "qcow2_extension", "", 0);
	points[2] = offset + count * 48;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_extension_point_3(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)qcow2_extension_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "qcow2_extension", "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_extension_point_4(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)qcow2_extension_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "qcow2_extension", "", 0);
	points[4] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_extension_point_5(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (!((qcow2_extension_type(p) == 3799591626u) || (qcow2_extension_type(p) == 1745090647u) || (qcow2_extension_type(p) == 595929205u) || (qcow2_extension_type(p) == 87539319u) || (qcow2_extension_type(p) == 1145132097u) || (qcow2_extension_type(p) == 1953658477u))) {
		rc = qcow2_extension_point_4(p, points, error);
		if (rc)
			return rc;
		points[5] = points[4];
	} else {
		points[5] = 8;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_extension_point_6(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (qcow2_extension_type(p) == 1953658477u) {
		if (p->size < 208)
			return field_out_of_range(error, "qcow2_extension", "",
						  0);
		points[6] = 208;
	} else {
		rc = qcow2_extension_point_5(p, points, error);
		if (rc)
			return rc;
		points[6] = points[5];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_extension_point_7(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (qcow2_extension_type(p) == 1145132097u) {
		rc = qcow2_extension_point_3(p, points, error);
		if (rc)
			return rc;
		points[7] = points[3];
	} else {
		rc = qcow2_extension_point_6(p, points, error);
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
static inline int qcow2_extension_point_8(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (qcow2_extension_type(p) == 87539319u) {
		if (p->size < 24)
			return field_out_of_range(error, "qcow2_extension", "",
						  0);
		points[8] = 24;
	} else {
		rc = qcow2_extension_point_7(p, points, error);
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
static inline int qcow2_extension_point_9(const struct qcow2_extension *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (qcow2_extension_type(p) == 595929205u) {
		if (p->size < 32)
			return field_out_of_range(error, "qcow2_extension", "",
						  0);
		points[9] = 32;
	} else {
		rc = qcow2_extension_point_8(p, points, error);
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
static inline int qcow2_extension_point_10(const struct qcow2_extension *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (qcow2_extension_type(p) == 1745090647u) {
		rc = qcow2_extension_point_2(p, points, error);
		if (rc)
			return rc;
		points[10] = points[2];
	} else {
		rc = qcow2_extension_point_9(p, points, error);
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
static inline int qcow2_extension_point_11(const struct qcow2_extension *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	if (qcow2_extension_type(p) == 3799591626u) {
		rc = qcow2_extension_point_1(p, points, error);
		if (rc)
			return rc;
		points[11] = points[1];
	} else {
		rc = qcow2_extension_point_10(p, points, error);
		if (rc)
			return rc;
		points[11] = points[10];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int qcow2_extension_at(struct span span, uint64_t offset,
				     struct qcow2_extension *out,
				     struct field_error *error)
{
	struct qcow2_extension view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "qcow2_extension", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (8ull + ((((uint64_t)qcow2_extension_length(&view) + 7ull) / 8ull) * 8ull));
	if (size > view.size)
		return field_out_of_range(error, "qcow2_extension", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int qcow2_extension_edit_at(struct mspan span, uint64_t offset,
					  struct qcow2_extension_edit *out,
					  struct field_error *error)
{
	int rc = qcow2_extension_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int qcow2_extension_total_size(const struct qcow2_extension *p,
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
struct qcow2_extension_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct qcow2_extension_edit_iterator {
	struct qcow2_extension_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct qcow2_extension_iterator qcow2_extension_iterate(
    struct span span)
{
	struct qcow2_extension_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct qcow2_extension_edit_iterator qcow2_extension_edit_iterate(
    struct mspan span)
{
	struct qcow2_extension_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int qcow2_extension_iterator_next(
    struct qcow2_extension_iterator *it, struct qcow2_extension *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = qcow2_extension_at(it->span, it->offset, out, error);
	if (!rc)
		rc = qcow2_extension_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "qcow2_extension", "stride", 0);
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

static inline int qcow2_extension_edit_iterator_next(
    struct qcow2_extension_edit_iterator *it, struct qcow2_extension_edit *out,
    struct field_error *error)
{
	int rc = qcow2_extension_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure L1Entry, 8 bytes. */
struct qcow2_l1_entry {
	uint8_t bytes[8];
};
#define QCOW2_L1_ENTRY_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct qcow2_l1_entry) == QCOW2_L1_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_l1_entry *qcow2_l1_entry_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_L1_ENTRY_SIZEOF))
		return NULL;
	return (const struct qcow2_l1_entry *)(span.data + offset);
}

static inline struct qcow2_l1_entry *qcow2_l1_entry_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_L1_ENTRY_SIZEOF))
		return NULL;
	return (struct qcow2_l1_entry *)(span.data + offset);
}

/* L1Entry.bits: bitfield L1Bits, u64 big-endian at byte 0. */
#define QCOW2_L1_ENTRY_BITS_OFFSET 0u
#define QCOW2_L1_ENTRY_BITS_SIZE   8u
STRUCTC_WITHIN(QCOW2_L1_ENTRY, BITS);

static inline uint64_t qcow2_l1_entry_bits(const struct qcow2_l1_entry *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_l1_entry_set_bits(struct qcow2_l1_entry *p,
					   uint64_t value)
{
	be64_store(p->bytes, value);
}

static inline uint64_t qcow2_l1_entry_bits_offset(
    const struct qcow2_l1_entry *p)
{
	return qcow2_l1_bits_offset(qcow2_l1_entry_bits(p));
}

static inline int qcow2_l1_entry_set_bits_offset(struct qcow2_l1_entry *p,
						 uint64_t part)
{
	uint64_t value;

	if (qcow2_l1_bits_with_offset(qcow2_l1_entry_bits(p), part, &value))
		return -34;
	qcow2_l1_entry_set_bits(p, value);
	return 0;
}

static inline uint64_t qcow2_l1_entry_bits_copied(
    const struct qcow2_l1_entry *p)
{
	return qcow2_l1_bits_copied(qcow2_l1_entry_bits(p));
}

static inline int qcow2_l1_entry_set_bits_copied(struct qcow2_l1_entry *p,
						 uint64_t part)
{
	uint64_t value;

	if (qcow2_l1_bits_with_copied(qcow2_l1_entry_bits(p), part, &value))
		return -34;
	qcow2_l1_entry_set_bits(p, value);
	return 0;
}

/* L1Entry.l2_table_offset: computed. */
static inline uint64_t qcow2_l1_entry_l2_table_offset(
    const struct qcow2_l1_entry *p)
{
	return (uint64_t)
	    ((uint64_t)qcow2_l1_bits_offset(qcow2_l1_entry_bits(p)) * 512ull);
}


/* All bytes zero. */
static inline void qcow2_l1_entry_init(struct qcow2_l1_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure L2Entry, 8 bytes. */
struct qcow2_l2_entry {
	uint8_t bytes[8];
};
#define QCOW2_L2_ENTRY_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct qcow2_l2_entry) == QCOW2_L2_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_l2_entry *qcow2_l2_entry_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_L2_ENTRY_SIZEOF))
		return NULL;
	return (const struct qcow2_l2_entry *)(span.data + offset);
}

static inline struct qcow2_l2_entry *qcow2_l2_entry_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_L2_ENTRY_SIZEOF))
		return NULL;
	return (struct qcow2_l2_entry *)(span.data + offset);
}

/* L2Entry.bits: bitfield L2Bits, u64 big-endian at byte 0. */
#define QCOW2_L2_ENTRY_BITS_OFFSET 0u
#define QCOW2_L2_ENTRY_BITS_SIZE   8u
STRUCTC_WITHIN(QCOW2_L2_ENTRY, BITS);

static inline uint64_t qcow2_l2_entry_bits(const struct qcow2_l2_entry *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_l2_entry_set_bits(struct qcow2_l2_entry *p,
					   uint64_t value)
{
	be64_store(p->bytes, value);
}

static inline uint64_t qcow2_l2_entry_bits_zero(const struct qcow2_l2_entry *p)
{
	return qcow2_l2_bits_zero(qcow2_l2_entry_bits(p));
}

static inline int qcow2_l2_entry_set_bits_zero(struct qcow2_l2_entry *p,
					       uint64_t part)
{
	uint64_t value;

	if (qcow2_l2_bits_with_zero(qcow2_l2_entry_bits(p), part, &value))
		return -34;
	qcow2_l2_entry_set_bits(p, value);
	return 0;
}

static inline uint64_t qcow2_l2_entry_bits_offset(
    const struct qcow2_l2_entry *p)
{
	return qcow2_l2_bits_offset(qcow2_l2_entry_bits(p));
}

static inline int qcow2_l2_entry_set_bits_offset(struct qcow2_l2_entry *p,
						 uint64_t part)
{
	uint64_t value;

	if (qcow2_l2_bits_with_offset(qcow2_l2_entry_bits(p), part, &value))
		return -34;
	qcow2_l2_entry_set_bits(p, value);
	return 0;
}

static inline uint64_t qcow2_l2_entry_bits_compressed(
    const struct qcow2_l2_entry *p)
{
	return qcow2_l2_bits_compressed(qcow2_l2_entry_bits(p));
}

static inline int qcow2_l2_entry_set_bits_compressed(struct qcow2_l2_entry *p,
						     uint64_t part)
{
	uint64_t value;

	if (qcow2_l2_bits_with_compressed(qcow2_l2_entry_bits(p), part,
					  &value))
		return -34;
	qcow2_l2_entry_set_bits(p, value);
	return 0;
}

static inline uint64_t qcow2_l2_entry_bits_copied(
    const struct qcow2_l2_entry *p)
{
	return qcow2_l2_bits_copied(qcow2_l2_entry_bits(p));
}

static inline int qcow2_l2_entry_set_bits_copied(struct qcow2_l2_entry *p,
						 uint64_t part)
{
	uint64_t value;

	if (qcow2_l2_bits_with_copied(qcow2_l2_entry_bits(p), part, &value))
		return -34;
	qcow2_l2_entry_set_bits(p, value);
	return 0;
}

/* L2Entry.host_offset: computed. */
static inline uint64_t qcow2_l2_entry_host_offset(
    const struct qcow2_l2_entry *p)
{
	return (uint64_t)
	    ((uint64_t)qcow2_l2_bits_offset(qcow2_l2_entry_bits(p)) * 512ull);
}


/* All bytes zero. */
static inline void qcow2_l2_entry_init(struct qcow2_l2_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure ExtendedL2Entry, 16 bytes. With extended_l2: which of a cluster's
 * 32 parts are there.
 */
struct qcow2_extended_l2_entry {
	uint8_t bytes[16];
};
#define QCOW2_EXTENDED_L2_ENTRY_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct qcow2_extended_l2_entry) ==
	      QCOW2_EXTENDED_L2_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_extended_l2_entry *qcow2_extended_l2_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_EXTENDED_L2_ENTRY_SIZEOF))
		return NULL;
	return (const struct qcow2_extended_l2_entry *)(span.data + offset);
}

static inline struct qcow2_extended_l2_entry *qcow2_extended_l2_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_EXTENDED_L2_ENTRY_SIZEOF))
		return NULL;
	return (struct qcow2_extended_l2_entry *)(span.data + offset);
}

/* ExtendedL2Entry.entry: struct qcow2_l2_entry at byte 0. */
#define QCOW2_EXTENDED_L2_ENTRY_ENTRY_OFFSET 0u
#define QCOW2_EXTENDED_L2_ENTRY_ENTRY_SIZE   8u
STRUCTC_WITHIN(QCOW2_EXTENDED_L2_ENTRY, ENTRY);

static inline const struct qcow2_l2_entry *qcow2_extended_l2_entry_entry(
    const struct qcow2_extended_l2_entry *p)
{
	return (const struct qcow2_l2_entry *)(p->bytes);
}

static inline struct qcow2_l2_entry *qcow2_extended_l2_entry_edit_entry(
    struct qcow2_extended_l2_entry *p)
{
	return (struct qcow2_l2_entry *)(p->bytes);
}

/*
 * ExtendedL2Entry.zero: u32 big-endian at byte 8. Bit n: part n reads as zeros
 */
#define QCOW2_EXTENDED_L2_ENTRY_ZERO_OFFSET 8u
#define QCOW2_EXTENDED_L2_ENTRY_ZERO_SIZE   4u
STRUCTC_WITHIN(QCOW2_EXTENDED_L2_ENTRY, ZERO);

static inline uint32_t qcow2_extended_l2_entry_zero(
    const struct qcow2_extended_l2_entry *p)
{
	return be32_load(p->bytes + 8);
}

static inline void qcow2_extended_l2_entry_set_zero(
    struct qcow2_extended_l2_entry *p, uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/*
 * ExtendedL2Entry.allocated: u32 big-endian at byte 12. Bit n: part n is there
 */
#define QCOW2_EXTENDED_L2_ENTRY_ALLOCATED_OFFSET 12u
#define QCOW2_EXTENDED_L2_ENTRY_ALLOCATED_SIZE   4u
STRUCTC_WITHIN(QCOW2_EXTENDED_L2_ENTRY, ALLOCATED);

static inline uint32_t qcow2_extended_l2_entry_allocated(
    const struct qcow2_extended_l2_entry *p)
{
	return be32_load(p->bytes + 12);
}

static inline void qcow2_extended_l2_entry_set_allocated(
    struct qcow2_extended_l2_entry *p, uint32_t value)
{
	be32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void qcow2_extended_l2_entry_init(
    struct qcow2_extended_l2_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure CompressedEntry, at least 8 bytes. An L2 entry with `compressed`.
 * Its offset is as long as the cluster's size leaves it: 62 - (cluster_bits -
 * 8) bits.
 */
struct qcow2_compressed_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t cluster_bits;
};
struct qcow2_compressed_entry_edit {
	struct qcow2_compressed_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define QCOW2_COMPRESSED_ENTRY_MIN_SIZE 8u

/* CompressedEntry.raw: u64 big-endian at byte 0. */
#define QCOW2_COMPRESSED_ENTRY_RAW_OFFSET 0u
#define QCOW2_COMPRESSED_ENTRY_RAW_SIZE   8u
STRUCTC_PROVE(
    QCOW2_COMPRESSED_ENTRY_RAW_OFFSET + QCOW2_COMPRESSED_ENTRY_RAW_SIZE <=
    QCOW2_COMPRESSED_ENTRY_MIN_SIZE);

static inline uint64_t qcow2_compressed_entry_raw(
    const struct qcow2_compressed_entry *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_compressed_entry_set_raw(
    const struct qcow2_compressed_entry_edit *p, uint64_t value)
{
	be64_store(p->bytes, value);
}

/* CompressedEntry.host_offset: computed. */
static inline int qcow2_compressed_entry_host_offset(
    const struct qcow2_compressed_entry *p, uint64_t *out,
    struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1ull, (int64_t)(70ull - (uint64_t)p->cluster_bits), &t1))
		return field_out_of_range(error, "qcow2_compressed_entry",
					  "host_offset", 0);
	*out = (uint64_t)
	    ((uint64_t)qcow2_compressed_entry_raw(p) & (t1 - 1ull));
	return 0;
}


/* CompressedEntry.sectors: computed. */
static inline int qcow2_compressed_entry_sectors(
    const struct qcow2_compressed_entry *p, uint64_t *out,
    struct field_error *error)
{
	int64_t t1 = (int64_t)(70ull - (uint64_t)p->cluster_bits);

	if ((uint64_t)t1 > 63)
		return field_out_of_range(error, "qcow2_compressed_entry",
					  "sectors", 0);
	*out = (uint64_t)
	    (((uint64_t)qcow2_compressed_entry_raw(p) & 0x3FFFFFFFFFFFFFFFull) >> t1);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int qcow2_compressed_entry_at(struct span span,
    uint64_t offset, uint32_t cluster_bits, struct qcow2_compressed_entry *out,
    struct field_error *error)
{
	struct qcow2_compressed_entry view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "qcow2_compressed_entry", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.cluster_bits = cluster_bits;
	*out = view;
	return 0;
}

static inline int qcow2_compressed_entry_edit_at(struct mspan span,
    uint64_t offset, uint32_t cluster_bits,
    struct qcow2_compressed_entry_edit *out, struct field_error *error)
{
	int rc = qcow2_compressed_entry_at(span_of(span.data, span.size), offset, cluster_bits, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int qcow2_compressed_entry_total_size(
    const struct qcow2_compressed_entry *p, uint64_t *size,
    struct field_error *error)
{
	(void)p;
	(void)error;
	*size = 8;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct qcow2_compressed_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t cluster_bits;
};
struct qcow2_compressed_entry_edit_iterator {
	struct qcow2_compressed_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct qcow2_compressed_entry_iterator qcow2_compressed_entry_iterate(
    struct span span, uint32_t cluster_bits)
{
	struct qcow2_compressed_entry_iterator it = { span, 0, 0, UINT64_MAX, cluster_bits };

	return it;
}

static inline struct qcow2_compressed_entry_edit_iterator qcow2_compressed_entry_edit_iterate(
    struct mspan span, uint32_t cluster_bits)
{
	struct qcow2_compressed_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, cluster_bits },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int qcow2_compressed_entry_iterator_next(
    struct qcow2_compressed_entry_iterator *it,
    struct qcow2_compressed_entry *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = qcow2_compressed_entry_at(it->span, it->offset, it->cluster_bits, out, error);
	if (!rc)
		rc = qcow2_compressed_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "qcow2_compressed_entry", "stride", 0);
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

static inline int qcow2_compressed_entry_edit_iterator_next(
    struct qcow2_compressed_entry_edit_iterator *it,
    struct qcow2_compressed_entry_edit *out, struct field_error *error)
{
	int rc = qcow2_compressed_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure RefcountTableEntry, 8 bytes. */
struct qcow2_refcount_table_entry {
	uint8_t bytes[8];
};
#define QCOW2_REFCOUNT_TABLE_ENTRY_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct qcow2_refcount_table_entry) ==
	      QCOW2_REFCOUNT_TABLE_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_refcount_table_entry *qcow2_refcount_table_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_REFCOUNT_TABLE_ENTRY_SIZEOF))
		return NULL;
	return (const struct qcow2_refcount_table_entry *)(span.data + offset);
}

static inline struct qcow2_refcount_table_entry *qcow2_refcount_table_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_REFCOUNT_TABLE_ENTRY_SIZEOF))
		return NULL;
	return (struct qcow2_refcount_table_entry *)(span.data + offset);
}

/* RefcountTableEntry.bits: bitfield RefcountBits, u64 big-endian at byte 0. */
#define QCOW2_REFCOUNT_TABLE_ENTRY_BITS_OFFSET 0u
#define QCOW2_REFCOUNT_TABLE_ENTRY_BITS_SIZE   8u
STRUCTC_WITHIN(QCOW2_REFCOUNT_TABLE_ENTRY, BITS);

static inline uint64_t qcow2_refcount_table_entry_bits(
    const struct qcow2_refcount_table_entry *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_refcount_table_entry_set_bits(
    struct qcow2_refcount_table_entry *p, uint64_t value)
{
	be64_store(p->bytes, value);
}

static inline uint64_t qcow2_refcount_table_entry_bits_offset(
    const struct qcow2_refcount_table_entry *p)
{
	return qcow2_refcount_bits_offset(qcow2_refcount_table_entry_bits(p));
}

static inline int qcow2_refcount_table_entry_set_bits_offset(
    struct qcow2_refcount_table_entry *p, uint64_t part)
{
	uint64_t value;

	if (qcow2_refcount_bits_with_offset(qcow2_refcount_table_entry_bits(p),
					    part, &value))
		return -34;
	qcow2_refcount_table_entry_set_bits(p, value);
	return 0;
}

/* RefcountTableEntry.block_offset: computed. */
static inline uint64_t qcow2_refcount_table_entry_block_offset(
    const struct qcow2_refcount_table_entry *p)
{
	return (uint64_t)
	    ((uint64_t)qcow2_refcount_bits_offset(qcow2_refcount_table_entry_bits(p)) * 512ull);
}


/* All bytes zero. */
static inline void qcow2_refcount_table_entry_init(
    struct qcow2_refcount_table_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure RefcountBlock, at least 0 bytes. One cluster of counts, one for
 * each host cluster. Narrower ones than a byte lie in it from the lowest bit
 * upward.
 */
struct qcow2_refcount_block {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t refcount_order;
};
struct qcow2_refcount_block_edit {
	struct qcow2_refcount_block read; /* the same, for getters */
	uint8_t *bytes;
};
#define QCOW2_REFCOUNT_BLOCK_MIN_SIZE 0u

/* RefcountBlock.parts: []u8 at byte 0, not always there. */
#define QCOW2_REFCOUNT_BLOCK_PARTS_OFFSET 0u

static inline bool qcow2_refcount_block_has_parts(
    const struct qcow2_refcount_block *p)
{
	return 
	    ((p->refcount_order == 0u) || (p->refcount_order == 1u) || (p->refcount_order == 2u));
}

static inline int qcow2_refcount_block_parts_range(
    const struct qcow2_refcount_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    ((p->refcount_order == 0u) || (p->refcount_order == 1u) || (p->refcount_order == 2u)))
		return field_absent(error, "qcow2_refcount_block", "parts", 0);
	at = 0;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_refcount_block_parts_count(
    const struct qcow2_refcount_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_refcount_block_parts_range(p, &at, count, error);
}

static inline int qcow2_refcount_block_parts_offset(
    const struct qcow2_refcount_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_refcount_block_parts_range(p, offset, &count, error);
}

static inline int qcow2_refcount_block_parts(
    const struct qcow2_refcount_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_parts_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "parts", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_refcount_block_set_parts(
    const struct qcow2_refcount_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_parts_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "parts", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_refcount_block_parts_bytes(
    const struct qcow2_refcount_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_refcount_block_parts_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_refcount_block_edit_parts_bytes(
    const struct qcow2_refcount_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_refcount_block_parts_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* RefcountBlock.counts_8: []u8 at byte 0, not always there. */
#define QCOW2_REFCOUNT_BLOCK_COUNTS_8_OFFSET 0u

static inline bool qcow2_refcount_block_has_counts_8(
    const struct qcow2_refcount_block *p)
{
	return (p->refcount_order == 3u);
}

static inline int qcow2_refcount_block_counts_8_range(
    const struct qcow2_refcount_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->refcount_order == 3u))
		return field_absent(error, "qcow2_refcount_block", "counts_8",
				    0);
	at = 0;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_refcount_block_counts_8_count(
    const struct qcow2_refcount_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_refcount_block_counts_8_range(p, &at, count, error);
}

static inline int qcow2_refcount_block_counts_8_offset(
    const struct qcow2_refcount_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_refcount_block_counts_8_range(p, offset, &count, error);
}

static inline int qcow2_refcount_block_counts_8(
    const struct qcow2_refcount_block *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_8_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_8", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_refcount_block_set_counts_8(
    const struct qcow2_refcount_block_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_8_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_8", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_refcount_block_counts_8_bytes(
    const struct qcow2_refcount_block *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_refcount_block_counts_8_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_refcount_block_edit_counts_8_bytes(
    const struct qcow2_refcount_block_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_refcount_block_counts_8_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* RefcountBlock.counts_16: []u16_be at byte 0, not always there. */
#define QCOW2_REFCOUNT_BLOCK_COUNTS_16_OFFSET 0u

static inline bool qcow2_refcount_block_has_counts_16(
    const struct qcow2_refcount_block *p)
{
	return (p->refcount_order == 4u);
}

static inline int qcow2_refcount_block_counts_16_range(
    const struct qcow2_refcount_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->refcount_order == 4u))
		return field_absent(error, "qcow2_refcount_block", "counts_16",
				    0);
	at = 0;
	nr = (p->size - at) / 2;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_refcount_block_counts_16_count(
    const struct qcow2_refcount_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_refcount_block_counts_16_range(p, &at, count, error);
}

static inline int qcow2_refcount_block_counts_16_offset(
    const struct qcow2_refcount_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_refcount_block_counts_16_range(p, offset, &count, error);
}

static inline int qcow2_refcount_block_counts_16(
    const struct qcow2_refcount_block *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_16_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_16", 0);
	*out = be16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int qcow2_refcount_block_set_counts_16(
    const struct qcow2_refcount_block_edit *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_16_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_16", 0);
	be16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/* RefcountBlock.counts_32: []u32_be at byte 0, not always there. */
#define QCOW2_REFCOUNT_BLOCK_COUNTS_32_OFFSET 0u

static inline bool qcow2_refcount_block_has_counts_32(
    const struct qcow2_refcount_block *p)
{
	return (p->refcount_order == 5u);
}

static inline int qcow2_refcount_block_counts_32_range(
    const struct qcow2_refcount_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->refcount_order == 5u))
		return field_absent(error, "qcow2_refcount_block", "counts_32",
				    0);
	at = 0;
	nr = (p->size - at) / 4;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_refcount_block_counts_32_count(
    const struct qcow2_refcount_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_refcount_block_counts_32_range(p, &at, count, error);
}

static inline int qcow2_refcount_block_counts_32_offset(
    const struct qcow2_refcount_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_refcount_block_counts_32_range(p, offset, &count, error);
}

static inline int qcow2_refcount_block_counts_32(
    const struct qcow2_refcount_block *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_32_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_32", 0);
	*out = be32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int qcow2_refcount_block_set_counts_32(
    const struct qcow2_refcount_block_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_32_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_32", 0);
	be32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/* RefcountBlock.counts_64: []u64_be at byte 0, not always there. */
#define QCOW2_REFCOUNT_BLOCK_COUNTS_64_OFFSET 0u

static inline bool qcow2_refcount_block_has_counts_64(
    const struct qcow2_refcount_block *p)
{
	return (p->refcount_order == 6u);
}

static inline int qcow2_refcount_block_counts_64_range(
    const struct qcow2_refcount_block *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->refcount_order == 6u))
		return field_absent(error, "qcow2_refcount_block", "counts_64",
				    0);
	at = 0;
	nr = (p->size - at) / 8;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_refcount_block_counts_64_count(
    const struct qcow2_refcount_block *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_refcount_block_counts_64_range(p, &at, count, error);
}

static inline int qcow2_refcount_block_counts_64_offset(
    const struct qcow2_refcount_block *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_refcount_block_counts_64_range(p, offset, &count, error);
}

static inline int qcow2_refcount_block_counts_64(
    const struct qcow2_refcount_block *p, uint64_t i, uint64_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_64_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_64", 0);
	*out = be64_load(p->bytes + t1 + i * 8);
	return 0;
}

static inline int qcow2_refcount_block_set_counts_64(
    const struct qcow2_refcount_block_edit *p, uint64_t i, uint64_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_refcount_block_counts_64_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_refcount_block",
					  "counts_64", 0);
	be64_store(p->bytes + t1 + i * 8, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_refcount_block_point_1(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_refcount_block_point_2(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset);
	points[2] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_refcount_block_point_3(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 2;
	points[3] = offset + count * 2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_refcount_block_point_4(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 4;
	points[4] = offset + count * 4;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_refcount_block_point_5(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 8;
	points[5] = offset + count * 8;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_refcount_block_point_6(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (p->refcount_order == 6u) {
		rc = qcow2_refcount_block_point_5(p, points, error);
		if (rc)
			return rc;
		points[6] = points[5];
	} else {
		points[6] = 0;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_refcount_block_point_7(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (p->refcount_order == 5u) {
		rc = qcow2_refcount_block_point_4(p, points, error);
		if (rc)
			return rc;
		points[7] = points[4];
	} else {
		rc = qcow2_refcount_block_point_6(p, points, error);
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
static inline int qcow2_refcount_block_point_8(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (p->refcount_order == 4u) {
		rc = qcow2_refcount_block_point_3(p, points, error);
		if (rc)
			return rc;
		points[8] = points[3];
	} else {
		rc = qcow2_refcount_block_point_7(p, points, error);
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
static inline int qcow2_refcount_block_point_9(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (p->refcount_order == 3u) {
		rc = qcow2_refcount_block_point_2(p, points, error);
		if (rc)
			return rc;
		points[9] = points[2];
	} else {
		rc = qcow2_refcount_block_point_8(p, points, error);
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
static inline int qcow2_refcount_block_point_10(
    const struct qcow2_refcount_block *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if ((p->refcount_order == 0u) || (p->refcount_order == 1u) || (p->refcount_order == 2u)) {
		rc = qcow2_refcount_block_point_1(p, points, error);
		if (rc)
			return rc;
		points[10] = points[1];
	} else {
		rc = qcow2_refcount_block_point_9(p, points, error);
		if (rc)
			return rc;
		points[10] = points[9];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int qcow2_refcount_block_at(struct span span,
    uint64_t offset, uint8_t refcount_order, struct qcow2_refcount_block *out,
    struct field_error *error)
{
	struct qcow2_refcount_block view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "qcow2_refcount_block", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.refcount_order = refcount_order;
	*out = view;
	return 0;
}

static inline int qcow2_refcount_block_edit_at(struct mspan span,
    uint64_t offset, uint8_t refcount_order,
    struct qcow2_refcount_block_edit *out, struct field_error *error)
{
	int rc = qcow2_refcount_block_at(span_of(span.data, span.size), offset, refcount_order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int qcow2_refcount_block_total_size(
    const struct qcow2_refcount_block *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[11];

	rc = qcow2_refcount_block_point_10(p, points, error);
	if (rc)
		return rc;
	*size = points[10];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct qcow2_refcount_block_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t refcount_order;
};
struct qcow2_refcount_block_edit_iterator {
	struct qcow2_refcount_block_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct qcow2_refcount_block_iterator qcow2_refcount_block_iterate(
    struct span span, uint8_t refcount_order)
{
	struct qcow2_refcount_block_iterator it = { span, 0, 0, UINT64_MAX, refcount_order };

	return it;
}

static inline struct qcow2_refcount_block_edit_iterator qcow2_refcount_block_edit_iterate(
    struct mspan span, uint8_t refcount_order)
{
	struct qcow2_refcount_block_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, refcount_order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int qcow2_refcount_block_iterator_next(
    struct qcow2_refcount_block_iterator *it, struct qcow2_refcount_block *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = qcow2_refcount_block_at(it->span, it->offset, it->refcount_order, out, error);
	if (!rc)
		rc = qcow2_refcount_block_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "qcow2_refcount_block", "stride", 0);
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

static inline int qcow2_refcount_block_edit_iterator_next(
    struct qcow2_refcount_block_edit_iterator *it,
    struct qcow2_refcount_block_edit *out, struct field_error *error)
{
	int rc = qcow2_refcount_block_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Snapshot, at least 40 bytes. */
struct qcow2_snapshot {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct qcow2_snapshot_edit {
	struct qcow2_snapshot read; /* the same, for getters */
	uint8_t *bytes;
};
#define QCOW2_SNAPSHOT_MIN_SIZE 40u

/* Snapshot.l1_table_offset: u64 big-endian at byte 0. */
#define QCOW2_SNAPSHOT_L1_TABLE_OFFSET_OFFSET 0u
#define QCOW2_SNAPSHOT_L1_TABLE_OFFSET_SIZE   8u
STRUCTC_PROVE(
    QCOW2_SNAPSHOT_L1_TABLE_OFFSET_OFFSET + QCOW2_SNAPSHOT_L1_TABLE_OFFSET_SIZE <=
    QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint64_t qcow2_snapshot_l1_table_offset(
    const struct qcow2_snapshot *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_snapshot_set_l1_table_offset(
    const struct qcow2_snapshot_edit *p, uint64_t value)
{
	be64_store(p->bytes, value);
}

/* The byte where its L1Entry starts; -34 when there is none. */
static inline int qcow2_snapshot_l1_table_offset_target(
    const struct qcow2_snapshot *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = qcow2_snapshot_l1_table_offset(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Snapshot.l1_size: u32 big-endian at byte 8. */
#define QCOW2_SNAPSHOT_L1_SIZE_OFFSET 8u
#define QCOW2_SNAPSHOT_L1_SIZE_SIZE   4u
STRUCTC_PROVE(QCOW2_SNAPSHOT_L1_SIZE_OFFSET + QCOW2_SNAPSHOT_L1_SIZE_SIZE <=
	      QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint32_t qcow2_snapshot_l1_size(const struct qcow2_snapshot *p)
{
	return be32_load(p->bytes + 8);
}

static inline void qcow2_snapshot_set_l1_size(
    const struct qcow2_snapshot_edit *p, uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/* Snapshot.id_str_size: u16 big-endian at byte 12. */
#define QCOW2_SNAPSHOT_ID_STR_SIZE_OFFSET 12u
#define QCOW2_SNAPSHOT_ID_STR_SIZE_SIZE   2u
STRUCTC_PROVE(
    QCOW2_SNAPSHOT_ID_STR_SIZE_OFFSET + QCOW2_SNAPSHOT_ID_STR_SIZE_SIZE <=
    QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint16_t qcow2_snapshot_id_str_size(
    const struct qcow2_snapshot *p)
{
	return be16_load(p->bytes + 12);
}

static inline void qcow2_snapshot_set_id_str_size(
    const struct qcow2_snapshot_edit *p, uint16_t value)
{
	be16_store(p->bytes + 12, value);
}

/* Snapshot.name_size: u16 big-endian at byte 14. */
#define QCOW2_SNAPSHOT_NAME_SIZE_OFFSET 14u
#define QCOW2_SNAPSHOT_NAME_SIZE_SIZE   2u
STRUCTC_PROVE(QCOW2_SNAPSHOT_NAME_SIZE_OFFSET + QCOW2_SNAPSHOT_NAME_SIZE_SIZE <=
	      QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint16_t qcow2_snapshot_name_size(const struct qcow2_snapshot *p)
{
	return be16_load(p->bytes + 14);
}

static inline void qcow2_snapshot_set_name_size(
    const struct qcow2_snapshot_edit *p, uint16_t value)
{
	be16_store(p->bytes + 14, value);
}

/*
 * Snapshot.date_sec: u32 big-endian at byte 16. When it was taken, since 1970
 */
#define QCOW2_SNAPSHOT_DATE_SEC_OFFSET 16u
#define QCOW2_SNAPSHOT_DATE_SEC_SIZE   4u
STRUCTC_PROVE(QCOW2_SNAPSHOT_DATE_SEC_OFFSET + QCOW2_SNAPSHOT_DATE_SEC_SIZE <=
	      QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint32_t qcow2_snapshot_date_sec(const struct qcow2_snapshot *p)
{
	return be32_load(p->bytes + 16);
}

static inline void qcow2_snapshot_set_date_sec(
    const struct qcow2_snapshot_edit *p, uint32_t value)
{
	be32_store(p->bytes + 16, value);
}

/* Snapshot.date_nsec: u32 big-endian at byte 20. */
#define QCOW2_SNAPSHOT_DATE_NSEC_OFFSET 20u
#define QCOW2_SNAPSHOT_DATE_NSEC_SIZE   4u
STRUCTC_PROVE(QCOW2_SNAPSHOT_DATE_NSEC_OFFSET + QCOW2_SNAPSHOT_DATE_NSEC_SIZE <=
	      QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint32_t qcow2_snapshot_date_nsec(const struct qcow2_snapshot *p)
{
	return be32_load(p->bytes + 20);
}

static inline void qcow2_snapshot_set_date_nsec(
    const struct qcow2_snapshot_edit *p, uint32_t value)
{
	be32_store(p->bytes + 20, value);
}

/*
 * Snapshot.vm_clock_nsec: u64 big-endian at byte 24. How long the guest had run
 */
#define QCOW2_SNAPSHOT_VM_CLOCK_NSEC_OFFSET 24u
#define QCOW2_SNAPSHOT_VM_CLOCK_NSEC_SIZE   8u
STRUCTC_PROVE(
    QCOW2_SNAPSHOT_VM_CLOCK_NSEC_OFFSET + QCOW2_SNAPSHOT_VM_CLOCK_NSEC_SIZE <=
    QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint64_t qcow2_snapshot_vm_clock_nsec(
    const struct qcow2_snapshot *p)
{
	return be64_load(p->bytes + 24);
}

static inline void qcow2_snapshot_set_vm_clock_nsec(
    const struct qcow2_snapshot_edit *p, uint64_t value)
{
	be64_store(p->bytes + 24, value);
}

/*
 * Snapshot.vm_state_size: u32 big-endian at byte 32. With extra data: see there
 */
#define QCOW2_SNAPSHOT_VM_STATE_SIZE_OFFSET 32u
#define QCOW2_SNAPSHOT_VM_STATE_SIZE_SIZE   4u
STRUCTC_PROVE(
    QCOW2_SNAPSHOT_VM_STATE_SIZE_OFFSET + QCOW2_SNAPSHOT_VM_STATE_SIZE_SIZE <=
    QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint32_t qcow2_snapshot_vm_state_size(
    const struct qcow2_snapshot *p)
{
	return be32_load(p->bytes + 32);
}

static inline void qcow2_snapshot_set_vm_state_size(
    const struct qcow2_snapshot_edit *p, uint32_t value)
{
	be32_store(p->bytes + 32, value);
}

/* Snapshot.extra_data_size: u32 big-endian at byte 36. */
#define QCOW2_SNAPSHOT_EXTRA_DATA_SIZE_OFFSET 36u
#define QCOW2_SNAPSHOT_EXTRA_DATA_SIZE_SIZE   4u
STRUCTC_PROVE(
    QCOW2_SNAPSHOT_EXTRA_DATA_SIZE_OFFSET + QCOW2_SNAPSHOT_EXTRA_DATA_SIZE_SIZE <=
    QCOW2_SNAPSHOT_MIN_SIZE);

static inline uint32_t qcow2_snapshot_extra_data_size(
    const struct qcow2_snapshot *p)
{
	return be32_load(p->bytes + 36);
}

static inline void qcow2_snapshot_set_extra_data_size(
    const struct qcow2_snapshot_edit *p, uint32_t value)
{
	be32_store(p->bytes + 36, value);
}

/*
 * Snapshot.vm_state_size_large: u64_be at byte 40, not always there. In place
 * of vm_state_size
 */
#define QCOW2_SNAPSHOT_VM_STATE_SIZE_LARGE_OFFSET 40u
#define QCOW2_SNAPSHOT_VM_STATE_SIZE_LARGE_DEFAULT 0u

static inline bool qcow2_snapshot_has_vm_state_size_large(
    const struct qcow2_snapshot *p)
{
	return (qcow2_snapshot_extra_data_size(p) >= 8u);
}

static inline int qcow2_snapshot_vm_state_size_large_offset(
    const struct qcow2_snapshot *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(qcow2_snapshot_extra_data_size(p) >= 8u))
		return field_absent(error, "qcow2_snapshot",
				    "vm_state_size_large", 40);
	if (p->size < 48)
		return field_out_of_range(error, "qcow2_snapshot",
					  "vm_state_size_large", 40);
	*offset = 40;
	return 0;
}

static inline int qcow2_snapshot_vm_state_size_large(
    const struct qcow2_snapshot *p, uint64_t *out, struct field_error *error)
{
	if (!(qcow2_snapshot_extra_data_size(p) >= 8u))
		return *out = QCOW2_SNAPSHOT_VM_STATE_SIZE_LARGE_DEFAULT, 0;
	if (p->size < 48)
		return field_out_of_range(error, "qcow2_snapshot",
					  "vm_state_size_large", 40);
	*out = be64_load(p->bytes + 40);
	return 0;
}

static inline int qcow2_snapshot_set_vm_state_size_large(
    const struct qcow2_snapshot_edit *p, uint64_t value,
    struct field_error *error)
{
	if (!(qcow2_snapshot_extra_data_size(&p->read) >= 8u)) {
		if (value == QCOW2_SNAPSHOT_VM_STATE_SIZE_LARGE_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_snapshot",
				    "vm_state_size_large", 40);
	}
	if (p->read.size < 48)
		return field_out_of_range(error, "qcow2_snapshot",
					  "vm_state_size_large", 40);
	be64_store(p->bytes + 40, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_snapshot_point_1(const struct qcow2_snapshot *p,
					 uint64_t *points,
					 struct field_error *error)
{
	if (qcow2_snapshot_extra_data_size(p) >= 8u) {
		if (p->size < 48)
			return field_out_of_range(error, "qcow2_snapshot", "",
						  0);
		points[1] = 48;
	} else {
		points[1] = 40;
	}
	return 0;
}


/*
 * Snapshot.disk_size: u64_be at an offset that data decides, not always there.
 * Of the guest's disk, back then
 */
#define QCOW2_SNAPSHOT_DISK_SIZE_DEFAULT 0u

static inline bool qcow2_snapshot_has_disk_size(const struct qcow2_snapshot *p)
{
	return (qcow2_snapshot_extra_data_size(p) >= 16u);
}

static inline int qcow2_snapshot_disk_size_offset(
    const struct qcow2_snapshot *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(qcow2_snapshot_extra_data_size(p) >= 16u))
		return field_absent(error, "qcow2_snapshot", "disk_size", 0);
	rc = qcow2_snapshot_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "qcow2_snapshot", "disk_size",
					  0);
	*offset = points[1];
	return 0;
}

static inline int qcow2_snapshot_disk_size(const struct qcow2_snapshot *p,
					   uint64_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(qcow2_snapshot_extra_data_size(p) >= 16u))
		return *out = QCOW2_SNAPSHOT_DISK_SIZE_DEFAULT, 0;
	rc = qcow2_snapshot_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "qcow2_snapshot", "disk_size",
					  0);
	*out = be64_load(p->bytes + points[1]);
	return 0;
}

static inline int qcow2_snapshot_set_disk_size(
    const struct qcow2_snapshot_edit *p, uint64_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(qcow2_snapshot_extra_data_size(&p->read) >= 16u)) {
		if (value == QCOW2_SNAPSHOT_DISK_SIZE_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_snapshot", "disk_size", 0);
	}
	rc = qcow2_snapshot_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 8)
		return field_out_of_range(error, "qcow2_snapshot", "disk_size",
					  0);
	be64_store(p->bytes + points[1], value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_snapshot_point_2(const struct qcow2_snapshot *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	rc = qcow2_snapshot_point_1(p, points, error);
	if (rc)
		return rc;
	if (qcow2_snapshot_extra_data_size(p) >= 16u) {
		if (p->size - points[1] < 8)
			return field_out_of_range(error, "qcow2_snapshot", "",
						  0);
		points[2] = points[1] + 8;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/*
 * Snapshot.icount: u64_be at an offset that data decides, not always there. Of
 * record and replay
 */
#define QCOW2_SNAPSHOT_ICOUNT_DEFAULT 0xFFFFFFFFFFFFFFFFull

static inline bool qcow2_snapshot_has_icount(const struct qcow2_snapshot *p)
{
	return (qcow2_snapshot_extra_data_size(p) >= 24u);
}

static inline int qcow2_snapshot_icount_offset(const struct qcow2_snapshot *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(qcow2_snapshot_extra_data_size(p) >= 24u))
		return field_absent(error, "qcow2_snapshot", "icount", 0);
	rc = qcow2_snapshot_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "qcow2_snapshot", "icount",
					  0);
	*offset = points[2];
	return 0;
}

static inline int qcow2_snapshot_icount(const struct qcow2_snapshot *p,
					uint64_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(qcow2_snapshot_extra_data_size(p) >= 24u))
		return *out = QCOW2_SNAPSHOT_ICOUNT_DEFAULT, 0;
	rc = qcow2_snapshot_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 8)
		return field_out_of_range(error, "qcow2_snapshot", "icount",
					  0);
	*out = be64_load(p->bytes + points[2]);
	return 0;
}

static inline int qcow2_snapshot_set_icount(const struct qcow2_snapshot_edit *p,
					    uint64_t value,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(qcow2_snapshot_extra_data_size(&p->read) >= 24u)) {
		if (value == QCOW2_SNAPSHOT_ICOUNT_DEFAULT)
			return 0;
		return field_absent(error, "qcow2_snapshot", "icount", 0);
	}
	rc = qcow2_snapshot_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 8)
		return field_out_of_range(error, "qcow2_snapshot", "icount",
					  0);
	be64_store(p->bytes + points[2], value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_snapshot_point_4(const struct qcow2_snapshot *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t at = (40ull + (uint64_t)qcow2_snapshot_extra_data_size(p));

	if (at > p->size)
		return field_out_of_range(error, "qcow2_snapshot", "", 0);
	points[4] = at;
	return 0;
}


/*
 * Snapshot.id_str: [$id_str_size]string at an offset that data decides. Not
 * ended by NUL
 */

static inline int qcow2_snapshot_id_str_range(const struct qcow2_snapshot *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	int rc;

	uint64_t points[5];

	uint64_t at, nr;

	rc = qcow2_snapshot_point_4(p, points, error);
	if (rc)
		return rc;
	at = points[4];
	nr = (uint64_t)qcow2_snapshot_id_str_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "qcow2_snapshot", "id_str",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_snapshot_id_str_count(const struct qcow2_snapshot *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return qcow2_snapshot_id_str_range(p, &at, count, error);
}

static inline int qcow2_snapshot_id_str_offset(const struct qcow2_snapshot *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return qcow2_snapshot_id_str_range(p, offset, &count, error);
}

static inline int qcow2_snapshot_id_str(const struct qcow2_snapshot *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_snapshot_id_str_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_snapshot", "id_str",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_snapshot_set_id_str(const struct qcow2_snapshot_edit *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_snapshot_id_str_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_snapshot", "id_str",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_snapshot_id_str_bytes(const struct qcow2_snapshot *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_id_str_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_snapshot_edit_id_str_bytes(
    const struct qcow2_snapshot_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_id_str_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int qcow2_snapshot_id_str_text(const struct qcow2_snapshot *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_id_str_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int qcow2_snapshot_put_id_str(const struct qcow2_snapshot_edit *p,
					    struct span text,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_id_str_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "qcow2_snapshot", "id_str",
					  0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_snapshot_point_5(const struct qcow2_snapshot *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = qcow2_snapshot_point_4(p, points, error);
	if (rc)
		return rc;
	offset = points[4];
	count = (uint64_t)qcow2_snapshot_id_str_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "qcow2_snapshot", "", 0);
	points[5] = offset + count;
	return 0;
}


/* Snapshot.name: [$name_size]string at an offset that data decides. */

static inline int qcow2_snapshot_name_range(const struct qcow2_snapshot *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	uint64_t at, nr;

	rc = qcow2_snapshot_point_5(p, points, error);
	if (rc)
		return rc;
	at = points[5];
	nr = (uint64_t)qcow2_snapshot_name_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "qcow2_snapshot", "name", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_snapshot_name_count(const struct qcow2_snapshot *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return qcow2_snapshot_name_range(p, &at, count, error);
}

static inline int qcow2_snapshot_name_offset(const struct qcow2_snapshot *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return qcow2_snapshot_name_range(p, offset, &count, error);
}

static inline int qcow2_snapshot_name(const struct qcow2_snapshot *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_snapshot_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_snapshot", "name", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_snapshot_set_name(const struct qcow2_snapshot_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_snapshot_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "qcow2_snapshot", "name", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_snapshot_name_bytes(const struct qcow2_snapshot *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_snapshot_edit_name_bytes(
    const struct qcow2_snapshot_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int qcow2_snapshot_name_text(const struct qcow2_snapshot *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int qcow2_snapshot_put_name(const struct qcow2_snapshot_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_snapshot_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "qcow2_snapshot", "name", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_snapshot_point_6(const struct qcow2_snapshot *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = qcow2_snapshot_point_5(p, points, error);
	if (rc)
		return rc;
	offset = points[5];
	count = (uint64_t)qcow2_snapshot_name_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "qcow2_snapshot", "", 0);
	points[6] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int qcow2_snapshot_at(struct span span, uint64_t offset,
				    struct qcow2_snapshot *out,
				    struct field_error *error)
{
	struct qcow2_snapshot view;
	uint64_t size;

	if (!span_has(span, offset, 40))
		return field_out_of_range(error, "qcow2_snapshot", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    ((((((40ull + (uint64_t)qcow2_snapshot_extra_data_size(&view)) + (uint64_t)qcow2_snapshot_id_str_size(&view)) + (uint64_t)qcow2_snapshot_name_size(&view)) + 7ull) / 8ull) * 8ull);
	if (size > view.size)
		return field_out_of_range(error, "qcow2_snapshot", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int qcow2_snapshot_edit_at(struct mspan span, uint64_t offset,
					 struct qcow2_snapshot_edit *out,
					 struct field_error *error)
{
	int rc = qcow2_snapshot_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int qcow2_snapshot_total_size(const struct qcow2_snapshot *p,
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
struct qcow2_snapshot_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct qcow2_snapshot_edit_iterator {
	struct qcow2_snapshot_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct qcow2_snapshot_iterator qcow2_snapshot_iterate(
    struct span span)
{
	struct qcow2_snapshot_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct qcow2_snapshot_edit_iterator qcow2_snapshot_edit_iterate(
    struct mspan span)
{
	struct qcow2_snapshot_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int qcow2_snapshot_iterator_next(
    struct qcow2_snapshot_iterator *it, struct qcow2_snapshot *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = qcow2_snapshot_at(it->span, it->offset, out, error);
	if (!rc)
		rc = qcow2_snapshot_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "qcow2_snapshot", "stride", 0);
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

static inline int qcow2_snapshot_edit_iterator_next(
    struct qcow2_snapshot_edit_iterator *it, struct qcow2_snapshot_edit *out,
    struct field_error *error)
{
	int rc = qcow2_snapshot_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure BitmapDirectoryEntry, at least 24 bytes. */
struct qcow2_bitmap_directory_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct qcow2_bitmap_directory_entry_edit {
	struct qcow2_bitmap_directory_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE 24u

/* BitmapDirectoryEntry.bitmap_table_offset: u64 big-endian at byte 0. */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_OFFSET_OFFSET 0u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_OFFSET_SIZE   8u
STRUCTC_PROVE(
    QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_OFFSET_OFFSET + QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_OFFSET_SIZE <=
    QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint64_t qcow2_bitmap_directory_entry_bitmap_table_offset(
    const struct qcow2_bitmap_directory_entry *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_bitmap_directory_entry_set_bitmap_table_offset(
    const struct qcow2_bitmap_directory_entry_edit *p, uint64_t value)
{
	be64_store(p->bytes, value);
}

/* The byte where its BitmapTableEntry starts; -34 when there is none. */
static inline int qcow2_bitmap_directory_entry_bitmap_table_offset_target(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t number = qcow2_bitmap_directory_entry_bitmap_table_offset(p);

	(void)error;
	*offset = number;
	return 0;
}

/* BitmapDirectoryEntry.bitmap_table_size: u32 big-endian at byte 8. Entries */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_SIZE_OFFSET 8u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_SIZE_SIZE   4u
STRUCTC_PROVE(
    QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_SIZE_OFFSET + QCOW2_BITMAP_DIRECTORY_ENTRY_BITMAP_TABLE_SIZE_SIZE <=
    QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint32_t qcow2_bitmap_directory_entry_bitmap_table_size(
    const struct qcow2_bitmap_directory_entry *p)
{
	return be32_load(p->bytes + 8);
}

static inline void qcow2_bitmap_directory_entry_set_bitmap_table_size(
    const struct qcow2_bitmap_directory_entry_edit *p, uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/* BitmapDirectoryEntry.flags: flags BitmapFlags, u32 big-endian at byte 12. */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_FLAGS_OFFSET 12u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_FLAGS_SIZE   4u
STRUCTC_PROVE(
    QCOW2_BITMAP_DIRECTORY_ENTRY_FLAGS_OFFSET + QCOW2_BITMAP_DIRECTORY_ENTRY_FLAGS_SIZE <=
    QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint32_t qcow2_bitmap_directory_entry_flags(
    const struct qcow2_bitmap_directory_entry *p)
{
	return be32_load(p->bytes + 12);
}

static inline void qcow2_bitmap_directory_entry_set_flags(
    const struct qcow2_bitmap_directory_entry_edit *p, uint32_t value)
{
	be32_store(p->bytes + 12, value);
}

/* Whether all bits of `mask` are set. */
static inline bool qcow2_bitmap_directory_entry_flags_has(
    const struct qcow2_bitmap_directory_entry *p, uint32_t mask)
{
	return (qcow2_bitmap_directory_entry_flags(p) & mask) == mask;
}

static inline void qcow2_bitmap_directory_entry_flags_add(
    const struct qcow2_bitmap_directory_entry_edit *p, uint32_t mask)
{
	qcow2_bitmap_directory_entry_set_flags(p,
	    (uint32_t)(qcow2_bitmap_directory_entry_flags(&p->read) | mask));
}

static inline void qcow2_bitmap_directory_entry_flags_clear(
    const struct qcow2_bitmap_directory_entry_edit *p, uint32_t mask)
{
	qcow2_bitmap_directory_entry_set_flags(p,
	    (uint32_t)(qcow2_bitmap_directory_entry_flags(&p->read) & ~mask));
}

/* BitmapDirectoryEntry.type: enum BitmapType, u8 at byte 16. */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_TYPE_OFFSET 16u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_TYPE_SIZE   1u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_TYPE_DEFAULT 1u
STRUCTC_PROVE(
    QCOW2_BITMAP_DIRECTORY_ENTRY_TYPE_OFFSET + QCOW2_BITMAP_DIRECTORY_ENTRY_TYPE_SIZE <=
    QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint8_t qcow2_bitmap_directory_entry_type(
    const struct qcow2_bitmap_directory_entry *p)
{
	return p->bytes[16];
}

static inline void qcow2_bitmap_directory_entry_set_type(
    const struct qcow2_bitmap_directory_entry_edit *p, uint8_t value)
{
	p->bytes[16] = value;
}

/* BitmapDirectoryEntry.granularity_bits: u8 at byte 17. */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_GRANULARITY_BITS_OFFSET 17u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_GRANULARITY_BITS_SIZE   1u
STRUCTC_PROVE(
    QCOW2_BITMAP_DIRECTORY_ENTRY_GRANULARITY_BITS_OFFSET + QCOW2_BITMAP_DIRECTORY_ENTRY_GRANULARITY_BITS_SIZE <=
    QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint8_t qcow2_bitmap_directory_entry_granularity_bits(
    const struct qcow2_bitmap_directory_entry *p)
{
	return p->bytes[17];
}

static inline void qcow2_bitmap_directory_entry_set_granularity_bits(
    const struct qcow2_bitmap_directory_entry_edit *p, uint8_t value)
{
	p->bytes[17] = value;
}

/* BitmapDirectoryEntry.name_size: u16 big-endian at byte 18. */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_NAME_SIZE_OFFSET 18u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_NAME_SIZE_SIZE   2u
STRUCTC_PROVE(
    QCOW2_BITMAP_DIRECTORY_ENTRY_NAME_SIZE_OFFSET + QCOW2_BITMAP_DIRECTORY_ENTRY_NAME_SIZE_SIZE <=
    QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint16_t qcow2_bitmap_directory_entry_name_size(
    const struct qcow2_bitmap_directory_entry *p)
{
	return be16_load(p->bytes + 18);
}

static inline void qcow2_bitmap_directory_entry_set_name_size(
    const struct qcow2_bitmap_directory_entry_edit *p, uint16_t value)
{
	be16_store(p->bytes + 18, value);
}

/* BitmapDirectoryEntry.extra_data_size: u32 big-endian at byte 20. */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_EXTRA_DATA_SIZE_OFFSET 20u
#define QCOW2_BITMAP_DIRECTORY_ENTRY_EXTRA_DATA_SIZE_SIZE   4u
STRUCTC_PROVE(
    QCOW2_BITMAP_DIRECTORY_ENTRY_EXTRA_DATA_SIZE_OFFSET + QCOW2_BITMAP_DIRECTORY_ENTRY_EXTRA_DATA_SIZE_SIZE <=
    QCOW2_BITMAP_DIRECTORY_ENTRY_MIN_SIZE);

static inline uint32_t qcow2_bitmap_directory_entry_extra_data_size(
    const struct qcow2_bitmap_directory_entry *p)
{
	return be32_load(p->bytes + 20);
}

static inline void qcow2_bitmap_directory_entry_set_extra_data_size(
    const struct qcow2_bitmap_directory_entry_edit *p, uint32_t value)
{
	be32_store(p->bytes + 20, value);
}

/* BitmapDirectoryEntry.extra_data: [$extra_data_size]byte at byte 24. */
#define QCOW2_BITMAP_DIRECTORY_ENTRY_EXTRA_DATA_OFFSET 24u

static inline int qcow2_bitmap_directory_entry_extra_data_range(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 24;
	nr = (uint64_t)qcow2_bitmap_directory_entry_extra_data_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "extra_data", 24);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_bitmap_directory_entry_extra_data_count(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_bitmap_directory_entry_extra_data_range(p, &at, count, error);
}

static inline int qcow2_bitmap_directory_entry_extra_data_offset(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_bitmap_directory_entry_extra_data_range(p, offset, &count, error);
}

static inline int qcow2_bitmap_directory_entry_extra_data(
    const struct qcow2_bitmap_directory_entry *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    qcow2_bitmap_directory_entry_extra_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "extra_data", 24);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_bitmap_directory_entry_set_extra_data(
    const struct qcow2_bitmap_directory_entry_edit *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    qcow2_bitmap_directory_entry_extra_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "extra_data", 24);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_bitmap_directory_entry_extra_data_bytes(
    const struct qcow2_bitmap_directory_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    qcow2_bitmap_directory_entry_extra_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_bitmap_directory_entry_edit_extra_data_bytes(
    const struct qcow2_bitmap_directory_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    qcow2_bitmap_directory_entry_extra_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_bitmap_directory_entry_point_1(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 24;
	count = (uint64_t)qcow2_bitmap_directory_entry_extra_data_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * BitmapDirectoryEntry.name: [$name_size]string at an offset that data decides.
 */

static inline int qcow2_bitmap_directory_entry_name_range(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = qcow2_bitmap_directory_entry_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)qcow2_bitmap_directory_entry_name_size(p);
	if (nr > p->size - at)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "name", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int qcow2_bitmap_directory_entry_name_count(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return qcow2_bitmap_directory_entry_name_range(p, &at, count, error);
}

static inline int qcow2_bitmap_directory_entry_name_offset(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return qcow2_bitmap_directory_entry_name_range(p, offset, &count, error);
}

static inline int qcow2_bitmap_directory_entry_name(
    const struct qcow2_bitmap_directory_entry *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = qcow2_bitmap_directory_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "name", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int qcow2_bitmap_directory_entry_set_name(
    const struct qcow2_bitmap_directory_entry_edit *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    qcow2_bitmap_directory_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "name", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int qcow2_bitmap_directory_entry_name_bytes(
    const struct qcow2_bitmap_directory_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_bitmap_directory_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int qcow2_bitmap_directory_entry_edit_name_bytes(
    const struct qcow2_bitmap_directory_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    qcow2_bitmap_directory_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int qcow2_bitmap_directory_entry_name_text(
    const struct qcow2_bitmap_directory_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = qcow2_bitmap_directory_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int qcow2_bitmap_directory_entry_put_name(
    const struct qcow2_bitmap_directory_entry_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    qcow2_bitmap_directory_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "name", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int qcow2_bitmap_directory_entry_point_2(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = qcow2_bitmap_directory_entry_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)qcow2_bitmap_directory_entry_name_size(p);
	if (count > p->size - offset)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry", "",
					  0);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int qcow2_bitmap_directory_entry_at(struct span span,
    uint64_t offset, struct qcow2_bitmap_directory_entry *out,
    struct field_error *error)
{
	struct qcow2_bitmap_directory_entry view;
	uint64_t size;

	if (!span_has(span, offset, 24))
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (((((24ull + (uint64_t)qcow2_bitmap_directory_entry_extra_data_size(&view)) + (uint64_t)qcow2_bitmap_directory_entry_name_size(&view)) + 7ull) / 8ull) * 8ull);
	if (size > view.size)
		return field_out_of_range(error,
					  "qcow2_bitmap_directory_entry",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int qcow2_bitmap_directory_entry_edit_at(struct mspan span,
    uint64_t offset, struct qcow2_bitmap_directory_entry_edit *out,
    struct field_error *error)
{
	int rc = qcow2_bitmap_directory_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int qcow2_bitmap_directory_entry_total_size(
    const struct qcow2_bitmap_directory_entry *p, uint64_t *size,
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
struct qcow2_bitmap_directory_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct qcow2_bitmap_directory_entry_edit_iterator {
	struct qcow2_bitmap_directory_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct qcow2_bitmap_directory_entry_iterator qcow2_bitmap_directory_entry_iterate(
    struct span span)
{
	struct qcow2_bitmap_directory_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct qcow2_bitmap_directory_entry_edit_iterator qcow2_bitmap_directory_entry_edit_iterate(
    struct mspan span)
{
	struct qcow2_bitmap_directory_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int qcow2_bitmap_directory_entry_iterator_next(
    struct qcow2_bitmap_directory_entry_iterator *it,
    struct qcow2_bitmap_directory_entry *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = qcow2_bitmap_directory_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = qcow2_bitmap_directory_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "qcow2_bitmap_directory_entry", "stride", 0);
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

static inline int qcow2_bitmap_directory_entry_edit_iterator_next(
    struct qcow2_bitmap_directory_entry_edit_iterator *it,
    struct qcow2_bitmap_directory_entry_edit *out, struct field_error *error)
{
	int rc = qcow2_bitmap_directory_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure BitmapTableEntry, 8 bytes. */
struct qcow2_bitmap_table_entry {
	uint8_t bytes[8];
};
#define QCOW2_BITMAP_TABLE_ENTRY_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct qcow2_bitmap_table_entry) ==
	      QCOW2_BITMAP_TABLE_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct qcow2_bitmap_table_entry *qcow2_bitmap_table_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QCOW2_BITMAP_TABLE_ENTRY_SIZEOF))
		return NULL;
	return (const struct qcow2_bitmap_table_entry *)(span.data + offset);
}

static inline struct qcow2_bitmap_table_entry *qcow2_bitmap_table_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QCOW2_BITMAP_TABLE_ENTRY_SIZEOF))
		return NULL;
	return (struct qcow2_bitmap_table_entry *)(span.data + offset);
}

/* BitmapTableEntry.bits: bitfield BitmapTableBits, u64 big-endian at byte 0. */
#define QCOW2_BITMAP_TABLE_ENTRY_BITS_OFFSET 0u
#define QCOW2_BITMAP_TABLE_ENTRY_BITS_SIZE   8u
STRUCTC_WITHIN(QCOW2_BITMAP_TABLE_ENTRY, BITS);

static inline uint64_t qcow2_bitmap_table_entry_bits(
    const struct qcow2_bitmap_table_entry *p)
{
	return be64_load(p->bytes);
}

static inline void qcow2_bitmap_table_entry_set_bits(
    struct qcow2_bitmap_table_entry *p, uint64_t value)
{
	be64_store(p->bytes, value);
}

static inline uint64_t qcow2_bitmap_table_entry_bits_all_ones(
    const struct qcow2_bitmap_table_entry *p)
{
	return qcow2_bitmap_table_bits_all_ones(
	    qcow2_bitmap_table_entry_bits(p));
}

static inline int qcow2_bitmap_table_entry_set_bits_all_ones(
    struct qcow2_bitmap_table_entry *p, uint64_t part)
{
	uint64_t value;

	if (qcow2_bitmap_table_bits_with_all_ones(
	    qcow2_bitmap_table_entry_bits(p), part, &value))
		return -34;
	qcow2_bitmap_table_entry_set_bits(p, value);
	return 0;
}

static inline uint64_t qcow2_bitmap_table_entry_bits_offset(
    const struct qcow2_bitmap_table_entry *p)
{
	return qcow2_bitmap_table_bits_offset(qcow2_bitmap_table_entry_bits(p));
}

static inline int qcow2_bitmap_table_entry_set_bits_offset(
    struct qcow2_bitmap_table_entry *p, uint64_t part)
{
	uint64_t value;

	if (qcow2_bitmap_table_bits_with_offset(
	    qcow2_bitmap_table_entry_bits(p), part, &value))
		return -34;
	qcow2_bitmap_table_entry_set_bits(p, value);
	return 0;
}

/* BitmapTableEntry.data_offset: computed. */
static inline uint64_t qcow2_bitmap_table_entry_data_offset(
    const struct qcow2_bitmap_table_entry *p)
{
	return (uint64_t)
	    ((uint64_t)qcow2_bitmap_table_bits_offset(qcow2_bitmap_table_entry_bits(p)) * 512ull);
}


/* All bytes zero. */
static inline void qcow2_bitmap_table_entry_init(
    struct qcow2_bitmap_table_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* An image starts to be read here, at struct qcow2_header. */
#define QCOW2_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_QCOW2_DESCRIBED)
#define GENERATED_QCOW2_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value qcow2_crypt_method_values[] = {
	{ "none", 0u, NULL },
	{ "aes", 1u, "Only read, for old images' sake" },
	{ "luks", 2u, "Header in Extension.encryption" },
};

DESCRIBE_CONST struct describe_value qcow2_incompatible_values[] = {
	{ "dirty", 0x1u, "Reference counts may be wrong" },
	{ "corrupt", 0x2u, "Anything may be: not to be written" },
	{ "external_data", 0x4u, "Guest clusters are in another file" },
	{ "compression_type", 0x8u, "Header.compression_type is not zlib" },
	{ "extended_l2", 0x10u, "L2 entries are ExtendedL2Entry" },
};

DESCRIBE_CONST struct describe_value qcow2_compatible_values[] = {
	{ "lazy_refcounts", 0x1u, "Counts are mended when dirty is seen" },
};

DESCRIBE_CONST struct describe_value qcow2_autoclear_values[] = {
	{ "bitmaps", 0x1u, "Extension.bitmaps is consistent" },
	{ "raw_external_data", 0x2u, "The other file is a raw image, too" },
};

DESCRIBE_CONST struct describe_value qcow2_compression_values[] = {
	{ "zlib", 0u, "Without header: raw deflate" },
	{ "zstd", 1u, NULL },
};

DESCRIBE_CONST struct describe_value qcow2_extension_type_values[] = {
	{ "end", 0u, "No more extensions" },
	{ "backing_format", 0xE2792ACAu, "The backing file's format" },
	{ "feature_names", 0x6803F857u, NULL },
	{ "bitmaps", 0x23852875u, NULL },
	{ "encryption", 0x537BE77u, NULL },
	{ "external_data", 0x44415441u, "\"DATA\": the data file's name" },
	{ "trvm", 0x7472766Du, "\"trvm\": what trvm boot --save stands on" },
};

DESCRIBE_CONST struct describe_value qcow2_feature_type_values[] = {
	{ "incompatible", 0u, NULL },
	{ "compatible", 1u, NULL },
	{ "autoclear", 2u, NULL },
};

DESCRIBE_CONST struct describe_field qcow2_l1_bits_fields[] = {
	{ "_", "", 0u, 9u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "offset", "", 9u, 47u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the L2 table, in sectors; 0: none", NULL, NULL },
	{ "_", "", 56u, 7u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "copied", "", 63u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Reference count is 1: may be written", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_l1_bits_description = {
	"L1Bits", "qcow2_l1_bits", 64u, false, qcow2_l1_bits_fields, 4,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field qcow2_l2_bits_fields[] = {
	{ "zero", "", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Reads as zeros, whatever is there", NULL, NULL },
	{ "_", "", 1u, 8u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "offset", "", 9u, 47u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the host cluster, in sectors; 0: none", NULL, NULL },
	{ "_", "", 56u, 6u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "compressed", "", 62u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A CompressedEntry", NULL, NULL },
	{ "copied", "", 63u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Reference count is 1: may be written", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_l2_bits_description = {
	"L2Bits", "qcow2_l2_bits", 64u, false, qcow2_l2_bits_fields, 6,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field qcow2_refcount_bits_fields[] = {
	{ "_", "", 0u, 9u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "offset", "", 9u, 55u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a RefcountBlock, in sectors; 0: none", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_refcount_bits_description = {
	"RefcountBits", "qcow2_refcount_bits", 64u, false,
	qcow2_refcount_bits_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value qcow2_bitmap_flags_values[] = {
	{ "in_use", 0x1u, "Was not saved: may be wrong" },
	{ "auto", 0x2u, "Follows every write to the disk" },
	{ "extra_data_compatible", 0x4u, "Good even if extra_data is unknown" },
};

DESCRIBE_CONST struct describe_value qcow2_bitmap_type_values[] = {
	{ "dirty_tracking", 1u, NULL },
};

DESCRIBE_CONST struct describe_field qcow2_bitmap_table_bits_fields[] = {
	{ "all_ones", "", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Where offset is 0: all ones, else zeros", NULL, NULL },
	{ "_", "", 1u, 8u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "offset", "", 9u, 47u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a cluster of bits, in sectors", NULL, NULL },
	{ "_", "", 56u, 8u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_bitmap_table_bits_description = {
	"BitmapTableBits", "qcow2_bitmap_table_bits", 64u, false,
	qcow2_bitmap_table_bits_fields, 4,
	NULL, NULL
};

static inline struct qcow2_header qcow2_header_describe_view(
    const struct describe_view *view)
{
	struct qcow2_header p = { view->bytes, view->size };

	return p;
}

static inline int qcow2_header_describe_at(struct span span, uint64_t offset,
					   const uint64_t *parameters,
					   struct describe_view *out,
					   struct field_error *error)
{
	struct qcow2_header p;
	int rc;

	(void)parameters;
	rc = qcow2_header_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int qcow2_header_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;

	return qcow2_header_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open qcow2_header_describe_open = {
	NULL, 0, qcow2_header_describe_at, qcow2_header_describe_total_size,
	qcow2_header_describe_total_size
};

DESCRIBE_CONST struct describe_rules qcow2_header_describe_magic_rules = {
	true, 0x514649FBu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range qcow2_header_describe_version_ranges[] = {
	{ 2u, 3u },
};
DESCRIBE_CONST struct describe_rules qcow2_header_describe_version_rules = {
	true, 3u, NULL, qcow2_header_describe_version_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range qcow2_header_describe_cluster_bits_ranges[] = {
	{ 9u, 21u },
};
DESCRIBE_CONST struct describe_rules qcow2_header_describe_cluster_bits_rules = {
	true, 16u, NULL, qcow2_header_describe_cluster_bits_ranges, 1, NULL,
	0u, NULL, NULL
};

static const struct describe_structure *
qcow2_header_describe_l1_table_offset_target(void);
DESCRIBE_CONST struct describe_rules qcow2_header_describe_l1_table_offset_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "L1Entry",
	qcow2_header_describe_l1_table_offset_target
};

static const struct describe_structure *
qcow2_header_describe_refcount_table_offset_target(void);
DESCRIBE_CONST struct describe_rules qcow2_header_describe_refcount_table_offset_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "RefcountTableEntry",
	qcow2_header_describe_refcount_table_offset_target
};

static const struct describe_structure *
qcow2_header_describe_snapshots_offset_target(void);
DESCRIBE_CONST struct describe_rules qcow2_header_describe_snapshots_offset_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "Snapshot",
	qcow2_header_describe_snapshots_offset_target
};

static inline int qcow2_header_describe_incompatible_features_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_header_incompatible_features_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_incompatible_features = {
	qcow2_header_describe_incompatible_features_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_header_describe_incompatible_features_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_header_describe_compatible_features_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_header_compatible_features_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_compatible_features = {
	qcow2_header_describe_compatible_features_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_header_describe_compatible_features_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_header_describe_autoclear_features_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_header_autoclear_features_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_autoclear_features = {
	qcow2_header_describe_autoclear_features_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_header_describe_autoclear_features_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_header_describe_refcount_order_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_header_refcount_order_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_refcount_order = {
	qcow2_header_describe_refcount_order_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_header_describe_refcount_order_rules = {
	true, 4u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_header_describe_header_length_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_header_header_length_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_header_length = {
	qcow2_header_describe_header_length_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_header_describe_header_length_rules = {
	true, 72u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_header_describe_compression_type_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_header_compression_type_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_compression_type = {
	qcow2_header_describe_compression_type_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_header_describe_compression_type_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_header_describe_unnamed_1_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	out->count = 7;
	return qcow2_header_unnamed_1_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_unnamed_1 = {
	qcow2_header_describe_unnamed_1_place, NULL, 0
};

static inline int qcow2_header_describe_cluster_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	uint64_t number;
	int rc = qcow2_header_cluster_size(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_cluster_size = {
	NULL, qcow2_header_describe_cluster_size_value, 0
};

static inline int qcow2_header_describe_refcount_bits_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_header of = qcow2_header_describe_view(view), *p = &of;
	uint64_t number;
	int rc = qcow2_header_refcount_bits(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_header_describe_refcount_bits = {
	NULL, qcow2_header_describe_refcount_bits_value, 0
};

DESCRIBE_CONST struct describe_field qcow2_header_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_header_describe_magic_rules },
	{ "version", "u32_be", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_header_describe_version_rules },
	{ "backing_file_offset", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the name, not ended by NUL; 0: none",
	  NULL, NULL },
	{ "backing_file_size", "u32_be", 16u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes in the name",
	  NULL, NULL },
	{ "cluster_bits", "u32_be", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_header_describe_cluster_bits_rules },
	{ "size", "u64_be", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the guest's disk, in bytes",
	  NULL, NULL },
	{ "crypt_method", "CryptMethod", 32u, 4u, 1u, DESCRIBE_ENUM, false,
	  false, true,
	  NULL, qcow2_crypt_method_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "l1_size", "u32_be", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Entries in the L1 table",
	  NULL, NULL },
	{ "l1_table_offset", "pointer<u64_be, octet> L1Entry", 40u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_header_describe_l1_table_offset_rules },
	{ "refcount_table_offset", "pointer<u64_be, octet> RefcountTableEntry",
	  48u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_header_describe_refcount_table_offset_rules },
	{ "refcount_table_clusters", "u32_be", 56u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nb_snapshots", "u32_be", 60u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "snapshots_offset", "pointer<u64_be, octet> Snapshot", 64u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_header_describe_snapshots_offset_rules },
	{ "incompatible_features", "Incompatible", 72u, 8u, 1u, DESCRIBE_FLAGS,
	  false, false, true,
	  NULL, qcow2_incompatible_values, 5, NULL, 0,
	  NULL,
	  &qcow2_header_describe_incompatible_features, &qcow2_header_describe_incompatible_features_rules },
	{ "compatible_features", "Compatible", 80u, 8u, 1u, DESCRIBE_FLAGS,
	  false, false, true,
	  NULL, qcow2_compatible_values, 1, NULL, 0,
	  NULL,
	  &qcow2_header_describe_compatible_features, &qcow2_header_describe_compatible_features_rules },
	{ "autoclear_features", "Autoclear", 88u, 8u, 1u, DESCRIBE_FLAGS,
	  false, false, true,
	  NULL, qcow2_autoclear_values, 2, NULL, 0,
	  NULL,
	  &qcow2_header_describe_autoclear_features, &qcow2_header_describe_autoclear_features_rules },
	{ "refcount_order", "u32_be", 96u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Width is 1 << this, in bits",
	  &qcow2_header_describe_refcount_order, &qcow2_header_describe_refcount_order_rules },
	{ "header_length", "u32_be", 100u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_header_describe_header_length, &qcow2_header_describe_header_length_rules },
	{ "compression_type", "Compression", 0u, 1u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, qcow2_compression_values, 2, NULL, 0,
	  NULL,
	  &qcow2_header_describe_compression_type, &qcow2_header_describe_compression_type_rules },
	{ "_", "[7]byte", 0u, 1u, 7u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_header_describe_unnamed_1, NULL },
	{ "cluster_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_header_describe_cluster_size, NULL },
	{ "refcount_bits", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_header_describe_refcount_bits, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_header_description = {
	"Header", "qcow2_header", 72u, false, qcow2_header_fields, 22,
	NULL,
	&qcow2_header_describe_open
};

DESCRIBE_CONST struct describe_range qcow2_feature_name_describe_bit_ranges[] = {
	{ 0u, 63u },
};
DESCRIBE_CONST struct describe_rules qcow2_feature_name_describe_bit_rules = {
	false, 0u, NULL, qcow2_feature_name_describe_bit_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field qcow2_feature_name_fields[] = {
	{ "type", "FeatureType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, qcow2_feature_type_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bit", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_feature_name_describe_bit_rules },
	{ "name", "[46]string", 2u, 1u, 46u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_feature_name_description = {
	"FeatureName", "qcow2_feature_name", 48u, false,
	qcow2_feature_name_fields, 3,
	"What to call a feature that a reader does not know.",
	NULL
};

DESCRIBE_CONST struct describe_range qcow2_bitmaps_describe_nb_bitmaps_ranges[] = {
	{ 0x1u, 0xFFFFFFFFu },
};
DESCRIBE_CONST struct describe_rules qcow2_bitmaps_describe_nb_bitmaps_rules = {
	false, 0u, NULL, qcow2_bitmaps_describe_nb_bitmaps_ranges, 1, NULL, 0u,
	NULL, NULL
};

static const struct describe_structure *
qcow2_bitmaps_describe_bitmap_directory_offset_target(void);
DESCRIBE_CONST struct describe_rules qcow2_bitmaps_describe_bitmap_directory_offset_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "BitmapDirectoryEntry",
	qcow2_bitmaps_describe_bitmap_directory_offset_target
};

DESCRIBE_CONST struct describe_field qcow2_bitmaps_fields[] = {
	{ "nb_bitmaps", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_bitmaps_describe_nb_bitmaps_rules },
	{ "_", "u32_be", 4u, 4u, 1u, DESCRIBE_PADDING, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bitmap_directory_size", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER,
	  false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes, of all entries",
	  NULL, NULL },
	{ "bitmap_directory_offset",
	  "pointer<u64_be, octet> BitmapDirectoryEntry", 16u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_bitmaps_describe_bitmap_directory_offset_rules },
};
DESCRIBE_CONST struct describe_structure qcow2_bitmaps_description = {
	"Bitmaps", "qcow2_bitmaps", 24u, false, qcow2_bitmaps_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field qcow2_encryption_fields[] = {
	{ "offset", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_encryption_description = {
	"Encryption", "qcow2_encryption", 16u, false, qcow2_encryption_fields,
	2,
	"Where the header of the encryption lies (of LUKS: 592 bytes, "
	"then keys).",
	NULL
};

DESCRIBE_CONST struct describe_rules qcow2_saved_base_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field qcow2_saved_base_fields[] = {
	{ "version", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_saved_base_describe_version_rules },
	{ "_", "u32_be", 4u, 4u, 1u, DESCRIBE_PADDING, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the disk, in bytes",
	  NULL, NULL },
	{ "base", "[16]byte", 16u, 1u, 16u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "XXH3-128 of what makes it the disk it is",
	  NULL, NULL },
	{ "layout", "[16]byte", 32u, 1u, 16u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of that: filesystem, names, sizes, times",
	  NULL, NULL },
	{ "content", "[16]byte", 48u, 1u, 16u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of that: an archive's or image's bytes; else zeros",
	  NULL, NULL },
	{ "state", "[16]byte", 64u, 1u, 16u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the source's inodes and change times, last time",
	  NULL, NULL },
	{ "source", "[120]string", 80u, 1u, 120u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "As it was called last; for people, may be cut",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_saved_base_description = {
	"SavedBase", "qcow2_saved_base", 200u, false, qcow2_saved_base_fields,
	8,
	"trvm's own (docs/saving.md): the disk that the image's clusters "
	"lie over, so that nobody puts them over another one. The "
	"backing file's name holds `base` once more, for people: trvm:xxh3-01"
	"23...",
	NULL
};

static inline struct qcow2_extension qcow2_extension_describe_view(
    const struct describe_view *view)
{
	struct qcow2_extension p = { view->bytes, view->size };

	return p;
}

static inline int qcow2_extension_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct qcow2_extension p;
	int rc;

	(void)parameters;
	rc = qcow2_extension_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int qcow2_extension_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;

	return qcow2_extension_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open qcow2_extension_describe_open = {
	NULL, 0, qcow2_extension_describe_at,
	qcow2_extension_describe_total_size,
	qcow2_extension_describe_total_size
};

static inline int qcow2_extension_describe_backing_format_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;
	int rc = qcow2_extension_backing_format_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_extension_describe_backing_format = {
	qcow2_extension_describe_backing_format_place, NULL, 0
};

static inline int qcow2_extension_describe_features_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;
	int rc = qcow2_extension_features_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_extension_describe_features = {
	qcow2_extension_describe_features_place, NULL, 0
};

static inline int qcow2_extension_describe_bitmaps_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_extension_bitmaps_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_extension_describe_bitmaps = {
	qcow2_extension_describe_bitmaps_place, NULL, 0
};

static inline int qcow2_extension_describe_encryption_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_extension_encryption_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_extension_describe_encryption = {
	qcow2_extension_describe_encryption_place, NULL, 0
};

static inline int qcow2_extension_describe_data_file_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;
	int rc = qcow2_extension_data_file_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_extension_describe_data_file = {
	qcow2_extension_describe_data_file_place, NULL, 0
};

static inline int qcow2_extension_describe_base_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_extension_base_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_extension_describe_base = {
	qcow2_extension_describe_base_place, NULL, 0
};

static inline int qcow2_extension_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_extension of = qcow2_extension_describe_view(view), *p = &of;
	int rc = qcow2_extension_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_extension_describe_data = {
	qcow2_extension_describe_data_place, NULL, 0
};

DESCRIBE_CONST struct describe_field qcow2_extension_fields[] = {
	{ "type", "ExtensionType", 0u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  true,
	  NULL, qcow2_extension_type_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u32_be", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the data, without what pads it",
	  NULL, NULL },
	{ "backing_format", "[$length]string", 8u, 1u, 0u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_extension_describe_backing_format, NULL },
	{ "features", "[$length / 48]FeatureName", 8u, 48u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &qcow2_feature_name_description, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_extension_describe_features, NULL },
	{ "bitmaps", "Bitmaps", 8u, 24u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &qcow2_bitmaps_description, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_extension_describe_bitmaps, NULL },
	{ "encryption", "Encryption", 8u, 16u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &qcow2_encryption_description, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_extension_describe_encryption, NULL },
	{ "data_file", "[$length]string", 8u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_extension_describe_data_file, NULL },
	{ "base", "SavedBase", 8u, 200u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &qcow2_saved_base_description, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_extension_describe_base, NULL },
	{ "data", "[$length]byte", 8u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_extension_describe_data, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_extension_description = {
	"Extension", "qcow2_extension", 8u, false, qcow2_extension_fields, 9,
	"The first follows the header, the next begins at a multiple "
	"of 8 bytes.",
	&qcow2_extension_describe_open
};

static inline int qcow2_l1_entry_describe_l2_table_offset_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct qcow2_l1_entry *p = (const struct qcow2_l1_entry *)view->bytes;

	(void)error;
	*out = (uint64_t)qcow2_l1_entry_l2_table_offset(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field qcow2_l1_entry_describe_l2_table_offset = {
	NULL, qcow2_l1_entry_describe_l2_table_offset_value, 0
};

DESCRIBE_CONST struct describe_field qcow2_l1_entry_fields[] = {
	{ "bits", "L1Bits", 0u, 8u, 1u, DESCRIBE_BITFIELD, false, false, true,
	  &qcow2_l1_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "l2_table_offset", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_l1_entry_describe_l2_table_offset, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_l1_entry_description = {
	"L1Entry", "qcow2_l1_entry", 8u, false, qcow2_l1_entry_fields, 2,
	NULL,
	NULL
};

static inline int qcow2_l2_entry_describe_host_offset_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct qcow2_l2_entry *p = (const struct qcow2_l2_entry *)view->bytes;

	(void)error;
	*out = (uint64_t)qcow2_l2_entry_host_offset(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field qcow2_l2_entry_describe_host_offset = {
	NULL, qcow2_l2_entry_describe_host_offset_value, 0
};

DESCRIBE_CONST struct describe_field qcow2_l2_entry_fields[] = {
	{ "bits", "L2Bits", 0u, 8u, 1u, DESCRIBE_BITFIELD, false, false, true,
	  &qcow2_l2_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "host_offset", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_l2_entry_describe_host_offset, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_l2_entry_description = {
	"L2Entry", "qcow2_l2_entry", 8u, false, qcow2_l2_entry_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field qcow2_extended_l2_entry_fields[] = {
	{ "entry", "L2Entry", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &qcow2_l2_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "zero", "u32_be", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Bit n: part n reads as zeros",
	  NULL, NULL },
	{ "allocated", "u32_be", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Bit n: part n is there",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_extended_l2_entry_description = {
	"ExtendedL2Entry", "qcow2_extended_l2_entry", 16u, false,
	qcow2_extended_l2_entry_fields, 3,
	"With extended_l2: which of a cluster's 32 parts are there.",
	NULL
};

static inline struct qcow2_compressed_entry qcow2_compressed_entry_describe_view(
    const struct describe_view *view)
{
	struct qcow2_compressed_entry p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter qcow2_compressed_entry_describe_parameters[] = {
	{ "cluster_bits", 4, false, false },
};

static inline int qcow2_compressed_entry_describe_at(struct span span,
						     uint64_t offset,
						     const uint64_t *parameters,
						     struct describe_view *out,
						     struct field_error *error)
{
	struct qcow2_compressed_entry p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "qcow2_compressed_entry",
			"cluster_bits", 0);
	rc = qcow2_compressed_entry_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.cluster_bits;
	return 0;
}

static inline int qcow2_compressed_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_compressed_entry of = qcow2_compressed_entry_describe_view(view), *p = &of;

	return qcow2_compressed_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open qcow2_compressed_entry_describe_open = {
	qcow2_compressed_entry_describe_parameters, 1,
	qcow2_compressed_entry_describe_at,
	qcow2_compressed_entry_describe_total_size,
	qcow2_compressed_entry_describe_total_size
};

static inline int qcow2_compressed_entry_describe_host_offset_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_compressed_entry of = qcow2_compressed_entry_describe_view(view), *p = &of;
	uint64_t number;
	int rc = qcow2_compressed_entry_host_offset(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_compressed_entry_describe_host_offset = {
	NULL, qcow2_compressed_entry_describe_host_offset_value, 0
};

static inline int qcow2_compressed_entry_describe_sectors_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_compressed_entry of = qcow2_compressed_entry_describe_view(view), *p = &of;
	uint64_t number;
	int rc = qcow2_compressed_entry_sectors(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_compressed_entry_describe_sectors = {
	NULL, qcow2_compressed_entry_describe_sectors_value, 0
};

DESCRIBE_CONST struct describe_field qcow2_compressed_entry_fields[] = {
	{ "raw", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "host_offset", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_compressed_entry_describe_host_offset, NULL },
	{ "sectors", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_compressed_entry_describe_sectors, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_compressed_entry_description = {
	"CompressedEntry", "qcow2_compressed_entry", 8u, false,
	qcow2_compressed_entry_fields, 3,
	"An L2 entry with `compressed`. Its offset is as long as the "
	"cluster's size leaves it: 62 - (cluster_bits - 8) bits.",
	&qcow2_compressed_entry_describe_open
};

static inline int qcow2_refcount_table_entry_describe_block_offset_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct qcow2_refcount_table_entry *p = (const struct qcow2_refcount_table_entry *)view->bytes;

	(void)error;
	*out = (uint64_t)qcow2_refcount_table_entry_block_offset(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field qcow2_refcount_table_entry_describe_block_offset = {
	NULL, qcow2_refcount_table_entry_describe_block_offset_value, 0
};

DESCRIBE_CONST struct describe_field qcow2_refcount_table_entry_fields[] = {
	{ "bits", "RefcountBits", 0u, 8u, 1u, DESCRIBE_BITFIELD, false, false,
	  true,
	  &qcow2_refcount_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "block_offset", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_refcount_table_entry_describe_block_offset, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_refcount_table_entry_description = {
	"RefcountTableEntry", "qcow2_refcount_table_entry", 8u, false,
	qcow2_refcount_table_entry_fields, 2,
	NULL,
	NULL
};

static inline struct qcow2_refcount_block qcow2_refcount_block_describe_view(
    const struct describe_view *view)
{
	struct qcow2_refcount_block p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter qcow2_refcount_block_describe_parameters[] = {
	{ "refcount_order", 1, false, false },
};

static inline int qcow2_refcount_block_describe_at(struct span span,
						   uint64_t offset,
						   const uint64_t *parameters,
						   struct describe_view *out,
						   struct field_error *error)
{
	struct qcow2_refcount_block p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "qcow2_refcount_block",
			"refcount_order", 0);
	rc = qcow2_refcount_block_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.refcount_order;
	return 0;
}

static inline int qcow2_refcount_block_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_refcount_block of = qcow2_refcount_block_describe_view(view), *p = &of;

	return qcow2_refcount_block_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open qcow2_refcount_block_describe_open = {
	qcow2_refcount_block_describe_parameters, 1,
	qcow2_refcount_block_describe_at,
	qcow2_refcount_block_describe_total_size,
	qcow2_refcount_block_describe_total_size
};

static inline int qcow2_refcount_block_describe_parts_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_refcount_block of = qcow2_refcount_block_describe_view(view), *p = &of;
	int rc = qcow2_refcount_block_parts_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_refcount_block_describe_parts = {
	qcow2_refcount_block_describe_parts_place, NULL, 0
};

static inline int qcow2_refcount_block_describe_counts_8_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_refcount_block of = qcow2_refcount_block_describe_view(view), *p = &of;
	int rc = qcow2_refcount_block_counts_8_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_refcount_block_describe_counts_8 = {
	qcow2_refcount_block_describe_counts_8_place, NULL, 0
};

static inline int qcow2_refcount_block_describe_counts_16_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_refcount_block of = qcow2_refcount_block_describe_view(view), *p = &of;
	int rc = qcow2_refcount_block_counts_16_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_refcount_block_describe_counts_16 = {
	qcow2_refcount_block_describe_counts_16_place, NULL, 0
};

static inline int qcow2_refcount_block_describe_counts_32_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_refcount_block of = qcow2_refcount_block_describe_view(view), *p = &of;
	int rc = qcow2_refcount_block_counts_32_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_refcount_block_describe_counts_32 = {
	qcow2_refcount_block_describe_counts_32_place, NULL, 0
};

static inline int qcow2_refcount_block_describe_counts_64_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_refcount_block of = qcow2_refcount_block_describe_view(view), *p = &of;
	int rc = qcow2_refcount_block_counts_64_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_refcount_block_describe_counts_64 = {
	qcow2_refcount_block_describe_counts_64_place, NULL, 0
};

DESCRIBE_CONST struct describe_field qcow2_refcount_block_fields[] = {
	{ "parts", "[]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_refcount_block_describe_parts, NULL },
	{ "counts_8", "[]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_refcount_block_describe_counts_8, NULL },
	{ "counts_16", "[]u16_be", 0u, 2u, 0u, DESCRIBE_NUMBER, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_refcount_block_describe_counts_16, NULL },
	{ "counts_32", "[]u32_be", 0u, 4u, 0u, DESCRIBE_NUMBER, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_refcount_block_describe_counts_32, NULL },
	{ "counts_64", "[]u64_be", 0u, 8u, 0u, DESCRIBE_NUMBER, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_refcount_block_describe_counts_64, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_refcount_block_description = {
	"RefcountBlock", "qcow2_refcount_block", 0u, false,
	qcow2_refcount_block_fields, 5,
	"One cluster of counts, one for each host cluster. Narrower "
	"ones than a byte lie in it from the lowest bit upward.",
	&qcow2_refcount_block_describe_open
};

static inline struct qcow2_snapshot qcow2_snapshot_describe_view(
    const struct describe_view *view)
{
	struct qcow2_snapshot p = { view->bytes, view->size };

	return p;
}

static inline int qcow2_snapshot_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct qcow2_snapshot p;
	int rc;

	(void)parameters;
	rc = qcow2_snapshot_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int qcow2_snapshot_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_snapshot of = qcow2_snapshot_describe_view(view), *p = &of;

	return qcow2_snapshot_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open qcow2_snapshot_describe_open = {
	NULL, 0, qcow2_snapshot_describe_at,
	qcow2_snapshot_describe_total_size, qcow2_snapshot_describe_total_size
};

static const struct describe_structure *
qcow2_snapshot_describe_l1_table_offset_target(void);
DESCRIBE_CONST struct describe_rules qcow2_snapshot_describe_l1_table_offset_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "L1Entry",
	qcow2_snapshot_describe_l1_table_offset_target
};

static inline int qcow2_snapshot_describe_vm_state_size_large_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_snapshot of = qcow2_snapshot_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_snapshot_vm_state_size_large_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_snapshot_describe_vm_state_size_large = {
	qcow2_snapshot_describe_vm_state_size_large_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_snapshot_describe_vm_state_size_large_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_snapshot_describe_disk_size_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_snapshot of = qcow2_snapshot_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_snapshot_disk_size_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_snapshot_describe_disk_size = {
	qcow2_snapshot_describe_disk_size_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_snapshot_describe_disk_size_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_snapshot_describe_icount_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_snapshot of = qcow2_snapshot_describe_view(view), *p = &of;
	out->count = 1;
	return qcow2_snapshot_icount_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field qcow2_snapshot_describe_icount = {
	qcow2_snapshot_describe_icount_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules qcow2_snapshot_describe_icount_rules = {
	true, 0xFFFFFFFFFFFFFFFFull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int qcow2_snapshot_describe_id_str_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_snapshot of = qcow2_snapshot_describe_view(view), *p = &of;
	int rc = qcow2_snapshot_id_str_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_snapshot_describe_id_str = {
	qcow2_snapshot_describe_id_str_place, NULL, 0
};

static inline int qcow2_snapshot_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_snapshot of = qcow2_snapshot_describe_view(view), *p = &of;
	int rc = qcow2_snapshot_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_snapshot_describe_name = {
	qcow2_snapshot_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field qcow2_snapshot_fields[] = {
	{ "l1_table_offset", "pointer<u64_be, octet> L1Entry", 0u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_snapshot_describe_l1_table_offset_rules },
	{ "l1_size", "u32_be", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "id_str_size", "u16_be", 12u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_size", "u16_be", 14u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "date_sec", "u32_be", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "When it was taken, since 1970",
	  NULL, NULL },
	{ "date_nsec", "u32_be", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "vm_clock_nsec", "u64_be", 24u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "How long the guest had run",
	  NULL, NULL },
	{ "vm_state_size", "u32_be", 32u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "With extra data: see there",
	  NULL, NULL },
	{ "extra_data_size", "u32_be", 36u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "vm_state_size_large", "u64_be", 40u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "In place of vm_state_size",
	  &qcow2_snapshot_describe_vm_state_size_large, &qcow2_snapshot_describe_vm_state_size_large_rules },
	{ "disk_size", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "Of the guest's disk, back then",
	  &qcow2_snapshot_describe_disk_size, &qcow2_snapshot_describe_disk_size_rules },
	{ "icount", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Of record and replay",
	  &qcow2_snapshot_describe_icount, &qcow2_snapshot_describe_icount_rules },
	{ "id_str", "[$id_str_size]string", 0u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Not ended by NUL",
	  &qcow2_snapshot_describe_id_str, NULL },
	{ "name", "[$name_size]string", 0u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_snapshot_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_snapshot_description = {
	"Snapshot", "qcow2_snapshot", 40u, false, qcow2_snapshot_fields, 14,
	NULL,
	&qcow2_snapshot_describe_open
};

static inline struct qcow2_bitmap_directory_entry qcow2_bitmap_directory_entry_describe_view(
    const struct describe_view *view)
{
	struct qcow2_bitmap_directory_entry p = { view->bytes, view->size };

	return p;
}

static inline int qcow2_bitmap_directory_entry_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct qcow2_bitmap_directory_entry p;
	int rc;

	(void)parameters;
	rc = qcow2_bitmap_directory_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int qcow2_bitmap_directory_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct qcow2_bitmap_directory_entry of = qcow2_bitmap_directory_entry_describe_view(view), *p = &of;

	return qcow2_bitmap_directory_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open qcow2_bitmap_directory_entry_describe_open = {
	NULL, 0, qcow2_bitmap_directory_entry_describe_at,
	qcow2_bitmap_directory_entry_describe_total_size,
	qcow2_bitmap_directory_entry_describe_total_size
};

static const struct describe_structure *
qcow2_bitmap_directory_entry_describe_bitmap_table_offset_target(void);
DESCRIBE_CONST struct describe_rules qcow2_bitmap_directory_entry_describe_bitmap_table_offset_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "BitmapTableEntry",
	qcow2_bitmap_directory_entry_describe_bitmap_table_offset_target
};

DESCRIBE_CONST struct describe_rules qcow2_bitmap_directory_entry_describe_type_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range qcow2_bitmap_directory_entry_describe_granularity_bits_ranges[] = {
	{ 0u, 63u },
};
DESCRIBE_CONST struct describe_rules qcow2_bitmap_directory_entry_describe_granularity_bits_rules = {
	false, 0u, NULL,
	qcow2_bitmap_directory_entry_describe_granularity_bits_ranges, 1, NULL,
	0u, NULL, NULL
};

static inline int qcow2_bitmap_directory_entry_describe_extra_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_bitmap_directory_entry of = qcow2_bitmap_directory_entry_describe_view(view), *p = &of;
	int rc = qcow2_bitmap_directory_entry_extra_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_bitmap_directory_entry_describe_extra_data = {
	qcow2_bitmap_directory_entry_describe_extra_data_place, NULL, 0
};

static inline int qcow2_bitmap_directory_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct qcow2_bitmap_directory_entry of = qcow2_bitmap_directory_entry_describe_view(view), *p = &of;
	int rc = qcow2_bitmap_directory_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field qcow2_bitmap_directory_entry_describe_name = {
	qcow2_bitmap_directory_entry_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field qcow2_bitmap_directory_entry_fields[] = {
	{ "bitmap_table_offset", "pointer<u64_be, octet> BitmapTableEntry", 0u,
	  8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_bitmap_directory_entry_describe_bitmap_table_offset_rules },
	{ "bitmap_table_size", "u32_be", 8u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "Entries",
	  NULL, NULL },
	{ "flags", "BitmapFlags", 12u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, qcow2_bitmap_flags_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "type", "BitmapType", 16u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, qcow2_bitmap_type_values, 1, NULL, 0,
	  NULL,
	  NULL, &qcow2_bitmap_directory_entry_describe_type_rules },
	{ "granularity_bits", "u8", 17u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &qcow2_bitmap_directory_entry_describe_granularity_bits_rules },
	{ "name_size", "u16_be", 18u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extra_data_size", "u32_be", 20u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extra_data", "[$extra_data_size]byte", 24u, 1u, 0u, DESCRIBE_BYTES,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_bitmap_directory_entry_describe_extra_data, NULL },
	{ "name", "[$name_size]string", 0u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_bitmap_directory_entry_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_bitmap_directory_entry_description = {
	"BitmapDirectoryEntry", "qcow2_bitmap_directory_entry", 24u, false,
	qcow2_bitmap_directory_entry_fields, 9,
	NULL,
	&qcow2_bitmap_directory_entry_describe_open
};

static inline int qcow2_bitmap_table_entry_describe_data_offset_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct qcow2_bitmap_table_entry *p = (const struct qcow2_bitmap_table_entry *)view->bytes;

	(void)error;
	*out = (uint64_t)qcow2_bitmap_table_entry_data_offset(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field qcow2_bitmap_table_entry_describe_data_offset = {
	NULL, qcow2_bitmap_table_entry_describe_data_offset_value, 0
};

DESCRIBE_CONST struct describe_field qcow2_bitmap_table_entry_fields[] = {
	{ "bits", "BitmapTableBits", 0u, 8u, 1u, DESCRIBE_BITFIELD, false,
	  false, true,
	  &qcow2_bitmap_table_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data_offset", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &qcow2_bitmap_table_entry_describe_data_offset, NULL },
};
DESCRIBE_CONST struct describe_structure qcow2_bitmap_table_entry_description = {
	"BitmapTableEntry", "qcow2_bitmap_table_entry", 8u, false,
	qcow2_bitmap_table_entry_fields, 2,
	NULL,
	NULL
};

static inline const struct describe_structure *qcow2_header_describe_l1_table_offset_target(
    void)
{
	return &qcow2_l1_entry_description;
}

static inline const struct describe_structure *qcow2_header_describe_refcount_table_offset_target(
    void)
{
	return &qcow2_refcount_table_entry_description;
}

static inline const struct describe_structure *qcow2_header_describe_snapshots_offset_target(
    void)
{
	return &qcow2_snapshot_description;
}

static inline const struct describe_structure *qcow2_bitmaps_describe_bitmap_directory_offset_target(
    void)
{
	return &qcow2_bitmap_directory_entry_description;
}

static inline const struct describe_structure *qcow2_snapshot_describe_l1_table_offset_target(
    void)
{
	return &qcow2_l1_entry_description;
}

static inline const struct describe_structure *qcow2_bitmap_directory_entry_describe_bitmap_table_offset_target(
    void)
{
	return &qcow2_bitmap_table_entry_description;
}

#define QCOW2_NR_STRUCTURES 15u
DESCRIBE_CONST struct describe_structure *const qcow2_structures[] = {
	&qcow2_header_description,
	&qcow2_feature_name_description,
	&qcow2_bitmaps_description,
	&qcow2_encryption_description,
	&qcow2_saved_base_description,
	&qcow2_extension_description,
	&qcow2_l1_entry_description,
	&qcow2_l2_entry_description,
	&qcow2_extended_l2_entry_description,
	&qcow2_compressed_entry_description,
	&qcow2_refcount_table_entry_description,
	&qcow2_refcount_block_description,
	&qcow2_snapshot_description,
	&qcow2_bitmap_directory_entry_description,
	&qcow2_bitmap_table_entry_description,
};

DESCRIBE_CONST struct describe_root qcow2_describe_root = {
	&qcow2_header_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file qcow2_describe_file = {
	"qcow2", qcow2_structures, 15, &qcow2_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_QCOW2_VALIDATED)
#define GENERATED_QCOW2_VALIDATED

#include "runtime/base/validate.h"

/* $header_length % 8 == 0 */
static inline int qcow2_header_holds_1(const struct qcow2_header *p,
				       struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = qcow2_header_header_length(p, &t1, error);
	if (rc)
		return rc;
	return (((uint64_t)t1 % 8ull) == 0ull) != 0;
}

/* $refcount_order <= 6 */
static inline int qcow2_header_holds_2(const struct qcow2_header *p,
				       struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = qcow2_header_refcount_order(p, &t1, error);
	if (rc)
		return rc;
	return (t1 <= 6u) != 0;
}

/* $backing_file_size <= MAX_BACKING_NAME */
static inline int qcow2_header_holds_3(const struct qcow2_header *p,
				       struct field_error *error)
{
	(void)error;
	return (qcow2_header_backing_file_size(p) <= 1023u) != 0;
}

static inline size_t qcow2_header_validate(const struct qcow2_header *p,
					   struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x514649FBu &&
		    validation_add(v, FINDING_CONSTRAINT, "qcow2_header",
				   "magic", 0, "must be 0x514649FB"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 4));

		if (!(value >= 2u && value <= 3u) &&
		    validation_add(v, FINDING_CONSTRAINT, "qcow2_header",
				   "version", 4, "must be 2..3"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 20));

		if (!(value >= 9u && value <= 21u) &&
		    validation_add(v, FINDING_CONSTRAINT, "qcow2_header",
				   "cluster_bits", 20, "must be 9..21"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 32));

		if (v->strict && !qcow2_crypt_method_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "qcow2_header",
				   "crypt_method", 32, "no value of its enum"))
			return v->count - before;
	}
	rc = qcow2_header_incompatible_features_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "incompatible_features", 72,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint64_t value = (uint64_t)(be64_load(p->bytes + at));

		if (v->strict && qcow2_incompatible_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "qcow2_header",
				   "incompatible_features", at,
				   "bits without a name"))
			return v->count - before;
	}
	rc = qcow2_header_compatible_features_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "compatible_features", 80,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint64_t value = (uint64_t)(be64_load(p->bytes + at));

		if (v->strict && qcow2_compatible_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "qcow2_header",
				   "compatible_features", at,
				   "bits without a name"))
			return v->count - before;
	}
	rc = qcow2_header_autoclear_features_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "autoclear_features", 88,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint64_t value = (uint64_t)(be64_load(p->bytes + at));

		if (v->strict && qcow2_autoclear_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "qcow2_header",
				   "autoclear_features", at,
				   "bits without a name"))
			return v->count - before;
	}
	rc = qcow2_header_refcount_order_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "refcount_order", 96,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_header_header_length_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "header_length", 100,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_header_compression_type_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "compression_type", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint8_t value = (uint8_t)(p->bytes[at]);

		if (v->strict && !qcow2_compression_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "qcow2_header",
				   "compression_type", at,
				   "no value of its enum"))
			return v->count - before;
	}
	rc = qcow2_header_unnamed_1_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header", "_", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		if (v->strict && !validation_is_zero(p->bytes + at, 7) &&
		    validation_add(v, FINDING_PADDING, "qcow2_header", "_", at,
				   "padding is not zero"))
			return v->count - before;
	}
	rc = qcow2_header_holds_1(p, &error);
	if (rc < 0 && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "header_length", 100,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "qcow2_header",
			   "header_length", 100,
			   "header_length is no multiple of 8"))
		return v->count - before;
	rc = qcow2_header_holds_2(p, &error);
	if (rc < 0 && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_header",
			       "refcount_order", 96,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "qcow2_header",
			   "refcount_order", 96,
			   "more than 64 bits for a reference count"))
		return v->count - before;
	rc = qcow2_header_holds_3(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "qcow2_header",
			   "backing_file_size", 16,
			   "the backing file's name is too long"))
		return v->count - before;
	return v->count - before;
}

static inline size_t qcow2_feature_name_validate(
    const struct qcow2_feature_name *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !qcow2_feature_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "qcow2_feature_name",
				   "type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (!(value <= 63u) &&
		    validation_add(v, FINDING_CONSTRAINT, "qcow2_feature_name",
				   "bit", 1, "must be 0..63"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t qcow2_bitmaps_validate(const struct qcow2_bitmaps *p,
					    struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (!(value >= 0x1u) &&
		    validation_add(v, FINDING_CONSTRAINT, "qcow2_bitmaps",
				   "nb_bitmaps", 0, "must be 0x1..0xFFFFFFFF"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 4, 4) &&
	    validation_add(v, FINDING_PADDING, "qcow2_bitmaps", "_", 4,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t qcow2_encryption_validate(const struct qcow2_encryption *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t qcow2_saved_base_validate(const struct qcow2_saved_base *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "qcow2_saved_base",
				   "version", 0, "must be 1"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 4, 4) &&
	    validation_add(v, FINDING_PADDING, "qcow2_saved_base", "_", 4,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t qcow2_extension_validate(const struct qcow2_extension *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (v->strict && !qcow2_extension_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "qcow2_extension", "type",
				   0, "no value of its enum"))
			return v->count - before;
	}
	rc = qcow2_extension_backing_format_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_extension",
			       "backing_format", 8, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_extension_features_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_extension", "features",
			       8, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 48;

			v->base += to;
			qcow2_feature_name_validate(
			    (const struct qcow2_feature_name *)(p->bytes + to),
			    v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = qcow2_extension_bitmaps_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_extension", "bitmaps",
			       8, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		qcow2_bitmaps_validate(
		    (const struct qcow2_bitmaps *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = qcow2_extension_encryption_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_extension",
			       "encryption", 8, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		qcow2_encryption_validate(
		    (const struct qcow2_encryption *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = qcow2_extension_data_file_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_extension",
			       "data_file", 8, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_extension_base_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_extension", "base", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		qcow2_saved_base_validate(
		    (const struct qcow2_saved_base *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = qcow2_extension_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_extension", "data", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t qcow2_l1_entry_validate(const struct qcow2_l1_entry *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (v->strict && (value & 0x1FFu) &&
		    validation_add(v, FINDING_PADDING, "qcow2_l1_entry",
				   "bits._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (v->strict && (value & 0x7F00000000000000ull) &&
		    validation_add(v, FINDING_PADDING, "qcow2_l1_entry",
				   "bits._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t qcow2_l2_entry_validate(const struct qcow2_l2_entry *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (v->strict && (value & 0x1FEu) &&
		    validation_add(v, FINDING_PADDING, "qcow2_l2_entry",
				   "bits._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (v->strict && (value & 0x3F00000000000000ull) &&
		    validation_add(v, FINDING_PADDING, "qcow2_l2_entry",
				   "bits._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t qcow2_extended_l2_entry_validate(
    const struct qcow2_extended_l2_entry *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		qcow2_l2_entry_validate(
		    (const struct qcow2_l2_entry *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t qcow2_compressed_entry_validate(
    const struct qcow2_compressed_entry *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t qcow2_refcount_table_entry_validate(
    const struct qcow2_refcount_table_entry *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (v->strict && (value & 0x1FFu) &&
		    validation_add(v, FINDING_PADDING,
				   "qcow2_refcount_table_entry", "bits._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

/* refcount_order */
static inline int qcow2_refcount_block_holds_1(
    const struct qcow2_refcount_block *p, struct field_error *error)
{
	(void)error;
	return 
	    ((p->refcount_order == 0u) || (p->refcount_order == 1u) || (p->refcount_order == 2u) || (p->refcount_order == 3u) || (p->refcount_order == 4u) || (p->refcount_order == 5u) || (p->refcount_order == 6u)) != 0;
}

static inline size_t qcow2_refcount_block_validate(
    const struct qcow2_refcount_block *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = qcow2_refcount_block_parts_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_refcount_block",
			       "parts", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_refcount_block_counts_8_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_refcount_block",
			       "counts_8", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_refcount_block_counts_16_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_refcount_block",
			       "counts_16", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_refcount_block_counts_32_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_refcount_block",
			       "counts_32", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_refcount_block_counts_64_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_refcount_block",
			       "counts_64", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_refcount_block_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "qcow2_refcount_block", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

static inline size_t qcow2_snapshot_validate(const struct qcow2_snapshot *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = qcow2_snapshot_vm_state_size_large_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_snapshot",
			       "vm_state_size_large", 40,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_snapshot_disk_size_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_snapshot", "disk_size",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_snapshot_icount_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_snapshot", "icount", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_snapshot_id_str_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_snapshot", "id_str", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_snapshot_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "qcow2_snapshot", "name", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t qcow2_bitmap_directory_entry_validate(
    const struct qcow2_bitmap_directory_entry *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 12));

		if (v->strict && qcow2_bitmap_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS,
				   "qcow2_bitmap_directory_entry", "flags", 12,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[16]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "qcow2_bitmap_directory_entry", "type", 16,
				   "must be 1"))
			return v->count - before;
		if (v->strict && !qcow2_bitmap_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "qcow2_bitmap_directory_entry", "type", 16,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[17]);

		if (!(value <= 63u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "qcow2_bitmap_directory_entry",
				   "granularity_bits", 17, "must be 0..63"))
			return v->count - before;
	}
	rc = qcow2_bitmap_directory_entry_extra_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE,
			       "qcow2_bitmap_directory_entry", "extra_data",
			       24, "is not within the bytes");
		return v->count - before;
	}
	rc = qcow2_bitmap_directory_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE,
			       "qcow2_bitmap_directory_entry", "name", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t qcow2_bitmap_table_entry_validate(
    const struct qcow2_bitmap_table_entry *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (v->strict && (value & 0x1FEu) &&
		    validation_add(v, FINDING_PADDING,
				   "qcow2_bitmap_table_entry", "bits._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (v->strict && (value & 0xFF00000000000000ull) &&
		    validation_add(v, FINDING_PADDING,
				   "qcow2_bitmap_table_entry", "bits._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t qcow2_validate_root(struct span image,
					 struct validation *v)
{
	size_t count;
	struct qcow2_header root, *p = &root;

	if (qcow2_header_at(image, QCOW2_ROOT_OFFSET, p, NULL)) {
		validation_add(v, FINDING_RANGE, "qcow2_header", "", QCOW2_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += QCOW2_ROOT_OFFSET;
	count = qcow2_header_validate(p, v);
	v->base -= QCOW2_ROOT_OFFSET;
	return count;
}

#endif
