/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_PAGE_H
#define COMPILER_PAGE_H

#include "compiler/layout/layout.h"
#include "compiler/text.h"

/*
 * A page for people who study a format: what the file says of itself, then
 * constants, enums and structures with the place of every member.
 * outputs/page.c says what stands on it and in which order; a style says how
 * that is written, so that all styles say the same.
 */
struct page;

struct page_style {
	void (*open)(struct page *p, const char *title);
	void (*close)(struct page *p);
	/* `anchor` is what links lead to, or NULL */
	void (*heading)(struct page *p, unsigned level, const char *anchor,
			const char *words);
	/* lines as they are */
	void (*verbatim)(struct page *p, const char *const *lines,
			 unsigned count);

	/* within a paragraph, an item or a cell: any words are escaped */
	void (*words)(struct page *p, const char *words);
	void (*code)(struct page *p, const char *words);
	void (*strong)(struct page *p, const char *words);
	/* `page` is another one's stem, or NULL: this one */
	void (*link)(struct page *p, const char *page, const char *anchor,
		     const char *words);
	void (*anchor)(struct page *p, const char *anchor);

	void (*table)(struct page *p, const char *const *heads, unsigned count);
	/* what opens and what closes it */
	const char *paragraph[2], *list[2], *item[2], *row[2], *cell[2];
	const char *table_end;

	/* pictures: a structure's bytes, a bitfield's bits */
	void (*bytes)(struct page *p, const struct layout_structure *s);
	void (*bits)(struct page *p, const struct layout_enumeration *e);
};

struct page {
	const struct page_style *style;
	const struct layout *layout;
	const char *path; /* the source's last two components */
	struct arena *arena;
	struct text *to;
	bool is_in_table;
};

/* Writes all of it; `path` is the source's. */
void page_write(const struct page_style *style, const struct layout *layout,
		const char *path, struct arena *arena, struct text *to);

/* text_character for words on one line: the end of a line is a space. */
uint32_t page_character(const char *words, char out[5]);

/* Where a type is described: type-Leaf.header. */
const char *page_type_anchor(struct page *p, const char *name);
/* field-Leaf.count; NULL where it has no name. */
const char *page_field_anchor(struct page *p, const struct layout_structure *s,
			      const struct layout_member *m);

/* ----------------------------------------------------------------- pictures */

/* Bytes of a structure that lie at a constant place whatever the data. */
struct page_run {
	uint64_t offset, length;
	const struct layout_member *member; /* NULL: nobody's */
	unsigned number;		    /* of the member, from 0 */
};

struct page_runs {
	struct page_run *items;
	size_t count, capacity;
};

/*
 * They follow one on the other from byte 0. None for a union. The caller
 * frees them with vec_done.
 */
struct page_runs page_runs(const struct layout_structure *s);

/* Whether a member is in none of the runs, though it has bytes. */
bool page_is_loose(const struct layout_structure *s,
		   const struct layout_member *m);

/* "entries: []Entry, if $a > 3", for a picture's end. */
const char *page_loose_words(struct page *p, const struct layout_structure *s,
			     const struct layout_member *m);

#endif
