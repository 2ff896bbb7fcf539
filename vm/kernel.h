/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_KERNEL_H
#define VM_KERNEL_H

#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"
#include "vm/arch.h"

/*
 * A Linux kernel to boot, and the folder of its modules. It is looked for in
 * this order:
 *
 *   1. where the person says
 *   2. /boot/vmlinuz-VERSION with /lib/modules/VERSION, the newest
 *   3. the cache: kernels/VERSION, the newest
 *   4. the distribution's package, unpacked into the cache
 */
struct kernel {
	char *image;
	char *version; /* as uname -r will say; "unknown" */
	char *modules; /* the folder; NULL: everything is inside */
};

struct kernel_wish {
	const char *image;   /* NULL: the search above */
	const char *modules; /* a folder; "none"; NULL: found by the version */
};

int kernel_find(const struct kernel_wish *wish, const struct arch *arch,
		struct kernel **out, struct error *err);
void kernel_free(struct kernel *kernel);
CLEANUP_DEFINE(kernel)

/*
 * Orders versions as people do: numbers by value ("6.10" after "6.9"), a
 * release after its candidates ("-rc1", "~rc1"). Negative, 0 or positive.
 */
int kernel_compare_versions(const char *a, const char *b);

/*
 * The version written in a kernel image: a bzImage's header, or the "Linux
 * version" text of an uncompressed one. The caller frees *version.
 */
int kernel_read_version(const char *image, char **version, struct error *err);

/* $TRVM_CACHE, else $XDG_CACHE_HOME/trvm, else ~/.cache/trvm. Not made. The
 * caller frees it. */
int kernel_cache_folder(char **folder, struct error *err);

/* vm/kernel_fetch.c: step 4. Puts the kernel in CACHE/kernels/VERSION with
 * boot/ and lib/modules/VERSION/ below. */
int kernel_fetch(const char *cache, const struct arch *arch, struct error *err);

#endif
