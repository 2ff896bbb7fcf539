/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Static assertions that a structure of C has its members where ours has them,
 * for a program that includes the header with P_ASSERT_LAYOUT defined: that
 * takes the other header, which not everybody has.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

/* A condition and what to say where it does not hold. */
static void emit_assertion(struct emitter *e, const char *condition,
			   const char *text)
{
	text_list(&e->text, "STRUCTC_SAME(", ", ", ");",
		  (const char *[]){ condition, emit_printf(e, "\"%s\"", text) },
		  2);
}

static void assert_member(struct emitter *e, const struct layout_structure *s,
			  const struct layout_assert *a,
			  const struct layout_assertion *i)
{
	const struct layout_member *m = i->member;

	emit_assertion(e,
		       emit_printf(e, "offsetof(struct %s, %s) == %s", a->tag,
				   i->c_path, emit_plain(e, m->at.offset)),
		       emit_printf(e, "%s.%s and %s lie at other offsets",
				   s->name, m->name, i->c_path));
	if (!m->size_varies)
		emit_assertion(
		    e,
		    emit_printf(e, "sizeof(((struct %s *)0)->%s) == %s", a->tag,
				i->c_path, emit_plain(e, m->size)),
		    emit_printf(e, "%s.%s and %s have other sizes", s->name,
				m->name, i->c_path));
}

static void emit_assert(struct emitter *e, const struct layout_structure *s,
			const struct layout_assert *a)
{
	text_put(&e->text, "\n");
	text_comment(&e->text, emit_printf(e, "%s is struct %s of %s.", s->name,
					   a->tag, a->header));
	for (const struct layout_assertion *i = a->assertions; i; i = i->next)
		assert_member(e, s, a, i);
	if (a->is_whole)
		emit_assertion(e,
			       emit_printf(e, "sizeof(struct %s) == %s", a->tag,
					   emit_plain(e, s->size)),
			       emit_printf(e,
					   "%s and struct %s have other "
					   "sizes",
					   s->name, a->tag));
}

/* Each header once, in the order of the source. */
static void emit_headers(struct emitter *e)
{
	struct names seen = { 0 };

	text_put(&e->text, "#include <stddef.h>\n");
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next)
		for (const struct layout_assert *a = s->asserts; a; a = a->next)
			if (!names_add(&seen, e->arena, a->header, e))
				text_add(&e->text, "#include \"%s\"\n",
					 a->header);
}

static bool has_asserts(const struct layout *layout)
{
	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next)
		if (s->asserts)
			return true;
	return false;
}

void emit_asserts(struct emitter *e)
{
	if (!has_asserts(e->layout))
		return;
	text_add(&e->text,
		 "\n#if defined(%s_ASSERT_LAYOUT) && "
		 "!defined(GENERATED_%s_ASSERTED)\n"
		 "#define GENERATED_%s_ASSERTED\n\n",
		 e->capital, e->capital, e->capital);
	emit_headers(e);
	text_put(&e->text, "\n#ifdef __cplusplus\n"
			   "#define STRUCTC_SAME static_assert\n#else\n"
			   "#define STRUCTC_SAME _Static_assert\n#endif\n");
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next)
		for (const struct layout_assert *a = s->asserts; a; a = a->next)
			emit_assert(e, s, a);
	text_put(&e->text, "\n#undef STRUCTC_SAME\n#endif\n");
}
