/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/dump.h"

#include "compiler/check/check.h"
#include "compiler/memory.h"
#include "compiler/layout/sums.h"
#include "compiler/outputs/words.h"

#include "compiler/parser.h"

static const char *class_of(const struct token *t)
{
	switch (t->kind) {
	case TOK_EOF:
		return "end";
	case TOK_COMMENT:
		return "comment";
	case TOK_NUMBER:
		return "number";
	case TOK_STRING:
		return "text";
	case TOK_NAME:
		return "name";
	case TOK_LOCAL:
		return "local";
	}
	return t->kind >= TOK_CONST && t->kind <= TOK_ANONYMOUS ? "word"
								: "sign";
}

void dump_tokens(const struct tokens *tokens, struct text *to)
{
	const struct source *source = tokens->source;

	for (size_t i = 0; i < tokens->count; i++) {
		const struct token *t = &tokens->items[i];
		int length = (int)t->length;

		while (length && source->text[t->at + length - 1] == '\r')
			length--;
		text_add(to, "%u:%u\t%s%s%.*s\n", source_line(source, t->at),
			 source_column(source, t->at), class_of(t),
			 length ? "\t" : "", length, source->text + t->at);
	}
}

/* ---------------------------------------------------------------------- ast */

static void indent(struct text *to, unsigned depth)
{
	while (depth--)
		text_put(to, "  ");
}

static void dump_expr(const struct expr *expr, struct text *to);

static void dump_exprs(const struct expr *list, struct text *to)
{
	for (const struct expr *i = list; i; i = i->next) {
		text_put(to, " ");
		dump_expr(i, to);
	}
}

static void dump_arms(const struct arm *arms, struct text *to)
{
	for (const struct arm *i = arms; i; i = i->next) {
		text_put(to, " (=>");
		dump_exprs(i->patterns, to);
		text_put(to, " ");
		dump_expr(i->expr, to);
		text_put(to, ")");
	}
}

static void dump_bytes(const struct expr *expr, struct text *to)
{
	static const char *const parts[] = {
		[BYTES_ALL] = "",
		[BYTES_BEFORE] = " before ",
		[BYTES_AFTER] = " after ",
	};

	text_add(to, "(bytes%s%s", parts[expr->bytes],
		 expr->bytes == BYTES_ALL ? "" : expr->name.text);
	dump_exprs(expr->left, to);
	text_put(to, ")");
}

static void dump_expr(const struct expr *expr, struct text *to)
{
	switch (expr->kind) {
	case EXPR_NUMBER:
		text_add(to, "%llu", (unsigned long long)expr->number);
		break;
	case EXPR_NAME:
		text_put(to, expr->name.text);
		break;
	case EXPR_LOCAL:
		text_add(to, "$%s", expr->name.text);
		break;
	case EXPR_TEXT:
		text_add(to, "\"%s\"", expr->name.text);
		break;
	case EXPR_UNARY:
		text_add(to, "(%s ", operator_text(expr->op));
		dump_expr(expr->left, to);
		text_put(to, ")");
		break;
	case EXPR_BINARY:
		text_add(to, "(%s ", operator_text(expr->op));
		dump_expr(expr->left, to);
		text_put(to, " ");
		dump_expr(expr->right, to);
		text_put(to, ")");
		break;
	case EXPR_MEMBER:
		text_put(to, "(. ");
		dump_expr(expr->left, to);
		text_add(to, " %s)", expr->name.text);
		break;
	case EXPR_INDEX:
		text_put(to, "(index ");
		dump_expr(expr->left, to);
		text_put(to, " ");
		dump_expr(expr->right, to);
		text_put(to, ")");
		break;
	case EXPR_LIST:
		text_put(to, "(list");
		dump_exprs(expr->left, to);
		text_put(to, ")");
		break;
	case EXPR_MATCH:
		text_put(to, "(match ");
		dump_expr(expr->left, to);
		dump_arms(expr->arms, to);
		text_put(to, ")");
		break;
	case EXPR_RANGE:
		text_put(to, "(.. ");
		dump_expr(expr->left, to);
		text_put(to, " ");
		dump_expr(expr->right, to);
		text_put(to, ")");
		break;
	case EXPR_ANY:
		text_put(to, "_");
		break;
	case EXPR_CALL:
		text_add(to, "(%s", expr->name.text);
		dump_exprs(expr->left, to);
		text_put(to, ")");
		break;
	case EXPR_BYTES:
		dump_bytes(expr, to);
		break;
	case EXPR_REPLACE:
		text_add(to, "(%s = ", expr->name.text);
		dump_expr(expr->left, to);
		text_put(to, ")");
		break;
	case EXPR_READ:
		text_put(to, "(read)");
		break;
	case EXPR_UNIMPLEMENTED:
		text_put(to, "(unimplemented)");
		break;
	}
}

static void dump_type(const struct type *type, unsigned depth, struct text *to);

static void dump_member(const struct member *m, unsigned depth,
			struct text *to);

static void dump_parameters(const struct parameter *list, unsigned depth,
			    struct text *to)
{
	for (const struct parameter *i = list; i; i = i->next) {
		indent(to, depth);
		text_add(to, "parameter %s\n", i->name.text);
		dump_type(i->type, depth + 1, to);
	}
}

static void dump_cases(const struct arm *arms, unsigned depth, struct text *to)
{
	for (const struct arm *i = arms; i; i = i->next) {
		indent(to, depth);
		text_add(to, "case %s =>", i->name.text ? i->name.text : "_");
		dump_exprs(i->patterns, to);
		text_put(to, "\n");
		dump_type(i->type, depth + 1, to);
	}
}

/* What stands in a member's braces. */
static void dump_inside(const struct member *m, unsigned depth, struct text *to)
{
	dump_parameters(m->inputs, depth, to);
	dump_cases(m->arms, depth, to);
	for (const struct assertion *i = m->assertions; i; i = i->next) {
		indent(to, depth);
		text_add(to, "%s = %s\n", i->name.text, i->c_path.text);
	}
	for (const struct member *i = m->body; i; i = i->next)
		dump_member(i, depth, to);
	if (m->otherwise) {
		indent(to, depth - 1);
		text_put(to, "else\n");
	}
	for (const struct member *i = m->otherwise; i; i = i->next)
		dump_member(i, depth, to);
}

static void dump_member(const struct member *m, unsigned depth, struct text *to)
{
	static const char *const kinds[] = {
		[MEMBER_STORED] = "member",
		[MEMBER_FIELD] = "field",
		[MEMBER_VALUE] = "value",
		[MEMBER_SIZE] = "size",
		[MEMBER_STRIDE] = "stride",
		[MEMBER_OFFSET] = "offset",
		[MEMBER_OFFSET_BASE] = "offset_base",
		[MEMBER_IF] = "if",
		[MEMBER_MATCH] = "match",
		[MEMBER_ALIGN] = "align",
		[MEMBER_CHECK] = "check",
		[MEMBER_CHECKSUM] = "checksum",
		[MEMBER_ASSERT] = "assert_layout",
	};
	bool is_named = m->kind <= MEMBER_VALUE ||
			(m->name.text && m->kind >= MEMBER_MATCH);

	indent(to, depth);
	text_put(to, kinds[m->kind]);
	if (is_named)
		text_add(to, " %s", m->name.text ? m->name.text : "_");
	if (m->expr) {
		text_put(to, " = ");
		dump_expr(m->expr, to);
	}
	if (m->ranges) {
		text_put(to, " in");
		dump_exprs(m->ranges, to);
	}
	if (m->text)
		text_add(to, " \"%s\"", m->text);
	text_put(to, "\n");
	if (m->type)
		dump_type(m->type, depth + 1, to);
	dump_inside(m, depth + 1, to);
}

static void dump_body(const struct type *type, unsigned depth, struct text *to)
{
	if (type->base)
		dump_type(type->base, depth, to);
	for (const struct member *m = type->members; m; m = m->next)
		dump_member(m, depth, to);
	for (const struct choice *c = type->choices; c; c = c->next) {
		indent(to, depth);
		text_add(to, "choice %s", c->name.text ? c->name.text : "_");
		if (c->expr) {
			text_put(to, " = ");
			dump_expr(c->expr, to);
		}
		if (c->type)
			text_add(to, " %s", c->type->name.text);
		text_put(to, "\n");
	}
}

static void dump_type(const struct type *type, unsigned depth, struct text *to)
{
	static const char *const kinds[] = {
		[TYPE_NAME] = "type",	      [TYPE_ARRAY] = "array",
		[TYPE_STRUCT] = "struct",     [TYPE_UNION] = "union",
		[TYPE_ENUM] = "enum",	      [TYPE_FLAGS] = "flags",
		[TYPE_BITFIELD] = "bitfield", [TYPE_INTERFACE] = "interface",
		[TYPE_POINTER] = "pointer",
	};

	indent(to, depth);
	text_put(to, kinds[type->kind]);
	if (type->kind == TYPE_NAME)
		text_add(to, " %s", type->name.text);
	if (type->length) {
		text_put(to, " ");
		dump_expr(type->length, to);
	}
	dump_exprs(type->arguments, to);
	if (type->kind == TYPE_POINTER)
		text_add(to, " in %s", type->unit.text);
	text_put(to, type->is_from_high ? " from high\n" : "\n");
	dump_parameters(type->parameters, depth + 1, to);
	dump_body(type, depth + 1, to);
	if (type->target)
		dump_type(type->target, depth + 1, to);
}

void dump_ast(const struct file *file, struct text *to)
{
	static const char *const kinds[] = {
		[DECLARATION_CONST] = "const", [DECLARATION_TYPE] = "declare",
		[DECLARATION_ROOT] = "root",   [DECLARATION_IMPORT] = "import",
		[DECLARATION_UNIT] = "unit",
	};

	for (const struct declaration *d = file->declarations.first; d;
	     d = d->next) {
		text_put(to, kinds[d->kind]);
		if (d->kind != DECLARATION_ROOT)
			text_add(to, " %s", d->name.text);
		if (d->expr) {
			text_put(to,
				 d->kind == DECLARATION_ROOT ? " at " : " = ");
			dump_expr(d->expr, to);
		}
		text_put(to, "\n");
		if (d->doc)
			text_add(to, "  doc %s\n", d->doc);
		if (d->type)
			dump_type(d->type, 1, to);
	}
}

/* ----------------------------------------------------------- types, layout */

static const char *number(wide v, bool is_hex, char text[48])
{
	snprintf(text, 48, is_hex ? "%s0x%llX" : "%s%llu", v < 0 ? "-" : "",
		 (unsigned long long)(v < 0 ? -v : v));
	return text;
}

/* ` = "text"` behind something, as C writes it. */
static void dump_literal(struct literal literal, struct text *to)
{
	struct arena arena = { 0 };

	text_add(to, " = %s", literal_c(&arena, literal));
	arena_done(&arena);
}

static void dump_enumeration(const struct layout_enumeration *e,
			     struct text *to)
{
	char text[48];

	if (e->is_bitfield) {
		text_add(to, "bitfield %s %s\n", e->name, e->scalar->name);
		for (const struct layout_bit *b = e->bits; b; b = b->next)
			text_add(to, "  %s : %u%s%s from bit %u\n",
				 b->name ? b->name : "_", b->width,
				 b->enumeration ? " " : "",
				 b->enumeration ? b->enumeration->name : "",
				 b->shift);
		return;
	}
	text_add(to, "%s %s %s\n", e->is_flags ? "flags" : "enum", e->name,
		 e->scalar->name);
	for (const struct layout_choice *c = e->choices; c; c = c->next)
		text_add(to, "  %s = %s%s\n", c->name,
			 number(c->value, c->is_hex, text),
			 c->is_alias ? " (alias)" : "");
}

/* " in 1, 4..8" */
static void dump_ranges(const struct layout_range *ranges, struct text *to)
{
	char text[48];

	for (const struct layout_range *r = ranges; r; r = r->next) {
		text_add(to, "%s%s", r == ranges ? " in " : ", ",
			 number(r->least, r->is_hex, text));
		if (r->most != r->least)
			text_add(to, "..%s", number(r->most, r->is_hex, text));
	}
}

static void dump_checksum(const struct layout_checksum *c, struct text *to)
{
	text_add(to, "  checksum %s(", c->member->name);
	for (unsigned i = 0; i < c->nr_inputs; i++)
		text_add(to, "%s%s %s", i ? ", " : "", c->inputs[i].name,
			 c->inputs[i].scalar->name);
	text_add(to, ") %s\n", c->sum->algorithm->name);
}

/* What must hold of a structure. */
static void dump_rules(const struct layout_structure *s, struct text *to)
{
	for (const struct layout_check *c = s->checks; c; c = c->next) {
		text_add(to, "  %s %s", c->is_match ? "match" : "check",
			 c->source);
		if (c->text)
			text_add(to, " \"%s\"", c->text);
		text_put(to, "\n");
	}
	for (const struct layout_checksum *c = s->checksums; c; c = c->next)
		dump_checksum(c, to);
}

static void dump_structure_type(const struct layout_structure *s,
				struct text *to)
{
	char text[48];

	text_add(to, "%s %s\n", s->is_union ? "union" : "struct", s->name);
	for (const struct layout_member *m = s->members; m; m = m->next) {
		text_add(to, "  %s %s", m->name ? m->name : "_", m->type_text);
		if (m->has_default)
			text_add(
			    to, " = %s",
			    number(m->default_value, m->default_is_hex, text));
		if (m->default_text)
			dump_literal((struct literal){ m->default_text,
						       m->default_text_size },
				     to);
		if (m->nr_parts)
			text_add(to, " joined from %u parts", m->nr_parts);
		dump_ranges(m->ranges, to);
		text_put(to, "\n");
	}
	dump_rules(s, to);
}

void dump_types(const struct layout *layout, struct text *to)
{
	char text[48];

	for (const struct layout_constant *c = layout->constants; c;
	     c = c->next) {
		text_add(to, "const %s", c->name);
		if (c->text.bytes)
			dump_literal(c->text, to);
		else
			text_add(to, " = %s",
				 number(c->value, c->is_hex, text));
		text_put(to, "\n");
	}
	for (const struct layout_unit *u = layout->units; u; u = u->next)
		text_add(to, u->bytes ? "unit %s = %llu\n" : "unit %s\n",
			 u->name, (unsigned long long)u->bytes);
	for (const struct layout_enumeration *e = layout->enumerations; e;
	     e = e->next)
		dump_enumeration(e, to);
	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next)
		dump_structure_type(s, to);
	if (layout->root)
		text_add(to, "root %s at %llu\n", layout->root->name,
			 (unsigned long long)layout->root_offset);
}

static void dump_join(const struct layout_member *m, struct text *to)
{
	text_add(to, "  %8s %8s  %-24s %s =", "-", "-", m->name, m->type_text);
	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_bit *bit = m->parts[i].bit;

		text_add(to, "%s %llu+%u", i ? " @" : "",
			 (unsigned long long)m->parts[i].offset,
			 m->parts[i].scalar->bytes);
		if (bit)
			text_add(to, " bits %u+%u", bit->shift, bit->width);
	}
	text_put(to, "\n");
}

/* "12", "-": no bytes, "*": data decides. */
static const char *size_words(struct arena *arena,
			      const struct layout_member *m)
{
	if (m->computed)
		return "-";
	if (m->size_varies)
		return "*";
	return make_printf(arena, "%llu", (unsigned long long)m->size);
}

static void dump_member_layout(const struct layout_structure *s,
			       const struct layout_member *m,
			       struct arena *arena, struct text *to)
{
	const char *condition = words_of_condition(arena, s, m->condition);

	text_add(
	    to, "  %8s %8s  %-24s %s",
	    m->computed ? "-"
	    : m->at.from || s->is_open
		? words_of_position(arena, m->at)
		: make_printf(arena, "%llu", (unsigned long long)m->offset),
	    size_words(arena, m), m->name ? m->name : "_", m->type_text);
	if (m->computed)
		text_add(to, " = %s", words_of_value(arena, s, m->computed));
	if (*condition)
		text_add(to, " if %s", condition);
	text_put(to, "\n");
}

/* What decides where members and the structure end. */
static void dump_open(const struct layout_structure *s, struct arena *arena,
		      struct text *to)
{
	for (const struct layout_point *i = s->points; i; i = i->next)
		if (i->kind != POINT_END)
			text_add(to, "  p%u: %s\n", i->number,
				 words_of_point(arena, s, i));
	if (s->stated_size)
		text_add(to, "  size: %s\n",
			 words_of_value(arena, s, s->stated_size));
	if (s->stride)
		text_add(to, "  stride: %s\n",
			 words_of_value(arena, s, s->stride));
	if (!s->stated_size && !s->stride)
		text_add(to, "  end: %s\n", words_of_position(arena, s->end));
}

static void dump_structure_layout(const struct layout_structure *s,
				  struct arena *arena, struct text *to)
{
	text_add(to, "%s %s%s, %s%llu bytes\n",
		 s->is_union ? "union" : "struct", s->name,
		 words_of_parameters(arena, s->parameters, s->nr_parameters),
		 s->is_open ? "at least " : "", (unsigned long long)s->size);
	for (const struct layout_member *m = s->members; m; m = m->next) {
		if (m->nr_parts)
			dump_join(m, to);
		else
			dump_member_layout(s, m, arena, to);
	}
	if (s->is_open)
		dump_open(s, arena, to);
}

void dump_layout(const struct layout *layout, struct arena *arena,
		 struct text *to)
{
	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next)
		dump_structure_layout(s, arena, to);
}
