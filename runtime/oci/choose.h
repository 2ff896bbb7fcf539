/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_OCI_CHOOSE_H
#define RUNTIME_OCI_CHOOSE_H

#include "runtime/oci/blob.h"

/*
 * Which of the images in an index is meant.
 *
 *   index.json -> index (of architectures) -> manifest
 *              -> manifest                 -> config, layers
 *
 * `tag` chooses among those of index.json by the annotations that tools keep
 * there; NULL: all are looked at, which must be one image then, for several
 * platforms perhaps. Of these the one for this host's system, architecture and
 * variant is taken, one that says no platform where there is no such. Indexes
 * may hold indexes, 8 deep and 4096 entries in all.
 */

/* What images call this host: "amd64"; NULL: they have no name for it. */
const char *oci_architecture(void);

/*
 * The manifest's descriptor, which borrows the JSON that it was found in:
 * `*holder`, to be freed by the caller. -ENOENT with a list of what there is.
 */
int oci_choose(const struct oci_store *store, struct json_object *index,
	       const char *tag, struct oci_descriptor *manifest,
	       struct json_object **holder, struct error *err);

/* The entry of a docker-archive's manifest.json that `tag` names, by whole
 * components from the end: "team/app:1" is "app:1", too, and without a version
 * ":latest" is meant. NULL: there is only one. */
int oci_choose_docker(const struct oci_store *store, struct json_object *list,
		      const char *tag, struct json_object **out,
		      struct error *err);

#endif
