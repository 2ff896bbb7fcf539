buildx/compiler/outputs/page.o: compiler/outputs/page.c \
 compiler/outputs/page.h compiler/layout/layout.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/text.h compiler/memory.h \
 compiler/outputs/outputs.h compiler/outputs/words.h runtime/base/vec.h
compiler/outputs/page.h:
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
compiler/outputs/outputs.h:
compiler/outputs/words.h:
runtime/base/vec.h:
