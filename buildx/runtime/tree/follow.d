buildx/runtime/tree/follow.o: runtime/tree/follow.c runtime/tree/follow.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/region/region.h \
 runtime/tree/shown.h
runtime/tree/follow.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/tree/shown.h:
