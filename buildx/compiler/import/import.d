buildx/compiler/import/import.o: compiler/import/import.c \
 compiler/import/import.h compiler/emit/emit.h compiler/layout/layout.h \
 compiler/ast.h compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/memory.h compiler/text.h compiler/fmt/fmt.h \
 compiler/lexer.h runtime/base/vec.h compiler/import/compile.h \
 compiler/import/dwarf.h compiler/import/model.h compiler/import/shape.h \
 compiler/import/write.h compiler/output.h runtime/base/cleanup.h
compiler/import/import.h:
compiler/emit/emit.h:
compiler/layout/layout.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/memory.h:
compiler/text.h:
compiler/fmt/fmt.h:
compiler/lexer.h:
runtime/base/vec.h:
compiler/import/compile.h:
compiler/import/dwarf.h:
compiler/import/model.h:
compiler/import/shape.h:
compiler/import/write.h:
compiler/output.h:
runtime/base/cleanup.h:
