/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_BASE_H
#define VM_BASE_H

#include <stdint.h>

#include "runtime/ext4/writer.h"

/*
 * A base: a SOURCE as one file that all guests of a user on this host map
 * into their memory, so that what one of them has read is there for all.
 *
 *   trvm boot --- QEMU --- maps --.
 *      |                          v
 *      +--- socket ---> base    file in a mount without a name
 *      |                 |        ^
 *   trvm boot --- QEMU --|- maps -'
 *                        `- FUSE -- overlay -- map
 *
 * Pages are shared where the file is the same file of the same mount. So the
 * mount belongs to a process of its own, started by the first who needs it;
 * the others find it by a socket in the abstract namespace whose name says
 * what it serves: the user, this trvm, and SOURCE as it is now (of an archive
 * its device, inode, size and times, of a directory those of everything in
 * it; the edits of it, with what they add; the options that make a filesystem
 * of it). It ends with the last
 * connection. Everything that could be left over hangs on descriptors: no
 * file, no mount point, no socket's name outlives its processes, however they
 * end.
 *
 * The file can be opened for writing, which private mappings need, and cannot
 * be written.
 *
 * A read that fails cannot be answered with an error: a guest has no place
 * for one. Then all who are connected are told why.
 */
struct base;

/* The file's size is a multiple of it: QEMU and the guest's kernel want
 * memory in such pieces. */
enum { BASE_ALIGNMENT = 2 << 20 };

struct base_settings {
	const char *source;
	const struct edits *edits; /* vm/edits.h; NULL: none */
	const struct ext4_options *options;
	const struct reporter *reporter; /* hears what the base says, too */
};

/*
 * Finds the base or starts it; planning goes on there. Everything borrowed.
 * To be called before this process has other threads.
 *
 * Returns 0; negative where this host cannot have one, with the reason.
 */
int base_open(const struct base_settings *settings, struct base **out,
	      struct error *err);
void base_free(struct base *base);
CLEANUP_DEFINE(base)

/* Readable when base_hear should be called. Borrowed. */
int base_fd(const struct base *base);

/*
 * Hears what there is without waiting. Returns 0, or negative with the reason
 * where the base has failed or is gone: whatever maps its file must not run
 * on.
 */
int base_hear(struct base *base, struct error *err);

/*
 * Waits until SOURCE is planned. *fd is borrowed, open for reading and
 * writing; its size is a multiple of BASE_ALIGNMENT. Returns 0, or what was
 * wrong with SOURCE.
 */
int base_wait(struct base *base, int *fd, struct error *err);

#endif
