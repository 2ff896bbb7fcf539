buildx/runtime/fuse/door.o: runtime/fuse/door.c runtime/fuse/door.h \
 runtime/base/error.h runtime/base/cleanup.h
runtime/fuse/door.h:
runtime/base/error.h:
runtime/base/cleanup.h:
