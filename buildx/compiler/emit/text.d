buildx/compiler/emit/text.o: compiler/emit/text.c compiler/emit/emit.h \
 compiler/layout/layout.h compiler/ast.h compiler/diag.h \
 compiler/source.h runtime/base/arena.h runtime/base/error.h \
 compiler/diag_codes.def compiler/literal.h compiler/names.h \
 compiler/memory.h compiler/text.h runtime/base/guid.h \
 runtime/base/bytes.h
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
runtime/base/guid.h:
runtime/base/bytes.h:
