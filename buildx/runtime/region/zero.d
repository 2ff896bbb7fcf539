buildx/runtime/region/zero.o: runtime/region/zero.c runtime/region/zero.h \
 runtime/region/region.h runtime/base/error.h
runtime/region/zero.h:
runtime/region/region.h:
runtime/base/error.h:
