/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/command.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "vm/guest/account.h"

/* ----------------------------------------------------------- what is asked */

/* The next string of the payload, or NULL. */
static char *take_text(struct span *rest)
{
	const uint8_t *end =
	    rest->size ? memchr(rest->data, 0, rest->size) : NULL;
	char *text = (char *)rest->data;

	if (!end)
		return NULL;
	rest->size -= end + 1 - rest->data;
	rest->data = end + 1;
	return text;
}

static char **take_list(struct span *rest, uint32_t count)
{
	char **list;
	uint32_t i;

	/* each string has at least its NUL */
	if (count > rest->size)
		return NULL;
	list = calloc((size_t)count + 1, sizeof *list);
	for (i = 0; list && i < count; i++) {
		list[i] = take_text(rest);
		if (!list[i]) {
			free(list);
			return NULL;
		}
	}
	return list;
}

int command_parse(struct command *command, struct span payload)
{
	const struct channel_start *start = channel_start_at(payload, 0);
	struct span rest;
	uint32_t flags;

	memset(command, 0, sizeof *command);
	if (!start)
		return -1;
	rest = span_of(payload.data + CHANNEL_START_SIZEOF,
		       payload.size - CHANNEL_START_SIZEOF);
	flags = channel_start_flags(start);
	command->has_terminal = flags & CHANNEL_START_FLAGS_TERMINAL;
	command->has_errors_apart = flags & CHANNEL_START_FLAGS_ERRORS_APART;
	channel_window_set_rows(&command->size, channel_start_rows(start));
	channel_window_set_columns(&command->size,
				   channel_start_columns(start));
	command->directory = take_text(&rest);
	if (flags & CHANNEL_START_FLAGS_USER)
		command->user = take_text(&rest);
	if (!command->directory ||
	    (flags & CHANNEL_START_FLAGS_USER && !command->user))
		return -1;
	command->arguments =
	    take_list(&rest, channel_start_nr_arguments(start));
	command->variables =
	    take_list(&rest, channel_start_nr_variables(start));
	if (command->arguments && command->variables)
		return 0;
	command_done(command);
	return -1;
}

void command_done(struct command *command)
{
	free(command->arguments);
	free(command->variables);
	command->arguments = command->variables = NULL;
}

/* ----------------------------------------------------------------- streams */

/* Both ends of every stream; a terminal's two ends stand in for pipes. */
struct pairs {
	int child[3];
	struct command_streams ours;
};

static void close_all(int *fds, int count)
{
	while (count--)
		if (fds[count] >= 0)
			close(fds[count]);
}

static void pairs_close(struct pairs *pairs)
{
	close_all(pairs->child, 3);
	close_all(&pairs->ours.input, 1);
	close_all(&pairs->ours.output, 1);
	close_all(&pairs->ours.errors, 1);
}

static int pipe_from_child(int *child, int *ours)
{
	int fds[2];

	if (pipe2(fds, O_CLOEXEC))
		return -errno;
	*ours = fds[0];
	*child = fds[1];
	fcntl(*ours, F_SETFL, O_NONBLOCK);
	return 0;
}

static int pipe_to_child(int *child, int *ours)
{
	int fds[2];

	if (pipe2(fds, O_CLOEXEC))
		return -errno;
	*child = fds[0];
	*ours = fds[1];
	fcntl(*ours, F_SETFL, O_NONBLOCK);
	return 0;
}

static int open_terminal(struct pairs *pairs, const struct channel_window *size)
{
	struct winsize window = { .ws_row = channel_window_rows(size),
				  .ws_col = channel_window_columns(size) };
	int unlock = 0;

	pairs->ours.output =
	    open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
	if (pairs->ours.output < 0)
		return -errno;
	ioctl(pairs->ours.output, TIOCSPTLCK, &unlock);
	ioctl(pairs->ours.output, TIOCSWINSZ, &window);
	pairs->child[0] = ioctl(pairs->ours.output, TIOCGPTPEER,
				O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (pairs->child[0] < 0)
		return -errno;
	pairs->child[1] = fcntl(pairs->child[0], F_DUPFD_CLOEXEC, 0);
	pairs->ours.input = fcntl(pairs->ours.output, F_DUPFD_CLOEXEC, 0);
	if (pairs->child[1] < 0 || pairs->ours.input < 0)
		return -errno;
	return 0;
}

static int open_streams(const struct command *command, struct pairs *pairs)
{
	int rc;

	*pairs = (struct pairs){ { -1, -1, -1 }, { -1, -1, -1 } };
	if (command->has_terminal) {
		rc = open_terminal(pairs, &command->size);
		if (rc)
			return rc;
		if (command->has_errors_apart)
			return pipe_from_child(&pairs->child[2],
					       &pairs->ours.errors);
		pairs->child[2] = fcntl(pairs->child[0], F_DUPFD_CLOEXEC, 0);
		return pairs->child[2] < 0 ? -errno : 0;
	}
	rc = pipe_to_child(&pairs->child[0], &pairs->ours.input);
	if (!rc)
		rc = pipe_from_child(&pairs->child[1], &pairs->ours.output);
	if (!rc)
		rc = pipe_from_child(&pairs->child[2], &pairs->ours.errors);
	return rc;
}

/* --------------------------------------------------------------- the child */

static void set_default(const char *name, const char *value)
{
	setenv(name, value, 0);
}

static void set_environment(const struct command *command,
			    const struct account *account)
{
	char **variable;

	clearenv();
	for (variable = command->variables; *variable; variable++)
		putenv(*variable);
	set_default("PATH", "/usr/local/sbin:/usr/local/bin:"
			    "/usr/sbin:/usr/bin:/sbin:/bin");
	set_default("HOME", account->home);
	if (account->name) {
		set_default("USER", account->name);
		set_default("LOGNAME", account->name);
	}
	set_default("LANG", "C.UTF-8");
	if (account_shell(account))
		set_default("SHELL", account_shell(account));
}

static void reset_signals(void)
{
	sigset_t none;
	int number;

	for (number = 1; number < NSIG; number++)
		signal(number, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static void take_streams(const struct command *command, int *child)
{
	int i;

	setsid();
	for (i = 0; i < 3; i++)
		dup2(child[i], i);
	if (command->has_terminal)
		ioctl(0, TIOCSCTTY, 0);
}

/* As container engines make the one that an image names. */
static int make_folder(const char *folder)
{
	char path[4096], *slash = path;

	if (snprintf(path, sizeof path, "%s", folder) >= (int)sizeof path)
		return -1;
	while ((slash = strchr(slash + 1, '/'))) {
		*slash = 0;
		mkdir(path, 0755);
		*slash = '/';
	}
	return mkdir(path, 0755);
}

static void go_to_folder(const struct command *command,
			 const struct account *account)
{
	const char *folder = command->directory;

	if (!folder[0])
		folder = command->arguments[0] ? "/" : account->home;
	if (chdir(folder) && command->directory[0]) {
		if (errno != ENOENT)
			return; /* errno says why */
		make_folder(folder);
		if (chdir(folder))
			return;
	}
	errno = 0;
}

/* A shell on a terminal greets like after a login: its name begins with "-". */
static void exec_shell(const struct command *command, const char *shell)
{
	const char *base = strrchr(shell, '/') + 1;
	char name[256];

	snprintf(name, sizeof name, "%s%s", command->has_terminal ? "-" : "",
		 base);
	execl(shell, name, (char *)NULL);
}

/* What the child tells us when it could not become the command. */
struct report {
	int error;
	char step; /* 'd': the folder, 'u': who, 's': no shell, 'x': exec */
};

/* Its streams, too, so that it can open them again by their names. */
static int become(const struct command *command, const struct account *account)
{
	int i;

	if (!command->user)
		return 0;
	for (i = 0; i < 3; i++)
		if (fchown(i, account->uid, (gid_t)-1))
			errno = 0; /* what cannot be its own stays */
	return account_become(account);
}

static _Noreturn void child(const struct command *command, int *fds,
			    int report_fd)
{
	struct report report = { 0, 'x' };
	struct account account;
	const char *shell;
	bool is_known;

	reset_signals();
	umask(022);
	is_known = !account_find(&account, command->user);
	take_streams(command, fds);
	set_environment(command, &account);
	go_to_folder(command, &account);
	if (errno) {
		report.step = 'd';
	} else if (!is_known || become(command, &account)) {
		report.step = 'u';
	} else if (command->arguments[0]) {
		execvp(command->arguments[0], command->arguments);
	} else {
		shell = account_shell(&account);
		report.step = shell ? 'x' : 's';
		errno = ENOENT;
		if (shell)
			exec_shell(command, shell);
	}
	report.error = errno ? errno : EIO;
	if (write(report_fd, &report, sizeof report) < 0)
		_exit(126);
	_exit(127);
}

/* -------------------------------------------------------------- the parent */

static int explain(const struct command *command, const struct report *report,
		   char *text, size_t size)
{
	const char *name = command->arguments[0];

	switch (report->step) {
	case 'd':
		snprintf(text, size, "%s: %s", command->directory,
			 strerror(report->error));
		return -EACCES;
	case 'u':
		snprintf(text, size, "no such user or group in the guest: %s",
			 command->user);
		return -EACCES;
	case 's':
		snprintf(text, size,
			 "no shell in the root (no /bin/sh): "
			 "give a command after --");
		return -ENOENT;
	}
	if (report->error == ENOENT && name && strchr(name, '/') &&
	    !access(name, F_OK))
		snprintf(text, size,
			 "%s: its interpreter or loader is not in the root",
			 name);
	else if (report->error == ENOENT)
		snprintf(text, size, "%s: command not found in the guest",
			 name ? name : "shell");
	else
		snprintf(text, size, "%s: %s", name ? name : "shell",
			 strerror(report->error));
	return -report->error;
}

int command_start(const struct command *command,
		  struct command_streams *streams, char *text, size_t size)
{
	struct report report;
	struct pairs pairs;
	int reports[2], rc;
	ssize_t got;
	pid_t pid;

	rc = open_streams(command, &pairs);
	if (!rc && pipe2(reports, O_CLOEXEC))
		rc = -errno;
	if (rc) {
		pairs_close(&pairs);
		snprintf(text, size, "%s: %s",
			 command->has_terminal ? "terminal" : "pipe",
			 strerror(-rc));
		return rc;
	}
	pid = fork();
	if (!pid)
		child(command, pairs.child, reports[1]);
	rc = -errno;
	close(reports[1]);
	close_all(pairs.child, 3);
	memset(pairs.child, -1, sizeof pairs.child);
	got = pid < 0 ? 0 : read(reports[0], &report, sizeof report);
	close(reports[0]);
	if (pid > 0 && got <= 0) {
		*streams = pairs.ours;
		return pid;
	}
	pairs_close(&pairs);
	if (pid < 0) {
		snprintf(text, size, "fork: %s", strerror(-rc));
		return rc;
	}
	waitpid(pid, NULL, 0);
	return explain(command, &report, text, size);
}
