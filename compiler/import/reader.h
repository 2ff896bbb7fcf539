/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_READER_H
#define COMPILER_IMPORT_READER_H

#include "compiler/import/libdw.h"
#include "compiler/import/model.h"
#include "compiler/names.h"

/*
 * Between the files that read DWARF:
 *
 *     import/dwarf.c      opens it and finds what is wanted
 *     import/type.c       arrays, structures, and which type is which
 *     import/number.c     numbers, pointers, enums
 *     import/attribute.c  a DIE's attributes; the way from a member to its type
 *
 * The information comes from a compiler that we started ourselves, yet nothing
 * here follows it without a limit: chains, depth, sizes and circles end.
 */
enum {
	IMPORT_CHAIN_MAX = 100, /* typedefs and qualifiers in a row */
	IMPORT_DEPTH_MAX = 24,	/* types within types; the language takes 32 */
};

struct reader {
	struct import_file *file;
	struct arena *arena;
	struct error *err;
	struct names tags;     /* Dwarf_Die of structures and unions */
	struct names declared; /* the same of those without a body */
	struct names typedefs; /* the same by the names of typedefs */
	struct names types;    /* import_type by the DIE's offset */
	unsigned depth;
};

/* What was seen on the way from a member to its type. */
struct way {
	Dwarf_Die die;
	int tag;
	const char *alias; /* the last typedef's name */
	const char *order; /* the first one that a typedef's name states */
};

/* A constant attribute. Returns whether it is there. */
bool import_get_number(Dwarf_Die *die, unsigned name, uint64_t *out);
uint64_t import_number_or(Dwarf_Die *die, unsigned name, uint64_t otherwise);
bool import_is_declaration(Dwarf_Die *die);
bool import_is_structure(int tag);

/*
 * The DIE's name, or NULL. Letters of other scripts and `$`, which are no part
 * of the language's names, are `_`.
 */
const char *import_name_of(struct reader *r, Dwarf_Die *die);

/* From what has a type to the type itself, past typedefs and qualifiers. */
int import_follow(struct reader *r, Dwarf_Die *from, struct way *way);

/* The type at the end of the way. */
int import_read_type(struct reader *r, struct way way,
		     struct import_type **out);

struct import_type *import_make_type(struct reader *r, enum import_kind kind,
				     uint64_t size);
int import_read_base(struct reader *r, struct way *way,
		     struct import_type **out);
int import_read_pointer(struct reader *r, struct way *way,
			struct import_type **out);
/* Fills `type`, whose size is known. */
int import_read_enum(struct reader *r, struct way *way,
		     struct import_type *type);

#endif
