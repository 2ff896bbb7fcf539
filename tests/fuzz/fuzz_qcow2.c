/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a qcow2 file: a disk that can be read and written, and is the
 * same when it is opened again; or an error with a text, and the file as it
 * was.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <sys/stat.h>

#include "runtime/base/checked.h"
#include "runtime/qcow2/qcow2.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PAGE = OVERLAY_PAGE_SIZE, MOST = 1 << 20 };

static char path[64];

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	snprintf(path, sizeof path, "/dev/shm/fuzz_qcow2.%d", (int)getpid());
	return 0;
}

static void check(bool holds)
{
	if (!holds)
		abort();
}

static void write_file(const uint8_t *data, size_t size)
{
	FILE *file = fopen(path, "w");

	check(file && fwrite(data, 1, size, file) == size && !fclose(file));
}

static void check_same(const uint8_t *data, size_t size)
{
	FILE *file = fopen(path, "r");
	uint8_t *now = malloc(size + 1);

	check(file && now && fread(now, 1, size + 1, file) == size);
	check(!memcmp(now, data, size));
	fclose(file);
	free(now);
}

/* The disk of `path` over nothing; NULL with an error. */
struct disk {
	struct qcow2 *qcow2;
	struct map *base, *map;
	struct overlay *overlay;
};

static int open_disk(struct disk *disk, struct error *err)
{
	uint64_t size;
	int rc = qcow2_open(path, &disk->qcow2, err);

	if (rc)
		return rc;
	size = qcow2_saved_base_size(qcow2_base(disk->qcow2));
	check(!map_new(size, &disk->base, NULL) && !map_seal(disk->base, NULL));
	check(!qcow2_map(disk->qcow2, disk->base, &disk->map, err));
	check(!overlay_new(disk->map, &disk->overlay, err));
	overlay_set_store(disk->overlay, qcow2_store(disk->qcow2));
	return 0;
}

static void close_disk(struct disk *disk)
{
	overlay_free(disk->overlay);
	map_free(disk->map);
	map_free(disk->base);
	qcow2_free(disk->qcow2);
	memset(disk, 0, sizeof *disk);
}

static void use(struct disk *disk)
{
	uint64_t size = overlay_size(disk->overlay), at;
	uint8_t before[PAGE], after[PAGE];
	size_t length;

	if (!size)
		return;
	/* some data that was saved, if there is any, and the last page */
	at = overlay_run(disk->overlay, 0, size).is_zero
		 ? overlay_run(disk->overlay, 0, size).end
		 : 0;
	at = at < size ? at / PAGE * PAGE : (size - 1) / PAGE * PAGE;
	length = (size_t)min_u64(PAGE, size - at);
	check(!overlay_read(disk->overlay, at, before, length, NULL));
	memset(before, 0x5A, length);
	check(!overlay_write(disk->overlay, at, before, length, NULL));
	if (overlay_flush(disk->overlay, NULL))
		return; /* a refcount table without room */
	close_disk(disk);
	check(!open_disk(disk, NULL));
	check(!overlay_read(disk->overlay, at, after, length, NULL));
	check(!memcmp(before, after, length));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct disk disk = { 0 };
	struct error err = { 0 };

	if (size > MOST)
		return 0;
	write_file(data, size);
	if (open_disk(&disk, &err)) {
		check(err.code > 0 && err.text[0] && !strchr(err.text, '\n'));
		check_same(data, size);
	} else {
		use(&disk);
	}
	close_disk(&disk);
	unlink(path);
	return 0;
}
