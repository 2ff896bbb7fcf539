/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_OCI_SOURCE_H
#define RUNTIME_OCI_SOURCE_H

#include <stddef.h>

#include "runtime/oci/config.h"
#include "runtime/tree/tree.h"

/*
 * Container images as sources. A SOURCE is one where it says so:
 *
 *   oci:DIR[:TAG]              an OCI image layout
 *   oci-archive:FILE[:TAG]     a tar of one, perhaps compressed
 *   docker-archive:FILE[:TAG]  what `docker save` writes, perhaps compressed
 *
 * or where it cannot be anything else: a directory with a file oci-layout; a
 * tar whose first members have names that only images have (blobs/sha256/HEX,
 * HEX.json, HEX/layer.tar), or that consists of oci-layout, index.json,
 * manifest.json and repositories.
 *
 * DIR and FILE may hold colons: what is there as it is written comes first.
 */
enum oci_form { OCI_NONE, OCI_LAYOUT, OCI_ARCHIVE, OCI_DOCKER_ARCHIVE };

struct oci_spec {
	enum oci_form form; /* OCI_NONE: no image; nothing else is set then */
	char *path;	    /* of the directory or file */
	const char *tag;    /* within the SOURCE; NULL: none */
};

/* What SOURCE says it is, or what is found in it. Reads the beginning of a
 * file at most. Returns 0 or -ENOMEM. */
int oci_spec_of(const char *source, struct oci_spec *spec, struct error *err);
void oci_spec_done(struct oci_spec *spec);

/* The path on this host that SOURCE names, of any kind: to be freed; NULL: no
 * memory. */
char *oci_host_path(const char *source);

/*
 * The image's layers, each checked against its digest, as one tree
 * (tree/layer.h), sealed. Layers that are not compressed are mapped where they
 * lie, others are unpacked once. Returns 0, or negative with a line that names
 * the image and what is wrong with it.
 */
int source_oci(const struct oci_spec *spec, const struct reporter *reporter,
	       struct tree **out, struct error *err);

/*
 * What the image that SOURCE is says about its launch; NULL in *out where it
 * is none. Reads no layers.
 */
int source_image_config(const char *source, const struct reporter *reporter,
			struct image_config **out, struct error *err);

#endif
