/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_FIELD_TEST_H
#define RUNTIME_BASE_FIELD_TEST_H

/*
 * What a test written by `structc --format=test` stands on. It has a list of
 * all structures with all fields, each with its accessors in one uniform
 * shape; this is what is done with them:
 *
 *   numbers   the least, the most, every single bit: stored, read back, found
 *             in its bytes in the stated order; no byte and no bit beside the
 *             field changes. A value that is one too wide is refused and
 *             nothing is written.
 *   arrays    the same at the first and the last index; one past the end is
 *             refused.
 *   texts     of full length and with one letter more; GUIDs in their order.
 *   nested    where they should be.
 *
 * Fixed structures are tested on three backgrounds. Open ones are looked for in
 * bytes and with parameters of many kinds; a field is tested where it is there.
 * Plain C11, no library but libc.
 */
#include "runtime/base/bytes.h"

#include <stdio.h>
#include <stdlib.h>

enum field_test_kind {
	FIELD_NUMBER, /* get, set; `bits` of `width` bytes, from `shift` */
	FIELD_JOIN,   /* get, set; in the bytes of the fields `parts` */
	FIELD_TEXT,   /* put, read; `width` is a unit's: 1, or 2 for UTF-16 */
	FIELD_GUID,   /* put, read; 16 bytes */
	FIELD_NESTED, /* get: at which byte */
	FIELD_STORED, /* nothing but a place */
};

enum field_test_order { FIELD_LITTLE, FIELD_BIG, FIELD_ANY_ORDER };

/* `p` is what getters and setters take, `i` an element. They return 0 or what
 * the accessors returned. */
struct field_test {
	const char *name;
	enum field_test_kind kind;
	/* where it is; where `where` is NULL: at `offset`, `count` elements */
	int (*where)(void *p, uint64_t *offset, uint64_t *count);
	uint64_t offset, count;
	unsigned width, shift, bits, c_bits; /* of an element; of its C type */
	bool is_signed;
	enum field_test_order order;
	bool is_array, is_cstring;
	int (*get)(void *p, uint64_t i, uint64_t *out);
	int (*set)(void *p, uint64_t i, uint64_t value);
	int (*put)(void *p, uint64_t i, struct span text);
	int (*read)(void *p, uint64_t i, struct mspan out, uint64_t *length);
	const unsigned *parts; /* indexes of fields */
	unsigned nr_parts;
};

struct structure_test {
	const char *name;
	uint64_t size; /* of an open one: what is always there */
	/* NULL: it is fixed, p is its bytes. Else fills *view, which is p */
	int (*open)(struct mspan bytes, const uint64_t *parameters, void *view);
	unsigned nr_parameters;
	const struct field_test *fields;
	unsigned nr_fields;
	const uint64_t *hints; /* numbers that mean something to it */
	unsigned nr_hints;
};

enum {
	FIELD_TEST_VIEW = 64,	   /* numbers of 8 bytes; a view is smaller */
	FIELD_TEST_ROUNDS = 50000, /* to look for open structures in bytes */
	FIELD_TEST_ENOUGH = 6,	   /* times that an open field is tested */
	FIELD_TEST_MOST = 9000,	   /* bytes of an open structure */
	FIELD_TEST_LARGEST = 1 << 20, /* bytes of a fixed one */
	FIELD_TEST_FEW = 300,	      /* that it has mostly */
	FIELD_TEST_FIELDS = 1024,     /* that are counted in a structure */
	FIELD_TEST_SAID = 20,	      /* failures that are printed */
};

struct field_tester {
	const struct structure_test *s;
	const struct field_test *f;
	uint8_t *bytes, *before;
	uint64_t size;
	void *p;
	unsigned long long nr_checks;
	unsigned nr_failed, nr_unseen;
	uint64_t random;
};

/* ------------------------------------------------------------------- checking
 */

static inline bool field_check(struct field_tester *t, bool ok,
			       const char *what, uint64_t i, uint64_t value)
{
	t->nr_checks++;
	if (ok)
		return true;
	if (t->nr_failed++ < FIELD_TEST_SAID)
		printf("FAIL: %s.%s, element %llu, value 0x%llx: %s\n",
		       t->s->name, t->f->name, (unsigned long long)i,
		       (unsigned long long)value, what);
	return false;
}

static inline void field_keep(struct field_tester *t)
{
	memcpy(t->before, t->bytes, (size_t)t->size);
}

static inline void field_restore(struct field_tester *t)
{
	memcpy(t->bytes, t->before, (size_t)t->size);
}

static inline bool field_same(const struct field_tester *t, uint64_t from,
			      uint64_t to)
{
	return to <= from ||
	       !memcmp(t->before + from, t->bytes + from, (size_t)(to - from));
}

static inline int field_where(const struct field_tester *t,
			      const struct field_test *f, uint64_t *offset,
			      uint64_t *count)
{
	*offset = f->offset;
	*count = f->count;
	return f->where ? f->where(t->p, offset, count) : 0;
}

/* `width` bytes as a number. */
static inline uint64_t field_load(const uint8_t *p, unsigned width,
				  enum field_test_order order)
{
	uint64_t value = 0;
	unsigned i;

	for (i = 0; i < width; i++)
		value = value << 8 | p[order == FIELD_BIG ? i : width - 1 - i];
	return value;
}

static inline uint64_t field_ones(unsigned bits)
{
	return bits > 63 ? UINT64_MAX : ((uint64_t)1 << bits) - 1;
}

/* A pattern of the field's bits as the getter gives it. */
static inline uint64_t field_signed(const struct field_test *f, uint64_t value)
{
	if (f->is_signed && f->bits < 64 && value >> (f->bits - 1))
		value |= ~field_ones(f->bits);
	return value;
}

/* ------------------------------------------------------------------- numbers
 */

/* Nothing changed but element `i`, of that, only the field's own bits. */
static inline void field_beside(struct field_tester *t, uint64_t offset,
				uint64_t i, uint64_t value)
{
	const struct field_test *f = t->f;
	uint64_t at = offset + i * f->width, own, was, is;

	field_check(
	    t, field_same(t, 0, at) && field_same(t, at + f->width, t->size),
	    "bytes beside it changed", i, value);
	if (f->order == FIELD_ANY_ORDER)
		return;
	own = field_ones(f->bits) << f->shift;
	was = field_load(t->before + at, f->width, f->order);
	is = field_load(t->bytes + at, f->width, f->order);
	field_check(t, (was & ~own) == (is & ~own), "bits beside it changed", i,
		    value);
	field_check(t, (is & own) >> f->shift == (value & field_ones(f->bits)),
		    "its bytes do not hold it", i, value);
}

/* A join's parts have taken it, other bytes have not. */
static inline void field_beside_parts(struct field_tester *t, uint64_t value)
{
	uint64_t offset, count, at, i;
	bool is_same = true, is_part;
	unsigned n;

	for (i = 0; i < t->size; i++) {
		if (t->before[i] == t->bytes[i])
			continue;
		is_part = false;
		for (n = 0; n < t->f->nr_parts; n++) {
			const struct field_test *part =
			    &t->s->fields[t->f->parts[n]];

			if (field_where(t, part, &offset, &count))
				continue;
			at = offset;
			is_part |= i >= at && i - at < part->width;
		}
		is_same &= is_part;
	}
	field_check(t, is_same, "bytes beside its parts changed", 0, value);
}

/*
 * Where data decides offsets, a field can lie upon what decides where it is,
 * and move when it is written. Then there is nothing to compare.
 */
static inline bool field_moved(const struct field_tester *t, uint64_t offset)
{
	uint64_t at, count;

	return t->f->where &&
	       (field_where(t, t->f, &at, &count) || at != offset);
}

static inline void field_set(struct field_tester *t, uint64_t offset,
			     uint64_t i, uint64_t value)
{
	const struct field_test *f = t->f;
	uint64_t got = 0;

	value = field_signed(f, value);
	field_keep(t);
	if (field_check(t, !f->set(t->p, i, value), "the setter refuses", i,
			value) &&
	    !field_moved(t, offset)) {
		field_check(t, !f->get(t->p, i, &got) && got == value,
			    "another value is read back", i, value);
		if (f->kind == FIELD_JOIN)
			field_beside_parts(t, value);
		else
			field_beside(t, offset, i, value);
	}
	field_restore(t);
}

