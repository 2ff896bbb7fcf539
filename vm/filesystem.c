/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/filesystem.h"

#include <ctype.h>
#include <errno.h>

/* In the order of enum ext4_profile. */
const char *const filesystem_profiles[] = { "modern", "boot", "tiny", NULL };

/* Hexadecimal digits in pairs, dashes anywhere between them. */
static int parse_uuid(const char *text, uint8_t *uuid)
{
	int count = 0;
	unsigned byte;
	const char *c;

	for (c = text; *c; c += 2, count++) {
		if (*c == '-')
			c++;
		if (!isxdigit((unsigned char)c[0]) ||
		    !isxdigit((unsigned char)c[1]) || count == 16)
			return -EINVAL;
		sscanf(c, "%2x", &byte);
		uuid[count] = (uint8_t)byte;
	}
	return count == 16 ? 0 : -EINVAL;
}

int filesystem_options(struct filesystem *fs, struct ext4_options *options,
		       struct error *err)
{
	if (fs->uuid && parse_uuid(fs->uuid, fs->uuid_bytes))
		return fail(err, EINVAL, "--uuid: '%s' is no UUID", fs->uuid);
	*options = EXT4_OPTIONS_DEFAULT;
	options->profile = (enum ext4_profile)fs->profile;
	options->block_size = (uint32_t)fs->block_size;
	options->features = fs->features;
	options->size = fs->size;
	options->free_space = fs->free_space;
	options->nr_inodes = fs->nr_inodes;
	options->label = fs->label;
	options->uuid = fs->uuid ? fs->uuid_bytes : NULL;
	return 0;
}
