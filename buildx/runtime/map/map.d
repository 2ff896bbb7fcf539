buildx/runtime/map/map.o: runtime/map/map.c runtime/map/map.h \
 runtime/base/cleanup.h runtime/region/region.h runtime/base/error.h \
 runtime/base/checked.h runtime/base/vec.h runtime/map/big.h \
 runtime/map/index.h runtime/map/marks.h runtime/map/sweep.h
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/base/checked.h:
runtime/base/vec.h:
runtime/map/big.h:
runtime/map/index.h:
runtime/map/marks.h:
runtime/map/sweep.h:
