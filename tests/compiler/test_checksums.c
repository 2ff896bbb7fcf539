/* SPDX-License-Identifier: Apache-2.0 */
/* Generated checksums are those of the bytes, counted by hand. */
/* Sanitizers: address */
/* Hosts: s390x */

#include "tests/check.h"
#include "tests/compiler/ok/checksums.h"
#include "tests/runtime/random.h"

/* A CRC bit by bit, as its definition says. */
static uint32_t slow_crc(uint32_t polynomial, uint32_t crc, const uint8_t *p,
			 size_t size)
{
	for (; size; p++, size--) {
		crc ^= *p;
		for (int i = 0; i < 8; i++)
			crc = crc >> 1 ^ (crc & 1 ? polynomial : 0);
	}
	return crc;
}

#define CRC32C(crc, p, size) slow_crc(0x82F63B78, crc, p, size)
#define CRC16(crc, p, size)  slow_crc(0xA001, crc, p, size)
#define CRC32(p, size)	     (~slow_crc(0xEDB88320, ~0u, p, size))

static uint32_t slow_sum(const uint8_t *p, size_t size)
{
	uint32_t sum = 0;

	while (size--)
		sum += *p++;
	return sum;
}

static uint32_t slow_rotate(unsigned bits, const uint8_t *p, size_t size)
{
	uint64_t sum = 0;

	while (size--) {
		sum = (sum >> 1) + ((sum & 1) << (bits - 1)) + *p++;
		sum &= ((uint64_t)1 << bits) - 1;
	}
	return (uint32_t)sum;
}

/* ------------------------------------------------------------ constant size */

static void test_fixed(void **state)
{
	struct random random = random_seeded(11);
	struct checksums_header h, copy;
	uint8_t numbers[8] = { 7, 0, 0, 0, 0x78, 0x56, 0x34, 0x12 };
	uint32_t crc;

	(void)state;
	random_fill(&random, h.bytes, sizeof h.bytes);
	copy = h;
	memset(copy.bytes + CHECKSUMS_HEADER_CRC_OFFSET, 0, 4);
	assert_int_equal(checksums_header_compute_crc(&h),
			 CRC32(copy.bytes, sizeof copy.bytes));
	copy = h;
	memset(copy.bytes + CHECKSUMS_HEADER_CRC_LO_OFFSET, 0, 2);
	memset(copy.bytes + CHECKSUMS_HEADER_CRC_HI_OFFSET, 0, 2);
	crc = CRC32C(~0u, copy.bytes + CHECKSUMS_HEADER_UUID_OFFSET, 16);
	crc = CRC32C(crc, numbers, 8);
	crc = CRC32C(crc, copy.bytes, sizeof copy.bytes);
	assert_int_equal(checksums_header_compute_seeded(&h, 0x12345678, 7),
			 crc);
	assert_int_equal(checksums_header_compute_short(&h, 0x55AA),
			 (uint16_t)~CRC16(0x55AA, h.bytes, 13 + 8));
	assert_int_equal(
	    checksums_header_compute_turned(&h),
	    slow_rotate(8, h.bytes + CHECKSUMS_HEADER_TAG_OFFSET, 8));
}

static void test_replaced(void **state)
{
	struct random random = random_seeded(12);
	struct checksums_header h, copy;

	(void)state;
	random_fill(&random, h.bytes, sizeof h.bytes);
	copy = h;
	memcpy(copy.bytes + CHECKSUMS_HEADER_OCTAL_OFFSET, "        ", 8);
	memcpy(copy.bytes + CHECKSUMS_HEADER_TAG_OFFSET, "ustar\0\0\0", 8);
	memset(copy.bytes + CHECKSUMS_HEADER_UUID_OFFSET, 0, 16);
	checksums_header_set_kind(&copy, CHECKSUMS_KIND_LARGE);
	assert_int_equal(checksums_header_set_width(&copy, 0x010203), 0);
	assert_int_equal(checksums_header_compute_octal(&h),
			 slow_sum(copy.bytes, sizeof copy.bytes));
}

static void test_verify_and_update(void **state)
{
	struct checksums_header h;

	(void)state;
	checksums_header_init(&h);
	assert_int_equal(checksums_header_update_seeded(&h, 5, 6), 0);
	assert_int_equal(checksums_header_update_last(&h), 0);
	assert_int_equal(checksums_header_last(&h), 0xA5);
	assert_int_equal(checksums_header_update_short(&h, 9), 0);
	assert_int_equal(checksums_header_update_crc(&h), 0);
	assert_int_equal(checksums_header_verify_crc(&h), 0);
	for (size_t i = 0; i < 8 * sizeof h.bytes; i++) {
		h.bytes[i / 8] ^= (uint8_t)(1 << i % 8);
		assert_int_equal(checksums_header_verify_crc(&h), -74);
		h.bytes[i / 8] ^= (uint8_t)(1 << i % 8);
	}
	assert_int_equal(checksums_header_verify_crc(&h), 0);
	assert_int_equal(checksums_header_update_sum(&h), 0);
	assert_int_equal(
	    slow_sum(h.bytes, CHECKSUMS_HEADER_SUM_OFFSET + 1) & 0xFF, 0);
	/* another input is another sum */
	assert_int_equal(checksums_header_update_seeded(&h, 5, 6), 0);
	assert_int_equal(checksums_header_verify_seeded(&h, 5, 6), 0);
	assert_int_equal(checksums_header_verify_seeded(&h, 6, 5), -74);
	/* its `if` does not hold */
	checksums_header_set_kind(&h, CHECKSUMS_KIND_LARGE);
	assert_int_equal(checksums_header_verify_last(&h), -61);
	assert_int_equal(checksums_header_update_last(&h), -61);
}

/* ------------------------------------------------------- sizes that data say
 */

static void test_descriptor(void **state)
{
	struct random random = random_seeded(13);
	struct checksums_descriptor_edit d = { 0 };
	uint8_t bytes[100], copy[100], group[4] = { 3, 1, 0, 0 };
	struct field_error error;
	uint16_t sum;

	(void)state;
	for (unsigned size = 8; size <= 70; size++) {
		if (size > 8 && size < 64)
			continue;
		random_fill(&random, bytes, sizeof bytes);
		assert_int_equal(checksums_descriptor_edit_at(
				     mspan_of(bytes, 100), 3, (uint16_t)size,
				     0x103, &d, &error),
				 0);
		memcpy(copy, bytes + 3, size);
		memset(copy + 4, 0, 2);
		assert_int_equal(checksums_descriptor_compute_checksum(
				     &d.read, 77, &sum, &error),
				 0);
		assert_int_equal(
		    sum, (uint16_t)CRC32C(CRC32C(77, group, 4), copy, size));
		assert_int_equal(
		    checksums_descriptor_verify_checksum(&d.read, 77, &error),
		    -74);
		assert_string_equal(error.structure, "checksums_descriptor");
		assert_string_equal(error.field, "checksum");
		assert_int_equal(error.offset, 4);
		assert_int_equal(
		    checksums_descriptor_update_checksum(&d, 77, NULL), 0);
		assert_int_equal(
		    checksums_descriptor_verify_checksum(&d.read, 77, &error),
		    0);
	}
}

/* A small one has just the low half, which alone is compared and stored. */
static void test_absent_part(void **state)
{
	static const uint16_t sizes[] = { 4, 8, 12, 40 };
	struct random random = random_seeded(14);
	struct checksums_inode_edit inode = { 0 };
	uint8_t bytes[40], copy[40];
	uint8_t numbers[8] = { 12, 0, 0, 0, 9, 0, 0, 0 };
	uint32_t sum, crc;

	(void)state;
	for (unsigned i = 0; i < 4; i++) {
		random_fill(&random, bytes, sizeof bytes);
		assert_int_equal(
		    checksums_inode_edit_at(mspan_of(bytes, sizeof bytes), 0,
					    sizes[i], &inode, NULL),
		    0);
		memcpy(copy, bytes, sizes[i]);
		memset(copy + 2, 0, 2);
		if (sizes[i] > 8)
			memset(copy + 6, 0, 2);
		crc = CRC32C(CRC32C(1, numbers, 8), copy, sizes[i]);
		assert_int_equal(checksums_inode_compute_checksum(
				     &inode.read, 1, 12, 9, &sum, NULL),
				 0);
		assert_int_equal(sum, crc);
		assert_int_equal(checksums_inode_verify_checksum(&inode.read, 1,
								 12, 9, NULL),
				 -74);
		assert_int_equal(
		    checksums_inode_update_checksum(&inode, 1, 12, 9, NULL), 0);
		assert_int_equal(le16_load(bytes + 2), crc & 0xFFFF);
		if (sizes[i] > 8)
			assert_int_equal(le16_load(bytes + 6), crc >> 16);
		memcpy(copy + 2, bytes + 2, 2);
		if (sizes[i] > 8)
			memcpy(copy + 6, bytes + 6, 2);
		assert_memory_equal(copy, bytes, sizes[i]);
		assert_int_equal(checksums_inode_verify_checksum(&inode.read, 1,
								 12, 9, NULL),
				 0);
	}
}

/* length 3, name, align to 8, before, then what `before` decides. */
static const uint8_t small_record[] = { 3, 0, 'a', 'b', 'c', 0,	   0,
					0, 7, 0,   0,	0,   1,	   2,
					3, 4, 'h', 'i', 0,   0xEE, 0xEE };
static const uint8_t large_record[] = { 0, 3, 'a', 'b', 'c', 0, 0, 0,
					0, 0, 0,   8,	5,   6, 7, 8,
					9, 9, 1,   2,	3,   4, 0, 0xEE };

static void test_record(void **state)
{
	struct checksums_record_edit r;
	uint8_t bytes[32], copy[32];
	uint32_t crc, before;
	uint16_t sum;

	(void)state;
	memcpy(bytes, small_record, sizeof small_record);
	assert_int_equal(
	    checksums_record_edit_at(mspan_of(bytes, sizeof small_record), 0, 0,
				     &r, NULL),
	    0);
	/* the extent ends behind the NUL, not with the view */
	memcpy(copy, small_record, sizeof copy - 11);
	memset(copy + 12, 0, 4);
	assert_int_equal(checksums_record_compute_crc(&r.read, &crc, NULL), 0);
	assert_int_equal(crc, CRC32(copy, 19));
	assert_int_equal(
	    checksums_record_compute_before(&r.read, 0xFF, &before, NULL), 0);
	assert_int_equal(before, CRC32(copy, 8) ^ 0xFF);
	assert_int_equal(checksums_record_compute_length(&r.read, &sum, NULL),
			 0);
	assert_int_equal(sum, slow_rotate(16, copy + 5, 14));
	/* its member is absent, or the bytes are too few */
	assert_int_equal(checksums_record_compute_checked(&r.read, &sum, NULL),
			 0);
	assert_int_equal(sum, slow_sum((const uint8_t *)"abc", 3));
	assert_int_equal(checksums_record_verify_checked(&r.read, NULL), -61);
	assert_int_equal(checksums_record_update_checked(&r, NULL), -61);
	bytes[0] = 200;
	assert_int_equal(checksums_record_compute_crc(&r.read, &crc, NULL),
			 -34);
	assert_int_equal(checksums_record_verify_crc(&r.read, NULL), -34);
	assert_int_equal(checksums_record_update_crc(&r, NULL), -34);
}

static void test_large_record(void **state)
{
	struct checksums_record_edit r;
	uint8_t bytes[32], copy[32];
	uint16_t sum;
	uint32_t crc;

	(void)state;
	memcpy(bytes, large_record, sizeof large_record);
	assert_int_equal(
	    checksums_record_edit_at(mspan_of(bytes, sizeof large_record), 0, 1,
				     &r, NULL),
	    0);
	memcpy(copy, large_record, sizeof large_record);
	memcpy(copy + 12, "\1\2\3\4", 4); /* more, big-endian */
	memset(copy + 18, 0, 4);
	assert_int_equal(checksums_record_compute_crc(&r.read, &crc, NULL), 0);
	assert_int_equal(crc, CRC32(copy, 23));
	assert_int_equal(checksums_record_compute_checked(&r.read, &sum, NULL),
			 0);
	assert_int_equal(sum, slow_sum(large_record + 2, 3) +
				  slow_sum(large_record + 12, 4));
	assert_int_equal(checksums_record_update_checked(&r, NULL), 0);
	assert_int_equal(be16_load(bytes + 16), sum);
	assert_int_equal(checksums_record_verify_checked(&r.read, NULL), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fixed),
		cmocka_unit_test(test_replaced),
		cmocka_unit_test(test_verify_and_update),
		cmocka_unit_test(test_descriptor),
		cmocka_unit_test(test_absent_part),
		cmocka_unit_test(test_record),
		cmocka_unit_test(test_large_record),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
