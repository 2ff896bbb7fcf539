/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_MAP_OVERLAY_H
#define RUNTIME_MAP_OVERLAY_H

#include <sys/uio.h>

#include "runtime/map/map.h"

/*
 * A disk that can be written: a sealed map below, and the pages that were
 * written above it.
 *
 *   reads   |  page written?  yes: the page   no: the map
 *   writes  |  a new page takes the place of what was there
 *   trims   |  the page is given back, and reads as zeros
 *
 * Pages are 4096 bytes and live in memory; a page that nobody wrote costs
 * nothing. Writes of any offset and length are exact to the byte. The map
 * below is never changed, so many overlays can stand on one map.
 *
 * A page never changes once others can see it: a write makes a new one and
 * puts it in place. So whoever reads holds pages, not locks, as long as he
 * likes; a snapshot holds all of them; and nobody sees half a write:
 *
 * - Any number of threads may read, write and trim at once.
 * - A write that has returned is seen by every read that begins afterwards.
 * - Within a stripe (2 MiB, aligned) a write is seen whole or not at all by
 *   a read within it.
 * - Reads take no lock where nobody has written within the stripe.
 */
struct overlay;

enum {
	OVERLAY_PAGE_SIZE = 4096,
	OVERLAY_STRIPE_SIZE = 2 << 20, /* in bytes */
};

/* `map` is sealed and borrowed: it must outlive the overlay. */
int overlay_new(const struct map *map, struct overlay **out, struct error *err);
void overlay_free(struct overlay *overlay);
CLEANUP_DEFINE(overlay)

uint64_t overlay_size(const struct overlay *overlay);

/* ---------------------------------------------------------------- memory */

/* How much memory the writes take now, in bytes: those of the overlay and of
 * all its snapshots together, with their tables; what they share counts once.
 */
uint64_t overlay_memory(const struct overlay *overlay);

/*
 * From now on writes that would take more memory than `limit` bytes are
 * -ENOSPC and change nothing; UINT64_MAX, the default: no limit. Never too
 * late: what is there stays.
 */
void overlay_set_limit(struct overlay *overlay, uint64_t limit);

/* --------------------------------------------------------------- reading */

/* As map_read. */
int overlay_read(struct overlay *overlay, uint64_t offset, void *buffer,
		 size_t length, struct error *err);

/*
 * What answers for a range, for somebody who passes the bytes on without a
 * buffer of his own: the NBD server, FUSE.
 */
enum piece_kind {
	PIECE_ZERO,
	PIECE_LENT, /* see `loan`: memory, or a file's bytes */
	PIECE_READ, /* has to be read: region_read(region, from, ...) */
};

struct piece {
	enum piece_kind kind;
	uint64_t length;	 /* in bytes, not 0 */
	struct region_loan loan; /* of PIECE_LENT */
	/* of PIECE_READ, its kind says is_slow; of PIECE_LENT, what to read
	 * where a loan's file cannot be, NULL for a page */
	const struct region *region;
	uint64_t from;
	void *page; /* the overlay's */
};

/*
 * Fills up to `max` pieces that answer for the first bytes from `offset`,
 * `length` at most; *nr says how many. Written pages that lie together in
 * memory are one piece. Pages are held, files are pinned, until overlay_settle.
 *
 * Returns 0; -ERANGE past the end; what a region said otherwise, and nothing
 * is to settle then.
 */
int overlay_borrow(struct overlay *overlay, uint64_t offset, uint64_t length,
		   struct piece *pieces, size_t max, size_t *nr,
		   struct error *err);

/* Ends all their loans. Returns 0, or what the first bad one said: then some
 * of what was taken may not be the disk's bytes. */
int overlay_settle(struct overlay *overlay, struct piece *pieces, size_t nr,
		   struct error *err);

/*
 * The same for several borrowings one after the other, when the bytes of all
 * of them were taken: a region that was just found good is not looked at
 * again. *good, NULL for the first, is it.
 */
int overlay_settle_next(struct overlay *overlay, struct piece *pieces,
			size_t nr, const struct region **good,
			struct error *err);

/* What comes at a byte, for BLOCK_STATUS, SEEK_HOLE and the like. */
struct overlay_run {
	uint64_t end;
	bool is_zero;
};

/* The run at `offset`, below the size; ends at `limit` at the latest. What
 * was written is data even where it is zeros. O(log n) in the map, O(pages)
 * in what was written. */
struct overlay_run overlay_run(struct overlay *overlay, uint64_t offset,
			       uint64_t limit);

/* --------------------------------------------------------------- writing */

/*
 * Returns 0; -ENOSPC past the end or the limit; -ENOMEM; what the map said
 * where a page had to be completed from it. A write that fails may have
 * changed the stripes before the one where it failed, as on a disk; never a
 * byte outside.
 */
int overlay_write(struct overlay *overlay, uint64_t offset, const void *buffer,
		  size_t length, struct error *err);

/*
 * The same without a buffer between: room in pages that nobody sees yet, to
 * receive into, and then the moment at which all of it is seen at once.
 *
 *     overlay_write_begin   room for the bytes, in order
 *     readv, recvmsg ...
 *     overlay_write_end     or overlay_write_drop, and nothing has happened
 *
 * One write lies within one stripe. The room's bytes are undefined.
 */
struct overlay_write {
	uint64_t offset;
	size_t length;
	size_t nr_room;
	struct iovec room[OVERLAY_STRIPE_SIZE / OVERLAY_PAGE_SIZE + 1];
	uint8_t *pages[OVERLAY_STRIPE_SIZE / OVERLAY_PAGE_SIZE + 1];
	size_t nr_pages; /* the overlay's, as are the pages */
};

int overlay_write_begin(struct overlay *overlay, uint64_t offset, size_t length,
			struct overlay_write *write, struct error *err);
/* Gives up what it cannot put in place. Once. */
int overlay_write_end(struct overlay *overlay, struct overlay_write *write,
		      struct error *err);
void overlay_write_drop(struct overlay *overlay, struct overlay_write *write);

/*
 * Makes the range read as zeros and gives the memory of its whole pages back;
 * it never takes memory but for what shares a page at either end, and 4 KiB
 * for the table of a stripe that nobody wrote in before and that is not zeroed
 * whole. Errors as overlay_write.
 */
int overlay_zero(struct overlay *overlay, uint64_t offset, uint64_t length,
		 struct error *err);

/* ------------------------------------------------------------- snapshots */

/*
 * The overlay as it is at this moment, as an overlay of its own; both go on
 * independently and share the pages that neither writes. Instant: 8 bytes are
 * copied for each 2 MiB of disk, while writers wait. A snapshot may outlive
 * its overlay, not the map.
 */
int overlay_snapshot(struct overlay *overlay, struct overlay **out,
		     struct error *err);

/* ----------------------------------------------------------- persistence */

/*
 * Where pages go for good. Called by overlay_flush, one call at a time.
 */
struct overlay_store {
	/* A page (its number on the disk) as it shall be after the commit;
	 * NULL: zeros. */
	int (*put)(struct overlay_store *store, uint64_t page,
		   const uint8_t *bytes, struct error *err);
	/* All that was put is on the medium when this returns 0; if not, or
	 * the power fails, what the last commit left is. */
	int (*commit)(struct overlay_store *store, struct error *err);
};

/*
 * From now on pages that are written are put into the store by the next
 * flush, as are those that were written before: a store that is set on a
 * snapshot and flushed takes all of it. Borrowed; set once, while nobody else
 * uses the overlay. A snapshot has no store of its own until it is given one.
 */
void overlay_set_store(struct overlay *overlay, struct overlay_store *store);

/* Whether a flush has anything to do, and so takes its time. */
bool overlay_has_store(const struct overlay *overlay);

/*
 * Every write that returned before is in the store, and committed, when this
 * returns 0; at once where there is no store. Any thread; a flush that comes
 * while another one commits waits and may find nothing left to do. After a
 * failure the pages stay to be put again by the next flush.
 */
int overlay_flush(struct overlay *overlay, struct error *err);

#endif
