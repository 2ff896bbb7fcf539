buildx/runtime/map/overlay.o: runtime/map/overlay.c runtime/map/overlay.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/base/error.h runtime/base/checked.h runtime/map/overlay_inside.h \
 runtime/map/table.h runtime/map/pages.h
runtime/map/overlay.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/base/error.h:
runtime/base/checked.h:
runtime/map/overlay_inside.h:
runtime/map/table.h:
runtime/map/pages.h:
