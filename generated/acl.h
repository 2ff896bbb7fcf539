/* Written by structc from structs/acl.struct. Edit that file instead. */
#ifndef GENERATED_ACL_H
#define GENERATED_ACL_H

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

#define ACL_VERSION 2u
/* of an entry that names nobody */
#define ACL_UNDEFINED_ID 0xFFFFFFFFu
#define ACL_READ 4u
#define ACL_WRITE 2u
#define ACL_EXECUTE 1u

/* Enum Tag: u16 little-endian. Whom an entry is about */
/* the owner */
#define ACL_TAG_USER_OBJ 0x1u
#define ACL_TAG_USER 0x2u
/* the owning group */
#define ACL_TAG_GROUP_OBJ 0x4u
#define ACL_TAG_GROUP 0x8u
/* the most that user, group_obj and group are given */
#define ACL_TAG_MASK 0x10u
#define ACL_TAG_OTHER 0x20u

/* The name of a value, or NULL if it has none. */
static inline const char *acl_tag_name(uint16_t value)
{
	switch (value) {
	case ACL_TAG_USER_OBJ:
		return "user_obj";
	case ACL_TAG_USER:
		return "user";
	case ACL_TAG_GROUP_OBJ:
		return "group_obj";
	case ACL_TAG_GROUP:
		return "group";
	case ACL_TAG_MASK:
		return "mask";
	case ACL_TAG_OTHER:
		return "other";
	default:
		return NULL;
	}
}

static inline bool acl_tag_is_known(uint16_t value)
{
	switch (value) {
	case ACL_TAG_USER_OBJ:
	case ACL_TAG_USER:
	case ACL_TAG_GROUP_OBJ:
	case ACL_TAG_GROUP:
	case ACL_TAG_MASK:
	case ACL_TAG_OTHER:
		return true;
	default:
		return false;
	}
}

/* Structure Header, 4 bytes. */
struct acl_header {
	uint8_t bytes[4];
};
#define ACL_HEADER_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct acl_header) == ACL_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct acl_header *acl_header_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, ACL_HEADER_SIZEOF))
		return NULL;
	return (const struct acl_header *)(span.data + offset);
}

static inline struct acl_header *acl_header_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, ACL_HEADER_SIZEOF))
		return NULL;
	return (struct acl_header *)(span.data + offset);
}

/* Header.version: u32 little-endian at byte 0. */
#define ACL_HEADER_VERSION_OFFSET 0u
#define ACL_HEADER_VERSION_SIZE   4u
#define ACL_HEADER_VERSION_DEFAULT 2u
STRUCTC_WITHIN(ACL_HEADER, VERSION);

static inline uint32_t acl_header_version(const struct acl_header *p)
{
	return le32_load(p->bytes);
}

static inline void acl_header_set_version(struct acl_header *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero, then the defaults. */
static inline void acl_header_init(struct acl_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	acl_header_set_version(p, ACL_HEADER_VERSION_DEFAULT);
}

/* Structure Entry, 8 bytes. */
struct acl_entry {
	uint8_t bytes[8];
};
#define ACL_ENTRY_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct acl_entry) == ACL_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct acl_entry *acl_entry_at(struct span span,
						   uint64_t offset)
{
	if (!span_has(span, offset, ACL_ENTRY_SIZEOF))
		return NULL;
	return (const struct acl_entry *)(span.data + offset);
}

static inline struct acl_entry *acl_entry_edit_at(struct mspan span,
						  uint64_t offset)
{
	if (!mspan_has(span, offset, ACL_ENTRY_SIZEOF))
		return NULL;
	return (struct acl_entry *)(span.data + offset);
}

/* Entry.tag: enum Tag, u16 little-endian at byte 0. */
#define ACL_ENTRY_TAG_OFFSET 0u
#define ACL_ENTRY_TAG_SIZE   2u
STRUCTC_WITHIN(ACL_ENTRY, TAG);

static inline uint16_t acl_entry_tag(const struct acl_entry *p)
{
	return le16_load(p->bytes);
}

static inline void acl_entry_set_tag(struct acl_entry *p, uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Entry.perm: u16 little-endian at byte 2. READ | WRITE | EXECUTE */
#define ACL_ENTRY_PERM_OFFSET 2u
#define ACL_ENTRY_PERM_SIZE   2u
STRUCTC_WITHIN(ACL_ENTRY, PERM);

static inline uint16_t acl_entry_perm(const struct acl_entry *p)
{
	return le16_load(p->bytes + 2);
}

static inline void acl_entry_set_perm(struct acl_entry *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/*
 * Entry.id: u32 little-endian at byte 4. of tags user and group; else
 * UNDEFINED_ID
 */
#define ACL_ENTRY_ID_OFFSET 4u
#define ACL_ENTRY_ID_SIZE   4u
STRUCTC_WITHIN(ACL_ENTRY, ID);

static inline uint32_t acl_entry_id(const struct acl_entry *p)
{
	return le32_load(p->bytes + 4);
}

static inline void acl_entry_set_id(struct acl_entry *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void acl_entry_init(struct acl_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ACL_DESCRIBED)
#define GENERATED_ACL_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value acl_tag_values[] = {
	{ "user_obj", 0x1u, "the owner" },
	{ "user", 0x2u, NULL },
	{ "group_obj", 0x4u, "the owning group" },
	{ "group", 0x8u, NULL },
	{ "mask", 0x10u, "the most that user, group_obj and group are given" },
	{ "other", 0x20u, NULL },
};

DESCRIBE_CONST struct describe_rules acl_header_describe_version_rules = {
	true, 2u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field acl_header_fields[] = {
	{ "version", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &acl_header_describe_version_rules },
};
DESCRIBE_CONST struct describe_structure acl_header_description = {
	"Header", "acl_header", 4u, false, acl_header_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field acl_entry_fields[] = {
	{ "tag", "Tag", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, acl_tag_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "perm", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "READ | WRITE | EXECUTE",
	  NULL, NULL },
	{ "id", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "of tags user and group; else UNDEFINED_ID",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure acl_entry_description = {
	"Entry", "acl_entry", 8u, false, acl_entry_fields, 3,
	NULL,
	NULL
};

#define ACL_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const acl_structures[] = {
	&acl_header_description,
	&acl_entry_description,
};

DESCRIBE_CONST struct describe_file acl_describe_file = {
	"acl", acl_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ACL_VALIDATED)
#define GENERATED_ACL_VALIDATED

#include "runtime/base/validate.h"

static inline size_t acl_header_validate(const struct acl_header *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 2u &&
		    validation_add(v, FINDING_CONSTRAINT, "acl_header",
				   "version", 0, "must be 2"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t acl_entry_validate(const struct acl_entry *p,
					struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (v->strict && !acl_tag_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "acl_entry", "tag", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

#endif
