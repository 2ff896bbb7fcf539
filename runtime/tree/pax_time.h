/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_PAX_TIME_H
#define RUNTIME_TREE_PAX_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The modification time in the extended headers of a tar member, exactly.
 *
 * libarchive (3.6.2 at least) applies the sign of a time before 1970 to the
 * seconds only: "-1.5" arrives as -1 s + 0.5e9 ns, and "-0.5" cannot be told
 * from "0.5". Whoever cares looks again, here, at the member's headers.
 */
struct pax_time {
	int64_t seconds;
	uint32_t nanoseconds; /* 0 to 999,999,999, added to the seconds */
};

struct region;

/*
 * The headers lie at [from, to) of the archive. False where they hold no
 * time that can be read; `out` is untouched then.
 */
bool pax_time_find(const struct region *archive, uint64_t from, uint64_t to,
		   struct pax_time *out);

/* "S", "S.F", "-S.F"; digits past the ninth are dropped. */
bool pax_time_parse(const char *text, size_t length, struct pax_time *out);

#endif
