buildx/compiler/literal.o: compiler/literal.c compiler/literal.h \
 runtime/base/arena.h compiler/memory.h
compiler/literal.h:
runtime/base/arena.h:
compiler/memory.h:
