/* SPDX-License-Identifier: Apache-2.0 */
/* Texts: as constants, and as the defaults of what holds letters or a GUID. */
#include "compiler/check/check.h"

#include "compiler/memory.h"
#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"

#include <string.h>

enum { ALIASES_MAX = 32 };

static const struct literal none;

const struct expr *text_behind(const struct checker *c, const struct expr *expr)
{
	const struct names *names = &c->file->names;

	for (int i = 0; expr->kind == EXPR_NAME && i < ALIASES_MAX; i++) {
		const struct declaration *d =
		    names_find(names, expr->name.text);

		if (!d || d->kind != DECLARATION_CONST)
			return NULL;
		names = &d->file->names;
		expr = d->expr;
	}
	return expr->kind == EXPR_TEXT ? expr : NULL;
}

/* The text as written, between the quotes. */
static struct literal decode(struct checker *c, const struct expr *expr)
{
	struct place place = expr->name.place;
	struct literal literal;
	uint64_t wrong;

	if (strlen(expr->name.text) + 2 != place.length) {
		diag_error(c->diags, DIAG_BAD_ESCAPE, place,
			   "a NUL byte in a text is written \\0");
		return none;
	}
	literal = literal_decode(c->arena, expr->name.text, &wrong);
	if (literal.bytes)
		return literal;
	place.at += 1 + (uint32_t)wrong;
	place.length = 2;
	diag_error(c->diags, DIAG_BAD_ESCAPE, place,
		   "no such escape; there are \\0 \\n \\t \\\" \\\\ and \\xNN");
	return none;
}

struct literal check_literal(struct checker *c, const struct expr *expr)
{
	struct declaration *d;

	if (expr->kind == EXPR_TEXT)
		return decode(c, expr);
	d = names_find(&c->file->names, expr->name.text);
	return evaluate_constant(c, d) ? d->literal : none;
}

bool is_broken_constant(struct checker *c, const struct expr *expr)
{
	struct declaration *d;

	if (expr->kind != EXPR_NAME)
		return false;
	d = names_find(&c->file->names, expr->name.text);
	if (!d && c->file->lacks_names)
		return true;
	return d && d->kind == DECLARATION_CONST && !evaluate_constant(c, d);
}

/* ----------------------------------------------------------------- defaults */

static bool too_long(struct checker *c, const struct member *member,
		     unsigned long long size, const char *what)
{
	const struct type *behind = type_behind(member->type);

	diag_error(c->diags, DIAG_TEXT_TOO_LONG, member->expr->place,
		   "the text has %llu %s, `%s` has room for %llu", size, what,
		   member->name.text, (unsigned long long)behind->count);
	return false;
}

static bool check_guid(struct checker *c, const struct member *member)
{
	const struct literal *text = &member->literal;
	struct guid guid;

	if (text->size == GUID_TEXT_SIZE - 1 &&
	    !guid_from_text(text->bytes, &guid))
		return true;
	diag_error(c->diags, DIAG_BAD_GUID, member->expr->place,
		   "a GUID is 32 hexadecimal digits, as in "
		   "\"c12a7328-f81f-11d2-ba4b-00a0c93ec93b\"");
	return false;
}

/* A text in UTF-8 for units of UTF-16, one or two for a character. */
static bool check_utf16(struct checker *c, const struct member *member)
{
	struct span text = span_of(member->literal.bytes, member->literal.size);
	uint64_t units = 0;

	for (uint64_t i = 0; i < text.size; units++) {
		uint32_t character = utf8_next(text, &i);

		if (character == UINT32_MAX) {
			diag_error(c->diags, DIAG_BAD_UTF8, member->expr->place,
				   "the bytes of this text are no UTF-8, which "
				   "is needed to make UTF-16 of it");
			return false;
		}
		units += character > 0xffff;
	}
	return units <= type_behind(member->type)->count ||
	       too_long(c, member, units, "units of UTF-16");
}

static bool no_place_for_text(struct checker *c, const struct member *member)
{
	diag_error(c->diags, DIAG_TEXT_DEFAULT, member->expr->place,
		   "`%s` holds no text: a text is the default of `[n]string`, "
		   "`[n]byte`, UTF-16 or a GUID",
		   member->name.text);
	return false;
}

bool check_text_default(struct checker *c, struct member *member)
{
	const struct type *behind = type_behind(member->type), *element;
	const struct scalar *scalar = behind->scalar;

	member->literal = check_literal(c, member->expr);
	if (!member->literal.bytes)
		return false;
	if (scalar && scalar->is_guid)
		return check_guid(c, member);
	if (behind->kind != TYPE_ARRAY)
		return no_place_for_text(c, member);
	element = type_behind(behind->base);
	scalar = element->scalar;
	if (scalar && scalar->is_unit)
		return check_utf16(c, member);
	if (!scalar || scalar->bytes != 1 || scalar->is_signed)
		return no_place_for_text(c, member);
	return member->literal.size <= behind->count ||
	       too_long(c, member, member->literal.size, "bytes");
}
