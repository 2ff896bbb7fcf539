buildx/compiler/import/type.o: compiler/import/type.c \
 compiler/import/reader.h compiler/import/libdw.h runtime/base/error.h \
 compiler/import/model.h compiler/memory.h runtime/base/arena.h \
 runtime/base/vec.h compiler/names.h
compiler/import/reader.h:
compiler/import/libdw.h:
runtime/base/error.h:
compiler/import/model.h:
compiler/memory.h:
runtime/base/arena.h:
runtime/base/vec.h:
compiler/names.h:
