buildx/compiler/output.o: compiler/output.c compiler/output.h \
 compiler/text.h runtime/base/error.h runtime/base/cleanup.h
compiler/output.h:
compiler/text.h:
runtime/base/error.h:
runtime/base/cleanup.h:
