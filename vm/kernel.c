/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/kernel.h"

#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "generated/bzimage.h"

void kernel_free(struct kernel *kernel)
{
	if (!kernel)
		return;
	free(kernel->image);
	free(kernel->version);
	free(kernel->modules);
	free(kernel);
}

/* ---------------------------------------------------------------- versions */

/* A candidate's mark sorts before the end of the text, all else behind it. */
static int rank(const char *c)
{
	if (*c == '~' || !strncmp(c, "-rc", 3))
		return -1;
	return (unsigned char)*c;
}

int kernel_compare_versions(const char *a, const char *b)
{
	unsigned long m, n;

	while (*a || *b) {
		if (isdigit((unsigned char)*a) && isdigit((unsigned char)*b)) {
			m = strtoul(a, (char **)&a, 10);
			n = strtoul(b, (char **)&b, 10);
			if (m != n)
				return m < n ? -1 : 1;
			continue;
		}
		if (rank(a) != rank(b))
			return rank(a) < rank(b) ? -1 : 1;
		a++;
		b++;
	}
	return 0;
}

enum { VERSION_MAX = 128 };

/* The word at `offset`, or NULL. */
static char *version_at(struct span image, uint64_t offset)
{
	size_t length = 0;
	const char *text;

	if (!span_has(image, offset, VERSION_MAX))
		return NULL;
	text = (const char *)image.data + offset;
	while (length < VERSION_MAX && isgraph((unsigned char)text[length]))
		length++;
	if (!length || length == VERSION_MAX || strchr("./", text[0]) ||
	    memchr(text, '/', length))
		return NULL;
	return strndup(text, length);
}

static char *find_version(struct span image)
{
	static const char text[] = "Linux version ";
	const struct bzimage_header *header =
	    bzimage_header_at(image, BZIMAGE_ROOT_OFFSET);
	const uint8_t *found;

	if (header && bzimage_header_header(header) == BZIMAGE_MAGIC &&
	    bzimage_header_kernel_version(header))
		return version_at(image,
				  BZIMAGE_VERSION_BASE +
				      bzimage_header_kernel_version(header));
	found = memmem(image.data, image.size, text, sizeof text - 1);
	return found ? version_at(image, found - image.data + sizeof text - 1)
		     : NULL;
}

int kernel_read_version(const char *image, char **version, struct error *err)
{
	AUTOCLOSE int fd = open(image, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat status;
	void *bytes;

	if (fd < 0 || fstat(fd, &status))
		return fail(err, errno, "%s: %s", image, strerror(errno));
	if (!S_ISREG(status.st_mode) || !status.st_size)
		return fail(err, EINVAL, "%s: not a kernel", image);
	bytes = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (bytes == MAP_FAILED)
		return fail(err, errno, "%s: %s", image, strerror(errno));
	*version = find_version(span_of(bytes, status.st_size));
	munmap(bytes, status.st_size);
	if (!*version)
		return fail(err, EINVAL,
			    "%s: not a Linux kernel that can be "
			    "booted (no version in it)",
			    image);
	return 0;
}

/* ----------------------------------------------------------------- modules */

static bool is_folder(const char *path)
{
	struct stat status;

	return !stat(path, &status) && S_ISDIR(status.st_mode);
}

/* Makes a path and keeps it in *out if it is a folder. */
__attribute__((format(printf, 2, 3))) static bool
try_folder(char **out, const char *format, ...)
{
	char *path = NULL;
	va_list args;

	va_start(args, format);
	if (vasprintf(&path, format, args) < 0)
		path = NULL;
	va_end(args);
	if (path && is_folder(path)) {
		*out = path;
		return true;
	}
	free(path);
	return false;
}

static int find_modules(const char *image, const char *version,
			const char *wish, char **modules, struct error *err)
{
	char copy[PATH_MAX];
	const char *folder;

	*modules = NULL;
	if (wish && !strcmp(wish, "none"))
		return 0;
	if (wish) {
		if (try_folder(modules, "%s/lib/modules/%s", wish, version) ||
		    try_folder(modules, "%s/%s", wish, version) ||
		    try_folder(modules, "%s", wish))
			return 0;
		return fail(err, ENOENT, "%s: no such folder of modules", wish);
	}
	snprintf(copy, sizeof copy, "%s", image);
	folder = dirname(copy);
	/* installed, or unpacked from a package, or beside the kernel */
	if (try_folder(modules, "%s/../lib/modules/%s", folder, version) ||
	    try_folder(modules, "%s/lib/modules/%s", folder, version) ||
	    try_folder(modules, "/lib/modules/%s", version))
		return 0;
	return fail(err, ENOENT,
		    "%s is Linux %s, but /lib/modules/%s is not there: say "
		    "where its modules are with --modules DIR, or --modules "
		    "none if it needs none",
		    image, version, version);
}

static int kernel_at(const char *image, const char *modules,
		     struct kernel **out, struct error *err)
{
	AUTO(kernel) *kernel = calloc(1, sizeof *kernel);
	int rc;

	if (!kernel)
		return fail_memory(err);
	kernel->image = strdup(image);
	if (!kernel->image)
		return fail_memory(err);
	rc = kernel_read_version(image, &kernel->version, err);
	if (!rc)
		rc = find_modules(image, kernel->version, modules,
				  &kernel->modules, err);
	if (!rc)
		*out = STEAL(kernel);
	return rc;
}

/* ------------------------------------------------------------------ search */

/* Keeps the newer one of two kernels in *best. */
static void keep_newer(struct kernel **best, struct kernel *other)
{
	struct kernel *older = other;

	if (other && (!*best || kernel_compare_versions((*best)->version,
							other->version) < 0)) {
		older = *best;
		*best = other;
	}
	kernel_free(older);
}

/* The newest kernel among `folder`/`prefix`*; those that cannot be read or
 * have no modules do not count. */
static void newest_in(const char *folder, const char *prefix,
		      struct kernel **best)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	struct kernel *kernel;
	char path[PATH_MAX];

	while (dir && (entry = readdir(dir))) {
		if (strncmp(entry->d_name, prefix, strlen(prefix)))
			continue;
		snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
		if (!kernel_at(path, NULL, &kernel, NULL))
			keep_newer(best, kernel);
	}
	if (dir)
		closedir(dir);
}

static void newest_in_cache(const char *cache, struct kernel **best)
{
	AUTOFREE char *folder = NULL;
	DIR *dir;
	struct dirent *entry;

	if (asprintf(&folder, "%s/kernels", cache) < 0) {
		folder = NULL;
		return;
	}
	dir = opendir(folder);
	while (dir && (entry = readdir(dir))) {
		AUTOFREE char *boot = NULL;

		if (entry->d_name[0] != '.' &&
		    asprintf(&boot, "%s/%s/boot", folder, entry->d_name) > 0)
			newest_in(boot, "vmlinuz-", best);
	}
	if (dir)
		closedir(dir);
}

int kernel_cache_folder(char **folder, struct error *err)
{
	const char *cache = getenv("TRVM_CACHE"), *base;
	const char *below = "";

	if (!cache || !cache[0]) {
		base = getenv("XDG_CACHE_HOME");
		cache = base && base[0] == '/' ? base : getenv("HOME");
		below = cache == base ? "/trvm" : "/.cache/trvm";
	}
	if (!cache || !cache[0])
		return fail(err, ENOENT,
			    "no place for the cache: set HOME or "
			    "TRVM_CACHE");
	if (asprintf(folder, "%s%s", cache, below) < 0)
		return fail_memory(err);
	return 0;
}

int kernel_find(const struct kernel_wish *wish, const struct arch *arch,
		struct kernel **out, struct error *err)
{
	AUTOFREE char *cache = NULL;
	AUTO(kernel) *best = NULL;
	int rc;

	if (wish->image)
		return kernel_at(wish->image, wish->modules, out, err);
	newest_in("/boot", "vmlinuz-", &best);
	if (!best) {
		rc = kernel_cache_folder(&cache, err);
		if (rc)
			return rc;
		newest_in_cache(cache, &best);
	}
	if (!best) {
		rc = kernel_fetch(cache, arch, err);
		if (rc)
			return rc;
		newest_in_cache(cache, &best);
	}
	if (!best)
		return fail(err, ENOENT,
			    "%s/kernels: no kernel there even "
			    "now: give one with --kernel FILE",
			    cache);
	if (wish->modules) {
		free(STEAL(best->modules));
		rc = find_modules(best->image, best->version, wish->modules,
				  &best->modules, err);
		if (rc)
			return rc;
	}
	*out = STEAL(best);
	return 0;
}
