buildx/runtime/fuse/fusefs.o: runtime/fuse/fusefs.c runtime/fuse/fusefs.h \
 runtime/map/overlay.h runtime/map/map.h runtime/base/cleanup.h \
 runtime/region/region.h runtime/base/error.h runtime/fuse/door.h
runtime/fuse/fusefs.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/fuse/door.h:
