/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/kind.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generated/ext4.h"
#include "generated/tar.h"
#include "runtime/base/cleanup.h"
#include "runtime/tree/source.h"
#include "runtime/tree/unpack.h"

static const struct {
	enum source_kind kind;
	size_t at, length;
	const char *bytes;
} magics[] = {
	{ KIND_CPIO, 0, 6, "070701" },
	{ KIND_CPIO, 0, 6, "070702" },
	{ KIND_CPIO, 0, 6, "070707" },
	{ KIND_ZIP, 0, 4, "PK\3\4" },
	{ KIND_ZIP, 0, 4, "PK\5\6" }, /* without members */
	{ KIND_DEB, 0, 21, "!<arch>\ndebian-binary" },
	{ KIND_SQUASHFS, 0, 4, "hsqs" },
	{ KIND_ISO9660, 32769, 5, "CD001" },
};

/*
 * The old binary cpio has two bytes of magic, in either order, which is little.
 * So the name that follows the header must be as long as the header says.
 */
static bool is_binary_cpio(const uint8_t *bytes, size_t length)
{
	enum { NAME_LENGTH = 20, NAME = 26, LONGEST = 1024 };
	bool is_little = bytes[0] == 0xc7 && bytes[1] == 0x71;
	size_t size;

	if (!is_little && (bytes[0] != 0x71 || bytes[1] != 0xc7))
		return false;
	if (length < NAME + LONGEST)
		size = strnlen((const char *)bytes + NAME, length - NAME) + 1;
	else
		size = strnlen((const char *)bytes + NAME, LONGEST) + 1;
	return bytes[NAME_LENGTH + !is_little] == size % 256 &&
	       bytes[NAME_LENGTH + is_little] == size / 256;
}

static bool is_ext4(const uint8_t *bytes, size_t length)
{
	struct ext4_superblock super;

	if (length < EXT4_ROOT_OFFSET + sizeof super.bytes)
		return false;
	memcpy(super.bytes, bytes + EXT4_ROOT_OFFSET, sizeof super.bytes);
	return ext4_superblock_magic(&super) == EXT4_SUPERBLOCK_MAGIC;
}

static bool is_tar(const uint8_t *bytes, size_t length)
{
	static const uint8_t zeros[TAR_HEADER_SIZEOF];

	return length >= sizeof zeros && memcmp(bytes, zeros, sizeof zeros) &&
	       tar_is_header(bytes);
}

enum source_kind kind_of(const uint8_t *bytes, size_t length)
{
	if (is_tar(bytes, length))
		return KIND_OTHER;
	if (is_ext4(bytes, length))
		return KIND_EXT4;
	for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
		if (magics[i].at + magics[i].length <= length &&
		    !memcmp(bytes + magics[i].at, magics[i].bytes,
			    magics[i].length))
			return magics[i].kind;
	return length > 32 && is_binary_cpio(bytes, length) ? KIND_CPIO
							    : KIND_OTHER;
}

enum source_kind kind_of_file(int fd)
{
	AUTOFREE uint8_t *bytes = malloc(KIND_BYTES);
	ssize_t got = bytes ? pread(fd, bytes, KIND_BYTES, 0) : -1;
	enum source_kind kind;

	if (got <= 0)
		return KIND_OTHER;
	kind = kind_of(bytes, (size_t)got);
	if (kind != KIND_OTHER || is_tar(bytes, (size_t)got))
		return kind;
	got = unpack_peek(fd, bytes, KIND_BYTES);
	return got > 0 ? kind_of(bytes, (size_t)got) : KIND_OTHER;
}
