buildx/compiler/json.o: compiler/json.c compiler/json.h compiler/memory.h \
 runtime/base/arena.h compiler/source.h runtime/base/error.h \
 compiler/text.h
compiler/json.h:
compiler/memory.h:
runtime/base/arena.h:
compiler/source.h:
runtime/base/error.h:
compiler/text.h:
