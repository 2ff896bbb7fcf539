buildx/runtime/tree/pax_time.o: runtime/tree/pax_time.c \
 runtime/tree/pax_time.h runtime/base/checked.h runtime/base/cleanup.h
runtime/tree/pax_time.h:
runtime/base/checked.h:
runtime/base/cleanup.h:
