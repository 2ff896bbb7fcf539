/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a token that does not fit means to whoever wrote it. The likeliest slip
 * of the pen comes first; "expected this, found that" is the last resort.
 */
#include "compiler/grammar.h"

#include "compiler/memory.h"

#include <string.h>

struct expected {
	const char *const *names;
	int count;
};

/* The token before `index` that is no comment, or NULL. */
static const struct token *token_before(const struct parser *p, size_t index)
{
	while (index && token_at(p, index - 1)->kind == TOK_COMMENT)
		index--;
	return index ? token_at(p, index - 1) : NULL;
}

static struct place place_of(const struct parser *p, const struct token *token)
{
	return token_place(p->tokens, (size_t)(token - p->tokens->items));
}

static bool expects(const struct expected *e, const char *name)
{
	for (int i = 0; i < e->count; i++)
		if (!strcmp(e->names[i], name))
			return true;
	return false;
}

/* "`{`", "`<` or `{`" */
static const char *list_expected(const struct parser *p,
				 const struct expected *e)
{
	const char *text = "";

	for (int i = 0; i < e->count; i++)
		text = make_printf(p->arena, "%s%s%s", text,
				   !i		       ? ""
				   : i + 1 == e->count ? " or "
						       : ", ",
				   e->names[i]);
	return text;
}

/* What could have stood there, in as few words as possible. */
static const char *describe_expected(const struct parser *p,
				     const struct expected *e)
{
	bool name = expects(e, "a name");

	if (expects(e, "`type`") && !name)
		return "`type`, `const`, `root`, `unit` or `import`";
	if (expects(e, "`)`") && !name)
		return "`)`";
	if (expects(e, "`]`") && !name && e->count > 2)
		return "`]`";
	if (expects(e, "a number") && expects(e, "`(`"))
		return expects(e, "`]`") ? "a length or `]`" : "a value";
	if (name && expects(e, "`_`") && expects(e, "`}`"))
		return "a member or `}`";
	if (name && expects(e, "`}`"))
		return "a name or `}`";
	if (name && expects(e, "`[`"))
		return "a type";
	if (name && expects(e, "`type`"))
		return expects(e, "`_`") ? "a name or `_`" : "a name";
	if (e->count > 6)
		return "the end of the expression";
	return list_expected(p, e);
}

static const char *describe_found(const struct parser *p, size_t index)
{
	const struct token *token = token_at(p, index);
	int length = token->length > 40 ? 40 : (int)token->length;

	if (token->kind == TOK_EOF)
		return "the end of the file";
	return make_printf(p->arena, "`%.*s`", length,
			   p->tokens->source->text + token->at);
}

static const char *suggestion(const struct parser *p, const char *const *words,
			      const struct token *token)
{
	const char *best = NULL;

	if (token->kind != TOK_NAME)
		return "";
	for (; *words; words++)
		best = nearer_name(token->name, *words, best);
	return best ? make_printf(p->arena, "; did you mean `%s`?", best) : "";
}

/* `strct {` and `enm<u8>`: the word in front is what is wrong. */
static bool is_unknown_body(struct parser *p, size_t index)
{
	static const char *const words[] = { "struct", "union",	   "enum",
					     "flags",  "bitfield", "interface",
					     NULL };
	const struct token *before = token_before(p, index);
	int kind = token_at(p, index)->kind;

	if ((kind != '{' && kind != '<') || !before || before->kind != TOK_NAME)
		return false;
	diag_error(p->diags, DIAG_UNKNOWN_BODY, place_of(p, before),
		   "`%s` is no kind of type that has a body%s", before->name,
		   suggestion(p, words, before));
	return true;
}

static void report_end(struct parser *p, size_t index)
{
	const struct token *last = token_before(p, index);
	struct place at = token_place(p->tokens, index);

	if (last) {
		at = place_of(p, last);
		at.at += at.length;
		at.length = 0;
	}
	if (!p->open.count) {
		diag_error(p->diags, DIAG_UNEXPECTED_END, at,
			   "the file ends in the middle of a declaration");
		return;
	}
	diag_error(p->diags, DIAG_UNEXPECTED_END, at,
		   "the file ends where a `}` is missing");
	diag_note(p->diags,
		  token_place(p->tokens, p->open.items[p->open.count - 1]),
		  "this `{` is not closed");
}

static void lacks(struct parser *p, enum diag_code code, struct place place,
		  const char *what)
{
	diag_error(p->diags, code, place, "`%.*s` has no %s", (int)place.length,
		   place.source->text + place.at, what);
}

/* A member without a type or value took the next member's name for it. */
static bool is_unfinished_member(struct parser *p)
{
	if (!p->suspect.text)
		return false;
	lacks(p, *p->suspicion == 't' ? DIAG_NO_TYPE : DIAG_NO_VALUE,
	      p->suspect.place, p->suspicion);
	p->suspect.text = NULL;
	return true;
}

/* The line, or the body, ends behind a name. */
static bool is_unfinished_name(struct parser *p, size_t index,
			       const char *expected)
{
	const struct token *token = token_at(p, index);
	const struct token *before = token_before(p, index);

	if (!before || !is_word(before->kind) ||
	    !(token->starts_line || token->kind == '}'))
		return false;
	if (!strcmp(expected, "a type"))
		lacks(p, DIAG_NO_TYPE, place_of(p, before), "type");
	else if (!strcmp(expected, "`=`"))
		lacks(p, DIAG_NO_VALUE, place_of(p, before), "value");
	else
		return false;
	return true;
}

static bool is_without_base(struct parser *p, size_t index)
{
	const struct token *before = token_before(p, index);

	if (!before || token_at(p, index)->kind != '{' ||
	    (before->kind != TOK_ENUM && before->kind != TOK_FLAGS &&
	     before->kind != TOK_BITFIELD))
		return false;
	diag_error(p->diags, DIAG_NO_BASE, place_of(p, before),
		   "`%s` does not say how it is stored; write `%s<u32_le>`, "
		   "for instance",
		   before->name, before->name);
	return true;
}

/* Among the declarations. */
static bool is_stray_assert(struct parser *p, size_t index)
{
	if (token_at(p, index)->kind != TOK_ASSERT_LAYOUT || p->braces)
		return false;
	diag_error(p->diags, DIAG_BAD_ASSERT, token_place(p->tokens, index),
		   "`assert_layout` stands among the members of the structure "
		   "that it compares");
	return true;
}

/* What to do about some things that other languages have. */
static const char *hint(struct parser *p, size_t index, const char *expected)
{
	static const char *const tops[] = { "type", "const",  "root",
					    "unit", "import", NULL };
	const struct token *token = token_at(p, index);
	int kind = token->kind;

	if (*expected == '`' && kind >= TOK_STRUCT && kind <= TOK_INTERFACE)
		return make_printf(p->arena, "; write `type NAME %s`",
				   token->name);
	if (!strcmp(expected, "`type`, `const`, `root`, `unit` or `import`"))
		return suggestion(p, tops, token);
	if (!strcmp(expected, "a type") && kind == ':')
		return "; nothing stands between a name and its type";
	if (!strcmp(expected, "a member or `}`") && kind == '[')
		return "; an array's length stands before its type, "
		       "as in `[4]u8`";
	if (!strcmp(expected, "a member or `}`") && kind == ',')
		return "; nothing stands between members";
	if (!strcmp(expected, "a member or `}`") && kind == '(')
		return "; nothing is called there";
	return "";
}

void grammar_report(struct parser *p, size_t index, const char *const *names,
		    int count)
{
	struct expected e = { names, count };
	const char *expected = describe_expected(p, &e);

	if (token_at(p, index)->damaged || is_unfinished_member(p) ||
	    is_unfinished_name(p, index, expected))
		return;
	if (token_at(p, index)->kind == TOK_EOF) {
		report_end(p, index);
		return;
	}
	if (is_without_base(p, index) || is_unknown_body(p, index) ||
	    is_stray_assert(p, index))
		return;
	diag_error(p->diags, DIAG_SYNTAX, token_place(p->tokens, index),
		   "expected %s, found %s%s", expected,
		   describe_found(p, index), hint(p, index, expected));
}
