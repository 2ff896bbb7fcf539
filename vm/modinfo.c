/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/modinfo.h"

#include <errno.h>

#include "generated/elf.h"
#include "runtime/base/checked.h"

/* Every 64-bit Linux we make machines for is little-endian. */
enum { ORDER = 0 };

struct sections {
	struct span file, names;
	struct elf_header head;
};

static int section_at(const struct sections *s, uint16_t index,
		      struct elf_section_header *section)
{
	uint64_t from = (uint64_t)index * elf_header_shentsize(&s->head);

	if (index >= elf_header_shnum(&s->head) ||
	    add_overflows(from, elf_header_shoff(&s->head), &from) ||
	    elf_section_header_at(s->file, from, ORDER, section, NULL))
		return -EINVAL;
	return 0;
}

static int contents_of(const struct sections *s,
		       const struct elf_section_header *section,
		       struct span *contents)
{
	uint64_t offset = elf_section_header_offset(section);
	uint64_t size = elf_section_header_size(section);

	if (!span_has(s->file, offset, size))
		return -EINVAL;
	*contents = span_of(s->file.data + offset, size);
	return 0;
}

static int sections_open(struct span file, struct sections *s)
{
	const struct elf_identification *ident;
	struct elf_section_header names;

	s->file = file;
	if (elf_header_at(file, 0, ORDER, &s->head, NULL))
		return -EINVAL;
	ident = elf_header_ident(&s->head);
	if (elf_identification_magic(ident) != ELF_MAGIC ||
	    elf_identification_class(ident) != ELF_CLASS_CLASS64 ||
	    elf_identification_data(ident) != ELF_DATA_LSB)
		return -EINVAL;
	if (section_at(s, elf_header_shstrndx(&s->head), &names))
		return -EINVAL;
	return contents_of(s, &names, &s->names);
}

static bool is_called(const struct sections *s,
		      const struct elf_section_header *section,
		      const char *name)
{
	uint32_t at = elf_section_header_name(section);
	size_t size = strlen(name) + 1;

	return span_has(s->names, at, size) &&
	       !memcmp(s->names.data + at, name, size);
}

int modinfo_find(struct span module, struct span *section)
{
	struct elf_section_header candidate;
	struct sections s;

	if (sections_open(module, &s))
		return -EINVAL;
	for (uint16_t i = 0; !section_at(&s, i, &candidate); i++)
		if (is_called(&s, &candidate, ".modinfo"))
			return contents_of(&s, &candidate, section);
	return -EINVAL;
}

const char *modinfo_next(struct span section, const char *key, uint64_t *offset)
{
	size_t length = strlen(key);
	const uint8_t *text, *end;

	while (*offset < section.size) {
		text = section.data + *offset;
		end = memchr(text, 0, section.size - *offset);
		if (!end)
			break;
		*offset = end + 1 - section.data;
		if ((size_t)(end - text) > length && text[length] == '=' &&
		    !memcmp(text, key, length))
			return (const char *)text + length + 1;
	}
	*offset = section.size;
	return NULL;
}
