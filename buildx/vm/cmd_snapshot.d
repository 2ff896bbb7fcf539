buildx/vm/cmd_snapshot.o: vm/cmd_snapshot.c runtime/base/cleanup.h \
 vm/commands.h vm/options.h runtime/base/error.h vm/say.h vm/control.h \
 vm/save.h vm/image.h runtime/ext4/writer.h runtime/map/map.h \
 runtime/region/region.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h runtime/map/overlay.h
runtime/base/cleanup.h:
vm/commands.h:
vm/options.h:
runtime/base/error.h:
vm/say.h:
vm/control.h:
vm/save.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/region/region.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/map/overlay.h:
