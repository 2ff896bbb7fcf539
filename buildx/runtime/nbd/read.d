buildx/runtime/nbd/read.o: runtime/nbd/read.c generated/nbd.h \
 runtime/base/bytes.h runtime/base/checked.h runtime/nbd/commands.h \
 runtime/nbd/session.h runtime/nbd/server.h runtime/map/overlay.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/base/error.h runtime/nbd/wire.h runtime/nbd/batch.h \
 runtime/nbd/request.h runtime/nbd/stream.h runtime/nbd/reply.h \
 runtime/nbd/slow.h
generated/nbd.h:
runtime/base/bytes.h:
runtime/base/checked.h:
runtime/nbd/commands.h:
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
runtime/nbd/reply.h:
runtime/nbd/slow.h:
