/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A field whose halves (or thirds, ...) lie apart: the first part holds the
 * lowest bits. The setter refuses what the parts cannot hold.
 */
#include "compiler/emit.h"

#include "compiler/memory.h"

enum { PARTS_IN_WORDS = 8 };

/* The unsigned type in which the parts are put together. */
static const char *work_type(const struct layout_member *m)
{
	return m->scalar->bytes > 4 ? "uint64_t" : "uint32_t";
}

static unsigned c_bits(const struct scalar *scalar)
{
	return scalar->bytes == 3   ? 32
	       : scalar->bytes == 6 ? 64
				    : 8 * scalar->bytes;
}

static struct spot spot_of(const struct layout_part *part)
{
	struct spot spot = { part->offset, NULL };

	return spot;
}

static const char *part_text(struct emitter *e, const struct layout_member *m,
			     const struct layout_part *part)
{
	const char *load = emit_load(e, part->scalar, spot_of(part));
	bool is_odd = part->scalar->bytes == 3 || part->scalar->bytes == 6;

	load =
	    emit_printf(e, is_odd ? "(%s)(%s)" : "(%s)%s", work_type(m), load);
	if (part->shift)
		load = emit_printf(e, "%s << %u", load, part->shift);
	return load;
}

/* The joined bits are the number as it stands. */
static bool is_exact(const struct layout_member *m)
{
	return !m->scalar->is_signed && m->scalar->bytes > 2;
}

static void emit_join_get(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m)
{
	const char **parts = make_array(e->arena, const char *, m->nr_parts);
	const char *type = emit_c_type(m->scalar);

	for (unsigned i = 0; i < m->nr_parts; i++)
		parts[i] = part_text(e, m, &m->parts[i]);
	emit_function(
	    e, emit_printf(e, "%s ", type),
	    emit_printf(e, "%s_%s", s->c_name, m->c_name),
	    emit_printf(e, "const struct %s_%s *p", e->prefix, s->c_name),
	    NULL);
	if (is_exact(m)) {
		text_list(&e->text, "\treturn ", " | ", ";", parts,
			  m->nr_parts);
	} else {
		text_list(&e->text, emit_printf(e, "\t%s raw = ", work_type(m)),
			  " | ", ";", parts, m->nr_parts);
		if (m->scalar->bytes == 3 || m->scalar->bytes == 6)
			text_add(&e->text, "\n\treturn %s;\n",
				 emit_sign_extended(e, m->scalar));
		else
			text_add(&e->text, "\n\treturn (%s)raw;\n", type);
	}
	text_put(&e->text, "}\n\n");
}

/* Leaves the setter before anything has changed. */
static void emit_join_limit(struct emitter *e, const struct layout_member *m)
{
	const char *misfit = NULL;

	if (m->scalar->is_signed)
		misfit = emit_misfit(e, m->scalar);
	else if (m->part_bits < c_bits(m->scalar))
		misfit = emit_printf(e, "value >> %u", m->part_bits);
	if (misfit)
		text_add(&e->text, "\tif (%s)\n\t\treturn -34;\n", misfit);
}

static void emit_join_set(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m)
{
	const char *from = m->scalar->is_signed ? "raw" : "value";

	emit_function(e, "int ",
		      emit_printf(e, "%s_set_%s", s->c_name, m->c_name),
		      emit_writer(e, s),
		      emit_printf(e, "%s value", emit_c_type(m->scalar)), NULL);
	if (m->scalar->is_signed)
		text_add(&e->text, "\t%s raw = (%s)value;\n\n", work_type(m),
			 work_type(m));
	emit_join_limit(e, m);
	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_part *part = &m->parts[i];

		emit_store(e, part->scalar, spot_of(part),
			   part->shift
			       ? emit_printf(e, "(%s >> %u)", from, part->shift)
			       : from,
			   m->scalar->is_signed ? work_type(m)
						: emit_c_type(m->scalar));
	}
	text_put(&e->text, "\treturn 0;\n}\n");
}

static const char *join_words(struct emitter *e, const struct layout_member *m)
{
	const char *words = "";

	for (unsigned i = 0; i < m->nr_parts && i < PARTS_IN_WORDS; i++)
		words = emit_printf(e, "%s%s%llu", words, i ? ", " : "",
				    (unsigned long long)m->parts[i].offset);
	return emit_printf(e, "%s%s", words,
			   m->nr_parts > PARTS_IN_WORDS ? ", ..." : "");
}

void emit_join(struct emitter *e, const struct layout_structure *s,
	       const struct layout_member *m)
{
	text_put(&e->text, "\n");
	text_comment(
	    &e->text,
	    emit_printf(e,
			"%s.%s: u%u joined from bytes %s, low part first.%s%s",
			s->name, m->name, m->part_bits, join_words(e, m),
			m->doc ? " " : "", m->doc ? m->doc : ""));
	emit_join_get(e, s, m);
	emit_join_set(e, s, m);
}
