buildx/runtime/ext4/geometry.o: runtime/ext4/geometry.c \
 runtime/ext4/geometry.h runtime/base/error.h runtime/base/checked.h \
 runtime/base/vec.h
runtime/ext4/geometry.h:
runtime/base/error.h:
runtime/base/checked.h:
runtime/base/vec.h:
