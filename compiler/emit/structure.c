/* SPDX-License-Identifier: Apache-2.0 */
/* A structure's type, its doors, and its members in order. */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

static const char *c_type(struct emitter *e, const struct layout_structure *s)
{
	return emit_printf(e, "struct %s_%s", e->prefix, s->c_name);
}

static void emit_type(struct emitter *e, const struct layout_structure *s)
{
	const char *capital = names_capital(&e->scratch, s->c_name);
	const char *type = c_type(e, s);

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     emit_printf(e, "%s %s, %llu byte%s.%s%s",
				 s->is_union ? "Union" : "Structure", s->name,
				 (unsigned long long)s->size,
				 s->size == 1 ? "" : "s", s->doc ? " " : "",
				 s->doc ? s->doc : ""));
	emit_claim(e, type);
	text_add(&e->text, "%s {\n\tuint8_t bytes[%s];\n};\n", type,
		 emit_plain(e, s->size));
	emit_define(e, emit_printf(e, "%s_SIZEOF", capital),
		    emit_number(e, s->size, false, false));
	text_list(&e->text, "STRUCTC_PROVE(", " == ", ");",
		  (const char *[]){
		      emit_printf(e, "sizeof(%s)", type),
		      emit_printf(e, "%s_%s_SIZEOF", e->capital, capital) },
		  2);
}

/* From untrusted bytes to the type: the one place that checks. */
static void emit_door(struct emitter *e, const struct layout_structure *s,
		      bool is_edit)
{
	const char *capital = names_capital(&e->scratch, s->c_name);
	const char *type = c_type(e, s);
	const char *constant = is_edit ? "" : "const ";

	emit_function(
	    e, emit_printf(e, "%s%s *", constant, type),
	    emit_printf(e, "%s%s_at", s->c_name, is_edit ? "_edit" : ""),
	    is_edit ? "struct mspan span" : "struct span span",
	    "uint64_t offset", NULL);
	text_add(&e->text,
		 "\tif (!%s_has(span, offset, %s_%s_SIZEOF))\n"
		 "\t\treturn NULL;\n"
		 "\treturn (%s%s *)(span.data + offset);\n}\n",
		 is_edit ? "mspan" : "span", e->capital, capital, constant,
		 type);
}

static void emit_doors(struct emitter *e, const struct layout_structure *s)
{
	text_put(&e->text, "\n");
	text_comment(&e->text,
		     "The structure at byte `offset`, in place; NULL when not "
		     "all of it is there.");
	emit_door(e, s, false);
	text_put(&e->text, "\n");
	emit_door(e, s, true);
}

/* -------------------------------------------------------------------- _init */

/* for (...) around a statement about an element of an array of structures. */
static void init_nested(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	const char *nested = emit_printf(e, "%s_%s_init", m->structure->prefix,
					 m->structure->c_name);
	const char *edit =
	    emit_printf(e, "%s_%s_edit_%s", e->prefix, s->c_name, m->c_name);
	const char *indent = "\t", *indexes = "";

	if (!m->nr_dimensions) {
		text_add(&e->text, "\t%s(%s(p));\n", nested, edit);
		return;
	}
	for (unsigned n = 0; n < m->nr_dimensions; n++) {
		const char *i = emit_indexes[n];

		text_add(&e->text, "%sfor (uint64_t %s = 0; %s < %s; %s++)\n",
			 indent, i, i, emit_plain(e, m->dimensions[n]), i);
		indent = emit_printf(e, "%s\t", indent);
		indexes = emit_printf(e, "%s%s, ", indexes, i);
	}
	text_list(
	    &e->text, emit_printf(e, "%s%s(", indent, nested), "", ");",
	    (const char *[]){ emit_printf(e, "%s(p, %sNULL)", edit, indexes) },
	    1);
}

static void init_member(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	const char *capital;

	if (m->structure && m->structure->has_defaults && !s->is_union &&
	    m->name)
		init_nested(e, s, m);
	if (m->default_text && m->default_text_size)
		emit_init_text(e, s, m);
	if (!m->has_default)
		return;
	capital = emit_printf(e, "%s_%s", names_capital(&e->scratch, s->c_name),
			      names_capital(&e->scratch, m->c_name));
	text_list(&e->text,
		  emit_printf(e, "\t%s%s_%s_set_%s(",
			      emit_misfit(e, m->scalar) ? "(void)" : "",
			      e->prefix, s->c_name, m->c_name),
		  ", ", ");",
		  (const char *[]){ "p", emit_printf(e, "%s_%s_DEFAULT",
						     e->capital, capital) },
		  2);
}

static void emit_init(struct emitter *e, const struct layout_structure *s)
{
	text_put(&e->text, "\n");
	text_comment(&e->text, s->has_defaults
				   ? "All bytes zero, then the defaults."
				   : "All bytes zero.");
	emit_function(e, "void ", emit_printf(e, "%s_init", s->c_name),
		      emit_printf(e, "%s *p", c_type(e, s)), NULL);
	text_put(&e->text, "\tmemset(p->bytes, 0, sizeof p->bytes);\n");
	if (s->has_defaults)
		for (const struct layout_member *m = s->members; m; m = m->next)
			init_member(e, s, m);
	text_put(&e->text, "}\n");
}

void emit_structure(struct emitter *e, const struct layout_structure *s)
{
	if (s->is_open) {
		emit_open_structure(e, s);
		return;
	}
	emit_from(e, s->place, s->name);
	emit_type(e, s);
	emit_doors(e, s);
	for (const struct layout_member *m = s->members; m; m = m->next)
		emit_once(e, s, m);
	emit_from(e, s->place, s->name);
	emit_init(e, s);
	emit_checksums(e, s);
}
