/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/pax_time.h"

#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/base/cleanup.h"
#include "runtime/region/region.h"

enum {
	BLOCK = 512,
	SIZE_OFFSET = 124, /* of a header's size field, octal */
	SIZE_LENGTH = 12,
	TYPE_OFFSET = 156,
	MOST_BODY = 1 << 20, /* what libarchive takes */
	NANOSECONDS = 1000000000,
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool pax_time_parse(const char *text, size_t length, struct pax_time *out)
{
	const char *end = text + length;
	bool is_negative = text < end && *text == '-';
	uint64_t seconds = 0;
	uint32_t nanoseconds = 0, unit = NANOSECONDS / 10;

	text += is_negative;
	if (text == end || !is_digit(*text))
		return false;
	for (; text < end && is_digit(*text); text++) {
		if (seconds > (INT64_MAX - 9) / 10)
			return false;
		seconds = seconds * 10 + (uint64_t)(*text - '0');
	}
	if (text < end && *text == '.')
		for (text++; text < end && is_digit(*text); text++) {
			nanoseconds += unit * (uint32_t)(*text - '0');
			unit /= 10;
		}
	if (text < end)
		return false;
	out->seconds = (int64_t)seconds;
	if (is_negative) {
		out->seconds = -out->seconds - (nanoseconds != 0);
		nanoseconds = (NANOSECONDS - nanoseconds) % NANOSECONDS;
	}
	out->nanoseconds = nanoseconds;
	return true;
}

/* The records of one extended header: "LENGTH KEY=VALUE\n", the length being
 * that of the whole record. The last mtime counts. */
static bool parse_records(const char *text, size_t size, struct pax_time *out)
{
	static const char key[] = "mtime=";
	bool is_found = false;

	while (size) {
		size_t length = 0, at = 0;

		while (at < size && is_digit(text[at]) && length < MOST_BODY)
			length = length * 10 + (size_t)(text[at++] - '0');
		if (at >= size || text[at++] != ' ' || length <= at ||
		    length > size)
			return is_found;
		if (length - at > strlen(key) &&
		    !memcmp(text + at, key, strlen(key))) {
			at += strlen(key);
			is_found |=
			    pax_time_parse(text + at, length - at - 1, out);
		}
		text += length;
		size -= length;
	}
	return is_found;
}

static uint64_t parse_octal(const char *text, size_t length)
{
	uint64_t value = 0;

	for (; length && *text == ' '; length--)
		text++;
	for (; length && *text >= '0' && *text <= '7'; length--)
		value = value * 8 + (uint64_t)(*text++ - '0');
	return value;
}

static bool read_records(const struct region *archive, uint64_t at,
			 uint64_t size, struct pax_time *out)
{
	AUTOFREE char *body = malloc(size + 1);

	return body && !region_read(archive, at, body, size, NULL) &&
	       parse_records(body, size, out);
}

bool pax_time_find(const struct region *archive, uint64_t from, uint64_t to,
		   struct pax_time *out)
{
	char header[BLOCK];
	bool is_found = false;
	uint64_t size;

	while (from < to) {
		if (region_read(archive, from, header, BLOCK, NULL))
			return is_found;
		size = parse_octal(header + SIZE_OFFSET, SIZE_LENGTH);
		if (!memchr("xXgLKAV", header[TYPE_OFFSET], 7) ||
		    size > MOST_BODY)
			return is_found;
		from += BLOCK;
		if (header[TYPE_OFFSET] == 'x' || header[TYPE_OFFSET] == 'X')
			is_found |= read_records(archive, from, size, out);
		from += round_up(size, BLOCK);
	}
	return is_found;
}
