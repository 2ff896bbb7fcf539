/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_ARCH_H
#define VM_ARCH_H

/*
 * What differs between the machines that guests can be: a row each. Guests
 * have the host's architecture, since the sources hold its programs.
 */
struct arch {
	const char *machine;	  /* as uname -m says */
	const char *qemu;	  /* the program */
	const char *qemu_package; /* where Debian has it */
	const char *qemu_machine; /* -M */
	const char *console;	  /* the kernel's name of the serial port */
	/* Packages that depend on the newest kernel, the best one first. */
	const char *kernel_packages[3];
};

/* The host's row; NULL: none. */
const struct arch *arch_of_host(void);

#endif
