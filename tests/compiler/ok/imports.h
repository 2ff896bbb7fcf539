/* Written by structc from ok/imports.struct. Edit that file instead. */
#ifndef GENERATED_IMPORTS_H
#define GENERATED_IMPORTS_H

#include "runtime/base/bytes.h"
#include "disk.h"
#include "disk_names.h"

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

#define IMPORTS_BYTES 2048u
#define IMPORTS_DIRECTORY 2u

/* Structure Volume, 96 bytes. */
struct imports_volume {
	uint8_t bytes[96];
};
#define IMPORTS_VOLUME_SIZEOF 96u
STRUCTC_PROVE(sizeof(struct imports_volume) == IMPORTS_VOLUME_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct imports_volume *imports_volume_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, IMPORTS_VOLUME_SIZEOF))
		return NULL;
	return (const struct imports_volume *)(span.data + offset);
}

static inline struct imports_volume *imports_volume_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, IMPORTS_VOLUME_SIZEOF))
		return NULL;
	return (struct imports_volume *)(span.data + offset);
}

/* Volume.access: flags Access, u16 little-endian at byte 0. */
#define IMPORTS_VOLUME_ACCESS_OFFSET 0u
#define IMPORTS_VOLUME_ACCESS_SIZE   2u
#define IMPORTS_VOLUME_ACCESS_DEFAULT 0x3u
STRUCTC_WITHIN(IMPORTS_VOLUME, ACCESS);

static inline uint16_t imports_volume_access(const struct imports_volume *p)
{
	return le16_load(p->bytes);
}

static inline void imports_volume_set_access(struct imports_volume *p,
					     uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Whether all bits of `mask` are set. */
static inline bool imports_volume_access_has(const struct imports_volume *p,
					     uint16_t mask)
{
	return (imports_volume_access(p) & mask) == mask;
}

static inline void imports_volume_access_add(struct imports_volume *p,
					     uint16_t mask)
{
	imports_volume_set_access(p,
				  (uint16_t)(imports_volume_access(p) | mask));
}

static inline void imports_volume_access_clear(struct imports_volume *p,
					       uint16_t mask)
{
	imports_volume_set_access(p,
				  (uint16_t)(imports_volume_access(p) & ~mask));
}

/* Volume.kind: enum FileKind, u8 at byte 2. */
#define IMPORTS_VOLUME_KIND_OFFSET 2u
#define IMPORTS_VOLUME_KIND_SIZE   1u
#define IMPORTS_VOLUME_KIND_DEFAULT 2u
STRUCTC_WITHIN(IMPORTS_VOLUME, KIND);

static inline uint8_t imports_volume_kind(const struct imports_volume *p)
{
	return p->bytes[2];
}

static inline void imports_volume_set_kind(struct imports_volume *p,
					   uint8_t value)
{
	p->bytes[2] = value;
}

/* Volume.first: struct disk_extent at byte 3. */
#define IMPORTS_VOLUME_FIRST_OFFSET 3u
#define IMPORTS_VOLUME_FIRST_SIZE   6u
STRUCTC_WITHIN(IMPORTS_VOLUME, FIRST);

static inline const struct disk_extent *imports_volume_first(
    const struct imports_volume *p)
{
	return (const struct disk_extent *)(p->bytes + 3);
}

static inline struct disk_extent *imports_volume_edit_first(
    struct imports_volume *p)
{
	return (struct disk_extent *)(p->bytes + 3);
}

/* Volume.parts: 2 times struct disk_extent at byte 9. */
#define IMPORTS_VOLUME_PARTS_OFFSET 9u
#define IMPORTS_VOLUME_PARTS_SIZE   12u
#define IMPORTS_VOLUME_PARTS_COUNT  2u
STRUCTC_WITHIN(IMPORTS_VOLUME, PARTS);

static inline const struct disk_extent *imports_volume_parts(
    const struct imports_volume *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "imports_volume", "parts", 9);
		return NULL;
	}
	return (const struct disk_extent *)(p->bytes + 9 + i * 6);
}

static inline struct disk_extent *imports_volume_edit_parts(
    struct imports_volume *p, uint64_t i, struct field_error *error)
{
	if (i >= 2) {
		field_out_of_range(error, "imports_volume", "parts", 9);
		return NULL;
	}
	return (struct disk_extent *)(p->bytes + 9 + i * 6);
}

/* Volume.names: 3 times struct disk_names_name at byte 21. */
#define IMPORTS_VOLUME_NAMES_OFFSET 21u
#define IMPORTS_VOLUME_NAMES_SIZE   69u
#define IMPORTS_VOLUME_NAMES_COUNT  3u
STRUCTC_WITHIN(IMPORTS_VOLUME, NAMES);

static inline const struct disk_names_name *imports_volume_names(
    const struct imports_volume *p, uint64_t i, struct field_error *error)
{
	if (i >= 3) {
		field_out_of_range(error, "imports_volume", "names", 21);
		return NULL;
	}
	return (const struct disk_names_name *)(p->bytes + 21 + i * 23);
}

static inline struct disk_names_name *imports_volume_edit_names(
    struct imports_volume *p, uint64_t i, struct field_error *error)
{
	if (i >= 3) {
		field_out_of_range(error, "imports_volume", "names", 21);
		return NULL;
	}
	return (struct disk_names_name *)(p->bytes + 21 + i * 23);
}

/* Volume.end: computed. */
static inline uint64_t imports_volume_end(const struct imports_volume *p)
{
	return (uint64_t)
	    ((uint64_t)disk_extent_start(imports_volume_first(p)) + (uint64_t)disk_extent_length(imports_volume_first(p)));
}


/* Volume.is_small: computed. */
static inline uint8_t imports_volume_is_small(const struct imports_volume *p)
{
	return (uint8_t)(disk_extent_length(imports_volume_first(p)) < 2048u);
}


/* Volume.blocks: u48 joined from bytes 90, 94, low part first. */
static inline uint64_t imports_volume_blocks(const struct imports_volume *p)
{
	return (uint64_t)le32_load(p->bytes + 90) |
	       (uint64_t)le16_load(p->bytes + 94) << 32;
}

static inline int imports_volume_set_blocks(struct imports_volume *p,
					    uint64_t value)
{
	if (value >> 48)
		return -34;
	le32_store(p->bytes + 90, (uint32_t)value);
	le16_store(p->bytes + 94, (uint16_t)(value >> 32));
	return 0;
}

/* Volume.low: u32 little-endian at byte 90. */
#define IMPORTS_VOLUME_LOW_OFFSET 90u
#define IMPORTS_VOLUME_LOW_SIZE   4u
STRUCTC_WITHIN(IMPORTS_VOLUME, LOW);

static inline uint32_t imports_volume_low(const struct imports_volume *p)
{
	return le32_load(p->bytes + 90);
}

static inline void imports_volume_set_low(struct imports_volume *p,
					  uint32_t value)
{
	le32_store(p->bytes + 90, value);
}

/* Volume.high: u16 little-endian at byte 94. */
#define IMPORTS_VOLUME_HIGH_OFFSET 94u
#define IMPORTS_VOLUME_HIGH_SIZE   2u
STRUCTC_WITHIN(IMPORTS_VOLUME, HIGH);

static inline uint16_t imports_volume_high(const struct imports_volume *p)
{
	return le16_load(p->bytes + 94);
}

static inline void imports_volume_set_high(struct imports_volume *p,
					   uint16_t value)
{
	le16_store(p->bytes + 94, value);
}

/* Volume.kind_again: computed. */
static inline uint8_t imports_volume_kind_again(const struct imports_volume *p)
{
	return (uint8_t)
	    ((imports_volume_kind(p) == 1u) ? 1ull : (imports_volume_kind(p) == 2u) ? 2ull : 0ull);
}


/* All bytes zero, then the defaults. */
static inline void imports_volume_init(struct imports_volume *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	imports_volume_set_access(p, IMPORTS_VOLUME_ACCESS_DEFAULT);
	imports_volume_set_kind(p, IMPORTS_VOLUME_KIND_DEFAULT);
	disk_extent_init(imports_volume_edit_first(p));
	for (uint64_t i = 0; i < 2; i++)
		disk_extent_init(imports_volume_edit_parts(p, i, NULL));
	for (uint64_t i = 0; i < 3; i++)
		disk_names_name_init(imports_volume_edit_names(p, i, NULL));
}

/* Structure Open, at least 1 byte. */
struct imports_open {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t width;
};
struct imports_open_edit {
	struct imports_open read; /* the same, for getters */
	uint8_t *bytes;
};
#define IMPORTS_OPEN_MIN_SIZE 1u

/* Open.kind: enum FileKind, u8 at byte 0. */
#define IMPORTS_OPEN_KIND_OFFSET 0u
#define IMPORTS_OPEN_KIND_SIZE   1u
STRUCTC_PROVE(IMPORTS_OPEN_KIND_OFFSET + IMPORTS_OPEN_KIND_SIZE <=
	      IMPORTS_OPEN_MIN_SIZE);

static inline uint8_t imports_open_kind(const struct imports_open *p)
{
	return p->bytes[0];
}

static inline void imports_open_set_kind(const struct imports_open_edit *p,
					 uint8_t value)
{
	p->bytes[0] = value;
}

/* Open.place: Extent at byte 1, not always there. */
#define IMPORTS_OPEN_PLACE_OFFSET 1u

static inline bool imports_open_has_place(const struct imports_open *p)
{
	return (imports_open_kind(p) == 2u);
}

static inline int imports_open_place_offset(const struct imports_open *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	if (!(imports_open_kind(p) == 2u))
		return field_absent(error, "imports_open", "place", 1);
	if (p->size < 7)
		return field_out_of_range(error, "imports_open", "place", 1);
	*offset = 1;
	return 0;
}

static inline const struct disk_extent *imports_open_place(
    const struct imports_open *p, struct field_error *error)
{
	uint64_t at;

	if (imports_open_place_offset(p, &at, error))
		return NULL;
	return (const struct disk_extent *)(p->bytes + at);
}

static inline struct disk_extent *imports_open_edit_place(
    const struct imports_open_edit *p, struct field_error *error)
{
	uint64_t at;

	if (imports_open_place_offset(&p->read, &at, error))
		return NULL;
	return (struct disk_extent *)(p->bytes + at);
}


/* A byte that data decides, within the view. */
static inline int imports_open_point_1(const struct imports_open *p,
				       uint64_t *out,
				       struct field_error *error)
{
	if ((imports_open_kind(p) == 2u)) {
		if (p->size < 7)
			return field_out_of_range(error, "imports_open", "",
						  0);
		*out = 7;
	} else {
		*out = 1;
	}
	return 0;
}


/* Open.count: u8 at an offset that data decides. */

static inline int imports_open_count_offset(const struct imports_open *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = imports_open_point_1(p, &t1, error);
	if (rc)
		return rc;
	if (p->size - t1 < 1)
		return field_out_of_range(error, "imports_open", "count", 0);
	*offset = t1;
	return 0;
}

static inline int imports_open_count(const struct imports_open *p,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = imports_open_point_1(p, &t1, error);
	if (rc)
		return rc;
	if (p->size - t1 < 1)
		return field_out_of_range(error, "imports_open", "count", 0);
	*out = p->bytes[t1];
	return 0;
}

static inline int imports_open_set_count(const struct imports_open_edit *p,
					 uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = imports_open_point_1(&p->read, &t1, error);
	if (rc)
		return rc;
	if (p->read.size - t1 < 1)
		return field_out_of_range(error, "imports_open", "count", 0);
	p->bytes[t1] = value;
	return 0;
}


/* Open.rows: [$count]Record at an offset that data decides. */

static inline int imports_open_rows_offset(const struct imports_open *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = imports_open_point_1(p, &t1, error);
	if (rc)
		return rc;
	if (p->size - t1 < 1)
		return field_out_of_range(error, "imports_open", "rows", 0);
	*offset = t1 + 1;
	return 0;
}

static inline int imports_open_rows(const struct imports_open *p,
				    struct disk_record_iterator *out,
				    struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = imports_open_point_1(p, &t1, error);
	if (rc)
		return rc;
	if (p->size - t1 < 1)
		return field_out_of_range(error, "imports_open", "rows", 0);
	uint8_t t2;

	if (p->size - t1 < 1)
		return field_out_of_range(error, "imports_open", "count", 0);
	t2 = p->bytes[t1];
	*out = disk_record_iterate(
	    span_of(p->bytes + t1 + 1, p->size - (t1 + 1)), (uint8_t)(uint64_t)p->width);
	out->left = (uint64_t)t2;
	return 0;
}

static inline int imports_open_edit_rows(const struct imports_open_edit *p,
					 struct disk_record_edit_iterator *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = imports_open_point_1(&p->read, &t1, error);
	if (rc)
		return rc;
	if (p->read.size - t1 < 1)
		return field_out_of_range(error, "imports_open", "rows", 0);
	uint8_t t2;

	if (p->read.size - t1 < 1)
		return field_out_of_range(error, "imports_open", "count", 0);
	t2 = p->bytes[t1];
	*out = disk_record_edit_iterate(
	    mspan_of(p->bytes + t1 + 1, p->read.size - (t1 + 1)), (uint8_t)(uint64_t)p->read.width);
	out->read.left = (uint64_t)t2;
	return 0;
}


/* A byte that data decides, within the view. */
static inline int imports_open_point_2(const struct imports_open *p,
				       uint64_t *out,
				       struct field_error *error)
{
	int rc;

	struct disk_record_iterator records;
	struct disk_record record;

	rc = imports_open_rows(p, &records, error);
	if (rc)
		return rc;
	do
		rc = disk_record_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	*out = (uint64_t)(records.span.data - p->bytes) + records.offset;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int imports_open_at(struct span span,
				  uint64_t offset, uint8_t width,
				  struct imports_open *out,
				  struct field_error *error)
{
	struct imports_open view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "imports_open", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.width = width;
	*out = view;
	return 0;
}

static inline int imports_open_edit_at(struct mspan span,
				       uint64_t offset, uint8_t width,
				       struct imports_open_edit *out,
				       struct field_error *error)
{
	int rc = imports_open_at(span_of(span.data, span.size), offset, width, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int imports_open_total_size(const struct imports_open *p,
					  uint64_t *size,
					  struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = imports_open_point_2(p, &t1, error);
	if (rc)
		return rc;
	*size = t1;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct imports_open_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t width;
};
struct imports_open_edit_iterator {
	struct imports_open_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct imports_open_iterator imports_open_iterate(
    struct span span, uint8_t width)
{
	struct imports_open_iterator it = { span, 0, 0, UINT64_MAX, width };

	return it;
}

static inline struct imports_open_edit_iterator imports_open_edit_iterate(
    struct mspan span, uint8_t width)
{
	struct imports_open_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, width },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int imports_open_iterator_next(struct imports_open_iterator *it,
					     struct imports_open *out,
					     struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = imports_open_at(it->span, it->offset, it->width, out, error);
	if (!rc)
		rc = imports_open_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "imports_open", "stride", 0);
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

static inline int imports_open_edit_iterator_next(
    struct imports_open_edit_iterator *it, struct imports_open_edit *out,
    struct field_error *error)
{
	int rc = imports_open_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct disk_extent. */
#define IMPORTS_ROOT_OFFSET 2048u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_IMPORTS_DESCRIBED)
#define GENERATED_IMPORTS_DESCRIBED

#include "runtime/base/describe.h"
#include "disk.h"
#include "disk_names.h"

DESCRIBE_CONST struct describe_rules imports_volume_describe_access_rules = {
	true, 0x3u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules imports_volume_describe_kind_rules = {
	true, 2u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int imports_volume_describe_end_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct imports_volume *p = (const struct imports_volume *)view->bytes;

	(void)error;
	*out = (uint64_t)imports_volume_end(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field imports_volume_describe_end = {
	NULL, imports_volume_describe_end_value, 0
};

static inline int imports_volume_describe_is_small_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct imports_volume *p = (const struct imports_volume *)view->bytes;

	(void)error;
	*out = (uint64_t)imports_volume_is_small(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field imports_volume_describe_is_small = {
	NULL, imports_volume_describe_is_small_value, 0
};

static inline int imports_volume_describe_kind_again_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct imports_volume *p = (const struct imports_volume *)view->bytes;

	(void)error;
	*out = (uint64_t)imports_volume_kind_again(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field imports_volume_describe_kind_again = {
	NULL, imports_volume_describe_kind_again_value, 0
};

DESCRIBE_CONST struct describe_part imports_volume_blocks_parts[] = {
	{ 90u, 4, false },
	{ 94u, 2, false },
};
DESCRIBE_CONST struct describe_field imports_volume_fields[] = {
	{ "access", "Access", 0u, 2u, 1u, DESCRIBE_FLAGS, false, false, false,
	  NULL, disk_access_values, 2, NULL, 0,
	  NULL,
	  NULL, &imports_volume_describe_access_rules },
	{ "kind", "FileKind", 2u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, disk_file_kind_values, 2, NULL, 0,
	  NULL,
	  NULL, &imports_volume_describe_kind_rules },
	{ "first", "Extent", 3u, 6u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &disk_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "parts", "[2]Extent", 9u, 6u, 2u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &disk_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "names", "[3]Name", 21u, 23u, 3u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &disk_names_name_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "end", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &imports_volume_describe_end, NULL },
	{ "is_small", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &imports_volume_describe_is_small, NULL },
	{ "blocks", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, imports_volume_blocks_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "low", "u32_le", 90u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "high", "u16_le", 94u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kind_again", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &imports_volume_describe_kind_again, NULL },
};
DESCRIBE_CONST struct describe_structure imports_volume_description = {
	"Volume", "imports_volume", 96u, false, imports_volume_fields, 11,
	NULL,
	NULL
};

static inline struct imports_open imports_open_describe_view(
    const struct describe_view *view)
{
	struct imports_open p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter imports_open_describe_parameters[] = {
	{ "width", 1, false, false },
};

static inline int imports_open_describe_at(struct span span, uint64_t offset,
					   const uint64_t *parameters,
					   struct describe_view *out,
					   struct field_error *error)
{
	struct imports_open p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "imports_open",
			"width", 0);
	rc = imports_open_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.width;
	return 0;
}

static inline int imports_open_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct imports_open of = imports_open_describe_view(view), *p = &of;

	return imports_open_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open imports_open_describe_open = {
	imports_open_describe_parameters, 1, imports_open_describe_at,
	imports_open_describe_total_size, imports_open_describe_total_size
};

static inline int imports_open_describe_place_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct imports_open of = imports_open_describe_view(view), *p = &of;
	out->count = 1;
	return imports_open_place_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field imports_open_describe_place = {
	imports_open_describe_place_place, NULL, 0
};

static inline int imports_open_describe_count_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct imports_open of = imports_open_describe_view(view), *p = &of;
	out->count = 1;
	return imports_open_count_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field imports_open_describe_count = {
	imports_open_describe_count_place, NULL, 0
};

static inline int imports_open_describe_rows_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct imports_open of = imports_open_describe_view(view), *p = &of;
	struct disk_record_iterator to;
	int rc = imports_open_rows(p, &to, error);

	if (!rc)
		rc = imports_open_rows_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	out->parameters[0] = (uint64_t)to.width;
	return 0;
}

DESCRIBE_CONST struct describe_open_field imports_open_describe_rows = {
	imports_open_describe_rows_place, NULL, 0
};

DESCRIBE_CONST struct describe_field imports_open_fields[] = {
	{ "kind", "Kind", 0u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, disk_file_kind_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "place", "Extent", 1u, 6u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &disk_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  &imports_open_describe_place, NULL },
	{ "count", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &imports_open_describe_count, NULL },
	{ "rows", "[$count]Record", 0u, 0u, 0u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &disk_record_description, NULL, 0, NULL, 0,
	  NULL,
	  &imports_open_describe_rows, NULL },
};
DESCRIBE_CONST struct describe_structure imports_open_description = {
	"Open", "imports_open", 1u, false, imports_open_fields, 4,
	NULL,
	&imports_open_describe_open
};

#define IMPORTS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const imports_structures[] = {
	&imports_volume_description,
	&imports_open_description,
};

DESCRIBE_CONST struct describe_root imports_describe_root = {
	&disk_extent_description,
	2048u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file imports_describe_file = {
	"imports", imports_structures, 2, &imports_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_IMPORTS_VALIDATED)
#define GENERATED_IMPORTS_VALIDATED

#include "runtime/base/validate.h"
#include "disk.h"
#include "disk_names.h"

static inline size_t imports_volume_validate(const struct imports_volume *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes));

		if (value != 0x3u &&
		    validation_add(v, FINDING_CONSTRAINT, "imports_volume",
				   "access", 0, "must be 0x3"))
			return v->count - before;
		if (v->strict && disk_access_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "imports_volume",
				   "access", 0, "bits without a name"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[2]);

		if (value != 2u &&
		    validation_add(v, FINDING_CONSTRAINT, "imports_volume",
				   "kind", 2, "must be 2"))
			return v->count - before;
		if (v->strict && !disk_file_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "imports_volume", "kind",
				   2, "no value of its enum"))
			return v->count - before;
	}
	{
		v->base += 3;
		disk_extent_validate((const struct disk_extent *)(p->bytes + 3),
				     v);
		v->base -= 3;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 2; i++) {
		uint64_t to = 9 + i * 6;

		v->base += to;
		disk_extent_validate(
		    (const struct disk_extent *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 3; i++) {
		uint64_t to = 21 + i * 23;

		v->base += to;
		disk_names_name_validate(
		    (const struct disk_names_name *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t imports_open_validate(const struct imports_open *p,
					   struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !disk_file_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "imports_open", "kind", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	rc = imports_open_place_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "imports_open", "place", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		disk_extent_validate(
		    (const struct disk_extent *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = imports_open_count_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "imports_open", "count", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = imports_open_rows_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "imports_open", "rows", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct disk_record_iterator records;
		struct disk_record of;

		rc = imports_open_rows(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "imports_open",
				       "rows", at, "is not within the bytes");
			return v->count - before;
		}
		while ((rc = disk_record_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			disk_record_validate(&of, v);
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

/* An image, from its root on. */
static inline size_t imports_validate_root(struct span image,
					   struct validation *v)
{
	size_t count;
	const struct disk_extent *p = disk_extent_at(image, IMPORTS_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "disk_extent", "", IMPORTS_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += IMPORTS_ROOT_OFFSET;
	count = disk_extent_validate(p, v);
	v->base -= IMPORTS_ROOT_OFFSET;
	return count;
}

#endif
