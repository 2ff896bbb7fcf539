/* Written by structc from structs/digest.struct. Edit that file instead. */
#ifndef GENERATED_DIGEST_H
#define GENERATED_DIGEST_H

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

/* both numbers of the last Run */
#define DIGEST_RUNS_END 0xFFFFFFFFFFFFFFFFull

/* Structure Name, 4 bytes. In front of a name. */
struct digest_name {
	uint8_t bytes[4];
};
#define DIGEST_NAME_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct digest_name) == DIGEST_NAME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_name *digest_name_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_NAME_SIZEOF))
		return NULL;
	return (const struct digest_name *)(span.data + offset);
}

static inline struct digest_name *digest_name_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_NAME_SIZEOF))
		return NULL;
	return (struct digest_name *)(span.data + offset);
}

/* Name.length: u32 little-endian at byte 0. of the name, in bytes */
#define DIGEST_NAME_LENGTH_OFFSET 0u
#define DIGEST_NAME_LENGTH_SIZE   4u
STRUCTC_WITHIN(DIGEST_NAME, LENGTH);

static inline uint32_t digest_name_length(const struct digest_name *p)
{
	return le32_load(p->bytes);
}

static inline void digest_name_set_length(struct digest_name *p,
					  uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void digest_name_init(struct digest_name *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Link, 8 bytes. */
struct digest_link {
	uint8_t bytes[8];
};
#define DIGEST_LINK_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct digest_link) == DIGEST_LINK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_link *digest_link_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_LINK_SIZEOF))
		return NULL;
	return (const struct digest_link *)(span.data + offset);
}

static inline struct digest_link *digest_link_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_LINK_SIZEOF))
		return NULL;
	return (struct digest_link *)(span.data + offset);
}

/*
 * Link.number: u64 little-endian at byte 0. 0: a file with one name; n: the
 * n-th of those
 */
#define DIGEST_LINK_NUMBER_OFFSET 0u
#define DIGEST_LINK_NUMBER_SIZE   8u
STRUCTC_WITHIN(DIGEST_LINK, NUMBER);

static inline uint64_t digest_link_number(const struct digest_link *p)
{
	return le64_load(p->bytes);
}

static inline void digest_link_set_number(struct digest_link *p,
					  uint64_t value)
{
	le64_store(p->bytes, value);
}

/* All bytes zero. */
static inline void digest_link_init(struct digest_link *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Node, 32 bytes. */
struct digest_node {
	uint8_t bytes[32];
};
#define DIGEST_NODE_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct digest_node) == DIGEST_NODE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_node *digest_node_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_NODE_SIZEOF))
		return NULL;
	return (const struct digest_node *)(span.data + offset);
}

static inline struct digest_node *digest_node_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_NODE_SIZEOF))
		return NULL;
	return (struct digest_node *)(span.data + offset);
}

/* Node.mode: u32 little-endian at byte 0. type and permissions, as in stat */
#define DIGEST_NODE_MODE_OFFSET 0u
#define DIGEST_NODE_MODE_SIZE   4u
STRUCTC_WITHIN(DIGEST_NODE, MODE);

static inline uint32_t digest_node_mode(const struct digest_node *p)
{
	return le32_load(p->bytes);
}

static inline void digest_node_set_mode(struct digest_node *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Node.uid: u32 little-endian at byte 4. */
#define DIGEST_NODE_UID_OFFSET 4u
#define DIGEST_NODE_UID_SIZE   4u
STRUCTC_WITHIN(DIGEST_NODE, UID);

static inline uint32_t digest_node_uid(const struct digest_node *p)
{
	return le32_load(p->bytes + 4);
}

static inline void digest_node_set_uid(struct digest_node *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Node.gid: u32 little-endian at byte 8. */
#define DIGEST_NODE_GID_OFFSET 8u
#define DIGEST_NODE_GID_SIZE   4u
STRUCTC_WITHIN(DIGEST_NODE, GID);

static inline uint32_t digest_node_gid(const struct digest_node *p)
{
	return le32_load(p->bytes + 8);
}

static inline void digest_node_set_gid(struct digest_node *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Node.mtime_seconds: i64 little-endian at byte 12. */
#define DIGEST_NODE_MTIME_SECONDS_OFFSET 12u
#define DIGEST_NODE_MTIME_SECONDS_SIZE   8u
STRUCTC_WITHIN(DIGEST_NODE, MTIME_SECONDS);

static inline int64_t digest_node_mtime_seconds(const struct digest_node *p)
{
	return (int64_t)le64_load(p->bytes + 12);
}

static inline void digest_node_set_mtime_seconds(struct digest_node *p,
						 int64_t value)
{
	le64_store(p->bytes + 12, (uint64_t)value);
}

/* Node.mtime_nanoseconds: u32 little-endian at byte 20. */
#define DIGEST_NODE_MTIME_NANOSECONDS_OFFSET 20u
#define DIGEST_NODE_MTIME_NANOSECONDS_SIZE   4u
STRUCTC_WITHIN(DIGEST_NODE, MTIME_NANOSECONDS);

static inline uint32_t digest_node_mtime_nanoseconds(
    const struct digest_node *p)
{
	return le32_load(p->bytes + 20);
}

static inline void digest_node_set_mtime_nanoseconds(struct digest_node *p,
						     uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* Node.project: u32 little-endian at byte 24. */
#define DIGEST_NODE_PROJECT_OFFSET 24u
#define DIGEST_NODE_PROJECT_SIZE   4u
STRUCTC_WITHIN(DIGEST_NODE, PROJECT);

static inline uint32_t digest_node_project(const struct digest_node *p)
{
	return le32_load(p->bytes + 24);
}

static inline void digest_node_set_project(struct digest_node *p,
					   uint32_t value)
{
	le32_store(p->bytes + 24, value);
}

/*
 * Node.nr_xattrs: u32 little-endian at byte 28. each: Name and its bytes,
 * Content and its bytes
 */
#define DIGEST_NODE_NR_XATTRS_OFFSET 28u
#define DIGEST_NODE_NR_XATTRS_SIZE   4u
STRUCTC_WITHIN(DIGEST_NODE, NR_XATTRS);

static inline uint32_t digest_node_nr_xattrs(const struct digest_node *p)
{
	return le32_load(p->bytes + 28);
}

static inline void digest_node_set_nr_xattrs(struct digest_node *p,
					     uint32_t value)
{
	le32_store(p->bytes + 28, value);
}

/* All bytes zero. */
static inline void digest_node_init(struct digest_node *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Directory, 4 bytes. Of a directory. */
struct digest_directory {
	uint8_t bytes[4];
};
#define DIGEST_DIRECTORY_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct digest_directory) == DIGEST_DIRECTORY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_directory *digest_directory_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_DIRECTORY_SIZEOF))
		return NULL;
	return (const struct digest_directory *)(span.data + offset);
}

static inline struct digest_directory *digest_directory_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_DIRECTORY_SIZEOF))
		return NULL;
	return (struct digest_directory *)(span.data + offset);
}

/* Directory.nr_entries: u32 little-endian at byte 0. */
#define DIGEST_DIRECTORY_NR_ENTRIES_OFFSET 0u
#define DIGEST_DIRECTORY_NR_ENTRIES_SIZE   4u
STRUCTC_WITHIN(DIGEST_DIRECTORY, NR_ENTRIES);

static inline uint32_t digest_directory_nr_entries(
    const struct digest_directory *p)
{
	return le32_load(p->bytes);
}

static inline void digest_directory_set_nr_entries(struct digest_directory *p,
						   uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void digest_directory_init(struct digest_directory *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Content, 8 bytes. Of a regular file, whose runs follow; of a
 * symbolic link, whose target does; of an extended attribute, whose value does.
 */
struct digest_content {
	uint8_t bytes[8];
};
#define DIGEST_CONTENT_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct digest_content) == DIGEST_CONTENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_content *digest_content_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_CONTENT_SIZEOF))
		return NULL;
	return (const struct digest_content *)(span.data + offset);
}

static inline struct digest_content *digest_content_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_CONTENT_SIZEOF))
		return NULL;
	return (struct digest_content *)(span.data + offset);
}

/* Content.length: u64 little-endian at byte 0. */
#define DIGEST_CONTENT_LENGTH_OFFSET 0u
#define DIGEST_CONTENT_LENGTH_SIZE   8u
STRUCTC_WITHIN(DIGEST_CONTENT, LENGTH);

static inline uint64_t digest_content_length(const struct digest_content *p)
{
	return le64_load(p->bytes);
}

static inline void digest_content_set_length(struct digest_content *p,
					     uint64_t value)
{
	le64_store(p->bytes, value);
}

/* All bytes zero. */
static inline void digest_content_init(struct digest_content *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Run, 16 bytes. Bytes of a file that are not a hole. */
struct digest_run {
	uint8_t bytes[16];
};
#define DIGEST_RUN_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct digest_run) == DIGEST_RUN_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_run *digest_run_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_RUN_SIZEOF))
		return NULL;
	return (const struct digest_run *)(span.data + offset);
}

static inline struct digest_run *digest_run_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_RUN_SIZEOF))
		return NULL;
	return (struct digest_run *)(span.data + offset);
}

/* Run.offset: u64 little-endian at byte 0. */
#define DIGEST_RUN_OFFSET_OFFSET 0u
#define DIGEST_RUN_OFFSET_SIZE   8u
STRUCTC_WITHIN(DIGEST_RUN, OFFSET);

static inline uint64_t digest_run_offset(const struct digest_run *p)
{
	return le64_load(p->bytes);
}

static inline void digest_run_set_offset(struct digest_run *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Run.length: u64 little-endian at byte 8. */
#define DIGEST_RUN_LENGTH_OFFSET 8u
#define DIGEST_RUN_LENGTH_SIZE   8u
STRUCTC_WITHIN(DIGEST_RUN, LENGTH);

static inline uint64_t digest_run_length(const struct digest_run *p)
{
	return le64_load(p->bytes + 8);
}

static inline void digest_run_set_length(struct digest_run *p, uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void digest_run_init(struct digest_run *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Device, 8 bytes. Of a device. */
struct digest_device {
	uint8_t bytes[8];
};
#define DIGEST_DEVICE_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct digest_device) == DIGEST_DEVICE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_device *digest_device_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_DEVICE_SIZEOF))
		return NULL;
	return (const struct digest_device *)(span.data + offset);
}

static inline struct digest_device *digest_device_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_DEVICE_SIZEOF))
		return NULL;
	return (struct digest_device *)(span.data + offset);
}

/* Device.major: u32 little-endian at byte 0. */
#define DIGEST_DEVICE_MAJOR_OFFSET 0u
#define DIGEST_DEVICE_MAJOR_SIZE   4u
STRUCTC_WITHIN(DIGEST_DEVICE, MAJOR);

static inline uint32_t digest_device_major(const struct digest_device *p)
{
	return le32_load(p->bytes);
}

static inline void digest_device_set_major(struct digest_device *p,
					   uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Device.minor: u32 little-endian at byte 4. */
#define DIGEST_DEVICE_MINOR_OFFSET 4u
#define DIGEST_DEVICE_MINOR_SIZE   4u
STRUCTC_WITHIN(DIGEST_DEVICE, MINOR);

static inline uint32_t digest_device_minor(const struct digest_device *p)
{
	return le32_load(p->bytes + 4);
}

static inline void digest_device_set_minor(struct digest_device *p,
					   uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void digest_device_init(struct digest_device *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Number, 8 bytes. What else a disk is known by, such as where an
 * extent lies or when a file was changed (vm/identity.h).
 */
struct digest_number {
	uint8_t bytes[8];
};
#define DIGEST_NUMBER_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct digest_number) == DIGEST_NUMBER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct digest_number *digest_number_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, DIGEST_NUMBER_SIZEOF))
		return NULL;
	return (const struct digest_number *)(span.data + offset);
}

static inline struct digest_number *digest_number_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, DIGEST_NUMBER_SIZEOF))
		return NULL;
	return (struct digest_number *)(span.data + offset);
}

/* Number.value: u64 little-endian at byte 0. */
#define DIGEST_NUMBER_VALUE_OFFSET 0u
#define DIGEST_NUMBER_VALUE_SIZE   8u
STRUCTC_WITHIN(DIGEST_NUMBER, VALUE);

static inline uint64_t digest_number_value(const struct digest_number *p)
{
	return le64_load(p->bytes);
}

static inline void digest_number_set_value(struct digest_number *p,
					   uint64_t value)
{
	le64_store(p->bytes, value);
}

/* All bytes zero. */
static inline void digest_number_init(struct digest_number *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_DIGEST_DESCRIBED)
#define GENERATED_DIGEST_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field digest_name_fields[] = {
	{ "length", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "of the name, in bytes",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_name_description = {
	"Name", "digest_name", 4u, false, digest_name_fields, 1,
	"In front of a name.",
	NULL
};

DESCRIBE_CONST struct describe_field digest_link_fields[] = {
	{ "number", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: a file with one name; n: the n-th of those",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_link_description = {
	"Link", "digest_link", 8u, false, digest_link_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field digest_node_fields[] = {
	{ "mode", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "type and permissions, as in stat",
	  NULL, NULL },
	{ "uid", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gid", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime_seconds", "i64_le", 12u, 8u, 1u, DESCRIBE_NUMBER, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mtime_nanoseconds", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "project", "u32_le", 24u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nr_xattrs", "u32_le", 28u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "each: Name and its bytes, Content and its bytes",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_node_description = {
	"Node", "digest_node", 32u, false, digest_node_fields, 7,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field digest_directory_fields[] = {
	{ "nr_entries", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_directory_description = {
	"Directory", "digest_directory", 4u, false, digest_directory_fields, 1,
	"Of a directory.",
	NULL
};

DESCRIBE_CONST struct describe_field digest_content_fields[] = {
	{ "length", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_content_description = {
	"Content", "digest_content", 8u, false, digest_content_fields, 1,
	"Of a regular file, whose runs follow; of a symbolic link, "
	"whose target does; of an extended attribute, whose value "
	"does.",
	NULL
};

DESCRIBE_CONST struct describe_field digest_run_fields[] = {
	{ "offset", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_run_description = {
	"Run", "digest_run", 16u, false, digest_run_fields, 2,
	"Bytes of a file that are not a hole.",
	NULL
};

DESCRIBE_CONST struct describe_field digest_device_fields[] = {
	{ "major", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "minor", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_device_description = {
	"Device", "digest_device", 8u, false, digest_device_fields, 2,
	"Of a device.",
	NULL
};

DESCRIBE_CONST struct describe_field digest_number_fields[] = {
	{ "value", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure digest_number_description = {
	"Number", "digest_number", 8u, false, digest_number_fields, 1,
	"What else a disk is known by, such as where an extent lies "
	"or when a file was changed (vm/identity.h).",
	NULL
};

#define DIGEST_NR_STRUCTURES 8u
DESCRIBE_CONST struct describe_structure *const digest_structures[] = {
	&digest_name_description,
	&digest_link_description,
	&digest_node_description,
	&digest_directory_description,
	&digest_content_description,
	&digest_run_description,
	&digest_device_description,
	&digest_number_description,
};

DESCRIBE_CONST struct describe_file digest_describe_file = {
	"digest", digest_structures, 8, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_DIGEST_VALIDATED)
#define GENERATED_DIGEST_VALIDATED

#include "runtime/base/validate.h"

static inline size_t digest_name_validate(const struct digest_name *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t digest_link_validate(const struct digest_link *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t digest_node_validate(const struct digest_node *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t digest_directory_validate(const struct digest_directory *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t digest_content_validate(const struct digest_content *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t digest_run_validate(const struct digest_run *p,
					 struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t digest_device_validate(const struct digest_device *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t digest_number_validate(const struct digest_number *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
