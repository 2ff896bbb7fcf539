/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/die.h"

#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/reboot.h>
#include <unistd.h>

#include "vm/channel.h"

static struct channel *the_channel;

void die_on(struct channel *channel)
{
	the_channel = channel;
}

static int say_on_channel(const char *text, int length)
{
	struct pollfd wait = { .fd = the_channel->fd, .events = POLLOUT };
	int tries;

	if (channel_send(the_channel, CHANNEL_KIND_FAILED, 0, 0,
			 span_of(text, length)))
		return -1;
	for (tries = 0; tries < 100; tries++) {
		if (channel_flush(the_channel))
			return -1;
		if (!channel_has_output(the_channel))
			return 0;
		poll(&wait, 1, 50);
	}
	return -1;
}

void die(const char *format, ...)
{
	char text[400];
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (length >= (int)sizeof text)
		length = sizeof text - 1;
	if (!the_channel || say_on_channel(text, length))
		dprintf(STDERR_FILENO, "\n" DIE_MARK "%s\n", text);
	power_off();
}

void power_off(void)
{
	/* The port and the console empty themselves as QEMU runs on; only the
	 * power must not be faster than they are. */
	usleep(50000);
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}
