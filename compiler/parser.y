/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tokens to tree. White space and line ends mean nothing to the grammar: a
 * member ends where the next begins. What a reserved word is (keyword or name)
 * has been settled in parse.c, where one token of lookahead does not tell.
 */
%require "3.8"
%define api.pure full
%define api.token.prefix {TOK_}
%define api.location.type {struct token_range}
%define parse.error custom
%define parse.lac full
%param { struct parser *p }
%locations

%code requires {
#include "compiler/ast.h"

struct parser;
}

%code {
#include "compiler/grammar.h"

#define YYMAXDEPTH 4000
#define YYLLOC_DEFAULT(range, rhs, n)                                          \
	do {                                                                   \
		(range).first = (n) ? YYRHSLOC(rhs, 1).first                   \
				    : YYRHSLOC(rhs, 0).last;                   \
		(range).last = YYRHSLOC(rhs, (n) ? (n) : 0).last;              \
	} while (0)
#define yylex(value, range, p) grammar_next(value, range, p)
#define yyerror(range, p, text) grammar_exhausted(p)

static const struct name nameless;
#define AST_WORD(kind, name)          ast_word(p, (kind), (name))
#define AST_BINARY(op, left, right)   ast_binary(p, (op), (left), (right))
#define AST_MEMBER(kind, at, name, type, expr)                                 \
	ast_member(p, (kind), (at), (name), (type), (expr))
}

%union {
	uint64_t number;
	struct name name;
	struct expr *expr;
	struct expr_list exprs;
	struct type *type;
	struct member *member;
	struct member_list members;
	struct choice *choice;
	struct choice_list choices;
	struct declaration *declaration;
	struct declaration_list declarations;
}

%token CONST "`const`" TYPE "`type`" ROOT "`root`" IMPORT "`import`"
%token STRUCT "`struct`" UNION "`union`" ENUM "`enum`" FLAGS "`flags`"
%token BITFIELD "`bitfield`" INTERFACE "`interface`" FIELD "`field`"
%token SIZE "`size`" STRIDE "`stride`" OFFSET "`offset`"
%token OFFSET_BASE "`offset_base`" IF "`if`" MATCH "`match`" READ "`read`"
%token UNIMPLEMENTED "`unimplemented`" AT "`at`" HAS "`has`"
%token NAME "a name" LOCAL "`$name`" ANONYMOUS "`_`" STRING "a text"
%token COMMENT SYNC MATCH_MEMBERS ARROW "`=>`" INDEX
%token <number> NUMBER "a number"
%token EOF 0 "the end of the file"
%token '=' "`=`" '{' "`{`" '}' "`}`" '[' "`[`" ']' "`]`" '(' "`(`" ')' "`)`"
%token '<' "`<`" '>' "`>`" ',' "`,`" '.' "`.`" ':' "`:`"
%type <name> CONST TYPE ROOT IMPORT STRUCT UNION ENUM FLAGS BITFIELD INTERFACE
%type <name> FIELD SIZE STRIDE OFFSET OFFSET_BASE IF MATCH READ UNIMPLEMENTED
%type <name> AT HAS NAME LOCAL ANONYMOUS STRING

%precedence ARM
%left '@'
%left OR
%left AND
%left '|'
%left '^'
%left '&'
%left EQUAL UNEQUAL
%left '<' '>' LESS_EQUAL MORE_EQUAL HAS
%left LEFT RIGHT
%left '+' '-'
%left '*' '/' '%'
%precedence UNARY

%type <declarations> declarations
%type <declaration> declaration
%type <type> type element base parent
%type <members> members
%type <member> member
%type <choices> choices bits
%type <choice> choice bit
%type <expr> expr primary default place
%type <exprs> exprs
%type <name> word unsized type_name

%%

file:
  declarations          { grammar_file(p, $1); }

declarations:
  %empty                { $$ = (struct declaration_list){ 0 }; }
| declarations declaration { $$ = ast_declarations($1, $2); }
| declarations error SYNC  { $$ = $1; yyerrok; }

declaration:
  CONST word '=' expr   { $$ = ast_declaration(p, DECLARATION_CONST, @$, $2,
					       NULL, $4); }
| TYPE word type        { $$ = ast_declaration(p, DECLARATION_TYPE, @$, $2,
					       $3, NULL); }
| ROOT '=' type place   { $$ = ast_declaration(p, DECLARATION_ROOT, @$, $1,
					       $3, $4); }
| IMPORT STRING         { $$ = ast_declaration(p, DECLARATION_IMPORT, @$, $2,
					       NULL, NULL); }

place:
  %empty                { $$ = NULL; }
| AT expr               { $$ = $2; }

// ------------------------------------------------------------------- types

type:
  type_name             { $$ = ast_type_name(p, $1); }
| open ']' element      { $$ = ast_array(p, @$, NULL, $3); }
| open expr ']' element { $$ = ast_array(p, @$, $2, $4); }
| STRUCT parent '{' members '}'
			{ $$ = ast_structure(p, TYPE_STRUCT, @$, $2, $4); }
| STRUCT '(' parameters ')' '{' members '}'
			{ $$ = grammar_parameters(ast_structure(p,
					TYPE_STRUCT, @$, NULL, $6)); }
| UNION '{' members '}' { $$ = ast_structure(p, TYPE_UNION, @$, NULL, $3); }
| ENUM base '{' choices '}'
			{ $$ = ast_enumeration(p, TYPE_ENUM, @$, $2, $4); }
| FLAGS base '{' choices '}'
			{ $$ = ast_enumeration(p, TYPE_FLAGS, @$, $2, $4); }
| BITFIELD base '{' bits '}'
			{ $$ = ast_enumeration(p, TYPE_BITFIELD, @$, $2, $4); }
| INTERFACE '{' '}'     { $$ = ast_enumeration(p, TYPE_INTERFACE, @$, NULL,
					       (struct choice_list){ 0 }); }

element: type
open: '[' | INDEX

parent:
  %empty                { $$ = NULL; }
| base

base:
  '<' type '>'          { $$ = $2; }

parameters: parameter | parameters ',' parameter
parameter: word type

choices:
  %empty                { $$ = (struct choice_list){ 0 }; }
| choices choice        { $$ = ast_choices($1, $2); }
| choices choice ','    { $$ = ast_choices($1, $2); }
| choices error SYNC    { $$ = $1; yyerrok; }

choice:
  word '=' expr         { $$ = ast_choice(p, @$, $1, $3); }

bits:
  %empty                { $$ = (struct choice_list){ 0 }; }
| bits bit              { $$ = ast_choices($1, $2); }
| bits error SYNC       { $$ = $1; yyerrok; }

bit:
  word                  { $$ = ast_choice(p, @$, $1, NULL); }
| ANONYMOUS             { $$ = ast_choice(p, @$, nameless, NULL); }
| ':' expr              { $$ = ast_choice(p, @$, nameless, $2); }

// ----------------------------------------------------------------- members

members:
  %empty                { $$ = (struct member_list){ 0 }; }
| members member        { $$ = ast_members($1, $2); }
| members error SYNC    { $$ = $1; yyerrok; }

member:
  word type default     { $$ = AST_MEMBER(MEMBER_STORED, @$, $1, $2, $3); }
| ANONYMOUS type default
			{ $$ = AST_MEMBER(MEMBER_STORED, @$, nameless, $2, $3); }
| FIELD word type default
			{ $$ = AST_MEMBER(MEMBER_FIELD, @$, $2, $3, $4); }
| unsized '=' expr      { $$ = AST_MEMBER(MEMBER_VALUE, @$, $1, NULL, $3); }
| SIZE '=' expr         { $$ = AST_MEMBER(MEMBER_SIZE, @$, $1, NULL, $3); }
| STRIDE '=' expr       { $$ = AST_MEMBER(MEMBER_STRIDE, @$, $1, NULL, $3); }
| OFFSET expr '{' members '}'
			{ $$ = ast_block(p, MEMBER_OFFSET, @$, $2, $4); }
| OFFSET_BASE expr '{' members '}'
			{ $$ = ast_block(p, MEMBER_OFFSET_BASE, @$, $2, $4); }
| IF '(' expr ')' '{' members '}'
			{ $$ = ast_block(p, MEMBER_IF, @$, $3, $6); }
| MATCH_MEMBERS expr '{' cases '}'
			{ $$ = ast_block(p, MEMBER_MATCH, @$, $2,
					 (struct member_list){ 0 }); }

default:
  %empty                { $$ = NULL; }
| '=' expr              { $$ = $2; }

cases: %empty | cases case | cases error SYNC { yyerrok; }
case: pattern ARROW type

// ------------------------------------------------------------- expressions

expr:
  primary
| '-' expr %prec UNARY  { $$ = ast_unary(p, @$, OP_NEGATE, $2); }
| '~' expr %prec UNARY  { $$ = ast_unary(p, @$, OP_COMPLEMENT, $2); }
| '!' expr %prec UNARY  { $$ = ast_unary(p, @$, OP_NOT, $2); }
| expr '+' expr         { $$ = AST_BINARY(OP_ADD, $1, $3); }
| expr '-' expr         { $$ = AST_BINARY(OP_SUBTRACT, $1, $3); }
| expr '*' expr         { $$ = AST_BINARY(OP_MULTIPLY, $1, $3); }
| expr '/' expr         { $$ = AST_BINARY(OP_DIVIDE, $1, $3); }
| expr '%' expr         { $$ = AST_BINARY(OP_REMAINDER, $1, $3); }
| expr LEFT expr        { $$ = AST_BINARY(OP_LEFT, $1, $3); }
| expr RIGHT expr       { $$ = AST_BINARY(OP_RIGHT, $1, $3); }
| expr '&' expr         { $$ = AST_BINARY(OP_BIT_AND, $1, $3); }
| expr '|' expr         { $$ = AST_BINARY(OP_BIT_OR, $1, $3); }
| expr '^' expr         { $$ = AST_BINARY(OP_BIT_XOR, $1, $3); }
| expr EQUAL expr       { $$ = AST_BINARY(OP_EQUAL, $1, $3); }
| expr UNEQUAL expr     { $$ = AST_BINARY(OP_UNEQUAL, $1, $3); }
| expr '<' expr         { $$ = AST_BINARY(OP_LESS, $1, $3); }
| expr LESS_EQUAL expr  { $$ = AST_BINARY(OP_LESS_EQUAL, $1, $3); }
| expr '>' expr         { $$ = AST_BINARY(OP_MORE, $1, $3); }
| expr MORE_EQUAL expr  { $$ = AST_BINARY(OP_MORE_EQUAL, $1, $3); }
| expr AND expr         { $$ = AST_BINARY(OP_AND, $1, $3); }
| expr OR expr          { $$ = AST_BINARY(OP_OR, $1, $3); }
| expr HAS expr         { $$ = AST_BINARY(OP_HAS, $1, $3); }
| expr '@' expr         { $$ = AST_BINARY(OP_JOIN, $1, $3); }

primary:
  NUMBER                { $$ = ast_number(p, @$, $1); }
| NAME                  { $$ = AST_WORD(EXPR_NAME, $1); }
| LOCAL                 { $$ = AST_WORD(EXPR_LOCAL, $1); }
| STRING                { $$ = AST_WORD(EXPR_TEXT, $1); }
| '(' expr ')'          { $$ = ast_parentheses(p, @$, $2); }
| '[' exprs ']'         { $$ = ast_expr(p, EXPR_LIST, @$, $2.first, NULL); }
| primary '.' word      { $$ = ast_dot(p, $1, $3); }
| primary INDEX expr ']' { $$ = ast_expr(p, EXPR_INDEX, @$, $1, $3); }
| MATCH expr '{' arms '}' { $$ = ast_expr(p, EXPR_MATCH, @$, $2, NULL); }
| READ '(' type ')'     { $$ = ast_read(p, @$, $3); }
| UNIMPLEMENTED         { $$ = ast_expr(p, EXPR_UNIMPLEMENTED, @$, NULL,
					NULL); }

exprs:
  expr                  { $$ = ast_exprs((struct expr_list){ 0 }, $1); }
| exprs ',' expr        { $$ = ast_exprs($1, $3); }

arms: %empty | arms arm | arms error SYNC { yyerrok; }
arm: pattern ARROW expr %prec ARM
pattern: expr | ANONYMOUS

// ------------------------------------------------------------------- names

word: unsized | SIZE | STRIDE
// What was no reserved word in the starting language may name a type.
type_name: NAME | UNION | ENUM | FLAGS | IMPORT | IF | AT | STRIDE
unsized: NAME | CONST | TYPE | ROOT | IMPORT | STRUCT | UNION | ENUM | FLAGS
| BITFIELD | INTERFACE | IF | AT

%%

static int yyreport_syntax_error(const yypcontext_t *context, struct parser *p)
{
	yysymbol_kind_t expected[YYNTOKENS];
	const char *names[YYNTOKENS];
	int count;

	count = yypcontext_expected_tokens(context, expected, YYNTOKENS);
	for (int i = 0; i < count; i++)
		names[i] = yysymbol_name(expected[i]);
	grammar_error(p, names, count);
	return 0;
}
