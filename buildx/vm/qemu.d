buildx/vm/qemu.o: vm/qemu.c vm/qemu.h runtime/base/cleanup.h \
 runtime/base/error.h runtime/base/vec.h
vm/qemu.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/base/vec.h:
