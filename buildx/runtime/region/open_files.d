buildx/runtime/region/open_files.o: runtime/region/open_files.c \
 runtime/region/open_files.h runtime/base/cleanup.h runtime/base/error.h \
 runtime/region/file_view.h
runtime/region/open_files.h:
runtime/base/cleanup.h:
runtime/base/error.h:
runtime/region/file_view.h:
