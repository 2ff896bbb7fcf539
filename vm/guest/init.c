/* SPDX-License-Identifier: Apache-2.0 */

/*
 * The first process of a guest. It travels in the initramfs that trvm makes
 * (vm/initramfs.h), brings up the machine as far as a command needs it, and
 * runs commands for the host over the channel. docs/guest.md is its story.
 */
#include <fcntl.h>
#include <unistd.h>

#include "vm/channel.h"
#include "vm/guest/die.h"
#include "vm/guest/modules.h"
#include "vm/guest/port.h"
#include "vm/guest/root.h"
#include "vm/guest/serve.h"

enum { LONGEST_START = 8 << 20 };

/* The kernel opens /dev/console for us where it can. */
static void need_streams(void)
{
	int fd = open("/dev/null", O_RDWR);

	while (fd >= 0 && fd < 2)
		fd = dup(fd);
	if (fd > 2)
		close(fd);
}

static void say_bye(struct channel *channel)
{
	channel_send_empty(channel, CHANNEL_KIND_BYE, 0, 0);
	while (channel_has_output(channel)) {
		if (channel_flush(channel))
			return;
		usleep(1000);
	}
}

int main(void)
{
	struct channel channel;

	root_mount_kernel();
	need_streams();
	modules_load();
	channel_init(&channel, port_open("org.trvm.channel"), LONGEST_START);
	die_on(&channel);
	root_switch();
	root_furnish("trvm");
	serve(&channel);
	end_everything();
	root_leave();
	say_bye(&channel);
	power_off();
}
