buildx/runtime/map/table.o: runtime/map/table.c runtime/map/table.h \
 runtime/map/pages.h runtime/base/checked.h runtime/map/sparse.h
runtime/map/table.h:
runtime/map/pages.h:
runtime/base/checked.h:
runtime/map/sparse.h:
