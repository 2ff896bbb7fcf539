/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/oci/image.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/cleanup.h"
#include "runtime/oci/choose.h"
#include "runtime/tree/shown.h"

void oci_image_free(struct oci_image *image)
{
	if (!image)
		return;
	image_config_free(image->config);
	oci_json_free(image->kept);
	free(image->layers);
	free(image);
}

static int fail_store(const struct oci_store *store, struct error *err)
{
	return fail_in(err, "%s", SHOWN(store->name));
}

static int new_image(struct oci_store *store, struct oci_image **out,
		     struct error *err)
{
	*out = calloc(1, sizeof **out);
	if (!*out)
		return fail_memory(err);
	(*out)->store = store;
	return 0;
}

static int make_room(struct oci_image *image, size_t count, struct error *err)
{
	if (count > OCI_LAYERS_MAX)
		return fail(err, E2BIG,
			    "%s: an image of %zu layers; %d is the "
			    "most",
			    SHOWN(image->store->name), count, OCI_LAYERS_MAX);
	image->layers = calloc(count + 1, sizeof *image->layers);
	return image->layers ? 0 : fail_memory(err);
}

/* What the layers are to be once they are unpacked, and for which machine. */
static int check_config(struct oci_image *image, struct error *err)
{
	const struct image_config *config = image->config;
	const char *name = image->store->name;
	const char *architecture = oci_architecture();
	size_t count = 0;

	for (; config->layer_digests[count]; count++) {
		if (count >= image->nr_layers)
			continue;
		if (oci_digest_parse(config->layer_digests[count],
				     &image->layers[count].unpacked, err))
			return fail_in(err, "%s: its configuration",
				       SHOWN(name));
	}
	if (count != image->nr_layers)
		return fail(err, EINVAL,
			    "%s: %zu layers, but its configuration speaks of "
			    "%zu",
			    SHOWN(name), image->nr_layers, count);
	if (*config->os && strcmp(config->os, "linux") != 0)
		return fail(err, EINVAL, "%s: an image for %s, not for Linux",
			    SHOWN(name), SHOWN(config->os));
	if (*config->architecture && architecture &&
	    strcmp(config->architecture, architecture) != 0)
		report(image->store->reporter,
		       "%s: an image for %s; this host is %s", SHOWN(name),
		       SHOWN(config->architecture), architecture);
	return 0;
}

/* -------------------------------------------------------------- OCI's manifest
 */

static bool is_any_of(const char *text, const char *const *list)
{
	for (; *list; list++)
		if (!strcmp(text, *list))
			return true;
	return false;
}

static int check_layer_type(const struct oci_layer *layer, const char *type,
			    struct error *err)
{
	static const char *const known[] = {
		"application/vnd.oci.image.layer.v1.tar",
		"application/vnd.oci.image.layer.v1.tar+gzip",
		"application/vnd.oci.image.layer.v1.tar+zstd",
		"application/vnd.docker.image.rootfs.diff.tar",
		"application/vnd.docker.image.rootfs.diff.tar.gzip",
		"application/vnd.docker.image.rootfs.diff.tar.zstd",
		NULL,
	};

	if (is_any_of(type, known))
		return 0;
	if (strstr(type, ".nondistributable.") || strstr(type, ".foreign."))
		return fail(err, ENOTSUP,
			    "%s: is not distributed with images and has to be "
			    "fetched elsewhere (%s)",
			    layer->name, SHOWN(type));
	return fail(err, ENOTSUP, "%s: of a kind that is not known here: %s",
		    layer->name, *type ? SHOWN(type) : "it says none");
}

static int add_layer(struct oci_image *image, struct json_object *json,
		     struct error *err)
{
	struct oci_layer *layer = &image->layers[image->nr_layers];
	struct oci_descriptor descriptor;
	int rc = oci_descriptor_parse(json, &descriptor, err);

	snprintf(layer->name, sizeof layer->name, "layer %zu",
		 image->nr_layers + 1);
	if (rc)
		return fail_in(err, "%s", layer->name);
	snprintf(layer->name, sizeof layer->name, "layer %zu (%.23s...)",
		 image->nr_layers + 1, descriptor.text);
	rc = check_layer_type(layer, descriptor.media_type, err);
	if (rc)
		return rc;
	layer->digest = descriptor.digest;
	image->nr_layers++;
	return oci_blob_of(image->store, &descriptor, &layer->blob, err);
}

static int add_layers(struct oci_image *image, struct json_object *manifest,
		      struct error *err)
{
	struct json_object *list = oci_json_list(manifest, "layers");
	size_t i, count = oci_json_count(list);
	int rc = make_room(image, count, err);

	if (rc)
		return rc;
	if (!list)
		return fail(err, EINVAL,
			    "%s: a manifest without layers (of version %llu)",
			    SHOWN(image->store->name),
			    (unsigned long long)oci_json_number(
				manifest, "schemaVersion", 0));
	for (i = 0; i < count && !rc; i++)
		rc = add_layer(image, oci_json_item(list, i), err);
	/* a blob says the store itself */
	if (rc && !strstr(err->text, image->store->name))
		fail_store(image->store, err);
	return rc;
}

static int read_config(struct oci_image *image, struct json_object *manifest,
		       struct error *err)
{
	static const char *const known[] = {
		"application/vnd.oci.image.config.v1+json",
		"application/vnd.docker.container.image.v1+json",
		NULL,
	};
	struct oci_descriptor descriptor;
	AUTOJSON *json = NULL;
	int rc;

	rc = oci_descriptor_parse(oci_json_get(manifest, "config"), &descriptor,
				  err);
	if (rc)
		return fail_in(err, "%s: its configuration",
			       SHOWN(image->store->name));
	if (!is_any_of(descriptor.media_type, known))
		return fail(err, ENOTSUP,
			    "%s: no container image: its configuration is %s",
			    SHOWN(image->store->name),
			    SHOWN(descriptor.media_type));
	rc =
	    oci_json_of(image->store, &descriptor, "configuration", &json, err);
	if (!rc && image_config_new(json, &image->config, err))
		rc = fail_store(image->store, err);
	return rc;
}

static int read_manifest(struct oci_image *image, const char *tag,
			 struct error *err)
{
	AUTOJSON *index = NULL, *holder = NULL;
	struct oci_descriptor descriptor;
	struct oci_blob blob;
	int rc = oci_blob_at(image->store, "index.json", &blob, err);

	if (!rc)
		rc = oci_blob_json(image->store, &blob, NULL, "index.json",
				   &index, err);
	if (!rc)
		rc = oci_choose(image->store, index, tag, &descriptor, &holder,
				err);
	return rc ? rc
		  : oci_json_of(image->store, &descriptor, "manifest",
				&image->kept, err);
}

int oci_image_open(struct oci_store *store, const char *tag,
		   struct oci_image **out, struct error *err)
{
	AUTO(oci_image) *image = NULL;
	int rc = new_image(store, &image, err);

	if (!rc)
		rc = read_manifest(image, tag, err);
	if (!rc)
		rc = read_config(image, image->kept, err);
	if (!rc)
		rc = add_layers(image, image->kept, err);
	if (!rc)
		rc = check_config(image, err);
	if (rc)
		return rc;
	*out = STEAL(image);
	return 0;
}

/* ----------------------------------------------------------- docker's manifest
 */

/* Its name is its digest where it is one: HEX.json, blobs/sha256/HEX. */
static bool digest_of_name(const char *path, struct oci_digest *digest,
			   char text[72 + 1])
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;

	if (strspn(name, "0123456789abcdef") != 64)
		return false;
	snprintf(text, 73, "sha256:%.64s", name);
	return !oci_digest_parse(text, digest, NULL);
}

static int read_docker_config(struct oci_image *image,
			      struct json_object *entry, struct error *err)
{
	const char *path = oci_json_text(entry, "Config");
	struct oci_digest digest;
	AUTOJSON *json = NULL;
	struct oci_blob blob;
	char text[73];
	bool has_digest = digest_of_name(path, &digest, text);
	int rc;

	if (!*path)
		return fail(err, EINVAL,
			    "%s: manifest.json: an image without a Config",
			    SHOWN(image->store->name));
	rc = oci_blob_at(image->store, path, &blob, err);
	if (!rc)
		rc = oci_blob_json(image->store, &blob,
				   has_digest ? &digest : NULL, "configuration",
				   &json, err);
	if (!rc && image_config_new(json, &image->config, err))
		rc = fail_store(image->store, err);
	return rc;
}

static int add_docker_layers(struct oci_image *image, struct json_object *entry,
			     struct error *err)
{
	struct json_object *list = oci_json_list(entry, "Layers");
	size_t i, count = oci_json_count(list);
	int rc = make_room(image, count, err);

	for (i = 0; i < count && !rc; i++) {
		struct oci_layer *layer = &image->layers[image->nr_layers++];
		const char *path = oci_json_item_text(list, i);

		if (!path)
			return fail(err, EINVAL,
				    "%s: manifest.json: a layer without a name",
				    SHOWN(image->store->name));
		snprintf(layer->name, sizeof layer->name, "layer %zu (%.20s)",
			 i + 1, SHOWN(path));
		rc = oci_blob_at(image->store, path, &layer->blob, err);
	}
	return rc;
}

int oci_image_open_docker(struct oci_store *store, const char *tag,
			  struct oci_image **out, struct error *err)
{
	AUTO(oci_image) *image = NULL;
	struct json_object *entry;
	struct oci_blob blob;
	int rc = new_image(store, &image, err);

	if (!rc)
		rc = oci_blob_at(store, "manifest.json", &blob, err);
	if (!rc)
		rc = oci_blob_json(store, &blob, NULL, "manifest.json",
				   &image->kept, err);
	if (!rc)
		rc = oci_choose_docker(store, image->kept, tag, &entry, err);
	if (!rc)
		rc = read_docker_config(image, entry, err);
	if (!rc)
		rc = add_docker_layers(image, entry, err);
	if (!rc)
		rc = check_config(image, err);
	if (rc)
		return rc;
	*out = STEAL(image);
	return 0;
}
