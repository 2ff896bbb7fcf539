/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <sys/signalfd.h>

static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };

/* Without those that whoever started us wants ignored, as nohup does. */
static sigset_t the_set(void)
{
	struct sigaction action;
	sigset_t set;
	size_t i;

	sigemptyset(&set);
	for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
		if (!sigaction(numbers[i], NULL, &action) &&
		    action.sa_handler != SIG_IGN)
			sigaddset(&set, numbers[i]);
	return set;
}

void interrupt_hold(void)
{
	sigset_t set = the_set();

	pthread_sigmask(SIG_BLOCK, &set, NULL);
}

void interrupt_release(void)
{
	sigset_t set = the_set();

	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

int interrupt_pending(void)
{
	sigset_t pending;
	size_t i;

	if (sigpending(&pending))
		return 0;
	for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
		if (sigismember(&pending, numbers[i]))
			return numbers[i];
	return 0;
}

int interrupt_fd(bool with_window_size)
{
	sigset_t set = the_set();

	if (with_window_size) {
		sigset_t window;

		sigemptyset(&window);
		sigaddset(&window, SIGWINCH);
		pthread_sigmask(SIG_BLOCK, &window, NULL);
		sigaddset(&set, SIGWINCH);
	}
	return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}
