/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_MODULES_H
#define VM_MODULES_H

#include <stdbool.h>

#include "runtime/base/bytes.h"
#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"

/*
 * The kernel modules that a guest's init has to load, in the order in which
 * it has to load them.
 *
 * A folder of modules (lib/modules/VERSION) is asked three things:
 * modules.builtin, what the kernel has inside; modules.dep or modules.order,
 * where a module lies; and the module itself, what it needs (vm/modinfo.h).
 * Compressed modules come out unpacked.
 */
struct modules;

/*
 * `folder` NULL: everything is inside the kernel, nothing will be loaded.
 * Returns 0, or -ENOENT where the folder holds no modules.
 */
int modules_open(const char *folder, struct modules **out, struct error *err);
void modules_free(struct modules *modules);
CLEANUP_DEFINE(modules)

/*
 * Wants a module, with what it needs before it. One that is not there is
 * -ENOENT, with a line that names it, or nothing at all if it is_optional.
 * Names with "-" and "_" are the same.
 */
int modules_want(struct modules *modules, const char *name, bool is_optional,
		 struct error *err);

/* What was wanted and is not builtin, in the order of loading. */
struct module {
	char *name;
	uint8_t *bytes; /* the ELF file */
	size_t size;
};

size_t modules_count(const struct modules *modules);
const struct module *modules_get(const struct modules *modules, size_t index);

#endif
