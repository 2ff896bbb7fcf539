buildx/runtime/tree/source.o: runtime/tree/source.c runtime/tree/source.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/region/region.h \
 runtime/tree/shown.h
runtime/tree/source.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/tree/shown.h:
