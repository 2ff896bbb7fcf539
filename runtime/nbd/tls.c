/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/tls.h"

#include <assert.h>
#include <gnutls/gnutls.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

/* Programs that never speak TLS do not pay for its start; see new_tls. */
GNUTLS_SKIP_GLOBAL_INIT

struct nbd_tls {
	gnutls_certificate_credentials_t certificates;
	gnutls_psk_server_credentials_t psk;
	bool verifies_clients;
};

struct nbd_tls_session {
	gnutls_session_t gnutls;
	int failure; /* what the socket said, a negative errno */
};

/* ------------------------------------------------------------ credentials */

static int fail_tls(struct error *err, const char *what, int code)
{
	return fail(err, EPROTO, "%s: %s", what, gnutls_strerror(code));
}

static int file_in(const char *folder, const char *name, char **path,
		   struct error *err)
{
	if (asprintf(path, "%s/%s", folder, name) < 0) {
		*path = NULL;
		return fail_memory(err);
	}
	/* GnuTLS does not say which of its files cannot be read */
	if (access(*path, R_OK))
		return fail(err, errno, "%s: %s", *path, strerror(errno));
	return 0;
}

static int load_certificates(struct nbd_tls *tls, const char *folder,
			     struct error *err)
{
	AUTOFREE char *ca = NULL, *certificate = NULL, *key = NULL;
	int rc = file_in(folder, "ca-cert.pem", &ca, err);

	if (!rc)
		rc = file_in(folder, "server-cert.pem", &certificate, err);
	if (!rc)
		rc = file_in(folder, "server-key.pem", &key, err);
	if (rc)
		return rc;
	rc = gnutls_certificate_set_x509_trust_file(tls->certificates, ca,
						    GNUTLS_X509_FMT_PEM);
	if (rc <= 0)
		return rc ? fail_tls(err, ca, rc)
			  : fail(err, EPROTO, "%s: no certificate in it", ca);
	rc = gnutls_certificate_set_x509_key_file(
	    tls->certificates, certificate, key, GNUTLS_X509_FMT_PEM);
	return rc < 0 ? fail_tls(err, key, rc) : 0;
}

static struct nbd_tls *new_tls(void)
{
	return gnutls_global_init() ? NULL : calloc(1, sizeof(struct nbd_tls));
}

int nbd_tls_certificates(const char *folder, bool verifies_clients,
			 struct nbd_tls **out, struct error *err)
{
	AUTO(nbd_tls) *tls = new_tls();
	int rc;

	if (!tls || gnutls_certificate_allocate_credentials(&tls->certificates))
		return fail_memory(err);
	tls->verifies_clients = verifies_clients;
	rc = load_certificates(tls, folder, err);
	if (rc)
		return rc;
	*out = STEAL(tls);
	return 0;
}

/* It is read again for each client, which a pipe does not bear, and one in
 * which there is no key lets nobody in. */
static int check_keys(const char *file, struct error *err)
{
	struct stat status;

	if (access(file, R_OK) || stat(file, &status))
		return fail(err, errno, "%s: %s", file, strerror(errno));
	if (!S_ISREG(status.st_mode))
		return fail(err, EINVAL, "%s: not a regular file", file);
	return status.st_size ? 0 : fail(err, EINVAL, "%s: no key in it", file);
}

int nbd_tls_psk(const char *file, struct nbd_tls **out, struct error *err)
{
	AUTO(nbd_tls) *tls = new_tls();
	int rc;

	if (!tls || gnutls_psk_allocate_server_credentials(&tls->psk))
		return fail_memory(err);
	rc = check_keys(file, err);
	if (rc)
		return rc;
	rc = gnutls_psk_set_server_credentials_file(tls->psk, file);
	if (rc < 0)
		return fail_tls(err, file, rc);
	*out = STEAL(tls);
	return 0;
}

void nbd_tls_free(struct nbd_tls *tls)
{
	if (!tls)
		return;
	if (tls->certificates)
		gnutls_certificate_free_credentials(tls->certificates);
	if (tls->psk)
		gnutls_psk_free_server_credentials(tls->psk);
	free(tls);
	gnutls_global_deinit();
}

/* -------------------------------------------------------------- the socket */

/* GnuTLS asks for bytes here, so that the deadline counts in a handshake as
 * anywhere else. */
static ssize_t pull(gnutls_transport_ptr_t context, void *buffer, size_t size)
{
	struct stream *stream = context;
	ssize_t got;
	int rc = stream->deadline ? stream_wait(stream, POLLIN) : 0;

	if (rc) {
		stream->tls->failure = rc;
		errno = -rc;
		return -1;
	}
	got = recv(stream->fd, buffer, size, 0);
	if (got <= 0 && (got == 0 || errno != EINTR))
		stream->tls->failure = got ? -errno : -ECONNRESET;
	return got;
}

static ssize_t push(gnutls_transport_ptr_t context, const giovec_t *parts,
		    int nr_parts)
{
	struct stream *stream = context;
	int flags = MSG_NOSIGNAL | (stream->deadline ? MSG_DONTWAIT : 0);
	struct msghdr message = { .msg_iov = (struct iovec *)parts,
				  .msg_iovlen = (size_t)nr_parts };
	ssize_t sent;
	int rc = stream->deadline ? stream_wait(stream, POLLOUT) : 0;

	if (rc) {
		stream->tls->failure = rc;
		errno = -rc;
		return -1;
	}
	sent = sendmsg(stream->fd, &message, flags);
	if (sent < 0 && errno != EINTR && errno != EAGAIN)
		stream->tls->failure = -errno;
	return sent;
}

static int make_session(struct nbd_tls *tls, struct stream *stream,
			struct nbd_tls_session *session)
{
	/* anonymous and other keys stay out: NORMAL has neither */
	const char *priorities = tls->psk ? "NORMAL:-VERS-ALL:+VERS-TLS1.3:"
					    "+VERS-TLS1.2:-KX-ALL:+ECDHE-PSK:"
					    "+DHE-PSK:+PSK"
					  : "NORMAL:-VERS-ALL:+VERS-TLS1.3:"
					    "+VERS-TLS1.2";
	int rc = gnutls_init(&session->gnutls, GNUTLS_SERVER);

	if (!rc)
		rc = gnutls_priority_set_direct(session->gnutls, priorities,
						NULL);
	if (!rc && tls->psk)
		rc = gnutls_credentials_set(session->gnutls, GNUTLS_CRD_PSK,
					    tls->psk);
	if (!rc && tls->certificates)
		rc = gnutls_credentials_set(
		    session->gnutls, GNUTLS_CRD_CERTIFICATE, tls->certificates);
	if (rc)
		return rc;
	if (tls->verifies_clients) {
		gnutls_certificate_server_set_request(session->gnutls,
						      GNUTLS_CERT_REQUIRE);
		gnutls_session_set_verify_cert(session->gnutls, NULL, 0);
	}
	gnutls_transport_set_ptr(session->gnutls, stream);
	gnutls_transport_set_pull_function(session->gnutls, pull);
	gnutls_transport_set_vec_push_function(session->gnutls, push);
	return 0;
}

static void free_session(struct stream *stream)
{
	if (stream->tls->gnutls)
		gnutls_deinit(stream->tls->gnutls);
	free(stream->tls);
	stream->tls = NULL;
}

static int shake_hands(struct stream *stream)
{
	int rc;

	do
		rc = gnutls_handshake(stream->tls->gnutls);
	while (rc < 0 && !stream->tls->failure && !gnutls_error_is_fatal(rc));
	return rc;
}

int nbd_tls_begin(struct nbd_tls *tls, struct stream *stream, struct error *err)
{
	int rc, failure;

	assert(!stream->tls);
	stream->tls = calloc(1, sizeof *stream->tls);
	if (!stream->tls)
		return fail_memory(err);
	rc = make_session(tls, stream, stream->tls);
	if (!rc)
		rc = shake_hands(stream);
	if (!rc)
		return 0;
	failure = stream->tls->failure;
	free_session(stream);
	if (failure == -ETIMEDOUT)
		return failure;
	return failure ? fail(err, -failure, "TLS: %s", strerror(-failure))
		       : fail_tls(err, "TLS", rc);
}

void nbd_tls_end(struct stream *stream)
{
	if (!stream->tls)
		return;
	if (!stream->tls->failure)
		gnutls_bye(stream->tls->gnutls, GNUTLS_SHUT_WR);
	free_session(stream);
}

/* What GnuTLS said where no bytes went through; 0: once more. */
static ssize_t judge(const struct stream *stream, ssize_t rc)
{
	if (rc == 0 || rc == GNUTLS_E_PREMATURE_TERMINATION)
		return -ECONNRESET;
	if (stream->tls->failure)
		return stream->tls->failure;
	return gnutls_error_is_fatal((int)rc) ? -EPROTO : 0;
}

ssize_t nbd_tls_receive(struct stream *stream, const struct iovec *part)
{
	for (;;) {
		ssize_t rc = gnutls_record_recv(stream->tls->gnutls,
						part->iov_base, part->iov_len);

		if (rc > 0)
			return rc;
		rc = judge(stream, rc);
		if (rc)
			return rc;
	}
}

ssize_t nbd_tls_send(struct stream *stream, const struct iovec *part)
{
	for (;;) {
		ssize_t rc = gnutls_record_send(stream->tls->gnutls,
						part->iov_base, part->iov_len);

		if (rc > 0)
			return rc;
		rc = judge(stream, rc);
		if (rc)
			return rc;
	}
}
