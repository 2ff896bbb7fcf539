/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Validators (runtime/base/validate.h), behind STRUCT_VALIDATE and outside the
 * include guard like the tables. Members are looked at in their order, each
 * where it lies; arrays are one loop over all their elements.
 */
#include "compiler/emit/emit.h"

#include "compiler/layout/bits.h"
#include "compiler/literal.h"
#include "compiler/memory.h"
#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"

#include <string.h>

static const char ERROR[] = "struct field_error *error";

/* A member, or an element of it, on its way out. */
struct checked {
	struct emitter *e;
	const struct layout_structure *s;
	const struct layout_member *m;
	const char *indent;
	const char *at; /* its offset in the structure, an expression */
	const char *name;
};

static const char *full_name(struct emitter *e,
			     const struct layout_structure *s,
			     const char *behind)
{
	return emit_printf(e, "%s_%s_%s", s->prefix, s->c_name, behind);
}

static const char *getter(const struct checked *c, const char *behind)
{
	return full_name(c->e, c->s,
			 emit_printf(c->e, "%s%s", c->m->c_name, behind));
}

static const char *quoted(struct emitter *e, const char *text)
{
	struct literal literal = { text, strlen(text) };

	return literal_c(e->arena, literal);
}

/* A finding where `condition` holds; the function ends where that is enough. */
static void find_if(const struct checked *c, const char *condition,
		    const char *kind, const char *field, const char *text)
{
	struct emitter *e = c->e;
	const char *items[] = {
		"v",
		emit_printf(e, "FINDING_%s", kind),
		emit_printf(e, "\"%s_%s\"", c->s->prefix, c->s->c_name),
		emit_printf(e, "\"%s\"", field),
		c->at,
		quoted(e, text),
	};

	text_list(&e->text, emit_printf(e, "%sif (", c->indent), "", " &&",
		  &condition, 1);
	text_list(&e->text, emit_printf(e, "%s    validation_add(", c->indent),
		  ", ", "))", items, 6);
	text_add(&e->text, "%s\treturn v->count - before;\n", c->indent);
}

/* The end of an `if` that opens a block: the rest cannot be found. */
static void give_up(const struct checked *c, const char *structure,
		    const char *field, const char *text)
{
	struct emitter *e = c->e;
	const char *items[] = { "v",   "FINDING_RANGE", structure,
				field, c->at,		quoted(e, text) };

	text_list(&e->text, emit_printf(e, "%s\tvalidation_add(", c->indent),
		  ", ", ");", items, 6);
	text_add(&e->text, "%s\treturn v->count - before;\n%s}\n", c->indent,
		 c->indent);
}

static void find_range(const struct checked *c, const char *text)
{
	give_up(c, emit_printf(c->e, "\"%s_%s\"", c->s->prefix, c->s->c_name),
		emit_printf(c->e, "\"%s\"", c->name), text);
}

/* --------------------------------------------------------- numbers: `value` */

/* "(value >= 1 && value <= 5)", without what is always so. */
static const char *within(struct emitter *e, const struct layout_range *r,
			  const struct scalar *scalar)
{
	bool low = r->least > scalar_least(scalar);
	bool high = r->most < scalar_most(scalar);
	const char *least =
	    emit_number(e, r->least, r->is_hex, scalar->is_signed);
	const char *most =
	    emit_number(e, r->most, r->is_hex, scalar->is_signed);

	if (r->least == r->most)
		return emit_printf(e, "value == %s", least);
	if (low && high)
		return emit_printf(e, "(value >= %s && value <= %s)", least,
				   most);
	if (low)
		return emit_printf(e, "value >= %s", least);
	return emit_printf(e, "value <= %s", most);
}

static const char *range_words(struct emitter *e, const struct layout_range *r)
{
	const char *text = "must be ", *comma = "";

	for (; r; r = r->next) {
		wide a = r->least < 0 ? -r->least : r->least;
		wide b = r->most < 0 ? -r->most : r->most;

		text = emit_printf(e, r->is_hex ? "%s%s%s0x%llX" : "%s%s%s%llu",
				   text, comma, r->least < 0 ? "-" : "",
				   (unsigned long long)a);
		if (r->most != r->least)
			text = emit_printf(
			    e, r->is_hex ? "%s..%s0x%llX" : "%s..%s%llu", text,
			    r->most < 0 ? "-" : "", (unsigned long long)b);
		comma = ", ";
	}
	return text;
}

static void check_ranges(const struct checked *c)
{
	struct emitter *e = c->e;
	const char *text = NULL, *one;

	for (const struct layout_range *r = c->m->ranges; r; r = r->next) {
		one = within(e, r, c->m->scalar);
		text = text ? emit_printf(e, "%s || %s", text, one) : one;
	}
	if (c->m->ranges->next || *text != '(')
		text = emit_printf(e, "(%s)", text);
	find_if(c, emit_printf(e, "!%s", text), "CONSTRAINT", c->name,
		range_words(e, c->m->ranges));
}

static void check_default(const struct checked *c)
{
	struct layout_range range = { c->m->default_value, c->m->default_value,
				      c->m->default_is_hex, NULL };

	find_if(c,
		emit_printf(c->e, "value != %s",
			    emit_number(c->e, range.least, range.is_hex,
					c->m->scalar->is_signed)),
		"CONSTRAINT", c->name, range_words(c->e, &range));
}

/* An enum or flags: `value` is an expression of any width. */
static void check_named(const struct checked *c,
			const struct layout_enumeration *en, const char *value,
			const char *field)
{
	const char *function =
	    emit_printf(c->e, "%s_%s_%s", en->prefix, en->c_name,
			en->is_flags ? "unknown" : "is_known");

	find_if(c,
		emit_printf(c->e, "v->strict && %s%s(%s)",
			    en->is_flags ? "" : "!", function, value),
		en->is_flags ? "FLAGS" : "VALUE", field,
		en->is_flags ? "bits without a name" : "no value of its enum");
}

static void check_bits(const struct checked *c)
{
	struct emitter *e = c->e;
	const struct layout_enumeration *en = c->m->enumeration;
	const char *value;

	for (const struct layout_bit *bit = en->bits; bit; bit = bit->next) {
		if (!bit->name) {
			value =
			    emit_number(e, layout_bit_mask(bit), true, false);
			find_if(
			    c,
			    emit_printf(e, "v->strict && (value & %s)", value),
			    "PADDING", emit_printf(e, "%s._", c->name),
			    "bits without a meaning are not zero");
		} else if (bit->enumeration) {
			value =
			    emit_printf(e, "(%s)%s_%s_%s(value)",
					emit_c_type(bit->enumeration->scalar),
					en->prefix, en->c_name, bit->c_name);
			check_named(
			    c, bit->enumeration, value,
			    emit_printf(e, "%s.%s", c->name, bit->c_name));
		}
	}
}

/* Whether there are values that its ranges leave out. */
static bool is_limited(const struct layout_member *m)
{
	const struct layout_range *r = m->ranges;

	while (r && (r->least > scalar_least(m->scalar) ||
		     r->most < scalar_most(m->scalar)))
		r = r->next;
	return m->ranges && !r;
}

static bool has_constraint(const struct layout_member *m)
{
	return m->ranges ? is_limited(m) : m->has_default && !m->condition;
}

/* Something in the number has names, or has to be zero. */
static bool has_names(const struct layout_enumeration *en)
{
	const struct layout_bit *bit = en->bits;

	while (bit && bit->name && !bit->enumeration)
		bit = bit->next;
	return !en->is_bitfield || bit;
}

static bool has_number_rules(const struct layout_member *m)
{
	return m->scalar && (has_constraint(m) ||
			     (m->enumeration && has_names(m->enumeration)));
}

static void check_value(const struct checked *c)
{
	const struct layout_member *m = c->m;

	if (has_constraint(m) && m->ranges)
		check_ranges(c);
	else if (has_constraint(m))
		check_default(c);
	if (m->enumeration && m->enumeration->is_bitfield)
		check_bits(c);
	else if (m->enumeration)
		check_named(c, m->enumeration, "value", c->name);
}

/* The number at c->at becomes `value`. */
static void load_value(const struct checked *c)
{
	struct emitter *e = c->e;
	const struct scalar *scalar = c->m->scalar;
	struct spot spot = { 0, c->at };
	const char *type = emit_c_type(scalar), *load;

	if (!strcmp(c->at, "0"))
		spot.index = NULL;
	load = emit_load(e, scalar, spot);
	if (scalar->is_signed && (scalar->bytes == 3 || scalar->bytes == 6)) {
		text_add(&e->text, "%suint%u_t raw = %s;\n", c->indent,
			 scalar->bytes == 3 ? 32 : 64, load);
		load = emit_sign_extended(e, scalar);
	}
	text_list(
	    &e->text, emit_printf(e, "%s%s value = ", c->indent, type), "", ";",
	    (const char *[]){ emit_printf(e, "(%s)(%s)", type, load) }, 1);
	text_put(&e->text, "\n");
}

/* --------------------------------------------------- texts, padding, nesting
 */

/* The bytes that a default which is a text stands for. */
static struct literal stored_text(struct emitter *e,
				  const struct layout_member *m)
{
	struct literal text = { m->default_text, m->default_text_size };
	char *bytes = make_bytes(e->arena, m->size + 1);
	struct guid guid;

	if (m->scalar->is_unit) {
		utf16_from_utf8(span_of(text.bytes, text.size),
				m->scalar->order == ORDER_BIG,
				mspan_of(bytes, m->size));
		text = (struct literal){ bytes, m->size };
	} else if (m->scalar->is_guid &&
		   !guid_from_text(m->default_text, &guid)) {
		if (m->scalar->order == ORDER_LITTLE)
			guid = guid_swapped(guid);
		memcpy(bytes, guid.bytes, 16);
		text = (struct literal){ bytes, 16 };
	}
	return text;
}

static void check_text(const struct checked *c)
{
	struct emitter *e = c->e;
	struct literal text = stored_text(e, c->m);
	const char *condition = "";

	if (text.size)
		condition = emit_printf(e, "memcmp(p->bytes + %s, %s, %s)",
					c->at, literal_c(e->arena, text),
					emit_plain(e, text.size));
	if (text.size < c->m->size)
		condition = emit_printf(
		    e, "%s%s!validation_is_zero(p->bytes + %s + %s, %s)",
		    condition, *condition ? " || " : "", c->at,
		    emit_plain(e, text.size),
		    emit_plain(e, c->m->size - text.size));
	if (strstr(condition, " || "))
		condition = emit_printf(e, "(%s)", condition);
	find_if(c, condition, "CONSTRAINT", c->name,
		emit_printf(e, "must be \"%s\"", c->m->default_text));
}

static void check_padding(const struct checked *c, const char *size)
{
	find_if(c,
		emit_printf(c->e,
			    "v->strict && !validation_is_zero(p->bytes + %s, "
			    "%s)",
			    c->at, size),
		"PADDING", "_", "padding is not zero");
}

static const char *validator(struct emitter *e,
			     const struct layout_structure *s)
{
	return full_name(e, s, "validate");
}

/* v->base is where the nested one starts while it is validated. */
static void call_validator(const struct checked *c, const char *argument)
{
	struct emitter *e = c->e;

	text_add(&e->text, "%sv->base += %s;\n", c->indent, c->at);
	text_list(
	    &e->text,
	    emit_printf(e, "%s%s(", c->indent, validator(e, c->m->structure)),
	    ", ", ");", (const char *[]){ argument, "v" }, 2);
	text_add(&e->text,
		 "%sv->base -= %s;\n%sif (validation_is_over(v))\n"
		 "%s\treturn v->count - before;\n",
		 c->indent, c->at, c->indent, c->indent);
}

/* --------------------------------------------------------------- whole members
 */

/* One element, at c->at. */
static void check_element(const struct checked *c)
{
	if (c->m->structure) {
		call_validator(
		    c, emit_printf(c->e, "(const %s *)(p->bytes + %s)",
				   emit_type_of(c->e, c->m->structure), c->at));
	} else {
		load_value(c);
		check_value(c);
	}
}

static bool has_element_rules(const struct layout_member *m)
{
	return m->structure ? !m->structure->is_open : has_number_rules(m);
}

/* All elements, `count` of them (NULL: no array), from c->at on. */
static void check_elements(const struct checked *c, const char *count)
{
	struct emitter *e = c->e;
	struct checked inner = *c;
	const char *size = emit_plain(e, c->m->element_size);

	if (!count && c->indent[1]) { /* a block of its own already */
		check_element(c);
		return;
	}
	inner.indent = emit_printf(e, "%s\t", c->indent);
	if (!count) {
		text_add(&e->text, "%s{\n", c->indent);
	} else {
		text_list(
		    &e->text,
		    emit_printf(e, "%sfor (uint64_t i = 0; ", c->indent), "; ",
		    ") {",
		    (const char *[]){ emit_printf(e, "i < %s", count), "i++" },
		    2);
		inner.at = c->m->element_size == 1
			       ? emit_printf(e, "%s + i", c->at)
			       : emit_printf(e, "%s + i * %s", c->at, size);
		text_add(&e->text, "%suint64_t to = %s;\n%s", inner.indent,
			 inner.at, c->m->structure ? "\n" : "");
		inner.at = "to";
	}
	check_element(&inner);
	text_add(&e->text, "%s}\n", c->indent);
}

/* How many elements there are in all: constant, or `count` times a constant. */
static const char *total(struct emitter *e, const struct layout_member *m)
{
	uint64_t inner = 1;

	if (!m->nr_dimensions)
		return NULL;
	for (unsigned i = m->size_varies; i < m->nr_dimensions; i++)
		inner *= m->dimensions[i];
	if (!m->size_varies)
		return emit_plain(e, inner);
	return inner == 1 ? "count"
			  : emit_printf(e, "count * %s", emit_plain(e, inner));
}

/* Its place is known, and all its bytes are there. */
static void check_placed(const struct checked *c)
{
	const struct layout_member *m = c->m;
	const char *count = total(c->e, m);

	if (!m->name)
		check_padding(
		    c, m->size_varies && count
			   ? emit_printf(c->e, "%s * %s", count,
					 emit_plain(c->e, m->element_size))
			   : emit_plain(c->e, m->size));
	else if (m->default_text && !m->condition)
		check_text(c);
	else if (has_element_rules(m) && !m->is_cstring)
		check_elements(c, count);
}

/* Whether anything can be said about it. */
static bool has_rules(const struct layout_member *m)
{
	return !m->name || (m->default_text && !m->condition) ||
	       has_element_rules(m);
}

/* ---------------------------------------------------- members that data place
 */

static bool is_open(const struct layout_member *m)
{
	return m->structure && m->structure->is_open;
}

static bool has_range(const struct layout_member *m)
{
	return m->is_cstring ||
	       (m->nr_dimensions && m->size_varies && m->element_size);
}

/* Constant size, no name, so no accessor says where: a function of its own. */
static bool needs_place(const struct layout_member *m)
{
	return !m->c_name && emit_is_loose(m) && !layout_is_field(m);
}

static const char *place_function(const struct checked *c)
{
	unsigned number = 1;

	for (const struct layout_member *m = c->s->members; m != c->m;
	     m = m->next)
		number += needs_place(m);
	return emit_printf(c->e, "%s_%s_padding_%u", c->s->prefix, c->s->c_name,
			   number);
}

static void emit_place(const struct checked *c)
{
	struct emitter *e = c->e;
	const struct layout_member *m = c->m;
	struct emit_scope scope = { c->s, "p", "_", m->at.offset, 1 };
	const char *condition;
	size_t body;

	emit_function(e, "int ", place_function(c) + strlen(c->s->prefix) + 1,
		      emit_reader(e, c->s), "uint64_t *offset", ERROR, NULL);
	body = emit_body(e);
	if (m->condition) {
		condition = emit_condition(e, &scope, m->condition);
		text_list(&e->text, "\tif (!", "", ")", &condition, 1);
		emit_fail(e, &scope, "field_absent");
	}
	text_add(&e->text, "\t*offset = %s;\n",
		 emit_position(e, &scope, m->at, m->size, m->is_proved));
	text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

static void check_open(const struct checked *c)
{
	struct emitter *e = c->e;
	struct checked inner = *c;

	inner.indent = "\t\t";
	text_add(&e->text, "\t\t%s of;\n\n\t\trc = %s(p, &of, &error);\n",
		 emit_type_of(e, c->m->structure), getter(c, ""));
	text_put(&e->text, "\t\tif (rc) {\n");
	give_up(&inner, "error.structure", "error.field",
		"is not within the bytes");
	call_validator(&inner, "&of");
}

/* Records until the last, or until one is not whole. */
static void check_records(const struct checked *c)
{
	struct emitter *e = c->e;
	struct checked inner = *c;
	const char *type = emit_type_of(e, c->m->structure);

	inner.indent = "\t\t";
	text_add(&e->text,
		 "\t\t%s_iterator records;\n\t\t%s of;\n\n"
		 "\t\trc = %s(p, &records, &error);\n\t\tif (rc) {\n",
		 type, type, getter(c, ""));
	find_range(&inner, "is not within the bytes");
	text_add(&e->text,
		 "\t\twhile ((rc = %s_iterator_next(&records, &of, &error)) > "
		 "0) {\n",
		 type + strlen("struct "));
	inner.indent = "\t\t\t";
	inner.at = emit_printf(e, "(%s + records.at)", c->at);
	call_validator(&inner, "&of");
	text_put(&e->text, "\t\t}\n\t\tif (rc) {\n");
	inner.indent = "\t\t";
	give_up(&inner, "error.structure", "error.field",
		"is not within the bytes");
}

static void check_loose(const struct checked *c)
{
	struct emitter *e = c->e;
	const struct layout_member *m = c->m;
	const char *call = needs_place(m)
			       ? place_function(c)
			       : getter(c, has_range(m) ? "_range" : "_offset");
	struct checked inner = *c;

	text_add(&e->text,
		 has_range(m) ? "\trc = %s(p, &at, &count, &error);\n"
			      : "\trc = %s(p, &at, &error);\n",
		 call);
	text_put(&e->text, "\tif (rc && rc != -61) {\n");
	inner.at = emit_plain(e, m->at.from ? 0 : m->at.offset);
	find_range(&inner, "is not within the bytes");
	if (!has_rules(m) && !is_open(m))
		return;
	text_put(&e->text, "\tif (!rc) {\n");
	inner.at = "at";
	inner.indent = "\t\t";
	if (is_open(m) && m->nr_dimensions)
		check_records(&inner);
	else if (is_open(m))
		check_open(&inner);
	else
		check_placed(&inner);
	text_put(&e->text, "\t}\n");
}

/* ------------------------------------------------------------------- fields */

/* Joins and computed fields, through their getters. */
static void check_field(const struct checked *c)
{
	struct emitter *e = c->e;
	const struct layout_member *m = c->m;
	struct checked inner = *c;
	const char *type = emit_c_type(m->scalar);

	if (!is_limited(m))
		return;
	inner.indent = "\t\t";
	inner.at = "0";
	if (!m->getter_can_fail) {
		text_add(&e->text, "\t{\n\t\t%s value = %s(p);\n\n", type,
			 getter(c, ""));
		check_ranges(&inner);
		text_put(&e->text, "\t}\n");
		return;
	}
	text_add(&e->text,
		 "\t{\n\t\t%s value;\n\n\t\trc = %s(p, &value, &error);\n"
		 "\t\tif (rc && rc != -61) {\n",
		 type, getter(c, ""));
	find_range(&inner, "cannot be computed");
	text_put(&e->text, "\t\tif (!rc) {\n");
	inner.indent = "\t\t\t";
	check_ranges(&inner);
	text_put(&e->text, "\t\t}\n\t}\n");
}

/* -------------------------------------------------------- checks and checksums
 */

/* The first member that a condition speaks of. */
static const struct layout_member *subject(const struct layout_value *v)
{
	const struct layout_member *m;

	if (!v)
		return NULL;
	if (v->kind == VALUE_MEMBER) {
		while (v->left)
			v = v->left;
		return v->member;
	}
	m = subject(v->left);
	return m ? m : subject(v->right);
}

/* 1: it holds, or does not apply; 0; or why nobody can tell. */
static void emit_holds(struct emitter *e, const struct layout_structure *s,
		       const struct layout_check *check, unsigned number)
{
	struct emit_scope scope = { s, "p", "", 0, 1 };
	const char *text;
	size_t body;

	emit_from(e, check->place, emit_printf(e, "check %u", number));
	text_comment(&e->text, check->source);
	emit_function(e, "int ",
		      emit_printf(e, "%s_holds_%u", s->c_name, number),
		      emit_reader(e, s), ERROR, NULL);
	body = emit_body(e);
	if (check->condition) {
		text = emit_condition(e, &scope, check->condition);
		text_list(&e->text, "\tif (!", "", ")", &text, 1);
		text_put(&e->text, "\t\treturn 1;\n");
	}
	text = emit_value(e, &scope, check->value);
	text_list(&e->text, "\treturn ", "", " != 0;", &text, 1);
	emit_end(e, body);
}

static void set_subject(struct checked *c, const struct layout_member *m)
{
	c->m = m;
	c->name = m && m->c_name ? m->c_name : "";
	c->at = m && !m->at.from ? emit_plain(c->e, m->offset) : "0";
}

static void call_check(struct checked *c, const struct layout_check *check,
		       unsigned number)
{
	struct emitter *e = c->e;

	set_subject(c, subject(check->value));
	text_add(&e->text, "\trc = %s(p, &error);\n",
		 full_name(e, c->s, emit_printf(e, "holds_%u", number)));
	if (check->value->can_fail ||
	    emit_condition_can_fail(check->condition)) {
		text_put(&e->text, "\tif (rc < 0 && rc != -61) {\n");
		find_range(c, "is not within the bytes");
	}
	find_if(c, check->is_match ? "v->strict && !rc" : "!rc",
		check->is_match ? "VALUE" : "CONSTRAINT", c->name,
		check->is_match ? "no arm of the match has this value"
		: check->text	? check->text
				: check->source);
}

static void call_verify(struct checked *c, const struct layout_checksum *sum)
{
	struct emitter *e = c->e;
	bool can_fail = c->s->is_open || sum->value->can_fail ||
			(sum->sum->seed && sum->sum->seed->can_fail);

	if (sum->nr_inputs || sum->member->nr_dimensions)
		return;
	set_subject(c, sum->member);
	text_add(&e->text, "\trc = %s(p%s);\n",
		 full_name(e, c->s, emit_printf(e, "verify_%s", c->m->c_name)),
		 can_fail ? ", &error" : "");
	if (can_fail) {
		text_put(&e->text, "\tif (rc == -34) {\n");
		find_range(c, "is not within the bytes");
	}
	find_if(c, "rc == -74", "CHECKSUM", c->name,
		"is not the checksum of its bytes");
}

/* --------------------------------------------------------------- structures */

/*
 * The members of a union share their bytes, and nobody says which one is
 * meant: only what is said of the union as such is looked at.
 */
static void check_members(struct checked *c)
{
	for (const struct layout_member *m = c->s->members; m; m = m->next) {
		struct arena_mark mark = arena_mark(&c->e->scratch);

		c->m = m;
		c->name = m->name ? m->c_name : "_";
		c->indent = "\t";
		c->at = emit_plain(c->e, m->offset);
		if (c->s->is_union)
			;
		else if (layout_is_field(m))
			check_field(c);
		else if (emit_is_loose(m))
			check_loose(c);
		else if (has_rules(m))
			check_placed(c);
		arena_rewind(&c->e->scratch, mark);
	}
}

/* Variables that the body has a use for, before it. */
static void declare_used(struct emitter *e, size_t body)
{
	static const struct {
		const char *use, *declaration;
	} variables[] = {
		{ "&error", "\tstruct field_error error;\n" },
		{ "&count", "\tuint64_t count;\n" },
		{ "&at", "\tuint64_t at;\n" },
		{ "rc = ", "\tint rc;\n" },
	};

	text_insert(&e->text, body,
		    strstr(e->text.items + body, "p") ? "\n"
						      : "\n\t(void)p;\n");
	for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
		if (strstr(e->text.items + body, variables[i].use))
			text_insert(&e->text, body, variables[i].declaration);
	text_insert(&e->text, body, "\tsize_t before = v->count;\n");
}

static void emit_helpers(struct checked *c)
{
	unsigned number = 0;

	for (const struct layout_member *m = c->s->members; m; m = m->next) {
		c->m = m;
		if (needs_place(m))
			emit_place(c);
	}
	for (const struct layout_check *i = c->s->checks; i; i = i->next)
		emit_holds(c->e, c->s, i, ++number);
}

static void emit_validator(struct emitter *e, const struct layout_structure *s)
{
	struct checked c = { .e = e, .s = s, .indent = "\t" };
	const struct layout_parameter *order = layout_order(s);
	unsigned number = 0;
	size_t body;

	emit_from(e, s->place, s->name);
	text_put(&e->text, "\n");
	if (order)
		e->order = order->c_name;
	emit_helpers(&c);
	emit_from(e, s->place, s->name);
	emit_function(e, "size_t ", emit_printf(e, "%s_validate", s->c_name),
		      emit_reader(e, s), "struct validation *v", NULL);
	body = e->text.count;
	check_members(&c);
	c.indent = "\t";
	for (const struct layout_check *i = s->checks; i; i = i->next)
		call_check(&c, i, ++number);
	for (const struct layout_checksum *i = s->checksums; i; i = i->next)
		call_verify(&c, i);
	text_put(&e->text, "\treturn v->count - before;\n}\n");
	declare_used(e, body);
	e->order = NULL;
}

/* --------------------------------------------------------------------- root */

static bool has_plain_arguments(const struct layout *layout)
{
	const struct layout_structure *s = layout->root;

	for (unsigned i = 0; i < layout->root_arguments.count; i++) {
		const struct layout_value *v = layout->root_arguments.items[i];

		if (v->kind != VALUE_CONSTANT ||
		    v->number < scalar_least(s->parameters[i].scalar) ||
		    v->number > scalar_most(s->parameters[i].scalar))
			return false;
	}
	return true;
}

/* Declares p, the root, and leaves where it is not there. */
static void open_root(struct emitter *e, const struct layout_structure *s)
{
	struct emit_scope scope = { s, "p", "", 0, 1 };
	const char *type = emit_type_of(e, s);
	const char *offset = emit_printf(e, "%s_ROOT_OFFSET", e->capital);
	const char *arguments;

	if (s->is_open) {
		arguments =
		    emit_arguments(e, &scope, s, e->layout->root_arguments);
		text_add(&e->text,
			 "\t%s root, *p = &root;\n\n"
			 "\tif (%s_at(image, %s, %sp, NULL)) {\n",
			 type, type + strlen("struct "), offset, arguments);
	} else {
		text_add(&e->text,
			 "\tconst %s *p = %s_at(image, %s);\n\n\tif (!p) {\n",
			 type, type + strlen("struct "), offset);
	}
}

static void emit_root(struct emitter *e)
{
	const struct layout_structure *s = e->layout->root;
	const char *offset = emit_printf(e, "%s_ROOT_OFFSET", e->capital);

	if (!s || !has_plain_arguments(e->layout))
		return;
	emit_from(e, s->place, "root");
	text_put(&e->text, "\n");
	text_comment(&e->text, "An image, from its root on.");
	emit_function(e, "size_t ", "validate_root", "struct span image",
		      "struct validation *v", NULL);
	text_put(&e->text, "\tsize_t count;\n");
	open_root(e, s);
	text_add(&e->text,
		 "\t\tvalidation_add(v, FINDING_RANGE, \"%s_%s\", \"\", %s,\n"
		 "\t\t    \"is not within the bytes\");\n\t\treturn 1;\n\t}\n",
		 s->prefix, s->c_name, offset);
	text_add(&e->text,
		 "\tv->base += %s;\n\tcount = %s(p, v);\n"
		 "\tv->base -= %s;\n\treturn count;\n}\n",
		 offset, validator(e, s), offset);
}

/* ------------------------------------------------------------------- the whole
 */

void emit_validators(struct emitter *e)
{
	if (!e->layout->nr_structures)
		return;
	text_add(&e->text,
		 "\n#if defined(STRUCT_VALIDATE) && "
		 "!defined(GENERATED_%s_VALIDATED)\n"
		 "#define GENERATED_%s_VALIDATED\n\n"
		 "#include \"runtime/base/validate.h\"\n",
		 e->capital, e->capital);
	emit_import_lines(e); /* again: for their validators */
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		if (!s->is_imported)
			emit_validator(e, s);
		arena_rewind(&e->scratch, mark);
	}
	emit_root(e);
	text_put(&e->text, "\n#endif\n");
}
