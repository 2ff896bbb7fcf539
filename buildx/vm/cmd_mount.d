buildx/vm/cmd_mount.o: vm/cmd_mount.c runtime/fuse/fusefs.h \
 runtime/map/overlay.h runtime/map/map.h runtime/base/cleanup.h \
 runtime/region/region.h runtime/base/error.h runtime/region/remote.h \
 vm/commands.h vm/options.h vm/say.h vm/image.h runtime/ext4/writer.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 vm/interrupt.h
runtime/fuse/fusefs.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/region/remote.h:
vm/commands.h:
vm/options.h:
vm/say.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
vm/interrupt.h:
