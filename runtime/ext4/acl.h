/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_EXT4_ACL_H
#define RUNTIME_EXT4_ACL_H

#include <stdint.h>

#include "runtime/base/bytes.h"
#include "runtime/base/error.h"

/*
 * POSIX ACLs, from what getxattr gives to what ext4 keeps: the same entries,
 * of which only those of a user or group have an id.
 *
 *   getxattr  | version 2 | tag, permissions, id | tag, permissions, id ...
 *   ext4      | version 1 | tag, permissions | tag, permissions, id ...
 */

/*
 * Checks an ACL as the kernel does when one is set, and says in `size` how
 * many bytes it has on the disk.
 *
 * Returns 0, or -EINVAL with what is wrong.
 */
int ext4_acl_size(struct span acl, uint32_t *size, struct error *err);

/* The ACL as it lies on the disk, to `out`, which has the bytes that
 * ext4_acl_size said. */
void ext4_acl_convert(struct span acl, struct mspan out);

#endif
