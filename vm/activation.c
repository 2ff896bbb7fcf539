/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/activation.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static long number_in(const char *name)
{
	const char *text = getenv(name);
	char *end;
	long number;

	if (!text || !*text)
		return -1;
	number = strtol(text, &end, 10);
	return *end ? -1 : number;
}

int activation_fds(void)
{
	long pid = number_in("LISTEN_PID"), nr = number_in("LISTEN_FDS");

	unsetenv("LISTEN_PID");
	unsetenv("LISTEN_FDS");
	unsetenv("LISTEN_FDNAMES");
	if (pid != getpid() || nr < 1 || nr > 1000)
		return 0;
	for (int i = 0; i < nr; i++)
		fcntl(ACTIVATION_FIRST_FD + i, F_SETFD, FD_CLOEXEC);
	return (int)nr;
}
