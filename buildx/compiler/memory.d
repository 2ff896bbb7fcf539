buildx/compiler/memory.o: compiler/memory.c compiler/memory.h \
 runtime/base/arena.h compiler/format.h
compiler/memory.h:
runtime/base/arena.h:
compiler/format.h:
