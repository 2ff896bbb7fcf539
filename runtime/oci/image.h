/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_OCI_IMAGE_H
#define RUNTIME_OCI_IMAGE_H

#include "runtime/oci/blob.h"
#include "runtime/oci/config.h"

/*
 * One image of a store: which blobs are its layers, and what it says about
 * its launch.
 */
enum { OCI_LAYERS_MAX = 1024 };

struct oci_layer {
	struct oci_blob blob;
	struct oci_digest digest;   /* of the blob; nr_bytes 0: none known */
	struct oci_digest unpacked; /* of the tar; nr_bytes 0: none known */
	char name[64];		    /* for messages */
};

struct oci_image {
	struct oci_store *store; /* borrowed */
	struct image_config *config;
	struct oci_layer *layers; /* the lowest first */
	size_t nr_layers;
	struct json_object *kept; /* whose texts the digests borrow */
};

/* Of an OCI image layout (oci-layout, index.json, blobs/); tag as oci_choose.
 * Reads and checks all but the layers' bytes. */
int oci_image_open(struct oci_store *store, const char *tag,
		   struct oci_image **out, struct error *err);

/* Of what `docker save` writes (manifest.json). */
int oci_image_open_docker(struct oci_store *store, const char *tag,
			  struct oci_image **out, struct error *err);

void oci_image_free(struct oci_image *image);
CLEANUP_DEFINE(oci_image)

/*
 * A layer's tree, to be stacked. Its bytes are checked first. One that is not
 * compressed stays where it lies in the store, whose tree the result borrows.
 */
int oci_layer_tree(const struct oci_image *image, struct oci_layer *layer,
		   struct tree **out, struct error *err);

#endif
