buildx/runtime/nbd/request.o: runtime/nbd/request.c runtime/nbd/request.h \
 runtime/base/bytes.h runtime/base/error.h generated/nbd.h \
 runtime/base/checked.h
runtime/nbd/request.h:
runtime/base/bytes.h:
runtime/base/error.h:
generated/nbd.h:
runtime/base/checked.h:
