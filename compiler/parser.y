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
	struct if_chain ifs;
	struct choice *choice;
	struct choice_list choices;
	struct parameter *parameter;
	struct parameter_list parameters;
	struct arm *arm;
	struct arm_list arms;
	struct assertion *assertion;
	struct assertion_list assertions;
	struct declaration *declaration;
	struct declaration_list declarations;
}

%token CONST "`const`" TYPE "`type`" ROOT "`root`" IMPORT "`import`"
%token STRUCT "`struct`" UNION "`union`" ENUM "`enum`" FLAGS "`flags`"
%token BITFIELD "`bitfield`" INTERFACE "`interface`" FIELD "`field`"
%token SIZE "`size`" STRIDE "`stride`" OFFSET "`offset`"
%token OFFSET_BASE "`offset_base`" IF "`if`" MATCH "`match`" READ "`read`"
%token UNIMPLEMENTED "`unimplemented`" AT "`at`" HAS "`has`"
%token ALIGN "`align`" CHECK "`check`" ELSE "`else`" UNIT "`unit`" IN "`in`"
%token POINTER "`pointer`" BYTES "`bytes`" BEFORE "`before`" AFTER "`after`"
%token WITH "`with`" FROM "`from`" ASSERT_LAYOUT "`assert_layout`"
%token NAME "a name" LOCAL "`$name`" ANONYMOUS "`_`" STRING "a text"
%token COMMENT SYNC MATCH_MEMBERS CHECKSUM ARROW "`=>`" INDEX RANGE "`..`"
%token ARGUMENTS ARM_NAME BIT_TYPE WITH_NEXT
%token <number> NUMBER "a number"
%token EOF 0 "the end of the file"
%token '=' "`=`" '{' "`{`" '}' "`}`" '[' "`[`" ']' "`]`" '(' "`(`" ')' "`)`"
%token '<' "`<`" '>' "`>`" ',' "`,`" '.' "`.`" ':' "`:`"
%type <name> CONST TYPE ROOT IMPORT STRUCT UNION ENUM FLAGS BITFIELD INTERFACE
%type <name> FIELD SIZE STRIDE OFFSET OFFSET_BASE IF MATCH READ UNIMPLEMENTED
%type <name> AT HAS NAME LOCAL ANONYMOUS STRING ARM_NAME BIT_TYPE
%type <name> ALIGN CHECK ELSE UNIT IN POINTER BYTES BEFORE AFTER WITH FROM
%type <name> ASSERT_LAYOUT

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
%type <parameters> parameters
%type <parameter> parameter
%type <members> members
%type <ifs> ifs
%type <member> member stored field
%type <choices> choices bits
%type <choice> choice bit
%type <arms> arms cases
%type <arm> arm case
%type <expr> expr primary default place pattern text item bytes
%type <exprs> exprs patterns items withs
%type <assertions> assertions
%type <assertion> assertion
%type <name> word unsized type_name direction c_path

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
| UNIT word default     { $$ = ast_declaration(p, DECLARATION_UNIT, @$, $2,
					       NULL, $3); }

place:
  %empty                { $$ = NULL; }
| AT expr               { $$ = $2; }

// ------------------------------------------------------------------- types

type:
  type_name             { $$ = ast_type_name(p, $1); }
| type_name ARGUMENTS exprs ')'
			{ $$ = ast_arguments(p, @$, ast_type_name(p, $1), $3); }
| POINTER '<' type ',' word '>' type
			{ $$ = ast_pointer(p, @$, $3, $5, $7); }
| open ']' element      { $$ = ast_array(p, @$, NULL, $3); }
| open expr ']' element { $$ = ast_array(p, @$, $2, $4); }
| STRUCT parent '{' members '}'
			{ $$ = ast_structure(p, TYPE_STRUCT, @$, $2, $4); }
| STRUCT '(' parameters ')' '{' members '}'
			{ $$ = ast_parameters(ast_structure(p, TYPE_STRUCT, @$,
							    NULL, $6), $3); }
| UNION '{' members '}' { $$ = ast_structure(p, TYPE_UNION, @$, NULL, $3); }
| ENUM base '{' choices '}'
			{ $$ = ast_enumeration(p, TYPE_ENUM, @$, $2, $4); }
| FLAGS base '{' choices '}'
			{ $$ = ast_enumeration(p, TYPE_FLAGS, @$, $2, $4); }
| BITFIELD base direction '{' bits '}'
			{ $$ = ast_direction(p, ast_enumeration(p,
					TYPE_BITFIELD, @$, $2, $5), $3); }
| INTERFACE '{' '}'     { $$ = ast_enumeration(p, TYPE_INTERFACE, @$, NULL,
					       (struct choice_list){ 0 }); }

element: type
open: '[' | INDEX

parent:
  %empty                { $$ = NULL; }
| base

base:
  '<' type '>'          { $$ = $2; }

direction:
  %empty                { $$ = nameless; }
| FROM word             { $$ = $2; }

parameters:
  parameter             { $$ = ast_parameter_list(
				(struct parameter_list){ 0 }, $1); }
| parameters ',' parameter { $$ = ast_parameter_list($1, $3); }

parameter:
  word type             { $$ = ast_parameter(p, $1, $2); }

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
| word ':' expr         { $$ = ast_choice(p, @$, $1, $3); }
| word ':' expr BIT_TYPE { $$ = ast_choice(p, @$, $1, $3);
			  $$->type = ast_type_name(p, $4); }
| ANONYMOUS ':' expr    { $$ = ast_choice(p, @$, nameless, $3); }

// ----------------------------------------------------------------- members

members:
  %empty                { $$ = (struct member_list){ 0 }; }
| members member        { $$ = ast_members($1, $2); }
| members error SYNC    { $$ = $1; yyerrok; }

member:
  stored
| stored IN patterns    { $$ = ast_ranges(p, @$, $1, $3); }
| field
| field IN patterns     { $$ = ast_ranges(p, @$, $1, $3); }
| unsized '=' expr      { $$ = AST_MEMBER(MEMBER_VALUE, @$, $1, NULL, $3); }
| SIZE '=' expr         { $$ = AST_MEMBER(MEMBER_SIZE, @$, $1, NULL, $3); }
| STRIDE '=' expr       { $$ = AST_MEMBER(MEMBER_STRIDE, @$, $1, NULL, $3); }
| ALIGN expr            { $$ = AST_MEMBER(MEMBER_ALIGN, @$, $1, NULL, $2); }
| CHECK expr text       { $$ = ast_check(p, @$, $2, $3); }
| CHECKSUM word '=' expr
			{ $$ = AST_MEMBER(MEMBER_CHECKSUM, @$, $2, NULL, $4); }
| CHECKSUM word ARGUMENTS parameters ')' '=' expr
			{ $$ = AST_MEMBER(MEMBER_CHECKSUM, @$, $2, NULL, $7);
			  $$->inputs = $4.first; }
| OFFSET expr '{' members '}'
			{ $$ = ast_block(p, MEMBER_OFFSET, @$, $2, $4); }
| OFFSET_BASE expr '{' members '}'
			{ $$ = ast_block(p, MEMBER_OFFSET_BASE, @$, $2, $4); }
| ifs                   { $$ = ast_ifs_end(p, @$, $1, NULL); }
| ifs ELSE '{' members '}'
			{ $$ = ast_ifs_end(p, @$, $1, $4.first); }
| MATCH_MEMBERS expr '{' cases '}'
			{ $$ = ast_match_members(p, @$, nameless, $2, $4); }
| word MATCH_MEMBERS expr '{' cases '}'
			{ $$ = ast_match_members(p, @$, $1, $3, $5); }
| ASSERT_LAYOUT STRING STRUCT word '{' assertions '}'
			{ $$ = ast_assert(p, @$, $2, $4, $6); }

stored:
  word type default     { $$ = AST_MEMBER(MEMBER_STORED, @$, $1, $2, $3); }
| ANONYMOUS type default
			{ $$ = AST_MEMBER(MEMBER_STORED, @$, nameless, $2, $3); }

field:
  FIELD word type default
			{ $$ = AST_MEMBER(MEMBER_FIELD, @$, $2, $3, $4); }

default:
  %empty                { $$ = NULL; }
| '=' expr              { $$ = $2; }

text:
  %empty                { $$ = NULL; }
| STRING                { $$ = AST_WORD(EXPR_TEXT, $1); }

ifs:
  IF '(' expr ')' '{' members '}'
			{ $$ = ast_ifs(p, (struct if_chain){ 0 },
				ast_block(p, MEMBER_IF, @$, $3, $6)); }
| ifs ELSE IF '(' expr ')' '{' members '}'
			{ @$.first = @2.first;
			  $$ = ast_ifs(p, $1,
				ast_block(p, MEMBER_IF, @$, $5, $8));
			  @$.first = @1.first; }

cases:
  %empty                { $$ = (struct arm_list){ 0 }; }
| cases case            { $$ = ast_arms($1, $2); }
| cases error SYNC      { $$ = $1; yyerrok; }

case:
  patterns ARROW type   { $$ = ast_arm(p, @$, $1, nameless, $3, NULL); }
| patterns ARROW ARM_NAME type
			{ $$ = ast_arm(p, @$, $1, $3, $4, NULL); }

patterns:
  pattern               { $$ = ast_exprs((struct expr_list){ 0 }, $1); }
| patterns ',' pattern  { $$ = ast_exprs($1, $3); }

pattern:
  expr
| expr RANGE expr       { $$ = ast_expr(p, EXPR_RANGE, @$, $1, $3); }
| ANONYMOUS             { $$ = ast_expr(p, EXPR_ANY, @$, NULL, NULL); }

assertions:
  %empty                { $$ = (struct assertion_list){ 0 }; }
| assertions assertion  { $$ = ast_assertions($1, $2); }
| assertions error SYNC { $$ = $1; yyerrok; }

assertion:
  word '=' c_path       { $$ = ast_assertion(p, $1, $3); }

c_path:
  word
| c_path '.' word       { $$ = ast_path(p, $1, $3); }

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
| SIZE                  { $$ = AST_WORD(EXPR_NAME, $1); }
| STRIDE                { $$ = AST_WORD(EXPR_NAME, $1); }
| LOCAL                 { $$ = AST_WORD(EXPR_LOCAL, $1); }
| STRING                { $$ = AST_WORD(EXPR_TEXT, $1); }
| '(' expr ')'          { $$ = ast_parentheses(p, @$, $2); }
| '[' exprs ']'         { $$ = ast_expr(p, EXPR_LIST, @$, $2.first, NULL); }
| primary '.' word      { $$ = ast_dot(p, $1, $3); }
| primary INDEX expr ']' { $$ = ast_expr(p, EXPR_INDEX, @$, $1, $3); }
| MATCH expr '{' arms '}' { $$ = ast_match(p, @$, $2, $4); }
| NAME ARGUMENTS items ')' { $$ = ast_call(p, @$, $1, $3); }
| READ '(' type ')'     { $$ = ast_read(p, @$, $3); }
| UNIMPLEMENTED         { $$ = ast_expr(p, EXPR_UNIMPLEMENTED, @$, NULL,
					NULL); }

exprs:
  expr                  { $$ = ast_exprs((struct expr_list){ 0 }, $1); }
| exprs ',' expr        { $$ = ast_exprs($1, $3); }

arms:
  %empty                { $$ = (struct arm_list){ 0 }; }
| arms arm              { $$ = ast_arms($1, $2); }
| arms error SYNC       { $$ = $1; yyerrok; }

arm:
  patterns ARROW expr %prec ARM
			{ $$ = ast_arm(p, @$, $1, nameless, NULL, $3); }

// What a checksum is taken over.
items:
  item                  { $$ = ast_exprs((struct expr_list){ 0 }, $1); }
| items ',' item        { $$ = ast_exprs($1, $3); }

item:
  expr
| bytes
| bytes WITH withs      { $$ = ast_with(p, @$, $1, $3); }

bytes:
  BYTES                 { $$ = ast_bytes(p, @$, BYTES_ALL, $1); }
| BYTES BEFORE word     { $$ = ast_bytes(p, @$, BYTES_BEFORE, $3); }
| BYTES AFTER word      { $$ = ast_bytes(p, @$, BYTES_AFTER, $3); }

withs:
  word '=' expr         { $$ = ast_exprs((struct expr_list){ 0 },
				ast_replace(p, @$, $1, $3)); }
| withs WITH_NEXT word '=' expr
			{ $$ = ast_exprs($1, ast_replace(p, @$, $3, $5)); }

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
