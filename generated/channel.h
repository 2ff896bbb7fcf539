/* Written by structc from structs/channel.struct. Edit that file instead. */
#ifndef GENERATED_CHANNEL_H
#define GENERATED_CHANNEL_H
#include "runtime/base/bytes.h"
#define CHANNEL_VERSION 1
#define CHANNEL_CREDIT 262144
#define CHANNEL_DATA_MAX 32768
#define CHANNEL_KIND_HELLO 1
#define CHANNEL_KIND_FAILED 2
#define CHANNEL_KIND_START 3
#define CHANNEL_KIND_DATA 4
#define CHANNEL_KIND_END 5
#define CHANNEL_KIND_ACK 6
#define CHANNEL_KIND_WINDOW 7
#define CHANNEL_KIND_SIGNAL 8
#define CHANNEL_KIND_EXIT 9
#define CHANNEL_KIND_STOP 10
#define CHANNEL_KIND_BYE 11
#define CHANNEL_STREAM_INPUT 0
#define CHANNEL_STREAM_OUTPUT 1
#define CHANNEL_STREAM_ERRORS 2
#define CHANNEL_START_FLAGS_TERMINAL 0x1
#define CHANNEL_START_FLAGS_ERRORS_APART 0x2
struct channel_message { uint8_t bytes[12]; };
#define CHANNEL_MESSAGE_SIZEOF 12
static inline const struct channel_message *channel_message_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 12) ? (const struct channel_message *)(span.data + offset) : NULL;
}
static inline struct channel_message *channel_message_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 12) ? (struct channel_message *)(span.data + offset) : NULL;
}
static inline uint16_t channel_message_kind(const struct channel_message *p)
{
	return le16_load(p->bytes + 0);
}
static inline void channel_message_set_kind(struct channel_message *p, uint16_t value)
{
	le16_store(p->bytes + 0, value);
}
static inline uint16_t channel_message_stream(const struct channel_message *p)
{
	return le16_load(p->bytes + 2);
}
static inline void channel_message_set_stream(struct channel_message *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}
static inline uint32_t channel_message_session(const struct channel_message *p)
{
	return le32_load(p->bytes + 4);
}
static inline void channel_message_set_session(struct channel_message *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}
static inline uint32_t channel_message_length(const struct channel_message *p)
{
	return le32_load(p->bytes + 8);
}
static inline void channel_message_set_length(struct channel_message *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}
struct channel_hello { uint8_t bytes[4]; };
#define CHANNEL_HELLO_SIZEOF 4
static inline const struct channel_hello *channel_hello_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 4) ? (const struct channel_hello *)(span.data + offset) : NULL;
}
static inline struct channel_hello *channel_hello_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 4) ? (struct channel_hello *)(span.data + offset) : NULL;
}
static inline uint32_t channel_hello_version(const struct channel_hello *p)
{
	return le32_load(p->bytes + 0);
}
static inline void channel_hello_set_version(struct channel_hello *p, uint32_t value)
{
	le32_store(p->bytes + 0, value);
}
struct channel_start { uint8_t bytes[16]; };
#define CHANNEL_START_SIZEOF 16
static inline const struct channel_start *channel_start_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 16) ? (const struct channel_start *)(span.data + offset) : NULL;
}
static inline struct channel_start *channel_start_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 16) ? (struct channel_start *)(span.data + offset) : NULL;
}
static inline uint32_t channel_start_flags(const struct channel_start *p)
{
	return le32_load(p->bytes + 0);
}
static inline void channel_start_set_flags(struct channel_start *p, uint32_t value)
{
	le32_store(p->bytes + 0, value);
}
static inline uint16_t channel_start_rows(const struct channel_start *p)
{
	return le16_load(p->bytes + 4);
}
static inline void channel_start_set_rows(struct channel_start *p, uint16_t value)
{
	le16_store(p->bytes + 4, value);
}
static inline uint16_t channel_start_columns(const struct channel_start *p)
{
	return le16_load(p->bytes + 6);
}
static inline void channel_start_set_columns(struct channel_start *p, uint16_t value)
{
	le16_store(p->bytes + 6, value);
}
static inline uint32_t channel_start_nr_arguments(const struct channel_start *p)
{
	return le32_load(p->bytes + 8);
}
static inline void channel_start_set_nr_arguments(struct channel_start *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}
static inline uint32_t channel_start_nr_variables(const struct channel_start *p)
{
	return le32_load(p->bytes + 12);
}
static inline void channel_start_set_nr_variables(struct channel_start *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}
struct channel_window { uint8_t bytes[4]; };
#define CHANNEL_WINDOW_SIZEOF 4
static inline const struct channel_window *channel_window_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 4) ? (const struct channel_window *)(span.data + offset) : NULL;
}
static inline struct channel_window *channel_window_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 4) ? (struct channel_window *)(span.data + offset) : NULL;
}
static inline uint16_t channel_window_rows(const struct channel_window *p)
{
	return le16_load(p->bytes + 0);
}
static inline void channel_window_set_rows(struct channel_window *p, uint16_t value)
{
	le16_store(p->bytes + 0, value);
}
static inline uint16_t channel_window_columns(const struct channel_window *p)
{
	return le16_load(p->bytes + 2);
}
static inline void channel_window_set_columns(struct channel_window *p, uint16_t value)
{
	le16_store(p->bytes + 2, value);
}
struct channel_signal { uint8_t bytes[4]; };
#define CHANNEL_SIGNAL_SIZEOF 4
static inline const struct channel_signal *channel_signal_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 4) ? (const struct channel_signal *)(span.data + offset) : NULL;
}
static inline struct channel_signal *channel_signal_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 4) ? (struct channel_signal *)(span.data + offset) : NULL;
}
static inline uint32_t channel_signal_number(const struct channel_signal *p)
{
	return le32_load(p->bytes + 0);
}
static inline void channel_signal_set_number(struct channel_signal *p, uint32_t value)
{
	le32_store(p->bytes + 0, value);
}
struct channel_ack { uint8_t bytes[4]; };
#define CHANNEL_ACK_SIZEOF 4
static inline const struct channel_ack *channel_ack_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 4) ? (const struct channel_ack *)(span.data + offset) : NULL;
}
static inline struct channel_ack *channel_ack_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 4) ? (struct channel_ack *)(span.data + offset) : NULL;
}
static inline uint32_t channel_ack_count(const struct channel_ack *p)
{
	return le32_load(p->bytes + 0);
}
static inline void channel_ack_set_count(struct channel_ack *p, uint32_t value)
{
	le32_store(p->bytes + 0, value);
}
struct channel_exit { uint8_t bytes[4]; };
#define CHANNEL_EXIT_SIZEOF 4
static inline const struct channel_exit *channel_exit_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 4) ? (const struct channel_exit *)(span.data + offset) : NULL;
}
static inline struct channel_exit *channel_exit_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 4) ? (struct channel_exit *)(span.data + offset) : NULL;
}
static inline uint32_t channel_exit_status(const struct channel_exit *p)
{
	return le32_load(p->bytes + 0);
}
static inline void channel_exit_set_status(struct channel_exit *p, uint32_t value)
{
	le32_store(p->bytes + 0, value);
}
#endif
