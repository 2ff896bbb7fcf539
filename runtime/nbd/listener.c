/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/listener.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

struct nbd_listener {
	int fd;
	dev_t device; /* of the socket file */
	ino_t inode;
	char *path; /* NULL: none */
};

enum { BACKLOG = 64 };

static int make_address(const char *path, struct sockaddr_un *address,
			struct error *err)
{
	size_t length = strlen(path);

	memset(address, 0, sizeof *address);
	address->sun_family = AF_UNIX;
	if (length >= sizeof address->sun_path)
		return fail(err, ENAMETOOLONG,
			    "%s: longer than the %zu bytes a socket's path can "
			    "have; use a shorter one",
			    path, sizeof address->sun_path - 1);
	if (!length)
		return fail(err, ENOENT, "a socket needs a path");
	memcpy(address->sun_path, path, length);
	return 0;
}

static int open_socket(struct error *err)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (fd < 0)
		return fail(err, errno, "socket: %s", strerror(errno));
	return fd;
}

/* 0 if a socket file is there on which nobody listens. */
static int check_stale(const struct sockaddr_un *address, struct error *err)
{
	const char *path = address->sun_path;
	AUTOCLOSE int fd = -1;
	struct stat status;

	if (lstat(path, &status))
		return errno == ENOENT
			   ? 0
			   : fail(err, errno, "%s: %s", path, strerror(errno));
	if (!S_ISSOCK(status.st_mode))
		return fail(err, EEXIST, "%s: is there and is not a socket",
			    path);
	fd = open_socket(err);
	if (fd < 0)
		return fd;
	if (!connect(fd, (const struct sockaddr *)address, sizeof *address) ||
	    errno == EAGAIN)
		return fail(err, EADDRINUSE, "%s: another server listens there",
			    path);
	if (errno != ECONNREFUSED && errno != ENOENT)
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return 0;
}

/*
 * A server that has bound its socket and does not listen yet looks like one
 * that is gone, so they do that one at a time, under a lock of the folder
 * that goes with the descriptor. It is not worth waiting long for: whoever
 * else locks folders may keep it.
 */
static int lock_folder(const char *path)
{
	AUTOFREE char *copy = strdup(path);
	AUTOCLOSE int fd = -1;
	int tries;

	if (copy)
		fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	for (tries = 0; fd >= 0 && flock(fd, LOCK_EX | LOCK_NB); tries++)
		if (tries == 100 || poll(NULL, 0, 10))
			break;
	return STEAL_FD(fd);
}

static int bind_socket(int fd, const struct sockaddr_un *address,
		       struct error *err)
{
	const struct sockaddr *name = (const struct sockaddr *)address;
	int rc;

	/* Linux gives the file the socket's mode, so there is no moment in
	 * which others could connect */
	if (fchmod(fd, 0600))
		return fail(err, errno, "socket: %s", strerror(errno));
	if (!bind(fd, name, sizeof *address))
		return 0;
	if (errno == EADDRINUSE) {
		rc = check_stale(address, err);
		if (rc)
			return rc;
		unlink(address->sun_path);
		if (!bind(fd, name, sizeof *address))
			return 0;
	}
	return fail(err, errno, "%s: %s", address->sun_path, strerror(errno));
}

int nbd_listener_new(const char *path, struct nbd_listener **out,
		     struct error *err)
{
	AUTOFREE struct nbd_listener *listener = NULL;
	AUTOFREE char *copy = strdup(path);
	AUTOCLOSE int fd = -1;
	AUTOCLOSE int lock = -1;
	struct sockaddr_un address;
	struct stat status;
	int rc;

	listener = calloc(1, sizeof *listener);
	if (!listener || !copy)
		return fail_memory(err);
	rc = make_address(path, &address, err);
	if (rc)
		return rc;
	fd = open_socket(err);
	if (fd < 0)
		return fd;
	lock = lock_folder(path);
	rc = bind_socket(fd, &address, err);
	if (rc)
		return rc;
	if (listen(fd, BACKLOG) || lstat(path, &status)) {
		rc = fail(err, errno, "%s: %s", path, strerror(errno));
		unlink(path);
		return rc;
	}
	listener->device = status.st_dev;
	listener->inode = status.st_ino;
	listener->path = STEAL(copy);
	listener->fd = STEAL_FD(fd);
	*out = STEAL(listener);
	return 0;
}

/* -------------------------------------------------------------------- TCP */

static unsigned port_of(int fd)
{
	union {
		struct sockaddr any;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} address = { 0 };
	socklen_t size = sizeof address;

	if (getsockname(fd, &address.any, &size))
		return 0;
	return ntohs(address.any.sa_family == AF_INET6 ? address.v6.sin6_port
						       : address.v4.sin_port);
}

/* IPv6 keeps to itself, so that both can have one port. */
static int listen_at(const struct addrinfo *at)
{
	AUTOCLOSE int fd =
	    socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK,
		   at->ai_protocol);
	int on = 1;

	if (fd < 0)
		return -errno;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (at->ai_family == AF_INET6)
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
	if (bind(fd, at->ai_addr, at->ai_addrlen) || listen(fd, BACKLOG))
		return -errno;
	return STEAL_FD(fd);
}

static int add_fd(int fd, struct nbd_listener **out, struct error *err)
{
	*out = calloc(1, sizeof **out);
	if (!*out) {
		close(fd);
		return fail_memory(err);
	}
	(*out)->fd = fd;
	return 0;
}

/* Port 0 is any free one, and the same for the addresses that follow. */
static void repeat_port(struct addrinfo *at, unsigned chosen)
{
	if (at->ai_family == AF_INET)
		((struct sockaddr_in *)at->ai_addr)->sin_port = htons(chosen);
	if (at->ai_family == AF_INET6)
		((struct sockaddr_in6 *)at->ai_addr)->sin6_port = htons(chosen);
}

static int listen_all(struct addrinfo *at, struct nbd_listener **out,
		      size_t max, size_t *nr, unsigned *chosen)
{
	int rc = -EADDRNOTAVAIL;

	for (; at && *nr < max; at = at->ai_next) {
		int fd;

		if (*chosen)
			repeat_port(at, *chosen);
		fd = listen_at(at);
		/* a host without IPv6 is still a host */
		if (fd == -EAFNOSUPPORT || fd == -EADDRNOTAVAIL)
			continue;
		if (fd < 0)
			return fd;
		*chosen = port_of(fd);
		rc = add_fd(fd, &out[*nr], NULL);
		if (rc)
			return rc;
		++*nr;
	}
	return *nr ? 0 : rc;
}

/* getaddrinfo takes 65536 for 0; what is no number is a service's name. */
static bool is_port(const char *text)
{
	size_t digits = strspn(text, "0123456789");

	if (text[digits])
		return isalnum((unsigned char)*text);
	return digits && strtoull(text, NULL, 10) <= 65535;
}

int nbd_listener_new_tcp(const char *host, const char *port,
			 struct nbd_listener **out, size_t max, size_t *nr,
			 unsigned *chosen, struct error *err)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *found;
	const char *name = host ? host : "localhost";
	int rc;

	*nr = 0;
	*chosen = 0;
	if (!is_port(port))
		return fail(err, EINVAL, "'%s' is no port: say 0 to 65535",
			    port);
	rc = getaddrinfo(host, port, &hints, &found);
	if (rc)
		return fail(err, EADDRNOTAVAIL, "%s, port %s: %s", name, port,
			    gai_strerror(rc));
	rc = listen_all(found, out, max, nr, chosen);
	freeaddrinfo(found);
	if (!rc)
		return 0;
	while (*nr)
		nbd_listener_free(out[--*nr]);
	return fail(err, -rc, "%s, port %s: %s", name, port, strerror(-rc));
}

/* ------------------------------------------------------ somebody else's */

static int get_option(int fd, int option)
{
	int value = -1;
	socklen_t size = sizeof value;

	return getsockopt(fd, SOL_SOCKET, option, &value, &size) ? -1 : value;
}

int nbd_listener_new_fd(int fd, struct nbd_listener **out, struct error *err)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0 || get_option(fd, SO_TYPE) != SOCK_STREAM ||
	    get_option(fd, SO_ACCEPTCONN) != 1) {
		if (flags >= 0)
			close(fd);
		return fail(err, EINVAL,
			    "descriptor %d: not a listening stream socket", fd);
	}
	fcntl(fd, F_SETFL, flags | O_NONBLOCK);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	return add_fd(fd, out, err);
}

int nbd_listener_fd(const struct nbd_listener *listener)
{
	return listener->fd;
}

void nbd_listener_free(struct nbd_listener *listener)
{
	struct stat status;

	if (!listener)
		return;
	if (listener->path && !lstat(listener->path, &status) &&
	    status.st_dev == listener->device &&
	    status.st_ino == listener->inode)
		unlink(listener->path);
	close(listener->fd);
	free(listener->path);
	free(listener);
}
