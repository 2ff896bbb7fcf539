/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A client of an NBD server, for bench/run serve. Prints the seconds taken.
 *
 *   nbd_load read URI DEPTH COUNT     4 KiB at random places
 *   nbd_load write URI DEPTH COUNT    4 KiB, no page twice, at random places
 *   nbd_load connect URI 1 COUNT      connect, read the first 4 KiB, go
 *   nbd_load large URI DEPTH COUNT    32 MiB each, on as many connections
 */
#include <libnbd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 4096, LARGE = 32 << 20, MAX_DEPTH = 64 };

static struct nbd_handle *connect_to(const char *uri)
{
	struct nbd_handle *nbd = nbd_create();

	if (!nbd || nbd_connect_uri(nbd, uri)) {
		fprintf(stderr, "nbd_load: %s\n", nbd_get_error());
		exit(1);
	}
	return nbd;
}

static void end(struct nbd_handle *nbd)
{
	nbd_shutdown(nbd, 0);
	nbd_close(nbd);
}

static void check(int64_t result)
{
	if (result >= 0)
		return;
	fprintf(stderr, "nbd_load: %s\n", nbd_get_error());
	exit(1);
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* A permutation of the disk's blocks: a full cycle modulo a power of two,
 * what is above the end is passed over. */
struct order {
	uint64_t nr_blocks, mask, at;
};

static struct order order_of(uint64_t size)
{
	struct order order = { size / BLOCK, 1, 12345 };

	while (order.mask < order.nr_blocks)
		order.mask *= 2;
	order.mask--;
	order.at &= order.mask;
	return order;
}

static uint64_t next_offset(struct order *order)
{
	uint64_t mixed;

	do {
		order->at = (order->at * 1664525 + 1013904223) & order->mask;
		/* low bits of such a sequence have short cycles */
		mixed = order->at ^ order->at >> 7;
	} while (mixed >= order->nr_blocks);
	return mixed * BLOCK;
}

static uint8_t buffers[MAX_DEPTH][BLOCK];

static void issue(struct nbd_handle *nbd, int slot, int is_write,
		  struct order *order, int64_t *cookies)
{
	uint64_t offset = next_offset(order);

	cookies[slot] = is_write
			    ? nbd_aio_pwrite(nbd, buffers[slot], BLOCK, offset,
					     NBD_NULL_COMPLETION, 0)
			    : nbd_aio_pread(nbd, buffers[slot], BLOCK, offset,
					    NBD_NULL_COMPLETION, 0);
	check(cookies[slot]);
}

static void random_blocks(const char *uri, int depth, long count, int is_write)
{
	struct nbd_handle *nbd = connect_to(uri);
	struct order order = order_of(nbd_get_size(nbd));
	int64_t cookies[MAX_DEPTH];
	long issued = 0, done = 0;
	double start = now();

	for (; issued < depth && issued < count; issued++)
		issue(nbd, (int)issued, is_write, &order, cookies);
	while (done < count) {
		int64_t cookie = nbd_aio_peek_command_completed(nbd);
		int slot = 0;

		if (cookie <= 0) {
			check(nbd_poll(nbd, -1));
			continue;
		}
		check(nbd_aio_command_completed(nbd, cookie));
		done++;
		while (cookies[slot] != cookie)
			slot++;
		if (issued < count) {
			issue(nbd, slot, is_write, &order, cookies);
			issued++;
		}
	}
	printf("%.6f\n", now() - start);
	end(nbd);
}

static void connects(const char *uri, long count)
{
	double start = now();

	for (long i = 0; i < count; i++) {
		struct nbd_handle *nbd = connect_to(uri);

		check(nbd_pread(nbd, buffers[0], BLOCK, 0, 0));
		end(nbd);
	}
	printf("%.6f\n", now() - start);
}

static void large(const char *uri, int depth, long count)
{
	struct nbd_handle *nbd[MAX_DEPTH];
	void *room = malloc((size_t)depth * LARGE);
	double start = now();

	for (int i = 0; i < depth; i++)
		nbd[i] = connect_to(uri);
	for (long round = 0; round < count; round++) {
		int64_t cookies[MAX_DEPTH];

		for (int i = 0; i < depth; i++) {
			cookies[i] = nbd_aio_pread(
			    nbd[i], (char *)room + (size_t)i * LARGE, LARGE,
			    (uint64_t)i * LARGE, NBD_NULL_COMPLETION, 0);
			check(cookies[i]);
		}
		for (int i = 0; i < depth; i++)
			while (!nbd_aio_command_completed(nbd[i], cookies[i]))
				check(nbd_poll(nbd[i], -1));
	}
	printf("%.6f\n", now() - start);
	for (int i = 0; i < depth; i++)
		end(nbd[i]);
	free(room);
}

int main(int argc, char **argv)
{
	int depth = argc == 5 ? atoi(argv[3]) : 0;
	long count = argc == 5 ? atol(argv[4]) : 0;

	if (depth < 1 || depth > MAX_DEPTH || count < 1) {
		fprintf(stderr, "nbd_load WHAT URI DEPTH COUNT\n");
		return 2;
	}
	if (!strcmp(argv[1], "connect"))
		connects(argv[2], count);
	else if (!strcmp(argv[1], "large"))
		large(argv[2], depth, count);
	else
		random_blocks(argv[2], depth, count, argv[1][0] == 'w');
	return 0;
}
