/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_DISK_INSIDE_H
#define VM_DISK_INSIDE_H

#include <pthread.h>

#include "runtime/fuse/fusefs.h"
#include "runtime/nbd/server.h"
#include "vm/base.h"
#include "vm/disk.h"

/*
 * A disk as disk.c (its life, what QEMU gets) and disk_kind.c (which kind it
 * is) share it. It is either the base's, or an image of this process:
 *
 *   PMEM          base       private to QEMU what the guest writes
 *   PMEM, --save  image, fs  shared, so that a flush brings it to the overlay
 *   NBD           image, server
 *   FILE          qemu_fd
 */
struct disk {
	struct disk_settings settings;
	enum disk_kind kind;
	struct base *base;

	pthread_t planner;
	bool is_planning; /* the planner has to be joined */
	int rc;		  /* what planning came to, and the text */
	struct error error;
	struct image *image;

	struct nbd_export export;
	struct nbd_server *server;

	struct fusefs_disk file;
	struct fusefs *fs;
	int failed_fd;	      /* an eventfd: a read of the file has failed */
	struct error failure; /* with what */

	int qemu_fd; /* the socket's end or the file; -1 */
	int our_fd;  /* the socket's other end until it is served; -1 */
};

/* Decides on the kind and begins the planning, or opens the base or file. */
int disk_open_kind(struct disk *disk, struct error *err);

/* Starts the planner for an image of this process. */
int disk_begin_planning(struct disk *disk, struct error *err);

#endif
