/* Written by structc from structs/tar.struct. Edit that file instead. */
#ifndef GENERATED_TAR_H
#define GENERATED_TAR_H

#include "runtime/base/bytes.h"
#include "runtime/base/checksum.h"

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

#define TAR_BLOCK_SIZE 512u
/* "ustar" and a NUL; version is "00" */
#define TAR_MAGIC_POSIX 0x757374617200ull
/* "ustar "; version is " " and a NUL */
#define TAR_MAGIC_GNU 0x757374617220ull
/* First byte of a number in base 256 */
#define TAR_NUMBER_POSITIVE 0x80u
#define TAR_NUMBER_NEGATIVE 0xFFu
/* Sparse extents in a GNU header */
#define TAR_SPARSE_IN_HEADER 4u
/* and in each block behind it */
#define TAR_SPARSE_IN_BLOCK 21u
/* Header.mode: set user ID */
#define TAR_MODE_SUID 2048u
/* Set group ID */
#define TAR_MODE_SGID 1024u
/* Reserved by POSIX; sticky elsewhere */
#define TAR_MODE_VTX 512u
/* The owner's rights */
#define TAR_MODE_UREAD 256u
#define TAR_MODE_UWRITE 128u
#define TAR_MODE_UEXEC 64u
/* The group's */
#define TAR_MODE_GREAD 32u
#define TAR_MODE_GWRITE 16u
#define TAR_MODE_GEXEC 8u
/* All others' */
#define TAR_MODE_OREAD 4u
#define TAR_MODE_OWRITE 2u
#define TAR_MODE_OEXEC 1u

/* Enum TypeFlag: u8. What a member is: a character of ASCII. */
/* A file in a V7 archive */
#define TAR_TYPE_FLAG_OLD_REGULAR 0u
/* '0' */
#define TAR_TYPE_FLAG_REGULAR 0x30u
/* '1': another name of an earlier member */
#define TAR_TYPE_FLAG_LINK 0x31u
/* '2' */
#define TAR_TYPE_FLAG_SYMLINK 0x32u
/* '3': a character device */
#define TAR_TYPE_FLAG_CHARACTER 0x33u
/* '4': a block device */
#define TAR_TYPE_FLAG_BLOCK 0x34u
/* '5' */
#define TAR_TYPE_FLAG_DIRECTORY 0x35u
/* '6' */
#define TAR_TYPE_FLAG_FIFO 0x36u
/* '7': a file in one piece */
#define TAR_TYPE_FLAG_CONTIGUOUS 0x37u
/* 'g': records for all that follow */
#define TAR_TYPE_FLAG_PAX_GLOBAL 0x67u
/* 'x': records for the next member */
#define TAR_TYPE_FLAG_PAX_NEXT 0x78u
/* 'D': names in a directory, incremental */
#define TAR_TYPE_FLAG_GNU_DUMPDIR 0x44u
/* 'K': linkname of the next member */
#define TAR_TYPE_FLAG_GNU_LONG_LINK 0x4Bu
/* 'L': name of the next member */
#define TAR_TYPE_FLAG_GNU_LONG_NAME 0x4Cu
/* 'M': goes on from the volume before */
#define TAR_TYPE_FLAG_GNU_MULTIVOLUME 0x4Du
/* 'N': names, as GNU tar once stored them */
#define TAR_TYPE_FLAG_GNU_OLD_NAMES 0x4Eu
/* 'S': a file with holes */
#define TAR_TYPE_FLAG_GNU_SPARSE 0x53u
/* 'V': the volume's label */
#define TAR_TYPE_FLAG_GNU_VOLUME 0x56u
/* 'X': pax_next of old Solaris */
#define TAR_TYPE_FLAG_SOLARIS_PAX 0x58u
/* 'I': star: no contents, just an inode */
#define TAR_TYPE_FLAG_STAR_INODE 0x49u

/* The name of a value, or NULL if it has none. */
static inline const char *tar_type_flag_name(uint8_t value)
{
	switch (value) {
	case TAR_TYPE_FLAG_OLD_REGULAR:
		return "old_regular";
	case TAR_TYPE_FLAG_REGULAR:
		return "regular";
	case TAR_TYPE_FLAG_LINK:
		return "link";
	case TAR_TYPE_FLAG_SYMLINK:
		return "symlink";
	case TAR_TYPE_FLAG_CHARACTER:
		return "character";
	case TAR_TYPE_FLAG_BLOCK:
		return "block";
	case TAR_TYPE_FLAG_DIRECTORY:
		return "directory";
	case TAR_TYPE_FLAG_FIFO:
		return "fifo";
	case TAR_TYPE_FLAG_CONTIGUOUS:
		return "contiguous";
	case TAR_TYPE_FLAG_PAX_GLOBAL:
		return "pax_global";
	case TAR_TYPE_FLAG_PAX_NEXT:
		return "pax_next";
	case TAR_TYPE_FLAG_GNU_DUMPDIR:
		return "gnu_dumpdir";
	case TAR_TYPE_FLAG_GNU_LONG_LINK:
		return "gnu_long_link";
	case TAR_TYPE_FLAG_GNU_LONG_NAME:
		return "gnu_long_name";
	case TAR_TYPE_FLAG_GNU_MULTIVOLUME:
		return "gnu_multivolume";
	case TAR_TYPE_FLAG_GNU_OLD_NAMES:
		return "gnu_old_names";
	case TAR_TYPE_FLAG_GNU_SPARSE:
		return "gnu_sparse";
	case TAR_TYPE_FLAG_GNU_VOLUME:
		return "gnu_volume";
	case TAR_TYPE_FLAG_SOLARIS_PAX:
		return "solaris_pax";
	case TAR_TYPE_FLAG_STAR_INODE:
		return "star_inode";
	default:
		return NULL;
	}
}

static inline bool tar_type_flag_is_known(uint8_t value)
{
	switch (value) {
	case TAR_TYPE_FLAG_OLD_REGULAR:
	case TAR_TYPE_FLAG_REGULAR:
	case TAR_TYPE_FLAG_LINK:
	case TAR_TYPE_FLAG_SYMLINK:
	case TAR_TYPE_FLAG_CHARACTER:
	case TAR_TYPE_FLAG_BLOCK:
	case TAR_TYPE_FLAG_DIRECTORY:
	case TAR_TYPE_FLAG_FIFO:
	case TAR_TYPE_FLAG_CONTIGUOUS:
	case TAR_TYPE_FLAG_PAX_GLOBAL:
	case TAR_TYPE_FLAG_PAX_NEXT:
	case TAR_TYPE_FLAG_GNU_DUMPDIR:
	case TAR_TYPE_FLAG_GNU_LONG_LINK:
	case TAR_TYPE_FLAG_GNU_LONG_NAME:
	case TAR_TYPE_FLAG_GNU_MULTIVOLUME:
	case TAR_TYPE_FLAG_GNU_OLD_NAMES:
	case TAR_TYPE_FLAG_GNU_SPARSE:
	case TAR_TYPE_FLAG_GNU_VOLUME:
	case TAR_TYPE_FLAG_SOLARIS_PAX:
	case TAR_TYPE_FLAG_STAR_INODE:
		return true;
	default:
		return false;
	}
}

/* Structure SparseExtent, 24 bytes. One piece of a file with holes. */
struct tar_sparse_extent {
	uint8_t bytes[24];
};
#define TAR_SPARSE_EXTENT_SIZEOF 24u
STRUCTC_PROVE(sizeof(struct tar_sparse_extent) == TAR_SPARSE_EXTENT_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct tar_sparse_extent *tar_sparse_extent_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, TAR_SPARSE_EXTENT_SIZEOF))
		return NULL;
	return (const struct tar_sparse_extent *)(span.data + offset);
}

static inline struct tar_sparse_extent *tar_sparse_extent_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, TAR_SPARSE_EXTENT_SIZEOF))
		return NULL;
	return (struct tar_sparse_extent *)(span.data + offset);
}

/* SparseExtent.offset: 12 times string at byte 0. In the file */
#define TAR_SPARSE_EXTENT_OFFSET_OFFSET 0u
#define TAR_SPARSE_EXTENT_OFFSET_SIZE   12u
#define TAR_SPARSE_EXTENT_OFFSET_COUNT  12u
STRUCTC_WITHIN(TAR_SPARSE_EXTENT, OFFSET);

static inline int tar_sparse_extent_offset(const struct tar_sparse_extent *p,
					   uint64_t i, uint8_t *out,
					   struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_sparse_extent", "offset",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int tar_sparse_extent_set_offset(struct tar_sparse_extent *p,
					       uint64_t i, uint8_t value,
					       struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_sparse_extent", "offset",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span tar_sparse_extent_offset_bytes(
    const struct tar_sparse_extent *p)
{
	return span_of(p->bytes, 12);
}

static inline struct mspan tar_sparse_extent_edit_offset_bytes(
    struct tar_sparse_extent *p)
{
	return mspan_of(p->bytes, 12);
}

/* Up to the first NUL. */
static inline struct span tar_sparse_extent_offset_text(
    const struct tar_sparse_extent *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_sparse_extent_put_offset(struct tar_sparse_extent *p,
					       struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* SparseExtent.numbytes: 12 times string at byte 12. That are stored */
#define TAR_SPARSE_EXTENT_NUMBYTES_OFFSET 12u
#define TAR_SPARSE_EXTENT_NUMBYTES_SIZE   12u
#define TAR_SPARSE_EXTENT_NUMBYTES_COUNT  12u
STRUCTC_WITHIN(TAR_SPARSE_EXTENT, NUMBYTES);

static inline int tar_sparse_extent_numbytes(const struct tar_sparse_extent *p,
					     uint64_t i, uint8_t *out,
					     struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_sparse_extent",
					  "numbytes", 12);
	*out = p->bytes[12 + i];
	return 0;
}

static inline int tar_sparse_extent_set_numbytes(struct tar_sparse_extent *p,
						 uint64_t i, uint8_t value,
						 struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_sparse_extent",
					  "numbytes", 12);
	p->bytes[12 + i] = value;
	return 0;
}

static inline struct span tar_sparse_extent_numbytes_bytes(
    const struct tar_sparse_extent *p)
{
	return span_of(p->bytes + 12, 12);
}

static inline struct mspan tar_sparse_extent_edit_numbytes_bytes(
    struct tar_sparse_extent *p)
{
	return mspan_of(p->bytes + 12, 12);
}

/* Up to the first NUL. */
static inline struct span tar_sparse_extent_numbytes_text(
    const struct tar_sparse_extent *p)
{
	const uint8_t *text = p->bytes + 12;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_sparse_extent_put_numbytes(struct tar_sparse_extent *p,
						 struct span text)
{
	uint8_t *to = p->bytes + 12;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* All bytes zero. */
static inline void tar_sparse_extent_init(struct tar_sparse_extent *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure PosixTail, 167 bytes. Bytes 345 to 511 as POSIX has them. */
struct tar_posix_tail {
	uint8_t bytes[167];
};
#define TAR_POSIX_TAIL_SIZEOF 167u
STRUCTC_PROVE(sizeof(struct tar_posix_tail) == TAR_POSIX_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct tar_posix_tail *tar_posix_tail_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, TAR_POSIX_TAIL_SIZEOF))
		return NULL;
	return (const struct tar_posix_tail *)(span.data + offset);
}

static inline struct tar_posix_tail *tar_posix_tail_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, TAR_POSIX_TAIL_SIZEOF))
		return NULL;
	return (struct tar_posix_tail *)(span.data + offset);
}

/*
 * PosixTail.prefix: 155 times string at byte 0. Comes before name, with a /
 * between
 */
#define TAR_POSIX_TAIL_PREFIX_OFFSET 0u
#define TAR_POSIX_TAIL_PREFIX_SIZE   155u
#define TAR_POSIX_TAIL_PREFIX_COUNT  155u
STRUCTC_WITHIN(TAR_POSIX_TAIL, PREFIX);

static inline int tar_posix_tail_prefix(const struct tar_posix_tail *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 155)
		return field_out_of_range(error, "tar_posix_tail", "prefix",
					  0);
	*out = p->bytes[i];
	return 0;
}

static inline int tar_posix_tail_set_prefix(struct tar_posix_tail *p,
					    uint64_t i, uint8_t value,
					    struct field_error *error)
{
	if (i >= 155)
		return field_out_of_range(error, "tar_posix_tail", "prefix",
					  0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span tar_posix_tail_prefix_bytes(
    const struct tar_posix_tail *p)
{
	return span_of(p->bytes, 155);
}

static inline struct mspan tar_posix_tail_edit_prefix_bytes(
    struct tar_posix_tail *p)
{
	return mspan_of(p->bytes, 155);
}

/* Up to the first NUL. */
static inline struct span tar_posix_tail_prefix_text(
    const struct tar_posix_tail *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 155);

	if (!end)
		return span_of(text, 155);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_posix_tail_put_prefix(struct tar_posix_tail *p,
					    struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 155)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(155 - text.size));
	return 0;
}

/* All bytes zero. */
static inline void tar_posix_tail_init(struct tar_posix_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure GnuTail, 167 bytes. The same bytes as GNU tar has them (format
 * "gnu").
 */
struct tar_gnu_tail {
	uint8_t bytes[167];
};
#define TAR_GNU_TAIL_SIZEOF 167u
STRUCTC_PROVE(sizeof(struct tar_gnu_tail) == TAR_GNU_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct tar_gnu_tail *tar_gnu_tail_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, TAR_GNU_TAIL_SIZEOF))
		return NULL;
	return (const struct tar_gnu_tail *)(span.data + offset);
}

static inline struct tar_gnu_tail *tar_gnu_tail_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, TAR_GNU_TAIL_SIZEOF))
		return NULL;
	return (struct tar_gnu_tail *)(span.data + offset);
}

/* GnuTail.atime: 12 times string at byte 0. Last read; incremental archives */
#define TAR_GNU_TAIL_ATIME_OFFSET 0u
#define TAR_GNU_TAIL_ATIME_SIZE   12u
#define TAR_GNU_TAIL_ATIME_COUNT  12u
STRUCTC_WITHIN(TAR_GNU_TAIL, ATIME);

static inline int tar_gnu_tail_atime(const struct tar_gnu_tail *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "atime", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int tar_gnu_tail_set_atime(struct tar_gnu_tail *p, uint64_t i,
					 uint8_t value,
					 struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "atime", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span tar_gnu_tail_atime_bytes(const struct tar_gnu_tail *p)
{
	return span_of(p->bytes, 12);
}

static inline struct mspan tar_gnu_tail_edit_atime_bytes(struct tar_gnu_tail *p)
{
	return mspan_of(p->bytes, 12);
}

/* Up to the first NUL. */
static inline struct span tar_gnu_tail_atime_text(const struct tar_gnu_tail *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_gnu_tail_put_atime(struct tar_gnu_tail *p,
					 struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* GnuTail.ctime: 12 times string at byte 12. Last change of the inode */
#define TAR_GNU_TAIL_CTIME_OFFSET 12u
#define TAR_GNU_TAIL_CTIME_SIZE   12u
#define TAR_GNU_TAIL_CTIME_COUNT  12u
STRUCTC_WITHIN(TAR_GNU_TAIL, CTIME);

static inline int tar_gnu_tail_ctime(const struct tar_gnu_tail *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "ctime", 12);
	*out = p->bytes[12 + i];
	return 0;
}

static inline int tar_gnu_tail_set_ctime(struct tar_gnu_tail *p, uint64_t i,
					 uint8_t value,
					 struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "ctime", 12);
	p->bytes[12 + i] = value;
	return 0;
}

static inline struct span tar_gnu_tail_ctime_bytes(const struct tar_gnu_tail *p)
{
	return span_of(p->bytes + 12, 12);
}

static inline struct mspan tar_gnu_tail_edit_ctime_bytes(struct tar_gnu_tail *p)
{
	return mspan_of(p->bytes + 12, 12);
}

/* Up to the first NUL. */
static inline struct span tar_gnu_tail_ctime_text(const struct tar_gnu_tail *p)
{
	const uint8_t *text = p->bytes + 12;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_gnu_tail_put_ctime(struct tar_gnu_tail *p,
					 struct span text)
{
	uint8_t *to = p->bytes + 12;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* GnuTail.offset: 12 times string at byte 24. multi-volume: where it goes on */
#define TAR_GNU_TAIL_OFFSET_OFFSET 24u
#define TAR_GNU_TAIL_OFFSET_SIZE   12u
#define TAR_GNU_TAIL_OFFSET_COUNT  12u
STRUCTC_WITHIN(TAR_GNU_TAIL, OFFSET);

static inline int tar_gnu_tail_offset(const struct tar_gnu_tail *p, uint64_t i,
				      uint8_t *out, struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "offset", 24);
	*out = p->bytes[24 + i];
	return 0;
}

static inline int tar_gnu_tail_set_offset(struct tar_gnu_tail *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "offset", 24);
	p->bytes[24 + i] = value;
	return 0;
}

static inline struct span tar_gnu_tail_offset_bytes(
    const struct tar_gnu_tail *p)
{
	return span_of(p->bytes + 24, 12);
}

static inline struct mspan tar_gnu_tail_edit_offset_bytes(
    struct tar_gnu_tail *p)
{
	return mspan_of(p->bytes + 24, 12);
}

/* Up to the first NUL. */
static inline struct span tar_gnu_tail_offset_text(const struct tar_gnu_tail *p)
{
	const uint8_t *text = p->bytes + 24;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_gnu_tail_put_offset(struct tar_gnu_tail *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 24;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* GnuTail.longnames: 4 times byte at byte 36. Unused */
#define TAR_GNU_TAIL_LONGNAMES_OFFSET 36u
#define TAR_GNU_TAIL_LONGNAMES_SIZE   4u
#define TAR_GNU_TAIL_LONGNAMES_COUNT  4u
STRUCTC_WITHIN(TAR_GNU_TAIL, LONGNAMES);

static inline int tar_gnu_tail_longnames(const struct tar_gnu_tail *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "tar_gnu_tail", "longnames",
					  36);
	*out = p->bytes[36 + i];
	return 0;
}

static inline int tar_gnu_tail_set_longnames(struct tar_gnu_tail *p,
					     uint64_t i, uint8_t value,
					     struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "tar_gnu_tail", "longnames",
					  36);
	p->bytes[36 + i] = value;
	return 0;
}

static inline struct span tar_gnu_tail_longnames_bytes(
    const struct tar_gnu_tail *p)
{
	return span_of(p->bytes + 36, 4);
}

static inline struct mspan tar_gnu_tail_edit_longnames_bytes(
    struct tar_gnu_tail *p)
{
	return mspan_of(p->bytes + 36, 4);
}

/* GnuTail.sparse: 4 times struct tar_sparse_extent at byte 41. */
#define TAR_GNU_TAIL_SPARSE_OFFSET 41u
#define TAR_GNU_TAIL_SPARSE_SIZE   96u
#define TAR_GNU_TAIL_SPARSE_COUNT  4u
STRUCTC_WITHIN(TAR_GNU_TAIL, SPARSE);

static inline const struct tar_sparse_extent *tar_gnu_tail_sparse(
    const struct tar_gnu_tail *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "tar_gnu_tail", "sparse", 41);
		return NULL;
	}
	return (const struct tar_sparse_extent *)(p->bytes + 41 + i * 24);
}

static inline struct tar_sparse_extent *tar_gnu_tail_edit_sparse(
    struct tar_gnu_tail *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "tar_gnu_tail", "sparse", 41);
		return NULL;
	}
	return (struct tar_sparse_extent *)(p->bytes + 41 + i * 24);
}

/* GnuTail.isextended: u8 at byte 137. Not 0: a SparseBlock follows */
#define TAR_GNU_TAIL_ISEXTENDED_OFFSET 137u
#define TAR_GNU_TAIL_ISEXTENDED_SIZE   1u
STRUCTC_WITHIN(TAR_GNU_TAIL, ISEXTENDED);

static inline uint8_t tar_gnu_tail_isextended(const struct tar_gnu_tail *p)
{
	return p->bytes[137];
}

static inline void tar_gnu_tail_set_isextended(struct tar_gnu_tail *p,
					       uint8_t value)
{
	p->bytes[137] = value;
}

/*
 * GnuTail.realsize: 12 times string at byte 138. The file's size with its holes
 */
#define TAR_GNU_TAIL_REALSIZE_OFFSET 138u
#define TAR_GNU_TAIL_REALSIZE_SIZE   12u
#define TAR_GNU_TAIL_REALSIZE_COUNT  12u
STRUCTC_WITHIN(TAR_GNU_TAIL, REALSIZE);

static inline int tar_gnu_tail_realsize(const struct tar_gnu_tail *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "realsize",
					  138);
	*out = p->bytes[138 + i];
	return 0;
}

static inline int tar_gnu_tail_set_realsize(struct tar_gnu_tail *p, uint64_t i,
					    uint8_t value,
					    struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_gnu_tail", "realsize",
					  138);
	p->bytes[138 + i] = value;
	return 0;
}

static inline struct span tar_gnu_tail_realsize_bytes(
    const struct tar_gnu_tail *p)
{
	return span_of(p->bytes + 138, 12);
}

static inline struct mspan tar_gnu_tail_edit_realsize_bytes(
    struct tar_gnu_tail *p)
{
	return mspan_of(p->bytes + 138, 12);
}

/* Up to the first NUL. */
static inline struct span tar_gnu_tail_realsize_text(
    const struct tar_gnu_tail *p)
{
	const uint8_t *text = p->bytes + 138;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_gnu_tail_put_realsize(struct tar_gnu_tail *p,
					    struct span text)
{
	uint8_t *to = p->bytes + 138;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* All bytes zero. */
static inline void tar_gnu_tail_init(struct tar_gnu_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure StarTail, 167 bytes. The same bytes as star has them. */
struct tar_star_tail {
	uint8_t bytes[167];
};
#define TAR_STAR_TAIL_SIZEOF 167u
STRUCTC_PROVE(sizeof(struct tar_star_tail) == TAR_STAR_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct tar_star_tail *tar_star_tail_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, TAR_STAR_TAIL_SIZEOF))
		return NULL;
	return (const struct tar_star_tail *)(span.data + offset);
}

static inline struct tar_star_tail *tar_star_tail_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, TAR_STAR_TAIL_SIZEOF))
		return NULL;
	return (struct tar_star_tail *)(span.data + offset);
}

/* StarTail.prefix: 131 times string at byte 0. */
#define TAR_STAR_TAIL_PREFIX_OFFSET 0u
#define TAR_STAR_TAIL_PREFIX_SIZE   131u
#define TAR_STAR_TAIL_PREFIX_COUNT  131u
STRUCTC_WITHIN(TAR_STAR_TAIL, PREFIX);

static inline int tar_star_tail_prefix(const struct tar_star_tail *p,
				       uint64_t i, uint8_t *out,
				       struct field_error *error)
{
	if (i >= 131)
		return field_out_of_range(error, "tar_star_tail", "prefix", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int tar_star_tail_set_prefix(struct tar_star_tail *p, uint64_t i,
					   uint8_t value,
					   struct field_error *error)
{
	if (i >= 131)
		return field_out_of_range(error, "tar_star_tail", "prefix", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span tar_star_tail_prefix_bytes(
    const struct tar_star_tail *p)
{
	return span_of(p->bytes, 131);
}

static inline struct mspan tar_star_tail_edit_prefix_bytes(
    struct tar_star_tail *p)
{
	return mspan_of(p->bytes, 131);
}

/* Up to the first NUL. */
static inline struct span tar_star_tail_prefix_text(
    const struct tar_star_tail *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 131);

	if (!end)
		return span_of(text, 131);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_star_tail_put_prefix(struct tar_star_tail *p,
					   struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 131)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(131 - text.size));
	return 0;
}

/* StarTail.atime: 12 times string at byte 131. */
#define TAR_STAR_TAIL_ATIME_OFFSET 131u
#define TAR_STAR_TAIL_ATIME_SIZE   12u
#define TAR_STAR_TAIL_ATIME_COUNT  12u
STRUCTC_WITHIN(TAR_STAR_TAIL, ATIME);

static inline int tar_star_tail_atime(const struct tar_star_tail *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_star_tail", "atime",
					  131);
	*out = p->bytes[131 + i];
	return 0;
}

static inline int tar_star_tail_set_atime(struct tar_star_tail *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_star_tail", "atime",
					  131);
	p->bytes[131 + i] = value;
	return 0;
}

static inline struct span tar_star_tail_atime_bytes(
    const struct tar_star_tail *p)
{
	return span_of(p->bytes + 131, 12);
}

static inline struct mspan tar_star_tail_edit_atime_bytes(
    struct tar_star_tail *p)
{
	return mspan_of(p->bytes + 131, 12);
}

/* Up to the first NUL. */
static inline struct span tar_star_tail_atime_text(
    const struct tar_star_tail *p)
{
	const uint8_t *text = p->bytes + 131;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_star_tail_put_atime(struct tar_star_tail *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 131;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* StarTail.ctime: 12 times string at byte 143. */
#define TAR_STAR_TAIL_CTIME_OFFSET 143u
#define TAR_STAR_TAIL_CTIME_SIZE   12u
#define TAR_STAR_TAIL_CTIME_COUNT  12u
STRUCTC_WITHIN(TAR_STAR_TAIL, CTIME);

static inline int tar_star_tail_ctime(const struct tar_star_tail *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_star_tail", "ctime",
					  143);
	*out = p->bytes[143 + i];
	return 0;
}

static inline int tar_star_tail_set_ctime(struct tar_star_tail *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_star_tail", "ctime",
					  143);
	p->bytes[143 + i] = value;
	return 0;
}

static inline struct span tar_star_tail_ctime_bytes(
    const struct tar_star_tail *p)
{
	return span_of(p->bytes + 143, 12);
}

static inline struct mspan tar_star_tail_edit_ctime_bytes(
    struct tar_star_tail *p)
{
	return mspan_of(p->bytes + 143, 12);
}

/* Up to the first NUL. */
static inline struct span tar_star_tail_ctime_text(
    const struct tar_star_tail *p)
{
	const uint8_t *text = p->bytes + 143;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_star_tail_put_ctime(struct tar_star_tail *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 143;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* StarTail.magic: 4 times string at byte 163. "tar" and a NUL */
#define TAR_STAR_TAIL_MAGIC_OFFSET 163u
#define TAR_STAR_TAIL_MAGIC_SIZE   4u
#define TAR_STAR_TAIL_MAGIC_COUNT  4u
STRUCTC_WITHIN(TAR_STAR_TAIL, MAGIC);

static inline int tar_star_tail_magic(const struct tar_star_tail *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "tar_star_tail", "magic",
					  163);
	*out = p->bytes[163 + i];
	return 0;
}

static inline int tar_star_tail_set_magic(struct tar_star_tail *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 4)
		return field_out_of_range(error, "tar_star_tail", "magic",
					  163);
	p->bytes[163 + i] = value;
	return 0;
}

static inline struct span tar_star_tail_magic_bytes(
    const struct tar_star_tail *p)
{
	return span_of(p->bytes + 163, 4);
}

static inline struct mspan tar_star_tail_edit_magic_bytes(
    struct tar_star_tail *p)
{
	return mspan_of(p->bytes + 163, 4);
}

/* Up to the first NUL. */
static inline struct span tar_star_tail_magic_text(
    const struct tar_star_tail *p)
{
	const uint8_t *text = p->bytes + 163;
	const void *end = memchr(text, 0, 4);

	if (!end)
		return span_of(text, 4);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_star_tail_put_magic(struct tar_star_tail *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 163;

	if (text.size > 4)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(4 - text.size));
	return 0;
}

/* All bytes zero. */
static inline void tar_star_tail_init(struct tar_star_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Union Tail, 167 bytes. */
struct tar_tail {
	uint8_t bytes[167];
};
#define TAR_TAIL_SIZEOF 167u
STRUCTC_PROVE(sizeof(struct tar_tail) == TAR_TAIL_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct tar_tail *tar_tail_at(struct span span,
						 uint64_t offset)
{
	if (!span_has(span, offset, TAR_TAIL_SIZEOF))
		return NULL;
	return (const struct tar_tail *)(span.data + offset);
}

static inline struct tar_tail *tar_tail_edit_at(struct mspan span,
						uint64_t offset)
{
	if (!mspan_has(span, offset, TAR_TAIL_SIZEOF))
		return NULL;
	return (struct tar_tail *)(span.data + offset);
}

/* Tail.posix: struct tar_posix_tail at byte 0. */
#define TAR_TAIL_POSIX_OFFSET 0u
#define TAR_TAIL_POSIX_SIZE   167u
STRUCTC_WITHIN(TAR_TAIL, POSIX);

static inline const struct tar_posix_tail *tar_tail_posix(
    const struct tar_tail *p)
{
	return (const struct tar_posix_tail *)(p->bytes);
}

static inline struct tar_posix_tail *tar_tail_edit_posix(struct tar_tail *p)
{
	return (struct tar_posix_tail *)(p->bytes);
}

/* Tail.gnu: struct tar_gnu_tail at byte 0. With MAGIC_GNU */
#define TAR_TAIL_GNU_OFFSET 0u
#define TAR_TAIL_GNU_SIZE   167u
STRUCTC_WITHIN(TAR_TAIL, GNU);

static inline const struct tar_gnu_tail *tar_tail_gnu(const struct tar_tail *p)
{
	return (const struct tar_gnu_tail *)(p->bytes);
}

static inline struct tar_gnu_tail *tar_tail_edit_gnu(struct tar_tail *p)
{
	return (struct tar_gnu_tail *)(p->bytes);
}

/* Tail.star: struct tar_star_tail at byte 0. With its magic */
#define TAR_TAIL_STAR_OFFSET 0u
#define TAR_TAIL_STAR_SIZE   167u
STRUCTC_WITHIN(TAR_TAIL, STAR);

static inline const struct tar_star_tail *tar_tail_star(
    const struct tar_tail *p)
{
	return (const struct tar_star_tail *)(p->bytes);
}

static inline struct tar_star_tail *tar_tail_edit_star(struct tar_tail *p)
{
	return (struct tar_star_tail *)(p->bytes);
}

/* All bytes zero. */
static inline void tar_tail_init(struct tar_tail *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Header, 512 bytes. */
struct tar_header {
	uint8_t bytes[512];
};
#define TAR_HEADER_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct tar_header) == TAR_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct tar_header *tar_header_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, TAR_HEADER_SIZEOF))
		return NULL;
	return (const struct tar_header *)(span.data + offset);
}

static inline struct tar_header *tar_header_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, TAR_HEADER_SIZEOF))
		return NULL;
	return (struct tar_header *)(span.data + offset);
}

/* Header.name: 100 times string at byte 0. */
#define TAR_HEADER_NAME_OFFSET 0u
#define TAR_HEADER_NAME_SIZE   100u
#define TAR_HEADER_NAME_COUNT  100u
STRUCTC_WITHIN(TAR_HEADER, NAME);

static inline int tar_header_name(const struct tar_header *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 100)
		return field_out_of_range(error, "tar_header", "name", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int tar_header_set_name(struct tar_header *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 100)
		return field_out_of_range(error, "tar_header", "name", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span tar_header_name_bytes(const struct tar_header *p)
{
	return span_of(p->bytes, 100);
}

static inline struct mspan tar_header_edit_name_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes, 100);
}

/* Up to the first NUL. */
static inline struct span tar_header_name_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 100);

	if (!end)
		return span_of(text, 100);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_name(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 100)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(100 - text.size));
	return 0;
}

/* Header.mode: 8 times string at byte 100. MODE_ bits */
#define TAR_HEADER_MODE_OFFSET 100u
#define TAR_HEADER_MODE_SIZE   8u
#define TAR_HEADER_MODE_COUNT  8u
STRUCTC_WITHIN(TAR_HEADER, MODE);

static inline int tar_header_mode(const struct tar_header *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "mode", 100);
	*out = p->bytes[100 + i];
	return 0;
}

static inline int tar_header_set_mode(struct tar_header *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "mode", 100);
	p->bytes[100 + i] = value;
	return 0;
}

static inline struct span tar_header_mode_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 100, 8);
}

static inline struct mspan tar_header_edit_mode_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 100, 8);
}

/* Up to the first NUL. */
static inline struct span tar_header_mode_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 100;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_mode(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 100;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.uid: 8 times string at byte 108. */
#define TAR_HEADER_UID_OFFSET 108u
#define TAR_HEADER_UID_SIZE   8u
#define TAR_HEADER_UID_COUNT  8u
STRUCTC_WITHIN(TAR_HEADER, UID);

static inline int tar_header_uid(const struct tar_header *p, uint64_t i,
				 uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "uid", 108);
	*out = p->bytes[108 + i];
	return 0;
}

static inline int tar_header_set_uid(struct tar_header *p, uint64_t i,
				     uint8_t value, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "uid", 108);
	p->bytes[108 + i] = value;
	return 0;
}

static inline struct span tar_header_uid_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 108, 8);
}

static inline struct mspan tar_header_edit_uid_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 108, 8);
}

/* Up to the first NUL. */
static inline struct span tar_header_uid_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 108;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_uid(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 108;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.gid: 8 times string at byte 116. */
#define TAR_HEADER_GID_OFFSET 116u
#define TAR_HEADER_GID_SIZE   8u
#define TAR_HEADER_GID_COUNT  8u
STRUCTC_WITHIN(TAR_HEADER, GID);

static inline int tar_header_gid(const struct tar_header *p, uint64_t i,
				 uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "gid", 116);
	*out = p->bytes[116 + i];
	return 0;
}

static inline int tar_header_set_gid(struct tar_header *p, uint64_t i,
				     uint8_t value, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "gid", 116);
	p->bytes[116 + i] = value;
	return 0;
}

static inline struct span tar_header_gid_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 116, 8);
}

static inline struct mspan tar_header_edit_gid_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 116, 8);
}

/* Up to the first NUL. */
static inline struct span tar_header_gid_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 116;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_gid(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 116;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.size: 12 times string at byte 124. Of the contents; 0 for links */
#define TAR_HEADER_SIZE_OFFSET 124u
#define TAR_HEADER_SIZE_SIZE   12u
#define TAR_HEADER_SIZE_COUNT  12u
STRUCTC_WITHIN(TAR_HEADER, SIZE);

static inline int tar_header_size(const struct tar_header *p, uint64_t i,
				  uint8_t *out, struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_header", "size", 124);
	*out = p->bytes[124 + i];
	return 0;
}

static inline int tar_header_set_size(struct tar_header *p, uint64_t i,
				      uint8_t value, struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_header", "size", 124);
	p->bytes[124 + i] = value;
	return 0;
}

static inline struct span tar_header_size_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 124, 12);
}

static inline struct mspan tar_header_edit_size_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 124, 12);
}

/* Up to the first NUL. */
static inline struct span tar_header_size_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 124;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_size(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 124;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/* Header.mtime: 12 times string at byte 136. Last change, seconds since 1970 */
#define TAR_HEADER_MTIME_OFFSET 136u
#define TAR_HEADER_MTIME_SIZE   12u
#define TAR_HEADER_MTIME_COUNT  12u
STRUCTC_WITHIN(TAR_HEADER, MTIME);

static inline int tar_header_mtime(const struct tar_header *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_header", "mtime", 136);
	*out = p->bytes[136 + i];
	return 0;
}

static inline int tar_header_set_mtime(struct tar_header *p, uint64_t i,
				       uint8_t value,
				       struct field_error *error)
{
	if (i >= 12)
		return field_out_of_range(error, "tar_header", "mtime", 136);
	p->bytes[136 + i] = value;
	return 0;
}

static inline struct span tar_header_mtime_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 136, 12);
}

static inline struct mspan tar_header_edit_mtime_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 136, 12);
}

/* Up to the first NUL. */
static inline struct span tar_header_mtime_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 136;
	const void *end = memchr(text, 0, 12);

	if (!end)
		return span_of(text, 12);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_mtime(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 136;

	if (text.size > 12)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(12 - text.size));
	return 0;
}

/*
 * Header.chksum: 8 times string at byte 148. Sum of all bytes, these taken as
 * spaces
 */
#define TAR_HEADER_CHKSUM_OFFSET 148u
#define TAR_HEADER_CHKSUM_SIZE   8u
#define TAR_HEADER_CHKSUM_COUNT  8u
STRUCTC_WITHIN(TAR_HEADER, CHKSUM);

static inline int tar_header_chksum(const struct tar_header *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "chksum", 148);
	*out = p->bytes[148 + i];
	return 0;
}

static inline int tar_header_set_chksum(struct tar_header *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "chksum", 148);
	p->bytes[148 + i] = value;
	return 0;
}

static inline struct span tar_header_chksum_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 148, 8);
}

static inline struct mspan tar_header_edit_chksum_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 148, 8);
}

/* Up to the first NUL. */
static inline struct span tar_header_chksum_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 148;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_chksum(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 148;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.typeflag: enum TypeFlag, u8 at byte 156. */
#define TAR_HEADER_TYPEFLAG_OFFSET 156u
#define TAR_HEADER_TYPEFLAG_SIZE   1u
STRUCTC_WITHIN(TAR_HEADER, TYPEFLAG);

static inline uint8_t tar_header_typeflag(const struct tar_header *p)
{
	return p->bytes[156];
}

static inline void tar_header_set_typeflag(struct tar_header *p, uint8_t value)
{
	p->bytes[156] = value;
}

/*
 * Header.linkname: 100 times string at byte 157. Of link and symlink: the
 * target
 */
#define TAR_HEADER_LINKNAME_OFFSET 157u
#define TAR_HEADER_LINKNAME_SIZE   100u
#define TAR_HEADER_LINKNAME_COUNT  100u
STRUCTC_WITHIN(TAR_HEADER, LINKNAME);

static inline int tar_header_linkname(const struct tar_header *p, uint64_t i,
				      uint8_t *out, struct field_error *error)
{
	if (i >= 100)
		return field_out_of_range(error, "tar_header", "linkname",
					  157);
	*out = p->bytes[157 + i];
	return 0;
}

static inline int tar_header_set_linkname(struct tar_header *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 100)
		return field_out_of_range(error, "tar_header", "linkname",
					  157);
	p->bytes[157 + i] = value;
	return 0;
}

static inline struct span tar_header_linkname_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 157, 100);
}

static inline struct mspan tar_header_edit_linkname_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 157, 100);
}

/* Up to the first NUL. */
static inline struct span tar_header_linkname_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 157;
	const void *end = memchr(text, 0, 100);

	if (!end)
		return span_of(text, 100);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_linkname(struct tar_header *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 157;

	if (text.size > 100)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(100 - text.size));
	return 0;
}

/* Header.magic: u48 big-endian at byte 257. What V7 has not, from here */
#define TAR_HEADER_MAGIC_OFFSET 257u
#define TAR_HEADER_MAGIC_SIZE   6u
STRUCTC_WITHIN(TAR_HEADER, MAGIC);

static inline uint64_t tar_header_magic(const struct tar_header *p)
{
	return 
	    (uint64_t)be32_load(p->bytes + 257) << 16 | be16_load(p->bytes + 261);
}

static inline int tar_header_set_magic(struct tar_header *p, uint64_t value)
{
	if (value > 0xFFFFFFFFFFFFull)
		return -34;
	be32_store(p->bytes + 257, (uint32_t)(value >> 16));
	be16_store(p->bytes + 261, (uint16_t)value);
	return 0;
}

/* Header.version: u16 big-endian at byte 263. */
#define TAR_HEADER_VERSION_OFFSET 263u
#define TAR_HEADER_VERSION_SIZE   2u
STRUCTC_WITHIN(TAR_HEADER, VERSION);

static inline uint16_t tar_header_version(const struct tar_header *p)
{
	return be16_load(p->bytes + 263);
}

static inline void tar_header_set_version(struct tar_header *p, uint16_t value)
{
	be16_store(p->bytes + 263, value);
}

/* Header.uname: 32 times string at byte 265. The owner's name, with its NUL */
#define TAR_HEADER_UNAME_OFFSET 265u
#define TAR_HEADER_UNAME_SIZE   32u
#define TAR_HEADER_UNAME_COUNT  32u
STRUCTC_WITHIN(TAR_HEADER, UNAME);

static inline int tar_header_uname(const struct tar_header *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "tar_header", "uname", 265);
	*out = p->bytes[265 + i];
	return 0;
}

static inline int tar_header_set_uname(struct tar_header *p, uint64_t i,
				       uint8_t value,
				       struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "tar_header", "uname", 265);
	p->bytes[265 + i] = value;
	return 0;
}

static inline struct span tar_header_uname_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 265, 32);
}

static inline struct mspan tar_header_edit_uname_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 265, 32);
}

/* Up to the first NUL. */
static inline struct span tar_header_uname_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 265;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_uname(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 265;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* Header.gname: 32 times string at byte 297. */
#define TAR_HEADER_GNAME_OFFSET 297u
#define TAR_HEADER_GNAME_SIZE   32u
#define TAR_HEADER_GNAME_COUNT  32u
STRUCTC_WITHIN(TAR_HEADER, GNAME);

static inline int tar_header_gname(const struct tar_header *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "tar_header", "gname", 297);
	*out = p->bytes[297 + i];
	return 0;
}

static inline int tar_header_set_gname(struct tar_header *p, uint64_t i,
				       uint8_t value,
				       struct field_error *error)
{
	if (i >= 32)
		return field_out_of_range(error, "tar_header", "gname", 297);
	p->bytes[297 + i] = value;
	return 0;
}

static inline struct span tar_header_gname_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 297, 32);
}

static inline struct mspan tar_header_edit_gname_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 297, 32);
}

/* Up to the first NUL. */
static inline struct span tar_header_gname_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 297;
	const void *end = memchr(text, 0, 32);

	if (!end)
		return span_of(text, 32);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_gname(struct tar_header *p, struct span text)
{
	uint8_t *to = p->bytes + 297;

	if (text.size > 32)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(32 - text.size));
	return 0;
}

/* Header.devmajor: 8 times string at byte 329. Of devices */
#define TAR_HEADER_DEVMAJOR_OFFSET 329u
#define TAR_HEADER_DEVMAJOR_SIZE   8u
#define TAR_HEADER_DEVMAJOR_COUNT  8u
STRUCTC_WITHIN(TAR_HEADER, DEVMAJOR);

static inline int tar_header_devmajor(const struct tar_header *p, uint64_t i,
				      uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "devmajor",
					  329);
	*out = p->bytes[329 + i];
	return 0;
}

static inline int tar_header_set_devmajor(struct tar_header *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "devmajor",
					  329);
	p->bytes[329 + i] = value;
	return 0;
}

static inline struct span tar_header_devmajor_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 329, 8);
}

static inline struct mspan tar_header_edit_devmajor_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 329, 8);
}

/* Up to the first NUL. */
static inline struct span tar_header_devmajor_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 329;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_devmajor(struct tar_header *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 329;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.devminor: 8 times string at byte 337. */
#define TAR_HEADER_DEVMINOR_OFFSET 337u
#define TAR_HEADER_DEVMINOR_SIZE   8u
#define TAR_HEADER_DEVMINOR_COUNT  8u
STRUCTC_WITHIN(TAR_HEADER, DEVMINOR);

static inline int tar_header_devminor(const struct tar_header *p, uint64_t i,
				      uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "devminor",
					  337);
	*out = p->bytes[337 + i];
	return 0;
}

static inline int tar_header_set_devminor(struct tar_header *p, uint64_t i,
					  uint8_t value,
					  struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "tar_header", "devminor",
					  337);
	p->bytes[337 + i] = value;
	return 0;
}

static inline struct span tar_header_devminor_bytes(const struct tar_header *p)
{
	return span_of(p->bytes + 337, 8);
}

static inline struct mspan tar_header_edit_devminor_bytes(struct tar_header *p)
{
	return mspan_of(p->bytes + 337, 8);
}

/* Up to the first NUL. */
static inline struct span tar_header_devminor_text(const struct tar_header *p)
{
	const uint8_t *text = p->bytes + 337;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_header_put_devminor(struct tar_header *p,
					  struct span text)
{
	uint8_t *to = p->bytes + 337;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.tail: struct tar_tail at byte 345. */
#define TAR_HEADER_TAIL_OFFSET 345u
#define TAR_HEADER_TAIL_SIZE   167u
STRUCTC_WITHIN(TAR_HEADER, TAIL);

static inline const struct tar_tail *tar_header_tail(const struct tar_header *p)
{
	return (const struct tar_tail *)(p->bytes + 345);
}

static inline struct tar_tail *tar_header_edit_tail(struct tar_header *p)
{
	return (struct tar_tail *)(p->bytes + 345);
}

/* All bytes zero. */
static inline void tar_header_init(struct tar_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * What Header.chksum has to be: sum32. How the text writes it is its reader's
 * business.
 */
static inline uint32_t tar_header_compute_chksum(const struct tar_header *p)
{
	uint32_t sum;

	sum = 0;
	sum = checksum_sum32(sum, p->bytes, 148);
	sum = checksum_sum32(sum, "        ", 8);
	sum = checksum_sum32(sum, p->bytes + 156, 356);
	return (uint32_t)(uint64_t)sum;
}


/*
 * Structure SparseBlock, 512 bytes. Follows a GNU header, or another of its
 * kind, with isextended.
 */
struct tar_sparse_block {
	uint8_t bytes[512];
};
#define TAR_SPARSE_BLOCK_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct tar_sparse_block) == TAR_SPARSE_BLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct tar_sparse_block *tar_sparse_block_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, TAR_SPARSE_BLOCK_SIZEOF))
		return NULL;
	return (const struct tar_sparse_block *)(span.data + offset);
}

static inline struct tar_sparse_block *tar_sparse_block_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, TAR_SPARSE_BLOCK_SIZEOF))
		return NULL;
	return (struct tar_sparse_block *)(span.data + offset);
}

/* SparseBlock.sparse: 21 times struct tar_sparse_extent at byte 0. */
#define TAR_SPARSE_BLOCK_SPARSE_OFFSET 0u
#define TAR_SPARSE_BLOCK_SPARSE_SIZE   504u
#define TAR_SPARSE_BLOCK_SPARSE_COUNT  21u
STRUCTC_WITHIN(TAR_SPARSE_BLOCK, SPARSE);

static inline const struct tar_sparse_extent *tar_sparse_block_sparse(
    const struct tar_sparse_block *p, uint64_t i, struct field_error *error)
{
	if (i >= 21) {
		field_out_of_range(error, "tar_sparse_block", "sparse", 0);
		return NULL;
	}
	return (const struct tar_sparse_extent *)(p->bytes + i * 24);
}

static inline struct tar_sparse_extent *tar_sparse_block_edit_sparse(
    struct tar_sparse_block *p, uint64_t i, struct field_error *error)
{
	if (i >= 21) {
		field_out_of_range(error, "tar_sparse_block", "sparse", 0);
		return NULL;
	}
	return (struct tar_sparse_extent *)(p->bytes + i * 24);
}

/* SparseBlock.isextended: u8 at byte 504. Not 0: one more follows */
#define TAR_SPARSE_BLOCK_ISEXTENDED_OFFSET 504u
#define TAR_SPARSE_BLOCK_ISEXTENDED_SIZE   1u
STRUCTC_WITHIN(TAR_SPARSE_BLOCK, ISEXTENDED);

static inline uint8_t tar_sparse_block_isextended(
    const struct tar_sparse_block *p)
{
	return p->bytes[504];
}

static inline void tar_sparse_block_set_isextended(struct tar_sparse_block *p,
						   uint8_t value)
{
	p->bytes[504] = value;
}

/* All bytes zero. */
static inline void tar_sparse_block_init(struct tar_sparse_block *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure PaxRecord, at least 2 bytes. What the contents of pax_next and
 * pax_global are a row of: a decimal number, a space, KEYWORD=VALUE and a
 * newline. The number is the record's length with its own digits, of which up
 * to five are understood here.
 */
struct tar_pax_record {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
};
struct tar_pax_record_edit {
	struct tar_pax_record read; /* the same, for getters */
	uint8_t *bytes;
};
#define TAR_PAX_RECORD_MIN_SIZE 2u

/* PaxRecord.digit_1: u8 at byte 0. */
#define TAR_PAX_RECORD_DIGIT_1_OFFSET 0u
#define TAR_PAX_RECORD_DIGIT_1_SIZE   1u
STRUCTC_PROVE(TAR_PAX_RECORD_DIGIT_1_OFFSET + TAR_PAX_RECORD_DIGIT_1_SIZE <=
	      TAR_PAX_RECORD_MIN_SIZE);

static inline uint8_t tar_pax_record_digit_1(const struct tar_pax_record *p)
{
	return p->bytes[0];
}

static inline void tar_pax_record_set_digit_1(
    const struct tar_pax_record_edit *p, uint8_t value)
{
	p->bytes[0] = value;
}

/* PaxRecord.digit_2: u8 at byte 1. Or the space */
#define TAR_PAX_RECORD_DIGIT_2_OFFSET 1u
#define TAR_PAX_RECORD_DIGIT_2_SIZE   1u
STRUCTC_PROVE(TAR_PAX_RECORD_DIGIT_2_OFFSET + TAR_PAX_RECORD_DIGIT_2_SIZE <=
	      TAR_PAX_RECORD_MIN_SIZE);

static inline uint8_t tar_pax_record_digit_2(const struct tar_pax_record *p)
{
	return p->bytes[1];
}

static inline void tar_pax_record_set_digit_2(
    const struct tar_pax_record_edit *p, uint8_t value)
{
	p->bytes[1] = value;
}

/* PaxRecord.digit_3: u8 at byte 2, not always there. */
#define TAR_PAX_RECORD_DIGIT_3_OFFSET 2u
#define TAR_PAX_RECORD_DIGIT_3_DEFAULT 0x20u

static inline bool tar_pax_record_has_digit_3(const struct tar_pax_record *p)
{
	return (tar_pax_record_digit_2(p) != 0x20u);
}

static inline int tar_pax_record_digit_3_offset(const struct tar_pax_record *p,
						uint64_t *offset,
						struct field_error *error)
{
	if (!(tar_pax_record_digit_2(p) != 0x20u))
		return field_absent(error, "tar_pax_record", "digit_3", 2);
	if (p->size < 3)
		return field_out_of_range(error, "tar_pax_record", "digit_3",
					  2);
	*offset = 2;
	return 0;
}

static inline int tar_pax_record_digit_3(const struct tar_pax_record *p,
					 uint8_t *out,
					 struct field_error *error)
{
	if (!(tar_pax_record_digit_2(p) != 0x20u))
		return *out = TAR_PAX_RECORD_DIGIT_3_DEFAULT, 0;
	if (p->size < 3)
		return field_out_of_range(error, "tar_pax_record", "digit_3",
					  2);
	*out = p->bytes[2];
	return 0;
}

static inline int tar_pax_record_set_digit_3(
    const struct tar_pax_record_edit *p, uint8_t value,
    struct field_error *error)
{
	if (!(tar_pax_record_digit_2(&p->read) != 0x20u)) {
		if (value == TAR_PAX_RECORD_DIGIT_3_DEFAULT)
			return 0;
		return field_absent(error, "tar_pax_record", "digit_3", 2);
	}
	if (p->read.size < 3)
		return field_out_of_range(error, "tar_pax_record", "digit_3",
					  2);
	p->bytes[2] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int tar_pax_record_point_1(const struct tar_pax_record *p,
					 uint64_t *points,
					 struct field_error *error)
{
	if (tar_pax_record_digit_2(p) != 0x20u) {
		if (p->size < 3)
			return field_out_of_range(error, "tar_pax_record", "",
						  0);
		points[1] = 3;
	} else {
		points[1] = 2;
	}
	return 0;
}


/* PaxRecord.digit_4: u8 at an offset that data decides, not always there. */
#define TAR_PAX_RECORD_DIGIT_4_DEFAULT 0x20u

static inline int tar_pax_record_has_digit_4(const struct tar_pax_record *p,
					     bool *out,
					     struct field_error *error)
{
	int rc;

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_3(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	*out = t1;
	return 0;
}

static inline int tar_pax_record_digit_4_offset(const struct tar_pax_record *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[2];

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_3(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	if (!t1)
		return field_absent(error, "tar_pax_record", "digit_4", 0);
	rc = tar_pax_record_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "tar_pax_record", "digit_4",
					  0);
	*offset = points[1];
	return 0;
}

static inline int tar_pax_record_digit_4(const struct tar_pax_record *p,
					 uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_3(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	if (!t1)
		return *out = TAR_PAX_RECORD_DIGIT_4_DEFAULT, 0;
	rc = tar_pax_record_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 1)
		return field_out_of_range(error, "tar_pax_record", "digit_4",
					  0);
	*out = p->bytes[points[1]];
	return 0;
}

static inline int tar_pax_record_set_digit_4(
    const struct tar_pax_record_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_3(&p->read, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	if (!t1) {
		if (value == TAR_PAX_RECORD_DIGIT_4_DEFAULT)
			return 0;
		return field_absent(error, "tar_pax_record", "digit_4", 0);
	}
	rc = tar_pax_record_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 1)
		return field_out_of_range(error, "tar_pax_record", "digit_4",
					  0);
	p->bytes[points[1]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int tar_pax_record_point_2(const struct tar_pax_record *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	rc = tar_pax_record_point_1(p, points, error);
	if (rc)
		return rc;
	uint8_t t1;

	rc = tar_pax_record_digit_3(p, &t1, error);
	if (rc)
		return rc;
	if (t1 != 0x20u) {
		if (p->size - points[1] < 1)
			return field_out_of_range(error, "tar_pax_record", "",
						  0);
		points[2] = points[1] + 1;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/* PaxRecord.digit_5: u8 at an offset that data decides, not always there. */
#define TAR_PAX_RECORD_DIGIT_5_DEFAULT 0x20u

static inline int tar_pax_record_has_digit_5(const struct tar_pax_record *p,
					     bool *out,
					     struct field_error *error)
{
	int rc;

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_4(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	*out = t1;
	return 0;
}

static inline int tar_pax_record_digit_5_offset(const struct tar_pax_record *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_4(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	if (!t1)
		return field_absent(error, "tar_pax_record", "digit_5", 0);
	rc = tar_pax_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "tar_pax_record", "digit_5",
					  0);
	*offset = points[2];
	return 0;
}

static inline int tar_pax_record_digit_5(const struct tar_pax_record *p,
					 uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_4(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	if (!t1)
		return *out = TAR_PAX_RECORD_DIGIT_5_DEFAULT, 0;
	rc = tar_pax_record_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "tar_pax_record", "digit_5",
					  0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int tar_pax_record_set_digit_5(
    const struct tar_pax_record_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_4(&p->read, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	if (!t1) {
		if (value == TAR_PAX_RECORD_DIGIT_5_DEFAULT)
			return 0;
		return field_absent(error, "tar_pax_record", "digit_5", 0);
	}
	rc = tar_pax_record_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "tar_pax_record", "digit_5",
					  0);
	p->bytes[points[2]] = value;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int tar_pax_record_point_3(const struct tar_pax_record *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	rc = tar_pax_record_point_2(p, points, error);
	if (rc)
		return rc;
	uint8_t t1;

	bool t2;

	uint8_t t3;

	rc = tar_pax_record_digit_3(p, &t3, error);
	if (rc)
		return rc;
	t2 = (t3 != 0x20u) != 0;
	if (t2) {
		if (p->size - points[1] < 1)
			return field_out_of_range(error, "tar_pax_record", "",
						  0);
		t1 = (uint8_t)p->bytes[points[1]];
	} else {
		t1 = 0x20u;
	}
	if (t1 != 0x20u) {
		if (p->size - points[2] < 1)
			return field_out_of_range(error, "tar_pax_record", "",
						  0);
		points[3] = points[2] + 1;
	} else {
		points[3] = points[2];
	}
	return 0;
}


/* PaxRecord._: u8 at an offset that data decides, not always there. */

static inline int tar_pax_record_unnamed_1_offset(
    const struct tar_pax_record *p, uint64_t *offset,
    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	bool t1;

	uint8_t t2;

	rc = tar_pax_record_digit_5(p, &t2, error);
	if (rc)
		return rc;
	t1 = (t2 != 0x20u) != 0;
	if (!t1)
		return field_absent(error, "tar_pax_record", "unnamed_1", 0);
	rc = tar_pax_record_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 1)
		return field_out_of_range(error, "tar_pax_record", "unnamed_1",
					  0);
	*offset = points[3];
	return 0;
}


/* PaxRecord.digits: computed. */
static inline int tar_pax_record_digits(const struct tar_pax_record *p,
					uint8_t *out,
					struct field_error *error)
{
	int rc;

	uint8_t t1;

	rc = tar_pax_record_digit_3(p, &t1, error);
	if (rc)
		return rc;
	uint8_t t2;

	rc = tar_pax_record_digit_4(p, &t2, error);
	if (rc)
		return rc;
	uint8_t t3;

	rc = tar_pax_record_digit_5(p, &t3, error);
	if (rc)
		return rc;
	*out = (uint8_t)
	    ((((1ull + (uint64_t)(tar_pax_record_digit_2(p) != 0x20u)) + (uint64_t)(t1 != 0x20u)) + (uint64_t)(t2 != 0x20u)) + (uint64_t)(t3 != 0x20u));
	return 0;
}


/* PaxRecord.length: computed. */
static inline int tar_pax_record_length(const struct tar_pax_record *p,
					uint32_t *out,
					struct field_error *error)
{
	int rc;

	uint64_t t1 = 0;
	bool t2 = false;

	uint8_t t3;

	rc = tar_pax_record_digits(p, &t3, error);
	if (rc)
		return rc;
	if (!t2 && (t3 == 1u)) {
		t2 = true;
		t1 = ((uint64_t)tar_pax_record_digit_1(p) & 15ull);
	}
	uint8_t t4;

	rc = tar_pax_record_digits(p, &t4, error);
	if (rc)
		return rc;
	if (!t2 && (t4 == 2u)) {
		t2 = true;
		t1 = ((((uint64_t)tar_pax_record_digit_1(p) & 15ull) * 10ull) + ((uint64_t)tar_pax_record_digit_2(p) & 15ull));
	}
	uint8_t t5;

	rc = tar_pax_record_digits(p, &t5, error);
	if (rc)
		return rc;
	if (!t2 && (t5 == 3u)) {
		t2 = true;
		uint8_t t6;

		rc = tar_pax_record_digit_3(p, &t6, error);
		if (rc)
			return rc;
		t1 = (((((uint64_t)tar_pax_record_digit_1(p) & 15ull) * 100ull) + (((uint64_t)tar_pax_record_digit_2(p) & 15ull) * 10ull)) + ((uint64_t)t6 & 15ull));
	}
	uint8_t t7;

	rc = tar_pax_record_digits(p, &t7, error);
	if (rc)
		return rc;
	if (!t2 && (t7 == 4u)) {
		t2 = true;
		uint8_t t8;

		rc = tar_pax_record_digit_3(p, &t8, error);
		if (rc)
			return rc;
		uint8_t t9;

		rc = tar_pax_record_digit_4(p, &t9, error);
		if (rc)
			return rc;
		t1 = ((((((uint64_t)tar_pax_record_digit_1(p) & 15ull) * 1000ull) + (((uint64_t)tar_pax_record_digit_2(p) & 15ull) * 100ull)) + (((uint64_t)t8 & 15ull) * 10ull)) + ((uint64_t)t9 & 15ull));
	}
	if (!t2) {
		uint8_t t10;

		rc = tar_pax_record_digit_3(p, &t10, error);
		if (rc)
			return rc;
		uint8_t t11;

		rc = tar_pax_record_digit_4(p, &t11, error);
		if (rc)
			return rc;
		uint8_t t12;

		rc = tar_pax_record_digit_5(p, &t12, error);
		if (rc)
			return rc;
		t1 = (((((((uint64_t)tar_pax_record_digit_1(p) & 15ull) * 10000ull) + (((uint64_t)tar_pax_record_digit_2(p) & 15ull) * 1000ull)) + (((uint64_t)t10 & 15ull) * 100ull)) + (((uint64_t)t11 & 15ull) * 10ull)) + ((uint64_t)t12 & 15ull));
	}
	*out = (uint32_t)t1;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int tar_pax_record_point_4(const struct tar_pax_record *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	rc = tar_pax_record_point_3(p, points, error);
	if (rc)
		return rc;
	uint8_t t1;

	bool t2;

	uint8_t t3;

	bool t4;

	uint8_t t5;

	rc = tar_pax_record_digit_3(p, &t5, error);
	if (rc)
		return rc;
	t4 = (t5 != 0x20u) != 0;
	if (t4) {
		if (p->size - points[1] < 1)
			return field_out_of_range(error, "tar_pax_record", "",
						  0);
		t3 = (uint8_t)p->bytes[points[1]];
	} else {
		t3 = 0x20u;
	}
	t2 = (t3 != 0x20u) != 0;
	if (t2) {
		if (p->size - points[2] < 1)
			return field_out_of_range(error, "tar_pax_record", "",
						  0);
		t1 = (uint8_t)p->bytes[points[2]];
	} else {
		t1 = 0x20u;
	}
	if (t1 != 0x20u) {
		if (p->size - points[3] < 1)
			return field_out_of_range(error, "tar_pax_record", "",
						  0);
		points[4] = points[3] + 1;
	} else {
		points[4] = points[3];
	}
	return 0;
}


/*
 * PaxRecord.text: [$length - $digits - 2]string at an offset that data decides.
 * KEYWORD=VALUE
 */

static inline int tar_pax_record_text_range(const struct tar_pax_record *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	int rc;

	uint64_t points[5];

	uint64_t at, nr;

	rc = tar_pax_record_point_4(p, points, error);
	if (rc)
		return rc;
	at = points[4];
	uint32_t t1;

	rc = tar_pax_record_length(p, &t1, error);
	if (rc)
		return rc;
	uint8_t t2;

	rc = tar_pax_record_digits(p, &t2, error);
	if (rc)
		return rc;
	int64_t t3 = (int64_t)((uint64_t)(int64_t)((uint64_t)t1 - (uint64_t)t2) - (uint64_t)2ull);

	if (t3 < 0)
		return field_out_of_range(error, "tar_pax_record", "text", 0);
	nr = (uint64_t)t3;
	if (nr > p->size - at)
		return field_out_of_range(error, "tar_pax_record", "text", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int tar_pax_record_text_count(const struct tar_pax_record *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return tar_pax_record_text_range(p, &at, count, error);
}

static inline int tar_pax_record_text_offset(const struct tar_pax_record *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return tar_pax_record_text_range(p, offset, &count, error);
}

static inline int tar_pax_record_text(const struct tar_pax_record *p,
				      uint64_t i, uint8_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = tar_pax_record_text_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "tar_pax_record", "text", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int tar_pax_record_set_text(const struct tar_pax_record_edit *p,
					  uint64_t i, uint8_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = tar_pax_record_text_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "tar_pax_record", "text", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int tar_pax_record_text_bytes(const struct tar_pax_record *p,
					    struct span *out,
					    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = tar_pax_record_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int tar_pax_record_edit_text_bytes(
    const struct tar_pax_record_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = tar_pax_record_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int tar_pax_record_text_text(const struct tar_pax_record *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = tar_pax_record_text_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int tar_pax_record_put_text(const struct tar_pax_record_edit *p,
					  struct span text,
					  struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = tar_pax_record_text_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "tar_pax_record", "text", 0);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int tar_pax_record_point_5(const struct tar_pax_record *p,
					 uint64_t *points,
					 struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = tar_pax_record_point_4(p, points, error);
	if (rc)
		return rc;
	offset = points[4];
	uint32_t t1;

	rc = tar_pax_record_length(p, &t1, error);
	if (rc)
		return rc;
	uint8_t t2;

	rc = tar_pax_record_digits(p, &t2, error);
	if (rc)
		return rc;
	int64_t t3 = (int64_t)((uint64_t)(int64_t)((uint64_t)t1 - (uint64_t)t2) - (uint64_t)2ull);

	if (t3 < 0)
		return field_out_of_range(error, "tar_pax_record", "", 0);
	count = (uint64_t)t3;
	if (count > p->size - offset)
		return field_out_of_range(error, "tar_pax_record", "", 0);
	points[5] = offset + count;
	return 0;
}


/* PaxRecord.newline: u8 at an offset that data decides. */
#define TAR_PAX_RECORD_NEWLINE_DEFAULT 0xAu

static inline int tar_pax_record_newline_offset(const struct tar_pax_record *p,
						uint64_t *offset,
						struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = tar_pax_record_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "tar_pax_record", "newline",
					  0);
	*offset = points[5];
	return 0;
}

static inline int tar_pax_record_newline(const struct tar_pax_record *p,
					 uint8_t *out,
					 struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = tar_pax_record_point_5(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[5] < 1)
		return field_out_of_range(error, "tar_pax_record", "newline",
					  0);
	*out = p->bytes[points[5]];
	return 0;
}

static inline int tar_pax_record_set_newline(
    const struct tar_pax_record_edit *p, uint8_t value,
    struct field_error *error)
{
	int rc;

	uint64_t points[6];

	rc = tar_pax_record_point_5(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[5] < 1)
		return field_out_of_range(error, "tar_pax_record", "newline",
					  0);
	p->bytes[points[5]] = value;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int tar_pax_record_at(struct span span, uint64_t offset,
				    struct tar_pax_record *out,
				    struct field_error *error)
{
	int rc;

	struct tar_pax_record view;
	uint64_t size;

	if (!span_has(span, offset, 2))
		return field_out_of_range(error, "tar_pax_record", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	uint32_t t1;

	rc = tar_pax_record_length(&view, &t1, error);
	if (rc)
		return rc;
	size = (uint64_t)t1;
	if (size < 2 || size > view.size)
		return field_out_of_range(error, "tar_pax_record", "stride",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int tar_pax_record_edit_at(struct mspan span, uint64_t offset,
					 struct tar_pax_record_edit *out,
					 struct field_error *error)
{
	int rc = tar_pax_record_at(span_of(span.data, span.size), offset, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int tar_pax_record_total_size(const struct tar_pax_record *p,
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
struct tar_pax_record_iterator {
	struct span span;
	uint64_t at, offset, left;
};
struct tar_pax_record_edit_iterator {
	struct tar_pax_record_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct tar_pax_record_iterator tar_pax_record_iterate(
    struct span span)
{
	struct tar_pax_record_iterator it = { span, 0, 0, UINT64_MAX };

	return it;
}

static inline struct tar_pax_record_edit_iterator tar_pax_record_edit_iterate(
    struct mspan span)
{
	struct tar_pax_record_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int tar_pax_record_iterator_next(
    struct tar_pax_record_iterator *it, struct tar_pax_record *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = tar_pax_record_at(it->span, it->offset, out, error);
	if (!rc)
		rc = tar_pax_record_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "tar_pax_record", "stride", 0);
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

static inline int tar_pax_record_edit_iterator_next(
    struct tar_pax_record_edit_iterator *it, struct tar_pax_record_edit *out,
    struct field_error *error)
{
	int rc = tar_pax_record_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct tar_header. */
#define TAR_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_TAR_DESCRIBED)
#define GENERATED_TAR_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value tar_type_flag_values[] = {
	{ "old_regular", 0u, "A file in a V7 archive" },
	{ "regular", 0x30u, "'0'" },
	{ "link", 0x31u, "'1': another name of an earlier member" },
	{ "symlink", 0x32u, "'2'" },
	{ "character", 0x33u, "'3': a character device" },
	{ "block", 0x34u, "'4': a block device" },
	{ "directory", 0x35u, "'5'" },
	{ "fifo", 0x36u, "'6'" },
	{ "contiguous", 0x37u, "'7': a file in one piece" },
	{ "pax_global", 0x67u, "'g': records for all that follow" },
	{ "pax_next", 0x78u, "'x': records for the next member" },
	{ "gnu_dumpdir", 0x44u, "'D': names in a directory, incremental" },
	{ "gnu_long_link", 0x4Bu, "'K': linkname of the next member" },
	{ "gnu_long_name", 0x4Cu, "'L': name of the next member" },
	{ "gnu_multivolume", 0x4Du, "'M': goes on from the volume before" },
	{ "gnu_old_names", 0x4Eu, "'N': names, as GNU tar once stored them" },
	{ "gnu_sparse", 0x53u, "'S': a file with holes" },
	{ "gnu_volume", 0x56u, "'V': the volume's label" },
	{ "solaris_pax", 0x58u, "'X': pax_next of old Solaris" },
	{ "star_inode", 0x49u, "'I': star: no contents, just an inode" },
};

DESCRIBE_CONST struct describe_field tar_sparse_extent_fields[] = {
	{ "offset", "[12]string", 0u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In the file",
	  NULL, NULL },
	{ "numbytes", "[12]string", 12u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "That are stored",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure tar_sparse_extent_description = {
	"SparseExtent", "tar_sparse_extent", 24u, false,
	tar_sparse_extent_fields, 2,
	"One piece of a file with holes.",
	NULL
};

DESCRIBE_CONST struct describe_field tar_posix_tail_fields[] = {
	{ "prefix", "[155]string", 0u, 1u, 155u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Comes before name, with a / between",
	  NULL, NULL },
	{ "_", "[12]byte", 155u, 1u, 12u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure tar_posix_tail_description = {
	"PosixTail", "tar_posix_tail", 167u, false, tar_posix_tail_fields, 2,
	"Bytes 345 to 511 as POSIX has them.",
	NULL
};

DESCRIBE_CONST struct describe_field tar_gnu_tail_fields[] = {
	{ "atime", "[12]string", 0u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Last read; incremental archives",
	  NULL, NULL },
	{ "ctime", "[12]string", 12u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Last change of the inode",
	  NULL, NULL },
	{ "offset", "[12]string", 24u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "multi-volume: where it goes on",
	  NULL, NULL },
	{ "longnames", "[4]byte", 36u, 1u, 4u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Unused",
	  NULL, NULL },
	{ "_", "u8", 40u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "sparse", "[4]SparseExtent", 41u, 24u, 4u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &tar_sparse_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "isextended", "u8", 137u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Not 0: a SparseBlock follows",
	  NULL, NULL },
	{ "realsize", "[12]string", 138u, 1u, 12u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The file's size with its holes",
	  NULL, NULL },
	{ "_", "[17]byte", 150u, 1u, 17u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure tar_gnu_tail_description = {
	"GnuTail", "tar_gnu_tail", 167u, false, tar_gnu_tail_fields, 9,
	"The same bytes as GNU tar has them (format \"gnu\").",
	NULL
};

DESCRIBE_CONST struct describe_field tar_star_tail_fields[] = {
	{ "prefix", "[131]string", 0u, 1u, 131u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "atime", "[12]string", 131u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ctime", "[12]string", 143u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "_", "[8]byte", 155u, 1u, 8u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "magic", "[4]string", 163u, 1u, 4u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "\"tar\" and a NUL",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure tar_star_tail_description = {
	"StarTail", "tar_star_tail", 167u, false, tar_star_tail_fields, 5,
	"The same bytes as star has them.",
	NULL
};

DESCRIBE_CONST struct describe_field tar_tail_fields[] = {
	{ "posix", "PosixTail", 0u, 167u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &tar_posix_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gnu", "GnuTail", 0u, 167u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &tar_gnu_tail_description, NULL, 0, NULL, 0,
	  "With MAGIC_GNU",
	  NULL, NULL },
	{ "star", "StarTail", 0u, 167u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &tar_star_tail_description, NULL, 0, NULL, 0,
	  "With its magic",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure tar_tail_description = {
	"Tail", "tar_tail", 167u, true, tar_tail_fields, 3,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field tar_header_fields[] = {
	{ "name", "[100]string", 0u, 1u, 100u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "mode", "[8]string", 100u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "MODE_ bits",
	  NULL, NULL },
	{ "uid", "[8]string", 108u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "gid", "[8]string", 116u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "[12]string", 124u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the contents; 0 for links",
	  NULL, NULL },
	{ "mtime", "[12]string", 136u, 1u, 12u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Last change, seconds since 1970",
	  NULL, NULL },
	{ "chksum", "[8]string", 148u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sum of all bytes, these taken as spaces",
	  NULL, NULL },
	{ "typeflag", "TypeFlag", 156u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, tar_type_flag_values, 20, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "linkname", "[100]string", 157u, 1u, 100u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of link and symlink: the target",
	  NULL, NULL },
	{ "magic", "u48_be", 257u, 6u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  "What V7 has not, from here",
	  NULL, NULL },
	{ "version", "u16_be", 263u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "uname", "[32]string", 265u, 1u, 32u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The owner's name, with its NUL",
	  NULL, NULL },
	{ "gname", "[32]string", 297u, 1u, 32u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "devmajor", "[8]string", 329u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of devices",
	  NULL, NULL },
	{ "devminor", "[8]string", 337u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "tail", "Tail", 345u, 167u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &tar_tail_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure tar_header_description = {
	"Header", "tar_header", 512u, false, tar_header_fields, 16,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field tar_sparse_block_fields[] = {
	{ "sparse", "[21]SparseExtent", 0u, 24u, 21u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &tar_sparse_extent_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "isextended", "u8", 504u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Not 0: one more follows",
	  NULL, NULL },
	{ "_", "[7]byte", 505u, 1u, 7u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure tar_sparse_block_description = {
	"SparseBlock", "tar_sparse_block", 512u, false,
	tar_sparse_block_fields, 3,
	"Follows a GNU header, or another of its kind, with isextended.",
	NULL
};

static inline struct tar_pax_record tar_pax_record_describe_view(
    const struct describe_view *view)
{
	struct tar_pax_record p = { view->bytes, view->size };

	return p;
}

static inline int tar_pax_record_describe_at(struct span span, uint64_t offset,
					     const uint64_t *parameters,
					     struct describe_view *out,
					     struct field_error *error)
{
	struct tar_pax_record p;
	int rc;

	(void)parameters;
	rc = tar_pax_record_at(span, offset, &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	return 0;
}

static inline int tar_pax_record_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;

	return tar_pax_record_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open tar_pax_record_describe_open = {
	NULL, 0, tar_pax_record_describe_at,
	tar_pax_record_describe_total_size, tar_pax_record_describe_total_size
};

static inline int tar_pax_record_describe_digit_3_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	out->count = 1;
	return tar_pax_record_digit_3_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_digit_3 = {
	tar_pax_record_describe_digit_3_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules tar_pax_record_describe_digit_3_rules = {
	true, 0x20u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int tar_pax_record_describe_digit_4_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	out->count = 1;
	return tar_pax_record_digit_4_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_digit_4 = {
	tar_pax_record_describe_digit_4_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules tar_pax_record_describe_digit_4_rules = {
	true, 0x20u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int tar_pax_record_describe_digit_5_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	out->count = 1;
	return tar_pax_record_digit_5_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_digit_5 = {
	tar_pax_record_describe_digit_5_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules tar_pax_record_describe_digit_5_rules = {
	true, 0x20u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

static inline int tar_pax_record_describe_unnamed_1_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	out->count = 1;
	return tar_pax_record_unnamed_1_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_unnamed_1 = {
	tar_pax_record_describe_unnamed_1_place, NULL, 0
};

static inline int tar_pax_record_describe_digits_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	uint8_t number;
	int rc = tar_pax_record_digits(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_digits = {
	NULL, tar_pax_record_describe_digits_value, 0
};

static inline int tar_pax_record_describe_length_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	uint32_t number;
	int rc = tar_pax_record_length(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_length = {
	NULL, tar_pax_record_describe_length_value, 0
};

static inline int tar_pax_record_describe_text_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	int rc = tar_pax_record_text_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_text = {
	tar_pax_record_describe_text_place, NULL, 0
};

static inline int tar_pax_record_describe_newline_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct tar_pax_record of = tar_pax_record_describe_view(view), *p = &of;
	out->count = 1;
	return tar_pax_record_newline_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field tar_pax_record_describe_newline = {
	tar_pax_record_describe_newline_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules tar_pax_record_describe_newline_rules = {
	true, 0xAu, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field tar_pax_record_fields[] = {
	{ "digit_1", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "digit_2", "u8", 1u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Or the space",
	  NULL, NULL },
	{ "digit_3", "u8", 2u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &tar_pax_record_describe_digit_3, &tar_pax_record_describe_digit_3_rules },
	{ "digit_4", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &tar_pax_record_describe_digit_4, &tar_pax_record_describe_digit_4_rules },
	{ "digit_5", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &tar_pax_record_describe_digit_5, &tar_pax_record_describe_digit_5_rules },
	{ "_", "u8", 0u, 1u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &tar_pax_record_describe_unnamed_1, NULL },
	{ "digits", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &tar_pax_record_describe_digits, NULL },
	{ "length", "u32", 0u, 4u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &tar_pax_record_describe_length, NULL },
	{ "text", "[$length - $digits - 2]string", 0u, 1u, 0u, DESCRIBE_STRING,
	  true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "KEYWORD=VALUE",
	  &tar_pax_record_describe_text, NULL },
	{ "newline", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &tar_pax_record_describe_newline, &tar_pax_record_describe_newline_rules },
};
DESCRIBE_CONST struct describe_structure tar_pax_record_description = {
	"PaxRecord", "tar_pax_record", 2u, false, tar_pax_record_fields, 10,
	"What the contents of pax_next and pax_global are a row of: "
	"a decimal number, a space, KEYWORD=VALUE and a newline. The "
	"number is the record's length with its own digits, of which "
	"up to five are understood here.",
	&tar_pax_record_describe_open
};

#define TAR_NR_STRUCTURES 8u
DESCRIBE_CONST struct describe_structure *const tar_structures[] = {
	&tar_sparse_extent_description,
	&tar_posix_tail_description,
	&tar_gnu_tail_description,
	&tar_star_tail_description,
	&tar_tail_description,
	&tar_header_description,
	&tar_sparse_block_description,
	&tar_pax_record_description,
};

DESCRIBE_CONST struct describe_root tar_describe_root = {
	&tar_header_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file tar_describe_file = {
	"tar", tar_structures, 8, &tar_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_TAR_VALIDATED)
#define GENERATED_TAR_VALIDATED

#include "runtime/base/validate.h"

static inline size_t tar_sparse_extent_validate(
    const struct tar_sparse_extent *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t tar_posix_tail_validate(const struct tar_posix_tail *p,
					     struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 155, 12) &&
	    validation_add(v, FINDING_PADDING, "tar_posix_tail", "_", 155,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t tar_gnu_tail_validate(const struct tar_gnu_tail *p,
					   struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 40, 1) &&
	    validation_add(v, FINDING_PADDING, "tar_gnu_tail", "_", 40,
			   "padding is not zero"))
		return v->count - before;
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 41 + i * 24;

		v->base += to;
		tar_sparse_extent_validate(
		    (const struct tar_sparse_extent *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 150, 17) &&
	    validation_add(v, FINDING_PADDING, "tar_gnu_tail", "_", 150,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t tar_star_tail_validate(const struct tar_star_tail *p,
					    struct validation *v)
{
	size_t before = v->count;

	if (v->strict && !validation_is_zero(p->bytes + 155, 8) &&
	    validation_add(v, FINDING_PADDING, "tar_star_tail", "_", 155,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t tar_tail_validate(const struct tar_tail *p,
				       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t tar_header_validate(const struct tar_header *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[156]);

		if (v->strict && !tar_type_flag_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "tar_header", "typeflag",
				   156, "no value of its enum"))
			return v->count - before;
	}
	{
		v->base += 345;
		tar_tail_validate((const struct tar_tail *)(p->bytes + 345),
				  v);
		v->base -= 345;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t tar_sparse_block_validate(const struct tar_sparse_block *p,
					       struct validation *v)
{
	size_t before = v->count;

	for (uint64_t i = 0; i < 21; i++) {
		uint64_t to = 0 + i * 24;

		v->base += to;
		tar_sparse_extent_validate(
		    (const struct tar_sparse_extent *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 505, 7) &&
	    validation_add(v, FINDING_PADDING, "tar_sparse_block", "_", 505,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t tar_pax_record_validate(const struct tar_pax_record *p,
					     struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = tar_pax_record_digit_3_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "tar_pax_record", "digit_3",
			       2, "is not within the bytes");
		return v->count - before;
	}
	rc = tar_pax_record_digit_4_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "tar_pax_record", "digit_4",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = tar_pax_record_digit_5_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "tar_pax_record", "digit_5",
			       0, "is not within the bytes");
		return v->count - before;
	}
	rc = tar_pax_record_unnamed_1_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "tar_pax_record", "_", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		if (v->strict && !validation_is_zero(p->bytes + at, 1) &&
		    validation_add(v, FINDING_PADDING, "tar_pax_record", "_",
				   at, "padding is not zero"))
			return v->count - before;
	}
	rc = tar_pax_record_text_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "tar_pax_record", "text", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = tar_pax_record_newline_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "tar_pax_record", "newline",
			       0, "is not within the bytes");
		return v->count - before;
	}
	if (!rc) {
		uint8_t value = (uint8_t)(p->bytes[at]);

		if (value != 0xAu &&
		    validation_add(v, FINDING_CONSTRAINT, "tar_pax_record",
				   "newline", at, "must be 0xA"))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t tar_validate_root(struct span image, struct validation *v)
{
	size_t count;
	const struct tar_header *p = tar_header_at(image, TAR_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "tar_header", "", TAR_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += TAR_ROOT_OFFSET;
	count = tar_header_validate(p, v);
	v->base -= TAR_ROOT_OFFSET;
	return count;
}

#endif
