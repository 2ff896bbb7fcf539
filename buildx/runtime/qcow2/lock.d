buildx/runtime/qcow2/lock.o: runtime/qcow2/lock.c runtime/qcow2/lock.h \
 runtime/base/error.h
runtime/qcow2/lock.h:
runtime/base/error.h:
