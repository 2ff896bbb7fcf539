buildx/vm/image.o: vm/image.c vm/image.h runtime/ext4/writer.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/base/error.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h runtime/map/overlay.h generated/ext4.h \
 runtime/base/guid.h runtime/base/checksum.h generated/tar.h \
 runtime/region/file.h runtime/region/remote.h runtime/tree/holes.h \
 runtime/base/vec.h runtime/tree/source.h vm/save.h
vm/image.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/map/overlay.h:
generated/ext4.h:
runtime/base/guid.h:
runtime/base/checksum.h:
generated/tar.h:
runtime/region/file.h:
runtime/region/remote.h:
runtime/tree/holes.h:
runtime/base/vec.h:
runtime/tree/source.h:
vm/save.h:
