buildx/runtime/region/generated.o: runtime/region/generated.c \
 runtime/region/generated.h runtime/region/region.h runtime/base/error.h \
 runtime/base/checked.h runtime/base/cleanup.h
runtime/region/generated.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/base/checked.h:
runtime/base/cleanup.h:
