/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_LISTENER_H
#define RUNTIME_NBD_LISTENER_H

#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"

/* A listening Unix socket and the file that stands for it. */
struct nbd_listener;

/*
 * Binds `path`, mode 0600. A socket file that nobody listens on any more is
 * replaced. Returns 0; -EADDRINUSE where somebody does, -EEXIST where `path`
 * is something else, -ENAMETOOLONG, what the system said.
 */
int nbd_listener_new(const char *path, struct nbd_listener **out,
		     struct error *err);

/* To accept from; does not block. */
int nbd_listener_fd(const struct nbd_listener *listener);

/* Removes the file, too, unless it is somebody else's by now. */
void nbd_listener_free(struct nbd_listener *listener);
CLEANUP_DEFINE(nbd_listener)

#endif
