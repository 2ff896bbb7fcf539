buildx/runtime/region/file_view.o: runtime/region/file_view.c \
 runtime/region/file_view.h
runtime/region/file_view.h:
