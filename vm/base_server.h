/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_BASE_SERVER_H
#define VM_BASE_SERVER_H

#include "vm/base.h"

/*
 * The process at the other end of a base's sockets, and what goes over them:
 * packets of a byte that says what it is and a text, to the clients only.
 */
enum base_word {
	BASE_MOUNTS = 'M', /* this host can; planning goes on */
	BASE_FILE = 'F',   /* with a descriptor: planned */
	BASE_LINE = 'L',   /* the text is for a person */
	BASE_FAILED = 'X', /* the text says why; nothing follows */
};

enum { BASE_PACKET_MAX = 1024 };

/* Runs until the last connection is gone. `listener` has one waiting. */
_Noreturn void base_serve(int listener, const struct base_settings *settings);

#endif
