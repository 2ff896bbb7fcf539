/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A filesystem's load, after the kind of fsstress: processes that do random
 * things to the files below a directory, and a sum over all that is there.
 *
 *     fsload load DIR SEED PROCESSES OPERATIONS
 *     fsload sum DIR
 *
 * `load` prints how many operations there were and how many the kernel did,
 * and what it has said of ext4 since it started. `sum` prints a hash of every
 * name, attribute, extended attribute and content; what the two ends of a disk
 * have to agree on. Linked statically: it runs in guests that have nothing.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <linux/falloc.h>
#include <linux/fs.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { PATHS_MAX = 20000, NAMES = 60, BUFFER = 65536 };

static char *paths[PATHS_MAX], *folders[PATHS_MAX];
static int nr_paths, nr_folders;
static uint64_t state;
static char buffer[BUFFER];

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* ------------------------------------------------------------------- chance */

static uint32_t below(uint32_t limit)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)((state >> 33) % limit);
}

static int add_path(const char *path, const struct stat *status, int type,
		    struct FTW *where)
{
	(void)status;
	(void)where;
	if (type == FTW_D && nr_folders < PATHS_MAX && strlen(path) < 3000)
		folders[nr_folders++] = strdup(path);
	else if (nr_paths < PATHS_MAX)
		paths[nr_paths++] = strdup(path);
	return 0;
}

/* One that was there, or one of a few names that come and go. */
static const char *some_path(char room[PATH_MAX])
{
	static const char long_name[] =
	    "a-name-that-is-long-enough-to-split-a-block-of-a-directory-soon-"
	    "and-that-is-not-the-only-one-of-its-kind-in-there-either";

	if (nr_paths && !below(4))
		return paths[below((uint32_t)nr_paths)];
	snprintf(room, PATH_MAX, "%s/%.*s%u",
		 folders[below((uint32_t)nr_folders)],
		 (int)below(2) * (int)below(sizeof long_name), long_name,
		 below(NAMES));
	return room;
}

static void fill(void)
{
	for (size_t i = 0; i < BUFFER; i += 4)
		*(uint32_t *)(buffer + i) = below(UINT32_MAX);
}

static off_t some_offset(void)
{
	return below(3) ? below(200000) : (off_t)below(1 << 30);
}

/* --------------------------------------------------------------- operations */

static int with_file(const char *path, int flags, int (*what)(int fd))
{
	struct stat status;
	int fd, rc;

	if (!lstat(path, &status) && !S_ISREG(status.st_mode))
		return -1;
	fd = open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644);
	if (fd < 0)
		return -1;
	rc = what(fd);
	close(fd);
	return rc;
}

static int put(int fd)
{
	return pwrite(fd, buffer, 1 + below(BUFFER), some_offset()) < 0;
}

static int append(int fd)
{
	return write(fd, buffer, 1 + below(3000)) < 0;
}

static int cut(int fd)
{
	return ftruncate(fd, some_offset());
}

static int allocate(int fd)
{
	static const int modes[] = {
		0,
		FALLOC_FL_KEEP_SIZE,
		FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
		FALLOC_FL_ZERO_RANGE,
		FALLOC_FL_COLLAPSE_RANGE,
		FALLOC_FL_INSERT_RANGE,
	};
	int mode = modes[below(6)];
	off_t at = some_offset(), length = 1 + below(300000);

	if (mode & (FALLOC_FL_COLLAPSE_RANGE | FALLOC_FL_INSERT_RANGE)) {
		at = (off_t)below(20) * 4096;
		length = (off_t)(1 + below(10)) * 4096;
	}
	return fallocate(fd, mode, at, length);
}

static int op_write(const char *a, const char *b)
{
	(void)b;
	return with_file(a, O_RDWR | O_CREAT, put);
}

static int op_append(const char *a, const char *b)
{
	(void)b;
	return with_file(a, O_WRONLY | O_CREAT | O_APPEND, append);
}

static int op_cut(const char *a, const char *b)
{
	(void)b;
	return with_file(a, O_WRONLY, cut);
}

static int op_allocate(const char *a, const char *b)
{
	(void)b;
	return with_file(a, O_RDWR | O_CREAT, allocate);
}

static int op_fsync(const char *a, const char *b)
{
	(void)b;
	return with_file(a, O_RDONLY, fsync);
}

static int op_folder(const char *a, const char *b)
{
	(void)b;
	return mkdir(a, 0755);
}

static int op_symlink(const char *a, const char *b)
{
	return symlink(b, a);
}

static int op_node(const char *a, const char *b)
{
	static const mode_t kinds[] = { S_IFIFO, S_IFCHR, S_IFBLK, S_IFSOCK };

	(void)b;
	return mknod(a, kinds[below(4)] | 0600,
		     makedev(below(4096), below(1 << 20)));
}

static int op_exchange(const char *a, const char *b)
{
	return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
}

static int op_remove(const char *a, const char *b)
{
	(void)b;
	return remove(a);
}

static int op_mode(const char *a, const char *b)
{
	struct stat status;

	(void)b;
	if (lstat(a, &status) || S_ISLNK(status.st_mode))
		return -1;
	return chmod(a, below(010000)) ||
	       lchown(a, below(UINT32_MAX), below(70000));
}

static int op_set_xattr(const char *a, const char *b)
{
	char name[40];

	(void)b;
	snprintf(name, sizeof name, "trusted.load%u", below(8));
	return lsetxattr(a, name, buffer, below(6) ? below(120) : below(4000),
			 0);
}

static int op_remove_xattr(const char *a, const char *b)
{
	char names[8192];
	ssize_t length = llistxattr(a, names, sizeof names);

	(void)b;
	return length <= 0 || lremovexattr(a, names);
}

/* Many names at once, so that a directory's tree grows and shrinks. */
static int op_crowd(const char *a, const char *b)
{
	static const char *const kinds[] = { "x", "the crowd of this name " };
	const char *folder = folders[below((uint32_t)nr_folders)];
	char path[PATH_MAX + 64];
	unsigned i, count = below(200), first = below(1000);
	bool is_end = below(2);

	(void)a;
	(void)b;
	for (i = first; i < first + count; i++) {
		snprintf(path, sizeof path, "%s/%s%u", folder, kinds[i % 2], i);
		if (is_end)
			unlink(path);
		else
			close(open(path, O_CREAT | O_WRONLY, 0600));
	}
	return 0;
}

static const struct {
	int weight;
	int (*run)(const char *a, const char *b);
} operations[] = {
	{ 20, op_write },   { 10, op_append },	 { 6, op_cut },
	{ 8, op_allocate }, { 1, op_fsync },	 { 8, op_folder },
	{ 6, op_symlink },  { 4, op_node },	 { 10, rename },
	{ 2, op_exchange }, { 8, link },	 { 14, op_remove },
	{ 5, op_mode },	    { 8, op_set_xattr }, { 4, op_remove_xattr },
	{ 1, op_crowd },
};

/* Names that each process makes are another's, too. Returns how many the
 * kernel did. */
static int work(int count)
{
	char room[2][PATH_MAX];
	const char *a, *b;
	int done = 0, weight;
	size_t i;

	fill();
	while (count--) {
		weight = (int)below(115);
		for (i = 0; weight >= operations[i].weight; i++)
			weight -= operations[i].weight;
		a = some_path(room[0]);
		b = some_path(room[1]);
		done += operations[i].run(a, b) == 0;
	}
	return done;
}

static void print_log(void)
{
	static char log[1 << 18];
	int length = klogctl(3, log, sizeof log - 1);
	char *line;

	for (line = strtok(log, "\n"); length > 0 && line;
	     line = strtok(NULL, "\n"))
		if (strstr(line, "EXT4-fs") && !strstr(line, "mounted filesys"))
			printf("kernel: %s\n", line);
}

static int load(char **words)
{
	int processes = atoi(words[2]), count = atoi(words[3]), done = 0, some;
	int pipes[2], i;

	if (nftw(words[0], add_path, 64, FTW_PHYS | FTW_MOUNT) || pipe(pipes))
		die(words[0]);
	for (i = 0; i < processes; i++) {
		state = strtoull(words[1], NULL, 0) * 1000 + (uint64_t)i;
		if (fork())
			continue;
		done = work(count);
		_exit(write(pipes[1], &done, sizeof done) < 0);
	}
	for (i = 0; i < processes; i++)
		if (read(pipes[0], &some, sizeof some) == sizeof some)
			done += some;
	while (wait(NULL) > 0)
		;
	sync();
	print_log();
	printf("operations %d done %d\n", processes * count, done);
	return 0;
}

/* ---------------------------------------------------------------------- sum */

static void hash(uint64_t *sum, const void *bytes, size_t length)
{
	const uint8_t *at = bytes;

	while (length--)
		*sum = (*sum ^ *at++) * 1099511628211u;
}

/* Holes are zeros, so zeros are not hashed but counted by where they end. */
static void hash_content(uint64_t *sum, const char *path)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW);
	off_t at = 0, block;
	ssize_t got;

	if (fd < 0)
		die(path);
	while ((at = lseek(fd, at, SEEK_DATA)) >= 0) {
		at &= ~(off_t)(BUFFER - 1);
		got = pread(fd, buffer, BUFFER, at);
		if (got < 0)
			die(path);
		for (block = 0; block < got; block += 8) {
			if (!memcmp(buffer + block, "\0\0\0\0\0\0\0", 8))
				continue;
			hash(sum, &(off_t){ at + block }, 8);
			hash(sum, buffer + block,
			     got - block < 8 ? (size_t)(got - block) : 8);
		}
		memset(buffer, 0, BUFFER);
		at += BUFFER;
	}
	close(fd);
}

static void hash_xattrs(uint64_t *sum, const char *path)
{
	static char names[65536], value[65536];
	ssize_t length = llistxattr(path, names, sizeof names), got;
	uint64_t each, all = 0;
	char *name;

	for (name = names; name < names + length; name += strlen(name) + 1) {
		got = lgetxattr(path, name, value, sizeof value);
		if (got < 0)
			die(path);
		each = 99;
		hash(&each, name, strlen(name));
		hash(&each, value, (size_t)got);
		all += each; /* in whichever order */
	}
	hash(sum, &all, sizeof all);
}

static int sum_of;
static uint64_t total = 14695981039346656037u;
static size_t root_length;

static int add_entry(const char *path, const struct stat *status, int type,
		     struct FTW *where)
{
	uint64_t sum = 1, fields[] = {
		status->st_mode,
		status->st_uid,
		status->st_gid,
		status->st_nlink,
		(uint64_t)status->st_mtim.tv_sec,
		S_ISDIR(status->st_mode) ? 0 : (uint64_t)status->st_size,
		(uint64_t)status->st_mtim.tv_nsec,
		status->st_rdev,
	};
	ssize_t length;

	(void)type;
	(void)where;
	hash(&sum, path + root_length, strlen(path + root_length));
	hash(&sum, fields, sizeof fields);
	hash_xattrs(&sum, path);
	if (S_ISREG(status->st_mode))
		hash_content(&sum, path);
	length = readlink(path, buffer, BUFFER);
	if (length > 0)
		hash(&sum, buffer, (size_t)length);
	total += sum;
	sum_of++;
	return 0;
}

static int sum(char **words)
{
	root_length = strlen(words[0]);
	if (nftw(words[0], add_entry, 64, FTW_PHYS | FTW_MOUNT))
		die(words[0]);
	printf("sum %016llx of %d\n", (unsigned long long)total, sum_of);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 6 && !strcmp(argv[1], "load"))
		return load(argv + 2);
	if (argc == 3 && !strcmp(argv[1], "sum"))
		return sum(argv + 2);
	return 2;
}
