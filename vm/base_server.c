/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/base_server.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include "runtime/base/vec.h"
#include "runtime/fuse/fusefs.h"
#include "vm/image.h"
#include "vm/peer.h"

struct packet {
	char text[BASE_PACKET_MAX];
	int length;
};

struct server {
	struct base_settings settings;
	int listener;
	pthread_mutex_t lock; /* of what follows */
	VEC(struct pollfd) clients;
	VEC(struct packet) lines; /* that were said, for who comes later */
	struct packet last;	  /* what became of planning; length 0: none */
	int file_fd;
};

enum { LINES_MAX = 100 };

/* ------------------------------------------------------------------ packets */

__attribute__((format(printf, 3, 4))) static void
packet_make(struct packet *packet, enum base_word word, const char *format, ...)
{
	va_list args;
	int length;

	packet->text[0] = (char)word;
	va_start(args, format);
	length =
	    vsnprintf(packet->text + 1, sizeof packet->text - 1, format, args);
	va_end(args);
	packet->length = length < (int)sizeof packet->text - 2
			     ? 1 + length
			     : (int)sizeof packet->text - 1;
}

/* A client that takes nothing loses packets. */
static void packet_send(const struct packet *packet, int client, int fd)
{
	char control[CMSG_SPACE(sizeof fd)] = { 0 };
	struct iovec bytes = { (char *)packet->text, packet->length };
	struct msghdr message = { .msg_iov = &bytes, .msg_iovlen = 1 };
	struct cmsghdr *header;

	if (!packet->length)
		return;
	if (packet->text[0] == BASE_FILE) {
		message.msg_control = control;
		message.msg_controllen = sizeof control;
		header = CMSG_FIRSTHDR(&message);
		header->cmsg_level = SOL_SOCKET;
		header->cmsg_type = SCM_RIGHTS;
		header->cmsg_len = CMSG_LEN(sizeof fd);
		memcpy(CMSG_DATA(header), &fd, sizeof fd);
	}
	sendmsg(client, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
}

/* Under the lock. */
static void tell_all(struct server *server, const struct packet *packet)
{
	vec_each (&server->clients, client)
		packet_send(packet, client->fd, server->file_fd);
}

static void hear_line(void *context, const char *text)
{
	struct server *server = context;
	struct packet packet;

	packet_make(&packet, BASE_LINE, "%s", text);
	pthread_mutex_lock(&server->lock);
	if (server->lines.count < LINES_MAX &&
	    !vec_push(&server->lines, packet))
		tell_all(server, &packet);
	pthread_mutex_unlock(&server->lock);
}

static void hear_failure(void *context, const struct fusefs_disk *disk,
			 const struct error *error)
{
	struct server *server = context;

	(void)disk;
	pthread_mutex_lock(&server->lock);
	packet_make(&server->last, BASE_FAILED, "%s", error->text);
	tell_all(server, &server->last);
	pthread_mutex_unlock(&server->lock);
}

/* ----------------------------------------------------------------- planning */

/* What is made here lives as long as the process. */
static int make_file(struct server *server, struct error *err)
{
	static struct fusefs_disk disk = { .name = "base",
					   .alignment = BASE_ALIGNMENT,
					   .is_read_only = true };
	static struct reporter reporter = { .line = hear_line };
	struct fusefs_settings settings = { .disks = &disk,
					    .nr_disks = 1,
					    .failed = hear_failure,
					    .context = server };
	struct image *image;
	struct fusefs *fs;
	int rc;

	reporter.context = server;
	rc =
	    image_open_edited(server->settings.source, server->settings.edits,
			      server->settings.options, &reporter, &image, err);
	if (rc)
		return rc;
	disk.disk = image->disk;
	rc = fusefs_new(&settings, &fs, err);
	if (!rc)
		rc = fusefs_hide(fs, err);
	if (!rc)
		rc = fusefs_open(fs, 0, O_RDWR, &server->file_fd, err);
	return rc;
}

static void *plan(void *context)
{
	struct server *server = context;
	struct error err = { 0 };
	struct packet packet;

	if (make_file(server, &err))
		packet_make(&packet, BASE_FAILED, "%s", err.text);
	else
		packet_make(&packet, BASE_FILE, "%s", "");
	pthread_mutex_lock(&server->lock);
	server->last = packet;
	tell_all(server, &packet);
	pthread_mutex_unlock(&server->lock);
	return NULL;
}

/* ------------------------------------------------------------------ clients */

static void welcome(struct server *server)
{
	int client = accept4(server->listener, NULL, NULL, SOCK_CLOEXEC);
	struct packet packet;

	if (client < 0)
		return;
	pthread_mutex_lock(&server->lock);
	if (!peer_is_us(client) ||
	    vec_push(&server->clients,
		     ((struct pollfd){ client, POLLIN, 0 }))) {
		close(client);
	} else {
		packet_make(&packet, BASE_MOUNTS, "%s", "");
		packet_send(&packet, client, -1);
		vec_each (&server->lines, line)
			packet_send(line, client, -1);
		packet_send(&server->last, client, server->file_fd);
	}
	pthread_mutex_unlock(&server->lock);
}

/* They never send anything: what can be read is their end. */
static void drop_the_gone(struct server *server, const struct pollfd *polls)
{
	size_t i, kept = 0;

	pthread_mutex_lock(&server->lock);
	for (i = 0; i < server->clients.count; i++)
		if (polls[i].revents)
			close(polls[i].fd);
		else
			server->clients.items[kept++] =
			    server->clients.items[i];
	server->clients.count = kept;
	pthread_mutex_unlock(&server->lock);
}

/* Only this thread changes the clients. */
static void serve_once(struct server *server)
{
	size_t nr = server->clients.count;
	struct pollfd *polls = calloc(nr + 1, sizeof *polls);

	if (!polls)
		_exit(1);
	if (nr)
		memcpy(polls, server->clients.items, nr * sizeof *polls);
	polls[nr] = (struct pollfd){ server->listener, POLLIN, 0 };
	if (poll(polls, nr + 1, -1) > 0) {
		drop_the_gone(server, polls);
		if (polls[nr].revents)
			welcome(server);
	}
	free(polls);
}

/* -------------------------------------------------------------- the process */

/* Nothing of whoever started us: not his terminal, not his pipes. */
static int leave_home(int listener)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC), i;

	setsid();
	prctl(PR_SET_NAME, "trvm-base");
	signal(SIGPIPE, SIG_IGN);
	for (i = 0; i < 3; i++)
		dup2(null, i);
	dup2(listener, 3);
	close_range(4, ~0u, 0);
	return 3;
}

static void refuse(struct server *server, const struct error *err)
{
	struct packet packet;
	int client = accept4(server->listener, NULL, NULL, SOCK_CLOEXEC);

	packet_make(&packet, BASE_FAILED, "%s", err->text);
	packet_send(&packet, client, -1);
	_exit(1);
}

_Noreturn void base_serve(int listener, const struct base_settings *settings)
{
	static struct server server = { .lock = PTHREAD_MUTEX_INITIALIZER,
					.file_fd = -1 };
	struct error err = { 0 };
	pthread_t planner;

	server.settings = *settings;
	server.listener = leave_home(listener);
	if (fusefs_check(&err))
		refuse(&server, &err);
	welcome(&server);
	if (pthread_create(&planner, NULL, plan, &server))
		_exit(1);
	while (server.clients.count)
		serve_once(&server);
	_exit(0);
}
