/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_ACCOUNT_H
#define VM_GUEST_ACCOUNT_H

#include <sys/types.h>

/*
 * Who runs a command: a line of /etc/passwd and what /etc/group adds to it,
 * read by hand: a static libc's getpwnam would load shared objects of the
 * guest's root.
 */
enum { ACCOUNT_GROUPS_MAX = 64 };

struct account {
	char *line;		  /* of /etc/passwd, never given back */
	const char *name;	  /* NULL: a number that has no line */
	const char *home, *shell; /* shell may be NULL or not there */
	uid_t uid;
	gid_t gid, groups[ACCOUNT_GROUPS_MAX];
	int nr_groups;
};

/*
 * `user` is NAME or UID, with ":GROUP" behind it perhaps, as container engines
 * understand it: a UID need not have a line, and has group 0 then; who names a
 * group is in no other. NULL or "": root. Returns 0, or -1 where there is no
 * such user or group.
 */
int account_find(struct account *account, const char *user);

/* Makes this process the account's. Returns 0 or -1 and errno. */
int account_become(const struct account *account);

/* A shell that can be run: the account's own, else bash, else sh, else NULL. */
const char *account_shell(const struct account *account);

#endif
