buildx/compiler/import/names.o: compiler/import/names.c \
 compiler/import/write.h compiler/import/model.h compiler/memory.h \
 runtime/base/arena.h runtime/base/error.h runtime/base/vec.h \
 compiler/text.h compiler/check/check.h compiler/ast.h compiler/diag.h \
 compiler/source.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/emit/emit.h compiler/layout/layout.h \
 compiler/import/compile.h compiler/parse.h compiler/lexer.h
compiler/import/write.h:
compiler/import/model.h:
compiler/memory.h:
runtime/base/arena.h:
runtime/base/error.h:
runtime/base/vec.h:
compiler/text.h:
compiler/check/check.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/emit/emit.h:
compiler/layout/layout.h:
compiler/import/compile.h:
compiler/parse.h:
compiler/lexer.h:
