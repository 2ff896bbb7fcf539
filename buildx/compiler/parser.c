/* A Bison parser, made by GNU Bison 3.8.2.  */

/* Bison implementation for Yacc-like parsers in C

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

/* C LALR(1) parser skeleton written by Richard Stallman, by
   simplifying the original so-called "semantic" parser.  */

/* DO NOT RELY ON FEATURES THAT ARE NOT DOCUMENTED in the manual,
   especially those whose name start with YY_ or yy_.  They are
   private implementation details that can be changed or removed.  */

/* All symbols defined below should begin with yy or YY, to avoid
   infringing on user name space.  This should be done even for local
   variables, as they might otherwise be expanded by user macros.
   There are some unavoidable exceptions within include files to
   define necessary library symbols; they are noted "INFRINGES ON
   USER NAME SPACE" below.  */

/* Identify Bison output, and Bison version.  */
#define YYBISON 30802

/* Bison version string.  */
#define YYBISON_VERSION "3.8.2"

/* Skeleton name.  */
#define YYSKELETON_NAME "yacc.c"

/* Pure parsers.  */
#define YYPURE 2

/* Push parsers.  */
#define YYPUSH 0

/* Pull parsers.  */
#define YYPULL 1





# ifndef YY_CAST
#  ifdef __cplusplus
#   define YY_CAST(Type, Val) static_cast<Type> (Val)
#   define YY_REINTERPRET_CAST(Type, Val) reinterpret_cast<Type> (Val)
#  else
#   define YY_CAST(Type, Val) ((Type) (Val))
#   define YY_REINTERPRET_CAST(Type, Val) ((Type) (Val))
#  endif
# endif
# ifndef YY_NULLPTR
#  if defined __cplusplus
#   if 201103L <= __cplusplus
#    define YY_NULLPTR nullptr
#   else
#    define YY_NULLPTR 0
#   endif
#  else
#   define YY_NULLPTR ((void*)0)
#  endif
# endif

#include "parser.h"
/* Symbol kind.  */
enum yysymbol_kind_t
{
  YYSYMBOL_YYEMPTY = -2,
  YYSYMBOL_YYEOF = 0,                      /* "the end of the file"  */
  YYSYMBOL_YYerror = 1,                    /* error  */
  YYSYMBOL_YYUNDEF = 2,                    /* "invalid token"  */
  YYSYMBOL_CONST = 3,                      /* "`const`"  */
  YYSYMBOL_TYPE = 4,                       /* "`type`"  */
  YYSYMBOL_ROOT = 5,                       /* "`root`"  */
  YYSYMBOL_IMPORT = 6,                     /* "`import`"  */
  YYSYMBOL_STRUCT = 7,                     /* "`struct`"  */
  YYSYMBOL_UNION = 8,                      /* "`union`"  */
  YYSYMBOL_ENUM = 9,                       /* "`enum`"  */
  YYSYMBOL_FLAGS = 10,                     /* "`flags`"  */
  YYSYMBOL_BITFIELD = 11,                  /* "`bitfield`"  */
  YYSYMBOL_INTERFACE = 12,                 /* "`interface`"  */
  YYSYMBOL_FIELD = 13,                     /* "`field`"  */
  YYSYMBOL_SIZE = 14,                      /* "`size`"  */
  YYSYMBOL_STRIDE = 15,                    /* "`stride`"  */
  YYSYMBOL_OFFSET = 16,                    /* "`offset`"  */
  YYSYMBOL_OFFSET_BASE = 17,               /* "`offset_base`"  */
  YYSYMBOL_IF = 18,                        /* "`if`"  */
  YYSYMBOL_MATCH = 19,                     /* "`match`"  */
  YYSYMBOL_READ = 20,                      /* "`read`"  */
  YYSYMBOL_UNIMPLEMENTED = 21,             /* "`unimplemented`"  */
  YYSYMBOL_AT = 22,                        /* "`at`"  */
  YYSYMBOL_HAS = 23,                       /* "`has`"  */
  YYSYMBOL_ALIGN = 24,                     /* "`align`"  */
  YYSYMBOL_CHECK = 25,                     /* "`check`"  */
  YYSYMBOL_ELSE = 26,                      /* "`else`"  */
  YYSYMBOL_UNIT = 27,                      /* "`unit`"  */
  YYSYMBOL_IN = 28,                        /* "`in`"  */
  YYSYMBOL_POINTER = 29,                   /* "`pointer`"  */
  YYSYMBOL_BYTES = 30,                     /* "`bytes`"  */
  YYSYMBOL_BEFORE = 31,                    /* "`before`"  */
  YYSYMBOL_AFTER = 32,                     /* "`after`"  */
  YYSYMBOL_WITH = 33,                      /* "`with`"  */
  YYSYMBOL_FROM = 34,                      /* "`from`"  */
  YYSYMBOL_ASSERT_LAYOUT = 35,             /* "`assert_layout`"  */
  YYSYMBOL_NAME = 36,                      /* "a name"  */
  YYSYMBOL_LOCAL = 37,                     /* "`$name`"  */
  YYSYMBOL_ANONYMOUS = 38,                 /* "`_`"  */
  YYSYMBOL_STRING = 39,                    /* "a text"  */
  YYSYMBOL_COMMENT = 40,                   /* COMMENT  */
  YYSYMBOL_SYNC = 41,                      /* SYNC  */
  YYSYMBOL_MATCH_MEMBERS = 42,             /* MATCH_MEMBERS  */
  YYSYMBOL_CHECKSUM = 43,                  /* CHECKSUM  */
  YYSYMBOL_ARROW = 44,                     /* "`=>`"  */
  YYSYMBOL_INDEX = 45,                     /* INDEX  */
  YYSYMBOL_RANGE = 46,                     /* "`..`"  */
  YYSYMBOL_ARGUMENTS = 47,                 /* ARGUMENTS  */
  YYSYMBOL_ARM_NAME = 48,                  /* ARM_NAME  */
  YYSYMBOL_BIT_TYPE = 49,                  /* BIT_TYPE  */
  YYSYMBOL_WITH_NEXT = 50,                 /* WITH_NEXT  */
  YYSYMBOL_NUMBER = 51,                    /* "a number"  */
  YYSYMBOL_52_ = 52,                       /* "`=`"  */
  YYSYMBOL_53_ = 53,                       /* "`{`"  */
  YYSYMBOL_54_ = 54,                       /* "`}`"  */
  YYSYMBOL_55_ = 55,                       /* "`[`"  */
  YYSYMBOL_56_ = 56,                       /* "`]`"  */
  YYSYMBOL_57_ = 57,                       /* "`(`"  */
  YYSYMBOL_58_ = 58,                       /* "`)`"  */
  YYSYMBOL_59_ = 59,                       /* "`<`"  */
  YYSYMBOL_60_ = 60,                       /* "`>`"  */
  YYSYMBOL_61_ = 61,                       /* "`,`"  */
  YYSYMBOL_62_ = 62,                       /* "`.`"  */
  YYSYMBOL_63_ = 63,                       /* "`:`"  */
  YYSYMBOL_ARM = 64,                       /* ARM  */
  YYSYMBOL_65_ = 65,                       /* '@'  */
  YYSYMBOL_OR = 66,                        /* OR  */
  YYSYMBOL_AND = 67,                       /* AND  */
  YYSYMBOL_68_ = 68,                       /* '|'  */
  YYSYMBOL_69_ = 69,                       /* '^'  */
  YYSYMBOL_70_ = 70,                       /* '&'  */
  YYSYMBOL_EQUAL = 71,                     /* EQUAL  */
  YYSYMBOL_UNEQUAL = 72,                   /* UNEQUAL  */
  YYSYMBOL_LESS_EQUAL = 73,                /* LESS_EQUAL  */
  YYSYMBOL_MORE_EQUAL = 74,                /* MORE_EQUAL  */
  YYSYMBOL_LEFT = 75,                      /* LEFT  */
  YYSYMBOL_RIGHT = 76,                     /* RIGHT  */
  YYSYMBOL_77_ = 77,                       /* '+'  */
  YYSYMBOL_78_ = 78,                       /* '-'  */
  YYSYMBOL_79_ = 79,                       /* '*'  */
  YYSYMBOL_80_ = 80,                       /* '/'  */
  YYSYMBOL_81_ = 81,                       /* '%'  */
  YYSYMBOL_UNARY = 82,                     /* UNARY  */
  YYSYMBOL_83_ = 83,                       /* '~'  */
  YYSYMBOL_84_ = 84,                       /* '!'  */
  YYSYMBOL_YYACCEPT = 85,                  /* $accept  */
  YYSYMBOL_file = 86,                      /* file  */
  YYSYMBOL_declarations = 87,              /* declarations  */
  YYSYMBOL_declaration = 88,               /* declaration  */
  YYSYMBOL_place = 89,                     /* place  */
  YYSYMBOL_type = 90,                      /* type  */
  YYSYMBOL_element = 91,                   /* element  */
  YYSYMBOL_open = 92,                      /* open  */
  YYSYMBOL_parent = 93,                    /* parent  */
  YYSYMBOL_base = 94,                      /* base  */
  YYSYMBOL_direction = 95,                 /* direction  */
  YYSYMBOL_parameters = 96,                /* parameters  */
  YYSYMBOL_parameter = 97,                 /* parameter  */
  YYSYMBOL_choices = 98,                   /* choices  */
  YYSYMBOL_choice = 99,                    /* choice  */
  YYSYMBOL_bits = 100,                     /* bits  */
  YYSYMBOL_bit = 101,                      /* bit  */
  YYSYMBOL_members = 102,                  /* members  */
  YYSYMBOL_member = 103,                   /* member  */
  YYSYMBOL_stored = 104,                   /* stored  */
  YYSYMBOL_field = 105,                    /* field  */
  YYSYMBOL_default = 106,                  /* default  */
  YYSYMBOL_text = 107,                     /* text  */
  YYSYMBOL_ifs = 108,                      /* ifs  */
  YYSYMBOL_cases = 109,                    /* cases  */
  YYSYMBOL_case = 110,                     /* case  */
  YYSYMBOL_patterns = 111,                 /* patterns  */
  YYSYMBOL_pattern = 112,                  /* pattern  */
  YYSYMBOL_assertions = 113,               /* assertions  */
  YYSYMBOL_assertion = 114,                /* assertion  */
  YYSYMBOL_c_path = 115,                   /* c_path  */
  YYSYMBOL_expr = 116,                     /* expr  */
  YYSYMBOL_primary = 117,                  /* primary  */
  YYSYMBOL_exprs = 118,                    /* exprs  */
  YYSYMBOL_arms = 119,                     /* arms  */
  YYSYMBOL_arm = 120,                      /* arm  */
  YYSYMBOL_items = 121,                    /* items  */
  YYSYMBOL_item = 122,                     /* item  */
  YYSYMBOL_bytes = 123,                    /* bytes  */
  YYSYMBOL_withs = 124,                    /* withs  */
  YYSYMBOL_word = 125,                     /* word  */
  YYSYMBOL_type_name = 126,                /* type_name  */
  YYSYMBOL_unsized = 127                   /* unsized  */
};
typedef enum yysymbol_kind_t yysymbol_kind_t;



/* Unqualified %code blocks.  */
#line 22 "compiler/parser.y"

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

#line 251 "buildx/compiler/parser.c"

#ifdef short
# undef short
#endif

/* On compilers that do not define __PTRDIFF_MAX__ etc., make sure
   <limits.h> and (if available) <stdint.h> are included
   so that the code can choose integer types of a good width.  */

#ifndef __PTRDIFF_MAX__
# include <limits.h> /* INFRINGES ON USER NAME SPACE */
# if defined __STDC_VERSION__ && 199901 <= __STDC_VERSION__
#  include <stdint.h> /* INFRINGES ON USER NAME SPACE */
#  define YY_STDINT_H
# endif
#endif

/* Narrow types that promote to a signed type and that can represent a
   signed or unsigned integer of at least N bits.  In tables they can
   save space and decrease cache pressure.  Promoting to a signed type
   helps avoid bugs in integer arithmetic.  */

#ifdef __INT_LEAST8_MAX__
typedef __INT_LEAST8_TYPE__ yytype_int8;
#elif defined YY_STDINT_H
typedef int_least8_t yytype_int8;
#else
typedef signed char yytype_int8;
#endif

#ifdef __INT_LEAST16_MAX__
typedef __INT_LEAST16_TYPE__ yytype_int16;
#elif defined YY_STDINT_H
typedef int_least16_t yytype_int16;
#else
typedef short yytype_int16;
#endif

/* Work around bug in HP-UX 11.23, which defines these macros
   incorrectly for preprocessor constants.  This workaround can likely
   be removed in 2023, as HPE has promised support for HP-UX 11.23
   (aka HP-UX 11i v2) only through the end of 2022; see Table 2 of
   <https://h20195.www2.hpe.com/V2/getpdf.aspx/4AA4-7673ENW.pdf>.  */
#ifdef __hpux
# undef UINT_LEAST8_MAX
# undef UINT_LEAST16_MAX
# define UINT_LEAST8_MAX 255
# define UINT_LEAST16_MAX 65535
#endif

#if defined __UINT_LEAST8_MAX__ && __UINT_LEAST8_MAX__ <= __INT_MAX__
typedef __UINT_LEAST8_TYPE__ yytype_uint8;
#elif (!defined __UINT_LEAST8_MAX__ && defined YY_STDINT_H \
       && UINT_LEAST8_MAX <= INT_MAX)
typedef uint_least8_t yytype_uint8;
#elif !defined __UINT_LEAST8_MAX__ && UCHAR_MAX <= INT_MAX
typedef unsigned char yytype_uint8;
#else
typedef short yytype_uint8;
#endif

#if defined __UINT_LEAST16_MAX__ && __UINT_LEAST16_MAX__ <= __INT_MAX__
typedef __UINT_LEAST16_TYPE__ yytype_uint16;
#elif (!defined __UINT_LEAST16_MAX__ && defined YY_STDINT_H \
       && UINT_LEAST16_MAX <= INT_MAX)
typedef uint_least16_t yytype_uint16;
#elif !defined __UINT_LEAST16_MAX__ && USHRT_MAX <= INT_MAX
typedef unsigned short yytype_uint16;
#else
typedef int yytype_uint16;
#endif

#ifndef YYPTRDIFF_T
# if defined __PTRDIFF_TYPE__ && defined __PTRDIFF_MAX__
#  define YYPTRDIFF_T __PTRDIFF_TYPE__
#  define YYPTRDIFF_MAXIMUM __PTRDIFF_MAX__
# elif defined PTRDIFF_MAX
#  ifndef ptrdiff_t
#   include <stddef.h> /* INFRINGES ON USER NAME SPACE */
#  endif
#  define YYPTRDIFF_T ptrdiff_t
#  define YYPTRDIFF_MAXIMUM PTRDIFF_MAX
# else
#  define YYPTRDIFF_T long
#  define YYPTRDIFF_MAXIMUM LONG_MAX
# endif
#endif

#ifndef YYSIZE_T
# ifdef __SIZE_TYPE__
#  define YYSIZE_T __SIZE_TYPE__
# elif defined size_t
#  define YYSIZE_T size_t
# elif defined __STDC_VERSION__ && 199901 <= __STDC_VERSION__
#  include <stddef.h> /* INFRINGES ON USER NAME SPACE */
#  define YYSIZE_T size_t
# else
#  define YYSIZE_T unsigned
# endif
#endif

#define YYSIZE_MAXIMUM                                  \
  YY_CAST (YYPTRDIFF_T,                                 \
           (YYPTRDIFF_MAXIMUM < YY_CAST (YYSIZE_T, -1)  \
            ? YYPTRDIFF_MAXIMUM                         \
            : YY_CAST (YYSIZE_T, -1)))

#define YYSIZEOF(X) YY_CAST (YYPTRDIFF_T, sizeof (X))


/* Stored state numbers (used for stacks). */
typedef yytype_int16 yy_state_t;

/* State numbers in computations.  */
typedef int yy_state_fast_t;

#ifndef YY_
# if defined YYENABLE_NLS && YYENABLE_NLS
#  if ENABLE_NLS
#   include <libintl.h> /* INFRINGES ON USER NAME SPACE */
#   define YY_(Msgid) dgettext ("bison-runtime", Msgid)
#  endif
# endif
# ifndef YY_
#  define YY_(Msgid) Msgid
# endif
#endif


#ifndef YY_ATTRIBUTE_PURE
# if defined __GNUC__ && 2 < __GNUC__ + (96 <= __GNUC_MINOR__)
#  define YY_ATTRIBUTE_PURE __attribute__ ((__pure__))
# else
#  define YY_ATTRIBUTE_PURE
# endif
#endif

#ifndef YY_ATTRIBUTE_UNUSED
# if defined __GNUC__ && 2 < __GNUC__ + (7 <= __GNUC_MINOR__)
#  define YY_ATTRIBUTE_UNUSED __attribute__ ((__unused__))
# else
#  define YY_ATTRIBUTE_UNUSED
# endif
#endif

/* Suppress unused-variable warnings by "using" E.  */
#if ! defined lint || defined __GNUC__
# define YY_USE(E) ((void) (E))
#else
# define YY_USE(E) /* empty */
#endif

/* Suppress an incorrect diagnostic about yylval being uninitialized.  */
#if defined __GNUC__ && ! defined __ICC && 406 <= __GNUC__ * 100 + __GNUC_MINOR__
# if __GNUC__ * 100 + __GNUC_MINOR__ < 407
#  define YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN                           \
    _Pragma ("GCC diagnostic push")                                     \
    _Pragma ("GCC diagnostic ignored \"-Wuninitialized\"")
# else
#  define YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN                           \
    _Pragma ("GCC diagnostic push")                                     \
    _Pragma ("GCC diagnostic ignored \"-Wuninitialized\"")              \
    _Pragma ("GCC diagnostic ignored \"-Wmaybe-uninitialized\"")
# endif
# define YY_IGNORE_MAYBE_UNINITIALIZED_END      \
    _Pragma ("GCC diagnostic pop")
#else
# define YY_INITIAL_VALUE(Value) Value
#endif
#ifndef YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
# define YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
# define YY_IGNORE_MAYBE_UNINITIALIZED_END
#endif
#ifndef YY_INITIAL_VALUE
# define YY_INITIAL_VALUE(Value) /* Nothing. */
#endif

#if defined __cplusplus && defined __GNUC__ && ! defined __ICC && 6 <= __GNUC__
# define YY_IGNORE_USELESS_CAST_BEGIN                          \
    _Pragma ("GCC diagnostic push")                            \
    _Pragma ("GCC diagnostic ignored \"-Wuseless-cast\"")
# define YY_IGNORE_USELESS_CAST_END            \
    _Pragma ("GCC diagnostic pop")
#endif
#ifndef YY_IGNORE_USELESS_CAST_BEGIN
# define YY_IGNORE_USELESS_CAST_BEGIN
# define YY_IGNORE_USELESS_CAST_END
#endif


#define YY_ASSERT(E) ((void) (0 && (E)))

#if 1

/* The parser invokes alloca or malloc; define the necessary symbols.  */

# ifdef YYSTACK_ALLOC
   /* Pacify GCC's 'empty if-body' warning.  */
#  define YYSTACK_FREE(Ptr) do { /* empty */; } while (0)
#  ifndef YYSTACK_ALLOC_MAXIMUM
    /* The OS might guarantee only one guard page at the bottom of the stack,
       and a page size can be as small as 4096 bytes.  So we cannot safely
       invoke alloca (N) if N exceeds 4096.  Use a slightly smaller number
       to allow for a few compiler-allocated temporary stack slots.  */
#   define YYSTACK_ALLOC_MAXIMUM 4032 /* reasonable circa 2006 */
#  endif
# else
#  define YYSTACK_ALLOC YYMALLOC
#  define YYSTACK_FREE YYFREE
#  ifndef YYSTACK_ALLOC_MAXIMUM
#   define YYSTACK_ALLOC_MAXIMUM YYSIZE_MAXIMUM
#  endif
#  if (defined __cplusplus && ! defined EXIT_SUCCESS \
       && ! ((defined YYMALLOC || defined malloc) \
             && (defined YYFREE || defined free)))
#   include <stdlib.h> /* INFRINGES ON USER NAME SPACE */
#   ifndef EXIT_SUCCESS
#    define EXIT_SUCCESS 0
#   endif
#  endif
#  ifndef YYMALLOC
#   define YYMALLOC malloc
#   if ! defined malloc && ! defined EXIT_SUCCESS
void *malloc (YYSIZE_T); /* INFRINGES ON USER NAME SPACE */
#   endif
#  endif
#  ifndef YYFREE
#   define YYFREE free
#   if ! defined free && ! defined EXIT_SUCCESS
void free (void *); /* INFRINGES ON USER NAME SPACE */
#   endif
#  endif
# endif
# define YYCOPY_NEEDED 1
#endif /* 1 */

#if (! defined yyoverflow \
     && (! defined __cplusplus \
         || (defined YYLTYPE_IS_TRIVIAL && YYLTYPE_IS_TRIVIAL \
             && defined YYSTYPE_IS_TRIVIAL && YYSTYPE_IS_TRIVIAL)))

/* A type that is properly aligned for any stack member.  */
union yyalloc
{
  yy_state_t yyss_alloc;
  YYSTYPE yyvs_alloc;
  YYLTYPE yyls_alloc;
};

/* The size of the maximum gap between one aligned stack and the next.  */
# define YYSTACK_GAP_MAXIMUM (YYSIZEOF (union yyalloc) - 1)

/* The size of an array large to enough to hold all stacks, each with
   N elements.  */
# define YYSTACK_BYTES(N) \
     ((N) * (YYSIZEOF (yy_state_t) + YYSIZEOF (YYSTYPE) \
             + YYSIZEOF (YYLTYPE)) \
      + 2 * YYSTACK_GAP_MAXIMUM)

# define YYCOPY_NEEDED 1

/* Relocate STACK from its old location to the new one.  The
   local variables YYSIZE and YYSTACKSIZE give the old and new number of
   elements in the stack, and YYPTR gives the new location of the
   stack.  Advance YYPTR to a properly aligned location for the next
   stack.  */
# define YYSTACK_RELOCATE(Stack_alloc, Stack)                           \
    do                                                                  \
      {                                                                 \
        YYPTRDIFF_T yynewbytes;                                         \
        YYCOPY (&yyptr->Stack_alloc, Stack, yysize);                    \
        Stack = &yyptr->Stack_alloc;                                    \
        yynewbytes = yystacksize * YYSIZEOF (*Stack) + YYSTACK_GAP_MAXIMUM; \
        yyptr += yynewbytes / YYSIZEOF (*yyptr);                        \
      }                                                                 \
    while (0)

#endif

#if defined YYCOPY_NEEDED && YYCOPY_NEEDED
/* Copy COUNT objects from SRC to DST.  The source and destination do
   not overlap.  */
# ifndef YYCOPY
#  if defined __GNUC__ && 1 < __GNUC__
#   define YYCOPY(Dst, Src, Count) \
      __builtin_memcpy (Dst, Src, YY_CAST (YYSIZE_T, (Count)) * sizeof (*(Src)))
#  else
#   define YYCOPY(Dst, Src, Count)              \
      do                                        \
        {                                       \
          YYPTRDIFF_T yyi;                      \
          for (yyi = 0; yyi < (Count); yyi++)   \
            (Dst)[yyi] = (Src)[yyi];            \
        }                                       \
      while (0)
#  endif
# endif
#endif /* !YYCOPY_NEEDED */

/* YYFINAL -- State number of the termination state.  */
#define YYFINAL  3
/* YYLAST -- Last index in YYTABLE.  */
#define YYLAST   1765

/* YYNTOKENS -- Number of terminals.  */
#define YYNTOKENS  85
/* YYNNTS -- Number of nonterminals.  */
#define YYNNTS  43
/* YYNRULES -- Number of rules.  */
#define YYNRULES  172
/* YYNSTATES -- Number of states.  */
#define YYNSTATES  348

/* YYMAXUTOK -- Last valid token kind.  */
#define YYMAXUTOK   316


/* YYTRANSLATE(TOKEN-NUM) -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex, with out-of-bounds checking.  */
#define YYTRANSLATE(YYX)                                \
  (0 <= (YYX) && (YYX) <= YYMAXUTOK                     \
   ? YY_CAST (yysymbol_kind_t, yytranslate[YYX])        \
   : YYSYMBOL_YYUNDEF)

/* YYTRANSLATE[TOKEN-NUM] -- Symbol number corresponding to TOKEN-NUM
   as returned by yylex.  */
static const yytype_int8 yytranslate[] =
{
       0,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    84,     2,     2,     2,    81,    70,     2,
      57,    58,    79,    77,    61,    78,    62,    80,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,    63,     2,
      59,    52,    60,     2,    65,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,    55,     2,    56,    69,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,    53,    68,    54,    83,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     2,     2,     2,     2,
       2,     2,     2,     2,     2,     2,     1,     2,     3,     4,
       5,     6,     7,     8,     9,    10,    11,    12,    13,    14,
      15,    16,    17,    18,    19,    20,    21,    22,    23,    24,
      25,    26,    27,    28,    29,    30,    31,    32,    33,    34,
      35,    36,    37,    38,    39,    40,    41,    42,    43,    44,
      45,    46,    47,    48,    49,    50,    51,    64,    66,    67,
      71,    72,    73,    74,    75,    76,    82
};

#if YYDEBUG
/* YYRLINE[YYN] -- Source line where rule number YYN was defined.  */
static const yytype_int16 yyrline[] =
{
       0,   120,   120,   123,   124,   125,   128,   130,   132,   134,
     136,   140,   141,   146,   147,   149,   151,   152,   153,   155,
     158,   159,   161,   163,   166,   169,   170,   170,   173,   174,
     177,   180,   181,   184,   186,   189,   192,   193,   194,   195,
     198,   201,   202,   203,   206,   207,   208,   209,   211,   216,
     217,   218,   221,   222,   223,   224,   225,   226,   227,   228,
     229,   230,   232,   235,   237,   239,   240,   242,   244,   246,
     250,   251,   255,   259,   260,   263,   264,   267,   270,   277,
     278,   279,   282,   283,   287,   288,   291,   292,   293,   296,
     297,   298,   301,   304,   305,   310,   311,   312,   313,   314,
     315,   316,   317,   318,   319,   320,   321,   322,   323,   324,
     325,   326,   327,   328,   329,   330,   331,   332,   333,   336,
     337,   338,   339,   340,   341,   342,   343,   344,   345,   346,
     347,   348,   349,   353,   354,   357,   358,   359,   362,   367,
     368,   371,   372,   373,   376,   377,   378,   381,   383,   388,
     388,   388,   390,   390,   390,   390,   390,   390,   390,   390,
     391,   391,   391,   391,   391,   391,   391,   391,   391,   392,
     392,   392,   392
};
#endif

/** Accessing symbol of state STATE.  */
#define YY_ACCESSING_SYMBOL(State) YY_CAST (yysymbol_kind_t, yystos[State])

#if 1
/* The user-facing name of the symbol whose (internal) number is
   YYSYMBOL.  No bounds checking.  */
static const char *yysymbol_name (yysymbol_kind_t yysymbol) YY_ATTRIBUTE_UNUSED;

static const char *
yysymbol_name (yysymbol_kind_t yysymbol)
{
  static const char *const yy_sname[] =
  {
  "the end of the file", "error", "invalid token", "`const`", "`type`",
  "`root`", "`import`", "`struct`", "`union`", "`enum`", "`flags`",
  "`bitfield`", "`interface`", "`field`", "`size`", "`stride`", "`offset`",
  "`offset_base`", "`if`", "`match`", "`read`", "`unimplemented`", "`at`",
  "`has`", "`align`", "`check`", "`else`", "`unit`", "`in`", "`pointer`",
  "`bytes`", "`before`", "`after`", "`with`", "`from`", "`assert_layout`",
  "a name", "`$name`", "`_`", "a text", "COMMENT", "SYNC", "MATCH_MEMBERS",
  "CHECKSUM", "`=>`", "INDEX", "`..`", "ARGUMENTS", "ARM_NAME", "BIT_TYPE",
  "WITH_NEXT", "a number", "`=`", "`{`", "`}`", "`[`", "`]`", "`(`", "`)`",
  "`<`", "`>`", "`,`", "`.`", "`:`", "ARM", "'@'", "OR", "AND", "'|'",
  "'^'", "'&'", "EQUAL", "UNEQUAL", "LESS_EQUAL", "MORE_EQUAL", "LEFT",
  "RIGHT", "'+'", "'-'", "'*'", "'/'", "'%'", "UNARY", "'~'", "'!'",
  "$accept", "file", "declarations", "declaration", "place", "type",
  "element", "open", "parent", "base", "direction", "parameters",
  "parameter", "choices", "choice", "bits", "bit", "members", "member",
  "stored", "field", "default", "text", "ifs", "cases", "case", "patterns",
  "pattern", "assertions", "assertion", "c_path", "expr", "primary",
  "exprs", "arms", "arm", "items", "item", "bytes", "withs", "word",
  "type_name", "unsized", YY_NULLPTR
  };
  return yy_sname[yysymbol];
}
#endif

#define YYPACT_NINF (-216)

#define yypact_value_is_default(Yyn) \
  ((Yyn) == YYPACT_NINF)

#define YYTABLE_NINF (-3)

#define yytable_value_is_error(Yyn) \
  0

/* YYPACT[STATE-NUM] -- Index in YYTABLE of the portion describing
   STATE-NUM.  */
static const yytype_int16 yypact[] =
{
    -216,     3,    18,  -216,   -13,  1729,  1729,    -2,    27,  1729,
    -216,  -216,  -216,  -216,  -216,  -216,  -216,  -216,  -216,  -216,
    -216,  -216,  -216,  -216,  -216,  -216,  -216,    15,  -216,  1676,
    1676,  -216,    29,   432,  -216,   -17,    30,    36,    36,    36,
      33,  -216,  -216,  -216,    38,  -216,  -216,  -216,  -216,    -4,
      56,    54,   432,  -216,  -216,  -216,   432,    47,  -216,    58,
    -216,  -216,  -216,   432,   432,   432,   432,   432,   846,   -37,
    1729,  1676,    57,  -216,  -216,    59,    60,    73,    61,  1676,
    1676,   452,   432,   432,  -216,   846,   483,  1676,   371,   846,
     -20,   511,  -216,  -216,  -216,   432,   432,   432,   432,   432,
     432,   432,   432,   432,   432,   432,   432,   432,   432,   432,
     432,   432,   432,   432,   432,   432,  1729,   -31,  -216,  1676,
      48,  -216,  1119,  -216,  -216,  1729,    63,  -216,    53,  -216,
    -216,  1676,   -15,   846,  -216,    51,    23,   846,    17,  -216,
      86,  -216,   432,  -216,   -18,   -18,   -18,   884,   907,   945,
     968,  1006,  1029,  1038,  1038,   -18,   -18,    -8,    -8,     9,
       9,  -216,  -216,  -216,   542,  -216,    68,  1729,  -216,  -216,
    1171,    81,  1729,    72,    74,   432,   432,    70,   432,   432,
      89,  1676,   432,  1729,  -216,  -216,    97,   101,   127,   258,
     102,  1573,  1593,  -216,  -216,  1729,  -216,  -216,   205,  -216,
    1729,  1729,  -216,   371,  1729,   846,  -216,  -216,  -216,  -216,
    -216,  1676,   432,   432,   571,   602,   432,   846,   661,   149,
      29,   636,    -3,   421,   421,   -16,   432,    29,   432,   116,
    -216,    98,   108,  -216,  1535,   103,   120,  -216,  -216,   -35,
    -216,   699,  -216,  -216,  -216,  -216,   115,   117,  1223,    29,
     846,   846,  -216,  -216,   723,  -216,  -216,  1729,  -216,  -216,
    1729,   432,   107,   107,   113,  -216,   761,  -216,   846,  -216,
    -216,   432,   130,   109,  -216,  -216,   110,  1676,  -216,   432,
     421,   432,  1729,   432,  -216,  -216,  1275,  1327,   121,   122,
     310,    24,   846,   432,  1379,  -216,   846,  -216,   432,   432,
    -216,   846,  -216,   846,   124,   846,  -216,  -216,  -216,  -216,
     138,  -216,  -216,   -30,   128,   785,  -216,   361,   846,   823,
     432,  1431,  1627,  -216,  1644,   432,   129,  -216,  -216,   846,
    -216,   140,  -216,  -216,   131,  1676,  -216,   846,  -216,  -216,
    1729,  -216,  1483,   123,  -216,  -216,  1729,  -216
};

/* YYDEFACT[STATE-NUM] -- Default reduction number in state STATE-NUM.
   Performed when YYTABLE does not specify something else to do.  Zero
   means the default is an error.  */
static const yytype_uint8 yydefact[] =
{
       3,     0,     0,     1,     0,     0,     0,     0,     0,     0,
       4,     5,   161,   162,   163,   164,   165,   166,   167,   168,
     169,   170,   150,   151,   171,   172,   160,     0,   149,     0,
       0,     9,    73,     0,   156,    28,   153,   154,   155,     0,
       0,   159,   157,   158,     0,   152,    27,    26,     7,     0,
      13,    11,     0,    10,   121,   122,     0,     0,   132,   120,
     123,   124,   119,     0,     0,     0,     0,     0,     6,    95,
       0,     0,     0,    29,    49,     0,     0,    31,     0,     0,
       0,     0,     0,     0,     8,    74,     0,     0,     0,   133,
       0,     0,    96,    97,    98,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    33,     0,
       0,    49,     0,    36,    36,     0,     0,    24,     0,    25,
      16,     0,     0,    12,   135,     0,   144,   141,     0,   139,
     142,   126,     0,   125,   117,   111,   113,   118,   116,   115,
     107,   108,   106,   109,   110,   112,   114,   104,   105,    99,
     100,   101,   102,   103,     0,   127,     0,     0,    35,    30,
       0,     0,     0,   150,   151,     0,     0,   171,     0,     0,
       0,     0,     0,     0,    20,    50,    52,    54,    65,     0,
     149,     0,     0,    32,    41,     0,    17,    14,     0,   131,
       0,     0,   130,     0,     0,   134,   128,    49,    34,    18,
      51,     0,     0,     0,     0,     0,     0,    59,    75,     0,
      73,     0,     0,     0,     0,     0,     0,    73,     0,     0,
      21,    37,     0,    22,     0,     0,     0,    88,   129,     0,
      84,    86,   136,   145,   146,   140,   143,     0,     0,    73,
      57,    58,    49,    49,     0,    76,    60,     0,    71,    79,
       0,     0,    53,    55,     0,    49,     0,    70,    56,    39,
      38,     0,     0,    45,    23,    42,    44,     0,   137,     0,
       0,     0,     0,     0,    19,    72,     0,     0,     0,     0,
       0,     0,    61,     0,     0,    79,    40,    43,     0,     0,
      15,   138,    85,    87,     0,   147,    63,    64,    49,    89,
       0,    67,    80,     0,     0,     0,    66,     0,    48,    46,
       0,     0,     0,    81,     0,     0,     0,    68,    47,   148,
      77,     0,    69,    90,     0,     0,    82,    62,    49,    91,
       0,    83,     0,    92,    93,    78,     0,    94
};

/* YYPGOTO[NTERM-NUM].  */
static const yytype_int16 yypgoto[] =
{
    -216,  -216,  -216,  -216,  -216,   -23,    66,  -216,  -216,    55,
    -216,   -76,    22,    67,  -216,  -216,  -216,  -101,  -216,  -216,
    -216,  -215,  -216,  -216,  -103,  -216,  -185,   -82,  -216,  -216,
    -216,    35,  -216,   118,  -216,  -216,  -216,    -1,  -216,  -216,
      -5,  -216,   -93
};

/* YYDEFGOTO[NTERM-NUM].  */
static const yytype_int16 yydefgoto[] =
{
       0,     1,     2,    10,    84,   129,   130,    49,    72,    73,
     126,   117,   118,   191,   231,   234,   275,   122,   185,   186,
     187,    53,   256,   188,   290,   312,   313,   240,   322,   333,
     343,   241,    69,    90,   198,   242,   138,   139,   140,   246,
     189,    50,    28
};

/* YYTABLE[YYPACT[STATE-NUM]] -- What to do in state STATE-NUM.  If
   positive, shift that token.  If negative, reduce the rule whose
   number is the opposite.  If YYTABLE_NINF, syntax error.  */
static const yytype_int16 yytable[] =
{
      27,    29,   264,     3,    32,   258,    48,    51,   115,   279,
      54,    55,   267,   239,   324,    56,    57,    58,    -2,     4,
     170,     5,     6,     7,     8,   116,   280,   166,    11,   190,
     167,   280,    59,    60,   285,    61,   141,   265,   262,   263,
      70,   142,    71,   197,   260,     9,   142,    62,   120,   261,
      30,    63,    80,    64,   200,   201,   128,   108,   109,   110,
     111,   112,   113,   114,   135,   119,    31,    33,    68,   110,
     111,   112,   113,   114,    65,   202,    83,   190,   203,    66,
      67,    52,   314,    74,    81,   167,    78,    85,   112,   113,
     114,    86,    75,    76,    77,    71,   168,    79,    89,    91,
      92,    93,    94,    82,    87,    88,   248,   125,   169,   199,
     121,   165,   123,   124,   195,   127,   194,    89,   133,   204,
     193,   207,   210,   137,   212,   223,   213,   216,   219,   224,
     144,   145,   146,   147,   148,   149,   150,   151,   152,   153,
     154,   155,   156,   157,   158,   159,   160,   161,   162,   163,
     164,   286,   287,   225,   228,   190,   257,   269,   220,   270,
     271,   278,   119,   277,   294,   282,   227,   211,   280,   283,
     293,   297,   298,   299,   308,   309,   320,   205,   222,   323,
     325,   339,   338,   340,   291,   346,   232,   232,   249,   208,
     235,   192,   317,   190,   190,   243,   244,   196,   302,   247,
     132,   190,   245,     0,     0,     0,   236,   321,     0,     0,
     214,   215,     0,   217,   218,     0,     0,   221,     0,    54,
      55,     0,     0,     0,    56,    57,    58,     0,   190,   276,
       0,     0,     0,     0,     0,     0,     0,   342,   137,     0,
       0,    59,    60,   237,    61,     0,     0,   250,   251,   190,
       0,   254,   289,     0,   300,   119,    62,     0,     0,   238,
      63,   266,    64,   268,    34,    35,    36,    37,    38,    39,
      40,     0,     0,    41,     0,     0,    42,   304,     0,     0,
      43,     0,     0,    65,     0,     0,     0,    44,    66,    67,
       0,     0,     0,     0,    45,     0,   292,     0,     0,     0,
     226,   336,     0,    46,     0,     0,   296,     0,     0,     0,
       0,   310,   341,    47,   301,     0,   303,   334,   305,     0,
       0,     0,     0,     0,    54,    55,     0,     0,   315,    56,
      57,    58,     0,   318,   319,   344,     0,     0,     0,     0,
       0,   347,     0,     0,     0,     0,    59,    60,   237,    61,
       0,     0,     0,     0,     0,   329,     0,     0,     0,     0,
     337,    62,   310,     0,   311,    63,     0,    64,     0,     0,
       0,     0,     0,     0,     0,    54,    55,     0,     0,     0,
      56,    57,    58,     0,     0,    54,    55,     0,    65,     0,
      56,    57,    58,    66,    67,     0,     0,    59,    60,   237,
      61,   136,     0,     0,     0,     0,     0,    59,    60,     0,
      61,     0,    62,     0,     0,   327,    63,     0,    64,     0,
       0,     0,    62,     0,     0,     0,    63,     0,    64,     0,
       0,     0,     0,     0,     0,    54,    55,     0,     0,    65,
      56,    57,    58,     0,    66,    67,    54,    55,     0,    65,
       0,    56,    57,    58,    66,    67,     0,    59,    60,   237,
      61,     0,     0,     0,     0,     0,     0,     0,    59,    60,
       0,    61,    62,     0,     0,    95,    63,     0,    64,     0,
       0,     0,     0,    62,     0,     0,     0,    63,     0,    64,
       0,     0,     0,     0,     0,     0,     0,     0,     0,    65,
       0,     0,     0,     0,    66,    67,    95,     0,   131,     0,
      65,    96,    97,     0,     0,    66,    67,    98,    99,   100,
     101,   102,   103,   104,   105,   106,   107,   108,   109,   110,
     111,   112,   113,   114,    95,     0,   134,     0,     0,     0,
       0,     0,    96,    97,     0,     0,     0,     0,    98,    99,
     100,   101,   102,   103,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,    95,     0,     0,     0,   143,
      96,    97,     0,     0,     0,     0,    98,    99,   100,   101,
     102,   103,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,     0,    95,     0,     0,     0,   206,     0,
       0,    96,    97,     0,     0,     0,     0,    98,    99,   100,
     101,   102,   103,   104,   105,   106,   107,   108,   109,   110,
     111,   112,   113,   114,   252,    95,     0,     0,     0,     0,
      96,    97,     0,     0,     0,     0,    98,    99,   100,   101,
     102,   103,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,     0,     0,   253,     0,     0,     0,    95,
       0,    96,    97,     0,     0,     0,     0,    98,    99,   100,
     101,   102,   103,   104,   105,   106,   107,   108,   109,   110,
     111,   112,   113,   114,    95,     0,     0,     0,     0,   259,
       0,     0,     0,     0,     0,    96,    97,     0,     0,     0,
     255,    98,    99,   100,   101,   102,   103,   104,   105,   106,
     107,   108,   109,   110,   111,   112,   113,   114,     0,     0,
      96,    97,    95,     0,     0,     0,    98,    99,   100,   101,
     102,   103,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,     0,     0,   281,    95,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,    96,    97,
       0,     0,     0,     0,    98,    99,   100,   101,   102,   103,
     104,   105,   106,   107,   108,   109,   110,   111,   112,   113,
     114,   288,    96,    97,    95,     0,     0,     0,    98,    99,
     100,   101,   102,   103,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,     0,     0,     0,    95,     0,
       0,     0,     0,     0,   295,     0,     0,     0,     0,     0,
      96,    97,     0,     0,     0,     0,    98,    99,   100,   101,
     102,   103,   104,   105,   106,   107,   108,   109,   110,   111,
     112,   113,   114,   326,    96,    97,    95,     0,     0,     0,
      98,    99,   100,   101,   102,   103,   104,   105,   106,   107,
     108,   109,   110,   111,   112,   113,   114,     0,     0,    95,
       0,     0,   328,     0,     0,     0,     0,     0,     0,     0,
       0,     0,    96,    97,     0,     0,     0,     0,    98,    99,
     100,   101,   102,   103,   104,   105,   106,   107,   108,   109,
     110,   111,   112,   113,   114,    96,    97,    95,     0,     0,
       0,    98,    99,   100,   101,   102,   103,   104,   105,   106,
     107,   108,   109,   110,   111,   112,   113,   114,     0,     0,
      95,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,    96,    97,     0,     0,     0,     0,     0,
      99,   100,   101,   102,   103,   104,   105,   106,   107,   108,
     109,   110,   111,   112,   113,   114,    96,    97,    95,     0,
       0,     0,     0,     0,   100,   101,   102,   103,   104,   105,
     106,   107,   108,   109,   110,   111,   112,   113,   114,     0,
       0,    95,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,    96,    97,     0,     0,     0,     0,
       0,     0,     0,   101,   102,   103,   104,   105,   106,   107,
     108,   109,   110,   111,   112,   113,   114,    96,    97,    95,
       0,     0,     0,     0,     0,     0,     0,   102,   103,   104,
     105,   106,   107,   108,   109,   110,   111,   112,   113,   114,
       0,     0,    95,     0,     0,     0,     0,     0,     0,     0,
       0,    95,     0,     0,     0,    96,    97,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   103,   104,   105,   106,
     107,   108,   109,   110,   111,   112,   113,   114,    96,    97,
       0,     0,     0,     0,     0,     0,     0,    96,    97,     0,
     104,   105,   106,   107,   108,   109,   110,   111,   112,   113,
     114,   106,   107,   108,   109,   110,   111,   112,   113,   114,
     171,     0,    12,    13,    14,    15,    16,    17,    18,    19,
      20,    21,   172,   173,   174,   175,   176,   177,     0,     0,
       0,    25,     0,   178,   179,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   180,    26,     0,   181,     0,     0,
       0,   182,   183,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   171,   184,    12,    13,    14,    15,    16,    17,
      18,    19,    20,    21,   172,   173,   174,   175,   176,   177,
       0,     0,     0,    25,     0,   178,   179,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   180,    26,     0,   181,
       0,     0,     0,   182,   183,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   171,   209,    12,    13,    14,    15,
      16,    17,    18,    19,    20,    21,   172,   173,   174,   175,
     176,   177,     0,     0,     0,    25,     0,   178,   179,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   180,    26,
       0,   181,     0,     0,     0,   182,   183,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   171,   284,    12,    13,
      14,    15,    16,    17,    18,    19,    20,    21,   172,   173,
     174,   175,   176,   177,     0,     0,     0,    25,     0,   178,
     179,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     180,    26,     0,   181,     0,     0,     0,   182,   183,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   171,   306,
      12,    13,    14,    15,    16,    17,    18,    19,    20,    21,
     172,   173,   174,   175,   176,   177,     0,     0,     0,    25,
       0,   178,   179,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   180,    26,     0,   181,     0,     0,     0,   182,
     183,     0,     0,     0,     0,     0,     0,     0,     0,     0,
     171,   307,    12,    13,    14,    15,    16,    17,    18,    19,
      20,    21,   172,   173,   174,   175,   176,   177,     0,     0,
       0,    25,     0,   178,   179,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   180,    26,     0,   181,     0,     0,
       0,   182,   183,     0,     0,     0,     0,     0,     0,     0,
       0,     0,   171,   316,    12,    13,    14,    15,    16,    17,
      18,    19,    20,    21,   172,   173,   174,   175,   176,   177,
       0,     0,     0,    25,     0,   178,   179,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   180,    26,     0,   181,
       0,     0,     0,   182,   183,     0,     0,     0,     0,     0,
       0,     0,     0,     0,   171,   330,    12,    13,    14,    15,
      16,    17,    18,    19,    20,    21,   172,   173,   174,   175,
     176,   177,     0,     0,     0,    25,     0,   178,   179,     0,
       0,     0,     0,     0,     0,     0,     0,     0,   180,    26,
       0,   181,     0,     0,     0,   182,   183,     0,     0,     0,
       0,     0,     0,     0,     0,     0,   272,   345,    12,    13,
      14,    15,    16,    17,    18,    19,    20,    21,     0,    22,
      23,     0,     0,    24,     0,     0,     0,    25,     0,     0,
       0,     0,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    26,     0,   273,   229,     0,    12,    13,    14,    15,
      16,    17,    18,    19,    20,    21,     0,    22,    23,   274,
       0,    24,     0,     0,   229,    25,    12,    13,    14,    15,
      16,    17,    18,    19,    20,    21,     0,    22,    23,    26,
       0,    24,     0,     0,     0,    25,     0,     0,     0,     0,
       0,     0,     0,     0,     0,     0,     0,   230,   331,    26,
      12,    13,    14,    15,    16,    17,    18,    19,    20,    21,
       0,    22,    23,     0,     0,    24,     0,   233,     0,    25,
      34,    35,    36,    37,    38,    39,    40,     0,     0,    41,
       0,     0,    42,    26,     0,     0,    43,     0,     0,     0,
       0,     0,     0,    44,     0,     0,     0,     0,     0,     0,
      45,   332,    34,    35,    36,    37,    38,    39,    40,    46,
       0,    41,   335,     0,    42,     0,     0,     0,    43,    47,
       0,     0,     0,     0,     0,    44,     0,     0,     0,     0,
       0,     0,    45,     0,     0,     0,     0,     0,     0,     0,
       0,    46,     0,     0,     0,     0,     0,     0,     0,     0,
       0,    47,    12,    13,    14,    15,    16,    17,    18,    19,
      20,    21,     0,    22,    23,     0,     0,    24,     0,     0,
       0,    25,     0,     0,     0,     0,     0,     0,     0,     0,
       0,     0,     0,     0,     0,    26
};

static const yytype_int16 yycheck[] =
{
       5,     6,    18,     0,     9,   220,    29,    30,    45,    44,
      14,    15,   227,   198,    44,    19,    20,    21,     0,     1,
     121,     3,     4,     5,     6,    62,    61,    58,    41,   122,
      61,    61,    36,    37,   249,    39,    56,    53,   223,   224,
      57,    61,    59,    58,    47,    27,    61,    51,    71,    52,
      52,    55,    56,    57,    31,    32,    79,    75,    76,    77,
      78,    79,    80,    81,    87,    70,    39,    52,    33,    77,
      78,    79,    80,    81,    78,    58,    22,   170,    61,    83,
      84,    52,    58,    53,    49,    61,    53,    52,    79,    80,
      81,    56,    37,    38,    39,    59,   119,    59,    63,    64,
      65,    66,    67,    47,    57,    47,   207,    34,    60,    58,
      53,   116,    53,    53,    61,    54,    53,    82,    83,    33,
     125,    53,    41,    88,    52,    28,    52,    57,    39,    28,
      95,    96,    97,    98,    99,   100,   101,   102,   103,   104,
     105,   106,   107,   108,   109,   110,   111,   112,   113,   114,
     115,   252,   253,    26,    52,   248,     7,    41,   181,    61,
      52,    41,   167,    60,   265,    50,   189,   172,    61,    52,
      57,    41,    63,    63,    53,    53,    52,   142,   183,    41,
      52,    41,    53,    52,   260,    62,   191,   192,   211,   167,
     195,   124,   295,   286,   287,   200,   201,   131,   280,   204,
      82,   294,   203,    -1,    -1,    -1,     1,   308,    -1,    -1,
     175,   176,    -1,   178,   179,    -1,    -1,   182,    -1,    14,
      15,    -1,    -1,    -1,    19,    20,    21,    -1,   321,   234,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,   338,   203,    -1,
      -1,    36,    37,    38,    39,    -1,    -1,   212,   213,   342,
      -1,   216,   257,    -1,   277,   260,    51,    -1,    -1,    54,
      55,   226,    57,   228,     6,     7,     8,     9,    10,    11,
      12,    -1,    -1,    15,    -1,    -1,    18,   282,    -1,    -1,
      22,    -1,    -1,    78,    -1,    -1,    -1,    29,    83,    84,
      -1,    -1,    -1,    -1,    36,    -1,   261,    -1,    -1,    -1,
      42,   324,    -1,    45,    -1,    -1,   271,    -1,    -1,    -1,
      -1,     1,   335,    55,   279,    -1,   281,   322,   283,    -1,
      -1,    -1,    -1,    -1,    14,    15,    -1,    -1,   293,    19,
      20,    21,    -1,   298,   299,   340,    -1,    -1,    -1,    -1,
      -1,   346,    -1,    -1,    -1,    -1,    36,    37,    38,    39,
      -1,    -1,    -1,    -1,    -1,   320,    -1,    -1,    -1,    -1,
     325,    51,     1,    -1,    54,    55,    -1,    57,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    14,    15,    -1,    -1,    -1,
      19,    20,    21,    -1,    -1,    14,    15,    -1,    78,    -1,
      19,    20,    21,    83,    84,    -1,    -1,    36,    37,    38,
      39,    30,    -1,    -1,    -1,    -1,    -1,    36,    37,    -1,
      39,    -1,    51,    -1,    -1,    54,    55,    -1,    57,    -1,
      -1,    -1,    51,    -1,    -1,    -1,    55,    -1,    57,    -1,
      -1,    -1,    -1,    -1,    -1,    14,    15,    -1,    -1,    78,
      19,    20,    21,    -1,    83,    84,    14,    15,    -1,    78,
      -1,    19,    20,    21,    83,    84,    -1,    36,    37,    38,
      39,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    36,    37,
      -1,    39,    51,    -1,    -1,    23,    55,    -1,    57,    -1,
      -1,    -1,    -1,    51,    -1,    -1,    -1,    55,    -1,    57,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    78,
      -1,    -1,    -1,    -1,    83,    84,    23,    -1,    56,    -1,
      78,    59,    60,    -1,    -1,    83,    84,    65,    66,    67,
      68,    69,    70,    71,    72,    73,    74,    75,    76,    77,
      78,    79,    80,    81,    23,    -1,    53,    -1,    -1,    -1,
      -1,    -1,    59,    60,    -1,    -1,    -1,    -1,    65,    66,
      67,    68,    69,    70,    71,    72,    73,    74,    75,    76,
      77,    78,    79,    80,    81,    23,    -1,    -1,    -1,    58,
      59,    60,    -1,    -1,    -1,    -1,    65,    66,    67,    68,
      69,    70,    71,    72,    73,    74,    75,    76,    77,    78,
      79,    80,    81,    -1,    23,    -1,    -1,    -1,    56,    -1,
      -1,    59,    60,    -1,    -1,    -1,    -1,    65,    66,    67,
      68,    69,    70,    71,    72,    73,    74,    75,    76,    77,
      78,    79,    80,    81,    53,    23,    -1,    -1,    -1,    -1,
      59,    60,    -1,    -1,    -1,    -1,    65,    66,    67,    68,
      69,    70,    71,    72,    73,    74,    75,    76,    77,    78,
      79,    80,    81,    -1,    -1,    53,    -1,    -1,    -1,    23,
      -1,    59,    60,    -1,    -1,    -1,    -1,    65,    66,    67,
      68,    69,    70,    71,    72,    73,    74,    75,    76,    77,
      78,    79,    80,    81,    23,    -1,    -1,    -1,    -1,    53,
      -1,    -1,    -1,    -1,    -1,    59,    60,    -1,    -1,    -1,
      39,    65,    66,    67,    68,    69,    70,    71,    72,    73,
      74,    75,    76,    77,    78,    79,    80,    81,    -1,    -1,
      59,    60,    23,    -1,    -1,    -1,    65,    66,    67,    68,
      69,    70,    71,    72,    73,    74,    75,    76,    77,    78,
      79,    80,    81,    -1,    -1,    46,    23,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    59,    60,
      -1,    -1,    -1,    -1,    65,    66,    67,    68,    69,    70,
      71,    72,    73,    74,    75,    76,    77,    78,    79,    80,
      81,    58,    59,    60,    23,    -1,    -1,    -1,    65,    66,
      67,    68,    69,    70,    71,    72,    73,    74,    75,    76,
      77,    78,    79,    80,    81,    -1,    -1,    -1,    23,    -1,
      -1,    -1,    -1,    -1,    53,    -1,    -1,    -1,    -1,    -1,
      59,    60,    -1,    -1,    -1,    -1,    65,    66,    67,    68,
      69,    70,    71,    72,    73,    74,    75,    76,    77,    78,
      79,    80,    81,    58,    59,    60,    23,    -1,    -1,    -1,
      65,    66,    67,    68,    69,    70,    71,    72,    73,    74,
      75,    76,    77,    78,    79,    80,    81,    -1,    -1,    23,
      -1,    -1,    49,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    59,    60,    -1,    -1,    -1,    -1,    65,    66,
      67,    68,    69,    70,    71,    72,    73,    74,    75,    76,
      77,    78,    79,    80,    81,    59,    60,    23,    -1,    -1,
      -1,    65,    66,    67,    68,    69,    70,    71,    72,    73,
      74,    75,    76,    77,    78,    79,    80,    81,    -1,    -1,
      23,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    59,    60,    -1,    -1,    -1,    -1,    -1,
      66,    67,    68,    69,    70,    71,    72,    73,    74,    75,
      76,    77,    78,    79,    80,    81,    59,    60,    23,    -1,
      -1,    -1,    -1,    -1,    67,    68,    69,    70,    71,    72,
      73,    74,    75,    76,    77,    78,    79,    80,    81,    -1,
      -1,    23,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    59,    60,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    68,    69,    70,    71,    72,    73,    74,
      75,    76,    77,    78,    79,    80,    81,    59,    60,    23,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    69,    70,    71,
      72,    73,    74,    75,    76,    77,    78,    79,    80,    81,
      -1,    -1,    23,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    23,    -1,    -1,    -1,    59,    60,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    70,    71,    72,    73,
      74,    75,    76,    77,    78,    79,    80,    81,    59,    60,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    59,    60,    -1,
      71,    72,    73,    74,    75,    76,    77,    78,    79,    80,
      81,    73,    74,    75,    76,    77,    78,    79,    80,    81,
       1,    -1,     3,     4,     5,     6,     7,     8,     9,    10,
      11,    12,    13,    14,    15,    16,    17,    18,    -1,    -1,
      -1,    22,    -1,    24,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    35,    36,    -1,    38,    -1,    -1,
      -1,    42,    43,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,     1,    54,     3,     4,     5,     6,     7,     8,
       9,    10,    11,    12,    13,    14,    15,    16,    17,    18,
      -1,    -1,    -1,    22,    -1,    24,    25,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    35,    36,    -1,    38,
      -1,    -1,    -1,    42,    43,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,     1,    54,     3,     4,     5,     6,
       7,     8,     9,    10,    11,    12,    13,    14,    15,    16,
      17,    18,    -1,    -1,    -1,    22,    -1,    24,    25,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    35,    36,
      -1,    38,    -1,    -1,    -1,    42,    43,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     1,    54,     3,     4,
       5,     6,     7,     8,     9,    10,    11,    12,    13,    14,
      15,    16,    17,    18,    -1,    -1,    -1,    22,    -1,    24,
      25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      35,    36,    -1,    38,    -1,    -1,    -1,    42,    43,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,     1,    54,
       3,     4,     5,     6,     7,     8,     9,    10,    11,    12,
      13,    14,    15,    16,    17,    18,    -1,    -1,    -1,    22,
      -1,    24,    25,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    35,    36,    -1,    38,    -1,    -1,    -1,    42,
      43,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
       1,    54,     3,     4,     5,     6,     7,     8,     9,    10,
      11,    12,    13,    14,    15,    16,    17,    18,    -1,    -1,
      -1,    22,    -1,    24,    25,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    35,    36,    -1,    38,    -1,    -1,
      -1,    42,    43,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,     1,    54,     3,     4,     5,     6,     7,     8,
       9,    10,    11,    12,    13,    14,    15,    16,    17,    18,
      -1,    -1,    -1,    22,    -1,    24,    25,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    35,    36,    -1,    38,
      -1,    -1,    -1,    42,    43,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,     1,    54,     3,     4,     5,     6,
       7,     8,     9,    10,    11,    12,    13,    14,    15,    16,
      17,    18,    -1,    -1,    -1,    22,    -1,    24,    25,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    35,    36,
      -1,    38,    -1,    -1,    -1,    42,    43,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,     1,    54,     3,     4,
       5,     6,     7,     8,     9,    10,    11,    12,    -1,    14,
      15,    -1,    -1,    18,    -1,    -1,    -1,    22,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    36,    -1,    38,     1,    -1,     3,     4,     5,     6,
       7,     8,     9,    10,    11,    12,    -1,    14,    15,    54,
      -1,    18,    -1,    -1,     1,    22,     3,     4,     5,     6,
       7,     8,     9,    10,    11,    12,    -1,    14,    15,    36,
      -1,    18,    -1,    -1,    -1,    22,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    -1,    -1,    54,     1,    36,
       3,     4,     5,     6,     7,     8,     9,    10,    11,    12,
      -1,    14,    15,    -1,    -1,    18,    -1,    54,    -1,    22,
       6,     7,     8,     9,    10,    11,    12,    -1,    -1,    15,
      -1,    -1,    18,    36,    -1,    -1,    22,    -1,    -1,    -1,
      -1,    -1,    -1,    29,    -1,    -1,    -1,    -1,    -1,    -1,
      36,    54,     6,     7,     8,     9,    10,    11,    12,    45,
      -1,    15,    48,    -1,    18,    -1,    -1,    -1,    22,    55,
      -1,    -1,    -1,    -1,    -1,    29,    -1,    -1,    -1,    -1,
      -1,    -1,    36,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    45,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    55,     3,     4,     5,     6,     7,     8,     9,    10,
      11,    12,    -1,    14,    15,    -1,    -1,    18,    -1,    -1,
      -1,    22,    -1,    -1,    -1,    -1,    -1,    -1,    -1,    -1,
      -1,    -1,    -1,    -1,    -1,    36
};

/* YYSTOS[STATE-NUM] -- The symbol kind of the accessing symbol of
   state STATE-NUM.  */
static const yytype_int8 yystos[] =
{
       0,    86,    87,     0,     1,     3,     4,     5,     6,    27,
      88,    41,     3,     4,     5,     6,     7,     8,     9,    10,
      11,    12,    14,    15,    18,    22,    36,   125,   127,   125,
      52,    39,   125,    52,     6,     7,     8,     9,    10,    11,
      12,    15,    18,    22,    29,    36,    45,    55,    90,    92,
     126,    90,    52,   106,    14,    15,    19,    20,    21,    36,
      37,    39,    51,    55,    57,    78,    83,    84,   116,   117,
      57,    59,    93,    94,    53,    94,    94,    94,    53,    59,
      56,   116,    47,    22,    89,   116,   116,    57,    47,   116,
     118,   116,   116,   116,   116,    23,    59,    60,    65,    66,
      67,    68,    69,    70,    71,    72,    73,    74,    75,    76,
      77,    78,    79,    80,    81,    45,    62,    96,    97,   125,
      90,    53,   102,    53,    53,    34,    95,    54,    90,    90,
      91,    56,   118,   116,    53,    90,    30,   116,   121,   122,
     123,    56,    61,    58,   116,   116,   116,   116,   116,   116,
     116,   116,   116,   116,   116,   116,   116,   116,   116,   116,
     116,   116,   116,   116,   116,   125,    58,    61,    90,    60,
     102,     1,    13,    14,    15,    16,    17,    18,    24,    25,
      35,    38,    42,    43,    54,   103,   104,   105,   108,   125,
     127,    98,    98,   125,    53,    61,    91,    58,   119,    58,
      31,    32,    58,    61,    33,   116,    56,    53,    97,    54,
      41,   125,    52,    52,   116,   116,    57,   116,   116,    39,
      90,   116,   125,    28,    28,    26,    42,    90,    52,     1,
      54,    99,   125,    54,   100,   125,     1,    38,    54,   111,
     112,   116,   120,   125,   125,   122,   124,   125,   102,    90,
     116,   116,    53,    53,   116,    39,   107,     7,   106,    53,
      47,    52,   111,   111,    18,    53,   116,   106,   116,    41,
      61,    52,     1,    38,    54,   101,   125,    60,    41,    44,
      61,    46,    50,    52,    54,   106,   102,   102,    58,   125,
     109,    96,   116,    57,   102,    53,   116,    41,    63,    63,
      90,   116,   112,   116,   125,   116,    54,    54,    53,    53,
       1,    54,   110,   111,    58,   116,    54,   109,   116,   116,
      52,   102,   113,    41,    44,    52,    58,    54,    49,   116,
      54,     1,    54,   114,   125,    48,    90,   116,    53,    41,
      52,    90,   102,   115,   125,    54,    62,   125
};

/* YYR1[RULE-NUM] -- Symbol kind of the left-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr1[] =
{
       0,    85,    86,    87,    87,    87,    88,    88,    88,    88,
      88,    89,    89,    90,    90,    90,    90,    90,    90,    90,
      90,    90,    90,    90,    90,    91,    92,    92,    93,    93,
      94,    95,    95,    96,    96,    97,    98,    98,    98,    98,
      99,   100,   100,   100,   101,   101,   101,   101,   101,   102,
     102,   102,   103,   103,   103,   103,   103,   103,   103,   103,
     103,   103,   103,   103,   103,   103,   103,   103,   103,   103,
     104,   104,   105,   106,   106,   107,   107,   108,   108,   109,
     109,   109,   110,   110,   111,   111,   112,   112,   112,   113,
     113,   113,   114,   115,   115,   116,   116,   116,   116,   116,
     116,   116,   116,   116,   116,   116,   116,   116,   116,   116,
     116,   116,   116,   116,   116,   116,   116,   116,   116,   117,
     117,   117,   117,   117,   117,   117,   117,   117,   117,   117,
     117,   117,   117,   118,   118,   119,   119,   119,   120,   121,
     121,   122,   122,   122,   123,   123,   123,   124,   124,   125,
     125,   125,   126,   126,   126,   126,   126,   126,   126,   126,
     127,   127,   127,   127,   127,   127,   127,   127,   127,   127,
     127,   127,   127
};

/* YYR2[RULE-NUM] -- Number of symbols on the right-hand side of rule RULE-NUM.  */
static const yytype_int8 yyr2[] =
{
       0,     2,     1,     0,     2,     3,     4,     3,     4,     2,
       3,     0,     2,     1,     4,     7,     3,     4,     5,     7,
       4,     5,     5,     6,     3,     1,     1,     1,     0,     1,
       3,     0,     2,     1,     3,     2,     0,     2,     3,     3,
       3,     0,     2,     3,     1,     1,     3,     4,     3,     0,
       2,     3,     1,     3,     1,     3,     3,     3,     3,     2,
       3,     4,     7,     5,     5,     1,     5,     5,     6,     7,
       3,     3,     4,     0,     2,     0,     1,     7,     9,     0,
       2,     3,     3,     4,     1,     3,     1,     3,     1,     0,
       2,     3,     3,     1,     3,     1,     2,     2,     2,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     3,
       3,     3,     3,     3,     3,     3,     3,     3,     3,     1,
       1,     1,     1,     1,     1,     3,     3,     3,     4,     5,
       4,     4,     1,     1,     3,     0,     2,     3,     3,     1,
       3,     1,     1,     3,     1,     3,     3,     3,     5,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1,     1,     1,     1,     1,     1,     1,     1,
       1,     1,     1
};


enum { YYENOMEM = -2 };

#define yyerrok         (yyerrstatus = 0)
#define yyclearin       (yychar = TOK_YYEMPTY)

#define YYACCEPT        goto yyacceptlab
#define YYABORT         goto yyabortlab
#define YYERROR         goto yyerrorlab
#define YYNOMEM         goto yyexhaustedlab


#define YYRECOVERING()  (!!yyerrstatus)

#define YYBACKUP(Token, Value)                                    \
  do                                                              \
    if (yychar == TOK_YYEMPTY)                                        \
      {                                                           \
        yychar = (Token);                                         \
        yylval = (Value);                                         \
        YYPOPSTACK (yylen);                                       \
        yystate = *yyssp;                                         \
        YY_LAC_DISCARD ("YYBACKUP");                              \
        goto yybackup;                                            \
      }                                                           \
    else                                                          \
      {                                                           \
        yyerror (&yylloc, p, YY_("syntax error: cannot back up")); \
        YYERROR;                                                  \
      }                                                           \
  while (0)

/* Backward compatibility with an undocumented macro.
   Use TOK_YYerror or TOK_YYUNDEF. */
#define YYERRCODE TOK_YYUNDEF

/* YYLLOC_DEFAULT -- Set CURRENT to span from RHS[1] to RHS[N].
   If N is 0, then set CURRENT to the empty location which ends
   the previous symbol: RHS[0] (always defined).  */

#ifndef YYLLOC_DEFAULT
# define YYLLOC_DEFAULT(Current, Rhs, N)                                \
    do                                                                  \
      if (N)                                                            \
        {                                                               \
          (Current).first_line   = YYRHSLOC (Rhs, 1).first_line;        \
          (Current).first_column = YYRHSLOC (Rhs, 1).first_column;      \
          (Current).last_line    = YYRHSLOC (Rhs, N).last_line;         \
          (Current).last_column  = YYRHSLOC (Rhs, N).last_column;       \
        }                                                               \
      else                                                              \
        {                                                               \
          (Current).first_line   = (Current).last_line   =              \
            YYRHSLOC (Rhs, 0).last_line;                                \
          (Current).first_column = (Current).last_column =              \
            YYRHSLOC (Rhs, 0).last_column;                              \
        }                                                               \
    while (0)
#endif

#define YYRHSLOC(Rhs, K) ((Rhs)[K])


/* Enable debugging if requested.  */
#if YYDEBUG

# ifndef YYFPRINTF
#  include <stdio.h> /* INFRINGES ON USER NAME SPACE */
#  define YYFPRINTF fprintf
# endif

# define YYDPRINTF(Args)                        \
do {                                            \
  if (yydebug)                                  \
    YYFPRINTF Args;                             \
} while (0)


/* YYLOCATION_PRINT -- Print the location on the stream.
   This macro was not mandated originally: define only if we know
   we won't break user code: when these are the locations we know.  */

# ifndef YYLOCATION_PRINT

#  if defined YY_LOCATION_PRINT

   /* Temporary convenience wrapper in case some people defined the
      undocumented and private YY_LOCATION_PRINT macros.  */
#   define YYLOCATION_PRINT(File, Loc)  YY_LOCATION_PRINT(File, *(Loc))

#  elif defined YYLTYPE_IS_TRIVIAL && YYLTYPE_IS_TRIVIAL

/* Print *YYLOCP on YYO.  Private, do not rely on its existence. */

YY_ATTRIBUTE_UNUSED
static int
yy_location_print_ (FILE *yyo, YYLTYPE const * const yylocp)
{
  int res = 0;
  int end_col = 0 != yylocp->last_column ? yylocp->last_column - 1 : 0;
  if (0 <= yylocp->first_line)
    {
      res += YYFPRINTF (yyo, "%d", yylocp->first_line);
      if (0 <= yylocp->first_column)
        res += YYFPRINTF (yyo, ".%d", yylocp->first_column);
    }
  if (0 <= yylocp->last_line)
    {
      if (yylocp->first_line < yylocp->last_line)
        {
          res += YYFPRINTF (yyo, "-%d", yylocp->last_line);
          if (0 <= end_col)
            res += YYFPRINTF (yyo, ".%d", end_col);
        }
      else if (0 <= end_col && yylocp->first_column < end_col)
        res += YYFPRINTF (yyo, "-%d", end_col);
    }
  return res;
}

#   define YYLOCATION_PRINT  yy_location_print_

    /* Temporary convenience wrapper in case some people defined the
       undocumented and private YY_LOCATION_PRINT macros.  */
#   define YY_LOCATION_PRINT(File, Loc)  YYLOCATION_PRINT(File, &(Loc))

#  else

#   define YYLOCATION_PRINT(File, Loc) ((void) 0)
    /* Temporary convenience wrapper in case some people defined the
       undocumented and private YY_LOCATION_PRINT macros.  */
#   define YY_LOCATION_PRINT  YYLOCATION_PRINT

#  endif
# endif /* !defined YYLOCATION_PRINT */


# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)                    \
do {                                                                      \
  if (yydebug)                                                            \
    {                                                                     \
      YYFPRINTF (stderr, "%s ", Title);                                   \
      yy_symbol_print (stderr,                                            \
                  Kind, Value, Location, p); \
      YYFPRINTF (stderr, "\n");                                           \
    }                                                                     \
} while (0)


/*-----------------------------------.
| Print this symbol's value on YYO.  |
`-----------------------------------*/

static void
yy_symbol_value_print (FILE *yyo,
                       yysymbol_kind_t yykind, YYSTYPE const * const yyvaluep, YYLTYPE const * const yylocationp, struct parser *p)
{
  FILE *yyoutput = yyo;
  YY_USE (yyoutput);
  YY_USE (yylocationp);
  YY_USE (p);
  if (!yyvaluep)
    return;
  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  YY_USE (yykind);
  YY_IGNORE_MAYBE_UNINITIALIZED_END
}


/*---------------------------.
| Print this symbol on YYO.  |
`---------------------------*/

static void
yy_symbol_print (FILE *yyo,
                 yysymbol_kind_t yykind, YYSTYPE const * const yyvaluep, YYLTYPE const * const yylocationp, struct parser *p)
{
  YYFPRINTF (yyo, "%s %s (",
             yykind < YYNTOKENS ? "token" : "nterm", yysymbol_name (yykind));

  YYLOCATION_PRINT (yyo, yylocationp);
  YYFPRINTF (yyo, ": ");
  yy_symbol_value_print (yyo, yykind, yyvaluep, yylocationp, p);
  YYFPRINTF (yyo, ")");
}

/*------------------------------------------------------------------.
| yy_stack_print -- Print the state stack from its BOTTOM up to its |
| TOP (included).                                                   |
`------------------------------------------------------------------*/

static void
yy_stack_print (yy_state_t *yybottom, yy_state_t *yytop)
{
  YYFPRINTF (stderr, "Stack now");
  for (; yybottom <= yytop; yybottom++)
    {
      int yybot = *yybottom;
      YYFPRINTF (stderr, " %d", yybot);
    }
  YYFPRINTF (stderr, "\n");
}

# define YY_STACK_PRINT(Bottom, Top)                            \
do {                                                            \
  if (yydebug)                                                  \
    yy_stack_print ((Bottom), (Top));                           \
} while (0)


/*------------------------------------------------.
| Report that the YYRULE is going to be reduced.  |
`------------------------------------------------*/

static void
yy_reduce_print (yy_state_t *yyssp, YYSTYPE *yyvsp, YYLTYPE *yylsp,
                 int yyrule, struct parser *p)
{
  int yylno = yyrline[yyrule];
  int yynrhs = yyr2[yyrule];
  int yyi;
  YYFPRINTF (stderr, "Reducing stack by rule %d (line %d):\n",
             yyrule - 1, yylno);
  /* The symbols being reduced.  */
  for (yyi = 0; yyi < yynrhs; yyi++)
    {
      YYFPRINTF (stderr, "   $%d = ", yyi + 1);
      yy_symbol_print (stderr,
                       YY_ACCESSING_SYMBOL (+yyssp[yyi + 1 - yynrhs]),
                       &yyvsp[(yyi + 1) - (yynrhs)],
                       &(yylsp[(yyi + 1) - (yynrhs)]), p);
      YYFPRINTF (stderr, "\n");
    }
}

# define YY_REDUCE_PRINT(Rule)          \
do {                                    \
  if (yydebug)                          \
    yy_reduce_print (yyssp, yyvsp, yylsp, Rule, p); \
} while (0)

/* Nonzero means print parse trace.  It is left uninitialized so that
   multiple parsers can coexist.  */
int yydebug;
#else /* !YYDEBUG */
# define YYDPRINTF(Args) ((void) 0)
# define YY_SYMBOL_PRINT(Title, Kind, Value, Location)
# define YY_STACK_PRINT(Bottom, Top)
# define YY_REDUCE_PRINT(Rule)
#endif /* !YYDEBUG */


/* YYINITDEPTH -- initial size of the parser's stacks.  */
#ifndef YYINITDEPTH
# define YYINITDEPTH 200
#endif

/* YYMAXDEPTH -- maximum size the stacks can grow to (effective only
   if the built-in stack extension method is used).

   Do not make this value too large; the results are undefined if
   YYSTACK_ALLOC_MAXIMUM < YYSTACK_BYTES (YYMAXDEPTH)
   evaluated with infinite-precision integer arithmetic.  */

#ifndef YYMAXDEPTH
# define YYMAXDEPTH 10000
#endif


/* Given a state stack such that *YYBOTTOM is its bottom, such that
   *YYTOP is either its top or is YYTOP_EMPTY to indicate an empty
   stack, and such that *YYCAPACITY is the maximum number of elements it
   can hold without a reallocation, make sure there is enough room to
   store YYADD more elements.  If not, allocate a new stack using
   YYSTACK_ALLOC, copy the existing elements, and adjust *YYBOTTOM,
   *YYTOP, and *YYCAPACITY to reflect the new capacity and memory
   location.  If *YYBOTTOM != YYBOTTOM_NO_FREE, then free the old stack
   using YYSTACK_FREE.  Return 0 if successful or if no reallocation is
   required.  Return YYENOMEM if memory is exhausted.  */
static int
yy_lac_stack_realloc (YYPTRDIFF_T *yycapacity, YYPTRDIFF_T yyadd,
#if YYDEBUG
                      char const *yydebug_prefix,
                      char const *yydebug_suffix,
#endif
                      yy_state_t **yybottom,
                      yy_state_t *yybottom_no_free,
                      yy_state_t **yytop, yy_state_t *yytop_empty)
{
  YYPTRDIFF_T yysize_old =
    *yytop == yytop_empty ? 0 : *yytop - *yybottom + 1;
  YYPTRDIFF_T yysize_new = yysize_old + yyadd;
  if (*yycapacity < yysize_new)
    {
      YYPTRDIFF_T yyalloc = 2 * yysize_new;
      yy_state_t *yybottom_new;
      /* Use YYMAXDEPTH for maximum stack size given that the stack
         should never need to grow larger than the main state stack
         needs to grow without LAC.  */
      if (YYMAXDEPTH < yysize_new)
        {
          YYDPRINTF ((stderr, "%smax size exceeded%s", yydebug_prefix,
                      yydebug_suffix));
          return YYENOMEM;
        }
      if (YYMAXDEPTH < yyalloc)
        yyalloc = YYMAXDEPTH;
      yybottom_new =
        YY_CAST (yy_state_t *,
                 YYSTACK_ALLOC (YY_CAST (YYSIZE_T,
                                         yyalloc * YYSIZEOF (*yybottom_new))));
      if (!yybottom_new)
        {
          YYDPRINTF ((stderr, "%srealloc failed%s", yydebug_prefix,
                      yydebug_suffix));
          return YYENOMEM;
        }
      if (*yytop != yytop_empty)
        {
          YYCOPY (yybottom_new, *yybottom, yysize_old);
          *yytop = yybottom_new + (yysize_old - 1);
        }
      if (*yybottom != yybottom_no_free)
        YYSTACK_FREE (*yybottom);
      *yybottom = yybottom_new;
      *yycapacity = yyalloc;
    }
  return 0;
}

/* Establish the initial context for the current lookahead if no initial
   context is currently established.

   We define a context as a snapshot of the parser stacks.  We define
   the initial context for a lookahead as the context in which the
   parser initially examines that lookahead in order to select a
   syntactic action.  Thus, if the lookahead eventually proves
   syntactically unacceptable (possibly in a later context reached via a
   series of reductions), the initial context can be used to determine
   the exact set of tokens that would be syntactically acceptable in the
   lookahead's place.  Moreover, it is the context after which any
   further semantic actions would be erroneous because they would be
   determined by a syntactically unacceptable token.

   YY_LAC_ESTABLISH should be invoked when a reduction is about to be
   performed in an inconsistent state (which, for the purposes of LAC,
   includes consistent states that don't know they're consistent because
   their default reductions have been disabled).  Iff there is a
   lookahead token, it should also be invoked before reporting a syntax
   error.  This latter case is for the sake of the debugging output.

   For parse.lac=full, the implementation of YY_LAC_ESTABLISH is as
   follows.  If no initial context is currently established for the
   current lookahead, then check if that lookahead can eventually be
   shifted if syntactic actions continue from the current context.
   Report a syntax error if it cannot.  */
#define YY_LAC_ESTABLISH                                                \
do {                                                                    \
  if (!yy_lac_established)                                              \
    {                                                                   \
      YYDPRINTF ((stderr,                                               \
                  "LAC: initial context established for %s\n",          \
                  yysymbol_name (yytoken)));                            \
      yy_lac_established = 1;                                           \
      switch (yy_lac (yyesa, &yyes, &yyes_capacity, yyssp, yytoken))    \
        {                                                               \
        case YYENOMEM:                                                  \
          YYNOMEM;                                                      \
        case 1:                                                         \
          goto yyerrlab;                                                \
        }                                                               \
    }                                                                   \
} while (0)

/* Discard any previous initial lookahead context because of Event,
   which may be a lookahead change or an invalidation of the currently
   established initial context for the current lookahead.

   The most common example of a lookahead change is a shift.  An example
   of both cases is syntax error recovery.  That is, a syntax error
   occurs when the lookahead is syntactically erroneous for the
   currently established initial context, so error recovery manipulates
   the parser stacks to try to find a new initial context in which the
   current lookahead is syntactically acceptable.  If it fails to find
   such a context, it discards the lookahead.  */
#if YYDEBUG
# define YY_LAC_DISCARD(Event)                                           \
do {                                                                     \
  if (yy_lac_established)                                                \
    {                                                                    \
      YYDPRINTF ((stderr, "LAC: initial context discarded due to "       \
                  Event "\n"));                                          \
      yy_lac_established = 0;                                            \
    }                                                                    \
} while (0)
#else
# define YY_LAC_DISCARD(Event) yy_lac_established = 0
#endif

/* Given the stack whose top is *YYSSP, return 0 iff YYTOKEN can
   eventually (after perhaps some reductions) be shifted, return 1 if
   not, or return YYENOMEM if memory is exhausted.  As preconditions and
   postconditions: *YYES_CAPACITY is the allocated size of the array to
   which *YYES points, and either *YYES = YYESA or *YYES points to an
   array allocated with YYSTACK_ALLOC.  yy_lac may overwrite the
   contents of either array, alter *YYES and *YYES_CAPACITY, and free
   any old *YYES other than YYESA.  */
static int
yy_lac (yy_state_t *yyesa, yy_state_t **yyes,
        YYPTRDIFF_T *yyes_capacity, yy_state_t *yyssp, yysymbol_kind_t yytoken)
{
  yy_state_t *yyes_prev = yyssp;
  yy_state_t *yyesp = yyes_prev;
  /* Reduce until we encounter a shift and thereby accept the token.  */
  YYDPRINTF ((stderr, "LAC: checking lookahead %s:", yysymbol_name (yytoken)));
  if (yytoken == YYSYMBOL_YYUNDEF)
    {
      YYDPRINTF ((stderr, " Always Err\n"));
      return 1;
    }
  while (1)
    {
      int yyrule = yypact[+*yyesp];
      if (yypact_value_is_default (yyrule)
          || (yyrule += yytoken) < 0 || YYLAST < yyrule
          || yycheck[yyrule] != yytoken)
        {
          /* Use the default action.  */
          yyrule = yydefact[+*yyesp];
          if (yyrule == 0)
            {
              YYDPRINTF ((stderr, " Err\n"));
              return 1;
            }
        }
      else
        {
          /* Use the action from yytable.  */
          yyrule = yytable[yyrule];
          if (yytable_value_is_error (yyrule))
            {
              YYDPRINTF ((stderr, " Err\n"));
              return 1;
            }
          if (0 < yyrule)
            {
              YYDPRINTF ((stderr, " S%d\n", yyrule));
              return 0;
            }
          yyrule = -yyrule;
        }
      /* By now we know we have to simulate a reduce.  */
      YYDPRINTF ((stderr, " R%d", yyrule - 1));
      {
        /* Pop the corresponding number of values from the stack.  */
        YYPTRDIFF_T yylen = yyr2[yyrule];
        /* First pop from the LAC stack as many tokens as possible.  */
        if (yyesp != yyes_prev)
          {
            YYPTRDIFF_T yysize = yyesp - *yyes + 1;
            if (yylen < yysize)
              {
                yyesp -= yylen;
                yylen = 0;
              }
            else
              {
                yyesp = yyes_prev;
                yylen -= yysize;
              }
          }
        /* Only afterwards look at the main stack.  */
        if (yylen)
          yyesp = yyes_prev -= yylen;
      }
      /* Push the resulting state of the reduction.  */
      {
        yy_state_fast_t yystate;
        {
          const int yylhs = yyr1[yyrule] - YYNTOKENS;
          const int yyi = yypgoto[yylhs] + *yyesp;
          yystate = (0 <= yyi && yyi <= YYLAST && yycheck[yyi] == *yyesp
                     ? yytable[yyi]
                     : yydefgoto[yylhs]);
        }
        if (yyesp == yyes_prev)
          {
            yyesp = *yyes;
            YY_IGNORE_USELESS_CAST_BEGIN
            *yyesp = YY_CAST (yy_state_t, yystate);
            YY_IGNORE_USELESS_CAST_END
          }
        else
          {
            if (yy_lac_stack_realloc (yyes_capacity, 1,
#if YYDEBUG
                                      " (", ")",
#endif
                                      yyes, yyesa, &yyesp, yyes_prev))
              {
                YYDPRINTF ((stderr, "\n"));
                return YYENOMEM;
              }
            YY_IGNORE_USELESS_CAST_BEGIN
            *++yyesp = YY_CAST (yy_state_t, yystate);
            YY_IGNORE_USELESS_CAST_END
          }
        YYDPRINTF ((stderr, " G%d", yystate));
      }
    }
}

/* Context of a parse error.  */
typedef struct
{
  yy_state_t *yyssp;
  yy_state_t *yyesa;
  yy_state_t **yyes;
  YYPTRDIFF_T *yyes_capacity;
  yysymbol_kind_t yytoken;
  YYLTYPE *yylloc;
} yypcontext_t;

/* Put in YYARG at most YYARGN of the expected tokens given the
   current YYCTX, and return the number of tokens stored in YYARG.  If
   YYARG is null, return the number of expected tokens (guaranteed to
   be less than YYNTOKENS).  Return YYENOMEM on memory exhaustion.
   Return 0 if there are more than YYARGN expected tokens, yet fill
   YYARG up to YYARGN. */
static int
yypcontext_expected_tokens (const yypcontext_t *yyctx,
                            yysymbol_kind_t yyarg[], int yyargn)
{
  /* Actual size of YYARG. */
  int yycount = 0;

  int yyx;
  for (yyx = 0; yyx < YYNTOKENS; ++yyx)
    {
      yysymbol_kind_t yysym = YY_CAST (yysymbol_kind_t, yyx);
      if (yysym != YYSYMBOL_YYerror && yysym != YYSYMBOL_YYUNDEF)
        switch (yy_lac (yyctx->yyesa, yyctx->yyes, yyctx->yyes_capacity, yyctx->yyssp, yysym))
          {
          case YYENOMEM:
            return YYENOMEM;
          case 1:
            continue;
          default:
            if (!yyarg)
              ++yycount;
            else if (yycount == yyargn)
              return 0;
            else
              yyarg[yycount++] = yysym;
          }
    }
  if (yyarg && yycount == 0 && 0 < yyargn)
    yyarg[0] = YYSYMBOL_YYEMPTY;
  return yycount;
}




/* The kind of the lookahead of this context.  */
static yysymbol_kind_t
yypcontext_token (const yypcontext_t *yyctx) YY_ATTRIBUTE_UNUSED;

static yysymbol_kind_t
yypcontext_token (const yypcontext_t *yyctx)
{
  return yyctx->yytoken;
}

/* The location of the lookahead of this context.  */
static YYLTYPE *
yypcontext_location (const yypcontext_t *yyctx) YY_ATTRIBUTE_UNUSED;

static YYLTYPE *
yypcontext_location (const yypcontext_t *yyctx)
{
  return yyctx->yylloc;
}

/* User defined function to report a syntax error.  */
static int
yyreport_syntax_error (const yypcontext_t *yyctx, struct parser *p);

/*-----------------------------------------------.
| Release the memory associated to this symbol.  |
`-----------------------------------------------*/

static void
yydestruct (const char *yymsg,
            yysymbol_kind_t yykind, YYSTYPE *yyvaluep, YYLTYPE *yylocationp, struct parser *p)
{
  YY_USE (yyvaluep);
  YY_USE (yylocationp);
  YY_USE (p);
  if (!yymsg)
    yymsg = "Deleting";
  YY_SYMBOL_PRINT (yymsg, yykind, yyvaluep, yylocationp);

  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  YY_USE (yykind);
  YY_IGNORE_MAYBE_UNINITIALIZED_END
}






/*----------.
| yyparse.  |
`----------*/

int
yyparse (struct parser *p)
{
/* Lookahead token kind.  */
int yychar;


/* The semantic value of the lookahead symbol.  */
/* Default value used for initialization, for pacifying older GCCs
   or non-GCC compilers.  */
YY_INITIAL_VALUE (static YYSTYPE yyval_default;)
YYSTYPE yylval YY_INITIAL_VALUE (= yyval_default);

/* Location data for the lookahead symbol.  */
static YYLTYPE yyloc_default
# if defined YYLTYPE_IS_TRIVIAL && YYLTYPE_IS_TRIVIAL
  = { 1, 1, 1, 1 }
# endif
;
YYLTYPE yylloc = yyloc_default;

    /* Number of syntax errors so far.  */
    int yynerrs = 0;

    yy_state_fast_t yystate = 0;
    /* Number of tokens to shift before error messages enabled.  */
    int yyerrstatus = 0;

    /* Refer to the stacks through separate pointers, to allow yyoverflow
       to reallocate them elsewhere.  */

    /* Their size.  */
    YYPTRDIFF_T yystacksize = YYINITDEPTH;

    /* The state stack: array, bottom, top.  */
    yy_state_t yyssa[YYINITDEPTH];
    yy_state_t *yyss = yyssa;
    yy_state_t *yyssp = yyss;

    /* The semantic value stack: array, bottom, top.  */
    YYSTYPE yyvsa[YYINITDEPTH];
    YYSTYPE *yyvs = yyvsa;
    YYSTYPE *yyvsp = yyvs;

    /* The location stack: array, bottom, top.  */
    YYLTYPE yylsa[YYINITDEPTH];
    YYLTYPE *yyls = yylsa;
    YYLTYPE *yylsp = yyls;

    yy_state_t yyesa[20];
    yy_state_t *yyes = yyesa;
    YYPTRDIFF_T yyes_capacity = 20 < YYMAXDEPTH ? 20 : YYMAXDEPTH;

  /* Whether LAC context is established.  A Boolean.  */
  int yy_lac_established = 0;
  int yyn;
  /* The return value of yyparse.  */
  int yyresult;
  /* Lookahead symbol kind.  */
  yysymbol_kind_t yytoken = YYSYMBOL_YYEMPTY;
  /* The variables used to return semantic value and location from the
     action routines.  */
  YYSTYPE yyval;
  YYLTYPE yyloc;

  /* The locations where the error started and ended.  */
  YYLTYPE yyerror_range[3];



#define YYPOPSTACK(N)   (yyvsp -= (N), yyssp -= (N), yylsp -= (N))

  /* The number of symbols on the RHS of the reduced rule.
     Keep to zero when no symbol should be popped.  */
  int yylen = 0;

  YYDPRINTF ((stderr, "Starting parse\n"));

  yychar = TOK_YYEMPTY; /* Cause a token to be read.  */

  yylsp[0] = yylloc;
  goto yysetstate;


/*------------------------------------------------------------.
| yynewstate -- push a new state, which is found in yystate.  |
`------------------------------------------------------------*/
yynewstate:
  /* In all cases, when you get here, the value and location stacks
     have just been pushed.  So pushing a state here evens the stacks.  */
  yyssp++;


/*--------------------------------------------------------------------.
| yysetstate -- set current state (the top of the stack) to yystate.  |
`--------------------------------------------------------------------*/
yysetstate:
  YYDPRINTF ((stderr, "Entering state %d\n", yystate));
  YY_ASSERT (0 <= yystate && yystate < YYNSTATES);
  YY_IGNORE_USELESS_CAST_BEGIN
  *yyssp = YY_CAST (yy_state_t, yystate);
  YY_IGNORE_USELESS_CAST_END
  YY_STACK_PRINT (yyss, yyssp);

  if (yyss + yystacksize - 1 <= yyssp)
#if !defined yyoverflow && !defined YYSTACK_RELOCATE
    YYNOMEM;
#else
    {
      /* Get the current used size of the three stacks, in elements.  */
      YYPTRDIFF_T yysize = yyssp - yyss + 1;

# if defined yyoverflow
      {
        /* Give user a chance to reallocate the stack.  Use copies of
           these so that the &'s don't force the real ones into
           memory.  */
        yy_state_t *yyss1 = yyss;
        YYSTYPE *yyvs1 = yyvs;
        YYLTYPE *yyls1 = yyls;

        /* Each stack pointer address is followed by the size of the
           data in use in that stack, in bytes.  This used to be a
           conditional around just the two extra args, but that might
           be undefined if yyoverflow is a macro.  */
        yyoverflow (YY_("memory exhausted"),
                    &yyss1, yysize * YYSIZEOF (*yyssp),
                    &yyvs1, yysize * YYSIZEOF (*yyvsp),
                    &yyls1, yysize * YYSIZEOF (*yylsp),
                    &yystacksize);
        yyss = yyss1;
        yyvs = yyvs1;
        yyls = yyls1;
      }
# else /* defined YYSTACK_RELOCATE */
      /* Extend the stack our own way.  */
      if (YYMAXDEPTH <= yystacksize)
        YYNOMEM;
      yystacksize *= 2;
      if (YYMAXDEPTH < yystacksize)
        yystacksize = YYMAXDEPTH;

      {
        yy_state_t *yyss1 = yyss;
        union yyalloc *yyptr =
          YY_CAST (union yyalloc *,
                   YYSTACK_ALLOC (YY_CAST (YYSIZE_T, YYSTACK_BYTES (yystacksize))));
        if (! yyptr)
          YYNOMEM;
        YYSTACK_RELOCATE (yyss_alloc, yyss);
        YYSTACK_RELOCATE (yyvs_alloc, yyvs);
        YYSTACK_RELOCATE (yyls_alloc, yyls);
#  undef YYSTACK_RELOCATE
        if (yyss1 != yyssa)
          YYSTACK_FREE (yyss1);
      }
# endif

      yyssp = yyss + yysize - 1;
      yyvsp = yyvs + yysize - 1;
      yylsp = yyls + yysize - 1;

      YY_IGNORE_USELESS_CAST_BEGIN
      YYDPRINTF ((stderr, "Stack size increased to %ld\n",
                  YY_CAST (long, yystacksize)));
      YY_IGNORE_USELESS_CAST_END

      if (yyss + yystacksize - 1 <= yyssp)
        YYABORT;
    }
#endif /* !defined yyoverflow && !defined YYSTACK_RELOCATE */


  if (yystate == YYFINAL)
    YYACCEPT;

  goto yybackup;


/*-----------.
| yybackup.  |
`-----------*/
yybackup:
  /* Do appropriate processing given the current state.  Read a
     lookahead token if we need one and don't already have one.  */

  /* First try to decide what to do without reference to lookahead token.  */
  yyn = yypact[yystate];
  if (yypact_value_is_default (yyn))
    goto yydefault;

  /* Not known => get a lookahead token if don't already have one.  */

  /* YYCHAR is either empty, or end-of-input, or a valid lookahead.  */
  if (yychar == TOK_YYEMPTY)
    {
      YYDPRINTF ((stderr, "Reading a token\n"));
      yychar = yylex (&yylval, &yylloc, p);
    }

  if (yychar <= TOK_EOF)
    {
      yychar = TOK_EOF;
      yytoken = YYSYMBOL_YYEOF;
      YYDPRINTF ((stderr, "Now at end of input.\n"));
    }
  else if (yychar == TOK_YYerror)
    {
      /* The scanner already issued an error message, process directly
         to error recovery.  But do not keep the error token as
         lookahead, it is too special and may lead us to an endless
         loop in error recovery. */
      yychar = TOK_YYUNDEF;
      yytoken = YYSYMBOL_YYerror;
      yyerror_range[1] = yylloc;
      goto yyerrlab1;
    }
  else
    {
      yytoken = YYTRANSLATE (yychar);
      YY_SYMBOL_PRINT ("Next token is", yytoken, &yylval, &yylloc);
    }

  /* If the proper action on seeing token YYTOKEN is to reduce or to
     detect an error, take that action.  */
  yyn += yytoken;
  if (yyn < 0 || YYLAST < yyn || yycheck[yyn] != yytoken)
    {
      YY_LAC_ESTABLISH;
      goto yydefault;
    }
  yyn = yytable[yyn];
  if (yyn <= 0)
    {
      if (yytable_value_is_error (yyn))
        goto yyerrlab;
      yyn = -yyn;
      YY_LAC_ESTABLISH;
      goto yyreduce;
    }

  /* Count tokens shifted since error; after three, turn off error
     status.  */
  if (yyerrstatus)
    yyerrstatus--;

  /* Shift the lookahead token.  */
  YY_SYMBOL_PRINT ("Shifting", yytoken, &yylval, &yylloc);
  yystate = yyn;
  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  *++yyvsp = yylval;
  YY_IGNORE_MAYBE_UNINITIALIZED_END
  *++yylsp = yylloc;

  /* Discard the shifted token.  */
  yychar = TOK_YYEMPTY;
  YY_LAC_DISCARD ("shift");
  goto yynewstate;


/*-----------------------------------------------------------.
| yydefault -- do the default action for the current state.  |
`-----------------------------------------------------------*/
yydefault:
  yyn = yydefact[yystate];
  if (yyn == 0)
    goto yyerrlab;
  goto yyreduce;


/*-----------------------------.
| yyreduce -- do a reduction.  |
`-----------------------------*/
yyreduce:
  /* yyn is the number of a rule to reduce with.  */
  yylen = yyr2[yyn];

  /* If YYLEN is nonzero, implement the default value of the action:
     '$$ = $1'.

     Otherwise, the following line sets YYVAL to garbage.
     This behavior is undocumented and Bison
     users should not rely upon it.  Assigning to YYVAL
     unconditionally makes the parser a bit smaller, and it avoids a
     GCC warning that YYVAL may be used uninitialized.  */
  yyval = yyvsp[1-yylen];

  /* Default location. */
  YYLLOC_DEFAULT (yyloc, (yylsp - yylen), yylen);
  yyerror_range[1] = yyloc;
  YY_REDUCE_PRINT (yyn);
  {
    int yychar_backup = yychar;
    switch (yyn)
      {
  case 2: /* file: declarations  */
#line 120 "compiler/parser.y"
                        { grammar_file(p, (yyvsp[0].declarations)); }
#line 2156 "buildx/compiler/parser.c"
    break;

  case 3: /* declarations: %empty  */
#line 123 "compiler/parser.y"
                        { (yyval.declarations) = (struct declaration_list){ 0 }; }
#line 2162 "buildx/compiler/parser.c"
    break;

  case 4: /* declarations: declarations declaration  */
#line 124 "compiler/parser.y"
                           { (yyval.declarations) = ast_declarations((yyvsp[-1].declarations), (yyvsp[0].declaration)); }
#line 2168 "buildx/compiler/parser.c"
    break;

  case 5: /* declarations: declarations error SYNC  */
#line 125 "compiler/parser.y"
                           { (yyval.declarations) = (yyvsp[-2].declarations); yyerrok; }
#line 2174 "buildx/compiler/parser.c"
    break;

  case 6: /* declaration: "`const`" word "`=`" expr  */
#line 128 "compiler/parser.y"
                        { (yyval.declaration) = ast_declaration(p, DECLARATION_CONST, (yyloc), (yyvsp[-2].name),
					       NULL, (yyvsp[0].expr)); }
#line 2181 "buildx/compiler/parser.c"
    break;

  case 7: /* declaration: "`type`" word type  */
#line 130 "compiler/parser.y"
                        { (yyval.declaration) = ast_declaration(p, DECLARATION_TYPE, (yyloc), (yyvsp[-1].name),
					       (yyvsp[0].type), NULL); }
#line 2188 "buildx/compiler/parser.c"
    break;

  case 8: /* declaration: "`root`" "`=`" type place  */
#line 132 "compiler/parser.y"
                        { (yyval.declaration) = ast_declaration(p, DECLARATION_ROOT, (yyloc), (yyvsp[-3].name),
					       (yyvsp[-1].type), (yyvsp[0].expr)); }
#line 2195 "buildx/compiler/parser.c"
    break;

  case 9: /* declaration: "`import`" "a text"  */
#line 134 "compiler/parser.y"
                        { (yyval.declaration) = ast_declaration(p, DECLARATION_IMPORT, (yyloc), (yyvsp[0].name),
					       NULL, NULL); }
#line 2202 "buildx/compiler/parser.c"
    break;

  case 10: /* declaration: "`unit`" word default  */
#line 136 "compiler/parser.y"
                        { (yyval.declaration) = ast_declaration(p, DECLARATION_UNIT, (yyloc), (yyvsp[-1].name),
					       NULL, (yyvsp[0].expr)); }
#line 2209 "buildx/compiler/parser.c"
    break;

  case 11: /* place: %empty  */
#line 140 "compiler/parser.y"
                        { (yyval.expr) = NULL; }
#line 2215 "buildx/compiler/parser.c"
    break;

  case 12: /* place: "`at`" expr  */
#line 141 "compiler/parser.y"
                        { (yyval.expr) = (yyvsp[0].expr); }
#line 2221 "buildx/compiler/parser.c"
    break;

  case 13: /* type: type_name  */
#line 146 "compiler/parser.y"
                        { (yyval.type) = ast_type_name(p, (yyvsp[0].name)); }
#line 2227 "buildx/compiler/parser.c"
    break;

  case 14: /* type: type_name ARGUMENTS exprs "`)`"  */
#line 148 "compiler/parser.y"
                        { (yyval.type) = ast_arguments(p, (yyloc), ast_type_name(p, (yyvsp[-3].name)), (yyvsp[-1].exprs)); }
#line 2233 "buildx/compiler/parser.c"
    break;

  case 15: /* type: "`pointer`" "`<`" type "`,`" word "`>`" type  */
#line 150 "compiler/parser.y"
                        { (yyval.type) = ast_pointer(p, (yyloc), (yyvsp[-4].type), (yyvsp[-2].name), (yyvsp[0].type)); }
#line 2239 "buildx/compiler/parser.c"
    break;

  case 16: /* type: open "`]`" element  */
#line 151 "compiler/parser.y"
                        { (yyval.type) = ast_array(p, (yyloc), NULL, (yyvsp[0].type)); }
#line 2245 "buildx/compiler/parser.c"
    break;

  case 17: /* type: open expr "`]`" element  */
#line 152 "compiler/parser.y"
                        { (yyval.type) = ast_array(p, (yyloc), (yyvsp[-2].expr), (yyvsp[0].type)); }
#line 2251 "buildx/compiler/parser.c"
    break;

  case 18: /* type: "`struct`" parent "`{`" members "`}`"  */
#line 154 "compiler/parser.y"
                        { (yyval.type) = ast_structure(p, TYPE_STRUCT, (yyloc), (yyvsp[-3].type), (yyvsp[-1].members)); }
#line 2257 "buildx/compiler/parser.c"
    break;

  case 19: /* type: "`struct`" "`(`" parameters "`)`" "`{`" members "`}`"  */
#line 156 "compiler/parser.y"
                        { (yyval.type) = ast_parameters(ast_structure(p, TYPE_STRUCT, (yyloc),
							    NULL, (yyvsp[-1].members)), (yyvsp[-4].parameters)); }
#line 2264 "buildx/compiler/parser.c"
    break;

  case 20: /* type: "`union`" "`{`" members "`}`"  */
#line 158 "compiler/parser.y"
                        { (yyval.type) = ast_structure(p, TYPE_UNION, (yyloc), NULL, (yyvsp[-1].members)); }
#line 2270 "buildx/compiler/parser.c"
    break;

  case 21: /* type: "`enum`" base "`{`" choices "`}`"  */
#line 160 "compiler/parser.y"
                        { (yyval.type) = ast_enumeration(p, TYPE_ENUM, (yyloc), (yyvsp[-3].type), (yyvsp[-1].choices)); }
#line 2276 "buildx/compiler/parser.c"
    break;

  case 22: /* type: "`flags`" base "`{`" choices "`}`"  */
#line 162 "compiler/parser.y"
                        { (yyval.type) = ast_enumeration(p, TYPE_FLAGS, (yyloc), (yyvsp[-3].type), (yyvsp[-1].choices)); }
#line 2282 "buildx/compiler/parser.c"
    break;

  case 23: /* type: "`bitfield`" base direction "`{`" bits "`}`"  */
#line 164 "compiler/parser.y"
                        { (yyval.type) = ast_direction(p, ast_enumeration(p,
					TYPE_BITFIELD, (yyloc), (yyvsp[-4].type), (yyvsp[-1].choices)), (yyvsp[-3].name)); }
#line 2289 "buildx/compiler/parser.c"
    break;

  case 24: /* type: "`interface`" "`{`" "`}`"  */
#line 166 "compiler/parser.y"
                        { (yyval.type) = ast_enumeration(p, TYPE_INTERFACE, (yyloc), NULL,
					       (struct choice_list){ 0 }); }
#line 2296 "buildx/compiler/parser.c"
    break;

  case 28: /* parent: %empty  */
#line 173 "compiler/parser.y"
                        { (yyval.type) = NULL; }
#line 2302 "buildx/compiler/parser.c"
    break;

  case 30: /* base: "`<`" type "`>`"  */
#line 177 "compiler/parser.y"
                        { (yyval.type) = (yyvsp[-1].type); }
#line 2308 "buildx/compiler/parser.c"
    break;

  case 31: /* direction: %empty  */
#line 180 "compiler/parser.y"
                        { (yyval.name) = nameless; }
#line 2314 "buildx/compiler/parser.c"
    break;

  case 32: /* direction: "`from`" word  */
#line 181 "compiler/parser.y"
                        { (yyval.name) = (yyvsp[0].name); }
#line 2320 "buildx/compiler/parser.c"
    break;

  case 33: /* parameters: parameter  */
#line 184 "compiler/parser.y"
                        { (yyval.parameters) = ast_parameter_list(
				(struct parameter_list){ 0 }, (yyvsp[0].parameter)); }
#line 2327 "buildx/compiler/parser.c"
    break;

  case 34: /* parameters: parameters "`,`" parameter  */
#line 186 "compiler/parser.y"
                           { (yyval.parameters) = ast_parameter_list((yyvsp[-2].parameters), (yyvsp[0].parameter)); }
#line 2333 "buildx/compiler/parser.c"
    break;

  case 35: /* parameter: word type  */
#line 189 "compiler/parser.y"
                        { (yyval.parameter) = ast_parameter(p, (yyvsp[-1].name), (yyvsp[0].type)); }
#line 2339 "buildx/compiler/parser.c"
    break;

  case 36: /* choices: %empty  */
#line 192 "compiler/parser.y"
                        { (yyval.choices) = (struct choice_list){ 0 }; }
#line 2345 "buildx/compiler/parser.c"
    break;

  case 37: /* choices: choices choice  */
#line 193 "compiler/parser.y"
                        { (yyval.choices) = ast_choices((yyvsp[-1].choices), (yyvsp[0].choice)); }
#line 2351 "buildx/compiler/parser.c"
    break;

  case 38: /* choices: choices choice "`,`"  */
#line 194 "compiler/parser.y"
                        { (yyval.choices) = ast_choices((yyvsp[-2].choices), (yyvsp[-1].choice)); }
#line 2357 "buildx/compiler/parser.c"
    break;

  case 39: /* choices: choices error SYNC  */
#line 195 "compiler/parser.y"
                        { (yyval.choices) = (yyvsp[-2].choices); yyerrok; }
#line 2363 "buildx/compiler/parser.c"
    break;

  case 40: /* choice: word "`=`" expr  */
#line 198 "compiler/parser.y"
                        { (yyval.choice) = ast_choice(p, (yyloc), (yyvsp[-2].name), (yyvsp[0].expr)); }
#line 2369 "buildx/compiler/parser.c"
    break;

  case 41: /* bits: %empty  */
#line 201 "compiler/parser.y"
                        { (yyval.choices) = (struct choice_list){ 0 }; }
#line 2375 "buildx/compiler/parser.c"
    break;

  case 42: /* bits: bits bit  */
#line 202 "compiler/parser.y"
                        { (yyval.choices) = ast_choices((yyvsp[-1].choices), (yyvsp[0].choice)); }
#line 2381 "buildx/compiler/parser.c"
    break;

  case 43: /* bits: bits error SYNC  */
#line 203 "compiler/parser.y"
                        { (yyval.choices) = (yyvsp[-2].choices); yyerrok; }
#line 2387 "buildx/compiler/parser.c"
    break;

  case 44: /* bit: word  */
#line 206 "compiler/parser.y"
                        { (yyval.choice) = ast_choice(p, (yyloc), (yyvsp[0].name), NULL); }
#line 2393 "buildx/compiler/parser.c"
    break;

  case 45: /* bit: "`_`"  */
#line 207 "compiler/parser.y"
                        { (yyval.choice) = ast_choice(p, (yyloc), nameless, NULL); }
#line 2399 "buildx/compiler/parser.c"
    break;

  case 46: /* bit: word "`:`" expr  */
#line 208 "compiler/parser.y"
                        { (yyval.choice) = ast_choice(p, (yyloc), (yyvsp[-2].name), (yyvsp[0].expr)); }
#line 2405 "buildx/compiler/parser.c"
    break;

  case 47: /* bit: word "`:`" expr BIT_TYPE  */
#line 209 "compiler/parser.y"
                         { (yyval.choice) = ast_choice(p, (yyloc), (yyvsp[-3].name), (yyvsp[-1].expr));
			  (yyval.choice)->type = ast_type_name(p, (yyvsp[0].name)); }
#line 2412 "buildx/compiler/parser.c"
    break;

  case 48: /* bit: "`_`" "`:`" expr  */
#line 211 "compiler/parser.y"
                        { (yyval.choice) = ast_choice(p, (yyloc), nameless, (yyvsp[0].expr)); }
#line 2418 "buildx/compiler/parser.c"
    break;

  case 49: /* members: %empty  */
#line 216 "compiler/parser.y"
                        { (yyval.members) = (struct member_list){ 0 }; }
#line 2424 "buildx/compiler/parser.c"
    break;

  case 50: /* members: members member  */
#line 217 "compiler/parser.y"
                        { (yyval.members) = ast_members((yyvsp[-1].members), (yyvsp[0].member)); }
#line 2430 "buildx/compiler/parser.c"
    break;

  case 51: /* members: members error SYNC  */
#line 218 "compiler/parser.y"
                        { (yyval.members) = (yyvsp[-2].members); yyerrok; }
#line 2436 "buildx/compiler/parser.c"
    break;

  case 53: /* member: stored "`in`" patterns  */
#line 222 "compiler/parser.y"
                        { (yyval.member) = ast_ranges(p, (yyloc), (yyvsp[-2].member), (yyvsp[0].exprs)); }
#line 2442 "buildx/compiler/parser.c"
    break;

  case 55: /* member: field "`in`" patterns  */
#line 224 "compiler/parser.y"
                        { (yyval.member) = ast_ranges(p, (yyloc), (yyvsp[-2].member), (yyvsp[0].exprs)); }
#line 2448 "buildx/compiler/parser.c"
    break;

  case 56: /* member: unsized "`=`" expr  */
#line 225 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_VALUE, (yyloc), (yyvsp[-2].name), NULL, (yyvsp[0].expr)); }
#line 2454 "buildx/compiler/parser.c"
    break;

  case 57: /* member: "`size`" "`=`" expr  */
#line 226 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_SIZE, (yyloc), (yyvsp[-2].name), NULL, (yyvsp[0].expr)); }
#line 2460 "buildx/compiler/parser.c"
    break;

  case 58: /* member: "`stride`" "`=`" expr  */
#line 227 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_STRIDE, (yyloc), (yyvsp[-2].name), NULL, (yyvsp[0].expr)); }
#line 2466 "buildx/compiler/parser.c"
    break;

  case 59: /* member: "`align`" expr  */
#line 228 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_ALIGN, (yyloc), (yyvsp[-1].name), NULL, (yyvsp[0].expr)); }
#line 2472 "buildx/compiler/parser.c"
    break;

  case 60: /* member: "`check`" expr text  */
#line 229 "compiler/parser.y"
                        { (yyval.member) = ast_check(p, (yyloc), (yyvsp[-1].expr), (yyvsp[0].expr)); }
#line 2478 "buildx/compiler/parser.c"
    break;

  case 61: /* member: CHECKSUM word "`=`" expr  */
#line 231 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_CHECKSUM, (yyloc), (yyvsp[-2].name), NULL, (yyvsp[0].expr)); }
#line 2484 "buildx/compiler/parser.c"
    break;

  case 62: /* member: CHECKSUM word ARGUMENTS parameters "`)`" "`=`" expr  */
#line 233 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_CHECKSUM, (yyloc), (yyvsp[-5].name), NULL, (yyvsp[0].expr));
			  (yyval.member)->inputs = (yyvsp[-3].parameters).first; }
#line 2491 "buildx/compiler/parser.c"
    break;

  case 63: /* member: "`offset`" expr "`{`" members "`}`"  */
#line 236 "compiler/parser.y"
                        { (yyval.member) = ast_block(p, MEMBER_OFFSET, (yyloc), (yyvsp[-3].expr), (yyvsp[-1].members)); }
#line 2497 "buildx/compiler/parser.c"
    break;

  case 64: /* member: "`offset_base`" expr "`{`" members "`}`"  */
#line 238 "compiler/parser.y"
                        { (yyval.member) = ast_block(p, MEMBER_OFFSET_BASE, (yyloc), (yyvsp[-3].expr), (yyvsp[-1].members)); }
#line 2503 "buildx/compiler/parser.c"
    break;

  case 65: /* member: ifs  */
#line 239 "compiler/parser.y"
                        { (yyval.member) = ast_ifs_end(p, (yyloc), (yyvsp[0].ifs), NULL); }
#line 2509 "buildx/compiler/parser.c"
    break;

  case 66: /* member: ifs "`else`" "`{`" members "`}`"  */
#line 241 "compiler/parser.y"
                        { (yyval.member) = ast_ifs_end(p, (yyloc), (yyvsp[-4].ifs), (yyvsp[-1].members).first); }
#line 2515 "buildx/compiler/parser.c"
    break;

  case 67: /* member: MATCH_MEMBERS expr "`{`" cases "`}`"  */
#line 243 "compiler/parser.y"
                        { (yyval.member) = ast_match_members(p, (yyloc), nameless, (yyvsp[-3].expr), (yyvsp[-1].arms)); }
#line 2521 "buildx/compiler/parser.c"
    break;

  case 68: /* member: word MATCH_MEMBERS expr "`{`" cases "`}`"  */
#line 245 "compiler/parser.y"
                        { (yyval.member) = ast_match_members(p, (yyloc), (yyvsp[-5].name), (yyvsp[-3].expr), (yyvsp[-1].arms)); }
#line 2527 "buildx/compiler/parser.c"
    break;

  case 69: /* member: "`assert_layout`" "a text" "`struct`" word "`{`" assertions "`}`"  */
#line 247 "compiler/parser.y"
                        { (yyval.member) = ast_assert(p, (yyloc), (yyvsp[-5].name), (yyvsp[-3].name), (yyvsp[-1].assertions)); }
#line 2533 "buildx/compiler/parser.c"
    break;

  case 70: /* stored: word type default  */
#line 250 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_STORED, (yyloc), (yyvsp[-2].name), (yyvsp[-1].type), (yyvsp[0].expr)); }
#line 2539 "buildx/compiler/parser.c"
    break;

  case 71: /* stored: "`_`" type default  */
#line 252 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_STORED, (yyloc), nameless, (yyvsp[-1].type), (yyvsp[0].expr)); }
#line 2545 "buildx/compiler/parser.c"
    break;

  case 72: /* field: "`field`" word type default  */
#line 256 "compiler/parser.y"
                        { (yyval.member) = AST_MEMBER(MEMBER_FIELD, (yyloc), (yyvsp[-2].name), (yyvsp[-1].type), (yyvsp[0].expr)); }
#line 2551 "buildx/compiler/parser.c"
    break;

  case 73: /* default: %empty  */
#line 259 "compiler/parser.y"
                        { (yyval.expr) = NULL; }
#line 2557 "buildx/compiler/parser.c"
    break;

  case 74: /* default: "`=`" expr  */
#line 260 "compiler/parser.y"
                        { (yyval.expr) = (yyvsp[0].expr); }
#line 2563 "buildx/compiler/parser.c"
    break;

  case 75: /* text: %empty  */
#line 263 "compiler/parser.y"
                        { (yyval.expr) = NULL; }
#line 2569 "buildx/compiler/parser.c"
    break;

  case 76: /* text: "a text"  */
#line 264 "compiler/parser.y"
                        { (yyval.expr) = AST_WORD(EXPR_TEXT, (yyvsp[0].name)); }
#line 2575 "buildx/compiler/parser.c"
    break;

  case 77: /* ifs: "`if`" "`(`" expr "`)`" "`{`" members "`}`"  */
#line 268 "compiler/parser.y"
                        { (yyval.ifs) = ast_ifs(p, (struct if_chain){ 0 },
				ast_block(p, MEMBER_IF, (yyloc), (yyvsp[-4].expr), (yyvsp[-1].members))); }
#line 2582 "buildx/compiler/parser.c"
    break;

  case 78: /* ifs: ifs "`else`" "`if`" "`(`" expr "`)`" "`{`" members "`}`"  */
#line 271 "compiler/parser.y"
                        { (yyloc).first = (yylsp[-7]).first;
			  (yyval.ifs) = ast_ifs(p, (yyvsp[-8].ifs),
				ast_block(p, MEMBER_IF, (yyloc), (yyvsp[-4].expr), (yyvsp[-1].members)));
			  (yyloc).first = (yylsp[-8]).first; }
#line 2591 "buildx/compiler/parser.c"
    break;

  case 79: /* cases: %empty  */
#line 277 "compiler/parser.y"
                        { (yyval.arms) = (struct arm_list){ 0 }; }
#line 2597 "buildx/compiler/parser.c"
    break;

  case 80: /* cases: cases case  */
#line 278 "compiler/parser.y"
                        { (yyval.arms) = ast_arms((yyvsp[-1].arms), (yyvsp[0].arm)); }
#line 2603 "buildx/compiler/parser.c"
    break;

  case 81: /* cases: cases error SYNC  */
#line 279 "compiler/parser.y"
                        { (yyval.arms) = (yyvsp[-2].arms); yyerrok; }
#line 2609 "buildx/compiler/parser.c"
    break;

  case 82: /* case: patterns "`=>`" type  */
#line 282 "compiler/parser.y"
                        { (yyval.arm) = ast_arm(p, (yyloc), (yyvsp[-2].exprs), nameless, (yyvsp[0].type), NULL); }
#line 2615 "buildx/compiler/parser.c"
    break;

  case 83: /* case: patterns "`=>`" ARM_NAME type  */
#line 284 "compiler/parser.y"
                        { (yyval.arm) = ast_arm(p, (yyloc), (yyvsp[-3].exprs), (yyvsp[-1].name), (yyvsp[0].type), NULL); }
#line 2621 "buildx/compiler/parser.c"
    break;

  case 84: /* patterns: pattern  */
#line 287 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((struct expr_list){ 0 }, (yyvsp[0].expr)); }
#line 2627 "buildx/compiler/parser.c"
    break;

  case 85: /* patterns: patterns "`,`" pattern  */
#line 288 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((yyvsp[-2].exprs), (yyvsp[0].expr)); }
#line 2633 "buildx/compiler/parser.c"
    break;

  case 87: /* pattern: expr "`..`" expr  */
#line 292 "compiler/parser.y"
                        { (yyval.expr) = ast_expr(p, EXPR_RANGE, (yyloc), (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2639 "buildx/compiler/parser.c"
    break;

  case 88: /* pattern: "`_`"  */
#line 293 "compiler/parser.y"
                        { (yyval.expr) = ast_expr(p, EXPR_ANY, (yyloc), NULL, NULL); }
#line 2645 "buildx/compiler/parser.c"
    break;

  case 89: /* assertions: %empty  */
#line 296 "compiler/parser.y"
                        { (yyval.assertions) = (struct assertion_list){ 0 }; }
#line 2651 "buildx/compiler/parser.c"
    break;

  case 90: /* assertions: assertions assertion  */
#line 297 "compiler/parser.y"
                        { (yyval.assertions) = ast_assertions((yyvsp[-1].assertions), (yyvsp[0].assertion)); }
#line 2657 "buildx/compiler/parser.c"
    break;

  case 91: /* assertions: assertions error SYNC  */
#line 298 "compiler/parser.y"
                        { (yyval.assertions) = (yyvsp[-2].assertions); yyerrok; }
#line 2663 "buildx/compiler/parser.c"
    break;

  case 92: /* assertion: word "`=`" c_path  */
#line 301 "compiler/parser.y"
                        { (yyval.assertion) = ast_assertion(p, (yyvsp[-2].name), (yyvsp[0].name)); }
#line 2669 "buildx/compiler/parser.c"
    break;

  case 94: /* c_path: c_path "`.`" word  */
#line 305 "compiler/parser.y"
                        { (yyval.name) = ast_path(p, (yyvsp[-2].name), (yyvsp[0].name)); }
#line 2675 "buildx/compiler/parser.c"
    break;

  case 96: /* expr: '-' expr  */
#line 311 "compiler/parser.y"
                        { (yyval.expr) = ast_unary(p, (yyloc), OP_NEGATE, (yyvsp[0].expr)); }
#line 2681 "buildx/compiler/parser.c"
    break;

  case 97: /* expr: '~' expr  */
#line 312 "compiler/parser.y"
                        { (yyval.expr) = ast_unary(p, (yyloc), OP_COMPLEMENT, (yyvsp[0].expr)); }
#line 2687 "buildx/compiler/parser.c"
    break;

  case 98: /* expr: '!' expr  */
#line 313 "compiler/parser.y"
                        { (yyval.expr) = ast_unary(p, (yyloc), OP_NOT, (yyvsp[0].expr)); }
#line 2693 "buildx/compiler/parser.c"
    break;

  case 99: /* expr: expr '+' expr  */
#line 314 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_ADD, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2699 "buildx/compiler/parser.c"
    break;

  case 100: /* expr: expr '-' expr  */
#line 315 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_SUBTRACT, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2705 "buildx/compiler/parser.c"
    break;

  case 101: /* expr: expr '*' expr  */
#line 316 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_MULTIPLY, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2711 "buildx/compiler/parser.c"
    break;

  case 102: /* expr: expr '/' expr  */
#line 317 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_DIVIDE, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2717 "buildx/compiler/parser.c"
    break;

  case 103: /* expr: expr '%' expr  */
#line 318 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_REMAINDER, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2723 "buildx/compiler/parser.c"
    break;

  case 104: /* expr: expr LEFT expr  */
#line 319 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_LEFT, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2729 "buildx/compiler/parser.c"
    break;

  case 105: /* expr: expr RIGHT expr  */
#line 320 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_RIGHT, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2735 "buildx/compiler/parser.c"
    break;

  case 106: /* expr: expr '&' expr  */
#line 321 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_BIT_AND, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2741 "buildx/compiler/parser.c"
    break;

  case 107: /* expr: expr '|' expr  */
#line 322 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_BIT_OR, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2747 "buildx/compiler/parser.c"
    break;

  case 108: /* expr: expr '^' expr  */
#line 323 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_BIT_XOR, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2753 "buildx/compiler/parser.c"
    break;

  case 109: /* expr: expr EQUAL expr  */
#line 324 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_EQUAL, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2759 "buildx/compiler/parser.c"
    break;

  case 110: /* expr: expr UNEQUAL expr  */
#line 325 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_UNEQUAL, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2765 "buildx/compiler/parser.c"
    break;

  case 111: /* expr: expr "`<`" expr  */
#line 326 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_LESS, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2771 "buildx/compiler/parser.c"
    break;

  case 112: /* expr: expr LESS_EQUAL expr  */
#line 327 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_LESS_EQUAL, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2777 "buildx/compiler/parser.c"
    break;

  case 113: /* expr: expr "`>`" expr  */
#line 328 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_MORE, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2783 "buildx/compiler/parser.c"
    break;

  case 114: /* expr: expr MORE_EQUAL expr  */
#line 329 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_MORE_EQUAL, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2789 "buildx/compiler/parser.c"
    break;

  case 115: /* expr: expr AND expr  */
#line 330 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_AND, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2795 "buildx/compiler/parser.c"
    break;

  case 116: /* expr: expr OR expr  */
#line 331 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_OR, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2801 "buildx/compiler/parser.c"
    break;

  case 117: /* expr: expr "`has`" expr  */
#line 332 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_HAS, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2807 "buildx/compiler/parser.c"
    break;

  case 118: /* expr: expr '@' expr  */
#line 333 "compiler/parser.y"
                        { (yyval.expr) = AST_BINARY(OP_JOIN, (yyvsp[-2].expr), (yyvsp[0].expr)); }
#line 2813 "buildx/compiler/parser.c"
    break;

  case 119: /* primary: "a number"  */
#line 336 "compiler/parser.y"
                        { (yyval.expr) = ast_number(p, (yyloc), (yyvsp[0].number)); }
#line 2819 "buildx/compiler/parser.c"
    break;

  case 120: /* primary: "a name"  */
#line 337 "compiler/parser.y"
                        { (yyval.expr) = AST_WORD(EXPR_NAME, (yyvsp[0].name)); }
#line 2825 "buildx/compiler/parser.c"
    break;

  case 121: /* primary: "`size`"  */
#line 338 "compiler/parser.y"
                        { (yyval.expr) = AST_WORD(EXPR_NAME, (yyvsp[0].name)); }
#line 2831 "buildx/compiler/parser.c"
    break;

  case 122: /* primary: "`stride`"  */
#line 339 "compiler/parser.y"
                        { (yyval.expr) = AST_WORD(EXPR_NAME, (yyvsp[0].name)); }
#line 2837 "buildx/compiler/parser.c"
    break;

  case 123: /* primary: "`$name`"  */
#line 340 "compiler/parser.y"
                        { (yyval.expr) = AST_WORD(EXPR_LOCAL, (yyvsp[0].name)); }
#line 2843 "buildx/compiler/parser.c"
    break;

  case 124: /* primary: "a text"  */
#line 341 "compiler/parser.y"
                        { (yyval.expr) = AST_WORD(EXPR_TEXT, (yyvsp[0].name)); }
#line 2849 "buildx/compiler/parser.c"
    break;

  case 125: /* primary: "`(`" expr "`)`"  */
#line 342 "compiler/parser.y"
                        { (yyval.expr) = ast_parentheses(p, (yyloc), (yyvsp[-1].expr)); }
#line 2855 "buildx/compiler/parser.c"
    break;

  case 126: /* primary: "`[`" exprs "`]`"  */
#line 343 "compiler/parser.y"
                        { (yyval.expr) = ast_expr(p, EXPR_LIST, (yyloc), (yyvsp[-1].exprs).first, NULL); }
#line 2861 "buildx/compiler/parser.c"
    break;

  case 127: /* primary: primary "`.`" word  */
#line 344 "compiler/parser.y"
                        { (yyval.expr) = ast_dot(p, (yyvsp[-2].expr), (yyvsp[0].name)); }
#line 2867 "buildx/compiler/parser.c"
    break;

  case 128: /* primary: primary INDEX expr "`]`"  */
#line 345 "compiler/parser.y"
                         { (yyval.expr) = ast_expr(p, EXPR_INDEX, (yyloc), (yyvsp[-3].expr), (yyvsp[-1].expr)); }
#line 2873 "buildx/compiler/parser.c"
    break;

  case 129: /* primary: "`match`" expr "`{`" arms "`}`"  */
#line 346 "compiler/parser.y"
                          { (yyval.expr) = ast_match(p, (yyloc), (yyvsp[-3].expr), (yyvsp[-1].arms)); }
#line 2879 "buildx/compiler/parser.c"
    break;

  case 130: /* primary: "a name" ARGUMENTS items "`)`"  */
#line 347 "compiler/parser.y"
                           { (yyval.expr) = ast_call(p, (yyloc), (yyvsp[-3].name), (yyvsp[-1].exprs)); }
#line 2885 "buildx/compiler/parser.c"
    break;

  case 131: /* primary: "`read`" "`(`" type "`)`"  */
#line 348 "compiler/parser.y"
                        { (yyval.expr) = ast_read(p, (yyloc), (yyvsp[-1].type)); }
#line 2891 "buildx/compiler/parser.c"
    break;

  case 132: /* primary: "`unimplemented`"  */
#line 349 "compiler/parser.y"
                        { (yyval.expr) = ast_expr(p, EXPR_UNIMPLEMENTED, (yyloc), NULL,
					NULL); }
#line 2898 "buildx/compiler/parser.c"
    break;

  case 133: /* exprs: expr  */
#line 353 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((struct expr_list){ 0 }, (yyvsp[0].expr)); }
#line 2904 "buildx/compiler/parser.c"
    break;

  case 134: /* exprs: exprs "`,`" expr  */
#line 354 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((yyvsp[-2].exprs), (yyvsp[0].expr)); }
#line 2910 "buildx/compiler/parser.c"
    break;

  case 135: /* arms: %empty  */
#line 357 "compiler/parser.y"
                        { (yyval.arms) = (struct arm_list){ 0 }; }
#line 2916 "buildx/compiler/parser.c"
    break;

  case 136: /* arms: arms arm  */
#line 358 "compiler/parser.y"
                        { (yyval.arms) = ast_arms((yyvsp[-1].arms), (yyvsp[0].arm)); }
#line 2922 "buildx/compiler/parser.c"
    break;

  case 137: /* arms: arms error SYNC  */
#line 359 "compiler/parser.y"
                        { (yyval.arms) = (yyvsp[-2].arms); yyerrok; }
#line 2928 "buildx/compiler/parser.c"
    break;

  case 138: /* arm: patterns "`=>`" expr  */
#line 363 "compiler/parser.y"
                        { (yyval.arm) = ast_arm(p, (yyloc), (yyvsp[-2].exprs), nameless, NULL, (yyvsp[0].expr)); }
#line 2934 "buildx/compiler/parser.c"
    break;

  case 139: /* items: item  */
#line 367 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((struct expr_list){ 0 }, (yyvsp[0].expr)); }
#line 2940 "buildx/compiler/parser.c"
    break;

  case 140: /* items: items "`,`" item  */
#line 368 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((yyvsp[-2].exprs), (yyvsp[0].expr)); }
#line 2946 "buildx/compiler/parser.c"
    break;

  case 143: /* item: bytes "`with`" withs  */
#line 373 "compiler/parser.y"
                        { (yyval.expr) = ast_with(p, (yyloc), (yyvsp[-2].expr), (yyvsp[0].exprs)); }
#line 2952 "buildx/compiler/parser.c"
    break;

  case 144: /* bytes: "`bytes`"  */
#line 376 "compiler/parser.y"
                        { (yyval.expr) = ast_bytes(p, (yyloc), BYTES_ALL, (yyvsp[0].name)); }
#line 2958 "buildx/compiler/parser.c"
    break;

  case 145: /* bytes: "`bytes`" "`before`" word  */
#line 377 "compiler/parser.y"
                        { (yyval.expr) = ast_bytes(p, (yyloc), BYTES_BEFORE, (yyvsp[0].name)); }
#line 2964 "buildx/compiler/parser.c"
    break;

  case 146: /* bytes: "`bytes`" "`after`" word  */
#line 378 "compiler/parser.y"
                        { (yyval.expr) = ast_bytes(p, (yyloc), BYTES_AFTER, (yyvsp[0].name)); }
#line 2970 "buildx/compiler/parser.c"
    break;

  case 147: /* withs: word "`=`" expr  */
#line 381 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((struct expr_list){ 0 },
				ast_replace(p, (yyloc), (yyvsp[-2].name), (yyvsp[0].expr))); }
#line 2977 "buildx/compiler/parser.c"
    break;

  case 148: /* withs: withs WITH_NEXT word "`=`" expr  */
#line 384 "compiler/parser.y"
                        { (yyval.exprs) = ast_exprs((yyvsp[-4].exprs), ast_replace(p, (yyloc), (yyvsp[-2].name), (yyvsp[0].expr))); }
#line 2983 "buildx/compiler/parser.c"
    break;


#line 2987 "buildx/compiler/parser.c"

        default: break;
      }
    if (yychar_backup != yychar)
      YY_LAC_DISCARD ("yychar change");
  }
  /* User semantic actions sometimes alter yychar, and that requires
     that yytoken be updated with the new translation.  We take the
     approach of translating immediately before every use of yytoken.
     One alternative is translating here after every semantic action,
     but that translation would be missed if the semantic action invokes
     YYABORT, YYACCEPT, or YYERROR immediately after altering yychar or
     if it invokes YYBACKUP.  In the case of YYABORT or YYACCEPT, an
     incorrect destructor might then be invoked immediately.  In the
     case of YYERROR or YYBACKUP, subsequent parser actions might lead
     to an incorrect destructor call or verbose syntax error message
     before the lookahead is translated.  */
  YY_SYMBOL_PRINT ("-> $$ =", YY_CAST (yysymbol_kind_t, yyr1[yyn]), &yyval, &yyloc);

  YYPOPSTACK (yylen);
  yylen = 0;

  *++yyvsp = yyval;
  *++yylsp = yyloc;

  /* Now 'shift' the result of the reduction.  Determine what state
     that goes to, based on the state we popped back to and the rule
     number reduced by.  */
  {
    const int yylhs = yyr1[yyn] - YYNTOKENS;
    const int yyi = yypgoto[yylhs] + *yyssp;
    yystate = (0 <= yyi && yyi <= YYLAST && yycheck[yyi] == *yyssp
               ? yytable[yyi]
               : yydefgoto[yylhs]);
  }

  goto yynewstate;


/*--------------------------------------.
| yyerrlab -- here on detecting error.  |
`--------------------------------------*/
yyerrlab:
  /* Make sure we have latest lookahead translation.  See comments at
     user semantic actions for why this is necessary.  */
  yytoken = yychar == TOK_YYEMPTY ? YYSYMBOL_YYEMPTY : YYTRANSLATE (yychar);
  /* If not already recovering from an error, report this error.  */
  if (!yyerrstatus)
    {
      ++yynerrs;
      {
        yypcontext_t yyctx
          = {yyssp, yyesa, &yyes, &yyes_capacity, yytoken, &yylloc};
        if (yychar != TOK_YYEMPTY)
          YY_LAC_ESTABLISH;
        if (yyreport_syntax_error (&yyctx, p) == 2)
          YYNOMEM;
      }
    }

  yyerror_range[1] = yylloc;
  if (yyerrstatus == 3)
    {
      /* If just tried and failed to reuse lookahead token after an
         error, discard it.  */

      if (yychar <= TOK_EOF)
        {
          /* Return failure if at end of input.  */
          if (yychar == TOK_EOF)
            YYABORT;
        }
      else
        {
          yydestruct ("Error: discarding",
                      yytoken, &yylval, &yylloc, p);
          yychar = TOK_YYEMPTY;
        }
    }

  /* Else will try to reuse lookahead token after shifting the error
     token.  */
  goto yyerrlab1;


/*---------------------------------------------------.
| yyerrorlab -- error raised explicitly by YYERROR.  |
`---------------------------------------------------*/
yyerrorlab:
  /* Pacify compilers when the user code never invokes YYERROR and the
     label yyerrorlab therefore never appears in user code.  */
  if (0)
    YYERROR;
  ++yynerrs;

  /* Do not reclaim the symbols of the rule whose action triggered
     this YYERROR.  */
  YYPOPSTACK (yylen);
  yylen = 0;
  YY_STACK_PRINT (yyss, yyssp);
  yystate = *yyssp;
  goto yyerrlab1;


/*-------------------------------------------------------------.
| yyerrlab1 -- common code for both syntax error and YYERROR.  |
`-------------------------------------------------------------*/
yyerrlab1:
  yyerrstatus = 3;      /* Each real token shifted decrements this.  */

  /* Pop stack until we find a state that shifts the error token.  */
  for (;;)
    {
      yyn = yypact[yystate];
      if (!yypact_value_is_default (yyn))
        {
          yyn += YYSYMBOL_YYerror;
          if (0 <= yyn && yyn <= YYLAST && yycheck[yyn] == YYSYMBOL_YYerror)
            {
              yyn = yytable[yyn];
              if (0 < yyn)
                break;
            }
        }

      /* Pop the current state because it cannot handle the error token.  */
      if (yyssp == yyss)
        YYABORT;

      yyerror_range[1] = *yylsp;
      yydestruct ("Error: popping",
                  YY_ACCESSING_SYMBOL (yystate), yyvsp, yylsp, p);
      YYPOPSTACK (1);
      yystate = *yyssp;
      YY_STACK_PRINT (yyss, yyssp);
    }

  /* If the stack popping above didn't lose the initial context for the
     current lookahead token, the shift below will for sure.  */
  YY_LAC_DISCARD ("error recovery");

  YY_IGNORE_MAYBE_UNINITIALIZED_BEGIN
  *++yyvsp = yylval;
  YY_IGNORE_MAYBE_UNINITIALIZED_END

  yyerror_range[2] = yylloc;
  ++yylsp;
  YYLLOC_DEFAULT (*yylsp, yyerror_range, 2);

  /* Shift the error token.  */
  YY_SYMBOL_PRINT ("Shifting", YY_ACCESSING_SYMBOL (yyn), yyvsp, yylsp);

  yystate = yyn;
  goto yynewstate;


/*-------------------------------------.
| yyacceptlab -- YYACCEPT comes here.  |
`-------------------------------------*/
yyacceptlab:
  yyresult = 0;
  goto yyreturnlab;


/*-----------------------------------.
| yyabortlab -- YYABORT comes here.  |
`-----------------------------------*/
yyabortlab:
  yyresult = 1;
  goto yyreturnlab;


/*-----------------------------------------------------------.
| yyexhaustedlab -- YYNOMEM (memory exhaustion) comes here.  |
`-----------------------------------------------------------*/
yyexhaustedlab:
  yyerror (&yylloc, p, YY_("memory exhausted"));
  yyresult = 2;
  goto yyreturnlab;


/*----------------------------------------------------------.
| yyreturnlab -- parsing is finished, clean up and return.  |
`----------------------------------------------------------*/
yyreturnlab:
  if (yychar != TOK_YYEMPTY)
    {
      /* Make sure we have latest lookahead translation.  See comments at
         user semantic actions for why this is necessary.  */
      yytoken = YYTRANSLATE (yychar);
      yydestruct ("Cleanup: discarding lookahead",
                  yytoken, &yylval, &yylloc, p);
    }
  /* Do not reclaim the symbols of the rule whose action triggered
     this YYABORT or YYACCEPT.  */
  YYPOPSTACK (yylen);
  YY_STACK_PRINT (yyss, yyssp);
  while (yyssp != yyss)
    {
      yydestruct ("Cleanup: popping",
                  YY_ACCESSING_SYMBOL (+*yyssp), yyvsp, yylsp, p);
      YYPOPSTACK (1);
    }
#ifndef yyoverflow
  if (yyss != yyssa)
    YYSTACK_FREE (yyss);
#endif
  if (yyes != yyesa)
    YYSTACK_FREE (yyes);

  return yyresult;
}

#line 394 "compiler/parser.y"


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
