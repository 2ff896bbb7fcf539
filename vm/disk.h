/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_DISK_H
#define VM_DISK_H

#include "runtime/ext4/writer.h"
#include "vm/qemu.h"
#include "vm/save.h"

/*
 * A SOURCE as the root disk of a QEMU machine: planned and served to QEMU
 * over a socket that has no name, or, where it is an ext4 image already, the
 * file itself.
 *
 * Planning a tree takes about as long as QEMU takes to come up, so both go on
 * at once:
 *
 *     disk_open       planning begins, in a thread of its own
 *     disk_attach     QEMU's end of the socket; QEMU is started and waits
 *     disk_finish     planning has ended; from here on QEMU is answered
 */
struct disk;

/*
 * `source`, `options` and `reporter` as for image_open; borrowed for the disk's
 * life, as is `save`. Fails at once only where SOURCE is not there or cannot be looked at;
 * whatever else is wrong with it disk_finish says.
 */
int disk_open(const char *source, const struct ext4_options *options,
	      const struct save_settings *save, const struct reporter *reporter, struct disk **out,
	      struct error *err);

/* Waits for the planning to end where it goes on. NULL is fine. */
void disk_free(struct disk *disk);
CLEANUP_DEFINE(disk)

/* Fills in the root of the settings. */
int disk_attach(struct disk *disk, struct qemu_settings *settings,
		struct error *err);

/*
 * Waits until the disk is planned, and serves it. Once; after disk_attach,
 * with the signals of interrupt.h held: they are released while it waits, so
 * that one of them ends this program at once.
 */
int disk_finish(struct disk *disk, struct error *err);

/* QEMU has ended: what it wrote is saved, where it is to be. Once. */
int disk_end(struct disk *disk, struct error *err);

#endif
