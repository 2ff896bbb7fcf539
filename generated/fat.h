/* Written by structc from structs/fat.struct. Edit that file instead. */
#ifndef GENERATED_FAT_H
#define GENERATED_FAT_H

#include "runtime/base/bytes.h"
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

/* The bytes 55 AA, at byte 510 */
#define FAT_SIGNATURE 0xAA55u
/* Id, label and type are there */
#define FAT_EXTENDED_SIGNATURE 0x29u
/* The number of the first in the data */
#define FAT_FIRST_CLUSTER 2u
/* One more is FAT16 */
#define FAT_FAT12_MAX_CLUSTERS 4084u
/* One more is FAT32 */
#define FAT_FAT16_MAX_CLUSTERS 65524u
#define FAT_DIRECTORY_ENTRY_SIZE 32u
/* Bytes: 65536 entries */
#define FAT_DIRECTORY_MAX_SIZE 0x200000u
/* First byte: no more entries follow */
#define FAT_ENTRY_END 0x0u
/* First byte: a deleted entry */
#define FAT_ENTRY_FREE 0xE5u
/* First byte: stands for 0xE5 */
#define FAT_ENTRY_E5 0x5u
/* Of a name in one LongEntry */
#define FAT_LONG_CHARACTERS 13u
/* Characters */
#define FAT_LONG_NAME_MAX 255u
/* Ends a name shorter than its entries */
#define FAT_LONG_NAME_END 0u
/* Follows that end */
#define FAT_LONG_NAME_PAD 0xFFFFu
/* Of FsInfo's numbers */
#define FAT_UNKNOWN 0xFFFFFFFFu
#define FAT_FAT12_BAD 0xFF7u
/* And above: the last of its chain */
#define FAT_FAT12_END 0xFF8u
#define FAT_FAT16_BAD 0xFFF7u
#define FAT_FAT16_END 0xFFF8u
/* In entry 1 */
#define FAT_FAT16_CLEAN 0x8000u
#define FAT_FAT16_NO_ERRORS 0x4000u
#define FAT_FAT32_BAD 0xFFFFFF7u
#define FAT_FAT32_END 0xFFFFFF8u
#define FAT_FAT32_CLEAN 0x8000000u
#define FAT_FAT32_NO_ERRORS 0x4000000u

/*
 * Bitfield ExtendedFlags: u16 little-endian. _with_ puts a part into a number,
 * or refuses what is too wide, with -34.
 */

/* ExtendedFlags.active_fat: bits 0 to 3. The only one in use, if is_single */
#define FAT_EXTENDED_FLAGS_ACTIVE_FAT_SHIFT 0
#define FAT_EXTENDED_FLAGS_ACTIVE_FAT_WIDTH 4
#define FAT_EXTENDED_FLAGS_ACTIVE_FAT_MASK  0xFu

static inline uint16_t fat_extended_flags_active_fat(uint16_t value)
{
	return (uint16_t)(value & 0xFu);
}

static inline int fat_extended_flags_with_active_fat(uint16_t value,
						     uint16_t part,
						     uint16_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint16_t)((value & 0xFFF0u) | part);
	return 0;
}

/* ExtendedFlags.is_single: bit 7. FATs are not copies of each other */
#define FAT_EXTENDED_FLAGS_IS_SINGLE_SHIFT 7
#define FAT_EXTENDED_FLAGS_IS_SINGLE_WIDTH 1
#define FAT_EXTENDED_FLAGS_IS_SINGLE_MASK  0x80u

static inline uint16_t fat_extended_flags_is_single(uint16_t value)
{
	return (uint16_t)(value >> 7 & 0x1u);
}

static inline int fat_extended_flags_with_is_single(uint16_t value,
						    uint16_t part,
						    uint16_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint16_t)((value & 0xFF7Fu) | (uint32_t)part << 7);
	return 0;
}

/* Flags State: u8. Reserved in the specification */
/* Not unmounted */
#define FAT_STATE_DIRTY 0x1u
/* The disk had errors */
#define FAT_STATE_SCAN_SURFACE 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *fat_state_name(uint8_t bit)
{
	switch (bit) {
	case FAT_STATE_DIRTY:
		return "dirty";
	case FAT_STATE_SCAN_SURFACE:
		return "scan_surface";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t fat_state_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xFCu);
}

/*
 * Bitfield Fat12Pair: u24 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Fat12Pair.even: bits 0 to 11. Of the cluster with an even number */
#define FAT_FAT12_PAIR_EVEN_SHIFT 0
#define FAT_FAT12_PAIR_EVEN_WIDTH 12
#define FAT_FAT12_PAIR_EVEN_MASK  0xFFFu

static inline uint32_t fat_fat12_pair_even(uint32_t value)
{
	return (uint32_t)(value & 0xFFFu);
}

static inline int fat_fat12_pair_with_even(uint32_t value, uint32_t part,
					   uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFF000u) | part);
	return 0;
}

/* Fat12Pair.odd: bits 12 to 23. Of the one behind it */
#define FAT_FAT12_PAIR_ODD_SHIFT 12
#define FAT_FAT12_PAIR_ODD_WIDTH 12
#define FAT_FAT12_PAIR_ODD_MASK  0xFFF000u

static inline uint32_t fat_fat12_pair_odd(uint32_t value)
{
	return (uint32_t)(value >> 12 & 0xFFFu);
}

static inline int fat_fat12_pair_with_odd(uint32_t value, uint32_t part,
					  uint32_t *out)
{
	if (part > 0xFFFu)
		return -34;
	*out = (uint32_t)((value & 0xFF000FFFu) | (uint32_t)part << 12);
	return 0;
}

/*
 * Bitfield Fat32Entry: u32 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Fat32Entry.next: bits 0 to 27. */
#define FAT_FAT32_ENTRY_NEXT_SHIFT 0
#define FAT_FAT32_ENTRY_NEXT_WIDTH 28
#define FAT_FAT32_ENTRY_NEXT_MASK  0xFFFFFFFu

static inline uint32_t fat_fat32_entry_next(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFu);
}

static inline int fat_fat32_entry_with_next(uint32_t value, uint32_t part,
					    uint32_t *out)
{
	if (part > 0xFFFFFFFu)
		return -34;
	*out = (uint32_t)((value & 0xF0000000u) | part);
	return 0;
}

/* Flags Attributes: u8. */
#define FAT_ATTRIBUTES_READ_ONLY 0x1u
#define FAT_ATTRIBUTES_HIDDEN 0x2u
#define FAT_ATTRIBUTES_SYSTEM 0x4u
/* The entry is the volume's label */
#define FAT_ATTRIBUTES_VOLUME_ID 0x8u
#define FAT_ATTRIBUTES_DIRECTORY 0x10u
/* Changed since the last backup */
#define FAT_ATTRIBUTES_ARCHIVE 0x20u
#define FAT_ATTRIBUTES_LONG_NAME 0xFu
#define FAT_ATTRIBUTES_LONG_NAME_MASK 0x3Fu

/* The name of a mask, or NULL if it has none. */
static inline const char *fat_attributes_name(uint8_t bit)
{
	switch (bit) {
	case FAT_ATTRIBUTES_READ_ONLY:
		return "read_only";
	case FAT_ATTRIBUTES_HIDDEN:
		return "hidden";
	case FAT_ATTRIBUTES_SYSTEM:
		return "system";
	case FAT_ATTRIBUTES_VOLUME_ID:
		return "volume_id";
	case FAT_ATTRIBUTES_DIRECTORY:
		return "directory";
	case FAT_ATTRIBUTES_ARCHIVE:
		return "archive";
	case FAT_ATTRIBUTES_LONG_NAME:
		return "long_name";
	case FAT_ATTRIBUTES_LONG_NAME_MASK:
		return "long_name_mask";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t fat_attributes_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xC0u);
}

/* Flags Case: u8. How Windows shows a short name that has no long one. */
#define FAT_CASE_LOWER_BASE 0x8u
#define FAT_CASE_LOWER_EXTENSION 0x10u

/* The name of a mask, or NULL if it has none. */
static inline const char *fat_case_name(uint8_t bit)
{
	switch (bit) {
	case FAT_CASE_LOWER_BASE:
		return "lower_base";
	case FAT_CASE_LOWER_EXTENSION:
		return "lower_extension";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t fat_case_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xE7u);
}

/*
 * Bitfield Time: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Time.double_seconds: bits 0 to 4. 0 to 29 */
#define FAT_TIME_DOUBLE_SECONDS_SHIFT 0
#define FAT_TIME_DOUBLE_SECONDS_WIDTH 5
#define FAT_TIME_DOUBLE_SECONDS_MASK  0x1Fu

static inline uint16_t fat_time_double_seconds(uint16_t value)
{
	return (uint16_t)(value & 0x1Fu);
}

static inline int fat_time_with_double_seconds(uint16_t value, uint16_t part,
					       uint16_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint16_t)((value & 0xFFE0u) | part);
	return 0;
}

/* Time.minute: bits 5 to 10. */
#define FAT_TIME_MINUTE_SHIFT 5
#define FAT_TIME_MINUTE_WIDTH 6
#define FAT_TIME_MINUTE_MASK  0x7E0u

static inline uint16_t fat_time_minute(uint16_t value)
{
	return (uint16_t)(value >> 5 & 0x3Fu);
}

static inline int fat_time_with_minute(uint16_t value, uint16_t part,
				       uint16_t *out)
{
	if (part > 0x3Fu)
		return -34;
	*out = (uint16_t)((value & 0xF81Fu) | (uint32_t)part << 5);
	return 0;
}

/* Time.hour: bits 11 to 15. */
#define FAT_TIME_HOUR_SHIFT 11
#define FAT_TIME_HOUR_WIDTH 5
#define FAT_TIME_HOUR_MASK  0xF800u

static inline uint16_t fat_time_hour(uint16_t value)
{
	return (uint16_t)(value >> 11 & 0x1Fu);
}

static inline int fat_time_with_hour(uint16_t value, uint16_t part,
				     uint16_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint16_t)((value & 0x7FFu) | (uint32_t)part << 11);
	return 0;
}

/*
 * Bitfield Date: u16 little-endian. _with_ puts a part into a number, or
 * refuses what is too wide, with -34.
 */

/* Date.day: bits 0 to 4. From 1 */
#define FAT_DATE_DAY_SHIFT 0
#define FAT_DATE_DAY_WIDTH 5
#define FAT_DATE_DAY_MASK  0x1Fu

static inline uint16_t fat_date_day(uint16_t value)
{
	return (uint16_t)(value & 0x1Fu);
}

static inline int fat_date_with_day(uint16_t value, uint16_t part,
				    uint16_t *out)
{
	if (part > 0x1Fu)
		return -34;
	*out = (uint16_t)((value & 0xFFE0u) | part);
	return 0;
}

/* Date.month: bits 5 to 8. From 1 */
#define FAT_DATE_MONTH_SHIFT 5
#define FAT_DATE_MONTH_WIDTH 4
#define FAT_DATE_MONTH_MASK  0x1E0u

static inline uint16_t fat_date_month(uint16_t value)
{
	return (uint16_t)(value >> 5 & 0xFu);
}

static inline int fat_date_with_month(uint16_t value, uint16_t part,
				      uint16_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint16_t)((value & 0xFE1Fu) | (uint32_t)part << 5);
	return 0;
}

/* Date.year: bits 9 to 15. From 1980 */
#define FAT_DATE_YEAR_SHIFT 9
#define FAT_DATE_YEAR_WIDTH 7
#define FAT_DATE_YEAR_MASK  0xFE00u

static inline uint16_t fat_date_year(uint16_t value)
{
	return (uint16_t)(value >> 9 & 0x7Fu);
}

static inline int fat_date_with_year(uint16_t value, uint16_t part,
				     uint16_t *out)
{
	if (part > 0x7Fu)
		return -34;
	*out = (uint16_t)((value & 0x1FFu) | (uint32_t)part << 9);
	return 0;
}

/*
 * Bitfield Order: u8. _with_ puts a part into a number, or refuses what is too
 * wide, with -34.
 */

/* Order.sequence: bits 0 to 5. From 1 */
#define FAT_ORDER_SEQUENCE_SHIFT 0
#define FAT_ORDER_SEQUENCE_WIDTH 6
#define FAT_ORDER_SEQUENCE_MASK  0x3Fu

static inline uint8_t fat_order_sequence(uint8_t value)
{
	return (uint8_t)(value & 0x3Fu);
}

static inline int fat_order_with_sequence(uint8_t value, uint8_t part,
					  uint8_t *out)
{
	if (part > 0x3Fu)
		return -34;
	*out = (uint8_t)((value & 0xC0u) | part);
	return 0;
}

/* Order.is_last: bit 6. The last piece, which lies first */
#define FAT_ORDER_IS_LAST_SHIFT 6
#define FAT_ORDER_IS_LAST_WIDTH 1
#define FAT_ORDER_IS_LAST_MASK  0x40u

static inline uint8_t fat_order_is_last(uint8_t value)
{
	return (uint8_t)(value >> 6 & 0x1u);
}

static inline int fat_order_with_is_last(uint8_t value, uint8_t part,
					 uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xBFu) | (uint32_t)part << 6);
	return 0;
}

/* Structure Fat32Tail, 474 bytes. From byte 36, FAT32. */
struct fat_fat32_tail {
	uint8_t bytes[474];
};
#define FAT_FAT32_TAIL_SIZEOF 474u
STRUCTC_PROVE(sizeof(struct fat_fat32_tail) == FAT_FAT32_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_fat32_tail *fat_fat32_tail_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, FAT_FAT32_TAIL_SIZEOF))
		return NULL;
	return (const struct fat_fat32_tail *)(span.data + offset);
}

static inline struct fat_fat32_tail *fat_fat32_tail_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_FAT32_TAIL_SIZEOF))
		return NULL;
	return (struct fat_fat32_tail *)(span.data + offset);
}

/* Fat32Tail.fat_size_32: u32 little-endian at byte 0. Sectors of one FAT */
#define FAT_FAT32_TAIL_FAT_SIZE_32_OFFSET 0u
#define FAT_FAT32_TAIL_FAT_SIZE_32_SIZE   4u
STRUCTC_WITHIN(FAT_FAT32_TAIL, FAT_SIZE_32);

static inline uint32_t fat_fat32_tail_fat_size_32(
    const struct fat_fat32_tail *p)
{
	return le32_load(p->bytes);
}

static inline void fat_fat32_tail_set_fat_size_32(struct fat_fat32_tail *p,
						  uint32_t value)
{
	le32_store(p->bytes, value);
}

/*
 * Fat32Tail.extended_flags: bitfield ExtendedFlags, u16 little-endian at byte
 * 4.
 */
#define FAT_FAT32_TAIL_EXTENDED_FLAGS_OFFSET 4u
#define FAT_FAT32_TAIL_EXTENDED_FLAGS_SIZE   2u
STRUCTC_WITHIN(FAT_FAT32_TAIL, EXTENDED_FLAGS);

static inline uint16_t fat_fat32_tail_extended_flags(
    const struct fat_fat32_tail *p)
{
	return le16_load(p->bytes + 4);
}

static inline void fat_fat32_tail_set_extended_flags(struct fat_fat32_tail *p,
						     uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

static inline uint16_t fat_fat32_tail_extended_flags_active_fat(
    const struct fat_fat32_tail *p)
{
	return fat_extended_flags_active_fat(fat_fat32_tail_extended_flags(p));
}

static inline int fat_fat32_tail_set_extended_flags_active_fat(
    struct fat_fat32_tail *p, uint16_t part)
{
	uint16_t value;

	if (fat_extended_flags_with_active_fat(fat_fat32_tail_extended_flags(p),
					       part, &value))
		return -34;
	fat_fat32_tail_set_extended_flags(p, value);
	return 0;
}

static inline uint16_t fat_fat32_tail_extended_flags_is_single(
    const struct fat_fat32_tail *p)
{
	return fat_extended_flags_is_single(fat_fat32_tail_extended_flags(p));
}

static inline int fat_fat32_tail_set_extended_flags_is_single(
    struct fat_fat32_tail *p, uint16_t part)
{
	uint16_t value;

	if (fat_extended_flags_with_is_single(fat_fat32_tail_extended_flags(p),
					      part, &value))
		return -34;
	fat_fat32_tail_set_extended_flags(p, value);
	return 0;
}

/* Fat32Tail.version_minor: u8 at byte 6. */
#define FAT_FAT32_TAIL_VERSION_MINOR_OFFSET 6u
#define FAT_FAT32_TAIL_VERSION_MINOR_SIZE   1u
#define FAT_FAT32_TAIL_VERSION_MINOR_DEFAULT 0u
STRUCTC_WITHIN(FAT_FAT32_TAIL, VERSION_MINOR);

static inline uint8_t fat_fat32_tail_version_minor(
    const struct fat_fat32_tail *p)
{
	return p->bytes[6];
}

static inline void fat_fat32_tail_set_version_minor(struct fat_fat32_tail *p,
						    uint8_t value)
{
	p->bytes[6] = value;
}

/* Fat32Tail.version_major: u8 at byte 7. */
#define FAT_FAT32_TAIL_VERSION_MAJOR_OFFSET 7u
#define FAT_FAT32_TAIL_VERSION_MAJOR_SIZE   1u
#define FAT_FAT32_TAIL_VERSION_MAJOR_DEFAULT 0u
STRUCTC_WITHIN(FAT_FAT32_TAIL, VERSION_MAJOR);

static inline uint8_t fat_fat32_tail_version_major(
    const struct fat_fat32_tail *p)
{
	return p->bytes[7];
}

static inline void fat_fat32_tail_set_version_major(struct fat_fat32_tail *p,
						    uint8_t value)
{
	p->bytes[7] = value;
}

/*
 * Fat32Tail.root_cluster: u32 little-endian at byte 8. First of the root
 * directory
 */
#define FAT_FAT32_TAIL_ROOT_CLUSTER_OFFSET 8u
#define FAT_FAT32_TAIL_ROOT_CLUSTER_SIZE   4u
STRUCTC_WITHIN(FAT_FAT32_TAIL, ROOT_CLUSTER);

static inline uint32_t fat_fat32_tail_root_cluster(
    const struct fat_fat32_tail *p)
{
	return le32_load(p->bytes + 8);
}

static inline void fat_fat32_tail_set_root_cluster(struct fat_fat32_tail *p,
						   uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Fat32Tail.fs_info: u16 little-endian at byte 12. As a rule 1 */
#define FAT_FAT32_TAIL_FS_INFO_OFFSET 12u
#define FAT_FAT32_TAIL_FS_INFO_SIZE   2u
STRUCTC_WITHIN(FAT_FAT32_TAIL, FS_INFO);

static inline uint16_t fat_fat32_tail_fs_info(const struct fat_fat32_tail *p)
{
	return le16_load(p->bytes + 12);
}

static inline void fat_fat32_tail_set_fs_info(struct fat_fat32_tail *p,
					      uint16_t value)
{
	le16_store(p->bytes + 12, value);
}

/* The byte where its FsInfo starts; -34 when there is none. */
static inline int fat_fat32_tail_fs_info_target(const struct fat_fat32_tail *p,
						uint64_t unit_size,
						uint64_t *offset,
						struct field_error *error)
{
	uint64_t at;
	uint16_t number = fat_fat32_tail_fs_info(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "fat_fat32_tail", "fs_info",
					  12);
	*offset = at;
	return 0;
}

/* Fat32Tail.backup_boot_sector: u16 little-endian at byte 14. 6; 0: none */
#define FAT_FAT32_TAIL_BACKUP_BOOT_SECTOR_OFFSET 14u
#define FAT_FAT32_TAIL_BACKUP_BOOT_SECTOR_SIZE   2u
STRUCTC_WITHIN(FAT_FAT32_TAIL, BACKUP_BOOT_SECTOR);

static inline uint16_t fat_fat32_tail_backup_boot_sector(
    const struct fat_fat32_tail *p)
{
	return le16_load(p->bytes + 14);
}

static inline void fat_fat32_tail_set_backup_boot_sector(
    struct fat_fat32_tail *p, uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

/* The byte where its BootSector starts; -34 when there is none. */
static inline int fat_fat32_tail_backup_boot_sector_target(
    const struct fat_fat32_tail *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint16_t number = fat_fat32_tail_backup_boot_sector(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "fat_fat32_tail",
					  "backup_boot_sector", 14);
	*offset = at;
	return 0;
}

/* Fat32Tail.drive_number: u8 at byte 28. */
#define FAT_FAT32_TAIL_DRIVE_NUMBER_OFFSET 28u
#define FAT_FAT32_TAIL_DRIVE_NUMBER_SIZE   1u
STRUCTC_WITHIN(FAT_FAT32_TAIL, DRIVE_NUMBER);

static inline uint8_t fat_fat32_tail_drive_number(
    const struct fat_fat32_tail *p)
{
	return p->bytes[28];
}

static inline void fat_fat32_tail_set_drive_number(struct fat_fat32_tail *p,
						   uint8_t value)
{
	p->bytes[28] = value;
}

/* Fat32Tail.state: flags State, u8 at byte 29. */
#define FAT_FAT32_TAIL_STATE_OFFSET 29u
#define FAT_FAT32_TAIL_STATE_SIZE   1u
STRUCTC_WITHIN(FAT_FAT32_TAIL, STATE);

static inline uint8_t fat_fat32_tail_state(const struct fat_fat32_tail *p)
{
	return p->bytes[29];
}

static inline void fat_fat32_tail_set_state(struct fat_fat32_tail *p,
					    uint8_t value)
{
	p->bytes[29] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool fat_fat32_tail_state_has(const struct fat_fat32_tail *p,
					    uint8_t mask)
{
	return (fat_fat32_tail_state(p) & mask) == mask;
}

static inline void fat_fat32_tail_state_add(struct fat_fat32_tail *p,
					    uint8_t mask)
{
	fat_fat32_tail_set_state(p, (uint8_t)(fat_fat32_tail_state(p) | mask));
}

static inline void fat_fat32_tail_state_clear(struct fat_fat32_tail *p,
					      uint8_t mask)
{
	fat_fat32_tail_set_state(p,
				 (uint8_t)(fat_fat32_tail_state(p) & ~mask));
}

/* Fat32Tail.extended_signature: u8 at byte 30. */
#define FAT_FAT32_TAIL_EXTENDED_SIGNATURE_OFFSET 30u
#define FAT_FAT32_TAIL_EXTENDED_SIGNATURE_SIZE   1u
#define FAT_FAT32_TAIL_EXTENDED_SIGNATURE_DEFAULT 0x29u
STRUCTC_WITHIN(FAT_FAT32_TAIL, EXTENDED_SIGNATURE);

static inline uint8_t fat_fat32_tail_extended_signature(
    const struct fat_fat32_tail *p)
{
	return p->bytes[30];
}

static inline void fat_fat32_tail_set_extended_signature(
    struct fat_fat32_tail *p, uint8_t value)
{
	p->bytes[30] = value;
}

/* Fat32Tail.volume_id: u32 little-endian at byte 31. */
#define FAT_FAT32_TAIL_VOLUME_ID_OFFSET 31u
#define FAT_FAT32_TAIL_VOLUME_ID_SIZE   4u
STRUCTC_WITHIN(FAT_FAT32_TAIL, VOLUME_ID);

static inline uint32_t fat_fat32_tail_volume_id(const struct fat_fat32_tail *p)
{
	return le32_load(p->bytes + 31);
}

static inline void fat_fat32_tail_set_volume_id(struct fat_fat32_tail *p,
						uint32_t value)
{
	le32_store(p->bytes + 31, value);
}

/* Fat32Tail.volume_label: 11 times string at byte 35. */
#define FAT_FAT32_TAIL_VOLUME_LABEL_OFFSET 35u
#define FAT_FAT32_TAIL_VOLUME_LABEL_SIZE   11u
#define FAT_FAT32_TAIL_VOLUME_LABEL_COUNT  11u
STRUCTC_WITHIN(FAT_FAT32_TAIL, VOLUME_LABEL);

static inline int fat_fat32_tail_volume_label(const struct fat_fat32_tail *p,
					      uint64_t i, uint8_t *out,
					      struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "fat_fat32_tail",
					  "volume_label", 35);
	*out = p->bytes[35 + i];
	return 0;
}

static inline int fat_fat32_tail_set_volume_label(struct fat_fat32_tail *p,
						  uint64_t i, uint8_t value,
						  struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "fat_fat32_tail",
					  "volume_label", 35);
	p->bytes[35 + i] = value;
	return 0;
}

static inline struct span fat_fat32_tail_volume_label_bytes(
    const struct fat_fat32_tail *p)
{
	return span_of(p->bytes + 35, 11);
}

static inline struct mspan fat_fat32_tail_edit_volume_label_bytes(
    struct fat_fat32_tail *p)
{
	return mspan_of(p->bytes + 35, 11);
}

/* Up to the first NUL. */
static inline struct span fat_fat32_tail_volume_label_text(
    const struct fat_fat32_tail *p)
{
	const uint8_t *text = p->bytes + 35;
	const void *end = memchr(text, 0, 11);

	if (!end)
		return span_of(text, 11);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int fat_fat32_tail_put_volume_label(struct fat_fat32_tail *p,
						  struct span text)
{
	uint8_t *to = p->bytes + 35;

	if (text.size > 11)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(11 - text.size));
	return 0;
}

/* Fat32Tail.file_system_type: 8 times string at byte 46. FAT32 */
#define FAT_FAT32_TAIL_FILE_SYSTEM_TYPE_OFFSET 46u
#define FAT_FAT32_TAIL_FILE_SYSTEM_TYPE_SIZE   8u
#define FAT_FAT32_TAIL_FILE_SYSTEM_TYPE_COUNT  8u
STRUCTC_WITHIN(FAT_FAT32_TAIL, FILE_SYSTEM_TYPE);

static inline int fat_fat32_tail_file_system_type(
    const struct fat_fat32_tail *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_fat32_tail",
					  "file_system_type", 46);
	*out = p->bytes[46 + i];
	return 0;
}

static inline int fat_fat32_tail_set_file_system_type(struct fat_fat32_tail *p,
						      uint64_t i,
						      uint8_t value,
						      struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_fat32_tail",
					  "file_system_type", 46);
	p->bytes[46 + i] = value;
	return 0;
}

static inline struct span fat_fat32_tail_file_system_type_bytes(
    const struct fat_fat32_tail *p)
{
	return span_of(p->bytes + 46, 8);
}

static inline struct mspan fat_fat32_tail_edit_file_system_type_bytes(
    struct fat_fat32_tail *p)
{
	return mspan_of(p->bytes + 46, 8);
}

/* Up to the first NUL. */
static inline struct span fat_fat32_tail_file_system_type_text(
    const struct fat_fat32_tail *p)
{
	const uint8_t *text = p->bytes + 46;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int fat_fat32_tail_put_file_system_type(struct fat_fat32_tail *p,
						      struct span text)
{
	uint8_t *to = p->bytes + 46;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Fat32Tail.boot_code: 420 times byte at byte 54. */
#define FAT_FAT32_TAIL_BOOT_CODE_OFFSET 54u
#define FAT_FAT32_TAIL_BOOT_CODE_SIZE   420u
#define FAT_FAT32_TAIL_BOOT_CODE_COUNT  420u
STRUCTC_WITHIN(FAT_FAT32_TAIL, BOOT_CODE);

static inline int fat_fat32_tail_boot_code(const struct fat_fat32_tail *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 420)
		return field_out_of_range(error, "fat_fat32_tail", "boot_code",
					  54);
	*out = p->bytes[54 + i];
	return 0;
}

static inline int fat_fat32_tail_set_boot_code(struct fat_fat32_tail *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 420)
		return field_out_of_range(error, "fat_fat32_tail", "boot_code",
					  54);
	p->bytes[54 + i] = value;
	return 0;
}

static inline struct span fat_fat32_tail_boot_code_bytes(
    const struct fat_fat32_tail *p)
{
	return span_of(p->bytes + 54, 420);
}

static inline struct mspan fat_fat32_tail_edit_boot_code_bytes(
    struct fat_fat32_tail *p)
{
	return mspan_of(p->bytes + 54, 420);
}

/* All bytes zero, then the defaults. */
static inline void fat_fat32_tail_init(struct fat_fat32_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	fat_fat32_tail_set_version_minor(p,
					 FAT_FAT32_TAIL_VERSION_MINOR_DEFAULT);
	fat_fat32_tail_set_version_major(p,
					 FAT_FAT32_TAIL_VERSION_MAJOR_DEFAULT);
	fat_fat32_tail_set_extended_signature(p,
	    FAT_FAT32_TAIL_EXTENDED_SIGNATURE_DEFAULT);
}

/* Structure Fat16Tail, 474 bytes. From byte 36, FAT12 and FAT16. */
struct fat_fat16_tail {
	uint8_t bytes[474];
};
#define FAT_FAT16_TAIL_SIZEOF 474u
STRUCTC_PROVE(sizeof(struct fat_fat16_tail) == FAT_FAT16_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_fat16_tail *fat_fat16_tail_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, FAT_FAT16_TAIL_SIZEOF))
		return NULL;
	return (const struct fat_fat16_tail *)(span.data + offset);
}

static inline struct fat_fat16_tail *fat_fat16_tail_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_FAT16_TAIL_SIZEOF))
		return NULL;
	return (struct fat_fat16_tail *)(span.data + offset);
}

/* Fat16Tail.drive_number: u8 at byte 0. Of interrupt 0x13; 0: floppy */
#define FAT_FAT16_TAIL_DRIVE_NUMBER_OFFSET 0u
#define FAT_FAT16_TAIL_DRIVE_NUMBER_SIZE   1u
STRUCTC_WITHIN(FAT_FAT16_TAIL, DRIVE_NUMBER);

static inline uint8_t fat_fat16_tail_drive_number(
    const struct fat_fat16_tail *p)
{
	return p->bytes[0];
}

static inline void fat_fat16_tail_set_drive_number(struct fat_fat16_tail *p,
						   uint8_t value)
{
	p->bytes[0] = value;
}

/* Fat16Tail.state: flags State, u8 at byte 1. */
#define FAT_FAT16_TAIL_STATE_OFFSET 1u
#define FAT_FAT16_TAIL_STATE_SIZE   1u
STRUCTC_WITHIN(FAT_FAT16_TAIL, STATE);

static inline uint8_t fat_fat16_tail_state(const struct fat_fat16_tail *p)
{
	return p->bytes[1];
}

static inline void fat_fat16_tail_set_state(struct fat_fat16_tail *p,
					    uint8_t value)
{
	p->bytes[1] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool fat_fat16_tail_state_has(const struct fat_fat16_tail *p,
					    uint8_t mask)
{
	return (fat_fat16_tail_state(p) & mask) == mask;
}

static inline void fat_fat16_tail_state_add(struct fat_fat16_tail *p,
					    uint8_t mask)
{
	fat_fat16_tail_set_state(p, (uint8_t)(fat_fat16_tail_state(p) | mask));
}

static inline void fat_fat16_tail_state_clear(struct fat_fat16_tail *p,
					      uint8_t mask)
{
	fat_fat16_tail_set_state(p,
				 (uint8_t)(fat_fat16_tail_state(p) & ~mask));
}

/* Fat16Tail.extended_signature: u8 at byte 2. */
#define FAT_FAT16_TAIL_EXTENDED_SIGNATURE_OFFSET 2u
#define FAT_FAT16_TAIL_EXTENDED_SIGNATURE_SIZE   1u
#define FAT_FAT16_TAIL_EXTENDED_SIGNATURE_DEFAULT 0x29u
STRUCTC_WITHIN(FAT_FAT16_TAIL, EXTENDED_SIGNATURE);

static inline uint8_t fat_fat16_tail_extended_signature(
    const struct fat_fat16_tail *p)
{
	return p->bytes[2];
}

static inline void fat_fat16_tail_set_extended_signature(
    struct fat_fat16_tail *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* Fat16Tail.volume_id: u32 little-endian at byte 3. */
#define FAT_FAT16_TAIL_VOLUME_ID_OFFSET 3u
#define FAT_FAT16_TAIL_VOLUME_ID_SIZE   4u
STRUCTC_WITHIN(FAT_FAT16_TAIL, VOLUME_ID);

static inline uint32_t fat_fat16_tail_volume_id(const struct fat_fat16_tail *p)
{
	return le32_load(p->bytes + 3);
}

static inline void fat_fat16_tail_set_volume_id(struct fat_fat16_tail *p,
						uint32_t value)
{
	le32_store(p->bytes + 3, value);
}

/*
 * Fat16Tail.volume_label: 11 times string at byte 7. As in the root directory,
 * or NO NAME
 */
#define FAT_FAT16_TAIL_VOLUME_LABEL_OFFSET 7u
#define FAT_FAT16_TAIL_VOLUME_LABEL_SIZE   11u
#define FAT_FAT16_TAIL_VOLUME_LABEL_COUNT  11u
STRUCTC_WITHIN(FAT_FAT16_TAIL, VOLUME_LABEL);

static inline int fat_fat16_tail_volume_label(const struct fat_fat16_tail *p,
					      uint64_t i, uint8_t *out,
					      struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "fat_fat16_tail",
					  "volume_label", 7);
	*out = p->bytes[7 + i];
	return 0;
}

static inline int fat_fat16_tail_set_volume_label(struct fat_fat16_tail *p,
						  uint64_t i, uint8_t value,
						  struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "fat_fat16_tail",
					  "volume_label", 7);
	p->bytes[7 + i] = value;
	return 0;
}

static inline struct span fat_fat16_tail_volume_label_bytes(
    const struct fat_fat16_tail *p)
{
	return span_of(p->bytes + 7, 11);
}

static inline struct mspan fat_fat16_tail_edit_volume_label_bytes(
    struct fat_fat16_tail *p)
{
	return mspan_of(p->bytes + 7, 11);
}

/* Up to the first NUL. */
static inline struct span fat_fat16_tail_volume_label_text(
    const struct fat_fat16_tail *p)
{
	const uint8_t *text = p->bytes + 7;
	const void *end = memchr(text, 0, 11);

	if (!end)
		return span_of(text, 11);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int fat_fat16_tail_put_volume_label(struct fat_fat16_tail *p,
						  struct span text)
{
	uint8_t *to = p->bytes + 7;

	if (text.size > 11)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(11 - text.size));
	return 0;
}

/*
 * Fat16Tail.file_system_type: 8 times string at byte 18. FAT12, FAT16 or FAT:
 * decides nothing
 */
#define FAT_FAT16_TAIL_FILE_SYSTEM_TYPE_OFFSET 18u
#define FAT_FAT16_TAIL_FILE_SYSTEM_TYPE_SIZE   8u
#define FAT_FAT16_TAIL_FILE_SYSTEM_TYPE_COUNT  8u
STRUCTC_WITHIN(FAT_FAT16_TAIL, FILE_SYSTEM_TYPE);

static inline int fat_fat16_tail_file_system_type(
    const struct fat_fat16_tail *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_fat16_tail",
					  "file_system_type", 18);
	*out = p->bytes[18 + i];
	return 0;
}

static inline int fat_fat16_tail_set_file_system_type(struct fat_fat16_tail *p,
						      uint64_t i,
						      uint8_t value,
						      struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_fat16_tail",
					  "file_system_type", 18);
	p->bytes[18 + i] = value;
	return 0;
}

static inline struct span fat_fat16_tail_file_system_type_bytes(
    const struct fat_fat16_tail *p)
{
	return span_of(p->bytes + 18, 8);
}

static inline struct mspan fat_fat16_tail_edit_file_system_type_bytes(
    struct fat_fat16_tail *p)
{
	return mspan_of(p->bytes + 18, 8);
}

/* Up to the first NUL. */
static inline struct span fat_fat16_tail_file_system_type_text(
    const struct fat_fat16_tail *p)
{
	const uint8_t *text = p->bytes + 18;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int fat_fat16_tail_put_file_system_type(struct fat_fat16_tail *p,
						      struct span text)
{
	uint8_t *to = p->bytes + 18;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Fat16Tail.boot_code: 448 times byte at byte 26. */
#define FAT_FAT16_TAIL_BOOT_CODE_OFFSET 26u
#define FAT_FAT16_TAIL_BOOT_CODE_SIZE   448u
#define FAT_FAT16_TAIL_BOOT_CODE_COUNT  448u
STRUCTC_WITHIN(FAT_FAT16_TAIL, BOOT_CODE);

static inline int fat_fat16_tail_boot_code(const struct fat_fat16_tail *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 448)
		return field_out_of_range(error, "fat_fat16_tail", "boot_code",
					  26);
	*out = p->bytes[26 + i];
	return 0;
}

static inline int fat_fat16_tail_set_boot_code(struct fat_fat16_tail *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 448)
		return field_out_of_range(error, "fat_fat16_tail", "boot_code",
					  26);
	p->bytes[26 + i] = value;
	return 0;
}

static inline struct span fat_fat16_tail_boot_code_bytes(
    const struct fat_fat16_tail *p)
{
	return span_of(p->bytes + 26, 448);
}

static inline struct mspan fat_fat16_tail_edit_boot_code_bytes(
    struct fat_fat16_tail *p)
{
	return mspan_of(p->bytes + 26, 448);
}

/* All bytes zero, then the defaults. */
static inline void fat_fat16_tail_init(struct fat_fat16_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	fat_fat16_tail_set_extended_signature(p,
	    FAT_FAT16_TAIL_EXTENDED_SIGNATURE_DEFAULT);
}

/*
 * Structure BootSector, at least 36 bytes. What every BIOS parameter block
 * begins with, and one of two tails: with a fat_size_16 of 0 it is FAT32's.
 */
struct fat_boot_sector {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct fat_boot_sector_edit {
	struct fat_boot_sector read; /* the same, for getters */
	uint8_t *bytes;
};
#define FAT_BOOT_SECTOR_MIN_SIZE 36u

/* BootSector.jump_boot: 3 times byte at byte 0. EB xx 90, or E9 xx xx */
#define FAT_BOOT_SECTOR_JUMP_BOOT_OFFSET 0u
#define FAT_BOOT_SECTOR_JUMP_BOOT_SIZE   3u
#define FAT_BOOT_SECTOR_JUMP_BOOT_COUNT  3u
STRUCTC_PROVE(FAT_BOOT_SECTOR_JUMP_BOOT_OFFSET + FAT_BOOT_SECTOR_JUMP_BOOT_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline int fat_boot_sector_jump_boot(const struct fat_boot_sector *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "fat_boot_sector",
					  "jump_boot", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int fat_boot_sector_set_jump_boot(
    const struct fat_boot_sector_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "fat_boot_sector",
					  "jump_boot", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span fat_boot_sector_jump_boot_bytes(
    const struct fat_boot_sector *p)
{
	return span_of(p->bytes, 3);
}

static inline struct mspan fat_boot_sector_edit_jump_boot_bytes(
    const struct fat_boot_sector_edit *p)
{
	return mspan_of(p->bytes, 3);
}

/* BootSector.oem_name: 8 times string at byte 3. Who formatted it */
#define FAT_BOOT_SECTOR_OEM_NAME_OFFSET 3u
#define FAT_BOOT_SECTOR_OEM_NAME_SIZE   8u
#define FAT_BOOT_SECTOR_OEM_NAME_COUNT  8u
STRUCTC_PROVE(FAT_BOOT_SECTOR_OEM_NAME_OFFSET + FAT_BOOT_SECTOR_OEM_NAME_SIZE <=
	      FAT_BOOT_SECTOR_MIN_SIZE);

static inline int fat_boot_sector_oem_name(const struct fat_boot_sector *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_boot_sector", "oem_name",
					  3);
	*out = p->bytes[3 + i];
	return 0;
}

static inline int fat_boot_sector_set_oem_name(
    const struct fat_boot_sector_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_boot_sector", "oem_name",
					  3);
	p->bytes[3 + i] = value;
	return 0;
}

static inline struct span fat_boot_sector_oem_name_bytes(
    const struct fat_boot_sector *p)
{
	return span_of(p->bytes + 3, 8);
}

static inline struct mspan fat_boot_sector_edit_oem_name_bytes(
    const struct fat_boot_sector_edit *p)
{
	return mspan_of(p->bytes + 3, 8);
}

/* Up to the first NUL. */
static inline struct span fat_boot_sector_oem_name_text(
    const struct fat_boot_sector *p)
{
	const uint8_t *text = p->bytes + 3;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int fat_boot_sector_put_oem_name(
    const struct fat_boot_sector_edit *p, struct span text)
{
	uint8_t *to = p->bytes + 3;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* BootSector.bytes_per_sector: u16 little-endian at byte 11. */
#define FAT_BOOT_SECTOR_BYTES_PER_SECTOR_OFFSET 11u
#define FAT_BOOT_SECTOR_BYTES_PER_SECTOR_SIZE   2u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_BYTES_PER_SECTOR_OFFSET + FAT_BOOT_SECTOR_BYTES_PER_SECTOR_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint16_t fat_boot_sector_bytes_per_sector(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 11);
}

static inline void fat_boot_sector_set_bytes_per_sector(
    const struct fat_boot_sector_edit *p, uint16_t value)
{
	le16_store(p->bytes + 11, value);
}

/* BootSector.sectors_per_cluster: u8 at byte 13. */
#define FAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_OFFSET 13u
#define FAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_SIZE   1u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_OFFSET + FAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint8_t fat_boot_sector_sectors_per_cluster(
    const struct fat_boot_sector *p)
{
	return p->bytes[13];
}

static inline void fat_boot_sector_set_sectors_per_cluster(
    const struct fat_boot_sector_edit *p, uint8_t value)
{
	p->bytes[13] = value;
}

/* BootSector.reserved_sector_count: u16 little-endian at byte 14. */
#define FAT_BOOT_SECTOR_RESERVED_SECTOR_COUNT_OFFSET 14u
#define FAT_BOOT_SECTOR_RESERVED_SECTOR_COUNT_SIZE   2u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_RESERVED_SECTOR_COUNT_OFFSET + FAT_BOOT_SECTOR_RESERVED_SECTOR_COUNT_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint16_t fat_boot_sector_reserved_sector_count(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 14);
}

static inline void fat_boot_sector_set_reserved_sector_count(
    const struct fat_boot_sector_edit *p, uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

/* BootSector.num_fats: u8 at byte 16. */
#define FAT_BOOT_SECTOR_NUM_FATS_OFFSET 16u
#define FAT_BOOT_SECTOR_NUM_FATS_SIZE   1u
STRUCTC_PROVE(FAT_BOOT_SECTOR_NUM_FATS_OFFSET + FAT_BOOT_SECTOR_NUM_FATS_SIZE <=
	      FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint8_t fat_boot_sector_num_fats(const struct fat_boot_sector *p)
{
	return p->bytes[16];
}

static inline void fat_boot_sector_set_num_fats(
    const struct fat_boot_sector_edit *p, uint8_t value)
{
	p->bytes[16] = value;
}

/* BootSector.root_entry_count: u16 little-endian at byte 17. 0 on FAT32 */
#define FAT_BOOT_SECTOR_ROOT_ENTRY_COUNT_OFFSET 17u
#define FAT_BOOT_SECTOR_ROOT_ENTRY_COUNT_SIZE   2u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_ROOT_ENTRY_COUNT_OFFSET + FAT_BOOT_SECTOR_ROOT_ENTRY_COUNT_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint16_t fat_boot_sector_root_entry_count(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 17);
}

static inline void fat_boot_sector_set_root_entry_count(
    const struct fat_boot_sector_edit *p, uint16_t value)
{
	le16_store(p->bytes + 17, value);
}

/*
 * BootSector.total_sectors_16: u16 little-endian at byte 19. 0: see
 * total_sectors_32
 */
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_16_OFFSET 19u
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_16_SIZE   2u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_TOTAL_SECTORS_16_OFFSET + FAT_BOOT_SECTOR_TOTAL_SECTORS_16_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint16_t fat_boot_sector_total_sectors_16(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 19);
}

static inline void fat_boot_sector_set_total_sectors_16(
    const struct fat_boot_sector_edit *p, uint16_t value)
{
	le16_store(p->bytes + 19, value);
}

/* BootSector.media: u8 at byte 21. */
#define FAT_BOOT_SECTOR_MEDIA_OFFSET 21u
#define FAT_BOOT_SECTOR_MEDIA_SIZE   1u
STRUCTC_PROVE(FAT_BOOT_SECTOR_MEDIA_OFFSET + FAT_BOOT_SECTOR_MEDIA_SIZE <=
	      FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint8_t fat_boot_sector_media(const struct fat_boot_sector *p)
{
	return p->bytes[21];
}

static inline void fat_boot_sector_set_media(
    const struct fat_boot_sector_edit *p, uint8_t value)
{
	p->bytes[21] = value;
}

/*
 * BootSector.fat_size_16: u16 little-endian at byte 22. Sectors of one FAT; 0
 * on FAT32
 */
#define FAT_BOOT_SECTOR_FAT_SIZE_16_OFFSET 22u
#define FAT_BOOT_SECTOR_FAT_SIZE_16_SIZE   2u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_FAT_SIZE_16_OFFSET + FAT_BOOT_SECTOR_FAT_SIZE_16_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint16_t fat_boot_sector_fat_size_16(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 22);
}

static inline void fat_boot_sector_set_fat_size_16(
    const struct fat_boot_sector_edit *p, uint16_t value)
{
	le16_store(p->bytes + 22, value);
}

/*
 * BootSector.sectors_per_track: u16 little-endian at byte 24. Geometry for
 * interrupt 0x13
 */
#define FAT_BOOT_SECTOR_SECTORS_PER_TRACK_OFFSET 24u
#define FAT_BOOT_SECTOR_SECTORS_PER_TRACK_SIZE   2u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_SECTORS_PER_TRACK_OFFSET + FAT_BOOT_SECTOR_SECTORS_PER_TRACK_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint16_t fat_boot_sector_sectors_per_track(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 24);
}

static inline void fat_boot_sector_set_sectors_per_track(
    const struct fat_boot_sector_edit *p, uint16_t value)
{
	le16_store(p->bytes + 24, value);
}

/* BootSector.num_heads: u16 little-endian at byte 26. */
#define FAT_BOOT_SECTOR_NUM_HEADS_OFFSET 26u
#define FAT_BOOT_SECTOR_NUM_HEADS_SIZE   2u
STRUCTC_PROVE(FAT_BOOT_SECTOR_NUM_HEADS_OFFSET + FAT_BOOT_SECTOR_NUM_HEADS_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint16_t fat_boot_sector_num_heads(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 26);
}

static inline void fat_boot_sector_set_num_heads(
    const struct fat_boot_sector_edit *p, uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/*
 * BootSector.hidden_sectors: u32 little-endian at byte 28. Sectors before the
 * partition
 */
#define FAT_BOOT_SECTOR_HIDDEN_SECTORS_OFFSET 28u
#define FAT_BOOT_SECTOR_HIDDEN_SECTORS_SIZE   4u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_HIDDEN_SECTORS_OFFSET + FAT_BOOT_SECTOR_HIDDEN_SECTORS_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint32_t fat_boot_sector_hidden_sectors(
    const struct fat_boot_sector *p)
{
	return le32_load(p->bytes + 28);
}

static inline void fat_boot_sector_set_hidden_sectors(
    const struct fat_boot_sector_edit *p, uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* BootSector.total_sectors_32: u32 little-endian at byte 32. */
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_32_OFFSET 32u
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_32_SIZE   4u
STRUCTC_PROVE(
    FAT_BOOT_SECTOR_TOTAL_SECTORS_32_OFFSET + FAT_BOOT_SECTOR_TOTAL_SECTORS_32_SIZE <=
    FAT_BOOT_SECTOR_MIN_SIZE);

static inline uint32_t fat_boot_sector_total_sectors_32(
    const struct fat_boot_sector *p)
{
	return le32_load(p->bytes + 32);
}

static inline void fat_boot_sector_set_total_sectors_32(
    const struct fat_boot_sector_edit *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* BootSector.fat32: Fat32Tail at byte 36, not always there. */
#define FAT_BOOT_SECTOR_FAT32_OFFSET 36u

static inline bool fat_boot_sector_has_fat32(const struct fat_boot_sector *p)
{
	return (fat_boot_sector_fat_size_16(p) == 0u);
}

static inline int fat_boot_sector_fat32_offset(const struct fat_boot_sector *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!(fat_boot_sector_fat_size_16(p) == 0u))
		return field_absent(error, "fat_boot_sector", "fat32", 36);
	if (p->size < 510)
		return field_out_of_range(error, "fat_boot_sector", "fat32",
					  36);
	*offset = 36;
	return 0;
}

static inline const struct fat_fat32_tail *fat_boot_sector_fat32(
    const struct fat_boot_sector *p, struct field_error *error)
{
	uint64_t at;

	if (fat_boot_sector_fat32_offset(p, &at, error))
		return NULL;
	return (const struct fat_fat32_tail *)(p->bytes + at);
}

static inline struct fat_fat32_tail *fat_boot_sector_edit_fat32(
    const struct fat_boot_sector_edit *p, struct field_error *error)
{
	uint64_t at;

	if (fat_boot_sector_fat32_offset(&p->read, &at, error))
		return NULL;
	return (struct fat_fat32_tail *)(p->bytes + at);
}


/* BootSector.fat16: Fat16Tail at byte 36, not always there. */
#define FAT_BOOT_SECTOR_FAT16_OFFSET 36u

static inline bool fat_boot_sector_has_fat16(const struct fat_boot_sector *p)
{
	return !(fat_boot_sector_fat_size_16(p) == 0u);
}

static inline int fat_boot_sector_fat16_offset(const struct fat_boot_sector *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!!(fat_boot_sector_fat_size_16(p) == 0u))
		return field_absent(error, "fat_boot_sector", "fat16", 36);
	if (p->size < 510)
		return field_out_of_range(error, "fat_boot_sector", "fat16",
					  36);
	*offset = 36;
	return 0;
}

static inline const struct fat_fat16_tail *fat_boot_sector_fat16(
    const struct fat_boot_sector *p, struct field_error *error)
{
	uint64_t at;

	if (fat_boot_sector_fat16_offset(p, &at, error))
		return NULL;
	return (const struct fat_fat16_tail *)(p->bytes + at);
}

static inline struct fat_fat16_tail *fat_boot_sector_edit_fat16(
    const struct fat_boot_sector_edit *p, struct field_error *error)
{
	uint64_t at;

	if (fat_boot_sector_fat16_offset(&p->read, &at, error))
		return NULL;
	return (struct fat_fat16_tail *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int fat_boot_sector_point_1(const struct fat_boot_sector *p,
					  uint64_t *points,
					  struct field_error *error)
{
	if (!(fat_boot_sector_fat_size_16(p) == 0u)) {
		if (p->size < 510)
			return field_out_of_range(error, "fat_boot_sector", "",
						  0);
		points[1] = 510;
	} else {
		points[1] = 36;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int fat_boot_sector_point_2(const struct fat_boot_sector *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	if (fat_boot_sector_fat_size_16(p) == 0u) {
		if (p->size < 510)
			return field_out_of_range(error, "fat_boot_sector", "",
						  0);
		points[2] = 510;
	} else {
		rc = fat_boot_sector_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	}
	return 0;
}


/* BootSector.signature: u16_le at an offset that data decides. */
#define FAT_BOOT_SECTOR_SIGNATURE_DEFAULT 0xAA55u

static inline int fat_boot_sector_signature_offset(
    const struct fat_boot_sector *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = fat_boot_sector_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 2)
		return field_out_of_range(error, "fat_boot_sector",
					  "signature", 0);
	*offset = points[2];
	return 0;
}

static inline int fat_boot_sector_signature(const struct fat_boot_sector *p,
					    uint16_t *out,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = fat_boot_sector_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 2)
		return field_out_of_range(error, "fat_boot_sector",
					  "signature", 0);
	*out = le16_load(p->bytes + points[2]);
	return 0;
}

static inline int fat_boot_sector_set_signature(
    const struct fat_boot_sector_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = fat_boot_sector_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 2)
		return field_out_of_range(error, "fat_boot_sector",
					  "signature", 0);
	le16_store(p->bytes + points[2], value);
	return 0;
}


/* BootSector.bytes_per_cluster: computed. */
static inline uint64_t fat_boot_sector_bytes_per_cluster(
    const struct fat_boot_sector *p)
{
	return (uint64_t)
	    ((uint64_t)fat_boot_sector_bytes_per_sector(p) * (uint64_t)fat_boot_sector_sectors_per_cluster(p));
}


/* BootSector.total_sectors: computed. */
static inline uint64_t fat_boot_sector_total_sectors(
    const struct fat_boot_sector *p)
{
	return (uint64_t)
	    ((fat_boot_sector_total_sectors_16(p) == 0u) ? (uint64_t)fat_boot_sector_total_sectors_32(p) : (uint64_t)fat_boot_sector_total_sectors_16(p));
}


/* BootSector.fat_size: computed. Sectors of one FAT */
static inline int fat_boot_sector_fat_size(const struct fat_boot_sector *p,
					   uint64_t *out,
					   struct field_error *error)
{
	uint64_t t1 = 0;
	bool t2 = false;

	if (!t2 && (fat_boot_sector_fat_size_16(p) == 0u)) {
		t2 = true;
		const struct fat_fat32_tail *t3 = fat_boot_sector_fat32(p, error);

		if (!t3)
			return -34;
		t1 = (uint64_t)fat_fat32_tail_fat_size_32(t3);
	}
	if (!t2) {
		t1 = (uint64_t)fat_boot_sector_fat_size_16(p);
	}
	*out = (uint64_t)t1;
	return 0;
}


/* BootSector.root_dir_sectors: computed. */
static inline int fat_boot_sector_root_dir_sectors(
    const struct fat_boot_sector *p, uint64_t *out, struct field_error *error)
{
	int64_t t1 = (int64_t)((((uint64_t)fat_boot_sector_root_entry_count(p) * 32ull) + (uint64_t)fat_boot_sector_bytes_per_sector(p)) - 1ull);

	uint64_t t2 = (uint64_t)fat_boot_sector_bytes_per_sector(p);

	if (!(t2))
		return field_out_of_range(error, "fat_boot_sector",
					  "root_dir_sectors", 0);
	int64_t t3 = ((int64_t)t1 / (int64_t)t2);

	if (t3 < 0)
		return field_out_of_range(error, "fat_boot_sector",
					  "root_dir_sectors", 0);
	*out = (uint64_t)t3;
	return 0;
}


/* BootSector.first_root_dir_sector: computed. */
static inline int fat_boot_sector_first_root_dir_sector(
    const struct fat_boot_sector *p, uint64_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = fat_boot_sector_fat_size(p, &t1, error);
	if (rc)
		return rc;
	*out = (uint64_t)
	    ((uint64_t)fat_boot_sector_reserved_sector_count(p) + ((uint64_t)fat_boot_sector_num_fats(p) * (uint64_t)t1));
	return 0;
}


/* BootSector.first_data_sector: computed. */
static inline int fat_boot_sector_first_data_sector(
    const struct fat_boot_sector *p, uint64_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = fat_boot_sector_first_root_dir_sector(p, &t1, error);
	if (rc)
		return rc;
	uint64_t t2;

	rc = fat_boot_sector_root_dir_sectors(p, &t2, error);
	if (rc)
		return rc;
	*out = (uint64_t)((uint64_t)t1 + (uint64_t)t2);
	return 0;
}


/* BootSector.data_sectors: computed. */
static inline int fat_boot_sector_data_sectors(const struct fat_boot_sector *p,
					       uint64_t *out,
					       struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = fat_boot_sector_first_data_sector(p, &t1, error);
	if (rc)
		return rc;
	int64_t t2 = (int64_t)((uint64_t)fat_boot_sector_total_sectors(p) - (uint64_t)t1);

	if (t2 < 0)
		return field_out_of_range(error, "fat_boot_sector",
					  "data_sectors", 0);
	*out = (uint64_t)t2;
	return 0;
}


/* BootSector.count_of_clusters: computed. */
static inline int fat_boot_sector_count_of_clusters(
    const struct fat_boot_sector *p, uint64_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = fat_boot_sector_data_sectors(p, &t1, error);
	if (rc)
		return rc;
	uint64_t t2 = (uint64_t)fat_boot_sector_sectors_per_cluster(p);

	if (!(t2))
		return field_out_of_range(error, "fat_boot_sector",
					  "count_of_clusters", 0);
	*out = (uint64_t)(uint64_t)((uint32_t)(uint64_t)t1 / (uint32_t)t2);
	return 0;
}


/* BootSector.fat_bits: computed. */
static inline int fat_boot_sector_fat_bits(const struct fat_boot_sector *p,
					   uint8_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1 = 0;
	bool t2 = false;

	uint64_t t3;

	rc = fat_boot_sector_count_of_clusters(p, &t3, error);
	if (rc)
		return rc;
	uint64_t t4;

	rc = fat_boot_sector_count_of_clusters(p, &t4, error);
	if (rc)
		return rc;
	if (!t2 &&
	    (((uint64_t)(t3 > 4084u) + (uint64_t)(t4 > 65524u)) == 0ull)) {
		t2 = true;
		t1 = 12ull;
	}
	uint64_t t5;

	rc = fat_boot_sector_count_of_clusters(p, &t5, error);
	if (rc)
		return rc;
	uint64_t t6;

	rc = fat_boot_sector_count_of_clusters(p, &t6, error);
	if (rc)
		return rc;
	if (!t2 &&
	    (((uint64_t)(t5 > 4084u) + (uint64_t)(t6 > 65524u)) == 1ull)) {
		t2 = true;
		t1 = 16ull;
	}
	if (!t2) {
		t1 = 32ull;
	}
	*out = (uint8_t)t1;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int fat_boot_sector_at(struct span span, uint64_t offset,
				     struct fat_boot_sector *out,
				     struct field_error *error)
{
	struct fat_boot_sector view;
	uint64_t size;

	if (!span_has(span, offset, 36))
		return field_out_of_range(error, "fat_boot_sector", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 512ull;
	if (size > view.size)
		return field_out_of_range(error, "fat_boot_sector", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int fat_boot_sector_edit_at(struct mspan span, uint64_t offset,
					  struct fat_boot_sector_edit *out,
					  struct field_error *error)
{
	int rc = fat_boot_sector_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int fat_boot_sector_total_size(const struct fat_boot_sector *p,
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
struct fat_boot_sector_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct fat_boot_sector_edit_iterator {
	struct fat_boot_sector_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct fat_boot_sector_iterator fat_boot_sector_iterate(
    struct span span)
{
	struct fat_boot_sector_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct fat_boot_sector_edit_iterator fat_boot_sector_edit_iterate(
    struct mspan span)
{
	struct fat_boot_sector_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int fat_boot_sector_iterator_next(
    struct fat_boot_sector_iterator *it, struct fat_boot_sector *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = fat_boot_sector_at(it->span, it->offset, out, error);
	if (!rc)
		rc = fat_boot_sector_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "fat_boot_sector", "stride", 0);
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

static inline int fat_boot_sector_edit_iterator_next(
    struct fat_boot_sector_edit_iterator *it, struct fat_boot_sector_edit *out,
    struct field_error *error)
{
	int rc = fat_boot_sector_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure FsInfo, 512 bytes. FAT32: a summary that may be wrong. */
struct fat_fs_info {
	uint8_t bytes[512];
};
#define FAT_FS_INFO_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct fat_fs_info) == FAT_FS_INFO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_fs_info *fat_fs_info_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, FAT_FS_INFO_SIZEOF))
		return NULL;
	return (const struct fat_fs_info *)(span.data + offset);
}

static inline struct fat_fs_info *fat_fs_info_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_FS_INFO_SIZEOF))
		return NULL;
	return (struct fat_fs_info *)(span.data + offset);
}

/* FsInfo.lead_signature: u32 little-endian at byte 0. RRaA */
#define FAT_FS_INFO_LEAD_SIGNATURE_OFFSET 0u
#define FAT_FS_INFO_LEAD_SIGNATURE_SIZE   4u
#define FAT_FS_INFO_LEAD_SIGNATURE_DEFAULT 0x41615252u
STRUCTC_WITHIN(FAT_FS_INFO, LEAD_SIGNATURE);

static inline uint32_t fat_fs_info_lead_signature(const struct fat_fs_info *p)
{
	return le32_load(p->bytes);
}

static inline void fat_fs_info_set_lead_signature(struct fat_fs_info *p,
						  uint32_t value)
{
	le32_store(p->bytes, value);
}

/* FsInfo.structure_signature: u32 little-endian at byte 484. rrAa */
#define FAT_FS_INFO_STRUCTURE_SIGNATURE_OFFSET 484u
#define FAT_FS_INFO_STRUCTURE_SIGNATURE_SIZE   4u
#define FAT_FS_INFO_STRUCTURE_SIGNATURE_DEFAULT 0x61417272u
STRUCTC_WITHIN(FAT_FS_INFO, STRUCTURE_SIGNATURE);

static inline uint32_t fat_fs_info_structure_signature(
    const struct fat_fs_info *p)
{
	return le32_load(p->bytes + 484);
}

static inline void fat_fs_info_set_structure_signature(struct fat_fs_info *p,
						       uint32_t value)
{
	le32_store(p->bytes + 484, value);
}

/* FsInfo.free_count: u32 little-endian at byte 488. Free clusters; UNKNOWN */
#define FAT_FS_INFO_FREE_COUNT_OFFSET 488u
#define FAT_FS_INFO_FREE_COUNT_SIZE   4u
STRUCTC_WITHIN(FAT_FS_INFO, FREE_COUNT);

static inline uint32_t fat_fs_info_free_count(const struct fat_fs_info *p)
{
	return le32_load(p->bytes + 488);
}

static inline void fat_fs_info_set_free_count(struct fat_fs_info *p,
					      uint32_t value)
{
	le32_store(p->bytes + 488, value);
}

/*
 * FsInfo.next_free: u32 little-endian at byte 492. Where to look for one;
 * UNKNOWN
 */
#define FAT_FS_INFO_NEXT_FREE_OFFSET 492u
#define FAT_FS_INFO_NEXT_FREE_SIZE   4u
STRUCTC_WITHIN(FAT_FS_INFO, NEXT_FREE);

static inline uint32_t fat_fs_info_next_free(const struct fat_fs_info *p)
{
	return le32_load(p->bytes + 492);
}

static inline void fat_fs_info_set_next_free(struct fat_fs_info *p,
					     uint32_t value)
{
	le32_store(p->bytes + 492, value);
}

/* FsInfo.trail_signature: u32 little-endian at byte 508. */
#define FAT_FS_INFO_TRAIL_SIGNATURE_OFFSET 508u
#define FAT_FS_INFO_TRAIL_SIGNATURE_SIZE   4u
#define FAT_FS_INFO_TRAIL_SIGNATURE_DEFAULT 0xAA550000u
STRUCTC_WITHIN(FAT_FS_INFO, TRAIL_SIGNATURE);

static inline uint32_t fat_fs_info_trail_signature(const struct fat_fs_info *p)
{
	return le32_load(p->bytes + 508);
}

static inline void fat_fs_info_set_trail_signature(struct fat_fs_info *p,
						   uint32_t value)
{
	le32_store(p->bytes + 508, value);
}

/* All bytes zero, then the defaults. */
static inline void fat_fs_info_init(struct fat_fs_info *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	fat_fs_info_set_lead_signature(p, FAT_FS_INFO_LEAD_SIGNATURE_DEFAULT);
	fat_fs_info_set_structure_signature(p,
	    FAT_FS_INFO_STRUCTURE_SIGNATURE_DEFAULT);
	fat_fs_info_set_trail_signature(p,
					FAT_FS_INFO_TRAIL_SIGNATURE_DEFAULT);
}

/* Structure Fat12, at least 0 bytes. */
struct fat_fat12 {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct fat_fat12_edit {
	struct fat_fat12 read; /* the same, for getters */
	uint8_t *bytes;
};
#define FAT_FAT12_MIN_SIZE 0u

/* Fat12.pairs: []Fat12Pair at byte 0. */
#define FAT_FAT12_PAIRS_OFFSET 0u

static inline int fat_fat12_pairs_range(const struct fat_fat12 *p,
					uint64_t *offset, uint64_t *count,
					struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 0;
	nr = (p->size - at) / 3;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int fat_fat12_pairs_count(const struct fat_fat12 *p,
					uint64_t *count,
					struct field_error *error)
{
	uint64_t at;

	return fat_fat12_pairs_range(p, &at, count, error);
}

static inline int fat_fat12_pairs_offset(const struct fat_fat12 *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	uint64_t count;

	return fat_fat12_pairs_range(p, offset, &count, error);
}

static inline int fat_fat12_pairs(const struct fat_fat12 *p, uint64_t i,
				  uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = fat_fat12_pairs_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "fat_fat12", "pairs", 0);
	*out = 
	    le16_load(p->bytes + t1 + i * 3) | (uint32_t)p->bytes[2 + t1 + i * 3] << 16;
	return 0;
}

static inline int fat_fat12_set_pairs(const struct fat_fat12_edit *p,
				      uint64_t i, uint32_t value,
				      struct field_error *error)
{
	int rc;

	if (value > 0xFFFFFFu)
		return field_out_of_range(error, "fat_fat12", "pairs", 0);
	uint64_t t1, count;

	rc = fat_fat12_pairs_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "fat_fat12", "pairs", 0);
	le16_store(p->bytes + t1 + i * 3, (uint16_t)value);
	p->bytes[2 + t1 + i * 3] = (uint8_t)(value >> 16);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int fat_fat12_point_1(const struct fat_fat12 *p,
				    uint64_t *points,
				    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 3;
	points[1] = offset + count * 3;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int fat_fat12_at(struct span span, uint64_t offset,
			       struct fat_fat12 *out,
			       struct field_error *error)
{
	struct fat_fat12 view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "fat_fat12", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int fat_fat12_edit_at(struct mspan span, uint64_t offset,
				    struct fat_fat12_edit *out,
				    struct field_error *error)
{
	int rc = fat_fat12_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int fat_fat12_total_size(const struct fat_fat12 *p,
				       uint64_t *size,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = fat_fat12_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct fat_fat12_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct fat_fat12_edit_iterator {
	struct fat_fat12_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct fat_fat12_iterator fat_fat12_iterate(struct span span)
{
	struct fat_fat12_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct fat_fat12_edit_iterator fat_fat12_edit_iterate(
    struct mspan span)
{
	struct fat_fat12_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int fat_fat12_iterator_next(struct fat_fat12_iterator *it,
					  struct fat_fat12 *out,
					  struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = fat_fat12_at(it->span, it->offset, out, error);
	if (!rc)
		rc = fat_fat12_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "fat_fat12", "stride", 0);
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

static inline int fat_fat12_edit_iterator_next(
    struct fat_fat12_edit_iterator *it, struct fat_fat12_edit *out,
    struct field_error *error)
{
	int rc = fat_fat12_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Fat16, at least 0 bytes. */
struct fat_fat16 {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct fat_fat16_edit {
	struct fat_fat16 read; /* the same, for getters */
	uint8_t *bytes;
};
#define FAT_FAT16_MIN_SIZE 0u

/* Fat16.entries: []u16_le at byte 0. */
#define FAT_FAT16_ENTRIES_OFFSET 0u

static inline int fat_fat16_entries_range(const struct fat_fat16 *p,
					  uint64_t *offset, uint64_t *count,
					  struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 0;
	nr = (p->size - at) / 2;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int fat_fat16_entries_count(const struct fat_fat16 *p,
					  uint64_t *count,
					  struct field_error *error)
{
	uint64_t at;

	return fat_fat16_entries_range(p, &at, count, error);
}

static inline int fat_fat16_entries_offset(const struct fat_fat16 *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t count;

	return fat_fat16_entries_range(p, offset, &count, error);
}

static inline int fat_fat16_entries(const struct fat_fat16 *p, uint64_t i,
				    uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = fat_fat16_entries_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "fat_fat16", "entries", 0);
	*out = le16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int fat_fat16_set_entries(const struct fat_fat16_edit *p,
					uint64_t i, uint16_t value,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = fat_fat16_entries_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "fat_fat16", "entries", 0);
	le16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int fat_fat16_point_1(const struct fat_fat16 *p,
				    uint64_t *points,
				    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 0;
	count = (p->size - offset) / 2;
	points[1] = offset + count * 2;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int fat_fat16_at(struct span span, uint64_t offset,
			       struct fat_fat16 *out,
			       struct field_error *error)
{
	struct fat_fat16 view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "fat_fat16", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int fat_fat16_edit_at(struct mspan span, uint64_t offset,
				    struct fat_fat16_edit *out,
				    struct field_error *error)
{
	int rc = fat_fat16_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int fat_fat16_total_size(const struct fat_fat16 *p,
				       uint64_t *size,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = fat_fat16_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct fat_fat16_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct fat_fat16_edit_iterator {
	struct fat_fat16_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct fat_fat16_iterator fat_fat16_iterate(struct span span)
{
	struct fat_fat16_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct fat_fat16_edit_iterator fat_fat16_edit_iterate(
    struct mspan span)
{
	struct fat_fat16_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int fat_fat16_iterator_next(struct fat_fat16_iterator *it,
					  struct fat_fat16 *out,
					  struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = fat_fat16_at(it->span, it->offset, out, error);
	if (!rc)
		rc = fat_fat16_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "fat_fat16", "stride", 0);
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

static inline int fat_fat16_edit_iterator_next(
    struct fat_fat16_edit_iterator *it, struct fat_fat16_edit *out,
    struct field_error *error)
{
	int rc = fat_fat16_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Fat32, at least 0 bytes. */
struct fat_fat32 {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct fat_fat32_edit {
	struct fat_fat32 read; /* the same, for getters */
	uint8_t *bytes;
};
#define FAT_FAT32_MIN_SIZE 0u

/* Fat32.entries: []Fat32Entry at byte 0. */
#define FAT_FAT32_ENTRIES_OFFSET 0u

static inline int fat_fat32_entries_range(const struct fat_fat32 *p,
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

static inline int fat_fat32_entries_count(const struct fat_fat32 *p,
					  uint64_t *count,
					  struct field_error *error)
{
	uint64_t at;

	return fat_fat32_entries_range(p, &at, count, error);
}

static inline int fat_fat32_entries_offset(const struct fat_fat32 *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t count;

	return fat_fat32_entries_range(p, offset, &count, error);
}

static inline int fat_fat32_entries(const struct fat_fat32 *p, uint64_t i,
				    uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = fat_fat32_entries_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "fat_fat32", "entries", 0);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int fat_fat32_set_entries(const struct fat_fat32_edit *p,
					uint64_t i, uint32_t value,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = fat_fat32_entries_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "fat_fat32", "entries", 0);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int fat_fat32_point_1(const struct fat_fat32 *p,
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
static inline int fat_fat32_at(struct span span, uint64_t offset,
			       struct fat_fat32 *out,
			       struct field_error *error)
{
	struct fat_fat32 view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "fat_fat32", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int fat_fat32_edit_at(struct mspan span, uint64_t offset,
				    struct fat_fat32_edit *out,
				    struct field_error *error)
{
	int rc = fat_fat32_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int fat_fat32_total_size(const struct fat_fat32 *p,
				       uint64_t *size,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = fat_fat32_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct fat_fat32_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct fat_fat32_edit_iterator {
	struct fat_fat32_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct fat_fat32_iterator fat_fat32_iterate(struct span span)
{
	struct fat_fat32_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct fat_fat32_edit_iterator fat_fat32_edit_iterate(
    struct mspan span)
{
	struct fat_fat32_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int fat_fat32_iterator_next(struct fat_fat32_iterator *it,
					  struct fat_fat32 *out,
					  struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = fat_fat32_at(it->span, it->offset, out, error);
	if (!rc)
		rc = fat_fat32_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "fat_fat32", "stride", 0);
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

static inline int fat_fat32_edit_iterator_next(
    struct fat_fat32_edit_iterator *it, struct fat_fat32_edit *out,
    struct field_error *error)
{
	int rc = fat_fat32_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ShortEntry, 32 bytes. */
struct fat_short_entry {
	uint8_t bytes[32];
};
#define FAT_SHORT_ENTRY_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct fat_short_entry) == FAT_SHORT_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_short_entry *fat_short_entry_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, FAT_SHORT_ENTRY_SIZEOF))
		return NULL;
	return (const struct fat_short_entry *)(span.data + offset);
}

static inline struct fat_short_entry *fat_short_entry_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_SHORT_ENTRY_SIZEOF))
		return NULL;
	return (struct fat_short_entry *)(span.data + offset);
}

/* ShortEntry.name: 8 times byte at byte 0. Padded with spaces, OEM letters */
#define FAT_SHORT_ENTRY_NAME_OFFSET 0u
#define FAT_SHORT_ENTRY_NAME_SIZE   8u
#define FAT_SHORT_ENTRY_NAME_COUNT  8u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, NAME);

static inline int fat_short_entry_name(const struct fat_short_entry *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_short_entry", "name", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int fat_short_entry_set_name(struct fat_short_entry *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "fat_short_entry", "name", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span fat_short_entry_name_bytes(
    const struct fat_short_entry *p)
{
	return span_of(p->bytes, 8);
}

static inline struct mspan fat_short_entry_edit_name_bytes(
    struct fat_short_entry *p)
{
	return mspan_of(p->bytes, 8);
}

/* ShortEntry.extension: 3 times byte at byte 8. */
#define FAT_SHORT_ENTRY_EXTENSION_OFFSET 8u
#define FAT_SHORT_ENTRY_EXTENSION_SIZE   3u
#define FAT_SHORT_ENTRY_EXTENSION_COUNT  3u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, EXTENSION);

static inline int fat_short_entry_extension(const struct fat_short_entry *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "fat_short_entry",
					  "extension", 8);
	*out = p->bytes[8 + i];
	return 0;
}

static inline int fat_short_entry_set_extension(struct fat_short_entry *p,
						uint64_t i, uint8_t value,
						struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "fat_short_entry",
					  "extension", 8);
	p->bytes[8 + i] = value;
	return 0;
}

static inline struct span fat_short_entry_extension_bytes(
    const struct fat_short_entry *p)
{
	return span_of(p->bytes + 8, 3);
}

static inline struct mspan fat_short_entry_edit_extension_bytes(
    struct fat_short_entry *p)
{
	return mspan_of(p->bytes + 8, 3);
}

/* ShortEntry.attributes: flags Attributes, u8 at byte 11. */
#define FAT_SHORT_ENTRY_ATTRIBUTES_OFFSET 11u
#define FAT_SHORT_ENTRY_ATTRIBUTES_SIZE   1u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, ATTRIBUTES);

static inline uint8_t fat_short_entry_attributes(
    const struct fat_short_entry *p)
{
	return p->bytes[11];
}

static inline void fat_short_entry_set_attributes(struct fat_short_entry *p,
						  uint8_t value)
{
	p->bytes[11] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool fat_short_entry_attributes_has(
    const struct fat_short_entry *p, uint8_t mask)
{
	return (fat_short_entry_attributes(p) & mask) == mask;
}

static inline void fat_short_entry_attributes_add(struct fat_short_entry *p,
						  uint8_t mask)
{
	fat_short_entry_set_attributes(p,
	    (uint8_t)(fat_short_entry_attributes(p) | mask));
}

static inline void fat_short_entry_attributes_clear(struct fat_short_entry *p,
						    uint8_t mask)
{
	fat_short_entry_set_attributes(p,
	    (uint8_t)(fat_short_entry_attributes(p) & ~mask));
}

/* ShortEntry.case: flags Case, u8 at byte 12. */
#define FAT_SHORT_ENTRY_CASE_OFFSET 12u
#define FAT_SHORT_ENTRY_CASE_SIZE   1u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, CASE);

static inline uint8_t fat_short_entry_case(const struct fat_short_entry *p)
{
	return p->bytes[12];
}

static inline void fat_short_entry_set_case(struct fat_short_entry *p,
					    uint8_t value)
{
	p->bytes[12] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool fat_short_entry_case_has(const struct fat_short_entry *p,
					    uint8_t mask)
{
	return (fat_short_entry_case(p) & mask) == mask;
}

static inline void fat_short_entry_case_add(struct fat_short_entry *p,
					    uint8_t mask)
{
	fat_short_entry_set_case(p, (uint8_t)(fat_short_entry_case(p) | mask));
}

static inline void fat_short_entry_case_clear(struct fat_short_entry *p,
					      uint8_t mask)
{
	fat_short_entry_set_case(p,
				 (uint8_t)(fat_short_entry_case(p) & ~mask));
}

/* ShortEntry.creation_tenth: u8 at byte 13. */
#define FAT_SHORT_ENTRY_CREATION_TENTH_OFFSET 13u
#define FAT_SHORT_ENTRY_CREATION_TENTH_SIZE   1u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, CREATION_TENTH);

static inline uint8_t fat_short_entry_creation_tenth(
    const struct fat_short_entry *p)
{
	return p->bytes[13];
}

static inline void fat_short_entry_set_creation_tenth(struct fat_short_entry *p,
						      uint8_t value)
{
	p->bytes[13] = value;
}

/* ShortEntry.creation_time: bitfield Time, u16 little-endian at byte 14. */
#define FAT_SHORT_ENTRY_CREATION_TIME_OFFSET 14u
#define FAT_SHORT_ENTRY_CREATION_TIME_SIZE   2u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, CREATION_TIME);

static inline uint16_t fat_short_entry_creation_time(
    const struct fat_short_entry *p)
{
	return le16_load(p->bytes + 14);
}

static inline void fat_short_entry_set_creation_time(struct fat_short_entry *p,
						     uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

static inline uint16_t fat_short_entry_creation_time_double_seconds(
    const struct fat_short_entry *p)
{
	return fat_time_double_seconds(fat_short_entry_creation_time(p));
}

static inline int fat_short_entry_set_creation_time_double_seconds(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_time_with_double_seconds(fat_short_entry_creation_time(p),
					 part, &value))
		return -34;
	fat_short_entry_set_creation_time(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_creation_time_minute(
    const struct fat_short_entry *p)
{
	return fat_time_minute(fat_short_entry_creation_time(p));
}

static inline int fat_short_entry_set_creation_time_minute(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_time_with_minute(fat_short_entry_creation_time(p), part,
				 &value))
		return -34;
	fat_short_entry_set_creation_time(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_creation_time_hour(
    const struct fat_short_entry *p)
{
	return fat_time_hour(fat_short_entry_creation_time(p));
}

static inline int fat_short_entry_set_creation_time_hour(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_time_with_hour(fat_short_entry_creation_time(p), part, &value))
		return -34;
	fat_short_entry_set_creation_time(p, value);
	return 0;
}

/* ShortEntry.creation_date: bitfield Date, u16 little-endian at byte 16. */
#define FAT_SHORT_ENTRY_CREATION_DATE_OFFSET 16u
#define FAT_SHORT_ENTRY_CREATION_DATE_SIZE   2u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, CREATION_DATE);

static inline uint16_t fat_short_entry_creation_date(
    const struct fat_short_entry *p)
{
	return le16_load(p->bytes + 16);
}

static inline void fat_short_entry_set_creation_date(struct fat_short_entry *p,
						     uint16_t value)
{
	le16_store(p->bytes + 16, value);
}

static inline uint16_t fat_short_entry_creation_date_day(
    const struct fat_short_entry *p)
{
	return fat_date_day(fat_short_entry_creation_date(p));
}

static inline int fat_short_entry_set_creation_date_day(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_date_with_day(fat_short_entry_creation_date(p), part, &value))
		return -34;
	fat_short_entry_set_creation_date(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_creation_date_month(
    const struct fat_short_entry *p)
{
	return fat_date_month(fat_short_entry_creation_date(p));
}

static inline int fat_short_entry_set_creation_date_month(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_date_with_month(fat_short_entry_creation_date(p), part,
				&value))
		return -34;
	fat_short_entry_set_creation_date(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_creation_date_year(
    const struct fat_short_entry *p)
{
	return fat_date_year(fat_short_entry_creation_date(p));
}

static inline int fat_short_entry_set_creation_date_year(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_date_with_year(fat_short_entry_creation_date(p), part, &value))
		return -34;
	fat_short_entry_set_creation_date(p, value);
	return 0;
}

/* ShortEntry.access_date: bitfield Date, u16 little-endian at byte 18. */
#define FAT_SHORT_ENTRY_ACCESS_DATE_OFFSET 18u
#define FAT_SHORT_ENTRY_ACCESS_DATE_SIZE   2u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, ACCESS_DATE);

static inline uint16_t fat_short_entry_access_date(
    const struct fat_short_entry *p)
{
	return le16_load(p->bytes + 18);
}

static inline void fat_short_entry_set_access_date(struct fat_short_entry *p,
						   uint16_t value)
{
	le16_store(p->bytes + 18, value);
}

static inline uint16_t fat_short_entry_access_date_day(
    const struct fat_short_entry *p)
{
	return fat_date_day(fat_short_entry_access_date(p));
}

static inline int fat_short_entry_set_access_date_day(struct fat_short_entry *p,
						      uint16_t part)
{
	uint16_t value;

	if (fat_date_with_day(fat_short_entry_access_date(p), part, &value))
		return -34;
	fat_short_entry_set_access_date(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_access_date_month(
    const struct fat_short_entry *p)
{
	return fat_date_month(fat_short_entry_access_date(p));
}

static inline int fat_short_entry_set_access_date_month(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_date_with_month(fat_short_entry_access_date(p), part, &value))
		return -34;
	fat_short_entry_set_access_date(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_access_date_year(
    const struct fat_short_entry *p)
{
	return fat_date_year(fat_short_entry_access_date(p));
}

static inline int fat_short_entry_set_access_date_year(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_date_with_year(fat_short_entry_access_date(p), part, &value))
		return -34;
	fat_short_entry_set_access_date(p, value);
	return 0;
}

/*
 * ShortEntry.first_cluster_hi: u16 little-endian at byte 20. 0 on FAT12 and
 * FAT16
 */
#define FAT_SHORT_ENTRY_FIRST_CLUSTER_HI_OFFSET 20u
#define FAT_SHORT_ENTRY_FIRST_CLUSTER_HI_SIZE   2u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, FIRST_CLUSTER_HI);

static inline uint16_t fat_short_entry_first_cluster_hi(
    const struct fat_short_entry *p)
{
	return le16_load(p->bytes + 20);
}

static inline void fat_short_entry_set_first_cluster_hi(
    struct fat_short_entry *p, uint16_t value)
{
	le16_store(p->bytes + 20, value);
}

/* ShortEntry.write_time: bitfield Time, u16 little-endian at byte 22. */
#define FAT_SHORT_ENTRY_WRITE_TIME_OFFSET 22u
#define FAT_SHORT_ENTRY_WRITE_TIME_SIZE   2u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, WRITE_TIME);

static inline uint16_t fat_short_entry_write_time(
    const struct fat_short_entry *p)
{
	return le16_load(p->bytes + 22);
}

static inline void fat_short_entry_set_write_time(struct fat_short_entry *p,
						  uint16_t value)
{
	le16_store(p->bytes + 22, value);
}

static inline uint16_t fat_short_entry_write_time_double_seconds(
    const struct fat_short_entry *p)
{
	return fat_time_double_seconds(fat_short_entry_write_time(p));
}

static inline int fat_short_entry_set_write_time_double_seconds(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_time_with_double_seconds(fat_short_entry_write_time(p), part,
					 &value))
		return -34;
	fat_short_entry_set_write_time(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_write_time_minute(
    const struct fat_short_entry *p)
{
	return fat_time_minute(fat_short_entry_write_time(p));
}

static inline int fat_short_entry_set_write_time_minute(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_time_with_minute(fat_short_entry_write_time(p), part, &value))
		return -34;
	fat_short_entry_set_write_time(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_write_time_hour(
    const struct fat_short_entry *p)
{
	return fat_time_hour(fat_short_entry_write_time(p));
}

static inline int fat_short_entry_set_write_time_hour(struct fat_short_entry *p,
						      uint16_t part)
{
	uint16_t value;

	if (fat_time_with_hour(fat_short_entry_write_time(p), part, &value))
		return -34;
	fat_short_entry_set_write_time(p, value);
	return 0;
}

/* ShortEntry.write_date: bitfield Date, u16 little-endian at byte 24. */
#define FAT_SHORT_ENTRY_WRITE_DATE_OFFSET 24u
#define FAT_SHORT_ENTRY_WRITE_DATE_SIZE   2u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, WRITE_DATE);

static inline uint16_t fat_short_entry_write_date(
    const struct fat_short_entry *p)
{
	return le16_load(p->bytes + 24);
}

static inline void fat_short_entry_set_write_date(struct fat_short_entry *p,
						  uint16_t value)
{
	le16_store(p->bytes + 24, value);
}

static inline uint16_t fat_short_entry_write_date_day(
    const struct fat_short_entry *p)
{
	return fat_date_day(fat_short_entry_write_date(p));
}

static inline int fat_short_entry_set_write_date_day(struct fat_short_entry *p,
						     uint16_t part)
{
	uint16_t value;

	if (fat_date_with_day(fat_short_entry_write_date(p), part, &value))
		return -34;
	fat_short_entry_set_write_date(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_write_date_month(
    const struct fat_short_entry *p)
{
	return fat_date_month(fat_short_entry_write_date(p));
}

static inline int fat_short_entry_set_write_date_month(
    struct fat_short_entry *p, uint16_t part)
{
	uint16_t value;

	if (fat_date_with_month(fat_short_entry_write_date(p), part, &value))
		return -34;
	fat_short_entry_set_write_date(p, value);
	return 0;
}

static inline uint16_t fat_short_entry_write_date_year(
    const struct fat_short_entry *p)
{
	return fat_date_year(fat_short_entry_write_date(p));
}

static inline int fat_short_entry_set_write_date_year(struct fat_short_entry *p,
						      uint16_t part)
{
	uint16_t value;

	if (fat_date_with_year(fat_short_entry_write_date(p), part, &value))
		return -34;
	fat_short_entry_set_write_date(p, value);
	return 0;
}

/* ShortEntry.first_cluster_lo: u16 little-endian at byte 26. */
#define FAT_SHORT_ENTRY_FIRST_CLUSTER_LO_OFFSET 26u
#define FAT_SHORT_ENTRY_FIRST_CLUSTER_LO_SIZE   2u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, FIRST_CLUSTER_LO);

static inline uint16_t fat_short_entry_first_cluster_lo(
    const struct fat_short_entry *p)
{
	return le16_load(p->bytes + 26);
}

static inline void fat_short_entry_set_first_cluster_lo(
    struct fat_short_entry *p, uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/*
 * ShortEntry.file_size: u32 little-endian at byte 28. In bytes; 0 for
 * directories
 */
#define FAT_SHORT_ENTRY_FILE_SIZE_OFFSET 28u
#define FAT_SHORT_ENTRY_FILE_SIZE_SIZE   4u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, FILE_SIZE);

static inline uint32_t fat_short_entry_file_size(
    const struct fat_short_entry *p)
{
	return le32_load(p->bytes + 28);
}

static inline void fat_short_entry_set_file_size(struct fat_short_entry *p,
						 uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* ShortEntry.first_cluster: u32 joined from bytes 26, 20, low part first. */
static inline uint32_t fat_short_entry_first_cluster(
    const struct fat_short_entry *p)
{
	return (uint32_t)le16_load(p->bytes + 26) |
	       (uint32_t)le16_load(p->bytes + 20) << 16;
}

static inline int fat_short_entry_set_first_cluster(struct fat_short_entry *p,
						    uint32_t value)
{
	le16_store(p->bytes + 26, (uint16_t)value);
	le16_store(p->bytes + 20, (uint16_t)(value >> 16));
	return 0;
}

/* All bytes zero. */
static inline void fat_short_entry_init(struct fat_short_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure LongEntry, 32 bytes. A piece of a name in UTF-16. The pieces lie
 * before their ShortEntry, the last one first.
 */
struct fat_long_entry {
	uint8_t bytes[32];
};
#define FAT_LONG_ENTRY_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct fat_long_entry) == FAT_LONG_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_long_entry *fat_long_entry_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, FAT_LONG_ENTRY_SIZEOF))
		return NULL;
	return (const struct fat_long_entry *)(span.data + offset);
}

static inline struct fat_long_entry *fat_long_entry_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_LONG_ENTRY_SIZEOF))
		return NULL;
	return (struct fat_long_entry *)(span.data + offset);
}

/* LongEntry.order: bitfield Order, u8 at byte 0. */
#define FAT_LONG_ENTRY_ORDER_OFFSET 0u
#define FAT_LONG_ENTRY_ORDER_SIZE   1u
STRUCTC_WITHIN(FAT_LONG_ENTRY, ORDER);

static inline uint8_t fat_long_entry_order(const struct fat_long_entry *p)
{
	return p->bytes[0];
}

static inline void fat_long_entry_set_order(struct fat_long_entry *p,
					    uint8_t value)
{
	p->bytes[0] = value;
}

static inline uint8_t fat_long_entry_order_sequence(
    const struct fat_long_entry *p)
{
	return fat_order_sequence(fat_long_entry_order(p));
}

static inline int fat_long_entry_set_order_sequence(struct fat_long_entry *p,
						    uint8_t part)
{
	uint8_t value;

	if (fat_order_with_sequence(fat_long_entry_order(p), part, &value))
		return -34;
	fat_long_entry_set_order(p, value);
	return 0;
}

static inline uint8_t fat_long_entry_order_is_last(
    const struct fat_long_entry *p)
{
	return fat_order_is_last(fat_long_entry_order(p));
}

static inline int fat_long_entry_set_order_is_last(struct fat_long_entry *p,
						   uint8_t part)
{
	uint8_t value;

	if (fat_order_with_is_last(fat_long_entry_order(p), part, &value))
		return -34;
	fat_long_entry_set_order(p, value);
	return 0;
}

/* LongEntry.name1: 5 times UTF-16 little-endian at byte 1. */
#define FAT_LONG_ENTRY_NAME1_OFFSET 1u
#define FAT_LONG_ENTRY_NAME1_SIZE   10u
#define FAT_LONG_ENTRY_NAME1_COUNT  5u
STRUCTC_WITHIN(FAT_LONG_ENTRY, NAME1);

static inline int fat_long_entry_name1(const struct fat_long_entry *p,
				       uint64_t i, uint16_t *out,
				       struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "fat_long_entry", "name1", 1);
	*out = le16_load(p->bytes + 1 + i * 2);
	return 0;
}

static inline int fat_long_entry_set_name1(struct fat_long_entry *p,
					   uint64_t i, uint16_t value,
					   struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "fat_long_entry", "name1", 1);
	le16_store(p->bytes + 1 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int fat_long_entry_name1_utf8(const struct fat_long_entry *p,
					    struct mspan out, uint64_t *length,
					    struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 1, 10), false, out, length))
		return field_out_of_range(error, "fat_long_entry", "name1", 1);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int fat_long_entry_put_name1_utf8(struct fat_long_entry *p,
						struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 1, 10));
}

/* LongEntry.attributes: flags Attributes, u8 at byte 11. */
#define FAT_LONG_ENTRY_ATTRIBUTES_OFFSET 11u
#define FAT_LONG_ENTRY_ATTRIBUTES_SIZE   1u
#define FAT_LONG_ENTRY_ATTRIBUTES_DEFAULT 0xFu
STRUCTC_WITHIN(FAT_LONG_ENTRY, ATTRIBUTES);

static inline uint8_t fat_long_entry_attributes(const struct fat_long_entry *p)
{
	return p->bytes[11];
}

static inline void fat_long_entry_set_attributes(struct fat_long_entry *p,
						 uint8_t value)
{
	p->bytes[11] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool fat_long_entry_attributes_has(const struct fat_long_entry *p,
						 uint8_t mask)
{
	return (fat_long_entry_attributes(p) & mask) == mask;
}

static inline void fat_long_entry_attributes_add(struct fat_long_entry *p,
						 uint8_t mask)
{
	fat_long_entry_set_attributes(p,
	    (uint8_t)(fat_long_entry_attributes(p) | mask));
}

static inline void fat_long_entry_attributes_clear(struct fat_long_entry *p,
						   uint8_t mask)
{
	fat_long_entry_set_attributes(p,
	    (uint8_t)(fat_long_entry_attributes(p) & ~mask));
}

/* LongEntry.type: u8 at byte 12. */
#define FAT_LONG_ENTRY_TYPE_OFFSET 12u
#define FAT_LONG_ENTRY_TYPE_SIZE   1u
#define FAT_LONG_ENTRY_TYPE_DEFAULT 0u
STRUCTC_WITHIN(FAT_LONG_ENTRY, TYPE);

static inline uint8_t fat_long_entry_type(const struct fat_long_entry *p)
{
	return p->bytes[12];
}

static inline void fat_long_entry_set_type(struct fat_long_entry *p,
					   uint8_t value)
{
	p->bytes[12] = value;
}

/* LongEntry.checksum: u8 at byte 13. Of the ShortEntry's whole name */
#define FAT_LONG_ENTRY_CHECKSUM_OFFSET 13u
#define FAT_LONG_ENTRY_CHECKSUM_SIZE   1u
STRUCTC_WITHIN(FAT_LONG_ENTRY, CHECKSUM);

static inline uint8_t fat_long_entry_checksum(const struct fat_long_entry *p)
{
	return p->bytes[13];
}

static inline void fat_long_entry_set_checksum(struct fat_long_entry *p,
					       uint8_t value)
{
	p->bytes[13] = value;
}

/* LongEntry.name2: 6 times UTF-16 little-endian at byte 14. */
#define FAT_LONG_ENTRY_NAME2_OFFSET 14u
#define FAT_LONG_ENTRY_NAME2_SIZE   12u
#define FAT_LONG_ENTRY_NAME2_COUNT  6u
STRUCTC_WITHIN(FAT_LONG_ENTRY, NAME2);

static inline int fat_long_entry_name2(const struct fat_long_entry *p,
				       uint64_t i, uint16_t *out,
				       struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "fat_long_entry", "name2",
					  14);
	*out = le16_load(p->bytes + 14 + i * 2);
	return 0;
}

static inline int fat_long_entry_set_name2(struct fat_long_entry *p,
					   uint64_t i, uint16_t value,
					   struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "fat_long_entry", "name2",
					  14);
	le16_store(p->bytes + 14 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int fat_long_entry_name2_utf8(const struct fat_long_entry *p,
					    struct mspan out, uint64_t *length,
					    struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 14, 12), false, out, length))
		return field_out_of_range(error, "fat_long_entry", "name2",
					  14);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int fat_long_entry_put_name2_utf8(struct fat_long_entry *p,
						struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 14, 12));
}

/* LongEntry.first_cluster_lo: u16 little-endian at byte 26. */
#define FAT_LONG_ENTRY_FIRST_CLUSTER_LO_OFFSET 26u
#define FAT_LONG_ENTRY_FIRST_CLUSTER_LO_SIZE   2u
#define FAT_LONG_ENTRY_FIRST_CLUSTER_LO_DEFAULT 0u
STRUCTC_WITHIN(FAT_LONG_ENTRY, FIRST_CLUSTER_LO);

static inline uint16_t fat_long_entry_first_cluster_lo(
    const struct fat_long_entry *p)
{
	return le16_load(p->bytes + 26);
}

static inline void fat_long_entry_set_first_cluster_lo(struct fat_long_entry *p,
						       uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/* LongEntry.name3: 2 times UTF-16 little-endian at byte 28. */
#define FAT_LONG_ENTRY_NAME3_OFFSET 28u
#define FAT_LONG_ENTRY_NAME3_SIZE   4u
#define FAT_LONG_ENTRY_NAME3_COUNT  2u
STRUCTC_WITHIN(FAT_LONG_ENTRY, NAME3);

static inline int fat_long_entry_name3(const struct fat_long_entry *p,
				       uint64_t i, uint16_t *out,
				       struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "fat_long_entry", "name3",
					  28);
	*out = le16_load(p->bytes + 28 + i * 2);
	return 0;
}

static inline int fat_long_entry_set_name3(struct fat_long_entry *p,
					   uint64_t i, uint16_t value,
					   struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "fat_long_entry", "name3",
					  28);
	le16_store(p->bytes + 28 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int fat_long_entry_name3_utf8(const struct fat_long_entry *p,
					    struct mspan out, uint64_t *length,
					    struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 28, 4), false, out, length))
		return field_out_of_range(error, "fat_long_entry", "name3",
					  28);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int fat_long_entry_put_name3_utf8(struct fat_long_entry *p,
						struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 28, 4));
}

/* All bytes zero, then the defaults. */
static inline void fat_long_entry_init(struct fat_long_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	fat_long_entry_set_attributes(p, FAT_LONG_ENTRY_ATTRIBUTES_DEFAULT);
	fat_long_entry_set_type(p, FAT_LONG_ENTRY_TYPE_DEFAULT);
	fat_long_entry_set_first_cluster_lo(p,
	    FAT_LONG_ENTRY_FIRST_CLUSTER_LO_DEFAULT);
}

/* What LongEntry.checksum has to be: rotate8. */
static inline uint8_t fat_long_entry_compute_checksum(
    const struct fat_long_entry *p, uint64_t name, uint32_t extension)
{
	(void)p;
	uint32_t sum;

	sum = 0;
	sum = checksum_number(checksum_rotate8, sum, (uint64_t)name, 8, false);
	sum = checksum_number(checksum_rotate8, sum, (uint64_t)extension, 3,
			      false);
	return (uint8_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int fat_long_entry_verify_checksum(const struct fat_long_entry *p,
						 uint64_t name,
						 uint32_t extension)
{
	uint8_t want = fat_long_entry_compute_checksum(p, name, extension);
	uint8_t got = fat_long_entry_checksum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int fat_long_entry_update_checksum(struct fat_long_entry *p,
						 uint64_t name,
						 uint32_t extension)
{
	uint8_t want = fat_long_entry_compute_checksum(p, name, extension);

	fat_long_entry_set_checksum(p, want);
	return 0;
}


/*
 * Union DirectoryEntry, 32 bytes. Which of the two: (attributes &
 * long_name_mask) == long_name is a LongEntry.
 */
struct fat_directory_entry {
	uint8_t bytes[32];
};
#define FAT_DIRECTORY_ENTRY_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct fat_directory_entry) ==
	      FAT_DIRECTORY_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_directory_entry *fat_directory_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, FAT_DIRECTORY_ENTRY_SIZEOF))
		return NULL;
	return (const struct fat_directory_entry *)(span.data + offset);
}

static inline struct fat_directory_entry *fat_directory_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_DIRECTORY_ENTRY_SIZEOF))
		return NULL;
	return (struct fat_directory_entry *)(span.data + offset);
}

/* DirectoryEntry.short: struct fat_short_entry at byte 0. */
#define FAT_DIRECTORY_ENTRY_SHORT_OFFSET 0u
#define FAT_DIRECTORY_ENTRY_SHORT_SIZE   32u
STRUCTC_WITHIN(FAT_DIRECTORY_ENTRY, SHORT);

static inline const struct fat_short_entry *fat_directory_entry_short(
    const struct fat_directory_entry *p)
{
	return (const struct fat_short_entry *)(p->bytes);
}

static inline struct fat_short_entry *fat_directory_entry_edit_short(
    struct fat_directory_entry *p)
{
	return (struct fat_short_entry *)(p->bytes);
}

/* DirectoryEntry.long: struct fat_long_entry at byte 0. */
#define FAT_DIRECTORY_ENTRY_LONG_OFFSET 0u
#define FAT_DIRECTORY_ENTRY_LONG_SIZE   32u
STRUCTC_WITHIN(FAT_DIRECTORY_ENTRY, LONG);

static inline const struct fat_long_entry *fat_directory_entry_long(
    const struct fat_directory_entry *p)
{
	return (const struct fat_long_entry *)(p->bytes);
}

static inline struct fat_long_entry *fat_directory_entry_edit_long(
    struct fat_directory_entry *p)
{
	return (struct fat_long_entry *)(p->bytes);
}

/* All bytes zero. */
static inline void fat_directory_entry_init(struct fat_directory_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* An image starts to be read here, at struct fat_boot_sector. */
#define FAT_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_FAT_DESCRIBED)
#define GENERATED_FAT_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field fat_extended_flags_fields[] = {
	{ "active_fat", "", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The only one in use, if is_single", NULL, NULL },
	{ "_", "", 4u, 3u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "is_single", "", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "FATs are not copies of each other", NULL, NULL },
	{ "_", "", 8u, 8u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_extended_flags_description = {
	"ExtendedFlags", "fat_extended_flags", 16u, false,
	fat_extended_flags_fields, 4,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value fat_state_values[] = {
	{ "dirty", 0x1u, "Not unmounted" },
	{ "scan_surface", 0x2u, "The disk had errors" },
};

DESCRIBE_CONST struct describe_field fat_fat12_pair_fields[] = {
	{ "even", "", 0u, 12u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the cluster with an even number", NULL, NULL },
	{ "odd", "", 12u, 12u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the one behind it", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat12_pair_description = {
	"Fat12Pair", "fat_fat12_pair", 24u, false, fat_fat12_pair_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_fat32_entry_fields[] = {
	{ "next", "", 0u, 28u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 28u, 4u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Stays as it is", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat32_entry_description = {
	"Fat32Entry", "fat_fat32_entry", 32u, false, fat_fat32_entry_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value fat_attributes_values[] = {
	{ "read_only", 0x1u, NULL },
	{ "hidden", 0x2u, NULL },
	{ "system", 0x4u, NULL },
	{ "volume_id", 0x8u, "The entry is the volume's label" },
	{ "directory", 0x10u, NULL },
	{ "archive", 0x20u, "Changed since the last backup" },
	{ "long_name", 0xFu, NULL },
	{ "long_name_mask", 0x3Fu, NULL },
};

DESCRIBE_CONST struct describe_value fat_case_values[] = {
	{ "lower_base", 0x8u, NULL },
	{ "lower_extension", 0x10u, NULL },
};

DESCRIBE_CONST struct describe_field fat_time_fields[] = {
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
};
DESCRIBE_CONST struct describe_structure fat_time_description = {
	"Time", "fat_time", 16u, false, fat_time_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_date_fields[] = {
	{ "day", "", 0u, 5u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1", NULL, NULL },
	{ "month", "", 5u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1", NULL, NULL },
	{ "year", "", 9u, 7u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1980", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_date_description = {
	"Date", "fat_date", 16u, false, fat_date_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_order_fields[] = {
	{ "sequence", "", 0u, 6u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1", NULL, NULL },
	{ "is_last", "", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The last piece, which lies first", NULL, NULL },
	{ "_", "", 7u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_order_description = {
	"Order", "fat_order", 8u, false, fat_order_fields, 3,
	NULL, NULL
};

DESCRIBE_CONST struct describe_rules fat_fat32_tail_describe_version_minor_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules fat_fat32_tail_describe_version_major_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
fat_fat32_tail_describe_fs_info_target(void);
DESCRIBE_CONST struct describe_rules fat_fat32_tail_describe_fs_info_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "FsInfo",
	fat_fat32_tail_describe_fs_info_target
};

static const struct describe_structure *
fat_fat32_tail_describe_backup_boot_sector_target(void);
DESCRIBE_CONST struct describe_rules fat_fat32_tail_describe_backup_boot_sector_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "BootSector",
	fat_fat32_tail_describe_backup_boot_sector_target
};

DESCRIBE_CONST struct describe_rules fat_fat32_tail_describe_extended_signature_rules = {
	true, 0x29u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_fat32_tail_fields[] = {
	{ "fat_size_32", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors of one FAT",
	  NULL, NULL },
	{ "extended_flags", "ExtendedFlags", 4u, 2u, 1u, DESCRIBE_BITFIELD,
	  false, false, false,
	  &fat_extended_flags_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "version_minor", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_fat32_tail_describe_version_minor_rules },
	{ "version_major", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_fat32_tail_describe_version_major_rules },
	{ "root_cluster", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "First of the root directory",
	  NULL, NULL },
	{ "fs_info", "pointer<u16_le, sector> FsInfo", 12u, 2u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "As a rule 1",
	  NULL, &fat_fat32_tail_describe_fs_info_rules },
	{ "backup_boot_sector", "pointer<u16_le, sector> BootSector", 14u, 2u,
	  1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "6; 0: none",
	  NULL, &fat_fat32_tail_describe_backup_boot_sector_rules },
	{ "_", "[12]byte", 16u, 1u, 12u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "drive_number", "u8", 28u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "state", "State", 29u, 1u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, fat_state_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extended_signature", "u8", 30u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_fat32_tail_describe_extended_signature_rules },
	{ "volume_id", "u32_le", 31u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_label", "[11]string", 35u, 1u, 11u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_system_type", "[8]string", 46u, 1u, 8u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "FAT32",
	  NULL, NULL },
	{ "boot_code", "[420]byte", 54u, 1u, 420u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat32_tail_description = {
	"Fat32Tail", "fat_fat32_tail", 474u, false, fat_fat32_tail_fields, 15,
	"From byte 36, FAT32.",
	NULL
};

DESCRIBE_CONST struct describe_rules fat_fat16_tail_describe_extended_signature_rules = {
	true, 0x29u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_fat16_tail_fields[] = {
	{ "drive_number", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of interrupt 0x13; 0: floppy",
	  NULL, NULL },
	{ "state", "State", 1u, 1u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, fat_state_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extended_signature", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_fat16_tail_describe_extended_signature_rules },
	{ "volume_id", "u32_le", 3u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_label", "[11]string", 7u, 1u, 11u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "As in the root directory, or NO NAME",
	  NULL, NULL },
	{ "file_system_type", "[8]string", 18u, 1u, 8u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "FAT12, FAT16 or FAT: decides nothing",
	  NULL, NULL },
	{ "boot_code", "[448]byte", 26u, 1u, 448u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat16_tail_description = {
	"Fat16Tail", "fat_fat16_tail", 474u, false, fat_fat16_tail_fields, 7,
	"From byte 36, FAT12 and FAT16.",
	NULL
};

static inline struct fat_boot_sector fat_boot_sector_describe_view(
    const struct describe_view *view)
{
	struct fat_boot_sector p = { view->bytes, view->size };

	return p;
}

static inline int fat_boot_sector_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct fat_boot_sector p;
	int rc;

	(void)parameters;
	rc = fat_boot_sector_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int fat_boot_sector_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;

	return fat_boot_sector_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open fat_boot_sector_describe_open = {
	NULL, 0, fat_boot_sector_describe_at,
	fat_boot_sector_describe_total_size,
	fat_boot_sector_describe_total_size
};

DESCRIBE_CONST struct describe_range fat_boot_sector_describe_bytes_per_sector_ranges[] = {
	{ 512u, 512u },
	{ 1024u, 1024u },
	{ 2048u, 2048u },
	{ 4096u, 4096u },
};
DESCRIBE_CONST struct describe_rules fat_boot_sector_describe_bytes_per_sector_rules = {
	false, 0u, NULL, fat_boot_sector_describe_bytes_per_sector_ranges, 4,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range fat_boot_sector_describe_sectors_per_cluster_ranges[] = {
	{ 1u, 1u },
	{ 2u, 2u },
	{ 4u, 4u },
	{ 8u, 8u },
	{ 16u, 16u },
	{ 32u, 32u },
	{ 64u, 64u },
	{ 128u, 128u },
};
DESCRIBE_CONST struct describe_rules fat_boot_sector_describe_sectors_per_cluster_rules = {
	false, 0u, NULL, fat_boot_sector_describe_sectors_per_cluster_ranges,
	8, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range fat_boot_sector_describe_reserved_sector_count_ranges[] = {
	{ 0x1u, 0xFFFFu },
};
DESCRIBE_CONST struct describe_rules fat_boot_sector_describe_reserved_sector_count_rules = {
	false, 0u, NULL, fat_boot_sector_describe_reserved_sector_count_ranges,
	1, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range fat_boot_sector_describe_num_fats_ranges[] = {
	{ 1u, 255u },
};
DESCRIBE_CONST struct describe_rules fat_boot_sector_describe_num_fats_rules = {
	false, 0u, NULL, fat_boot_sector_describe_num_fats_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range fat_boot_sector_describe_media_ranges[] = {
	{ 0xF0u, 0xF0u },
	{ 0xF8u, 0xFFu },
};
DESCRIBE_CONST struct describe_rules fat_boot_sector_describe_media_rules = {
	false, 0u, NULL, fat_boot_sector_describe_media_ranges, 2, NULL, 0u,
	NULL, NULL
};

static inline int fat_boot_sector_describe_fat32_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	out->count = 1;
	return fat_boot_sector_fat32_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_fat32 = {
	fat_boot_sector_describe_fat32_place, NULL, 0
};

static inline int fat_boot_sector_describe_fat16_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	out->count = 1;
	return fat_boot_sector_fat16_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_fat16 = {
	fat_boot_sector_describe_fat16_place, NULL, 0
};

static inline int fat_boot_sector_describe_signature_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	out->count = 1;
	return fat_boot_sector_signature_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_signature = {
	fat_boot_sector_describe_signature_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules fat_boot_sector_describe_signature_rules = {
	true, 0xAA55u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int fat_boot_sector_describe_bytes_per_cluster_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)fat_boot_sector_bytes_per_cluster(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_bytes_per_cluster = {
	NULL, fat_boot_sector_describe_bytes_per_cluster_value, 0
};

static inline int fat_boot_sector_describe_total_sectors_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)fat_boot_sector_total_sectors(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_total_sectors = {
	NULL, fat_boot_sector_describe_total_sectors_value, 0
};

static inline int fat_boot_sector_describe_fat_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	uint64_t number;
	int rc = fat_boot_sector_fat_size(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_fat_size = {
	NULL, fat_boot_sector_describe_fat_size_value, 0
};

static inline int fat_boot_sector_describe_root_dir_sectors_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	uint64_t number;
	int rc = fat_boot_sector_root_dir_sectors(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_root_dir_sectors = {
	NULL, fat_boot_sector_describe_root_dir_sectors_value, 0
};

static inline int fat_boot_sector_describe_first_root_dir_sector_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	uint64_t number;
	int rc = fat_boot_sector_first_root_dir_sector(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_first_root_dir_sector = {
	NULL, fat_boot_sector_describe_first_root_dir_sector_value, 0
};

static inline int fat_boot_sector_describe_first_data_sector_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	uint64_t number;
	int rc = fat_boot_sector_first_data_sector(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_first_data_sector = {
	NULL, fat_boot_sector_describe_first_data_sector_value, 0
};

static inline int fat_boot_sector_describe_data_sectors_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	uint64_t number;
	int rc = fat_boot_sector_data_sectors(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_data_sectors = {
	NULL, fat_boot_sector_describe_data_sectors_value, 0
};

static inline int fat_boot_sector_describe_count_of_clusters_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	uint64_t number;
	int rc = fat_boot_sector_count_of_clusters(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_count_of_clusters = {
	NULL, fat_boot_sector_describe_count_of_clusters_value, 0
};

static inline int fat_boot_sector_describe_fat_bits_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_boot_sector of = fat_boot_sector_describe_view(view), *p = &of;
	uint8_t number;
	int rc = fat_boot_sector_fat_bits(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_boot_sector_describe_fat_bits = {
	NULL, fat_boot_sector_describe_fat_bits_value, 0
};

DESCRIBE_CONST struct describe_field fat_boot_sector_fields[] = {
	{ "jump_boot", "[3]byte", 0u, 1u, 3u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "EB xx 90, or E9 xx xx",
	  NULL, NULL },
	{ "oem_name", "[8]string", 3u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Who formatted it",
	  NULL, NULL },
	{ "bytes_per_sector", "u16_le", 11u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_boot_sector_describe_bytes_per_sector_rules },
	{ "sectors_per_cluster", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_boot_sector_describe_sectors_per_cluster_rules },
	{ "reserved_sector_count", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_boot_sector_describe_reserved_sector_count_rules },
	{ "num_fats", "u8", 16u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_boot_sector_describe_num_fats_rules },
	{ "root_entry_count", "u16_le", 17u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0 on FAT32",
	  NULL, NULL },
	{ "total_sectors_16", "u16_le", 19u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: see total_sectors_32",
	  NULL, NULL },
	{ "media", "u8", 21u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_boot_sector_describe_media_rules },
	{ "fat_size_16", "u16_le", 22u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors of one FAT; 0 on FAT32",
	  NULL, NULL },
	{ "sectors_per_track", "u16_le", 24u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Geometry for interrupt 0x13",
	  NULL, NULL },
	{ "num_heads", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hidden_sectors", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors before the partition",
	  NULL, NULL },
	{ "total_sectors_32", "u32_le", 32u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fat32", "Fat32Tail", 36u, 474u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &fat_fat32_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_fat32, NULL },
	{ "fat16", "Fat16Tail", 36u, 474u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &fat_fat16_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_fat16, NULL },
	{ "signature", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_signature, &fat_boot_sector_describe_signature_rules },
	{ "bytes_per_cluster", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_bytes_per_cluster, NULL },
	{ "total_sectors", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_total_sectors, NULL },
	{ "fat_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors of one FAT",
	  &fat_boot_sector_describe_fat_size, NULL },
	{ "root_dir_sectors", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_root_dir_sectors, NULL },
	{ "first_root_dir_sector", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_first_root_dir_sector, NULL },
	{ "first_data_sector", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_first_data_sector, NULL },
	{ "data_sectors", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_data_sectors, NULL },
	{ "count_of_clusters", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_count_of_clusters, NULL },
	{ "fat_bits", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_boot_sector_describe_fat_bits, NULL },
};
DESCRIBE_CONST struct describe_structure fat_boot_sector_description = {
	"BootSector", "fat_boot_sector", 36u, false, fat_boot_sector_fields,
	26,
	"What every BIOS parameter block begins with, and one of two "
	"tails: with a fat_size_16 of 0 it is FAT32's.",
	&fat_boot_sector_describe_open
};

DESCRIBE_CONST struct describe_rules fat_fs_info_describe_lead_signature_rules = {
	true, 0x41615252u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules fat_fs_info_describe_structure_signature_rules = {
	true, 0x61417272u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules fat_fs_info_describe_trail_signature_rules = {
	true, 0xAA550000u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_fs_info_fields[] = {
	{ "lead_signature", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "RRaA",
	  NULL, &fat_fs_info_describe_lead_signature_rules },
	{ "_", "[480]byte", 4u, 1u, 480u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "structure_signature", "u32_le", 484u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "rrAa",
	  NULL, &fat_fs_info_describe_structure_signature_rules },
	{ "free_count", "u32_le", 488u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Free clusters; UNKNOWN",
	  NULL, NULL },
	{ "next_free", "u32_le", 492u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Where to look for one; UNKNOWN",
	  NULL, NULL },
	{ "_", "[12]byte", 496u, 1u, 12u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "trail_signature", "u32_le", 508u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_fs_info_describe_trail_signature_rules },
};
DESCRIBE_CONST struct describe_structure fat_fs_info_description = {
	"FsInfo", "fat_fs_info", 512u, false, fat_fs_info_fields, 7,
	"FAT32: a summary that may be wrong.",
	NULL
};

static inline struct fat_fat12 fat_fat12_describe_view(
    const struct describe_view *view)
{
	struct fat_fat12 p = { view->bytes, view->size };

	return p;
}

static inline int fat_fat12_describe_at(struct span span, uint64_t offset,
					const uint64_t *parameters,
					struct describe_view *out,
					struct field_error *error)
{
	struct fat_fat12 p;
	int rc;

	(void)parameters;
	rc = fat_fat12_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int fat_fat12_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_fat12 of = fat_fat12_describe_view(view), *p = &of;

	return fat_fat12_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open fat_fat12_describe_open = {
	NULL, 0, fat_fat12_describe_at, fat_fat12_describe_total_size,
	fat_fat12_describe_total_size
};

static inline int fat_fat12_describe_pairs_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct fat_fat12 of = fat_fat12_describe_view(view), *p = &of;
	int rc = fat_fat12_pairs_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_fat12_describe_pairs = {
	fat_fat12_describe_pairs_place, NULL, 0
};

DESCRIBE_CONST struct describe_field fat_fat12_fields[] = {
	{ "pairs", "[]Fat12Pair", 0u, 3u, 0u, DESCRIBE_BITFIELD, true, false,
	  false,
	  &fat_fat12_pair_description, NULL, 0, NULL, 0,
	  NULL,
	  &fat_fat12_describe_pairs, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat12_description = {
	"Fat12", "fat_fat12", 0u, false, fat_fat12_fields, 1,
	NULL,
	&fat_fat12_describe_open
};

static inline struct fat_fat16 fat_fat16_describe_view(
    const struct describe_view *view)
{
	struct fat_fat16 p = { view->bytes, view->size };

	return p;
}

static inline int fat_fat16_describe_at(struct span span, uint64_t offset,
					const uint64_t *parameters,
					struct describe_view *out,
					struct field_error *error)
{
	struct fat_fat16 p;
	int rc;

	(void)parameters;
	rc = fat_fat16_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int fat_fat16_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_fat16 of = fat_fat16_describe_view(view), *p = &of;

	return fat_fat16_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open fat_fat16_describe_open = {
	NULL, 0, fat_fat16_describe_at, fat_fat16_describe_total_size,
	fat_fat16_describe_total_size
};

static inline int fat_fat16_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct fat_fat16 of = fat_fat16_describe_view(view), *p = &of;
	int rc = fat_fat16_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_fat16_describe_entries = {
	fat_fat16_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field fat_fat16_fields[] = {
	{ "entries", "[]u16_le", 0u, 2u, 0u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &fat_fat16_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat16_description = {
	"Fat16", "fat_fat16", 0u, false, fat_fat16_fields, 1,
	NULL,
	&fat_fat16_describe_open
};

static inline struct fat_fat32 fat_fat32_describe_view(
    const struct describe_view *view)
{
	struct fat_fat32 p = { view->bytes, view->size };

	return p;
}

static inline int fat_fat32_describe_at(struct span span, uint64_t offset,
					const uint64_t *parameters,
					struct describe_view *out,
					struct field_error *error)
{
	struct fat_fat32 p;
	int rc;

	(void)parameters;
	rc = fat_fat32_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int fat_fat32_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct fat_fat32 of = fat_fat32_describe_view(view), *p = &of;

	return fat_fat32_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open fat_fat32_describe_open = {
	NULL, 0, fat_fat32_describe_at, fat_fat32_describe_total_size,
	fat_fat32_describe_total_size
};

static inline int fat_fat32_describe_entries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct fat_fat32 of = fat_fat32_describe_view(view), *p = &of;
	int rc = fat_fat32_entries_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field fat_fat32_describe_entries = {
	fat_fat32_describe_entries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field fat_fat32_fields[] = {
	{ "entries", "[]Fat32Entry", 0u, 4u, 0u, DESCRIBE_BITFIELD, true,
	  false, false,
	  &fat_fat32_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  &fat_fat32_describe_entries, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat32_description = {
	"Fat32", "fat_fat32", 0u, false, fat_fat32_fields, 1,
	NULL,
	&fat_fat32_describe_open
};

DESCRIBE_CONST struct describe_range fat_short_entry_describe_creation_tenth_ranges[] = {
	{ 0u, 199u },
};
DESCRIBE_CONST struct describe_rules fat_short_entry_describe_creation_tenth_rules = {
	false, 0u, NULL, fat_short_entry_describe_creation_tenth_ranges, 1,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_part fat_short_entry_first_cluster_parts[] = {
	{ 26u, 2, false },
	{ 20u, 2, false },
};
DESCRIBE_CONST struct describe_field fat_short_entry_fields[] = {
	{ "name", "[8]byte", 0u, 1u, 8u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Padded with spaces, OEM letters",
	  NULL, NULL },
	{ "extension", "[3]byte", 8u, 1u, 3u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "attributes", "Attributes", 11u, 1u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, fat_attributes_values, 8, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "case", "Case", 12u, 1u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, fat_case_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "creation_tenth", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_short_entry_describe_creation_tenth_rules },
	{ "creation_time", "Time", 14u, 2u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &fat_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "creation_date", "Date", 16u, 2u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &fat_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "access_date", "Date", 18u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &fat_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_hi", "u16_le", 20u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0 on FAT12 and FAT16",
	  NULL, NULL },
	{ "write_time", "Time", 22u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &fat_time_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "write_date", "Date", 24u, 2u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &fat_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_lo", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_size", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes; 0 for directories",
	  NULL, NULL },
	{ "first_cluster", "u32", 0u, 4u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, NULL, 0, fat_short_entry_first_cluster_parts, 2,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_short_entry_description = {
	"ShortEntry", "fat_short_entry", 32u, false, fat_short_entry_fields,
	14,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules fat_long_entry_describe_attributes_rules = {
	true, 0xFu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules fat_long_entry_describe_type_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules fat_long_entry_describe_first_cluster_lo_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_long_entry_fields[] = {
	{ "order", "Order", 0u, 1u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &fat_order_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name1", "[5]utf16_le", 1u, 2u, 5u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "attributes", "Attributes", 11u, 1u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, fat_attributes_values, 8, NULL, 0,
	  NULL,
	  NULL, &fat_long_entry_describe_attributes_rules },
	{ "type", "u8", 12u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_long_entry_describe_type_rules },
	{ "checksum", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the ShortEntry's whole name",
	  NULL, NULL },
	{ "name2", "[6]utf16_le", 14u, 2u, 6u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_lo", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_long_entry_describe_first_cluster_lo_rules },
	{ "name3", "[2]utf16_le", 28u, 2u, 2u, DESCRIBE_UTF16, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_long_entry_description = {
	"LongEntry", "fat_long_entry", 32u, false, fat_long_entry_fields, 8,
	"A piece of a name in UTF-16. The pieces lie before their "
	"ShortEntry, the last one first.",
	NULL
};

DESCRIBE_CONST struct describe_field fat_directory_entry_fields[] = {
	{ "short", "ShortEntry", 0u, 32u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &fat_short_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "long", "LongEntry", 0u, 32u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &fat_long_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_directory_entry_description = {
	"DirectoryEntry", "fat_directory_entry", 32u, true,
	fat_directory_entry_fields, 2,
	"Which of the two: (attributes & long_name_mask) == long_name "
	"is a LongEntry.",
	NULL
};

static inline const struct describe_structure *fat_fat32_tail_describe_fs_info_target(
    void)
{
	return &fat_fs_info_description;
}

static inline const struct describe_structure *fat_fat32_tail_describe_backup_boot_sector_target(
    void)
{
	return &fat_boot_sector_description;
}

#define FAT_NR_STRUCTURES 10u
DESCRIBE_CONST struct describe_structure *const fat_structures[] = {
	&fat_fat32_tail_description,
	&fat_fat16_tail_description,
	&fat_boot_sector_description,
	&fat_fs_info_description,
	&fat_fat12_description,
	&fat_fat16_description,
	&fat_fat32_description,
	&fat_short_entry_description,
	&fat_long_entry_description,
	&fat_directory_entry_description,
};

DESCRIBE_CONST struct describe_root fat_describe_root = {
	&fat_boot_sector_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file fat_describe_file = {
	"fat", fat_structures, 10, &fat_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_FAT_VALIDATED)
#define GENERATED_FAT_VALIDATED

#include "runtime/base/validate.h"

static inline size_t fat_fat32_tail_validate(const struct fat_fat32_tail *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 4));

		if (v->strict && (value & 0x70u) &&
		    validation_add(v, FINDING_PADDING, "fat_fat32_tail",
				   "extended_flags._", 4,
				   "bits without a meaning are not zero"))
			return v->count - before;
		if (v->strict && (value & 0xFF00u) &&
		    validation_add(v, FINDING_PADDING, "fat_fat32_tail",
				   "extended_flags._", 4,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_fat32_tail",
				   "version_minor", 6, "must be 0"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_fat32_tail",
				   "version_major", 7, "must be 0"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 16, 12) &&
	    validation_add(v, FINDING_PADDING, "fat_fat32_tail", "_", 16,
			   "padding is not zero"))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[29]);

		if (v->strict && fat_state_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "fat_fat32_tail", "state",
				   29, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[30]);

		if (value != 0x29u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_fat32_tail",
				   "extended_signature", 30, "must be 0x29"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t fat_fat16_tail_validate(const struct fat_fat16_tail *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && fat_state_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "fat_fat16_tail", "state",
				   1, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[2]);

		if (value != 0x29u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_fat16_tail",
				   "extended_signature", 2, "must be 0x29"))
			return v->count - before;
	}
	return v->count - before;
}

/* ($fat_bits == 32) == ($fat_size_16 == 0) */
static inline int fat_boot_sector_holds_1(const struct fat_boot_sector *p,
					  struct field_error *error)
{
	int rc;

	uint8_t t1;

	rc = fat_boot_sector_fat_bits(p, &t1, error);
	if (rc)
		return rc;
	return ((t1 == 32u) == (fat_boot_sector_fat_size_16(p) == 0u)) != 0;
}

/* ($root_entry_count == 0) == ($fat_size_16 == 0) */
static inline int fat_boot_sector_holds_2(const struct fat_boot_sector *p,
					  struct field_error *error)
{
	(void)error;
	return 
	    ((fat_boot_sector_root_entry_count(p) == 0u) == (fat_boot_sector_fat_size_16(p) == 0u)) != 0;
}

static inline size_t fat_boot_sector_validate(const struct fat_boot_sector *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 11));

		if (
		    !(value == 512u || value == 1024u || value == 2048u || value == 4096u) &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
				   "bytes_per_sector", 11,
				   "must be 512, 1024, 2048, 4096"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[13]);

		if (
		    !(value == 1u || value == 2u || value == 4u || value == 8u || value == 16u || value == 32u || value == 64u || value == 128u) &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
				   "sectors_per_cluster", 13,
				   "must be 1, 2, 4, 8, 16, 32, 64, 128"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 14));

		if (!(value >= 0x1u) &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
				   "reserved_sector_count", 14,
				   "must be 0x1..0xFFFF"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[16]);

		if (!(value >= 1u) &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
				   "num_fats", 16, "must be 1..255"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[21]);

		if (!(value == 0xF0u || value >= 0xF8u) &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
				   "media", 21, "must be 0xF0, 0xF8..0xFF"))
			return v->count - before;
	}
	rc = fat_boot_sector_fat32_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "fat_boot_sector", "fat32",
			       36, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		fat_fat32_tail_validate(
		    (const struct fat_fat32_tail *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = fat_boot_sector_fat16_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "fat_boot_sector", "fat16",
			       36, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		fat_fat16_tail_validate(
		    (const struct fat_fat16_tail *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = fat_boot_sector_signature_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "fat_boot_sector",
			       "signature", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint16_t value = (uint16_t)(le16_load(p->bytes + at));

		if (value != 0xAA55u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
				   "signature", at, "must be 0xAA55"))
			return v->count - before;
	}
	rc = fat_boot_sector_holds_1(p, &error);
	if (rc < 0 && rc != -61) {
		validation_add(v, FINDING_RANGE, "fat_boot_sector", "fat_bits",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
	    "fat_bits", 0,
	    "the number of clusters is for the other kind of boot sector"))
		return v->count - before;
	rc = fat_boot_sector_holds_2(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "fat_boot_sector",
			   "root_entry_count", 17,
			   "only FAT32's root directory lies in clusters"))
		return v->count - before;
	return v->count - before;
}

static inline size_t fat_fs_info_validate(const struct fat_fs_info *p,
					  struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 0x41615252u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_fs_info",
				   "lead_signature", 0, "must be 0x41615252"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 4, 480) &&
	    validation_add(v, FINDING_PADDING, "fat_fs_info", "_", 4,
			   "padding is not zero"))
		return v->count - before;
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 484));

		if (value != 0x61417272u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_fs_info",
				   "structure_signature", 484,
				   "must be 0x61417272"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 496, 12) &&
	    validation_add(v, FINDING_PADDING, "fat_fs_info", "_", 496,
			   "padding is not zero"))
		return v->count - before;
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 508));

		if (value != 0xAA550000u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_fs_info",
				   "trail_signature", 508,
				   "must be 0xAA550000"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t fat_fat12_validate(const struct fat_fat12 *p,
					struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = fat_fat12_pairs_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "fat_fat12", "pairs", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t fat_fat16_validate(const struct fat_fat16 *p,
					struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = fat_fat16_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "fat_fat16", "entries", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t fat_fat32_validate(const struct fat_fat32 *p,
					struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = fat_fat32_entries_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "fat_fat32", "entries", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 4;
			uint32_t value = (uint32_t)(le32_load(p->bytes + to));

			if (v->strict && (value & 0xF0000000u) &&
			    validation_add(v, FINDING_PADDING, "fat_fat32",
			    "entries._", to,
			    "bits without a meaning are not zero"))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t fat_short_entry_validate(const struct fat_short_entry *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[11]);

		if (v->strict && fat_attributes_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "fat_short_entry",
				   "attributes", 11, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[12]);

		if (v->strict && fat_case_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "fat_short_entry", "case",
				   12, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[13]);

		if (!(value <= 199u) &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_short_entry",
				   "creation_tenth", 13, "must be 0..199"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t fat_long_entry_validate(const struct fat_long_entry *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && (value & 0x80u) &&
		    validation_add(v, FINDING_PADDING, "fat_long_entry",
				   "order._", 0,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[11]);

		if (value != 0xFu &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_long_entry",
				   "attributes", 11, "must be 0xF"))
			return v->count - before;
		if (v->strict && fat_attributes_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "fat_long_entry",
				   "attributes", 11, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[12]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_long_entry",
				   "type", 12, "must be 0"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 26));

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "fat_long_entry",
				   "first_cluster_lo", 26, "must be 0"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t fat_directory_entry_validate(
    const struct fat_directory_entry *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t fat_validate_root(struct span image, struct validation *v)
{
	size_t count;
	struct fat_boot_sector root, *p = &root;

	if (fat_boot_sector_at(image, FAT_ROOT_OFFSET, p, NULL)) {
		validation_add(v, FINDING_RANGE, "fat_boot_sector", "", FAT_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += FAT_ROOT_OFFSET;
	count = fat_boot_sector_validate(p, v);
	v->base -= FAT_ROOT_OFFSET;
	return count;
}

#endif
