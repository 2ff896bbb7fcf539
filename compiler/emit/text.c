/* SPDX-License-Identifier: Apache-2.0 */
/* UTF-16, GUIDs, and texts as constants and defaults. */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"
#include "runtime/base/guid.h"

/* -------------------------------------------------------------- the includes
 */

static void include_guid(struct emitter *e)
{
	static const char *const names[] = {
		"struct guid",	 "GUID_TEXT_SIZE",   "guid_load",
		"guid_store",	 "guid_swapped",     "guid_load_mixed",
		"guid_hyphen",	 "guid_store_mixed", "guid_is_equal",
		"guid_to_text",	 "guid_is_zero",     "guid_digit",
		"guid_from_text"
	};

	text_put(&e->text, "#include \"runtime/base/guid.h\"\n");
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		emit_claim(e, names[i]);
}

static void include_utf16(struct emitter *e)
{
	static const char *const names[] = { "utf16_unit",    "utf16_next",
					     "utf16_to_utf8", "utf16_from_utf8",
					     "utf16_store",   "utf8_encode",
					     "utf8_next" };

	text_put(&e->text, "#include \"runtime/base/utf16.h\"\n");
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		emit_claim(e, names[i]);
}

void emit_includes(struct emitter *e)
{
	bool has_guid = false, has_units = false;

	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next)
		for (const struct layout_member *m = s->members; m;
		     m = m->next) {
			has_guid |= m->scalar && m->scalar->is_guid;
			has_units |= m->scalar && m->scalar->is_unit;
		}
	if (has_guid)
		include_guid(e);
	if (has_units)
		include_utf16(e);
	emit_checksum_include(e);
}

/* --------------------------------------------------------------------- texts
 */

static struct literal text_of(const struct layout_member *m)
{
	struct literal literal = { m->default_text, m->default_text_size };

	return literal;
}

const char *emit_default(struct emitter *e, const struct layout_member *m)
{
	if (m->default_text)
		return literal_c(e->arena, text_of(m));
	return emit_number(e, m->default_value, m->default_is_hex,
			   m->scalar->is_signed);
}

/* The sixteen bytes as they are stored, in octal. */
static const char *guid_bytes(struct emitter *e, const struct layout_member *m)
{
	const char *text = "\"";
	struct guid guid;

	if (guid_from_text(m->default_text, &guid))
		return "\"\""; /* check has seen it */
	if (m->scalar->order == ORDER_LITTLE)
		guid = guid_swapped(guid);
	for (unsigned i = 0; i < 16; i++)
		text = emit_printf(e, "%s\\%03o", text, guid.bytes[i]);
	return emit_printf(e, "%s\"", text);
}

void emit_init_text(struct emitter *e, const struct layout_structure *s,
		    const struct layout_member *m)
{
	const char *macro = emit_printf(e, "%s_%s_%s_DEFAULT", e->capital,
					names_capital(e->arena, s->c_name),
					names_capital(e->arena, m->c_name));
	const char *address =
	    emit_address(e, (struct spot){ m->offset, NULL }, 0);

	if (m->scalar->is_unit)
		text_list(
		    &e->text,
		    emit_printf(e, "\t(void)%s_%s_put_%s_utf8(", e->prefix,
				s->c_name, m->c_name),
		    ", ", "));",
		    (const char *[]){ "p", emit_printf(e, "span_of(%s", macro),
				      emit_plain(e, m->default_text_size) },
		    3);
	else
		text_list(&e->text, "\tmemcpy(", ", ", ");",
			  (const char *[]){
			      address,
			      m->scalar->is_guid ? guid_bytes(e, m) : macro,
			      emit_plain(e, m->scalar->is_guid
						? 16
						: m->default_text_size) },
			  3);
}

/* -------------------------------------------------------------------- UTF-16
 */

static const char *order_text(const struct layout_member *m)
{
	return m->scalar->order == ORDER_BIG ? "true" : "false";
}

static void emit_utf8_get(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m)
{
	const char *address =
	    emit_address(e, (struct spot){ m->offset, NULL }, 0);

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     "Up to the first NUL as UTF-8, *length bytes; U+FFFD for "
		     "half a surrogate pair. Refuses an `out` that is too "
		     "small, with -34.");
	emit_function(e, "int ",
		      emit_printf(e, "%s_%s_utf8", s->c_name, m->c_name),
		      emit_reader(e, s), "struct mspan out", "uint64_t *length",
		      "struct field_error *error", NULL);
	text_list(&e->text, "\tif (utf16_to_utf8(", ", ", "))",
		  (const char *[]){ emit_printf(e, "span_of(%s, %s)", address,
						emit_plain(e, m->size)),
				    order_text(m), "out", "length" },
		  4);
	text_list(
	    &e->text, "\t\treturn field_out_of_range(", ", ", ");",
	    (const char *[]){
		"error", emit_printf(e, "\"%s_%s\"", e->prefix, s->c_name),
		emit_printf(e, "\"%s\"", m->c_name), emit_plain(e, m->offset) },
	    4);
	text_put(&e->text, "\treturn 0;\n}\n");
}

static void emit_utf8_put(struct emitter *e, const struct layout_structure *s,
			  const struct layout_member *m)
{
	const char *address =
	    emit_address(e, (struct spot){ m->offset, NULL }, 0);

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     "From UTF-8, filled up with NUL. Refuses a text that is "
		     "too long, with -34, and what is no UTF-8, with -84.");
	emit_function(e, "int ",
		      emit_printf(e, "%s_put_%s_utf8", s->c_name, m->c_name),
		      emit_writer(e, s), "struct span text", NULL);
	text_list(&e->text, "\treturn utf16_from_utf8(", ", ", ");",
		  (const char *[]){ "text", order_text(m),
				    emit_printf(e, "mspan_of(%s, %s)", address,
						emit_plain(e, m->size)) },
		  3);
	text_put(&e->text, "}\n");
}

void emit_utf8(struct emitter *e, const struct layout_structure *s,
	       const struct layout_member *m)
{
	emit_utf8_get(e, s, m);
	emit_utf8_put(e, s, m);
}

/* ----------------------------------- UTF-16 that may be absent, of any length
 */

/* Finds the units, or leaves the function; says their bytes. */
static const char *find_units(struct emitter *e,
			      const struct layout_structure *s,
			      const struct layout_member *m, const char *self)
{
	text_add(&e->text,
		 "\tuint64_t at%s;\n"
		 "\tint rc = %s_%s_%s_%s(%s, &at%s, error);\n\n"
		 "\tif (rc)\n\t\treturn rc;\n",
		 m->size_varies ? ", count" : "", e->prefix, s->c_name,
		 m->c_name, m->size_varies ? "range" : "offset", self,
		 m->size_varies ? ", &count" : "");
	return m->size_varies ? "2 * count" : emit_plain(e, m->size);
}

static const char *failure(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m)
{
	return emit_printf(
	    e, "field_out_of_range(error, \"%s_%s\", \"%s\", %s)", e->prefix,
	    s->c_name, m->c_name, emit_plain(e, m->at.from ? 0 : m->at.offset));
}

static void emit_loose_utf8_get(struct emitter *e,
				const struct layout_structure *s,
				const struct layout_member *m)
{
	const char *size;

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     "Up to the first NUL as UTF-8, *length bytes; U+FFFD for "
		     "half a surrogate pair. Refuses an `out` that is too "
		     "small, with -34.");
	emit_function(e, "int ",
		      emit_printf(e, "%s_%s_utf8", s->c_name, m->c_name),
		      emit_reader(e, s), "struct mspan out", "uint64_t *length",
		      "struct field_error *error", NULL);
	size = find_units(e, s, m, "p");
	text_list(&e->text, "\tif (utf16_to_utf8(", ", ", "))",
		  (const char *[]){
		      emit_printf(e, "span_of(p->bytes + at, %s)", size),
		      order_text(m), "out", "length" },
		  4);
	text_list(&e->text, "\t\treturn ", "", ";",
		  (const char *[]){ failure(e, s, m) }, 1);
	text_put(&e->text, "\treturn 0;\n}\n");
}

static void emit_loose_utf8_put(struct emitter *e,
				const struct layout_structure *s,
				const struct layout_member *m)
{
	const char *size;

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     "From UTF-8, filled up with NUL. Refuses a text that is "
		     "too long, with -34, and what is no UTF-8, with -84.");
	emit_function(e, "int ",
		      emit_printf(e, "%s_put_%s_utf8", s->c_name, m->c_name),
		      emit_writer(e, s), "struct span text",
		      "struct field_error *error", NULL);
	size = find_units(e, s, m, emit_self(s));
	text_list(&e->text, "\trc = utf16_from_utf8(", ", ", ");",
		  (const char *[]){
		      "text", order_text(m),
		      emit_printf(e, "mspan_of(p->bytes + at, %s)", size) },
		  3);
	text_put(&e->text, "\tif (rc == -34)\n");
	text_list(&e->text, "\t\treturn ", "", ";",
		  (const char *[]){ failure(e, s, m) }, 1);
	text_put(&e->text, "\treturn rc;\n}\n");
}

void emit_loose_utf8(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m)
{
	emit_loose_utf8_get(e, s, m);
	emit_loose_utf8_put(e, s, m);
}
