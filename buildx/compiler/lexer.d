buildx/compiler/lexer.o: buildx/compiler/lexer.c compiler/lexer.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def runtime/base/vec.h \
 compiler/memory.h compiler/ast.h compiler/literal.h compiler/names.h \
 buildx/compiler/parser.h
compiler/lexer.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
runtime/base/vec.h:
compiler/memory.h:
compiler/ast.h:
compiler/literal.h:
compiler/names.h:
buildx/compiler/parser.h:
