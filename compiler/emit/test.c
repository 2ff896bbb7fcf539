/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/emit/test.h"

#include "compiler/emit/calls.h"
#include "compiler/memory.h"

#include <string.h>

static const char *order_of(const struct layout_member *m)
{
	if (m->order_varies)
		return "FIELD_ANY_ORDER";
	return m->scalar && m->scalar->order == ORDER_BIG ? "FIELD_BIG"
							  : "FIELD_LITTLE";
}

static bool is_guid(const struct layout_member *m)
{
	return m->scalar && m->scalar->is_guid;
}

static unsigned c_bits(const struct scalar *scalar)
{
	return scalar->bytes == 3   ? 32
	       : scalar->bytes == 6 ? 64
				    : 8 * scalar->bytes;
}

/* ------------------------------------------------- accessors in one shape */

/* static int KIND_s_m(void *p, REST) { struct x_s *of = p; */
static void open_wrapper(struct emitter *e, const struct layout_structure *s,
			 const char *kind, const char *of, const char *rest)
{
	text_add(&e->text,
		 "static int %s_%s_%s(void *p, %s)\n{\n\t%s%s *of = p;\n", kind,
		 s->c_name, of, rest, emit_type_of(e, s),
		 s->is_open ? "_edit" : "");
}

/* An index that a function takes and does not need. */
static const char *unused(const struct layout_member *m)
{
	return m->nr_dimensions ? "" : "\t(void)i;\n";
}

static void wrap_number(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	const char *type = emit_c_type(m->scalar);

	open_wrapper(e, s, "get", m->c_name, "uint64_t i, uint64_t *out");
	text_add(&e->text,
		 "\t%s value = 0;\n\tint rc = %s;\n\n%s"
		 "\t*out = (uint64_t)value;\n\treturn rc;\n}\n\n",
		 type, calls_get(e, s, m, "value"), unused(m));
	open_wrapper(e, s, "set", m->c_name, "uint64_t i, uint64_t value");
	text_add(&e->text, "\n%s\treturn %s;\n}\n\n", unused(m),
		 calls_set(e, s, m, emit_printf(e, "(%s)value", type)));
}

static void emit_bit(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m,
		     const struct layout_bit *bit)
{
	const char *name = emit_printf(e, "%s_%s", m->c_name, bit->c_name);

	open_wrapper(e, s, "get", name, "uint64_t i, uint64_t *out");
	if (m->getter_can_fail)
		text_add(&e->text,
			 "\t%s value = 0;\n\tint rc = %s_%s_%s(%s, &value, "
			 "NULL);\n\n\t(void)i;\n\t*out = value;\n"
			 "\treturn rc;\n}\n\n",
			 emit_c_type(m->scalar), s->prefix, s->c_name, name,
			 calls_reader(s));
	else
		text_add(&e->text,
			 "\n\t(void)i;\n\t*out = %s_%s_%s(%s);\n"
			 "\treturn 0;\n}\n\n",
			 s->prefix, s->c_name, name, calls_reader(s));
	open_wrapper(e, s, "set", name, "uint64_t i, uint64_t value");
	text_add(&e->text,
		 "\n\t(void)i;\n\treturn %s_%s_set_%s(of, (%s)value%s);\n}\n\n",
		 s->prefix, s->c_name, name, emit_c_type(m->scalar),
		 emit_is_loose(m) ? ", NULL" : "");
}

static void emit_guid(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	open_wrapper(e, s, "read", m->c_name,
		     "uint64_t i, struct mspan out, uint64_t *length");
	text_add(&e->text,
		 "\tstruct guid value = { { 0 } };\n\tint rc = %s;\n\n%s"
		 "\tmemcpy(out.data, value.bytes, 16);\n\t*length = 16;\n"
		 "\treturn rc;\n}\n\n",
		 calls_get(e, s, m, "value"), unused(m));
	open_wrapper(e, s, "put", m->c_name, "uint64_t i, struct span text");
	text_add(&e->text,
		 "\tstruct guid value = guid_load(text.data);\n\n%s"
		 "\treturn %s;\n}\n\n",
		 unused(m), calls_set(e, s, m, "value"));
}

static void emit_text(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	const char *name = calls_name(e, s, m), *of = calls_reader(s);

	open_wrapper(e, s, "put", m->c_name, "uint64_t i, struct span text");
	text_add(&e->text,
		 "\n\t(void)i;\n\treturn %s_%s_put_%s%s(of, text%s);\n}\n\n",
		 s->prefix, s->c_name, m->c_name,
		 calls_has_utf8(m) ? "_utf8" : "",
		 emit_is_loose(m) ? ", NULL" : "");
	open_wrapper(e, s, "read", m->c_name,
		     "uint64_t i, struct mspan out, uint64_t *length");
	if (calls_has_utf8(m)) {
		text_add(&e->text,
			 "\n\t(void)i;\n"
			 "\treturn %s_utf8(%s, out, length, NULL);\n}\n\n",
			 name, of);
		return;
	}
	text_put(&e->text, "\tstruct span text;\n\n\t(void)i;\n");
	if (emit_is_loose(m))
		text_add(&e->text,
			 "\tif (%s_text(%s, &text, NULL))\n\t\treturn -34;\n",
			 name, of);
	else
		text_add(&e->text, "\ttext = %s_text(%s);\n", name, of);
	text_put(&e->text, "\t*length = text.size;\n"
			   "\tif (text.size > out.size)\n\t\treturn -34;\n"
			   "\tif (text.size)\n\t\tmemcpy(out.data, text.data, "
			   "(size_t)text.size);\n\treturn 0;\n}\n\n");
}

static void emit_nested(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	bool has_error = m->nr_dimensions || emit_is_loose(m);

	open_wrapper(e, s, "get", m->c_name, "uint64_t i, uint64_t *out");
	text_add(
	    &e->text,
	    "\tconst %s *to = %s(%s%s%s);\n\n%s\tif (!to)\n"
	    "\t\treturn -34;\n"
	    "\t*out = (uint64_t)((const uint8_t *)to - of->bytes);\n"
	    "\treturn 0;\n}\n\n",
	    emit_type_of(e, m->structure), calls_name(e, s, m), calls_reader(s),
	    m->nr_dimensions
		? emit_printf(e, ", %.*s", (int)strlen(calls_indexes(e, m)) - 2,
			      calls_indexes(e, m))
		: "",
	    has_error ? ", NULL" : "", unused(m));
}

static void emit_where(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	const char *name = calls_name(e, s, m);
	bool has_range = calls_has_range(m);

	open_wrapper(e, s, "where", m->c_name,
		     "uint64_t *offset, uint64_t *count");
	text_add(&e->text, "\tint rc = %s_%s(&of->read, offset, %sNULL);\n\n",
		 name, has_range ? "range" : "offset",
		 has_range ? "count, " : "");
	if (calls_is_open(m))
		text_put(&e->text, "\t*count = 1;\n");
	else if (!has_range)
		text_add(&e->text, "\t*count = %s;\n",
			 emit_plain(e, calls_count(m)));
	else
		text_add(&e->text, "\t*count *= %s;\n",
			 emit_plain(e, calls_count(m)));
	text_put(&e->text, "\treturn rc;\n}\n\n");
}

static bool has_where(const struct layout_member *m)
{
	return !layout_is_field(m) && emit_is_loose(m);
}

static void emit_wrappers(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m)
{
	if (!m->name || m->computed)
		return;
	if (has_where(m))
		emit_where(e, s, m);
	if (is_guid(m))
		emit_guid(e, s, m);
	else if (calls_is_number(m))
		wrap_number(e, s, m);
	else if (m->structure && !calls_is_open(m))
		emit_nested(e, s, m);
	if (calls_has_text(m) || calls_has_utf8(m))
		emit_text(e, s, m);
	if (calls_has_bits(m))
		for (const struct layout_bit *b = m->enumeration->bits; b;
		     b = b->next)
			if (b->name)
				emit_bit(e, s, m, b);
}

/* -------------------------------------------------------------------- lists */

static unsigned nr_rows(const struct layout_member *m)
{
	unsigned count = 1;

	if (!m->name || m->computed)
		return 0;
	if (calls_has_bits(m))
		for (const struct layout_bit *b = m->enumeration->bits; b;
		     b = b->next)
			count += b->name != NULL;
	if (calls_is_number(m) && (calls_has_text(m) || calls_has_utf8(m)))
		count++;
	return count;
}

static unsigned row_of(const struct layout_structure *s,
		       const struct layout_member *of)
{
	unsigned row = 0;

	for (const struct layout_member *m = s->members; m != of; m = m->next)
		row += nr_rows(m);
	return row;
}

static void emit_parts(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	if (!m->nr_parts)
		return;
	text_add(&e->text, "static const unsigned parts_%s_%s[] = {", s->c_name,
		 m->c_name);
	for (unsigned i = 0; i < m->nr_parts; i++)
		text_add(&e->text, "%s%u", i ? ", " : " ",
			 row_of(s, m->parts[i].member));
	text_put(&e->text, " };\n");
}

static void put_function(struct emitter *e, const struct layout_structure *s,
			 const char *kind, const char *name)
{
	text_add(&e->text, "\t  .%s = %s_%s_%s,\n", kind, kind, s->c_name,
		 name);
}

/* The start of a row: what it is and where. */
static void open_row(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m, const char *kind)
{
	text_add(&e->text, "\t{ .name = \"%s\", .kind = FIELD_%s,\n", m->c_name,
		 kind);
	if (has_where(m))
		put_function(e, s, "where", m->c_name);
	else
		text_add(&e->text, "\t  .offset = %s, .count = %s,\n",
			 emit_plain(e, m->offset),
			 emit_plain(e, calls_count(m)));
	text_add(&e->text, "\t  .order = %s, .width = %s,%s%s\n", order_of(m),
		 emit_plain(e, m->scalar ? m->scalar->bytes : m->element_size),
		 m->nr_dimensions ? " .is_array = true," : "",
		 m->is_cstring ? " .is_cstring = true," : "");
}

static void number_row(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	open_row(e, s, m, m->nr_parts ? "JOIN" : "NUMBER");
	text_add(&e->text, "\t  .bits = %u, .c_bits = %u,%s\n",
		 m->nr_parts ? m->part_bits : 8 * m->scalar->bytes,
		 c_bits(m->scalar),
		 m->scalar->is_signed ? " .is_signed = true," : "");
	put_function(e, s, "get", m->c_name);
	put_function(e, s, "set", m->c_name);
	if (m->nr_parts)
		text_add(&e->text,
			 "\t  .parts = parts_%s_%s, .nr_parts = %u,\n",
			 s->c_name, m->c_name, m->nr_parts);
	text_put(&e->text, "\t},\n");
}

static void bit_row(struct emitter *e, const struct layout_structure *s,
		    const struct layout_member *m, const struct layout_bit *bit)
{
	const char *name = emit_printf(e, "%s_%s", m->c_name, bit->c_name);

	open_row(e, s, m, "NUMBER");
	text_add(&e->text, "\t  .shift = %u, .bits = %u, .c_bits = %u,\n",
		 bit->shift, bit->width, c_bits(m->scalar));
	put_function(e, s, "get", name);
	put_function(e, s, "set", name);
	text_put(&e->text, "\t},\n");
}

static void put_row(struct emitter *e, const struct layout_structure *s,
		    const struct layout_member *m, const char *kind)
{
	open_row(e, s, m, kind);
	put_function(e, s, "put", m->c_name);
	put_function(e, s, "read", m->c_name);
	text_put(&e->text, "\t},\n");
}

static void emit_rows(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	if (!m->name || m->computed)
		return;
	if (is_guid(m)) {
		put_row(e, s, m, "GUID");
	} else if (calls_is_number(m)) {
		number_row(e, s, m);
	} else if (m->structure) {
		open_row(e, s, m, calls_is_open(m) ? "STORED" : "NESTED");
		if (!calls_is_open(m))
			put_function(e, s, "get", m->c_name);
		text_put(&e->text, "\t},\n");
	}
	if (calls_has_text(m) || calls_has_utf8(m))
		put_row(e, s, m, "TEXT");
	if (calls_has_bits(m))
		for (const struct layout_bit *b = m->enumeration->bits; b;
		     b = b->next)
			if (b->name)
				bit_row(e, s, m, b);
}

static void emit_door(struct emitter *e, const struct layout_structure *s)
{
	if (!s->is_open)
		return;
	text_add(&e->text,
		 "_Static_assert(sizeof(%s_edit) <= 8 * FIELD_TEST_VIEW, "
		 "\"\");\n\n",
		 emit_type_of(e, s));
	text_add(&e->text,
		 "static int open_%s(struct mspan bytes, const uint64_t "
		 "*parameters, void *view)\n{\n%s"
		 "\treturn %s_%s_edit_at(bytes, 0%s, view, NULL);\n}\n\n",
		 s->c_name, s->nr_parameters ? "" : "\t(void)parameters;\n",
		 s->prefix, s->c_name, calls_parameters(e, s, "parameters"));
}

static unsigned emit_fields(struct emitter *e, const struct layout_structure *s)
{
	unsigned count = 0;

	for (const struct layout_member *m = s->members; m; m = m->next)
		emit_parts(e, s, m);
	for (const struct layout_member *m = s->members; m; m = m->next)
		count += nr_rows(m);
	if (!count)
		return 0;
	text_add(&e->text, "static const struct field_test fields_%s[] = {\n",
		 s->c_name);
	for (const struct layout_member *m = s->members; m; m = m->next)
		emit_rows(e, s, m);
	text_put(&e->text, "};\n");
	return count;
}

/* ------------------------------------------------ numbers that mean something
 */

static void put_hints(struct emitter *e, const struct layout_value *v)
{
	if (!v)
		return;
	if (v->kind == VALUE_CONSTANT)
		text_add(&e->text, "\t%s,\n",
			 emit_number(e, (uint64_t)v->number, v->is_hex, false));
	put_hints(e, v->left);
	put_hints(e, v->right);
	for (const struct layout_value_arm *i = v->arms; i; i = i->next) {
		put_hints(e, i->condition);
		put_hints(e, i->value);
	}
}

/* The constants in its conditions, lengths and sizes. */
static void emit_hints(struct emitter *e, const struct layout_structure *s)
{
	text_add(&e->text, "static const uint64_t hints_%s[] = {\n", s->c_name);
	for (const struct layout_member *m = s->members; m; m = m->next) {
		for (const struct layout_condition *i = m->condition; i;
		     i = i->outer)
			put_hints(e, i->value);
		put_hints(e, m->count);
		for (unsigned i = 0; i < m->arguments.count; i++)
			put_hints(e, m->arguments.items[i]);
	}
	put_hints(e, s->stated_size);
	put_hints(e, s->stride);
	text_put(&e->text, "\t0\n};\n");
}

static void emit_structure_row(struct emitter *e,
			       const struct layout_structure *s)
{
	unsigned nr_fields = 0;

	for (const struct layout_member *m = s->members; m; m = m->next)
		nr_fields += nr_rows(m);
	text_add(&e->text, "\t{ \"%s\", %s, %s%s, %u, %s%s, %u,", s->name,
		 emit_plain(e, s->size), s->is_open ? "open_" : "NULL",
		 s->is_open ? s->c_name : "", s->nr_parameters,
		 nr_fields ? "fields_" : "NULL", nr_fields ? s->c_name : "",
		 nr_fields);
	if (s->is_open)
		text_add(&e->text,
			 " hints_%s,\n\t  sizeof hints_%s / sizeof "
			 "*hints_%s },\n",
			 s->c_name, s->c_name, s->c_name);
	else
		text_put(&e->text, " NULL, 0 },\n");
}

static void emit_list(struct emitter *e)
{
	unsigned count = 0;

	text_put(&e->text,
		 "\nstatic const struct structure_test structures[] = {\n");
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next) {
		if (s->is_imported)
			continue;
		emit_structure_row(e, s);
		count++;
	}
	text_add(&e->text,
		 "%s};\n\nint main(void)\n{\n"
		 "\treturn field_test_all(\"%s\", structures, %u);\n}\n",
		 count ? "" : "\t{ 0 },\n", e->prefix, count);
}

void emit_test(const struct layout *layout, const char *path,
	       const char *prefix, struct arena *arena, struct diags *diags,
	       struct text *out)
{
	struct emitter e = calls_emitter(layout, prefix, arena, diags);

	calls_head(&e, path,
		   "tests all accessors of its header; needs nothing but that "
		   "and runtime/base. Ends with 0 where all is well.");
	text_put(&e.text, "#include STRUCT_HEADER\n\n"
			  "#include \"runtime/base/field_test.h\"\n");
	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next) {
		struct arena_mark mark = arena_mark(&e.scratch);

		if (s->is_imported)
			continue;
		text_add(&e.text, "\n/* %s */\n\n", s->name);
		emit_door(&e, s);
		for (const struct layout_member *m = s->members; m; m = m->next)
			emit_wrappers(&e, s, m);
		emit_fields(&e, s);
		if (s->is_open)
			emit_hints(&e, s);
		arena_rewind(&e.scratch, mark);
	}
	emit_list(&e);
	arena_done(&e.scratch);
	*out = e.text;
}
