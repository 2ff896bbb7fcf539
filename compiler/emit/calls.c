/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/emit/calls.h"

#include "compiler/memory.h"

#include <string.h>

struct emitter calls_emitter(const struct layout *layout, const char *prefix,
			     struct arena *arena, struct diags *diags)
{
	struct emitter e = { .arena = arena,
			     .diags = diags,
			     .layout = layout,
			     .prefix = prefix,
			     .capital = names_capital(arena, prefix) };

	return e;
}

void calls_head(struct emitter *e, const char *path, const char *what)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	const char *dot = strchr(name, '.');
	int length = dot ? (int)(dot - name) : (int)strlen(name);

	text_comment(&e->text, emit_printf(e, "Written by structc from %s: %s",
					   name, what));
	text_add(&e->text,
		 "#ifndef STRUCT_HEADER\n"
		 "#define STRUCT_HEADER \"%.*s.h\"\n#endif\n",
		 length, name);
}

const char *calls_name(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m)
{
	return emit_printf(e, "%s_%s_%s", s->prefix, s->c_name, m->c_name);
}

const char *calls_reader(const struct layout_structure *s)
{
	return s->is_open ? "&of->read" : "of";
}

bool calls_is_open(const struct layout_member *m)
{
	return m->structure && m->structure->is_open;
}

bool calls_is_number(const struct layout_member *m)
{
	return m->scalar && !m->is_cstring && !m->scalar->is_guid;
}

static bool is_row(const struct layout_member *m)
{
	return m->nr_dimensions == 1 && m->scalar && !m->enumeration;
}

bool calls_has_text(const struct layout_member *m)
{
	return m->is_cstring || (is_row(m) && m->scalar->is_text);
}

bool calls_has_utf8(const struct layout_member *m)
{
	return is_row(m) && m->scalar->is_unit;
}

bool calls_has_bits(const struct layout_member *m)
{
	return !m->nr_dimensions && m->enumeration &&
	       m->enumeration->is_bitfield && !layout_is_field(m);
}

bool calls_has_range(const struct layout_member *m)
{
	return m->is_cstring ||
	       (m->nr_dimensions && m->size_varies && m->element_size);
}

uint64_t calls_count(const struct layout_member *m)
{
	uint64_t count = 1;

	for (unsigned i = m->size_varies ? 1 : 0; i < m->nr_dimensions; i++)
		count *= m->dimensions[i];
	return count;
}

const char *calls_indexes(struct emitter *e, const struct layout_member *m)
{
	const char *text = "";

	for (unsigned i = 0; i < m->nr_dimensions; i++) {
		uint64_t inner = 1;

		for (unsigned j = i + 1; j < m->nr_dimensions; j++)
			inner *= m->dimensions[j];
		text = emit_printf(e, "%si", text);
		if (inner > 1)
			text = emit_printf(e, "%s / %s", text,
					   emit_plain(e, inner));
		if (i)
			text = emit_printf(e, "%s %% %s", text,
					   emit_plain(e, m->dimensions[i]));
		text = emit_printf(e, "%s, ", text);
	}
	return text;
}

const char *calls_get(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m, const char *value)
{
	const char *name = calls_name(e, s, m), *of = calls_reader(s);

	if (m->nr_dimensions)
		return emit_printf(e, "%s(%s, %s&%s, NULL)", name, of,
				   calls_indexes(e, m), value);
	if (m->getter_can_fail)
		return emit_printf(e, "%s(%s, &%s, NULL)", name, of, value);
	return emit_printf(e, "(%s = %s(%s), 0)", value, name, of);
}

const char *calls_set(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m, const char *value)
{
	const char *call;
	bool has_error =
	    m->nr_dimensions || (m->nr_parts ? s->is_open : emit_is_loose(m));

	call = emit_printf(e, "%s_%s_set_%s(of, %s%s%s)", s->prefix, s->c_name,
			   m->c_name, calls_indexes(e, m), value,
			   has_error ? ", NULL" : "");
	if (has_error || m->nr_parts ||
	    (calls_is_number(m) && emit_misfit(e, m->scalar)))
		return call;
	return emit_printf(e, "(%s, 0)", call);
}

const char *calls_parameters(struct emitter *e,
			     const struct layout_structure *s, const char *from)
{
	const char *text = "";

	for (unsigned i = 0; i < s->nr_parameters; i++)
		text =
		    emit_printf(e, "%s, (%s)%s[%u]", text,
				emit_c_type(s->parameters[i].scalar), from, i);
	return text;
}
