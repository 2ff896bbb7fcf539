buildx/runtime/map/sweep.o: runtime/map/sweep.c runtime/map/sweep.h \
 runtime/base/cleanup.h
runtime/map/sweep.h:
runtime/base/cleanup.h:
