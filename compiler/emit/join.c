/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A field whose halves (or thirds, ...) lie apart: the first part holds the
 * lowest bits. The setter refuses what the parts cannot hold.
 */
#include "compiler/emit/emit.h"

#include "compiler/layout/bits.h"
#include "compiler/memory.h"

enum { PARTS_IN_WORDS = 8 };

/* The unsigned type in which the parts are put together. */
static const char *work_type(const struct layout_member *m)
{
	return m->scalar->bytes > 4 ? "uint64_t" : "uint32_t";
}

static struct spot spot_of(const struct layout_part *part)
{
	struct spot spot = { part->offset, NULL };

	return spot;
}

/* All ones that the bits of a part can hold. */
static const char *ones(struct emitter *e, const struct layout_part *part)
{
	return emit_number(e, layout_bit_mask(part->bit) >> part->bit->shift,
			   true, false);
}

static const char *part_text(struct emitter *e, const struct layout_member *m,
			     const struct layout_part *part)
{
	const char *load = emit_load(e, part->scalar, spot_of(part));
	bool is_odd = part->scalar->bytes == 3 || part->scalar->bytes == 6;

	if (part->bit)
		load = emit_printf(
		    e, is_odd ? "(%s)((%s)%s & %s)" : "(%s)(%s%s & %s)",
		    work_type(m), load,
		    part->bit->shift
			? emit_printf(e, " >> %u", part->bit->shift)
			: "",
		    ones(e, part));
	else
		load = emit_printf(e, is_odd ? "(%s)(%s)" : "(%s)%s",
				   work_type(m), load);
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
	emit_function(e, emit_printf(e, "%s ", type),
		      emit_printf(e, "%s_%s", s->c_name, m->c_name),
		      emit_reader(e, s), NULL);
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
	else if (m->part_bits < emit_c_bits(m->scalar))
		misfit = emit_printf(e, "value >> %u", m->part_bits);
	if (misfit)
		text_add(&e->text, "\tif (%s)\n\t\treturn -34;\n", misfit);
}

/* The type in which bits are put into their number. */
static const char *word_type(const struct layout_member *m)
{
	const char *type = NULL;

	for (unsigned i = 0; i < m->nr_parts; i++)
		if (m->parts[i].bit && m->parts[i].scalar->bytes > 4)
			return "uint64_t";
		else if (m->parts[i].bit)
			type = "uint32_t";
	return type;
}

/* Stores a part; one that is bits goes in among the others of its number. */
static void store_part(struct emitter *e, const struct layout_member *m,
		       const struct layout_part *part, const char *from,
		       const char *type)
{
	const char *load, *bits;
	uint64_t all, mask;

	if (!part->bit) {
		emit_store(e, part->scalar, spot_of(part), from, type);
		return;
	}
	mask = layout_bit_mask(part->bit);
	all = (uint64_t)scalar_most(part->scalar);
	load = emit_load(e, part->scalar, spot_of(part));
	bits =
	    emit_printf(e, "(%s)(%s & %s)", word_type(m), from, ones(e, part));
	if (part->bit->shift)
		bits = emit_printf(e, "%s << %u", bits, part->bit->shift);
	text_list(&e->text, "\tword = ", "", ";", &load, 1);
	text_list(&e->text, "\tword = ", " | ", ";",
		  (const char *[]){
		      emit_printf(e, "(word & %s)",
				  emit_number(e, all & ~mask, true, false)),
		      bits },
		  2);
	emit_store(e, part->scalar, spot_of(part), "word", word_type(m));
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
		text_add(&e->text, "\t%s raw = (%s)value;\n", work_type(m),
			 work_type(m));
	if (word_type(m))
		text_add(&e->text, "\t%s word;\n", word_type(m));
	if (m->scalar->is_signed || word_type(m))
		text_put(&e->text, "\n");
	emit_join_limit(e, m);
	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_part *part = &m->parts[i];

		store_part(e, m, part,
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
