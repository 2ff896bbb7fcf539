/* Written by structc from ok/guids.struct. Edit that file instead. */
#ifndef GENERATED_GUIDS_H
#define GENERATED_GUIDS_H

#include "runtime/base/bytes.h"
#include "runtime/base/guid.h"

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

/* GUIDs in both orders. */
#define GUIDS_ESP "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"

/* Structure Entry, 160 bytes. */
struct guids_entry {
	uint8_t bytes[160];
};
#define GUIDS_ENTRY_SIZEOF 160u
STRUCTC_PROVE(sizeof(struct guids_entry) == GUIDS_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct guids_entry *guids_entry_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, GUIDS_ENTRY_SIZEOF))
		return NULL;
	return (const struct guids_entry *)(span.data + offset);
}

static inline struct guids_entry *guids_entry_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, GUIDS_ENTRY_SIZEOF))
		return NULL;
	return (struct guids_entry *)(span.data + offset);
}

/* Entry.kind: guid at byte 0. */
#define GUIDS_ENTRY_KIND_OFFSET 0u
#define GUIDS_ENTRY_KIND_SIZE   16u
#define GUIDS_ENTRY_KIND_DEFAULT "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"
STRUCTC_WITHIN(GUIDS_ENTRY, KIND);

static inline struct guid guids_entry_kind(const struct guids_entry *p)
{
	return guid_load_mixed(p->bytes);
}

static inline void guids_entry_set_kind(struct guids_entry *p,
					struct guid value)
{
	guid_store_mixed(p->bytes, value);
}

/* Entry.id: guid at byte 16. */
#define GUIDS_ENTRY_ID_OFFSET 16u
#define GUIDS_ENTRY_ID_SIZE   16u
STRUCTC_WITHIN(GUIDS_ENTRY, ID);

static inline struct guid guids_entry_id(const struct guids_entry *p)
{
	return guid_load_mixed(p->bytes + 16);
}

static inline void guids_entry_set_id(struct guids_entry *p, struct guid value)
{
	guid_store_mixed(p->bytes + 16, value);
}

/* Entry.volume: uuid at byte 32. */
#define GUIDS_ENTRY_VOLUME_OFFSET 32u
#define GUIDS_ENTRY_VOLUME_SIZE   16u
#define GUIDS_ENTRY_VOLUME_DEFAULT "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
STRUCTC_WITHIN(GUIDS_ENTRY, VOLUME);

static inline struct guid guids_entry_volume(const struct guids_entry *p)
{
	return guid_load(p->bytes + 32);
}

static inline void guids_entry_set_volume(struct guids_entry *p,
					  struct guid value)
{
	guid_store(p->bytes + 32, value);
}

/* Entry.many: 3 times guid at byte 48. */
#define GUIDS_ENTRY_MANY_OFFSET 48u
#define GUIDS_ENTRY_MANY_SIZE   48u
#define GUIDS_ENTRY_MANY_COUNT  3u
STRUCTC_WITHIN(GUIDS_ENTRY, MANY);

static inline int guids_entry_many(const struct guids_entry *p, uint64_t i,
				   struct guid *out, struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "guids_entry", "many", 48);
	*out = guid_load_mixed(p->bytes + 48 + i * 16);
	return 0;
}

static inline int guids_entry_set_many(struct guids_entry *p, uint64_t i,
				       struct guid value,
				       struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "guids_entry", "many", 48);
	guid_store_mixed(p->bytes + 48 + i * 16, value);
	return 0;
}

/* Entry.grid: 2 times 2 times uuid at byte 96. */
#define GUIDS_ENTRY_GRID_OFFSET 96u
#define GUIDS_ENTRY_GRID_SIZE   64u
#define GUIDS_ENTRY_GRID_COUNT  2u
STRUCTC_WITHIN(GUIDS_ENTRY, GRID);

static inline int guids_entry_grid(const struct guids_entry *p, uint64_t i,
				   uint64_t j, struct guid *out,
				   struct field_error *error)
{
	if (i >= 2 || j >= 2)
		return field_out_of_range(error, "guids_entry", "grid", 96);
	*out = guid_load(p->bytes + 96 + (i * 2 + j) * 16);
	return 0;
}

static inline int guids_entry_set_grid(struct guids_entry *p, uint64_t i,
				       uint64_t j, struct guid value,
				       struct field_error *error)
{
	if (i >= 2 || j >= 2)
		return field_out_of_range(error, "guids_entry", "grid", 96);
	guid_store(p->bytes + 96 + (i * 2 + j) * 16, value);
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void guids_entry_init(struct guids_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	memcpy(p->bytes,
	    "\050\163\052\301\037\370\322\021\272\113\000\240\311\076\311\073",
	    16);
	memcpy(p->bytes + 32,
	    "\017\036\055\074\113\132\151\170\207\226\245\264\303\322\341\360",
	    16);
}

/* Union Share, 16 bytes. */
struct guids_share {
	uint8_t bytes[16];
};
#define GUIDS_SHARE_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct guids_share) == GUIDS_SHARE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct guids_share *guids_share_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, GUIDS_SHARE_SIZEOF))
		return NULL;
	return (const struct guids_share *)(span.data + offset);
}

static inline struct guids_share *guids_share_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, GUIDS_SHARE_SIZEOF))
		return NULL;
	return (struct guids_share *)(span.data + offset);
}

/* Share.id: uuid at byte 0. */
#define GUIDS_SHARE_ID_OFFSET 0u
#define GUIDS_SHARE_ID_SIZE   16u
STRUCTC_WITHIN(GUIDS_SHARE, ID);

static inline struct guid guids_share_id(const struct guids_share *p)
{
	return guid_load(p->bytes);
}

static inline void guids_share_set_id(struct guids_share *p, struct guid value)
{
	guid_store(p->bytes, value);
}

/* Share.raw: 16 times byte at byte 0. */
#define GUIDS_SHARE_RAW_OFFSET 0u
#define GUIDS_SHARE_RAW_SIZE   16u
#define GUIDS_SHARE_RAW_COUNT  16u
STRUCTC_WITHIN(GUIDS_SHARE, RAW);

static inline int guids_share_raw(const struct guids_share *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "guids_share", "raw", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int guids_share_set_raw(struct guids_share *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 16)
		return field_out_of_range(error, "guids_share", "raw", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span guids_share_raw_bytes(const struct guids_share *p)
{
	return span_of(p->bytes, 16);
}

static inline struct mspan guids_share_edit_raw_bytes(struct guids_share *p)
{
	return mspan_of(p->bytes, 16);
}

/* All bytes zero. */
static inline void guids_share_init(struct guids_share *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_GUIDS_DESCRIBED)
#define GENERATED_GUIDS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules guids_entry_describe_kind_rules = {
	false, 0u, "C12A7328-F81F-11D2-BA4B-00A0C93EC93B", NULL, 0, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_rules guids_entry_describe_volume_rules = {
	false, 0u, "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", NULL, 0, NULL, 0u,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field guids_entry_fields[] = {
	{ "kind", "guid", 0u, 16u, 1u, DESCRIBE_GUID, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &guids_entry_describe_kind_rules },
	{ "id", "guid", 16u, 16u, 1u, DESCRIBE_GUID, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "volume", "uuid", 32u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &guids_entry_describe_volume_rules },
	{ "many", "[3]guid", 48u, 16u, 3u, DESCRIBE_GUID, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "grid", "[2][2]uuid", 96u, 16u, 4u, DESCRIBE_GUID, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure guids_entry_description = {
	"Entry", "guids_entry", 160u, false, guids_entry_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field guids_share_fields[] = {
	{ "id", "uuid", 0u, 16u, 1u, DESCRIBE_GUID, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "raw", "[16]byte", 0u, 1u, 16u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure guids_share_description = {
	"Share", "guids_share", 16u, true, guids_share_fields, 2,
	NULL,
	NULL
};

#define GUIDS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const guids_structures[] = {
	&guids_entry_description,
	&guids_share_description,
};

DESCRIBE_CONST struct describe_file guids_describe_file = {
	"guids", guids_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_GUIDS_VALIDATED)
#define GENERATED_GUIDS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t guids_entry_validate(const struct guids_entry *p,
					  struct validation *v)
{
	size_t before = v->count;

	if (
	    memcmp(p->bytes + 0, "(s*\301\037\370\322\021\272K\000\240\311>\311;", 16) &&
	    validation_add(v, FINDING_CONSTRAINT, "guids_entry", "kind", 0,
			   "must be \"C12A7328-F81F-11D2-BA4B-00A0C93EC93B\""))
		return v->count - before;
	if (
	    memcmp(p->bytes + 32, "\017\036-<KZix\207\226\245\264\303\322\341\360", 16) &&
	    validation_add(v, FINDING_CONSTRAINT, "guids_entry", "volume", 32,
			   "must be \"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\""))
		return v->count - before;
	return v->count - before;
}

static inline size_t guids_share_validate(const struct guids_share *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
