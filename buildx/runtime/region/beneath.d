buildx/runtime/region/beneath.o: runtime/region/beneath.c \
 runtime/region/beneath.h runtime/base/cleanup.h
runtime/region/beneath.h:
runtime/base/cleanup.h:
