buildx/runtime/tree/tree.o: runtime/tree/tree.c runtime/tree/tree.h \
 runtime/base/arena.h runtime/base/bytes.h runtime/base/cleanup.h \
 runtime/base/error.h runtime/region/region.h runtime/base/vec.h \
 runtime/tree/digest.h runtime/tree/index.h runtime/tree/shown.h
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/base/vec.h:
runtime/tree/digest.h:
runtime/tree/index.h:
runtime/tree/shown.h:
