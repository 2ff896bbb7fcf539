/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/server.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include "runtime/nbd/listener.h"
#include "runtime/nbd/session.h"
#include "runtime/nbd/thread.h"

enum {
	MAX_CONNECTIONS = 100,
	MAX_LISTENERS = 16,
	UNIX_BUFFER_SIZE = 1 << 20, /* the kernel counts twice of it */
	PAUSE_MILLISECONDS = 100,   /* when the process is out of descriptors */
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
	struct nbd_offer offer;

	pthread_mutex_t lock; /* of what follows */
	pthread_cond_t ended; /* a connection left `active` */
	struct connection *active, *finished;
	unsigned nr_active;
	bool is_full; /* and the reporter knows */

	struct nbd_listener *listeners[MAX_LISTENERS];
	size_t nr_listeners;
	bool is_over;
	int news_fd; /* readable: there is another listener, or it is over */
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
	server->offer = (struct nbd_offer){
		.exports = exports,
		.nr_exports = nr_exports,
		.reporter = reporter,
	};
	server->news_fd = -1;
	pthread_mutex_init(&server->lock, NULL);
	pthread_cond_init(&server->ended, NULL);
	*out = server;
	return 0;
}

void nbd_server_set_tls(struct nbd_server *server, struct nbd_tls *tls,
			bool is_required)
{
	server->offer.tls = tls;
	server->offer.is_tls_required = is_required;
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

	nbd_session_run(connection->fd, &server->offer);
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
	rc = nbd_thread_start(&connection->thread, run_connection, connection);
	if (rc) {
		free(connection);
		return fail(err, -rc, "NBD server: no thread for a client: %s",
			    strerror(-rc));
	}
	link_active(server, connection);
	return 0;
}

/* Replies leave when they are whole, and a client that is gone without a word
 * does not hold a connection for ever. */
static void set_tcp_options(int fd)
{
	int on = 1;

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
}

/* A reply of a MiB, as guests ask for it, is on its way as a whole then; with
 * what Linux gives to begin with both sides wait for each other. Who may not
 * ask for so much gets what net.core.wmem_max says. A TCP socket finds its own
 * size, unless it is told one. */
static void set_unix_options(int fd)
{
	int size = UNIX_BUFFER_SIZE;

	if (setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof size))
		setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
}

static void set_socket_options(int fd)
{
	int domain = AF_UNSPEC;
	socklen_t length = sizeof domain;

	getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &length);
	if (domain == AF_UNIX)
		set_unix_options(fd);
	else
		set_tcp_options(fd);
}

int nbd_server_attach(struct nbd_server *server, int fd, struct error *err)
{
	int flags = fcntl(fd, F_GETFL);
	int rc;

	/* a session waits for its client */
	if (flags >= 0 && flags & O_NONBLOCK)
		fcntl(fd, F_SETFL, flags & ~O_NONBLOCK);
	set_socket_options(fd);
	pthread_mutex_lock(&server->lock);
	rc = add_connection(server, fd, err);
	pthread_mutex_unlock(&server->lock);
	if (rc)
		close(fd);
	return rc;
}

/* ---------------------------------------------------------------- listener */

/* Whether it was so before: it is said once, until there is room again. */
static bool was_full(struct nbd_server *server)
{
	bool before;

	pthread_mutex_lock(&server->lock);
	before = server->is_full;
	server->is_full = true;
	pthread_mutex_unlock(&server->lock);
	return before;
}

static void report_refusal(struct nbd_server *server, const struct error *err)
{
	if (!was_full(server))
		report(server->offer.reporter,
		       "%s; the next one is turned away", err->text);
}

static void report_wait(struct nbd_server *server, int error)
{
	if (!was_full(server))
		report(server->offer.reporter,
		       "NBD server: no client can be taken: %s; the next one "
		       "waits%s",
		       strerror(error),
		       error == EMFILE ? " (ulimit -n says how many files may "
					 "be open)"
				       : "");
}

/* What there is to wait for; false: nothing any more. During a pause only the
 * news is of interest. */
static bool wait_for_client(struct nbd_server *server, bool is_pause,
			    struct pollfd *polled, size_t *nr)
{
	bool is_over;
	eventfd_t ignored;

	pthread_mutex_lock(&server->lock);
	*nr = is_pause ? 0 : server->nr_listeners;
	for (size_t i = 0; i < *nr; i++)
		polled[1 + i] = (struct pollfd){
			.fd = nbd_listener_fd(server->listeners[i]),
			.events = POLLIN,
		};
	pthread_mutex_unlock(&server->lock);
	polled[0] = (struct pollfd){ server->news_fd, POLLIN, 0 };
	if (poll(polled, 1 + *nr, is_pause ? PAUSE_MILLISECONDS : -1) < 0)
		*nr = 0;
	else if (polled[0].revents)
		eventfd_read(server->news_fd, &ignored);
	pthread_mutex_lock(&server->lock);
	is_over = server->is_over;
	pthread_mutex_unlock(&server->lock);
	return !is_over;
}

/* False: there is no more to be had for now. Out of descriptors or memory the
 * client stays in the queue, and poll would say so for ever. */
static bool accept_client(struct nbd_server *server, int listener)
{
	int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	struct error err;

	if (fd < 0) {
		if (errno != EMFILE && errno != ENFILE && errno != ENOMEM &&
		    errno != ENOBUFS)
			return true;
		report_wait(server, errno);
		return false;
	}
	if (nbd_server_attach(server, fd, &err))
		report_refusal(server, &err);
	return true;
}

static void *run_listener(void *argument)
{
	struct nbd_server *server = argument;
	struct pollfd polled[1 + MAX_LISTENERS];
	bool is_pause = false;
	size_t nr;

	while (wait_for_client(server, is_pause, polled, &nr)) {
		is_pause = false;
		for (size_t i = 1; i <= nr; i++)
			if (polled[i].revents &&
			    !accept_client(server, polled[i].fd))
				is_pause = true;
	}
	return NULL;
}

/* The first listener comes with the thread. */
static int start_listening(struct nbd_server *server, struct error *err)
{
	int rc;

	if (server->news_fd >= 0)
		return 0;
	server->news_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (server->news_fd < 0)
		return fail(err, errno, "NBD server: %s", strerror(errno));
	rc = nbd_thread_start(&server->listener_thread, run_listener, server);
	if (!rc)
		return 0;
	close(server->news_fd);
	server->news_fd = -1;
	return fail(err, -rc, "NBD server: no thread to listen: %s",
		    strerror(-rc));
}

/* Takes them, also on failure. */
static int add_listeners(struct nbd_server *server,
			 struct nbd_listener **listeners, size_t nr,
			 struct error *err)
{
	int rc = start_listening(server, err);

	pthread_mutex_lock(&server->lock);
	if (!rc && nr > MAX_LISTENERS - server->nr_listeners)
		rc = fail(err, EBUSY,
			  "NBD server: it listens on %zu sockets already",
			  server->nr_listeners);
	for (size_t i = 0; i < nr; i++)
		if (rc)
			nbd_listener_free(listeners[i]);
		else
			server->listeners[server->nr_listeners++] =
			    listeners[i];
	pthread_mutex_unlock(&server->lock);
	if (!rc)
		eventfd_write(server->news_fd, 1);
	return rc;
}

int nbd_server_listen(struct nbd_server *server, const char *path,
		      struct error *err)
{
	struct nbd_listener *listener;
	int rc = nbd_listener_new(path, &listener, err);

	return rc ? rc : add_listeners(server, &listener, 1, err);
}

int nbd_server_listen_tcp(struct nbd_server *server, const char *host,
			  const char *port, unsigned *chosen, struct error *err)
{
	struct nbd_listener *listeners[MAX_LISTENERS];
	unsigned number;
	size_t nr;
	int rc = nbd_listener_new_tcp(host, port, listeners, MAX_LISTENERS, &nr,
				      &number, err);

	if (!rc)
		rc = add_listeners(server, listeners, nr, err);
	if (!rc && chosen)
		*chosen = number;
	return rc;
}

int nbd_server_listen_fd(struct nbd_server *server, int fd, struct error *err)
{
	struct nbd_listener *listener;
	int rc = nbd_listener_new_fd(fd, &listener, err);

	return rc ? rc : add_listeners(server, &listener, 1, err);
}

static void stop_listening(struct nbd_server *server)
{
	if (server->news_fd < 0)
		return;
	pthread_mutex_lock(&server->lock);
	server->is_over = true;
	pthread_mutex_unlock(&server->lock);
	eventfd_write(server->news_fd, 1);
	pthread_join(server->listener_thread, NULL);
	for (size_t i = 0; i < server->nr_listeners; i++)
		nbd_listener_free(server->listeners[i]);
	close(server->news_fd);
}

void nbd_server_free(struct nbd_server *server)
{
	if (!server)
		return;
	stop_listening(server);
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
