buildx/vm/interrupt.o: vm/interrupt.c vm/interrupt.h
vm/interrupt.h:
