/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/accel.h"

#include <fcntl.h>
#include <linux/kvm.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

#include "runtime/base/cleanup.h"

/* Only a processor of the x86 family shows it in /proc/cpuinfo. */
static bool has_extension(void)
{
#if defined __x86_64__
	char line[8192];
	bool found = false;
	FILE *file = fopen("/proc/cpuinfo", "re");

	while (file && !found && fgets(line, sizeof line, file))
		found = !strncmp(line, "flags", 5) &&
			(strstr(line, " vmx") || strstr(line, " svm"));
	if (file)
		fclose(file);
	return found;
#else
	return true;
#endif
}

int accel_check_kvm(struct error *err)
{
	AUTOCLOSE int fd = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	AUTOCLOSE int machine = -1;

	if (fd < 0 && (errno == EACCES || errno == EPERM))
		return fail(err, EACCES,
			    "/dev/kvm: %s (is this user in the "
			    "group kvm?)",
			    strerror(errno));
	if (fd < 0)
		return fail(err, ENOENT, "/dev/kvm: %s", strerror(errno));
	if (ioctl(fd, KVM_GET_API_VERSION, 0) != KVM_API_VERSION)
		return fail(err, ENOTSUP, "/dev/kvm has an unknown version");
	if (!has_extension())
		return fail(err, ENOTSUP,
			    "/dev/kvm is there, but the "
			    "processor shows neither vmx nor svm");
	machine = ioctl(fd, KVM_CREATE_VM, 0);
	if (machine < 0)
		return fail(err, errno, "/dev/kvm makes no machine: %s",
			    strerror(errno));
	return 0;
}
