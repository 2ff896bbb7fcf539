buildx/compiler/import/shape.o: compiler/import/shape.c \
 compiler/import/shape.h compiler/import/model.h compiler/memory.h \
 runtime/base/arena.h runtime/base/error.h runtime/base/vec.h \
 compiler/names.h
compiler/import/shape.h:
compiler/import/model.h:
compiler/memory.h:
runtime/base/arena.h:
runtime/base/error.h:
runtime/base/vec.h:
compiler/names.h:
