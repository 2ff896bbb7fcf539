/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/source.h"

#include "compiler/memory.h"
#include "runtime/base/cleanup.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

/* Behind the next line's end, or NULL. */
static const char *next_line(const struct source *source, const char *from)
{
	size_t rest = (size_t)(source->text + source->size - from);
	const char *end = memchr(from, '\n', rest);

	return end ? end + 1 : NULL;
}

static void find_lines(struct arena *arena, struct source *source)
{
	const char *start;
	uint32_t line = 0;

	source->nr_lines = 1;
	for (start = source->text; (start = next_line(source, start));)
		source->nr_lines++;
	source->lines = make_array(arena, uint32_t, source->nr_lines);
	for (start = source->text; (start = next_line(source, start));)
		source->lines[++line] = (uint32_t)(start - source->text);
}

struct source *source_of(struct arena *arena, const char *path,
			 const char *text, uint32_t size)
{
	struct source *source = make(arena, struct source);

	source->path = make_text(arena, path, strlen(path));
	source->text = make_text(arena, text, size);
	source->size = size;
	find_lines(arena, source);
	return source;
}

/* Until the end, since a pipe does not know its size. */
static int read_all(int fd, char **out, size_t *size)
{
	AUTOFREE char *text = NULL;
	size_t length = 0, room = 0;
	ssize_t got;
	char *grown;

	do {
		if (length == room) {
			room = room ? 2 * room : 64 * 1024;
			grown = realloc(text, room);
			if (!grown)
				return -ENOMEM;
			text = grown;
		}
		got = read(fd, text + length, room - length);
		if (got < 0 && errno != EINTR)
			return -errno;
		length += got > 0 ? (size_t)got : 0;
		if (length > SOURCE_LIMIT)
			return -EFBIG;
	} while (got);
	*out = STEAL(text);
	*size = length;
	return 0;
}

int source_read_fd(struct arena *arena, int fd, const char *path,
		   struct source **out, struct error *err)
{
	AUTOFREE char *text = NULL;
	size_t size = 0;
	int rc;

	rc = read_all(fd, &text, &size);
	if (rc == -EFBIG)
		return fail(err, EFBIG, "%s: larger than %d MiB", path,
			    SOURCE_LIMIT >> 20);
	if (rc)
		return fail(err, -rc, "%s: %s", path, strerror(-rc));
	*out = source_of(arena, path, text, (uint32_t)size);
	return 0;
}

int source_read(struct arena *arena, const char *path, struct source **out,
		struct error *err)
{
	AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return source_read_fd(arena, fd, path, out, err);
}

const char *source_kind(const char *path)
{
	struct stat st;

	if (stat(path, &st) || S_ISREG(st.st_mode))
		return NULL;
	if (S_ISDIR(st.st_mode))
		return "a directory";
	if (S_ISFIFO(st.st_mode))
		return "a pipe";
	return S_ISSOCK(st.st_mode) ? "a socket" : "a device";
}

static int read_from_disk(const struct source_reader *reader,
			  struct arena *arena, const char *path,
			  struct source **out, struct error *err)
{
	const char *kind = source_kind(path);

	(void)reader;
	/* what is imported is read in an editor, too: nothing may wait there */
	if (kind)
		return fail(err, EINVAL, "%s: %s, not a file", path, kind);
	return source_read(arena, path, out, err);
}

const struct source_reader source_disk = { read_from_disk };

uint32_t source_line(const struct source *source, uint32_t at)
{
	uint32_t low = 0, high = source->nr_lines;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= at)
			low = middle;
		else
			high = middle;
	}
	return low + 1;
}

const char *source_line_text(const struct source *source, uint32_t line,
			     uint32_t *length)
{
	uint32_t start = source->lines[line - 1];
	uint32_t end =
	    line < source->nr_lines ? source->lines[line] - 1 : source->size;

	while (end > start && source->text[end - 1] == '\r')
		end--;
	*length = end - start;
	return source->text + start;
}

uint32_t utf8_character(const char *text, uint32_t room, uint32_t *length)
{
	static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	uint32_t c = (uint8_t)text[0], n;

	*length = 1;
	if (c < 0x80)
		return c;
	n = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
	if (c < 0xc2 || c > 0xf4 || n > room)
		return 0xfffd;
	c &= 0x7fu >> n;
	for (uint32_t i = 1; i < n; i++) {
		if (((uint8_t)text[i] & 0xc0) != 0x80)
			return 0xfffd;
		c = c << 6 | ((uint8_t)text[i] & 0x3f);
	}
	if (c < smallest[n] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
		return 0xfffd;
	*length = n;
	return c;
}

uint32_t source_column(const struct source *source, uint32_t at)
{
	uint32_t i = source->lines[source_line(source, at) - 1], length;
	uint32_t column = 1;

	/* a byte order mark is not a character of the first line */
	if (!i && source->size >= 3 && !memcmp(source->text, "\xef\xbb\xbf", 3))
		i = 3;
	for (; i < at; i += length, column++)
		utf8_character(source->text + i, source->size - i, &length);
	return column;
}

int place_is_before(struct place a, struct place b)
{
	if (a.source != b.source && a.source && b.source)
		return a.source->number - 1 < b.source->number - 1;
	return a.at < b.at;
}

struct place place_join(struct place first, struct place last)
{
	uint32_t end = last.at + last.length;

	if (end > first.at)
		first.length = end - first.at;
	return first;
}
