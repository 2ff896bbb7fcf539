buildx/runtime/qcow2/map.o: runtime/qcow2/map.c runtime/base/checked.h \
 runtime/qcow2/image.h runtime/qcow2/clusters.h generated/qcow2.h \
 runtime/base/bytes.h runtime/base/error.h runtime/base/vec.h \
 runtime/qcow2/qcow2.h runtime/map/overlay.h runtime/map/map.h \
 runtime/base/cleanup.h runtime/region/region.h
runtime/base/checked.h:
runtime/qcow2/image.h:
runtime/qcow2/clusters.h:
generated/qcow2.h:
runtime/base/bytes.h:
runtime/base/error.h:
runtime/base/vec.h:
runtime/qcow2/qcow2.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
