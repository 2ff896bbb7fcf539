/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_LAYOUT_H
#define COMPILER_LAYOUT_H

#include "compiler/ast.h"

/*
 * Where everything is: the checked tree with offsets, sizes and the names that
 * C will know. layout.c is the only place that computes an offset or a size;
 * whatever writes output reads this and never the tree.
 *
 * A structure stands behind every structure that it contains.
 */

enum { LAYOUT_DIMENSIONS = 2 }; /* of arrays of arrays */

struct layout_constant {
	const char *name, *c_name; /* BLOCK_SIZE, BLOCK_SIZE */
	const char *doc;
	struct place place;
	wide value;
	bool is_hex;
	struct layout_constant *next;
};

/* One named value of an enum, or a mask of flags. */
struct layout_choice {
	const char *name, *c_name; /* regular, REGULAR */
	const char *doc;
	struct place place;
	wide value;
	bool is_hex;
	bool is_alias; /* an earlier one has the value, too */
	struct layout_choice *next;
};

struct layout_enumeration {
	const char *name, *c_name; /* FileKind, file_kind */
	const char *doc;
	struct place place;
	const struct scalar *scalar;
	bool is_flags;
	struct layout_choice *choices;
	struct layout_enumeration *next;
};

struct layout_structure;

/* A part of a join: a stored number. The first part is the lowest. */
struct layout_part {
	const struct scalar *scalar;
	uint64_t offset;
	unsigned shift; /* bits that lie below it */
};

/* A stored member, or a join, which has parts and no bytes of its own. */
struct layout_member {
	const char *name, *c_name; /* sectorSize, sector_size; NULL: `_` */
	const char *type_text;	   /* as written, for people */
	const char *doc;
	struct place place;
	uint64_t offset, size; /* in bytes */
	uint64_t element_size;
	uint64_t dimensions[LAYOUT_DIMENSIONS];
	unsigned nr_dimensions; /* 0: not an array */
	/* what an element is: one of the last two, or just a number */
	const struct scalar *scalar; /* NULL: a structure */
	const struct layout_enumeration *enumeration;
	const struct layout_structure *structure;
	bool has_default, default_is_hex;
	wide default_value;
	const struct layout_part *parts;
	unsigned nr_parts, part_bits; /* 0: stored */
	struct layout_member *next;
};

struct layout_structure {
	const char *name, *c_name; /* Leaf.header, leaf_header */
	const char *doc;
	struct place place;
	bool is_union;
	bool has_defaults; /* its own or of what it contains */
	uint64_t size;
	struct layout_member *members;
	unsigned nr_members;
	struct layout_structure *next;
};

struct layout {
	struct layout_constant *constants;
	struct layout_enumeration *enumerations;
	struct layout_structure *structures;
	unsigned nr_structures;
	const struct layout_structure *root; /* NULL: none */
	uint64_t root_offset;
};

/*
 * Lays out what `check` left unbroken. Reports sizes that do not hold; the
 * result is whole only if there are no errors.
 */
struct layout *layout(const struct file *file, struct arena *arena,
		      struct diags *diags);

#endif
