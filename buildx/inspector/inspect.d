buildx/inspector/inspect.o: inspector/inspect.c inspector/inspect.h \
 runtime/base/describe.h runtime/base/bytes.h runtime/base/show.h
inspector/inspect.h:
runtime/base/describe.h:
runtime/base/bytes.h:
runtime/base/show.h:
