buildx/vm/terminal.o: vm/terminal.c vm/terminal.h vm/say.h \
 runtime/base/error.h
vm/terminal.h:
vm/say.h:
runtime/base/error.h:
