/* Written by structc from structs/cpio.struct. Edit that file instead. */
#ifndef GENERATED_CPIO_H
#define GENERATED_CPIO_H
#include "runtime/base/bytes.h"
struct cpio_header { uint8_t bytes[110]; };
#define CPIO_HEADER_SIZEOF 110
static inline const struct cpio_header *cpio_header_at(struct span span, uint64_t offset)
{
	return span_has(span, offset, 110) ? (const struct cpio_header *)(span.data + offset) : NULL;
}
static inline struct cpio_header *cpio_header_edit_at(struct mspan span, uint64_t offset)
{
	return mspan_has(span, offset, 110) ? (struct cpio_header *)(span.data + offset) : NULL;
}
static inline int cpio_header_put_magic(struct cpio_header *p, struct span value)
{
	if (value.size > 6)
		return -34;
	memset(p->bytes + 0, 0, 6);
	memcpy(p->bytes + 0, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_inode(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 6, 0, 8);
	memcpy(p->bytes + 6, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_mode(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 14, 0, 8);
	memcpy(p->bytes + 14, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_user(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 22, 0, 8);
	memcpy(p->bytes + 22, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_group(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 30, 0, 8);
	memcpy(p->bytes + 30, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_links(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 38, 0, 8);
	memcpy(p->bytes + 38, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_time(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 46, 0, 8);
	memcpy(p->bytes + 46, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_length(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 54, 0, 8);
	memcpy(p->bytes + 54, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_dev_major(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 62, 0, 8);
	memcpy(p->bytes + 62, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_dev_minor(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 70, 0, 8);
	memcpy(p->bytes + 70, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_rdev_major(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 78, 0, 8);
	memcpy(p->bytes + 78, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_rdev_minor(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 86, 0, 8);
	memcpy(p->bytes + 86, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_name_size(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 94, 0, 8);
	memcpy(p->bytes + 94, value.data, value.size);
	return 0;
}
static inline int cpio_header_put_checksum(struct cpio_header *p, struct span value)
{
	if (value.size > 8)
		return -34;
	memset(p->bytes + 102, 0, 8);
	memcpy(p->bytes + 102, value.data, value.size);
	return 0;
}
#endif
