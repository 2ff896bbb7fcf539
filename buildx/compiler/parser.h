/* A Bison parser, made by GNU Bison 3.8.2.  */

/* Bison interface for Yacc-like parsers in C

   Copyright (C) 1984, 1989-1990, 2000-2015, 2018-2021 Free Software Foundation,
   Inc.

   This program is free software: you can redistribute it and/or modify
   it under the terms of the GNU General Public License as published by
   the Free Software Foundation, either version 3 of the License, or
   (at your option) any later version.

   This program is distributed in the hope that it will be useful,
   but WITHOUT ANY WARRANTY; without even the implied warranty of
   MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
   GNU General Public License for more details.

   You should have received a copy of the GNU General Public License
   along with this program.  If not, see <https://www.gnu.org/licenses/>.  */

/* As a special exception, you may create a larger work that contains
   part or all of the Bison parser skeleton and distribute that work
   under terms of your choice, so long as that work isn't itself a
   parser generator using the skeleton or a modified version thereof
   as a parser skeleton.  Alternatively, if you modify or redistribute
   the parser skeleton itself, you may (at your option) remove this
   special exception, which will cause the skeleton and the resulting
   Bison output files to be licensed under the GNU General Public
   License without this special exception.

   This special exception was added by the Free Software Foundation in
   version 2.2 of Bison.  */

/* DO NOT RELY ON FEATURES THAT ARE NOT DOCUMENTED in the manual,
   especially those whose name start with YY_ or yy_.  They are
   private implementation details that can be changed or removed.  */

#ifndef YY_YY_BUILDX_COMPILER_PARSER_H_INCLUDED
# define YY_YY_BUILDX_COMPILER_PARSER_H_INCLUDED
/* Debug traces.  */
#ifndef YYDEBUG
# define YYDEBUG 0
#endif
#if YYDEBUG
extern int yydebug;
#endif
/* "%code requires" blocks.  */
#line 16 "compiler/parser.y"

#include "compiler/ast.h"

struct parser;

#line 55 "buildx/compiler/parser.h"

/* Token kinds.  */
#ifndef YYTOKENTYPE
# define YYTOKENTYPE
  enum yytokentype
  {
    TOK_YYEMPTY = -2,
    TOK_EOF = 0,                   /* "the end of the file"  */
    TOK_YYerror = 256,             /* error  */
    TOK_YYUNDEF = 257,             /* "invalid token"  */
    TOK_CONST = 258,               /* "`const`"  */
    TOK_TYPE = 259,                /* "`type`"  */
    TOK_ROOT = 260,                /* "`root`"  */
    TOK_IMPORT = 261,              /* "`import`"  */
    TOK_STRUCT = 262,              /* "`struct`"  */
    TOK_UNION = 263,               /* "`union`"  */
    TOK_ENUM = 264,                /* "`enum`"  */
    TOK_FLAGS = 265,               /* "`flags`"  */
    TOK_BITFIELD = 266,            /* "`bitfield`"  */
    TOK_INTERFACE = 267,           /* "`interface`"  */
    TOK_FIELD = 268,               /* "`field`"  */
    TOK_SIZE = 269,                /* "`size`"  */
    TOK_STRIDE = 270,              /* "`stride`"  */
    TOK_OFFSET = 271,              /* "`offset`"  */
    TOK_OFFSET_BASE = 272,         /* "`offset_base`"  */
    TOK_IF = 273,                  /* "`if`"  */
    TOK_MATCH = 274,               /* "`match`"  */
    TOK_READ = 275,                /* "`read`"  */
    TOK_UNIMPLEMENTED = 276,       /* "`unimplemented`"  */
    TOK_AT = 277,                  /* "`at`"  */
    TOK_HAS = 278,                 /* "`has`"  */
    TOK_ALIGN = 279,               /* "`align`"  */
    TOK_CHECK = 280,               /* "`check`"  */
    TOK_ELSE = 281,                /* "`else`"  */
    TOK_UNIT = 282,                /* "`unit`"  */
    TOK_IN = 283,                  /* "`in`"  */
    TOK_POINTER = 284,             /* "`pointer`"  */
    TOK_BYTES = 285,               /* "`bytes`"  */
    TOK_BEFORE = 286,              /* "`before`"  */
    TOK_AFTER = 287,               /* "`after`"  */
    TOK_WITH = 288,                /* "`with`"  */
    TOK_FROM = 289,                /* "`from`"  */
    TOK_ASSERT_LAYOUT = 290,       /* "`assert_layout`"  */
    TOK_NAME = 291,                /* "a name"  */
    TOK_LOCAL = 292,               /* "`$name`"  */
    TOK_ANONYMOUS = 293,           /* "`_`"  */
    TOK_STRING = 294,              /* "a text"  */
    TOK_COMMENT = 295,             /* COMMENT  */
    TOK_SYNC = 296,                /* SYNC  */
    TOK_MATCH_MEMBERS = 297,       /* MATCH_MEMBERS  */
    TOK_CHECKSUM = 298,            /* CHECKSUM  */
    TOK_ARROW = 299,               /* "`=>`"  */
    TOK_INDEX = 300,               /* INDEX  */
    TOK_RANGE = 301,               /* "`..`"  */
    TOK_ARGUMENTS = 302,           /* ARGUMENTS  */
    TOK_ARM_NAME = 303,            /* ARM_NAME  */
    TOK_BIT_TYPE = 304,            /* BIT_TYPE  */
    TOK_WITH_NEXT = 305,           /* WITH_NEXT  */
    TOK_NUMBER = 306,              /* "a number"  */
    TOK_ARM = 307,                 /* ARM  */
    TOK_OR = 308,                  /* OR  */
    TOK_AND = 309,                 /* AND  */
    TOK_EQUAL = 310,               /* EQUAL  */
    TOK_UNEQUAL = 311,             /* UNEQUAL  */
    TOK_LESS_EQUAL = 312,          /* LESS_EQUAL  */
    TOK_MORE_EQUAL = 313,          /* MORE_EQUAL  */
    TOK_LEFT = 314,                /* LEFT  */
    TOK_RIGHT = 315,               /* RIGHT  */
    TOK_UNARY = 316                /* UNARY  */
  };
  typedef enum yytokentype yytoken_kind_t;
#endif

/* Value type.  */
#if ! defined YYSTYPE && ! defined YYSTYPE_IS_DECLARED
union YYSTYPE
{
#line 42 "compiler/parser.y"

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

#line 154 "buildx/compiler/parser.h"

};
typedef union YYSTYPE YYSTYPE;
# define YYSTYPE_IS_TRIVIAL 1
# define YYSTYPE_IS_DECLARED 1
#endif

/* Location type.  */
typedef struct token_range YYLTYPE;




int yyparse (struct parser *p);


#endif /* !YY_YY_BUILDX_COMPILER_PARSER_H_INCLUDED  */
