/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/memory.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/base/checked.h"

enum { LEAST = 64 << 20 };

static uint64_t host_available(void)
{
	FILE *file = fopen("/proc/meminfo", "re");
	uint64_t kib = UINT64_MAX;
	char line[128];

	if (!file)
		return UINT64_MAX;
	while (fgets(line, sizeof line, file))
		if (sscanf(line, "MemAvailable: %" SCNu64, &kib) == 1)
			break;
	fclose(file);
	return kib == UINT64_MAX ? kib : kib << 10;
}

/* A number in a file of the control group; "max" and what is not there:
 * UINT64_MAX. */
static uint64_t group_number(const char *group, const char *name)
{
	uint64_t number = UINT64_MAX;
	char path[512];
	FILE *file;

	snprintf(path, sizeof path, "/sys/fs/cgroup%s/%s", group, name);
	file = fopen(path, "re");
	if (!file)
		return UINT64_MAX;
	if (fscanf(file, "%" SCNu64, &number) != 1)
		number = UINT64_MAX;
	fclose(file);
	return number;
}

/* The unified hierarchy: this group's limit and those above it. */
static uint64_t group_available(void)
{
	FILE *file = fopen("/proc/self/cgroup", "re");
	uint64_t most = UINT64_MAX, limit, used;
	char line[256], *group = NULL, *slash;

	if (!file)
		return UINT64_MAX;
	while (!group && fgets(line, sizeof line, file))
		if (!strncmp(line, "0::/", 4))
			group = line + 3;
	fclose(file);
	if (!group)
		return UINT64_MAX;
	group[strcspn(group, "\n")] = 0;
	for (;;) {
		limit = group_number(group, "memory.max");
		used = group_number(group, "memory.current");
		if (limit != UINT64_MAX && used != UINT64_MAX)
			most = min_u64(most, limit > used ? limit - used : 0);
		slash = strrchr(group, '/');
		if (!slash)
			return most;
		*slash = 0;
	}
}

uint64_t memory_available(void)
{
	return min_u64(host_available(), group_available());
}

uint64_t memory_for_writes(uint64_t others)
{
	uint64_t available = memory_available();

	if (available == UINT64_MAX)
		return available;
	available = available > others ? available - others : 0;
	return max_u64(available / 2, LEAST);
}
