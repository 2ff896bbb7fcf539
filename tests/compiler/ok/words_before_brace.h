/*
 * Written by structc from ok/words_before_brace.struct. Edit that file instead.
 */
#ifndef GENERATED_WORDS_BEFORE_BRACE_H
#define GENERATED_WORDS_BEFORE_BRACE_H

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

/*
 * Enum Word: u8. Words of the language as parameters and as names of an enum,
 * directly before a brace and elsewhere in expressions.
 */
#define WORDS_BEFORE_BRACE_WORD_SIZE 1u
#define WORDS_BEFORE_BRACE_WORD_OFFSET 2u
#define WORDS_BEFORE_BRACE_WORD_MATCH 3u
#define WORDS_BEFORE_BRACE_WORD_BYTES 4u
#define WORDS_BEFORE_BRACE_WORD_IF 5u
#define WORDS_BEFORE_BRACE_WORD_HAS 6u

/* The name of a value, or NULL if it has none. */
static inline const char *words_before_brace_word_name(uint8_t value)
{
	switch (value) {
	case WORDS_BEFORE_BRACE_WORD_SIZE:
		return "size";
	case WORDS_BEFORE_BRACE_WORD_OFFSET:
		return "offset";
	case WORDS_BEFORE_BRACE_WORD_MATCH:
		return "match";
	case WORDS_BEFORE_BRACE_WORD_BYTES:
		return "bytes";
	case WORDS_BEFORE_BRACE_WORD_IF:
		return "if";
	case WORDS_BEFORE_BRACE_WORD_HAS:
		return "has";
	default:
		return NULL;
	}
}

static inline bool words_before_brace_word_is_known(uint8_t value)
{
	switch (value) {
	case WORDS_BEFORE_BRACE_WORD_SIZE:
	case WORDS_BEFORE_BRACE_WORD_OFFSET:
	case WORDS_BEFORE_BRACE_WORD_MATCH:
	case WORDS_BEFORE_BRACE_WORD_BYTES:
	case WORDS_BEFORE_BRACE_WORD_IF:
	case WORDS_BEFORE_BRACE_WORD_HAS:
		return true;
	default:
		return false;
	}
}

/* Enum Members.offset: u8. */
#define WORDS_BEFORE_BRACE_MEMBERS_OFFSET_A 1u

/* The name of a value, or NULL if it has none. */
static inline const char *words_before_brace_members_offset_name(uint8_t value)
{
	switch (value) {
	case WORDS_BEFORE_BRACE_MEMBERS_OFFSET_A:
		return "a";
	default:
		return NULL;
	}
}

static inline bool words_before_brace_members_offset_is_known(uint8_t value)
{
	switch (value) {
	case WORDS_BEFORE_BRACE_MEMBERS_OFFSET_A:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield Members.read: u8. _with_ puts a part into a number, or refuses what
 * is too wide, with -34.
 */

/* Members.read.a: bits 0 to 7. */
#define WORDS_BEFORE_BRACE_MEMBERS_READ_BITS_A_SHIFT 0
#define WORDS_BEFORE_BRACE_MEMBERS_READ_BITS_A_WIDTH 8
#define WORDS_BEFORE_BRACE_MEMBERS_READ_BITS_A_MASK  0xFFu

static inline uint8_t words_before_brace_members_read_bits_a(uint8_t value)
{
	return (uint8_t)(value & 0xFFu);
}

static inline int words_before_brace_members_read_bits_with_a(uint8_t value,
							      uint8_t part,
							      uint8_t *out)
{
	*out = (uint8_t)((value & 0x0u) | part);
	return 0;
}

/* Structure Sized, at least 1 byte. */
struct words_before_brace_sized {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t size_;
};
struct words_before_brace_sized_edit {
	struct words_before_brace_sized read; /* the same, for getters */
	uint8_t *bytes;
};
#define WORDS_BEFORE_BRACE_SIZED_MIN_SIZE 1u

/* Sized.tag: u8 at byte 0. */
#define WORDS_BEFORE_BRACE_SIZED_TAG_OFFSET 0u
#define WORDS_BEFORE_BRACE_SIZED_TAG_SIZE   1u
STRUCTC_PROVE(
    WORDS_BEFORE_BRACE_SIZED_TAG_OFFSET + WORDS_BEFORE_BRACE_SIZED_TAG_SIZE <=
    WORDS_BEFORE_BRACE_SIZED_MIN_SIZE);

static inline uint8_t words_before_brace_sized_tag(
    const struct words_before_brace_sized *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_sized_set_tag(
    const struct words_before_brace_sized_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Sized.first: u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_SIZED_FIRST_OFFSET 1u

static inline bool words_before_brace_sized_has_first(
    const struct words_before_brace_sized *p)
{
	return (p->size_ == 1u);
}

static inline int words_before_brace_sized_first_offset(
    const struct words_before_brace_sized *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->size_ == 1u))
		return field_absent(error, "words_before_brace_sized", "first",
				    1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_sized_first(
    const struct words_before_brace_sized *p, uint8_t *out,
    struct field_error *error)
{
	if (!(p->size_ == 1u))
		return field_absent(error, "words_before_brace_sized", "first",
				    1);
	*out = p->bytes[1];
	return 0;
}

static inline int words_before_brace_sized_set_first(
    const struct words_before_brace_sized_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!(p->read.size_ == 1u))
		return field_absent(error, "words_before_brace_sized", "first",
				    1);
	p->bytes[1] = value;
	return 0;
}


/* Sized.otherwise: [size]u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_SIZED_OTHERWISE_OFFSET 1u

static inline bool words_before_brace_sized_has_otherwise(
    const struct words_before_brace_sized *p)
{
	return !(p->size_ == 1u);
}

static inline int words_before_brace_sized_otherwise_range(
    const struct words_before_brace_sized *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	if (!!(p->size_ == 1u))
		return field_absent(error, "words_before_brace_sized",
				    "otherwise", 1);
	at = 1;
	nr = (uint64_t)p->size_;
	if (nr > p->size - at)
		return field_out_of_range(error, "words_before_brace_sized",
					  "otherwise", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int words_before_brace_sized_otherwise_count(
    const struct words_before_brace_sized *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return words_before_brace_sized_otherwise_range(p, &at, count, error);
}

static inline int words_before_brace_sized_otherwise_offset(
    const struct words_before_brace_sized *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return words_before_brace_sized_otherwise_range(p, offset, &count, error);
}

static inline int words_before_brace_sized_otherwise(
    const struct words_before_brace_sized *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = words_before_brace_sized_otherwise_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "words_before_brace_sized",
					  "otherwise", 1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int words_before_brace_sized_set_otherwise(
    const struct words_before_brace_sized_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    words_before_brace_sized_otherwise_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "words_before_brace_sized",
					  "otherwise", 1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int words_before_brace_sized_otherwise_bytes(
    const struct words_before_brace_sized *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = words_before_brace_sized_otherwise_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int words_before_brace_sized_edit_otherwise_bytes(
    const struct words_before_brace_sized_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    words_before_brace_sized_otherwise_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sized_point_1(
    const struct words_before_brace_sized *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)p->size_;
	if (count > p->size - offset)
		return field_out_of_range(error, "words_before_brace_sized",
					  "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sized_point_2(
    const struct words_before_brace_sized *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (!(p->size_ == 1u)) {
		rc = words_before_brace_sized_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	} else {
		points[2] = 1;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sized_point_3(
    const struct words_before_brace_sized *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (p->size_ == 1u) {
		if (p->size < 2)
			return field_out_of_range(error,
						  "words_before_brace_sized",
						  "", 0);
		points[3] = 2;
	} else {
		rc = words_before_brace_sized_point_2(p, points, error);
		if (rc)
			return rc;
		points[3] = points[2];
	}
	return 0;
}


/* Sized.many: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_sized_has_many(
    const struct words_before_brace_sized *p)
{
	return (p->size_ > 3u);
}

static inline int words_before_brace_sized_many_offset(
    const struct words_before_brace_sized *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->size_ > 3u))
		return field_absent(error, "words_before_brace_sized", "many",
				    0);
	rc = words_before_brace_sized_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_sized",
					  "many", 0);
	*offset = points[3];
	return 0;
}

static inline int words_before_brace_sized_many(
    const struct words_before_brace_sized *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->size_ > 3u))
		return field_absent(error, "words_before_brace_sized", "many",
				    0);
	rc = words_before_brace_sized_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_sized",
					  "many", 0);
	*out = p->bytes[points[3]];
	return 0;
}

static inline int words_before_brace_sized_set_many(
    const struct words_before_brace_sized_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->read.size_ > 3u))
		return field_absent(error, "words_before_brace_sized", "many",
				    0);
	rc = words_before_brace_sized_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_sized",
					  "many", 0);
	p->bytes[points[3]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sized_point_5(
    const struct words_before_brace_sized *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t at = (uint64_t)p->size_;

	if (at > p->size)
		return field_out_of_range(error, "words_before_brace_sized",
					  "", 0);
	points[5] = at;
	return 0;
}


/* Sized.there: u8 at an offset that data decides. */

static inline int words_before_brace_sized_there_offset(
    const struct words_before_brace_sized *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_sized_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_sized",
					  "there", 0);
	*offset = points[5];
	return 0;
}

static inline int words_before_brace_sized_there(
    const struct words_before_brace_sized *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_sized_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_sized",
					  "there", 0);
	*out = p->bytes[points[5]];
	return 0;
}

static inline int words_before_brace_sized_set_there(
    const struct words_before_brace_sized_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_sized_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_sized",
					  "there", 0);
	p->bytes[points[5]] = value;
	return 0;
}


/* Sized.twice: computed. */
static inline uint32_t words_before_brace_sized_twice(
    const struct words_before_brace_sized *p)
{
	return (uint32_t)
	    ((p->size_ == 0u) ? 1ull : (2ull * (uint64_t)p->size_));
}


/* Sized.odd: computed. */
static inline uint8_t words_before_brace_sized_odd(
    const struct words_before_brace_sized *p)
{
	return (uint8_t)(((uint64_t)p->size_ & 1ull) == 1ull);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sized_point_4(
    const struct words_before_brace_sized *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_sized_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size_ > 3u) {
		if (p->size - points[3] < 1)
			return field_out_of_range(error,
						  "words_before_brace_sized",
						  "", 0);
		points[4] = points[3] + 1;
	} else {
		points[4] = points[3];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sized_point_6(
    const struct words_before_brace_sized *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = words_before_brace_sized_point_4(p, points, error);
	if (rc)
		return rc;
	one = points[4];
	rc = words_before_brace_sized_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_sized",
					  "", 0);
	other = points[5] + 1;
	points[6] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int words_before_brace_sized_at(struct span span,
    uint64_t offset, uint16_t size_, struct words_before_brace_sized *out,
    struct field_error *error)
{
	struct words_before_brace_sized view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "words_before_brace_sized",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.size_ = size_;
	if ((view.size_ == 1u) && view.size < 2)
		return field_out_of_range(error, "words_before_brace_sized",
					  "", 0);
	*out = view;
	return 0;
}

static inline int words_before_brace_sized_edit_at(struct mspan span,
    uint64_t offset, uint16_t size_, struct words_before_brace_sized_edit *out,
    struct field_error *error)
{
	int rc = words_before_brace_sized_at(span_of(span.data, span.size), offset, size_, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int words_before_brace_sized_total_size(
    const struct words_before_brace_sized *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	rc = words_before_brace_sized_point_6(p, points, error);
	if (rc)
		return rc;
	*size = points[6];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct words_before_brace_sized_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t size_;
};
struct words_before_brace_sized_edit_iterator {
	struct words_before_brace_sized_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct words_before_brace_sized_iterator words_before_brace_sized_iterate(
    struct span span, uint16_t size_)
{
	struct words_before_brace_sized_iterator it = { span, 0, 0, UINT64_MAX, size_ };

	return it;
}

static inline struct words_before_brace_sized_edit_iterator words_before_brace_sized_edit_iterate(
    struct mspan span, uint16_t size_)
{
	struct words_before_brace_sized_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, size_ },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int words_before_brace_sized_iterator_next(
    struct words_before_brace_sized_iterator *it,
    struct words_before_brace_sized *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = words_before_brace_sized_at(it->span, it->offset, it->size_, out, error);
	if (!rc)
		rc = words_before_brace_sized_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "words_before_brace_sized", "stride", 0);
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

static inline int words_before_brace_sized_edit_iterator_next(
    struct words_before_brace_sized_edit_iterator *it,
    struct words_before_brace_sized_edit *out, struct field_error *error)
{
	int rc = words_before_brace_sized_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Strided, at least 1 byte. */
struct words_before_brace_strided {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t stride;
	uint16_t offset_;
	uint16_t read_;
	uint16_t bytes_;
};
struct words_before_brace_strided_edit {
	struct words_before_brace_strided read; /* the same, for getters */
	uint8_t *bytes;
};
#define WORDS_BEFORE_BRACE_STRIDED_MIN_SIZE 1u

/* Strided.tag: u8 at byte 0. */
#define WORDS_BEFORE_BRACE_STRIDED_TAG_OFFSET 0u
#define WORDS_BEFORE_BRACE_STRIDED_TAG_SIZE   1u
STRUCTC_PROVE(
    WORDS_BEFORE_BRACE_STRIDED_TAG_OFFSET + WORDS_BEFORE_BRACE_STRIDED_TAG_SIZE <=
    WORDS_BEFORE_BRACE_STRIDED_MIN_SIZE);

static inline uint8_t words_before_brace_strided_tag(
    const struct words_before_brace_strided *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_strided_set_tag(
    const struct words_before_brace_strided_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Strided.one: u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_STRIDED_ONE_OFFSET 1u

static inline bool words_before_brace_strided_has_one(
    const struct words_before_brace_strided *p)
{
	return (p->stride == 8u);
}

static inline int words_before_brace_strided_one_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->stride == 8u))
		return field_absent(error, "words_before_brace_strided", "one",
				    1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_strided_one(
    const struct words_before_brace_strided *p, uint8_t *out,
    struct field_error *error)
{
	if (!(p->stride == 8u))
		return field_absent(error, "words_before_brace_strided", "one",
				    1);
	*out = p->bytes[1];
	return 0;
}

static inline int words_before_brace_strided_set_one(
    const struct words_before_brace_strided_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!(p->read.stride == 8u))
		return field_absent(error, "words_before_brace_strided", "one",
				    1);
	p->bytes[1] = value;
	return 0;
}


/* Strided.case_9: u16_le at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_STRIDED_CASE_9_OFFSET 1u

static inline bool words_before_brace_strided_has_case_9(
    const struct words_before_brace_strided *p)
{
	return (p->stride == 9u);
}

static inline int words_before_brace_strided_case_9_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->stride == 9u))
		return field_absent(error, "words_before_brace_strided",
				    "case_9", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_strided_case_9(
    const struct words_before_brace_strided *p, uint16_t *out,
    struct field_error *error)
{
	if (!(p->stride == 9u))
		return field_absent(error, "words_before_brace_strided",
				    "case_9", 1);
	*out = le16_load(p->bytes + 1);
	return 0;
}

static inline int words_before_brace_strided_set_case_9(
    const struct words_before_brace_strided_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(p->read.stride == 9u))
		return field_absent(error, "words_before_brace_strided",
				    "case_9", 1);
	le16_store(p->bytes + 1, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_1(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	if (p->stride == 9u) {
		if (p->size < 3)
			return field_out_of_range(error,
						  "words_before_brace_strided",
						  "", 0);
		points[1] = 3;
	} else {
		points[1] = 1;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_2(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (p->stride == 8u) {
		if (p->size < 2)
			return field_out_of_range(error,
						  "words_before_brace_strided",
						  "", 0);
		points[2] = 2;
	} else {
		rc = words_before_brace_strided_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	}
	return 0;
}


/* Strided.small: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_strided_has_small(
    const struct words_before_brace_strided *p)
{
	return (((uint64_t)p->offset_ % 4ull) == 1ull);
}

static inline int words_before_brace_strided_small_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(((uint64_t)p->offset_ % 4ull) == 1ull))
		return field_absent(error, "words_before_brace_strided",
				    "small", 0);
	rc = words_before_brace_strided_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "small", 0);
	*offset = points[2];
	return 0;
}

static inline int words_before_brace_strided_small(
    const struct words_before_brace_strided *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(((uint64_t)p->offset_ % 4ull) == 1ull))
		return field_absent(error, "words_before_brace_strided",
				    "small", 0);
	rc = words_before_brace_strided_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "small", 0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int words_before_brace_strided_set_small(
    const struct words_before_brace_strided_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(((uint64_t)p->read.offset_ % 4ull) == 1ull))
		return field_absent(error, "words_before_brace_strided",
				    "small", 0);
	rc = words_before_brace_strided_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "small", 0);
	p->bytes[points[2]] = value;
	return 0;
}


/*
 * Strided.otherwise: [offset]u8 at an offset that data decides, not always
 * there.
 */

static inline bool words_before_brace_strided_has_otherwise(
    const struct words_before_brace_strided *p)
{
	return !(((uint64_t)p->offset_ % 4ull) == 1ull);
}

static inline int words_before_brace_strided_otherwise_range(
    const struct words_before_brace_strided *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	if (!!(((uint64_t)p->offset_ % 4ull) == 1ull))
		return field_absent(error, "words_before_brace_strided",
				    "otherwise", 0);
	rc = words_before_brace_strided_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	nr = (uint64_t)p->offset_;
	if (nr > p->size - at)
		return field_out_of_range(error, "words_before_brace_strided",
					  "otherwise", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int words_before_brace_strided_otherwise_count(
    const struct words_before_brace_strided *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return words_before_brace_strided_otherwise_range(p, &at, count, error);
}

static inline int words_before_brace_strided_otherwise_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return words_before_brace_strided_otherwise_range(p, offset, &count, error);
}

static inline int words_before_brace_strided_otherwise(
    const struct words_before_brace_strided *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = words_before_brace_strided_otherwise_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "words_before_brace_strided",
					  "otherwise", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int words_before_brace_strided_set_otherwise(
    const struct words_before_brace_strided_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = 
	    words_before_brace_strided_otherwise_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "words_before_brace_strided",
					  "otherwise", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int words_before_brace_strided_otherwise_bytes(
    const struct words_before_brace_strided *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = words_before_brace_strided_otherwise_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int words_before_brace_strided_edit_otherwise_bytes(
    const struct words_before_brace_strided_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = 
	    words_before_brace_strided_otherwise_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_3(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = words_before_brace_strided_point_2(p, points, error);
	if (rc)
		return rc;
	offset = points[2];
	count = (uint64_t)p->offset_;
	if (count > p->size - offset)
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_4(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_strided_point_2(p, points, error);
	if (rc)
		return rc;
	if (!(((uint64_t)p->offset_ % 4ull) == 1ull)) {
		rc = words_before_brace_strided_point_3(p, points, error);
		if (rc)
			return rc;
		points[4] = points[3];
	} else {
		points[4] = points[2];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_5(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_strided_point_2(p, points, error);
	if (rc)
		return rc;
	if (((uint64_t)p->offset_ % 4ull) == 1ull) {
		if (p->size - points[2] < 1)
			return field_out_of_range(error,
						  "words_before_brace_strided",
						  "", 0);
		points[5] = points[2] + 1;
	} else {
		rc = words_before_brace_strided_point_4(p, points, error);
		if (rc)
			return rc;
		points[5] = points[4];
	}
	return 0;
}


/* Strided.same: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_strided_has_same(
    const struct words_before_brace_strided *p)
{
	return ((p->read_ == p->bytes_) == 1ull);
}

static inline int words_before_brace_strided_same_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!((p->read_ == p->bytes_) == 1ull))
		return field_absent(error, "words_before_brace_strided",
				    "same", 0);
	rc = words_before_brace_strided_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "same", 0);
	*offset = points[5];
	return 0;
}

static inline int words_before_brace_strided_same(
    const struct words_before_brace_strided *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!((p->read_ == p->bytes_) == 1ull))
		return field_absent(error, "words_before_brace_strided",
				    "same", 0);
	rc = words_before_brace_strided_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "same", 0);
	*out = p->bytes[points[5]];
	return 0;
}

static inline int words_before_brace_strided_set_same(
    const struct words_before_brace_strided_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!((p->read.read_ == p->read.bytes_) == 1ull))
		return field_absent(error, "words_before_brace_strided",
				    "same", 0);
	rc = words_before_brace_strided_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "same", 0);
	p->bytes[points[5]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_6(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_strided_point_5(p, points, error);
	if (rc)
		return rc;
	if ((p->read_ == p->bytes_) == 1ull) {
		if (p->size - points[5] < 1)
			return field_out_of_range(error,
						  "words_before_brace_strided",
						  "", 0);
		points[6] = points[5] + 1;
	} else {
		points[6] = points[5];
	}
	return 0;
}


/* Strided.has: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_strided_has_has(
    const struct words_before_brace_strided *p)
{
	return (uint64_t)p->bytes_;
}

static inline int words_before_brace_strided_has_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (!(uint64_t)p->bytes_)
		return field_absent(error, "words_before_brace_strided", "has",
				    0);
	rc = words_before_brace_strided_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "has", 0);
	*offset = points[6];
	return 0;
}

static inline int words_before_brace_strided_has(
    const struct words_before_brace_strided *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (!(uint64_t)p->bytes_)
		return field_absent(error, "words_before_brace_strided", "has",
				    0);
	rc = words_before_brace_strided_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "has", 0);
	*out = p->bytes[points[6]];
	return 0;
}

static inline int words_before_brace_strided_set_has(
    const struct words_before_brace_strided_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (!(uint64_t)p->read.bytes_)
		return field_absent(error, "words_before_brace_strided", "has",
				    0);
	rc = words_before_brace_strided_point_6(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[6] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "has", 0);
	p->bytes[points[6]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_8(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t at = (uint64_t)p->read_;

	if (at > p->size)
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	points[8] = at;
	return 0;
}


/* Strided.far: u8 at an offset that data decides. */

static inline int words_before_brace_strided_far_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = words_before_brace_strided_point_8(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[8] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "far", 0);
	*offset = points[8];
	return 0;
}

static inline int words_before_brace_strided_far(
    const struct words_before_brace_strided *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = words_before_brace_strided_point_8(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[8] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "far", 0);
	*out = p->bytes[points[8]];
	return 0;
}

static inline int words_before_brace_strided_set_far(
    const struct words_before_brace_strided_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[9];

	rc = words_before_brace_strided_point_8(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[8] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "far", 0);
	p->bytes[points[8]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_10(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t at = ((uint64_t)p->bytes_ + 8ull);

	if (at > p->size)
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	points[10] = at;
	return 0;
}


/* Strided.match: u16_le at an offset that data decides. */

static inline int words_before_brace_strided_match_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[11];

	rc = words_before_brace_strided_point_10(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[10] < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "match", 0);
	*offset = points[10];
	return 0;
}

static inline int words_before_brace_strided_match(
    const struct words_before_brace_strided *p, uint16_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[11];

	rc = words_before_brace_strided_point_10(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[10] < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "match", 0);
	*out = le16_load(p->bytes + points[10]);
	return 0;
}

static inline int words_before_brace_strided_set_match(
    const struct words_before_brace_strided_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[11];

	rc = words_before_brace_strided_point_10(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[10] < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "match", 0);
	le16_store(p->bytes + points[10], value);
	return 0;
}


/* Strided.inner: Sized at an offset that data decides. */

static inline int words_before_brace_strided_inner_offset(
    const struct words_before_brace_strided *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[11];

	rc = words_before_brace_strided_point_10(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[10] < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "inner", 0);
	*offset = points[10] + 2;
	return 0;
}

static inline int words_before_brace_strided_inner(
    const struct words_before_brace_strided *p,
    struct words_before_brace_sized *out, struct field_error *error)
{
	int rc;

	uint64_t points[11];

	rc = words_before_brace_strided_point_10(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[10] < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "inner", 0);
	return words_before_brace_sized_at(span_of(p->bytes, p->size),
					   points[10] + 2,
					   (uint16_t)(uint64_t)p->bytes_, out,
					   error);
}

static inline int words_before_brace_strided_edit_inner(
    const struct words_before_brace_strided_edit *p,
    struct words_before_brace_sized_edit *out, struct field_error *error)
{
	int rc;

	uint64_t points[11];

	rc = words_before_brace_strided_point_10(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[10] < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "inner", 0);
	return words_before_brace_sized_edit_at(
	    mspan_of(p->bytes, p->read.size), points[10] + 2,
	    (uint16_t)(uint64_t)p->read.bytes_, out, error);
}


/* Strided.all: computed. */
static inline uint32_t words_before_brace_strided_all(
    const struct words_before_brace_strided *p)
{
	return (uint32_t)((p->bytes_ == 0u) ? 1ull : (uint64_t)p->bytes_);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_7(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_strided_point_6(p, points, error);
	if (rc)
		return rc;
	if ((uint64_t)p->bytes_) {
		if (p->size - points[6] < 1)
			return field_out_of_range(error,
						  "words_before_brace_strided",
						  "", 0);
		points[7] = points[6] + 1;
	} else {
		points[7] = points[6];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_9(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = words_before_brace_strided_point_7(p, points, error);
	if (rc)
		return rc;
	one = points[7];
	rc = words_before_brace_strided_point_8(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[8] < 1)
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	other = points[8] + 1;
	points[9] = one > other ? one : other;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_11(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	struct words_before_brace_sized of;
	uint64_t size;

	rc = words_before_brace_strided_point_10(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[10] < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	rc = 
	    words_before_brace_sized_at(span_of(p->bytes, p->size), points[10] + 2, (uint16_t)(uint64_t)p->bytes_, &of, error);
	if (rc)
		return rc;
	rc = words_before_brace_sized_total_size(&of, &size, error);
	if (rc)
		return rc;
	points[11] = points[10] + 2 + size;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_strided_point_12(
    const struct words_before_brace_strided *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = words_before_brace_strided_point_9(p, points, error);
	if (rc)
		return rc;
	one = points[9];
	rc = words_before_brace_strided_point_11(p, points, error);
	if (rc)
		return rc;
	other = points[11];
	points[12] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int words_before_brace_strided_at(struct span span,
    uint64_t offset, uint16_t stride, uint16_t offset_, uint16_t read_, uint16_t bytes_,
    struct words_before_brace_strided *out, struct field_error *error)
{
	struct words_before_brace_strided view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.stride = stride;
	view.offset_ = offset_;
	view.read_ = read_;
	view.bytes_ = bytes_;
	if ((view.stride == 8u) && view.size < 2)
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	if ((view.stride == 9u) && view.size < 3)
		return field_out_of_range(error, "words_before_brace_strided",
					  "", 0);
	*out = view;
	return 0;
}

static inline int words_before_brace_strided_edit_at(struct mspan span,
    uint64_t offset, uint16_t stride, uint16_t offset_, uint16_t read_, uint16_t bytes_,
    struct words_before_brace_strided_edit *out, struct field_error *error)
{
	int rc = words_before_brace_strided_at(span_of(span.data, span.size), offset, stride, offset_, read_, bytes_, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int words_before_brace_strided_total_size(
    const struct words_before_brace_strided *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[13];

	rc = words_before_brace_strided_point_12(p, points, error);
	if (rc)
		return rc;
	*size = points[12];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct words_before_brace_strided_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t stride;
	uint16_t offset_;
	uint16_t read_;
	uint16_t bytes_;
};
struct words_before_brace_strided_edit_iterator {
	struct words_before_brace_strided_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct words_before_brace_strided_iterator words_before_brace_strided_iterate(
    struct span span,
    uint16_t stride, uint16_t offset_, uint16_t read_, uint16_t bytes_)
{
	struct words_before_brace_strided_iterator it = { span, 0, 0, UINT64_MAX, stride, offset_, read_, bytes_ };

	return it;
}

static inline struct words_before_brace_strided_edit_iterator words_before_brace_strided_edit_iterate(
    struct mspan span,
    uint16_t stride, uint16_t offset_, uint16_t read_, uint16_t bytes_)
{
	struct words_before_brace_strided_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, stride, offset_, read_, bytes_ },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int words_before_brace_strided_iterator_next(
    struct words_before_brace_strided_iterator *it,
    struct words_before_brace_strided *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = words_before_brace_strided_at(it->span, it->offset, it->stride, it->offset_, it->read_, it->bytes_, out, error);
	if (!rc)
		rc = words_before_brace_strided_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "words_before_brace_strided", "stride", 0);
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

static inline int words_before_brace_strided_edit_iterator_next(
    struct words_before_brace_strided_edit_iterator *it,
    struct words_before_brace_strided_edit *out, struct field_error *error)
{
	int rc = words_before_brace_strided_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Rest, at least 1 byte. */
struct words_before_brace_rest {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t align;
	uint8_t check;
	uint8_t else_;
	uint8_t in;
	uint8_t pointer;
	uint8_t unit;
};
struct words_before_brace_rest_edit {
	struct words_before_brace_rest read; /* the same, for getters */
	uint8_t *bytes;
};
#define WORDS_BEFORE_BRACE_REST_MIN_SIZE 1u

/* Rest.a: u8 at byte 0. */
#define WORDS_BEFORE_BRACE_REST_A_OFFSET 0u
#define WORDS_BEFORE_BRACE_REST_A_SIZE   1u
STRUCTC_PROVE(WORDS_BEFORE_BRACE_REST_A_OFFSET + WORDS_BEFORE_BRACE_REST_A_SIZE <=
    WORDS_BEFORE_BRACE_REST_MIN_SIZE);

static inline uint8_t words_before_brace_rest_a(
    const struct words_before_brace_rest *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_rest_set_a(
    const struct words_before_brace_rest_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Rest.b: u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_REST_B_OFFSET 1u

static inline bool words_before_brace_rest_has_b(
    const struct words_before_brace_rest *p)
{
	return (p->align == 1u);
}

static inline int words_before_brace_rest_b_offset(
    const struct words_before_brace_rest *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->align == 1u))
		return field_absent(error, "words_before_brace_rest", "b", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_rest_b(
    const struct words_before_brace_rest *p, uint8_t *out,
    struct field_error *error)
{
	if (!(p->align == 1u))
		return field_absent(error, "words_before_brace_rest", "b", 1);
	*out = p->bytes[1];
	return 0;
}

static inline int words_before_brace_rest_set_b(
    const struct words_before_brace_rest_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!(p->read.align == 1u))
		return field_absent(error, "words_before_brace_rest", "b", 1);
	p->bytes[1] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_rest_point_1(
    const struct words_before_brace_rest *p, uint64_t *points,
    struct field_error *error)
{
	if (p->align == 1u) {
		if (p->size < 2)
			return field_out_of_range(error,
						  "words_before_brace_rest",
						  "", 0);
		points[1] = 2;
	} else {
		points[1] = 1;
	}
	return 0;
}


/* Rest.c: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_rest_has_c(
    const struct words_before_brace_rest *p)
{
	return (p->check == 1u);
}

static inline int words_before_brace_rest_c_offset(
    const struct words_before_brace_rest *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->check == 1u))
		return field_absent(error, "words_before_brace_rest", "c", 0);
	rc = words_before_brace_rest_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "c", 0);
	*offset = points[1];
	return 0;
}

static inline int words_before_brace_rest_c(
    const struct words_before_brace_rest *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->check == 1u))
		return field_absent(error, "words_before_brace_rest", "c", 0);
	rc = words_before_brace_rest_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "c", 0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int words_before_brace_rest_set_c(
    const struct words_before_brace_rest_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->read.check == 1u))
		return field_absent(error, "words_before_brace_rest", "c", 0);
	rc = words_before_brace_rest_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "c", 0);
	p->bytes[points[1]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_rest_point_2(
    const struct words_before_brace_rest *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_rest_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->check == 1u) {
		if (p->size - points[1] < 1)
			return field_out_of_range(error,
						  "words_before_brace_rest",
						  "", 0);
		points[2] = points[1] + 1;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/* Rest.d: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_rest_has_d(
    const struct words_before_brace_rest *p)
{
	return (p->else_ == 1u);
}

static inline int words_before_brace_rest_d_offset(
    const struct words_before_brace_rest *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->else_ == 1u))
		return field_absent(error, "words_before_brace_rest", "d", 0);
	rc = words_before_brace_rest_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "d", 0);
	*offset = points[2];
	return 0;
}

static inline int words_before_brace_rest_d(
    const struct words_before_brace_rest *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->else_ == 1u))
		return field_absent(error, "words_before_brace_rest", "d", 0);
	rc = words_before_brace_rest_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "d", 0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int words_before_brace_rest_set_d(
    const struct words_before_brace_rest_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->read.else_ == 1u))
		return field_absent(error, "words_before_brace_rest", "d", 0);
	rc = words_before_brace_rest_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "d", 0);
	p->bytes[points[2]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_rest_point_3(
    const struct words_before_brace_rest *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_rest_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->else_ == 1u) {
		if (p->size - points[2] < 1)
			return field_out_of_range(error,
						  "words_before_brace_rest",
						  "", 0);
		points[3] = points[2] + 1;
	} else {
		points[3] = points[2];
	}
	return 0;
}


/* Rest.e: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_rest_has_e(
    const struct words_before_brace_rest *p)
{
	return (p->in == 1u);
}

static inline int words_before_brace_rest_e_offset(
    const struct words_before_brace_rest *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->in == 1u))
		return field_absent(error, "words_before_brace_rest", "e", 0);
	rc = words_before_brace_rest_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "e", 0);
	*offset = points[3];
	return 0;
}

static inline int words_before_brace_rest_e(
    const struct words_before_brace_rest *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->in == 1u))
		return field_absent(error, "words_before_brace_rest", "e", 0);
	rc = words_before_brace_rest_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "e", 0);
	*out = p->bytes[points[3]];
	return 0;
}

static inline int words_before_brace_rest_set_e(
    const struct words_before_brace_rest_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->read.in == 1u))
		return field_absent(error, "words_before_brace_rest", "e", 0);
	rc = words_before_brace_rest_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "e", 0);
	p->bytes[points[3]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_rest_point_4(
    const struct words_before_brace_rest *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_rest_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->in == 1u) {
		if (p->size - points[3] < 1)
			return field_out_of_range(error,
						  "words_before_brace_rest",
						  "", 0);
		points[4] = points[3] + 1;
	} else {
		points[4] = points[3];
	}
	return 0;
}


/* Rest.f: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_rest_has_f(
    const struct words_before_brace_rest *p)
{
	return (p->pointer == 1u);
}

static inline int words_before_brace_rest_f_offset(
    const struct words_before_brace_rest *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	if (!(p->pointer == 1u))
		return field_absent(error, "words_before_brace_rest", "f", 0);
	rc = words_before_brace_rest_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "f", 0);
	*offset = points[4];
	return 0;
}

static inline int words_before_brace_rest_f(
    const struct words_before_brace_rest *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	if (!(p->pointer == 1u))
		return field_absent(error, "words_before_brace_rest", "f", 0);
	rc = words_before_brace_rest_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "f", 0);
	*out = p->bytes[points[4]];
	return 0;
}

static inline int words_before_brace_rest_set_f(
    const struct words_before_brace_rest_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	if (!(p->read.pointer == 1u))
		return field_absent(error, "words_before_brace_rest", "f", 0);
	rc = words_before_brace_rest_point_4(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[4] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "f", 0);
	p->bytes[points[4]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_rest_point_5(
    const struct words_before_brace_rest *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_rest_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->pointer == 1u) {
		if (p->size - points[4] < 1)
			return field_out_of_range(error,
						  "words_before_brace_rest",
						  "", 0);
		points[5] = points[4] + 1;
	} else {
		points[5] = points[4];
	}
	return 0;
}


/* Rest.g: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_rest_has_g(
    const struct words_before_brace_rest *p)
{
	return (p->unit == 1u);
}

static inline int words_before_brace_rest_g_offset(
    const struct words_before_brace_rest *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!(p->unit == 1u))
		return field_absent(error, "words_before_brace_rest", "g", 0);
	rc = words_before_brace_rest_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "g", 0);
	*offset = points[5];
	return 0;
}

static inline int words_before_brace_rest_g(
    const struct words_before_brace_rest *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!(p->unit == 1u))
		return field_absent(error, "words_before_brace_rest", "g", 0);
	rc = words_before_brace_rest_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "g", 0);
	*out = p->bytes[points[5]];
	return 0;
}

static inline int words_before_brace_rest_set_g(
    const struct words_before_brace_rest_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	if (!(p->read.unit == 1u))
		return field_absent(error, "words_before_brace_rest", "g", 0);
	rc = words_before_brace_rest_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 1)
		return field_out_of_range(error, "words_before_brace_rest",
					  "g", 0);
	p->bytes[points[5]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_rest_point_6(
    const struct words_before_brace_rest *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_rest_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->unit == 1u) {
		if (p->size - points[5] < 1)
			return field_out_of_range(error,
						  "words_before_brace_rest",
						  "", 0);
		points[6] = points[5] + 1;
	} else {
		points[6] = points[5];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int words_before_brace_rest_at(struct span span,
    uint64_t offset, uint8_t align, uint8_t check, uint8_t else_, uint8_t in, uint8_t pointer, uint8_t unit,
    struct words_before_brace_rest *out, struct field_error *error)
{
	struct words_before_brace_rest view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "words_before_brace_rest", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.align = align;
	view.check = check;
	view.else_ = else_;
	view.in = in;
	view.pointer = pointer;
	view.unit = unit;
	if ((view.align == 1u) && view.size < 2)
		return field_out_of_range(error, "words_before_brace_rest", "",
					  0);
	*out = view;
	return 0;
}

static inline int words_before_brace_rest_edit_at(struct mspan span,
    uint64_t offset, uint8_t align, uint8_t check, uint8_t else_, uint8_t in, uint8_t pointer, uint8_t unit,
    struct words_before_brace_rest_edit *out, struct field_error *error)
{
	int rc = words_before_brace_rest_at(span_of(span.data, span.size), offset, align, check, else_, in, pointer, unit, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int words_before_brace_rest_total_size(
    const struct words_before_brace_rest *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	rc = words_before_brace_rest_point_6(p, points, error);
	if (rc)
		return rc;
	*size = points[6];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct words_before_brace_rest_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t align;
	uint8_t check;
	uint8_t else_;
	uint8_t in;
	uint8_t pointer;
	uint8_t unit;
};
struct words_before_brace_rest_edit_iterator {
	struct words_before_brace_rest_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct words_before_brace_rest_iterator words_before_brace_rest_iterate(
    struct span span,
    uint8_t align, uint8_t check, uint8_t else_, uint8_t in, uint8_t pointer, uint8_t unit)
{
	struct words_before_brace_rest_iterator it = { span, 0, 0, UINT64_MAX, align, check, else_, in, pointer, unit };

	return it;
}

static inline struct words_before_brace_rest_edit_iterator words_before_brace_rest_edit_iterate(
    struct mspan span,
    uint8_t align, uint8_t check, uint8_t else_, uint8_t in, uint8_t pointer, uint8_t unit)
{
	struct words_before_brace_rest_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, align, check, else_, in, pointer, unit },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int words_before_brace_rest_iterator_next(
    struct words_before_brace_rest_iterator *it,
    struct words_before_brace_rest *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = words_before_brace_rest_at(it->span, it->offset, it->align, it->check, it->else_, it->in, it->pointer, it->unit, out, error);
	if (!rc)
		rc = words_before_brace_rest_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "words_before_brace_rest", "stride", 0);
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

static inline int words_before_brace_rest_edit_iterator_next(
    struct words_before_brace_rest_edit_iterator *it,
    struct words_before_brace_rest_edit *out, struct field_error *error)
{
	int rc = words_before_brace_rest_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Sums, at least 1 byte. */
struct words_before_brace_sums {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t before;
	uint8_t after;
	uint8_t with;
	uint8_t from;
	uint8_t assert_layout;
};
struct words_before_brace_sums_edit {
	struct words_before_brace_sums read; /* the same, for getters */
	uint8_t *bytes;
};
#define WORDS_BEFORE_BRACE_SUMS_MIN_SIZE 1u

/* Sums.a: u8 at byte 0. */
#define WORDS_BEFORE_BRACE_SUMS_A_OFFSET 0u
#define WORDS_BEFORE_BRACE_SUMS_A_SIZE   1u
STRUCTC_PROVE(WORDS_BEFORE_BRACE_SUMS_A_OFFSET + WORDS_BEFORE_BRACE_SUMS_A_SIZE <=
    WORDS_BEFORE_BRACE_SUMS_MIN_SIZE);

static inline uint8_t words_before_brace_sums_a(
    const struct words_before_brace_sums *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_sums_set_a(
    const struct words_before_brace_sums_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Sums.b: u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_SUMS_B_OFFSET 1u

static inline bool words_before_brace_sums_has_b(
    const struct words_before_brace_sums *p)
{
	return (p->before == 1u);
}

static inline int words_before_brace_sums_b_offset(
    const struct words_before_brace_sums *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(p->before == 1u))
		return field_absent(error, "words_before_brace_sums", "b", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_sums_b(
    const struct words_before_brace_sums *p, uint8_t *out,
    struct field_error *error)
{
	if (!(p->before == 1u))
		return field_absent(error, "words_before_brace_sums", "b", 1);
	*out = p->bytes[1];
	return 0;
}

static inline int words_before_brace_sums_set_b(
    const struct words_before_brace_sums_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!(p->read.before == 1u))
		return field_absent(error, "words_before_brace_sums", "b", 1);
	p->bytes[1] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sums_point_1(
    const struct words_before_brace_sums *p, uint64_t *points,
    struct field_error *error)
{
	if (p->before == 1u) {
		if (p->size < 2)
			return field_out_of_range(error,
						  "words_before_brace_sums",
						  "", 0);
		points[1] = 2;
	} else {
		points[1] = 1;
	}
	return 0;
}


/* Sums.c: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_sums_has_c(
    const struct words_before_brace_sums *p)
{
	return (p->after == 1u);
}

static inline int words_before_brace_sums_c_offset(
    const struct words_before_brace_sums *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->after == 1u))
		return field_absent(error, "words_before_brace_sums", "c", 0);
	rc = words_before_brace_sums_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "c", 0);
	*offset = points[1];
	return 0;
}

static inline int words_before_brace_sums_c(
    const struct words_before_brace_sums *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->after == 1u))
		return field_absent(error, "words_before_brace_sums", "c", 0);
	rc = words_before_brace_sums_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "c", 0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int words_before_brace_sums_set_c(
    const struct words_before_brace_sums_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->read.after == 1u))
		return field_absent(error, "words_before_brace_sums", "c", 0);
	rc = words_before_brace_sums_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "c", 0);
	p->bytes[points[1]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sums_point_2(
    const struct words_before_brace_sums *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_sums_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->after == 1u) {
		if (p->size - points[1] < 1)
			return field_out_of_range(error,
						  "words_before_brace_sums",
						  "", 0);
		points[2] = points[1] + 1;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/* Sums.d: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_sums_has_d(
    const struct words_before_brace_sums *p)
{
	return (p->with == 1u);
}

static inline int words_before_brace_sums_d_offset(
    const struct words_before_brace_sums *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->with == 1u))
		return field_absent(error, "words_before_brace_sums", "d", 0);
	rc = words_before_brace_sums_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "d", 0);
	*offset = points[2];
	return 0;
}

static inline int words_before_brace_sums_d(
    const struct words_before_brace_sums *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->with == 1u))
		return field_absent(error, "words_before_brace_sums", "d", 0);
	rc = words_before_brace_sums_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "d", 0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int words_before_brace_sums_set_d(
    const struct words_before_brace_sums_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->read.with == 1u))
		return field_absent(error, "words_before_brace_sums", "d", 0);
	rc = words_before_brace_sums_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "d", 0);
	p->bytes[points[2]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sums_point_3(
    const struct words_before_brace_sums *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_sums_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->with == 1u) {
		if (p->size - points[2] < 1)
			return field_out_of_range(error,
						  "words_before_brace_sums",
						  "", 0);
		points[3] = points[2] + 1;
	} else {
		points[3] = points[2];
	}
	return 0;
}


/* Sums.e: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_sums_has_e(
    const struct words_before_brace_sums *p)
{
	return (p->from == 1u);
}

static inline int words_before_brace_sums_e_offset(
    const struct words_before_brace_sums *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->from == 1u))
		return field_absent(error, "words_before_brace_sums", "e", 0);
	rc = words_before_brace_sums_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "e", 0);
	*offset = points[3];
	return 0;
}

static inline int words_before_brace_sums_e(
    const struct words_before_brace_sums *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->from == 1u))
		return field_absent(error, "words_before_brace_sums", "e", 0);
	rc = words_before_brace_sums_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "e", 0);
	*out = p->bytes[points[3]];
	return 0;
}

static inline int words_before_brace_sums_set_e(
    const struct words_before_brace_sums_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	if (!(p->read.from == 1u))
		return field_absent(error, "words_before_brace_sums", "e", 0);
	rc = words_before_brace_sums_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "e", 0);
	p->bytes[points[3]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sums_point_4(
    const struct words_before_brace_sums *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_sums_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->from == 1u) {
		if (p->size - points[3] < 1)
			return field_out_of_range(error,
						  "words_before_brace_sums",
						  "", 0);
		points[4] = points[3] + 1;
	} else {
		points[4] = points[3];
	}
	return 0;
}


/* Sums.f: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_sums_has_f(
    const struct words_before_brace_sums *p)
{
	return (p->assert_layout == 1u);
}

static inline int words_before_brace_sums_f_offset(
    const struct words_before_brace_sums *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	if (!(p->assert_layout == 1u))
		return field_absent(error, "words_before_brace_sums", "f", 0);
	rc = words_before_brace_sums_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "f", 0);
	*offset = points[4];
	return 0;
}

static inline int words_before_brace_sums_f(
    const struct words_before_brace_sums *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	if (!(p->assert_layout == 1u))
		return field_absent(error, "words_before_brace_sums", "f", 0);
	rc = words_before_brace_sums_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[4] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "f", 0);
	*out = p->bytes[points[4]];
	return 0;
}

static inline int words_before_brace_sums_set_f(
    const struct words_before_brace_sums_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	if (!(p->read.assert_layout == 1u))
		return field_absent(error, "words_before_brace_sums", "f", 0);
	rc = words_before_brace_sums_point_4(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[4] < 1)
		return field_out_of_range(error, "words_before_brace_sums",
					  "f", 0);
	p->bytes[points[4]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_sums_point_5(
    const struct words_before_brace_sums *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_sums_point_4(p, points, error);
	if (rc)
		return rc;
	if (p->assert_layout == 1u) {
		if (p->size - points[4] < 1)
			return field_out_of_range(error,
						  "words_before_brace_sums",
						  "", 0);
		points[5] = points[4] + 1;
	} else {
		points[5] = points[4];
	}
	return 0;
}


/* Sums.sum: u32_le at an offset that data decides. */

static inline int words_before_brace_sums_sum_offset(
    const struct words_before_brace_sums *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_sums_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "words_before_brace_sums",
					  "sum", 0);
	*offset = points[5];
	return 0;
}

static inline int words_before_brace_sums_sum(
    const struct words_before_brace_sums *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_sums_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "words_before_brace_sums",
					  "sum", 0);
	*out = le32_load(p->bytes + points[5]);
	return 0;
}

static inline int words_before_brace_sums_set_sum(
    const struct words_before_brace_sums_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_sums_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 4)
		return field_out_of_range(error, "words_before_brace_sums",
					  "sum", 0);
	le32_store(p->bytes + points[5], value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int words_before_brace_sums_at(struct span span,
    uint64_t offset, uint8_t before, uint8_t after, uint8_t with, uint8_t from, uint8_t assert_layout,
    struct words_before_brace_sums *out, struct field_error *error)
{
	struct words_before_brace_sums view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "words_before_brace_sums", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.before = before;
	view.after = after;
	view.with = with;
	view.from = from;
	view.assert_layout = assert_layout;
	if ((view.before == 1u) && view.size < 2)
		return field_out_of_range(error, "words_before_brace_sums", "",
					  0);
	*out = view;
	return 0;
}

static inline int words_before_brace_sums_edit_at(struct mspan span,
    uint64_t offset, uint8_t before, uint8_t after, uint8_t with, uint8_t from, uint8_t assert_layout,
    struct words_before_brace_sums_edit *out, struct field_error *error)
{
	int rc = words_before_brace_sums_at(span_of(span.data, span.size), offset, before, after, with, from, assert_layout, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int words_before_brace_sums_total_size(
    const struct words_before_brace_sums *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_sums_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 4)
		return field_out_of_range(error, "words_before_brace_sums", "",
					  0);
	*size = points[5] + 4;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct words_before_brace_sums_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t before;
	uint8_t after;
	uint8_t with;
	uint8_t from;
	uint8_t assert_layout;
};
struct words_before_brace_sums_edit_iterator {
	struct words_before_brace_sums_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct words_before_brace_sums_iterator words_before_brace_sums_iterate(
    struct span span,
    uint8_t before, uint8_t after, uint8_t with, uint8_t from, uint8_t assert_layout)
{
	struct words_before_brace_sums_iterator it = { span, 0, 0, UINT64_MAX, before, after, with, from, assert_layout };

	return it;
}

static inline struct words_before_brace_sums_edit_iterator words_before_brace_sums_edit_iterate(
    struct mspan span,
    uint8_t before, uint8_t after, uint8_t with, uint8_t from, uint8_t assert_layout)
{
	struct words_before_brace_sums_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, before, after, with, from, assert_layout },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int words_before_brace_sums_iterator_next(
    struct words_before_brace_sums_iterator *it,
    struct words_before_brace_sums *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = words_before_brace_sums_at(it->span, it->offset, it->before, it->after, it->with, it->from, it->assert_layout, out, error);
	if (!rc)
		rc = words_before_brace_sums_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "words_before_brace_sums", "stride", 0);
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

static inline int words_before_brace_sums_edit_iterator_next(
    struct words_before_brace_sums_edit_iterator *it,
    struct words_before_brace_sums_edit *out, struct field_error *error)
{
	int rc = words_before_brace_sums_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Sums.sum has to be: crc32c. */
static inline int words_before_brace_sums_compute_sum(
    const struct words_before_brace_sums *p, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t from, to, at;
	uint32_t sum;

	sum = (uint32_t)(((uint64_t)p->with & 1ull) == 1ull);
	from = 0;
	rc = words_before_brace_sums_sum_offset(p, &at, error);
	if (rc)
		return rc;
	to = at;
	if (to < from)
		return field_out_of_range(error, "words_before_brace_sums",
					  "sum", 0);
	sum = checksum_crc32c(sum, p->bytes + from, (size_t)(to - from));
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)p->after, 1,
			      false);
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)p->from, 1,
			      false);
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int words_before_brace_sums_verify_sum(
    const struct words_before_brace_sums *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = words_before_brace_sums_compute_sum(p, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = words_before_brace_sums_sum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "words_before_brace_sums",
					"sum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int words_before_brace_sums_update_sum(
    const struct words_before_brace_sums_edit *p, struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = words_before_brace_sums_compute_sum(&p->read, &want, error);
	if (rc)
		return rc;
	return words_before_brace_sums_set_sum(p, want, error);
}


/* Structure Named, at least 1 byte. */
struct words_before_brace_named {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct words_before_brace_named_edit {
	struct words_before_brace_named read; /* the same, for getters */
	uint8_t *bytes;
};
#define WORDS_BEFORE_BRACE_NAMED_MIN_SIZE 1u

/* Named.word: enum Word, u8 at byte 0. */
#define WORDS_BEFORE_BRACE_NAMED_WORD_OFFSET 0u
#define WORDS_BEFORE_BRACE_NAMED_WORD_SIZE   1u
STRUCTC_PROVE(
    WORDS_BEFORE_BRACE_NAMED_WORD_OFFSET + WORDS_BEFORE_BRACE_NAMED_WORD_SIZE <=
    WORDS_BEFORE_BRACE_NAMED_MIN_SIZE);

static inline uint8_t words_before_brace_named_word(
    const struct words_before_brace_named *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_named_set_word(
    const struct words_before_brace_named_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Named.case_size: u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_NAMED_CASE_SIZE_OFFSET 1u

static inline bool words_before_brace_named_has_case_size(
    const struct words_before_brace_named *p)
{
	return (words_before_brace_named_word(p) == 1u);
}

static inline int words_before_brace_named_case_size_offset(
    const struct words_before_brace_named *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 1u))
		return field_absent(error, "words_before_brace_named",
				    "case_size", 1);
	if (p->size < 2)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_size", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_named_case_size(
    const struct words_before_brace_named *p, uint8_t *out,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 1u))
		return field_absent(error, "words_before_brace_named",
				    "case_size", 1);
	if (p->size < 2)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_size", 1);
	*out = p->bytes[1];
	return 0;
}

static inline int words_before_brace_named_set_case_size(
    const struct words_before_brace_named_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(&p->read) == 1u))
		return field_absent(error, "words_before_brace_named",
				    "case_size", 1);
	if (p->read.size < 2)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_size", 1);
	p->bytes[1] = value;
	return 0;
}


/* Named.case_offset: u16_le at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_NAMED_CASE_OFFSET_OFFSET 1u

static inline bool words_before_brace_named_has_case_offset(
    const struct words_before_brace_named *p)
{
	return (words_before_brace_named_word(p) == 2u);
}

static inline int words_before_brace_named_case_offset_offset(
    const struct words_before_brace_named *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 2u))
		return field_absent(error, "words_before_brace_named",
				    "case_offset", 1);
	if (p->size < 3)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_offset", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_named_case_offset(
    const struct words_before_brace_named *p, uint16_t *out,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 2u))
		return field_absent(error, "words_before_brace_named",
				    "case_offset", 1);
	if (p->size < 3)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_offset", 1);
	*out = le16_load(p->bytes + 1);
	return 0;
}

static inline int words_before_brace_named_set_case_offset(
    const struct words_before_brace_named_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(&p->read) == 2u))
		return field_absent(error, "words_before_brace_named",
				    "case_offset", 1);
	if (p->read.size < 3)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_offset", 1);
	le16_store(p->bytes + 1, value);
	return 0;
}


/* Named.case_match: u24_le at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_NAMED_CASE_MATCH_OFFSET 1u

static inline bool words_before_brace_named_has_case_match(
    const struct words_before_brace_named *p)
{
	return (words_before_brace_named_word(p) == 3u);
}

static inline int words_before_brace_named_case_match_offset(
    const struct words_before_brace_named *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 3u))
		return field_absent(error, "words_before_brace_named",
				    "case_match", 1);
	if (p->size < 4)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_match", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_named_case_match(
    const struct words_before_brace_named *p, uint32_t *out,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 3u))
		return field_absent(error, "words_before_brace_named",
				    "case_match", 1);
	if (p->size < 4)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_match", 1);
	*out = le16_load(p->bytes + 1) | (uint32_t)p->bytes[2 + 1] << 16;
	return 0;
}

static inline int words_before_brace_named_set_case_match(
    const struct words_before_brace_named_edit *p, uint32_t value,
    struct field_error *error)
{
	if (value > 0xFFFFFFu)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_match", 1);
	if (!(words_before_brace_named_word(&p->read) == 3u))
		return field_absent(error, "words_before_brace_named",
				    "case_match", 1);
	if (p->read.size < 4)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_match", 1);
	le16_store(p->bytes + 1, (uint16_t)value);
	p->bytes[2 + 1] = (uint8_t)(value >> 16);
	return 0;
}


/* Named.four: [4]u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_NAMED_FOUR_OFFSET 1u

static inline bool words_before_brace_named_has_four(
    const struct words_before_brace_named *p)
{
	return (words_before_brace_named_word(p) == 4u);
}

static inline int words_before_brace_named_four_offset(
    const struct words_before_brace_named *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 4u))
		return field_absent(error, "words_before_brace_named", "four",
				    1);
	if (p->size < 5)
		return field_out_of_range(error, "words_before_brace_named",
					  "four", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_named_four(
    const struct words_before_brace_named *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	if (i >= 4)
		return field_out_of_range(error, "words_before_brace_named",
					  "four", 1);
	uint64_t t1;

	rc = words_before_brace_named_four_offset(p, &t1, error);
	if (rc)
		return rc;
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int words_before_brace_named_set_four(
    const struct words_before_brace_named_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	if (i >= 4)
		return field_out_of_range(error, "words_before_brace_named",
					  "four", 1);
	uint64_t t1;

	rc = words_before_brace_named_four_offset(&p->read, &t1, error);
	if (rc)
		return rc;
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int words_before_brace_named_four_bytes(
    const struct words_before_brace_named *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = words_before_brace_named_four_offset(p, &at, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, 4);
	return 0;
}

static inline int words_before_brace_named_edit_four_bytes(
    const struct words_before_brace_named_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = words_before_brace_named_four_offset(&p->read, &at, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, 4);
	return 0;
}


/* Named.case_if: [5]u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_NAMED_CASE_IF_OFFSET 1u

static inline bool words_before_brace_named_has_case_if(
    const struct words_before_brace_named *p)
{
	return (words_before_brace_named_word(p) == 5u);
}

static inline int words_before_brace_named_case_if_offset(
    const struct words_before_brace_named *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 5u))
		return field_absent(error, "words_before_brace_named",
				    "case_if", 1);
	if (p->size < 6)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_if", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_named_case_if(
    const struct words_before_brace_named *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	if (i >= 5)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_if", 1);
	uint64_t t1;

	rc = words_before_brace_named_case_if_offset(p, &t1, error);
	if (rc)
		return rc;
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int words_before_brace_named_set_case_if(
    const struct words_before_brace_named_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	if (i >= 5)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_if", 1);
	uint64_t t1;

	rc = words_before_brace_named_case_if_offset(&p->read, &t1, error);
	if (rc)
		return rc;
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int words_before_brace_named_case_if_bytes(
    const struct words_before_brace_named *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = words_before_brace_named_case_if_offset(p, &at, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, 5);
	return 0;
}

static inline int words_before_brace_named_edit_case_if_bytes(
    const struct words_before_brace_named_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = words_before_brace_named_case_if_offset(&p->read, &at, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, 5);
	return 0;
}


/* Named.case_has: [6]u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_NAMED_CASE_HAS_OFFSET 1u

static inline bool words_before_brace_named_has_case_has(
    const struct words_before_brace_named *p)
{
	return (words_before_brace_named_word(p) == 6u);
}

static inline int words_before_brace_named_case_has_offset(
    const struct words_before_brace_named *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(words_before_brace_named_word(p) == 6u))
		return field_absent(error, "words_before_brace_named",
				    "case_has", 1);
	if (p->size < 7)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_has", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_named_case_has(
    const struct words_before_brace_named *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	int rc;

	if (i >= 6)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_has", 1);
	uint64_t t1;

	rc = words_before_brace_named_case_has_offset(p, &t1, error);
	if (rc)
		return rc;
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int words_before_brace_named_set_case_has(
    const struct words_before_brace_named_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	if (i >= 6)
		return field_out_of_range(error, "words_before_brace_named",
					  "case_has", 1);
	uint64_t t1;

	rc = words_before_brace_named_case_has_offset(&p->read, &t1, error);
	if (rc)
		return rc;
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int words_before_brace_named_case_has_bytes(
    const struct words_before_brace_named *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = words_before_brace_named_case_has_offset(p, &at, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, 6);
	return 0;
}

static inline int words_before_brace_named_edit_case_has_bytes(
    const struct words_before_brace_named_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at;

	rc = words_before_brace_named_case_has_offset(&p->read, &at, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, 6);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_named_point_1(
    const struct words_before_brace_named *p, uint64_t *points,
    struct field_error *error)
{
	if (words_before_brace_named_word(p) == 6u) {
		if (p->size < 7)
			return field_out_of_range(error,
						  "words_before_brace_named",
						  "", 0);
		points[1] = 7;
	} else {
		points[1] = 1;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_named_point_2(
    const struct words_before_brace_named *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (words_before_brace_named_word(p) == 5u) {
		if (p->size < 6)
			return field_out_of_range(error,
						  "words_before_brace_named",
						  "", 0);
		points[2] = 6;
	} else {
		rc = words_before_brace_named_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_named_point_3(
    const struct words_before_brace_named *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (words_before_brace_named_word(p) == 4u) {
		if (p->size < 5)
			return field_out_of_range(error,
						  "words_before_brace_named",
						  "", 0);
		points[3] = 5;
	} else {
		rc = words_before_brace_named_point_2(p, points, error);
		if (rc)
			return rc;
		points[3] = points[2];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_named_point_4(
    const struct words_before_brace_named *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (words_before_brace_named_word(p) == 3u) {
		if (p->size < 4)
			return field_out_of_range(error,
						  "words_before_brace_named",
						  "", 0);
		points[4] = 4;
	} else {
		rc = words_before_brace_named_point_3(p, points, error);
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
static inline int words_before_brace_named_point_5(
    const struct words_before_brace_named *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (words_before_brace_named_word(p) == 2u) {
		if (p->size < 3)
			return field_out_of_range(error,
						  "words_before_brace_named",
						  "", 0);
		points[5] = 3;
	} else {
		rc = words_before_brace_named_point_4(p, points, error);
		if (rc)
			return rc;
		points[5] = points[4];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_named_point_6(
    const struct words_before_brace_named *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (words_before_brace_named_word(p) == 1u) {
		if (p->size < 2)
			return field_out_of_range(error,
						  "words_before_brace_named",
						  "", 0);
		points[6] = 2;
	} else {
		rc = words_before_brace_named_point_5(p, points, error);
		if (rc)
			return rc;
		points[6] = points[5];
	}
	return 0;
}


/* Named.offset: u8 at an offset that data decides, not always there. */

static inline bool words_before_brace_named_has_offset(
    const struct words_before_brace_named *p)
{
	return (words_before_brace_named_word(p) == 1u);
}

static inline int words_before_brace_named_offset_offset(
    const struct words_before_brace_named *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (!(words_before_brace_named_word(p) == 1u))
		return field_absent(error, "words_before_brace_named",
				    "offset", 0);
	rc = words_before_brace_named_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 1)
		return field_out_of_range(error, "words_before_brace_named",
					  "offset", 0);
	*offset = points[6];
	return 0;
}

static inline int words_before_brace_named_offset(
    const struct words_before_brace_named *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (!(words_before_brace_named_word(p) == 1u))
		return field_absent(error, "words_before_brace_named",
				    "offset", 0);
	rc = words_before_brace_named_point_6(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[6] < 1)
		return field_out_of_range(error, "words_before_brace_named",
					  "offset", 0);
	*out = p->bytes[points[6]];
	return 0;
}

static inline int words_before_brace_named_set_offset(
    const struct words_before_brace_named_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[7];

	if (!(words_before_brace_named_word(&p->read) == 1u))
		return field_absent(error, "words_before_brace_named",
				    "offset", 0);
	rc = words_before_brace_named_point_6(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[6] < 1)
		return field_out_of_range(error, "words_before_brace_named",
					  "offset", 0);
	p->bytes[points[6]] = value;
	return 0;
}


/* Named.number: computed. */
static inline uint8_t words_before_brace_named_number(
    const struct words_before_brace_named *p)
{
	return (uint8_t)
	    ((words_before_brace_named_word(p) == 1u) ? 1ull : (words_before_brace_named_word(p) == 3u) ? 3ull : (words_before_brace_named_word(p) == 5u) ? 5ull : 9ull);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_named_point_7(
    const struct words_before_brace_named *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_named_point_6(p, points, error);
	if (rc)
		return rc;
	if (words_before_brace_named_word(p) == 1u) {
		if (p->size - points[6] < 1)
			return field_out_of_range(error,
						  "words_before_brace_named",
						  "", 0);
		points[7] = points[6] + 1;
	} else {
		points[7] = points[6];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int words_before_brace_named_at(struct span span,
    uint64_t offset, struct words_before_brace_named *out,
    struct field_error *error)
{
	struct words_before_brace_named view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "words_before_brace_named",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int words_before_brace_named_edit_at(struct mspan span,
    uint64_t offset, struct words_before_brace_named_edit *out,
    struct field_error *error)
{
	int rc = words_before_brace_named_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int words_before_brace_named_total_size(
    const struct words_before_brace_named *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[8];

	rc = words_before_brace_named_point_7(p, points, error);
	if (rc)
		return rc;
	*size = points[7];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct words_before_brace_named_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct words_before_brace_named_edit_iterator {
	struct words_before_brace_named_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct words_before_brace_named_iterator words_before_brace_named_iterate(
    struct span span)
{
	struct words_before_brace_named_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct words_before_brace_named_edit_iterator words_before_brace_named_edit_iterate(
    struct mspan span)
{
	struct words_before_brace_named_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int words_before_brace_named_iterator_next(
    struct words_before_brace_named_iterator *it,
    struct words_before_brace_named *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = words_before_brace_named_at(it->span, it->offset, out, error);
	if (!rc)
		rc = words_before_brace_named_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "words_before_brace_named", "stride", 0);
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

static inline int words_before_brace_named_edit_iterator_next(
    struct words_before_brace_named_edit_iterator *it,
    struct words_before_brace_named_edit *out, struct field_error *error)
{
	int rc = words_before_brace_named_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Members.match, 1 byte. */
struct words_before_brace_members_match {
	uint8_t bytes[1];
};
#define WORDS_BEFORE_BRACE_MEMBERS_MATCH_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct words_before_brace_members_match) ==
	      WORDS_BEFORE_BRACE_MEMBERS_MATCH_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct words_before_brace_members_match *words_before_brace_members_match_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, WORDS_BEFORE_BRACE_MEMBERS_MATCH_SIZEOF))
		return NULL;
	return (const struct words_before_brace_members_match *)(span.data + offset);
}

static inline struct words_before_brace_members_match *words_before_brace_members_match_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, WORDS_BEFORE_BRACE_MEMBERS_MATCH_SIZEOF))
		return NULL;
	return (struct words_before_brace_members_match *)(span.data + offset);
}

/* Members.match.a: u8 at byte 0. */
#define WORDS_BEFORE_BRACE_MEMBERS_MATCH_A_OFFSET 0u
#define WORDS_BEFORE_BRACE_MEMBERS_MATCH_A_SIZE   1u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS_MATCH, A);

static inline uint8_t words_before_brace_members_match_a(
    const struct words_before_brace_members_match *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_members_match_set_a(
    struct words_before_brace_members_match *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void words_before_brace_members_match_init(
    struct words_before_brace_members_match *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Members, 15 bytes. Members so called have types behind them, on one
 * line.
 */
struct words_before_brace_members {
	uint8_t bytes[15];
};
#define WORDS_BEFORE_BRACE_MEMBERS_SIZEOF 15u
STRUCTC_PROVE(sizeof(struct words_before_brace_members) ==
	      WORDS_BEFORE_BRACE_MEMBERS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct words_before_brace_members *words_before_brace_members_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, WORDS_BEFORE_BRACE_MEMBERS_SIZEOF))
		return NULL;
	return (const struct words_before_brace_members *)(span.data + offset);
}

static inline struct words_before_brace_members *words_before_brace_members_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, WORDS_BEFORE_BRACE_MEMBERS_SIZEOF))
		return NULL;
	return (struct words_before_brace_members *)(span.data + offset);
}

/* Members.match: struct words_before_brace_members_match at byte 0. */
#define WORDS_BEFORE_BRACE_MEMBERS_MATCH_OFFSET 0u
#define WORDS_BEFORE_BRACE_MEMBERS_MATCH_SIZE   1u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS, MATCH);

static inline const struct words_before_brace_members_match *words_before_brace_members_match(
    const struct words_before_brace_members *p)
{
	return (const struct words_before_brace_members_match *)(p->bytes);
}

static inline struct words_before_brace_members_match *words_before_brace_members_edit_match(
    struct words_before_brace_members *p)
{
	return (struct words_before_brace_members_match *)(p->bytes);
}

/* Members.offset: enum Members.offset, u8 at byte 1. */
#define WORDS_BEFORE_BRACE_MEMBERS_OFFSET_OFFSET 1u
#define WORDS_BEFORE_BRACE_MEMBERS_OFFSET_SIZE   1u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS, OFFSET);

static inline uint8_t words_before_brace_members_offset(
    const struct words_before_brace_members *p)
{
	return p->bytes[1];
}

static inline void words_before_brace_members_set_offset(
    struct words_before_brace_members *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* Members.size: u32 little-endian at byte 2. */
#define WORDS_BEFORE_BRACE_MEMBERS_SIZE_OFFSET 2u
#define WORDS_BEFORE_BRACE_MEMBERS_SIZE_SIZE   4u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS, SIZE);

static inline uint32_t words_before_brace_members_size(
    const struct words_before_brace_members *p)
{
	return le32_load(p->bytes + 2);
}

static inline void words_before_brace_members_set_size(
    struct words_before_brace_members *p, uint32_t value)
{
	le32_store(p->bytes + 2, value);
}

/* The byte where its u8 starts; -34 when there is none. */
static inline int words_before_brace_members_size_target(
    const struct words_before_brace_members *p, uint64_t *offset,
    struct field_error *error)
{
	uint32_t number = words_before_brace_members_size(p);

	(void)error;
	*offset = (uint64_t)number;
	return 0;
}

/* Members.read: bitfield Members.read, u8 at byte 6. */
#define WORDS_BEFORE_BRACE_MEMBERS_READ_OFFSET 6u
#define WORDS_BEFORE_BRACE_MEMBERS_READ_SIZE   1u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS, READ);

static inline uint8_t words_before_brace_members_read(
    const struct words_before_brace_members *p)
{
	return p->bytes[6];
}

static inline void words_before_brace_members_set_read(
    struct words_before_brace_members *p, uint8_t value)
{
	p->bytes[6] = value;
}

static inline uint8_t words_before_brace_members_read_a(
    const struct words_before_brace_members *p)
{
	return words_before_brace_members_read_bits_a(
	    words_before_brace_members_read(p));
}

static inline int words_before_brace_members_set_read_a(
    struct words_before_brace_members *p, uint8_t part)
{
	uint8_t value;

	if (words_before_brace_members_read_bits_with_a(
	    words_before_brace_members_read(p), part, &value))
		return -34;
	words_before_brace_members_set_read(p, value);
	return 0;
}

/* Members.bytes: 3 times u8 at byte 7. */
#define WORDS_BEFORE_BRACE_MEMBERS_BYTES_OFFSET 7u
#define WORDS_BEFORE_BRACE_MEMBERS_BYTES_SIZE   3u
#define WORDS_BEFORE_BRACE_MEMBERS_BYTES_COUNT  3u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS, BYTES);

static inline int words_before_brace_members_bytes(
    const struct words_before_brace_members *p, uint64_t i, uint8_t *out,
    struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "words_before_brace_members",
					  "bytes", 7);
	*out = p->bytes[7 + i];
	return 0;
}

static inline int words_before_brace_members_set_bytes(
    struct words_before_brace_members *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "words_before_brace_members",
					  "bytes", 7);
	p->bytes[7 + i] = value;
	return 0;
}

static inline struct span words_before_brace_members_bytes_bytes(
    const struct words_before_brace_members *p)
{
	return span_of(p->bytes + 7, 3);
}

static inline struct mspan words_before_brace_members_edit_bytes_bytes(
    struct words_before_brace_members *p)
{
	return mspan_of(p->bytes + 7, 3);
}

/* Members.has: u8 at byte 10. */
#define WORDS_BEFORE_BRACE_MEMBERS_HAS_OFFSET 10u
#define WORDS_BEFORE_BRACE_MEMBERS_HAS_SIZE   1u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS, HAS);

static inline uint8_t words_before_brace_members_has(
    const struct words_before_brace_members *p)
{
	return p->bytes[10];
}

static inline void words_before_brace_members_set_has(
    struct words_before_brace_members *p, uint8_t value)
{
	p->bytes[10] = value;
}

/* Members.sum: u32 little-endian at byte 11. */
#define WORDS_BEFORE_BRACE_MEMBERS_SUM_OFFSET 11u
#define WORDS_BEFORE_BRACE_MEMBERS_SUM_SIZE   4u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MEMBERS, SUM);

static inline uint32_t words_before_brace_members_sum(
    const struct words_before_brace_members *p)
{
	return le32_load(p->bytes + 11);
}

static inline void words_before_brace_members_set_sum(
    struct words_before_brace_members *p, uint32_t value)
{
	le32_store(p->bytes + 11, value);
}

/* All bytes zero. */
static inline void words_before_brace_members_init(
    struct words_before_brace_members *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* What Members.sum has to be: crc32. */
static inline uint32_t words_before_brace_members_compute_sum(
    const struct words_before_brace_members *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_crc32(sum, p->bytes, 10);
	return (uint32_t)(uint64_t)sum;
}

/* Returns 0, or -74 where it is another. */
static inline int words_before_brace_members_verify_sum(
    const struct words_before_brace_members *p)
{
	uint32_t want = words_before_brace_members_compute_sum(p);
	uint32_t got = words_before_brace_members_sum(p);

	if (got != want)
		return -74;
	return 0;
}

/* Stores it. Returns 0. */
static inline int words_before_brace_members_update_sum(
    struct words_before_brace_members *p)
{
	uint32_t want = words_before_brace_members_compute_sum(p);

	words_before_brace_members_set_sum(p, want);
	return 0;
}


/* Structure Match.inner, 1 byte. */
struct words_before_brace_match_inner {
	uint8_t bytes[1];
};
#define WORDS_BEFORE_BRACE_MATCH_INNER_SIZEOF 1u
STRUCTC_PROVE(sizeof(struct words_before_brace_match_inner) ==
	      WORDS_BEFORE_BRACE_MATCH_INNER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct words_before_brace_match_inner *words_before_brace_match_inner_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, WORDS_BEFORE_BRACE_MATCH_INNER_SIZEOF))
		return NULL;
	return (const struct words_before_brace_match_inner *)(span.data + offset);
}

static inline struct words_before_brace_match_inner *words_before_brace_match_inner_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, WORDS_BEFORE_BRACE_MATCH_INNER_SIZEOF))
		return NULL;
	return (struct words_before_brace_match_inner *)(span.data + offset);
}

/* Match.inner.match: u8 at byte 0. */
#define WORDS_BEFORE_BRACE_MATCH_INNER_MATCH_OFFSET 0u
#define WORDS_BEFORE_BRACE_MATCH_INNER_MATCH_SIZE   1u
STRUCTC_WITHIN(WORDS_BEFORE_BRACE_MATCH_INNER, MATCH);

static inline uint8_t words_before_brace_match_inner_match(
    const struct words_before_brace_match_inner *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_match_inner_set_match(
    struct words_before_brace_match_inner *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* All bytes zero. */
static inline void words_before_brace_match_inner_init(
    struct words_before_brace_match_inner *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Match, at least 1 byte. A match wherever an expression is. */
struct words_before_brace_match {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct words_before_brace_match_edit {
	struct words_before_brace_match read; /* the same, for getters */
	uint8_t *bytes;
};
#define WORDS_BEFORE_BRACE_MATCH_MIN_SIZE 1u

/* Match.n: u8 at byte 0. */
#define WORDS_BEFORE_BRACE_MATCH_N_OFFSET 0u
#define WORDS_BEFORE_BRACE_MATCH_N_SIZE   1u
STRUCTC_PROVE(
    WORDS_BEFORE_BRACE_MATCH_N_OFFSET + WORDS_BEFORE_BRACE_MATCH_N_SIZE <=
    WORDS_BEFORE_BRACE_MATCH_MIN_SIZE);

static inline uint8_t words_before_brace_match_n(
    const struct words_before_brace_match *p)
{
	return p->bytes[0];
}

static inline void words_before_brace_match_set_n(
    const struct words_before_brace_match_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Match.a: u8 at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_MATCH_A_OFFSET 1u

static inline bool words_before_brace_match_has_a(
    const struct words_before_brace_match *p)
{
	return (((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull);
}

static inline int words_before_brace_match_a_offset(
    const struct words_before_brace_match *p, uint64_t *offset,
    struct field_error *error)
{
	if (!(((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull))
		return field_absent(error, "words_before_brace_match", "a", 1);
	if (p->size < 2)
		return field_out_of_range(error, "words_before_brace_match",
					  "a", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_match_a(
    const struct words_before_brace_match *p, uint8_t *out,
    struct field_error *error)
{
	if (!(((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull))
		return field_absent(error, "words_before_brace_match", "a", 1);
	if (p->size < 2)
		return field_out_of_range(error, "words_before_brace_match",
					  "a", 1);
	*out = p->bytes[1];
	return 0;
}

static inline int words_before_brace_match_set_a(
    const struct words_before_brace_match_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!
	    (((words_before_brace_match_n(&p->read) == 1u) ? 2ull : 3ull) == 2ull))
		return field_absent(error, "words_before_brace_match", "a", 1);
	if (p->read.size < 2)
		return field_out_of_range(error, "words_before_brace_match",
					  "a", 1);
	p->bytes[1] = value;
	return 0;
}


/* Match.b: u16_le at byte 1, not always there. */
#define WORDS_BEFORE_BRACE_MATCH_B_OFFSET 1u

static inline bool words_before_brace_match_has_b(
    const struct words_before_brace_match *p)
{
	return !(((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull);
}

static inline int words_before_brace_match_b_offset(
    const struct words_before_brace_match *p, uint64_t *offset,
    struct field_error *error)
{
	if (!!(((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull))
		return field_absent(error, "words_before_brace_match", "b", 1);
	if (p->size < 3)
		return field_out_of_range(error, "words_before_brace_match",
					  "b", 1);
	*offset = 1;
	return 0;
}

static inline int words_before_brace_match_b(
    const struct words_before_brace_match *p, uint16_t *out,
    struct field_error *error)
{
	if (!!(((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull))
		return field_absent(error, "words_before_brace_match", "b", 1);
	if (p->size < 3)
		return field_out_of_range(error, "words_before_brace_match",
					  "b", 1);
	*out = le16_load(p->bytes + 1);
	return 0;
}

static inline int words_before_brace_match_set_b(
    const struct words_before_brace_match_edit *p, uint16_t value,
    struct field_error *error)
{
	if (!
	    !(((words_before_brace_match_n(&p->read) == 1u) ? 2ull : 3ull) == 2ull))
		return field_absent(error, "words_before_brace_match", "b", 1);
	if (p->read.size < 3)
		return field_out_of_range(error, "words_before_brace_match",
					  "b", 1);
	le16_store(p->bytes + 1, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_match_point_3(
    const struct words_before_brace_match *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t at = ((words_before_brace_match_n(p) == 1u) ? 8ull : 12ull);

	if (at > p->size)
		return field_out_of_range(error, "words_before_brace_match",
					  "", 0);
	points[3] = at;
	return 0;
}


/* Match.inner: Match.inner at an offset that data decides. */

static inline int words_before_brace_match_inner_offset(
    const struct words_before_brace_match *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = words_before_brace_match_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "words_before_brace_match",
					  "inner", 0);
	*offset = points[3];
	return 0;
}

static inline const struct words_before_brace_match_inner *words_before_brace_match_inner(
    const struct words_before_brace_match *p, struct field_error *error)
{
	uint64_t at;

	if (words_before_brace_match_inner_offset(p, &at, error))
		return NULL;
	return (const struct words_before_brace_match_inner *)(p->bytes + at);
}

static inline struct words_before_brace_match_inner *words_before_brace_match_edit_inner(
    const struct words_before_brace_match_edit *p, struct field_error *error)
{
	uint64_t at;

	if (words_before_brace_match_inner_offset(&p->read, &at, error))
		return NULL;
	return (struct words_before_brace_match_inner *)(p->bytes + at);
}


/* Match.c: u8 at an offset that data decides, not always there. */

static inline int words_before_brace_match_has_c(
    const struct words_before_brace_match *p, bool *out,
    struct field_error *error)
{
	bool t1;

	const struct words_before_brace_match_inner *t2 = words_before_brace_match_inner(p, error);

	if (!t2)
		return -34;
	t1 = (words_before_brace_match_inner_match(t2) == 1u) != 0;
	*out = t1;
	return 0;
}

static inline int words_before_brace_match_c_offset(
    const struct words_before_brace_match *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	bool t1;

	const struct words_before_brace_match_inner *t2 = words_before_brace_match_inner(p, error);

	if (!t2)
		return -34;
	t1 = (words_before_brace_match_inner_match(t2) == 1u) != 0;
	if (!t1)
		return field_absent(error, "words_before_brace_match", "c", 0);
	rc = words_before_brace_match_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 2)
		return field_out_of_range(error, "words_before_brace_match",
					  "c", 0);
	*offset = points[3] + 1;
	return 0;
}

static inline int words_before_brace_match_c(
    const struct words_before_brace_match *p, uint8_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	bool t1;

	const struct words_before_brace_match_inner *t2 = words_before_brace_match_inner(p, error);

	if (!t2)
		return -34;
	t1 = (words_before_brace_match_inner_match(t2) == 1u) != 0;
	if (!t1)
		return field_absent(error, "words_before_brace_match", "c", 0);
	rc = words_before_brace_match_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 2)
		return field_out_of_range(error, "words_before_brace_match",
					  "c", 0);
	*out = p->bytes[points[3] + 1];
	return 0;
}

static inline int words_before_brace_match_set_c(
    const struct words_before_brace_match_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	bool t1;

	const struct words_before_brace_match_inner *t2 = words_before_brace_match_inner(&p->read, error);

	if (!t2)
		return -34;
	t1 = (words_before_brace_match_inner_match(t2) == 1u) != 0;
	if (!t1)
		return field_absent(error, "words_before_brace_match", "c", 0);
	rc = words_before_brace_match_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 2)
		return field_out_of_range(error, "words_before_brace_match",
					  "c", 0);
	p->bytes[points[3] + 1] = value;
	return 0;
}


/* Match.sum: computed. */
static inline uint64_t words_before_brace_match_sum(
    const struct words_before_brace_match *p)
{
	return (uint64_t)
	    (1ull + (((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) * 2ull));
}


/* Match.not: computed. */
static inline uint8_t words_before_brace_match_not(
    const struct words_before_brace_match *p)
{
	return (uint8_t)!((words_before_brace_match_n(p) == 1u) ? 0ull : 1ull);
}


/* Match.less: computed. */
static inline int8_t words_before_brace_match_less(
    const struct words_before_brace_match *p)
{
	return (int8_t)
	    (int64_t)(0ull - ((words_before_brace_match_n(p) == 1u) ? 1ull : 2ull));
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_match_point_1(
    const struct words_before_brace_match *p, uint64_t *points,
    struct field_error *error)
{
	if (!(((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull)) {
		if (p->size < 3)
			return field_out_of_range(error,
						  "words_before_brace_match",
						  "", 0);
		points[1] = 3;
	} else {
		points[1] = 1;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_match_point_2(
    const struct words_before_brace_match *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	if (((words_before_brace_match_n(p) == 1u) ? 2ull : 3ull) == 2ull) {
		if (p->size < 2)
			return field_out_of_range(error,
						  "words_before_brace_match",
						  "", 0);
		points[2] = 2;
	} else {
		rc = words_before_brace_match_point_1(p, points, error);
		if (rc)
			return rc;
		points[2] = points[1];
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_match_point_4(
    const struct words_before_brace_match *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	rc = words_before_brace_match_point_3(p, points, error);
	if (rc)
		return rc;
	const struct words_before_brace_match_inner *t1 = words_before_brace_match_inner(p, error);

	if (!t1)
		return -34;
	if (words_before_brace_match_inner_match(t1) == 1u) {
		if (p->size - points[3] < 2)
			return field_out_of_range(error,
						  "words_before_brace_match",
						  "", 0);
		points[4] = points[3] + 2;
	} else {
		if (p->size - points[3] < 1)
			return field_out_of_range(error,
						  "words_before_brace_match",
						  "", 0);
		points[4] = points[3] + 1;
	}
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int words_before_brace_match_point_5(
    const struct words_before_brace_match *p, uint64_t *points,
    struct field_error *error)
{
	int rc;

	uint64_t one, other;

	rc = words_before_brace_match_point_2(p, points, error);
	if (rc)
		return rc;
	one = points[2];
	rc = words_before_brace_match_point_4(p, points, error);
	if (rc)
		return rc;
	other = points[4];
	points[5] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int words_before_brace_match_at(struct span span,
    uint64_t offset, struct words_before_brace_match *out,
    struct field_error *error)
{
	struct words_before_brace_match view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "words_before_brace_match",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int words_before_brace_match_edit_at(struct mspan span,
    uint64_t offset, struct words_before_brace_match_edit *out,
    struct field_error *error)
{
	int rc = words_before_brace_match_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int words_before_brace_match_total_size(
    const struct words_before_brace_match *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = words_before_brace_match_point_5(p, points, error);
	if (rc)
		return rc;
	*size = points[5];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct words_before_brace_match_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct words_before_brace_match_edit_iterator {
	struct words_before_brace_match_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct words_before_brace_match_iterator words_before_brace_match_iterate(
    struct span span)
{
	struct words_before_brace_match_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct words_before_brace_match_edit_iterator words_before_brace_match_edit_iterate(
    struct mspan span)
{
	struct words_before_brace_match_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int words_before_brace_match_iterator_next(
    struct words_before_brace_match_iterator *it,
    struct words_before_brace_match *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = words_before_brace_match_at(it->span, it->offset, out, error);
	if (!rc)
		rc = words_before_brace_match_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "words_before_brace_match", "stride", 0);
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

static inline int words_before_brace_match_edit_iterator_next(
    struct words_before_brace_match_edit_iterator *it,
    struct words_before_brace_match_edit *out, struct field_error *error)
{
	int rc = words_before_brace_match_iterator_next(&it->read, &out->read, error);

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

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_WORDS_BEFORE_BRACE_DESCRIBED)
#define GENERATED_WORDS_BEFORE_BRACE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value words_before_brace_word_values[] = {
	{ "size", 1u, NULL },
	{ "offset", 2u, NULL },
	{ "match", 3u, NULL },
	{ "bytes", 4u, NULL },
	{ "if", 5u, NULL },
	{ "has", 6u, NULL },
};

DESCRIBE_CONST struct describe_value words_before_brace_members_offset_values[] = {
	{ "a", 1u, NULL },
};

DESCRIBE_CONST struct describe_field words_before_brace_members_read_bits_fields[] = {
	{ "a", "", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_members_read_bits_description = {
	"Members.read", "words_before_brace_members_read_bits", 8u, false,
	words_before_brace_members_read_bits_fields, 1,
	NULL, NULL
};

static inline struct words_before_brace_sized words_before_brace_sized_describe_view(
    const struct describe_view *view)
{
	struct words_before_brace_sized p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter words_before_brace_sized_describe_parameters[] = {
	{ "size", 2, false, false },
};

static inline int words_before_brace_sized_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct words_before_brace_sized p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "words_before_brace_sized",
			"size_", 0);
	rc = words_before_brace_sized_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.size_;
	return 0;
}

static inline int words_before_brace_sized_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_sized of = words_before_brace_sized_describe_view(view), *p = &of;

	return words_before_brace_sized_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open words_before_brace_sized_describe_open = {
	words_before_brace_sized_describe_parameters, 1,
	words_before_brace_sized_describe_at,
	words_before_brace_sized_describe_total_size,
	words_before_brace_sized_describe_total_size
};

static inline int words_before_brace_sized_describe_first_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sized of = words_before_brace_sized_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sized_first_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sized_describe_first = {
	words_before_brace_sized_describe_first_place, NULL, 0
};

static inline int words_before_brace_sized_describe_otherwise_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sized of = words_before_brace_sized_describe_view(view), *p = &of;
	int rc = words_before_brace_sized_otherwise_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sized_describe_otherwise = {
	words_before_brace_sized_describe_otherwise_place, NULL, 0
};

static inline int words_before_brace_sized_describe_many_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sized of = words_before_brace_sized_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sized_many_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sized_describe_many = {
	words_before_brace_sized_describe_many_place, NULL, 0
};

static inline int words_before_brace_sized_describe_there_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sized of = words_before_brace_sized_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sized_there_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sized_describe_there = {
	words_before_brace_sized_describe_there_place, NULL, 0
};

static inline int words_before_brace_sized_describe_twice_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_sized of = words_before_brace_sized_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)words_before_brace_sized_twice(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sized_describe_twice = {
	NULL, words_before_brace_sized_describe_twice_value, 0
};

static inline int words_before_brace_sized_describe_odd_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_sized of = words_before_brace_sized_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)words_before_brace_sized_odd(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sized_describe_odd = {
	NULL, words_before_brace_sized_describe_odd_value, 0
};

DESCRIBE_CONST struct describe_field words_before_brace_sized_fields[] = {
	{ "tag", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sized_describe_first, NULL },
	{ "otherwise", "[size]u8", 1u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sized_describe_otherwise, NULL },
	{ "many", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sized_describe_many, NULL },
	{ "there", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sized_describe_there, NULL },
	{ "twice", "u32", 0u, 4u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sized_describe_twice, NULL },
	{ "odd", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sized_describe_odd, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_sized_description = {
	"Sized", "words_before_brace_sized", 1u, false,
	words_before_brace_sized_fields, 7,
	NULL,
	&words_before_brace_sized_describe_open
};

static inline struct words_before_brace_strided words_before_brace_strided_describe_view(
    const struct describe_view *view)
{
	struct words_before_brace_strided p = { view->bytes, view->size, (uint16_t)view->parameters[0], (uint16_t)view->parameters[1], (uint16_t)view->parameters[2], (uint16_t)view->parameters[3] };

	return p;
}

DESCRIBE_CONST struct describe_parameter words_before_brace_strided_describe_parameters[] = {
	{ "stride", 2, false, false },
	{ "offset", 2, false, false },
	{ "read", 2, false, false },
	{ "bytes", 2, false, false },
};

static inline int words_before_brace_strided_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct words_before_brace_strided p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "words_before_brace_strided",
			"stride", 0);
	if ((uint64_t)(uint16_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "words_before_brace_strided",
			"offset_", 0);
	if ((uint64_t)(uint16_t)parameters[2] != parameters[2])
		return field_out_of_range(error, "words_before_brace_strided",
			"read_", 0);
	if ((uint64_t)(uint16_t)parameters[3] != parameters[3])
		return field_out_of_range(error, "words_before_brace_strided",
			"bytes_", 0);
	rc = words_before_brace_strided_at(span, offset, (uint16_t)parameters[0], (uint16_t)parameters[1], (uint16_t)parameters[2], (uint16_t)parameters[3], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.stride;
	out->parameters[1] = (uint64_t)p.offset_;
	out->parameters[2] = (uint64_t)p.read_;
	out->parameters[3] = (uint64_t)p.bytes_;
	return 0;
}

static inline int words_before_brace_strided_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;

	return words_before_brace_strided_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open words_before_brace_strided_describe_open = {
	words_before_brace_strided_describe_parameters, 4,
	words_before_brace_strided_describe_at,
	words_before_brace_strided_describe_total_size,
	words_before_brace_strided_describe_total_size
};

static inline int words_before_brace_strided_describe_one_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_strided_one_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_one = {
	words_before_brace_strided_describe_one_place, NULL, 0
};

static inline int words_before_brace_strided_describe_case_9_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_strided_case_9_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_case_9 = {
	words_before_brace_strided_describe_case_9_place, NULL, 0
};

static inline int words_before_brace_strided_describe_small_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_strided_small_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_small = {
	words_before_brace_strided_describe_small_place, NULL, 0
};

static inline int words_before_brace_strided_describe_otherwise_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	int rc = words_before_brace_strided_otherwise_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_otherwise = {
	words_before_brace_strided_describe_otherwise_place, NULL, 0
};

static inline int words_before_brace_strided_describe_same_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_strided_same_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_same = {
	words_before_brace_strided_describe_same_place, NULL, 0
};

static inline int words_before_brace_strided_describe_has_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_strided_has_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_has = {
	words_before_brace_strided_describe_has_place, NULL, 0
};

static inline int words_before_brace_strided_describe_far_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_strided_far_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_far = {
	words_before_brace_strided_describe_far_place, NULL, 0
};

static inline int words_before_brace_strided_describe_match_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_strided_match_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_match = {
	words_before_brace_strided_describe_match_place, NULL, 0
};

static inline int words_before_brace_strided_describe_inner_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;
	struct words_before_brace_sized to;
	int rc = words_before_brace_strided_inner(p, &to, error);

	if (!rc)
		rc = words_before_brace_strided_inner_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = 1;
	out->parameters[0] = (uint64_t)to.size_;
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_inner = {
	words_before_brace_strided_describe_inner_place, NULL, 0
};

static inline int words_before_brace_strided_describe_all_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_strided of = words_before_brace_strided_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)words_before_brace_strided_all(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_strided_describe_all = {
	NULL, words_before_brace_strided_describe_all_value, 0
};

DESCRIBE_CONST struct describe_field words_before_brace_strided_fields[] = {
	{ "tag", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "one", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_one, NULL },
	{ "case_9", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_case_9, NULL },
	{ "small", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_small, NULL },
	{ "otherwise", "[offset]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_otherwise, NULL },
	{ "same", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_same, NULL },
	{ "has", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_has, NULL },
	{ "far", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_far, NULL },
	{ "match", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_match, NULL },
	{ "inner", "Sized", 0u, 0u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &words_before_brace_sized_description, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_inner, NULL },
	{ "all", "u32", 0u, 4u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_strided_describe_all, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_strided_description = {
	"Strided", "words_before_brace_strided", 1u, false,
	words_before_brace_strided_fields, 11,
	NULL,
	&words_before_brace_strided_describe_open
};

static inline struct words_before_brace_rest words_before_brace_rest_describe_view(
    const struct describe_view *view)
{
	struct words_before_brace_rest p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint8_t)view->parameters[1], (uint8_t)view->parameters[2], (uint8_t)view->parameters[3], (uint8_t)view->parameters[4], (uint8_t)view->parameters[5] };

	return p;
}

DESCRIBE_CONST struct describe_parameter words_before_brace_rest_describe_parameters[] = {
	{ "align", 1, false, false },
	{ "check", 1, false, false },
	{ "else", 1, false, false },
	{ "in", 1, false, false },
	{ "pointer", 1, false, false },
	{ "unit", 1, false, false },
};

static inline int words_before_brace_rest_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct words_before_brace_rest p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "words_before_brace_rest",
			"align", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "words_before_brace_rest",
			"check", 0);
	if ((uint64_t)(uint8_t)parameters[2] != parameters[2])
		return field_out_of_range(error, "words_before_brace_rest",
			"else_", 0);
	if ((uint64_t)(uint8_t)parameters[3] != parameters[3])
		return field_out_of_range(error, "words_before_brace_rest",
			"in", 0);
	if ((uint64_t)(uint8_t)parameters[4] != parameters[4])
		return field_out_of_range(error, "words_before_brace_rest",
			"pointer", 0);
	if ((uint64_t)(uint8_t)parameters[5] != parameters[5])
		return field_out_of_range(error, "words_before_brace_rest",
			"unit", 0);
	rc = words_before_brace_rest_at(span, offset, (uint8_t)parameters[0], (uint8_t)parameters[1], (uint8_t)parameters[2], (uint8_t)parameters[3], (uint8_t)parameters[4], (uint8_t)parameters[5], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.align;
	out->parameters[1] = (uint64_t)p.check;
	out->parameters[2] = (uint64_t)p.else_;
	out->parameters[3] = (uint64_t)p.in;
	out->parameters[4] = (uint64_t)p.pointer;
	out->parameters[5] = (uint64_t)p.unit;
	return 0;
}

static inline int words_before_brace_rest_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_rest of = words_before_brace_rest_describe_view(view), *p = &of;

	return words_before_brace_rest_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open words_before_brace_rest_describe_open = {
	words_before_brace_rest_describe_parameters, 6,
	words_before_brace_rest_describe_at,
	words_before_brace_rest_describe_total_size,
	words_before_brace_rest_describe_total_size
};

static inline int words_before_brace_rest_describe_b_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_rest of = words_before_brace_rest_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_rest_b_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_rest_describe_b = {
	words_before_brace_rest_describe_b_place, NULL, 0
};

static inline int words_before_brace_rest_describe_c_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_rest of = words_before_brace_rest_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_rest_c_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_rest_describe_c = {
	words_before_brace_rest_describe_c_place, NULL, 0
};

static inline int words_before_brace_rest_describe_d_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_rest of = words_before_brace_rest_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_rest_d_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_rest_describe_d = {
	words_before_brace_rest_describe_d_place, NULL, 0
};

static inline int words_before_brace_rest_describe_e_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_rest of = words_before_brace_rest_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_rest_e_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_rest_describe_e = {
	words_before_brace_rest_describe_e_place, NULL, 0
};

static inline int words_before_brace_rest_describe_f_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_rest of = words_before_brace_rest_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_rest_f_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_rest_describe_f = {
	words_before_brace_rest_describe_f_place, NULL, 0
};

static inline int words_before_brace_rest_describe_g_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_rest of = words_before_brace_rest_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_rest_g_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_rest_describe_g = {
	words_before_brace_rest_describe_g_place, NULL, 0
};

DESCRIBE_CONST struct describe_field words_before_brace_rest_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_rest_describe_b, NULL },
	{ "c", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_rest_describe_c, NULL },
	{ "d", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_rest_describe_d, NULL },
	{ "e", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_rest_describe_e, NULL },
	{ "f", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_rest_describe_f, NULL },
	{ "g", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_rest_describe_g, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_rest_description = {
	"Rest", "words_before_brace_rest", 1u, false,
	words_before_brace_rest_fields, 7,
	NULL,
	&words_before_brace_rest_describe_open
};

static inline struct words_before_brace_sums words_before_brace_sums_describe_view(
    const struct describe_view *view)
{
	struct words_before_brace_sums p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint8_t)view->parameters[1], (uint8_t)view->parameters[2], (uint8_t)view->parameters[3], (uint8_t)view->parameters[4] };

	return p;
}

DESCRIBE_CONST struct describe_parameter words_before_brace_sums_describe_parameters[] = {
	{ "before", 1, false, false },
	{ "after", 1, false, false },
	{ "with", 1, false, false },
	{ "from", 1, false, false },
	{ "assert_layout", 1, false, false },
};

static inline int words_before_brace_sums_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct words_before_brace_sums p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "words_before_brace_sums",
			"before", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "words_before_brace_sums",
			"after", 0);
	if ((uint64_t)(uint8_t)parameters[2] != parameters[2])
		return field_out_of_range(error, "words_before_brace_sums",
			"with", 0);
	if ((uint64_t)(uint8_t)parameters[3] != parameters[3])
		return field_out_of_range(error, "words_before_brace_sums",
			"from", 0);
	if ((uint64_t)(uint8_t)parameters[4] != parameters[4])
		return field_out_of_range(error, "words_before_brace_sums",
			"assert_layout", 0);
	rc = words_before_brace_sums_at(span, offset, (uint8_t)parameters[0], (uint8_t)parameters[1], (uint8_t)parameters[2], (uint8_t)parameters[3], (uint8_t)parameters[4], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.before;
	out->parameters[1] = (uint64_t)p.after;
	out->parameters[2] = (uint64_t)p.with;
	out->parameters[3] = (uint64_t)p.from;
	out->parameters[4] = (uint64_t)p.assert_layout;
	return 0;
}

static inline int words_before_brace_sums_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_sums of = words_before_brace_sums_describe_view(view), *p = &of;

	return words_before_brace_sums_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open words_before_brace_sums_describe_open = {
	words_before_brace_sums_describe_parameters, 5,
	words_before_brace_sums_describe_at,
	words_before_brace_sums_describe_total_size,
	words_before_brace_sums_describe_total_size
};

static inline int words_before_brace_sums_describe_b_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sums of = words_before_brace_sums_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sums_b_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sums_describe_b = {
	words_before_brace_sums_describe_b_place, NULL, 0
};

static inline int words_before_brace_sums_describe_c_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sums of = words_before_brace_sums_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sums_c_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sums_describe_c = {
	words_before_brace_sums_describe_c_place, NULL, 0
};

static inline int words_before_brace_sums_describe_d_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sums of = words_before_brace_sums_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sums_d_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sums_describe_d = {
	words_before_brace_sums_describe_d_place, NULL, 0
};

static inline int words_before_brace_sums_describe_e_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sums of = words_before_brace_sums_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sums_e_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sums_describe_e = {
	words_before_brace_sums_describe_e_place, NULL, 0
};

static inline int words_before_brace_sums_describe_f_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sums of = words_before_brace_sums_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sums_f_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sums_describe_f = {
	words_before_brace_sums_describe_f_place, NULL, 0
};

static inline int words_before_brace_sums_describe_sum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_sums of = words_before_brace_sums_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_sums_sum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_sums_describe_sum = {
	words_before_brace_sums_describe_sum_place, NULL, 0
};

DESCRIBE_CONST struct describe_field words_before_brace_sums_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sums_describe_b, NULL },
	{ "c", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sums_describe_c, NULL },
	{ "d", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sums_describe_d, NULL },
	{ "e", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sums_describe_e, NULL },
	{ "f", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sums_describe_f, NULL },
	{ "sum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_sums_describe_sum, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_sums_description = {
	"Sums", "words_before_brace_sums", 1u, false,
	words_before_brace_sums_fields, 7,
	NULL,
	&words_before_brace_sums_describe_open
};

static inline struct words_before_brace_named words_before_brace_named_describe_view(
    const struct describe_view *view)
{
	struct words_before_brace_named p = { view->bytes, view->size };

	return p;
}

static inline int words_before_brace_named_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct words_before_brace_named p;
	int rc;

	(void)parameters;
	rc = words_before_brace_named_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int words_before_brace_named_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;

	return words_before_brace_named_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open words_before_brace_named_describe_open = {
	NULL, 0, words_before_brace_named_describe_at,
	words_before_brace_named_describe_total_size,
	words_before_brace_named_describe_total_size
};

static inline int words_before_brace_named_describe_case_size_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_named_case_size_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_case_size = {
	words_before_brace_named_describe_case_size_place, NULL, 0
};

static inline int words_before_brace_named_describe_case_offset_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_named_case_offset_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_case_offset = {
	words_before_brace_named_describe_case_offset_place, NULL, 0
};

static inline int words_before_brace_named_describe_case_match_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_named_case_match_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_case_match = {
	words_before_brace_named_describe_case_match_place, NULL, 0
};

static inline int words_before_brace_named_describe_four_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;
	out->count = 4;
	return words_before_brace_named_four_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_four = {
	words_before_brace_named_describe_four_place, NULL, 0
};

static inline int words_before_brace_named_describe_case_if_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;
	out->count = 5;
	return words_before_brace_named_case_if_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_case_if = {
	words_before_brace_named_describe_case_if_place, NULL, 0
};

static inline int words_before_brace_named_describe_case_has_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;
	out->count = 6;
	return words_before_brace_named_case_has_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_case_has = {
	words_before_brace_named_describe_case_has_place, NULL, 0
};

static inline int words_before_brace_named_describe_offset_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_named_offset_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_offset = {
	words_before_brace_named_describe_offset_place, NULL, 0
};

static inline int words_before_brace_named_describe_number_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_named of = words_before_brace_named_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)words_before_brace_named_number(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_named_describe_number = {
	NULL, words_before_brace_named_describe_number_value, 0
};

DESCRIBE_CONST struct describe_field words_before_brace_named_fields[] = {
	{ "word", "Word", 0u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, words_before_brace_word_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "case_size", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_case_size, NULL },
	{ "case_offset", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_case_offset, NULL },
	{ "case_match", "u24_le", 1u, 3u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_case_match, NULL },
	{ "four", "[4]u8", 1u, 1u, 4u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_four, NULL },
	{ "case_if", "[5]u8", 1u, 1u, 5u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_case_if, NULL },
	{ "case_has", "[6]u8", 1u, 1u, 6u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_case_has, NULL },
	{ "offset", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_offset, NULL },
	{ "number", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_named_describe_number, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_named_description = {
	"Named", "words_before_brace_named", 1u, false,
	words_before_brace_named_fields, 9,
	NULL,
	&words_before_brace_named_describe_open
};

DESCRIBE_CONST struct describe_field words_before_brace_members_match_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_members_match_description = {
	"Members.match", "words_before_brace_members_match", 1u, false,
	words_before_brace_members_match_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules words_before_brace_members_describe_size_rules = {
	false, 0u, NULL, NULL, 0, "byte", 1u, "u8", NULL
};

DESCRIBE_CONST struct describe_field words_before_brace_members_fields[] = {
	{ "match", "Members.match", 0u, 1u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &words_before_brace_members_match_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "Members.offset", 1u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, words_before_brace_members_offset_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "pointer<u32_le, byte> u8", 2u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &words_before_brace_members_describe_size_rules },
	{ "read", "Members.read", 6u, 1u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &words_before_brace_members_read_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bytes", "[3]u8", 7u, 1u, 3u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "has", "u8", 10u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sum", "u32_le", 11u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_members_description = {
	"Members", "words_before_brace_members", 15u, false,
	words_before_brace_members_fields, 7,
	"Members so called have types behind them, on one line.",
	NULL
};

DESCRIBE_CONST struct describe_field words_before_brace_match_inner_fields[] = {
	{ "match", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_match_inner_description = {
	"Match.inner", "words_before_brace_match_inner", 1u, false,
	words_before_brace_match_inner_fields, 1,
	NULL,
	NULL
};

static inline struct words_before_brace_match words_before_brace_match_describe_view(
    const struct describe_view *view)
{
	struct words_before_brace_match p = { view->bytes, view->size };

	return p;
}

static inline int words_before_brace_match_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct words_before_brace_match p;
	int rc;

	(void)parameters;
	rc = words_before_brace_match_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int words_before_brace_match_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;

	return words_before_brace_match_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open words_before_brace_match_describe_open = {
	NULL, 0, words_before_brace_match_describe_at,
	words_before_brace_match_describe_total_size,
	words_before_brace_match_describe_total_size
};

static inline int words_before_brace_match_describe_a_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_match_a_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_match_describe_a = {
	words_before_brace_match_describe_a_place, NULL, 0
};

static inline int words_before_brace_match_describe_b_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_match_b_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_match_describe_b = {
	words_before_brace_match_describe_b_place, NULL, 0
};

static inline int words_before_brace_match_describe_inner_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_match_inner_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_match_describe_inner = {
	words_before_brace_match_describe_inner_place, NULL, 0
};

static inline int words_before_brace_match_describe_c_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;
	out->count = 1;
	return words_before_brace_match_c_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field words_before_brace_match_describe_c = {
	words_before_brace_match_describe_c_place, NULL, 0
};

static inline int words_before_brace_match_describe_sum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)words_before_brace_match_sum(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_match_describe_sum = {
	NULL, words_before_brace_match_describe_sum_value, 0
};

static inline int words_before_brace_match_describe_not_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)words_before_brace_match_not(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_match_describe_not = {
	NULL, words_before_brace_match_describe_not_value, 0
};

static inline int words_before_brace_match_describe_less_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct words_before_brace_match of = words_before_brace_match_describe_view(view), *p = &of;

	(void)error;
	*out = (uint64_t)words_before_brace_match_less(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field words_before_brace_match_describe_less = {
	NULL, words_before_brace_match_describe_less_value, 0
};

DESCRIBE_CONST struct describe_field words_before_brace_match_fields[] = {
	{ "n", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "a", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_match_describe_a, NULL },
	{ "b", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_match_describe_b, NULL },
	{ "inner", "Match.inner", 0u, 1u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &words_before_brace_match_inner_description, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_match_describe_inner, NULL },
	{ "c", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_match_describe_c, NULL },
	{ "sum", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_match_describe_sum, NULL },
	{ "not", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_match_describe_not, NULL },
	{ "less", "i8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &words_before_brace_match_describe_less, NULL },
};
DESCRIBE_CONST struct describe_structure words_before_brace_match_description = {
	"Match", "words_before_brace_match", 1u, false,
	words_before_brace_match_fields, 8,
	"A match wherever an expression is.",
	&words_before_brace_match_describe_open
};

#define WORDS_BEFORE_BRACE_NR_STRUCTURES 9u
DESCRIBE_CONST struct describe_structure *const words_before_brace_structures[] = {
	&words_before_brace_sized_description,
	&words_before_brace_strided_description,
	&words_before_brace_rest_description,
	&words_before_brace_sums_description,
	&words_before_brace_named_description,
	&words_before_brace_members_match_description,
	&words_before_brace_members_description,
	&words_before_brace_match_inner_description,
	&words_before_brace_match_description,
};

DESCRIBE_CONST struct describe_file words_before_brace_describe_file = {
	"words_before_brace", words_before_brace_structures, 9, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_WORDS_BEFORE_BRACE_VALIDATED)
#define GENERATED_WORDS_BEFORE_BRACE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t words_before_brace_sized_validate(
    const struct words_before_brace_sized *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = words_before_brace_sized_first_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sized",
			       "first", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sized_otherwise_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sized",
			       "otherwise", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sized_many_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sized",
			       "many", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sized_there_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sized",
			       "there", 0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* stride */
static inline int words_before_brace_strided_holds_1(
    const struct words_before_brace_strided *p, struct field_error *error)
{
	(void)error;
	return ((p->stride == 8u) || (p->stride == 9u)) != 0;
}

/* read == bytes */
static inline int words_before_brace_strided_holds_2(
    const struct words_before_brace_strided *p, struct field_error *error)
{
	(void)error;
	return ((p->read_ == p->bytes_) == 1ull) != 0;
}

static inline size_t words_before_brace_strided_validate(
    const struct words_before_brace_strided *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = words_before_brace_strided_one_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "one", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_case_9_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "case_9", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_small_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "small", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_otherwise_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "otherwise", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_same_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "same", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_has_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "has", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_far_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "far", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_match_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "match", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_strided_inner_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_strided",
			       "inner", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct words_before_brace_sized of;

		rc = words_before_brace_strided_inner(p, &of, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, at,
				       "is not within the bytes");
			return v->count - before;
		}
		v->base += at;
		words_before_brace_sized_validate(&of, v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = words_before_brace_strided_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_strided", "",
			   0, "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_strided_holds_2(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_strided", "",
			   0, "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

/* align */
static inline int words_before_brace_rest_holds_1(
    const struct words_before_brace_rest *p, struct field_error *error)
{
	(void)error;
	return (p->align == 1u) != 0;
}

/* check */
static inline int words_before_brace_rest_holds_2(
    const struct words_before_brace_rest *p, struct field_error *error)
{
	(void)error;
	return (p->check == 1u) != 0;
}

/* else */
static inline int words_before_brace_rest_holds_3(
    const struct words_before_brace_rest *p, struct field_error *error)
{
	(void)error;
	return (p->else_ == 1u) != 0;
}

/* in */
static inline int words_before_brace_rest_holds_4(
    const struct words_before_brace_rest *p, struct field_error *error)
{
	(void)error;
	return (p->in == 1u) != 0;
}

/* pointer */
static inline int words_before_brace_rest_holds_5(
    const struct words_before_brace_rest *p, struct field_error *error)
{
	(void)error;
	return (p->pointer == 1u) != 0;
}

/* unit */
static inline int words_before_brace_rest_holds_6(
    const struct words_before_brace_rest *p, struct field_error *error)
{
	(void)error;
	return (p->unit == 1u) != 0;
}

/* pointer == $a */
static inline int words_before_brace_rest_holds_7(
    const struct words_before_brace_rest *p, struct field_error *error)
{
	(void)error;
	return (p->pointer == words_before_brace_rest_a(p)) != 0;
}

static inline size_t words_before_brace_rest_validate(
    const struct words_before_brace_rest *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = words_before_brace_rest_b_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_rest",
			       "b", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_rest_c_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_rest",
			       "c", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_rest_d_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_rest",
			       "d", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_rest_e_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_rest",
			       "e", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_rest_f_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_rest",
			       "f", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_rest_g_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_rest",
			       "g", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_rest_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_rest", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_rest_holds_2(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_rest", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_rest_holds_3(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_rest", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_rest_holds_4(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_rest", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_rest_holds_5(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_rest", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_rest_holds_6(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_rest", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_rest_holds_7(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "words_before_brace_rest",
			   "a", 0, "pointer == $a"))
		return v->count - before;
	return v->count - before;
}

/* before */
static inline int words_before_brace_sums_holds_1(
    const struct words_before_brace_sums *p, struct field_error *error)
{
	(void)error;
	return (p->before == 1u) != 0;
}

/* after */
static inline int words_before_brace_sums_holds_2(
    const struct words_before_brace_sums *p, struct field_error *error)
{
	(void)error;
	return (p->after == 1u) != 0;
}

/* with */
static inline int words_before_brace_sums_holds_3(
    const struct words_before_brace_sums *p, struct field_error *error)
{
	(void)error;
	return (p->with == 1u) != 0;
}

/* from */
static inline int words_before_brace_sums_holds_4(
    const struct words_before_brace_sums *p, struct field_error *error)
{
	(void)error;
	return (p->from == 1u) != 0;
}

/* assert_layout */
static inline int words_before_brace_sums_holds_5(
    const struct words_before_brace_sums *p, struct field_error *error)
{
	(void)error;
	return (p->assert_layout == 1u) != 0;
}

/* $a <= assert_layout */
static inline int words_before_brace_sums_holds_6(
    const struct words_before_brace_sums *p, struct field_error *error)
{
	(void)error;
	return (words_before_brace_sums_a(p) <= p->assert_layout) != 0;
}

static inline size_t words_before_brace_sums_validate(
    const struct words_before_brace_sums *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = words_before_brace_sums_b_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sums",
			       "b", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sums_c_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sums",
			       "c", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sums_d_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sums",
			       "d", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sums_e_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sums",
			       "e", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sums_f_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sums",
			       "f", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sums_sum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sums",
			       "sum", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_sums_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_sums", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_sums_holds_2(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_sums", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_sums_holds_3(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_sums", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_sums_holds_4(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_sums", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_sums_holds_5(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_sums", "", 0,
			   "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_sums_holds_6(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "words_before_brace_sums",
			   "a", 0, "as much as that"))
		return v->count - before;
	rc = words_before_brace_sums_verify_sum(p, &error);
	if (rc == -34) {
		validation_add(v, FINDING_RANGE, "words_before_brace_sums",
			       "sum", 0, "is not within the bytes");
		return v->count - before;
	}
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "words_before_brace_sums",
			   "sum", 0, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

/* $word */
static inline int words_before_brace_named_holds_1(
    const struct words_before_brace_named *p, struct field_error *error)
{
	(void)error;
	return 
	    ((words_before_brace_named_word(p) == 1u) || (words_before_brace_named_word(p) == 2u) || (words_before_brace_named_word(p) == 3u) || (words_before_brace_named_word(p) == 4u) || (words_before_brace_named_word(p) == 5u) || (words_before_brace_named_word(p) == 6u)) != 0;
}

/* $word == bytes */
static inline int words_before_brace_named_holds_2(
    const struct words_before_brace_named *p, struct field_error *error)
{
	(void)error;
	return (words_before_brace_named_word(p) == 4u) != 0;
}

static inline size_t words_before_brace_named_validate(
    const struct words_before_brace_named *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !words_before_brace_word_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "words_before_brace_named", "word", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	rc = words_before_brace_named_case_size_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_named",
			       "case_size", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_named_case_offset_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_named",
			       "case_offset", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_named_case_match_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_named",
			       "case_match", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_named_four_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_named",
			       "four", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_named_case_if_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_named",
			       "case_if", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_named_case_has_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_named",
			       "case_has", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_named_offset_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_named",
			       "offset", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_named_holds_1(p, &error);
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_named",
			   "word", 0, "no arm of the match has this value"))
		return v->count - before;
	rc = words_before_brace_named_holds_2(p, &error);
	if (!rc &&
	    validation_add(v, FINDING_CONSTRAINT, "words_before_brace_named",
			   "word", 0, "always four"))
		return v->count - before;
	return v->count - before;
}

static inline size_t words_before_brace_members_match_validate(
    const struct words_before_brace_members_match *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t words_before_brace_members_validate(
    const struct words_before_brace_members *p, struct validation *v)
{
	size_t before = v->count;
	int rc;

	{
		v->base += 0;
		words_before_brace_members_match_validate(
		    (const struct words_before_brace_members_match *)(p->bytes + 0),
		    v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[1]);

		if (
		    v->strict && !words_before_brace_members_offset_is_known(value) &&
		    validation_add(v, FINDING_VALUE,
				   "words_before_brace_members", "offset", 1,
				   "no value of its enum"))
			return v->count - before;
	}
	rc = words_before_brace_members_verify_sum(p);
	if (rc == -74 &&
	    validation_add(v, FINDING_CHECKSUM, "words_before_brace_members",
			   "sum", 11, "is not the checksum of its bytes"))
		return v->count - before;
	return v->count - before;
}

static inline size_t words_before_brace_match_inner_validate(
    const struct words_before_brace_match_inner *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

/* $inner.match */
static inline int words_before_brace_match_holds_1(
    const struct words_before_brace_match *p, struct field_error *error)
{
	const struct words_before_brace_match_inner *t1 = words_before_brace_match_inner(p, error);

	if (!t1)
		return -34;
	return (words_before_brace_match_inner_match(t1) == 1u) != 0;
}

static inline size_t words_before_brace_match_validate(
    const struct words_before_brace_match *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = words_before_brace_match_a_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_match",
			       "a", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_match_b_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_match",
			       "b", 1, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_match_inner_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_match",
			       "inner", 0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		v->base += at;
		words_before_brace_match_inner_validate(
		    (const struct words_before_brace_match_inner *)(p->bytes + at),
		    v);
		v->base -= at;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = words_before_brace_match_c_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_match",
			       "c", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = words_before_brace_match_holds_1(p, &error);
	if (rc < 0 && rc != -61) {
		validation_add(v, FINDING_RANGE, "words_before_brace_match",
			       "inner", 0, "is not within the bytes");
		return v->count - before;
	}
	if (v->strict && !rc &&
	    validation_add(v, FINDING_VALUE, "words_before_brace_match",
			   "inner", 0, "no arm of the match has this value"))
		return v->count - before;
	return v->count - before;
}

#endif
