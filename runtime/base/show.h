/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_SHOW_H
#define RUNTIME_BASE_SHOW_H

/*
 * Prints a structure from untrusted bytes by its description tables alone, for
 * people or as JSON. Nothing is allocated; what is printed is bounded.
 *
 *     struct show show = { .put = show_to_file, .to = stdout };
 *
 *     show_structure(&show, &ext4_superblock_description, image, 1024, NULL);
 *
 *     0x0400  blocks_count  4096 (0x1000)
 *     0x0420  state         clean (0x1)
 *     0x0468  uuid          ab54... (16 bytes)
 *
 * Offsets count from the first byte of `image`. A member that its `if` or
 * `match` does not select is shown as absent, one that is not within the bytes
 * with what is wrong, in its place. Texts are quoted; whatever could do
 * something to a terminal is escaped.
 *
 * JSON, always one valid value, whatever the bytes are:
 *
 *     { "structure": "Superblock", "offset": 1024, "fields": {
 *       "@": 1024,                        where each structure starts
 *       "blocks_count": 4096,             numbers, all 64 bits of them
 *       "state": { "value": 1, "name": "clean" },         null: no name
 *       "flags": { "value": 9, "names": ["a"], "unknown": 8 },
 *       "mode": { "value": 33188, "parts": { "format": ... } },
 *       "label": "root",                  no UTF-8: U+FFFD
 *       "uuid": "ab54...",                bytes in hex
 *       "blocks": [1, 2, { "omitted": 15 }],
 *       "osd": null,                      absent
 *       "tail": { "error": "out of range", "structure": ..., "field": ...,
 *                 "offset": ... } },
 *       "truncated": false }              whether a limit cut something off
 */
#include "runtime/base/describe.h"

struct show {
	void (*put)(void *to, const char *text, size_t length);
	void *to;
	bool is_json;
	/* limits; 0: as said */
	uint64_t max_elements; /* of an array: 16 */
	uint64_t max_bytes;    /* of a text or bytes: 64 */
	uint64_t max_values;   /* in all: 10000 */
	/* how often a pointer whose unit is known is followed; 0: never */
	unsigned follow;

	/* show.c's own */
	struct span image;
	uint64_t left;
	unsigned depth, followed;
	bool has_items, is_cut;
};

/* A `put` for a FILE *. */
void show_to_file(void *to, const char *text, size_t length);

/*
 * The structure at byte `offset`, with as many parameters as it wants (NULL:
 * none). Returns 0; or -34 when it is not there, which is printed, too.
 */
int show_structure(struct show *show, const struct describe_structure *s,
		   struct span image, uint64_t offset,
		   const uint64_t *parameters);

#endif
