buildx/compiler/lsp/document.o: compiler/lsp/document.c \
 compiler/lsp/document.h compiler/layout/layout.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/lexer.h runtime/base/vec.h compiler/text.h \
 compiler/check/check.h compiler/emit/emit.h compiler/memory.h \
 compiler/module.h compiler/parse.h
compiler/lsp/document.h:
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
compiler/emit/emit.h:
compiler/memory.h:
compiler/module.h:
compiler/parse.h:
