/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/outputs/idents.h"

#include "compiler/memory.h"

#include <stdbool.h>
#include <stdio.h>

void ident_reserve(struct idents *ids, struct ident_scope *scope,
		   const char *const *words)
{
	for (; *words; words++)
		names_add(&scope->taken, ids->arena, *words, scope);
}

static void key_of(const void *thing, char key[32])
{
	snprintf(key, 32, "%p", thing);
}

const char *ident_take(struct idents *ids, struct ident_scope *scope,
		       const void *thing, const char *wanted)
{
	bool is_letter = (*wanted >= 'a' && *wanted <= 'z') ||
			 (*wanted >= 'A' && *wanted <= 'Z');
	const char *base =
	    make_printf(ids->arena, "%s%s", is_letter ? "" : "x", wanted);
	const char *name = base;
	char key[32];

	for (unsigned i = 2; names_add(&scope->taken, ids->arena, name, scope);
	     i++)
		name = make_printf(ids->arena, "%s_%u", base, i);
	if (thing) {
		key_of(thing, key);
		names_add(&ids->by_thing, ids->arena,
			  make_printf(ids->arena, "%s", key), (void *)name);
	}
	return name;
}

const char *ident_of(const struct idents *ids, const void *thing)
{
	char key[32];

	key_of(thing, key);
	return names_find(&ids->by_thing, key);
}
