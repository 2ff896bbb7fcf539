/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Headers of imported files. All names of a file in C start with its prefix and
 * an underscore, so those of two files can only meet where one prefix starts
 * the other: `ext4` and `ext4_dir`. Of such pairs the imported one is written,
 * too, and thrown away, for the names that it claims.
 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"

#include <string.h>

void emit_import_lines(struct emitter *e)
{
	for (const struct layout_import *i = e->layout->imports; i; i = i->next)
		text_add(&e->text, "#include \"%s\"\n", i->header);
}

static bool can_meet(const char *a, const char *b)
{
	size_t length = strlen(a);

	return strcmp(a, b) && !strncmp(a, b, length) && b[length] == '_';
}

/* Every file that a header brings, once each. */
static void collect(const struct layout *layout, struct names *all,
		    struct arena *arena)
{
	for (const struct layout_import *i = layout->imports; i; i = i->next)
		if (!names_add(all, arena, i->prefix, (void *)i))
			collect(i->layout, all, arena);
}

/* Claims what the header of `import` defines. */
static void claim(struct emitter *e, const struct layout_import *import)
{
	struct emitter other = *e;

	other.layout = import->layout;
	other.prefix = import->prefix;
	other.capital = names_capital(e->arena, import->prefix);
	other.text = (struct text){ 0 };
	emit_all(&other);
	emit_tables(&other);
	emit_validators(&other);
	text_done(&other.text);
	e->scratch = other.scratch;
	e->claims = other.claims;
	e->reported = other.reported;
}

void emit_claim_imports(struct emitter *e)
{
	struct names all = { 0 };
	bool meets;

	collect(e->layout, &all, e->arena);
	for (size_t i = 0; i < all.count; i++) {
		const char *one = all.entries[i].name;

		meets = can_meet(one, e->prefix) || can_meet(e->prefix, one);
		for (size_t j = 0; j < all.count && !meets; j++)
			meets = can_meet(one, all.entries[j].name) ||
				can_meet(all.entries[j].name, one);
		if (meets)
			claim(e, all.entries[i].thing);
	}
}
