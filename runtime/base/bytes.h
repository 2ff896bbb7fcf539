/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_BYTES_H
#define RUNTIME_BASE_BYTES_H

/*
 * Bytes and the integers in them. This header is what generated accessors
 * stand on: C11 and C++17, no allocation, nothing but memcpy and memset from
 * libc.
 *
 * A load or store is a memcpy of a fixed size and, where the byte order is
 * not the machine's, a byte swap: gcc and clang make one mov of it (mov and
 * bswap) from -O1 on. A byte-by-byte form does not fold under clang 14
 * inside a join of two fields.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Bytes that somebody else owns, to read. */
struct span {
	const uint8_t *data;
	uint64_t size; /* in bytes */
};

/* Bytes that somebody else owns, to read and write. */
struct mspan {
	uint8_t *data;
	uint64_t size; /* in bytes */
};

static inline struct span span_of(const void *data, uint64_t size)
{
	struct span span = { (const uint8_t *)data, size };

	return span;
}

static inline struct mspan mspan_of(void *data, uint64_t size)
{
	struct mspan span = { (uint8_t *)data, size };

	return span;
}

/* Whether `length` bytes from `offset` are there. Cannot wrap. */
static inline bool span_has(struct span span, uint64_t offset, uint64_t length)
{
	return offset <= span.size && length <= span.size - offset;
}

static inline bool mspan_has(struct mspan span, uint64_t offset,
			     uint64_t length)
{
	return offset <= span.size && length <= span.size - offset;
}

/* The bytes before the first `end`, or all. */
static inline struct span span_until(struct span span, uint8_t end)
{
	const void *found =
	    span.size ? memchr(span.data, end, (size_t)span.size) : NULL;

	if (found)
		span.size = (uint64_t)((const uint8_t *)found - span.data);
	return span;
}

/*
 * What a checked accessor says when data decided an index, offset or length
 * that is not there. The names are string literals.
 */
struct field_error {
	const char *structure;
	const char *field;
	uint64_t offset; /* in bytes from the start of the structure */
};

/* Fills `error` (NULL: not wanted) and returns -34 (-ERANGE). */
static inline int field_out_of_range(struct field_error *error,
				     const char *structure, const char *field,
				     uint64_t offset)
{
	if (error) {
		error->structure = structure;
		error->field = field;
		error->offset = offset;
	}
	return -34;
}

/*
 * What a checked accessor says about a member that its `if` or `match` does
 * not select: fills `error` and returns -61 (-ENODATA).
 */
static inline int field_absent(struct field_error *error, const char *structure,
			       const char *field, uint64_t offset)
{
	field_out_of_range(error, structure, field, offset);
	return -61;
}

/* a << b into *out. True: bits are lost, or b is above 63. */
static inline bool shift_left_overflows(uint64_t a, uint64_t b, uint64_t *out)
{
	*out = b < 64 ? a << b : 0;
	return b > 63 || *out >> b != a;
}

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BYTES_LE(bits, value) (value)
#define BYTES_BE(bits, value) __builtin_bswap##bits(value)
#else
#define BYTES_LE(bits, value) __builtin_bswap##bits(value)
#define BYTES_BE(bits, value) (value)
#endif

#define BYTES_DEFINE(bits)                                                     \
	static inline uint##bits##_t le##bits##_load(const uint8_t *p)         \
	{                                                                      \
		uint##bits##_t value;                                          \
                                                                               \
		memcpy(&value, p, sizeof value);                               \
		return BYTES_LE(bits, value);                                  \
	}                                                                      \
	static inline uint##bits##_t be##bits##_load(const uint8_t *p)         \
	{                                                                      \
		uint##bits##_t value;                                          \
                                                                               \
		memcpy(&value, p, sizeof value);                               \
		return BYTES_BE(bits, value);                                  \
	}                                                                      \
	static inline void le##bits##_store(uint8_t *p, uint##bits##_t value)  \
	{                                                                      \
		value = BYTES_LE(bits, value);                                 \
		memcpy(p, &value, sizeof value);                               \
	}                                                                      \
	static inline void be##bits##_store(uint8_t *p, uint##bits##_t value)  \
	{                                                                      \
		value = BYTES_BE(bits, value);                                 \
		memcpy(p, &value, sizeof value);                               \
	}                                                                      \
	/* in an order that is known at run time */                            \
	static inline uint##bits##_t order##bits##_load(const uint8_t *p,      \
							bool is_big)           \
	{                                                                      \
		return is_big ? be##bits##_load(p) : le##bits##_load(p);       \
	}                                                                      \
	static inline void order##bits##_store(uint8_t *p, bool is_big,        \
					       uint##bits##_t value)           \
	{                                                                      \
		if (is_big)                                                    \
			be##bits##_store(p, value);                            \
		else                                                           \
			le##bits##_store(p, value);                            \
	}

BYTES_DEFINE(16)
BYTES_DEFINE(32)
BYTES_DEFINE(64)

#undef BYTES_DEFINE

/* 24 and 48 bits in an order that is known at run time. */
static inline uint32_t order24_load(const uint8_t *p, bool is_big)
{
	return is_big ? (uint32_t)be16_load(p) << 8 | p[2]
		      : le16_load(p) | (uint32_t)p[2] << 16;
}

static inline uint64_t order48_load(const uint8_t *p, bool is_big)
{
	return is_big ? (uint64_t)be32_load(p) << 16 | be16_load(p + 4)
		      : le32_load(p) | (uint64_t)le16_load(p + 4) << 32;
}

/* The value fits, or is a negative one cut to 32 or 64 bits. */
static inline void order24_store(uint8_t *p, bool is_big, uint32_t value)
{
	order16_store(p, is_big, (uint16_t)(is_big ? value >> 8 : value));
	p[2] = (uint8_t)(is_big ? value : value >> 16);
}

static inline void order48_store(uint8_t *p, bool is_big, uint64_t value)
{
	order32_store(p, is_big, (uint32_t)(is_big ? value >> 16 : value));
	order16_store(p + 4, is_big, (uint16_t)(is_big ? value : value >> 32));
}

#endif
