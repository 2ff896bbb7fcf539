/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_EMIT_CALLS_H
#define COMPILER_EMIT_CALLS_H

#include "compiler/emit/emit.h"

/*
 * What calls the accessors (emit/test.c, emit/fuzz.c, emit/table_open.c): which
 * ones a member has, and how they are called. Where a structure is at hand,
 * `of` is a pointer to it, or to its struct x_s_edit where it is open.
 */

/* An emitter for a program about the layout; `path` is the source's. */
struct emitter calls_emitter(const struct layout *layout, const char *prefix,
			     struct arena *arena, struct diags *diags);
/* The banner, and #include of the header that is written from `path`. */
void calls_head(struct emitter *e, const char *path, const char *what);

/* "ext4_inode_mode" */
const char *calls_name(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m);
/* What getters and setters take: "of" or "&of->read". */
const char *calls_reader(const struct layout_structure *s);

bool calls_is_open(const struct layout_member *m); /* its elements are */
/* Numbers, one by one: with a getter and, unless computed, a setter. */
bool calls_is_number(const struct layout_member *m);
bool calls_has_text(const struct layout_member *m);  /* put_m and m_text */
bool calls_has_utf8(const struct layout_member *m);  /* put_m_utf8, m_utf8 */
bool calls_has_bits(const struct layout_member *m);  /* parts in place */
bool calls_has_range(const struct layout_member *m); /* m_range */

/* Elements in all; of an array whose length varies: in each of its rows. */
uint64_t calls_count(const struct layout_member *m);
/* "i / 12, i / 4 % 3, i % 4, ": element i, as its accessors want it; "" */
const char *calls_indexes(struct emitter *e, const struct layout_member *m);
/*
 * Expressions of type int, 0 or an error: the number to `value`, which has the
 * member's C type; from `value`, an expression.
 */
const char *calls_get(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m, const char *value);
const char *calls_set(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m, const char *value);
/* ", (uint16_t)parameters[0]" and so on */
const char *calls_parameters(struct emitter *e,
			     const struct layout_structure *s,
			     const char *from);

#endif
