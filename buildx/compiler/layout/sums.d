buildx/compiler/layout/sums.o: compiler/layout/sums.c \
 compiler/layout/sums.h compiler/ast.h compiler/diag.h compiler/source.h \
 runtime/base/arena.h runtime/base/error.h compiler/diag_codes.def \
 compiler/literal.h compiler/names.h
compiler/layout/sums.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
