/* Written by structc from structs/iso9660.struct. Edit that file instead. */
#ifndef GENERATED_ISO9660_H
#define GENERATED_ISO9660_H

#include "runtime/base/bytes.h"
#include "runtime/base/utf16.h"

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

#define ISO9660_SECTOR_SIZE 2048u
/* Of the volume descriptors */
#define ISO9660_FIRST_SECTOR 16u
/* Bytes in a DirectoryRecord */
#define ISO9660_MAX_IDENTIFIER 222u
/* Identifier of "." and of the root */
#define ISO9660_SELF 0u
/* Identifier of ".." */
#define ISO9660_PARENT 1u
/* escape_sequences: "%/@" */
#define ISO9660_JOLIET_LEVEL_1 0x252F40u
/* "%/C" */
#define ISO9660_JOLIET_LEVEL_2 0x252F43u
/* "%/E" */
#define ISO9660_JOLIET_LEVEL_3 0x252F45u
#define ISO9660_UNIT_SECTOR 2048u

/* Enum DescriptorType: u8. */
/* BootRecord */
#define ISO9660_DESCRIPTOR_TYPE_BOOT 0u
/* PrimaryDescriptor */
#define ISO9660_DESCRIPTOR_TYPE_PRIMARY 1u
/* JolietDescriptor, by its escape sequences */
#define ISO9660_DESCRIPTOR_TYPE_SUPPLEMENTARY 2u
/* PartitionDescriptor */
#define ISO9660_DESCRIPTOR_TYPE_PARTITION 3u
/* The last one */
#define ISO9660_DESCRIPTOR_TYPE_TERMINATOR 255u

/* The name of a value, or NULL if it has none. */
static inline const char *iso9660_descriptor_type_name(uint8_t value)
{
	switch (value) {
	case ISO9660_DESCRIPTOR_TYPE_BOOT:
		return "boot";
	case ISO9660_DESCRIPTOR_TYPE_PRIMARY:
		return "primary";
	case ISO9660_DESCRIPTOR_TYPE_SUPPLEMENTARY:
		return "supplementary";
	case ISO9660_DESCRIPTOR_TYPE_PARTITION:
		return "partition";
	case ISO9660_DESCRIPTOR_TYPE_TERMINATOR:
		return "terminator";
	default:
		return NULL;
	}
}

static inline bool iso9660_descriptor_type_is_known(uint8_t value)
{
	switch (value) {
	case ISO9660_DESCRIPTOR_TYPE_BOOT:
	case ISO9660_DESCRIPTOR_TYPE_PRIMARY:
	case ISO9660_DESCRIPTOR_TYPE_SUPPLEMENTARY:
	case ISO9660_DESCRIPTOR_TYPE_PARTITION:
	case ISO9660_DESCRIPTOR_TYPE_TERMINATOR:
		return true;
	default:
		return false;
	}
}

/* Flags FileFlags: u8. */
/* Called "existence" in the standard */
#define ISO9660_FILE_FLAGS_HIDDEN 0x1u
#define ISO9660_FILE_FLAGS_DIRECTORY 0x2u
#define ISO9660_FILE_FLAGS_ASSOCIATED 0x4u
/* Has a format of records */
#define ISO9660_FILE_FLAGS_RECORD 0x8u
/* Has an owner and rights */
#define ISO9660_FILE_FLAGS_PROTECTION 0x10u
/* Goes on in the next record */
#define ISO9660_FILE_FLAGS_MULTI_EXTENT 0x80u

/* The name of a mask, or NULL if it has none. */
static inline const char *iso9660_file_flags_name(uint8_t bit)
{
	switch (bit) {
	case ISO9660_FILE_FLAGS_HIDDEN:
		return "hidden";
	case ISO9660_FILE_FLAGS_DIRECTORY:
		return "directory";
	case ISO9660_FILE_FLAGS_ASSOCIATED:
		return "associated";
	case ISO9660_FILE_FLAGS_RECORD:
		return "record";
	case ISO9660_FILE_FLAGS_PROTECTION:
		return "protection";
	case ISO9660_FILE_FLAGS_MULTI_EXTENT:
		return "multi_extent";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t iso9660_file_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0x60u);
}

/* Flags VolumeFlags: u8. */
/* Not all escape sequences are registered */
#define ISO9660_VOLUME_FLAGS_UNREGISTERED_ESCAPES 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *iso9660_volume_flags_name(uint8_t bit)
{
	switch (bit) {
	case ISO9660_VOLUME_FLAGS_UNREGISTERED_ESCAPES:
		return "unregistered_escapes";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t iso9660_volume_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xFEu);
}

/* Enum Signature: u16 big-endian. */
/* SUSP: goes on elsewhere */
#define ISO9660_SIGNATURE_CE 0x4345u
/* Padding */
#define ISO9660_SIGNATURE_PD 0x5044u
/* The first: SUSP is used */
#define ISO9660_SIGNATURE_SP 0x5350u
/* The last */
#define ISO9660_SIGNATURE_ST 0x5354u
/* An extension, Rock Ridge for example */
#define ISO9660_SIGNATURE_ER 0x4552u
/* Which extension follows */
#define ISO9660_SIGNATURE_ES 0x4553u
/* Rock Ridge before 1.12: what is there */
#define ISO9660_SIGNATURE_RR 0x5252u
/* POSIX: mode, owner */
#define ISO9660_SIGNATURE_PX 0x5058u
/* A device's number */
#define ISO9660_SIGNATURE_PN 0x504Eu
/* A symbolic link */
#define ISO9660_SIGNATURE_SL 0x534Cu
/* The name */
#define ISO9660_SIGNATURE_NM 0x4E4Du
/* A relocated directory: where it is */
#define ISO9660_SIGNATURE_CL 0x434Cu
/* And where it should be */
#define ISO9660_SIGNATURE_PL 0x504Cu
/* It is not to be seen here */
#define ISO9660_SIGNATURE_RE 0x5245u
/* Times */
#define ISO9660_SIGNATURE_TF 0x5446u
/* A file with holes */
#define ISO9660_SIGNATURE_SF 0x5346u
/* zisofs: a compressed file */
#define ISO9660_SIGNATURE_ZF 0x5A46u
/* AAIP: attributes and ACLs */
#define ISO9660_SIGNATURE_AL 0x414Cu

/* The name of a value, or NULL if it has none. */
static inline const char *iso9660_signature_name(uint16_t value)
{
	switch (value) {
	case ISO9660_SIGNATURE_CE:
		return "ce";
	case ISO9660_SIGNATURE_PD:
		return "pd";
	case ISO9660_SIGNATURE_SP:
		return "sp";
	case ISO9660_SIGNATURE_ST:
		return "st";
	case ISO9660_SIGNATURE_ER:
		return "er";
	case ISO9660_SIGNATURE_ES:
		return "es";
	case ISO9660_SIGNATURE_RR:
		return "rr";
	case ISO9660_SIGNATURE_PX:
		return "px";
	case ISO9660_SIGNATURE_PN:
		return "pn";
	case ISO9660_SIGNATURE_SL:
		return "sl";
	case ISO9660_SIGNATURE_NM:
		return "nm";
	case ISO9660_SIGNATURE_CL:
		return "cl";
	case ISO9660_SIGNATURE_PL:
		return "pl";
	case ISO9660_SIGNATURE_RE:
		return "re";
	case ISO9660_SIGNATURE_TF:
		return "tf";
	case ISO9660_SIGNATURE_SF:
		return "sf";
	case ISO9660_SIGNATURE_ZF:
		return "zf";
	case ISO9660_SIGNATURE_AL:
		return "al";
	default:
		return NULL;
	}
}

static inline bool iso9660_signature_is_known(uint16_t value)
{
	switch (value) {
	case ISO9660_SIGNATURE_CE:
	case ISO9660_SIGNATURE_PD:
	case ISO9660_SIGNATURE_SP:
	case ISO9660_SIGNATURE_ST:
	case ISO9660_SIGNATURE_ER:
	case ISO9660_SIGNATURE_ES:
	case ISO9660_SIGNATURE_RR:
	case ISO9660_SIGNATURE_PX:
	case ISO9660_SIGNATURE_PN:
	case ISO9660_SIGNATURE_SL:
	case ISO9660_SIGNATURE_NM:
	case ISO9660_SIGNATURE_CL:
	case ISO9660_SIGNATURE_PL:
	case ISO9660_SIGNATURE_RE:
	case ISO9660_SIGNATURE_TF:
	case ISO9660_SIGNATURE_SF:
	case ISO9660_SIGNATURE_ZF:
	case ISO9660_SIGNATURE_AL:
		return true;
	default:
		return false;
	}
}

/* Flags RockRidgeFlags: u8. */
#define ISO9660_ROCK_RIDGE_FLAGS_PX 0x1u
#define ISO9660_ROCK_RIDGE_FLAGS_PN 0x2u
#define ISO9660_ROCK_RIDGE_FLAGS_SL 0x4u
#define ISO9660_ROCK_RIDGE_FLAGS_NM 0x8u
#define ISO9660_ROCK_RIDGE_FLAGS_CL 0x10u
#define ISO9660_ROCK_RIDGE_FLAGS_PL 0x20u
#define ISO9660_ROCK_RIDGE_FLAGS_RE 0x40u
#define ISO9660_ROCK_RIDGE_FLAGS_TF 0x80u

/* The name of a mask, or NULL if it has none. */
static inline const char *iso9660_rock_ridge_flags_name(uint8_t bit)
{
	switch (bit) {
	case ISO9660_ROCK_RIDGE_FLAGS_PX:
		return "px";
	case ISO9660_ROCK_RIDGE_FLAGS_PN:
		return "pn";
	case ISO9660_ROCK_RIDGE_FLAGS_SL:
		return "sl";
	case ISO9660_ROCK_RIDGE_FLAGS_NM:
		return "nm";
	case ISO9660_ROCK_RIDGE_FLAGS_CL:
		return "cl";
	case ISO9660_ROCK_RIDGE_FLAGS_PL:
		return "pl";
	case ISO9660_ROCK_RIDGE_FLAGS_RE:
		return "re";
	case ISO9660_ROCK_RIDGE_FLAGS_TF:
		return "tf";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t iso9660_rock_ridge_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0x0u);
}

/* Flags LinkFlags: u8. */
/* In the next SL */
#define ISO9660_LINK_FLAGS_CONTINUES 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *iso9660_link_flags_name(uint8_t bit)
{
	switch (bit) {
	case ISO9660_LINK_FLAGS_CONTINUES:
		return "continues";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t iso9660_link_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xFEu);
}

/* Flags ComponentFlags: u8. */
/* In the next one */
#define ISO9660_COMPONENT_FLAGS_CONTINUES 0x1u
/* "." */
#define ISO9660_COMPONENT_FLAGS_CURRENT 0x2u
/* ".." */
#define ISO9660_COMPONENT_FLAGS_PARENT 0x4u
/* "/" */
#define ISO9660_COMPONENT_FLAGS_ROOT 0x8u

/* The name of a mask, or NULL if it has none. */
static inline const char *iso9660_component_flags_name(uint8_t bit)
{
	switch (bit) {
	case ISO9660_COMPONENT_FLAGS_CONTINUES:
		return "continues";
	case ISO9660_COMPONENT_FLAGS_CURRENT:
		return "current";
	case ISO9660_COMPONENT_FLAGS_PARENT:
		return "parent";
	case ISO9660_COMPONENT_FLAGS_ROOT:
		return "root";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t iso9660_component_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xF0u);
}

/* Flags NameFlags: u8. */
/* In the next NM */
#define ISO9660_NAME_FLAGS_CONTINUES 0x1u
/* "." */
#define ISO9660_NAME_FLAGS_CURRENT 0x2u
/* ".." */
#define ISO9660_NAME_FLAGS_PARENT 0x4u

/* The name of a mask, or NULL if it has none. */
static inline const char *iso9660_name_flags_name(uint8_t bit)
{
	switch (bit) {
	case ISO9660_NAME_FLAGS_CONTINUES:
		return "continues";
	case ISO9660_NAME_FLAGS_CURRENT:
		return "current";
	case ISO9660_NAME_FLAGS_PARENT:
		return "parent";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t iso9660_name_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0xF8u);
}

/* Flags TimeFlags: u8. */
#define ISO9660_TIME_FLAGS_CREATION 0x1u
#define ISO9660_TIME_FLAGS_MODIFY 0x2u
#define ISO9660_TIME_FLAGS_ACCESS 0x4u
/* Last change of these */
#define ISO9660_TIME_FLAGS_ATTRIBUTES 0x8u
#define ISO9660_TIME_FLAGS_BACKUP 0x10u
#define ISO9660_TIME_FLAGS_EXPIRATION 0x20u
#define ISO9660_TIME_FLAGS_EFFECTIVE 0x40u
/* DigitDates, else Dates */
#define ISO9660_TIME_FLAGS_LONG_FORM 0x80u

/* The name of a mask, or NULL if it has none. */
static inline const char *iso9660_time_flags_name(uint8_t bit)
{
	switch (bit) {
	case ISO9660_TIME_FLAGS_CREATION:
		return "creation";
	case ISO9660_TIME_FLAGS_MODIFY:
		return "modify";
	case ISO9660_TIME_FLAGS_ACCESS:
		return "access";
	case ISO9660_TIME_FLAGS_ATTRIBUTES:
		return "attributes";
	case ISO9660_TIME_FLAGS_BACKUP:
		return "backup";
	case ISO9660_TIME_FLAGS_EXPIRATION:
		return "expiration";
	case ISO9660_TIME_FLAGS_EFFECTIVE:
		return "effective";
	case ISO9660_TIME_FLAGS_LONG_FORM:
		return "long_form";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t iso9660_time_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0x0u);
}

/* Enum Platform: u8. */
#define ISO9660_PLATFORM_X86 0u
#define ISO9660_PLATFORM_POWERPC 1u
#define ISO9660_PLATFORM_MAC 2u
#define ISO9660_PLATFORM_EFI 0xEFu

/* The name of a value, or NULL if it has none. */
static inline const char *iso9660_platform_name(uint8_t value)
{
	switch (value) {
	case ISO9660_PLATFORM_X86:
		return "x86";
	case ISO9660_PLATFORM_POWERPC:
		return "powerpc";
	case ISO9660_PLATFORM_MAC:
		return "mac";
	case ISO9660_PLATFORM_EFI:
		return "efi";
	default:
		return NULL;
	}
}

static inline bool iso9660_platform_is_known(uint8_t value)
{
	switch (value) {
	case ISO9660_PLATFORM_X86:
	case ISO9660_PLATFORM_POWERPC:
	case ISO9660_PLATFORM_MAC:
	case ISO9660_PLATFORM_EFI:
		return true;
	default:
		return false;
	}
}

/* Enum Bootable: u8. */
#define ISO9660_BOOTABLE_NOT_BOOTABLE 0u
#define ISO9660_BOOTABLE_BOOTABLE 0x88u

/* The name of a value, or NULL if it has none. */
static inline const char *iso9660_bootable_name(uint8_t value)
{
	switch (value) {
	case ISO9660_BOOTABLE_NOT_BOOTABLE:
		return "not_bootable";
	case ISO9660_BOOTABLE_BOOTABLE:
		return "bootable";
	default:
		return NULL;
	}
}

static inline bool iso9660_bootable_is_known(uint8_t value)
{
	switch (value) {
	case ISO9660_BOOTABLE_NOT_BOOTABLE:
	case ISO9660_BOOTABLE_BOOTABLE:
		return true;
	default:
		return false;
	}
}

/* Enum Emulation: u8. */
#define ISO9660_EMULATION_NONE 0u
#define ISO9660_EMULATION_FLOPPY_1200 1u
#define ISO9660_EMULATION_FLOPPY_1440 2u
#define ISO9660_EMULATION_FLOPPY_2880 3u
#define ISO9660_EMULATION_HARD_DISK 4u

/* The name of a value, or NULL if it has none. */
static inline const char *iso9660_emulation_name(uint8_t value)
{
	switch (value) {
	case ISO9660_EMULATION_NONE:
		return "none";
	case ISO9660_EMULATION_FLOPPY_1200:
		return "floppy_1200";
	case ISO9660_EMULATION_FLOPPY_1440:
		return "floppy_1440";
	case ISO9660_EMULATION_FLOPPY_2880:
		return "floppy_2880";
	case ISO9660_EMULATION_HARD_DISK:
		return "hard_disk";
	default:
		return NULL;
	}
}

static inline bool iso9660_emulation_is_known(uint8_t value)
{
	switch (value) {
	case ISO9660_EMULATION_NONE:
	case ISO9660_EMULATION_FLOPPY_1200:
	case ISO9660_EMULATION_FLOPPY_1440:
	case ISO9660_EMULATION_FLOPPY_2880:
	case ISO9660_EMULATION_HARD_DISK:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield MediaType: u8. _with_ puts a part into a number, or refuses what is
 * too wide, with -34.
 */

/* MediaType.emulation: bits 0 to 3, enum Emulation. */
#define ISO9660_MEDIA_TYPE_EMULATION_SHIFT 0
#define ISO9660_MEDIA_TYPE_EMULATION_WIDTH 4
#define ISO9660_MEDIA_TYPE_EMULATION_MASK  0xFu

static inline uint8_t iso9660_media_type_emulation(uint8_t value)
{
	return (uint8_t)(value & 0xFu);
}

static inline int iso9660_media_type_with_emulation(uint8_t value,
						    uint8_t part, uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xF0u) | part);
	return 0;
}

/* MediaType.continues: bit 5. An extension entry follows */
#define ISO9660_MEDIA_TYPE_CONTINUES_SHIFT 5
#define ISO9660_MEDIA_TYPE_CONTINUES_WIDTH 1
#define ISO9660_MEDIA_TYPE_CONTINUES_MASK  0x20u

static inline uint8_t iso9660_media_type_continues(uint8_t value)
{
	return (uint8_t)(value >> 5 & 0x1u);
}

static inline int iso9660_media_type_with_continues(uint8_t value,
						    uint8_t part, uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xDFu) | (uint32_t)part << 5);
	return 0;
}

/* MediaType.atapi: bit 6. */
#define ISO9660_MEDIA_TYPE_ATAPI_SHIFT 6
#define ISO9660_MEDIA_TYPE_ATAPI_WIDTH 1
#define ISO9660_MEDIA_TYPE_ATAPI_MASK  0x40u

static inline uint8_t iso9660_media_type_atapi(uint8_t value)
{
	return (uint8_t)(value >> 6 & 0x1u);
}

static inline int iso9660_media_type_with_atapi(uint8_t value, uint8_t part,
						uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0xBFu) | (uint32_t)part << 6);
	return 0;
}

/* MediaType.scsi: bit 7. */
#define ISO9660_MEDIA_TYPE_SCSI_SHIFT 7
#define ISO9660_MEDIA_TYPE_SCSI_WIDTH 1
#define ISO9660_MEDIA_TYPE_SCSI_MASK  0x80u

static inline uint8_t iso9660_media_type_scsi(uint8_t value)
{
	return (uint8_t)(value >> 7 & 0x1u);
}

static inline int iso9660_media_type_with_scsi(uint8_t value, uint8_t part,
					       uint8_t *out)
{
	if (part > 0x1u)
		return -34;
	*out = (uint8_t)((value & 0x7Fu) | (uint32_t)part << 7);
	return 0;
}

/* Structure Both16, 4 bytes. */
struct iso9660_both16 {
	uint8_t bytes[4];
};
#define ISO9660_BOTH16_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct iso9660_both16) == ISO9660_BOTH16_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_both16 *iso9660_both16_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_BOTH16_SIZEOF))
		return NULL;
	return (const struct iso9660_both16 *)(span.data + offset);
}

static inline struct iso9660_both16 *iso9660_both16_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_BOTH16_SIZEOF))
		return NULL;
	return (struct iso9660_both16 *)(span.data + offset);
}

/* Both16.le: u16 little-endian at byte 0. */
#define ISO9660_BOTH16_LE_OFFSET 0u
#define ISO9660_BOTH16_LE_SIZE   2u
STRUCTC_WITHIN(ISO9660_BOTH16, LE);

static inline uint16_t iso9660_both16_le(const struct iso9660_both16 *p)
{
	return le16_load(p->bytes);
}

static inline void iso9660_both16_set_le(struct iso9660_both16 *p,
					 uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Both16.be: u16 big-endian at byte 2. */
#define ISO9660_BOTH16_BE_OFFSET 2u
#define ISO9660_BOTH16_BE_SIZE   2u
STRUCTC_WITHIN(ISO9660_BOTH16, BE);

static inline uint16_t iso9660_both16_be(const struct iso9660_both16 *p)
{
	return be16_load(p->bytes + 2);
}

static inline void iso9660_both16_set_be(struct iso9660_both16 *p,
					 uint16_t value)
{
	be16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void iso9660_both16_init(struct iso9660_both16 *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Both32, 8 bytes. */
struct iso9660_both32 {
	uint8_t bytes[8];
};
#define ISO9660_BOTH32_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct iso9660_both32) == ISO9660_BOTH32_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_both32 *iso9660_both32_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_BOTH32_SIZEOF))
		return NULL;
	return (const struct iso9660_both32 *)(span.data + offset);
}

static inline struct iso9660_both32 *iso9660_both32_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_BOTH32_SIZEOF))
		return NULL;
	return (struct iso9660_both32 *)(span.data + offset);
}

/* Both32.le: u32 little-endian at byte 0. */
#define ISO9660_BOTH32_LE_OFFSET 0u
#define ISO9660_BOTH32_LE_SIZE   4u
STRUCTC_WITHIN(ISO9660_BOTH32, LE);

static inline uint32_t iso9660_both32_le(const struct iso9660_both32 *p)
{
	return le32_load(p->bytes);
}

static inline void iso9660_both32_set_le(struct iso9660_both32 *p,
					 uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Both32.be: u32 big-endian at byte 4. */
#define ISO9660_BOTH32_BE_OFFSET 4u
#define ISO9660_BOTH32_BE_SIZE   4u
STRUCTC_WITHIN(ISO9660_BOTH32, BE);

static inline uint32_t iso9660_both32_be(const struct iso9660_both32 *p)
{
	return be32_load(p->bytes + 4);
}

static inline void iso9660_both32_set_be(struct iso9660_both32 *p,
					 uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void iso9660_both32_init(struct iso9660_both32 *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure DigitDate, 17 bytes. In digits; not set where they all are '0' and
 * zone is 0.
 */
struct iso9660_digit_date {
	uint8_t bytes[17];
};
#define ISO9660_DIGIT_DATE_SIZEOF 17u
STRUCTC_PROVE(sizeof(struct iso9660_digit_date) ==
	      ISO9660_DIGIT_DATE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_digit_date *iso9660_digit_date_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_DIGIT_DATE_SIZEOF))
		return NULL;
	return (const struct iso9660_digit_date *)(span.data + offset);
}

static inline struct iso9660_digit_date *iso9660_digit_date_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_DIGIT_DATE_SIZEOF))
		return NULL;
	return (struct iso9660_digit_date *)(span.data + offset);
}

/* DigitDate.year: 4 times string at byte 0. */
#define ISO9660_DIGIT_DATE_YEAR_OFFSET 0u
#define ISO9660_DIGIT_DATE_YEAR_SIZE   4u
#define ISO9660_DIGIT_DATE_YEAR_COUNT  4u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, YEAR);

static inline int iso9660_digit_date_year(const struct iso9660_digit_date *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "iso9660_digit_date", "year",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int iso9660_digit_date_set_year(struct iso9660_digit_date *p,
					      uint64_t i, uint8_t value,
					      struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "iso9660_digit_date", "year",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span iso9660_digit_date_year_bytes(
    const struct iso9660_digit_date *p)
{
	return span_of(p->bytes, 4);
}

static inline struct mspan iso9660_digit_date_edit_year_bytes(
    struct iso9660_digit_date *p)
{
	return mspan_of(p->bytes, 4);
}

/* Up to the first NUL. */
static inline struct span iso9660_digit_date_year_text(
    const struct iso9660_digit_date *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 4);

	if (!end)
		return span_of(text, 4);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_digit_date_put_year(struct iso9660_digit_date *p,
					      struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 4)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(4 - text.size));
	return 0;
}

/* DigitDate.month: 2 times string at byte 4. From 01 */
#define ISO9660_DIGIT_DATE_MONTH_OFFSET 4u
#define ISO9660_DIGIT_DATE_MONTH_SIZE   2u
#define ISO9660_DIGIT_DATE_MONTH_COUNT  2u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, MONTH);

static inline int iso9660_digit_date_month(const struct iso9660_digit_date *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date", "month",
					  4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int iso9660_digit_date_set_month(struct iso9660_digit_date *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date", "month",
					  4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span iso9660_digit_date_month_bytes(
    const struct iso9660_digit_date *p)
{
	return span_of(p->bytes + 4, 2);
}

static inline struct mspan iso9660_digit_date_edit_month_bytes(
    struct iso9660_digit_date *p)
{
	return mspan_of(p->bytes + 4, 2);
}

/* Up to the first NUL. */
static inline struct span iso9660_digit_date_month_text(
    const struct iso9660_digit_date *p)
{
	const uint8_t *text = p->bytes + 4;
	const void *end = memchr(text, 0, 2);

	if (!end)
		return span_of(text, 2);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_digit_date_put_month(struct iso9660_digit_date *p,
					       struct span text)
{
	uint8_t *to = p->bytes + 4;

	if (text.size > 2)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(2 - text.size));
	return 0;
}

/* DigitDate.day: 2 times string at byte 6. From 01 */
#define ISO9660_DIGIT_DATE_DAY_OFFSET 6u
#define ISO9660_DIGIT_DATE_DAY_SIZE   2u
#define ISO9660_DIGIT_DATE_DAY_COUNT  2u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, DAY);

static inline int iso9660_digit_date_day(const struct iso9660_digit_date *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date", "day",
					  6);
	*out = p->bytes[6 + i];
	return 0;
}

static inline int iso9660_digit_date_set_day(struct iso9660_digit_date *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date", "day",
					  6);
	p->bytes[6 + i] = value;
	return 0;
}

static inline struct span iso9660_digit_date_day_bytes(
    const struct iso9660_digit_date *p)
{
	return span_of(p->bytes + 6, 2);
}

static inline struct mspan iso9660_digit_date_edit_day_bytes(
    struct iso9660_digit_date *p)
{
	return mspan_of(p->bytes + 6, 2);
}

/* Up to the first NUL. */
static inline struct span iso9660_digit_date_day_text(
    const struct iso9660_digit_date *p)
{
	const uint8_t *text = p->bytes + 6;
	const void *end = memchr(text, 0, 2);

	if (!end)
		return span_of(text, 2);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_digit_date_put_day(struct iso9660_digit_date *p,
					     struct span text)
{
	uint8_t *to = p->bytes + 6;

	if (text.size > 2)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(2 - text.size));
	return 0;
}

/* DigitDate.hour: 2 times string at byte 8. */
#define ISO9660_DIGIT_DATE_HOUR_OFFSET 8u
#define ISO9660_DIGIT_DATE_HOUR_SIZE   2u
#define ISO9660_DIGIT_DATE_HOUR_COUNT  2u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, HOUR);

static inline int iso9660_digit_date_hour(const struct iso9660_digit_date *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date", "hour",
					  8);
	*out = p->bytes[8 + i];
	return 0;
}

static inline int iso9660_digit_date_set_hour(struct iso9660_digit_date *p,
					      uint64_t i, uint8_t value,
					      struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date", "hour",
					  8);
	p->bytes[8 + i] = value;
	return 0;
}

static inline struct span iso9660_digit_date_hour_bytes(
    const struct iso9660_digit_date *p)
{
	return span_of(p->bytes + 8, 2);
}

static inline struct mspan iso9660_digit_date_edit_hour_bytes(
    struct iso9660_digit_date *p)
{
	return mspan_of(p->bytes + 8, 2);
}

/* Up to the first NUL. */
static inline struct span iso9660_digit_date_hour_text(
    const struct iso9660_digit_date *p)
{
	const uint8_t *text = p->bytes + 8;
	const void *end = memchr(text, 0, 2);

	if (!end)
		return span_of(text, 2);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_digit_date_put_hour(struct iso9660_digit_date *p,
					      struct span text)
{
	uint8_t *to = p->bytes + 8;

	if (text.size > 2)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(2 - text.size));
	return 0;
}

/* DigitDate.minute: 2 times string at byte 10. */
#define ISO9660_DIGIT_DATE_MINUTE_OFFSET 10u
#define ISO9660_DIGIT_DATE_MINUTE_SIZE   2u
#define ISO9660_DIGIT_DATE_MINUTE_COUNT  2u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, MINUTE);

static inline int iso9660_digit_date_minute(const struct iso9660_digit_date *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date",
					  "minute", 10);
	*out = p->bytes[10 + i];
	return 0;
}

static inline int iso9660_digit_date_set_minute(struct iso9660_digit_date *p,
						uint64_t i, uint8_t value,
						struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date",
					  "minute", 10);
	p->bytes[10 + i] = value;
	return 0;
}

static inline struct span iso9660_digit_date_minute_bytes(
    const struct iso9660_digit_date *p)
{
	return span_of(p->bytes + 10, 2);
}

static inline struct mspan iso9660_digit_date_edit_minute_bytes(
    struct iso9660_digit_date *p)
{
	return mspan_of(p->bytes + 10, 2);
}

/* Up to the first NUL. */
static inline struct span iso9660_digit_date_minute_text(
    const struct iso9660_digit_date *p)
{
	const uint8_t *text = p->bytes + 10;
	const void *end = memchr(text, 0, 2);

	if (!end)
		return span_of(text, 2);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_digit_date_put_minute(struct iso9660_digit_date *p,
						struct span text)
{
	uint8_t *to = p->bytes + 10;

	if (text.size > 2)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(2 - text.size));
	return 0;
}

/* DigitDate.second: 2 times string at byte 12. */
#define ISO9660_DIGIT_DATE_SECOND_OFFSET 12u
#define ISO9660_DIGIT_DATE_SECOND_SIZE   2u
#define ISO9660_DIGIT_DATE_SECOND_COUNT  2u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, SECOND);

static inline int iso9660_digit_date_second(const struct iso9660_digit_date *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date",
					  "second", 12);
	*out = p->bytes[12 + i];
	return 0;
}

static inline int iso9660_digit_date_set_second(struct iso9660_digit_date *p,
						uint64_t i, uint8_t value,
						struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date",
					  "second", 12);
	p->bytes[12 + i] = value;
	return 0;
}

static inline struct span iso9660_digit_date_second_bytes(
    const struct iso9660_digit_date *p)
{
	return span_of(p->bytes + 12, 2);
}

static inline struct mspan iso9660_digit_date_edit_second_bytes(
    struct iso9660_digit_date *p)
{
	return mspan_of(p->bytes + 12, 2);
}

/* Up to the first NUL. */
static inline struct span iso9660_digit_date_second_text(
    const struct iso9660_digit_date *p)
{
	const uint8_t *text = p->bytes + 12;
	const void *end = memchr(text, 0, 2);

	if (!end)
		return span_of(text, 2);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_digit_date_put_second(struct iso9660_digit_date *p,
						struct span text)
{
	uint8_t *to = p->bytes + 12;

	if (text.size > 2)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(2 - text.size));
	return 0;
}

/* DigitDate.hundredths: 2 times string at byte 14. Of a second */
#define ISO9660_DIGIT_DATE_HUNDREDTHS_OFFSET 14u
#define ISO9660_DIGIT_DATE_HUNDREDTHS_SIZE   2u
#define ISO9660_DIGIT_DATE_HUNDREDTHS_COUNT  2u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, HUNDREDTHS);

static inline int iso9660_digit_date_hundredths(
    const struct iso9660_digit_date *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date",
					  "hundredths", 14);
	*out = p->bytes[14 + i];
	return 0;
}

static inline int iso9660_digit_date_set_hundredths(
    struct iso9660_digit_date *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "iso9660_digit_date",
					  "hundredths", 14);
	p->bytes[14 + i] = value;
	return 0;
}

static inline struct span iso9660_digit_date_hundredths_bytes(
    const struct iso9660_digit_date *p)
{
	return span_of(p->bytes + 14, 2);
}

static inline struct mspan iso9660_digit_date_edit_hundredths_bytes(
    struct iso9660_digit_date *p)
{
	return mspan_of(p->bytes + 14, 2);
}

/* Up to the first NUL. */
static inline struct span iso9660_digit_date_hundredths_text(
    const struct iso9660_digit_date *p)
{
	const uint8_t *text = p->bytes + 14;
	const void *end = memchr(text, 0, 2);

	if (!end)
		return span_of(text, 2);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_digit_date_put_hundredths(
    struct iso9660_digit_date *p, struct span text)
{
	uint8_t *to = p->bytes + 14;

	if (text.size > 2)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(2 - text.size));
	return 0;
}

/* DigitDate.zone: i8 at byte 16. */
#define ISO9660_DIGIT_DATE_ZONE_OFFSET 16u
#define ISO9660_DIGIT_DATE_ZONE_SIZE   1u
STRUCTC_WITHIN(ISO9660_DIGIT_DATE, ZONE);

static inline int8_t iso9660_digit_date_zone(const struct iso9660_digit_date *p)
{
	return (int8_t)p->bytes[16];
}

static inline void iso9660_digit_date_set_zone(struct iso9660_digit_date *p,
					       int8_t value)
{
	p->bytes[16] = (uint8_t)value;
}

/* All bytes zero. */
static inline void iso9660_digit_date_init(struct iso9660_digit_date *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Date, 7 bytes. */
struct iso9660_date {
	uint8_t bytes[7];
};
#define ISO9660_DATE_SIZEOF 7u
STRUCTC_PROVE(sizeof(struct iso9660_date) == ISO9660_DATE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_date *iso9660_date_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_DATE_SIZEOF))
		return NULL;
	return (const struct iso9660_date *)(span.data + offset);
}

static inline struct iso9660_date *iso9660_date_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_DATE_SIZEOF))
		return NULL;
	return (struct iso9660_date *)(span.data + offset);
}

/* Date.year: u8 at byte 0. Since 1900 */
#define ISO9660_DATE_YEAR_OFFSET 0u
#define ISO9660_DATE_YEAR_SIZE   1u
STRUCTC_WITHIN(ISO9660_DATE, YEAR);

static inline uint8_t iso9660_date_year(const struct iso9660_date *p)
{
	return p->bytes[0];
}

static inline void iso9660_date_set_year(struct iso9660_date *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Date.month: u8 at byte 1. */
#define ISO9660_DATE_MONTH_OFFSET 1u
#define ISO9660_DATE_MONTH_SIZE   1u
STRUCTC_WITHIN(ISO9660_DATE, MONTH);

static inline uint8_t iso9660_date_month(const struct iso9660_date *p)
{
	return p->bytes[1];
}

static inline void iso9660_date_set_month(struct iso9660_date *p,
					  uint8_t value)
{
	p->bytes[1] = value;
}

/* Date.day: u8 at byte 2. */
#define ISO9660_DATE_DAY_OFFSET 2u
#define ISO9660_DATE_DAY_SIZE   1u
STRUCTC_WITHIN(ISO9660_DATE, DAY);

static inline uint8_t iso9660_date_day(const struct iso9660_date *p)
{
	return p->bytes[2];
}

static inline void iso9660_date_set_day(struct iso9660_date *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* Date.hour: u8 at byte 3. */
#define ISO9660_DATE_HOUR_OFFSET 3u
#define ISO9660_DATE_HOUR_SIZE   1u
STRUCTC_WITHIN(ISO9660_DATE, HOUR);

static inline uint8_t iso9660_date_hour(const struct iso9660_date *p)
{
	return p->bytes[3];
}

static inline void iso9660_date_set_hour(struct iso9660_date *p, uint8_t value)
{
	p->bytes[3] = value;
}

/* Date.minute: u8 at byte 4. */
#define ISO9660_DATE_MINUTE_OFFSET 4u
#define ISO9660_DATE_MINUTE_SIZE   1u
STRUCTC_WITHIN(ISO9660_DATE, MINUTE);

static inline uint8_t iso9660_date_minute(const struct iso9660_date *p)
{
	return p->bytes[4];
}

static inline void iso9660_date_set_minute(struct iso9660_date *p,
					   uint8_t value)
{
	p->bytes[4] = value;
}

/* Date.second: u8 at byte 5. */
#define ISO9660_DATE_SECOND_OFFSET 5u
#define ISO9660_DATE_SECOND_SIZE   1u
STRUCTC_WITHIN(ISO9660_DATE, SECOND);

static inline uint8_t iso9660_date_second(const struct iso9660_date *p)
{
	return p->bytes[5];
}

static inline void iso9660_date_set_second(struct iso9660_date *p,
					   uint8_t value)
{
	p->bytes[5] = value;
}

/* Date.zone: i8 at byte 6. */
#define ISO9660_DATE_ZONE_OFFSET 6u
#define ISO9660_DATE_ZONE_SIZE   1u
STRUCTC_WITHIN(ISO9660_DATE, ZONE);

static inline int8_t iso9660_date_zone(const struct iso9660_date *p)
{
	return (int8_t)p->bytes[6];
}

static inline void iso9660_date_set_zone(struct iso9660_date *p, int8_t value)
{
	p->bytes[6] = (uint8_t)value;
}

/* All bytes zero. */
static inline void iso9660_date_init(struct iso9660_date *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure VolumeDescriptor, 2048 bytes. What they all begin with. */
struct iso9660_volume_descriptor {
	uint8_t bytes[2048];
};
#define ISO9660_VOLUME_DESCRIPTOR_SIZEOF 2048u
STRUCTC_PROVE(sizeof(struct iso9660_volume_descriptor) ==
	      ISO9660_VOLUME_DESCRIPTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_volume_descriptor *iso9660_volume_descriptor_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_VOLUME_DESCRIPTOR_SIZEOF))
		return NULL;
	return (const struct iso9660_volume_descriptor *)(span.data + offset);
}

static inline struct iso9660_volume_descriptor *iso9660_volume_descriptor_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_VOLUME_DESCRIPTOR_SIZEOF))
		return NULL;
	return (struct iso9660_volume_descriptor *)(span.data + offset);
}

/* VolumeDescriptor.type: enum DescriptorType, u8 at byte 0. */
#define ISO9660_VOLUME_DESCRIPTOR_TYPE_OFFSET 0u
#define ISO9660_VOLUME_DESCRIPTOR_TYPE_SIZE   1u
STRUCTC_WITHIN(ISO9660_VOLUME_DESCRIPTOR, TYPE);

static inline uint8_t iso9660_volume_descriptor_type(
    const struct iso9660_volume_descriptor *p)
{
	return p->bytes[0];
}

static inline void iso9660_volume_descriptor_set_type(
    struct iso9660_volume_descriptor *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* VolumeDescriptor.id: 5 times string at byte 1. */
#define ISO9660_VOLUME_DESCRIPTOR_ID_OFFSET 1u
#define ISO9660_VOLUME_DESCRIPTOR_ID_SIZE   5u
#define ISO9660_VOLUME_DESCRIPTOR_ID_COUNT  5u
#define ISO9660_VOLUME_DESCRIPTOR_ID_DEFAULT "CD001"
STRUCTC_WITHIN(ISO9660_VOLUME_DESCRIPTOR, ID);

static inline int iso9660_volume_descriptor_id(
    const struct iso9660_volume_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_volume_descriptor",
					  "id", 1);
	*out = p->bytes[1 + i];
	return 0;
}

static inline int iso9660_volume_descriptor_set_id(
    struct iso9660_volume_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_volume_descriptor",
					  "id", 1);
	p->bytes[1 + i] = value;
	return 0;
}

static inline struct span iso9660_volume_descriptor_id_bytes(
    const struct iso9660_volume_descriptor *p)
{
	return span_of(p->bytes + 1, 5);
}

static inline struct mspan iso9660_volume_descriptor_edit_id_bytes(
    struct iso9660_volume_descriptor *p)
{
	return mspan_of(p->bytes + 1, 5);
}

/* Up to the first NUL. */
static inline struct span iso9660_volume_descriptor_id_text(
    const struct iso9660_volume_descriptor *p)
{
	const uint8_t *text = p->bytes + 1;
	const void *end = memchr(text, 0, 5);

	if (!end)
		return span_of(text, 5);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_volume_descriptor_put_id(
    struct iso9660_volume_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 1;

	if (text.size > 5)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(5 - text.size));
	return 0;
}

/* VolumeDescriptor.version: u8 at byte 6. */
#define ISO9660_VOLUME_DESCRIPTOR_VERSION_OFFSET 6u
#define ISO9660_VOLUME_DESCRIPTOR_VERSION_SIZE   1u
#define ISO9660_VOLUME_DESCRIPTOR_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_VOLUME_DESCRIPTOR, VERSION);

static inline uint8_t iso9660_volume_descriptor_version(
    const struct iso9660_volume_descriptor *p)
{
	return p->bytes[6];
}

static inline void iso9660_volume_descriptor_set_version(
    struct iso9660_volume_descriptor *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* All bytes zero, then the defaults. */
static inline void iso9660_volume_descriptor_init(
    struct iso9660_volume_descriptor *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	memcpy(p->bytes + 1, ISO9660_VOLUME_DESCRIPTOR_ID_DEFAULT, 5);
	iso9660_volume_descriptor_set_version(p,
	    ISO9660_VOLUME_DESCRIPTOR_VERSION_DEFAULT);
}

/* Structure RecordHead, 33 bytes. */
struct iso9660_record_head {
	uint8_t bytes[33];
};
#define ISO9660_RECORD_HEAD_SIZEOF 33u
STRUCTC_PROVE(sizeof(struct iso9660_record_head) ==
	      ISO9660_RECORD_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_record_head *iso9660_record_head_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_RECORD_HEAD_SIZEOF))
		return NULL;
	return (const struct iso9660_record_head *)(span.data + offset);
}

static inline struct iso9660_record_head *iso9660_record_head_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_RECORD_HEAD_SIZEOF))
		return NULL;
	return (struct iso9660_record_head *)(span.data + offset);
}

/* RecordHead.length: u8 at byte 0. Of the record; 0: no more in this sector */
#define ISO9660_RECORD_HEAD_LENGTH_OFFSET 0u
#define ISO9660_RECORD_HEAD_LENGTH_SIZE   1u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, LENGTH);

static inline uint8_t iso9660_record_head_length(
    const struct iso9660_record_head *p)
{
	return p->bytes[0];
}

static inline void iso9660_record_head_set_length(struct iso9660_record_head *p,
						  uint8_t value)
{
	p->bytes[0] = value;
}

/*
 * RecordHead.extended_attribute_length: u8 at byte 1. Blocks before the
 * contents
 */
#define ISO9660_RECORD_HEAD_EXTENDED_ATTRIBUTE_LENGTH_OFFSET 1u
#define ISO9660_RECORD_HEAD_EXTENDED_ATTRIBUTE_LENGTH_SIZE   1u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, EXTENDED_ATTRIBUTE_LENGTH);

static inline uint8_t iso9660_record_head_extended_attribute_length(
    const struct iso9660_record_head *p)
{
	return p->bytes[1];
}

static inline void iso9660_record_head_set_extended_attribute_length(
    struct iso9660_record_head *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* RecordHead.extent: struct iso9660_both32 at byte 2. First block */
#define ISO9660_RECORD_HEAD_EXTENT_OFFSET 2u
#define ISO9660_RECORD_HEAD_EXTENT_SIZE   8u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, EXTENT);

static inline const struct iso9660_both32 *iso9660_record_head_extent(
    const struct iso9660_record_head *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 2);
}

static inline struct iso9660_both32 *iso9660_record_head_edit_extent(
    struct iso9660_record_head *p)
{
	return (struct iso9660_both32 *)(p->bytes + 2);
}

/*
 * RecordHead.data_length: struct iso9660_both32 at byte 10. Of the contents, in
 * bytes
 */
#define ISO9660_RECORD_HEAD_DATA_LENGTH_OFFSET 10u
#define ISO9660_RECORD_HEAD_DATA_LENGTH_SIZE   8u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, DATA_LENGTH);

static inline const struct iso9660_both32 *iso9660_record_head_data_length(
    const struct iso9660_record_head *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 10);
}

static inline struct iso9660_both32 *iso9660_record_head_edit_data_length(
    struct iso9660_record_head *p)
{
	return (struct iso9660_both32 *)(p->bytes + 10);
}

/* RecordHead.recording_date: struct iso9660_date at byte 18. */
#define ISO9660_RECORD_HEAD_RECORDING_DATE_OFFSET 18u
#define ISO9660_RECORD_HEAD_RECORDING_DATE_SIZE   7u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, RECORDING_DATE);

static inline const struct iso9660_date *iso9660_record_head_recording_date(
    const struct iso9660_record_head *p)
{
	return (const struct iso9660_date *)(p->bytes + 18);
}

static inline struct iso9660_date *iso9660_record_head_edit_recording_date(
    struct iso9660_record_head *p)
{
	return (struct iso9660_date *)(p->bytes + 18);
}

/* RecordHead.flags: flags FileFlags, u8 at byte 25. */
#define ISO9660_RECORD_HEAD_FLAGS_OFFSET 25u
#define ISO9660_RECORD_HEAD_FLAGS_SIZE   1u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, FLAGS);

static inline uint8_t iso9660_record_head_flags(
    const struct iso9660_record_head *p)
{
	return p->bytes[25];
}

static inline void iso9660_record_head_set_flags(struct iso9660_record_head *p,
						 uint8_t value)
{
	p->bytes[25] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool iso9660_record_head_flags_has(
    const struct iso9660_record_head *p, uint8_t mask)
{
	return (iso9660_record_head_flags(p) & mask) == mask;
}

static inline void iso9660_record_head_flags_add(struct iso9660_record_head *p,
						 uint8_t mask)
{
	iso9660_record_head_set_flags(p,
	    (uint8_t)(iso9660_record_head_flags(p) | mask));
}

static inline void iso9660_record_head_flags_clear(
    struct iso9660_record_head *p, uint8_t mask)
{
	iso9660_record_head_set_flags(p,
	    (uint8_t)(iso9660_record_head_flags(p) & ~mask));
}

/*
 * RecordHead.file_unit_size: u8 at byte 26. Of interleaved files; 0: not
 * interleaved
 */
#define ISO9660_RECORD_HEAD_FILE_UNIT_SIZE_OFFSET 26u
#define ISO9660_RECORD_HEAD_FILE_UNIT_SIZE_SIZE   1u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, FILE_UNIT_SIZE);

static inline uint8_t iso9660_record_head_file_unit_size(
    const struct iso9660_record_head *p)
{
	return p->bytes[26];
}

static inline void iso9660_record_head_set_file_unit_size(
    struct iso9660_record_head *p, uint8_t value)
{
	p->bytes[26] = value;
}

/* RecordHead.interleave_gap_size: u8 at byte 27. */
#define ISO9660_RECORD_HEAD_INTERLEAVE_GAP_SIZE_OFFSET 27u
#define ISO9660_RECORD_HEAD_INTERLEAVE_GAP_SIZE_SIZE   1u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, INTERLEAVE_GAP_SIZE);

static inline uint8_t iso9660_record_head_interleave_gap_size(
    const struct iso9660_record_head *p)
{
	return p->bytes[27];
}

static inline void iso9660_record_head_set_interleave_gap_size(
    struct iso9660_record_head *p, uint8_t value)
{
	p->bytes[27] = value;
}

/*
 * RecordHead.volume_sequence_number: struct iso9660_both16 at byte 28. The disk
 * it is on
 */
#define ISO9660_RECORD_HEAD_VOLUME_SEQUENCE_NUMBER_OFFSET 28u
#define ISO9660_RECORD_HEAD_VOLUME_SEQUENCE_NUMBER_SIZE   4u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, VOLUME_SEQUENCE_NUMBER);

static inline const struct iso9660_both16 *iso9660_record_head_volume_sequence_number(
    const struct iso9660_record_head *p)
{
	return (const struct iso9660_both16 *)(p->bytes + 28);
}

static inline struct iso9660_both16 *iso9660_record_head_edit_volume_sequence_number(
    struct iso9660_record_head *p)
{
	return (struct iso9660_both16 *)(p->bytes + 28);
}

/* RecordHead.identifier_length: u8 at byte 32. */
#define ISO9660_RECORD_HEAD_IDENTIFIER_LENGTH_OFFSET 32u
#define ISO9660_RECORD_HEAD_IDENTIFIER_LENGTH_SIZE   1u
STRUCTC_WITHIN(ISO9660_RECORD_HEAD, IDENTIFIER_LENGTH);

static inline uint8_t iso9660_record_head_identifier_length(
    const struct iso9660_record_head *p)
{
	return p->bytes[32];
}

static inline void iso9660_record_head_set_identifier_length(
    struct iso9660_record_head *p, uint8_t value)
{
	p->bytes[32] = value;
}

/* All bytes zero. */
static inline void iso9660_record_head_init(struct iso9660_record_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure RootRecord, 34 bytes. */
struct iso9660_root_record {
	uint8_t bytes[34];
};
#define ISO9660_ROOT_RECORD_SIZEOF 34u
STRUCTC_PROVE(sizeof(struct iso9660_root_record) ==
	      ISO9660_ROOT_RECORD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_root_record *iso9660_root_record_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_ROOT_RECORD_SIZEOF))
		return NULL;
	return (const struct iso9660_root_record *)(span.data + offset);
}

static inline struct iso9660_root_record *iso9660_root_record_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_ROOT_RECORD_SIZEOF))
		return NULL;
	return (struct iso9660_root_record *)(span.data + offset);
}

/* RootRecord.head: struct iso9660_record_head at byte 0. */
#define ISO9660_ROOT_RECORD_HEAD_OFFSET 0u
#define ISO9660_ROOT_RECORD_HEAD_SIZE   33u
STRUCTC_WITHIN(ISO9660_ROOT_RECORD, HEAD);

static inline const struct iso9660_record_head *iso9660_root_record_head(
    const struct iso9660_root_record *p)
{
	return (const struct iso9660_record_head *)(p->bytes);
}

static inline struct iso9660_record_head *iso9660_root_record_edit_head(
    struct iso9660_root_record *p)
{
	return (struct iso9660_record_head *)(p->bytes);
}

/* RootRecord.identifier: u8 at byte 33. */
#define ISO9660_ROOT_RECORD_IDENTIFIER_OFFSET 33u
#define ISO9660_ROOT_RECORD_IDENTIFIER_SIZE   1u
#define ISO9660_ROOT_RECORD_IDENTIFIER_DEFAULT 0u
STRUCTC_WITHIN(ISO9660_ROOT_RECORD, IDENTIFIER);

static inline uint8_t iso9660_root_record_identifier(
    const struct iso9660_root_record *p)
{
	return p->bytes[33];
}

static inline void iso9660_root_record_set_identifier(
    struct iso9660_root_record *p, uint8_t value)
{
	p->bytes[33] = value;
}

/* All bytes zero, then the defaults. */
static inline void iso9660_root_record_init(struct iso9660_root_record *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	iso9660_root_record_set_identifier(p,
	    ISO9660_ROOT_RECORD_IDENTIFIER_DEFAULT);
}

/* Structure PrimaryDescriptor, 2048 bytes. */
struct iso9660_primary_descriptor {
	uint8_t bytes[2048];
};
#define ISO9660_PRIMARY_DESCRIPTOR_SIZEOF 2048u
STRUCTC_PROVE(sizeof(struct iso9660_primary_descriptor) ==
	      ISO9660_PRIMARY_DESCRIPTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_primary_descriptor *iso9660_primary_descriptor_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_PRIMARY_DESCRIPTOR_SIZEOF))
		return NULL;
	return (const struct iso9660_primary_descriptor *)(span.data + offset);
}

static inline struct iso9660_primary_descriptor *iso9660_primary_descriptor_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_PRIMARY_DESCRIPTOR_SIZEOF))
		return NULL;
	return (struct iso9660_primary_descriptor *)(span.data + offset);
}

/* PrimaryDescriptor.type: enum DescriptorType, u8 at byte 0. */
#define ISO9660_PRIMARY_DESCRIPTOR_TYPE_OFFSET 0u
#define ISO9660_PRIMARY_DESCRIPTOR_TYPE_SIZE   1u
#define ISO9660_PRIMARY_DESCRIPTOR_TYPE_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, TYPE);

static inline uint8_t iso9660_primary_descriptor_type(
    const struct iso9660_primary_descriptor *p)
{
	return p->bytes[0];
}

static inline void iso9660_primary_descriptor_set_type(
    struct iso9660_primary_descriptor *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* PrimaryDescriptor.id: 5 times string at byte 1. */
#define ISO9660_PRIMARY_DESCRIPTOR_ID_OFFSET 1u
#define ISO9660_PRIMARY_DESCRIPTOR_ID_SIZE   5u
#define ISO9660_PRIMARY_DESCRIPTOR_ID_COUNT  5u
#define ISO9660_PRIMARY_DESCRIPTOR_ID_DEFAULT "CD001"
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, ID);

static inline int iso9660_primary_descriptor_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "id", 1);
	*out = p->bytes[1 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "id", 1);
	p->bytes[1 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 1, 5);
}

static inline struct mspan iso9660_primary_descriptor_edit_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 1, 5);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 1;
	const void *end = memchr(text, 0, 5);

	if (!end)
		return span_of(text, 5);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 1;

	if (text.size > 5)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(5 - text.size));
	return 0;
}

/* PrimaryDescriptor.version: u8 at byte 6. */
#define ISO9660_PRIMARY_DESCRIPTOR_VERSION_OFFSET 6u
#define ISO9660_PRIMARY_DESCRIPTOR_VERSION_SIZE   1u
#define ISO9660_PRIMARY_DESCRIPTOR_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, VERSION);

static inline uint8_t iso9660_primary_descriptor_version(
    const struct iso9660_primary_descriptor *p)
{
	return p->bytes[6];
}

static inline void iso9660_primary_descriptor_set_version(
    struct iso9660_primary_descriptor *p, uint8_t value)
{
	p->bytes[6] = value;
}

/*
 * PrimaryDescriptor.system_id: 32 times string at byte 8. Texts are padded with
 * spaces
 */
#define ISO9660_PRIMARY_DESCRIPTOR_SYSTEM_ID_OFFSET 8u
#define ISO9660_PRIMARY_DESCRIPTOR_SYSTEM_ID_SIZE   32u
#define ISO9660_PRIMARY_DESCRIPTOR_SYSTEM_ID_COUNT  32u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, SYSTEM_ID);

static inline int iso9660_primary_descriptor_system_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "system_id", 8);
	*out = p->bytes[8 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_system_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "system_id", 8);
	p->bytes[8 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_system_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 8, 32);
}

static inline struct mspan iso9660_primary_descriptor_edit_system_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 8, 32);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_system_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 8;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_system_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 8;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* PrimaryDescriptor.volume_id: 32 times string at byte 40. */
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_ID_OFFSET 40u
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_ID_SIZE   32u
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_ID_COUNT  32u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, VOLUME_ID);

static inline int iso9660_primary_descriptor_volume_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "volume_id", 40);
	*out = p->bytes[40 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_volume_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "volume_id", 40);
	p->bytes[40 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_volume_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 40, 32);
}

static inline struct mspan iso9660_primary_descriptor_edit_volume_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 40, 32);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_volume_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 40;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_volume_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 40;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/*
 * PrimaryDescriptor.volume_space_size: struct iso9660_both32 at byte 80. Blocks
 * in the volume
 */
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SPACE_SIZE_OFFSET 80u
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SPACE_SIZE_SIZE   8u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, VOLUME_SPACE_SIZE);

static inline const struct iso9660_both32 *iso9660_primary_descriptor_volume_space_size(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 80);
}

static inline struct iso9660_both32 *iso9660_primary_descriptor_edit_volume_space_size(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_both32 *)(p->bytes + 80);
}

/*
 * PrimaryDescriptor.volume_set_size: struct iso9660_both16 at byte 120. Disks
 * in the set
 */
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SET_SIZE_OFFSET 120u
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SET_SIZE_SIZE   4u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, VOLUME_SET_SIZE);

static inline const struct iso9660_both16 *iso9660_primary_descriptor_volume_set_size(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_both16 *)(p->bytes + 120);
}

static inline struct iso9660_both16 *iso9660_primary_descriptor_edit_volume_set_size(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_both16 *)(p->bytes + 120);
}

/*
 * PrimaryDescriptor.volume_sequence_number: struct iso9660_both16 at byte 124.
 * Of this one
 */
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SEQUENCE_NUMBER_OFFSET 124u
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SEQUENCE_NUMBER_SIZE   4u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, VOLUME_SEQUENCE_NUMBER);

static inline const struct iso9660_both16 *iso9660_primary_descriptor_volume_sequence_number(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_both16 *)(p->bytes + 124);
}

static inline struct iso9660_both16 *iso9660_primary_descriptor_edit_volume_sequence_number(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_both16 *)(p->bytes + 124);
}

/*
 * PrimaryDescriptor.logical_block_size: struct iso9660_both16 at byte 128. 512,
 * 1024 or 2048
 */
#define ISO9660_PRIMARY_DESCRIPTOR_LOGICAL_BLOCK_SIZE_OFFSET 128u
#define ISO9660_PRIMARY_DESCRIPTOR_LOGICAL_BLOCK_SIZE_SIZE   4u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, LOGICAL_BLOCK_SIZE);

static inline const struct iso9660_both16 *iso9660_primary_descriptor_logical_block_size(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_both16 *)(p->bytes + 128);
}

static inline struct iso9660_both16 *iso9660_primary_descriptor_edit_logical_block_size(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_both16 *)(p->bytes + 128);
}

/*
 * PrimaryDescriptor.path_table_size: struct iso9660_both32 at byte 132. In
 * bytes
 */
#define ISO9660_PRIMARY_DESCRIPTOR_PATH_TABLE_SIZE_OFFSET 132u
#define ISO9660_PRIMARY_DESCRIPTOR_PATH_TABLE_SIZE_SIZE   8u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, PATH_TABLE_SIZE);

static inline const struct iso9660_both32 *iso9660_primary_descriptor_path_table_size(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 132);
}

static inline struct iso9660_both32 *iso9660_primary_descriptor_edit_path_table_size(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_both32 *)(p->bytes + 132);
}

/* PrimaryDescriptor.l_path_table: u32 little-endian at byte 140. */
#define ISO9660_PRIMARY_DESCRIPTOR_L_PATH_TABLE_OFFSET 140u
#define ISO9660_PRIMARY_DESCRIPTOR_L_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, L_PATH_TABLE);

static inline uint32_t iso9660_primary_descriptor_l_path_table(
    const struct iso9660_primary_descriptor *p)
{
	return le32_load(p->bytes + 140);
}

static inline void iso9660_primary_descriptor_set_l_path_table(
    struct iso9660_primary_descriptor *p, uint32_t value)
{
	le32_store(p->bytes + 140, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_primary_descriptor_l_path_table_target(
    const struct iso9660_primary_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_primary_descriptor_l_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "l_path_table", 140);
	*offset = at;
	return 0;
}

/*
 * PrimaryDescriptor.optional_l_path_table: u32 little-endian at byte 144. A
 * copy; 0: none
 */
#define ISO9660_PRIMARY_DESCRIPTOR_OPTIONAL_L_PATH_TABLE_OFFSET 144u
#define ISO9660_PRIMARY_DESCRIPTOR_OPTIONAL_L_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, OPTIONAL_L_PATH_TABLE);

static inline uint32_t iso9660_primary_descriptor_optional_l_path_table(
    const struct iso9660_primary_descriptor *p)
{
	return le32_load(p->bytes + 144);
}

static inline void iso9660_primary_descriptor_set_optional_l_path_table(
    struct iso9660_primary_descriptor *p, uint32_t value)
{
	le32_store(p->bytes + 144, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_primary_descriptor_optional_l_path_table_target(
    const struct iso9660_primary_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_primary_descriptor_optional_l_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "optional_l_path_table", 144);
	*offset = at;
	return 0;
}

/* PrimaryDescriptor.m_path_table: u32 big-endian at byte 148. */
#define ISO9660_PRIMARY_DESCRIPTOR_M_PATH_TABLE_OFFSET 148u
#define ISO9660_PRIMARY_DESCRIPTOR_M_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, M_PATH_TABLE);

static inline uint32_t iso9660_primary_descriptor_m_path_table(
    const struct iso9660_primary_descriptor *p)
{
	return be32_load(p->bytes + 148);
}

static inline void iso9660_primary_descriptor_set_m_path_table(
    struct iso9660_primary_descriptor *p, uint32_t value)
{
	be32_store(p->bytes + 148, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_primary_descriptor_m_path_table_target(
    const struct iso9660_primary_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_primary_descriptor_m_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "m_path_table", 148);
	*offset = at;
	return 0;
}

/* PrimaryDescriptor.optional_m_path_table: u32 big-endian at byte 152. */
#define ISO9660_PRIMARY_DESCRIPTOR_OPTIONAL_M_PATH_TABLE_OFFSET 152u
#define ISO9660_PRIMARY_DESCRIPTOR_OPTIONAL_M_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, OPTIONAL_M_PATH_TABLE);

static inline uint32_t iso9660_primary_descriptor_optional_m_path_table(
    const struct iso9660_primary_descriptor *p)
{
	return be32_load(p->bytes + 152);
}

static inline void iso9660_primary_descriptor_set_optional_m_path_table(
    struct iso9660_primary_descriptor *p, uint32_t value)
{
	be32_store(p->bytes + 152, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_primary_descriptor_optional_m_path_table_target(
    const struct iso9660_primary_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_primary_descriptor_optional_m_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "optional_m_path_table", 152);
	*offset = at;
	return 0;
}

/* PrimaryDescriptor.root: struct iso9660_root_record at byte 156. */
#define ISO9660_PRIMARY_DESCRIPTOR_ROOT_OFFSET 156u
#define ISO9660_PRIMARY_DESCRIPTOR_ROOT_SIZE   34u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, ROOT);

static inline const struct iso9660_root_record *iso9660_primary_descriptor_root(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_root_record *)(p->bytes + 156);
}

static inline struct iso9660_root_record *iso9660_primary_descriptor_edit_root(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_root_record *)(p->bytes + 156);
}

/* PrimaryDescriptor.volume_set_id: 128 times string at byte 190. */
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SET_ID_OFFSET 190u
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SET_ID_SIZE   128u
#define ISO9660_PRIMARY_DESCRIPTOR_VOLUME_SET_ID_COUNT  128u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, VOLUME_SET_ID);

static inline int iso9660_primary_descriptor_volume_set_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "volume_set_id", 190);
	*out = p->bytes[190 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_volume_set_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "volume_set_id", 190);
	p->bytes[190 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_volume_set_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 190, 128);
}

static inline struct mspan iso9660_primary_descriptor_edit_volume_set_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 190, 128);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_volume_set_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 190;
	const void *end = memchr(text, 0, 128);

	if (!end)
		return span_of(text, 128);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_volume_set_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 190;

	if (text.size > 128)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(128 - text.size));
	return 0;
}

/*
 * PrimaryDescriptor.publisher_id: 128 times string at byte 318. "_NAME": in a
 * file of the root
 */
#define ISO9660_PRIMARY_DESCRIPTOR_PUBLISHER_ID_OFFSET 318u
#define ISO9660_PRIMARY_DESCRIPTOR_PUBLISHER_ID_SIZE   128u
#define ISO9660_PRIMARY_DESCRIPTOR_PUBLISHER_ID_COUNT  128u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, PUBLISHER_ID);

static inline int iso9660_primary_descriptor_publisher_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "publisher_id", 318);
	*out = p->bytes[318 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_publisher_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "publisher_id", 318);
	p->bytes[318 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_publisher_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 318, 128);
}

static inline struct mspan iso9660_primary_descriptor_edit_publisher_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 318, 128);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_publisher_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 318;
	const void *end = memchr(text, 0, 128);

	if (!end)
		return span_of(text, 128);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_publisher_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 318;

	if (text.size > 128)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(128 - text.size));
	return 0;
}

/* PrimaryDescriptor.data_preparer_id: 128 times string at byte 446. */
#define ISO9660_PRIMARY_DESCRIPTOR_DATA_PREPARER_ID_OFFSET 446u
#define ISO9660_PRIMARY_DESCRIPTOR_DATA_PREPARER_ID_SIZE   128u
#define ISO9660_PRIMARY_DESCRIPTOR_DATA_PREPARER_ID_COUNT  128u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, DATA_PREPARER_ID);

static inline int iso9660_primary_descriptor_data_preparer_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "data_preparer_id", 446);
	*out = p->bytes[446 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_data_preparer_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "data_preparer_id", 446);
	p->bytes[446 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_data_preparer_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 446, 128);
}

static inline struct mspan iso9660_primary_descriptor_edit_data_preparer_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 446, 128);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_data_preparer_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 446;
	const void *end = memchr(text, 0, 128);

	if (!end)
		return span_of(text, 128);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_data_preparer_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 446;

	if (text.size > 128)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(128 - text.size));
	return 0;
}

/* PrimaryDescriptor.application_id: 128 times string at byte 574. */
#define ISO9660_PRIMARY_DESCRIPTOR_APPLICATION_ID_OFFSET 574u
#define ISO9660_PRIMARY_DESCRIPTOR_APPLICATION_ID_SIZE   128u
#define ISO9660_PRIMARY_DESCRIPTOR_APPLICATION_ID_COUNT  128u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, APPLICATION_ID);

static inline int iso9660_primary_descriptor_application_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "application_id", 574);
	*out = p->bytes[574 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_application_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 128)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "application_id", 574);
	p->bytes[574 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_application_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 574, 128);
}

static inline struct mspan iso9660_primary_descriptor_edit_application_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 574, 128);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_application_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 574;
	const void *end = memchr(text, 0, 128);

	if (!end)
		return span_of(text, 128);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_application_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 574;

	if (text.size > 128)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(128 - text.size));
	return 0;
}

/*
 * PrimaryDescriptor.copyright_file_id: 37 times string at byte 702. Files in
 * the root
 */
#define ISO9660_PRIMARY_DESCRIPTOR_COPYRIGHT_FILE_ID_OFFSET 702u
#define ISO9660_PRIMARY_DESCRIPTOR_COPYRIGHT_FILE_ID_SIZE   37u
#define ISO9660_PRIMARY_DESCRIPTOR_COPYRIGHT_FILE_ID_COUNT  37u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, COPYRIGHT_FILE_ID);

static inline int iso9660_primary_descriptor_copyright_file_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 37)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "copyright_file_id", 702);
	*out = p->bytes[702 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_copyright_file_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 37)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "copyright_file_id", 702);
	p->bytes[702 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_copyright_file_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 702, 37);
}

static inline struct mspan iso9660_primary_descriptor_edit_copyright_file_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 702, 37);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_copyright_file_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 702;
	const void *end = memchr(text, 0, 37);

	if (!end)
		return span_of(text, 37);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_copyright_file_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 702;

	if (text.size > 37)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(37 - text.size));
	return 0;
}

/* PrimaryDescriptor.abstract_file_id: 37 times string at byte 739. */
#define ISO9660_PRIMARY_DESCRIPTOR_ABSTRACT_FILE_ID_OFFSET 739u
#define ISO9660_PRIMARY_DESCRIPTOR_ABSTRACT_FILE_ID_SIZE   37u
#define ISO9660_PRIMARY_DESCRIPTOR_ABSTRACT_FILE_ID_COUNT  37u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, ABSTRACT_FILE_ID);

static inline int iso9660_primary_descriptor_abstract_file_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 37)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "abstract_file_id", 739);
	*out = p->bytes[739 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_abstract_file_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 37)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "abstract_file_id", 739);
	p->bytes[739 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_abstract_file_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 739, 37);
}

static inline struct mspan iso9660_primary_descriptor_edit_abstract_file_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 739, 37);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_abstract_file_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 739;
	const void *end = memchr(text, 0, 37);

	if (!end)
		return span_of(text, 37);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_abstract_file_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 739;

	if (text.size > 37)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(37 - text.size));
	return 0;
}

/* PrimaryDescriptor.bibliographic_file_id: 37 times string at byte 776. */
#define ISO9660_PRIMARY_DESCRIPTOR_BIBLIOGRAPHIC_FILE_ID_OFFSET 776u
#define ISO9660_PRIMARY_DESCRIPTOR_BIBLIOGRAPHIC_FILE_ID_SIZE   37u
#define ISO9660_PRIMARY_DESCRIPTOR_BIBLIOGRAPHIC_FILE_ID_COUNT  37u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, BIBLIOGRAPHIC_FILE_ID);

static inline int iso9660_primary_descriptor_bibliographic_file_id(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 37)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "bibliographic_file_id", 776);
	*out = p->bytes[776 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_bibliographic_file_id(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 37)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "bibliographic_file_id", 776);
	p->bytes[776 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_bibliographic_file_id_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 776, 37);
}

static inline struct mspan iso9660_primary_descriptor_edit_bibliographic_file_id_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 776, 37);
}

/* Up to the first NUL. */
static inline struct span iso9660_primary_descriptor_bibliographic_file_id_text(
    const struct iso9660_primary_descriptor *p)
{
	const uint8_t *text = p->bytes + 776;
	const void *end = memchr(text, 0, 37);

	if (!end)
		return span_of(text, 37);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_primary_descriptor_put_bibliographic_file_id(
    struct iso9660_primary_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 776;

	if (text.size > 37)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(37 - text.size));
	return 0;
}

/* PrimaryDescriptor.creation_date: struct iso9660_digit_date at byte 813. */
#define ISO9660_PRIMARY_DESCRIPTOR_CREATION_DATE_OFFSET 813u
#define ISO9660_PRIMARY_DESCRIPTOR_CREATION_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, CREATION_DATE);

static inline const struct iso9660_digit_date *iso9660_primary_descriptor_creation_date(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 813);
}

static inline struct iso9660_digit_date *iso9660_primary_descriptor_edit_creation_date(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 813);
}

/*
 * PrimaryDescriptor.modification_date: struct iso9660_digit_date at byte 830.
 */
#define ISO9660_PRIMARY_DESCRIPTOR_MODIFICATION_DATE_OFFSET 830u
#define ISO9660_PRIMARY_DESCRIPTOR_MODIFICATION_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, MODIFICATION_DATE);

static inline const struct iso9660_digit_date *iso9660_primary_descriptor_modification_date(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 830);
}

static inline struct iso9660_digit_date *iso9660_primary_descriptor_edit_modification_date(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 830);
}

/* PrimaryDescriptor.expiration_date: struct iso9660_digit_date at byte 847. */
#define ISO9660_PRIMARY_DESCRIPTOR_EXPIRATION_DATE_OFFSET 847u
#define ISO9660_PRIMARY_DESCRIPTOR_EXPIRATION_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, EXPIRATION_DATE);

static inline const struct iso9660_digit_date *iso9660_primary_descriptor_expiration_date(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 847);
}

static inline struct iso9660_digit_date *iso9660_primary_descriptor_edit_expiration_date(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 847);
}

/* PrimaryDescriptor.effective_date: struct iso9660_digit_date at byte 864. */
#define ISO9660_PRIMARY_DESCRIPTOR_EFFECTIVE_DATE_OFFSET 864u
#define ISO9660_PRIMARY_DESCRIPTOR_EFFECTIVE_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, EFFECTIVE_DATE);

static inline const struct iso9660_digit_date *iso9660_primary_descriptor_effective_date(
    const struct iso9660_primary_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 864);
}

static inline struct iso9660_digit_date *iso9660_primary_descriptor_edit_effective_date(
    struct iso9660_primary_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 864);
}

/* PrimaryDescriptor.file_structure_version: u8 at byte 881. */
#define ISO9660_PRIMARY_DESCRIPTOR_FILE_STRUCTURE_VERSION_OFFSET 881u
#define ISO9660_PRIMARY_DESCRIPTOR_FILE_STRUCTURE_VERSION_SIZE   1u
#define ISO9660_PRIMARY_DESCRIPTOR_FILE_STRUCTURE_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, FILE_STRUCTURE_VERSION);

static inline uint8_t iso9660_primary_descriptor_file_structure_version(
    const struct iso9660_primary_descriptor *p)
{
	return p->bytes[881];
}

static inline void iso9660_primary_descriptor_set_file_structure_version(
    struct iso9660_primary_descriptor *p, uint8_t value)
{
	p->bytes[881] = value;
}

/* PrimaryDescriptor.application_use: 512 times byte at byte 883. */
#define ISO9660_PRIMARY_DESCRIPTOR_APPLICATION_USE_OFFSET 883u
#define ISO9660_PRIMARY_DESCRIPTOR_APPLICATION_USE_SIZE   512u
#define ISO9660_PRIMARY_DESCRIPTOR_APPLICATION_USE_COUNT  512u
STRUCTC_WITHIN(ISO9660_PRIMARY_DESCRIPTOR, APPLICATION_USE);

static inline int iso9660_primary_descriptor_application_use(
    const struct iso9660_primary_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 512)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "application_use", 883);
	*out = p->bytes[883 + i];
	return 0;
}

static inline int iso9660_primary_descriptor_set_application_use(
    struct iso9660_primary_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 512)
		return field_out_of_range(error, "iso9660_primary_descriptor",
					  "application_use", 883);
	p->bytes[883 + i] = value;
	return 0;
}

static inline struct span iso9660_primary_descriptor_application_use_bytes(
    const struct iso9660_primary_descriptor *p)
{
	return span_of(p->bytes + 883, 512);
}

static inline struct mspan iso9660_primary_descriptor_edit_application_use_bytes(
    struct iso9660_primary_descriptor *p)
{
	return mspan_of(p->bytes + 883, 512);
}

/* All bytes zero, then the defaults. */
static inline void iso9660_primary_descriptor_init(
    struct iso9660_primary_descriptor *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	iso9660_primary_descriptor_set_type(p,
	    ISO9660_PRIMARY_DESCRIPTOR_TYPE_DEFAULT);
	memcpy(p->bytes + 1, ISO9660_PRIMARY_DESCRIPTOR_ID_DEFAULT, 5);
	iso9660_primary_descriptor_set_version(p,
	    ISO9660_PRIMARY_DESCRIPTOR_VERSION_DEFAULT);
	iso9660_root_record_init(iso9660_primary_descriptor_edit_root(p));
	iso9660_primary_descriptor_set_file_structure_version(p,
	    ISO9660_PRIMARY_DESCRIPTOR_FILE_STRUCTURE_VERSION_DEFAULT);
}

/*
 * Structure JolietDescriptor, 2048 bytes. A supplementary descriptor whose
 * texts are UCS-2.
 */
struct iso9660_joliet_descriptor {
	uint8_t bytes[2048];
};
#define ISO9660_JOLIET_DESCRIPTOR_SIZEOF 2048u
STRUCTC_PROVE(sizeof(struct iso9660_joliet_descriptor) ==
	      ISO9660_JOLIET_DESCRIPTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_joliet_descriptor *iso9660_joliet_descriptor_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_JOLIET_DESCRIPTOR_SIZEOF))
		return NULL;
	return (const struct iso9660_joliet_descriptor *)(span.data + offset);
}

static inline struct iso9660_joliet_descriptor *iso9660_joliet_descriptor_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_JOLIET_DESCRIPTOR_SIZEOF))
		return NULL;
	return (struct iso9660_joliet_descriptor *)(span.data + offset);
}

/* JolietDescriptor.type: enum DescriptorType, u8 at byte 0. */
#define ISO9660_JOLIET_DESCRIPTOR_TYPE_OFFSET 0u
#define ISO9660_JOLIET_DESCRIPTOR_TYPE_SIZE   1u
#define ISO9660_JOLIET_DESCRIPTOR_TYPE_DEFAULT 2u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, TYPE);

static inline uint8_t iso9660_joliet_descriptor_type(
    const struct iso9660_joliet_descriptor *p)
{
	return p->bytes[0];
}

static inline void iso9660_joliet_descriptor_set_type(
    struct iso9660_joliet_descriptor *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* JolietDescriptor.id: 5 times string at byte 1. */
#define ISO9660_JOLIET_DESCRIPTOR_ID_OFFSET 1u
#define ISO9660_JOLIET_DESCRIPTOR_ID_SIZE   5u
#define ISO9660_JOLIET_DESCRIPTOR_ID_COUNT  5u
#define ISO9660_JOLIET_DESCRIPTOR_ID_DEFAULT "CD001"
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, ID);

static inline int iso9660_joliet_descriptor_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "id", 1);
	*out = p->bytes[1 + i];
	return 0;
}

static inline int iso9660_joliet_descriptor_set_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "id", 1);
	p->bytes[1 + i] = value;
	return 0;
}

static inline struct span iso9660_joliet_descriptor_id_bytes(
    const struct iso9660_joliet_descriptor *p)
{
	return span_of(p->bytes + 1, 5);
}

static inline struct mspan iso9660_joliet_descriptor_edit_id_bytes(
    struct iso9660_joliet_descriptor *p)
{
	return mspan_of(p->bytes + 1, 5);
}

/* Up to the first NUL. */
static inline struct span iso9660_joliet_descriptor_id_text(
    const struct iso9660_joliet_descriptor *p)
{
	const uint8_t *text = p->bytes + 1;
	const void *end = memchr(text, 0, 5);

	if (!end)
		return span_of(text, 5);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_joliet_descriptor_put_id(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 1;

	if (text.size > 5)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(5 - text.size));
	return 0;
}

/*
 * JolietDescriptor.version: u8 at byte 6. 2: an enhanced one of ISO 9660:1999
 */
#define ISO9660_JOLIET_DESCRIPTOR_VERSION_OFFSET 6u
#define ISO9660_JOLIET_DESCRIPTOR_VERSION_SIZE   1u
#define ISO9660_JOLIET_DESCRIPTOR_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, VERSION);

static inline uint8_t iso9660_joliet_descriptor_version(
    const struct iso9660_joliet_descriptor *p)
{
	return p->bytes[6];
}

static inline void iso9660_joliet_descriptor_set_version(
    struct iso9660_joliet_descriptor *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* JolietDescriptor.flags: flags VolumeFlags, u8 at byte 7. */
#define ISO9660_JOLIET_DESCRIPTOR_FLAGS_OFFSET 7u
#define ISO9660_JOLIET_DESCRIPTOR_FLAGS_SIZE   1u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, FLAGS);

static inline uint8_t iso9660_joliet_descriptor_flags(
    const struct iso9660_joliet_descriptor *p)
{
	return p->bytes[7];
}

static inline void iso9660_joliet_descriptor_set_flags(
    struct iso9660_joliet_descriptor *p, uint8_t value)
{
	p->bytes[7] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool iso9660_joliet_descriptor_flags_has(
    const struct iso9660_joliet_descriptor *p, uint8_t mask)
{
	return (iso9660_joliet_descriptor_flags(p) & mask) == mask;
}

static inline void iso9660_joliet_descriptor_flags_add(
    struct iso9660_joliet_descriptor *p, uint8_t mask)
{
	iso9660_joliet_descriptor_set_flags(p,
	    (uint8_t)(iso9660_joliet_descriptor_flags(p) | mask));
}

static inline void iso9660_joliet_descriptor_flags_clear(
    struct iso9660_joliet_descriptor *p, uint8_t mask)
{
	iso9660_joliet_descriptor_set_flags(p,
	    (uint8_t)(iso9660_joliet_descriptor_flags(p) & ~mask));
}

/* JolietDescriptor.system_id: 16 times UTF-16 big-endian at byte 8. */
#define ISO9660_JOLIET_DESCRIPTOR_SYSTEM_ID_OFFSET 8u
#define ISO9660_JOLIET_DESCRIPTOR_SYSTEM_ID_SIZE   32u
#define ISO9660_JOLIET_DESCRIPTOR_SYSTEM_ID_COUNT  16u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, SYSTEM_ID);

static inline int iso9660_joliet_descriptor_system_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "system_id", 8);
	*out = be16_load(p->bytes + 8 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_system_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "system_id", 8);
	be16_store(p->bytes + 8 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_system_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 8, 32), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "system_id", 8);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_system_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 8, 32));
}

/* JolietDescriptor.volume_id: 16 times UTF-16 big-endian at byte 40. */
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_ID_OFFSET 40u
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_ID_SIZE   32u
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_ID_COUNT  16u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, VOLUME_ID);

static inline int iso9660_joliet_descriptor_volume_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "volume_id", 40);
	*out = be16_load(p->bytes + 40 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_volume_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "volume_id", 40);
	be16_store(p->bytes + 40 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_volume_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 40, 32), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "volume_id", 40);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_volume_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 40, 32));
}

/* JolietDescriptor.volume_space_size: struct iso9660_both32 at byte 80. */
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SPACE_SIZE_OFFSET 80u
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SPACE_SIZE_SIZE   8u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, VOLUME_SPACE_SIZE);

static inline const struct iso9660_both32 *iso9660_joliet_descriptor_volume_space_size(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 80);
}

static inline struct iso9660_both32 *iso9660_joliet_descriptor_edit_volume_space_size(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_both32 *)(p->bytes + 80);
}

/*
 * JolietDescriptor.escape_sequences: u24 big-endian at byte 88.
 * JOLIET_LEVEL_...
 */
#define ISO9660_JOLIET_DESCRIPTOR_ESCAPE_SEQUENCES_OFFSET 88u
#define ISO9660_JOLIET_DESCRIPTOR_ESCAPE_SEQUENCES_SIZE   3u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, ESCAPE_SEQUENCES);

static inline uint32_t iso9660_joliet_descriptor_escape_sequences(
    const struct iso9660_joliet_descriptor *p)
{
	return (uint32_t)be16_load(p->bytes + 88) << 8 | p->bytes[90];
}

static inline int iso9660_joliet_descriptor_set_escape_sequences(
    struct iso9660_joliet_descriptor *p, uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	be16_store(p->bytes + 88, (uint16_t)(value >> 8));
	p->bytes[90] = (uint8_t)value;
	return 0;
}

/* JolietDescriptor.volume_set_size: struct iso9660_both16 at byte 120. */
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SET_SIZE_OFFSET 120u
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SET_SIZE_SIZE   4u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, VOLUME_SET_SIZE);

static inline const struct iso9660_both16 *iso9660_joliet_descriptor_volume_set_size(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_both16 *)(p->bytes + 120);
}

static inline struct iso9660_both16 *iso9660_joliet_descriptor_edit_volume_set_size(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_both16 *)(p->bytes + 120);
}

/*
 * JolietDescriptor.volume_sequence_number: struct iso9660_both16 at byte 124.
 */
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SEQUENCE_NUMBER_OFFSET 124u
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SEQUENCE_NUMBER_SIZE   4u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, VOLUME_SEQUENCE_NUMBER);

static inline const struct iso9660_both16 *iso9660_joliet_descriptor_volume_sequence_number(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_both16 *)(p->bytes + 124);
}

static inline struct iso9660_both16 *iso9660_joliet_descriptor_edit_volume_sequence_number(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_both16 *)(p->bytes + 124);
}

/* JolietDescriptor.logical_block_size: struct iso9660_both16 at byte 128. */
#define ISO9660_JOLIET_DESCRIPTOR_LOGICAL_BLOCK_SIZE_OFFSET 128u
#define ISO9660_JOLIET_DESCRIPTOR_LOGICAL_BLOCK_SIZE_SIZE   4u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, LOGICAL_BLOCK_SIZE);

static inline const struct iso9660_both16 *iso9660_joliet_descriptor_logical_block_size(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_both16 *)(p->bytes + 128);
}

static inline struct iso9660_both16 *iso9660_joliet_descriptor_edit_logical_block_size(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_both16 *)(p->bytes + 128);
}

/* JolietDescriptor.path_table_size: struct iso9660_both32 at byte 132. */
#define ISO9660_JOLIET_DESCRIPTOR_PATH_TABLE_SIZE_OFFSET 132u
#define ISO9660_JOLIET_DESCRIPTOR_PATH_TABLE_SIZE_SIZE   8u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, PATH_TABLE_SIZE);

static inline const struct iso9660_both32 *iso9660_joliet_descriptor_path_table_size(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 132);
}

static inline struct iso9660_both32 *iso9660_joliet_descriptor_edit_path_table_size(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_both32 *)(p->bytes + 132);
}

/* JolietDescriptor.l_path_table: u32 little-endian at byte 140. */
#define ISO9660_JOLIET_DESCRIPTOR_L_PATH_TABLE_OFFSET 140u
#define ISO9660_JOLIET_DESCRIPTOR_L_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, L_PATH_TABLE);

static inline uint32_t iso9660_joliet_descriptor_l_path_table(
    const struct iso9660_joliet_descriptor *p)
{
	return le32_load(p->bytes + 140);
}

static inline void iso9660_joliet_descriptor_set_l_path_table(
    struct iso9660_joliet_descriptor *p, uint32_t value)
{
	le32_store(p->bytes + 140, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_joliet_descriptor_l_path_table_target(
    const struct iso9660_joliet_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_joliet_descriptor_l_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "l_path_table", 140);
	*offset = at;
	return 0;
}

/* JolietDescriptor.optional_l_path_table: u32 little-endian at byte 144. */
#define ISO9660_JOLIET_DESCRIPTOR_OPTIONAL_L_PATH_TABLE_OFFSET 144u
#define ISO9660_JOLIET_DESCRIPTOR_OPTIONAL_L_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, OPTIONAL_L_PATH_TABLE);

static inline uint32_t iso9660_joliet_descriptor_optional_l_path_table(
    const struct iso9660_joliet_descriptor *p)
{
	return le32_load(p->bytes + 144);
}

static inline void iso9660_joliet_descriptor_set_optional_l_path_table(
    struct iso9660_joliet_descriptor *p, uint32_t value)
{
	le32_store(p->bytes + 144, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_joliet_descriptor_optional_l_path_table_target(
    const struct iso9660_joliet_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_joliet_descriptor_optional_l_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "optional_l_path_table", 144);
	*offset = at;
	return 0;
}

/* JolietDescriptor.m_path_table: u32 big-endian at byte 148. */
#define ISO9660_JOLIET_DESCRIPTOR_M_PATH_TABLE_OFFSET 148u
#define ISO9660_JOLIET_DESCRIPTOR_M_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, M_PATH_TABLE);

static inline uint32_t iso9660_joliet_descriptor_m_path_table(
    const struct iso9660_joliet_descriptor *p)
{
	return be32_load(p->bytes + 148);
}

static inline void iso9660_joliet_descriptor_set_m_path_table(
    struct iso9660_joliet_descriptor *p, uint32_t value)
{
	be32_store(p->bytes + 148, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_joliet_descriptor_m_path_table_target(
    const struct iso9660_joliet_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_joliet_descriptor_m_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "m_path_table", 148);
	*offset = at;
	return 0;
}

/* JolietDescriptor.optional_m_path_table: u32 big-endian at byte 152. */
#define ISO9660_JOLIET_DESCRIPTOR_OPTIONAL_M_PATH_TABLE_OFFSET 152u
#define ISO9660_JOLIET_DESCRIPTOR_OPTIONAL_M_PATH_TABLE_SIZE   4u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, OPTIONAL_M_PATH_TABLE);

static inline uint32_t iso9660_joliet_descriptor_optional_m_path_table(
    const struct iso9660_joliet_descriptor *p)
{
	return be32_load(p->bytes + 152);
}

static inline void iso9660_joliet_descriptor_set_optional_m_path_table(
    struct iso9660_joliet_descriptor *p, uint32_t value)
{
	be32_store(p->bytes + 152, value);
}

/* The byte where its PathRecord starts; -34 when there is none. */
static inline int iso9660_joliet_descriptor_optional_m_path_table_target(
    const struct iso9660_joliet_descriptor *p, uint64_t unit_size,
    uint64_t *offset, struct field_error *error)
{
	uint64_t at;
	uint32_t number = iso9660_joliet_descriptor_optional_m_path_table(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "optional_m_path_table", 152);
	*offset = at;
	return 0;
}

/* JolietDescriptor.root: struct iso9660_root_record at byte 156. */
#define ISO9660_JOLIET_DESCRIPTOR_ROOT_OFFSET 156u
#define ISO9660_JOLIET_DESCRIPTOR_ROOT_SIZE   34u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, ROOT);

static inline const struct iso9660_root_record *iso9660_joliet_descriptor_root(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_root_record *)(p->bytes + 156);
}

static inline struct iso9660_root_record *iso9660_joliet_descriptor_edit_root(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_root_record *)(p->bytes + 156);
}

/* JolietDescriptor.volume_set_id: 64 times UTF-16 big-endian at byte 190. */
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SET_ID_OFFSET 190u
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SET_ID_SIZE   128u
#define ISO9660_JOLIET_DESCRIPTOR_VOLUME_SET_ID_COUNT  64u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, VOLUME_SET_ID);

static inline int iso9660_joliet_descriptor_volume_set_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "volume_set_id", 190);
	*out = be16_load(p->bytes + 190 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_volume_set_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "volume_set_id", 190);
	be16_store(p->bytes + 190 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_volume_set_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 190, 128), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "volume_set_id", 190);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_volume_set_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 190, 128));
}

/* JolietDescriptor.publisher_id: 64 times UTF-16 big-endian at byte 318. */
#define ISO9660_JOLIET_DESCRIPTOR_PUBLISHER_ID_OFFSET 318u
#define ISO9660_JOLIET_DESCRIPTOR_PUBLISHER_ID_SIZE   128u
#define ISO9660_JOLIET_DESCRIPTOR_PUBLISHER_ID_COUNT  64u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, PUBLISHER_ID);

static inline int iso9660_joliet_descriptor_publisher_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "publisher_id", 318);
	*out = be16_load(p->bytes + 318 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_publisher_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "publisher_id", 318);
	be16_store(p->bytes + 318 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_publisher_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 318, 128), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "publisher_id", 318);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_publisher_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 318, 128));
}

/* JolietDescriptor.data_preparer_id: 64 times UTF-16 big-endian at byte 446. */
#define ISO9660_JOLIET_DESCRIPTOR_DATA_PREPARER_ID_OFFSET 446u
#define ISO9660_JOLIET_DESCRIPTOR_DATA_PREPARER_ID_SIZE   128u
#define ISO9660_JOLIET_DESCRIPTOR_DATA_PREPARER_ID_COUNT  64u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, DATA_PREPARER_ID);

static inline int iso9660_joliet_descriptor_data_preparer_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "data_preparer_id", 446);
	*out = be16_load(p->bytes + 446 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_data_preparer_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "data_preparer_id", 446);
	be16_store(p->bytes + 446 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_data_preparer_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 446, 128), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "data_preparer_id", 446);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_data_preparer_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 446, 128));
}

/* JolietDescriptor.application_id: 64 times UTF-16 big-endian at byte 574. */
#define ISO9660_JOLIET_DESCRIPTOR_APPLICATION_ID_OFFSET 574u
#define ISO9660_JOLIET_DESCRIPTOR_APPLICATION_ID_SIZE   128u
#define ISO9660_JOLIET_DESCRIPTOR_APPLICATION_ID_COUNT  64u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, APPLICATION_ID);

static inline int iso9660_joliet_descriptor_application_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "application_id", 574);
	*out = be16_load(p->bytes + 574 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_application_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 64)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "application_id", 574);
	be16_store(p->bytes + 574 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_application_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 574, 128), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "application_id", 574);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_application_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 574, 128));
}

/*
 * JolietDescriptor.copyright_file_id: 18 times UTF-16 big-endian at byte 702.
 */
#define ISO9660_JOLIET_DESCRIPTOR_COPYRIGHT_FILE_ID_OFFSET 702u
#define ISO9660_JOLIET_DESCRIPTOR_COPYRIGHT_FILE_ID_SIZE   36u
#define ISO9660_JOLIET_DESCRIPTOR_COPYRIGHT_FILE_ID_COUNT  18u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, COPYRIGHT_FILE_ID);

static inline int iso9660_joliet_descriptor_copyright_file_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 18)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "copyright_file_id", 702);
	*out = be16_load(p->bytes + 702 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_copyright_file_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 18)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "copyright_file_id", 702);
	be16_store(p->bytes + 702 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_copyright_file_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 702, 36), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "copyright_file_id", 702);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_copyright_file_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 702, 36));
}

/* JolietDescriptor.abstract_file_id: 18 times UTF-16 big-endian at byte 739. */
#define ISO9660_JOLIET_DESCRIPTOR_ABSTRACT_FILE_ID_OFFSET 739u
#define ISO9660_JOLIET_DESCRIPTOR_ABSTRACT_FILE_ID_SIZE   36u
#define ISO9660_JOLIET_DESCRIPTOR_ABSTRACT_FILE_ID_COUNT  18u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, ABSTRACT_FILE_ID);

static inline int iso9660_joliet_descriptor_abstract_file_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 18)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "abstract_file_id", 739);
	*out = be16_load(p->bytes + 739 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_abstract_file_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 18)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "abstract_file_id", 739);
	be16_store(p->bytes + 739 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_abstract_file_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 739, 36), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "abstract_file_id", 739);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_abstract_file_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 739, 36));
}

/*
 * JolietDescriptor.bibliographic_file_id: 18 times UTF-16 big-endian at byte
 * 776.
 */
#define ISO9660_JOLIET_DESCRIPTOR_BIBLIOGRAPHIC_FILE_ID_OFFSET 776u
#define ISO9660_JOLIET_DESCRIPTOR_BIBLIOGRAPHIC_FILE_ID_SIZE   36u
#define ISO9660_JOLIET_DESCRIPTOR_BIBLIOGRAPHIC_FILE_ID_COUNT  18u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, BIBLIOGRAPHIC_FILE_ID);

static inline int iso9660_joliet_descriptor_bibliographic_file_id(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	if (i >= 18)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "bibliographic_file_id", 776);
	*out = be16_load(p->bytes + 776 + i * 2);
	return 0;
}

static inline int iso9660_joliet_descriptor_set_bibliographic_file_id(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	if (i >= 18)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "bibliographic_file_id", 776);
	be16_store(p->bytes + 776 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_descriptor_bibliographic_file_id_utf8(
    const struct iso9660_joliet_descriptor *p, struct mspan out,
    uint64_t *length, struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 776, 36), true, out, length))
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "bibliographic_file_id", 776);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_descriptor_put_bibliographic_file_id_utf8(
    struct iso9660_joliet_descriptor *p, struct span text)
{
	return utf16_from_utf8(text, true, mspan_of(p->bytes + 776, 36));
}

/* JolietDescriptor.creation_date: struct iso9660_digit_date at byte 813. */
#define ISO9660_JOLIET_DESCRIPTOR_CREATION_DATE_OFFSET 813u
#define ISO9660_JOLIET_DESCRIPTOR_CREATION_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, CREATION_DATE);

static inline const struct iso9660_digit_date *iso9660_joliet_descriptor_creation_date(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 813);
}

static inline struct iso9660_digit_date *iso9660_joliet_descriptor_edit_creation_date(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 813);
}

/* JolietDescriptor.modification_date: struct iso9660_digit_date at byte 830. */
#define ISO9660_JOLIET_DESCRIPTOR_MODIFICATION_DATE_OFFSET 830u
#define ISO9660_JOLIET_DESCRIPTOR_MODIFICATION_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, MODIFICATION_DATE);

static inline const struct iso9660_digit_date *iso9660_joliet_descriptor_modification_date(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 830);
}

static inline struct iso9660_digit_date *iso9660_joliet_descriptor_edit_modification_date(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 830);
}

/* JolietDescriptor.expiration_date: struct iso9660_digit_date at byte 847. */
#define ISO9660_JOLIET_DESCRIPTOR_EXPIRATION_DATE_OFFSET 847u
#define ISO9660_JOLIET_DESCRIPTOR_EXPIRATION_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, EXPIRATION_DATE);

static inline const struct iso9660_digit_date *iso9660_joliet_descriptor_expiration_date(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 847);
}

static inline struct iso9660_digit_date *iso9660_joliet_descriptor_edit_expiration_date(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 847);
}

/* JolietDescriptor.effective_date: struct iso9660_digit_date at byte 864. */
#define ISO9660_JOLIET_DESCRIPTOR_EFFECTIVE_DATE_OFFSET 864u
#define ISO9660_JOLIET_DESCRIPTOR_EFFECTIVE_DATE_SIZE   17u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, EFFECTIVE_DATE);

static inline const struct iso9660_digit_date *iso9660_joliet_descriptor_effective_date(
    const struct iso9660_joliet_descriptor *p)
{
	return (const struct iso9660_digit_date *)(p->bytes + 864);
}

static inline struct iso9660_digit_date *iso9660_joliet_descriptor_edit_effective_date(
    struct iso9660_joliet_descriptor *p)
{
	return (struct iso9660_digit_date *)(p->bytes + 864);
}

/* JolietDescriptor.file_structure_version: u8 at byte 881. */
#define ISO9660_JOLIET_DESCRIPTOR_FILE_STRUCTURE_VERSION_OFFSET 881u
#define ISO9660_JOLIET_DESCRIPTOR_FILE_STRUCTURE_VERSION_SIZE   1u
#define ISO9660_JOLIET_DESCRIPTOR_FILE_STRUCTURE_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, FILE_STRUCTURE_VERSION);

static inline uint8_t iso9660_joliet_descriptor_file_structure_version(
    const struct iso9660_joliet_descriptor *p)
{
	return p->bytes[881];
}

static inline void iso9660_joliet_descriptor_set_file_structure_version(
    struct iso9660_joliet_descriptor *p, uint8_t value)
{
	p->bytes[881] = value;
}

/* JolietDescriptor.application_use: 512 times byte at byte 883. */
#define ISO9660_JOLIET_DESCRIPTOR_APPLICATION_USE_OFFSET 883u
#define ISO9660_JOLIET_DESCRIPTOR_APPLICATION_USE_SIZE   512u
#define ISO9660_JOLIET_DESCRIPTOR_APPLICATION_USE_COUNT  512u
STRUCTC_WITHIN(ISO9660_JOLIET_DESCRIPTOR, APPLICATION_USE);

static inline int iso9660_joliet_descriptor_application_use(
    const struct iso9660_joliet_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 512)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "application_use", 883);
	*out = p->bytes[883 + i];
	return 0;
}

static inline int iso9660_joliet_descriptor_set_application_use(
    struct iso9660_joliet_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 512)
		return field_out_of_range(error, "iso9660_joliet_descriptor",
					  "application_use", 883);
	p->bytes[883 + i] = value;
	return 0;
}

static inline struct span iso9660_joliet_descriptor_application_use_bytes(
    const struct iso9660_joliet_descriptor *p)
{
	return span_of(p->bytes + 883, 512);
}

static inline struct mspan iso9660_joliet_descriptor_edit_application_use_bytes(
    struct iso9660_joliet_descriptor *p)
{
	return mspan_of(p->bytes + 883, 512);
}

/* All bytes zero, then the defaults. */
static inline void iso9660_joliet_descriptor_init(
    struct iso9660_joliet_descriptor *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	iso9660_joliet_descriptor_set_type(p,
	    ISO9660_JOLIET_DESCRIPTOR_TYPE_DEFAULT);
	memcpy(p->bytes + 1, ISO9660_JOLIET_DESCRIPTOR_ID_DEFAULT, 5);
	iso9660_joliet_descriptor_set_version(p,
	    ISO9660_JOLIET_DESCRIPTOR_VERSION_DEFAULT);
	iso9660_root_record_init(iso9660_joliet_descriptor_edit_root(p));
	iso9660_joliet_descriptor_set_file_structure_version(p,
	    ISO9660_JOLIET_DESCRIPTOR_FILE_STRUCTURE_VERSION_DEFAULT);
}

/* Structure PartitionDescriptor, 2048 bytes. */
struct iso9660_partition_descriptor {
	uint8_t bytes[2048];
};
#define ISO9660_PARTITION_DESCRIPTOR_SIZEOF 2048u
STRUCTC_PROVE(sizeof(struct iso9660_partition_descriptor) ==
	      ISO9660_PARTITION_DESCRIPTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_partition_descriptor *iso9660_partition_descriptor_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_PARTITION_DESCRIPTOR_SIZEOF))
		return NULL;
	return (const struct iso9660_partition_descriptor *)(span.data + offset);
}

static inline struct iso9660_partition_descriptor *iso9660_partition_descriptor_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_PARTITION_DESCRIPTOR_SIZEOF))
		return NULL;
	return (struct iso9660_partition_descriptor *)(span.data + offset);
}

/* PartitionDescriptor.type: enum DescriptorType, u8 at byte 0. */
#define ISO9660_PARTITION_DESCRIPTOR_TYPE_OFFSET 0u
#define ISO9660_PARTITION_DESCRIPTOR_TYPE_SIZE   1u
#define ISO9660_PARTITION_DESCRIPTOR_TYPE_DEFAULT 3u
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, TYPE);

static inline uint8_t iso9660_partition_descriptor_type(
    const struct iso9660_partition_descriptor *p)
{
	return p->bytes[0];
}

static inline void iso9660_partition_descriptor_set_type(
    struct iso9660_partition_descriptor *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* PartitionDescriptor.id: 5 times string at byte 1. */
#define ISO9660_PARTITION_DESCRIPTOR_ID_OFFSET 1u
#define ISO9660_PARTITION_DESCRIPTOR_ID_SIZE   5u
#define ISO9660_PARTITION_DESCRIPTOR_ID_COUNT  5u
#define ISO9660_PARTITION_DESCRIPTOR_ID_DEFAULT "CD001"
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, ID);

static inline int iso9660_partition_descriptor_id(
    const struct iso9660_partition_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor", "id",
					  1);
	*out = p->bytes[1 + i];
	return 0;
}

static inline int iso9660_partition_descriptor_set_id(
    struct iso9660_partition_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor", "id",
					  1);
	p->bytes[1 + i] = value;
	return 0;
}

static inline struct span iso9660_partition_descriptor_id_bytes(
    const struct iso9660_partition_descriptor *p)
{
	return span_of(p->bytes + 1, 5);
}

static inline struct mspan iso9660_partition_descriptor_edit_id_bytes(
    struct iso9660_partition_descriptor *p)
{
	return mspan_of(p->bytes + 1, 5);
}

/* Up to the first NUL. */
static inline struct span iso9660_partition_descriptor_id_text(
    const struct iso9660_partition_descriptor *p)
{
	const uint8_t *text = p->bytes + 1;
	const void *end = memchr(text, 0, 5);

	if (!end)
		return span_of(text, 5);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_partition_descriptor_put_id(
    struct iso9660_partition_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 1;

	if (text.size > 5)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(5 - text.size));
	return 0;
}

/* PartitionDescriptor.version: u8 at byte 6. */
#define ISO9660_PARTITION_DESCRIPTOR_VERSION_OFFSET 6u
#define ISO9660_PARTITION_DESCRIPTOR_VERSION_SIZE   1u
#define ISO9660_PARTITION_DESCRIPTOR_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, VERSION);

static inline uint8_t iso9660_partition_descriptor_version(
    const struct iso9660_partition_descriptor *p)
{
	return p->bytes[6];
}

static inline void iso9660_partition_descriptor_set_version(
    struct iso9660_partition_descriptor *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* PartitionDescriptor.system_id: 32 times string at byte 8. */
#define ISO9660_PARTITION_DESCRIPTOR_SYSTEM_ID_OFFSET 8u
#define ISO9660_PARTITION_DESCRIPTOR_SYSTEM_ID_SIZE   32u
#define ISO9660_PARTITION_DESCRIPTOR_SYSTEM_ID_COUNT  32u
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, SYSTEM_ID);

static inline int iso9660_partition_descriptor_system_id(
    const struct iso9660_partition_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor",
					  "system_id", 8);
	*out = p->bytes[8 + i];
	return 0;
}

static inline int iso9660_partition_descriptor_set_system_id(
    struct iso9660_partition_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor",
					  "system_id", 8);
	p->bytes[8 + i] = value;
	return 0;
}

static inline struct span iso9660_partition_descriptor_system_id_bytes(
    const struct iso9660_partition_descriptor *p)
{
	return span_of(p->bytes + 8, 32);
}

static inline struct mspan iso9660_partition_descriptor_edit_system_id_bytes(
    struct iso9660_partition_descriptor *p)
{
	return mspan_of(p->bytes + 8, 32);
}

/* Up to the first NUL. */
static inline struct span iso9660_partition_descriptor_system_id_text(
    const struct iso9660_partition_descriptor *p)
{
	const uint8_t *text = p->bytes + 8;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_partition_descriptor_put_system_id(
    struct iso9660_partition_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 8;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* PartitionDescriptor.partition_id: 32 times string at byte 40. */
#define ISO9660_PARTITION_DESCRIPTOR_PARTITION_ID_OFFSET 40u
#define ISO9660_PARTITION_DESCRIPTOR_PARTITION_ID_SIZE   32u
#define ISO9660_PARTITION_DESCRIPTOR_PARTITION_ID_COUNT  32u
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, PARTITION_ID);

static inline int iso9660_partition_descriptor_partition_id(
    const struct iso9660_partition_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor",
					  "partition_id", 40);
	*out = p->bytes[40 + i];
	return 0;
}

static inline int iso9660_partition_descriptor_set_partition_id(
    struct iso9660_partition_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor",
					  "partition_id", 40);
	p->bytes[40 + i] = value;
	return 0;
}

static inline struct span iso9660_partition_descriptor_partition_id_bytes(
    const struct iso9660_partition_descriptor *p)
{
	return span_of(p->bytes + 40, 32);
}

static inline struct mspan iso9660_partition_descriptor_edit_partition_id_bytes(
    struct iso9660_partition_descriptor *p)
{
	return mspan_of(p->bytes + 40, 32);
}

/* Up to the first NUL. */
static inline struct span iso9660_partition_descriptor_partition_id_text(
    const struct iso9660_partition_descriptor *p)
{
	const uint8_t *text = p->bytes + 40;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_partition_descriptor_put_partition_id(
    struct iso9660_partition_descriptor *p, struct span text)
{
	uint8_t *to = p->bytes + 40;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/*
 * PartitionDescriptor.location: struct iso9660_both32 at byte 72. First block
 */
#define ISO9660_PARTITION_DESCRIPTOR_LOCATION_OFFSET 72u
#define ISO9660_PARTITION_DESCRIPTOR_LOCATION_SIZE   8u
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, LOCATION);

static inline const struct iso9660_both32 *iso9660_partition_descriptor_location(
    const struct iso9660_partition_descriptor *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 72);
}

static inline struct iso9660_both32 *iso9660_partition_descriptor_edit_location(
    struct iso9660_partition_descriptor *p)
{
	return (struct iso9660_both32 *)(p->bytes + 72);
}

/* PartitionDescriptor.size: struct iso9660_both32 at byte 80. Blocks */
#define ISO9660_PARTITION_DESCRIPTOR_SIZE_OFFSET 80u
#define ISO9660_PARTITION_DESCRIPTOR_SIZE_SIZE   8u
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, SIZE);

static inline const struct iso9660_both32 *iso9660_partition_descriptor_size(
    const struct iso9660_partition_descriptor *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 80);
}

static inline struct iso9660_both32 *iso9660_partition_descriptor_edit_size(
    struct iso9660_partition_descriptor *p)
{
	return (struct iso9660_both32 *)(p->bytes + 80);
}

/* PartitionDescriptor.system_use: 1960 times byte at byte 88. */
#define ISO9660_PARTITION_DESCRIPTOR_SYSTEM_USE_OFFSET 88u
#define ISO9660_PARTITION_DESCRIPTOR_SYSTEM_USE_SIZE   1960u
#define ISO9660_PARTITION_DESCRIPTOR_SYSTEM_USE_COUNT  1960u
STRUCTC_WITHIN(ISO9660_PARTITION_DESCRIPTOR, SYSTEM_USE);

static inline int iso9660_partition_descriptor_system_use(
    const struct iso9660_partition_descriptor *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 1960)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor",
					  "system_use", 88);
	*out = p->bytes[88 + i];
	return 0;
}

static inline int iso9660_partition_descriptor_set_system_use(
    struct iso9660_partition_descriptor *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 1960)
		return field_out_of_range(error,
					  "iso9660_partition_descriptor",
					  "system_use", 88);
	p->bytes[88 + i] = value;
	return 0;
}

static inline struct span iso9660_partition_descriptor_system_use_bytes(
    const struct iso9660_partition_descriptor *p)
{
	return span_of(p->bytes + 88, 1960);
}

static inline struct mspan iso9660_partition_descriptor_edit_system_use_bytes(
    struct iso9660_partition_descriptor *p)
{
	return mspan_of(p->bytes + 88, 1960);
}

/* All bytes zero, then the defaults. */
static inline void iso9660_partition_descriptor_init(
    struct iso9660_partition_descriptor *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	iso9660_partition_descriptor_set_type(p,
	    ISO9660_PARTITION_DESCRIPTOR_TYPE_DEFAULT);
	memcpy(p->bytes + 1, ISO9660_PARTITION_DESCRIPTOR_ID_DEFAULT, 5);
	iso9660_partition_descriptor_set_version(p,
	    ISO9660_PARTITION_DESCRIPTOR_VERSION_DEFAULT);
}

/* Structure BootRecord, 2048 bytes. With El Torito's system. */
struct iso9660_boot_record {
	uint8_t bytes[2048];
};
#define ISO9660_BOOT_RECORD_SIZEOF 2048u
STRUCTC_PROVE(sizeof(struct iso9660_boot_record) ==
	      ISO9660_BOOT_RECORD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_boot_record *iso9660_boot_record_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_BOOT_RECORD_SIZEOF))
		return NULL;
	return (const struct iso9660_boot_record *)(span.data + offset);
}

static inline struct iso9660_boot_record *iso9660_boot_record_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_BOOT_RECORD_SIZEOF))
		return NULL;
	return (struct iso9660_boot_record *)(span.data + offset);
}

/* BootRecord.type: enum DescriptorType, u8 at byte 0. */
#define ISO9660_BOOT_RECORD_TYPE_OFFSET 0u
#define ISO9660_BOOT_RECORD_TYPE_SIZE   1u
#define ISO9660_BOOT_RECORD_TYPE_DEFAULT 0u
STRUCTC_WITHIN(ISO9660_BOOT_RECORD, TYPE);

static inline uint8_t iso9660_boot_record_type(
    const struct iso9660_boot_record *p)
{
	return p->bytes[0];
}

static inline void iso9660_boot_record_set_type(struct iso9660_boot_record *p,
						uint8_t value)
{
	p->bytes[0] = value;
}

/* BootRecord.id: 5 times string at byte 1. */
#define ISO9660_BOOT_RECORD_ID_OFFSET 1u
#define ISO9660_BOOT_RECORD_ID_SIZE   5u
#define ISO9660_BOOT_RECORD_ID_COUNT  5u
#define ISO9660_BOOT_RECORD_ID_DEFAULT "CD001"
STRUCTC_WITHIN(ISO9660_BOOT_RECORD, ID);

static inline int iso9660_boot_record_id(const struct iso9660_boot_record *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_boot_record", "id",
					  1);
	*out = p->bytes[1 + i];
	return 0;
}

static inline int iso9660_boot_record_set_id(struct iso9660_boot_record *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 5)
		return field_out_of_range(error, "iso9660_boot_record", "id",
					  1);
	p->bytes[1 + i] = value;
	return 0;
}

static inline struct span iso9660_boot_record_id_bytes(
    const struct iso9660_boot_record *p)
{
	return span_of(p->bytes + 1, 5);
}

static inline struct mspan iso9660_boot_record_edit_id_bytes(
    struct iso9660_boot_record *p)
{
	return mspan_of(p->bytes + 1, 5);
}

/* Up to the first NUL. */
static inline struct span iso9660_boot_record_id_text(
    const struct iso9660_boot_record *p)
{
	const uint8_t *text = p->bytes + 1;
	const void *end = memchr(text, 0, 5);

	if (!end)
		return span_of(text, 5);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_boot_record_put_id(struct iso9660_boot_record *p,
					     struct span text)
{
	uint8_t *to = p->bytes + 1;

	if (text.size > 5)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(5 - text.size));
	return 0;
}

/* BootRecord.version: u8 at byte 6. */
#define ISO9660_BOOT_RECORD_VERSION_OFFSET 6u
#define ISO9660_BOOT_RECORD_VERSION_SIZE   1u
#define ISO9660_BOOT_RECORD_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_BOOT_RECORD, VERSION);

static inline uint8_t iso9660_boot_record_version(
    const struct iso9660_boot_record *p)
{
	return p->bytes[6];
}

static inline void iso9660_boot_record_set_version(
    struct iso9660_boot_record *p, uint8_t value)
{
	p->bytes[6] = value;
}

/* BootRecord.boot_system_id: 32 times string at byte 7. */
#define ISO9660_BOOT_RECORD_BOOT_SYSTEM_ID_OFFSET 7u
#define ISO9660_BOOT_RECORD_BOOT_SYSTEM_ID_SIZE   32u
#define ISO9660_BOOT_RECORD_BOOT_SYSTEM_ID_COUNT  32u
#define ISO9660_BOOT_RECORD_BOOT_SYSTEM_ID_DEFAULT "EL TORITO SPECIFICATION"
STRUCTC_WITHIN(ISO9660_BOOT_RECORD, BOOT_SYSTEM_ID);

static inline int iso9660_boot_record_boot_system_id(
    const struct iso9660_boot_record *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_boot_record",
					  "boot_system_id", 7);
	*out = p->bytes[7 + i];
	return 0;
}

static inline int iso9660_boot_record_set_boot_system_id(
    struct iso9660_boot_record *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_boot_record",
					  "boot_system_id", 7);
	p->bytes[7 + i] = value;
	return 0;
}

static inline struct span iso9660_boot_record_boot_system_id_bytes(
    const struct iso9660_boot_record *p)
{
	return span_of(p->bytes + 7, 32);
}

static inline struct mspan iso9660_boot_record_edit_boot_system_id_bytes(
    struct iso9660_boot_record *p)
{
	return mspan_of(p->bytes + 7, 32);
}

/* Up to the first NUL. */
static inline struct span iso9660_boot_record_boot_system_id_text(
    const struct iso9660_boot_record *p)
{
	const uint8_t *text = p->bytes + 7;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_boot_record_put_boot_system_id(
    struct iso9660_boot_record *p, struct span text)
{
	uint8_t *to = p->bytes + 7;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* BootRecord.boot_id: 32 times string at byte 39. */
#define ISO9660_BOOT_RECORD_BOOT_ID_OFFSET 39u
#define ISO9660_BOOT_RECORD_BOOT_ID_SIZE   32u
#define ISO9660_BOOT_RECORD_BOOT_ID_COUNT  32u
STRUCTC_WITHIN(ISO9660_BOOT_RECORD, BOOT_ID);

static inline int iso9660_boot_record_boot_id(
    const struct iso9660_boot_record *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_boot_record",
					  "boot_id", 39);
	*out = p->bytes[39 + i];
	return 0;
}

static inline int iso9660_boot_record_set_boot_id(struct iso9660_boot_record *p,
						  uint64_t i, uint8_t value,
						  struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "iso9660_boot_record",
					  "boot_id", 39);
	p->bytes[39 + i] = value;
	return 0;
}

static inline struct span iso9660_boot_record_boot_id_bytes(
    const struct iso9660_boot_record *p)
{
	return span_of(p->bytes + 39, 32);
}

static inline struct mspan iso9660_boot_record_edit_boot_id_bytes(
    struct iso9660_boot_record *p)
{
	return mspan_of(p->bytes + 39, 32);
}

/* Up to the first NUL. */
static inline struct span iso9660_boot_record_boot_id_text(
    const struct iso9660_boot_record *p)
{
	const uint8_t *text = p->bytes + 39;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_boot_record_put_boot_id(struct iso9660_boot_record *p,
						  struct span text)
{
	uint8_t *to = p->bytes + 39;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* BootRecord.catalog: u32 little-endian at byte 71. */
#define ISO9660_BOOT_RECORD_CATALOG_OFFSET 71u
#define ISO9660_BOOT_RECORD_CATALOG_SIZE   4u
STRUCTC_WITHIN(ISO9660_BOOT_RECORD, CATALOG);

static inline uint32_t iso9660_boot_record_catalog(
    const struct iso9660_boot_record *p)
{
	return le32_load(p->bytes + 71);
}

static inline void iso9660_boot_record_set_catalog(
    struct iso9660_boot_record *p, uint32_t value)
{
	le32_store(p->bytes + 71, value);
}

/* The byte where its ValidationEntry starts; -34 when there is none. */
static inline int iso9660_boot_record_catalog_target(
    const struct iso9660_boot_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint32_t number = iso9660_boot_record_catalog(p);

	(void)error;
	*offset = (uint64_t)number * 2048;
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void iso9660_boot_record_init(struct iso9660_boot_record *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	iso9660_boot_record_set_type(p, ISO9660_BOOT_RECORD_TYPE_DEFAULT);
	memcpy(p->bytes + 1, ISO9660_BOOT_RECORD_ID_DEFAULT, 5);
	iso9660_boot_record_set_version(p,
					ISO9660_BOOT_RECORD_VERSION_DEFAULT);
	memcpy(p->bytes + 7, ISO9660_BOOT_RECORD_BOOT_SYSTEM_ID_DEFAULT, 23);
}

/* Structure DirectoryRecord, at least 33 bytes. */
struct iso9660_directory_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_directory_record_edit {
	struct iso9660_directory_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_DIRECTORY_RECORD_MIN_SIZE 33u

/* DirectoryRecord.head: struct iso9660_record_head at byte 0. */
#define ISO9660_DIRECTORY_RECORD_HEAD_OFFSET 0u
#define ISO9660_DIRECTORY_RECORD_HEAD_SIZE   33u
STRUCTC_PROVE(
    ISO9660_DIRECTORY_RECORD_HEAD_OFFSET + ISO9660_DIRECTORY_RECORD_HEAD_SIZE <=
    ISO9660_DIRECTORY_RECORD_MIN_SIZE);

static inline const struct iso9660_record_head *iso9660_directory_record_head(
    const struct iso9660_directory_record *p)
{
	return (const struct iso9660_record_head *)(p->bytes);
}

static inline struct iso9660_record_head *iso9660_directory_record_edit_head(
    const struct iso9660_directory_record_edit *p)
{
	return (struct iso9660_record_head *)(p->bytes);
}

/*
 * DirectoryRecord.identifier: [$head.identifier_length]string at byte 33. SELF,
 * PARENT, or NAME.EXT;VERSION
 */
#define ISO9660_DIRECTORY_RECORD_IDENTIFIER_OFFSET 33u

static inline int iso9660_directory_record_identifier_range(
    const struct iso9660_directory_record *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 33;
	nr = 
	    (uint64_t)iso9660_record_head_identifier_length(iso9660_directory_record_head(p));
	if (nr > p->size - at)
		return field_out_of_range(error, "iso9660_directory_record",
					  "identifier", 33);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_directory_record_identifier_count(
    const struct iso9660_directory_record *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_directory_record_identifier_range(p, &at, count, error);
}

static inline int iso9660_directory_record_identifier_offset(
    const struct iso9660_directory_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_directory_record_identifier_range(p, offset, &count, error);
}

static inline int iso9660_directory_record_identifier(
    const struct iso9660_directory_record *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_directory_record_identifier_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_directory_record",
					  "identifier", 33);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_directory_record_set_identifier(
    const struct iso9660_directory_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    iso9660_directory_record_identifier_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_directory_record",
					  "identifier", 33);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_directory_record_identifier_bytes(
    const struct iso9660_directory_record *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_directory_record_identifier_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_directory_record_edit_identifier_bytes(
    const struct iso9660_directory_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_directory_record_identifier_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int iso9660_directory_record_identifier_text(
    const struct iso9660_directory_record *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_directory_record_identifier_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_directory_record_put_identifier(
    const struct iso9660_directory_record_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_directory_record_identifier_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "iso9660_directory_record",
					  "identifier", 33);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_directory_record_point_1(
    const struct iso9660_directory_record *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 33;
	count = 
	    (uint64_t)iso9660_record_head_identifier_length(iso9660_directory_record_head(p));
	if (count > p->size - offset)
		return field_out_of_range(error, "iso9660_directory_record",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_directory_record_point_2(
    const struct iso9660_directory_record *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = iso9660_directory_record_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	rest = at % 2ull;
	rest = rest ? 2ull - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "iso9660_directory_record",
					  "", 0);
	points[2] = at + rest;
	return 0;
}


/*
 * DirectoryRecord.system_use: []byte at an offset that data decides.
 * SystemUseEntries
 */

static inline int iso9660_directory_record_system_use_range(
    const struct iso9660_directory_record *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	rc = iso9660_directory_record_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_directory_record_system_use_count(
    const struct iso9660_directory_record *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_directory_record_system_use_range(p, &at, count, error);
}

static inline int iso9660_directory_record_system_use_offset(
    const struct iso9660_directory_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_directory_record_system_use_range(p, offset, &count, error);
}

static inline int iso9660_directory_record_system_use(
    const struct iso9660_directory_record *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_directory_record_system_use_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_directory_record",
					  "system_use", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_directory_record_set_system_use(
    const struct iso9660_directory_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    iso9660_directory_record_system_use_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_directory_record",
					  "system_use", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_directory_record_system_use_bytes(
    const struct iso9660_directory_record *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_directory_record_system_use_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_directory_record_edit_system_use_bytes(
    const struct iso9660_directory_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_directory_record_system_use_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_directory_record_point_3(
    const struct iso9660_directory_record *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = iso9660_directory_record_point_2(p, points, error);
	if (rc)
		return rc;
	offset = points[2];
	count = (p->size - offset);
	points[3] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_directory_record_at(struct span span,
    uint64_t offset, struct iso9660_directory_record *out,
    struct field_error *error)
{
	struct iso9660_directory_record view;
	uint64_t size;

	if (!span_has(span, offset, 33))
		return field_out_of_range(error, "iso9660_directory_record",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (uint64_t)iso9660_record_head_length(iso9660_directory_record_head(&view));
	if (size < 33 || size > view.size)
		return field_out_of_range(error, "iso9660_directory_record",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int iso9660_directory_record_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_directory_record_edit *out,
    struct field_error *error)
{
	int rc = iso9660_directory_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int iso9660_directory_record_total_size(
    const struct iso9660_directory_record *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/* From its first byte to the next one's. */
static inline int iso9660_directory_record_stride(
    const struct iso9660_directory_record *p, uint64_t *out,
    struct field_error *error)
{
	*out = 
	    (uint64_t)iso9660_record_head_length(iso9660_directory_record_head(p));
	if (*out < p->size)
		return field_out_of_range(error, "iso9660_directory_record",
					  "stride", 0);
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_directory_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_directory_record_edit_iterator {
	struct iso9660_directory_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_directory_record_iterator iso9660_directory_record_iterate(
    struct span span)
{
	struct iso9660_directory_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_directory_record_edit_iterator iso9660_directory_record_edit_iterate(
    struct mspan span)
{
	struct iso9660_directory_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_directory_record_iterator_next(
    struct iso9660_directory_record_iterator *it,
    struct iso9660_directory_record *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_directory_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_directory_record_stride(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_directory_record", "stride", 0);
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

static inline int iso9660_directory_record_edit_iterator_next(
    struct iso9660_directory_record_edit_iterator *it,
    struct iso9660_directory_record_edit *out, struct field_error *error)
{
	int rc = iso9660_directory_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure JolietRecord, at least 33 bytes. */
struct iso9660_joliet_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_joliet_record_edit {
	struct iso9660_joliet_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_JOLIET_RECORD_MIN_SIZE 33u

/* JolietRecord.head: struct iso9660_record_head at byte 0. */
#define ISO9660_JOLIET_RECORD_HEAD_OFFSET 0u
#define ISO9660_JOLIET_RECORD_HEAD_SIZE   33u
STRUCTC_PROVE(
    ISO9660_JOLIET_RECORD_HEAD_OFFSET + ISO9660_JOLIET_RECORD_HEAD_SIZE <=
    ISO9660_JOLIET_RECORD_MIN_SIZE);

static inline const struct iso9660_record_head *iso9660_joliet_record_head(
    const struct iso9660_joliet_record *p)
{
	return (const struct iso9660_record_head *)(p->bytes);
}

static inline struct iso9660_record_head *iso9660_joliet_record_edit_head(
    const struct iso9660_joliet_record_edit *p)
{
	return (struct iso9660_record_head *)(p->bytes);
}

/* JolietRecord.special: u8 at byte 33, not always there. SELF or PARENT */
#define ISO9660_JOLIET_RECORD_SPECIAL_OFFSET 33u

static inline bool iso9660_joliet_record_has_special(
    const struct iso9660_joliet_record *p)
{
	return 
	    (iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) == 1u);
}

static inline int iso9660_joliet_record_special_offset(
    const struct iso9660_joliet_record *p, uint64_t *offset,
    struct field_error *error)
{
	if (!
	    (iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) == 1u))
		return field_absent(error, "iso9660_joliet_record", "special",
				    33);
	if (p->size < 34)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "special", 33);
	*offset = 33;
	return 0;
}

static inline int iso9660_joliet_record_special(
    const struct iso9660_joliet_record *p, uint8_t *out,
    struct field_error *error)
{
	if (!
	    (iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) == 1u))
		return field_absent(error, "iso9660_joliet_record", "special",
				    33);
	if (p->size < 34)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "special", 33);
	*out = p->bytes[33];
	return 0;
}

static inline int iso9660_joliet_record_set_special(
    const struct iso9660_joliet_record_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!
	    (iso9660_record_head_identifier_length(iso9660_joliet_record_head(&p->read)) == 1u))
		return field_absent(error, "iso9660_joliet_record", "special",
				    33);
	if (p->read.size < 34)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "special", 33);
	p->bytes[33] = value;
	return 0;
}


/*
 * JolietRecord.identifier: [$head.identifier_length / 2]utf16_be at byte 33,
 * not always there.
 */
#define ISO9660_JOLIET_RECORD_IDENTIFIER_OFFSET 33u

static inline bool iso9660_joliet_record_has_identifier(
    const struct iso9660_joliet_record *p)
{
	return 
	    !(iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) == 1u);
}

static inline int iso9660_joliet_record_identifier_range(
    const struct iso9660_joliet_record *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    !(iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) == 1u))
		return field_absent(error, "iso9660_joliet_record",
				    "identifier", 33);
	at = 33;
	nr = 
	    ((uint64_t)iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) / 2ull);
	if (nr > (p->size - at) / 2)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "identifier", 33);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_joliet_record_identifier_count(
    const struct iso9660_joliet_record *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_joliet_record_identifier_range(p, &at, count, error);
}

static inline int iso9660_joliet_record_identifier_offset(
    const struct iso9660_joliet_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_joliet_record_identifier_range(p, offset, &count, error);
}

static inline int iso9660_joliet_record_identifier(
    const struct iso9660_joliet_record *p, uint64_t i, uint16_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_joliet_record_identifier_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "identifier", 33);
	*out = be16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int iso9660_joliet_record_set_identifier(
    const struct iso9660_joliet_record_edit *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    iso9660_joliet_record_identifier_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "identifier", 33);
	be16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int iso9660_joliet_record_identifier_utf8(
    const struct iso9660_joliet_record *p, struct mspan out, uint64_t *length,
    struct field_error *error)
{
	uint64_t at, count;
	int rc = iso9660_joliet_record_identifier_range(p, &at, &count, error);

	if (rc)
		return rc;
	if (utf16_to_utf8(span_of(p->bytes + at, 2 * count), true, out,
			  length))
		return 
		    field_out_of_range(error, "iso9660_joliet_record", "identifier", 33);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int iso9660_joliet_record_put_identifier_utf8(
    const struct iso9660_joliet_record_edit *p, struct span text,
    struct field_error *error)
{
	uint64_t at, count;
	int rc = iso9660_joliet_record_identifier_range(&p->read, &at, &count, error);

	if (rc)
		return rc;
	rc = utf16_from_utf8(text, true, mspan_of(p->bytes + at, 2 * count));
	if (rc == -34)
		return 
		    field_out_of_range(error, "iso9660_joliet_record", "identifier", 33);
	return rc;
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_joliet_record_point_1(
    const struct iso9660_joliet_record *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 33;
	count = 
	    ((uint64_t)iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) / 2ull);
	if (count > (p->size - offset) / 2)
		return field_out_of_range(error, "iso9660_joliet_record", "",
					  0);
	points[1] = offset + count * 2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_joliet_record_point_2(
    const struct iso9660_joliet_record *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_record_head_identifier_length(iso9660_joliet_record_head(p)) == 1u) {
		if (p->size < 34)
			return field_out_of_range(error,
						  "iso9660_joliet_record", "",
						  0);
		points[2] = 34;
	} else {
		rc = iso9660_joliet_record_point_1(p, points, error);
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
static inline int iso9660_joliet_record_point_3(
    const struct iso9660_joliet_record *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = iso9660_joliet_record_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	rest = at % 2ull;
	rest = rest ? 2ull - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "iso9660_joliet_record", "",
					  0);
	points[3] = at + rest;
	return 0;
}


/* JolietRecord.system_use: []byte at an offset that data decides. */

static inline int iso9660_joliet_record_system_use_range(
    const struct iso9660_joliet_record *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	uint64_t at, nr;

	rc = iso9660_joliet_record_point_3(p, points, error);
	if (rc)
		return rc;
	at = points[3];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_joliet_record_system_use_count(
    const struct iso9660_joliet_record *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_joliet_record_system_use_range(p, &at, count, error);
}

static inline int iso9660_joliet_record_system_use_offset(
    const struct iso9660_joliet_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_joliet_record_system_use_range(p, offset, &count, error);
}

static inline int iso9660_joliet_record_system_use(
    const struct iso9660_joliet_record *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_joliet_record_system_use_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "system_use", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_joliet_record_set_system_use(
    const struct iso9660_joliet_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    iso9660_joliet_record_system_use_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "system_use", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_joliet_record_system_use_bytes(
    const struct iso9660_joliet_record *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_joliet_record_system_use_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_joliet_record_edit_system_use_bytes(
    const struct iso9660_joliet_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_joliet_record_system_use_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_joliet_record_point_4(
    const struct iso9660_joliet_record *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = iso9660_joliet_record_point_3(p, points, error);
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
static inline int iso9660_joliet_record_at(struct span span, uint64_t offset,
					   struct iso9660_joliet_record *out,
					   struct field_error *error)
{
	struct iso9660_joliet_record view;
	uint64_t size;

	if (!span_has(span, offset, 33))
		return field_out_of_range(error, "iso9660_joliet_record", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 
	    (uint64_t)iso9660_record_head_length(iso9660_joliet_record_head(&view));
	if (size < 33 || size > view.size)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int iso9660_joliet_record_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_joliet_record_edit *out,
    struct field_error *error)
{
	int rc = iso9660_joliet_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int iso9660_joliet_record_total_size(
    const struct iso9660_joliet_record *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/* From its first byte to the next one's. */
static inline int iso9660_joliet_record_stride(
    const struct iso9660_joliet_record *p, uint64_t *out,
    struct field_error *error)
{
	*out = 
	    (uint64_t)iso9660_record_head_length(iso9660_joliet_record_head(p));
	if (*out < p->size)
		return field_out_of_range(error, "iso9660_joliet_record",
					  "stride", 0);
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_joliet_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_joliet_record_edit_iterator {
	struct iso9660_joliet_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_joliet_record_iterator iso9660_joliet_record_iterate(
    struct span span)
{
	struct iso9660_joliet_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_joliet_record_edit_iterator iso9660_joliet_record_edit_iterate(
    struct mspan span)
{
	struct iso9660_joliet_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_joliet_record_iterator_next(
    struct iso9660_joliet_record_iterator *it,
    struct iso9660_joliet_record *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_joliet_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_joliet_record_stride(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_joliet_record", "stride", 0);
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

static inline int iso9660_joliet_record_edit_iterator_next(
    struct iso9660_joliet_record_edit_iterator *it,
    struct iso9660_joliet_record_edit *out, struct field_error *error)
{
	int rc = iso9660_joliet_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure PathRecord, at least 8 bytes. Every directory of the volume,
 * parents first. Little-endian in the L table, big-endian in the M table.
 */
struct iso9660_path_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct iso9660_path_record_edit {
	struct iso9660_path_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_PATH_RECORD_MIN_SIZE 8u

/* PathRecord.identifier_length: u8 at byte 0. */
#define ISO9660_PATH_RECORD_IDENTIFIER_LENGTH_OFFSET 0u
#define ISO9660_PATH_RECORD_IDENTIFIER_LENGTH_SIZE   1u
STRUCTC_PROVE(
    ISO9660_PATH_RECORD_IDENTIFIER_LENGTH_OFFSET + ISO9660_PATH_RECORD_IDENTIFIER_LENGTH_SIZE <=
    ISO9660_PATH_RECORD_MIN_SIZE);

static inline uint8_t iso9660_path_record_identifier_length(
    const struct iso9660_path_record *p)
{
	return p->bytes[0];
}

static inline void iso9660_path_record_set_identifier_length(
    const struct iso9660_path_record_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* PathRecord.extended_attribute_length: u8 at byte 1. */
#define ISO9660_PATH_RECORD_EXTENDED_ATTRIBUTE_LENGTH_OFFSET 1u
#define ISO9660_PATH_RECORD_EXTENDED_ATTRIBUTE_LENGTH_SIZE   1u
STRUCTC_PROVE(
    ISO9660_PATH_RECORD_EXTENDED_ATTRIBUTE_LENGTH_OFFSET + ISO9660_PATH_RECORD_EXTENDED_ATTRIBUTE_LENGTH_SIZE <=
    ISO9660_PATH_RECORD_MIN_SIZE);

static inline uint8_t iso9660_path_record_extended_attribute_length(
    const struct iso9660_path_record *p)
{
	return p->bytes[1];
}

static inline void iso9660_path_record_set_extended_attribute_length(
    const struct iso9660_path_record_edit *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* PathRecord.location: u32 at byte 2. First block */
#define ISO9660_PATH_RECORD_LOCATION_OFFSET 2u
#define ISO9660_PATH_RECORD_LOCATION_SIZE   4u
STRUCTC_PROVE(
    ISO9660_PATH_RECORD_LOCATION_OFFSET + ISO9660_PATH_RECORD_LOCATION_SIZE <=
    ISO9660_PATH_RECORD_MIN_SIZE);

static inline uint32_t iso9660_path_record_location(
    const struct iso9660_path_record *p)
{
	return order32_load(p->bytes + 2, p->order);
}

static inline void iso9660_path_record_set_location(
    const struct iso9660_path_record_edit *p, uint32_t value)
{
	order32_store(p->bytes + 2, p->read.order, value);
}

/* PathRecord.parent: u16 at byte 6. Number of the parent's record, from 1 */
#define ISO9660_PATH_RECORD_PARENT_OFFSET 6u
#define ISO9660_PATH_RECORD_PARENT_SIZE   2u
STRUCTC_PROVE(
    ISO9660_PATH_RECORD_PARENT_OFFSET + ISO9660_PATH_RECORD_PARENT_SIZE <=
    ISO9660_PATH_RECORD_MIN_SIZE);

static inline uint16_t iso9660_path_record_parent(
    const struct iso9660_path_record *p)
{
	return order16_load(p->bytes + 6, p->order);
}

static inline void iso9660_path_record_set_parent(
    const struct iso9660_path_record_edit *p, uint16_t value)
{
	order16_store(p->bytes + 6, p->read.order, value);
}

/* PathRecord.identifier: [$identifier_length]string at byte 8. */
#define ISO9660_PATH_RECORD_IDENTIFIER_OFFSET 8u

static inline int iso9660_path_record_identifier_range(
    const struct iso9660_path_record *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)iso9660_path_record_identifier_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "iso9660_path_record",
					  "identifier", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_path_record_identifier_count(
    const struct iso9660_path_record *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_path_record_identifier_range(p, &at, count, error);
}

static inline int iso9660_path_record_identifier_offset(
    const struct iso9660_path_record *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_path_record_identifier_range(p, offset, &count, error);
}

static inline int iso9660_path_record_identifier(
    const struct iso9660_path_record *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_path_record_identifier_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_path_record",
					  "identifier", 8);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_path_record_set_identifier(
    const struct iso9660_path_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_path_record_identifier_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_path_record",
					  "identifier", 8);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_path_record_identifier_bytes(
    const struct iso9660_path_record *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_path_record_identifier_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_path_record_edit_identifier_bytes(
    const struct iso9660_path_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_path_record_identifier_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int iso9660_path_record_identifier_text(
    const struct iso9660_path_record *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_path_record_identifier_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_path_record_put_identifier(
    const struct iso9660_path_record_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_path_record_identifier_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "iso9660_path_record",
					  "identifier", 8);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_path_record_point_1(
    const struct iso9660_path_record *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)iso9660_path_record_identifier_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "iso9660_path_record", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_path_record_at(struct span span,
					 uint64_t offset, uint8_t order,
					 struct iso9660_path_record *out,
					 struct field_error *error)
{
	struct iso9660_path_record view;
	uint64_t size;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "iso9660_path_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 
	    ((((8ull + (uint64_t)iso9660_path_record_identifier_length(&view)) + 1ull) / 2ull) * 2ull);
	if (size > view.size)
		return field_out_of_range(error, "iso9660_path_record",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int iso9660_path_record_edit_at(struct mspan span,
    uint64_t offset, uint8_t order, struct iso9660_path_record_edit *out,
    struct field_error *error)
{
	int rc = iso9660_path_record_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int iso9660_path_record_total_size(
    const struct iso9660_path_record *p, uint64_t *size,
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
struct iso9660_path_record_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct iso9660_path_record_edit_iterator {
	struct iso9660_path_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_path_record_iterator iso9660_path_record_iterate(
    struct span span, uint8_t order)
{
	struct iso9660_path_record_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct iso9660_path_record_edit_iterator iso9660_path_record_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct iso9660_path_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_path_record_iterator_next(
    struct iso9660_path_record_iterator *it, struct iso9660_path_record *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_path_record_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = iso9660_path_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_path_record", "stride", 0);
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

static inline int iso9660_path_record_edit_iterator_next(
    struct iso9660_path_record_edit_iterator *it,
    struct iso9660_path_record_edit *out, struct field_error *error)
{
	int rc = iso9660_path_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Continuation, 24 bytes. */
struct iso9660_continuation {
	uint8_t bytes[24];
};
#define ISO9660_CONTINUATION_SIZEOF 24u
STRUCTC_PROVE(sizeof(struct iso9660_continuation) ==
	      ISO9660_CONTINUATION_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_continuation *iso9660_continuation_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_CONTINUATION_SIZEOF))
		return NULL;
	return (const struct iso9660_continuation *)(span.data + offset);
}

static inline struct iso9660_continuation *iso9660_continuation_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_CONTINUATION_SIZEOF))
		return NULL;
	return (struct iso9660_continuation *)(span.data + offset);
}

/* Continuation.extent: struct iso9660_both32 at byte 0. Block */
#define ISO9660_CONTINUATION_EXTENT_OFFSET 0u
#define ISO9660_CONTINUATION_EXTENT_SIZE   8u
STRUCTC_WITHIN(ISO9660_CONTINUATION, EXTENT);

static inline const struct iso9660_both32 *iso9660_continuation_extent(
    const struct iso9660_continuation *p)
{
	return (const struct iso9660_both32 *)(p->bytes);
}

static inline struct iso9660_both32 *iso9660_continuation_edit_extent(
    struct iso9660_continuation *p)
{
	return (struct iso9660_both32 *)(p->bytes);
}

/* Continuation.offset: struct iso9660_both32 at byte 8. In it */
#define ISO9660_CONTINUATION_OFFSET_OFFSET 8u
#define ISO9660_CONTINUATION_OFFSET_SIZE   8u
STRUCTC_WITHIN(ISO9660_CONTINUATION, OFFSET);

static inline const struct iso9660_both32 *iso9660_continuation_offset(
    const struct iso9660_continuation *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 8);
}

static inline struct iso9660_both32 *iso9660_continuation_edit_offset(
    struct iso9660_continuation *p)
{
	return (struct iso9660_both32 *)(p->bytes + 8);
}

/* Continuation.length: struct iso9660_both32 at byte 16. */
#define ISO9660_CONTINUATION_LENGTH_OFFSET 16u
#define ISO9660_CONTINUATION_LENGTH_SIZE   8u
STRUCTC_WITHIN(ISO9660_CONTINUATION, LENGTH);

static inline const struct iso9660_both32 *iso9660_continuation_length(
    const struct iso9660_continuation *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 16);
}

static inline struct iso9660_both32 *iso9660_continuation_edit_length(
    struct iso9660_continuation *p)
{
	return (struct iso9660_both32 *)(p->bytes + 16);
}

/* All bytes zero. */
static inline void iso9660_continuation_init(struct iso9660_continuation *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Presence, 3 bytes. */
struct iso9660_presence {
	uint8_t bytes[3];
};
#define ISO9660_PRESENCE_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct iso9660_presence) == ISO9660_PRESENCE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_presence *iso9660_presence_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_PRESENCE_SIZEOF))
		return NULL;
	return (const struct iso9660_presence *)(span.data + offset);
}

static inline struct iso9660_presence *iso9660_presence_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_PRESENCE_SIZEOF))
		return NULL;
	return (struct iso9660_presence *)(span.data + offset);
}

/* Presence.check_bytes: u16 big-endian at byte 0. */
#define ISO9660_PRESENCE_CHECK_BYTES_OFFSET 0u
#define ISO9660_PRESENCE_CHECK_BYTES_SIZE   2u
#define ISO9660_PRESENCE_CHECK_BYTES_DEFAULT 0xBEEFu
STRUCTC_WITHIN(ISO9660_PRESENCE, CHECK_BYTES);

static inline uint16_t iso9660_presence_check_bytes(
    const struct iso9660_presence *p)
{
	return be16_load(p->bytes);
}

static inline void iso9660_presence_set_check_bytes(struct iso9660_presence *p,
						    uint16_t value)
{
	be16_store(p->bytes, value);
}

/* Presence.skip: u8 at byte 2. Bytes before the entries of every record */
#define ISO9660_PRESENCE_SKIP_OFFSET 2u
#define ISO9660_PRESENCE_SKIP_SIZE   1u
STRUCTC_WITHIN(ISO9660_PRESENCE, SKIP);

static inline uint8_t iso9660_presence_skip(const struct iso9660_presence *p)
{
	return p->bytes[2];
}

static inline void iso9660_presence_set_skip(struct iso9660_presence *p,
					     uint8_t value)
{
	p->bytes[2] = value;
}

/* All bytes zero, then the defaults. */
static inline void iso9660_presence_init(struct iso9660_presence *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	iso9660_presence_set_check_bytes(p,
					 ISO9660_PRESENCE_CHECK_BYTES_DEFAULT);
}

/* Structure ExtensionReference, at least 4 bytes. */
struct iso9660_extension_reference {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_extension_reference_edit {
	struct iso9660_extension_reference read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_EXTENSION_REFERENCE_MIN_SIZE 4u

/* ExtensionReference.id_length: u8 at byte 0. */
#define ISO9660_EXTENSION_REFERENCE_ID_LENGTH_OFFSET 0u
#define ISO9660_EXTENSION_REFERENCE_ID_LENGTH_SIZE   1u
STRUCTC_PROVE(
    ISO9660_EXTENSION_REFERENCE_ID_LENGTH_OFFSET + ISO9660_EXTENSION_REFERENCE_ID_LENGTH_SIZE <=
    ISO9660_EXTENSION_REFERENCE_MIN_SIZE);

static inline uint8_t iso9660_extension_reference_id_length(
    const struct iso9660_extension_reference *p)
{
	return p->bytes[0];
}

static inline void iso9660_extension_reference_set_id_length(
    const struct iso9660_extension_reference_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* ExtensionReference.descriptor_length: u8 at byte 1. */
#define ISO9660_EXTENSION_REFERENCE_DESCRIPTOR_LENGTH_OFFSET 1u
#define ISO9660_EXTENSION_REFERENCE_DESCRIPTOR_LENGTH_SIZE   1u
STRUCTC_PROVE(
    ISO9660_EXTENSION_REFERENCE_DESCRIPTOR_LENGTH_OFFSET + ISO9660_EXTENSION_REFERENCE_DESCRIPTOR_LENGTH_SIZE <=
    ISO9660_EXTENSION_REFERENCE_MIN_SIZE);

static inline uint8_t iso9660_extension_reference_descriptor_length(
    const struct iso9660_extension_reference *p)
{
	return p->bytes[1];
}

static inline void iso9660_extension_reference_set_descriptor_length(
    const struct iso9660_extension_reference_edit *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* ExtensionReference.source_length: u8 at byte 2. */
#define ISO9660_EXTENSION_REFERENCE_SOURCE_LENGTH_OFFSET 2u
#define ISO9660_EXTENSION_REFERENCE_SOURCE_LENGTH_SIZE   1u
STRUCTC_PROVE(
    ISO9660_EXTENSION_REFERENCE_SOURCE_LENGTH_OFFSET + ISO9660_EXTENSION_REFERENCE_SOURCE_LENGTH_SIZE <=
    ISO9660_EXTENSION_REFERENCE_MIN_SIZE);

static inline uint8_t iso9660_extension_reference_source_length(
    const struct iso9660_extension_reference *p)
{
	return p->bytes[2];
}

static inline void iso9660_extension_reference_set_source_length(
    const struct iso9660_extension_reference_edit *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* ExtensionReference.extension_version: u8 at byte 3. */
#define ISO9660_EXTENSION_REFERENCE_EXTENSION_VERSION_OFFSET 3u
#define ISO9660_EXTENSION_REFERENCE_EXTENSION_VERSION_SIZE   1u
STRUCTC_PROVE(
    ISO9660_EXTENSION_REFERENCE_EXTENSION_VERSION_OFFSET + ISO9660_EXTENSION_REFERENCE_EXTENSION_VERSION_SIZE <=
    ISO9660_EXTENSION_REFERENCE_MIN_SIZE);

static inline uint8_t iso9660_extension_reference_extension_version(
    const struct iso9660_extension_reference *p)
{
	return p->bytes[3];
}

static inline void iso9660_extension_reference_set_extension_version(
    const struct iso9660_extension_reference_edit *p, uint8_t value)
{
	p->bytes[3] = value;
}

/*
 * ExtensionReference.id: [$id_length]string at byte 4. "RRIP_1991A",
 * "IEEE_P1282" ...
 */
#define ISO9660_EXTENSION_REFERENCE_ID_OFFSET 4u

static inline int iso9660_extension_reference_id_range(
    const struct iso9660_extension_reference *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)iso9660_extension_reference_id_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "id", 4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_extension_reference_id_count(
    const struct iso9660_extension_reference *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_extension_reference_id_range(p, &at, count, error);
}

static inline int iso9660_extension_reference_id_offset(
    const struct iso9660_extension_reference *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_extension_reference_id_range(p, offset, &count, error);
}

static inline int iso9660_extension_reference_id(
    const struct iso9660_extension_reference *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_extension_reference_id_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "id", 4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_extension_reference_set_id(
    const struct iso9660_extension_reference_edit *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_extension_reference_id_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "id", 4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_extension_reference_id_bytes(
    const struct iso9660_extension_reference *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_extension_reference_id_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_extension_reference_edit_id_bytes(
    const struct iso9660_extension_reference_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_extension_reference_id_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int iso9660_extension_reference_id_text(
    const struct iso9660_extension_reference *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_extension_reference_id_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_extension_reference_put_id(
    const struct iso9660_extension_reference_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_extension_reference_id_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "id", 4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_extension_reference_point_1(
    const struct iso9660_extension_reference *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)iso9660_extension_reference_id_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * ExtensionReference.descriptor: [$descriptor_length]string at an offset that
 * data decides.
 */

static inline int iso9660_extension_reference_descriptor_range(
    const struct iso9660_extension_reference *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = iso9660_extension_reference_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)iso9660_extension_reference_descriptor_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "descriptor", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_extension_reference_descriptor_count(
    const struct iso9660_extension_reference *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_extension_reference_descriptor_range(p, &at, count, error);
}

static inline int iso9660_extension_reference_descriptor_offset(
    const struct iso9660_extension_reference *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_extension_reference_descriptor_range(p, offset, &count, error);
}

static inline int iso9660_extension_reference_descriptor(
    const struct iso9660_extension_reference *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    iso9660_extension_reference_descriptor_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "descriptor", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_extension_reference_set_descriptor(
    const struct iso9660_extension_reference_edit *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    iso9660_extension_reference_descriptor_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "descriptor", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_extension_reference_descriptor_bytes(
    const struct iso9660_extension_reference *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_extension_reference_descriptor_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_extension_reference_edit_descriptor_bytes(
    const struct iso9660_extension_reference_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_extension_reference_descriptor_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int iso9660_extension_reference_descriptor_text(
    const struct iso9660_extension_reference *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_extension_reference_descriptor_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_extension_reference_put_descriptor(
    const struct iso9660_extension_reference_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_extension_reference_descriptor_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "descriptor", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_extension_reference_point_2(
    const struct iso9660_extension_reference *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = iso9660_extension_reference_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)iso9660_extension_reference_descriptor_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "", 0);
	points[2] = offset + count;
	return 0;
}


/*
 * ExtensionReference.source: [$source_length]string at an offset that data
 * decides.
 */

static inline int iso9660_extension_reference_source_range(
    const struct iso9660_extension_reference *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	rc = iso9660_extension_reference_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	nr = (uint64_t)iso9660_extension_reference_source_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "source", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_extension_reference_source_count(
    const struct iso9660_extension_reference *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_extension_reference_source_range(p, &at, count, error);
}

static inline int iso9660_extension_reference_source_offset(
    const struct iso9660_extension_reference *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_extension_reference_source_range(p, offset, &count, error);
}

static inline int iso9660_extension_reference_source(
    const struct iso9660_extension_reference *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_extension_reference_source_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "source", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_extension_reference_set_source(
    const struct iso9660_extension_reference_edit *p, uint64_t i,
    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    iso9660_extension_reference_source_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "source", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_extension_reference_source_bytes(
    const struct iso9660_extension_reference *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_extension_reference_source_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_extension_reference_edit_source_bytes(
    const struct iso9660_extension_reference_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_extension_reference_source_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int iso9660_extension_reference_source_text(
    const struct iso9660_extension_reference *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_extension_reference_source_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_extension_reference_put_source(
    const struct iso9660_extension_reference_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    iso9660_extension_reference_source_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "source", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_extension_reference_point_3(
    const struct iso9660_extension_reference *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = iso9660_extension_reference_point_2(p, points, error);
	if (rc)
		return rc;
	offset = points[2];
	count = (uint64_t)iso9660_extension_reference_source_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "iso9660_extension_reference",
					  "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_extension_reference_at(struct span span,
    uint64_t offset, struct iso9660_extension_reference *out,
    struct field_error *error)
{
	struct iso9660_extension_reference view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "iso9660_extension_reference",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int iso9660_extension_reference_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_extension_reference_edit *out,
    struct field_error *error)
{
	int rc = iso9660_extension_reference_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int iso9660_extension_reference_total_size(
    const struct iso9660_extension_reference *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = iso9660_extension_reference_point_3(p, points, error);
	if (rc)
		return rc;
	*size = points[3];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_extension_reference_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_extension_reference_edit_iterator {
	struct iso9660_extension_reference_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_extension_reference_iterator iso9660_extension_reference_iterate(
    struct span span)
{
	struct iso9660_extension_reference_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_extension_reference_edit_iterator iso9660_extension_reference_edit_iterate(
    struct mspan span)
{
	struct iso9660_extension_reference_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_extension_reference_iterator_next(
    struct iso9660_extension_reference_iterator *it,
    struct iso9660_extension_reference *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_extension_reference_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_extension_reference_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_extension_reference", "stride", 0);
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

static inline int iso9660_extension_reference_edit_iterator_next(
    struct iso9660_extension_reference_edit_iterator *it,
    struct iso9660_extension_reference_edit *out, struct field_error *error)
{
	int rc = iso9660_extension_reference_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ExtensionSelector, 1 byte. */
struct iso9660_extension_selector {
	uint8_t bytes[1];
};
#define ISO9660_EXTENSION_SELECTOR_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct iso9660_extension_selector) ==
	      ISO9660_EXTENSION_SELECTOR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_extension_selector *iso9660_extension_selector_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_EXTENSION_SELECTOR_SIZEOF))
		return NULL;
	return (const struct iso9660_extension_selector *)(span.data + offset);
}

static inline struct iso9660_extension_selector *iso9660_extension_selector_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_EXTENSION_SELECTOR_SIZEOF))
		return NULL;
	return (struct iso9660_extension_selector *)(span.data + offset);
}

/* ExtensionSelector.sequence: u8 at byte 0. Of the ER, from 0 */
#define ISO9660_EXTENSION_SELECTOR_SEQUENCE_OFFSET 0u
#define ISO9660_EXTENSION_SELECTOR_SEQUENCE_SIZE   1u
STRUCTC_WITHIN(ISO9660_EXTENSION_SELECTOR, SEQUENCE);

static inline uint8_t iso9660_extension_selector_sequence(
    const struct iso9660_extension_selector *p)
{
	return p->bytes[0];
}

static inline void iso9660_extension_selector_set_sequence(
    struct iso9660_extension_selector *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void iso9660_extension_selector_init(
    struct iso9660_extension_selector *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure RockRidgePresence, 1 byte. */
struct iso9660_rock_ridge_presence {
	uint8_t bytes[1];
};
#define ISO9660_ROCK_RIDGE_PRESENCE_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct iso9660_rock_ridge_presence) ==
	      ISO9660_ROCK_RIDGE_PRESENCE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_rock_ridge_presence *iso9660_rock_ridge_presence_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_ROCK_RIDGE_PRESENCE_SIZEOF))
		return NULL;
	return (const struct iso9660_rock_ridge_presence *)(span.data + offset);
}

static inline struct iso9660_rock_ridge_presence *iso9660_rock_ridge_presence_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_ROCK_RIDGE_PRESENCE_SIZEOF))
		return NULL;
	return (struct iso9660_rock_ridge_presence *)(span.data + offset);
}

/* RockRidgePresence.present: flags RockRidgeFlags, u8 at byte 0. */
#define ISO9660_ROCK_RIDGE_PRESENCE_PRESENT_OFFSET 0u
#define ISO9660_ROCK_RIDGE_PRESENCE_PRESENT_SIZE   1u
STRUCTC_WITHIN(ISO9660_ROCK_RIDGE_PRESENCE, PRESENT);

static inline uint8_t iso9660_rock_ridge_presence_present(
    const struct iso9660_rock_ridge_presence *p)
{
	return p->bytes[0];
}

static inline void iso9660_rock_ridge_presence_set_present(
    struct iso9660_rock_ridge_presence *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool iso9660_rock_ridge_presence_present_has(
    const struct iso9660_rock_ridge_presence *p, uint8_t mask)
{
	return (iso9660_rock_ridge_presence_present(p) & mask) == mask;
}

static inline void iso9660_rock_ridge_presence_present_add(
    struct iso9660_rock_ridge_presence *p, uint8_t mask)
{
	iso9660_rock_ridge_presence_set_present(p,
	    (uint8_t)(iso9660_rock_ridge_presence_present(p) | mask));
}

static inline void iso9660_rock_ridge_presence_present_clear(
    struct iso9660_rock_ridge_presence *p, uint8_t mask)
{
	iso9660_rock_ridge_presence_set_present(p,
	    (uint8_t)(iso9660_rock_ridge_presence_present(p) & ~mask));
}

/* All bytes zero. */
static inline void iso9660_rock_ridge_presence_init(
    struct iso9660_rock_ridge_presence *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure PosixAttributes, at least 32 bytes. */
struct iso9660_posix_attributes {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t length;
};
struct iso9660_posix_attributes_edit {
	struct iso9660_posix_attributes read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_POSIX_ATTRIBUTES_MIN_SIZE 32u

/* PosixAttributes.mode: struct iso9660_both32 at byte 0. As in stat */
#define ISO9660_POSIX_ATTRIBUTES_MODE_OFFSET 0u
#define ISO9660_POSIX_ATTRIBUTES_MODE_SIZE   8u
STRUCTC_PROVE(
    ISO9660_POSIX_ATTRIBUTES_MODE_OFFSET + ISO9660_POSIX_ATTRIBUTES_MODE_SIZE <=
    ISO9660_POSIX_ATTRIBUTES_MIN_SIZE);

static inline const struct iso9660_both32 *iso9660_posix_attributes_mode(
    const struct iso9660_posix_attributes *p)
{
	return (const struct iso9660_both32 *)(p->bytes);
}

static inline struct iso9660_both32 *iso9660_posix_attributes_edit_mode(
    const struct iso9660_posix_attributes_edit *p)
{
	return (struct iso9660_both32 *)(p->bytes);
}

/* PosixAttributes.links: struct iso9660_both32 at byte 8. */
#define ISO9660_POSIX_ATTRIBUTES_LINKS_OFFSET 8u
#define ISO9660_POSIX_ATTRIBUTES_LINKS_SIZE   8u
STRUCTC_PROVE(
    ISO9660_POSIX_ATTRIBUTES_LINKS_OFFSET + ISO9660_POSIX_ATTRIBUTES_LINKS_SIZE <=
    ISO9660_POSIX_ATTRIBUTES_MIN_SIZE);

static inline const struct iso9660_both32 *iso9660_posix_attributes_links(
    const struct iso9660_posix_attributes *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 8);
}

static inline struct iso9660_both32 *iso9660_posix_attributes_edit_links(
    const struct iso9660_posix_attributes_edit *p)
{
	return (struct iso9660_both32 *)(p->bytes + 8);
}

/* PosixAttributes.uid: struct iso9660_both32 at byte 16. */
#define ISO9660_POSIX_ATTRIBUTES_UID_OFFSET 16u
#define ISO9660_POSIX_ATTRIBUTES_UID_SIZE   8u
STRUCTC_PROVE(
    ISO9660_POSIX_ATTRIBUTES_UID_OFFSET + ISO9660_POSIX_ATTRIBUTES_UID_SIZE <=
    ISO9660_POSIX_ATTRIBUTES_MIN_SIZE);

static inline const struct iso9660_both32 *iso9660_posix_attributes_uid(
    const struct iso9660_posix_attributes *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 16);
}

static inline struct iso9660_both32 *iso9660_posix_attributes_edit_uid(
    const struct iso9660_posix_attributes_edit *p)
{
	return (struct iso9660_both32 *)(p->bytes + 16);
}

/* PosixAttributes.gid: struct iso9660_both32 at byte 24. */
#define ISO9660_POSIX_ATTRIBUTES_GID_OFFSET 24u
#define ISO9660_POSIX_ATTRIBUTES_GID_SIZE   8u
STRUCTC_PROVE(
    ISO9660_POSIX_ATTRIBUTES_GID_OFFSET + ISO9660_POSIX_ATTRIBUTES_GID_SIZE <=
    ISO9660_POSIX_ATTRIBUTES_MIN_SIZE);

static inline const struct iso9660_both32 *iso9660_posix_attributes_gid(
    const struct iso9660_posix_attributes *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 24);
}

static inline struct iso9660_both32 *iso9660_posix_attributes_edit_gid(
    const struct iso9660_posix_attributes_edit *p)
{
	return (struct iso9660_both32 *)(p->bytes + 24);
}

/*
 * PosixAttributes.serial: Both32 at byte 32, not always there. Of the inode;
 * RRIP 1.12
 */
#define ISO9660_POSIX_ATTRIBUTES_SERIAL_OFFSET 32u

static inline bool iso9660_posix_attributes_has_serial(
    const struct iso9660_posix_attributes *p)
{
	return (p->length >= 44u);
}

static inline int iso9660_posix_attributes_serial_offset(
    const struct iso9660_posix_attributes *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->length >= 44u))
		return field_absent(error, "iso9660_posix_attributes",
				    "serial", 32);
	*offset = 32;
	return 0;
}

static inline const struct iso9660_both32 *iso9660_posix_attributes_serial(
    const struct iso9660_posix_attributes *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_posix_attributes_serial_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_both32 *)(p->bytes + at);
}

static inline struct iso9660_both32 *iso9660_posix_attributes_edit_serial(
    const struct iso9660_posix_attributes_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_posix_attributes_serial_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_both32 *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_posix_attributes_point_1(
    const struct iso9660_posix_attributes *p, uint64_t *points,
    struct field_error *error)
{
	if (p->length >= 44u) {
		if (p->size < 40)
			return field_out_of_range(error,
						  "iso9660_posix_attributes",
						  "", 0);
		points[1] = 40;
	} else {
		points[1] = 32;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_posix_attributes_at(struct span span,
    uint64_t offset, uint8_t length, struct iso9660_posix_attributes *out,
    struct field_error *error)
{
	struct iso9660_posix_attributes view;

	if (!span_has(span, offset, 32))
		return field_out_of_range(error, "iso9660_posix_attributes",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.length = length;
	if ((view.length >= 44u) && view.size < 40)
		return field_out_of_range(error, "iso9660_posix_attributes",
					  "", 0);
	*out = view;
	return 0;
}

static inline int iso9660_posix_attributes_edit_at(struct mspan span,
    uint64_t offset, uint8_t length, struct iso9660_posix_attributes_edit *out,
    struct field_error *error)
{
	int rc = iso9660_posix_attributes_at(span_of(span.data, span.size), offset, length, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int iso9660_posix_attributes_total_size(
    const struct iso9660_posix_attributes *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = iso9660_posix_attributes_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_posix_attributes_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t length;
};
struct iso9660_posix_attributes_edit_iterator {
	struct iso9660_posix_attributes_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_posix_attributes_iterator iso9660_posix_attributes_iterate(
    struct span span, uint8_t length)
{
	struct iso9660_posix_attributes_iterator it = { span, 0, 0, UINT64_MAX, length };

	return it;
}

static inline struct iso9660_posix_attributes_edit_iterator iso9660_posix_attributes_edit_iterate(
    struct mspan span, uint8_t length)
{
	struct iso9660_posix_attributes_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, length },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_posix_attributes_iterator_next(
    struct iso9660_posix_attributes_iterator *it,
    struct iso9660_posix_attributes *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_posix_attributes_at(it->span, it->offset, it->length, out, error);
	if (!rc)
		rc = iso9660_posix_attributes_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_posix_attributes", "stride", 0);
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

static inline int iso9660_posix_attributes_edit_iterator_next(
    struct iso9660_posix_attributes_edit_iterator *it,
    struct iso9660_posix_attributes_edit *out, struct field_error *error)
{
	int rc = iso9660_posix_attributes_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure PosixDevice, 16 bytes. */
struct iso9660_posix_device {
	uint8_t bytes[16];
};
#define ISO9660_POSIX_DEVICE_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct iso9660_posix_device) ==
	      ISO9660_POSIX_DEVICE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_posix_device *iso9660_posix_device_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_POSIX_DEVICE_SIZEOF))
		return NULL;
	return (const struct iso9660_posix_device *)(span.data + offset);
}

static inline struct iso9660_posix_device *iso9660_posix_device_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_POSIX_DEVICE_SIZEOF))
		return NULL;
	return (struct iso9660_posix_device *)(span.data + offset);
}

/* PosixDevice.high: struct iso9660_both32 at byte 0. 0, or the major number */
#define ISO9660_POSIX_DEVICE_HIGH_OFFSET 0u
#define ISO9660_POSIX_DEVICE_HIGH_SIZE   8u
STRUCTC_WITHIN(ISO9660_POSIX_DEVICE, HIGH);

static inline const struct iso9660_both32 *iso9660_posix_device_high(
    const struct iso9660_posix_device *p)
{
	return (const struct iso9660_both32 *)(p->bytes);
}

static inline struct iso9660_both32 *iso9660_posix_device_edit_high(
    struct iso9660_posix_device *p)
{
	return (struct iso9660_both32 *)(p->bytes);
}

/*
 * PosixDevice.low: struct iso9660_both32 at byte 8. All of it, or the minor
 * number
 */
#define ISO9660_POSIX_DEVICE_LOW_OFFSET 8u
#define ISO9660_POSIX_DEVICE_LOW_SIZE   8u
STRUCTC_WITHIN(ISO9660_POSIX_DEVICE, LOW);

static inline const struct iso9660_both32 *iso9660_posix_device_low(
    const struct iso9660_posix_device *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 8);
}

static inline struct iso9660_both32 *iso9660_posix_device_edit_low(
    struct iso9660_posix_device *p)
{
	return (struct iso9660_both32 *)(p->bytes + 8);
}

/* All bytes zero. */
static inline void iso9660_posix_device_init(struct iso9660_posix_device *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure LinkComponent, at least 2 bytes. */
struct iso9660_link_component {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_link_component_edit {
	struct iso9660_link_component read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_LINK_COMPONENT_MIN_SIZE 2u

/* LinkComponent.flags: flags ComponentFlags, u8 at byte 0. */
#define ISO9660_LINK_COMPONENT_FLAGS_OFFSET 0u
#define ISO9660_LINK_COMPONENT_FLAGS_SIZE   1u
STRUCTC_PROVE(
    ISO9660_LINK_COMPONENT_FLAGS_OFFSET + ISO9660_LINK_COMPONENT_FLAGS_SIZE <=
    ISO9660_LINK_COMPONENT_MIN_SIZE);

static inline uint8_t iso9660_link_component_flags(
    const struct iso9660_link_component *p)
{
	return p->bytes[0];
}

static inline void iso9660_link_component_set_flags(
    const struct iso9660_link_component_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool iso9660_link_component_flags_has(
    const struct iso9660_link_component *p, uint8_t mask)
{
	return (iso9660_link_component_flags(p) & mask) == mask;
}

static inline void iso9660_link_component_flags_add(
    const struct iso9660_link_component_edit *p, uint8_t mask)
{
	iso9660_link_component_set_flags(p,
	    (uint8_t)(iso9660_link_component_flags(&p->read) | mask));
}

static inline void iso9660_link_component_flags_clear(
    const struct iso9660_link_component_edit *p, uint8_t mask)
{
	iso9660_link_component_set_flags(p,
	    (uint8_t)(iso9660_link_component_flags(&p->read) & ~mask));
}

/* LinkComponent.length: u8 at byte 1. */
#define ISO9660_LINK_COMPONENT_LENGTH_OFFSET 1u
#define ISO9660_LINK_COMPONENT_LENGTH_SIZE   1u
STRUCTC_PROVE(
    ISO9660_LINK_COMPONENT_LENGTH_OFFSET + ISO9660_LINK_COMPONENT_LENGTH_SIZE <=
    ISO9660_LINK_COMPONENT_MIN_SIZE);

static inline uint8_t iso9660_link_component_length(
    const struct iso9660_link_component *p)
{
	return p->bytes[1];
}

static inline void iso9660_link_component_set_length(
    const struct iso9660_link_component_edit *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* LinkComponent.text: [$length]string at byte 2. */
#define ISO9660_LINK_COMPONENT_TEXT_OFFSET 2u

static inline int iso9660_link_component_text_range(
    const struct iso9660_link_component *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 2;
	nr = (uint64_t)iso9660_link_component_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "iso9660_link_component",
					  "text", 2);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_link_component_text_count(
    const struct iso9660_link_component *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_link_component_text_range(p, &at, count, error);
}

static inline int iso9660_link_component_text_offset(
    const struct iso9660_link_component *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_link_component_text_range(p, offset, &count, error);
}

static inline int iso9660_link_component_text(
    const struct iso9660_link_component *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_link_component_text_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_link_component",
					  "text", 2);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_link_component_set_text(
    const struct iso9660_link_component_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_link_component_text_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_link_component",
					  "text", 2);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_link_component_text_bytes(
    const struct iso9660_link_component *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_link_component_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_link_component_edit_text_bytes(
    const struct iso9660_link_component_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_link_component_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int iso9660_link_component_text_text(
    const struct iso9660_link_component *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_link_component_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_link_component_put_text(
    const struct iso9660_link_component_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_link_component_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "iso9660_link_component",
					  "text", 2);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_link_component_point_1(
    const struct iso9660_link_component *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 2;
	count = (uint64_t)iso9660_link_component_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "iso9660_link_component", "",
					  0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_link_component_at(struct span span, uint64_t offset,
					    struct iso9660_link_component *out,
					    struct field_error *error)
{
	struct iso9660_link_component view;
	uint64_t size;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "iso9660_link_component", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (2ull + (uint64_t)iso9660_link_component_length(&view));
	if (size > view.size)
		return field_out_of_range(error, "iso9660_link_component",
					  "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int iso9660_link_component_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_link_component_edit *out,
    struct field_error *error)
{
	int rc = iso9660_link_component_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int iso9660_link_component_total_size(
    const struct iso9660_link_component *p, uint64_t *size,
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
struct iso9660_link_component_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_link_component_edit_iterator {
	struct iso9660_link_component_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_link_component_iterator iso9660_link_component_iterate(
    struct span span)
{
	struct iso9660_link_component_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_link_component_edit_iterator iso9660_link_component_edit_iterate(
    struct mspan span)
{
	struct iso9660_link_component_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_link_component_iterator_next(
    struct iso9660_link_component_iterator *it,
    struct iso9660_link_component *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_link_component_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_link_component_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_link_component", "stride", 0);
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

static inline int iso9660_link_component_edit_iterator_next(
    struct iso9660_link_component_edit_iterator *it,
    struct iso9660_link_component_edit *out, struct field_error *error)
{
	int rc = iso9660_link_component_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure SymbolicLink, at least 1 byte. */
struct iso9660_symbolic_link {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_symbolic_link_edit {
	struct iso9660_symbolic_link read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_SYMBOLIC_LINK_MIN_SIZE 1u

/* SymbolicLink.flags: flags LinkFlags, u8 at byte 0. */
#define ISO9660_SYMBOLIC_LINK_FLAGS_OFFSET 0u
#define ISO9660_SYMBOLIC_LINK_FLAGS_SIZE   1u
STRUCTC_PROVE(
    ISO9660_SYMBOLIC_LINK_FLAGS_OFFSET + ISO9660_SYMBOLIC_LINK_FLAGS_SIZE <=
    ISO9660_SYMBOLIC_LINK_MIN_SIZE);

static inline uint8_t iso9660_symbolic_link_flags(
    const struct iso9660_symbolic_link *p)
{
	return p->bytes[0];
}

static inline void iso9660_symbolic_link_set_flags(
    const struct iso9660_symbolic_link_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool iso9660_symbolic_link_flags_has(
    const struct iso9660_symbolic_link *p, uint8_t mask)
{
	return (iso9660_symbolic_link_flags(p) & mask) == mask;
}

static inline void iso9660_symbolic_link_flags_add(
    const struct iso9660_symbolic_link_edit *p, uint8_t mask)
{
	iso9660_symbolic_link_set_flags(p,
	    (uint8_t)(iso9660_symbolic_link_flags(&p->read) | mask));
}

static inline void iso9660_symbolic_link_flags_clear(
    const struct iso9660_symbolic_link_edit *p, uint8_t mask)
{
	iso9660_symbolic_link_set_flags(p,
	    (uint8_t)(iso9660_symbolic_link_flags(&p->read) & ~mask));
}

/* SymbolicLink.components: []LinkComponent at byte 1. */
#define ISO9660_SYMBOLIC_LINK_COMPONENTS_OFFSET 1u

static inline int iso9660_symbolic_link_components_offset(
    const struct iso9660_symbolic_link *p, uint64_t *offset,
    struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 1;
	return 0;
}

static inline int iso9660_symbolic_link_components(
    const struct iso9660_symbolic_link *p,
    struct iso9660_link_component_iterator *out, struct field_error *error)
{
	(void)error;
	*out = iso9660_link_component_iterate(
	    span_of(p->bytes + 1, p->size - (1)));
	return 0;
}

static inline int iso9660_symbolic_link_edit_components(
    const struct iso9660_symbolic_link_edit *p,
    struct iso9660_link_component_edit_iterator *out,
    struct field_error *error)
{
	(void)error;
	*out = iso9660_link_component_edit_iterate(
	    mspan_of(p->bytes + 1, p->read.size - (1)));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_symbolic_link_point_1(
    const struct iso9660_symbolic_link *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	points[1] = p->size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_symbolic_link_at(struct span span, uint64_t offset,
					   struct iso9660_symbolic_link *out,
					   struct field_error *error)
{
	struct iso9660_symbolic_link view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "iso9660_symbolic_link", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int iso9660_symbolic_link_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_symbolic_link_edit *out,
    struct field_error *error)
{
	int rc = iso9660_symbolic_link_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int iso9660_symbolic_link_total_size(
    const struct iso9660_symbolic_link *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = iso9660_symbolic_link_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_symbolic_link_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_symbolic_link_edit_iterator {
	struct iso9660_symbolic_link_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_symbolic_link_iterator iso9660_symbolic_link_iterate(
    struct span span)
{
	struct iso9660_symbolic_link_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_symbolic_link_edit_iterator iso9660_symbolic_link_edit_iterate(
    struct mspan span)
{
	struct iso9660_symbolic_link_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_symbolic_link_iterator_next(
    struct iso9660_symbolic_link_iterator *it,
    struct iso9660_symbolic_link *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_symbolic_link_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_symbolic_link_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_symbolic_link", "stride", 0);
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

static inline int iso9660_symbolic_link_edit_iterator_next(
    struct iso9660_symbolic_link_edit_iterator *it,
    struct iso9660_symbolic_link_edit *out, struct field_error *error)
{
	int rc = iso9660_symbolic_link_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure AlternateName, at least 1 byte. */
struct iso9660_alternate_name {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_alternate_name_edit {
	struct iso9660_alternate_name read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_ALTERNATE_NAME_MIN_SIZE 1u

/* AlternateName.flags: flags NameFlags, u8 at byte 0. */
#define ISO9660_ALTERNATE_NAME_FLAGS_OFFSET 0u
#define ISO9660_ALTERNATE_NAME_FLAGS_SIZE   1u
STRUCTC_PROVE(
    ISO9660_ALTERNATE_NAME_FLAGS_OFFSET + ISO9660_ALTERNATE_NAME_FLAGS_SIZE <=
    ISO9660_ALTERNATE_NAME_MIN_SIZE);

static inline uint8_t iso9660_alternate_name_flags(
    const struct iso9660_alternate_name *p)
{
	return p->bytes[0];
}

static inline void iso9660_alternate_name_set_flags(
    const struct iso9660_alternate_name_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool iso9660_alternate_name_flags_has(
    const struct iso9660_alternate_name *p, uint8_t mask)
{
	return (iso9660_alternate_name_flags(p) & mask) == mask;
}

static inline void iso9660_alternate_name_flags_add(
    const struct iso9660_alternate_name_edit *p, uint8_t mask)
{
	iso9660_alternate_name_set_flags(p,
	    (uint8_t)(iso9660_alternate_name_flags(&p->read) | mask));
}

static inline void iso9660_alternate_name_flags_clear(
    const struct iso9660_alternate_name_edit *p, uint8_t mask)
{
	iso9660_alternate_name_set_flags(p,
	    (uint8_t)(iso9660_alternate_name_flags(&p->read) & ~mask));
}

/* AlternateName.name: []string at byte 1. */
#define ISO9660_ALTERNATE_NAME_NAME_OFFSET 1u

static inline int iso9660_alternate_name_name_range(
    const struct iso9660_alternate_name *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 1;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_alternate_name_name_count(
    const struct iso9660_alternate_name *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_alternate_name_name_range(p, &at, count, error);
}

static inline int iso9660_alternate_name_name_offset(
    const struct iso9660_alternate_name *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_alternate_name_name_range(p, offset, &count, error);
}

static inline int iso9660_alternate_name_name(
    const struct iso9660_alternate_name *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_alternate_name_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_alternate_name",
					  "name", 1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_alternate_name_set_name(
    const struct iso9660_alternate_name_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_alternate_name_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_alternate_name",
					  "name", 1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_alternate_name_name_bytes(
    const struct iso9660_alternate_name *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_alternate_name_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_alternate_name_edit_name_bytes(
    const struct iso9660_alternate_name_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_alternate_name_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int iso9660_alternate_name_name_text(
    const struct iso9660_alternate_name *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_alternate_name_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_alternate_name_put_name(
    const struct iso9660_alternate_name_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_alternate_name_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "iso9660_alternate_name",
					  "name", 1);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_alternate_name_point_1(
    const struct iso9660_alternate_name *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 1;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_alternate_name_at(struct span span, uint64_t offset,
					    struct iso9660_alternate_name *out,
					    struct field_error *error)
{
	struct iso9660_alternate_name view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "iso9660_alternate_name", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int iso9660_alternate_name_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_alternate_name_edit *out,
    struct field_error *error)
{
	int rc = iso9660_alternate_name_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int iso9660_alternate_name_total_size(
    const struct iso9660_alternate_name *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = iso9660_alternate_name_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_alternate_name_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_alternate_name_edit_iterator {
	struct iso9660_alternate_name_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_alternate_name_iterator iso9660_alternate_name_iterate(
    struct span span)
{
	struct iso9660_alternate_name_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_alternate_name_edit_iterator iso9660_alternate_name_edit_iterate(
    struct mspan span)
{
	struct iso9660_alternate_name_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_alternate_name_iterator_next(
    struct iso9660_alternate_name_iterator *it,
    struct iso9660_alternate_name *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_alternate_name_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_alternate_name_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_alternate_name", "stride", 0);
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

static inline int iso9660_alternate_name_edit_iterator_next(
    struct iso9660_alternate_name_edit_iterator *it,
    struct iso9660_alternate_name_edit *out, struct field_error *error)
{
	int rc = iso9660_alternate_name_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure TimeStamps, at least 1 byte. In this order those that flags says.
 */
struct iso9660_time_stamps {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_time_stamps_edit {
	struct iso9660_time_stamps read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_TIME_STAMPS_MIN_SIZE 1u

/* TimeStamps.flags: flags TimeFlags, u8 at byte 0. */
#define ISO9660_TIME_STAMPS_FLAGS_OFFSET 0u
#define ISO9660_TIME_STAMPS_FLAGS_SIZE   1u
STRUCTC_PROVE(ISO9660_TIME_STAMPS_FLAGS_OFFSET + ISO9660_TIME_STAMPS_FLAGS_SIZE <=
    ISO9660_TIME_STAMPS_MIN_SIZE);

static inline uint8_t iso9660_time_stamps_flags(
    const struct iso9660_time_stamps *p)
{
	return p->bytes[0];
}

static inline void iso9660_time_stamps_set_flags(
    const struct iso9660_time_stamps_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool iso9660_time_stamps_flags_has(
    const struct iso9660_time_stamps *p, uint8_t mask)
{
	return (iso9660_time_stamps_flags(p) & mask) == mask;
}

static inline void iso9660_time_stamps_flags_add(
    const struct iso9660_time_stamps_edit *p, uint8_t mask)
{
	iso9660_time_stamps_set_flags(p,
	    (uint8_t)(iso9660_time_stamps_flags(&p->read) | mask));
}

static inline void iso9660_time_stamps_flags_clear(
    const struct iso9660_time_stamps_edit *p, uint8_t mask)
{
	iso9660_time_stamps_set_flags(p,
	    (uint8_t)(iso9660_time_stamps_flags(&p->read) & ~mask));
}

/* TimeStamps.creation: Date at byte 1, not always there. */
#define ISO9660_TIME_STAMPS_CREATION_OFFSET 1u

static inline bool iso9660_time_stamps_has_creation(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x81ull) == 0x1ull);
}

static inline int iso9660_time_stamps_creation_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x81ull) == 0x1ull))
		return field_absent(error, "iso9660_time_stamps", "creation",
				    1);
	if (p->size < 8)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "creation", 1);
	*offset = 1;
	return 0;
}

static inline const struct iso9660_date *iso9660_time_stamps_creation(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_creation_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_date *)(p->bytes + at);
}

static inline struct iso9660_date *iso9660_time_stamps_edit_creation(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_creation_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_1(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x81ull) == 0x1ull) {
		if (p->size < 8)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[1] = 8;
	} else {
		points[1] = 1;
	}
	return 0;
}


/* TimeStamps.modify: Date at an offset that data decides, not always there. */

static inline bool iso9660_time_stamps_has_modify(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x82ull) == 0x2ull);
}

static inline int iso9660_time_stamps_modify_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x82ull) == 0x2ull))
		return field_absent(error, "iso9660_time_stamps", "modify", 0);
	rc = iso9660_time_stamps_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 7)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "modify", 0);
	*offset = points[1];
	return 0;
}

static inline const struct iso9660_date *iso9660_time_stamps_modify(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_modify_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_date *)(p->bytes + at);
}

static inline struct iso9660_date *iso9660_time_stamps_edit_modify(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_modify_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_2(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_1(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x82ull) == 0x2ull) {
		if (p->size - points[1] < 7)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[2] = points[1] + 7;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/* TimeStamps.access: Date at an offset that data decides, not always there. */

static inline bool iso9660_time_stamps_has_access(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x84ull) == 0x4ull);
}

static inline int iso9660_time_stamps_access_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x84ull) == 0x4ull))
		return field_absent(error, "iso9660_time_stamps", "access", 0);
	rc = iso9660_time_stamps_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 7)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "access", 0);
	*offset = points[2];
	return 0;
}

static inline const struct iso9660_date *iso9660_time_stamps_access(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_access_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_date *)(p->bytes + at);
}

static inline struct iso9660_date *iso9660_time_stamps_edit_access(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_access_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_3(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_2(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x84ull) == 0x4ull) {
		if (p->size - points[2] < 7)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[3] = points[2] + 7;
	} else {
		points[3] = points[2];
	}
	return 0;
}


/*
 * TimeStamps.attributes: Date at an offset that data decides, not always there.
 */

static inline bool iso9660_time_stamps_has_attributes(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x88ull) == 0x8ull);
}

static inline int iso9660_time_stamps_attributes_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x88ull) == 0x8ull))
		return field_absent(error, "iso9660_time_stamps", "attributes",
				    0);
	rc = iso9660_time_stamps_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 7)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "attributes", 0);
	*offset = points[3];
	return 0;
}

static inline const struct iso9660_date *iso9660_time_stamps_attributes(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_attributes_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_date *)(p->bytes + at);
}

static inline struct iso9660_date *iso9660_time_stamps_edit_attributes(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_attributes_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_4(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_3(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x88ull) == 0x8ull) {
		if (p->size - points[3] < 7)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[4] = points[3] + 7;
	} else {
		points[4] = points[3];
	}
	return 0;
}


/* TimeStamps.backup: Date at an offset that data decides, not always there. */

static inline bool iso9660_time_stamps_has_backup(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x90ull) == 0x10ull);
}

static inline int iso9660_time_stamps_backup_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x90ull) == 0x10ull))
		return field_absent(error, "iso9660_time_stamps", "backup", 0);
	rc = iso9660_time_stamps_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 7)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "backup", 0);
	*offset = points[4];
	return 0;
}

static inline const struct iso9660_date *iso9660_time_stamps_backup(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_backup_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_date *)(p->bytes + at);
}

static inline struct iso9660_date *iso9660_time_stamps_edit_backup(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_backup_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_5(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_4(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x90ull) == 0x10ull) {
		if (p->size - points[4] < 7)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[5] = points[4] + 7;
	} else {
		points[5] = points[4];
	}
	return 0;
}


/*
 * TimeStamps.expiration: Date at an offset that data decides, not always there.
 */

static inline bool iso9660_time_stamps_has_expiration(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0xA0ull) == 0x20ull);
}

static inline int iso9660_time_stamps_expiration_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0xA0ull) == 0x20ull))
		return field_absent(error, "iso9660_time_stamps", "expiration",
				    0);
	rc = iso9660_time_stamps_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 7)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "expiration", 0);
	*offset = points[5];
	return 0;
}

static inline const struct iso9660_date *iso9660_time_stamps_expiration(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_expiration_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_date *)(p->bytes + at);
}

static inline struct iso9660_date *iso9660_time_stamps_edit_expiration(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_expiration_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_6(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_5(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0xA0ull) == 0x20ull) {
		if (p->size - points[5] < 7)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[6] = points[5] + 7;
	} else {
		points[6] = points[5];
	}
	return 0;
}


/*
 * TimeStamps.effective: Date at an offset that data decides, not always there.
 */

static inline bool iso9660_time_stamps_has_effective(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0xC0ull) == 0x40ull);
}

static inline int iso9660_time_stamps_effective_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0xC0ull) == 0x40ull))
		return field_absent(error, "iso9660_time_stamps", "effective",
				    0);
	rc = iso9660_time_stamps_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 7)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "effective", 0);
	*offset = points[6];
	return 0;
}

static inline const struct iso9660_date *iso9660_time_stamps_effective(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_effective_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_date *)(p->bytes + at);
}

static inline struct iso9660_date *iso9660_time_stamps_edit_effective(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_effective_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_7(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_6(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0xC0ull) == 0x40ull) {
		if (p->size - points[6] < 7)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[7] = points[6] + 7;
	} else {
		points[7] = points[6];
	}
	return 0;
}


/*
 * TimeStamps.long_creation: DigitDate at an offset that data decides, not
 * always there.
 */

static inline bool iso9660_time_stamps_has_long_creation(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x81ull) == 0x81ull);
}

static inline int iso9660_time_stamps_long_creation_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[8];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x81ull) == 0x81ull))
		return field_absent(error, "iso9660_time_stamps",
				    "long_creation", 0);
	rc = iso9660_time_stamps_point_7(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[7] < 17)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "long_creation", 0);
	*offset = points[7];
	return 0;
}

static inline const struct iso9660_digit_date *iso9660_time_stamps_long_creation(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_creation_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_digit_date *)(p->bytes + at);
}

static inline struct iso9660_digit_date *iso9660_time_stamps_edit_long_creation(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_creation_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_digit_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_8(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_7(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x81ull) == 0x81ull) {
		if (p->size - points[7] < 17)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[8] = points[7] + 17;
	} else {
		points[8] = points[7];
	}
	return 0;
}


/*
 * TimeStamps.long_modify: DigitDate at an offset that data decides, not always
 * there.
 */

static inline bool iso9660_time_stamps_has_long_modify(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x82ull) == 0x82ull);
}

static inline int iso9660_time_stamps_long_modify_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[9];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x82ull) == 0x82ull))
		return field_absent(error, "iso9660_time_stamps",
				    "long_modify", 0);
	rc = iso9660_time_stamps_point_8(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[8] < 17)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "long_modify", 0);
	*offset = points[8];
	return 0;
}

static inline const struct iso9660_digit_date *iso9660_time_stamps_long_modify(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_modify_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_digit_date *)(p->bytes + at);
}

static inline struct iso9660_digit_date *iso9660_time_stamps_edit_long_modify(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_modify_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_digit_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_9(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_8(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x82ull) == 0x82ull) {
		if (p->size - points[8] < 17)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[9] = points[8] + 17;
	} else {
		points[9] = points[8];
	}
	return 0;
}


/*
 * TimeStamps.long_access: DigitDate at an offset that data decides, not always
 * there.
 */

static inline bool iso9660_time_stamps_has_long_access(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x84ull) == 0x84ull);
}

static inline int iso9660_time_stamps_long_access_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[10];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x84ull) == 0x84ull))
		return field_absent(error, "iso9660_time_stamps",
				    "long_access", 0);
	rc = iso9660_time_stamps_point_9(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[9] < 17)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "long_access", 0);
	*offset = points[9];
	return 0;
}

static inline const struct iso9660_digit_date *iso9660_time_stamps_long_access(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_access_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_digit_date *)(p->bytes + at);
}

static inline struct iso9660_digit_date *iso9660_time_stamps_edit_long_access(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_access_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_digit_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_10(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_9(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x84ull) == 0x84ull) {
		if (p->size - points[9] < 17)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[10] = points[9] + 17;
	} else {
		points[10] = points[9];
	}
	return 0;
}


/*
 * TimeStamps.long_attributes: DigitDate at an offset that data decides, not
 * always there.
 */

static inline bool iso9660_time_stamps_has_long_attributes(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x88ull) == 0x88ull);
}

static inline int iso9660_time_stamps_long_attributes_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[11];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x88ull) == 0x88ull))
		return field_absent(error, "iso9660_time_stamps",
				    "long_attributes", 0);
	rc = iso9660_time_stamps_point_10(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[10] < 17)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "long_attributes", 0);
	*offset = points[10];
	return 0;
}

static inline const struct iso9660_digit_date *iso9660_time_stamps_long_attributes(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_attributes_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_digit_date *)(p->bytes + at);
}

static inline struct iso9660_digit_date *iso9660_time_stamps_edit_long_attributes(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_attributes_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_digit_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_11(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_10(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x88ull) == 0x88ull) {
		if (p->size - points[10] < 17)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[11] = points[10] + 17;
	} else {
		points[11] = points[10];
	}
	return 0;
}


/*
 * TimeStamps.long_backup: DigitDate at an offset that data decides, not always
 * there.
 */

static inline bool iso9660_time_stamps_has_long_backup(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0x90ull) == 0x90ull);
}

static inline int iso9660_time_stamps_long_backup_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[12];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0x90ull) == 0x90ull))
		return field_absent(error, "iso9660_time_stamps",
				    "long_backup", 0);
	rc = iso9660_time_stamps_point_11(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[11] < 17)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "long_backup", 0);
	*offset = points[11];
	return 0;
}

static inline const struct iso9660_digit_date *iso9660_time_stamps_long_backup(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_backup_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_digit_date *)(p->bytes + at);
}

static inline struct iso9660_digit_date *iso9660_time_stamps_edit_long_backup(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_backup_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_digit_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_12(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_11(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0x90ull) == 0x90ull) {
		if (p->size - points[11] < 17)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[12] = points[11] + 17;
	} else {
		points[12] = points[11];
	}
	return 0;
}


/*
 * TimeStamps.long_expiration: DigitDate at an offset that data decides, not
 * always there.
 */

static inline bool iso9660_time_stamps_has_long_expiration(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0xA0ull) == 0xA0ull);
}

static inline int iso9660_time_stamps_long_expiration_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[13];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0xA0ull) == 0xA0ull))
		return field_absent(error, "iso9660_time_stamps",
				    "long_expiration", 0);
	rc = iso9660_time_stamps_point_12(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[12] < 17)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "long_expiration", 0);
	*offset = points[12];
	return 0;
}

static inline const struct iso9660_digit_date *iso9660_time_stamps_long_expiration(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_expiration_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_digit_date *)(p->bytes + at);
}

static inline struct iso9660_digit_date *iso9660_time_stamps_edit_long_expiration(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_expiration_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_digit_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_13(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_12(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0xA0ull) == 0xA0ull) {
		if (p->size - points[12] < 17)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[13] = points[12] + 17;
	} else {
		points[13] = points[12];
	}
	return 0;
}


/*
 * TimeStamps.long_effective: DigitDate at an offset that data decides, not
 * always there.
 */

static inline bool iso9660_time_stamps_has_long_effective(
    const struct iso9660_time_stamps *p)
{
	return (((uint64_t)iso9660_time_stamps_flags(p) & 0xC0ull) == 0xC0ull);
}

static inline int iso9660_time_stamps_long_effective_offset(
    const struct iso9660_time_stamps *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[14];

	if (!(((uint64_t)iso9660_time_stamps_flags(p) & 0xC0ull) == 0xC0ull))
		return field_absent(error, "iso9660_time_stamps",
				    "long_effective", 0);
	rc = iso9660_time_stamps_point_13(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[13] < 17)
		return field_out_of_range(error, "iso9660_time_stamps",
					  "long_effective", 0);
	*offset = points[13];
	return 0;
}

static inline const struct iso9660_digit_date *iso9660_time_stamps_long_effective(
    const struct iso9660_time_stamps *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_effective_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_digit_date *)(p->bytes + at);
}

static inline struct iso9660_digit_date *iso9660_time_stamps_edit_long_effective(
    const struct iso9660_time_stamps_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_time_stamps_long_effective_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_digit_date *)(p->bytes + at);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_time_stamps_point_14(
    const struct iso9660_time_stamps *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = iso9660_time_stamps_point_13(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)iso9660_time_stamps_flags(p) & 0xC0ull) == 0xC0ull) {
		if (p->size - points[13] < 17)
			return field_out_of_range(error, "iso9660_time_stamps",
						  "", 0);
		points[14] = points[13] + 17;
	} else {
		points[14] = points[13];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_time_stamps_at(struct span span, uint64_t offset,
					 struct iso9660_time_stamps *out,
					 struct field_error *error)
{
	struct iso9660_time_stamps view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "iso9660_time_stamps", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int iso9660_time_stamps_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_time_stamps_edit *out,
    struct field_error *error)
{
	int rc = iso9660_time_stamps_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int iso9660_time_stamps_total_size(
    const struct iso9660_time_stamps *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[15];

	rc = iso9660_time_stamps_point_14(p, points, error);
	if (rc)
		return rc;
	*size = points[14];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_time_stamps_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_time_stamps_edit_iterator {
	struct iso9660_time_stamps_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_time_stamps_iterator iso9660_time_stamps_iterate(
    struct span span)
{
	struct iso9660_time_stamps_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_time_stamps_edit_iterator iso9660_time_stamps_edit_iterate(
    struct mspan span)
{
	struct iso9660_time_stamps_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_time_stamps_iterator_next(
    struct iso9660_time_stamps_iterator *it, struct iso9660_time_stamps *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_time_stamps_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_time_stamps_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_time_stamps", "stride", 0);
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

static inline int iso9660_time_stamps_edit_iterator_next(
    struct iso9660_time_stamps_edit_iterator *it,
    struct iso9660_time_stamps_edit *out, struct field_error *error)
{
	int rc = iso9660_time_stamps_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure SparseFile, at least 8 bytes. */
struct iso9660_sparse_file {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t length;
};
struct iso9660_sparse_file_edit {
	struct iso9660_sparse_file read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_SPARSE_FILE_MIN_SIZE 8u

/* SparseFile.size_high: struct iso9660_both32 at byte 0. */
#define ISO9660_SPARSE_FILE_SIZE_HIGH_OFFSET 0u
#define ISO9660_SPARSE_FILE_SIZE_HIGH_SIZE   8u
STRUCTC_PROVE(
    ISO9660_SPARSE_FILE_SIZE_HIGH_OFFSET + ISO9660_SPARSE_FILE_SIZE_HIGH_SIZE <=
    ISO9660_SPARSE_FILE_MIN_SIZE);

static inline const struct iso9660_both32 *iso9660_sparse_file_size_high(
    const struct iso9660_sparse_file *p)
{
	return (const struct iso9660_both32 *)(p->bytes);
}

static inline struct iso9660_both32 *iso9660_sparse_file_edit_size_high(
    const struct iso9660_sparse_file_edit *p)
{
	return (struct iso9660_both32 *)(p->bytes);
}

/* SparseFile.size_low: Both32 at byte 8, not always there. Since RRIP 1.12 */
#define ISO9660_SPARSE_FILE_SIZE_LOW_OFFSET 8u

static inline bool iso9660_sparse_file_has_size_low(
    const struct iso9660_sparse_file *p)
{
	return (p->length >= 21u);
}

static inline int iso9660_sparse_file_size_low_offset(
    const struct iso9660_sparse_file *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->length >= 21u))
		return field_absent(error, "iso9660_sparse_file", "size_low",
				    8);
	*offset = 8;
	return 0;
}

static inline const struct iso9660_both32 *iso9660_sparse_file_size_low(
    const struct iso9660_sparse_file *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_sparse_file_size_low_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_both32 *)(p->bytes + at);
}

static inline struct iso9660_both32 *iso9660_sparse_file_edit_size_low(
    const struct iso9660_sparse_file_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_sparse_file_size_low_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_both32 *)(p->bytes + at);
}


/* SparseFile.depth: u8 at byte 16, not always there. Of the tables */
#define ISO9660_SPARSE_FILE_DEPTH_OFFSET 16u

static inline bool iso9660_sparse_file_has_depth(
    const struct iso9660_sparse_file *p)
{
	return (p->length >= 21u);
}

static inline int iso9660_sparse_file_depth_offset(
    const struct iso9660_sparse_file *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->length >= 21u))
		return field_absent(error, "iso9660_sparse_file", "depth", 16);
	*offset = 16;
	return 0;
}

static inline int iso9660_sparse_file_depth(const struct iso9660_sparse_file *p,
					    uint8_t *out,
					    struct field_error *error)
{
	if (!(p->length >= 21u))
		return field_absent(error, "iso9660_sparse_file", "depth", 16);
	*out = p->bytes[16];
	return 0;
}

static inline int iso9660_sparse_file_set_depth(
    const struct iso9660_sparse_file_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!(p->read.length >= 21u))
		return field_absent(error, "iso9660_sparse_file", "depth", 16);
	p->bytes[16] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_sparse_file_point_1(
    const struct iso9660_sparse_file *p, uint64_t *points,
    struct field_error *error)
{
	if (p->length >= 21u) {
		if (p->size < 17)
			return field_out_of_range(error, "iso9660_sparse_file",
						  "", 0);
		points[1] = 17;
	} else {
		points[1] = 8;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_sparse_file_at(struct span span,
					 uint64_t offset, uint8_t length,
					 struct iso9660_sparse_file *out,
					 struct field_error *error)
{
	struct iso9660_sparse_file view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "iso9660_sparse_file", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.length = length;
	if ((view.length >= 21u) && view.size < 17)
		return field_out_of_range(error, "iso9660_sparse_file", "", 0);
	*out = view;
	return 0;
}

static inline int iso9660_sparse_file_edit_at(struct mspan span,
    uint64_t offset, uint8_t length, struct iso9660_sparse_file_edit *out,
    struct field_error *error)
{
	int rc = iso9660_sparse_file_at(span_of(span.data, span.size), offset, length, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int iso9660_sparse_file_total_size(
    const struct iso9660_sparse_file *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = iso9660_sparse_file_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_sparse_file_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t length;
};
struct iso9660_sparse_file_edit_iterator {
	struct iso9660_sparse_file_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_sparse_file_iterator iso9660_sparse_file_iterate(
    struct span span, uint8_t length)
{
	struct iso9660_sparse_file_iterator it = { span, 0, 0, UINT64_MAX, length };

	return it;
}

static inline struct iso9660_sparse_file_edit_iterator iso9660_sparse_file_edit_iterate(
    struct mspan span, uint8_t length)
{
	struct iso9660_sparse_file_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, length },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_sparse_file_iterator_next(
    struct iso9660_sparse_file_iterator *it, struct iso9660_sparse_file *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_sparse_file_at(it->span, it->offset, it->length, out, error);
	if (!rc)
		rc = iso9660_sparse_file_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_sparse_file", "stride", 0);
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

static inline int iso9660_sparse_file_edit_iterator_next(
    struct iso9660_sparse_file_edit_iterator *it,
    struct iso9660_sparse_file_edit *out, struct field_error *error)
{
	int rc = iso9660_sparse_file_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure CompressedFile, 12 bytes. */
struct iso9660_compressed_file {
	uint8_t bytes[12];
};
#define ISO9660_COMPRESSED_FILE_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct iso9660_compressed_file) ==
	      ISO9660_COMPRESSED_FILE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_compressed_file *iso9660_compressed_file_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_COMPRESSED_FILE_SIZEOF))
		return NULL;
	return (const struct iso9660_compressed_file *)(span.data + offset);
}

static inline struct iso9660_compressed_file *iso9660_compressed_file_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_COMPRESSED_FILE_SIZEOF))
		return NULL;
	return (struct iso9660_compressed_file *)(span.data + offset);
}

/* CompressedFile.algorithm: u16 big-endian at byte 0. 0x707A "pz": zlib */
#define ISO9660_COMPRESSED_FILE_ALGORITHM_OFFSET 0u
#define ISO9660_COMPRESSED_FILE_ALGORITHM_SIZE   2u
STRUCTC_WITHIN(ISO9660_COMPRESSED_FILE, ALGORITHM);

static inline uint16_t iso9660_compressed_file_algorithm(
    const struct iso9660_compressed_file *p)
{
	return be16_load(p->bytes);
}

static inline void iso9660_compressed_file_set_algorithm(
    struct iso9660_compressed_file *p, uint16_t value)
{
	be16_store(p->bytes, value);
}

/* CompressedFile.header_size: u8 at byte 2. In words of 4 bytes */
#define ISO9660_COMPRESSED_FILE_HEADER_SIZE_OFFSET 2u
#define ISO9660_COMPRESSED_FILE_HEADER_SIZE_SIZE   1u
STRUCTC_WITHIN(ISO9660_COMPRESSED_FILE, HEADER_SIZE);

static inline uint8_t iso9660_compressed_file_header_size(
    const struct iso9660_compressed_file *p)
{
	return p->bytes[2];
}

static inline void iso9660_compressed_file_set_header_size(
    struct iso9660_compressed_file *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* CompressedFile.block_size_log2: u8 at byte 3. */
#define ISO9660_COMPRESSED_FILE_BLOCK_SIZE_LOG2_OFFSET 3u
#define ISO9660_COMPRESSED_FILE_BLOCK_SIZE_LOG2_SIZE   1u
STRUCTC_WITHIN(ISO9660_COMPRESSED_FILE, BLOCK_SIZE_LOG2);

static inline uint8_t iso9660_compressed_file_block_size_log2(
    const struct iso9660_compressed_file *p)
{
	return p->bytes[3];
}

static inline void iso9660_compressed_file_set_block_size_log2(
    struct iso9660_compressed_file *p, uint8_t value)
{
	p->bytes[3] = value;
}

/* CompressedFile.size: struct iso9660_both32 at byte 4. Of what comes out */
#define ISO9660_COMPRESSED_FILE_SIZE_OFFSET 4u
#define ISO9660_COMPRESSED_FILE_SIZE_SIZE   8u
STRUCTC_WITHIN(ISO9660_COMPRESSED_FILE, SIZE);

static inline const struct iso9660_both32 *iso9660_compressed_file_size(
    const struct iso9660_compressed_file *p)
{
	return (const struct iso9660_both32 *)(p->bytes + 4);
}

static inline struct iso9660_both32 *iso9660_compressed_file_edit_size(
    struct iso9660_compressed_file *p)
{
	return (struct iso9660_both32 *)(p->bytes + 4);
}

/* All bytes zero. */
static inline void iso9660_compressed_file_init(
    struct iso9660_compressed_file *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure SystemUseEntry, at least 4 bytes. */
struct iso9660_system_use_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct iso9660_system_use_entry_edit {
	struct iso9660_system_use_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define ISO9660_SYSTEM_USE_ENTRY_MIN_SIZE 4u

/* SystemUseEntry.signature: enum Signature, u16 big-endian at byte 0. */
#define ISO9660_SYSTEM_USE_ENTRY_SIGNATURE_OFFSET 0u
#define ISO9660_SYSTEM_USE_ENTRY_SIGNATURE_SIZE   2u
STRUCTC_PROVE(
    ISO9660_SYSTEM_USE_ENTRY_SIGNATURE_OFFSET + ISO9660_SYSTEM_USE_ENTRY_SIGNATURE_SIZE <=
    ISO9660_SYSTEM_USE_ENTRY_MIN_SIZE);

static inline uint16_t iso9660_system_use_entry_signature(
    const struct iso9660_system_use_entry *p)
{
	return be16_load(p->bytes);
}

static inline void iso9660_system_use_entry_set_signature(
    const struct iso9660_system_use_entry_edit *p, uint16_t value)
{
	be16_store(p->bytes, value);
}

/* SystemUseEntry.length: u8 at byte 2. Of the entry */
#define ISO9660_SYSTEM_USE_ENTRY_LENGTH_OFFSET 2u
#define ISO9660_SYSTEM_USE_ENTRY_LENGTH_SIZE   1u
STRUCTC_PROVE(
    ISO9660_SYSTEM_USE_ENTRY_LENGTH_OFFSET + ISO9660_SYSTEM_USE_ENTRY_LENGTH_SIZE <=
    ISO9660_SYSTEM_USE_ENTRY_MIN_SIZE);

static inline uint8_t iso9660_system_use_entry_length(
    const struct iso9660_system_use_entry *p)
{
	return p->bytes[2];
}

static inline void iso9660_system_use_entry_set_length(
    const struct iso9660_system_use_entry_edit *p, uint8_t value)
{
	p->bytes[2] = value;
}

/* SystemUseEntry.version: u8 at byte 3. */
#define ISO9660_SYSTEM_USE_ENTRY_VERSION_OFFSET 3u
#define ISO9660_SYSTEM_USE_ENTRY_VERSION_SIZE   1u
#define ISO9660_SYSTEM_USE_ENTRY_VERSION_DEFAULT 1u
STRUCTC_PROVE(
    ISO9660_SYSTEM_USE_ENTRY_VERSION_OFFSET + ISO9660_SYSTEM_USE_ENTRY_VERSION_SIZE <=
    ISO9660_SYSTEM_USE_ENTRY_MIN_SIZE);

static inline uint8_t iso9660_system_use_entry_version(
    const struct iso9660_system_use_entry *p)
{
	return p->bytes[3];
}

static inline void iso9660_system_use_entry_set_version(
    const struct iso9660_system_use_entry_edit *p, uint8_t value)
{
	p->bytes[3] = value;
}

/* SystemUseEntry.ce: Continuation at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_CE_OFFSET 4u

static inline bool iso9660_system_use_entry_has_ce(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 17221u);
}

static inline int iso9660_system_use_entry_ce_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 17221u))
		return field_absent(error, "iso9660_system_use_entry", "ce",
				    4);
	if (p->size < 28)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "ce", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_continuation *iso9660_system_use_entry_ce(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_ce_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_continuation *)(p->bytes + at);
}

static inline struct iso9660_continuation *iso9660_system_use_entry_edit_ce(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_ce_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_continuation *)(p->bytes + at);
}


/* SystemUseEntry.sp: Presence at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_SP_OFFSET 4u

static inline bool iso9660_system_use_entry_has_sp(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 21328u);
}

static inline int iso9660_system_use_entry_sp_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21328u))
		return field_absent(error, "iso9660_system_use_entry", "sp",
				    4);
	if (p->size < 7)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "sp", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_presence *iso9660_system_use_entry_sp(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_sp_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_presence *)(p->bytes + at);
}

static inline struct iso9660_presence *iso9660_system_use_entry_edit_sp(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_sp_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_presence *)(p->bytes + at);
}


/* SystemUseEntry.er: ExtensionReference at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_ER_OFFSET 4u

static inline bool iso9660_system_use_entry_has_er(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 17746u);
}

static inline int iso9660_system_use_entry_er_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 17746u))
		return field_absent(error, "iso9660_system_use_entry", "er",
				    4);
	*offset = 4;
	return 0;
}

static inline int iso9660_system_use_entry_er(
    const struct iso9660_system_use_entry *p,
    struct iso9660_extension_reference *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 17746u))
		return field_absent(error, "iso9660_system_use_entry", "er",
				    4);
	return iso9660_extension_reference_at(span_of(p->bytes, p->size), 4,
					      out, error);
}

static inline int iso9660_system_use_entry_edit_er(
    const struct iso9660_system_use_entry_edit *p,
    struct iso9660_extension_reference_edit *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(&p->read) == 17746u))
		return field_absent(error, "iso9660_system_use_entry", "er",
				    4);
	return iso9660_extension_reference_edit_at(
	    mspan_of(p->bytes, p->read.size), 4, out, error);
}


/* SystemUseEntry.es: ExtensionSelector at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_ES_OFFSET 4u

static inline bool iso9660_system_use_entry_has_es(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 17747u);
}

static inline int iso9660_system_use_entry_es_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 17747u))
		return field_absent(error, "iso9660_system_use_entry", "es",
				    4);
	if (p->size < 5)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "es", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_extension_selector *iso9660_system_use_entry_es(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_es_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_extension_selector *)(p->bytes + at);
}

static inline struct iso9660_extension_selector *iso9660_system_use_entry_edit_es(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_es_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_extension_selector *)(p->bytes + at);
}


/* SystemUseEntry.rr: RockRidgePresence at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_RR_OFFSET 4u

static inline bool iso9660_system_use_entry_has_rr(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 21074u);
}

static inline int iso9660_system_use_entry_rr_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21074u))
		return field_absent(error, "iso9660_system_use_entry", "rr",
				    4);
	if (p->size < 5)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "rr", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_rock_ridge_presence *iso9660_system_use_entry_rr(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_rr_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_rock_ridge_presence *)(p->bytes + at);
}

static inline struct iso9660_rock_ridge_presence *iso9660_system_use_entry_edit_rr(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_rr_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_rock_ridge_presence *)(p->bytes + at);
}


/* SystemUseEntry.px: PosixAttributes at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_PX_OFFSET 4u

static inline bool iso9660_system_use_entry_has_px(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 20568u);
}

static inline int iso9660_system_use_entry_px_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 20568u))
		return field_absent(error, "iso9660_system_use_entry", "px",
				    4);
	*offset = 4;
	return 0;
}

static inline int iso9660_system_use_entry_px(
    const struct iso9660_system_use_entry *p,
    struct iso9660_posix_attributes *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 20568u))
		return field_absent(error, "iso9660_system_use_entry", "px",
				    4);
	return iso9660_posix_attributes_at(span_of(p->bytes, p->size), 4,
	    (uint8_t)(uint64_t)iso9660_system_use_entry_length(p), out, error);
}

static inline int iso9660_system_use_entry_edit_px(
    const struct iso9660_system_use_entry_edit *p,
    struct iso9660_posix_attributes_edit *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(&p->read) == 20568u))
		return field_absent(error, "iso9660_system_use_entry", "px",
				    4);
	return iso9660_posix_attributes_edit_at(
	    mspan_of(p->bytes, p->read.size), 4,
	    (uint8_t)(uint64_t)iso9660_system_use_entry_length(&p->read), out,
	    error);
}


/* SystemUseEntry.pn: PosixDevice at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_PN_OFFSET 4u

static inline bool iso9660_system_use_entry_has_pn(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 20558u);
}

static inline int iso9660_system_use_entry_pn_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 20558u))
		return field_absent(error, "iso9660_system_use_entry", "pn",
				    4);
	if (p->size < 20)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "pn", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_posix_device *iso9660_system_use_entry_pn(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_pn_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_posix_device *)(p->bytes + at);
}

static inline struct iso9660_posix_device *iso9660_system_use_entry_edit_pn(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_pn_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_posix_device *)(p->bytes + at);
}


/* SystemUseEntry.sl: SymbolicLink at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_SL_OFFSET 4u

static inline bool iso9660_system_use_entry_has_sl(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 21324u);
}

static inline int iso9660_system_use_entry_sl_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21324u))
		return field_absent(error, "iso9660_system_use_entry", "sl",
				    4);
	*offset = 4;
	return 0;
}

static inline int iso9660_system_use_entry_sl(
    const struct iso9660_system_use_entry *p,
    struct iso9660_symbolic_link *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21324u))
		return field_absent(error, "iso9660_system_use_entry", "sl",
				    4);
	return iso9660_symbolic_link_at(span_of(p->bytes, p->size), 4, out,
					error);
}

static inline int iso9660_system_use_entry_edit_sl(
    const struct iso9660_system_use_entry_edit *p,
    struct iso9660_symbolic_link_edit *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(&p->read) == 21324u))
		return field_absent(error, "iso9660_system_use_entry", "sl",
				    4);
	return iso9660_symbolic_link_edit_at(mspan_of(p->bytes, p->read.size),
					     4, out, error);
}


/* SystemUseEntry.nm: AlternateName at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_NM_OFFSET 4u

static inline bool iso9660_system_use_entry_has_nm(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 20045u);
}

static inline int iso9660_system_use_entry_nm_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 20045u))
		return field_absent(error, "iso9660_system_use_entry", "nm",
				    4);
	*offset = 4;
	return 0;
}

static inline int iso9660_system_use_entry_nm(
    const struct iso9660_system_use_entry *p,
    struct iso9660_alternate_name *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 20045u))
		return field_absent(error, "iso9660_system_use_entry", "nm",
				    4);
	return iso9660_alternate_name_at(span_of(p->bytes, p->size), 4, out,
					 error);
}

static inline int iso9660_system_use_entry_edit_nm(
    const struct iso9660_system_use_entry_edit *p,
    struct iso9660_alternate_name_edit *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(&p->read) == 20045u))
		return field_absent(error, "iso9660_system_use_entry", "nm",
				    4);
	return iso9660_alternate_name_edit_at(mspan_of(p->bytes, p->read.size),
					      4, out, error);
}


/*
 * SystemUseEntry.cl: Both32 at byte 4, not always there. First block of the
 * directory
 */
#define ISO9660_SYSTEM_USE_ENTRY_CL_OFFSET 4u

static inline bool iso9660_system_use_entry_has_cl(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 17228u);
}

static inline int iso9660_system_use_entry_cl_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 17228u))
		return field_absent(error, "iso9660_system_use_entry", "cl",
				    4);
	if (p->size < 12)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "cl", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_both32 *iso9660_system_use_entry_cl(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_cl_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_both32 *)(p->bytes + at);
}

static inline struct iso9660_both32 *iso9660_system_use_entry_edit_cl(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_cl_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_both32 *)(p->bytes + at);
}


/* SystemUseEntry.pl: Both32 at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_PL_OFFSET 4u

static inline bool iso9660_system_use_entry_has_pl(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 20556u);
}

static inline int iso9660_system_use_entry_pl_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 20556u))
		return field_absent(error, "iso9660_system_use_entry", "pl",
				    4);
	if (p->size < 12)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "pl", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_both32 *iso9660_system_use_entry_pl(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_pl_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_both32 *)(p->bytes + at);
}

static inline struct iso9660_both32 *iso9660_system_use_entry_edit_pl(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_pl_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_both32 *)(p->bytes + at);
}


/* SystemUseEntry.tf: TimeStamps at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_TF_OFFSET 4u

static inline bool iso9660_system_use_entry_has_tf(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 21574u);
}

static inline int iso9660_system_use_entry_tf_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21574u))
		return field_absent(error, "iso9660_system_use_entry", "tf",
				    4);
	*offset = 4;
	return 0;
}

static inline int iso9660_system_use_entry_tf(
    const struct iso9660_system_use_entry *p, struct iso9660_time_stamps *out,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21574u))
		return field_absent(error, "iso9660_system_use_entry", "tf",
				    4);
	return iso9660_time_stamps_at(span_of(p->bytes, p->size), 4, out,
				      error);
}

static inline int iso9660_system_use_entry_edit_tf(
    const struct iso9660_system_use_entry_edit *p,
    struct iso9660_time_stamps_edit *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(&p->read) == 21574u))
		return field_absent(error, "iso9660_system_use_entry", "tf",
				    4);
	return iso9660_time_stamps_edit_at(mspan_of(p->bytes, p->read.size), 4,
					   out, error);
}


/* SystemUseEntry.sf: SparseFile at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_SF_OFFSET 4u

static inline bool iso9660_system_use_entry_has_sf(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 21318u);
}

static inline int iso9660_system_use_entry_sf_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21318u))
		return field_absent(error, "iso9660_system_use_entry", "sf",
				    4);
	*offset = 4;
	return 0;
}

static inline int iso9660_system_use_entry_sf(
    const struct iso9660_system_use_entry *p, struct iso9660_sparse_file *out,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 21318u))
		return field_absent(error, "iso9660_system_use_entry", "sf",
				    4);
	return iso9660_sparse_file_at(span_of(p->bytes, p->size), 4,
	    (uint8_t)(uint64_t)iso9660_system_use_entry_length(p), out, error);
}

static inline int iso9660_system_use_entry_edit_sf(
    const struct iso9660_system_use_entry_edit *p,
    struct iso9660_sparse_file_edit *out, struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(&p->read) == 21318u))
		return field_absent(error, "iso9660_system_use_entry", "sf",
				    4);
	return iso9660_sparse_file_edit_at(mspan_of(p->bytes, p->read.size), 4,
	    (uint8_t)(uint64_t)iso9660_system_use_entry_length(&p->read), out,
	    error);
}


/* SystemUseEntry.zf: CompressedFile at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_ZF_OFFSET 4u

static inline bool iso9660_system_use_entry_has_zf(
    const struct iso9660_system_use_entry *p)
{
	return (iso9660_system_use_entry_signature(p) == 23110u);
}

static inline int iso9660_system_use_entry_zf_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(iso9660_system_use_entry_signature(p) == 23110u))
		return field_absent(error, "iso9660_system_use_entry", "zf",
				    4);
	if (p->size < 16)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "zf", 4);
	*offset = 4;
	return 0;
}

static inline const struct iso9660_compressed_file *iso9660_system_use_entry_zf(
    const struct iso9660_system_use_entry *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_zf_offset(p, &at, error))
		return NULL;
	return (const struct iso9660_compressed_file *)(p->bytes + at);
}

static inline struct iso9660_compressed_file *iso9660_system_use_entry_edit_zf(
    const struct iso9660_system_use_entry_edit *p, struct field_error *error)
{
	uint64_t at;

	if (iso9660_system_use_entry_zf_offset(&p->read, &at, error))
		return NULL;
	return (struct iso9660_compressed_file *)(p->bytes + at);
}


/* SystemUseEntry.data: []byte at byte 4, not always there. */
#define ISO9660_SYSTEM_USE_ENTRY_DATA_OFFSET 4u

static inline bool iso9660_system_use_entry_has_data(
    const struct iso9660_system_use_entry *p)
{
	return 
	    !((iso9660_system_use_entry_signature(p) == 17221u) || (iso9660_system_use_entry_signature(p) == 21328u) || (iso9660_system_use_entry_signature(p) == 17746u) || (iso9660_system_use_entry_signature(p) == 17747u) || (iso9660_system_use_entry_signature(p) == 21074u) || (iso9660_system_use_entry_signature(p) == 20568u) || (iso9660_system_use_entry_signature(p) == 20558u) || (iso9660_system_use_entry_signature(p) == 21324u) || (iso9660_system_use_entry_signature(p) == 20045u) || (iso9660_system_use_entry_signature(p) == 17228u) || (iso9660_system_use_entry_signature(p) == 20556u) || (iso9660_system_use_entry_signature(p) == 21574u) || (iso9660_system_use_entry_signature(p) == 21318u) || (iso9660_system_use_entry_signature(p) == 23110u));
}

static inline int iso9660_system_use_entry_data_range(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	if (!
	    !((iso9660_system_use_entry_signature(p) == 17221u) || (iso9660_system_use_entry_signature(p) == 21328u) || (iso9660_system_use_entry_signature(p) == 17746u) || (iso9660_system_use_entry_signature(p) == 17747u) || (iso9660_system_use_entry_signature(p) == 21074u) || (iso9660_system_use_entry_signature(p) == 20568u) || (iso9660_system_use_entry_signature(p) == 20558u) || (iso9660_system_use_entry_signature(p) == 21324u) || (iso9660_system_use_entry_signature(p) == 20045u) || (iso9660_system_use_entry_signature(p) == 17228u) || (iso9660_system_use_entry_signature(p) == 20556u) || (iso9660_system_use_entry_signature(p) == 21574u) || (iso9660_system_use_entry_signature(p) == 21318u) || (iso9660_system_use_entry_signature(p) == 23110u)))
		return field_absent(error, "iso9660_system_use_entry", "data",
				    4);
	at = 4;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int iso9660_system_use_entry_data_count(
    const struct iso9660_system_use_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return iso9660_system_use_entry_data_range(p, &at, count, error);
}

static inline int iso9660_system_use_entry_data_offset(
    const struct iso9660_system_use_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return iso9660_system_use_entry_data_range(p, offset, &count, error);
}

static inline int iso9660_system_use_entry_data(
    const struct iso9660_system_use_entry *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_system_use_entry_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "data", 4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int iso9660_system_use_entry_set_data(
    const struct iso9660_system_use_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = iso9660_system_use_entry_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "data", 4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int iso9660_system_use_entry_data_bytes(
    const struct iso9660_system_use_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_system_use_entry_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int iso9660_system_use_entry_edit_data_bytes(
    const struct iso9660_system_use_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = iso9660_system_use_entry_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_1(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct iso9660_extension_reference of;
	uint64_t size;

	rc = 
	    iso9660_extension_reference_at(span_of(p->bytes, p->size), 4, &of, error);
	if (rc)
		return rc;
	rc = iso9660_extension_reference_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[1] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_2(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct iso9660_posix_attributes of;
	uint64_t size;

	rc = 
	    iso9660_posix_attributes_at(span_of(p->bytes, p->size), 4, (uint8_t)(uint64_t)iso9660_system_use_entry_length(p), &of, error);
	if (rc)
		return rc;
	rc = iso9660_posix_attributes_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_3(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct iso9660_symbolic_link of;
	uint64_t size;

	rc = 
	    iso9660_symbolic_link_at(span_of(p->bytes, p->size), 4, &of, error);
	if (rc)
		return rc;
	rc = iso9660_symbolic_link_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[3] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_4(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct iso9660_alternate_name of;
	uint64_t size;

	rc = 
	    iso9660_alternate_name_at(span_of(p->bytes, p->size), 4, &of, error);
	if (rc)
		return rc;
	rc = iso9660_alternate_name_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[4] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_5(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct iso9660_time_stamps of;
	uint64_t size;

	rc = iso9660_time_stamps_at(span_of(p->bytes, p->size), 4, &of, error);
	if (rc)
		return rc;
	rc = iso9660_time_stamps_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[5] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_6(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct iso9660_sparse_file of;
	uint64_t size;

	rc = 
	    iso9660_sparse_file_at(span_of(p->bytes, p->size), 4, (uint8_t)(uint64_t)iso9660_system_use_entry_length(p), &of, error);
	if (rc)
		return rc;
	rc = iso9660_sparse_file_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[6] = 4 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_7(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 4;
	count = (p->size - offset);
	points[7] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_8(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (!((iso9660_system_use_entry_signature(p) == 17221u) || (iso9660_system_use_entry_signature(p) == 21328u) || (iso9660_system_use_entry_signature(p) == 17746u) || (iso9660_system_use_entry_signature(p) == 17747u) || (iso9660_system_use_entry_signature(p) == 21074u) || (iso9660_system_use_entry_signature(p) == 20568u) || (iso9660_system_use_entry_signature(p) == 20558u) || (iso9660_system_use_entry_signature(p) == 21324u) || (iso9660_system_use_entry_signature(p) == 20045u) || (iso9660_system_use_entry_signature(p) == 17228u) || (iso9660_system_use_entry_signature(p) == 20556u) || (iso9660_system_use_entry_signature(p) == 21574u) || (iso9660_system_use_entry_signature(p) == 21318u) || (iso9660_system_use_entry_signature(p) == 23110u))) {
		rc = iso9660_system_use_entry_point_7(p, points, error);
		if (rc)
			return rc;
		points[8] = points[7];
	} else {
		points[8] = 4;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_9(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 23110u) {
		if (p->size < 16)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[9] = 16;
	} else {
		rc = iso9660_system_use_entry_point_8(p, points, error);
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
static inline int iso9660_system_use_entry_point_10(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 21318u) {
		rc = iso9660_system_use_entry_point_6(p, points, error);
		if (rc)
			return rc;
		points[10] = points[6];
	} else {
		rc = iso9660_system_use_entry_point_9(p, points, error);
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
static inline int iso9660_system_use_entry_point_11(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 21574u) {
		rc = iso9660_system_use_entry_point_5(p, points, error);
		if (rc)
			return rc;
		points[11] = points[5];
	} else {
		rc = iso9660_system_use_entry_point_10(p, points, error);
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
static inline int iso9660_system_use_entry_point_12(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 20556u) {
		if (p->size < 12)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[12] = 12;
	} else {
		rc = iso9660_system_use_entry_point_11(p, points, error);
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
static inline int iso9660_system_use_entry_point_13(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 17228u) {
		if (p->size < 12)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[13] = 12;
	} else {
		rc = iso9660_system_use_entry_point_12(p, points, error);
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
static inline int iso9660_system_use_entry_point_14(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 20045u) {
		rc = iso9660_system_use_entry_point_4(p, points, error);
		if (rc)
			return rc;
		points[14] = points[4];
	} else {
		rc = iso9660_system_use_entry_point_13(p, points, error);
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
static inline int iso9660_system_use_entry_point_15(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 21324u) {
		rc = iso9660_system_use_entry_point_3(p, points, error);
		if (rc)
			return rc;
		points[15] = points[3];
	} else {
		rc = iso9660_system_use_entry_point_14(p, points, error);
		if (rc)
			return rc;
		points[15] = points[14];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int iso9660_system_use_entry_point_16(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 20558u) {
		if (p->size < 20)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[16] = 20;
	} else {
		rc = iso9660_system_use_entry_point_15(p, points, error);
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
static inline int iso9660_system_use_entry_point_17(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 20568u) {
		rc = iso9660_system_use_entry_point_2(p, points, error);
		if (rc)
			return rc;
		points[17] = points[2];
	} else {
		rc = iso9660_system_use_entry_point_16(p, points, error);
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
static inline int iso9660_system_use_entry_point_18(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 21074u) {
		if (p->size < 5)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[18] = 5;
	} else {
		rc = iso9660_system_use_entry_point_17(p, points, error);
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
static inline int iso9660_system_use_entry_point_19(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 17747u) {
		if (p->size < 5)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[19] = 5;
	} else {
		rc = iso9660_system_use_entry_point_18(p, points, error);
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
static inline int iso9660_system_use_entry_point_20(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 17746u) {
		rc = iso9660_system_use_entry_point_1(p, points, error);
		if (rc)
			return rc;
		points[20] = points[1];
	} else {
		rc = iso9660_system_use_entry_point_19(p, points, error);
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
static inline int iso9660_system_use_entry_point_21(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 21328u) {
		if (p->size < 7)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[21] = 7;
	} else {
		rc = iso9660_system_use_entry_point_20(p, points, error);
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
static inline int iso9660_system_use_entry_point_22(
    const struct iso9660_system_use_entry *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (iso9660_system_use_entry_signature(p) == 17221u) {
		if (p->size < 28)
			return field_out_of_range(error,
						  "iso9660_system_use_entry",
						  "", 0);
		points[22] = 28;
	} else {
		rc = iso9660_system_use_entry_point_21(p, points, error);
		if (rc)
			return rc;
		points[22] = points[21];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int iso9660_system_use_entry_at(struct span span,
    uint64_t offset, struct iso9660_system_use_entry *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (uint64_t)iso9660_system_use_entry_length(&view);
	if (size < 4 || size > view.size)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int iso9660_system_use_entry_edit_at(struct mspan span,
    uint64_t offset, struct iso9660_system_use_entry_edit *out,
    struct field_error *error)
{
	int rc = iso9660_system_use_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int iso9660_system_use_entry_total_size(
    const struct iso9660_system_use_entry *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/* From its first byte to the next one's. */
static inline int iso9660_system_use_entry_stride(
    const struct iso9660_system_use_entry *p, uint64_t *out,
    struct field_error *error)
{
	*out = (uint64_t)iso9660_system_use_entry_length(p);
	if (*out < p->size)
		return field_out_of_range(error, "iso9660_system_use_entry",
					  "stride", 0);
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct iso9660_system_use_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct iso9660_system_use_entry_edit_iterator {
	struct iso9660_system_use_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct iso9660_system_use_entry_iterator iso9660_system_use_entry_iterate(
    struct span span)
{
	struct iso9660_system_use_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct iso9660_system_use_entry_edit_iterator iso9660_system_use_entry_edit_iterate(
    struct mspan span)
{
	struct iso9660_system_use_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int iso9660_system_use_entry_iterator_next(
    struct iso9660_system_use_entry_iterator *it,
    struct iso9660_system_use_entry *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = iso9660_system_use_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = iso9660_system_use_entry_stride(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "iso9660_system_use_entry", "stride", 0);
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

static inline int iso9660_system_use_entry_edit_iterator_next(
    struct iso9660_system_use_entry_edit_iterator *it,
    struct iso9660_system_use_entry_edit *out, struct field_error *error)
{
	int rc = iso9660_system_use_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ValidationEntry, 32 bytes. */
struct iso9660_validation_entry {
	uint8_t bytes[32];
};
#define ISO9660_VALIDATION_ENTRY_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct iso9660_validation_entry) ==
	      ISO9660_VALIDATION_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_validation_entry *iso9660_validation_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_VALIDATION_ENTRY_SIZEOF))
		return NULL;
	return (const struct iso9660_validation_entry *)(span.data + offset);
}

static inline struct iso9660_validation_entry *iso9660_validation_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_VALIDATION_ENTRY_SIZEOF))
		return NULL;
	return (struct iso9660_validation_entry *)(span.data + offset);
}

/* ValidationEntry.header_id: u8 at byte 0. */
#define ISO9660_VALIDATION_ENTRY_HEADER_ID_OFFSET 0u
#define ISO9660_VALIDATION_ENTRY_HEADER_ID_SIZE   1u
#define ISO9660_VALIDATION_ENTRY_HEADER_ID_DEFAULT 1u
STRUCTC_WITHIN(ISO9660_VALIDATION_ENTRY, HEADER_ID);

static inline uint8_t iso9660_validation_entry_header_id(
    const struct iso9660_validation_entry *p)
{
	return p->bytes[0];
}

static inline void iso9660_validation_entry_set_header_id(
    struct iso9660_validation_entry *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* ValidationEntry.platform: enum Platform, u8 at byte 1. */
#define ISO9660_VALIDATION_ENTRY_PLATFORM_OFFSET 1u
#define ISO9660_VALIDATION_ENTRY_PLATFORM_SIZE   1u
STRUCTC_WITHIN(ISO9660_VALIDATION_ENTRY, PLATFORM);

static inline uint8_t iso9660_validation_entry_platform(
    const struct iso9660_validation_entry *p)
{
	return p->bytes[1];
}

static inline void iso9660_validation_entry_set_platform(
    struct iso9660_validation_entry *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* ValidationEntry.id: 24 times string at byte 4. Who made the disk */
#define ISO9660_VALIDATION_ENTRY_ID_OFFSET 4u
#define ISO9660_VALIDATION_ENTRY_ID_SIZE   24u
#define ISO9660_VALIDATION_ENTRY_ID_COUNT  24u
STRUCTC_WITHIN(ISO9660_VALIDATION_ENTRY, ID);

static inline int iso9660_validation_entry_id(
    const struct iso9660_validation_entry *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 24)
		return field_out_of_range(error, "iso9660_validation_entry",
					  "id", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int iso9660_validation_entry_set_id(
    struct iso9660_validation_entry *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 24)
		return field_out_of_range(error, "iso9660_validation_entry",
					  "id", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span iso9660_validation_entry_id_bytes(
    const struct iso9660_validation_entry *p)
{
	return span_of(p->bytes + 4, 24);
}

static inline struct mspan iso9660_validation_entry_edit_id_bytes(
    struct iso9660_validation_entry *p)
{
	return mspan_of(p->bytes + 4, 24);
}

/* Up to the first NUL. */
static inline struct span iso9660_validation_entry_id_text(
    const struct iso9660_validation_entry *p)
{
	const uint8_t *text = p->bytes + 4;
	const void *end = memchr(text, 0, 24);

	if (!end)
		return span_of(text, 24);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_validation_entry_put_id(
    struct iso9660_validation_entry *p, struct span text)
{
	uint8_t *to = p->bytes + 4;

	if (text.size > 24)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(24 - text.size));
	return 0;
}

/*
 * ValidationEntry.checksum: u16 little-endian at byte 28. Makes the sum of all
 * 16 words 0
 */
#define ISO9660_VALIDATION_ENTRY_CHECKSUM_OFFSET 28u
#define ISO9660_VALIDATION_ENTRY_CHECKSUM_SIZE   2u
STRUCTC_WITHIN(ISO9660_VALIDATION_ENTRY, CHECKSUM);

static inline uint16_t iso9660_validation_entry_checksum(
    const struct iso9660_validation_entry *p)
{
	return le16_load(p->bytes + 28);
}

static inline void iso9660_validation_entry_set_checksum(
    struct iso9660_validation_entry *p, uint16_t value)
{
	le16_store(p->bytes + 28, value);
}

/* ValidationEntry.key: u16 big-endian at byte 30. */
#define ISO9660_VALIDATION_ENTRY_KEY_OFFSET 30u
#define ISO9660_VALIDATION_ENTRY_KEY_SIZE   2u
#define ISO9660_VALIDATION_ENTRY_KEY_DEFAULT 0x55AAu
STRUCTC_WITHIN(ISO9660_VALIDATION_ENTRY, KEY);

static inline uint16_t iso9660_validation_entry_key(
    const struct iso9660_validation_entry *p)
{
	return be16_load(p->bytes + 30);
}

static inline void iso9660_validation_entry_set_key(
    struct iso9660_validation_entry *p, uint16_t value)
{
	be16_store(p->bytes + 30, value);
}

/* All bytes zero, then the defaults. */
static inline void iso9660_validation_entry_init(
    struct iso9660_validation_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	iso9660_validation_entry_set_header_id(p,
	    ISO9660_VALIDATION_ENTRY_HEADER_ID_DEFAULT);
	iso9660_validation_entry_set_key(p,
					 ISO9660_VALIDATION_ENTRY_KEY_DEFAULT);
}

/* Structure BootEntry, 32 bytes. */
struct iso9660_boot_entry {
	uint8_t bytes[32];
};
#define ISO9660_BOOT_ENTRY_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct iso9660_boot_entry) ==
	      ISO9660_BOOT_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_boot_entry *iso9660_boot_entry_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_BOOT_ENTRY_SIZEOF))
		return NULL;
	return (const struct iso9660_boot_entry *)(span.data + offset);
}

static inline struct iso9660_boot_entry *iso9660_boot_entry_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_BOOT_ENTRY_SIZEOF))
		return NULL;
	return (struct iso9660_boot_entry *)(span.data + offset);
}

/* BootEntry.indicator: enum Bootable, u8 at byte 0. */
#define ISO9660_BOOT_ENTRY_INDICATOR_OFFSET 0u
#define ISO9660_BOOT_ENTRY_INDICATOR_SIZE   1u
STRUCTC_WITHIN(ISO9660_BOOT_ENTRY, INDICATOR);

static inline uint8_t iso9660_boot_entry_indicator(
    const struct iso9660_boot_entry *p)
{
	return p->bytes[0];
}

static inline void iso9660_boot_entry_set_indicator(
    struct iso9660_boot_entry *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* BootEntry.media: bitfield MediaType, u8 at byte 1. */
#define ISO9660_BOOT_ENTRY_MEDIA_OFFSET 1u
#define ISO9660_BOOT_ENTRY_MEDIA_SIZE   1u
STRUCTC_WITHIN(ISO9660_BOOT_ENTRY, MEDIA);

static inline uint8_t iso9660_boot_entry_media(
    const struct iso9660_boot_entry *p)
{
	return p->bytes[1];
}

static inline void iso9660_boot_entry_set_media(struct iso9660_boot_entry *p,
						uint8_t value)
{
	p->bytes[1] = value;
}

static inline uint8_t iso9660_boot_entry_media_emulation(
    const struct iso9660_boot_entry *p)
{
	return iso9660_media_type_emulation(iso9660_boot_entry_media(p));
}

static inline int iso9660_boot_entry_set_media_emulation(
    struct iso9660_boot_entry *p, uint8_t part)
{
	uint8_t value;

	if (iso9660_media_type_with_emulation(iso9660_boot_entry_media(p),
					      part, &value))
		return -34;
	iso9660_boot_entry_set_media(p, value);
	return 0;
}

static inline uint8_t iso9660_boot_entry_media_continues(
    const struct iso9660_boot_entry *p)
{
	return iso9660_media_type_continues(iso9660_boot_entry_media(p));
}

static inline int iso9660_boot_entry_set_media_continues(
    struct iso9660_boot_entry *p, uint8_t part)
{
	uint8_t value;

	if (iso9660_media_type_with_continues(iso9660_boot_entry_media(p),
					      part, &value))
		return -34;
	iso9660_boot_entry_set_media(p, value);
	return 0;
}

static inline uint8_t iso9660_boot_entry_media_atapi(
    const struct iso9660_boot_entry *p)
{
	return iso9660_media_type_atapi(iso9660_boot_entry_media(p));
}

static inline int iso9660_boot_entry_set_media_atapi(
    struct iso9660_boot_entry *p, uint8_t part)
{
	uint8_t value;

	if (iso9660_media_type_with_atapi(iso9660_boot_entry_media(p), part,
					  &value))
		return -34;
	iso9660_boot_entry_set_media(p, value);
	return 0;
}

static inline uint8_t iso9660_boot_entry_media_scsi(
    const struct iso9660_boot_entry *p)
{
	return iso9660_media_type_scsi(iso9660_boot_entry_media(p));
}

static inline int iso9660_boot_entry_set_media_scsi(
    struct iso9660_boot_entry *p, uint8_t part)
{
	uint8_t value;

	if (iso9660_media_type_with_scsi(iso9660_boot_entry_media(p), part,
					 &value))
		return -34;
	iso9660_boot_entry_set_media(p, value);
	return 0;
}

/* BootEntry.load_segment: u16 little-endian at byte 2. 0: 0x7C0 */
#define ISO9660_BOOT_ENTRY_LOAD_SEGMENT_OFFSET 2u
#define ISO9660_BOOT_ENTRY_LOAD_SEGMENT_SIZE   2u
STRUCTC_WITHIN(ISO9660_BOOT_ENTRY, LOAD_SEGMENT);

static inline uint16_t iso9660_boot_entry_load_segment(
    const struct iso9660_boot_entry *p)
{
	return le16_load(p->bytes + 2);
}

static inline void iso9660_boot_entry_set_load_segment(
    struct iso9660_boot_entry *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* BootEntry.system_type: u8 at byte 4. Of the emulated hard disk's partition */
#define ISO9660_BOOT_ENTRY_SYSTEM_TYPE_OFFSET 4u
#define ISO9660_BOOT_ENTRY_SYSTEM_TYPE_SIZE   1u
STRUCTC_WITHIN(ISO9660_BOOT_ENTRY, SYSTEM_TYPE);

static inline uint8_t iso9660_boot_entry_system_type(
    const struct iso9660_boot_entry *p)
{
	return p->bytes[4];
}

static inline void iso9660_boot_entry_set_system_type(
    struct iso9660_boot_entry *p, uint8_t value)
{
	p->bytes[4] = value;
}

/*
 * BootEntry.sector_count: u16 little-endian at byte 6. Of 512 bytes, to be
 * loaded
 */
#define ISO9660_BOOT_ENTRY_SECTOR_COUNT_OFFSET 6u
#define ISO9660_BOOT_ENTRY_SECTOR_COUNT_SIZE   2u
STRUCTC_WITHIN(ISO9660_BOOT_ENTRY, SECTOR_COUNT);

static inline uint16_t iso9660_boot_entry_sector_count(
    const struct iso9660_boot_entry *p)
{
	return le16_load(p->bytes + 6);
}

static inline void iso9660_boot_entry_set_sector_count(
    struct iso9660_boot_entry *p, uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* BootEntry.load_rba: u32 little-endian at byte 8. */
#define ISO9660_BOOT_ENTRY_LOAD_RBA_OFFSET 8u
#define ISO9660_BOOT_ENTRY_LOAD_RBA_SIZE   4u
STRUCTC_WITHIN(ISO9660_BOOT_ENTRY, LOAD_RBA);

static inline uint32_t iso9660_boot_entry_load_rba(
    const struct iso9660_boot_entry *p)
{
	return le32_load(p->bytes + 8);
}

static inline void iso9660_boot_entry_set_load_rba(struct iso9660_boot_entry *p,
						   uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* The byte where its [512]byte starts; -34 when there is none. */
static inline int iso9660_boot_entry_load_rba_target(
    const struct iso9660_boot_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint32_t number = iso9660_boot_entry_load_rba(p);

	(void)error;
	*offset = (uint64_t)number * 2048;
	return 0;
}

/* BootEntry.criteria: u8 at byte 12. Of selection, in a section */
#define ISO9660_BOOT_ENTRY_CRITERIA_OFFSET 12u
#define ISO9660_BOOT_ENTRY_CRITERIA_SIZE   1u
STRUCTC_WITHIN(ISO9660_BOOT_ENTRY, CRITERIA);

static inline uint8_t iso9660_boot_entry_criteria(
    const struct iso9660_boot_entry *p)
{
	return p->bytes[12];
}

static inline void iso9660_boot_entry_set_criteria(struct iso9660_boot_entry *p,
						   uint8_t value)
{
	p->bytes[12] = value;
}

/* All bytes zero. */
static inline void iso9660_boot_entry_init(struct iso9660_boot_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure SectionHeader, 32 bytes. */
struct iso9660_section_header {
	uint8_t bytes[32];
};
#define ISO9660_SECTION_HEADER_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct iso9660_section_header) ==
	      ISO9660_SECTION_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct iso9660_section_header *iso9660_section_header_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ISO9660_SECTION_HEADER_SIZEOF))
		return NULL;
	return (const struct iso9660_section_header *)(span.data + offset);
}

static inline struct iso9660_section_header *iso9660_section_header_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ISO9660_SECTION_HEADER_SIZEOF))
		return NULL;
	return (struct iso9660_section_header *)(span.data + offset);
}

/* SectionHeader.indicator: u8 at byte 0. 0x90: more follow, 0x91: the last */
#define ISO9660_SECTION_HEADER_INDICATOR_OFFSET 0u
#define ISO9660_SECTION_HEADER_INDICATOR_SIZE   1u
STRUCTC_WITHIN(ISO9660_SECTION_HEADER, INDICATOR);

static inline uint8_t iso9660_section_header_indicator(
    const struct iso9660_section_header *p)
{
	return p->bytes[0];
}

static inline void iso9660_section_header_set_indicator(
    struct iso9660_section_header *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* SectionHeader.platform: enum Platform, u8 at byte 1. */
#define ISO9660_SECTION_HEADER_PLATFORM_OFFSET 1u
#define ISO9660_SECTION_HEADER_PLATFORM_SIZE   1u
STRUCTC_WITHIN(ISO9660_SECTION_HEADER, PLATFORM);

static inline uint8_t iso9660_section_header_platform(
    const struct iso9660_section_header *p)
{
	return p->bytes[1];
}

static inline void iso9660_section_header_set_platform(
    struct iso9660_section_header *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* SectionHeader.count: u16 little-endian at byte 2. BootEntries that follow */
#define ISO9660_SECTION_HEADER_COUNT_OFFSET 2u
#define ISO9660_SECTION_HEADER_COUNT_SIZE   2u
STRUCTC_WITHIN(ISO9660_SECTION_HEADER, COUNT);

static inline uint16_t iso9660_section_header_count(
    const struct iso9660_section_header *p)
{
	return le16_load(p->bytes + 2);
}

static inline void iso9660_section_header_set_count(
    struct iso9660_section_header *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* SectionHeader.id: 28 times string at byte 4. */
#define ISO9660_SECTION_HEADER_ID_OFFSET 4u
#define ISO9660_SECTION_HEADER_ID_SIZE   28u
#define ISO9660_SECTION_HEADER_ID_COUNT  28u
STRUCTC_WITHIN(ISO9660_SECTION_HEADER, ID);

static inline int iso9660_section_header_id(
    const struct iso9660_section_header *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "iso9660_section_header",
					  "id", 4);
	*out = p->bytes[4 + i];
	return 0;
}

static inline int iso9660_section_header_set_id(
    struct iso9660_section_header *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 28)
		return field_out_of_range(error, "iso9660_section_header",
					  "id", 4);
	p->bytes[4 + i] = value;
	return 0;
}

static inline struct span iso9660_section_header_id_bytes(
    const struct iso9660_section_header *p)
{
	return span_of(p->bytes + 4, 28);
}

static inline struct mspan iso9660_section_header_edit_id_bytes(
    struct iso9660_section_header *p)
{
	return mspan_of(p->bytes + 4, 28);
}

/* Up to the first NUL. */
static inline struct span iso9660_section_header_id_text(
    const struct iso9660_section_header *p)
{
	const uint8_t *text = p->bytes + 4;
	const void *end = memchr(text, 0, 28);

	if (!end)
		return span_of(text, 28);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int iso9660_section_header_put_id(
    struct iso9660_section_header *p, struct span text)
{
	uint8_t *to = p->bytes + 4;

	if (text.size > 28)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(28 - text.size));
	return 0;
}

/* All bytes zero. */
static inline void iso9660_section_header_init(struct iso9660_section_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* An image starts to be read here, at struct iso9660_volume_descriptor. */
#define ISO9660_ROOT_OFFSET 32768u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ISO9660_DESCRIBED)
#define GENERATED_ISO9660_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value iso9660_descriptor_type_values[] = {
	{ "boot", 0u, "BootRecord" },
	{ "primary", 1u, "PrimaryDescriptor" },
	{ "supplementary", 2u, "JolietDescriptor, by its escape sequences" },
	{ "partition", 3u, "PartitionDescriptor" },
	{ "terminator", 255u, "The last one" },
};

DESCRIBE_CONST struct describe_value iso9660_file_flags_values[] = {
	{ "hidden", 0x1u, "Called \"existence\" in the standard" },
	{ "directory", 0x2u, NULL },
	{ "associated", 0x4u, NULL },
	{ "record", 0x8u, "Has a format of records" },
	{ "protection", 0x10u, "Has an owner and rights" },
	{ "multi_extent", 0x80u, "Goes on in the next record" },
};

DESCRIBE_CONST struct describe_value iso9660_volume_flags_values[] = {
	{ "unregistered_escapes", 0x1u, "Not all escape sequences are registered" },
};

DESCRIBE_CONST struct describe_value iso9660_signature_values[] = {
	{ "ce", 0x4345u, "SUSP: goes on elsewhere" },
	{ "pd", 0x5044u, "Padding" },
	{ "sp", 0x5350u, "The first: SUSP is used" },
	{ "st", 0x5354u, "The last" },
	{ "er", 0x4552u, "An extension, Rock Ridge for example" },
	{ "es", 0x4553u, "Which extension follows" },
	{ "rr", 0x5252u, "Rock Ridge before 1.12: what is there" },
	{ "px", 0x5058u, "POSIX: mode, owner" },
	{ "pn", 0x504Eu, "A device's number" },
	{ "sl", 0x534Cu, "A symbolic link" },
	{ "nm", 0x4E4Du, "The name" },
	{ "cl", 0x434Cu, "A relocated directory: where it is" },
	{ "pl", 0x504Cu, "And where it should be" },
	{ "re", 0x5245u, "It is not to be seen here" },
	{ "tf", 0x5446u, "Times" },
	{ "sf", 0x5346u, "A file with holes" },
	{ "zf", 0x5A46u, "zisofs: a compressed file" },
	{ "al", 0x414Cu, "AAIP: attributes and ACLs" },
};

DESCRIBE_CONST struct describe_value iso9660_rock_ridge_flags_values[] = {
	{ "px", 0x1u, NULL },
	{ "pn", 0x2u, NULL },
	{ "sl", 0x4u, NULL },
	{ "nm", 0x8u, NULL },
	{ "cl", 0x10u, NULL },
	{ "pl", 0x20u, NULL },
	{ "re", 0x40u, NULL },
	{ "tf", 0x80u, NULL },
};

DESCRIBE_CONST struct describe_value iso9660_link_flags_values[] = {
	{ "continues", 0x1u, "In the next SL" },
};

DESCRIBE_CONST struct describe_value iso9660_component_flags_values[] = {
	{ "continues", 0x1u, "In the next one" },
	{ "current", 0x2u, "\".\"" },
	{ "parent", 0x4u, "\"..\"" },
	{ "root", 0x8u, "\"/\"" },
};

DESCRIBE_CONST struct describe_value iso9660_name_flags_values[] = {
	{ "continues", 0x1u, "In the next NM" },
	{ "current", 0x2u, "\".\"" },
	{ "parent", 0x4u, "\"..\"" },
};

DESCRIBE_CONST struct describe_value iso9660_time_flags_values[] = {
	{ "creation", 0x1u, NULL },
	{ "modify", 0x2u, NULL },
	{ "access", 0x4u, NULL },
	{ "attributes", 0x8u, "Last change of these" },
	{ "backup", 0x10u, NULL },
	{ "expiration", 0x20u, NULL },
	{ "effective", 0x40u, NULL },
	{ "long_form", 0x80u, "DigitDates, else Dates" },
};

DESCRIBE_CONST struct describe_value iso9660_platform_values[] = {
	{ "x86", 0u, NULL },
	{ "powerpc", 1u, NULL },
	{ "mac", 2u, NULL },
	{ "efi", 0xEFu, NULL },
};

DESCRIBE_CONST struct describe_value iso9660_bootable_values[] = {
	{ "not_bootable", 0u, NULL },
	{ "bootable", 0x88u, NULL },
};

DESCRIBE_CONST struct describe_value iso9660_emulation_values[] = {
	{ "none", 0u, NULL },
	{ "floppy_1200", 1u, NULL },
	{ "floppy_1440", 2u, NULL },
	{ "floppy_2880", 3u, NULL },
	{ "hard_disk", 4u, NULL },
};

DESCRIBE_CONST struct describe_field iso9660_media_type_fields[] = {
	{ "emulation", "Emulation", 0u, 4u, 1u, DESCRIBE_ENUM,
	  false, false, false,
	  NULL, iso9660_emulation_values, 5, NULL, 0,
	  NULL, NULL, NULL },
	{ "_", "", 4u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "continues", "", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "An extension entry follows", NULL, NULL },
	{ "atapi", "", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "scsi", "", 7u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_media_type_description = {
	"MediaType", "iso9660_media_type", 8u, false,
	iso9660_media_type_fields, 5,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_both16_fields[] = {
	{ "le", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "be", "u16_be", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_both16_description = {
	"Both16", "iso9660_both16", 4u, false, iso9660_both16_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field iso9660_both32_fields[] = {
	{ "le", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "be", "u32_be", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_both32_description = {
	"Both32", "iso9660_both32", 8u, false, iso9660_both32_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range iso9660_digit_date_describe_zone_ranges[] = {
	{ 18446744073709551568ull, 52u },
};
DESCRIBE_CONST struct describe_rules iso9660_digit_date_describe_zone_rules = {
	false, 0u, NULL, iso9660_digit_date_describe_zone_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_digit_date_fields[] = {
	{ "year", "[4]string", 0u, 1u, 4u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "month", "[2]string", 4u, 1u, 2u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "From 01",
	  NULL, NULL },
	{ "day", "[2]string", 6u, 1u, 2u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 01",
	  NULL, NULL },
	{ "hour", "[2]string", 8u, 1u, 2u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "minute", "[2]string", 10u, 1u, 2u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "second", "[2]string", 12u, 1u, 2u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "hundredths", "[2]string", 14u, 1u, 2u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a second",
	  NULL, NULL },
	{ "zone", "i8", 16u, 1u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_digit_date_describe_zone_rules },
};
DESCRIBE_CONST struct describe_structure iso9660_digit_date_description = {
	"DigitDate", "iso9660_digit_date", 17u, false,
	iso9660_digit_date_fields, 8,
	"In digits; not set where they all are '0' and zone is 0.",
	NULL
};

DESCRIBE_CONST struct describe_range iso9660_date_describe_month_ranges[] = {
	{ 0u, 12u },
};
DESCRIBE_CONST struct describe_rules iso9660_date_describe_month_rules = {
	false, 0u, NULL, iso9660_date_describe_month_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range iso9660_date_describe_day_ranges[] = {
	{ 0u, 31u },
};
DESCRIBE_CONST struct describe_rules iso9660_date_describe_day_rules = {
	false, 0u, NULL, iso9660_date_describe_day_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range iso9660_date_describe_hour_ranges[] = {
	{ 0u, 23u },
};
DESCRIBE_CONST struct describe_rules iso9660_date_describe_hour_rules = {
	false, 0u, NULL, iso9660_date_describe_hour_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_range iso9660_date_describe_minute_ranges[] = {
	{ 0u, 59u },
};
DESCRIBE_CONST struct describe_rules iso9660_date_describe_minute_rules = {
	false, 0u, NULL, iso9660_date_describe_minute_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range iso9660_date_describe_second_ranges[] = {
	{ 0u, 59u },
};
DESCRIBE_CONST struct describe_rules iso9660_date_describe_second_rules = {
	false, 0u, NULL, iso9660_date_describe_second_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_range iso9660_date_describe_zone_ranges[] = {
	{ 18446744073709551568ull, 52u },
};
DESCRIBE_CONST struct describe_rules iso9660_date_describe_zone_rules = {
	false, 0u, NULL, iso9660_date_describe_zone_ranges, 1, NULL, 0u, NULL,
	NULL
};

DESCRIBE_CONST struct describe_field iso9660_date_fields[] = {
	{ "year", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Since 1900",
	  NULL, NULL },
	{ "month", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_date_describe_month_rules },
	{ "day", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_date_describe_day_rules },
	{ "hour", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_date_describe_hour_rules },
	{ "minute", "u8", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_date_describe_minute_rules },
	{ "second", "u8", 5u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_date_describe_second_rules },
	{ "zone", "i8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_date_describe_zone_rules },
};
DESCRIBE_CONST struct describe_structure iso9660_date_description = {
	"Date", "iso9660_date", 7u, false, iso9660_date_fields, 7,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_volume_descriptor_describe_id_rules = {
	false, 0u, "CD001", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_volume_descriptor_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_volume_descriptor_fields[] = {
	{ "type", "DescriptorType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_descriptor_type_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "id", "[5]string", 1u, 1u, 5u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_volume_descriptor_describe_id_rules },
	{ "version", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_volume_descriptor_describe_version_rules },
	{ "_", "[2041]byte", 7u, 1u, 2041u, DESCRIBE_PADDING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_volume_descriptor_description = {
	"VolumeDescriptor", "iso9660_volume_descriptor", 2048u, false,
	iso9660_volume_descriptor_fields, 4,
	"What they all begin with.",
	NULL
};

DESCRIBE_CONST struct describe_field iso9660_record_head_fields[] = {
	{ "length", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the record; 0: no more in this sector",
	  NULL, NULL },
	{ "extended_attribute_length", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Blocks before the contents",
	  NULL, NULL },
	{ "extent", "Both32", 2u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "First block",
	  NULL, NULL },
	{ "data_length", "Both32", 10u, 8u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "Of the contents, in bytes",
	  NULL, NULL },
	{ "recording_date", "Date", 18u, 7u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "FileFlags", 25u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, iso9660_file_flags_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_unit_size", "u8", 26u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of interleaved files; 0: not interleaved",
	  NULL, NULL },
	{ "interleave_gap_size", "u8", 27u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_sequence_number", "Both16", 28u, 4u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_both16_description, NULL, 0, NULL, 0,
	  "The disk it is on",
	  NULL, NULL },
	{ "identifier_length", "u8", 32u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_record_head_description = {
	"RecordHead", "iso9660_record_head", 33u, false,
	iso9660_record_head_fields, 10,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_root_record_describe_identifier_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_root_record_fields[] = {
	{ "head", "RecordHead", 0u, 33u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_record_head_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "identifier", "u8", 33u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_root_record_describe_identifier_rules },
};
DESCRIBE_CONST struct describe_structure iso9660_root_record_description = {
	"RootRecord", "iso9660_root_record", 34u, false,
	iso9660_root_record_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_type_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_id_rules = {
	false, 0u, "CD001", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
iso9660_primary_descriptor_describe_l_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_l_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_primary_descriptor_describe_l_path_table_target
};

static const struct describe_structure *
iso9660_primary_descriptor_describe_optional_l_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_optional_l_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_primary_descriptor_describe_optional_l_path_table_target
};

static const struct describe_structure *
iso9660_primary_descriptor_describe_m_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_m_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_primary_descriptor_describe_m_path_table_target
};

static const struct describe_structure *
iso9660_primary_descriptor_describe_optional_m_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_optional_m_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_primary_descriptor_describe_optional_m_path_table_target
};

DESCRIBE_CONST struct describe_rules iso9660_primary_descriptor_describe_file_structure_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_primary_descriptor_fields[] = {
	{ "type", "DescriptorType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_descriptor_type_values, 5, NULL, 0,
	  NULL,
	  NULL, &iso9660_primary_descriptor_describe_type_rules },
	{ "id", "[5]string", 1u, 1u, 5u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_primary_descriptor_describe_id_rules },
	{ "version", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_primary_descriptor_describe_version_rules },
	{ "_", "u8", 7u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "system_id", "[32]string", 8u, 1u, 32u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Texts are padded with spaces",
	  NULL, NULL },
	{ "volume_id", "[32]string", 40u, 1u, 32u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[8]byte", 72u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_space_size", "Both32", 80u, 8u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "Blocks in the volume",
	  NULL, NULL },
	{ "_", "[32]byte", 88u, 1u, 32u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_set_size", "Both16", 120u, 4u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_both16_description, NULL, 0, NULL, 0,
	  "Disks in the set",
	  NULL, NULL },
	{ "volume_sequence_number", "Both16", 124u, 4u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_both16_description, NULL, 0, NULL, 0,
	  "Of this one",
	  NULL, NULL },
	{ "logical_block_size", "Both16", 128u, 4u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_both16_description, NULL, 0, NULL, 0,
	  "512, 1024 or 2048",
	  NULL, NULL },
	{ "path_table_size", "Both32", 132u, 8u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, NULL },
	{ "l_path_table", "pointer<u32_le, block> PathRecord", 140u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_primary_descriptor_describe_l_path_table_rules },
	{ "optional_l_path_table", "pointer<u32_le, block> PathRecord", 144u,
	  4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A copy; 0: none",
	  NULL, &iso9660_primary_descriptor_describe_optional_l_path_table_rules },
	{ "m_path_table", "pointer<u32_be, block> PathRecord", 148u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_primary_descriptor_describe_m_path_table_rules },
	{ "optional_m_path_table", "pointer<u32_be, block> PathRecord", 152u,
	  4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_primary_descriptor_describe_optional_m_path_table_rules },
	{ "root", "RootRecord", 156u, 34u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_root_record_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_set_id", "[128]string", 190u, 1u, 128u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "publisher_id", "[128]string", 318u, 1u, 128u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "\"_NAME\": in a file of the root",
	  NULL, NULL },
	{ "data_preparer_id", "[128]string", 446u, 1u, 128u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "application_id", "[128]string", 574u, 1u, 128u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "copyright_file_id", "[37]string", 702u, 1u, 37u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Files in the root",
	  NULL, NULL },
	{ "abstract_file_id", "[37]string", 739u, 1u, 37u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bibliographic_file_id", "[37]string", 776u, 1u, 37u,
	  DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "creation_date", "DigitDate", 813u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "modification_date", "DigitDate", 830u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "expiration_date", "DigitDate", 847u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "effective_date", "DigitDate", 864u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_structure_version", "u8", 881u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_primary_descriptor_describe_file_structure_version_rules },
	{ "_", "u8", 882u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "application_use", "[512]byte", 883u, 1u, 512u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[653]byte", 1395u, 1u, 653u, DESCRIBE_PADDING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_primary_descriptor_description = {
	"PrimaryDescriptor", "iso9660_primary_descriptor", 2048u, false,
	iso9660_primary_descriptor_fields, 33,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_type_rules = {
	true, 2u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_id_rules = {
	false, 0u, "CD001", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
iso9660_joliet_descriptor_describe_l_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_l_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_joliet_descriptor_describe_l_path_table_target
};

static const struct describe_structure *
iso9660_joliet_descriptor_describe_optional_l_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_optional_l_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_joliet_descriptor_describe_optional_l_path_table_target
};

static const struct describe_structure *
iso9660_joliet_descriptor_describe_m_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_m_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_joliet_descriptor_describe_m_path_table_target
};

static const struct describe_structure *
iso9660_joliet_descriptor_describe_optional_m_path_table_target(void);
DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_optional_m_path_table_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "PathRecord",
	iso9660_joliet_descriptor_describe_optional_m_path_table_target
};

DESCRIBE_CONST struct describe_rules iso9660_joliet_descriptor_describe_file_structure_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_joliet_descriptor_fields[] = {
	{ "type", "DescriptorType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_descriptor_type_values, 5, NULL, 0,
	  NULL,
	  NULL, &iso9660_joliet_descriptor_describe_type_rules },
	{ "id", "[5]string", 1u, 1u, 5u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_joliet_descriptor_describe_id_rules },
	{ "version", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2: an enhanced one of ISO 9660:1999",
	  NULL, &iso9660_joliet_descriptor_describe_version_rules },
	{ "flags", "VolumeFlags", 7u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, iso9660_volume_flags_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "system_id", "[16]utf16_be", 8u, 2u, 16u, DESCRIBE_UTF16, true,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_id", "[16]utf16_be", 40u, 2u, 16u, DESCRIBE_UTF16, true,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[8]byte", 72u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_space_size", "Both32", 80u, 8u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "escape_sequences", "u24_be", 88u, 3u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  "JOLIET_LEVEL_...",
	  NULL, NULL },
	{ "_", "[29]byte", 91u, 1u, 29u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "More escape sequences",
	  NULL, NULL },
	{ "volume_set_size", "Both16", 120u, 4u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_both16_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_sequence_number", "Both16", 124u, 4u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_both16_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "logical_block_size", "Both16", 128u, 4u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_both16_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "path_table_size", "Both32", 132u, 8u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "l_path_table", "pointer<u32_le, block> PathRecord", 140u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_joliet_descriptor_describe_l_path_table_rules },
	{ "optional_l_path_table", "pointer<u32_le, block> PathRecord", 144u,
	  4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_joliet_descriptor_describe_optional_l_path_table_rules },
	{ "m_path_table", "pointer<u32_be, block> PathRecord", 148u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_joliet_descriptor_describe_m_path_table_rules },
	{ "optional_m_path_table", "pointer<u32_be, block> PathRecord", 152u,
	  4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_joliet_descriptor_describe_optional_m_path_table_rules },
	{ "root", "RootRecord", 156u, 34u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_root_record_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_set_id", "[64]utf16_be", 190u, 2u, 64u, DESCRIBE_UTF16, true,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "publisher_id", "[64]utf16_be", 318u, 2u, 64u, DESCRIBE_UTF16, true,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data_preparer_id", "[64]utf16_be", 446u, 2u, 64u, DESCRIBE_UTF16,
	  true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "application_id", "[64]utf16_be", 574u, 2u, 64u, DESCRIBE_UTF16,
	  true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "copyright_file_id", "[18]utf16_be", 702u, 2u, 18u, DESCRIBE_UTF16,
	  true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u8", 738u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "abstract_file_id", "[18]utf16_be", 739u, 2u, 18u, DESCRIBE_UTF16,
	  true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u8", 775u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bibliographic_file_id", "[18]utf16_be", 776u, 2u, 18u,
	  DESCRIBE_UTF16, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u8", 812u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "creation_date", "DigitDate", 813u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "modification_date", "DigitDate", 830u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "expiration_date", "DigitDate", 847u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "effective_date", "DigitDate", 864u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "file_structure_version", "u8", 881u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_joliet_descriptor_describe_file_structure_version_rules },
	{ "_", "u8", 882u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "application_use", "[512]byte", 883u, 1u, 512u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[653]byte", 1395u, 1u, 653u, DESCRIBE_PADDING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_joliet_descriptor_description = {
	"JolietDescriptor", "iso9660_joliet_descriptor", 2048u, false,
	iso9660_joliet_descriptor_fields, 37,
	"A supplementary descriptor whose texts are UCS-2.",
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_partition_descriptor_describe_type_rules = {
	true, 3u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_partition_descriptor_describe_id_rules = {
	false, 0u, "CD001", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_partition_descriptor_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_partition_descriptor_fields[] = {
	{ "type", "DescriptorType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_descriptor_type_values, 5, NULL, 0,
	  NULL,
	  NULL, &iso9660_partition_descriptor_describe_type_rules },
	{ "id", "[5]string", 1u, 1u, 5u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_partition_descriptor_describe_id_rules },
	{ "version", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_partition_descriptor_describe_version_rules },
	{ "_", "u8", 7u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "system_id", "[32]string", 8u, 1u, 32u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "partition_id", "[32]string", 40u, 1u, 32u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "location", "Both32", 72u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "First block",
	  NULL, NULL },
	{ "size", "Both32", 80u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "Blocks",
	  NULL, NULL },
	{ "system_use", "[1960]byte", 88u, 1u, 1960u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_partition_descriptor_description = {
	"PartitionDescriptor", "iso9660_partition_descriptor", 2048u, false,
	iso9660_partition_descriptor_fields, 9,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_boot_record_describe_type_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_boot_record_describe_id_rules = {
	false, 0u, "CD001", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_boot_record_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_boot_record_describe_boot_system_id_rules = {
	false, 0u, "EL TORITO SPECIFICATION", NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
iso9660_boot_record_describe_catalog_target(void);
DESCRIBE_CONST struct describe_rules iso9660_boot_record_describe_catalog_rules = {
	false, 0u, NULL, NULL, 0, "sector", 2048u, "ValidationEntry",
	iso9660_boot_record_describe_catalog_target
};

DESCRIBE_CONST struct describe_field iso9660_boot_record_fields[] = {
	{ "type", "DescriptorType", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_descriptor_type_values, 5, NULL, 0,
	  NULL,
	  NULL, &iso9660_boot_record_describe_type_rules },
	{ "id", "[5]string", 1u, 1u, 5u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_boot_record_describe_id_rules },
	{ "version", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_boot_record_describe_version_rules },
	{ "boot_system_id", "[32]string", 7u, 1u, 32u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_boot_record_describe_boot_system_id_rules },
	{ "boot_id", "[32]string", 39u, 1u, 32u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "catalog", "pointer<u32_le, sector> ValidationEntry", 71u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_boot_record_describe_catalog_rules },
	{ "_", "[1973]byte", 75u, 1u, 1973u, DESCRIBE_PADDING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_boot_record_description = {
	"BootRecord", "iso9660_boot_record", 2048u, false,
	iso9660_boot_record_fields, 7,
	"With El Torito's system.",
	NULL
};

static inline struct iso9660_directory_record iso9660_directory_record_describe_view(
    const struct describe_view *view)
{
	struct iso9660_directory_record p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_directory_record_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct iso9660_directory_record p;
	int rc;

	(void)parameters;
	rc = iso9660_directory_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_directory_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_directory_record of = iso9660_directory_record_describe_view(view), *p = &of;

	return iso9660_directory_record_total_size(p, out, error);
}

static inline int iso9660_directory_record_describe_stride(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_directory_record of = iso9660_directory_record_describe_view(view), *p = &of;

	return iso9660_directory_record_stride(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_directory_record_describe_open = {
	NULL, 0, iso9660_directory_record_describe_at,
	iso9660_directory_record_describe_total_size,
	iso9660_directory_record_describe_stride
};

static inline int iso9660_directory_record_describe_identifier_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_directory_record of = iso9660_directory_record_describe_view(view), *p = &of;
	int rc = iso9660_directory_record_identifier_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_directory_record_describe_identifier = {
	iso9660_directory_record_describe_identifier_place, NULL, 0
};

static inline int iso9660_directory_record_describe_system_use_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_directory_record of = iso9660_directory_record_describe_view(view), *p = &of;
	int rc = iso9660_directory_record_system_use_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_directory_record_describe_system_use = {
	iso9660_directory_record_describe_system_use_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_directory_record_fields[] = {
	{ "head", "RecordHead", 0u, 33u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_record_head_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "identifier", "[$head.identifier_length]string", 33u, 1u, 0u,
	  DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "SELF, PARENT, or NAME.EXT;VERSION",
	  &iso9660_directory_record_describe_identifier, NULL },
	{ "system_use", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "SystemUseEntries",
	  &iso9660_directory_record_describe_system_use, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_directory_record_description = {
	"DirectoryRecord", "iso9660_directory_record", 33u, false,
	iso9660_directory_record_fields, 3,
	NULL,
	&iso9660_directory_record_describe_open
};

static inline struct iso9660_joliet_record iso9660_joliet_record_describe_view(
    const struct describe_view *view)
{
	struct iso9660_joliet_record p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_joliet_record_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct iso9660_joliet_record p;
	int rc;

	(void)parameters;
	rc = iso9660_joliet_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_joliet_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_joliet_record of = iso9660_joliet_record_describe_view(view), *p = &of;

	return iso9660_joliet_record_total_size(p, out, error);
}

static inline int iso9660_joliet_record_describe_stride(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_joliet_record of = iso9660_joliet_record_describe_view(view), *p = &of;

	return iso9660_joliet_record_stride(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_joliet_record_describe_open = {
	NULL, 0, iso9660_joliet_record_describe_at,
	iso9660_joliet_record_describe_total_size,
	iso9660_joliet_record_describe_stride
};

static inline int iso9660_joliet_record_describe_special_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_joliet_record of = iso9660_joliet_record_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_joliet_record_special_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_joliet_record_describe_special = {
	iso9660_joliet_record_describe_special_place, NULL, 0
};

static inline int iso9660_joliet_record_describe_identifier_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_joliet_record of = iso9660_joliet_record_describe_view(view), *p = &of;
	int rc = iso9660_joliet_record_identifier_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_joliet_record_describe_identifier = {
	iso9660_joliet_record_describe_identifier_place, NULL, 0
};

static inline int iso9660_joliet_record_describe_system_use_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_joliet_record of = iso9660_joliet_record_describe_view(view), *p = &of;
	int rc = iso9660_joliet_record_system_use_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_joliet_record_describe_system_use = {
	iso9660_joliet_record_describe_system_use_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_joliet_record_fields[] = {
	{ "head", "RecordHead", 0u, 33u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_record_head_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "special", "u8", 33u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "SELF or PARENT",
	  &iso9660_joliet_record_describe_special, NULL },
	{ "identifier", "[$head.identifier_length / 2]utf16_be", 33u, 2u, 0u,
	  DESCRIBE_UTF16, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_joliet_record_describe_identifier, NULL },
	{ "system_use", "[]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_joliet_record_describe_system_use, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_joliet_record_description = {
	"JolietRecord", "iso9660_joliet_record", 33u, false,
	iso9660_joliet_record_fields, 4,
	NULL,
	&iso9660_joliet_record_describe_open
};

static inline struct iso9660_path_record iso9660_path_record_describe_view(
    const struct describe_view *view)
{
	struct iso9660_path_record p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter iso9660_path_record_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int iso9660_path_record_describe_at(struct span span,
						  uint64_t offset,
						  const uint64_t *parameters,
						  struct describe_view *out,
						  struct field_error *error)
{
	struct iso9660_path_record p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "iso9660_path_record",
			"order", 0);
	rc = iso9660_path_record_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int iso9660_path_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_path_record of = iso9660_path_record_describe_view(view), *p = &of;

	return iso9660_path_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_path_record_describe_open = {
	iso9660_path_record_describe_parameters, 1,
	iso9660_path_record_describe_at,
	iso9660_path_record_describe_total_size,
	iso9660_path_record_describe_total_size
};

DESCRIBE_CONST struct describe_open_field iso9660_path_record_describe_location = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field iso9660_path_record_describe_parent = {
	NULL, NULL, 1
};

static inline int iso9660_path_record_describe_identifier_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_path_record of = iso9660_path_record_describe_view(view), *p = &of;
	int rc = iso9660_path_record_identifier_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_path_record_describe_identifier = {
	iso9660_path_record_describe_identifier_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_path_record_fields[] = {
	{ "identifier_length", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extended_attribute_length", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "location", "u32", 2u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "First block",
	  &iso9660_path_record_describe_location, NULL },
	{ "parent", "u16", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Number of the parent's record, from 1",
	  &iso9660_path_record_describe_parent, NULL },
	{ "identifier", "[$identifier_length]string", 8u, 1u, 0u,
	  DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_path_record_describe_identifier, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_path_record_description = {
	"PathRecord", "iso9660_path_record", 8u, false,
	iso9660_path_record_fields, 5,
	"Every directory of the volume, parents first. Little-endian "
	"in the L table, big-endian in the M table.",
	&iso9660_path_record_describe_open
};

DESCRIBE_CONST struct describe_field iso9660_continuation_fields[] = {
	{ "extent", "Both32", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "Block",
	  NULL, NULL },
	{ "offset", "Both32", 8u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "In it",
	  NULL, NULL },
	{ "length", "Both32", 16u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_continuation_description = {
	"Continuation", "iso9660_continuation", 24u, false,
	iso9660_continuation_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_presence_describe_check_bytes_rules = {
	true, 0xBEEFu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_presence_fields[] = {
	{ "check_bytes", "u16_be", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_presence_describe_check_bytes_rules },
	{ "skip", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes before the entries of every record",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_presence_description = {
	"Presence", "iso9660_presence", 3u, false, iso9660_presence_fields, 2,
	NULL,
	NULL
};

static inline struct iso9660_extension_reference iso9660_extension_reference_describe_view(
    const struct describe_view *view)
{
	struct iso9660_extension_reference p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_extension_reference_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct iso9660_extension_reference p;
	int rc;

	(void)parameters;
	rc = iso9660_extension_reference_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_extension_reference_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_extension_reference of = iso9660_extension_reference_describe_view(view), *p = &of;

	return iso9660_extension_reference_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_extension_reference_describe_open = {
	NULL, 0, iso9660_extension_reference_describe_at,
	iso9660_extension_reference_describe_total_size,
	iso9660_extension_reference_describe_total_size
};

static inline int iso9660_extension_reference_describe_id_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_extension_reference of = iso9660_extension_reference_describe_view(view), *p = &of;
	int rc = iso9660_extension_reference_id_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_extension_reference_describe_id = {
	iso9660_extension_reference_describe_id_place, NULL, 0
};

static inline int iso9660_extension_reference_describe_descriptor_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_extension_reference of = iso9660_extension_reference_describe_view(view), *p = &of;
	int rc = iso9660_extension_reference_descriptor_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_extension_reference_describe_descriptor = {
	iso9660_extension_reference_describe_descriptor_place, NULL, 0
};

static inline int iso9660_extension_reference_describe_source_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_extension_reference of = iso9660_extension_reference_describe_view(view), *p = &of;
	int rc = iso9660_extension_reference_source_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_extension_reference_describe_source = {
	iso9660_extension_reference_describe_source_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_extension_reference_fields[] = {
	{ "id_length", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "descriptor_length", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "source_length", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extension_version", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "id", "[$id_length]string", 4u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "\"RRIP_1991A\", \"IEEE_P1282\" ...",
	  &iso9660_extension_reference_describe_id, NULL },
	{ "descriptor", "[$descriptor_length]string", 0u, 1u, 0u,
	  DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_extension_reference_describe_descriptor, NULL },
	{ "source", "[$source_length]string", 0u, 1u, 0u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_extension_reference_describe_source, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_extension_reference_description = {
	"ExtensionReference", "iso9660_extension_reference", 4u, false,
	iso9660_extension_reference_fields, 7,
	NULL,
	&iso9660_extension_reference_describe_open
};

DESCRIBE_CONST struct describe_field iso9660_extension_selector_fields[] = {
	{ "sequence", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the ER, from 0",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_extension_selector_description = {
	"ExtensionSelector", "iso9660_extension_selector", 1u, false,
	iso9660_extension_selector_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field iso9660_rock_ridge_presence_fields[] = {
	{ "present", "RockRidgeFlags", 0u, 1u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, iso9660_rock_ridge_flags_values, 8, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_rock_ridge_presence_description = {
	"RockRidgePresence", "iso9660_rock_ridge_presence", 1u, false,
	iso9660_rock_ridge_presence_fields, 1,
	NULL,
	NULL
};

static inline struct iso9660_posix_attributes iso9660_posix_attributes_describe_view(
    const struct describe_view *view)
{
	struct iso9660_posix_attributes p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter iso9660_posix_attributes_describe_parameters[] = {
	{ "length", 1, false, false },
};

static inline int iso9660_posix_attributes_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct iso9660_posix_attributes p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "iso9660_posix_attributes",
			"length", 0);
	rc = iso9660_posix_attributes_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.length;
	return 0;
}

static inline int iso9660_posix_attributes_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_posix_attributes of = iso9660_posix_attributes_describe_view(view), *p = &of;

	return iso9660_posix_attributes_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_posix_attributes_describe_open = {
	iso9660_posix_attributes_describe_parameters, 1,
	iso9660_posix_attributes_describe_at,
	iso9660_posix_attributes_describe_total_size,
	iso9660_posix_attributes_describe_total_size
};

static inline int iso9660_posix_attributes_describe_serial_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_posix_attributes of = iso9660_posix_attributes_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_posix_attributes_serial_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_posix_attributes_describe_serial = {
	iso9660_posix_attributes_describe_serial_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_posix_attributes_fields[] = {
	{ "mode", "Both32", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "As in stat",
	  NULL, NULL },
	{ "links", "Both32", 8u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uid", "Both32", 16u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gid", "Both32", 24u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "serial", "Both32", 32u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "Of the inode; RRIP 1.12",
	  &iso9660_posix_attributes_describe_serial, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_posix_attributes_description = {
	"PosixAttributes", "iso9660_posix_attributes", 32u, false,
	iso9660_posix_attributes_fields, 5,
	NULL,
	&iso9660_posix_attributes_describe_open
};

DESCRIBE_CONST struct describe_field iso9660_posix_device_fields[] = {
	{ "high", "Both32", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "0, or the major number",
	  NULL, NULL },
	{ "low", "Both32", 8u, 8u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "All of it, or the minor number",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_posix_device_description = {
	"PosixDevice", "iso9660_posix_device", 16u, false,
	iso9660_posix_device_fields, 2,
	NULL,
	NULL
};

static inline struct iso9660_link_component iso9660_link_component_describe_view(
    const struct describe_view *view)
{
	struct iso9660_link_component p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_link_component_describe_at(struct span span,
						     uint64_t offset,
						     const uint64_t *parameters,
						     struct describe_view *out,
						     struct field_error *error)
{
	struct iso9660_link_component p;
	int rc;

	(void)parameters;
	rc = iso9660_link_component_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_link_component_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_link_component of = iso9660_link_component_describe_view(view), *p = &of;

	return iso9660_link_component_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_link_component_describe_open = {
	NULL, 0, iso9660_link_component_describe_at,
	iso9660_link_component_describe_total_size,
	iso9660_link_component_describe_total_size
};

static inline int iso9660_link_component_describe_text_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_link_component of = iso9660_link_component_describe_view(view), *p = &of;
	int rc = iso9660_link_component_text_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_link_component_describe_text = {
	iso9660_link_component_describe_text_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_link_component_fields[] = {
	{ "flags", "ComponentFlags", 0u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, iso9660_component_flags_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "text", "[$length]string", 2u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_link_component_describe_text, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_link_component_description = {
	"LinkComponent", "iso9660_link_component", 2u, false,
	iso9660_link_component_fields, 3,
	NULL,
	&iso9660_link_component_describe_open
};

static inline struct iso9660_symbolic_link iso9660_symbolic_link_describe_view(
    const struct describe_view *view)
{
	struct iso9660_symbolic_link p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_symbolic_link_describe_at(struct span span,
						    uint64_t offset,
						    const uint64_t *parameters,
						    struct describe_view *out,
						    struct field_error *error)
{
	struct iso9660_symbolic_link p;
	int rc;

	(void)parameters;
	rc = iso9660_symbolic_link_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_symbolic_link_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_symbolic_link of = iso9660_symbolic_link_describe_view(view), *p = &of;

	return iso9660_symbolic_link_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_symbolic_link_describe_open = {
	NULL, 0, iso9660_symbolic_link_describe_at,
	iso9660_symbolic_link_describe_total_size,
	iso9660_symbolic_link_describe_total_size
};

static inline int iso9660_symbolic_link_describe_components_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_symbolic_link of = iso9660_symbolic_link_describe_view(view), *p = &of;
	struct iso9660_link_component_iterator to;
	int rc = iso9660_symbolic_link_components(p, &to, error);

	if (!rc)
		rc = iso9660_symbolic_link_components_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field iso9660_symbolic_link_describe_components = {
	iso9660_symbolic_link_describe_components_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_symbolic_link_fields[] = {
	{ "flags", "LinkFlags", 0u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, iso9660_link_flags_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "components", "[]LinkComponent", 1u, 0u, 0u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &iso9660_link_component_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_symbolic_link_describe_components, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_symbolic_link_description = {
	"SymbolicLink", "iso9660_symbolic_link", 1u, false,
	iso9660_symbolic_link_fields, 2,
	NULL,
	&iso9660_symbolic_link_describe_open
};

static inline struct iso9660_alternate_name iso9660_alternate_name_describe_view(
    const struct describe_view *view)
{
	struct iso9660_alternate_name p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_alternate_name_describe_at(struct span span,
						     uint64_t offset,
						     const uint64_t *parameters,
						     struct describe_view *out,
						     struct field_error *error)
{
	struct iso9660_alternate_name p;
	int rc;

	(void)parameters;
	rc = iso9660_alternate_name_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_alternate_name_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_alternate_name of = iso9660_alternate_name_describe_view(view), *p = &of;

	return iso9660_alternate_name_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_alternate_name_describe_open = {
	NULL, 0, iso9660_alternate_name_describe_at,
	iso9660_alternate_name_describe_total_size,
	iso9660_alternate_name_describe_total_size
};

static inline int iso9660_alternate_name_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_alternate_name of = iso9660_alternate_name_describe_view(view), *p = &of;
	int rc = iso9660_alternate_name_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_alternate_name_describe_name = {
	iso9660_alternate_name_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_alternate_name_fields[] = {
	{ "flags", "NameFlags", 0u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, iso9660_name_flags_values, 3, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[]string", 1u, 1u, 0u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_alternate_name_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_alternate_name_description = {
	"AlternateName", "iso9660_alternate_name", 1u, false,
	iso9660_alternate_name_fields, 2,
	NULL,
	&iso9660_alternate_name_describe_open
};

static inline struct iso9660_time_stamps iso9660_time_stamps_describe_view(
    const struct describe_view *view)
{
	struct iso9660_time_stamps p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_time_stamps_describe_at(struct span span,
						  uint64_t offset,
						  const uint64_t *parameters,
						  struct describe_view *out,
						  struct field_error *error)
{
	struct iso9660_time_stamps p;
	int rc;

	(void)parameters;
	rc = iso9660_time_stamps_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_time_stamps_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;

	return iso9660_time_stamps_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_time_stamps_describe_open = {
	NULL, 0, iso9660_time_stamps_describe_at,
	iso9660_time_stamps_describe_total_size,
	iso9660_time_stamps_describe_total_size
};

static inline int iso9660_time_stamps_describe_creation_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_creation_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_creation = {
	iso9660_time_stamps_describe_creation_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_modify_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_modify_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_modify = {
	iso9660_time_stamps_describe_modify_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_access_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_access_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_access = {
	iso9660_time_stamps_describe_access_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_attributes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_attributes_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_attributes = {
	iso9660_time_stamps_describe_attributes_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_backup_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_backup_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_backup = {
	iso9660_time_stamps_describe_backup_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_expiration_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_expiration_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_expiration = {
	iso9660_time_stamps_describe_expiration_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_effective_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_effective_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_effective = {
	iso9660_time_stamps_describe_effective_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_long_creation_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_long_creation_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_long_creation = {
	iso9660_time_stamps_describe_long_creation_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_long_modify_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_long_modify_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_long_modify = {
	iso9660_time_stamps_describe_long_modify_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_long_access_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_long_access_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_long_access = {
	iso9660_time_stamps_describe_long_access_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_long_attributes_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_long_attributes_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_long_attributes = {
	iso9660_time_stamps_describe_long_attributes_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_long_backup_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_long_backup_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_long_backup = {
	iso9660_time_stamps_describe_long_backup_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_long_expiration_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_long_expiration_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_long_expiration = {
	iso9660_time_stamps_describe_long_expiration_place, NULL, 0
};

static inline int iso9660_time_stamps_describe_long_effective_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_time_stamps of = iso9660_time_stamps_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_time_stamps_long_effective_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_time_stamps_describe_long_effective = {
	iso9660_time_stamps_describe_long_effective_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_time_stamps_fields[] = {
	{ "flags", "TimeFlags", 0u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, iso9660_time_flags_values, 8, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "creation", "Date", 1u, 7u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_creation, NULL },
	{ "modify", "Date", 0u, 7u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_modify, NULL },
	{ "access", "Date", 0u, 7u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_access, NULL },
	{ "attributes", "Date", 0u, 7u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_attributes, NULL },
	{ "backup", "Date", 0u, 7u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_backup, NULL },
	{ "expiration", "Date", 0u, 7u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_expiration, NULL },
	{ "effective", "Date", 0u, 7u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_effective, NULL },
	{ "long_creation", "DigitDate", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_long_creation, NULL },
	{ "long_modify", "DigitDate", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_long_modify, NULL },
	{ "long_access", "DigitDate", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_long_access, NULL },
	{ "long_attributes", "DigitDate", 0u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_long_attributes, NULL },
	{ "long_backup", "DigitDate", 0u, 17u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_long_backup, NULL },
	{ "long_expiration", "DigitDate", 0u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_long_expiration, NULL },
	{ "long_effective", "DigitDate", 0u, 17u, 1u, DESCRIBE_STRUCTURE,
	  false, false, false,
	  &iso9660_digit_date_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_time_stamps_describe_long_effective, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_time_stamps_description = {
	"TimeStamps", "iso9660_time_stamps", 1u, false,
	iso9660_time_stamps_fields, 15,
	"In this order those that flags says.",
	&iso9660_time_stamps_describe_open
};

static inline struct iso9660_sparse_file iso9660_sparse_file_describe_view(
    const struct describe_view *view)
{
	struct iso9660_sparse_file p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter iso9660_sparse_file_describe_parameters[] = {
	{ "length", 1, false, false },
};

static inline int iso9660_sparse_file_describe_at(struct span span,
						  uint64_t offset,
						  const uint64_t *parameters,
						  struct describe_view *out,
						  struct field_error *error)
{
	struct iso9660_sparse_file p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "iso9660_sparse_file",
			"length", 0);
	rc = iso9660_sparse_file_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.length;
	return 0;
}

static inline int iso9660_sparse_file_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_sparse_file of = iso9660_sparse_file_describe_view(view), *p = &of;

	return iso9660_sparse_file_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_sparse_file_describe_open = {
	iso9660_sparse_file_describe_parameters, 1,
	iso9660_sparse_file_describe_at,
	iso9660_sparse_file_describe_total_size,
	iso9660_sparse_file_describe_total_size
};

static inline int iso9660_sparse_file_describe_size_low_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_sparse_file of = iso9660_sparse_file_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_sparse_file_size_low_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_sparse_file_describe_size_low = {
	iso9660_sparse_file_describe_size_low_place, NULL, 0
};

static inline int iso9660_sparse_file_describe_depth_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_sparse_file of = iso9660_sparse_file_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_sparse_file_depth_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_sparse_file_describe_depth = {
	iso9660_sparse_file_describe_depth_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_sparse_file_fields[] = {
	{ "size_high", "Both32", 0u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size_low", "Both32", 8u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "Since RRIP 1.12",
	  &iso9660_sparse_file_describe_size_low, NULL },
	{ "depth", "u8", 16u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the tables",
	  &iso9660_sparse_file_describe_depth, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_sparse_file_description = {
	"SparseFile", "iso9660_sparse_file", 8u, false,
	iso9660_sparse_file_fields, 3,
	NULL,
	&iso9660_sparse_file_describe_open
};

DESCRIBE_CONST struct describe_field iso9660_compressed_file_fields[] = {
	{ "algorithm", "u16_be", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "0x707A \"pz\": zlib",
	  NULL, NULL },
	{ "header_size", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In words of 4 bytes",
	  NULL, NULL },
	{ "block_size_log2", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "Both32", 4u, 8u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "Of what comes out",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_compressed_file_description = {
	"CompressedFile", "iso9660_compressed_file", 12u, false,
	iso9660_compressed_file_fields, 4,
	NULL,
	NULL
};

static inline struct iso9660_system_use_entry iso9660_system_use_entry_describe_view(
    const struct describe_view *view)
{
	struct iso9660_system_use_entry p = { view->bytes, view->size };

	return p;
}

static inline int iso9660_system_use_entry_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry p;
	int rc;

	(void)parameters;
	rc = iso9660_system_use_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int iso9660_system_use_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;

	return iso9660_system_use_entry_total_size(p, out, error);
}

static inline int iso9660_system_use_entry_describe_stride(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;

	return iso9660_system_use_entry_stride(p, out, error);
}

DESCRIBE_CONST struct describe_open iso9660_system_use_entry_describe_open = {
	NULL, 0, iso9660_system_use_entry_describe_at,
	iso9660_system_use_entry_describe_total_size,
	iso9660_system_use_entry_describe_stride
};

DESCRIBE_CONST struct describe_rules iso9660_system_use_entry_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int iso9660_system_use_entry_describe_ce_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_ce_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_ce = {
	iso9660_system_use_entry_describe_ce_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_sp_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_sp_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_sp = {
	iso9660_system_use_entry_describe_sp_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_er_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	struct iso9660_extension_reference to;
	int rc = iso9660_system_use_entry_er(p, &to, error);

	if (!rc)
		rc = iso9660_system_use_entry_er_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_er = {
	iso9660_system_use_entry_describe_er_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_es_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_es_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_es = {
	iso9660_system_use_entry_describe_es_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_rr_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_rr_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_rr = {
	iso9660_system_use_entry_describe_rr_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_px_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	struct iso9660_posix_attributes to;
	int rc = iso9660_system_use_entry_px(p, &to, error);

	if (!rc)
		rc = iso9660_system_use_entry_px_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.length;
	return 0;
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_px = {
	iso9660_system_use_entry_describe_px_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_pn_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_pn_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_pn = {
	iso9660_system_use_entry_describe_pn_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_sl_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	struct iso9660_symbolic_link to;
	int rc = iso9660_system_use_entry_sl(p, &to, error);

	if (!rc)
		rc = iso9660_system_use_entry_sl_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_sl = {
	iso9660_system_use_entry_describe_sl_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_nm_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	struct iso9660_alternate_name to;
	int rc = iso9660_system_use_entry_nm(p, &to, error);

	if (!rc)
		rc = iso9660_system_use_entry_nm_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_nm = {
	iso9660_system_use_entry_describe_nm_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_cl_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_cl_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_cl = {
	iso9660_system_use_entry_describe_cl_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_pl_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_pl_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_pl = {
	iso9660_system_use_entry_describe_pl_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_tf_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	struct iso9660_time_stamps to;
	int rc = iso9660_system_use_entry_tf(p, &to, error);

	if (!rc)
		rc = iso9660_system_use_entry_tf_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_tf = {
	iso9660_system_use_entry_describe_tf_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_sf_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	struct iso9660_sparse_file to;
	int rc = iso9660_system_use_entry_sf(p, &to, error);

	if (!rc)
		rc = iso9660_system_use_entry_sf_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.length;
	return 0;
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_sf = {
	iso9660_system_use_entry_describe_sf_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_zf_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	out->count = 1;
	return iso9660_system_use_entry_zf_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_zf = {
	iso9660_system_use_entry_describe_zf_place, NULL, 0
};

static inline int iso9660_system_use_entry_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct iso9660_system_use_entry of = iso9660_system_use_entry_describe_view(view), *p = &of;
	int rc = iso9660_system_use_entry_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field iso9660_system_use_entry_describe_data = {
	iso9660_system_use_entry_describe_data_place, NULL, 0
};

DESCRIBE_CONST struct describe_field iso9660_system_use_entry_fields[] = {
	{ "signature", "Signature", 0u, 2u, 1u, DESCRIBE_ENUM, false, false,
	  true,
	  NULL, iso9660_signature_values, 18, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the entry",
	  NULL, NULL },
	{ "version", "u8", 3u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_system_use_entry_describe_version_rules },
	{ "ce", "Continuation", 4u, 24u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_continuation_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_ce, NULL },
	{ "sp", "Presence", 4u, 3u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_presence_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_sp, NULL },
	{ "er", "ExtensionReference", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_extension_reference_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_er, NULL },
	{ "es", "ExtensionSelector", 4u, 1u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_extension_selector_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_es, NULL },
	{ "rr", "RockRidgePresence", 4u, 1u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_rock_ridge_presence_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_rr, NULL },
	{ "px", "PosixAttributes", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_posix_attributes_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_px, NULL },
	{ "pn", "PosixDevice", 4u, 16u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_posix_device_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_pn, NULL },
	{ "sl", "SymbolicLink", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_symbolic_link_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_sl, NULL },
	{ "nm", "AlternateName", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_alternate_name_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_nm, NULL },
	{ "cl", "Both32", 4u, 8u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  "First block of the directory",
	  &iso9660_system_use_entry_describe_cl, NULL },
	{ "pl", "Both32", 4u, 8u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &iso9660_both32_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_pl, NULL },
	{ "tf", "TimeStamps", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_time_stamps_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_tf, NULL },
	{ "sf", "SparseFile", 4u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &iso9660_sparse_file_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_sf, NULL },
	{ "zf", "CompressedFile", 4u, 12u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &iso9660_compressed_file_description, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_zf, NULL },
	{ "data", "[]byte", 4u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &iso9660_system_use_entry_describe_data, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_system_use_entry_description = {
	"SystemUseEntry", "iso9660_system_use_entry", 4u, false,
	iso9660_system_use_entry_fields, 18,
	NULL,
	&iso9660_system_use_entry_describe_open
};

DESCRIBE_CONST struct describe_rules iso9660_validation_entry_describe_header_id_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules iso9660_validation_entry_describe_key_rules = {
	true, 0x55AAu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field iso9660_validation_entry_fields[] = {
	{ "header_id", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_validation_entry_describe_header_id_rules },
	{ "platform", "Platform", 1u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_platform_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u16_le", 2u, 2u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "id", "[24]string", 4u, 1u, 24u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Who made the disk",
	  NULL, NULL },
	{ "checksum", "u16_le", 28u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Makes the sum of all 16 words 0",
	  NULL, NULL },
	{ "key", "u16_be", 30u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_validation_entry_describe_key_rules },
};
DESCRIBE_CONST struct describe_structure iso9660_validation_entry_description = {
	"ValidationEntry", "iso9660_validation_entry", 32u, false,
	iso9660_validation_entry_fields, 6,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules iso9660_boot_entry_describe_load_rba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 2048u, "[512]byte", NULL
};

DESCRIBE_CONST struct describe_field iso9660_boot_entry_fields[] = {
	{ "indicator", "Bootable", 0u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_bootable_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "media", "MediaType", 1u, 1u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &iso9660_media_type_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "load_segment", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0: 0x7C0",
	  NULL, NULL },
	{ "system_type", "u8", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the emulated hard disk's partition",
	  NULL, NULL },
	{ "_", "u8", 5u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sector_count", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of 512 bytes, to be loaded",
	  NULL, NULL },
	{ "load_rba", "pointer<u32_le, sector> [512]byte", 8u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &iso9660_boot_entry_describe_load_rba_rules },
	{ "criteria", "u8", 12u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of selection, in a section",
	  NULL, NULL },
	{ "_", "[19]byte", 13u, 1u, 19u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_boot_entry_description = {
	"BootEntry", "iso9660_boot_entry", 32u, false,
	iso9660_boot_entry_fields, 9,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field iso9660_section_header_fields[] = {
	{ "indicator", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0x90: more follow, 0x91: the last",
	  NULL, NULL },
	{ "platform", "Platform", 1u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, iso9660_platform_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "count", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "BootEntries that follow",
	  NULL, NULL },
	{ "id", "[28]string", 4u, 1u, 28u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure iso9660_section_header_description = {
	"SectionHeader", "iso9660_section_header", 32u, false,
	iso9660_section_header_fields, 4,
	NULL,
	NULL
};

static inline const struct describe_structure *iso9660_primary_descriptor_describe_l_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_primary_descriptor_describe_optional_l_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_primary_descriptor_describe_m_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_primary_descriptor_describe_optional_m_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_joliet_descriptor_describe_l_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_joliet_descriptor_describe_optional_l_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_joliet_descriptor_describe_m_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_joliet_descriptor_describe_optional_m_path_table_target(
    void)
{
	return &iso9660_path_record_description;
}

static inline const struct describe_structure *iso9660_boot_record_describe_catalog_target(
    void)
{
	return &iso9660_validation_entry_description;
}

#define ISO9660_NR_STRUCTURES 31u
DESCRIBE_CONST struct describe_structure *const iso9660_structures[] = {
	&iso9660_both16_description,
	&iso9660_both32_description,
	&iso9660_digit_date_description,
	&iso9660_date_description,
	&iso9660_volume_descriptor_description,
	&iso9660_record_head_description,
	&iso9660_root_record_description,
	&iso9660_primary_descriptor_description,
	&iso9660_joliet_descriptor_description,
	&iso9660_partition_descriptor_description,
	&iso9660_boot_record_description,
	&iso9660_directory_record_description,
	&iso9660_joliet_record_description,
	&iso9660_path_record_description,
	&iso9660_continuation_description,
	&iso9660_presence_description,
	&iso9660_extension_reference_description,
	&iso9660_extension_selector_description,
	&iso9660_rock_ridge_presence_description,
	&iso9660_posix_attributes_description,
	&iso9660_posix_device_description,
	&iso9660_link_component_description,
	&iso9660_symbolic_link_description,
	&iso9660_alternate_name_description,
	&iso9660_time_stamps_description,
	&iso9660_sparse_file_description,
	&iso9660_compressed_file_description,
	&iso9660_system_use_entry_description,
	&iso9660_validation_entry_description,
	&iso9660_boot_entry_description,
	&iso9660_section_header_description,
};

DESCRIBE_CONST struct describe_root iso9660_describe_root = {
	&iso9660_volume_descriptor_description,
	32768u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file iso9660_describe_file = {
	"iso9660", iso9660_structures, 31, &iso9660_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ISO9660_VALIDATED)
#define GENERATED_ISO9660_VALIDATED

#include "runtime/base/validate.h"

/* $le == $be */
static inline int iso9660_both16_holds_1(const struct iso9660_both16 *p,
					 struct field_error *error)
{
	(void)error;
	return (iso9660_both16_le(p) == iso9660_both16_be(p)) != 0;
}

static inline size_t iso9660_both16_validate(const struct iso9660_both16 *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	rc = iso9660_both16_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "iso9660_both16", "le", 0,
			   "the two forms of a number differ"))
		return v->count - before;
	return v->count - before;
}

/* $le == $be */
static inline int iso9660_both32_holds_1(const struct iso9660_both32 *p,
					 struct field_error *error)
{
	(void)error;
	return (iso9660_both32_le(p) == iso9660_both32_be(p)) != 0;
}

static inline size_t iso9660_both32_validate(const struct iso9660_both32 *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	struct field_error error;

	rc = iso9660_both32_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "iso9660_both32", "le", 0,
			   "the two forms of a number differ"))
		return v->count - before;
	return v->count - before;
}

static inline size_t iso9660_digit_date_validate(
    const struct iso9660_digit_date *p, struct validation *v)
{
	size_t before = v->count;

	{
		int8_t value = (int8_t)(p->bytes[16]);

		if (!(value >= (-48) && value <= 52) &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_digit_date",
				   "zone", 16, "must be -48..52"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_date_validate(const struct iso9660_date *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (!(value <= 12u) &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_date",
				   "month", 1, "must be 0..12"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[2]);

		if (!(value <= 31u) &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_date",
				   "day", 2, "must be 0..31"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[3]);

		if (!(value <= 23u) &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_date",
				   "hour", 3, "must be 0..23"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (!(value <= 59u) &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_date",
				   "minute", 4, "must be 0..59"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[5]);

		if (!(value <= 59u) &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_date",
				   "second", 5, "must be 0..59"))
			return v->count - before;
	}
	{
		int8_t value = (int8_t)(p->bytes[6]);

		if (!(value >= (-48) && value <= 52) &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_date",
				   "zone", 6, "must be -48..52"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_volume_descriptor_validate(
    const struct iso9660_volume_descriptor *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !iso9660_descriptor_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "iso9660_volume_descriptor", "type", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	if (memcmp(p->bytes + 1, "CD001", 5) &&
	    validation_add(v, FINDING_CONSTRAINT, "iso9660_volume_descriptor",
			   "id", 1, "must be \"CD001\""))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_volume_descriptor", "version", 6,
				   "must be 1"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 7, 2041) &&
	    validation_add(v, FINDING_PADDING, "iso9660_volume_descriptor",
			   "_", 7, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t iso9660_record_head_validate(
    const struct iso9660_record_head *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 2;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 2), v);
		v->base -= 2;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 10;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 10), v);
		v->base -= 10;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 18;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + 18), v);
		v->base -= 18;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[25]);

		if (v->strict && iso9660_file_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "iso9660_record_head",
				   "flags", 25, "bits without a name"))
			return v->count - before;
	}
	{
		v->base += 28;
		iso9660_both16_validate(
		    (const struct iso9660_both16 *)(p->bytes + 28), v);
		v->base -= 28;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_root_record_validate(
    const struct iso9660_root_record *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		iso9660_record_head_validate(
		    (const struct iso9660_record_head *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[33]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_root_record", "identifier", 33,
				   "must be 0"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_primary_descriptor_validate(
    const struct iso9660_primary_descriptor *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_primary_descriptor", "type", 0,
				   "must be 1"))
			return v->count - before;
		if (v->strict && !iso9660_descriptor_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "iso9660_primary_descriptor", "type", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	if (memcmp(p->bytes + 1, "CD001", 5) &&
	    validation_add(v, FINDING_CONSTRAINT, "iso9660_primary_descriptor",
			   "id", 1, "must be \"CD001\""))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_primary_descriptor", "version", 6,
				   "must be 1"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 7, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_primary_descriptor",
			   "_", 7, "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 72, 8) &&
	    validation_add(v, FINDING_PADDING, "iso9660_primary_descriptor",
			   "_", 72, "padding is not zero"))
		return v->count - before;
	{
		v->base += 80;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 80), v);
		v->base -= 80;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 88, 32) &&
	    validation_add(v, FINDING_PADDING, "iso9660_primary_descriptor",
			   "_", 88, "padding is not zero"))
		return v->count - before;
	{
		v->base += 120;
		iso9660_both16_validate(
		    (const struct iso9660_both16 *)(p->bytes + 120), v);
		v->base -= 120;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 124;
		iso9660_both16_validate(
		    (const struct iso9660_both16 *)(p->bytes + 124), v);
		v->base -= 124;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 128;
		iso9660_both16_validate(
		    (const struct iso9660_both16 *)(p->bytes + 128), v);
		v->base -= 128;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 132;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 132), v);
		v->base -= 132;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 156;
		iso9660_root_record_validate(
		    (const struct iso9660_root_record *)(p->bytes + 156), v);
		v->base -= 156;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 813;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 813), v);
		v->base -= 813;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 830;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 830), v);
		v->base -= 830;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 847;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 847), v);
		v->base -= 847;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 864;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 864), v);
		v->base -= 864;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[881]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_primary_descriptor",
				   "file_structure_version", 881, "must be 1"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 882, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_primary_descriptor",
			   "_", 882, "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 1395, 653) &&
	    validation_add(v, FINDING_PADDING, "iso9660_primary_descriptor",
			   "_", 1395, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t iso9660_joliet_descriptor_validate(
    const struct iso9660_joliet_descriptor *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 2u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_joliet_descriptor", "type", 0,
				   "must be 2"))
			return v->count - before;
		if (v->strict && !iso9660_descriptor_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "iso9660_joliet_descriptor", "type", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	if (memcmp(p->bytes + 1, "CD001", 5) &&
	    validation_add(v, FINDING_CONSTRAINT, "iso9660_joliet_descriptor",
			   "id", 1, "must be \"CD001\""))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_joliet_descriptor", "version", 6,
				   "must be 1"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (v->strict && iso9660_volume_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS,
				   "iso9660_joliet_descriptor", "flags", 7,
				   "bits without a name"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 72, 8) &&
	    validation_add(v, FINDING_PADDING, "iso9660_joliet_descriptor",
			   "_", 72, "padding is not zero"))
		return v->count - before;
	{
		v->base += 80;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 80), v);
		v->base -= 80;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 91, 29) &&
	    validation_add(v, FINDING_PADDING, "iso9660_joliet_descriptor",
			   "_", 91, "padding is not zero"))
		return v->count - before;
	{
		v->base += 120;
		iso9660_both16_validate(
		    (const struct iso9660_both16 *)(p->bytes + 120), v);
		v->base -= 120;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 124;
		iso9660_both16_validate(
		    (const struct iso9660_both16 *)(p->bytes + 124), v);
		v->base -= 124;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 128;
		iso9660_both16_validate(
		    (const struct iso9660_both16 *)(p->bytes + 128), v);
		v->base -= 128;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 132;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 132), v);
		v->base -= 132;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 156;
		iso9660_root_record_validate(
		    (const struct iso9660_root_record *)(p->bytes + 156), v);
		v->base -= 156;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 738, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_joliet_descriptor",
			   "_", 738, "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 775, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_joliet_descriptor",
			   "_", 775, "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 812, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_joliet_descriptor",
			   "_", 812, "padding is not zero"))
		return v->count - before;
	{
		v->base += 813;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 813), v);
		v->base -= 813;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 830;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 830), v);
		v->base -= 830;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 847;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 847), v);
		v->base -= 847;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 864;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + 864), v);
		v->base -= 864;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[881]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_joliet_descriptor",
				   "file_structure_version", 881, "must be 1"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 882, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_joliet_descriptor",
			   "_", 882, "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 1395, 653) &&
	    validation_add(v, FINDING_PADDING, "iso9660_joliet_descriptor",
			   "_", 1395, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t iso9660_partition_descriptor_validate(
    const struct iso9660_partition_descriptor *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 3u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_partition_descriptor", "type", 0,
				   "must be 3"))
			return v->count - before;
		if (v->strict && !iso9660_descriptor_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "iso9660_partition_descriptor", "type", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	if (memcmp(p->bytes + 1, "CD001", 5) &&
	    validation_add(v, FINDING_CONSTRAINT,
			   "iso9660_partition_descriptor", "id", 1,
			   "must be \"CD001\""))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_partition_descriptor", "version",
				   6, "must be 1"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 7, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_partition_descriptor",
			   "_", 7, "padding is not zero"))
		return v->count - before;
	{
		v->base += 72;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 72), v);
		v->base -= 72;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 80;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 80), v);
		v->base -= 80;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_boot_record_validate(
    const struct iso9660_boot_record *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_boot_record", "type", 0,
				   "must be 0"))
			return v->count - before;
		if (v->strict && !iso9660_descriptor_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "iso9660_boot_record",
				   "type", 0, "no value of its enum"))
			return v->count - before;
	}
	if (memcmp(p->bytes + 1, "CD001", 5) &&
	    validation_add(v, FINDING_CONSTRAINT, "iso9660_boot_record", "id",
			   1, "must be \"CD001\""))
		return v->count - before;
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_boot_record", "version", 6,
				   "must be 1"))
			return v->count - before;
	}
	if (
	    (memcmp(p->bytes + 7, "EL TORITO SPECIFICATION", 23) || !validation_is_zero(p->bytes + 7 + 23, 9)) &&
	    validation_add(v, FINDING_CONSTRAINT, "iso9660_boot_record",
			   "boot_system_id", 7,
			   "must be \"EL TORITO SPECIFICATION\""))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 75, 1973) &&
	    validation_add(v, FINDING_PADDING, "iso9660_boot_record", "_", 75,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t iso9660_directory_record_validate(
    const struct iso9660_directory_record *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		iso9660_record_head_validate(
		    (const struct iso9660_record_head *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_directory_record_identifier_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_directory_record",
			       "identifier", 33, "is not within the bytes");
		return v->count - before;
	}
	rc = iso9660_directory_record_system_use_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_directory_record",
			       "system_use", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_joliet_record_validate(
    const struct iso9660_joliet_record *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		iso9660_record_head_validate(
		    (const struct iso9660_record_head *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_joliet_record_special_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_joliet_record",
			       "special", 33, "is not within the bytes");
		return v->count - before;
	}
	rc = iso9660_joliet_record_identifier_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_joliet_record",
			       "identifier", 33, "is not within the bytes");
		return v->count - before;
	}
	rc = iso9660_joliet_record_system_use_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_joliet_record",
			       "system_use", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_path_record_validate(
    const struct iso9660_path_record *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = iso9660_path_record_identifier_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_path_record",
			       "identifier", 8, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_continuation_validate(
    const struct iso9660_continuation *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 8;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 8), v);
		v->base -= 8;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 16;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 16), v);
		v->base -= 16;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_presence_validate(const struct iso9660_presence *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(be16_load(p->bytes));

		if (value != 0xBEEFu &&
		    validation_add(v, FINDING_CONSTRAINT, "iso9660_presence",
				   "check_bytes", 0, "must be 0xBEEF"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_extension_reference_validate(
    const struct iso9660_extension_reference *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = iso9660_extension_reference_id_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_extension_reference",
			       "id", 4, "is not within the bytes");
		return v->count - before;
	}
	rc = iso9660_extension_reference_descriptor_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_extension_reference",
			       "descriptor", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = iso9660_extension_reference_source_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_extension_reference",
			       "source", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_extension_selector_validate(
    const struct iso9660_extension_selector *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t iso9660_rock_ridge_presence_validate(
    const struct iso9660_rock_ridge_presence *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && iso9660_rock_ridge_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS,
				   "iso9660_rock_ridge_presence", "present", 0,
				   "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_posix_attributes_validate(
    const struct iso9660_posix_attributes *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		v->base += 0;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 8;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 8), v);
		v->base -= 8;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 16;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 16), v);
		v->base -= 16;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 24;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 24), v);
		v->base -= 24;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_posix_attributes_serial_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_posix_attributes",
			       "serial", 32, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_posix_device_validate(
    const struct iso9660_posix_device *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		v->base += 8;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 8), v);
		v->base -= 8;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_link_component_validate(
    const struct iso9660_link_component *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && iso9660_component_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "iso9660_link_component",
				   "flags", 0, "bits without a name"))
			return v->count - before;
	}
	rc = iso9660_link_component_text_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_link_component",
			       "text", 2, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_symbolic_link_validate(
    const struct iso9660_symbolic_link *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && iso9660_link_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "iso9660_symbolic_link",
				   "flags", 0, "bits without a name"))
			return v->count - before;
	}
	rc = iso9660_symbolic_link_components_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_symbolic_link",
			       "components", 1, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct iso9660_link_component_iterator records;
		struct iso9660_link_component of;

		rc = iso9660_symbolic_link_components(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE,
				       "iso9660_symbolic_link", "components",
				       at, "is not within the bytes");
			return v->count - before;
		}
		while ((rc = iso9660_link_component_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			iso9660_link_component_validate(&of, v);
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

static inline size_t iso9660_alternate_name_validate(
    const struct iso9660_alternate_name *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && iso9660_name_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "iso9660_alternate_name",
				   "flags", 0, "bits without a name"))
			return v->count - before;
	}
	rc = iso9660_alternate_name_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_alternate_name",
			       "name", 1, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_time_stamps_validate(
    const struct iso9660_time_stamps *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && iso9660_time_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "iso9660_time_stamps",
				   "flags", 0, "bits without a name"))
			return v->count - before;
	}
	rc = iso9660_time_stamps_creation_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "creation", 1, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_modify_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "modify", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_access_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "access", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_attributes_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "attributes", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_backup_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "backup", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_expiration_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "expiration", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_effective_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "effective", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_date_validate(
		    (const struct iso9660_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_long_creation_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "long_creation", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_long_modify_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "long_modify", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_long_access_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "long_access", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_long_attributes_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "long_attributes", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_long_backup_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "long_backup", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_long_expiration_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "long_expiration", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_time_stamps_long_effective_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_time_stamps",
			       "long_effective", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_digit_date_validate(
		    (const struct iso9660_digit_date *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_sparse_file_validate(
    const struct iso9660_sparse_file *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		v->base += 0;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_sparse_file_size_low_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_sparse_file",
			       "size_low", 8, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_sparse_file_depth_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_sparse_file",
			       "depth", 16, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_compressed_file_validate(
    const struct iso9660_compressed_file *p, struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 4;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + 4), v);
		v->base -= 4;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_system_use_entry_validate(
    const struct iso9660_system_use_entry *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(be16_load(p->bytes));

		if (v->strict && !iso9660_signature_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "iso9660_system_use_entry", "signature", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[3]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_system_use_entry", "version", 3,
				   "must be 1"))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_ce_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "ce", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_continuation_validate(
		    (const struct iso9660_continuation *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_sp_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "sp", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_presence_validate(
		    (const struct iso9660_presence *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_er_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "er", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct iso9660_extension_reference of;

		rc = iso9660_system_use_entry_er(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		iso9660_extension_reference_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_es_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "es", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_extension_selector_validate(
		    (const struct iso9660_extension_selector *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_rr_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "rr", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_rock_ridge_presence_validate(
		    (const struct iso9660_rock_ridge_presence *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_px_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "px", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct iso9660_posix_attributes of;

		rc = iso9660_system_use_entry_px(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		iso9660_posix_attributes_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_pn_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "pn", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_posix_device_validate(
		    (const struct iso9660_posix_device *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_sl_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "sl", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct iso9660_symbolic_link of;

		rc = iso9660_system_use_entry_sl(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		iso9660_symbolic_link_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_nm_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "nm", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct iso9660_alternate_name of;

		rc = iso9660_system_use_entry_nm(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		iso9660_alternate_name_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_cl_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "cl", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_pl_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "pl", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_both32_validate(
		    (const struct iso9660_both32 *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_tf_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "tf", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct iso9660_time_stamps of;

		rc = iso9660_system_use_entry_tf(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		iso9660_time_stamps_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_sf_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "sf", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct iso9660_sparse_file of;

		rc = iso9660_system_use_entry_sf(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		iso9660_sparse_file_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_zf_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "zf", 4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		iso9660_compressed_file_validate(
		    (const struct iso9660_compressed_file *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = iso9660_system_use_entry_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "iso9660_system_use_entry",
			       "data", 4, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_validation_entry_validate(
    const struct iso9660_validation_entry *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_validation_entry", "header_id", 0,
				   "must be 1"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && !iso9660_platform_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "iso9660_validation_entry", "platform", 1,
				   "no value of its enum"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 2, 2) &&
	    validation_add(v, FINDING_PADDING, "iso9660_validation_entry", "_",
			   2, "padding is not zero"))
		return v->count - before;
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 30));

		if (value != 0x55AAu &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "iso9660_validation_entry", "key", 30,
				   "must be 0x55AA"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t iso9660_boot_entry_validate(
    const struct iso9660_boot_entry *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !iso9660_bootable_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "iso9660_boot_entry",
				   "indicator", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (
		    v->strict && !iso9660_emulation_is_known((uint8_t)iso9660_media_type_emulation(value)) &&
		    validation_add(v, FINDING_VALUE, "iso9660_boot_entry",
				   "media.emulation", 1,
				   "no value of its enum"))
			return v->count - before;
		if (v->strict && (value & 0x10u) &&
		    validation_add(v, FINDING_PADDING, "iso9660_boot_entry",
				   "media._", 1,
				   "bits without a meaning are not zero"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 5, 1) &&
	    validation_add(v, FINDING_PADDING, "iso9660_boot_entry", "_", 5,
			   "padding is not zero"))
		return v->count - before;
	if (v->strict && !validation_is_zero(p->bytes + 13, 19) &&
	    validation_add(v, FINDING_PADDING, "iso9660_boot_entry", "_", 13,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t iso9660_section_header_validate(
    const struct iso9660_section_header *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (v->strict && !iso9660_platform_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "iso9660_section_header",
				   "platform", 1, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t iso9660_validate_root(struct span image,
					   struct validation *v)
{
	size_t count;
	const struct iso9660_volume_descriptor *p = iso9660_volume_descriptor_at(image, ISO9660_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "iso9660_volume_descriptor", "", ISO9660_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += ISO9660_ROOT_OFFSET;
	count = iso9660_volume_descriptor_validate(p, v);
	v->base -= ISO9660_ROOT_OFFSET;
	return count;
}

#endif
