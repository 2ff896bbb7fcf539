buildx/vm/cmd_mkfs.o: vm/cmd_mkfs.c vm/commands.h vm/options.h \
 runtime/base/error.h vm/say.h vm/image.h runtime/ext4/writer.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/map/overlay.h vm/interrupt.h vm/output.h vm/sparse.h
vm/commands.h:
vm/options.h:
runtime/base/error.h:
vm/say.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/map/overlay.h:
vm/interrupt.h:
vm/output.h:
vm/sparse.h:
