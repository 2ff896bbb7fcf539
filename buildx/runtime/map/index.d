buildx/runtime/map/index.o: runtime/map/index.c runtime/map/index.h \
 runtime/base/checked.h runtime/map/big.h
runtime/map/index.h:
runtime/base/checked.h:
runtime/map/big.h:
