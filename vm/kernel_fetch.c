/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A kernel from the distribution's package, without installing anything:
 *
 *   1. one at a time: a lock in CACHE/kernels, held until we are done
 *   2. ask apt which package the newest kernel is in now
 *   3. download and unpack it in a folder of its own beside the others
 *   4. rename that folder to the kernel's version
 *
 * A signal meanwhile waits (interrupt.h) until the folder is removed again.
 * What a killed run left is found by its name under the next one's lock.
 */
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "vm/interrupt.h"
#include "vm/kernel.h"
#include "vm/process.h"
#include "vm/say.h"
#include "vm/unpack.h"

#define UNFINISHED ".new-"

/* ----------------------------------------------------------------- folders */

static int make_folders(const char *path, struct error *err)
{
	char copy[PATH_MAX], *slash = copy;

	if ((size_t)snprintf(copy, sizeof copy, "%s", path) >= sizeof copy)
		return fail(err, ENAMETOOLONG, "%s: %s", path,
			    strerror(ENAMETOOLONG));
	while (slash) {
		slash = strchr(slash + 1, '/');
		if (slash)
			*slash = 0;
		if (mkdir(copy, 0777) && errno != EEXIST)
			return fail(err, errno,
				    "%s: %s (TRVM_CACHE can name another "
				    "folder to keep kernels in)",
				    copy, strerror(errno));
		if (slash)
			*slash = '/';
	}
	return 0;
}

static int remove_one(const char *path, const struct stat *status, int flag,
		      struct FTW *where)
{
	(void)status;
	(void)flag;
	(void)where;
	remove(path);
	return 0;
}

static void remove_folder(const char *path)
{
	nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void remove_unfinished(const char *kernels)
{
	DIR *dir = opendir(kernels);
	struct dirent *entry;
	char path[PATH_MAX];

	while (dir && (entry = readdir(dir))) {
		if (strncmp(entry->d_name, UNFINISHED, strlen(UNFINISHED)))
			continue;
		snprintf(path, sizeof path, "%s/%s", kernels, entry->d_name);
		remove_folder(path);
	}
	if (dir)
		closedir(dir);
}

/* --------------------------------------------------------------------- apt */

/* Words for apt that are always the same, then ours. */
struct apt {
	const char *folder; /* ours */
	bool has_own_lists;
};

/* apt's own lists, unless those of the system are empty: then lists of ours,
 * as any user may have them. The downloader stays this user, who alone may
 * enter our folder. */
static int run_apt(const struct apt *apt, const char *program,
		   const char *const *words, char **output, struct error *err)
{
	char lists[PATH_MAX + 24], cache[PATH_MAX + 24];
	const char *arguments[16] = { program, "-q=2",
				      "-o",    "APT::Sandbox::User=",
				      "-o",    lists,
				      "-o",    cache };
	struct process_settings settings = {
		.arguments = (char *const *)arguments,
		.folder = apt->folder,
	};
	int count = apt->has_own_lists ? 8 : 4;

	snprintf(lists, sizeof lists, "Dir::State::Lists=%s/lists",
		 apt->folder);
	snprintf(cache, sizeof cache, "Dir::Cache=%s/cache", apt->folder);
	while (*words)
		arguments[count++] = *words++;
	arguments[count] = NULL;
	return process_run(&settings, output, err);
}

/* The first kernel package in the Depends of `package`'s description. */
static char *dependency(const char *description)
{
	const char *line, *name, *end;

	for (line = description; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (strncmp(line, "Depends:", 8))
			continue;
		end = strchrnul(line, '\n');
		name = memmem(line, end - line, "linux-image-", 12);
		if (name)
			return strndup(name, strcspn(name, " ,|(\n"));
	}
	return NULL;
}

static char *ask_apt(const struct apt *apt, const struct arch *arch,
		     struct error *err)
{
	AUTOFREE char *description = NULL;
	const char *const *package;
	char *name;

	for (package = arch->kernel_packages; *package; package++) {
		const char *words[] = { "show", "--no-all-versions", *package,
					NULL };

		free(STEAL(description));
		if (run_apt(apt, "apt-cache", words, &description, err))
			continue;
		name = dependency(description);
		if (name)
			return name;
	}
	return NULL;
}

static int make_list_folders(const char *folder, struct error *err)
{
	static const char *const names[] = { "lists/partial",
					     "cache/archives/partial" };
	char path[PATH_MAX];
	size_t i;
	int rc = 0;

	for (i = 0; i < sizeof names / sizeof names[0] && !rc; i++) {
		snprintf(path, sizeof path, "%s/%s", folder, names[i]);
		rc = make_folders(path, err);
	}
	return rc;
}

static int find_package(struct apt *apt, const struct arch *arch, char **name,
			struct error *err)
{
	const char *update[] = { "update", NULL };
	int rc;

	*name = ask_apt(apt, arch, err);
	if (*name || interrupt_pending())
		return *name ? 0 : -EINTR;
	apt->has_own_lists = true;
	rc = make_list_folders(apt->folder, err);
	if (rc)
		return rc;
	rc = run_apt(apt, "apt-get", update, NULL, err);
	if (rc == -ENOENT)
		return fail(err, ENOENT,
			    "apt-get is not there to get one: "
			    "give a kernel with --kernel FILE");
	if (rc)
		return rc;
	*name = ask_apt(apt, arch, err);
	return *name ? 0
		     : fail(err, ENOENT,
			    "apt knows no package %s to take one from: give "
			    "a kernel with --kernel FILE",
			    arch->kernel_packages[0]);
}

/* ------------------------------------------------------------- the package */

/* The kernel and its modules; what was moved below /usr comes back. */
static bool is_wanted(const char *path, char *as, size_t size)
{
	if (!strncmp(path, "usr/lib/modules/", 16))
		path += 4;
	if (strncmp(path, "boot/vmlinuz-", 13) &&
	    strncmp(path, "lib/modules/", 12))
		return false;
	return (size_t)snprintf(as, size, "%s", path) < size;
}

static bool is_interrupted(void)
{
	return interrupt_pending();
}

/* Finds the one name in `folder` that starts and ends like that. */
static int find_name(const char *folder, const char *prefix, const char *ending,
		     char *name, size_t size)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	int rc = -ENOENT;

	while (dir && rc && (entry = readdir(dir))) {
		size_t length = strlen(entry->d_name);

		if (length < strlen(ending) ||
		    strncmp(entry->d_name, prefix, strlen(prefix)) ||
		    strcmp(entry->d_name + length - strlen(ending), ending))
			continue;
		snprintf(name, size, "%s", entry->d_name);
		rc = 0;
	}
	if (dir)
		closedir(dir);
	return rc;
}

static int unpack_kernel(const char *folder, char *version, size_t size,
			 struct error *err)
{
	static const struct unpack_filter filter = { is_wanted,
						     is_interrupted };
	AUTOFREE char *package = NULL, *to = NULL;
	AUTOCLOSE int fd = -1;
	char name[NAME_MAX + 1];
	int rc;

	if (find_name(folder, "", ".deb", name, sizeof name))
		return fail(err, ENOENT, "apt-get downloaded no package");
	if (asprintf(&package, "%s/%s", folder, name) < 0 ||
	    asprintf(&to, "%s/out", folder) < 0)
		return fail_memory(err);
	if (mkdir(to, 0755))
		return fail(err, errno, "%s: %s", to, strerror(errno));
	fd = open(to, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return fail(err, errno, "%s: %s", to, strerror(errno));
	rc = unpack_package(package, fd, &filter, err);
	if (rc)
		return rc;
	free(STEAL(package));
	if (asprintf(&package, "%s/boot", to) < 0)
		return fail_memory(err);
	if (find_name(package, "vmlinuz-", "", name, sizeof name))
		return fail(err, ENOENT, "the package holds no kernel");
	snprintf(version, size, "%s", name + strlen("vmlinuz-"));
	return 0;
}

static int fetch_into(const char *folder, const char *kernels,
		      const struct arch *arch, struct error *err)
{
	AUTOFREE char *package = NULL, *from = NULL, *to = NULL;
	struct apt apt = { .folder = folder };
	char version[NAME_MAX + 1];
	int rc;

	rc = find_package(&apt, arch, &package, err);
	if (rc)
		return rc;
	say("no kernel in /boot: downloading %s into the cache", package);
	rc = run_apt(&apt, "apt-get",
		     (const char *[]){ "download", package, NULL }, NULL, err);
	if (!rc)
		rc = unpack_kernel(folder, version, sizeof version, err);
	if (rc)
		return rc;
	if (asprintf(&from, "%s/out", folder) < 0 ||
	    asprintf(&to, "%s/%s", kernels, version) < 0)
		return fail_memory(err);
	if (rename(from, to) && errno != EEXIST && errno != ENOTEMPTY)
		return fail(err, errno, "%s: %s", to, strerror(errno));
	return 0;
}

/* --------------------------------------------------------------- the whole */

static int fetch_locked(const char *kernels, const struct arch *arch,
			struct error *err)
{
	AUTOFREE char *folder = NULL;
	int rc;

	remove_unfinished(kernels);
	if (asprintf(&folder, "%s/" UNFINISHED "XXXXXX", kernels) < 0)
		return fail_memory(err);
	if (!mkdtemp(folder))
		return fail(err, errno, "%s: %s", folder, strerror(errno));
	rc = fetch_into(folder, kernels, arch, err);
	remove_folder(folder);
	return rc ? fail_in(err, "no kernel in /boot or %s", kernels) : 0;
}

static bool has_kernels(const char *kernels)
{
	DIR *dir = opendir(kernels);
	struct dirent *entry;
	bool found = false;

	while (dir && !found && (entry = readdir(dir)))
		found = entry->d_name[0] != '.';
	if (dir)
		closedir(dir);
	return found;
}

int kernel_fetch(const char *cache, const struct arch *arch, struct error *err)
{
	AUTOFREE char *wanted = NULL, *kernels = NULL;
	AUTOCLOSE int lock = -1;
	int rc;

	if (asprintf(&wanted, "%s/kernels", cache) < 0)
		return fail_memory(err);
	rc = make_folders(wanted, err);
	if (rc)
		return rc;
	kernels = realpath(wanted, NULL); /* apt runs in another folder */
	if (!kernels)
		return fail(err, errno, "%s: %s", wanted, strerror(errno));
	lock = open(kernels, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (lock < 0 || flock(lock, LOCK_EX))
		return fail(err, errno, "%s: %s", kernels, strerror(errno));
	if (has_kernels(kernels))
		return 0; /* somebody else has just got one */
	interrupt_hold();
	rc = fetch_locked(kernels, arch, err);
	interrupt_release();
	return rc;
}
