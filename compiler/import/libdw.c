/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/libdw.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>

struct libdw dw;

/* POSIX: what dlsym returns may become a pointer to a function. */
static bool find(void *library, const char *name, void *pointer)
{
	*(void **)pointer = dlsym(library, name);
	return *(void **)pointer;
}

int libdw_load(struct error *err)
{
	/* libelf's functions are found in it, too: it depends on that */
	void *library = dlopen("libdw.so.1", RTLD_NOW | RTLD_LOCAL);
	bool is_whole = library;

#define LIBDW_FIND(name) is_whole = is_whole && find(library, #name, &dw.name)
	LIBDW_FUNCTIONS(LIBDW_FIND);
#undef LIBDW_FIND
	if (!is_whole)
		return fail(err, ENOENT, "no library for debug information: %s",
			    dlerror());
	return 0;
}
