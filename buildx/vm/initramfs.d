buildx/vm/initramfs.o: vm/initramfs.c vm/initramfs.h vm/modules.h \
 runtime/base/bytes.h runtime/base/cleanup.h runtime/base/error.h \
 runtime/base/arena.h runtime/base/vec.h runtime/cpio/writer.h
vm/initramfs.h:
vm/modules.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/base/arena.h:
runtime/base/vec.h:
runtime/cpio/writer.h:
