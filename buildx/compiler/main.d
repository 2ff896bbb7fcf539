buildx/compiler/main.o: compiler/main.c compiler/check/check.h \
 compiler/ast.h compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/dump.h compiler/layout/layout.h \
 compiler/lexer.h runtime/base/vec.h compiler/text.h compiler/emit/emit.h \
 compiler/memory.h compiler/fmt/fmt.h compiler/outputs/formats.h \
 compiler/import/import.h compiler/lsp/lsp.h compiler/json.h \
 compiler/lsp/document.h compiler/module.h compiler/output.h \
 compiler/parse.h
compiler/check/check.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/dump.h:
compiler/layout/layout.h:
compiler/lexer.h:
runtime/base/vec.h:
compiler/text.h:
compiler/emit/emit.h:
compiler/memory.h:
compiler/fmt/fmt.h:
compiler/outputs/formats.h:
compiler/import/import.h:
compiler/lsp/lsp.h:
compiler/json.h:
compiler/lsp/document.h:
compiler/module.h:
compiler/output.h:
compiler/parse.h:
