/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/nbd/slow.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

#include "generated/nbd.h"
#include "runtime/nbd/commands.h"
#include "runtime/nbd/thread.h"

struct job {
	struct request request;
	uint64_t offset;
};

struct slow {
	struct nbd_session *session;
	pthread_mutex_t lock; /* of what follows */
	pthread_cond_t changed;
	struct job jobs[NBD_SLOW_WAITING]; /* a ring */
	size_t first, nr_jobs, nr_busy, nr_threads;
	bool is_over;
	pthread_t threads[NBD_SLOW_THREADS];
};

static int serve(struct slow *slow, struct batch *batch, const struct job *job)
{
	const struct request *request = &job->request;
	int rc = request->command == NBD_COMMAND_READ
		     ? nbd_read_from(slow->session, batch, request, job->offset)
		     : nbd_flush_and_reply(slow->session, batch, request);
	int sent = batch_flush_all(batch); /* lets others send, come what may */

	return rc ? rc : sent;
}

/* With the lock held. False: it is over. */
static bool next_job(struct slow *slow, struct job *job)
{
	while (!slow->nr_jobs && !slow->is_over)
		pthread_cond_wait(&slow->changed, &slow->lock);
	if (!slow->nr_jobs)
		return false;
	*job = slow->jobs[slow->first];
	slow->first = (slow->first + 1) % NBD_SLOW_WAITING;
	slow->nr_jobs--;
	return true;
}

static void *work(void *argument)
{
	struct slow *slow = argument;
	struct wire *wire = &slow->session->wire;
	AUTO(batch) *batch = NULL;
	struct job job;
	int rc = batch_new(&wire->stream, &batch);

	if (batch)
		batch->style = slow->session->agreed.style;
	pthread_mutex_lock(&slow->lock);
	while (next_job(slow, &job)) {
		slow->nr_busy++;
		pthread_mutex_unlock(&slow->lock);
		if (!rc)
			rc = serve(slow, batch, &job);
		/* a reply that cannot be given ends the connection */
		if (rc)
			shutdown(wire->stream.fd, SHUT_RDWR);
		pthread_mutex_lock(&slow->lock);
		slow->nr_busy--;
		pthread_cond_broadcast(&slow->changed);
	}
	pthread_mutex_unlock(&slow->lock);
	return NULL;
}

static int begin(struct nbd_session *session)
{
	pthread_condattr_t attributes;

	session->slow = calloc(1, sizeof *session->slow);
	if (!session->slow)
		return -ENOMEM;
	session->slow->session = session;
	pthread_mutex_init(&session->slow->lock, NULL);
	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(&session->slow->changed, &attributes);
	pthread_condattr_destroy(&attributes);
	return 0;
}

/* One thread more where all are busy. With the lock held. */
static int have_thread(struct slow *slow)
{
	int rc;

	if (slow->nr_threads == NBD_SLOW_THREADS ||
	    slow->nr_threads > slow->nr_busy + slow->nr_jobs)
		return 0;
	rc = nbd_thread_start(&slow->threads[slow->nr_threads], work, slow);
	if (!rc)
		slow->nr_threads++;
	return slow->nr_threads ? 0 : rc;
}

int nbd_slow_add(struct nbd_session *session, const struct request *request,
		 uint64_t offset)
{
	struct slow *slow;
	int rc = session->slow ? 0 : begin(session);

	if (rc)
		return rc;
	slow = session->slow;
	pthread_mutex_lock(&slow->lock);
	rc = slow->nr_jobs == NBD_SLOW_WAITING ? -EAGAIN : have_thread(slow);
	if (!rc) {
		size_t last = (slow->first + slow->nr_jobs) % NBD_SLOW_WAITING;

		slow->jobs[last] = (struct job){ *request, offset };
		slow->nr_jobs++;
		pthread_cond_broadcast(&slow->changed);
	}
	pthread_mutex_unlock(&slow->lock);
	return rc;
}

/* With the lock held. */
static void wait_a_moment(struct slow *slow)
{
	struct timespec until;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += NBD_FAREWELL_MILLISECONDS / 1000;
	while (slow->nr_busy + slow->nr_jobs &&
	       !pthread_cond_timedwait(&slow->changed, &slow->lock, &until))
		;
}

void nbd_slow_end(struct nbd_session *session)
{
	struct slow *slow = session->slow;

	if (!slow)
		return;
	pthread_mutex_lock(&slow->lock);
	wait_a_moment(slow);
	slow->nr_jobs = 0;
	slow->is_over = true;
	pthread_cond_broadcast(&slow->changed);
	pthread_mutex_unlock(&slow->lock);
	/* whoever waits for the client to take a reply waits no more */
	shutdown(session->wire.stream.fd, SHUT_RDWR);
	for (size_t i = 0; i < slow->nr_threads; i++)
		pthread_join(slow->threads[i], NULL);
	pthread_cond_destroy(&slow->changed);
	pthread_mutex_destroy(&slow->lock);
	free(slow);
	session->slow = NULL;
}
