buildx/vm/channel.o: vm/channel.c vm/channel.h generated/channel.h \
 runtime/base/bytes.h
vm/channel.h:
generated/channel.h:
runtime/base/bytes.h:
