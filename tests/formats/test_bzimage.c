/* SPDX-License-Identifier: Apache-2.0 */
/*
 * structs/bzimage.struct has every field where the kernel's own header has it,
 * and forgets none.
 */
#include "tests/check.h"

#include <asm/bootparam.h>
#include <string.h>

#define STRUCT_DESCRIBE
#include "generated/bzimage.h"

#define FIELD(name)                                                            \
	{                                                                      \
#name, offsetof(struct setup_header, name),                    \
		    sizeof(((struct setup_header *)0)->name)                   \
	}

static const struct {
	const char *name;
	size_t offset, size;
} truths[] = {
	FIELD(setup_sects),
	FIELD(root_flags),
	FIELD(syssize),
	FIELD(ram_size),
	FIELD(vid_mode),
	FIELD(root_dev),
	FIELD(boot_flag),
	FIELD(jump),
	FIELD(header),
	FIELD(version),
	FIELD(realmode_swtch),
	FIELD(start_sys_seg),
	FIELD(kernel_version),
	FIELD(type_of_loader),
	FIELD(loadflags),
	FIELD(setup_move_size),
	FIELD(code32_start),
	FIELD(ramdisk_image),
	FIELD(ramdisk_size),
	FIELD(bootsect_kludge),
	FIELD(heap_end_ptr),
	FIELD(ext_loader_ver),
	FIELD(ext_loader_type),
	FIELD(cmd_line_ptr),
	FIELD(initrd_addr_max),
	FIELD(kernel_alignment),
	FIELD(relocatable_kernel),
	FIELD(min_alignment),
	FIELD(xloadflags),
	FIELD(cmdline_size),
	FIELD(hardware_subarch),
	FIELD(hardware_subarch_data),
	FIELD(payload_offset),
	FIELD(payload_length),
	FIELD(setup_data),
	FIELD(pref_address),
	FIELD(init_size),
	FIELD(handover_offset),
	FIELD(kernel_info_offset),
};

enum { NR_TRUTHS = sizeof truths / sizeof truths[0] };

static void every_field_agrees(void **state)
{
	const struct describe_structure *header = bzimage_structures[0];

	(void)state;
	assert_string_equal(header->c_name, "bzimage_header");
	assert_int_equal(header->nr_fields, NR_TRUTHS);
	for (uint32_t i = 0; i < NR_TRUTHS; i++) {
		print_message("%s\n", truths[i].name);
		assert_string_equal(header->fields[i].name, truths[i].name);
		assert_int_equal(header->fields[i].offset, truths[i].offset);
		assert_int_equal(header->fields[i].width, truths[i].size);
	}
	assert_int_equal(BZIMAGE_ROOT_OFFSET,
			 offsetof(struct boot_params, hdr));
}

static void flags_agree(void **state)
{
	(void)state;
	assert_int_equal(BZIMAGE_LOAD_FLAGS_LOADED_HIGH, LOADED_HIGH);
	assert_int_equal(BZIMAGE_LOAD_FLAGS_KASLR, KASLR_FLAG);
	assert_int_equal(BZIMAGE_LOAD_FLAGS_QUIET, QUIET_FLAG);
	assert_int_equal(BZIMAGE_LOAD_FLAGS_KEEP_SEGMENTS, KEEP_SEGMENTS);
	assert_int_equal(BZIMAGE_LOAD_FLAGS_CAN_USE_HEAP, CAN_USE_HEAP);
	assert_int_equal(BZIMAGE_EXTRA_LOAD_FLAGS_KERNEL_64, XLF_KERNEL_64);
	assert_int_equal(BZIMAGE_EXTRA_LOAD_FLAGS_CAN_BE_LOADED_ABOVE_4G,
			 XLF_CAN_BE_LOADED_ABOVE_4G);
	assert_int_equal(BZIMAGE_EXTRA_LOAD_FLAGS_EFI_HANDOVER_32,
			 XLF_EFI_HANDOVER_32);
	assert_int_equal(BZIMAGE_EXTRA_LOAD_FLAGS_EFI_HANDOVER_64,
			 XLF_EFI_HANDOVER_64);
	assert_int_equal(BZIMAGE_EXTRA_LOAD_FLAGS_EFI_KEXEC, XLF_EFI_KEXEC);
	assert_int_equal(BZIMAGE_EXTRA_LOAD_FLAGS_FIVE_LEVEL_PAGING,
			 XLF_5LEVEL);
	assert_int_equal(BZIMAGE_EXTRA_LOAD_FLAGS_FIVE_LEVEL_ENABLED,
			 XLF_5LEVEL_ENABLED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_field_agrees),
		cmocka_unit_test(flags_agree),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
