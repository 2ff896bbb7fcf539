/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_EMIT_H
#define COMPILER_EMIT_H

#include "compiler/layout/layout.h"
#include "compiler/memory.h"
#include "compiler/text.h"

/*
 * The layout as a C header: emit/emit.c says what is written in which order,
 * the other files of emit/ have a function per construct. docs/language.md
 * shows what each construct becomes.
 *
 * Every name that the output defines is claimed first; two things that would
 * get the same C name are an error with both places.
 */
struct emit_scope;

struct emitter {
	struct arena *arena;
	struct arena scratch; /* emit_printf's */
	struct diags *diags;
	const struct layout *layout;
	const char *prefix, *capital; /* ext4, EXT4 */
	struct text text;
	const char *order; /* the parameter that is the byte order, or NULL */
	bool is_ordered;   /* what is being loaded or stored needs it */
	unsigned nr_temporaries;
	bool has_tried;		   /* the function at hand needs its rc */
	bool takes_error, takes_p; /* its parameters */
	unsigned most_points;	   /* the highest point that it asks for */
	struct {
		const struct layout_point **items;
		size_t count, capacity;
	} known; /* the points that it has, emit/point.c's */
	const struct layout_parameter *inputs; /* of the checksum at hand */
	struct names claims;	/* C identifiers; "struct x" for tags */
	struct names reported;	/* pairs of things that meet */
	struct names accessors; /* of emit/flags.c */
	bool has_accessors;
	struct place place; /* what is being written, for claims */
	const char *what;
	struct claim *claim; /* the same, for all names that come of it */
};

/*
 * Writes the header into `out` (text_done is the caller's). `path` is the
 * source's, for the banner; only its last two components appear. The text is
 * of use only if there are no errors.
 */
void emit(const struct layout *layout, const char *path, const char *prefix,
	  struct arena *arena, struct diags *diags, struct text *out);

/* A prefix for `path`: its stem in small letters, or NULL if that is no name.
 */
const char *emit_prefix(struct arena *arena, const char *path);

/* ----------------------------------------------- between the files of emit/ */

/* Says which thing of the source the next names belong to. */
void emit_from(struct emitter *e, struct place place, const char *what);
/* Reserves a C identifier. */
void emit_claim(struct emitter *e, const char *name);

/* #define NAME VALUE; `name` comes without the prefix. */
void emit_define(struct emitter *e, const char *name, const char *definition);
/* Several in a row, their values in one column. */
struct define {
	const char *name, *definition;
};
void emit_defines(struct emitter *e, const struct define *defines,
		  size_t count);

/*
 * The head of `static inline RESULT PREFIX_NAME(parameters)` with its brace.
 * RESULT ends in a space or an asterisk. The last parameter is followed by
 * NULL.
 */
void emit_function(struct emitter *e, const char *result, const char *name,
		   const char *parameter, ...) __attribute__((sentinel));

/* The same with `count` parameters. */
void emit_function_of(struct emitter *e, const char *result, const char *name,
		      const char *const *parameters, size_t count);

/*
 * A text for the construct that is being written: loops over structures,
 * enumerations and members rewind e->scratch behind each. What has to last
 * longer is made with make_printf in e->arena; emit_from and emit_claim keep
 * copies.
 */
#define emit_printf(e, ...)                                                    \
	((const char *)make_printf(&(e)->scratch, __VA_ARGS__))

/* A number as C writes it: 12u, 0x1FFFFFFFFull, (-5). */
const char *emit_number(struct emitter *e, wide v, bool is_hex, bool is_signed);
/* An offset or count within an expression: a suffix only where needed. */
const char *emit_plain(struct emitter *e, uint64_t number);

/* The C type that holds a scalar: uint16_t, int32_t (for i24). */
const char *emit_c_type(const struct scalar *scalar);
/* The bits that it has. */
unsigned emit_c_bits(const struct scalar *scalar);

/* "u16 little-endian" */
const char *emit_scalar_words(struct emitter *e, const struct scalar *scalar);

/* The indexes of an array's element, in order: "i", "j", ... */
extern const char *const emit_indexes[LAYOUT_DIMENSIONS];

void emit_structure(struct emitter *e, const struct layout_structure *s);
void emit_member(struct emitter *e, const struct layout_structure *s,
		 const struct layout_member *m);
void emit_join(struct emitter *e, const struct layout_structure *s,
	       const struct layout_member *m);
void emit_enumeration(struct emitter *e, const struct layout_enumeration *en);
/* Bitfields (emit/bits.c): the type, and its parts in a member. */
void emit_bitfield(struct emitter *e, const struct layout_enumeration *en);
void emit_bits_of(struct emitter *e, const struct layout_structure *s,
		  const struct layout_member *m);
/*
 * The start of a function that has `error`: the member's number as `value`, or
 * the function is left.
 */
void emit_read_member(struct emitter *e, const struct layout_structure *s,
		      const struct layout_member *m, const char *self);
/* Sets, tests and clears masks of a member that is flags (emit/flags.c). */
void emit_flags_of(struct emitter *e, const struct layout_structure *s,
		   const struct layout_member *m);

/* UTF-16, GUIDs and texts (emit/text.c). */

/* #include of what the numbers of the file need besides bytes.h. */
void emit_includes(struct emitter *e);
/* What X_S_M_DEFAULT stands for: a number, or a C string. */
const char *emit_default(struct emitter *e, const struct layout_member *m);
/* The statement of _init that stores a default that is a text. */
void emit_init_text(struct emitter *e, const struct layout_structure *s,
		    const struct layout_member *m);
/* An array of UTF-16 as UTF-8; the first, where its place can fail. */
void emit_loose_utf8(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m);
void emit_utf8(struct emitter *e, const struct layout_structure *s,
	       const struct layout_member *m);
/* The description tables (emit/table.c). */
void emit_tables(struct emitter *e);
/* Checksums of a structure (emit/checksum.c), and what they include. */
void emit_checksums(struct emitter *e, const struct layout_structure *s);
void emit_checksum_include(struct emitter *e);
/* What must hold, of all structures (emit/validate.c). */
void emit_validators(struct emitter *e);

/* Everything between the head and the foot of a header. */
void emit_all(struct emitter *e);

/*
 * Imports (emit/import.c): #include lines; and the names that the headers of
 * imported files define, as far as they could meet others.
 */
void emit_import_lines(struct emitter *e);
void emit_claim_imports(struct emitter *e);

/* Units, and where a pointer leads (emit/pointer.c). */
void emit_units(struct emitter *e);
void emit_target(struct emitter *e, const struct layout_structure *s,
		 const struct layout_member *m);

/* Comparisons with structures of C (emit/assert.c). */
void emit_asserts(struct emitter *e);

/* Open structures (emit/open.c, emit/loose.c). */
void emit_open_structure(struct emitter *e, const struct layout_structure *s);
/* Accessors of a member that may be absent or whose place data decides. */
void emit_loose_member(struct emitter *e, const struct layout_structure *s,
		       const struct layout_member *m);
void emit_loose_join(struct emitter *e, const struct layout_structure *s,
		     const struct layout_member *m);
void emit_computed(struct emitter *e, const struct layout_structure *s,
		   const struct layout_member *m);
/* The function that finds a point (emit/point.c). */
void emit_point(struct emitter *e, const struct layout_structure *s,
		const struct layout_point *point);
/* "points[3]", found where the function at hand does not have it yet. */
const char *emit_point_use(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_point *point);
/*
 * Whether the function at hand has it already. What a block finds that is not
 * always entered is forgotten behind it: set e->known.count back.
 */
bool emit_knows_point(const struct emitter *e,
		      const struct layout_point *point);
/*
 * Statements that find where an array or cstring starts and how many elements
 * (bytes) it has, all there; a cstring needs a variable `end`.
 */
void emit_extent_of(struct emitter *e, const struct emit_scope *scope,
		    const struct layout_member *m, const char *offset,
		    const char *count);
/* A member and, before it, what its accessors call. Once. */
void emit_once(struct emitter *e, const struct layout_structure *s,
	       const struct layout_member *m);
/* Whether its accessors can fail: it may be absent, or not within the bytes. */
bool emit_is_loose(const struct layout_member *m);
/* "struct ext4_inode"; what getters and setters take. */
const char *emit_type_of(struct emitter *e, const struct layout_structure *s);
const char *emit_reader(struct emitter *e, const struct layout_structure *s);
const char *emit_writer(struct emitter *e, const struct layout_structure *s);
/* In a setter: what getters are called with. */
const char *emit_self(const struct layout_structure *s);

/* Values (emit/value.c). */

/*
 * A function on its way out, as far as values in it care: `view` is what
 * getters are called with ("p", "&p->read"), a failure is said in the name of
 * `field` and returned from the function, which gives int.
 */
struct emit_scope {
	const struct layout_structure *s;
	const char *view;
	const char *field; /* as in C, or "" */
	uint64_t offset;   /* of the field, where it is constant */
	unsigned indent;
};

/*
 * The value as a C expression of type uint64_t (int64_t where it may be
 * negative, int where it is a truth). What can fail is computed by statements
 * that come first.
 */
const char *emit_value(struct emitter *e, const struct emit_scope *scope,
		       const struct layout_value *v);
/* The expression in parentheses, unless it stands in some already. */
const char *emit_bracketed(struct emitter *e, const char *text);
/*
 * A value that is wanted more than once: `text` (what emit_value returned), in
 * a variable where it is more than that, so that its bytes are read once.
 */
const char *emit_kept(struct emitter *e, const struct emit_scope *scope,
		      const struct layout_value *v, const char *text);
/* emit_value as a uint64_t; leaves the function where it is below zero. */
const char *emit_natural(struct emitter *e, const struct emit_scope *scope,
			 const struct layout_value *v);
/* A condition and all conditions around it. */
const char *emit_condition(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_condition *condition);
/* "field_absent(error, "x_s", "m", 4)" */
const char *emit_failure(struct emitter *e, const struct emit_scope *scope,
			 const char *function);
/* return field_absent(error, "x_s", "m", 4); one level deeper. */
void emit_fail(struct emitter *e, const struct emit_scope *scope,
	       const char *function);
/* if (condition) return failure; */
void emit_fail_if(struct emitter *e, const struct emit_scope *scope,
		  const char *condition);
/* `call` sets rc; leaves the function where it is not 0. */
void emit_try(struct emitter *e, const struct emit_scope *scope,
	      const char *call);
/*
 * Where a position is, as an expression, when `length` bytes there have been
 * checked; is_proved: they need not be.
 */
const char *emit_position(struct emitter *e, const struct emit_scope *scope,
			  struct layout_position at, uint64_t length,
			  bool is_proved);
/* "(uint16_t)x, (uint8_t)3, ": values for a structure's parameters. */
const char *emit_arguments(struct emitter *e, const struct emit_scope *scope,
			   const struct layout_structure *s,
			   struct layout_values values);
/*
 * Between the head of a function and its end: the body's start is handed to
 * the end, which declares rc there where it is needed.
 */
size_t emit_body(struct emitter *e);
void emit_end(struct emitter *e, size_t body);
/* Whether computing it may leave the function. */
bool emit_condition_can_fail(const struct layout_condition *condition);

/* Loads and stores (emit/scalar.c). */

/*
 * Where a number lies: a constant offset, and `index` behind it ("i * 4", or
 * NULL).
 */
struct spot {
	uint64_t offset;
	const char *index;
};

/* The address as an expression, `more` bytes on. */
const char *emit_address(struct emitter *e, struct spot spot, uint64_t more);
/* The bytes there as an unsigned expression of the smallest C type. */
const char *emit_load(struct emitter *e, const struct scalar *scalar,
		      struct spot spot);
/*
 * A statement that hands over the number there, with its sign: `before` is
 * "return " or "*out = ". The variable that it may need comes first in the
 * function.
 */
void emit_result(struct emitter *e, const struct scalar *scalar,
		 struct spot spot, const char *before);
void emit_result_variable(struct emitter *e, const struct scalar *scalar);
/*
 * The variable `raw`, 24 or 48 bits in a larger unsigned type, as the signed
 * number. One instruction where the machine has one for it.
 */
const char *emit_sign_extended(struct emitter *e, const struct scalar *scalar);
/* Statements that store `from`, an expression of type `type`, cut to size. */
void emit_store(struct emitter *e, const struct scalar *scalar,
		struct spot spot, const char *from, const char *type);
/* A condition that is true when `value` does not fit, or NULL: it always does.
 */
const char *emit_misfit(struct emitter *e, const struct scalar *scalar);

#endif
