/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vm/commands.h"

#define VERSION "0.1"

static const struct command *const commands[] = { &cmd_boot, &cmd_serve,
						  &cmd_mount, &cmd_mkfs,
						  &cmd_snapshot };

enum { NR_COMMANDS = sizeof commands / sizeof commands[0], STATUS_USAGE = 2 };

static const char *command_name(const void *context, size_t i)
{
	(void)context;
	return commands[i]->name;
}

static const struct command *find_command(const char *name)
{
	const char *nearest;
	size_t i;

	for (i = 0; i < NR_COMMANDS; i++)
		if (!strcmp(commands[i]->name, name))
			return commands[i];
	nearest = options_nearest(name, NR_COMMANDS, command_name, NULL);
	say_error("no command '%s'%s%s%s; see 'trvm help'", name,
		  nearest ? ": did you mean " : "", nearest ? nearest : "",
		  nearest ? "?" : "");
	return NULL;
}

static void overview(FILE *out)
{
	size_t i;

	fputs("usage: trvm COMMAND [ARGUMENT...]\n\n"
	      "Boots and serves filesystems that exist only as a map: nothing "
	      "is copied.\n\n",
	      out);
	for (i = 0; i < NR_COMMANDS; i++)
		fprintf(out, "  %-8s %s\n", commands[i]->name,
			commands[i]->summary);
	fputs("  help     'trvm help COMMAND' explains a command\n"
	      "  version  what this is\n",
	      out);
}

static int help(const char *topic)
{
	const struct command *command;

	if (!topic || !strcmp(topic, "help") || !strcmp(topic, "version")) {
		overview(stdout);
		return 0;
	}
	command = find_command(topic);
	if (!command)
		return STATUS_USAGE;
	options_help(command, stdout);
	return 0;
}

/* A descriptor 0, 1 or 2 that is closed would become something else's. */
static void need_streams(void)
{
	int fd;

	do {
		fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	} while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd >= 0)
		close(fd);
}

static bool is_one_of(const char *word, const char *a, const char *b)
{
	return !strcmp(word, a) || !strcmp(word, b);
}

static int trvm(int argc, char **argv)
{
	const struct command *command;

	need_streams();
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN); /* write() says it, too, and gets a line */
	/* libarchive turns names into the locale's characters */
	setlocale(LC_CTYPE, "C.UTF-8");
	if (argc < 2) {
		overview(stderr);
		return STATUS_USAGE;
	}
	if (is_one_of(argv[1], "help", "--help") || !strcmp(argv[1], "-h"))
		return help(argv[2]);
	if (is_one_of(argv[1], "version", "--version")) {
		puts("trvm " VERSION);
		return 0;
	}
	command = find_command(argv[1]);
	return command ? command->run(argc - 1, argv + 1) : STATUS_USAGE;
}

int main(int argc, char **argv)
{
	int status = trvm(argc, argv);

	/* a failure has had its line already */
	if (!status && fflush(stdout) && errno != EPIPE) {
		say_error("standard output: %s", strerror(errno));
		return 1;
	}
	return status;
}
