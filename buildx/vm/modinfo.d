buildx/vm/modinfo.o: vm/modinfo.c vm/modinfo.h runtime/base/bytes.h \
 generated/elf.h runtime/base/checked.h
vm/modinfo.h:
runtime/base/bytes.h:
generated/elf.h:
runtime/base/checked.h:
