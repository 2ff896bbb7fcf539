buildx/vm/control.o: vm/control.c vm/control.h vm/save.h vm/image.h \
 runtime/ext4/writer.h runtime/map/map.h runtime/base/cleanup.h \
 runtime/region/region.h runtime/base/error.h runtime/tree/tree.h \
 runtime/base/arena.h runtime/base/bytes.h runtime/map/overlay.h \
 vm/peer.h vm/say.h
vm/control.h:
vm/save.h:
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
vm/peer.h:
vm/say.h:
