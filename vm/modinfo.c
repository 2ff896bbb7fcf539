/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/modinfo.h"

#include <elf.h>
#include <errno.h>

/* Every 64-bit Linux we make machines for is little-endian. */
#define FIELD64(type, base, member) le64_load((base) + offsetof(type, member))
#define FIELD32(type, base, member) le32_load((base) + offsetof(type, member))
#define FIELD16(type, base, member) le16_load((base) + offsetof(type, member))

struct sections {
	struct span file;
	uint64_t table, names, names_size;
	uint16_t count, stride;
};

static const uint8_t *section_at(const struct sections *s, uint16_t index)
{
	uint64_t from;

	if (index >= s->count)
		return NULL;
	from = s->table + (uint64_t)index * s->stride;
	if (from < s->table || !span_has(s->file, from, sizeof(Elf64_Shdr)))
		return NULL;
	return s->file.data + from;
}

static int sections_open(struct span file, struct sections *s)
{
	const uint8_t *head = file.data, *names;

	if (!span_has(file, 0, sizeof(Elf64_Ehdr)) ||
	    memcmp(head, ELFMAG, SELFMAG) || head[EI_CLASS] != ELFCLASS64 ||
	    head[EI_DATA] != ELFDATA2LSB)
		return -EINVAL;
	s->file = file;
	s->table = FIELD64(Elf64_Ehdr, head, e_shoff);
	s->count = FIELD16(Elf64_Ehdr, head, e_shnum);
	s->stride = FIELD16(Elf64_Ehdr, head, e_shentsize);
	names = section_at(s, FIELD16(Elf64_Ehdr, head, e_shstrndx));
	if (!names)
		return -EINVAL;
	s->names = FIELD64(Elf64_Shdr, names, sh_offset);
	s->names_size = FIELD64(Elf64_Shdr, names, sh_size);
	return span_has(file, s->names, s->names_size) ? 0 : -EINVAL;
}

static bool is_called(const struct sections *s, const uint8_t *section,
		      const char *name)
{
	uint32_t at = FIELD32(Elf64_Shdr, section, sh_name);
	struct span names = span_of(s->file.data + s->names, s->names_size);
	size_t size = strlen(name) + 1;

	return span_has(names, at, size) &&
	       !memcmp(names.data + at, name, size);
}

int modinfo_find(struct span module, struct span *section)
{
	struct sections s;
	const uint8_t *candidate;
	uint64_t offset, size;
	uint16_t i;

	if (sections_open(module, &s))
		return -EINVAL;
	for (i = 0; i < s.count; i++) {
		candidate = section_at(&s, i);
		if (!candidate)
			return -EINVAL;
		if (!is_called(&s, candidate, ".modinfo"))
			continue;
		offset = FIELD64(Elf64_Shdr, candidate, sh_offset);
		size = FIELD64(Elf64_Shdr, candidate, sh_size);
		if (!span_has(module, offset, size))
			return -EINVAL;
		*section = span_of(module.data + offset, size);
		return 0;
	}
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
