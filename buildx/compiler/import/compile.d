buildx/compiler/import/compile.o: compiler/import/compile.c \
 compiler/import/compile.h runtime/base/arena.h runtime/base/error.h \
 compiler/memory.h compiler/source.h compiler/text.h \
 runtime/base/cleanup.h runtime/base/vec.h
compiler/import/compile.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/memory.h:
compiler/source.h:
compiler/text.h:
runtime/base/cleanup.h:
runtime/base/vec.h:
