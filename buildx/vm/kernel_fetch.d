buildx/vm/kernel_fetch.o: vm/kernel_fetch.c vm/interrupt.h vm/kernel.h \
 runtime/base/cleanup.h runtime/base/error.h vm/arch.h vm/process.h \
 vm/say.h vm/unpack.h
vm/interrupt.h:
vm/kernel.h:
runtime/base/cleanup.h:
runtime/base/error.h:
vm/arch.h:
vm/process.h:
vm/say.h:
vm/unpack.h:
