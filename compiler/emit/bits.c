/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bitfields. Parts are taken out of the number and put into it by functions of
 * the type, so that they work on numbers from anywhere; those of a member are
 * its accessors and these functions.
 */
#include "compiler/emit/emit.h"

#include "compiler/layout/bits.h"
#include "compiler/memory.h"

/* All ones where the part is: 0x7u. */
static const char *ones(struct emitter *e, const struct layout_bit *bit)
{
	return emit_number(e, layout_bit_mask(bit) >> bit->shift, true, false);
}

/* "bits 9 to 11" */
static const char *bit_words(struct emitter *e, const struct layout_bit *bit)
{
	if (bit->width == 1)
		return emit_printf(e, "bit %u", bit->shift);
	return emit_printf(e, "bits %u to %u", bit->shift,
			   bit->shift + bit->width - 1);
}

/* ------------------------------------------------------------------ the type
 */

static void emit_bit_macros(struct emitter *e,
			    const struct layout_enumeration *en,
			    const struct layout_bit *bit)
{
	const char *name =
	    emit_printf(e, "%s_%s", names_capital(e->arena, en->c_name),
			names_capital(e->arena, bit->c_name));
	const struct define defines[] = {
		{ emit_printf(e, "%s_SHIFT", name),
		  emit_printf(e, "%u", bit->shift) },
		{ emit_printf(e, "%s_WIDTH", name),
		  emit_printf(e, "%u", bit->width) },
		{ emit_printf(e, "%s_MASK", name),
		  emit_number(e, layout_bit_mask(bit), true, false) },
	};

	emit_defines(e, defines, 3);
}

static void emit_bit_get(struct emitter *e, const struct layout_enumeration *en,
			 const struct layout_bit *bit)
{
	const char *type = emit_c_type(en->scalar);
	const char *shifted =
	    bit->shift ? emit_printf(e, "value >> %u", bit->shift) : "value";

	emit_function(e, emit_printf(e, "%s ", type),
		      emit_printf(e, "%s_%s", en->c_name, bit->c_name),
		      emit_printf(e, "%s value", type), NULL);
	text_list(&e->text, "\treturn ", "", ";",
		  (const char *[]){ emit_printf(e, "(%s)(%s & %s)", type,
						shifted, ones(e, bit)) },
		  1);
	text_put(&e->text, "}\n\n");
}

static void emit_bit_with(struct emitter *e,
			  const struct layout_enumeration *en,
			  const struct layout_bit *bit)
{
	const char *type = emit_c_type(en->scalar);
	const char *work = en->scalar->bytes > 4 ? "uint64_t" : "uint32_t";
	wide all = ((wide)1 << emit_c_bits(en->scalar)) - 1;
	wide keep = all & ~(wide)layout_bit_mask(bit);
	const char *part =
	    bit->shift ? emit_printf(e, "(%s)part << %u", work, bit->shift)
		       : "part";

	emit_function(
	    e, "int ", emit_printf(e, "%s_with_%s", en->c_name, bit->c_name),
	    emit_printf(e, "%s value", type), emit_printf(e, "%s part", type),
	    emit_printf(e, "%s *out", type), NULL);
	if (bit->width < emit_c_bits(en->scalar))
		text_add(&e->text, "\tif (part > %s)\n\t\treturn -34;\n",
			 ones(e, bit));
	text_list(
	    &e->text, emit_printf(e, "\t*out = (%s)(", type), " | ", ");",
	    (const char *[]){ emit_printf(e, "(value & %s)",
					  emit_number(e, keep, true, false)),
			      part },
	    2);
	text_put(&e->text, "\treturn 0;\n}\n");
}

static const char *bit_comment(struct emitter *e,
			       const struct layout_enumeration *en,
			       const struct layout_bit *bit)
{
	const struct layout_enumeration *held = bit->enumeration;

	return emit_printf(e, "%s.%s: %s%s%s%s.%s%s", en->name, bit->name,
			   bit_words(e, bit), held ? ", " : "",
			   held ? held->is_flags ? "flags " : "enum " : "",
			   held ? held->name : "", bit->doc ? " " : "",
			   bit->doc ? bit->doc : "");
}

void emit_bitfield(struct emitter *e, const struct layout_enumeration *en)
{
	text_put(&e->text, "\n");
	emit_from(e, en->place, en->name);
	text_comment(&e->text,
		     emit_printf(e,
				 "Bitfield %s: %s. _with_ puts a part into a "
				 "number, or refuses what is too wide, with "
				 "-34.%s%s",
				 en->name, emit_scalar_words(e, en->scalar),
				 en->doc ? " " : "", en->doc ? en->doc : ""));
	for (const struct layout_bit *bit = en->bits; bit; bit = bit->next) {
		if (!bit->name)
			continue;
		emit_from(e, bit->place,
			  emit_printf(e, "%s.%s", en->name, bit->name));
		text_put(&e->text, "\n");
		text_comment(&e->text, bit_comment(e, en, bit));
		emit_bit_macros(e, en, bit);
		text_put(&e->text, "\n");
		emit_bit_get(e, en, bit);
		emit_bit_with(e, en, bit);
	}
}

/* ------------------------------------------------------------------ a member
 */

static void emit_part_get(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m,
			  const struct layout_bit *bit)
{
	const struct layout_enumeration *en = m->enumeration;

	text_put(&e->text, "\n");
	emit_function(
	    e, emit_printf(e, "%s ", emit_c_type(en->scalar)),
	    emit_printf(e, "%s_%s_%s", s->c_name, m->c_name, bit->c_name),
	    emit_reader(e, s), NULL);
	text_list(&e->text,
		  emit_printf(e, "\treturn %s_%s_%s(", en->prefix, en->c_name,
			      bit->c_name),
		  "", ");",
		  (const char *[]){ emit_printf(e, "%s_%s_%s(p)", e->prefix,
						s->c_name, m->c_name) },
		  1);
	text_put(&e->text, "}\n\n");
}

static void emit_part_set(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m,
			  const struct layout_bit *bit)
{
	const struct layout_enumeration *en = m->enumeration;
	const char *type = emit_c_type(en->scalar);
	const char *member = emit_printf(e, "%s_%s", e->prefix, s->c_name);
	bool can_fail = emit_misfit(e, en->scalar) != NULL;

	emit_function(
	    e, "int ",
	    emit_printf(e, "%s_set_%s_%s", s->c_name, m->c_name, bit->c_name),
	    emit_writer(e, s), emit_printf(e, "%s part", type), NULL);
	text_add(&e->text, "\t%s value;\n\n", type);
	text_list(&e->text,
		  emit_printf(e, "\tif (%s_%s_with_%s(", en->prefix, en->c_name,
			      bit->c_name),
		  ", ", "))",
		  (const char *[]){ emit_printf(e, "%s_%s(%s)", member,
						m->c_name, emit_self(s)),
				    "part", "&value" },
		  3);
	text_put(&e->text, "\t\treturn -34;\n");
	text_add(&e->text, "\t%s%s_set_%s(p, value);\n",
		 can_fail ? "return " : "", member, m->c_name);
	text_put(&e->text, can_fail ? "}\n" : "\treturn 0;\n}\n");
}

/* The same of a member whose accessors can fail. */
static void emit_loose_get(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m,
			   const struct layout_bit *bit)
{
	const struct layout_enumeration *en = m->enumeration;
	const char *type = emit_c_type(en->scalar);

	text_put(&e->text, "\n");
	emit_function(
	    e, "int ",
	    emit_printf(e, "%s_%s_%s", s->c_name, m->c_name, bit->c_name),
	    emit_reader(e, s), emit_printf(e, "%s *out", type),
	    "struct field_error *error", NULL);
	emit_read_member(e, s, m, "p");
	text_add(&e->text, "\t*out = %s_%s_%s(value);\n\treturn 0;\n}\n",
		 en->prefix, en->c_name, bit->c_name);
}

static void emit_loose_set(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m,
			   const struct layout_bit *bit)
{
	const struct layout_enumeration *en = m->enumeration;
	const char *type = emit_c_type(en->scalar);

	text_put(&e->text, "\n");
	emit_function(
	    e, "int ",
	    emit_printf(e, "%s_set_%s_%s", s->c_name, m->c_name, bit->c_name),
	    emit_writer(e, s), emit_printf(e, "%s part", type),
	    "struct field_error *error", NULL);
	emit_read_member(e, s, m, emit_self(s));
	text_add(&e->text, "\tif (%s_%s_with_%s(value, part, &value))\n",
		 en->prefix, en->c_name, bit->c_name);
	text_list(
	    &e->text, "\t\treturn field_out_of_range(", ", ", ");",
	    (const char *[]){ "error",
			      emit_printf(e, "\"%s_%s\"", e->prefix, s->c_name),
			      emit_printf(e, "\"%s\"", m->c_name),
			      emit_plain(e, m->at.from ? 0 : m->at.offset) },
	    4);
	text_add(&e->text, "\treturn %s_%s_set_%s(p, value, error);\n}\n",
		 e->prefix, s->c_name, m->c_name);
}

void emit_read_member(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m, const char *self)
{
	const char *type = emit_c_type(m->scalar);
	const char *getter =
	    emit_printf(e, "%s_%s_%s", e->prefix, s->c_name, m->c_name);

	if (m->getter_can_fail)
		text_add(&e->text,
			 "\t%s value;\n\tint rc = %s(%s, &value, error);\n\n"
			 "\tif (rc)\n\t\treturn rc;\n",
			 type, getter, self);
	else
		text_add(&e->text, "\t%s value = %s(%s);\n\n", type, getter,
			 self);
}

void emit_bits_of(struct emitter *e, const struct layout_structure *s,
		  const struct layout_member *m)
{
	for (const struct layout_bit *bit = m->enumeration->bits; bit;
	     bit = bit->next) {
		if (!bit->name)
			continue;
		if (m->getter_can_fail)
			emit_loose_get(e, s, m, bit);
		else
			emit_part_get(e, s, m, bit);
		if (emit_is_loose(m))
			emit_loose_set(e, s, m, bit);
		else
			emit_part_set(e, s, m, bit);
	}
}
