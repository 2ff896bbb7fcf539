/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/edits.h"

#include <string.h>

#include "runtime/base/cleanup.h"

static struct tree_edit edit_of(const struct edits *edits, size_t i)
{
	static const char *const names[] = {
		[EDIT_ADD] = "add",
		[EDIT_REMOVE] = "remove",
		[EDIT_CHOWN] = "chown",
		[EDIT_MODE] = "mode",
		[EDIT_MAP_OWNER] = "map-owner",
	};
	struct tree_edit edit = { .text = edits->list.items[i].text };

	while (strcmp(names[edit.kind], edits->list.items[i].option->name) != 0)
		edit.kind++;
	return edit;
}

int edits_apply(const struct edits *edits, struct tree *tree,
		const struct reporter *reporter, struct error *err)
{
	struct tree_edit list[OPTION_LIST_MAX];
	size_t i, count = edits ? edits->list.count : 0;

	for (i = 0; i < count; i++)
		list[i] = edit_of(edits, i);
	return tree_edit(tree, list, count, reporter, err);
}

int edits_check(const struct edits *edits, struct error *err)
{
	int rc = 0;

	for (size_t i = 0; edits && i < edits->list.count && !rc; i++) {
		struct tree_edit edit = edit_of(edits, i);

		rc = tree_edit_check(&edit, err);
	}
	return rc;
}

int edits_each(const struct edits *edits,
	       int (*each)(void *context, const char *text, const char *host),
	       void *context)
{
	int rc = 0;

	for (size_t i = 0; edits && i < edits->list.count && !rc; i++) {
		struct tree_edit edit = edit_of(edits, i);
		AUTOFREE char *host = NULL;

		if (edit.kind == EDIT_ADD) {
			host = strndup(edit.text, tree_edit_host(&edit));
			if (!host)
				return -ENOMEM;
		}
		rc = each(context, edits->list.items[i].option->name, NULL);
		if (!rc)
			rc = each(context, edit.text, host);
	}
	return rc;
}
