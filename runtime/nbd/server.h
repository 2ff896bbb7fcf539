/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_SERVER_H
#define RUNTIME_NBD_SERVER_H

#include <stdbool.h>

#include "runtime/map/overlay.h"

/*
 * An NBD server in this process: overlays served to QEMU, libnbd or the
 * kernel's client.
 *
 * Specification: the NBD project's doc/proto.md. Fixed newstyle negotiation
 * (EXPORT_NAME, ABORT, LIST, INFO, GO, STRUCTURED_REPLY; every other option
 * is answered with "unsupported"), simple and structured replies; READ (DF
 * included), WRITE (FUA included), FLUSH, DISC. A request that makes no sense
 * is answered with an error and the connection goes on; one that cannot be
 * framed any more ends it. Block sizes: minimum 1, preferred 4096, at most
 * 32 MiB in one request.
 *
 * Each connection has a thread of its own, with one request at a time;
 * connections to one export see each other's writes at once (multi-conn).
 * A client has 10 seconds to finish the negotiation, and at most 100
 * connections are open at a time; the next one is closed at once.
 */
struct nbd_export {
	const char *name; /* UTF-8, at most 4096 bytes; "": the default */
	const char *description; /* NULL: none */
	struct overlay *disk;
	bool is_read_only;
};

struct nbd_server;

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
 * Accepts clients on the Unix socket `path`, mode 0600, from a thread of its
 * own. A socket file that nobody listens on any more is replaced; -EADDRINUSE
 * where somebody does, -EEXIST where `path` is something else, -EBUSY the
 * second time.
 */
int nbd_server_listen(struct nbd_server *server, const char *path,
		      struct error *err);

/*
 * Serves the client at the other end of the connected stream socket `fd`,
 * which the server owns from now on, also on failure. Returns 0, -EAGAIN when
 * too many are connected, -ENOMEM.
 */
int nbd_server_attach(struct nbd_server *server, int fd, struct error *err);

/*
 * Ends the listener and every connection, waits for their threads, removes
 * the socket file and frees the server. NULL is fine.
 */
void nbd_server_free(struct nbd_server *server);
CLEANUP_DEFINE(nbd_server)

#endif
