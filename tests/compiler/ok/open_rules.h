/* Written by structc from ok/open_rules.struct. Edit that file instead. */
#ifndef GENERATED_OPEN_RULES_H
#define GENERATED_OPEN_RULES_H

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

/* Structure Numbers, 26 bytes. */
struct open_rules_numbers {
	uint8_t bytes[26];
};
#define OPEN_RULES_NUMBERS_SIZEOF 26u
STRUCTC_PROVE(sizeof(struct open_rules_numbers) ==
	      OPEN_RULES_NUMBERS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct open_rules_numbers *open_rules_numbers_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, OPEN_RULES_NUMBERS_SIZEOF))
		return NULL;
	return (const struct open_rules_numbers *)(span.data + offset);
}

static inline struct open_rules_numbers *open_rules_numbers_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, OPEN_RULES_NUMBERS_SIZEOF))
		return NULL;
	return (struct open_rules_numbers *)(span.data + offset);
}

/* Numbers.a: i64 little-endian at byte 0. */
#define OPEN_RULES_NUMBERS_A_OFFSET 0u
#define OPEN_RULES_NUMBERS_A_SIZE   8u
STRUCTC_WITHIN(OPEN_RULES_NUMBERS, A);

static inline int64_t open_rules_numbers_a(const struct open_rules_numbers *p)
{
	return (int64_t)le64_load(p->bytes);
}

static inline void open_rules_numbers_set_a(struct open_rules_numbers *p,
					    int64_t value)
{
	le64_store(p->bytes, (uint64_t)value);
}

/* Numbers.b: i64 little-endian at byte 8. */
#define OPEN_RULES_NUMBERS_B_OFFSET 8u
#define OPEN_RULES_NUMBERS_B_SIZE   8u
STRUCTC_WITHIN(OPEN_RULES_NUMBERS, B);

static inline int64_t open_rules_numbers_b(const struct open_rules_numbers *p)
{
	return (int64_t)le64_load(p->bytes + 8);
}

static inline void open_rules_numbers_set_b(struct open_rules_numbers *p,
					    int64_t value)
{
	le64_store(p->bytes + 8, (uint64_t)value);
}

/* Numbers.u: u64 little-endian at byte 16. */
#define OPEN_RULES_NUMBERS_U_OFFSET 16u
#define OPEN_RULES_NUMBERS_U_SIZE   8u
STRUCTC_WITHIN(OPEN_RULES_NUMBERS, U);

static inline uint64_t open_rules_numbers_u(const struct open_rules_numbers *p)
{
	return le64_load(p->bytes + 16);
}

static inline void open_rules_numbers_set_u(struct open_rules_numbers *p,
					    uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* Numbers.s: i8 at byte 24. */
#define OPEN_RULES_NUMBERS_S_OFFSET 24u
#define OPEN_RULES_NUMBERS_S_SIZE   1u
STRUCTC_WITHIN(OPEN_RULES_NUMBERS, S);

static inline int8_t open_rules_numbers_s(const struct open_rules_numbers *p)
{
	return (int8_t)p->bytes[24];
}

static inline void open_rules_numbers_set_s(struct open_rules_numbers *p,
					    int8_t value)
{
	p->bytes[24] = (uint8_t)value;
}

/* Numbers.t: u8 at byte 25. */
#define OPEN_RULES_NUMBERS_T_OFFSET 25u
#define OPEN_RULES_NUMBERS_T_SIZE   1u
STRUCTC_WITHIN(OPEN_RULES_NUMBERS, T);

static inline uint8_t open_rules_numbers_t(const struct open_rules_numbers *p)
{
	return p->bytes[25];
}

static inline void open_rules_numbers_set_t(struct open_rules_numbers *p,
					    uint8_t value)
{
	p->bytes[25] = value;
}

/* Numbers.quotient: computed. */
static inline int open_rules_numbers_quotient(
    const struct open_rules_numbers *p, int64_t *out,
    struct field_error *error)
{
	int64_t t1 = (int64_t)open_rules_numbers_a(p);

	int64_t t2 = (int64_t)open_rules_numbers_b(p);

	if (!(t2))
		return field_out_of_range(error, "open_rules_numbers",
					  "quotient", 0);
	if (t2 == -1 && t1 < -INT64_MAX)
		return field_out_of_range(error, "open_rules_numbers",
					  "quotient", 0);
	*out = (int64_t)((int64_t)t1 / (int64_t)t2);
	return 0;
}


/* Numbers.remainder: computed. */
static inline int open_rules_numbers_remainder(
    const struct open_rules_numbers *p, int64_t *out,
    struct field_error *error)
{
	int64_t t1 = (int64_t)open_rules_numbers_a(p);

	int64_t t2 = (int64_t)open_rules_numbers_b(p);

	if (!(t2))
		return field_out_of_range(error, "open_rules_numbers",
					  "remainder", 0);
	*out = (int64_t)(t2 == -1 ? 0 : t1 % t2);
	return 0;
}


/* Numbers.negated: computed. */
static inline int open_rules_numbers_negated(const struct open_rules_numbers *p,
					     int64_t *out,
					     struct field_error *error)
{
	int64_t t1 = (int64_t)open_rules_numbers_a(p);

	if ((-1) == -1 && t1 < -INT64_MAX)
		return field_out_of_range(error, "open_rules_numbers",
					  "negated", 0);
	*out = (int64_t)((int64_t)t1 / (int64_t)(-1));
	return 0;
}


/* Numbers.nothing: computed. */
static inline int64_t open_rules_numbers_nothing(
    const struct open_rules_numbers *p)
{
	int64_t t1 = (int64_t)open_rules_numbers_a(p);

	return (int64_t)((-1) == -1 ? 0 : t1 % (-1));
}


/* Numbers.small: computed. */
static inline int64_t open_rules_numbers_small(
    const struct open_rules_numbers *p)
{
	int64_t t1 = (int64_t)open_rules_numbers_s(p);

	return (int64_t)((int64_t)t1 / (int64_t)(-1));
}


/* Numbers.unsigned_quotient: computed. */
static inline int open_rules_numbers_unsigned_quotient(
    const struct open_rules_numbers *p, int64_t *out,
    struct field_error *error)
{
	uint64_t t1 = (uint64_t)open_rules_numbers_u(p);

	int64_t t2 = (int64_t)open_rules_numbers_s(p);

	if (!(t2))
		return field_out_of_range(error, "open_rules_numbers",
					  "unsigned_quotient", 0);
	if (t1 > INT64_MAX)
		return field_out_of_range(error, "open_rules_numbers",
					  "unsigned_quotient", 0);
	*out = (int64_t)((int64_t)t1 / (int64_t)t2);
	return 0;
}


/* Numbers.unsigned_remainder: computed. */
static inline int open_rules_numbers_unsigned_remainder(
    const struct open_rules_numbers *p, int64_t *out,
    struct field_error *error)
{
	uint64_t t1 = (uint64_t)open_rules_numbers_u(p);

	int64_t t2 = (int64_t)open_rules_numbers_s(p);

	if (!(t2))
		return field_out_of_range(error, "open_rules_numbers",
					  "unsigned_remainder", 0);
	if (t1 > INT64_MAX)
		return field_out_of_range(error, "open_rules_numbers",
					  "unsigned_remainder", 0);
	*out = (int64_t)((int64_t)t1 % (int64_t)t2);
	return 0;
}


/* Numbers.into_signed: computed. */
static inline int open_rules_numbers_into_signed(
    const struct open_rules_numbers *p, int64_t *out,
    struct field_error *error)
{
	int64_t t1 = (int64_t)open_rules_numbers_a(p);

	uint64_t t2 = (uint64_t)open_rules_numbers_u(p);

	if (!(t2))
		return field_out_of_range(error, "open_rules_numbers",
					  "into_signed", 0);
	if (t2 > INT64_MAX)
		return field_out_of_range(error, "open_rules_numbers",
					  "into_signed", 0);
	*out = (int64_t)((int64_t)t1 / (int64_t)t2);
	return 0;
}


/* Numbers.next: computed. */
static inline int open_rules_numbers_next(const struct open_rules_numbers *p,
					  int64_t *out,
					  struct field_error *error)
{
	int64_t t1;

	if (__builtin_add_overflow((int64_t)open_rules_numbers_a(p), 1ull, &t1))
		return field_out_of_range(error, "open_rules_numbers", "next",
					  0);
	*out = (int64_t)t1;
	return 0;
}


/* Numbers.sum: computed. */
static inline int open_rules_numbers_sum(const struct open_rules_numbers *p,
					 int64_t *out,
					 struct field_error *error)
{
	int64_t t1;

	if (
	    __builtin_add_overflow((int64_t)open_rules_numbers_a(p), (int64_t)open_rules_numbers_b(p), &t1))
		return field_out_of_range(error, "open_rules_numbers", "sum",
					  0);
	*out = (int64_t)t1;
	return 0;
}


/* Numbers.minus: computed. */
static inline int open_rules_numbers_minus(const struct open_rules_numbers *p,
					   int64_t *out,
					   struct field_error *error)
{
	int64_t t1;

	if (__builtin_sub_overflow(0ull, (int64_t)open_rules_numbers_a(p), &t1))
		return field_out_of_range(error, "open_rules_numbers", "minus",
					  0);
	*out = (int64_t)t1;
	return 0;
}


/* Numbers.both: computed. */
static inline int open_rules_numbers_both(const struct open_rules_numbers *p,
					  int64_t *out,
					  struct field_error *error)
{
	int64_t t1;

	if (
	    __builtin_mul_overflow((int64_t)open_rules_numbers_a(p), (int64_t)open_rules_numbers_b(p), &t1))
		return field_out_of_range(error, "open_rules_numbers", "both",
					  0);
	*out = (int64_t)t1;
	return 0;
}


/* Numbers.masked: computed. */
static inline uint64_t open_rules_numbers_masked(
    const struct open_rules_numbers *p)
{
	return (uint64_t)
	    ((uint64_t)open_rules_numbers_u(p) & (uint64_t)(-4096));
}


/* Numbers.low: computed. */
static inline int64_t open_rules_numbers_low(const struct open_rules_numbers *p)
{
	return (int64_t)
	    ((uint64_t)(int64_t)open_rules_numbers_a(p) & (uint64_t)open_rules_numbers_t(p));
}


/* Numbers.bits: computed. */
static inline int64_t open_rules_numbers_bits(
    const struct open_rules_numbers *p)
{
	return (int64_t)
	    (int64_t)((uint64_t)(int64_t)open_rules_numbers_a(p) | (uint64_t)open_rules_numbers_t(p));
}


/* Numbers.flipped: computed. */
static inline uint64_t open_rules_numbers_flipped(
    const struct open_rules_numbers *p)
{
	return (uint64_t)
	    (((uint64_t)((int64_t)open_rules_numbers_a(p) == (int64_t)open_rules_numbers_b(p)) ^ UINT64_MAX) >> 1ull);
}


/* Numbers.far: computed. */
static inline uint64_t open_rules_numbers_far(
    const struct open_rules_numbers *p)
{
	return (uint64_t)
	    (((open_rules_numbers_t(p) == 0u) ? (uint64_t)((int64_t)(int64_t)open_rules_numbers_a(p) == (int64_t)1ull) : (uint64_t)((int64_t)(int64_t)open_rules_numbers_b(p) == (int64_t)1ull)) << 40ull);
}


/* Numbers.signed_of: computed. */
static inline uint32_t open_rules_numbers_signed_of(
    const struct open_rules_numbers *p)
{
	return (uint32_t)((uint64_t)open_rules_numbers_t(p) + 0ull);
}


/* All bytes zero. */
static inline void open_rules_numbers_init(struct open_rules_numbers *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Lazy, at least 1 byte. The right side of && and || counts only
 * where the left does not decide.
 */
struct open_rules_lazy {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_rules_lazy_edit {
	struct open_rules_lazy read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_RULES_LAZY_MIN_SIZE 1u

/* Lazy.a: u8 at byte 0. */
#define OPEN_RULES_LAZY_A_OFFSET 0u
#define OPEN_RULES_LAZY_A_SIZE   1u
STRUCTC_PROVE(OPEN_RULES_LAZY_A_OFFSET + OPEN_RULES_LAZY_A_SIZE <=
	      OPEN_RULES_LAZY_MIN_SIZE);

static inline uint8_t open_rules_lazy_a(const struct open_rules_lazy *p)
{
	return p->bytes[0];
}

static inline void open_rules_lazy_set_a(const struct open_rules_lazy_edit *p,
					 uint8_t value)
{
	p->bytes[0] = value;
}

/* Lazy.b: u8 at byte 1, not always there. */
#define OPEN_RULES_LAZY_B_OFFSET 1u

static inline bool open_rules_lazy_has_b(const struct open_rules_lazy *p)
{
	return (open_rules_lazy_a(p) > 1u);
}

static inline int open_rules_lazy_b_offset(const struct open_rules_lazy *p,
					   uint64_t *offset,
					   struct field_error *error)
{
	if (!(open_rules_lazy_a(p) > 1u))
		return field_absent(error, "open_rules_lazy", "b", 1);
	if (p->size < 2)
		return field_out_of_range(error, "open_rules_lazy", "b", 1);
	*offset = 1;
	return 0;
}

static inline int open_rules_lazy_b(const struct open_rules_lazy *p,
				    uint8_t *out, struct field_error *error)
{
	if (!(open_rules_lazy_a(p) > 1u))
		return field_absent(error, "open_rules_lazy", "b", 1);
	if (p->size < 2)
		return field_out_of_range(error, "open_rules_lazy", "b", 1);
	*out = p->bytes[1];
	return 0;
}

static inline int open_rules_lazy_set_b(const struct open_rules_lazy_edit *p,
					uint8_t value,
					struct field_error *error)
{
	if (!(open_rules_lazy_a(&p->read) > 1u))
		return field_absent(error, "open_rules_lazy", "b", 1);
	if (p->read.size < 2)
		return field_out_of_range(error, "open_rules_lazy", "b", 1);
	p->bytes[1] = value;
	return 0;
}


/* Lazy.deep: computed. */
static inline int open_rules_lazy_deep(const struct open_rules_lazy *p,
				       uint8_t *out, struct field_error *error)
{
	int rc;

	bool t1 = (open_rules_lazy_a(p) > 1u) != 0;

	if (t1) {
		uint8_t t3;

		rc = open_rules_lazy_b(p, &t3, error);
		if (rc)
			return rc;
		bool t2 = (t3 > 2u) != 0;

		if (!t2) {
			bool t4 = (open_rules_lazy_a(p) > 2u) != 0;

			if (t4) {
				uint8_t t6;

				rc = open_rules_lazy_b(p, &t6, error);
				if (rc)
					return rc;
				bool t5 = (t6 > 0u) != 0;

				if (t5) {
					bool t7 = (open_rules_lazy_a(p) > 3u) != 0;

					if (t7) {
						uint8_t t9;

						rc = 
						    open_rules_lazy_b(p, &t9, error);
						if (rc)
							return rc;
						bool t8 = (t9 < 9u) != 0;

						if (t8) {
							bool t10 = (open_rules_lazy_a(p) > 4u) != 0;

							if (t10) {
								uint8_t t12;

								rc = 
								    open_rules_lazy_b(p, &t12, error);
								if (rc)
									return rc;
								bool t11 = (t12 < 8u) != 0;

								if (t11) {
									bool t13 = (open_rules_lazy_a(p) > 5u) != 0;

									if (t13) {
										uint8_t t15;

										rc = 
										    open_rules_lazy_b(p, &t15, error);
										if (rc)
											return rc;
										bool t14 = (t15 < 7u) != 0;

										if (t14) {
											bool t16 = (open_rules_lazy_a(p) > 6u) != 0;

											if (t16) {
												uint8_t t18;

												rc = 
												    open_rules_lazy_b(p, &t18, error);
												if (rc)
													return rc;
												bool t17 = (t18 < 6u) != 0;

												if (t17) {
													bool t19 = (open_rules_lazy_a(p) > 7u) != 0;

													if (t19) {
														uint8_t t21;

														rc = 
														    open_rules_lazy_b(p, &t21, error);
														if (rc)
															return rc;
														bool t20 = (t21 < 5u) != 0;

														if (t20) {
															bool t22 = (open_rules_lazy_a(p) > 8u) != 0;

															if (t22) {
																uint8_t t24;

																rc = 
																    open_rules_lazy_b(p, &t24, error);
																if (rc)
																	return rc;
																bool t23 = (t24 < 4u) != 0;

																if (t23) {
																bool t25 = (open_rules_lazy_a(p) > 9u) != 0;

																if (t25) {
																uint8_t t27;

																rc = 
																    open_rules_lazy_b(p, &t27, error);
																if (rc)
																	return rc;
																bool t26 = (t27 < 3u) != 0;

																if (t26) {
																uint8_t t28;

																rc = 
																    open_rules_lazy_b(p, &t28, error);
																if (rc)
																	return rc;
																t26 = (t28 > 1u) != 0;
																}
																t25 = t26 != 0;
																}
																t23 = t25 != 0;
																}
																t22 = t23 != 0;
															}
															t20 = t22 != 0;
														}
														t19 = t20 != 0;
													}
													t17 = t19 != 0;
												}
												t16 = t17 != 0;
											}
											t14 = t16 != 0;
										}
										t13 = t14 != 0;
									}
									t11 = t13 != 0;
								}
								t10 = t11 != 0;
							}
							t8 = t10 != 0;
						}
						t7 = t8 != 0;
					}
					t5 = t7 != 0;
				}
				t4 = t5 != 0;
			}
			t2 = t4 != 0;
		}
		t1 = t2 != 0;
	}
	*out = (uint8_t)t1;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_lazy_point_1(const struct open_rules_lazy *p,
					  uint64_t *points,
					  struct field_error *error)
{
	if (open_rules_lazy_a(p) > 1u) {
		if (p->size < 2)
			return field_out_of_range(error, "open_rules_lazy", "",
						  0);
		points[1] = 2;
	} else {
		points[1] = 1;
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_rules_lazy_at(struct span span, uint64_t offset,
				     struct open_rules_lazy *out,
				     struct field_error *error)
{
	struct open_rules_lazy view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "open_rules_lazy", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int open_rules_lazy_edit_at(struct mspan span, uint64_t offset,
					  struct open_rules_lazy_edit *out,
					  struct field_error *error)
{
	int rc = open_rules_lazy_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_rules_lazy_total_size(const struct open_rules_lazy *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_rules_lazy_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_rules_lazy_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_rules_lazy_edit_iterator {
	struct open_rules_lazy_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_rules_lazy_iterator open_rules_lazy_iterate(
    struct span span)
{
	struct open_rules_lazy_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_rules_lazy_edit_iterator open_rules_lazy_edit_iterate(
    struct mspan span)
{
	struct open_rules_lazy_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_rules_lazy_iterator_next(
    struct open_rules_lazy_iterator *it, struct open_rules_lazy *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_rules_lazy_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_rules_lazy_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_rules_lazy", "stride", 0);
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

static inline int open_rules_lazy_edit_iterator_next(
    struct open_rules_lazy_edit_iterator *it, struct open_rules_lazy_edit *out,
    struct field_error *error)
{
	int rc = open_rules_lazy_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Other, at least 2 bytes. */
struct open_rules_other {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t class_;
	uint8_t span_;
	uint8_t order;
	uint8_t view_;
	uint8_t it_;
	uint8_t points;
	uint8_t t1_;
};
struct open_rules_other_edit {
	struct open_rules_other read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_RULES_OTHER_MIN_SIZE 2u

/* Other.n: u16 at byte 0. */
#define OPEN_RULES_OTHER_N_OFFSET 0u
#define OPEN_RULES_OTHER_N_SIZE   2u
STRUCTC_PROVE(OPEN_RULES_OTHER_N_OFFSET + OPEN_RULES_OTHER_N_SIZE <=
	      OPEN_RULES_OTHER_MIN_SIZE);

static inline uint16_t open_rules_other_n(const struct open_rules_other *p)
{
	return order16_load(p->bytes, p->order);
}

static inline void open_rules_other_set_n(const struct open_rules_other_edit *p,
					  uint16_t value)
{
	order16_store(p->bytes, p->read.order, value);
}

/* Other.x: [t1 + view]u8 at byte 2. */
#define OPEN_RULES_OTHER_X_OFFSET 2u

static inline int open_rules_other_x_range(const struct open_rules_other *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	uint64_t at, nr;

	at = 2;
	nr = ((uint64_t)p->t1_ + (uint64_t)p->view_);
	if (nr > p->size - at)
		return field_out_of_range(error, "open_rules_other", "x", 2);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_rules_other_x_count(const struct open_rules_other *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return open_rules_other_x_range(p, &at, count, error);
}

static inline int open_rules_other_x_offset(const struct open_rules_other *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return open_rules_other_x_range(p, offset, &count, error);
}

static inline int open_rules_other_x(const struct open_rules_other *p,
				     uint64_t i, uint8_t *out,
				     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_other_x_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_other", "x", 2);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_rules_other_set_x(const struct open_rules_other_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_other_x_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_other", "x", 2);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_rules_other_x_bytes(const struct open_rules_other *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_other_x_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_rules_other_edit_x_bytes(
    const struct open_rules_other_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_other_x_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_other_point_1(const struct open_rules_other *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 2;
	count = ((uint64_t)p->t1_ + (uint64_t)p->view_);
	if (count > p->size - offset)
		return field_out_of_range(error, "open_rules_other", "", 0);
	points[1] = offset + count;
	return 0;
}


/* Other.few: [1 << order]u8 at an offset that data decides. */

static inline int open_rules_other_few_range(const struct open_rules_other *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = open_rules_other_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (1ull << (uint64_t)p->order);
	if (nr > p->size - at)
		return field_out_of_range(error, "open_rules_other", "few", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_rules_other_few_count(const struct open_rules_other *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return open_rules_other_few_range(p, &at, count, error);
}

static inline int open_rules_other_few_offset(const struct open_rules_other *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return open_rules_other_few_range(p, offset, &count, error);
}

static inline int open_rules_other_few(const struct open_rules_other *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_other_few_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_other", "few", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_rules_other_set_few(
    const struct open_rules_other_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_other_few_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_other", "few", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_rules_other_few_bytes(const struct open_rules_other *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_other_few_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_rules_other_edit_few_bytes(
    const struct open_rules_other_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_other_few_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_other_point_2(const struct open_rules_other *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_rules_other_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (1ull << (uint64_t)p->order);
	if (count > p->size - offset)
		return field_out_of_range(error, "open_rules_other", "", 0);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_rules_other_at(struct span span,
    uint64_t offset, uint8_t class_, uint8_t span_, uint8_t order, uint8_t view_, uint8_t it_, uint8_t points, uint8_t t1_,
    struct open_rules_other *out, struct field_error *error)
{
	struct open_rules_other view;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "open_rules_other", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.class_ = class_;
	view.span_ = span_;
	view.order = order != 0;
	view.view_ = view_;
	view.it_ = it_;
	view.points = points;
	view.t1_ = t1_;
	*out = view;
	return 0;
}

static inline int open_rules_other_edit_at(struct mspan span,
    uint64_t offset, uint8_t class_, uint8_t span_, uint8_t order, uint8_t view_, uint8_t it_, uint8_t points, uint8_t t1_,
    struct open_rules_other_edit *out, struct field_error *error)
{
	int rc = open_rules_other_at(span_of(span.data, span.size), offset, class_, span_, order, view_, it_, points, t1_, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_rules_other_total_size(const struct open_rules_other *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_rules_other_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_rules_other_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t class_;
	uint8_t span_;
	uint8_t order;
	uint8_t view_;
	uint8_t it_;
	uint8_t points;
	uint8_t t1_;
};
struct open_rules_other_edit_iterator {
	struct open_rules_other_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_rules_other_iterator open_rules_other_iterate(
    struct span span,
    uint8_t class_, uint8_t span_, uint8_t order, uint8_t view_, uint8_t it_, uint8_t points, uint8_t t1_)
{
	struct open_rules_other_iterator it = { span, 0, 0, UINT64_MAX, class_, span_, order, view_, it_, points, t1_ };

	return it;
}

static inline struct open_rules_other_edit_iterator open_rules_other_edit_iterate(
    struct mspan span,
    uint8_t class_, uint8_t span_, uint8_t order, uint8_t view_, uint8_t it_, uint8_t points, uint8_t t1_)
{
	struct open_rules_other_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, class_, span_, order, view_, it_, points, t1_ },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_rules_other_iterator_next(
    struct open_rules_other_iterator *it, struct open_rules_other *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_rules_other_at(it->span, it->offset, it->class_, it->span_, it->order, it->view_, it->it_, it->points, it->t1_, out, error);
	if (!rc)
		rc = open_rules_other_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_rules_other", "stride", 0);
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

static inline int open_rules_other_edit_iterator_next(
    struct open_rules_other_edit_iterator *it,
    struct open_rules_other_edit *out, struct field_error *error)
{
	int rc = open_rules_other_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure Named, at least 0 bytes. Parameters may have any name; in C some
 * get an underscore.
 */
struct open_rules_named {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t bytes_;
	uint8_t size_;
	uint8_t read_;
	uint8_t p_;
	uint8_t error_;
	uint8_t out_;
	uint8_t int_;
	uint8_t new_;
};
struct open_rules_named_edit {
	struct open_rules_named read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_RULES_NAMED_MIN_SIZE 0u

/* Named.x: [size]u8 at byte 0. */
#define OPEN_RULES_NAMED_X_OFFSET 0u

static inline int open_rules_named_x_range(const struct open_rules_named *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	uint64_t at, nr;

	at = 0;
	nr = (uint64_t)p->size_;
	if (nr > p->size - at)
		return field_out_of_range(error, "open_rules_named", "x", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_rules_named_x_count(const struct open_rules_named *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return open_rules_named_x_range(p, &at, count, error);
}

static inline int open_rules_named_x_offset(const struct open_rules_named *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return open_rules_named_x_range(p, offset, &count, error);
}

static inline int open_rules_named_x(const struct open_rules_named *p,
				     uint64_t i, uint8_t *out,
				     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_named_x_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_named", "x", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_rules_named_set_x(const struct open_rules_named_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_named_x_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_named", "x", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_rules_named_x_bytes(const struct open_rules_named *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_named_x_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_rules_named_edit_x_bytes(
    const struct open_rules_named_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_named_x_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_named_point_1(const struct open_rules_named *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 0;
	count = (uint64_t)p->size_;
	if (count > p->size - offset)
		return field_out_of_range(error, "open_rules_named", "", 0);
	points[1] = offset + count;
	return 0;
}


/* Named.y: [int]u8 at an offset that data decides. */

static inline int open_rules_named_y_range(const struct open_rules_named *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = open_rules_named_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (uint64_t)p->int_;
	if (nr > p->size - at)
		return field_out_of_range(error, "open_rules_named", "y", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int open_rules_named_y_count(const struct open_rules_named *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return open_rules_named_y_range(p, &at, count, error);
}

static inline int open_rules_named_y_offset(const struct open_rules_named *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return open_rules_named_y_range(p, offset, &count, error);
}

static inline int open_rules_named_y(const struct open_rules_named *p,
				     uint64_t i, uint8_t *out,
				     struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_named_y_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_named", "y", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int open_rules_named_set_y(const struct open_rules_named_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = open_rules_named_y_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "open_rules_named", "y", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int open_rules_named_y_bytes(const struct open_rules_named *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_named_y_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int open_rules_named_edit_y_bytes(
    const struct open_rules_named_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = open_rules_named_y_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_named_point_2(const struct open_rules_named *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = open_rules_named_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (uint64_t)p->int_;
	if (count > p->size - offset)
		return field_out_of_range(error, "open_rules_named", "", 0);
	points[2] = offset + count;
	return 0;
}


/* Named.z: u8 at an offset that data decides, not always there. */

static inline bool open_rules_named_has_z(const struct open_rules_named *p)
{
	return (p->out_ > 1u);
}

static inline int open_rules_named_z_offset(const struct open_rules_named *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->out_ > 1u))
		return field_absent(error, "open_rules_named", "z", 0);
	rc = open_rules_named_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_rules_named", "z", 0);
	*offset = points[2];
	return 0;
}

static inline int open_rules_named_z(const struct open_rules_named *p,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->out_ > 1u))
		return field_absent(error, "open_rules_named", "z", 0);
	rc = open_rules_named_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "open_rules_named", "z", 0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int open_rules_named_set_z(const struct open_rules_named_edit *p,
					 uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[3];

	if (!(p->read.out_ > 1u))
		return field_absent(error, "open_rules_named", "z", 0);
	rc = open_rules_named_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "open_rules_named", "z", 0);
	p->bytes[points[2]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_named_point_3(const struct open_rules_named *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	rc = open_rules_named_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->out_ > 1u) {
		if (p->size - points[2] < 1)
			return field_out_of_range(error, "open_rules_named",
						  "", 0);
		points[3] = points[2] + 1;
	} else {
		points[3] = points[2];
	}
	return 0;
}


/* Named.inner: [2]Other at an offset that data decides. */

static inline int open_rules_named_inner_offset(
    const struct open_rules_named *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_rules_named_point_3(p, points, error);
	if (rc)
		return rc;
	*offset = points[3];
	return 0;
}

static inline int open_rules_named_inner(const struct open_rules_named *p,
					 struct open_rules_other_iterator *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_rules_named_point_3(p, points, error);
	if (rc)
		return rc;
	*out = open_rules_other_iterate(
	    span_of(p->bytes + points[3], p->size - (points[3])), (uint8_t)(uint64_t)p->new_, (uint8_t)(uint64_t)p->new_, (uint8_t)1ull, (uint8_t)(uint64_t)p->error_, (uint8_t)(uint64_t)p->read_, (uint8_t)(uint64_t)p->p_, (uint8_t)0ull);
	out->left = 2;
	return 0;
}

static inline int open_rules_named_edit_inner(
    const struct open_rules_named_edit *p,
    struct open_rules_other_edit_iterator *out, struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = open_rules_named_point_3(&p->read, points, error);
	if (rc)
		return rc;
	*out = open_rules_other_edit_iterate(
	    mspan_of(p->bytes + points[3], p->read.size - (points[3])), (uint8_t)(uint64_t)p->read.new_, (uint8_t)(uint64_t)p->read.new_, (uint8_t)1ull, (uint8_t)(uint64_t)p->read.error_, (uint8_t)(uint64_t)p->read.read_, (uint8_t)(uint64_t)p->read.p_, (uint8_t)0ull);
	out->read.left = 2;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_named_point_4(const struct open_rules_named *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	struct open_rules_other_iterator records;
	struct open_rules_other record;

	rc = open_rules_named_point_3(p, points, error);
	if (rc)
		return rc;
	records = open_rules_other_iterate(span_of(p->bytes + points[3],
	    p->size - (points[3])), (uint8_t)(uint64_t)p->new_, (uint8_t)(uint64_t)p->new_, (uint8_t)1ull, (uint8_t)(uint64_t)p->error_, (uint8_t)(uint64_t)p->read_, (uint8_t)(uint64_t)p->p_, (uint8_t)0ull);
	records.left = 2;
	do
		rc = open_rules_other_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[4] = points[3] + records.offset;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_rules_named_at(struct span span,
    uint64_t offset, uint8_t bytes_, uint8_t size_, uint8_t read_, uint8_t p_, uint8_t error_, uint8_t out_, uint8_t int_, uint8_t new_,
    struct open_rules_named *out, struct field_error *error)
{
	struct open_rules_named view;

	if (!span_has(span, offset, 0))
		return field_out_of_range(error, "open_rules_named", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.bytes_ = bytes_;
	view.size_ = size_;
	view.read_ = read_;
	view.p_ = p_;
	view.error_ = error_;
	view.out_ = out_;
	view.int_ = int_;
	view.new_ = new_;
	*out = view;
	return 0;
}

static inline int open_rules_named_edit_at(struct mspan span,
    uint64_t offset, uint8_t bytes_, uint8_t size_, uint8_t read_, uint8_t p_, uint8_t error_, uint8_t out_, uint8_t int_, uint8_t new_,
    struct open_rules_named_edit *out, struct field_error *error)
{
	int rc = open_rules_named_at(span_of(span.data, span.size), offset, bytes_, size_, read_, p_, error_, out_, int_, new_, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int open_rules_named_total_size(const struct open_rules_named *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = open_rules_named_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_rules_named_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t bytes_;
	uint8_t size_;
	uint8_t read_;
	uint8_t p_;
	uint8_t error_;
	uint8_t out_;
	uint8_t int_;
	uint8_t new_;
};
struct open_rules_named_edit_iterator {
	struct open_rules_named_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_rules_named_iterator open_rules_named_iterate(
    struct span span,
    uint8_t bytes_, uint8_t size_, uint8_t read_, uint8_t p_, uint8_t error_, uint8_t out_, uint8_t int_, uint8_t new_)
{
	struct open_rules_named_iterator it = { span, 0, 0, UINT64_MAX, bytes_, size_, read_, p_, error_, out_, int_, new_ };

	return it;
}

static inline struct open_rules_named_edit_iterator open_rules_named_edit_iterate(
    struct mspan span,
    uint8_t bytes_, uint8_t size_, uint8_t read_, uint8_t p_, uint8_t error_, uint8_t out_, uint8_t int_, uint8_t new_)
{
	struct open_rules_named_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, bytes_, size_, read_, p_, error_, out_, int_, new_ },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_rules_named_iterator_next(
    struct open_rules_named_iterator *it, struct open_rules_named *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_rules_named_at(it->span, it->offset, it->bytes_, it->size_, it->read_, it->p_, it->error_, it->out_, it->int_, it->new_, out, error);
	if (!rc)
		rc = open_rules_named_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_rules_named", "stride", 0);
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

static inline int open_rules_named_edit_iterator_next(
    struct open_rules_named_edit_iterator *it,
    struct open_rules_named_edit *out, struct field_error *error)
{
	int rc = open_rules_named_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Signs, at least 3 bytes. Of either sign, without a warning in C. */
struct open_rules_signs {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct open_rules_signs_edit {
	struct open_rules_signs read; /* the same, for getters */
	uint8_t *bytes;
};
#define OPEN_RULES_SIGNS_MIN_SIZE 3u

/* Signs.a: i16 little-endian at byte 0. */
#define OPEN_RULES_SIGNS_A_OFFSET 0u
#define OPEN_RULES_SIGNS_A_SIZE   2u
STRUCTC_PROVE(OPEN_RULES_SIGNS_A_OFFSET + OPEN_RULES_SIGNS_A_SIZE <=
	      OPEN_RULES_SIGNS_MIN_SIZE);

static inline int16_t open_rules_signs_a(const struct open_rules_signs *p)
{
	return (int16_t)le16_load(p->bytes);
}

static inline void open_rules_signs_set_a(const struct open_rules_signs_edit *p,
					  int16_t value)
{
	le16_store(p->bytes, (uint16_t)value);
}

/* Signs.b: u8 at byte 2. */
#define OPEN_RULES_SIGNS_B_OFFSET 2u
#define OPEN_RULES_SIGNS_B_SIZE   1u
STRUCTC_PROVE(OPEN_RULES_SIGNS_B_OFFSET + OPEN_RULES_SIGNS_B_SIZE <=
	      OPEN_RULES_SIGNS_MIN_SIZE);

static inline uint8_t open_rules_signs_b(const struct open_rules_signs *p)
{
	return p->bytes[2];
}

static inline void open_rules_signs_set_b(const struct open_rules_signs_edit *p,
					  uint8_t value)
{
	p->bytes[2] = value;
}

/* Signs.k: computed. */
static inline int open_rules_signs_k(const struct open_rules_signs *p,
				     int64_t *out, struct field_error *error)
{
	int64_t t1 = 0;
	bool t2 = false;

	if (!t2 && (open_rules_signs_b(p) == 0u)) {
		t2 = true;
		t1 = (int64_t)(uint64_t)open_rules_signs_b(p);
	}
	if (!t2 && (open_rules_signs_b(p) == 1u)) {
		t2 = true;
		int64_t t3 = (int64_t)open_rules_signs_a(p);

		int64_t t4 = (int64_t)((uint64_t)open_rules_signs_b(p) - 1ull);

		if (!(t4))
			return field_out_of_range(error, "open_rules_signs",
						  "k", 0);
		t1 = ((int64_t)t3 / (int64_t)t4);
	}
	if (!t2) {
		uint64_t t5 = (uint64_t)open_rules_signs_b(p);

		if (!(t5))
			return field_out_of_range(error, "open_rules_signs",
						  "k", 0);
		t1 = (int64_t)(uint64_t)((uint32_t)(uint64_t)open_rules_signs_b(p) % (uint32_t)t5);
	}
	*out = (int64_t)t1;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_signs_point_1(const struct open_rules_signs *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int64_t t1 = (int64_t)((uint64_t)(int64_t)open_rules_signs_a(p) - (uint64_t)3ull);

	if (t1 < 0)
		return field_out_of_range(error, "open_rules_signs", "", 0);
	uint64_t at = (uint64_t)t1;

	if (at > p->size)
		return field_out_of_range(error, "open_rules_signs", "", 0);
	points[1] = at;
	return 0;
}


/* Signs.z: u8 at an offset that data decides. */

static inline int open_rules_signs_z_offset(const struct open_rules_signs *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_rules_signs_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "open_rules_signs", "z", 0);
	*offset = points[1];
	return 0;
}

static inline int open_rules_signs_z(const struct open_rules_signs *p,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_rules_signs_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "open_rules_signs", "z", 0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int open_rules_signs_set_z(const struct open_rules_signs_edit *p,
					 uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = open_rules_signs_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "open_rules_signs", "z", 0);
	p->bytes[points[1]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int open_rules_signs_point_2(const struct open_rules_signs *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t one, other;

	one = 3;
	rc = open_rules_signs_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "open_rules_signs", "", 0);
	other = points[1] + 1;
	points[2] = one > other ? one : other;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int open_rules_signs_at(struct span span, uint64_t offset,
				      struct open_rules_signs *out,
				      struct field_error *error)
{
	struct open_rules_signs view;

	if (!span_has(span, offset, 3))
		return field_out_of_range(error, "open_rules_signs", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int open_rules_signs_edit_at(struct mspan span, uint64_t offset,
					   struct open_rules_signs_edit *out,
					   struct field_error *error)
{
	int rc = open_rules_signs_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the furthest end of its members. */
static inline int open_rules_signs_total_size(const struct open_rules_signs *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = open_rules_signs_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct open_rules_signs_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct open_rules_signs_edit_iterator {
	struct open_rules_signs_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct open_rules_signs_iterator open_rules_signs_iterate(
    struct span span)
{
	struct open_rules_signs_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct open_rules_signs_edit_iterator open_rules_signs_edit_iterate(
    struct mspan span)
{
	struct open_rules_signs_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int open_rules_signs_iterator_next(
    struct open_rules_signs_iterator *it, struct open_rules_signs *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = open_rules_signs_at(it->span, it->offset, out, error);
	if (!rc)
		rc = open_rules_signs_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "open_rules_signs", "stride", 0);
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

static inline int open_rules_signs_edit_iterator_next(
    struct open_rules_signs_edit_iterator *it,
    struct open_rules_signs_edit *out, struct field_error *error)
{
	int rc = open_rules_signs_iterator_next(&it->read, &out->read, error);

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

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_OPEN_RULES_DESCRIBED)
#define GENERATED_OPEN_RULES_DESCRIBED

#include "runtime/base/describe.h"

static inline int open_rules_numbers_describe_quotient_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_quotient(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_quotient = {
	NULL, open_rules_numbers_describe_quotient_value, 0
};

static inline int open_rules_numbers_describe_remainder_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_remainder(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_remainder = {
	NULL, open_rules_numbers_describe_remainder_value, 0
};

static inline int open_rules_numbers_describe_negated_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_negated(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_negated = {
	NULL, open_rules_numbers_describe_negated_value, 0
};

static inline int open_rules_numbers_describe_nothing_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_nothing(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_nothing = {
	NULL, open_rules_numbers_describe_nothing_value, 0
};

static inline int open_rules_numbers_describe_small_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_small(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_small = {
	NULL, open_rules_numbers_describe_small_value, 0
};

static inline int open_rules_numbers_describe_unsigned_quotient_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_unsigned_quotient(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_unsigned_quotient = {
	NULL, open_rules_numbers_describe_unsigned_quotient_value, 0
};

static inline int open_rules_numbers_describe_unsigned_remainder_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_unsigned_remainder(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_unsigned_remainder = {
	NULL, open_rules_numbers_describe_unsigned_remainder_value, 0
};

static inline int open_rules_numbers_describe_into_signed_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_into_signed(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_into_signed = {
	NULL, open_rules_numbers_describe_into_signed_value, 0
};

static inline int open_rules_numbers_describe_next_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_next(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_next = {
	NULL, open_rules_numbers_describe_next_value, 0
};

static inline int open_rules_numbers_describe_sum_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_sum(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_sum = {
	NULL, open_rules_numbers_describe_sum_value, 0
};

static inline int open_rules_numbers_describe_minus_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_minus(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_minus = {
	NULL, open_rules_numbers_describe_minus_value, 0
};

static inline int open_rules_numbers_describe_both_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;
	int64_t number;
	int rc = open_rules_numbers_both(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_both = {
	NULL, open_rules_numbers_describe_both_value, 0
};

static inline int open_rules_numbers_describe_masked_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_masked(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_masked = {
	NULL, open_rules_numbers_describe_masked_value, 0
};

static inline int open_rules_numbers_describe_low_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_low(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_low = {
	NULL, open_rules_numbers_describe_low_value, 0
};

static inline int open_rules_numbers_describe_bits_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_bits(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_bits = {
	NULL, open_rules_numbers_describe_bits_value, 0
};

static inline int open_rules_numbers_describe_flipped_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_flipped(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_flipped = {
	NULL, open_rules_numbers_describe_flipped_value, 0
};

static inline int open_rules_numbers_describe_far_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_far(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_far = {
	NULL, open_rules_numbers_describe_far_value, 0
};

static inline int open_rules_numbers_describe_signed_of_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct open_rules_numbers *p = (const struct open_rules_numbers *)view->bytes;

	(void)error;
	*out = (uint64_t)open_rules_numbers_signed_of(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_numbers_describe_signed_of = {
	NULL, open_rules_numbers_describe_signed_of_value, 0
};

DESCRIBE_CONST struct describe_field open_rules_numbers_fields[] = {
	{ "a", "i64_le", 0u, 8u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "i64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "u", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "s", "i8", 24u, 1u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "t", "u8", 25u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "quotient", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_quotient, NULL },
	{ "remainder", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_remainder, NULL },
	{ "negated", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_negated, NULL },
	{ "nothing", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_nothing, NULL },
	{ "small", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_small, NULL },
	{ "unsigned_quotient", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_unsigned_quotient, NULL },
	{ "unsigned_remainder", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false,
	  true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_unsigned_remainder, NULL },
	{ "into_signed", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_into_signed, NULL },
	{ "next", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_next, NULL },
	{ "sum", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_sum, NULL },
	{ "minus", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_minus, NULL },
	{ "both", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_both, NULL },
	{ "masked", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_masked, NULL },
	{ "low", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_low, NULL },
	{ "bits", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_bits, NULL },
	{ "flipped", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_flipped, NULL },
	{ "far", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_far, NULL },
	{ "signed_of", "u32", 0u, 4u, 1u, DESCRIBE_COMPUTED, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_numbers_describe_signed_of, NULL },
};
DESCRIBE_CONST struct describe_structure open_rules_numbers_description = {
	"Numbers", "open_rules_numbers", 26u, false, open_rules_numbers_fields,
	23,
	NULL,
	NULL
};

static inline struct open_rules_lazy open_rules_lazy_describe_view(
    const struct describe_view *view)
{
	struct open_rules_lazy p = { view->bytes, view->size };

	return p;
}

static inline int open_rules_lazy_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct open_rules_lazy p;
	int rc;

	(void)parameters;
	rc = open_rules_lazy_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_rules_lazy_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_rules_lazy of = open_rules_lazy_describe_view(view), *p = &of;

	return open_rules_lazy_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_rules_lazy_describe_open = {
	NULL, 0, open_rules_lazy_describe_at,
	open_rules_lazy_describe_total_size,
	open_rules_lazy_describe_total_size
};

static inline int open_rules_lazy_describe_b_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_lazy of = open_rules_lazy_describe_view(view), *p = &of;
	out->count = 1;
	return open_rules_lazy_b_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_rules_lazy_describe_b = {
	open_rules_lazy_describe_b_place, NULL, 0
};

static inline int open_rules_lazy_describe_deep_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_rules_lazy of = open_rules_lazy_describe_view(view), *p = &of;
	uint8_t number;
	int rc = open_rules_lazy_deep(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_lazy_describe_deep = {
	NULL, open_rules_lazy_describe_deep_value, 0
};

DESCRIBE_CONST struct describe_field open_rules_lazy_fields[] = {
	{ "a", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_lazy_describe_b, NULL },
	{ "deep", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_lazy_describe_deep, NULL },
};
DESCRIBE_CONST struct describe_structure open_rules_lazy_description = {
	"Lazy", "open_rules_lazy", 1u, false, open_rules_lazy_fields, 3,
	"The right side of && and || counts only where the left does "
	"not decide.",
	&open_rules_lazy_describe_open
};

static inline struct open_rules_other open_rules_other_describe_view(
    const struct describe_view *view)
{
	struct open_rules_other p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint8_t)view->parameters[1], (uint8_t)view->parameters[2], (uint8_t)view->parameters[3], (uint8_t)view->parameters[4], (uint8_t)view->parameters[5], (uint8_t)view->parameters[6] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_rules_other_describe_parameters[] = {
	{ "class", 1, false, false },
	{ "span", 1, false, false },
	{ "order", 1, false, true },
	{ "view", 1, false, false },
	{ "it", 1, false, false },
	{ "points", 1, false, false },
	{ "t1", 1, false, false },
};

static inline int open_rules_other_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct open_rules_other p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_rules_other",
			"class_", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "open_rules_other",
			"span_", 0);
	if ((uint64_t)(uint8_t)parameters[2] != parameters[2])
		return field_out_of_range(error, "open_rules_other",
			"order", 0);
	if ((uint64_t)(uint8_t)parameters[3] != parameters[3])
		return field_out_of_range(error, "open_rules_other",
			"view_", 0);
	if ((uint64_t)(uint8_t)parameters[4] != parameters[4])
		return field_out_of_range(error, "open_rules_other",
			"it_", 0);
	if ((uint64_t)(uint8_t)parameters[5] != parameters[5])
		return field_out_of_range(error, "open_rules_other",
			"points", 0);
	if ((uint64_t)(uint8_t)parameters[6] != parameters[6])
		return field_out_of_range(error, "open_rules_other",
			"t1_", 0);
	rc = open_rules_other_at(span, offset, (uint8_t)parameters[0], (uint8_t)parameters[1], (uint8_t)parameters[2], (uint8_t)parameters[3], (uint8_t)parameters[4], (uint8_t)parameters[5], (uint8_t)parameters[6], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.class_;
	out->parameters[1] = (uint64_t)p.span_;
	out->parameters[2] = (uint64_t)p.order;
	out->parameters[3] = (uint64_t)p.view_;
	out->parameters[4] = (uint64_t)p.it_;
	out->parameters[5] = (uint64_t)p.points;
	out->parameters[6] = (uint64_t)p.t1_;
	return 0;
}

static inline int open_rules_other_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_rules_other of = open_rules_other_describe_view(view), *p = &of;

	return open_rules_other_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_rules_other_describe_open = {
	open_rules_other_describe_parameters, 7, open_rules_other_describe_at,
	open_rules_other_describe_total_size,
	open_rules_other_describe_total_size
};

DESCRIBE_CONST struct describe_open_field open_rules_other_describe_n = {
	NULL, NULL, 3
};

static inline int open_rules_other_describe_x_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_other of = open_rules_other_describe_view(view), *p = &of;
	int rc = open_rules_other_x_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_other_describe_x = {
	open_rules_other_describe_x_place, NULL, 0
};

static inline int open_rules_other_describe_few_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_other of = open_rules_other_describe_view(view), *p = &of;
	int rc = open_rules_other_few_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_other_describe_few = {
	open_rules_other_describe_few_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_rules_other_fields[] = {
	{ "n", "u16", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_other_describe_n, NULL },
	{ "x", "[t1 + view]u8", 2u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_other_describe_x, NULL },
	{ "few", "[1 << order]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_other_describe_few, NULL },
};
DESCRIBE_CONST struct describe_structure open_rules_other_description = {
	"Other", "open_rules_other", 2u, false, open_rules_other_fields, 3,
	NULL,
	&open_rules_other_describe_open
};

static inline struct open_rules_named open_rules_named_describe_view(
    const struct describe_view *view)
{
	struct open_rules_named p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint8_t)view->parameters[1], (uint8_t)view->parameters[2], (uint8_t)view->parameters[3], (uint8_t)view->parameters[4], (uint8_t)view->parameters[5], (uint8_t)view->parameters[6], (uint8_t)view->parameters[7] };

	return p;
}

DESCRIBE_CONST struct describe_parameter open_rules_named_describe_parameters[] = {
	{ "bytes", 1, false, false },
	{ "size", 1, false, false },
	{ "read", 1, false, false },
	{ "p", 1, false, false },
	{ "error", 1, false, false },
	{ "out", 1, false, false },
	{ "int", 1, false, false },
	{ "new", 1, false, false },
};

static inline int open_rules_named_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct open_rules_named p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "open_rules_named",
			"bytes_", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "open_rules_named",
			"size_", 0);
	if ((uint64_t)(uint8_t)parameters[2] != parameters[2])
		return field_out_of_range(error, "open_rules_named",
			"read_", 0);
	if ((uint64_t)(uint8_t)parameters[3] != parameters[3])
		return field_out_of_range(error, "open_rules_named",
			"p_", 0);
	if ((uint64_t)(uint8_t)parameters[4] != parameters[4])
		return field_out_of_range(error, "open_rules_named",
			"error_", 0);
	if ((uint64_t)(uint8_t)parameters[5] != parameters[5])
		return field_out_of_range(error, "open_rules_named",
			"out_", 0);
	if ((uint64_t)(uint8_t)parameters[6] != parameters[6])
		return field_out_of_range(error, "open_rules_named",
			"int_", 0);
	if ((uint64_t)(uint8_t)parameters[7] != parameters[7])
		return field_out_of_range(error, "open_rules_named",
			"new_", 0);
	rc = open_rules_named_at(span, offset, (uint8_t)parameters[0], (uint8_t)parameters[1], (uint8_t)parameters[2], (uint8_t)parameters[3], (uint8_t)parameters[4], (uint8_t)parameters[5], (uint8_t)parameters[6], (uint8_t)parameters[7], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.bytes_;
	out->parameters[1] = (uint64_t)p.size_;
	out->parameters[2] = (uint64_t)p.read_;
	out->parameters[3] = (uint64_t)p.p_;
	out->parameters[4] = (uint64_t)p.error_;
	out->parameters[5] = (uint64_t)p.out_;
	out->parameters[6] = (uint64_t)p.int_;
	out->parameters[7] = (uint64_t)p.new_;
	return 0;
}

static inline int open_rules_named_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_rules_named of = open_rules_named_describe_view(view), *p = &of;

	return open_rules_named_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_rules_named_describe_open = {
	open_rules_named_describe_parameters, 8, open_rules_named_describe_at,
	open_rules_named_describe_total_size,
	open_rules_named_describe_total_size
};

static inline int open_rules_named_describe_x_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_named of = open_rules_named_describe_view(view), *p = &of;
	int rc = open_rules_named_x_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_named_describe_x = {
	open_rules_named_describe_x_place, NULL, 0
};

static inline int open_rules_named_describe_y_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_named of = open_rules_named_describe_view(view), *p = &of;
	int rc = open_rules_named_y_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_named_describe_y = {
	open_rules_named_describe_y_place, NULL, 0
};

static inline int open_rules_named_describe_z_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_named of = open_rules_named_describe_view(view), *p = &of;
	out->count = 1;
	return open_rules_named_z_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_rules_named_describe_z = {
	open_rules_named_describe_z_place, NULL, 0
};

static inline int open_rules_named_describe_inner_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_named of = open_rules_named_describe_view(view), *p = &of;
	struct open_rules_other_iterator to;
	int rc = open_rules_named_inner(p, &to, error);

	if (!rc)
		rc = open_rules_named_inner_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	out->parameters[0] = (uint64_t)to.class_;
	out->parameters[1] = (uint64_t)to.span_;
	out->parameters[2] = (uint64_t)to.order;
	out->parameters[3] = (uint64_t)to.view_;
	out->parameters[4] = (uint64_t)to.it_;
	out->parameters[5] = (uint64_t)to.points;
	out->parameters[6] = (uint64_t)to.t1_;
	return 0;
}

DESCRIBE_CONST struct describe_open_field open_rules_named_describe_inner = {
	open_rules_named_describe_inner_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_rules_named_fields[] = {
	{ "x", "[size]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_named_describe_x, NULL },
	{ "y", "[int]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_named_describe_y, NULL },
	{ "z", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_named_describe_z, NULL },
	{ "inner", "[2]Other", 0u, 0u, 2u, DESCRIBE_STRUCTURE, true, false,
	  false,
	  &open_rules_other_description, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_named_describe_inner, NULL },
};
DESCRIBE_CONST struct describe_structure open_rules_named_description = {
	"Named", "open_rules_named", 0u, false, open_rules_named_fields, 4,
	"Parameters may have any name; in C some get an underscore.",
	&open_rules_named_describe_open
};

static inline struct open_rules_signs open_rules_signs_describe_view(
    const struct describe_view *view)
{
	struct open_rules_signs p = { view->bytes, view->size };

	return p;
}

static inline int open_rules_signs_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct open_rules_signs p;
	int rc;

	(void)parameters;
	rc = open_rules_signs_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int open_rules_signs_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_rules_signs of = open_rules_signs_describe_view(view), *p = &of;

	return open_rules_signs_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open open_rules_signs_describe_open = {
	NULL, 0, open_rules_signs_describe_at,
	open_rules_signs_describe_total_size,
	open_rules_signs_describe_total_size
};

static inline int open_rules_signs_describe_k_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct open_rules_signs of = open_rules_signs_describe_view(view), *p = &of;
	int64_t number;
	int rc = open_rules_signs_k(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field open_rules_signs_describe_k = {
	NULL, open_rules_signs_describe_k_value, 0
};

static inline int open_rules_signs_describe_z_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct open_rules_signs of = open_rules_signs_describe_view(view), *p = &of;
	out->count = 1;
	return open_rules_signs_z_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field open_rules_signs_describe_z = {
	open_rules_signs_describe_z_place, NULL, 0
};

DESCRIBE_CONST struct describe_field open_rules_signs_fields[] = {
	{ "a", "i16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "b", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "k", "i64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_signs_describe_k, NULL },
	{ "z", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &open_rules_signs_describe_z, NULL },
};
DESCRIBE_CONST struct describe_structure open_rules_signs_description = {
	"Signs", "open_rules_signs", 3u, false, open_rules_signs_fields, 4,
	"Of either sign, without a warning in C.",
	&open_rules_signs_describe_open
};

#define OPEN_RULES_NR_STRUCTURES 5u
DESCRIBE_CONST struct describe_structure *const open_rules_structures[] = {
	&open_rules_numbers_description,
	&open_rules_lazy_description,
	&open_rules_other_description,
	&open_rules_named_description,
	&open_rules_signs_description,
};

DESCRIBE_CONST struct describe_file open_rules_describe_file = {
	"open_rules", open_rules_structures, 5, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_OPEN_RULES_VALIDATED)
#define GENERATED_OPEN_RULES_VALIDATED

#include "runtime/base/validate.h"

static inline size_t open_rules_numbers_validate(
    const struct open_rules_numbers *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t open_rules_lazy_validate(const struct open_rules_lazy *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = open_rules_lazy_b_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_lazy", "b", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_rules_other_validate(const struct open_rules_other *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_rules_other_x_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_other", "x", 2,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_rules_other_few_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_other", "few", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t open_rules_named_validate(const struct open_rules_named *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = open_rules_named_x_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_named", "x", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_rules_named_y_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_named", "y", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_rules_named_z_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_named", "z", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = open_rules_named_inner_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_named", "inner",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct open_rules_other_iterator records;
		struct open_rules_other of;

		rc = open_rules_named_inner(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "open_rules_named",
				       "inner", at, "is not within the bytes");
			return v->count - before;
		}
		while ((rc = open_rules_other_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			open_rules_other_validate(&of, v);
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

static inline size_t open_rules_signs_validate(const struct open_rules_signs *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	struct field_error error;

	rc = open_rules_signs_z_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "open_rules_signs", "z", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

#endif
