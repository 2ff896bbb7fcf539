buildx/runtime/tree/directory.o: runtime/tree/directory.c \
 runtime/tree/source.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h runtime/base/cleanup.h runtime/base/error.h \
 runtime/region/region.h runtime/base/vec.h runtime/region/beneath.h \
 runtime/region/file.h runtime/tree/holes.h runtime/tree/inodes.h \
 runtime/tree/shown.h
runtime/tree/source.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/base/vec.h:
runtime/region/beneath.h:
runtime/region/file.h:
runtime/tree/holes.h:
runtime/tree/inodes.h:
runtime/tree/shown.h:
