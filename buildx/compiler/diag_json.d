buildx/compiler/diag_json.o: compiler/diag_json.c compiler/diag.h \
 compiler/source.h runtime/base/arena.h runtime/base/error.h \
 compiler/diag_codes.def compiler/json.h
compiler/diag.h:
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/diag_codes.def:
compiler/json.h:
