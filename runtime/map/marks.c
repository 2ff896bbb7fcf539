/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/map/marks.h"

#include <errno.h>
#include <string.h>

#include "runtime/base/checked.h"
#include "runtime/map/big.h"

int marks_init(struct marks *marks, size_t count)
{
	size_t nr_words = 0, n = count;
	uint64_t *level;

	*marks = (struct marks){ .count = count };
	do
		nr_words += n = div_up(n, 64);
	while (n > 1);
	level = big_new(nr_words * sizeof *level);
	if (!level)
		return -ENOMEM;
	memset(level, 0, nr_words * sizeof *level);
	marks->memory = level;
	do {
		marks->levels[marks->nr_levels++] = level;
		count = div_up(count, 64);
		level += count;
	} while (count > 1);
	return 0;
}

void marks_done(struct marks *marks)
{
	big_free(marks->memory);
}

void marks_set(struct marks *marks, size_t number)
{
	for (unsigned i = 0; i < marks->nr_levels; i++) {
		uint64_t bit = UINT64_C(1) << number % 64;

		number /= 64;
		if (marks->levels[i][number] & bit)
			return;
		marks->levels[i][number] |= bit;
	}
}

size_t marks_next(const struct marks *marks, size_t number)
{
	unsigned i = 0;

	if (number >= marks->count)
		return marks->count;
	/* up, until a word has one at or behind the place */
	for (;;) {
		size_t word = number / 64;
		uint64_t left = marks->levels[i][word] >> number % 64
							      << number % 64;

		if (left) {
			number = word * 64 + (size_t)__builtin_ctzll(left);
			break;
		}
		number = word + 1;
		if (++i == marks->nr_levels ||
		    number >= div_up(marks->count, UINT64_C(1) << 6 * i))
			return marks->count;
	}
	while (i--)
		number = number * 64 +
			 (size_t)__builtin_ctzll(marks->levels[i][number]);
	return number;
}
