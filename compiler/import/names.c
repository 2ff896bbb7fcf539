/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The compiler is the judge of names: what it says about a name that we wrote
 * changes that name, and it is asked again. So no rule about names is written
 * down here twice, but for the words that no type can be called by: where a
 * type stands, they are another error.
 */
#include "compiler/import/write.h"

#include "compiler/check/check.h"
#include "compiler/emit/emit.h"
#include "compiler/import/compile.h"
#include "compiler/parse.h"

#include <errno.h>
#include <string.h>

enum { ROUNDS = 40 };

static bool is_word(const char *name)
{
	static const char *const words[] = {
		"at",	       "bitfield", "const",
		"enum",	       "field",	   "flags",
		"has",	       "if",	   "import",
		"interface",   "match",	   "offset",
		"offset_base", "pointer",  "read",
		"root",	       "size",	   "stride",
		"struct",      "type",	   "unimplemented",
		"union",
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (!strcmp(words[i], name))
			return true;
	return false;
}

static void avoid_words(const struct import_file *file)
{
	for (size_t i = 0; i < file->types.count; i++) {
		struct import_name *name = file->types.items[i]->name;

		if (is_word(name->text))
			name->text =
			    make_printf(file->arena, "%s_", name->text);
	}
}

/* ---------------------------------------------------- what C's names start
 * with
 */

static void strip(const struct import_file *file, struct import_name *name)
{
	for (size_t i = 0; name->text && i < file->nr_stripped; i++) {
		size_t length = strlen(file->stripped[i]);
		const char *rest = name->text + length;

		if (strncmp(name->text, file->stripped[i], length))
			continue;
		if ((*rest >= 'a' && *rest <= 'z') ||
		    (*rest >= 'A' && *rest <= 'Z'))
			name->text = rest;
		return;
	}
}

static void strip_lines(const struct import_file *file,
			struct import_line *lines);

static void strip_type(const struct import_file *file, struct import_type *type)
{
	for (struct import_choice *i = type->choices; i; i = i->next)
		strip(file, &i->name);
	strip_lines(file, type->lines);
}

static void strip_lines(const struct import_file *file,
			struct import_line *lines)
{
	struct import_type *type;

	for (struct import_line *i = lines; i; i = i->next) {
		strip(file, &i->name);
		strip_lines(file, i->bits);
		type = i->type;
		while (type && type->kind == IMPORT_ARRAY)
			type = type->element;
		if (type && !type->name)
			strip_type(file, type);
	}
}

static void strip_names(const struct import_file *file)
{
	for (size_t i = 0; i < file->types.count; i++) {
		strip(file, file->types.items[i]->name);
		strip_type(file, file->types.items[i]);
	}
}

/* --------------------------------------------------------------- the judgement
 */

static bool is_about_a_name(enum diag_code code)
{
	switch (code) {
	case DIAG_RESERVED:
	case DIAG_REDEFINED:
	case DIAG_BUILT_IN:
	case DIAG_SAME_CHOICE:
	case DIAG_SAME_MEMBER:
	case DIAG_C_NAME:
		return true;
	default:
		return false;
	}
}

/* All stages on the text; what they find stays in `diags`. */
static void judge(const struct import_text *text, const char *prefix,
		  struct diags *diags)
{
	struct arena *arena = diags->arena;
	struct tokens tokens = { 0 };
	struct text header = { 0 };
	struct layout *result;
	struct source *source;
	struct file *file;

	source = source_of(arena, prefix, text->text.items,
			   (uint32_t)text->text.count);
	lex(source, arena, diags, &tokens);
	file = parse(&tokens, arena, diags);
	if (file && !diags->count) {
		check(file, arena, diags);
		result = layout(file, prefix, arena, diags);
		if (!diags->count)
			emit(result, prefix, prefix, arena, diags, &header);
	}
	text_done(&header);
	tokens_done(&tokens);
}

static struct import_name *name_at(const struct import_text *text, uint32_t at)
{
	for (size_t i = 0; i < text->names.count; i++)
		if (text->names.items[i].at == at)
			return text->names.items[i].name;
	return NULL;
}

/* Returns whether any name was changed. */
static bool change_names(struct arena *arena, const struct import_text *text,
			 const struct diags *diags)
{
	bool is_changed = false;

	for (const struct diag *d = diags->first; d; d = d->next) {
		struct import_name *name = is_about_a_name(d->code)
					       ? name_at(text, d->place.at)
					       : NULL;

		if (!name)
			continue;
		name->text = make_printf(arena, "%s_", name->text);
		is_changed = true;
	}
	return is_changed;
}

/* What the language will say later is no reason to hold it back. */
static const struct diag *first_refusal(const struct diags *diags)
{
	for (const struct diag *d = diags->first; d; d = d->next)
		if (d->code != DIAG_NOT_SUPPORTED)
			return d;
	return NULL;
}

static int refuse(const struct import_file *file, const struct diag *diag,
		  struct error *err)
{
	return fail(err, EINVAL, "%s: the language cannot say it: %s",
		    import_base_name(file->arena, file->header), diag->text);
}

int import_settle(const struct import_file *file, const char *prefix,
		  struct import_text *out, struct error *err)
{
	strip_names(file);
	avoid_words(file);
	for (int round = 0;; round++) {
		struct arena arena = { 0 };
		struct diags diags = { .arena = &arena };
		const struct diag *refusal;
		bool again;
		int rc = 0;

		*out = (struct import_text){ 0 };
		import_write(file, out);
		judge(out, prefix, &diags);
		again =
		    round < ROUNDS && change_names(file->arena, out, &diags);
		refusal = first_refusal(&diags);
		if (!again && refusal)
			rc = refuse(file, refusal, err);
		arena_done(&arena);
		if (!again)
			return rc;
		import_text_done(out);
	}
}
