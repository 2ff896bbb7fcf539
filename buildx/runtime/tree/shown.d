buildx/runtime/tree/shown.o: runtime/tree/shown.c runtime/tree/shown.h
runtime/tree/shown.h:
