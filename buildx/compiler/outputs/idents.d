buildx/compiler/outputs/idents.o: compiler/outputs/idents.c \
 compiler/outputs/idents.h compiler/names.h runtime/base/arena.h \
 compiler/memory.h
compiler/outputs/idents.h:
compiler/names.h:
runtime/base/arena.h:
compiler/memory.h:
