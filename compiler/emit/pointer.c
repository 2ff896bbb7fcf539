/* SPDX-License-Identifier: Apache-2.0 */
/* Where a pointer leads: its number, times the bytes of what it counts. */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

void emit_units(struct emitter *e)
{
	for (const struct layout_unit *u = e->layout->units; u; u = u->next) {
		if (!u->bytes)
			continue;
		emit_from(e, u->place, u->name);
		if (u->doc)
			text_comment(&e->text, u->doc);
		emit_define(e,
			    emit_printf(e, "UNIT_%s",
					names_capital(e->arena, u->c_name)),
			    emit_number(e, u->bytes, false, false));
	}
}

/* "i, j, " where there are indexes to pass on. */
static const char *indexes(struct emitter *e, const struct layout_member *m)
{
	const char *text = "";

	for (unsigned i = 0; i < m->nr_dimensions; i++)
		text = emit_printf(e, "%s%c, ", text, "ijkl"[i]);
	return text;
}

static void emit_head(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	const char *p[LAYOUT_DIMENSIONS + 3] = { 0 };
	unsigned count = 0;

	for (unsigned i = 0; i < m->nr_dimensions; i++)
		p[count++] = emit_printf(e, "uint64_t %c", "ijkl"[i]);
	if (!m->unit->bytes)
		p[count++] = "uint64_t unit_size";
	p[count++] = "uint64_t *offset";
	p[count++] = "struct field_error *error";
	emit_function(
	    e, "int ", emit_printf(e, "%s_%s_target", s->c_name, m->c_name),
	    emit_reader(e, s), p[0], p[1], p[2], p[3], p[4], p[5], p[6], NULL);
}

/* T number = ..., or T number and the call that may fail. */
static void emit_number_of(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m)
{
	const char *type = emit_c_type(m->scalar);
	const char *getter =
	    emit_printf(e, "%s_%s_%s", e->prefix, s->c_name, m->c_name);

	if (!m->unit->bytes)
		text_put(&e->text, "\tuint64_t at;\n");
	if (!m->nr_dimensions && !m->getter_can_fail) {
		text_list(
		    &e->text, emit_printf(e, "\t%s number = ", type), "", ";",
		    (const char *[]){ emit_printf(e, "%s(p)", getter) }, 1);
		text_put(&e->text, "\n");
		return;
	}
	text_add(&e->text, "\t%s number;\n", type);
	text_list(&e->text, "\tint rc = ", "", ";",
		  (const char *[]){ emit_printf(e, "%s(p, %s&number, error)",
						getter, indexes(e, m)) },
		  1);
	text_put(&e->text, "\n\tif (rc)\n\t\treturn rc;\n");
}

/* Leaves the function where the number is no byte's; `at` is where it leads. */
static void emit_checks(struct emitter *e, const struct emit_scope *scope,
			const struct layout_member *m)
{
	uint64_t unit = m->unit->bytes;

	if (m->scalar->is_signed)
		emit_fail_if(e, scope, "number < 0");
	if (!unit)
		emit_fail_if(e, scope,
			     "__builtin_mul_overflow((uint64_t)number, "
			     "unit_size, &at)");
	else if (scalar_most(m->scalar) > (wide)(UINT64_MAX / unit))
		emit_fail_if(e, scope,
			     emit_printf(e,
					 "(uint64_t)number > UINT64_MAX / %s",
					 emit_plain(e, unit)));
}

static bool can_fail(const struct layout_member *m)
{
	return m->nr_dimensions || m->getter_can_fail || m->scalar->is_signed ||
	       !m->unit->bytes ||
	       scalar_most(m->scalar) > (wide)(UINT64_MAX / m->unit->bytes);
}

static void emit_offset(struct emitter *e, const struct layout_member *m)
{
	uint64_t unit = m->unit->bytes;
	const char *number = m->scalar->bytes == 8 && !m->scalar->is_signed
				 ? "number"
				 : "(uint64_t)number";

	text_add(&e->text, "\t*offset = %s%s;\n", unit ? number : "at",
		 unit > 1 ? emit_printf(e, " * %s", emit_plain(e, unit)) : "");
}

void emit_target(struct emitter *e, const struct layout_structure *s,
		 const struct layout_member *m)
{
	struct emit_scope scope = { s, "p", m->c_name,
				    m->at.from ? 0 : m->at.offset, 1 };

	if (e->text.items[e->text.count - 2] != '\n')
		text_put(&e->text, "\n");
	text_comment(
	    &e->text,
	    emit_printf(e,
			"The byte where %s %s starts; -34 when there is none.",
			m->nr_dimensions ? "such a" : "its", m->target_text));
	emit_head(e, s, m);
	emit_number_of(e, s, m);
	emit_checks(e, &scope, m);
	if (!can_fail(m))
		text_put(&e->text, "\t(void)error;\n");
	emit_offset(e, m);
	text_put(&e->text, "\treturn 0;\n}\n");
}
