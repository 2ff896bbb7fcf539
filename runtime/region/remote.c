/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/region/remote.h"

#include <errno.h>
#include <inttypes.h>
#include <libnbd.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>

#include "runtime/base/checked.h"
#include "runtime/base/cleanup.h"

enum {
	MAX_CONNECTIONS = 4,
	PATIENCE = 30,		   /* in seconds, for an answer */
	CONNECT_PATIENCE = 10,	   /* in seconds, until the first request */
	LAST_PATIENCE = 3,	   /* in seconds, when the program ends */
	MOMENT = 500,		   /* in milliseconds, until that is noticed */
	MAX_ANSWERS = 1 << 14,	   /* about extents; a GiB each, mostly */
	MAX_REQUEST = 32 << 20,	   /* in bytes; what every server takes */
	MAX_STATUS = 1 << 30,	   /* bytes asked of at once */
	NR_EXTENTS_KEPT = 1 << 10, /* of one answer */
	LARGEST_MINIMUM = 64 * 1024, /* of a block, says the protocol */
};

static const char context_allocation[] = LIBNBD_CONTEXT_BASE_ALLOCATION;

/* Connections that are not used are in `idle`; the rest is with a reader. */
struct remote {
	struct region region;
	const struct reporter *reporter;
	uint32_t minimum; /* of a block: what is asked is a multiple of it */

	pthread_mutex_t lock;
	pthread_cond_t is_idle;
	struct nbd_handle *idle[MAX_CONNECTIONS];
	unsigned nr_idle, nr_made;
	unsigned max_made;
	bool is_broken; /* and the reporter knows */

	char uri[];
};

bool remote_is_uri(const char *source)
{
	static const char *const schemes[] = { "nbd:", "nbds:", "nbd+unix:",
					       "nbds+unix:" };

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (!strncmp(source, schemes[i], strlen(schemes[i])))
			return true;
	return false;
}

/* What libnbd says last, which begins with the name of its function. */
static int fail_nbd(const struct remote *remote, struct error *err)
{
	const char *text = nbd_get_error();
	const char *said = text ? strstr(text, ": ") : NULL;
	int code = nbd_get_errno();

	return fail(err, code ? code : EIO, "%s: %s", remote->uri,
		    said   ? said + 2
		    : text ? text
			   : "no answer");
}

/* ----------------------------------------------------------------- waiting */

static int64_t now_milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static atomic_bool is_ending;

void remote_end_soon(void)
{
	atomic_store(&is_ending, true);
}

/* Something happens, or `seconds` from `start` are over. */
static int wait_since(const struct remote *remote, struct nbd_handle *h,
		      int64_t start, int seconds, struct error *err)
{
	int64_t left;

	if (atomic_load(&is_ending))
		seconds = LAST_PATIENCE;
	left = start + seconds * 1000 - now_milliseconds();
	if (left <= 0)
		return fail(err, ETIMEDOUT, "%s: no answer within %d seconds",
			    remote->uri, seconds);
	return nbd_poll(h, (int)min_u64(left, MOMENT)) < 0
		   ? fail_nbd(remote, err)
		   : 0;
}

/* ------------------------------------------------------------- connections */

/* One who takes the connection and says nothing is waited for as any other. */
static int connect_handle(const struct remote *remote, struct nbd_handle *h,
			  struct error *err)
{
	int64_t start = now_milliseconds();
	int rc = 0;

	if (nbd_set_uri_allow_local_file(h, true) ||
	    nbd_add_meta_context(h, context_allocation) ||
	    nbd_aio_connect_uri(h, remote->uri))
		return fail_nbd(remote, err);
	while (!rc && nbd_aio_is_connecting(h) > 0)
		rc = wait_since(remote, h, start, CONNECT_PATIENCE, err);
	if (!rc && nbd_aio_is_ready(h) <= 0)
		rc = fail_nbd(remote, err);
	return rc;
}

static int new_connection(const struct remote *remote, struct nbd_handle **out,
			  struct error *err)
{
	struct nbd_handle *h = nbd_create();
	int rc;

	if (!h)
		return fail_nbd(remote, err);
	rc = connect_handle(remote, h, err);
	if (rc) {
		nbd_close(h);
		return rc;
	}
	*out = h;
	return 0;
}

/* One that was made later must be to the same export. */
static int reconnect(const struct remote *remote, struct nbd_handle **out,
		     struct error *err)
{
	int rc = new_connection(remote, out, err);
	int64_t size;

	if (rc)
		return rc;
	size = nbd_get_size(*out);
	if (size >= 0 && (uint64_t)size == remote->region.size)
		return 0;
	nbd_close(STEAL(*out));
	return fail(err, EIO,
		    "%s: the export has another size since it was connected "
		    "again: %" PRId64 " bytes instead of %" PRIu64,
		    remote->uri, size, remote->region.size);
}

/* An idle one; or NULL, and the caller may make one; else waits. */
static struct nbd_handle *take_connection(struct remote *remote)
{
	struct nbd_handle *h = NULL;

	pthread_mutex_lock(&remote->lock);
	while (!remote->nr_idle && remote->nr_made >= remote->max_made)
		pthread_cond_wait(&remote->is_idle, &remote->lock);
	if (remote->nr_idle)
		h = remote->idle[--remote->nr_idle];
	else
		remote->nr_made++;
	pthread_mutex_unlock(&remote->lock);
	return h;
}

/* NULL: the caller has none to give back, and another may make one. */
static void put_connection(struct remote *remote, struct nbd_handle *h)
{
	pthread_mutex_lock(&remote->lock);
	if (h)
		remote->idle[remote->nr_idle++] = h;
	else
		remote->nr_made--;
	pthread_cond_signal(&remote->is_idle);
	pthread_mutex_unlock(&remote->lock);
}

/* Until the command is over. */
static int await(const struct remote *remote, struct nbd_handle *h,
		 int64_t cookie, struct error *err)
{
	int64_t start = now_milliseconds();
	int is_over;

	if (cookie < 0)
		return fail_nbd(remote, err);
	while (!(is_over = nbd_aio_command_completed(h, (uint64_t)cookie))) {
		int rc = wait_since(remote, h, start, PATIENCE, err);

		if (rc)
			return rc;
	}
	return is_over < 0 ? fail_nbd(remote, err) : 0;
}

/* Once for each time that the line breaks. */
static void note_break(struct remote *remote, const struct error *err)
{
	bool was_broken;

	pthread_mutex_lock(&remote->lock);
	was_broken = remote->is_broken;
	remote->is_broken = err != NULL;
	pthread_mutex_unlock(&remote->lock);
	if (err && !was_broken)
		report(remote->reporter, "%s", err->text);
}

/* What is done with a connection; may be done again on another one. */
typedef int remote_call(struct remote *remote, struct nbd_handle *h,
			void *context, struct error *err);

static bool is_dead(struct nbd_handle *h, int rc)
{
	return rc == -ETIMEDOUT || nbd_aio_is_dead(h) > 0 ||
	       nbd_aio_is_closed(h) > 0;
}

static int call(struct remote *remote, remote_call *what, void *context,
		struct error *err)
{
	struct nbd_handle *h = take_connection(remote);
	bool is_new = !h;
	struct error why = { 0 };
	int rc = h ? 0 : reconnect(remote, &h, &why);

	if (!rc)
		rc = what(remote, h, context, &why);
	if (rc && h && is_dead(h, rc)) {
		nbd_close(STEAL(h));
		/* an idle connection may have ended long ago */
		if (!is_new && rc != -ETIMEDOUT)
			rc = reconnect(remote, &h, &why);
		if (h && rc == 0)
			rc = what(remote, h, context, &why);
		if (rc && h && is_dead(h, rc))
			nbd_close(STEAL(h));
	}
	put_connection(remote, h);
	note_break(remote, rc ? &why : NULL);
	return rc ? fail(err, EIO, "%s", why.text) : 0;
}

/* ----------------------------------------------------------------- reading */

struct reading {
	uint64_t offset;
	uint8_t *buffer;
	size_t length; /* in whole blocks, MAX_REQUEST at most */
};

static int read_blocks(struct remote *remote, struct nbd_handle *h,
		       void *context, struct error *err)
{
	const struct reading *reading = context;
	int64_t cookie = nbd_aio_pread(h, reading->buffer, reading->length,
				       reading->offset, NBD_NULL_COMPLETION, 0);

	return await(remote, h, cookie, err);
}

/* A range with odd edges: whole blocks aside, then what was asked for. */
static int read_aside(struct remote *remote, uint64_t offset, uint8_t *buffer,
		      size_t length, struct error *err)
{
	uint64_t start = offset / remote->minimum * remote->minimum;
	uint64_t end = round_up(offset + length, remote->minimum);
	AUTOFREE uint8_t *blocks = NULL;
	struct reading reading = { .offset = start };
	int rc;

	reading.length = min_u64(end, remote->region.size) - start;
	blocks = malloc(reading.length);
	if (!blocks)
		return fail_memory(err);
	reading.buffer = blocks;
	rc = call(remote, read_blocks, &reading, err);
	if (!rc)
		memcpy(buffer, blocks + (offset - start), length);
	return rc;
}

static int read_part(struct remote *remote, uint64_t offset, uint8_t *buffer,
		     size_t length, struct error *err)
{
	struct reading reading = { offset, buffer, length };

	if (offset % remote->minimum || length % remote->minimum)
		return read_aside(remote, offset, buffer, length, err);
	return call(remote, read_blocks, &reading, err);
}

static int read_remote(const struct region *region, uint64_t offset,
		       void *buffer, size_t length, struct error *err)
{
	struct remote *remote = (struct remote *)region;
	uint8_t *next = buffer;

	while (length) {
		/* room for the blocks at both edges */
		size_t part =
		    min_u64(length, MAX_REQUEST - 2 * LARGEST_MINIMUM);
		int rc = read_part(remote, offset, next, part, err);

		if (rc)
			return rc;
		offset += part;
		next += part;
		length -= part;
	}
	return 0;
}

/* -------------------------------------------------------------------- runs */

struct status {
	uint64_t offset, length;
	uint32_t entries[2 * NR_EXTENTS_KEPT]; /* length, flags, ... */
	size_t nr_entries;
};

static int keep_extents(void *context, const char *name, uint64_t offset,
			uint32_t *entries, size_t nr_entries, int *error)
{
	struct status *status = context;

	(void)offset;
	(void)error;
	if (strcmp(name, context_allocation))
		return 0;
	status->nr_entries = min_u64(nr_entries, 2 * NR_EXTENTS_KEPT);
	memcpy(status->entries, entries, status->nr_entries * sizeof *entries);
	return 0;
}

static int ask_status(struct remote *remote, struct nbd_handle *h,
		      void *context, struct error *err)
{
	struct status *status = context;
	nbd_extent_callback callback = { .callback = keep_extents,
					 .user_data = status };
	int64_t cookie;

	status->nr_entries = 0;
	if (nbd_can_meta_context(h, context_allocation) <= 0)
		return 0;
	cookie = nbd_aio_block_status(h, status->length, status->offset,
				      callback, NBD_NULL_COMPLETION, 0);
	return await(remote, h, cookie, err);
}

/* An answer's extents, as far as the export goes; *offset is where it ends. */
static int hand_out(const struct status *status, uint64_t size, remote_run *run,
		    void *context, uint64_t *offset, struct error *err)
{
	for (size_t i = 0; i + 1 < status->nr_entries; i += 2) {
		uint64_t length = min_u64(status->entries[i], size - *offset);
		bool is_zero = status->entries[i + 1] & LIBNBD_STATE_ZERO;
		int rc;

		if (!length)
			break;
		rc = run(context, *offset, length, is_zero, err);
		if (rc)
			return rc;
		*offset += length;
	}
	return 0;
}

int remote_region_runs(const struct region *region, remote_run *run,
		       void *context, struct error *err)
{
	struct remote *remote = (struct remote *)region;
	AUTOFREE struct status *status = malloc(sizeof *status);
	uint64_t offset = 0;
	int nr_answers = 0, rc = 0;

	if (!status)
		return fail_memory(err);
	while (offset < region->size && !rc) {
		uint64_t before = offset;

		status->offset = offset;
		status->length = min_u64(region->size - offset, MAX_STATUS);
		status->nr_entries = 0;
		if (nr_answers++ < MAX_ANSWERS)
			rc = call(remote, ask_status, status, err);
		if (!rc)
			rc = hand_out(status, region->size, run, context,
				      &offset, err);
		if (!rc && offset == before) {
			rc = run(context, offset, region->size - offset, false,
				 err);
			offset = region->size;
		}
	}
	return rc;
}

/* --------------------------------------------------------- making, freeing */

static void free_remote(struct region *region)
{
	struct remote *remote = (struct remote *)region;

	while (remote->nr_idle) {
		struct nbd_handle *h = remote->idle[--remote->nr_idle];

		nbd_aio_disconnect(h, 0);
		nbd_close(h);
	}
	pthread_cond_destroy(&remote->is_idle);
	pthread_mutex_destroy(&remote->lock);
	free(remote);
}

static const struct region_kind remote_kind = {
	.name = "remote",
	.is_slow = true,
	.read = read_remote,
	.free = free_remote,
};

static int learn(struct remote *remote, struct nbd_handle *h, struct error *err)
{
	int64_t size = nbd_get_size(h);
	int64_t minimum = nbd_get_block_size(h, LIBNBD_SIZE_MINIMUM);

	if (size < 0)
		return fail(err, EFBIG, "%s: larger than a disk can be",
			    remote->uri);
	if (minimum < 0)
		return fail_nbd(remote, err);
	if (minimum > LARGEST_MINIMUM)
		return fail(err, EPROTO, "%s: blocks of %" PRId64 " bytes",
			    remote->uri, minimum);
	remote->region.size = (uint64_t)size;
	remote->minimum = minimum ? (uint32_t)minimum : 1;
	/* others may write through a server that does not say so */
	remote->max_made = nbd_can_multi_conn(h) > 0 || nbd_is_read_only(h) > 0
			       ? MAX_CONNECTIONS
			       : 1;
	return 0;
}

int remote_region_new(const char *uri, const struct reporter *reporter,
		      struct region **out, struct error *err)
{
	struct remote *remote = calloc(1, sizeof *remote + strlen(uri) + 1);
	struct nbd_handle *h = NULL;
	int rc;

	if (!remote)
		return fail_memory(err);
	strcpy(remote->uri, uri);
	remote->region.kind = &remote_kind;
	remote->reporter = reporter;
	pthread_mutex_init(&remote->lock, NULL);
	pthread_cond_init(&remote->is_idle, NULL);
	rc = new_connection(remote, &h, err);
	if (!rc) {
		remote->idle[remote->nr_idle++] = h;
		remote->nr_made = 1;
		rc = learn(remote, h, err);
	}
	if (rc) {
		free_remote(&remote->region);
		return rc;
	}
	*out = &remote->region;
	return 0;
}
