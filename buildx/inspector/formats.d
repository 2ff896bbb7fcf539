buildx/inspector/formats.o: buildx/inspector/formats.c generated/btrfs.h \
 runtime/base/bytes.h runtime/base/guid.h runtime/base/checksum.h \
 runtime/base/describe.h generated/bzimage.h generated/channel.h \
 generated/cpio.h generated/digest.h generated/elf.h generated/erofs.h \
 generated/exfat.h runtime/base/utf16.h generated/ext4.h generated/fat.h \
 generated/gpt.h generated/mbr.h generated/iso9660.h generated/jbd2.h \
 generated/mbr.h generated/nbd.h generated/qcow2.h generated/quota.h \
 generated/squashfs.h generated/tar.h inspector/inspect.h
generated/btrfs.h:
runtime/base/bytes.h:
runtime/base/guid.h:
runtime/base/checksum.h:
runtime/base/describe.h:
generated/bzimage.h:
generated/channel.h:
generated/cpio.h:
generated/digest.h:
generated/elf.h:
generated/erofs.h:
generated/exfat.h:
runtime/base/utf16.h:
generated/ext4.h:
generated/fat.h:
generated/gpt.h:
generated/mbr.h:
generated/iso9660.h:
generated/jbd2.h:
generated/mbr.h:
generated/nbd.h:
generated/qcow2.h:
generated/quota.h:
generated/squashfs.h:
generated/tar.h:
inspector/inspect.h:
