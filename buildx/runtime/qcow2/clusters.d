buildx/runtime/qcow2/clusters.o: runtime/qcow2/clusters.c \
 runtime/qcow2/clusters.h generated/qcow2.h runtime/base/bytes.h \
 runtime/base/error.h runtime/base/vec.h runtime/base/checked.h
runtime/qcow2/clusters.h:
generated/qcow2.h:
runtime/base/bytes.h:
runtime/base/error.h:
runtime/base/vec.h:
runtime/base/checked.h:
