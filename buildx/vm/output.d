buildx/vm/output.o: vm/output.c vm/output.h runtime/base/cleanup.h \
 runtime/base/error.h
vm/output.h:
runtime/base/cleanup.h:
runtime/base/error.h:
