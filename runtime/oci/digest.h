/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_OCI_DIGEST_H
#define RUNTIME_OCI_DIGEST_H

#include <stdint.h>

#include "runtime/region/region.h"

/*
 * What a blob is called: "sha256:" or "sha512:" and its digits in lower case,
 * as the image-spec's descriptor.md has it. Nothing else is a digest here, so
 * one is safe as a part of a path.
 */
enum { OCI_DIGEST_BYTES_MAX = 64 };

struct oci_digest {
	const char *algorithm; /* "sha256", "sha512" */
	const char *hex;       /* within the text */
	unsigned nr_bytes;     /* 32, 64 */
	uint8_t bytes[OCI_DIGEST_BYTES_MAX];
};

/* Returns 0 or -EINVAL (another algorithm, too) with a line. Borrows `text`. */
int oci_digest_parse(const char *text, struct oci_digest *digest,
		     struct error *err);

/* One that is computed while bytes go by. */
struct oci_hash;

int oci_hash_new(const struct oci_digest *expected, struct oci_hash **out,
		 struct error *err);
int oci_hash_add(struct oci_hash *hash, const void *bytes, size_t length,
		 struct error *err);
/* Returns 0, or -EBADMSG with both digests where they differ. */
int oci_hash_check(struct oci_hash *hash, struct error *err);
void oci_hash_free(struct oci_hash *hash);

/*
 * Reads [from, from + size) of the region and compares (NULL: with nothing).
 * Where `copy_fd` is not
 * -1 the bytes go there, too: what is judged is then what is used. Returns as
 * oci_hash_check, or what reading or writing said.
 */
int oci_digest_check(const struct oci_digest *digest,
		     const struct region *region, uint64_t from, uint64_t size,
		     int copy_fd, struct error *err);

#endif
