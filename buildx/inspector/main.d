buildx/inspector/main.o: inspector/main.c inspector/inspect.h \
 runtime/base/describe.h runtime/base/bytes.h
inspector/inspect.h:
runtime/base/describe.h:
runtime/base/bytes.h:
