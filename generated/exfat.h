/* Written by structc from structs/exfat.struct. Edit that file instead. */
#ifndef GENERATED_EXFAT_H
#define GENERATED_EXFAT_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"
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

/* The bytes 55 AA */
#define EXFAT_SIGNATURE 0xAA55u
#define EXFAT_FILE_SYSTEM_NAME "EXFAT   "
/* 1.00 */
#define EXFAT_REVISION 0x100u
/* Where the backup starts */
#define EXFAT_BACKUP_BOOT_SECTOR 12u
/* Of one boot region */
#define EXFAT_BOOT_SECTORS 12u
/* Ends an extended boot sector */
#define EXFAT_EXTENDED_SIGNATURE 0xAA550000u
/* The number of the first in the heap */
#define EXFAT_FIRST_CLUSTER 2u
#define EXFAT_CLUSTERS_MAX 0xFFFFFFF5u
/* In the FAT */
#define EXFAT_CLUSTER_BAD 0xFFFFFFF7u
/* In the FAT: the last of its chain */
#define EXFAT_CLUSTER_END 0xFFFFFFFFu
/* Entry 0 of the FAT */
#define EXFAT_FAT_MEDIA 0xFFFFFFF8u
/* BootSector.percent_in_use */
#define EXFAT_PERCENT_UNKNOWN 0xFFu
#define EXFAT_ENTRY_SIZE 32u
/* UTF-16 code units in a FileName */
#define EXFAT_NAME_PIECE 15u
/* UTF-16 code units */
#define EXFAT_NAME_MAX 255u
#define EXFAT_LABEL_MAX 11u
/* Of an entry's type; clear: deleted */
#define EXFAT_IN_USE 0x80u

/* Flags VolumeFlags: u16 little-endian. */
/* The second FAT and bitmap are in use */
#define EXFAT_VOLUME_FLAGS_ACTIVE_FAT 0x1u
#define EXFAT_VOLUME_FLAGS_VOLUME_DIRTY 0x2u
/* The disk had errors */
#define EXFAT_VOLUME_FLAGS_MEDIA_FAILURE 0x4u
/* Of no meaning but that */
#define EXFAT_VOLUME_FLAGS_CLEAR_TO_ZERO 0x8u

/* The name of a mask, or NULL if it has none. */
static inline const char *exfat_volume_flags_name(uint16_t bit)
{
	switch (bit) {
	case EXFAT_VOLUME_FLAGS_ACTIVE_FAT:
		return "active_fat";
	case EXFAT_VOLUME_FLAGS_VOLUME_DIRTY:
		return "volume_dirty";
	case EXFAT_VOLUME_FLAGS_MEDIA_FAILURE:
		return "media_failure";
	case EXFAT_VOLUME_FLAGS_CLEAR_TO_ZERO:
		return "clear_to_zero";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t exfat_volume_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFF0u);
}

/* Enum EntryType: u8. */
#define EXFAT_ENTRY_TYPE_END_OF_DIRECTORY 0x0u
#define EXFAT_ENTRY_TYPE_ALLOCATION_BITMAP 0x81u
#define EXFAT_ENTRY_TYPE_UPCASE_TABLE 0x82u
#define EXFAT_ENTRY_TYPE_VOLUME_LABEL 0x83u
#define EXFAT_ENTRY_TYPE_FILE 0x85u
#define EXFAT_ENTRY_TYPE_VOLUME_GUID 0xA0u
#define EXFAT_ENTRY_TYPE_TEXFAT_PADDING 0xA1u
#define EXFAT_ENTRY_TYPE_STREAM_EXTENSION 0xC0u
#define EXFAT_ENTRY_TYPE_FILE_NAME 0xC1u
#define EXFAT_ENTRY_TYPE_VENDOR_EXTENSION 0xE0u
#define EXFAT_ENTRY_TYPE_VENDOR_ALLOCATION 0xE1u

/* The name of a value, or NULL if it has none. */
static inline const char *exfat_entry_type_name(uint8_t value)
{
	switch (value) {
	case EXFAT_ENTRY_TYPE_END_OF_DIRECTORY:
		return "end_of_directory";
	case EXFAT_ENTRY_TYPE_ALLOCATION_BITMAP:
		return "allocation_bitmap";
	case EXFAT_ENTRY_TYPE_UPCASE_TABLE:
		return "upcase_table";
	case EXFAT_ENTRY_TYPE_VOLUME_LABEL:
		return "volume_label";
	case EXFAT_ENTRY_TYPE_FILE:
		return "file";
	case EXFAT_ENTRY_TYPE_VOLUME_GUID:
		return "volume_guid";
	case EXFAT_ENTRY_TYPE_TEXFAT_PADDING:
		return "texfat_padding";
	case EXFAT_ENTRY_TYPE_STREAM_EXTENSION:
		return "stream_extension";
	case EXFAT_ENTRY_TYPE_FILE_NAME:
		return "file_name";
	case EXFAT_ENTRY_TYPE_VENDOR_EXTENSION:
		return "vendor_extension";
	case EXFAT_ENTRY_TYPE_VENDOR_ALLOCATION:
		return "vendor_allocation";
	default:
		return NULL;
	}
}

static inline bool exfat_entry_type_is_known(uint8_t value)
{
	switch (value) {
	case EXFAT_ENTRY_TYPE_END_OF_DIRECTORY:
	case EXFAT_ENTRY_TYPE_ALLOCATION_BITMAP:
	case EXFAT_ENTRY_TYPE_UPCASE_TABLE:
	case EXFAT_ENTRY_TYPE_VOLUME_LABEL:
	case EXFAT_ENTRY_TYPE_FILE:
	case EXFAT_ENTRY_TYPE_VOLUME_GUID:
	case EXFAT_ENTRY_TYPE_TEXFAT_PADDING:
	case EXFAT_ENTRY_TYPE_STREAM_EXTENSION:
	case EXFAT_ENTRY_TYPE_FILE_NAME:
	case EXFAT_ENTRY_TYPE_VENDOR_EXTENSION:
	case EXFAT_ENTRY_TYPE_VENDOR_ALLOCATION:
		return true;
	default:
		return false;
	}
}

/* Flags Allocation: u8. GeneralSecondaryFlags */
/* first_cluster and data_length mean it */
#define EXFAT_ALLOCATION_ALLOCATION_POSSIBLE 0x1u
/* The clusters lie in a row */
#define EXFAT_ALLOCATION_NO_FAT_CHAIN 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *exfat_allocation_name(uint8_t bit)
{
	switch (bit) {
	case EXFAT_ALLOCATION_ALLOCATION_POSSIBLE:
		return "allocation_possible";
	case EXFAT_ALLOCATION_NO_FAT_CHAIN:
		return "no_fat_chain";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t exfat_allocation_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xFCu);
}

/* Flags FileAttributes: u16 little-endian. */
#define EXFAT_FILE_ATTRIBUTES_READ_ONLY 0x1u
#define EXFAT_FILE_ATTRIBUTES_HIDDEN 0x2u
#define EXFAT_FILE_ATTRIBUTES_SYSTEM 0x4u
#define EXFAT_FILE_ATTRIBUTES_DIRECTORY 0x10u
#define EXFAT_FILE_ATTRIBUTES_ARCHIVE 0x20u

/* The name of a mask, or NULL if it has none. */
static inline const char *exfat_file_attributes_name(uint16_t bit)
{
	switch (bit) {
	case EXFAT_FILE_ATTRIBUTES_READ_ONLY:
		return "read_only";
	case EXFAT_FILE_ATTRIBUTES_HIDDEN:
		return "hidden";
	case EXFAT_FILE_ATTRIBUTES_SYSTEM:
		return "system";
	case EXFAT_FILE_ATTRIBUTES_DIRECTORY:
		return "directory";
	case EXFAT_FILE_ATTRIBUTES_ARCHIVE:
		return "archive";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t exfat_file_attributes_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFC8u);
}

/*
 * Bitfield Timestamp: u32 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34. Of local time
 */

/* Timestamp.double_seconds: bits 0 to 4. 0 to 29 */
#define EXFAT_TIMESTAMP_DOUBLE_SECONDS_SHIFT 0
#define EXFAT_TIMESTAMP_DOUBLE_SECONDS_WIDTH 5
#define EXFAT_TIMESTAMP_DOUBLE_SECONDS_MASK  0x1Fu

static inline uint32_t exfat_timestamp_double_seconds(uint32_t value)
{
	return (uint32_t)(value & 0x1Fu);
}

static inline int exfat_timestamp_with_double_seconds(uint32_t value,
						      uint32_t part,
						      uint32_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFFE0u) | part);
	return 0;
}

/* Timestamp.minute: bits 5 to 10. */
#define EXFAT_TIMESTAMP_MINUTE_SHIFT 5
#define EXFAT_TIMESTAMP_MINUTE_WIDTH 6
#define EXFAT_TIMESTAMP_MINUTE_MASK  0x7E0u

static inline uint32_t exfat_timestamp_minute(uint32_t value)
{
	return (uint32_t)(value >> 5 & 0x3Fu);
}

static inline int exfat_timestamp_with_minute(uint32_t value, uint32_t part,
					      uint32_t *out)
{
	if (part > 0x3Fu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFF81Fu) | (uint32_t)part << 5);
	return 0;
}

/* Timestamp.hour: bits 11 to 15. */
#define EXFAT_TIMESTAMP_HOUR_SHIFT 11
#define EXFAT_TIMESTAMP_HOUR_WIDTH 5
#define EXFAT_TIMESTAMP_HOUR_MASK  0xF800u

static inline uint32_t exfat_timestamp_hour(uint32_t value)
{
	return (uint32_t)(value >> 11 & 0x1Fu);
}

static inline int exfat_timestamp_with_hour(uint32_t value, uint32_t part,
					    uint32_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint32_t)((value & 0xFFFF07FFu) | (uint32_t)part << 11);
	return 0;
}

/* Timestamp.day: bits 16 to 20. From 1 */
#define EXFAT_TIMESTAMP_DAY_SHIFT 16
#define EXFAT_TIMESTAMP_DAY_WIDTH 5
#define EXFAT_TIMESTAMP_DAY_MASK  0x1F0000u

static inline uint32_t exfat_timestamp_day(uint32_t value)
{
	return (uint32_t)(value >> 16 & 0x1Fu);
}

static inline int exfat_timestamp_with_day(uint32_t value, uint32_t part,
					   uint32_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint32_t)((value & 0xFFE0FFFFu) | (uint32_t)part << 16);
	return 0;
}

/* Timestamp.month: bits 21 to 24. From 1 */
#define EXFAT_TIMESTAMP_MONTH_SHIFT 21
#define EXFAT_TIMESTAMP_MONTH_WIDTH 4
#define EXFAT_TIMESTAMP_MONTH_MASK  0x1E00000u

static inline uint32_t exfat_timestamp_month(uint32_t value)
{
	return (uint32_t)(value >> 21 & 0xFu);
}

static inline int exfat_timestamp_with_month(uint32_t value, uint32_t part,
					     uint32_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint32_t)((value & 0xFE1FFFFFu) | (uint32_t)part << 21);
	return 0;
}

/* Timestamp.year: bits 25 to 31. From 1980 */
#define EXFAT_TIMESTAMP_YEAR_SHIFT 25
#define EXFAT_TIMESTAMP_YEAR_WIDTH 7
#define EXFAT_TIMESTAMP_YEAR_MASK  0xFE000000u

static inline uint32_t exfat_timestamp_year(uint32_t value)
{
	return (uint32_t)(value >> 25 & 0x7Fu);
}

static inline int exfat_timestamp_with_year(uint32_t value, uint32_t part,
					    uint32_t *out)
{
	if (part > 0x7Fu)
		return -34;
	*out = (uint32_t)((value & 0x1FFFFFFu) | (uint32_t)part << 25);
	return 0;
}

/*
 * Bitfield UtcOffset: u8. _with_ puts a part into a number, or refuses what is
 * too wide, with -34.
 */

/* UtcOffset.quarters: bits 0 to 6. Of an hour, signed; 0 unless valid */
#define EXFAT_UTC_OFFSET_QUARTERS_SHIFT 0
#define EXFAT_UTC_OFFSET_QUARTERS_WIDTH 7
#define EXFAT_UTC_OFFSET_QUARTERS_MASK  0x7Fu

static inline uint8_t exfat_utc_offset_quarters(uint8_t value)
{
	return (uint8_t)(value & 0x7Fu);
}

static inline int exfat_utc_offset_with_quarters(uint8_t value, uint8_t part,
						 uint8_t *out)
{
	if (part > 0x7Fu)
		return -34;
	*out = (uint8_t)((value & 0x80u) | part);
	return 0;
}

/* UtcOffset.is_valid: bit 7. */
#define EXFAT_UTC_OFFSET_IS_VALID_SHIFT 7
#define EXFAT_UTC_OFFSET_IS_VALID_WIDTH 1
#define EXFAT_UTC_OFFSET_IS_VALID_MASK  0x80u

static inline uint8_t exfat_utc_offset_is_valid(uint8_t value)
{
	return (uint8_t)(value >> 7 & 0x1u);
}

static inline int exfat_utc_offset_with_is_valid(uint8_t value, uint8_t part,
						 uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0x7Fu) | (uint32_t)part << 7);
	return 0;
}

/* Structure BootSector, 512 bytes. */
struct exfat_boot_sector {
	uint8_t bytes[512];
};
#define EXFAT_BOOT_SECTOR_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct exfat_boot_sector) == EXFAT_BOOT_SECTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_boot_sector *exfat_boot_sector_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_BOOT_SECTOR_SIZEOF))
		return NULL;
	return (const struct exfat_boot_sector *)(span.data + offset);
}

static inline struct exfat_boot_sector *exfat_boot_sector_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_BOOT_SECTOR_SIZEOF))
		return NULL;
	return (struct exfat_boot_sector *)(span.data + offset);
}

/* BootSector.jump_boot: 3 times byte at byte 0. EB 76 90 */
#define EXFAT_BOOT_SECTOR_JUMP_BOOT_OFFSET 0u
#define EXFAT_BOOT_SECTOR_JUMP_BOOT_SIZE   3u
#define EXFAT_BOOT_SECTOR_JUMP_BOOT_COUNT  3u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, JUMP_BOOT);

static inline int exfat_boot_sector_jump_boot(const struct exfat_boot_sector *p,
					      uint64_t i, uint8_t *out,
					      struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "exfat_boot_sector",
					  "jump_boot", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int exfat_boot_sector_set_jump_boot(struct exfat_boot_sector *p,
						  uint64_t i, uint8_t value,
						  struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "exfat_boot_sector",
					  "jump_boot", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span exfat_boot_sector_jump_boot_bytes(
    const struct exfat_boot_sector *p)
{
	return span_of(p->bytes, 3);
}

static inline struct mspan exfat_boot_sector_edit_jump_boot_bytes(
    struct exfat_boot_sector *p)
{
	return mspan_of(p->bytes, 3);
}

/* BootSector.file_system_name: 8 times string at byte 3. */
#define EXFAT_BOOT_SECTOR_FILE_SYSTEM_NAME_OFFSET 3u
#define EXFAT_BOOT_SECTOR_FILE_SYSTEM_NAME_SIZE   8u
#define EXFAT_BOOT_SECTOR_FILE_SYSTEM_NAME_COUNT  8u
#define EXFAT_BOOT_SECTOR_FILE_SYSTEM_NAME_DEFAULT "EXFAT   "
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, FILE_SYSTEM_NAME);

static inline int exfat_boot_sector_file_system_name(
    const struct exfat_boot_sector *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "exfat_boot_sector",
					  "file_system_name", 3);
	*out = p->bytes[3 + i];
	return 0;
}

static inline int exfat_boot_sector_set_file_system_name(
    struct exfat_boot_sector *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "exfat_boot_sector",
					  "file_system_name", 3);
	p->bytes[3 + i] = value;
	return 0;
}

static inline struct span exfat_boot_sector_file_system_name_bytes(
    const struct exfat_boot_sector *p)
{
	return span_of(p->bytes + 3, 8);
}

static inline struct mspan exfat_boot_sector_edit_file_system_name_bytes(
    struct exfat_boot_sector *p)
{
	return mspan_of(p->bytes + 3, 8);
}

/* Up to the first NUL. */
static inline struct span exfat_boot_sector_file_system_name_text(
    const struct exfat_boot_sector *p)
{
	const uint8_t *text = p->bytes + 3;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int exfat_boot_sector_put_file_system_name(
    struct exfat_boot_sector *p, struct span text)
{
	uint8_t *to = p->bytes + 3;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/*
 * BootSector.must_be_zero: 53 times byte at byte 11. Where FAT has its
 * parameters
 */
#define EXFAT_BOOT_SECTOR_MUST_BE_ZERO_OFFSET 11u
#define EXFAT_BOOT_SECTOR_MUST_BE_ZERO_SIZE   53u
#define EXFAT_BOOT_SECTOR_MUST_BE_ZERO_COUNT  53u
#define EXFAT_BOOT_SECTOR_MUST_BE_ZERO_DEFAULT ""
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, MUST_BE_ZERO);

static inline int exfat_boot_sector_must_be_zero(
    const struct exfat_boot_sector *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 53)
		return field_out_of_range(error, "exfat_boot_sector",
					  "must_be_zero", 11);
	*out = p->bytes[11 + i];
	return 0;
}

static inline int exfat_boot_sector_set_must_be_zero(
    struct exfat_boot_sector *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 53)
		return field_out_of_range(error, "exfat_boot_sector",
					  "must_be_zero", 11);
	p->bytes[11 + i] = value;
	return 0;
}

static inline struct span exfat_boot_sector_must_be_zero_bytes(
    const struct exfat_boot_sector *p)
{
	return span_of(p->bytes + 11, 53);
}

static inline struct mspan exfat_boot_sector_edit_must_be_zero_bytes(
    struct exfat_boot_sector *p)
{
	return mspan_of(p->bytes + 11, 53);
}

/*
 * BootSector.partition_offset: u64 little-endian at byte 64. Sectors before it;
 * 0: not said
 */
#define EXFAT_BOOT_SECTOR_PARTITION_OFFSET_OFFSET 64u
#define EXFAT_BOOT_SECTOR_PARTITION_OFFSET_SIZE   8u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, PARTITION_OFFSET);

static inline uint64_t exfat_boot_sector_partition_offset(
    const struct exfat_boot_sector *p)
{
	return le64_load(p->bytes + 64);
}

static inline void exfat_boot_sector_set_partition_offset(
    struct exfat_boot_sector *p, uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* BootSector.volume_length: u64 little-endian at byte 72. In sectors */
#define EXFAT_BOOT_SECTOR_VOLUME_LENGTH_OFFSET 72u
#define EXFAT_BOOT_SECTOR_VOLUME_LENGTH_SIZE   8u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, VOLUME_LENGTH);

static inline uint64_t exfat_boot_sector_volume_length(
    const struct exfat_boot_sector *p)
{
	return le64_load(p->bytes + 72);
}

static inline void exfat_boot_sector_set_volume_length(
    struct exfat_boot_sector *p, uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* BootSector.fat_offset: u32 little-endian at byte 80. The first FAT */
#define EXFAT_BOOT_SECTOR_FAT_OFFSET_OFFSET 80u
#define EXFAT_BOOT_SECTOR_FAT_OFFSET_SIZE   4u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, FAT_OFFSET);

static inline uint32_t exfat_boot_sector_fat_offset(
    const struct exfat_boot_sector *p)
{
	return le32_load(p->bytes + 80);
}

static inline void exfat_boot_sector_set_fat_offset(struct exfat_boot_sector *p,
						    uint32_t value)
{
	le32_store(p->bytes + 80, value);
}

/* The byte where its Fat starts; -34 when there is none. */
static inline int exfat_boot_sector_fat_offset_target(
    const struct exfat_boot_sector *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint32_t number = exfat_boot_sector_fat_offset(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "exfat_boot_sector",
					  "fat_offset", 80);
	*offset = at;
	return 0;
}

/* BootSector.fat_length: u32 little-endian at byte 84. In sectors: one FAT */
#define EXFAT_BOOT_SECTOR_FAT_LENGTH_OFFSET 84u
#define EXFAT_BOOT_SECTOR_FAT_LENGTH_SIZE   4u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, FAT_LENGTH);

static inline uint32_t exfat_boot_sector_fat_length(
    const struct exfat_boot_sector *p)
{
	return le32_load(p->bytes + 84);
}

static inline void exfat_boot_sector_set_fat_length(struct exfat_boot_sector *p,
						    uint32_t value)
{
	le32_store(p->bytes + 84, value);
}

/* BootSector.cluster_heap_offset: u32 little-endian at byte 88. Cluster 2 */
#define EXFAT_BOOT_SECTOR_CLUSTER_HEAP_OFFSET_OFFSET 88u
#define EXFAT_BOOT_SECTOR_CLUSTER_HEAP_OFFSET_SIZE   4u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, CLUSTER_HEAP_OFFSET);

static inline uint32_t exfat_boot_sector_cluster_heap_offset(
    const struct exfat_boot_sector *p)
{
	return le32_load(p->bytes + 88);
}

static inline void exfat_boot_sector_set_cluster_heap_offset(
    struct exfat_boot_sector *p, uint32_t value)
{
	le32_store(p->bytes + 88, value);
}

/* The byte where its byte starts; -34 when there is none. */
static inline int exfat_boot_sector_cluster_heap_offset_target(
    const struct exfat_boot_sector *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint32_t number = exfat_boot_sector_cluster_heap_offset(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "exfat_boot_sector",
					  "cluster_heap_offset", 88);
	*offset = at;
	return 0;
}

/* BootSector.cluster_count: u32 little-endian at byte 92. */
#define EXFAT_BOOT_SECTOR_CLUSTER_COUNT_OFFSET 92u
#define EXFAT_BOOT_SECTOR_CLUSTER_COUNT_SIZE   4u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, CLUSTER_COUNT);

static inline uint32_t exfat_boot_sector_cluster_count(
    const struct exfat_boot_sector *p)
{
	return le32_load(p->bytes + 92);
}

static inline void exfat_boot_sector_set_cluster_count(
    struct exfat_boot_sector *p, uint32_t value)
{
	le32_store(p->bytes + 92, value);
}

/* BootSector.first_cluster_of_root_directory: u32 little-endian at byte 96. */
#define EXFAT_BOOT_SECTOR_FIRST_CLUSTER_OF_ROOT_DIRECTORY_OFFSET 96u
#define EXFAT_BOOT_SECTOR_FIRST_CLUSTER_OF_ROOT_DIRECTORY_SIZE   4u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, FIRST_CLUSTER_OF_ROOT_DIRECTORY);

static inline uint32_t exfat_boot_sector_first_cluster_of_root_directory(
    const struct exfat_boot_sector *p)
{
	return le32_load(p->bytes + 96);
}

static inline void exfat_boot_sector_set_first_cluster_of_root_directory(
    struct exfat_boot_sector *p, uint32_t value)
{
	le32_store(p->bytes + 96, value);
}

/* BootSector.volume_serial_number: u32 little-endian at byte 100. */
#define EXFAT_BOOT_SECTOR_VOLUME_SERIAL_NUMBER_OFFSET 100u
#define EXFAT_BOOT_SECTOR_VOLUME_SERIAL_NUMBER_SIZE   4u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, VOLUME_SERIAL_NUMBER);

static inline uint32_t exfat_boot_sector_volume_serial_number(
    const struct exfat_boot_sector *p)
{
	return le32_load(p->bytes + 100);
}

static inline void exfat_boot_sector_set_volume_serial_number(
    struct exfat_boot_sector *p, uint32_t value)
{
	le32_store(p->bytes + 100, value);
}

/* BootSector.file_system_revision: u16 little-endian at byte 104. */
#define EXFAT_BOOT_SECTOR_FILE_SYSTEM_REVISION_OFFSET 104u
#define EXFAT_BOOT_SECTOR_FILE_SYSTEM_REVISION_SIZE   2u
#define EXFAT_BOOT_SECTOR_FILE_SYSTEM_REVISION_DEFAULT 0x100u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, FILE_SYSTEM_REVISION);

static inline uint16_t exfat_boot_sector_file_system_revision(
    const struct exfat_boot_sector *p)
{
	return le16_load(p->bytes + 104);
}

static inline void exfat_boot_sector_set_file_system_revision(
    struct exfat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 104, value);
}

/*
 * BootSector.volume_flags: flags VolumeFlags, u16 little-endian at byte 106.
 * Not in the checksum
 */
#define EXFAT_BOOT_SECTOR_VOLUME_FLAGS_OFFSET 106u
#define EXFAT_BOOT_SECTOR_VOLUME_FLAGS_SIZE   2u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, VOLUME_FLAGS);

static inline uint16_t exfat_boot_sector_volume_flags(
    const struct exfat_boot_sector *p)
{
	return le16_load(p->bytes + 106);
}

static inline void exfat_boot_sector_set_volume_flags(
    struct exfat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 106, value);
}

/* Whether all bits of `mask` are set. */
static inline bool exfat_boot_sector_volume_flags_has(
    const struct exfat_boot_sector *p, uint16_t mask)
{
	return (exfat_boot_sector_volume_flags(p) & mask) == mask;
}

static inline void exfat_boot_sector_volume_flags_add(
    struct exfat_boot_sector *p, uint16_t mask)
{
	exfat_boot_sector_set_volume_flags(p,
	    (uint16_t)(exfat_boot_sector_volume_flags(p) | mask));
}

static inline void exfat_boot_sector_volume_flags_clear(
    struct exfat_boot_sector *p, uint16_t mask)
{
	exfat_boot_sector_set_volume_flags(p,
	    (uint16_t)(exfat_boot_sector_volume_flags(p) & ~mask));
}

/* BootSector.bytes_per_sector_shift: u8 at byte 108. */
#define EXFAT_BOOT_SECTOR_BYTES_PER_SECTOR_SHIFT_OFFSET 108u
#define EXFAT_BOOT_SECTOR_BYTES_PER_SECTOR_SHIFT_SIZE   1u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, BYTES_PER_SECTOR_SHIFT);

static inline uint8_t exfat_boot_sector_bytes_per_sector_shift(
    const struct exfat_boot_sector *p)
{
	return p->bytes[108];
}

static inline void exfat_boot_sector_set_bytes_per_sector_shift(
    struct exfat_boot_sector *p, uint8_t value)
{
	p->bytes[108] = value;
}

/* BootSector.sectors_per_cluster_shift: u8 at byte 109. */
#define EXFAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_SHIFT_OFFSET 109u
#define EXFAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_SHIFT_SIZE   1u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, SECTORS_PER_CLUSTER_SHIFT);

static inline uint8_t exfat_boot_sector_sectors_per_cluster_shift(
    const struct exfat_boot_sector *p)
{
	return p->bytes[109];
}

static inline void exfat_boot_sector_set_sectors_per_cluster_shift(
    struct exfat_boot_sector *p, uint8_t value)
{
	p->bytes[109] = value;
}

/* BootSector.number_of_fats: u8 at byte 110. */
#define EXFAT_BOOT_SECTOR_NUMBER_OF_FATS_OFFSET 110u
#define EXFAT_BOOT_SECTOR_NUMBER_OF_FATS_SIZE   1u
#define EXFAT_BOOT_SECTOR_NUMBER_OF_FATS_DEFAULT 1u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, NUMBER_OF_FATS);

static inline uint8_t exfat_boot_sector_number_of_fats(
    const struct exfat_boot_sector *p)
{
	return p->bytes[110];
}

static inline void exfat_boot_sector_set_number_of_fats(
    struct exfat_boot_sector *p, uint8_t value)
{
	p->bytes[110] = value;
}

/* BootSector.drive_select: u8 at byte 111. */
#define EXFAT_BOOT_SECTOR_DRIVE_SELECT_OFFSET 111u
#define EXFAT_BOOT_SECTOR_DRIVE_SELECT_SIZE   1u
#define EXFAT_BOOT_SECTOR_DRIVE_SELECT_DEFAULT 0x80u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, DRIVE_SELECT);

static inline uint8_t exfat_boot_sector_drive_select(
    const struct exfat_boot_sector *p)
{
	return p->bytes[111];
}

static inline void exfat_boot_sector_set_drive_select(
    struct exfat_boot_sector *p, uint8_t value)
{
	p->bytes[111] = value;
}

/* BootSector.percent_in_use: u8 at byte 112. */
#define EXFAT_BOOT_SECTOR_PERCENT_IN_USE_OFFSET 112u
#define EXFAT_BOOT_SECTOR_PERCENT_IN_USE_SIZE   1u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, PERCENT_IN_USE);

static inline uint8_t exfat_boot_sector_percent_in_use(
    const struct exfat_boot_sector *p)
{
	return p->bytes[112];
}

static inline void exfat_boot_sector_set_percent_in_use(
    struct exfat_boot_sector *p, uint8_t value)
{
	p->bytes[112] = value;
}

/* BootSector.boot_code: 390 times byte at byte 120. */
#define EXFAT_BOOT_SECTOR_BOOT_CODE_OFFSET 120u
#define EXFAT_BOOT_SECTOR_BOOT_CODE_SIZE   390u
#define EXFAT_BOOT_SECTOR_BOOT_CODE_COUNT  390u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, BOOT_CODE);

static inline int exfat_boot_sector_boot_code(const struct exfat_boot_sector *p,
					      uint64_t i, uint8_t *out,
					      struct field_error *error)
{
	if (i >= 390)
		return field_out_of_range(error, "exfat_boot_sector",
					  "boot_code", 120);
	*out = p->bytes[120 + i];
	return 0;
}

static inline int exfat_boot_sector_set_boot_code(struct exfat_boot_sector *p,
						  uint64_t i, uint8_t value,
						  struct field_error *error)
{
	if (i >= 390)
		return field_out_of_range(error, "exfat_boot_sector",
					  "boot_code", 120);
	p->bytes[120 + i] = value;
	return 0;
}

static inline struct span exfat_boot_sector_boot_code_bytes(
    const struct exfat_boot_sector *p)
{
	return span_of(p->bytes + 120, 390);
}

static inline struct mspan exfat_boot_sector_edit_boot_code_bytes(
    struct exfat_boot_sector *p)
{
	return mspan_of(p->bytes + 120, 390);
}

/* BootSector.boot_signature: u16 little-endian at byte 510. */
#define EXFAT_BOOT_SECTOR_BOOT_SIGNATURE_OFFSET 510u
#define EXFAT_BOOT_SECTOR_BOOT_SIGNATURE_SIZE   2u
#define EXFAT_BOOT_SECTOR_BOOT_SIGNATURE_DEFAULT 0xAA55u
STRUCTC_WITHIN(EXFAT_BOOT_SECTOR, BOOT_SIGNATURE);

static inline uint16_t exfat_boot_sector_boot_signature(
    const struct exfat_boot_sector *p)
{
	return le16_load(p->bytes + 510);
}

static inline void exfat_boot_sector_set_boot_signature(
    struct exfat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 510, value);
}

/* BootSector.bytes_per_sector: computed. */
static inline int exfat_boot_sector_bytes_per_sector(
    const struct exfat_boot_sector *p, uint64_t *out,
    struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1ull, (uint64_t)exfat_boot_sector_bytes_per_sector_shift(p), &t1))
		return field_out_of_range(error, "exfat_boot_sector",
					  "bytes_per_sector", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* BootSector.bytes_per_cluster: computed. */
static inline int exfat_boot_sector_bytes_per_cluster(
    const struct exfat_boot_sector *p, uint64_t *out,
    struct field_error *error)
{
	uint64_t t1;

	if (
	    shift_left_overflows(1ull, ((uint64_t)exfat_boot_sector_bytes_per_sector_shift(p) + (uint64_t)exfat_boot_sector_sectors_per_cluster_shift(p)), &t1))
		return field_out_of_range(error, "exfat_boot_sector",
					  "bytes_per_cluster", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* All bytes zero, then the defaults. */
static inline void exfat_boot_sector_init(struct exfat_boot_sector *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	memcpy(p->bytes + 3, EXFAT_BOOT_SECTOR_FILE_SYSTEM_NAME_DEFAULT, 8);
	exfat_boot_sector_set_file_system_revision(p,
	    EXFAT_BOOT_SECTOR_FILE_SYSTEM_REVISION_DEFAULT);
	exfat_boot_sector_set_number_of_fats(p,
	    EXFAT_BOOT_SECTOR_NUMBER_OF_FATS_DEFAULT);
	exfat_boot_sector_set_drive_select(p,
	    EXFAT_BOOT_SECTOR_DRIVE_SELECT_DEFAULT);
	exfat_boot_sector_set_boot_signature(p,
	    EXFAT_BOOT_SECTOR_BOOT_SIGNATURE_DEFAULT);
}

/*
 * Structure BootRegion, at least 512 bytes. The region as its checksum has it:
 * all but three bytes.
 */
struct exfat_boot_region {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t bytes_per_sector;
};
struct exfat_boot_region_edit {
	struct exfat_boot_region read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXFAT_BOOT_REGION_MIN_SIZE 512u

/* BootRegion.before: 106 times byte at byte 0. BootSector up to volume_flags */
#define EXFAT_BOOT_REGION_BEFORE_OFFSET 0u
#define EXFAT_BOOT_REGION_BEFORE_SIZE   106u
#define EXFAT_BOOT_REGION_BEFORE_COUNT  106u
STRUCTC_PROVE(EXFAT_BOOT_REGION_BEFORE_OFFSET + EXFAT_BOOT_REGION_BEFORE_SIZE <=
	      EXFAT_BOOT_REGION_MIN_SIZE);

static inline int exfat_boot_region_before(const struct exfat_boot_region *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 106)
		return field_out_of_range(error, "exfat_boot_region", "before",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int exfat_boot_region_set_before(
    const struct exfat_boot_region_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 106)
		return field_out_of_range(error, "exfat_boot_region", "before",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span exfat_boot_region_before_bytes(
    const struct exfat_boot_region *p)
{
	return span_of(p->bytes, 106);
}

static inline struct mspan exfat_boot_region_edit_before_bytes(
    const struct exfat_boot_region_edit *p)
{
	return mspan_of(p->bytes, 106);
}

/* BootRegion.volume_flags: flags VolumeFlags, u16 little-endian at byte 106. */
#define EXFAT_BOOT_REGION_VOLUME_FLAGS_OFFSET 106u
#define EXFAT_BOOT_REGION_VOLUME_FLAGS_SIZE   2u
STRUCTC_PROVE(
    EXFAT_BOOT_REGION_VOLUME_FLAGS_OFFSET + EXFAT_BOOT_REGION_VOLUME_FLAGS_SIZE <=
    EXFAT_BOOT_REGION_MIN_SIZE);

static inline uint16_t exfat_boot_region_volume_flags(
    const struct exfat_boot_region *p)
{
	return le16_load(p->bytes + 106);
}

static inline void exfat_boot_region_set_volume_flags(
    const struct exfat_boot_region_edit *p, uint16_t value)
{
	le16_store(p->bytes + 106, value);
}

/* Whether all bits of `mask` are set. */
static inline bool exfat_boot_region_volume_flags_has(
    const struct exfat_boot_region *p, uint16_t mask)
{
	return (exfat_boot_region_volume_flags(p) & mask) == mask;
}

static inline void exfat_boot_region_volume_flags_add(
    const struct exfat_boot_region_edit *p, uint16_t mask)
{
	exfat_boot_region_set_volume_flags(p,
	    (uint16_t)(exfat_boot_region_volume_flags(&p->read) | mask));
}

static inline void exfat_boot_region_volume_flags_clear(
    const struct exfat_boot_region_edit *p, uint16_t mask)
{
	exfat_boot_region_set_volume_flags(p,
	    (uint16_t)(exfat_boot_region_volume_flags(&p->read) & ~mask));
}

/* BootRegion.between: 4 times byte at byte 108. */
#define EXFAT_BOOT_REGION_BETWEEN_OFFSET 108u
#define EXFAT_BOOT_REGION_BETWEEN_SIZE   4u
#define EXFAT_BOOT_REGION_BETWEEN_COUNT  4u
STRUCTC_PROVE(EXFAT_BOOT_REGION_BETWEEN_OFFSET + EXFAT_BOOT_REGION_BETWEEN_SIZE <=
    EXFAT_BOOT_REGION_MIN_SIZE);

static inline int exfat_boot_region_between(const struct exfat_boot_region *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "exfat_boot_region",
					  "between", 108);
	*out = p->bytes[108 + i];
	return 0;
}

static inline int exfat_boot_region_set_between(
    const struct exfat_boot_region_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "exfat_boot_region",
					  "between", 108);
	p->bytes[108 + i] = value;
	return 0;
}

static inline struct span exfat_boot_region_between_bytes(
    const struct exfat_boot_region *p)
{
	return span_of(p->bytes + 108, 4);
}

static inline struct mspan exfat_boot_region_edit_between_bytes(
    const struct exfat_boot_region_edit *p)
{
	return mspan_of(p->bytes + 108, 4);
}

/* BootRegion.percent_in_use: u8 at byte 112. */
#define EXFAT_BOOT_REGION_PERCENT_IN_USE_OFFSET 112u
#define EXFAT_BOOT_REGION_PERCENT_IN_USE_SIZE   1u
STRUCTC_PROVE(
    EXFAT_BOOT_REGION_PERCENT_IN_USE_OFFSET + EXFAT_BOOT_REGION_PERCENT_IN_USE_SIZE <=
    EXFAT_BOOT_REGION_MIN_SIZE);

static inline uint8_t exfat_boot_region_percent_in_use(
    const struct exfat_boot_region *p)
{
	return p->bytes[112];
}

static inline void exfat_boot_region_set_percent_in_use(
    const struct exfat_boot_region_edit *p, uint8_t value)
{
	p->bytes[112] = value;
}

/* BootRegion.after: 399 times byte at byte 113. */
#define EXFAT_BOOT_REGION_AFTER_OFFSET 113u
#define EXFAT_BOOT_REGION_AFTER_SIZE   399u
#define EXFAT_BOOT_REGION_AFTER_COUNT  399u
STRUCTC_PROVE(EXFAT_BOOT_REGION_AFTER_OFFSET + EXFAT_BOOT_REGION_AFTER_SIZE <=
	      EXFAT_BOOT_REGION_MIN_SIZE);

static inline int exfat_boot_region_after(const struct exfat_boot_region *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 399)
		return field_out_of_range(error, "exfat_boot_region", "after",
					  113);
	*out = p->bytes[113 + i];
	return 0;
}

static inline int exfat_boot_region_set_after(
    const struct exfat_boot_region_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 399)
		return field_out_of_range(error, "exfat_boot_region", "after",
					  113);
	p->bytes[113 + i] = value;
	return 0;
}

static inline struct span exfat_boot_region_after_bytes(
    const struct exfat_boot_region *p)
{
	return span_of(p->bytes + 113, 399);
}

static inline struct mspan exfat_boot_region_edit_after_bytes(
    const struct exfat_boot_region_edit *p)
{
	return mspan_of(p->bytes + 113, 399);
}

/*
 * BootRegion.excess: [bytes_per_sector - 512]byte at byte 512. Of sectors above
 * 512
 */
#define EXFAT_BOOT_REGION_EXCESS_OFFSET 512u

static inline int exfat_boot_region_excess_range(
    const struct exfat_boot_region *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 512;
	int64_t t1 = (int64_t)((uint64_t)p->bytes_per_sector - 512ull);

	if (t1 < 0)
		return field_out_of_range(error, "exfat_boot_region", "excess",
					  512);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "exfat_boot_region", "excess",
					  512);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_boot_region_excess_count(
    const struct exfat_boot_region *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_boot_region_excess_range(p, &at, count, error);
}

static inline int exfat_boot_region_excess_offset(
    const struct exfat_boot_region *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_boot_region_excess_range(p, offset, &count, error);
}

static inline int exfat_boot_region_excess(const struct exfat_boot_region *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_excess_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region", "excess",
					  512);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int exfat_boot_region_set_excess(
    const struct exfat_boot_region_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_excess_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region", "excess",
					  512);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int exfat_boot_region_excess_bytes(
    const struct exfat_boot_region *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = exfat_boot_region_excess_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int exfat_boot_region_edit_excess_bytes(
    const struct exfat_boot_region_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = exfat_boot_region_excess_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_boot_region_point_1(const struct exfat_boot_region *p,
					    uint64_t *points,
					    struct field_error *error)
{
	uint64_t offset, count;

	offset = 512;
	int64_t t1 = (int64_t)((uint64_t)p->bytes_per_sector - 512ull);

	if (t1 < 0)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * BootRegion.extended: [8 * bytes_per_sector]byte at an offset that data
 * decides. 8 ExtendedBootSector
 */

static inline int exfat_boot_region_extended_range(
    const struct exfat_boot_region *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = exfat_boot_region_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (8ull * (uint64_t)p->bytes_per_sector);
	if (nr > p->size - at)
		return field_out_of_range(error, "exfat_boot_region",
					  "extended", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_boot_region_extended_count(
    const struct exfat_boot_region *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_boot_region_extended_range(p, &at, count, error);
}

static inline int exfat_boot_region_extended_offset(
    const struct exfat_boot_region *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_boot_region_extended_range(p, offset, &count, error);
}

static inline int exfat_boot_region_extended(const struct exfat_boot_region *p,
					     uint64_t i, uint8_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_extended_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "extended", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int exfat_boot_region_set_extended(
    const struct exfat_boot_region_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_extended_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "extended", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int exfat_boot_region_extended_bytes(
    const struct exfat_boot_region *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = exfat_boot_region_extended_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int exfat_boot_region_edit_extended_bytes(
    const struct exfat_boot_region_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = exfat_boot_region_extended_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_boot_region_point_2(const struct exfat_boot_region *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = exfat_boot_region_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (8ull * (uint64_t)p->bytes_per_sector);
	if (count > p->size - offset)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	points[2] = offset + count;
	return 0;
}


/*
 * BootRegion.oem_parameters: [bytes_per_sector]byte at an offset that data
 * decides. Begin with OemParameters
 */

static inline int exfat_boot_region_oem_parameters_range(
    const struct exfat_boot_region *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	rc = exfat_boot_region_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	nr = (uint64_t)p->bytes_per_sector;
	if (nr > p->size - at)
		return field_out_of_range(error, "exfat_boot_region",
					  "oem_parameters", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_boot_region_oem_parameters_count(
    const struct exfat_boot_region *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_boot_region_oem_parameters_range(p, &at, count, error);
}

static inline int exfat_boot_region_oem_parameters_offset(
    const struct exfat_boot_region *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_boot_region_oem_parameters_range(p, offset, &count, error);
}

static inline int exfat_boot_region_oem_parameters(
    const struct exfat_boot_region *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_oem_parameters_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "oem_parameters", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int exfat_boot_region_set_oem_parameters(
    const struct exfat_boot_region_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    exfat_boot_region_oem_parameters_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "oem_parameters", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int exfat_boot_region_oem_parameters_bytes(
    const struct exfat_boot_region *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = exfat_boot_region_oem_parameters_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int exfat_boot_region_edit_oem_parameters_bytes(
    const struct exfat_boot_region_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    exfat_boot_region_oem_parameters_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_boot_region_point_3(const struct exfat_boot_region *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = exfat_boot_region_point_2(p, points, error);
	if (rc)
		return rc;
	offset = points[2];
	count = (uint64_t)p->bytes_per_sector;
	if (count > p->size - offset)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * BootRegion.reserved: [bytes_per_sector]byte at an offset that data decides.
 */

static inline int exfat_boot_region_reserved_range(
    const struct exfat_boot_region *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	uint64_t at, nr;

	rc = exfat_boot_region_point_3(p, points, error);
	if (rc)
		return rc;
	at = points[3];
	nr = (uint64_t)p->bytes_per_sector;
	if (nr > p->size - at)
		return field_out_of_range(error, "exfat_boot_region",
					  "reserved", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_boot_region_reserved_count(
    const struct exfat_boot_region *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_boot_region_reserved_range(p, &at, count, error);
}

static inline int exfat_boot_region_reserved_offset(
    const struct exfat_boot_region *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_boot_region_reserved_range(p, offset, &count, error);
}

static inline int exfat_boot_region_reserved(const struct exfat_boot_region *p,
					     uint64_t i, uint8_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_reserved_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "reserved", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int exfat_boot_region_set_reserved(
    const struct exfat_boot_region_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_reserved_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "reserved", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int exfat_boot_region_reserved_bytes(
    const struct exfat_boot_region *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = exfat_boot_region_reserved_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int exfat_boot_region_edit_reserved_bytes(
    const struct exfat_boot_region_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = exfat_boot_region_reserved_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_boot_region_point_4(const struct exfat_boot_region *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = exfat_boot_region_point_3(p, points, error);
	if (rc)
		return rc;
	offset = points[3];
	count = (uint64_t)p->bytes_per_sector;
	if (count > p->size - offset)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	points[4] = offset + count;
	return 0;
}


/*
 * BootRegion.checksum: u32_le at an offset that data decides. Of all before it
 */

static inline int exfat_boot_region_checksum_offset(
    const struct exfat_boot_region *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = exfat_boot_region_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "exfat_boot_region",
					  "checksum", 0);
	*offset = points[4];
	return 0;
}

static inline int exfat_boot_region_checksum(const struct exfat_boot_region *p,
					     uint32_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = exfat_boot_region_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "exfat_boot_region",
					  "checksum", 0);
	*out = le32_load(p->bytes + points[4]);
	return 0;
}

static inline int exfat_boot_region_set_checksum(
    const struct exfat_boot_region_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = exfat_boot_region_point_4(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[4] < 4)
		return field_out_of_range(error, "exfat_boot_region",
					  "checksum", 0);
	le32_store(p->bytes + points[4], value);
	return 0;
}


/*
 * BootRegion.repeated: [bytes_per_sector / 4 - 1]u32_le at an offset that data
 * decides. Copies of it
 */

static inline int exfat_boot_region_repeated_range(
    const struct exfat_boot_region *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	uint64_t at, nr;

	rc = exfat_boot_region_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "exfat_boot_region",
					  "repeated", 0);
	at = points[4] + 4;
	int64_t t1 = (int64_t)(((uint64_t)p->bytes_per_sector / 4ull) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "exfat_boot_region",
					  "repeated", 0);
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "exfat_boot_region",
					  "repeated", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_boot_region_repeated_count(
    const struct exfat_boot_region *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_boot_region_repeated_range(p, &at, count, error);
}

static inline int exfat_boot_region_repeated_offset(
    const struct exfat_boot_region *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_boot_region_repeated_range(p, offset, &count, error);
}

static inline int exfat_boot_region_repeated(const struct exfat_boot_region *p,
					     uint64_t i, uint32_t *out,
					     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_repeated_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "repeated", 0);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int exfat_boot_region_set_repeated(
    const struct exfat_boot_region_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_boot_region_repeated_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_boot_region",
					  "repeated", 0);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_boot_region_point_5(const struct exfat_boot_region *p,
					    uint64_t *points,
					    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = exfat_boot_region_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 4)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	offset = points[4] + 4;
	int64_t t1 = (int64_t)(((uint64_t)p->bytes_per_sector / 4ull) - 1ull);

	if (t1 < 0)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	points[5] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int exfat_boot_region_at(struct span span,
    uint64_t offset, uint32_t bytes_per_sector, struct exfat_boot_region *out,
    struct field_error *error)
{
	struct exfat_boot_region view;

	if (!span_has(span, offset, 512))
		return field_out_of_range(error, "exfat_boot_region", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.bytes_per_sector = bytes_per_sector;
	*out = view;
	return 0;
}

static inline int exfat_boot_region_edit_at(struct mspan span,
    uint64_t offset, uint32_t bytes_per_sector,
    struct exfat_boot_region_edit *out, struct field_error *error)
{
	int rc = exfat_boot_region_at(span_of(span.data, span.size), offset, bytes_per_sector, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int exfat_boot_region_total_size(
    const struct exfat_boot_region *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = exfat_boot_region_point_5(p, points, error);
	if (rc)
		return rc;
	*size = points[5];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct exfat_boot_region_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t bytes_per_sector;
};
struct exfat_boot_region_edit_iterator {
	struct exfat_boot_region_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct exfat_boot_region_iterator exfat_boot_region_iterate(
    struct span span, uint32_t bytes_per_sector)
{
	struct exfat_boot_region_iterator it = { span, 0, 0, UINT64_MAX, bytes_per_sector };

	return it;
}

static inline struct exfat_boot_region_edit_iterator exfat_boot_region_edit_iterate(
    struct mspan span, uint32_t bytes_per_sector)
{
	struct exfat_boot_region_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, bytes_per_sector },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int exfat_boot_region_iterator_next(
    struct exfat_boot_region_iterator *it, struct exfat_boot_region *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = exfat_boot_region_at(it->span, it->offset, it->bytes_per_sector, out, error);
	if (!rc)
		rc = exfat_boot_region_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "exfat_boot_region", "stride", 0);
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

static inline int exfat_boot_region_edit_iterator_next(
    struct exfat_boot_region_edit_iterator *it,
    struct exfat_boot_region_edit *out, struct field_error *error)
{
	int rc = exfat_boot_region_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What BootRegion.checksum has to be: rotate32. */
static inline int exfat_boot_region_compute_checksum(
    const struct exfat_boot_region *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;
	uint32_t sum;

	sum = 0;
	sum = checksum_rotate32(sum, p->bytes, 106);
	sum = checksum_rotate32(sum, p->bytes + 108, 4);
	sum = checksum_rotate32(sum, p->bytes + 113, 399);
	rc = exfat_boot_region_excess_range(p, &at, &count, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		sum = checksum_rotate32(sum, p->bytes + at, (size_t)(count));
	}
	rc = exfat_boot_region_extended_range(p, &at, &count, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		sum = checksum_rotate32(sum, p->bytes + at, (size_t)(count));
	}
	rc = exfat_boot_region_oem_parameters_range(p, &at, &count, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		sum = checksum_rotate32(sum, p->bytes + at, (size_t)(count));
	}
	rc = exfat_boot_region_reserved_range(p, &at, &count, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		sum = checksum_rotate32(sum, p->bytes + at, (size_t)(count));
	}
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int exfat_boot_region_verify_checksum(
    const struct exfat_boot_region *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = exfat_boot_region_compute_checksum(p, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = exfat_boot_region_checksum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "exfat_boot_region", "checksum",
					0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int exfat_boot_region_update_checksum(
    const struct exfat_boot_region_edit *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = exfat_boot_region_compute_checksum(&p->read, &want, error);
	if (rc)
		return rc;
	return exfat_boot_region_set_checksum(p, want, error);
}


/* Structure ExtendedBootSector, at least 0 bytes. */
struct exfat_extended_boot_sector {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t bytes_per_sector;
};
struct exfat_extended_boot_sector_edit {
	struct exfat_extended_boot_sector read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXFAT_EXTENDED_BOOT_SECTOR_MIN_SIZE 0u

/*
 * ExtendedBootSector.extended_boot_code: [bytes_per_sector - 4]byte at byte 0.
 */
#define EXFAT_EXTENDED_BOOT_SECTOR_EXTENDED_BOOT_CODE_OFFSET 0u

static inline int exfat_extended_boot_sector_extended_boot_code_range(
    const struct exfat_extended_boot_sector *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 0;
	int64_t t1 = (int64_t)((uint64_t)p->bytes_per_sector - 4ull);

	if (t1 < 0)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "extended_boot_code", 0);
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "extended_boot_code", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_extended_boot_sector_extended_boot_code_count(
    const struct exfat_extended_boot_sector *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_extended_boot_sector_extended_boot_code_range(p, &at, count, error);
}

static inline int exfat_extended_boot_sector_extended_boot_code_offset(
    const struct exfat_extended_boot_sector *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_extended_boot_sector_extended_boot_code_range(p, offset, &count, error);
}

static inline int exfat_extended_boot_sector_extended_boot_code(
    const struct exfat_extended_boot_sector *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    exfat_extended_boot_sector_extended_boot_code_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "extended_boot_code", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int exfat_extended_boot_sector_set_extended_boot_code(
    const struct exfat_extended_boot_sector_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    exfat_extended_boot_sector_extended_boot_code_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "extended_boot_code", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int exfat_extended_boot_sector_extended_boot_code_bytes(
    const struct exfat_extended_boot_sector *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    exfat_extended_boot_sector_extended_boot_code_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int exfat_extended_boot_sector_edit_extended_boot_code_bytes(
    const struct exfat_extended_boot_sector_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    exfat_extended_boot_sector_extended_boot_code_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_extended_boot_sector_point_1(
    const struct exfat_extended_boot_sector *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 0;
	int64_t t1 = (int64_t)((uint64_t)p->bytes_per_sector - 4ull);

	if (t1 < 0)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "", 0);
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * ExtendedBootSector.extended_boot_signature: u32_le at an offset that data
 * decides.
 */
#define EXFAT_EXTENDED_BOOT_SECTOR_EXTENDED_BOOT_SIGNATURE_DEFAULT 0xAA550000u

static inline int exfat_extended_boot_sector_extended_boot_signature_offset(
    const struct exfat_extended_boot_sector *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = exfat_extended_boot_sector_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "extended_boot_signature", 0);
	*offset = points[1];
	return 0;
}

static inline int exfat_extended_boot_sector_extended_boot_signature(
    const struct exfat_extended_boot_sector *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = exfat_extended_boot_sector_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "extended_boot_signature", 0);
	*out = le32_load(p->bytes + points[1]);
	return 0;
}

static inline int exfat_extended_boot_sector_set_extended_boot_signature(
    const struct exfat_extended_boot_sector_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = exfat_extended_boot_sector_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "extended_boot_signature", 0);
	le32_store(p->bytes + points[1], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int exfat_extended_boot_sector_at(struct span span,
    uint64_t offset, uint32_t bytes_per_sector,
    struct exfat_extended_boot_sector *out, struct field_error *error)
{
	struct exfat_extended_boot_sector view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.bytes_per_sector = bytes_per_sector;
	*out = view;
	return 0;
}

static inline int exfat_extended_boot_sector_edit_at(struct mspan span,
    uint64_t offset, uint32_t bytes_per_sector,
    struct exfat_extended_boot_sector_edit *out, struct field_error *error)
{
	int rc = exfat_extended_boot_sector_at(span_of(span.data, span.size), offset, bytes_per_sector, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int exfat_extended_boot_sector_total_size(
    const struct exfat_extended_boot_sector *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = exfat_extended_boot_sector_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "exfat_extended_boot_sector",
					  "", 0);
	*size = points[1] + 4;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct exfat_extended_boot_sector_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t bytes_per_sector;
};
struct exfat_extended_boot_sector_edit_iterator {
	struct exfat_extended_boot_sector_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct exfat_extended_boot_sector_iterator exfat_extended_boot_sector_iterate(
    struct span span, uint32_t bytes_per_sector)
{
	struct exfat_extended_boot_sector_iterator it = { span, 0, 0, UINT64_MAX, bytes_per_sector };

	return it;
}

static inline struct exfat_extended_boot_sector_edit_iterator exfat_extended_boot_sector_edit_iterate(
    struct mspan span, uint32_t bytes_per_sector)
{
	struct exfat_extended_boot_sector_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, bytes_per_sector },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int exfat_extended_boot_sector_iterator_next(
    struct exfat_extended_boot_sector_iterator *it,
    struct exfat_extended_boot_sector *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = exfat_extended_boot_sector_at(it->span, it->offset, it->bytes_per_sector, out, error);
	if (!rc)
		rc = exfat_extended_boot_sector_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "exfat_extended_boot_sector", "stride", 0);
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

static inline int exfat_extended_boot_sector_edit_iterator_next(
    struct exfat_extended_boot_sector_edit_iterator *it,
    struct exfat_extended_boot_sector_edit *out, struct field_error *error)
{
	int rc = exfat_extended_boot_sector_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure OemParameter, 48 bytes. A parameter of the maker's; of the
 * specification's: FlashParameters. A parameters_guid of zeros: not in use.
 */
struct exfat_oem_parameter {
	uint8_t bytes[48];
};
#define EXFAT_OEM_PARAMETER_SIZEOF 48u
STRUCTC_PROVE(sizeof(struct exfat_oem_parameter) ==
	      EXFAT_OEM_PARAMETER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_oem_parameter *exfat_oem_parameter_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_OEM_PARAMETER_SIZEOF))
		return NULL;
	return (const struct exfat_oem_parameter *)(span.data + offset);
}

static inline struct exfat_oem_parameter *exfat_oem_parameter_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_OEM_PARAMETER_SIZEOF))
		return NULL;
	return (struct exfat_oem_parameter *)(span.data + offset);
}

/* OemParameter.parameters_guid: guid at byte 0. */
#define EXFAT_OEM_PARAMETER_PARAMETERS_GUID_OFFSET 0u
#define EXFAT_OEM_PARAMETER_PARAMETERS_GUID_SIZE   16u
STRUCTC_WITHIN(EXFAT_OEM_PARAMETER, PARAMETERS_GUID);

static inline struct guid exfat_oem_parameter_parameters_guid(
    const struct exfat_oem_parameter *p)
{
	return guid_load_mixed(p->bytes);
}

static inline void exfat_oem_parameter_set_parameters_guid(
    struct exfat_oem_parameter *p, struct guid value)
{
	guid_store_mixed(p->bytes, value);
}

/* OemParameter.custom_defined: 32 times byte at byte 16. */
#define EXFAT_OEM_PARAMETER_CUSTOM_DEFINED_OFFSET 16u
#define EXFAT_OEM_PARAMETER_CUSTOM_DEFINED_SIZE   32u
#define EXFAT_OEM_PARAMETER_CUSTOM_DEFINED_COUNT  32u
STRUCTC_WITHIN(EXFAT_OEM_PARAMETER, CUSTOM_DEFINED);

static inline int exfat_oem_parameter_custom_defined(
    const struct exfat_oem_parameter *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "exfat_oem_parameter",
					  "custom_defined", 16);
	*out = p->bytes[16 + i];
	return 0;
}

static inline int exfat_oem_parameter_set_custom_defined(
    struct exfat_oem_parameter *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "exfat_oem_parameter",
					  "custom_defined", 16);
	p->bytes[16 + i] = value;
	return 0;
}

static inline struct span exfat_oem_parameter_custom_defined_bytes(
    const struct exfat_oem_parameter *p)
{
	return span_of(p->bytes + 16, 32);
}

static inline struct mspan exfat_oem_parameter_edit_custom_defined_bytes(
    struct exfat_oem_parameter *p)
{
	return mspan_of(p->bytes + 16, 32);
}

/* All bytes zero. */
static inline void exfat_oem_parameter_init(struct exfat_oem_parameter *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure FlashParameters, 48 bytes. parameters_guid
 * 0A0C7E46-3399-4021-90C8-FA6D389C4BA2
 */
struct exfat_flash_parameters {
	uint8_t bytes[48];
};
#define EXFAT_FLASH_PARAMETERS_SIZEOF 48u
STRUCTC_PROVE(sizeof(struct exfat_flash_parameters) ==
	      EXFAT_FLASH_PARAMETERS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_flash_parameters *exfat_flash_parameters_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_FLASH_PARAMETERS_SIZEOF))
		return NULL;
	return (const struct exfat_flash_parameters *)(span.data + offset);
}

static inline struct exfat_flash_parameters *exfat_flash_parameters_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_FLASH_PARAMETERS_SIZEOF))
		return NULL;
	return (struct exfat_flash_parameters *)(span.data + offset);
}

/* FlashParameters.parameters_guid: guid at byte 0. */
#define EXFAT_FLASH_PARAMETERS_PARAMETERS_GUID_OFFSET 0u
#define EXFAT_FLASH_PARAMETERS_PARAMETERS_GUID_SIZE   16u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, PARAMETERS_GUID);

static inline struct guid exfat_flash_parameters_parameters_guid(
    const struct exfat_flash_parameters *p)
{
	return guid_load_mixed(p->bytes);
}

static inline void exfat_flash_parameters_set_parameters_guid(
    struct exfat_flash_parameters *p, struct guid value)
{
	guid_store_mixed(p->bytes, value);
}

/* FlashParameters.erase_block_size: u32 little-endian at byte 16. In bytes */
#define EXFAT_FLASH_PARAMETERS_ERASE_BLOCK_SIZE_OFFSET 16u
#define EXFAT_FLASH_PARAMETERS_ERASE_BLOCK_SIZE_SIZE   4u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, ERASE_BLOCK_SIZE);

static inline uint32_t exfat_flash_parameters_erase_block_size(
    const struct exfat_flash_parameters *p)
{
	return le32_load(p->bytes + 16);
}

static inline void exfat_flash_parameters_set_erase_block_size(
    struct exfat_flash_parameters *p, uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* FlashParameters.page_size: u32 little-endian at byte 20. */
#define EXFAT_FLASH_PARAMETERS_PAGE_SIZE_OFFSET 20u
#define EXFAT_FLASH_PARAMETERS_PAGE_SIZE_SIZE   4u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, PAGE_SIZE);

static inline uint32_t exfat_flash_parameters_page_size(
    const struct exfat_flash_parameters *p)
{
	return le32_load(p->bytes + 20);
}

static inline void exfat_flash_parameters_set_page_size(
    struct exfat_flash_parameters *p, uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* FlashParameters.spare_sectors: u32 little-endian at byte 24. */
#define EXFAT_FLASH_PARAMETERS_SPARE_SECTORS_OFFSET 24u
#define EXFAT_FLASH_PARAMETERS_SPARE_SECTORS_SIZE   4u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, SPARE_SECTORS);

static inline uint32_t exfat_flash_parameters_spare_sectors(
    const struct exfat_flash_parameters *p)
{
	return le32_load(p->bytes + 24);
}

static inline void exfat_flash_parameters_set_spare_sectors(
    struct exfat_flash_parameters *p, uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/*
 * FlashParameters.random_access_time: u32 little-endian at byte 28. In
 * nanoseconds, on average
 */
#define EXFAT_FLASH_PARAMETERS_RANDOM_ACCESS_TIME_OFFSET 28u
#define EXFAT_FLASH_PARAMETERS_RANDOM_ACCESS_TIME_SIZE   4u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, RANDOM_ACCESS_TIME);

static inline uint32_t exfat_flash_parameters_random_access_time(
    const struct exfat_flash_parameters *p)
{
	return le32_load(p->bytes + 28);
}

static inline void exfat_flash_parameters_set_random_access_time(
    struct exfat_flash_parameters *p, uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* FlashParameters.programming_time: u32 little-endian at byte 32. */
#define EXFAT_FLASH_PARAMETERS_PROGRAMMING_TIME_OFFSET 32u
#define EXFAT_FLASH_PARAMETERS_PROGRAMMING_TIME_SIZE   4u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, PROGRAMMING_TIME);

static inline uint32_t exfat_flash_parameters_programming_time(
    const struct exfat_flash_parameters *p)
{
	return le32_load(p->bytes + 32);
}

static inline void exfat_flash_parameters_set_programming_time(
    struct exfat_flash_parameters *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* FlashParameters.read_cycle: u32 little-endian at byte 36. */
#define EXFAT_FLASH_PARAMETERS_READ_CYCLE_OFFSET 36u
#define EXFAT_FLASH_PARAMETERS_READ_CYCLE_SIZE   4u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, READ_CYCLE);

static inline uint32_t exfat_flash_parameters_read_cycle(
    const struct exfat_flash_parameters *p)
{
	return le32_load(p->bytes + 36);
}

static inline void exfat_flash_parameters_set_read_cycle(
    struct exfat_flash_parameters *p, uint32_t value)
{
	le32_store(p->bytes + 36, value);
}

/* FlashParameters.write_cycle: u32 little-endian at byte 40. */
#define EXFAT_FLASH_PARAMETERS_WRITE_CYCLE_OFFSET 40u
#define EXFAT_FLASH_PARAMETERS_WRITE_CYCLE_SIZE   4u
STRUCTC_WITHIN(EXFAT_FLASH_PARAMETERS, WRITE_CYCLE);

static inline uint32_t exfat_flash_parameters_write_cycle(
    const struct exfat_flash_parameters *p)
{
	return le32_load(p->bytes + 40);
}

static inline void exfat_flash_parameters_set_write_cycle(
    struct exfat_flash_parameters *p, uint32_t value)
{
	le32_store(p->bytes + 40, value);
}

/* All bytes zero. */
static inline void exfat_flash_parameters_init(struct exfat_flash_parameters *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure OemParameters, 512 bytes. */
struct exfat_oem_parameters {
	uint8_t bytes[512];
};
#define EXFAT_OEM_PARAMETERS_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct exfat_oem_parameters) ==
	      EXFAT_OEM_PARAMETERS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_oem_parameters *exfat_oem_parameters_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_OEM_PARAMETERS_SIZEOF))
		return NULL;
	return (const struct exfat_oem_parameters *)(span.data + offset);
}

static inline struct exfat_oem_parameters *exfat_oem_parameters_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_OEM_PARAMETERS_SIZEOF))
		return NULL;
	return (struct exfat_oem_parameters *)(span.data + offset);
}

/* OemParameters.parameters: 10 times struct exfat_oem_parameter at byte 0. */
#define EXFAT_OEM_PARAMETERS_PARAMETERS_OFFSET 0u
#define EXFAT_OEM_PARAMETERS_PARAMETERS_SIZE   480u
#define EXFAT_OEM_PARAMETERS_PARAMETERS_COUNT  10u
STRUCTC_WITHIN(EXFAT_OEM_PARAMETERS, PARAMETERS);

static inline const struct exfat_oem_parameter *exfat_oem_parameters_parameters(
    const struct exfat_oem_parameters *p, uint64_t i,
    struct field_error *error)
{
	if (i >= 10) {
		field_out_of_range(error, "exfat_oem_parameters", "parameters",
				   0);
		return NULL;
	}
	return (const struct exfat_oem_parameter *)(p->bytes + i * 48);
}

static inline struct exfat_oem_parameter *exfat_oem_parameters_edit_parameters(
    struct exfat_oem_parameters *p, uint64_t i, struct field_error *error)
{
	if (i >= 10) {
		field_out_of_range(error, "exfat_oem_parameters", "parameters",
				   0);
		return NULL;
	}
	return (struct exfat_oem_parameter *)(p->bytes + i * 48);
}

/* All bytes zero. */
static inline void exfat_oem_parameters_init(struct exfat_oem_parameters *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Fat, at least 0 bytes. What follows each cluster, of cluster 0 on.
 * Only the chains of allocations whose no_fat_chain is clear are in it.
 */
struct exfat_fat {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct exfat_fat_edit {
	struct exfat_fat read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXFAT_FAT_MIN_SIZE 0u

/* Fat.entries: []u32_le at byte 0. */
#define EXFAT_FAT_ENTRIES_OFFSET 0u

static inline int exfat_fat_entries_range(const struct exfat_fat *p,
					  uint64_t *offset, uint64_t *count,
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

static inline int exfat_fat_entries_count(const struct exfat_fat *p,
					  uint64_t *count,
					  struct field_error *error)
{
	uint64_t at;

	return exfat_fat_entries_range(p, &at, count, error);
}

static inline int exfat_fat_entries_offset(const struct exfat_fat *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t count;

	return exfat_fat_entries_range(p, offset, &count, error);
}

static inline int exfat_fat_entries(const struct exfat_fat *p, uint64_t i,
				    uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_fat_entries_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_fat", "entries", 0);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int exfat_fat_set_entries(const struct exfat_fat_edit *p,
					uint64_t i, uint32_t value,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = exfat_fat_entries_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "exfat_fat", "entries", 0);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_fat_point_1(const struct exfat_fat *p,
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
static inline int exfat_fat_at(struct span span, uint64_t offset,
			       struct exfat_fat *out,
			       struct field_error *error)
{
	struct exfat_fat view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "exfat_fat", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int exfat_fat_edit_at(struct mspan span, uint64_t offset,
				    struct exfat_fat_edit *out,
				    struct field_error *error)
{
	int rc = exfat_fat_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int exfat_fat_total_size(const struct exfat_fat *p,
				       uint64_t *size,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = exfat_fat_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct exfat_fat_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct exfat_fat_edit_iterator {
	struct exfat_fat_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct exfat_fat_iterator exfat_fat_iterate(struct span span)
{
	struct exfat_fat_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct exfat_fat_edit_iterator exfat_fat_edit_iterate(
    struct mspan span)
{
	struct exfat_fat_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int exfat_fat_iterator_next(struct exfat_fat_iterator *it,
					  struct exfat_fat *out,
					  struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = exfat_fat_at(it->span, it->offset, out, error);
	if (!rc)
		rc = exfat_fat_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "exfat_fat", "stride", 0);
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

static inline int exfat_fat_edit_iterator_next(
    struct exfat_fat_edit_iterator *it, struct exfat_fat_edit *out,
    struct field_error *error)
{
	int rc = exfat_fat_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure AllocationBitmap, 32 bytes. A bit for each cluster of the heap, the
 * lowest first.
 */
struct exfat_allocation_bitmap {
	uint8_t bytes[32];
};
#define EXFAT_ALLOCATION_BITMAP_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_allocation_bitmap) ==
	      EXFAT_ALLOCATION_BITMAP_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_allocation_bitmap *exfat_allocation_bitmap_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_ALLOCATION_BITMAP_SIZEOF))
		return NULL;
	return (const struct exfat_allocation_bitmap *)(span.data + offset);
}

static inline struct exfat_allocation_bitmap *exfat_allocation_bitmap_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_ALLOCATION_BITMAP_SIZEOF))
		return NULL;
	return (struct exfat_allocation_bitmap *)(span.data + offset);
}

/* AllocationBitmap.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_ALLOCATION_BITMAP_ENTRY_TYPE_OFFSET 0u
#define EXFAT_ALLOCATION_BITMAP_ENTRY_TYPE_SIZE   1u
#define EXFAT_ALLOCATION_BITMAP_ENTRY_TYPE_DEFAULT 0x81u
STRUCTC_WITHIN(EXFAT_ALLOCATION_BITMAP, ENTRY_TYPE);

static inline uint8_t exfat_allocation_bitmap_entry_type(
    const struct exfat_allocation_bitmap *p)
{
	return p->bytes[0];
}

static inline void exfat_allocation_bitmap_set_entry_type(
    struct exfat_allocation_bitmap *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* AllocationBitmap.bitmap_flags: u8 at byte 1. Bit 0: of the second FAT */
#define EXFAT_ALLOCATION_BITMAP_BITMAP_FLAGS_OFFSET 1u
#define EXFAT_ALLOCATION_BITMAP_BITMAP_FLAGS_SIZE   1u
STRUCTC_WITHIN(EXFAT_ALLOCATION_BITMAP, BITMAP_FLAGS);

static inline uint8_t exfat_allocation_bitmap_bitmap_flags(
    const struct exfat_allocation_bitmap *p)
{
	return p->bytes[1];
}

static inline void exfat_allocation_bitmap_set_bitmap_flags(
    struct exfat_allocation_bitmap *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* AllocationBitmap.first_cluster: u32 little-endian at byte 20. */
#define EXFAT_ALLOCATION_BITMAP_FIRST_CLUSTER_OFFSET 20u
#define EXFAT_ALLOCATION_BITMAP_FIRST_CLUSTER_SIZE   4u
STRUCTC_WITHIN(EXFAT_ALLOCATION_BITMAP, FIRST_CLUSTER);

static inline uint32_t exfat_allocation_bitmap_first_cluster(
    const struct exfat_allocation_bitmap *p)
{
	return le32_load(p->bytes + 20);
}

static inline void exfat_allocation_bitmap_set_first_cluster(
    struct exfat_allocation_bitmap *p, uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* AllocationBitmap.data_length: u64 little-endian at byte 24. In bytes */
#define EXFAT_ALLOCATION_BITMAP_DATA_LENGTH_OFFSET 24u
#define EXFAT_ALLOCATION_BITMAP_DATA_LENGTH_SIZE   8u
STRUCTC_WITHIN(EXFAT_ALLOCATION_BITMAP, DATA_LENGTH);

static inline uint64_t exfat_allocation_bitmap_data_length(
    const struct exfat_allocation_bitmap *p)
{
	return le64_load(p->bytes + 24);
}

static inline void exfat_allocation_bitmap_set_data_length(
    struct exfat_allocation_bitmap *p, uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* All bytes zero, then the defaults. */
static inline void exfat_allocation_bitmap_init(
    struct exfat_allocation_bitmap *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	exfat_allocation_bitmap_set_entry_type(p,
	    EXFAT_ALLOCATION_BITMAP_ENTRY_TYPE_DEFAULT);
}

/*
 * Structure UpcaseTable, 32 bytes. Pairs to compare names by: UTF-16 units,
 * compressed.
 */
struct exfat_upcase_table {
	uint8_t bytes[32];
};
#define EXFAT_UPCASE_TABLE_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_upcase_table) ==
	      EXFAT_UPCASE_TABLE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_upcase_table *exfat_upcase_table_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_UPCASE_TABLE_SIZEOF))
		return NULL;
	return (const struct exfat_upcase_table *)(span.data + offset);
}

static inline struct exfat_upcase_table *exfat_upcase_table_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_UPCASE_TABLE_SIZEOF))
		return NULL;
	return (struct exfat_upcase_table *)(span.data + offset);
}

/* UpcaseTable.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_UPCASE_TABLE_ENTRY_TYPE_OFFSET 0u
#define EXFAT_UPCASE_TABLE_ENTRY_TYPE_SIZE   1u
#define EXFAT_UPCASE_TABLE_ENTRY_TYPE_DEFAULT 0x82u
STRUCTC_WITHIN(EXFAT_UPCASE_TABLE, ENTRY_TYPE);

static inline uint8_t exfat_upcase_table_entry_type(
    const struct exfat_upcase_table *p)
{
	return p->bytes[0];
}

static inline void exfat_upcase_table_set_entry_type(
    struct exfat_upcase_table *p, uint8_t value)
{
	p->bytes[0] = value;
}

/*
 * UpcaseTable.table_checksum: u32 little-endian at byte 4. Of the whole table
 */
#define EXFAT_UPCASE_TABLE_TABLE_CHECKSUM_OFFSET 4u
#define EXFAT_UPCASE_TABLE_TABLE_CHECKSUM_SIZE   4u
STRUCTC_WITHIN(EXFAT_UPCASE_TABLE, TABLE_CHECKSUM);

static inline uint32_t exfat_upcase_table_table_checksum(
    const struct exfat_upcase_table *p)
{
	return le32_load(p->bytes + 4);
}

static inline void exfat_upcase_table_set_table_checksum(
    struct exfat_upcase_table *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* UpcaseTable.first_cluster: u32 little-endian at byte 20. */
#define EXFAT_UPCASE_TABLE_FIRST_CLUSTER_OFFSET 20u
#define EXFAT_UPCASE_TABLE_FIRST_CLUSTER_SIZE   4u
STRUCTC_WITHIN(EXFAT_UPCASE_TABLE, FIRST_CLUSTER);

static inline uint32_t exfat_upcase_table_first_cluster(
    const struct exfat_upcase_table *p)
{
	return le32_load(p->bytes + 20);
}

static inline void exfat_upcase_table_set_first_cluster(
    struct exfat_upcase_table *p, uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* UpcaseTable.data_length: u64 little-endian at byte 24. In bytes */
#define EXFAT_UPCASE_TABLE_DATA_LENGTH_OFFSET 24u
#define EXFAT_UPCASE_TABLE_DATA_LENGTH_SIZE   8u
STRUCTC_WITHIN(EXFAT_UPCASE_TABLE, DATA_LENGTH);

static inline uint64_t exfat_upcase_table_data_length(
    const struct exfat_upcase_table *p)
{
	return le64_load(p->bytes + 24);
}

static inline void exfat_upcase_table_set_data_length(
    struct exfat_upcase_table *p, uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* All bytes zero, then the defaults. */
static inline void exfat_upcase_table_init(struct exfat_upcase_table *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	exfat_upcase_table_set_entry_type(p,
	    EXFAT_UPCASE_TABLE_ENTRY_TYPE_DEFAULT);
}

/* Structure VolumeLabel, 32 bytes. */
struct exfat_volume_label {
	uint8_t bytes[32];
};
#define EXFAT_VOLUME_LABEL_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_volume_label) ==
	      EXFAT_VOLUME_LABEL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_volume_label *exfat_volume_label_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_VOLUME_LABEL_SIZEOF))
		return NULL;
	return (const struct exfat_volume_label *)(span.data + offset);
}

static inline struct exfat_volume_label *exfat_volume_label_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_VOLUME_LABEL_SIZEOF))
		return NULL;
	return (struct exfat_volume_label *)(span.data + offset);
}

/* VolumeLabel.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_VOLUME_LABEL_ENTRY_TYPE_OFFSET 0u
#define EXFAT_VOLUME_LABEL_ENTRY_TYPE_SIZE   1u
#define EXFAT_VOLUME_LABEL_ENTRY_TYPE_DEFAULT 0x83u
STRUCTC_WITHIN(EXFAT_VOLUME_LABEL, ENTRY_TYPE);

static inline uint8_t exfat_volume_label_entry_type(
    const struct exfat_volume_label *p)
{
	return p->bytes[0];
}

static inline void exfat_volume_label_set_entry_type(
    struct exfat_volume_label *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* VolumeLabel.character_count: u8 at byte 1. */
#define EXFAT_VOLUME_LABEL_CHARACTER_COUNT_OFFSET 1u
#define EXFAT_VOLUME_LABEL_CHARACTER_COUNT_SIZE   1u
STRUCTC_WITHIN(EXFAT_VOLUME_LABEL, CHARACTER_COUNT);

static inline uint8_t exfat_volume_label_character_count(
    const struct exfat_volume_label *p)
{
	return p->bytes[1];
}

static inline void exfat_volume_label_set_character_count(
    struct exfat_volume_label *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* VolumeLabel.volume_label: 11 times UTF-16 little-endian at byte 2. */
#define EXFAT_VOLUME_LABEL_VOLUME_LABEL_OFFSET 2u
#define EXFAT_VOLUME_LABEL_VOLUME_LABEL_SIZE   22u
#define EXFAT_VOLUME_LABEL_VOLUME_LABEL_COUNT  11u
STRUCTC_WITHIN(EXFAT_VOLUME_LABEL, VOLUME_LABEL);

static inline int exfat_volume_label_volume_label(
    const struct exfat_volume_label *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "exfat_volume_label",
					  "volume_label", 2);
	*out = le16_load(p->bytes + 2 + i * 2);
	return 0;
}

static inline int exfat_volume_label_set_volume_label(
    struct exfat_volume_label *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "exfat_volume_label",
					  "volume_label", 2);
	le16_store(p->bytes + 2 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int exfat_volume_label_volume_label_utf8(
    const struct exfat_volume_label *p, struct mspan out, uint64_t *length,
    struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 2, 22), false, out, length))
		return field_out_of_range(error, "exfat_volume_label",
					  "volume_label", 2);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int exfat_volume_label_put_volume_label_utf8(
    struct exfat_volume_label *p, struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 2, 22));
}

/* All bytes zero, then the defaults. */
static inline void exfat_volume_label_init(struct exfat_volume_label *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	exfat_volume_label_set_entry_type(p,
	    EXFAT_VOLUME_LABEL_ENTRY_TYPE_DEFAULT);
}

/* Structure VolumeGuid, 32 bytes. */
struct exfat_volume_guid {
	uint8_t bytes[32];
};
#define EXFAT_VOLUME_GUID_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_volume_guid) == EXFAT_VOLUME_GUID_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_volume_guid *exfat_volume_guid_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_VOLUME_GUID_SIZEOF))
		return NULL;
	return (const struct exfat_volume_guid *)(span.data + offset);
}

static inline struct exfat_volume_guid *exfat_volume_guid_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_VOLUME_GUID_SIZEOF))
		return NULL;
	return (struct exfat_volume_guid *)(span.data + offset);
}

/* VolumeGuid.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_VOLUME_GUID_ENTRY_TYPE_OFFSET 0u
#define EXFAT_VOLUME_GUID_ENTRY_TYPE_SIZE   1u
#define EXFAT_VOLUME_GUID_ENTRY_TYPE_DEFAULT 0xA0u
STRUCTC_WITHIN(EXFAT_VOLUME_GUID, ENTRY_TYPE);

static inline uint8_t exfat_volume_guid_entry_type(
    const struct exfat_volume_guid *p)
{
	return p->bytes[0];
}

static inline void exfat_volume_guid_set_entry_type(struct exfat_volume_guid *p,
						    uint8_t value)
{
	p->bytes[0] = value;
}

/* VolumeGuid.secondary_count: u8 at byte 1. */
#define EXFAT_VOLUME_GUID_SECONDARY_COUNT_OFFSET 1u
#define EXFAT_VOLUME_GUID_SECONDARY_COUNT_SIZE   1u
#define EXFAT_VOLUME_GUID_SECONDARY_COUNT_DEFAULT 0u
STRUCTC_WITHIN(EXFAT_VOLUME_GUID, SECONDARY_COUNT);

static inline uint8_t exfat_volume_guid_secondary_count(
    const struct exfat_volume_guid *p)
{
	return p->bytes[1];
}

static inline void exfat_volume_guid_set_secondary_count(
    struct exfat_volume_guid *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* VolumeGuid.set_checksum: u16 little-endian at byte 2. */
#define EXFAT_VOLUME_GUID_SET_CHECKSUM_OFFSET 2u
#define EXFAT_VOLUME_GUID_SET_CHECKSUM_SIZE   2u
STRUCTC_WITHIN(EXFAT_VOLUME_GUID, SET_CHECKSUM);

static inline uint16_t exfat_volume_guid_set_checksum(
    const struct exfat_volume_guid *p)
{
	return le16_load(p->bytes + 2);
}

static inline void exfat_volume_guid_set_set_checksum(
    struct exfat_volume_guid *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* VolumeGuid.general_primary_flags: u16 little-endian at byte 4. 0 */
#define EXFAT_VOLUME_GUID_GENERAL_PRIMARY_FLAGS_OFFSET 4u
#define EXFAT_VOLUME_GUID_GENERAL_PRIMARY_FLAGS_SIZE   2u
STRUCTC_WITHIN(EXFAT_VOLUME_GUID, GENERAL_PRIMARY_FLAGS);

static inline uint16_t exfat_volume_guid_general_primary_flags(
    const struct exfat_volume_guid *p)
{
	return le16_load(p->bytes + 4);
}

static inline void exfat_volume_guid_set_general_primary_flags(
    struct exfat_volume_guid *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* VolumeGuid.volume_guid: guid at byte 6. */
#define EXFAT_VOLUME_GUID_VOLUME_GUID_OFFSET 6u
#define EXFAT_VOLUME_GUID_VOLUME_GUID_SIZE   16u
STRUCTC_WITHIN(EXFAT_VOLUME_GUID, VOLUME_GUID);

static inline struct guid exfat_volume_guid_volume_guid(
    const struct exfat_volume_guid *p)
{
	return guid_load_mixed(p->bytes + 6);
}

static inline void exfat_volume_guid_set_volume_guid(
    struct exfat_volume_guid *p, struct guid value)
{
	guid_store_mixed(p->bytes + 6, value);
}

/* All bytes zero, then the defaults. */
static inline void exfat_volume_guid_init(struct exfat_volume_guid *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	exfat_volume_guid_set_entry_type(p,
					 EXFAT_VOLUME_GUID_ENTRY_TYPE_DEFAULT);
	exfat_volume_guid_set_secondary_count(p,
	    EXFAT_VOLUME_GUID_SECONDARY_COUNT_DEFAULT);
}

/* What VolumeGuid.set_checksum has to be: rotate16. */
static inline uint16_t exfat_volume_guid_compute_set_checksum(
    const struct exfat_volume_guid *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_rotate16(sum, p->bytes, 2);
	sum = checksum_rotate16(sum, p->bytes + 4, 28);
	return (uint16_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int exfat_volume_guid_verify_set_checksum(
    const struct exfat_volume_guid *p)
{
	uint16_t want = exfat_volume_guid_compute_set_checksum(p);
	uint16_t got = exfat_volume_guid_set_checksum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int exfat_volume_guid_update_set_checksum(
    struct exfat_volume_guid *p)
{
	uint16_t want = exfat_volume_guid_compute_set_checksum(p);

	exfat_volume_guid_set_set_checksum(p, want);
	return 0;
}


/*
 * Union DirectoryEntry, 32 bytes. What can be found by its first byte alone. A
 * file's set may cross into another cluster: see FileEntrySet.
 */
struct exfat_directory_entry {
	uint8_t bytes[32];
};
#define EXFAT_DIRECTORY_ENTRY_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_directory_entry) ==
	      EXFAT_DIRECTORY_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_directory_entry *exfat_directory_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_DIRECTORY_ENTRY_SIZEOF))
		return NULL;
	return (const struct exfat_directory_entry *)(span.data + offset);
}

static inline struct exfat_directory_entry *exfat_directory_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_DIRECTORY_ENTRY_SIZEOF))
		return NULL;
	return (struct exfat_directory_entry *)(span.data + offset);
}

/* DirectoryEntry.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_DIRECTORY_ENTRY_ENTRY_TYPE_OFFSET 0u
#define EXFAT_DIRECTORY_ENTRY_ENTRY_TYPE_SIZE   1u
STRUCTC_WITHIN(EXFAT_DIRECTORY_ENTRY, ENTRY_TYPE);

static inline uint8_t exfat_directory_entry_entry_type(
    const struct exfat_directory_entry *p)
{
	return p->bytes[0];
}

static inline void exfat_directory_entry_set_entry_type(
    struct exfat_directory_entry *p, uint8_t value)
{
	p->bytes[0] = value;
}

/*
 * DirectoryEntry.allocation_bitmap: struct exfat_allocation_bitmap at byte 0.
 */
#define EXFAT_DIRECTORY_ENTRY_ALLOCATION_BITMAP_OFFSET 0u
#define EXFAT_DIRECTORY_ENTRY_ALLOCATION_BITMAP_SIZE   32u
STRUCTC_WITHIN(EXFAT_DIRECTORY_ENTRY, ALLOCATION_BITMAP);

static inline const struct exfat_allocation_bitmap *exfat_directory_entry_allocation_bitmap(
    const struct exfat_directory_entry *p)
{
	return (const struct exfat_allocation_bitmap *)(p->bytes);
}

static inline struct exfat_allocation_bitmap *exfat_directory_entry_edit_allocation_bitmap(
    struct exfat_directory_entry *p)
{
	return (struct exfat_allocation_bitmap *)(p->bytes);
}

/* DirectoryEntry.upcase_table: struct exfat_upcase_table at byte 0. */
#define EXFAT_DIRECTORY_ENTRY_UPCASE_TABLE_OFFSET 0u
#define EXFAT_DIRECTORY_ENTRY_UPCASE_TABLE_SIZE   32u
STRUCTC_WITHIN(EXFAT_DIRECTORY_ENTRY, UPCASE_TABLE);

static inline const struct exfat_upcase_table *exfat_directory_entry_upcase_table(
    const struct exfat_directory_entry *p)
{
	return (const struct exfat_upcase_table *)(p->bytes);
}

static inline struct exfat_upcase_table *exfat_directory_entry_edit_upcase_table(
    struct exfat_directory_entry *p)
{
	return (struct exfat_upcase_table *)(p->bytes);
}

/* DirectoryEntry.volume_label: struct exfat_volume_label at byte 0. */
#define EXFAT_DIRECTORY_ENTRY_VOLUME_LABEL_OFFSET 0u
#define EXFAT_DIRECTORY_ENTRY_VOLUME_LABEL_SIZE   32u
STRUCTC_WITHIN(EXFAT_DIRECTORY_ENTRY, VOLUME_LABEL);

static inline const struct exfat_volume_label *exfat_directory_entry_volume_label(
    const struct exfat_directory_entry *p)
{
	return (const struct exfat_volume_label *)(p->bytes);
}

static inline struct exfat_volume_label *exfat_directory_entry_edit_volume_label(
    struct exfat_directory_entry *p)
{
	return (struct exfat_volume_label *)(p->bytes);
}

/* DirectoryEntry.volume_guid: struct exfat_volume_guid at byte 0. */
#define EXFAT_DIRECTORY_ENTRY_VOLUME_GUID_OFFSET 0u
#define EXFAT_DIRECTORY_ENTRY_VOLUME_GUID_SIZE   32u
STRUCTC_WITHIN(EXFAT_DIRECTORY_ENTRY, VOLUME_GUID);

static inline const struct exfat_volume_guid *exfat_directory_entry_volume_guid(
    const struct exfat_directory_entry *p)
{
	return (const struct exfat_volume_guid *)(p->bytes);
}

static inline struct exfat_volume_guid *exfat_directory_entry_edit_volume_guid(
    struct exfat_directory_entry *p)
{
	return (struct exfat_volume_guid *)(p->bytes);
}

/* All bytes zero. */
static inline void exfat_directory_entry_init(struct exfat_directory_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure StreamExtension, 32 bytes. */
struct exfat_stream_extension {
	uint8_t bytes[32];
};
#define EXFAT_STREAM_EXTENSION_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_stream_extension) ==
	      EXFAT_STREAM_EXTENSION_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_stream_extension *exfat_stream_extension_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_STREAM_EXTENSION_SIZEOF))
		return NULL;
	return (const struct exfat_stream_extension *)(span.data + offset);
}

static inline struct exfat_stream_extension *exfat_stream_extension_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_STREAM_EXTENSION_SIZEOF))
		return NULL;
	return (struct exfat_stream_extension *)(span.data + offset);
}

/* StreamExtension.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_STREAM_EXTENSION_ENTRY_TYPE_OFFSET 0u
#define EXFAT_STREAM_EXTENSION_ENTRY_TYPE_SIZE   1u
#define EXFAT_STREAM_EXTENSION_ENTRY_TYPE_DEFAULT 0xC0u
STRUCTC_WITHIN(EXFAT_STREAM_EXTENSION, ENTRY_TYPE);

static inline uint8_t exfat_stream_extension_entry_type(
    const struct exfat_stream_extension *p)
{
	return p->bytes[0];
}

static inline void exfat_stream_extension_set_entry_type(
    struct exfat_stream_extension *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* StreamExtension.flags: flags Allocation, u8 at byte 1. */
#define EXFAT_STREAM_EXTENSION_FLAGS_OFFSET 1u
#define EXFAT_STREAM_EXTENSION_FLAGS_SIZE   1u
STRUCTC_WITHIN(EXFAT_STREAM_EXTENSION, FLAGS);

static inline uint8_t exfat_stream_extension_flags(
    const struct exfat_stream_extension *p)
{
	return p->bytes[1];
}

static inline void exfat_stream_extension_set_flags(
    struct exfat_stream_extension *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool exfat_stream_extension_flags_has(
    const struct exfat_stream_extension *p, uint8_t mask)
{
	return (exfat_stream_extension_flags(p) & mask) == mask;
}

static inline void exfat_stream_extension_flags_add(
    struct exfat_stream_extension *p, uint8_t mask)
{
	exfat_stream_extension_set_flags(p,
	    (uint8_t)(exfat_stream_extension_flags(p) | mask));
}

static inline void exfat_stream_extension_flags_clear(
    struct exfat_stream_extension *p, uint8_t mask)
{
	exfat_stream_extension_set_flags(p,
	    (uint8_t)(exfat_stream_extension_flags(p) & ~mask));
}

/* StreamExtension.name_length: u8 at byte 3. */
#define EXFAT_STREAM_EXTENSION_NAME_LENGTH_OFFSET 3u
#define EXFAT_STREAM_EXTENSION_NAME_LENGTH_SIZE   1u
STRUCTC_WITHIN(EXFAT_STREAM_EXTENSION, NAME_LENGTH);

static inline uint8_t exfat_stream_extension_name_length(
    const struct exfat_stream_extension *p)
{
	return p->bytes[3];
}

static inline void exfat_stream_extension_set_name_length(
    struct exfat_stream_extension *p, uint8_t value)
{
	p->bytes[3] = value;
}

/*
 * StreamExtension.name_hash: u16 little-endian at byte 4. Of the up-cased name
 */
#define EXFAT_STREAM_EXTENSION_NAME_HASH_OFFSET 4u
#define EXFAT_STREAM_EXTENSION_NAME_HASH_SIZE   2u
STRUCTC_WITHIN(EXFAT_STREAM_EXTENSION, NAME_HASH);

static inline uint16_t exfat_stream_extension_name_hash(
    const struct exfat_stream_extension *p)
{
	return le16_load(p->bytes + 4);
}

static inline void exfat_stream_extension_set_name_hash(
    struct exfat_stream_extension *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/*
 * StreamExtension.valid_data_length: u64 little-endian at byte 8. In bytes:
 * what is behind reads as 0
 */
#define EXFAT_STREAM_EXTENSION_VALID_DATA_LENGTH_OFFSET 8u
#define EXFAT_STREAM_EXTENSION_VALID_DATA_LENGTH_SIZE   8u
STRUCTC_WITHIN(EXFAT_STREAM_EXTENSION, VALID_DATA_LENGTH);

static inline uint64_t exfat_stream_extension_valid_data_length(
    const struct exfat_stream_extension *p)
{
	return le64_load(p->bytes + 8);
}

static inline void exfat_stream_extension_set_valid_data_length(
    struct exfat_stream_extension *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* StreamExtension.first_cluster: u32 little-endian at byte 20. 0: no bytes */
#define EXFAT_STREAM_EXTENSION_FIRST_CLUSTER_OFFSET 20u
#define EXFAT_STREAM_EXTENSION_FIRST_CLUSTER_SIZE   4u
STRUCTC_WITHIN(EXFAT_STREAM_EXTENSION, FIRST_CLUSTER);

static inline uint32_t exfat_stream_extension_first_cluster(
    const struct exfat_stream_extension *p)
{
	return le32_load(p->bytes + 20);
}

static inline void exfat_stream_extension_set_first_cluster(
    struct exfat_stream_extension *p, uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* StreamExtension.data_length: u64 little-endian at byte 24. In bytes */
#define EXFAT_STREAM_EXTENSION_DATA_LENGTH_OFFSET 24u
#define EXFAT_STREAM_EXTENSION_DATA_LENGTH_SIZE   8u
STRUCTC_WITHIN(EXFAT_STREAM_EXTENSION, DATA_LENGTH);

static inline uint64_t exfat_stream_extension_data_length(
    const struct exfat_stream_extension *p)
{
	return le64_load(p->bytes + 24);
}

static inline void exfat_stream_extension_set_data_length(
    struct exfat_stream_extension *p, uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* All bytes zero, then the defaults. */
static inline void exfat_stream_extension_init(struct exfat_stream_extension *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	exfat_stream_extension_set_entry_type(p,
	    EXFAT_STREAM_EXTENSION_ENTRY_TYPE_DEFAULT);
}

/* Structure FileName, 32 bytes. */
struct exfat_file_name {
	uint8_t bytes[32];
};
#define EXFAT_FILE_NAME_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_file_name) == EXFAT_FILE_NAME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_file_name *exfat_file_name_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_FILE_NAME_SIZEOF))
		return NULL;
	return (const struct exfat_file_name *)(span.data + offset);
}

static inline struct exfat_file_name *exfat_file_name_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_FILE_NAME_SIZEOF))
		return NULL;
	return (struct exfat_file_name *)(span.data + offset);
}

/* FileName.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_FILE_NAME_ENTRY_TYPE_OFFSET 0u
#define EXFAT_FILE_NAME_ENTRY_TYPE_SIZE   1u
#define EXFAT_FILE_NAME_ENTRY_TYPE_DEFAULT 0xC1u
STRUCTC_WITHIN(EXFAT_FILE_NAME, ENTRY_TYPE);

static inline uint8_t exfat_file_name_entry_type(
    const struct exfat_file_name *p)
{
	return p->bytes[0];
}

static inline void exfat_file_name_set_entry_type(struct exfat_file_name *p,
						  uint8_t value)
{
	p->bytes[0] = value;
}

/* FileName.flags: flags Allocation, u8 at byte 1. */
#define EXFAT_FILE_NAME_FLAGS_OFFSET 1u
#define EXFAT_FILE_NAME_FLAGS_SIZE   1u
STRUCTC_WITHIN(EXFAT_FILE_NAME, FLAGS);

static inline uint8_t exfat_file_name_flags(const struct exfat_file_name *p)
{
	return p->bytes[1];
}

static inline void exfat_file_name_set_flags(struct exfat_file_name *p,
					     uint8_t value)
{
	p->bytes[1] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool exfat_file_name_flags_has(const struct exfat_file_name *p,
					     uint8_t mask)
{
	return (exfat_file_name_flags(p) & mask) == mask;
}

static inline void exfat_file_name_flags_add(struct exfat_file_name *p,
					     uint8_t mask)
{
	exfat_file_name_set_flags(p,
				  (uint8_t)(exfat_file_name_flags(p) | mask));
}

static inline void exfat_file_name_flags_clear(struct exfat_file_name *p,
					       uint8_t mask)
{
	exfat_file_name_set_flags(p,
				  (uint8_t)(exfat_file_name_flags(p) & ~mask));
}

/*
 * FileName.file_name: 15 times UTF-16 little-endian at byte 2. The rest of the
 * last one is 0
 */
#define EXFAT_FILE_NAME_FILE_NAME_OFFSET 2u
#define EXFAT_FILE_NAME_FILE_NAME_SIZE   30u
#define EXFAT_FILE_NAME_FILE_NAME_COUNT  15u
STRUCTC_WITHIN(EXFAT_FILE_NAME, FILE_NAME);

static inline int exfat_file_name_file_name(const struct exfat_file_name *p,
					    uint64_t i, uint16_t *out,
					    struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "exfat_file_name",
					  "file_name", 2);
	*out = le16_load(p->bytes + 2 + i * 2);
	return 0;
}

static inline int exfat_file_name_set_file_name(struct exfat_file_name *p,
						uint64_t i, uint16_t value,
						struct field_error *error)
{
	if (i >= 15)
		return field_out_of_range(error, "exfat_file_name",
					  "file_name", 2);
	le16_store(p->bytes + 2 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int exfat_file_name_file_name_utf8(
    const struct exfat_file_name *p, struct mspan out, uint64_t *length,
    struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 2, 30), false, out, length))
		return field_out_of_range(error, "exfat_file_name",
					  "file_name", 2);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int exfat_file_name_put_file_name_utf8(struct exfat_file_name *p,
						     struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 2, 30));
}

/* All bytes zero, then the defaults. */
static inline void exfat_file_name_init(struct exfat_file_name *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	exfat_file_name_set_entry_type(p, EXFAT_FILE_NAME_ENTRY_TYPE_DEFAULT);
}

/* Structure VendorAllocation, 14 bytes. */
struct exfat_vendor_allocation {
	uint8_t bytes[14];
};
#define EXFAT_VENDOR_ALLOCATION_SIZEOF 14u
STRUCTC_PROVE(sizeof(struct exfat_vendor_allocation) ==
	      EXFAT_VENDOR_ALLOCATION_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_vendor_allocation *exfat_vendor_allocation_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_VENDOR_ALLOCATION_SIZEOF))
		return NULL;
	return (const struct exfat_vendor_allocation *)(span.data + offset);
}

static inline struct exfat_vendor_allocation *exfat_vendor_allocation_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_VENDOR_ALLOCATION_SIZEOF))
		return NULL;
	return (struct exfat_vendor_allocation *)(span.data + offset);
}

/* VendorAllocation.vendor_defined: 2 times byte at byte 0. */
#define EXFAT_VENDOR_ALLOCATION_VENDOR_DEFINED_OFFSET 0u
#define EXFAT_VENDOR_ALLOCATION_VENDOR_DEFINED_SIZE   2u
#define EXFAT_VENDOR_ALLOCATION_VENDOR_DEFINED_COUNT  2u
STRUCTC_WITHIN(EXFAT_VENDOR_ALLOCATION, VENDOR_DEFINED);

static inline int exfat_vendor_allocation_vendor_defined(
    const struct exfat_vendor_allocation *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "exfat_vendor_allocation",
					  "vendor_defined", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int exfat_vendor_allocation_set_vendor_defined(
    struct exfat_vendor_allocation *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "exfat_vendor_allocation",
					  "vendor_defined", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span exfat_vendor_allocation_vendor_defined_bytes(
    const struct exfat_vendor_allocation *p)
{
	return span_of(p->bytes, 2);
}

static inline struct mspan exfat_vendor_allocation_edit_vendor_defined_bytes(
    struct exfat_vendor_allocation *p)
{
	return mspan_of(p->bytes, 2);
}

/* VendorAllocation.first_cluster: u32 little-endian at byte 2. */
#define EXFAT_VENDOR_ALLOCATION_FIRST_CLUSTER_OFFSET 2u
#define EXFAT_VENDOR_ALLOCATION_FIRST_CLUSTER_SIZE   4u
STRUCTC_WITHIN(EXFAT_VENDOR_ALLOCATION, FIRST_CLUSTER);

static inline uint32_t exfat_vendor_allocation_first_cluster(
    const struct exfat_vendor_allocation *p)
{
	return le32_load(p->bytes + 2);
}

static inline void exfat_vendor_allocation_set_first_cluster(
    struct exfat_vendor_allocation *p, uint32_t value)
{
	le32_store(p->bytes + 2, value);
}

/* VendorAllocation.data_length: u64 little-endian at byte 6. */
#define EXFAT_VENDOR_ALLOCATION_DATA_LENGTH_OFFSET 6u
#define EXFAT_VENDOR_ALLOCATION_DATA_LENGTH_SIZE   8u
STRUCTC_WITHIN(EXFAT_VENDOR_ALLOCATION, DATA_LENGTH);

static inline uint64_t exfat_vendor_allocation_data_length(
    const struct exfat_vendor_allocation *p)
{
	return le64_load(p->bytes + 6);
}

static inline void exfat_vendor_allocation_set_data_length(
    struct exfat_vendor_allocation *p, uint64_t value)
{
	le64_store(p->bytes + 6, value);
}

/* All bytes zero. */
static inline void exfat_vendor_allocation_init(
    struct exfat_vendor_allocation *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union Vendor.defined, 14 bytes. */
struct exfat_vendor_defined {
	uint8_t bytes[14];
};
#define EXFAT_VENDOR_DEFINED_SIZEOF 14u
STRUCTC_PROVE(sizeof(struct exfat_vendor_defined) ==
	      EXFAT_VENDOR_DEFINED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_vendor_defined *exfat_vendor_defined_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_VENDOR_DEFINED_SIZEOF))
		return NULL;
	return (const struct exfat_vendor_defined *)(span.data + offset);
}

static inline struct exfat_vendor_defined *exfat_vendor_defined_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_VENDOR_DEFINED_SIZEOF))
		return NULL;
	return (struct exfat_vendor_defined *)(span.data + offset);
}

/* Vendor.defined.bytes: 14 times byte at byte 0. */
#define EXFAT_VENDOR_DEFINED_BYTES_OFFSET 0u
#define EXFAT_VENDOR_DEFINED_BYTES_SIZE   14u
#define EXFAT_VENDOR_DEFINED_BYTES_COUNT  14u
STRUCTC_WITHIN(EXFAT_VENDOR_DEFINED, BYTES);

static inline int exfat_vendor_defined_bytes(
    const struct exfat_vendor_defined *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 14)
		return field_out_of_range(error, "exfat_vendor_defined",
					  "bytes", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int exfat_vendor_defined_set_bytes(struct exfat_vendor_defined *p,
						 uint64_t i, uint8_t value,
						 struct field_error *error)
{
	if (i >= 14)
		return field_out_of_range(error, "exfat_vendor_defined",
					  "bytes", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span exfat_vendor_defined_bytes_bytes(
    const struct exfat_vendor_defined *p)
{
	return span_of(p->bytes, 14);
}

static inline struct mspan exfat_vendor_defined_edit_bytes_bytes(
    struct exfat_vendor_defined *p)
{
	return mspan_of(p->bytes, 14);
}

/* Vendor.defined.allocation: struct exfat_vendor_allocation at byte 0. */
#define EXFAT_VENDOR_DEFINED_ALLOCATION_OFFSET 0u
#define EXFAT_VENDOR_DEFINED_ALLOCATION_SIZE   14u
STRUCTC_WITHIN(EXFAT_VENDOR_DEFINED, ALLOCATION);

static inline const struct exfat_vendor_allocation *exfat_vendor_defined_allocation(
    const struct exfat_vendor_defined *p)
{
	return (const struct exfat_vendor_allocation *)(p->bytes);
}

static inline struct exfat_vendor_allocation *exfat_vendor_defined_edit_allocation(
    struct exfat_vendor_defined *p)
{
	return (struct exfat_vendor_allocation *)(p->bytes);
}

/* All bytes zero. */
static inline void exfat_vendor_defined_init(struct exfat_vendor_defined *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Vendor, 32 bytes. VendorExtension or VendorAllocation. */
struct exfat_vendor {
	uint8_t bytes[32];
};
#define EXFAT_VENDOR_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct exfat_vendor) == EXFAT_VENDOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct exfat_vendor *exfat_vendor_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, EXFAT_VENDOR_SIZEOF))
		return NULL;
	return (const struct exfat_vendor *)(span.data + offset);
}

static inline struct exfat_vendor *exfat_vendor_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, EXFAT_VENDOR_SIZEOF))
		return NULL;
	return (struct exfat_vendor *)(span.data + offset);
}

/* Vendor.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_VENDOR_ENTRY_TYPE_OFFSET 0u
#define EXFAT_VENDOR_ENTRY_TYPE_SIZE   1u
STRUCTC_WITHIN(EXFAT_VENDOR, ENTRY_TYPE);

static inline uint8_t exfat_vendor_entry_type(const struct exfat_vendor *p)
{
	return p->bytes[0];
}

static inline void exfat_vendor_set_entry_type(struct exfat_vendor *p,
					       uint8_t value)
{
	p->bytes[0] = value;
}

/* Vendor.flags: flags Allocation, u8 at byte 1. */
#define EXFAT_VENDOR_FLAGS_OFFSET 1u
#define EXFAT_VENDOR_FLAGS_SIZE   1u
STRUCTC_WITHIN(EXFAT_VENDOR, FLAGS);

static inline uint8_t exfat_vendor_flags(const struct exfat_vendor *p)
{
	return p->bytes[1];
}

static inline void exfat_vendor_set_flags(struct exfat_vendor *p,
					  uint8_t value)
{
	p->bytes[1] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool exfat_vendor_flags_has(const struct exfat_vendor *p,
					  uint8_t mask)
{
	return (exfat_vendor_flags(p) & mask) == mask;
}

static inline void exfat_vendor_flags_add(struct exfat_vendor *p, uint8_t mask)
{
	exfat_vendor_set_flags(p, (uint8_t)(exfat_vendor_flags(p) | mask));
}

static inline void exfat_vendor_flags_clear(struct exfat_vendor *p,
					    uint8_t mask)
{
	exfat_vendor_set_flags(p, (uint8_t)(exfat_vendor_flags(p) & ~mask));
}

/* Vendor.vendor_guid: guid at byte 2. */
#define EXFAT_VENDOR_VENDOR_GUID_OFFSET 2u
#define EXFAT_VENDOR_VENDOR_GUID_SIZE   16u
STRUCTC_WITHIN(EXFAT_VENDOR, VENDOR_GUID);

static inline struct guid exfat_vendor_vendor_guid(const struct exfat_vendor *p)
{
	return guid_load_mixed(p->bytes + 2);
}

static inline void exfat_vendor_set_vendor_guid(struct exfat_vendor *p,
						struct guid value)
{
	guid_store_mixed(p->bytes + 2, value);
}

/* Vendor.defined: struct exfat_vendor_defined at byte 18. */
#define EXFAT_VENDOR_DEFINED_OFFSET 18u
#define EXFAT_VENDOR_DEFINED_SIZE   14u
STRUCTC_WITHIN(EXFAT_VENDOR, DEFINED);

static inline const struct exfat_vendor_defined *exfat_vendor_defined(
    const struct exfat_vendor *p)
{
	return (const struct exfat_vendor_defined *)(p->bytes + 18);
}

static inline struct exfat_vendor_defined *exfat_vendor_edit_defined(
    struct exfat_vendor *p)
{
	return (struct exfat_vendor_defined *)(p->bytes + 18);
}

/* All bytes zero. */
static inline void exfat_vendor_init(struct exfat_vendor *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure FileEntrySet, at least 64 bytes. A file or directory: the primary
 * entry, where its data is, its name, and whatever a vendor adds.
 */
struct exfat_file_entry_set {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct exfat_file_entry_set_edit {
	struct exfat_file_entry_set read; /* the same, for getters */
	uint8_t *bytes;
};
#define EXFAT_FILE_ENTRY_SET_MIN_SIZE 64u

/* FileEntrySet.entry_type: enum EntryType, u8 at byte 0. */
#define EXFAT_FILE_ENTRY_SET_ENTRY_TYPE_OFFSET 0u
#define EXFAT_FILE_ENTRY_SET_ENTRY_TYPE_SIZE   1u
#define EXFAT_FILE_ENTRY_SET_ENTRY_TYPE_DEFAULT 0x85u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_ENTRY_TYPE_OFFSET + EXFAT_FILE_ENTRY_SET_ENTRY_TYPE_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint8_t exfat_file_entry_set_entry_type(
    const struct exfat_file_entry_set *p)
{
	return p->bytes[0];
}

static inline void exfat_file_entry_set_set_entry_type(
    const struct exfat_file_entry_set_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* FileEntrySet.secondary_count: u8 at byte 1. */
#define EXFAT_FILE_ENTRY_SET_SECONDARY_COUNT_OFFSET 1u
#define EXFAT_FILE_ENTRY_SET_SECONDARY_COUNT_SIZE   1u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_SECONDARY_COUNT_OFFSET + EXFAT_FILE_ENTRY_SET_SECONDARY_COUNT_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint8_t exfat_file_entry_set_secondary_count(
    const struct exfat_file_entry_set *p)
{
	return p->bytes[1];
}

static inline void exfat_file_entry_set_set_secondary_count(
    const struct exfat_file_entry_set_edit *p, uint8_t value)
{
	p->bytes[1] = value;
}

/*
 * FileEntrySet.set_checksum: u16 little-endian at byte 2. Of the set, but for
 * itself
 */
#define EXFAT_FILE_ENTRY_SET_SET_CHECKSUM_OFFSET 2u
#define EXFAT_FILE_ENTRY_SET_SET_CHECKSUM_SIZE   2u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_SET_CHECKSUM_OFFSET + EXFAT_FILE_ENTRY_SET_SET_CHECKSUM_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint16_t exfat_file_entry_set_set_checksum(
    const struct exfat_file_entry_set *p)
{
	return le16_load(p->bytes + 2);
}

static inline void exfat_file_entry_set_set_set_checksum(
    const struct exfat_file_entry_set_edit *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/*
 * FileEntrySet.file_attributes: flags FileAttributes, u16 little-endian at byte
 * 4.
 */
#define EXFAT_FILE_ENTRY_SET_FILE_ATTRIBUTES_OFFSET 4u
#define EXFAT_FILE_ENTRY_SET_FILE_ATTRIBUTES_SIZE   2u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_FILE_ATTRIBUTES_OFFSET + EXFAT_FILE_ENTRY_SET_FILE_ATTRIBUTES_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint16_t exfat_file_entry_set_file_attributes(
    const struct exfat_file_entry_set *p)
{
	return le16_load(p->bytes + 4);
}

static inline void exfat_file_entry_set_set_file_attributes(
    const struct exfat_file_entry_set_edit *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool exfat_file_entry_set_file_attributes_has(
    const struct exfat_file_entry_set *p, uint16_t mask)
{
	return (exfat_file_entry_set_file_attributes(p) & mask) == mask;
}

static inline void exfat_file_entry_set_file_attributes_add(
    const struct exfat_file_entry_set_edit *p, uint16_t mask)
{
	exfat_file_entry_set_set_file_attributes(p,
	    (uint16_t)(exfat_file_entry_set_file_attributes(&p->read) | mask));
}

static inline void exfat_file_entry_set_file_attributes_clear(
    const struct exfat_file_entry_set_edit *p, uint16_t mask)
{
	exfat_file_entry_set_set_file_attributes(p,
	    (uint16_t)(exfat_file_entry_set_file_attributes(&p->read) & ~mask));
}

/*
 * FileEntrySet.create_timestamp: bitfield Timestamp, u32 little-endian at byte
 * 8.
 */
#define EXFAT_FILE_ENTRY_SET_CREATE_TIMESTAMP_OFFSET 8u
#define EXFAT_FILE_ENTRY_SET_CREATE_TIMESTAMP_SIZE   4u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_CREATE_TIMESTAMP_OFFSET + EXFAT_FILE_ENTRY_SET_CREATE_TIMESTAMP_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint32_t exfat_file_entry_set_create_timestamp(
    const struct exfat_file_entry_set *p)
{
	return le32_load(p->bytes + 8);
}

static inline void exfat_file_entry_set_set_create_timestamp(
    const struct exfat_file_entry_set_edit *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

static inline uint32_t exfat_file_entry_set_create_timestamp_double_seconds(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_double_seconds(
	    exfat_file_entry_set_create_timestamp(p));
}

static inline int exfat_file_entry_set_set_create_timestamp_double_seconds(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_double_seconds(
	    exfat_file_entry_set_create_timestamp(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_create_timestamp_minute(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_minute(exfat_file_entry_set_create_timestamp(p));
}

static inline int exfat_file_entry_set_set_create_timestamp_minute(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_minute(
	    exfat_file_entry_set_create_timestamp(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_create_timestamp_hour(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_hour(exfat_file_entry_set_create_timestamp(p));
}

static inline int exfat_file_entry_set_set_create_timestamp_hour(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_hour(
	    exfat_file_entry_set_create_timestamp(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_create_timestamp_day(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_day(exfat_file_entry_set_create_timestamp(p));
}

static inline int exfat_file_entry_set_set_create_timestamp_day(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_day(
	    exfat_file_entry_set_create_timestamp(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_create_timestamp_month(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_month(exfat_file_entry_set_create_timestamp(p));
}

static inline int exfat_file_entry_set_set_create_timestamp_month(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_month(
	    exfat_file_entry_set_create_timestamp(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_create_timestamp_year(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_year(exfat_file_entry_set_create_timestamp(p));
}

static inline int exfat_file_entry_set_set_create_timestamp_year(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_year(
	    exfat_file_entry_set_create_timestamp(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_timestamp(p, value);
	return 0;
}

/*
 * FileEntrySet.last_modified_timestamp: bitfield Timestamp, u32 little-endian
 * at byte 12.
 */
#define EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_TIMESTAMP_OFFSET 12u
#define EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_TIMESTAMP_SIZE   4u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_TIMESTAMP_OFFSET + EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_TIMESTAMP_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint32_t exfat_file_entry_set_last_modified_timestamp(
    const struct exfat_file_entry_set *p)
{
	return le32_load(p->bytes + 12);
}

static inline void exfat_file_entry_set_set_last_modified_timestamp(
    const struct exfat_file_entry_set_edit *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

static inline uint32_t exfat_file_entry_set_last_modified_timestamp_double_seconds(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_double_seconds(
	    exfat_file_entry_set_last_modified_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_modified_timestamp_double_seconds(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_double_seconds(
	    exfat_file_entry_set_last_modified_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_modified_timestamp_minute(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_minute(
	    exfat_file_entry_set_last_modified_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_modified_timestamp_minute(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_minute(
	    exfat_file_entry_set_last_modified_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_modified_timestamp_hour(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_hour(
	    exfat_file_entry_set_last_modified_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_modified_timestamp_hour(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_hour(
	    exfat_file_entry_set_last_modified_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_modified_timestamp_day(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_day(
	    exfat_file_entry_set_last_modified_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_modified_timestamp_day(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_day(
	    exfat_file_entry_set_last_modified_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_modified_timestamp_month(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_month(
	    exfat_file_entry_set_last_modified_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_modified_timestamp_month(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_month(
	    exfat_file_entry_set_last_modified_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_modified_timestamp_year(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_year(
	    exfat_file_entry_set_last_modified_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_modified_timestamp_year(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_year(
	    exfat_file_entry_set_last_modified_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_timestamp(p, value);
	return 0;
}

/*
 * FileEntrySet.last_accessed_timestamp: bitfield Timestamp, u32 little-endian
 * at byte 16.
 */
#define EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_TIMESTAMP_OFFSET 16u
#define EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_TIMESTAMP_SIZE   4u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_TIMESTAMP_OFFSET + EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_TIMESTAMP_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint32_t exfat_file_entry_set_last_accessed_timestamp(
    const struct exfat_file_entry_set *p)
{
	return le32_load(p->bytes + 16);
}

static inline void exfat_file_entry_set_set_last_accessed_timestamp(
    const struct exfat_file_entry_set_edit *p, uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

static inline uint32_t exfat_file_entry_set_last_accessed_timestamp_double_seconds(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_double_seconds(
	    exfat_file_entry_set_last_accessed_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_accessed_timestamp_double_seconds(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_double_seconds(
	    exfat_file_entry_set_last_accessed_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_accessed_timestamp_minute(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_minute(
	    exfat_file_entry_set_last_accessed_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_accessed_timestamp_minute(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_minute(
	    exfat_file_entry_set_last_accessed_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_accessed_timestamp_hour(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_hour(
	    exfat_file_entry_set_last_accessed_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_accessed_timestamp_hour(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_hour(
	    exfat_file_entry_set_last_accessed_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_accessed_timestamp_day(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_day(
	    exfat_file_entry_set_last_accessed_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_accessed_timestamp_day(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_day(
	    exfat_file_entry_set_last_accessed_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_accessed_timestamp_month(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_month(
	    exfat_file_entry_set_last_accessed_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_accessed_timestamp_month(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_month(
	    exfat_file_entry_set_last_accessed_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_timestamp(p, value);
	return 0;
}

static inline uint32_t exfat_file_entry_set_last_accessed_timestamp_year(
    const struct exfat_file_entry_set *p)
{
	return exfat_timestamp_year(
	    exfat_file_entry_set_last_accessed_timestamp(p));
}

static inline int exfat_file_entry_set_set_last_accessed_timestamp_year(
    const struct exfat_file_entry_set_edit *p, uint32_t part)
{
	uint32_t value;

	if (exfat_timestamp_with_year(
	    exfat_file_entry_set_last_accessed_timestamp(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_timestamp(p, value);
	return 0;
}

/* FileEntrySet.create_10ms_increment: u8 at byte 20. */
#define EXFAT_FILE_ENTRY_SET_CREATE_10MS_INCREMENT_OFFSET 20u
#define EXFAT_FILE_ENTRY_SET_CREATE_10MS_INCREMENT_SIZE   1u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_CREATE_10MS_INCREMENT_OFFSET + EXFAT_FILE_ENTRY_SET_CREATE_10MS_INCREMENT_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint8_t exfat_file_entry_set_create_10ms_increment(
    const struct exfat_file_entry_set *p)
{
	return p->bytes[20];
}

static inline void exfat_file_entry_set_set_create_10ms_increment(
    const struct exfat_file_entry_set_edit *p, uint8_t value)
{
	p->bytes[20] = value;
}

/* FileEntrySet.last_modified_10ms_increment: u8 at byte 21. */
#define EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_10MS_INCREMENT_OFFSET 21u
#define EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_10MS_INCREMENT_SIZE   1u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_10MS_INCREMENT_OFFSET + EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_10MS_INCREMENT_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint8_t exfat_file_entry_set_last_modified_10ms_increment(
    const struct exfat_file_entry_set *p)
{
	return p->bytes[21];
}

static inline void exfat_file_entry_set_set_last_modified_10ms_increment(
    const struct exfat_file_entry_set_edit *p, uint8_t value)
{
	p->bytes[21] = value;
}

/* FileEntrySet.create_utc_offset: bitfield UtcOffset, u8 at byte 22. */
#define EXFAT_FILE_ENTRY_SET_CREATE_UTC_OFFSET_OFFSET 22u
#define EXFAT_FILE_ENTRY_SET_CREATE_UTC_OFFSET_SIZE   1u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_CREATE_UTC_OFFSET_OFFSET + EXFAT_FILE_ENTRY_SET_CREATE_UTC_OFFSET_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint8_t exfat_file_entry_set_create_utc_offset(
    const struct exfat_file_entry_set *p)
{
	return p->bytes[22];
}

static inline void exfat_file_entry_set_set_create_utc_offset(
    const struct exfat_file_entry_set_edit *p, uint8_t value)
{
	p->bytes[22] = value;
}

static inline uint8_t exfat_file_entry_set_create_utc_offset_quarters(
    const struct exfat_file_entry_set *p)
{
	return exfat_utc_offset_quarters(
	    exfat_file_entry_set_create_utc_offset(p));
}

static inline int exfat_file_entry_set_set_create_utc_offset_quarters(
    const struct exfat_file_entry_set_edit *p, uint8_t part)
{
	uint8_t value;

	if (exfat_utc_offset_with_quarters(
	    exfat_file_entry_set_create_utc_offset(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_utc_offset(p, value);
	return 0;
}

static inline uint8_t exfat_file_entry_set_create_utc_offset_is_valid(
    const struct exfat_file_entry_set *p)
{
	return exfat_utc_offset_is_valid(
	    exfat_file_entry_set_create_utc_offset(p));
}

static inline int exfat_file_entry_set_set_create_utc_offset_is_valid(
    const struct exfat_file_entry_set_edit *p, uint8_t part)
{
	uint8_t value;

	if (exfat_utc_offset_with_is_valid(
	    exfat_file_entry_set_create_utc_offset(&p->read), part, &value))
		return -34;
	exfat_file_entry_set_set_create_utc_offset(p, value);
	return 0;
}

/* FileEntrySet.last_modified_utc_offset: bitfield UtcOffset, u8 at byte 23. */
#define EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_UTC_OFFSET_OFFSET 23u
#define EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_UTC_OFFSET_SIZE   1u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_UTC_OFFSET_OFFSET + EXFAT_FILE_ENTRY_SET_LAST_MODIFIED_UTC_OFFSET_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint8_t exfat_file_entry_set_last_modified_utc_offset(
    const struct exfat_file_entry_set *p)
{
	return p->bytes[23];
}

static inline void exfat_file_entry_set_set_last_modified_utc_offset(
    const struct exfat_file_entry_set_edit *p, uint8_t value)
{
	p->bytes[23] = value;
}

static inline uint8_t exfat_file_entry_set_last_modified_utc_offset_quarters(
    const struct exfat_file_entry_set *p)
{
	return exfat_utc_offset_quarters(
	    exfat_file_entry_set_last_modified_utc_offset(p));
}

static inline int exfat_file_entry_set_set_last_modified_utc_offset_quarters(
    const struct exfat_file_entry_set_edit *p, uint8_t part)
{
	uint8_t value;

	if (exfat_utc_offset_with_quarters(
	    exfat_file_entry_set_last_modified_utc_offset(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_utc_offset(p, value);
	return 0;
}

static inline uint8_t exfat_file_entry_set_last_modified_utc_offset_is_valid(
    const struct exfat_file_entry_set *p)
{
	return exfat_utc_offset_is_valid(
	    exfat_file_entry_set_last_modified_utc_offset(p));
}

static inline int exfat_file_entry_set_set_last_modified_utc_offset_is_valid(
    const struct exfat_file_entry_set_edit *p, uint8_t part)
{
	uint8_t value;

	if (exfat_utc_offset_with_is_valid(
	    exfat_file_entry_set_last_modified_utc_offset(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_modified_utc_offset(p, value);
	return 0;
}

/* FileEntrySet.last_accessed_utc_offset: bitfield UtcOffset, u8 at byte 24. */
#define EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_UTC_OFFSET_OFFSET 24u
#define EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_UTC_OFFSET_SIZE   1u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_UTC_OFFSET_OFFSET + EXFAT_FILE_ENTRY_SET_LAST_ACCESSED_UTC_OFFSET_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline uint8_t exfat_file_entry_set_last_accessed_utc_offset(
    const struct exfat_file_entry_set *p)
{
	return p->bytes[24];
}

static inline void exfat_file_entry_set_set_last_accessed_utc_offset(
    const struct exfat_file_entry_set_edit *p, uint8_t value)
{
	p->bytes[24] = value;
}

static inline uint8_t exfat_file_entry_set_last_accessed_utc_offset_quarters(
    const struct exfat_file_entry_set *p)
{
	return exfat_utc_offset_quarters(
	    exfat_file_entry_set_last_accessed_utc_offset(p));
}

static inline int exfat_file_entry_set_set_last_accessed_utc_offset_quarters(
    const struct exfat_file_entry_set_edit *p, uint8_t part)
{
	uint8_t value;

	if (exfat_utc_offset_with_quarters(
	    exfat_file_entry_set_last_accessed_utc_offset(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_utc_offset(p, value);
	return 0;
}

static inline uint8_t exfat_file_entry_set_last_accessed_utc_offset_is_valid(
    const struct exfat_file_entry_set *p)
{
	return exfat_utc_offset_is_valid(
	    exfat_file_entry_set_last_accessed_utc_offset(p));
}

static inline int exfat_file_entry_set_set_last_accessed_utc_offset_is_valid(
    const struct exfat_file_entry_set_edit *p, uint8_t part)
{
	uint8_t value;

	if (exfat_utc_offset_with_is_valid(
	    exfat_file_entry_set_last_accessed_utc_offset(&p->read), part,
	    &value))
		return -34;
	exfat_file_entry_set_set_last_accessed_utc_offset(p, value);
	return 0;
}

/* FileEntrySet.stream: struct exfat_stream_extension at byte 32. */
#define EXFAT_FILE_ENTRY_SET_STREAM_OFFSET 32u
#define EXFAT_FILE_ENTRY_SET_STREAM_SIZE   32u
STRUCTC_PROVE(
    EXFAT_FILE_ENTRY_SET_STREAM_OFFSET + EXFAT_FILE_ENTRY_SET_STREAM_SIZE <=
    EXFAT_FILE_ENTRY_SET_MIN_SIZE);

static inline const struct exfat_stream_extension *exfat_file_entry_set_stream(
    const struct exfat_file_entry_set *p)
{
	return (const struct exfat_stream_extension *)(p->bytes + 32);
}

static inline struct exfat_stream_extension *exfat_file_entry_set_edit_stream(
    const struct exfat_file_entry_set_edit *p)
{
	return (struct exfat_stream_extension *)(p->bytes + 32);
}

/*
 * FileEntrySet.names: [($stream.name_length + NAME_PIECE - 1)? /
 * NAME_PIECE]FileName at byte 64.
 */
#define EXFAT_FILE_ENTRY_SET_NAMES_OFFSET 64u

static inline int exfat_file_entry_set_names_range(
    const struct exfat_file_entry_set *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 64;
	nr = 
	    ((((uint64_t)exfat_stream_extension_name_length(exfat_file_entry_set_stream(p)) + 15ull) - 1ull) / 15ull);
	if (nr > (p->size - at) / 32)
		return field_out_of_range(error, "exfat_file_entry_set",
					  "names", 64);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_file_entry_set_names_count(
    const struct exfat_file_entry_set *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_file_entry_set_names_range(p, &at, count, error);
}

static inline int exfat_file_entry_set_names_offset(
    const struct exfat_file_entry_set *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_file_entry_set_names_range(p, offset, &count, error);
}

static inline const struct exfat_file_name *exfat_file_entry_set_names(
    const struct exfat_file_entry_set *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (exfat_file_entry_set_names_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "exfat_file_entry_set", "names", 64);
		return NULL;
	}
	return (const struct exfat_file_name *)(p->bytes + at + i * 32);
}

static inline struct exfat_file_name *exfat_file_entry_set_edit_names(
    const struct exfat_file_entry_set_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (exfat_file_entry_set_names_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "exfat_file_entry_set", "names", 64);
		return NULL;
	}
	return (struct exfat_file_name *)(p->bytes + at + i * 32);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_file_entry_set_point_1(
    const struct exfat_file_entry_set *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 64;
	count = 
	    ((((uint64_t)exfat_stream_extension_name_length(exfat_file_entry_set_stream(p)) + 15ull) - 1ull) / 15ull);
	if (count > (p->size - offset) / 32)
		return field_out_of_range(error, "exfat_file_entry_set", "",
					  0);
	points[1] = offset + count * 32;
	return 0;
}


/*
 * FileEntrySet.benign: []Vendor at an offset that data decides. What else
 * belongs to it
 */

static inline int exfat_file_entry_set_benign_range(
    const struct exfat_file_entry_set *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = exfat_file_entry_set_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (p->size - at) / 32;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int exfat_file_entry_set_benign_count(
    const struct exfat_file_entry_set *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return exfat_file_entry_set_benign_range(p, &at, count, error);
}

static inline int exfat_file_entry_set_benign_offset(
    const struct exfat_file_entry_set *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return exfat_file_entry_set_benign_range(p, offset, &count, error);
}

static inline const struct exfat_vendor *exfat_file_entry_set_benign(
    const struct exfat_file_entry_set *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (exfat_file_entry_set_benign_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "exfat_file_entry_set", "benign", 0);
		return NULL;
	}
	return (const struct exfat_vendor *)(p->bytes + at + i * 32);
}

static inline struct exfat_vendor *exfat_file_entry_set_edit_benign(
    const struct exfat_file_entry_set_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (exfat_file_entry_set_benign_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "exfat_file_entry_set", "benign", 0);
		return NULL;
	}
	return (struct exfat_vendor *)(p->bytes + at + i * 32);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int exfat_file_entry_set_point_2(
    const struct exfat_file_entry_set *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = exfat_file_entry_set_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (p->size - offset) / 32;
	points[2] = offset + count * 32;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int exfat_file_entry_set_at(struct span span, uint64_t offset,
					  struct exfat_file_entry_set *out,
					  struct field_error *error)
{
	struct exfat_file_entry_set view;
	uint64_t size;

	if (!span_has(span, offset, 64))
		return field_out_of_range(error, "exfat_file_entry_set", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (((uint64_t)exfat_file_entry_set_secondary_count(&view) + 1ull) * 32ull);
	if (size < 64 || size > view.size)
		return field_out_of_range(error, "exfat_file_entry_set",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int exfat_file_entry_set_edit_at(struct mspan span,
    uint64_t offset, struct exfat_file_entry_set_edit *out,
    struct field_error *error)
{
	int rc = exfat_file_entry_set_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int exfat_file_entry_set_total_size(
    const struct exfat_file_entry_set *p, uint64_t *size,
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
struct exfat_file_entry_set_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct exfat_file_entry_set_edit_iterator {
	struct exfat_file_entry_set_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct exfat_file_entry_set_iterator exfat_file_entry_set_iterate(
    struct span span)
{
	struct exfat_file_entry_set_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct exfat_file_entry_set_edit_iterator exfat_file_entry_set_edit_iterate(
    struct mspan span)
{
	struct exfat_file_entry_set_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int exfat_file_entry_set_iterator_next(
    struct exfat_file_entry_set_iterator *it, struct exfat_file_entry_set *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = exfat_file_entry_set_at(it->span, it->offset, out, error);
	if (!rc)
		rc = exfat_file_entry_set_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "exfat_file_entry_set", "stride", 0);
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

static inline int exfat_file_entry_set_edit_iterator_next(
    struct exfat_file_entry_set_edit_iterator *it,
    struct exfat_file_entry_set_edit *out, struct field_error *error)
{
	int rc = exfat_file_entry_set_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What FileEntrySet.set_checksum has to be: rotate16. */
static inline int exfat_file_entry_set_compute_set_checksum(
    const struct exfat_file_entry_set *p, uint16_t *out,
    struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = 0;
	from = 0;
	at = 2;
	to = at;
	if (to < from)
		return field_out_of_range(error, "exfat_file_entry_set",
					  "set_checksum", 2);
	sum = checksum_rotate16(sum, p->bytes + from, (size_t)(to - from));
	at = 2;
	from = at + 2;
	to = p->size;
	if (to < from)
		return field_out_of_range(error, "exfat_file_entry_set",
					  "set_checksum", 2);
	sum = checksum_rotate16(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint16_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int exfat_file_entry_set_verify_set_checksum(
    const struct exfat_file_entry_set *p, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = exfat_file_entry_set_compute_set_checksum(p, &want, error);
	if (rc)
		return rc;
	uint16_t got = exfat_file_entry_set_set_checksum(p);

	if (got != want)
		return checksum_differs(error, "exfat_file_entry_set",
					"set_checksum", 2);
	return 0;
}

/* Stores it. Returns 0. */
static inline int exfat_file_entry_set_update_set_checksum(
    const struct exfat_file_entry_set_edit *p, struct field_error *error)
{
	int rc;

	uint16_t want;

	rc = exfat_file_entry_set_compute_set_checksum(&p->read, &want, error);
	if (rc)
		return rc;
	exfat_file_entry_set_set_set_checksum(p, want);
	return 0;
}


/* An image starts to be read here, at struct exfat_boot_sector. */
#define EXFAT_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_EXFAT_DESCRIBED)
#define GENERATED_EXFAT_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value exfat_volume_flags_values[] = {
	{ "active_fat", 0x1u, "The second FAT and bitmap are in use" },
	{ "volume_dirty", 0x2u, NULL },
	{ "media_failure", 0x4u, "The disk had errors" },
	{ "clear_to_zero", 0x8u, "Of no meaning but that" },
};

DESCRIBE_CONST struct describe_value exfat_entry_type_values[] = {
	{ "end_of_directory", 0x0u, NULL },
	{ "allocation_bitmap", 0x81u, NULL },
	{ "upcase_table", 0x82u, NULL },
	{ "volume_label", 0x83u, NULL },
	{ "file", 0x85u, NULL },
	{ "volume_guid", 0xA0u, NULL },
	{ "texfat_padding", 0xA1u, NULL },
	{ "stream_extension", 0xC0u, NULL },
	{ "file_name", 0xC1u, NULL },
	{ "vendor_extension", 0xE0u, NULL },
	{ "vendor_allocation", 0xE1u, NULL },
};

DESCRIBE_CONST struct describe_value exfat_allocation_values[] = {
	{ "allocation_possible", 0x1u, "first_cluster and data_length mean it" },
	{ "no_fat_chain", 0x2u, "The clusters lie in a row" },
};

DESCRIBE_CONST struct describe_value exfat_file_attributes_values[] = {
	{ "read_only", 0x1u, NULL },
	{ "hidden", 0x2u, NULL },
	{ "system", 0x4u, NULL },
	{ "directory", 0x10u, NULL },
	{ "archive", 0x20u, NULL },
};

DESCRIBE_CONST struct describe_field exfat_timestamp_fields[] = {
	{ "double_seconds", "", 0u, 5u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0 to 29", NULL, NULL },
	{ "minute", "", 5u, 6u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "hour", "", 11u, 5u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "day", "", 16u, 5u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1", NULL, NULL },
	{ "month", "", 21u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1", NULL, NULL },
	{ "year", "", 25u, 7u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1980", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_timestamp_description = {
	"Timestamp", "exfat_timestamp", 32u, false, exfat_timestamp_fields, 6,
	"Of local time", NULL
};

DESCRIBE_CONST struct describe_field exfat_utc_offset_fields[] = {
	{ "quarters", "", 0u, 7u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of an hour, signed; 0 unless valid", NULL, NULL },
	{ "is_valid", "", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_utc_offset_description = {
	"UtcOffset", "exfat_utc_offset", 8u, false, exfat_utc_offset_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_file_system_name_rules = {
	false, 0u, "EXFAT   ", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_must_be_zero_rules = {
	false, 0u, "", NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
exfat_boot_sector_describe_fat_offset_target(void);
DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_fat_offset_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "Fat",
	exfat_boot_sector_describe_fat_offset_target
};

DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_cluster_heap_offset_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "byte", NULL
};

DESCRIBE_CONST struct describe_range exfat_boot_sector_describe_cluster_count_ranges[] = {
	{ 0x1u, 0xFFFFFFF5u },
};
DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_cluster_count_rules = {
	false, 0u, NULL, exfat_boot_sector_describe_cluster_count_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_boot_sector_describe_first_cluster_of_root_directory_ranges[] = {
	{ 0x2u, 0xFFFFFFF6u },
};
DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_first_cluster_of_root_directory_rules = {
	false, 0u, NULL,
	exfat_boot_sector_describe_first_cluster_of_root_directory_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_file_system_revision_rules = {
	true, 0x100u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_boot_sector_describe_bytes_per_sector_shift_ranges[] = {
	{ 9u, 12u },
};
DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_bytes_per_sector_shift_rules = {
	false, 0u, NULL,
	exfat_boot_sector_describe_bytes_per_sector_shift_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_boot_sector_describe_sectors_per_cluster_shift_ranges[] = {
	{ 0u, 16u },
};
DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_sectors_per_cluster_shift_rules = {
	false, 0u, NULL,
	exfat_boot_sector_describe_sectors_per_cluster_shift_ranges, 1, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_boot_sector_describe_number_of_fats_ranges[] = {
	{ 1u, 2u },
};
DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_number_of_fats_rules = {
	true, 1u, NULL, exfat_boot_sector_describe_number_of_fats_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_drive_select_rules = {
	true, 0x80u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_boot_sector_describe_percent_in_use_ranges[] = {
	{ 0u, 100u },
	{ 0xFFu, 0xFFu },
};
DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_percent_in_use_rules = {
	false, 0u, NULL, exfat_boot_sector_describe_percent_in_use_ranges, 2,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules exfat_boot_sector_describe_boot_signature_rules = {
	true, 0xAA55u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int exfat_boot_sector_describe_bytes_per_sector_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct exfat_boot_sector *p = (const struct exfat_boot_sector *)view->bytes;
	uint64_t number;
	int rc = exfat_boot_sector_bytes_per_sector(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_boot_sector_describe_bytes_per_sector = {
	NULL, exfat_boot_sector_describe_bytes_per_sector_value, 0
};

static inline int exfat_boot_sector_describe_bytes_per_cluster_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct exfat_boot_sector *p = (const struct exfat_boot_sector *)view->bytes;
	uint64_t number;
	int rc = exfat_boot_sector_bytes_per_cluster(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_boot_sector_describe_bytes_per_cluster = {
	NULL, exfat_boot_sector_describe_bytes_per_cluster_value, 0
};

DESCRIBE_CONST struct describe_field exfat_boot_sector_fields[] = {
	{ "jump_boot", "[3]byte", 0u, 1u, 3u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "EB 76 90",
	  NULL, NULL },
	{ "file_system_name", "[8]string", 3u, 1u, 8u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_file_system_name_rules },
	{ "must_be_zero", "[53]byte", 11u, 1u, 53u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Where FAT has its parameters",
	  NULL, &exfat_boot_sector_describe_must_be_zero_rules },
	{ "partition_offset", "u64_le", 64u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors before it; 0: not said",
	  NULL, NULL },
	{ "volume_length", "u64_le", 72u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In sectors",
	  NULL, NULL },
	{ "fat_offset", "pointer<u32_le, sector> Fat", 80u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The first FAT",
	  NULL, &exfat_boot_sector_describe_fat_offset_rules },
	{ "fat_length", "u32_le", 84u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In sectors: one FAT",
	  NULL, NULL },
	{ "cluster_heap_offset", "pointer<u32_le, sector> byte", 88u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Cluster 2",
	  NULL, &exfat_boot_sector_describe_cluster_heap_offset_rules },
	{ "cluster_count", "u32_le", 92u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_cluster_count_rules },
	{ "first_cluster_of_root_directory", "u32_le", 96u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_first_cluster_of_root_directory_rules },
	{ "volume_serial_number", "u32_le", 100u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_system_revision", "u16_le", 104u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_file_system_revision_rules },
	{ "volume_flags", "VolumeFlags", 106u, 2u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, exfat_volume_flags_values, 4, NULL, 0,
	  "Not in the checksum",
	  NULL, NULL },
	{ "bytes_per_sector_shift", "u8", 108u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_bytes_per_sector_shift_rules },
	{ "sectors_per_cluster_shift", "u8", 109u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_sectors_per_cluster_shift_rules },
	{ "number_of_fats", "u8", 110u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_number_of_fats_rules },
	{ "drive_select", "u8", 111u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_drive_select_rules },
	{ "percent_in_use", "u8", 112u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_percent_in_use_rules },
	{ "_", "[7]byte", 113u, 1u, 7u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "boot_code", "[390]byte", 120u, 1u, 390u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "boot_signature", "u16_le", 510u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_boot_sector_describe_boot_signature_rules },
	{ "bytes_per_sector", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &exfat_boot_sector_describe_bytes_per_sector, NULL },
	{ "bytes_per_cluster", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &exfat_boot_sector_describe_bytes_per_cluster, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_boot_sector_description = {
	"BootSector", "exfat_boot_sector", 512u, false,
	exfat_boot_sector_fields, 23,
	NULL,
	NULL
};

static inline struct exfat_boot_region exfat_boot_region_describe_view(
    const struct describe_view *view)
{
	struct exfat_boot_region p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter exfat_boot_region_describe_parameters[] = {
	{ "bytes_per_sector", 4, false, false },
};

static inline int exfat_boot_region_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct exfat_boot_region p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "exfat_boot_region",
			"bytes_per_sector", 0);
	rc = exfat_boot_region_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.bytes_per_sector;
	return 0;
}

static inline int exfat_boot_region_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct exfat_boot_region of = exfat_boot_region_describe_view(view), *p = &of;

	return exfat_boot_region_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open exfat_boot_region_describe_open = {
	exfat_boot_region_describe_parameters, 1,
	exfat_boot_region_describe_at, exfat_boot_region_describe_total_size,
	exfat_boot_region_describe_total_size
};

static inline int exfat_boot_region_describe_excess_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_boot_region of = exfat_boot_region_describe_view(view), *p = &of;
	int rc = exfat_boot_region_excess_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_boot_region_describe_excess = {
	exfat_boot_region_describe_excess_place, NULL, 0
};

static inline int exfat_boot_region_describe_extended_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_boot_region of = exfat_boot_region_describe_view(view), *p = &of;
	int rc = exfat_boot_region_extended_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_boot_region_describe_extended = {
	exfat_boot_region_describe_extended_place, NULL, 0
};

static inline int exfat_boot_region_describe_oem_parameters_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_boot_region of = exfat_boot_region_describe_view(view), *p = &of;
	int rc = exfat_boot_region_oem_parameters_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_boot_region_describe_oem_parameters = {
	exfat_boot_region_describe_oem_parameters_place, NULL, 0
};

static inline int exfat_boot_region_describe_reserved_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_boot_region of = exfat_boot_region_describe_view(view), *p = &of;
	int rc = exfat_boot_region_reserved_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_boot_region_describe_reserved = {
	exfat_boot_region_describe_reserved_place, NULL, 0
};

static inline int exfat_boot_region_describe_checksum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_boot_region of = exfat_boot_region_describe_view(view), *p = &of;
	out->count = 1;
	return exfat_boot_region_checksum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field exfat_boot_region_describe_checksum = {
	exfat_boot_region_describe_checksum_place, NULL, 0
};

static inline int exfat_boot_region_describe_repeated_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_boot_region of = exfat_boot_region_describe_view(view), *p = &of;
	int rc = exfat_boot_region_repeated_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_boot_region_describe_repeated = {
	exfat_boot_region_describe_repeated_place, NULL, 0
};

DESCRIBE_CONST struct describe_field exfat_boot_region_fields[] = {
	{ "before", "[106]byte", 0u, 1u, 106u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "BootSector up to volume_flags",
	  NULL, NULL },
	{ "volume_flags", "VolumeFlags", 106u, 2u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, exfat_volume_flags_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "between", "[4]byte", 108u, 1u, 4u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "percent_in_use", "u8", 112u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "after", "[399]byte", 113u, 1u, 399u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "excess", "[bytes_per_sector - 512]byte", 512u, 1u, 0u,
	  DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of sectors above 512",
	  &exfat_boot_region_describe_excess, NULL },
	{ "extended", "[8 * bytes_per_sector]byte", 0u, 1u, 0u, DESCRIBE_BYTES,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "8 ExtendedBootSector",
	  &exfat_boot_region_describe_extended, NULL },
	{ "oem_parameters", "[bytes_per_sector]byte", 0u, 1u, 0u,
	  DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Begin with OemParameters",
	  &exfat_boot_region_describe_oem_parameters, NULL },
	{ "reserved", "[bytes_per_sector]byte", 0u, 1u, 0u, DESCRIBE_BYTES,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &exfat_boot_region_describe_reserved, NULL },
	{ "checksum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of all before it",
	  &exfat_boot_region_describe_checksum, NULL },
	{ "repeated", "[bytes_per_sector / 4 - 1]u32_le", 0u, 4u, 0u,
	  DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Copies of it",
	  &exfat_boot_region_describe_repeated, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_boot_region_description = {
	"BootRegion", "exfat_boot_region", 512u, false,
	exfat_boot_region_fields, 11,
	"The region as its checksum has it: all but three bytes.",
	&exfat_boot_region_describe_open
};

static inline struct exfat_extended_boot_sector exfat_extended_boot_sector_describe_view(
    const struct describe_view *view)
{
	struct exfat_extended_boot_sector p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter exfat_extended_boot_sector_describe_parameters[] = {
	{ "bytes_per_sector", 4, false, false },
};

static inline int exfat_extended_boot_sector_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct exfat_extended_boot_sector p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "exfat_extended_boot_sector",
			"bytes_per_sector", 0);
	rc = exfat_extended_boot_sector_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.bytes_per_sector;
	return 0;
}

static inline int exfat_extended_boot_sector_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct exfat_extended_boot_sector of = exfat_extended_boot_sector_describe_view(view), *p = &of;

	return exfat_extended_boot_sector_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open exfat_extended_boot_sector_describe_open = {
	exfat_extended_boot_sector_describe_parameters, 1,
	exfat_extended_boot_sector_describe_at,
	exfat_extended_boot_sector_describe_total_size,
	exfat_extended_boot_sector_describe_total_size
};

static inline int exfat_extended_boot_sector_describe_extended_boot_code_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_extended_boot_sector of = exfat_extended_boot_sector_describe_view(view), *p = &of;
	int rc = exfat_extended_boot_sector_extended_boot_code_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_extended_boot_sector_describe_extended_boot_code = {
	exfat_extended_boot_sector_describe_extended_boot_code_place, NULL, 0
};

static inline int exfat_extended_boot_sector_describe_extended_boot_signature_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_extended_boot_sector of = exfat_extended_boot_sector_describe_view(view), *p = &of;
	out->count = 1;
	return exfat_extended_boot_sector_extended_boot_signature_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field exfat_extended_boot_sector_describe_extended_boot_signature = {
	exfat_extended_boot_sector_describe_extended_boot_signature_place,
	NULL, 0
};

DESCRIBE_CONST struct describe_rules exfat_extended_boot_sector_describe_extended_boot_signature_rules = {
	true, 0xAA550000u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field exfat_extended_boot_sector_fields[] = {
	{ "extended_boot_code", "[bytes_per_sector - 4]byte", 0u, 1u, 0u,
	  DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &exfat_extended_boot_sector_describe_extended_boot_code, NULL },
	{ "extended_boot_signature", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &exfat_extended_boot_sector_describe_extended_boot_signature, &exfat_extended_boot_sector_describe_extended_boot_signature_rules },
};
DESCRIBE_CONST struct describe_structure exfat_extended_boot_sector_description = {
	"ExtendedBootSector", "exfat_extended_boot_sector", 0u, false,
	exfat_extended_boot_sector_fields, 2,
	NULL,
	&exfat_extended_boot_sector_describe_open
};

DESCRIBE_CONST struct describe_field exfat_oem_parameter_fields[] = {
	{ "parameters_guid", "guid", 0u, 16u, 1u, DESCRIBE_GUID, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "custom_defined", "[32]byte", 16u, 1u, 32u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_oem_parameter_description = {
	"OemParameter", "exfat_oem_parameter", 48u, false,
	exfat_oem_parameter_fields, 2,
	"A parameter of the maker's; of the specification's: FlashParameters."
	" A parameters_guid of zeros: not in use.",
	NULL
};

DESCRIBE_CONST struct describe_field exfat_flash_parameters_fields[] = {
	{ "parameters_guid", "guid", 0u, 16u, 1u, DESCRIBE_GUID, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "erase_block_size", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
	{ "page_size", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "spare_sectors", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "random_access_time", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In nanoseconds, on average",
	  NULL, NULL },
	{ "programming_time", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "read_cycle", "u32_le", 36u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "write_cycle", "u32_le", 40u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[4]byte", 44u, 1u, 4u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_flash_parameters_description = {
	"FlashParameters", "exfat_flash_parameters", 48u, false,
	exfat_flash_parameters_fields, 9,
	"parameters_guid 0A0C7E46-3399-4021-90C8-FA6D389C4BA2",
	NULL
};

DESCRIBE_CONST struct describe_field exfat_oem_parameters_fields[] = {
	{ "parameters", "[10]OemParameter", 0u, 48u, 10u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &exfat_oem_parameter_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[32]byte", 480u, 1u, 32u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_oem_parameters_description = {
	"OemParameters", "exfat_oem_parameters", 512u, false,
	exfat_oem_parameters_fields, 2,
	NULL,
	NULL
};

static inline struct exfat_fat exfat_fat_describe_view(
    const struct describe_view *view)
{
	struct exfat_fat p = { view->bytes, view->size };

	return p;
}

static inline int exfat_fat_describe_at(struct span span, uint64_t offset,
					const uint64_t *parameters,
					struct describe_view *out,
					struct field_error *error)
{
	struct exfat_fat p;
	int rc;

	(void)parameters;
	rc = exfat_fat_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int exfat_fat_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct exfat_fat of = exfat_fat_describe_view(view), *p = &of;

	return exfat_fat_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open exfat_fat_describe_open = {
	NULL, 0, exfat_fat_describe_at, exfat_fat_describe_total_size,
	exfat_fat_describe_total_size
};

static inline int exfat_fat_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_fat of = exfat_fat_describe_view(view), *p = &of;
	int rc = exfat_fat_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_fat_describe_entries = {
	exfat_fat_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field exfat_fat_fields[] = {
	{ "entries", "[]u32_le", 0u, 4u, 0u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &exfat_fat_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_fat_description = {
	"Fat", "exfat_fat", 0u, false, exfat_fat_fields, 1,
	"What follows each cluster, of cluster 0 on. Only the chains "
	"of allocations whose no_fat_chain is clear are in it.",
	&exfat_fat_describe_open
};

DESCRIBE_CONST struct describe_rules exfat_allocation_bitmap_describe_entry_type_rules = {
	true, 0x81u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field exfat_allocation_bitmap_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, &exfat_allocation_bitmap_describe_entry_type_rules },
	{ "bitmap_flags", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Bit 0: of the second FAT",
	  NULL, NULL },
	{ "_", "[18]byte", 2u, 1u, 18u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data_length", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_allocation_bitmap_description = {
	"AllocationBitmap", "exfat_allocation_bitmap", 32u, false,
	exfat_allocation_bitmap_fields, 5,
	"A bit for each cluster of the heap, the lowest first.",
	NULL
};

DESCRIBE_CONST struct describe_rules exfat_upcase_table_describe_entry_type_rules = {
	true, 0x82u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field exfat_upcase_table_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, &exfat_upcase_table_describe_entry_type_rules },
	{ "_", "[3]byte", 1u, 1u, 3u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "table_checksum", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the whole table",
	  NULL, NULL },
	{ "_", "[12]byte", 8u, 1u, 12u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data_length", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_upcase_table_description = {
	"UpcaseTable", "exfat_upcase_table", 32u, false,
	exfat_upcase_table_fields, 6,
	"Pairs to compare names by: UTF-16 units, compressed.",
	NULL
};

DESCRIBE_CONST struct describe_rules exfat_volume_label_describe_entry_type_rules = {
	true, 0x83u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_volume_label_describe_character_count_ranges[] = {
	{ 0u, 11u },
};
DESCRIBE_CONST struct describe_rules exfat_volume_label_describe_character_count_rules = {
	false, 0u, NULL, exfat_volume_label_describe_character_count_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field exfat_volume_label_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, &exfat_volume_label_describe_entry_type_rules },
	{ "character_count", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_volume_label_describe_character_count_rules },
	{ "volume_label", "[11]utf16_le", 2u, 2u, 11u, DESCRIBE_UTF16, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[8]byte", 24u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_volume_label_description = {
	"VolumeLabel", "exfat_volume_label", 32u, false,
	exfat_volume_label_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules exfat_volume_guid_describe_entry_type_rules = {
	true, 0xA0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules exfat_volume_guid_describe_secondary_count_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field exfat_volume_guid_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, &exfat_volume_guid_describe_entry_type_rules },
	{ "secondary_count", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_volume_guid_describe_secondary_count_rules },
	{ "set_checksum", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "general_primary_flags", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0",
	  NULL, NULL },
	{ "volume_guid", "guid", 6u, 16u, 1u, DESCRIBE_GUID, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[10]byte", 22u, 1u, 10u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_volume_guid_description = {
	"VolumeGuid", "exfat_volume_guid", 32u, false,
	exfat_volume_guid_fields, 6,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field exfat_directory_entry_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "allocation_bitmap", "AllocationBitmap", 0u, 32u, 1u,
	  DESCRIBE_STRUCTURE, false, false, false,
	  &exfat_allocation_bitmap_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "upcase_table", "UpcaseTable", 0u, 32u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &exfat_upcase_table_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_label", "VolumeLabel", 0u, 32u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &exfat_volume_label_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_guid", "VolumeGuid", 0u, 32u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &exfat_volume_guid_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_directory_entry_description = {
	"DirectoryEntry", "exfat_directory_entry", 32u, true,
	exfat_directory_entry_fields, 5,
	"What can be found by its first byte alone. A file's set may "
	"cross into another cluster: see FileEntrySet.",
	NULL
};

DESCRIBE_CONST struct describe_rules exfat_stream_extension_describe_entry_type_rules = {
	true, 0xC0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_stream_extension_describe_name_length_ranges[] = {
	{ 1u, 255u },
};
DESCRIBE_CONST struct describe_rules exfat_stream_extension_describe_name_length_rules = {
	false, 0u, NULL, exfat_stream_extension_describe_name_length_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field exfat_stream_extension_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, &exfat_stream_extension_describe_entry_type_rules },
	{ "flags", "Allocation", 1u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, exfat_allocation_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u8", 2u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_length", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_stream_extension_describe_name_length_rules },
	{ "name_hash", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the up-cased name",
	  NULL, NULL },
	{ "_", "[2]byte", 6u, 1u, 2u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "valid_data_length", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes: what is behind reads as 0",
	  NULL, NULL },
	{ "_", "[4]byte", 16u, 1u, 4u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: no bytes",
	  NULL, NULL },
	{ "data_length", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_stream_extension_description = {
	"StreamExtension", "exfat_stream_extension", 32u, false,
	exfat_stream_extension_fields, 10,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules exfat_file_name_describe_entry_type_rules = {
	true, 0xC1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field exfat_file_name_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, &exfat_file_name_describe_entry_type_rules },
	{ "flags", "Allocation", 1u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, exfat_allocation_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_name", "[15]utf16_le", 2u, 2u, 15u, DESCRIBE_UTF16, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The rest of the last one is 0",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_file_name_description = {
	"FileName", "exfat_file_name", 32u, false, exfat_file_name_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field exfat_vendor_allocation_fields[] = {
	{ "vendor_defined", "[2]byte", 0u, 1u, 2u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster", "u32_le", 2u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data_length", "u64_le", 6u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_vendor_allocation_description = {
	"VendorAllocation", "exfat_vendor_allocation", 14u, false,
	exfat_vendor_allocation_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field exfat_vendor_defined_fields[] = {
	{ "bytes", "[14]byte", 0u, 1u, 14u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "allocation", "VendorAllocation", 0u, 14u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &exfat_vendor_allocation_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_vendor_defined_description = {
	"Vendor.defined", "exfat_vendor_defined", 14u, true,
	exfat_vendor_defined_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field exfat_vendor_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "Allocation", 1u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, exfat_allocation_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "vendor_guid", "guid", 2u, 16u, 1u, DESCRIBE_GUID, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "defined", "Vendor.defined", 18u, 14u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &exfat_vendor_defined_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_vendor_description = {
	"Vendor", "exfat_vendor", 32u, false, exfat_vendor_fields, 4,
	"VendorExtension or VendorAllocation.",
	NULL
};

static inline struct exfat_file_entry_set exfat_file_entry_set_describe_view(
    const struct describe_view *view)
{
	struct exfat_file_entry_set p = { view->bytes, view->size };

	return p;
}

static inline int exfat_file_entry_set_describe_at(struct span span,
						   uint64_t offset,
						   const uint64_t *parameters,
						   struct describe_view *out,
						   struct field_error *error)
{
	struct exfat_file_entry_set p;
	int rc;

	(void)parameters;
	rc = exfat_file_entry_set_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int exfat_file_entry_set_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct exfat_file_entry_set of = exfat_file_entry_set_describe_view(view), *p = &of;

	return exfat_file_entry_set_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open exfat_file_entry_set_describe_open = {
	NULL, 0, exfat_file_entry_set_describe_at,
	exfat_file_entry_set_describe_total_size,
	exfat_file_entry_set_describe_total_size
};

DESCRIBE_CONST struct describe_rules exfat_file_entry_set_describe_entry_type_rules = {
	true, 0x85u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_file_entry_set_describe_secondary_count_ranges[] = {
	{ 2u, 18u },
};
DESCRIBE_CONST struct describe_rules exfat_file_entry_set_describe_secondary_count_rules = {
	false, 0u, NULL, exfat_file_entry_set_describe_secondary_count_ranges,
	1, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_file_entry_set_describe_create_10ms_increment_ranges[] = {
	{ 0u, 199u },
};
DESCRIBE_CONST struct describe_rules exfat_file_entry_set_describe_create_10ms_increment_rules = {
	false, 0u, NULL,
	exfat_file_entry_set_describe_create_10ms_increment_ranges, 1, NULL,
	0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range exfat_file_entry_set_describe_last_modified_10ms_increment_ranges[] = {
	{ 0u, 199u },
};
DESCRIBE_CONST struct describe_rules exfat_file_entry_set_describe_last_modified_10ms_increment_rules = {
	false, 0u, NULL,
	exfat_file_entry_set_describe_last_modified_10ms_increment_ranges, 1,
	NULL, 0u, NULL, NULL
};

static inline int exfat_file_entry_set_describe_names_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_file_entry_set of = exfat_file_entry_set_describe_view(view), *p = &of;
	int rc = exfat_file_entry_set_names_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_file_entry_set_describe_names = {
	exfat_file_entry_set_describe_names_place, NULL, 0
};

static inline int exfat_file_entry_set_describe_benign_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct exfat_file_entry_set of = exfat_file_entry_set_describe_view(view), *p = &of;
	int rc = exfat_file_entry_set_benign_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field exfat_file_entry_set_describe_benign = {
	exfat_file_entry_set_describe_benign_place, NULL, 0
};

DESCRIBE_CONST struct describe_field exfat_file_entry_set_fields[] = {
	{ "entry_type", "EntryType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, exfat_entry_type_values, 11, NULL, 0,
	  NULL,
	  NULL, &exfat_file_entry_set_describe_entry_type_rules },
	{ "secondary_count", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_file_entry_set_describe_secondary_count_rules },
	{ "set_checksum", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the set, but for itself",
	  NULL, NULL },
	{ "file_attributes", "FileAttributes", 4u, 2u, 1u, DESCRIBE_FLAGS,
	  false, false, false,
	  NULL, exfat_file_attributes_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[2]byte", 6u, 1u, 2u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "create_timestamp", "Timestamp", 8u, 4u, 1u, DESCRIBE_BITFIELD,
	  false, false, false,
	  &exfat_timestamp_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_modified_timestamp", "Timestamp", 12u, 4u, 1u,
	  DESCRIBE_BITFIELD, false, false, false,
	  &exfat_timestamp_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_accessed_timestamp", "Timestamp", 16u, 4u, 1u,
	  DESCRIBE_BITFIELD, false, false, false,
	  &exfat_timestamp_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "create_10ms_increment", "u8", 20u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_file_entry_set_describe_create_10ms_increment_rules },
	{ "last_modified_10ms_increment", "u8", 21u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &exfat_file_entry_set_describe_last_modified_10ms_increment_rules },
	{ "create_utc_offset", "UtcOffset", 22u, 1u, 1u, DESCRIBE_BITFIELD,
	  false, false, false,
	  &exfat_utc_offset_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_modified_utc_offset", "UtcOffset", 23u, 1u, 1u,
	  DESCRIBE_BITFIELD, false, false, false,
	  &exfat_utc_offset_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last_accessed_utc_offset", "UtcOffset", 24u, 1u, 1u,
	  DESCRIBE_BITFIELD, false, false, false,
	  &exfat_utc_offset_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[7]byte", 25u, 1u, 7u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "stream", "StreamExtension", 32u, 32u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &exfat_stream_extension_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "names",
	  "[($stream.name_length + NAME_PIECE - 1) / NAME_PIECE]FileName", 64u,
	  32u, 0u, DESCRIBE_STRUCTURE, true, false, false,
	  &exfat_file_name_description, NULL, 0, NULL, 0,
	  NULL,
	  &exfat_file_entry_set_describe_names, NULL },
	{ "benign", "[]Vendor", 0u, 32u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &exfat_vendor_description, NULL, 0, NULL, 0,
	  "What else belongs to it",
	  &exfat_file_entry_set_describe_benign, NULL },
};
DESCRIBE_CONST struct describe_structure exfat_file_entry_set_description = {
	"FileEntrySet", "exfat_file_entry_set", 64u, false,
	exfat_file_entry_set_fields, 17,
	"A file or directory: the primary entry, where its data is, "
	"its name, and whatever a vendor adds.",
	&exfat_file_entry_set_describe_open
};

static inline const struct describe_structure *exfat_boot_sector_describe_fat_offset_target(
    void)
{
	return &exfat_fat_description;
}

#define EXFAT_NR_STRUCTURES 18u
DESCRIBE_CONST struct describe_structure *const exfat_structures[] = {
	&exfat_boot_sector_description,
	&exfat_boot_region_description,
	&exfat_extended_boot_sector_description,
	&exfat_oem_parameter_description,
	&exfat_flash_parameters_description,
	&exfat_oem_parameters_description,
	&exfat_fat_description,
	&exfat_allocation_bitmap_description,
	&exfat_upcase_table_description,
	&exfat_volume_label_description,
	&exfat_volume_guid_description,
	&exfat_directory_entry_description,
	&exfat_stream_extension_description,
	&exfat_file_name_description,
	&exfat_vendor_allocation_description,
	&exfat_vendor_defined_description,
	&exfat_vendor_description,
	&exfat_file_entry_set_description,
};

DESCRIBE_CONST struct describe_root exfat_describe_root = {
	&exfat_boot_sector_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file exfat_describe_file = {
	"exfat", exfat_structures, 18, &exfat_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_EXFAT_VALIDATED)
#define GENERATED_EXFAT_VALIDATED

#include "runtime/base/validate.h"

/* $bytes_per_sector_shift + $sectors_per_cluster_shift <= 25 */
static inline int exfat_boot_sector_holds_1(const struct exfat_boot_sector *p,
					    struct field_error *error)
{
	(void)error;
	return 
	    (((uint64_t)exfat_boot_sector_bytes_per_sector_shift(p) + (uint64_t)exfat_boot_sector_sectors_per_cluster_shift(p)) <= 25ull) != 0;
}

static inline size_t exfat_boot_sector_validate(
    const struct exfat_boot_sector *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	if (memcmp(p->bytes + 3, "EXFAT   ", 8) &&
	    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
			   "file_system_name", 3, "must be \"EXFAT   \""))
		return v->count - before;
	if (!validation_is_zero(p->bytes + 11 + 0, 53) &&
	    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
			   "must_be_zero", 11, "must be \"\""))
		return v->count - before;
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 92));

		if (!(value >= 0x1u && value <= 0xFFFFFFF5u) &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "cluster_count", 92,
				   "must be 0x1..0xFFFFFFF5"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 96));

		if (!(value >= 0x2u && value <= 0xFFFFFFF6u) &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "first_cluster_of_root_directory", 96,
				   "must be 0x2..0xFFFFFFF6"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 104));

		if (value != 0x100u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "file_system_revision", 104,
				   "must be 0x100"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 106));

		if (v->strict && exfat_volume_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "exfat_boot_sector",
				   "volume_flags", 106, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[108]);

		if (!(value >= 9u && value <= 12u) &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "bytes_per_sector_shift", 108,
				   "must be 9..12"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[109]);

		if (!(value <= 16u) &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "sectors_per_cluster_shift", 109,
				   "must be 0..16"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[110]);

		if (!(value >= 1u && value <= 2u) &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "number_of_fats", 110, "must be 1..2"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[111]);

		if (value != 0x80u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "drive_select", 111, "must be 0x80"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[112]);

		if (!(value <= 100u || value == 0xFFu) &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "percent_in_use", 112,
				   "must be 0..100, 0xFF"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 113, 7) &&
	    validation_add(v, FINDING_PADDING, "exfat_boot_sector", "_", 113,
			   "padding is not zero"))
		return v->count - before;
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 510));

		if (value != 0xAA55u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
				   "boot_signature", 510, "must be 0xAA55"))
			return v->count - before;
	}
	rc = exfat_boot_sector_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "exfat_boot_sector",
			   "bytes_per_sector_shift", 108,
			   "clusters have up to 32 MiB"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_boot_region_validate(
    const struct exfat_boot_region *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 106));

		if (v->strict && exfat_volume_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "exfat_boot_region",
				   "volume_flags", 106, "bits without a name"))
			return v->count - before;
	}
	rc = exfat_boot_region_excess_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_boot_region", "excess",
			       512, "is not within the bytes");
		return v->count - before;
	}
	rc = exfat_boot_region_extended_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_boot_region",
			       "extended", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = exfat_boot_region_oem_parameters_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_boot_region",
			       "oem_parameters", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = exfat_boot_region_reserved_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_boot_region",
			       "reserved", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = exfat_boot_region_checksum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_boot_region",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = exfat_boot_region_repeated_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_boot_region",
			       "repeated", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = exfat_boot_region_verify_checksum(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "exfat_boot_region",
			       "checksum", 0, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "exfat_boot_region",
			   "checksum", 0, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_extended_boot_sector_validate(
    const struct exfat_extended_boot_sector *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = exfat_extended_boot_sector_extended_boot_code_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_extended_boot_sector",
			       "extended_boot_code", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = exfat_extended_boot_sector_extended_boot_signature_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_extended_boot_sector",
			       "extended_boot_signature", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint32_t value = (uint32_t)(le32_load(p->bytes + at));

		if (value != 0xAA550000u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_extended_boot_sector",
				   "extended_boot_signature", at,
				   "must be 0xAA550000"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t exfat_oem_parameter_validate(
    const struct exfat_oem_parameter *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t exfat_flash_parameters_validate(
    const struct exfat_flash_parameters *p, struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 44, 4) &&
	    validation_add(v, FINDING_PADDING, "exfat_flash_parameters", "_",
			   44, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_oem_parameters_validate(
    const struct exfat_oem_parameters *p, struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 10; i++) {
		uint64_t to = 0 + i * 48;

		v->base += to;
		exfat_oem_parameter_validate(
		    (const struct exfat_oem_parameter *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 480, 32) &&
	    validation_add(v, FINDING_PADDING, "exfat_oem_parameters", "_",
			   480, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_fat_validate(const struct exfat_fat *p,
					struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = exfat_fat_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_fat", "entries", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t exfat_allocation_bitmap_validate(
    const struct exfat_allocation_bitmap *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0x81u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_allocation_bitmap", "entry_type", 0,
				   "must be 0x81"))
			return v->count - before;
		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_allocation_bitmap",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 2, 18) &&
	    validation_add(v, FINDING_PADDING, "exfat_allocation_bitmap", "_",
			   2, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_upcase_table_validate(
    const struct exfat_upcase_table *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0x82u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_upcase_table",
				   "entry_type", 0, "must be 0x82"))
			return v->count - before;
		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_upcase_table",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 1, 3) &&
	    validation_add(v, FINDING_PADDING, "exfat_upcase_table", "_", 1,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 8, 12) &&
	    validation_add(v, FINDING_PADDING, "exfat_upcase_table", "_", 8,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_volume_label_validate(
    const struct exfat_volume_label *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0x83u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_volume_label",
				   "entry_type", 0, "must be 0x83"))
			return v->count - before;
		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_volume_label",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (!(value <= 11u) &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_volume_label",
				   "character_count", 1, "must be 0..11"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 24, 8) &&
	    validation_add(v, FINDING_PADDING, "exfat_volume_label", "_", 24,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_volume_guid_validate(
    const struct exfat_volume_guid *p, struct validation *v)
{
	size_t before = v->count;
	int rc;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0xA0u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_volume_guid",
				   "entry_type", 0, "must be 0xA0"))
			return v->count - before;
		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_volume_guid",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_volume_guid",
				   "secondary_count", 1, "must be 0"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 22, 10) &&
	    validation_add(v, FINDING_PADDING, "exfat_volume_guid", "_", 22,
			   "padding is not zero"))
		return v->count - before;
	rc = exfat_volume_guid_verify_set_checksum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "exfat_volume_guid",
			   "set_checksum", 2,
			   "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_directory_entry_validate(
    const struct exfat_directory_entry *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* $valid_data_length <= $data_length */
static inline int exfat_stream_extension_holds_1(
    const struct exfat_stream_extension *p, struct field_error *error)
{
	(void)error;
	return 
	    (exfat_stream_extension_valid_data_length(p) <= exfat_stream_extension_data_length(p)) != 0;
}

static inline size_t exfat_stream_extension_validate(
    const struct exfat_stream_extension *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0xC0u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_stream_extension", "entry_type", 0,
				   "must be 0xC0"))
			return v->count - before;
		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_stream_extension",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && exfat_allocation_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "exfat_stream_extension",
				   "flags", 1, "bits without a name"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 2, 1) &&
	    validation_add(v, FINDING_PADDING, "exfat_stream_extension", "_",
			   2, "padding is not zero"))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[3]);

		if (!(value >= 1u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_stream_extension", "name_length", 3,
				   "must be 1..255"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 6, 2) &&
	    validation_add(v, FINDING_PADDING, "exfat_stream_extension", "_",
			   6, "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 16, 4) &&
	    validation_add(v, FINDING_PADDING, "exfat_stream_extension", "_",
			   16, "padding is not zero"))
		return v->count - before;
	rc = exfat_stream_extension_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "exfat_stream_extension",
			   "valid_data_length", 8,
			   "$valid_data_length <= $data_length"))
		return v->count - before;
	return v->count - before;
}

static inline size_t exfat_file_name_validate(const struct exfat_file_name *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0xC1u &&
		    validation_add(v, FINDING_CONSTRAINT, "exfat_file_name",
				   "entry_type", 0, "must be 0xC1"))
			return v->count - before;
		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_file_name",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && exfat_allocation_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "exfat_file_name",
				   "flags", 1, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t exfat_vendor_allocation_validate(
    const struct exfat_vendor_allocation *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t exfat_vendor_defined_validate(
    const struct exfat_vendor_defined *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t exfat_vendor_validate(const struct exfat_vendor *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_vendor",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && exfat_allocation_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "exfat_vendor", "flags",
				   1, "bits without a name"))
			return v->count - before;
	}
	{
		v->base += 18;
		exfat_vendor_defined_validate(
		    (const struct exfat_vendor_defined *)(p->bytes + 18), v);
		v->base -= 18;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t exfat_file_entry_set_validate(
    const struct exfat_file_entry_set *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0x85u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_file_entry_set", "entry_type", 0,
				   "must be 0x85"))
			return v->count - before;
		if (v->strict && !exfat_entry_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "exfat_file_entry_set",
				   "entry_type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (!(value >= 2u && value <= 18u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_file_entry_set", "secondary_count",
				   1, "must be 2..18"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (v->strict && exfat_file_attributes_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "exfat_file_entry_set",
				   "file_attributes", 4,
				   "bits without a name"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 6, 2) &&
	    validation_add(v, FINDING_PADDING, "exfat_file_entry_set", "_", 6,
			   "padding is not zero"))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[20]);

		if (!(value <= 199u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_file_entry_set",
				   "create_10ms_increment", 20,
				   "must be 0..199"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[21]);

		if (!(value <= 199u) &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "exfat_file_entry_set",
				   "last_modified_10ms_increment", 21,
				   "must be 0..199"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 25, 7) &&
	    validation_add(v, FINDING_PADDING, "exfat_file_entry_set", "_", 25,
			   "padding is not zero"))
		return v->count - before;
	{
		v->base += 32;
		exfat_stream_extension_validate(
		    (const struct exfat_stream_extension *)(p->bytes + 32), v);
		v->base -= 32;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = exfat_file_entry_set_names_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_file_entry_set",
			       "names", 64, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 32;

			v->base += to;
			exfat_file_name_validate(
			    (const struct exfat_file_name *)(p->bytes + to),
			    v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = exfat_file_entry_set_benign_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "exfat_file_entry_set",
			       "benign", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 32;

			v->base += to;
			exfat_vendor_validate(
			    (const struct exfat_vendor *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = exfat_file_entry_set_verify_set_checksum(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "exfat_file_entry_set",
			       "set_checksum", 2, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "exfat_file_entry_set",
			   "set_checksum", 2,
			   "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t exfat_validate_root(struct span image,
					 struct validation *v)
{
	size_t count;
	const struct exfat_boot_sector *p = exfat_boot_sector_at(image, EXFAT_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "exfat_boot_sector", "", EXFAT_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += EXFAT_ROOT_OFFSET;
	count = exfat_boot_sector_validate(p, v);
	v->base -= EXFAT_ROOT_OFFSET;
	return count;
}

#endif
