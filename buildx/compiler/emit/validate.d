buildx/compiler/emit/validate.o: compiler/emit/validate.c \
 compiler/emit/emit.h compiler/layout/layout.h compiler/ast.h \
 compiler/diag.h compiler/source.h runtime/base/arena.h \
 runtime/base/error.h compiler/diag_codes.def compiler/literal.h \
 compiler/names.h compiler/memory.h compiler/text.h \
 compiler/layout/bits.h runtime/base/guid.h runtime/base/bytes.h \
 runtime/base/utf16.h
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
compiler/layout/bits.h:
runtime/base/guid.h:
runtime/base/bytes.h:
runtime/base/utf16.h:
