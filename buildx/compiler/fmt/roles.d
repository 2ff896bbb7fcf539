buildx/compiler/fmt/roles.o: compiler/fmt/roles.c compiler/fmt/fmt.h \
 compiler/ast.h compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/lexer.h runtime/base/vec.h compiler/text.h \
 compiler/ast_walk.h compiler/memory.h buildx/compiler/parser.h
compiler/fmt/fmt.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/lexer.h:
runtime/base/vec.h:
compiler/text.h:
compiler/ast_walk.h:
compiler/memory.h:
buildx/compiler/parser.h:
