/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accessors of members that may be absent or whose place or length data
 * decides. Each finds its bytes anew and checks that they are there: a getter
 * returns 0 or what is wrong, a setter writes nothing then.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

#include <string.h>

/* A member on its way out. */
struct loose {
	struct emitter *e;
	const struct layout_structure *s;
	const struct layout_member *m;
	const char *full;	/* x_s_m */
	const char *reader;	/* const struct x_s *p */
	const char *writer;	/* const struct x_s_edit *p */
	const char *value_type; /* uint16_t */
	struct emit_scope get, set;
};

static const char ERROR[] = "struct field_error *error";

static bool is_array(const struct layout_member *m)
{
	return m->nr_dimensions > 0;
}

/* The length has to be found out. */
static bool has_range(const struct layout_member *m)
{
	return m->is_cstring ||
	       (is_array(m) && m->size_varies && m->element_size);
}

static bool is_open_element(const struct layout_member *m)
{
	return m->structure && m->structure->is_open;
}

static const char *named(const struct loose *l, const char *before,
			 const char *behind)
{
	return emit_printf(l->e, "%s_%s%s%s", l->s->c_name, before,
			   l->m->c_name, behind);
}

static const char *size_of(const struct emit_scope *scope)
{
	return *scope->view == '&' ? "p->read.size" : "p->size";
}

/* ---------------------------------------------------------------- positions */

const char *emit_position(struct emitter *e, const struct emit_scope *scope,
			  struct layout_position at, uint64_t length,
			  bool is_proved)
{
	const char *t;

	if (is_proved)
		return emit_plain(e, at.offset);
	if (!at.from) {
		if (at.offset + length > scope->s->size)
			emit_fail_if(
			    e, scope,
			    emit_printf(e, "%s < %s", size_of(scope),
					emit_plain(e, at.offset + length)));
		return emit_plain(e, at.offset);
	}
	t = emit_point_use(e, scope, at.from);
	if (at.offset + length)
		emit_fail_if(e, scope,
			     emit_printf(e, "%s - %s < %s", size_of(scope), t,
					 emit_plain(e, at.offset + length)));
	return at.offset
		   ? emit_printf(e, "%s + %s", t, emit_plain(e, at.offset))
		   : t;
}

/*
 * What leaves the function when the member is not there: with the default
 * where `what` says how ("return X_DEFAULT;"), as an error where it is NULL.
 */
static void leave_if_absent(const struct loose *l,
			    const struct emit_scope *scope, const char *what)
{
	struct emitter *e = l->e;
	const char *condition;

	if (!l->m->condition)
		return;
	condition = emit_condition(e, scope, l->m->condition);
	text_list(&e->text, "\tif (!", "", ")", &condition, 1);
	if (what)
		text_add(&e->text, "\t\t%s\n", what);
	else
		emit_fail(e, scope, "field_absent");
}

/* Of a setter: what is absent can be set to what it reads as. */
static void accept_default(const struct loose *l, const char *is_default)
{
	struct emitter *e = l->e;
	const char *condition;

	if (!l->m->condition)
		return;
	condition = emit_condition(e, &l->set, l->m->condition);
	text_list(&e->text, "\tif (!", "", ") {", &condition, 1);
	text_add(&e->text, "\t\tif (%s)\n\t\t\treturn 0;\n", is_default);
	emit_fail(e, &l->set, "field_absent");
	text_put(&e->text, "\t}\n");
}

/* Where the member starts, as an expression; its constant bytes are there. */
static const char *locate(const struct loose *l, const struct emit_scope *scope)
{
	const struct layout_member *m = l->m;

	return emit_position(l->e, scope, m->at, m->size_varies ? 0 : m->size,
			     m->is_proved);
}

static void return_zero(struct emitter *e, size_t body)
{
	text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

/* x_s_m_offset: where it starts. */
static void emit_offset(const struct loose *l)
{
	struct emitter *e = l->e;
	size_t body;

	emit_function(e, "int ", named(l, "", "_offset"), l->reader,
		      "uint64_t *offset", ERROR, NULL);
	body = emit_body(e);
	leave_if_absent(l, &l->get, NULL);
	text_add(&e->text, "\t*offset = %s;\n", locate(l, &l->get));
	return_zero(e, body);
}

/* -------------------------------------------------------------- lengths */

static void measure_cstring(struct emitter *e, const struct emit_scope *scope,
			    const char *offset, const char *count)
{
	text_add(&e->text,
		 "\tend = %s >= p->size ? NULL :\n"
		 "\t    memchr(p->bytes + %s, 0, (size_t)(p->size - %s));\n",
		 offset, offset, offset);
	emit_fail_if(e, scope, "!end");
	text_add(&e->text,
		 "\t%s = (uint64_t)((const uint8_t *)end -\n"
		 "\t    (p->bytes + %s)) + 1;\n",
		 count, offset);
}

/* `size`: of an element. */
static void measure_array(struct emitter *e, const struct emit_scope *scope,
			  const struct layout_member *m, uint64_t size,
			  const char *offset, const char *to)
{
	const char *divisor =
	    size == 1 ? "" : emit_printf(e, " / %s", emit_plain(e, size));
	const char *count;

	if (m->until_end) {
		text_add(&e->text, "\t%s = (p->size - %s)%s;\n", to, offset,
			 divisor);
		return;
	}
	count = m->count ? emit_natural(e, scope, m->count)
			 : emit_plain(e, m->dimensions[0]);
	text_list(&e->text, emit_printf(e, "\t%s = ", to), "", ";", &count, 1);
	emit_fail_if(e, scope,
		     emit_printf(e,
				 size == 1 ? "%s > p->size - %s%s"
					   : "%s > (p->size - %s)%s",
				 to, offset, divisor));
}

void emit_extent_of(struct emitter *e, const struct emit_scope *scope,
		    const struct layout_member *m, const char *offset,
		    const char *count)
{
	uint64_t size = m->element_size;

	for (unsigned i = 1; i < m->nr_dimensions; i++)
		size *= m->dimensions[i];
	text_add(&e->text, "\t%s = %s;\n", offset,
		 emit_position(e, scope, m->at, 0, m->is_proved));
	if (m->is_cstring)
		measure_cstring(e, scope, offset, count);
	else
		measure_array(e, scope, m, size, offset, count);
}

/* x_s_m_range: where it starts and how many elements follow, all there. */
static void emit_range(const struct loose *l)
{
	struct emitter *e = l->e;
	size_t body;

	emit_function(e, "int ", named(l, "", "_range"), l->reader,
		      "uint64_t *offset", "uint64_t *count", ERROR, NULL);
	body = emit_body(e);
	/*
	 * in variables first: what is stored through the pointers could, as far
	 * as C knows, be the view, and a call that fails stores nothing
	 */
	text_add(&e->text, "\tuint64_t at, nr;\n%s\n",
		 l->m->is_cstring ? "\tconst void *end;\n" : "");
	leave_if_absent(l, &l->get, NULL);
	emit_extent_of(e, &l->get, l->m, "at", "nr");
	text_put(&e->text, "\t*offset = at;\n\t*count = nr;\n");
	return_zero(e, body);
	if (!l->m->name)
		return;
	emit_function(e, "int ", named(l, "", "_count"), l->reader,
		      "uint64_t *count", ERROR, NULL);
	text_add(&e->text,
		 "\tuint64_t at;\n\n\treturn %s_range(p, &at, count, error);\n"
		 "}\n\n",
		 l->full);
	emit_function(e, "int ", named(l, "", "_offset"), l->reader,
		      "uint64_t *offset", ERROR, NULL);
	text_add(&e->text,
		 "\tuint64_t count;\n\n\treturn %s_range(p, offset, &count, "
		 "error);\n}\n\n",
		 l->full);
}

/* x_s_has_m */
static void emit_has(const struct loose *l)
{
	struct emitter *e = l->e;
	bool can_fail = emit_condition_can_fail(l->m->condition);
	const char *condition;
	size_t body;

	if (!l->m->condition)
		return;
	emit_function(e, can_fail ? "int " : "bool ", named(l, "has_", ""),
		      l->reader, can_fail ? "bool *out" : NULL, ERROR, NULL);
	body = emit_body(e);
	condition = emit_condition(e, &l->get, l->m->condition);
	text_list(&e->text, can_fail ? "\t*out = " : "\treturn ", "", ";",
		  &condition, 1);
	if (can_fail)
		text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

/* ------------------------------------------------------------------- numbers
 */

static const char *default_of(const struct loose *l)
{
	return emit_printf(l->e, "%s_%s_%s_DEFAULT", l->e->capital,
			   names_capital(l->e->arena, l->s->c_name),
			   names_capital(l->e->arena, l->m->c_name));
}

static struct spot spot_at(const char *at)
{
	struct spot spot = { 0, at };

	return spot;
}

static void emit_get(const struct loose *l)
{
	struct emitter *e = l->e;
	const struct layout_member *m = l->m;
	size_t body;

	if (m->getter_can_fail)
		emit_function(e, "int ", named(l, "", ""), l->reader,
			      emit_printf(e, "%s *out", l->value_type), ERROR,
			      NULL);
	else
		emit_function(e, emit_printf(e, "%s ", l->value_type),
			      named(l, "", ""), l->reader, NULL);
	body = emit_body(e);
	emit_result_variable(e, m->scalar);
	if (!m->has_default)
		leave_if_absent(l, &l->get, NULL);
	else if (m->getter_can_fail)
		leave_if_absent(
		    l, &l->get,
		    emit_printf(e, "return *out = %s, 0;", default_of(l)));
	else
		leave_if_absent(l, &l->get,
				emit_printf(e, "return %s;", default_of(l)));
	emit_result(e, m->scalar, spot_at(locate(l, &l->get)),
		    m->getter_can_fail ? "*out = " : "return ");
	if (m->getter_can_fail)
		text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

static void emit_set(const struct loose *l)
{
	struct emitter *e = l->e;
	const struct layout_member *m = l->m;
	const char *misfit = emit_misfit(e, m->scalar);
	size_t body;

	emit_function(e, "int ", named(l, "set_", ""), l->writer,
		      emit_printf(e, "%s value", l->value_type), ERROR, NULL);
	body = emit_body(e);
	if (misfit)
		emit_fail_if(e, &l->set, misfit);
	if (m->has_default)
		accept_default(l, emit_printf(e, "value == %s", default_of(l)));
	else
		leave_if_absent(l, &l->set, NULL);
	emit_store(e, m->scalar, spot_at(locate(l, &l->set)), "value",
		   l->value_type);
	return_zero(e, body);
}

/* -------------------------------------------------------------------- arrays
 */

static const char *const index_names[] = { "i", "j", "k", "l" };

/* Leaves the function when one of the constant dimensions is exceeded. */
static void check_indexes(const struct loose *l, const struct emit_scope *scope)
{
	const struct layout_member *m = l->m;

	for (unsigned n = has_range(m) ? 1 : 0; n < m->nr_dimensions; n++)
		emit_fail_if(l->e, scope,
			     emit_printf(l->e, "%s >= %s", index_names[n],
					 emit_plain(l->e, m->dimensions[n])));
}

/* The bytes between the first element and the one that is meant. */
static const char *element_offset(const struct loose *l)
{
	const struct layout_member *m = l->m;
	const char *index = "i";

	for (unsigned n = 1; n < m->nr_dimensions; n++)
		index = emit_printf(
		    l->e, n > 1 ? "(%s) * %s + %s" : "%s * %s + %s", index,
		    emit_plain(l->e, m->dimensions[n]), index_names[n]);
	if (m->element_size == 1)
		return index;
	return emit_printf(l->e, m->nr_dimensions > 1 ? "(%s) * %s" : "%s * %s",
			   index, emit_plain(l->e, m->element_size));
}

/* Statements that find the array; where the element is. */
static const char *locate_element(const struct loose *l,
				  const struct emit_scope *scope)
{
	struct emitter *e = l->e;
	const char *at = emit_printf(e, "t%u", e->nr_temporaries + 1);
	bool has_count = has_range(l->m);

	e->nr_temporaries++;
	check_indexes(l, scope);
	text_add(&e->text, "\tuint64_t %s%s;\n\n", at,
		 has_count ? ", count" : "");
	emit_try(e, scope,
		 emit_printf(e, "%s_%s(%s, &%s%s, error)", l->full,
			     has_count ? "range" : "offset", scope->view, at,
			     has_count ? ", &count" : ""));
	if (has_count)
		emit_fail_if(e, scope, "i >= count");
	return emit_printf(e, "%s + %s", at, element_offset(l));
}

/* The head of a function with the array's indexes as parameters. */
static void open_indexed(const struct loose *l, const char *result,
			 const char *name, const char *owner, const char *value)
{
	struct emitter *e = l->e;
	const char *p[6] = { NULL };
	unsigned n = 0;

	for (unsigned i = 0; i < l->m->nr_dimensions; i++)
		p[n++] = emit_printf(e, "uint64_t %s", index_names[i]);
	if (value)
		p[n++] = value;
	p[n] = ERROR;
	emit_function(e, result, name, owner, p[0], p[1], p[2], p[3], p[4],
		      p[5], NULL);
}

static void emit_get_element(const struct loose *l)
{
	struct emitter *e = l->e;
	size_t body;

	open_indexed(l, "int ", named(l, "", ""), l->reader,
		     emit_printf(e, "%s *out", l->value_type));
	body = emit_body(e);
	emit_result_variable(e, l->m->scalar);
	emit_result(e, l->m->scalar, spot_at(locate_element(l, &l->get)),
		    "*out = ");
	return_zero(e, body);
}

static void emit_set_element(const struct loose *l)
{
	struct emitter *e = l->e;
	const char *misfit = emit_misfit(e, l->m->scalar);
	size_t body;

	open_indexed(l, "int ", named(l, "set_", ""), l->writer,
		     emit_printf(e, "%s value", l->value_type));
	body = emit_body(e);
	if (misfit)
		emit_fail_if(e, &l->set, misfit);
	emit_store(e, l->m->scalar, spot_at(locate_element(l, &l->set)),
		   "value", l->value_type);
	return_zero(e, body);
}

static bool is_bytes(const struct layout_member *m)
{
	return m->nr_dimensions == 1 && m->scalar && !m->enumeration &&
	       m->scalar->bytes == 1 && !m->scalar->is_signed;
}

/* Both variables of a call that finds bytes: at and count. */
static void find_bytes(const struct loose *l, const struct emit_scope *scope)
{
	struct emitter *e = l->e;

	text_put(&e->text, has_range(l->m) ? "\tuint64_t at, count;\n\n"
					   : "\tuint64_t at;\n\n");
	emit_try(e, scope,
		 has_range(l->m)
		     ? emit_printf(e, "%s_range(%s, &at, &count, error)",
				   l->full, scope->view)
		     : emit_printf(e, "%s_offset(%s, &at, error)", l->full,
				   scope->view));
}

static const char *length_of(const struct loose *l)
{
	return has_range(l->m) ? "count" : emit_plain(l->e, l->m->size);
}

static void emit_span(const struct loose *l, bool is_edit)
{
	struct emitter *e = l->e;
	const char *type = is_edit ? "mspan" : "span";
	size_t body;

	emit_function(e, "int ", named(l, is_edit ? "edit_" : "", "_bytes"),
		      is_edit ? l->writer : l->reader,
		      emit_printf(e, "struct %s *out", type), ERROR, NULL);
	body = emit_body(e);
	find_bytes(l, is_edit ? &l->set : &l->get);
	text_add(&e->text, "\t*out = %s_of(p->bytes + at, %s);\n", type,
		 length_of(l));
	return_zero(e, body);
}

static void emit_text_get(const struct loose *l)
{
	struct emitter *e = l->e;
	size_t body;

	text_comment(&e->text, "Up to the first NUL.");
	emit_function(e, "int ", named(l, "", "_text"), l->reader,
		      "struct span *out", ERROR, NULL);
	body = emit_body(e);
	find_bytes(l, &l->get);
	if (l->m->is_cstring)
		text_put(&e->text,
			 "\t*out = span_of(p->bytes + at, count - 1);\n");
	else
		text_add(
		    &e->text,
		    "\t*out = span_until(span_of(p->bytes + at, %s), 0);\n",
		    length_of(l));
	return_zero(e, body);
}

static void emit_text_put(const struct loose *l)
{
	struct emitter *e = l->e;
	const char *size = length_of(l);
	size_t body;

	text_comment(&e->text,
		     l->m->is_cstring
			 ? "Refuses a text of another length, with -34."
			 : "Fills up with NUL. Refuses a text that is too "
			   "long, with -34.");
	emit_function(e, "int ", named(l, "put_", ""), l->writer,
		      "struct span text", ERROR, NULL);
	body = emit_body(e);
	find_bytes(l, &l->set);
	emit_fail_if(e, &l->set,
		     l->m->is_cstring ? "text.size != count - 1"
				      : emit_printf(e, "text.size > %s", size));
	text_add(&e->text, "\tif (text.size)\n"
			   "\t\tmemmove(p->bytes + at, text.data, "
			   "(size_t)text.size);\n");
	if (!l->m->is_cstring) /* whose NUL is there already */
		text_add(&e->text,
			 "\tmemset(p->bytes + at + text.size, 0, "
			 "(size_t)(%s - text.size));\n",
			 size);
	return_zero(e, body);
}

static void emit_numbers(const struct loose *l)
{
	const struct layout_member *m = l->m;

	if (m->is_cstring) {
		emit_text_get(l);
		emit_text_put(l);
		return;
	}
	if (!is_array(m)) {
		emit_get(l);
		emit_set(l);
		if (m->enumeration && m->enumeration->is_bitfield)
			emit_bits_of(l->e, l->s, m);
		else if (m->enumeration && m->enumeration->is_flags)
			emit_flags_of(l->e, l->s, m);
		return;
	}
	emit_get_element(l);
	emit_set_element(l);
	if (m->scalar->is_unit && m->nr_dimensions == 1)
		emit_loose_utf8(l->e, l->s, m);
	if (!is_bytes(m))
		return;
	emit_span(l, false);
	emit_span(l, true);
	if (m->scalar->is_text) {
		emit_text_get(l);
		emit_text_put(l);
	}
}

/* ------------------------------------------------- nested, of constant size */

static const char *pointer_to(struct emitter *e,
			      const struct layout_structure *s, bool is_edit)
{
	return emit_printf(e, "%s%s *", is_edit ? "" : "const ",
			   emit_type_of(e, s));
}

/* Leaves with NULL where an int function fails. */
static void emit_nested(const struct loose *l, bool is_edit)
{
	struct emitter *e = l->e;
	const struct layout_member *m = l->m;
	const struct emit_scope *scope = is_edit ? &l->set : &l->get;
	const char *type = pointer_to(e, m->structure, is_edit);
	bool has_count = has_range(m);

	open_indexed(l, type, named(l, is_edit ? "edit_" : "", ""),
		     is_edit ? l->writer : l->reader, NULL);
	text_add(&e->text, "\tuint64_t at%s;\n\n", has_count ? ", count" : "");
	text_add(&e->text, "\tif (%s_%s(%s, &at%s, error))\n\t\treturn NULL;\n",
		 l->full, has_count ? "range" : "offset", scope->view,
		 has_count ? ", &count" : "");
	for (unsigned n = 0; n < m->nr_dimensions; n++) {
		text_add(&e->text, "\tif (%s >= %s) {\n", index_names[n],
			 !n && has_count ? "count"
					 : emit_plain(e, m->dimensions[n]));
		text_add(&e->text,
			 "\t\t(void)field_out_of_range(error, \"%s_%s\", "
			 "\"%s\", %s);\n\t\treturn NULL;\n\t}\n",
			 scope->s->prefix, scope->s->c_name, scope->field,
			 emit_plain(e, scope->offset));
	}
	text_add(&e->text, "\treturn (%s)(p->bytes + at%s%s);\n}\n\n", type,
		 is_array(m) ? " + " : "",
		 is_array(m) ? element_offset(l) : "");
}

/* -------------------------------------------------------------- nested, open
 */

const char *emit_arguments(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_structure *s,
			   struct layout_values values)
{
	const char *text = "", *value, *type;

	for (unsigned i = 0; i < values.count; i++) {
		const struct layout_value *v = values.items[i];
		const struct scalar *to = s->parameters[i].scalar;

		value = emit_value(e, scope, v);
		type = emit_c_type(to);
		if (v->least < scalar_least(to) || v->most > scalar_most(to)) {
			value = emit_kept(e, scope, v, value);
			emit_fail_if(
			    e, scope,
			    emit_printf(e, "(%s)%s != %s", type, value, value));
		}
		text = emit_printf(e, "%s(%s)%s, ", text, type, value);
	}
	return text;
}

static void emit_open(const struct loose *l, bool is_edit)
{
	struct emitter *e = l->e;
	const struct layout_structure *of = l->m->structure;
	const struct emit_scope *scope = is_edit ? &l->set : &l->get;
	const char *type = emit_type_of(e, of), *at, *arguments;
	size_t body;

	emit_function(e, "int ", named(l, is_edit ? "edit_" : "", ""),
		      is_edit ? l->writer : l->reader,
		      emit_printf(e, "%s%s *out", type, is_edit ? "_edit" : ""),
		      ERROR, NULL);
	body = emit_body(e);
	leave_if_absent(l, scope, NULL);
	at = locate(l, scope);
	arguments = emit_arguments(e, scope, of, l->m->arguments);
	text_list(
	    &e->text,
	    emit_printf(e, "\treturn %s_%s_%sat(", of->prefix, of->c_name,
			is_edit ? "edit_" : ""),
	    ", ", ");",
	    (const char *[]){ emit_printf(e, "%s(p->bytes, %s)",
					  is_edit ? "mspan_of" : "span_of",
					  size_of(scope)),
			      at, emit_printf(e, "%sout", arguments), "error" },
	    4);
	emit_end(e, body);
}

/* UINT64_MAX would mean "until the end"; no span holds that many either. */
static void emit_left(const struct loose *l, const char *left,
		      const char *count)
{
	struct emitter *e = l->e;

	text_list(&e->text, emit_printf(e, "\tout->%s = ", left), "", ";",
		  &count, 1);
	if (l->m->count && l->m->count->most >= (wide)UINT64_MAX)
		text_add(&e->text,
			 "\tif (out->%s == UINT64_MAX)\n\t\tout->%s--;\n", left,
			 left);
}

static void emit_iterator(const struct loose *l, bool is_edit)
{
	struct emitter *e = l->e;
	const struct layout_member *m = l->m;
	const struct layout_structure *of = m->structure;
	const struct emit_scope *scope = is_edit ? &l->set : &l->get;
	const char *edit = is_edit ? "edit_" : "";
	const char *at, *arguments, *count;
	size_t body;

	emit_function(
	    e, "int ", named(l, edit, ""), is_edit ? l->writer : l->reader,
	    emit_printf(e, "%s_%siterator *out", emit_type_of(e, of), edit),
	    ERROR, NULL);
	body = emit_body(e);
	leave_if_absent(l, scope, NULL);
	at = locate(l, scope);
	arguments = emit_arguments(e, scope, of, m->arguments);
	count = m->count ? emit_natural(e, scope, m->count)
			 : emit_plain(e, m->dimensions[0]);
	at = emit_printf(e, "%s(p->bytes + %s, %s - (%s))",
			 is_edit ? "mspan_of" : "span_of", at, size_of(scope),
			 at);
	/* the arguments end with a comma, and the last one needs none */
	if (*arguments)
		at = emit_printf(e, "%s, %.*s", at, (int)strlen(arguments) - 2,
				 arguments);
	text_list(&e->text,
		  emit_printf(e, "\t*out = %s_%s_%siterate(", of->prefix,
			      of->c_name, edit),
		  ", ", ");", (const char *[]){ at }, 1);
	if (!m->until_end)
		emit_left(l, is_edit ? "read.left" : "left", count);
	return_zero(e, body);
}

/* ------------------------------------------------------------------- the whole
 */

static void emit_head(const struct loose *l)
{
	struct emitter *e = l->e;
	const struct layout_member *m = l->m;
	const char *where = m->at.from
				? "at an offset that data decides"
				: emit_printf(e, "at byte %llu",
					      (unsigned long long)m->at.offset);

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     emit_printf(e, "%s.%s: %s %s%s.%s%s", l->s->name,
				 m->name ? m->name : "_", m->type_text, where,
				 m->condition ? ", not always there" : "",
				 m->doc ? " " : "", m->doc ? m->doc : ""));
	if (!m->at.from && m->name)
		emit_define(e,
			    emit_printf(e, "%s_%s_OFFSET",
					names_capital(e->arena, l->s->c_name),
					names_capital(e->arena, m->c_name)),
			    emit_number(e, m->at.offset, false, false));
	if (m->has_default || m->default_text)
		emit_define(e,
			    emit_printf(e, "%s_%s_DEFAULT",
					names_capital(e->arena, l->s->c_name),
					names_capital(e->arena, m->c_name)),
			    emit_default(e, m));
	text_put(&e->text, "\n");
}

void emit_loose_member(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	struct loose l = {
		.e = e,
		.s = s,
		.m = m,
		.full =
		    emit_printf(e, "%s_%s_%s", e->prefix, s->c_name, m->c_name),
		.reader = emit_reader(e, s),
		.writer = emit_writer(e, s),
		.value_type = m->scalar ? emit_c_type(m->scalar) : NULL,
		.get = { s, "p", m->c_name, m->at.from ? 0 : m->at.offset, 1 },
	};

	l.set = l.get;
	l.set.view = "&p->read";
	emit_head(&l);
	if (m->name && m->condition)
		emit_has(&l);
	if (has_range(m))
		emit_range(&l);
	else
		emit_offset(&l);
	if (!m->name && !is_open_element(m))
		return;
	if (!m->structure) {
		emit_numbers(&l);
	} else if (!is_open_element(m)) {
		emit_nested(&l, false);
		emit_nested(&l, true);
	} else if (!is_array(m)) {
		emit_open(&l, false);
		emit_open(&l, true);
	} else {
		emit_iterator(&l, false);
		emit_iterator(&l, true);
	}
}
