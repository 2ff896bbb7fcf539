buildx/vm/main.o: vm/main.c vm/commands.h vm/options.h \
 runtime/base/error.h vm/say.h
vm/commands.h:
vm/options.h:
runtime/base/error.h:
vm/say.h:
