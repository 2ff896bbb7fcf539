buildx/runtime/base/show.o: runtime/base/show.c runtime/base/show.h \
 runtime/base/describe.h runtime/base/bytes.h runtime/base/guid.h \
 runtime/base/utf16.h
runtime/base/show.h:
runtime/base/describe.h:
runtime/base/bytes.h:
runtime/base/guid.h:
runtime/base/utf16.h:
