buildx/vm/cmd_serve.o: vm/cmd_serve.c runtime/nbd/server.h \
 runtime/map/overlay.h runtime/map/map.h runtime/base/cleanup.h \
 runtime/region/region.h runtime/base/error.h runtime/nbd/tls.h \
 runtime/nbd/stream.h runtime/region/remote.h vm/activation.h \
 vm/commands.h vm/options.h vm/say.h vm/control.h vm/save.h vm/image.h \
 runtime/ext4/writer.h runtime/tree/tree.h runtime/base/arena.h \
 runtime/base/bytes.h vm/interrupt.h
runtime/nbd/server.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/nbd/tls.h:
runtime/nbd/stream.h:
runtime/region/remote.h:
vm/activation.h:
vm/commands.h:
vm/options.h:
vm/say.h:
vm/control.h:
vm/save.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
vm/interrupt.h:
