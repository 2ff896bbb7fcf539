/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the overlay itself costs, without a server.
 *
 *     overlay
 *
 * Prints, in this order: nanoseconds of processor time for a first write of
 * 4 KiB at random in 1 GiB, for a second one, for reading and for borrowing
 * 4 KiB of what was written, and of what was not; seconds for writing 1 GiB
 * in pieces of 256 KiB into room, and for copying as much into fresh memory.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "runtime/map/overlay.h"
#include "runtime/region/bytes.h"

enum { PAGES = 1 << 18, LARGE = 256 << 10 };

static const uint64_t size = (uint64_t)PAGES * OVERLAY_PAGE_SIZE;
static uint8_t buffer[LARGE];
static struct bytes_region bytes;

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

typedef void action(struct overlay *disk, uint64_t offset);

static void write_page(struct overlay *disk, uint64_t offset)
{
	struct overlay_write write;

	if (overlay_write_begin(disk, offset, 4096, &write, NULL))
		exit(1);
	memcpy(write.room[0].iov_base, buffer, 4096);
	if (overlay_write_end(disk, &write, NULL))
		exit(1);
}

static void read_page(struct overlay *disk, uint64_t offset)
{
	if (overlay_read(disk, offset, buffer, 4096, NULL))
		exit(1);
}

static void borrow_page(struct overlay *disk, uint64_t offset)
{
	struct piece pieces[16];
	size_t nr;

	if (overlay_borrow(disk, offset, 4096, pieces, 16, &nr, NULL) ||
	    overlay_settle(disk, pieces, nr, NULL))
		exit(1);
}

/* Prints nanoseconds; each page once in an order that jumps. */
static void each_page(struct overlay *disk, action *act)
{
	double start = seconds();

	for (uint64_t i = 0; i < PAGES; i++)
		act(disk, i * 40503 % PAGES * OVERLAY_PAGE_SIZE);
	printf("%f ", (seconds() - start) / PAGES * 1e9);
}

static void upload(struct overlay *disk)
{
	struct overlay_write write;
	double start = seconds();

	for (uint64_t at = 0; at < size; at += LARGE) {
		const uint8_t *next = buffer;

		if (overlay_write_begin(disk, at, LARGE, &write, NULL))
			exit(1);
		for (size_t i = 0; i < write.nr_room; i++) {
			memcpy(write.room[i].iov_base, next,
			       write.room[i].iov_len);
			next += write.room[i].iov_len;
		}
		if (overlay_write_end(disk, &write, NULL))
			exit(1);
	}
	printf("%f ", seconds() - start);
}

static void copy(void)
{
	double start = seconds();
	uint8_t *to = mmap(NULL, size, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	madvise(to, size, MADV_HUGEPAGE);
	for (uint64_t at = 0; at < size; at += LARGE)
		memcpy(to + at, buffer, LARGE);
	munmap(to, size);
	printf("%f ", seconds() - start);
}

static struct overlay *new_disk(const struct map *map)
{
	struct overlay *disk;

	if (overlay_new(map, &disk, NULL))
		exit(1);
	return disk;
}

int main(void)
{
	struct overlay *disk;
	struct map *map;

	bytes_region_init(&bytes, calloc(1, 1 << 20), 1 << 20);
	if (map_new(size, &map, NULL))
		return 1;
	for (uint64_t at = 0; at < size; at += 1 << 20)
		map_put(map, at, &bytes.region, 0, 1 << 20, NULL);
	map_seal(map, NULL);
	memset(buffer, 1, sizeof buffer);
	disk = new_disk(map);
	each_page(disk, write_page);
	each_page(disk, write_page);
	each_page(disk, read_page);
	each_page(disk, borrow_page);
	overlay_free(disk);
	disk = new_disk(map);
	each_page(disk, read_page);
	each_page(disk, borrow_page);
	upload(disk);
	copy();
	printf("\n");
	overlay_free(disk);
	map_free(map);
	free((void *)bytes.data);
	return 0;
}
