/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description tables of what data decides: for each such field a function that
 * asks the accessors where it is, or for its value; for each open structure
 * its doors. Behind STRUCT_DESCRIBE, as all tables.
 */
#include "compiler/emit/table.h"

#include "compiler/emit/calls.h"

#include <string.h>

enum { MAX_PARAMETERS = 8 }; /* DESCRIBE_PARAMETERS */

static const char ERROR[] = "struct field_error *error";
static const char VIEW[] = "const struct describe_view *view";

bool table_has(const struct layout_member *m)
{
	if (m->name)
		return true;
	if (m->structure && m->structure->is_open)
		return false;
	return !emit_is_loose(m) || m->c_name;
}

bool table_has_parts(const struct layout_member *m)
{
	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_part *part = &m->parts[i];

		if (emit_is_loose(part->member) || part->member->order_varies ||
		    part->member->computed)
			return false;
	}
	return m->nr_parts > 0;
}

static bool has_value(const struct layout_member *m)
{
	return m->computed || (m->nr_parts && !table_has_parts(m));
}

static bool has_place(const struct layout_member *m)
{
	return !layout_is_field(m) && emit_is_loose(m);
}

static bool is_decided(const struct layout_member *m)
{
	return has_value(m) || has_place(m) || (m->name && m->order_varies);
}

static const char *name_of(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m, const char *what)
{
	return emit_printf(e, "%s_describe_%s%s", s->c_name, m->c_name, what);
}

/* -------------------------------------------------------------------- views */

/* The accessors' view of a describe_view. */
static void emit_view_of(struct emitter *e, const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s);

	if (!s->is_open)
		return;
	emit_function(e, emit_printf(e, "%s ", type),
		      emit_printf(e, "%s_describe_view", s->c_name), VIEW,
		      NULL);
	text_add(&e->text,
		 "\t%s p = { view->bytes, view->size%s };\n\n"
		 "\treturn p;\n}\n\n",
		 type, calls_parameters(e, s, "view->parameters"));
}

/* Declares p, what getters take. */
static void put_p(struct emitter *e, const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s);

	if (s->is_open)
		text_add(&e->text,
			 "\t%s of = %s_describe_view(view), *p = &of;\n", type,
			 type + strlen("struct "));
	else
		text_add(&e->text, "\tconst %s *p = (const %s *)view->bytes;\n",
			 type, type);
}

/* ---------------------------------------------------------------- locating */

static uint64_t inner_count(const struct layout_member *m, unsigned from)
{
	uint64_t count = 1;

	for (unsigned i = from; i < m->nr_dimensions; i++)
		count *= m->dimensions[i];
	return count;
}

static void put_parameters(struct emitter *e, const struct layout_structure *s,
			   const char *from)
{
	for (unsigned i = 0; i < s->nr_parameters; i++)
		text_add(&e->text, "\tout->parameters[%u] = (uint64_t)%s.%s;\n",
			 i, from, s->parameters[i].c_name);
}

/* Elements that are open: the getter knows how many and with what. */
static void locate_open(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	const char *get = calls_name(e, s, m);
	bool is_array = m->nr_dimensions > 0;

	text_add(&e->text,
		 "\t%s%s to;\n\tint rc = %s(p, &to, error);\n\n"
		 "\tif (!rc)\n\t\trc = %s_offset(p, &out->offset, error);\n"
		 "\tif (rc)\n\t\treturn rc;\n",
		 emit_type_of(e, m->structure), is_array ? "_iterator" : "",
		 get, get);
	text_add(&e->text, "\tout->count = %s;\n", is_array ? "to.left" : "1");
	put_parameters(e, m->structure, "to");
	text_put(&e->text, "\treturn 0;\n");
}

static void locate_fixed(struct emitter *e, const struct layout_structure *s,
			 const struct layout_member *m)
{
	uint64_t inner = inner_count(m, 1);

	if (!m->size_varies) {
		text_add(&e->text,
			 "\tout->count = %s;\n"
			 "\treturn %s_offset(p, &out->offset, error);\n",
			 emit_plain(e, inner_count(m, 0)), calls_name(e, s, m));
		return;
	}
	text_add(
	    &e->text,
	    "\tint rc = %s_range(p, &out->offset, &out->count, error);\n\n",
	    calls_name(e, s, m));
	if (inner != 1)
		text_add(&e->text, "\tif (!rc)\n\t\tout->count *= %s;\n",
			 emit_plain(e, inner));
	text_put(&e->text, "\treturn rc;\n");
}

static void emit_locate(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	emit_function(e, "int ", name_of(e, s, m, "_place"), VIEW,
		      "struct describe_place *out", ERROR, NULL);
	put_p(e, s);
	if (m->structure && m->structure->is_open)
		locate_open(e, s, m);
	else
		locate_fixed(e, s, m);
	text_put(&e->text, "}\n\n");
}

static void emit_value_of(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m)
{
	emit_function(e, "int ", name_of(e, s, m, "_value"), VIEW,
		      "uint64_t *out", ERROR, NULL);
	put_p(e, s);
	if (m->getter_can_fail)
		text_add(&e->text,
			 "\t%s number;\n\tint rc = %s(p, &number, error);\n\n"
			 "\t*out = rc ? 0 : (uint64_t)number;\n\treturn rc;\n",
			 emit_c_type(m->scalar), calls_name(e, s, m));
	else
		text_add(&e->text,
			 "\n\t(void)error;\n\t*out = (uint64_t)%s(p);\n"
			 "\treturn 0;\n",
			 calls_name(e, s, m));
	text_put(&e->text, "}\n\n");
}

/* The number of the parameter that is its byte order, from 1; or 0. */
static unsigned order_of(const struct layout_structure *s,
			 const struct layout_member *m)
{
	const struct layout_parameter *order = layout_order(s);

	return m->order_varies && order ? (unsigned)(order - s->parameters) + 1
					: 0;
}

static const char *pointer(struct emitter *e, const char *name)
{
	return emit_printf(e, "%s_%s", e->prefix, name);
}

static void emit_decided(struct emitter *e, const struct layout_structure *s,
			 const struct layout_member *m)
{
	const char *items[3] = { "NULL", "NULL" };
	const char *name = pointer(e, name_of(e, s, m, ""));

	if (has_place(m)) {
		emit_locate(e, s, m);
		items[0] = pointer(e, name_of(e, s, m, "_place"));
	}
	if (has_value(m)) {
		emit_value_of(e, s, m);
		items[1] = pointer(e, name_of(e, s, m, "_value"));
	}
	items[2] = emit_printf(e, "%u", order_of(s, m));
	table_start(e, "describe_open_field", name);
	text_list(&e->text, "\t", ", ", "", items, 3);
	text_put(&e->text, "};\n\n");
}

/* -------------------------------------------------------------------- rules */

static bool has_rules(const struct layout_member *m)
{
	return m->name && (m->has_default || m->default_text || m->ranges ||
			   m->unit || m->target_text);
}

static unsigned emit_ranges(struct emitter *e, const struct layout_structure *s,
			    const struct layout_member *m)
{
	unsigned count = 0;

	if (!m->ranges)
		return 0;
	table_open(e, "describe_range",
		   pointer(e, name_of(e, s, m, "_ranges")));
	for (const struct layout_range *i = m->ranges; i; i = i->next, count++)
		text_add(&e->text, "\t{ %s, %s },\n",
			 emit_number(e, (uint64_t)i->least, i->is_hex, false),
			 emit_number(e, (uint64_t)i->most, i->is_hex, false));
	text_put(&e->text, "};\n");
	return count;
}

static void emit_rules(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	const char *name = pointer(e, name_of(e, s, m, "_rules"));
	unsigned nr_ranges = emit_ranges(e, s, m);
	const char *items[] = {
		m->has_default ? "true" : "false",
		emit_number(e, m->has_default ? (uint64_t)m->default_value : 0,
			    m->default_is_hex, false),
		m->default_text ? emit_default(e, m) : "NULL",
		nr_ranges ? pointer(e, name_of(e, s, m, "_ranges")) : "NULL",
		emit_printf(e, "%u", nr_ranges),
		m->unit ? emit_printf(e, "\"%s\"", m->unit->name) : "NULL",
		emit_number(e, m->unit ? m->unit->bytes : 0, false, false),
		m->target_text ? emit_printf(e, "\"%s\"", m->target_text)
			       : "NULL",
		m->target ? pointer(e, name_of(e, s, m, "_target")) : "NULL",
	};

	if (m->target)
		text_add(&e->text,
			 "static const struct describe_structure *\n"
			 "%s(void);\n",
			 pointer(e, name_of(e, s, m, "_target")));
	table_start(e, "describe_rules", name);
	text_list(&e->text, "\t", ", ", "", items, 9);
	text_put(&e->text, "};\n\n");
}

const char *table_links(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	const char *open = "NULL", *rules = "NULL";

	if (is_decided(m))
		open = emit_printf(e, "&%s", pointer(e, name_of(e, s, m, "")));
	if (has_rules(m))
		rules = emit_printf(e, "&%s",
				    pointer(e, name_of(e, s, m, "_rules")));
	return emit_printf(e, "%s, %s", open, rules);
}

/* -------------------------------------------------------------------- doors */

static void emit_parameters(struct emitter *e, const struct layout_structure *s)
{
	if (!s->nr_parameters)
		return;
	table_open(e, "describe_parameter",
		   table_name(e, s->c_name, "describe_parameters"));
	for (unsigned i = 0; i < s->nr_parameters; i++) {
		const struct layout_parameter *p = &s->parameters[i];

		text_add(&e->text, "\t{ \"%s\", %u, %s, %s },\n", p->name,
			 p->scalar->bytes,
			 p->scalar->is_signed ? "true" : "false",
			 p->is_order ? "true" : "false");
	}
	text_put(&e->text, "};\n\n");
}

/* Numbers that no parameter can be are refused, not cut. */
static void check_parameters(struct emitter *e,
			     const struct layout_structure *s)
{
	for (unsigned i = 0; i < s->nr_parameters; i++)
		if (s->parameters[i].scalar->bytes < 8)
			text_add(&e->text,
				 "\tif ((uint64_t)(%s)parameters[%u] != "
				 "parameters[%u])\n"
				 "\t\treturn field_out_of_range(error, "
				 "\"%s_%s\",\n\t\t\t\"%s\", 0);\n",
				 emit_c_type(s->parameters[i].scalar), i, i,
				 e->prefix, s->c_name, s->parameters[i].c_name);
}

static void emit_describe_at(struct emitter *e,
			     const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s);

	emit_function(e, "int ", emit_printf(e, "%s_describe_at", s->c_name),
		      "struct span span", "uint64_t offset",
		      "const uint64_t *parameters", "struct describe_view *out",
		      ERROR, NULL);
	text_add(&e->text, "\t%s p;\n\tint rc;\n\n", type);
	if (!s->nr_parameters)
		text_put(&e->text, "\t(void)parameters;\n");
	check_parameters(e, s);
	text_add(&e->text,
		 "\trc = %s_at(span, offset%s, &p, error);\n"
		 "\tif (rc)\n\t\treturn rc;\n"
		 "\tout->bytes = p.bytes;\n\tout->size = p.size;\n",
		 type + strlen("struct "),
		 calls_parameters(e, s, "parameters"));
	put_parameters(e, s, "p");
	text_put(&e->text, "\treturn 0;\n}\n\n");
}

static void emit_measure(struct emitter *e, const struct layout_structure *s,
			 const char *what)
{
	const char *type = emit_type_of(e, s);

	emit_function(e, "int ",
		      emit_printf(e, "%s_describe_%s", s->c_name, what), VIEW,
		      "uint64_t *out", ERROR, NULL);
	put_p(e, s);
	text_add(&e->text, "\n\treturn %s_%s(p, out, error);\n}\n\n",
		 type + strlen("struct "), what);
}

static void emit_doors(struct emitter *e, const struct layout_structure *s)
{
	bool has_stride = s->stride && s->stated_size;

	if (s->nr_parameters > MAX_PARAMETERS)
		diag_error(e->diags, DIAG_NOT_SUPPORTED, s->place,
			   "a structure with more than %d parameters is not "
			   "supported yet",
			   MAX_PARAMETERS);
	emit_parameters(e, s);
	emit_describe_at(e, s);
	emit_measure(e, s, "total_size");
	if (has_stride)
		emit_measure(e, s, "stride");
	table_start(e, "describe_open",
		    table_name(e, s->c_name, "describe_open"));
	text_list(&e->text, "\t", ", ", "",
		  (const char *[]){
		      s->nr_parameters
			  ? table_name(e, s->c_name, "describe_parameters")
			  : "NULL",
		      emit_printf(e, "%u", s->nr_parameters),
		      table_name(e, s->c_name, "describe_at"),
		      table_name(e, s->c_name, "describe_total_size"),
		      table_name(e, s->c_name,
				 has_stride ? "describe_stride"
					    : "describe_total_size") },
		  5);
	text_put(&e->text, "};\n\n");
}

const char *table_door(struct emitter *e, const struct layout_structure *s)
{
	return s->is_open ? emit_printf(e, "&%s_%s_describe_open", s->prefix,
					s->c_name)
			  : "NULL";
}

const char *table_arguments(struct emitter *e, struct layout_values values)
{
	const char *text = "{ 0";

	for (unsigned i = 0; i < values.count && i < MAX_PARAMETERS; i++)
		text = emit_printf(
		    e, "%s%s", i ? emit_printf(e, "%s, ", text) : "{ ",
		    emit_number(e, (uint64_t)values.items[i]->number,
				values.items[i]->is_hex, false));
	return emit_printf(e, "%s }", text);
}

void table_extras(struct emitter *e, const struct layout_structure *s)
{
	struct arena_mark mark = arena_mark(&e->scratch);

	emit_from(e, s->place, s->name);
	emit_view_of(e, s);
	if (s->is_open)
		emit_doors(e, s);
	arena_rewind(&e->scratch, mark);
	for (const struct layout_member *m = s->members; m; m = m->next) {
		if (!table_has(m) || (!is_decided(m) && !has_rules(m)))
			continue;
		emit_from(
		    e, m->place,
		    emit_printf(e, "%s.%s", s->name, m->name ? m->name : "_"));
		if (is_decided(m))
			emit_decided(e, s, m);
		if (has_rules(m))
			emit_rules(e, s, m);
		arena_rewind(&e->scratch, mark);
	}
}

static void emit_target_table(struct emitter *e,
			      const struct layout_structure *s,
			      const struct layout_member *m)
{
	emit_from(e, m->place, emit_printf(e, "%s.%s", s->name, m->name));
	text_put(&e->text, "\n");
	emit_function(e, "const struct describe_structure *",
		      name_of(e, s, m, "_target"), "void", NULL);
	text_add(
	    &e->text, "\treturn &%s;\n}\n",
	    table_of(e, m->target->prefix, m->target->c_name, "description"));
}

void table_targets(struct emitter *e)
{
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next)
		for (const struct layout_member *m = s->members; m; m = m->next)
			if (!s->is_imported && m->target && has_rules(m))
				emit_target_table(e, s, m);
}
