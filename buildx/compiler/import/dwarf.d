buildx/compiler/import/dwarf.o: compiler/import/dwarf.c \
 compiler/import/dwarf.h compiler/import/model.h compiler/memory.h \
 runtime/base/arena.h runtime/base/error.h runtime/base/vec.h \
 compiler/import/compile.h compiler/import/reader.h \
 compiler/import/libdw.h compiler/names.h runtime/base/cleanup.h
compiler/import/dwarf.h:
compiler/import/model.h:
compiler/memory.h:
runtime/base/arena.h:
runtime/base/error.h:
runtime/base/vec.h:
compiler/import/compile.h:
compiler/import/reader.h:
compiler/import/libdw.h:
compiler/names.h:
runtime/base/cleanup.h:
