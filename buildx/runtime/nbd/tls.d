buildx/runtime/nbd/tls.o: runtime/nbd/tls.c runtime/nbd/tls.h \
 runtime/base/cleanup.h runtime/base/error.h runtime/nbd/stream.h
runtime/nbd/tls.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/nbd/stream.h:
