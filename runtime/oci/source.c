/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An image becomes a tree in five steps: its store is opened as the source
 * that it is (a directory, a tar), which gives names to blobs; the image is
 * chosen; its configuration is read; each layer is checked and read; they are
 * stacked.
 */
#include "runtime/oci/source.h"

#include <errno.h>
#include <string.h>

#include "runtime/oci/image.h"
#include "runtime/tree/layer.h"
#include "runtime/tree/shown.h"
#include "runtime/tree/source.h"

static int check_layout(struct oci_store *store, struct error *err)
{
	AUTOJSON *json = NULL;
	struct oci_blob blob;
	const char *version;
	int rc = oci_blob_at(store, "oci-layout", &blob, err);

	if (!rc)
		rc =
		    oci_blob_json(store, &blob, NULL, "oci-layout", &json, err);
	if (rc)
		return rc;
	version = oci_json_text(json, "imageLayoutVersion");
	if (strncmp(version, "1.", 2) != 0)
		return fail(err, ENOTSUP,
			    "%s: an image layout of version '%s'; 1.x is known",
			    SHOWN(store->name), SHOWN(version));
	return 0;
}

static int open_store(const struct oci_spec *spec,
		      const struct reporter *reporter, struct tree **tree,
		      struct error *err)
{
	return spec->form == OCI_LAYOUT
		   ? source_directory(spec->path, reporter, tree, err)
		   : source_tar(spec->path, reporter, tree, err);
}

static int open_image(const struct oci_spec *spec, struct oci_store *store,
		      struct oci_image **out, struct error *err)
{
	bool is_docker = spec->form == OCI_DOCKER_ARCHIVE
			     ? tree_find(store->tree, "manifest.json") != NULL
			     : !tree_find(store->tree, "oci-layout") &&
				   tree_find(store->tree, "manifest.json");
	int rc;

	if (is_docker)
		return oci_image_open_docker(store, spec->tag, out, err);
	rc = check_layout(store, err);
	return rc ? rc : oci_image_open(store, spec->tag, out, err);
}

static int stack(const struct oci_image *image, struct layers *layers,
		 struct error *err)
{
	struct tree *tree;
	int rc = 0;

	for (size_t i = 0; i < image->nr_layers && !rc; i++) {
		rc = oci_layer_tree(image, &image->layers[i], &tree, err);
		if (rc)
			continue;
		rc = layers_add(layers, tree, true, image->layers[i].name, err);
		if (rc)
			fail_in(err, "%s", SHOWN(image->store->name));
	}
	return rc;
}

int source_oci(const struct oci_spec *spec, const struct reporter *reporter,
	       struct tree **out, struct error *err)
{
	struct oci_store store = { .name = spec->path, .reporter = reporter };
	AUTO(layers) *layers = NULL;
	AUTO(oci_image) *image = NULL;
	struct tree *tree;
	int rc = open_store(spec, reporter, &tree, err);

	if (rc)
		return rc;
	store.tree = tree;
	rc = layers_new(&layers, err);
	if (rc) {
		tree_free(tree);
		return rc;
	}
	rc = layers_keep(layers, tree, err);
	if (!rc)
		rc = open_image(spec, &store, &image, err);
	if (!rc)
		rc = stack(image, layers, err);
	return rc ? rc : layers_finish(layers, out, err);
}

static int read_config(const struct oci_spec *spec,
		       const struct reporter *reporter,
		       struct image_config **out, struct error *err)
{
	struct oci_store store = { .name = spec->path, .reporter = reporter };
	AUTO(oci_image) *image = NULL;
	AUTO(tree) *tree = NULL;
	int rc = open_store(spec, reporter, &tree, err);

	store.tree = tree;
	if (!rc)
		rc = open_image(spec, &store, &image, err);
	if (!rc)
		*out = STEAL(image->config);
	return rc;
}

int source_image_config(const char *source, const struct reporter *reporter,
			struct image_config **out, struct error *err)
{
	struct oci_spec spec;
	int rc = oci_spec_of(source, &spec, err);

	*out = NULL;
	if (!rc && spec.form != OCI_NONE)
		rc = read_config(&spec, reporter, out, err);
	oci_spec_done(&spec);
	return rc;
}
