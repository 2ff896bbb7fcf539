buildx/vm/unpack.o: vm/unpack.c vm/unpack.h runtime/base/error.h \
 runtime/base/cleanup.h
vm/unpack.h:
runtime/base/error.h:
runtime/base/cleanup.h:
