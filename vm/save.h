/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_SAVE_H
#define VM_SAVE_H

#include "vm/image.h"

/*
 * --save FILE: what is written to an image's disk is kept in a qcow2 file,
 * and what was kept there before lies over the image (docs/saving.md).
 *
 *     image_open
 *     save_attach      image->disk is another one from here on
 *     ...              each overlay_flush is one state of the file
 *     save_finish      what was not flushed, too; nobody writes any more
 *     image_free       frees all of it
 */
struct save;

/* What is said of a disk's writes on the command line. */
struct save_settings {
	const char *file; /* NULL: they are gone in the end */
	uint64_t limit;	  /* of the memory that they take; UINT64_MAX: none */
};

/*
 * Makes FILE where it is not there (or empty), else goes on with it.
 * `reporter` hears when a flush fails, and when it is well again.
 *
 * Returns 0, or a line for the person: FILE is somebody else's, or in use;
 * it was begun on another disk (identity.h); what the system says.
 */
int save_attach(struct image *image, const char *source, const char *file,
		const struct reporter *reporter, struct error *err);

/* Returns 0, also for an image without a file; or that not all is saved. */
int save_finish(struct image *image, struct error *err);

/*
 * Around the moment of a snapshot: holds the guest's filesystem still, and lets
 * it go again. `hold` may fail; then the snapshot is as after a power failure.
 */
struct save_moment {
	int (*hold)(void *context);
	void (*release)(void *context);
	void *context;
};

/*
 * Writes the image's disk as it is at one moment to `file`, which must not be
 * there, as something for --save to go on with; its name appears when it is
 * whole. The moment is short; the writing is not, and the disk goes on
 * meanwhile. Any thread, one at a time.
 * `moment` NULL: nobody has to be held. *is_held: whether he was.
 */
int save_snapshot(struct image *image, const char *source, const char *file,
		  const struct save_moment *moment, bool *is_held,
		  struct error *err);

/* Called by image_free. NULL is fine. */
void save_free(struct save *save);

#endif
