/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_IMPORT_LIBDW_H
#define COMPILER_IMPORT_LIBDW_H

#include "runtime/base/error.h"

#include <elfutils/libdwfl.h>

/*
 * libdw, which reads debug information, loaded when a header is imported: it
 * brings five libraries, and finding them took a tenth of the time that
 * compiling ext4.struct takes. Its functions are called through `dw`:
 *
 *     rc = libdw_load(err);
 *     if (rc)
 *             return rc;
 *     tag = dw.dwarf_tag(&die);
 *
 * A function that is called has to be in this list.
 */
#define LIBDW_FUNCTIONS(each)                                                  \
	each(dwarf_attr);                                                      \
	each(dwarf_attr_integrate);                                            \
	each(dwarf_child);                                                     \
	each(dwarf_diecu);                                                     \
	each(dwarf_diename);                                                   \
	each(dwarf_dieoffset);                                                 \
	each(dwarf_errmsg);                                                    \
	each(dwarf_formref_die);                                               \
	each(dwarf_formsdata);                                                 \
	each(dwarf_formudata);                                                 \
	each(dwarf_get_units);                                                 \
	each(dwarf_getelf);                                                    \
	each(dwarf_hasattr_integrate);                                         \
	each(dwarf_siblingof);                                                 \
	each(dwarf_tag);                                                       \
	each(dwarf_whatform);                                                  \
	each(dwfl_begin);                                                      \
	each(dwfl_build_id_find_elf);                                          \
	each(dwfl_end);                                                        \
	each(dwfl_errmsg);                                                     \
	each(dwfl_module_getdwarf);                                            \
	each(dwfl_offline_section_address);                                    \
	each(dwfl_report_begin);                                               \
	each(dwfl_report_end);                                                 \
	each(dwfl_report_offline);                                             \
	each(elf_getident)

#define LIBDW_POINTER(name) __typeof__(name) *(name)
struct libdw {
	LIBDW_FUNCTIONS(LIBDW_POINTER);
};
#undef LIBDW_POINTER

/* All NULL until libdw_load. */
extern struct libdw dw;

/*
 * Fills `dw`; the library stays until the process ends. Returns 0, or -ENOENT
 * where it is not there or not the right one.
 */
int libdw_load(struct error *err);

#endif
