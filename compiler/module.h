/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_MODULE_H
#define COMPILER_MODULE_H

#include "compiler/ast.h"
#include "compiler/text.h"

/*
 * Files that import others. `import "a.struct"` makes the constants, units and
 * types of a.struct known by name in the file that says so, and in no other:
 * what a.struct imports itself has to be imported, too, to be named. In C they
 * have the prefix of their own file, whose header is included.
 *
 * Each file is read and parsed once, whoever imports it how often. Paths are
 * relative to the file that imports, and two files are the same where these
 * lead, without looking at symbolic links, to the same path.
 */

/*
 * Reads all that `file` stands on, its own text being here: fills `imported` of
 * its imports and `others`, each file behind those that it imports itself.
 * What is wrong with an import, or within an imported file, is reported, and
 * that import is not there then.
 */
void modules_load(struct file *file, const struct source_reader *reader,
		  struct arena *arena, struct diags *diags);

/*
 * A rule for make: `target` depends on `file` and all that it stands on. Each
 * of these is a target without a recipe, too, so that a file that has gone is
 * no error. Paths are escaped as make wants it.
 */
void modules_depend(const struct file *file, const char *target,
		    struct text *out);

#endif
