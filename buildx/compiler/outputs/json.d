buildx/compiler/outputs/json.o: compiler/outputs/json.c compiler/json.h \
 compiler/memory.h runtime/base/arena.h compiler/outputs/outputs.h \
 compiler/layout/layout.h compiler/ast.h compiler/diag.h \
 compiler/source.h runtime/base/error.h compiler/diag_codes.def \
 compiler/literal.h compiler/names.h compiler/text.h \
 compiler/layout/sums.h compiler/outputs/words.h
compiler/json.h:
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
compiler/layout/sums.h:
compiler/outputs/words.h:
