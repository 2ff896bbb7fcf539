/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/modules.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/base/vec.h"
#include "vm/modinfo.h"
#include "vm/unpack.h"

enum {
	NAME_SIZE = 64,
	DEPTH_MAX = 32, /* of needs; a circle ends here */
	MODULE_SIZE_MAX = 64 << 20,
};

/* The lines of an index of paths: name.ko of the last part is the key. */
struct index {
	char *text; /* NULL: empty */
};

struct modules {
	char *folder; /* NULL: nothing is loaded */
	struct index builtin, loadable;
	VEC(struct module) wanted;
};

/* ------------------------------------------------------------------- names */

/* "kernel/a/virtio-rng.ko.xz: ..." to "virtio_rng". False: not a module. */
static bool module_name(const char *path, size_t length, char *name)
{
	const char *slash = memrchr(path, '/', length), *end;
	size_t i;

	if (slash) {
		length -= slash + 1 - path;
		path = slash + 1;
	}
	end = memmem(path, length, ".ko", 3);
	if (end)
		length = end - path;
	if (!length || length >= NAME_SIZE)
		return false;
	for (i = 0; i < length; i++)
		name[i] = path[i] == '-' ? '_' : path[i];
	name[length] = 0;
	return true;
}

/* The path of a line (without what follows a colon), or NULL; its length. */
static const char *index_find(const struct index *index, const char *wanted,
			      size_t *length)
{
	const char *line = index->text, *end;
	char name[NAME_SIZE];

	for (; line && *line; line = *end ? end + 1 : end) {
		end = strchrnul(line, '\n');
		*length = strcspn(line, ":\n");
		if (module_name(line, *length, name) && !strcmp(name, wanted))
			return line;
	}
	return NULL;
}

static int index_load(const char *folder, const char *file, struct index *index,
		      struct error *err)
{
	AUTOFREE char *path = NULL;
	AUTOFREE uint8_t *bytes = NULL;
	size_t size;
	int rc;

	if (asprintf(&path, "%s/%s", folder, file) < 0)
		return fail_memory(err);
	if (access(path, F_OK))
		return fail(err, ENOENT, "%s: %s", path, strerror(ENOENT));
	rc = unpack_file(path, MODULE_SIZE_MAX, &bytes, &size, err);
	if (rc == -EINVAL) /* empty: a kernel without modules, or builtins */
		return 0;
	if (rc)
		return rc;
	index->text = strndup((char *)bytes, size);
	return index->text ? 0 : fail_memory(err);
}

/* ---------------------------------------------------------- the collection */

int modules_open(const char *folder, struct modules **out, struct error *err)
{
	AUTO(modules) *modules = calloc(1, sizeof *modules);
	int rc;

	if (!modules)
		return fail_memory(err);
	if (!folder) {
		*out = STEAL(modules);
		return 0;
	}
	modules->folder = strdup(folder);
	if (!modules->folder)
		return fail_memory(err);
	rc = index_load(folder, "modules.dep", &modules->loadable, NULL);
	if (rc == -ENOENT)
		rc = index_load(folder, "modules.order", &modules->loadable,
				err);
	if (rc == -ENOENT)
		return fail(err, ENOENT,
			    "%s: no kernel modules there (neither modules.dep "
			    "nor modules.order)",
			    folder);
	if (!rc)
		rc = index_load(folder, "modules.builtin", &modules->builtin,
				err);
	if (rc && rc != -ENOENT)
		return rc;
	*out = STEAL(modules);
	return 0;
}

void modules_free(struct modules *modules)
{
	if (!modules)
		return;
	vec_each (&modules->wanted, module) {
		free(module->name);
		free(module->bytes);
	}
	vec_done(&modules->wanted);
	free(modules->builtin.text);
	free(modules->loadable.text);
	free(modules->folder);
	free(modules);
}

size_t modules_count(const struct modules *modules)
{
	return modules->wanted.count;
}

const struct module *modules_get(const struct modules *modules, size_t index)
{
	return &modules->wanted.items[index];
}

/* ----------------------------------------------------------------- wanting */

static bool is_there(const struct modules *modules, const char *name)
{
	size_t i, length;

	for (i = 0; i < modules->wanted.count; i++)
		if (!strcmp(modules->wanted.items[i].name, name))
			return true;
	return index_find(&modules->builtin, name, &length);
}

/*
 * modules.order keeps the name from before a distribution compressed the
 * file.
 */
static int read_module(const struct modules *modules, const char *line,
		       size_t length, struct module *module, struct error *err)
{
	static const char *const endings[] = { "", ".xz", ".zst", ".gz" };
	size_t i;
	int rc;

	for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		AUTOFREE char *path = NULL;

		rc = line[0] == '/'
			 ? asprintf(&path, "%.*s%s", (int)length, line,
				    endings[i])
			 : asprintf(&path, "%s/%.*s%s", modules->folder,
				    (int)length, line, endings[i]);
		if (rc < 0)
			return fail_memory(err);
		if (!access(path, F_OK))
			return unpack_file(path, MODULE_SIZE_MAX,
					   &module->bytes, &module->size, err);
	}
	return fail(err, ENOENT, "%s/%.*s: %s", modules->folder, (int)length,
		    line, strerror(ENOENT));
}

static int want(struct modules *modules, const char *name, bool is_optional,
		int depth, struct error *err);

/* Each name of a list like "virtio,virtio_ring" or "pre: crc32c". */
static int want_list(struct modules *modules, const char *list,
		     const char *separators, bool is_optional, int depth,
		     struct error *err)
{
	char name[NAME_SIZE];
	size_t length;
	int rc;

	for (; *list; list += length) {
		list += strspn(list, separators);
		length = strcspn(list, separators);
		if (length && list[length - 1] == ':')
			break; /* what a "post:" asks for is not needed */
		if (!length || !module_name(list, length, name))
			continue;
		rc = want(modules, name, is_optional, depth + 1, err);
		if (rc)
			return rc;
	}
	return 0;
}

static int want_needs(struct modules *modules, const struct module *module,
		      int depth, struct error *err)
{
	struct span info;
	const char *value;
	uint64_t offset = 0;
	int rc;

	if (modinfo_find(span_of(module->bytes, module->size), &info))
		return fail(err, EINVAL, "%s: %s is not a kernel module",
			    modules->folder, module->name);
	while ((value = modinfo_next(info, "depends", &offset))) {
		rc = want_list(modules, value, ",", false, depth, err);
		if (rc)
			return rc;
	}
	offset = 0;
	while ((value = modinfo_next(info, "softdep", &offset))) {
		if (strncmp(value, "pre:", 4))
			continue;
		rc = want_list(modules, value + 4, " ", true, depth, err);
		if (rc)
			return rc;
	}
	return 0;
}

static int add(struct modules *modules, const char *line, size_t length,
	       const char *name, int depth, struct error *err)
{
	struct module module = { 0 };
	int rc;

	rc = read_module(modules, line, length, &module, err);
	if (!rc)
		module.name = strdup(name);
	if (!rc && !module.name)
		rc = fail_memory(err);
	if (!rc)
		rc = want_needs(modules, &module, depth, err);
	if (!rc && vec_push(&modules->wanted, module))
		rc = fail_memory(err);
	if (rc) {
		free(module.name);
		free(module.bytes);
	}
	return rc;
}

static int want(struct modules *modules, const char *name, bool is_optional,
		int depth, struct error *err)
{
	const char *line;
	size_t length;

	if (is_there(modules, name))
		return 0;
	if (depth > DEPTH_MAX)
		return fail(err, ELOOP,
			    "%s: the modules around %s need each "
			    "other in a circle",
			    modules->folder, name);
	line = index_find(&modules->loadable, name, &length);
	if (line)
		return add(modules, line, length, name, depth, err);
	if (is_optional)
		return 0;
	return fail(err, ENOENT,
		    "the kernel of %s has no %s, neither built in "
		    "nor as a module",
		    modules->folder, name);
}

int modules_want(struct modules *modules, const char *name, bool is_optional,
		 struct error *err)
{
	char plain[NAME_SIZE];

	if (!modules->folder)
		return 0;
	if (!module_name(name, strlen(name), plain))
		return fail(err, EINVAL, "%s: not a module's name", name);
	return want(modules, plain, is_optional, 0, err);
}
