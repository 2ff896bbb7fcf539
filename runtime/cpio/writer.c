/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/cpio/writer.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "generated/cpio.h"

#define TRAILER "TRAILER!!!"

static int write_all(int fd, struct span bytes, struct error *err)
{
	ssize_t written;

	while (bytes.size) {
		written = write(fd, bytes.data, bytes.size);
		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return fail(err, errno, "cpio archive: %s",
				    strerror(errno));
		bytes.data += written;
		bytes.size -= written;
	}
	return 0;
}

/* Header and name together, and then the contents, end at a multiple of 4. */
static int write_padding(int fd, uint64_t size, struct error *err)
{
	static const uint8_t zeros[4];

	return write_all(fd, span_of(zeros, -size & 3), err);
}

struct digits {
	char text[9];
};

static struct span hex(struct digits *digits, uint32_t value)
{
	snprintf(digits->text, sizeof digits->text, "%08X", value);
	return span_of(digits->text, 8);
}

static void fill_header(struct cpio_header *header,
			const struct cpio_entry *entry, uint32_t inode)
{
	bool is_folder = (entry->mode & 0170000) == 0040000;
	struct digits d;

	cpio_header_init(header);
	cpio_header_put_inode(header, hex(&d, inode));
	cpio_header_put_mode(header, hex(&d, entry->mode));
	cpio_header_put_user(header, hex(&d, 0));
	cpio_header_put_group(header, hex(&d, 0));
	cpio_header_put_links(header, hex(&d, is_folder ? 2 : 1));
	cpio_header_put_time(header, hex(&d, entry->time));
	cpio_header_put_length(header, hex(&d, entry->contents.size));
	cpio_header_put_dev_major(header, hex(&d, 0));
	cpio_header_put_dev_minor(header, hex(&d, 0));
	cpio_header_put_rdev_major(header, hex(&d, entry->major));
	cpio_header_put_rdev_minor(header, hex(&d, entry->minor));
	cpio_header_put_name_size(header, hex(&d, strlen(entry->name) + 1));
	cpio_header_put_checksum(header, hex(&d, 0));
}

static int write_entry(const struct cpio_entry *entry, uint32_t inode, int fd,
		       struct error *err)
{
	size_t name_size = strlen(entry->name) + 1;
	struct cpio_header header;
	int rc;

	if (name_size == 1)
		return fail(err, EINVAL, "cpio archive: an entry has no name");
	if (entry->contents.size > UINT32_MAX)
		return fail(err, EFBIG, "cpio archive: %s: 4 GiB or more",
			    entry->name);
	fill_header(&header, entry, inode);
	rc = write_all(fd, span_of(header.bytes, sizeof header.bytes), err);
	if (!rc)
		rc = write_all(fd, span_of(entry->name, name_size), err);
	if (!rc)
		rc = write_padding(fd, sizeof header.bytes + name_size, err);
	if (!rc)
		rc = write_all(fd, entry->contents, err);
	if (!rc)
		rc = write_padding(fd, entry->contents.size, err);
	return rc;
}

int cpio_write(const struct cpio_entry *entries, size_t nr_entries, int fd,
	       struct error *err)
{
	static const struct cpio_entry trailer = { .name = TRAILER };
	size_t i;
	int rc;

	for (i = 0; i < nr_entries; i++) {
		rc = write_entry(&entries[i], i + 1, fd, err);
		if (rc)
			return rc;
	}
	return write_entry(&trailer, 0, fd, err);
}
