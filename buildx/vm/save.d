buildx/vm/save.o: vm/save.c vm/save.h vm/image.h runtime/ext4/writer.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/base/error.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h runtime/map/overlay.h runtime/qcow2/qcow2.h \
 generated/qcow2.h vm/identity.h vm/say.h
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
runtime/qcow2/qcow2.h:
generated/qcow2.h:
vm/identity.h:
vm/say.h:
