buildx/vm/disk_kind.o: vm/disk_kind.c generated/ext4.h \
 runtime/base/bytes.h runtime/base/guid.h runtime/base/checksum.h \
 vm/disk_inside.h runtime/fuse/fusefs.h runtime/map/overlay.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/base/error.h runtime/nbd/server.h vm/base.h \
 runtime/ext4/writer.h runtime/tree/tree.h runtime/base/arena.h vm/disk.h \
 vm/qemu.h vm/save.h vm/image.h vm/modules.h vm/program.h vm/say.h
generated/ext4.h:
runtime/base/bytes.h:
runtime/base/guid.h:
runtime/base/checksum.h:
vm/disk_inside.h:
runtime/fuse/fusefs.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/nbd/server.h:
vm/base.h:
runtime/ext4/writer.h:
runtime/tree/tree.h:
runtime/base/arena.h:
vm/disk.h:
vm/qemu.h:
vm/save.h:
vm/image.h:
vm/modules.h:
vm/program.h:
vm/say.h:
