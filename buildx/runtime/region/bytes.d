buildx/runtime/region/bytes.o: runtime/region/bytes.c \
 runtime/region/bytes.h runtime/region/region.h runtime/base/error.h
runtime/region/bytes.h:
runtime/region/region.h:
runtime/base/error.h:
