/* SPDX-License-Identifier: Apache-2.0 */
/* Modules come in the order of their needs, unpacked, without builtin ones. */
/* Sanitizers: address */

#include "tests/check.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vm/modinfo.h"
#include "vm/modules.h"

/* The least ELF file that has a .modinfo section. */
struct elf {
	Elf64_Ehdr head;
	Elf64_Shdr sections[3];
	char names[24];
	char info[400];
};

static void make_elf(struct elf *elf, const char *info, size_t size)
{
	memset(elf, 0, sizeof *elf);
	memcpy(elf->head.e_ident, ELFMAG, SELFMAG);
	elf->head.e_ident[EI_CLASS] = ELFCLASS64;
	elf->head.e_ident[EI_DATA] = ELFDATA2LSB;
	elf->head.e_shoff = offsetof(struct elf, sections);
	elf->head.e_shentsize = sizeof(Elf64_Shdr);
	elf->head.e_shnum = 3;
	elf->head.e_shstrndx = 1;
	memcpy(elf->names, "\0.strtab\0.modinfo", 18);
	elf->sections[1].sh_name = 1;
	elf->sections[1].sh_offset = offsetof(struct elf, names);
	elf->sections[1].sh_size = sizeof elf->names;
	elf->sections[2].sh_name = 9;
	elf->sections[2].sh_offset = offsetof(struct elf, info);
	elf->sections[2].sh_size = size;
	memcpy(elf->info, info, size);
}

/* `info` with "|" for each NUL. */
static void make_module(const char *path, const char *info)
{
	char bytes[400];
	struct elf elf;
	size_t i, size = strlen(info);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	for (i = 0; i < size; i++)
		bytes[i] = info[i] == '|' ? 0 : info[i];
	make_elf(&elf, bytes, size);
	assert_int_equal(write(fd, &elf, sizeof elf), sizeof elf);
	close(fd);
}

static void make_text(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	fputs(text, file);
	fclose(file);
}

static int setup(void **state)
{
	if (scratch_enter(state) || mkdir("m", 0755) || mkdir("m/kernel", 0755))
		return -1;
	make_text("m/modules.builtin", "kernel/fs/ext4/ext4.ko\n"
				       "kernel/crypto/crc32c_generic.ko\n");
	make_text("m/modules.order", "kernel/virtio.ko\n"
				     "kernel/virtio_ring.ko\n"
				     "kernel/virtio_pci.ko\n"
				     "kernel/virtio-rng.ko\n"
				     "kernel/broken.ko\n"
				     "kernel/round_a.ko\n"
				     "kernel/round_b.ko\n"
				     "kernel/torn.ko\n"
				     "kernel/gone.ko\n");
	make_module("m/kernel/virtio_ring.ko", "license=GPL|depends=|");
	make_module("m/kernel/virtio.ko", "depends=virtio_ring|name=virtio|");
	make_module("m/kernel/virtio_pci.ko",
		    "a=b|depends=virtio,virtio-ring|"
		    "softdep=pre: virtio-rng nonsense ext4 post: broken|");
	make_module("m/kernel/virtio-rng.ko", "depends=virtio|");
	make_module("m/kernel/broken.ko", "depends=not_there|");
	make_module("m/kernel/round_a.ko", "depends=round_b|");
	make_module("m/kernel/round_b.ko", "depends=round_a|");
	make_text("m/kernel/torn.ko", "\177ELF");
	return system("xz m/kernel/virtio.ko && zstd -q --rm "
		      "m/kernel/virtio_ring.ko && gzip m/kernel/virtio_pci.ko");
}

static void test_order(void **state)
{
	static const char *const wanted[] = { "virtio_ring", "virtio",
					      "virtio_rng", "virtio_pci" };
	AUTO(modules) *modules = NULL;
	struct span info;
	size_t i;

	(void)state;
	assert_int_equal(modules_open("m", &modules, NULL), 0);
	assert_int_equal(modules_want(modules, "ext4", false, NULL), 0);
	assert_int_equal(modules_want(modules, "nonsense", true, NULL), 0);
	assert_int_equal(modules_count(modules), 0);
	assert_int_equal(modules_want(modules, "virtio-pci", false, NULL), 0);
	assert_int_equal(modules_want(modules, "virtio", false, NULL), 0);
	assert_int_equal(modules_count(modules), 4);
	for (i = 0; i < 4; i++) {
		const struct module *module = modules_get(modules, i);

		assert_string_equal(module->name, wanted[i]);
		assert_int_equal(module->size, sizeof(struct elf));
		assert_int_equal(
		    modinfo_find(span_of(module->bytes, module->size), &info),
		    0);
	}
}

static void refuse(const char *name, int code, const char *says)
{
	AUTO(modules) *modules = NULL;
	struct error err = { 0 };

	assert_int_equal(modules_open("m", &modules, NULL), 0);
	assert_int_equal(modules_want(modules, name, false, &err), code);
	if (!strstr(err.text, says))
		print_error("%s\n", err.text);
	assert_non_null(strstr(err.text, says));
}

static void test_refused(void **state)
{
	struct modules *modules;

	(void)state;
	refuse("nonsense", -ENOENT, "has no nonsense, neither built in nor");
	refuse("broken", -ENOENT, "has no not_there, neither built in nor");
	refuse("round_a", -ELOOP, "in a circle");
	refuse("torn", -EINVAL, "torn is not a kernel module");
	refuse("gone", -ENOENT, "m/kernel/gone.ko: No such file");
	assert_int_equal(modules_open("m/kernel", &modules, NULL), -ENOENT);
	assert_int_equal(modules_open("missing", &modules, NULL), -ENOENT);
}

static void test_nothing_needed(void **state)
{
	AUTO(modules) *modules = NULL;

	(void)state;
	assert_int_equal(modules_open(NULL, &modules, NULL), 0);
	assert_int_equal(modules_want(modules, "virtio_pci", false, NULL), 0);
	assert_int_equal(modules_count(modules), 0);
}

/* depmod's index, where there is one, wins: it knows the files' names. */
static void test_index(void **state)
{
	AUTO(modules) *modules = NULL;

	(void)state;
	make_text("m/modules.dep",
		  "kernel/virtio-rng.ko: kernel/virtio.ko.xz kernel/x.ko\n"
		  "kernel/virtio.ko.xz: kernel/virtio_ring.ko.zst\n"
		  "kernel/virtio_ring.ko.zst:\n");
	assert_int_equal(modules_open("m", &modules, NULL), 0);
	assert_int_equal(modules_want(modules, "virtio_rng", false, NULL), 0);
	assert_int_equal(modules_count(modules), 3);
	assert_int_equal(modules_want(modules, "virtio_pci", false, NULL),
			 -ENOENT);
	unlink("m/modules.dep");
}

/* Every one of its bytes changed, and cut at every length. */
static void test_damaged(void **state)
{
	struct elf elf, copy;
	struct span info;
	uint64_t offset;
	size_t i;
	int value;

	(void)state;
	make_elf(&elf, "depends=a", 9); /* without a last NUL */
	assert_int_equal(modinfo_find(span_of(&elf, sizeof elf), &info), 0);
	offset = 0;
	assert_null(modinfo_next(info, "depends", &offset));
	for (i = 0; i < sizeof elf; i++) {
		uint8_t *cut = malloc(i ? i : 1);

		memcpy(cut, &elf, i);
		modinfo_find(span_of(cut, i), &info);
		free(cut);
		for (value = 1; value < 256; value = value * 3 + 1) {
			copy = elf;
			((uint8_t *)&copy)[i] ^= value;
			offset = 0;
			if (!modinfo_find(span_of(&copy, sizeof copy), &info))
				while (modinfo_next(info, "x", &offset))
					;
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_nothing_needed),
		cmocka_unit_test(test_index),
		cmocka_unit_test(test_damaged),
	};

	return cmocka_run_group_tests(tests, setup, scratch_leave);
}
