/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_VALIDATE_H
#define RUNTIME_BASE_VALIDATE_H

/*
 * What is wrong with a structure: the validators that structc writes behind
 * `#ifdef STRUCT_VALIDATE` stand on this.
 *
 *     #define STRUCT_VALIDATE
 *     #include "generated/ext4.h"
 *
 *     struct finding findings[16];
 *     struct validation v = { .strict = true, .findings = findings,
 *                             .capacity = 16 };
 *
 *     if (ext4_inode_validate(inode, &v))
 *             printf("%s.%s at byte %llu: %s\n", findings[0].structure, ...);
 *
 * Each function returns how many findings it added. It takes any bytes, reads
 * nothing else, allocates nothing and goes over the bytes once for each level
 * of structures in structures.
 *
 * Where something of an open structure is not within the bytes, what lies
 * behind it cannot be found: that is the last finding of that structure.
 */
#include "runtime/base/bytes.h"

enum finding_kind {
	FINDING_RANGE,	    /* not within the bytes */
	FINDING_CONSTRAINT, /* another value than it has to be; a `check` */
	FINDING_CHECKSUM,   /* not the sum of its bytes */
	/* of strict validations only */
	FINDING_VALUE,	 /* no name in its enum, no arm in its match */
	FINDING_FLAGS,	 /* bits that have no name */
	FINDING_PADDING, /* bytes or bits that mean nothing are not zero */
};

/* The texts are constant and outlive it. */
struct finding {
	const char *structure; /* as in C: ext4_inode */
	const char *field;     /* mode; of a bitfield, mode.kind; _ */
	uint64_t offset;       /* of the field or element, from byte 0 of all */
	enum finding_kind kind;
	const char *text; /* "must be 1..5", what the author said, ... */
};

/* All zero bytes but for what the caller wants. */
struct validation {
	bool strict;
	bool first_only; /* stop at the first finding */
	struct finding *findings;
	size_t capacity; /* of findings: later ones are only counted */
	size_t count;
	uint64_t base; /* where the structure starts in all that is validated */
};

/* Whether nothing more is wanted. */
static inline bool validation_is_over(const struct validation *v)
{
	return v->first_only && v->count;
}

/* Adds a finding, `offset` bytes behind the base. Returns whether it is over.
 */
static inline bool validation_add(struct validation *v, enum finding_kind kind,
				  const char *structure, const char *field,
				  uint64_t offset, const char *text)
{
	if (v->count < v->capacity) {
		struct finding *f = &v->findings[v->count];

		f->structure = structure;
		f->field = field;
		f->offset = v->base + offset;
		f->kind = kind;
		f->text = text;
	}
	v->count++;
	return v->first_only;
}

static inline bool validation_is_zero(const uint8_t *bytes, uint64_t size)
{
	for (uint64_t i = 0; i < size; i++)
		if (bytes[i])
			return false;
	return true;
}

/* "constraint" */
static inline const char *finding_kind_name(enum finding_kind kind)
{
	static const char *const names[] = { "range", "constraint", "checksum",
					     "value", "flags",	    "padding" };

	return names[kind];
}

#endif
