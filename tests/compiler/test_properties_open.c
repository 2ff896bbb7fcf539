/* Open structures, whatever the bytes and indexes: right, or refused whole. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
/* Hosts: s390x */
/*
 * Structures of ok/open_wide.struct over spans of every length up to LONGEST,
 * filled with numbers that are plausible or of any size. A model below decodes
 * the same bytes without generated code and says for each member where it is
 * or why it is not. The span ends where mapped memory does, so that a byte
 * behind it is a fault; a byte changed elsewhere shows in a copy.
 */
#include "tests/compiler/ok/open_wide.h"

#include "tests/runtime/random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

enum { LONGEST = 140, ROUNDS = 60, REFUSED = -34, ABSENT = -61 };

typedef unsigned __int128 huge;

static struct random dice;

/* ------------------------------------------------------------------- places */

static uint8_t *end_of_memory; /* behind it nothing is mapped */
static uint8_t *bytes, before[LONGEST];
static uint64_t size;

static void map_memory(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *mapped =
	    mmap(NULL, 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	assert_true(mapped != MAP_FAILED);
	assert_int_equal(mprotect(mapped, page, PROT_READ | PROT_WRITE), 0);
	end_of_memory = mapped + page;
}

static void place(uint64_t length)
{
	size = length;
	bytes = end_of_memory - size;
	random_fill(&dice, bytes, (size_t)size);
}

static void remember(void)
{
	memcpy(before, bytes, (size_t)size);
}

/* Only bytes [at, at + length) may differ; they get their old values back. */
static void assert_only(uint64_t at, uint64_t length)
{
	for (uint64_t i = 0; i < size; i++)
		if (i < at || i - at >= length)
			assert_int_equal(bytes[i], before[i]);
	memcpy(bytes, before, (size_t)size);
}

/* ------------------------------------------------------------------ numbers */

static uint64_t load(uint64_t at, unsigned width, bool is_big)
{
	uint64_t value = 0;

	for (unsigned i = 0; i < width; i++)
		value = value << 8 | bytes[at + (is_big ? i : width - 1 - i)];
	return value;
}

/* As far as the span goes. */
static void store(huge at, unsigned width, bool is_big, uint64_t value)
{
	for (unsigned i = 0; i < width && at + width <= size; i++)
		bytes[(uint64_t)at + (is_big ? width - 1 - i : i)] =
		    (uint8_t)(value >> 8 * i);
}

/* Of every magnitude, and around what a multiplication brings back to 0. */
static uint64_t any_number(void)
{
	static const uint64_t wrapping[] = { 1, 2, 3, 4, 8, 9, 12 };
	uint64_t n = random_next(&dice);

	switch (random_below(&dice, 4)) {
	case 0:
		return UINT64_MAX / wrapping[n % 7] + n / 7 % 5 - 2;
	case 1:
		return size + n % 9 - 4;
	case 2:
		return (UINT64_C(1) << n % 64) - n / 64 % 2;
	default:
		return n >> random_below(&dice, 64);
	}
}

/* A small one three times out of four. */
static uint64_t length_number(uint64_t most)
{
	return random_below(&dice, 4) ? random_below(&dice, most + 1)
				      : any_number();
}

/* ---------------------------------------------------- what a member should be
 */

struct where {
	int rc;
	uint64_t at, count;
};

static struct where failed(int rc)
{
	return (struct where){ rc, 0, 0 };
}

/* `count` elements of `width` bytes from a byte that can be beyond all. */
static struct where found(huge at, huge count, uint64_t width)
{
	if (at > size || count * width > size - at)
		return failed(REFUSED);
	return (struct where){ 0, (uint64_t)at, (uint64_t)count };
}

/* ---------------------------------------------------------------- accessors */

/* All of one shape; a single number has no use for the index. */
struct access {
	int (*get)(const void *view, uint64_t i, uint64_t *out,
		   struct field_error *error);
	int (*set)(const void *edit, uint64_t i, uint64_t value,
		   struct field_error *error);
	unsigned width;
	bool is_signed, is_array;
};

#define DEFINE(s, m, type, index)                                              \
	static int get_##s##_##m(const void *p, uint64_t i, uint64_t *out,     \
				 struct field_error *error)                    \
	{                                                                      \
		type value = (type)*out;                                       \
		int rc;                                                        \
                                                                               \
		(void)i;                                                       \
		rc = open_wide_##s##_##m(p, index & value, error);             \
		*out = (uint64_t)value;                                        \
		return rc;                                                     \
	}                                                                      \
	static int set_##s##_##m(const void *p, uint64_t i, uint64_t value,    \
				 struct field_error *error)                    \
	{                                                                      \
		(void)i;                                                       \
		return open_wide_##s##_set_##m(p, index(type) value, error);   \
	}
#define INDEX i,
#define SINGLE

DEFINE(wide, words, uint32_t, INDEX)
DEFINE(wide, m, int16_t, SINGLE)
DEFINE(wide, k, uint64_t, SINGLE)
DEFINE(wide, where, uint64_t, SINGLE)
DEFINE(wide, far, uint32_t, SINGLE)
DEFINE(wide, low, int32_t, SINGLE)
DEFINE(wide, sum, int64_t, SINGLE)
DEFINE(wide, rest, uint16_t, INDEX)
DEFINE(record, body, uint8_t, INDEX)
DEFINE(choice, case_1, uint8_t, INDEX)
DEFINE(choice, triple, uint32_t, SINGLE)
DEFINE(choice, low, uint32_t, SINGLE)

#define ACCESS(s, m, width, is_signed, is_array)                               \
	&(const struct access)                                                 \
	{                                                                      \
		get_##s##_##m, set_##s##_##m, width, is_signed, is_array       \
	}

static void assert_error(const struct field_error *error, int rc)
{
	if (rc)
		assert_non_null(strstr(error->structure, "open_wide_"));
	else
		assert_null(error->structure);
}

static uint64_t extended(const struct access *a, uint64_t value)
{
	unsigned above = 64 - 8 * a->width;

	if (a->is_signed)
		return (uint64_t)((int64_t)(value << above) >> above);
	return value << above >> above;
}

static void check_element(const struct access *a, const void *view,
			  const void *edit, struct where want, uint64_t i,
			  bool is_big)
{
	struct field_error error = { NULL, NULL, 0 };
	uint64_t value = 0x55, at = want.at + i * a->width;
	int rc = want.rc ? want.rc : i < want.count ? 0 : REFUSED;

	assert_int_equal(a->get(view, i, &value, &error), rc);
	assert_error(&error, rc);
	assert_int_equal(value,
			 rc ? 0x55 : extended(a, load(at, a->width, is_big)));
	assert_only(0, 0);
	error.structure = NULL;
	value = extended(a, random_next(&dice));
	assert_int_equal(a->set(edit, i, value, &error), rc);
	assert_error(&error, rc);
	if (!rc)
		assert_int_equal(extended(a, load(at, a->width, is_big)),
				 value);
	assert_only(at, rc ? 0 : a->width);
	assert_int_equal(a->set(edit, i, value, NULL), rc);
	assert_only(at, rc ? 0 : a->width);
}

static void check(const struct access *a, const void *view, const void *edit,
		  struct where want, bool is_big)
{
	if (!a->is_array) {
		want.count = 1;
		check_element(a, view, edit, want, 0, is_big);
		return;
	}
	check_element(a, view, edit, want, 0, is_big);
	check_element(a, view, edit, want, want.count - 1, is_big);
	check_element(a, view, edit, want, want.count, is_big);
	for (unsigned n = 0; n < 4; n++)
		check_element(a, view, edit, want, any_number(), is_big);
}

typedef int offset_function(const void *p, uint64_t *out,
			    struct field_error *error);

/* Also of counts: what is not there leaves the number alone or is refused. */
static void check_offset(offset_function *function, const void *view, int rc,
			 uint64_t want)
{
	struct field_error error = { NULL, NULL, 0 };
	uint64_t got = 0;

	assert_int_equal(function(view, &got, &error), rc);
	assert_error(&error, rc);
	if (!rc)
		assert_int_equal(got, want);
}

#define OFFSET(s, m, view, want)                                               \
	check_offset((offset_function *)(void (*)(void))open_wide_##s##_##m,   \
		     view, (want).rc, (want).at)
#define COUNT(s, m, view, want)                                                \
	check_offset((offset_function *)(void (*)(void))open_wide_##s##_##m,   \
		     view, (want).rc, (want).count)

/* ------------------------------------------------------------------- records
 */

/* How far the record from `at` goes, or where.rc. */
static struct where model_record(uint64_t at)
{
	huge stride;

	if (size - at < 9)
		return failed(REFUSED);
	stride = (huge)load(at, 8, false) + 9;
	return found(at, stride, 1);
}

static void fill_record(uint64_t *at)
{
	uint64_t length = length_number(6);

	store(*at, 8, false, length);
	*at += length < size && *at + length + 9 <= size ? length + 9 : 0;
}

static void check_record(const struct open_wide_record *p,
			 const struct open_wide_record_edit *e,
			 struct where want)
{
	struct where body = { 0, want.at + 9, want.count - 9 };
	struct span span = { 0 };

	assert_ptr_equal(p->bytes, bytes + want.at);
	assert_ptr_equal(e->bytes, p->bytes);
	assert_int_equal(p->size, want.count);
	assert_int_equal(e->read.size, want.count);
	check(ACCESS(record, body, 1, false, true), p, e, body, false);
	assert_int_equal(open_wide_record_body_bytes(p, &span, NULL), 0);
	assert_int_equal(span.size, body.count);
	assert_ptr_equal(span.data, bytes + body.at);
}

/*
 * Steps both iterators over `limit` records, or as many as there are, from
 * `at`. Returns where they end, or failed().
 */
static struct where check_records(struct open_wide_record_iterator it,
				  struct open_wide_record_edit_iterator edit,
				  uint64_t at, uint64_t limit, bool has_limit)
{
	struct field_error error = { NULL, NULL, 0 };
	struct open_wide_record p;
	struct open_wide_record_edit e;
	struct where want;

	for (; has_limit ? limit : at < size; limit--) {
		want = model_record(at);
		assert_int_equal(
		    open_wide_record_iterator_next(&it, &p, &error),
		    want.rc ? want.rc : 1);
		assert_int_equal(
		    open_wide_record_edit_iterator_next(&edit, &e, &error),
		    want.rc ? want.rc : 1);
		assert_error(&error, want.rc);
		if (want.rc)
			break;
		check_record(&p, &e, want);
		at += want.count;
	}
	want = (has_limit ? limit : at < size) ? failed(REFUSED)
					       : (struct where){ 0, at, 0 };
	for (unsigned n = 0; n < 3; n++) {
		assert_int_equal(open_wide_record_iterator_next(&it, &p, NULL),
				 0);
		assert_int_equal(
		    open_wide_record_edit_iterator_next(&edit, &e, NULL), 0);
	}
	return want;
}

static void test_records(void **state)
{
	(void)state;
	for (uint64_t length = 0; length <= LONGEST; length++)
		for (unsigned n = 0; n < ROUNDS; n++) {
			place(length);
			for (uint64_t at = 0, i = 0; i < 20 && at + 9 < size;
			     i++)
				fill_record(&at);
			remember();
			check_records(
			    open_wide_record_iterate(span_of(bytes, size)),
			    open_wide_record_edit_iterate(
				mspan_of(bytes, size)),
			    0, 0, false);
		}
}

/* ---------------------------------------------------------------------- wide
 */

struct wide {
	struct where words, m, items, k, records, name, where, far, low, sum,
	    rest;
};

/* A member that lies where another one ended. */
static struct where behind(struct where end, uint64_t width)
{
	return end.rc ? end : found(end.at, 1, width);
}

static struct where end_of(struct where array, uint64_t width)
{
	if (!array.rc)
		array.at += array.count * width;
	return array;
}

static struct where end_of_records(struct where at, uint64_t count)
{
	struct where record;

	for (; !at.rc && count; count--) {
		record = model_record(at.at);
		at = record.rc ? record : end_of(record, 1);
	}
	return at;
}

static struct where terminated(struct where at)
{
	const uint8_t *nul;

	if (at.rc)
		return at;
	nul = size > at.at ? memchr(bytes + at.at, 0, (size_t)(size - at.at))
			   : NULL;
	return nul ? found(at.at, (uint64_t)(nul - bytes) - at.at + 1, 1)
		   : failed(REFUSED);
}

static struct wide model_wide(bool is_big)
{
	struct wide w;
	struct where at;
	int16_t m;

	w.words = found(8, load(0, 8, is_big), 4);
	w.m = behind(end_of(w.words, 4), 2);
	m = w.m.rc ? 0 : (int16_t)load(w.m.at, 2, is_big);
	w.items = w.m.rc  ? w.m
		  : m < 0 ? failed(REFUSED)
			  : found(w.m.at + 2, (huge)m, 3);
	at = end_of(w.items, 3);
	w.k = at.rc ? at : found((at.at + 7) / 8 * 8, 1, 8);
	w.records = end_of(w.k, 8);
	at = w.k.rc ? w.k : end_of_records(w.records, load(w.k.at, 8, is_big));
	w.name = terminated(at);
	w.where = behind(end_of(w.name, 1), 8);
	w.far = w.where.rc ? w.where : found(load(w.where.at, 8, is_big), 1, 3);
	w.low = behind(end_of(w.far, 3), 3);
	w.sum = behind(end_of(w.low, 3), 6);
	at = end_of(w.sum, 6);
	w.rest = at.rc ? at : found(at.at, (size - at.at) / 2, 2);
	return w;
}

/* Plausible in most places; what follows an absurd length is where it was. */
static void fill_wide(bool is_big)
{
	uint64_t n = length_number(4), at = 8, m, k;

	store(0, 8, is_big, n);
	at += n < 8 ? 4 * n : 0;
	m = length_number(4) & 0xffff;
	store(at, 2, is_big, m);
	at = (at + 2 + (m < 8 ? 3 * m : 0) + 7) / 8 * 8;
	k = length_number(3);
	store(at, 8, is_big, k);
	at += 8;
	for (n = 0; n < k && n < 4; n++)
		fill_record(&at);
	for (n = length_number(5) & 7; n && at < size; n--)
		bytes[at++] |= 1;
	store(at++, 1, is_big, random_below(&dice, 8) ? 0 : 1);
	store(at, 8, is_big, length_number(size));
}

static void check_items(const struct open_wide_wide *p,
			const struct open_wide_wide_edit *e, struct where want,
			uint64_t i)
{
	const void *at =
	    !want.rc && i < want.count ? bytes + want.at + 3 * i : NULL;
	struct field_error error = { NULL, NULL, 0 };

	assert_ptr_equal(open_wide_wide_items(p, i, &error), at);
	assert_error(&error, !at);
	assert_ptr_equal(open_wide_wide_edit_items(e, i, NULL), at);
}

static void check_name(const struct open_wide_wide *p,
		       const struct open_wide_wide_edit *e, struct where want)
{
	static const uint8_t text[LONGEST + 1] = "text";
	struct span got = { NULL, 0 };
	uint64_t length = any_number();

	assert_int_equal(open_wide_wide_name_text(p, &got, NULL), want.rc);
	if (!want.rc) {
		assert_ptr_equal(got.data, bytes + want.at);
		assert_int_equal(got.size, want.count - 1);
	}
	for (unsigned n = 0; n < 4; n++, length = want.count + n - 2) {
		bool fits = !want.rc && length == want.count - 1;

		assert_int_equal(
		    open_wide_wide_put_name(e, span_of(text, length), NULL),
		    fits ? 0 : REFUSED);
		if (fits)
			assert_memory_equal(bytes + want.at, text, length);
		assert_only(want.at, fits ? length : 0);
	}
}

static void check_wide_records(const struct open_wide_wide *p,
			       const struct open_wide_wide_edit *e,
			       struct where want, bool is_big)
{
	struct open_wide_record_iterator it = { 0 };
	struct open_wide_record_edit_iterator edit = { 0 };

	assert_int_equal(open_wide_wide_records(p, &it, NULL), want.rc);
	assert_int_equal(open_wide_wide_edit_records(e, &edit, NULL), want.rc);
	if (!want.rc)
		check_records(it, edit, want.at, load(want.at - 8, 8, is_big),
			      true);
}

static void check_wide(const struct open_wide_wide *p,
		       const struct open_wide_wide_edit *e, bool is_big)
{
	struct wide w = model_wide(is_big);
	struct where end = end_of(w.rest, 2);

	/* `where` may have gone back */
	if (!end.rc && end.at < w.where.at + 8)
		end.at = w.where.at + 8;
	check(ACCESS(wide, words, 4, false, true), p, e, w.words, is_big);
	check(ACCESS(wide, m, 2, true, false), p, e, w.m, is_big);
	check(ACCESS(wide, k, 8, false, false), p, e, w.k, is_big);
	check(ACCESS(wide, where, 8, false, false), p, e, w.where, is_big);
	check(ACCESS(wide, far, 3, false, false), p, e, w.far, is_big);
	check(ACCESS(wide, low, 3, true, false), p, e, w.low, is_big);
	check(ACCESS(wide, sum, 6, true, false), p, e, w.sum, is_big);
	check(ACCESS(wide, rest, 2, false, true), p, e, w.rest, is_big);
	for (unsigned n = 0; n < 6; n++)
		check_items(p, e, w.items,
			    n < 3 ? w.items.count + n - 2 : any_number());
	check_wide_records(p, e, w.records, is_big);
	check_name(p, e, w.name);
	COUNT(wide, words_count, p, w.words);
	COUNT(wide, items_count, p, w.items);
	COUNT(wide, name_count, p, w.name);
	COUNT(wide, rest_count, p, w.rest);
	OFFSET(wide, m_offset, p, w.m);
	OFFSET(wide, items_offset, p, w.items);
	OFFSET(wide, k_offset, p, w.k);
	OFFSET(wide, records_offset, p, w.records);
	OFFSET(wide, name_offset, p, w.name);
	OFFSET(wide, far_offset, p, w.far);
	OFFSET(wide, rest_offset, p, w.rest);
	OFFSET(wide, total_size, p, end);
}

static void test_wide(void **state)
{
	struct open_wide_wide p;
	struct open_wide_wide_edit e;

	(void)state;
	for (uint64_t length = 0; length <= LONGEST; length++)
		for (unsigned n = 0; n < ROUNDS; n++) {
			bool is_big = n % 2;
			int rc = length < 8 ? REFUSED : 0;

			place(length);
			fill_wide(is_big);
			remember();
			assert_int_equal(open_wide_wide_at(span_of(bytes, size),
							   0, is_big, &p, NULL),
					 rc);
			assert_int_equal(
			    open_wide_wide_edit_at(mspan_of(bytes, size), 0,
						   is_big, &e, NULL),
			    rc);
			if (!rc)
				check_wide(&p, &e, is_big);
		}
}

/* -------------------------------------------------------------------- choice
 */

struct choice {
	uint64_t limit, high;
	uint8_t tag;
	struct where case_1, pair, triple, low;
};

static struct choice model_choice(uint64_t limit)
{
	uint64_t at = limit >= 16 ? 5 : 1;
	uint8_t tag = bytes[0];
	uint64_t sizes[5] = { 0, limit, 3, 3, 3 };
	uint64_t length = tag < 5 ? sizes[tag] : 0;
	struct where arm =
	    tag == 1 ? found(at, limit, 1) : found(at, 1, length);

	return (struct choice){
		.limit = limit,
		.tag = tag,
		.high = limit >= 16 ? load(1, 4, false) : 0,
		.case_1 = tag == 1 ? arm : failed(ABSENT),
		.pair = tag == 2 || tag == 3 ? arm : failed(ABSENT),
		.triple = tag == 4 ? arm : failed(ABSENT),
		.low = arm.rc ? arm : found(at + length, 1, 4),
	};
}

static void check_high(const struct open_wide_choice *p,
		       const struct open_wide_choice_edit *e,
		       const struct choice *c, uint32_t value)
{
	bool is_there = c->limit >= 16;
	int rc = is_there || !value ? 0 : ABSENT;

	assert_int_equal(open_wide_choice_has_high(p), is_there);
	assert_int_equal(open_wide_choice_high(p), c->high);
	assert_int_equal(open_wide_choice_set_high(e, value, NULL), rc);
	if (is_there)
		assert_int_equal(load(1, 4, false), value);
	assert_only(1, is_there ? 4 : 0);
}

/* All that changes or nothing. */
static void check_both(const struct open_wide_choice *p,
		       const struct open_wide_choice_edit *e,
		       const struct choice *c, uint64_t value)
{
	uint64_t got = 0, low;
	int rc = c->low.rc			? c->low.rc
		 : c->limit < 16 && value >> 32 ? ABSENT
						: 0;

	assert_int_equal(open_wide_choice_both(p, &got, NULL), c->low.rc);
	if (!c->low.rc)
		assert_int_equal(got, load(c->low.at, 4, true) | c->high << 32);
	assert_int_equal(open_wide_choice_set_both(e, value, NULL), rc);
	if (rc) {
		assert_only(0, 0);
		return;
	}
	assert_int_equal(open_wide_choice_both(p, &got, NULL), 0);
	assert_int_equal(got, value);
	low = load(c->low.at, 4, true);
	assert_int_equal(low, value & UINT32_MAX);
	/* the parts apart: the high one goes back by hand */
	if (c->limit >= 16)
		memcpy(bytes + 1, before + 1, 4);
	assert_only(c->low.at, 4);
}

static void check_computed(const struct open_wide_choice *p,
			   const struct choice *c)
{
	uint64_t low = c->low.rc ? 0 : load(c->low.at, 4, true), product = 0;
	uint32_t quotient = 0;
	huge want = (huge)low * (c->high + 1) * low;
	int rc = c->low.rc ? c->low.rc : want >> 64 ? REFUSED : 0;

	assert_int_equal(open_wide_choice_product(p, &product, NULL), rc);
	if (!rc)
		assert_int_equal(product, (uint64_t)want);
	rc = c->low.rc ? c->low.rc : c->tag ? 0 : REFUSED;
	assert_int_equal(open_wide_choice_quotient(p, &quotient, NULL), rc);
	if (!rc)
		assert_int_equal(quotient, low / c->tag);
}

static void check_choice(const struct open_wide_choice *p,
			 const struct open_wide_choice_edit *e, uint64_t limit)
{
	struct choice c = model_choice(limit);
	const void *pair = c.pair.rc ? NULL : bytes + c.pair.at;
	struct where end = end_of(c.low, 4);

	check(ACCESS(choice, case_1, 1, false, true), p, e, c.case_1, false);
	check(ACCESS(choice, triple, 3, false, false), p, e, c.triple, false);
	check(ACCESS(choice, low, 4, false, false), p, e, c.low, true);
	assert_ptr_equal(open_wide_choice_pair(p, NULL), pair);
	assert_ptr_equal(open_wide_choice_edit_pair(e, NULL), pair);
	assert_int_equal(open_wide_choice_has_case_1(p), c.tag == 1);
	assert_int_equal(open_wide_choice_has_pair(p), c.tag / 2 == 1);
	OFFSET(choice, total_size, p, end);
	check_high(p, e, &c, (uint32_t)any_number());
	check_high(p, e, &c, 0);
	check_both(p, e, &c, any_number());
	check_computed(p, &c);
	/* what does not fit in 24 bits */
	assert_int_equal(open_wide_choice_set_triple(e, 1u << 24, NULL),
			 REFUSED);
	assert_only(0, 0);
}

static void test_choice(void **state)
{
	struct open_wide_choice p;
	struct open_wide_choice_edit e;

	(void)state;
	for (uint64_t length = 0; length <= 40; length++)
		for (unsigned n = 0; n < 10 * ROUNDS; n++) {
			uint16_t limit = (uint16_t)length_number(30);
			int rc = length < (limit >= 16 ? 5 : 1) ? REFUSED : 0;

			place(length);
			store(0, 1, false, random_below(&dice, 6));
			if (n % 3 == 0)
				store(1, 4, false, random_below(&dice, 3));
			remember();
			assert_int_equal(
			    open_wide_choice_at(span_of(bytes, size), 0, limit,
						&p, NULL),
			    rc);
			assert_int_equal(
			    open_wide_choice_edit_at(mspan_of(bytes, size), 0,
						     limit, &e, NULL),
			    rc);
			if (!rc)
				check_choice(&p, &e, limit);
		}
}

/* A door reads nothing of what it refuses, whatever the offset. */
static void test_doors(void **state)
{
	struct open_wide_wide p = { NULL, 77, 7 };

	(void)state;
	for (unsigned n = 0; n < 20000; n++) {
		uint64_t at = any_number();
		bool fits;

		place(random_below(&dice, LONGEST + 1));
		fits = size >= 8 && at <= size - 8;
		p.size = 77;
		assert_int_equal(
		    open_wide_wide_at(span_of(bytes, size), at, 1, &p, NULL),
		    fits ? 0 : REFUSED);
		assert_int_equal(p.size, fits ? size - at : 77);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_records),
		cmocka_unit_test(test_wide),
		cmocka_unit_test(test_choice),
		cmocka_unit_test(test_doors),
	};

	dice = random_seeded(1);
	map_memory();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
