/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The validators of all roots over any bytes: they read nothing else, end, and
 * say the same in every way of asking. The first byte chooses the format, the
 * second how to ask; the rest is the image, from its root on where that says
 * so. tests/compiler/test_validators.sh sees that no format is missing.
 */
#define STRUCT_VALIDATE
#include "generated/btrfs.h"
#include "generated/bzimage.h"
#include "generated/cpio.h"
#include "generated/elf.h"
#include "generated/erofs.h"
#include "generated/exfat.h"
#include "generated/ext4.h"
#include "generated/fat.h"
#include "generated/gpt.h"
#include "generated/iso9660.h"
#include "generated/jbd2.h"
#include "generated/mbr.h"
#include "generated/qcow2.h"
#include "generated/quota.h"
#include "generated/squashfs.h"
#include "generated/tar.h"
#include "tests/compiler/ok/open.h"
#include "tests/compiler/ok/rules.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { FROM_ROOT = 1, STRICT = 2, FIRST_ONLY = 4, MOST = 8 };

static const struct {
	size_t (*validate)(struct span image, struct validation *v);
	uint64_t root;
} formats[] = {
	/* new ones at the end: the corpus counts on the order */
	{ bzimage_validate_root, BZIMAGE_ROOT_OFFSET },
	{ cpio_validate_root, CPIO_ROOT_OFFSET },
	{ elf_validate_root, ELF_ROOT_OFFSET },
	{ erofs_validate_root, EROFS_ROOT_OFFSET },
	{ exfat_validate_root, EXFAT_ROOT_OFFSET },
	{ ext4_validate_root, EXT4_ROOT_OFFSET },
	{ fat_validate_root, FAT_ROOT_OFFSET },
	{ gpt_validate_root, GPT_ROOT_OFFSET },
	{ iso9660_validate_root, ISO9660_ROOT_OFFSET },
	{ jbd2_validate_root, JBD2_ROOT_OFFSET },
	{ mbr_validate_root, MBR_ROOT_OFFSET },
	{ qcow2_validate_root, QCOW2_ROOT_OFFSET },
	{ quota_validate_root, QUOTA_ROOT_OFFSET },
	{ squashfs_validate_root, SQUASHFS_ROOT_OFFSET },
	{ tar_validate_root, TAR_ROOT_OFFSET },
	{ open_validate_root, OPEN_ROOT_OFFSET },
	{ rules_validate_root, RULES_ROOT_OFFSET },
	{ btrfs_validate_root, BTRFS_ROOT_OFFSET },
};

static void need(bool holds)
{
	if (!holds)
		abort();
}

static size_t run(size_t format, struct span image, struct validation *v)
{
	struct finding findings[MOST] = { 0 };
	size_t count;

	v->findings = findings;
	v->capacity = MOST;
	count = formats[format].validate(image, v);
	need(count == v->count && !v->base);
	for (size_t i = 0; i < count && i < MOST; i++) {
		need(findings[i].structure && findings[i].field);
		need(findings[i].text && finding_kind_name(findings[i].kind));
		need(findings[i].offset <= image.size ||
		     findings[i].kind == FINDING_RANGE);
		need(v->strict || findings[i].kind < FINDING_VALUE);
	}
	v->findings = NULL;
	return count;
}

static void ask(size_t format, struct span image, unsigned how)
{
	struct validation v = { .strict = how & STRICT,
				.first_only = how & FIRST_ONLY };
	struct validation all = { .strict = how & STRICT };
	struct validation lenient = { 0 };
	size_t count = run(format, image, &v);
	size_t most = run(format, image, &all);

	need(how & FIRST_ONLY ? count == !!most : count == most);
	need(run(format, image, &lenient) <= most);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t format, skipped = 0;
	uint8_t *image; /* of its own, so that a byte outside shows */

	if (size < 2)
		return 0;
	format = data[0] % (sizeof formats / sizeof *formats);
	if (data[1] & FROM_ROOT)
		skipped = (size_t)formats[format].root;
	image = malloc(skipped + size - 2 + (skipped + size == 2));
	need(image != NULL);
	memset(image, 0, skipped);
	memcpy(image + skipped, data + 2, size - 2);
	ask(format, span_of(image, skipped + size - 2), data[1]);
	free(image);
	return 0;
}
