/* SPDX-License-Identifier: Apache-2.0 */
/* A validator finds each rule that is broken, where it is, and nothing else. */
/* Sanitizers: address */
/* Hosts: s390x */

#define STRUCT_VALIDATE
#include "tests/check.h"
#include "tests/compiler/ok/rules.h"

enum { MOST = 32, ROOT = RULES_ROOT_OFFSET, BLOCKS = ROOT + 84 };

/* Bytes that break no rule: a header, two blocks of 64 bytes, a record. */
static uint8_t image[BLOCKS + 2 * 64 + 40];

static struct rules_header *header(void)
{
	return (struct rules_header *)(image + ROOT);
}

/* length, kind, count, optional and flags, the case, padding, text. */
static void put_record(uint64_t at, uint8_t length, uint8_t kind, uint8_t count)
{
	uint8_t *p = image + at;

	memset(p, 0, length);
	p[0] = length;
	p[2] = kind;
	p[3] = count;
	if (kind == RULES_KIND_LARGE && count)
		p[4] = 8;
}

static void make_header(void)
{
	struct rules_header *h = header();

	rules_header_init(h);
	rules_header_set_kind(h, RULES_KIND_SMALL);
	rules_header_set_flags(h, RULES_FLAGS_EXTRA);
	rules_header_set_mode(h, 0x12);
	rules_header_set_big(h, 4096);
	for (uint64_t i = 0; i < 3; i++)
		rules_header_set_sizes(h, i, 400, NULL);
	for (uint64_t i = 0; i < 2; i++)
		rules_header_set_kinds(h, i, RULES_KIND_HUGE, NULL);
	rules_header_set_hi(h, 1);
	rules_header_update_sum(h);
}

static void make_image(void)
{
	memset(image, 0, sizeof image);
	make_header();
	le16_store(image + ROOT + 82, 2);
	image[BLOCKS] = 2;
	put_record(BLOCKS + 1, 20, RULES_KIND_LARGE, 1);
	put_record(BLOCKS + 21, 43, RULES_KIND_SMALL, 30);
	image[BLOCKS + 64] = 2;
	put_record(BLOCKS + 65, 63, RULES_KIND_LARGE, 0);
	put_record(BLOCKS + 128, 10, RULES_KIND_SMALL, 2);
}

static struct finding findings[MOST];

static size_t validate(bool strict, bool first_only)
{
	struct validation v = { strict, first_only, findings, MOST, 0, 0 };
	size_t count =
	    rules_validate_root(span_of(image, BLOCKS + 128 + 10), &v);

	assert_int_equal(v.count, count);
	assert_int_equal(v.base, 0);
	return count;
}

static void sum_up(void)
{
	rules_header_update_sum(header());
}

static void test_sound(void **state)
{
	(void)state;
	make_image();
	assert_int_equal(validate(true, false), 0);
	assert_int_equal(validate(false, true), 0);
}

#define CONSTRAINT FINDING_CONSTRAINT

/* One byte broken, one finding. */
static const struct {
	const char *structure, *field, *text;
	uint64_t broken;
	uint8_t value;
	enum finding_kind kind;
	uint64_t offset;
} cases[] = {
	{ "header", "magic", "must be 0x52554C45", ROOT + 2, 0, CONSTRAINT,
	  ROOT },
	{ "header", "tag", "must be \"RULES\"", ROOT + 4, 'r', CONSTRAINT,
	  ROOT + 4 },
	{ "header", "tag", "must be \"RULES\"", ROOT + 9, 1, CONSTRAINT,
	  ROOT + 4 },
	{ "header", "id", "must be \"c12a7328-f81f-11d2-ba4b-00a0c93ec93b\"",
	  ROOT + 25, 0, CONSTRAINT, ROOT + 10 },
	{ "header", "name", "must be \"h\303\251\"", ROOT + 33, 1, CONSTRAINT,
	  ROOT + 26 },
	{ "header", "kind", "no value of its enum", ROOT + 34, 3, FINDING_VALUE,
	  ROOT + 34 },
	{ "header", "level", "must be 0..5, 0x10", ROOT + 35, 6, CONSTRAINT,
	  ROOT + 35 },
	{ "header", "level", "must be 0..5, 0x10", ROOT + 35, 15, CONSTRAINT,
	  ROOT + 35 },
	{ "header", "flags", "bits without a name", ROOT + 37, 0x80,
	  FINDING_FLAGS, ROOT + 36 },
	{ "header", "mode._", "bits without a meaning are not zero", ROOT + 38,
	  0x1A, FINDING_PADDING, ROOT + 38 },
	{ "header", "mode.kind", "no value of its enum", ROOT + 38, 0x32,
	  FINDING_VALUE, ROOT + 38 },
	{ "header", "big", "must be 1, 0x1000..0xFFFFFFFFFFFFFFFF", ROOT + 40,
	  0x0F, CONSTRAINT, ROOT + 39 },
	{ "header", "sizes", "must be 1..400", ROOT + 52, 0x91, CONSTRAINT,
	  ROOT + 51 },
	{ "header", "grid", "must be -1..1", ROOT + 55, 0xFE, CONSTRAINT,
	  ROOT + 55 },
	{ "header", "kinds", "no value of its enum", ROOT + 58, 4,
	  FINDING_VALUE, ROOT + 58 },
	{ "header", "lo", "lo must not pass \"hi\"", ROOT + 59, 3, CONSTRAINT,
	  ROOT + 59 },
	{ "header", "_", "padding is not zero", ROOT + 65, 1, FINDING_PADDING,
	  ROOT + 63 },
	{ "point", "x", "must be -5..5", ROOT + 67, 0x80, CONSTRAINT,
	  ROOT + 66 },
	{ "point", "x", "x may be 3 only far away", ROOT + 78, 3, CONSTRAINT,
	  ROOT + 78 },
	{ "header", "both", "must be 0x0..0x20000", ROOT + 61, 3, CONSTRAINT,
	  ROOT },
	{ "header", "flags", "($flags has extra) || $kind == large", ROOT + 36,
	  0, CONSTRAINT, ROOT + 36 },
	{ "header", "point", "$point.x < 5 && $mode.other != 7", ROOT + 66, 5,
	  CONSTRAINT, ROOT + 66 },
	{ "file", "nr", "must be 1..3", ROOT + 83, 1, CONSTRAINT, ROOT + 82 },
	{ "block", "version", "must be 2", BLOCKS + 64, 3, CONSTRAINT,
	  BLOCKS + 64 },
	{ "record", "optional", "must be 7..9", BLOCKS + 5, 6, CONSTRAINT,
	  BLOCKS + 5 },
	{ "record", "flags", "bits without a name", BLOCKS + 9, 4,
	  FINDING_FLAGS, BLOCKS + 9 },
	{ "point", "x", "must be -5..5", BLOCKS + 11, 0x7F, CONSTRAINT,
	  BLOCKS + 11 },
	{ "record", "_", "padding is not zero", BLOCKS + 14, 1, FINDING_PADDING,
	  BLOCKS + 14 },
	{ "record", "text", "is not within the bytes", BLOCKS + 24, 60,
	  FINDING_RANGE, BLOCKS + 21 },
	{ "record", "kind", "no arm of the match has this value", BLOCKS + 67,
	  9, FINDING_VALUE, BLOCKS + 67 },
	{ "record", "stride", "is not within the bytes", BLOCKS + 65, 64,
	  FINDING_RANGE, BLOCKS + 65 },
	{ "record", "stride", "is not within the bytes", BLOCKS + 128, 11,
	  FINDING_RANGE, BLOCKS + 128 },
};

static void check_finding(size_t i, const struct finding *f)
{
	char structure[32];

	snprintf(structure, sizeof structure, "rules_%s", cases[i].structure);
	assert_string_equal(f->structure, structure);
	assert_string_equal(f->field, cases[i].field);
	assert_string_equal(f->text, cases[i].text);
	assert_int_equal(f->kind, cases[i].kind);
	assert_int_equal(f->offset, cases[i].offset);
}

static void break_rule(size_t i)
{
	make_image();
	image[cases[i].broken] = cases[i].value;
	/* a header that says so has the sum that goes with it */
	if (cases[i].broken < ROOT + 82)
		sum_up();
}

static void test_each(void **state)
{
	bool is_strict;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		is_strict = cases[i].kind >= FINDING_VALUE;
		break_rule(i);
		assert_true(validate(true, true) == 1);
		if (strcmp(cases[i].structure, "file"))
			assert_int_equal(validate(true, false), 1);
		check_finding(i, findings);
		assert_int_equal(!validate(false, true), is_strict);
	}
}

static void test_checksum(void **state)
{
	(void)state;
	make_image();
	image[ROOT + 81] ^= 1;
	assert_int_equal(validate(false, false), 1);
	assert_string_equal(findings[0].field, "sum");
	assert_int_equal(findings[0].kind, FINDING_CHECKSUM);
	assert_int_equal(findings[0].offset, ROOT + 81);
	assert_string_equal(finding_kind_name(findings[0].kind), "checksum");
}

/* A check within an `if` asks nothing where that does not hold. */
static void test_condition(void **state)
{
	(void)state;
	make_image();
	rules_header_set_level(header(), 1);
	sum_up();
	assert_int_equal(validate(true, false), 0);
	rules_header_set_flags(header(), RULES_FLAGS_MORE | RULES_FLAGS_EXTRA);
	sum_up();
	assert_int_equal(validate(true, false), 1);
	assert_string_equal(findings[0].text, "more is only above level 1");
}

static void test_all_and_first(void **state)
{
	struct validation v = { .strict = true, .capacity = 2 };

	(void)state;
	make_image();
	memset(image + ROOT, 0xEE, 82);
	assert_true(validate(true, false) > 15);
	assert_int_equal(validate(true, true), 1);
	assert_string_equal(findings[0].field, "magic");
	/* what there is no room for is counted */
	v.findings = findings;
	findings[2].field = "untouched";
	rules_header_validate(header(), &v);
	assert_true(v.count > 15);
	assert_string_equal(findings[2].field, "untouched");
	/* nor is any needed */
	v = (struct validation){ .first_only = true };
	assert_int_equal(rules_header_validate(header(), &v), 1);
}

/* Whatever is cut off, a finding says so, and nothing behind is read. */
static void test_cut(void **state)
{
	(void)state;
	make_image();
	for (size_t size = 0; size < BLOCKS + 128 + 10; size++) {
		struct validation v = { .findings = findings,
					.capacity = MOST };
		uint8_t *copy = malloc(size + 1);
		size_t count;

		memcpy(copy, image, size);
		count = rules_validate_root(span_of(copy, size), &v);
		free(copy);
		assert_true(count == 1);
		assert_int_equal(findings[0].kind, FINDING_RANGE);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sound),
		cmocka_unit_test(test_each),
		cmocka_unit_test(test_checksum),
		cmocka_unit_test(test_condition),
		cmocka_unit_test(test_all_and_first),
		cmocka_unit_test(test_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
