/* Written by structc from structs/channel.struct. Edit that file instead. */
#ifndef GENERATED_CHANNEL_H
#define GENERATED_CHANNEL_H

#include "runtime/base/bytes.h"

#ifdef __cplusplus
#pragma GCC diagnostic push
/* x_y() reads member y of struct x, which can be a struct x_y */
#pragma GCC diagnostic ignored "-Wshadow"
#define STRUCTC_PROVE(what) static_assert(what, #what)
#else
#define STRUCTC_PROVE(what) _Static_assert(what, #what)
#endif
#define STRUCTC_WITHIN(whole, member)                                          \
	STRUCTC_PROVE(whole##_##member##_SIZE <= whole##_SIZEOF &&             \
		      whole##_##member##_OFFSET <=                             \
			  whole##_SIZEOF - whole##_##member##_SIZE)

#define CHANNEL_VERSION 1u
/*
 * A stream's sender has at most this many bytes on the way that were not yet
 * acknowledged, so that a stream nobody reads never holds up the others.
 */
#define CHANNEL_CREDIT 262144u
/* The longest payload of `data`. */
#define CHANNEL_DATA_MAX 32768u

/* Enum Kind: u16 little-endian. */
/* Guest: ready; payload Hello */
#define CHANNEL_KIND_HELLO 1u
/* Guest: the text says why; the session or machine is over */
#define CHANNEL_KIND_FAILED 2u
/* Host: run a command; payload Start and its strings */
#define CHANNEL_KIND_START 3u
/* Both: bytes of a stream */
#define CHANNEL_KIND_DATA 4u
/* Sender of a stream: no more. Receiver: send no more */
#define CHANNEL_KIND_END 5u
/* Both: payload Ack */
#define CHANNEL_KIND_ACK 6u
/* Host: the terminal's size; payload Window */
#define CHANNEL_KIND_WINDOW 7u
/* Host: to the command's process group; payload Signal */
#define CHANNEL_KIND_SIGNAL 8u
/* Guest: the command is over; payload Exit */
#define CHANNEL_KIND_EXIT 9u
/* Host: end every process, write everything to disk */
#define CHANNEL_KIND_STOP 10u
/* Guest: done; the machine powers off now */
#define CHANNEL_KIND_BYE 11u
/* Host: write everything to disk and hold it still */
#define CHANNEL_KIND_FREEZE 12u
/* Guest: done, or not; payload Frozen */
#define CHANNEL_KIND_FROZEN 13u
/* Host: go on */
#define CHANNEL_KIND_THAW 14u

/* The name of a value, or NULL if it has none. */
static inline const char *channel_kind_name(uint16_t value)
{
	switch (value) {
	case CHANNEL_KIND_HELLO:
		return "hello";
	case CHANNEL_KIND_FAILED:
		return "failed";
	case CHANNEL_KIND_START:
		return "start";
	case CHANNEL_KIND_DATA:
		return "data";
	case CHANNEL_KIND_END:
		return "end";
	case CHANNEL_KIND_ACK:
		return "ack";
	case CHANNEL_KIND_WINDOW:
		return "window";
	case CHANNEL_KIND_SIGNAL:
		return "signal";
	case CHANNEL_KIND_EXIT:
		return "exit";
	case CHANNEL_KIND_STOP:
		return "stop";
	case CHANNEL_KIND_BYE:
		return "bye";
	case CHANNEL_KIND_FREEZE:
		return "freeze";
	case CHANNEL_KIND_FROZEN:
		return "frozen";
	case CHANNEL_KIND_THAW:
		return "thaw";
	default:
		return NULL;
	}
}

static inline bool channel_kind_is_known(uint16_t value)
{
	switch (value) {
	case CHANNEL_KIND_HELLO:
	case CHANNEL_KIND_FAILED:
	case CHANNEL_KIND_START:
	case CHANNEL_KIND_DATA:
	case CHANNEL_KIND_END:
	case CHANNEL_KIND_ACK:
	case CHANNEL_KIND_WINDOW:
	case CHANNEL_KIND_SIGNAL:
	case CHANNEL_KIND_EXIT:
	case CHANNEL_KIND_STOP:
	case CHANNEL_KIND_BYE:
	case CHANNEL_KIND_FREEZE:
	case CHANNEL_KIND_FROZEN:
	case CHANNEL_KIND_THAW:
		return true;
	default:
		return false;
	}
}

/* Enum Stream: u16 little-endian. */
#define CHANNEL_STREAM_INPUT 0u
#define CHANNEL_STREAM_OUTPUT 1u
#define CHANNEL_STREAM_ERRORS 2u

/* The name of a value, or NULL if it has none. */
static inline const char *channel_stream_name(uint16_t value)
{
	switch (value) {
	case CHANNEL_STREAM_INPUT:
		return "input";
	case CHANNEL_STREAM_OUTPUT:
		return "output";
	case CHANNEL_STREAM_ERRORS:
		return "errors";
	default:
		return NULL;
	}
}

static inline bool channel_stream_is_known(uint16_t value)
{
	switch (value) {
	case CHANNEL_STREAM_INPUT:
	case CHANNEL_STREAM_OUTPUT:
	case CHANNEL_STREAM_ERRORS:
		return true;
	default:
		return false;
	}
}

/* Flags StartFlags: u32 little-endian. */
/* Input and output are a terminal of the guest */
#define CHANNEL_START_FLAGS_TERMINAL 0x1u
/* Standard error is a pipe even so */
#define CHANNEL_START_FLAGS_ERRORS_APART 0x2u
/* A string says who runs it; else root */
#define CHANNEL_START_FLAGS_USER 0x4u

/* The name of a mask, or NULL if it has none. */
static inline const char *channel_start_flags_name(uint32_t bit)
{
	switch (bit) {
	case CHANNEL_START_FLAGS_TERMINAL:
		return "terminal";
	case CHANNEL_START_FLAGS_ERRORS_APART:
		return "errors_apart";
	case CHANNEL_START_FLAGS_USER:
		return "user";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t channel_start_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFF8u);
}

/* Structure Message, 12 bytes. */
struct channel_message {
	uint8_t bytes[12];
};
#define CHANNEL_MESSAGE_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct channel_message) == CHANNEL_MESSAGE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_message *channel_message_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_MESSAGE_SIZEOF))
		return NULL;
	return (const struct channel_message *)(span.data + offset);
}

static inline struct channel_message *channel_message_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_MESSAGE_SIZEOF))
		return NULL;
	return (struct channel_message *)(span.data + offset);
}

/* Message.kind: u16 little-endian at byte 0. */
#define CHANNEL_MESSAGE_KIND_OFFSET 0u
#define CHANNEL_MESSAGE_KIND_SIZE   2u
STRUCTC_WITHIN(CHANNEL_MESSAGE, KIND);

static inline uint16_t channel_message_kind(const struct channel_message *p)
{
	return le16_load(p->bytes);
}

static inline void channel_message_set_kind(struct channel_message *p,
					    uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Message.stream: u16 little-endian at byte 2. Of data, end, ack; else 0 */
#define CHANNEL_MESSAGE_STREAM_OFFSET 2u
#define CHANNEL_MESSAGE_STREAM_SIZE   2u
STRUCTC_WITHIN(CHANNEL_MESSAGE, STREAM);

static inline uint16_t channel_message_stream(const struct channel_message *p)
{
	return le16_load(p->bytes + 2);
}

static inline void channel_message_set_stream(struct channel_message *p,
					      uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/*
 * Message.session: u32 little-endian at byte 4. Chosen by the host; 0 where the
 * machine is meant
 */
#define CHANNEL_MESSAGE_SESSION_OFFSET 4u
#define CHANNEL_MESSAGE_SESSION_SIZE   4u
STRUCTC_WITHIN(CHANNEL_MESSAGE, SESSION);

static inline uint32_t channel_message_session(const struct channel_message *p)
{
	return le32_load(p->bytes + 4);
}

static inline void channel_message_set_session(struct channel_message *p,
					       uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Message.length: u32 little-endian at byte 8. Of the payload, in bytes */
#define CHANNEL_MESSAGE_LENGTH_OFFSET 8u
#define CHANNEL_MESSAGE_LENGTH_SIZE   4u
STRUCTC_WITHIN(CHANNEL_MESSAGE, LENGTH);

static inline uint32_t channel_message_length(const struct channel_message *p)
{
	return le32_load(p->bytes + 8);
}

static inline void channel_message_set_length(struct channel_message *p,
					      uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void channel_message_init(struct channel_message *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Number, 4 bytes. How the payloads of one number look to who passes
 * any of them on: Hello, Signal, Ack, Frozen, Exit.
 */
struct channel_number {
	uint8_t bytes[4];
};
#define CHANNEL_NUMBER_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct channel_number) == CHANNEL_NUMBER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_number *channel_number_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_NUMBER_SIZEOF))
		return NULL;
	return (const struct channel_number *)(span.data + offset);
}

static inline struct channel_number *channel_number_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_NUMBER_SIZEOF))
		return NULL;
	return (struct channel_number *)(span.data + offset);
}

/* Number.value: u32 little-endian at byte 0. */
#define CHANNEL_NUMBER_VALUE_OFFSET 0u
#define CHANNEL_NUMBER_VALUE_SIZE   4u
STRUCTC_WITHIN(CHANNEL_NUMBER, VALUE);

static inline uint32_t channel_number_value(const struct channel_number *p)
{
	return le32_load(p->bytes);
}

static inline void channel_number_set_value(struct channel_number *p,
					    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void channel_number_init(struct channel_number *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Hello, 4 bytes. */
struct channel_hello {
	uint8_t bytes[4];
};
#define CHANNEL_HELLO_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct channel_hello) == CHANNEL_HELLO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_hello *channel_hello_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_HELLO_SIZEOF))
		return NULL;
	return (const struct channel_hello *)(span.data + offset);
}

static inline struct channel_hello *channel_hello_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_HELLO_SIZEOF))
		return NULL;
	return (struct channel_hello *)(span.data + offset);
}

/* Hello.version: u32 little-endian at byte 0. */
#define CHANNEL_HELLO_VERSION_OFFSET 0u
#define CHANNEL_HELLO_VERSION_SIZE   4u
STRUCTC_WITHIN(CHANNEL_HELLO, VERSION);

static inline uint32_t channel_hello_version(const struct channel_hello *p)
{
	return le32_load(p->bytes);
}

static inline void channel_hello_set_version(struct channel_hello *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void channel_hello_init(struct channel_hello *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure Start, 16 bytes. Then strings, each with its NUL: the folder to
 * start in ("": the guest's choice), with flag user NAME or UID and perhaps
 * ":GROUP", the arguments, the variables (NAME=value).
 */
struct channel_start {
	uint8_t bytes[16];
};
#define CHANNEL_START_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct channel_start) == CHANNEL_START_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_start *channel_start_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_START_SIZEOF))
		return NULL;
	return (const struct channel_start *)(span.data + offset);
}

static inline struct channel_start *channel_start_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_START_SIZEOF))
		return NULL;
	return (struct channel_start *)(span.data + offset);
}

/* Start.flags: u32 little-endian at byte 0. */
#define CHANNEL_START_FLAGS_OFFSET 0u
#define CHANNEL_START_FLAGS_SIZE   4u
STRUCTC_WITHIN(CHANNEL_START, FLAGS);

static inline uint32_t channel_start_flags(const struct channel_start *p)
{
	return le32_load(p->bytes);
}

static inline void channel_start_set_flags(struct channel_start *p,
					   uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Start.rows: u16 little-endian at byte 4. */
#define CHANNEL_START_ROWS_OFFSET 4u
#define CHANNEL_START_ROWS_SIZE   2u
STRUCTC_WITHIN(CHANNEL_START, ROWS);

static inline uint16_t channel_start_rows(const struct channel_start *p)
{
	return le16_load(p->bytes + 4);
}

static inline void channel_start_set_rows(struct channel_start *p,
					  uint16_t value)
{
	le16_store(p->bytes + 4, value);
}

/* Start.columns: u16 little-endian at byte 6. */
#define CHANNEL_START_COLUMNS_OFFSET 6u
#define CHANNEL_START_COLUMNS_SIZE   2u
STRUCTC_WITHIN(CHANNEL_START, COLUMNS);

static inline uint16_t channel_start_columns(const struct channel_start *p)
{
	return le16_load(p->bytes + 6);
}

static inline void channel_start_set_columns(struct channel_start *p,
					     uint16_t value)
{
	le16_store(p->bytes + 6, value);
}

/* Start.nr_arguments: u32 little-endian at byte 8. 0: a shell */
#define CHANNEL_START_NR_ARGUMENTS_OFFSET 8u
#define CHANNEL_START_NR_ARGUMENTS_SIZE   4u
STRUCTC_WITHIN(CHANNEL_START, NR_ARGUMENTS);

static inline uint32_t channel_start_nr_arguments(const struct channel_start *p)
{
	return le32_load(p->bytes + 8);
}

static inline void channel_start_set_nr_arguments(struct channel_start *p,
						  uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Start.nr_variables: u32 little-endian at byte 12. */
#define CHANNEL_START_NR_VARIABLES_OFFSET 12u
#define CHANNEL_START_NR_VARIABLES_SIZE   4u
STRUCTC_WITHIN(CHANNEL_START, NR_VARIABLES);

static inline uint32_t channel_start_nr_variables(const struct channel_start *p)
{
	return le32_load(p->bytes + 12);
}

static inline void channel_start_set_nr_variables(struct channel_start *p,
						  uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void channel_start_init(struct channel_start *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Window, 4 bytes. */
struct channel_window {
	uint8_t bytes[4];
};
#define CHANNEL_WINDOW_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct channel_window) == CHANNEL_WINDOW_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_window *channel_window_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_WINDOW_SIZEOF))
		return NULL;
	return (const struct channel_window *)(span.data + offset);
}

static inline struct channel_window *channel_window_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_WINDOW_SIZEOF))
		return NULL;
	return (struct channel_window *)(span.data + offset);
}

/* Window.rows: u16 little-endian at byte 0. */
#define CHANNEL_WINDOW_ROWS_OFFSET 0u
#define CHANNEL_WINDOW_ROWS_SIZE   2u
STRUCTC_WITHIN(CHANNEL_WINDOW, ROWS);

static inline uint16_t channel_window_rows(const struct channel_window *p)
{
	return le16_load(p->bytes);
}

static inline void channel_window_set_rows(struct channel_window *p,
					   uint16_t value)
{
	le16_store(p->bytes, value);
}

/* Window.columns: u16 little-endian at byte 2. */
#define CHANNEL_WINDOW_COLUMNS_OFFSET 2u
#define CHANNEL_WINDOW_COLUMNS_SIZE   2u
STRUCTC_WITHIN(CHANNEL_WINDOW, COLUMNS);

static inline uint16_t channel_window_columns(const struct channel_window *p)
{
	return le16_load(p->bytes + 2);
}

static inline void channel_window_set_columns(struct channel_window *p,
					      uint16_t value)
{
	le16_store(p->bytes + 2, value);
}

/* All bytes zero. */
static inline void channel_window_init(struct channel_window *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Signal, 4 bytes. */
struct channel_signal {
	uint8_t bytes[4];
};
#define CHANNEL_SIGNAL_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct channel_signal) == CHANNEL_SIGNAL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_signal *channel_signal_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_SIGNAL_SIZEOF))
		return NULL;
	return (const struct channel_signal *)(span.data + offset);
}

static inline struct channel_signal *channel_signal_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_SIGNAL_SIZEOF))
		return NULL;
	return (struct channel_signal *)(span.data + offset);
}

/* Signal.number: u32 little-endian at byte 0. */
#define CHANNEL_SIGNAL_NUMBER_OFFSET 0u
#define CHANNEL_SIGNAL_NUMBER_SIZE   4u
STRUCTC_WITHIN(CHANNEL_SIGNAL, NUMBER);

static inline uint32_t channel_signal_number(const struct channel_signal *p)
{
	return le32_load(p->bytes);
}

static inline void channel_signal_set_number(struct channel_signal *p,
					     uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void channel_signal_init(struct channel_signal *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Ack, 4 bytes. */
struct channel_ack {
	uint8_t bytes[4];
};
#define CHANNEL_ACK_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct channel_ack) == CHANNEL_ACK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_ack *channel_ack_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_ACK_SIZEOF))
		return NULL;
	return (const struct channel_ack *)(span.data + offset);
}

static inline struct channel_ack *channel_ack_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_ACK_SIZEOF))
		return NULL;
	return (struct channel_ack *)(span.data + offset);
}

/* Ack.count: u32 little-endian at byte 0. Bytes more that may be sent */
#define CHANNEL_ACK_COUNT_OFFSET 0u
#define CHANNEL_ACK_COUNT_SIZE   4u
STRUCTC_WITHIN(CHANNEL_ACK, COUNT);

static inline uint32_t channel_ack_count(const struct channel_ack *p)
{
	return le32_load(p->bytes);
}

static inline void channel_ack_set_count(struct channel_ack *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void channel_ack_init(struct channel_ack *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Frozen, 4 bytes. */
struct channel_frozen {
	uint8_t bytes[4];
};
#define CHANNEL_FROZEN_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct channel_frozen) == CHANNEL_FROZEN_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_frozen *channel_frozen_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_FROZEN_SIZEOF))
		return NULL;
	return (const struct channel_frozen *)(span.data + offset);
}

static inline struct channel_frozen *channel_frozen_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_FROZEN_SIZEOF))
		return NULL;
	return (struct channel_frozen *)(span.data + offset);
}

/*
 * Frozen.error: u32 little-endian at byte 0. 0: nothing is written until thaw;
 * else Linux's errno
 */
#define CHANNEL_FROZEN_ERROR_OFFSET 0u
#define CHANNEL_FROZEN_ERROR_SIZE   4u
STRUCTC_WITHIN(CHANNEL_FROZEN, ERROR);

static inline uint32_t channel_frozen_error(const struct channel_frozen *p)
{
	return le32_load(p->bytes);
}

static inline void channel_frozen_set_error(struct channel_frozen *p,
					    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void channel_frozen_init(struct channel_frozen *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Exit, 4 bytes. */
struct channel_exit {
	uint8_t bytes[4];
};
#define CHANNEL_EXIT_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct channel_exit) == CHANNEL_EXIT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct channel_exit *channel_exit_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, CHANNEL_EXIT_SIZEOF))
		return NULL;
	return (const struct channel_exit *)(span.data + offset);
}

static inline struct channel_exit *channel_exit_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, CHANNEL_EXIT_SIZEOF))
		return NULL;
	return (struct channel_exit *)(span.data + offset);
}

/*
 * Exit.status: u32 little-endian at byte 0. As for a shell: 0-255, 128 + n for
 * signal n
 */
#define CHANNEL_EXIT_STATUS_OFFSET 0u
#define CHANNEL_EXIT_STATUS_SIZE   4u
STRUCTC_WITHIN(CHANNEL_EXIT, STATUS);

static inline uint32_t channel_exit_status(const struct channel_exit *p)
{
	return le32_load(p->bytes);
}

static inline void channel_exit_set_status(struct channel_exit *p,
					   uint32_t value)
{
	le32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void channel_exit_init(struct channel_exit *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CHANNEL_DESCRIBED)
#define GENERATED_CHANNEL_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value channel_kind_values[] = {
	{ "hello", 1u, "Guest: ready; payload Hello" },
	{ "failed", 2u, "Guest: the text says why; the session or machine "
		"is over" },
	{ "start", 3u, "Host: run a command; payload Start and its strings" },
	{ "data", 4u, "Both: bytes of a stream" },
	{ "end", 5u, "Sender of a stream: no more. Receiver: send no more" },
	{ "ack", 6u, "Both: payload Ack" },
	{ "window", 7u, "Host: the terminal's size; payload Window" },
	{ "signal", 8u, "Host: to the command's process group; payload Signal" },
	{ "exit", 9u, "Guest: the command is over; payload Exit" },
	{ "stop", 10u, "Host: end every process, write everything to disk" },
	{ "bye", 11u, "Guest: done; the machine powers off now" },
	{ "freeze", 12u, "Host: write everything to disk and hold it still" },
	{ "frozen", 13u, "Guest: done, or not; payload Frozen" },
	{ "thaw", 14u, "Host: go on" },
};

DESCRIBE_CONST struct describe_value channel_stream_values[] = {
	{ "input", 0u, NULL },
	{ "output", 1u, NULL },
	{ "errors", 2u, NULL },
};

DESCRIBE_CONST struct describe_value channel_start_flags_values[] = {
	{ "terminal", 0x1u, "Input and output are a terminal of the guest" },
	{ "errors_apart", 0x2u, "Standard error is a pipe even so" },
	{ "user", 0x4u, "A string says who runs it; else root" },
};

DESCRIBE_CONST struct describe_field channel_message_fields[] = {
	{ "kind", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "stream", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of data, end, ack; else 0",
	  NULL, NULL },
	{ "session", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Chosen by the host; 0 where the machine is meant",
	  NULL, NULL },
	{ "length", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the payload, in bytes",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_message_description = {
	"Message", "channel_message", 12u, false, channel_message_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field channel_number_fields[] = {
	{ "value", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_number_description = {
	"Number", "channel_number", 4u, false, channel_number_fields, 1,
	"How the payloads of one number look to who passes any of "
	"them on: Hello, Signal, Ack, Frozen, Exit.",
	NULL
};

DESCRIBE_CONST struct describe_field channel_hello_fields[] = {
	{ "version", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_hello_description = {
	"Hello", "channel_hello", 4u, false, channel_hello_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field channel_start_fields[] = {
	{ "flags", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rows", "u16_le", 4u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "columns", "u16_le", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "nr_arguments", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0: a shell",
	  NULL, NULL },
	{ "nr_variables", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_start_description = {
	"Start", "channel_start", 16u, false, channel_start_fields, 5,
	"Then strings, each with its NUL: the folder to start in (\"\": "
	"the guest's choice), with flag user NAME or UID and perhaps "
	"\":GROUP\", the arguments, the variables (NAME=value).",
	NULL
};

DESCRIBE_CONST struct describe_field channel_window_fields[] = {
	{ "rows", "u16_le", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "columns", "u16_le", 2u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_window_description = {
	"Window", "channel_window", 4u, false, channel_window_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field channel_signal_fields[] = {
	{ "number", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_signal_description = {
	"Signal", "channel_signal", 4u, false, channel_signal_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field channel_ack_fields[] = {
	{ "count", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes more that may be sent",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_ack_description = {
	"Ack", "channel_ack", 4u, false, channel_ack_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field channel_frozen_fields[] = {
	{ "error", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0: nothing is written until thaw; else Linux's errno",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_frozen_description = {
	"Frozen", "channel_frozen", 4u, false, channel_frozen_fields, 1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field channel_exit_fields[] = {
	{ "status", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "As for a shell: 0-255, 128 + n for signal n",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure channel_exit_description = {
	"Exit", "channel_exit", 4u, false, channel_exit_fields, 1,
	NULL,
	NULL
};

#define CHANNEL_NR_STRUCTURES 9u
DESCRIBE_CONST struct describe_structure *const channel_structures[] = {
	&channel_message_description,
	&channel_number_description,
	&channel_hello_description,
	&channel_start_description,
	&channel_window_description,
	&channel_signal_description,
	&channel_ack_description,
	&channel_frozen_description,
	&channel_exit_description,
};

DESCRIBE_CONST struct describe_file channel_describe_file = {
	"channel", channel_structures, 9, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_CHANNEL_VALIDATED)
#define GENERATED_CHANNEL_VALIDATED

#include "runtime/base/validate.h"

static inline size_t channel_message_validate(const struct channel_message *p,
					      struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_number_validate(const struct channel_number *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_hello_validate(const struct channel_hello *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_start_validate(const struct channel_start *p,
					    struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_window_validate(const struct channel_window *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_signal_validate(const struct channel_signal *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_ack_validate(const struct channel_ack *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_frozen_validate(const struct channel_frozen *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t channel_exit_validate(const struct channel_exit *p,
					   struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
