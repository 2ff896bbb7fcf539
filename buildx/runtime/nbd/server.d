buildx/runtime/nbd/server.o: runtime/nbd/server.c runtime/nbd/server.h \
 runtime/map/overlay.h runtime/map/map.h runtime/base/cleanup.h \
 runtime/region/region.h runtime/base/error.h runtime/nbd/listener.h \
 runtime/nbd/session.h runtime/nbd/wire.h runtime/nbd/batch.h \
 runtime/base/bytes.h runtime/nbd/request.h runtime/nbd/stream.h \
 runtime/nbd/thread.h
runtime/nbd/server.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/nbd/listener.h:
runtime/nbd/session.h:
runtime/nbd/wire.h:
runtime/nbd/batch.h:
runtime/base/bytes.h:
runtime/nbd/request.h:
runtime/nbd/stream.h:
runtime/nbd/thread.h:
