buildx/vm/sparse.o: vm/sparse.c vm/sparse.h runtime/map/map.h \
 runtime/base/cleanup.h runtime/region/region.h runtime/base/error.h \
 runtime/base/checked.h
vm/sparse.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/base/checked.h:
