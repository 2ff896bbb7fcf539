/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/emit/fuzz.h"

#include "compiler/emit/calls.h"
#include "compiler/memory.h"

#include <string.h>

/* "fuzz_x_s"; the harness of another file is the one for its structures. */
static const char *visitor(struct emitter *e, const struct layout_structure *s)
{
	if (strcmp(s->prefix, e->prefix))
		return "fuzz_use_pointer";
	return emit_printf(e, "fuzz_%s_%s", s->prefix, s->c_name);
}

static const char *edit_of(const struct layout_structure *s)
{
	return s->is_open ? "_edit" : "";
}

/* "x_s_edit_m(of, i, " */
static const char *edit_call(struct emitter *e,
			     const struct layout_structure *s,
			     const struct layout_member *m)
{
	return emit_printf(e, "%s_%s_edit_%s(of, ", s->prefix, s->c_name,
			   m->c_name);
}

static bool is_bytes(const struct layout_member *m)
{
	return m->nr_dimensions == 1 && m->scalar && !m->enumeration &&
	       m->scalar->bytes == 1 && !m->scalar->is_signed;
}

/* ------------------------------------------------------------------- members
 */

/* for (i...) over some elements; all of them are counted in `count`. */
static void open_loop(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	uint64_t inner = calls_count(m);

	if (calls_has_range(m))
		text_add(&e->text,
			 "\tif (%s_count(%s, &count, NULL))\n\t\tcount = 0;\n"
			 "\tcount *= %s;\n",
			 calls_name(e, s, m), calls_reader(s),
			 emit_plain(e, inner));
	else
		text_add(&e->text, "\tcount = %s;\n", emit_plain(e, inner));
	text_put(&e->text,
		 "\tfor (i = 0; i < count && i < FUZZ_ELEMENTS; i++) {\n"
		 "\t\tif (!fuzz_more())\n\t\t\tbreak;\n");
}

/* The value's use, and its name where it may have one. */
static void put_use(struct emitter *e, const struct layout_member *m)
{
	const struct layout_enumeration *en = m->enumeration;

	if (m->scalar->is_guid) {
		text_put(&e->text,
			 "\t\t\tfuzz_use_bytes(span_of(value.bytes, 16));\n");
		return;
	}
	text_put(&e->text, "\t\t\tfuzz_use((uint64_t)value);\n");
	if (en && en->choices)
		text_add(&e->text,
			 "\t\t\tfuzz_use_pointer(%s_%s_name(value));\n",
			 en->prefix, en->c_name);
}

/* Where it leads; a pointer may need the bytes of what it counts. */
static void put_target(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	text_add(&e->text,
		 "\tif (!%s_target(%s, %s%s&place, NULL))\n"
		 "\t\tfuzz_use(place);\n",
		 calls_name(e, s, m), calls_reader(s), calls_indexes(e, m),
		 m->unit->bytes ? "" : "1024, ");
}

/* What its setter is given: what the getter gave, or, in changes, anything. */
static const char *other_value(struct emitter *e, const struct layout_member *m)
{
	if (m->scalar->is_guid)
		return "value";
	return emit_printf(e, "(%s)fuzz_other((uint64_t)value)",
			   emit_c_type(m->scalar));
}

static void put_value(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	const char *name = emit_printf(e, "%s.%s", s->name, m->c_name);

	text_add(&e->text, "\t{\n\t\t%s value;\n\n\t\tif (!%s) {\n",
		 emit_c_type(m->scalar), calls_get(e, s, m, "value"));
	put_use(e, m);
	if (!m->computed)
		text_add(&e->text, "\t\t\tfuzz_taken(\"%s\", %s);\n", name,
			 calls_set(e, s, m, other_value(e, m)));
	text_put(&e->text, "\t\t}\n\t}\n");
	if (m->unit)
		put_target(e, s, m);
}

static void put_values(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	if (!m->nr_dimensions) {
		put_value(e, s, m);
		return;
	}
	open_loop(e, s, m);
	put_value(e, s, m);
	text_put(&e->text, "\t}\n");
	text_add(&e->text,
		 "\ti = count;\n\t{\n\t\t%s value;\n\n"
		 "\t\tfuzz_refused(\"%s.%s\", %s);\n\t}\n",
		 emit_c_type(m->scalar), s->name, m->c_name,
		 calls_get(e, s, m, "value"));
}

/* Changes: any text, and any bytes written where _edit_m_bytes leads. */
static void put_text(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m, const char *what)
{
	text_add(&e->text,
		 "\tif (fuzz_changes)\n\t\tfuzz_use((uint64_t)%s_%s_put_%s%s("
		 "of, fuzz_text()%s));\n",
		 s->prefix, s->c_name, m->c_name, what,
		 emit_is_loose(m) ? ", NULL" : "");
}

static void put_edit_bytes(struct emitter *e, const struct layout_structure *s,
			   const struct layout_member *m)
{
	const char *name =
	    emit_printf(e, "%s_%s_edit_%s", s->prefix, s->c_name, m->c_name);

	if (emit_is_loose(m))
		text_add(&e->text,
			 "\tif (fuzz_changes && !%s_bytes(of, &bytes, NULL))\n"
			 "\t\tfuzz_change(bytes);\n",
			 name);
	else
		text_add(&e->text,
			 "\tif (fuzz_changes)\n"
			 "\t\tfuzz_change(%s_bytes(of));\n",
			 name);
}

/* What gives a span: _bytes, _text. */
static void put_span(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m, const char *what)
{
	const char *name = calls_name(e, s, m), *of = calls_reader(s);

	if (emit_is_loose(m))
		text_add(&e->text,
			 "\tif (!%s_%s(%s, &span, NULL))\n"
			 "\t\tfuzz_use_bytes(span);\n",
			 name, what, of);
	else
		text_add(&e->text, "\tfuzz_use_bytes(%s_%s(%s));\n", name, what,
			 of);
}

static void put_utf8(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m)
{
	text_add(&e->text,
		 "\tif (!%s_utf8(%s, mspan_of(room, sizeof room), &count, "
		 "NULL))\n\t\tfuzz_use_bytes(span_of(room, count));\n",
		 calls_name(e, s, m), calls_reader(s));
}

static void put_bits(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m)
{
	const char *name = calls_name(e, s, m), *of = calls_reader(s);

	for (const struct layout_bit *b = m->enumeration->bits; b;
	     b = b->next) {
		if (!b->name)
			continue;
		if (m->getter_can_fail)
			text_add(&e->text,
				 "\t{\n\t\t%s value;\n\n"
				 "\t\tif (!%s_%s(%s, &value, NULL))\n"
				 "\t\t\tfuzz_use(value);\n\t}\n",
				 emit_c_type(m->scalar), name, b->c_name, of);
		else
			text_add(&e->text, "\tfuzz_use(%s_%s(%s));\n", name,
				 b->c_name, of);
		text_add(&e->text,
			 "\tif (fuzz_changes)\n"
			 "\t\tfuzz_use((uint64_t)%s_%s_set_%s_%s(of, "
			 "(%s)fuzz_other(0)%s));\n",
			 s->prefix, s->c_name, m->c_name, b->c_name,
			 emit_c_type(m->scalar),
			 emit_is_loose(m) ? ", NULL" : "");
	}
}

static void put_scalar(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	if (!m->is_cstring)
		put_values(e, s, m);
	if (calls_has_text(m)) {
		put_span(e, s, m, "text");
		put_text(e, s, m, "");
	}
	if (is_bytes(m)) {
		put_span(e, s, m, "bytes");
		put_edit_bytes(e, s, m);
	}
	if (calls_has_utf8(m)) {
		put_utf8(e, s, m);
		put_text(e, s, m, "_utf8");
	}
	if (calls_has_bits(m))
		put_bits(e, s, m);
}

static void put_fixed(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	bool has_error = m->nr_dimensions || emit_is_loose(m);
	const char *rest =
	    emit_printf(e, "%s%s%s)", has_error ? ", " : "",
			calls_indexes(e, m), has_error ? "NULL" : "");
	const char *call = emit_printf(e, "%s_%s_edit_%s(of%s", s->prefix,
				       s->c_name, m->c_name, rest);

	if (m->nr_dimensions)
		open_loop(e, s, m);
	text_add(&e->text, "\tfuzz_use_pointer(%s(%s%s);\n\t%s(%s);\n",
		 calls_name(e, s, m), calls_reader(s), rest,
		 visitor(e, m->structure), call);
	if (m->nr_dimensions)
		text_add(&e->text,
			 "\t}\n\ti = count;\n"
			 "\tfuzz_refused(\"%s.%s\", %s ? 0 : -34);\n",
			 s->name, m->c_name, call);
}

static void put_records(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	const struct layout_structure *of = m->structure;
	const char *type = emit_type_of(e, of),
		   *name = type + strlen("struct ");

	text_add(&e->text,
		 "\t{\n\t\t%s_iterator it;\n\t\t%s to;\n\n"
		 "\t\tif (!%s(&of->read, &it, NULL))\n"
		 "\t\t\tfuzz_use((uint64_t)%s_iterator_next(&it, &to, "
		 "NULL));\n\t}\n",
		 type, type, calls_name(e, s, m), name);
	text_add(&e->text,
		 "\t{\n\t\t%s_edit_iterator it;\n\t\t%s_edit to;\n\n"
		 "\t\tcount = 0;\n"
		 "\t\tif (!%s&it, NULL))\n"
		 "\t\t\twhile (count++ < FUZZ_ELEMENTS && fuzz_more() &&\n"
		 "\t\t\t       %s_edit_iterator_next(&it, &to, NULL) > 0)\n"
		 "\t\t\t\t%s(&to);\n\t}\n",
		 type, type, edit_call(e, s, m), name, visitor(e, of));
}

static void put_open(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m)
{
	const struct layout_structure *of = m->structure;

	text_add(&e->text,
		 "\t{\n\t\t%s_edit to;\n\n"
		 "\t\tif (!%s(&of->read, &to.read, NULL))\n"
		 "\t\t\tfuzz_use(to.read.size);\n"
		 "\t\tif (!%s&to, NULL))\n\t\t\t%s(&to);\n\t}\n",
		 emit_type_of(e, of), calls_name(e, s, m), edit_call(e, s, m),
		 visitor(e, of));
}

/* has_m, m_offset */
static void put_place(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m)
{
	const char *has =
	    emit_printf(e, "%s_%s_has_%s", s->prefix, s->c_name, m->c_name);
	const char *of = calls_reader(s);

	if (!emit_is_loose(m) || layout_is_field(m))
		return;
	if (m->condition && emit_condition_can_fail(m->condition))
		text_add(&e->text,
			 "\t{\n\t\tbool value;\n\n"
			 "\t\tif (!%s(%s, &value, NULL))\n"
			 "\t\t\tfuzz_use(value);\n\t}\n",
			 has, of);
	else if (m->condition)
		text_add(&e->text, "\tfuzz_use(%s(%s));\n", has, of);
	text_add(&e->text,
		 "\tif (!%s_offset(%s, &place, NULL))\n"
		 "\t\tfuzz_use(place);\n",
		 calls_name(e, s, m), of);
}

static void put_member(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	if (!m->name)
		return;
	put_place(e, s, m);
	if (m->scalar)
		put_scalar(e, s, m);
	else if (calls_is_open(m) && m->nr_dimensions)
		put_records(e, s, m);
	else if (calls_is_open(m))
		put_open(e, s, m);
	else
		put_fixed(e, s, m);
}

/* ----------------------------------------------------------------- checksums
 */

static bool compute_can_fail(const struct layout_structure *s,
			     const struct layout_checksum *c)
{
	return s->is_open || c->value->can_fail ||
	       (c->sum->seed && c->sum->seed->can_fail);
}

/* What is stored verifies; of a text the number is only computed. */
static void put_checksum(struct emitter *e, const struct layout_structure *s,
			 const struct layout_checksum *c)
{
	const char *of = calls_reader(s), *inputs = "";
	const char *name = emit_printf(e, "%s_%s", s->prefix, s->c_name);
	bool can_fail = compute_can_fail(s, c);

	for (unsigned i = 0; i < c->nr_inputs; i++)
		inputs = emit_printf(e, "%s, (%s)%uu", inputs,
				     emit_c_type(c->inputs[i].scalar), i);
	if (calls_has_text(c->member)) {
		text_add(&e->text,
			 can_fail ? "\tfuzz_use((uint64_t)%s_compute_%s(%s%s, "
				    "&sum, NULL));\n"
				  : "\tfuzz_use(%s_compute_%s(%s%s));\n",
			 name, c->member->c_name, of, inputs);
		return;
	}
	if (can_fail)
		inputs = emit_printf(e, "%s, NULL", inputs);
	text_add(&e->text,
		 "\tfuzz_use((uint64_t)%s_verify_%s(%s%s));\n"
		 "\tif (fuzz_changes && !%s_update_%s(of%s))\n"
		 "\t\tfuzz_updated(\"%s.%s\", %s_verify_%s(%s%s));\n",
		 name, c->member->c_name, of, inputs, name, c->member->c_name,
		 inputs, s->name, c->member->c_name, name, c->member->c_name,
		 of, inputs);
}

/* ---------------------------------------------------------------- structures
 */

static void emit_visitor(struct emitter *e, const struct layout_structure *s)
{
	text_add(&e->text,
		 "\nstatic void %s(%s%s *of)\n{\n"
		 "\tuint64_t i = 0, count = 0, place;\n"
		 "\tstruct span span;\n\tstruct mspan bytes;\n"
		 "\tuint8_t room[64];\n\n"
		 "\t(void)i, (void)count, (void)place;\n"
		 "\t(void)span, (void)bytes, (void)room;\n"
		 "\tif (!of || !fuzz_more())\n\t\treturn;\n",
		 visitor(e, s), emit_type_of(e, s), edit_of(s));
	for (const struct layout_member *m = s->members; m; m = m->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		put_member(e, s, m);
		arena_rewind(&e->scratch, mark);
	}
	for (const struct layout_checksum *c = s->checksums; c; c = c->next)
		put_checksum(e, s, c);
	if (!s->is_open)
		text_add(&e->text,
			 "\tif (fuzz_changes && !(fuzz_any() & 15))\n"
			 "\t\t%s_%s_init(of);\n",
			 s->prefix, s->c_name);
	else
		text_add(&e->text,
			 "\tif (!%s_%s_total_size(&of->read, &count, NULL))\n"
			 "\t\tfuzz_use(count);\n",
			 s->prefix, s->c_name);
	text_put(&e->text, "}\n");
}

/* What authors compile in: the validator, where there is one. */
static const char *validation(struct emitter *e,
			      const struct layout_structure *s)
{
	return emit_printf(e, "\tFUZZ_VALIDATE(%s_%s_validate, %s);\n",
			   s->prefix, s->c_name,
			   s->is_open ? "&of.read" : "of");
}

/* The first by its door, then each record of an iterator over all bytes. */
static void emit_open_run(struct emitter *e, const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s), *name = type + strlen("struct ");
	const char *parameters = calls_parameters(e, s, "parameters");

	text_add(&e->text,
		 "\t%s_edit_iterator it = %s_edit_iterate(bytes%s);\n"
		 "\t%s_edit of;\n\n\t(void)parameters;\n"
		 "\tif (%s_edit_at(bytes, 0%s, &of, NULL))\n\t\treturn;\n"
		 "\t%s(&of);\n%s"
		 "\tfor (int i = 0; i < FUZZ_RECORDS && fuzz_more() &&\n"
		 "\t     %s_edit_iterator_next(&it, &of, NULL) > 0; i++)\n"
		 "\t\tif (i)\n\t\t\t%s(&of);\n}\n",
		 type, name, parameters, type, name, parameters, visitor(e, s),
		 validation(e, s), name, visitor(e, s));
}

static void emit_run(struct emitter *e, const struct layout_structure *s)
{
	text_add(&e->text,
		 "\nstatic void run_%s(struct mspan bytes, const uint64_t "
		 "*parameters)\n{\n",
		 s->c_name);
	if (s->is_open)
		emit_open_run(e, s);
	else
		text_add(&e->text,
			 "\t%s *of = %s_%s_edit_at(bytes, 0);\n\n"
			 "\t(void)parameters;\n\tif (!of)\n\t\treturn;\n"
			 "\t%s(of);\n%s}\n",
			 emit_type_of(e, s), s->prefix, s->c_name,
			 visitor(e, s), validation(e, s));
}

static void emit_list(struct emitter *e)
{
	unsigned count = 0;

	text_put(&e->text,
		 "\nstatic const struct fuzz_structure structures[] = {\n");
	for (const struct layout_structure *s = e->layout->structures; s;
	     s = s->next) {
		if (s->is_imported)
			continue;
		text_add(&e->text, "\t{ &%s_%s_description, run_%s },\n",
			 s->prefix, s->c_name, s->c_name);
		count++;
	}
	text_add(&e->text,
		 "%s};\n\n"
		 "int LLVMFuzzerTestOneInput(const uint8_t *data, size_t "
		 "size);\n\n"
		 "int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)"
		 "\n{\n\treturn fuzz_one(structures, %u, data, size);\n}\n",
		 count ? "" : "\t{ NULL, NULL },\n", count);
}

void emit_fuzz(const struct layout *layout, const char *path,
	       const char *prefix, struct arena *arena, struct diags *diags,
	       struct text *out)
{
	struct emitter e = calls_emitter(layout, prefix, arena, diags);

	calls_head(&e, path,
		   "a libFuzzer harness, see runtime/base/field_fuzz.h. Build: "
		   "clang -g -fsanitize=fuzzer,address,undefined THIS "
		   "runtime/base/show.c; where there are checksums, also "
		   "checksum.c and crc.c");
	text_put(&e.text, "#define STRUCT_DESCRIBE\n#define STRUCT_VALIDATE\n"
			  "#include STRUCT_HEADER\n\n"
			  "#include \"runtime/base/field_fuzz.h\"\n");
	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next) {
		struct arena_mark mark = arena_mark(&e.scratch);

		emit_visitor(&e, s);
		if (!s->is_imported)
			emit_run(&e, s);
		arena_rewind(&e.scratch, mark);
	}
	emit_list(&e);
	arena_done(&e.scratch);
	*out = e.text;
}
