/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "vm/say.h"

enum { CTRL_A = 1 };

static struct termios before;
static bool is_raw;

int terminal_make_raw(void)
{
	struct termios raw;

	if (tcgetattr(STDIN_FILENO, &before))
		return -errno;
	raw = before;
	cfmakeraw(&raw);
	if (!is_raw)
		atexit(terminal_restore);
	is_raw = true;
	/* What was typed while the machine started is for the guest, too. */
	if (tcsetattr(STDIN_FILENO, TCSADRAIN, &raw))
		return -errno;
	say_set_raw(true);
	return 0;
}

void terminal_restore(void)
{
	if (!is_raw)
		return;
	tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
	say_set_raw(false);
	is_raw = false;
}

struct terminal_size terminal_size(void)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) &&
	    ioctl(STDIN_FILENO, TIOCGWINSZ, &size))
		return (struct terminal_size){ 0, 0 };
	return (struct terminal_size){ size.ws_row, size.ws_col };
}

enum terminal_event terminal_filter(struct terminal_keys *keys,
				    const uint8_t *in, size_t in_size,
				    uint8_t *out, size_t *out_size)
{
	enum terminal_event event = TERMINAL_NOTHING;
	size_t i, to = 0;

	for (i = 0; i < in_size && event != TERMINAL_END; i++) {
		bool was_escaped = keys->is_escaped;

		keys->is_escaped = !was_escaped && in[i] == CTRL_A;
		if (keys->is_escaped)
			continue;
		if (was_escaped && in[i] == 'x') {
			event = TERMINAL_END;
		} else if (was_escaped && in[i] == 'h') {
			event = TERMINAL_HELP;
		} else {
			/* Before any other key the Ctrl-A was for the guest,
			 * and so is the key, unless it only says so. */
			if (was_escaped)
				out[to++] = CTRL_A;
			if (!was_escaped || (in[i] != 'a' && in[i] != CTRL_A))
				out[to++] = in[i];
		}
	}
	*out_size = to;
	return event;
}
