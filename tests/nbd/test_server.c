/* SPDX-License-Identifier: Apache-2.0 */
/* A server takes its socket, any number of clients in turn and a hundred at
 * once, and leaves nothing behind, however they behave. */
/* Sanitizers: address thread */
#include "tests/nbd/fixture.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>

#include "tests/runtime/random.h"

static char folder[90], path[128];

static int make_folder(void **state)
{
	(void)state;
	assert_non_null(scratch_folder(folder, sizeof folder));
	snprintf(path, sizeof path, "%s/nbd.sock", folder);
	return 0;
}

static int remove_folder(void **state)
{
	(void)state;
	/* empty: the tests left nothing in it */
	assert_int_equal(rmdir(folder), 0);
	return 0;
}

static int connect_path(void)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	strcpy(address.sun_path, path);
	if (connect(fd, (struct sockaddr *)&address, sizeof address)) {
		close(fd);
		return -1;
	}
	return fd;
}

static void test_socket_file(void **state)
{
	struct fixture *f = *state;
	struct stat status;
	struct error err;
	mode_t mask = umask(0);
	int fd;

	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
	umask(mask);
	assert_int_equal(lstat(path, &status), 0);
	assert_int_equal(status.st_mode, S_IFSOCK | 0600);
	fd = connect_path();
	receive_greeting(fd);
	close(fd);
	assert_int_equal(nbd_server_listen(f->server, path, &err), -EADDRINUSE);
	nbd_server_free(f->server);
	f->server = NULL;
	assert_int_equal(lstat(path, &status), -1);
}

static void expect_refused(struct fixture *f, const char *where, int result,
			   const char *text)
{
	struct error err = { 0 };

	assert_int_equal(nbd_server_listen(f->server, where, &err), result);
	print_message("%s\n", err.text);
	assert_non_null(strstr(err.text, text));
}

static void test_socket_refused(void **state)
{
	struct fixture *f = *state;
	char long_path[200];
	struct nbd_server *other;
	struct error err;
	int fd;

	memset(long_path, 'x', sizeof long_path - 1);
	long_path[sizeof long_path - 1] = '\0';
	expect_refused(f, long_path, -ENAMETOOLONG, "use a shorter one");
	expect_refused(f, "", -ENOENT, "needs a path");
	expect_refused(f, "/nowhere/at/all", -ENOENT, "/nowhere/at/all");
	fd = open(path, O_WRONLY | O_CREAT, 0600);
	close(fd);
	expect_refused(f, path, -EEXIST, "is not a socket");
	unlink(path);
	/* one that is somebody's */
	assert_int_equal(nbd_server_new(f->exports, 1, NULL, &other, NULL), 0);
	assert_int_equal(nbd_server_listen(other, path, &err), 0);
	expect_refused(f, path, -EADDRINUSE, "another server listens there");
	assert_true((fd = connect_path()) >= 0);
	close(fd);
	nbd_server_free(other);
	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
}

static void test_stale_socket(void **state)
{
	struct fixture *f = *state;
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	struct error err;
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	strcpy(address.sun_path, path);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof address),
			 0);
	close(fd);
	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
	fd = connect_path();
	receive_greeting(fd);
	close(fd);
}

/* A file that took the socket's place is not ours to remove. */
static void test_replaced_socket(void **state)
{
	struct fixture *f = *state;
	struct error err;

	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
	unlink(path);
	close(open(path, O_WRONLY | O_CREAT, 0600));
	nbd_server_free(f->server);
	f->server = NULL;
	assert_int_equal(unlink(path), 0);
}

static int count_entries(const char *name)
{
	DIR *entries = opendir(name);
	int count = 0;

	assert_non_null(entries);
	while (readdir(entries))
		count++;
	closedir(entries);
	return count;
}

static void test_many_in_turn(void **state)
{
	struct fixture *f = *state;
	struct error err;
	int nr_files, nr_threads;

	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
	nr_files = count_entries("/proc/self/fd");
	nr_threads = count_entries("/proc/self/task");
	for (int i = 0; i < 1000; i++) {
		int fd = connect_path();

		assert_true(fd >= 0);
		receive_greeting(fd);
		if (i % 3 == 0) {
			close(fd);
			continue;
		}
		send_client_flags(fd, 3);
		send_option(fd, 1, "", 0);
		receive_export(fd);
		if (i % 3 == 1) {
			expect_alive(f, fd, false);
			client_end(fd);
		} else {
			send_request(fd, 0, READ, 1, 0, BROKEN);
			close(fd);
		}
	}
	for (int i = 0; i < 1000; i++) {
		/* the last thread waits to be joined, or is gone */
		if (count_entries("/proc/self/fd") == nr_files &&
		    count_entries("/proc/self/task") <= nr_threads)
			break;
		usleep(10000);
	}
	assert_int_equal(count_entries("/proc/self/fd"), nr_files);
	assert_int_equal(count_entries("/proc/self/task"), nr_threads);
}

