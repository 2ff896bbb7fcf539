/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/layout/sums.h"

#include <string.h>

static const struct sum_algorithm algorithms[] = {
	{ "crc32c", "checksum_crc32c", 32, true },
	{ "crc16", "checksum_crc16", 16, true },
	{ "crc32", "checksum_crc32", 32, false },
	{ "sum8", "checksum_sum8", 8, false },
	{ "sum16", "checksum_sum16", 16, false },
	{ "sum32", "checksum_sum32", 32, false },
	{ "rotate8", "checksum_rotate8", 8, false },
	{ "rotate16", "checksum_rotate16", 16, false },
	{ "rotate32", "checksum_rotate32", 32, false },
};

enum { NR_ALGORITHMS = sizeof algorithms / sizeof *algorithms };

const struct sum_algorithm *sum_named(const char *name)
{
	for (unsigned i = 0; i < NR_ALGORITHMS; i++)
		if (!strcmp(algorithms[i].name, name))
			return &algorithms[i];
	return NULL;
}

const char *sum_nearest(const char *name)
{
	const char *best = NULL;

	for (unsigned i = 0; i < NR_ALGORITHMS; i++)
		best = nearer_name(name, algorithms[i].name, best);
	return best;
}
