buildx/runtime/tree/unpack.o: runtime/tree/unpack.c runtime/tree/unpack.h \
 runtime/base/error.h runtime/base/cleanup.h runtime/tree/shown.h
runtime/tree/unpack.h:
runtime/base/error.h:
runtime/base/cleanup.h:
runtime/tree/shown.h:
