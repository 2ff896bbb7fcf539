buildx/runtime/tree/tar.o: runtime/tree/tar.c runtime/tree/source.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/region/region.h \
 runtime/region/file.h runtime/tree/shown.h runtime/tree/tar.h \
 runtime/base/vec.h runtime/tree/holes.h runtime/tree/unpack.h
runtime/tree/source.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/region/file.h:
runtime/tree/shown.h:
runtime/tree/tar.h:
runtime/base/vec.h:
runtime/tree/holes.h:
runtime/tree/unpack.h:
