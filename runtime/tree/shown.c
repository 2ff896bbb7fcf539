/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/shown.h"

#include <string.h>

static const char cut[] = "...";

static int continues(char byte)
{
	return ((unsigned char)byte & 0xc0) == 0x80;
}

const char *show_path(struct shown *shown, const char *path, size_t length)
{
	size_t room = sizeof shown->text - 1, head, tail, i;

	if (length <= room) {
		memcpy(shown->text, path, length);
	} else {
		/* whole characters on both sides of the cut */
		head = (room - strlen(cut)) / 2;
		tail = length - (room - strlen(cut) - head);
		while (head && continues(path[head]))
			head--;
		while (tail < length && continues(path[tail]))
			tail++;
		memcpy(shown->text, path, head);
		memcpy(shown->text + head, cut, strlen(cut));
		memcpy(shown->text + head + strlen(cut), path + tail,
		       length - tail);
		length = head + strlen(cut) + length - tail;
	}
	for (i = 0; i < length; i++)
		if ((unsigned char)shown->text[i] < ' ' ||
		    shown->text[i] == 0x7f)
			shown->text[i] = '?';
	shown->text[length] = '\0';
	return shown->text;
}
