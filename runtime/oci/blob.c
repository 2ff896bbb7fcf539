/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/oci/blob.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/base/cleanup.h"
#include "runtime/region/zero.h"
#include "runtime/tree/follow.h"
#include "runtime/tree/shown.h"

enum { PATH_LENGTH_MAX = 4096, MOST_LINKS = 8 };

int oci_descriptor_parse(struct json_object *json,
			 struct oci_descriptor *descriptor, struct error *err)
{
	descriptor->media_type = oci_json_text(json, "mediaType");
	descriptor->text = oci_json_text(json, "digest");
	descriptor->size = oci_json_number(json, "size", UINT64_MAX);
	if (descriptor->size == UINT64_MAX)
		return fail(err, EINVAL, "a descriptor without a size");
	return oci_digest_parse(descriptor->text, &descriptor->digest, err);
}

/* What the path of a symbolic link at `path` says, from its folder. */
static int next_path(char *path, const struct tree_node *link)
{
	char *slash = strrchr(path, '/');
	size_t length =
	    slash && *link->target != '/' ? (size_t)(slash + 1 - path) : 0;

	if (length + link->size >= PATH_LENGTH_MAX)
		return -1;
	memcpy(path + length, link->target, link->size + 1);
	return 0;
}

/* "a/../b" is "b": follow_path takes none of it. */
static void drop_parents(char *path)
{
	char *up, *before;

	while ((up = strstr(path, "/../"))) {
		*up = '\0';
		before = strrchr(path, '/');
		before = before ? before + 1 : path;
		memmove(before, up + 4, strlen(up + 4) + 1);
	}
}

static const struct tree_node *find(const struct oci_store *store,
				    const char *name)
{
	/* a sealed tree is only read by what follows */
	struct tree *tree = (struct tree *)store->tree;
	const struct tree_entry *entry;
	char path[PATH_LENGTH_MAX];
	struct followed place;

	if (strlen(name) >= sizeof path)
		return NULL;
	strcpy(path, name);
	for (int i = 0; i < MOST_LINKS; i++) {
		drop_parents(path);
		if (follow_path(tree, path, false, &place, NULL) ||
		    !place.name_length)
			return NULL;
		entry = tree_lookup(tree, place.directory, place.name,
				    place.name_length);
		if (!entry || !S_ISLNK(entry->node->mode))
			return entry ? entry->node : NULL;
		if (next_path(path, entry->node))
			return NULL;
	}
	return NULL;
}

/* A file that is one hole has no region. */
static struct region zeros;
static pthread_once_t zeros_once = PTHREAD_ONCE_INIT;

static void make_zeros(void)
{
	zero_region_init(&zeros, UINT64_MAX);
}

/* Holes are no harm where the region reads them as the file does. */
static bool is_in_one_piece(const struct tree_node *node, uint64_t *from)
{
	const struct tree_content *file = &node->file;
	uint32_t i;

	*from = file->from;
	if (!node->size || !file->region)
		return true;
	if (file->nr_pieces)
		*from = file->pieces[0].from - file->pieces[0].offset;
	for (i = 0; i < file->nr_pieces; i++)
		if (file->pieces[i].from - file->pieces[i].offset != *from)
			return false;
	return range_fits(*from, node->size, file->region->size) &&
	       (!file->nr_pieces ||
		(!*from && !strcmp(file->region->kind->name, "file")));
}

int oci_blob_at(const struct oci_store *store, const char *path,
		struct oci_blob *blob, struct error *err)
{
	const struct tree_node *node = find(store, path);

	if (!node)
		return fail(err, ENOENT, "%s: it has no '%s'",
			    SHOWN(store->name), SHOWN(path));
	if (!S_ISREG(node->mode) || !is_in_one_piece(node, &blob->from))
		return fail(err, EINVAL, "%s: '%s' is no plain file",
			    SHOWN(store->name), SHOWN(path));
	pthread_once(&zeros_once, make_zeros);
	blob->region = node->file.region ? node->file.region : &zeros;
	blob->size = node->size;
	return 0;
}

int oci_blob_of(const struct oci_store *store,
		const struct oci_descriptor *descriptor, struct oci_blob *blob,
		struct error *err)
{
	char path[200];
	int rc;

	snprintf(path, sizeof path, "blobs/%s/%s", descriptor->digest.algorithm,
		 descriptor->digest.hex);
	rc = oci_blob_at(store, path, blob, err);
	if (!rc && blob->size != descriptor->size)
		return fail(err, EBADMSG,
			    "%s: blob %.23s...: has %llu bytes, and should "
			    "have %llu",
			    SHOWN(store->name), descriptor->text,
			    (unsigned long long)blob->size,
			    (unsigned long long)descriptor->size);
	return rc;
}

static int read_json(const struct oci_blob *blob,
		     const struct oci_digest *digest, struct json_object **out,
		     struct error *err)
{
	AUTOFREE char *text = NULL;
	int rc = 0;

	if (blob->size > OCI_JSON_MAX)
		return fail(err, EFBIG, "%llu bytes; %d is the most",
			    (unsigned long long)blob->size, OCI_JSON_MAX);
	text = malloc(blob->size + 1);
	if (!text)
		return fail_memory(err);
	if (digest)
		rc = oci_digest_check(digest, blob->region, blob->from,
				      blob->size, -1, err);
	if (!rc && blob->size)
		rc = region_read(blob->region, blob->from, text, blob->size,
				 err);
	return rc ? rc : oci_json_parse(text, blob->size, out, err);
}

int oci_blob_json(const struct oci_store *store, const struct oci_blob *blob,
		  const struct oci_digest *digest, const char *what,
		  struct json_object **out, struct error *err)
{
	int rc = read_json(blob, digest, out, err);

	return rc && err ? fail_in(err, "%s: %s", SHOWN(store->name), what)
			 : rc;
}

int oci_json_of(const struct oci_store *store,
		const struct oci_descriptor *descriptor, const char *what,
		struct json_object **out, struct error *err)
{
	struct oci_blob blob;
	char name[96];
	int rc = oci_blob_of(store, descriptor, &blob, err);

	snprintf(name, sizeof name, "%s %.23s...", what, descriptor->text);
	return rc ? rc
		  : oci_blob_json(store, &blob, &descriptor->digest, name, out,
				  err);
}
