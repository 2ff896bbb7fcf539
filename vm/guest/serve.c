/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/serve.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "vm/guest/die.h"
#include "vm/guest/session.h"

enum { SESSIONS_MAX = 64 };

struct server {
	struct channel *channel;
	struct session *sessions;
	int nr_sessions, child_fd;
	bool is_stopped;
};

static struct session *find(struct server *server, uint32_t id)
{
	struct session *session = server->sessions;

	while (session && session->id != id)
		session = session->next;
	return session;
}

/* ----------------------------------------------------------- from the host */

static int start(struct server *server, const struct channel_arrival *message)
{
	struct session *session;

	if (find(server, message->session) ||
	    server->nr_sessions == SESSIONS_MAX)
		return -EPROTO;
	session =
	    session_start(server->channel, message->session, message->payload);
	if (!session)
		return 0;
	session->next = server->sessions;
	server->sessions = session;
	server->nr_sessions++;
	return 0;
}

/* The root, by FIFREEZE or FITHAW; 0 or an errno. */
static uint32_t hold(unsigned long request)
{
	int fd = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	uint32_t error = 0;

	if (fd < 0 || ioctl(fd, request, 0))
		error = (uint32_t)errno;
	if (fd >= 0)
		close(fd);
	return error;
}

static int take(struct server *server, const struct channel_arrival *message)
{
	struct session *session;

	switch (message->kind) {
	case CHANNEL_KIND_START:
		return start(server, message);
	case CHANNEL_KIND_FREEZE:
		return channel_send_number(server->channel, CHANNEL_KIND_FROZEN,
					   0, 0, hold(FIFREEZE));
	case CHANNEL_KIND_THAW:
		hold(FITHAW);
		return 0;
	case CHANNEL_KIND_STOP:
		server->is_stopped = true;
		return 0;
	}
	session = find(server, message->session);
	/* A session that is over may still be spoken to. */
	return session ? session_take(session, message) : 0;
}

static void hear_host(struct server *server)
{
	struct channel_arrival message;
	int rc = channel_fill(server->channel);

	/* 0: the host has not opened its end, or closed it. It comes back, or
	 * ends the machine. */
	if (rc == 0)
		usleep(10000);
	if (rc < 0 && rc != -EAGAIN)
		die("channel: %s", strerror(-rc));
	while ((rc = channel_next(server->channel, &message)) > 0)
		if (take(server, &message))
			die("channel: the host sent what makes no sense "
			    "(kind %u)",
			    message.kind);
	if (rc < 0)
		die("channel: the host sent no message");
}

/* --------------------------------------------------------------- processes */

static void reap(struct server *server)
{
	struct signalfd_siginfo info;
	struct session *session;
	int status;
	pid_t pid;

	while (read(server->child_fd, &info, sizeof info) > 0)
		;
	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		for (session = server->sessions; session;
		     session = session->next)
			if (session->pid == pid && !session->is_over)
				session_over(session, status);
}

static void run_sessions(struct server *server)
{
	struct session **slot = &server->sessions, *session;

	while ((session = *slot)) {
		if (!session_run(session)) {
			slot = &session->next;
			continue;
		}
		*slot = session->next;
		server->nr_sessions--;
		session_free(session);
	}
}

static int watch_children(void)
{
	sigset_t set;
	int fd;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	signal(SIGPIPE, SIG_IGN);
	fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
	if (fd < 0)
		die("signalfd: %s", strerror(errno));
	return fd;
}

/* ---------------------------------------------------------------- the loop */

static void wait_for_something(struct server *server)
{
	struct pollfd polls[2 + 3 * SESSIONS_MAX];
	struct session *session;
	int count = 2;

	polls[0] = (struct pollfd){ server->channel->fd, POLLIN, 0 };
	if (channel_has_output(server->channel))
		polls[0].events |= POLLOUT;
	polls[1] = (struct pollfd){ server->child_fd, POLLIN, 0 };
	for (session = server->sessions; session; session = session->next)
		count += session_poll(session, polls + count);
	poll(polls, count, -1);
}

void serve(struct channel *channel)
{
	struct server server = { .channel = channel };

	server.child_fd = watch_children();
	channel_send_number(channel, CHANNEL_KIND_HELLO, 0, 0, CHANNEL_VERSION);
	while (!server.is_stopped) {
		if (channel_flush(channel))
			die("channel: cannot write to it");
		wait_for_something(&server);
		hear_host(&server);
		reap(&server);
		run_sessions(&server);
	}
}

void end_everything(void)
{
	kill(-1, SIGKILL);
	while (waitpid(-1, NULL, 0) > 0 || errno == EINTR)
		;
}
