/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_REGION_REMOTE_H
#define RUNTIME_REGION_REMOTE_H

#include "runtime/region/region.h"

/*
 * An NBD export somewhere else as a region, read when it is needed: so exports
 * chain. The client is libnbd, and a URI is what it takes:
 *
 *     nbd://host:port/export      nbd+unix:///export?socket=PATH
 *     nbds://...                  nbds+unix://...        with TLS
 *
 * Any number of threads may read; up to 4 connections are made as they are
 * needed. A connection that broke is made anew once for each read, so that a
 * server may be restarted; its export must have the same size then. A server
 * that says nothing for 30 seconds is given up, until the next read; one that
 * is being connected, after 10. Whatever cannot be read is -EIO with what the
 * other side said.
 *
 * The export is only read. It must not change while it is used, which nobody
 * can check: serve it read-only there.
 */

/* For a program that is to end: from now on nobody waits for an answer longer
 * than a few seconds, in whatever thread, on whatever region. */
void remote_end_soon(void);

/* Whether `source` is a URI that this kind takes. */
bool remote_is_uri(const char *source);

/*
 * Connects, so that a wrong address is found at once; `uri` is copied,
 * `reporter` is borrowed and hears once of each break in the line. Returns 0;
 * -ECONNREFUSED, -ENOENT, -EACCES and the like with libnbd's explanation.
 */
int remote_region_new(const char *uri, const struct reporter *reporter,
		      struct region **out, struct error *err);

/* Data or zeros. Returns 0, or what ends the walk. */
typedef int remote_run(void *context, uint64_t offset, uint64_t length,
		       bool is_zero, struct error *err);

/*
 * Walks the runs of the whole export in order, as the server knows them
 * (base:allocation); all of it is data for one that knows nothing, and what is
 * behind a great many answers (16384, of a GiB mostly). Of `region`
 * made by remote_region_new. Returns 0, what `run` said, or as reading.
 */
int remote_region_runs(const struct region *region, remote_run *run,
		       void *context, struct error *err);

#endif
