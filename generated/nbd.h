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
#define NBD_REQUEST_MAGIC 0x25609513u
#define NBD_SIMPLE_REPLY_MAGIC 0x67446698u
#define NBD_CHUNK_MAGIC 0x668E33EFu

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

/* Enum Option: u32 big-endian. */
/* old: size and flags without a reply header, no error */
#define NBD_OPTION_EXPORT_NAME 1u
#define NBD_OPTION_ABORT 2u
#define NBD_OPTION_LIST 3u
/* withdrawn */
#define NBD_OPTION_PEEK_EXPORT 4u
#define NBD_OPTION_STARTTLS 5u
#define NBD_OPTION_INFO 6u
#define NBD_OPTION_GO 7u
#define NBD_OPTION_STRUCTURED_REPLY 8u
#define NBD_OPTION_LIST_META_CONTEXT 9u
#define NBD_OPTION_SET_META_CONTEXT 10u
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
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t nbd_transmission_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xF000u);
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
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t nbd_command_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFFE0u);
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
	case NBD_CHUNK_ERROR:
	case NBD_CHUNK_ERROR_OFFSET:
		return true;
	default:
		return false;
	}
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

/* Structure TextHead, 4 bytes. In front of an export's name. */
struct nbd_text_head {
	uint8_t bytes[4];
};
#define NBD_TEXT_HEAD_SIZEOF 4u
STRUCTC_PROVE(sizeof(struct nbd_text_head) == NBD_TEXT_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_text_head *nbd_text_head_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, NBD_TEXT_HEAD_SIZEOF))
		return NULL;
	return (const struct nbd_text_head *)(span.data + offset);
}

static inline struct nbd_text_head *nbd_text_head_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_TEXT_HEAD_SIZEOF))
		return NULL;
	return (struct nbd_text_head *)(span.data + offset);
}

/* TextHead.length: u32 big-endian at byte 0. */
#define NBD_TEXT_HEAD_LENGTH_OFFSET 0u
#define NBD_TEXT_HEAD_LENGTH_SIZE   4u
STRUCTC_WITHIN(NBD_TEXT_HEAD, LENGTH);

static inline uint32_t nbd_text_head_length(const struct nbd_text_head *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_text_head_set_length(struct nbd_text_head *p,
					    uint32_t value)
{
	be32_store(p->bytes, value);
}

/* All bytes zero. */
static inline void nbd_text_head_init(struct nbd_text_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
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

/*
 * Structure InfoCount, 2 bytes. After the name in info and go; as many InfoHead
 * follow.
 */
struct nbd_info_count {
	uint8_t bytes[2];
};
#define NBD_INFO_COUNT_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct nbd_info_count) == NBD_INFO_COUNT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_info_count *nbd_info_count_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, NBD_INFO_COUNT_SIZEOF))
		return NULL;
	return (const struct nbd_info_count *)(span.data + offset);
}

static inline struct nbd_info_count *nbd_info_count_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_INFO_COUNT_SIZEOF))
		return NULL;
	return (struct nbd_info_count *)(span.data + offset);
}

/* InfoCount.count: u16 big-endian at byte 0. */
#define NBD_INFO_COUNT_COUNT_OFFSET 0u
#define NBD_INFO_COUNT_COUNT_SIZE   2u
STRUCTC_WITHIN(NBD_INFO_COUNT, COUNT);

static inline uint16_t nbd_info_count_count(const struct nbd_info_count *p)
{
	return be16_load(p->bytes);
}

static inline void nbd_info_count_set_count(struct nbd_info_count *p,
					    uint16_t value)
{
	be16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void nbd_info_count_init(struct nbd_info_count *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure InfoHead, 2 bytes. What is asked for in info and go; with the text
 * behind it, the reply for name and description.
 */
struct nbd_info_head {
	uint8_t bytes[2];
};
#define NBD_INFO_HEAD_SIZEOF 2u
STRUCTC_PROVE(sizeof(struct nbd_info_head) == NBD_INFO_HEAD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_info_head *nbd_info_head_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, NBD_INFO_HEAD_SIZEOF))
		return NULL;
	return (const struct nbd_info_head *)(span.data + offset);
}

static inline struct nbd_info_head *nbd_info_head_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_INFO_HEAD_SIZEOF))
		return NULL;
	return (struct nbd_info_head *)(span.data + offset);
}

/* InfoHead.kind: enum Info, u16 big-endian at byte 0. */
#define NBD_INFO_HEAD_KIND_OFFSET 0u
#define NBD_INFO_HEAD_KIND_SIZE   2u
STRUCTC_WITHIN(NBD_INFO_HEAD, KIND);

static inline uint16_t nbd_info_head_kind(const struct nbd_info_head *p)
{
	return be16_load(p->bytes);
}

static inline void nbd_info_head_set_kind(struct nbd_info_head *p,
					  uint16_t value)
{
	be16_store(p->bytes, value);
}

/* All bytes zero. */
static inline void nbd_info_head_init(struct nbd_info_head *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
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
 * Structure ChunkError, 6 bytes. What follows the head of an error chunk; then
 * a text for people.
 */
struct nbd_chunk_error {
	uint8_t bytes[6];
};
#define NBD_CHUNK_ERROR_SIZEOF 6u
STRUCTC_PROVE(sizeof(struct nbd_chunk_error) == NBD_CHUNK_ERROR_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct nbd_chunk_error *nbd_chunk_error_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, NBD_CHUNK_ERROR_SIZEOF))
		return NULL;
	return (const struct nbd_chunk_error *)(span.data + offset);
}

static inline struct nbd_chunk_error *nbd_chunk_error_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, NBD_CHUNK_ERROR_SIZEOF))
		return NULL;
	return (struct nbd_chunk_error *)(span.data + offset);
}

/* ChunkError.error: enum Error, u32 big-endian at byte 0. */
#define NBD_CHUNK_ERROR_ERROR_OFFSET 0u
#define NBD_CHUNK_ERROR_ERROR_SIZE   4u
STRUCTC_WITHIN(NBD_CHUNK_ERROR, ERROR);

static inline uint32_t nbd_chunk_error_error(const struct nbd_chunk_error *p)
{
	return be32_load(p->bytes);
}

static inline void nbd_chunk_error_set_error(struct nbd_chunk_error *p,
					     uint32_t value)
{
	be32_store(p->bytes, value);
}

/* ChunkError.message_length: u16 big-endian at byte 4. */
#define NBD_CHUNK_ERROR_MESSAGE_LENGTH_OFFSET 4u
#define NBD_CHUNK_ERROR_MESSAGE_LENGTH_SIZE   2u
STRUCTC_WITHIN(NBD_CHUNK_ERROR, MESSAGE_LENGTH);

static inline uint16_t nbd_chunk_error_message_length(
    const struct nbd_chunk_error *p)
{
	return be16_load(p->bytes + 4);
}

static inline void nbd_chunk_error_set_message_length(struct nbd_chunk_error *p,
						      uint16_t value)
{
	be16_store(p->bytes + 4, value);
}

/* All bytes zero. */
static inline void nbd_chunk_error_init(struct nbd_chunk_error *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
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

DESCRIBE_CONST struct describe_value nbd_option_values[] = {
	{ "export_name", 1u, "old: size and flags without a reply header, no error" },
	{ "abort", 2u, NULL },
	{ "list", 3u, NULL },
	{ "peek_export", 4u, "withdrawn" },
	{ "starttls", 5u, NULL },
	{ "info", 6u, NULL },
	{ "go", 7u, NULL },
	{ "structured_reply", 8u, NULL },
	{ "list_meta_context", 9u, NULL },
	{ "set_meta_context", 10u, NULL },
	{ "extended_headers", 11u, NULL },
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
	{ "error", 0x8001u, NULL },
	{ "error_offset", 0x8002u, NULL },
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

DESCRIBE_CONST struct describe_field nbd_text_head_fields[] = {
	{ "length", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_text_head_description = {
	"TextHead", "nbd_text_head", 4u, false, nbd_text_head_fields, 1,
	"In front of an export's name.",
	NULL
};

DESCRIBE_CONST struct describe_field nbd_export_reply_fields[] = {
	{ "export_size", "u64_be", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "flags", "TransmissionFlags", 8u, 2u, 1u, DESCRIBE_FLAGS, false,
	  false, true,
	  NULL, nbd_transmission_flags_values, 12, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_export_reply_description = {
	"ExportReply", "nbd_export_reply", 10u, false, nbd_export_reply_fields,
	2,
	"The answer to export_name; 124 zero bytes follow unless no_zeroes.",
	NULL
};

DESCRIBE_CONST struct describe_field nbd_info_count_fields[] = {
	{ "count", "u16_be", 0u, 2u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_info_count_description = {
	"InfoCount", "nbd_info_count", 2u, false, nbd_info_count_fields, 1,
	"After the name in info and go; as many InfoHead follow.",
	NULL
};

DESCRIBE_CONST struct describe_field nbd_info_head_fields[] = {
	{ "kind", "Info", 0u, 2u, 1u, DESCRIBE_ENUM, false, false, true,
	  NULL, nbd_info_values, 4, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure nbd_info_head_description = {
	"InfoHead", "nbd_info_head", 2u, false, nbd_info_head_fields, 1,
	"What is asked for in info and go; with the text behind it, "
	"the reply for name and description.",
	NULL
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
	  NULL, nbd_transmission_flags_values, 12, NULL, 0,
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
	  NULL, nbd_command_flags_values, 5, NULL, 0,
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
	  NULL, nbd_chunk_values, 6, NULL, 0,
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
};
DESCRIBE_CONST struct describe_structure nbd_chunk_error_description = {
	"ChunkError", "nbd_chunk_error", 6u, false, nbd_chunk_error_fields, 2,
	"What follows the head of an error chunk; then a text for "
	"people.",
	NULL
};

#define NBD_NR_STRUCTURES 16u
DESCRIBE_CONST struct describe_structure *const nbd_structures[] = {
	&nbd_greeting_description,
	&nbd_client_greeting_description,
	&nbd_option_request_description,
	&nbd_option_reply_description,
	&nbd_text_head_description,
	&nbd_export_reply_description,
	&nbd_info_count_description,
	&nbd_info_head_description,
	&nbd_info_export_description,
	&nbd_info_block_size_description,
	&nbd_request_description,
	&nbd_simple_reply_description,
	&nbd_chunk_head_description,
	&nbd_chunk_data_description,
	&nbd_chunk_hole_description,
	&nbd_chunk_error_description,
};

DESCRIBE_CONST struct describe_file nbd_describe_file = {
	"nbd", nbd_structures, 16, NULL
};

#endif
