/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the region of an export elsewhere holds, for test_region_remote.sh:
 *
 *     tool_remote URI              all its bytes, in one read a MiB
 *     tool_remote URI runs         a line for each run: offset length what
 *     tool_remote URI odd SEED     all its bytes, in reads of any length
 *     tool_remote URI threads N    the same from N threads, N times
 *     tool_remote URI again        a byte for each line of standard input:
 *                                  "ok", or what went wrong
 */
#include "runtime/region/remote.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "tests/runtime/random.h"

static struct region *region;

static void end(const char *what, const struct error *err)
{
	fprintf(stderr, "%s: %s\n", what, err->text);
	exit(1);
}

static void say(void *context, const char *text)
{
	(void)context;
	fprintf(stderr, "reported: %s\n", text);
}

static void read_all(uint8_t *bytes, size_t step)
{
	struct error err = { 0 };

	for (uint64_t at = 0; at < region->size;) {
		size_t length = min_u64(region->size - at, step);

		if (region_read(region, at, bytes + at, length, &err))
			end("read", &err);
		at += length;
	}
}

static void read_odd(uint8_t *bytes, uint64_t seed)
{
	struct error err = { 0 };

	for (uint64_t at = 0; at < region->size;) {
		size_t length;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		length = 1 + (seed >> 33) % 100000;
		length = min_u64(region->size - at, length);
		if (region_read(region, at, bytes + at, length, &err))
			end("read", &err);
		at += length;
	}
}

static void *read_in_thread(void *context)
{
	read_all(context, 70000);
	return NULL;
}

static void read_in_threads(uint8_t *bytes, unsigned count)
{
	pthread_t threads[64];
	uint8_t *copies[64];

	if (count > 64)
		exit(2);
	for (unsigned i = 0; i < count; i++) {
		copies[i] = calloc(1, region->size + 1);
		pthread_create(&threads[i], NULL, read_in_thread, copies[i]);
	}
	read_all(bytes, 1 << 20);
	for (unsigned i = 0; i < count; i++) {
		pthread_join(threads[i], NULL);
		if (memcmp(bytes, copies[i], region->size))
			exit(3);
		free(copies[i]);
	}
}

static int print_run(void *context, uint64_t offset, uint64_t length,
		     bool is_zero, struct error *err)
{
	(void)context;
	(void)err;
	printf("%" PRIu64 " %" PRIu64 " %s\n", offset, length,
	       is_zero ? "zero" : "data");
	return 0;
}

static void read_again(void)
{
	struct error err = { 0 };
	char line[100];
	uint8_t byte;

	while (fgets(line, sizeof line, stdin)) {
		puts(region_read(region, 5, &byte, 1, &err) ? err.text : "ok");
		fflush(stdout);
	}
}

int main(int argc, char **argv)
{
	const struct reporter reporter = { say, NULL };
	const char *how = argc > 2 ? argv[2] : "";
	unsigned number = argc > 3 ? (unsigned)atoi(argv[3]) : 0;
	struct error err = { 0 };
	uint8_t *bytes;

	if (argc < 2 || !remote_is_uri(argv[1]))
		return 2;
	if (remote_region_new(argv[1], &reporter, &region, &err))
		end("open", &err);
	bytes = calloc(1, region->size + 1);
	if (!strcmp(how, "runs")) {
		if (remote_region_runs(region, print_run, NULL, &err))
			end("runs", &err);
	} else if (!strcmp(how, "again")) {
		read_again();
	} else {
		if (!strcmp(how, "odd"))
			read_odd(bytes, number);
		else if (!strcmp(how, "threads"))
			read_in_threads(bytes, number);
		else
			read_all(bytes, 1 << 20);
		fwrite(bytes, 1, region->size, stdout);
	}
	free(bytes);
	region_free(region);
	return 0;
}
