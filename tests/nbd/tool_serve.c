/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A server for the scripts beside it.
 *
 *   tool_serve SOCKET FILE           the file as a disk, no more and no less
 *   tool_serve SOCKET FILE EXPECTED  a disk of everything a map can hold,
 *                                    and its bytes, made without the map
 *
 * Exports "disk" (writable) and "frozen" (read-only). Says "ready" when
 * clients may come, and what it reports on stderr; SIGTERM ends it.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/nbd/server.h"
#include "runtime/region/bytes.h"
#include "runtime/region/file.h"
#include "runtime/region/generated.h"
#include "runtime/region/zero.h"

/* Odd sizes and places on purpose. */
enum {
	TEXT_AT = 1,
	TEXT_SIZE = 70001,
	BLOCK_SIZE = 999,
	NR_BLOCKS = 501,
	BLOCKS_AT = 65537,
	FILE_AT = 600011,
	HOLE_IN_FILE = 12345, /* bytes of the file that are hidden by zeros */
	HOLE_SIZE = 4097,
	TAIL = 1000003, /* mapped by nobody */
};

static void print_line(void *context, const char *text)
{
	(void)context;
	fprintf(stderr, "%s\n", text);
}

static const struct reporter reporter = { print_line, NULL };

static int complain(const struct error *err)
{
	fprintf(stderr, "tool_serve: %s\n", err->text);
	return 1;
}

static int make_block(const void *context, uint64_t index, uint8_t *block,
		      struct error *err)
{
	(void)context;
	(void)err;
	for (uint64_t i = 0; i < BLOCK_SIZE; i++)
		block[i] = (uint8_t)(index * 37 + i * 11);
	return 0;
}

struct parts {
	uint8_t text[TEXT_SIZE];
	struct bytes_region bytes;
	struct generated_region generated;
	struct region zero;
	struct file_region file;
};

static int open_parts(struct parts *parts, const char *path,
		      struct file_store **store, struct error *err)
{
	const char *name = strrchr(path, '/');
	struct stat status;
	int root;

	/* the folder as messages call it is left out: the path is relative */
	root = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (!name || root < 0 || stat(path, &status))
		return fail(err, errno ? errno : EINVAL, "%s: %s", path,
			    strerror(errno));
	if (file_store_open(root, "/", 4, &reporter, store, err))
		return -1;
	file_region_init(&parts->file, *store, NULL, path + 1, &status);
	for (int i = 0; i < TEXT_SIZE; i++)
		parts->text[i] = (uint8_t)(i % 95 + ' ');
	bytes_region_init(&parts->bytes, parts->text, TEXT_SIZE);
	generated_region_init(&parts->generated, BLOCK_SIZE, NR_BLOCKS,
			      make_block, NULL);
	zero_region_init(&parts->zero, HOLE_SIZE);
	return 0;
}

static int map_all(struct parts *parts, struct map **out, struct error *err)
{
	uint64_t file_size = parts->file.region.size;
	AUTO(map) *map = NULL;

	if (map_new(FILE_AT + file_size + TAIL, &map, err) ||
	    map_put(map, FILE_AT, &parts->file.region, 0, file_size, err) ||
	    map_put(map, TEXT_AT, &parts->bytes.region, 0, TEXT_SIZE, err) ||
	    map_put(map, BLOCKS_AT, &parts->generated.region, 0,
		    BLOCK_SIZE * NR_BLOCKS, err) ||
	    map_put(map, FILE_AT + HOLE_IN_FILE, &parts->zero, 0, HOLE_SIZE,
		    err) ||
	    map_seal(map, err))
		return -err->code;
	*out = STEAL(map);
	return 0;
}

static int map_file(struct parts *parts, struct map **out, struct error *err)
{
	uint64_t size = parts->file.region.size;
	AUTO(map) *map = NULL;

	if (map_new(size, &map, err) ||
	    map_put(map, 0, &parts->file.region, 0, size, err) ||
	    map_seal(map, err))
		return -err->code;
	*out = STEAL(map);
	return 0;
}

/* The same as map_all, said as writes to a file one after the other. */
static int write_expected(const struct parts *parts, const char *path,
			  const char *expected)
{
	uint64_t size = parts->file.region.size;
	AUTOFREE uint8_t *image = calloc(1, FILE_AT + size + TAIL);
	FILE *from = fopen(path, "r"), *to = fopen(expected, "w");
	size_t written;

	if (!image || !from || !to ||
	    fread(image + FILE_AT, 1, size, from) != size)
		return -1;
	memcpy(image + TEXT_AT, parts->text, TEXT_SIZE);
	for (uint64_t i = 0; i < BLOCK_SIZE * NR_BLOCKS; i++)
		image[BLOCKS_AT + i] =
		    (uint8_t)(i / BLOCK_SIZE * 37 + i % BLOCK_SIZE * 11);
	memset(image + FILE_AT + HOLE_IN_FILE, 0, HOLE_SIZE);
	written = fwrite(image, 1, FILE_AT + size + TAIL, to);
	fclose(from);
	return fclose(to) || written != FILE_AT + size + TAIL ? -1 : 0;
}

static int serve(const struct map *map, const char *path, struct error *err)
{
	AUTO(overlay) *disk = NULL, *frozen = NULL;
	AUTO(nbd_server) *server = NULL;
	struct nbd_export exports[2];
	sigset_t ends;
	int number;

	if (overlay_new(map, &disk, err) || overlay_new(map, &frozen, err))
		return -err->code;
	exports[0] =
	    (struct nbd_export){ "disk", "made of parts", disk, false };
	exports[1] = (struct nbd_export){ "frozen", NULL, frozen, true };
	sigemptyset(&ends);
	sigaddset(&ends, SIGTERM);
	sigaddset(&ends, SIGINT);
	sigprocmask(SIG_BLOCK, &ends, NULL);
	if (nbd_server_new(exports, 2, &reporter, &server, err) ||
	    nbd_server_listen(server, path, err))
		return -err->code;
	puts("ready");
	fflush(stdout);
	sigwait(&ends, &number);
	return 0;
}

int main(int argc, char **argv)
{
	static struct parts parts;
	struct file_store *store = NULL;
	AUTO(map) *map = NULL;
	struct error err = { 0 };
	int rc;

	if (argc < 3 || argc > 4) {
		fprintf(stderr, "tool_serve SOCKET FILE [EXPECTED]\n");
		return 2;
	}
	if (open_parts(&parts, argv[2], &store, &err))
		return complain(&err);
	if (argc > 3 && write_expected(&parts, argv[2], argv[3])) {
		perror(argv[3]);
		return 1;
	}
	rc = argc > 3 ? map_all(&parts, &map, &err)
		      : map_file(&parts, &map, &err);
	if (!rc)
		rc = serve(map, argv[1], &err);
	file_store_free(store);
	return rc ? complain(&err) : 0;
}
