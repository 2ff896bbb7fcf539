/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Open structures: the views that stand for them, the doors that make views
 * of bytes, the points behind which members lie, and iterators.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

#include <string.h>

static const char ERROR[] = "struct field_error *error";

const char *emit_type_of(struct emitter *e, const struct layout_structure *s)
{
	return emit_printf(e, "struct %s_%s", s->prefix, s->c_name);
}

const char *emit_reader(struct emitter *e, const struct layout_structure *s)
{
	return emit_printf(e, "const %s *p", emit_type_of(e, s));
}

const char *emit_writer(struct emitter *e, const struct layout_structure *s)
{
	return emit_printf(e, s->is_open ? "const %s_edit *p" : "%s *p",
			   emit_type_of(e, s));
}

const char *emit_self(const struct layout_structure *s)
{
	return s->is_open ? "&p->read" : "p";
}

bool emit_is_loose(const struct layout_member *m)
{
	return !m->is_proved || m->condition;
}

static struct emit_scope scope_of(const struct layout_structure *s)
{
	struct emit_scope scope = { s, "p", "", 0, 1 };

	return scope;
}

/* ----------------------------------------------------- what comes before what
 */

static void need_value(struct emitter *e, const struct layout_structure *s,
		       const struct layout_value *v)
{
	if (!v)
		return;
	if (v->kind == VALUE_MEMBER && !v->left)
		emit_once(e, s, v->member);
	need_value(e, s, v->left);
	need_value(e, s, v->right);
	for (const struct layout_value_arm *i = v->arms; i; i = i->next) {
		need_value(e, s, i->condition);
		need_value(e, s, i->value);
	}
}

static void need_point(struct emitter *e, const struct layout_structure *s,
		       const struct layout_point *point);

static void need_member(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m)
{
	need_point(e, s, m->at.from);
	for (const struct layout_condition *i = m->condition; i; i = i->outer)
		need_value(e, s, i->value);
	need_value(e, s, m->count);
	need_value(e, s, m->computed);
	for (unsigned i = 0; i < m->arguments.count; i++)
		need_value(e, s, m->arguments.items[i]);
	for (unsigned i = 0; s->is_open && i < m->nr_parts; i++)
		emit_once(e, s, m->parts[i].member);
}

void emit_once(struct emitter *e, const struct layout_structure *s,
	       const struct layout_member *m)
{
	struct place place = e->place;
	const char *what = e->what;
	struct claim *claim = e->claim;
	struct arena_mark mark;

	if (m->is_written)
		return;
	((struct layout_member *)m)->is_written = true; /* ours to mark */
	need_member(e, s, m);
	mark = arena_mark(&e->scratch);
	emit_from(e, m->place,
		  emit_printf(e, "%s.%s", s->name, m->name ? m->name : "_"));
	if (m->computed)
		emit_computed(e, s, m);
	else if (m->nr_parts && s->is_open)
		emit_loose_join(e, s, m);
	else if (m->nr_parts)
		emit_join(e, s, m);
	else if (emit_is_loose(m) && m->c_name)
		emit_loose_member(e, s, m);
	else if (m->name)
		emit_member(e, s, m);
	if (m->unit && m->name)
		emit_target(e, s, m);
	arena_rewind(&e->scratch, mark);
	e->place = place;
	e->what = what;
	e->claim = claim;
}

static void need_point(struct emitter *e, const struct layout_structure *s,
		       const struct layout_point *point)
{
	if (!point || point->is_written)
		return;
	((struct layout_point *)point)->is_written = true;
	if (point->member)
		need_member(e, s, point->member);
	need_value(e, s, point->condition);
	need_value(e, s, point->value);
	need_point(e, s, point->then.from);
	need_point(e, s, point->otherwise.from);
	text_put(&e->text, "\n");
	emit_point(e, s, point);
}

/* ---------------------------------------------------------- joins and fields
 */

static const char *part_getter(struct emitter *e,
			       const struct layout_structure *s,
			       const struct layout_part *part)
{
	const char *getter = emit_printf(e, "%s_%s_%s", e->prefix, s->c_name,
					 part->member->c_name);

	return getter;
}

/* x_mode_part, of a number */
static const char *bit_getter(struct emitter *e, const struct layout_part *part)
{
	const struct layout_enumeration *en = part->member->enumeration;

	return emit_printf(e, "%s_%s_%s", en->prefix, en->c_name,
			   part->bit->c_name);
}

/* All ones that the part can hold. */
static const char *ones(struct emitter *e, const struct layout_part *part)
{
	return emit_number(e, UINT64_MAX >> (64 - part->bits), true, false);
}

/* What one part adds to the number. */
static const char *part_value(struct emitter *e, const struct emit_scope *scope,
			      const struct layout_part *part)
{
	const char *text =
	    emit_printf(e, "%s(p)", part_getter(e, scope->s, part));
	const char *t;

	if (part->member->getter_can_fail) {
		t = emit_printf(e, "t%u", ++e->nr_temporaries);
		text_add(&e->text, "\t%s %s;\n\n", emit_c_type(part->scalar),
			 t);
		emit_try(e, scope,
			 emit_printf(e, "%s(p, &%s, error)",
				     part_getter(e, scope->s, part), t));
		text = t;
	}
	if (part->bit)
		text = emit_printf(e, "%s(%s)", bit_getter(e, part), text);
	text = emit_printf(e, "(uint64_t)(uint%u_t)%s",
			   emit_c_bits(part->scalar), text);
	if (part->scalar->is_signed && part->bits < emit_c_bits(part->scalar))
		text = emit_printf(e, "(%s & %s)", text, ones(e, part));
	return part->shift ? emit_printf(e, "%s << %u", text, part->shift)
			   : text;
}

static void loose_join_get(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_member *m)
{
	const char **parts = make_array(e->arena, const char *, m->nr_parts);
	const char *type = emit_c_type(m->scalar);
	bool can_fail = m->getter_can_fail;
	size_t body;

	emit_function(e, can_fail ? "int " : emit_printf(e, "%s ", type),
		      emit_printf(e, "%s_%s", scope->s->c_name, m->c_name),
		      emit_reader(e, scope->s),
		      can_fail ? emit_printf(e, "%s *out", type) : NULL, ERROR,
		      NULL);
	body = emit_body(e);
	for (unsigned i = 0; i < m->nr_parts; i++)
		parts[i] = part_value(e, scope, &m->parts[i]);
	text_list(&e->text,
		  emit_printf(e, can_fail ? "\t*out = (%s)(" : "\treturn (%s)(",
			      type),
		  " | ", ");", parts, m->nr_parts);
	if (can_fail)
		text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

/* The bits of `value` that the part gets. */
static const char *part_slice(struct emitter *e, const struct layout_part *part)
{
	const char *type = emit_c_type(part->scalar), *text = "(uint64_t)value";
	const char *sign;

	if (part->bits == emit_c_bits(part->scalar))
		return emit_printf(e,
				   part->shift ? "(%s)((uint64_t)value >> %u)"
					       : "(%s)value",
				   type, part->shift);
	if (part->shift)
		text = emit_printf(e, "%s >> %u", text, part->shift);
	if (!part->scalar->is_signed)
		return emit_printf(e, "(%s)(%s & %s)", type, text,
				   ones(e, part));
	sign = emit_number(e, scalar_most(part->scalar) + 1, true, false);
	return emit_printf(e, "(%s)(((%s & %s) ^ %s) - %s)", type, text,
			   ones(e, part), sign, sign);
}

/* Nothing else than its condition keeps it from being there. */
static bool is_there_by_condition(const struct layout_member *m)
{
	return m->has_default && m->is_proved;
}

/* A part that is not there accepts what it reads as, and nothing is lost. */
static void try_part(struct emitter *e, const struct emit_scope *scope,
		     const struct layout_part *part)
{
	const struct layout_member *m = part->member;
	const char *call, *reads, *condition;
	struct emit_scope inner;

	if (!emit_is_loose(m))
		return;
	call = emit_printf(e, "%s_offset(&p->read, &at, error)",
			   part_getter(e, scope->s, part));
	if (!m->has_default) {
		emit_try(e, scope, call);
		return;
	}
	reads = emit_printf(e, "%s_%s_%s_DEFAULT", e->capital,
			    names_capital(e->arena, scope->s->c_name),
			    names_capital(e->arena, m->c_name));
	if (part->bit)
		reads = emit_printf(e, "%s(%s)", bit_getter(e, part), reads);
	if (is_there_by_condition(m)) {
		inner = *scope;
		inner.view = "&p->read";
		inner.field = m->c_name;
		inner.offset = m->at.offset;
		condition = emit_condition(e, &inner, m->condition);
		text_list(
		    &e->text, "\tif (!", " && ", ")",
		    (const char *[]){ condition,
				      emit_printf(e, "%s != %s",
						  part_slice(e, part), reads) },
		    2);
		emit_fail(e, &inner, "field_absent");
		return;
	}
	text_add(&e->text,
		 "\trc = %s;\n\tif (rc && (rc != -61 || %s != "
		 "%s))\n\t\treturn rc;\n",
		 call, part_slice(e, part), reads);
	e->has_tried = true;
}

static void store_part(struct emitter *e, const struct emit_scope *scope,
		       const struct layout_part *part)
{
	bool is_loose = emit_is_loose(part->member);

	text_list(
	    &e->text,
	    emit_printf(
		e, "\t%s%s_%s_set_%s%s%s(",
		is_loose || part->bit || emit_misfit(e, part->scalar) ? "(void)"
								      : "",
		e->prefix, scope->s->c_name, part->member->c_name,
		part->bit ? "_" : "", part->bit ? part->bit->c_name : ""),
	    ", ", ");", (const char *[]){ "p", part_slice(e, part), "NULL" },
	    is_loose ? 3 : 2);
}

static void loose_join_set(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_member *m)
{
	unsigned bits = emit_c_bits(m->scalar);
	bool has_place = false;
	size_t body;

	for (unsigned i = 0; i < m->nr_parts; i++)
		has_place |= emit_is_loose(m->parts[i].member) &&
			     !is_there_by_condition(m->parts[i].member);
	emit_function(
	    e, "int ", emit_printf(e, "%s_set_%s", scope->s->c_name, m->c_name),
	    emit_writer(e, scope->s),
	    emit_printf(e, "%s value", emit_c_type(m->scalar)), ERROR, NULL);
	body = emit_body(e);
	if (has_place)
		text_put(&e->text, "\tuint64_t at;\n\n");
	if (m->part_bits < bits && !m->scalar->is_signed)
		emit_fail_if(e, scope,
			     emit_printf(e, "value >> %u", m->part_bits));
	for (unsigned i = 0; i < m->nr_parts; i++)
		try_part(e, scope, &m->parts[i]);
	for (unsigned i = 0; i < m->nr_parts; i++)
		store_part(e, scope, &m->parts[i]);
	text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

void emit_loose_join(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m)
{
	struct emit_scope scope = scope_of(s);

	scope.field = m->c_name;
	text_put(&e->text, "\n");
	text_comment(&e->text,
		     emit_printf(e, "%s.%s: u%u joined, low part first.%s%s",
				 s->name, m->name, m->part_bits,
				 m->doc ? " " : "", m->doc ? m->doc : ""));
	loose_join_get(e, &scope, m);
	loose_join_set(e, &scope, m);
}

/* What may be more than the field's type holds. */
static void check_result(struct emitter *e, const struct emit_scope *scope,
			 const struct layout_member *m, const char *value)
{
	const struct layout_value *v = m->computed;
	wide least = scalar_least(m->scalar), most = scalar_most(m->scalar);

	if (v->least < least)
		emit_fail_if(e, scope,
			     emit_printf(e, "%s < %s", value,
					 emit_number(e, least, false, true)));
	if (v->most > most)
		emit_fail_if(
		    e, scope,
		    emit_printf(e, "%s > %s", value,
				emit_number(e, most, true, v->least < 0)));
}

void emit_computed(struct emitter *e, const struct layout_structure *s,
		   const struct layout_member *m)
{
	struct emit_scope scope = scope_of(s);
	const char *type = emit_c_type(m->scalar), *value;
	bool can_fail = m->getter_can_fail;
	size_t body;

	scope.field = m->c_name;
	text_put(&e->text, "\n");
	text_comment(&e->text,
		     emit_printf(e, "%s.%s: computed.%s%s", s->name, m->name,
				 m->doc ? " " : "", m->doc ? m->doc : ""));
	emit_function(
	    e, can_fail ? "int " : emit_printf(e, "%s ", type),
	    emit_printf(e, "%s_%s", s->c_name, m->c_name), emit_reader(e, s),
	    can_fail ? emit_printf(e, "%s *out", type) : NULL, ERROR, NULL);
	body = emit_body(e);
	value = emit_value(e, &scope, m->computed);
	if (m->computed->least < scalar_least(m->scalar) ||
	    m->computed->most > scalar_most(m->scalar))
		value = emit_kept(e, &scope, m->computed, value);
	check_result(e, &scope, m, value);
	text_list(
	    &e->text,
	    emit_printf(e, can_fail ? "\t*out = (%s)" : "\treturn (%s)", type),
	    "", ";", &value, 1);
	if (can_fail)
		text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

/* -------------------------------------------------------------------- views */

/* Its parameters as members of a view or an iterator. */
static void put_parameters(struct emitter *e, const struct layout_structure *s)
{
	for (unsigned i = 0; i < s->nr_parameters; i++)
		text_add(&e->text, "\t%s %s;\n",
			 emit_c_type(s->parameters[i].scalar),
			 s->parameters[i].c_name);
}

static void emit_view(struct emitter *e, const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s);

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     emit_printf(e, "Structure %s, at least %llu byte%s.%s%s",
				 s->name, (unsigned long long)s->size,
				 s->size == 1 ? "" : "s", s->doc ? " " : "",
				 s->doc ? s->doc : ""));
	emit_claim(e, type);
	text_add(&e->text,
		 "%s {\n\tconst uint8_t *bytes;\n"
		 "\tuint64_t size; /* that it may use */\n",
		 type);
	put_parameters(e, s);
	text_put(&e->text, "};\n");
	emit_claim(e, emit_printf(e, "%s_edit", type));
	text_add(&e->text,
		 "%s_edit {\n\t%s read; /* the same, for getters */\n"
		 "\tuint8_t *bytes;\n};\n",
		 type, type);
	emit_define(
	    e,
	    emit_printf(e, "%s_MIN_SIZE", names_capital(e->arena, s->c_name)),
	    emit_number(e, s->size, false, false));
}

/* "uint16_t desc_size, " for a head, "desc_size, " for a call. */
static const char *parameter_list(struct emitter *e,
				  const struct layout_structure *s,
				  bool has_types)
{
	const char *text = "";

	for (unsigned i = 0; i < s->nr_parameters; i++)
		text = emit_printf(
		    e, "%s%s%s%s, ", text,
		    has_types ? emit_c_type(s->parameters[i].scalar) : "",
		    has_types ? " " : "", s->parameters[i].c_name);
	return text;
}

static bool is_promised(const struct layout_structure *s,
			const struct layout_member *m)
{
	return m->is_proved && m->condition && !m->nr_parts && !m->computed &&
	       m->offset + m->size > s->size;
}

/* What parameters promise: a member present by them lies within the bytes. */
static void check_promises(struct emitter *e, const struct layout_structure *s)
{
	struct emit_scope scope = { s, "&view", "", 0, 1 };
	const struct layout_member *m, *last;
	const char *condition;

	for (m = s->members; m; m = m->next) {
		if (!is_promised(s, m))
			continue;
		/* the last one of an `if` speaks for those before it */
		for (last = m; m->next && m->next->condition == m->condition;
		     m = m->next)
			if (is_promised(s, m->next) &&
			    m->next->offset + m->next->size >
				last->offset + last->size)
				last = m->next;
		condition = emit_condition(e, &scope, m->condition);
		emit_fail_if(
		    e, &scope,
		    emit_printf(e, "%s && view.size < %s", condition,
				emit_plain(e, last->offset + last->size)));
	}
}

/* Whether computing it reads what parameters promise. */
static bool reads_promised(const struct layout_value *v)
{
	if (!v)
		return false;
	if (v->kind == VALUE_MEMBER && v->left)
		return reads_promised(v->left);
	/* a field can read anything */
	if (v->kind == VALUE_MEMBER)
		return v->member->condition || v->member->computed ||
		       v->member->nr_parts;
	for (const struct layout_value_arm *i = v->arms; i; i = i->next)
		if (reads_promised(i->condition) || reads_promised(i->value))
			return true;
	return reads_promised(v->left) || reads_promised(v->right);
}

/* The size that the structure states, or its stride, limits the view. */
static void limit_view(struct emitter *e, const struct layout_structure *s)
{
	const struct layout_value *limit =
	    s->stated_size ? s->stated_size : s->stride;
	struct emit_scope scope = { s, "&view",
				    s->stated_size ? "size" : "stride", 0, 1 };
	const char *value;

	if (!limit)
		return;
	value = emit_natural(e, &scope, limit);
	text_list(&e->text, "\tsize = ", "", ";", &value, 1);
	emit_fail_if(e, &scope,
		     limit->least >= (wide)s->size
			 ? "size > view.size"
			 : emit_printf(e, "size < %s || size > view.size",
				       emit_plain(e, s->size)));
	text_put(&e->text, "\tview.size = size;\n");
}

static void emit_at(struct emitter *e, const struct layout_structure *s)
{
	struct emit_scope scope = { s, "&view", "", 0, 1 };
	bool has_limit = s->stated_size || s->stride;
	size_t body;

	text_put(&e->text, "\n");
	text_comment(&e->text,
		     "The structure at byte `offset`, in place. Returns 0, or "
		     "-34 when what is always there is not; nothing is stored "
		     "then.");
	emit_function(
	    e, "int ", emit_printf(e, "%s_at", s->c_name), "struct span span",
	    emit_printf(e, "uint64_t offset%s%s", s->nr_parameters ? ", " : "",
			s->nr_parameters
			    ? make_text(e->arena, parameter_list(e, s, true),
					strlen(parameter_list(e, s, true)) - 2)
			    : ""),
	    emit_printf(e, "%s *out", emit_type_of(e, s)), ERROR, NULL);
	body = emit_body(e);
	text_add(&e->text, "\t%s view;\n%s\n", emit_type_of(e, s),
		 has_limit ? "\tuint64_t size;\n" : "");
	emit_fail_if(e, &scope,
		     emit_printf(e, "!span_has(span, offset, %s)",
				 emit_plain(e, s->size)));
	text_put(&e->text, "\tview.bytes = span.data + offset;\n"
			   "\tview.size = span.size - offset;\n");
	for (unsigned i = 0; i < s->nr_parameters; i++)
		text_add(&e->text, "\tview.%s = %s%s;\n",
			 s->parameters[i].c_name, s->parameters[i].c_name,
			 s->parameters[i].is_order ? " != 0" : "");
	if (!has_limit ||
	    reads_promised(s->stated_size ? s->stated_size : s->stride))
		check_promises(e, s);
	limit_view(e, s);
	if (has_limit)
		check_promises(e, s);
	text_put(&e->text, "\t*out = view;\n\treturn 0;\n");
	emit_end(e, body);
}

static void emit_edit_at(struct emitter *e, const struct layout_structure *s)
{
	const char *typed = parameter_list(e, s, true);

	emit_function(
	    e, "int ", emit_printf(e, "%s_edit_at", s->c_name),
	    "struct mspan span",
	    emit_printf(e, "uint64_t offset%s%.*s",
			s->nr_parameters ? ", " : "",
			s->nr_parameters ? (int)strlen(typed) - 2 : 0, typed),
	    emit_printf(e, "%s_edit *out", emit_type_of(e, s)), ERROR, NULL);
	text_add(&e->text,
		 "\tint rc = %s_%s_at(span_of(span.data, span.size), offset, "
		 "%s\n\t    &out->read, error);\n\n"
		 "\tif (!rc)\n\t\tout->bytes = span.data + offset;\n"
		 "\treturn rc;\n}\n\n",
		 e->prefix, s->c_name, parameter_list(e, s, false));
}

static void emit_extent(struct emitter *e, const struct layout_structure *s)
{
	struct emit_scope scope = scope_of(s);
	size_t body;

	text_comment(&e->text,
		     s->stated_size || s->stride
			 ? "The bytes that it takes, as it states."
		     : s->end.from && s->end.from->kind == POINT_MOST
			 ? "The bytes that it takes: the furthest end of its "
			   "members."
			 : "The bytes that it takes: the end of its last "
			   "member.");
	emit_function(e, "int ", emit_printf(e, "%s_total_size", s->c_name),
		      emit_reader(e, s), "uint64_t *size", ERROR, NULL);
	body = emit_body(e);
	if (s->stated_size || s->stride)
		text_put(&e->text, "\t*size = p->size;\n");
	else
		text_add(&e->text, "\t*size = %s;\n",
			 emit_position(e, &scope, s->end, 0, false));
	text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

static void emit_stride(struct emitter *e, const struct layout_structure *s)
{
	struct emit_scope scope = scope_of(s);
	const char *value;
	size_t body;

	if (!s->stride || !s->stated_size)
		return;
	scope.field = "stride";
	text_comment(&e->text, "From its first byte to the next one's.");
	emit_function(e, "int ", emit_printf(e, "%s_stride", s->c_name),
		      emit_reader(e, s), "uint64_t *out", ERROR, NULL);
	body = emit_body(e);
	value = emit_natural(e, &scope, s->stride);
	text_list(&e->text, "\t*out = ", "", ";", &value, 1);
	emit_fail_if(e, &scope, "*out < p->size");
	text_put(&e->text, "\treturn 0;\n");
	emit_end(e, body);
}

/* ---------------------------------------------------------------- iterators */

static void iterator_type(struct emitter *e, const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s);

	text_comment(&e->text,
		     "Records one behind the other. `at` is where the last one "
		     "starts, `offset` where the next would, `left` how many "
		     "there can be.");
	emit_claim(e, emit_printf(e, "%s_iterator", type));
	text_add(&e->text,
		 "%s_iterator {\n\tstruct span span;\n"
		 "\tuint64_t at, offset, left;\n",
		 type);
	put_parameters(e, s);
	text_put(&e->text, "};\n");
	emit_claim(e, emit_printf(e, "%s_edit_iterator", type));
	text_add(&e->text,
		 "%s_edit_iterator {\n\t%s_iterator read;\n"
		 "\tuint8_t *bytes;\n};\n\n",
		 type, type);
}

static void iterator_make(struct emitter *e, const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s);
	const char *typed = parameter_list(e, s, true);
	int length = s->nr_parameters ? (int)strlen(typed) - 2 : 0;
	const char *parameters =
	    length ? emit_printf(e, "%.*s", length, typed) : NULL;

	text_comment(&e->text, "Over all of `span`.");
	emit_function(e, emit_printf(e, "%s_iterator ", type),
		      emit_printf(e, "%s_iterate", s->c_name),
		      "struct span span", parameters, NULL);
	text_add(&e->text,
		 "\t%s_iterator it = { span, 0, 0, UINT64_MAX%s%.*s };\n\n"
		 "\treturn it;\n}\n\n",
		 type, length ? ", " : "",
		 length ? (int)strlen(parameter_list(e, s, false)) - 2 : 0,
		 parameter_list(e, s, false));
	emit_function(e, emit_printf(e, "%s_edit_iterator ", type),
		      emit_printf(e, "%s_edit_iterate", s->c_name),
		      "struct mspan span", parameters, NULL);
	text_add(&e->text,
		 "\t%s_edit_iterator it = {\n"
		 "\t\t{ span_of(span.data, span.size), 0, 0, UINT64_MAX%s%.*s "
		 "},\n\t\tspan.data\n\t};\n\n\treturn it;\n}\n\n",
		 type, length ? ", " : "",
		 length ? (int)strlen(parameter_list(e, s, false)) - 2 : 0,
		 parameter_list(e, s, false));
}

static void iterator_next(struct emitter *e, const struct layout_structure *s)
{
	const char *type = emit_type_of(e, s), *name = type + strlen("struct ");
	const char *arguments = "";
	bool has_stride = s->stride && s->stated_size;

	for (unsigned i = 0; i < s->nr_parameters; i++)
		arguments = emit_printf(e, "%sit->%s, ", arguments,
					s->parameters[i].c_name);
	text_comment(&e->text,
		     "Returns 1 and the next record, 0 at the end, or what is "
		     "wrong; then it is at its end.");
	emit_function(e, "int ", emit_printf(e, "%s_iterator_next", s->c_name),
		      emit_printf(e, "%s_iterator *it", type),
		      emit_printf(e, "%s *out", type), ERROR, NULL);
	text_add(&e->text,
		 "\tuint64_t step = 0;\n\tint rc;\n\n"
		 "\tif (!it->left)\n\t\treturn 0;\n"
		 "\tif (it->left == UINT64_MAX && it->offset == it->span.size)"
		 "\n\t\treturn 0;\n"
		 "\trc = %s_at(it->span, it->offset, %sout, error);\n"
		 "\tif (!rc)\n\t\trc = %s_%s(out, &step, error);\n",
		 name, arguments, name, has_stride ? "stride" : "total_size");
	text_add(&e->text,
		 "\tif (!rc && (!step || step > it->span.size - it->offset))\n"
		 "\t\trc = field_out_of_range(error, \"%s\", \"stride\", 0);\n"
		 "\tit->at = it->offset;\n"
		 "\tif (rc) {\n\t\tit->left = 0;\n\t\treturn rc;\n\t}\n"
		 "\tit->offset += step;\n"
		 "\tif (it->left != UINT64_MAX)\n\t\tit->left--;\n"
		 "\treturn 1;\n}\n\n",
		 name);
	emit_function(e, "int ",
		      emit_printf(e, "%s_edit_iterator_next", s->c_name),
		      emit_printf(e, "%s_edit_iterator *it", type),
		      emit_printf(e, "%s_edit *out", type), ERROR, NULL);
	text_add(
	    &e->text,
	    "\tint rc = %s_iterator_next(&it->read, &out->read, error);\n\n"
	    "\tif (rc > 0)\n\t\tout->bytes = it->bytes + it->read.at;\n"
	    "\treturn rc;\n}\n",
	    name);
}

static void need_all(struct emitter *e, const struct layout_structure *s)
{
	for (const struct layout_member *m = s->members; m; m = m->next)
		emit_once(e, s, m);
	need_point(e, s, s->end.from);
}

void emit_open_structure(struct emitter *e, const struct layout_structure *s)
{
	const struct layout_parameter *order = layout_order(s);

	if (order)
		e->order = order->c_name;
	emit_from(e, s->place, s->name);
	emit_view(e, s);
	need_all(e, s);
	emit_at(e, s);
	emit_edit_at(e, s);
	emit_extent(e, s);
	emit_stride(e, s);
	iterator_type(e, s);
	iterator_make(e, s);
	iterator_next(e, s);
	emit_checksums(e, s);
	e->order = NULL;
}
