/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_QEMU_H
#define VM_QEMU_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"

/*
 * What a machine is made of, and the QEMU command line that makes it. A pure
 * function: nothing is opened, nothing is run.
 *
 * QEMU gets everything but the kernel by descriptors that it inherits, so
 * that there is no socket or temporary file that could be left over.
 */
enum qemu_root {
	QEMU_ROOT_NBD,	/* a connected socket, an NBD server at its end */
	QEMU_ROOT_FILE, /* a finished image; the guest's writes are dropped */
	/*
	 * A file that is mapped as the guest's memory, behind virtio-pmem.
	 * What the guest writes is private memory of QEMU, or where it is
	 * root_is_shared in the file after a flush.
	 */
	QEMU_ROOT_PMEM,
};

struct qemu_settings {
	const char *program;
	const char *machine; /* q35 */
	const char *accel;   /* "kvm" or "tcg" */
	uint64_t memory;     /* in bytes; rounded down to a MiB. What the
			      * kernel needs for a root in memory is added */
	unsigned cpus;
	const char *kernel;
	int initramfs_fd;    /* a file */
	const char *console; /* the kernel's name of the serial port */
	const char *append;  /* to the kernel's command line; NULL: nothing */
	bool is_verbose;     /* the kernel prints everything */
	int console_fd;	     /* a socket: what the serial port prints */
	int channel_fd;	     /* a socket: the port org.trvm.channel */
	enum qemu_root root;
	int root_fd;	     /* the socket, or the file */
	uint64_t root_size;  /* of QEMU_ROOT_PMEM: a multiple of 2 MiB */
	bool root_is_shared; /* of QEMU_ROOT_PMEM */
};

#define QEMU_CHANNEL_NAME "org.trvm.channel"

/* An argument vector that ends with NULL. */
struct qemu_arguments;

int qemu_arguments_new(const struct qemu_settings *settings,
		       struct qemu_arguments **out, struct error *err);
void qemu_arguments_free(struct qemu_arguments *arguments);
CLEANUP_DEFINE(qemu_arguments)

char *const *qemu_arguments_vector(const struct qemu_arguments *arguments);

/* As one line that a shell would take. */
void qemu_arguments_print(const struct qemu_arguments *arguments, FILE *out);

#endif
