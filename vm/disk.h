/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_DISK_H
#define VM_DISK_H

#include "runtime/ext4/writer.h"
#include "vm/qemu.h"

/*
 * A SOURCE as the root disk of a QEMU machine: planned and served to QEMU
 * over a socket that has no name, or, where it is an ext4 image already, the
 * file itself.
 */
struct disk;

/* `options` and `reporter` as for image_open. */
int disk_open(const char *source, const struct ext4_options *options,
	      const struct reporter *reporter, struct disk **out,
	      struct error *err);
void disk_free(struct disk *disk);
CLEANUP_DEFINE(disk)

/*
 * Fills in the root of the settings. The signals that this program handles
 * itself must be blocked: from here on there are threads.
 */
int disk_attach(struct disk *disk, struct qemu_settings *settings,
		struct error *err);

#endif
