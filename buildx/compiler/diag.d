buildx/compiler/diag.o: compiler/diag.c compiler/diag.h compiler/source.h \
 runtime/base/arena.h runtime/base/error.h compiler/diag_codes.def \
 compiler/memory.h runtime/base/cleanup.h
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/memory.h:
runtime/base/cleanup.h:
