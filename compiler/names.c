/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/names.h"

#include "compiler/memory.h"

#include <ctype.h>
#include <string.h>

enum { LONGEST_SUGGESTION = 64, FEWEST_SLOTS = 16 };

/* Eight bytes a step: names that an emitter makes are some 40 bytes long. */
static uint32_t hash(const char *name)
{
	size_t length = strlen(name);
	uint64_t h = length, part;

	for (; length >= sizeof part; length -= sizeof part) {
		memcpy(&part, name, sizeof part);
		name += sizeof part;
		h = (h ^ part) * 0x9e3779b97f4a7c15;
		h ^= h >> 32;
	}
	part = 0;
	memcpy(&part, name, length);
	h = (h ^ part) * 0x9e3779b97f4a7c15;
	return (uint32_t)(h >> 32);
}

/*
 * The slot that holds `name`, or the free one where it belongs. Only an equal
 * hash looks at an entry, which lies somewhere else in memory.
 */
static struct names_slot *slot_of(const struct names *names, const char *name,
				  uint32_t h)
{
	size_t mask = names->nr_slots - 1, at = h & mask;
	const struct names_slot *slot;

	for (; names->slots[at].index; at = (at + 1) & mask) {
		slot = &names->slots[at];
		if (slot->hash == h &&
		    !strcmp(names->entries[slot->index - 1].name, name))
			break;
	}
	return &names->slots[at];
}

void *names_find(const struct names *names, const char *name)
{
	uint32_t index;

	if (!names->count)
		return NULL;
	index = slot_of(names, name, hash(name))->index;
	return index ? names->entries[index - 1].thing : NULL;
}

void names_prefetch(const struct names *names, const char *name)
{
	if (names->count)
		__builtin_prefetch(
		    &names->slots[hash(name) & (names->nr_slots - 1)]);
}

static void move_slots(struct names *names, struct arena *arena,
		       size_t nr_slots)
{
	struct names_slot *old = names->slots, *slots;
	size_t at;

	slots = make_array(arena, struct names_slot, nr_slots);
	for (size_t i = 0; i < names->nr_slots; i++) {
		if (!old[i].index)
			continue;
		at = old[i].hash & (nr_slots - 1);
		while (slots[at].index)
			at = (at + 1) & (nr_slots - 1);
		slots[at] = old[i];
	}
	names->slots = slots;
	names->nr_slots = nr_slots;
}

/* The old table stays in the arena: when doubling, at most as much again. */
static void grow(struct names *names, struct arena *arena, size_t nr_slots)
{
	struct names_entry *entries;

	move_slots(names, arena, nr_slots);
	names->capacity = nr_slots / 4 * 3;
	entries = make_array(arena, struct names_entry, names->capacity);
	if (names->count)
		memcpy(entries, names->entries, names->count * sizeof *entries);
	names->entries = entries;
}

void names_reserve(struct names *names, struct arena *arena, size_t count)
{
	size_t nr_slots = FEWEST_SLOTS;

	while (nr_slots / 4 * 3 < count)
		nr_slots *= 2;
	if (nr_slots > names->nr_slots)
		grow(names, arena, nr_slots);
}

void *names_add(struct names *names, struct arena *arena, const char *name,
		void *thing)
{
	uint32_t h = hash(name);
	struct names_slot *slot;

	if (names->count == names->capacity)
		grow(names, arena,
		     names->nr_slots ? 2 * names->nr_slots : FEWEST_SLOTS);
	slot = slot_of(names, name, h);
	if (slot->index)
		return names->entries[slot->index - 1].thing;
	names->entries[names->count].name = name;
	names->entries[names->count].thing = thing;
	slot->hash = h;
	slot->index = (uint32_t)++names->count;
	return NULL;
}

static unsigned least(unsigned a, unsigned b, unsigned c)
{
	unsigned ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* Damerau's distance over three rows; both words are short. */
static unsigned distance(const char *a, size_t na, const char *b, size_t nb)
{
	unsigned rows[3][LONGEST_SUGGESTION + 1];
	unsigned *last = rows[0], *row = rows[1], *before = rows[2], *spare;

	for (size_t j = 0; j <= nb; j++)
		last[j] = (unsigned)j;
	for (size_t i = 1; i <= na; i++) {
		row[0] = (unsigned)i;
		for (size_t j = 1; j <= nb; j++) {
			int same = tolower((uint8_t)a[i - 1]) ==
				   tolower((uint8_t)b[j - 1]);

			row[j] = least(last[j] + 1, row[j - 1] + 1,
				       last[j - 1] + !same);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1] && before[j - 2] + 1 < row[j])
				row[j] = before[j - 2] + 1;
		}
		spare = before;
		before = last;
		last = row;
		row = spare;
	}
	return last[nb];
}

static unsigned how_far(const char *name, const char *candidate)
{
	size_t na = strlen(name), nb = strlen(candidate);

	if (na > LONGEST_SUGGESTION || nb > LONGEST_SUGGESTION)
		return LONGEST_SUGGESTION;
	return distance(name, na, candidate, nb);
}

const char *nearer_name(const char *name, const char *candidate,
			const char *best)
{
	size_t length = strlen(name);
	unsigned limit = length < 3 ? 1 : (unsigned)(length + 2) / 3;
	unsigned d = how_far(name, candidate);

	if (d > limit || d >= strlen(candidate))
		return best;
	return !best || d < how_far(name, best) ? candidate : best;
}

const char *names_nearest(const struct names *names, const char *name,
			  const char *best)
{
	for (size_t i = 0; i < names->count; i++)
		best = nearer_name(name, names->entries[i].name, best);
	return best;
}

static int has_small_letter(const char *name)
{
	for (; *name; name++)
		if (islower((uint8_t)*name))
			return 1;
	return 0;
}

/* Whether a word begins at `at`, which holds a capital. */
static int begins_word(const char *name, size_t at)
{
	if (!at || name[at - 1] == '_')
		return 0;
	return !isupper((uint8_t)name[at - 1]) ||
	       islower((uint8_t)name[at + 1]);
}

const char *names_snake(struct arena *arena, const char *name)
{
	char *snake = make_bytes(arena, 2 * strlen(name) + 1), *to = snake;
	int is_mixed = has_small_letter(name);

	for (size_t i = 0; name[i]; i++) {
		if (is_mixed && isupper((uint8_t)name[i]) &&
		    begins_word(name, i))
			*to++ = '_';
		*to++ = (char)tolower((uint8_t)name[i]);
	}
	return snake;
}

static int is_in(const char *const *list, const char *name)
{
	while (*list && strcmp(*list, name))
		list++;
	return *list != NULL;
}

/* The types that headers are written in: of <stdint.h> and <stddef.h>. */
static int is_type_of_c(const char *name)
{
	static const char *const words[] = {
		"int8_t",    "int16_t",	  "int32_t",  "int64_t",   "intmax_t",
		"intptr_t",  "uint8_t",	  "uint16_t", "uint32_t",  "uint64_t",
		"uintmax_t", "uintptr_t", "size_t",   "ptrdiff_t", NULL,
	};

	return is_in(words, name);
}

/* Of C11 and C++20, and what compilers define by themselves. */
/* clang-format off */
static const char *const reserved[] = {
	"alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor",
	"bool", "break", "case", "catch", "char", "char16_t", "char32_t",
	"char8_t", "class", "co_await", "co_return", "co_yield", "compl",
	"concept", "const", "const_cast", "consteval", "constexpr", "constinit",
	"continue", "decltype", "default", "delete", "do", "double",
	"dynamic_cast", "else", "enum", "errno", "explicit", "export", "extern",
	"false", "float", "for", "friend", "goto", "if", "inline", "int",
	"linux", "long", "mutable", "namespace", "new", "noexcept", "not",
	"not_eq", "nullptr", "operator", "or", "or_eq", "private", "protected",
	"public", "register", "reinterpret_cast", "requires", "restrict",
	"return", "short", "signed", "sizeof", "static", "static_assert",
	"static_cast", "struct", "switch", "template", "this", "thread_local",
	"throw", "true", "try", "typedef", "typeid", "typename", "typeof",
	"union", "unix", "unsigned", "using", "virtual", "void", "volatile",
	"wchar_t", "while", "xor", "xor_eq", NULL,
};
/* clang-format on */

/* Members of a view, parameters and variables of what is generated. */
static int is_taken(const char *name)
{
	static const char *const words[] = {
		"at", "bytes", "error", "it",	"left", "offset", "out",
		"p",  "rc",    "read",	"size", "span", "view",	  NULL,
	};
	/* functions of runtime/base that are called where they are known */
	static const char *const functions[] = {
		"span_of",	"mspan_of", "span_has", "field_out_of_range",
		"field_absent", NULL,
	};

	return (*name == 't' && isdigit((uint8_t)name[1])) ||
	       is_in(words, name) || is_in(functions, name) ||
	       !strncmp(name, "checksum_", strlen("checksum_"));
}

const char *names_variable(struct arena *arena, const char *name)
{
	const char *snake = names_snake(arena, name);

	return is_in(reserved, snake) || is_type_of_c(snake) || is_taken(snake)
		   ? make_printf(arena, "%s_", snake)
		   : snake;
}

const char *names_capital(struct arena *arena, const char *snake)
{
	char *capital = make_text(arena, snake, strlen(snake));

	for (char *c = capital; *c; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return capital;
}
