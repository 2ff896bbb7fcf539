/* SPDX-License-Identifier: Apache-2.0 */
/* enum and flags: constants, and what they are called. */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

static const char *choice_macro(struct emitter *e,
				const struct layout_enumeration *en,
				const struct layout_choice *c)
{
	return emit_printf(e, "%s_%s_%s", e->capital,
			   names_capital(e->arena, en->c_name), c->c_name);
}

/* One constant each: macros, since an enum of C11 holds no 64 bits. */
static void emit_choices(struct emitter *e, const struct layout_enumeration *en)
{
	const char *capital = names_capital(e->arena, en->c_name);
	bool is_hex = en->is_flags;

	for (const struct layout_choice *c = en->choices; c; c = c->next) {
		emit_from(e, c->place, c->name);
		if (c->doc)
			text_comment(&e->text, c->doc);
		emit_define(e, emit_printf(e, "%s_%s", capital, c->c_name),
			    emit_number(e, c->value, is_hex || c->is_hex,
					en->scalar->is_signed));
	}
	emit_from(e, en->place, en->name);
}

static void emit_name(struct emitter *e, const struct layout_enumeration *en)
{
	const char *parameter = en->is_flags ? "bit" : "value";

	text_comment(&e->text,
		     en->is_flags
			 ? "The name of a mask, or NULL if it has none."
			 : "The name of a value, or NULL if it has none.");
	emit_function(
	    e, "const char *", emit_printf(e, "%s_name", en->c_name),
	    emit_printf(e, "%s %s", emit_c_type(en->scalar), parameter), NULL);
	text_add(&e->text, "\tswitch (%s) {\n", parameter);
	for (const struct layout_choice *c = en->choices; c; c = c->next)
		if (!c->is_alias)
			text_add(&e->text, "\tcase %s:\n\t\treturn \"%s\";\n",
				 choice_macro(e, en, c), c->name);
	text_put(&e->text, "\tdefault:\n\t\treturn NULL;\n\t}\n}\n");
}

static void emit_is_known(struct emitter *e,
			  const struct layout_enumeration *en)
{
	emit_function(e, "bool ", emit_printf(e, "%s_is_known", en->c_name),
		      emit_printf(e, "%s value", emit_c_type(en->scalar)),
		      NULL);
	text_put(&e->text, "\tswitch (value) {\n");
	for (const struct layout_choice *c = en->choices; c; c = c->next)
		if (!c->is_alias)
			text_add(&e->text, "\tcase %s:\n",
				 choice_macro(e, en, c));
	text_put(&e->text,
		 "\t\treturn true;\n\tdefault:\n\t\treturn false;\n\t}\n}\n");
}

/* All bits of the C type that no mask has. */
static wide unknown_mask(const struct layout_enumeration *en)
{
	unsigned bits = en->scalar->bytes == 3	 ? 32
			: en->scalar->bytes == 6 ? 64
						 : 8 * en->scalar->bytes;
	wide mask = ((wide)1 << bits) - 1;

	for (const struct layout_choice *c = en->choices; c; c = c->next)
		mask &= ~c->value;
	return mask;
}

static void emit_unknown(struct emitter *e, const struct layout_enumeration *en)
{
	const char *type = emit_c_type(en->scalar);

	text_comment(&e->text, "The bits of `value` that no name covers.");
	emit_function(e, emit_printf(e, "%s ", type),
		      emit_printf(e, "%s_unknown", en->c_name),
		      emit_printf(e, "%s value", type), NULL);
	text_add(&e->text, "\treturn (%s)(value & %s);\n}\n", type,
		 emit_number(e, unknown_mask(en), true, false));
}

void emit_enumeration(struct emitter *e, const struct layout_enumeration *en)
{
	if (en->is_bitfield) {
		emit_bitfield(e, en);
		return;
	}
	text_put(&e->text, "\n");
	text_comment(&e->text,
		     emit_printf(e, "%s %s: %s.%s%s",
				 en->is_flags ? "Flags" : "Enum", en->name,
				 emit_scalar_words(e, en->scalar),
				 en->doc ? " " : "", en->doc ? en->doc : ""));
	emit_choices(e, en);
	text_put(&e->text, "\n");
	emit_name(e, en);
	text_put(&e->text, "\n");
	if (en->is_flags)
		emit_unknown(e, en);
	else
		emit_is_known(e, en);
}
