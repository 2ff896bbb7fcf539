/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_WORDS_H
#define COMPILER_WORDS_H

#include "compiler/layout/layout.h"
#include "compiler/text.h"

/*
 * What the layout knows as text for people and for other tools: values,
 * conditions, positions, types, numbers. Everything that is written without
 * being C goes through here.
 */

/* ------------------------------------------------------------------ values */

struct wording;

/*
 * A language that values are written in. Operations whose operands do not
 * stand clear of them get parentheses, whatever its rules are: those of the
 * operators that are used agree in all of them.
 */
struct dialect {
	const char *and_, *or_, *not_;
	/* a comparison is no number: ((a > b) ? 1 : 0) makes it one */
	bool has_truths;
	/* names for numbers beside an enum: $kind == large */
	bool has_choices;
	/* a match, `has` and a sum as the source writes them */
	bool is_source;
	/* a parameter, an input, or a member; NULL: as in the source */
	void (*name)(struct wording *w, const struct layout_value *v);
};

/* A value on its way out. `s` is whose parameters and members it names. */
struct wording {
	const struct dialect *dialect;
	const struct layout_structure *s;
	const struct layout_parameter *inputs; /* of a checksum, or NULL */
	struct text *to;
	void *context; /* the caller's */
};

/* As the source writes it: ($a + 1) * 4, match $tag { 1 => 2  _ => 0 }. */
extern const struct dialect words_source;

/* The value; a truth where `is_truth`, else a number. */
void words_value(struct wording *w, const struct layout_value *v,
		 bool is_truth);
/* What must hold for it to be there, from the outside inward; NULL: nothing. */
void words_condition(struct wording *w, const struct layout_condition *c);

/* Frees `text`; what stood in it, in the arena. */
const char *words_taken(struct arena *arena, struct text *text);

/*
 * The same in the arena, whatever `to` of `w` is: a number; a condition, or ""
 * where nothing must hold.
 */
const char *words_value_in(struct arena *arena, struct wording w,
			   const struct layout_value *v);
const char *words_condition_in(struct arena *arena, struct wording w,
			       const struct layout_condition *c);
/* What must hold for all parts of a join that have no default to be there. */
const char *words_join_condition_in(struct arena *arena, struct wording w,
				    const struct layout_member *m);

/* The same in the source's words. */
const char *words_of_value(struct arena *arena,
			   const struct layout_structure *s,
			   const struct layout_value *v);
/* "" where nothing must hold. */
const char *words_of_condition(struct arena *arena,
			       const struct layout_structure *s,
			       const struct layout_condition *c);
/* $crc_lo @ $mode.low */
const char *words_of_join(struct arena *arena, const struct layout_member *m);
/* crc32c(~0, bytes with crc = 0) & 0xFFFF */
const char *words_of_checksum(struct arena *arena,
			      const struct layout_structure *s,
			      const struct layout_checksum *c);
/* 1, 4..8 */
const char *words_of_ranges(struct arena *arena, const struct layout_range *r);
/* 12, 0x1F, -3 */
const char *words_of_number(struct arena *arena, wide v, bool is_hex);
/* (inode u32_le, kind u8); "" for none. */
const char *words_of_parameters(struct arena *arena,
				const struct layout_parameter *list,
				unsigned count);

/* --------------------------------------------------------------- positions */

/*
 * 12, "behind `name`", "p2 + 4": points other than the end of a member are
 * called by their number, and said by words_of_point.
 */
const char *words_of_position(struct arena *arena,
			      struct layout_position position);
/* "44 where $desc_size >= 64, else 36", "p1, up to a multiple of 4". */
const char *words_of_point(struct arena *arena,
			   const struct layout_structure *s,
			   const struct layout_point *point);

/* ------------------------------------------------------------------- places */

/*
 * The comment that a file opens with, apart from what belongs to its first
 * declaration: its lines without slashes, licence lines and rulers. NULL: it
 * has none. *nr_lines is set.
 */
const char **words_of_file(struct arena *arena, const struct source *source,
			   unsigned *nr_lines);

/* The name of an enum's or flags' value, or NULL. */
const char *words_choice(const struct layout_enumeration *e, wide value);

/* Whether a value is 0 or 1 as a comparison is. */
bool words_is_truth(const struct layout_value *v);

/*
 * The default as the source may write it: a number, the name of an enum's
 * value, a text in quotes; or NULL: it has none.
 */
const char *words_of_default(struct arena *arena,
			     const struct layout_member *m);

/*
 * Sentences about a member: its comment, and its default, ranges, dimensions
 * and unit, for tools that have no words of their own for these. "" for none.
 */
const char *words_of_member(struct arena *arena, const struct layout_member *m);
/* One more sentence (or NULL), with a full stop where it has no end. */
void words_add(struct text *to, const char *sentence);

/* "(count) * 12"; `count` where `each` is 1. */
const char *words_times(struct arena *arena, const char *count, uint64_t each);

/* [$groups]Group($desc_size): as written, or, where data decides, as it is
 * meant. */
const char *words_of_type(struct arena *arena, const struct layout_structure *s,
			  const struct layout_member *m);

/* The text's last component and the folder's: structs/ext4.struct. */
const char *words_of_path(const char *path);

#endif
