buildx/vm/identity.o: vm/identity.c vm/identity.h generated/qcow2.h \
 runtime/base/bytes.h vm/image.h runtime/ext4/writer.h runtime/map/map.h \
 runtime/base/cleanup.h runtime/region/region.h runtime/base/error.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/map/overlay.h \
 generated/digest.h runtime/base/checked.h runtime/base/vec.h \
 runtime/region/file.h runtime/region/remote.h vm/say.h
vm/identity.h:
generated/qcow2.h:
runtime/base/bytes.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/map/overlay.h:
generated/digest.h:
runtime/base/checked.h:
runtime/base/vec.h:
runtime/region/file.h:
runtime/region/remote.h:
vm/say.h:
