buildx/vm/base.o: vm/base.c vm/base.h runtime/ext4/writer.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/base/error.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h vm/base_server.h vm/peer.h
vm/base.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
vm/base_server.h:
vm/peer.h:
