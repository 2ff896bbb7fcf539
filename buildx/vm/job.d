buildx/vm/job.o: vm/job.c vm/job.h vm/channel.h generated/channel.h \
 runtime/base/bytes.h vm/terminal.h
vm/job.h:
vm/channel.h:
generated/channel.h:
runtime/base/bytes.h:
vm/terminal.h:
