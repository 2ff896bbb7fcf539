/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_TERMINAL_H
#define VM_TERMINAL_H

#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>

/*
 * The terminal that trvm runs on, when a guest's terminal stands behind it:
 * every key goes to the guest, but for those after Ctrl-A.
 */

/* Raw mode on standard input. It is undone by terminal_restore, and when the
 * program exits. Returns 0 or -errno. */
int terminal_make_raw(void);
void terminal_restore(void);

/* 0 x 0 where it is not known. */
struct terminal_size {
	uint16_t rows, columns;
};

struct terminal_size terminal_size(void);

enum terminal_event {
	TERMINAL_NOTHING,
	TERMINAL_END,  /* Ctrl-A x */
	TERMINAL_HELP, /* Ctrl-A h */
};

/* Whether the last key was Ctrl-A. All zero: at the start. */
struct terminal_keys {
	bool is_escaped;
};

/*
 * Takes the keys for trvm out of `in` and writes what is for the guest
 * to `out`, which has room for one byte more than came. Ctrl-A twice, or
 * Ctrl-A a, is one Ctrl-A for the guest. Returns the last event among them;
 * what follows TERMINAL_END is dropped.
 */
enum terminal_event terminal_filter(struct terminal_keys *keys,
				    const uint8_t *in, size_t in_size,
				    uint8_t *out, size_t *out_size);

#endif
