/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_NBD_REQUEST_H
#define RUNTIME_NBD_REQUEST_H

#include <stdbool.h>

#include "runtime/base/bytes.h"
#include "runtime/base/error.h"

/*
 * A request as it came, and whether it makes sense: decided from what was
 * agreed and nothing else, before anything is done for it.
 */
enum nbd_style { NBD_SIMPLE, NBD_STRUCTURED, NBD_EXTENDED };

enum {
	NBD_MINIMUM_BLOCK = 1,
	NBD_PREFERRED_BLOCK = 4096,
	NBD_MAXIMUM_DATA = 32 << 20,	/* in a request, in bytes */
	NBD_MAXIMUM_PAYLOAD = 64 << 20, /* in one that is still answered */
	NBD_ALLOCATION_ID = 1,		/* of base:allocation */
};

struct request {
	uint16_t flags, command;
	uint64_t cookie, offset;
	uint64_t length;  /* of the effect */
	uint64_t payload; /* bytes that follow the request */
};

/* What a connection agreed on. */
struct nbd_agreed {
	enum nbd_style style;
	uint64_t size; /* of the disk */
	bool is_read_only;
	bool has_status; /* base:allocation was set */
};

/* How long a request is, without its payload. */
size_t request_size(enum nbd_style style);

/* False: that is none. */
bool request_parse(enum nbd_style style, struct span bytes,
		   struct request *request);

/*
 * The payload of a BLOCK_STATUS: the length of its effect, and which contexts
 * are wanted. Returns 0, or -EINVAL where one was never agreed on.
 */
int request_parse_status(struct request *request, struct span payload,
			 struct error *err);

/* 0, or what the client is told. */
int request_judge(const struct nbd_agreed *agreed,
		  const struct request *request, struct error *err);

#endif
