buildx/runtime/region/region.o: runtime/region/region.c \
 runtime/region/region.h runtime/base/error.h runtime/base/checked.h
runtime/region/region.h:
runtime/base/error.h:
runtime/base/checked.h:
