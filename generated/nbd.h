/* Written by structc from structs/nbd.struct. Edit that file instead. */
#ifndef GENERATED_NBD_H
#define GENERATED_NBD_H

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

/* "NBDMAGIC" */
#define NBD_MAGIC 0x4E42444D41474943ull
/* "IHAVEOPT" */
#define NBD_OPTION_MAGIC 0x49484156454F5054ull
#define NBD_OPTION_REPLY_MAGIC 0x3E889045565A9ull
#define NBD_OLD_MAGIC 0x420281861253ull
#define NBD_REQUEST_MAGIC 0x25609513u
#define NBD_EXTENDED_REQUEST_MAGIC 0x21E41C71u
#define NBD_SIMPLE_REPLY_MAGIC 0x67446698u
#define NBD_CHUNK_MAGIC 0x668E33EFu
#define NBD_EXTENDED_REPLY_MAGIC 0x6E8A278Cu
#define NBD_PORT 10809u
/* zero bytes behind ExportReply, OldGreeting */
#define NBD_EXPORT_PADDING 124u
/* bytes in a name or another text */
#define NBD_TEXT_MAX 4096u
/* 32 MiB: in one request, where nothing is said */
#define NBD_PAYLOAD_SAFE 0x2000000u

/* Flags HandshakeFlags: u16 big-endian. */
/* options are answered, unknown ones too */
#define NBD_HANDSHAKE_FLAGS_FIXED_NEWSTYLE 0x1u
/* the answer to export_name may go without padding */
#define NBD_HANDSHAKE_FLAGS_NO_ZEROES 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *nbd_handshake_flags_name(uint16_t bit)
{
	switch (bit) {
	case NBD_HANDSHAKE_FLAGS_FIXED_NEWSTYLE:
		return "fixed_newstyle";
	case NBD_HANDSHAKE_FLAGS_NO_ZEROES:
		return "no_zeroes";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t nbd_handshake_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFFCu);
}

/* Flags ClientFlags: u32 big-endian. */
#define NBD_CLIENT_FLAGS_FIXED_NEWSTYLE 0x1u
#define NBD_CLIENT_FLAGS_NO_ZEROES 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *nbd_client_flags_name(uint32_t bit)
{
	switch (bit) {
	case NBD_CLIENT_FLAGS_FIXED_NEWSTYLE:
		return "fixed_newstyle";
	case NBD_CLIENT_FLAGS_NO_ZEROES:
		return "no_zeroes";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t nbd_client_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFCu);
}

/* Flags TransmissionFlags: u16 big-endian. */
#define NBD_TRANSMISSION_FLAGS_HAS_FLAGS 0x1u
#define NBD_TRANSMISSION_FLAGS_READ_ONLY 0x2u
#define NBD_TRANSMISSION_FLAGS_SEND_FLUSH 0x4u
#define NBD_TRANSMISSION_FLAGS_SEND_FUA 0x8u
#define NBD_TRANSMISSION_FLAGS_ROTATIONAL 0x10u
#define NBD_TRANSMISSION_FLAGS_SEND_TRIM 0x20u
#define NBD_TRANSMISSION_FLAGS_SEND_WRITE_ZEROES 0x40u
/* needs structured replies */
#define NBD_TRANSMISSION_FLAGS_SEND_DF 0x80u
/* a flush on one connection covers all */
#define NBD_TRANSMISSION_FLAGS_CAN_MULTI_CONN 0x100u
#define NBD_TRANSMISSION_FLAGS_SEND_RESIZE 0x200u
#define NBD_TRANSMISSION_FLAGS_SEND_CACHE 0x400u
#define NBD_TRANSMISSION_FLAGS_SEND_FAST_ZERO 0x800u
/* needs extended headers */
#define NBD_TRANSMISSION_FLAGS_BLOCK_STATUS_PAYLOAD 0x1000u

/* The name of a mask, or NULL if it has none. */
static inline const char *nbd_transmission_flags_name(uint16_t bit)
{
	switch (bit) {
	case NBD_TRANSMISSION_FLAGS_HAS_FLAGS:
		return "has_flags";
	case NBD_TRANSMISSION_FLAGS_READ_ONLY:
		return "read_only";
	case NBD_TRANSMISSION_FLAGS_SEND_FLUSH:
		return "send_flush";
	case NBD_TRANSMISSION_FLAGS_SEND_FUA:
		return "send_fua";
	case NBD_TRANSMISSION_FLAGS_ROTATIONAL:
		return "rotational";
	case NBD_TRANSMISSION_FLAGS_SEND_TRIM:
		return "send_trim";
	case NBD_TRANSMISSION_FLAGS_SEND_WRITE_ZEROES:
		return "send_write_zeroes";
	case NBD_TRANSMISSION_FLAGS_SEND_DF:
		return "send_df";
	case NBD_TRANSMISSION_FLAGS_CAN_MULTI_CONN:
		return "can_multi_conn";
	case NBD_TRANSMISSION_FLAGS_SEND_RESIZE:
		return "send_resize";
	case NBD_TRANSMISSION_FLAGS_SEND_CACHE:
		return "send_cache";
	case NBD_TRANSMISSION_FLAGS_SEND_FAST_ZERO:
		return "send_fast_zero";
	case NBD_TRANSMISSION_FLAGS_BLOCK_STATUS_PAYLOAD:
		return "block_status_payload";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t nbd_transmission_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xE000u);
}

/* Enum Option: u32 big-endian. */
/* old: ExportReply without a reply header, no error */
#define NBD_OPTION_EXPORT_NAME 1u
/* no data; ack, then the end */
#define NBD_OPTION_ABORT 2u
/* no data; ExportEntry each */
#define NBD_OPTION_LIST 3u
/* withdrawn */
#define NBD_OPTION_PEEK_EXPORT 4u
/* no data; from the ack on, TLS */
#define NBD_OPTION_STARTTLS 5u
/* InfoRequest; Info... each */
#define NBD_OPTION_INFO 6u
/* the same; then transmission */
#define NBD_OPTION_GO 7u
/* no data */
#define NBD_OPTION_STRUCTURED_REPLY 8u
/* MetaRequest; MetaContext each */
#define NBD_OPTION_LIST_META_CONTEXT 9u
/* the same, and they are agreed on */
#define NBD_OPTION_SET_META_CONTEXT 10u
/* no data; structured replies, too */
#define NBD_OPTION_EXTENDED_HEADERS 11u

/* The name of a value, or NULL if it has none. */
static inline const char *nbd_option_name(uint32_t value)
{
	switch (value) {
	case NBD_OPTION_EXPORT_NAME:
		return "export_name";
	case NBD_OPTION_ABORT:
		return "abort";
	case NBD_OPTION_LIST:
		return "list";
	case NBD_OPTION_PEEK_EXPORT:
		return "peek_export";
	case NBD_OPTION_STARTTLS:
		return "starttls";
	case NBD_OPTION_INFO:
		return "info";
	case NBD_OPTION_GO:
		return "go";
	case NBD_OPTION_STRUCTURED_REPLY:
		return "structured_reply";
	case NBD_OPTION_LIST_META_CONTEXT:
		return "list_meta_context";
	case NBD_OPTION_SET_META_CONTEXT:
		return "set_meta_context";
	case NBD_OPTION_EXTENDED_HEADERS:
		return "extended_headers";
	default:
		return NULL;
	}
}

static inline bool nbd_option_is_known(uint32_t value)
{
	switch (value) {
	case NBD_OPTION_EXPORT_NAME:
	case NBD_OPTION_ABORT:
	case NBD_OPTION_LIST:
	case NBD_OPTION_PEEK_EXPORT:
	case NBD_OPTION_STARTTLS:
	case NBD_OPTION_INFO:
	case NBD_OPTION_GO:
	case NBD_OPTION_STRUCTURED_REPLY:
	case NBD_OPTION_LIST_META_CONTEXT:
	case NBD_OPTION_SET_META_CONTEXT:
	case NBD_OPTION_EXTENDED_HEADERS:
		return true;
	default:
		return false;
	}
}

/* Enum OptionAnswer: u32 big-endian. */
#define NBD_OPTION_ANSWER_ACK 1u
/* one export of a list */
#define NBD_OPTION_ANSWER_SERVER 2u
#define NBD_OPTION_ANSWER_INFO 3u
#define NBD_OPTION_ANSWER_META_CONTEXT 4u
#define NBD_OPTION_ANSWER_UNSUPPORTED 0x80000001u
#define NBD_OPTION_ANSWER_POLICY 0x80000002u
#define NBD_OPTION_ANSWER_INVALID 0x80000003u
#define NBD_OPTION_ANSWER_PLATFORM 0x80000004u
#define NBD_OPTION_ANSWER_TLS_REQUIRED 0x80000005u
#define NBD_OPTION_ANSWER_UNKNOWN 0x80000006u
#define NBD_OPTION_ANSWER_SHUTDOWN 0x80000007u
#define NBD_OPTION_ANSWER_BLOCK_SIZE_REQUIRED 0x80000008u
#define NBD_OPTION_ANSWER_TOO_BIG 0x80000009u
#define NBD_OPTION_ANSWER_EXTENDED_HEADERS_REQUIRED 0x8000000Au

/* The name of a value, or NULL if it has none. */
static inline const char *nbd_option_answer_name(uint32_t value)
{
	switch (value) {
	case NBD_OPTION_ANSWER_ACK:
		return "ack";
	case NBD_OPTION_ANSWER_SERVER:
		return "server";
	case NBD_OPTION_ANSWER_INFO:
		return "info";
	case NBD_OPTION_ANSWER_META_CONTEXT:
		return "meta_context";
	case NBD_OPTION_ANSWER_UNSUPPORTED:
		return "unsupported";
	case NBD_OPTION_ANSWER_POLICY:
		return "policy";
	case NBD_OPTION_ANSWER_INVALID:
		return "invalid";
	case NBD_OPTION_ANSWER_PLATFORM:
		return "platform";
	case NBD_OPTION_ANSWER_TLS_REQUIRED:
		return "tls_required";
	case NBD_OPTION_ANSWER_UNKNOWN:
		return "unknown";
	case NBD_OPTION_ANSWER_SHUTDOWN:
		return "shutdown";
	case NBD_OPTION_ANSWER_BLOCK_SIZE_REQUIRED:
		return "block_size_required";
	case NBD_OPTION_ANSWER_TOO_BIG:
		return "too_big";
	case NBD_OPTION_ANSWER_EXTENDED_HEADERS_REQUIRED:
		return "extended_headers_required";
	default:
		return NULL;
	}
}

static inline bool nbd_option_answer_is_known(uint32_t value)
{
	switch (value) {
	case NBD_OPTION_ANSWER_ACK:
	case NBD_OPTION_ANSWER_SERVER:
	case NBD_OPTION_ANSWER_INFO:
	case NBD_OPTION_ANSWER_META_CONTEXT:
	case NBD_OPTION_ANSWER_UNSUPPORTED:
	case NBD_OPTION_ANSWER_POLICY:
	case NBD_OPTION_ANSWER_INVALID:
	case NBD_OPTION_ANSWER_PLATFORM:
	case NBD_OPTION_ANSWER_TLS_REQUIRED:
	case NBD_OPTION_ANSWER_UNKNOWN:
	case NBD_OPTION_ANSWER_SHUTDOWN:
	case NBD_OPTION_ANSWER_BLOCK_SIZE_REQUIRED:
	case NBD_OPTION_ANSWER_TOO_BIG:
	case NBD_OPTION_ANSWER_EXTENDED_HEADERS_REQUIRED:
		return true;
	default:
		return false;
	}
}

/* Enum Info: u16 big-endian. */
#define NBD_INFO_EXPORT_SIZE 0u
#define NBD_INFO_NAME 1u
#define NBD_INFO_DESCRIPTION 2u
#define NBD_INFO_BLOCK_SIZE 3u

/* The name of a value, or NULL if it has none. */
static inline const char *nbd_info_name(uint16_t value)
{
	switch (value) {
	case NBD_INFO_EXPORT_SIZE:
		return "export_size";
	case NBD_INFO_NAME:
		return "name";
	case NBD_INFO_DESCRIPTION:
		return "description";
	case NBD_INFO_BLOCK_SIZE:
		return "block_size";
	default:
		return NULL;
	}
}

static inline bool nbd_info_is_known(uint16_t value)
{
	switch (value) {
	case NBD_INFO_EXPORT_SIZE:
	case NBD_INFO_NAME:
	case NBD_INFO_DESCRIPTION:
	case NBD_INFO_BLOCK_SIZE:
		return true;
	default:
		return false;
	}
}

/* Enum Command: u16 big-endian. */
#define NBD_COMMAND_READ 0u
/* `length` bytes follow the request */
#define NBD_COMMAND_WRITE 1u
/* no reply */
#define NBD_COMMAND_DISCONNECT 2u
#define NBD_COMMAND_FLUSH 3u
#define NBD_COMMAND_TRIM 4u
#define NBD_COMMAND_CACHE 5u
#define NBD_COMMAND_WRITE_ZEROES 6u
#define NBD_COMMAND_BLOCK_STATUS 7u
#define NBD_COMMAND_RESIZE 8u

/* The name of a value, or NULL if it has none. */
static inline const char *nbd_command_name(uint16_t value)
{
	switch (value) {
	case NBD_COMMAND_READ:
		return "read";
	case NBD_COMMAND_WRITE:
		return "write";
	case NBD_COMMAND_DISCONNECT:
		return "disconnect";
	case NBD_COMMAND_FLUSH:
		return "flush";
	case NBD_COMMAND_TRIM:
		return "trim";
	case NBD_COMMAND_CACHE:
		return "cache";
	case NBD_COMMAND_WRITE_ZEROES:
		return "write_zeroes";
	case NBD_COMMAND_BLOCK_STATUS:
		return "block_status";
	case NBD_COMMAND_RESIZE:
		return "resize";
	default:
		return NULL;
	}
}

static inline bool nbd_command_is_known(uint16_t value)
{
	switch (value) {
	case NBD_COMMAND_READ:
	case NBD_COMMAND_WRITE:
	case NBD_COMMAND_DISCONNECT:
	case NBD_COMMAND_FLUSH:
	case NBD_COMMAND_TRIM:
	case NBD_COMMAND_CACHE:
	case NBD_COMMAND_WRITE_ZEROES:
	case NBD_COMMAND_BLOCK_STATUS:
	case NBD_COMMAND_RESIZE:
		return true;
	default:
		return false;
	}
}

/* Flags CommandFlags: u16 big-endian. */
/* on stable storage before the reply */
#define NBD_COMMAND_FLAGS_FUA 0x1u
#define NBD_COMMAND_FLAGS_NO_HOLE 0x2u
/* the data of a read in one chunk */
#define NBD_COMMAND_FLAGS_DF 0x4u
#define NBD_COMMAND_FLAGS_REQ_ONE 0x8u
#define NBD_COMMAND_FLAGS_FAST_ZERO 0x10u
/* extended: `length` bytes follow */
#define NBD_COMMAND_FLAGS_PAYLOAD_LENGTH 0x20u

/* The name of a mask, or NULL if it has none. */
static inline const char *nbd_command_flags_name(uint16_t bit)
{
	switch (bit) {
	case NBD_COMMAND_FLAGS_FUA:
		return "fua";
	case NBD_COMMAND_FLAGS_NO_HOLE:
		return "no_hole";
	case NBD_COMMAND_FLAGS_DF:
		return "df";
	case NBD_COMMAND_FLAGS_REQ_ONE:
		return "req_one";
	case NBD_COMMAND_FLAGS_FAST_ZERO:
		return "fast_zero";
	case NBD_COMMAND_FLAGS_PAYLOAD_LENGTH:
		return "payload_length";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t nbd_command_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFC0u);
}

/* Enum Error: u32 big-endian. */
#define NBD_ERROR_NONE 0u
#define NBD_ERROR_NOT_PERMITTED 1u
#define NBD_ERROR_INPUT_OUTPUT 5u
#define NBD_ERROR_NO_MEMORY 12u
#define NBD_ERROR_INVALID 22u
#define NBD_ERROR_NO_SPACE 28u
#define NBD_ERROR_OVERFLOW 75u
#define NBD_ERROR_NOT_SUPPORTED 95u
#define NBD_ERROR_SHUTTING_DOWN 108u

/* The name of a value, or NULL if it has none. */
static inline const char *nbd_error_name(uint32_t value)
{
	switch (value) {
	case NBD_ERROR_NONE:
		return "none";
	case NBD_ERROR_NOT_PERMITTED:
		return "not_permitted";
	case NBD_ERROR_INPUT_OUTPUT:
		return "input_output";
	case NBD_ERROR_NO_MEMORY:
		return "no_memory";
	case NBD_ERROR_INVALID:
		return "invalid";
	case NBD_ERROR_NO_SPACE:
		return "no_space";
	case NBD_ERROR_OVERFLOW:
		return "overflow";
	case NBD_ERROR_NOT_SUPPORTED:
		return "not_supported";
	case NBD_ERROR_SHUTTING_DOWN:
		return "shutting_down";
	default:
		return NULL;
	}
}

static inline bool nbd_error_is_known(uint32_t value)
{
	switch (value) {
	case NBD_ERROR_NONE:
	case NBD_ERROR_NOT_PERMITTED:
	case NBD_ERROR_INPUT_OUTPUT:
	case NBD_ERROR_NO_MEMORY:
	case NBD_ERROR_INVALID:
	case NBD_ERROR_NO_SPACE:
	case NBD_ERROR_OVERFLOW:
	case NBD_ERROR_NOT_SUPPORTED:
	case NBD_ERROR_SHUTTING_DOWN:
		return true;
	default:
		return false;
	}
}

/* Flags ChunkFlags: u16 big-endian. */
/* the last chunk of its reply */
#define NBD_CHUNK_FLAGS_DONE 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *nbd_chunk_flags_name(uint16_t bit)
{
	switch (bit) {
	case NBD_CHUNK_FLAGS_DONE:
		return "done";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t nbd_chunk_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFFEu);
}

/* Enum Chunk: u16 big-endian. */
#define NBD_CHUNK_NONE 0u
#define NBD_CHUNK_DATA 1u
#define NBD_CHUNK_HOLE 2u
#define NBD_CHUNK_BLOCK_STATUS 5u
#define NBD_CHUNK_BLOCK_STATUS_EXTENDED 6u
#define NBD_CHUNK_ERROR 0x8001u
#define NBD_CHUNK_ERROR_OFFSET 0x8002u

/* The name of a value, or NULL if it has none. */
static inline const char *nbd_chunk_name(uint16_t value)
{
	switch (value) {
	case NBD_CHUNK_NONE:
		return "none";
	case NBD_CHUNK_DATA:
		return "data";
	case NBD_CHUNK_HOLE:
		return "hole";
	case NBD_CHUNK_BLOCK_STATUS:
		return "block_status";
	case NBD_CHUNK_BLOCK_STATUS_EXTENDED:
		return "block_status_extended";
	case NBD_CHUNK_ERROR:
		return "error";
	case NBD_CHUNK_ERROR_OFFSET:
		return "error_offset";
	default:
		return NULL;
	}
}

static inline bool nbd_chunk_is_known(uint16_t value)
{
	switch (value) {
	case NBD_CHUNK_NONE:
	case NBD_CHUNK_DATA:
	case NBD_CHUNK_HOLE:
	case NBD_CHUNK_BLOCK_STATUS:
	case NBD_CHUNK_BLOCK_STATUS_EXTENDED:
	case NBD_CHUNK_ERROR:
	case NBD_CHUNK_ERROR_OFFSET:
		return true;
	default:
		return false;
	}
}

/* Flags Allocation: u32 big-endian. Of the context base:allocation. */
/* no storage behind it */
#define NBD_ALLOCATION_HOLE 0x1u
/* reads as zeros */
#define NBD_ALLOCATION_ZERO 0x2u

/* The name of a mask, or NULL if it has none. */
static inline const char *nbd_allocation_name(uint32_t bit)
{
	switch (bit) {
	case NBD_ALLOCATION_HOLE:
		return "hole";
	case NBD_ALLOCATION_ZERO:
		return "zero";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t nbd_allocation_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFCu);
}

/* Flags Dirty: u32 big-endian. Of the contexts qemu:dirty-bitmap:... */
#define NBD_DIRTY_DIRTY 0x1u

/* The name of a mask, or NULL if it has none. */
static inline const char *nbd_dirty_name(uint32_t bit)
{
	switch (bit) {
	case NBD_DIRTY_DIRTY:
		return "dirty";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t nbd_dirty_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFFFFFEu);
}

/* Structure Greeting, 18 bytes. What the server says first. */
struct nbd_greeting {
	uint8_t bytes[18];
};
#define NBD_GREETING_SIZEOF 18u
STRUCTC_PROVE(sizeof(struct nbd_greeting) == NBD_GREETING_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_greeting *nbd_greeting_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, NBD_GREETING_SIZEOF))
		return NULL;
	return (const struct nbd_greeting *)(span.data + offset);
}

static inline struct nbd_greeting *nbd_greeting_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_GREETING_SIZEOF))
		return NULL;
	return (struct nbd_greeting *)(span.data + offset);
}

/* Greeting.magic: u64 big-endian at byte 0. */
#define NBD_GREETING_MAGIC_OFFSET 0u
#define NBD_GREETING_MAGIC_SIZE   8u
#define NBD_GREETING_MAGIC_DEFAULT 0x4E42444D41474943ull
STRUCTC_WITHIN(NBD_GREETING, MAGIC);

static inline uint64_t nbd_greeting_magic(const struct nbd_greeting *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_greeting_set_magic(struct nbd_greeting *p,
					  uint64_t value)
{
	be64_store(p->bytes, value);
}

/* Greeting.option_magic: u64 big-endian at byte 8. */
#define NBD_GREETING_OPTION_MAGIC_OFFSET 8u
#define NBD_GREETING_OPTION_MAGIC_SIZE   8u
#define NBD_GREETING_OPTION_MAGIC_DEFAULT 0x49484156454F5054ull
STRUCTC_WITHIN(NBD_GREETING, OPTION_MAGIC);

static inline uint64_t nbd_greeting_option_magic(const struct nbd_greeting *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_greeting_set_option_magic(struct nbd_greeting *p,
						 uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* Greeting.flags: flags HandshakeFlags, u16 big-endian at byte 16. */
#define NBD_GREETING_FLAGS_OFFSET 16u
#define NBD_GREETING_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_GREETING, FLAGS);

static inline uint16_t nbd_greeting_flags(const struct nbd_greeting *p)
{
	return be16_load(p->bytes + 16);
}

static inline void nbd_greeting_set_flags(struct nbd_greeting *p,
					  uint16_t value)
{
	be16_store(p->bytes + 16, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_greeting_flags_has(const struct nbd_greeting *p,
					  uint16_t mask)
{
	return (nbd_greeting_flags(p) & mask) == mask;
}

static inline void nbd_greeting_flags_add(struct nbd_greeting *p,
					  uint16_t mask)
{
	nbd_greeting_set_flags(p, (uint16_t)(nbd_greeting_flags(p) | mask));
}

static inline void nbd_greeting_flags_clear(struct nbd_greeting *p,
					    uint16_t mask)
{
	nbd_greeting_set_flags(p, (uint16_t)(nbd_greeting_flags(p) & ~mask));
}

/* All bytes zero, then the defaults. */
static inline void nbd_greeting_init(struct nbd_greeting *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_greeting_set_magic(p, NBD_GREETING_MAGIC_DEFAULT);
	nbd_greeting_set_option_magic(p, NBD_GREETING_OPTION_MAGIC_DEFAULT);
}

/*
 * Structure OldGreeting, 28 bytes. What a server said before there were
 * options: that was all of the handshake.
 */
struct nbd_old_greeting {
	uint8_t bytes[28];
};
#define NBD_OLD_GREETING_SIZEOF 28u
STRUCTC_PROVE(sizeof(struct nbd_old_greeting) == NBD_OLD_GREETING_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_old_greeting *nbd_old_greeting_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_OLD_GREETING_SIZEOF))
		return NULL;
	return (const struct nbd_old_greeting *)(span.data + offset);
}

static inline struct nbd_old_greeting *nbd_old_greeting_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_OLD_GREETING_SIZEOF))
		return NULL;
	return (struct nbd_old_greeting *)(span.data + offset);
}

/* OldGreeting.magic: u64 big-endian at byte 0. */
#define NBD_OLD_GREETING_MAGIC_OFFSET 0u
#define NBD_OLD_GREETING_MAGIC_SIZE   8u
#define NBD_OLD_GREETING_MAGIC_DEFAULT 0x4E42444D41474943ull
STRUCTC_WITHIN(NBD_OLD_GREETING, MAGIC);

static inline uint64_t nbd_old_greeting_magic(const struct nbd_old_greeting *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_old_greeting_set_magic(struct nbd_old_greeting *p,
					      uint64_t value)
{
	be64_store(p->bytes, value);
}

/* OldGreeting.old_magic: u64 big-endian at byte 8. */
#define NBD_OLD_GREETING_OLD_MAGIC_OFFSET 8u
#define NBD_OLD_GREETING_OLD_MAGIC_SIZE   8u
#define NBD_OLD_GREETING_OLD_MAGIC_DEFAULT 0x420281861253ull
STRUCTC_WITHIN(NBD_OLD_GREETING, OLD_MAGIC);

static inline uint64_t nbd_old_greeting_old_magic(
    const struct nbd_old_greeting *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_old_greeting_set_old_magic(struct nbd_old_greeting *p,
						  uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* OldGreeting.export_size: u64 big-endian at byte 16. */
#define NBD_OLD_GREETING_EXPORT_SIZE_OFFSET 16u
#define NBD_OLD_GREETING_EXPORT_SIZE_SIZE   8u
STRUCTC_WITHIN(NBD_OLD_GREETING, EXPORT_SIZE);

static inline uint64_t nbd_old_greeting_export_size(
    const struct nbd_old_greeting *p)
{
	return be64_load(p->bytes + 16);
}

static inline void nbd_old_greeting_set_export_size(struct nbd_old_greeting *p,
						    uint64_t value)
{
	be64_store(p->bytes + 16, value);
}

/* OldGreeting.flags: flags HandshakeFlags, u16 big-endian at byte 24. */
#define NBD_OLD_GREETING_FLAGS_OFFSET 24u
#define NBD_OLD_GREETING_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_OLD_GREETING, FLAGS);

static inline uint16_t nbd_old_greeting_flags(const struct nbd_old_greeting *p)
{
	return be16_load(p->bytes + 24);
}

static inline void nbd_old_greeting_set_flags(struct nbd_old_greeting *p,
					      uint16_t value)
{
	be16_store(p->bytes + 24, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_old_greeting_flags_has(const struct nbd_old_greeting *p,
					      uint16_t mask)
{
	return (nbd_old_greeting_flags(p) & mask) == mask;
}

static inline void nbd_old_greeting_flags_add(struct nbd_old_greeting *p,
					      uint16_t mask)
{
	nbd_old_greeting_set_flags(p,
	    (uint16_t)(nbd_old_greeting_flags(p) | mask));
}

static inline void nbd_old_greeting_flags_clear(struct nbd_old_greeting *p,
						uint16_t mask)
{
	nbd_old_greeting_set_flags(p,
	    (uint16_t)(nbd_old_greeting_flags(p) & ~mask));
}

/*
 * OldGreeting.transmission: flags TransmissionFlags, u16 big-endian at byte 26.
 */
#define NBD_OLD_GREETING_TRANSMISSION_OFFSET 26u
#define NBD_OLD_GREETING_TRANSMISSION_SIZE   2u
STRUCTC_WITHIN(NBD_OLD_GREETING, TRANSMISSION);

static inline uint16_t nbd_old_greeting_transmission(
    const struct nbd_old_greeting *p)
{
	return be16_load(p->bytes + 26);
}

static inline void nbd_old_greeting_set_transmission(struct nbd_old_greeting *p,
						     uint16_t value)
{
	be16_store(p->bytes + 26, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_old_greeting_transmission_has(
    const struct nbd_old_greeting *p, uint16_t mask)
{
	return (nbd_old_greeting_transmission(p) & mask) == mask;
}

static inline void nbd_old_greeting_transmission_add(struct nbd_old_greeting *p,
						     uint16_t mask)
{
	nbd_old_greeting_set_transmission(p,
	    (uint16_t)(nbd_old_greeting_transmission(p) | mask));
}

static inline void nbd_old_greeting_transmission_clear(
    struct nbd_old_greeting *p, uint16_t mask)
{
	nbd_old_greeting_set_transmission(p,
	    (uint16_t)(nbd_old_greeting_transmission(p) & ~mask));
}

/* All bytes zero, then the defaults. */
static inline void nbd_old_greeting_init(struct nbd_old_greeting *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_old_greeting_set_magic(p, NBD_OLD_GREETING_MAGIC_DEFAULT);
	nbd_old_greeting_set_old_magic(p, NBD_OLD_GREETING_OLD_MAGIC_DEFAULT);
}

/* Structure ClientGreeting, 4 bytes. What the client answers. */
struct nbd_client_greeting {
	uint8_t bytes[4];
};
#define NBD_CLIENT_GREETING_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct nbd_client_greeting) ==
	      NBD_CLIENT_GREETING_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_client_greeting *nbd_client_greeting_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_CLIENT_GREETING_SIZEOF))
		return NULL;
	return (const struct nbd_client_greeting *)(span.data + offset);
}

static inline struct nbd_client_greeting *nbd_client_greeting_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_CLIENT_GREETING_SIZEOF))
		return NULL;
	return (struct nbd_client_greeting *)(span.data + offset);
}

/* ClientGreeting.flags: flags ClientFlags, u32 big-endian at byte 0. */
#define NBD_CLIENT_GREETING_FLAGS_OFFSET 0u
#define NBD_CLIENT_GREETING_FLAGS_SIZE   4u
STRUCTC_WITHIN(NBD_CLIENT_GREETING, FLAGS);

static inline uint32_t nbd_client_greeting_flags(
    const struct nbd_client_greeting *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_client_greeting_set_flags(struct nbd_client_greeting *p,
						 uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_client_greeting_flags_has(
    const struct nbd_client_greeting *p, uint32_t mask)
{
	return (nbd_client_greeting_flags(p) & mask) == mask;
}

static inline void nbd_client_greeting_flags_add(struct nbd_client_greeting *p,
						 uint32_t mask)
{
	nbd_client_greeting_set_flags(p,
	    (uint32_t)(nbd_client_greeting_flags(p) | mask));
}

static inline void nbd_client_greeting_flags_clear(
    struct nbd_client_greeting *p, uint32_t mask)
{
	nbd_client_greeting_set_flags(p,
	    (uint32_t)(nbd_client_greeting_flags(p) & ~mask));
}

/* All bytes zero. */
static inline void nbd_client_greeting_init(struct nbd_client_greeting *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure OptionRequest, 16 bytes. An option of the client; `length` bytes
 * follow.
 */
struct nbd_option_request {
	uint8_t bytes[16];
};
#define NBD_OPTION_REQUEST_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct nbd_option_request) ==
	      NBD_OPTION_REQUEST_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_option_request *nbd_option_request_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_OPTION_REQUEST_SIZEOF))
		return NULL;
	return (const struct nbd_option_request *)(span.data + offset);
}

static inline struct nbd_option_request *nbd_option_request_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_OPTION_REQUEST_SIZEOF))
		return NULL;
	return (struct nbd_option_request *)(span.data + offset);
}

/* OptionRequest.magic: u64 big-endian at byte 0. */
#define NBD_OPTION_REQUEST_MAGIC_OFFSET 0u
#define NBD_OPTION_REQUEST_MAGIC_SIZE   8u
#define NBD_OPTION_REQUEST_MAGIC_DEFAULT 0x49484156454F5054ull
STRUCTC_WITHIN(NBD_OPTION_REQUEST, MAGIC);

static inline uint64_t nbd_option_request_magic(
    const struct nbd_option_request *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_option_request_set_magic(struct nbd_option_request *p,
						uint64_t value)
{
	be64_store(p->bytes, value);
}

/* OptionRequest.option: enum Option, u32 big-endian at byte 8. */
#define NBD_OPTION_REQUEST_OPTION_OFFSET 8u
#define NBD_OPTION_REQUEST_OPTION_SIZE   4u
STRUCTC_WITHIN(NBD_OPTION_REQUEST, OPTION);

static inline uint32_t nbd_option_request_option(
    const struct nbd_option_request *p)
{
	return be32_load(p->bytes + 8);
}

static inline void nbd_option_request_set_option(struct nbd_option_request *p,
						 uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/* OptionRequest.length: u32 big-endian at byte 12. */
#define NBD_OPTION_REQUEST_LENGTH_OFFSET 12u
#define NBD_OPTION_REQUEST_LENGTH_SIZE   4u
STRUCTC_WITHIN(NBD_OPTION_REQUEST, LENGTH);

static inline uint32_t nbd_option_request_length(
    const struct nbd_option_request *p)
{
	return be32_load(p->bytes + 12);
}

static inline void nbd_option_request_set_length(struct nbd_option_request *p,
						 uint32_t value)
{
	be32_store(p->bytes + 12, value);
}

/* All bytes zero, then the defaults. */
static inline void nbd_option_request_init(struct nbd_option_request *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_option_request_set_magic(p, NBD_OPTION_REQUEST_MAGIC_DEFAULT);
}

/*
 * Structure OptionReply, 20 bytes. The server's reply to an option; `length`
 * bytes follow.
 */
struct nbd_option_reply {
	uint8_t bytes[20];
};
#define NBD_OPTION_REPLY_SIZEOF 20u
STRUCTC_PROVE(sizeof(struct nbd_option_reply) == NBD_OPTION_REPLY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_option_reply *nbd_option_reply_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_OPTION_REPLY_SIZEOF))
		return NULL;
	return (const struct nbd_option_reply *)(span.data + offset);
}

static inline struct nbd_option_reply *nbd_option_reply_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_OPTION_REPLY_SIZEOF))
		return NULL;
	return (struct nbd_option_reply *)(span.data + offset);
}

/* OptionReply.magic: u64 big-endian at byte 0. */
#define NBD_OPTION_REPLY_MAGIC_OFFSET 0u
#define NBD_OPTION_REPLY_MAGIC_SIZE   8u
#define NBD_OPTION_REPLY_MAGIC_DEFAULT 0x3E889045565A9ull
STRUCTC_WITHIN(NBD_OPTION_REPLY, MAGIC);

static inline uint64_t nbd_option_reply_magic(const struct nbd_option_reply *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_option_reply_set_magic(struct nbd_option_reply *p,
					      uint64_t value)
{
	be64_store(p->bytes, value);
}

/* OptionReply.option: enum Option, u32 big-endian at byte 8. */
#define NBD_OPTION_REPLY_OPTION_OFFSET 8u
#define NBD_OPTION_REPLY_OPTION_SIZE   4u
STRUCTC_WITHIN(NBD_OPTION_REPLY, OPTION);

static inline uint32_t nbd_option_reply_option(const struct nbd_option_reply *p)
{
	return be32_load(p->bytes + 8);
}

static inline void nbd_option_reply_set_option(struct nbd_option_reply *p,
					       uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/* OptionReply.answer: enum OptionAnswer, u32 big-endian at byte 12. */
#define NBD_OPTION_REPLY_ANSWER_OFFSET 12u
#define NBD_OPTION_REPLY_ANSWER_SIZE   4u
STRUCTC_WITHIN(NBD_OPTION_REPLY, ANSWER);

static inline uint32_t nbd_option_reply_answer(const struct nbd_option_reply *p)
{
	return be32_load(p->bytes + 12);
}

static inline void nbd_option_reply_set_answer(struct nbd_option_reply *p,
					       uint32_t value)
{
	be32_store(p->bytes + 12, value);
}

/* OptionReply.length: u32 big-endian at byte 16. */
#define NBD_OPTION_REPLY_LENGTH_OFFSET 16u
#define NBD_OPTION_REPLY_LENGTH_SIZE   4u
STRUCTC_WITHIN(NBD_OPTION_REPLY, LENGTH);

static inline uint32_t nbd_option_reply_length(const struct nbd_option_reply *p)
{
	return be32_load(p->bytes + 16);
}

static inline void nbd_option_reply_set_length(struct nbd_option_reply *p,
					       uint32_t value)
{
	be32_store(p->bytes + 16, value);
}

/* All bytes zero, then the defaults. */
static inline void nbd_option_reply_init(struct nbd_option_reply *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_option_reply_set_magic(p, NBD_OPTION_REPLY_MAGIC_DEFAULT);
}

/* Structure ExportEntry, at least 4 bytes. An export of a list. */
struct nbd_export_entry {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_export_entry_edit {
	struct nbd_export_entry read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_EXPORT_ENTRY_MIN_SIZE 4u

/* ExportEntry.name_length: u32 big-endian at byte 0. */
#define NBD_EXPORT_ENTRY_NAME_LENGTH_OFFSET 0u
#define NBD_EXPORT_ENTRY_NAME_LENGTH_SIZE   4u
STRUCTC_PROVE(
    NBD_EXPORT_ENTRY_NAME_LENGTH_OFFSET + NBD_EXPORT_ENTRY_NAME_LENGTH_SIZE <=
    NBD_EXPORT_ENTRY_MIN_SIZE);

static inline uint32_t nbd_export_entry_name_length(
    const struct nbd_export_entry *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_export_entry_set_name_length(
    const struct nbd_export_entry_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ExportEntry.name: [$name_length]string at byte 4. */
#define NBD_EXPORT_ENTRY_NAME_OFFSET 4u

static inline int nbd_export_entry_name_range(const struct nbd_export_entry *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)nbd_export_entry_name_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "nbd_export_entry", "name",
					  4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_export_entry_name_count(const struct nbd_export_entry *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return nbd_export_entry_name_range(p, &at, count, error);
}

static inline int nbd_export_entry_name_offset(const struct nbd_export_entry *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return nbd_export_entry_name_range(p, offset, &count, error);
}

static inline int nbd_export_entry_name(const struct nbd_export_entry *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_export_entry_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_export_entry", "name",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_export_entry_set_name(
    const struct nbd_export_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_export_entry_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_export_entry", "name",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_export_entry_name_bytes(const struct nbd_export_entry *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_export_entry_edit_name_bytes(
    const struct nbd_export_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_export_entry_name_text(const struct nbd_export_entry *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_export_entry_put_name(
    const struct nbd_export_entry_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_export_entry", "name",
					  4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_export_entry_point_1(const struct nbd_export_entry *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)nbd_export_entry_name_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "nbd_export_entry", "", 0);
	points[1] = offset + count;
	return 0;
}


/* ExportEntry.details: []string at an offset that data decides. for people */

static inline int nbd_export_entry_details_range(
    const struct nbd_export_entry *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = nbd_export_entry_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_export_entry_details_count(
    const struct nbd_export_entry *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return nbd_export_entry_details_range(p, &at, count, error);
}

static inline int nbd_export_entry_details_offset(
    const struct nbd_export_entry *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return nbd_export_entry_details_range(p, offset, &count, error);
}

static inline int nbd_export_entry_details(const struct nbd_export_entry *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_export_entry_details_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_export_entry", "details",
					  0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_export_entry_set_details(
    const struct nbd_export_entry_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_export_entry_details_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_export_entry", "details",
					  0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_export_entry_details_bytes(
    const struct nbd_export_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_details_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_export_entry_edit_details_bytes(
    const struct nbd_export_entry_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_details_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_export_entry_details_text(
    const struct nbd_export_entry *p, struct span *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_details_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_export_entry_put_details(
    const struct nbd_export_entry_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_export_entry_details_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_export_entry", "details",
					  0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_export_entry_point_2(const struct nbd_export_entry *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = nbd_export_entry_point_1(p, points, error);
	if (rc)
		return rc;
	offset = points[1];
	count = (p->size - offset);
	points[2] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_export_entry_at(struct span span, uint64_t offset,
				      struct nbd_export_entry *out,
				      struct field_error *error)
{
	struct nbd_export_entry view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "nbd_export_entry", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_export_entry_edit_at(struct mspan span, uint64_t offset,
					   struct nbd_export_entry_edit *out,
					   struct field_error *error)
{
	int rc = nbd_export_entry_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_export_entry_total_size(const struct nbd_export_entry *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = nbd_export_entry_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_export_entry_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_export_entry_edit_iterator {
	struct nbd_export_entry_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_export_entry_iterator nbd_export_entry_iterate(
    struct span span)
{
	struct nbd_export_entry_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_export_entry_edit_iterator nbd_export_entry_edit_iterate(
    struct mspan span)
{
	struct nbd_export_entry_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_export_entry_iterator_next(
    struct nbd_export_entry_iterator *it, struct nbd_export_entry *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_export_entry_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_export_entry_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_export_entry", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_export_entry_edit_iterator_next(
    struct nbd_export_entry_edit_iterator *it,
    struct nbd_export_entry_edit *out, struct field_error *error)
{
	int rc = nbd_export_entry_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure ExportReply, 10 bytes. The answer to export_name; 124 zero bytes
 * follow unless no_zeroes.
 */
struct nbd_export_reply {
	uint8_t bytes[10];
};
#define NBD_EXPORT_REPLY_SIZEOF 10u
STRUCTC_PROVE(sizeof(struct nbd_export_reply) == NBD_EXPORT_REPLY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_export_reply *nbd_export_reply_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_EXPORT_REPLY_SIZEOF))
		return NULL;
	return (const struct nbd_export_reply *)(span.data + offset);
}

static inline struct nbd_export_reply *nbd_export_reply_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_EXPORT_REPLY_SIZEOF))
		return NULL;
	return (struct nbd_export_reply *)(span.data + offset);
}

/* ExportReply.export_size: u64 big-endian at byte 0. */
#define NBD_EXPORT_REPLY_EXPORT_SIZE_OFFSET 0u
#define NBD_EXPORT_REPLY_EXPORT_SIZE_SIZE   8u
STRUCTC_WITHIN(NBD_EXPORT_REPLY, EXPORT_SIZE);

static inline uint64_t nbd_export_reply_export_size(
    const struct nbd_export_reply *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_export_reply_set_export_size(struct nbd_export_reply *p,
						    uint64_t value)
{
	be64_store(p->bytes, value);
}

/* ExportReply.flags: flags TransmissionFlags, u16 big-endian at byte 8. */
#define NBD_EXPORT_REPLY_FLAGS_OFFSET 8u
#define NBD_EXPORT_REPLY_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_EXPORT_REPLY, FLAGS);

static inline uint16_t nbd_export_reply_flags(const struct nbd_export_reply *p)
{
	return be16_load(p->bytes + 8);
}

static inline void nbd_export_reply_set_flags(struct nbd_export_reply *p,
					      uint16_t value)
{
	be16_store(p->bytes + 8, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_export_reply_flags_has(const struct nbd_export_reply *p,
					      uint16_t mask)
{
	return (nbd_export_reply_flags(p) & mask) == mask;
}

static inline void nbd_export_reply_flags_add(struct nbd_export_reply *p,
					      uint16_t mask)
{
	nbd_export_reply_set_flags(p,
	    (uint16_t)(nbd_export_reply_flags(p) | mask));
}

static inline void nbd_export_reply_flags_clear(struct nbd_export_reply *p,
						uint16_t mask)
{
	nbd_export_reply_set_flags(p,
	    (uint16_t)(nbd_export_reply_flags(p) & ~mask));
}

/* All bytes zero. */
static inline void nbd_export_reply_init(struct nbd_export_reply *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure InfoRequest, at least 4 bytes. Data of info and go. */
struct nbd_info_request {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_info_request_edit {
	struct nbd_info_request read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_INFO_REQUEST_MIN_SIZE 4u

/* InfoRequest.name_length: u32 big-endian at byte 0. 0: the default export */
#define NBD_INFO_REQUEST_NAME_LENGTH_OFFSET 0u
#define NBD_INFO_REQUEST_NAME_LENGTH_SIZE   4u
STRUCTC_PROVE(
    NBD_INFO_REQUEST_NAME_LENGTH_OFFSET + NBD_INFO_REQUEST_NAME_LENGTH_SIZE <=
    NBD_INFO_REQUEST_MIN_SIZE);

static inline uint32_t nbd_info_request_name_length(
    const struct nbd_info_request *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_info_request_set_name_length(
    const struct nbd_info_request_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* InfoRequest.name: [$name_length]string at byte 4. */
#define NBD_INFO_REQUEST_NAME_OFFSET 4u

static inline int nbd_info_request_name_range(const struct nbd_info_request *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)nbd_info_request_name_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "nbd_info_request", "name",
					  4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_info_request_name_count(const struct nbd_info_request *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return nbd_info_request_name_range(p, &at, count, error);
}

static inline int nbd_info_request_name_offset(const struct nbd_info_request *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return nbd_info_request_name_range(p, offset, &count, error);
}

static inline int nbd_info_request_name(const struct nbd_info_request *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_info_request_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_info_request", "name",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_info_request_set_name(
    const struct nbd_info_request_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_info_request_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_info_request", "name",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_info_request_name_bytes(const struct nbd_info_request *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_request_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_info_request_edit_name_bytes(
    const struct nbd_info_request_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_request_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_info_request_name_text(const struct nbd_info_request *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_request_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_info_request_put_name(
    const struct nbd_info_request_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_request_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_info_request", "name",
					  4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_info_request_point_1(const struct nbd_info_request *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)nbd_info_request_name_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "nbd_info_request", "", 0);
	points[1] = offset + count;
	return 0;
}


/* InfoRequest.count: u16_be at an offset that data decides. */

static inline int nbd_info_request_count_offset(
    const struct nbd_info_request *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_info_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "nbd_info_request", "count",
					  0);
	*offset = points[1];
	return 0;
}

static inline int nbd_info_request_count(const struct nbd_info_request *p,
					 uint16_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_info_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "nbd_info_request", "count",
					  0);
	*out = be16_load(p->bytes + points[1]);
	return 0;
}

static inline int nbd_info_request_set_count(
    const struct nbd_info_request_edit *p, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_info_request_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 2)
		return field_out_of_range(error, "nbd_info_request", "count",
					  0);
	be16_store(p->bytes + points[1], value);
	return 0;
}


/*
 * InfoRequest.infos: [$count]Info at an offset that data decides. what is asked
 * for; export_size always comes
 */

static inline int nbd_info_request_infos_range(const struct nbd_info_request *p,
					       uint64_t *offset,
					       uint64_t *count,
					       struct field_error *error)
{
	int rc;

	uint64_t points[2];

	uint64_t at, nr;

	rc = nbd_info_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "nbd_info_request", "infos",
					  0);
	at = points[1] + 2;
	uint16_t t1;

	if (p->size - points[1] < 2)
		return field_out_of_range(error, "nbd_info_request", "infos",
					  0);
	t1 = (uint16_t)be16_load(p->bytes + points[1]);
	nr = (uint64_t)t1;
	if (nr > (p->size - at) / 2)
		return field_out_of_range(error, "nbd_info_request", "infos",
					  0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_info_request_infos_count(const struct nbd_info_request *p,
					       uint64_t *count,
					       struct field_error *error)
{
	uint64_t at;

	return nbd_info_request_infos_range(p, &at, count, error);
}

static inline int nbd_info_request_infos_offset(
    const struct nbd_info_request *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return nbd_info_request_infos_range(p, offset, &count, error);
}

static inline int nbd_info_request_infos(const struct nbd_info_request *p,
					 uint64_t i, uint16_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_info_request_infos_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_info_request", "infos",
					  0);
	*out = be16_load(p->bytes + t1 + i * 2);
	return 0;
}

static inline int nbd_info_request_set_infos(
    const struct nbd_info_request_edit *p, uint64_t i, uint16_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_info_request_infos_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_info_request", "infos",
					  0);
	be16_store(p->bytes + t1 + i * 2, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_info_request_point_2(const struct nbd_info_request *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = nbd_info_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 2)
		return field_out_of_range(error, "nbd_info_request", "", 0);
	offset = points[1] + 2;
	uint16_t t1;

	if (p->size - points[1] < 2)
		return field_out_of_range(error, "nbd_info_request", "", 0);
	t1 = (uint16_t)be16_load(p->bytes + points[1]);
	count = (uint64_t)t1;
	if (count > (p->size - offset) / 2)
		return field_out_of_range(error, "nbd_info_request", "", 0);
	points[2] = offset + count * 2;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_info_request_at(struct span span, uint64_t offset,
				      struct nbd_info_request *out,
				      struct field_error *error)
{
	struct nbd_info_request view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "nbd_info_request", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_info_request_edit_at(struct mspan span, uint64_t offset,
					   struct nbd_info_request_edit *out,
					   struct field_error *error)
{
	int rc = nbd_info_request_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_info_request_total_size(const struct nbd_info_request *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = nbd_info_request_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_info_request_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_info_request_edit_iterator {
	struct nbd_info_request_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_info_request_iterator nbd_info_request_iterate(
    struct span span)
{
	struct nbd_info_request_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_info_request_edit_iterator nbd_info_request_edit_iterate(
    struct mspan span)
{
	struct nbd_info_request_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_info_request_iterator_next(
    struct nbd_info_request_iterator *it, struct nbd_info_request *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_info_request_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_info_request_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_info_request", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_info_request_edit_iterator_next(
    struct nbd_info_request_edit_iterator *it,
    struct nbd_info_request_edit *out, struct field_error *error)
{
	int rc = nbd_info_request_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure InfoText, at least 2 bytes. The reply for name and description. */
struct nbd_info_text {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_info_text_edit {
	struct nbd_info_text read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_INFO_TEXT_MIN_SIZE 2u

/* InfoText.kind: enum Info, u16 big-endian at byte 0. */
#define NBD_INFO_TEXT_KIND_OFFSET 0u
#define NBD_INFO_TEXT_KIND_SIZE   2u
STRUCTC_PROVE(NBD_INFO_TEXT_KIND_OFFSET + NBD_INFO_TEXT_KIND_SIZE <=
	      NBD_INFO_TEXT_MIN_SIZE);

static inline uint16_t nbd_info_text_kind(const struct nbd_info_text *p)
{
	return be16_load(p->bytes);
}

static inline void nbd_info_text_set_kind(const struct nbd_info_text_edit *p,
					  uint16_t value)
{
	be16_store(p->bytes, value);
}

/* InfoText.text: []string at byte 2. */
#define NBD_INFO_TEXT_TEXT_OFFSET 2u

static inline int nbd_info_text_text_range(const struct nbd_info_text *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 2;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_info_text_text_count(const struct nbd_info_text *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return nbd_info_text_text_range(p, &at, count, error);
}

static inline int nbd_info_text_text_offset(const struct nbd_info_text *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return nbd_info_text_text_range(p, offset, &count, error);
}

static inline int nbd_info_text_text(const struct nbd_info_text *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_info_text_text_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_info_text", "text", 2);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_info_text_set_text(const struct nbd_info_text_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_info_text_text_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_info_text", "text", 2);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_info_text_text_bytes(const struct nbd_info_text *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_text_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_info_text_edit_text_bytes(
    const struct nbd_info_text_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_text_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_info_text_text_text(const struct nbd_info_text *p,
					  struct span *out,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_text_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_info_text_put_text(const struct nbd_info_text_edit *p,
					 struct span text,
					 struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_info_text_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_info_text", "text", 2);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_info_text_point_1(const struct nbd_info_text *p,
					uint64_t *points,
					struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 2;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_info_text_at(struct span span, uint64_t offset,
				   struct nbd_info_text *out,
				   struct field_error *error)
{
	struct nbd_info_text view;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "nbd_info_text", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_info_text_edit_at(struct mspan span, uint64_t offset,
					struct nbd_info_text_edit *out,
					struct field_error *error)
{
	int rc = nbd_info_text_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_info_text_total_size(const struct nbd_info_text *p,
					   uint64_t *size,
					   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_info_text_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_info_text_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_info_text_edit_iterator {
	struct nbd_info_text_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_info_text_iterator nbd_info_text_iterate(
    struct span span)
{
	struct nbd_info_text_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_info_text_edit_iterator nbd_info_text_edit_iterate(
    struct mspan span)
{
	struct nbd_info_text_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_info_text_iterator_next(struct nbd_info_text_iterator *it,
					      struct nbd_info_text *out,
					      struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_info_text_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_info_text_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_info_text", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_info_text_edit_iterator_next(
    struct nbd_info_text_edit_iterator *it, struct nbd_info_text_edit *out,
    struct field_error *error)
{
	int rc = nbd_info_text_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure InfoExport, 12 bytes. */
struct nbd_info_export {
	uint8_t bytes[12];
};
#define NBD_INFO_EXPORT_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct nbd_info_export) == NBD_INFO_EXPORT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_info_export *nbd_info_export_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, NBD_INFO_EXPORT_SIZEOF))
		return NULL;
	return (const struct nbd_info_export *)(span.data + offset);
}

static inline struct nbd_info_export *nbd_info_export_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_INFO_EXPORT_SIZEOF))
		return NULL;
	return (struct nbd_info_export *)(span.data + offset);
}

/* InfoExport.kind: enum Info, u16 big-endian at byte 0. */
#define NBD_INFO_EXPORT_KIND_OFFSET 0u
#define NBD_INFO_EXPORT_KIND_SIZE   2u
STRUCTC_WITHIN(NBD_INFO_EXPORT, KIND);

static inline uint16_t nbd_info_export_kind(const struct nbd_info_export *p)
{
	return be16_load(p->bytes);
}

static inline void nbd_info_export_set_kind(struct nbd_info_export *p,
					    uint16_t value)
{
	be16_store(p->bytes, value);
}

/* InfoExport.export_size: u64 big-endian at byte 2. */
#define NBD_INFO_EXPORT_EXPORT_SIZE_OFFSET 2u
#define NBD_INFO_EXPORT_EXPORT_SIZE_SIZE   8u
STRUCTC_WITHIN(NBD_INFO_EXPORT, EXPORT_SIZE);

static inline uint64_t nbd_info_export_export_size(
    const struct nbd_info_export *p)
{
	return be64_load(p->bytes + 2);
}

static inline void nbd_info_export_set_export_size(struct nbd_info_export *p,
						   uint64_t value)
{
	be64_store(p->bytes + 2, value);
}

/* InfoExport.flags: flags TransmissionFlags, u16 big-endian at byte 10. */
#define NBD_INFO_EXPORT_FLAGS_OFFSET 10u
#define NBD_INFO_EXPORT_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_INFO_EXPORT, FLAGS);

static inline uint16_t nbd_info_export_flags(const struct nbd_info_export *p)
{
	return be16_load(p->bytes + 10);
}

static inline void nbd_info_export_set_flags(struct nbd_info_export *p,
					     uint16_t value)
{
	be16_store(p->bytes + 10, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_info_export_flags_has(const struct nbd_info_export *p,
					     uint16_t mask)
{
	return (nbd_info_export_flags(p) & mask) == mask;
}

static inline void nbd_info_export_flags_add(struct nbd_info_export *p,
					     uint16_t mask)
{
	nbd_info_export_set_flags(p,
				  (uint16_t)(nbd_info_export_flags(p) | mask));
}

static inline void nbd_info_export_flags_clear(struct nbd_info_export *p,
					       uint16_t mask)
{
	nbd_info_export_set_flags(p,
				  (uint16_t)(nbd_info_export_flags(p) & ~mask));
}

/* All bytes zero. */
static inline void nbd_info_export_init(struct nbd_info_export *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure InfoBlockSize, 14 bytes. */
struct nbd_info_block_size {
	uint8_t bytes[14];
};
#define NBD_INFO_BLOCK_SIZE_SIZEOF 14u
STRUCTC_PROVE(sizeof(struct nbd_info_block_size) ==
	      NBD_INFO_BLOCK_SIZE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_info_block_size *nbd_info_block_size_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_INFO_BLOCK_SIZE_SIZEOF))
		return NULL;
	return (const struct nbd_info_block_size *)(span.data + offset);
}

static inline struct nbd_info_block_size *nbd_info_block_size_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_INFO_BLOCK_SIZE_SIZEOF))
		return NULL;
	return (struct nbd_info_block_size *)(span.data + offset);
}

/* InfoBlockSize.kind: enum Info, u16 big-endian at byte 0. */
#define NBD_INFO_BLOCK_SIZE_KIND_OFFSET 0u
#define NBD_INFO_BLOCK_SIZE_KIND_SIZE   2u
STRUCTC_WITHIN(NBD_INFO_BLOCK_SIZE, KIND);

static inline uint16_t nbd_info_block_size_kind(
    const struct nbd_info_block_size *p)
{
	return be16_load(p->bytes);
}

static inline void nbd_info_block_size_set_kind(struct nbd_info_block_size *p,
						uint16_t value)
{
	be16_store(p->bytes, value);
}

/* InfoBlockSize.minimum: u32 big-endian at byte 2. */
#define NBD_INFO_BLOCK_SIZE_MINIMUM_OFFSET 2u
#define NBD_INFO_BLOCK_SIZE_MINIMUM_SIZE   4u
STRUCTC_WITHIN(NBD_INFO_BLOCK_SIZE, MINIMUM);

static inline uint32_t nbd_info_block_size_minimum(
    const struct nbd_info_block_size *p)
{
	return be32_load(p->bytes + 2);
}

static inline void nbd_info_block_size_set_minimum(
    struct nbd_info_block_size *p, uint32_t value)
{
	be32_store(p->bytes + 2, value);
}

/* InfoBlockSize.preferred: u32 big-endian at byte 6. */
#define NBD_INFO_BLOCK_SIZE_PREFERRED_OFFSET 6u
#define NBD_INFO_BLOCK_SIZE_PREFERRED_SIZE   4u
STRUCTC_WITHIN(NBD_INFO_BLOCK_SIZE, PREFERRED);

static inline uint32_t nbd_info_block_size_preferred(
    const struct nbd_info_block_size *p)
{
	return be32_load(p->bytes + 6);
}

static inline void nbd_info_block_size_set_preferred(
    struct nbd_info_block_size *p, uint32_t value)
{
	be32_store(p->bytes + 6, value);
}

/* InfoBlockSize.maximum: u32 big-endian at byte 10. bytes in one request */
#define NBD_INFO_BLOCK_SIZE_MAXIMUM_OFFSET 10u
#define NBD_INFO_BLOCK_SIZE_MAXIMUM_SIZE   4u
STRUCTC_WITHIN(NBD_INFO_BLOCK_SIZE, MAXIMUM);

static inline uint32_t nbd_info_block_size_maximum(
    const struct nbd_info_block_size *p)
{
	return be32_load(p->bytes + 10);
}

static inline void nbd_info_block_size_set_maximum(
    struct nbd_info_block_size *p, uint32_t value)
{
	be32_store(p->bytes + 10, value);
}

/* All bytes zero. */
static inline void nbd_info_block_size_init(struct nbd_info_block_size *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Request, 28 bytes. */
struct nbd_request {
	uint8_t bytes[28];
};
#define NBD_REQUEST_SIZEOF 28u
STRUCTC_PROVE(sizeof(struct nbd_request) == NBD_REQUEST_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_request *nbd_request_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, NBD_REQUEST_SIZEOF))
		return NULL;
	return (const struct nbd_request *)(span.data + offset);
}

static inline struct nbd_request *nbd_request_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_REQUEST_SIZEOF))
		return NULL;
	return (struct nbd_request *)(span.data + offset);
}

/* Request.magic: u32 big-endian at byte 0. */
#define NBD_REQUEST_MAGIC_OFFSET 0u
#define NBD_REQUEST_MAGIC_SIZE   4u
#define NBD_REQUEST_MAGIC_DEFAULT 0x25609513u
STRUCTC_WITHIN(NBD_REQUEST, MAGIC);

static inline uint32_t nbd_request_magic(const struct nbd_request *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_request_set_magic(struct nbd_request *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Request.flags: flags CommandFlags, u16 big-endian at byte 4. */
#define NBD_REQUEST_FLAGS_OFFSET 4u
#define NBD_REQUEST_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_REQUEST, FLAGS);

static inline uint16_t nbd_request_flags(const struct nbd_request *p)
{
	return be16_load(p->bytes + 4);
}

static inline void nbd_request_set_flags(struct nbd_request *p, uint16_t value)
{
	be16_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_request_flags_has(const struct nbd_request *p,
					 uint16_t mask)
{
	return (nbd_request_flags(p) & mask) == mask;
}

static inline void nbd_request_flags_add(struct nbd_request *p, uint16_t mask)
{
	nbd_request_set_flags(p, (uint16_t)(nbd_request_flags(p) | mask));
}

static inline void nbd_request_flags_clear(struct nbd_request *p,
					   uint16_t mask)
{
	nbd_request_set_flags(p, (uint16_t)(nbd_request_flags(p) & ~mask));
}

/* Request.command: enum Command, u16 big-endian at byte 6. */
#define NBD_REQUEST_COMMAND_OFFSET 6u
#define NBD_REQUEST_COMMAND_SIZE   2u
STRUCTC_WITHIN(NBD_REQUEST, COMMAND);

static inline uint16_t nbd_request_command(const struct nbd_request *p)
{
	return be16_load(p->bytes + 6);
}

static inline void nbd_request_set_command(struct nbd_request *p,
					   uint16_t value)
{
	be16_store(p->bytes + 6, value);
}

/* Request.cookie: u64 big-endian at byte 8. comes back in the reply */
#define NBD_REQUEST_COOKIE_OFFSET 8u
#define NBD_REQUEST_COOKIE_SIZE   8u
STRUCTC_WITHIN(NBD_REQUEST, COOKIE);

static inline uint64_t nbd_request_cookie(const struct nbd_request *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_request_set_cookie(struct nbd_request *p,
					  uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* Request.offset: u64 big-endian at byte 16. */
#define NBD_REQUEST_OFFSET_OFFSET 16u
#define NBD_REQUEST_OFFSET_SIZE   8u
STRUCTC_WITHIN(NBD_REQUEST, OFFSET);

static inline uint64_t nbd_request_offset(const struct nbd_request *p)
{
	return be64_load(p->bytes + 16);
}

static inline void nbd_request_set_offset(struct nbd_request *p,
					  uint64_t value)
{
	be64_store(p->bytes + 16, value);
}

/* Request.length: u32 big-endian at byte 24. */
#define NBD_REQUEST_LENGTH_OFFSET 24u
#define NBD_REQUEST_LENGTH_SIZE   4u
STRUCTC_WITHIN(NBD_REQUEST, LENGTH);

static inline uint32_t nbd_request_length(const struct nbd_request *p)
{
	return be32_load(p->bytes + 24);
}

static inline void nbd_request_set_length(struct nbd_request *p,
					  uint32_t value)
{
	be32_store(p->bytes + 24, value);
}

/* All bytes zero, then the defaults. */
static inline void nbd_request_init(struct nbd_request *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_request_set_magic(p, NBD_REQUEST_MAGIC_DEFAULT);
}

/*
 * Structure ExtendedRequest, 32 bytes. With extended headers, in place of
 * Request.
 */
struct nbd_extended_request {
	uint8_t bytes[32];
};
#define NBD_EXTENDED_REQUEST_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct nbd_extended_request) ==
	      NBD_EXTENDED_REQUEST_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_extended_request *nbd_extended_request_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_EXTENDED_REQUEST_SIZEOF))
		return NULL;
	return (const struct nbd_extended_request *)(span.data + offset);
}

static inline struct nbd_extended_request *nbd_extended_request_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_EXTENDED_REQUEST_SIZEOF))
		return NULL;
	return (struct nbd_extended_request *)(span.data + offset);
}

/* ExtendedRequest.magic: u32 big-endian at byte 0. */
#define NBD_EXTENDED_REQUEST_MAGIC_OFFSET 0u
#define NBD_EXTENDED_REQUEST_MAGIC_SIZE   4u
#define NBD_EXTENDED_REQUEST_MAGIC_DEFAULT 0x21E41C71u
STRUCTC_WITHIN(NBD_EXTENDED_REQUEST, MAGIC);

static inline uint32_t nbd_extended_request_magic(
    const struct nbd_extended_request *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_extended_request_set_magic(
    struct nbd_extended_request *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ExtendedRequest.flags: flags CommandFlags, u16 big-endian at byte 4. */
#define NBD_EXTENDED_REQUEST_FLAGS_OFFSET 4u
#define NBD_EXTENDED_REQUEST_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_EXTENDED_REQUEST, FLAGS);

static inline uint16_t nbd_extended_request_flags(
    const struct nbd_extended_request *p)
{
	return be16_load(p->bytes + 4);
}

static inline void nbd_extended_request_set_flags(
    struct nbd_extended_request *p, uint16_t value)
{
	be16_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_extended_request_flags_has(
    const struct nbd_extended_request *p, uint16_t mask)
{
	return (nbd_extended_request_flags(p) & mask) == mask;
}

static inline void nbd_extended_request_flags_add(
    struct nbd_extended_request *p, uint16_t mask)
{
	nbd_extended_request_set_flags(p,
	    (uint16_t)(nbd_extended_request_flags(p) | mask));
}

static inline void nbd_extended_request_flags_clear(
    struct nbd_extended_request *p, uint16_t mask)
{
	nbd_extended_request_set_flags(p,
	    (uint16_t)(nbd_extended_request_flags(p) & ~mask));
}

/* ExtendedRequest.command: enum Command, u16 big-endian at byte 6. */
#define NBD_EXTENDED_REQUEST_COMMAND_OFFSET 6u
#define NBD_EXTENDED_REQUEST_COMMAND_SIZE   2u
STRUCTC_WITHIN(NBD_EXTENDED_REQUEST, COMMAND);

static inline uint16_t nbd_extended_request_command(
    const struct nbd_extended_request *p)
{
	return be16_load(p->bytes + 6);
}

static inline void nbd_extended_request_set_command(
    struct nbd_extended_request *p, uint16_t value)
{
	be16_store(p->bytes + 6, value);
}

/* ExtendedRequest.cookie: u64 big-endian at byte 8. */
#define NBD_EXTENDED_REQUEST_COOKIE_OFFSET 8u
#define NBD_EXTENDED_REQUEST_COOKIE_SIZE   8u
STRUCTC_WITHIN(NBD_EXTENDED_REQUEST, COOKIE);

static inline uint64_t nbd_extended_request_cookie(
    const struct nbd_extended_request *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_extended_request_set_cookie(
    struct nbd_extended_request *p, uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* ExtendedRequest.offset: u64 big-endian at byte 16. */
#define NBD_EXTENDED_REQUEST_OFFSET_OFFSET 16u
#define NBD_EXTENDED_REQUEST_OFFSET_SIZE   8u
STRUCTC_WITHIN(NBD_EXTENDED_REQUEST, OFFSET);

static inline uint64_t nbd_extended_request_offset(
    const struct nbd_extended_request *p)
{
	return be64_load(p->bytes + 16);
}

static inline void nbd_extended_request_set_offset(
    struct nbd_extended_request *p, uint64_t value)
{
	be64_store(p->bytes + 16, value);
}

/*
 * ExtendedRequest.length: u64 big-endian at byte 24. of the effect, or of the
 * data that follows
 */
#define NBD_EXTENDED_REQUEST_LENGTH_OFFSET 24u
#define NBD_EXTENDED_REQUEST_LENGTH_SIZE   8u
STRUCTC_WITHIN(NBD_EXTENDED_REQUEST, LENGTH);

static inline uint64_t nbd_extended_request_length(
    const struct nbd_extended_request *p)
{
	return be64_load(p->bytes + 24);
}

static inline void nbd_extended_request_set_length(
    struct nbd_extended_request *p, uint64_t value)
{
	be64_store(p->bytes + 24, value);
}

/* All bytes zero, then the defaults. */
static inline void nbd_extended_request_init(struct nbd_extended_request *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_extended_request_set_magic(p, NBD_EXTENDED_REQUEST_MAGIC_DEFAULT);
}

/*
 * Structure StatusPayload, at least 8 bytes. Data of a block_status with
 * payload_length.
 */
struct nbd_status_payload {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_status_payload_edit {
	struct nbd_status_payload read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_STATUS_PAYLOAD_MIN_SIZE 8u

/* StatusPayload.length: u64 big-endian at byte 0. of the effect */
#define NBD_STATUS_PAYLOAD_LENGTH_OFFSET 0u
#define NBD_STATUS_PAYLOAD_LENGTH_SIZE   8u
STRUCTC_PROVE(NBD_STATUS_PAYLOAD_LENGTH_OFFSET + NBD_STATUS_PAYLOAD_LENGTH_SIZE <=
    NBD_STATUS_PAYLOAD_MIN_SIZE);

static inline uint64_t nbd_status_payload_length(
    const struct nbd_status_payload *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_status_payload_set_length(
    const struct nbd_status_payload_edit *p, uint64_t value)
{
	be64_store(p->bytes, value);
}

/*
 * StatusPayload.contexts: []u32_be at byte 8. which are wanted, as
 * set_meta_context numbered them
 */
#define NBD_STATUS_PAYLOAD_CONTEXTS_OFFSET 8u

static inline int nbd_status_payload_contexts_range(
    const struct nbd_status_payload *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 8;
	nr = (p->size - at) / 4;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_status_payload_contexts_count(
    const struct nbd_status_payload *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return nbd_status_payload_contexts_range(p, &at, count, error);
}

static inline int nbd_status_payload_contexts_offset(
    const struct nbd_status_payload *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return nbd_status_payload_contexts_range(p, offset, &count, error);
}

static inline int nbd_status_payload_contexts(
    const struct nbd_status_payload *p, uint64_t i, uint32_t *out,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_status_payload_contexts_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_status_payload",
					  "contexts", 8);
	*out = be32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int nbd_status_payload_set_contexts(
    const struct nbd_status_payload_edit *p, uint64_t i, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_status_payload_contexts_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_status_payload",
					  "contexts", 8);
	be32_store(p->bytes + t1 + i * 4, value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_status_payload_point_1(const struct nbd_status_payload *p,
					     uint64_t *points,
					     struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 8;
	count = (p->size - offset) / 4;
	points[1] = offset + count * 4;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_status_payload_at(struct span span, uint64_t offset,
					struct nbd_status_payload *out,
					struct field_error *error)
{
	struct nbd_status_payload view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "nbd_status_payload", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_status_payload_edit_at(struct mspan span,
    uint64_t offset, struct nbd_status_payload_edit *out,
    struct field_error *error)
{
	int rc = nbd_status_payload_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_status_payload_total_size(
    const struct nbd_status_payload *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_status_payload_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_status_payload_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_status_payload_edit_iterator {
	struct nbd_status_payload_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_status_payload_iterator nbd_status_payload_iterate(
    struct span span)
{
	struct nbd_status_payload_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_status_payload_edit_iterator nbd_status_payload_edit_iterate(
    struct mspan span)
{
	struct nbd_status_payload_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_status_payload_iterator_next(
    struct nbd_status_payload_iterator *it, struct nbd_status_payload *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_status_payload_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_status_payload_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_status_payload", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_status_payload_edit_iterator_next(
    struct nbd_status_payload_edit_iterator *it,
    struct nbd_status_payload_edit *out, struct field_error *error)
{
	int rc = nbd_status_payload_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure SimpleReply, 16 bytes. The data of a successful read follows. */
struct nbd_simple_reply {
	uint8_t bytes[16];
};
#define NBD_SIMPLE_REPLY_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct nbd_simple_reply) == NBD_SIMPLE_REPLY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_simple_reply *nbd_simple_reply_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_SIMPLE_REPLY_SIZEOF))
		return NULL;
	return (const struct nbd_simple_reply *)(span.data + offset);
}

static inline struct nbd_simple_reply *nbd_simple_reply_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_SIMPLE_REPLY_SIZEOF))
		return NULL;
	return (struct nbd_simple_reply *)(span.data + offset);
}

/* SimpleReply.magic: u32 big-endian at byte 0. */
#define NBD_SIMPLE_REPLY_MAGIC_OFFSET 0u
#define NBD_SIMPLE_REPLY_MAGIC_SIZE   4u
#define NBD_SIMPLE_REPLY_MAGIC_DEFAULT 0x67446698u
STRUCTC_WITHIN(NBD_SIMPLE_REPLY, MAGIC);

static inline uint32_t nbd_simple_reply_magic(const struct nbd_simple_reply *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_simple_reply_set_magic(struct nbd_simple_reply *p,
					      uint32_t value)
{
	be32_store(p->bytes, value);
}

/* SimpleReply.error: enum Error, u32 big-endian at byte 4. */
#define NBD_SIMPLE_REPLY_ERROR_OFFSET 4u
#define NBD_SIMPLE_REPLY_ERROR_SIZE   4u
STRUCTC_WITHIN(NBD_SIMPLE_REPLY, ERROR);

static inline uint32_t nbd_simple_reply_error(const struct nbd_simple_reply *p)
{
	return be32_load(p->bytes + 4);
}

static inline void nbd_simple_reply_set_error(struct nbd_simple_reply *p,
					      uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/* SimpleReply.cookie: u64 big-endian at byte 8. */
#define NBD_SIMPLE_REPLY_COOKIE_OFFSET 8u
#define NBD_SIMPLE_REPLY_COOKIE_SIZE   8u
STRUCTC_WITHIN(NBD_SIMPLE_REPLY, COOKIE);

static inline uint64_t nbd_simple_reply_cookie(const struct nbd_simple_reply *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_simple_reply_set_cookie(struct nbd_simple_reply *p,
					       uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* All bytes zero, then the defaults. */
static inline void nbd_simple_reply_init(struct nbd_simple_reply *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_simple_reply_set_magic(p, NBD_SIMPLE_REPLY_MAGIC_DEFAULT);
}

/*
 * Structure ChunkHead, 20 bytes. One chunk of a structured reply; `length`
 * bytes follow.
 */
struct nbd_chunk_head {
	uint8_t bytes[20];
};
#define NBD_CHUNK_HEAD_SIZEOF 20u
STRUCTC_PROVE(sizeof(struct nbd_chunk_head) == NBD_CHUNK_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_chunk_head *nbd_chunk_head_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, NBD_CHUNK_HEAD_SIZEOF))
		return NULL;
	return (const struct nbd_chunk_head *)(span.data + offset);
}

static inline struct nbd_chunk_head *nbd_chunk_head_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_CHUNK_HEAD_SIZEOF))
		return NULL;
	return (struct nbd_chunk_head *)(span.data + offset);
}

/* ChunkHead.magic: u32 big-endian at byte 0. */
#define NBD_CHUNK_HEAD_MAGIC_OFFSET 0u
#define NBD_CHUNK_HEAD_MAGIC_SIZE   4u
#define NBD_CHUNK_HEAD_MAGIC_DEFAULT 0x668E33EFu
STRUCTC_WITHIN(NBD_CHUNK_HEAD, MAGIC);

static inline uint32_t nbd_chunk_head_magic(const struct nbd_chunk_head *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_chunk_head_set_magic(struct nbd_chunk_head *p,
					    uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ChunkHead.flags: flags ChunkFlags, u16 big-endian at byte 4. */
#define NBD_CHUNK_HEAD_FLAGS_OFFSET 4u
#define NBD_CHUNK_HEAD_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_CHUNK_HEAD, FLAGS);

static inline uint16_t nbd_chunk_head_flags(const struct nbd_chunk_head *p)
{
	return be16_load(p->bytes + 4);
}

static inline void nbd_chunk_head_set_flags(struct nbd_chunk_head *p,
					    uint16_t value)
{
	be16_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_chunk_head_flags_has(const struct nbd_chunk_head *p,
					    uint16_t mask)
{
	return (nbd_chunk_head_flags(p) & mask) == mask;
}

static inline void nbd_chunk_head_flags_add(struct nbd_chunk_head *p,
					    uint16_t mask)
{
	nbd_chunk_head_set_flags(p,
				 (uint16_t)(nbd_chunk_head_flags(p) | mask));
}

static inline void nbd_chunk_head_flags_clear(struct nbd_chunk_head *p,
					      uint16_t mask)
{
	nbd_chunk_head_set_flags(p,
				 (uint16_t)(nbd_chunk_head_flags(p) & ~mask));
}

/* ChunkHead.kind: enum Chunk, u16 big-endian at byte 6. */
#define NBD_CHUNK_HEAD_KIND_OFFSET 6u
#define NBD_CHUNK_HEAD_KIND_SIZE   2u
STRUCTC_WITHIN(NBD_CHUNK_HEAD, KIND);

static inline uint16_t nbd_chunk_head_kind(const struct nbd_chunk_head *p)
{
	return be16_load(p->bytes + 6);
}

static inline void nbd_chunk_head_set_kind(struct nbd_chunk_head *p,
					   uint16_t value)
{
	be16_store(p->bytes + 6, value);
}

/* ChunkHead.cookie: u64 big-endian at byte 8. */
#define NBD_CHUNK_HEAD_COOKIE_OFFSET 8u
#define NBD_CHUNK_HEAD_COOKIE_SIZE   8u
STRUCTC_WITHIN(NBD_CHUNK_HEAD, COOKIE);

static inline uint64_t nbd_chunk_head_cookie(const struct nbd_chunk_head *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_chunk_head_set_cookie(struct nbd_chunk_head *p,
					     uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* ChunkHead.length: u32 big-endian at byte 16. */
#define NBD_CHUNK_HEAD_LENGTH_OFFSET 16u
#define NBD_CHUNK_HEAD_LENGTH_SIZE   4u
STRUCTC_WITHIN(NBD_CHUNK_HEAD, LENGTH);

static inline uint32_t nbd_chunk_head_length(const struct nbd_chunk_head *p)
{
	return be32_load(p->bytes + 16);
}

static inline void nbd_chunk_head_set_length(struct nbd_chunk_head *p,
					     uint32_t value)
{
	be32_store(p->bytes + 16, value);
}

/* All bytes zero, then the defaults. */
static inline void nbd_chunk_head_init(struct nbd_chunk_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_chunk_head_set_magic(p, NBD_CHUNK_HEAD_MAGIC_DEFAULT);
}

/*
 * Structure ExtendedReply, 32 bytes. With extended headers, each reply in place
 * of SimpleReply and ChunkHead.
 */
struct nbd_extended_reply {
	uint8_t bytes[32];
};
#define NBD_EXTENDED_REPLY_SIZEOF 32u
STRUCTC_PROVE(sizeof(struct nbd_extended_reply) ==
	      NBD_EXTENDED_REPLY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_extended_reply *nbd_extended_reply_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_EXTENDED_REPLY_SIZEOF))
		return NULL;
	return (const struct nbd_extended_reply *)(span.data + offset);
}

static inline struct nbd_extended_reply *nbd_extended_reply_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_EXTENDED_REPLY_SIZEOF))
		return NULL;
	return (struct nbd_extended_reply *)(span.data + offset);
}

/* ExtendedReply.magic: u32 big-endian at byte 0. */
#define NBD_EXTENDED_REPLY_MAGIC_OFFSET 0u
#define NBD_EXTENDED_REPLY_MAGIC_SIZE   4u
#define NBD_EXTENDED_REPLY_MAGIC_DEFAULT 0x6E8A278Cu
STRUCTC_WITHIN(NBD_EXTENDED_REPLY, MAGIC);

static inline uint32_t nbd_extended_reply_magic(
    const struct nbd_extended_reply *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_extended_reply_set_magic(struct nbd_extended_reply *p,
						uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ExtendedReply.flags: flags ChunkFlags, u16 big-endian at byte 4. */
#define NBD_EXTENDED_REPLY_FLAGS_OFFSET 4u
#define NBD_EXTENDED_REPLY_FLAGS_SIZE   2u
STRUCTC_WITHIN(NBD_EXTENDED_REPLY, FLAGS);

static inline uint16_t nbd_extended_reply_flags(
    const struct nbd_extended_reply *p)
{
	return be16_load(p->bytes + 4);
}

static inline void nbd_extended_reply_set_flags(struct nbd_extended_reply *p,
						uint16_t value)
{
	be16_store(p->bytes + 4, value);
}

/* Whether all bits of `mask` are set. */
static inline bool nbd_extended_reply_flags_has(
    const struct nbd_extended_reply *p, uint16_t mask)
{
	return (nbd_extended_reply_flags(p) & mask) == mask;
}

static inline void nbd_extended_reply_flags_add(struct nbd_extended_reply *p,
						uint16_t mask)
{
	nbd_extended_reply_set_flags(p,
	    (uint16_t)(nbd_extended_reply_flags(p) | mask));
}

static inline void nbd_extended_reply_flags_clear(struct nbd_extended_reply *p,
						  uint16_t mask)
{
	nbd_extended_reply_set_flags(p,
	    (uint16_t)(nbd_extended_reply_flags(p) & ~mask));
}

/* ExtendedReply.kind: enum Chunk, u16 big-endian at byte 6. */
#define NBD_EXTENDED_REPLY_KIND_OFFSET 6u
#define NBD_EXTENDED_REPLY_KIND_SIZE   2u
STRUCTC_WITHIN(NBD_EXTENDED_REPLY, KIND);

static inline uint16_t nbd_extended_reply_kind(
    const struct nbd_extended_reply *p)
{
	return be16_load(p->bytes + 6);
}

static inline void nbd_extended_reply_set_kind(struct nbd_extended_reply *p,
					       uint16_t value)
{
	be16_store(p->bytes + 6, value);
}

/* ExtendedReply.cookie: u64 big-endian at byte 8. */
#define NBD_EXTENDED_REPLY_COOKIE_OFFSET 8u
#define NBD_EXTENDED_REPLY_COOKIE_SIZE   8u
STRUCTC_WITHIN(NBD_EXTENDED_REPLY, COOKIE);

static inline uint64_t nbd_extended_reply_cookie(
    const struct nbd_extended_reply *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_extended_reply_set_cookie(struct nbd_extended_reply *p,
						 uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* ExtendedReply.offset: u64 big-endian at byte 16. the request's */
#define NBD_EXTENDED_REPLY_OFFSET_OFFSET 16u
#define NBD_EXTENDED_REPLY_OFFSET_SIZE   8u
STRUCTC_WITHIN(NBD_EXTENDED_REPLY, OFFSET);

static inline uint64_t nbd_extended_reply_offset(
    const struct nbd_extended_reply *p)
{
	return be64_load(p->bytes + 16);
}

static inline void nbd_extended_reply_set_offset(struct nbd_extended_reply *p,
						 uint64_t value)
{
	be64_store(p->bytes + 16, value);
}

/* ExtendedReply.length: u64 big-endian at byte 24. */
#define NBD_EXTENDED_REPLY_LENGTH_OFFSET 24u
#define NBD_EXTENDED_REPLY_LENGTH_SIZE   8u
STRUCTC_WITHIN(NBD_EXTENDED_REPLY, LENGTH);

static inline uint64_t nbd_extended_reply_length(
    const struct nbd_extended_reply *p)
{
	return be64_load(p->bytes + 24);
}

static inline void nbd_extended_reply_set_length(struct nbd_extended_reply *p,
						 uint64_t value)
{
	be64_store(p->bytes + 24, value);
}

/* All bytes zero, then the defaults. */
static inline void nbd_extended_reply_init(struct nbd_extended_reply *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	nbd_extended_reply_set_magic(p, NBD_EXTENDED_REPLY_MAGIC_DEFAULT);
}

/*
 * Structure ChunkData, 8 bytes. What follows the head of a data chunk; then the
 * bytes.
 */
struct nbd_chunk_data {
	uint8_t bytes[8];
};
#define NBD_CHUNK_DATA_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct nbd_chunk_data) == NBD_CHUNK_DATA_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_chunk_data *nbd_chunk_data_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, NBD_CHUNK_DATA_SIZEOF))
		return NULL;
	return (const struct nbd_chunk_data *)(span.data + offset);
}

static inline struct nbd_chunk_data *nbd_chunk_data_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_CHUNK_DATA_SIZEOF))
		return NULL;
	return (struct nbd_chunk_data *)(span.data + offset);
}

/* ChunkData.offset: u64 big-endian at byte 0. */
#define NBD_CHUNK_DATA_OFFSET_OFFSET 0u
#define NBD_CHUNK_DATA_OFFSET_SIZE   8u
STRUCTC_WITHIN(NBD_CHUNK_DATA, OFFSET);

static inline uint64_t nbd_chunk_data_offset(const struct nbd_chunk_data *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_chunk_data_set_offset(struct nbd_chunk_data *p,
					     uint64_t value)
{
	be64_store(p->bytes, value);
}

/* All bytes zero. */
static inline void nbd_chunk_data_init(struct nbd_chunk_data *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure ChunkHole, 12 bytes. */
struct nbd_chunk_hole {
	uint8_t bytes[12];
};
#define NBD_CHUNK_HOLE_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct nbd_chunk_hole) == NBD_CHUNK_HOLE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_chunk_hole *nbd_chunk_hole_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, NBD_CHUNK_HOLE_SIZEOF))
		return NULL;
	return (const struct nbd_chunk_hole *)(span.data + offset);
}

static inline struct nbd_chunk_hole *nbd_chunk_hole_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_CHUNK_HOLE_SIZEOF))
		return NULL;
	return (struct nbd_chunk_hole *)(span.data + offset);
}

/* ChunkHole.offset: u64 big-endian at byte 0. */
#define NBD_CHUNK_HOLE_OFFSET_OFFSET 0u
#define NBD_CHUNK_HOLE_OFFSET_SIZE   8u
STRUCTC_WITHIN(NBD_CHUNK_HOLE, OFFSET);

static inline uint64_t nbd_chunk_hole_offset(const struct nbd_chunk_hole *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_chunk_hole_set_offset(struct nbd_chunk_hole *p,
					     uint64_t value)
{
	be64_store(p->bytes, value);
}

/* ChunkHole.length: u32 big-endian at byte 8. */
#define NBD_CHUNK_HOLE_LENGTH_OFFSET 8u
#define NBD_CHUNK_HOLE_LENGTH_SIZE   4u
STRUCTC_WITHIN(NBD_CHUNK_HOLE, LENGTH);

static inline uint32_t nbd_chunk_hole_length(const struct nbd_chunk_hole *p)
{
	return be32_load(p->bytes + 8);
}

static inline void nbd_chunk_hole_set_length(struct nbd_chunk_hole *p,
					     uint32_t value)
{
	be32_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void nbd_chunk_hole_init(struct nbd_chunk_hole *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure ChunkError, at least 6 bytes. What follows the head of an error
 * chunk, or of error_offset.
 */
struct nbd_chunk_error {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint16_t kind;
};
struct nbd_chunk_error_edit {
	struct nbd_chunk_error read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_CHUNK_ERROR_MIN_SIZE 6u

/* ChunkError.error: enum Error, u32 big-endian at byte 0. */
#define NBD_CHUNK_ERROR_ERROR_OFFSET 0u
#define NBD_CHUNK_ERROR_ERROR_SIZE   4u
STRUCTC_PROVE(NBD_CHUNK_ERROR_ERROR_OFFSET + NBD_CHUNK_ERROR_ERROR_SIZE <=
	      NBD_CHUNK_ERROR_MIN_SIZE);

static inline uint32_t nbd_chunk_error_error(const struct nbd_chunk_error *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_chunk_error_set_error(
    const struct nbd_chunk_error_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ChunkError.message_length: u16 big-endian at byte 4. */
#define NBD_CHUNK_ERROR_MESSAGE_LENGTH_OFFSET 4u
#define NBD_CHUNK_ERROR_MESSAGE_LENGTH_SIZE   2u
STRUCTC_PROVE(
    NBD_CHUNK_ERROR_MESSAGE_LENGTH_OFFSET + NBD_CHUNK_ERROR_MESSAGE_LENGTH_SIZE <=
    NBD_CHUNK_ERROR_MIN_SIZE);

static inline uint16_t nbd_chunk_error_message_length(
    const struct nbd_chunk_error *p)
{
	return be16_load(p->bytes + 4);
}

static inline void nbd_chunk_error_set_message_length(
    const struct nbd_chunk_error_edit *p, uint16_t value)
{
	be16_store(p->bytes + 4, value);
}

/* ChunkError.message: [$message_length]string at byte 6. for people */
#define NBD_CHUNK_ERROR_MESSAGE_OFFSET 6u

static inline int nbd_chunk_error_message_range(const struct nbd_chunk_error *p,
						uint64_t *offset,
						uint64_t *count,
						struct field_error *error)
{
	uint64_t at, nr;

	at = 6;
	nr = (uint64_t)nbd_chunk_error_message_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "nbd_chunk_error", "message",
					  6);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_chunk_error_message_count(const struct nbd_chunk_error *p,
						uint64_t *count,
						struct field_error *error)
{
	uint64_t at;

	return nbd_chunk_error_message_range(p, &at, count, error);
}

static inline int nbd_chunk_error_message_offset(
    const struct nbd_chunk_error *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return nbd_chunk_error_message_range(p, offset, &count, error);
}

static inline int nbd_chunk_error_message(const struct nbd_chunk_error *p,
					  uint64_t i, uint8_t *out,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_chunk_error_message_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_chunk_error", "message",
					  6);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_chunk_error_set_message(
    const struct nbd_chunk_error_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_chunk_error_message_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_chunk_error", "message",
					  6);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_chunk_error_message_bytes(const struct nbd_chunk_error *p,
						struct span *out,
						struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_chunk_error_message_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_chunk_error_edit_message_bytes(
    const struct nbd_chunk_error_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_chunk_error_message_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_chunk_error_message_text(const struct nbd_chunk_error *p,
					       struct span *out,
					       struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_chunk_error_message_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_chunk_error_put_message(
    const struct nbd_chunk_error_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_chunk_error_message_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_chunk_error", "message",
					  6);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_chunk_error_point_1(const struct nbd_chunk_error *p,
					  uint64_t *points,
					  struct field_error *error)
{
	uint64_t offset, count;

	offset = 6;
	count = (uint64_t)nbd_chunk_error_message_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "nbd_chunk_error", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * ChunkError.offset: u64_be at an offset that data decides, not always there.
 */

static inline bool nbd_chunk_error_has_offset(const struct nbd_chunk_error *p)
{
	return (p->kind == 0x8002u);
}

static inline int nbd_chunk_error_offset_offset(const struct nbd_chunk_error *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->kind == 0x8002u))
		return field_absent(error, "nbd_chunk_error", "offset", 0);
	rc = nbd_chunk_error_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "nbd_chunk_error", "offset",
					  0);
	*offset = points[1];
	return 0;
}

static inline int nbd_chunk_error_offset(const struct nbd_chunk_error *p,
					 uint64_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->kind == 0x8002u))
		return field_absent(error, "nbd_chunk_error", "offset", 0);
	rc = nbd_chunk_error_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 8)
		return field_out_of_range(error, "nbd_chunk_error", "offset",
					  0);
	*out = be64_load(p->bytes + points[1]);
	return 0;
}

static inline int nbd_chunk_error_set_offset(
    const struct nbd_chunk_error_edit *p, uint64_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(p->read.kind == 0x8002u))
		return field_absent(error, "nbd_chunk_error", "offset", 0);
	rc = nbd_chunk_error_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 8)
		return field_out_of_range(error, "nbd_chunk_error", "offset",
					  0);
	be64_store(p->bytes + points[1], value);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_chunk_error_point_2(const struct nbd_chunk_error *p,
					  uint64_t *points,
					  struct field_error *error)
{
	int rc;

	rc = nbd_chunk_error_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->kind == 0x8002u) {
		if (p->size - points[1] < 8)
			return field_out_of_range(error, "nbd_chunk_error", "",
						  0);
		points[2] = points[1] + 8;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_chunk_error_at(struct span span,
				     uint64_t offset, uint16_t kind,
				     struct nbd_chunk_error *out,
				     struct field_error *error)
{
	struct nbd_chunk_error view;

	if (!span_has(span, offset, 6))
		return field_out_of_range(error, "nbd_chunk_error", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.kind = kind;
	*out = view;
	return 0;
}

static inline int nbd_chunk_error_edit_at(struct mspan span,
					  uint64_t offset, uint16_t kind,
					  struct nbd_chunk_error_edit *out,
					  struct field_error *error)
{
	int rc = nbd_chunk_error_at(span_of(span.data, span.size), offset, kind, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_chunk_error_total_size(const struct nbd_chunk_error *p,
					     uint64_t *size,
					     struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = nbd_chunk_error_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_chunk_error_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint16_t kind;
};
struct nbd_chunk_error_edit_iterator {
	struct nbd_chunk_error_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_chunk_error_iterator nbd_chunk_error_iterate(
    struct span span, uint16_t kind)
{
	struct nbd_chunk_error_iterator it = { span, 0, 0, UINT64_MAX, kind };

	return it;
}

static inline struct nbd_chunk_error_edit_iterator nbd_chunk_error_edit_iterate(
    struct mspan span, uint16_t kind)
{
	struct nbd_chunk_error_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, kind },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_chunk_error_iterator_next(
    struct nbd_chunk_error_iterator *it, struct nbd_chunk_error *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_chunk_error_at(it->span, it->offset, it->kind, out, error);
	if (!rc)
		rc = nbd_chunk_error_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_chunk_error", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_chunk_error_edit_iterator_next(
    struct nbd_chunk_error_edit_iterator *it, struct nbd_chunk_error_edit *out,
    struct field_error *error)
{
	int rc = nbd_chunk_error_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure BlockStatus, 8 bytes. Bytes from the request's offset on that share
 * a status.
 */
struct nbd_block_status {
	uint8_t bytes[8];
};
#define NBD_BLOCK_STATUS_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct nbd_block_status) == NBD_BLOCK_STATUS_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_block_status *nbd_block_status_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_BLOCK_STATUS_SIZEOF))
		return NULL;
	return (const struct nbd_block_status *)(span.data + offset);
}

static inline struct nbd_block_status *nbd_block_status_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_BLOCK_STATUS_SIZEOF))
		return NULL;
	return (struct nbd_block_status *)(span.data + offset);
}

/* BlockStatus.length: u32 big-endian at byte 0. */
#define NBD_BLOCK_STATUS_LENGTH_OFFSET 0u
#define NBD_BLOCK_STATUS_LENGTH_SIZE   4u
STRUCTC_WITHIN(NBD_BLOCK_STATUS, LENGTH);

static inline uint32_t nbd_block_status_length(const struct nbd_block_status *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_block_status_set_length(struct nbd_block_status *p,
					       uint32_t value)
{
	be32_store(p->bytes, value);
}

/*
 * BlockStatus.status: u32 big-endian at byte 4. what it means, its context says
 */
#define NBD_BLOCK_STATUS_STATUS_OFFSET 4u
#define NBD_BLOCK_STATUS_STATUS_SIZE   4u
STRUCTC_WITHIN(NBD_BLOCK_STATUS, STATUS);

static inline uint32_t nbd_block_status_status(const struct nbd_block_status *p)
{
	return be32_load(p->bytes + 4);
}

static inline void nbd_block_status_set_status(struct nbd_block_status *p,
					       uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void nbd_block_status_init(struct nbd_block_status *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure BlockStatusExtended, 16 bytes. */
struct nbd_block_status_extended {
	uint8_t bytes[16];
};
#define NBD_BLOCK_STATUS_EXTENDED_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct nbd_block_status_extended) ==
	      NBD_BLOCK_STATUS_EXTENDED_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_block_status_extended *nbd_block_status_extended_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, NBD_BLOCK_STATUS_EXTENDED_SIZEOF))
		return NULL;
	return (const struct nbd_block_status_extended *)(span.data + offset);
}

static inline struct nbd_block_status_extended *nbd_block_status_extended_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_BLOCK_STATUS_EXTENDED_SIZEOF))
		return NULL;
	return (struct nbd_block_status_extended *)(span.data + offset);
}

/* BlockStatusExtended.length: u64 big-endian at byte 0. */
#define NBD_BLOCK_STATUS_EXTENDED_LENGTH_OFFSET 0u
#define NBD_BLOCK_STATUS_EXTENDED_LENGTH_SIZE   8u
STRUCTC_WITHIN(NBD_BLOCK_STATUS_EXTENDED, LENGTH);

static inline uint64_t nbd_block_status_extended_length(
    const struct nbd_block_status_extended *p)
{
	return be64_load(p->bytes);
}

static inline void nbd_block_status_extended_set_length(
    struct nbd_block_status_extended *p, uint64_t value)
{
	be64_store(p->bytes, value);
}

/* BlockStatusExtended.status: u64 big-endian at byte 8. */
#define NBD_BLOCK_STATUS_EXTENDED_STATUS_OFFSET 8u
#define NBD_BLOCK_STATUS_EXTENDED_STATUS_SIZE   8u
STRUCTC_WITHIN(NBD_BLOCK_STATUS_EXTENDED, STATUS);

static inline uint64_t nbd_block_status_extended_status(
    const struct nbd_block_status_extended *p)
{
	return be64_load(p->bytes + 8);
}

static inline void nbd_block_status_extended_set_status(
    struct nbd_block_status_extended *p, uint64_t value)
{
	be64_store(p->bytes + 8, value);
}

/* All bytes zero. */
static inline void nbd_block_status_extended_init(
    struct nbd_block_status_extended *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure ChunkStatus, at least 4 bytes. What follows the head of a
 * block_status chunk.
 */
struct nbd_chunk_status {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_chunk_status_edit {
	struct nbd_chunk_status read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_CHUNK_STATUS_MIN_SIZE 4u

/*
 * ChunkStatus.context: u32 big-endian at byte 0. as set_meta_context numbered
 * it
 */
#define NBD_CHUNK_STATUS_CONTEXT_OFFSET 0u
#define NBD_CHUNK_STATUS_CONTEXT_SIZE   4u
STRUCTC_PROVE(NBD_CHUNK_STATUS_CONTEXT_OFFSET + NBD_CHUNK_STATUS_CONTEXT_SIZE <=
	      NBD_CHUNK_STATUS_MIN_SIZE);

static inline uint32_t nbd_chunk_status_context(
    const struct nbd_chunk_status *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_chunk_status_set_context(
    const struct nbd_chunk_status_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ChunkStatus.extents: []BlockStatus at byte 4. */
#define NBD_CHUNK_STATUS_EXTENTS_OFFSET 4u

static inline int nbd_chunk_status_extents_range(
    const struct nbd_chunk_status *p, uint64_t *offset, uint64_t *count,
    struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 4;
	nr = (p->size - at) / 8;
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_chunk_status_extents_count(
    const struct nbd_chunk_status *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return nbd_chunk_status_extents_range(p, &at, count, error);
}

static inline int nbd_chunk_status_extents_offset(
    const struct nbd_chunk_status *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return nbd_chunk_status_extents_range(p, offset, &count, error);
}

static inline const struct nbd_block_status *nbd_chunk_status_extents(
    const struct nbd_chunk_status *p, uint64_t i, struct field_error *error)
{
	uint64_t at, count;

	if (nbd_chunk_status_extents_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "nbd_chunk_status", "extents", 4);
		return NULL;
	}
	return (const struct nbd_block_status *)(p->bytes + at + i * 8);
}

static inline struct nbd_block_status *nbd_chunk_status_edit_extents(
    const struct nbd_chunk_status_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (nbd_chunk_status_extents_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "nbd_chunk_status", "extents", 4);
		return NULL;
	}
	return (struct nbd_block_status *)(p->bytes + at + i * 8);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_chunk_status_point_1(const struct nbd_chunk_status *p,
					   uint64_t *points,
					   struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 4;
	count = (p->size - offset) / 8;
	points[1] = offset + count * 8;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_chunk_status_at(struct span span, uint64_t offset,
				      struct nbd_chunk_status *out,
				      struct field_error *error)
{
	struct nbd_chunk_status view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "nbd_chunk_status", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_chunk_status_edit_at(struct mspan span, uint64_t offset,
					   struct nbd_chunk_status_edit *out,
					   struct field_error *error)
{
	int rc = nbd_chunk_status_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_chunk_status_total_size(const struct nbd_chunk_status *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_chunk_status_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_chunk_status_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_chunk_status_edit_iterator {
	struct nbd_chunk_status_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_chunk_status_iterator nbd_chunk_status_iterate(
    struct span span)
{
	struct nbd_chunk_status_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_chunk_status_edit_iterator nbd_chunk_status_edit_iterate(
    struct mspan span)
{
	struct nbd_chunk_status_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_chunk_status_iterator_next(
    struct nbd_chunk_status_iterator *it, struct nbd_chunk_status *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_chunk_status_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_chunk_status_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_chunk_status", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_chunk_status_edit_iterator_next(
    struct nbd_chunk_status_edit_iterator *it,
    struct nbd_chunk_status_edit *out, struct field_error *error)
{
	int rc = nbd_chunk_status_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ChunkStatusExtended, at least 8 bytes. */
struct nbd_chunk_status_extended {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_chunk_status_extended_edit {
	struct nbd_chunk_status_extended read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_CHUNK_STATUS_EXTENDED_MIN_SIZE 8u

/* ChunkStatusExtended.context: u32 big-endian at byte 0. */
#define NBD_CHUNK_STATUS_EXTENDED_CONTEXT_OFFSET 0u
#define NBD_CHUNK_STATUS_EXTENDED_CONTEXT_SIZE   4u
STRUCTC_PROVE(
    NBD_CHUNK_STATUS_EXTENDED_CONTEXT_OFFSET + NBD_CHUNK_STATUS_EXTENDED_CONTEXT_SIZE <=
    NBD_CHUNK_STATUS_EXTENDED_MIN_SIZE);

static inline uint32_t nbd_chunk_status_extended_context(
    const struct nbd_chunk_status_extended *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_chunk_status_extended_set_context(
    const struct nbd_chunk_status_extended_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ChunkStatusExtended.count: u32 big-endian at byte 4. */
#define NBD_CHUNK_STATUS_EXTENDED_COUNT_OFFSET 4u
#define NBD_CHUNK_STATUS_EXTENDED_COUNT_SIZE   4u
STRUCTC_PROVE(
    NBD_CHUNK_STATUS_EXTENDED_COUNT_OFFSET + NBD_CHUNK_STATUS_EXTENDED_COUNT_SIZE <=
    NBD_CHUNK_STATUS_EXTENDED_MIN_SIZE);

static inline uint32_t nbd_chunk_status_extended_count(
    const struct nbd_chunk_status_extended *p)
{
	return be32_load(p->bytes + 4);
}

static inline void nbd_chunk_status_extended_set_count(
    const struct nbd_chunk_status_extended_edit *p, uint32_t value)
{
	be32_store(p->bytes + 4, value);
}

/* ChunkStatusExtended.extents: [$count]BlockStatusExtended at byte 8. */
#define NBD_CHUNK_STATUS_EXTENDED_EXTENTS_OFFSET 8u

static inline int nbd_chunk_status_extended_extents_range(
    const struct nbd_chunk_status_extended *p, uint64_t *offset,
    uint64_t *count, struct field_error *error)
{
	uint64_t at, nr;

	at = 8;
	nr = (uint64_t)nbd_chunk_status_extended_count(p);
	if (nr > (p->size - at) / 16)
		return field_out_of_range(error, "nbd_chunk_status_extended",
					  "extents", 8);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_chunk_status_extended_extents_count(
    const struct nbd_chunk_status_extended *p, uint64_t *count,
    struct field_error *error)
{
	uint64_t at;

	return nbd_chunk_status_extended_extents_range(p, &at, count, error);
}

static inline int nbd_chunk_status_extended_extents_offset(
    const struct nbd_chunk_status_extended *p, uint64_t *offset,
    struct field_error *error)
{
	uint64_t count;

	return nbd_chunk_status_extended_extents_range(p, offset, &count, error);
}

static inline const struct nbd_block_status_extended *nbd_chunk_status_extended_extents(
    const struct nbd_chunk_status_extended *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (nbd_chunk_status_extended_extents_range(p, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "nbd_chunk_status_extended", "extents", 8);
		return NULL;
	}
	return (const struct nbd_block_status_extended *)(p->bytes + at + i * 16);
}

static inline struct nbd_block_status_extended *nbd_chunk_status_extended_edit_extents(
    const struct nbd_chunk_status_extended_edit *p, uint64_t i,
    struct field_error *error)
{
	uint64_t at, count;

	if (nbd_chunk_status_extended_extents_range(&p->read, &at, &count, error))
		return NULL;
	if (i >= count) {
		(void)field_out_of_range(error, "nbd_chunk_status_extended", "extents", 8);
		return NULL;
	}
	return (struct nbd_block_status_extended *)(p->bytes + at + i * 16);
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_chunk_status_extended_point_1(
    const struct nbd_chunk_status_extended *p, uint64_t *points,
    struct field_error *error)
{
	uint64_t offset, count;

	offset = 8;
	count = (uint64_t)nbd_chunk_status_extended_count(p);
	if (count > (p->size - offset) / 16)
		return field_out_of_range(error, "nbd_chunk_status_extended",
					  "", 0);
	points[1] = offset + count * 16;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_chunk_status_extended_at(struct span span,
    uint64_t offset, struct nbd_chunk_status_extended *out,
    struct field_error *error)
{
	struct nbd_chunk_status_extended view;

	if (!span_has(span, offset, 8))
		return field_out_of_range(error, "nbd_chunk_status_extended",
					  "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_chunk_status_extended_edit_at(struct mspan span,
    uint64_t offset, struct nbd_chunk_status_extended_edit *out,
    struct field_error *error)
{
	int rc = nbd_chunk_status_extended_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_chunk_status_extended_total_size(
    const struct nbd_chunk_status_extended *p, uint64_t *size,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_chunk_status_extended_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_chunk_status_extended_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_chunk_status_extended_edit_iterator {
	struct nbd_chunk_status_extended_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_chunk_status_extended_iterator nbd_chunk_status_extended_iterate(
    struct span span)
{
	struct nbd_chunk_status_extended_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_chunk_status_extended_edit_iterator nbd_chunk_status_extended_edit_iterate(
    struct mspan span)
{
	struct nbd_chunk_status_extended_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_chunk_status_extended_iterator_next(
    struct nbd_chunk_status_extended_iterator *it,
    struct nbd_chunk_status_extended *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_chunk_status_extended_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_chunk_status_extended_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_chunk_status_extended", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_chunk_status_extended_edit_iterator_next(
    struct nbd_chunk_status_extended_edit_iterator *it,
    struct nbd_chunk_status_extended_edit *out, struct field_error *error)
{
	int rc = nbd_chunk_status_extended_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure MetaQuery, at least 4 bytes. A name, or the start of one, such as
 * "base:" or "qemu:dirty-bitmap:x".
 */
struct nbd_meta_query {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_meta_query_edit {
	struct nbd_meta_query read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_META_QUERY_MIN_SIZE 4u

/* MetaQuery.length: u32 big-endian at byte 0. */
#define NBD_META_QUERY_LENGTH_OFFSET 0u
#define NBD_META_QUERY_LENGTH_SIZE   4u
STRUCTC_PROVE(NBD_META_QUERY_LENGTH_OFFSET + NBD_META_QUERY_LENGTH_SIZE <=
	      NBD_META_QUERY_MIN_SIZE);

static inline uint32_t nbd_meta_query_length(const struct nbd_meta_query *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_meta_query_set_length(
    const struct nbd_meta_query_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* MetaQuery.text: [$length]string at byte 4. */
#define NBD_META_QUERY_TEXT_OFFSET 4u

static inline int nbd_meta_query_text_range(const struct nbd_meta_query *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)nbd_meta_query_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "nbd_meta_query", "text", 4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_meta_query_text_count(const struct nbd_meta_query *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return nbd_meta_query_text_range(p, &at, count, error);
}

static inline int nbd_meta_query_text_offset(const struct nbd_meta_query *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return nbd_meta_query_text_range(p, offset, &count, error);
}

static inline int nbd_meta_query_text(const struct nbd_meta_query *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_meta_query_text_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_meta_query", "text", 4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_meta_query_set_text(const struct nbd_meta_query_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_meta_query_text_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_meta_query", "text", 4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_meta_query_text_bytes(const struct nbd_meta_query *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_query_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_meta_query_edit_text_bytes(
    const struct nbd_meta_query_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_query_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_meta_query_text_text(const struct nbd_meta_query *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_query_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_meta_query_put_text(const struct nbd_meta_query_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_query_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_meta_query", "text", 4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_meta_query_point_1(const struct nbd_meta_query *p,
					 uint64_t *points,
					 struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)nbd_meta_query_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "nbd_meta_query", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_meta_query_at(struct span span, uint64_t offset,
				    struct nbd_meta_query *out,
				    struct field_error *error)
{
	struct nbd_meta_query view;
	uint64_t size;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "nbd_meta_query", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	size = (4ull + (uint64_t)nbd_meta_query_length(&view));
	if (size > view.size)
		return field_out_of_range(error, "nbd_meta_query", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int nbd_meta_query_edit_at(struct mspan span, uint64_t offset,
					 struct nbd_meta_query_edit *out,
					 struct field_error *error)
{
	int rc = nbd_meta_query_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int nbd_meta_query_total_size(const struct nbd_meta_query *p,
					    uint64_t *size,
					    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_meta_query_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_meta_query_edit_iterator {
	struct nbd_meta_query_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_meta_query_iterator nbd_meta_query_iterate(
    struct span span)
{
	struct nbd_meta_query_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_meta_query_edit_iterator nbd_meta_query_edit_iterate(
    struct mspan span)
{
	struct nbd_meta_query_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_meta_query_iterator_next(
    struct nbd_meta_query_iterator *it, struct nbd_meta_query *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_meta_query_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_meta_query_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_meta_query", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_meta_query_edit_iterator_next(
    struct nbd_meta_query_edit_iterator *it, struct nbd_meta_query_edit *out,
    struct field_error *error)
{
	int rc = nbd_meta_query_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure MetaRequest, at least 4 bytes. Data of list_meta_context and
 * set_meta_context. No query: everything, or nothing.
 */
struct nbd_meta_request {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_meta_request_edit {
	struct nbd_meta_request read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_META_REQUEST_MIN_SIZE 4u

/* MetaRequest.name_length: u32 big-endian at byte 0. of the export */
#define NBD_META_REQUEST_NAME_LENGTH_OFFSET 0u
#define NBD_META_REQUEST_NAME_LENGTH_SIZE   4u
STRUCTC_PROVE(
    NBD_META_REQUEST_NAME_LENGTH_OFFSET + NBD_META_REQUEST_NAME_LENGTH_SIZE <=
    NBD_META_REQUEST_MIN_SIZE);

static inline uint32_t nbd_meta_request_name_length(
    const struct nbd_meta_request *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_meta_request_set_name_length(
    const struct nbd_meta_request_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* MetaRequest.name: [$name_length]string at byte 4. */
#define NBD_META_REQUEST_NAME_OFFSET 4u

static inline int nbd_meta_request_name_range(const struct nbd_meta_request *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at, nr;

	at = 4;
	nr = (uint64_t)nbd_meta_request_name_length(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "nbd_meta_request", "name",
					  4);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_meta_request_name_count(const struct nbd_meta_request *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return nbd_meta_request_name_range(p, &at, count, error);
}

static inline int nbd_meta_request_name_offset(const struct nbd_meta_request *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return nbd_meta_request_name_range(p, offset, &count, error);
}

static inline int nbd_meta_request_name(const struct nbd_meta_request *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_meta_request_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_meta_request", "name",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_meta_request_set_name(
    const struct nbd_meta_request_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_meta_request_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_meta_request", "name",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_meta_request_name_bytes(const struct nbd_meta_request *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_request_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_meta_request_edit_name_bytes(
    const struct nbd_meta_request_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_request_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_meta_request_name_text(const struct nbd_meta_request *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_request_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_meta_request_put_name(
    const struct nbd_meta_request_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_request_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_meta_request", "name",
					  4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_meta_request_point_1(const struct nbd_meta_request *p,
					   uint64_t *points,
					   struct field_error *error)
{
	uint64_t offset, count;

	offset = 4;
	count = (uint64_t)nbd_meta_request_name_length(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "nbd_meta_request", "", 0);
	points[1] = offset + count;
	return 0;
}


/* MetaRequest.nr_queries: u32_be at an offset that data decides. */

static inline int nbd_meta_request_nr_queries_offset(
    const struct nbd_meta_request *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_meta_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request",
					  "nr_queries", 0);
	*offset = points[1];
	return 0;
}

static inline int nbd_meta_request_nr_queries(const struct nbd_meta_request *p,
					      uint32_t *out,
					      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_meta_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request",
					  "nr_queries", 0);
	*out = be32_load(p->bytes + points[1]);
	return 0;
}

static inline int nbd_meta_request_set_nr_queries(
    const struct nbd_meta_request_edit *p, uint32_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_meta_request_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request",
					  "nr_queries", 0);
	be32_store(p->bytes + points[1], value);
	return 0;
}


/*
 * MetaRequest.queries: [$nr_queries]MetaQuery at an offset that data decides.
 */

static inline int nbd_meta_request_queries_offset(
    const struct nbd_meta_request *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_meta_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request", "queries",
					  0);
	*offset = points[1] + 4;
	return 0;
}

static inline int nbd_meta_request_queries(const struct nbd_meta_request *p,
					   struct nbd_meta_query_iterator *out,
					   struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_meta_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request", "queries",
					  0);
	uint32_t t1;

	if (p->size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request", "queries",
					  0);
	t1 = (uint32_t)be32_load(p->bytes + points[1]);
	*out = nbd_meta_query_iterate(
	    span_of(p->bytes + points[1] + 4, p->size - (points[1] + 4)));
	out->left = (uint64_t)t1;
	return 0;
}

static inline int nbd_meta_request_edit_queries(
    const struct nbd_meta_request_edit *p,
    struct nbd_meta_query_edit_iterator *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_meta_request_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request", "queries",
					  0);
	uint32_t t1;

	rc = nbd_meta_request_nr_queries(&p->read, &t1, error);
	if (rc)
		return rc;
	*out = nbd_meta_query_edit_iterate(
	    mspan_of(p->bytes + points[1] + 4, p->read.size - (points[1] + 4)));
	out->read.left = (uint64_t)t1;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_meta_request_point_2(const struct nbd_meta_request *p,
					   uint64_t *points,
					   struct field_error *error)
{
	int rc;

	struct nbd_meta_query_iterator records;
	struct nbd_meta_query record;

	rc = nbd_meta_request_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request", "", 0);
	uint32_t t1;

	if (p->size - points[1] < 4)
		return field_out_of_range(error, "nbd_meta_request", "", 0);
	t1 = (uint32_t)be32_load(p->bytes + points[1]);
	records = nbd_meta_query_iterate(span_of(p->bytes + points[1] + 4,
	    p->size - (points[1] + 4)));
	records.left = (uint64_t)t1;
	do
		rc = nbd_meta_query_iterator_next(&records, &record, error);
	while (rc > 0);
	if (rc)
		return rc;
	points[2] = points[1] + 4 + records.offset;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_meta_request_at(struct span span, uint64_t offset,
				      struct nbd_meta_request *out,
				      struct field_error *error)
{
	struct nbd_meta_request view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "nbd_meta_request", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_meta_request_edit_at(struct mspan span, uint64_t offset,
					   struct nbd_meta_request_edit *out,
					   struct field_error *error)
{
	int rc = nbd_meta_request_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_meta_request_total_size(const struct nbd_meta_request *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = nbd_meta_request_point_2(p, points, error);
	if (rc)
		return rc;
	*size = points[2];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_meta_request_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_meta_request_edit_iterator {
	struct nbd_meta_request_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_meta_request_iterator nbd_meta_request_iterate(
    struct span span)
{
	struct nbd_meta_request_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_meta_request_edit_iterator nbd_meta_request_edit_iterate(
    struct mspan span)
{
	struct nbd_meta_request_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_meta_request_iterator_next(
    struct nbd_meta_request_iterator *it, struct nbd_meta_request *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_meta_request_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_meta_request_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_meta_request", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_meta_request_edit_iterator_next(
    struct nbd_meta_request_edit_iterator *it,
    struct nbd_meta_request_edit *out, struct field_error *error)
{
	int rc = nbd_meta_request_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure MetaContext, at least 4 bytes. A context that was listed or set. */
struct nbd_meta_context {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct nbd_meta_context_edit {
	struct nbd_meta_context read; /* the same, for getters */
	uint8_t *bytes;
};
#define NBD_META_CONTEXT_MIN_SIZE 4u

/* MetaContext.id: u32 big-endian at byte 0. 0 in a list */
#define NBD_META_CONTEXT_ID_OFFSET 0u
#define NBD_META_CONTEXT_ID_SIZE   4u
STRUCTC_PROVE(NBD_META_CONTEXT_ID_OFFSET + NBD_META_CONTEXT_ID_SIZE <=
	      NBD_META_CONTEXT_MIN_SIZE);

static inline uint32_t nbd_meta_context_id(const struct nbd_meta_context *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_meta_context_set_id(
    const struct nbd_meta_context_edit *p, uint32_t value)
{
	be32_store(p->bytes, value);
}

/* MetaContext.name: []string at byte 4. base:allocation */
#define NBD_META_CONTEXT_NAME_OFFSET 4u

static inline int nbd_meta_context_name_range(const struct nbd_meta_context *p,
					      uint64_t *offset,
					      uint64_t *count,
					      struct field_error *error)
{
	(void)error;
	uint64_t at, nr;

	at = 4;
	nr = (p->size - at);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int nbd_meta_context_name_count(const struct nbd_meta_context *p,
					      uint64_t *count,
					      struct field_error *error)
{
	uint64_t at;

	return nbd_meta_context_name_range(p, &at, count, error);
}

static inline int nbd_meta_context_name_offset(const struct nbd_meta_context *p,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t count;

	return nbd_meta_context_name_range(p, offset, &count, error);
}

static inline int nbd_meta_context_name(const struct nbd_meta_context *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_meta_context_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_meta_context", "name",
					  4);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int nbd_meta_context_set_name(
    const struct nbd_meta_context_edit *p, uint64_t i, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = nbd_meta_context_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "nbd_meta_context", "name",
					  4);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int nbd_meta_context_name_bytes(const struct nbd_meta_context *p,
					      struct span *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_context_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int nbd_meta_context_edit_name_bytes(
    const struct nbd_meta_context_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_context_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int nbd_meta_context_name_text(const struct nbd_meta_context *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_context_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int nbd_meta_context_put_name(
    const struct nbd_meta_context_edit *p, struct span text,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = nbd_meta_context_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "nbd_meta_context", "name",
					  4);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int nbd_meta_context_point_1(const struct nbd_meta_context *p,
					   uint64_t *points,
					   struct field_error *error)
{
	(void)error;
	uint64_t offset, count;

	offset = 4;
	count = (p->size - offset);
	points[1] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int nbd_meta_context_at(struct span span, uint64_t offset,
				      struct nbd_meta_context *out,
				      struct field_error *error)
{
	struct nbd_meta_context view;

	if (!span_has(span, offset, 4))
		return field_out_of_range(error, "nbd_meta_context", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	*out = view;
	return 0;
}

static inline int nbd_meta_context_edit_at(struct mspan span, uint64_t offset,
					   struct nbd_meta_context_edit *out,
					   struct field_error *error)
{
	int rc = nbd_meta_context_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int nbd_meta_context_total_size(const struct nbd_meta_context *p,
					      uint64_t *size,
					      struct field_error *error)
{
	int rc;

	uint64_t points[2];

	rc = nbd_meta_context_point_1(p, points, error);
	if (rc)
		return rc;
	*size = points[1];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct nbd_meta_context_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct nbd_meta_context_edit_iterator {
	struct nbd_meta_context_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct nbd_meta_context_iterator nbd_meta_context_iterate(
    struct span span)
{
	struct nbd_meta_context_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct nbd_meta_context_edit_iterator nbd_meta_context_edit_iterate(
    struct mspan span)
{
	struct nbd_meta_context_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int nbd_meta_context_iterator_next(
    struct nbd_meta_context_iterator *it, struct nbd_meta_context *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = nbd_meta_context_at(it->span, it->offset, out, error);
	if (!rc)
		rc = nbd_meta_context_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "nbd_meta_context", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int nbd_meta_context_edit_iterator_next(
    struct nbd_meta_context_edit_iterator *it,
    struct nbd_meta_context_edit *out, struct field_error *error)
{
	int rc = nbd_meta_context_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_NBD_DESCRIBED)
#define GENERATED_NBD_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value nbd_handshake_flags_values[] = {
	{ "fixed_newstyle", 0x1u, "options are answered, unknown ones too" },
	{ "no_zeroes", 0x2u, "the answer to export_name may go without padding" },
};

DESCRIBE_CONST struct describe_value nbd_client_flags_values[] = {
	{ "fixed_newstyle", 0x1u, NULL },
	{ "no_zeroes", 0x2u, NULL },
};

DESCRIBE_CONST struct describe_value nbd_transmission_flags_values[] = {
	{ "has_flags", 0x1u, NULL },
	{ "read_only", 0x2u, NULL },
	{ "send_flush", 0x4u, NULL },
	{ "send_fua", 0x8u, NULL },
	{ "rotational", 0x10u, NULL },
	{ "send_trim", 0x20u, NULL },
	{ "send_write_zeroes", 0x40u, NULL },
	{ "send_df", 0x80u, "needs structured replies" },
	{ "can_multi_conn", 0x100u, "a flush on one connection covers all" },
	{ "send_resize", 0x200u, NULL },
	{ "send_cache", 0x400u, NULL },
	{ "send_fast_zero", 0x800u, NULL },
	{ "block_status_payload", 0x1000u, "needs extended headers" },
};

DESCRIBE_CONST struct describe_value nbd_option_values[] = {
	{ "export_name", 1u, "old: ExportReply without a reply header, no error" },
	{ "abort", 2u, "no data; ack, then the end" },
	{ "list", 3u, "no data; ExportEntry each" },
	{ "peek_export", 4u, "withdrawn" },
	{ "starttls", 5u, "no data; from the ack on, TLS" },
	{ "info", 6u, "InfoRequest; Info... each" },
	{ "go", 7u, "the same; then transmission" },
	{ "structured_reply", 8u, "no data" },
	{ "list_meta_context", 9u, "MetaRequest; MetaContext each" },
	{ "set_meta_context", 10u, "the same, and they are agreed on" },
	{ "extended_headers", 11u, "no data; structured replies, too" },
};

DESCRIBE_CONST struct describe_value nbd_option_answer_values[] = {
	{ "ack", 1u, NULL },
	{ "server", 2u, "one export of a list" },
	{ "info", 3u, NULL },
	{ "meta_context", 4u, NULL },
	{ "unsupported", 0x80000001u, NULL },
	{ "policy", 0x80000002u, NULL },
	{ "invalid", 0x80000003u, NULL },
	{ "platform", 0x80000004u, NULL },
	{ "tls_required", 0x80000005u, NULL },
	{ "unknown", 0x80000006u, NULL },
	{ "shutdown", 0x80000007u, NULL },
	{ "block_size_required", 0x80000008u, NULL },
	{ "too_big", 0x80000009u, NULL },
	{ "extended_headers_required", 0x8000000Au, NULL },
};

DESCRIBE_CONST struct describe_value nbd_info_values[] = {
	{ "export_size", 0u, NULL },
	{ "name", 1u, NULL },
	{ "description", 2u, NULL },
	{ "block_size", 3u, NULL },
};

DESCRIBE_CONST struct describe_value nbd_command_values[] = {
	{ "read", 0u, NULL },
	{ "write", 1u, "`length` bytes follow the request" },
	{ "disconnect", 2u, "no reply" },
	{ "flush", 3u, NULL },
	{ "trim", 4u, NULL },
	{ "cache", 5u, NULL },
	{ "write_zeroes", 6u, NULL },
	{ "block_status", 7u, NULL },
	{ "resize", 8u, NULL },
};

DESCRIBE_CONST struct describe_value nbd_command_flags_values[] = {
	{ "fua", 0x1u, "on stable storage before the reply" },
	{ "no_hole", 0x2u, NULL },
	{ "df", 0x4u, "the data of a read in one chunk" },
	{ "req_one", 0x8u, NULL },
	{ "fast_zero", 0x10u, NULL },
	{ "payload_length", 0x20u, "extended: `length` bytes follow" },
};

DESCRIBE_CONST struct describe_value nbd_error_values[] = {
	{ "none", 0u, NULL },
	{ "not_permitted", 1u, NULL },
	{ "input_output", 5u, NULL },
	{ "no_memory", 12u, NULL },
	{ "invalid", 22u, NULL },
	{ "no_space", 28u, NULL },
	{ "overflow", 75u, NULL },
	{ "not_supported", 95u, NULL },
	{ "shutting_down", 108u, NULL },
};

DESCRIBE_CONST struct describe_value nbd_chunk_flags_values[] = {
	{ "done", 0x1u, "the last chunk of its reply" },
};

DESCRIBE_CONST struct describe_value nbd_chunk_values[] = {
	{ "none", 0u, NULL },
	{ "data", 1u, NULL },
	{ "hole", 2u, NULL },
	{ "block_status", 5u, NULL },
	{ "block_status_extended", 6u, NULL },
	{ "error", 0x8001u, NULL },
	{ "error_offset", 0x8002u, NULL },
};

DESCRIBE_CONST struct describe_value nbd_allocation_values[] = {
	{ "hole", 0x1u, "no storage behind it" },
	{ "zero", 0x2u, "reads as zeros" },
};

DESCRIBE_CONST struct describe_value nbd_dirty_values[] = {
	{ "dirty", 0x1u, NULL },
};

DESCRIBE_CONST struct describe_rules nbd_greeting_describe_magic_rules = {
	true, 0x4E42444D41474943ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules nbd_greeting_describe_option_magic_rules = {
	true, 0x49484156454F5054ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_greeting_fields[] = {
	{ "magic", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_greeting_describe_magic_rules },
	{ "option_magic", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_greeting_describe_option_magic_rules },
	{ "flags", "HandshakeFlags", 16u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, nbd_handshake_flags_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_greeting_description = {
	"Greeting", "nbd_greeting", 18u, false, nbd_greeting_fields, 3,
	"What the server says first.",
	NULL
};

DESCRIBE_CONST struct describe_rules nbd_old_greeting_describe_magic_rules = {
	true, 0x4E42444D41474943ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules nbd_old_greeting_describe_old_magic_rules = {
	true, 0x420281861253ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_old_greeting_fields[] = {
	{ "magic", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_old_greeting_describe_magic_rules },
	{ "old_magic", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_old_greeting_describe_old_magic_rules },
	{ "export_size", "u64_be", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "HandshakeFlags", 24u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, nbd_handshake_flags_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "transmission", "TransmissionFlags", 26u, 2u, 1u, DESCRIBE_FLAGS,
	  false, false, true,
	  NULL, nbd_transmission_flags_values, 13, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_old_greeting_description = {
	"OldGreeting", "nbd_old_greeting", 28u, false, nbd_old_greeting_fields,
	5,
	"What a server said before there were options: that was all "
	"of the handshake.",
	NULL
};

DESCRIBE_CONST struct describe_field nbd_client_greeting_fields[] = {
	{ "flags", "ClientFlags", 0u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, nbd_client_flags_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_client_greeting_description = {
	"ClientGreeting", "nbd_client_greeting", 4u, false,
	nbd_client_greeting_fields, 1,
	"What the client answers.",
	NULL
};

DESCRIBE_CONST struct describe_rules nbd_option_request_describe_magic_rules = {
	true, 0x49484156454F5054ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_option_request_fields[] = {
	{ "magic", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_option_request_describe_magic_rules },
	{ "option", "Option", 8u, 4u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_option_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u32_be", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_option_request_description = {
	"OptionRequest", "nbd_option_request", 16u, false,
	nbd_option_request_fields, 3,
	"An option of the client; `length` bytes follow.",
	NULL
};

DESCRIBE_CONST struct describe_rules nbd_option_reply_describe_magic_rules = {
	true, 0x3E889045565A9ull, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_option_reply_fields[] = {
	{ "magic", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_option_reply_describe_magic_rules },
	{ "option", "Option", 8u, 4u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_option_values, 11, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "answer", "OptionAnswer", 12u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  true,
	  NULL, nbd_option_answer_values, 14, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u32_be", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_option_reply_description = {
	"OptionReply", "nbd_option_reply", 20u, false, nbd_option_reply_fields,
	4,
	"The server's reply to an option; `length` bytes follow.",
	NULL
};

static inline struct nbd_export_entry nbd_export_entry_describe_view(
    const struct describe_view *view)
{
	struct nbd_export_entry p = { view->bytes, view->size };

	return p;
}

static inline int nbd_export_entry_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct nbd_export_entry p;
	int rc;

	(void)parameters;
	rc = nbd_export_entry_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_export_entry_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_export_entry of = nbd_export_entry_describe_view(view), *p = &of;

	return nbd_export_entry_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_export_entry_describe_open = {
	NULL, 0, nbd_export_entry_describe_at,
	nbd_export_entry_describe_total_size,
	nbd_export_entry_describe_total_size
};

static inline int nbd_export_entry_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_export_entry of = nbd_export_entry_describe_view(view), *p = &of;
	int rc = nbd_export_entry_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_export_entry_describe_name = {
	nbd_export_entry_describe_name_place, NULL, 0
};

static inline int nbd_export_entry_describe_details_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_export_entry of = nbd_export_entry_describe_view(view), *p = &of;
	int rc = nbd_export_entry_details_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_export_entry_describe_details = {
	nbd_export_entry_describe_details_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_export_entry_fields[] = {
	{ "name_length", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[$name_length]string", 4u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_export_entry_describe_name, NULL },
	{ "details", "[]string", 0u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "for people",
	  &nbd_export_entry_describe_details, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_export_entry_description = {
	"ExportEntry", "nbd_export_entry", 4u, false, nbd_export_entry_fields,
	3,
	"An export of a list.",
	&nbd_export_entry_describe_open
};

DESCRIBE_CONST struct describe_field nbd_export_reply_fields[] = {
	{ "export_size", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "TransmissionFlags", 8u, 2u, 1u, DESCRIBE_FLAGS, false,
	  false, true,
	  NULL, nbd_transmission_flags_values, 13, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_export_reply_description = {
	"ExportReply", "nbd_export_reply", 10u, false, nbd_export_reply_fields,
	2,
	"The answer to export_name; 124 zero bytes follow unless no_zeroes.",
	NULL
};

static inline struct nbd_info_request nbd_info_request_describe_view(
    const struct describe_view *view)
{
	struct nbd_info_request p = { view->bytes, view->size };

	return p;
}

static inline int nbd_info_request_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct nbd_info_request p;
	int rc;

	(void)parameters;
	rc = nbd_info_request_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_info_request_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_info_request of = nbd_info_request_describe_view(view), *p = &of;

	return nbd_info_request_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_info_request_describe_open = {
	NULL, 0, nbd_info_request_describe_at,
	nbd_info_request_describe_total_size,
	nbd_info_request_describe_total_size
};

static inline int nbd_info_request_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_info_request of = nbd_info_request_describe_view(view), *p = &of;
	int rc = nbd_info_request_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_info_request_describe_name = {
	nbd_info_request_describe_name_place, NULL, 0
};

static inline int nbd_info_request_describe_count_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_info_request of = nbd_info_request_describe_view(view), *p = &of;
	out->count = 1;
	return nbd_info_request_count_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field nbd_info_request_describe_count = {
	nbd_info_request_describe_count_place, NULL, 0
};

static inline int nbd_info_request_describe_infos_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_info_request of = nbd_info_request_describe_view(view), *p = &of;
	int rc = nbd_info_request_infos_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_info_request_describe_infos = {
	nbd_info_request_describe_infos_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_info_request_fields[] = {
	{ "name_length", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "0: the default export",
	  NULL, NULL },
	{ "name", "[$name_length]string", 4u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_info_request_describe_name, NULL },
	{ "count", "u16_be", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_info_request_describe_count, NULL },
	{ "infos", "[$count]Info", 0u, 2u, 0u, DESCRIBE_ENUM, true, false,
	  true,
	  NULL, nbd_info_values, 4, NULL, 0,
	  "what is asked for; export_size always comes",
	  &nbd_info_request_describe_infos, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_info_request_description = {
	"InfoRequest", "nbd_info_request", 4u, false, nbd_info_request_fields,
	4,
	"Data of info and go.",
	&nbd_info_request_describe_open
};

static inline struct nbd_info_text nbd_info_text_describe_view(
    const struct describe_view *view)
{
	struct nbd_info_text p = { view->bytes, view->size };

	return p;
}

static inline int nbd_info_text_describe_at(struct span span, uint64_t offset,
					    const uint64_t *parameters,
					    struct describe_view *out,
					    struct field_error *error)
{
	struct nbd_info_text p;
	int rc;

	(void)parameters;
	rc = nbd_info_text_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_info_text_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_info_text of = nbd_info_text_describe_view(view), *p = &of;

	return nbd_info_text_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_info_text_describe_open = {
	NULL, 0, nbd_info_text_describe_at, nbd_info_text_describe_total_size,
	nbd_info_text_describe_total_size
};

static inline int nbd_info_text_describe_text_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_info_text of = nbd_info_text_describe_view(view), *p = &of;
	int rc = nbd_info_text_text_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_info_text_describe_text = {
	nbd_info_text_describe_text_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_info_text_fields[] = {
	{ "kind", "Info", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_info_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "text", "[]string", 2u, 1u, 0u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_info_text_describe_text, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_info_text_description = {
	"InfoText", "nbd_info_text", 2u, false, nbd_info_text_fields, 2,
	"The reply for name and description.",
	&nbd_info_text_describe_open
};

DESCRIBE_CONST struct describe_field nbd_info_export_fields[] = {
	{ "kind", "Info", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_info_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "export_size", "u64_be", 2u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "TransmissionFlags", 10u, 2u, 1u, DESCRIBE_FLAGS, false,
	  false, true,
	  NULL, nbd_transmission_flags_values, 13, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_info_export_description = {
	"InfoExport", "nbd_info_export", 12u, false, nbd_info_export_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field nbd_info_block_size_fields[] = {
	{ "kind", "Info", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_info_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "minimum", "u32_be", 2u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "preferred", "u32_be", 6u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "maximum", "u32_be", 10u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "bytes in one request",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_info_block_size_description = {
	"InfoBlockSize", "nbd_info_block_size", 14u, false,
	nbd_info_block_size_fields, 4,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules nbd_request_describe_magic_rules = {
	true, 0x25609513u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_request_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_request_describe_magic_rules },
	{ "flags", "CommandFlags", 4u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, nbd_command_flags_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "command", "Command", 6u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_command_values, 9, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "cookie", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "comes back in the reply",
	  NULL, NULL },
	{ "offset", "u64_be", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u32_be", 24u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_request_description = {
	"Request", "nbd_request", 28u, false, nbd_request_fields, 6,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_rules nbd_extended_request_describe_magic_rules = {
	true, 0x21E41C71u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_extended_request_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_extended_request_describe_magic_rules },
	{ "flags", "CommandFlags", 4u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, nbd_command_flags_values, 6, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "command", "Command", 6u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_command_values, 9, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "cookie", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u64_be", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u64_be", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "of the effect, or of the data that follows",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_extended_request_description = {
	"ExtendedRequest", "nbd_extended_request", 32u, false,
	nbd_extended_request_fields, 6,
	"With extended headers, in place of Request.",
	NULL
};

static inline struct nbd_status_payload nbd_status_payload_describe_view(
    const struct describe_view *view)
{
	struct nbd_status_payload p = { view->bytes, view->size };

	return p;
}

static inline int nbd_status_payload_describe_at(struct span span,
						 uint64_t offset,
						 const uint64_t *parameters,
						 struct describe_view *out,
						 struct field_error *error)
{
	struct nbd_status_payload p;
	int rc;

	(void)parameters;
	rc = nbd_status_payload_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_status_payload_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_status_payload of = nbd_status_payload_describe_view(view), *p = &of;

	return nbd_status_payload_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_status_payload_describe_open = {
	NULL, 0, nbd_status_payload_describe_at,
	nbd_status_payload_describe_total_size,
	nbd_status_payload_describe_total_size
};

static inline int nbd_status_payload_describe_contexts_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_status_payload of = nbd_status_payload_describe_view(view), *p = &of;
	int rc = nbd_status_payload_contexts_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_status_payload_describe_contexts = {
	nbd_status_payload_describe_contexts_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_status_payload_fields[] = {
	{ "length", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "of the effect",
	  NULL, NULL },
	{ "contexts", "[]u32_be", 8u, 4u, 0u, DESCRIBE_NUMBER, true, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "which are wanted, as set_meta_context numbered them",
	  &nbd_status_payload_describe_contexts, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_status_payload_description = {
	"StatusPayload", "nbd_status_payload", 8u, false,
	nbd_status_payload_fields, 2,
	"Data of a block_status with payload_length.",
	&nbd_status_payload_describe_open
};

DESCRIBE_CONST struct describe_rules nbd_simple_reply_describe_magic_rules = {
	true, 0x67446698u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_simple_reply_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_simple_reply_describe_magic_rules },
	{ "error", "Error", 4u, 4u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_error_values, 9, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "cookie", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_simple_reply_description = {
	"SimpleReply", "nbd_simple_reply", 16u, false, nbd_simple_reply_fields,
	3,
	"The data of a successful read follows.",
	NULL
};

DESCRIBE_CONST struct describe_rules nbd_chunk_head_describe_magic_rules = {
	true, 0x668E33EFu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_chunk_head_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_chunk_head_describe_magic_rules },
	{ "flags", "ChunkFlags", 4u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, nbd_chunk_flags_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kind", "Chunk", 6u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_chunk_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "cookie", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u32_be", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_chunk_head_description = {
	"ChunkHead", "nbd_chunk_head", 20u, false, nbd_chunk_head_fields, 5,
	"One chunk of a structured reply; `length` bytes follow.",
	NULL
};

DESCRIBE_CONST struct describe_rules nbd_extended_reply_describe_magic_rules = {
	true, 0x6E8A278Cu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field nbd_extended_reply_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &nbd_extended_reply_describe_magic_rules },
	{ "flags", "ChunkFlags", 4u, 2u, 1u, DESCRIBE_FLAGS, false, false,
	  true,
	  NULL, nbd_chunk_flags_values, 1, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "kind", "Chunk", 6u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_chunk_values, 7, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "cookie", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "offset", "u64_be", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "the request's",
	  NULL, NULL },
	{ "length", "u64_be", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_extended_reply_description = {
	"ExtendedReply", "nbd_extended_reply", 32u, false,
	nbd_extended_reply_fields, 6,
	"With extended headers, each reply in place of SimpleReply "
	"and ChunkHead.",
	NULL
};

DESCRIBE_CONST struct describe_field nbd_chunk_data_fields[] = {
	{ "offset", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_chunk_data_description = {
	"ChunkData", "nbd_chunk_data", 8u, false, nbd_chunk_data_fields, 1,
	"What follows the head of a data chunk; then the bytes.",
	NULL
};

DESCRIBE_CONST struct describe_field nbd_chunk_hole_fields[] = {
	{ "offset", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "length", "u32_be", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_chunk_hole_description = {
	"ChunkHole", "nbd_chunk_hole", 12u, false, nbd_chunk_hole_fields, 2,
	NULL,
	NULL
};

static inline struct nbd_chunk_error nbd_chunk_error_describe_view(
    const struct describe_view *view)
{
	struct nbd_chunk_error p = { view->bytes, view->size, (uint16_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter nbd_chunk_error_describe_parameters[] = {
	{ "kind", 2, false, false },
};

static inline int nbd_chunk_error_describe_at(struct span span,
					      uint64_t offset,
					      const uint64_t *parameters,
					      struct describe_view *out,
					      struct field_error *error)
{
	struct nbd_chunk_error p;
	int rc;

	if ((uint64_t)(uint16_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "nbd_chunk_error",
			"kind", 0);
	rc = nbd_chunk_error_at(span, offset, (uint16_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.kind;
	return 0;
}

static inline int nbd_chunk_error_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_chunk_error of = nbd_chunk_error_describe_view(view), *p = &of;

	return nbd_chunk_error_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_chunk_error_describe_open = {
	nbd_chunk_error_describe_parameters, 1, nbd_chunk_error_describe_at,
	nbd_chunk_error_describe_total_size,
	nbd_chunk_error_describe_total_size
};

static inline int nbd_chunk_error_describe_message_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_chunk_error of = nbd_chunk_error_describe_view(view), *p = &of;
	int rc = nbd_chunk_error_message_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_chunk_error_describe_message = {
	nbd_chunk_error_describe_message_place, NULL, 0
};

static inline int nbd_chunk_error_describe_offset_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_chunk_error of = nbd_chunk_error_describe_view(view), *p = &of;
	out->count = 1;
	return nbd_chunk_error_offset_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field nbd_chunk_error_describe_offset = {
	nbd_chunk_error_describe_offset_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_chunk_error_fields[] = {
	{ "error", "Error", 0u, 4u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_error_values, 9, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "message_length", "u16_be", 4u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "message", "[$message_length]string", 6u, 1u, 0u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "for people",
	  &nbd_chunk_error_describe_message, NULL },
	{ "offset", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_chunk_error_describe_offset, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_chunk_error_description = {
	"ChunkError", "nbd_chunk_error", 6u, false, nbd_chunk_error_fields, 4,
	"What follows the head of an error chunk, or of error_offset.",
	&nbd_chunk_error_describe_open
};

DESCRIBE_CONST struct describe_field nbd_block_status_fields[] = {
	{ "length", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "status", "u32_be", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "what it means, its context says",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_block_status_description = {
	"BlockStatus", "nbd_block_status", 8u, false, nbd_block_status_fields,
	2,
	"Bytes from the request's offset on that share a status.",
	NULL
};

DESCRIBE_CONST struct describe_field nbd_block_status_extended_fields[] = {
	{ "length", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "status", "u64_be", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_block_status_extended_description = {
	"BlockStatusExtended", "nbd_block_status_extended", 16u, false,
	nbd_block_status_extended_fields, 2,
	NULL,
	NULL
};

static inline struct nbd_chunk_status nbd_chunk_status_describe_view(
    const struct describe_view *view)
{
	struct nbd_chunk_status p = { view->bytes, view->size };

	return p;
}

static inline int nbd_chunk_status_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct nbd_chunk_status p;
	int rc;

	(void)parameters;
	rc = nbd_chunk_status_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_chunk_status_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_chunk_status of = nbd_chunk_status_describe_view(view), *p = &of;

	return nbd_chunk_status_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_chunk_status_describe_open = {
	NULL, 0, nbd_chunk_status_describe_at,
	nbd_chunk_status_describe_total_size,
	nbd_chunk_status_describe_total_size
};

static inline int nbd_chunk_status_describe_extents_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_chunk_status of = nbd_chunk_status_describe_view(view), *p = &of;
	int rc = nbd_chunk_status_extents_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_chunk_status_describe_extents = {
	nbd_chunk_status_describe_extents_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_chunk_status_fields[] = {
	{ "context", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "as set_meta_context numbered it",
	  NULL, NULL },
	{ "extents", "[]BlockStatus", 4u, 8u, 0u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &nbd_block_status_description, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_chunk_status_describe_extents, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_chunk_status_description = {
	"ChunkStatus", "nbd_chunk_status", 4u, false, nbd_chunk_status_fields,
	2,
	"What follows the head of a block_status chunk.",
	&nbd_chunk_status_describe_open
};

static inline struct nbd_chunk_status_extended nbd_chunk_status_extended_describe_view(
    const struct describe_view *view)
{
	struct nbd_chunk_status_extended p = { view->bytes, view->size };

	return p;
}

static inline int nbd_chunk_status_extended_describe_at(struct span span,
    uint64_t offset, const uint64_t *parameters, struct describe_view *out,
    struct field_error *error)
{
	struct nbd_chunk_status_extended p;
	int rc;

	(void)parameters;
	rc = nbd_chunk_status_extended_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_chunk_status_extended_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_chunk_status_extended of = nbd_chunk_status_extended_describe_view(view), *p = &of;

	return nbd_chunk_status_extended_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_chunk_status_extended_describe_open = {
	NULL, 0, nbd_chunk_status_extended_describe_at,
	nbd_chunk_status_extended_describe_total_size,
	nbd_chunk_status_extended_describe_total_size
};

static inline int nbd_chunk_status_extended_describe_extents_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_chunk_status_extended of = nbd_chunk_status_extended_describe_view(view), *p = &of;
	int rc = nbd_chunk_status_extended_extents_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_chunk_status_extended_describe_extents = {
	nbd_chunk_status_extended_describe_extents_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_chunk_status_extended_fields[] = {
	{ "context", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "count", "u32_be", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "extents", "[$count]BlockStatusExtended", 8u, 16u, 0u,
	  DESCRIBE_STRUCTURE, true, false, false,
	  &nbd_block_status_extended_description, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_chunk_status_extended_describe_extents, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_chunk_status_extended_description = {
	"ChunkStatusExtended", "nbd_chunk_status_extended", 8u, false,
	nbd_chunk_status_extended_fields, 3,
	NULL,
	&nbd_chunk_status_extended_describe_open
};

static inline struct nbd_meta_query nbd_meta_query_describe_view(
    const struct describe_view *view)
{
	struct nbd_meta_query p = { view->bytes, view->size };

	return p;
}

static inline int nbd_meta_query_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct nbd_meta_query p;
	int rc;

	(void)parameters;
	rc = nbd_meta_query_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_meta_query_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_meta_query of = nbd_meta_query_describe_view(view), *p = &of;

	return nbd_meta_query_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_meta_query_describe_open = {
	NULL, 0, nbd_meta_query_describe_at,
	nbd_meta_query_describe_total_size, nbd_meta_query_describe_total_size
};

static inline int nbd_meta_query_describe_text_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_meta_query of = nbd_meta_query_describe_view(view), *p = &of;
	int rc = nbd_meta_query_text_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_meta_query_describe_text = {
	nbd_meta_query_describe_text_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_meta_query_fields[] = {
	{ "length", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "text", "[$length]string", 4u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_meta_query_describe_text, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_meta_query_description = {
	"MetaQuery", "nbd_meta_query", 4u, false, nbd_meta_query_fields, 2,
	"A name, or the start of one, such as \"base:\" or \"qemu:dirty-bitmap:x"
	"\".",
	&nbd_meta_query_describe_open
};

static inline struct nbd_meta_request nbd_meta_request_describe_view(
    const struct describe_view *view)
{
	struct nbd_meta_request p = { view->bytes, view->size };

	return p;
}

static inline int nbd_meta_request_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct nbd_meta_request p;
	int rc;

	(void)parameters;
	rc = nbd_meta_request_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_meta_request_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_meta_request of = nbd_meta_request_describe_view(view), *p = &of;

	return nbd_meta_request_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_meta_request_describe_open = {
	NULL, 0, nbd_meta_request_describe_at,
	nbd_meta_request_describe_total_size,
	nbd_meta_request_describe_total_size
};

static inline int nbd_meta_request_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_meta_request of = nbd_meta_request_describe_view(view), *p = &of;
	int rc = nbd_meta_request_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_meta_request_describe_name = {
	nbd_meta_request_describe_name_place, NULL, 0
};

static inline int nbd_meta_request_describe_nr_queries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_meta_request of = nbd_meta_request_describe_view(view), *p = &of;
	out->count = 1;
	return nbd_meta_request_nr_queries_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field nbd_meta_request_describe_nr_queries = {
	nbd_meta_request_describe_nr_queries_place, NULL, 0
};

static inline int nbd_meta_request_describe_queries_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_meta_request of = nbd_meta_request_describe_view(view), *p = &of;
	struct nbd_meta_query_iterator to;
	int rc = nbd_meta_request_queries(p, &to, error);

	if (!rc)
		rc = nbd_meta_request_queries_offset(p, &out->offset, error);
	if (rc)
		return rc;
	out->count = to.left;
	return 0;
}

DESCRIBE_CONST struct describe_open_field nbd_meta_request_describe_queries = {
	nbd_meta_request_describe_queries_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_meta_request_fields[] = {
	{ "name_length", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  "of the export",
	  NULL, NULL },
	{ "name", "[$name_length]string", 4u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_meta_request_describe_name, NULL },
	{ "nr_queries", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_meta_request_describe_nr_queries, NULL },
	{ "queries", "[$nr_queries]MetaQuery", 0u, 0u, 0u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &nbd_meta_query_description, NULL, 0, NULL, 0,
	  NULL,
	  &nbd_meta_request_describe_queries, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_meta_request_description = {
	"MetaRequest", "nbd_meta_request", 4u, false, nbd_meta_request_fields,
	4,
	"Data of list_meta_context and set_meta_context. No query: "
	"everything, or nothing.",
	&nbd_meta_request_describe_open
};

static inline struct nbd_meta_context nbd_meta_context_describe_view(
    const struct describe_view *view)
{
	struct nbd_meta_context p = { view->bytes, view->size };

	return p;
}

static inline int nbd_meta_context_describe_at(struct span span,
					       uint64_t offset,
					       const uint64_t *parameters,
					       struct describe_view *out,
					       struct field_error *error)
{
	struct nbd_meta_context p;
	int rc;

	(void)parameters;
	rc = nbd_meta_context_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int nbd_meta_context_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct nbd_meta_context of = nbd_meta_context_describe_view(view), *p = &of;

	return nbd_meta_context_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open nbd_meta_context_describe_open = {
	NULL, 0, nbd_meta_context_describe_at,
	nbd_meta_context_describe_total_size,
	nbd_meta_context_describe_total_size
};

static inline int nbd_meta_context_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct nbd_meta_context of = nbd_meta_context_describe_view(view), *p = &of;
	int rc = nbd_meta_context_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field nbd_meta_context_describe_name = {
	nbd_meta_context_describe_name_place, NULL, 0
};

DESCRIBE_CONST struct describe_field nbd_meta_context_fields[] = {
	{ "id", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "0 in a list",
	  NULL, NULL },
	{ "name", "[]string", 4u, 1u, 0u, DESCRIBE_STRING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "base:allocation",
	  &nbd_meta_context_describe_name, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_meta_context_description = {
	"MetaContext", "nbd_meta_context", 4u, false, nbd_meta_context_fields,
	2,
	"A context that was listed or set.",
	&nbd_meta_context_describe_open
};

#define NBD_NR_STRUCTURES 27u
DESCRIBE_CONST struct describe_structure *const nbd_structures[] = {
	&nbd_greeting_description,
	&nbd_old_greeting_description,
	&nbd_client_greeting_description,
	&nbd_option_request_description,
	&nbd_option_reply_description,
	&nbd_export_entry_description,
	&nbd_export_reply_description,
	&nbd_info_request_description,
	&nbd_info_text_description,
	&nbd_info_export_description,
	&nbd_info_block_size_description,
	&nbd_request_description,
	&nbd_extended_request_description,
	&nbd_status_payload_description,
	&nbd_simple_reply_description,
	&nbd_chunk_head_description,
	&nbd_extended_reply_description,
	&nbd_chunk_data_description,
	&nbd_chunk_hole_description,
	&nbd_chunk_error_description,
	&nbd_block_status_description,
	&nbd_block_status_extended_description,
	&nbd_chunk_status_description,
	&nbd_chunk_status_extended_description,
	&nbd_meta_query_description,
	&nbd_meta_request_description,
	&nbd_meta_context_description,
};

DESCRIBE_CONST struct describe_file nbd_describe_file = {
	"nbd", nbd_structures, 27, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_NBD_VALIDATED)
#define GENERATED_NBD_VALIDATED

#include "runtime/base/validate.h"

static inline size_t nbd_greeting_validate(const struct nbd_greeting *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (value != 0x4E42444D41474943ull &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_greeting",
				   "magic", 0, "must be 0x4E42444D41474943"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(be64_load(p->bytes + 8));

		if (value != 0x49484156454F5054ull &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_greeting",
				   "option_magic", 8,
				   "must be 0x49484156454F5054"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 16));

		if (v->strict && nbd_handshake_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_greeting", "flags",
				   16, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_old_greeting_validate(const struct nbd_old_greeting *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (value != 0x4E42444D41474943ull &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_old_greeting",
				   "magic", 0, "must be 0x4E42444D41474943"))
			return v->count - before;
	}
	{
		uint64_t value = (uint64_t)(be64_load(p->bytes + 8));

		if (value != 0x420281861253ull &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_old_greeting",
				   "old_magic", 8, "must be 0x420281861253"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 24));

		if (v->strict && nbd_handshake_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_old_greeting",
				   "flags", 24, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 26));

		if (v->strict && nbd_transmission_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_old_greeting",
				   "transmission", 26, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_client_greeting_validate(
    const struct nbd_client_greeting *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (v->strict && nbd_client_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_client_greeting",
				   "flags", 0, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_option_request_validate(
    const struct nbd_option_request *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (value != 0x49484156454F5054ull &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_option_request",
				   "magic", 0, "must be 0x49484156454F5054"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 8));

		if (v->strict && !nbd_option_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_option_request",
				   "option", 8, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_option_reply_validate(const struct nbd_option_reply *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint64_t value = (uint64_t)(be64_load(p->bytes));

		if (value != 0x3E889045565A9ull &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_option_reply",
				   "magic", 0, "must be 0x3E889045565A9"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 8));

		if (v->strict && !nbd_option_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_option_reply",
				   "option", 8, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 12));

		if (v->strict && !nbd_option_answer_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_option_reply",
				   "answer", 12, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_export_entry_validate(const struct nbd_export_entry *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_export_entry_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_export_entry", "name", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = nbd_export_entry_details_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_export_entry", "details",
			       0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_export_reply_validate(const struct nbd_export_reply *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 8));

		if (v->strict && nbd_transmission_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_export_reply",
				   "flags", 8, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_info_request_validate(const struct nbd_info_request *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_info_request_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_info_request", "name", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = nbd_info_request_count_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_info_request", "count",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = nbd_info_request_infos_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_info_request", "infos",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 2;
			uint16_t value = (uint16_t)(be16_load(p->bytes + to));

			if (v->strict && !nbd_info_is_known(value) &&
			    validation_add(v, FINDING_VALUE,
					   "nbd_info_request", "infos", to,
					   "no value of its enum"))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t nbd_info_text_validate(const struct nbd_info_text *p,
					    struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint16_t value = (uint16_t)(be16_load(p->bytes));

		if (v->strict && !nbd_info_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_info_text", "kind",
				   0, "no value of its enum"))
			return v->count - before;
	}
	rc = nbd_info_text_text_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_info_text", "text", 2,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_info_export_validate(const struct nbd_info_export *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(be16_load(p->bytes));

		if (v->strict && !nbd_info_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_info_export", "kind",
				   0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 10));

		if (v->strict && nbd_transmission_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_info_export",
				   "flags", 10, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_info_block_size_validate(
    const struct nbd_info_block_size *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(be16_load(p->bytes));

		if (v->strict && !nbd_info_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_info_block_size",
				   "kind", 0, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_request_validate(const struct nbd_request *p,
					  struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x25609513u &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_request",
				   "magic", 0, "must be 0x25609513"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 4));

		if (v->strict && nbd_command_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_request", "flags", 4,
				   "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 6));

		if (v->strict && !nbd_command_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_request", "command",
				   6, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_extended_request_validate(
    const struct nbd_extended_request *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x21E41C71u &&
		    validation_add(v, FINDING_CONSTRAINT,
				   "nbd_extended_request", "magic", 0,
				   "must be 0x21E41C71"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 4));

		if (v->strict && nbd_command_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_extended_request",
				   "flags", 4, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 6));

		if (v->strict && !nbd_command_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_extended_request",
				   "command", 6, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_status_payload_validate(
    const struct nbd_status_payload *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_status_payload_contexts_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_status_payload",
			       "contexts", 8, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_simple_reply_validate(const struct nbd_simple_reply *p,
					       struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x67446698u &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_simple_reply",
				   "magic", 0, "must be 0x67446698"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(be32_load(p->bytes + 4));

		if (v->strict && !nbd_error_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_simple_reply",
				   "error", 4, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_chunk_head_validate(const struct nbd_chunk_head *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x668E33EFu &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_chunk_head",
				   "magic", 0, "must be 0x668E33EF"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 4));

		if (v->strict && nbd_chunk_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_chunk_head", "flags",
				   4, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 6));

		if (v->strict && !nbd_chunk_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_chunk_head", "kind",
				   6, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_extended_reply_validate(
    const struct nbd_extended_reply *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x6E8A278Cu &&
		    validation_add(v, FINDING_CONSTRAINT, "nbd_extended_reply",
				   "magic", 0, "must be 0x6E8A278C"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 4));

		if (v->strict && nbd_chunk_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "nbd_extended_reply",
				   "flags", 4, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(be16_load(p->bytes + 6));

		if (v->strict && !nbd_chunk_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_extended_reply",
				   "kind", 6, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_chunk_data_validate(const struct nbd_chunk_data *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t nbd_chunk_hole_validate(const struct nbd_chunk_hole *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t nbd_chunk_error_validate(const struct nbd_chunk_error *p,
					      struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (v->strict && !nbd_error_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "nbd_chunk_error",
				   "error", 0, "no value of its enum"))
			return v->count - before;
	}
	rc = nbd_chunk_error_message_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_chunk_error", "message",
			       6, "is not within the bytes");
		return v->count - before;
	}
	rc = nbd_chunk_error_offset_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_chunk_error", "offset",
			       0, "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_block_status_validate(const struct nbd_block_status *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t nbd_block_status_extended_validate(
    const struct nbd_block_status_extended *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t nbd_chunk_status_validate(const struct nbd_chunk_status *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_chunk_status_extents_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_chunk_status", "extents",
			       4, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 8;

			v->base += to;
			nbd_block_status_validate(
			    (const struct nbd_block_status *)(p->bytes + to),
			    v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t nbd_chunk_status_extended_validate(
    const struct nbd_chunk_status_extended *p, struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_chunk_status_extended_extents_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_chunk_status_extended",
			       "extents", 8, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		for (uint64_t i = 0; i < count; i++) {
			uint64_t to = at + i * 16;

			v->base += to;
			nbd_block_status_extended_validate(
			    (const struct nbd_block_status_extended *)(p->bytes + to),
			    v);
			v->base -= to;
			if (validation_is_over(v))
				return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t nbd_meta_query_validate(const struct nbd_meta_query *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_meta_query_text_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_meta_query", "text", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t nbd_meta_request_validate(const struct nbd_meta_request *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_meta_request_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_meta_request", "name", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = nbd_meta_request_nr_queries_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_meta_request",
			       "nr_queries", 0, "is not within the bytes");
		return v->count - before;
	}
	rc = nbd_meta_request_queries_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_meta_request", "queries",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		struct nbd_meta_query_iterator records;
		struct nbd_meta_query of;

		rc = nbd_meta_request_queries(p, &records, &error);
		if (rc) {
			validation_add(v, FINDING_RANGE, "nbd_meta_request",
				       "queries", at,
				       "is not within the bytes");
			return v->count - before;
		}
		while ((rc = nbd_meta_query_iterator_next(&records, &of, &error)) > 0) {
			v->base += (at + records.at);
			nbd_meta_query_validate(&of, v);
			v->base -= (at + records.at);
			if (validation_is_over(v))
				return v->count - before;
		}
		if (rc) {
			validation_add(v, FINDING_RANGE, error.structure,
				       error.field, (at + records.at),
				       "is not within the bytes");
			return v->count - before;
		}
	}
	return v->count - before;
}

static inline size_t nbd_meta_context_validate(const struct nbd_meta_context *p,
					       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = nbd_meta_context_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "nbd_meta_context", "name", 4,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

#endif
