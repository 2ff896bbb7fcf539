buildx/compiler/check/text.o: compiler/check/text.c \
 compiler/check/check.h compiler/ast.h compiler/diag.h compiler/source.h \
 runtime/base/arena.h runtime/base/error.h compiler/diag_codes.def \
 compiler/literal.h compiler/names.h compiler/memory.h \
 runtime/base/guid.h runtime/base/bytes.h runtime/base/utf16.h
compiler/check/check.h:
compiler/ast.h:
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/literal.h:
compiler/names.h:
compiler/memory.h:
runtime/base/guid.h:
runtime/base/bytes.h:
runtime/base/utf16.h:
