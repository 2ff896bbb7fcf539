buildx/compiler/doc.o: compiler/doc.c compiler/grammar.h compiler/parse.h \
 compiler/ast.h compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/lexer.h runtime/base/vec.h \
 buildx/compiler/parser.h compiler/memory.h
compiler/grammar.h:
compiler/parse.h:
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
buildx/compiler/parser.h:
compiler/memory.h:
