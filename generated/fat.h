/* Written by structc from structs/fat.struct. Edit that file instead. */
#ifndef GENERATED_FAT_H
#define GENERATED_FAT_H

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
/* What is above is kept as it is */
#define FAT_FAT32_MASK 0xFFFFFFFu

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

/* Fat32Tail.extended_flags: u16 little-endian at byte 4. */
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

/* Fat32Tail.version_minor: u8 at byte 6. 0 */
#define FAT_FAT32_TAIL_VERSION_MINOR_OFFSET 6u
#define FAT_FAT32_TAIL_VERSION_MINOR_SIZE   1u
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

/* Fat32Tail.version_major: u8 at byte 7. 0 */
#define FAT_FAT32_TAIL_VERSION_MAJOR_OFFSET 7u
#define FAT_FAT32_TAIL_VERSION_MAJOR_SIZE   1u
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

/*
 * Fat32Tail.fs_info: u16 little-endian at byte 12. Sector of FsInfo, as a rule
 * 1
 */
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

/*
 * Fat32Tail.backup_boot_sector: u16 little-endian at byte 14. A copy, as a rule
 * 6; 0: none
 */
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
	fat_fat32_tail_set_extended_signature(p,
	    FAT_FAT32_TAIL_EXTENDED_SIGNATURE_DEFAULT);
}

/* Union BootSector.tail, 474 bytes. */
struct fat_boot_sector_tail {
	uint8_t bytes[474];
};
#define FAT_BOOT_SECTOR_TAIL_SIZEOF 474u
STRUCTC_PROVE(sizeof(struct fat_boot_sector_tail) ==
	      FAT_BOOT_SECTOR_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_boot_sector_tail *fat_boot_sector_tail_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, FAT_BOOT_SECTOR_TAIL_SIZEOF))
		return NULL;
	return (const struct fat_boot_sector_tail *)(span.data + offset);
}

static inline struct fat_boot_sector_tail *fat_boot_sector_tail_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_BOOT_SECTOR_TAIL_SIZEOF))
		return NULL;
	return (struct fat_boot_sector_tail *)(span.data + offset);
}

/* BootSector.tail.fat16: struct fat_fat16_tail at byte 0. */
#define FAT_BOOT_SECTOR_TAIL_FAT16_OFFSET 0u
#define FAT_BOOT_SECTOR_TAIL_FAT16_SIZE   474u
STRUCTC_WITHIN(FAT_BOOT_SECTOR_TAIL, FAT16);

static inline const struct fat_fat16_tail *fat_boot_sector_tail_fat16(
    const struct fat_boot_sector_tail *p)
{
	return (const struct fat_fat16_tail *)(p->bytes);
}

static inline struct fat_fat16_tail *fat_boot_sector_tail_edit_fat16(
    struct fat_boot_sector_tail *p)
{
	return (struct fat_fat16_tail *)(p->bytes);
}

/* BootSector.tail.fat32: struct fat_fat32_tail at byte 0. */
#define FAT_BOOT_SECTOR_TAIL_FAT32_OFFSET 0u
#define FAT_BOOT_SECTOR_TAIL_FAT32_SIZE   474u
STRUCTC_WITHIN(FAT_BOOT_SECTOR_TAIL, FAT32);

static inline const struct fat_fat32_tail *fat_boot_sector_tail_fat32(
    const struct fat_boot_sector_tail *p)
{
	return (const struct fat_fat32_tail *)(p->bytes);
}

static inline struct fat_fat32_tail *fat_boot_sector_tail_edit_fat32(
    struct fat_boot_sector_tail *p)
{
	return (struct fat_fat32_tail *)(p->bytes);
}

/* All bytes zero. */
static inline void fat_boot_sector_tail_init(struct fat_boot_sector_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure BootSector, 512 bytes. What every BIOS parameter block begins with,
 * and one of two tails: with a fat_size_16 of 0 it is FAT32's.
 */
struct fat_boot_sector {
	uint8_t bytes[512];
};
#define FAT_BOOT_SECTOR_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct fat_boot_sector) == FAT_BOOT_SECTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_boot_sector *fat_boot_sector_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, FAT_BOOT_SECTOR_SIZEOF))
		return NULL;
	return (const struct fat_boot_sector *)(span.data + offset);
}

static inline struct fat_boot_sector *fat_boot_sector_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_BOOT_SECTOR_SIZEOF))
		return NULL;
	return (struct fat_boot_sector *)(span.data + offset);
}

/* BootSector.jump_boot: 3 times byte at byte 0. EB xx 90, or E9 xx xx */
#define FAT_BOOT_SECTOR_JUMP_BOOT_OFFSET 0u
#define FAT_BOOT_SECTOR_JUMP_BOOT_SIZE   3u
#define FAT_BOOT_SECTOR_JUMP_BOOT_COUNT  3u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, JUMP_BOOT);

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

static inline int fat_boot_sector_set_jump_boot(struct fat_boot_sector *p,
						uint64_t i, uint8_t value,
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
    struct fat_boot_sector *p)
{
	return mspan_of(p->bytes, 3);
}

/* BootSector.oem_name: 8 times string at byte 3. Who formatted it */
#define FAT_BOOT_SECTOR_OEM_NAME_OFFSET 3u
#define FAT_BOOT_SECTOR_OEM_NAME_SIZE   8u
#define FAT_BOOT_SECTOR_OEM_NAME_COUNT  8u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, OEM_NAME);

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

static inline int fat_boot_sector_set_oem_name(struct fat_boot_sector *p,
					       uint64_t i, uint8_t value,
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
    struct fat_boot_sector *p)
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
static inline int fat_boot_sector_put_oem_name(struct fat_boot_sector *p,
					       struct span text)
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
 * BootSector.bytes_per_sector: u16 little-endian at byte 11. 512, 1024, 2048 or
 * 4096
 */
#define FAT_BOOT_SECTOR_BYTES_PER_SECTOR_OFFSET 11u
#define FAT_BOOT_SECTOR_BYTES_PER_SECTOR_SIZE   2u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, BYTES_PER_SECTOR);

static inline uint16_t fat_boot_sector_bytes_per_sector(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 11);
}

static inline void fat_boot_sector_set_bytes_per_sector(
    struct fat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 11, value);
}

/* BootSector.sectors_per_cluster: u8 at byte 13. A power of two up to 128 */
#define FAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_OFFSET 13u
#define FAT_BOOT_SECTOR_SECTORS_PER_CLUSTER_SIZE   1u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, SECTORS_PER_CLUSTER);

static inline uint8_t fat_boot_sector_sectors_per_cluster(
    const struct fat_boot_sector *p)
{
	return p->bytes[13];
}

static inline void fat_boot_sector_set_sectors_per_cluster(
    struct fat_boot_sector *p, uint8_t value)
{
	p->bytes[13] = value;
}

/*
 * BootSector.reserved_sector_count: u16 little-endian at byte 14. Sectors
 * before the first FAT
 */
#define FAT_BOOT_SECTOR_RESERVED_SECTOR_COUNT_OFFSET 14u
#define FAT_BOOT_SECTOR_RESERVED_SECTOR_COUNT_SIZE   2u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, RESERVED_SECTOR_COUNT);

static inline uint16_t fat_boot_sector_reserved_sector_count(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 14);
}

static inline void fat_boot_sector_set_reserved_sector_count(
    struct fat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 14, value);
}

/* BootSector.num_fats: u8 at byte 16. Copies of the FAT, as a rule 2 */
#define FAT_BOOT_SECTOR_NUM_FATS_OFFSET 16u
#define FAT_BOOT_SECTOR_NUM_FATS_SIZE   1u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, NUM_FATS);

static inline uint8_t fat_boot_sector_num_fats(const struct fat_boot_sector *p)
{
	return p->bytes[16];
}

static inline void fat_boot_sector_set_num_fats(struct fat_boot_sector *p,
						uint8_t value)
{
	p->bytes[16] = value;
}

/* BootSector.root_entry_count: u16 little-endian at byte 17. 0 on FAT32 */
#define FAT_BOOT_SECTOR_ROOT_ENTRY_COUNT_OFFSET 17u
#define FAT_BOOT_SECTOR_ROOT_ENTRY_COUNT_SIZE   2u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, ROOT_ENTRY_COUNT);

static inline uint16_t fat_boot_sector_root_entry_count(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 17);
}

static inline void fat_boot_sector_set_root_entry_count(
    struct fat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 17, value);
}

/*
 * BootSector.total_sectors_16: u16 little-endian at byte 19. 0: see
 * total_sectors_32
 */
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_16_OFFSET 19u
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_16_SIZE   2u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, TOTAL_SECTORS_16);

static inline uint16_t fat_boot_sector_total_sectors_16(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 19);
}

static inline void fat_boot_sector_set_total_sectors_16(
    struct fat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 19, value);
}

/* BootSector.media: u8 at byte 21. 0xF8 fixed, 0xF0 removable, 0xF9-0xFF */
#define FAT_BOOT_SECTOR_MEDIA_OFFSET 21u
#define FAT_BOOT_SECTOR_MEDIA_SIZE   1u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, MEDIA);

static inline uint8_t fat_boot_sector_media(const struct fat_boot_sector *p)
{
	return p->bytes[21];
}

static inline void fat_boot_sector_set_media(struct fat_boot_sector *p,
					     uint8_t value)
{
	p->bytes[21] = value;
}

/*
 * BootSector.fat_size_16: u16 little-endian at byte 22. Sectors of one FAT; 0
 * on FAT32
 */
#define FAT_BOOT_SECTOR_FAT_SIZE_16_OFFSET 22u
#define FAT_BOOT_SECTOR_FAT_SIZE_16_SIZE   2u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, FAT_SIZE_16);

static inline uint16_t fat_boot_sector_fat_size_16(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 22);
}

static inline void fat_boot_sector_set_fat_size_16(struct fat_boot_sector *p,
						   uint16_t value)
{
	le16_store(p->bytes + 22, value);
}

/*
 * BootSector.sectors_per_track: u16 little-endian at byte 24. Geometry for
 * interrupt 0x13
 */
#define FAT_BOOT_SECTOR_SECTORS_PER_TRACK_OFFSET 24u
#define FAT_BOOT_SECTOR_SECTORS_PER_TRACK_SIZE   2u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, SECTORS_PER_TRACK);

static inline uint16_t fat_boot_sector_sectors_per_track(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 24);
}

static inline void fat_boot_sector_set_sectors_per_track(
    struct fat_boot_sector *p, uint16_t value)
{
	le16_store(p->bytes + 24, value);
}

/* BootSector.num_heads: u16 little-endian at byte 26. */
#define FAT_BOOT_SECTOR_NUM_HEADS_OFFSET 26u
#define FAT_BOOT_SECTOR_NUM_HEADS_SIZE   2u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, NUM_HEADS);

static inline uint16_t fat_boot_sector_num_heads(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 26);
}

static inline void fat_boot_sector_set_num_heads(struct fat_boot_sector *p,
						 uint16_t value)
{
	le16_store(p->bytes + 26, value);
}

/*
 * BootSector.hidden_sectors: u32 little-endian at byte 28. Sectors before the
 * partition
 */
#define FAT_BOOT_SECTOR_HIDDEN_SECTORS_OFFSET 28u
#define FAT_BOOT_SECTOR_HIDDEN_SECTORS_SIZE   4u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, HIDDEN_SECTORS);

static inline uint32_t fat_boot_sector_hidden_sectors(
    const struct fat_boot_sector *p)
{
	return le32_load(p->bytes + 28);
}

static inline void fat_boot_sector_set_hidden_sectors(struct fat_boot_sector *p,
						      uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* BootSector.total_sectors_32: u32 little-endian at byte 32. */
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_32_OFFSET 32u
#define FAT_BOOT_SECTOR_TOTAL_SECTORS_32_SIZE   4u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, TOTAL_SECTORS_32);

static inline uint32_t fat_boot_sector_total_sectors_32(
    const struct fat_boot_sector *p)
{
	return le32_load(p->bytes + 32);
}

static inline void fat_boot_sector_set_total_sectors_32(
    struct fat_boot_sector *p, uint32_t value)
{
	le32_store(p->bytes + 32, value);
}

/* BootSector.tail: struct fat_boot_sector_tail at byte 36. */
#define FAT_BOOT_SECTOR_TAIL_OFFSET 36u
#define FAT_BOOT_SECTOR_TAIL_SIZE   474u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, TAIL);

static inline const struct fat_boot_sector_tail *fat_boot_sector_tail(
    const struct fat_boot_sector *p)
{
	return (const struct fat_boot_sector_tail *)(p->bytes + 36);
}

static inline struct fat_boot_sector_tail *fat_boot_sector_edit_tail(
    struct fat_boot_sector *p)
{
	return (struct fat_boot_sector_tail *)(p->bytes + 36);
}

/* BootSector.signature: u16 little-endian at byte 510. */
#define FAT_BOOT_SECTOR_SIGNATURE_OFFSET 510u
#define FAT_BOOT_SECTOR_SIGNATURE_SIZE   2u
#define FAT_BOOT_SECTOR_SIGNATURE_DEFAULT 0xAA55u
STRUCTC_WITHIN(FAT_BOOT_SECTOR, SIGNATURE);

static inline uint16_t fat_boot_sector_signature(
    const struct fat_boot_sector *p)
{
	return le16_load(p->bytes + 510);
}

static inline void fat_boot_sector_set_signature(struct fat_boot_sector *p,
						 uint16_t value)
{
	le16_store(p->bytes + 510, value);
}

/* All bytes zero, then the defaults. */
static inline void fat_boot_sector_init(struct fat_boot_sector *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	fat_boot_sector_set_signature(p, FAT_BOOT_SECTOR_SIGNATURE_DEFAULT);
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

/*
 * Structure Fat12Pair, 3 bytes. Two entries of FAT12: bits 0-11 for the even
 * cluster, 12-23 for the odd one.
 */
struct fat_fat12_pair {
	uint8_t bytes[3];
};
#define FAT_FAT12_PAIR_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct fat_fat12_pair) == FAT_FAT12_PAIR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_fat12_pair *fat_fat12_pair_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, FAT_FAT12_PAIR_SIZEOF))
		return NULL;
	return (const struct fat_fat12_pair *)(span.data + offset);
}

static inline struct fat_fat12_pair *fat_fat12_pair_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_FAT12_PAIR_SIZEOF))
		return NULL;
	return (struct fat_fat12_pair *)(span.data + offset);
}

/* Fat12Pair.entries: u24 little-endian at byte 0. */
#define FAT_FAT12_PAIR_ENTRIES_OFFSET 0u
#define FAT_FAT12_PAIR_ENTRIES_SIZE   3u
STRUCTC_WITHIN(FAT_FAT12_PAIR, ENTRIES);

static inline uint32_t fat_fat12_pair_entries(const struct fat_fat12_pair *p)
{
	return le16_load(p->bytes) | (uint32_t)p->bytes[2] << 16;
}

static inline int fat_fat12_pair_set_entries(struct fat_fat12_pair *p,
					     uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes, (uint16_t)value);
	p->bytes[2] = (uint8_t)(value >> 16);
	return 0;
}

/* All bytes zero. */
static inline void fat_fat12_pair_init(struct fat_fat12_pair *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Fat16Entry, 2 bytes. */
struct fat_fat16_entry {
	uint8_t bytes[2];
};
#define FAT_FAT16_ENTRY_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct fat_fat16_entry) == FAT_FAT16_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_fat16_entry *fat_fat16_entry_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, FAT_FAT16_ENTRY_SIZEOF))
		return NULL;
	return (const struct fat_fat16_entry *)(span.data + offset);
}

static inline struct fat_fat16_entry *fat_fat16_entry_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_FAT16_ENTRY_SIZEOF))
		return NULL;
	return (struct fat_fat16_entry *)(span.data + offset);
}

/* Fat16Entry.next: u16 little-endian at byte 0. */
#define FAT_FAT16_ENTRY_NEXT_OFFSET 0u
#define FAT_FAT16_ENTRY_NEXT_SIZE   2u
STRUCTC_WITHIN(FAT_FAT16_ENTRY, NEXT);

static inline uint16_t fat_fat16_entry_next(const struct fat_fat16_entry *p)
{
	return le16_load(p->bytes);
}

static inline void fat_fat16_entry_set_next(struct fat_fat16_entry *p,
					    uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void fat_fat16_entry_init(struct fat_fat16_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Fat32Entry, 4 bytes. */
struct fat_fat32_entry {
	uint8_t bytes[4];
};
#define FAT_FAT32_ENTRY_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct fat_fat32_entry) == FAT_FAT32_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct fat_fat32_entry *fat_fat32_entry_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, FAT_FAT32_ENTRY_SIZEOF))
		return NULL;
	return (const struct fat_fat32_entry *)(span.data + offset);
}

static inline struct fat_fat32_entry *fat_fat32_entry_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, FAT_FAT32_ENTRY_SIZEOF))
		return NULL;
	return (struct fat_fat32_entry *)(span.data + offset);
}

/* Fat32Entry.next: u32 little-endian at byte 0. In FAT32_MASK */
#define FAT_FAT32_ENTRY_NEXT_OFFSET 0u
#define FAT_FAT32_ENTRY_NEXT_SIZE   4u
STRUCTC_WITHIN(FAT_FAT32_ENTRY, NEXT);

static inline uint32_t fat_fat32_entry_next(const struct fat_fat32_entry *p)
{
	return le32_load(p->bytes);
}

static inline void fat_fat32_entry_set_next(struct fat_fat32_entry *p,
					    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void fat_fat32_entry_init(struct fat_fat32_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
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

/*
 * ShortEntry.name: 11 times byte at byte 0. 8 and 3, with spaces, OEM letters
 */
#define FAT_SHORT_ENTRY_NAME_OFFSET 0u
#define FAT_SHORT_ENTRY_NAME_SIZE   11u
#define FAT_SHORT_ENTRY_NAME_COUNT  11u
STRUCTC_WITHIN(FAT_SHORT_ENTRY, NAME);

static inline int fat_short_entry_name(const struct fat_short_entry *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "fat_short_entry", "name", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int fat_short_entry_set_name(struct fat_short_entry *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	if (i >= 11)
		return field_out_of_range(error, "fat_short_entry", "name", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span fat_short_entry_name_bytes(
    const struct fat_short_entry *p)
{
	return span_of(p->bytes, 11);
}

static inline struct mspan fat_short_entry_edit_name_bytes(
    struct fat_short_entry *p)
{
	return mspan_of(p->bytes, 11);
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

/* ShortEntry.creation_tenth: u8 at byte 13. Hundredths of a second, 0 to 199 */
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

/*
 * ShortEntry.creation_time: u16 little-endian at byte 14. Hour 11-15, minute
 * 5-10, second/2 0-4
 */
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

/*
 * ShortEntry.creation_date: u16 little-endian at byte 16. Year-1980 9-15, month
 * 5-8, day 0-4
 */
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

/* ShortEntry.access_date: u16 little-endian at byte 18. */
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

/* ShortEntry.write_time: u16 little-endian at byte 22. */
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

/* ShortEntry.write_date: u16 little-endian at byte 24. */
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

/* LongEntry.order: u8 at byte 0. From 1; the last piece has 0x40, too */
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

/* LongEntry.name1: 5 times u16 little-endian at byte 1. */
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

/* LongEntry.type: u8 at byte 12. 0 */
#define FAT_LONG_ENTRY_TYPE_OFFSET 12u
#define FAT_LONG_ENTRY_TYPE_SIZE   1u
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

/* LongEntry.checksum: u8 at byte 13. Of the ShortEntry's name */
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

/* LongEntry.name2: 6 times u16 little-endian at byte 14. */
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

/* LongEntry.first_cluster_lo: u16 little-endian at byte 26. 0 */
#define FAT_LONG_ENTRY_FIRST_CLUSTER_LO_OFFSET 26u
#define FAT_LONG_ENTRY_FIRST_CLUSTER_LO_SIZE   2u
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

/* LongEntry.name3: 2 times u16 little-endian at byte 28. */
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

/* All bytes zero, then the defaults. */
static inline void fat_long_entry_init(struct fat_long_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	fat_long_entry_set_attributes(p, FAT_LONG_ENTRY_ATTRIBUTES_DEFAULT);
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

DESCRIBE_CONST struct describe_value fat_state_values[] = {
	{ "dirty", 0x1u, "Not unmounted" },
	{ "scan_surface", 0x2u, "The disk had errors" },
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

DESCRIBE_CONST struct describe_rules fat_fat32_tail_describe_extended_signature_rules = {
	true, 0x29u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_fat32_tail_fields[] = {
	{ "fat_size_32", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors of one FAT",
	  NULL, NULL },
	{ "extended_flags", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "version_minor", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0",
	  NULL, NULL },
	{ "version_major", "u8", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0",
	  NULL, NULL },
	{ "root_cluster", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "First of the root directory",
	  NULL, NULL },
	{ "fs_info", "u16_le", 12u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sector of FsInfo, as a rule 1",
	  NULL, NULL },
	{ "backup_boot_sector", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A copy, as a rule 6; 0: none",
	  NULL, NULL },
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

DESCRIBE_CONST struct describe_field fat_boot_sector_tail_fields[] = {
	{ "fat16", "Fat16Tail", 0u, 474u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &fat_fat16_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fat32", "Fat32Tail", 0u, 474u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &fat_fat32_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_boot_sector_tail_description = {
	"BootSector.tail", "fat_boot_sector_tail", 474u, true,
	fat_boot_sector_tail_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules fat_boot_sector_describe_signature_rules = {
	true, 0xAA55u, NULL, NULL, 0, NULL, 0u, NULL, NULL
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
	  "512, 1024, 2048 or 4096",
	  NULL, NULL },
	{ "sectors_per_cluster", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A power of two up to 128",
	  NULL, NULL },
	{ "reserved_sector_count", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors before the first FAT",
	  NULL, NULL },
	{ "num_fats", "u8", 16u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Copies of the FAT, as a rule 2",
	  NULL, NULL },
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
	  "0xF8 fixed, 0xF0 removable, 0xF9-0xFF",
	  NULL, NULL },
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
	{ "tail", "BootSector.tail", 36u, 474u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &fat_boot_sector_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "signature", "u16_le", 510u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &fat_boot_sector_describe_signature_rules },
};
DESCRIBE_CONST struct describe_structure fat_boot_sector_description = {
	"BootSector", "fat_boot_sector", 512u, false, fat_boot_sector_fields,
	16,
	"What every BIOS parameter block begins with, and one of two "
	"tails: with a fat_size_16 of 0 it is FAT32's.",
	NULL
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

DESCRIBE_CONST struct describe_field fat_fat12_pair_fields[] = {
	{ "entries", "u24_le", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat12_pair_description = {
	"Fat12Pair", "fat_fat12_pair", 3u, false, fat_fat12_pair_fields, 1,
	"Two entries of FAT12: bits 0-11 for the even cluster, 12-23 "
	"for the odd one.",
	NULL
};

DESCRIBE_CONST struct describe_field fat_fat16_entry_fields[] = {
	{ "next", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat16_entry_description = {
	"Fat16Entry", "fat_fat16_entry", 2u, false, fat_fat16_entry_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field fat_fat32_entry_fields[] = {
	{ "next", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In FAT32_MASK",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure fat_fat32_entry_description = {
	"Fat32Entry", "fat_fat32_entry", 4u, false, fat_fat32_entry_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_part fat_short_entry_first_cluster_parts[] = {
	{ 26u, 2, false },
	{ 20u, 2, false },
};
DESCRIBE_CONST struct describe_field fat_short_entry_fields[] = {
	{ "name", "[11]byte", 0u, 1u, 11u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "8 and 3, with spaces, OEM letters",
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
	  "Hundredths of a second, 0 to 199",
	  NULL, NULL },
	{ "creation_time", "u16_le", 14u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Hour 11-15, minute 5-10, second/2 0-4",
	  NULL, NULL },
	{ "creation_date", "u16_le", 16u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Year-1980 9-15, month 5-8, day 0-4",
	  NULL, NULL },
	{ "access_date", "u16_le", 18u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_hi", "u16_le", 20u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0 on FAT12 and FAT16",
	  NULL, NULL },
	{ "write_time", "u16_le", 22u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "write_date", "u16_le", 24u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
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
	13,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules fat_long_entry_describe_attributes_rules = {
	true, 0xFu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field fat_long_entry_fields[] = {
	{ "order", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1; the last piece has 0x40, too",
	  NULL, NULL },
	{ "name1", "[5]u16_le", 1u, 2u, 5u, DESCRIBE_NUMBER, true, false,
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
	  "0",
	  NULL, NULL },
	{ "checksum", "u8", 13u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the ShortEntry's name",
	  NULL, NULL },
	{ "name2", "[6]u16_le", 14u, 2u, 6u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first_cluster_lo", "u16_le", 26u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0",
	  NULL, NULL },
	{ "name3", "[2]u16_le", 28u, 2u, 2u, DESCRIBE_NUMBER, true, false,
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

#define FAT_NR_STRUCTURES 11u
DESCRIBE_CONST struct describe_structure *const fat_structures[] = {
	&fat_fat16_tail_description,
	&fat_fat32_tail_description,
	&fat_boot_sector_tail_description,
	&fat_boot_sector_description,
	&fat_fs_info_description,
	&fat_fat12_pair_description,
	&fat_fat16_entry_description,
	&fat_fat32_entry_description,
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
	"fat", fat_structures, 11, &fat_describe_root
};

#endif
