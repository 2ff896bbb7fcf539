/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/cache.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include <xxhash.h>

#include "runtime/base/cleanup.h"
#include "runtime/tree/shown.h"

enum { CHUNK = 256 * 1024, MODE_KEPT = S_ISVTX | S_IRUSR };
/* "HASH-SIZE", with room for a form in front of it */
enum { NAME_SIZE = 96, ENTRY_SIZE = 2 * NAME_SIZE };

/* ----------------------------------------------------------------- contents
 */

int cache_write(const struct cache_file *to, const void *data, size_t size,
		struct error *err)
{
	const char *at = data;
	ssize_t put;

	for (; size; size -= (size_t)put, at += put) {
		put = write(to->fd, at, size);
		if (put < 0 && errno == EINTR)
			put = 0;
		else if (put < 0)
			return fail(err, errno,
				    "%s: unpacking to %s: %s (TMPDIR can name "
				    "another folder)",
				    SHOWN(to->name), SHOWN(to->folder),
				    strerror(errno));
	}
	return 0;
}

/* "HASH-SIZE" of a whole file. Returns 0 or a negative errno. */
static int identify(int fd, char *name)
{
	AUTOFREE uint8_t *chunk = malloc(CHUNK);
	XXH3_state_t *hash = XXH3_createState();
	XXH128_hash_t sum;
	uint64_t size = 0;
	ssize_t got = chunk && hash ? 1 : -1;

	errno = ENOMEM;
	if (got > 0)
		XXH3_128bits_reset(hash);
	while (got > 0) {
		got = pread(fd, chunk, CHUNK, (off_t)size);
		if (got < 0 && errno == EINTR) {
			got = 1;
			continue;
		}
		if (got > 0)
			XXH3_128bits_update(hash, chunk, (size_t)got);
		size += got > 0 ? (uint64_t)got : 0;
	}
	if (!got) {
		sum = XXH3_128bits_digest(hash);
		snprintf(name, NAME_SIZE,
			 "%016" PRIx64 "%016" PRIx64 "-%" PRIu64, sum.high64,
			 sum.low64, size);
	}
	XXH3_freeState(hash);
	return got ? -errno : 0;
}

/* ------------------------------------------------------------------- folder
 */

static int make_folders(char *path)
{
	char *slash;

	for (slash = strchr(path + 1, '/'); slash;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(path, 0700);
		*slash = '/';
	}
	return mkdir(path, 0700) && errno != EEXIST ? -errno : 0;
}

/* What others can write they can fill with contents of theirs. */
static bool is_ours(int fd, mode_t type)
{
	struct stat status;

	return !fstat(fd, &status) && (status.st_mode & S_IFMT) == type &&
	       status.st_uid == geteuid() &&
	       !(status.st_mode & (S_IWGRP | S_IWOTH));
}

/* The open folder and its path; -1: there is none, or none of ours. */
static int open_folder(char *path)
{
	AUTOCLOSE int folder = -1;
	const char *base = getenv("TRVM_CACHE"), *below = "";
	int length;

	if (!base || !*base) {
		base = getenv("XDG_CACHE_HOME");
		below = "/trvm";
		if (!base || *base != '/') {
			base = getenv("HOME");
			below = "/.cache/trvm";
		}
	}
	if (!base || !*base)
		return -1;
	length = snprintf(path, PATH_MAX, "%s%s/unpacked", base, below);
	if (length >= PATH_MAX || make_folders(path))
		return -1;
	folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return folder >= 0 && is_ours(folder, S_IFDIR) ? STEAL_FD(folder) : -1;
}

/* A name that nobody else has. */
static void make_temporary(char *name)
{
	static unsigned count;
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	snprintf(name, NAME_SIZE, ".new-%d-%u-%llx", (int)getpid(),
		 __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED),
		 (unsigned long long)now.tv_sec << 30 |
		     (unsigned long long)now.tv_nsec);
}

static int rename_in(int folder, const char *from, const char *to)
{
	int rc = renameat(folder, from, folder, to) ? -errno : 0;

	if (rc)
		unlinkat(folder, from, 0);
	return rc;
}

/* ------------------------------------------------------------------ entries
 */

/* How the file of contents looked when it was whole. */
struct state {
	char boot[40]; /* of the host: a crash can lose what was not written */
	uint64_t inode;
	int64_t seconds, nanoseconds; /* of its change time */
};

static void read_state(int fd, struct state *state)
{
	AUTOCLOSE int boot =
	    open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
	struct stat status = { 0 };
	ssize_t got = -1;

	*state = (struct state){ .boot = "unknown" };
	if (boot >= 0)
		got = read(boot, state->boot, 36);
	if (got < 36)
		strcpy(state->boot, "unknown");
	fstat(fd, &status);
	state->inode = status.st_ino;
	state->seconds = status.st_ctim.tv_sec;
	state->nanoseconds = status.st_ctim.tv_nsec;
}

static bool is_same(const struct state *a, const struct state *b)
{
	return !strcmp(a->boot, b->boot) && strcmp(a->boot, "unknown") != 0 &&
	       a->inode == b->inode && a->seconds == b->seconds &&
	       a->nanoseconds == b->nanoseconds;
}

/* Not being written costs time the next time, nothing else. */
static void write_entry(int folder, const char *entry, const char *contents,
			int fd)
{
	char temporary[NAME_SIZE], text[256];
	struct state state;
	AUTOCLOSE int file = -1;
	int length;

	read_state(fd, &state);
	length =
	    snprintf(text, sizeof text,
		     "%s %s %" PRIu64 " %" PRId64 " %" PRId64 "\n", contents,
		     state.boot, state.inode, state.seconds, state.nanoseconds);
	make_temporary(temporary);
	file = openat(folder, temporary,
		      O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (file >= 0 && write(file, text, (size_t)length) == length)
		rename_in(folder, temporary, entry);
	else if (file >= 0)
		unlinkat(folder, temporary, 0);
}

/* Without waiting for whoever writes to a pipe. */
static int open_old(int folder, const char *name)
{
	return openat(folder, name,
		      O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
}

/* Returns whether there is an entry that can be understood. */
static bool read_entry(int folder, const char *entry, char *contents,
		       struct state *state)
{
	AUTOCLOSE int file = open_old(folder, entry);
	char text[256];
	ssize_t got = -1;

	if (file >= 0 && is_ours(file, S_IFREG))
		got = read(file, text, sizeof text - 1);
	if (got <= 0 || text[got - 1] != '\n')
		return false;
	text[got] = '\0';
	return sscanf(text,
		      "%79[0-9a-f-] %39s %" SCNu64 " %" SCNd64 " %" SCNd64,
		      contents, state->boot, &state->inode, &state->seconds,
		      &state->nanoseconds) == 5;
}

static bool has_size(int fd, const char *contents)
{
	const char *dash = strchr(contents, '-');
	struct stat status;

	return dash && !fstat(fd, &status) && S_ISREG(status.st_mode) &&
	       (status.st_mode & 07777) == MODE_KEPT &&
	       status.st_uid == geteuid() &&
	       strtoull(dash + 1, NULL, 10) == (uint64_t)status.st_size;
}

/* -1: there is no good one. */
static int find_entry(int folder, const char *entry)
{
	char contents[NAME_SIZE], now[NAME_SIZE];
	struct state then, state;
	AUTOCLOSE int fd = -1;

	if (!read_entry(folder, entry, contents, &then))
		return -1;
	fd = open_old(folder, contents);
	if (fd < 0 || !has_size(fd, contents))
		return -1;
	read_state(fd, &state);
	if (is_same(&then, &state))
		return STEAL_FD(fd);
	if (identify(fd, now) || strcmp(now, contents) != 0)
		return -1;
	write_entry(folder, entry, contents, fd);
	return STEAL_FD(fd);
}

/* ------------------------------------------------------------------- making
 */

/* How contents are made, and how the packed file looked before it was read. */
struct making {
	int packed;
	struct stat before;
	cache_fill *fill;
	void *context;
};

static bool is_time(const struct timespec *a, const struct timespec *b)
{
	return a->tv_sec == b->tv_sec && a->tv_nsec == b->tv_nsec;
}

static bool has_changed(const struct making *making)
{
	const struct stat *then = &making->before;
	struct stat now;

	return fstat(making->packed, &now) || now.st_ino != then->st_ino ||
	       now.st_size != then->st_size ||
	       !is_time(&now.st_ctim, &then->st_ctim) ||
	       !is_time(&now.st_mtim, &then->st_mtim);
}

/* Of a file that is written meanwhile, the hash and the contents are those of
 * two different files. */
static int fill_unchanged(const struct making *making,
			  const struct cache_file *to, struct error *err)
{
	int rc = making->fill(making->context, to, err);

	if (!rc && has_changed(making))
		rc = fail(err, EBUSY, "%s: changed while it was unpacked",
			  SHOWN(to->name));
	return rc;
}

static bool is_about_space(int rc)
{
	return rc == -ENOSPC || rc == -EDQUOT || rc == -EFBIG || rc == -EROFS ||
	       rc == -EIO;
}

/* A new file in the cache's folder, perhaps with a name; see give_name. */
static int open_new(int folder, char *temporary)
{
	int fd = openat(folder, ".", O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);

	make_temporary(temporary);
	if (fd >= 0)
		return fd;
	return openat(folder, temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC,
		      0600);
}

static int give_name(int folder, int fd, const char *temporary,
		     const char *contents)
{
	char path[64];
	struct stat status;

	if (fchmod(fd, MODE_KEPT) || fstat(fd, &status))
		return -errno;
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	if (!status.st_nlink &&
	    linkat(AT_FDCWD, path, folder, temporary, AT_SYMLINK_FOLLOW))
		return -errno;
	return rename_in(folder, temporary, contents);
}

/*
 * Returns 1 where the cache is not good for it; then nothing is said in `err`
 * that counts.
 */
static int make_entry(int folder, const char *path, const char *entry,
		      struct cache_file *to, const struct making *making,
		      struct error *err)
{
	char temporary[NAME_SIZE], contents[NAME_SIZE];
	AUTOCLOSE int fd = open_new(folder, temporary);
	int rc;

	if (fd < 0)
		return 1;
	to->fd = fd;
	to->folder = path;
	rc = fill_unchanged(making, to, err);
	if (rc || identify(fd, contents)) {
		unlinkat(folder, temporary, 0);
		return rc && !is_about_space(rc) ? rc : 1;
	}
	if (!give_name(folder, fd, temporary, contents))
		write_entry(folder, entry, contents, fd);
	else
		unlinkat(folder, temporary, 0);
	to->fd = STEAL_FD(fd);
	return 0;
}

/* ------------------------------------------------------------- without cache
 */

static int open_unnamed(struct cache_file *to, struct error *err)
{
	const char *folder = getenv("TMPDIR");
	char path[PATH_MAX];

	to->folder = folder && *folder ? folder : "/var/tmp";
	to->fd = open(to->folder, O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
	if (to->fd >= 0)
		return 0;
	/* some filesystems cannot do without a name for a moment */
	if (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL) {
		snprintf(path, sizeof path, "%s/trvm-XXXXXX", to->folder);
		to->fd = mkostemp(path, O_CLOEXEC);
		if (to->fd >= 0) {
			unlink(path);
			return 0;
		}
	}
	return fail(err, errno,
		    "%s: unpacking to %s: %s (TMPDIR can name another folder)",
		    SHOWN(to->name), SHOWN(to->folder), strerror(errno));
}

static int make_unnamed(struct cache_file *to, const struct making *making,
			struct error *err)
{
	int rc = open_unnamed(to, err);

	if (rc)
		return rc;
	rc = fill_unchanged(making, to, err);
	if (rc)
		close(to->fd);
	return rc;
}

/* --------------------------------------------------------------------- door
 */

/* "FORM-HASH-SIZE". Returns 0 or a negative errno. */
static int name_entry(int packed, const char *form, char *entry)
{
	char key[NAME_SIZE];
	int rc = identify(packed, key);

	if (!rc)
		snprintf(entry, ENTRY_SIZE, "%s-%s", form, key);
	return rc;
}

int cache_get(int packed, const char *form, const char *name, cache_fill *fill,
	      void *context, int *out_fd, struct error *err)
{
	struct making making = { packed, { 0 }, fill, context };
	struct cache_file to = { .name = name, .fd = -1 };
	char path[PATH_MAX], entry[ENTRY_SIZE];
	AUTOCLOSE int folder = open_folder(path), found = -1;
	int rc = 1;

	if (fstat(packed, &making.before))
		return fail(err, errno, "%s: %s", SHOWN(name), strerror(errno));
	if (folder >= 0) {
		rc = name_entry(packed, form, entry);
		if (rc)
			return fail(err, -rc, "%s: %s", SHOWN(name),
				    strerror(-rc));
		found = find_entry(folder, entry);
		if (found < 0)
			rc = make_entry(folder, path, entry, &to, &making, err);
	}
	if (found < 0 && rc == 1)
		rc = make_unnamed(&to, &making, err);
	if (rc)
		return rc;
	*out_fd = found >= 0 ? STEAL_FD(found) : to.fd;
	return 0;
}

void cache_drop(int packed, const char *form)
{
	char path[PATH_MAX], entry[ENTRY_SIZE];
	AUTOCLOSE int folder = open_folder(path);

	if (folder >= 0 && !name_entry(packed, form, entry))
		unlinkat(folder, entry, 0);
}
