/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_AST_H
#define COMPILER_AST_H

#include "compiler/diag.h"
#include "compiler/literal.h"
#include "compiler/names.h"

/*
 * A file as a tree. The parser makes every node through an ast_ function;
 * check/ fills what stands under "checked", and nobody else writes into it, but
 * for members that name their writer. Lists are linked in the order of the
 * source. Everything lives in the arena.
 */

/* A name and where it stands. `text` is NULL for `_`. */
struct name {
	const char *text;
	struct place place;
};

/*
 * A whole number on its way through an expression: wide enough for every
 * unsigned and signed 64-bit number, which is also what may come out.
 */
typedef __int128 wide __attribute__((aligned(8))); /* the arena gives 8 */

/* A built-in type: u8, i24_be, u64_le, byte, string, guid, utf16_le ... */
struct scalar {
	const char *name;
	unsigned bytes;
	bool is_signed;
	bool is_text; /* string */
	bool is_new;  /* not in the starting language: may be declared anew */
	enum order { ORDER_NONE, ORDER_LITTLE, ORDER_BIG } order;
	bool is_guid; /* guid, mixed (LITTLE), or uuid (BIG): 16 bytes */
	bool is_unit; /* of UTF-16 */
};

/* Whether it can be computed with: neither text nor a GUID. */
static inline bool scalar_is_number(const struct scalar *scalar)
{
	return !scalar->is_text && !scalar->is_guid && !scalar->is_unit;
}

/* NULL when there is none. ORDER_NONE and wider than a byte: u32, u64 ... */
const struct scalar *scalar_named(const char *name);
/* One after the other; NULL: there are no more. */
const struct scalar *scalar_at(unsigned i);
/* A name for a did-you-mean; `best` as in names_nearest. */
const char *scalar_nearest(const char *name, const char *best);
/* What it can be; 0 and 0 of a GUID. */
wide scalar_least(const struct scalar *scalar);
wide scalar_most(const struct scalar *scalar);

/* ------------------------------------------------------------- expressions */

enum expr_kind {
	EXPR_NUMBER,	    /* 12, 0x1F, 0b101, 0o17, 1_000 */
	EXPR_NAME,	    /* BLOCK_SIZE */
	EXPR_LOCAL,	    /* $rec_len */
	EXPR_UNARY,	    /* -a  ~a  !a */
	EXPR_BINARY,	    /* a + b */
	EXPR_MEMBER,	    /* FileKind.regular */
	EXPR_INDEX,	    /* a[3] */
	EXPR_LIST,	    /* [1, 2, 3] */
	EXPR_TEXT,	    /* "EFI PART" */
	EXPR_MATCH,	    /* match $tag { 1 => 2  _ => 0 } */
	EXPR_RANGE,	    /* 1..5, in a pattern */
	EXPR_ANY,	    /* _, as a pattern */
	EXPR_CALL,	    /* crc32c(seed, bytes) */
	EXPR_BYTES,	    /* bytes before checksum with mode = 0 */
	EXPR_REPLACE,	    /* mode = 0, within EXPR_BYTES */
	EXPR_READ,	    /* read(T) */
	EXPR_UNIMPLEMENTED, /* unimplemented */
};

enum expr_operator {
	OP_NEGATE,
	OP_COMPLEMENT,
	OP_NOT,
	OP_ADD,
	OP_SUBTRACT,
	OP_MULTIPLY,
	OP_DIVIDE,
	OP_REMAINDER,
	OP_LEFT,
	OP_RIGHT,
	OP_BIT_AND,
	OP_BIT_OR,
	OP_BIT_XOR,
	OP_EQUAL,
	OP_UNEQUAL,
	OP_LESS,
	OP_LESS_EQUAL,
	OP_MORE,
	OP_MORE_EQUAL,
	OP_AND,
	OP_OR,
	OP_JOIN, /* $lo @ $hi */
	OP_HAS,	 /* ($flags has X) */
};

/* Which bytes of the structure EXPR_BYTES means. */
enum bytes_part {
	BYTES_ALL,    /* bytes */
	BYTES_BEFORE, /* bytes before checksum */
	BYTES_AFTER,  /* bytes after checksum: from its end on */
};

struct expr {
	enum expr_kind kind;
	enum expr_operator op;
	bool in_parentheses;
	bool is_hex;	    /* the author thinks of it in hexadecimal */
	unsigned depth;	    /* of the tree below, capped */
	struct place place; /* of the whole */
	uint64_t number;
	/* EXPR_NAME, _LOCAL, _TEXT, _CALL; the member of _MEMBER, _BYTES and
	 * _REPLACE */
	struct name name;
	/* the operands; in `left` the first of a LIST, of a CALL's items and of
	 * what BYTES replaces, the value of a REPLACE */
	struct expr *left, *right;
	struct type *type;     /* EXPR_READ */
	struct arm *arms;      /* EXPR_MATCH */
	enum bytes_part bytes; /* EXPR_BYTES */
	struct expr *next;     /* in a list */
};

/*
 * An arm of a match: `1, 3..5 => small Small` of the members,
 * `_ => 0` of an expression.
 */
struct arm {
	struct expr *patterns; /* EXPR_ANY alone: `_` */
	struct name name;      /* of the members' arm, where it has one */
	struct type *type;     /* of the members' */
	struct expr *expr;     /* of an expression's */
	const char *doc;
	struct place place;
	struct arm *next;

	/* checked */
	struct member *member; /* what the arm stands for among the members */
};

struct arm_list {
	struct arm *first, *last;
};

struct expr_list {
	struct expr *first, *last;
};

/* ------------------------------------------------------------------- types */

enum type_kind {
	TYPE_NAME,	/* u32_le, Extent */
	TYPE_ARRAY,	/* [17]u32_le */
	TYPE_STRUCT,	/* struct { ... } */
	TYPE_UNION,	/* union { ... } */
	TYPE_ENUM,	/* enum<u8> { a = 1 } */
	TYPE_FLAGS,	/* flags<u32_le> { a = 0x1 } */
	TYPE_BITFIELD,	/* bitfield<u16_le> { a b _ } */
	TYPE_INTERFACE, /* interface { } */
	TYPE_POINTER,	/* pointer<u32_le, block> Table */
};

/* `desc_size u16` of struct(desc_size u16), or an input of a checksum. */
struct parameter {
	struct name name;
	struct type *type;
	struct parameter *next;

	/* checked */
	const struct scalar *scalar; /* NULL: a byte_order */
};

struct parameter_list {
	struct parameter *first, *last;
};

struct type {
	enum type_kind kind;
	unsigned depth;
	struct place place;
	struct name name;	      /* TYPE_NAME */
	struct expr *length;	      /* TYPE_ARRAY; NULL: [] */
	struct type *base;	      /* element, parent, or the base in < > */
	struct member *members;	      /* TYPE_STRUCT, TYPE_UNION */
	struct choice *choices;	      /* TYPE_ENUM, TYPE_FLAGS */
	struct parameter *parameters; /* struct(a u16) { ... } */
	struct expr *arguments;	      /* TYPE_NAME: Item($size, 4) */
	struct type *target;	      /* TYPE_POINTER */
	struct name unit;	      /* TYPE_POINTER */
	bool is_from_high;	      /* TYPE_BITFIELD: from the top bit down */

	/* checked */
	const struct scalar *scalar;	 /* TYPE_NAME of a built-in */
	struct declaration *declaration; /* TYPE_NAME of one of ours; the unit
					  */
	struct type *next_pointer;	 /* TYPE_POINTER; check/pointer.c's */
	const struct type *behind; /* what all its names lead to, or NULL */
	uint64_t count;		   /* TYPE_ARRAY */
	bool is_runtime;	   /* TYPE_ARRAY: data decide the length */
	const char *full_name;	   /* Extent, Leaf.header */
	struct names names;	   /* members or choices */
	enum progress {
		FRESH,
		RUNNING,
		DONE,
		BROKEN
	} progress;   /* of checking, to see circles */
	void *layout; /* layout/layout.c's */
};

enum member_kind {
	MEMBER_STORED, /* mode u16_le,  magic u16_le = 0xEF53,  _ [4]byte */
	MEMBER_FIELD,  /* field start u64 = ($lo @ $hi) */
	MEMBER_VALUE,  /* name = 3, a constant within: not in the language */
	MEMBER_SIZE,   /* size = 12 */
	MEMBER_STRIDE, /* stride = $rec_len */
	MEMBER_OFFSET, /* offset 1024 { ... } */
	MEMBER_OFFSET_BASE, /* offset_base 1024 { ... } */
	MEMBER_IF,	    /* if (a >= 64) { ... } else { ... } */
	MEMBER_MATCH,	    /* match $tag { 1 => Small } */
	MEMBER_ALIGN,	    /* align 4 */
	MEMBER_CHECK,	    /* check $a <= $b "text" */
	MEMBER_CHECKSUM,    /* check checksum = crc32c(seed, bytes) */
	MEMBER_ASSERT,	    /* assert_layout "x.h" struct x { a = b } */
};

/* `magic = s_magic` of an assert_layout: ours = C's, which may have dots. */
struct assertion {
	struct name name, c_path;
	struct assertion *next;
};

struct assertion_list {
	struct assertion *first, *last;
};

struct member {
	enum member_kind kind;
	struct place place; /* of the whole */
	struct name name;
	struct type *type;
	struct expr *expr;	  /* default, join, size, condition */
	struct expr *ranges;	  /* in 1..5, 8: a list of patterns */
	struct member *body;	  /* of offset, if */
	struct member *otherwise; /* else { ... } */
	struct arm *arms;	  /* of match */
	struct parameter *inputs; /* of a checksum, where declared */
	const char *text;	  /* of a check; the header of an assert */
	struct assertion *assertions;
	const char *doc;
	struct member *next;

	/* checked */
	bool is_broken; /* an error has been reported */
	bool has_value;
	wide value;		/* the default; the size */
	struct literal literal; /* the default, where it is a text */
	unsigned nr_parts;	/* of a join, low part first */
	struct member **parts;
	const struct choice **bits; /* of a part, or NULL: all of it */
	bool is_computed;	    /* a field that is no join */
	enum progress progress;	    /* of a computed field's layout */
	void *layout;		    /* layout/layout.c's */
};

struct member_list {
	struct member *first, *last;
};

/* One name of an enum or of flags, or one run of bits of a bitfield. */
struct choice {
	struct name name;
	struct expr *expr; /* the value; the width of bits, NULL: 1 */
	struct type *type; /* of bits: the enum they hold, or NULL */
	const char *doc;
	struct choice *next;

	/* checked */
	wide value;
	enum progress progress;
	bool is_alias; /* the same value under another name, on purpose */
};

struct choice_list {
	struct choice *first, *last;
};

/* ------------------------------------------------------------ declarations */

enum declaration_kind {
	DECLARATION_CONST,  /* const MAGIC = 0xEF53 */
	DECLARATION_TYPE,   /* type Extent struct { ... } */
	DECLARATION_ROOT,   /* root = Superblock at 1024 */
	DECLARATION_IMPORT, /* import "checksum.struct" */
	DECLARATION_UNIT,   /* unit sector = 512 */
};

struct declaration {
	enum declaration_kind kind;
	struct place place; /* without the body */
	struct name name;
	struct type *type;
	struct expr *expr; /* the constant's, or where the root is */
	const char *doc;
	struct declaration *next;

	bool is_damaged; /* its syntax is wrong: nothing more is said of it */
	struct file *imported; /* module.c's, of an import; NULL: not there */

	/* checked */
	struct file *file; /* that declares it */
	wide value;
	struct literal literal; /* the constant's, where it is a text */
	enum progress progress;
	bool is_placed; /* layout/layout.c's */
	void *layout;	/* of a unit; layout/layout.c's */
};

struct declaration_list {
	struct declaration *first, *last;
};

struct file {
	const struct source *source;
	struct declaration_list declarations;

	/* module.c's */
	const char *prefix;  /* of C names */
	bool is_imported;    /* by another one, which is what is compiled */
	struct file *others; /* all that it stands on; of the imported, the next
			      */

	/* checked */
	struct names names; /* constants, units and types; imported, too */
	struct declaration *root; /* NULL: none */
	bool lacks_names;	  /* some could not be read: none is missed */
	enum progress progress;
	void *layout; /* layout/layout.c's */
};

/* ------------------------------------------------------ made by the parser */

enum {
	EXPR_DEPTH_MAX = 500, /* operators below each other */
	TYPE_DEPTH_MAX = 32,  /* structures within structures */
	IF_CHAIN_MAX = 1000,  /* conditions of if, else if, else if ... */
};

struct parser; /* parse.h */

/*
 * Calls `f` for every member of a body in the order of the source: those in
 * blocks and what the arms of a match stand for included, the block first.
 */
void ast_each(struct member *members, void (*f)(struct member *, void *),
	      void *context);

/* From one token to another, both included. */
struct token_range {
	size_t first, last;
};

/* `expr`, or a leaf and an error where the tree below is too deep. */
struct expr *ast_limit(struct parser *p, struct expr *expr);
struct expr *ast_number(struct parser *p, struct token_range at,
			uint64_t number);
struct expr *ast_word(struct parser *p, enum expr_kind kind, struct name name);
struct expr *ast_unary(struct parser *p, struct token_range at,
		       enum expr_operator op, struct expr *operand);
struct expr *ast_binary(struct parser *p, enum expr_operator op,
			struct expr *left, struct expr *right);
struct expr *ast_expr(struct parser *p, enum expr_kind kind,
		      struct token_range at, struct expr *left,
		      struct expr *right);
struct expr *ast_dot(struct parser *p, struct expr *left, struct name name);
struct expr *ast_read(struct parser *p, struct token_range at,
		      struct type *type);
struct expr *ast_parentheses(struct parser *p, struct token_range at,
			     struct expr *expr);
struct expr_list ast_exprs(struct expr_list list, struct expr *expr);

struct type *ast_type_name(struct parser *p, struct name name);
struct type *ast_array(struct parser *p, struct token_range at,
		       struct expr *length, struct type *element);
struct type *ast_structure(struct parser *p, enum type_kind kind,
			   struct token_range at, struct type *parent,
			   struct member_list members);
struct type *ast_enumeration(struct parser *p, enum type_kind kind,
			     struct token_range at, struct type *base,
			     struct choice_list choices);

struct expr *ast_match(struct parser *p, struct token_range at,
		       struct expr *tag, struct arm_list arms);
struct expr *ast_call(struct parser *p, struct token_range at, struct name name,
		      struct expr_list items);
struct expr *ast_bytes(struct parser *p, struct token_range at,
		       enum bytes_part part, struct name name);
struct expr *ast_with(struct parser *p, struct token_range at,
		      struct expr *bytes, struct expr_list replaced);
struct expr *ast_replace(struct parser *p, struct token_range at,
			 struct name name, struct expr *value);
struct arm *ast_arm(struct parser *p, struct token_range at,
		    struct expr_list patterns, struct name name,
		    struct type *type, struct expr *expr);
struct arm_list ast_arms(struct arm_list list, struct arm *arm);

struct parameter *ast_parameter(struct parser *p, struct name name,
				struct type *type);
struct parameter_list ast_parameter_list(struct parameter_list list,
					 struct parameter *parameter);
struct type *ast_parameters(struct type *type, struct parameter_list list);
struct type *ast_arguments(struct parser *p, struct token_range at,
			   struct type *type, struct expr_list arguments);
struct type *ast_pointer(struct parser *p, struct token_range at,
			 struct type *base, struct name unit,
			 struct type *target);
/* `from high`, `from low`, or nothing. */
struct type *ast_direction(struct parser *p, struct type *type,
			   struct name direction);

struct member *ast_member(struct parser *p, enum member_kind kind,
			  struct token_range at, struct name name,
			  struct type *type, struct expr *expr);
struct member *ast_block(struct parser *p, enum member_kind kind,
			 struct token_range at, struct expr *expr,
			 struct member_list body);
struct member_list ast_members(struct member_list list, struct member *member);
/*
 * if, else if, else if: each is alone in the `otherwise` of the one before.
 * The end gives all of them their extent and hands over the first.
 */
struct if_chain {
	struct member *first, *last;
	unsigned length;
};
struct if_chain ast_ifs(struct parser *p, struct if_chain chain,
			struct member *member);
struct member *ast_ifs_end(struct parser *p, struct token_range at,
			   struct if_chain chain, struct member *otherwise);
struct member *ast_ranges(struct parser *p, struct token_range at,
			  struct member *member, struct expr_list ranges);
struct member *ast_check(struct parser *p, struct token_range at,
			 struct expr *condition, struct expr *text);
struct member *ast_match_members(struct parser *p, struct token_range at,
				 struct name name, struct expr *tag,
				 struct arm_list arms);
struct member *ast_assert(struct parser *p, struct token_range at,
			  struct name header, struct name tag,
			  struct assertion_list assertions);
struct assertion *ast_assertion(struct parser *p, struct name name,
				struct name c_path);
struct assertion_list ast_assertions(struct assertion_list list,
				     struct assertion *assertion);
struct name ast_path(struct parser *p, struct name before, struct name name);

struct choice *ast_choice(struct parser *p, struct token_range at,
			  struct name name, struct expr *expr);
struct choice_list ast_choices(struct choice_list list, struct choice *choice);

struct declaration *ast_declaration(struct parser *p,
				    enum declaration_kind kind,
				    struct token_range at, struct name name,
				    struct type *type, struct expr *expr);
struct declaration_list ast_declarations(struct declaration_list list,
					 struct declaration *declaration);

/* How the source writes the operator: "+", "@". */
const char *operator_text(enum expr_operator op);

#endif
