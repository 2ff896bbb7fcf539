/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/layout/bits.h"

#include "compiler/check/check.h"
#include "compiler/memory.h"

#include <string.h>

static struct layout_bit *make_bit(struct arena *arena, const struct choice *c)
{
	struct layout_bit *bit = make(arena, struct layout_bit);

	bit->name = c->name.text;
	if (bit->name)
		bit->c_name = names_snake(arena, bit->name);
	bit->doc = c->doc;
	bit->place = c->name.place;
	bit->width = (unsigned)c->value;
	if (c->type)
		bit->enumeration = type_behind(c->type)->layout;
	return bit;
}

void layout_bits(struct layout_enumeration *e, const struct type *type,
		 struct arena *arena)
{
	unsigned total = 8 * type_scalar(type)->bytes, end = 0;
	struct layout_bit **last = &e->bits, *bit;

	for (const struct choice *c = type->choices; c; c = c->next) {
		*last = bit = make_bit(arena, c);
		last = &bit->next;
		bit->shift =
		    type->is_from_high ? total - end - bit->width : end;
		end += bit->width;
	}
	if (strchr(e->name, '.'))
		e->c_name = make_printf(arena, "%s_bits", e->c_name);
}

const struct layout_bit *layout_bit_named(const struct layout_enumeration *e,
					  const char *name)
{
	const struct layout_bit *bit = e->bits;

	while (bit && (!bit->name || strcmp(bit->name, name)))
		bit = bit->next;
	return bit;
}

uint64_t layout_bit_mask(const struct layout_bit *bit)
{
	return UINT64_MAX >> (64 - bit->width) << bit->shift;
}
