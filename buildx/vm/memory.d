buildx/vm/memory.o: vm/memory.c vm/memory.h runtime/base/checked.h
vm/memory.h:
runtime/base/checked.h:
