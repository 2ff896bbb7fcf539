#define STRUCT_DESCRIBE
#include "generated/btrfs.h"
#include "generated/bzimage.h"
#include "generated/channel.h"
#include "generated/cpio.h"
#include "generated/digest.h"
#include "generated/elf.h"
#include "generated/erofs.h"
#include "generated/exfat.h"
#include "generated/ext4.h"
#include "generated/fat.h"
#include "generated/gpt.h"
#include "generated/iso9660.h"
#include "generated/jbd2.h"
#include "generated/mbr.h"
#include "generated/nbd.h"
#include "generated/qcow2.h"
#include "generated/quota.h"
#include "generated/squashfs.h"
#include "generated/tar.h"
#include "inspector/inspect.h"
const struct describe_file *const inspect_formats[] = {
	&btrfs_describe_file,
	&bzimage_describe_file,
	&channel_describe_file,
	&cpio_describe_file,
	&digest_describe_file,
	&elf_describe_file,
	&erofs_describe_file,
	&exfat_describe_file,
	&ext4_describe_file,
	&fat_describe_file,
	&gpt_describe_file,
	&iso9660_describe_file,
	&jbd2_describe_file,
	&mbr_describe_file,
	&nbd_describe_file,
	&qcow2_describe_file,
	&quota_describe_file,
	&squashfs_describe_file,
	&tar_describe_file,
	NULL };
