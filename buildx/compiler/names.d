buildx/compiler/names.o: compiler/names.c compiler/names.h \
 runtime/base/arena.h compiler/memory.h
compiler/names.h:
runtime/base/arena.h:
compiler/memory.h:
