buildx/vm/say.o: vm/say.c vm/say.h runtime/base/error.h
vm/say.h:
runtime/base/error.h:
