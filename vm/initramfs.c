/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/initramfs.h"

#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "runtime/base/arena.h"
#include "runtime/base/vec.h"
#include "runtime/cpio/writer.h"

/* The program that the Makefile built from vm/guest. */
extern const uint8_t guest_init_start[], guest_init_end[];

__asm__(".pushsection .rodata\n"
	".balign 16\n"
	".globl guest_init_start, guest_init_end\n"
	"guest_init_start: .incbin \"" GUEST_INIT_PATH "\"\n"
	"guest_init_end:\n"
	".popsection\n");

struct builder {
	struct arena arena;
	VEC(struct cpio_entry) entries;
};

static int add(struct builder *builder, struct cpio_entry entry,
	       struct error *err)
{
	return vec_push(&builder->entries, entry) ? fail_memory(err) : 0;
}

static int add_base(struct builder *builder, struct error *err)
{
	const struct cpio_entry base[] = {
		{ .name = "dev", .mode = S_IFDIR | 0755 },
		{ .name = "dev/console",
		  .mode = S_IFCHR | 0600,
		  .major = 5,
		  .minor = 1 },
		{ .name = "modules", .mode = S_IFDIR | 0755 },
		{ .name = "init",
		  .mode = S_IFREG | 0755,
		  .contents = span_of(guest_init_start,
				      guest_init_end - guest_init_start) },
	};
	size_t i;
	int rc = 0;

	for (i = 0; i < sizeof base / sizeof base[0] && !rc; i++)
		rc = add(builder, base[i], err);
	return rc;
}

static int add_modules(struct builder *builder, const struct modules *modules,
		       struct error *err)
{
	size_t i, count = modules_count(modules), used = 0;
	char *list = arena_alloc(&builder->arena, count * 96 + 1);
	int rc;

	if (!list)
		return fail_memory(err);
	for (i = 0; i < count; i++) {
		const struct module *module = modules_get(modules, i);
		char path[96];
		struct cpio_entry entry = { .mode = S_IFREG | 0644 };

		snprintf(path, sizeof path, "/modules/%s.ko", module->name);
		used += sprintf(list + used, "%s\n", path);
		entry.name =
		    arena_text(&builder->arena, path + 1, strlen(path + 1));
		entry.contents = span_of(module->bytes, module->size);
		rc = entry.name ? add(builder, entry, err) : fail_memory(err);
		if (rc)
			return rc;
	}
	return add(builder,
		   (struct cpio_entry){ .name = "modules.list",
					.mode = S_IFREG | 0644,
					.contents = span_of(list, used) },
		   err);
}

int initramfs_new(const struct modules *modules, int *out_fd, struct error *err)
{
	AUTOCLOSE int fd = memfd_create("initramfs", MFD_CLOEXEC);
	struct builder builder = { 0 };
	int rc;

	if (fd < 0)
		return fail(err, errno, "memfd: %s", strerror(errno));
	rc = add_base(&builder, err);
	if (!rc)
		rc = add_modules(&builder, modules, err);
	if (!rc)
		rc = cpio_write(builder.entries.items, builder.entries.count,
				fd, err);
	vec_done(&builder.entries);
	arena_done(&builder.arena);
	if (!rc)
		*out_fd = STEAL_FD(fd);
	return rc;
}
