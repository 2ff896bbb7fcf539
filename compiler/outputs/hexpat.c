/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ImHex's pattern language. A structure is a struct whose members follow its
 * plan, `$` being where the reader is. Flags and bitfields are bitfields from
 * the lowest bit on; where an expression needs the number, x_raw lies over x.
 * Joins and computed fields are variables that are shown, each behind all that
 * it is made of.
 */
#include "compiler/outputs/idents.h"
#include "compiler/memory.h"
#include "compiler/outputs/outputs.h"
#include "compiler/outputs/plan.h"
#include "compiler/outputs/words.h"

#include <string.h>

struct hexpat {
	struct arena *arena;
	const struct layout *layout;
	struct needed needed;
	struct text *to;
	struct idents ids, raws; /* of members: x_raw */
	struct ident_scope types;
	const struct layout_structure *s;
	struct names written; /* fields of s, by address */
	struct names used;    /* members that values speak of as a whole */
	unsigned depth;
};

static const char *const words[] = {
	"if",	 "else",      "while",	    "for",	"match",  "return",
	"break", "continue",  "struct",	    "enum",	"union",  "fn",
	"le",	 "be",	      "bitfield",   "unsigned", "signed", "parent",
	"this",	 "namespace", "using",	    "in",	"out",	  "ref",
	"null",	 "const",     "_",	    "try",	"catch",  "import",
	"as",	 "is",	      "from",	    "true",	"false",  "nan",
	"inf",	 "addressof", "sizeof",	    "padding",	"auto",	  "any",
	"u8",	 "u16",	      "u24",	    "u32",	"u48",	  "u64",
	"u96",	 "u128",      "s8",	    "s16",	"s24",	  "s32",
	"s48",	 "s64",	      "s96",	    "s128",	"float",  "double",
	"bool",	 "char",      "char16",	    "str",	"std",	  "builtin",
	"main",	 "image",     "typenameof", "type",	"hex",	  NULL
};

/* -------------------------------------------------------------------- text */

static void put_clean(struct text *to, const char *words_of, bool is_quoted)
{
	char c[5];

	while (*words_of) {
		words_of += text_character(words_of, c);
		if (is_quoted && (*c == '"' || *c == '\\'))
			text_put(to, "\\");
		text_put(to, c);
	}
}

static void indent(struct hexpat *h)
{
	for (unsigned i = 0; i < h->depth; i++)
		text_put(h->to, "\t");
}

static void put_comment(struct hexpat *h, const char *comment)
{
	if (!comment || !*comment)
		return;
	indent(h);
	text_put(h->to, "// ");
	put_clean(h->to, comment, false);
	text_put(h->to, "\n");
}

/* [[export, comment("...")]] */
static void put_attributes(struct hexpat *h, const char *attribute,
			   const char *comment)
{
	bool has_comment = comment && *comment;

	if (!attribute && !has_comment)
		return;
	text_put(h->to, " [[");
	text_put(h->to, attribute ? attribute : "");
	text_put(h->to, attribute && has_comment ? ", " : "");
	if (has_comment) {
		text_put(h->to, "comment(\"");
		put_clean(h->to, comment, true);
		text_put(h->to, "\")");
	}
	text_put(h->to, "]]");
}

/* -------------------------------------------------------------------- names */

static const char *id_of(struct hexpat *h, const void *thing)
{
	return ident_of(&h->ids, thing);
}

/* Leaf.header is Leaf_header. */
static const char *type_name(struct hexpat *h, const char *name)
{
	char *made = make_printf(h->arena, "%s", name);

	for (char *c = made; *c; c++)
		if (*c == '.')
			*c = '_';
	return made;
}

static void name_types(struct hexpat *h)
{
	ident_reserve(&h->ids, &h->types, words);
	for (size_t i = 0; i < h->needed.nr_enumerations; i++)
		ident_take(&h->ids, &h->types, h->needed.enumerations[i],
			   type_name(h, h->needed.enumerations[i]->name));
	for (size_t i = 0; i < h->needed.nr_structures; i++)
		ident_take(&h->ids, &h->types, h->needed.structures[i],
			   type_name(h, h->needed.structures[i]->name));
}

static const char *key_of(struct hexpat *h, const void *thing)
{
	return make_printf(h->arena, "%p", thing);
}

static void use(struct hexpat *h, const struct layout_value *v)
{
	if (!v)
		return;
	if (v->kind == VALUE_MEMBER && !v->bit)
		names_add(&h->used, h->arena, key_of(h, v->member), h);
	for (const struct layout_value_arm *i = v->arms; i; i = i->next) {
		use(h, i->condition);
		use(h, i->value);
	}
	use(h, v->left);
	use(h, v->right);
}

static void use_member(struct hexpat *h, const struct layout_member *m)
{
	use(h, m->computed);
	use(h, m->count);
	for (unsigned i = 0; i < m->arguments.count; i++)
		use(h, m->arguments.items[i]);
	for (unsigned i = 0; i < m->nr_parts; i++)
		if (!m->parts[i].bit)
			names_add(&h->used, h->arena,
				  key_of(h, m->parts[i].member), h);
	for (const struct layout_condition *c = m->condition; c; c = c->outer)
		use(h, c->value);
}

static void use_structure(struct hexpat *h, const struct layout_structure *s)
{
	for (const struct layout_member *m = s->members; m; m = m->next)
		use_member(h, m);
	for (const struct layout_point *p = s->points; p; p = p->next) {
		use(h, p->condition);
		use(h, p->value);
	}
	use(h, s->stated_size);
	use(h, s->stride);
}

static void name_members(struct hexpat *h, const struct layout_structure *s)
{
	struct ident_scope scope = { { 0 } };

	ident_reserve(&h->ids, &scope, words);
	for (unsigned i = 0; i < s->nr_parameters; i++)
		ident_take(&h->ids, &scope, &s->parameters[i],
			   s->parameters[i].name);
	for (const struct layout_member *m = s->members; m; m = m->next)
		if (m->name)
			ident_take(&h->ids, &scope, m, m->name);
	for (const struct layout_member *m = s->members; m; m = m->next)
		if (m->name && !layout_is_field(m) &&
		    plan_has_bits(m->enumeration) && !m->nr_dimensions &&
		    names_find(&h->used, key_of(h, m)))
			ident_take(&h->raws, &scope, m,
				   make_printf(h->arena, "%s_raw", m->name));
}

static void name_bits(struct hexpat *h, const struct layout_enumeration *e)
{
	struct ident_scope scope = { { 0 } };

	ident_reserve(&h->ids, &scope, words);
	for (const struct layout_bit *b = e->bits; b; b = b->next)
		if (b->name)
			ident_take(&h->ids, &scope, b, b->name);
	for (const struct layout_choice *c = e->choices; c; c = c->next)
		ident_take(&h->ids, &scope, c, c->name);
}

/* ------------------------------------------------------------------- values */

static void put_path(struct wording *w, const struct layout_value *v)
{
	struct hexpat *h = w->context;
	const char *raw = v->bit ? NULL : ident_of(&h->raws, v->member);

	if (v->left) {
		put_path(w, v->left);
		text_put(w->to, ".");
	}
	text_put(w->to, raw ? raw : id_of(h, v->member));
	if (v->is_element)
		text_add(w->to, "[%llu]", (unsigned long long)v->element);
}

static void put_member(struct wording *w, const struct layout_value *v)
{
	struct hexpat *h = w->context;
	bool is_cut = v->bit && !plan_has_bits(v->member->enumeration);

	text_put(w->to, is_cut ? "((" : "");
	put_path(w, v);
	if (is_cut)
		text_add(w->to, " >> %u) & %llu)", v->bit->shift,
			 (unsigned long long)UINT64_MAX >>
			     (64 - v->bit->width));
	else if (v->bit)
		text_add(w->to, ".%s", id_of(h, v->bit));
}

/* Reads as its default where it is absent. */
static void put_name(struct wording *w, const struct layout_value *v)
{
	struct hexpat *h = w->context;
	bool has_other = v->kind == VALUE_MEMBER && !v->left &&
			 v->member->condition && v->member->has_default;

	if (v->kind != VALUE_MEMBER) {
		text_put(w->to, id_of(h, &w->s->parameters[v->index]));
		return;
	}
	if (has_other) {
		text_put(w->to, "((");
		words_condition(w, v->member->condition);
		text_put(w->to, ") ? ");
	}
	put_member(w, v);
	if (has_other)
		text_add(
		    w->to, " : %s)",
		    words_of_number(h->arena, v->member->default_value, false));
}

static const struct dialect pattern = {
	.and_ = "&&",
	.or_ = "||",
	.not_ = "!",
	.has_truths = true,
	.name = put_name,
};

static struct wording wording_of(struct hexpat *h, struct text *to)
{
	struct wording w = {
		.dialect = &pattern, .s = h->s, .to = to, .context = h
	};

	return w;
}

static const char *value(struct hexpat *h, const struct layout_value *v)
{
	return words_value_in(h->arena, wording_of(h, NULL), v);
}

static const char *condition(struct hexpat *h, const struct layout_condition *c)
{
	return words_condition_in(h->arena, wording_of(h, NULL), c);
}

/* ------------------------------------------------------------------- fields */

static void put_field(struct hexpat *h, const struct layout_member *m);

static void put_fields_of_arms(struct hexpat *h,
			       const struct layout_value_arm *arm);

/* Fields that the value speaks of are written first. */
static void put_fields_of(struct hexpat *h, const struct layout_value *v)
{
	if (!v)
		return;
	if (v->kind == VALUE_MEMBER && !v->left) {
		if (layout_is_field(v->member))
			put_field(h, v->member);
		return;
	}
	put_fields_of_arms(h, v->arms);
	put_fields_of(h, v->left);
	put_fields_of(h, v->right);
}

static void put_fields_of_arms(struct hexpat *h,
			       const struct layout_value_arm *arm)
{
	for (; arm; arm = arm->next) {
		put_fields_of(h, arm->condition);
		put_fields_of(h, arm->value);
	}
}

static void put_part(struct hexpat *h, struct text *to,
		     const struct layout_part *part)
{
	struct layout_value v = { .kind = VALUE_MEMBER,
				  .member = part->member,
				  .bit = part->bit };
	struct wording w = wording_of(h, to);
	bool is_signed = !part->bit && part->scalar->is_signed;

	text_put(to, part->shift ? "(" : "");
	if (is_signed) {
		text_put(to, "(");
		put_name(&w, &v);
		text_put(to, " < 0 ? ");
		put_name(&w, &v);
		text_put(to, part->bits == 64
				 ? " + 18446744073709551616 : "
				 : make_printf(h->arena, " + %llu : ",
					       1ull << part->bits));
	}
	put_name(&w, &v);
	text_put(to, is_signed ? ")" : "");
	if (part->shift)
		text_add(to, " << %u)", part->shift);
}

static const char *join(struct hexpat *h, const struct layout_member *m)
{
	struct text text = { 0 };
	const char *sum;

	for (unsigned i = 0; i < m->nr_parts; i++) {
		text_put(&text, i ? " + " : "");
		put_part(h, &text, &m->parts[i]);
	}
	sum = words_taken(h->arena, &text);
	if (!m->scalar->is_signed)
		return sum;
	return make_printf(
	    h->arena, "((%s) < %llu) ? (%s) : ((%s) - %s)", sum,
	    1ull << (m->part_bits - 1), sum, sum,
	    m->part_bits == 64
		? "18446744073709551616"
		: make_printf(h->arena, "%llu", 1ull << m->part_bits));
}

static const char *variable_type(const struct scalar *scalar)
{
	return scalar->is_signed ? "s64" : "u64";
}

static bool is_new(struct hexpat *h, const void *thing)
{
	return !names_add(&h->written, h->arena, key_of(h, thing), h);
}

/* A value that some data does not have leaves the rest of the pattern be. */
static void put_field(struct hexpat *h, const struct layout_member *m)
{
	bool can_fail = m->computed && m->computed->can_fail;
	const char *only;

	if (!is_new(h, m))
		return;
	put_fields_of(h, m->computed);
	only = words_join_condition_in(h->arena, wording_of(h, NULL), m);
	indent(h);
	if (can_fail || *only) {
		text_add(h->to, can_fail ? "try {\n" : "if (%s) {\n", only);
		h->depth++;
		indent(h);
	}
	text_add(h->to, "%s %s = %s", variable_type(m->scalar), id_of(h, m),
		 m->nr_parts ? join(h, m) : value(h, m->computed));
	put_attributes(h, "export", words_of_member(h->arena, m));
	text_put(h->to, ";\n");
	if (can_fail || *only) {
		h->depth--;
		indent(h);
		text_put(h->to, can_fail ? "} catch {\n" : "}\n");
	}
	if (can_fail) {
		indent(h);
		text_put(h->to, "}\n");
	}
}

/* ------------------------------------------------------------------- members
 */

static const char *order_word(const struct scalar *scalar)
{
	return scalar->bytes == 1 || scalar->is_guid ? ""
	       : scalar->order == ORDER_LITTLE	     ? "le "
	       : scalar->order == ORDER_BIG	     ? "be "
						     : "";
}

static const char *number_type(struct hexpat *h, const struct scalar *scalar)
{
	return make_printf(h->arena, "%s%u", scalar->is_signed ? "s" : "u",
			   8 * scalar->bytes);
}

/* Group<desc_size, (a + 1)> */
static const char *structure_type(struct hexpat *h,
				  const struct layout_structure *s,
				  struct layout_values arguments)
{
	struct text text = { 0 };

	text_put(&text, id_of(h, s));
	for (unsigned i = 0; i < arguments.count; i++)
		text_add(&text, "%s(%s)", i ? ", " : "<",
			 value(h, arguments.items[i]));
	text_put(&text, arguments.count ? ">" : "");
	return words_taken(h->arena, &text);
}

static const char *element_type(struct hexpat *h, const struct layout_member *m)
{
	if (m->structure)
		return structure_type(h, m->structure, m->arguments);
	if (m->enumeration &&
	    (m->enumeration->is_bitfield || m->enumeration->is_flags))
		return plan_has_bits(m->enumeration)
			   ? id_of(h, m->enumeration)
			   : number_type(h, m->scalar);
	if (m->enumeration && m->enumeration->choices)
		return id_of(h, m->enumeration);
	if (m->scalar->is_guid)
		return "u8";
	if (m->scalar->is_unit)
		return "char16";
	return m->scalar->is_text ? "char" : number_type(h, m->scalar);
}

/* Elements of all dimensions but the first, and bytes of a GUID. */
static uint64_t inner_count(const struct layout_member *m)
{
	uint64_t count = m->scalar && m->scalar->is_guid ? 16 : 1;

	for (unsigned i = 1; i < m->nr_dimensions; i++)
		count *= m->dimensions[i];
	return count;
}

/* The byte where the structure's bytes end. */
static const char *limit(struct hexpat *h)
{
	const struct layout_value *v =
	    h->s->stated_size ? h->s->stated_size : h->s->stride;

	if (!v)
		return "sizeof($)";
	return make_printf(h->arena, "addressof(this) + (%s)", value(h, v));
}

/* What stands between the brackets, or NULL. */
static const char *array_length(struct hexpat *h, const struct layout_member *m)
{
	uint64_t inner = inner_count(m);

	if (m->until_end && !m->element_size)
		return make_printf(h->arena, "while($ < %s)", limit(h));
	if (m->until_end)
		return words_times(
		    h->arena,
		    make_printf(h->arena, "(%s - $) / %llu", limit(h),
				(unsigned long long)(m->element_size * inner)),
		    inner);
	if (m->count)
		return words_times(h->arena, value(h, m->count), inner);
	if (m->nr_dimensions)
		return make_printf(
		    h->arena, "%llu",
		    (unsigned long long)(m->dimensions[0] * inner));
	return inner > 1
		   ? make_printf(h->arena, "%llu", (unsigned long long)inner)
		   : NULL;
}

/* le u32 name[3] [[comment("...")]]; */
static void put_declaration(struct hexpat *h, const struct layout_member *m,
			    const char *order)
{
	const char *length = array_length(h, m);

	indent(h);
	if (!m->name && !m->structure) {
		text_add(h->to, "padding[%s];\n",
			 words_times(h->arena, length ? length : "1",
				     m->scalar->is_guid ? 1 : m->element_size));
		return;
	}
	text_add(h->to, "%s%s %s", order, element_type(h, m),
		 m->name ? id_of(h, m) : "unused");
	if (m->is_cstring && !m->nr_dimensions)
		text_put(h->to, "[]");
	else if (length)
		text_add(h->to, "[%s]", length);
	put_attributes(h, NULL, words_of_member(h->arena, m));
	text_put(h->to, ";\n");
}

/* The number of what is shown bit by bit. */
static void put_raw(struct hexpat *h, const struct layout_member *m)
{
	const char *raw = ident_of(&h->raws, m);

	if (!raw)
		return;
	indent(h);
	text_add(h->to, "%s%s %s @ addressof(%s) [[hidden]];\n",
		 order_word(m->scalar), number_type(h, m->scalar), raw,
		 id_of(h, m));
}

/* Whether another structure leads back to where it is followed from. */
static bool leads_to(const struct layout_structure *from,
		     const struct layout_structure *to, unsigned depth)
{
	if (from == to || depth > 8)
		return true;
	for (const struct layout_member *m = from->members; m; m = m->next)
		if ((m->structure && leads_to(m->structure, to, depth + 1)) ||
		    (m->target && leads_to(m->target, to, depth + 1)))
			return true;
	return false;
}

/*
 * What a pointer leads to. A pattern is evaluated at once and as a whole, so
 * circles are not followed.
 */
static void put_target(struct hexpat *h, const struct layout_member *m)
{
	const struct layout_structure *t = plan_target(m);

	if (!t || leads_to(t, h->s, 0))
		return;
	indent(h);
	text_add(h->to, "if (%s != 0)\n", id_of(h, m));
	h->depth++;
	indent(h);
	text_add(h->to, "%s %s_target @ %s * %llu;\n", id_of(h, t), id_of(h, m),
		 id_of(h, m), (unsigned long long)m->unit->bytes);
	h->depth--;
}

static void put_member_of(struct hexpat *h, const struct layout_member *m)
{
	const struct layout_parameter *order = layout_order(h->s);
	bool is_plain = m->structure || !m->order_varies || !order;

	if (is_plain) {
		put_declaration(h, m,
				m->structure ? "" : order_word(m->scalar));
	} else {
		indent(h);
		text_add(h->to, "if (%s == 0) {\n", id_of(h, order));
		h->depth++;
		put_declaration(h, m, "le ");
		h->depth--;
		indent(h);
		text_put(h->to, "} else {\n");
		h->depth++;
		put_declaration(h, m, "be ");
		h->depth--;
		indent(h);
		text_put(h->to, "}\n");
	}
	put_raw(h, m);
	put_target(h, m);
}

/* -------------------------------------------------------------------- steps */

static void put_padding(struct hexpat *h, const char *bytes)
{
	indent(h);
	text_add(h->to, "padding[%s];\n", bytes);
}

static void put_go(struct hexpat *h, const struct step *step)
{
	indent(h);
	if (step->value)
		text_add(h->to, "$ = addressof(this) + (%s);\n",
			 value(h, step->value));
	else
		text_add(h->to, "$ = addressof(this) + %llu;\n",
			 (unsigned long long)step->bytes);
}

static void put_step(struct hexpat *h, const struct step *step)
{
	const char *to;

	switch (step->kind) {
	case STEP_MEMBER:
		put_member_of(h, step->member);
		break;
	case STEP_SKIP:
		put_padding(h, make_printf(h->arena, "%llu",
					   (unsigned long long)step->bytes));
		break;
	case STEP_ALIGN:
		to = value(h, step->value);
		put_padding(h, make_printf(h->arena,
					   "((%s) - ($ - addressof(this)) %% "
					   "(%s)) %% (%s)",
					   to, to, to));
		break;
	case STEP_GO:
		put_go(h, step);
		break;
	case STEP_LOST:
		put_comment(
		    h,
		    make_printf(h->arena, "not reached by reading: %s",
				step->member->name ? step->member->name : "_"));
		break;
	}
}

/* Fields that the step depends on. */
static void put_fields_before(struct hexpat *h, const struct step *step)
{
	const struct layout_member *m = step->member;

	for (const struct layout_condition *c = step->condition; c;
	     c = c->outer)
		put_fields_of(h, c->value);
	put_fields_of(h, step->value);
	if (!m)
		return;
	put_fields_of(h, m->count);
	for (unsigned i = 0; i < m->arguments.count; i++)
		put_fields_of(h, m->arguments.items[i]);
	if (m->until_end && h->s->stated_size)
		put_fields_of(h, h->s->stated_size);
	else if (m->until_end)
		put_fields_of(h, h->s->stride);
}

static void put_steps(struct hexpat *h)
{
	const struct layout_condition *open = NULL;

	for (const struct step *i = plan_of(h->arena, h->s); i; i = i->next) {
		if (open && open != i->condition) {
			h->depth--;
			indent(h);
			text_put(h->to, "}\n");
		}
		put_fields_before(h, i);
		if (i->condition && open != i->condition) {
			indent(h);
			text_add(h->to, "if (%s) {\n",
				 condition(h, i->condition));
			h->depth++;
		}
		open = i->condition;
		put_step(h, i);
	}
	if (!open)
		return;
	h->depth--;
	indent(h);
	text_put(h->to, "}\n");
}

/* Bytes behind the last member that are the structure's. */
static void put_rest(struct hexpat *h)
{
	const struct layout_value *v =
	    h->s->stride ? h->s->stride : h->s->stated_size;

	if (!v)
		return;
	put_fields_of(h, v);
	indent(h);
	text_add(h->to, "padding[addressof(this) + (%s) - $];\n", value(h, v));
}

/* --------------------------------------------------------------- structures */

static void put_rules(struct hexpat *h)
{
	const struct layout_structure *s = h->s;

	for (const struct layout_check *c = s->checks; c; c = c->next)
		put_comment(h,
			    make_printf(h->arena, "check: %s%s%s",
					words_of_value(h->arena, s, c->value),
					c->text ? ": " : "",
					c->text ? c->text : ""));
	for (const struct layout_checksum *c = s->checksums; c; c = c->next)
		put_comment(h, make_printf(h->arena, "checksum: %s = %s",
					   c->member->name,
					   words_of_checksum(h->arena, s, c)));
}

static void put_structure(struct hexpat *h, const struct layout_structure *s)
{
	h->s = s;
	memset(&h->written, 0, sizeof h->written);
	text_put(h->to, "\n");
	put_comment(h, s->doc);
	put_rules(h);
	text_add(h->to, "%s %s", s->is_union ? "union" : "struct", id_of(h, s));
	for (unsigned i = 0; i < s->nr_parameters; i++)
		text_add(h->to, "%sauto %s", i ? ", " : "<",
			 id_of(h, &s->parameters[i]));
	text_put(h->to, s->nr_parameters ? "> {\n" : " {\n");
	h->depth = 1;
	for (const struct layout_member *m = s->members; m && s->is_union;
	     m = m->next)
		if (!layout_is_field(m))
			put_member_of(h, m);
	if (s->is_union)
		put_padding(h, make_printf(h->arena, "%llu",
					   (unsigned long long)s->size));
	else
		put_steps(h);
	for (const struct layout_member *m = s->members; m; m = m->next)
		if (layout_is_field(m)) {
			put_field(h, m);
			put_target(h, m);
		}
	put_rest(h);
	h->depth = 0;
	text_put(h->to, "};\n");
}

/* ------------------------------------------------------------ named numbers */

static const struct layout_bit *part_at(const struct layout_enumeration *e,
					unsigned bit)
{
	const struct layout_bit *b = e->bits;

	while (b && b->shift != bit)
		b = b->next;
	return b && b->name ? b : NULL;
}

static void put_bit(struct hexpat *h, const struct layout_bit *b)
{
	const struct layout_enumeration *e = b->enumeration;

	text_add(h->to, "\t%s%s%s : %u",
		 e && !e->is_flags && e->choices ? id_of(h, e) : "",
		 e && !e->is_flags && e->choices ? " " : "", id_of(h, b),
		 b->width);
	put_attributes(h, NULL, b->doc);
	text_put(h->to, ";\n");
}

/* What begins at the bit; the bits that it has. */
static unsigned put_bits_at(struct hexpat *h,
			    const struct layout_enumeration *e, unsigned bit)
{
	const struct layout_bit *part = part_at(e, bit);
	const struct layout_choice *flag = plan_flag_at(e, bit);
	unsigned total = 8 * e->scalar->bytes, end = bit;

	if (part) {
		put_bit(h, part);
		return part->width;
	}
	if (flag) {
		text_add(h->to, "\t%s : 1", id_of(h, flag));
		put_attributes(h, NULL, flag->doc);
		text_put(h->to, ";\n");
		return 1;
	}
	while (end < total && !part_at(e, end) && !plan_flag_at(e, end))
		end++;
	text_add(h->to, "\tpadding : %u;\n", end - bit);
	return end - bit;
}

/* Masks of several bits, and second names. */
static void put_masks(struct hexpat *h, const struct layout_enumeration *e)
{
	for (const struct layout_choice *c = e->choices; c; c = c->next)
		if (c->is_alias || c->value <= 0 || (c->value & (c->value - 1)))
			put_comment(
			    h, make_printf(
				   h->arena, "%s = %s", c->name,
				   words_of_number(h->arena, c->value, true)));
}

static void put_bits(struct hexpat *h, const struct layout_enumeration *e)
{
	unsigned total = 8 * e->scalar->bytes;

	put_masks(h, e);
	text_add(h->to, "bitfield %s {\n", id_of(h, e));
	for (unsigned bit = 0; bit < total;)
		bit += put_bits_at(h, e, bit);
	/* 1 is std::core::BitfieldOrder::LeastToMostSignificant */
	text_add(h->to, "} [[bitfield_order(1, %u)]];\n", total);
}

static void put_enum(struct hexpat *h, const struct layout_enumeration *e)
{
	text_add(h->to, "enum %s : %s {\n", id_of(h, e),
		 number_type(h, e->scalar));
	for (const struct layout_choice *c = e->choices; c; c = c->next) {
		text_add(h->to, "\t%s = %s,", id_of(h, c),
			 words_of_number(h->arena, c->value, c->is_hex));
		if (c->doc) {
			text_put(h->to, " // ");
			put_clean(h->to, c->doc, false);
		}
		text_put(h->to, "\n");
	}
	text_put(h->to, "};\n");
}

static void put_enumeration(struct hexpat *h,
			    const struct layout_enumeration *e)
{
	bool is_bits = e->is_bitfield || e->is_flags;

	if (is_bits ? !plan_has_bits(e) : !e->choices)
		return;
	text_put(h->to, "\n");
	put_comment(h, e->doc);
	if (is_bits)
		put_bits(h, e);
	else
		put_enum(h, e);
}

/* --------------------------------------------------------------------- file */

static void put_head(struct hexpat *h, const char *path)
{
	unsigned count;
	const char **lines = words_of_file(h->arena, h->layout->source, &count);

	put_comment(h, make_printf(h->arena,
				   "Written by structc from %s. Edit that "
				   "file instead.",
				   path));
	for (unsigned i = 0; i < count; i++) {
		text_put(h->to, "//");
		text_put(h->to, *lines[i] ? " " : "");
		put_clean(h->to, lines[i], false);
		text_put(h->to, "\n");
	}
}

static void put_constants(struct hexpat *h)
{
	for (const struct layout_constant *c = h->layout->constants; c;
	     c = c->next)
		put_comment(
		    h, make_printf(
			   h->arena, "%s = %s%s%s", c->name,
			   c->text.bytes
			       ? literal_c(h->arena, c->text)
			       : words_of_number(h->arena, c->value, c->is_hex),
			   c->doc ? ": " : "", c->doc ? c->doc : ""));
}

static void put_root(struct hexpat *h)
{
	const struct layout *l = h->layout;

	if (!l->root)
		return;
	h->s = l->root;
	text_add(h->to, "\n%s image @ %llu;\n",
		 structure_type(h, l->root, l->root_arguments),
		 (unsigned long long)l->root_offset);
}

/* Structures may point to one that comes later. */
static void put_declared(struct hexpat *h)
{
	for (size_t i = 0; i < h->needed.nr_structures; i++) {
		const struct layout_structure *s = h->needed.structures[i];

		for (const struct layout_member *m = s->members; m; m = m->next)
			if (m->target && m->unit && m->unit->bytes &&
			    !m->target->nr_parameters && is_new(h, m->target))
				text_add(h->to, "using %s;\n",
					 id_of(h, m->target));
	}
}

void output_hexpat(const struct layout *layout, const char *path,
		   const char *prefix, struct arena *arena, struct diags *diags,
		   struct text *out)
{
	struct hexpat h = { .arena = arena, .layout = layout, .to = out };

	(void)prefix;
	(void)diags;
	h.ids.arena = h.raws.arena = arena;
	h.needed = needed_by(arena, layout);
	name_types(&h);
	put_head(&h, words_of_path(path));
	put_constants(&h);
	put_declared(&h);
	for (size_t i = 0; i < h.needed.nr_structures; i++)
		use_structure(&h, h.needed.structures[i]);
	for (size_t i = 0; i < h.needed.nr_structures; i++)
		name_members(&h, h.needed.structures[i]);
	for (size_t i = 0; i < h.needed.nr_enumerations; i++)
		name_bits(&h, h.needed.enumerations[i]);
	for (size_t i = 0; i < h.needed.nr_enumerations; i++)
		put_enumeration(&h, h.needed.enumerations[i]);
	for (size_t i = 0; i < h.needed.nr_structures; i++)
		put_structure(&h, h.needed.structures[i]);
	put_root(&h);
}
