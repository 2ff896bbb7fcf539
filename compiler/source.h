/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_SOURCE_H
#define COMPILER_SOURCE_H

#include "runtime/base/arena.h"
#include "runtime/base/error.h"

#include <stdint.h>

/*
 * A file's bytes, and the way from a byte offset to what an editor shows.
 * Everything behind the lexer speaks of places: a range of bytes in a source.
 */
struct source {
	const char *path; /* as given; of an import: where it leads */
	const char *text; /* a NUL stands behind the last byte */
	uint32_t size;	  /* in bytes */
	uint32_t *lines;  /* the byte offset where each line starts */
	uint32_t nr_lines;
	uint32_t number; /* of an imported file, from 1; 0: the one at hand */
};

/* `length` bytes from byte `at`; 0 bytes is a point between two characters. */
struct place {
	const struct source *source;
	uint32_t at, length;
};

enum { SOURCE_LIMIT = 256 << 20 }; /* bytes: larger files are refused */

/* Reads the file. Lives as long as the arena. Returns 0 or negative errno. */
int source_read(struct arena *arena, const char *path, struct source **out,
		struct error *err);

/* The same from a file that is open, up to its end. */
int source_read_fd(struct arena *arena, int fd, const char *path,
		   struct source **out, struct error *err);

/*
 * What `path` is instead of a file, with its article: "a directory", "a pipe",
 * "a socket", "a device". NULL: a file, or nothing that can be looked at.
 */
const char *source_kind(const char *path);

/*
 * Who reads the files that a file imports: the disk, or an editor, in which
 * some have changed and are not saved. `read` is as source_read.
 */
struct source_reader {
	int (*read)(const struct source_reader *reader, struct arena *arena,
		    const char *path, struct source **out, struct error *err);
};
extern const struct source_reader source_disk;

/* A source of bytes that are already here; they are copied. */
struct source *source_of(struct arena *arena, const char *path,
			 const char *text, uint32_t size);

/* Both count from 1; a column is a character, whatever its bytes. */
uint32_t source_line(const struct source *source, uint32_t at);
uint32_t source_column(const struct source *source, uint32_t at);

/* The first byte of `line`, and its length without the line's end. */
const char *source_line_text(const struct source *source, uint32_t line,
			     uint32_t *length);

/*
 * The character at `text`, and in *length its bytes: 1 to 4. Bytes that are
 * not UTF-8 are characters of one byte each, U+FFFD.
 */
uint32_t utf8_character(const char *text, uint32_t room, uint32_t *length);

/* Whether `a` comes first: imported files before the one at hand. */
int place_is_before(struct place a, struct place b);

/* From the start of `first` to the end of `last`. */
struct place place_join(struct place first, struct place last);

#endif
