/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Kaitai Struct. A structure is a type whose `seq` is the plan of it; what
 * lies somewhere else altogether is a type of its own in an instance, at_1 and
 * so on, with everything that follows there. Joins and computed fields are
 * instances, joins as sums of products, since not every target of Kaitai has
 * bit operations on 64 bits. Bitfields and flags are read bit by bit in a
 * stream of their own, so that `raw` can read the number again.
 */
#include "compiler/outputs/idents.h"
#include "compiler/memory.h"
#include "compiler/outputs/outputs.h"
#include "compiler/outputs/plan.h"
#include "compiler/outputs/words.h"

#include <string.h>

struct ksy {
	struct arena *arena;
	const struct layout *layout;
	struct needed needed;
	struct text *to;
	struct idents ids;
	struct ident_scope types, members;
	const struct layout_structure *s;
	unsigned run; /* 0: the type's own seq; else that of at_N */
	struct text seq, instances, others;
	bool needs_start;
	const char *start, *rest;
	struct names helpers; /* types for numbers that Kaitai has not */
};

/* --------------------------------------------------------------------- YAML */

static bool is_plain(const char *words)
{
	static const char *const special[] = { "true", "false", "yes",
					       "no",   "on",	"off",
					       "null", "y",	"n" };

	for (size_t i = 0; i < sizeof special / sizeof *special; i++)
		if (!strcmp(words, special[i]))
			return false;
	if (*words >= '0' && *words <= '9')
		return !words[strspn(words, "0123456789")];
	return *words >= 'a' && *words <= 'z' &&
	       !words[strspn(words, "abcdefghijklmnopqrstuvwxyz"
				    "0123456789_.")];
}

static void put_quoted(struct text *to, const char *words)
{
	char c[5];

	if (is_plain(words)) {
		text_put(to, words);
		return;
	}
	text_put(to, "\"");
	while (*words) {
		words += text_character(words, c);
		text_put(to, *c == '"' || *c == '\\' ? "\\" : "");
		text_put(to, c);
	}
	text_put(to, "\"");
}

static void indent(struct text *to, unsigned depth)
{
	while (depth--)
		text_put(to, "  ");
}

/* key: words */
static void put_key(struct text *to, unsigned depth, const char *key,
		    const char *words)
{
	if (!words || !*words)
		return;
	indent(to, depth);
	text_add(to, "%s: ", key);
	put_quoted(to, words);
	text_put(to, "\n");
}

/* - id: words; what belongs to it has the keys one deeper */
static void put_item(struct text *to, unsigned depth, const char *id)
{
	indent(to, depth);
	text_put(to, "- id: ");
	put_quoted(to, id);
	text_put(to, "\n");
}

/* words: as a key of what follows */
static void put_head(struct text *to, unsigned depth, const char *words)
{
	indent(to, depth);
	put_quoted(to, words);
	text_put(to, ":\n");
}

enum { MOST_BITS = 32 }; /* that JavaScript reads at once */

enum { TYPE = 1, SECTION = 2, ENTRY = 3, ATTRIBUTE = 4 };

/* -------------------------------------------------------------------- names */

static const char *const expression_words[] = { "and",	"or",	 "not",
						"true", "false", NULL };

/* Names that generated code has in the way. */
static const char *const type_words[] = {
	"object", "array",	   "string",	    "number", "math",
	"error",  "kaitai_stream", "kaitai_struct", "io",     "symbol",
	"struct", "enum",	   "type",	    NULL
};

static const char *id_of(struct ksy *k, const void *thing)
{
	return ident_of(&k->ids, thing);
}

/* Which bits types and enums are called what. */
static void name_types(struct ksy *k, const char *prefix)
{
	const char *own[] = { prefix, NULL };

	ident_reserve(&k->ids, &k->types, own);
	ident_reserve(&k->ids, &k->types, type_words);
	ident_reserve(&k->ids, &k->types, expression_words);
	for (size_t i = 0; i < k->needed.nr_structures; i++)
		ident_take(&k->ids, &k->types, k->needed.structures[i],
			   k->needed.structures[i]->c_name);
	for (size_t i = 0; i < k->needed.nr_enumerations; i++)
		ident_take(&k->ids, &k->types, k->needed.enumerations[i],
			   k->needed.enumerations[i]->c_name);
}

static struct ident_scope name_members(struct ksy *k,
				       const struct layout_structure *s)
{
	struct ident_scope scope = { { 0 } };

	ident_reserve(&k->ids, &scope, expression_words);
	for (unsigned i = 0; i < s->nr_parameters; i++)
		ident_take(&k->ids, &scope, &s->parameters[i],
			   s->parameters[i].c_name);
	for (const struct layout_member *m = s->members; m; m = m->next)
		if (m->name)
			ident_take(&k->ids, &scope, m, m->c_name);
	return scope;
}

static struct ident_scope name_bits(struct ksy *k,
				    const struct layout_enumeration *e)
{
	struct ident_scope scope = { { 0 } };

	ident_reserve(&k->ids, &scope, expression_words);
	for (const struct layout_bit *b = e->bits; b; b = b->next)
		if (b->name)
			ident_take(&k->ids, &scope, b, b->c_name);
	for (const struct layout_choice *c = e->choices; c; c = c->next)
		ident_take(&k->ids, &scope, c, names_snake(k->arena, c->name));
	/* under the address of its name */
	if (e->is_bitfield || e->is_flags)
		ident_take(&k->ids, &scope, e->name, "raw");
	return scope;
}

/* ------------------------------------------------------------------- scalars
 */

/* Kaitai's numbers of enums have 63 bits. */
static bool is_enum(const struct layout_enumeration *e)
{
	if (!e || e->is_flags || e->is_bitfield)
		return false;
	for (const struct layout_choice *c = e->choices; c; c = c->next)
		if (c->value <= INT64_MAX)
			return true;
	return false;
}

/* Read through a type of its own, whose `value` is the number. */
static bool is_helped(const struct scalar *scalar)
{
	if (!scalar_is_number(scalar))
		return false;
	return scalar->bytes == 6 ||
	       (scalar->bytes == 3 &&
		(scalar->is_signed || scalar->order == ORDER_NONE));
}

static const char *order_suffix(const struct scalar *scalar)
{
	return scalar->bytes == 1	       ? ""
	       : scalar->order == ORDER_LITTLE ? "le"
	       : scalar->order == ORDER_BIG    ? "be"
					       : "";
}

static const char *up(const struct ksy *k)
{
	return k->run ? "_parent." : "";
}

static const char *helper_of(struct ksy *k, const struct scalar *scalar)
{
	const char *name =
	    make_printf(k->arena, "%s%u%s", scalar->is_signed ? "i" : "u",
			8 * scalar->bytes, *order_suffix(scalar) ? "_" : "_of");
	const struct layout_parameter *order = k->s ? layout_order(k->s) : NULL;

	name = make_printf(k->arena, "%s%s", name, order_suffix(scalar));
	names_add(&k->helpers, k->arena, name, (void *)scalar);
	if (scalar->order != ORDER_NONE)
		return name;
	return make_printf(k->arena, "%s(%s%s)", name, up(k),
			   order ? id_of(k, order) : "0");
}

static const char *number_type(struct ksy *k, const struct scalar *scalar)
{
	if (is_helped(scalar))
		return helper_of(k, scalar);
	if (scalar->bytes == 3)
		return make_printf(k->arena, "b24%s", order_suffix(scalar));
	return make_printf(k->arena, "%s%u%s", scalar->is_signed ? "s" : "u",
			   scalar->bytes, order_suffix(scalar));
}

/* ------------------------------------------------------------------- values */

/* Which at_N a member has been put into; 0: the type itself. */
static unsigned run_of(struct ksy *k, const struct layout_structure *s,
		       const struct layout_member *m)
{
	unsigned run = 0;

	if (layout_is_field(m) || s->is_union)
		return 0;
	for (const struct step *i = plan_of(k->arena, s); i; i = i->next) {
		if (i->kind == STEP_GO)
			run = i->number;
		if (i->member == m)
			return run;
	}
	return 0;
}

static const char *run_id(struct ksy *k, unsigned run)
{
	return make_printf(k->arena, "at_%u", run);
}

/* What stands before the name of a member of k->s: at_2._parent. */
static void put_way(struct ksy *k, struct text *to,
		    const struct layout_member *m)
{
	unsigned run = run_of(k, k->s, m);

	if (run == k->run)
		return;
	text_put(to, up(k));
	if (run)
		text_add(to, "%s.", run_id(k, run));
}

static const struct layout_enumeration *
enumeration_of(const struct layout_value *v)
{
	return v->bit ? v->bit->enumeration : v->member->enumeration;
}

/* What makes a number of what the path leads to. */
static const char *number_suffix(struct ksy *k, const struct layout_value *v)
{
	const struct layout_enumeration *e = enumeration_of(v);
	bool is_stored = !layout_is_field(v->member);

	if (!v->bit && is_stored && plan_has_bits(v->member->enumeration))
		return make_printf(k->arena, ".%s%s", id_of(k, e->name),
				   e->scalar->bytes == 6 ? ".value" : "");
	if (v->bit)
		return is_enum(e) || v->bit->width == 1 ? ".to_i" : "";
	if (is_stored && v->member->scalar && is_helped(v->member->scalar))
		return ".value";
	if (is_stored && is_enum(e))
		return ".to_i";
	return "";
}

static void put_member(struct wording *w, const struct layout_value *v)
{
	struct ksy *k = w->context;
	unsigned run;

	if (v->left) {
		put_member(w, v->left);
		text_put(w->to, ".");
		run = run_of(k, v->left->member->structure, v->member);
		if (run)
			text_add(w->to, "%s.", run_id(k, run));
	} else {
		put_way(k, w->to, v->member);
	}
	text_put(w->to, id_of(k, v->member));
	if (v->is_element)
		text_add(w->to, "[%llu]", (unsigned long long)v->element);
	if (v->bit && plan_has_bits(v->member->enumeration))
		text_add(w->to, ".%s", id_of(k, v->bit));
}

/* A part of a number whose order is known only when it is read. */
static bool is_cut(const struct layout_value *v)
{
	return v->bit && !plan_has_bits(v->member->enumeration);
}

static void put_path(struct wording *w, const struct layout_value *v)
{
	struct ksy *k = w->context;

	text_put(w->to, is_cut(v) ? "(" : "");
	put_member(w, v);
	if (is_cut(v))
		text_add(w->to, " >> %u & %llu)", v->bit->shift,
			 (unsigned long long)UINT64_MAX >>
			     (64 - v->bit->width));
	else
		text_put(w->to, number_suffix(k, v));
}

/* Reads as its default where it is absent. */
static void put_name(struct wording *w, const struct layout_value *v)
{
	struct ksy *k = w->context;
	bool has_other = v->kind == VALUE_MEMBER && !v->left &&
			 v->member->condition && v->member->has_default;

	if (v->kind != VALUE_MEMBER) {
		text_add(w->to, "%s%s", up(k),
			 id_of(k, &w->s->parameters[v->index]));
		return;
	}
	if (has_other) {
		text_put(w->to, "(");
		words_condition(w, v->member->condition);
		text_put(w->to, " ? ");
	}
	put_path(w, v);
	if (has_other)
		text_add(
		    w->to, " : %s)",
		    words_of_number(k->arena, v->member->default_value, false));
}

static const struct dialect kaitai = {
	.and_ = "and",
	.or_ = "or",
	.not_ = "not ",
	.has_truths = true,
	.name = put_name,
};

static struct wording wording_of(struct ksy *k, struct text *to)
{
	struct wording w = {
		.dialect = &kaitai, .s = k->s, .to = to, .context = k
	};

	return w;
}

static const char *value(struct ksy *k, const struct layout_value *v)
{
	return words_value_in(k->arena, wording_of(k, NULL), v);
}

static const char *condition(struct ksy *k, const struct layout_condition *c)
{
	return words_condition_in(k->arena, wording_of(k, NULL), c);
}

/* The byte where the structure starts, in the stream. */
static const char *start(struct ksy *k)
{
	k->needs_start = true;
	return make_printf(k->arena, "%s%s", up(k), k->start);
}

/* ---------------------------------------------------------------- docs */

/* What Kaitai has no words for. */
static const char *doc_of(struct ksy *k, const struct layout_member *m)
{
	struct text doc = { 0 };

	words_add(&doc, words_of_member(k->arena, m));
	if (m->scalar && m->scalar->is_guid)
		words_add(&doc, m->scalar->order == ORDER_LITTLE
				    ? "A GUID, its first three parts "
				      "little-endian."
				    : "A UUID.");
	return words_taken(k->arena, &doc);
}

static const char *check_words(struct ksy *k, const struct layout_check *c)
{
	const char *only = words_of_condition(k->arena, k->s, c->condition);

	return make_printf(k->arena, "Check: %s%s%s%s%s.",
			   words_of_value(k->arena, k->s, c->value),
			   *only ? ", where " : "", only, c->text ? ": " : "",
			   c->text ? c->text : "");
}

static const char *type_doc(struct ksy *k)
{
	struct text doc = { 0 };

	words_add(&doc, k->s->doc);
	for (const struct layout_check *c = k->s->checks; c; c = c->next)
		words_add(&doc, check_words(k, c));
	for (const struct layout_checksum *c = k->s->checksums; c; c = c->next)
		words_add(&doc,
			  make_printf(k->arena, "Checksum: %s = %s.",
				      c->member->name,
				      words_of_checksum(k->arena, k->s, c)));
	return words_taken(k->arena, &doc);
}

/* ------------------------------------------------------------------- members
 */

/* What a member is to Kaitai: an element, and how many. */
struct shape {
	const char *type, *size, *encoding, *enumeration;
	bool is_to_end;	     /* size-eos */
	unsigned dimensions; /* that the element itself takes, the innermost */
};

static bool is_bytes(const struct scalar *scalar)
{
	return !strcmp(scalar->name, "byte") || !strcmp(scalar->name, "u8");
}

/* Bytes up to what the structure says of its end. */
static const char *bound(struct ksy *k)
{
	const struct layout_value *v =
	    k->s->stated_size ? k->s->stated_size : k->s->stride;

	if (!v)
		return NULL;
	return make_printf(k->arena, "%s + %s - _io.pos", start(k),
			   words_is_truth(v) || v->kind == VALUE_BINARY
			       ? make_printf(k->arena, "(%s)", value(k, v))
			       : value(k, v));
}

/* A run of bytes or characters, `each` bytes a piece: one thing to Kaitai. */
static void shape_run(struct ksy *k, const struct layout_member *m,
		      uint64_t each, struct shape *to)
{
	unsigned last = m->nr_dimensions - 1;

	to->dimensions = 1;
	if (last || !(m->count || m->until_end))
		to->size = make_printf(
		    k->arena, "%llu",
		    (unsigned long long)(m->dimensions[last] * each));
	else if (m->count)
		to->size = words_times(k->arena, value(k, m->count), each);
	else
		to->size = bound(k);
	to->is_to_end = !to->size;
}

static void shape_text(struct ksy *k, const struct layout_member *m,
		       struct shape *to)
{
	to->type = "strz";
	to->encoding = "UTF-8";
	if (m->is_cstring)
		return;
	if (m->scalar->is_unit)
		to->encoding =
		    m->scalar->order == ORDER_BIG ? "UTF-16BE" : "UTF-16LE";
	if (m->nr_dimensions) {
		shape_run(k, m, m->scalar->bytes, to);
	} else if (m->scalar->is_unit) {
		to->type = m->scalar->order == ORDER_BIG ? "u2be" : "u2le";
		to->encoding = NULL;
	} else {
		to->size = "1";
	}
}

/* type(a, b) */
static const char *structure_type(struct ksy *k,
				  const struct layout_structure *s,
				  struct layout_values arguments)
{
	struct text text = { 0 };

	text_put(&text, id_of(k, s));
	for (unsigned i = 0; i < arguments.count; i++)
		text_add(&text, "%s%s", i ? ", " : "(",
			 value(k, arguments.items[i]));
	text_put(&text, arguments.count ? ")" : "");
	return words_taken(k->arena, &text);
}

static bool is_limited(const struct layout_structure *s)
{
	if (s->stated_size || s->stride)
		return true;
	for (const struct layout_member *m = s->members; m; m = m->next)
		if (m->until_end)
			return false;
	return true;
}

static void shape_structure(struct ksy *k, const struct layout_member *m,
			    struct shape *to)
{
	to->type = structure_type(k, m->structure, m->arguments);
	if (m->structure->is_union)
		to->size = make_printf(k->arena, "%llu",
				       (unsigned long long)m->structure->size);
	else if (!is_limited(m->structure) && !m->nr_dimensions)
		to->size = bound(k);
}

static struct shape shape_of(struct ksy *k, const struct layout_member *m)
{
	const struct layout_enumeration *e = m->enumeration;
	struct shape to = { 0 };

	if (m->structure) {
		shape_structure(k, m, &to);
	} else if (m->scalar->is_text || m->scalar->is_unit) {
		shape_text(k, m, &to);
	} else if (m->scalar->is_guid) {
		to.size = "16";
	} else if (plan_has_bits(e)) {
		to.type = id_of(k, e);
		to.size = make_printf(k->arena, "%u", e->scalar->bytes);
	} else if (!e && m->nr_dimensions && is_bytes(m->scalar)) {
		shape_run(k, m, 1, &to);
	} else {
		to.type = number_type(k, m->scalar);
		if (is_enum(e) && !is_helped(m->scalar))
			to.enumeration = id_of(k, e);
	}
	return to;
}

/* The elements of the dimensions from the second on that repeat. */
static uint64_t inner_count(const struct layout_member *m, unsigned dimensions)
{
	uint64_t count = 1;

	for (unsigned i = 1; i < m->nr_dimensions - dimensions; i++)
		count *= m->dimensions[i];
	return count;
}

/* Bytes of the structure that are left, and how many an element has. */
static const char *left_of(struct ksy *k)
{
	const char *left = bound(k);

	return left ? left : "_io.size - _io.pos";
}

static uint64_t least_size(const struct layout_member *m)
{
	return m->element_size ? m->element_size : 1;
}

/*
 * Elements up to the structure's end; a count would be computed anew for each
 * of them.
 */
static void put_until(struct ksy *k, struct text *to,
		      const struct layout_member *m)
{
	put_key(to, ATTRIBUTE, "repeat", "until");
	put_key(to, ATTRIBUTE, "repeat-until",
		make_printf(k->arena, "%s < %llu", left_of(k),
			    (unsigned long long)least_size(m)));
}

static void put_repeat(struct ksy *k, struct text *to,
		       const struct layout_member *m, const struct shape *shape)
{
	uint64_t inner;

	if (m->nr_dimensions <= shape->dimensions)
		return;
	if (m->until_end) {
		put_until(k, to, m);
		return;
	}
	inner = inner_count(m, shape->dimensions);
	put_key(to, ATTRIBUTE, "repeat", "expr");
	put_key(to, ATTRIBUTE, "repeat-expr",
		m->count ? words_times(k->arena, value(k, m->count), inner)
			 : make_printf(
			       k->arena, "%llu",
			       (unsigned long long)(m->dimensions[0] * inner)));
}

/* What must hold, and that an element is left of those up to the end. */
static const char *only_if(struct ksy *k, const struct layout_member *m,
			   const struct shape *shape)
{
	const char *only = condition(k, m->condition);

	if (!m->until_end || m->nr_dimensions <= shape->dimensions)
		return only;
	return make_printf(k->arena, "%s%s%s >= %llu", only,
			   *only ? " and " : "", left_of(k),
			   (unsigned long long)least_size(m));
}

/* All but the id and the place. */
static void put_member_keys(struct ksy *k, struct text *to,
			    const struct layout_member *m)
{
	struct shape shape = shape_of(k, m);

	put_key(to, ATTRIBUTE, "type", shape.type);
	put_key(to, ATTRIBUTE, "size", shape.size);
	if (shape.is_to_end)
		text_put(to, "        size-eos: true\n");
	put_key(to, ATTRIBUTE, "encoding", shape.encoding);
	put_key(to, ATTRIBUTE, "enum", shape.enumeration);
	put_key(to, ATTRIBUTE, "if", only_if(k, m, &shape));
	put_repeat(k, to, m, &shape);
	put_key(to, ATTRIBUTE, "doc", doc_of(k, m));
}

static const char *free_id(struct ksy *k, const char *wanted)
{
	return ident_take(&k->ids, &k->members, NULL, wanted);
}

static void put_step_size(struct ksy *k, const char *id, const char *size,
			  const struct layout_condition *c)
{
	put_item(&k->seq, ENTRY, free_id(k, id));
	put_key(&k->seq, ATTRIBUTE, "size", size);
	put_key(&k->seq, ATTRIBUTE, "if", condition(k, c));
}

static void put_align(struct ksy *k, const struct step *step)
{
	const char *to = value(k, step->value);

	if (step->value->kind != VALUE_CONSTANT)
		to = make_printf(k->arena, "(%s)", to);
	put_step_size(k, "alignment",
		      make_printf(k->arena, "(%s - (_io.pos - %s) %% %s) %% %s",
				  to, start(k), to, to),
		      step->condition);
}

/* The seq so far becomes that of its type; another one begins. */
static void close_run(struct ksy *k)
{
	if (!k->run)
		return;
	text_add(&k->others, "  %s_%s:\n    seq:\n", id_of(k, k->s),
		 run_id(k, k->run));
	text_put_bytes(&k->others, k->seq.items, k->seq.count);
	k->seq.count = 0;
}

static void open_run(struct ksy *k, const struct step *step, struct text *first)
{
	const char *at;

	if (!k->run) {
		*first = k->seq;
		memset(&k->seq, 0, sizeof k->seq);
	}
	close_run(k);
	k->run = 0;
	at = step->value ? make_printf(k->arena, "(%s)", value(k, step->value))
			 : make_printf(k->arena, "%llu",
				       (unsigned long long)step->bytes);
	put_head(&k->instances, ENTRY, run_id(k, step->number));
	put_key(&k->instances, ATTRIBUTE, "pos",
		make_printf(k->arena, "%s + %s", start(k), at));
	put_key(&k->instances, ATTRIBUTE, "type",
		make_printf(k->arena, "%s_%s", id_of(k, k->s),
			    run_id(k, step->number)));
	put_key(&k->instances, ATTRIBUTE, "if", condition(k, step->condition));
	k->run = step->number;
}

static void put_step(struct ksy *k, const struct step *step)
{
	const struct layout_member *m = step->member;

	switch (step->kind) {
	case STEP_MEMBER:
		put_item(&k->seq, ENTRY,
			 m->name ? id_of(k, m) : free_id(k, "unused"));
		put_member_keys(k, &k->seq, m);
		break;
	case STEP_SKIP:
		put_step_size(k, "skipped",
			      make_printf(k->arena, "%llu",
					  (unsigned long long)step->bytes),
			      step->condition);
		break;
	case STEP_ALIGN:
		put_align(k, step);
		break;
	case STEP_LOST:
		text_add(&k->seq, "      # not reached by reading: %s\n",
			 m->name ? m->name : "_");
		break;
	case STEP_GO:
		break;
	}
}

/* Bytes behind the last member that are the structure's. */
static void put_rest(struct ksy *k)
{
	const struct layout_value *v =
	    k->s->stride ? k->s->stride : k->s->stated_size;

	if (!v)
		return;
	put_step_size(
	    k, "rest",
	    make_printf(k->arena, "%s + (%s) - _io.pos", start(k), value(k, v)),
	    NULL);
}

static void put_seq(struct ksy *k)
{
	const struct step *steps = plan_of(k->arena, k->s);
	struct text first = { 0 };

	for (const struct step *i = steps; i; i = i->next)
		if (i->kind == STEP_GO)
			open_run(k, i, &first);
		else
			put_step(k, i);
	close_run(k);
	if (k->run) {
		text_done(&k->seq);
		k->seq = first;
		k->run = 0;
	}
	put_rest(k);
}

static void put_union(struct ksy *k)
{
	for (const struct layout_member *m = k->s->members; m; m = m->next) {
		if (!m->name || layout_is_field(m))
			continue;
		put_head(&k->instances, ENTRY, id_of(k, m));
		put_key(&k->instances, ATTRIBUTE, "pos", "0");
		put_member_keys(k, &k->instances, m);
	}
}

/* ----------------------------------------------------------------- instances
 */

static void put_part(struct ksy *k, struct text *to,
		     const struct layout_part *part)
{
	struct layout_value v = { .kind = VALUE_MEMBER,
				  .member = part->member,
				  .bit = part->bit };
	struct wording w = wording_of(k, to);
	unsigned long long whole = 1;

	if (!part->bit && part->scalar->is_signed) {
		text_put(to, "(");
		put_name(&w, &v);
		text_put(to, " < 0 ? ");
		put_name(&w, &v);
		if (part->bits < 64)
			text_add(to, " + %llu : ", whole << part->bits);
		else
			text_put(to, " + 18446744073709551616 : ");
	}
	put_name(&w, &v);
	if (!part->bit && part->scalar->is_signed)
		text_put(to, ")");
	if (part->shift)
		text_add(to, " * %llu", whole << part->shift);
}

static const char *join_sum(struct ksy *k, const struct layout_member *m)
{
	struct text text = { 0 };

	for (unsigned i = 0; i < m->nr_parts; i++) {
		text_put(&text, i ? " + " : "");
		put_part(k, &text, &m->parts[i]);
	}
	return words_taken(k->arena, &text);
}

