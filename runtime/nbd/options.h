/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_OPTIONS_H
#define RUNTIME_NBD_OPTIONS_H

#include "runtime/nbd/session.h"

/*
 * What each option of the negotiation is answered with.
 */
enum { NBD_TRANSMIT = 1 /* the negotiation is over, requests may come */ };

/*
 * `data` is what came with the option, in the receive buffer. Returns 0 to go
 * on, NBD_TRANSMIT, or a negative errno to hang up.
 */
int nbd_option_answer(struct nbd_session *session, uint32_t number,
		      struct span data);

/* The answer to an option with more data than is looked at. 0 or negative. */
int nbd_option_refuse_size(struct nbd_session *session, uint32_t number);

#endif
