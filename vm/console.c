/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/console.h"

#include <stdio.h>
#include <unistd.h>

#include "vm/guest/die.h"

/* Without the kernel's "[    1.234567] ". */
static const char *without_time(const char *line)
{
	const char *end = line;

	if (*line != '[')
		return line;
	end += 1 + strspn(line + 1, " .0123456789");
	return *end == ']' && end[1] == ' ' ? end + 2 : line;
}

static void keep(char *to, size_t size, const char *line, const char *mark)
{
	const char *found = strstr(line, mark);

	if (found && !to[0])
		snprintf(to, size, "%s", found + strlen(mark));
}

static void take_line(struct console *console)
{
	const char *text;

	console->line[console->used] = 0;
	console->used = 0;
	text = without_time(console->line);
	if (!text[0])
		return;
	keep(console->panic, sizeof console->panic, text,
	     "Kernel panic - not syncing: ");
	keep(console->failure, sizeof console->failure, text, DIE_MARK);
	snprintf(console->last, sizeof console->last, "%s", text);
}

void console_take(struct console *console, struct span bytes)
{
	uint64_t i;

	if (console->is_shown &&
	    write(STDERR_FILENO, bytes.data, bytes.size) < 0)
		console->is_shown = false;
	for (i = 0; i < bytes.size; i++) {
		uint8_t c = bytes.data[i];

		if (c == '\n')
			take_line(console);
		else if (c != '\r' && c &&
			 console->used + 1 < sizeof console->line)
			console->line[console->used++] = c;
	}
}

void console_end(struct console *console)
{
	if (console->used)
		take_line(console);
}
