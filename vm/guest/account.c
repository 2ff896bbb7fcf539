/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/account.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

void account_find(struct account *account)
{
	FILE *file = fopen("/etc/passwd", "re");
	char *rest;
	int i;

	account->home = account->shell = NULL;
	while (file && fgets(account->line, sizeof account->line, file)) {
		account->line[strcspn(account->line, "\n")] = 0;
		if (strncmp(account->line, "root:", 5))
			continue;
		/* name:password:user:group:comment:home:shell */
		rest = account->line;
		for (i = 0; i < 6; i++)
			account->home = strsep(&rest, ":");
		account->shell = rest;
		break;
	}
	if (file)
		fclose(file);
	if (!account->home || !account->home[0])
		account->home = access("/root", X_OK) ? "/" : "/root";
}

const char *account_shell(const struct account *account)
{
	const char *choices[] = { account->shell, "/bin/bash", "/bin/sh" };
	size_t i;

	for (i = 0; i < 3; i++)
		if (choices[i] && choices[i][0] == '/' &&
		    !access(choices[i], X_OK))
			return choices[i];
	return NULL;
}
