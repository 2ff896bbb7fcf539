/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_FIELD_FUZZ_H
#define RUNTIME_BASE_FIELD_FUZZ_H

/*
 * What a harness written by `structc --format=fuzz` stands on. An input is
 *
 *     byte 0          which structure, modulo their number
 *     4 bytes each    its parameters, the lowest byte first
 *     the rest        the structure's bytes
 *
 * The structure is opened; every getter is called, every setter with what its
 * getter gave, every record of an iterator visited, each checksum verified, the
 * validator asked, and all of it printed by its tables, as text or, where the
 * last byte is odd, as JSON. No byte may have changed behind that.
 *
 * Then the same once more with changes: setters get other numbers, texts and
 * bytes are written, checksums updated, and whoever comes later has to live
 * with it. An updated checksum verifies. The sanitizers say what else is wrong.
 */
#include "runtime/base/show.h"

#include <stdio.h>
#include <stdlib.h>

enum { FUZZ_VALUES = 600, FUZZ_ELEMENTS = 20, FUZZ_RECORDS = 8 };

struct fuzz_structure {
	const struct describe_structure *s;
	/* calls all accessors, if the structure is there */
	void (*run)(struct mspan bytes, const uint64_t *parameters);
};

/* Values that are still looked at: what is nested can be much. */
static uint64_t fuzz_left;
static volatile uint64_t fuzz_sink;

static inline bool fuzz_more(void)
{
	return fuzz_left && fuzz_left--;
}

static inline void fuzz_use(uint64_t value)
{
	fuzz_sink = fuzz_sink ^ value;
}

static inline void fuzz_use_pointer(const void *p)
{
	fuzz_use(p != NULL);
}

static inline void fuzz_use_bytes(struct span bytes)
{
	uint64_t sum = 0, i;

	for (i = 0; i < bytes.size; i++)
		sum += bytes.data[i];
	fuzz_use(sum);
}

static inline void fuzz_fail(const char *field, const char *what)
{
	fprintf(stderr, "%s: %s\n", field, what);
	abort();
}

/* ------------------------------------------------------------------- changes
 */

static bool fuzz_changes;
static uint64_t fuzz_state; /* what is anything follows from the input */

static inline uint64_t fuzz_any(void)
{
	fuzz_state ^= fuzz_state << 13;
	fuzz_state ^= fuzz_state >> 7;
	fuzz_state ^= fuzz_state << 17;
	return fuzz_state;
}

/* Mostly the same: a structure all of whose numbers are wrong ends early. */
static inline uint64_t fuzz_other(uint64_t value)
{
	uint64_t any;

	if (!fuzz_changes)
		return value;
	any = fuzz_any();
	return any & 7 ? value : fuzz_any() >> (any >> 58);
}

static inline struct span fuzz_text(void)
{
	static const uint8_t text[] = "a text of \xC3\xA4 \xF0\x9F\x98\x80\xC3";

	return span_of(text, fuzz_any() % sizeof text);
}

static inline void fuzz_change(struct mspan bytes)
{
	if (bytes.size)
		bytes.data[fuzz_any() % bytes.size] ^= (uint8_t)fuzz_any();
}

/* ------------------------------------------------------------ what must hold
 */

/* An index past the end; what a getter gave, given to its setter. */
static inline void fuzz_refused(const char *field, int rc)
{
	if (!rc && !fuzz_changes)
		fuzz_fail(field, "an index past the end is taken");
}

static inline void fuzz_taken(const char *field, int rc)
{
	if (rc && !fuzz_changes)
		fuzz_fail(field, "the setter refuses what the getter gave");
}

static inline void fuzz_updated(const char *field, int rc)
{
	if (rc)
		fuzz_fail(field, "the checksum is wrong when it was updated");
}

static inline void fuzz_count(void *to, const char *text, size_t length)
{
	*(uint64_t *)to += text[0] ? length : 0;
}

static inline void fuzz_show(const struct describe_structure *s,
			     struct span bytes, const uint64_t *parameters)
{
	uint64_t length = 0;
	struct show show = {
		.put = fuzz_count, .to = &length, .max_values = 100, .follow = 2
	};

	show.is_json = bytes.size && bytes.data[bytes.size - 1] & 1;
	show_structure(&show, s, bytes, 0, parameters);
	fuzz_use(length);
}

/* The bytes say what "any" will be: the same input does the same again. */
static inline void fuzz_change_all(const struct fuzz_structure *to,
				   struct mspan bytes,
				   const uint64_t *parameters)
{
	fuzz_state = 0x9E3779B97F4A7C15u ^ bytes.size;
	for (uint64_t i = 0; i < bytes.size && i < 64; i++)
		fuzz_state = fuzz_state * 31 + bytes.data[i];
	fuzz_state |= 1;
	fuzz_left = FUZZ_VALUES;
	fuzz_changes = true;
	to->run(bytes, parameters);
	fuzz_changes = false;
}

static inline int fuzz_one(const struct fuzz_structure *structures,
			   unsigned count, const uint8_t *data, size_t size)
{
	uint64_t parameters[DESCRIBE_PARAMETERS] = { 0 };
	const struct fuzz_structure *to;
	uint8_t *bytes;
	unsigned i, n;

	if (!size || !count)
		return 0;
	to = &structures[data[0] % count];
	data++, size--;
	n = to->s->open ? to->s->open->nr_parameters : 0;
	if (size < 4 * n)
		return 0;
	for (i = 0; i < n; i++)
		parameters[i] = le32_load(data + 4 * i);
	data += 4 * n, size -= 4 * n;
	bytes = (uint8_t *)malloc(size ? size : 1);
	if (!bytes)
		return 0;
	memcpy(bytes, data, size);
	fuzz_left = FUZZ_VALUES;
	to->run(mspan_of(bytes, size), parameters);
	fuzz_show(to->s, span_of(bytes, size), parameters);
	if (memcmp(bytes, data, size))
		fuzz_fail(to->s->name, "its bytes changed");
	fuzz_change_all(to, mspan_of(bytes, size), parameters);
	free(bytes);
	return 0;
}

/* The validator, lenient and strict, with less room than it may want. */
#define FUZZ_VALIDATE(validate, p)                                             \
	do {                                                                   \
		for (int strict = 0; strict < 2; strict++) {                   \
			struct finding found[3];                               \
			struct validation validation = { .strict = strict,     \
							 .findings = found,    \
							 .capacity = 3 };      \
                                                                               \
			fuzz_use((uint64_t)validate(p, &validation));          \
		}                                                              \
	} while (0)

#endif
