/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whatever a client says: the session ends, nothing leaks, and a read-only
 * disk stays as it was. The input is what the client sends, from its flags on.
 */
#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "runtime/nbd/session.h"
#include "runtime/region/bytes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/*
 *   0 bytes, but for one broken one; 64K lent, and bad for ever; 96K slow;
 *   128K bytes; 160K nothing
 */
enum {
	KIB = 1024,
	DISK_SIZE = 200 * KIB + 511,
	BROKEN = 5000,
	PART = 32 * KIB,
};

static int read_broken(const struct region *region, uint64_t offset,
		       void *buffer, size_t length, struct error *err)
{
	(void)region;
	(void)offset;
	(void)buffer;
	(void)length;
	return fail(err, EIO, "broken on purpose");
}

static uint8_t bytes[PART * 2];

static int read_bytes(const struct region *region, uint64_t offset,
		      void *buffer, size_t length, struct error *err)
{
	(void)region;
	(void)err;
	memcpy(buffer, bytes + offset, length);
	return 0;
}

static int lend(const struct region *region, uint64_t offset, size_t length,
		struct region_loan *loan, struct error *err)
{
	(void)region;
	(void)length;
	(void)err;
	loan->bytes = bytes + offset;
	return 0;
}

static int settle(struct region_loan *loan, struct error *err)
{
	(void)loan;
	return fail(err, EIO, "changed meanwhile");
}

static const struct region_kind broken_kind = { .name = "broken",
						.read = read_broken };
static const struct region_kind slow_kind = { .name = "slow",
					      .is_slow = true,
					      .read = read_bytes };
static const struct region_kind bad_kind = {
	.name = "bad", .read = read_bytes, .lend = lend, .settle = settle
};

static void put(struct map *map, uint64_t at, struct region *region)
{
	if (map_put(map, at, region, 0, region->size, NULL))
		abort();
}

static struct map *make_map(void)
{
	static struct bytes_region good;
	static struct region broken = { &broken_kind, 1 };
	static struct region slow = { &slow_kind, PART };
	static struct region bad = { &bad_kind, PART };
	struct map *map;

	memset(bytes, 'x', sizeof bytes);
	bytes_region_init(&good, bytes, sizeof bytes);
	if (map_new(DISK_SIZE, &map, NULL))
		abort();
	put(map, 0, &good.region);
	put(map, BROKEN, &broken);
	put(map, 64 * KIB, &bad);
	put(map, 96 * KIB, &slow);
	if (map_put(map, 128 * KIB, &good.region, 0, PART, NULL) ||
	    map_seal(map, NULL))
		abort();
	return map;
}

struct server {
	int fd;
	struct nbd_export exports[2];
};

static void *serve(void *argument)
{
	struct server *server = argument;

	const struct nbd_offer offer = { .exports = server->exports,
					 .nr_exports = 2 };

	nbd_session_run(server->fd, &offer);
	close(server->fd);
	return NULL;
}

/* Says everything, and hears everything out. */
static void talk(int fd, const uint8_t *data, size_t size)
{
	static uint8_t heard[65536];
	struct pollfd polled = { .fd = fd };

	for (;;) {
		polled.events = POLLIN | (size ? POLLOUT : 0);
		/* a session that has all it will ever get must end */
		if (poll(&polled, 1, 20000) <= 0)
			abort();
		if (polled.revents & POLLOUT && size) {
			ssize_t sent =
			    send(fd, data, size, MSG_NOSIGNAL | MSG_DONTWAIT);

			if (sent > 0) {
				data += sent;
				size -= (size_t)sent;
			} else if (errno != EAGAIN) {
				size = 0;
			}
			if (!size)
				shutdown(fd, SHUT_WR);
		}
		if (polled.revents & (POLLIN | POLLHUP) &&
		    recv(fd, heard, sizeof heard, 0) <= 0)
			return;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct map *map;
	struct overlay *disk, *frozen;
	struct server server;
	pthread_t thread;
	int pair[2];

	if (!map)
		map = make_map();
	if (overlay_new(map, &disk, NULL) || overlay_new(map, &frozen, NULL) ||
	    socketpair(AF_UNIX, SOCK_STREAM, 0, pair))
		abort();
	server = (struct server){
		pair[1],
		{ { "", "the disk", disk, false },
		  { "frozen", NULL, frozen, true } },
	};
	if (pthread_create(&thread, NULL, serve, &server))
		abort();
	if (!size)
		shutdown(pair[0], SHUT_WR);
	talk(pair[0], data, size);
	pthread_join(thread, NULL);
	close(pair[0]);
	assert(!overlay_memory(frozen));
	overlay_free(disk);
	overlay_free(frozen);
	return 0;
}
