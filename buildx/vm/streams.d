buildx/vm/streams.o: vm/streams.c vm/streams.h vm/channel.h \
 generated/channel.h runtime/base/bytes.h vm/terminal.h \
 runtime/base/checked.h
vm/streams.h:
vm/channel.h:
generated/channel.h:
runtime/base/bytes.h:
vm/terminal.h:
runtime/base/checked.h:
