/* Written by structc from ok/names.struct. Edit that file instead. */
#ifndef GENERATED_NAMES_H
#define GENERATED_NAMES_H

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

/* CamelCase becomes snake_case; what is a word of its own stays one. */
#define NAMES_MAX_NAME_LENGTH 255u
#define NAMES_CRC32C 1u

/* Structure BIOSParameterBlock, 11 bytes. */
struct names_bios_parameter_block {
	uint8_t bytes[11];
};
#define NAMES_BIOS_PARAMETER_BLOCK_SIZEOF 11u
STRUCTC_PROVE(sizeof(struct names_bios_parameter_block) ==
	      NAMES_BIOS_PARAMETER_BLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct names_bios_parameter_block *names_bios_parameter_block_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NAMES_BIOS_PARAMETER_BLOCK_SIZEOF))
		return NULL;
	return (const struct names_bios_parameter_block *)(span.data + offset);
}

static inline struct names_bios_parameter_block *names_bios_parameter_block_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NAMES_BIOS_PARAMETER_BLOCK_SIZEOF))
		return NULL;
	return (struct names_bios_parameter_block *)(span.data + offset);
}

/* BIOSParameterBlock.bytesPerSector: u16 little-endian at byte 0. */
#define NAMES_BIOS_PARAMETER_BLOCK_BYTES_PER_SECTOR_OFFSET 0u
#define NAMES_BIOS_PARAMETER_BLOCK_BYTES_PER_SECTOR_SIZE   2u
STRUCTC_WITHIN(NAMES_BIOS_PARAMETER_BLOCK, BYTES_PER_SECTOR);

static inline uint16_t names_bios_parameter_block_bytes_per_sector(
    const struct names_bios_parameter_block *p)
{
	return le16_load(p->bytes);
}

static inline void names_bios_parameter_block_set_bytes_per_sector(
    struct names_bios_parameter_block *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* BIOSParameterBlock.totalSectors16: u16 little-endian at byte 2. */
#define NAMES_BIOS_PARAMETER_BLOCK_TOTAL_SECTORS16_OFFSET 2u
#define NAMES_BIOS_PARAMETER_BLOCK_TOTAL_SECTORS16_SIZE   2u
STRUCTC_WITHIN(NAMES_BIOS_PARAMETER_BLOCK, TOTAL_SECTORS16);

static inline uint16_t names_bios_parameter_block_total_sectors16(
    const struct names_bios_parameter_block *p)
{
	return le16_load(p->bytes + 2);
}

static inline void names_bios_parameter_block_set_total_sectors16(
    struct names_bios_parameter_block *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* BIOSParameterBlock.FATCount: u8 at byte 4. */
#define NAMES_BIOS_PARAMETER_BLOCK_FAT_COUNT_OFFSET 4u
#define NAMES_BIOS_PARAMETER_BLOCK_FAT_COUNT_SIZE   1u
STRUCTC_WITHIN(NAMES_BIOS_PARAMETER_BLOCK, FAT_COUNT);

static inline uint8_t names_bios_parameter_block_fat_count(
    const struct names_bios_parameter_block *p)
{
	return p->bytes[4];
}

static inline void names_bios_parameter_block_set_fat_count(
    struct names_bios_parameter_block *p, uint8_t value)
{
	p->bytes[4] = value;
}

/* BIOSParameterBlock.volumeID: u32 little-endian at byte 5. */
#define NAMES_BIOS_PARAMETER_BLOCK_VOLUME_ID_OFFSET 5u
#define NAMES_BIOS_PARAMETER_BLOCK_VOLUME_ID_SIZE   4u
STRUCTC_WITHIN(NAMES_BIOS_PARAMETER_BLOCK, VOLUME_ID);

static inline uint32_t names_bios_parameter_block_volume_id(
    const struct names_bios_parameter_block *p)
{
	return le32_load(p->bytes + 5);
}

static inline void names_bios_parameter_block_set_volume_id(
    struct names_bios_parameter_block *p, uint32_t value)
{
	le32_store(p->bytes + 5, value);
}

/* BIOSParameterBlock.already_snake: u8 at byte 9. */
#define NAMES_BIOS_PARAMETER_BLOCK_ALREADY_SNAKE_OFFSET 9u
#define NAMES_BIOS_PARAMETER_BLOCK_ALREADY_SNAKE_SIZE   1u
STRUCTC_WITHIN(NAMES_BIOS_PARAMETER_BLOCK, ALREADY_SNAKE);

static inline uint8_t names_bios_parameter_block_already_snake(
    const struct names_bios_parameter_block *p)
{
	return p->bytes[9];
}

static inline void names_bios_parameter_block_set_already_snake(
    struct names_bios_parameter_block *p, uint8_t value)
{
	p->bytes[9] = value;
}

/* BIOSParameterBlock.A: u8 at byte 10. */
#define NAMES_BIOS_PARAMETER_BLOCK_A_OFFSET 10u
#define NAMES_BIOS_PARAMETER_BLOCK_A_SIZE   1u
STRUCTC_WITHIN(NAMES_BIOS_PARAMETER_BLOCK, A);

static inline uint8_t names_bios_parameter_block_a(
    const struct names_bios_parameter_block *p)
{
	return p->bytes[10];
}

static inline void names_bios_parameter_block_set_a(
    struct names_bios_parameter_block *p, uint8_t value)
{
	p->bytes[10] = value;
}

/* All bytes zero. */
static inline void names_bios_parameter_block_init(
    struct names_bios_parameter_block *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure int32_lsb_msb, 8 bytes. */
struct names_int32_lsb_msb {
	uint8_t bytes[8];
};
#define NAMES_INT32_LSB_MSB_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct names_int32_lsb_msb) ==
	      NAMES_INT32_LSB_MSB_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct names_int32_lsb_msb *names_int32_lsb_msb_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NAMES_INT32_LSB_MSB_SIZEOF))
		return NULL;
	return (const struct names_int32_lsb_msb *)(span.data + offset);
}

static inline struct names_int32_lsb_msb *names_int32_lsb_msb_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NAMES_INT32_LSB_MSB_SIZEOF))
		return NULL;
	return (struct names_int32_lsb_msb *)(span.data + offset);
}

/* int32_lsb_msb.lsb: i32 little-endian at byte 0. */
#define NAMES_INT32_LSB_MSB_LSB_OFFSET 0u
#define NAMES_INT32_LSB_MSB_LSB_SIZE   4u
STRUCTC_WITHIN(NAMES_INT32_LSB_MSB, LSB);

static inline int32_t names_int32_lsb_msb_lsb(
    const struct names_int32_lsb_msb *p)
{
	return (int32_t)le32_load(p->bytes);
}

static inline void names_int32_lsb_msb_set_lsb(struct names_int32_lsb_msb *p,
					       int32_t value)
{
	le32_store(p->bytes, (uint32_t)value);
}

/* int32_lsb_msb.msb: i32 big-endian at byte 4. */
#define NAMES_INT32_LSB_MSB_MSB_OFFSET 4u
#define NAMES_INT32_LSB_MSB_MSB_SIZE   4u
STRUCTC_WITHIN(NAMES_INT32_LSB_MSB, MSB);

static inline int32_t names_int32_lsb_msb_msb(
    const struct names_int32_lsb_msb *p)
{
	return (int32_t)be32_load(p->bytes + 4);
}

static inline void names_int32_lsb_msb_set_msb(struct names_int32_lsb_msb *p,
					       int32_t value)
{
	be32_store(p->bytes + 4, (uint32_t)value);
}

/* All bytes zero. */
static inline void names_int32_lsb_msb_init(struct names_int32_lsb_msb *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_NAMES_DESCRIBED)
#define GENERATED_NAMES_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field names_bios_parameter_block_fields[] = {
	{ "bytes_per_sector", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "total_sectors16", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "fat_count", "u8", 4u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume_id", "u32_le", 5u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "already_snake", "u8", 9u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "a", "u8", 10u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure names_bios_parameter_block_description = {
	"BIOSParameterBlock", "names_bios_parameter_block", 11u, false,
	names_bios_parameter_block_fields, 6,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field names_int32_lsb_msb_fields[] = {
	{ "lsb", "i32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "msb", "i32_be", 4u, 4u, 1u, DESCRIBE_NUMBER, false, true, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure names_int32_lsb_msb_description = {
	"int32_lsb_msb", "names_int32_lsb_msb", 8u, false,
	names_int32_lsb_msb_fields, 2,
	NULL,
	NULL
};

#define NAMES_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const names_structures[] = {
	&names_bios_parameter_block_description,
	&names_int32_lsb_msb_description,
};

DESCRIBE_CONST struct describe_file names_describe_file = {
	"names", names_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_NAMES_VALIDATED)
#define GENERATED_NAMES_VALIDATED

#include "runtime/base/validate.h"

static inline size_t names_bios_parameter_block_validate(
    const struct names_bios_parameter_block *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t names_int32_lsb_msb_validate(
    const struct names_int32_lsb_msb *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
