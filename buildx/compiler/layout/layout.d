buildx/compiler/layout/layout.o: compiler/layout/layout.c \
 compiler/layout/build.h compiler/check/check.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/layout/layout.h compiler/layout/bits.h \
 compiler/memory.h runtime/base/checked.h
compiler/layout/build.h:
compiler/check/check.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/layout/layout.h:
compiler/layout/bits.h:
compiler/memory.h:
runtime/base/checked.h:
