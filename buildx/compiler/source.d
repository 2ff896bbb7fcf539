buildx/compiler/source.o: compiler/source.c compiler/source.h \
 runtime/base/arena.h runtime/base/error.h compiler/memory.h \
 runtime/base/cleanup.h
compiler/source.h:
runtime/base/arena.h:
runtime/base/error.h:
compiler/memory.h:
runtime/base/cleanup.h:
