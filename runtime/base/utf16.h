/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_UTF16_H
#define RUNTIME_BASE_UTF16_H

/*
 * UTF-16 as formats store it (units of two bytes of either order, ended by NUL
 * or by the room they have) from and to UTF-8. C11 and C++17.
 */
#include "runtime/base/bytes.h"

static inline uint16_t utf16_unit(struct span units, uint64_t i, bool is_big)
{
	const uint8_t *p = units.data + 2 * i;

	return is_big ? be16_load(p) : le16_load(p);
}

/*
 * The character that starts at unit *i, which moves behind it. A surrogate
 * without its other half is U+FFFD. The caller knows that unit *i is there.
 */
static inline uint32_t utf16_next(struct span units, bool is_big, uint64_t *i)
{
	uint32_t high = utf16_unit(units, (*i)++, is_big), low;

	if (high < 0xd800 || high > 0xdfff)
		return high;
	if (high > 0xdbff || *i >= units.size / 2)
		return 0xfffd;
	low = utf16_unit(units, *i, is_big);
	if (low < 0xdc00 || low > 0xdfff)
		return 0xfffd;
	++*i;
	return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
}

/* The UTF-8 of a character in at most four bytes. Returns how many. */
static inline unsigned utf8_encode(uint32_t c, uint8_t out[4])
{
	static const uint8_t first[] = { 0, 0, 0xc0, 0xe0, 0xf0 };
	unsigned length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

	for (unsigned i = length - 1; i; i--, c >>= 6)
		out[i] = (uint8_t)(0x80 | (c & 0x3f));
	out[0] = (uint8_t)(first[length] | c);
	return length;
}

/*
 * `units` up to their NUL as UTF-8, without a NUL behind it. *length (NULL: not
 * wanted) becomes the bytes that this takes. Returns 0, or -34 when `out` has
 * less; nothing is written then.
 */
static inline int utf16_to_utf8(struct span units, bool is_big,
				struct mspan out, uint64_t *length)
{
	uint64_t need = 0, count = 0, i;
	uint8_t bytes[4];

	while (count < units.size / 2 && utf16_unit(units, count, is_big))
		count++;
	units.size = 2 * count;
	for (i = 0; i < count;)
		need += utf8_encode(utf16_next(units, is_big, &i), bytes);
	if (length)
		*length = need;
	if (need > out.size)
		return -34;
	for (i = 0; i < count;) {
		unsigned n = utf8_encode(utf16_next(units, is_big, &i), bytes);

		memcpy(out.data, bytes, n);
		out.data += n;
	}
	return 0;
}

/*
 * The character that starts at byte *i of UTF-8, which moves behind it, or
 * UINT32_MAX where there is none: too long a form, a surrogate, beyond
 * U+10FFFF, cut off. The caller knows that byte *i is there.
 */
static inline uint32_t utf8_next(struct span text, uint64_t *i)
{
	static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
	uint32_t c = text.data[*i];
	unsigned more = c < 0x80   ? 0
			: c < 0xc0 ? 4
			: c < 0xe0 ? 1
			: c < 0xf0 ? 2
			: c < 0xf8 ? 3
				   : 4;

	if (more == 4 || text.size - *i <= more)
		return UINT32_MAX;
	if (more)
		c &= 0x3fu >> more;
	for (unsigned n = 1; n <= more; n++) {
		uint8_t next = text.data[*i + n];

		if ((next & 0xc0) != 0x80)
			return UINT32_MAX;
		c = c << 6 | (next & 0x3fu);
	}
	if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return UINT32_MAX;
	*i += more + 1;
	return c;
}

static inline void utf16_store(uint8_t *p, bool is_big, uint32_t unit)
{
	if (is_big)
		be16_store(p, (uint16_t)unit);
	else
		le16_store(p, (uint16_t)unit);
}

/*
 * UTF-8 as units, filled up with NUL. Returns 0, -34 when they are more than
 * `units` holds, or -84 (-EILSEQ) when the text is no UTF-8; nothing is written
 * then. `text` must not lie within `units`.
 */
static inline int utf16_from_utf8(struct span text, bool is_big,
				  struct mspan units)
{
	uint64_t need = 0, i;
	uint8_t *to = units.data;
	uint32_t c;

	for (i = 0; i < text.size;) {
		c = utf8_next(text, &i);
		if (c == UINT32_MAX)
			return -84;
		need += c > 0xffff ? 4 : 2;
	}
	if (need > units.size)
		return -34;
	for (i = 0; i < text.size; to += 2) {
		c = utf8_next(text, &i);
		if (c > 0xffff) {
			utf16_store(to, is_big, 0xd800 + ((c - 0x10000) >> 10));
			to += 2;
			c = 0xdc00 + (c & 0x3ff);
		}
		utf16_store(to, is_big, c);
	}
	if (units.size > need)
		memset(to, 0, (size_t)(units.size - need));
	return 0;
}

#endif
