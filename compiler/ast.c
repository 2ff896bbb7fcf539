/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/ast.h"

#include "compiler/memory.h"
#include "compiler/parse.h"

#include <string.h>

/* clang-format off */
static const struct scalar scalars[] = {
#define SCALAR(name, bytes, sign, text, is_new, order)                         \
	{ name, bytes, sign, text, is_new, ORDER_##order, false, false },
	SCALAR("byte", 1, false, false, false, NONE)
	SCALAR("string", 1, false, true, false, NONE)
	SCALAR("cstring", 1, false, true, true, NONE)
	SCALAR("u8", 1, false, false, false, NONE)
	SCALAR("i8", 1, true, false, false, NONE)
#define SCALARS(bits, is_new)                                                  \
	SCALAR("u" #bits, bits / 8, false, false, true, NONE)                  \
	SCALAR("i" #bits, bits / 8, true, false, true, NONE)                   \
	SCALAR("u" #bits "_le", bits / 8, false, false, is_new, LITTLE)        \
	SCALAR("i" #bits "_le", bits / 8, true, false, is_new, LITTLE)         \
	SCALAR("u" #bits "_be", bits / 8, false, false, is_new, BIG)           \
	SCALAR("i" #bits "_be", bits / 8, true, false, is_new, BIG)
	SCALARS(16, false)
	SCALARS(24, true)
	SCALARS(32, false)
	SCALARS(48, true)
	SCALARS(64, false)
#undef SCALARS
#undef SCALAR
	{ "guid", 16, false, false, true, ORDER_LITTLE, true, false },
	{ "uuid", 16, false, false, true, ORDER_BIG, true, false },
	{ "utf16_le", 2, false, false, true, ORDER_LITTLE, false, true },
	{ "utf16_be", 2, false, false, true, ORDER_BIG, false, true },
};
/* clang-format on */

enum { NR_SCALARS = sizeof scalars / sizeof *scalars };

const struct scalar *scalar_named(const char *name)
{
	for (unsigned i = 0; i < NR_SCALARS; i++)
		if (scalars[i].name[0] == name[0] &&
		    scalars[i].name[1] == name[1] &&
		    !strcmp(scalars[i].name, name))
			return &scalars[i];
	return NULL;
}

const struct scalar *scalar_at(unsigned i)
{
	return i < NR_SCALARS ? &scalars[i] : NULL;
}

const char *scalar_nearest(const char *name, const char *best)
{
	for (unsigned i = 0; i < NR_SCALARS; i++)
		best = nearer_name(name, scalars[i].name, best);
	return best;
}

wide scalar_least(const struct scalar *scalar)
{
	return scalar->is_signed ? -((wide)1 << (8 * scalar->bytes - 1)) : 0;
}

wide scalar_most(const struct scalar *scalar)
{
	if (scalar->is_guid)
		return 0;
	return ((wide)1 << (8 * scalar->bytes - scalar->is_signed)) - 1;
}

/* ------------------------------------------------------------------- lists */

/* function(list, node): the list with one more node at its end. */
#define LIST_OF(node, function)                                                \
	struct node##_list function(struct node##_list list,                   \
				    struct node *added)                        \
	{                                                                      \
		if (list.last)                                                 \
			list.last->next = added;                               \
		else                                                           \
			list.first = added;                                    \
		list.last = added;                                             \
		return list;                                                   \
	}

LIST_OF(arm, ast_arms)
LIST_OF(assertion, ast_assertions)
LIST_OF(choice, ast_choices)
LIST_OF(declaration, ast_declarations)
LIST_OF(expr, ast_exprs)
LIST_OF(member, ast_members)
LIST_OF(parameter, ast_parameter_list)

/* ------------------------------------------------------------- expressions */

/* A tree too deep for recursion becomes a leaf, with an error. */
struct expr *ast_limit(struct parser *p, struct expr *expr)
{
	if (expr->depth <= EXPR_DEPTH_MAX)
		return expr;
	if (p->long_expression != expr->place.at + 1)
		diag_error(p->diags, DIAG_TOO_DEEP, expr->place,
			   "more than %d operators in one expression",
			   EXPR_DEPTH_MAX);
	p->long_expression = expr->place.at + 1; /* what follows is its rest */
	p->has_errors = true;
	expr->kind = EXPR_NUMBER;
	expr->depth = 0;
	return expr;
}

static void set_depth(struct expr *expr, const struct expr *operand)
{
	if (operand && operand->depth >= expr->depth)
		expr->depth = operand->depth + 1;
}

struct expr *ast_expr(struct parser *p, enum expr_kind kind,
		      struct token_range at, struct expr *left,
		      struct expr *right)
{
	struct expr *expr = make(p->arena, struct expr);

	expr->kind = kind;
	expr->place = range_place(p, at);
	expr->left = left;
	expr->right = right;
	set_depth(expr, left);
	set_depth(expr, right);
	return ast_limit(p, expr);
}

struct expr *ast_number(struct parser *p, struct token_range at,
			uint64_t number)
{
	struct expr *expr = ast_expr(p, EXPR_NUMBER, at, NULL, NULL);
	const char *text = p->tokens->source->text + expr->place.at;

	expr->number = number;
	expr->is_hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
	return expr;
}

struct expr *ast_word(struct parser *p, enum expr_kind kind, struct name name)
{
	struct expr *expr = make(p->arena, struct expr);

	expr->kind = kind;
	expr->name = name;
	expr->place = name.place;
	return expr;
}

struct expr *ast_unary(struct parser *p, struct token_range at,
		       enum expr_operator op, struct expr *operand)
{
	struct expr *expr = ast_expr(p, EXPR_UNARY, at, operand, NULL);

	expr->op = op;
	expr->is_hex = operand->is_hex;
	return expr;
}

struct expr *ast_binary(struct parser *p, enum expr_operator op,
			struct expr *left, struct expr *right)
{
	struct expr *expr = make(p->arena, struct expr);

	expr->kind = EXPR_BINARY;
	expr->op = op;
	expr->left = left;
	expr->right = right;
	expr->place = place_join(left->place, right->place);
	expr->is_hex = left->is_hex || right->is_hex;
	set_depth(expr, left);
	set_depth(expr, right);
	return ast_limit(p, expr);
}

struct expr *ast_dot(struct parser *p, struct expr *left, struct name name)
{
	struct expr *expr = make(p->arena, struct expr);

	expr->kind = EXPR_MEMBER;
	expr->left = left;
	expr->name = name;
	expr->place = place_join(left->place, name.place);
	set_depth(expr, left);
	return ast_limit(p, expr);
}

struct expr *ast_read(struct parser *p, struct token_range at,
		      struct type *type)
{
	struct expr *expr = ast_expr(p, EXPR_READ, at, NULL, NULL);

	expr->type = type;
	return expr;
}

struct expr *ast_parentheses(struct parser *p, struct token_range at,
			     struct expr *expr)
{
	expr->in_parentheses = true;
	expr->place = range_place(p, at);
	return expr;
}

const char *operator_text(enum expr_operator op)
{
	static const char *const texts[] = {
		[OP_NEGATE] = "-",	[OP_COMPLEMENT] = "~",
		[OP_NOT] = "!",		[OP_ADD] = "+",
		[OP_SUBTRACT] = "-",	[OP_MULTIPLY] = "*",
		[OP_DIVIDE] = "/",	[OP_REMAINDER] = "%",
		[OP_LEFT] = "<<",	[OP_RIGHT] = ">>",
		[OP_BIT_AND] = "&",	[OP_BIT_OR] = "|",
		[OP_BIT_XOR] = "^",	[OP_EQUAL] = "==",
		[OP_UNEQUAL] = "!=",	[OP_LESS] = "<",
		[OP_LESS_EQUAL] = "<=", [OP_MORE] = ">",
		[OP_MORE_EQUAL] = ">=", [OP_AND] = "&&",
		[OP_OR] = "||",		[OP_JOIN] = "@",
		[OP_HAS] = "has",
	};

	return texts[op];
}

/* ------------------------------------------------------------------- types */

static struct type *make_type(struct parser *p, enum type_kind kind,
			      struct token_range at)
{
	struct type *type = make(p->arena, struct type);

	type->kind = kind;
	type->place = range_place(p, at);
	return type;
}

static struct type *limit_type(struct parser *p, struct type *type)
{
	if (type->depth <= TYPE_DEPTH_MAX)
		return type;
	diag_error(p->diags, DIAG_TOO_DEEP, type->place,
		   "types are nested more than %d deep", TYPE_DEPTH_MAX);
	p->has_errors = true;
	type->kind = TYPE_INTERFACE;
	type->depth = 0;
	return type;
}

static void set_type_depth(struct type *type, const struct type *part)
{
	if (part && part->depth >= type->depth)
		type->depth = part->depth + 1;
}

struct type *ast_type_name(struct parser *p, struct name name)
{
	struct type *type = make(p->arena, struct type);

	type->kind = TYPE_NAME;
	type->name = name;
	type->place = name.place;
	return type;
}

struct type *ast_array(struct parser *p, struct token_range at,
		       struct expr *length, struct type *element)
{
	struct type *type = make_type(p, TYPE_ARRAY, at);

	type->length = length;
	type->base = element;
	set_type_depth(type, element);
	return limit_type(p, type);
}

/* Of all types among the members, those in blocks and arms included. */
static void set_members_depth(struct type *type, const struct member *members)
{
	for (const struct member *m = members; m; m = m->next) {
		set_type_depth(type, m->type);
		set_members_depth(type, m->body);
		set_members_depth(type, m->otherwise);
		for (const struct arm *i = m->arms; i; i = i->next)
			set_type_depth(type, i->type);
	}
}

struct type *ast_structure(struct parser *p, enum type_kind kind,
			   struct token_range at, struct type *parent,
			   struct member_list members)
{
	struct type *type = make_type(p, kind, at);

	type->base = parent;
	type->members = members.first;
	set_members_depth(type, members.first);
	return limit_type(p, type);
}

struct type *ast_enumeration(struct parser *p, enum type_kind kind,
			     struct token_range at, struct type *base,
			     struct choice_list choices)
{
	struct type *type = make_type(p, kind, at);

	type->base = base;
	type->choices = choices.first;
	set_type_depth(type, base);
	return limit_type(p, type);
}

/* ----------------------------------------------------------------- members */

static bool is_elsewhere(const struct parser *p, const struct member *member,
			 struct place place)
{
	const struct source *source = p->tokens->source;

	return source_line(source, member->name.place.at) !=
	       source_line(source, place.at);
}

/*
 * A member whose type or value starts on another line may be one without: then
 * it has swallowed the next member's name. Remembered in case of an error.
 */
static void suspect(struct parser *p, const struct member *member)
{
	const struct type *type = member->type;

	if (p->suspect.text || !member->name.text || !type)
		return;
	while (type->kind == TYPE_ARRAY)
		type = type->base;
	if (is_elsewhere(p, member, type->place))
		p->suspicion = "type";
	else if (member->expr && is_elsewhere(p, member, member->expr->place))
		p->suspicion = "value";
	else
		return;
	p->suspect = member->name;
}

struct member *ast_member(struct parser *p, enum member_kind kind,
			  struct token_range at, struct name name,
			  struct type *type, struct expr *expr)
{
	struct member *member = make(p->arena, struct member);

	member->kind = kind;
	member->place = range_place(p, at);
	member->name = name;
	member->type = type;
	member->expr = expr;
	member->doc = range_doc(p, at);
	suspect(p, member);
	return member;
}

struct member *ast_block(struct parser *p, enum member_kind kind,
			 struct token_range at, struct expr *expr,
			 struct member_list body)
{
	struct member *member = make(p->arena, struct member);

	member->kind = kind;
	member->place = range_place(p, at);
	member->expr = expr;
	member->body = body.first;
	return member;
}

struct if_chain ast_ifs(struct parser *p, struct if_chain chain,
			struct member *member)
{
	if (chain.length == IF_CHAIN_MAX) {
		diag_error(p->diags, DIAG_TOO_DEEP, member->place,
			   "more than %d conditions in one chain of `else if`",
			   IF_CHAIN_MAX);
		p->has_errors = true;
	}
	chain.length++;
	if (!chain.first)
		chain.first = member;
	else if (chain.length <= IF_CHAIN_MAX)
		chain.last->otherwise = member;
	if (chain.length <= IF_CHAIN_MAX)
		chain.last = member;
	return chain;
}

struct member *ast_ifs_end(struct parser *p, struct token_range at,
			   struct if_chain chain, struct member *otherwise)
{
	struct place end = range_place(p, at);

	chain.last->otherwise = otherwise;
	for (struct member *m = chain.first; m && m != otherwise;
	     m = m->otherwise)
		m->place.length = end.at + end.length - m->place.at;
	return chain.first;
}

struct choice *ast_choice(struct parser *p, struct token_range at,
			  struct name name, struct expr *expr)
{
	struct choice *choice = make(p->arena, struct choice);

	choice->name = name;
	choice->expr = expr;
	choice->doc = range_doc(p, at);
	return choice;
}

/* ------------------------------------------------------------ declarations */

struct declaration *ast_declaration(struct parser *p,
				    enum declaration_kind kind,
				    struct token_range at, struct name name,
				    struct type *type, struct expr *expr)
{
	struct declaration *declaration = make(p->arena, struct declaration);

	declaration->kind = kind;
	declaration->place = range_place(p, at);
	declaration->name = name;
	declaration->type = type;
	declaration->expr = expr;
	declaration->doc = range_doc(p, at);
	p->suspect.text = NULL;
	return declaration;
}
