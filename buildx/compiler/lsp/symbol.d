buildx/compiler/lsp/symbol.o: compiler/lsp/symbol.c compiler/lsp/symbol.h \
 compiler/lsp/document.h compiler/layout/layout.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/lexer.h runtime/base/vec.h compiler/text.h \
 compiler/ast_walk.h
compiler/lsp/symbol.h:
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
compiler/ast_walk.h:
