buildx/runtime/nbd/batch.o: runtime/nbd/batch.c runtime/nbd/batch.h \
 runtime/base/bytes.h runtime/map/overlay.h runtime/map/map.h \
 runtime/base/cleanup.h runtime/region/region.h runtime/base/error.h \
 runtime/nbd/request.h runtime/nbd/stream.h runtime/base/checked.h \
 runtime/nbd/reply.h
runtime/nbd/batch.h:
runtime/base/bytes.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/nbd/request.h:
runtime/nbd/stream.h:
runtime/base/checked.h:
runtime/nbd/reply.h:
