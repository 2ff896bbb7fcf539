buildx/runtime/region/file.o: runtime/region/file.c runtime/region/file.h \
 runtime/region/region.h runtime/base/error.h runtime/region/beneath.h \
 runtime/region/open_files.h runtime/base/cleanup.h \
 runtime/region/file_view.h
runtime/region/file.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/region/beneath.h:
runtime/region/open_files.h:
runtime/base/cleanup.h:
runtime/region/file_view.h:
