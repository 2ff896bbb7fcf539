buildx/compiler/module.o: compiler/module.c compiler/module.h \
 compiler/ast.h compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/text.h compiler/emit/emit.h \
 compiler/layout/layout.h compiler/memory.h compiler/parse.h \
 compiler/lexer.h runtime/base/vec.h
compiler/module.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/text.h:
compiler/emit/emit.h:
compiler/layout/layout.h:
compiler/memory.h:
compiler/parse.h:
compiler/lexer.h:
runtime/base/vec.h:
