/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/job.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "vm/terminal.h"

void job_init(struct job *job, char *const *command)
{
	*job = (struct job){ .command = command };
	job->has_terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
	job->has_errors_apart = !isatty(STDERR_FILENO);
}

static int add_text(struct channel_buffer *payload, const char *text)
{
	return channel_buffer_add(payload, span_of(text, strlen(text) + 1));
}

/* The variables of this terminal that make sense in the guest. */
static const char *const passed[] = { "TERM", "COLORTERM", "NO_COLOR" };

static int add_variables(struct channel_buffer *payload, uint32_t *count)
{
	size_t i;
	int rc = 0;

	for (i = 0; i < sizeof passed / sizeof passed[0] && !rc; i++) {
		const char *value = getenv(passed[i]);

		if (!value)
			continue;
		rc = channel_buffer_add(payload,
					span_of(passed[i], strlen(passed[i])));
		if (!rc)
			rc = channel_buffer_add(payload, span_of("=", 1));
		if (!rc)
			rc = add_text(payload, value);
		++*count;
	}
	return rc;
}

/* Those behind replace those before. */
static int add_environment(const struct job *job,
			   struct channel_buffer *payload, uint32_t *count)
{
	const char *const *variable = job->environment;
	int rc = 0;

	if (job->has_terminal)
		rc = add_variables(payload, count);
	for (; !rc && variable && *variable; variable++) {
		/* without a name or a value it is none */
		if (!strchr(*variable, '=') || **variable == '=')
			continue;
		rc = add_text(payload, *variable);
		++*count;
	}
	return rc;
}

int job_encode(const struct job *job, struct channel_buffer *payload)
{
	struct terminal_size size = terminal_size();
	struct channel_start start = { 0 };
	uint32_t nr_arguments = 0, nr_variables = 0, flags = 0;
	bool has_user = job->user && *job->user;
	int rc;

	rc = channel_buffer_add(payload,
				span_of(start.bytes, sizeof start.bytes));
	if (!rc)
		rc = add_text(payload, job->folder ? job->folder : "");
	if (!rc && has_user) {
		rc = add_text(payload, job->user);
		flags |= CHANNEL_START_FLAGS_USER;
	}
	while (!rc && job->command && job->command[nr_arguments])
		rc = add_text(payload, job->command[nr_arguments++]);
	if (!rc)
		rc = add_environment(job, payload, &nr_variables);
	if (rc)
		return rc;
	if (job->has_terminal)
		flags |= CHANNEL_START_FLAGS_TERMINAL;
	if (job->has_errors_apart)
		flags |= CHANNEL_START_FLAGS_ERRORS_APART;
	channel_start_set_flags(&start, flags);
	channel_start_set_rows(&start, size.rows);
	channel_start_set_columns(&start, size.columns);
	channel_start_set_nr_arguments(&start, nr_arguments);
	channel_start_set_nr_variables(&start, nr_variables);
	memcpy(payload->data + payload->start, start.bytes, sizeof start.bytes);
	return 0;
}
