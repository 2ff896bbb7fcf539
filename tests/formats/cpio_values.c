/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a cpio archive (newc) holds, through generated accessors alone: a line
 * for each member but the last.
 */
#include <inttypes.h>

#include "generated/cpio.h"
#include "tests/formats/values.h"

/* Eight hexadecimal digits, and nothing else. */
static bool number(struct span digits, uint32_t *out)
{
	uint32_t value = 0;

	for (uint64_t i = 0; i < digits.size; i++) {
		char c = (char)digits.data[i];
		int digit = c >= '0' && c <= '9'   ? c - '0'
			    : c >= 'a' && c <= 'f' ? c - 'a' + 10
			    : c >= 'A' && c <= 'F' ? c - 'A' + 10
						   : -1;

		if (digit < 0)
			return false;
		value = value * 16 + (uint32_t)digit;
	}
	*out = value;
	return true;
}

#define NUMBER(header, field)                                                  \
	number(cpio_header_##field##_bytes(header), &field)

static uint32_t sum_of(struct span contents)
{
	uint32_t sum = 0;

	for (uint64_t i = 0; i < contents.size; i++)
		sum += contents.data[i];
	return sum;
}

static bool print_header(const struct cpio_header *header, FILE *out)
{
	uint32_t mode, user, group, links, time, length, rdev_major, rdev_minor;

	if (!NUMBER(header, mode) || !NUMBER(header, user) ||
	    !NUMBER(header, group) || !NUMBER(header, links) ||
	    !NUMBER(header, time) || !NUMBER(header, length) ||
	    !NUMBER(header, rdev_major) || !NUMBER(header, rdev_minor))
		return false;
	fprintf(out, " %o %u %u %u %u %u %u:%u", mode, user, group, links, time,
		length, rdev_major, rdev_minor);
	return true;
}

/* *size: 0 after the last. */
static int print_member(struct span archive, uint64_t at, uint64_t *size,
			FILE *out)
{
	const struct cpio_header *header = cpio_header_at(archive, at);
	uint32_t name_size, length, checksum;
	struct span magic, name, contents;
	struct cpio_member member;
	struct field_error error;

	if (!header)
		return values_bad(out, "no header at %" PRIu64, at);
	magic = cpio_header_magic_bytes(header);
	if (memcmp(magic.data, "07070", 5) || !NUMBER(header, name_size) ||
	    !NUMBER(header, length) || !NUMBER(header, checksum))
		return values_bad(out, "no member at %" PRIu64, at);
	if (cpio_member_at(archive, at, name_size, length, &member, &error) ||
	    cpio_member_name_text(&member, &name, &error) ||
	    cpio_member_contents_bytes(&member, &contents, &error) ||
	    cpio_member_total_size(&member, size, &error))
		return values_bad_field(out, &error);
	if (name.size == 10 && !memcmp(name.data, "TRAILER!!!", 10)) {
		*size = 0;
		return 0;
	}
	fprintf(out, "%.*s", (int)name.size, (const char *)name.data);
	if (!print_header(header, out))
		return values_bad(out, "no number at %" PRIu64, at);
	fprintf(out, " %u\n", sum_of(contents));
	/* none of symbolic links; of another name, where that has the bytes */
	if (magic.data[5] == '2' && checksum && length &&
	    checksum != sum_of(contents))
		return values_bad(out, "a wrong checksum at %" PRIu64, at);
	return 0;
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	uint64_t at = 0, size = 1;
	int rc = 0;

	(void)change;
	(void)words;
	while (!rc && size) {
		rc = print_member(image, at, &size, out);
		at += size;
	}
	return rc;
}
