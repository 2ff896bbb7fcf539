/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The layout as JSON, one function per kind of thing. A key that has nothing
 * to say is left out; docs/layout.schema.json is the contract.
 */
#include "compiler/json.h"
#include "compiler/memory.h"
#include "compiler/outputs/outputs.h"
#include "compiler/layout/sums.h"
#include "compiler/outputs/words.h"

struct writer {
	struct arena *arena;
	const struct layout_structure *s;      /* at hand */
	const struct layout_parameter *inputs; /* of the checksum at hand */
};

/* ------------------------------------------------------------------- pieces */

/* Every whole number of 64 bits, signed or not. */
static json *whole(wide v)
{
	json *made = v > INT64_MAX ? json_object_new_uint64((uint64_t)v)
				   : json_object_new_int64((int64_t)v);

	if (!made)
		out_of_memory();
	return made;
}

static void set_text(json *to, const char *key, const char *text)
{
	if (text)
		json_set(to, key, json_text(text));
}

static void set_true(json *to, const char *key, bool value)
{
	if (value)
		json_set(to, key, json_boolean(true));
}

static void set_list(json *to, const char *key, json *list)
{
	if (json_count(list))
		json_set(to, key, list);
	else
		json_object_put(list);
}

static json *named(const char *name, const char *c_name, const char *doc)
{
	json *made = json_new_object();

	json_set(made, "name", name ? json_text(name) : NULL);
	set_text(made, "c_name", c_name);
	set_text(made, "doc", doc);
	return made;
}

static json *scalar_json(const struct scalar *scalar)
{
	static const char *const orders[] = { NULL, "little", "big" };
	json *made = json_new_object();

	json_set(made, "name", json_text(scalar->name));
	json_set(made, "bytes", whole(scalar->bytes));
	set_true(made, "signed", scalar->is_signed);
	if (scalar->bytes > 1)
		set_text(made, "order", orders[scalar->order]);
	return made;
}

static void set_scalar(json *to, const struct scalar *scalar)
{
	if (scalar)
		json_set(to, "scalar", scalar_json(scalar));
}

/* ------------------------------------------------------------------- values */

static json *tree(struct writer *w, const struct layout_value *v);
static json *value(struct writer *w, const struct layout_value *v);
static json *sum_json(struct writer *w, const struct layout_sum *sum);

static json *path_json(const struct layout_value *v)
{
	json *made = v->left ? path_json(v->left) : json_new_array();

	json_push(made, json_text(v->member->name));
	if (v->is_element)
		json_push(made, whole((wide)v->element));
	if (v->bit)
		json_push(made, json_text(v->bit->name));
	return made;
}

static json *arms_json(struct writer *w, const struct layout_value *v)
{
	json *arms = json_new_array(), *arm;

	for (const struct layout_value_arm *i = v->arms; i; i = i->next) {
		arm = json_new_object();
		if (i->condition)
			json_set(arm, "if", tree(w, i->condition));
		json_push(arms, json_set(arm, "value", tree(w, i->value)));
	}
	return arms;
}

static json *tree(struct writer *w, const struct layout_value *v)
{
	json *made = json_new_object();

	switch (v->kind) {
	case VALUE_CONSTANT:
		return json_set(made, "number", whole(v->number));
	case VALUE_PARAMETER:
		return json_set(made, "parameter",
				json_text(w->s->parameters[v->index].name));
	case VALUE_INPUT:
		return json_set(made, "input",
				json_text(w->inputs[v->index].name));
	case VALUE_MEMBER:
		return json_set(made, "member", path_json(v));
	case VALUE_MATCH:
		return json_set(made, "match", arms_json(w, v));
	case VALUE_SUM:
		return json_set(made, "sum", sum_json(w, v->sum));
	case VALUE_UNARY:
	case VALUE_BINARY:
		break;
	}
	json_set(made, "op", json_text(operator_text(v->op)));
	json_set(made, "left", tree(w, v->left));
	if (v->kind == VALUE_BINARY)
		json_set(made, "right", tree(w, v->right));
	return made;
}

static json *value(struct writer *w, const struct layout_value *v)
{
	json *made = json_new_object();

	json_set(made, "text", json_text(words_of_value(w->arena, w->s, v)));
	json_set(made, "tree", tree(w, v));
	json_set(made, "least", whole(v->least));
	json_set(made, "most", whole(v->most));
	set_true(made, "can_fail", v->can_fail);
	return made;
}

static void set_value(struct writer *w, json *to, const char *key,
		      const struct layout_value *v)
{
	if (v)
		json_set(to, key, value(w, v));
}

static json *values(struct writer *w, struct layout_values list)
{
	json *made = json_new_array();

	for (unsigned i = 0; i < list.count; i++)
		json_push(made, value(w, list.items[i]));
	return made;
}

/* All that must hold, the outermost first. */
static json *conditions(struct writer *w, const struct layout_condition *c)
{
	json *made = c && c->outer ? conditions(w, c->outer) : json_new_array();

	if (c)
		json_push(made, value(w, c->value));
	return made;
}

static json *ranges(const struct layout_range *r)
{
	json *made = json_new_array(), *one;

	for (; r; r = r->next) {
		one = json_new_object();
		json_set(one, "least", whole(r->least));
		json_push(made, json_set(one, "most", whole(r->most)));
	}
	return made;
}

/* ---------------------------------------------------------------- positions */

static json *position(struct writer *w, struct layout_position at)
{
	json *made = json_new_object();

	json_set(made, "text", json_text(words_of_position(w->arena, at)));
	if (at.from)
		json_set(made, "point", whole(at.from->number));
	return json_set(made, "offset", whole((wide)at.offset));
}

static json *point_json(struct writer *w, const struct layout_point *p)
{
	static const char *const kinds[] = {
		[POINT_END] = "end",	 [POINT_IF] = "if",
		[POINT_ALIGN] = "align", [POINT_AT] = "at",
		[POINT_MOST] = "most",
	};
	json *made = json_new_object();

	json_set(made, "number", whole(p->number));
	json_set(made, "kind", json_text(kinds[p->kind]));
	json_set(made, "text", json_text(words_of_point(w->arena, w->s, p)));
	if (p->kind == POINT_END)
		json_set(made, "member",
			 p->member->name ? json_text(p->member->name) : NULL);
	set_value(w, made, "condition", p->condition);
	set_value(w, made, "value", p->value);
	if (p->kind != POINT_END && p->kind != POINT_AT)
		json_set(made, "then", position(w, p->then));
	if (p->kind == POINT_IF || p->kind == POINT_MOST)
		json_set(made, "otherwise", position(w, p->otherwise));
	return made;
}

/* ------------------------------------------------------------------ members */

static json *part_json(const struct layout_part *p)
{
	json *made = json_new_object();

	json_set(made, "member", json_text(p->member->name));
	if (p->bit)
		json_set(made, "part", json_text(p->bit->name));
	json_set(made, "shift", whole(p->shift));
	return json_set(made, "width", whole(p->bits));
}

/* What an element is. */
static void set_element(json *to, const struct layout_member *m)
{
	set_scalar(to, m->scalar);
	if (m->enumeration)
		json_set(to, "enumeration", json_text(m->enumeration->name));
	if (m->structure)
		json_set(to, "structure", json_text(m->structure->name));
	if (layout_is_field(m))
		return;
	if (m->element_size)
		json_set(to, "element_size", whole((wide)m->element_size));
	set_true(to, "cstring", m->is_cstring);
	set_true(to, "order_varies", m->order_varies);
}

static void set_dimensions(struct writer *w, json *to,
			   const struct layout_member *m)
{
	json *list = json_new_array();

	for (unsigned i = 0; i < m->nr_dimensions; i++)
		json_push(list, i || !(m->count || m->until_end)
				    ? whole((wide)m->dimensions[i])
				    : NULL);
	set_list(to, "dimensions", list);
	set_value(w, to, "count", m->count);
	set_true(to, "until_end", m->until_end);
}

static void set_place(struct writer *w, json *to, const struct layout_member *m)
{
	json_set(to, "at", position(w, m->at));
	if (!m->size_varies)
		json_set(to, "size", whole((wide)m->size));
	set_list(to, "conditions", conditions(w, m->condition));
	set_true(to, "case", m->is_case);
}

static void set_default(json *to, const struct layout_member *m)
{
	if (m->default_text)
		json_set(
		    to, "default",
		    json_bytes(m->default_text, (size_t)m->default_text_size));
	else if (m->has_default)
		json_set(to, "default", whole(m->default_value));
}

static void set_pointer(json *to, const struct layout_member *m)
{
	json *made;

	if (!m->unit)
		return;
	made = json_new_object();
	json_set(made, "unit", json_text(m->unit->name));
	set_text(made, "target", m->target_text);
	if (m->target)
		json_set(made, "structure", json_text(m->target->name));
	json_set(to, "pointer", made);
}

static json *member_json(struct writer *w, const struct layout_member *m)
{
	json *made = named(m->name, m->name ? m->c_name : NULL, m->doc);
	json *parts = json_new_array();
	bool is_stored = !layout_is_field(m);

	json_set(made, "kind",
		 json_text(m->nr_parts	 ? "join"
			   : m->computed ? "computed"
					 : "stored"));
	json_set(made, "type", json_text(m->type_text));
	set_element(made, m);
	if (is_stored) {
		set_dimensions(w, made, m);
		set_place(w, made, m);
		set_list(made, "arguments", values(w, m->arguments));
	}
	for (unsigned i = 0; i < m->nr_parts; i++)
		json_push(parts, part_json(&m->parts[i]));
	set_list(made, "parts", parts);
	set_value(w, made, "value", m->computed);
	set_default(made, m);
	set_list(made, "ranges", ranges(m->ranges));
	set_pointer(made, m);
	set_true(made, "getter_can_fail", m->getter_can_fail);
	return made;
}

/* -------------------------------------------------------------------- rules */

static json *replaced_json(const struct layout_replacement *r)
{
	json *made = json_new_array(), *one;

	for (; r; r = r->next) {
		one = json_new_object();
		json_set(one, "member", json_text(r->member->name));
		json_set(one, "value",
			 r->text ? json_bytes(r->text, (size_t)r->text_size)
				 : whole(r->number));
		json_push(made, one);
	}
	return made;
}

static json *item_json(struct writer *w, const struct layout_sum_item *i)
{
	static const char *const kinds[] = {
		[SUM_BYTES] = "bytes",
		[SUM_NUMBER] = "number",
		[SUM_MEMBER] = "member",
	};
	json *made = json_new_object();

	json_set(made, "kind", json_text(kinds[i->kind]));
	if (i->before)
		json_set(made, "before", json_text(i->before->name));
	if (i->after)
		json_set(made, "after", json_text(i->after->name));
	set_list(made, "with", replaced_json(i->replaced));
	if (i->kind == SUM_NUMBER) {
		json_set(made, "value", tree(w, i->value));
		set_scalar(made, i->scalar);
	}
	if (i->member)
		json_set(made, "member", json_text(i->member->name));
	return made;
}

static json *sum_json(struct writer *w, const struct layout_sum *sum)
{
	json *made = json_new_object(), *items = json_new_array();

	json_set(made, "algorithm", json_text(sum->algorithm->name));
	json_set(made, "bits", whole(sum->algorithm->bits));
	if (sum->seed)
		json_set(made, "seed", tree(w, sum->seed));
	for (const struct layout_sum_item *i = sum->items; i; i = i->next)
		json_push(items, item_json(w, i));
	return json_set(made, "items", items);
}

static json *parameters(const struct layout_parameter *list, unsigned count)
{
	json *made = json_new_array(), *one;

	for (unsigned i = 0; i < count; i++) {
		one = named(list[i].name, list[i].c_name, NULL);
		if (list[i].is_order)
			set_true(one, "byte_order", true);
		else
			set_scalar(one, list[i].scalar);
		json_push(made, one);
	}
	return made;
}

static json *checksum_json(struct writer *w, const struct layout_checksum *c)
{
	json *made = json_new_object();

	w->inputs = c->inputs;
	json_set(made, "member", json_text(c->member->name));
	json_set(made, "text", json_text(words_of_checksum(w->arena, w->s, c)));
	json_set(made, "tree", tree(w, c->value));
	set_list(made, "inputs", parameters(c->inputs, c->nr_inputs));
	set_list(made, "conditions", conditions(w, c->condition));
	return made;
}

static json *checksums(struct writer *w)
{
	json *made = json_new_array();

	for (const struct layout_checksum *i = w->s->checksums; i; i = i->next)
		json_push(made, checksum_json(w, i));
	return made;
}

static json *checks(struct writer *w)
{
	json *made = json_new_array(), *one;

	for (const struct layout_check *i = w->s->checks; i; i = i->next) {
		one = json_new_object();
		set_text(one, "message", i->text);
		set_text(one, "source", i->source);
		set_true(one, "match", i->is_match);
		set_value(w, one, "value", i->value);
		set_list(one, "conditions", conditions(w, i->condition));
		json_push(made, one);
	}
	return made;
}

static json *assert_json(const struct layout_assert *a)
{
	json *made = json_new_object(), *list = json_new_array(), *one;

	json_set(made, "header", json_text(a->header));
	json_set(made, "struct", json_text(a->tag));
	for (const struct layout_assertion *i = a->assertions; i; i = i->next) {
		one = json_new_object();
		json_set(one, "member", json_text(i->member->name));
		json_push(list, json_set(one, "c_path", json_text(i->c_path)));
	}
	return json_set(made, "members", list);
}

static json *asserts(const struct layout_structure *s)
{
	json *made = json_new_array();

	for (const struct layout_assert *i = s->asserts; i; i = i->next)
		json_push(made, assert_json(i));
	return made;
}

/* --------------------------------------------------------------- structures */

static json *points(struct writer *w)
{
	json *made = json_new_array();

	for (const struct layout_point *i = w->s->points; i; i = i->next)
		json_push(made, point_json(w, i));
	return made;
}

static json *members(struct writer *w)
{
	json *made = json_new_array();

	for (const struct layout_member *i = w->s->members; i; i = i->next)
		json_push(made, member_json(w, i));
	return made;
}

static json *structure_json(struct writer *w, const struct layout_structure *s)
{
	json *made = named(s->name, s->c_name, s->doc);

	w->s = s;
	json_set(made, "kind", json_text(s->is_union ? "union" : "struct"));
	json_set(made, "prefix", json_text(s->prefix));
	set_true(made, "imported", s->is_imported);
	json_set(made, "open", json_boolean(s->is_open));
	json_set(made, s->is_open ? "min_size" : "size", whole((wide)s->size));
	set_list(made, "parameters",
		 parameters(s->parameters, s->nr_parameters));
	json_set(made, "members", members(w));
	set_list(made, "points", points(w));
	if (s->is_open && !s->is_union)
		json_set(made, "end", position(w, s->end));
	set_value(w, made, "stated_size", s->stated_size);
	set_value(w, made, "stride", s->stride);
	set_list(made, "checks", checks(w));
	set_list(made, "checksums", checksums(w));
	set_list(made, "asserts", asserts(s));
	return made;
}

/* ------------------------------------------------------------ named numbers */

static json *choice_json(const struct layout_choice *c)
{
	json *made = named(c->name, c->c_name, c->doc);

	json_set(made, "value", whole(c->value));
	set_true(made, "hex", c->is_hex);
	set_true(made, "alias", c->is_alias);
	return made;
}

static json *bit_json(const struct layout_bit *b)
{
	json *made = named(b->name, b->name ? b->c_name : NULL, b->doc);

	json_set(made, "shift", whole(b->shift));
	json_set(made, "width", whole(b->width));
	if (b->enumeration)
		json_set(made, "enumeration", json_text(b->enumeration->name));
	return made;
}

static json *enumeration_json(const struct layout_enumeration *e)
{
	json *made = named(e->name, e->c_name, e->doc), *list;

	json_set(made, "kind",
		 json_text(e->is_bitfield ? "bitfield"
			   : e->is_flags  ? "flags"
					  : "enum"));
	json_set(made, "prefix", json_text(e->prefix));
	set_true(made, "imported", e->is_imported);
	set_scalar(made, e->scalar);
	list = json_new_array();
	for (const struct layout_choice *i = e->choices; i; i = i->next)
		json_push(list, choice_json(i));
	if (!e->is_bitfield)
		return json_set(made, "values", list);
	for (const struct layout_bit *i = e->bits; i; i = i->next)
		json_push(list, bit_json(i));
	set_true(made, "from_high", e->is_from_high);
	return json_set(made, "bits", list);
}

static json *constant_json(const struct layout_constant *c)
{
	json *made = named(c->name, c->c_name, c->doc);

	set_true(made, "hex", c->is_hex);
	return json_set(made, "value",
			c->text.bytes
			    ? json_bytes(c->text.bytes, (size_t)c->text.size)
			    : whole(c->value));
}

static json *unit_json(const struct layout_unit *u)
{
	json *made = named(u->name, u->c_name, u->doc);

	return json_set(made, "bytes", u->bytes ? whole((wide)u->bytes) : NULL);
}

/* --------------------------------------------------------------------- file */

static json *root_json(struct writer *w, const struct layout *layout)
{
	json *made = json_new_object();

	json_set(made, "structure", json_text(layout->root->name));
	json_set(made, "offset", whole((wide)layout->root_offset));
	set_list(made, "arguments", values(w, layout->root_arguments));
	return made;
}

static json *doc_json(struct writer *w, const struct layout *layout)
{
	unsigned count;
	const char **lines = words_of_file(w->arena, layout->source, &count);
	json *made = json_new_array();

	for (unsigned i = 0; i < count; i++)
		json_push(made, json_text(lines[i]));
	return made;
}

static json *imports(const struct layout *layout)
{
	json *made = json_new_array(), *one;

	for (const struct layout_import *i = layout->imports; i; i = i->next) {
		one = json_new_object();
		json_set(one, "path", json_text(i->path));
		json_push(made, json_set(one, "prefix", json_text(i->prefix)));
	}
	return made;
}

static void set_names(json *to, const struct layout *layout)
{
	json *list = json_new_array();

	for (const struct layout_constant *i = layout->constants; i;
	     i = i->next)
		json_push(list, constant_json(i));
	json_set(to, "constants", list);
	list = json_new_array();
	for (const struct layout_unit *i = layout->units; i; i = i->next)
		json_push(list, unit_json(i));
	json_set(to, "units", list);
	list = json_new_array();
	for (const struct layout_enumeration *i = layout->enumerations; i;
	     i = i->next)
		json_push(list, enumeration_json(i));
	json_set(to, "enumerations", list);
}

static json *file_json(struct writer *w, const struct layout *layout,
		       const char *path, const char *prefix)
{
	json *made = json_new_object(), *list = json_new_array();

	json_set(made, "version", whole(1));
	json_set(made, "source", json_text(words_of_path(path)));
	json_set(made, "prefix", json_text(prefix));
	json_set(made, "doc", doc_json(w, layout));
	json_set(made, "imports", imports(layout));
	set_names(made, layout);
	for (const struct layout_structure *i = layout->structures; i;
	     i = i->next)
		json_push(list, structure_json(w, i));
	json_set(made, "structures", list);
	w->s = layout->root;
	json_set(made, "root", layout->root ? root_json(w, layout) : NULL);
	return made;
}

void output_json(const struct layout *layout, const char *path,
		 const char *prefix, struct arena *arena, struct diags *diags,
		 struct text *out)
{
	struct writer w = { .arena = arena };
	json *file = file_json(&w, layout, path, prefix);
	const char *text = json_object_to_json_string_ext(
	    file, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
		      JSON_C_TO_STRING_NOSLASHESCAPE);

	(void)diags;
	if (!text)
		out_of_memory();
	text_put(out, text);
	text_put(out, "\n");
	json_object_put(file);
}
