/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libdwfl opens the object, since the debug information of an unlinked one
 * needs its relocations applied; libdw reads it.
 */
#include "compiler/import/dwarf.h"

#include "compiler/import/compile.h"
#include "compiler/import/reader.h"
#include "runtime/base/cleanup.h"

#include <dwarf.h>
#include <fcntl.h>
#include <string.h>

/* -------------------------------------------------------- what a header has */

static Dwarf_Die *keep(struct reader *r, const Dwarf_Die *die)
{
	Dwarf_Die *copy = make(r->arena, Dwarf_Die);

	*copy = *die;
	return copy;
}

static void index_structure(struct reader *r, Dwarf_Die *die, const char *name)
{
	struct names *names =
	    import_is_declaration(die) ? &r->declared : &r->tags;

	names_add(names, r->arena, name, keep(r, die));
}

/* Names of structures, also of those within others. */
static void index_children(struct reader *r, Dwarf_Die *die, unsigned depth)
{
	struct way way = { 0 };
	Dwarf_Die child;
	const char *name;
	int tag, rc;

	for (rc = dw.dwarf_child(die, &child); !rc;
	     rc = dw.dwarf_siblingof(&child, &child)) {
		tag = dw.dwarf_tag(&child);
		name = import_name_of(r, &child);
		if (import_is_structure(tag) && depth < IMPORT_DEPTH_MAX)
			index_children(r, &child, depth + 1);
		if (import_is_structure(tag) && name)
			index_structure(r, &child, name);
		if (tag == DW_TAG_typedef && name &&
		    !import_follow(r, &child, &way) &&
		    import_is_structure(way.tag) &&
		    !import_is_declaration(&way.die))
			names_add(&r->typedefs, r->arena, name,
				  keep(r, &way.die));
	}
}

static void index_units(struct reader *r, Dwarf *dwarf)
{
	Dwarf_CU *unit = NULL;
	Dwarf_Die die;

	while (!dw.dwarf_get_units(dwarf, unit, &unit, NULL, NULL, &die, NULL))
		index_children(r, &die, 0);
	r->err->code = 0;
}

/* A few names are worth more than a guess. */
static const char *what_there_is(struct reader *r, const char *name)
{
	const char *best = names_nearest(&r->tags, name, NULL);
	size_t count = r->tags.count;

	best = names_nearest(&r->typedefs, name, best);
	if (best)
		return make_printf(r->arena, "; did you mean `%s`?", best);
	if (count + r->typedefs.count == 1)
		return make_printf(
		    r->arena, "; it has `%s`",
		    (count ? &r->tags : &r->typedefs)->entries[0].name);
	if (!count && !r->typedefs.count)
		return ", nor any other";
	return "";
}

static int find(struct reader *r, const char *name, struct way *way)
{
	Dwarf_Die *die = names_find(&r->tags, name);

	if (!die)
		die = names_find(&r->typedefs, name);
	if (!die)
		return fail(r->err, ENOENT,
			    names_find(&r->declared, name)
				? "%s declares `%s`, but does not define it"
				: "%s has no struct `%s`%s",
			    import_base_name(r->arena, r->file->header), name,
			    what_there_is(r, name));
	way->die = *die;
	way->tag = dw.dwarf_tag(die);
	way->alias = name;
	return 0;
}

static int read_wanted(struct reader *r, const char *name)
{
	struct way way = { 0 };
	struct import_type *type;
	int rc = find(r, name, &way);

	if (!rc)
		rc = import_read_type(r, way, &type);
	if (rc)
		return rc;
	if (type->is_listed)
		return fail(r->err, EINVAL, "`%s` is asked for twice", name);
	type->is_listed = true;
	if (!type->name)
		type->name = make(r->arena, struct import_name);
	type->name->text = name; /* as asked: its tag or a typedef */
	push(&r->file->types, type);
	return 0;
}

/* --------------------------------------------------------------------- door */

static int no_other_file(Dwfl_Module *module, void **data, const char *name,
			 Dwarf_Addr base, const char *file, const char *link,
			 GElf_Word crc, char **out)
{
	(void)module, (void)data, (void)name, (void)base, (void)file;
	(void)link, (void)crc, (void)out;
	return -1;
}

static Dwarf *open_dwarf(Dwfl *dwfl, int fd)
{
	int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	Dwfl_Module *module;
	Dwarf_Addr bias;

	if (copy < 0)
		return NULL;
	dw.dwfl_report_begin(dwfl);
	module = dw.dwfl_report_offline(dwfl, "header", "header", copy);
	if (!module)
		close(copy);
	dw.dwfl_report_end(dwfl, NULL, NULL);
	return module ? dw.dwfl_module_getdwarf(module, &bias) : NULL;
}

static bool is_big_endian(Dwarf *dwarf)
{
	const char *ident = dw.elf_getident(dw.dwarf_getelf(dwarf), NULL);

	return ident && ident[EI_DATA] == ELFDATA2MSB;
}

static int read_all(struct reader *r, Dwfl *dwfl, int fd)
{
	Dwarf *dwarf = dwfl ? open_dwarf(dwfl, fd) : NULL;
	int rc = 0;

	if (!dwarf) /* also where a header has no declarations */
		return fail(r->err, EINVAL,
			    "%s declares nothing, or the compiler leaves no "
			    "debug information: %s",
			    r->file->header, dw.dwfl_errmsg(-1));
	r->file->is_big_endian = is_big_endian(dwarf);
	index_units(r, dwarf);
	for (size_t i = 0; !rc && i < r->file->nr_wanted; i++)
		rc = read_wanted(r, r->file->wanted[i]);
	return rc;
}

int import_dwarf(struct import_file *file, int fd, struct error *err)
{
	struct reader r = { .file = file, .arena = file->arena, .err = err };
	Dwfl_Callbacks callbacks = { .find_debuginfo = no_other_file };
	int rc = libdw_load(err);
	Dwfl *dwfl;

	if (rc)
		return rc;
	callbacks.find_elf = dw.dwfl_build_id_find_elf;
	callbacks.section_address = dw.dwfl_offline_section_address;
	dwfl = dw.dwfl_begin(&callbacks);
	rc = read_all(&r, dwfl, fd);
	dw.dwfl_end(dwfl);
	return rc;
}
