buildx/vm/kernel.o: vm/kernel.c vm/kernel.h runtime/base/cleanup.h \
 runtime/base/error.h vm/arch.h generated/bzimage.h runtime/base/bytes.h
vm/kernel.h:
runtime/base/cleanup.h:
runtime/base/error.h:
vm/arch.h:
generated/bzimage.h:
runtime/base/bytes.h:
