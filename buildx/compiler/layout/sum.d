buildx/compiler/layout/sum.o: compiler/layout/sum.c \
 compiler/layout/build.h compiler/check/check.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/layout/layout.h compiler/memory.h \
 compiler/layout/sums.h
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
compiler/memory.h:
compiler/layout/sums.h:
