buildx/vm/commands.o: vm/commands.c vm/commands.h vm/options.h \
 runtime/base/error.h vm/say.h
vm/commands.h:
vm/options.h:
runtime/base/error.h:
vm/say.h:
