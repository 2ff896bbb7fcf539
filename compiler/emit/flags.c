/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a member that is flags has besides its accessors: _has, _add and _clear.
 * They came later than the members of files that use such names themselves
 * (`flags F  flags_has u8`), so they step back: where the accessor of a member
 * has the name, the function is left out.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

#include <string.h>

/* Whether one of the three words ends it. */
static bool may_meet(const char *c_name)
{
	static const char *const words[] = { "has", "add", "clear" };
	size_t length = strlen(c_name), n;

	for (size_t i = 0; i < 3; i++) {
		n = strlen(words[i]);
		if (length >= n && !strcmp(c_name + length - n, words[i]))
			return true;
	}
	return false;
}

static void remember(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m)
{
	static const char *const verbs[] = { "", "set_", "edit_", "put_" };

	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		names_add(&e->accessors, e->arena,
			  make_printf(e->arena, "%s_%s_%s%s", e->prefix,
				      s->c_name, verbs[i], m->c_name),
			  e);
}

/* The accessors of all members, as far as they could meet one of ours. */
static void remember_all(struct emitter *e)
{
	if (e->has_accessors)
		return;
	e->has_accessors = true;
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next)
		for (const struct layout_member *m = s->members; m; m = m->next)
			if (m->name && may_meet(m->c_name))
				remember(e, s, m);
}

static bool is_taken(struct emitter *e, const char *name)
{
	const char *full = emit_printf(e, "%s_%s", e->prefix, name);

	remember_all(e);
	return names_find(&e->accessors, full) || names_find(&e->claims, full);
}

static const char *name_of(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m, const char *verb)
{
	return emit_printf(e, "%s_%s_%s", s->c_name, m->c_name, verb);
}

static void emit_has(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m)
{
	const char *name = name_of(e, s, m, "has");

	if (is_taken(e, name))
		return;
	text_put(&e->text, "\n");
	text_comment(&e->text, "Whether all bits of `mask` are set.");
	emit_function(e, "bool ", name, emit_reader(e, s),
		      emit_printf(e, "%s mask", emit_c_type(m->scalar)), NULL);
	text_list(
	    &e->text, "\treturn ", " == ", ";",
	    (const char *[]){ emit_printf(e, "(%s_%s_%s(p) & mask)", e->prefix,
					  s->c_name, m->c_name),
			      "mask" },
	    2);
	text_put(&e->text, "}\n");
}

/* p.m = p.m SIGN mask; `can_fail`: the setter may refuse the mask. */
static void emit_change(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m, const char *verb,
			const char *sign)
{
	const char *type = emit_c_type(m->scalar),
		   *name = name_of(e, s, m, verb);
	const char *prefix = emit_printf(e, "%s_%s", e->prefix, s->c_name);
	bool is_odd = emit_misfit(e, m->scalar) != NULL;
	bool can_fail = is_odd && !strcmp(sign, "| ");

	if (is_taken(e, name))
		return;
	text_put(&e->text, "\n");
	emit_function(e, can_fail ? "int " : "void ", name, emit_writer(e, s),
		      emit_printf(e, "%s mask", type), NULL);
	text_list(&e->text,
		  emit_printf(e, "\t%s%s_set_%s(",
			      can_fail ? "return "
			      : is_odd ? "(void)"
				       : "",
			      prefix, m->c_name),
		  ", ", ");",
		  (const char *[]){
		      "p", emit_printf(e, "(%s)(%s_%s(%s) %smask)", type,
				       prefix, m->c_name, emit_self(s), sign) },
		  2);
	text_put(&e->text, "}\n");
}

/* The same of a member whose accessors can fail. */
static void emit_loose_has(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m)
{
	const char *name = name_of(e, s, m, "has");

	if (is_taken(e, name))
		return;
	text_put(&e->text, "\n");
	text_comment(&e->text, "Whether all bits of `mask` are set.");
	emit_function(e, "int ", name, emit_reader(e, s),
		      emit_printf(e, "%s mask", emit_c_type(m->scalar)),
		      "bool *out", "struct field_error *error", NULL);
	emit_read_member(e, s, m, "p");
	text_put(&e->text, "\t*out = (value & mask) == mask;\n"
			   "\treturn 0;\n}\n");
}

static void emit_loose_change(struct emitter *e,
			      const struct layout_structure *s,
			      const struct layout_member *m, const char *verb,
			      const char *sign)
{
	const char *type = emit_c_type(m->scalar);
	const char *name = name_of(e, s, m, verb);

	if (is_taken(e, name))
		return;
	text_put(&e->text, "\n");
	emit_function(e, "int ", name, emit_writer(e, s),
		      emit_printf(e, "%s mask", type),
		      "struct field_error *error", NULL);
	emit_read_member(e, s, m, emit_self(s));
	text_list(&e->text,
		  emit_printf(e, "\treturn %s_%s_set_%s(", e->prefix, s->c_name,
			      m->c_name),
		  ", ", ");",
		  (const char *[]){
		      "p", emit_printf(e, "(%s)(value %smask)", type, sign),
		      "error" },
		  3);
	text_put(&e->text, "}\n");
}

void emit_flags_of(struct emitter *e, const struct layout_structure *s,
		   const struct layout_member *m)
{
	if (m->getter_can_fail)
		emit_loose_has(e, s, m);
	else
		emit_has(e, s, m);
	if (emit_is_loose(m)) {
		emit_loose_change(e, s, m, "add", "| ");
		emit_loose_change(e, s, m, "clear", "& ~");
		return;
	}
	emit_change(e, s, m, "add", "| ");
	emit_change(e, s, m, "clear", "& ~");
}
