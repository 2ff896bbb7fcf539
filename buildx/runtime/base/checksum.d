buildx/runtime/base/checksum.o: runtime/base/checksum.c \
 runtime/base/checksum.h runtime/base/bytes.h runtime/base/crc.h
runtime/base/checksum.h:
runtime/base/bytes.h:
runtime/base/crc.h:
