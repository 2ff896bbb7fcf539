buildx/vm/cmd_boot.o: vm/cmd_boot.c runtime/region/remote.h \
 runtime/region/region.h runtime/base/error.h vm/accel.h vm/arch.h \
 vm/commands.h vm/options.h vm/say.h vm/control.h vm/save.h vm/image.h \
 runtime/ext4/writer.h runtime/map/map.h runtime/base/cleanup.h \
 runtime/tree/tree.h runtime/base/arena.h runtime/base/bytes.h \
 runtime/map/overlay.h vm/disk.h vm/qemu.h vm/hold.h vm/initramfs.h \
 vm/modules.h vm/interrupt.h vm/kernel.h vm/machine.h vm/job.h \
 vm/channel.h generated/channel.h vm/memory.h
runtime/region/remote.h:
runtime/region/region.h:
runtime/base/error.h:
vm/accel.h:
vm/arch.h:
vm/commands.h:
vm/options.h:
vm/say.h:
vm/control.h:
vm/save.h:
vm/image.h:
runtime/ext4/writer.h:
runtime/map/map.h:
runtime/base/cleanup.h:
runtime/tree/tree.h:
runtime/base/arena.h:
runtime/base/bytes.h:
runtime/map/overlay.h:
vm/disk.h:
vm/qemu.h:
vm/hold.h:
vm/initramfs.h:
vm/modules.h:
vm/interrupt.h:
vm/kernel.h:
vm/machine.h:
vm/job.h:
vm/channel.h:
generated/channel.h:
vm/memory.h:
