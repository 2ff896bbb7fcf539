/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_SERVER_H
#define RUNTIME_NBD_SERVER_H

#include <stdbool.h>

#include "runtime/map/overlay.h"

/*
 * An NBD server in this process: overlays served to QEMU, libnbd or the
 * kernel's client. Specification: the NBD project's doc/proto.md.
 *
 * Fixed newstyle negotiation with every option that has a meaning here:
 * EXPORT_NAME, ABORT, LIST, STARTTLS, INFO, GO, STRUCTURED_REPLY,
 * LIST_META_CONTEXT, SET_META_CONTEXT (base:allocation), EXTENDED_HEADERS.
 * Commands: READ (DF; holes come as holes), WRITE, FLUSH, TRIM, WRITE_ZEROES
 * (FAST_ZERO, NO_HOLE), CACHE, BLOCK_STATUS (REQ_ONE, and a list of contexts
 * as payload), DISC; FUA on each. Simple, structured and extended replies.
 * Block sizes: minimum 1, preferred 4096, at most 32 MiB of data in a request.
 *
 * A request that makes no sense is answered with an error and the connection
 * goes on; one that cannot be framed any more ends it.
 *
 * Each connection has a thread of its own and memory that does not depend on
 * what a client asks for (about 0.5 MiB). Replies go out in the order of the
 * requests, except those that wait for a slow region (region_kind.is_slow):
 * the connection has up to four more threads for them once it meets one, and
 * the others overtake. Connections to one export see each other's writes at
 * once, and a flush on one covers all (multi-conn).
 *
 * A client has 10 seconds to finish the negotiation; at most 100 connections
 * are open at a time, and the next one is closed at once.
 */
struct nbd_export {
	const char *name; /* UTF-8, at most 4096 bytes; "": the default */
	const char *description; /* NULL: none */
	struct overlay *disk;
	bool is_read_only;
};

struct nbd_server;
struct nbd_tls; /* runtime/nbd/tls.h */

/*
 * At least one export; they are borrowed, names and disks included. The first
 * is also the default export (name ""). `reporter` hears of clients that break
 * the protocol; of a read that fails, the client hears with the text of the
 * error, and whoever failed reports it where a person can do something.
 */
int nbd_server_new(const struct nbd_export *exports, size_t nr_exports,
		   const struct reporter *reporter, struct nbd_server **out,
		   struct error *err);

/*
 * From now on clients can ask for TLS; with `is_required` those that do not
 * are told nothing. Borrowed. Before the first client.
 */
void nbd_server_set_tls(struct nbd_server *server, struct nbd_tls *tls,
			bool is_required);

/*
 * Clients are accepted from one thread, on up to 16 sockets. Each function
 * below adds one. Returns 0, -EBUSY past 16, or what it says there.
 *
 * A Unix socket, mode 0600. A socket file that nobody listens on any more is
 * replaced; -EADDRINUSE where somebody does, -EEXIST where `path` is
 * something else.
 */
int nbd_server_listen(struct nbd_server *server, const char *path,
		      struct error *err);

/*
 * TCP. `host` is a name or an address; NULL: the loopback addresses, IPv4 and
 * IPv6, and that only. `port` is a number, a service, or "0" for any free one:
 * *chosen (NULL: not wanted) says which.
 */
int nbd_server_listen_tcp(struct nbd_server *server, const char *host,
			  const char *port, unsigned *chosen,
			  struct error *err);

/* A listening stream socket from somebody else, such as systemd; the server
 * owns it from now on, also on failure. -EINVAL where it is none. */
int nbd_server_listen_fd(struct nbd_server *server, int fd, struct error *err);

/*
 * Serves the client at the other end of the connected stream socket `fd`,
 * which the server owns from now on, also on failure. Returns 0, -EAGAIN when
 * too many are connected, -ENOMEM.
 */
int nbd_server_attach(struct nbd_server *server, int fd, struct error *err);

/*
 * Ends the listener and every connection, waits for their threads, removes
 * the socket files and frees the server. NULL is fine.
 */
void nbd_server_free(struct nbd_server *server);
CLEANUP_DEFINE(nbd_server)

#endif
