/* Written by structc from ok/open_wide.struct. Edit that file instead. */
#ifndef GENERATED_OPEN_WIDE_H
#define GENERATED_OPEN_WIDE_H

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
 * Structure Item, 3 bytes. Lengths, places and strides of all widths, for
 * test_properties_open.c.
 */
struct open_wide_item {
	uint8_t bytes[3];
};
#define OPEN_WIDE_ITEM_SIZEOF 3u
STRUCTC_PROVE(sizeof(struct open_wide_item) == OPEN_WIDE_ITEM_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct open_wide_item *open_wide_item_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, OPEN_WIDE_ITEM_SIZEOF))
		return NULL;
	return (const struct open_wide_item *)(span.data + offset);
}

static inline struct open_wide_item *open_wide_item_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, OPEN_WIDE_ITEM_SIZEOF))
		return NULL;
	return (struct open_wide_item *)(span.data + offset);
}

/* Item.a: u16 little-endian at byte 0. */
#define OPEN_WIDE_ITEM_A_OFFSET 0u
#define OPEN_WIDE_ITEM_A_SIZE   2u
STRUCTC_WITHIN(OPEN_WIDE_ITEM, A);

static inline uint16_t open_wide_item_a(const struct open_wide_item *p)
{
	return le16_load(p->bytes);
}

static inline void open_wide_item_set_a(struct open_wide_item *p,
					uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Item.b: u8 at byte 2. */
#define OPEN_WIDE_ITEM_B_OFFSET 2u
#define OPEN_WIDE_ITEM_B_SIZE   1u
STRUCTC_WITHIN(OPEN_WIDE_ITEM, B);

static inline uint8_t open_wide_item_b(const struct open_wide_item *p)
{
	return p->bytes[2];
}

static inline void open_wide_item_set_b(struct open_wide_item *p,
					uint8_t value)
{
	p->bytes[2] = value;
}

/* All bytes zero. */
static inline void open_wide_item_init(struct open_wide_item *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Record, at least 9 bytes. */
struct open_wide_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_wide_record_edit {
	struct open_wide_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_WIDE_RECORD_MIN_SIZE 9u

/* Record.length: u64 little-endian at byte 0. */
#define OPEN_WIDE_RECORD_LENGTH_OFFSET 0u
#define OPEN_WIDE_RECORD_LENGTH_SIZE   8u
STRUCTC_PROVE(OPEN_WIDE_RECORD_LENGTH_OFFSET + OPEN_WIDE_RECORD_LENGTH_SIZE <=
	      OPEN_WIDE_RECORD_MIN_SIZE);

static inline uint64_t open_wide_record_length(const struct open_wide_record *p)
{
	return le64_load(p->bytes);
}

static inline void open_wide_record_set_length(
    const struct open_wide_record_edit *p, uint64_t value)
{
	le64_store(p->bytes, value);
}

/* Record.tag: u8 at byte 8. */
#define OPEN_WIDE_RECORD_TAG_OFFSET 8u
#define OPEN_WIDE_RECORD_TAG_SIZE   1u
STRUCTC_PROVE(OPEN_WIDE_RECORD_TAG_OFFSET + OPEN_WIDE_RECORD_TAG_SIZE <=
	      OPEN_WIDE_RECORD_MIN_SIZE);

static inline uint8_t open_wide_record_tag(const struct open_wide_record *p)
{
	return p->bytes[8];
}

static inline void open_wide_record_set_tag(
    const struct open_wide_record_edit *p, uint8_t value)
{
	p->bytes[8] = value;
}

/* Record.body: [$length]byte at byte 9. */
#define OPEN_WIDE_RECORD_BODY_OFFSET 9u

static inline int open_wide_record_body_range(const struct open_wide_record *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	at = 9;
	nr = (uint64_t)open_wide_record_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "open_wide_record", "body",
					  9);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_wide_record_body_count(const struct open_wide_record *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return open_wide_record_body_range(p, &at, count, error);
}

static inline int open_wide_record_body_offset(const struct open_wide_record *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return open_wide_record_body_range(p, offset, &count, error);
}

static inline int open_wide_record_body(const struct open_wide_record *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_record_body_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_record", "body",
					  9);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_wide_record_set_body(
    const struct open_wide_record_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_record_body_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_record", "body",
					  9);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_wide_record_body_bytes(const struct open_wide_record *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_wide_record_body_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_wide_record_edit_body_bytes(
    const struct open_wide_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_wide_record_body_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_record_point_1(const struct open_wide_record *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 9;
	count = (uint64_t)open_wide_record_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "open_wide_record", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_wide_record_at(struct span span, uint64_t offset,
				      struct open_wide_record *out,
				      struct field_error *error)
{
	struct open_wide_record view;
	uint64_t size;

	if (!span_has(span, offset, 9))
		return field_out_of_range(error, "open_wide_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	uint64_t t1;

	if (
	    __builtin_add_overflow((uint64_t)open_wide_record_length(&view), 9ull, &t1))
		return field_out_of_range(error, "open_wide_record", "stride",
					  0);
	size = t1;
	if (size > view.size)
		return field_out_of_range(error, "open_wide_record", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int open_wide_record_edit_at(struct mspan span, uint64_t offset,
					   struct open_wide_record_edit *out,
					   struct field_error *error)
{
	int rc = open_wide_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int open_wide_record_total_size(const struct open_wide_record *p,
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
struct open_wide_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_wide_record_edit_iterator {
	struct open_wide_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_wide_record_iterator open_wide_record_iterate(
    struct span span)
{
	struct open_wide_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_wide_record_edit_iterator open_wide_record_edit_iterate(
    struct mspan span)
{
	struct open_wide_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_wide_record_iterator_next(
    struct open_wide_record_iterator *it, struct open_wide_record *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_wide_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_wide_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_wide_record", "stride", 0);
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

static inline int open_wide_record_edit_iterator_next(
    struct open_wide_record_edit_iterator *it,
    struct open_wide_record_edit *out, struct field_error *error)
{
	int rc = open_wide_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Wide, at least 8 bytes. */
struct open_wide_wide {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct open_wide_wide_edit {
	struct open_wide_wide read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_WIDE_WIDE_MIN_SIZE 8u

/* Wide.n: u64 at byte 0. */
#define OPEN_WIDE_WIDE_N_OFFSET 0u
#define OPEN_WIDE_WIDE_N_SIZE   8u
STRUCTC_PROVE(OPEN_WIDE_WIDE_N_OFFSET + OPEN_WIDE_WIDE_N_SIZE <=
	      OPEN_WIDE_WIDE_MIN_SIZE);

static inline uint64_t open_wide_wide_n(const struct open_wide_wide *p)
{
	return order64_load(p->bytes, p->order);
}

static inline void open_wide_wide_set_n(const struct open_wide_wide_edit *p,
					uint64_t value)
{
	order64_store(p->bytes, p->read.order, value);
}

/* Wide.words: [$n]u32 at byte 8. */
#define OPEN_WIDE_WIDE_WORDS_OFFSET 8u

static inline int open_wide_wide_words_range(const struct open_wide_wide *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)open_wide_wide_n(p);
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "open_wide_wide", "words", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_wide_wide_words_count(const struct open_wide_wide *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return open_wide_wide_words_range(p, &at, count, error);
}

static inline int open_wide_wide_words_offset(const struct open_wide_wide *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return open_wide_wide_words_range(p, offset, &count, error);
}

static inline int open_wide_wide_words(const struct open_wide_wide *p,
				       uint64_t i, uint32_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_wide_words_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_wide", "words", 8);
	*out = order32_load(p->bytes + t1 + i * 4, p->order);
	return 0;
}

static inline int open_wide_wide_set_words(const struct open_wide_wide_edit *p,
					   uint64_t i, uint32_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_wide_words_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_wide", "words", 8);
	order32_store(p->bytes + t1 + i * 4, p->read.order, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_1(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)open_wide_wide_n(p);
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	points[1] = offset + count * 4;
	return 0;
}


/* Wide.m: i16 at an offset that data decides. */

static inline int open_wide_wide_m_offset(const struct open_wide_wide *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_wide_wide_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_wide_wide", "m", 0);
	*offset = points[1];
	return 0;
}

static inline int open_wide_wide_m(const struct open_wide_wide *p,
				   int16_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_wide_wide_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_wide_wide", "m", 0);
	*out = (int16_t)order16_load(p->bytes + points[1], p->order);
	return 0;
}

static inline int open_wide_wide_set_m(const struct open_wide_wide_edit *p,
				       int16_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_wide_wide_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 2)
		return field_out_of_range(error, "open_wide_wide", "m", 0);
	order16_store(p->bytes + points[1], p->read.order, (uint16_t)value);
	return 0;
}


/* Wide.items: [$m]Item at an offset that data decides. */

static inline int open_wide_wide_items_range(const struct open_wide_wide *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = open_wide_wide_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_wide_wide", "items", 0);
	at = points[1] + 2;
	int16_t t1;

	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_wide_wide", "items", 0);
	t1 = (int16_t)order16_load(p->bytes + points[1], p->order);
	int64_t t2 = (int64_t)t1;

	if (t2 < 0)
		return field_out_of_range(error, "open_wide_wide", "items", 0);
	nr = (uint64_t)t2;
	if (nr > (p->size - at) / 3)
		return field_out_of_range(error, "open_wide_wide", "items", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_wide_wide_items_count(const struct open_wide_wide *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return open_wide_wide_items_range(p, &at, count, error);
}

static inline int open_wide_wide_items_offset(const struct open_wide_wide *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return open_wide_wide_items_range(p, offset, &count, error);
}

static inline const struct open_wide_item *open_wide_wide_items(
    const struct open_wide_wide *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (open_wide_wide_items_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "open_wide_wide", "items", 0);
		return NULL;
	}
	return (const struct open_wide_item *)(p->bytes + at + i * 3);
}

static inline struct open_wide_item *open_wide_wide_edit_items(
    const struct open_wide_wide_edit *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (open_wide_wide_items_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "open_wide_wide", "items", 0);
		return NULL;
	}
	return (struct open_wide_item *)(p->bytes + at + i * 3);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_2(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_wide_wide_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	offset = points[1] + 2;
	int16_t t1;

	if (p->size - points[1] < 2)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	t1 = (int16_t)order16_load(p->bytes + points[1], p->order);
	int64_t t2 = (int64_t)t1;

	if (t2 < 0)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	count = (uint64_t)t2;
	if (count > (p->size - offset) / 3)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	points[2] = offset + count * 3;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_3(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = open_wide_wide_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	rest = at % 8ull;
	rest = rest ? 8ull - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	points[3] = at + rest;
	return 0;
}


/* Wide.k: u64 at an offset that data decides. */

static inline int open_wide_wide_k_offset(const struct open_wide_wide *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_wide_wide_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "k", 0);
	*offset = points[3];
	return 0;
}

static inline int open_wide_wide_k(const struct open_wide_wide *p,
				   uint64_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_wide_wide_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "k", 0);
	*out = order64_load(p->bytes + points[3], p->order);
	return 0;
}

static inline int open_wide_wide_set_k(const struct open_wide_wide_edit *p,
				       uint64_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_wide_wide_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "k", 0);
	order64_store(p->bytes + points[3], p->read.order, value);
	return 0;
}


/* Wide.records: [$k]Record at an offset that data decides. */

static inline int open_wide_wide_records_offset(const struct open_wide_wide *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_wide_wide_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "records",
					  0);
	*offset = points[3] + 8;
	return 0;
}

static inline int open_wide_wide_records(const struct open_wide_wide *p,
					 struct open_wide_record_iterator *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_wide_wide_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "records",
					  0);
	uint64_t t1;

	if (p->size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "records",
					  0);
	t1 = (uint64_t)order64_load(p->bytes + points[3], p->order);
	*out = open_wide_record_iterate(
	    span_of(p->bytes + points[3] + 8, p->size - (points[3] + 8)));
	out->left = (uint64_t)t1;
	if (out->left == UINT64_MAX)
		out->left--;
	return 0;
}

static inline int open_wide_wide_edit_records(
    const struct open_wide_wide_edit *p,
    struct open_wide_record_edit_iterator *out, struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_wide_wide_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "records",
					  0);
	uint64_t t1;

	rc = open_wide_wide_k(&p->read, &t1, error);
	if (rc)
		return rc;
	*out = open_wide_record_edit_iterate(
	    mspan_of(p->bytes + points[3] + 8, p->read.size - (points[3] + 8)));
	out->read.left = (uint64_t)t1;
	if (out->read.left == UINT64_MAX)
		out->read.left--;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_4(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	struct open_wide_record_iterator records;
	struct open_wide_record record;

	rc = open_wide_wide_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	uint64_t t1;

	if (p->size - points[3] < 8)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	t1 = (uint64_t)order64_load(p->bytes + points[3], p->order);
	records = open_wide_record_iterate(span_of(p->bytes + points[3] + 8,
	    p->size - (points[3] + 8)));
	records.left = (uint64_t)t1;
	if (records.left == UINT64_MAX)
		records.left--;
	do
		rc = open_wide_record_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[4] = points[3] + 8 + records.offset;
	return 0;
}


/* Wide.name: cstring at an offset that data decides. */

static inline int open_wide_wide_name_range(const struct open_wide_wide *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	uint64_t at, nr;
	const void *end;

	rc = open_wide_wide_point_4(p, points, error);
	if (rc)
		return rc;
	at = points[4];
	end = at >= p->size ? NULL :
	    memchr(p->bytes + at, 0, (size_t)(p->size - at));
	if (!end)
		return field_out_of_range(error, "open_wide_wide", "name", 0);
	nr = (uint64_t)((const uint8_t *)end -
	    (p->bytes + at)) + 1;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_wide_wide_name_count(const struct open_wide_wide *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return open_wide_wide_name_range(p, &at, count, error);
}

static inline int open_wide_wide_name_offset(const struct open_wide_wide *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return open_wide_wide_name_range(p, offset, &count, error);
}

/* Up to the first NUL. */
static inline int open_wide_wide_name_text(const struct open_wide_wide *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_wide_wide_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count - 1);
	return 0;
}

/* Refuses a text of another length, with -34. */
static inline int open_wide_wide_put_name(const struct open_wide_wide_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_wide_wide_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size != count - 1)
		return field_out_of_range(error, "open_wide_wide", "name", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_5(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;
	const void *end;

	rc = open_wide_wide_point_4(p, points, error);
	if (rc)
		return rc;
	offset = points[4];
	end = offset >= p->size ? NULL :
	    memchr(p->bytes + offset, 0, (size_t)(p->size - offset));
	if (!end)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	count = (uint64_t)((const uint8_t *)end -
	    (p->bytes + offset)) + 1;
	points[5] = offset + count;
	return 0;
}


/* Wide.where: u64 at an offset that data decides. */

static inline int open_wide_wide_where_offset(const struct open_wide_wide *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_wide_wide_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 8)
		return field_out_of_range(error, "open_wide_wide", "where", 0);
	*offset = points[5];
	return 0;
}

static inline int open_wide_wide_where(const struct open_wide_wide *p,
				       uint64_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_wide_wide_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 8)
		return field_out_of_range(error, "open_wide_wide", "where", 0);
	*out = order64_load(p->bytes + points[5], p->order);
	return 0;
}

static inline int open_wide_wide_set_where(const struct open_wide_wide_edit *p,
					   uint64_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_wide_wide_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 8)
		return field_out_of_range(error, "open_wide_wide", "where", 0);
	order64_store(p->bytes + points[5], p->read.order, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_6(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t t1;

	rc = open_wide_wide_where(p, &t1, error);
	if (rc)
		return rc;
	uint64_t at = (uint64_t)t1;

	if (at > p->size)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	points[6] = at;
	return 0;
}


/* Wide.far: u24 at an offset that data decides. */

static inline int open_wide_wide_far_offset(const struct open_wide_wide *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 3)
		return field_out_of_range(error, "open_wide_wide", "far", 0);
	*offset = points[6];
	return 0;
}

static inline int open_wide_wide_far(const struct open_wide_wide *p,
				     uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[7];

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 3)
		return field_out_of_range(error, "open_wide_wide", "far", 0);
	*out = order24_load(p->bytes + points[6], p->order);
	return 0;
}

static inline int open_wide_wide_set_far(const struct open_wide_wide_edit *p,
					 uint32_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (value > 0xFFFFFFu)
		return field_out_of_range(error, "open_wide_wide", "far", 0);
	rc = open_wide_wide_point_6(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[6] < 3)
		return field_out_of_range(error, "open_wide_wide", "far", 0);
	order24_store(p->bytes + points[6], p->read.order, value);
	return 0;
}


/* Wide.low: i24 at an offset that data decides. */

static inline int open_wide_wide_low_offset(const struct open_wide_wide *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 6)
		return field_out_of_range(error, "open_wide_wide", "low", 0);
	*offset = points[6] + 3;
	return 0;
}

static inline int open_wide_wide_low(const struct open_wide_wide *p,
				     int32_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[7];

	uint32_t raw;

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 6)
		return field_out_of_range(error, "open_wide_wide", "low", 0);
	raw = order24_load(p->bytes + points[6] + 3, p->order);
	*out = (int32_t)(raw << 8) >> 8;
	return 0;
}

static inline int open_wide_wide_set_low(const struct open_wide_wide_edit *p,
					 int32_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (value < (-8388608) || value > 0x7FFFFF)
		return field_out_of_range(error, "open_wide_wide", "low", 0);
	rc = open_wide_wide_point_6(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[6] < 6)
		return field_out_of_range(error, "open_wide_wide", "low", 0);
	order24_store(p->bytes + points[6] + 3, p->read.order,
		      (uint32_t)value);
	return 0;
}


/* Wide.sum: i48 at an offset that data decides. */

static inline int open_wide_wide_sum_offset(const struct open_wide_wide *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 12)
		return field_out_of_range(error, "open_wide_wide", "sum", 0);
	*offset = points[6] + 6;
	return 0;
}

static inline int open_wide_wide_sum(const struct open_wide_wide *p,
				     int64_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[7];

	uint64_t raw;

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 12)
		return field_out_of_range(error, "open_wide_wide", "sum", 0);
	raw = order48_load(p->bytes + points[6] + 6, p->order);
	*out = (int64_t)(raw << 16) >> 16;
	return 0;
}

static inline int open_wide_wide_set_sum(const struct open_wide_wide_edit *p,
					 int64_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (value < (-140737488355328ll) || value > 0x7FFFFFFFFFFFll)
		return field_out_of_range(error, "open_wide_wide", "sum", 0);
	rc = open_wide_wide_point_6(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[6] < 12)
		return field_out_of_range(error, "open_wide_wide", "sum", 0);
	order48_store(p->bytes + points[6] + 6, p->read.order,
		      (uint64_t)value);
	return 0;
}


/* Wide.rest: []u16 at an offset that data decides. */

static inline int open_wide_wide_rest_range(const struct open_wide_wide *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	uint64_t at, nr;

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 12)
		return field_out_of_range(error, "open_wide_wide", "rest", 0);
	at = points[6] + 12;
	nr = (p->size - at) / 2;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_wide_wide_rest_count(const struct open_wide_wide *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return open_wide_wide_rest_range(p, &at, count, error);
}

static inline int open_wide_wide_rest_offset(const struct open_wide_wide *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return open_wide_wide_rest_range(p, offset, &count, error);
}

static inline int open_wide_wide_rest(const struct open_wide_wide *p,
				      uint64_t i, uint16_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_wide_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_wide", "rest", 0);
	*out = order16_load(p->bytes + t1 + i * 2, p->order);
	return 0;
}

static inline int open_wide_wide_set_rest(const struct open_wide_wide_edit *p,
					  uint64_t i, uint16_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_wide_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_wide", "rest", 0);
	order16_store(p->bytes + t1 + i * 2, p->read.order, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_7(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_wide_wide_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 12)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	offset = points[6] + 12;
	count = (p->size - offset) / 2;
	points[7] = offset + count * 2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_wide_point_8(const struct open_wide_wide *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = open_wide_wide_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 8)
		return field_out_of_range(error, "open_wide_wide", "", 0);
	one = points[5] + 8;
	rc = open_wide_wide_point_7(p, points, error);
	if (rc)
		return rc;
	other = points[7];
	points[8] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_wide_wide_at(struct span span,
				    uint64_t offset, uint8_t order,
				    struct open_wide_wide *out,
				    struct field_error *error)
{
	struct open_wide_wide view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "open_wide_wide", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	*out = view;
	return 0;
}

static inline int open_wide_wide_edit_at(struct mspan span,
					 uint64_t offset, uint8_t order,
					 struct open_wide_wide_edit *out,
					 struct field_error *error)
{
	int rc = open_wide_wide_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int open_wide_wide_total_size(const struct open_wide_wide *p,
					    uint64_t *size,
					    struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = open_wide_wide_point_8(p, points, error);
	if (rc)
		return rc;
	*size = points[8];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_wide_wide_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct open_wide_wide_edit_iterator {
	struct open_wide_wide_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_wide_wide_iterator open_wide_wide_iterate(
    struct span span, uint8_t order)
{
	struct open_wide_wide_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct open_wide_wide_edit_iterator open_wide_wide_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct open_wide_wide_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_wide_wide_iterator_next(
    struct open_wide_wide_iterator *it, struct open_wide_wide *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_wide_wide_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = open_wide_wide_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_wide_wide", "stride", 0);
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

static inline int open_wide_wide_edit_iterator_next(
    struct open_wide_wide_edit_iterator *it, struct open_wide_wide_edit *out,
    struct field_error *error)
{
	int rc = open_wide_wide_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Choice, at least 1 byte. */
struct open_wide_choice {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t limit;
};
struct open_wide_choice_edit {
	struct open_wide_choice read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_WIDE_CHOICE_MIN_SIZE 1u

/* Choice.tag: u8 at byte 0. */
#define OPEN_WIDE_CHOICE_TAG_OFFSET 0u
#define OPEN_WIDE_CHOICE_TAG_SIZE   1u
STRUCTC_PROVE(OPEN_WIDE_CHOICE_TAG_OFFSET + OPEN_WIDE_CHOICE_TAG_SIZE <=
	      OPEN_WIDE_CHOICE_MIN_SIZE);

static inline uint8_t open_wide_choice_tag(const struct open_wide_choice *p)
{
	return p->bytes[0];
}

static inline void open_wide_choice_set_tag(
    const struct open_wide_choice_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Choice.high: u32_le at byte 1, not always there. */
#define OPEN_WIDE_CHOICE_HIGH_OFFSET 1u
#define OPEN_WIDE_CHOICE_HIGH_DEFAULT 0u

static inline bool open_wide_choice_has_high(const struct open_wide_choice *p)
{
	return (p->limit >= 16u);
}

static inline int open_wide_choice_high_offset(const struct open_wide_choice *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	if (!(p->limit >= 16u))
		return field_absent(error, "open_wide_choice", "high", 1);
	*offset = 1;
	return 0;
}

static inline uint32_t open_wide_choice_high(const struct open_wide_choice *p)
{
	if (!(p->limit >= 16u))
		return OPEN_WIDE_CHOICE_HIGH_DEFAULT;
	return le32_load(p->bytes + 1);
}

static inline int open_wide_choice_set_high(
    const struct open_wide_choice_edit *p, uint32_t value,
    struct field_error *error)
{
	if (!(p->read.limit >= 16u)) {
		if (value == OPEN_WIDE_CHOICE_HIGH_DEFAULT)
			return 0;
		return field_absent(error, "open_wide_choice", "high", 1);
	}
	le32_store(p->bytes + 1, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_choice_point_1(const struct open_wide_choice *p,
					   uint64_t *points,
					   struct field_error *error)
{
	if (p->limit >= 16u) {
		if (p->size < 5)
			return field_out_of_range(error, "open_wide_choice",
						  "", 0);
		points[1] = 5;
	} else {
		points[1] = 1;
	}
	return 0;
}


/*
 * Choice.case_1: [limit]byte at an offset that data decides, not always there.
 */

static inline bool open_wide_choice_has_case_1(const struct open_wide_choice *p)
{
	return (open_wide_choice_tag(p) == 1u);
}

static inline int open_wide_choice_case_1_range(
    const struct open_wide_choice *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	if (!(open_wide_choice_tag(p) == 1u))
		return field_absent(error, "open_wide_choice", "case_1", 0);
	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)p->limit;
	if (nr > p->size - at)
		return field_out_of_range(error, "open_wide_choice", "case_1",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_wide_choice_case_1_count(
    const struct open_wide_choice *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return open_wide_choice_case_1_range(p, &at, count, error);
}

static inline int open_wide_choice_case_1_offset(
    const struct open_wide_choice *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return open_wide_choice_case_1_range(p, offset, &count, error);
}

static inline int open_wide_choice_case_1(const struct open_wide_choice *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_choice_case_1_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_choice", "case_1",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_wide_choice_set_case_1(
    const struct open_wide_choice_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_wide_choice_case_1_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_wide_choice", "case_1",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_wide_choice_case_1_bytes(
    const struct open_wide_choice *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_wide_choice_case_1_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_wide_choice_edit_case_1_bytes(
    const struct open_wide_choice_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_wide_choice_case_1_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/* Choice.pair: Item at an offset that data decides, not always there. */

static inline bool open_wide_choice_has_pair(const struct open_wide_choice *p)
{
	return 
	    ((open_wide_choice_tag(p) >= 2u) && (open_wide_choice_tag(p) <= 3u));
}

static inline int open_wide_choice_pair_offset(const struct open_wide_choice *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!
	    ((open_wide_choice_tag(p) >= 2u) && (open_wide_choice_tag(p) <= 3u)))
		return field_absent(error, "open_wide_choice", "pair", 0);
	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 3)
		return field_out_of_range(error, "open_wide_choice", "pair",
					  0);
	*offset = points[1];
	return 0;
}

static inline const struct open_wide_item *open_wide_choice_pair(
    const struct open_wide_choice *p, struct field_error *error)
{
	uint64_t at;

	if (open_wide_choice_pair_offset(p, &at, error))
		return NULL;
	return (const struct open_wide_item *)(p->bytes + at);
}

static inline struct open_wide_item *open_wide_choice_edit_pair(
    const struct open_wide_choice_edit *p, struct field_error *error)
{
	uint64_t at;

	if (open_wide_choice_pair_offset(&p->read, &at, error))
		return NULL;
	return (struct open_wide_item *)(p->bytes + at);
}


/* Choice.triple: u24_le at an offset that data decides, not always there. */

static inline bool open_wide_choice_has_triple(const struct open_wide_choice *p)
{
	return (open_wide_choice_tag(p) == 4u);
}

static inline int open_wide_choice_triple_offset(
    const struct open_wide_choice *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(open_wide_choice_tag(p) == 4u))
		return field_absent(error, "open_wide_choice", "triple", 0);
	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 3)
		return field_out_of_range(error, "open_wide_choice", "triple",
					  0);
	*offset = points[1];
	return 0;
}

static inline int open_wide_choice_triple(const struct open_wide_choice *p,
					  uint32_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(open_wide_choice_tag(p) == 4u))
		return field_absent(error, "open_wide_choice", "triple", 0);
	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 3)
		return field_out_of_range(error, "open_wide_choice", "triple",
					  0);
	*out = 
	    le16_load(p->bytes + points[1]) | (uint32_t)p->bytes[2 + points[1]] << 16;
	return 0;
}

static inline int open_wide_choice_set_triple(
    const struct open_wide_choice_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (value > 0xFFFFFFu)
		return field_out_of_range(error, "open_wide_choice", "triple",
					  0);
	if (!(open_wide_choice_tag(&p->read) == 4u))
		return field_absent(error, "open_wide_choice", "triple", 0);
	rc = open_wide_choice_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 3)
		return field_out_of_range(error, "open_wide_choice", "triple",
					  0);
	le16_store(p->bytes + points[1], (uint16_t)value);
	p->bytes[2 + points[1]] = (uint8_t)(value >> 16);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_choice_point_2(const struct open_wide_choice *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)p->limit;
	if (count > p->size - offset)
		return field_out_of_range(error, "open_wide_choice", "", 0);
	points[2] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_choice_point_3(const struct open_wide_choice *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	if (open_wide_choice_tag(p) == 4u) {
		if (p->size - points[1] < 3)
			return field_out_of_range(error, "open_wide_choice",
						  "", 0);
		points[3] = points[1] + 3;
	} else {
		points[3] = points[1];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_choice_point_4(const struct open_wide_choice *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	if ((open_wide_choice_tag(p) >= 2u) && (open_wide_choice_tag(p) <= 3u)) {
		if (p->size - points[1] < 3)
			return field_out_of_range(error, "open_wide_choice",
						  "", 0);
		points[4] = points[1] + 3;
	} else {
		rc = open_wide_choice_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_wide_choice_point_5(const struct open_wide_choice *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	rc = open_wide_choice_point_1(p, points, error);
	if (rc)
		return rc;
	if (open_wide_choice_tag(p) == 1u) {
		rc = open_wide_choice_point_2(p, points, error);
		if (rc)
			return rc;
		points[5] = points[2];
	} else {
		rc = open_wide_choice_point_4(p, points, error);
		if (rc)
			return rc;
		points[5] = points[4];
	}
	return 0;
}


/* Choice.low: u32_be at an offset that data decides. */

static inline int open_wide_choice_low_offset(const struct open_wide_choice *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_wide_choice_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "open_wide_choice", "low", 0);
	*offset = points[5];
	return 0;
}

static inline int open_wide_choice_low(const struct open_wide_choice *p,
				       uint32_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_wide_choice_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "open_wide_choice", "low", 0);
	*out = be32_load(p->bytes + points[5]);
	return 0;
}

static inline int open_wide_choice_set_low(
    const struct open_wide_choice_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_wide_choice_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 4)
		return field_out_of_range(error, "open_wide_choice", "low", 0);
	be32_store(p->bytes + points[5], value);
	return 0;
}


/* Choice.both: u64 joined, low part first. */
static inline int open_wide_choice_both(const struct open_wide_choice *p,
					uint64_t *out,
					struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = open_wide_choice_low(p, &t1, error);
	if (rc)
		return rc;
	*out = (uint64_t)((uint64_t)(uint32_t)t1 |
			  (uint64_t)(uint32_t)open_wide_choice_high(p) << 32);
	return 0;
}

static inline int open_wide_choice_set_both(
    const struct open_wide_choice_edit *p, uint64_t value,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = open_wide_choice_low_offset(&p->read, &at, error);
	if (rc)
		return rc;
	if (!(p->read.limit >= 16u) &&
	     (uint32_t)((uint64_t)value >> 32) != OPEN_WIDE_CHOICE_HIGH_DEFAULT)
		return field_absent(error, "open_wide_choice", "high", 1);
	(void)open_wide_choice_set_low(p, (uint32_t)value, NULL);
	(void)open_wide_choice_set_high(p, (uint32_t)((uint64_t)value >> 32),
					NULL);
	return 0;
}


/* Choice.quotient: computed. */
static inline int open_wide_choice_quotient(const struct open_wide_choice *p,
					    uint32_t *out,
					    struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = open_wide_choice_low(p, &t1, error);
	if (rc)
		return rc;
	uint64_t t2 = (uint64_t)open_wide_choice_tag(p);

	if (!(t2))
		return field_out_of_range(error, "open_wide_choice",
					  "quotient", 0);
	*out = (uint32_t)(uint64_t)((uint32_t)(uint64_t)t1 / (uint32_t)t2);
	return 0;
}


/* Choice.product: computed. */
static inline int open_wide_choice_product(const struct open_wide_choice *p,
					   uint64_t *out,
					   struct field_error *error)
{
	int rc;

	uint32_t t1;

	rc = open_wide_choice_low(p, &t1, error);
	if (rc)
		return rc;
	uint32_t t2;

	rc = open_wide_choice_low(p, &t2, error);
	if (rc)
		return rc;
	uint64_t t3;

	if (
	    __builtin_mul_overflow(((uint64_t)t1 * ((uint64_t)open_wide_choice_high(p) + 1ull)), (uint64_t)t2, &t3))
		return field_out_of_range(error, "open_wide_choice", "product",
					  0);
	*out = (uint64_t)t3;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_wide_choice_at(struct span span,
				      uint64_t offset, uint16_t limit,
				      struct open_wide_choice *out,
				      struct field_error *error)
{
	struct open_wide_choice view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "open_wide_choice", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.limit = limit;
	if ((view.limit >= 16u) && view.size < 5)
		return field_out_of_range(error, "open_wide_choice", "", 0);
	*out = view;
	return 0;
}

static inline int open_wide_choice_edit_at(struct mspan span,
					   uint64_t offset, uint16_t limit,
					   struct open_wide_choice_edit *out,
					   struct field_error *error)
{
	int rc = open_wide_choice_at(span_of(span.data, span.size), offset, limit, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_wide_choice_total_size(const struct open_wide_choice *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = open_wide_choice_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "open_wide_choice", "", 0);
	*size = points[5] + 4;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_wide_choice_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t limit;
};
struct open_wide_choice_edit_iterator {
	struct open_wide_choice_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_wide_choice_iterator open_wide_choice_iterate(
    struct span span, uint16_t limit)
{
	struct open_wide_choice_iterator it = { span, 0, 0, UINT64_MAX, limit };

	return it;
}

static inline struct open_wide_choice_edit_iterator open_wide_choice_edit_iterate(
    struct mspan span, uint16_t limit)
{
	struct open_wide_choice_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, limit },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_wide_choice_iterator_next(
    struct open_wide_choice_iterator *it, struct open_wide_choice *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_wide_choice_at(it->span, it->offset, it->limit, out, error);
	if (!rc)
		rc = open_wide_choice_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_wide_choice", "stride", 0);
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

static inline int open_wide_choice_edit_iterator_next(
    struct open_wide_choice_edit_iterator *it,
    struct open_wide_choice_edit *out, struct field_error *error)
{
	int rc = open_wide_choice_iterator_next(&it->read, &out->read, error);

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

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_OPEN_WIDE_DESCRIBED)
#define GENERATED_OPEN_WIDE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_field open_wide_item_fields[] = {
	{ "a", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure open_wide_item_description = {
	"Item", "open_wide_item", 3u, false, open_wide_item_fields, 2,
	"Lengths, places and strides of all widths, for test_properties_open."
	"c.",
	NULL
};

static inline struct open_wide_record open_wide_record_describe_view(
    const struct describe_view *view)
{
	struct open_wide_record p = { view->bytes, view->size };

	return p;
}

static inline int open_wide_record_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct open_wide_record p;
	int rc;

	(void)parameters;
	rc = open_wide_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_wide_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_wide_record of = open_wide_record_describe_view(view), *p = &of;

	return open_wide_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_wide_record_describe_open = {
	NULL, 0, open_wide_record_describe_at,
	open_wide_record_describe_total_size,
	open_wide_record_describe_total_size
};

static inline int open_wide_record_describe_body_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_record of = open_wide_record_describe_view(view), *p = &of;
	int rc = open_wide_record_body_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_record_describe_body = {
	open_wide_record_describe_body_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_wide_record_fields[] = {
	{ "length", "u64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "tag", "u8", 8u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "body", "[$length]byte", 9u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_record_describe_body, NULL },
};
DESCRIBE_CONST struct describe_structure open_wide_record_description = {
	"Record", "open_wide_record", 9u, false, open_wide_record_fields, 3,
	NULL,
	&open_wide_record_describe_open
};

static inline struct open_wide_wide open_wide_wide_describe_view(
    const struct describe_view *view)
{
	struct open_wide_wide p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_wide_wide_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int open_wide_wide_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct open_wide_wide p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_wide_wide",
			"order", 0);
	rc = open_wide_wide_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int open_wide_wide_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;

	return open_wide_wide_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_wide_wide_describe_open = {
	open_wide_wide_describe_parameters, 1, open_wide_wide_describe_at,
	open_wide_wide_describe_total_size, open_wide_wide_describe_total_size
};

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_n = {
	NULL, NULL, 1
};

static inline int open_wide_wide_describe_words_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	int rc = open_wide_wide_words_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_words = {
	open_wide_wide_describe_words_place, NULL, 1
};

static inline int open_wide_wide_describe_m_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_wide_m_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_m = {
	open_wide_wide_describe_m_place, NULL, 1
};

static inline int open_wide_wide_describe_items_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	int rc = open_wide_wide_items_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_items = {
	open_wide_wide_describe_items_place, NULL, 0
};

static inline int open_wide_wide_describe_k_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_wide_k_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_k = {
	open_wide_wide_describe_k_place, NULL, 1
};

static inline int open_wide_wide_describe_records_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	struct open_wide_record_iterator to;
	int rc = open_wide_wide_records(p, &to, error);

	if (!rc)
		rc = open_wide_wide_records_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_records = {
	open_wide_wide_describe_records_place, NULL, 0
};

static inline int open_wide_wide_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	int rc = open_wide_wide_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_name = {
	open_wide_wide_describe_name_place, NULL, 0
};

static inline int open_wide_wide_describe_where_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_wide_where_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_where = {
	open_wide_wide_describe_where_place, NULL, 1
};

static inline int open_wide_wide_describe_far_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_wide_far_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_far = {
	open_wide_wide_describe_far_place, NULL, 1
};

static inline int open_wide_wide_describe_low_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_wide_low_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_low = {
	open_wide_wide_describe_low_place, NULL, 1
};

static inline int open_wide_wide_describe_sum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_wide_sum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_sum = {
	open_wide_wide_describe_sum_place, NULL, 1
};

static inline int open_wide_wide_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_wide of = open_wide_wide_describe_view(view), *p = &of;
	int rc = open_wide_wide_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_wide_describe_rest = {
	open_wide_wide_describe_rest_place, NULL, 1
};

DESCRIBE_CONST struct describe_field open_wide_wide_fields[] = {
	{ "n", "u64", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_n, NULL },
	{ "words", "[$n]u32", 8u, 4u, 0u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_words, NULL },
	{ "m", "i16", 0u, 2u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_m, NULL },
	{ "items", "[$m]Item", 0u, 3u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &open_wide_item_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_items, NULL },
	{ "k", "u64", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_k, NULL },
	{ "records", "[$k]Record", 0u, 0u, 0u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &open_wide_record_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_records, NULL },
	{ "name", "cstring", 0u, 1u, 0u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_name, NULL },
	{ "where", "u64", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_where, NULL },
	{ "far", "u24", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_far, NULL },
	{ "low", "i24", 0u, 3u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_low, NULL },
	{ "sum", "i48", 0u, 6u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_sum, NULL },
	{ "rest", "[]u16", 0u, 2u, 0u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_wide_describe_rest, NULL },
};
DESCRIBE_CONST struct describe_structure open_wide_wide_description = {
	"Wide", "open_wide_wide", 8u, false, open_wide_wide_fields, 12,
	NULL,
	&open_wide_wide_describe_open
};

static inline struct open_wide_choice open_wide_choice_describe_view(
    const struct describe_view *view)
{
	struct open_wide_choice p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_wide_choice_describe_parameters[] = {
	{ "limit", 2, false, false },
};

static inline int open_wide_choice_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct open_wide_choice p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_wide_choice",
			"limit", 0);
	rc = open_wide_choice_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.limit;
	return 0;
}

static inline int open_wide_choice_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;

	return open_wide_choice_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_wide_choice_describe_open = {
	open_wide_choice_describe_parameters, 1, open_wide_choice_describe_at,
	open_wide_choice_describe_total_size,
	open_wide_choice_describe_total_size
};

static inline int open_wide_choice_describe_high_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_choice_high_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_high = {
	open_wide_choice_describe_high_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules open_wide_choice_describe_high_rules = {
	true, 0u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int open_wide_choice_describe_case_1_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	int rc = open_wide_choice_case_1_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_case_1 = {
	open_wide_choice_describe_case_1_place, NULL, 0
};

static inline int open_wide_choice_describe_pair_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_choice_pair_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_pair = {
	open_wide_choice_describe_pair_place, NULL, 0
};

static inline int open_wide_choice_describe_triple_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_choice_triple_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_triple = {
	open_wide_choice_describe_triple_place, NULL, 0
};

static inline int open_wide_choice_describe_low_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	out->count = 1;
	return open_wide_choice_low_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_low = {
	open_wide_choice_describe_low_place, NULL, 0
};

static inline int open_wide_choice_describe_both_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	uint64_t number;
	int rc = open_wide_choice_both(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_both = {
	NULL, open_wide_choice_describe_both_value, 0
};

static inline int open_wide_choice_describe_quotient_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	uint32_t number;
	int rc = open_wide_choice_quotient(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_quotient = {
	NULL, open_wide_choice_describe_quotient_value, 0
};

static inline int open_wide_choice_describe_product_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_wide_choice of = open_wide_choice_describe_view(view), *p = &of;
	uint64_t number;
	int rc = open_wide_choice_product(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_wide_choice_describe_product = {
	NULL, open_wide_choice_describe_product_value, 0
};

DESCRIBE_CONST struct describe_field open_wide_choice_fields[] = {
	{ "tag", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "high", "u32_le", 1u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_high, &open_wide_choice_describe_high_rules },
	{ "case_1", "[limit]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_case_1, NULL },
	{ "pair", "Item", 0u, 3u, 1u, DESCRIBE_STRUCTURE, false, false, false,
	  &open_wide_item_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_pair, NULL },
	{ "triple", "u24_le", 0u, 3u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_triple, NULL },
	{ "low", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_low, NULL },
	{ "both", "u64", 0u, 8u, 1u, DESCRIBE_JOIN, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_both, NULL },
	{ "quotient", "u32", 0u, 4u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_quotient, NULL },
	{ "product", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_wide_choice_describe_product, NULL },
};
DESCRIBE_CONST struct describe_structure open_wide_choice_description = {
	"Choice", "open_wide_choice", 1u, false, open_wide_choice_fields, 9,
	NULL,
	&open_wide_choice_describe_open
};

#define OPEN_WIDE_NR_STRUCTURES 4u
DESCRIBE_CONST struct describe_structure *const open_wide_structures[] = {
	&open_wide_item_description,
	&open_wide_record_description,
	&open_wide_wide_description,
	&open_wide_choice_description,
};

DESCRIBE_CONST struct describe_file open_wide_describe_file = {
	"open_wide", open_wide_structures, 4, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_OPEN_WIDE_VALIDATED)
#define GENERATED_OPEN_WIDE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t open_wide_item_validate(const struct open_wide_item *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t open_wide_record_validate(const struct open_wide_record *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_wide_record_body_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_record", "body", 9,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_wide_wide_validate(const struct open_wide_wide *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_wide_wide_words_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "words", 8,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_m_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "m", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_items_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "items", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 3;

			v->base += to;
			open_wide_item_validate(
			    (const struct open_wide_item *)(p->bytes + to), v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	rc = open_wide_wide_k_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "k", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_records_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "records",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_wide_record_iterator records;
		struct open_wide_record of;

		rc = open_wide_wide_records(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "open_wide_wide",
				       "records", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = open_wide_record_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			open_wide_record_validate(&of, v);
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
	rc = open_wide_wide_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "name", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_where_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "where", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_far_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "far", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_low_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "low", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_sum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "sum", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_wide_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_wide", "rest", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* $tag */
static inline int open_wide_choice_holds_1(const struct open_wide_choice *p,
					   struct field_error *error)
{
	(void)error;
	return 
	    ((open_wide_choice_tag(p) == 1u) || ((open_wide_choice_tag(p) >= 2u) && (open_wide_choice_tag(p) <= 3u)) || (open_wide_choice_tag(p) == 4u)) != 0;
}

static inline size_t open_wide_choice_validate(const struct open_wide_choice *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_wide_choice_high_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_choice", "high", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_choice_case_1_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_choice", "case_1",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_choice_pair_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_choice", "pair", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		open_wide_item_validate(
		    (const struct open_wide_item *)(p->bytes + at), v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = open_wide_choice_triple_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_choice", "triple",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_choice_low_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_wide_choice", "low", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_wide_choice_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "open_wide_choice", "tag", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

#endif
