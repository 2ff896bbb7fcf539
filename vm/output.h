/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_OUTPUT_H
#define VM_OUTPUT_H

#include <stdint.h>

#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"

/*
 * A file that appears under its name only when it is complete. Until then it
 * has no name at all, so that nothing is left of it whatever happens; where
 * the filesystem cannot do that, it has a temporary name beside the final
 * one, which output_free removes.
 */
struct output {
	int fd;
	char *path, *temporary; /* NULL: without a name */
};

int output_new(const char *path, struct output **out, struct error *err);

/* What was there under the name before is replaced. */
int output_finish(struct output *output, struct error *err);

void output_free(struct output *output);
CLEANUP_DEFINE(output)

#endif
