/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checksums: a function that computes one, one that compares, one that stores.
 * The bytes are fed where they lie, with what is replaced in its place, so
 * that nothing is copied.
 */
#include "compiler/emit/emit.h"

#include "compiler/literal.h"
#include "compiler/memory.h"
#include "compiler/layout/sums.h"

#include <string.h>

static const char ERROR[] = "struct field_error *error";

/* A checksum on its way out. */
struct summed {
	struct emitter *e;
	const struct layout_structure *s;
	const struct layout_checksum *c;
	const struct layout_member *m;
	const char *function; /* checksum_crc32c */
	const char *full;     /* x_s_m, of the accessors */
	const char *type;     /* of the sum: the member's */
	bool can_fail;	      /* compute is int f(p, ..., &out, error) */
	struct emit_scope get, set;
};

static const char *getter(const struct summed *a, const struct layout_member *m,
			  const char *behind)
{
	return emit_printf(a->e, "%s_%s_%s%s", a->s->prefix, a->s->c_name,
			   m->c_name, behind);
}

/* "uint32_t a, uint16_t b" into `out`; how many. */
static size_t typed_inputs(const struct summed *a, const char **out)
{
	const struct layout_checksum *c = a->c;

	for (unsigned i = 0; i < c->nr_inputs; i++)
		out[i] =
		    emit_printf(a->e, "%s %s", emit_c_type(c->inputs[i].scalar),
				c->inputs[i].c_name);
	return c->nr_inputs;
}

/* ", a, b" for a call. */
static const char *inputs(const struct summed *a)
{
	const char *text = "";

	for (unsigned i = 0; i < a->c->nr_inputs; i++)
		text =
		    emit_printf(a->e, "%s, %s", text, a->c->inputs[i].c_name);
	return text;
}

static bool is_text(const struct summed *a)
{
	return a->m->nr_dimensions > 0;
}

static void open_function(const struct summed *a, const char *result,
			  const char *verb, const char *owner, const char *out)
{
	struct emitter *e = a->e;
	const char **parameters =
	    make_array(e->arena, const char *, a->c->nr_inputs + 3);
	size_t count = 1;

	parameters[0] = owner;
	count += typed_inputs(a, parameters + 1);
	if (out)
		parameters[count++] = out;
	if (a->can_fail)
		parameters[count++] = ERROR;
	e->takes_p = true;
	e->takes_error = a->can_fail;
	emit_function_of(
	    e, result,
	    emit_printf(e, "%s_%s_%s", a->s->c_name, verb, a->m->c_name),
	    parameters, count);
}

static void line(const struct summed *a, const char *head, const char *text,
		 const char *tail)
{
	text_list(&a->e->text, head, "", tail, &text, 1);
}

/* ---------------------------------------------------- numbers and constants */

static bool is_big(const struct scalar *scalar)
{
	return scalar->order == ORDER_BIG;
}

static void feed_number(const struct summed *a, const char *indent,
			const char *value, const struct scalar *scalar)
{
	text_list(&a->e->text,
		  emit_printf(a->e, "%ssum = checksum_number(", indent), ", ",
		  ");",
		  (const char *[]){ a->function, "sum", value,
				    emit_printf(a->e, "%u", scalar->bytes),
				    is_big(scalar) ? "true" : "false" },
		  5);
}

static void feed_zeros(const struct summed *a, const char *indent,
		       uint64_t size)
{
	if (size)
		text_add(&a->e->text, "%ssum = checksum_zeros(%s, sum, %s);\n",
			 indent, a->function, emit_plain(a->e, size));
}

static void feed_text(const struct summed *a, const char *indent,
		      const struct layout_replacement *r)
{
	struct literal literal = { r->text, r->text_size };

	if (r->text_size)
		text_list(&a->e->text,
			  emit_printf(a->e, "%ssum = %s(", indent, a->function),
			  ", ", ");",
			  (const char *[]){ "sum",
					    literal_c(a->e->arena, literal),
					    emit_plain(a->e, r->text_size) },
			  3);
	feed_zeros(a, indent, r->member->size - r->text_size);
}

/* What stands for the member's own bytes. */
static void feed_replacement(const struct summed *a, const char *indent,
			     const struct layout_replacement *r)
{
	const struct scalar *scalar = r->member->scalar;

	if (r->text) {
		feed_text(a, indent, r);
	} else if (!r->number) {
		feed_zeros(a, indent, r->member->size);
	} else if (r->member->order_varies) {
		text_list(
		    &a->e->text,
		    emit_printf(a->e, "%ssum = checksum_number(", indent), ", ",
		    ");",
		    (const char *[]){
			a->function, "sum",
			emit_number(a->e, (uint64_t)r->number, true, false),
			emit_printf(a->e, "%u", scalar->bytes),
			emit_printf(a->e, "p->%s != 0", a->e->order) },
		    5);
	} else {
		feed_number(a, indent,
			    emit_number(a->e, (uint64_t)r->number, true, false),
			    scalar);
	}
}

/* -------------------------------------------- bytes at constant offsets */

static void feed_constant(const struct summed *a, uint64_t from, uint64_t to)
{
	struct spot spot = { from, NULL };

	if (to > from)
		text_list(&a->e->text,
			  emit_printf(a->e, "\tsum = %s(", a->function), ", ",
			  ");",
			  (const char *[]){ "sum", emit_address(a->e, spot, 0),
					    emit_plain(a->e, to - from) },
			  3);
}

static void feed_fixed_bytes(const struct summed *a,
			     const struct layout_sum_item *item)
{
	uint64_t from =
	    item->after ? item->after->offset + item->after->size : 0;
	uint64_t to = item->before ? item->before->offset : a->s->size;

	for (const struct layout_replacement *r = item->replaced; r;
	     r = r->next) {
		feed_constant(a, from, r->member->offset);
		feed_replacement(a, "\t", r);
		from = r->member->offset + r->member->size;
	}
	feed_constant(a, from, to);
}

/* -------------------------------------------------- bytes that data places */

/* `at` becomes where the member starts; leaves where that cannot be found. */
static void find(const struct summed *a, const struct layout_member *m)
{
	if (emit_is_loose(m))
		emit_try(a->e, &a->get,
			 emit_printf(a->e, "%s(p, &at, error)",
				     getter(a, m, "_offset")));
	else
		text_add(&a->e->text, "\tat = %s;\n",
			 emit_plain(a->e, m->offset));
}

/* The end of a member whose size varies is one of the points. */
static const char *end_of(const struct summed *a, const struct layout_member *m)
{
	struct layout_position position = { NULL, 0 };

	if (!m->size_varies) {
		find(a, m);
		return emit_printf(a->e, "at + %s", emit_plain(a->e, m->size));
	}
	for (const struct layout_point *i = a->s->points; i; i = i->next)
		if (i->kind == POINT_END && i->member == m)
			position.from = i;
	find(a, m);
	return emit_position(a->e, &a->get, position, 0, false);
}

static void set_limits(const struct summed *a,
		       const struct layout_sum_item *item)
{
	struct emitter *e = a->e;

	text_add(&e->text, "\tfrom = %s;\n",
		 item->after ? end_of(a, item->after) : "0");
	if (item->before) {
		find(a, item->before);
		text_put(&e->text, "\tto = at;\n");
	} else if (a->s->stated_size || a->s->stride) {
		text_put(&e->text, "\tto = p->size;\n");
	} else {
		emit_try(e, &a->get,
			 emit_printf(e, "%s_%s_total_size(p, &to, error)",
				     a->s->prefix, a->s->c_name));
	}
	if (item->after || item->before)
		emit_fail_if(e, &a->get, "to < from");
}

/* Statements about a member that is passed over where it is absent. */
static const char *open_present(const struct summed *a, const char *call)
{
	text_add(&a->e->text,
		 "\trc = %s;\n\tif (rc && rc != -61)\n\t\treturn rc;\n"
		 "\tif (!rc) {\n",
		 call);
	a->e->has_tried = true;
	return "\t\t";
}

static void feed_up_to(const struct summed *a, const struct layout_member *m,
		       const char *indent)
{
	const char *size = emit_plain(a->e, m->size);
	struct emit_scope scope = a->get;

	scope.indent = indent[1] ? 2 : 1;
	emit_fail_if(
	    a->e, &scope,
	    emit_printf(a->e, "at < from || at > to || to - at < %s", size));
	line(a, emit_printf(a->e, "%ssum = %s(", indent, a->function),
	     "sum, p->bytes + from, (size_t)(at - from)", ");");
	text_add(&a->e->text, "%sfrom = at + %s;\n", indent, size);
}

static void feed_loose_bytes(const struct summed *a,
			     const struct layout_sum_item *item)
{
	set_limits(a, item);
	for (const struct layout_replacement *r = item->replaced; r;
	     r = r->next) {
		const char *indent = "\t";

		if (emit_is_loose(r->member))
			indent = open_present(
			    a, emit_printf(a->e, "%s(p, &at, error)",
					   getter(a, r->member, "_offset")));
		else
			find(a, r->member);
		feed_up_to(a, r->member, indent);
		feed_replacement(a, indent, r);
		if (indent[1])
			text_put(&a->e->text, "\t}\n");
	}
	line(a, emit_printf(a->e, "\tsum = %s(", a->function),
	     "sum, p->bytes + from, (size_t)(to - from)", ");");
}

static void feed_loose_member(const struct summed *a,
			      const struct layout_member *m)
{
	struct emitter *e = a->e;
	uint64_t inner = m->element_size;
	const char *size = emit_plain(e, m->size);

	for (unsigned i = 1; i < m->nr_dimensions; i++)
		inner *= m->dimensions[i];
	if (m->size_varies)
		size = inner == 1
			   ? "count"
			   : emit_printf(e, "count * %s", emit_plain(e, inner));
	open_present(
	    a,
	    emit_printf(e,
			m->size_varies ? "%s(p, &at, &count, error)"
				       : "%s(p, &at, error)",
			getter(a, m, m->size_varies ? "_range" : "_offset")));
	text_add(&e->text,
		 "\t\tsum = %s(sum, p->bytes + at, (size_t)(%s));\n\t}\n",
		 a->function, size);
}

/* ------------------------------------------------------------------ computing
 */

static void feed_item(const struct summed *a,
		      const struct layout_sum_item *item)
{
	const struct layout_member *m = item->member;
	const char *value;

	switch (item->kind) {
	case SUM_BYTES:
		if (a->s->is_open)
			feed_loose_bytes(a, item);
		else
			feed_fixed_bytes(a, item);
		break;
	case SUM_NUMBER:
		value = emit_value(a->e, &a->get, item->value);
		if (item->value->least < 0)
			value = emit_printf(a->e, "(uint64_t)%s", value);
		feed_number(a, "\t", value, item->scalar);
		break;
	case SUM_MEMBER:
		if (emit_is_loose(m))
			feed_loose_member(a, m);
		else
			feed_constant(a, m->offset, m->offset + m->size);
		break;
	}
}

/* The variables that finding bytes takes. */
static void declare_places(const struct summed *a)
{
	bool finds = false, counts = false, limits = false;

	for (const struct layout_sum_item *i = a->c->sum->items; i;
	     i = i->next) {
		bool is_bytes = i->kind == SUM_BYTES && a->s->is_open;

		limits |= is_bytes;
		finds |= is_bytes && (i->before || i->after || i->replaced);
		if (i->kind == SUM_MEMBER && emit_is_loose(i->member)) {
			finds = true;
			counts |= i->member->size_varies;
		}
	}
	if (limits || finds)
		text_add(&a->e->text, "\tuint64_t %s%s%s%s;\n",
			 limits ? "from, to" : "", limits && finds ? ", " : "",
			 finds ? "at" : "", counts ? ", count" : "");
	text_put(&a->e->text, "\tuint32_t sum;\n\n");
}

/* Cut to the algorithm's width. */
static const char *seed_text(const struct summed *a,
			     const struct layout_sum *sum)
{
	const struct layout_value *v = sum->seed;
	wide mask = ((wide)1 << sum->algorithm->bits) - 1;

	if (!v)
		return "0";
	if (v->kind == VALUE_CONSTANT)
		return emit_number(a->e, v->number & mask, true, false);
	return emit_printf(a->e, "(uint32_t)%s", emit_value(a->e, &a->get, v));
}

static void emit_compute(const struct summed *a)
{
	struct emitter *e = a->e;
	const struct layout_sum *sum = a->c->sum;
	const char *value;
	size_t body;

	text_comment(&e->text,
		     emit_printf(e, "What %s.%s has to be: %s.%s", a->s->name,
				 a->m->name, sum->algorithm->name,
				 is_text(a) ? " How the text writes it is its "
					      "reader's business."
					    : ""));
	open_function(a, a->can_fail ? "int " : emit_printf(e, "%s ", a->type),
		      "compute", emit_reader(e, a->s),
		      a->can_fail ? emit_printf(e, "%s *out", a->type) : NULL);
	body = emit_body(e);
	declare_places(a);
	line(a, "\tsum = ", seed_text(a, sum), ";");
	for (const struct layout_sum_item *i = sum->items; i; i = i->next)
		feed_item(a, i);
	value = emit_value(e, &a->get, a->c->value);
	line(a,
	     emit_printf(e, a->can_fail ? "\t*out = (%s)" : "\treturn (%s)",
			 a->type),
	     value, ";");
	if (a->can_fail)
		text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

/* -------------------------------------------------------- verifying, updating
 */

/* Declares `want` and sets it. */
static void want_sum(const struct summed *a, const char *view)
{
	struct emitter *e = a->e;
	const char *call =
	    emit_printf(e, "%s_%s_compute_%s(%s%s", e->prefix, a->s->c_name,
			a->m->c_name, view, inputs(a));

	if (a->can_fail) {
		text_add(&e->text, "\t%s want;\n\n", a->type);
		emit_try(e, &a->get, emit_printf(e, "%s, &want, error)", call));
	} else {
		line(a, emit_printf(e, "\t%s want = ", a->type), call, ");");
	}
}

/* Where its `if` does not hold, or it is not there itself. */
static void leave_if_absent(const struct summed *a,
			    const struct emit_scope *scope)
{
	struct emitter *e = a->e;
	const char *condition;

	if (a->c->condition) {
		condition = emit_condition(e, scope, a->c->condition);
		line(a, "\tif (!", condition, ")");
		if (a->can_fail)
			emit_fail(e, scope, "field_absent");
		else
			text_put(&e->text, "\t\treturn -61;\n");
	}
	if (!a->m->condition)
		return;
	text_put(&e->text, "\tuint64_t at;\n\n");
	emit_try(
	    e, scope,
	    emit_printf(e, "%s_offset(%s, &at, error)", a->full, scope->view));
}

static bool has_absent_parts(const struct summed *a)
{
	for (unsigned i = 0; i < a->m->nr_parts; i++)
		if (emit_is_loose(a->m->parts[i].member))
			return true;
	return false;
}

/* Bits of parts that are not there are neither compared nor stored. */
static void find_mask(const struct summed *a, const struct emit_scope *scope)
{
	struct emitter *e = a->e;
	wide mask = 0;

	for (unsigned i = 0; i < a->m->nr_parts; i++)
		if (!emit_is_loose(a->m->parts[i].member))
			mask |= (((wide)1 << a->m->parts[i].bits) - 1)
				<< a->m->parts[i].shift;
	text_add(&e->text, "\tuint64_t at, mask = %s;\n\n",
		 emit_number(e, mask, true, false));
	for (unsigned i = 0; i < a->m->nr_parts; i++) {
		const struct layout_part *part = &a->m->parts[i];

		if (!emit_is_loose(part->member))
			continue;
		mask = (((wide)1 << part->bits) - 1) << part->shift;
		text_add(&e->text,
			 "\trc = %s(%s, &at, error);\n"
			 "\tif (rc && rc != -61)\n\t\treturn rc;\n"
			 "\tif (!rc)\n\t\tmask |= %s;\n",
			 getter(a, part->member, "_offset"), scope->view,
			 emit_number(e, mask, true, false));
		e->has_tried = true;
	}
}

/* Declares `got` and sets it. */
static void get_sum(const struct summed *a, const struct emit_scope *scope)
{
	struct emitter *e = a->e;

	text_add(&e->text, "\t%s got", a->type);
	if (!a->m->getter_can_fail) {
		text_add(&e->text, " = %s(%s);\n\n", a->full, scope->view);
		return;
	}
	text_put(&e->text, ";\n\n");
	emit_try(e, scope,
		 emit_printf(e, "%s(%s, &got, error)", a->full, scope->view));
}

static void emit_verify(const struct summed *a)
{
	struct emitter *e = a->e;
	bool is_masked = has_absent_parts(a);
	size_t body;

	text_comment(&e->text,
		     a->c->condition || a->m->condition
			 ? "Returns 0, -74 where it is another, or -61 where "
			   "it does not apply."
			 : "Returns 0, or -74 where it is another.");
	open_function(a, "int ", "verify", emit_reader(e, a->s), NULL);
	body = emit_body(e);
	leave_if_absent(a, &a->get);
	want_sum(a, "p");
	get_sum(a, &a->get);
	if (is_masked)
		find_mask(a, &a->get);
	text_put(&e->text, is_masked ? "\tif ((got ^ want) & mask)\n"
				     : "\tif (got != want)\n");
	if (a->can_fail)
		emit_fail(e, &a->get, "checksum_differs");
	else
		text_put(&e->text, "\t\treturn -74;\n");
	text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

/* Setters return nothing, an int, or take an error, too. */
static void set_sum(const struct summed *a, const char *value)
{
	struct emitter *e = a->e;
	const struct layout_member *m = a->m;
	const char *setter =
	    emit_printf(e, "%s_%s_set_%s", e->prefix, a->s->c_name, m->c_name);
	bool takes_error = a->s->is_open && (m->nr_parts || emit_is_loose(m));
	bool is_int = takes_error || m->nr_parts || emit_misfit(e, m->scalar);

	line(a, emit_printf(e, is_int ? "\treturn %s(" : "\t%s(", setter),
	     emit_printf(e, "p, %s%s", value, takes_error ? ", error" : ""),
	     ");");
	if (!is_int)
		text_put(&e->text, "\treturn 0;\n");
}

static void emit_update(const struct summed *a)
{
	struct emitter *e = a->e;
	bool is_masked = has_absent_parts(a);
	size_t body;

	text_comment(&e->text, a->c->condition || a->m->condition
				   ? "Stores it. Returns 0, or -61 where it "
				     "does not apply."
				   : "Stores it. Returns 0.");
	open_function(a, "int ", "update", emit_writer(e, a->s), NULL);
	body = emit_body(e);
	leave_if_absent(a, &a->set);
	want_sum(a, a->set.view);
	if (!a->can_fail)
		text_put(&e->text, "\n");
	if (is_masked) {
		get_sum(a, &a->set);
		find_mask(a, &a->set);
	}
	set_sum(a, is_masked
		       ? emit_printf(e, "(%s)((want & mask) | (got & ~mask))",
				     a->type)
		       : "want");
	emit_end(e, body);
}

/* ------------------------------------------------------------------- the whole
 */

/* A text takes a number of any width. */
static const char *type_of(const struct summed *a)
{
	if (!is_text(a))
		return emit_c_type(a->m->scalar);
	return a->c->value->most > UINT32_MAX ? "uint64_t" : "uint32_t";
}

static void emit_one(struct emitter *e, const struct layout_structure *s,
		     const struct layout_checksum *c)
{
	const struct layout_member *m = c->member;
	struct summed a = {
		.e = e,
		.s = s,
		.c = c,
		.m = m,
		.function = c->sum->algorithm->function,
		.can_fail = s->is_open || c->value->can_fail ||
			    (c->sum->seed && c->sum->seed->can_fail),
		.get = { s, "p", m->c_name, m->at.from ? 0 : m->offset, 1 },
	};

	a.full = getter(&a, m, "");
	a.type = type_of(&a);
	a.set = a.get;
	a.set.view = emit_self(s);
	e->inputs = c->inputs;
	emit_compute(&a);
	if (!is_text(&a)) {
		emit_verify(&a);
		emit_update(&a);
	}
	e->inputs = NULL;
}

void emit_checksums(struct emitter *e, const struct layout_structure *s)
{
	struct place place = e->place;
	const char *what = e->what;

	if (s->checksums)
		text_put(&e->text, "\n");
	for (const struct layout_checksum *i = s->checksums; i; i = i->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		emit_from(e, i->place,
			  emit_printf(e, "check %s", i->member->name));
		emit_one(e, s, i);
		arena_rewind(&e->scratch, mark);
	}
	emit_from(e, place, what);
}

void emit_checksum_include(struct emitter *e)
{
	static const char *const names[] = {
		"checksum_function", "checksum_crc32c",	 "checksum_crc16",
		"checksum_crc32",    "checksum_sum8",	 "checksum_sum16",
		"checksum_sum32",    "checksum_rotate8", "checksum_rotate16",
		"checksum_rotate32", "checksum_zeros",	 "checksum_number",
		"checksum_differs",
	};
	const struct layout_structure *s = e->layout->structures;

	while (s && !s->checksums)
		s = s->next;
	if (!s)
		return;
	text_put(&e->text, "#include \"runtime/base/checksum.h\"\n");
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		emit_claim(e, names[i]);
}
