/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "runtime/base/cleanup.h"
#include "vm/commands.h"
#include "vm/control.h"

struct snapshot {
	struct say_settings say;
	const char *name;
};

static const struct option options[] = {
	{ "name", 'n', "NAME", OPTION_TEXT, offsetof(struct snapshot, name),
	  "of which machine or server: what its --name said, or its process's "
	  "number [the only one that runs]",
	  1, 64, NULL },
	OPTIONS_SAY(snapshot),
	OPTIONS_END,
};

static const char text[] =
    "Writes the disk of a running 'trvm boot' or 'trvm serve', as it is now, "
    "to\n"
    "FILE, which must not be there yet: a qcow2 for 'trvm boot --save FILE' "
    "or\n"
    "'trvm serve --save FILE' with the same SOURCE. The guest's filesystem is\n"
    "held still for the moment that it takes, and goes on while FILE is "
    "written;\n"
    "this command ends when it is.\n"
    "\n"
    "  trvm boot debian.tar --name build\n"
    "  trvm snapshot --name build before-upgrade.qcow2\n"
    "  trvm boot debian.tar --save before-upgrade.qcow2";

/* The other one may run in another folder. */
static int absolute(const char *file, char path[PATH_MAX], struct error *err)
{
	AUTOFREE char *folder = file[0] == '/' ? strdup("") : getcwd(NULL, 0);

	if (!folder)
		return fail(err, errno, "the current folder: %s",
			    strerror(errno));
	if (strchr(file, '\n') ||
	    snprintf(path, PATH_MAX, "%s%s%s", folder, folder[0] ? "/" : "",
		     file) >= PATH_MAX)
		return fail(err, EINVAL, "%s: not a name for a file", file);
	return 0;
}

static int run(int argc, char **argv)
{
	struct snapshot settings = { 0 };
	struct operands operands;
	struct error err = { 0 };
	char path[PATH_MAX], answer[256];
	int status;

	if (!command_begin(&cmd_snapshot, argc, argv, &settings, &settings.say,
			   &operands, &status))
		return status;
	if (absolute(operands.items[0], path, &err) ||
	    control_ask(settings.name, "snapshot", path, answer, &err)) {
		say_error("%s", err.text);
		return 1;
	}
	say_detail("%s", answer);
	return 0;
}

const struct command cmd_snapshot = {
	.name = "snapshot",
	.operands = "FILE",
	.summary = "keep the disk of a running machine, as it is now",
	.text = text,
	.options = options,
	.nr_operands = 1,
	.usage_status = 2,
	.run = run,
};
