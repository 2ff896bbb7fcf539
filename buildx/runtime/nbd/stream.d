buildx/runtime/nbd/stream.o: runtime/nbd/stream.c runtime/nbd/stream.h \
 runtime/nbd/tls.h runtime/base/cleanup.h runtime/base/error.h
runtime/nbd/stream.h:
runtime/nbd/tls.h:
runtime/base/cleanup.h:
runtime/base/error.h:
