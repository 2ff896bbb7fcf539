/* Written by structc from ok/disk.struct. Edit that file instead. */
#ifndef GENERATED_DISK_H
#define GENERATED_DISK_H

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

#define DISK_LABEL_SIZE 16u
/* What other files of these tests import. Sectors of a disk */
#define DISK_UNIT_SECTOR 512u

/* Enum FileKind: u8. */
#define DISK_FILE_KIND_REGULAR 1u
#define DISK_FILE_KIND_DIRECTORY 2u

/* The name of a value, or NULL if it has none. */
static inline const char *disk_file_kind_name(uint8_t value)
{
	switch (value) {
	case DISK_FILE_KIND_REGULAR:
		return "regular";
	case DISK_FILE_KIND_DIRECTORY:
		return "directory";
	default:
		return NULL;
	}
}

static inline bool disk_file_kind_is_known(uint8_t value)
{
	switch (value) {
	case DISK_FILE_KIND_REGULAR:
	case DISK_FILE_KIND_DIRECTORY:
		return true;
	default:
		return false;
	}
}

/* Flags Access: u16 little-endian. */
#define DISK_ACCESS_READABLE 0x1u
#define DISK_ACCESS_WRITABLE 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *disk_access_name(uint16_t bit)
{
	switch (bit) {
	case DISK_ACCESS_READABLE:
		return "readable";
	case DISK_ACCESS_WRITABLE:
		return "writable";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t disk_access_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFFCu);
}

/* Structure Extent, 6 bytes. */
struct disk_extent {
	uint8_t bytes[6];
};
#define DISK_EXTENT_SIZEOF 6u
STRUCTC_PROVE(sizeof(struct disk_extent) == DISK_EXTENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct disk_extent *disk_extent_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, DISK_EXTENT_SIZEOF))
		return NULL;
	return (const struct disk_extent *)(span.data + offset);
}

static inline struct disk_extent *disk_extent_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, DISK_EXTENT_SIZEOF))
		return NULL;
	return (struct disk_extent *)(span.data + offset);
}

/* Extent.start: u32 little-endian at byte 0. */
#define DISK_EXTENT_START_OFFSET 0u
#define DISK_EXTENT_START_SIZE   4u
#define DISK_EXTENT_START_DEFAULT 16u
STRUCTC_WITHIN(DISK_EXTENT, START);

static inline uint32_t disk_extent_start(const struct disk_extent *p)
{
	return le32_load(p->bytes);
}

static inline void disk_extent_set_start(struct disk_extent *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Extent.length: u16 little-endian at byte 4. */
#define DISK_EXTENT_LENGTH_OFFSET 4u
#define DISK_EXTENT_LENGTH_SIZE   2u
STRUCTC_WITHIN(DISK_EXTENT, LENGTH);

static inline uint16_t disk_extent_length(const struct disk_extent *p)
{
	return le16_load(p->bytes + 4);
}

static inline void disk_extent_set_length(struct disk_extent *p,
					  uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* All bytes zero, then the defaults. */
static inline void disk_extent_init(struct disk_extent *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	disk_extent_set_start(p, DISK_EXTENT_START_DEFAULT);
}

/* Structure Record, at least 1 byte. */
struct disk_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t width;
};
struct disk_record_edit {
	struct disk_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define DISK_RECORD_MIN_SIZE 1u

/* Record.length: u8 at byte 0. */
#define DISK_RECORD_LENGTH_OFFSET 0u
#define DISK_RECORD_LENGTH_SIZE   1u
STRUCTC_PROVE(DISK_RECORD_LENGTH_OFFSET + DISK_RECORD_LENGTH_SIZE <=
	      DISK_RECORD_MIN_SIZE);

static inline uint8_t disk_record_length(const struct disk_record *p)
{
	return p->bytes[0];
}

static inline void disk_record_set_length(const struct disk_record_edit *p,
					  uint8_t value)
{
	p->bytes[0] = value;
}

/* Record.text: [$length]byte at byte 1. */
#define DISK_RECORD_TEXT_OFFSET 1u

static inline int disk_record_text_range(const struct disk_record *p,
					 uint64_t *offset, uint64_t *count,
					 struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)disk_record_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "disk_record", "text", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int disk_record_text_count(const struct disk_record *p,
					 uint64_t *count,
					 struct field_error *error)
{
	uint64_t at;

	return disk_record_text_range(p, &at, count, error);
}

static inline int disk_record_text_offset(const struct disk_record *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	uint64_t count;

	return disk_record_text_range(p, offset, &count, error);
}

static inline int disk_record_text(const struct disk_record *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = disk_record_text_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "disk_record", "text", 1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int disk_record_set_text(const struct disk_record_edit *p,
				       uint64_t i, uint8_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = disk_record_text_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "disk_record", "text", 1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int disk_record_text_bytes(const struct disk_record *p,
					 struct span *out,
					 struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = disk_record_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int disk_record_edit_text_bytes(const struct disk_record_edit *p,
					      struct mspan *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = disk_record_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int disk_record_point_1(const struct disk_record *p,
				      uint64_t *points,
				      struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)disk_record_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "disk_record", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int disk_record_at(struct span span,
				 uint64_t offset, uint8_t width,
				 struct disk_record *out,
				 struct field_error *error)
{
	struct disk_record view;
	uint64_t size;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "disk_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.width = width;
	size = (uint64_t)view.width;
	if (size < 1 || size > view.size)
		return field_out_of_range(error, "disk_record", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int disk_record_edit_at(struct mspan span,
				      uint64_t offset, uint8_t width,
				      struct disk_record_edit *out,
				      struct field_error *error)
{
	int rc = disk_record_at(span_of(span.data, span.size), offset, width, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int disk_record_total_size(const struct disk_record *p,
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
struct disk_record_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t width;
};
struct disk_record_edit_iterator {
	struct disk_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct disk_record_iterator disk_record_iterate(struct span span,
							      uint8_t width)
{
	struct disk_record_iterator it = { span, 0, 0, UINT64_MAX, width };

	return it;
}

static inline struct disk_record_edit_iterator disk_record_edit_iterate(
    struct mspan span, uint8_t width)
{
	struct disk_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, width },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int disk_record_iterator_next(struct disk_record_iterator *it,
					    struct disk_record *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = disk_record_at(it->span, it->offset, it->width, out, error);
	if (!rc)
		rc = disk_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "disk_record", "stride", 0);
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

static inline int disk_record_edit_iterator_next(
    struct disk_record_edit_iterator *it, struct disk_record_edit *out,
    struct field_error *error)
{
	int rc = disk_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct disk_extent. */
#define DISK_ROOT_OFFSET 512u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_DISK_DESCRIBED)
#define GENERATED_DISK_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value disk_file_kind_values[] = {
	{ "regular", 1u, NULL },
	{ "directory", 2u, NULL },
};

DESCRIBE_CONST struct describe_value disk_access_values[] = {
	{ "readable", 0x1u, NULL },
	{ "writable", 0x2u, NULL },
};

DESCRIBE_CONST struct describe_rules disk_extent_describe_start_rules = {
	true, 16u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field disk_extent_fields[] = {
	{ "start", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &disk_extent_describe_start_rules },
	{ "length", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure disk_extent_description = {
	"Extent", "disk_extent", 6u, false, disk_extent_fields, 2,
	NULL,
	NULL
};

static inline struct disk_record disk_record_describe_view(
    const struct describe_view *view)
{
	struct disk_record p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter disk_record_describe_parameters[] = {
	{ "width", 1, false, false },
};

static inline int disk_record_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct disk_record p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "disk_record",
			"width", 0);
	rc = disk_record_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.width;
	return 0;
}

static inline int disk_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct disk_record of = disk_record_describe_view(view), *p = &of;

	return disk_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open disk_record_describe_open = {
	disk_record_describe_parameters, 1, disk_record_describe_at,
	disk_record_describe_total_size, disk_record_describe_total_size
};

static inline int disk_record_describe_text_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct disk_record of = disk_record_describe_view(view), *p = &of;
	int rc = disk_record_text_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field disk_record_describe_text = {
	disk_record_describe_text_place, NULL, 0
};

DESCRIBE_CONST struct describe_field disk_record_fields[] = {
	{ "length", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "text", "[$length]byte", 1u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &disk_record_describe_text, NULL },
};
DESCRIBE_CONST struct describe_structure disk_record_description = {
	"Record", "disk_record", 1u, false, disk_record_fields, 2,
	NULL,
	&disk_record_describe_open
};

#define DISK_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const disk_structures[] = {
	&disk_extent_description,
	&disk_record_description,
};

DESCRIBE_CONST struct describe_root disk_describe_root = {
	&disk_extent_description,
	512u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file disk_describe_file = {
	"disk", disk_structures, 2, &disk_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_DISK_VALIDATED)
#define GENERATED_DISK_VALIDATED

#include "runtime/base/validate.h"

static inline size_t disk_extent_validate(const struct disk_extent *p,
					  struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes));

		if (value != 16u &&
		    validation_add(v, FINDING_CONSTRAINT, "disk_extent",
				   "start", 0, "must be 16"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t disk_record_validate(const struct disk_record *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = disk_record_text_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "disk_record", "text", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t disk_validate_root(struct span image,
					struct validation *v)
{
	size_t count;
	const struct disk_extent *p = disk_extent_at(image, DISK_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "disk_extent", "", DISK_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += DISK_ROOT_OFFSET;
	count = disk_extent_validate(p, v);
	v->base -= DISK_ROOT_OFFSET;
	return count;
}

#endif
