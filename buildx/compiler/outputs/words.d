buildx/compiler/outputs/words.o: compiler/outputs/words.c \
 compiler/outputs/words.h compiler/layout/layout.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/text.h compiler/memory.h \
 compiler/layout/sums.h runtime/base/vec.h
compiler/outputs/words.h:
compiler/layout/layout.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/text.h:
compiler/memory.h:
compiler/layout/sums.h:
runtime/base/vec.h:
