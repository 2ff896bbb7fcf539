buildx/runtime/region/remote.o: runtime/region/remote.c \
 runtime/region/remote.h runtime/region/region.h runtime/base/error.h \
 runtime/base/checked.h runtime/base/cleanup.h
runtime/region/remote.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/base/checked.h:
runtime/base/cleanup.h:
