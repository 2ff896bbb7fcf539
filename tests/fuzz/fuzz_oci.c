/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as the documents of an image: an image, or an error with a text;
 * never anything else. Lines of "====" part the input into index.json,
 * manifest.json, config.json and layer.tar of one store; the first part is a
 * configuration, too.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/oci/choose.h"
#include "runtime/oci/image.h"
#include "runtime/region/bytes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { NR_PARTS = 4 };

struct store {
	struct bytes_region regions[NR_PARTS];
	struct oci_store store;
	struct tree *tree;
};

static void check(bool holds)
{
	if (!holds)
		abort();
}

static void check_error(int rc, const struct error *err)
{
	check(!rc ||
	      (rc == -err->code && err->text[0] && !strchr(err->text, '\n')));
}

static void add_file(struct store *store, int i, const char *name,
		     const uint8_t *data, size_t size)
{
	struct tree_node *node = tree_node_new(store->tree, S_IFREG | 0644);

	check(node && !tree_add(store->tree, store->tree->root, name,
				strlen(name), node, NULL));
	bytes_region_init(&store->regions[i], data, size);
	node->size = size;
	node->file.region = &store->regions[i].region;
}

static void fill(struct store *store, const uint8_t *data, size_t size)
{
	static const char *const names[NR_PARTS] = {
		"index.json", "manifest.json", "config.json", "layer.tar"
	};
	static const char parting[] = "\n====\n";
	const uint8_t *end;
	size_t length;

	for (int i = 0; i < NR_PARTS; i++) {
		end = i + 1 < NR_PARTS
			  ? memmem(data, size, parting, sizeof parting - 1)
			  : NULL;
		length = end ? (size_t)(end - data) : size;
		add_file(store, i, names[i], data, length);
		length += end ? sizeof parting - 1 : 0;
		data += length;
		size -= length;
	}
}

static void check_list(const char *const *list)
{
	size_t length = 0;

	for (; *list; list++)
		length += strlen(*list);
	check(length < 1u << 30);
}

static void check_config(const struct image_config *config)
{
	static char *arguments[] = { "a", "b", NULL };
	struct error err = { 0 };
	char **words;

	check_list(config->environment);
	check_list(config->labels);
	check_list(config->ports);
	check_list(config->volumes);
	check(strlen(config->user) + strlen(config->folder) < 1u << 30);
	for (int i = 0; i < 4; i++) {
		check(!image_config_words(config, i & 1 ? "x" : NULL,
					  i & 2 ? arguments : NULL, &words,
					  &err));
		check_list((const char *const *)words);
		free(words);
	}
}

static void try_config(const uint8_t *data, size_t size)
{
	struct image_config *config = NULL;
	struct error err = { 0 };
	AUTOJSON *json = NULL;
	int rc = oci_json_parse((const char *)data, size, &json, &err);

	if (!rc)
		rc = image_config_new(json, &config, &err);
	check_error(rc, &err);
	if (!rc)
		check_config(config);
	image_config_free(config);
}

static void try_image(struct store *store,
		      int (*open)(struct oci_store *store, const char *tag,
				  struct oci_image **out, struct error *err),
		      const char *tag)
{
	struct oci_image *image = NULL;
	struct error err = { 0 };
	struct tree *tree;
	int rc = open(&store->store, tag, &image, &err);

	check_error(rc, &err);
	for (size_t i = 0; !rc && i < image->nr_layers; i++) {
		rc = oci_layer_tree(image, &image->layers[i], &tree, &err);
		check_error(rc, &err);
		if (!rc)
			tree_free(tree);
	}
	oci_image_free(image);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct store store = { 0 };

	check(!tree_new(&store.tree, NULL));
	fill(&store, data, size);
	check(!tree_seal(store.tree, NULL));
	store.store.tree = store.tree;
	store.store.name = "store";
	try_config(data, size);
	try_config(data, store.regions[0].region.size);
	try_image(&store, oci_image_open, NULL);
	try_image(&store, oci_image_open, "one");
	try_image(&store, oci_image_open_docker, NULL);
	try_image(&store, oci_image_open_docker, "app");
	tree_free(store.tree);
	return 0;
}
