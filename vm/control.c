/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/control.h"

#include <dirent.h>
#include <inttypes.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>

#include "vm/peer.h"
#include "vm/say.h"

enum { LINE = 4096 + 64, PATIENCE = 5000 };

struct control {
	struct control_settings settings;
	struct sockaddr_un address;
	int socket, end; /* `end`: an eventfd */
	pthread_t thread;
	bool has_thread, is_bound;
};

/* ------------------------------------------------------------------ folder */

/* The folder is the user's own, or nobody trusts what is in it. */
static int folder_path(char *path, size_t size, bool makes, struct error *err)
{
	const char *runtime = getenv("XDG_RUNTIME_DIR");
	struct stat status;

	int length =
	    runtime && runtime[0] == '/'
		? snprintf(path, size, "%s/trvm", runtime)
		: snprintf(path, size, "/tmp/trvm-%u", (unsigned)geteuid());

	if ((size_t)length >= size)
		return fail(err, ENAMETOOLONG, "%s/trvm: too long for a socket",
			    runtime);
	if (makes && mkdir(path, 0700) && errno != EEXIST)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	if (lstat(path, &status))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	if (!S_ISDIR(status.st_mode) || status.st_uid != geteuid() ||
	    status.st_mode & 077)
		return fail(err, EPERM, "%s: not a private folder of yours",
			    path);
	return 0;
}

static int address_of(const char *folder, const char *name,
		      struct sockaddr_un *address, struct error *err)
{
	size_t size = sizeof address->sun_path;

	address->sun_family = AF_UNIX;
	if (!name[0] || name[0] == '.' || strchr(name, '/'))
		return fail(err, EINVAL, "--name '%s': a word without slashes",
			    name);
	if ((size_t)snprintf(address->sun_path, size, "%s/%s", folder, name) >=
	    size)
		return fail(err, ENAMETOOLONG, "%s/%s: too long for a socket",
			    folder, name);
	return 0;
}

/* A socket that somebody listens on, or -1. */
static int reach(const struct sockaddr_un *address)
{
	AUTOCLOSE int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0 ||
	    connect(fd, (const struct sockaddr *)address, sizeof *address))
		return -1;
	return STEAL_FD(fd);
}

/* -------------------------------------------------------------- the server */

/* Up to the newline, which is cut off. Returns whether there was one. */
static bool read_line(int fd, char line[LINE], int patience)
{
	struct pollfd wait = { fd, POLLIN, 0 };
	size_t length = 0;
	ssize_t got = 1;

	while (got > 0 && length < LINE - 1 && !memchr(line, '\n', length)) {
		if (poll(&wait, 1, patience) <= 0)
			return false;
		got = read(fd, line + length, LINE - 1 - length);
		if (got > 0)
			length += (size_t)got;
	}
	line[length] = 0;
	if (!strchr(line, '\n'))
		return false;
	*strchr(line, '\n') = 0;
	return true;
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int snapshot(const struct control *control, const char *file,
		    char *answer, size_t size, struct error *err)
{
	const struct control_settings *settings = &control->settings;
	double begun = seconds();
	bool is_held = false;
	int rc = save_snapshot(settings->image, settings->source, file,
			       settings->moment, &is_held, err);

	if (rc)
		return rc;
	snprintf(answer, size, "%s; written in %.1f s",
		 !settings->moment ? "taken"
		 : is_held	   ? "taken of a filesystem that was held still"
			   : "taken as after a power failure, since the "
			     "guest could not be held still",
		 seconds() - begun);
	return 0;
}

static void serve_client(const struct control *control, int fd)
{
	static const char word[] = "snapshot ";
	struct error err = { 0 };
	char line[LINE], answer[256] = "";
	int rc;

	if (!peer_is_us(fd) || !read_line(fd, line, PATIENCE))
		return;
	if (!strncmp(line, word, sizeof word - 1))
		rc = snapshot(control, line + sizeof word - 1, answer,
			      sizeof answer, &err);
	else
		rc = fail(&err, EINVAL, "not a command of this trvm");
	if (!rc)
		say_detail("snapshot %s: %s", line + sizeof word - 1, answer);
	dprintf(fd, "%s %s\n", rc ? "error" : "ok", rc ? err.text : answer);
}

static void *serve(void *context)
{
	const struct control *control = context;
	struct pollfd polls[] = {
		{ control->socket, POLLIN, 0 },
		{ control->end, POLLIN, 0 },
	};

	for (;;) {
		if (poll(polls, 2, -1) < 0)
			continue;
		if (polls[1].revents)
			return NULL;
		AUTOCLOSE int fd =
		    accept4(control->socket, NULL, NULL, SOCK_CLOEXEC);
		if (fd >= 0)
			serve_client(control, fd);
		else
			usleep(10000);
	}
}

static int listen_at(struct control *control, struct error *err)
{
	const struct sockaddr_un *address = &control->address;
	int other = reach(address);

	if (other >= 0) {
		close(other);
		return fail(err, EEXIST, "%s: the name of another trvm",
			    address->sun_path);
	}
	unlink(address->sun_path); /* of one that was killed */
	control->socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (control->socket < 0 ||
	    bind(control->socket, (const struct sockaddr *)address,
		 sizeof *address))
		return fail(err, errno, "%s: %s", address->sun_path,
			    strerror(errno));
	control->is_bound = true;
	if (listen(control->socket, 8))
		return fail(err, errno, "%s: %s", address->sun_path,
			    strerror(errno));
	return 0;
}

/* Signals are for the main thread. */
static int start(struct control *control, struct error *err)
{
	sigset_t all, before;
	int error;

	control->end = eventfd(0, EFD_CLOEXEC);
	if (control->end < 0)
		return fail(err, errno, "eventfd: %s", strerror(errno));
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&control->thread, NULL, serve, control);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (error)
		return fail(err, error, "a thread: %s", strerror(error));
	control->has_thread = true;
	return 0;
}

int control_new(const struct control_settings *settings, struct control **out,
		struct error *err)
{
	AUTO(control) *control = calloc(1, sizeof *control);
	char folder[sizeof control->address.sun_path], number[32];
	int rc;

	if (!control)
		return fail_memory(err);
	control->socket = control->end = -1;
	control->settings = *settings;
	snprintf(number, sizeof number, "%ld", (long)getpid());
	rc = folder_path(folder, sizeof folder, true, err);
	if (!rc)
		rc =
		    address_of(folder, settings->name ? settings->name : number,
			       &control->address, err);
	if (!rc)
		rc = listen_at(control, err);
	if (!rc)
		rc = start(control, err);
	if (rc)
		return rc;
	*out = STEAL(control);
	return 0;
}

int control_open(const char *name, struct image *image, const char *source,
		 const struct save_moment *moment, struct control **out,
		 struct error *err)
{
	const struct control_settings settings = { name, image, source,
						   moment };
	struct error why = { 0 };
	int rc = control_new(&settings, out, &why);

	if (rc && name) {
		if (err)
			*err = why;
		return rc;
	}
	if (rc)
		say_detail("'trvm snapshot' will not find it: %s", why.text);
	return 0;
}

void control_free(struct control *control)
{
	if (!control)
		return;
	if (control->is_bound)
		unlink(control->address.sun_path);
	if (control->has_thread) {
		eventfd_write(control->end, 1);
		pthread_join(control->thread, NULL);
	}
	cleanup_close(&control->socket);
	cleanup_close(&control->end);
	free(control);
}

/* -------------------------------------------------------------- the client */

/* All that answer, with a space before each; returns how many. */
static int list(const char *folder, char *names, size_t size, int *fd)
{
	DIR *directory = opendir(folder);
	struct sockaddr_un address;
	struct dirent *entry;
	size_t length = 0;
	int count = 0, found;

	*fd = -1;
	while (directory && (entry = readdir(directory))) {
		if (address_of(folder, entry->d_name, &address, NULL))
			continue;
		found = reach(&address);
		if (found < 0 && errno == ECONNREFUSED)
			unlink(address.sun_path); /* of one that was killed */
		if (found < 0)
			continue;
		count++;
		if (*fd < 0)
			*fd = found;
		else
			close(found);
		if (length < size)
			length +=
			    (size_t)snprintf(names + length, size - length,
					     " %s", entry->d_name);
	}
	if (directory)
		closedir(directory);
	return count;
}

static int reach_only(const char *folder, struct error *err)
{
	char names[256] = "";
	AUTOCLOSE int fd = -1;
	int count = list(folder, names, sizeof names, &fd);

	if (count > 1)
		return fail(err, EINVAL, "say which one with --name:%s", names);
	if (!count)
		return fail(err, ENOENT,
			    "no 'trvm boot' or 'trvm serve' of yours is "
			    "running");
	return STEAL_FD(fd);
}

static int reach_named(const char *folder, const char *name, struct error *err)
{
	struct sockaddr_un address;
	int rc = address_of(folder, name, &address, err), fd;

	if (rc)
		return rc;
	fd = reach(&address);
	return fd < 0
		   ? fail(err, ENOENT, "no trvm of yours is called '%s'", name)
		   : fd;
}

int control_ask(const char *name, const char *command, const char *argument,
		char answer[256], struct error *err)
{
	char folder[sizeof(struct sockaddr_un)], line[LINE];
	AUTOCLOSE int fd = -1;
	int rc = folder_path(folder, sizeof folder, false, err);

	if (rc == -ENOENT)
		return fail(err, ENOENT,
			    "no 'trvm boot' or 'trvm serve' of "
			    "yours is running");
	if (rc)
		return rc;
	fd = name ? reach_named(folder, name, err) : reach_only(folder, err);
	if (fd < 0)
		return fd;
	dprintf(fd, "%s %s\n", command, argument);
	if (!read_line(fd, line, -1))
		return fail(err, EIO, "it ended before the command was done");
	if (!strncmp(line, "error ", 6))
		return fail(err, EIO, "%s", line + 6);
	snprintf(answer, 256, "%.255s",
		 strncmp(line, "ok ", 3) ? line : line + 3);
	return 0;
}
