buildx/compiler/fmt/text.o: compiler/fmt/text.c compiler/fmt/fmt.h \
 compiler/ast.h compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/lexer.h runtime/base/vec.h compiler/text.h \
 compiler/memory.h
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
compiler/memory.h:
