buildx/compiler/dump.o: compiler/dump.c compiler/dump.h \
 compiler/layout/layout.h compiler/ast.h compiler/diag.h \
 compiler/source.h runtime/base/arena.h runtime/base/error.h \
 compiler/diag_codes.def compiler/literal.h compiler/names.h \
 compiler/lexer.h runtime/base/vec.h compiler/text.h \
 compiler/check/check.h compiler/memory.h compiler/layout/sums.h \
 compiler/outputs/words.h buildx/compiler/parser.h
compiler/dump.h:
compiler/layout/layout.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/lexer.h:
runtime/base/vec.h:
compiler/text.h:
compiler/check/check.h:
compiler/memory.h:
compiler/layout/sums.h:
compiler/outputs/words.h:
buildx/compiler/parser.h:
