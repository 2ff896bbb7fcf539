buildx/compiler/emit/assert.o: compiler/emit/assert.c \
 compiler/emit/emit.h compiler/layout/layout.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/memory.h compiler/text.h
compiler/emit/emit.h:
compiler/layout/layout.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/memory.h:
compiler/text.h:
