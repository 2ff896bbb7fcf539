/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What structc made of kinds.struct, as functions that can be disassembled.
 * wrappers.h has one for each accessor, "via_" and its name, and is written by
 * overhead.py. Below are accessors in company, as callers use them.
 */
#include "kinds.h"
#include "wrappers.h"

/* The first item of a structure somewhere in foreign bytes. */
int via_find_value(struct span image, uint64_t at, uint32_t *out)
{
	const struct kinds_lists *lists = kinds_lists_at(image, at);

	if (!lists)
		return -1;
	*out = kinds_item_value(kinds_lists_first(lists));
	return 0;
}

/* An index that the loop bounds is not checked again. */
uint64_t via_sum_words(const struct kinds_lists *lists)
{
	uint64_t sum = 0, i;
	uint32_t word;

	for (i = 0; i < KINDS_LISTS_WORDS_COUNT; i++)
		if (!kinds_lists_words(lists, i, &word, NULL))
			sum += word;
	return sum;
}

/* The joined number goes from one place to another. */
int via_copy_block(struct kinds_joined *to, const struct kinds_joined *from)
{
	return kinds_joined_set_block(to, kinds_joined_block(from) + 1);
}
