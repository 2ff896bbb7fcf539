/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>

#include "vm/hold.h"
#include "vm/interrupt.h"
#include "vm/machine_state.h"
#include "vm/say.h"

/* ------------------------------------------------------------------- start */

static int socket_pair(int *ours, int *theirs, struct error *err)
{
	int fds[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds))
		return fail(err, errno, "socketpair: %s", strerror(errno));
	*ours = fds[0];
	*theirs = fds[1];
	fcntl(*ours, F_SETFL, O_NONBLOCK);
	return 0;
}

static int start_qemu(struct machine *machine,
		      const struct qemu_settings *settings, struct error *err)
{
	AUTO(qemu_arguments) *arguments = NULL;
	int fds[] = { settings->initramfs_fd, settings->console_fd,
		      settings->channel_fd, settings->root_fd };
	struct process_settings process = { .fds = fds, .nr_fds = 4 };
	int rc = qemu_arguments_new(settings, &arguments, err);

	if (rc)
		return rc;
	if (say_is_verbose())
		qemu_arguments_print(arguments, stderr);
	process.arguments = qemu_arguments_vector(arguments);
	rc = process_start(&process, &machine->qemu, err);
	if (rc == -ENOENT)
		return fail(err, ENOENT,
			    "%s is not installed: apt-get install %s",
			    settings->program, machine->settings->qemu_package);
	return rc;
}

static int machine_start(struct machine *machine, struct error *err)
{
	struct qemu_settings qemu = machine->settings->qemu;
	AUTOCLOSE int console = -1;
	AUTOCLOSE int channel = -1;
	int rc;

	if (access("/proc/self/fd", F_OK))
		return fail(err, ENOENT,
			    "/proc is not mounted, and QEMU gets "
			    "the initramfs through it");
	machine->signal_fd = interrupt_fd(machine->job->has_terminal);
	if (machine->signal_fd < 0)
		return fail(err, errno, "signalfd: %s", strerror(errno));
	rc = socket_pair(&machine->console_fd, &console, err);
	if (!rc)
		rc = socket_pair(&machine->channel_fd, &channel, err);
	if (rc)
		return rc;
	qemu.console_fd = console;
	qemu.channel_fd = channel;
	channel_init(&machine->channel, machine->channel_fd, MESSAGE_MAX);
	streams_init(&machine->streams, &machine->channel, SESSION,
		     machine->job->has_terminal);
	rc = start_qemu(machine, &qemu, err);
	if (!rc && machine->settings->meanwhile)
		rc = machine->settings->meanwhile(machine->settings->context,
						  err);
	return rc;
}

static void machine_init(struct machine *machine,
			 const struct machine_settings *settings,
			 const struct job *job, struct error *err)
{
	*machine = (struct machine){
		.settings = settings,
		.job = job,
		.err = err,
		.qemu = { -1, -1, -1 },
		.signal_fd = -1,
		.console_fd = -1,
		.channel_fd = -1,
		.console = { .is_shown = settings->qemu.is_verbose },
		.qemu_says = { .is_shown = settings->qemu.is_verbose },
		.started = machine_now(),
		.stop_limit = NEVER,
		.grace_limit = NEVER,
	};
	machine->start_limit = machine->started + START_MILLISECONDS;
	machine->timeout = settings->timeout
			       ? machine->started + (int64_t)settings->timeout
			       : NEVER;
}

static void machine_done(struct machine *machine)
{
	process_end(&machine->qemu);
	terminal_restore();
	streams_done(&machine->streams);
	channel_done(&machine->channel);
	cleanup_close(&machine->signal_fd);
	cleanup_close(&machine->console_fd);
	cleanup_close(&machine->channel_fd);
}

/* ------------------------------------------------------------ from outside */

static void send_window_size(struct machine *machine)
{
	struct terminal_size size = terminal_size();
	struct channel_window window;

	channel_window_set_rows(&window, size.rows);
	channel_window_set_columns(&window, size.columns);
	channel_send(&machine->channel, CHANNEL_KIND_WINDOW, SESSION, 0,
		     span_of(window.bytes, sizeof window.bytes));
}

/*
 * The first one is the command's, as if it ran here. SIGINT alone leaves it
 * all the time it wants; another signal wants us to end soon.
 */
static void take_signal(struct machine *machine, int number)
{
	if (number == SIGWINCH) {
		if (machine->phase == RUNNING)
			send_window_size(machine);
		return;
	}
	if (machine->phase != RUNNING || machine->last_signal) {
		machine_finish(machine, STATUS_SIGNAL + number);
		return;
	}
	machine->last_signal = number;
	channel_send_number(&machine->channel, CHANNEL_KIND_SIGNAL, SESSION, 0,
			    number);
	if (number != SIGINT)
		machine->grace_limit = machine_now() + GRACE_MILLISECONDS;
}

static void hear_signals(struct machine *machine)
{
	struct signalfd_siginfo info;

	while (machine->phase != DONE &&
	       read(machine->signal_fd, &info, sizeof info) == sizeof info)
		take_signal(machine, info.ssi_signo);
}

static void take_key(struct machine *machine, enum terminal_event event)
{
	if (event == TERMINAL_END) {
		say("the machine is ended");
		machine_finish(machine, 0);
	}
	if (event == TERMINAL_HELP)
		say_error("Ctrl-A x ends the machine, Ctrl-A a sends Ctrl-A");
}

static bool is_past(int64_t limit)
{
	return limit != NEVER && machine_now() >= limit;
}

static void check_time(struct machine *machine)
{
	if (is_past(machine->timeout)) {
		say_error("the guest was ended after %g s (--timeout)",
			  machine->settings->timeout / 1000.0);
		machine_finish(machine, STATUS_TIMEOUT);
	} else if (machine->phase == STARTING &&
		   is_past(machine->start_limit)) {
		machine_fail(machine,
			     "the guest is not ready after %d s%s%s; see "
			     "--verbose",
			     START_MILLISECONDS / 1000,
			     machine->console.last[0] ? ": " : "",
			     machine->console.last);
	} else if (is_past(machine->grace_limit)) {
		machine_finish(machine, STATUS_SIGNAL + machine->last_signal);
	} else if (is_past(machine->stop_limit)) {
		machine->has_stopped = true;
	}
}

static int milliseconds_left(const struct machine *machine)
{
	const int64_t limits[] = {
		machine->timeout, machine->grace_limit,
		machine->has_stopped ? NEVER : machine->stop_limit,
		machine->phase == STARTING ? machine->start_limit : NEVER
	};
	int64_t least = NEVER, left;
	size_t i;

	for (i = 0; i < sizeof limits / sizeof limits[0]; i++) {
		if (limits[i] == NEVER)
			continue;
		left = limits[i] - machine_now();
		if (left < 0)
			left = 0;
		if (least == NEVER || left < least)
			least = left;
	}
	return least > 3600000 ? 3600000 : (int)least;
}

/* ---------------------------------------------------------------- the loop */

enum {
	SIGNALS,
	WATCH,
	HOLD,
	CHANNEL,
	CONSOLE,
	QEMU_SAYS,
	QEMU_END,
	STREAMS,
	NR_POLLS = STREAMS + 3
};

static void ask(const struct machine *machine, struct pollfd *polls)
{
	int i;

	polls[SIGNALS].fd = machine->signal_fd;
	polls[WATCH].fd = machine->settings->watch_fd;
	polls[HOLD].fd = machine->settings->hold_fd;
	polls[CHANNEL].fd = machine->channel_fd;
	polls[CONSOLE].fd = machine->console_fd;
	polls[QEMU_SAYS].fd = machine->qemu.output_fd;
	polls[QEMU_END].fd = machine->qemu.exit_fd;
	for (i = 0; i < STREAMS; i++)
		polls[i].events = POLLIN;
	if (channel_has_output(&machine->channel))
		polls[CHANNEL].events |= POLLOUT;
	if (machine->has_stopped) /* what is left is to write its output */
		for (i = CHANNEL; i < STREAMS; i++)
			polls[i].fd = -1;
	streams_poll(&machine->streams, polls + STREAMS);
	if (machine->phase == STARTING)
		for (i = STREAMS; i < NR_POLLS; i++)
			polls[i].fd = -1;
	if (machine->phase == ENDING)
		polls[STREAMS].fd = -1;
}

/*
 * A command cannot know that its output was lost on the way after it had
 * written all of it. Then its success is none.
 */
static void end_job(struct machine *machine)
{
	const char *loss = streams_loss(&machine->streams);

	if (loss && !machine->status) {
		machine_fail(machine, "%s", loss);
		return;
	}
	if (loss)
		say_error("%s", loss);
	machine_finish(machine, machine->status);
}

/* QEMU may be dead of it already, and its own end says less. */
static void watch(struct machine *machine, const struct pollfd *polls)
{
	const struct machine_settings *settings = machine->settings;

	if (settings->watch_fd < 0 ||
	    !(polls[WATCH].revents || polls[QEMU_END].revents))
		return;
	machine->rc = settings->watch(settings->context, machine->err);
	if (machine->rc)
		machine->phase = DONE;
}

/* Only a guest that runs can be held. */
static void hear_hold(struct machine *machine)
{
	char byte;

	while (recv(machine->settings->hold_fd, &byte, 1, MSG_DONTWAIT) == 1) {
		if (byte == HOLD_RELEASE)
			channel_send_empty(&machine->channel, CHANNEL_KIND_THAW,
					   0, 0);
		else if (machine->phase == RUNNING)
			channel_send_empty(&machine->channel,
					   CHANNEL_KIND_FREEZE, 0, 0);
		else
			machine_tell_hold(machine, false);
	}
}

static void run_once(struct machine *machine)
{
	struct pollfd polls[NR_POLLS];
	enum terminal_event event;

	ask(machine, polls);
	if (poll(polls, NR_POLLS, milliseconds_left(machine)) < 0)
		return;
	watch(machine, polls);
	if (polls[HOLD].revents)
		hear_hold(machine);
	if (polls[CONSOLE].revents)
		machine_hear_text(machine->console_fd, &machine->console);
	if (polls[QEMU_SAYS].revents)
		machine_hear_text(machine->qemu.output_fd, &machine->qemu_says);
	if (polls[CHANNEL].revents && machine->phase != DONE)
		machine_hear_guest(machine);
	if (polls[QEMU_END].revents && machine->phase != DONE)
		machine_hear_end(machine);
	if (machine->phase != DONE)
		hear_signals(machine);
	if (machine->phase != DONE && machine->phase != STARTING) {
		streams_run(&machine->streams, polls + STREAMS, &event);
		take_key(machine, event);
	}
	if (machine->phase != DONE)
		check_time(machine);
	channel_flush(&machine->channel);
	if (machine->phase == ENDING && machine->has_stopped &&
	    streams_are_flushed(&machine->streams))
		end_job(machine);
}

int machine_run(const struct machine_settings *settings, const struct job *job,
		int *status, struct error *err)
{
	struct machine machine;

	machine_init(&machine, settings, job, err);
	machine.rc = machine_start(&machine, err);
	while (!machine.rc && machine.phase != DONE)
		run_once(&machine);
	machine_done(&machine);
	if (!machine.rc)
		*status = machine.status;
	return machine.rc;
}
