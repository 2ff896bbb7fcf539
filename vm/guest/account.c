/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/account.h"

#include <fcntl.h>
#include <grp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static FILE *open_list(const char *path)
{
	/* whatever it is: nothing in a root may make us wait */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	return fd < 0 ? NULL : fdopen(fd, "r");
}

/* Splits a line at its colons into `count` texts; the last takes the rest. */
static void split(char *line, char **texts, int count)
{
	int i;

	line[strcspn(line, "\n")] = 0;
	for (i = 0; i < count; i++) {
		texts[i] = line ? line : "";
		line = line ? strchr(line, ':') : NULL;
		if (line && i + 1 < count)
			*line++ = 0;
	}
}

static bool is_number(const char *text, uint32_t *number)
{
	char *end;
	unsigned long value = strtoul(text, &end, 10);

	*number = (uint32_t)value;
	return *text >= '0' && *text <= '9' && !*end && value < UINT32_MAX;
}

static bool is_meant(const char *wanted, const char *name, const char *id)
{
	uint32_t number, other;

	return !strcmp(wanted, name) ||
	       (is_number(wanted, &number) && is_number(id, &other) &&
		number == other);
}

/* ------------------------------------------------------------------- the user
 */

static bool find_line(struct account *account, const char *user)
{
	enum { NAME, PASSWORD, UID, GID, COMMENT, HOME, SHELL, COUNT };
	FILE *file = open_list("/etc/passwd");
	char *texts[COUNT];
	size_t room = 0;
	uint32_t uid, gid;

	while (file && getline(&account->line, &room, file) > 0) {
		split(account->line, texts, COUNT);
		/* a line without its numbers is nobody, and not root */
		if (!is_number(texts[UID], &uid) ||
		    !is_number(texts[GID], &gid) ||
		    !is_meant(user, texts[NAME], texts[UID]))
			continue;
		account->name = texts[NAME];
		account->uid = uid;
		account->gid = gid;
		account->home = texts[HOME];
		account->shell = texts[SHELL];
		break;
	}
	if (file)
		fclose(file);
	return account->name;
}

static int find_user(struct account *account, const char *user)
{
	uint32_t id;

	if (find_line(account, user))
		return 0;
	if (is_number(user, &id))
		account->uid = id;
	else if (!strcmp(user, "root"))
		account->name = "root";
	else
		return -1;
	return 0;
}

/* ----------------------------------------------------------------- its groups
 */

static bool is_member(char *members, const char *name)
{
	char *member;

	while ((member = strsep(&members, ",")))
		if (!strcmp(member, name))
			return true;
	return false;
}

/* The one that is wanted, or else (NULL) all that have the user as a member. */
static int find_groups(struct account *account, const char *wanted)
{
	FILE *file = open_list("/etc/group");
	char *line = NULL, *texts[4];
	bool is_found = false;
	size_t room = 0;
	uint32_t id;

	while (file && !is_found && getline(&line, &room, file) > 0) {
		split(line, texts, 4);
		if (!is_number(texts[2], &id))
			continue;
		if (wanted) {
			is_found = is_meant(wanted, texts[0], texts[2]);
			if (is_found)
				account->gid = id;
		} else if (account->name &&
			   account->nr_groups < ACCOUNT_GROUPS_MAX &&
			   is_member(texts[3], account->name)) {
			account->groups[account->nr_groups++] = id;
		}
	}
	if (file)
		fclose(file);
	free(line);
	if (!wanted || is_found)
		return 0;
	if (!is_number(wanted, &id))
		return -1;
	account->gid = id;
	return 0;
}

/* ---------------------------------------------------------------------- doors
 */

int account_find(struct account *account, const char *user)
{
	const char *group = user ? strchr(user, ':') : NULL;
	char name[256] = "root";
	int rc;

	memset(account, 0, sizeof *account);
	if (user && *user && *user != ':')
		snprintf(name, sizeof name, "%.*s",
			 group ? (int)(group - user) : (int)sizeof name, user);
	rc = find_user(account, name);
	if (!rc)
		rc = find_groups(account, group && group[1] ? group + 1 : NULL);
	if (!account->home || !account->home[0])
		account->home =
		    account->uid || access("/root", X_OK) ? "/" : "/root";
	return rc;
}

int account_become(const struct account *account)
{
	if (setgroups((size_t)account->nr_groups, account->groups) ||
	    setgid(account->gid) || setuid(account->uid))
		return -1;
	return 0;
}

static bool can_run(const char *path)
{
	struct stat status;

	return path && path[0] == '/' && !stat(path, &status) &&
	       S_ISREG(status.st_mode) && !access(path, X_OK);
}

const char *account_shell(const struct account *account)
{
	const char *choices[] = { account->shell, "/bin/bash", "/bin/sh" };
	size_t i;

	for (i = 0; i < 3; i++)
		if (can_run(choices[i]))
			return choices[i];
	return NULL;
}
