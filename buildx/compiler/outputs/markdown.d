buildx/compiler/outputs/markdown.o: compiler/outputs/markdown.c \
 compiler/memory.h runtime/base/arena.h compiler/outputs/outputs.h \
 compiler/layout/layout.h compiler/ast.h compiler/diag.h \
 compiler/source.h runtime/base/error.h compiler/diag_codes.def \
 compiler/literal.h compiler/names.h compiler/text.h \
 compiler/outputs/page.h compiler/outputs/words.h runtime/base/vec.h
compiler/memory.h:
runtime/base/arena.h:
compiler/outputs/outputs.h:
compiler/layout/layout.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/text.h:
compiler/outputs/page.h:
compiler/outputs/words.h:
runtime/base/vec.h:
