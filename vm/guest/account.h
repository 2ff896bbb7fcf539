/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_ACCOUNT_H
#define VM_GUEST_ACCOUNT_H

/*
 * Root's line of /etc/passwd, read by hand: a static libc's getpwnam would
 * load shared objects of the guest's root.
 */
struct account {
	char line[512];
	const char *home, *shell; /* shell may be NULL or not there */
};

void account_find(struct account *account);

/* A shell that can be run: root's own, else bash, else sh, else NULL. */
const char *account_shell(const struct account *account);

#endif
