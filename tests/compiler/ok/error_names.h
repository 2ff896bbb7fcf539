/* Written by structc from ok/error_names.struct. Edit that file instead. */
#ifndef GENERATED_ERROR_NAMES_H
#define GENERATED_ERROR_NAMES_H

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
 * Structure Report, at least 1 byte. Inputs and parameters whose names have
 * `error` and `p` in them: what cannot fail still uses neither of the two.
 */
struct error_names_report {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t page;
};
struct error_names_report_edit {
	struct error_names_report read; /* the same, for getters */
	uint8_t *bytes;
};
#define ERROR_NAMES_REPORT_MIN_SIZE 1u

/* Report.count: u8 at byte 0. */
#define ERROR_NAMES_REPORT_COUNT_OFFSET 0u
#define ERROR_NAMES_REPORT_COUNT_SIZE   1u
STRUCTC_PROVE(ERROR_NAMES_REPORT_COUNT_OFFSET + ERROR_NAMES_REPORT_COUNT_SIZE <=
	      ERROR_NAMES_REPORT_MIN_SIZE);

static inline uint8_t error_names_report_count(
    const struct error_names_report *p)
{
	return p->bytes[0];
}

static inline void error_names_report_set_count(
    const struct error_names_report_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* Report.text: [$count]u8 at byte 1. */
#define ERROR_NAMES_REPORT_TEXT_OFFSET 1u

static inline int error_names_report_text_range(
    const struct error_names_report *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)error_names_report_count(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "error_names_report", "text",
					  1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int error_names_report_text_count(
    const struct error_names_report *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return error_names_report_text_range(p, &at, count, error);
}

static inline int error_names_report_text_offset(
    const struct error_names_report *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return error_names_report_text_range(p, offset, &count, error);
}

static inline int error_names_report_text(const struct error_names_report *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = error_names_report_text_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "error_names_report", "text",
					  1);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int error_names_report_set_text(
    const struct error_names_report_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = error_names_report_text_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "error_names_report", "text",
					  1);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int error_names_report_text_bytes(
    const struct error_names_report *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = error_names_report_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int error_names_report_edit_text_bytes(
    const struct error_names_report_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = error_names_report_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int error_names_report_point_1(const struct error_names_report *p,
					     uint64_t *points,
					     struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)error_names_report_count(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "error_names_report", "", 0);
	points[1] = offset + count;
	return 0;
}


/* Report.sum: u32_le at an offset that data decides. */

static inline int error_names_report_sum_offset(
    const struct error_names_report *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = error_names_report_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "error_names_report", "sum",
					  0);
	*offset = points[1];
	return 0;
}

static inline int error_names_report_sum(const struct error_names_report *p,
					 uint32_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = error_names_report_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "error_names_report", "sum",
					  0);
	*out = le32_load(p->bytes + points[1]);
	return 0;
}

static inline int error_names_report_set_sum(
    const struct error_names_report_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = error_names_report_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "error_names_report", "sum",
					  0);
	le32_store(p->bytes + points[1], value);
	return 0;
}


/* Report.crc: u32_le at an offset that data decides. */

static inline int error_names_report_crc_offset(
    const struct error_names_report *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = error_names_report_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "error_names_report", "crc",
					  0);
	*offset = points[1] + 4;
	return 0;
}

static inline int error_names_report_crc(const struct error_names_report *p,
					 uint32_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = error_names_report_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "error_names_report", "crc",
					  0);
	*out = le32_load(p->bytes + points[1] + 4);
	return 0;
}

static inline int error_names_report_set_crc(
    const struct error_names_report_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = error_names_report_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 8)
		return field_out_of_range(error, "error_names_report", "crc",
					  0);
	le32_store(p->bytes + points[1] + 4, value);
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int error_names_report_at(struct span span,
					uint64_t offset, uint32_t page,
					struct error_names_report *out,
					struct field_error *error)
{
	struct error_names_report view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "error_names_report", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.page = page;
	*out = view;
	return 0;
}

static inline int error_names_report_edit_at(struct mspan span,
    uint64_t offset, uint32_t page, struct error_names_report_edit *out,
    struct field_error *error)
{
	int rc = error_names_report_at(span_of(span.data, span.size), offset, page, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int error_names_report_total_size(
    const struct error_names_report *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = error_names_report_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "error_names_report", "", 0);
	*size = points[1] + 8;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct error_names_report_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t page;
};
struct error_names_report_edit_iterator {
	struct error_names_report_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct error_names_report_iterator error_names_report_iterate(
    struct span span, uint32_t page)
{
	struct error_names_report_iterator it = { span, 0, 0, UINT64_MAX, page };

	return it;
}

static inline struct error_names_report_edit_iterator error_names_report_edit_iterate(
    struct mspan span, uint32_t page)
{
	struct error_names_report_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, page },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int error_names_report_iterator_next(
    struct error_names_report_iterator *it, struct error_names_report *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = error_names_report_at(it->span, it->offset, it->page, out, error);
	if (!rc)
		rc = error_names_report_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "error_names_report", "stride", 0);
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

static inline int error_names_report_edit_iterator_next(
    struct error_names_report_edit_iterator *it,
    struct error_names_report_edit *out, struct field_error *error)
{
	int rc = error_names_report_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* What Report.sum has to be: sum32. */
static inline int error_names_report_compute_sum(
    const struct error_names_report *p, uint32_t error_code, uint32_t *out,
    struct field_error *error)
{
	(void)p;
	(void)error;
	uint32_t sum;

	sum = 0;
	sum = checksum_number(checksum_sum32, sum, (uint64_t)error_code, 4,
			      false);
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int error_names_report_verify_sum(
    const struct error_names_report *p, uint32_t error_code,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = error_names_report_compute_sum(p, error_code, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = error_names_report_sum(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "error_names_report", "sum", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int error_names_report_update_sum(
    const struct error_names_report_edit *p, uint32_t error_code,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = error_names_report_compute_sum(&p->read, error_code, &want, error);
	if (rc)
		return rc;
	return error_names_report_set_sum(p, want, error);
}

/* What Report.crc has to be: crc32c. */
static inline int error_names_report_compute_crc(
    const struct error_names_report *p, uint32_t error_, uint32_t *out,
    struct field_error *error)
{
	(void)error;
	uint32_t sum;

	sum = 0xFFFFFFFFu;
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)error_, 4,
			      false);
	sum = checksum_number(checksum_crc32c, sum, (uint64_t)p->page, 4,
			      false);
	*out = (uint32_t)(uint64_t)sum;
	return 0;
}

/* Returns 0, or -74 where it is another. */
static inline int error_names_report_verify_crc(
    const struct error_names_report *p, uint32_t error_,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = error_names_report_compute_crc(p, error_, &want, error);
	if (rc)
		return rc;
	uint32_t got;

	rc = error_names_report_crc(p, &got, error);
	if (rc)
		return rc;
	if (got != want)
		return checksum_differs(error, "error_names_report", "crc", 0);
	return 0;
}

/* Stores it. Returns 0. */
static inline int error_names_report_update_crc(
    const struct error_names_report_edit *p, uint32_t error_,
    struct field_error *error)
{
	int rc;

	uint32_t want;

	rc = error_names_report_compute_crc(&p->read, error_, &want, error);
	if (rc)
		return rc;
	return error_names_report_set_crc(p, want, error);
}


#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ERROR_NAMES_DESCRIBED)
#define GENERATED_ERROR_NAMES_DESCRIBED

#include "runtime/base/describe.h"

static inline struct error_names_report error_names_report_describe_view(
    const struct describe_view *view)
{
	struct error_names_report p = { view->bytes, view->size, (uint32_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter error_names_report_describe_parameters[] = {
	{ "page", 4, false, false },
};

static inline int error_names_report_describe_at(struct span span,
						 uint64_t offset,
						 const uint64_t *parameters,
						 struct describe_view *out,
						 struct field_error *error)
{
	struct error_names_report p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "error_names_report",
			"page", 0);
	rc = error_names_report_at(span, offset, (uint32_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.page;
	return 0;
}

static inline int error_names_report_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct error_names_report of = error_names_report_describe_view(view), *p = &of;

	return error_names_report_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open error_names_report_describe_open = {
	error_names_report_describe_parameters, 1,
	error_names_report_describe_at, error_names_report_describe_total_size,
	error_names_report_describe_total_size
};

static inline int error_names_report_describe_text_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct error_names_report of = error_names_report_describe_view(view), *p = &of;
	int rc = error_names_report_text_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field error_names_report_describe_text = {
	error_names_report_describe_text_place, NULL, 0
};

static inline int error_names_report_describe_sum_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct error_names_report of = error_names_report_describe_view(view), *p = &of;
	out->count = 1;
	return error_names_report_sum_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field error_names_report_describe_sum = {
	error_names_report_describe_sum_place, NULL, 0
};

static inline int error_names_report_describe_crc_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct error_names_report of = error_names_report_describe_view(view), *p = &of;
	out->count = 1;
	return error_names_report_crc_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field error_names_report_describe_crc = {
	error_names_report_describe_crc_place, NULL, 0
};

DESCRIBE_CONST struct describe_field error_names_report_fields[] = {
	{ "count", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "text", "[$count]u8", 1u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &error_names_report_describe_text, NULL },
	{ "sum", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &error_names_report_describe_sum, NULL },
	{ "crc", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &error_names_report_describe_crc, NULL },
};
DESCRIBE_CONST struct describe_structure error_names_report_description = {
	"Report", "error_names_report", 1u, false, error_names_report_fields,
	4,
	"Inputs and parameters whose names have `error` and `p` in "
	"them: what cannot fail still uses neither of the two.",
	&error_names_report_describe_open
};

#define ERROR_NAMES_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const error_names_structures[] = {
	&error_names_report_description,
};

DESCRIBE_CONST struct describe_file error_names_describe_file = {
	"error_names", error_names_structures, 1, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ERROR_NAMES_VALIDATED)
#define GENERATED_ERROR_NAMES_VALIDATED

#include "runtime/base/validate.h"

static inline size_t error_names_report_validate(
    const struct error_names_report *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = error_names_report_text_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "error_names_report", "text",
			       1, "is not within the bytes");
		return v->count - before;
	}
	rc = error_names_report_sum_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "error_names_report", "sum",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = error_names_report_crc_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "error_names_report", "crc",
			       0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

#endif