static inline void field_refuses(struct field_tester *t, uint64_t i,
				 uint64_t value)
{
	field_keep(t);
	field_check(t, t->f->set(t->p, i, value) == -34,
		    "the setter does not refuse", i, value);
	field_check(t, field_same(t, 0, t->size),
		    "the setter refuses and writes", i, value);
	field_restore(t);
}

static inline void field_too_wide(struct field_tester *t, uint64_t i)
{
	const struct field_test *f = t->f;
	uint64_t most;

	if (f->bits >= f->c_bits)
		return;
	most = field_ones(f->is_signed ? f->bits - 1 : f->bits);
	field_refuses(t, i, most + 1);
	if (f->is_signed)
		field_refuses(t, i, ~most - 1);
	else
		field_refuses(t, i, field_ones(f->c_bits));
}

static inline void field_element(struct field_tester *t, uint64_t offset,
				 uint64_t i)
{
	const struct field_test *f = t->f;
	unsigned bit;

	field_set(t, offset, i, 0);
	field_set(t, offset, i, field_ones(f->bits));
	field_set(t, offset, i,
		  field_ones(f->bits) >> 1); /* signed: the most */
	for (bit = 0; bit < f->bits; bit++)
		field_set(t, offset, i, (uint64_t)1 << bit);
	field_too_wide(t, i);
}

static inline void field_numbers(struct field_tester *t, uint64_t offset,
				 uint64_t count)
{
	uint64_t past[] = { count, UINT64_MAX };
	uint64_t got;
	unsigned n;

	if (count) {
		field_element(t, offset, 0);
		if (count > 1)
			field_element(t, offset, count - 1);
	}
	if (!t->f->is_array)
		return;
	for (n = 0; n < 2; n++) {
		field_refuses(t, past[n], 0);
		field_check(t, t->f->get(t->p, past[n], &got) == -34,
			    "the getter does not refuse", past[n], 0);
	}
}

/* --------------------------------------------------------------------- texts
 */

/* Puts `length` letters and reads them back. */
static inline void field_letters(struct field_tester *t, uint64_t offset,
				 uint64_t count, uint64_t length)
{
	uint8_t *text = (uint8_t *)malloc((size_t)length + 1);
	uint8_t *got = (uint8_t *)malloc((size_t)length + 1);
	uint64_t said = 0, i, size = count * t->f->width;

	for (i = 0; text && i < length; i++)
		text[i] = (uint8_t)('a' + i % 26);
	field_keep(t);
	if (text && got &&
	    field_check(t, !t->f->put(t->p, 0, span_of(text, length)),
			"the text is refused", 0, length)) {
		field_check(
		    t,
		    !t->f->read(t->p, 0, mspan_of(got, length), &said) &&
			said == length &&
			(!length || !memcmp(text, got, (size_t)length)),
		    "another text is read back", 0, length);
		field_check(t,
			    field_same(t, 0, offset) &&
				field_same(t, offset + size, t->size),
			    "bytes beside it changed", 0, length);
		field_restore(t);
	}
	free(text);
	free(got);
}

static inline void field_too_long(struct field_tester *t, uint64_t length)
{
	uint8_t *text = (uint8_t *)malloc((size_t)length);

	if (!text)
		return;
	memset(text, 'x', (size_t)length);
	field_keep(t);
	field_check(t, t->f->put(t->p, 0, span_of(text, length)) == -34,
		    "a text that is too long is not refused", 0, length);
	field_check(t, field_same(t, 0, t->size),
		    "a text that is too long is refused and written", 0,
		    length);
	free(text);
}

static inline void field_text(struct field_tester *t, uint64_t offset,
			      uint64_t count)
{
	uint64_t most = t->f->is_cstring ? count - 1 : count;

	field_letters(t, offset, count, most);
	field_too_long(t, most + 1);
	if (!t->f->is_cstring)
		field_letters(t, offset, count, most / 2);
	else if (most)
		field_too_long(t, most - 1); /* it has to be just as long */
}

/* ---------------------------------------------------------- GUIDs, structures
 */

static inline void field_guid(struct field_tester *t, uint64_t offset,
			      uint64_t i)
{
	static const uint8_t mixed[16] = { 3, 2, 1,  0,	 5,  4,	 7,  6,
					   8, 9, 10, 11, 12, 13, 14, 15 };
	uint64_t at = offset + 16 * i, length = 0, n;
	uint8_t guid[16], got[16];
	bool is_there = true;

	for (n = 0; n < 16; n++)
		guid[n] = (uint8_t)(0xa0 + n);
	field_keep(t);
	field_check(t, !t->f->put(t->p, i, span_of(guid, 16)),
		    "the setter refuses", i, 0);
	field_check(t,
		    !t->f->read(t->p, i, mspan_of(got, 16), &length) &&
			!memcmp(guid, got, 16),
		    "another GUID is read back", i, 0);
	for (n = 0; n < 16; n++)
		is_there &= t->bytes[at + n] ==
			    guid[t->f->order == FIELD_BIG ? n : mixed[n]];
	field_check(t, is_there, "its bytes do not hold it", i, 0);
	field_check(t, field_same(t, 0, at) && field_same(t, at + 16, t->size),
		    "bytes beside it changed", i, 0);
	field_restore(t);
}

static inline void field_nested(struct field_tester *t, uint64_t offset,
				uint64_t count)
{
	const struct field_test *f = t->f;
	uint64_t at = 0;

	if (count) {
		field_check(t, !f->get(t->p, 0, &at) && at == offset,
			    "it is somewhere else", 0, at);
		field_check(t,
			    !f->get(t->p, count - 1, &at) &&
				at == offset + (count - 1) * f->width,
			    "it is somewhere else", count - 1, at);
	}
	if (f->is_array)
		field_check(t, f->get(t->p, count, &at) == -34,
			    "the getter does not refuse", count, 0);
}

/* ---------------------------------------------------------------- structures
 */

/* All of the field's parts are there. */
static inline bool field_has_parts(const struct field_tester *t)
{
	uint64_t offset, count;
	unsigned n;

	for (n = 0; n < t->f->nr_parts; n++)
		if (field_where(t, &t->s->fields[t->f->parts[n]], &offset,
				&count))
			return false;
	return true;
}

/* Returns whether the field is there and was tested. */
static inline bool field_run(struct field_tester *t, const struct field_test *f)
{
	uint64_t offset, count;

	t->f = f;
	if (!field_has_parts(t) || field_where(t, f, &offset, &count))
		return false;
	if (f->kind == FIELD_NUMBER || f->kind == FIELD_JOIN)
		field_numbers(t, offset, count);
	else if (f->kind == FIELD_TEXT)
		field_text(t, offset, count);
	else if (f->kind == FIELD_NESTED)
		field_nested(t, offset, count);
	else if (f->kind == FIELD_GUID && count) {
		field_guid(t, offset, 0);
		field_guid(t, offset, count - 1);
	}
	return f->kind == FIELD_STORED || count > 0;
}

static inline uint64_t field_random(struct field_tester *t)
{
	uint64_t z = (t->random += 0x9E3779B97F4A7C15ull);

	z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
	z = (z ^ z >> 27) * 0x94D049BB133111EBull;
	return z ^ z >> 31;
}

static inline void field_fixed(struct field_tester *t)
{
	static const uint8_t fills[] = { 0x00, 0xff, 0xa5 };
	unsigned round, n;
	uint64_t i;

	t->p = t->bytes;
	for (round = 0; round < 3; round++) {
		for (i = 0; i < t->size; i++)
			t->bytes[i] =
			    (uint8_t)(fills[round] + (round == 2 ? 37 * i : 0));
		for (n = 0; n < t->s->nr_fields; n++)
			field_run(t, &t->s->fields[n]);
	}
}

/* Zeros with a few small numbers; small numbers; letters; anything. */
static inline void field_fill(struct field_tester *t)
{
	uint64_t style = field_random(t) % 6, i, r;

	for (i = 0; i < t->size; i++) {
		r = field_random(t) >> 8;
		t->bytes[i] =
		    (uint8_t)(style < 2	   ? 0
			      : style == 2 ? r % 4
			      : style == 3 ? (r & 768 ? 0 : r)
			      : style == 4 ? (r & 256 ? 32 + r % 96 : r % 12)
					   : r);
	}
	for (i = field_random(t) % 8; style < 2 && t->size && i; i--)
		t->bytes[field_random(t) % (t->size < 64 ? t->size : 64)] =
		    (uint8_t)(field_random(t) % 16);
}

/* What the structure compares with, or near it, or what is usual. */
static inline uint64_t field_hint(struct field_tester *t)
{
	static const uint16_t usual[] = { 0,  1,  2,   3,   4,	 8,    16, 24,
					  32, 64, 128, 256, 512, 1024, 100 };
	uint64_t r = field_random(t);

	if (t->s->nr_hints && r & 1)
		return t->s->hints[(r >> 8) % t->s->nr_hints] +
		       (r & 6 ? 0 : (r >> 40) % 3) - (r & 6 ? 0 : 1);
	if (r & 2)
		return usual[(r >> 8) % (sizeof usual / sizeof *usual)];
	return (r >> 8) % 40;
}

/* Numbers that could mean something in half of the fields, by the setters. */
static inline void field_seed(struct field_tester *t, void *view)
{
	uint64_t which = field_random(t);
	unsigned n;

	for (n = 0; n < t->s->nr_fields; n++)
		if (t->s->fields[n].set && which >> n % 64 & 1)
			t->s->fields[n].set(view, 0, field_hint(t));
}

static inline void field_open(struct field_tester *t)
{
	static unsigned char seen[FIELD_TEST_FIELDS];
	uint64_t view[FIELD_TEST_VIEW], parameters[32] = { 0 };
	uint64_t least = t->s->size, round;
	bool is_done = false;
	struct mspan bytes;
	unsigned n;

	memset(seen, 0, sizeof seen);
	for (round = 0; !is_done && round < FIELD_TEST_ROUNDS; round++) {
		t->size =
		    least + field_random(t) %
				(round % 8 ? FIELD_TEST_FEW : FIELD_TEST_MOST);
		field_fill(t);
		for (n = 0; n < t->s->nr_parameters; n++)
			parameters[n] = field_hint(t);
		bytes = mspan_of(t->bytes, t->size);
		if (!t->s->open(bytes, parameters, view))
			field_seed(t, view);
		if (t->s->open(bytes, parameters, view))
			continue;
		t->p = view;
		is_done = true;
		for (n = 0; n < t->s->nr_fields && n < FIELD_TEST_FIELDS; n++)
			if (seen[n] < FIELD_TEST_ENOUGH) {
				seen[n] += field_run(t, &t->s->fields[n]);
				is_done = false;
			}
	}
	for (n = 0; n < t->s->nr_fields && n < FIELD_TEST_FIELDS; n++)
		if (!seen[n]) {
			t->nr_unseen++;
			printf("not seen: %s.%s\n", t->s->name,
			       t->s->fields[n].name);
		}
}

/* Tests all of them, says what came of it, and returns a status for exit. */
static inline int field_test_all(const char *file,
				 const struct structure_test *structures,
				 unsigned count)
{
	struct field_tester t = { 0 };
	unsigned long nr_fields = 0;
	unsigned i;

	for (i = 0; i < count; i++) {
		t.s = &structures[i];
		t.size = t.s->size;
		if (t.size > FIELD_TEST_LARGEST) {
			printf("too large to be tested: %s\n", t.s->name);
			continue;
		}
		t.bytes = (uint8_t *)malloc((size_t)t.size + FIELD_TEST_MOST);
		t.before = (uint8_t *)malloc((size_t)t.size + FIELD_TEST_MOST);
		if (!t.bytes || !t.before)
			printf("no memory for %s\n", t.s->name), t.nr_failed++;
		else if (t.s->open)
			field_open(&t);
		else
			field_fixed(&t);
		nr_fields += t.s->nr_fields;
		free(t.bytes);
		free(t.before);
	}
	printf("%s: %llu checks of %lu fields in %u structures, %u failed, "
	       "%u fields not seen\n",
	       file, t.nr_checks, nr_fields, count, t.nr_failed, t.nr_unseen);
	return t.nr_failed != 0;
}

#endif
