buildx/vm/hold.o: vm/hold.c vm/hold.h runtime/base/error.h vm/save.h \
 vm/image.h runtime/ext4/writer.h runtime/map/map.h \
 runtime/base/cleanup.h runtime/region/region.h runtime/tree/tree.h \
 runtime/base/arena.h runtime/base/bytes.h runtime/map/overlay.h
vm/hold.h:
runtime/base/error.h:
vm/save.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/map/overlay.h:
