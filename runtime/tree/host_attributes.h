/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_HOST_ATTRIBUTES_H
#define RUNTIME_TREE_HOST_ATTRIBUTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/*
 * What stat does not say of a name in an open folder of the host. No link is
 * followed, and no file is opened where the kernel can do without: listxattrat
 * and getxattrat (Linux 6.13), file_getattr (6.17); before, the path
 * /proc/self/fd/FOLDER/NAME, and the ioctl of an open file.
 */

/* As listxattr and getxattr; a negative errno instead of -1. `folder` can be
 * AT_FDCWD. */
ssize_t host_list_xattrs(int folder, const char *name, char *list, size_t size);
ssize_t host_get_xattr(int folder, const char *name, const char *attribute,
		       void *value, size_t size);

/* The same by way of /proc; their own names so that a test can hold both
 * against each other. */
ssize_t host_list_xattrs_by_path(int folder, const char *name, char *list,
				 size_t size);
ssize_t host_get_xattr_by_path(int folder, const char *name,
			       const char *attribute, void *value, size_t size);

/*
 * Whether the kernel knows listxattrat. Where it does not, a name in the
 * working directory costs half of what one in another folder does.
 */
bool host_has_listxattrat(void);

/*
 * Whether files of the filesystem that `folder` is on can have extended
 * attributes of any namespace: one that knows none of them answers
 * "not supported" for each of them.
 */
bool host_has_xattrs(int folder);

/*
 * The project id of a regular file or a directory, 0 where there is none or
 * nobody says. `mode` tells what it is: others are not asked by kernels
 * where they would have to be opened.
 */
uint32_t host_project(int folder, const char *name, uint32_t mode);
uint32_t host_project_by_ioctl(int folder, const char *name, uint32_t mode);

/*
 * Whether it is worth asking for project ids at all: the folder itself has
 * one, or hands one down, or its filesystem counts what projects use.
 */
bool host_has_projects(int folder);

#endif
