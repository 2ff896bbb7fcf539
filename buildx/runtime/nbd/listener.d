buildx/runtime/nbd/listener.o: runtime/nbd/listener.c \
 runtime/nbd/listener.h runtime/base/cleanup.h runtime/base/error.h
runtime/nbd/listener.h:
runtime/base/cleanup.h:
runtime/base/error.h:
