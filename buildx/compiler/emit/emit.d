buildx/compiler/emit/emit.o: compiler/emit/emit.c compiler/emit/emit.h \
 compiler/layout/layout.h compiler/ast.h compiler/diag.h \
 compiler/source.h runtime/base/arena.h runtime/base/error.h \
 compiler/diag_codes.def compiler/literal.h compiler/names.h \
 compiler/memory.h compiler/text.h runtime/base/vec.h
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
runtime/base/vec.h:
