/* Written by structc from structs/cpio.struct. Edit that file instead. */
#ifndef GENERATED_CPIO_H
#define GENERATED_CPIO_H

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

/* Bytes in a name, with its NUL, for the kernel */
#define CPIO_NAME_MAX 4096u

/* Structure Header, 110 bytes. */
struct cpio_header {
	uint8_t bytes[110];
};
#define CPIO_HEADER_SIZEOF 110u
STRUCTC_PROVE(sizeof(struct cpio_header) == CPIO_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct cpio_header *cpio_header_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, CPIO_HEADER_SIZEOF))
		return NULL;
	return (const struct cpio_header *)(span.data + offset);
}

static inline struct cpio_header *cpio_header_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, CPIO_HEADER_SIZEOF))
		return NULL;
	return (struct cpio_header *)(span.data + offset);
}

/* Header.magic: 6 times string at byte 0. 070702: checksum is one */
#define CPIO_HEADER_MAGIC_OFFSET 0u
#define CPIO_HEADER_MAGIC_SIZE   6u
#define CPIO_HEADER_MAGIC_COUNT  6u
#define CPIO_HEADER_MAGIC_DEFAULT "070701"
STRUCTC_WITHIN(CPIO_HEADER, MAGIC);

static inline int cpio_header_magic(const struct cpio_header *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "cpio_header", "magic", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int cpio_header_set_magic(struct cpio_header *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 6)
		return field_out_of_range(error, "cpio_header", "magic", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span cpio_header_magic_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes, 6);
}

static inline struct mspan cpio_header_edit_magic_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes, 6);
}

/* Up to the first NUL. */
static inline struct span cpio_header_magic_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes;
	const void *end = memchr(text, 0, 6);

	if (!end)
		return span_of(text, 6);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_magic(struct cpio_header *p,
					struct span text)
{
	uint8_t *to = p->bytes;

	if (text.size > 6)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(6 - text.size));
	return 0;
}

/*
 * Header.inode: 8 times string at byte 6. Members with one inode and links > 1
 * are one file
 */
#define CPIO_HEADER_INODE_OFFSET 6u
#define CPIO_HEADER_INODE_SIZE   8u
#define CPIO_HEADER_INODE_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, INODE);

static inline int cpio_header_inode(const struct cpio_header *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "inode", 6);
	*out = p->bytes[6 + i];
	return 0;
}

static inline int cpio_header_set_inode(struct cpio_header *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "inode", 6);
	p->bytes[6 + i] = value;
	return 0;
}

static inline struct span cpio_header_inode_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes + 6, 8);
}

static inline struct mspan cpio_header_edit_inode_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes + 6, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_inode_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 6;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_inode(struct cpio_header *p,
					struct span text)
{
	uint8_t *to = p->bytes + 6;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.mode: 8 times string at byte 14. Type and permissions, as in stat */
#define CPIO_HEADER_MODE_OFFSET 14u
#define CPIO_HEADER_MODE_SIZE   8u
#define CPIO_HEADER_MODE_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, MODE);

static inline int cpio_header_mode(const struct cpio_header *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "mode", 14);
	*out = p->bytes[14 + i];
	return 0;
}

static inline int cpio_header_set_mode(struct cpio_header *p, uint64_t i,
				       uint8_t value,
				       struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "mode", 14);
	p->bytes[14 + i] = value;
	return 0;
}

static inline struct span cpio_header_mode_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes + 14, 8);
}

static inline struct mspan cpio_header_edit_mode_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes + 14, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_mode_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 14;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_mode(struct cpio_header *p, struct span text)
{
	uint8_t *to = p->bytes + 14;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.user: 8 times string at byte 22. */
#define CPIO_HEADER_USER_OFFSET 22u
#define CPIO_HEADER_USER_SIZE   8u
#define CPIO_HEADER_USER_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, USER);

static inline int cpio_header_user(const struct cpio_header *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "user", 22);
	*out = p->bytes[22 + i];
	return 0;
}

static inline int cpio_header_set_user(struct cpio_header *p, uint64_t i,
				       uint8_t value,
				       struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "user", 22);
	p->bytes[22 + i] = value;
	return 0;
}

static inline struct span cpio_header_user_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes + 22, 8);
}

static inline struct mspan cpio_header_edit_user_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes + 22, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_user_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 22;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_user(struct cpio_header *p, struct span text)
{
	uint8_t *to = p->bytes + 22;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.group: 8 times string at byte 30. */
#define CPIO_HEADER_GROUP_OFFSET 30u
#define CPIO_HEADER_GROUP_SIZE   8u
#define CPIO_HEADER_GROUP_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, GROUP);

static inline int cpio_header_group(const struct cpio_header *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "group", 30);
	*out = p->bytes[30 + i];
	return 0;
}

static inline int cpio_header_set_group(struct cpio_header *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "group", 30);
	p->bytes[30 + i] = value;
	return 0;
}

static inline struct span cpio_header_group_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes + 30, 8);
}

static inline struct mspan cpio_header_edit_group_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes + 30, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_group_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 30;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_group(struct cpio_header *p,
					struct span text)
{
	uint8_t *to = p->bytes + 30;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.links: 8 times string at byte 38. */
#define CPIO_HEADER_LINKS_OFFSET 38u
#define CPIO_HEADER_LINKS_SIZE   8u
#define CPIO_HEADER_LINKS_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, LINKS);

static inline int cpio_header_links(const struct cpio_header *p, uint64_t i,
				    uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "links", 38);
	*out = p->bytes[38 + i];
	return 0;
}

static inline int cpio_header_set_links(struct cpio_header *p, uint64_t i,
					uint8_t value,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "links", 38);
	p->bytes[38 + i] = value;
	return 0;
}

static inline struct span cpio_header_links_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes + 38, 8);
}

static inline struct mspan cpio_header_edit_links_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes + 38, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_links_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 38;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_links(struct cpio_header *p,
					struct span text)
{
	uint8_t *to = p->bytes + 38;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.time: 8 times string at byte 46. Of the last change, in seconds */
#define CPIO_HEADER_TIME_OFFSET 46u
#define CPIO_HEADER_TIME_SIZE   8u
#define CPIO_HEADER_TIME_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, TIME);

static inline int cpio_header_time(const struct cpio_header *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "time", 46);
	*out = p->bytes[46 + i];
	return 0;
}

static inline int cpio_header_set_time(struct cpio_header *p, uint64_t i,
				       uint8_t value,
				       struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "time", 46);
	p->bytes[46 + i] = value;
	return 0;
}

static inline struct span cpio_header_time_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes + 46, 8);
}

static inline struct mspan cpio_header_edit_time_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes + 46, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_time_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 46;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_time(struct cpio_header *p, struct span text)
{
	uint8_t *to = p->bytes + 46;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.length: 8 times string at byte 54. Of the contents, in bytes */
#define CPIO_HEADER_LENGTH_OFFSET 54u
#define CPIO_HEADER_LENGTH_SIZE   8u
#define CPIO_HEADER_LENGTH_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, LENGTH);

static inline int cpio_header_length(const struct cpio_header *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "length", 54);
	*out = p->bytes[54 + i];
	return 0;
}

static inline int cpio_header_set_length(struct cpio_header *p, uint64_t i,
					 uint8_t value,
					 struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "length", 54);
	p->bytes[54 + i] = value;
	return 0;
}

static inline struct span cpio_header_length_bytes(const struct cpio_header *p)
{
	return span_of(p->bytes + 54, 8);
}

static inline struct mspan cpio_header_edit_length_bytes(struct cpio_header *p)
{
	return mspan_of(p->bytes + 54, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_length_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 54;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_length(struct cpio_header *p,
					 struct span text)
{
	uint8_t *to = p->bytes + 54;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/*
 * Header.dev_major: 8 times string at byte 62. The device the member was read
 * from
 */
#define CPIO_HEADER_DEV_MAJOR_OFFSET 62u
#define CPIO_HEADER_DEV_MAJOR_SIZE   8u
#define CPIO_HEADER_DEV_MAJOR_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, DEV_MAJOR);

static inline int cpio_header_dev_major(const struct cpio_header *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "dev_major",
					  62);
	*out = p->bytes[62 + i];
	return 0;
}

static inline int cpio_header_set_dev_major(struct cpio_header *p, uint64_t i,
					    uint8_t value,
					    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "dev_major",
					  62);
	p->bytes[62 + i] = value;
	return 0;
}

static inline struct span cpio_header_dev_major_bytes(
    const struct cpio_header *p)
{
	return span_of(p->bytes + 62, 8);
}

static inline struct mspan cpio_header_edit_dev_major_bytes(
    struct cpio_header *p)
{
	return mspan_of(p->bytes + 62, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_dev_major_text(
    const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 62;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_dev_major(struct cpio_header *p,
					    struct span text)
{
	uint8_t *to = p->bytes + 62;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.dev_minor: 8 times string at byte 70. */
#define CPIO_HEADER_DEV_MINOR_OFFSET 70u
#define CPIO_HEADER_DEV_MINOR_SIZE   8u
#define CPIO_HEADER_DEV_MINOR_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, DEV_MINOR);

static inline int cpio_header_dev_minor(const struct cpio_header *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "dev_minor",
					  70);
	*out = p->bytes[70 + i];
	return 0;
}

static inline int cpio_header_set_dev_minor(struct cpio_header *p, uint64_t i,
					    uint8_t value,
					    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "dev_minor",
					  70);
	p->bytes[70 + i] = value;
	return 0;
}

static inline struct span cpio_header_dev_minor_bytes(
    const struct cpio_header *p)
{
	return span_of(p->bytes + 70, 8);
}

static inline struct mspan cpio_header_edit_dev_minor_bytes(
    struct cpio_header *p)
{
	return mspan_of(p->bytes + 70, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_dev_minor_text(
    const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 70;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_dev_minor(struct cpio_header *p,
					    struct span text)
{
	uint8_t *to = p->bytes + 70;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/*
 * Header.rdev_major: 8 times string at byte 78. The device that the member is
 */
#define CPIO_HEADER_RDEV_MAJOR_OFFSET 78u
#define CPIO_HEADER_RDEV_MAJOR_SIZE   8u
#define CPIO_HEADER_RDEV_MAJOR_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, RDEV_MAJOR);

static inline int cpio_header_rdev_major(const struct cpio_header *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "rdev_major",
					  78);
	*out = p->bytes[78 + i];
	return 0;
}

static inline int cpio_header_set_rdev_major(struct cpio_header *p, uint64_t i,
					     uint8_t value,
					     struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "rdev_major",
					  78);
	p->bytes[78 + i] = value;
	return 0;
}

static inline struct span cpio_header_rdev_major_bytes(
    const struct cpio_header *p)
{
	return span_of(p->bytes + 78, 8);
}

static inline struct mspan cpio_header_edit_rdev_major_bytes(
    struct cpio_header *p)
{
	return mspan_of(p->bytes + 78, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_rdev_major_text(
    const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 78;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_rdev_major(struct cpio_header *p,
					     struct span text)
{
	uint8_t *to = p->bytes + 78;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.rdev_minor: 8 times string at byte 86. */
#define CPIO_HEADER_RDEV_MINOR_OFFSET 86u
#define CPIO_HEADER_RDEV_MINOR_SIZE   8u
#define CPIO_HEADER_RDEV_MINOR_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, RDEV_MINOR);

static inline int cpio_header_rdev_minor(const struct cpio_header *p,
					 uint64_t i, uint8_t *out,
					 struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "rdev_minor",
					  86);
	*out = p->bytes[86 + i];
	return 0;
}

static inline int cpio_header_set_rdev_minor(struct cpio_header *p, uint64_t i,
					     uint8_t value,
					     struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "rdev_minor",
					  86);
	p->bytes[86 + i] = value;
	return 0;
}

static inline struct span cpio_header_rdev_minor_bytes(
    const struct cpio_header *p)
{
	return span_of(p->bytes + 86, 8);
}

static inline struct mspan cpio_header_edit_rdev_minor_bytes(
    struct cpio_header *p)
{
	return mspan_of(p->bytes + 86, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_rdev_minor_text(
    const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 86;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_rdev_minor(struct cpio_header *p,
					     struct span text)
{
	uint8_t *to = p->bytes + 86;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* Header.name_size: 8 times string at byte 94. With its final NUL */
#define CPIO_HEADER_NAME_SIZE_OFFSET 94u
#define CPIO_HEADER_NAME_SIZE_SIZE   8u
#define CPIO_HEADER_NAME_SIZE_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, NAME_SIZE);

static inline int cpio_header_name_size(const struct cpio_header *p,
					uint64_t i, uint8_t *out,
					struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "name_size",
					  94);
	*out = p->bytes[94 + i];
	return 0;
}

static inline int cpio_header_set_name_size(struct cpio_header *p, uint64_t i,
					    uint8_t value,
					    struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "name_size",
					  94);
	p->bytes[94 + i] = value;
	return 0;
}

static inline struct span cpio_header_name_size_bytes(
    const struct cpio_header *p)
{
	return span_of(p->bytes + 94, 8);
}

static inline struct mspan cpio_header_edit_name_size_bytes(
    struct cpio_header *p)
{
	return mspan_of(p->bytes + 94, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_name_size_text(
    const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 94;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_name_size(struct cpio_header *p,
					    struct span text)
{
	uint8_t *to = p->bytes + 94;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/*
 * Header.checksum: 8 times string at byte 102. Sum of the contents' bytes;
 * 070701: 0
 */
#define CPIO_HEADER_CHECKSUM_OFFSET 102u
#define CPIO_HEADER_CHECKSUM_SIZE   8u
#define CPIO_HEADER_CHECKSUM_COUNT  8u
STRUCTC_WITHIN(CPIO_HEADER, CHECKSUM);

static inline int cpio_header_checksum(const struct cpio_header *p, uint64_t i,
				       uint8_t *out, struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "checksum",
					  102);
	*out = p->bytes[102 + i];
	return 0;
}

static inline int cpio_header_set_checksum(struct cpio_header *p, uint64_t i,
					   uint8_t value,
					   struct field_error *error)
{
	if (i >= 8)
		return field_out_of_range(error, "cpio_header", "checksum",
					  102);
	p->bytes[102 + i] = value;
	return 0;
}

static inline struct span cpio_header_checksum_bytes(
    const struct cpio_header *p)
{
	return span_of(p->bytes + 102, 8);
}

static inline struct mspan cpio_header_edit_checksum_bytes(
    struct cpio_header *p)
{
	return mspan_of(p->bytes + 102, 8);
}

/* Up to the first NUL. */
static inline struct span cpio_header_checksum_text(const struct cpio_header *p)
{
	const uint8_t *text = p->bytes + 102;
	const void *end = memchr(text, 0, 8);

	if (!end)
		return span_of(text, 8);
	return span_of(text, (uint64_t)((const uint8_t *)end - text));
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_header_put_checksum(struct cpio_header *p,
					   struct span text)
{
	uint8_t *to = p->bytes + 102;

	if (text.size > 8)
		return -34;
	if (text.size)
		memmove(to, text.data, (size_t)text.size);
	memset(to + text.size, 0, (size_t)(8 - text.size));
	return 0;
}

/* All bytes zero, then the defaults. */
static inline void cpio_header_init(struct cpio_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	memcpy(p->bytes, CPIO_HEADER_MAGIC_DEFAULT, 6);
}

/*
 * Structure Member, at least 110 bytes. A whole member, by two numbers of its
 * Header.
 */
struct cpio_member {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint32_t name_size;
	uint32_t length;
};
struct cpio_member_edit {
	struct cpio_member read; /* the same, for getters */
	uint8_t *bytes;
};
#define CPIO_MEMBER_MIN_SIZE 110u

/* Member.header: struct cpio_header at byte 0. */
#define CPIO_MEMBER_HEADER_OFFSET 0u
#define CPIO_MEMBER_HEADER_SIZE   110u
STRUCTC_PROVE(CPIO_MEMBER_HEADER_OFFSET + CPIO_MEMBER_HEADER_SIZE <=
	      CPIO_MEMBER_MIN_SIZE);

static inline const struct cpio_header *cpio_member_header(
    const struct cpio_member *p)
{
	return (const struct cpio_header *)(p->bytes);
}

static inline struct cpio_header *cpio_member_edit_header(
    const struct cpio_member_edit *p)
{
	return (struct cpio_header *)(p->bytes);
}

/* Member.name: [name_size]string at byte 110. */
#define CPIO_MEMBER_NAME_OFFSET 110u

static inline int cpio_member_name_range(const struct cpio_member *p,
					 uint64_t *offset, uint64_t *count,
					 struct field_error *error)
{
	uint64_t at, nr;

	at = 110;
	nr = (uint64_t)p->name_size;
	if (nr > p->size - at)
		return field_out_of_range(error, "cpio_member", "name", 110);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int cpio_member_name_count(const struct cpio_member *p,
					 uint64_t *count,
					 struct field_error *error)
{
	uint64_t at;

	return cpio_member_name_range(p, &at, count, error);
}

static inline int cpio_member_name_offset(const struct cpio_member *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	uint64_t count;

	return cpio_member_name_range(p, offset, &count, error);
}

static inline int cpio_member_name(const struct cpio_member *p, uint64_t i,
				   uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = cpio_member_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "cpio_member", "name", 110);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int cpio_member_set_name(const struct cpio_member_edit *p,
				       uint64_t i, uint8_t value,
				       struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = cpio_member_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "cpio_member", "name", 110);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int cpio_member_name_bytes(const struct cpio_member *p,
					 struct span *out,
					 struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = cpio_member_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int cpio_member_edit_name_bytes(const struct cpio_member_edit *p,
					      struct mspan *out,
					      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = cpio_member_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int cpio_member_name_text(const struct cpio_member *p,
					struct span *out,
					struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = cpio_member_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int cpio_member_put_name(const struct cpio_member_edit *p,
				       struct span text,
				       struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = cpio_member_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "cpio_member", "name", 110);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int cpio_member_point_1(const struct cpio_member *p,
				      uint64_t *points,
				      struct field_error *error)
{
	uint64_t offset, count;

	offset = 110;
	count = (uint64_t)p->name_size;
	if (count > p->size - offset)
		return field_out_of_range(error, "cpio_member", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int cpio_member_point_2(const struct cpio_member *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = cpio_member_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	rest = at % 4ull;
	rest = rest ? 4ull - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "cpio_member", "", 0);
	points[2] = at + rest;
	return 0;
}


/* Member.contents: [length]byte at an offset that data decides. */

static inline int cpio_member_contents_range(const struct cpio_member *p,
					     uint64_t *offset, uint64_t *count,
					     struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	rc = cpio_member_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	nr = (uint64_t)p->length;
	if (nr > p->size - at)
		return field_out_of_range(error, "cpio_member", "contents", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int cpio_member_contents_count(const struct cpio_member *p,
					     uint64_t *count,
					     struct field_error *error)
{
	uint64_t at;

	return cpio_member_contents_range(p, &at, count, error);
}

static inline int cpio_member_contents_offset(const struct cpio_member *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t count;

	return cpio_member_contents_range(p, offset, &count, error);
}

static inline int cpio_member_contents(const struct cpio_member *p, uint64_t i,
				       uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = cpio_member_contents_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "cpio_member", "contents", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int cpio_member_set_contents(const struct cpio_member_edit *p,
					   uint64_t i, uint8_t value,
					   struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = cpio_member_contents_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "cpio_member", "contents", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int cpio_member_contents_bytes(const struct cpio_member *p,
					     struct span *out,
					     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = cpio_member_contents_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int cpio_member_edit_contents_bytes(
    const struct cpio_member_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = cpio_member_contents_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int cpio_member_point_3(const struct cpio_member *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = cpio_member_point_2(p, points, error);
	if (rc)
		return rc;
	offset = points[2];
	count = (uint64_t)p->length;
	if (count > p->size - offset)
		return field_out_of_range(error, "cpio_member", "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int cpio_member_point_4(const struct cpio_member *p,
				      uint64_t *points,
				      struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = cpio_member_point_3(p, points, error);
	if (rc)
		return rc;
	at = points[3];
	rest = at % 4ull;
	rest = rest ? 4ull - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "cpio_member", "", 0);
	points[4] = at + rest;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int cpio_member_at(struct span span,
    uint64_t offset, uint32_t name_size, uint32_t length,
    struct cpio_member *out, struct field_error *error)
{
	struct cpio_member view;

	if (!span_has(span, offset, 110))
		return field_out_of_range(error, "cpio_member", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.name_size = name_size;
	view.length = length;
	*out = view;
	return 0;
}

static inline int cpio_member_edit_at(struct mspan span,
    uint64_t offset, uint32_t name_size, uint32_t length,
    struct cpio_member_edit *out, struct field_error *error)
{
	int rc = cpio_member_at(span_of(span.data, span.size), offset, name_size, length, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int cpio_member_total_size(const struct cpio_member *p,
					 uint64_t *size,
					 struct field_error *error)
{
	int rc;

	uint64_t points[5];

	rc = cpio_member_point_4(p, points, error);
	if (rc)
		return rc;
	*size = points[4];
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct cpio_member_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint32_t name_size;
	uint32_t length;
};
struct cpio_member_edit_iterator {
	struct cpio_member_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct cpio_member_iterator cpio_member_iterate(struct span span,
    uint32_t name_size, uint32_t length)
{
	struct cpio_member_iterator it = { span, 0, 0, UINT64_MAX, name_size, length };

	return it;
}

static inline struct cpio_member_edit_iterator cpio_member_edit_iterate(
    struct mspan span, uint32_t name_size, uint32_t length)
{
	struct cpio_member_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, name_size, length },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int cpio_member_iterator_next(struct cpio_member_iterator *it,
					    struct cpio_member *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = cpio_member_at(it->span, it->offset, it->name_size, it->length, out, error);
	if (!rc)
		rc = cpio_member_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "cpio_member", "stride", 0);
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

static inline int cpio_member_edit_iterator_next(
    struct cpio_member_edit_iterator *it, struct cpio_member_edit *out,
    struct field_error *error)
{
	int rc = cpio_member_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct cpio_header. */
#define CPIO_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CPIO_DESCRIBED)
#define GENERATED_CPIO_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules cpio_header_describe_magic_rules = {
	false, 0u, "070701", NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field cpio_header_fields[] = {
	{ "magic", "[6]string", 0u, 1u, 6u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "070702: checksum is one",
	  NULL, &cpio_header_describe_magic_rules },
	{ "inode", "[8]string", 6u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Members with one inode and links > 1 are one file",
	  NULL, NULL },
	{ "mode", "[8]string", 14u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Type and permissions, as in stat",
	  NULL, NULL },
	{ "user", "[8]string", 22u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "group", "[8]string", 30u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "links", "[8]string", 38u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "time", "[8]string", 46u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the last change, in seconds",
	  NULL, NULL },
	{ "length", "[8]string", 54u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the contents, in bytes",
	  NULL, NULL },
	{ "dev_major", "[8]string", 62u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The device the member was read from",
	  NULL, NULL },
	{ "dev_minor", "[8]string", 70u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "rdev_major", "[8]string", 78u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "The device that the member is",
	  NULL, NULL },
	{ "rdev_minor", "[8]string", 86u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name_size", "[8]string", 94u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "With its final NUL",
	  NULL, NULL },
	{ "checksum", "[8]string", 102u, 1u, 8u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sum of the contents' bytes; 070701: 0",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure cpio_header_description = {
	"Header", "cpio_header", 110u, false, cpio_header_fields, 14,
	NULL,
	NULL
};

static inline struct cpio_member cpio_member_describe_view(
    const struct describe_view *view)
{
	struct cpio_member p = { view->bytes, view->size, (uint32_t)view->parameters[0], (uint32_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter cpio_member_describe_parameters[] = {
	{ "name_size", 4, false, false },
	{ "length", 4, false, false },
};

static inline int cpio_member_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct cpio_member p;
	int rc;

	if ((uint64_t)(uint32_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "cpio_member",
			"name_size", 0);
	if ((uint64_t)(uint32_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "cpio_member",
			"length", 0);
	rc = cpio_member_at(span, offset, (uint32_t)parameters[0], (uint32_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.name_size;
	out->parameters[1] = (uint64_t)p.length;
	return 0;
}

static inline int cpio_member_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct cpio_member of = cpio_member_describe_view(view), *p = &of;

	return cpio_member_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open cpio_member_describe_open = {
	cpio_member_describe_parameters, 2, cpio_member_describe_at,
	cpio_member_describe_total_size, cpio_member_describe_total_size
};

static inline int cpio_member_describe_name_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct cpio_member of = cpio_member_describe_view(view), *p = &of;
	int rc = cpio_member_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field cpio_member_describe_name = {
	cpio_member_describe_name_place, NULL, 0
};

static inline int cpio_member_describe_contents_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct cpio_member of = cpio_member_describe_view(view), *p = &of;
	int rc = cpio_member_contents_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field cpio_member_describe_contents = {
	cpio_member_describe_contents_place, NULL, 0
};

DESCRIBE_CONST struct describe_field cpio_member_fields[] = {
	{ "header", "Header", 0u, 110u, 1u, DESCRIBE_STRUCTURE, false, false,
	  false,
	  &cpio_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "name", "[name_size]string", 110u, 1u, 0u, DESCRIBE_STRING, true,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &cpio_member_describe_name, NULL },
	{ "contents", "[length]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &cpio_member_describe_contents, NULL },
};
DESCRIBE_CONST struct describe_structure cpio_member_description = {
	"Member", "cpio_member", 110u, false, cpio_member_fields, 3,
	"A whole member, by two numbers of its Header.",
	&cpio_member_describe_open
};

#define CPIO_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const cpio_structures[] = {
	&cpio_header_description,
	&cpio_member_description,
};

DESCRIBE_CONST struct describe_root cpio_describe_root = {
	&cpio_header_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file cpio_describe_file = {
	"cpio", cpio_structures, 2, &cpio_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_CPIO_VALIDATED)
#define GENERATED_CPIO_VALIDATED

#include "runtime/base/validate.h"

static inline size_t cpio_header_validate(const struct cpio_header *p,
					  struct validation *v)
{
	size_t before = v->count;

	if (memcmp(p->bytes + 0, "070701", 6) &&
	    validation_add(v, FINDING_CONSTRAINT, "cpio_header", "magic", 0,
			   "must be \"070701\""))
		return v->count - before;
	return v->count - before;
}

static inline size_t cpio_member_validate(const struct cpio_member *p,
					  struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	{
		v->base += 0;
		cpio_header_validate((const struct cpio_header *)(p->bytes + 0),
				     v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	rc = cpio_member_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "cpio_member", "name", 110,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = cpio_member_contents_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "cpio_member", "contents", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t cpio_validate_root(struct span image,
					struct validation *v)
{
	size_t count;
	const struct cpio_header *p = cpio_header_at(image, CPIO_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "cpio_header", "", CPIO_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += CPIO_ROOT_OFFSET;
	count = cpio_header_validate(p, v);
	v->base -= CPIO_ROOT_OFFSET;
	return count;
}

#endif
