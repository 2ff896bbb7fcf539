buildx/vm/accel.o: vm/accel.c vm/accel.h runtime/base/error.h \
 runtime/base/cleanup.h
vm/accel.h:
runtime/base/error.h:
runtime/base/cleanup.h:
