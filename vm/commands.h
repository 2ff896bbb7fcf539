/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_COMMANDS_H
#define VM_COMMANDS_H

#include "vm/options.h"
#include "vm/say.h"

/*
 * The commands of trvm, a file each (cmd_NAME.c), and what their options have
 * in common. A command's run() gets the words after "trvm" and returns the
 * exit status of the program.
 */
extern const struct command cmd_boot, cmd_serve, cmd_mount, cmd_mkfs,
    cmd_snapshot;

/* How `boot` ends when trvm itself failed: as env, timeout and docker do. */
enum { STATUS_TRVM_FAILED = 125 };

/* For every options table; `type` has a member `struct say_settings say`. */
#define OPTIONS_SAY(type)                                                      \
	{ "quiet",                                                             \
	  'q',                                                                 \
	  NULL,                                                                \
	  OPTION_SWITCH,                                                       \
	  offsetof(struct type, say.quiet),                                    \
	  "say nothing but why it failed",                                     \
	  0,                                                                   \
	  0,                                                                   \
	  NULL },                                                              \
	{                                                                      \
		"verbose", 'v', NULL, OPTION_SWITCH,                           \
		    offsetof(struct type, say.verbose), "say what is done", 0, \
		    0, NULL                                                    \
	}

#define OPTIONS_END                                                            \
	{                                                                      \
		NULL, 0, NULL, OPTION_SWITCH, 0, NULL, 0, 0, NULL              \
	}

/*
 * Reads a command's arguments into its settings, whose messages it sets up,
 * too. Returns whether to go on; if not, *status ends the program.
 */
bool command_begin(const struct command *command, int argc, char **argv,
		   void *settings, const struct say_settings *say,
		   struct operands *operands, int *status);

#endif
