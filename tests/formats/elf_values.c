/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Says of an ELF file what readelf says: its header, sections, segments,
 * symbols, relocations, dynamic entries and notes, a line each. With --edit,
 * the word "entry" and a number, changes the entry point.
 */
#include "generated/elf.h"
#include "tests/formats/walk.h"

struct object {
	struct span image;
	unsigned order; /* 0: little-endian */
	struct elf_header header;
	uint64_t nr_sections, nr_segments;
	struct span names; /* of the sections */
};

/* The text at `at`, up to its NUL or the end. */
static struct span text_at(struct span texts, uint64_t at)
{
	struct span text = walk_from(texts, at, "a text");
	const uint8_t *nul = memchr(text.data, 0, text.size);

	return span_of(text.data,
		       nul ? (uint64_t)(nul - text.data) : text.size);
}

static const char *or_number(const char *name, uint64_t value)
{
	static char text[32];

	if (name)
		return name;
	snprintf(text, sizeof text, "0x%" PRIx64, value);
	return text;
}

static void section_at(const struct object *o, uint64_t number,
		       struct elf_section_header *out)
{
	uint64_t table;

	if (number >= o->nr_sections)
		walk_bad("section %" PRIu64, number);
	walk_must(elf_header_shoff_target(&o->header, &table, walk_error));
	walk_must(
	    elf_section_header_at(walk_from(o->image, table, "sections"),
				  number * elf_header_shentsize(&o->header),
				  o->order, out, walk_error));
}

static struct span contents(const struct object *o,
			    const struct elf_section_header *s)
{
	if (elf_section_header_type(s) == ELF_SECTION_TYPE_NOBITS)
		return span_of(o->image.data, 0);
	return walk_part(o->image, elf_section_header_offset(s),
			 elf_section_header_size(s), "a section");
}

static struct span linked(const struct object *o,
			  const struct elf_section_header *s)
{
	struct elf_section_header other;

	section_at(o, elf_section_header_link(s), &other);
	return contents(o, &other);
}

/* -------------------------------------------------------------- the header */

/* What does not fit in the header is in the section of number 0. */
static void find_tables(struct object *o)
{
	uint64_t names = elf_header_shstrndx(&o->header);
	struct elf_section_header first, section;

	o->nr_sections = elf_header_shnum(&o->header);
	o->nr_segments = elf_header_phnum(&o->header);
	if (!elf_header_shoff(&o->header))
		return;
	if (elf_header_shentsize(&o->header) < ELF_SECTION_HEADER_MIN_SIZE)
		walk_bad("short section headers");
	o->nr_sections = o->nr_sections ? o->nr_sections : 1;
	section_at(o, 0, &first);
	if (!elf_header_shnum(&o->header))
		o->nr_sections = elf_section_header_size(&first);
	if (o->nr_segments == ELF_PHNUM_EXTENDED)
		o->nr_segments = elf_section_header_info(&first);
	if (names == ELF_SECTION_EXTENDED)
		names = elf_section_header_link(&first);
	if (!names)
		return;
	section_at(o, names, &section);
	o->names = contents(o, &section);
}

static void say_header(const struct object *o)
{
	const struct elf_header *h = &o->header;
	const struct elf_identification *ident = elf_header_ident(h);

	walk_say("data=%s\n",
		 elf_data_name(elf_identification_data(ident)) ?: "?");
	walk_say("os_abi=%s\n",
		 elf_os_abi_name(elf_identification_os_abi(ident)) ?: "?");
	walk_say("abi_version=%u\n", elf_identification_abi_version(ident));
	walk_say("type=%s\n",
		 or_number(elf_object_type_name(elf_header_type(h)),
			   elf_header_type(h)));
	walk_say("machine=%s\n",
		 or_number(elf_machine_name(elf_header_machine(h)),
			   elf_header_machine(h)));
	walk_say("version=%u\n", elf_header_version(h));
	walk_say("entry=0x%" PRIx64 "\n", elf_header_entry(h));
	walk_say("phoff=%" PRIu64 "\n", elf_header_phoff(h));
	walk_say("shoff=%" PRIu64 "\n", elf_header_shoff(h));
	walk_say("flags=0x%x\n", elf_header_flags(h));
	walk_say("ehsize=%u\n", elf_header_ehsize(h));
	walk_say("phentsize=%u\n", elf_header_phentsize(h));
	walk_say("phnum=%u\n", elf_header_phnum(h));
	walk_say("shentsize=%u\n", elf_header_shentsize(h));
	walk_say("shnum=%u\n", elf_header_shnum(h));
	walk_say("shstrndx=%u\n", elf_header_shstrndx(h));
}

/* ---------------------------------------------------------------- segments */

static void say_segments(const struct object *o)
{
	struct elf_program_header p;
	uint64_t i, table;

	if (!o->nr_segments)
		return;
	walk_must(elf_header_phoff_target(&o->header, &table, walk_error));
	for (i = 0; i < o->nr_segments; i++) {
		walk_step();
		walk_must(elf_program_header_at(
		    walk_from(o->image, table, "segments"),
		    i * elf_header_phentsize(&o->header), o->order, &p,
		    walk_error));
		walk_say(
		    "segment %s 0x%" PRIx64 " 0x%" PRIx64 " 0x%" PRIx64
		    " 0x%" PRIx64 " 0x%" PRIx64 " %s%s%s 0x%" PRIx64 "\n",
		    or_number(
			elf_segment_type_name(elf_program_header_type(&p)),
			elf_program_header_type(&p)),
		    elf_program_header_offset(&p), elf_program_header_vaddr(&p),
		    elf_program_header_paddr(&p), elf_program_header_filesz(&p),
		    elf_program_header_memsz(&p),
		    elf_program_header_flags_has(&p, ELF_SEGMENT_FLAGS_READ)
			? "R"
			: "",
		    elf_program_header_flags_has(&p, ELF_SEGMENT_FLAGS_WRITE)
			? "W"
			: "",
		    elf_program_header_flags_has(&p, ELF_SEGMENT_FLAGS_EXECUTE)
			? "E"
			: "",
		    elf_program_header_align(&p));
	}
}

/* ---------------------------------------------------------------- sections */

static void say_section_flags(uint64_t flags)
{
	static const struct {
		uint64_t flag;
		char letter;
	} letters[] = {
		{ ELF_SECTION_FLAGS_WRITE, 'W' },
		{ ELF_SECTION_FLAGS_ALLOC, 'A' },
		{ ELF_SECTION_FLAGS_EXECINSTR, 'X' },
		{ ELF_SECTION_FLAGS_MERGE, 'M' },
		{ ELF_SECTION_FLAGS_STRINGS, 'S' },
		{ ELF_SECTION_FLAGS_INFO_LINK, 'I' },
		{ ELF_SECTION_FLAGS_LINK_ORDER, 'L' },
		{ ELF_SECTION_FLAGS_OS_NONCONFORMING, 'O' },
		{ ELF_SECTION_FLAGS_GROUP, 'G' },
		{ ELF_SECTION_FLAGS_TLS, 'T' },
		{ ELF_SECTION_FLAGS_COMPRESSED, 'C' },
		{ ELF_SECTION_FLAGS_GNU_RETAIN, 'R' },
		{ ELF_SECTION_FLAGS_EXCLUDE, 'E' },
	};
	size_t i;

	for (i = 0; i < sizeof letters / sizeof letters[0]; i++)
		if (flags & letters[i].flag)
			walk_say("%c", letters[i].letter);
}

static void say_compression(const struct object *o,
			    const struct elf_section_header *s)
{
	struct elf_compression_header c;

	walk_must(elf_compression_header_at(contents(o, s), 0, o->order, &c,
					    walk_error));
	walk_say("compressed %s 0x%" PRIx64 " %" PRIu64 "\n",
		 or_number(
		     elf_compression_type_name(elf_compression_header_type(&c)),
		     elf_compression_header_type(&c)),
		 elf_compression_header_size(&c),
		 elf_compression_header_addralign(&c));
}

static void say_section(const struct object *o, uint64_t number,
			const struct elf_section_header *s)
{
	walk_say("section %" PRIu64 " ", number);
	walk_say_text(text_at(o->names, elf_section_header_name(s)));
	walk_say(" %s 0x%" PRIx64 " 0x%" PRIx64 " 0x%" PRIx64 " 0x%" PRIx64 " ",
		 or_number(elf_section_type_name(elf_section_header_type(s)),
			   elf_section_header_type(s)),
		 elf_section_header_addr(s), elf_section_header_offset(s),
		 elf_section_header_size(s), elf_section_header_entsize(s));
	say_section_flags(elf_section_header_flags(s));
	walk_say(" %u %u %" PRIu64 "\n", elf_section_header_link(s),
		 elf_section_header_info(s), elf_section_header_addralign(s));
	if (elf_section_header_flags_has(s, ELF_SECTION_FLAGS_COMPRESSED))
		say_compression(o, s);
}

/* ----------------------------------------------------------------- symbols */

static void say_symbol_name(const struct object *o, struct span texts,
			    const struct elf_symbol *symbol)
{
	struct elf_section_header section;
	struct span name = text_at(texts, elf_symbol_name(symbol));
	const uint8_t *version = memchr(name.data, '@', name.size);

	if (elf_symbol_info_type(symbol) == ELF_SYMBOL_TYPE_SECTION &&
	    !name.size && elf_symbol_shndx(symbol) < ELF_SECTION_RESERVED) {
		section_at(o, elf_symbol_shndx(symbol), &section);
		name = text_at(o->names, elf_section_header_name(&section));
	}
	if (version)
		name.size = (uint64_t)(version - name.data);
	walk_say_text(name);
}

static void say_symbol(const struct object *o, struct span texts,
		       const struct elf_symbol *symbol)
{
	uint8_t type = elf_symbol_info_type(symbol);
	uint8_t bind = elf_symbol_info_bind(symbol);

	walk_say("symbol 0x%" PRIx64 " %" PRIu64 " %s",
		 elf_symbol_value(symbol), elf_symbol_size(symbol),
		 or_number(elf_symbol_type_name(type), type));
	walk_say(" %s", or_number(elf_binding_name(bind), bind));
	walk_say(" %s %u ",
		 elf_visibility_name(elf_symbol_other_visibility(symbol)),
		 elf_symbol_shndx(symbol));
	say_symbol_name(o, texts, symbol);
	walk_say("\n");
}

static void say_symbols(const struct object *o,
			const struct elf_section_header *s)
{
	struct elf_symbol_iterator it =
	    elf_symbol_iterate(contents(o, s), o->order);
	struct span texts = linked(o, s);
	struct elf_symbol symbol;

	while (walk_must(elf_symbol_iterator_next(&it, &symbol, walk_error))) {
		walk_step();
		say_symbol(o, texts, &symbol);
	}
}

/* ------------------------------------------------------------- relocations */

static void say_rela(const struct object *o, const struct elf_section_header *s)
{
	struct elf_rela_iterator it =
	    elf_rela_iterate(contents(o, s), o->order);
	struct elf_rela r;

	while (walk_must(elf_rela_iterator_next(&it, &r, walk_error))) {
		walk_step();
		walk_say("rela 0x%" PRIx64 " %u %u %" PRId64 "\n",
			 elf_rela_offset(&r), (unsigned)elf_rela_info_sym(&r),
			 (unsigned)elf_rela_info_type(&r), elf_rela_addend(&r));
	}
}

static void say_rel(const struct object *o, const struct elf_section_header *s)
{
	struct elf_rel_iterator it = elf_rel_iterate(contents(o, s), o->order);
	struct elf_rel r;

	while (walk_must(elf_rel_iterator_next(&it, &r, walk_error))) {
		walk_step();
		walk_say("rel 0x%" PRIx64 " %u %u\n", elf_rel_offset(&r),
			 (unsigned)elf_rel_info_sym(&r),
			 (unsigned)elf_rel_info_type(&r));
	}
}

/* ----------------------------------------------------------------- dynamic */

static void say_dynamic_entry(struct span texts,
			      const struct elf_dynamic *entry)
{
	int64_t tag = elf_dynamic_tag(entry);

	walk_say("dynamic %s ", or_number(elf_dynamic_tag_name(tag), tag));
	switch (tag) {
	case ELF_DYNAMIC_TAG_NEEDED:
	case ELF_DYNAMIC_TAG_SONAME:
	case ELF_DYNAMIC_TAG_RPATH:
	case ELF_DYNAMIC_TAG_RUNPATH:
		walk_say_text(text_at(texts, elf_dynamic_val(entry)));
		break;
	default:
		walk_say("0x%" PRIx64, elf_dynamic_val(entry));
	}
	walk_say("\n");
}

static void say_dynamic(const struct object *o,
			const struct elf_section_header *s)
{
	struct elf_dynamic_iterator it =
	    elf_dynamic_iterate(contents(o, s), o->order);
	struct span texts = linked(o, s);
	struct elf_dynamic entry;

	while (walk_must(elf_dynamic_iterator_next(&it, &entry, walk_error))) {
		walk_step();
		say_dynamic_entry(texts, &entry);
		if (elf_dynamic_tag(&entry) == ELF_DYNAMIC_TAG_NULL)
			break;
	}
}

/* ------------------------------------------------------------------- notes */

static void say_notes(const struct object *o,
		      const struct elf_section_header *s)
{
	uint64_t alignment = elf_section_header_addralign(s) == 8 ? 8 : 4;
	struct elf_note_iterator it =
	    elf_note_iterate(contents(o, s), o->order, alignment);
	struct elf_note note;
	struct span name;

	while (walk_must(elf_note_iterator_next(&it, &note, walk_error))) {
		walk_step();
		walk_must(elf_note_name_text(&note, &name, walk_error));
		walk_say("note ");
		walk_say_text(name);
		walk_say(" 0x%x %s\n", elf_note_descsz(&note),
			 or_number(elf_gnu_note_name(elf_note_type(&note)),
				   elf_note_type(&note)));
	}
}

static void say_contents(const struct object *o,
			 const struct elf_section_header *s)
{
	switch (elf_section_header_type(s)) {
	case ELF_SECTION_TYPE_SYMTAB:
	case ELF_SECTION_TYPE_DYNSYM:
		say_symbols(o, s);
		break;
	case ELF_SECTION_TYPE_RELA:
		say_rela(o, s);
		break;
	case ELF_SECTION_TYPE_REL:
		say_rel(o, s);
		break;
	case ELF_SECTION_TYPE_DYNAMIC:
		say_dynamic(o, s);
		break;
	case ELF_SECTION_TYPE_NOTE:
		say_notes(o, s);
		break;
	}
}

static void read_header(struct object *o)
{
	const struct elf_identification *ident =
	    walk_there(elf_identification_at(o->image, 0), "Identification");

	if (elf_identification_magic(ident) != ELF_MAGIC ||
	    elf_identification_class(ident) != ELF_CLASS_CLASS64)
		walk_bad("not ELF of 64 bits");
	o->order = elf_identification_data(ident) == ELF_DATA_MSB;
	walk_must(elf_header_at(o->image, 0, o->order, &o->header, walk_error));
}

static void change_entry(const struct object *o, struct mspan image,
			 const char *number)
{
	struct elf_header_edit e;

	walk_must(elf_header_edit_at(image, 0, o->order, &e, walk_error));
	elf_header_set_entry(&e, strtoull(number, NULL, 0));
}

static void walk(struct span image, struct mspan change, char **words)
{
	struct object o = { .image = image, .names = { image.data, 0 } };
	struct elf_section_header section;
	uint64_t i;

	read_header(&o);
	if (words[0])
		change_entry(&o, change, words[1]);
	say_header(&o);
	find_tables(&o);
	say_segments(&o);
	for (i = 0; i < o.nr_sections; i++) {
		walk_step();
		section_at(&o, i, &section);
		say_section(&o, i, &section);
	}
	for (i = 0; i < o.nr_sections; i++) {
		section_at(&o, i, &section);
		say_contents(&o, &section);
	}
}
