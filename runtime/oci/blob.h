/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_OCI_BLOB_H
#define RUNTIME_OCI_BLOB_H

#include "runtime/oci/digest.h"
#include "runtime/oci/json.h"
#include "runtime/tree/tree.h"

/*
 * What images consist of: blobs, named by the digest of their bytes, in a
 * store that is a directory or an archive. Either is a sealed tree here, so a
 * blob is a file of it, and lies in one piece in the directory's file or in
 * the archive.
 */
struct oci_store {
	const struct tree *tree;
	const char *name; /* as the user said it */
	const struct reporter *reporter;
};

struct oci_blob {
	struct region *region; /* the tree's */
	uint64_t from, size;
};

/* What points to a blob: the image-spec's descriptor.md. Borrows the JSON. */
struct oci_descriptor {
	const char *media_type; /* "": it has none */
	const char *text;	/* the digest as it is written */
	struct oci_digest digest;
	uint64_t size;
};

/* Returns 0 or -EINVAL. */
int oci_descriptor_parse(struct json_object *json,
			 struct oci_descriptor *descriptor, struct error *err);

/* The file at `path` of the store; symbolic links are followed in the store.
 * Returns 0, -ENOENT, -EINVAL for what is no file in one piece. */
int oci_blob_at(const struct oci_store *store, const char *path,
		struct oci_blob *blob, struct error *err);

/* The blob of that digest; its size is compared, its bytes are not read. */
int oci_blob_of(const struct oci_store *store,
		const struct oci_descriptor *descriptor, struct oci_blob *blob,
		struct error *err);

/* The whole blob as a JSON document. `digest` NULL: nothing says what it
 * should be. `what` names it in messages. */
int oci_blob_json(const struct oci_store *store, const struct oci_blob *blob,
		  const struct oci_digest *digest, const char *what,
		  struct json_object **out, struct error *err);

/* The JSON document that the descriptor points to, digest and size checked. */
int oci_json_of(const struct oci_store *store,
		const struct oci_descriptor *descriptor, const char *what,
		struct json_object **out, struct error *err);

#endif
