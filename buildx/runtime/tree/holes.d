buildx/runtime/tree/holes.o: runtime/tree/holes.c runtime/tree/holes.h \
 runtime/base/vec.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h runtime/base/cleanup.h runtime/base/error.h \
 runtime/region/region.h runtime/base/checked.h
runtime/tree/holes.h:
runtime/base/vec.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/base/checked.h:
