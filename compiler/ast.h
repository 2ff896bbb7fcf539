/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_AST_H
#define COMPILER_AST_H

#include "compiler/diag.h"
#include "compiler/names.h"

/*
 * A file as a tree. The parser makes every node through an ast_ function;
 * check.c fills what stands under "checked", and nobody else writes into it.
 * Lists are linked in the order of the source. Everything lives in the arena.
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

/* A built-in type: u8, i24_be, u64_le, byte, string ... */
struct scalar {
	const char *name;
	unsigned bytes;
	bool is_signed;
	bool is_text; /* string */
	bool is_new;  /* not in the starting language: may be declared anew */
	enum order { ORDER_NONE, ORDER_LITTLE, ORDER_BIG } order;
};

/* NULL when there is none. ORDER_NONE and wider than a byte: u32, u64 ... */
const struct scalar *scalar_named(const char *name);
const char *scalar_nearest(const char *name, const char *best);
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

struct expr {
	enum expr_kind kind;
	enum expr_operator op;
	bool in_parentheses;
	bool is_hex;	    /* the author thinks of it in hexadecimal */
	unsigned depth;	    /* of the tree below, capped */
	struct place place; /* of the whole */
	uint64_t number;
	struct name name; /* EXPR_NAME, _LOCAL, _TEXT; the member of _MEMBER */
	struct expr *left, *right;
	struct type *type; /* EXPR_READ */
	struct expr *next; /* in a list */
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
};

struct type {
	enum type_kind kind;
	unsigned depth;
	struct place place;
	struct name name;	/* TYPE_NAME */
	struct expr *length;	/* TYPE_ARRAY; NULL: [] */
	struct type *base;	/* element, parent, or the base in < > */
	struct member *members; /* TYPE_STRUCT, TYPE_UNION */
	struct choice *choices; /* TYPE_ENUM, TYPE_FLAGS */
	bool has_parameters;	/* struct(a u16) { ... } */

	/* checked */
	const struct scalar *scalar;	 /* TYPE_NAME of a built-in */
	struct declaration *declaration; /* TYPE_NAME of one of ours */
	const struct type *behind; /* what all its names lead to, or NULL */
	uint64_t count;		   /* TYPE_ARRAY */
	const char *full_name;	   /* Extent, Leaf.header */
	struct names names;	   /* members or choices */
	enum progress {
		FRESH,
		RUNNING,
		DONE,
		BROKEN
	} progress;   /* of checking, to see circles */
	void *layout; /* layout.c's */
};

enum member_kind {
	MEMBER_STORED, /* mode u16_le,  magic u16_le = 0xEF53,  _ [4]byte */
	MEMBER_FIELD,  /* field start u64 = ($lo @ $hi) */
	MEMBER_VALUE,  /* name = 3, a constant within: not supported yet */
	MEMBER_SIZE,   /* size = 12 */
	MEMBER_STRIDE, /* stride = $rec_len */
	MEMBER_OFFSET, /* offset 1024 { ... } */
	MEMBER_OFFSET_BASE, /* offset_base 1024 { ... } */
	MEMBER_IF,	    /* if (a >= 64) { ... } */
	MEMBER_MATCH,	    /* match $tag { 1 => Small } */
};

struct member {
	enum member_kind kind;
	struct place place; /* of the whole */
	struct name name;
	struct type *type;
	struct expr *expr;   /* default, join, size, condition */
	struct member *body; /* of offset, if */
	const char *doc;
	struct member *next;

	/* checked */
	bool is_broken; /* an error has been reported */
	bool has_value;
	wide value;	   /* the default; the size */
	unsigned nr_parts; /* of a join, low part first */
	struct member **parts;
	void *layout; /* layout.c's */
};

struct member_list {
	struct member *first, *last;
};

/* One name of an enum or of flags, or one run of bits of a bitfield. */
struct choice {
	struct name name;
	struct expr *expr;
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
};

struct declaration {
	enum declaration_kind kind;
	struct place place; /* without the body */
	struct name name;
	struct type *type;
	struct expr *expr; /* the constant's, or where the root is */
	const char *doc;
	struct declaration *next;

	/* checked */
	wide value;
	enum progress progress;
	bool is_placed; /* layout.c's */
};

struct declaration_list {
	struct declaration *first, *last;
};

struct file {
	const struct source *source;
	struct declaration_list declarations;

	/* checked */
	struct names names;	  /* constants and types */
	struct declaration *root; /* NULL: none */
};

/* ------------------------------------------------------ made by the parser */

enum {
	EXPR_DEPTH_MAX = 500, /* operators below each other */
	TYPE_DEPTH_MAX = 32,  /* structures within structures */
};

struct parser; /* parse.h */

/* From one token to another, both included. */
struct token_range {
	size_t first, last;
};

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

struct member *ast_member(struct parser *p, enum member_kind kind,
			  struct token_range at, struct name name,
			  struct type *type, struct expr *expr);
struct member *ast_block(struct parser *p, enum member_kind kind,
			 struct token_range at, struct expr *expr,
			 struct member_list body);
struct member_list ast_members(struct member_list list, struct member *member);

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
