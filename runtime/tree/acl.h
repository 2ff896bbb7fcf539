/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_ACL_H
#define RUNTIME_TREE_ACL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/acl.h"
#include "runtime/base/vec.h"

/*
 * POSIX access control lists in the bytes that getxattr gives for them
 * (structs/acl.struct).
 */
#define ACL_ACCESS_NAME	 "system.posix_acl_access"
#define ACL_DEFAULT_NAME "system.posix_acl_default"

/* What a list means for the permission bits of a mode. */
struct acl_meaning {
	uint32_t permissions; /* owner's, mask's or group's, others': 9 bits */
	bool is_extended;     /* says more than these bits */
};

/*
 * Judges a list as Linux does when it is set (posix_acl_valid): version 2;
 * owner, users, owning group, groups, mask and others in this order; a mask
 * where there are users or groups; nobody whose id is -1. A list without any
 * entry counts as not extended, with permissions of 0.
 *
 * Returns 0 or -EINVAL.
 */
int acl_judge(const void *value, size_t length, struct acl_meaning *out);

/* A list that is put together entry by entry; all zero bytes are none. */
struct acl_list {
	VEC(struct acl_entry) entries;
	VEC(uint8_t) value; /* once acl_list_finish said so */
};

/* `id` counts for the tags user and group only. 0, or -1: no memory. */
int acl_list_add(struct acl_list *list, uint16_t tag, uint16_t perm,
		 uint32_t id);

/* Writes the entries in their order to `value`. 0, or -1: no memory. */
int acl_list_finish(struct acl_list *list);

void acl_list_clear(struct acl_list *list);
void acl_list_done(struct acl_list *list);

#endif
