buildx/compiler/ast_open.o: compiler/ast_open.c compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/check/check.h compiler/memory.h \
 compiler/parse.h compiler/lexer.h runtime/base/vec.h
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/check/check.h:
compiler/memory.h:
compiler/parse.h:
compiler/lexer.h:
runtime/base/vec.h:
