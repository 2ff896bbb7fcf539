/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_TLS_H
#define RUNTIME_NBD_TLS_H

#include <stdbool.h>

#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"
#include "runtime/nbd/stream.h"

/*
 * TLS for the server, through GnuTLS: with X.509 certificates or with keys
 * that both sides know already (PSK). Version 1.2 at least.
 */
struct nbd_tls;

/*
 * `folder` holds ca-cert.pem, server-cert.pem and server-key.pem, as nbdkit
 * and QEMU name them. `verifies_clients`: who connects must show a certificate
 * that the CA signed. Returns 0, or negative with what is wrong with which
 * file.
 */
int nbd_tls_certificates(const char *folder, bool verifies_clients,
			 struct nbd_tls **out, struct error *err);

/* `file` is what psktool writes: lines of USER:KEY, the key in hexadecimal.
 * It is read again for each client. */
int nbd_tls_psk(const char *file, struct nbd_tls **out, struct error *err);

/* After the last session. NULL is fine. */
void nbd_tls_free(struct nbd_tls *tls);
CLEANUP_DEFINE(nbd_tls)

/* ---------------------------------------------------------- on one stream */

/* The server's side of the handshake; within the stream's deadline. From then
 * on the stream is a TLS one. Returns 0 or negative. */
int nbd_tls_begin(struct nbd_tls *tls, struct stream *stream,
		  struct error *err);
/* Says goodbye where it can be said at once. A plain stream is fine. */
void nbd_tls_end(struct stream *stream);

/* As stream_receive and stream_send; the first part only. */
ssize_t nbd_tls_receive(struct stream *stream, const struct iovec *part);
ssize_t nbd_tls_send(struct stream *stream, const struct iovec *part);

#endif
