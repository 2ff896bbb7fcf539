buildx/runtime/map/pages.o: runtime/map/pages.c runtime/map/pages.h
runtime/map/pages.h:
