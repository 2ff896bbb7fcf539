/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_DISK_H
#define VM_DISK_H

#include "runtime/ext4/writer.h"
#include "vm/qemu.h"
#include "vm/save.h"

/*
 * A SOURCE as the root disk of a QEMU machine, in one of three ways:
 *
 *   DISK_PMEM  a file of the shared base (vm/base.h) that QEMU maps as the
 *              guest's memory. A page that the guest touches first is brought
 *              by a page fault; after that it is memory like any other. The
 *              fastest, and all guests share what one has read. But a page
 *              fault cannot end in an I/O error: where SOURCE changes the
 *              machine has to end
 *   DISK_NBD   served over a socket that has no name. What became unreadable
 *              is an I/O error in the guest
 *   DISK_FILE  SOURCE is an ext4 image already: QEMU's own raw file
 *
 * disk_open with DISK_AUTO takes the first of them that kernel, QEMU, host
 * and SOURCE allow; and PMEM only for a SOURCE that does not change: an
 * archive or an image, or a directory that was declared stable. Not with
 * --save, with which PMEM works when it is wished: then the file is this
 * process's own and QEMU shares what it writes with it. Not with a limit for
 * what is written: memory that is mapped cannot be refused.
 *
 * Planning a tree takes about as long as QEMU takes to come up, so with NBD
 * both go on at once:
 *
 *     disk_open       planning begins, in a thread or process of its own
 *     disk_attach     what QEMU gets; QEMU is started and waits
 *     disk_finish     planning has ended; from here on QEMU is answered
 *
 * PMEM's size is part of QEMU's command line, so disk_attach waits for it.
 */
struct disk;

enum disk_kind { DISK_AUTO, DISK_PMEM, DISK_NBD, DISK_FILE };

/* Borrowed for the disk's life. */
struct disk_settings {
	const char *source;
	const struct edits *edits; /* vm/edits.h; NULL: none */
	const struct ext4_options *options;
	const struct reporter *reporter;
	enum disk_kind kind; /* AUTO, PMEM or NBD */
	bool is_stable;	     /* nobody changes SOURCE while it is used */
	const char *modules; /* the kernel's folder of modules; NULL: none */
	const char *qemu;    /* the program */
	const struct save_settings *save; /* NULL: nothing of it */
	bool has_limit;			  /* save->limit is somebody's wish */
	bool has_name; /* so that snapshots can be taken of it */
};

/* Whether SOURCE is there and can be looked at. */
int disk_look(const char *source, struct error *err);

/*
 * Fails at once where SOURCE is not there or PMEM is wished and cannot be had;
 * whatever else is wrong with it disk_attach or disk_finish say. What AUTO
 * takes and why is said as a detail.
 */
int disk_open(const struct disk_settings *settings, struct disk **out,
	      struct error *err);

/* What was taken: not DISK_AUTO. */
enum disk_kind disk_kind(const struct disk *disk);

/* The kernel modules without which a guest does not see such a disk; ends
 * with NULL. */
const char *const *disk_modules(enum disk_kind kind);

/*
 * A descriptor that becomes readable when disk_hear should be called; -1:
 * never. disk_hear fails where the machine must not run on: with the reason.
 */
int disk_fd(const struct disk *disk);
int disk_hear(struct disk *disk, struct error *err);

/* Waits for the planning to end where it goes on. NULL is fine. */
void disk_free(struct disk *disk);
CLEANUP_DEFINE(disk)

/* Fills in the root of the settings. With the signals of interrupt.h held, as
 * disk_finish. */
int disk_attach(struct disk *disk, struct qemu_settings *settings,
		struct error *err);

/*
 * Waits until the disk is planned, and serves it. Once; after disk_attach,
 * with the signals of interrupt.h held: they are released while it waits, so
 * that one of them ends this program at once.
 */
int disk_finish(struct disk *disk, struct error *err);

/* Where the guest's writes are, after that; NULL: not in an overlay of ours. */
struct image *disk_image(const struct disk *disk);

/* QEMU has ended: what it wrote is saved, where it is to be. Once. */
int disk_end(struct disk *disk, struct error *err);

#endif
