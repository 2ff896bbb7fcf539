buildx/runtime/ext4/dir.o: runtime/ext4/dir.c generated/ext4.h \
 runtime/base/bytes.h runtime/base/guid.h runtime/base/checksum.h \
 runtime/base/checked.h runtime/ext4/plan.h runtime/base/vec.h \
 runtime/ext4/geometry.h runtime/base/error.h runtime/ext4/writer.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/region/generated.h
generated/ext4.h:
runtime/base/bytes.h:
runtime/base/guid.h:
runtime/base/checksum.h:
runtime/base/checked.h:
runtime/ext4/plan.h:
runtime/base/vec.h:
runtime/ext4/geometry.h:
runtime/base/error.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/region/generated.h:
