/* Written by structc from ok/names_of_tags.struct. Edit that file instead. */
#ifndef GENERATED_NAMES_OF_TAGS_H
#define GENERATED_NAMES_OF_TAGS_H

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

/* Enum Kind: u8. */
#define NAMES_OF_TAGS_KIND_FILE 1u
#define NAMES_OF_TAGS_KIND_FOLDER 2u

/* The name of a value, or NULL if it has none. */
static inline const char *names_of_tags_kind_name(uint8_t value)
{
	switch (value) {
	case NAMES_OF_TAGS_KIND_FILE:
		return "file";
	case NAMES_OF_TAGS_KIND_FOLDER:
		return "folder";
	default:
		return NULL;
	}
}

static inline bool names_of_tags_kind_is_known(uint8_t value)
{
	switch (value) {
	case NAMES_OF_TAGS_KIND_FILE:
	case NAMES_OF_TAGS_KIND_FOLDER:
		return true;
	default:
		return false;
	}
}

/* Structure Header, 1 byte. */
struct names_of_tags_header {
	uint8_t bytes[1];
};
#define NAMES_OF_TAGS_HEADER_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct names_of_tags_header) ==
	      NAMES_OF_TAGS_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct names_of_tags_header *names_of_tags_header_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NAMES_OF_TAGS_HEADER_SIZEOF))
		return NULL;
	return (const struct names_of_tags_header *)(span.data + offset);
}

static inline struct names_of_tags_header *names_of_tags_header_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NAMES_OF_TAGS_HEADER_SIZEOF))
		return NULL;
	return (struct names_of_tags_header *)(span.data + offset);
}

/* Header.kind: enum Kind, u8 at byte 0. */
#define NAMES_OF_TAGS_HEADER_KIND_OFFSET 0u
#define NAMES_OF_TAGS_HEADER_KIND_SIZE   1u
STRUCTC_WITHIN(NAMES_OF_TAGS_HEADER, KIND);

static inline uint8_t names_of_tags_header_kind(
    const struct names_of_tags_header *p)
{
	return p->bytes[0];
}

static inline void names_of_tags_header_set_kind(struct names_of_tags_header *p,
						 uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void names_of_tags_header_init(struct names_of_tags_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure A, at least 1 byte. */
struct names_of_tags_a {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t kind;
};
struct names_of_tags_a_edit {
	struct names_of_tags_a read; /* the same, for getters */
	uint8_t *bytes;
};
#define NAMES_OF_TAGS_A_MIN_SIZE 1u

/* A.header: struct names_of_tags_header at byte 0. */
#define NAMES_OF_TAGS_A_HEADER_OFFSET 0u
#define NAMES_OF_TAGS_A_HEADER_SIZE   1u
STRUCTC_PROVE(NAMES_OF_TAGS_A_HEADER_OFFSET + NAMES_OF_TAGS_A_HEADER_SIZE <=
	      NAMES_OF_TAGS_A_MIN_SIZE);

static inline const struct names_of_tags_header *names_of_tags_a_header(
    const struct names_of_tags_a *p)
{
	return (const struct names_of_tags_header *)(p->bytes);
}

static inline struct names_of_tags_header *names_of_tags_a_edit_header(
    const struct names_of_tags_a_edit *p)
{
	return (struct names_of_tags_header *)(p->bytes);
}

/* A.a: u8 at byte 1, not always there. */
#define NAMES_OF_TAGS_A_A_OFFSET 1u

static inline bool names_of_tags_a_has_a(const struct names_of_tags_a *p)
{
	return (p->kind == 2u);
}

static inline int names_of_tags_a_a_offset(const struct names_of_tags_a *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!(p->kind == 2u))
		return field_absent(error, "names_of_tags_a", "a", 1);
	*offset = 1;
	return 0;
}

static inline int names_of_tags_a_a(const struct names_of_tags_a *p,
				    uint8_t *out, struct field_error *error)
{
	if (!(p->kind == 2u))
		return field_absent(error, "names_of_tags_a", "a", 1);
	*out = p->bytes[1];
	return 0;
}

static inline int names_of_tags_a_set_a(const struct names_of_tags_a_edit *p,
					uint8_t value,
					struct field_error *error)
{
	if (!(p->read.kind == 2u))
		return field_absent(error, "names_of_tags_a", "a", 1);
	p->bytes[1] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_tags_a_point_1(const struct names_of_tags_a *p,
					  uint64_t *points,
					  struct field_error *error)
{
	if (p->kind == 2u) {
		if (p->size < 2)
			return field_out_of_range(error, "names_of_tags_a", "",
						  0);
		points[1] = 2;
	} else {
		points[1] = 1;
	}
	return 0;
}


/* A.first: u8 at an offset that data decides, not always there. */

static inline bool names_of_tags_a_has_first(const struct names_of_tags_a *p)
{
	return (names_of_tags_header_kind(names_of_tags_a_header(p)) == 1u);
}

static inline int names_of_tags_a_first_offset(const struct names_of_tags_a *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(names_of_tags_header_kind(names_of_tags_a_header(p)) == 1u))
		return field_absent(error, "names_of_tags_a", "first", 0);
	rc = names_of_tags_a_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "names_of_tags_a", "first",
					  0);
	*offset = points[1];
	return 0;
}

static inline int names_of_tags_a_first(const struct names_of_tags_a *p,
					uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(names_of_tags_header_kind(names_of_tags_a_header(p)) == 1u))
		return field_absent(error, "names_of_tags_a", "first", 0);
	rc = names_of_tags_a_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "names_of_tags_a", "first",
					  0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int names_of_tags_a_set_first(
    const struct names_of_tags_a_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!
	    (names_of_tags_header_kind(names_of_tags_a_header(&p->read)) == 1u))
		return field_absent(error, "names_of_tags_a", "first", 0);
	rc = names_of_tags_a_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "names_of_tags_a", "first",
					  0);
	p->bytes[points[1]] = value;
	return 0;
}


/* A.second: u16_le at an offset that data decides, not always there. */

static inline bool names_of_tags_a_has_second(const struct names_of_tags_a *p)
{
	return (names_of_tags_header_kind(names_of_tags_a_header(p)) == 2u);
}

static inline int names_of_tags_a_second_offset(const struct names_of_tags_a *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(names_of_tags_header_kind(names_of_tags_a_header(p)) == 2u))
		return field_absent(error, "names_of_tags_a", "second", 0);
	rc = names_of_tags_a_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "names_of_tags_a", "second",
					  0);
	*offset = points[1];
	return 0;
}

static inline int names_of_tags_a_second(const struct names_of_tags_a *p,
					 uint16_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(names_of_tags_header_kind(names_of_tags_a_header(p)) == 2u))
		return field_absent(error, "names_of_tags_a", "second", 0);
	rc = names_of_tags_a_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "names_of_tags_a", "second",
					  0);
	*out = le16_load(p->bytes + points[1]);
	return 0;
}

static inline int names_of_tags_a_set_second(
    const struct names_of_tags_a_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!
	    (names_of_tags_header_kind(names_of_tags_a_header(&p->read)) == 2u))
		return field_absent(error, "names_of_tags_a", "second", 0);
	rc = names_of_tags_a_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 2)
		return field_out_of_range(error, "names_of_tags_a", "second",
					  0);
	le16_store(p->bytes + points[1], value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_tags_a_point_2(const struct names_of_tags_a *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	rc = names_of_tags_a_point_1(p, points, error);
	if (rc)
		return rc;
	if (names_of_tags_header_kind(names_of_tags_a_header(p)) == 2u) {
		if (p->size - points[1] < 2)
			return field_out_of_range(error, "names_of_tags_a", "",
						  0);
		points[2] = points[1] + 2;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_tags_a_point_3(const struct names_of_tags_a *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	rc = names_of_tags_a_point_1(p, points, error);
	if (rc)
		return rc;
	if (names_of_tags_header_kind(names_of_tags_a_header(p)) == 1u) {
		if (p->size - points[1] < 1)
			return field_out_of_range(error, "names_of_tags_a", "",
						  0);
		points[3] = points[1] + 1;
	} else {
		rc = names_of_tags_a_point_2(p, points, error);
		if (rc)
			return rc;
		points[3] = points[2];
	}
	return 0;
}


/* A.third: u8 at an offset that data decides, not always there. */

static inline bool names_of_tags_a_has_third(const struct names_of_tags_a *p)
{
	return (p->kind == 1u);
}

static inline int names_of_tags_a_third_offset(const struct names_of_tags_a *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->kind == 1u))
		return field_absent(error, "names_of_tags_a", "third", 0);
	rc = names_of_tags_a_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "names_of_tags_a", "third",
					  0);
	*offset = points[3];
	return 0;
}

static inline int names_of_tags_a_third(const struct names_of_tags_a *p,
					uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->kind == 1u))
		return field_absent(error, "names_of_tags_a", "third", 0);
	rc = names_of_tags_a_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "names_of_tags_a", "third",
					  0);
	*out = p->bytes[points[3]];
	return 0;
}

static inline int names_of_tags_a_set_third(
    const struct names_of_tags_a_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->read.kind == 1u))
		return field_absent(error, "names_of_tags_a", "third", 0);
	rc = names_of_tags_a_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 1)
		return field_out_of_range(error, "names_of_tags_a", "third",
					  0);
	p->bytes[points[3]] = value;
	return 0;
}


/* A.otherwise: u16_le at an offset that data decides, not always there. */

static inline bool names_of_tags_a_has_otherwise(
    const struct names_of_tags_a *p)
{
	return !(p->kind == 1u);
}

static inline int names_of_tags_a_otherwise_offset(
    const struct names_of_tags_a *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!!(p->kind == 1u))
		return field_absent(error, "names_of_tags_a", "otherwise", 0);
	rc = names_of_tags_a_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 2)
		return field_out_of_range(error, "names_of_tags_a",
					  "otherwise", 0);
	*offset = points[3];
	return 0;
}

static inline int names_of_tags_a_otherwise(const struct names_of_tags_a *p,
					    uint16_t *out,
					    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!!(p->kind == 1u))
		return field_absent(error, "names_of_tags_a", "otherwise", 0);
	rc = names_of_tags_a_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 2)
		return field_out_of_range(error, "names_of_tags_a",
					  "otherwise", 0);
	*out = le16_load(p->bytes + points[3]);
	return 0;
}

static inline int names_of_tags_a_set_otherwise(
    const struct names_of_tags_a_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!!(p->read.kind == 1u))
		return field_absent(error, "names_of_tags_a", "otherwise", 0);
	rc = names_of_tags_a_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 2)
		return field_out_of_range(error, "names_of_tags_a",
					  "otherwise", 0);
	le16_store(p->bytes + points[3], value);
	return 0;
}


/* A.n: computed. */
static inline uint8_t names_of_tags_a_n(const struct names_of_tags_a *p)
{
	return (uint8_t)((p->kind == 1u) ? 1ull : 0ull);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_tags_a_point_4(const struct names_of_tags_a *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	rc = names_of_tags_a_point_3(p, points, error);
	if (rc)
		return rc;
	if (!(p->kind == 1u)) {
		if (p->size - points[3] < 2)
			return field_out_of_range(error, "names_of_tags_a", "",
						  0);
		points[4] = points[3] + 2;
	} else {
		points[4] = points[3];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_tags_a_point_5(const struct names_of_tags_a *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	rc = names_of_tags_a_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->kind == 1u) {
		if (p->size - points[3] < 1)
			return field_out_of_range(error, "names_of_tags_a", "",
						  0);
		points[5] = points[3] + 1;
	} else {
		rc = names_of_tags_a_point_4(p, points, error);
		if (rc)
			return rc;
		points[5] = points[4];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int names_of_tags_a_at(struct span span,
				     uint64_t offset, uint8_t kind,
				     struct names_of_tags_a *out,
				     struct field_error *error)
{
	struct names_of_tags_a view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "names_of_tags_a", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.kind = kind;
	if ((view.kind == 2u) && view.size < 2)
		return field_out_of_range(error, "names_of_tags_a", "", 0);
	*out = view;
	return 0;
}

static inline int names_of_tags_a_edit_at(struct mspan span,
					  uint64_t offset, uint8_t kind,
					  struct names_of_tags_a_edit *out,
					  struct field_error *error)
{
	int rc = names_of_tags_a_at(span_of(span.data, span.size), offset, kind, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int names_of_tags_a_total_size(const struct names_of_tags_a *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = names_of_tags_a_point_5(p, points, error);
	if (rc)
		return rc;
	*size = points[5];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct names_of_tags_a_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t kind;
};
struct names_of_tags_a_edit_iterator {
	struct names_of_tags_a_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct names_of_tags_a_iterator names_of_tags_a_iterate(
    struct span span, uint8_t kind)
{
	struct names_of_tags_a_iterator it = { span, 0, 0, UINT64_MAX, kind };

	return it;
}

static inline struct names_of_tags_a_edit_iterator names_of_tags_a_edit_iterate(
    struct mspan span, uint8_t kind)
{
	struct names_of_tags_a_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, kind },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int names_of_tags_a_iterator_next(
    struct names_of_tags_a_iterator *it, struct names_of_tags_a *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = names_of_tags_a_at(it->span, it->offset, it->kind, out, error);
	if (!rc)
		rc = names_of_tags_a_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "names_of_tags_a", "stride", 0);
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

static inline int names_of_tags_a_edit_iterator_next(
    struct names_of_tags_a_edit_iterator *it, struct names_of_tags_a_edit *out,
    struct field_error *error)
{
	int rc = names_of_tags_a_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_NAMES_OF_TAGS_DESCRIBED)
#define GENERATED_NAMES_OF_TAGS_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value names_of_tags_kind_values[] = {
	{ "file", 1u, NULL },
	{ "folder", 2u, NULL },
};

DESCRIBE_CONST struct describe_field names_of_tags_header_fields[] = {
	{ "kind", "Kind", 0u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, names_of_tags_kind_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure names_of_tags_header_description = {
	"Header", "names_of_tags_header", 1u, false,
	names_of_tags_header_fields, 1,
	NULL,
	NULL
};

static inline struct names_of_tags_a names_of_tags_a_describe_view(
    const struct describe_view *view)
{
	struct names_of_tags_a p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter names_of_tags_a_describe_parameters[] = {
	{ "kind", 1, false, false },
};

static inline int names_of_tags_a_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct names_of_tags_a p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "names_of_tags_a",
			"kind", 0);
	rc = names_of_tags_a_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.kind;
	return 0;
}

static inline int names_of_tags_a_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct names_of_tags_a of = names_of_tags_a_describe_view(view), *p = &of;

	return names_of_tags_a_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open names_of_tags_a_describe_open = {
	names_of_tags_a_describe_parameters, 1, names_of_tags_a_describe_at,
	names_of_tags_a_describe_total_size,
	names_of_tags_a_describe_total_size
};

static inline int names_of_tags_a_describe_a_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_tags_a of = names_of_tags_a_describe_view(view), *p = &of;
	out->count = 1;
	return names_of_tags_a_a_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field names_of_tags_a_describe_a = {
	names_of_tags_a_describe_a_place, NULL, 0
};

static inline int names_of_tags_a_describe_first_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_tags_a of = names_of_tags_a_describe_view(view), *p = &of;
	out->count = 1;
	return names_of_tags_a_first_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field names_of_tags_a_describe_first = {
	names_of_tags_a_describe_first_place, NULL, 0
};

static inline int names_of_tags_a_describe_second_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_tags_a of = names_of_tags_a_describe_view(view), *p = &of;
	out->count = 1;
	return names_of_tags_a_second_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field names_of_tags_a_describe_second = {
	names_of_tags_a_describe_second_place, NULL, 0
};

static inline int names_of_tags_a_describe_third_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_tags_a of = names_of_tags_a_describe_view(view), *p = &of;
	out->count = 1;
	return names_of_tags_a_third_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field names_of_tags_a_describe_third = {
	names_of_tags_a_describe_third_place, NULL, 0
};

static inline int names_of_tags_a_describe_otherwise_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_tags_a of = names_of_tags_a_describe_view(view), *p = &of;
	out->count = 1;
	return names_of_tags_a_otherwise_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field names_of_tags_a_describe_otherwise = {
	names_of_tags_a_describe_otherwise_place, NULL, 0
};

static inline int names_of_tags_a_describe_n_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct names_of_tags_a of = names_of_tags_a_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)names_of_tags_a_n(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field names_of_tags_a_describe_n = {
	NULL, names_of_tags_a_describe_n_value, 0
};

DESCRIBE_CONST struct describe_field names_of_tags_a_fields[] = {
	{ "header", "Header", 0u, 1u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &names_of_tags_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "a", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_tags_a_describe_a, NULL },
	{ "first", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_tags_a_describe_first, NULL },
	{ "second", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_tags_a_describe_second, NULL },
	{ "third", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_tags_a_describe_third, NULL },
	{ "otherwise", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_tags_a_describe_otherwise, NULL },
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_tags_a_describe_n, NULL },
};
DESCRIBE_CONST struct describe_structure names_of_tags_a_description = {
	"A", "names_of_tags_a", 1u, false, names_of_tags_a_fields, 7,
	NULL,
	&names_of_tags_a_describe_open
};

#define NAMES_OF_TAGS_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const names_of_tags_structures[] = {
	&names_of_tags_header_description,
	&names_of_tags_a_description,
};

DESCRIBE_CONST struct describe_file names_of_tags_describe_file = {
	"names_of_tags", names_of_tags_structures, 2, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_NAMES_OF_TAGS_VALIDATED)
#define GENERATED_NAMES_OF_TAGS_VALIDATED

#include "runtime/base/validate.h"

static inline size_t names_of_tags_header_validate(
    const struct names_of_tags_header *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !names_of_tags_kind_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "names_of_tags_header",
				   "kind", 0, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

/* $header.kind */
static inline int names_of_tags_a_holds_1(const struct names_of_tags_a *p,
					  struct field_error *error)
{
	(void)error;
	return 
	    ((names_of_tags_header_kind(names_of_tags_a_header(p)) == 1u) || (names_of_tags_header_kind(names_of_tags_a_header(p)) == 2u)) != 0;
}

static inline size_t names_of_tags_a_validate(const struct names_of_tags_a *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		v->base += 0;
		names_of_tags_header_validate(
		    (const struct names_of_tags_header *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = names_of_tags_a_a_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_tags_a", "a", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_tags_a_first_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_tags_a", "first", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_tags_a_second_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_tags_a", "second",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_tags_a_third_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_tags_a", "third", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_tags_a_otherwise_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_tags_a",
			       "otherwise", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_tags_a_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "names_of_tags_a", "header", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

#endif
