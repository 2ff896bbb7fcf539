/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/outputs/words.h"

#include "compiler/memory.h"
#include "compiler/source.h"
#include "compiler/layout/sums.h"
#include "runtime/base/vec.h"

#include <string.h>

const struct dialect words_source = {
	.and_ = "&&",
	.or_ = "||",
	.not_ = "!",
	.has_choices = true,
	.is_source = true,
};

/* ----------------------------------------------------------------- numbers */

const char *words_of_number(struct arena *arena, wide v, bool is_hex)
{
	const char *sign = v < 0 ? "-" : "";
	unsigned long long size = (unsigned long long)(v < 0 ? -v : v);

	return make_printf(arena, is_hex ? "%s0x%llX" : "%s%llu", sign, size);
}

static void put_number(struct text *to, wide v, bool is_hex)
{
	unsigned long long size = (unsigned long long)(v < 0 ? -v : v);

	text_add(to, is_hex ? "%s0x%llX" : "%s%llu", v < 0 ? "-" : "", size);
}

const char *words_of_ranges(struct arena *arena, const struct layout_range *r)
{
	struct text text = { 0 };
	const char *made;

	for (const struct layout_range *i = r; i; i = i->next) {
		text_put(&text, i == r ? "" : ", ");
		put_number(&text, i->least, i->is_hex);
		if (i->most == i->least)
			continue;
		text_put(&text, "..");
		put_number(&text, i->most, i->is_hex);
	}
	made = make_text(arena, text.items, text.count);
	text_done(&text);
	return made;
}

const char *words_choice(const struct layout_enumeration *e, wide value)
{
	for (const struct layout_choice *c = e->choices; c; c = c->next)
		if (c->value == value)
			return c->name;
	return NULL;
}

/* --------------------------------------------------------- what binds how */

bool words_is_truth(const struct layout_value *v)
{
	if (v->kind == VALUE_UNARY)
		return v->op == OP_NOT;
	return v->kind == VALUE_BINARY &&
	       ((v->op >= OP_EQUAL && v->op <= OP_OR) || v->op == OP_HAS);
}

/* !(a < b) */
static bool is_opposite(const struct layout_value *v)
{
	return v->kind == VALUE_UNARY && v->op == OP_NOT &&
	       v->left->kind == VALUE_BINARY && v->left->op >= OP_EQUAL &&
	       v->left->op <= OP_MORE_EQUAL;
}

/* Operators of one level chain from the left. */
enum level {
	LEVEL_OR,
	LEVEL_AND,
	LEVEL_COMPARISON,
	LEVEL_BITS, /* & | ^ << >>: beside anything else in parentheses */
	LEVEL_SUM,
	LEVEL_PRODUCT,
	LEVEL_LEAF,
};

static enum level level_of(const struct layout_value *v)
{
	if (v->kind == VALUE_CONSTANT)
		return v->number < 0 ? LEVEL_PRODUCT : LEVEL_LEAF;
	if (is_opposite(v))
		return LEVEL_COMPARISON;
	if (v->kind != VALUE_BINARY)
		return v->kind == VALUE_MATCH ? LEVEL_OR : LEVEL_LEAF;
	switch (v->op) {
	case OP_ADD:
	case OP_SUBTRACT:
		return LEVEL_SUM;
	case OP_MULTIPLY:
	case OP_DIVIDE:
	case OP_REMAINDER:
		return LEVEL_PRODUCT;
	case OP_AND:
		return LEVEL_AND;
	case OP_OR:
		return LEVEL_OR;
	case OP_HAS:
		return LEVEL_LEAF; /* brings its own parentheses */
	default:
		return v->op >= OP_EQUAL && v->op <= OP_MORE_EQUAL
			   ? LEVEL_COMPARISON
			   : LEVEL_BITS;
	}
}

/* Whether `inner` may stand beside the operator of `outer` as it is. */
static bool is_clear(const struct layout_value *outer,
		     const struct layout_value *inner, bool is_left)
{
	enum level around = level_of(outer), within = level_of(inner);

	if (within == LEVEL_LEAF)
		return true;
	switch (around) {
	case LEVEL_OR:
	case LEVEL_AND:
		return within == LEVEL_COMPARISON ||
		       (within == around && is_left &&
			inner->kind == VALUE_BINARY);
	case LEVEL_COMPARISON:
		return within == LEVEL_SUM || within == LEVEL_PRODUCT;
	case LEVEL_SUM:
		return within == LEVEL_PRODUCT ||
		       (within == LEVEL_SUM && is_left);
	case LEVEL_PRODUCT:
		return within == LEVEL_PRODUCT && is_left &&
		       inner->kind == VALUE_BINARY;
	default:
		return false;
	}
}

/* ------------------------------------------------------------------ values */

/* $inner.list[2].part */
static void put_path(struct wording *w, const struct layout_value *v)
{
	if (v->left) {
		put_path(w, v->left);
		text_put(w->to, ".");
	} else {
		text_put(w->to, "$");
	}
	text_put(w->to, v->member->name);
	if (v->is_element)
		text_add(w->to, "[%llu]", (unsigned long long)v->element);
	if (v->bit)
		text_add(w->to, ".%s", v->bit->name);
}

static void put_name(struct wording *w, const struct layout_value *v)
{
	if (w->dialect->name)
		w->dialect->name(w, v);
	else if (v->kind == VALUE_PARAMETER)
		text_put(w->to, w->s->parameters[v->index].name);
	else if (v->kind == VALUE_INPUT)
		text_put(w->to, w->inputs[v->index].name);
	else
		put_path(w, v);
}

/* Operators whose operands are truths. */
static bool takes_truths(enum expr_operator op)
{
	return op == OP_AND || op == OP_OR || op == OP_NOT;
}

static void put_operand(struct wording *w, const struct layout_value *outer,
			const struct layout_value *v, bool is_left)
{
	bool is_truth = takes_truths(outer->op);
	bool is_bare = is_clear(outer, v, is_left);

	if (w->dialect->has_truths && is_truth != words_is_truth(v))
		is_bare = false;
	text_put(w->to, is_bare ? "" : "(");
	words_value(w, v, is_truth);
	text_put(w->to, is_bare ? "" : ")");
}

/* The enum or flags whose names the number beside `v` can have, or NULL. */
static const struct layout_enumeration *choices_of(const struct layout_value *v)
{
	const struct layout_enumeration *e;

	if (v->kind != VALUE_MEMBER)
		return NULL;
	e = v->bit ? v->bit->enumeration : v->member->enumeration;
	return e && !e->is_bitfield && (v->bit || !v->left) ? e : NULL;
}

static bool put_choice(struct wording *w, const struct layout_value *beside,
		       const struct layout_value *v)
{
	const struct layout_enumeration *e = choices_of(beside);
	const char *name;

	if (!w->dialect->has_choices || !e || v->kind != VALUE_CONSTANT)
		return false;
	name = words_choice(e, v->number);
	if (!name)
		return false;
	text_put(w->to, name);
	return true;
}

static const char *operator_of(const struct wording *w, enum expr_operator op)
{
	if (op == OP_AND)
		return w->dialect->and_;
	if (op == OP_OR)
		return w->dialect->or_;
	return operator_text(op);
}

static void put_has(struct wording *w, const struct layout_value *v)
{
	text_put(w->to, "(");
	put_operand(w, v, v->left, true);
	if (w->dialect->is_source) {
		text_put(w->to, " has ");
		if (!put_choice(w, v->left, v->right))
			put_operand(w, v, v->right, false);
	} else {
		text_put(w->to, " & ");
		put_operand(w, v, v->right, false);
		text_put(w->to, ") == (");
		put_operand(w, v, v->right, false);
	}
	text_put(w->to, ")");
}

static void put_binary(struct wording *w, const struct layout_value *v)
{
	if (v->op == OP_HAS) {
		bool is_open = !w->dialect->is_source;

		text_put(w->to, is_open ? "(" : "");
		put_has(w, v);
		text_put(w->to, is_open ? ")" : "");
		return;
	}
	if (w->dialect->is_source && v->op == OP_SUBTRACT &&
	    v->left->kind == VALUE_CONSTANT && !v->left->number &&
	    v->right->kind != VALUE_CONSTANT) {
		text_put(w->to, "-");
		put_operand(w, v, v->right, false);
		return;
	}
	put_operand(w, v, v->left, true);
	text_add(w->to, " %s ", operator_of(w, v->op));
	if (v->op < OP_EQUAL || v->op > OP_MORE_EQUAL ||
	    !put_choice(w, v->left, v->right))
		put_operand(w, v, v->right, false);
}

/* The comparison that holds where the other does not. */
static enum expr_operator opposite(enum expr_operator op)
{
	switch (op) {
	case OP_EQUAL:
		return OP_UNEQUAL;
	case OP_UNEQUAL:
		return OP_EQUAL;
	case OP_LESS:
		return OP_MORE_EQUAL;
	case OP_LESS_EQUAL:
		return OP_MORE;
	case OP_MORE:
		return OP_LESS_EQUAL;
	default:
		return OP_LESS;
	}
}

/* ~x is over 64 bits, which not every language's is. */
static void put_unary(struct wording *w, const struct layout_value *v)
{
	struct layout_value turned;

	if (is_opposite(v)) {
		turned = *v->left;
		turned.op = opposite(turned.op);
		put_binary(w, &turned);
		return;
	}
	if (v->op == OP_NOT)
		text_put(w->to, w->dialect->not_);
	else if (w->dialect->is_source)
		text_put(w->to, "~");
	else
		text_put(w->to, v->left->least < 0 ? "-1 - "
						   : "18446744073709551615 - ");
	text_put(w->to, "(");
	words_value(w, v->left, v->op == OP_NOT);
	text_put(w->to, ")");
}

/* ------------------------------------------------------------------- match */

/* What all of an arm's patterns are compared with. */
static const struct layout_value *tag_of(const struct layout_value *condition)
{
	while (condition->kind == VALUE_BINARY &&
	       (condition->op == OP_OR || condition->op == OP_AND))
		condition = condition->left;
	return condition->left;
}

static void put_pattern(struct wording *w, const struct layout_value *tag,
			const struct layout_value *v)
{
	if (!put_choice(w, tag, v))
		words_value(w, v, false);
}

/* `1, 3..5` of tag == 1 || tag >= 3 && tag <= 5 */
static void put_patterns(struct wording *w, const struct layout_value *v)
{
	if (v->op == OP_OR) {
		put_patterns(w, v->left);
		text_put(w->to, ", ");
		put_patterns(w, v->right);
	} else if (v->op == OP_AND) {
		put_pattern(w, v->left->left, v->left->right);
		text_put(w->to, "..");
		put_pattern(w, v->right->left, v->right->right);
	} else {
		put_pattern(w, v->left, v->right);
	}
}

static void put_match(struct wording *w, const struct layout_value *v)
{
	const struct layout_value_arm *arm = v->arms;

	text_put(w->to, "match ");
	if (arm->condition)
		words_value(w, tag_of(arm->condition), false);
	else
		text_put(w->to, "0");
	text_put(w->to, " { ");
	for (; arm; arm = arm->next) {
		if (arm->condition)
			put_patterns(w, arm->condition);
		else
			text_put(w->to, "_");
		text_put(w->to, " => ");
		words_value(w, arm->value, false);
		text_put(w->to, arm->next ? "  " : " ");
	}
	text_put(w->to, "}");
}

/* Where no arm has it the source's value is none; here it is 0. */
static void put_choices(struct wording *w, const struct layout_value *v)
{
	unsigned open = 0;
	bool has_rest = false;

	text_put(w->to, "(");
	for (const struct layout_value_arm *i = v->arms; i && !has_rest;
	     i = i->next) {
		has_rest = !i->condition;
		if (i->condition) {
			text_put(w->to, "(");
			words_value(w, i->condition, true);
			text_put(w->to, ") ? (");
		}
		words_value(w, i->value, false);
		if (i->condition) {
			text_put(w->to, ") : (");
			open++;
		}
	}
	text_put(w->to, has_rest ? "" : "0");
	while (open--)
		text_put(w->to, ")");
	text_put(w->to, ")");
}

/* -------------------------------------------------------------------- sums */

static void put_replaced(struct wording *w, const struct layout_replacement *r)
{
	struct arena arena = { 0 };

	for (const struct layout_replacement *i = r; i; i = i->next) {
		text_add(w->to, "%s%s = ", i == r ? " with " : ", ",
			 i->member->name);
		if (i->text)
			text_put(w->to, literal_c(&arena,
						  (struct literal){
						      i->text, i->text_size }));
		else
			put_number(w->to, i->number, false);
	}
	arena_done(&arena);
}

static void put_item(struct wording *w, const struct layout_sum_item *i)
{
	switch (i->kind) {
	case SUM_BYTES:
		text_put(w->to, "bytes");
		if (i->before)
			text_add(w->to, " before %s", i->before->name);
		if (i->after)
			text_add(w->to, " after %s", i->after->name);
		put_replaced(w, i->replaced);
		break;
	case SUM_NUMBER:
		words_value(w, i->value, false);
		break;
	case SUM_MEMBER:
		text_add(w->to, "$%s", i->member->name);
		break;
	}
}

static void put_sum(struct wording *w, const struct layout_sum *sum)
{
	text_add(w->to, "%s(", sum->algorithm->name);
	if (sum->seed)
		words_value(w, sum->seed, false);
	for (const struct layout_sum_item *i = sum->items; i; i = i->next) {
		text_put(w->to, i != sum->items || sum->seed ? ", " : "");
		put_item(w, i);
	}
	text_put(w->to, ")");
}

/* --------------------------------------------------------------------- all */

static void put_any(struct wording *w, const struct layout_value *v)
{
	switch (v->kind) {
	case VALUE_CONSTANT:
		put_number(w->to, v->number, v->is_hex);
		break;
	case VALUE_PARAMETER:
	case VALUE_INPUT:
	case VALUE_MEMBER:
		put_name(w, v);
		break;
	case VALUE_UNARY:
		put_unary(w, v);
		break;
	case VALUE_BINARY:
		put_binary(w, v);
		break;
	case VALUE_MATCH:
		if (w->dialect->is_source)
			put_match(w, v);
		else
			put_choices(w, v);
		break;
	case VALUE_SUM:
		put_sum(w, v->sum);
		break;
	}
}

void words_value(struct wording *w, const struct layout_value *v, bool is_truth)
{
	if (!w->dialect->has_truths || is_truth == words_is_truth(v)) {
		put_any(w, v);
	} else if (is_truth) {
		text_put(w->to, "(");
		put_any(w, v);
		text_put(w->to, ") != 0");
	} else {
		text_put(w->to, "((");
		put_any(w, v);
		text_put(w->to, ") ? 1 : 0)");
	}
}

static bool is_bare_condition(const struct wording *w,
			      const struct layout_value *v)
{
	if (w->dialect->has_truths && !words_is_truth(v))
		return false;
	return level_of(v) == LEVEL_COMPARISON || level_of(v) == LEVEL_LEAF;
}

void words_condition(struct wording *w, const struct layout_condition *c)
{
	bool is_bare;

	if (!c)
		return;
	if (c->outer) {
		words_condition(w, c->outer);
		text_add(w->to, " %s ", w->dialect->and_);
	}
	is_bare = is_bare_condition(w, c->value);
	text_put(w->to, is_bare ? "" : "(");
	words_value(w, c->value, true);
	text_put(w->to, is_bare ? "" : ")");
}

/* ------------------------------------------------------------ in the arena */

const char *words_taken(struct arena *arena, struct text *text)
{
	const char *made =
	    text->count ? make_text(arena, text->items, text->count) : "";

	text_done(text);
	return made;
}

const char *words_value_in(struct arena *arena, struct wording w,
			   const struct layout_value *v)
{
	struct text text = { 0 };

	w.to = &text;
	words_value(&w, v, false);
	return words_taken(arena, &text);
}

const char *words_condition_in(struct arena *arena, struct wording w,
			       const struct layout_condition *c)
{
	struct text text = { 0 };

	w.to = &text;
	words_condition(&w, c);
	return words_taken(arena, &text);
}

const char *words_join_condition_in(struct arena *arena, struct wording w,
				    const struct layout_member *m)
{
	struct text text = { 0 };

	w.to = &text;
	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_member *part = m->parts[i].member;

		if (!part->condition || part->has_default)
			continue;
		if (text.count)
			text_add(&text, " %s ", w.dialect->and_);
		words_condition(&w, part->condition);
	}
	return words_taken(arena, &text);
}

/* --------------------------------------------------------- the source's own
 */

static struct wording plain(const struct layout_structure *s, struct text *to)
{
	struct wording w = { .dialect = &words_source, .s = s, .to = to };

	return w;
}

const char *words_of_value(struct arena *arena,
			   const struct layout_structure *s,
			   const struct layout_value *v)
{
	return words_value_in(arena, plain(s, NULL), v);
}

const char *words_of_condition(struct arena *arena,
			       const struct layout_structure *s,
			       const struct layout_condition *c)
{
	struct text text = { 0 };
	struct wording w = plain(s, &text);

	if (c && !c->outer)
		words_value(&w, c->value, true);
	else
		words_condition(&w, c);
	return words_taken(arena, &text);
}

const char *words_of_join(struct arena *arena, const struct layout_member *m)
{
	struct text text = { 0 };

	for (unsigned i = 0; i < m->nr_parts; i++) {
		const struct layout_part *part = &m->parts[i];

		text_add(&text, "%s$%s", i ? " @ " : "", part->member->name);
		if (part->bit)
			text_add(&text, ".%s", part->bit->name);
	}
	return words_taken(arena, &text);
}

const char *words_of_checksum(struct arena *arena,
			      const struct layout_structure *s,
			      const struct layout_checksum *c)
{
	struct text text = { 0 };
	struct wording w = plain(s, &text);

	w.inputs = c->inputs;
	words_value(&w, c->value, false);
	return words_taken(arena, &text);
}

const char *words_of_parameters(struct arena *arena,
				const struct layout_parameter *list,
				unsigned count)
{
	struct text text = { 0 };

	for (unsigned i = 0; i < count; i++)
		text_add(&text, "%s%s %s", i ? ", " : "(", list[i].name,
			 list[i].is_order ? "byte_order"
					  : list[i].scalar->name);
	if (count)
		text_put(&text, ")");
	return words_taken(arena, &text);
}

const char *words_of_default(struct arena *arena, const struct layout_member *m)
{
	const char *name;

	if (m->default_text)
		return literal_c(
		    arena,
		    (struct literal){ m->default_text, m->default_text_size });
	if (!m->has_default)
		return NULL;
	name = m->enumeration ? words_choice(m->enumeration, m->default_value)
			      : NULL;
	return name ? name
		    : words_of_number(arena, m->default_value,
				      m->default_is_hex);
}

void words_add(struct text *to, const char *sentence)
{
	if (!sentence || !*sentence)
		return;
	text_put(to, to->count ? " " : "");
	text_put(to, sentence);
	if (!strchr(".!?:;", sentence[strlen(sentence) - 1]))
		text_put(to, ".");
}

const char *words_of_member(struct arena *arena, const struct layout_member *m)
{
	const char *value = words_of_default(arena, m);
	struct text doc = { 0 };

	words_add(&doc, m->doc);
	if (value)
		words_add(&doc, make_printf(arena, "Default %s.", value));
	if (m->ranges)
		words_add(&doc, make_printf(arena, "One of %s.",
					    words_of_ranges(arena, m->ranges)));
	if (m->nr_dimensions > 1)
		words_add(&doc, make_printf(arena, "An %s, row by row.",
					    m->type_text));
	if (m->unit)
		words_add(&doc, make_printf(arena, "Counts in %s: there is %s.",
					    m->unit->name,
					    m->target_text ? m->target_text
							   : "something"));
	return words_taken(arena, &doc);
}

const char *words_times(struct arena *arena, const char *count, uint64_t each)
{
	if (each == 1)
		return count;
	return make_printf(arena, "(%s) * %llu", count,
			   (unsigned long long)each);
}

static const char *element_name(const struct layout_member *m)
{
	if (m->structure)
		return m->structure->name;
	return m->enumeration ? m->enumeration->name : m->scalar->name;
}

static void put_dimensions(struct wording *w, const struct layout_member *m)
{
	for (unsigned i = 0; i < m->nr_dimensions; i++) {
		text_put(w->to, "[");
		if (i || !(m->count || m->until_end))
			text_add(w->to, "%llu",
				 (unsigned long long)m->dimensions[i]);
		else if (m->count)
			words_value(w, m->count, false);
		text_put(w->to, "]");
	}
}

const char *words_of_type(struct arena *arena, const struct layout_structure *s,
			  const struct layout_member *m)
{
	struct text text = { 0 };
	struct wording w = plain(s, &text);

	if (m->unit || !(m->count || m->arguments.count))
		return m->type_text;
	put_dimensions(&w, m);
	text_put(&text, element_name(m));
	for (unsigned i = 0; i < m->arguments.count; i++) {
		text_put(&text, i ? ", " : "(");
		words_value(&w, m->arguments.items[i], false);
	}
	text_put(&text, m->arguments.count ? ")" : "");
	return words_taken(arena, &text);
}

/* --------------------------------------------------------------- positions */

const char *words_of_position(struct arena *arena,
			      struct layout_position position)
{
	unsigned long long offset = position.offset;
	const struct layout_point *from = position.from;
	const char *point;

	if (!from)
		return make_printf(arena, "%llu", offset);
	if (from->kind == POINT_END)
		point =
		    make_printf(arena, "behind %s",
				from->member->name ? from->member->name : "_");
	else
		point = make_printf(arena, "p%u", from->number);
	if (!offset)
		return point;
	return make_printf(arena, "%s + %llu", point, offset);
}

const char *words_of_point(struct arena *arena,
			   const struct layout_structure *s,
			   const struct layout_point *point)
{
	const char *then = words_of_position(arena, point->then);

	switch (point->kind) {
	case POINT_IF:
		return make_printf(arena, "%s where %s, else %s", then,
				   words_of_value(arena, s, point->condition),
				   words_of_position(arena, point->otherwise));
	case POINT_ALIGN:
		return make_printf(arena, "%s, up to a multiple of %s", then,
				   words_of_value(arena, s, point->value));
	case POINT_AT:
		return words_of_value(arena, s, point->value);
	case POINT_MOST:
		return make_printf(arena, "the further of %s and %s", then,
				   words_of_position(arena, point->otherwise));
	default:
		return words_of_position(arena,
					 (struct layout_position){ point, 0 });
	}
}

/* ------------------------------------------------------------------- files */

struct lines {
	const char **items;
	size_t count, capacity;
};

static bool says_something(const char *line)
{
	static const char licence[] = "SPDX-License-Identifier";
	const char *text = line + strspn(line, " ");

	return strncmp(text, licence, sizeof licence - 1) &&
	       (strspn(text, "-=*#~_+") < 4 || text[strspn(text, "-=*#~_+")]);
}

/* Spaces instead of tabs; no carriage return. */
static const char *comment_line(struct arena *arena, const char *text,
				uint32_t length)
{
	struct text line = { 0 };

	if (length && text[length - 1] == '\r')
		length--;
	if (length && *text == ' ')
		text++, length--;
	for (uint32_t i = 0; i < length; i++) {
		if (text[i] != '\t') {
			text_put_bytes(&line, text + i, 1);
			continue;
		}
		do
			text_put(&line, " ");
		while (line.count % 8);
	}
	while (line.count && line.items[line.count - 1] == ' ')
		line.items[--line.count] = '\0';
	return words_taken(arena, &line);
}

/* Lines up to `end` lose empty ones at either end. */
static const char **trimmed(struct lines *lines, unsigned *count)
{
	size_t first = 0, last = lines->count;

	while (first < last && !*lines->items[first])
		first++;
	while (last > first && !*lines->items[last - 1])
		last--;
	*count = (unsigned)(last - first);
	return *count ? lines->items + first : NULL;
}

const char **words_of_file(struct arena *arena, const struct source *source,
			   unsigned *nr_lines)
{
	struct lines lines = { 0 };
	size_t block = 0; /* lines up to the last empty line */
	const char **made, **copy;
	uint32_t length, line = 1;
	const char *text;

	*nr_lines = 0;
	for (; source && line <= source->nr_lines; line++) {
		text = source_line_text(source, line, &length);
		if (line == 1 && length >= 3 &&
		    !memcmp(text, "\xef\xbb\xbf", 3))
			text += 3, length -= 3;
		while (length && strchr(" \t\r", *text))
			text++, length--;
		if (length >= 2 && text[0] == '/' && text[1] == '/') {
			text = comment_line(arena, text + 2, length - 2);
			if (says_something(text))
				push(&lines, text);
			continue;
		}
		if (length)
			break;
		push(&lines, "");
		block = lines.count;
	}
	if (source && line <= source->nr_lines)
		lines.count = block; /* the rest is a declaration's */
	made = trimmed(&lines, nr_lines);
	copy = make_array(arena, const char *, *nr_lines + 1);
	if (made)
		memcpy(copy, made, *nr_lines * sizeof *copy);
	vec_done(&lines);
	return *nr_lines ? copy : NULL;
}

const char *words_of_path(const char *path)
{
	unsigned slashes = 0;

	for (const char *c = path + strlen(path); c > path; c--)
		if (c[-1] == '/' && ++slashes == 2)
			return c;
	return path;
}
