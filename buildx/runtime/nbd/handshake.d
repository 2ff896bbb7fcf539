buildx/runtime/nbd/handshake.o: runtime/nbd/handshake.c generated/nbd.h \
 runtime/base/bytes.h runtime/nbd/options.h runtime/nbd/session.h \
 runtime/nbd/server.h runtime/map/overlay.h runtime/map/map.h \
 runtime/base/cleanup.h runtime/region/region.h runtime/base/error.h \
 runtime/nbd/wire.h runtime/nbd/batch.h runtime/nbd/request.h \
 runtime/nbd/stream.h
generated/nbd.h:
runtime/base/bytes.h:
runtime/nbd/options.h:
runtime/nbd/session.h:
runtime/nbd/server.h:
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/nbd/wire.h:
runtime/nbd/batch.h:
runtime/nbd/request.h:
runtime/nbd/stream.h:
