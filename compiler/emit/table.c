/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The run-time description (runtime/base/describe.h), behind STRUCT_DESCRIBE
 * and outside the include guard, so that a header that came in without it can
 * be included again for its tables.
 */
#include "compiler/emit/table.h"

#include "compiler/layout/bits.h"
#include "compiler/memory.h"

#include <ctype.h>
#include <string.h>

const char *table_name(struct emitter *e, const char *c_name, const char *what)
{
	return emit_printf(e, "%s_%s_%s", e->prefix, c_name, what);
}

/* The same of something that another header may define. */
const char *table_of(struct emitter *e, const char *prefix, const char *c_name,
		     const char *what)
{
	return emit_printf(e, "%s_%s_%s", prefix, c_name, what);
}

void table_open(struct emitter *e, const char *type, const char *name)
{
	emit_claim(e, name);
	text_add(&e->text, "DESCRIBE_CONST struct %s %s[] = {\n", type, name);
}

void table_start(struct emitter *e, const char *type, const char *name)
{
	emit_claim(e, name);
	text_add(&e->text, "DESCRIBE_CONST struct %s %s = {\n", type, name);
}

static const char *truth(bool is_so)
{
	return is_so ? "true" : "false";
}

/* A describe_structure up to `doc`; `size` is in bytes, of bitfields in bits.
 */
static void start_description(struct emitter *e, const char *name,
			      const char *c_name, uint64_t size, bool is_union,
			      unsigned nr_fields)
{
	table_start(e, "describe_structure",
		    table_name(e, c_name, "description"));
	text_list(
	    &e->text, "\t", ", ", ",",
	    (const char *[]){ emit_printf(e, "\"%s\"", name),
			      emit_printf(e, "\"%s_%s\"", e->prefix, c_name),
			      emit_number(e, size, false, false),
			      truth(is_union), table_name(e, c_name, "fields"),
			      emit_printf(e, "%u", nr_fields) },
	    6);
	text_put(&e->text, "\t");
}

/* ------------------------------------------------------------- enumerations */

static void emit_values(struct emitter *e, const struct layout_enumeration *en)
{
	emit_from(e, en->place, en->name);
	text_put(&e->text, "\n");
	table_open(e, "describe_value", table_name(e, en->c_name, "values"));
	for (const struct layout_choice *c = en->choices; c; c = c->next) {
		text_add(&e->text, "\t{ \"%s\", %s, ", c->name,
			 emit_number(e, (uint64_t)c->value,
				     en->is_flags || c->is_hex, false));
		text_literal(&e->text, 2, c->doc);
		text_put(&e->text, " },\n");
	}
	text_put(&e->text, "};\n");
}

static unsigned nr_choices(const struct layout_enumeration *en)
{
	unsigned n = 0;

	for (const struct layout_choice *c = en->choices; c; c = c->next)
		n++;
	return n;
}

/* A part of a bitfield, as a field whose offset and width are bits. */
static void emit_bit_field(struct emitter *e, const struct layout_bit *bit)
{
	const struct layout_enumeration *held = bit->enumeration;
	const char *items[] = {
		emit_printf(e, "\"%s\"", bit->name ? bit->c_name : "_"),
		emit_printf(e, "\"%s\"", held ? held->name : ""),
		emit_printf(e, "%uu", bit->shift),
		emit_printf(e, "%uu", bit->width),
		"1u",
		!bit->name	 ? "DESCRIBE_PADDING"
		: !held		 ? "DESCRIBE_NUMBER"
		: held->is_flags ? "DESCRIBE_FLAGS"
				 : "DESCRIBE_ENUM",
		"false, false, false",
	};

	text_list(&e->text, "\t{ ", ", ", ",", items, 7);
	text_put(&e->text, "\t  NULL, ");
	if (held)
		text_add(&e->text, "%s, %u",
			 table_of(e, held->prefix, held->c_name, "values"),
			 nr_choices(held));
	else
		text_put(&e->text, "NULL, 0");
	text_put(&e->text, ", NULL, 0,\n\t  ");
	text_literal(&e->text, 2, bit->doc);
	text_put(&e->text, ", NULL, NULL },\n");
}

static void emit_bits_table(struct emitter *e,
			    const struct layout_enumeration *en)
{
	unsigned n = 0;

	emit_from(e, en->place, en->name);
	text_put(&e->text, "\n");
	table_open(e, "describe_field", table_name(e, en->c_name, "fields"));
	for (const struct layout_bit *bit = en->bits; bit; bit = bit->next, n++)
		emit_bit_field(e, bit);
	text_put(&e->text, "};\n");
	start_description(e, en->name, en->c_name, 8 * en->scalar->bytes, false,
			  n);
	text_literal(&e->text, 1, en->doc);
	text_put(&e->text, ", NULL\n};\n");
}

/* ------------------------------------------------------------------- members
 */

static const char *kind_of(const struct layout_member *m)
{
	if (!m->name)
		return "PADDING";
	if (m->computed)
		return "COMPUTED";
	if (m->nr_parts)
		return "JOIN";
	if (m->structure)
		return "STRUCTURE";
	if (m->enumeration && m->enumeration->is_bitfield)
		return "BITFIELD";
	if (m->enumeration)
		return m->enumeration->is_flags ? "FLAGS" : "ENUM";
	if (m->scalar->is_text)
		return "STRING";
	if (m->scalar->is_guid)
		return "GUID";
	if (m->scalar->is_unit)
		return "UTF16";
	if (m->nr_dimensions && m->scalar->bytes == 1 && !m->scalar->is_signed)
		return "BYTES";
	return "NUMBER";
}

static void emit_parts(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	emit_from(e, m->place, emit_printf(e, "%s.%s", s->name, m->name));
	table_open(
	    e, "describe_part",
	    table_name(e, s->c_name, emit_printf(e, "%s_parts", m->c_name)));
	for (unsigned i = 0; i < m->nr_parts; i++)
		text_add(&e->text, "\t{ %s, %u, %s },\n",
			 emit_number(e, m->parts[i].offset, false, false),
			 m->parts[i].scalar->bytes,
			 m->parts[i].scalar->order == ORDER_BIG ? "true"
								: "false");
	text_put(&e->text, "};\n");
}

static bool has_masks(const struct layout_member *m)
{
	for (unsigned i = 0; i < m->nr_parts; i++)
		if (m->parts[i].bit)
			return true;
	return false;
}

/* Which bits of its stored number each part of a join has. */
static void emit_masks(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	table_open(
	    e, "describe_value",
	    table_name(e, s->c_name, emit_printf(e, "%s_masks", m->c_name)));
	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_part *part = &m->parts[i];
		wide mask = part->bit ? (wide)layout_bit_mask(part->bit)
				      : scalar_most(part->scalar);

		if (part->scalar->is_signed)
			mask = ((wide)1 << part->bits) - 1;
		text_list(&e->text, "\t{ ", ", ", " },",
			  (const char *[]){
			      emit_printf(e, "\"%s%s%s\"", part->member->c_name,
					  part->bit ? "." : "",
					  part->bit ? part->bit->c_name : ""),
			      emit_number(e, mask, true, false), "NULL" },
			  3);
	}
	text_put(&e->text, "};\n");
}

/* As written, on one line. */
static const char *type_literal(struct emitter *e,
				const struct layout_member *m)
{
	char *text = make_bytes(&e->scratch, 2 * strlen(m->type_text) + 3);
	char *to = text;

	*to++ = '"';
	for (const char *c = m->type_text; *c; c++) {
		if (isspace((unsigned char)*c)) {
			if (to[-1] != ' ')
				*to++ = ' ';
			continue;
		}
		if (*c == '"' || *c == '\\')
			*to++ = '\\';
		*to++ = *c;
	}
	*to = '"';
	return text;
}

static uint64_t count_of(const struct layout_member *m)
{
	uint64_t count = !m->is_cstring;

	for (unsigned i = 0; i < m->nr_dimensions; i++)
		count *= m->dimensions[i];
	return count;
}

static void emit_links(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	const char *structure = "NULL", *values = "NULL, 0", *parts = "NULL, 0";

	if (m->name && m->structure)
		structure =
		    emit_printf(e, "&%s",
				table_of(e, m->structure->prefix,
					 m->structure->c_name, "description"));
	if (m->name && m->enumeration && m->enumeration->is_bitfield)
		structure = emit_printf(e, "&%s",
					table_of(e, m->enumeration->prefix,
						 m->enumeration->c_name,
						 "description"));
	else if (m->name && m->enumeration)
		values = emit_printf(e, "%s, %u",
				     table_of(e, m->enumeration->prefix,
					      m->enumeration->c_name, "values"),
				     nr_choices(m->enumeration));
	if (has_masks(m) && table_has_parts(m))
		values = emit_printf(
		    e, "%s, %u",
		    table_name(e, s->c_name,
			       emit_printf(e, "%s_masks", m->c_name)),
		    m->nr_parts);
	if (table_has_parts(m))
		parts = emit_printf(
		    e, "%s, %u",
		    table_name(e, s->c_name,
			       emit_printf(e, "%s_parts", m->c_name)),
		    m->nr_parts);
	text_list(&e->text, "\t  ", ", ", ",",
		  (const char *[]){ structure, values, parts }, 3);
}

static void emit_field(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	bool is_field = layout_is_field(m);
	bool is_open = m->structure && m->structure->is_open;
	uint64_t width = is_field  ? m->scalar->bytes
			 : is_open ? 0
				   : m->element_size;
	const char *items[] = {
		emit_printf(e, "\"%s\"", m->name ? m->c_name : "_"),
		type_literal(e, m),
		emit_number(e, m->offset, false, false),
		emit_number(e, width, false, false),
		emit_number(e, count_of(m), false, false),
		emit_printf(e, "DESCRIBE_%s", kind_of(m)),
		truth(m->nr_dimensions || m->is_cstring),
		truth(m->scalar && m->scalar->is_signed),
		truth(m->scalar && m->scalar->order == ORDER_BIG),
	};

	text_list(&e->text, "\t{ ", ", ", ",", items, 9);
	emit_links(e, s, m);
	text_put(&e->text, "\t  ");
	text_literal(&e->text, 2, m->doc);
	text_add(&e->text, ",\n\t  %s },\n", table_links(e, s, m));
}

/* --------------------------------------------------------------- structures */

static void emit_description(struct emitter *e,
			     const struct layout_structure *s)
{
	unsigned nr_fields = 0;

	text_put(&e->text, "\n");
	table_extras(e, s);
	for (const struct layout_member *m = s->members; m; m = m->next)
		if (table_has_parts(m)) {
			emit_parts(e, s, m);
			if (has_masks(m))
				emit_masks(e, s, m);
		}
	emit_from(e, s->place, s->name);
	table_open(e, "describe_field", table_name(e, s->c_name, "fields"));
	for (const struct layout_member *m = s->members; m; m = m->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		if (!table_has(m))
			continue;
		emit_field(e, s, m);
		nr_fields++;
		arena_rewind(&e->scratch, mark);
	}
	text_put(&e->text, "};\n");
	start_description(e, s->name, s->c_name, s->size, s->is_union,
			  nr_fields);
	text_literal(&e->text, 1, s->doc);
	text_add(&e->text, ",\n\t%s\n};\n", table_door(e, s));
}

static bool is_ours(const struct layout_structure *s)
{
	return !s->is_imported;
}

static unsigned nr_described(const struct layout *layout)
{
	unsigned count = 0;

	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next)
		count += is_ours(s);
	return count;
}

static void emit_list(struct emitter *e)
{
	if (!nr_described(e->layout))
		return;
	emit_from(e, e->layout->structures->place, e->layout->structures->name);
	text_put(&e->text, "\n");
	emit_define(e, "NR_STRUCTURES",
		    emit_printf(e, "%uu", nr_described(e->layout)));
	table_open(e, "describe_structure *const",
		   emit_printf(e, "%s_structures", e->prefix));
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next)
		if (is_ours(s))
			text_add(&e->text, "\t&%s,\n",
				 table_name(e, s->c_name, "description"));
	text_put(&e->text, "};\n");
}

static void emit_root_table(struct emitter *e)
{
	const struct layout *layout = e->layout;

	if (!layout->root)
		return;
	emit_from(e, layout->root->place, "root");
	text_put(&e->text, "\n");
	table_start(e, "describe_root",
		    emit_printf(e, "%s_describe_root", e->prefix));
	text_add(&e->text, "\t&%s,\n\t%s,\n\t%s\n};\n",
		 table_of(e, layout->root->prefix, layout->root->c_name,
			  "description"),
		 emit_number(e, layout->root_offset, false, false),
		 table_arguments(e, layout->root_arguments));
}

static void emit_file(struct emitter *e)
{
	unsigned count = nr_described(e->layout);

	emit_from(e, (struct place){ 0 }, "the file");
	text_put(&e->text, "\n");
	table_start(e, "describe_file",
		    emit_printf(e, "%s_describe_file", e->prefix));
	text_list(
	    &e->text, "\t", ", ", "",
	    (const char *[]){
		emit_printf(e, "\"%s\"", e->prefix),
		count ? emit_printf(e, "%s_structures", e->prefix) : "NULL",
		emit_printf(e, "%u", count),
		e->layout->root ? emit_printf(e, "&%s_describe_root", e->prefix)
				: "NULL" },
	    4);
	text_put(&e->text, "};\n");
}

void emit_tables(struct emitter *e)
{
	text_add(&e->text,
		 "\n#if defined(STRUCT_DESCRIBE) && "
		 "!defined(GENERATED_%s_DESCRIBED)\n"
		 "#define GENERATED_%s_DESCRIBED\n\n"
		 "#include \"runtime/base/describe.h\"\n",
		 e->capital, e->capital);
	emit_import_lines(e);
	for (const struct layout_enumeration *en = e->layout->enumerations; en;
	     en = en->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		if (en->is_imported)
			continue;
		if (en->is_bitfield)
			emit_bits_table(e, en);
		else
			emit_values(e, en);
		arena_rewind(&e->scratch, mark);
	}
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		if (is_ours(s))
			emit_description(e, s);
		arena_rewind(&e->scratch, mark);
	}
	table_targets(e);
	emit_list(e);
	emit_root_table(e);
	emit_file(e);
	text_put(&e->text, "\n#endif\n");
}
