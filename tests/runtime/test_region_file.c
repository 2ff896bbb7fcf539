/* SPDX-License-Identifier: Apache-2.0 */
/* A file region returns the bytes the file had when it was planned, or -EIO
 * and one line that names the file; whatever happens to it on the host. */
/* Sanitizers: address thread */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <dirent.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/check.h"
#include "runtime/region/beneath.h"
#include "runtime/region/file.h"

struct world {
	char folder[90];
	int fd; /* of the folder */
	struct file_store *store;
	struct reporter reporter;
	char last[512];
	atomic_int nr_lines;
};

static void take_line(void *context, const char *text)
{
	struct world *world = context;

	snprintf(world->last, sizeof world->last, "%s", text);
	world->nr_lines++;
}

static void write_file(struct world *world, const char *name, const char *text)
{
	int fd = openat(world->fd, name, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	close(fd);
	/* the clock ticks, so that the next change has another time */
	usleep(20000);
}

static void plan(struct world *world, const char *name,
		 struct file_region *file)
{
	struct stat status;

	assert_int_equal(fstatat(world->fd, name, &status, AT_SYMLINK_NOFOLLOW),
			 0);
	file_region_init(file, world->store, NULL, name, &status);
}

static void open_store(struct world *world, unsigned max_open)
{
	struct error err;

	file_store_free(world->store);
	world->store = NULL;
	assert_int_equal(file_store_open(dup(world->fd), "src", max_open,
					 &world->reporter, &world->store, &err),
			 0);
}

static int set_up(void **state)
{
	struct world *world = calloc(1, sizeof *world);

	assert_non_null(scratch_folder(world->folder, sizeof world->folder));
	world->fd = open(world->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	assert_true(world->fd >= 0);
	world->reporter = (struct reporter){ take_line, world };
	open_store(world, 2);
	*state = world;
	return 0;
}

static int tear_down(void **state)
{
	struct world *world = *state;
	char command[128];

	file_store_free(world->store);
	close(world->fd);
	snprintf(command, sizeof command, "rm -r %s", world->folder);
	assert_int_equal(system(command), 0);
	free(world);
	return 0;
}

static void read_all(struct file_region *file, const char *expected)
{
	char buffer[64] = "";
	struct error err = { 0 };

	assert_int_equal(
	    region_read(&file->region, 0, buffer, file->region.size, &err), 0);
	assert_string_equal(buffer, expected);
}

static void read_fails(struct world *world, struct file_region *file, int lines,
		       const char *text)
{
	char buffer[64];
	struct error err = { 0 };

	for (int i = 0; i < 2; i++) {
		assert_int_equal(region_read(&file->region, 1, buffer, 2, &err),
				 -EIO);
		assert_int_equal(world->nr_lines, lines);
		assert_non_null(strstr(world->last, text));
	}
}

static void rewrite(struct world *world)
{
	write_file(world, "a", "HELLO");
}

static void truncate_it(struct world *world)
{
	write_file(world, "a", "");
}

static void append(struct world *world)
{
	write_file(world, "a", "hello, world");
}

static void unlink_it(struct world *world)
{
	assert_int_equal(unlinkat(world->fd, "a", 0), 0);
}

static void rename_over(struct world *world)
{
	write_file(world, "b", "HELLO");
	assert_int_equal(renameat(world->fd, "b", world->fd, "a"), 0);
}

static void make_symlink(struct world *world)
{
	assert_int_equal(renameat(world->fd, "a", world->fd, "c"), 0);
	assert_int_equal(symlinkat("c", world->fd, "a"), 0);
}

static void make_fifo(struct world *world)
{
	unlink_it(world);
	assert_int_equal(mkfifoat(world->fd, "a", 0644), 0);
}

static void make_folder(struct world *world)
{
	unlink_it(world);
	assert_int_equal(mkdirat(world->fd, "a", 0755), 0);
}

static void change_and_back(struct world *world)
{
	write_file(world, "a", "HELLO");
	write_file(world, "a", "hello");
}

/* Every change, before the first read and after it (then the file is open). */
static void test_changes(void **state)
{
	static const struct {
		const char *label;
		void (*change)(struct world *);
		const char *cold; /* the line when the file was not open */
	} cases[] = {
		{ "rewritten", rewrite, "changed" },
		{ "truncated", truncate_it, "changed" },
		{ "appended to", append, "changed" },
		{ "unlinked", unlink_it, "vanished" },
		{ "renamed over", rename_over, "changed" },
		{ "a symbolic link now", make_symlink, "vanished" },
		{ "a fifo now", make_fifo, "changed" },
		{ "a folder now", make_folder, "changed" },
		{ "changed and changed back", change_and_back, "changed" },
	};
	struct world *world = *state;
	struct file_region file;
	int lines = 0;

	for (size_t i = 0; i < 2 * sizeof cases / sizeof *cases; i++) {
		bool is_open = i % 2;

		print_message("%s, %s\n", cases[i / 2].label,
			      is_open ? "while open" : "before it is opened");
		open_store(world, 2);
		write_file(world, "a", "hello");
		plan(world, "a", &file);
		usleep(20000);
		if (is_open)
			read_all(&file, "hello");
		cases[i / 2].change(world);
		read_fails(world, &file, ++lines,
			   is_open ? "changed" : cases[i / 2].cold);
		assert_non_null(strstr(world->last, "src/a: "));
		unlinkat(world->fd, "a", AT_REMOVEDIR);
		unlinkat(world->fd, "a", 0);
	}
}

static void test_other_files_go_on(void **state)
{
	struct world *world = *state;
	struct file_region a, b;

	write_file(world, "a", "hello");
	write_file(world, "b", "world");
	plan(world, "a", &a);
	plan(world, "b", &b);
	read_all(&a, "hello");
	truncate_it(world);
	read_fails(world, &a, 1, "src/a: changed");
	read_all(&b, "world");
}

static int nr_open_files(void)
{
	DIR *folder = opendir("/proc/self/fd");
	int count = 0;

	assert_non_null(folder);
	while (readdir(folder))
		count++;
	closedir(folder);
	return count;
}

static void test_few_stay_open(void **state)
{
	struct world *world = *state;
	struct file_region files[50];
	char names[50][16], text[32];
	int before = nr_open_files();

	for (int i = 0; i < 50; i++) {
		snprintf(names[i], sizeof names[i], "f%d", i);
		snprintf(text, sizeof text, "file %d", i);
		write_file(world, names[i], text);
		plan(world, names[i], &files[i]);
	}
	for (int i = 0; i < 1000; i++) {
		snprintf(text, sizeof text, "file %d", i * 7 % 50);
		read_all(&files[i * 7 % 50], text);
		assert_true(nr_open_files() <= before + 2);
	}
	file_store_free(world->store);
	world->store = NULL;
	/* the store's own folder is closed, too */
	assert_int_equal(nr_open_files(), before - 1);
}

struct reader {
	struct file_region *files;
	int first;
};

static void *read_many(void *argument)
{
	struct reader *reader = argument;
	char buffer[1000];

	for (int i = 0; i < 3000; i++) {
		struct file_region *file =
		    &reader->files[(reader->first + i * 5) % 8];
		size_t offset = (size_t)i * 31 % 999;

		if (region_read(&file->region, offset, buffer, 1000 - offset,
				NULL))
			return "a read failed";
		for (size_t j = offset; j < 1000; j++)
			if (buffer[j - offset] != 'a' + (file - reader->files))
				return "a wrong byte";
	}
	return NULL;
}

static void test_threads_share_the_cache(void **state)
{
	struct world *world = *state;
	struct file_region files[8];
	struct reader readers[4];
	pthread_t threads[4];
	char names[8][2] = { "a", "b", "c", "d", "e", "f", "g", "h" };
	char text[1001] = "";

	for (int i = 0; i < 8; i++) {
		memset(text, 'a' + i, 1000);
		write_file(world, names[i], text);
		plan(world, names[i], &files[i]);
	}
	for (int i = 0; i < 4; i++) {
		readers[i] = (struct reader){ files, i };
		assert_int_equal(
		    pthread_create(&threads[i], NULL, read_many, &readers[i]),
		    0);
	}
	for (int i = 0; i < 4; i++) {
		void *failure;

		pthread_join(threads[i], &failure);
		assert_null(failure);
	}
	assert_int_equal(world->nr_lines, 0);
}

static void test_open_file(void **state)
{
	struct world *world = *state;
	struct region *region;
	struct error err;
	char buffer[8] = "";
	int before = nr_open_files();

	write_file(world, "a", "hello");
	assert_int_equal(open_file_region_new(openat(world->fd, "a", O_RDONLY),
					      "x.tar", &world->reporter,
					      &region, &err),
			 0);
	assert_int_equal(region_read(region, 1, buffer, 4, &err), 0);
	assert_string_equal(buffer, "ello");
	write_file(world, "a", "Hello");
	for (int i = 0; i < 3; i++)
		assert_int_equal(region_read(region, 1, buffer, 4, &err), -EIO);
	assert_int_equal(world->nr_lines, 1);
	assert_non_null(strstr(world->last, "x.tar: changed"));
	region_free(region);
	assert_int_equal(
	    open_file_region_new(dup(world->fd), "folder", NULL, &region, &err),
	    -EINVAL);
	assert_int_equal(nr_open_files(), before);
}

static void test_beneath(void **state)
{
	static const struct {
		const char *path;
		bool is_there;
	} cases[] = {
		{ "d/e/f", true },
		{ "d//e/./f", true },
		{ "d/e/none", false },
		{ "d/l/f", false },
		{ "l", false },
		{ "../x", false },
		{ "d/../d/e/f", true },
		{ "d/../../etc/passwd", false },
		{ "/etc/passwd", false },
		{ "d/e/f/g", false },
		{ "", false },
	};
	struct world *world = *state;

	assert_int_equal(mkdirat(world->fd, "d", 0755), 0);
	assert_int_equal(mkdirat(world->fd, "d/e", 0755), 0);
	write_file(world, "d/e/f", "x");
	assert_int_equal(symlinkat("e", world->fd, "d/l"), 0);
	assert_int_equal(symlinkat("d/e/f", world->fd, "l"), 0);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		int one = open_beneath(world->fd, cases[i].path);
		int two = open_beneath_by_steps(world->fd, cases[i].path);

		print_message("%s: %d, %d\n", cases[i].path, one, two);
		assert_int_equal(one >= 0, cases[i].is_there);
		/* the steps know no "..", even one that stays inside */
		if (!strstr(cases[i].path, ".."))
			assert_int_equal(two >= 0, cases[i].is_there);
		else
			assert_true(two < 0);
		if (one >= 0)
			close(one);
		if (two >= 0)
			close(two);
	}
}

static void test_size(void **state)
{
	(void)state;
	assert_true(sizeof(struct file_region) <= 64);
}

#define WITH_WORLD(test)                                                       \
	cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_WORLD(test_changes),
		WITH_WORLD(test_other_files_go_on),
		WITH_WORLD(test_few_stay_open),
		WITH_WORLD(test_threads_share_the_cache),
		WITH_WORLD(test_open_file),
		WITH_WORLD(test_beneath),
		cmocka_unit_test(test_size),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
