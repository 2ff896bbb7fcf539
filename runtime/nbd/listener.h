/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_LISTENER_H
#define RUNTIME_NBD_LISTENER_H

#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"

/* A listening stream socket, and the file that stands for it, if one does. */
struct nbd_listener;

/*
 * Binds `path`, mode 0600. A socket file that nobody listens on any more is
 * replaced. Returns 0; -EADDRINUSE where somebody does, -EEXIST where `path`
 * is something else, -ENAMETOOLONG, what the system said.
 */
int nbd_listener_new(const char *path, struct nbd_listener **out,
		     struct error *err);

/*
 * TCP on each address of `host` (NULL: loopback), `max` at most; all of them
 * or none. *nr says how many, *chosen the port.
 */
int nbd_listener_new_tcp(const char *host, const char *port,
			 struct nbd_listener **out, size_t max, size_t *nr,
			 unsigned *chosen, struct error *err);

/* Takes a socket that listens already; owns it also on failure. */
int nbd_listener_new_fd(int fd, struct nbd_listener **out, struct error *err);

/* To accept from; does not block. */
int nbd_listener_fd(const struct nbd_listener *listener);

/* Removes the file, too, unless it is somebody else's by now. */
void nbd_listener_free(struct nbd_listener *listener);
CLEANUP_DEFINE(nbd_listener)

#endif
