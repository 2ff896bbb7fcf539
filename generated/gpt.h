/* Written by structc from structs/gpt.struct. Edit that file instead. */
#ifndef GENERATED_GPT_H
#define GENERATED_GPT_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"
#include "runtime/base/checksum.h"
#include "mbr.h"

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

#define GPT_SIGNATURE "EFI PART"
/* 1.0 */
#define GPT_REVISION 0x10000u
/* The smallest, and the one in use */
#define GPT_HEADER_SIZE 92u
/* The smallest; 128 times a power of 2 */
#define GPT_ENTRY_SIZE 128u
/* Bytes kept for the entries */
#define GPT_ENTRIES_SIZE_MIN 16384u
/* UTF-16 code units */
#define GPT_NAME_LENGTH 36u
#define GPT_UNUSED "00000000-0000-0000-0000-000000000000"
#define GPT_EFI_SYSTEM "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"
#define GPT_LEGACY_MBR "024DEE41-33E7-11D3-9D69-0008C781F39F"
#define GPT_BIOS_BOOT "21686148-6449-6E6F-744E-656564454649"
#define GPT_MICROSOFT_RESERVED "E3C9E316-0B5C-4DB8-817D-F92DF00215AE"
#define GPT_BASIC_DATA "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7"
#define GPT_LDM_METADATA "5808C8AA-7E8F-42E0-85D2-E1E90434CFB3"
#define GPT_LDM_DATA "AF9B60A0-1431-4F62-BC68-3311714A69AD"
#define GPT_WINDOWS_RECOVERY "DE94BBA4-06D1-4D40-A16A-BFD50179D6AC"
#define GPT_STORAGE_SPACES "E75CAF8F-F680-4CEE-AFA3-B001E56EFC2D"
#define GPT_LINUX_DATA "0FC63DAF-8483-4772-8E79-3D69D8477DE4"
#define GPT_LINUX_SWAP "0657FD6D-A4AB-43C4-84E5-0933C84B4F4F"
#define GPT_LINUX_LVM "E6D6D379-F507-44C2-A23C-238F2A3DF928"
#define GPT_LINUX_RAID "A19D880F-05FC-4D3B-A006-743F0F84911E"
#define GPT_LINUX_EXTENDED_BOOT "BC13C2FF-59E6-4262-A352-B275FD6F7172"
#define GPT_LINUX_HOME "933AC7E1-2EB4-4F13-B844-0E14E2AEF915"
#define GPT_LINUX_SERVER_DATA "3B8F8425-20E0-4F3B-907F-1A25A76F98E8"
#define GPT_LINUX_VAR "4D21B016-B534-45C2-A9FB-5C16E091FD2D"
#define GPT_LINUX_TMP "7EC6F557-3BC5-4ACA-B293-16EF5DF639D1"
#define GPT_LINUX_USER_HOME "773F91EF-66D4-49B5-BD83-D683BF40AD16"
#define GPT_LINUX_ROOT_X86_64 "4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709"
#define GPT_LINUX_ROOT_ARM64 "B921B045-1DF0-41C3-AF44-4C6F280D3FAE"
#define GPT_LINUX_ROOT_VERITY_X86_64 "2C7357ED-EBD2-46D9-AEC1-23D437EC2BF5"
#define GPT_LINUX_ROOT_VERITY_ARM64 "DF3300CE-D69F-4C92-978C-9BFB0F38D820"
#define GPT_LINUX_USR_X86_64 "8484680C-9521-48C6-9C11-B0720656F69E"
#define GPT_LINUX_USR_ARM64 "B0E01050-EE5F-4390-949A-9101B17104E9"
#define GPT_LINUX_RESERVED "8DA63339-0007-60C0-C436-083AC8230908"
#define GPT_FREEBSD_BOOT "83BD6B9D-7F41-11DC-BE0B-001560B84F0F"
#define GPT_FREEBSD_UFS "516E7CB6-6ECF-11D6-8FF8-00022D09712B"
#define GPT_FREEBSD_ZFS "516E7CBA-6ECF-11D6-8FF8-00022D09712B"
#define GPT_FREEBSD_SWAP "516E7CB5-6ECF-11D6-8FF8-00022D09712B"
#define GPT_NETBSD_FFS "49F48D5A-B10E-11DC-B99B-0019D1879648"
#define GPT_NETBSD_SWAP "49F48D32-B10E-11DC-B99B-0019D1879648"
#define GPT_OPENBSD_DATA "824CC7A0-36A8-11E3-890A-952519AD3F61"
#define GPT_APPLE_HFS "48465300-0000-11AA-AA11-00306543ECAC"
#define GPT_APPLE_APFS "7C3457EF-0000-11AA-AA11-00306543ECAC"
#define GPT_APPLE_BOOT "426F6F74-0000-11AA-AA11-00306543ECAC"
#define GPT_SOLARIS_ROOT "6A85CF4D-1DD2-11B2-99A6-080020736631"
#define GPT_ZFS "6A898CC3-1DD2-11B2-99A6-080020736631"
#define GPT_CHROMEOS_KERNEL "FE3A2A5D-4F32-41A7-B725-ACCC3285A309"
#define GPT_CHROMEOS_ROOT "3CB8E202-3B7E-47DD-8A3C-7FF2A13CFCEC"
#define GPT_VMWARE_VMFS "AA31E02A-400F-11DB-9590-000C2911D1B8"
#define GPT_PREP_BOOT "9E1A2D38-C612-4316-AA26-8B49521E5A8B"
#define GPT_HAIKU_BFS "42465331-3BA3-10F1-802A-4861696B7521"

/* Flags Attributes: u64 little-endian. */
/* The platform needs it: leave it alone */
#define GPT_ATTRIBUTES_REQUIRED_PARTITION 0x1u
/* Firmware ignores its contents */
#define GPT_ATTRIBUTES_NO_BLOCK_IO_PROTOCOL 0x2u
#define GPT_ATTRIBUTES_LEGACY_BIOS_BOOTABLE 0x4u
/* bits 48 to 63 are the type's own; Microsoft's for BASIC_DATA: */
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

/* Structure Header, at least 92 bytes. */
struct gpt_header {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct gpt_header_edit {
	struct gpt_header read; /* the same, for getters */
	uint8_t *bytes;
};
#define GPT_HEADER_MIN_SIZE 92u

/* Header.signature: 8 times string at byte 0. */
#define GPT_HEADER_SIGNATURE_OFFSET 0u
#define GPT_HEADER_SIGNATURE_SIZE   8u
#define GPT_HEADER_SIGNATURE_COUNT  8u
#define GPT_HEADER_SIGNATURE_DEFAULT "EFI PART"
STRUCTC_PROVE(GPT_HEADER_SIGNATURE_OFFSET + GPT_HEADER_SIGNATURE_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline int gpt_header_signature(const struct gpt_header *p, uint64_t i,
				       uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "gpt_header", "signature", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int gpt_header_set_signature(const struct gpt_header_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "gpt_header", "signature", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span gpt_header_signature_bytes(const struct gpt_header *p)
{
	return span_of(p->bytes, 8);
}

static inline struct mspan gpt_header_edit_signature_bytes(
    const struct gpt_header_edit *p)
{
	return mspan_of(p->bytes, 8);
}

/* Up to the first NUL. */
static inline struct span gpt_header_signature_text(const struct gpt_header *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int gpt_header_put_signature(const struct gpt_header_edit *p,
					   struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.revision: u32 little-endian at byte 8. */
#define GPT_HEADER_REVISION_OFFSET 8u
#define GPT_HEADER_REVISION_SIZE   4u
#define GPT_HEADER_REVISION_DEFAULT 0x10000u
STRUCTC_PROVE(GPT_HEADER_REVISION_OFFSET + GPT_HEADER_REVISION_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline uint32_t gpt_header_revision(const struct gpt_header *p)
{
	return le32_load(p->bytes + 8);
}

static inline void gpt_header_set_revision(const struct gpt_header_edit *p,
					   uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Header.header_size: u32 little-endian at byte 12. */
#define GPT_HEADER_HEADER_SIZE_OFFSET 12u
#define GPT_HEADER_HEADER_SIZE_SIZE   4u
#define GPT_HEADER_HEADER_SIZE_DEFAULT 92u
STRUCTC_PROVE(GPT_HEADER_HEADER_SIZE_OFFSET + GPT_HEADER_HEADER_SIZE_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline uint32_t gpt_header_header_size(const struct gpt_header *p)
{
	return le32_load(p->bytes + 12);
}

static inline void gpt_header_set_header_size(const struct gpt_header_edit *p,
					      uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Header.header_crc32: u32 little-endian at byte 16. Of header_size bytes */
#define GPT_HEADER_HEADER_CRC32_OFFSET 16u
#define GPT_HEADER_HEADER_CRC32_SIZE   4u
STRUCTC_PROVE(GPT_HEADER_HEADER_CRC32_OFFSET + GPT_HEADER_HEADER_CRC32_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline uint32_t gpt_header_header_crc32(const struct gpt_header *p)
{
	return le32_load(p->bytes + 16);
}

static inline void gpt_header_set_header_crc32(const struct gpt_header_edit *p,
					       uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* Header.reserved1: u32 little-endian at byte 20. */
#define GPT_HEADER_RESERVED1_OFFSET 20u
#define GPT_HEADER_RESERVED1_SIZE   4u
#define GPT_HEADER_RESERVED1_DEFAULT 0u
STRUCTC_PROVE(GPT_HEADER_RESERVED1_OFFSET + GPT_HEADER_RESERVED1_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline uint32_t gpt_header_reserved1(const struct gpt_header *p)
{
	return le32_load(p->bytes + 20);
}

static inline void gpt_header_set_reserved1(const struct gpt_header_edit *p,
					    uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* Header.my_lba: u64 little-endian at byte 24. This one */
#define GPT_HEADER_MY_LBA_OFFSET 24u
#define GPT_HEADER_MY_LBA_SIZE   8u
STRUCTC_PROVE(GPT_HEADER_MY_LBA_OFFSET + GPT_HEADER_MY_LBA_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline uint64_t gpt_header_my_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 24);
}

static inline void gpt_header_set_my_lba(const struct gpt_header_edit *p,
					 uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* The byte where its Header starts; -34 when there is none. */
static inline int gpt_header_my_lba_target(const struct gpt_header *p,
					   uint64_t unit_size,
					   uint64_t *offset,
					   struct field_error *error)
{
	uint64_t at;
	uint64_t number = gpt_header_my_lba(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "gpt_header", "my_lba", 24);
	*offset = at;
	return 0;
}

/* Header.alternate_lba: u64 little-endian at byte 32. The other one */
#define GPT_HEADER_ALTERNATE_LBA_OFFSET 32u
#define GPT_HEADER_ALTERNATE_LBA_SIZE   8u
STRUCTC_PROVE(GPT_HEADER_ALTERNATE_LBA_OFFSET + GPT_HEADER_ALTERNATE_LBA_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline uint64_t gpt_header_alternate_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 32);
}

static inline void gpt_header_set_alternate_lba(const struct gpt_header_edit *p,
						uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* The byte where its Header starts; -34 when there is none. */
static inline int gpt_header_alternate_lba_target(const struct gpt_header *p,
						  uint64_t unit_size,
						  uint64_t *offset,
						  struct field_error *error)
{
	uint64_t at;
	uint64_t number = gpt_header_alternate_lba(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "gpt_header", "alternate_lba",
					  32);
	*offset = at;
	return 0;
}

/* Header.first_usable_lba: u64 little-endian at byte 40. For partitions */
#define GPT_HEADER_FIRST_USABLE_LBA_OFFSET 40u
#define GPT_HEADER_FIRST_USABLE_LBA_SIZE   8u
STRUCTC_PROVE(
    GPT_HEADER_FIRST_USABLE_LBA_OFFSET + GPT_HEADER_FIRST_USABLE_LBA_SIZE <=
    GPT_HEADER_MIN_SIZE);

static inline uint64_t gpt_header_first_usable_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 40);
}

static inline void gpt_header_set_first_usable_lba(
    const struct gpt_header_edit *p, uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* The byte where its byte starts; -34 when there is none. */
static inline int gpt_header_first_usable_lba_target(const struct gpt_header *p,
						     uint64_t unit_size,
						     uint64_t *offset,
						     struct field_error *error)
{
	uint64_t at;
	uint64_t number = gpt_header_first_usable_lba(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "gpt_header",
					  "first_usable_lba", 40);
	*offset = at;
	return 0;
}

/* Header.last_usable_lba: u64 little-endian at byte 48. */
#define GPT_HEADER_LAST_USABLE_LBA_OFFSET 48u
#define GPT_HEADER_LAST_USABLE_LBA_SIZE   8u
STRUCTC_PROVE(
    GPT_HEADER_LAST_USABLE_LBA_OFFSET + GPT_HEADER_LAST_USABLE_LBA_SIZE <=
    GPT_HEADER_MIN_SIZE);

static inline uint64_t gpt_header_last_usable_lba(const struct gpt_header *p)
{
	return le64_load(p->bytes + 48);
}

static inline void gpt_header_set_last_usable_lba(
    const struct gpt_header_edit *p, uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/* The byte where its byte starts; -34 when there is none. */
static inline int gpt_header_last_usable_lba_target(const struct gpt_header *p,
						    uint64_t unit_size,
						    uint64_t *offset,
						    struct field_error *error)
{
	uint64_t at;
	uint64_t number = gpt_header_last_usable_lba(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "gpt_header",
					  "last_usable_lba", 48);
	*offset = at;
	return 0;
}

/* Header.disk_guid: guid at byte 56. */
#define GPT_HEADER_DISK_GUID_OFFSET 56u
#define GPT_HEADER_DISK_GUID_SIZE   16u
STRUCTC_PROVE(GPT_HEADER_DISK_GUID_OFFSET + GPT_HEADER_DISK_GUID_SIZE <=
	      GPT_HEADER_MIN_SIZE);

static inline struct guid gpt_header_disk_guid(const struct gpt_header *p)
{
	return guid_load_mixed(p->bytes + 56);
}

static inline void gpt_header_set_disk_guid(const struct gpt_header_edit *p,
					    struct guid value)
{
	guid_store_mixed(p->bytes + 56, value);
}

/* Header.partition_entry_lba: u64 little-endian at byte 72. The first */
#define GPT_HEADER_PARTITION_ENTRY_LBA_OFFSET 72u
#define GPT_HEADER_PARTITION_ENTRY_LBA_SIZE   8u
STRUCTC_PROVE(
    GPT_HEADER_PARTITION_ENTRY_LBA_OFFSET + GPT_HEADER_PARTITION_ENTRY_LBA_SIZE <=
    GPT_HEADER_MIN_SIZE);

static inline uint64_t gpt_header_partition_entry_lba(
    const struct gpt_header *p)
{
	return le64_load(p->bytes + 72);
}

static inline void gpt_header_set_partition_entry_lba(
    const struct gpt_header_edit *p, uint64_t value)
{
	le64_store(p->bytes + 72, value);
}

/* The byte where its Entry starts; -34 when there is none. */
static inline int gpt_header_partition_entry_lba_target(
    const struct gpt_header *p, uint64_t unit_size, uint64_t *offset,
    struct field_error *error)
{
	uint64_t at;
	uint64_t number = gpt_header_partition_entry_lba(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "gpt_header",
					  "partition_entry_lba", 72);
	*offset = at;
	return 0;
}

/* Header.number_of_partition_entries: u32 little-endian at byte 80. */
#define GPT_HEADER_NUMBER_OF_PARTITION_ENTRIES_OFFSET 80u
#define GPT_HEADER_NUMBER_OF_PARTITION_ENTRIES_SIZE   4u
STRUCTC_PROVE(
    GPT_HEADER_NUMBER_OF_PARTITION_ENTRIES_OFFSET + GPT_HEADER_NUMBER_OF_PARTITION_ENTRIES_SIZE <=
    GPT_HEADER_MIN_SIZE);

static inline uint32_t gpt_header_number_of_partition_entries(
    const struct gpt_header *p)
{
	return le32_load(p->bytes + 80);
}

static inline void gpt_header_set_number_of_partition_entries(
    const struct gpt_header_edit *p, uint32_t value)
{
	le32_store(p->bytes + 80, value);
}

/* Header.size_of_partition_entry: u32 little-endian at byte 84. */
#define GPT_HEADER_SIZE_OF_PARTITION_ENTRY_OFFSET 84u
#define GPT_HEADER_SIZE_OF_PARTITION_ENTRY_SIZE   4u
#define GPT_HEADER_SIZE_OF_PARTITION_ENTRY_DEFAULT 128u
STRUCTC_PROVE(
    GPT_HEADER_SIZE_OF_PARTITION_ENTRY_OFFSET + GPT_HEADER_SIZE_OF_PARTITION_ENTRY_SIZE <=
    GPT_HEADER_MIN_SIZE);

static inline uint32_t gpt_header_size_of_partition_entry(
    const struct gpt_header *p)
{
	return le32_load(p->bytes + 84);
}

static inline void gpt_header_set_size_of_partition_entry(
    const struct gpt_header_edit *p, uint32_t value)
{
	le32_store(p->bytes + 84, value);
}

/*
 * Header.partition_entry_array_crc32: u32 little-endian at byte 88. Of all
 * entries, used or not
 */
#define GPT_HEADER_PARTITION_ENTRY_ARRAY_CRC32_OFFSET 88u
#define GPT_HEADER_PARTITION_ENTRY_ARRAY_CRC32_SIZE   4u
STRUCTC_PROVE(
    GPT_HEADER_PARTITION_ENTRY_ARRAY_CRC32_OFFSET + GPT_HEADER_PARTITION_ENTRY_ARRAY_CRC32_SIZE <=
    GPT_HEADER_MIN_SIZE);

static inline uint32_t gpt_header_partition_entry_array_crc32(
    const struct gpt_header *p)
{
	return le32_load(p->bytes + 88);
}

static inline void gpt_header_set_partition_entry_array_crc32(
    const struct gpt_header_edit *p, uint32_t value)
{
	le32_store(p->bytes + 88, value);
}

/* Header.reserved: []u8 at byte 92. 0 */
#define GPT_HEADER_RESERVED_OFFSET 92u

static inline int gpt_header_reserved_range(const struct gpt_header *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 92;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int gpt_header_reserved_count(const struct gpt_header *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return gpt_header_reserved_range(p, &at, count, error);
}

static inline int gpt_header_reserved_offset(const struct gpt_header *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return gpt_header_reserved_range(p, offset, &count, error);
}

static inline int gpt_header_reserved(const struct gpt_header *p, uint64_t i,
				      uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = gpt_header_reserved_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "gpt_header", "reserved", 92);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int gpt_header_set_reserved(const struct gpt_header_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = gpt_header_reserved_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "gpt_header", "reserved", 92);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int gpt_header_reserved_bytes(const struct gpt_header *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = gpt_header_reserved_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int gpt_header_edit_reserved_bytes(
    const struct gpt_header_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = gpt_header_reserved_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Header.partition_entries_size: computed. */
static inline uint64_t gpt_header_partition_entries_size(
    const struct gpt_header *p)
{
	return (uint64_t)
	    ((uint64_t)gpt_header_number_of_partition_entries(p) * (uint64_t)gpt_header_size_of_partition_entry(p));
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int gpt_header_point_1(const struct gpt_header *p,
				     uint64_t *points,
				     struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 92;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int gpt_header_at(struct span span, uint64_t offset,
				struct gpt_header *out,
				struct field_error *error)
{
	struct gpt_header view;
	uint64_t size;

	if (!span_has(span, offset, 92))
		return field_out_of_range(error, "gpt_header", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (uint64_t)gpt_header_header_size(&view);
	if (size < 92 || size > view.size)
		return field_out_of_range(error, "gpt_header", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int gpt_header_edit_at(struct mspan span, uint64_t offset,
				     struct gpt_header_edit *out,
				     struct field_error *error)
{
	int rc = gpt_header_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int gpt_header_total_size(const struct gpt_header *p,
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
struct gpt_header_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct gpt_header_edit_iterator {
	struct gpt_header_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct gpt_header_iterator gpt_header_iterate(struct span span)
{
	struct gpt_header_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct gpt_header_edit_iterator gpt_header_edit_iterate(
    struct mspan span)
{
	struct gpt_header_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int gpt_header_iterator_next(struct gpt_header_iterator *it,
					   struct gpt_header *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = gpt_header_at(it->span, it->offset, out, error);
	if (!rc)
		rc = gpt_header_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "gpt_header", "stride", 0);
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

static inline int gpt_header_edit_iterator_next(
    struct gpt_header_edit_iterator *it, struct gpt_header_edit *out,
    struct field_error *error)
{
	int rc = gpt_header_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Header.header_crc32 has to be: crc32. */
static inline int gpt_header_compute_header_crc32(const struct gpt_header *p,
						  uint32_t *out,
						  struct field_error *error)
{
	uint64_t from, to, at;
	uint32_t sum;

	sum = 0;
	from = 0;
	to = p->size;
	at = 16;
	if (at < from || at > to || to - at < 4)
		return field_out_of_range(error, "gpt_header", "header_crc32",
					  16);
	sum = checksum_crc32(sum, p->bytes + from, (size_t)(at - from));
	from = at + 4;
	sum = checksum_zeros(checksum_crc32, sum, 4);
	sum = checksum_crc32(sum, p->bytes + from, (size_t)(to - from));
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int gpt_header_verify_header_crc32(const struct gpt_header *p,
						 struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = gpt_header_compute_header_crc32(p, &want, error);
	if (rc)
		return rc;
	uint32_t got = gpt_header_header_crc32(p);

	if (got != want)
		return checksum_differs(error, "gpt_header", "header_crc32",
					16);
	return 0;
}

/* Stores it. Returns 0. */
static inline int gpt_header_update_header_crc32(
    const struct gpt_header_edit *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = gpt_header_compute_header_crc32(&p->read, &want, error);
	if (rc)
		return rc;
	gpt_header_set_header_crc32(p, want);
	return 0;
}


/*
 * Structure Entry, at least 128 bytes. An entry, as long as the header says:
 * the next one is that far away.
 */
struct gpt_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t size_of_partition_entry;
};
struct gpt_entry_edit {
	struct gpt_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define GPT_ENTRY_MIN_SIZE 128u

/* Entry.partition_type_guid: guid at byte 0. What it is for; UNUSED: none */
#define GPT_ENTRY_PARTITION_TYPE_GUID_OFFSET 0u
#define GPT_ENTRY_PARTITION_TYPE_GUID_SIZE   16u
STRUCTC_PROVE(
    GPT_ENTRY_PARTITION_TYPE_GUID_OFFSET + GPT_ENTRY_PARTITION_TYPE_GUID_SIZE <=
    GPT_ENTRY_MIN_SIZE);

static inline struct guid gpt_entry_partition_type_guid(
    const struct gpt_entry *p)
{
	return guid_load_mixed(p->bytes);
}

static inline void gpt_entry_set_partition_type_guid(
    const struct gpt_entry_edit *p, struct guid value)
{
	guid_store_mixed(p->bytes, value);
}

/* Entry.unique_partition_guid: guid at byte 16. Which one it is */
#define GPT_ENTRY_UNIQUE_PARTITION_GUID_OFFSET 16u
#define GPT_ENTRY_UNIQUE_PARTITION_GUID_SIZE   16u
STRUCTC_PROVE(
    GPT_ENTRY_UNIQUE_PARTITION_GUID_OFFSET + GPT_ENTRY_UNIQUE_PARTITION_GUID_SIZE <=
    GPT_ENTRY_MIN_SIZE);

static inline struct guid gpt_entry_unique_partition_guid(
    const struct gpt_entry *p)
{
	return guid_load_mixed(p->bytes + 16);
}

static inline void gpt_entry_set_unique_partition_guid(
    const struct gpt_entry_edit *p, struct guid value)
{
	guid_store_mixed(p->bytes + 16, value);
}

/* Entry.starting_lba: u64 little-endian at byte 32. */
#define GPT_ENTRY_STARTING_LBA_OFFSET 32u
#define GPT_ENTRY_STARTING_LBA_SIZE   8u
STRUCTC_PROVE(GPT_ENTRY_STARTING_LBA_OFFSET + GPT_ENTRY_STARTING_LBA_SIZE <=
	      GPT_ENTRY_MIN_SIZE);

static inline uint64_t gpt_entry_starting_lba(const struct gpt_entry *p)
{
	return le64_load(p->bytes + 32);
}

static inline void gpt_entry_set_starting_lba(const struct gpt_entry_edit *p,
					      uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* The byte where its byte starts; -34 when there is none. */
static inline int gpt_entry_starting_lba_target(const struct gpt_entry *p,
						uint64_t unit_size,
						uint64_t *offset,
						struct field_error *error)
{
	uint64_t at;
	uint64_t number = gpt_entry_starting_lba(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "gpt_entry", "starting_lba",
					  32);
	*offset = at;
	return 0;
}

/* Entry.ending_lba: u64 little-endian at byte 40. Its last sector */
#define GPT_ENTRY_ENDING_LBA_OFFSET 40u
#define GPT_ENTRY_ENDING_LBA_SIZE   8u
STRUCTC_PROVE(GPT_ENTRY_ENDING_LBA_OFFSET + GPT_ENTRY_ENDING_LBA_SIZE <=
	      GPT_ENTRY_MIN_SIZE);

static inline uint64_t gpt_entry_ending_lba(const struct gpt_entry *p)
{
	return le64_load(p->bytes + 40);
}

static inline void gpt_entry_set_ending_lba(const struct gpt_entry_edit *p,
					    uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* The byte where its byte starts; -34 when there is none. */
static inline int gpt_entry_ending_lba_target(const struct gpt_entry *p,
					      uint64_t unit_size,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t at;
	uint64_t number = gpt_entry_ending_lba(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "gpt_entry", "ending_lba",
					  40);
	*offset = at;
	return 0;
}

/* Entry.attributes: flags Attributes, u64 little-endian at byte 48. */
#define GPT_ENTRY_ATTRIBUTES_OFFSET 48u
#define GPT_ENTRY_ATTRIBUTES_SIZE   8u
STRUCTC_PROVE(GPT_ENTRY_ATTRIBUTES_OFFSET + GPT_ENTRY_ATTRIBUTES_SIZE <=
	      GPT_ENTRY_MIN_SIZE);

static inline uint64_t gpt_entry_attributes(const struct gpt_entry *p)
{
	return le64_load(p->bytes + 48);
}

static inline void gpt_entry_set_attributes(const struct gpt_entry_edit *p,
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

static inline void gpt_entry_attributes_add(const struct gpt_entry_edit *p,
					    uint64_t mask)
{
	gpt_entry_set_attributes(p,
	    (uint64_t)(gpt_entry_attributes(&p->read) | mask));
}

static inline void gpt_entry_attributes_clear(const struct gpt_entry_edit *p,
					      uint64_t mask)
{
	gpt_entry_set_attributes(p,
	    (uint64_t)(gpt_entry_attributes(&p->read) & ~mask));
}

/*
 * Entry.partition_name: 36 times UTF-16 little-endian at byte 56. Padded with 0
 */
#define GPT_ENTRY_PARTITION_NAME_OFFSET 56u
#define GPT_ENTRY_PARTITION_NAME_SIZE   72u
#define GPT_ENTRY_PARTITION_NAME_COUNT  36u
STRUCTC_PROVE(GPT_ENTRY_PARTITION_NAME_OFFSET + GPT_ENTRY_PARTITION_NAME_SIZE <=
	      GPT_ENTRY_MIN_SIZE);

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

static inline int gpt_entry_set_partition_name(const struct gpt_entry_edit *p,
					       uint64_t i, uint16_t value,
					       struct field_error *error)
{
	if (i >= 36)
		return field_out_of_range(error, "gpt_entry", "partition_name",
					  56);
	le16_store(p->bytes + 56 + i * 2, value);
	return 0;
}

/*
 * Up to the first NUL as UTF-8, *length bytes; U+FFFD for half a surrogate
 * pair. Refuses an `out` that is too small, with -34.
 */
static inline int gpt_entry_partition_name_utf8(const struct gpt_entry *p,
						struct mspan out,
						uint64_t *length,
						struct field_error *error)
{
	if (utf16_to_utf8(span_of(p->bytes + 56, 72), false, out, length))
		return field_out_of_range(error, "gpt_entry", "partition_name",
					  56);
	return 0;
}

/*
 * From UTF-8, filled up with NUL. Refuses a text that is too long, with -34,
 * and what is no UTF-8, with -84.
 */
static inline int gpt_entry_put_partition_name_utf8(
    const struct gpt_entry_edit *p, struct span text)
{
	return utf16_from_utf8(text, false, mspan_of(p->bytes + 56, 72));
}

/* Entry.reserved: []u8 at byte 128. 0 */
#define GPT_ENTRY_RESERVED_OFFSET 128u

static inline int gpt_entry_reserved_range(const struct gpt_entry *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 128;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int gpt_entry_reserved_count(const struct gpt_entry *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return gpt_entry_reserved_range(p, &at, count, error);
}

static inline int gpt_entry_reserved_offset(const struct gpt_entry *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return gpt_entry_reserved_range(p, offset, &count, error);
}

static inline int gpt_entry_reserved(const struct gpt_entry *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = gpt_entry_reserved_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "gpt_entry", "reserved", 128);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int gpt_entry_set_reserved(const struct gpt_entry_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = gpt_entry_reserved_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "gpt_entry", "reserved", 128);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int gpt_entry_reserved_bytes(const struct gpt_entry *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = gpt_entry_reserved_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int gpt_entry_edit_reserved_bytes(const struct gpt_entry_edit *p,
						struct mspan *out,
						struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = gpt_entry_reserved_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Entry.sectors: computed. */
static inline int gpt_entry_sectors(const struct gpt_entry *p, uint64_t *out,
				    struct field_error *error)
{
	uint64_t t1;

	if (
	    __builtin_sub_overflow((uint64_t)gpt_entry_ending_lba(p), (uint64_t)gpt_entry_starting_lba(p), &t1))
		return field_out_of_range(error, "gpt_entry", "sectors", 0);
	uint64_t t2;

	if (__builtin_add_overflow(t1, 1ull, &t2))
		return field_out_of_range(error, "gpt_entry", "sectors", 0);
	*out = (uint64_t)t2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int gpt_entry_point_1(const struct gpt_entry *p,
				    uint64_t *points,
				    struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 128;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int gpt_entry_at(struct span span,
    uint64_t offset, uint32_t size_of_partition_entry, struct gpt_entry *out,
    struct field_error *error)
{
	struct gpt_entry view;
	uint64_t size;

	if (!span_has(span, offset, 128))
		return field_out_of_range(error, "gpt_entry", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.size_of_partition_entry = size_of_partition_entry;
	size = (uint64_t)view.size_of_partition_entry;
	if (size < 128 || size > view.size)
		return field_out_of_range(error, "gpt_entry", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int gpt_entry_edit_at(struct mspan span,
    uint64_t offset, uint32_t size_of_partition_entry,
    struct gpt_entry_edit *out, struct field_error *error)
{
	int rc = gpt_entry_at(span_of(span.data, span.size), offset, size_of_partition_entry, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int gpt_entry_total_size(const struct gpt_entry *p,
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
struct gpt_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t size_of_partition_entry;
};
struct gpt_entry_edit_iterator {
	struct gpt_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct gpt_entry_iterator gpt_entry_iterate(struct span span,
    uint32_t size_of_partition_entry)
{
	struct gpt_entry_iterator it = { span, 0, 0, UINT64_MAX, size_of_partition_entry };

	return it;
}

static inline struct gpt_entry_edit_iterator gpt_entry_edit_iterate(
    struct mspan span, uint32_t size_of_partition_entry)
{
	struct gpt_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, size_of_partition_entry },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int gpt_entry_iterator_next(struct gpt_entry_iterator *it,
					  struct gpt_entry *out,
					  struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = gpt_entry_at(it->span, it->offset, it->size_of_partition_entry, out, error);
	if (!rc)
		rc = gpt_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "gpt_entry", "stride", 0);
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

static inline int gpt_entry_edit_iterator_next(
    struct gpt_entry_edit_iterator *it, struct gpt_entry_edit *out,
    struct field_error *error)
{
	int rc = gpt_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Disk, at least 512 bytes. How a disk begins. */
struct gpt_disk {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t sector_size;
};
struct gpt_disk_edit {
	struct gpt_disk read; /* the same, for getters */
	uint8_t *bytes;
};
#define GPT_DISK_MIN_SIZE 512u

/*
 * Disk.protective: struct mbr_boot_record at byte 0. Of mbr.struct: one
 * partition, 0xEE
 */
#define GPT_DISK_PROTECTIVE_OFFSET 0u
#define GPT_DISK_PROTECTIVE_SIZE   512u
STRUCTC_PROVE(GPT_DISK_PROTECTIVE_OFFSET + GPT_DISK_PROTECTIVE_SIZE <=
	      GPT_DISK_MIN_SIZE);

static inline const struct mbr_boot_record *gpt_disk_protective(
    const struct gpt_disk *p)
{
	return (const struct mbr_boot_record *)(p->bytes);
}

static inline struct mbr_boot_record *gpt_disk_edit_protective(
    const struct gpt_disk_edit *p)
{
	return (struct mbr_boot_record *)(p->bytes);
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int gpt_disk_point_1(const struct gpt_disk *p, uint64_t *points,
				   struct field_error *error)
{
	uint64_t at = (uint64_t)p->sector_size;

	if (at > p->size)
		return field_out_of_range(error, "gpt_disk", "", 0);
	points[1] = at;
	return 0;
}


/* Disk.header: Header at an offset that data decides. */

static inline int gpt_disk_header_offset(const struct gpt_disk *p,
					 uint64_t *offset,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = gpt_disk_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int gpt_disk_header(const struct gpt_disk *p,
				  struct gpt_header *out,
				  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = gpt_disk_point_1(p, points, error);
	if (rc)
		return rc;
	return gpt_header_at(span_of(p->bytes, p->size), points[1], out,
			     error);
}

static inline int gpt_disk_edit_header(const struct gpt_disk_edit *p,
				       struct gpt_header_edit *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = gpt_disk_point_1(&p->read, points, error);
	if (rc)
		return rc;
	return gpt_header_edit_at(mspan_of(p->bytes, p->read.size), points[1],
				  out, error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int gpt_disk_point_2(const struct gpt_disk *p, uint64_t *points,
				   struct field_error *error)
{
	int rc;

	struct gpt_header of;
	uint64_t size;

	rc = gpt_disk_point_1(p, points, error);
	if (rc)
		return rc;
	rc = gpt_header_at(span_of(p->bytes, p->size), points[1], &of, error);
	if (rc)
		return rc;
	rc = gpt_header_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = points[1] + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int gpt_disk_point_3(const struct gpt_disk *p, uint64_t *points,
				   struct field_error *error)
{
	int rc;

	uint64_t one, other;

	one = 512;
	rc = gpt_disk_point_2(p, points, error);
	if (rc)
		return rc;
	other = points[2];
	points[3] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int gpt_disk_at(struct span span,
			      uint64_t offset, uint32_t sector_size,
			      struct gpt_disk *out, struct field_error *error)
{
	struct gpt_disk view;

	if (!span_has(span, offset, 512))
		return field_out_of_range(error, "gpt_disk", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.sector_size = sector_size;
	*out = view;
	return 0;
}

static inline int gpt_disk_edit_at(struct mspan span,
				   uint64_t offset, uint32_t sector_size,
				   struct gpt_disk_edit *out,
				   struct field_error *error)
{
	int rc = gpt_disk_at(span_of(span.data, span.size), offset, sector_size, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int gpt_disk_total_size(const struct gpt_disk *p, uint64_t *size,
				      struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = gpt_disk_point_3(p, points, error);
	if (rc)
		return rc;
	*size = points[3];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct gpt_disk_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t sector_size;
};
struct gpt_disk_edit_iterator {
	struct gpt_disk_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct gpt_disk_iterator gpt_disk_iterate(struct span span,
							uint32_t sector_size)
{
	struct gpt_disk_iterator it = { span, 0, 0, UINT64_MAX, sector_size };

	return it;
}

static inline struct gpt_disk_edit_iterator gpt_disk_edit_iterate(
    struct mspan span, uint32_t sector_size)
{
	struct gpt_disk_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, sector_size },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int gpt_disk_iterator_next(struct gpt_disk_iterator *it,
					 struct gpt_disk *out,
					 struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = gpt_disk_at(it->span, it->offset, it->sector_size, out, error);
	if (!rc)
		rc = gpt_disk_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "gpt_disk", "stride", 0);
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

static inline int gpt_disk_edit_iterator_next(struct gpt_disk_edit_iterator *it,
					      struct gpt_disk_edit *out,
					      struct field_error *error)
{
	int rc = gpt_disk_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
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
#include "mbr.h"

DESCRIBE_CONST struct describe_value gpt_attributes_values[] = {
	{ "required_partition", 0x1u, "The platform needs it: leave it alone" },
	{ "no_block_io_protocol", 0x2u, "Firmware ignores its contents" },
	{ "legacy_bios_bootable", 0x4u, NULL },
	{ "microsoft_read_only", 0x1000000000000000ull, "bits 48 to 63 are the type's own; Microsoft's for "
		"BASIC_DATA:" },
	{ "microsoft_shadow", 0x2000000000000000ull, NULL },
	{ "microsoft_hidden", 0x4000000000000000ull, NULL },
	{ "microsoft_no_drive_letter", 0x8000000000000000ull, NULL },
};

static inline struct gpt_header gpt_header_describe_view(
    const struct describe_view *view)
{
	struct gpt_header p = { view->bytes, view->size };

	return p;
}

static inline int gpt_header_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct gpt_header p;
	int rc;

	(void)parameters;
	rc = gpt_header_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int gpt_header_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct gpt_header of = gpt_header_describe_view(view), *p = &of;

	return gpt_header_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open gpt_header_describe_open = {
	NULL, 0, gpt_header_describe_at, gpt_header_describe_total_size,
	gpt_header_describe_total_size
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_signature_rules = {
	false, 0u, "EFI PART", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_revision_rules = {
	true, 0x10000u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_range gpt_header_describe_header_size_ranges[] = {
	{ 92u, 4096u },
};
DESCRIBE_CONST struct describe_rules gpt_header_describe_header_size_rules = {
	true, 92u, NULL, gpt_header_describe_header_size_ranges, 1, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_reserved1_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static const struct describe_structure *
gpt_header_describe_my_lba_target(void);
DESCRIBE_CONST struct describe_rules gpt_header_describe_my_lba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "Header",
	gpt_header_describe_my_lba_target
};

static const struct describe_structure *
gpt_header_describe_alternate_lba_target(void);
DESCRIBE_CONST struct describe_rules gpt_header_describe_alternate_lba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "Header",
	gpt_header_describe_alternate_lba_target
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_first_usable_lba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "byte", NULL
};

DESCRIBE_CONST struct describe_rules gpt_header_describe_last_usable_lba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "byte", NULL
};

static const struct describe_structure *
gpt_header_describe_partition_entry_lba_target(void);
DESCRIBE_CONST struct describe_rules gpt_header_describe_partition_entry_lba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "Entry",
	gpt_header_describe_partition_entry_lba_target
};

DESCRIBE_CONST struct describe_range gpt_header_describe_size_of_partition_entry_ranges[] = {
	{ 0x80u, 0xFFFFFFFFu },
};
DESCRIBE_CONST struct describe_rules gpt_header_describe_size_of_partition_entry_rules = {
	true, 128u, NULL, gpt_header_describe_size_of_partition_entry_ranges,
	1, NULL, 0u, NULL, NULL
};

static inline int gpt_header_describe_reserved_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct gpt_header of = gpt_header_describe_view(view), *p = &of;
	int rc = gpt_header_reserved_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field gpt_header_describe_reserved = {
	gpt_header_describe_reserved_place, NULL, 0
};

static inline int gpt_header_describe_partition_entries_size_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct gpt_header of = gpt_header_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)gpt_header_partition_entries_size(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field gpt_header_describe_partition_entries_size = {
	NULL, gpt_header_describe_partition_entries_size_value, 0
};

DESCRIBE_CONST struct describe_field gpt_header_fields[] = {
	{ "signature", "[8]string", 0u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_header_describe_signature_rules },
	{ "revision", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_header_describe_revision_rules },
	{ "header_size", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_header_describe_header_size_rules },
	{ "header_crc32", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of header_size bytes",
	  NULL, NULL },
	{ "reserved1", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_header_describe_reserved1_rules },
	{ "my_lba", "pointer<u64_le, sector> Header", 24u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "This one",
	  NULL, &gpt_header_describe_my_lba_rules },
	{ "alternate_lba", "pointer<u64_le, sector> Header", 32u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The other one",
	  NULL, &gpt_header_describe_alternate_lba_rules },
	{ "first_usable_lba", "pointer<u64_le, sector> byte", 40u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "For partitions",
	  NULL, &gpt_header_describe_first_usable_lba_rules },
	{ "last_usable_lba", "pointer<u64_le, sector> byte", 48u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_header_describe_last_usable_lba_rules },
	{ "disk_guid", "guid", 56u, 16u, 1u, DESCRIBE_GUID, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "partition_entry_lba", "pointer<u64_le, sector> Entry", 72u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The first",
	  NULL, &gpt_header_describe_partition_entry_lba_rules },
	{ "number_of_partition_entries", "u32_le", 80u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size_of_partition_entry", "u32_le", 84u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_header_describe_size_of_partition_entry_rules },
	{ "partition_entry_array_crc32", "u32_le", 88u, 4u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of all entries, used or not",
	  NULL, NULL },
	{ "reserved", "[]u8", 92u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0",
	  &gpt_header_describe_reserved, NULL },
	{ "partition_entries_size", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &gpt_header_describe_partition_entries_size, NULL },
};
DESCRIBE_CONST struct describe_structure gpt_header_description = {
	"Header", "gpt_header", 92u, false, gpt_header_fields, 16,
	NULL,
	&gpt_header_describe_open
};

static inline struct gpt_entry gpt_entry_describe_view(
    const struct describe_view *view)
{
	struct gpt_entry p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter gpt_entry_describe_parameters[] = {
	{ "size_of_partition_entry", 4, false, false },
};

static inline int gpt_entry_describe_at(struct span span, uint64_t offset,
					const uint64_t *parameters,
					struct describe_view *out,
					struct field_error *error)
{
	struct gpt_entry p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "gpt_entry",
			"size_of_partition_entry", 0);
	rc = gpt_entry_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.size_of_partition_entry;
	return 0;
}

static inline int gpt_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct gpt_entry of = gpt_entry_describe_view(view), *p = &of;

	return gpt_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open gpt_entry_describe_open = {
	gpt_entry_describe_parameters, 1, gpt_entry_describe_at,
	gpt_entry_describe_total_size, gpt_entry_describe_total_size
};

DESCRIBE_CONST struct describe_rules gpt_entry_describe_starting_lba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "byte", NULL
};

DESCRIBE_CONST struct describe_rules gpt_entry_describe_ending_lba_rules = {
	false, 0u, NULL, NULL, 0, "sector", 0u, "byte", NULL
};

static inline int gpt_entry_describe_reserved_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct gpt_entry of = gpt_entry_describe_view(view), *p = &of;
	int rc = gpt_entry_reserved_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field gpt_entry_describe_reserved = {
	gpt_entry_describe_reserved_place, NULL, 0
};

static inline int gpt_entry_describe_sectors_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct gpt_entry of = gpt_entry_describe_view(view), *p = &of;
	uint64_t number;
	int rc = gpt_entry_sectors(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field gpt_entry_describe_sectors = {
	NULL, gpt_entry_describe_sectors_value, 0
};

DESCRIBE_CONST struct describe_field gpt_entry_fields[] = {
	{ "partition_type_guid", "guid", 0u, 16u, 1u, DESCRIBE_GUID, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "What it is for; UNUSED: none",
	  NULL, NULL },
	{ "unique_partition_guid", "guid", 16u, 16u, 1u, DESCRIBE_GUID, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Which one it is",
	  NULL, NULL },
	{ "starting_lba", "pointer<u64_le, sector> byte", 32u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &gpt_entry_describe_starting_lba_rules },
	{ "ending_lba", "pointer<u64_le, sector> byte", 40u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Its last sector",
	  NULL, &gpt_entry_describe_ending_lba_rules },
	{ "attributes", "Attributes", 48u, 8u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, gpt_attributes_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "partition_name", "[36]utf16_le", 56u, 2u, 36u, DESCRIBE_UTF16, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Padded with 0",
	  NULL, NULL },
	{ "reserved", "[]u8", 128u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0",
	  &gpt_entry_describe_reserved, NULL },
	{ "sectors", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &gpt_entry_describe_sectors, NULL },
};
DESCRIBE_CONST struct describe_structure gpt_entry_description = {
	"Entry", "gpt_entry", 128u, false, gpt_entry_fields, 8,
	"An entry, as long as the header says: the next one is that "
	"far away.",
	&gpt_entry_describe_open
};

static inline struct gpt_disk gpt_disk_describe_view(
    const struct describe_view *view)
{
	struct gpt_disk p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter gpt_disk_describe_parameters[] = {
	{ "sector_size", 4, false, false },
};

static inline int gpt_disk_describe_at(struct span span, uint64_t offset,
				       const uint64_t *parameters,
				       struct describe_view *out,
				       struct field_error *error)
{
	struct gpt_disk p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "gpt_disk",
			"sector_size", 0);
	rc = gpt_disk_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.sector_size;
	return 0;
}

static inline int gpt_disk_describe_total_size(const struct describe_view *view,
					       uint64_t *out,
					       struct field_error *error)
{
	struct gpt_disk of = gpt_disk_describe_view(view), *p = &of;

	return gpt_disk_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open gpt_disk_describe_open = {
	gpt_disk_describe_parameters, 1, gpt_disk_describe_at,
	gpt_disk_describe_total_size, gpt_disk_describe_total_size
};

static inline int gpt_disk_describe_header_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct gpt_disk of = gpt_disk_describe_view(view), *p = &of;
	struct gpt_header to;
	int rc = gpt_disk_header(p, &to, error);

	if (!rc)
		rc = gpt_disk_header_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field gpt_disk_describe_header = {
	gpt_disk_describe_header_place, NULL, 0
};

DESCRIBE_CONST struct describe_field gpt_disk_fields[] = {
	{ "protective", "BootRecord", 0u, 512u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &mbr_boot_record_description, NULL, 0, NULL, 0,
	  "Of mbr.struct: one partition, 0xEE",
	  NULL, NULL },
	{ "header", "Header", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &gpt_header_description, NULL, 0, NULL, 0,
	  NULL,
	  &gpt_disk_describe_header, NULL },
};
DESCRIBE_CONST struct describe_structure gpt_disk_description = {
	"Disk", "gpt_disk", 512u, false, gpt_disk_fields, 2,
	"How a disk begins.",
	&gpt_disk_describe_open
};

static inline const struct describe_structure *gpt_header_describe_my_lba_target(
    void)
{
	return &gpt_header_description;
}

static inline const struct describe_structure *gpt_header_describe_alternate_lba_target(
    void)
{
	return &gpt_header_description;
}

static inline const struct describe_structure *gpt_header_describe_partition_entry_lba_target(
    void)
{
	return &gpt_entry_description;
}

#define GPT_NR_STRUCTURES 3u
DESCRIBE_CONST struct describe_structure *const gpt_structures[] = {
	&gpt_header_description,
	&gpt_entry_description,
	&gpt_disk_description,
};

DESCRIBE_CONST struct describe_root gpt_describe_root = {
	&gpt_header_description,
	512u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file gpt_describe_file = {
	"gpt", gpt_structures, 3, &gpt_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_GPT_VALIDATED)
#define GENERATED_GPT_VALIDATED

#include "runtime/base/validate.h"
#include "mbr.h"

/* $first_usable_lba <= $last_usable_lba + 1 */
static inline int gpt_header_holds_1(const struct gpt_header *p,
				     struct field_error *error)
{
	uint64_t t1;

	if (
	    __builtin_add_overflow((uint64_t)gpt_header_last_usable_lba(p), 1ull, &t1))
		return field_out_of_range(error, "gpt_header", "", 0);
	return ((uint64_t)gpt_header_first_usable_lba(p) <= t1) != 0;
}

static inline size_t gpt_header_validate(const struct gpt_header *p,
					 struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	if (memcmp(p->bytes + 0, "EFI PART", 8) &&
	    validation_add(v, FINDING_CONSTRAINT, "gpt_header", "signature", 0,
			   "must be \"EFI PART\""))
		return v->count - before;
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 8));

		if (value != 0x10000u &&
		    validation_add(v, FINDING_CONSTRAINT, "gpt_header",
				   "revision", 8, "must be 0x10000"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 12));

		if (!(value >= 92u && value <= 4096u) &&
		    validation_add(v, FINDING_CONSTRAINT, "gpt_header",
				   "header_size", 12, "must be 92..4096"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 20));

		if (value != 0u &&
		    validation_add(v, FINDING_CONSTRAINT, "gpt_header",
				   "reserved1", 20, "must be 0"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 84));

		if (!(value >= 0x80u) &&
		    validation_add(v, FINDING_CONSTRAINT, "gpt_header",
				   "size_of_partition_entry", 84,
				   "must be 0x80..0xFFFFFFFF"))
			return v->count - before;
	}
	rc = gpt_header_reserved_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "gpt_header", "reserved", 92,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = gpt_header_holds_1(p, &error);
	if (rc < 0 && rc != -61) {
		validation_add(v, FINDING_RANGE, "gpt_header",
			       "first_usable_lba", 40,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "gpt_header",
			   "first_usable_lba", 40, "no room for partitions"))
		return v->count - before;
	rc = gpt_header_verify_header_crc32(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "gpt_header", "header_crc32",
			       16, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "gpt_header", "header_crc32",
			   16, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

/* $starting_lba <= $ending_lba */
static inline int gpt_entry_holds_1(const struct gpt_entry *p,
				    struct field_error *error)
{
	(void)error;
	return (gpt_entry_starting_lba(p) <= gpt_entry_ending_lba(p)) != 0;
}

static inline size_t gpt_entry_validate(const struct gpt_entry *p,
					struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint64_t value = (uint64_t)(le64_load(p->bytes + 48));

		if (v->strict && gpt_attributes_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "gpt_entry", "attributes",
				   48, "bits without a name"))
			return v->count - before;
	}
	rc = gpt_entry_reserved_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "gpt_entry", "reserved", 128,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = gpt_entry_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "gpt_entry", "starting_lba",
			   32, "it ends before it starts"))
		return v->count - before;
	return v->count - before;
}

static inline size_t gpt_disk_validate(const struct gpt_disk *p,
				       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		v->base += 0;
		mbr_boot_record_validate(
		    (const struct mbr_boot_record *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = gpt_disk_header_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "gpt_disk", "header", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct gpt_header of;

		rc = gpt_disk_header(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		gpt_header_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t gpt_validate_root(struct span image, struct validation *v)
{
	size_t count;
	struct gpt_header root, *p = &root;

	if (gpt_header_at(image, GPT_ROOT_OFFSET, p, NULL)) {
		validation_add(v, FINDING_RANGE, "gpt_header", "", GPT_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += GPT_ROOT_OFFSET;
	count = gpt_header_validate(p, v);
	v->base -= GPT_ROOT_OFFSET;
	return count;
}

#endif
