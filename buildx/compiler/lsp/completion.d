buildx/compiler/lsp/completion.o: compiler/lsp/completion.c \
 compiler/lsp/lsp.h compiler/json.h compiler/lsp/document.h \
 compiler/layout/layout.h compiler/ast.h compiler/diag.h \
 compiler/source.h runtime/base/arena.h runtime/base/error.h \
 compiler/diag_codes.def compiler/literal.h compiler/names.h \
 compiler/lexer.h runtime/base/vec.h compiler/text.h \
 compiler/lsp/symbol.h compiler/check/check.h compiler/memory.h \
 buildx/compiler/parser.h
compiler/lsp/lsp.h:
compiler/json.h:
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
compiler/lsp/symbol.h:
compiler/check/check.h:
compiler/memory.h:
buildx/compiler/parser.h:
