/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/edits.h"

#include <string.h>

#include "runtime/base/cleanup.h"
#include "runtime/oci/source.h"
#include "runtime/tree/layer.h"
#include "runtime/tree/source.h"

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

static bool is_layer(const struct edits *edits, size_t i)
{
	return !strcmp(edits->list.items[i].option->name, "layer");
}

size_t edits_layers(const struct edits *edits)
{
	size_t i, count = 0;

	for (i = 0; edits && i < edits->list.count; i++)
		count += is_layer(edits, i);
	return count;
}

static int stack_all(const struct edits *edits, struct layers *layers,
		     const struct reporter *reporter, struct error *err)
{
	struct tree *tree;
	int rc = 0;

	for (size_t i = 0; i < edits->list.count && !rc; i++) {
		const char *source = edits->list.items[i].text;

		if (!is_layer(edits, i))
			continue;
		rc = source_open(source, reporter, &tree, err);
		if (!rc)
			rc = layers_add(layers, tree, false, source, err);
		if (rc)
			fail_in(err, "--layer");
	}
	return rc;
}

int edits_stack(const struct edits *edits, const char *source,
		struct tree **tree, const struct reporter *reporter,
		struct error *err)
{
	AUTO(layers) *layers = NULL;
	int rc;

	if (!edits_layers(edits))
		return 0;
	rc = layers_new(&layers, err);
	if (rc)
		return rc;
	rc = layers_add(layers, STEAL(*tree), false, source, err);
	if (!rc)
		rc = stack_all(edits, layers, reporter, err);
	return rc ? rc : layers_finish(layers, tree, err);
}

int edits_apply(const struct edits *edits, struct tree *tree,
		const struct reporter *reporter, struct error *err)
{
	struct tree_edit list[OPTION_LIST_MAX];
	size_t i, count = 0;

	for (i = 0; edits && i < edits->list.count; i++)
		if (!is_layer(edits, i))
			list[count++] = edit_of(edits, i);
	return tree_edit(tree, list, count, reporter, err);
}

int edits_check(const struct edits *edits, struct error *err)
{
	int rc = 0;

	for (size_t i = 0; edits && i < edits->list.count && !rc; i++) {
		struct tree_edit edit;

		if (is_layer(edits, i))
			continue;
		edit = edit_of(edits, i);
		rc = tree_edit_check(&edit, err);
	}
	return rc;
}

/* Where what is added comes from; NULL: nothing is. */
static int host_of(const struct edits *edits, size_t i, char **host)
{
	struct tree_edit edit;

	if (is_layer(edits, i)) {
		*host = oci_host_path(edits->list.items[i].text);
		return *host ? 0 : -ENOMEM;
	}
	edit = edit_of(edits, i);
	if (edit.kind != EDIT_ADD)
		return 0;
	*host = strndup(edit.text, tree_edit_host(&edit));
	return *host ? 0 : -ENOMEM;
}

int edits_each(const struct edits *edits,
	       int (*each)(void *context, const char *text, const char *host),
	       void *context)
{
	int rc = 0;

	for (size_t i = 0; edits && i < edits->list.count && !rc; i++) {
		AUTOFREE char *host = NULL;

		if (host_of(edits, i, &host))
			return -ENOMEM;
		rc = each(context, edits->list.items[i].option->name, NULL);
		if (!rc)
			rc = each(context, edits->list.items[i].text, host);
	}
	return rc;
}
