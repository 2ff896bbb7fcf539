buildx/vm/process.o: vm/process.c vm/process.h runtime/base/error.h \
 runtime/base/cleanup.h vm/interrupt.h
vm/process.h:
runtime/base/error.h:
runtime/base/cleanup.h:
vm/interrupt.h:
