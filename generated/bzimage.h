/* Written by structc from structs/bzimage.struct. Edit that file instead. */
#ifndef GENERATED_BZIMAGE_H
#define GENERATED_BZIMAGE_H

#include "runtime/base/bytes.h"

#ifdef __cplusplus
#pragma GCC diagnostic push
/* x_y() reads member y of struct x, which can be a struct x_y */
#pragma GCC diagnostic ignored "-Wshadow"
#define STRUCTC_PROVE(what) static_assert(what, #what)
#else
#define STRUCTC_PROVE(what) _Static_assert(what, #what)
#endif
#define STRUCTC_WITHIN(whole, member)                                          \
	STRUCTC_PROVE(whole##_##member##_SIZE <= whole##_SIZEOF &&             \
		      whole##_##member##_OFFSET <=                             \
			  whole##_SIZEOF - whole##_##member##_SIZE)

/* Of Header, always */
#define BZIMAGE_HEADER_OFFSET 0x1F1u
#define BZIMAGE_BOOT_FLAG 0xAA55u
/* "HdrS" */
#define BZIMAGE_MAGIC 0x53726448u
/* What setup_sects 0 stands for */
#define BZIMAGE_SETUP_SECTS_DEFAULT 4u
/* Counted from here, see `jump` */
#define BZIMAGE_JUMP_TARGET 0x202u
/* Header.kernel_version counts from it */
#define BZIMAGE_VERSION_BASE 0x200u

/* Flags LoadFlags: u8. */
/* The kernel goes to 0x100000, not 0x10000 */
#define BZIMAGE_LOAD_FLAGS_LOADED_HIGH 0x1u
/* Internal */
#define BZIMAGE_LOAD_FLAGS_KASLR 0x2u
/* Early messages are suppressed */
#define BZIMAGE_LOAD_FLAGS_QUIET 0x20u
/* Obsolete */
#define BZIMAGE_LOAD_FLAGS_KEEP_SEGMENTS 0x40u
/* heap_end_ptr is valid */
#define BZIMAGE_LOAD_FLAGS_CAN_USE_HEAP 0x80u

/* The name of a mask, or NULL if it has none. */
static inline const char *bzimage_load_flags_name(uint8_t bit)
{
	switch (bit) {
	case BZIMAGE_LOAD_FLAGS_LOADED_HIGH:
		return "loaded_high";
	case BZIMAGE_LOAD_FLAGS_KASLR:
		return "kaslr";
	case BZIMAGE_LOAD_FLAGS_QUIET:
		return "quiet";
	case BZIMAGE_LOAD_FLAGS_KEEP_SEGMENTS:
		return "keep_segments";
	case BZIMAGE_LOAD_FLAGS_CAN_USE_HEAP:
		return "can_use_heap";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint8_t bzimage_load_flags_unknown(uint8_t value)
{
	return (uint8_t)(value & 0x1Cu);
}

/* Flags ExtraLoadFlags: u16 little-endian. */
/* Has the 64-bit entry at 0x200 */
#define BZIMAGE_EXTRA_LOAD_FLAGS_KERNEL_64 0x1u
#define BZIMAGE_EXTRA_LOAD_FLAGS_CAN_BE_LOADED_ABOVE_4G 0x2u
#define BZIMAGE_EXTRA_LOAD_FLAGS_EFI_HANDOVER_32 0x4u
#define BZIMAGE_EXTRA_LOAD_FLAGS_EFI_HANDOVER_64 0x8u
#define BZIMAGE_EXTRA_LOAD_FLAGS_EFI_KEXEC 0x10u
/* Supported */
#define BZIMAGE_EXTRA_LOAD_FLAGS_FIVE_LEVEL_PAGING 0x20u
#define BZIMAGE_EXTRA_LOAD_FLAGS_FIVE_LEVEL_ENABLED 0x40u

/* The name of a mask, or NULL if it has none. */
static inline const char *bzimage_extra_load_flags_name(uint16_t bit)
{
	switch (bit) {
	case BZIMAGE_EXTRA_LOAD_FLAGS_KERNEL_64:
		return "kernel_64";
	case BZIMAGE_EXTRA_LOAD_FLAGS_CAN_BE_LOADED_ABOVE_4G:
		return "can_be_loaded_above_4g";
	case BZIMAGE_EXTRA_LOAD_FLAGS_EFI_HANDOVER_32:
		return "efi_handover_32";
	case BZIMAGE_EXTRA_LOAD_FLAGS_EFI_HANDOVER_64:
		return "efi_handover_64";
	case BZIMAGE_EXTRA_LOAD_FLAGS_EFI_KEXEC:
		return "efi_kexec";
	case BZIMAGE_EXTRA_LOAD_FLAGS_FIVE_LEVEL_PAGING:
		return "five_level_paging";
	case BZIMAGE_EXTRA_LOAD_FLAGS_FIVE_LEVEL_ENABLED:
		return "five_level_enabled";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint16_t bzimage_extra_load_flags_unknown(uint16_t value)
{
	return (uint16_t)(value & 0xFF80u);
}

/* Enum Subarch: u32 little-endian. */
#define BZIMAGE_SUBARCH_PC 0u
#define BZIMAGE_SUBARCH_LGUEST 1u
#define BZIMAGE_SUBARCH_XEN 2u
#define BZIMAGE_SUBARCH_INTEL_MID 3u
#define BZIMAGE_SUBARCH_CE4100 4u

/* The name of a value, or NULL if it has none. */
static inline const char *bzimage_subarch_name(uint32_t value)
{
	switch (value) {
	case BZIMAGE_SUBARCH_PC:
		return "pc";
	case BZIMAGE_SUBARCH_LGUEST:
		return "lguest";
	case BZIMAGE_SUBARCH_XEN:
		return "xen";
	case BZIMAGE_SUBARCH_INTEL_MID:
		return "intel_mid";
	case BZIMAGE_SUBARCH_CE4100:
		return "ce4100";
	default:
		return NULL;
	}
}

static inline bool bzimage_subarch_is_known(uint32_t value)
{
	switch (value) {
	case BZIMAGE_SUBARCH_PC:
	case BZIMAGE_SUBARCH_LGUEST:
	case BZIMAGE_SUBARCH_XEN:
	case BZIMAGE_SUBARCH_INTEL_MID:
	case BZIMAGE_SUBARCH_CE4100:
		return true;
	default:
		return false;
	}
}

/* Structure Header, 123 bytes. */
struct bzimage_header {
	uint8_t bytes[123];
};
#define BZIMAGE_HEADER_SIZEOF 123u
STRUCTC_PROVE(sizeof(struct bzimage_header) == BZIMAGE_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct bzimage_header *bzimage_header_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, BZIMAGE_HEADER_SIZEOF))
		return NULL;
	return (const struct bzimage_header *)(span.data + offset);
}

static inline struct bzimage_header *bzimage_header_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, BZIMAGE_HEADER_SIZEOF))
		return NULL;
	return (struct bzimage_header *)(span.data + offset);
}

/*
 * Header.setup_sects: u8 at byte 0. Sectors of the setup behind the first; 0: 4
 */
#define BZIMAGE_HEADER_SETUP_SECTS_OFFSET 0u
#define BZIMAGE_HEADER_SETUP_SECTS_SIZE   1u
STRUCTC_WITHIN(BZIMAGE_HEADER, SETUP_SECTS);

static inline uint8_t bzimage_header_setup_sects(const struct bzimage_header *p)
{
	return p->bytes[0];
}

static inline void bzimage_header_set_setup_sects(struct bzimage_header *p,
						  uint8_t value)
{
	p->bytes[0] = value;
}

/*
 * Header.root_flags: u16 little-endian at byte 1. Not 0: the root is mounted
 * read-only
 */
#define BZIMAGE_HEADER_ROOT_FLAGS_OFFSET 1u
#define BZIMAGE_HEADER_ROOT_FLAGS_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, ROOT_FLAGS);

static inline uint16_t bzimage_header_root_flags(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 1);
}

static inline void bzimage_header_set_root_flags(struct bzimage_header *p,
						 uint16_t value)
{
	le16_store(p->bytes + 1, value);
}

/*
 * Header.syssize: u32 little-endian at byte 3. Of the protected-mode code, in
 * 16 bytes
 */
#define BZIMAGE_HEADER_SYSSIZE_OFFSET 3u
#define BZIMAGE_HEADER_SYSSIZE_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, SYSSIZE);

static inline uint32_t bzimage_header_syssize(const struct bzimage_header *p)
{
	return le32_load(p->bytes + 3);
}

static inline void bzimage_header_set_syssize(struct bzimage_header *p,
					      uint32_t value)
{
	le32_store(p->bytes + 3, value);
}

/* Header.ram_size: u16 little-endian at byte 7. Obsolete */
#define BZIMAGE_HEADER_RAM_SIZE_OFFSET 7u
#define BZIMAGE_HEADER_RAM_SIZE_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, RAM_SIZE);

static inline uint16_t bzimage_header_ram_size(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 7);
}

static inline void bzimage_header_set_ram_size(struct bzimage_header *p,
					       uint16_t value)
{
	le16_store(p->bytes + 7, value);
}

/*
 * Header.vid_mode: u16 little-endian at byte 9. 0xFFFF normal, 0xFFFE extended,
 * 0xFFFD ask
 */
#define BZIMAGE_HEADER_VID_MODE_OFFSET 9u
#define BZIMAGE_HEADER_VID_MODE_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, VID_MODE);

static inline uint16_t bzimage_header_vid_mode(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 9);
}

static inline void bzimage_header_set_vid_mode(struct bzimage_header *p,
					       uint16_t value)
{
	le16_store(p->bytes + 9, value);
}

/* Header.root_dev: u16 little-endian at byte 11. Obsolete */
#define BZIMAGE_HEADER_ROOT_DEV_OFFSET 11u
#define BZIMAGE_HEADER_ROOT_DEV_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, ROOT_DEV);

static inline uint16_t bzimage_header_root_dev(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 11);
}

static inline void bzimage_header_set_root_dev(struct bzimage_header *p,
					       uint16_t value)
{
	le16_store(p->bytes + 11, value);
}

/* Header.boot_flag: u16 little-endian at byte 13. */
#define BZIMAGE_HEADER_BOOT_FLAG_OFFSET 13u
#define BZIMAGE_HEADER_BOOT_FLAG_SIZE   2u
#define BZIMAGE_HEADER_BOOT_FLAG_DEFAULT 0xAA55u
STRUCTC_WITHIN(BZIMAGE_HEADER, BOOT_FLAG);

static inline uint16_t bzimage_header_boot_flag(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 13);
}

static inline void bzimage_header_set_boot_flag(struct bzimage_header *p,
						uint16_t value)
{
	le16_store(p->bytes + 13, value);
}

/*
 * Header.jump: u16 little-endian at byte 15. A jump of x86: 0xEB, and how far
 */
#define BZIMAGE_HEADER_JUMP_OFFSET 15u
#define BZIMAGE_HEADER_JUMP_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, JUMP);

static inline uint16_t bzimage_header_jump(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 15);
}

static inline void bzimage_header_set_jump(struct bzimage_header *p,
					   uint16_t value)
{
	le16_store(p->bytes + 15, value);
}

/* Header.header: u32 little-endian at byte 17. */
#define BZIMAGE_HEADER_HEADER_OFFSET 17u
#define BZIMAGE_HEADER_HEADER_SIZE   4u
#define BZIMAGE_HEADER_HEADER_DEFAULT 0x53726448u
STRUCTC_WITHIN(BZIMAGE_HEADER, HEADER);

static inline uint32_t bzimage_header_header(const struct bzimage_header *p)
{
	return le32_load(p->bytes + 17);
}

static inline void bzimage_header_set_header(struct bzimage_header *p,
					     uint32_t value)
{
	le32_store(p->bytes + 17, value);
}

/*
 * Header.version: u16 little-endian at byte 21. Of the protocol: 0x20C is 2.12
 */
#define BZIMAGE_HEADER_VERSION_OFFSET 21u
#define BZIMAGE_HEADER_VERSION_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, VERSION);

static inline uint16_t bzimage_header_version(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 21);
}

static inline void bzimage_header_set_version(struct bzimage_header *p,
					      uint16_t value)
{
	le16_store(p->bytes + 21, value);
}

/* Header.realmode_swtch: u32 little-endian at byte 23. */
#define BZIMAGE_HEADER_REALMODE_SWTCH_OFFSET 23u
#define BZIMAGE_HEADER_REALMODE_SWTCH_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, REALMODE_SWTCH);

static inline uint32_t bzimage_header_realmode_swtch(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 23);
}

static inline void bzimage_header_set_realmode_swtch(struct bzimage_header *p,
						     uint32_t value)
{
	le32_store(p->bytes + 23, value);
}

/* Header.start_sys_seg: u16 little-endian at byte 27. Obsolete */
#define BZIMAGE_HEADER_START_SYS_SEG_OFFSET 27u
#define BZIMAGE_HEADER_START_SYS_SEG_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, START_SYS_SEG);

static inline uint16_t bzimage_header_start_sys_seg(
    const struct bzimage_header *p)
{
	return le16_load(p->bytes + 27);
}

static inline void bzimage_header_set_start_sys_seg(struct bzimage_header *p,
						    uint16_t value)
{
	le16_store(p->bytes + 27, value);
}

/*
 * Header.kernel_version: u16 little-endian at byte 29. Of a text, from
 * VERSION_BASE; 0: none
 */
#define BZIMAGE_HEADER_KERNEL_VERSION_OFFSET 29u
#define BZIMAGE_HEADER_KERNEL_VERSION_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, KERNEL_VERSION);

static inline uint16_t bzimage_header_kernel_version(
    const struct bzimage_header *p)
{
	return le16_load(p->bytes + 29);
}

static inline void bzimage_header_set_kernel_version(struct bzimage_header *p,
						     uint16_t value)
{
	le16_store(p->bytes + 29, value);
}

/*
 * Header.type_of_loader: u8 at byte 31. Who loads it: 0xFF: nobody registered
 */
#define BZIMAGE_HEADER_TYPE_OF_LOADER_OFFSET 31u
#define BZIMAGE_HEADER_TYPE_OF_LOADER_SIZE   1u
STRUCTC_WITHIN(BZIMAGE_HEADER, TYPE_OF_LOADER);

static inline uint8_t bzimage_header_type_of_loader(
    const struct bzimage_header *p)
{
	return p->bytes[31];
}

static inline void bzimage_header_set_type_of_loader(struct bzimage_header *p,
						     uint8_t value)
{
	p->bytes[31] = value;
}

/* Header.loadflags: flags LoadFlags, u8 at byte 32. */
#define BZIMAGE_HEADER_LOADFLAGS_OFFSET 32u
#define BZIMAGE_HEADER_LOADFLAGS_SIZE   1u
STRUCTC_WITHIN(BZIMAGE_HEADER, LOADFLAGS);

static inline uint8_t bzimage_header_loadflags(const struct bzimage_header *p)
{
	return p->bytes[32];
}

static inline void bzimage_header_set_loadflags(struct bzimage_header *p,
						uint8_t value)
{
	p->bytes[32] = value;
}

/* Whether all bits of `mask` are set. */
static inline bool bzimage_header_loadflags_has(const struct bzimage_header *p,
						uint8_t mask)
{
	return (bzimage_header_loadflags(p) & mask) == mask;
}

static inline void bzimage_header_loadflags_add(struct bzimage_header *p,
						uint8_t mask)
{
	bzimage_header_set_loadflags(p,
	    (uint8_t)(bzimage_header_loadflags(p) | mask));
}

static inline void bzimage_header_loadflags_clear(struct bzimage_header *p,
						  uint8_t mask)
{
	bzimage_header_set_loadflags(p,
	    (uint8_t)(bzimage_header_loadflags(p) & ~mask));
}

/* Header.setup_move_size: u16 little-endian at byte 33. */
#define BZIMAGE_HEADER_SETUP_MOVE_SIZE_OFFSET 33u
#define BZIMAGE_HEADER_SETUP_MOVE_SIZE_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, SETUP_MOVE_SIZE);

static inline uint16_t bzimage_header_setup_move_size(
    const struct bzimage_header *p)
{
	return le16_load(p->bytes + 33);
}

static inline void bzimage_header_set_setup_move_size(struct bzimage_header *p,
						      uint16_t value)
{
	le16_store(p->bytes + 33, value);
}

/* Header.code32_start: u32 little-endian at byte 35. */
#define BZIMAGE_HEADER_CODE32_START_OFFSET 35u
#define BZIMAGE_HEADER_CODE32_START_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, CODE32_START);

static inline uint32_t bzimage_header_code32_start(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 35);
}

static inline void bzimage_header_set_code32_start(struct bzimage_header *p,
						   uint32_t value)
{
	le32_store(p->bytes + 35, value);
}

/*
 * Header.ramdisk_image: u32 little-endian at byte 39. Written by the loader:
 * where
 */
#define BZIMAGE_HEADER_RAMDISK_IMAGE_OFFSET 39u
#define BZIMAGE_HEADER_RAMDISK_IMAGE_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, RAMDISK_IMAGE);

static inline uint32_t bzimage_header_ramdisk_image(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 39);
}

static inline void bzimage_header_set_ramdisk_image(struct bzimage_header *p,
						    uint32_t value)
{
	le32_store(p->bytes + 39, value);
}

/* Header.ramdisk_size: u32 little-endian at byte 43. and how much */
#define BZIMAGE_HEADER_RAMDISK_SIZE_OFFSET 43u
#define BZIMAGE_HEADER_RAMDISK_SIZE_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, RAMDISK_SIZE);

static inline uint32_t bzimage_header_ramdisk_size(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 43);
}

static inline void bzimage_header_set_ramdisk_size(struct bzimage_header *p,
						   uint32_t value)
{
	le32_store(p->bytes + 43, value);
}

/* Header.bootsect_kludge: u32 little-endian at byte 47. */
#define BZIMAGE_HEADER_BOOTSECT_KLUDGE_OFFSET 47u
#define BZIMAGE_HEADER_BOOTSECT_KLUDGE_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, BOOTSECT_KLUDGE);

static inline uint32_t bzimage_header_bootsect_kludge(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 47);
}

static inline void bzimage_header_set_bootsect_kludge(struct bzimage_header *p,
						      uint32_t value)
{
	le32_store(p->bytes + 47, value);
}

/* Header.heap_end_ptr: u16 little-endian at byte 51. 2.01 */
#define BZIMAGE_HEADER_HEAP_END_PTR_OFFSET 51u
#define BZIMAGE_HEADER_HEAP_END_PTR_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, HEAP_END_PTR);

static inline uint16_t bzimage_header_heap_end_ptr(
    const struct bzimage_header *p)
{
	return le16_load(p->bytes + 51);
}

static inline void bzimage_header_set_heap_end_ptr(struct bzimage_header *p,
						   uint16_t value)
{
	le16_store(p->bytes + 51, value);
}

/* Header.ext_loader_ver: u8 at byte 53. 2.02 */
#define BZIMAGE_HEADER_EXT_LOADER_VER_OFFSET 53u
#define BZIMAGE_HEADER_EXT_LOADER_VER_SIZE   1u
STRUCTC_WITHIN(BZIMAGE_HEADER, EXT_LOADER_VER);

static inline uint8_t bzimage_header_ext_loader_ver(
    const struct bzimage_header *p)
{
	return p->bytes[53];
}

static inline void bzimage_header_set_ext_loader_ver(struct bzimage_header *p,
						     uint8_t value)
{
	p->bytes[53] = value;
}

/* Header.ext_loader_type: u8 at byte 54. 2.02 */
#define BZIMAGE_HEADER_EXT_LOADER_TYPE_OFFSET 54u
#define BZIMAGE_HEADER_EXT_LOADER_TYPE_SIZE   1u
STRUCTC_WITHIN(BZIMAGE_HEADER, EXT_LOADER_TYPE);

static inline uint8_t bzimage_header_ext_loader_type(
    const struct bzimage_header *p)
{
	return p->bytes[54];
}

static inline void bzimage_header_set_ext_loader_type(struct bzimage_header *p,
						      uint8_t value)
{
	p->bytes[54] = value;
}

/* Header.cmd_line_ptr: u32 little-endian at byte 55. 2.02 */
#define BZIMAGE_HEADER_CMD_LINE_PTR_OFFSET 55u
#define BZIMAGE_HEADER_CMD_LINE_PTR_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, CMD_LINE_PTR);

static inline uint32_t bzimage_header_cmd_line_ptr(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 55);
}

static inline void bzimage_header_set_cmd_line_ptr(struct bzimage_header *p,
						   uint32_t value)
{
	le32_store(p->bytes + 55, value);
}

/*
 * Header.initrd_addr_max: u32 little-endian at byte 59. 2.03: the last byte an
 * initrd may have
 */
#define BZIMAGE_HEADER_INITRD_ADDR_MAX_OFFSET 59u
#define BZIMAGE_HEADER_INITRD_ADDR_MAX_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, INITRD_ADDR_MAX);

static inline uint32_t bzimage_header_initrd_addr_max(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 59);
}

static inline void bzimage_header_set_initrd_addr_max(struct bzimage_header *p,
						      uint32_t value)
{
	le32_store(p->bytes + 59, value);
}

/* Header.kernel_alignment: u32 little-endian at byte 63. 2.05 */
#define BZIMAGE_HEADER_KERNEL_ALIGNMENT_OFFSET 63u
#define BZIMAGE_HEADER_KERNEL_ALIGNMENT_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, KERNEL_ALIGNMENT);

static inline uint32_t bzimage_header_kernel_alignment(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 63);
}

static inline void bzimage_header_set_kernel_alignment(struct bzimage_header *p,
						       uint32_t value)
{
	le32_store(p->bytes + 63, value);
}

/* Header.relocatable_kernel: u8 at byte 67. 2.05 */
#define BZIMAGE_HEADER_RELOCATABLE_KERNEL_OFFSET 67u
#define BZIMAGE_HEADER_RELOCATABLE_KERNEL_SIZE   1u
STRUCTC_WITHIN(BZIMAGE_HEADER, RELOCATABLE_KERNEL);

static inline uint8_t bzimage_header_relocatable_kernel(
    const struct bzimage_header *p)
{
	return p->bytes[67];
}

static inline void bzimage_header_set_relocatable_kernel(
    struct bzimage_header *p, uint8_t value)
{
	p->bytes[67] = value;
}

/* Header.min_alignment: u8 at byte 68. 2.10, as a power of two */
#define BZIMAGE_HEADER_MIN_ALIGNMENT_OFFSET 68u
#define BZIMAGE_HEADER_MIN_ALIGNMENT_SIZE   1u
STRUCTC_WITHIN(BZIMAGE_HEADER, MIN_ALIGNMENT);

static inline uint8_t bzimage_header_min_alignment(
    const struct bzimage_header *p)
{
	return p->bytes[68];
}

static inline void bzimage_header_set_min_alignment(struct bzimage_header *p,
						    uint8_t value)
{
	p->bytes[68] = value;
}

/*
 * Header.xloadflags: flags ExtraLoadFlags, u16 little-endian at byte 69. 2.12
 */
#define BZIMAGE_HEADER_XLOADFLAGS_OFFSET 69u
#define BZIMAGE_HEADER_XLOADFLAGS_SIZE   2u
STRUCTC_WITHIN(BZIMAGE_HEADER, XLOADFLAGS);

static inline uint16_t bzimage_header_xloadflags(const struct bzimage_header *p)
{
	return le16_load(p->bytes + 69);
}

static inline void bzimage_header_set_xloadflags(struct bzimage_header *p,
						 uint16_t value)
{
	le16_store(p->bytes + 69, value);
}

/* Whether all bits of `mask` are set. */
static inline bool bzimage_header_xloadflags_has(const struct bzimage_header *p,
						 uint16_t mask)
{
	return (bzimage_header_xloadflags(p) & mask) == mask;
}

static inline void bzimage_header_xloadflags_add(struct bzimage_header *p,
						 uint16_t mask)
{
	bzimage_header_set_xloadflags(p,
	    (uint16_t)(bzimage_header_xloadflags(p) | mask));
}

static inline void bzimage_header_xloadflags_clear(struct bzimage_header *p,
						   uint16_t mask)
{
	bzimage_header_set_xloadflags(p,
	    (uint16_t)(bzimage_header_xloadflags(p) & ~mask));
}

/*
 * Header.cmdline_size: u32 little-endian at byte 71. 2.06, without the final
 * NUL
 */
#define BZIMAGE_HEADER_CMDLINE_SIZE_OFFSET 71u
#define BZIMAGE_HEADER_CMDLINE_SIZE_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, CMDLINE_SIZE);

static inline uint32_t bzimage_header_cmdline_size(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 71);
}

static inline void bzimage_header_set_cmdline_size(struct bzimage_header *p,
						   uint32_t value)
{
	le32_store(p->bytes + 71, value);
}

/* Header.hardware_subarch: enum Subarch, u32 little-endian at byte 75. 2.07 */
#define BZIMAGE_HEADER_HARDWARE_SUBARCH_OFFSET 75u
#define BZIMAGE_HEADER_HARDWARE_SUBARCH_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, HARDWARE_SUBARCH);

static inline uint32_t bzimage_header_hardware_subarch(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 75);
}

static inline void bzimage_header_set_hardware_subarch(struct bzimage_header *p,
						       uint32_t value)
{
	le32_store(p->bytes + 75, value);
}

/* Header.hardware_subarch_data: u64 little-endian at byte 79. 2.07 */
#define BZIMAGE_HEADER_HARDWARE_SUBARCH_DATA_OFFSET 79u
#define BZIMAGE_HEADER_HARDWARE_SUBARCH_DATA_SIZE   8u
STRUCTC_WITHIN(BZIMAGE_HEADER, HARDWARE_SUBARCH_DATA);

static inline uint64_t bzimage_header_hardware_subarch_data(
    const struct bzimage_header *p)
{
	return le64_load(p->bytes + 79);
}

static inline void bzimage_header_set_hardware_subarch_data(
    struct bzimage_header *p, uint64_t value)
{
	le64_store(p->bytes + 79, value);
}

/*
 * Header.payload_offset: u32 little-endian at byte 87. 2.08, from the
 * protected-mode code
 */
#define BZIMAGE_HEADER_PAYLOAD_OFFSET_OFFSET 87u
#define BZIMAGE_HEADER_PAYLOAD_OFFSET_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, PAYLOAD_OFFSET);

static inline uint32_t bzimage_header_payload_offset(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 87);
}

static inline void bzimage_header_set_payload_offset(struct bzimage_header *p,
						     uint32_t value)
{
	le32_store(p->bytes + 87, value);
}

/* Header.payload_length: u32 little-endian at byte 91. 2.08 */
#define BZIMAGE_HEADER_PAYLOAD_LENGTH_OFFSET 91u
#define BZIMAGE_HEADER_PAYLOAD_LENGTH_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, PAYLOAD_LENGTH);

static inline uint32_t bzimage_header_payload_length(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 91);
}

static inline void bzimage_header_set_payload_length(struct bzimage_header *p,
						     uint32_t value)
{
	le32_store(p->bytes + 91, value);
}

/* Header.setup_data: u64 little-endian at byte 95. 2.09 */
#define BZIMAGE_HEADER_SETUP_DATA_OFFSET 95u
#define BZIMAGE_HEADER_SETUP_DATA_SIZE   8u
STRUCTC_WITHIN(BZIMAGE_HEADER, SETUP_DATA);

static inline uint64_t bzimage_header_setup_data(const struct bzimage_header *p)
{
	return le64_load(p->bytes + 95);
}

static inline void bzimage_header_set_setup_data(struct bzimage_header *p,
						 uint64_t value)
{
	le64_store(p->bytes + 95, value);
}

/* Header.pref_address: u64 little-endian at byte 103. 2.10 */
#define BZIMAGE_HEADER_PREF_ADDRESS_OFFSET 103u
#define BZIMAGE_HEADER_PREF_ADDRESS_SIZE   8u
STRUCTC_WITHIN(BZIMAGE_HEADER, PREF_ADDRESS);

static inline uint64_t bzimage_header_pref_address(
    const struct bzimage_header *p)
{
	return le64_load(p->bytes + 103);
}

static inline void bzimage_header_set_pref_address(struct bzimage_header *p,
						   uint64_t value)
{
	le64_store(p->bytes + 103, value);
}

/*
 * Header.init_size: u32 little-endian at byte 111. 2.10: memory it needs from
 * there
 */
#define BZIMAGE_HEADER_INIT_SIZE_OFFSET 111u
#define BZIMAGE_HEADER_INIT_SIZE_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, INIT_SIZE);

static inline uint32_t bzimage_header_init_size(const struct bzimage_header *p)
{
	return le32_load(p->bytes + 111);
}

static inline void bzimage_header_set_init_size(struct bzimage_header *p,
						uint32_t value)
{
	le32_store(p->bytes + 111, value);
}

/*
 * Header.handover_offset: u32 little-endian at byte 115. 2.11: of the EFI entry
 */
#define BZIMAGE_HEADER_HANDOVER_OFFSET_OFFSET 115u
#define BZIMAGE_HEADER_HANDOVER_OFFSET_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, HANDOVER_OFFSET);

static inline uint32_t bzimage_header_handover_offset(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 115);
}

static inline void bzimage_header_set_handover_offset(struct bzimage_header *p,
						      uint32_t value)
{
	le32_store(p->bytes + 115, value);
}

/* Header.kernel_info_offset: u32 little-endian at byte 119. 2.15 */
#define BZIMAGE_HEADER_KERNEL_INFO_OFFSET_OFFSET 119u
#define BZIMAGE_HEADER_KERNEL_INFO_OFFSET_SIZE   4u
STRUCTC_WITHIN(BZIMAGE_HEADER, KERNEL_INFO_OFFSET);

static inline uint32_t bzimage_header_kernel_info_offset(
    const struct bzimage_header *p)
{
	return le32_load(p->bytes + 119);
}

static inline void bzimage_header_set_kernel_info_offset(
    struct bzimage_header *p, uint32_t value)
{
	le32_store(p->bytes + 119, value);
}

/* All bytes zero, then the defaults. */
static inline void bzimage_header_init(struct bzimage_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	bzimage_header_set_boot_flag(p, BZIMAGE_HEADER_BOOT_FLAG_DEFAULT);
	bzimage_header_set_header(p, BZIMAGE_HEADER_HEADER_DEFAULT);
}

/* An image starts to be read here, at struct bzimage_header. */
#define BZIMAGE_ROOT_OFFSET 497u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_BZIMAGE_DESCRIBED)
#define GENERATED_BZIMAGE_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value bzimage_load_flags_values[] = {
	{ "loaded_high", 0x1u, "The kernel goes to 0x100000, not 0x10000" },
	{ "kaslr", 0x2u, "Internal" },
	{ "quiet", 0x20u, "Early messages are suppressed" },
	{ "keep_segments", 0x40u, "Obsolete" },
	{ "can_use_heap", 0x80u, "heap_end_ptr is valid" },
};

DESCRIBE_CONST struct describe_value bzimage_extra_load_flags_values[] = {
	{ "kernel_64", 0x1u, "Has the 64-bit entry at 0x200" },
	{ "can_be_loaded_above_4g", 0x2u, NULL },
	{ "efi_handover_32", 0x4u, NULL },
	{ "efi_handover_64", 0x8u, NULL },
	{ "efi_kexec", 0x10u, NULL },
	{ "five_level_paging", 0x20u, "Supported" },
	{ "five_level_enabled", 0x40u, NULL },
};

DESCRIBE_CONST struct describe_value bzimage_subarch_values[] = {
	{ "pc", 0u, NULL },
	{ "lguest", 1u, NULL },
	{ "xen", 2u, NULL },
	{ "intel_mid", 3u, NULL },
	{ "ce4100", 4u, NULL },
};

