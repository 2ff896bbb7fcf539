/* Written by structc from ok/furthest.struct. Edit that file instead. */
#ifndef GENERATED_FURTHEST_H
#define GENERATED_FURTHEST_H

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

/*
 * Structure Away, at least 2 bytes. Members that lie behind later ones, for
 * test_furthest.c: what an open structure takes ends where the furthest of them
 * does.
 */
struct furthest_away {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct furthest_away_edit {
	struct furthest_away read; /* the same, for getters */
	uint8_t *bytes;
};
#define FURTHEST_AWAY_MIN_SIZE 2u

/* Away.n: u8 at byte 0. */
#define FURTHEST_AWAY_N_OFFSET 0u
#define FURTHEST_AWAY_N_SIZE   1u
STRUCTC_PROVE(FURTHEST_AWAY_N_OFFSET + FURTHEST_AWAY_N_SIZE <=
	      FURTHEST_AWAY_MIN_SIZE);

static inline uint8_t furthest_away_n(const struct furthest_away *p)
{
	return p->bytes[0];
}

static inline void furthest_away_set_n(const struct furthest_away_edit *p,
				       uint8_t value)
{
	p->bytes[0] = value;
}

/* Away.where: u8 at byte 1. */
#define FURTHEST_AWAY_WHERE_OFFSET 1u
#define FURTHEST_AWAY_WHERE_SIZE   1u
STRUCTC_PROVE(FURTHEST_AWAY_WHERE_OFFSET + FURTHEST_AWAY_WHERE_SIZE <=
	      FURTHEST_AWAY_MIN_SIZE);

static inline uint8_t furthest_away_where(const struct furthest_away *p)
{
	return p->bytes[1];
}

static inline void furthest_away_set_where(const struct furthest_away_edit *p,
					   uint8_t value)
{
	p->bytes[1] = value;
}

/* Away.data: [$n]byte at byte 2. */
#define FURTHEST_AWAY_DATA_OFFSET 2u

static inline int furthest_away_data_range(const struct furthest_away *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	uint64_t at, nr;

	at = 2;
	nr = (uint64_t)furthest_away_n(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "furthest_away", "data", 2);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int furthest_away_data_count(const struct furthest_away *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return furthest_away_data_range(p, &at, count, error);
}

static inline int furthest_away_data_offset(const struct furthest_away *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return furthest_away_data_range(p, offset, &count, error);
}

static inline int furthest_away_data(const struct furthest_away *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_away_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_away", "data", 2);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int furthest_away_set_data(const struct furthest_away_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_away_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_away", "data", 2);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int furthest_away_data_bytes(const struct furthest_away *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_away_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int furthest_away_edit_data_bytes(
    const struct furthest_away_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_away_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_away_point_2(const struct furthest_away *p,
					uint64_t *points,
					struct field_error *error)
{
	uint64_t at = (uint64_t)furthest_away_where(p);

	if (at > p->size)
		return field_out_of_range(error, "furthest_away", "", 0);
	points[2] = at;
	return 0;
}


/* Away.far: u16_le at an offset that data decides. */

static inline int furthest_away_far_offset(const struct furthest_away *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_away_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 2)
		return field_out_of_range(error, "furthest_away", "far", 0);
	*offset = points[2];
	return 0;
}

static inline int furthest_away_far(const struct furthest_away *p,
				    uint16_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_away_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 2)
		return field_out_of_range(error, "furthest_away", "far", 0);
	*out = le16_load(p->bytes + points[2]);
	return 0;
}

static inline int furthest_away_set_far(const struct furthest_away_edit *p,
					uint16_t value,
					struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_away_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 2)
		return field_out_of_range(error, "furthest_away", "far", 0);
	le16_store(p->bytes + points[2], value);
	return 0;
}


/* Away.after: u8 at an offset that data decides. */

static inline int furthest_away_after_offset(const struct furthest_away *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_away_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 3)
		return field_out_of_range(error, "furthest_away", "after", 0);
	*offset = points[2] + 2;
	return 0;
}

static inline int furthest_away_after(const struct furthest_away *p,
				      uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_away_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 3)
		return field_out_of_range(error, "furthest_away", "after", 0);
	*out = p->bytes[points[2] + 2];
	return 0;
}

static inline int furthest_away_set_after(const struct furthest_away_edit *p,
					  uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_away_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 3)
		return field_out_of_range(error, "furthest_away", "after", 0);
	p->bytes[points[2] + 2] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_away_point_1(const struct furthest_away *p,
					uint64_t *points,
					struct field_error *error)
{
	uint64_t offset, count;

	offset = 2;
	count = (uint64_t)furthest_away_n(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "furthest_away", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_away_point_3(const struct furthest_away *p,
					uint64_t *points,
					struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = furthest_away_point_1(p, points, error);
	if (rc)
		return rc;
	one = points[1];
	rc = furthest_away_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 3)
		return field_out_of_range(error, "furthest_away", "", 0);
	other = points[2] + 3;
	points[3] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int furthest_away_at(struct span span, uint64_t offset,
				   struct furthest_away *out,
				   struct field_error *error)
{
	struct furthest_away view;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "furthest_away", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int furthest_away_edit_at(struct mspan span, uint64_t offset,
					struct furthest_away_edit *out,
					struct field_error *error)
{
	int rc = furthest_away_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int furthest_away_total_size(const struct furthest_away *p,
					   uint64_t *size,
					   struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = furthest_away_point_3(p, points, error);
	if (rc)
		return rc;
	*size = points[3];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct furthest_away_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct furthest_away_edit_iterator {
	struct furthest_away_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct furthest_away_iterator furthest_away_iterate(
    struct span span)
{
	struct furthest_away_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct furthest_away_edit_iterator furthest_away_edit_iterate(
    struct mspan span)
{
	struct furthest_away_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int furthest_away_iterator_next(struct furthest_away_iterator *it,
					      struct furthest_away *out,
					      struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = furthest_away_at(it->span, it->offset, out, error);
	if (!rc)
		rc = furthest_away_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "furthest_away", "stride", 0);
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

static inline int furthest_away_edit_iterator_next(
    struct furthest_away_edit_iterator *it, struct furthest_away_edit *out,
    struct field_error *error)
{
	int rc = furthest_away_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure Back, at least 3 bytes. Back to a constant place, over a length in
 * the data.
 */
struct furthest_back {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct furthest_back_edit {
	struct furthest_back read; /* the same, for getters */
	uint8_t *bytes;
};
#define FURTHEST_BACK_MIN_SIZE 3u

/* Back.n: u8 at byte 0. */
#define FURTHEST_BACK_N_OFFSET 0u
#define FURTHEST_BACK_N_SIZE   1u
STRUCTC_PROVE(FURTHEST_BACK_N_OFFSET + FURTHEST_BACK_N_SIZE <=
	      FURTHEST_BACK_MIN_SIZE);

static inline uint8_t furthest_back_n(const struct furthest_back *p)
{
	return p->bytes[0];
}

static inline void furthest_back_set_n(const struct furthest_back_edit *p,
				       uint8_t value)
{
	p->bytes[0] = value;
}

/* Back.data: [$n]byte at byte 1. */
#define FURTHEST_BACK_DATA_OFFSET 1u

static inline int furthest_back_data_range(const struct furthest_back *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)furthest_back_n(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "furthest_back", "data", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int furthest_back_data_count(const struct furthest_back *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return furthest_back_data_range(p, &at, count, error);
}

static inline int furthest_back_data_offset(const struct furthest_back *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return furthest_back_data_range(p, offset, &count, error);
}

static inline int furthest_back_data(const struct furthest_back *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_back_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_back", "data", 1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int furthest_back_set_data(const struct furthest_back_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_back_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_back", "data", 1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int furthest_back_data_bytes(const struct furthest_back *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_back_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int furthest_back_edit_data_bytes(
    const struct furthest_back_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_back_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Back.first: u16 little-endian at byte 1. */
#define FURTHEST_BACK_FIRST_OFFSET 1u
#define FURTHEST_BACK_FIRST_SIZE   2u
STRUCTC_PROVE(FURTHEST_BACK_FIRST_OFFSET + FURTHEST_BACK_FIRST_SIZE <=
	      FURTHEST_BACK_MIN_SIZE);

static inline uint16_t furthest_back_first(const struct furthest_back *p)
{
	return le16_load(p->bytes + 1);
}

static inline void furthest_back_set_first(const struct furthest_back_edit *p,
					   uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_back_point_1(const struct furthest_back *p,
					uint64_t *points,
					struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)furthest_back_n(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "furthest_back", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_back_point_2(const struct furthest_back *p,
					uint64_t *points,
					struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = furthest_back_point_1(p, points, error);
	if (rc)
		return rc;
	one = points[1];
	if (p->size < 4)
		return field_out_of_range(error, "furthest_back", "", 0);
	other = 4;
	points[2] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int furthest_back_at(struct span span, uint64_t offset,
				   struct furthest_back *out,
				   struct field_error *error)
{
	struct furthest_back view;

	if (!span_has(span, offset, 3))
		return field_out_of_range(error, "furthest_back", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int furthest_back_edit_at(struct mspan span, uint64_t offset,
					struct furthest_back_edit *out,
					struct field_error *error)
{
	int rc = furthest_back_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int furthest_back_total_size(const struct furthest_back *p,
					   uint64_t *size,
					   struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_back_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct furthest_back_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct furthest_back_edit_iterator {
	struct furthest_back_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct furthest_back_iterator furthest_back_iterate(
    struct span span)
{
	struct furthest_back_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct furthest_back_edit_iterator furthest_back_edit_iterate(
    struct mspan span)
{
	struct furthest_back_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int furthest_back_iterator_next(struct furthest_back_iterator *it,
					      struct furthest_back *out,
					      struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = furthest_back_at(it->span, it->offset, out, error);
	if (!rc)
		rc = furthest_back_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "furthest_back", "stride", 0);
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

static inline int furthest_back_edit_iterator_next(
    struct furthest_back_edit_iterator *it, struct furthest_back_edit *out,
    struct field_error *error)
{
	int rc = furthest_back_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Maybe, at least 1 byte. Only where the condition holds. */
struct furthest_maybe {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t kind;
};
struct furthest_maybe_edit {
	struct furthest_maybe read; /* the same, for getters */
	uint8_t *bytes;
};
#define FURTHEST_MAYBE_MIN_SIZE 1u

/* Maybe.n: u8 at byte 0. */
#define FURTHEST_MAYBE_N_OFFSET 0u
#define FURTHEST_MAYBE_N_SIZE   1u
STRUCTC_PROVE(FURTHEST_MAYBE_N_OFFSET + FURTHEST_MAYBE_N_SIZE <=
	      FURTHEST_MAYBE_MIN_SIZE);

static inline uint8_t furthest_maybe_n(const struct furthest_maybe *p)
{
	return p->bytes[0];
}

static inline void furthest_maybe_set_n(const struct furthest_maybe_edit *p,
					uint8_t value)
{
	p->bytes[0] = value;
}

/* Maybe.data: [$n]byte at byte 1, not always there. */
#define FURTHEST_MAYBE_DATA_OFFSET 1u

static inline bool furthest_maybe_has_data(const struct furthest_maybe *p)
{
	return (p->kind > 3u);
}

static inline int furthest_maybe_data_range(const struct furthest_maybe *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	if (!(p->kind > 3u))
		return field_absent(error, "furthest_maybe", "data", 1);
	at = 1;
	nr = (uint64_t)furthest_maybe_n(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "furthest_maybe", "data", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int furthest_maybe_data_count(const struct furthest_maybe *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return furthest_maybe_data_range(p, &at, count, error);
}

static inline int furthest_maybe_data_offset(const struct furthest_maybe *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return furthest_maybe_data_range(p, offset, &count, error);
}

static inline int furthest_maybe_data(const struct furthest_maybe *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_maybe_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_maybe", "data", 1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int furthest_maybe_set_data(const struct furthest_maybe_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_maybe_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_maybe", "data", 1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int furthest_maybe_data_bytes(const struct furthest_maybe *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_maybe_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int furthest_maybe_edit_data_bytes(
    const struct furthest_maybe_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_maybe_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Maybe.near: u16_le at byte 2, not always there. */
#define FURTHEST_MAYBE_NEAR_OFFSET 2u

static inline bool furthest_maybe_has_near(const struct furthest_maybe *p)
{
	return (p->kind > 3u);
}

static inline int furthest_maybe_near_offset(const struct furthest_maybe *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	if (!(p->kind > 3u))
		return field_absent(error, "furthest_maybe", "near", 2);
	*offset = 2;
	return 0;
}

static inline int furthest_maybe_near(const struct furthest_maybe *p,
				      uint16_t *out, struct field_error *error)
{
	if (!(p->kind > 3u))
		return field_absent(error, "furthest_maybe", "near", 2);
	*out = le16_load(p->bytes + 2);
	return 0;
}

static inline int furthest_maybe_set_near(const struct furthest_maybe_edit *p,
					  uint16_t value,
					  struct field_error *error)
{
	if (!(p->read.kind > 3u))
		return field_absent(error, "furthest_maybe", "near", 2);
	le16_store(p->bytes + 2, value);
	return 0;
}


/* Maybe._: [5]byte at byte 1, not always there. */

static inline int furthest_maybe_unnamed_1_offset(
    const struct furthest_maybe *p, uint64_t *offset,
    struct field_error *error)
{
	if (!!(p->kind > 3u))
		return field_absent(error, "furthest_maybe", "unnamed_1", 1);
	*offset = 1;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_maybe_point_2(const struct furthest_maybe *p,
					 uint64_t *points,
					 struct field_error *error)
{
	if (p->kind > 3u) {
		if (p->size < 4)
			return field_out_of_range(error, "furthest_maybe", "",
						  0);
		points[2] = 4;
	} else {
		if (p->size < 6)
			return field_out_of_range(error, "furthest_maybe", "",
						  0);
		points[2] = 6;
	}
	return 0;
}


/* Maybe.last: u8 at an offset that data decides. */

static inline int furthest_maybe_last_offset(const struct furthest_maybe *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_maybe_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "furthest_maybe", "last", 0);
	*offset = points[2];
	return 0;
}

static inline int furthest_maybe_last(const struct furthest_maybe *p,
				      uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_maybe_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "furthest_maybe", "last", 0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int furthest_maybe_set_last(const struct furthest_maybe_edit *p,
					  uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_maybe_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "furthest_maybe", "last", 0);
	p->bytes[points[2]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_maybe_point_1(const struct furthest_maybe *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)furthest_maybe_n(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "furthest_maybe", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_maybe_point_3(const struct furthest_maybe *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	if (p->kind > 3u) {
		rc = furthest_maybe_point_1(p, points, error);
		if (rc)
			return rc;
		points[3] = points[1];
	} else {
		points[3] = 0;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_maybe_point_4(const struct furthest_maybe *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = furthest_maybe_point_3(p, points, error);
	if (rc)
		return rc;
	one = points[3];
	rc = furthest_maybe_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "furthest_maybe", "", 0);
	other = points[2] + 1;
	points[4] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int furthest_maybe_at(struct span span,
				    uint64_t offset, uint8_t kind,
				    struct furthest_maybe *out,
				    struct field_error *error)
{
	struct furthest_maybe view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "furthest_maybe", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.kind = kind;
	if ((view.kind > 3u) && view.size < 4)
		return field_out_of_range(error, "furthest_maybe", "", 0);
	if (!(view.kind > 3u) && view.size < 6)
		return field_out_of_range(error, "furthest_maybe", "", 0);
	*out = view;
	return 0;
}

static inline int furthest_maybe_edit_at(struct mspan span,
					 uint64_t offset, uint8_t kind,
					 struct furthest_maybe_edit *out,
					 struct field_error *error)
{
	int rc = furthest_maybe_at(span_of(span.data, span.size), offset, kind, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int furthest_maybe_total_size(const struct furthest_maybe *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = furthest_maybe_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct furthest_maybe_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t kind;
};
struct furthest_maybe_edit_iterator {
	struct furthest_maybe_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct furthest_maybe_iterator furthest_maybe_iterate(
    struct span span, uint8_t kind)
{
	struct furthest_maybe_iterator it = { span, 0, 0, UINT64_MAX, kind };

	return it;
}

static inline struct furthest_maybe_edit_iterator furthest_maybe_edit_iterate(
    struct mspan span, uint8_t kind)
{
	struct furthest_maybe_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, kind },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int furthest_maybe_iterator_next(
    struct furthest_maybe_iterator *it, struct furthest_maybe *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = furthest_maybe_at(it->span, it->offset, it->kind, out, error);
	if (!rc)
		rc = furthest_maybe_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "furthest_maybe", "stride", 0);
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

static inline int furthest_maybe_edit_iterator_next(
    struct furthest_maybe_edit_iterator *it, struct furthest_maybe_edit *out,
    struct field_error *error)
{
	int rc = furthest_maybe_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure Twice, at least 2 bytes. Twice, and in an arm there is nowhere to
 * go back from.
 */
struct furthest_twice {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct furthest_twice_edit {
	struct furthest_twice read; /* the same, for getters */
	uint8_t *bytes;
};
#define FURTHEST_TWICE_MIN_SIZE 2u

/* Twice.a: u8 at byte 0. */
#define FURTHEST_TWICE_A_OFFSET 0u
#define FURTHEST_TWICE_A_SIZE   1u
STRUCTC_PROVE(FURTHEST_TWICE_A_OFFSET + FURTHEST_TWICE_A_SIZE <=
	      FURTHEST_TWICE_MIN_SIZE);

static inline uint8_t furthest_twice_a(const struct furthest_twice *p)
{
	return p->bytes[0];
}

static inline void furthest_twice_set_a(const struct furthest_twice_edit *p,
					uint8_t value)
{
	p->bytes[0] = value;
}

/* Twice.b: u8 at byte 1. */
#define FURTHEST_TWICE_B_OFFSET 1u
#define FURTHEST_TWICE_B_SIZE   1u
STRUCTC_PROVE(FURTHEST_TWICE_B_OFFSET + FURTHEST_TWICE_B_SIZE <=
	      FURTHEST_TWICE_MIN_SIZE);

static inline uint8_t furthest_twice_b(const struct furthest_twice *p)
{
	return p->bytes[1];
}

static inline void furthest_twice_set_b(const struct furthest_twice_edit *p,
					uint8_t value)
{
	p->bytes[1] = value;
}

/* Twice.name: cstring at byte 2. */
#define FURTHEST_TWICE_NAME_OFFSET 2u

static inline int furthest_twice_name_range(const struct furthest_twice *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;
	const void *end;

	at = 2;
	end = at >= p->size ? NULL :
	    memchr(p->bytes + at, 0, (size_t)(p->size - at));
	if (!end)
		return field_out_of_range(error, "furthest_twice", "name", 2);
	nr = (uint64_t)((const uint8_t *)end -
	    (p->bytes + at)) + 1;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int furthest_twice_name_count(const struct furthest_twice *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return furthest_twice_name_range(p, &at, count, error);
}

static inline int furthest_twice_name_offset(const struct furthest_twice *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return furthest_twice_name_range(p, offset, &count, error);
}

/* Up to the first NUL. */
static inline int furthest_twice_name_text(const struct furthest_twice *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_twice_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count - 1);
	return 0;
}

/* Refuses a text of another length, with -34. */
static inline int furthest_twice_put_name(const struct furthest_twice_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_twice_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size != count - 1)
		return field_out_of_range(error, "furthest_twice", "name", 2);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_2(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t at = (uint64_t)furthest_twice_a(p);

	if (at > p->size)
		return field_out_of_range(error, "furthest_twice", "", 0);
	points[2] = at;
	return 0;
}


/* Twice.one: Back at an offset that data decides. */

static inline int furthest_twice_one_offset(const struct furthest_twice *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_twice_point_2(p, points, error);
	if (rc)
		return rc;
	*offset = points[2];
	return 0;
}

static inline int furthest_twice_one(const struct furthest_twice *p,
				     struct furthest_back *out,
				     struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_twice_point_2(p, points, error);
	if (rc)
		return rc;
	return furthest_back_at(span_of(p->bytes, p->size), points[2], out,
				error);
}

static inline int furthest_twice_edit_one(const struct furthest_twice_edit *p,
					  struct furthest_back_edit *out,
					  struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_twice_point_2(&p->read, points, error);
	if (rc)
		return rc;
	return furthest_back_edit_at(mspan_of(p->bytes, p->read.size),
				     points[2], out, error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_5(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t at = (uint64_t)furthest_twice_b(p);

	if (at > p->size)
		return field_out_of_range(error, "furthest_twice", "", 0);
	points[5] = at;
	return 0;
}


/* Twice.two: u32_le at an offset that data decides, not always there. */

static inline bool furthest_twice_has_two(const struct furthest_twice *p)
{
	return (furthest_twice_a(p) == 9u);
}

static inline int furthest_twice_two_offset(const struct furthest_twice *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!(furthest_twice_a(p) == 9u))
		return field_absent(error, "furthest_twice", "two", 0);
	rc = furthest_twice_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "furthest_twice", "two", 0);
	*offset = points[5];
	return 0;
}

static inline int furthest_twice_two(const struct furthest_twice *p,
				     uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!(furthest_twice_a(p) == 9u))
		return field_absent(error, "furthest_twice", "two", 0);
	rc = furthest_twice_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "furthest_twice", "two", 0);
	*out = le32_load(p->bytes + points[5]);
	return 0;
}

static inline int furthest_twice_set_two(const struct furthest_twice_edit *p,
					 uint32_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!(furthest_twice_a(&p->read) == 9u))
		return field_absent(error, "furthest_twice", "two", 0);
	rc = furthest_twice_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 4)
		return field_out_of_range(error, "furthest_twice", "two", 0);
	le32_store(p->bytes + points[5], value);
	return 0;
}


/*
 * Twice.otherwise: [$b]u16_le at an offset that data decides, not always there.
 */

static inline bool furthest_twice_has_otherwise(const struct furthest_twice *p)
{
	return !(furthest_twice_a(p) == 9u);
}

static inline int furthest_twice_otherwise_range(const struct furthest_twice *p,
						 uint64_t *offset,
						 uint64_t *count,
						 struct field_error *error)
{
	int rc;

	uint64_t points[6];

	uint64_t at, nr;

	if (!!(furthest_twice_a(p) == 9u))
		return field_absent(error, "furthest_twice", "otherwise", 0);
	rc = furthest_twice_point_5(p, points, error);
	if (rc)
		return rc;
	at = points[5];
	nr = (uint64_t)furthest_twice_b(p);
	if (nr > (p->size - at) / 2)
		return field_out_of_range(error, "furthest_twice", "otherwise",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int furthest_twice_otherwise_count(const struct furthest_twice *p,
						 uint64_t *count,
						 struct field_error *error)
{
	uint64_t at;

	return furthest_twice_otherwise_range(p, &at, count, error);
}

static inline int furthest_twice_otherwise_offset(
    const struct furthest_twice *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return furthest_twice_otherwise_range(p, offset, &count, error);
}

static inline int furthest_twice_otherwise(const struct furthest_twice *p,
					   uint64_t i, uint16_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_twice_otherwise_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_twice", "otherwise",
					  0);
	*out = le16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int furthest_twice_set_otherwise(
    const struct furthest_twice_edit *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_twice_otherwise_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_twice", "otherwise",
					  0);
	le16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_1(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;
	const void *end;

	offset = 2;
	end = offset >= p->size ? NULL :
	    memchr(p->bytes + offset, 0, (size_t)(p->size - offset));
	if (!end)
		return field_out_of_range(error, "furthest_twice", "", 0);
	count = (uint64_t)((const uint8_t *)end -
	    (p->bytes + offset)) + 1;
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_3(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct furthest_back of;
	uint64_t size;

	rc = furthest_twice_point_2(p, points, error);
	if (rc)
		return rc;
	rc = 
	    furthest_back_at(span_of(p->bytes, p->size), points[2], &of, error);
	if (rc)
		return rc;
	rc = furthest_back_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[3] = points[2] + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_4(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = furthest_twice_point_1(p, points, error);
	if (rc)
		return rc;
	one = points[1];
	rc = furthest_twice_point_3(p, points, error);
	if (rc)
		return rc;
	other = points[3];
	points[4] = one > other ? one : other;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_6(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = furthest_twice_point_5(p, points, error);
	if (rc)
		return rc;
	offset = points[5];
	count = (uint64_t)furthest_twice_b(p);
	if (count > (p->size - offset) / 2)
		return field_out_of_range(error, "furthest_twice", "", 0);
	points[6] = offset + count * 2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_7(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	rc = furthest_twice_point_5(p, points, error);
	if (rc)
		return rc;
	if (!(furthest_twice_a(p) == 9u)) {
		rc = furthest_twice_point_6(p, points, error);
		if (rc)
			return rc;
		points[7] = points[6];
	} else {
		points[7] = points[5];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_8(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	rc = furthest_twice_point_5(p, points, error);
	if (rc)
		return rc;
	if (furthest_twice_a(p) == 9u) {
		if (p->size - points[5] < 4)
			return field_out_of_range(error, "furthest_twice", "",
						  0);
		points[8] = points[5] + 4;
	} else {
		rc = furthest_twice_point_7(p, points, error);
		if (rc)
			return rc;
		points[8] = points[7];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_twice_point_9(const struct furthest_twice *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = furthest_twice_point_4(p, points, error);
	if (rc)
		return rc;
	one = points[4];
	rc = furthest_twice_point_8(p, points, error);
	if (rc)
		return rc;
	other = points[8];
	points[9] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int furthest_twice_at(struct span span, uint64_t offset,
				    struct furthest_twice *out,
				    struct field_error *error)
{
	struct furthest_twice view;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "furthest_twice", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int furthest_twice_edit_at(struct mspan span, uint64_t offset,
					 struct furthest_twice_edit *out,
					 struct field_error *error)
{
	int rc = furthest_twice_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int furthest_twice_total_size(const struct furthest_twice *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[10];

	rc = furthest_twice_point_9(p, points, error);
	if (rc)
		return rc;
	*size = points[9];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct furthest_twice_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct furthest_twice_edit_iterator {
	struct furthest_twice_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct furthest_twice_iterator furthest_twice_iterate(
    struct span span)
{
	struct furthest_twice_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct furthest_twice_edit_iterator furthest_twice_edit_iterate(
    struct mspan span)
{
	struct furthest_twice_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int furthest_twice_iterator_next(
    struct furthest_twice_iterator *it, struct furthest_twice *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = furthest_twice_at(it->span, it->offset, out, error);
	if (!rc)
		rc = furthest_twice_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "furthest_twice", "stride", 0);
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

static inline int furthest_twice_edit_iterator_next(
    struct furthest_twice_edit_iterator *it, struct furthest_twice_edit *out,
    struct field_error *error)
{
	int rc = furthest_twice_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Outer, at least 1 byte. */
struct furthest_outer {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct furthest_outer_edit {
	struct furthest_outer read; /* the same, for getters */
	uint8_t *bytes;
};
#define FURTHEST_OUTER_MIN_SIZE 1u

/* Outer.kind: u8 at byte 0. */
#define FURTHEST_OUTER_KIND_OFFSET 0u
#define FURTHEST_OUTER_KIND_SIZE   1u
STRUCTC_PROVE(FURTHEST_OUTER_KIND_OFFSET + FURTHEST_OUTER_KIND_SIZE <=
	      FURTHEST_OUTER_MIN_SIZE);

static inline uint8_t furthest_outer_kind(const struct furthest_outer *p)
{
	return p->bytes[0];
}

static inline void furthest_outer_set_kind(const struct furthest_outer_edit *p,
					   uint8_t value)
{
	p->bytes[0] = value;
}

/* Outer.two: [2]Away at byte 1. */
#define FURTHEST_OUTER_TWO_OFFSET 1u

static inline int furthest_outer_two_offset(const struct furthest_outer *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	(void)p;
	(void)error;
	*offset = 1;
	return 0;
}

static inline int furthest_outer_two(const struct furthest_outer *p,
				     struct furthest_away_iterator *out,
				     struct field_error *error)
{
	(void)error;
	*out = furthest_away_iterate(span_of(p->bytes + 1, p->size - (1)));
	out->left = 2;
	return 0;
}

static inline int furthest_outer_edit_two(const struct furthest_outer_edit *p,
    struct furthest_away_edit_iterator *out, struct field_error *error)
{
	(void)error;
	*out = furthest_away_edit_iterate(
	    mspan_of(p->bytes + 1, p->read.size - (1)));
	out->read.left = 2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_outer_point_1(const struct furthest_outer *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct furthest_away_iterator records;
	struct furthest_away record;

	records = furthest_away_iterate(span_of(p->bytes + 1,
	    p->size - (1)));
	records.left = 2;
	do
		rc = furthest_away_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[1] = 1 + records.offset;
	return 0;
}


/* Outer.maybe: Maybe at an offset that data decides. */

static inline int furthest_outer_maybe_offset(const struct furthest_outer *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = furthest_outer_point_1(p, points, error);
	if (rc)
		return rc;
	*offset = points[1];
	return 0;
}

static inline int furthest_outer_maybe(const struct furthest_outer *p,
				       struct furthest_maybe *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = furthest_outer_point_1(p, points, error);
	if (rc)
		return rc;
	return furthest_maybe_at(span_of(p->bytes, p->size), points[1],
				 (uint8_t)(uint64_t)furthest_outer_kind(p), out,
				 error);
}

static inline int furthest_outer_edit_maybe(const struct furthest_outer_edit *p,
					    struct furthest_maybe_edit *out,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = furthest_outer_point_1(&p->read, points, error);
	if (rc)
		return rc;
	return furthest_maybe_edit_at(mspan_of(p->bytes, p->read.size),
	    points[1], (uint8_t)(uint64_t)furthest_outer_kind(&p->read), out,
	    error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_outer_point_2(const struct furthest_outer *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct furthest_maybe of;
	uint64_t size;

	rc = furthest_outer_point_1(p, points, error);
	if (rc)
		return rc;
	rc = 
	    furthest_maybe_at(span_of(p->bytes, p->size), points[1], (uint8_t)(uint64_t)furthest_outer_kind(p), &of, error);
	if (rc)
		return rc;
	rc = furthest_maybe_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[2] = points[1] + size;
	return 0;
}


/* Outer.more: Back at an offset that data decides. */

static inline int furthest_outer_more_offset(const struct furthest_outer *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_outer_point_2(p, points, error);
	if (rc)
		return rc;
	*offset = points[2];
	return 0;
}

static inline int furthest_outer_more(const struct furthest_outer *p,
				      struct furthest_back *out,
				      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_outer_point_2(p, points, error);
	if (rc)
		return rc;
	return furthest_back_at(span_of(p->bytes, p->size), points[2], out,
				error);
}

static inline int furthest_outer_edit_more(const struct furthest_outer_edit *p,
					   struct furthest_back_edit *out,
					   struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = furthest_outer_point_2(&p->read, points, error);
	if (rc)
		return rc;
	return furthest_back_edit_at(mspan_of(p->bytes, p->read.size),
				     points[2], out, error);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int furthest_outer_point_3(const struct furthest_outer *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct furthest_back of;
	uint64_t size;

	rc = furthest_outer_point_2(p, points, error);
	if (rc)
		return rc;
	rc = 
	    furthest_back_at(span_of(p->bytes, p->size), points[2], &of, error);
	if (rc)
		return rc;
	rc = furthest_back_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[3] = points[2] + size;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int furthest_outer_at(struct span span, uint64_t offset,
				    struct furthest_outer *out,
				    struct field_error *error)
{
	struct furthest_outer view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "furthest_outer", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int furthest_outer_edit_at(struct mspan span, uint64_t offset,
					 struct furthest_outer_edit *out,
					 struct field_error *error)
{
	int rc = furthest_outer_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int furthest_outer_total_size(const struct furthest_outer *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = furthest_outer_point_3(p, points, error);
	if (rc)
		return rc;
	*size = points[3];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct furthest_outer_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct furthest_outer_edit_iterator {
	struct furthest_outer_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct furthest_outer_iterator furthest_outer_iterate(
    struct span span)
{
	struct furthest_outer_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct furthest_outer_edit_iterator furthest_outer_edit_iterate(
    struct mspan span)
{
	struct furthest_outer_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int furthest_outer_iterator_next(
    struct furthest_outer_iterator *it, struct furthest_outer *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = furthest_outer_at(it->span, it->offset, out, error);
	if (!rc)
		rc = furthest_outer_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "furthest_outer", "stride", 0);
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

static inline int furthest_outer_edit_iterator_next(
    struct furthest_outer_edit_iterator *it, struct furthest_outer_edit *out,
    struct field_error *error)
{
	int rc = furthest_outer_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure Stated, at least 3 bytes. What it states counts, wherever its
 * members end.
 */
struct furthest_stated {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct furthest_stated_edit {
	struct furthest_stated read; /* the same, for getters */
	uint8_t *bytes;
};
#define FURTHEST_STATED_MIN_SIZE 3u

/* Stated.n: u8 at byte 0. */
#define FURTHEST_STATED_N_OFFSET 0u
#define FURTHEST_STATED_N_SIZE   1u
STRUCTC_PROVE(FURTHEST_STATED_N_OFFSET + FURTHEST_STATED_N_SIZE <=
	      FURTHEST_STATED_MIN_SIZE);

static inline uint8_t furthest_stated_n(const struct furthest_stated *p)
{
	return p->bytes[0];
}

static inline void furthest_stated_set_n(const struct furthest_stated_edit *p,
					 uint8_t value)
{
	p->bytes[0] = value;
}

/* Stated.data: [$n]byte at byte 1. */
#define FURTHEST_STATED_DATA_OFFSET 1u

static inline int furthest_stated_data_range(const struct furthest_stated *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)furthest_stated_n(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "furthest_stated", "data", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int furthest_stated_data_count(const struct furthest_stated *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return furthest_stated_data_range(p, &at, count, error);
}

static inline int furthest_stated_data_offset(const struct furthest_stated *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return furthest_stated_data_range(p, offset, &count, error);
}

static inline int furthest_stated_data(const struct furthest_stated *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_stated_data_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_stated", "data", 1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int furthest_stated_set_data(const struct furthest_stated_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = furthest_stated_data_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "furthest_stated", "data", 1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int furthest_stated_data_bytes(const struct furthest_stated *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_stated_data_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int furthest_stated_edit_data_bytes(
    const struct furthest_stated_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = furthest_stated_data_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Stated.first: u16 little-endian at byte 1. */
#define FURTHEST_STATED_FIRST_OFFSET 1u
#define FURTHEST_STATED_FIRST_SIZE   2u
STRUCTC_PROVE(FURTHEST_STATED_FIRST_OFFSET + FURTHEST_STATED_FIRST_SIZE <=
	      FURTHEST_STATED_MIN_SIZE);

static inline uint16_t furthest_stated_first(const struct furthest_stated *p)
{
	return le16_load(p->bytes + 1);
}

static inline void furthest_stated_set_first(
    const struct furthest_stated_edit *p, uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int furthest_stated_at(struct span span, uint64_t offset,
				     struct furthest_stated *out,
				     struct field_error *error)
{
	struct furthest_stated view;
	uint64_t size;

	if (!span_has(span, offset, 3))
		return field_out_of_range(error, "furthest_stated", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = 40ull;
	if (size > view.size)
		return field_out_of_range(error, "furthest_stated", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int furthest_stated_edit_at(struct mspan span, uint64_t offset,
					  struct furthest_stated_edit *out,
					  struct field_error *error)
{
	int rc = furthest_stated_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int furthest_stated_total_size(const struct furthest_stated *p,
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
struct furthest_stated_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct furthest_stated_edit_iterator {
	struct furthest_stated_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct furthest_stated_iterator furthest_stated_iterate(
    struct span span)
{
	struct furthest_stated_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct furthest_stated_edit_iterator furthest_stated_edit_iterate(
    struct mspan span)
{
	struct furthest_stated_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int furthest_stated_iterator_next(
    struct furthest_stated_iterator *it, struct furthest_stated *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = furthest_stated_at(it->span, it->offset, out, error);
	if (!rc)
		rc = furthest_stated_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "furthest_stated", "stride", 0);
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

static inline int furthest_stated_edit_iterator_next(
    struct furthest_stated_edit_iterator *it, struct furthest_stated_edit *out,
    struct field_error *error)
{
	int rc = furthest_stated_iterator_next(&it->read, &out->read, error);

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

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_FURTHEST_DESCRIBED)
#define GENERATED_FURTHEST_DESCRIBED

#include "runtime/base/describe.h"

static inline struct furthest_away furthest_away_describe_view(
    const struct describe_view *view)
{
	struct furthest_away p = { view->bytes, view->size };

	return p;
}

static inline int furthest_away_describe_at(struct span span, uint64_t offset,
					    const uint64_t *parameters,
					    struct describe_view *out,
					    struct field_error *error)
{
	struct furthest_away p;
	int rc;

	(void)parameters;
	rc = furthest_away_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int furthest_away_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct furthest_away of = furthest_away_describe_view(view), *p = &of;

	return furthest_away_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open furthest_away_describe_open = {
	NULL, 0, furthest_away_describe_at, furthest_away_describe_total_size,
	furthest_away_describe_total_size
};

static inline int furthest_away_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_away of = furthest_away_describe_view(view), *p = &of;
	int rc = furthest_away_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field furthest_away_describe_data = {
	furthest_away_describe_data_place, NULL, 0
};

static inline int furthest_away_describe_far_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_away of = furthest_away_describe_view(view), *p = &of;
	out->count = 1;
	return furthest_away_far_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field furthest_away_describe_far = {
	furthest_away_describe_far_place, NULL, 0
};

static inline int furthest_away_describe_after_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_away of = furthest_away_describe_view(view), *p = &of;
	out->count = 1;
	return furthest_away_after_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field furthest_away_describe_after = {
	furthest_away_describe_after_place, NULL, 0
};

DESCRIBE_CONST struct describe_field furthest_away_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "where", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data", "[$n]byte", 2u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_away_describe_data, NULL },
	{ "far", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_away_describe_far, NULL },
	{ "after", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_away_describe_after, NULL },
};
DESCRIBE_CONST struct describe_structure furthest_away_description = {
	"Away", "furthest_away", 2u, false, furthest_away_fields, 5,
	"Members that lie behind later ones, for test_furthest.c: "
	"what an open structure takes ends where the furthest of them "
	"does.",
	&furthest_away_describe_open
};

static inline struct furthest_back furthest_back_describe_view(
    const struct describe_view *view)
{
	struct furthest_back p = { view->bytes, view->size };

	return p;
}

static inline int furthest_back_describe_at(struct span span, uint64_t offset,
					    const uint64_t *parameters,
					    struct describe_view *out,
					    struct field_error *error)
{
	struct furthest_back p;
	int rc;

	(void)parameters;
	rc = furthest_back_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int furthest_back_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct furthest_back of = furthest_back_describe_view(view), *p = &of;

	return furthest_back_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open furthest_back_describe_open = {
	NULL, 0, furthest_back_describe_at, furthest_back_describe_total_size,
	furthest_back_describe_total_size
};

static inline int furthest_back_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_back of = furthest_back_describe_view(view), *p = &of;
	int rc = furthest_back_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field furthest_back_describe_data = {
	furthest_back_describe_data_place, NULL, 0
};

DESCRIBE_CONST struct describe_field furthest_back_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data", "[$n]byte", 1u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_back_describe_data, NULL },
	{ "first", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure furthest_back_description = {
	"Back", "furthest_back", 3u, false, furthest_back_fields, 3,
	"Back to a constant place, over a length in the data.",
	&furthest_back_describe_open
};

static inline struct furthest_maybe furthest_maybe_describe_view(
    const struct describe_view *view)
{
	struct furthest_maybe p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter furthest_maybe_describe_parameters[] = {
	{ "kind", 1, false, false },
};

static inline int furthest_maybe_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct furthest_maybe p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "furthest_maybe",
			"kind", 0);
	rc = furthest_maybe_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.kind;
	return 0;
}

static inline int furthest_maybe_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct furthest_maybe of = furthest_maybe_describe_view(view), *p = &of;

	return furthest_maybe_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open furthest_maybe_describe_open = {
	furthest_maybe_describe_parameters, 1, furthest_maybe_describe_at,
	furthest_maybe_describe_total_size, furthest_maybe_describe_total_size
};

static inline int furthest_maybe_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_maybe of = furthest_maybe_describe_view(view), *p = &of;
	int rc = furthest_maybe_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field furthest_maybe_describe_data = {
	furthest_maybe_describe_data_place, NULL, 0
};

static inline int furthest_maybe_describe_near_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_maybe of = furthest_maybe_describe_view(view), *p = &of;
	out->count = 1;
	return furthest_maybe_near_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field furthest_maybe_describe_near = {
	furthest_maybe_describe_near_place, NULL, 0
};

static inline int furthest_maybe_describe_unnamed_1_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_maybe of = furthest_maybe_describe_view(view), *p = &of;
	out->count = 5;
	return furthest_maybe_unnamed_1_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field furthest_maybe_describe_unnamed_1 = {
	furthest_maybe_describe_unnamed_1_place, NULL, 0
};

static inline int furthest_maybe_describe_last_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_maybe of = furthest_maybe_describe_view(view), *p = &of;
	out->count = 1;
	return furthest_maybe_last_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field furthest_maybe_describe_last = {
	furthest_maybe_describe_last_place, NULL, 0
};

DESCRIBE_CONST struct describe_field furthest_maybe_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data", "[$n]byte", 1u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_maybe_describe_data, NULL },
	{ "near", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_maybe_describe_near, NULL },
	{ "_", "[5]byte", 1u, 1u, 5u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_maybe_describe_unnamed_1, NULL },
	{ "last", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_maybe_describe_last, NULL },
};
DESCRIBE_CONST struct describe_structure furthest_maybe_description = {
	"Maybe", "furthest_maybe", 1u, false, furthest_maybe_fields, 5,
	"Only where the condition holds.",
	&furthest_maybe_describe_open
};

static inline struct furthest_twice furthest_twice_describe_view(
    const struct describe_view *view)
{
	struct furthest_twice p = { view->bytes, view->size };

	return p;
}

static inline int furthest_twice_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct furthest_twice p;
	int rc;

	(void)parameters;
	rc = furthest_twice_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int furthest_twice_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct furthest_twice of = furthest_twice_describe_view(view), *p = &of;

	return furthest_twice_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open furthest_twice_describe_open = {
	NULL, 0, furthest_twice_describe_at,
	furthest_twice_describe_total_size, furthest_twice_describe_total_size
};

static inline int furthest_twice_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_twice of = furthest_twice_describe_view(view), *p = &of;
	int rc = furthest_twice_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field furthest_twice_describe_name = {
	furthest_twice_describe_name_place, NULL, 0
};

static inline int furthest_twice_describe_one_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_twice of = furthest_twice_describe_view(view), *p = &of;
	struct furthest_back to;
	int rc = furthest_twice_one(p, &to, error);

	if (!rc)
		rc = furthest_twice_one_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field furthest_twice_describe_one = {
	furthest_twice_describe_one_place, NULL, 0
};

static inline int furthest_twice_describe_two_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_twice of = furthest_twice_describe_view(view), *p = &of;
	out->count = 1;
	return furthest_twice_two_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field furthest_twice_describe_two = {
	furthest_twice_describe_two_place, NULL, 0
};

static inline int furthest_twice_describe_otherwise_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_twice of = furthest_twice_describe_view(view), *p = &of;
	int rc = furthest_twice_otherwise_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field furthest_twice_describe_otherwise = {
	furthest_twice_describe_otherwise_place, NULL, 0
};

DESCRIBE_CONST struct describe_field furthest_twice_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "cstring", 2u, 1u, 0u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_twice_describe_name, NULL },
	{ "one", "Back", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &furthest_back_description, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_twice_describe_one, NULL },
	{ "two", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_twice_describe_two, NULL },
	{ "otherwise", "[$b]u16_le", 0u, 2u, 0u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_twice_describe_otherwise, NULL },
};
DESCRIBE_CONST struct describe_structure furthest_twice_description = {
	"Twice", "furthest_twice", 2u, false, furthest_twice_fields, 6,
	"Twice, and in an arm there is nowhere to go back from.",
	&furthest_twice_describe_open
};

static inline struct furthest_outer furthest_outer_describe_view(
    const struct describe_view *view)
{
	struct furthest_outer p = { view->bytes, view->size };

	return p;
}

static inline int furthest_outer_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct furthest_outer p;
	int rc;

	(void)parameters;
	rc = furthest_outer_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int furthest_outer_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct furthest_outer of = furthest_outer_describe_view(view), *p = &of;

	return furthest_outer_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open furthest_outer_describe_open = {
	NULL, 0, furthest_outer_describe_at,
	furthest_outer_describe_total_size, furthest_outer_describe_total_size
};

static inline int furthest_outer_describe_two_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_outer of = furthest_outer_describe_view(view), *p = &of;
	struct furthest_away_iterator to;
	int rc = furthest_outer_two(p, &to, error);

	if (!rc)
		rc = furthest_outer_two_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field furthest_outer_describe_two = {
	furthest_outer_describe_two_place, NULL, 0
};

static inline int furthest_outer_describe_maybe_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_outer of = furthest_outer_describe_view(view), *p = &of;
	struct furthest_maybe to;
	int rc = furthest_outer_maybe(p, &to, error);

	if (!rc)
		rc = furthest_outer_maybe_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.kind;
	return 0;
}

DESCRIBE_CONST struct describe_open_field furthest_outer_describe_maybe = {
	furthest_outer_describe_maybe_place, NULL, 0
};

static inline int furthest_outer_describe_more_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_outer of = furthest_outer_describe_view(view), *p = &of;
	struct furthest_back to;
	int rc = furthest_outer_more(p, &to, error);

	if (!rc)
		rc = furthest_outer_more_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	return 0;
}

DESCRIBE_CONST struct describe_open_field furthest_outer_describe_more = {
	furthest_outer_describe_more_place, NULL, 0
};

DESCRIBE_CONST struct describe_field furthest_outer_fields[] = {
	{ "kind", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "two", "[2]Away", 1u, 0u, 2u, DESCRIBE_STRUCTURE, true, false, false,
	  &furthest_away_description, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_outer_describe_two, NULL },
	{ "maybe", "Maybe", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &furthest_maybe_description, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_outer_describe_maybe, NULL },
	{ "more", "Back", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &furthest_back_description, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_outer_describe_more, NULL },
};
DESCRIBE_CONST struct describe_structure furthest_outer_description = {
	"Outer", "furthest_outer", 1u, false, furthest_outer_fields, 4,
	NULL,
	&furthest_outer_describe_open
};

static inline struct furthest_stated furthest_stated_describe_view(
    const struct describe_view *view)
{
	struct furthest_stated p = { view->bytes, view->size };

	return p;
}

static inline int furthest_stated_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct furthest_stated p;
	int rc;

	(void)parameters;
	rc = furthest_stated_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int furthest_stated_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct furthest_stated of = furthest_stated_describe_view(view), *p = &of;

	return furthest_stated_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open furthest_stated_describe_open = {
	NULL, 0, furthest_stated_describe_at,
	furthest_stated_describe_total_size,
	furthest_stated_describe_total_size
};

static inline int furthest_stated_describe_data_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct furthest_stated of = furthest_stated_describe_view(view), *p = &of;
	int rc = furthest_stated_data_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field furthest_stated_describe_data = {
	furthest_stated_describe_data_place, NULL, 0
};

DESCRIBE_CONST struct describe_field furthest_stated_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "data", "[$n]byte", 1u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &furthest_stated_describe_data, NULL },
	{ "first", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure furthest_stated_description = {
	"Stated", "furthest_stated", 3u, false, furthest_stated_fields, 3,
	"What it states counts, wherever its members end.",
	&furthest_stated_describe_open
};

#define FURTHEST_NR_STRUCTURES 6u
DESCRIBE_CONST struct describe_structure *const furthest_structures[] = {
	&furthest_away_description,
	&furthest_back_description,
	&furthest_maybe_description,
	&furthest_twice_description,
	&furthest_outer_description,
	&furthest_stated_description,
};

DESCRIBE_CONST struct describe_file furthest_describe_file = {
	"furthest", furthest_structures, 6, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_FURTHEST_VALIDATED)
#define GENERATED_FURTHEST_VALIDATED

#include "runtime/base/validate.h"

static inline size_t furthest_away_validate(const struct furthest_away *p,
					    struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = furthest_away_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_away", "data", 2,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = furthest_away_far_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_away", "far", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = furthest_away_after_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_away", "after", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t furthest_back_validate(const struct furthest_back *p,
					    struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = furthest_back_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_back", "data", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t furthest_maybe_validate(const struct furthest_maybe *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = furthest_maybe_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_maybe", "data", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = furthest_maybe_near_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_maybe", "near", 2,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = furthest_maybe_unnamed_1_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_maybe", "_", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		if (v->strict && !validation_is_zero(p->bytes + at, 5) &&
		    validation_add(v, FINDING_PADDING, "furthest_maybe", "_",
				   at, "padding is not zero"))
			return v->count - before;
	}
	rc = furthest_maybe_last_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_maybe", "last", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t furthest_twice_validate(const struct furthest_twice *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = furthest_twice_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_twice", "name", 2,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = furthest_twice_one_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_twice", "one", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct furthest_back of;

		rc = furthest_twice_one(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		furthest_back_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = furthest_twice_two_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_twice", "two", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = furthest_twice_otherwise_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_twice", "otherwise",
			       0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t furthest_outer_validate(const struct furthest_outer *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = furthest_outer_two_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_outer", "two", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct furthest_away_iterator records;
		struct furthest_away of;

		rc = furthest_outer_two(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "furthest_outer",
				       "two", at, "is not within the bytes");
			return v->count - before;
		}
		while ((rc = furthest_away_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			furthest_away_validate(&of, v);
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
	rc = furthest_outer_maybe_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_outer", "maybe", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct furthest_maybe of;

		rc = furthest_outer_maybe(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		furthest_maybe_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = furthest_outer_more_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_outer", "more", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct furthest_back of;

		rc = furthest_outer_more(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		furthest_back_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t furthest_stated_validate(const struct furthest_stated *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = furthest_stated_data_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "furthest_stated", "data", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

#endif
