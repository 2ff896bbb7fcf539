/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include "vm/hold.h"
#include "vm/machine_state.h"
#include "vm/say.h"

int64_t machine_now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

/* ------------------------------------------------------------- the results */

void machine_finish(struct machine *machine, int status)
{
	machine->phase = DONE;
	machine->rc = 0;
	machine->status = status;
}

void machine_fail(struct machine *machine, const char *format, ...)
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
	int killer = process_killer(&machine->qemu);

	if (console->failure[0])
		machine_fail(machine, "the guest did not start: %s",
			     console->failure);
	else if (console->panic[0])
		machine_fail(machine, "the guest's kernel panicked: %s",
			     console->panic);
	else if (killer)
		machine_fail(machine, "QEMU was killed: %s (signal %d)",
			     strsignal(killer), killer);
	else if (!is_clean)
		machine_fail(machine, "QEMU ended: %s",
			     qemu[0] ? qemu : "without a word");
	else if (machine->phase == STARTING && console->last[0])
		machine_fail(machine,
			     "the guest ended before it was ready: %s; see "
			     "--verbose",
			     console->last);
	else if (machine->phase == STARTING)
		machine_fail(machine,
			     "the guest ended before its first word: try more "
			     "--memory or another --kernel");
	else
		machine_fail(machine, "the guest switched itself off before "
				      "its command ended");
}

/* ---------------------------------------------------------- from the guest */

static void begin_job(struct machine *machine)
{
	struct channel_buffer payload = { 0 };
	int rc = 0;

	say_detail("the guest is ready after %.2f s",
		   (machine_now() - machine->started) / 1000.0);
	if (job_encode(machine->job, &payload) ||
	    channel_send(&machine->channel, CHANNEL_KIND_START, SESSION, 0,
			 channel_buffer_held(&payload)))
		machine_fail(machine, "out of memory");
	else if (machine->job->has_terminal && (rc = terminal_make_raw()))
		machine_fail(machine, "terminal: %s", strerror(-rc));
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
		machine_fail(machine, "the guest's init is not of this trvm");
}

static void take_exit(struct machine *machine, struct span payload)
{
	const struct channel_exit *message = channel_exit_at(payload, 0);

	if (machine->phase != RUNNING || !message ||
	    channel_exit_status(message) > 255) {
		machine_fail(machine, "the guest breaks the protocol");
		return;
	}
	machine->status = channel_exit_status(message);
	machine->phase = ENDING;
	machine->stop_limit = machine_now() + STOP_MILLISECONDS;
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
		machine_fail(machine, "the guest %s: %.*s",
			     machine->phase == STARTING ? "did not start"
							: "gave up",
			     length, text);
}

void machine_tell_hold(struct machine *machine, bool is_held)
{
	char byte = is_held ? HOLD_IS : HOLD_IS_NOT;

	send(machine->settings->hold_fd, &byte, 1, MSG_NOSIGNAL);
}

static void take_frozen(struct machine *machine, struct span payload)
{
	const struct channel_frozen *frozen = channel_frozen_at(payload, 0);

	if (!frozen) {
		machine_fail(machine, "the guest breaks the protocol");
		return;
	}
	machine_tell_hold(machine, !channel_frozen_error(frozen));
}

static void take(struct machine *machine, const struct channel_arrival *message)
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
	case CHANNEL_KIND_FROZEN:
		take_frozen(machine, message->payload);
		break;
	case CHANNEL_KIND_BYE:
		machine->has_stopped = true;
		break;
	default:
		if (message->session != SESSION ||
		    streams_take(&machine->streams, message))
			machine_fail(machine, "the guest breaks the protocol");
	}
}

void machine_hear_guest(struct machine *machine)
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
			machine_fail(machine, "the guest breaks the protocol");
	}
}

/* Everything that can be read of a descriptor that only tells. */
void machine_hear_text(int fd, struct console *console)
{
	uint8_t bytes[4096];
	ssize_t got;

	while ((got = read(fd, bytes, sizeof bytes)) > 0)
		console_take(console, span_of(bytes, got));
}

void machine_hear_end(struct machine *machine)
{
	machine_hear_text(machine->console_fd, &machine->console);
	machine_hear_text(machine->qemu.output_fd, &machine->qemu_says);
	console_end(&machine->console);
	console_end(&machine->qemu_says);
	machine_hear_guest(machine);
	machine->has_stopped = true;
	if (machine->phase < ENDING)
		explain_end(machine);
}
