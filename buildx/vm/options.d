buildx/vm/options.o: vm/options.c vm/options.h runtime/base/error.h \
 runtime/base/checked.h
vm/options.h:
runtime/base/error.h:
runtime/base/checked.h:
