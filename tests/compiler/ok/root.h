/* Written by structc from ok/root.struct. Edit that file instead. */
#ifndef GENERATED_ROOT_H
#define GENERATED_ROOT_H

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

/* Where an image starts to be read. */
#define ROOT_START 1024u

/* Structure Superblock, 2 bytes. */
struct root_superblock {
	uint8_t bytes[2];
};
#define ROOT_SUPERBLOCK_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct root_superblock) == ROOT_SUPERBLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct root_superblock *root_superblock_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, ROOT_SUPERBLOCK_SIZEOF))
		return NULL;
	return (const struct root_superblock *)(span.data + offset);
}

static inline struct root_superblock *root_superblock_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, ROOT_SUPERBLOCK_SIZEOF))
		return NULL;
	return (struct root_superblock *)(span.data + offset);
}

/* Superblock.magic: u16 little-endian at byte 0. */
#define ROOT_SUPERBLOCK_MAGIC_OFFSET 0u
#define ROOT_SUPERBLOCK_MAGIC_SIZE   2u
STRUCTC_WITHIN(ROOT_SUPERBLOCK, MAGIC);

static inline uint16_t root_superblock_magic(const struct root_superblock *p)
{
	return le16_load(p->bytes);
}

static inline void root_superblock_set_magic(struct root_superblock *p,
					     uint16_t value)
{
	le16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void root_superblock_init(struct root_superblock *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Root, 1 byte. */
struct root_root {
	uint8_t bytes[1];
};
#define ROOT_ROOT_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct root_root) == ROOT_ROOT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct root_root *root_root_at(struct span span,
						   uint64_t offset)
{
	if (!span_has(span, offset, ROOT_ROOT_SIZEOF))
		return NULL;
	return (const struct root_root *)(span.data + offset);
}

static inline struct root_root *root_root_edit_at(struct mspan span,
						  uint64_t offset)
{
	if (!mspan_has(span, offset, ROOT_ROOT_SIZEOF))
		return NULL;
	return (struct root_root *)(span.data + offset);
}

/* Root.a: u8 at byte 0. */
#define ROOT_ROOT_A_OFFSET 0u
#define ROOT_ROOT_A_SIZE   1u
STRUCTC_WITHIN(ROOT_ROOT, A);

static inline uint8_t root_root_a(const struct root_root *p)
{
	return p->bytes[0];
}

static inline void root_root_set_a(struct root_root *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void root_root_init(struct root_root *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* An image starts to be read here, at struct root_superblock. */
#define ROOT_ROOT_OFFSET 1024u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ROOT_DESCRIBED)
#define GENERATED_ROOT_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field root_superblock_fields[] = {
	{ "magic", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure root_superblock_description = {
	"Superblock", "root_superblock", 2u, false, root_superblock_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field root_root_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure root_root_description = {
	"Root", "root_root", 1u, false, root_root_fields, 1,
	NULL,
	NULL
};

#define ROOT_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const root_structures[] = {
	&root_superblock_description,
	&root_root_description,
};

DESCRIBE_CONST struct describe_root root_describe_root = {
	&root_superblock_description,
	1024u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file root_describe_file = {
	"root", root_structures, 2, &root_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ROOT_VALIDATED)
#define GENERATED_ROOT_VALIDATED

#include "runtime/base/validate.h"

static inline size_t root_superblock_validate(const struct root_superblock *p,
					      struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t root_root_validate(const struct root_root *p,
					struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t root_validate_root(struct span image,
					struct validation *v)
{
	size_t count;
	const struct root_superblock *p = root_superblock_at(image, ROOT_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "root_superblock", "", ROOT_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += ROOT_ROOT_OFFSET;
	count = root_superblock_validate(p, v);
	v->base -= ROOT_ROOT_OFFSET;
	return count;
}

#endif
