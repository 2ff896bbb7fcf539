buildx/compiler/outputs/plan.o: compiler/outputs/plan.c \
 compiler/outputs/plan.h compiler/layout/layout.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/memory.h runtime/base/vec.h
compiler/outputs/plan.h:
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
runtime/base/vec.h:
