buildx/runtime/tree/digest.o: runtime/tree/digest.c runtime/tree/digest.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/region/region.h \
 generated/digest.h runtime/base/vec.h
runtime/tree/digest.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
generated/digest.h:
runtime/base/vec.h:
