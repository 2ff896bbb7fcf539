/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The digest of a tree: XXH3-128 over its entries in order, each folder's
 * before what follows the folder, in an encoding without padding, pointers or
 * the machine's byte order (structs/digest.struct):
 *
 *   root, then each entry:
 *     Name, its bytes; Link
 *   and, unless that file was here before:
 *     Node; for each extended attribute Name, its bytes, Content, its value
 *     directory         Directory
 *     regular file      Content; a Run for each run of data; the last Run
 *     symbolic link     Content; the target
 *     device            Device
 *
 * Runs of data that touch count as one: how a source cuts a file into pieces is
 * its own business.
 */
#include "runtime/tree/digest.h"

#include <stdlib.h>
#include <string.h>

#include <xxhash.h>

#include "generated/digest.h"
#include "runtime/base/vec.h"
#include "runtime/tree/xattr.h"

/* The files with several names that were seen, in the order of the first. */
struct link {
	const struct tree_node *node; /* NULL: free */
	uint64_t number;
};

struct links {
	struct link *slots; /* open addressing, at most half full */
	uint64_t nr_slots;  /* a power of two */
	uint64_t nr_used;
};

struct place {
	const struct tree_node *directory;
	uint32_t next;
};

struct digest {
	XXH3_state_t *hash;
	struct links links;
	VEC(struct place) open; /* the folders around the next entry */
	uint8_t bytes[4096];	/* not hashed yet: few large updates are fast */
	size_t nr_bytes;
};

static struct link *find_link(const struct links *links,
			      const struct tree_node *node)
{
	uint64_t mask = links->nr_slots - 1;
	uint64_t at = XXH3_64bits(&node, sizeof node) & mask;

	while (links->slots[at].node && links->slots[at].node != node)
		at = (at + 1) & mask;
	return &links->slots[at];
}

static int grow_links(struct links *links)
{
	uint64_t nr_old = links->nr_slots, i;
	struct link *old = links->slots;

	if (links->nr_used < nr_old / 2)
		return 0;
	links->nr_slots = nr_old ? nr_old * 2 : 64;
	links->slots = calloc(links->nr_slots, sizeof *old);
	if (!links->slots) {
		links->slots = old;
		links->nr_slots = nr_old;
		return -1;
	}
	for (i = 0; i < nr_old; i++)
		if (old[i].node)
			*find_link(links, old[i].node) = old[i];
	free(old);
	return 0;
}

static void flush(struct digest *digest)
{
	XXH3_128bits_update(digest->hash, digest->bytes, digest->nr_bytes);
	digest->nr_bytes = 0;
}

static void add_bytes(struct digest *digest, const void *bytes, size_t size)
{
	if (size > sizeof digest->bytes - digest->nr_bytes)
		flush(digest);
	if (size > sizeof digest->bytes) {
		XXH3_128bits_update(digest->hash, bytes, size);
		return;
	}
	memcpy(digest->bytes + digest->nr_bytes, bytes, size);
	digest->nr_bytes += size;
}

/* A record of digest.struct. */
#define ADD(digest, record)                                                    \
	add_bytes(digest, (record).bytes, sizeof(record).bytes)

static void add_length(struct digest *digest, uint64_t length)
{
	struct digest_content content;

	digest_content_set_length(&content, length);
	ADD(digest, content);
}

static void add_run(struct digest *digest, uint64_t offset, uint64_t length)
{
	struct digest_run run;

	if (!length)
		return;
	digest_run_set_offset(&run, offset);
	digest_run_set_length(&run, length);
	ADD(digest, run);
}

static void add_content(struct digest *digest, const struct tree_node *node)
{
	const struct tree_content *file = &node->file;
	uint64_t offset = 0, length = 0;
	uint32_t i;

	if (file->region && !file->nr_pieces)
		length = node->size;
	for (i = 0; file->region && i < file->nr_pieces; i++) {
		const struct tree_piece *piece = &file->pieces[i];

		if (offset + length != piece->offset) {
			add_run(digest, offset, length);
			offset = piece->offset;
			length = 0;
		}
		length += piece->length;
	}
	add_run(digest, offset, length);
	add_run(digest, DIGEST_RUNS_END, DIGEST_RUNS_END);
}

static void add_directory(struct digest *digest, const struct tree_node *node)
{
	struct digest_directory directory;

	digest_directory_set_nr_entries(&directory, node->directory.nr_entries);
	ADD(digest, directory);
}

static void add_device(struct digest *digest, const struct tree_node *node)
{
	struct digest_device device;

	digest_device_set_major(&device, node->device.major);
	digest_device_set_minor(&device, node->device.minor);
	ADD(digest, device);
}

static void add_head(struct digest *digest, const struct tree_node *node)
{
	struct digest_node head;

	digest_node_set_mode(&head, node->mode);
	digest_node_set_uid(&head, node->uid);
	digest_node_set_gid(&head, node->gid);
	digest_node_set_mtime_seconds(&head, node->mtime_seconds);
	digest_node_set_mtime_nanoseconds(&head, node->mtime_nanoseconds);
	digest_node_set_project(&head, node->project);
	digest_node_set_nr_xattrs(&head,
				  node->xattrs ? node->xattrs->count : 0);
	ADD(digest, head);
}

static void add_text(struct digest *digest, const char *text, uint32_t length)
{
	struct digest_name name;

	digest_name_set_length(&name, length);
	ADD(digest, name);
	add_bytes(digest, text, length);
}

static void add_xattrs(struct digest *digest, const struct tree_xattrs *set)
{
	for (uint32_t i = 0; set && i < set->count; i++) {
		const struct tree_xattr *item = &set->items[i];

		add_text(digest, item->name, item->name_length);
		add_length(digest, item->length);
		add_bytes(digest, item->value, item->length);
	}
}

static void add_node(struct digest *digest, const struct tree_node *node)
{
	add_head(digest, node);
	add_xattrs(digest, node->xattrs);
	switch (node->mode & S_IFMT) {
	case S_IFDIR:
		add_directory(digest, node);
		break;
	case S_IFREG:
		add_length(digest, node->size);
		add_content(digest, node);
		break;
	case S_IFLNK:
		add_length(digest, node->size);
		add_bytes(digest, node->target, node->size);
		break;
	case S_IFCHR:
	case S_IFBLK:
		add_device(digest, node);
		break;
	}
}

static int add_entry(struct digest *digest, const struct tree_entry *entry)
{
	const struct tree_node *node = entry->node;
	struct place inside = { node, 0 };
	uint64_t number = 0;
	bool is_new = true;
	struct digest_link shared;
	struct link *link;

	add_text(digest, entry->name, entry->name_length);
	if (!node_is_directory(node) && node->nr_links > 1) {
		if (grow_links(&digest->links))
			return -1;
		link = find_link(&digest->links, node);
		is_new = !link->node;
		if (is_new) {
			link->node = node;
			link->number = ++digest->links.nr_used;
		}
		number = link->number;
	}
	digest_link_set_number(&shared, number);
	ADD(digest, shared);
	if (is_new)
		add_node(digest, node);
	return node_is_directory(node) ? vec_push(&digest->open, inside) : 0;
}

static int add_tree(struct digest *digest, const struct tree *tree)
{
	struct place root = { tree->root, 0 };
	int rc = vec_push(&digest->open, root);

	add_node(digest, tree->root);
	while (!rc && digest->open.count) {
		struct place *place =
		    &digest->open.items[digest->open.count - 1];

		if (place->next == place->directory->directory.nr_entries)
			digest->open.count--;
		else
			rc = add_entry(digest, &place->directory->directory
						    .entries[place->next++]);
	}
	return rc;
}

int tree_digest_compute(const struct tree *tree, uint8_t out[16])
{
	struct digest digest = { .hash = XXH3_createState() };
	XXH128_canonical_t canonical;
	int rc = -1;

	if (digest.hash) {
		XXH3_128bits_reset(digest.hash);
		rc = add_tree(&digest, tree);
		flush(&digest);
		XXH128_canonicalFromHash(&canonical,
					 XXH3_128bits_digest(digest.hash));
		memcpy(out, canonical.digest, sizeof canonical.digest);
	}
	vec_done(&digest.open);
	free(digest.links.slots);
	XXH3_freeState(digest.hash);
	return rc;
}
