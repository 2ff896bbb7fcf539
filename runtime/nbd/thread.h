/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_THREAD_H
#define RUNTIME_NBD_THREAD_H

#include <pthread.h>
#include <signal.h>

enum { NBD_STACK_SIZE = 256 * 1024 };

/* A thread with a small stack that leaves the signals to the program (SIGPIPE
 * of sendfile, too, which knows no MSG_NOSIGNAL). Returns 0 or negative. */
static inline int nbd_thread_start(pthread_t *thread, void *(*run)(void *),
				   void *argument)
{
	sigset_t all, before;
	pthread_attr_t attributes;
	int rc;

	sigfillset(&all);
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, NBD_STACK_SIZE);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	rc = pthread_create(thread, &attributes, run, argument);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attributes);
	return -rc;
}

#endif
