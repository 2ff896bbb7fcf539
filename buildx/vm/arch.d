buildx/vm/arch.o: vm/arch.c vm/arch.h
vm/arch.h:
