buildx/compiler/format.o: compiler/format.c compiler/format.h
compiler/format.h:
