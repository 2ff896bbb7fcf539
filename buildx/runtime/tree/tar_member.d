buildx/runtime/tree/tar_member.o: runtime/tree/tar_member.c \
 runtime/tree/tar.h runtime/base/vec.h runtime/tree/holes.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/region/region.h \
 runtime/base/checked.h runtime/tree/follow.h runtime/tree/pax_time.h \
 runtime/tree/shown.h
runtime/tree/tar.h:
runtime/base/vec.h:
runtime/tree/holes.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/region.h:
runtime/base/checked.h:
runtime/tree/follow.h:
runtime/tree/pax_time.h:
runtime/tree/shown.h:
