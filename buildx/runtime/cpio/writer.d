buildx/runtime/cpio/writer.o: runtime/cpio/writer.c runtime/cpio/writer.h \
 runtime/base/bytes.h runtime/base/error.h generated/cpio.h
runtime/cpio/writer.h:
runtime/base/bytes.h:
runtime/base/error.h:
generated/cpio.h:
