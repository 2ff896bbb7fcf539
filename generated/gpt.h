/* Written by structc from structs/gpt.struct. Edit that file instead. */
#ifndef GENERATED_GPT_H
#define GENERATED_GPT_H

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

/* 1.0 */
#define GPT_REVISION 0x10000u
/* The smallest, and the only one so far */
#define GPT_HEADER_SIZE 92u
/* The smallest; 128 times a power of 2 */
#define GPT_ENTRY_SIZE 128u
/* Bytes kept for the entries */
#define GPT_ENTRIES_SIZE_MIN 16384u
/* UTF-16 code units */
#define GPT_NAME_LENGTH 36u

/* Flags Attributes: u64 little-endian. */
/* The platform needs it: leave it alone */
#define GPT_ATTRIBUTES_REQUIRED_PARTITION 0x1u
/* Firmware ignores its contents */
#define GPT_ATTRIBUTES_NO_BLOCK_IO_PROTOCOL 0x2u
#define GPT_ATTRIBUTES_LEGACY_BIOS_BOOTABLE 0x4u
/*
 * bits 48 to 63 are the type's own; Microsoft's names for basic data
 * partitions:
 */
#define GPT_ATTRIBUTES_MICROSOFT_READ_ONLY 0x1000000000000000ull
#define GPT_ATTRIBUTES_MICROSOFT_SHADOW 0x2000000000000000ull
#define GPT_ATTRIBUTES_MICROSOFT_HIDDEN 0x4000000000000000ull
#define GPT_ATTRIBUTES_MICROSOFT_NO_DRIVE_LETTER 0x8000000000000000ull

/* The name of a mask, or NULL if it has none. */
static inline const char *gpt_attributes_name(uint64_t bit)
{
	switch (bit) {
	case GPT_ATTRIBUTES_REQUIRED_PARTITION:
		return "required_partition";
	case GPT_ATTRIBUTES_NO_BLOCK_IO_PROTOCOL:
		return "no_block_io_protocol";
	case GPT_ATTRIBUTES_LEGACY_BIOS_BOOTABLE:
		return "legacy_bios_bootable";
	case GPT_ATTRIBUTES_MICROSOFT_READ_ONLY:
		return "microsoft_read_only";
	case GPT_ATTRIBUTES_MICROSOFT_SHADOW:
		return "microsoft_shadow";
	case GPT_ATTRIBUTES_MICROSOFT_HIDDEN:
		return "microsoft_hidden";
	case GPT_ATTRIBUTES_MICROSOFT_NO_DRIVE_LETTER:
		return "microsoft_no_drive_letter";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t gpt_attributes_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFF8ull);
}

/* Structure Header, 92 bytes. */
struct gpt_header {
	uint8_t bytes[92];
};
#define GPT_HEADER_SIZEOF 92u
STRUCTC_PROVE(sizeof(struct gpt_header) == GPT_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct gpt_header *gpt_header_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, GPT_HEADER_SIZEOF))
		return NULL;
	return (const struct gpt_header *)(span.data + offset);
}

static inline struct gpt_header *gpt_header_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, GPT_HEADER_SIZEOF))
		return NULL;
	return (struct gpt_header *)(span.data + offset);
}

/* Header.signature: u64 little-endian at byte 0. EFI PART */
#define GPT_HEADER_SIGNATURE_OFFSET 0u
#define GPT_HEADER_SIGNATURE_SIZE   8u
#define GPT_HEADER_SIGNATURE_DEFAULT 0x5452415020494645ull
STRUCTC_WITHIN(GPT_HEADER, SIGNATURE);

static inline uint64_t gpt_header_signature(const struct gpt_header *p)
{
	return le64_load(p->bytes);
}

static inline void gpt_header_set_signature(struct gpt_header *p,
					    uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Header.revision: u32 little-endian at byte 8. */
#define GPT_HEADER_REVISION_OFFSET 8u
#define GPT_HEADER_REVISION_SIZE   4u
#define GPT_HEADER_REVISION_DEFAULT 0x10000u
STRUCTC_WITHIN(GPT_HEADER, REVISION);

static inline uint32_t gpt_header_revision(const struct gpt_header *p)
{
	return le32_load(p->bytes + 8);
}

static inline void gpt_header_set_revision(struct gpt_header *p,
					   uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/*
 * Header.header_size: u32 little-endian at byte 12. Bytes that header_crc32
 * covers
 */
#define GPT_HEADER_HEADER_SIZE_OFFSET 12u
#define GPT_HEADER_HEADER_SIZE_SIZE   4u
#define GPT_HEADER_HEADER_SIZE_DEFAULT 92u
STRUCTC_WITHIN(GPT_HEADER, HEADER_SIZE);

static inline uint32_t gpt_header_header_size(const struct gpt_header *p)
{
	return le32_load(p->bytes + 12);
}

static inline void gpt_header_set_header_size(struct gpt_header *p,
					      uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Header.header_crc32: u32 little-endian at byte 16. */
#define GPT_HEADER_HEADER_CRC32_OFFSET 16u
#define GPT_HEADER_HEADER_CRC32_SIZE   4u
STRUCTC_WITHIN(GPT_HEADER, HEADER_CRC32);

static inline uint32_t gpt_header_header_crc32(const struct gpt_header *p)
{
	return le32_load(p->bytes + 16);
}

static inline void gpt_header_set_header_crc32(struct gpt_header *p,
					       uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* Header.my_lba: u64 little-endian at byte 24. Where this header is */
#define GPT_HEADER_MY_LBA_OFFSET 24u
#define GPT_HEADER_MY_LBA_SIZE   8u
STRUCTC_WITHIN(GPT_HEADER, MY_LBA);

static inline uint64_t gpt_header_my_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 24);
}

static inline void gpt_header_set_my_lba(struct gpt_header *p, uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* Header.alternate_lba: u64 little-endian at byte 32. Where the other one is */
#define GPT_HEADER_ALTERNATE_LBA_OFFSET 32u
#define GPT_HEADER_ALTERNATE_LBA_SIZE   8u
STRUCTC_WITHIN(GPT_HEADER, ALTERNATE_LBA);

static inline uint64_t gpt_header_alternate_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 32);
}

static inline void gpt_header_set_alternate_lba(struct gpt_header *p,
						uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* Header.first_usable_lba: u64 little-endian at byte 40. For partitions */
#define GPT_HEADER_FIRST_USABLE_LBA_OFFSET 40u
#define GPT_HEADER_FIRST_USABLE_LBA_SIZE   8u
STRUCTC_WITHIN(GPT_HEADER, FIRST_USABLE_LBA);

static inline uint64_t gpt_header_first_usable_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 40);
}

static inline void gpt_header_set_first_usable_lba(struct gpt_header *p,
						   uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* Header.last_usable_lba: u64 little-endian at byte 48. */
#define GPT_HEADER_LAST_USABLE_LBA_OFFSET 48u
#define GPT_HEADER_LAST_USABLE_LBA_SIZE   8u
STRUCTC_WITHIN(GPT_HEADER, LAST_USABLE_LBA);

static inline uint64_t gpt_header_last_usable_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 48);
}

static inline void gpt_header_set_last_usable_lba(struct gpt_header *p,
						  uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* Header.disk_guid: 16 times byte at byte 56. A GUID: see Entry */
#define GPT_HEADER_DISK_GUID_OFFSET 56u
#define GPT_HEADER_DISK_GUID_SIZE   16u
#define GPT_HEADER_DISK_GUID_COUNT  16u
STRUCTC_WITHIN(GPT_HEADER, DISK_GUID);

static inline int gpt_header_disk_guid(const struct gpt_header *p, uint64_t i,
				       uint8_t *out, struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "gpt_header", "disk_guid",
					  56);
	*out = p->bytes[56 + i];
	return 0;
}

static inline int gpt_header_set_disk_guid(struct gpt_header *p, uint64_t i,
					   uint8_t value,
					   struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "gpt_header", "disk_guid",
					  56);
	p->bytes[56 + i] = value;
	return 0;
}

static inline struct span gpt_header_disk_guid_bytes(const struct gpt_header *p)
{
	return span_of(p->bytes + 56, 16);
}

static inline struct mspan gpt_header_edit_disk_guid_bytes(struct gpt_header *p)
{
	return mspan_of(p->bytes + 56, 16);
}

/*
 * Header.partition_entry_lba: u64 little-endian at byte 72. Where the entries
 * start
 */
#define GPT_HEADER_PARTITION_ENTRY_LBA_OFFSET 72u
#define GPT_HEADER_PARTITION_ENTRY_LBA_SIZE   8u
STRUCTC_WITHIN(GPT_HEADER, PARTITION_ENTRY_LBA);

static inline uint64_t gpt_header_partition_entry_lba(
    const struct gpt_header *p)
{
	return le64_load(p->bytes + 72);
}

static inline void gpt_header_set_partition_entry_lba(struct gpt_header *p,
						      uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* Header.number_of_partition_entries: u32 little-endian at byte 80. */
#define GPT_HEADER_NUMBER_OF_PARTITION_ENTRIES_OFFSET 80u
#define GPT_HEADER_NUMBER_OF_PARTITION_ENTRIES_SIZE   4u
STRUCTC_WITHIN(GPT_HEADER, NUMBER_OF_PARTITION_ENTRIES);

static inline uint32_t gpt_header_number_of_partition_entries(
    const struct gpt_header *p)
{
	return le32_load(p->bytes + 80);
}

static inline void gpt_header_set_number_of_partition_entries(
    struct gpt_header *p, uint32_t value)
{
	le32_store(p->bytes + 80, value);
}

/* Header.size_of_partition_entry: u32 little-endian at byte 84. In bytes */
#define GPT_HEADER_SIZE_OF_PARTITION_ENTRY_OFFSET 84u
#define GPT_HEADER_SIZE_OF_PARTITION_ENTRY_SIZE   4u
#define GPT_HEADER_SIZE_OF_PARTITION_ENTRY_DEFAULT 128u
STRUCTC_WITHIN(GPT_HEADER, SIZE_OF_PARTITION_ENTRY);

static inline uint32_t gpt_header_size_of_partition_entry(
    const struct gpt_header *p)
{
	return le32_load(p->bytes + 84);
}

static inline void gpt_header_set_size_of_partition_entry(struct gpt_header *p,
							  uint32_t value)
{
	le32_store(p->bytes + 84, value);
}

/* Header.partition_entry_array_crc32: u32 little-endian at byte 88. */
#define GPT_HEADER_PARTITION_ENTRY_ARRAY_CRC32_OFFSET 88u
#define GPT_HEADER_PARTITION_ENTRY_ARRAY_CRC32_SIZE   4u
STRUCTC_WITHIN(GPT_HEADER, PARTITION_ENTRY_ARRAY_CRC32);

static inline uint32_t gpt_header_partition_entry_array_crc32(
    const struct gpt_header *p)
{
	return le32_load(p->bytes + 88);
}

static inline void gpt_header_set_partition_entry_array_crc32(
    struct gpt_header *p, uint32_t value)
{
	le32_store(p->bytes + 88, value);
}

/* All bytes zero, then the defaults. */
static inline void gpt_header_init(struct gpt_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	gpt_header_set_signature(p, GPT_HEADER_SIGNATURE_DEFAULT);
	gpt_header_set_revision(p, GPT_HEADER_REVISION_DEFAULT);
	gpt_header_set_header_size(p, GPT_HEADER_HEADER_SIZE_DEFAULT);
	gpt_header_set_size_of_partition_entry(p,
	    GPT_HEADER_SIZE_OF_PARTITION_ENTRY_DEFAULT);
}

/*
 * Structure Entry, 128 bytes. What every entry begins with;
 * size_of_partition_entry is the stride. An unused one has a
 * partition_type_guid of zeros. A GUID's first three numbers are stored
 * little-endian.
 */
struct gpt_entry {
	uint8_t bytes[128];
};
#define GPT_ENTRY_SIZEOF 128u
STRUCTC_PROVE(sizeof(struct gpt_entry) == GPT_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct gpt_entry *gpt_entry_at(struct span span,
						   uint64_t offset)
{
	if (!span_has(span, offset, GPT_ENTRY_SIZEOF))
		return NULL;
	return (const struct gpt_entry *)(span.data + offset);
}

static inline struct gpt_entry *gpt_entry_edit_at(struct mspan span,
						  uint64_t offset)
{
	if (!mspan_has(span, offset, GPT_ENTRY_SIZEOF))
		return NULL;
	return (struct gpt_entry *)(span.data + offset);
}

/* Entry.partition_type_guid: 16 times byte at byte 0. What it is for */
#define GPT_ENTRY_PARTITION_TYPE_GUID_OFFSET 0u
#define GPT_ENTRY_PARTITION_TYPE_GUID_SIZE   16u
#define GPT_ENTRY_PARTITION_TYPE_GUID_COUNT  16u
STRUCTC_WITHIN(GPT_ENTRY, PARTITION_TYPE_GUID);

static inline int gpt_entry_partition_type_guid(const struct gpt_entry *p,
						uint64_t i, uint8_t *out,
						struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "gpt_entry",
					  "partition_type_guid", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int gpt_entry_set_partition_type_guid(struct gpt_entry *p,
						    uint64_t i, uint8_t value,
						    struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "gpt_entry",
					  "partition_type_guid", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span gpt_entry_partition_type_guid_bytes(
    const struct gpt_entry *p)
{
	return span_of(p->bytes, 16);
}

static inline struct mspan gpt_entry_edit_partition_type_guid_bytes(
    struct gpt_entry *p)
{
	return mspan_of(p->bytes, 16);
}

/* Entry.unique_partition_guid: 16 times byte at byte 16. Which one it is */
#define GPT_ENTRY_UNIQUE_PARTITION_GUID_OFFSET 16u
#define GPT_ENTRY_UNIQUE_PARTITION_GUID_SIZE   16u
#define GPT_ENTRY_UNIQUE_PARTITION_GUID_COUNT  16u
STRUCTC_WITHIN(GPT_ENTRY, UNIQUE_PARTITION_GUID);

static inline int gpt_entry_unique_partition_guid(const struct gpt_entry *p,
						  uint64_t i, uint8_t *out,
						  struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "gpt_entry",
					  "unique_partition_guid", 16);
	*out = p->bytes[16 + i];
	return 0;
}

static inline int gpt_entry_set_unique_partition_guid(struct gpt_entry *p,
						      uint64_t i,
						      uint8_t value,
						      struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "gpt_entry",
					  "unique_partition_guid", 16);
	p->bytes[16 + i] = value;
	return 0;
}

static inline struct span gpt_entry_unique_partition_guid_bytes(
    const struct gpt_entry *p)
{
	return span_of(p->bytes + 16, 16);
}

static inline struct mspan gpt_entry_edit_unique_partition_guid_bytes(
    struct gpt_entry *p)
{
	return mspan_of(p->bytes + 16, 16);
}

/* Entry.starting_lba: u64 little-endian at byte 32. */
#define GPT_ENTRY_STARTING_LBA_OFFSET 32u
#define GPT_ENTRY_STARTING_LBA_SIZE   8u
STRUCTC_WITHIN(GPT_ENTRY, STARTING_LBA);

static inline uint64_t gpt_entry_starting_lba(const struct gpt_entry *p)
{
	return le64_load(p->bytes + 32);
}

static inline void gpt_entry_set_starting_lba(struct gpt_entry *p,
					      uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* Entry.ending_lba: u64 little-endian at byte 40. Its last sector */
#define GPT_ENTRY_ENDING_LBA_OFFSET 40u
#define GPT_ENTRY_ENDING_LBA_SIZE   8u
STRUCTC_WITHIN(GPT_ENTRY, ENDING_LBA);

static inline uint64_t gpt_entry_ending_lba(const struct gpt_entry *p)
{
	return le64_load(p->bytes + 40);
}

static inline void gpt_entry_set_ending_lba(struct gpt_entry *p,
					    uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* Entry.attributes: flags Attributes, u64 little-endian at byte 48. */
#define GPT_ENTRY_ATTRIBUTES_OFFSET 48u
#define GPT_ENTRY_ATTRIBUTES_SIZE   8u
STRUCTC_WITHIN(GPT_ENTRY, ATTRIBUTES);

static inline uint64_t gpt_entry_attributes(const struct gpt_entry *p)
{
	return le64_load(p->bytes + 48);
}

static inline void gpt_entry_set_attributes(struct gpt_entry *p,
					    uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* Whether all bits of `mask` are set. */
static inline bool gpt_entry_attributes_has(const struct gpt_entry *p,
					    uint64_t mask)
{
	return (gpt_entry_attributes(p) & mask) == mask;
}

static inline void gpt_entry_attributes_add(struct gpt_entry *p, uint64_t mask)
{
	gpt_entry_set_attributes(p,
				 (uint64_t)(gpt_entry_attributes(p) | mask));
}

static inline void gpt_entry_attributes_clear(struct gpt_entry *p,
					      uint64_t mask)
{
	gpt_entry_set_attributes(p,
				 (uint64_t)(gpt_entry_attributes(p) & ~mask));
}

/*
 * Entry.partition_name: 36 times u16 little-endian at byte 56. UTF-16, padded
 * with 0
 */
#define GPT_ENTRY_PARTITION_NAME_OFFSET 56u
#define GPT_ENTRY_PARTITION_NAME_SIZE   72u
#define GPT_ENTRY_PARTITION_NAME_COUNT  36u
STRUCTC_WITHIN(GPT_ENTRY, PARTITION_NAME);

static inline int gpt_entry_partition_name(const struct gpt_entry *p,
					   uint64_t i, uint16_t *out,
					   struct field_error *error)
{
	if (i >= 36)
		return field_out_of_range(error, "gpt_entry", "partition_name",
					  56);
	*out = le16_load(p->bytes + 56 + i * 2);
	return 0;
}

static inline int gpt_entry_set_partition_name(struct gpt_entry *p, uint64_t i,
					       uint16_t value,
					       struct field_error *error)
{
	if (i >= 36)
		return field_out_of_range(error, "gpt_entry", "partition_name",
					  56);
	le16_store(p->bytes + 56 + i * 2, value);
	return 0;
}

/* All bytes zero. */
static inline void gpt_entry_init(struct gpt_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* An image starts to be read here, at struct gpt_header. */
#define GPT_ROOT_OFFSET 512u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_GPT_DESCRIBED)
#define GENERATED_GPT_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value gpt_attributes_values[] = {
	{ "required_partition", 0x1u, "The platform needs it: leave it alone" },
	{ "no_block_io_protocol", 0x2u, "Firmware ignores its contents" },
	{ "legacy_bios_bootable", 0x4u, NULL },
	{ "microsoft_read_only", 0x1000000000000000ull, "bits 48 to 63 are the type's own; Microsoft's names "
		"for basic data partitions:" },
	{ "microsoft_shadow", 0x2000000000000000ull, NULL },
	{ "microsoft_hidden", 0x4000000000000000ull, NULL },
	{ "microsoft_no_drive_letter", 0x8000000000000000ull, NULL },
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_signature_rules = {
	true, 0x5452415020494645ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_revision_rules = {
	true, 0x10000u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_header_size_rules = {
	true, 92u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_size_of_partition_entry_rules = {
	true, 128u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field gpt_header_fields[] = {
	{ "signature", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "EFI PART",
	  NULL, &gpt_header_describe_signature_rules },
	{ "revision", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_header_describe_revision_rules },
	{ "header_size", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes that header_crc32 covers",
	  NULL, &gpt_header_describe_header_size_rules },
	{ "header_crc32", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "u32_le", 20u, 4u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "my_lba", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Where this header is",
	  NULL, NULL },
	{ "alternate_lba", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Where the other one is",
	  NULL, NULL },
	{ "first_usable_lba", "u64_le", 40u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "For partitions",
	  NULL, NULL },
	{ "last_usable_lba", "u64_le", 48u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "disk_guid", "[16]byte", 56u, 1u, 16u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "A GUID: see Entry",
	  NULL, NULL },
	{ "partition_entry_lba", "u64_le", 72u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Where the entries start",
	  NULL, NULL },
	{ "number_of_partition_entries", "u32_le", 80u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size_of_partition_entry", "u32_le", 84u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  NULL, &gpt_header_describe_size_of_partition_entry_rules },
	{ "partition_entry_array_crc32", "u32_le", 88u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure gpt_header_description = {
	"Header", "gpt_header", 92u, false, gpt_header_fields, 14,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field gpt_entry_fields[] = {
	{ "partition_type_guid", "[16]byte", 0u, 1u, 16u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "What it is for",
	  NULL, NULL },
	{ "unique_partition_guid", "[16]byte", 16u, 1u, 16u, DESCRIBE_BYTES,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Which one it is",
	  NULL, NULL },
	{ "starting_lba", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ending_lba", "u64_le", 40u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Its last sector",
	  NULL, NULL },
	{ "attributes", "Attributes", 48u, 8u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, gpt_attributes_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "partition_name", "[36]u16_le", 56u, 2u, 36u, DESCRIBE_NUMBER, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "UTF-16, padded with 0",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure gpt_entry_description = {
	"Entry", "gpt_entry", 128u, false, gpt_entry_fields, 6,
	"What every entry begins with; size_of_partition_entry is "
	"the stride. An unused one has a partition_type_guid of zeros. "
	"A GUID's first three numbers are stored little-endian.",
	NULL
};

#define GPT_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const gpt_structures[] = {
	&gpt_header_description,
	&gpt_entry_description,
};

DESCRIBE_CONST struct describe_root gpt_describe_root = {
	&gpt_header_description,
	512u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file gpt_describe_file = {
	"gpt", gpt_structures, 2, &gpt_describe_root
};

#endif
