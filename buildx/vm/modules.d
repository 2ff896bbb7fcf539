buildx/vm/modules.o: vm/modules.c vm/modules.h runtime/base/bytes.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/base/vec.h \
 vm/modinfo.h vm/unpack.h
vm/modules.h:
runtime/base/bytes.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/base/vec.h:
vm/modinfo.h:
vm/unpack.h:
