/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_SOURCE_INSIDE_H
#define RUNTIME_TREE_SOURCE_INSIDE_H

#include "runtime/tree/kind.h"
#include "runtime/tree/source.h"

/*
 * Sources that source_open chooses from, by a file's kind. Each owns `fd` from
 * now on, also on failure; `name` is how messages call the file. As all sources
 * (tree/source.h).
 */

/* archive.c: KIND_CPIO, KIND_ZIP, KIND_ISO9660. */
int source_archive(int fd, const char *name, enum source_kind kind,
		   const struct reporter *reporter, struct tree **out,
		   struct error *err);

/* ext4.c: KIND_EXT4. */
int source_ext4(int fd, const char *name, const struct reporter *reporter,
		struct tree **out, struct error *err);

/* squashfs.c: KIND_SQUASHFS. */
int source_squashfs(int fd, const char *name, const struct reporter *reporter,
		    struct tree **out, struct error *err);

#endif