DESCRIBE_CONST struct describe_rules bzimage_header_describe_boot_flag_rules = {
	true, 0xAA55u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules bzimage_header_describe_header_rules = {
	true, 0x53726448u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field bzimage_header_fields[] = {
	{ "setup_sects", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Sectors of the setup behind the first; 0: 4",
	  NULL, NULL },
	{ "root_flags", "u16_le", 1u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Not 0: the root is mounted read-only",
	  NULL, NULL },
	{ "syssize", "u32_le", 3u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the protected-mode code, in 16 bytes",
	  NULL, NULL },
	{ "ram_size", "u16_le", 7u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Obsolete",
	  NULL, NULL },
	{ "vid_mode", "u16_le", 9u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0xFFFF normal, 0xFFFE extended, 0xFFFD ask",
	  NULL, NULL },
	{ "root_dev", "u16_le", 11u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Obsolete",
	  NULL, NULL },
	{ "boot_flag", "u16_le", 13u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &bzimage_header_describe_boot_flag_rules },
	{ "jump", "u16_le", 15u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A jump of x86: 0xEB, and how far",
	  NULL, NULL },
	{ "header", "u32_le", 17u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &bzimage_header_describe_header_rules },
	{ "version", "u16_le", 21u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of the protocol: 0x20C is 2.12",
	  NULL, NULL },
	{ "realmode_swtch", "u32_le", 23u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "start_sys_seg", "u16_le", 27u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Obsolete",
	  NULL, NULL },
	{ "kernel_version", "u16_le", 29u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of a text, from VERSION_BASE; 0: none",
	  NULL, NULL },
	{ "type_of_loader", "u8", 31u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Who loads it: 0xFF: nobody registered",
	  NULL, NULL },
	{ "loadflags", "LoadFlags", 32u, 1u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, bzimage_load_flags_values, 5, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "setup_move_size", "u16_le", 33u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "code32_start", "u32_le", 35u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ramdisk_image", "u32_le", 39u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Written by the loader: where",
	  NULL, NULL },
	{ "ramdisk_size", "u32_le", 43u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "and how much",
	  NULL, NULL },
	{ "bootsect_kludge", "u32_le", 47u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "heap_end_ptr", "u16_le", 51u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.01",
	  NULL, NULL },
	{ "ext_loader_ver", "u8", 53u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.02",
	  NULL, NULL },
	{ "ext_loader_type", "u8", 54u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.02",
	  NULL, NULL },
	{ "cmd_line_ptr", "u32_le", 55u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.02",
	  NULL, NULL },
	{ "initrd_addr_max", "u32_le", 59u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.03: the last byte an initrd may have",
	  NULL, NULL },
	{ "kernel_alignment", "u32_le", 63u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.05",
	  NULL, NULL },
	{ "relocatable_kernel", "u8", 67u, 1u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.05",
	  NULL, NULL },
	{ "min_alignment", "u8", 68u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.10, as a power of two",
	  NULL, NULL },
	{ "xloadflags", "ExtraLoadFlags", 69u, 2u, 1u, DESCRIBE_FLAGS, false,
	  false, false,
	  NULL, bzimage_extra_load_flags_values, 7, NULL, 0,
	  "2.12",
	  NULL, NULL },
	{ "cmdline_size", "u32_le", 71u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.06, without the final NUL",
	  NULL, NULL },
	{ "hardware_subarch", "Subarch", 75u, 4u, 1u, DESCRIBE_ENUM, false,
	  false, false,
	  NULL, bzimage_subarch_values, 5, NULL, 0,
	  "2.07",
	  NULL, NULL },
	{ "hardware_subarch_data", "u64_le", 79u, 8u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.07",
	  NULL, NULL },
	{ "payload_offset", "u32_le", 87u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.08, from the protected-mode code",
	  NULL, NULL },
	{ "payload_length", "u32_le", 91u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.08",
	  NULL, NULL },
	{ "setup_data", "u64_le", 95u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.09",
	  NULL, NULL },
	{ "pref_address", "u64_le", 103u, 8u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.10",
	  NULL, NULL },
	{ "init_size", "u32_le", 111u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "2.10: memory it needs from there",
	  NULL, NULL },
	{ "handover_offset", "u32_le", 115u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.11: of the EFI entry",
	  NULL, NULL },
	{ "kernel_info_offset", "u32_le", 119u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "2.15",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure bzimage_header_description = {
	"Header", "bzimage_header", 123u, false, bzimage_header_fields, 39,
	NULL,
	NULL
};

#define BZIMAGE_NR_STRUCTURES 1u
DESCRIBE_CONST struct describe_structure *const bzimage_structures[] = {
	&bzimage_header_description,
};

DESCRIBE_CONST struct describe_root bzimage_describe_root = {
	&bzimage_header_description,
	497u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file bzimage_describe_file = {
	"bzimage", bzimage_structures, 1, &bzimage_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_BZIMAGE_VALIDATED)
#define GENERATED_BZIMAGE_VALIDATED

#include "runtime/base/validate.h"

static inline size_t bzimage_header_validate(const struct bzimage_header *p,
					     struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 13));

		if (value != 0xAA55u &&
		    validation_add(v, FINDING_CONSTRAINT, "bzimage_header",
				   "boot_flag", 13, "must be 0xAA55"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 17));

		if (value != 0x53726448u &&
		    validation_add(v, FINDING_CONSTRAINT, "bzimage_header",
				   "header", 17, "must be 0x53726448"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[32]);

		if (v->strict && bzimage_load_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "bzimage_header",
				   "loadflags", 32, "bits without a name"))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 69));

		if (v->strict && bzimage_extra_load_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "bzimage_header",
				   "xloadflags", 69, "bits without a name"))
			return v->count - before;
	}
	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 75));

		if (v->strict && !bzimage_subarch_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "bzimage_header",
				   "hardware_subarch", 75,
				   "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t bzimage_validate_root(struct span image,
					   struct validation *v)
{
	size_t count;
	const struct bzimage_header *p = bzimage_header_at(image, BZIMAGE_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "bzimage_header", "", BZIMAGE_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += BZIMAGE_ROOT_OFFSET;
	count = bzimage_header_validate(p, v);
	v->base -= BZIMAGE_ROOT_OFFSET;
	return count;
}

#endif
