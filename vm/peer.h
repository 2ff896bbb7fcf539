/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_PEER_H
#define VM_PEER_H

#include <stdbool.h>
#include <sys/socket.h>
#include <unistd.h>

/* Whether who is at the other end of a Unix socket is this user, and no other
 * one who has found or taken its name. */
static inline bool peer_is_us(int fd)
{
	struct ucred peer;
	socklen_t size = sizeof peer;

	return !getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) &&
	       peer.uid == geteuid();
}

#endif
