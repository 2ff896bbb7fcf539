/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_PLAN_H
#define COMPILER_PLAN_H

#include "compiler/layout/layout.h"

/*
 * A structure as something that is read from its first byte to its last, which
 * is how Kaitai Struct and ImHex see it: the layout says where each member is,
 * the plan what a reader has to do between two of them.
 *
 *   members of a branch that is not taken are not there, so what follows a
 *   condition is reached without doing anything;
 *   bytes that nobody has are skipped; an alignment skips up to a multiple;
 *   a place that has nothing to do with where the reader is, is gone to.
 */
enum step_kind {
	STEP_MEMBER, /* member */
	STEP_SKIP,   /* `bytes` bytes */
	STEP_ALIGN,  /* up to a multiple of `value` from the start */
	STEP_GO,     /* to byte `value` of the structure, or `bytes` */
	STEP_LOST,   /* member is where no reader of this kind gets to */
};

struct step {
	enum step_kind kind;
	const struct layout_member *member;
	uint64_t bytes;
	const struct layout_value *value;
	/* where it has to be done, or NULL: always; for a member its own */
	const struct layout_condition *condition;
	unsigned number; /* from 1, of a STEP_GO */
	struct step *next;
};

/* Of a structure that is no union; in the arena. */
struct step *plan_of(struct arena *arena, const struct layout_structure *s);

/*
 * All that a file's structures need, those of other files, too, each behind
 * what it contains; what pointers lead to may stand anywhere.
 */
struct needed {
	const struct layout_structure **structures;
	const struct layout_enumeration **enumerations;
	size_t nr_structures, nr_enumerations;
};

struct needed needed_by(struct arena *arena, const struct layout *layout);

/*
 * Whether `e` (or NULL) is a bitfield or flags to be read bit by bit: that
 * needs an order of the bytes that is known.
 */
bool plan_has_bits(const struct layout_enumeration *e);
/* The flag that is just this bit, under its first name; or NULL. */
const struct layout_choice *plan_flag_at(const struct layout_enumeration *e,
					 unsigned bit);
/*
 * What a single pointer leads to, where no more has to be known than its
 * number: the unit has bytes, the structure no parameters. Else NULL.
 */
const struct layout_structure *plan_target(const struct layout_member *m);

#endif
