/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes from a guest: messages are taken or refused, and what is kept for
 * our outputs never exceeds the credit that was given.
 */
#include <stdlib.h>

#include "vm/console.h"
#include "vm/streams.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_outputs(const struct streams *streams)
{
	int i;

	for (i = 0; i < 2; i++)
		if (channel_buffer_held(&streams->outputs[i].waiting).size >
		    CHANNEL_CREDIT)
			abort();
	if (streams->input_credit > CHANNEL_CREDIT)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct channel_arrival message;
	struct console console = { 0 };
	struct streams streams;
	struct channel channel;

	channel_init(&channel, -1, 1 << 16);
	streams_init(&streams, &channel, 1, size % 2);
	streams.input_credit = 1000;
	if (channel_buffer_add(&channel.in, span_of(data, size)))
		abort();
	while (channel_next(&channel, &message) > 0) {
		if (message.payload.size > 1 << 16)
			abort();
		console_take(&console, message.payload);
		if (streams_take(&streams, &message))
			break;
		check_outputs(&streams);
	}
	console_end(&console);
	streams_done(&streams);
	channel_done(&channel);
	return 0;
}
