/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/formats/values.h"

#define MAPPED_FROM (64 << 20)

int values_bad(FILE *out, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	fputs("bad=", out);
	vfprintf(out, format, args);
	fputc('\n', out);
	va_end(args);
	return 1;
}

int values_bad_field(FILE *out, const struct field_error *error)
{
	return values_bad(out, "%s.%s at byte %" PRIu64, error->structure,
			  error->field, error->offset);
}

void values_text(FILE *out, const char *key, struct span text)
{
	uint64_t i;

	fprintf(out, "%s=\"", key);
	for (i = 0; i < text.size; i++)
		if (text.data[i] >= ' ' && text.data[i] < 0x7f)
			fputc(text.data[i], out);
		else
			fprintf(out, "\\%03o", text.data[i]);
	fputs("\"\n", out);
}

static void die(const char *what)
{
	perror(what);
	exit(2);
}

static struct mspan map(int fd, off_t size, int flags)
{
	void *data = mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE,
			  flags | MAP_NORESERVE, fd, 0);

	if (data == MAP_FAILED)
		die("mmap");
	return mspan_of(data, (uint64_t)size);
}

/* A file's bytes, writable in memory. */
static struct mspan load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct mspan image;
	struct stat st;
	ssize_t got;
	off_t at;

	if (fd < 0 || fstat(fd, &st))
		die(path);
	if (st.st_size >= MAPPED_FROM) {
		image = map(fd, st.st_size, MAP_PRIVATE);
		close(fd);
		return image;
	}
	image = mspan_of(malloc((size_t)st.st_size), (uint64_t)st.st_size);
	if (!image.data && image.size)
		die("malloc");
	for (at = 0; at < st.st_size; at += got) {
		got = read(fd, image.data + at, (size_t)(st.st_size - at));
		if (got <= 0)
			die(path);
	}
	close(fd);
	return image;
}

static void unload(struct mspan image)
{
	if (image.size >= MAPPED_FROM)
		munmap(image.data, image.size);
	else
		free(image.data);
}

/* xorshift64*: the same numbers everywhere. */
static uint64_t random_next(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 0x2545F4914F6CDD1D;
}

/* Walks the first `length` bytes of the image, with `seed` some changed. */
static void walk_damaged(struct mspan image, uint64_t length, uint64_t within,
			 uint64_t seed, FILE *out)
{
	uint8_t *data = malloc(length ? length : 1);
	uint64_t state = seed * 0x9E3779B97F4A7C15;
	char *no_words[] = { NULL };
	uint64_t changes, at;

	if (!data)
		die("malloc");
	memcpy(data, image.data, length);
	changes = seed ? 1 + random_next(&state) % 8 : 0;
	while (changes--) {
		at = random_next(&state) % within;
		data[at] = (uint8_t)(random_next(&state) >> 32);
		/* an end of the range is what an overflow needs */
		if (random_next(&state) % 4 == 0)
			data[at] = random_next(&state) % 2 ? 0xff : 0;
	}
	values_walk(span_of(data, length), mspan_of(data, length), no_words,
		    out);
	free(data);
}

static int truncated(const char *path, uint64_t length, FILE *out)
{
	struct mspan image = load(path);
	uint64_t i;

	for (i = 0; i < length && i < image.size; i++)
		walk_damaged(image, i, 0, 0, out);
	unload(image);
	return 0;
}

static int flipped(const char *path, uint64_t length, uint64_t count, FILE *out)
{
	struct mspan image = load(path);
	uint64_t i;

	if (length > image.size)
		length = image.size;
	for (i = 1; length && i <= count; i++)
		walk_damaged(image, image.size, length, i, out);
	unload(image);
	return 0;
}

static int edit(const char *path, char **words)
{
	int fd = open(path, O_RDWR | O_CLOEXEC);
	struct mspan image;
	struct stat st;

	if (fd < 0 || fstat(fd, &st))
		die(path);
	image = map(fd, st.st_size, MAP_SHARED);
	close(fd);
	return values_walk(span_of(image.data, image.size), image, words,
			   stdout);
}

static int show(const char *path, char **words)
{
	struct mspan image = load(path);
	int rc =
	    values_walk(span_of(image.data, image.size), image, words, stdout);

	unload(image);
	return rc;
}

int main(int argc, char **argv)
{
	FILE *null = fopen("/dev/null", "w");
	int rc;

	if (!null)
		die("/dev/null");
	if (argc == 4 && !strcmp(argv[1], "--truncated"))
		rc = truncated(argv[3], strtoull(argv[2], NULL, 0), null);
	else if (argc == 5 && !strcmp(argv[1], "--flipped"))
		rc = flipped(argv[4], strtoull(argv[2], NULL, 0),
			     strtoull(argv[3], NULL, 0), null);
	else if (argc >= 3 && !strcmp(argv[1], "--edit"))
		rc = edit(argv[2], argv + 3);
	else if (argc >= 2)
		rc = show(argv[1], argv + 2);
	else
		rc = 2;
	fclose(null);
	return rc;
}
