buildx/vm/activation.o: vm/activation.c vm/activation.h
vm/activation.h:
