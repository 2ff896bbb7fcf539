buildx/compiler/import/write.o: compiler/import/write.c \
 compiler/import/write.h compiler/import/model.h compiler/memory.h \
 runtime/base/arena.h runtime/base/error.h runtime/base/vec.h \
 compiler/text.h compiler/import/compile.h compiler/layout/layout.h \
 compiler/ast.h compiler/diag.h compiler/source.h compiler/diag_codes.def \
 compiler/literal.h compiler/names.h
compiler/import/write.h:
compiler/import/model.h:
compiler/memory.h:
runtime/base/arena.h:
runtime/base/error.h:
runtime/base/vec.h:
compiler/text.h:
compiler/import/compile.h:
compiler/layout/layout.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
