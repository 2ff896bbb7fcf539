/* Whatever 64 bits come as index, offset, length or value: right or refused. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
/* Hosts: s390x */
/*
 * Each checked accessor is called with the numbers around every boundary and
 * with thousands at random. What should happen follows from the description
 * tables. A structure lies once at the end of mapped memory, once at its start
 * and once in a heap block of its very size, so that a byte beside it is a
 * fault; a byte beside the field shows in a copy.
 *
 * A new accessor is a row in the lists below; an array, a join or a number that
 * has none fails test_nothing_is_missing.
 */
#define STRUCT_DESCRIBE
#include "runtime/base/describe.h"
#include "tests/compiler/ok/arrays.h"
#include "tests/compiler/ok/joins.h"
#include "tests/compiler/ok/nested.h"
#include "tests/compiler/ok/scalars.h"
#include "tests/compiler/ok/unions.h"

#include "tests/runtime/random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

enum { REFUSED = -34 };

/* -------------------------------------------------------------- the accessors
 */

/* structure, member, C type, elements, elements of each */
#define ARRAYS(X)                                                              \
	X(arrays_arrays, numbers, uint32_t, 17)                                \
	X(arrays_arrays, spelled, int16_t, 5)                                  \
	X(arrays_arrays, bytes_of, uint8_t, 4)                                 \
	X(arrays_arrays, name, uint8_t, 8)                                     \
	X(arrays_arrays, raw, uint8_t, 6)                                      \
	X(arrays_arrays, small, int8_t, 2)                                     \
	X(arrays_arrays, odd, uint32_t, 3)                                     \
	X(arrays_arrays, odder, int64_t, 2)                                    \
	X(arrays_arrays, kinds, uint16_t, 2)                                   \
	X(unions_block, map, uint32_t, 15)                                     \
	X(unions_block, target, uint8_t, 60)

#define GRIDS(X)                                                               \
	X(arrays_arrays, grid, uint16_t, 2, 3)                                 \
	X(arrays_arrays, words, uint32_t, 3, 2)                                \
	X(arrays_arrays, texts, uint8_t, 2, 4)

#define LISTS(X)                                                               \
	X(arrays_arrays, pairs, 6)                                             \
	X(nested_zoo, dogs, 2)                                                 \
	X(nested_ant, body, 2)

#define TABLES(X) X(arrays_arrays, tiles, 2, 2)

/* structure, member, C type: setters that can refuse, and those that cannot */
#define NARROW(X)                                                              \
	X(scalars_all, u24l, uint32_t)                                         \
	X(scalars_all, u24b, uint32_t)                                         \
	X(scalars_all, i24l, int32_t)                                          \
	X(scalars_all, i24b, int32_t)                                          \
	X(scalars_all, u48l, uint64_t)                                         \
	X(scalars_all, u48b, uint64_t)                                         \
	X(scalars_all, i48l, int64_t)                                          \
	X(scalars_all, i48b, int64_t)                                          \
	X(joins_joined, b2, uint32_t)                                          \
	X(joins_joined, wide, uint64_t)                                        \
	X(joins_joined, block, uint64_t)                                       \
	X(joins_joined, full, uint64_t)                                        \
	X(joins_joined, mixed, uint64_t)                                       \
	X(joins_joined, three, uint32_t)                                       \
	X(joins_joined, alias, uint16_t)                                       \
	X(joins_joined, signed, int32_t)                                       \
	X(joins_joined, signed16, int16_t)                                     \
	X(joins_joined, odd, int32_t)                                          \
	X(joins_joined, tiny, uint16_t)                                        \
	X(joins_joined, all, uint64_t)                                         \
	X(joins_joined, before, uint32_t)

#define WHOLE(X)                                                               \
	X(scalars_all, a, uint8_t)                                             \
	X(scalars_all, b, uint8_t)                                             \
	X(scalars_all, c, uint8_t)                                             \
	X(scalars_all, d, int8_t)                                              \
	X(scalars_all, u16l, uint16_t)                                         \
	X(scalars_all, u16b, uint16_t)                                         \
	X(scalars_all, i16l, int16_t)                                          \
	X(scalars_all, i16b, int16_t)                                          \
	X(scalars_all, u32l, uint32_t)                                         \
	X(scalars_all, u32b, uint32_t)                                         \
	X(scalars_all, i32l, int32_t)                                          \
	X(scalars_all, i32b, int32_t)                                          \
	X(scalars_all, u64l, uint64_t)                                         \
	X(scalars_all, u64b, uint64_t)                                         \
	X(scalars_all, i64l, int64_t)                                          \
	X(scalars_all, i64b, int64_t)                                          \
	X(joins_joined, lo, uint32_t)                                          \
	X(joins_joined, hi, uint16_t)                                          \
	X(joins_joined, full_lo, uint32_t)                                     \
	X(joins_joined, full_hi, uint32_t)                                     \
	X(joins_joined, b0, uint8_t)                                           \
	X(joins_joined, b1, uint16_t)                                          \
	X(joins_joined, b3, uint8_t)                                           \
	X(joins_joined, more, uint16_t)                                        \
	X(joins_joined, later, uint16_t)

#define TEXTS(X)                                                               \
	X(arrays_arrays, name)                                                 \
	X(unions_block, target)

#define DOORS(X)                                                               \
	X(arrays_arrays)                                                       \
	X(arrays_pair)                                                         \
	X(joins_joined)                                                        \
	X(nested_zoo)                                                          \
	X(scalars_all)                                                         \
	X(unions_block)                                                        \
	X(unions_small)

/* One shape for all of them: an index that a member has not is ignored. */
struct accessor {
	const char *structure, *member;
	const struct describe_structure *description;
	uint64_t counts[2]; /* 1: not an index */
	unsigned nr_indexes;
	int (*get)(const void *p, uint64_t i, uint64_t j, uint64_t *value,
		   struct field_error *error);
	int (*set)(void *p, uint64_t i, uint64_t j, uint64_t value,
		   struct field_error *error);
	const void *(*at)(const void *p, uint64_t i, uint64_t j,
			  struct field_error *error);
	void *(*edit)(void *p, uint64_t i, uint64_t j,
		      struct field_error *error);
};

#define DEFINE_NUMBER(s, m, type, get_call, set_call)                          \
	static int get_##s##_##m(const void *p, uint64_t i, uint64_t j,        \
				 uint64_t *value, struct field_error *error)   \
	{                                                                      \
		type out = (type)*value;                                       \
		int code;                                                      \
                                                                               \
		(void)i, (void)j, (void)error;                                 \
		code = get_call;                                               \
		*value = (uint64_t)out;                                        \
		return code;                                                   \
	}                                                                      \
	static int set_##s##_##m(void *p, uint64_t i, uint64_t j,              \
				 uint64_t number, struct field_error *error)   \
	{                                                                      \
		type value = (type)number;                                     \
                                                                               \
		(void)i, (void)j, (void)error;                                 \
		return set_call;                                               \
	}

#define DEFINE_ARRAY(s, m, type, n)                                            \
	DEFINE_NUMBER(s, m, type, s##_##m(p, i, &out, error),                  \
		      s##_set_##m(p, i, value, error))
#define DEFINE_GRID(s, m, type, n, each)                                       \
	DEFINE_NUMBER(s, m, type, s##_##m(p, i, j, &out, error),               \
		      s##_set_##m(p, i, j, value, error))
#define DEFINE_NARROW(s, m, type)                                              \
	DEFINE_NUMBER(s, m, type, (out = s##_##m(p), 0), s##_set_##m(p, value))
#define DEFINE_WHOLE(s, m, type)                                               \
	DEFINE_NUMBER(s, m, type, (out = s##_##m(p), 0),                       \
		      (s##_set_##m(p, value), 0))

#define DEFINE_NESTED(s, m, ...)                                               \
	static const void *at_##s##_##m(const void *p, uint64_t i, uint64_t j, \
					struct field_error *error)             \
	{                                                                      \
		(void)j;                                                       \
		return s##_##m(p, __VA_ARGS__, error);                         \
	}                                                                      \
	static void *edit_##s##_##m(void *p, uint64_t i, uint64_t j,           \
				    struct field_error *error)                 \
	{                                                                      \
		(void)j;                                                       \
		return s##_edit_##m(p, __VA_ARGS__, error);                    \
	}
#define DEFINE_LIST(s, m, n)	    DEFINE_NESTED(s, m, i)
#define DEFINE_TABLE(s, m, n, each) DEFINE_NESTED(s, m, i, j)

ARRAYS(DEFINE_ARRAY)
GRIDS(DEFINE_GRID)
LISTS(DEFINE_LIST)
TABLES(DEFINE_TABLE)
NARROW(DEFINE_NARROW)
WHOLE(DEFINE_WHOLE)

#define ROW(s, m, n, each, nr)                                                 \
	.structure = #s, .member = #m, .description = &s##_description,        \
	.counts = { n, each }, .nr_indexes = nr
#define NUMBER_ROW(s, m, n, each, nr)                                          \
	{ ROW(s, m, n, each, nr), .get = get_##s##_##m, .set = set_##s##_##m },
#define NESTED_ROW(s, m, n, each, nr)                                          \
	{ ROW(s, m, n, each, nr), .at = at_##s##_##m, .edit = edit_##s##_##m },
#define ARRAY_ROW(s, m, type, n)      NUMBER_ROW(s, m, n, 1, 1)
#define GRID_ROW(s, m, type, n, each) NUMBER_ROW(s, m, n, each, 2)
#define SINGLE_ROW(s, m, type)	      NUMBER_ROW(s, m, 1, 1, 0)
#define LIST_ROW(s, m, n)	      NESTED_ROW(s, m, n, 1, 1)
#define TABLE_ROW(s, m, n, each)      NESTED_ROW(s, m, n, each, 2)

static const struct accessor accessors[] = { ARRAYS(ARRAY_ROW) GRIDS(
    GRID_ROW) LISTS(LIST_ROW) TABLES(TABLE_ROW) NARROW(SINGLE_ROW)
						 WHOLE(SINGLE_ROW) };

#define EACH(a)                                                                \
	(const struct accessor *a = accessors;                                 \
	 a < accessors + sizeof accessors / sizeof *accessors; a++)

/* ------------------------------------------------------------------ numbers */

static struct random dice;

/* Of every magnitude, each as often as another. */
static uint64_t random_number(void)
{
	uint64_t all = random_next(&dice);

	return all >> random_below(&dice, 64);
}

/*
 * The n-th number of those to try: around 0, `limit`, every power of two and
 * 2^64, then at random; those that a multiplication by an element's size
 * brings back to a small offset are among them.
 */
static uint64_t number(uint64_t n, uint64_t limit)
{
	static const uint64_t wrapping[] = { UINT64_MAX / 2, UINT64_MAX / 3,
					     UINT64_MAX / 4, UINT64_MAX / 6,
					     UINT64_MAX / 12 };

	if (n < 5)
		return n - 2;
	n -= 5;
	if (n < 5)
		return limit + n - 2;
	n -= 5;
	if (n < 3 * 64)
		return (UINT64_C(1) << n / 3) + n % 3 - 1;
	n -= 3 * 64;
	if (n < 15)
		return wrapping[n / 3] + n % 3;
	return random_number();
}

enum { NR_BOUNDARIES = 5 + 5 + 3 * 64 + 15, NR_NUMBERS = NR_BOUNDARIES + 1500 };

/* -------------------------------------------------------------------- places
 */

/* Memory whose neighbours cannot be touched. */
struct place {
	uint8_t *mapped; /* NULL: a heap block */
	size_t page;
	uint8_t *area, *before; /* what may be touched, and a copy */
	size_t size;
	uint8_t *p; /* the structure */
};

enum { AT_END, AT_START, ON_HEAP, NR_PLACES };

static void place_init(struct place *place, unsigned kind, size_t size)
{
	memset(place, 0, sizeof *place);
	if (kind == ON_HEAP) {
		place->area = place->p = malloc(size);
		place->size = size;
		assert_non_null(place->area);
	} else {
		place->page = (size_t)sysconf(_SC_PAGESIZE);
		place->mapped = mmap(NULL, 3 * place->page, PROT_NONE,
				     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		assert_true(place->mapped != MAP_FAILED);
		place->area = place->mapped + place->page;
		assert_int_equal(
		    mprotect(place->area, place->page, PROT_READ | PROT_WRITE),
		    0);
		/* a guard of 32 bytes is enough beside the page's end */
		place->size = size + 32;
		assert_true(place->size <= place->page);
		if (kind == AT_END)
			place->area += place->page - place->size;
		place->p = place->area + (kind == AT_END ? 32 : 0);
	}
	place->before = malloc(place->size);
	assert_non_null(place->before);
}

static void place_done(struct place *place)
{
	if (place->mapped)
		munmap(place->mapped, 3 * place->page);
	else
		free(place->area);
	free(place->before);
}

static void place_fill(struct place *place)
{
	for (size_t i = 0; i < place->size; i++)
		place->area[i] = (uint8_t)random_number();
	memcpy(place->before, place->area, place->size);
}

/* Only bytes [offset, offset + length) of the structure may have changed. */
static void assert_only(const struct place *place, uint64_t offset,
			uint64_t length)
{
	size_t start = (size_t)(place->p - place->area) + (size_t)offset;

	assert_memory_equal(place->area, place->before, start);
	assert_memory_equal(place->area + start + length,
			    place->before + start + length,
			    place->size - start - length);
}

/* ------------------------------------------------------------------- checks */

static const struct describe_field *field_of(const struct accessor *a)
{
	const struct describe_structure *s = a->description;

	for (uint32_t i = 0; i < s->nr_fields; i++)
		if (!strcmp(s->fields[i].name, a->member))
			return &s->fields[i];
	fail_msg("%s has no %s", a->structure, a->member);
	return NULL;
}

static bool is_there(const struct accessor *a, uint64_t i, uint64_t j)
{
	return (a->nr_indexes < 1 || i < a->counts[0]) &&
	       (a->nr_indexes < 2 || j < a->counts[1]);
}

static uint64_t element(const struct accessor *a, uint64_t i, uint64_t j)
{
	return a->nr_indexes == 2   ? i * a->counts[1] + j
	       : a->nr_indexes == 1 ? i
				    : 0;
}

static unsigned bits_of(const struct describe_field *f)
{
	unsigned bits = 0;

	if (f->kind != DESCRIBE_JOIN)
		return 8 * (unsigned)f->width;
	for (uint32_t i = 0; i < f->nr_parts; i++)
		bits += 8u * f->parts[i].width;
	return bits;
}

/* The lowest bits as a number with its sign, where it has one. */
static uint64_t extended(const struct describe_field *f, uint64_t value)
{
	unsigned above = 64 - bits_of(f);

	if (f->is_signed)
		return (uint64_t)((int64_t)(value << above) >> above);
	return value << above >> above;
}

/* Names are there if and only if something was refused because of an index. */
static void assert_error(const struct accessor *a,
			 const struct field_error *error, bool is_named)
{
	if (!is_named) {
		assert_null(error->structure);
		assert_null(error->field);
		assert_true(error->offset == 77);
		return;
	}
	assert_string_equal(error->structure, a->structure);
	assert_string_equal(error->field, a->member);
	assert_true(error->offset == field_of(a)->offset);
}

static void check_get(const struct accessor *a, struct place *place, uint64_t i,
		      uint64_t j)
{
	const struct describe_field *f = field_of(a);
	struct field_error error = { NULL, NULL, 77 };
	uint64_t value = 0x55;
	bool is_right = is_there(a, i, j);

	assert_int_equal(a->get(place->p, i, j, &value, &error),
			 is_right ? 0 : REFUSED);
	assert_error(a, &error, !is_right);
	if (is_right)
		assert_true(value ==
			    extended(f, describe_number(f, place->p,
							element(a, i, j))));
	else
		assert_true(value == 0x55);
	assert_only(place, 0, 0);
	value = 0x55;
	assert_int_equal(a->get(place->p, i, j, &value, NULL),
			 is_right ? 0 : REFUSED);
}

/* What a join may change lies in its parts: from the first to the last. */
static void assert_only_field(const struct place *place,
			      const struct describe_field *f, uint64_t n)
{
	if (f->kind != DESCRIBE_JOIN) {
		assert_only(place, f->offset + n * f->width, f->width);
		return;
	}
	for (size_t i = 0; i < place->size; i++) {
		uint64_t at = (uint64_t)(place->area + i - place->p);
		bool is_part = false;

		for (uint32_t k = 0; k < f->nr_parts; k++)
			is_part |= at - f->parts[k].offset < f->parts[k].width;
		if (!is_part)
			assert_int_equal(place->area[i], place->before[i]);
	}
}

static void check_set(const struct accessor *a, struct place *place, uint64_t i,
		      uint64_t j, uint64_t wanted)
{
	const struct describe_field *f = field_of(a);
	struct field_error error = { NULL, NULL, 77 };
	uint64_t value = wanted, n = element(a, i, j);
	unsigned c_bits = f->width == 3	  ? 32
			  : f->width == 6 ? 64
					  : 8 * (unsigned)f->width;
	bool is_right;

	/* what arrives is the number cut to the C type */
	value = value << (64 - c_bits);
	value = f->is_signed ? (uint64_t)((int64_t)value >> (64 - c_bits))
			     : value >> (64 - c_bits);
	is_right = is_there(a, i, j) && extended(f, value) == value;
	assert_int_equal(a->set(place->p, i, j, wanted, &error),
			 is_right ? 0 : REFUSED);
	assert_error(a, &error, !is_there(a, i, j));
	if (!is_right) {
		assert_only(place, 0, 0);
		return;
	}
	assert_true(extended(f, describe_number(f, place->p, n)) == value);
	assert_only_field(place, f, n);
	memcpy(place->area, place->before, place->size);
}

static void check_nested(const struct accessor *a, struct place *place,
			 uint64_t i, uint64_t j)
{
	const struct describe_field *f = field_of(a);
	struct field_error errors[2] = { { NULL, NULL, 77 },
					 { NULL, NULL, 77 } };
	const uint8_t *wanted = NULL;
	bool is_right = is_there(a, i, j);

	if (is_right)
		wanted = place->p + f->offset + element(a, i, j) * f->width;
	assert_ptr_equal(a->at(place->p, i, j, &errors[0]), wanted);
	assert_ptr_equal(a->edit(place->p, i, j, &errors[1]), wanted);
	assert_error(a, &errors[0], !is_right);
	assert_error(a, &errors[1], !is_right);
	assert_ptr_equal(a->at(place->p, i, j, NULL), wanted);
	assert_only(place, 0, 0);
}

static void check_indexes(const struct accessor *a, struct place *place,
			  uint64_t i, uint64_t j)
{
	if (a->at) {
		check_nested(a, place, i, j);
		return;
	}
	check_get(a, place, i, j);
	check_set(a, place, i, j, random_number());
}

/* -------------------------------------------------------------------- tests */

static void test_indexes(void **state)
{
	(void)state;
	for
		EACH(a)
	for (unsigned kind = 0; kind < NR_PLACES; kind++) {
		struct place place;
		uint64_t n, size = a->description->size;

		if (!a->nr_indexes)
			continue;
		place_init(&place, kind, (size_t)size);
		place_fill(&place);
		for (n = 0; n < NR_NUMBERS; n++) {
			uint64_t x = number(n, a->counts[0]);
			uint64_t y = number(n, a->counts[1]);

			check_indexes(a, &place, x, y);
			check_indexes(a, &place, x, y % a->counts[1]);
			check_indexes(a, &place, x % a->counts[0], y);
		}
		place_done(&place);
	}
}

/* Every value at every element, as far as setters can refuse one. */
static void test_values(void **state)
{
	(void)state;
	for
		EACH(a)
		{
			const struct describe_field *f = field_of(a);
			struct place place;

			if (!a->set)
				continue;
			place_init(&place, AT_END,
				   (size_t)a->description->size);
			for (uint64_t n = 0; n < NR_NUMBERS; n++) {
				uint64_t limit = UINT64_C(1)
						 << (bits_of(f) - 1);
				uint64_t i = n % a->counts[0],
					 j = n % a->counts[1];

				place_fill(&place);
				check_get(a, &place, i, j);
				check_set(a, &place, i, j, number(n, limit));
				check_set(a, &place, i, j,
					  number(n, 2 * limit));
				check_set(a, &place, i, j, -number(n, limit));
			}
			place_done(&place);
		}
}

/*
 * A door reads nothing, so that a span can be as large as C allows one to be;
 * the offset is any number.
 */
#define CHECK_DOOR(s)                                                          \
	do {                                                                   \
		const uint64_t size = sizeof(struct s),                        \
			       most = INT64_MAX - 4096;                        \
		uint8_t *data = (uint8_t *)4096;                               \
                                                                               \
		for (unsigned n = 0; n < NR_NUMBERS; n++) {                    \
			uint64_t have = number(n, size);                       \
                                                                               \
			if (have > most)                                       \
				have = most - have % 4096;                     \
			for (unsigned k = 0; k <= NR_BOUNDARIES; k++) {        \
				uint64_t at = number(k, have - size);          \
				void *wanted =                                 \
				    have >= size && at <= have - size          \
					? data + at                            \
					: NULL;                                \
                                                                               \
				assert_ptr_equal(                              \
				    s##_at(span_of(data, have), at), wanted);  \
				assert_ptr_equal(                              \
				    s##_edit_at(mspan_of(data, have), at),     \
				    wanted);                                   \
			}                                                      \
		}                                                              \
	} while (0);

static void test_doors(void **state)
{
	(void)state;
	DOORS(CHECK_DOOR)
}

/* The text ends at the first NUL and goes no further than its bytes. */
#define CHECK_TEXT_GET(s, m)                                                   \
	do {                                                                   \
		struct place place;                                            \
		struct mspan all;                                              \
                                                                               \
		place_init(&place, AT_END, sizeof(struct s));                  \
		memset(place.area, 0, place.size);                             \
		all = s##_edit_##m##_bytes((struct s *)place.p);               \
		memset(all.data, 'x', (size_t)all.size);                       \
		for (uint64_t n = all.size; n <= all.size; n--) {              \
			struct span text;                                      \
                                                                               \
			if (n < all.size)                                      \
				all.data[n] = 0;                               \
			text = s##_##m##_text((struct s *)place.p);            \
			assert_true(text.size == n);                           \
			assert_ptr_equal(text.data, all.data);                 \
		}                                                              \
		place_done(&place);                                            \
	} while (0);

/* A length that is refused is refused before a byte of the text is read. */
#define CHECK_TEXT_PUT(s, m)                                                   \
	do {                                                                   \
		struct place place, source;                                    \
		struct span all;                                               \
                                                                               \
		place_init(&place, AT_END, sizeof(struct s));                  \
		all = s##_##m##_bytes((struct s *)place.p);                    \
		for (unsigned n = 0; n < NR_NUMBERS; n++) {                    \
			uint64_t length = number(n, all.size), z;              \
			bool fits = length <= all.size;                        \
                                                                               \
			place_init(&source, AT_END,                            \
				   fits ? (size_t)length : 0);                 \
			place_fill(&source);                                   \
			place_fill(&place);                                    \
			assert_int_equal(                                      \
			    s##_put_##m((struct s *)place.p,                   \
					span_of(source.p, length)),            \
			    fits ? 0 : REFUSED);                               \
			assert_only(&source, 0, 0);                            \
			assert_only(&place, (uint64_t)(all.data - place.p),    \
				    fits ? all.size : 0);                      \
			for (z = 0; fits && z < all.size; z++)                 \
				assert_int_equal(all.data[z],                  \
						 z < length ? source.p[z]      \
							    : 0);              \
			place_done(&source);                                   \
		}                                                              \
		place_done(&place);                                            \
	} while (0);

static void test_texts(void **state)
{
	(void)state;
	TEXTS(CHECK_TEXT_GET)
	TEXTS(CHECK_TEXT_PUT)
}

static bool has_row(const struct describe_structure *s,
		    const struct describe_field *f)
{
	for
		EACH(a)
	if (a->description == s && !strcmp(a->member, f->name))
		return true;
	return false;
}

/* Of structures with a row, everything that is no single nested structure. */
static void test_nothing_is_missing(void **state)
{
	(void)state;
	for
		EACH(a)
	for (uint32_t i = 0; i < a->description->nr_fields; i++) {
		const struct describe_field *f = &a->description->fields[i];

		if (f->kind == DESCRIBE_PADDING ||
		    (f->kind == DESCRIBE_STRUCTURE && !f->is_array))
			continue;
		if (!has_row(a->description, f))
			fail_msg("%s.%s has no row", a->structure, f->name);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_indexes),
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_doors),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_nothing_is_missing),
	};

	dice = random_seeded(1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
