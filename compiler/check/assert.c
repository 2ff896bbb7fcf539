/* SPDX-License-Identifier: Apache-2.0 */
/* What a structure of C is to be compared with. */
#include "compiler/check/check.h"

#include <string.h>

static bool is_twice(struct checker *c, const struct assertion *first,
		     const struct assertion *assertion)
{
	for (; first != assertion; first = first->next) {
		if (strcmp(first->name.text, assertion->name.text))
			continue;
		diag_error(c->diags, DIAG_BAD_ASSERT, assertion->name.place,
			   "`%s` is compared twice", assertion->name.text);
		diag_note(c->diags, first->name.place, "the first is here");
		return true;
	}
	return false;
}

bool check_assert(struct checker *c, const struct type *structure,
		  const struct member *member)
{
	bool ok = true;

	if (!member->assertions) {
		diag_error(c->diags, DIAG_BAD_ASSERT, member->place,
			   "nothing is compared here; write `ours = theirs`");
		return false;
	}
	for (const struct assertion *i = member->assertions; i; i = i->next) {
		const struct member *ours =
		    names_find(&structure->names, i->name.text);

		if (ours)
			ok &= !ours->is_broken &&
			      !is_twice(c, member->assertions, i);
		else
			ok = unknown_member(c, structure, i->name.place,
					    i->name.text);
	}
	return ok;
}