static const char *join(struct ksy *k, const struct layout_member *m)
{
	const char *sum = join_sum(k, m), *size;
	unsigned bits = m->part_bits;

	if (!m->scalar->is_signed)
		return sum;
	size = bits < 64 ? make_printf(k->arena, "%llu", 1ull << bits)
			 : "18446744073709551616";
	return make_printf(k->arena, "(%s) < %llu ? (%s) : (%s) - %s", sum,
			   1ull << (bits - 1), sum, sum, size);
}

static void put_field(struct ksy *k, const struct layout_member *m)
{
	put_head(&k->instances, ENTRY, id_of(k, m));
	put_key(&k->instances, ATTRIBUTE, "value",
		m->nr_parts ? join(k, m) : value(k, m->computed));
	put_key(&k->instances, ATTRIBUTE, "if",
		words_join_condition_in(k->arena, wording_of(k, NULL), m));
	put_key(&k->instances, ATTRIBUTE, "doc", doc_of(k, m));
}

/* A pointer leads somewhere where its unit and what is there are known. */
static void put_target(struct ksy *k, const struct layout_member *m)
{
	const struct layout_structure *t = plan_target(m);
	struct layout_value v = { .kind = VALUE_MEMBER, .member = m };
	struct text at = { 0 };
	struct wording w = wording_of(k, &at);

	if (!t)
		return;
	put_head(&k->instances, ENTRY,
		 free_id(k, make_printf(k->arena, "%s_target", id_of(k, m))));
	put_key(&k->instances, ATTRIBUTE, "io", "_root._io");
	put_name(&w, &v);
	text_add(&at, " * %llu", (unsigned long long)m->unit->bytes);
	put_key(&k->instances, ATTRIBUTE, "pos", words_taken(k->arena, &at));
	put_key(&k->instances, ATTRIBUTE, "type", id_of(k, t));
	if (t->is_union)
		put_key(
		    &k->instances, ATTRIBUTE, "size",
		    make_printf(k->arena, "%llu", (unsigned long long)t->size));
	put_key(&k->instances, ATTRIBUTE, "if", condition(k, m->condition));
}

static void put_instances(struct ksy *k)
{
	for (const struct layout_member *m = k->s->members; m; m = m->next) {
		if (layout_is_field(m))
			put_field(k, m);
		put_target(k, m);
	}
}

/* --------------------------------------------------------------- structures */

static void put_section(struct ksy *k, const char *head, struct text *text)
{
	if (text->count)
		text_add(k->to, "    %s:\n", head);
	text_put_bytes(k->to, text->items ? text->items : "", text->count);
	text->count = 0;
}

static void put_parameters(struct ksy *k)
{
	const struct layout_structure *s = k->s;

	if (s->nr_parameters)
		text_put(k->to, "    params:\n");
	for (unsigned i = 0; i < s->nr_parameters; i++) {
		const struct scalar *scalar = s->parameters[i].scalar;
		unsigned bytes = scalar->bytes == 3   ? 4
				 : scalar->bytes == 6 ? 8
						      : scalar->bytes;

		put_item(k->to, ENTRY, id_of(k, &s->parameters[i]));
		put_key(k->to, ATTRIBUTE, "type",
			make_printf(k->arena, "%s%u",
				    scalar->is_signed ? "s" : "u", bytes));
		if (s->parameters[i].is_order)
			put_key(k->to, ATTRIBUTE, "doc",
				"0: little-endian, else big-endian");
	}
}

/* Numbers that do not say their order have that of a parameter. */
static void put_order(struct ksy *k, const char *way)
{
	const struct layout_parameter *order = layout_order(k->s);

	if (!order)
		return;
	text_add(k->to, "    meta:\n      endian:\n        switch-on: ");
	put_quoted(k->to, make_printf(k->arena, "%s%s", way, id_of(k, order)));
	text_put(k->to, "\n        cases:\n          0: le\n"
			"          _: be\n");
}

/* Evaluated before anything is read, it stays where it is. */
static void put_start(struct ksy *k)
{
	struct text first = { 0 };

	if (!k->needs_start)
		return;
	put_item(&first, ENTRY, free_id(k, "remember_start"));
	put_key(&first, ATTRIBUTE, "size", "0");
	put_key(&first, ATTRIBUTE, "if",
		make_printf(k->arena, "%s >= 0", k->start));
	text_insert(&k->seq, 0, first.items);
	text_done(&first);
	put_head(&k->instances, ENTRY, k->start);
	put_key(&k->instances, ATTRIBUTE, "value", "_io.pos");
}

static void put_structure(struct ksy *k, const struct layout_structure *s)
{
	k->s = s;
	k->needs_start = false;
	k->members = name_members(k, s);
	k->start = free_id(k, "start_of_this");
	text_put(&k->seq, "");
	if (s->is_union)
		put_union(k);
	else
		put_seq(k);
	put_instances(k);
	put_start(k);
	put_head(k->to, TYPE, id_of(k, s));
	put_key(k->to, SECTION, "doc", type_doc(k));
	put_order(k, "");
	put_parameters(k);
	put_section(k, "seq", &k->seq);
	put_section(k, "instances", &k->instances);
	text_put_bytes(k->to, k->others.items ? k->others.items : "",
		       k->others.count);
	k->others.count = 0;
	if (!k->seq.count && !s->members)
		text_put(k->to, "    seq: []\n");
}

/* --------------------------------------------------------------------- bits */

static void put_bit(struct ksy *k, const char *id, unsigned width,
		    const struct layout_enumeration *e, const char *doc)
{
	put_item(&k->seq, ENTRY, id);
	put_key(&k->seq, ATTRIBUTE, "type",
		make_printf(k->arena, "b%u", width));
	if (is_enum(e))
		put_key(&k->seq, ATTRIBUTE, "enum", id_of(k, e));
	put_key(&k->seq, ATTRIBUTE, "doc", doc);
}

/* The part or the flag that has the bit as its lowest or highest. */
static const struct layout_bit *part_at(const struct layout_enumeration *e,
					unsigned bit)
{
	const struct layout_bit *b = e->bits;

	while (b && (bit < b->shift || bit >= b->shift + b->width))
		b = b->next;
	return b;
}

/* Bits from `bit` on, in the direction of reading, that nobody has. */
static unsigned count_unused(const struct layout_enumeration *e, unsigned bit)
{
	bool is_big = e->scalar->order == ORDER_BIG;
	unsigned count = 0, total = 8 * e->scalar->bytes;

	while (count < MOST_BITS && bit < total && !part_at(e, bit) &&
	       !plan_flag_at(e, bit)) {
		count++;
		bit += is_big ? -1u : 1;
	}
	return count;
}

/* What starts at a bit and how many it has. */
static unsigned put_bits_at(struct ksy *k, const struct layout_enumeration *e,
			    unsigned bit)
{
	const struct layout_bit *part = part_at(e, bit);
	const struct layout_choice *flag = plan_flag_at(e, bit);
	unsigned width = part ? part->width : flag ? 1 : count_unused(e, bit);

	if (part && part->name)
		put_bit(k, id_of(k, part), width, part->enumeration, part->doc);
	else if (flag)
		put_bit(k, id_of(k, flag), 1, NULL, flag->doc);
	else
		put_bit(k, free_id(k, "unused"), width, NULL, NULL);
	return width;
}

/* In the order in which they are read: from the first byte's first bit. */
static void put_all_bits(struct ksy *k, const struct layout_enumeration *e)
{
	unsigned total = 8 * e->scalar->bytes;
	bool is_big = e->scalar->order == ORDER_BIG;

	for (unsigned done = 0; done < total;)
		done += put_bits_at(k, e, is_big ? total - 1 - done : done);
}

/* Masks of several bits, and second names. */
static void put_masks(struct ksy *k, const struct layout_enumeration *e)
{
	const char *raw = make_printf(k->arena, "%s%s", id_of(k, e->name),
				      e->scalar->bytes == 6 ? ".value" : "");

	for (const struct layout_choice *c = e->choices; c; c = c->next) {
		const char *mask = words_of_number(k->arena, c->value, true);

		if (!c->is_alias && c->value > 0 &&
		    !(c->value & (c->value - 1)))
			continue;
		put_head(&k->instances, ENTRY, id_of(k, c));
		put_key(
		    &k->instances, ATTRIBUTE, "value",
		    make_printf(k->arena, "(%s & %s) == %s", raw, mask, mask));
		put_key(&k->instances, ATTRIBUTE, "doc", c->doc);
	}
}

static void put_bits(struct ksy *k, const struct layout_enumeration *e)
{
	k->s = NULL;
	k->members = name_bits(k, e);
	put_head(k->to, TYPE, id_of(k, e));
	put_key(k->to, SECTION, "doc", e->doc);
	text_add(k->to, "    meta:\n      bit-endian: %s\n",
		 e->scalar->order == ORDER_BIG ? "be" : "le");
	put_all_bits(k, e);
	put_section(k, "seq", &k->seq);
	put_head(&k->instances, ENTRY, id_of(k, e->name));
	put_key(&k->instances, ATTRIBUTE, "pos", "0");
	put_key(&k->instances, ATTRIBUTE, "type", number_type(k, e->scalar));
	put_key(&k->instances, ATTRIBUTE, "doc", "All of it, as a number.");
	put_masks(k, e);
	put_section(k, "instances", &k->instances);
}

/* -------------------------------------------------------------------- enums */

static void put_enum(struct ksy *k, const struct layout_enumeration *e)
{
	put_head(k->to, TYPE, id_of(k, e));
	for (const struct layout_choice *c = e->choices; c; c = c->next) {
		const char *number = words_of_number(k->arena, c->value, false);

		if (c->is_alias)
			continue;
		if (c->value > INT64_MAX) {
			text_add(k->to, "    # %s: %s, which is too large\n",
				 c->name, number);
			continue;
		}
		text_add(k->to, "    %s:\n", number);
		put_key(k->to, ENTRY, "id", id_of(k, c));
		put_key(k->to, ENTRY, "doc", c->doc);
	}
}

static void put_enums(struct ksy *k)
{
	bool is_first = true;

	for (size_t i = 0; i < k->needed.nr_enumerations; i++) {
		const struct layout_enumeration *e = k->needed.enumerations[i];

		if (!is_enum(e))
			continue;
		text_put(k->to, is_first ? "enums:\n" : "");
		is_first = false;
		put_enum(k, e);
	}
}

/* ------------------------------------------------------------------ helpers */

/* The bytes as a sum, the lowest first or last. */
static const char *byte_sum(struct ksy *k, unsigned bytes, bool is_big)
{
	struct text text = { 0 };

	for (unsigned i = 0; i < bytes; i++) {
		unsigned long long weight = 1ull
					    << 8 * (is_big ? bytes - 1 - i : i);

		text_add(&text, "%sbytes[%u]", i ? " + " : "", i);
		if (weight > 1)
			text_add(&text, " * %llu", weight);
	}
	return words_taken(k->arena, &text);
}

static void put_helper(struct ksy *k, const char *name,
		       const struct scalar *scalar)
{
	const char *little = byte_sum(k, scalar->bytes, false);
	const char *big = byte_sum(k, scalar->bytes, true);
	unsigned long long half = 1ull << (8 * scalar->bytes - 1);

	text_add(k->to, "  %s:\n", name);
	if (scalar->order == ORDER_NONE)
		text_put(k->to, "    params:\n      - id: order\n"
				"        type: u1\n");
	text_add(k->to, "    seq:\n      - id: bytes\n        size: %u\n",
		 scalar->bytes);
	text_put(k->to, "    instances:\n      number:\n");
	put_key(k->to, ATTRIBUTE, "value",
		scalar->order == ORDER_LITTLE ? little
		: scalar->order == ORDER_BIG
		    ? big
		    : make_printf(k->arena, "order == 0 ? (%s) : (%s)", little,
				  big));
	put_head(k->to, ENTRY, "value");
	put_key(k->to, ATTRIBUTE, "value",
		scalar->is_signed
		    ? make_printf(k->arena,
				  "number < %llu ? number : number - %llu",
				  half, 2 * half)
		    : "number");
}

static void put_helpers(struct ksy *k)
{
	for (size_t i = 0; i < k->helpers.count; i++)
		put_helper(k, k->helpers.entries[i].name,
			   k->helpers.entries[i].thing);
}

/* --------------------------------------------------------------------- file */

static void put_spec(struct ksy *k)
{
	unsigned count;
	const char **lines = words_of_file(k->arena, k->layout->source, &count);

	text_put(k->to, count ? "doc: |2\n" : "");
	for (unsigned i = 0; i < count; i++) {
		const char *line = lines[i];
		char c[5];

		text_put(k->to, *line ? "  " : "");
		while (*line) {
			line += text_character(line, c);
			text_put(k->to, c);
		}
		text_put(k->to, "\n");
	}
}

static void put_head_of_file(struct ksy *k, const char *path,
			     const char *prefix)
{
	text_put(k->to, "# Written by structc from ");
	for (const char *c = path; *c;) {
		char one[5];

		c += text_character(c, one);
		text_put(k->to, one);
	}
	text_put(k->to, ". Edit that file instead.\nmeta:\n");
	put_key(k->to, 1, "id", prefix);
	put_key(k->to, 1, "ks-version", "0.11");
	put_spec(k);
}

static void put_root(struct ksy *k)
{
	const struct layout *l = k->layout;

	if (!l->root)
		return;
	k->s = l->root;
	text_put(k->to, "instances:\n  image:\n");
	text_add(k->to, "    pos: %llu\n", (unsigned long long)l->root_offset);
	put_key(k->to, 2, "type",
		structure_type(k, l->root, l->root_arguments));
	if (l->root->is_union)
		text_add(k->to, "    size: %llu\n",
			 (unsigned long long)l->root->size);
}

static bool has_types(const struct needed *all)
{
	for (size_t i = 0; i < all->nr_enumerations; i++)
		if (plan_has_bits(all->enumerations[i]))
			return true;
	return all->nr_structures;
}

static void put_types(struct ksy *k)
{
	const struct needed *all = &k->needed;

	text_put(k->to, has_types(all) ? "types:\n" : "");
	for (size_t i = 0; i < all->nr_structures; i++)
		name_members(k, all->structures[i]);
	for (size_t i = 0; i < all->nr_enumerations; i++)
		name_bits(k, all->enumerations[i]);
	for (size_t i = 0; i < all->nr_enumerations; i++)
		if (plan_has_bits(all->enumerations[i]))
			put_bits(k, all->enumerations[i]);
	for (size_t i = 0; i < all->nr_structures; i++)
		put_structure(k, all->structures[i]);
	put_helpers(k);
}

void output_ksy(const struct layout *layout, const char *path,
		const char *prefix, struct arena *arena, struct diags *diags,
		struct text *out)
{
	struct ksy k = { .arena = arena, .layout = layout, .to = out };

	(void)diags;
	k.ids.arena = arena;
	k.needed = needed_by(arena, layout);
	name_types(&k, prefix);
	put_head_of_file(&k, words_of_path(path), prefix);
	put_root(&k);
	put_types(&k);
	put_enums(&k);
	text_done(&k.seq);
	text_done(&k.instances);
	text_done(&k.others);
}
