/* The tables of open structures say what the accessors do, for any bytes. */
/* SPDX-License-Identifier: Apache-2.0 */
/* Sanitizers: address */
/* Hosts: s390x */
#define STRUCT_DESCRIBE
#include "tests/compiler/ok/open.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ROUNDS = 20000, MOST = 96 };

static uint64_t state = 88172645463325252;
static unsigned nr_found, nr_absent, nr_refused;

static uint64_t number(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* Small numbers mostly, so that lengths and tags mean something. */
static struct span random_bytes(uint8_t *to)
{
	uint64_t size = number() % (MOST + 1);

	for (uint64_t i = 0; i < size; i++)
		to[i] = (uint8_t)(number() % 4 ? number() % 12 : number());
	return span_of(to, size);
}

static const struct describe_field *field_of(const struct describe_structure *s,
					     const char *name)
{
	for (uint32_t i = 0; i < s->nr_fields; i++)
		if (!strcmp(s->fields[i].name, name))
			return &s->fields[i];
	fail_msg("%s has no field %s", s->name, name);
	return NULL;
}

static void count(int rc)
{
	if (!rc)
		nr_found++;
	else if (rc == -61)
		nr_absent++;
	else
		nr_refused++;
}

static bool is_place(const struct describe_structure *s, const char *name,
		     const struct describe_view *view, int rc, uint64_t offset,
		     uint64_t elements)
{
	struct describe_place place;
	int said = describe_locate(field_of(s, name), view, &place, NULL);

	count(said);
	assert_int_equal(said, rc);
	if (!rc) {
		assert_true(place.offset == offset);
		assert_true(place.count == elements);
	}
	return !rc;
}

static void is_number(const struct describe_structure *s, const char *name,
		      const struct describe_view *view, int rc, uint64_t value)
{
	const struct describe_field *f = field_of(s, name);
	struct describe_place place = { 0 };
	uint64_t got = 0;
	int said = 0;

	if (f->kind != DESCRIBE_COMPUTED && f->kind != DESCRIBE_JOIN)
		said = describe_locate(f, view, &place, NULL);
	if (!said)
		said = describe_read(f, view, &place, 0, &got, NULL);
	count(said);
	assert_int_equal(said, rc);
	if (!rc)
		assert_true(got == describe_cut(value, f->width));
}

/* What the accessor gives is what the table gives. */
#define NUMBER(type, s, p, view, name)                                         \
	do {                                                                   \
		type value = 0;                                                \
		int code = open_##s##_##name(p, &value, NULL);                 \
                                                                               \
		is_number(&open_##s##_description, #name, view, code,          \
			  (uint64_t)value);                                    \
	} while (0)
#define PLACE(s, p, view, name, elements)                                      \
	do {                                                                   \
		uint64_t at = 0;                                               \
		int code = open_##s##_##name##_offset(p, &at, NULL);           \
                                                                               \
		is_place(&open_##s##_description, #name, view, code, at,       \
			 elements);                                            \
	} while (0)
#define RANGE(s, p, view, name, inner)                                         \
	do {                                                                   \
		uint64_t at = 0, n = 0;                                        \
		int code = open_##s##_##name##_range(p, &at, &n, NULL);        \
                                                                               \
		is_place(&open_##s##_description, #name, view, code, at,       \
			 n *(inner));                                          \
	} while (0)

static void test_group(struct span bytes)
{
	uint64_t parameters[] = { number() % 2 ? 64 : 32 };
	struct open_group_descriptor p;
	struct describe_view view;
	int rc = open_group_descriptor_at(bytes, 0, (uint16_t)parameters[0], &p,
					  NULL);

	assert_int_equal(describe_at(&open_group_descriptor_description, bytes,
				     0, parameters, &view, NULL),
			 rc);
	if (rc)
		return;
	NUMBER(uint16_t, group_descriptor, &p, &view, x);
	NUMBER(uint16_t, group_descriptor, &p, &view, checksum);
	PLACE(group_descriptor, &p, &view, block_bitmap_hi, 1);
	is_number(&open_group_descriptor_description, "block_bitmap", &view, 0,
		  open_group_descriptor_block_bitmap(&p));
}

static void test_record(struct span bytes)
{
	struct open_record p;
	struct describe_view view;
	int rc = open_record_at(bytes, 0, &p, NULL);
	uint64_t size = 0, said = 0;

	assert_int_equal(
	    describe_at(&open_record_description, bytes, 0, NULL, &view, NULL),
	    rc);
	if (rc)
		return;
	RANGE(record, &p, &view, case_3, 1);
	RANGE(record, &p, &view, otherwise, 1);
	PLACE(record, &p, &view, small, 1);
	NUMBER(uint8_t, record, &p, &view, tail);
	NUMBER(uint32_t, record, &p, &view, end);
	rc = open_record_total_size(&p, &size, NULL);
	assert_int_equal(
	    describe_extent(&open_record_description, &view, &said, NULL), rc);
	assert_true(size == said);
}

static void test_sub(const struct open_ordered *of,
		     const struct describe_view *outer)
{
	const struct describe_field *f =
	    field_of(&open_ordered_description, "sub");
	struct describe_place place;
	struct describe_view view;
	struct open_sub p = { 0 };
	int rc = open_ordered_sub(of, &p, NULL);

	assert_int_equal(describe_locate(f, outer, &place, NULL), rc);
	if (rc)
		return;
	assert_int_equal(
	    describe_element(f, outer, &place, place.offset, &view, NULL), 0);
	assert_ptr_equal(view.bytes, p.bytes);
	assert_true(view.size == p.size);
	is_number(&open_sub_description, "a", &view, 0, open_sub_a(&p));
	NUMBER(uint8_t, sub, &p, &view, c);
	PLACE(sub, &p, &view, d, 3);
	PLACE(sub, &p, &view, s, 2);
	RANGE(sub, &p, &view, rest, 2);
}

static void test_ordered(struct span bytes)
{
	uint64_t parameters[] = { number() % 2 };
	struct open_ordered p;
	struct describe_view view;
	int rc = open_ordered_at(bytes, 0, (uint8_t)parameters[0], &p, NULL);

	assert_int_equal(describe_at(&open_ordered_description, bytes, 0,
				     parameters, &view, NULL),
			 rc);
	if (rc)
		return;
	is_number(&open_ordered_description, "magic", &view, 0,
		  open_ordered_magic(&p));
	RANGE(ordered, &p, &view, values, 1);
	RANGE(ordered, &p, &view, name, 1);
	NUMBER(uint64_t, ordered, &p, &view, big);
	is_number(&open_ordered_description, "sum", &view, 0,
		  (uint64_t)open_ordered_sum(&p));
	test_sub(&p, &view);
}

/* Records: the same ones, at the same places, until the same end. */
static void test_entries(struct span bytes)
{
	uint64_t parameters[] = { number() % 40 };
	const struct describe_field *f =
	    field_of(&open_block_description, "entries");
	struct open_block p;
	struct describe_view view, record;
	struct describe_place place;
	struct describe_records records;
	struct open_dir_entry_iterator it;
	struct open_dir_entry entry;
	int rc = open_block_at(bytes, 0, (uint32_t)parameters[0], &p, NULL);

	assert_int_equal(describe_at(&open_block_description, bytes, 0,
				     parameters, &view, NULL),
			 rc);
	if (rc)
		return;
	assert_int_equal(open_block_entries(&p, &it, NULL), 0);
	assert_int_equal(describe_locate(f, &view, &place, NULL), 0);
	records = describe_records_of(f, &view, &place);
	do {
		rc = open_dir_entry_iterator_next(&it, &entry, NULL);
		assert_int_equal(describe_next(&records, &record, NULL), rc);
		count(rc < 0 ? rc : 0);
		if (rc <= 0)
			break;
		assert_ptr_equal(record.bytes, entry.bytes);
		RANGE(dir_entry, &entry, &record, name, 1);
	} while (true);
}

static void test_places(struct span bytes)
{
	struct describe_view view;
	struct open_at p;

	if (open_at_at(bytes, 0, &p, NULL) ||
	    describe_at(&open_at_description, bytes, 0, NULL, &view, NULL))
		return;
	NUMBER(uint8_t, at, &p, &view, a);
	NUMBER(uint16_t, at, &p, &view, b);
	is_number(&open_at_description, "z", &view, 0, open_at_z(&p));
	RANGE(at, &p, &view, tail, 1);
}

static void test_any_bytes(void **unused)
{
	uint8_t room[MOST];

	(void)unused;
	for (unsigned i = 0; i < ROUNDS; i++) {
		/* exactly so many: a byte too far is seen */
		struct span bytes = random_bytes(room);
		uint8_t *copy = malloc(bytes.size ? bytes.size : 1);

		assert_non_null(copy);
		if (bytes.size)
			memcpy(copy, bytes.data, bytes.size);
		bytes.data = copy;
		test_group(bytes);
		test_record(bytes);
		test_ordered(bytes);
		test_entries(bytes);
		test_places(bytes);
		free(copy);
	}
	assert_true(nr_found > ROUNDS);
	assert_true(nr_absent > ROUNDS / 2);
	assert_true(nr_refused > ROUNDS / 2);
}

static void test_parameters(void **unused)
{
	const struct describe_open *open =
	    open_group_descriptor_description.open;
	uint64_t too_large[] = { 65536 };
	uint8_t bytes[16] = { 0 };
	struct describe_view view;

	(void)unused;
	assert_int_equal(open->nr_parameters, 1);
	assert_string_equal(open->parameters[0].name, "desc_size");
	assert_int_equal(describe_at(&open_group_descriptor_description,
				     span_of(bytes, 16), 0, too_large, &view,
				     NULL),
			 -34);
	assert_true(open_ordered_description.open->parameters[0].is_order);
	assert_ptr_equal(open_describe_file.root->structure,
			 &open_super_description);
	assert_int_equal(open_describe_file.nr_structures, OPEN_NR_STRUCTURES);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_any_bytes),
		cmocka_unit_test(test_parameters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
