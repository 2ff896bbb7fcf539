buildx/runtime/map/big.o: runtime/map/big.c runtime/map/big.h
runtime/map/big.h:
