buildx/compiler/import/libdw.o: compiler/import/libdw.c \
 compiler/import/libdw.h runtime/base/error.h
compiler/import/libdw.h:
runtime/base/error.h:
