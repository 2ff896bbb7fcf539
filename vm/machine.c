/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/machine.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <time.h>

#include "vm/console.h"
#include "vm/interrupt.h"
#include "vm/process.h"
#include "vm/say.h"
#include "vm/streams.h"

enum {
	SESSION = 1,
	STATUS_TIMEOUT = 124,
	STATUS_SIGNAL = 128,
	/* Emulation on a busy machine takes its time; a hang takes for ever. */
	START_MILLISECONDS = 300000,
	STOP_MILLISECONDS = 3000,
	/* How long a command may take to obey a signal that ends us. */
	GRACE_MILLISECONDS = 2000,
	MESSAGE_MAX = 1 << 16, /* from the guest, which may be hostile */
	NEVER = -1,
};

enum phase {
	STARTING, /* the kernel boots, the root gets mounted */
	RUNNING,  /* the command runs */
	ENDING,	  /* its status is known; the rest of its output, the disk */
	DONE,
};

struct machine {
	const struct machine_settings *settings;
	const struct job *job;
	struct error *err;
	struct process qemu;
	struct channel channel;
	struct console console, qemu_says;
	struct streams streams;
	int signal_fd, console_fd, channel_fd;
	enum phase phase;
	int rc, status;	 /* the result, once DONE */
	int last_signal; /* that the command was told of; 0: none */
	bool has_stopped;
	/* Points in time, in milliseconds; NEVER. */
	int64_t timeout, start_limit, stop_limit, grace_limit;
	int64_t started;
};

static int64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

/* ------------------------------------------------------------------ the results */

static void finish(struct machine *machine, int status)
{
	machine->phase = DONE;
	machine->rc = 0;
	machine->status = status;
}

__attribute__((format(printf, 2, 3))) static void
finish_failed(struct machine *machine, const char *format, ...)
{
	va_list args;

	machine->phase = DONE;
	va_start(args, format);
	machine->rc = vfail(machine->err, EIO, format, args);
	va_end(args);
}

/* The machine is gone and the command's status is not known. */
static void explain_end(struct machine *machine)
{
	const struct console *console = &machine->console;
	bool is_clean = process_has_succeeded(&machine->qemu);
	const char *qemu = machine->qemu_says.last;

	if (console->failure[0])
		finish_failed(machine, "the guest did not start: %s",
			      console->failure);
	else if (console->panic[0])
		finish_failed(machine, "the guest's kernel panicked: %s",
			      console->panic);
	else if (!is_clean)
		finish_failed(machine, "QEMU ended: %s",
			      qemu[0] ? qemu : "without a word");
	else if (machine->phase == STARTING)
		finish_failed(machine,
			      "the guest ended before it was ready%s%s; see "
			      "--verbose",
			      console->last[0] ? ": " : "", console->last);
	else
		finish_failed(machine, "the guest switched itself off before "
				       "its command ended");
}

/* ----------------------------------------------------------------------- start */

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
			    settings->program,
			    machine->settings->qemu_package);
	return rc;
}

static int machine_start(struct machine *machine, struct error *err)
{
	struct qemu_settings qemu = machine->settings->qemu;
	AUTOCLOSE int console = -1;
	AUTOCLOSE int channel = -1;
	int rc;

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
	return start_qemu(machine, &qemu, err);
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
		.started = now(),
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

/* -------------------------------------------------------------- from the guest */

static void begin_job(struct machine *machine)
{
	struct channel_buffer payload = { 0 };
	int rc = 0;

	say_detail("the guest is ready after %.2f s",
		   (now() - machine->started) / 1000.0);
	if (job_encode(machine->job, &payload) ||
	    channel_send(&machine->channel, CHANNEL_KIND_START, SESSION, 0,
			 channel_buffer_held(&payload)))
		finish_failed(machine, "out of memory");
	else if (machine->job->has_terminal && (rc = terminal_make_raw()))
		finish_failed(machine, "terminal: %s", strerror(-rc));
	else
		machine->phase = RUNNING;
	channel_buffer_done(&payload);
}

static void take_hello(struct machine *machine, struct span payload)
{
	const struct channel_hello *hello = channel_hello_at(payload, 0);

	if (machine->phase == STARTING && hello &&
	    channel_hello_version(hello) == CHANNEL_VERSION)
		begin_job(machine);
	else
		finish_failed(machine, "the guest's init is not of this trvm");
}

static void take_exit(struct machine *machine, struct span payload)
{
	const struct channel_exit *message = channel_exit_at(payload, 0);

	if (machine->phase != RUNNING || !message ||
	    channel_exit_status(message) > 255) {
		finish_failed(machine, "the guest breaks the protocol");
		return;
	}
	machine->status = channel_exit_status(message);
	machine->phase = ENDING;
	machine->stop_limit = now() + STOP_MILLISECONDS;
	channel_send_empty(&machine->channel, CHANNEL_KIND_STOP, 0, 0);
}

static void take_failed(struct machine *machine,
			const struct channel_arrival *message)
{
	int length = (int)message->payload.size;
	const char *text = (const char *)message->payload.data;

	if (message->session)
		say_error("%.*s", length, text);
	else
		finish_failed(machine, "the guest %s: %.*s",
			      machine->phase == STARTING ? "did not start"
							 : "gave up",
			      length, text);
}

static void take(struct machine *machine,
		 const struct channel_arrival *message)
{
	switch (message->kind) {
	case CHANNEL_KIND_HELLO:
		take_hello(machine, message->payload);
		break;
	case CHANNEL_KIND_FAILED:
		take_failed(machine, message);
		break;
	case CHANNEL_KIND_EXIT:
		take_exit(machine, message->payload);
		break;
	case CHANNEL_KIND_BYE:
		machine->has_stopped = true;
		break;
	default:
		if (message->session != SESSION ||
		    streams_take(&machine->streams, message))
			finish_failed(machine,
				      "the guest breaks the protocol");
	}
}

static void hear_guest(struct machine *machine)
{
	struct channel_arrival message;
	int rc;

	while (machine->phase != DONE && channel_fill(&machine->channel) > 0) {
		do {
			rc = channel_next(&machine->channel, &message);
			if (rc > 0)
				take(machine, &message);
		} while (rc > 0 && machine->phase != DONE);
		if (rc < 0)
			finish_failed(machine,
				      "the guest breaks the protocol");
	}
}

/* Everything that can be read of a descriptor that only tells. */
static void hear_text(int fd, struct console *console)
{
	uint8_t bytes[4096];
	ssize_t got;

	while ((got = read(fd, bytes, sizeof bytes)) > 0)
		console_take(console, span_of(bytes, got));
}

static void hear_end_of_qemu(struct machine *machine)
{
	hear_text(machine->console_fd, &machine->console);
	hear_text(machine->qemu.output_fd, &machine->qemu_says);
	console_end(&machine->console);
	console_end(&machine->qemu_says);
	hear_guest(machine);
	machine->has_stopped = true;
	if (machine->phase < ENDING)
		explain_end(machine);
}

/* --------------------------------------------------------------- from outside */

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
		finish(machine, STATUS_SIGNAL + number);
		return;
	}
	machine->last_signal = number;
	channel_send_number(&machine->channel, CHANNEL_KIND_SIGNAL, SESSION,
			    0, number);
	if (number != SIGINT)
		machine->grace_limit = now() + GRACE_MILLISECONDS;
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
		finish(machine, 0);
	}
	if (event == TERMINAL_HELP)
		say_error("Ctrl-A x ends the machine, Ctrl-A a sends Ctrl-A");
}

static bool is_past(int64_t limit)
{
	return limit != NEVER && now() >= limit;
}

static void check_time(struct machine *machine)
{
	if (is_past(machine->timeout)) {
		say_error("the guest was ended after %g s (--timeout)",
			  machine->settings->timeout / 1000.0);
		finish(machine, STATUS_TIMEOUT);
	} else if (machine->phase == STARTING &&
		   is_past(machine->start_limit)) {
		finish_failed(machine,
			      "the guest is not ready after %d s%s%s; see "
			      "--verbose",
			      START_MILLISECONDS / 1000,
			      machine->console.last[0] ? ": " : "",
			      machine->console.last);
	} else if (is_past(machine->grace_limit)) {
		finish(machine, STATUS_SIGNAL + machine->last_signal);
	} else if (is_past(machine->stop_limit)) {
		machine->has_stopped = true;
	}
}

static int milliseconds_left(const struct machine *machine)
{
	const int64_t limits[] = { machine->timeout, machine->grace_limit,
				   machine->has_stopped ? NEVER
							: machine->stop_limit,
				   machine->phase == STARTING
				       ? machine->start_limit
				       : NEVER };
	int64_t least = NEVER, left;
	size_t i;

	for (i = 0; i < sizeof limits / sizeof limits[0]; i++) {
		if (limits[i] == NEVER)
			continue;
		left = limits[i] - now();
		if (left < 0)
			left = 0;
		if (least == NEVER || left < least)
			least = left;
	}
	return least > 3600000 ? 3600000 : (int)least;
}

/* -------------------------------------------------------------------- the loop */

enum { SIGNALS, CHANNEL, CONSOLE, QEMU_SAYS, QEMU_END, STREAMS, NR_POLLS = 8 };

static void ask(const struct machine *machine, struct pollfd *polls)
{
	int i;

	polls[SIGNALS].fd = machine->signal_fd;
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

static void run_once(struct machine *machine)
{
	struct pollfd polls[NR_POLLS];
	enum terminal_event event;

	ask(machine, polls);
	if (poll(polls, NR_POLLS, milliseconds_left(machine)) < 0)
		return;
	if (polls[CONSOLE].revents)
		hear_text(machine->console_fd, &machine->console);
	if (polls[QEMU_SAYS].revents)
		hear_text(machine->qemu.output_fd, &machine->qemu_says);
	if (polls[CHANNEL].revents)
		hear_guest(machine);
	if (polls[QEMU_END].revents && machine->phase != DONE)
		hear_end_of_qemu(machine);
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
		finish(machine, machine->status);
}

int machine_run(const struct machine_settings *settings,
		const struct job *job, int *status, struct error *err)
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
