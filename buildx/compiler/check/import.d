buildx/compiler/check/import.o: compiler/check/import.c \
 compiler/check/check.h compiler/ast.h compiler/diag.h compiler/source.h \
 runtime/base/arena.h runtime/base/error.h compiler/diag_codes.def \
 compiler/literal.h compiler/names.h compiler/memory.h
compiler/check/check.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/memory.h:
