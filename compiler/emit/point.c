/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The points of an open structure: bytes that data decides, behind which its
 * members lie. x_s_point_3 fills points[3] and, on its way, all points that
 * the third stands on, so that a function which has asked for one knows the
 * others, too, and finding a point takes one step for each before it.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"
#include "runtime/base/vec.h"

#include <string.h>

static struct emit_scope scope_of(const struct layout_structure *s)
{
	struct emit_scope scope = { s, "p", "", 0, 1 };

	return scope;
}

/* -------------------------------------------- what the function at hand knows
 */

bool emit_knows_point(const struct emitter *e, const struct layout_point *point)
{
	for (size_t i = 0; i < e->known.count; i++)
		if (e->known.items[i] == point)
			return true;
	return !point;
}

/* It and all that it stands on. */
static void know(struct emitter *e, const struct layout_point *point)
{
	for (; !emit_knows_point(e, point); point = point->before)
		push(&e->known, point);
}

static const char *name_of(struct emitter *e, const struct layout_point *point)
{
	return emit_printf(e, "points[%u]", point->number);
}

const char *emit_point_use(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_point *point)
{
	if (emit_knows_point(e, point))
		return name_of(e, point);
	emit_try(e, scope,
		 emit_printf(e, "%s_%s_point_%u(%s, points, error)",
			     scope->s->prefix, scope->s->c_name, point->number,
			     scope->view));
	if (point->number > e->most_points)
		e->most_points = point->number;
	know(e, point);
	return name_of(e, point);
}

/* ------------------------------------------------------- what ends at a point
 */

/* to = position; */
static void set_position(struct emitter *e, const struct emit_scope *scope,
			 struct layout_position at, const char *to)
{
	text_add(&e->text, "%.*s%s = %s;\n", (int)scope->indent, "\t\t\t\t", to,
		 emit_position(e, scope, at, 0, false));
}

static void end_of_open(struct emitter *e, const struct emit_scope *scope,
			const struct layout_member *m, const char *to)
{
	const struct layout_structure *of = m->structure;
	const char *name = emit_printf(e, "%s_%s", of->prefix, of->c_name);
	const char *at, *arguments;

	text_add(&e->text, "\tstruct %s of;\n\tuint64_t size;\n\n", name);
	at = emit_position(e, scope, m->at, 0, m->is_proved);
	arguments = emit_arguments(e, scope, of, m->arguments);
	emit_try(e, scope,
		 emit_printf(e,
			     "%s_at(span_of(p->bytes, p->size), %s, %s&of, "
			     "error)",
			     name, at, arguments));
	emit_try(e, scope,
		 emit_printf(e, "%s_total_size(&of, &size, error)", name));
	text_add(&e->text, "\t%s = %s + size;\n", to, at);
}

/* The records of an array have to be passed one by one. */
static void end_of_records(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_member *m, const char *to)
{
	const struct layout_structure *of = m->structure;
	const char *name = emit_printf(e, "%s_%s", of->prefix, of->c_name);
	const char *at, *arguments, *count;

	if (m->until_end) {
		text_add(&e->text, "\t%s = p->size;\n", to);
		return;
	}
	text_add(&e->text,
		 "\tstruct %s_iterator records;\n\tstruct %s record;\n\n", name,
		 name);
	at = emit_position(e, scope, m->at, 0, m->is_proved);
	arguments = emit_arguments(e, scope, of, m->arguments);
	count = m->count ? emit_natural(e, scope, m->count)
			 : emit_plain(e, m->dimensions[0]);
	text_add(&e->text,
		 "\trecords = %s_iterate(span_of(p->bytes + %s,\n"
		 "\t    p->size - (%s))%s%.*s);\n\trecords.left = %s;\n",
		 name, at, at, *arguments ? ", " : "",
		 *arguments ? (int)strlen(arguments) - 2 : 0, arguments, count);
	/* UINT64_MAX would mean "until the end" */
	if (m->count && m->count->most >= (wide)UINT64_MAX)
		text_put(&e->text, "\tif (records.left == UINT64_MAX)\n"
				   "\t\trecords.left--;\n");
	text_add(&e->text,
		 "\tdo\n\t\trc = %s_iterator_next(&records, &record, error);\n"
		 "\twhile (rc > 0);\n\tif (rc)\n\t\treturn rc;\n"
		 "\t%s = %s + records.offset;\n",
		 name, to, at);
	e->has_tried = true;
}

static void end_of_array(struct emitter *e, const struct emit_scope *scope,
			 const struct layout_member *m, const char *to)
{
	uint64_t size = m->element_size;

	for (unsigned i = 1; i < m->nr_dimensions; i++)
		size *= m->dimensions[i];
	text_add(&e->text, "\tuint64_t offset, count;\n%s\n",
		 m->is_cstring ? "\tconst void *end;\n" : "");
	emit_extent_of(e, scope, m, "offset", "count");
	text_add(&e->text, "\t%s = offset + count%s;\n", to,
		 size == 1 ? "" : emit_printf(e, " * %s", emit_plain(e, size)));
}

static void point_end(struct emitter *e, const struct emit_scope *scope,
		      const struct layout_member *m, const char *to)
{
	if (m->structure && m->structure->is_open && m->nr_dimensions)
		end_of_records(e, scope, m, to);
	else if (m->structure && m->structure->is_open)
		end_of_open(e, scope, m, to);
	else
		end_of_array(e, scope, m, to);
}

/* ---------------------------------------------------------- the other points
 */

static void point_if(struct emitter *e, const struct emit_scope *scope,
		     const struct layout_point *point, const char *to)
{
	struct emit_scope inner = *scope;
	const char *condition;
	size_t known;

	if (point->before)
		emit_point_use(e, scope, point->before);
	condition = emit_value(e, scope, point->condition);
	known = e->known.count;
	inner.indent++;
	text_add(&e->text, "\tif %s {\n", emit_bracketed(e, condition));
	set_position(e, &inner, point->then, to);
	e->known.count = known;
	text_put(&e->text, "\t} else {\n");
	set_position(e, &inner, point->otherwise, to);
	e->known.count = known;
	text_put(&e->text, "\t}\n");
}

static void point_align(struct emitter *e, const struct emit_scope *scope,
			const struct layout_point *point, const char *to)
{
	const char *step;

	text_put(&e->text, "\tuint64_t at, rest;\n\n");
	set_position(e, scope, point->then, "at");
	step = emit_kept(e, scope, point->value,
			 emit_value(e, scope, point->value));
	if (point->value->least <= 0)
		emit_fail_if(e, scope, emit_printf(e, "%s <= 0", step));
	text_add(&e->text,
		 "\trest = at %% %s;\n\trest = rest ? %s - rest : 0;\n", step,
		 step);
	emit_fail_if(e, scope, "p->size - at < rest");
	text_add(&e->text, "\t%s = at + rest;\n", to);
}

static void point_at(struct emitter *e, const struct emit_scope *scope,
		     const struct layout_point *point, const char *to)
{
	const char *value = emit_natural(e, scope, point->value);

	text_list(&e->text, "\tuint64_t at = ", "", ";", &value, 1);
	text_put(&e->text, "\n");
	emit_fail_if(e, scope, "at > p->size");
	text_add(&e->text, "\t%s = at;\n", to);
}

static void point_most(struct emitter *e, const struct emit_scope *scope,
		       const struct layout_point *point, const char *to)
{
	text_put(&e->text, "\tuint64_t one, other;\n\n");
	set_position(e, scope, point->then, "one");
	set_position(e, scope, point->otherwise, "other");
	text_add(&e->text, "\t%s = one > other ? one : other;\n", to);
}

void emit_point(struct emitter *e, const struct layout_structure *s,
		const struct layout_point *point)
{
	struct emit_scope scope = scope_of(s);
	const char *to = name_of(e, point);
	size_t body;

	text_comment(&e->text,
		     "A byte that data decides, within the view, and those "
		     "before that it stands on.");
	emit_function(e, "int ",
		      emit_printf(e, "%s_point_%u", s->c_name, point->number),
		      emit_reader(e, s), "uint64_t *points",
		      "struct field_error *error", NULL);
	body = emit_body(e);
	switch (point->kind) {
	case POINT_END:
		point_end(e, &scope, point->member, to);
		break;
	case POINT_IF:
		point_if(e, &scope, point, to);
		break;
	case POINT_ALIGN:
		point_align(e, &scope, point, to);
		break;
	case POINT_AT:
		point_at(e, &scope, point, to);
		break;
	case POINT_MOST:
		point_most(e, &scope, point, to);
		break;
	}
	text_put(&e->text, "\treturn 0;\n");
	e->most_points = 0; /* they are the caller's */
	emit_end(e, body);
}
