buildx/vm/base_server.o: vm/base_server.c vm/base_server.h vm/base.h \
 runtime/ext4/writer.h runtime/map/map.h runtime/base/cleanup.h \
 runtime/region/region.h runtime/base/error.h runtime/tree/tree.h \
 runtime/base/arena.h runtime/base/bytes.h runtime/base/vec.h \
 runtime/fuse/fusefs.h runtime/map/overlay.h vm/image.h vm/peer.h
vm/base_server.h:
vm/base.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/base/vec.h:
runtime/fuse/fusefs.h:
runtime/map/overlay.h:
vm/image.h:
vm/peer.h:
