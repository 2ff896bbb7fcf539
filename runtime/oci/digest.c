/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/oci/digest.h"

#include <errno.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/base/cleanup.h"
#include "runtime/tree/shown.h"

enum { AT_ONCE = 256 * 1024 };

struct oci_hash {
	gnutls_hash_hd_t state;
	struct oci_digest expected;
};
CLEANUP_DEFINE(oci_hash)

static const struct algorithm {
	const char *name;
	unsigned nr_bytes;
} algorithms[] = {
	{ "sha256", 32 },
	{ "sha512", 64 },
};

/* A digit's value, -1: not one. */
static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool parse_hex(struct oci_digest *digest)
{
	const char *hex = digest->hex;

	if (strlen(hex) != 2 * digest->nr_bytes)
		return false;
	for (unsigned i = 0; i < digest->nr_bytes; i++) {
		int high = digit(hex[2 * i]), low = digit(hex[2 * i + 1]);

		if (high < 0 || low < 0)
			return false;
		digest->bytes[i] = (uint8_t)(high << 4 | low);
	}
	return true;
}

int oci_digest_parse(const char *text, struct oci_digest *digest,
		     struct error *err)
{
	size_t i, length;

	for (i = 0; i < sizeof algorithms / sizeof *algorithms; i++) {
		length = strlen(algorithms[i].name);
		if (strncmp(text, algorithms[i].name, length) != 0 ||
		    text[length] != ':')
			continue;
		digest->algorithm = algorithms[i].name;
		digest->nr_bytes = algorithms[i].nr_bytes;
		digest->hex = text + length + 1;
		if (parse_hex(digest))
			return 0;
	}
	return fail(err, EINVAL,
		    "'%s' is no digest: sha256 or sha512, a colon and digits",
		    SHOWN(text));
}

static gnutls_digest_algorithm_t algorithm_of(const struct oci_digest *digest)
{
	return digest->nr_bytes == 32 ? GNUTLS_DIG_SHA256 : GNUTLS_DIG_SHA512;
}

int oci_hash_new(const struct oci_digest *expected, struct oci_hash **out,
		 struct error *err)
{
	AUTO(oci_hash) *hash = calloc(1, sizeof *hash);
	int rc;

	if (!hash)
		return fail_memory(err);
	hash->expected = *expected;
	/* that it was not started with the program is nbd/tls.c's wish */
	rc = gnutls_global_init();
	if (!rc)
		rc = gnutls_hash_init(&hash->state, algorithm_of(expected));
	if (rc)
		return fail(err, EIO, "%s: %s", expected->algorithm,
			    gnutls_strerror(rc));
	*out = STEAL(hash);
	return 0;
}

void oci_hash_free(struct oci_hash *hash)
{
	if (!hash)
		return;
	if (hash->state)
		gnutls_hash_deinit(hash->state, NULL);
	free(hash);
}

int oci_hash_add(struct oci_hash *hash, const void *bytes, size_t length,
		 struct error *err)
{
	int rc = gnutls_hash(hash->state, bytes, length);

	return rc ? fail(err, EIO, "%s: %s", hash->expected.algorithm,
			 gnutls_strerror(rc))
		  : 0;
}

int oci_hash_check(struct oci_hash *hash, struct error *err)
{
	const struct oci_digest *expected = &hash->expected;
	uint8_t got[OCI_DIGEST_BYTES_MAX];
	char hex[2 * OCI_DIGEST_BYTES_MAX + 1];

	gnutls_hash_output(hash->state, got);
	if (!memcmp(got, expected->bytes, expected->nr_bytes))
		return 0;
	for (unsigned i = 0; i < expected->nr_bytes; i++)
		sprintf(hex + 2 * i, "%02x", got[i]);
	return fail(err, EBADMSG,
		    "damaged: its %s is %.16s..., and should be %.16s...",
		    expected->algorithm, hex, expected->hex);
}

static int write_all(int fd, const uint8_t *bytes, size_t length,
		     struct error *err)
{
	ssize_t put;

	for (; length; length -= (size_t)put, bytes += put) {
		put = write(fd, bytes, length);
		if (put < 0 && errno == EINTR)
			put = 0;
		else if (put < 0)
			return fail(err, errno,
				    "copying it: %s (TMPDIR can name another "
				    "folder)",
				    strerror(errno));
	}
	return 0;
}

int oci_digest_check(const struct oci_digest *digest,
		     const struct region *region, uint64_t from, uint64_t size,
		     int copy_fd, struct error *err)
{
	AUTOFREE uint8_t *bytes = malloc(AT_ONCE);
	AUTO(oci_hash) *hash = NULL;
	uint64_t at, length;
	int rc = bytes ? 0 : fail_memory(err);

	if (!rc && digest)
		rc = oci_hash_new(digest, &hash, err);

	for (at = 0; at < size && !rc; at += length) {
		length = min_u64(size - at, AT_ONCE);
		rc = region_read(region, from + at, bytes, length, err);
		if (!rc && hash)
			rc = oci_hash_add(hash, bytes, length, err);
		if (!rc && copy_fd >= 0)
			rc = write_all(copy_fd, bytes, length, err);
	}
	return rc || !hash ? rc : oci_hash_check(hash, err);
}