/* The server hung up without a word. */
static bool is_turned_away(int fd)
{
	uint8_t byte;
	bool is_end = recv(fd, &byte, 1, 0) <= 0;

	close(fd);
	return is_end;
}

static void test_hundred_at_once(void **state)
{
	struct fixture *f = *state;
	struct error err;
	int fds[100], fd;

	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
	for (int i = 0; i < 100; i++) {
		fds[i] = connect_path();
		receive_greeting(fds[i]);
	}
	for (int i = 0; i < 5; i++)
		assert_true(is_turned_away(connect_path()));
	wait_for_line(f, 1, "100 clients");
	close(fds[37]);
	for (int i = 0; i < 1000; i++) {
		fd = connect_path();
		if (!is_turned_away(fd))
			break;
		usleep(1000);
		assert_true(i < 999);
	}
	for (int i = 0; i < 100; i++)
		if (i != 37)
			close(fds[i]);
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Clients in every state that waits for somebody, for ever. */
static void test_prompt_end(void **state)
{
	struct fixture *f = *state;
	struct error err;
	int fds[6], i = 0;
	double start;

	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
	fds[i++] = connect_path(); /* says nothing */
	fds[i] = client_greet(f);  /* half an option */
	send_option_head(fds[i++], 7, 100);
	fds[i++] = client_go(f, "", true, NULL); /* idle */
	fds[i] = client_go(f, "", true, NULL);	 /* half a request */
	send_all(fds[i++], "\x25\x60\x95\x13\0\0\0", 7);
	fds[i] = client_go(f, "", true, NULL); /* half a payload */
	send_request(fds[i], 0, WRITE, 1, 0, 1 << 20);
	send_all(fds[i++], f->model, 1 << 19);
	fds[i] = client_go(f, "", true, NULL); /* takes no replies */
	for (int j = 0; j < 200; j++)
		send_request(fds[i], 0, READ, 1, 0, 1 << 20);
	i++;
	usleep(100000);
	start = seconds();
	nbd_server_free(f->server);
	f->server = NULL;
	assert_true(seconds() - start < 2);
	while (i)
		close(fds[--i]);
}

static void test_out_of_descriptors(void **state)
{
	struct fixture *f = *state;
	int fds[100], count = 0, fd;
	struct rlimit before, few;
	struct error err;

	assert_int_equal(nbd_server_listen(f->server, path, &err), 0);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	few = before;
	few.rlim_cur = 100;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
	fd = socket(AF_UNIX, SOCK_STREAM, 0);
	while ((fds[count] = dup(fd)) >= 0)
		count++;
	close(fd);
	/* takes the last one; the server finds none for its end, and tries
	 * again later */
	fd = connect_path();
	assert_true(fd >= 0);
	usleep(50000);
	while (count)
		close(fds[--count]);
	receive_greeting(fd);
	wait_for_line(f, 1, "Too many open files; the next one waits");
	close(fd);
	setrlimit(RLIMIT_NOFILE, &before);
}

struct worker {
	struct fixture *f;
	int number;
};

/* Writes and reads its own stripe of every page, over its own connection. */
static void *work(void *argument)
{
	struct worker *worker = argument;
	struct random random = { (uint64_t)worker->number };
	int fd = client_go(worker->f, "disk", worker->number % 2, NULL);
	uint8_t data[1024], seen[1024];

	for (int i = 0; i < 300; i++) {
		uint64_t offset = random_below(&random, 200) * 4096 +
				  (uint64_t)worker->number * 1024;

		random_fill(&random, data, sizeof data);
		send_request(fd, 0, WRITE, 1, offset, 1024);
		send_all(fd, data, sizeof data);
		receive_simple(fd, 1);
		send_request(fd, 0, READ, 2, offset, 1024);
		if (worker->number % 2) {
			receive_chunks(fd, 2, offset, seen, 1024);
		} else {
			receive_simple(fd, 2);
			receive_all(fd, seen, 1024);
		}
		if (memcmp(data, seen, 1024))
			return "what was written is not what is read";
	}
	client_end(fd);
	return NULL;
}

static void test_clients_at_once(void **state)
{
	struct worker workers[4];
	pthread_t threads[4];

	for (int i = 0; i < 4; i++) {
		workers[i] = (struct worker){ *state, i };
		assert_int_equal(
		    pthread_create(&threads[i], NULL, work, &workers[i]), 0);
	}
	for (int i = 0; i < 4; i++) {
		void *failure;

		pthread_join(threads[i], &failure);
		assert_null(failure);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SERVER(test_socket_file),
		WITH_SERVER(test_socket_refused),
		WITH_SERVER(test_stale_socket),
		WITH_SERVER(test_replaced_socket),
		WITH_SERVER(test_many_in_turn),
		WITH_SERVER(test_hundred_at_once),
		WITH_SERVER(test_prompt_end),
		WITH_SERVER(test_out_of_descriptors),
		WITH_SERVER(test_clients_at_once),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
