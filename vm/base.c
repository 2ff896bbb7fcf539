/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/base.h"

#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <xxhash.h>

#include "runtime/oci/source.h"
#include "vm/base_server.h"
#include "vm/edits.h"
#include "vm/peer.h"

struct base {
	const struct reporter *reporter;
	int socket;
	int file_fd; /* -1 until it is planned */
	bool can_mount;
};

/* ----------------------------------------------------------------- the name */

/* What anybody did to a file shows in its change time. */
static void add_status(XXH3_state_t *hash, const struct stat *status)
{
	const int64_t words[] = {
		(int64_t)status->st_dev,  (int64_t)status->st_ino,
		(int64_t)status->st_mode, (int64_t)status->st_size,
		status->st_mtim.tv_sec,	  status->st_mtim.tv_nsec,
		status->st_ctim.tv_sec,	  status->st_ctim.tv_nsec,
	};

	XXH3_128bits_update(hash, words, sizeof words);
}

static XXH3_state_t *walked;

static int add_file(const char *path, const struct stat *status, int type,
		    struct FTW *where)
{
	(void)type;
	(void)where;
	XXH3_128bits_update(walked, path, strlen(path) + 1);
	add_status(walked, status);
	return 0;
}

static int add_source(XXH3_state_t *hash, const char *source, struct error *err)
{
	AUTOFREE char *path = oci_host_path(source);
	struct stat status;

	if (!path)
		return fail_memory(err);
	/* what it is to be taken for, and which image of several */
	if (strcmp(path, source) != 0)
		XXH3_128bits_update(hash, source, strlen(source));
	if (stat(path, &status))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	add_status(hash, &status);
	walked = hash;
	if (S_ISDIR(status.st_mode) &&
	    nftw(path, add_file, 64, FTW_PHYS | FTW_MOUNT))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	return 0;
}

/* With its end, so that none can be taken for the next. */
static void add_text(XXH3_state_t *hash, const char *text)
{
	XXH3_128bits_update(hash, text ? text : "",
			    text ? strlen(text) + 1 : 1);
}

/* What is added says by its state that it is the same. */
static int add_edit(void *context, const char *said, const char *host)
{
	struct error unsaid;

	XXH3_128bits_update(context, said, strlen(said) + 1);
	if (host)
		add_source(context, host, &unsaid); /* planning says it */
	return 0;
}

/* This program, as another one may understand something else by it all. */
static void add_options(XXH3_state_t *hash, const struct ext4_options *options)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	const uint64_t words[] = {
		options->free_space,	    options->size,
		(uint64_t)options->created, options->nr_inodes,
		options->block_size,	    options->profile,
	};
	struct stat program;

	if (!stat("/proc/self/exe", &program))
		add_status(hash, &program);
	XXH3_128bits_update(hash, words, sizeof words);
	if (options->uuid)
		XXH3_128bits_update(hash, options->uuid, 16);
	add_text(hash, epoch);
	add_text(hash, options->label);
	add_text(hash, options->features);
}

/* Abstract: without a file, and gone with its last descriptor. */
static int make_address(const struct base_settings *settings,
			struct sockaddr_un *address, socklen_t *length,
			struct error *err)
{
	XXH3_state_t *hash = XXH3_createState();
	XXH128_hash_t digest;
	int rc;

	if (!hash)
		return fail_memory(err);
	XXH3_128bits_reset(hash);
	rc = add_source(hash, settings->source, err);
	edits_each(settings->edits, add_edit, hash);
	add_options(hash, settings->options);
	digest = XXH3_128bits_digest(hash);
	XXH3_freeState(hash);
	*address = (struct sockaddr_un){ .sun_family = AF_UNIX };
	*length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 +
			      sprintf(address->sun_path + 1,
				      "trvm-base-%u-%016llx%016llx", geteuid(),
				      (unsigned long long)digest.high64,
				      (unsigned long long)digest.low64));
	return rc;
}

/* -------------------------------------------------------------- the process */

/* Not our child, so that it is nobody's who does not wait for it. */
static int start(int listener, const struct base_settings *settings,
		 struct error *err)
{
	pid_t child = fork(), grandchild;

	if (!child) {
		grandchild = fork();
		if (!grandchild)
			base_serve(listener, settings);
		_exit(grandchild < 0);
	}
	if (child < 0)
		return fail(err, errno, "fork: %s", strerror(errno));
	while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
	return 0;
}

static int start_and_connect(int socket_fd, const struct sockaddr_un *address,
			     socklen_t length,
			     const struct base_settings *settings,
			     struct error *err)
{
	AUTOCLOSE int listener =
	    socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);

	if (listener < 0 ||
	    bind(listener, (const struct sockaddr *)address, length) ||
	    listen(listener, 64) ||
	    connect(socket_fd, (const struct sockaddr *)address, length))
		return fail(err, errno, "socket: %s", strerror(errno));
	return start(listener, settings, err);
}

/* -EAGAIN: somebody else was faster, or it ended at this very moment. */
static int try_open(struct base *base, const struct base_settings *settings,
		    const struct sockaddr_un *address, socklen_t length,
		    struct error *err)
{
	int rc;

	base->socket = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
	if (base->socket < 0)
		return fail(err, errno, "socket: %s", strerror(errno));
	if (connect(base->socket, (const struct sockaddr *)address, length)) {
		rc = start_and_connect(base->socket, address, length, settings,
				       err);
		if (rc == -EADDRINUSE)
			return -EAGAIN;
		if (rc)
			return rc;
	}
	/* anybody can have taken the name */
	if (!peer_is_us(base->socket))
		return fail(err, EACCES,
			    "another user has taken the name of the base");
	while (!base->can_mount) {
		struct pollfd wait = { base->socket, POLLIN, 0 };

		poll(&wait, 1, -1);
		rc = base_hear(base, err);
		if (rc)
			return rc == -EPIPE ? -EAGAIN : rc;
	}
	return 0;
}

int base_open(const struct base_settings *settings, struct base **out,
	      struct error *err)
{
	AUTO(base) *base = calloc(1, sizeof *base);
	struct sockaddr_un address;
	socklen_t length = 0;
	int rc, tries = 20;

	if (!base)
		return fail_memory(err);
	base->reporter = settings->reporter;
	base->file_fd = base->socket = -1;
	rc = make_address(settings, &address, &length, err);
	if (rc)
		return rc;
	do {
		cleanup_close(&base->socket);
		rc = try_open(base, settings, &address, length, err);
	} while (rc == -EAGAIN && tries-- && !usleep(10000));
	if (rc)
		return rc;
	*out = STEAL(base);
	return 0;
}

void base_free(struct base *base)
{
	if (!base)
		return;
	cleanup_close(&base->file_fd);
	cleanup_close(&base->socket);
	free(base);
}

/* ------------------------------------------------------------ what it says */

int base_fd(const struct base *base)
{
	return base->socket;
}

static ssize_t receive(struct base *base, char *text)
{
	char control[CMSG_SPACE(sizeof(int))];
	struct iovec bytes = { text, BASE_PACKET_MAX };
	struct msghdr message = { .msg_iov = &bytes,
				  .msg_iovlen = 1,
				  .msg_control = control,
				  .msg_controllen = sizeof control };
	ssize_t got =
	    recvmsg(base->socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
	struct cmsghdr *header = got > 0 ? CMSG_FIRSTHDR(&message) : NULL;

	if (header && header->cmsg_type == SCM_RIGHTS) {
		cleanup_close(&base->file_fd);
		memcpy(&base->file_fd, CMSG_DATA(header), sizeof(int));
	}
	return got;
}

int base_hear(struct base *base, struct error *err)
{
	char text[BASE_PACKET_MAX + 1];
	ssize_t got;

	for (;;) {
		got = receive(base, text);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0 && errno == EAGAIN)
			return 0;
		if (got <= 0)
			return fail(err, EPIPE,
				    "the process that serves the root to all "
				    "guests has ended");
		text[got] = 0;
		base->can_mount = true;
		if (text[0] == BASE_LINE)
			report(base->reporter, "%s", text + 1);
		if (text[0] == BASE_FAILED)
			return fail(err, EIO, "%s", text + 1);
	}
}

int base_wait(struct base *base, int *fd, struct error *err)
{
	struct pollfd wait = { base->socket, POLLIN, 0 };
	int rc = 0;

	while (!rc && base->file_fd < 0) {
		poll(&wait, 1, -1);
		rc = base_hear(base, err);
	}
	*fd = base->file_fd;
	return rc;
}
