/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/arch.h"

#include <string.h>
#include <sys/utsname.h>

/*
 * q35 rather than microvm: stock kernels find no virtio device on a microvm
 * without ACPI, and hang now and then on one with ACPI under emulation.
 */
static const struct arch arches[] = {
	{ "x86_64",
	  "qemu-system-x86_64",
	  "qemu-system-x86",
	  "q35",
	  "ttyS0",
	  { "linux-image-cloud-amd64", "linux-image-amd64", NULL } },
	{ "aarch64",
	  "qemu-system-aarch64",
	  "qemu-system-arm",
	  "virt",
	  "ttyAMA0",
	  { "linux-image-cloud-arm64", "linux-image-arm64", NULL } },
};

const struct arch *arch_of_host(void)
{
	struct utsname name;
	size_t i;

	if (uname(&name))
		return NULL;
	for (i = 0; i < sizeof arches / sizeof arches[0]; i++)
		if (!strcmp(arches[i].machine, name.machine))
			return &arches[i];
	return NULL;
}
