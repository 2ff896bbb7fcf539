buildx/vm/console.o: vm/console.c vm/console.h runtime/base/bytes.h \
 vm/guest/die.h
vm/console.h:
runtime/base/bytes.h:
vm/guest/die.h:
