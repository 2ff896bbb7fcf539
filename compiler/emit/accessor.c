/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The accessors of a member, a function per kind: numbers, arrays of them,
 * bytes, text, nested structures, arrays of those. Joins are in emit/join.c.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

/* A member on its way out: what every accessor needs of it. */
struct subject {
	struct emitter *e;
	const struct layout_structure *s;
	const struct layout_member *m;
	const char *s_capital;	/* INODE, of the macros */
	const char *m_capital;	/* MODE */
	const char *capital;	/* INODE_MODE */
	const char *reader;	/* const struct ext4_inode *p */
	const char *writer;	/* struct ext4_inode *p */
	const char *value_type; /* uint16_t */
	struct spot spot;	/* of the element */
};

static const char *name_of(const struct subject *a, const char *before,
			   const char *behind)
{
	return emit_printf(a->e, "%s_%s%s%s", a->s->c_name, before,
			   a->m->c_name, behind);
}

const char *const emit_indexes[LAYOUT_DIMENSIONS] = { "i", "j", "k", "l" };

/* The byte offset of an element from the member's: "(i * 3 + j) * 4". */
static const char *index_text(struct emitter *e, const struct layout_member *m)
{
	const char *index = "i";

	if (!m->nr_dimensions)
		return NULL;
	for (unsigned n = 1; n < m->nr_dimensions; n++)
		index = emit_printf(
		    e, n > 1 ? "(%s) * %s + %s" : "%s * %s + %s", index,
		    emit_plain(e, m->dimensions[n]), emit_indexes[n]);
	if (m->element_size == 1)
		return index;
	return emit_printf(e, m->nr_dimensions > 1 ? "(%s) * %s" : "%s * %s",
			   index, emit_plain(e, m->element_size));
}

/* In more than two dimensions the index is a variable: the text gets long. */
static bool has_variable(const struct layout_member *m)
{
	return m->nr_dimensions > 2;
}

/*
 * The head of an element's accessor: p, the indexes, what comes behind them
 * (NULL: nothing) and the error.
 */
static void emit_element_head(const struct subject *a, const char *result,
			      const char *name, const char *p, const char *more)
{
	const char *parameters[LAYOUT_DIMENSIONS + 3] = { p };
	unsigned count = 1;

	for (unsigned n = 0; n < a->m->nr_dimensions; n++)
		parameters[count++] =
		    emit_printf(a->e, "uint64_t %s", emit_indexes[n]);
	if (more)
		parameters[count++] = more;
	parameters[count++] = "struct field_error *error";
	emit_function_of(a->e, result, name, parameters, count);
	if (has_variable(a->m))
		text_add(&a->e->text, "\tuint64_t at = %s;\n",
			 index_text(a->e, a->m));
}

/* Arrays only: leaves the function when an index is not there. */
static void emit_bounds(const struct subject *a, bool is_pointer)
{
	struct emitter *e = a->e;
	const struct layout_member *m = a->m;
	const char *limits[LAYOUT_DIMENSIONS], *arguments[] = {
		"error",
		emit_printf(e, "\"%s_%s\"", e->prefix, a->s->c_name),
		emit_printf(e, "\"%s\"", m->c_name),
		emit_plain(e, m->offset),
	};

	for (unsigned n = 0; n < m->nr_dimensions; n++)
		limits[n] = emit_printf(e, "%s >= %s", emit_indexes[n],
					emit_plain(e, m->dimensions[n]));
	/* behind the variables, unless emit_result_variable has done so */
	if (has_variable(m) && e->text.items[e->text.count - 2] != '\n')
		text_put(&e->text, "\n");
	text_list(&e->text, "\tif (", " || ", is_pointer ? ") {" : ")", limits,
		  m->nr_dimensions);
	text_list(&e->text,
		  is_pointer ? "\t\tfield_out_of_range("
			     : "\t\treturn field_out_of_range(",
		  ", ", ");", arguments, 4);
	if (is_pointer)
		text_put(&e->text, "\t\treturn NULL;\n\t}\n");
}

/* ------------------------------------------------------------------- numbers
 */

static void emit_get(const struct subject *a)
{
	struct emitter *e = a->e;

	emit_function(e, emit_printf(e, "%s ", a->value_type),
		      name_of(a, "", ""), a->reader, NULL);
	emit_result_variable(e, a->m->scalar);
	emit_result(e, a->m->scalar, a->spot, "return ");
	text_put(&e->text, "}\n\n");
}

static void emit_set(const struct subject *a)
{
	struct emitter *e = a->e;
	const char *misfit = emit_misfit(e, a->m->scalar);

	emit_function(e, misfit ? "int " : "void ", name_of(a, "set_", ""),
		      a->writer, emit_printf(e, "%s value", a->value_type),
		      NULL);
	if (misfit)
		text_add(&e->text, "\tif (%s)\n\t\treturn -34;\n", misfit);
	emit_store(e, a->m->scalar, a->spot, "value", a->value_type);
	text_put(&e->text, misfit ? "\treturn 0;\n}\n" : "}\n");
}

/* --------------------------------------------------------- arrays of numbers
 */

static void emit_get_element(const struct subject *a)
{
	struct emitter *e = a->e;

	emit_element_head(a, "int ", name_of(a, "", ""), a->reader,
			  emit_printf(e, "%s *out", a->value_type));
	emit_result_variable(e, a->m->scalar);
	emit_bounds(a, false);
	emit_result(e, a->m->scalar, a->spot, "*out = ");
	text_put(&e->text, "\treturn 0;\n}\n\n");
}

static void emit_set_element(const struct subject *a)
{
	struct emitter *e = a->e;
	const char *misfit = emit_misfit(e, a->m->scalar);

	emit_element_head(a, "int ", name_of(a, "set_", ""), a->writer,
			  emit_printf(e, "%s value", a->value_type));
	emit_bounds(a, false);
	if (misfit)
		text_add(&e->text, "\tif (%s)\n\t\treturn -34;\n", misfit);
	emit_store(e, a->m->scalar, a->spot, "value", a->value_type);
	text_put(&e->text, "\treturn 0;\n}\n");
}

/* ------------------------------------------------------------- bytes and text
 */

static void emit_span(const struct subject *a, bool is_edit)
{
	struct emitter *e = a->e;
	const char *arguments[] = {
		emit_address(e, (struct spot){ a->m->offset, NULL }, 0),
		emit_plain(e, a->m->size)
	};

	text_put(&e->text, "\n");
	emit_function(e, is_edit ? "struct mspan " : "struct span ",
		      name_of(a, is_edit ? "edit_" : "", "_bytes"),
		      is_edit ? a->writer : a->reader, NULL);
	text_list(&e->text,
		  is_edit ? "\treturn mspan_of(" : "\treturn span_of(", ", ",
		  ");", arguments, 2);
	text_put(&e->text, "}\n");
}

/* Up to the first NUL, or all of it. */
static void emit_text_get(const struct subject *a)
{
	struct emitter *e = a->e;
	const char *size = emit_plain(e, a->m->size);

	text_put(&e->text, "\n");
	text_comment(&e->text, "Up to the first NUL.");
	emit_function(e, "struct span ", name_of(a, "", "_text"), a->reader,
		      NULL);
	text_add(&e->text,
		 "\tconst uint8_t *text = %s;\n"
		 "\tconst void *end = memchr(text, 0, %s);\n\n"
		 "\tif (!end)\n"
		 "\t\treturn span_of(text, %s);\n"
		 "\treturn span_of(text, (uint64_t)((const uint8_t *)end - "
		 "text));\n}\n",
		 emit_address(e, (struct spot){ a->m->offset, NULL }, 0), size,
		 size);
}

static void emit_text_put(const struct subject *a)
{
	struct emitter *e = a->e;
	const char *size = emit_plain(e, a->m->size);

	text_put(&e->text, "\n");
	text_comment(&e->text, "Fills up with NUL. Refuses a text that is too "
			       "long, with -34.");
	emit_function(e, "int ", name_of(a, "put_", ""), a->writer,
		      "struct span text", NULL);
	text_add(&e->text,
		 "\tuint8_t *to = %s;\n\n"
		 "\tif (text.size > %s)\n"
		 "\t\treturn -34;\n"
		 "\tif (text.size)\n"
		 "\t\tmemmove(to, text.data, (size_t)text.size);\n"
		 "\tmemset(to + text.size, 0, (size_t)(%s - text.size));\n"
		 "\treturn 0;\n}\n",
		 emit_address(e, (struct spot){ a->m->offset, NULL }, 0), size,
		 size);
}

/* --------------------------------------------------------- nested structures
 */

static void emit_nested(const struct subject *a, bool is_edit)
{
	struct emitter *e = a->e;
	const char *type =
	    emit_printf(e, "%sstruct %s_%s *", is_edit ? "" : "const ",
			a->m->structure->prefix, a->m->structure->c_name);
	const char *p = is_edit ? a->writer : a->reader;
	const char *address = emit_address(e, a->spot, 0);

	if (!a->m->nr_dimensions) {
		emit_function(e, type, name_of(a, is_edit ? "edit_" : "", ""),
			      p, NULL);
	} else {
		emit_element_head(
		    a, type, name_of(a, is_edit ? "edit_" : "", ""), p, NULL);
		emit_bounds(a, true);
	}
	text_list(&e->text, "\treturn ", "", ";",
		  (const char *[]){ emit_printf(e, "(%s)(%s)", type, address) },
		  1);
	text_put(&e->text, is_edit ? "}\n" : "}\n\n");
}

/* ------------------------------------------------------------------- the whole
 */

/* "17 times u32 little-endian" */
static const char *type_words(const struct subject *a)
{
	struct emitter *e = a->e;
	const struct layout_member *m = a->m;
	const char *words;

	if (m->structure)
		words = emit_printf(e, "struct %s_%s", m->structure->prefix,
				    m->structure->c_name);
	else if (m->enumeration)
		words = emit_printf(e, "%s %s, %s",
				    m->enumeration->is_bitfield ? "bitfield"
				    : m->enumeration->is_flags	? "flags"
								: "enum",
				    m->enumeration->name,
				    emit_scalar_words(e, m->scalar));
	else
		words = emit_scalar_words(e, m->scalar);
	for (unsigned i = m->nr_dimensions; i; i--)
		words = emit_printf(e, "%s times %s",
				    emit_plain(e, m->dimensions[i - 1]), words);
	return words;
}

static void emit_sizes(const struct subject *a)
{
	struct emitter *e = a->e;
	const struct layout_member *m = a->m;
	const struct define defines[] = {
		{ emit_printf(e, "%s_OFFSET", a->capital),
		  emit_number(e, m->offset, false, false) },
		{ emit_printf(e, "%s_SIZE", a->capital),
		  emit_number(e, m->size, false, false) },
		{ m->nr_dimensions ? emit_printf(e, "%s_COUNT", a->capital)
				   : NULL,
		  m->nr_dimensions
		      ? emit_number(e, m->dimensions[0], false, false)
		      : NULL },
	};

	emit_defines(e, defines, m->nr_dimensions ? 3 : 2);
}

/* Of an open structure: within what the door has seen to be there. */
static void prove_within_head(const struct subject *a)
{
	struct emitter *e = a->e;
	const char *member = emit_printf(e, "%s_%s", e->capital, a->capital);

	text_list(
	    &e->text, "STRUCTC_PROVE(", " <= ", ");\n",
	    (const char *[]){
		emit_printf(e, "%s_OFFSET + %s_SIZE", member, member),
		emit_printf(e, "%s_%s_MIN_SIZE", e->capital, a->s_capital) },
	    2);
}

static void emit_member_head(const struct subject *a)
{
	struct emitter *e = a->e;
	const struct layout_member *m = a->m;

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     emit_printf(e, "%s.%s: %s at byte %llu.%s%s", a->s->name,
				 m->name, type_words(a),
				 (unsigned long long)m->offset,
				 m->doc ? " " : "", m->doc ? m->doc : ""));
	emit_sizes(a);
	if (m->has_default || m->default_text)
		emit_define(e, emit_printf(e, "%s_DEFAULT", a->capital),
			    emit_default(e, m));
	if (a->s->is_open)
		prove_within_head(a);
	else
		text_add(&e->text, "STRUCTC_WITHIN(%s_%s, %s);\n\n", e->capital,
			 a->s_capital, a->m_capital);
}

static bool is_bytes(const struct layout_member *m)
{
	return m->nr_dimensions == 1 && m->scalar && !m->enumeration &&
	       m->scalar->bytes == 1 && !m->scalar->is_signed;
}

static void emit_array(const struct subject *a)
{
	emit_get_element(a);
	emit_set_element(a);
	if (a->m->scalar->is_unit && a->m->nr_dimensions == 1)
		emit_utf8(a->e, a->s, a->m);
	if (!is_bytes(a->m))
		return;
	emit_span(a, false);
	emit_span(a, true);
	if (!a->m->scalar->is_text)
		return;
	emit_text_get(a);
	emit_text_put(a);
}

void emit_member(struct emitter *e, const struct layout_structure *s,
		 const struct layout_member *m)
{
	const char *type =
	    emit_printf(e, "struct %s_%s *p", e->prefix, s->c_name);
	const char *s_capital = names_capital(&e->scratch, s->c_name);
	const char *m_capital = names_capital(&e->scratch, m->c_name);
	struct subject a = {
		.e = e,
		.s = s,
		.m = m,
		.s_capital = s_capital,
		.m_capital = m_capital,
		.capital = emit_printf(e, "%s_%s", s_capital, m_capital),
		.reader = emit_printf(e, "const %s", type),
		.writer = s->is_open ? emit_writer(e, s) : type,
		.value_type = m->scalar ? emit_c_type(m->scalar) : NULL,
		.spot = { m->offset,
			  has_variable(m) ? "at" : index_text(e, m) },
	};

	emit_member_head(&a);
	if (m->structure) {
		emit_nested(&a, false);
		emit_nested(&a, true);
	} else if (m->nr_dimensions) {
		emit_array(&a);
	} else {
		emit_get(&a);
		emit_set(&a);
		if (m->enumeration && m->enumeration->is_bitfield)
			emit_bits_of(e, s, m);
		else if (m->enumeration && m->enumeration->is_flags)
			emit_flags_of(e, s, m);
	}
}
