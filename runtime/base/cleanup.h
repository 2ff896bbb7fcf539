/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_BASE_CLEANUP_H
#define RUNTIME_BASE_CLEANUP_H

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

/*
 * Scope-bound ownership. A local that owns something says so where it is
 * declared; every return then releases it, and success hands it over with
 * STEAL on the function's last lines:
 *
 *     AUTOFREE char *name = strdup(path);
 *     AUTOCLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);
 *     ...
 *     *out_name = STEAL(name);
 *     *out_fd = STEAL_FD(fd);
 *     return 0;
 *
 * AUTO(type) works for every type that has a `type_free(struct type *)`
 * taking NULL, once CLEANUP_DEFINE(type) stands behind its declaration:
 *
 *     AUTO(tree) *tree = NULL;
 */
static inline void cleanup_free(void *slot)
{
	free(*(void **)slot);
}

static inline void cleanup_close(int *fd)
{
	int saved = errno;

	if (*fd >= 0)
		close(*fd);
	errno = saved;
}

#define AUTOFREE  __attribute__((cleanup(cleanup_free)))
#define AUTOCLOSE __attribute__((cleanup(cleanup_close)))

#define CLEANUP_DEFINE(type)                                                   \
	static inline void cleanup_##type(struct type **slot)                  \
	{                                                                      \
		type##_free(*slot);                                            \
	}
#define AUTO(type) __attribute__((cleanup(cleanup_##type))) struct type

#define STEAL(pointer)                                                         \
	__extension__({                                                        \
		__typeof__(pointer) steal_value = (pointer);                   \
		(pointer) = NULL;                                              \
		steal_value;                                                   \
	})
#define STEAL_FD(fd)                                                           \
	__extension__({                                                        \
		int steal_value = (fd);                                        \
		(fd) = -1;                                                     \
		steal_value;                                                   \
	})

#endif
