buildx/runtime/base/crc.o: runtime/base/crc.c runtime/base/crc.h \
 runtime/base/bytes.h
runtime/base/crc.h:
runtime/base/bytes.h:
