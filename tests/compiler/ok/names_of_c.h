/* Written by structc from ok/names_of_c.struct. Edit that file instead. */
#ifndef GENERATED_NAMES_OF_C_H
#define GENERATED_NAMES_OF_C_H

#include "runtime/base/bytes.h"
#include "runtime/base/checksum.h"

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

/* Enum uint8_t: u8. */
#define NAMES_OF_C_UINT8_T_INT8_T 1u

/* The name of a value, or NULL if it has none. */
static inline const char *names_of_c_uint8_t_name(uint8_t value)
{
	switch (value) {
	case NAMES_OF_C_UINT8_T_INT8_T:
		return "int8_t";
	default:
		return NULL;
	}
}

static inline bool names_of_c_uint8_t_is_known(uint8_t value)
{
	switch (value) {
	case NAMES_OF_C_UINT8_T_INT8_T:
		return true;
	default:
		return false;
	}
}

/* Structure Stride, at least 1 byte. */
struct names_of_c_stride {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	int64_t int64_t_;
	int32_t int32_t_;
};
struct names_of_c_stride_edit {
	struct names_of_c_stride read; /* the same, for getters */
	uint8_t *bytes;
};
#define NAMES_OF_C_STRIDE_MIN_SIZE 1u

/* Stride.n: u8 at byte 0. */
#define NAMES_OF_C_STRIDE_N_OFFSET 0u
#define NAMES_OF_C_STRIDE_N_SIZE   1u
STRUCTC_PROVE(NAMES_OF_C_STRIDE_N_OFFSET + NAMES_OF_C_STRIDE_N_SIZE <=
	      NAMES_OF_C_STRIDE_MIN_SIZE);

static inline uint8_t names_of_c_stride_n(const struct names_of_c_stride *p)
{
	return p->bytes[0];
}

static inline void names_of_c_stride_set_n(
    const struct names_of_c_stride_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Stride.uint8_t: [$n]u16_le at byte 1. */
#define NAMES_OF_C_STRIDE_UINT8_T_OFFSET 1u

static inline int names_of_c_stride_uint8_t_range(
    const struct names_of_c_stride *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)names_of_c_stride_n(p);
	if (nr > (p->size - at) / 2)
		return field_out_of_range(error, "names_of_c_stride",
					  "uint8_t", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int names_of_c_stride_uint8_t_count(
    const struct names_of_c_stride *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return names_of_c_stride_uint8_t_range(p, &at, count, error);
}

static inline int names_of_c_stride_uint8_t_offset(
    const struct names_of_c_stride *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return names_of_c_stride_uint8_t_range(p, offset, &count, error);
}

static inline int names_of_c_stride_uint8_t(const struct names_of_c_stride *p,
					    uint64_t i, uint16_t *out,
					    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = names_of_c_stride_uint8_t_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "names_of_c_stride",
					  "uint8_t", 1);
	*out = le16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int names_of_c_stride_set_uint8_t(
    const struct names_of_c_stride_edit *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = names_of_c_stride_uint8_t_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "names_of_c_stride",
					  "uint8_t", 1);
	le16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_c_stride_point_1(const struct names_of_c_stride *p,
					    uint64_t *points,
					    struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)names_of_c_stride_n(p);
	if (count > (p->size - offset) / 2)
		return field_out_of_range(error, "names_of_c_stride", "", 0);
	points[1] = offset + count * 2;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int names_of_c_stride_at(struct span span,
    uint64_t offset, int64_t int64_t_, int32_t int32_t_,
    struct names_of_c_stride *out, struct field_error *error)
{
	struct names_of_c_stride view;
	uint64_t size;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "names_of_c_stride", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.int64_t_ = int64_t_;
	view.int32_t_ = int32_t_;
	if ((int64_t)view.int64_t_ < 0)
		return field_out_of_range(error, "names_of_c_stride", "stride",
					  0);
	size = (uint64_t)(int64_t)view.int64_t_;
	if (size < 1 || size > view.size)
		return field_out_of_range(error, "names_of_c_stride", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int names_of_c_stride_edit_at(struct mspan span,
    uint64_t offset, int64_t int64_t_, int32_t int32_t_,
    struct names_of_c_stride_edit *out, struct field_error *error)
{
	int rc = names_of_c_stride_at(span_of(span.data, span.size), offset, int64_t_, int32_t_, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int names_of_c_stride_total_size(
    const struct names_of_c_stride *p, uint64_t *size,
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
struct names_of_c_stride_iterator {
	struct span span;
	uint64_t at, offset, left;
	int64_t int64_t_;
	int32_t int32_t_;
};
struct names_of_c_stride_edit_iterator {
	struct names_of_c_stride_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct names_of_c_stride_iterator names_of_c_stride_iterate(
    struct span span, int64_t int64_t_, int32_t int32_t_)
{
	struct names_of_c_stride_iterator it = { span, 0, 0, UINT64_MAX, int64_t_, int32_t_ };

	return it;
}

static inline struct names_of_c_stride_edit_iterator names_of_c_stride_edit_iterate(
    struct mspan span, int64_t int64_t_, int32_t int32_t_)
{
	struct names_of_c_stride_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, int64_t_, int32_t_ },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int names_of_c_stride_iterator_next(
    struct names_of_c_stride_iterator *it, struct names_of_c_stride *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = names_of_c_stride_at(it->span, it->offset, it->int64_t_, it->int32_t_, out, error);
	if (!rc)
		rc = names_of_c_stride_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "names_of_c_stride", "stride", 0);
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

static inline int names_of_c_stride_edit_iterator_next(
    struct names_of_c_stride_edit_iterator *it,
    struct names_of_c_stride_edit *out, struct field_error *error)
{
	int rc = names_of_c_stride_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure View, at least 1 byte. Parameters, inputs and members that are
 * called as the types and functions that headers are written in.
 */
struct names_of_c_view {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t uint8_t_;
	uint16_t uint16_t_;
	uint64_t uint64_t_;
	int64_t int64_t_;
	uint8_t span_of_;
};
struct names_of_c_view_edit {
	struct names_of_c_view read; /* the same, for getters */
	uint8_t *bytes;
};
#define NAMES_OF_C_VIEW_MIN_SIZE 1u

/* View.size_t: u8 at byte 0. */
#define NAMES_OF_C_VIEW_SIZE_T_OFFSET 0u
#define NAMES_OF_C_VIEW_SIZE_T_SIZE   1u
STRUCTC_PROVE(NAMES_OF_C_VIEW_SIZE_T_OFFSET + NAMES_OF_C_VIEW_SIZE_T_SIZE <=
	      NAMES_OF_C_VIEW_MIN_SIZE);

static inline uint8_t names_of_c_view_size_t(const struct names_of_c_view *p)
{
	return p->bytes[0];
}

static inline void names_of_c_view_set_size_t(
    const struct names_of_c_view_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* View.data: [$size_t]u8 at byte 1. */
#define NAMES_OF_C_VIEW_DATA_OFFSET 1u

static inline int names_of_c_view_data_range(const struct names_of_c_view *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)names_of_c_view_size_t(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "names_of_c_view", "data", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int names_of_c_view_data_count(const struct names_of_c_view *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return names_of_c_view_data_range(p, &at, count, error);
}

static inline int names_of_c_view_data_offset(const struct names_of_c_view *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return names_of_c_view_data_range(p, offset, &count, error);
}

static inline int names_of_c_view_data(const struct names_of_c_view *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = names_of_c_view_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "names_of_c_view", "data", 1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int names_of_c_view_set_data(const struct names_of_c_view_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = names_of_c_view_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "names_of_c_view", "data", 1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int names_of_c_view_data_bytes(const struct names_of_c_view *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = names_of_c_view_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int names_of_c_view_edit_data_bytes(
    const struct names_of_c_view_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = names_of_c_view_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_c_view_point_1(const struct names_of_c_view *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)names_of_c_view_size_t(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "names_of_c_view", "", 0);
	points[1] = offset + count;
	return 0;
}


/* View.int8_t: u8 at an offset that data decides, not always there. */

static inline bool names_of_c_view_has_int8_t(const struct names_of_c_view *p)
{
	return (p->uint8_t_ > 3u);
}

static inline int names_of_c_view_int8_t_offset(const struct names_of_c_view *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->uint8_t_ > 3u))
		return field_absent(error, "names_of_c_view", "int8_t", 0);
	rc = names_of_c_view_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "names_of_c_view", "int8_t",
					  0);
	*offset = points[1];
	return 0;
}

static inline int names_of_c_view_int8_t(const struct names_of_c_view *p,
					 uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->uint8_t_ > 3u))
		return field_absent(error, "names_of_c_view", "int8_t", 0);
	rc = names_of_c_view_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "names_of_c_view", "int8_t",
					  0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int names_of_c_view_set_int8_t(
    const struct names_of_c_view_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->read.uint8_t_ > 3u))
		return field_absent(error, "names_of_c_view", "int8_t", 0);
	rc = names_of_c_view_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "names_of_c_view", "int8_t",
					  0);
	p->bytes[points[1]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_c_view_point_2(const struct names_of_c_view *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	rc = names_of_c_view_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->uint8_t_ > 3u) {
		if (p->size - points[1] < 1)
			return field_out_of_range(error, "names_of_c_view", "",
						  0);
		points[2] = points[1] + 1;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/* View.inner: Stride at an offset that data decides. */

static inline int names_of_c_view_inner_offset(const struct names_of_c_view *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = names_of_c_view_point_2(p, points, error);
	if (rc)
		return rc;
	*offset = points[2];
	return 0;
}

static inline int names_of_c_view_inner(const struct names_of_c_view *p,
					struct names_of_c_stride *out,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = names_of_c_view_point_2(p, points, error);
	if (rc)
		return rc;
	return names_of_c_stride_at(span_of(p->bytes, p->size), points[2],
	    (int64_t)(int64_t)p->int64_t_, (int32_t)(uint64_t)p->uint16_t_, out,
	    error);
}

static inline int names_of_c_view_edit_inner(
    const struct names_of_c_view_edit *p, struct names_of_c_stride_edit *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = names_of_c_view_point_2(&p->read, points, error);
	if (rc)
		return rc;
	return names_of_c_stride_edit_at(mspan_of(p->bytes, p->read.size),
	    points[2],
	    (int64_t)(int64_t)p->read.int64_t_, (int32_t)(uint64_t)p->read.uint16_t_, out,
	    error);
}


/* View.bool: computed. */
static inline uint64_t names_of_c_view_bool(const struct names_of_c_view *p)
{
	return (uint64_t)
	    ((uint64_t)names_of_c_view_size_t(p) * (uint64_t)p->uint16_t_);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_c_view_point_3(const struct names_of_c_view *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	struct names_of_c_stride of;
	uint64_t size;

	rc = names_of_c_view_point_2(p, points, error);
	if (rc)
		return rc;
	rc = 
	    names_of_c_stride_at(span_of(p->bytes, p->size), points[2], (int64_t)(int64_t)p->int64_t_, (int32_t)(uint64_t)p->uint16_t_, &of, error);
	if (rc)
		return rc;
	rc = names_of_c_stride_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[3] = points[2] + size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int names_of_c_view_at(struct span span,
    uint64_t offset, uint8_t uint8_t_, uint16_t uint16_t_, uint64_t uint64_t_, int64_t int64_t_, uint8_t span_of_,
    struct names_of_c_view *out, struct field_error *error)
{
	struct names_of_c_view view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "names_of_c_view", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.uint8_t_ = uint8_t_;
	view.uint16_t_ = uint16_t_;
	view.uint64_t_ = uint64_t_;
	view.int64_t_ = int64_t_;
	view.span_of_ = span_of_;
	*out = view;
	return 0;
}

static inline int names_of_c_view_edit_at(struct mspan span,
    uint64_t offset, uint8_t uint8_t_, uint16_t uint16_t_, uint64_t uint64_t_, int64_t int64_t_, uint8_t span_of_,
    struct names_of_c_view_edit *out, struct field_error *error)
{
	int rc = names_of_c_view_at(span_of(span.data, span.size), offset, uint8_t_, uint16_t_, uint64_t_, int64_t_, span_of_, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int names_of_c_view_total_size(const struct names_of_c_view *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = names_of_c_view_point_3(p, points, error);
	if (rc)
		return rc;
	*size = points[3];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct names_of_c_view_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t uint8_t_;
	uint16_t uint16_t_;
	uint64_t uint64_t_;
	int64_t int64_t_;
	uint8_t span_of_;
};
struct names_of_c_view_edit_iterator {
	struct names_of_c_view_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct names_of_c_view_iterator names_of_c_view_iterate(
    struct span span,
    uint8_t uint8_t_, uint16_t uint16_t_, uint64_t uint64_t_, int64_t int64_t_, uint8_t span_of_)
{
	struct names_of_c_view_iterator it = { span, 0, 0, UINT64_MAX, uint8_t_, uint16_t_, uint64_t_, int64_t_, span_of_ };

	return it;
}

static inline struct names_of_c_view_edit_iterator names_of_c_view_edit_iterate(
    struct mspan span,
    uint8_t uint8_t_, uint16_t uint16_t_, uint64_t uint64_t_, int64_t int64_t_, uint8_t span_of_)
{
	struct names_of_c_view_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, uint8_t_, uint16_t_, uint64_t_, int64_t_, span_of_ },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int names_of_c_view_iterator_next(
    struct names_of_c_view_iterator *it, struct names_of_c_view *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = names_of_c_view_at(it->span, it->offset, it->uint8_t_, it->uint16_t_, it->uint64_t_, it->int64_t_, it->span_of_, out, error);
	if (!rc)
		rc = names_of_c_view_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "names_of_c_view", "stride", 0);
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

static inline int names_of_c_view_edit_iterator_next(
    struct names_of_c_view_edit_iterator *it, struct names_of_c_view_edit *out,
    struct field_error *error)
{
	int rc = names_of_c_view_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Sums, at least 4 bytes. */
struct names_of_c_sums {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t span_has_;
	uint8_t field_out_of_range_;
};
struct names_of_c_sums_edit {
	struct names_of_c_sums read; /* the same, for getters */
	uint8_t *bytes;
};
#define NAMES_OF_C_SUMS_MIN_SIZE 4u

/* Sums.uint32_t: u32 little-endian at byte 0. */
#define NAMES_OF_C_SUMS_UINT32_T_OFFSET 0u
#define NAMES_OF_C_SUMS_UINT32_T_SIZE   4u
STRUCTC_PROVE(NAMES_OF_C_SUMS_UINT32_T_OFFSET + NAMES_OF_C_SUMS_UINT32_T_SIZE <=
	      NAMES_OF_C_SUMS_MIN_SIZE);

static inline uint32_t names_of_c_sums_uint32_t(const struct names_of_c_sums *p)
{
	return le32_load(p->bytes);
}

static inline void names_of_c_sums_set_uint32_t(
    const struct names_of_c_sums_edit *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Sums.uint64_t: [$uint32_t]byte at byte 4. */
#define NAMES_OF_C_SUMS_UINT64_T_OFFSET 4u

static inline int names_of_c_sums_uint64_t_range(
    const struct names_of_c_sums *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)names_of_c_sums_uint32_t(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "names_of_c_sums", "uint64_t",
					  4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int names_of_c_sums_uint64_t_count(
    const struct names_of_c_sums *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return names_of_c_sums_uint64_t_range(p, &at, count, error);
}

static inline int names_of_c_sums_uint64_t_offset(
    const struct names_of_c_sums *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return names_of_c_sums_uint64_t_range(p, offset, &count, error);
}

static inline int names_of_c_sums_uint64_t(const struct names_of_c_sums *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = names_of_c_sums_uint64_t_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "names_of_c_sums", "uint64_t",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int names_of_c_sums_set_uint64_t(
    const struct names_of_c_sums_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = names_of_c_sums_uint64_t_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "names_of_c_sums", "uint64_t",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int names_of_c_sums_uint64_t_bytes(
    const struct names_of_c_sums *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = names_of_c_sums_uint64_t_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int names_of_c_sums_edit_uint64_t_bytes(
    const struct names_of_c_sums_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = names_of_c_sums_uint64_t_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int names_of_c_sums_point_1(const struct names_of_c_sums *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)names_of_c_sums_uint32_t(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "names_of_c_sums", "", 0);
	points[1] = offset + count;
	return 0;
}


/* Sums.sum: u32_le at an offset that data decides. */

static inline int names_of_c_sums_sum_offset(const struct names_of_c_sums *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = names_of_c_sums_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "names_of_c_sums", "sum", 0);
	*offset = points[1];
	return 0;
}

static inline int names_of_c_sums_sum(const struct names_of_c_sums *p,
				      uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = names_of_c_sums_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "names_of_c_sums", "sum", 0);
	*out = le32_load(p->bytes + points[1]);
	return 0;
}

static inline int names_of_c_sums_set_sum(const struct names_of_c_sums_edit *p,
					  uint32_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = names_of_c_sums_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "names_of_c_sums", "sum", 0);
	le32_store(p->bytes + points[1], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int names_of_c_sums_at(struct span span,
    uint64_t offset, uint8_t span_has_, uint8_t field_out_of_range_,
    struct names_of_c_sums *out, struct field_error *error)
{
	struct names_of_c_sums view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "names_of_c_sums", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.span_has_ = span_has_;
	view.field_out_of_range_ = field_out_of_range_;
	size = ((uint64_t)view.span_has_ + (uint64_t)view.field_out_of_range_);
	if (size < 4 || size > view.size)
		return field_out_of_range(error, "names_of_c_sums", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int names_of_c_sums_edit_at(struct mspan span,
    uint64_t offset, uint8_t span_has_, uint8_t field_out_of_range_,
    struct names_of_c_sums_edit *out, struct field_error *error)
{
	int rc = names_of_c_sums_at(span_of(span.data, span.size), offset, span_has_, field_out_of_range_, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int names_of_c_sums_total_size(const struct names_of_c_sums *p,
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
struct names_of_c_sums_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t span_has_;
	uint8_t field_out_of_range_;
};
struct names_of_c_sums_edit_iterator {
	struct names_of_c_sums_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct names_of_c_sums_iterator names_of_c_sums_iterate(
    struct span span, uint8_t span_has_, uint8_t field_out_of_range_)
{
	struct names_of_c_sums_iterator it = { span, 0, 0, UINT64_MAX, span_has_, field_out_of_range_ };

	return it;
}

static inline struct names_of_c_sums_edit_iterator names_of_c_sums_edit_iterate(
    struct mspan span, uint8_t span_has_, uint8_t field_out_of_range_)
{
	struct names_of_c_sums_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, span_has_, field_out_of_range_ },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int names_of_c_sums_iterator_next(
    struct names_of_c_sums_iterator *it, struct names_of_c_sums *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = names_of_c_sums_at(it->span, it->offset, it->span_has_, it->field_out_of_range_, out, error);
	if (!rc)
		rc = names_of_c_sums_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "names_of_c_sums", "stride", 0);
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

static inline int names_of_c_sums_edit_iterator_next(
    struct names_of_c_sums_edit_iterator *it, struct names_of_c_sums_edit *out,
    struct field_error *error)
{
	int rc = names_of_c_sums_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Sums.sum has to be: crc32c. */
static inline int names_of_c_sums_compute_sum(const struct names_of_c_sums *p,
					      uint16_t size_t_,
					      uint32_t checksum_crc32c_,
					      uint32_t bool_, uint32_t *out,
					      struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(uint64_t)checksum_crc32c_;
	from = 0;
	to = p->size;
	rc = names_of_c_sums_sum_offset(p, &at, error);
	if (rc && rc != -61)
		return rc;
	if (!rc) {
		if (at < from || at > to || to - at < 4)
			return field_out_of_range(error, "names_of_c_sums",
						  "sum", 0);
		sum = checksum_crc32c(
		    sum, p->bytes + from, (size_t)(at - from));
		from = at + 4;
		sum = checksum_zeros(checksum_crc32c, sum, 4);
	}
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)size_t_, 2,
			      false);
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)bool_, 4, false);
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)p->span_has_, 1,
			      false);
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int names_of_c_sums_verify_sum(const struct names_of_c_sums *p,
					     uint16_t size_t_,
					     uint32_t checksum_crc32c_,
					     uint32_t bool_,
					     struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    names_of_c_sums_compute_sum(p, size_t_, checksum_crc32c_, bool_, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = names_of_c_sums_sum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "names_of_c_sums", "sum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int names_of_c_sums_update_sum(
    const struct names_of_c_sums_edit *p, uint16_t size_t_,
    uint32_t checksum_crc32c_, uint32_t bool_, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = 
	    names_of_c_sums_compute_sum(&p->read, size_t_, checksum_crc32c_, bool_, &want, error);
	if (rc)
		return rc;
	return names_of_c_sums_set_sum(p, want, error);
}


#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_NAMES_OF_C_DESCRIBED)
#define GENERATED_NAMES_OF_C_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value names_of_c_uint8_t_values[] = {
	{ "int8_t", 1u, NULL },
};

static inline struct names_of_c_stride names_of_c_stride_describe_view(
    const struct describe_view *view)
{
	struct names_of_c_stride p = { view->bytes, view->size, (int64_t)view->parameters[0], (int32_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter names_of_c_stride_describe_parameters[] = {
	{ "int64_t", 8, true, false },
	{ "int32_t", 4, true, false },
};

static inline int names_of_c_stride_describe_at(struct span span,
						uint64_t offset,
						const uint64_t *parameters,
						struct describe_view *out,
						struct field_error *error)
{
	struct names_of_c_stride p;
	int rc;

	if ((uint64_t)(int32_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "names_of_c_stride",
			"int32_t_", 0);
	rc = names_of_c_stride_at(span, offset, (int64_t)parameters[0], (int32_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.int64_t_;
	out->parameters[1] = (uint64_t)p.int32_t_;
	return 0;
}

static inline int names_of_c_stride_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct names_of_c_stride of = names_of_c_stride_describe_view(view), *p = &of;

	return names_of_c_stride_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open names_of_c_stride_describe_open = {
	names_of_c_stride_describe_parameters, 2,
	names_of_c_stride_describe_at, names_of_c_stride_describe_total_size,
	names_of_c_stride_describe_total_size
};

static inline int names_of_c_stride_describe_uint8_t_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_c_stride of = names_of_c_stride_describe_view(view), *p = &of;
	int rc = names_of_c_stride_uint8_t_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field names_of_c_stride_describe_uint8_t = {
	names_of_c_stride_describe_uint8_t_place, NULL, 0
};

DESCRIBE_CONST struct describe_field names_of_c_stride_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uint8_t", "[$n]u16_le", 1u, 2u, 0u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_c_stride_describe_uint8_t, NULL },
};
DESCRIBE_CONST struct describe_structure names_of_c_stride_description = {
	"Stride", "names_of_c_stride", 1u, false, names_of_c_stride_fields, 2,
	NULL,
	&names_of_c_stride_describe_open
};

static inline struct names_of_c_view names_of_c_view_describe_view(
    const struct describe_view *view)
{
	struct names_of_c_view p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint16_t)view->parameters[1], (uint64_t)view->parameters[2], (int64_t)view->parameters[3], (uint8_t)view->parameters[4] };

	return p;
}

DESCRIBE_CONST struct describe_parameter names_of_c_view_describe_parameters[] = {
	{ "uint8_t", 1, false, false },
	{ "uint16_t", 2, false, false },
	{ "uint64_t", 8, false, false },
	{ "int64_t", 8, true, false },
	{ "span_of", 1, false, false },
};

static inline int names_of_c_view_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct names_of_c_view p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "names_of_c_view",
			"uint8_t_", 0);
	if ((uint64_t)(uint16_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "names_of_c_view",
			"uint16_t_", 0);
	if ((uint64_t)(uint8_t)parameters[4] != parameters[4])
		return field_out_of_range(error, "names_of_c_view",
			"span_of_", 0);
	rc = names_of_c_view_at(span, offset, (uint8_t)parameters[0], (uint16_t)parameters[1], (uint64_t)parameters[2], (int64_t)parameters[3], (uint8_t)parameters[4], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.uint8_t_;
	out->parameters[1] = (uint64_t)p.uint16_t_;
	out->parameters[2] = (uint64_t)p.uint64_t_;
	out->parameters[3] = (uint64_t)p.int64_t_;
	out->parameters[4] = (uint64_t)p.span_of_;
	return 0;
}

static inline int names_of_c_view_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct names_of_c_view of = names_of_c_view_describe_view(view), *p = &of;

	return names_of_c_view_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open names_of_c_view_describe_open = {
	names_of_c_view_describe_parameters, 5, names_of_c_view_describe_at,
	names_of_c_view_describe_total_size,
	names_of_c_view_describe_total_size
};

static inline int names_of_c_view_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_c_view of = names_of_c_view_describe_view(view), *p = &of;
	int rc = names_of_c_view_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field names_of_c_view_describe_data = {
	names_of_c_view_describe_data_place, NULL, 0
};

static inline int names_of_c_view_describe_int8_t_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_c_view of = names_of_c_view_describe_view(view), *p = &of;
	out->count = 1;
	return names_of_c_view_int8_t_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field names_of_c_view_describe_int8_t = {
	names_of_c_view_describe_int8_t_place, NULL, 0
};

static inline int names_of_c_view_describe_inner_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_c_view of = names_of_c_view_describe_view(view), *p = &of;
	struct names_of_c_stride to;
	int rc = names_of_c_view_inner(p, &to, error);

	if (!rc)
		rc = names_of_c_view_inner_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.int64_t_;
	out->parameters[1] = (uint64_t)to.int32_t_;
	return 0;
}

DESCRIBE_CONST struct describe_open_field names_of_c_view_describe_inner = {
	names_of_c_view_describe_inner_place, NULL, 0
};

static inline int names_of_c_view_describe_bool_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct names_of_c_view of = names_of_c_view_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)names_of_c_view_bool(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field names_of_c_view_describe_bool = {
	NULL, names_of_c_view_describe_bool_value, 0
};

DESCRIBE_CONST struct describe_field names_of_c_view_fields[] = {
	{ "size_t", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data", "[$size_t]u8", 1u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_c_view_describe_data, NULL },
	{ "int8_t", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_c_view_describe_int8_t, NULL },
	{ "inner", "Stride", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &names_of_c_stride_description, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_c_view_describe_inner, NULL },
	{ "bool", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_c_view_describe_bool, NULL },
};
DESCRIBE_CONST struct describe_structure names_of_c_view_description = {
	"View", "names_of_c_view", 1u, false, names_of_c_view_fields, 5,
	"Parameters, inputs and members that are called as the types "
	"and functions that headers are written in.",
	&names_of_c_view_describe_open
};

static inline struct names_of_c_sums names_of_c_sums_describe_view(
    const struct describe_view *view)
{
	struct names_of_c_sums p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint8_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter names_of_c_sums_describe_parameters[] = {
	{ "span_has", 1, false, false },
	{ "field_out_of_range", 1, false, false },
};

static inline int names_of_c_sums_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct names_of_c_sums p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "names_of_c_sums",
			"span_has_", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "names_of_c_sums",
			"field_out_of_range_", 0);
	rc = names_of_c_sums_at(span, offset, (uint8_t)parameters[0], (uint8_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.span_has_;
	out->parameters[1] = (uint64_t)p.field_out_of_range_;
	return 0;
}

static inline int names_of_c_sums_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct names_of_c_sums of = names_of_c_sums_describe_view(view), *p = &of;

	return names_of_c_sums_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open names_of_c_sums_describe_open = {
	names_of_c_sums_describe_parameters, 2, names_of_c_sums_describe_at,
	names_of_c_sums_describe_total_size,
	names_of_c_sums_describe_total_size
};

static inline int names_of_c_sums_describe_uint64_t_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_c_sums of = names_of_c_sums_describe_view(view), *p = &of;
	int rc = names_of_c_sums_uint64_t_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field names_of_c_sums_describe_uint64_t = {
	names_of_c_sums_describe_uint64_t_place, NULL, 0
};

static inline int names_of_c_sums_describe_sum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct names_of_c_sums of = names_of_c_sums_describe_view(view), *p = &of;
	out->count = 1;
	return names_of_c_sums_sum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field names_of_c_sums_describe_sum = {
	names_of_c_sums_describe_sum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field names_of_c_sums_fields[] = {
	{ "uint32_t", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uint64_t", "[$uint32_t]byte", 4u, 1u, 0u, DESCRIBE_BYTES, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_c_sums_describe_uint64_t, NULL },
	{ "sum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &names_of_c_sums_describe_sum, NULL },
};
DESCRIBE_CONST struct describe_structure names_of_c_sums_description = {
	"Sums", "names_of_c_sums", 4u, false, names_of_c_sums_fields, 3,
	NULL,
	&names_of_c_sums_describe_open
};

#define NAMES_OF_C_NR_STRUCTURES 3u
DESCRIBE_CONST struct describe_structure *const names_of_c_structures[] = {
	&names_of_c_stride_description,
	&names_of_c_view_description,
	&names_of_c_sums_description,
};

DESCRIBE_CONST struct describe_file names_of_c_describe_file = {
	"names_of_c", names_of_c_structures, 3, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_NAMES_OF_C_VALIDATED)
#define GENERATED_NAMES_OF_C_VALIDATED

#include "runtime/base/validate.h"

static inline size_t names_of_c_stride_validate(
    const struct names_of_c_stride *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = names_of_c_stride_uint8_t_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_c_stride",
			       "uint8_t", 1, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* $size_t < uint64_t */
static inline int names_of_c_view_holds_1(const struct names_of_c_view *p,
					  struct field_error *error)
{
	(void)error;
	return (names_of_c_view_size_t(p) < p->uint64_t_) != 0;
}

static inline size_t names_of_c_view_validate(const struct names_of_c_view *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = names_of_c_view_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_c_view", "data", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_c_view_int8_t_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_c_view", "int8_t",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_c_view_inner_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_c_view", "inner", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct names_of_c_stride of;

		rc = names_of_c_view_inner(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		names_of_c_stride_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = names_of_c_view_holds_1(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "names_of_c_view", "size_t",
			   0, "$size_t < uint64_t"))
		return v->count - before;
	return v->count - before;
}

static inline size_t names_of_c_sums_validate(const struct names_of_c_sums *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = names_of_c_sums_uint64_t_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_c_sums", "uint64_t",
			       4, "is not within the bytes");
		return v->count - before;
	}
	rc = names_of_c_sums_sum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "names_of_c_sums", "sum", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

#endif
