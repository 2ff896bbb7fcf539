/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/hold.h"

#include <poll.h>
#include <string.h>
#include <sys/socket.h>

#include "runtime/base/cleanup.h"

/* A guest that writes much, under emulation, takes its time. */
enum { PATIENCE = 20000 };

int hold_init(struct hold *hold, struct error *err)
{
	int fds[2];

	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK,
		       0, fds))
		return fail(err, errno, "socketpair: %s", strerror(errno));
	hold->thread_fd = fds[0];
	hold->machine_fd = fds[1];
	return 0;
}

void hold_end(struct hold *hold)
{
	cleanup_close(&hold->machine_fd);
	hold->machine_fd = -1;
}

void hold_done(struct hold *hold)
{
	hold_end(hold);
	cleanup_close(&hold->thread_fd);
	hold->thread_fd = -1;
}

static void say_to_loop(const struct hold *hold, char byte)
{
	send(hold->thread_fd, &byte, 1, MSG_NOSIGNAL);
}

static int ask(void *context)
{
	const struct hold *hold = context;
	struct pollfd wait = { hold->thread_fd, POLLIN, 0 };
	char answer;

	/* one that came too late for the snapshot before */
	while (recv(hold->thread_fd, &answer, 1, 0) > 0)
		;
	say_to_loop(hold, HOLD_ASK);
	if (poll(&wait, 1, PATIENCE) <= 0 ||
	    recv(hold->thread_fd, &answer, 1, 0) != 1)
		return -1;
	return answer == HOLD_IS ? 0 : -1;
}

static void release(void *context)
{
	say_to_loop(context, HOLD_RELEASE);
}

struct save_moment hold_moment(struct hold *hold)
{
	return (struct save_moment){ ask, release, hold };
}
