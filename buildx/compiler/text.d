buildx/compiler/text.o: compiler/text.c compiler/text.h compiler/format.h \
 compiler/memory.h runtime/base/arena.h compiler/source.h \
 runtime/base/error.h runtime/base/vec.h
compiler/text.h:
compiler/format.h:
compiler/memory.h:
runtime/base/arena.h:
compiler/source.h:
runtime/base/error.h:
runtime/base/vec.h:
