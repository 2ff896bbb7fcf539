/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/shape.h"

#include "compiler/names.h"

#include <errno.h>
#include <string.h>

/* A body at work. */
struct shaper {
	struct import_file *file;
	struct arena *arena;
	struct error *err;
	struct import_type *type;
	struct names names; /* of its lines */
	struct import_line **end;
	VEC(struct import_member) members; /* anonymous ones resolved */
	uint64_t at;			   /* bytes that have a line */
};

/* -------------------------------------------------------------------- lines */

static struct import_line *
add_line(struct shaper *s, enum import_line_kind kind, const char *name)
{
	struct import_line *line = make(s->arena, struct import_line);

	line->kind = kind;
	line->name.text = name;
	*s->end = line;
	s->end = &line->next;
	return line;
}

static void pad_to(struct shaper *s, uint64_t offset)
{
	if (offset > s->at)
		add_line(s, IMPORT_PADDING, NULL)->size = offset - s->at;
	s->at = offset;
}

/* u, u2, u3: what C has no name for. */
static const char *invent_name(struct shaper *s, const char *stem)
{
	const char *name = stem;

	for (unsigned i = 2; names_add(&s->names, s->arena, name, s); i++)
		name = make_printf(s->arena, "%s%u", stem, i);
	return name;
}

/* ------------------------------------------------------------------ members */

/* `_` alone would be padding. */
static const char *stored_name(const char *name)
{
	return strcmp(name, "_") ? name : "__";
}

static void collect(struct shaper *s, const struct import_type *type,
		    uint64_t base)
{
	for (struct import_member *m = type->members; m; m = m->next) {
		struct import_member copy = *m;

		copy.offset += base;
		copy.next = NULL;
		if (m->name)
			names_add(&s->names, s->arena, stored_name(m->name), s);
		if (!m->name && m->type->kind == type->kind)
			collect(s, m->type, copy.offset);
		else
			push(&s->members, copy);
	}
}

static int overlaps(struct shaper *s, const struct import_member *m)
{
	return fail(s->err, EINVAL, "`%s` does not lie behind the one before",
		    m->name ? m->name : "anonymous");
}

static void add_stored(struct shaper *s, const struct import_member *m)
{
	bool is_union = m->type->kind == IMPORT_UNION;
	struct import_line *line;

	line = add_line(s, IMPORT_STORED,
			m->name ? stored_name(m->name)
				: invent_name(s, is_union ? "u" : "s"));
	line->type = m->type;
	line->note = m->name ? m->type->note : "anonymous in C";
}

/* Nothing lies there; only an array that goes on to the end is worth a line. */
static void add_empty(struct shaper *s, const struct import_member *m,
		      bool is_last)
{
	if (m->type->kind != IMPORT_ARRAY)
		return;
	if (is_last && !m->type->count && s->type->kind == IMPORT_STRUCT) {
		pad_to(s, m->offset / 8);
		add_stored(s, m);
		s->type->is_open = true;
		return;
	}
	add_line(s, IMPORT_REMARK, NULL)->text =
	    make_printf(s->arena, "`%s` has no bytes in C",
			m->name ? m->name : "anonymous");
}

/* --------------------------------------------------------------- bit-fields */

/* A number of `size` bytes at byte `start`, which is to hold bit-fields. */
struct unit {
	uint64_t start, size;
};

/* Whether the bit-field at `i` may share a unit with the one at `first`. */
static bool shares(const struct shaper *s, size_t first, size_t i, uint64_t end)
{
	const struct import_member *m = &s->members.items[i];

	if (i == first)
		return true;
	return i < s->members.count && s->type->kind == IMPORT_STRUCT &&
	       m->bits && m->offset < end * 8;
}

/* Whether bit-fields from `first` on lie in the unit, or wholly behind it. */
static bool fits(const struct shaper *s, size_t first, struct unit unit,
		 uint64_t limit)
{
	uint64_t end = unit.start + unit.size;

	if (unit.start < s->at || end > limit)
		return false;
	for (size_t i = first; shares(s, first, i, end); i++) {
		const struct import_member *m = &s->members.items[i];

		if (m->offset + m->bits > end * 8)
			return false;
	}
	return true;
}

static bool choose_unit(const struct shaper *s, size_t first, uint64_t limit,
			struct unit *out)
{
	static const uint64_t sizes[] = { 1, 2, 3, 4, 6, 8 };
	const struct import_member *m = &s->members.items[first];
	uint64_t byte = m->offset / 8;
	struct unit unit = { byte / m->type->size * m->type->size,
			     m->type->size };

	for (size_t i = 0; !fits(s, first, unit, limit); i++) {
		if (i == sizeof sizes / sizeof *sizes)
			return false;
		unit.start = byte;
		unit.size = sizes[i];
	}
	*out = unit;
	return true;
}

static const char *bit_note(struct shaper *s, const struct import_type *type)
{
	if (type->kind == IMPORT_ENUM && type->name)
		return make_printf(s->arena, "enum %s", type->name->text);
	if (type->kind == IMPORT_NUMBER && type->text[0] == 'i')
		return "signed in C";
	return NULL;
}

static struct import_line *add_bit(struct import_line *unit,
				   struct import_line *bit, bool is_first)
{
	struct import_line **end = &unit->bits;

	while (!is_first && *end)
		end = &(*end)->next;
	bit->kind = IMPORT_BIT;
	bit->next = *end;
	*end = bit;
	return bit;
}

/* From bit 0 upward: on a big-endian machine, C's first bit-field is last. */
static void add_bits(struct shaper *s, struct import_line *line,
		     const struct import_member *m, uint64_t unnamed)
{
	bool is_first = s->file->is_big_endian;
	struct import_line *bit;

	if (unnamed)
		add_bit(line, make(s->arena, struct import_line), is_first)
		    ->size = unnamed;
	if (!m)
		return;
	bit = add_bit(line, make(s->arena, struct import_line), is_first);
	bit->name.text = stored_name(m->name ? m->name : "anonymous");
	bit->size = m->bits;
	bit->type = m->type;
	bit->note = bit_note(s, m->type);
}

static const char *unit_text(struct shaper *s, uint64_t size)
{
	if (size == 1)
		return "u8";
	return make_printf(s->arena, "u%u_%s", (unsigned)size * 8,
			   s->file->is_big_endian ? "be" : "le");
}

/* One unit's bit-fields; returns the next member. */
static size_t add_unit(struct shaper *s, size_t first, struct unit unit)
{
	struct import_line *line =
	    add_line(s, IMPORT_BITS, invent_name(s, "bits"));
	uint64_t at = unit.start * 8, end = unit.start + unit.size;
	const struct import_member *m;
	size_t i = first;

	line->text = unit_text(s, unit.size);
	line->size = unit.size;
	for (; shares(s, first, i, end); i++, at = m->offset + m->bits) {
		m = &s->members.items[i];
		add_bits(s, line, m, m->offset - at);
	}
	add_bits(s, line, NULL, end * 8 - at);
	s->at = end;
	return i;
}

/* A bit-field that is just a number is written as one. */
static bool is_whole(const struct import_member *m)
{
	return m->bits == m->type->size * 8 && m->offset % 8 == 0;
}

/* ------------------------------------------------------------------- bodies */

/* Up to where bit-fields may reach: the next other member, or the end. */
static uint64_t limit_of(const struct shaper *s, size_t first)
{
	for (size_t i = first; i < s->members.count; i++)
		if (!s->members.items[i].bits && s->members.items[i].type->size)
			return s->members.items[i].offset / 8;
	return s->type->size;
}

static int add_bit_fields(struct shaper *s, size_t *index, uint64_t limit)
{
	const struct import_member *m = &s->members.items[*index];
	struct unit unit;

	if (!choose_unit(s, *index, limit, &unit))
		return fail(s->err, ENOTSUP,
			    "`%s`: no number of the language holds this "
			    "bit-field and its neighbours",
			    m->name ? m->name : "anonymous");
	pad_to(s, unit.start);
	*index = add_unit(s, *index, unit);
	return 0;
}

static bool is_last(const struct shaper *s, size_t index)
{
	return index + 1 == s->members.count;
}

static int add_member(struct shaper *s, size_t *index, uint64_t limit)
{
	const struct import_member *m = &s->members.items[*index];

	if (m->bits && !is_whole(m))
		return add_bit_fields(s, index, limit);
	++*index;
	if (!m->type->size) {
		add_empty(s, m, is_last(s, *index - 1));
		return 0;
	}
	if (m->offset % 8 || m->offset / 8 < s->at ||
	    m->offset / 8 + m->type->size > s->type->size)
		return overlaps(s, m);
	pad_to(s, m->offset / 8);
	add_stored(s, m);
	s->at += m->type->size;
	return 0;
}

static int add_members(struct shaper *s)
{
	bool is_union = s->type->kind == IMPORT_UNION;
	size_t i = 0;
	int rc;

	while (i < s->members.count) {
		if (is_union)
			s->at = 0;
		rc = add_member(s, &i,
				is_union ? s->type->size : limit_of(s, i));
		if (rc)
			return rc;
	}
	if (!is_union && !s->type->is_open)
		pad_to(s, s->type->size);
	return 0;
}

static int shape_type(struct import_file *file, struct import_type *type,
		      struct error *err);

/* What a line contains: a type of its own is listed, any other shaped here. */
static int shape_contents(struct import_file *file, struct import_type *type,
			  struct error *err)
{
	while (type->kind == IMPORT_ARRAY)
		type = type->element;
	if (type->kind == IMPORT_NUMBER || type->is_listed)
		return 0;
	if (!type->name)
		return shape_type(file, type, err);
	type->is_listed = true;
	push(&file->types, type);
	return 0;
}

static int shape_lines(struct import_file *file, struct import_line *line,
		       struct error *err)
{
	int rc = 0;

	for (; line && !rc; line = line->next) {
		if (line->type)
			rc = shape_contents(file, line->type, err);
		if (!rc)
			rc = shape_lines(file, line->bits, err);
	}
	return rc;
}

static int shape_type(struct import_file *file, struct import_type *type,
		      struct error *err)
{
	struct shaper s = { .file = file,
			    .arena = file->arena,
			    .err = err,
			    .type = type,
			    .end = &type->lines };
	int rc;

	if (type->lines || type->kind == IMPORT_ENUM)
		return 0;
	collect(&s, type, 0);
	rc = add_members(&s);
	vec_done(&s.members);
	if (!rc && !type->lines)
		return fail(err, ENOTSUP, "it has no bytes");
	return rc ? rc : shape_lines(file, type->lines, err);
}

int import_shape(struct import_file *file, struct error *err)
{
	for (size_t i = 0; i < file->types.count; i++) {
		struct import_type *type = file->types.items[i];

		if (shape_type(file, type, err))
			return fail_in(err, "%s", type->name->text);
	}
	return 0;
}
