/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/literal.h"

#include "compiler/memory.h"

#include <string.h>

static int digit(char c)
{
	static const char digits[] = "0123456789abcdefABCDEF";
	const char *found = c ? strchr(digits, c) : NULL;
	int value = found ? (int)(found - digits) : -1;

	return value < 16 ? value : value - 6;
}

/* The byte of the escape behind a `\`, and how long that is; -1: none. */
static int escape(const char *c, size_t *length)
{
	*length = 1;
	switch (*c) {
	case '0':
		return 0;
	case 'n':
		return '\n';
	case 't':
		return '\t';
	case '"':
	case '\\':
		return *c;
	case 'x':
		*length = 3;
		if (digit(c[1]) < 0 || digit(c[2]) < 0)
			return -1;
		return 16 * digit(c[1]) + digit(c[2]);
	default:
		return -1;
	}
}

struct literal literal_decode(struct arena *arena, const char *source,
			      uint64_t *wrong)
{
	char *bytes = make_bytes(arena, strlen(source) + 1);
	struct literal literal = { bytes, 0 };

	for (const char *c = source; *c; c++) {
		size_t length;
		int byte;

		if (*c != '\\') {
			bytes[literal.size++] = *c;
			continue;
		}
		byte = escape(c + 1, &length);
		if (byte < 0) {
			*wrong = (uint64_t)(c - source);
			literal.bytes = NULL;
			return literal;
		}
		bytes[literal.size++] = (char)byte;
		c += length;
	}
	return literal;
}

/* Octal escapes have a fixed length, so that no digit joins them. */
const char *literal_c(struct arena *arena, struct literal literal)
{
	char *text = make_bytes(arena, 4 * literal.size + 3), *to = text;
	unsigned char c;

	*to++ = '"';
	for (uint64_t i = 0; i < literal.size; i++) {
		c = (unsigned char)literal.bytes[i];
		if (c < ' ' || c > '~') {
			*to++ = '\\';
			*to++ = (char)('0' + (c >> 6));
			*to++ = (char)('0' + (c >> 3 & 7));
			*to++ = (char)('0' + (c & 7));
			continue;
		}
		if (c == '"' || c == '\\' || c == '?')
			*to++ = '\\';
		*to++ = (char)c;
	}
	*to = '"';
	return text;
}
