/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/host_attributes.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/quota.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "runtime/base/cleanup.h"

/* The same numbers on all architectures of the kernel, but newer than the
 * headers we are built with. */
enum {
	CALL_QUOTACTL_FD = 443,
	CALL_GETXATTRAT = 464,
	CALL_LISTXATTRAT = 465,
	CALL_FILE_GETATTR = 468,
};

enum { PROJECT_QUOTAS = 2 }; /* PRJQUOTA, which glibc does not have */

/* struct xattr_args and struct file_attr of the kernel */
struct getxattrat_arguments {
	uint64_t value;
	uint32_t size, flags;
};

struct file_attributes {
	uint64_t xflags;
	uint32_t extsize, nextents, projid, cowextsize;
};

/* What a kernel or a sandbox says of a call that it does not know. EPERM is
 * how older sandboxes say it; where it is meant, the other way says it, too. */
static bool is_unknown(long rc)
{
	return rc < 0 && (errno == ENOSYS || errno == EPERM);
}

static ssize_t or_errno(long rc)
{
	return rc < 0 ? -errno : rc;
}

/* --------------------------------------------------------- extended attributes
 */

enum { PATH_ROOM = NAME_MAX + 64 };

static int make_path(char path[PATH_ROOM], int folder, const char *name)
{
	int length = folder == AT_FDCWD
			 ? snprintf(path, PATH_ROOM, "%s", name)
			 : snprintf(path, PATH_ROOM, "/proc/self/fd/%d/%s",
				    folder, name);

	return length < PATH_ROOM ? 0 : -ENAMETOOLONG;
}

ssize_t host_list_xattrs_by_path(int folder, const char *name, char *list,
				 size_t size)
{
	char path[PATH_ROOM];
	int rc = make_path(path, folder, name);

	return rc ? rc : or_errno(llistxattr(path, list, size));
}

ssize_t host_get_xattr_by_path(int folder, const char *name,
			       const char *attribute, void *value, size_t size)
{
	char path[PATH_ROOM];
	int rc = make_path(path, folder, name);

	return rc ? rc : or_errno(lgetxattr(path, attribute, value, size));
}

bool host_has_listxattrat(void)
{
	return !is_unknown(syscall(CALL_LISTXATTRAT, -1, "x", 0, NULL, 0));
}

ssize_t host_list_xattrs(int folder, const char *name, char *list, size_t size)
{
	static bool is_old;
	long rc;

	if (__atomic_load_n(&is_old, __ATOMIC_RELAXED))
		return host_list_xattrs_by_path(folder, name, list, size);
	rc = syscall(CALL_LISTXATTRAT, folder, name, AT_SYMLINK_NOFOLLOW, list,
		     size);
	if (!is_unknown(rc))
		return or_errno(rc);
	if (errno == ENOSYS)
		__atomic_store_n(&is_old, true, __ATOMIC_RELAXED);
	return host_list_xattrs_by_path(folder, name, list, size);
}

ssize_t host_get_xattr(int folder, const char *name, const char *attribute,
		       void *value, size_t size)
{
	struct getxattrat_arguments arguments = {
		.value = (uintptr_t)value,
		.size = (uint32_t)size,
	};
	long rc = syscall(CALL_GETXATTRAT, folder, name, AT_SYMLINK_NOFOLLOW,
			  attribute, &arguments, sizeof arguments);

	return is_unknown(rc) ? host_get_xattr_by_path(folder, name, attribute,
						       value, size)
			      : or_errno(rc);
}

bool host_has_xattrs(int folder)
{
	static const char *const examples[] = {
		"user.x",
		"security.x",
		"trusted.x",
		"system.posix_acl_access",
	};
	char value[8];
	size_t i;

	for (i = 0; i < sizeof examples / sizeof *examples; i++)
		/* trusted.x without privilege: ENODATA, whoever is asked; but
		 * then none is listed either */
		if (fgetxattr(folder, examples[i], value, sizeof value) >= 0 ||
		    (errno != EOPNOTSUPP && (i != 2 || geteuid() == 0)))
			return true;
	return false;
}

/* ------------------------------------------------------------------- projects
 */

uint32_t host_project_by_ioctl(int folder, const char *name, uint32_t mode)
{
	AUTOCLOSE int fd = -1;
	struct fsxattr attributes;

	if (!S_ISREG(mode) && !S_ISDIR(mode))
		return 0;
	fd = openat(folder, name,
		    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	if (fd < 0 || ioctl(fd, FS_IOC_FSGETXATTR, &attributes))
		return 0;
	return attributes.fsx_projid;
}

uint32_t host_project(int folder, const char *name, uint32_t mode)
{
	struct file_attributes attributes = { 0 };
	long rc = syscall(CALL_FILE_GETATTR, folder, name, &attributes,
			  sizeof attributes, AT_SYMLINK_NOFOLLOW);

	if (!rc)
		return attributes.projid;
	return is_unknown(rc) ? host_project_by_ioctl(folder, name, mode) : 0;
}

bool host_has_projects(int folder)
{
	struct fsxattr attributes;
	struct dqinfo info;

	if (!ioctl(folder, FS_IOC_FSGETXATTR, &attributes) &&
	    (attributes.fsx_projid ||
	     attributes.fsx_xflags & FS_XFLAG_PROJINHERIT))
		return true;
	/* one that counts nothing answers ESRCH */
	return !syscall(CALL_QUOTACTL_FD, folder,
			(unsigned)Q_GETINFO << SUBCMDSHIFT | PROJECT_QUOTAS, 0,
			&info);
}
