/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_GUID_H
#define RUNTIME_BASE_GUID_H

/*
 * GUIDs and UUIDs: sixteen bytes that name something, written
 *
 *     c12a7328-f81f-11d2-ba4b-00a0c93ec93b
 *
 * In memory the bytes always have the order of that text. On disk some formats
 * (GPT, FAT's relatives, everything from UEFI) store the first three groups
 * with the lowest byte first: that is the mixed order. C11 and C++17.
 */
#include "runtime/base/bytes.h"

struct guid {
	uint8_t bytes[16]; /* in the order of the text */
};

enum { GUID_TEXT_SIZE = 37 }; /* 36 characters and a NUL */

/* From and to sixteen bytes in the order of the text. */
static inline struct guid guid_load(const uint8_t *p)
{
	struct guid guid;

	memcpy(guid.bytes, p, sizeof guid.bytes);
	return guid;
}

static inline void guid_store(uint8_t *p, struct guid guid)
{
	memcpy(p, guid.bytes, sizeof guid.bytes);
}

/* From and to sixteen bytes in the mixed order. */
static inline struct guid guid_load_mixed(const uint8_t *p)
{
	struct guid guid;

	be32_store(guid.bytes, le32_load(p));
	be16_store(guid.bytes + 4, le16_load(p + 4));
	be16_store(guid.bytes + 6, le16_load(p + 6));
	memcpy(guid.bytes + 8, p + 8, 8);
	return guid;
}

static inline void guid_store_mixed(uint8_t *p, struct guid guid)
{
	le32_store(p, be32_load(guid.bytes));
	le16_store(p + 4, be16_load(guid.bytes + 4));
	le16_store(p + 6, be16_load(guid.bytes + 6));
	memcpy(p + 8, guid.bytes + 8, 8);
}

/* The mixed order and back: it is its own inverse. */
static inline struct guid guid_swapped(struct guid guid)
{
	return guid_load_mixed(guid.bytes);
}

static inline bool guid_is_equal(struct guid a, struct guid b)
{
	return !memcmp(a.bytes, b.bytes, sizeof a.bytes);
}

static inline bool guid_is_zero(struct guid guid)
{
	static const struct guid zero = { { 0 } };

	return guid_is_equal(guid, zero);
}

/* Whether a hyphen stands before the byte. */
static inline bool guid_hyphen(unsigned byte)
{
	return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

/* In small letters, as RFC 9562 wants it. */
static inline void guid_to_text(struct guid guid, char text[GUID_TEXT_SIZE])
{
	static const char digits[] = "0123456789abcdef";
	char *to = text;

	for (unsigned i = 0; i < 16; i++) {
		if (guid_hyphen(i))
			*to++ = '-';
		*to++ = digits[guid.bytes[i] >> 4];
		*to++ = digits[guid.bytes[i] & 15];
	}
	*to = '\0';
}

static inline int guid_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/*
 * Small and capital letters alike, and nothing else: no braces, no spaces, the
 * hyphens where they belong. Returns 0, or -22 (-EINVAL); *out is then as it
 * was.
 */
static inline int guid_from_text(const char *text, struct guid *out)
{
	struct guid guid;
	int high, low;

	for (unsigned i = 0; i < 16; i++) {
		if (guid_hyphen(i) && *text++ != '-')
			return -22;
		high = guid_digit(*text);
		low = high < 0 ? -1 : guid_digit(text[1]);
		if (low < 0)
			return -22;
		guid.bytes[i] = (uint8_t)(high << 4 | low);
		text += 2;
	}
	if (*text)
		return -22;
	*out = guid;
	return 0;
}

#endif
