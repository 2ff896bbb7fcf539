buildx/vm/machine_guest.o: vm/machine_guest.c vm/hold.h \
 runtime/base/error.h vm/save.h vm/image.h runtime/ext4/writer.h \
 runtime/map/map.h runtime/base/cleanup.h runtime/region/region.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/map/overlay.h vm/machine_state.h vm/console.h vm/machine.h \
 vm/job.h vm/channel.h generated/channel.h vm/qemu.h vm/process.h \
 vm/streams.h vm/terminal.h vm/say.h
vm/hold.h:
runtime/base/error.h:
vm/save.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/region/region.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/map/overlay.h:
vm/machine_state.h:
vm/console.h:
vm/machine.h:
vm/job.h:
vm/channel.h:
generated/channel.h:
vm/qemu.h:
vm/process.h:
vm/streams.h:
vm/terminal.h:
vm/say.h:
