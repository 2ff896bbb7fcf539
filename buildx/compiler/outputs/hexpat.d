buildx/compiler/outputs/hexpat.o: compiler/outputs/hexpat.c \
 compiler/outputs/idents.h compiler/names.h runtime/base/arena.h \
 compiler/memory.h compiler/outputs/outputs.h compiler/layout/layout.h \
 compiler/ast.h compiler/diag.h compiler/source.h runtime/base/error.h \
 compiler/diag_codes.def compiler/literal.h compiler/text.h \
 compiler/outputs/plan.h compiler/outputs/words.h
compiler/outputs/idents.h:
compiler/names.h:
runtime/base/arena.h:
compiler/memory.h:
compiler/outputs/outputs.h:
compiler/layout/layout.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/text.h:
compiler/outputs/plan.h:
compiler/outputs/words.h:
