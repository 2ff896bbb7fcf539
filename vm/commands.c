/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/commands.h"

bool command_begin(const struct command *command, int argc, char **argv,
		   void *settings, const struct say_settings *say_settings,
		   struct operands *operands, int *status)
{
	struct error err = { 0 };

	if (options_parse(command, argc, argv, settings, operands, &err)) {
		say_error("%s", err.text);
		*status = command->usage_status;
		return false;
	}
	if (operands->wants_help) {
		options_help(command, stdout);
		*status = 0;
		return false;
	}
	say_set(*say_settings);
	return true;
}
