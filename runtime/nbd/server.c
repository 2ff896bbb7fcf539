/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/server.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include "runtime/nbd/listener.h"
#include "runtime/nbd/session.h"

enum {
	MAX_CONNECTIONS = 100,
	STACK_SIZE = 256 * 1024,
	PAUSE_MILLISECONDS = 100, /* when the process is out of descriptors */
};

/*
 * One client and its thread. While it is served it is in `active`. Then it
 * takes the place of `finished`, and whoever had that place is joined: so a
 * thread is never left over by more than one, and none outlives the server.
 */
struct connection {
	struct nbd_server *server;
	int fd;
	pthread_t thread;
	struct connection *previous, *next; /* in `active` */
};

struct nbd_server {
	const struct nbd_export *exports;
	size_t nr_exports;
	const struct reporter *reporter;

	pthread_mutex_t lock; /* of what follows */
	pthread_cond_t ended; /* a connection left `active` */
	struct connection *active, *finished;
	unsigned nr_active;
	bool is_full; /* and the reporter knows */

	struct nbd_listener *listener;
	int stop_fd; /* readable: the listener shall end */
	pthread_t listener_thread;
};

int nbd_server_new(const struct nbd_export *exports, size_t nr_exports,
		   const struct reporter *reporter, struct nbd_server **out,
		   struct error *err)
{
	struct nbd_server *server;

	assert(nr_exports > 0);
	server = calloc(1, sizeof *server);
	if (!server)
		return fail_memory(err);
	server->exports = exports;
	server->nr_exports = nr_exports;
	server->reporter = reporter;
	server->stop_fd = -1;
	pthread_mutex_init(&server->lock, NULL);
	pthread_cond_init(&server->ended, NULL);
	*out = server;
	return 0;
}

/* A thread with a small stack that leaves the signals to the program. */
static int start_thread(pthread_t *thread, void *(*run)(void *), void *argument)
{
	sigset_t all, before;
	pthread_attr_t attributes;
	int rc;

	sigfillset(&all);
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK_SIZE);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	rc = pthread_create(thread, &attributes, run, argument);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attributes);
	return -rc;
}

/* ------------------------------------------------------------- connections */

static void link_active(struct nbd_server *server,
			struct connection *connection)
{
	connection->next = server->active;
	if (server->active)
		server->active->previous = connection;
	server->active = connection;
	server->nr_active++;
}

static void unlink_active(struct nbd_server *server,
			  struct connection *connection)
{
	if (connection->previous)
		connection->previous->next = connection->next;
	else
		server->active = connection->next;
	if (connection->next)
		connection->next->previous = connection->previous;
	server->nr_active--;
	server->is_full = false;
}

static void join(struct connection *connection)
{
	if (!connection)
		return;
	pthread_join(connection->thread, NULL);
	free(connection);
}

static void *run_connection(void *argument)
{
	struct connection *connection = argument, *before;
	struct nbd_server *server = connection->server;

	nbd_session_run(connection->fd, server->exports, server->nr_exports,
			server->reporter);
	pthread_mutex_lock(&server->lock);
	/* under the lock: nbd_server_free shuts down what is active */
	close(connection->fd);
	unlink_active(server, connection);
	before = server->finished;
	server->finished = connection;
	pthread_cond_signal(&server->ended);
	pthread_mutex_unlock(&server->lock);
	join(before);
	return NULL;
}

/* With the lock held. Takes the descriptor on success only. */
static int add_connection(struct nbd_server *server, int fd, struct error *err)
{
	struct connection *connection;
	int rc;

	if (server->nr_active >= MAX_CONNECTIONS)
		return fail(err, EAGAIN,
			    "NBD server: %u clients are connected already",
			    server->nr_active);
	connection = calloc(1, sizeof *connection);
	if (!connection)
		return fail_memory(err);
	connection->server = server;
	connection->fd = fd;
	rc = start_thread(&connection->thread, run_connection, connection);
	if (rc) {
		free(connection);
		return fail(err, -rc, "NBD server: no thread for a client: %s",
			    strerror(-rc));
	}
	link_active(server, connection);
	return 0;
}

int nbd_server_attach(struct nbd_server *server, int fd, struct error *err)
{
	int flags = fcntl(fd, F_GETFL);
	int rc;

	/* a session waits for its client */
	if (flags >= 0 && flags & O_NONBLOCK)
		fcntl(fd, F_SETFL, flags & ~O_NONBLOCK);
	pthread_mutex_lock(&server->lock);
	rc = add_connection(server, fd, err);
	pthread_mutex_unlock(&server->lock);
	if (rc)
		close(fd);
	return rc;
}

/* ---------------------------------------------------------------- listener */

/* Once, until there is room again. */
static void report_refusal(struct nbd_server *server, const struct error *err)
{
	bool was_full;

	pthread_mutex_lock(&server->lock);
	was_full = server->is_full;
	server->is_full = true;
	pthread_mutex_unlock(&server->lock);
	if (!was_full)
		report(server->reporter, "%s; the next one is turned away",
		       err->text);
}

/* Returns false to end. */
static bool wait_for_client(struct nbd_server *server, int timeout)
{
	struct pollfd polled[] = {
		{ .fd = server->stop_fd, .events = POLLIN },
		{ .fd = nbd_listener_fd(server->listener), .events = POLLIN },
	};
	/* during a pause only the end is of interest */
	int count = poll(polled, timeout < 0 ? 2 : 1, timeout);

	return count < 0 ? errno == EINTR : !polled[0].revents;
}

static void *run_listener(void *argument)
{
	struct nbd_server *server = argument;
	int timeout = -1;

	while (wait_for_client(server, timeout)) {
		int fd = accept4(nbd_listener_fd(server->listener), NULL, NULL,
				 SOCK_CLOEXEC);
		struct error err;

		/* out of descriptors or memory the client stays in the queue,
		 * and poll would say so for ever */
		timeout = fd < 0 && (errno == EMFILE || errno == ENFILE ||
				     errno == ENOMEM || errno == ENOBUFS)
			      ? PAUSE_MILLISECONDS
			      : -1;
		if (fd >= 0 && nbd_server_attach(server, fd, &err))
			report_refusal(server, &err);
	}
	return NULL;
}

int nbd_server_listen(struct nbd_server *server, const char *path,
		      struct error *err)
{
	AUTO(nbd_listener) *listener = NULL;
	AUTOCLOSE int stop_fd = -1;
	int rc;

	if (server->listener)
		return fail(err, EBUSY, "NBD server: it listens already");
	stop_fd = eventfd(0, EFD_CLOEXEC);
	if (stop_fd < 0)
		return fail(err, errno, "NBD server: %s", strerror(errno));
	rc = nbd_listener_new(path, &listener, err);
	if (rc)
		return rc;
	server->listener = listener;
	server->stop_fd = stop_fd;
	rc = start_thread(&server->listener_thread, run_listener, server);
	if (rc) {
		server->listener = NULL;
		server->stop_fd = -1;
		return fail(err, -rc, "NBD server: no thread to listen: %s",
			    strerror(-rc));
	}
	STEAL(listener);
	STEAL_FD(stop_fd);
	return 0;
}

static void stop_listener(struct nbd_server *server)
{
	if (!server->listener)
		return;
	eventfd_write(server->stop_fd, 1);
	pthread_join(server->listener_thread, NULL);
	nbd_listener_free(server->listener);
	close(server->stop_fd);
}

void nbd_server_free(struct nbd_server *server)
{
	if (!server)
		return;
	stop_listener(server);
	pthread_mutex_lock(&server->lock);
	for (struct connection *c = server->active; c; c = c->next)
		shutdown(c->fd, SHUT_RDWR);
	while (server->nr_active)
		pthread_cond_wait(&server->ended, &server->lock);
	pthread_mutex_unlock(&server->lock);
	join(server->finished);
	pthread_cond_destroy(&server->ended);
	pthread_mutex_destroy(&server->lock);
	free(server);
}
