buildx/vm/disk.o: vm/disk.c vm/disk.h runtime/ext4/writer.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/base/error.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h vm/qemu.h vm/save.h vm/image.h \
 runtime/map/overlay.h generated/ext4.h runtime/base/guid.h \
 runtime/base/checksum.h runtime/region/remote.h vm/disk_inside.h \
 runtime/fuse/fusefs.h runtime/nbd/server.h vm/base.h vm/interrupt.h
vm/disk.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
vm/qemu.h:
vm/save.h:
vm/image.h:
runtime/map/overlay.h:
generated/ext4.h:
runtime/base/guid.h:
runtime/base/checksum.h:
runtime/region/remote.h:
vm/disk_inside.h:
runtime/fuse/fusefs.h:
runtime/nbd/server.h:
vm/base.h:
vm/interrupt.h:
