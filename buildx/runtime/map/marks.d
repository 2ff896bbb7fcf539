buildx/runtime/map/marks.o: runtime/map/marks.c runtime/map/marks.h \
 runtime/base/checked.h runtime/map/big.h
runtime/map/marks.h:
runtime/base/checked.h:
runtime/map/big.h:
