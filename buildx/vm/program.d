buildx/vm/program.o: vm/program.c vm/program.h runtime/base/cleanup.h
vm/program.h:
runtime/base/cleanup.h:
