buildx/runtime/tree/index.o: runtime/tree/index.c runtime/tree/index.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/region/region.h \
 runtime/base/vec.h
runtime/tree/index.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/base/vec.h:
