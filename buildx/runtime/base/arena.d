buildx/runtime/base/arena.o: runtime/base/arena.c runtime/base/arena.h
runtime/base/arena.h:
