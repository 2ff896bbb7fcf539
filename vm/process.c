/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include "runtime/base/cleanup.h"
#include "vm/interrupt.h"

/* ------------------------------------------------------------------- start */

static void reset_signals(void)
{
	sigset_t none;

	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static _Noreturn void child(const struct process_settings *settings,
			    pid_t parent, int output, int report)
{
	int null = open("/dev/null", O_RDWR), error;
	size_t i;

	setsid();
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(127); /* it ended before we asked to be told */
	reset_signals();
	dup2(null, STDIN_FILENO);
	dup2(output, STDOUT_FILENO);
	dup2(output, STDERR_FILENO);
	for (i = 0; i < settings->nr_fds; i++)
		fcntl(settings->fds[i], F_SETFD, 0);
	if (settings->folder)
		setenv("TMPDIR", settings->folder, 1);
	if (!settings->folder || !chdir(settings->folder))
		execvp(settings->arguments[0], settings->arguments);
	error = errno;
	if (write(report, &error, sizeof error) < 0)
		_exit(126);
	_exit(127);
}

/* What exec failed with, or 0. */
static int wait_for_exec(int report)
{
	int error = 0;
	ssize_t got;

	do {
		got = read(report, &error, sizeof error);
	} while (got < 0 && errno == EINTR);
	return got == sizeof error ? error : 0;
}

int process_start(const struct process_settings *settings, struct process *out,
		  struct error *err)
{
	int output[2], report[2], error;
	struct process process;
	pid_t parent = getpid();

	if (pipe2(output, O_CLOEXEC))
		return fail(err, errno, "pipe: %s", strerror(errno));
	if (pipe2(report, O_CLOEXEC)) {
		error = errno;
		close(output[0]);
		close(output[1]);
		return fail(err, error, "pipe: %s", strerror(error));
	}
	process.pid = fork();
	if (!process.pid)
		child(settings, parent, output[1], report[1]);
	error = process.pid < 0 ? errno : 0;
	close(output[1]);
	close(report[1]);
	if (!error)
		error = wait_for_exec(report[0]);
	close(report[0]);
	process.output_fd = output[0];
	fcntl(process.output_fd, F_SETFL, O_NONBLOCK);
	process.exit_fd = process.pid > 0 ? pidfd_open(process.pid, 0) : -1;
	if (!error && process.exit_fd < 0)
		error = errno;
	if (error) {
		process_end(&process);
		return fail(err, error, "%s: %s", settings->arguments[0],
			    strerror(error));
	}
	*out = process;
	return 0;
}

bool process_has_succeeded(const struct process *process)
{
	siginfo_t info = { 0 };

	return !waitid(P_PID, process->pid, &info,
		       WEXITED | WNOHANG | WNOWAIT) &&
	       info.si_code == CLD_EXITED && !info.si_status;
}

int process_killer(const struct process *process)
{
	siginfo_t info = { 0 };

	if (waitid(P_PID, process->pid, &info, WEXITED | WNOHANG | WNOWAIT) ||
	    (info.si_code != CLD_KILLED && info.si_code != CLD_DUMPED))
		return 0;
	return info.si_status;
}

void process_end(struct process *process)
{
	if (process->pid > 0) {
		/* it may be a script that has started the program proper */
		kill(-process->pid, SIGKILL);
		kill(process->pid, SIGKILL);
		while (waitpid(process->pid, NULL, 0) < 0 && errno == EINTR)
			;
	}
	cleanup_close(&process->output_fd);
	cleanup_close(&process->exit_fd);
	*process = (struct process){ -1, -1, -1 };
}

/* --------------------------------------------------------------------- run */

enum { OUTPUT_MAX = 65536 };

/* Until the end of the output. The end of a long one is not kept. */
static int collect(const struct process *process, char *text, size_t *used,
		   struct error *err)
{
	AUTOCLOSE int interrupts = interrupt_fd(false);
	struct pollfd polls[2] = { { process->output_fd, POLLIN, 0 },
				   { interrupts, POLLIN, 0 } };
	char rest[4096];
	ssize_t got;

	for (;;) {
		if (poll(polls, 2, -1) < 0 && errno != EINTR)
			return fail(err, errno, "poll: %s", strerror(errno));
		if (interrupt_pending())
			return fail(err, EINTR, "interrupted");
		if (*used < OUTPUT_MAX)
			got = read(process->output_fd, text + *used,
				   OUTPUT_MAX - *used);
		else
			got = read(process->output_fd, rest, sizeof rest);
		if (!got)
			return 0;
		if (got > 0 && *used < OUTPUT_MAX)
			*used += got;
	}
}

static int judge(const char *program, int status, const char *text,
		 struct error *err)
{
	size_t end = strlen(text), start;

	if (WIFEXITED(status) && !WEXITSTATUS(status))
		return 0;
	while (end && text[end - 1] == '\n')
		end--;
	for (start = end; start && text[start - 1] != '\n'; start--)
		;
	return fail(err, EIO, "%s failed: %.*s", program, (int)(end - start),
		    end == start ? "without a word" : text + start);
}

int process_run(const struct process_settings *settings, char **output,
		struct error *err)
{
	AUTOFREE char *text = calloc(1, OUTPUT_MAX + 1);
	struct process process;
	size_t used = 0;
	int rc, status = 0;

	if (!text)
		return fail_memory(err);
	rc = process_start(settings, &process, err);
	if (rc)
		return rc;
	rc = collect(&process, text, &used, err);
	if (!rc) {
		while (waitpid(process.pid, &status, 0) < 0 && errno == EINTR)
			;
		process.pid = -1;
		rc = judge(settings->arguments[0], status, text, err);
	} else {
		/* its own children (a downloader) are of its session */
		kill(-process.pid, SIGTERM);
	}
	process_end(&process);
	if (!rc && output)
		*output = STEAL(text);
	return rc;
}
