/* Written by structc from structs/mbr.struct. Edit that file instead. */
#ifndef GENERATED_MBR_H
#define GENERATED_MBR_H

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

/* The bytes 55 AA */
#define MBR_BOOT_SIGNATURE 0xAA55u
/* BootRecord.copy_protection */
#define MBR_COPY_PROTECTED 0x5A5Au
/* In one record */
#define MBR_NR_PARTITIONS 4u
/* CHS reaches cylinder 1023 */
#define MBR_CYLINDERS 1024u

/* Enum Status: u8. */
#define MBR_STATUS_INACTIVE 0u
/* The one to boot from */
#define MBR_STATUS_ACTIVE 0x80u

/* The name of a value, or NULL if it has none. */
static inline const char *mbr_status_name(uint8_t value)
{
	switch (value) {
	case MBR_STATUS_INACTIVE:
		return "inactive";
	case MBR_STATUS_ACTIVE:
		return "active";
	default:
		return NULL;
	}
}

static inline bool mbr_status_is_known(uint8_t value)
{
	switch (value) {
	case MBR_STATUS_INACTIVE:
	case MBR_STATUS_ACTIVE:
		return true;
	default:
		return false;
	}
}

/*
 * Enum PartitionType: u8. What a partition holds. UEFI names 0xEE and 0xEF; the
 * others are customs.
 */
#define MBR_PARTITION_TYPE_EMPTY 0x0u
#define MBR_PARTITION_TYPE_FAT12 0x1u
#define MBR_PARTITION_TYPE_XENIX_ROOT 0x2u
#define MBR_PARTITION_TYPE_XENIX_USR 0x3u
/* Less than 32 MiB */
#define MBR_PARTITION_TYPE_FAT16_SMALL 0x4u
/* A chain of records, found by CHS */
#define MBR_PARTITION_TYPE_EXTENDED 0x5u
#define MBR_PARTITION_TYPE_FAT16 0x6u
/* HPFS, NTFS or exFAT */
#define MBR_PARTITION_TYPE_NTFS 0x7u
#define MBR_PARTITION_TYPE_AIX 0x8u
#define MBR_PARTITION_TYPE_AIX_BOOTABLE 0x9u
#define MBR_PARTITION_TYPE_OS2_BOOT_MANAGER 0xAu
#define MBR_PARTITION_TYPE_FAT32 0xBu
#define MBR_PARTITION_TYPE_FAT32_LBA 0xCu
#define MBR_PARTITION_TYPE_FAT16_LBA 0xEu
/* A chain of records, found by LBA */
#define MBR_PARTITION_TYPE_EXTENDED_LBA 0xFu
#define MBR_PARTITION_TYPE_OPUS 0x10u
#define MBR_PARTITION_TYPE_HIDDEN_FAT12 0x11u
#define MBR_PARTITION_TYPE_COMPAQ_DIAGNOSTICS 0x12u
#define MBR_PARTITION_TYPE_HIDDEN_FAT16_SMALL 0x14u
#define MBR_PARTITION_TYPE_HIDDEN_FAT16 0x16u
#define MBR_PARTITION_TYPE_HIDDEN_NTFS 0x17u
#define MBR_PARTITION_TYPE_AST_SMARTSLEEP 0x18u
#define MBR_PARTITION_TYPE_HIDDEN_FAT32 0x1Bu
#define MBR_PARTITION_TYPE_HIDDEN_FAT32_LBA 0x1Cu
#define MBR_PARTITION_TYPE_HIDDEN_FAT16_LBA 0x1Eu
#define MBR_PARTITION_TYPE_NEC_DOS 0x24u
/* Hidden NTFS WinRE */
#define MBR_PARTITION_TYPE_WINDOWS_RECOVERY 0x27u
#define MBR_PARTITION_TYPE_PLAN9 0x39u
#define MBR_PARTITION_TYPE_PARTITIONMAGIC_RECOVERY 0x3Cu
#define MBR_PARTITION_TYPE_VENIX_80286 0x40u
#define MBR_PARTITION_TYPE_PPC_PREP_BOOT 0x41u
/* SFS: Logical Disk Manager */
#define MBR_PARTITION_TYPE_WINDOWS_DYNAMIC 0x42u
#define MBR_PARTITION_TYPE_QNX4 0x4Du
#define MBR_PARTITION_TYPE_QNX4_SECOND 0x4Eu
#define MBR_PARTITION_TYPE_QNX4_THIRD 0x4Fu
#define MBR_PARTITION_TYPE_ONTRACK_DM 0x50u
#define MBR_PARTITION_TYPE_ONTRACK_DM6_AUX1 0x51u
#define MBR_PARTITION_TYPE_CPM 0x52u
#define MBR_PARTITION_TYPE_ONTRACK_DM6_AUX3 0x53u
#define MBR_PARTITION_TYPE_ONTRACK_DM6 0x54u
#define MBR_PARTITION_TYPE_EZ_DRIVE 0x55u
#define MBR_PARTITION_TYPE_GOLDEN_BOW 0x56u
#define MBR_PARTITION_TYPE_PRIAM_EDISK 0x5Cu
#define MBR_PARTITION_TYPE_SPEEDSTOR 0x61u
/* GNU Hurd or System V */
#define MBR_PARTITION_TYPE_HURD 0x63u
#define MBR_PARTITION_TYPE_NETWARE_286 0x64u
#define MBR_PARTITION_TYPE_NETWARE_386 0x65u
#define MBR_PARTITION_TYPE_DISKSECURE_MULTIBOOT 0x70u
#define MBR_PARTITION_TYPE_PC_IX 0x75u
#define MBR_PARTITION_TYPE_MINIX_OLD 0x80u
#define MBR_PARTITION_TYPE_MINIX 0x81u
/* Or Solaris */
#define MBR_PARTITION_TYPE_LINUX_SWAP 0x82u
#define MBR_PARTITION_TYPE_LINUX 0x83u
/* Or Intel hibernation */
#define MBR_PARTITION_TYPE_OS2_HIDDEN 0x84u
#define MBR_PARTITION_TYPE_LINUX_EXTENDED 0x85u
#define MBR_PARTITION_TYPE_NTFS_VOLUME_SET 0x86u
#define MBR_PARTITION_TYPE_NTFS_VOLUME_SET_2 0x87u
#define MBR_PARTITION_TYPE_LINUX_PLAINTEXT 0x88u
#define MBR_PARTITION_TYPE_LINUX_LVM 0x8Eu
#define MBR_PARTITION_TYPE_AMOEBA 0x93u
#define MBR_PARTITION_TYPE_AMOEBA_BAD_BLOCKS 0x94u
#define MBR_PARTITION_TYPE_BSD_OS 0x9Fu
#define MBR_PARTITION_TYPE_THINKPAD_HIBERNATION 0xA0u
#define MBR_PARTITION_TYPE_FREEBSD 0xA5u
#define MBR_PARTITION_TYPE_OPENBSD 0xA6u
#define MBR_PARTITION_TYPE_NEXTSTEP 0xA7u
#define MBR_PARTITION_TYPE_DARWIN_UFS 0xA8u
#define MBR_PARTITION_TYPE_NETBSD 0xA9u
#define MBR_PARTITION_TYPE_DARWIN_BOOT 0xABu
/* HFS or HFS+ */
#define MBR_PARTITION_TYPE_HFS 0xAFu
#define MBR_PARTITION_TYPE_BSDI 0xB7u
#define MBR_PARTITION_TYPE_BSDI_SWAP 0xB8u
#define MBR_PARTITION_TYPE_BOOT_WIZARD_HIDDEN 0xBBu
#define MBR_PARTITION_TYPE_ACRONIS_FAT32 0xBCu
#define MBR_PARTITION_TYPE_SOLARIS_BOOT 0xBEu
#define MBR_PARTITION_TYPE_SOLARIS 0xBFu
#define MBR_PARTITION_TYPE_DRDOS_FAT12 0xC1u
#define MBR_PARTITION_TYPE_DRDOS_FAT16_SMALL 0xC4u
#define MBR_PARTITION_TYPE_DRDOS_FAT16 0xC6u
#define MBR_PARTITION_TYPE_SYRINX 0xC7u
#define MBR_PARTITION_TYPE_NO_FILESYSTEM 0xDAu
#define MBR_PARTITION_TYPE_CPM_CTOS 0xDBu
#define MBR_PARTITION_TYPE_DELL_UTILITY 0xDEu
#define MBR_PARTITION_TYPE_BOOTIT 0xDFu
#define MBR_PARTITION_TYPE_DOS_ACCESS 0xE1u
#define MBR_PARTITION_TYPE_DOS_READ_ONLY 0xE3u
#define MBR_PARTITION_TYPE_SPEEDSTOR_FAT16 0xE4u
/* The Boot Loader Specification's */
#define MBR_PARTITION_TYPE_LINUX_EXTENDED_BOOT 0xEAu
#define MBR_PARTITION_TYPE_BEOS 0xEBu
/* UEFI 5.2.3: the disk has a GPT */
#define MBR_PARTITION_TYPE_GPT_PROTECTIVE 0xEEu
/* UEFI 5.2.2: an EFI system partition */
#define MBR_PARTITION_TYPE_EFI_SYSTEM 0xEFu
#define MBR_PARTITION_TYPE_LINUX_PARISC_BOOT 0xF0u
#define MBR_PARTITION_TYPE_SPEEDSTOR_1 0xF1u
#define MBR_PARTITION_TYPE_DOS_SECONDARY 0xF2u
#define MBR_PARTITION_TYPE_SPEEDSTOR_LARGE 0xF4u
/* Firmware lies there (EBBR) */
#define MBR_PARTITION_TYPE_EBBR_PROTECTIVE 0xF8u
#define MBR_PARTITION_TYPE_VMWARE_VMFS 0xFBu
#define MBR_PARTITION_TYPE_VMWARE_VMKCORE 0xFCu
#define MBR_PARTITION_TYPE_LINUX_RAID 0xFDu
#define MBR_PARTITION_TYPE_LANSTEP 0xFEu
#define MBR_PARTITION_TYPE_XENIX_BAD_BLOCKS 0xFFu

/* The name of a value, or NULL if it has none. */
static inline const char *mbr_partition_type_name(uint8_t value)
{
	switch (value) {
	case MBR_PARTITION_TYPE_EMPTY:
		return "empty";
	case MBR_PARTITION_TYPE_FAT12:
		return "fat12";
	case MBR_PARTITION_TYPE_XENIX_ROOT:
		return "xenix_root";
	case MBR_PARTITION_TYPE_XENIX_USR:
		return "xenix_usr";
	case MBR_PARTITION_TYPE_FAT16_SMALL:
		return "fat16_small";
	case MBR_PARTITION_TYPE_EXTENDED:
		return "extended";
	case MBR_PARTITION_TYPE_FAT16:
		return "fat16";
	case MBR_PARTITION_TYPE_NTFS:
		return "ntfs";
	case MBR_PARTITION_TYPE_AIX:
		return "aix";
	case MBR_PARTITION_TYPE_AIX_BOOTABLE:
		return "aix_bootable";
	case MBR_PARTITION_TYPE_OS2_BOOT_MANAGER:
		return "os2_boot_manager";
	case MBR_PARTITION_TYPE_FAT32:
		return "fat32";
	case MBR_PARTITION_TYPE_FAT32_LBA:
		return "fat32_lba";
	case MBR_PARTITION_TYPE_FAT16_LBA:
		return "fat16_lba";
	case MBR_PARTITION_TYPE_EXTENDED_LBA:
		return "extended_lba";
	case MBR_PARTITION_TYPE_OPUS:
		return "opus";
	case MBR_PARTITION_TYPE_HIDDEN_FAT12:
		return "hidden_fat12";
	case MBR_PARTITION_TYPE_COMPAQ_DIAGNOSTICS:
		return "compaq_diagnostics";
	case MBR_PARTITION_TYPE_HIDDEN_FAT16_SMALL:
		return "hidden_fat16_small";
	case MBR_PARTITION_TYPE_HIDDEN_FAT16:
		return "hidden_fat16";
	case MBR_PARTITION_TYPE_HIDDEN_NTFS:
		return "hidden_ntfs";
	case MBR_PARTITION_TYPE_AST_SMARTSLEEP:
		return "ast_smartsleep";
	case MBR_PARTITION_TYPE_HIDDEN_FAT32:
		return "hidden_fat32";
	case MBR_PARTITION_TYPE_HIDDEN_FAT32_LBA:
		return "hidden_fat32_lba";
	case MBR_PARTITION_TYPE_HIDDEN_FAT16_LBA:
		return "hidden_fat16_lba";
	case MBR_PARTITION_TYPE_NEC_DOS:
		return "nec_dos";
	case MBR_PARTITION_TYPE_WINDOWS_RECOVERY:
		return "windows_recovery";
	case MBR_PARTITION_TYPE_PLAN9:
		return "plan9";
	case MBR_PARTITION_TYPE_PARTITIONMAGIC_RECOVERY:
		return "partitionmagic_recovery";
	case MBR_PARTITION_TYPE_VENIX_80286:
		return "venix_80286";
	case MBR_PARTITION_TYPE_PPC_PREP_BOOT:
		return "ppc_prep_boot";
	case MBR_PARTITION_TYPE_WINDOWS_DYNAMIC:
		return "windows_dynamic";
	case MBR_PARTITION_TYPE_QNX4:
		return "qnx4";
	case MBR_PARTITION_TYPE_QNX4_SECOND:
		return "qnx4_second";
	case MBR_PARTITION_TYPE_QNX4_THIRD:
		return "qnx4_third";
	case MBR_PARTITION_TYPE_ONTRACK_DM:
		return "ontrack_dm";
	case MBR_PARTITION_TYPE_ONTRACK_DM6_AUX1:
		return "ontrack_dm6_aux1";
	case MBR_PARTITION_TYPE_CPM:
		return "cpm";
	case MBR_PARTITION_TYPE_ONTRACK_DM6_AUX3:
		return "ontrack_dm6_aux3";
	case MBR_PARTITION_TYPE_ONTRACK_DM6:
		return "ontrack_dm6";
	case MBR_PARTITION_TYPE_EZ_DRIVE:
		return "ez_drive";
	case MBR_PARTITION_TYPE_GOLDEN_BOW:
		return "golden_bow";
	case MBR_PARTITION_TYPE_PRIAM_EDISK:
		return "priam_edisk";
	case MBR_PARTITION_TYPE_SPEEDSTOR:
		return "speedstor";
	case MBR_PARTITION_TYPE_HURD:
		return "hurd";
	case MBR_PARTITION_TYPE_NETWARE_286:
		return "netware_286";
	case MBR_PARTITION_TYPE_NETWARE_386:
		return "netware_386";
	case MBR_PARTITION_TYPE_DISKSECURE_MULTIBOOT:
		return "disksecure_multiboot";
	case MBR_PARTITION_TYPE_PC_IX:
		return "pc_ix";
	case MBR_PARTITION_TYPE_MINIX_OLD:
		return "minix_old";
	case MBR_PARTITION_TYPE_MINIX:
		return "minix";
	case MBR_PARTITION_TYPE_LINUX_SWAP:
		return "linux_swap";
	case MBR_PARTITION_TYPE_LINUX:
		return "linux";
	case MBR_PARTITION_TYPE_OS2_HIDDEN:
		return "os2_hidden";
	case MBR_PARTITION_TYPE_LINUX_EXTENDED:
		return "linux_extended";
	case MBR_PARTITION_TYPE_NTFS_VOLUME_SET:
		return "ntfs_volume_set";
	case MBR_PARTITION_TYPE_NTFS_VOLUME_SET_2:
		return "ntfs_volume_set_2";
	case MBR_PARTITION_TYPE_LINUX_PLAINTEXT:
		return "linux_plaintext";
	case MBR_PARTITION_TYPE_LINUX_LVM:
		return "linux_lvm";
	case MBR_PARTITION_TYPE_AMOEBA:
		return "amoeba";
	case MBR_PARTITION_TYPE_AMOEBA_BAD_BLOCKS:
		return "amoeba_bad_blocks";
	case MBR_PARTITION_TYPE_BSD_OS:
		return "bsd_os";
	case MBR_PARTITION_TYPE_THINKPAD_HIBERNATION:
		return "thinkpad_hibernation";
	case MBR_PARTITION_TYPE_FREEBSD:
		return "freebsd";
	case MBR_PARTITION_TYPE_OPENBSD:
		return "openbsd";
	case MBR_PARTITION_TYPE_NEXTSTEP:
		return "nextstep";
	case MBR_PARTITION_TYPE_DARWIN_UFS:
		return "darwin_ufs";
	case MBR_PARTITION_TYPE_NETBSD:
		return "netbsd";
	case MBR_PARTITION_TYPE_DARWIN_BOOT:
		return "darwin_boot";
	case MBR_PARTITION_TYPE_HFS:
		return "hfs";
	case MBR_PARTITION_TYPE_BSDI:
		return "bsdi";
	case MBR_PARTITION_TYPE_BSDI_SWAP:
		return "bsdi_swap";
	case MBR_PARTITION_TYPE_BOOT_WIZARD_HIDDEN:
		return "boot_wizard_hidden";
	case MBR_PARTITION_TYPE_ACRONIS_FAT32:
		return "acronis_fat32";
	case MBR_PARTITION_TYPE_SOLARIS_BOOT:
		return "solaris_boot";
	case MBR_PARTITION_TYPE_SOLARIS:
		return "solaris";
	case MBR_PARTITION_TYPE_DRDOS_FAT12:
		return "drdos_fat12";
	case MBR_PARTITION_TYPE_DRDOS_FAT16_SMALL:
		return "drdos_fat16_small";
	case MBR_PARTITION_TYPE_DRDOS_FAT16:
		return "drdos_fat16";
	case MBR_PARTITION_TYPE_SYRINX:
		return "syrinx";
	case MBR_PARTITION_TYPE_NO_FILESYSTEM:
		return "no_filesystem";
	case MBR_PARTITION_TYPE_CPM_CTOS:
		return "cpm_ctos";
	case MBR_PARTITION_TYPE_DELL_UTILITY:
		return "dell_utility";
	case MBR_PARTITION_TYPE_BOOTIT:
		return "bootit";
	case MBR_PARTITION_TYPE_DOS_ACCESS:
		return "dos_access";
	case MBR_PARTITION_TYPE_DOS_READ_ONLY:
		return "dos_read_only";
	case MBR_PARTITION_TYPE_SPEEDSTOR_FAT16:
		return "speedstor_fat16";
	case MBR_PARTITION_TYPE_LINUX_EXTENDED_BOOT:
		return "linux_extended_boot";
	case MBR_PARTITION_TYPE_BEOS:
		return "beos";
	case MBR_PARTITION_TYPE_GPT_PROTECTIVE:
		return "gpt_protective";
	case MBR_PARTITION_TYPE_EFI_SYSTEM:
		return "efi_system";
	case MBR_PARTITION_TYPE_LINUX_PARISC_BOOT:
		return "linux_parisc_boot";
	case MBR_PARTITION_TYPE_SPEEDSTOR_1:
		return "speedstor_1";
	case MBR_PARTITION_TYPE_DOS_SECONDARY:
		return "dos_secondary";
	case MBR_PARTITION_TYPE_SPEEDSTOR_LARGE:
		return "speedstor_large";
	case MBR_PARTITION_TYPE_EBBR_PROTECTIVE:
		return "ebbr_protective";
	case MBR_PARTITION_TYPE_VMWARE_VMFS:
		return "vmware_vmfs";
	case MBR_PARTITION_TYPE_VMWARE_VMKCORE:
		return "vmware_vmkcore";
	case MBR_PARTITION_TYPE_LINUX_RAID:
		return "linux_raid";
	case MBR_PARTITION_TYPE_LANSTEP:
		return "lanstep";
	case MBR_PARTITION_TYPE_XENIX_BAD_BLOCKS:
		return "xenix_bad_blocks";
	default:
		return NULL;
	}
}

static inline bool mbr_partition_type_is_known(uint8_t value)
{
	switch (value) {
	case MBR_PARTITION_TYPE_EMPTY:
	case MBR_PARTITION_TYPE_FAT12:
	case MBR_PARTITION_TYPE_XENIX_ROOT:
	case MBR_PARTITION_TYPE_XENIX_USR:
	case MBR_PARTITION_TYPE_FAT16_SMALL:
	case MBR_PARTITION_TYPE_EXTENDED:
	case MBR_PARTITION_TYPE_FAT16:
	case MBR_PARTITION_TYPE_NTFS:
	case MBR_PARTITION_TYPE_AIX:
	case MBR_PARTITION_TYPE_AIX_BOOTABLE:
	case MBR_PARTITION_TYPE_OS2_BOOT_MANAGER:
	case MBR_PARTITION_TYPE_FAT32:
	case MBR_PARTITION_TYPE_FAT32_LBA:
	case MBR_PARTITION_TYPE_FAT16_LBA:
	case MBR_PARTITION_TYPE_EXTENDED_LBA:
	case MBR_PARTITION_TYPE_OPUS:
	case MBR_PARTITION_TYPE_HIDDEN_FAT12:
	case MBR_PARTITION_TYPE_COMPAQ_DIAGNOSTICS:
	case MBR_PARTITION_TYPE_HIDDEN_FAT16_SMALL:
	case MBR_PARTITION_TYPE_HIDDEN_FAT16:
	case MBR_PARTITION_TYPE_HIDDEN_NTFS:
	case MBR_PARTITION_TYPE_AST_SMARTSLEEP:
	case MBR_PARTITION_TYPE_HIDDEN_FAT32:
	case MBR_PARTITION_TYPE_HIDDEN_FAT32_LBA:
	case MBR_PARTITION_TYPE_HIDDEN_FAT16_LBA:
	case MBR_PARTITION_TYPE_NEC_DOS:
	case MBR_PARTITION_TYPE_WINDOWS_RECOVERY:
	case MBR_PARTITION_TYPE_PLAN9:
	case MBR_PARTITION_TYPE_PARTITIONMAGIC_RECOVERY:
	case MBR_PARTITION_TYPE_VENIX_80286:
	case MBR_PARTITION_TYPE_PPC_PREP_BOOT:
	case MBR_PARTITION_TYPE_WINDOWS_DYNAMIC:
	case MBR_PARTITION_TYPE_QNX4:
	case MBR_PARTITION_TYPE_QNX4_SECOND:
	case MBR_PARTITION_TYPE_QNX4_THIRD:
	case MBR_PARTITION_TYPE_ONTRACK_DM:
	case MBR_PARTITION_TYPE_ONTRACK_DM6_AUX1:
	case MBR_PARTITION_TYPE_CPM:
	case MBR_PARTITION_TYPE_ONTRACK_DM6_AUX3:
	case MBR_PARTITION_TYPE_ONTRACK_DM6:
	case MBR_PARTITION_TYPE_EZ_DRIVE:
	case MBR_PARTITION_TYPE_GOLDEN_BOW:
	case MBR_PARTITION_TYPE_PRIAM_EDISK:
	case MBR_PARTITION_TYPE_SPEEDSTOR:
	case MBR_PARTITION_TYPE_HURD:
	case MBR_PARTITION_TYPE_NETWARE_286:
	case MBR_PARTITION_TYPE_NETWARE_386:
	case MBR_PARTITION_TYPE_DISKSECURE_MULTIBOOT:
	case MBR_PARTITION_TYPE_PC_IX:
	case MBR_PARTITION_TYPE_MINIX_OLD:
	case MBR_PARTITION_TYPE_MINIX:
	case MBR_PARTITION_TYPE_LINUX_SWAP:
	case MBR_PARTITION_TYPE_LINUX:
	case MBR_PARTITION_TYPE_OS2_HIDDEN:
	case MBR_PARTITION_TYPE_LINUX_EXTENDED:
	case MBR_PARTITION_TYPE_NTFS_VOLUME_SET:
	case MBR_PARTITION_TYPE_NTFS_VOLUME_SET_2:
	case MBR_PARTITION_TYPE_LINUX_PLAINTEXT:
	case MBR_PARTITION_TYPE_LINUX_LVM:
	case MBR_PARTITION_TYPE_AMOEBA:
	case MBR_PARTITION_TYPE_AMOEBA_BAD_BLOCKS:
	case MBR_PARTITION_TYPE_BSD_OS:
	case MBR_PARTITION_TYPE_THINKPAD_HIBERNATION:
	case MBR_PARTITION_TYPE_FREEBSD:
	case MBR_PARTITION_TYPE_OPENBSD:
	case MBR_PARTITION_TYPE_NEXTSTEP:
	case MBR_PARTITION_TYPE_DARWIN_UFS:
	case MBR_PARTITION_TYPE_NETBSD:
	case MBR_PARTITION_TYPE_DARWIN_BOOT:
	case MBR_PARTITION_TYPE_HFS:
	case MBR_PARTITION_TYPE_BSDI:
	case MBR_PARTITION_TYPE_BSDI_SWAP:
	case MBR_PARTITION_TYPE_BOOT_WIZARD_HIDDEN:
	case MBR_PARTITION_TYPE_ACRONIS_FAT32:
	case MBR_PARTITION_TYPE_SOLARIS_BOOT:
	case MBR_PARTITION_TYPE_SOLARIS:
	case MBR_PARTITION_TYPE_DRDOS_FAT12:
	case MBR_PARTITION_TYPE_DRDOS_FAT16_SMALL:
	case MBR_PARTITION_TYPE_DRDOS_FAT16:
	case MBR_PARTITION_TYPE_SYRINX:
	case MBR_PARTITION_TYPE_NO_FILESYSTEM:
	case MBR_PARTITION_TYPE_CPM_CTOS:
	case MBR_PARTITION_TYPE_DELL_UTILITY:
	case MBR_PARTITION_TYPE_BOOTIT:
	case MBR_PARTITION_TYPE_DOS_ACCESS:
	case MBR_PARTITION_TYPE_DOS_READ_ONLY:
	case MBR_PARTITION_TYPE_SPEEDSTOR_FAT16:
	case MBR_PARTITION_TYPE_LINUX_EXTENDED_BOOT:
	case MBR_PARTITION_TYPE_BEOS:
	case MBR_PARTITION_TYPE_GPT_PROTECTIVE:
	case MBR_PARTITION_TYPE_EFI_SYSTEM:
	case MBR_PARTITION_TYPE_LINUX_PARISC_BOOT:
	case MBR_PARTITION_TYPE_SPEEDSTOR_1:
	case MBR_PARTITION_TYPE_DOS_SECONDARY:
	case MBR_PARTITION_TYPE_SPEEDSTOR_LARGE:
	case MBR_PARTITION_TYPE_EBBR_PROTECTIVE:
	case MBR_PARTITION_TYPE_VMWARE_VMFS:
	case MBR_PARTITION_TYPE_VMWARE_VMKCORE:
	case MBR_PARTITION_TYPE_LINUX_RAID:
	case MBR_PARTITION_TYPE_LANSTEP:
	case MBR_PARTITION_TYPE_XENIX_BAD_BLOCKS:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield Chs: u24 little-endian. _with_ puts a part into a number, or refuses
 * what is too wide, with -34. Cylinder, head and sector: obsolete. 1023/254/63
 * where LBA is past its reach.
 */

/* Chs.head: bits 0 to 7. */
#define MBR_CHS_HEAD_SHIFT 0
#define MBR_CHS_HEAD_WIDTH 8
#define MBR_CHS_HEAD_MASK  0xFFu

static inline uint32_t mbr_chs_head(uint32_t value)
{
	return (uint32_t)(value & 0xFFu);
}

static inline int mbr_chs_with_head(uint32_t value, uint32_t part,
				    uint32_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFFF00u) | part);
	return 0;
}

/* Chs.sector: bits 8 to 13. From 1 */
#define MBR_CHS_SECTOR_SHIFT 8
#define MBR_CHS_SECTOR_WIDTH 6
#define MBR_CHS_SECTOR_MASK  0x3F00u

static inline uint32_t mbr_chs_sector(uint32_t value)
{
	return (uint32_t)(value >> 8 & 0x3Fu);
}

static inline int mbr_chs_with_sector(uint32_t value, uint32_t part,
				      uint32_t *out)
{
	if (part > 0x3Fu)
		return -34;
	*out = (uint32_t)((value & 0xFFFFC0FFu) | (uint32_t)part << 8);
	return 0;
}

/* Chs.cylinder_hi: bits 14 to 15. */
#define MBR_CHS_CYLINDER_HI_SHIFT 14
#define MBR_CHS_CYLINDER_HI_WIDTH 2
#define MBR_CHS_CYLINDER_HI_MASK  0xC000u

static inline uint32_t mbr_chs_cylinder_hi(uint32_t value)
{
	return (uint32_t)(value >> 14 & 0x3u);
}

static inline int mbr_chs_with_cylinder_hi(uint32_t value, uint32_t part,
					   uint32_t *out)
{
	if (part > 0x3u)
		return -34;
	*out = (uint32_t)((value & 0xFFFF3FFFu) | (uint32_t)part << 14);
	return 0;
}

/* Chs.cylinder_lo: bits 16 to 23. */
#define MBR_CHS_CYLINDER_LO_SHIFT 16
#define MBR_CHS_CYLINDER_LO_WIDTH 8
#define MBR_CHS_CYLINDER_LO_MASK  0xFF0000u

static inline uint32_t mbr_chs_cylinder_lo(uint32_t value)
{
	return (uint32_t)(value >> 16 & 0xFFu);
}

static inline int mbr_chs_with_cylinder_lo(uint32_t value, uint32_t part,
					   uint32_t *out)
{
	if (part > 0xFFu)
		return -34;
	*out = (uint32_t)((value & 0xFF00FFFFu) | (uint32_t)part << 16);
	return 0;
}

/* Structure Partition, 16 bytes. */
struct mbr_partition {
	uint8_t bytes[16];
};
#define MBR_PARTITION_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct mbr_partition) == MBR_PARTITION_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct mbr_partition *mbr_partition_at(struct span span,
							   uint64_t offset)
{
	if (!span_has(span, offset, MBR_PARTITION_SIZEOF))
		return NULL;
	return (const struct mbr_partition *)(span.data + offset);
}

static inline struct mbr_partition *mbr_partition_edit_at(struct mspan span,
							  uint64_t offset)
{
	if (!mspan_has(span, offset, MBR_PARTITION_SIZEOF))
		return NULL;
	return (struct mbr_partition *)(span.data + offset);
}

/* Partition.status: enum Status, u8 at byte 0. */
#define MBR_PARTITION_STATUS_OFFSET 0u
#define MBR_PARTITION_STATUS_SIZE   1u
STRUCTC_WITHIN(MBR_PARTITION, STATUS);

static inline uint8_t mbr_partition_status(const struct mbr_partition *p)
{
	return p->bytes[0];
}

static inline void mbr_partition_set_status(struct mbr_partition *p,
					    uint8_t value)
{
	p->bytes[0] = value;
}

/* Partition.first: bitfield Chs, u24 little-endian at byte 1. First sector */
#define MBR_PARTITION_FIRST_OFFSET 1u
#define MBR_PARTITION_FIRST_SIZE   3u
STRUCTC_WITHIN(MBR_PARTITION, FIRST);

static inline uint32_t mbr_partition_first(const struct mbr_partition *p)
{
	return le16_load(p->bytes + 1) | (uint32_t)p->bytes[3] << 16;
}

static inline int mbr_partition_set_first(struct mbr_partition *p,
					  uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 1, (uint16_t)value);
	p->bytes[3] = (uint8_t)(value >> 16);
	return 0;
}

static inline uint32_t mbr_partition_first_head(const struct mbr_partition *p)
{
	return mbr_chs_head(mbr_partition_first(p));
}

static inline int mbr_partition_set_first_head(struct mbr_partition *p,
					       uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_head(mbr_partition_first(p), part, &value))
		return -34;
	return mbr_partition_set_first(p, value);
}

static inline uint32_t mbr_partition_first_sector(const struct mbr_partition *p)
{
	return mbr_chs_sector(mbr_partition_first(p));
}

static inline int mbr_partition_set_first_sector(struct mbr_partition *p,
						 uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_sector(mbr_partition_first(p), part, &value))
		return -34;
	return mbr_partition_set_first(p, value);
}

static inline uint32_t mbr_partition_first_cylinder_hi(
    const struct mbr_partition *p)
{
	return mbr_chs_cylinder_hi(mbr_partition_first(p));
}

static inline int mbr_partition_set_first_cylinder_hi(struct mbr_partition *p,
						      uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_cylinder_hi(mbr_partition_first(p), part, &value))
		return -34;
	return mbr_partition_set_first(p, value);
}

static inline uint32_t mbr_partition_first_cylinder_lo(
    const struct mbr_partition *p)
{
	return mbr_chs_cylinder_lo(mbr_partition_first(p));
}

static inline int mbr_partition_set_first_cylinder_lo(struct mbr_partition *p,
						      uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_cylinder_lo(mbr_partition_first(p), part, &value))
		return -34;
	return mbr_partition_set_first(p, value);
}

/* Partition.type: enum PartitionType, u8 at byte 4. */
#define MBR_PARTITION_TYPE_OFFSET 4u
#define MBR_PARTITION_TYPE_SIZE   1u
STRUCTC_WITHIN(MBR_PARTITION, TYPE);

static inline uint8_t mbr_partition_type(const struct mbr_partition *p)
{
	return p->bytes[4];
}

static inline void mbr_partition_set_type(struct mbr_partition *p,
					  uint8_t value)
{
	p->bytes[4] = value;
}

/* Partition.last: bitfield Chs, u24 little-endian at byte 5. Last sector */
#define MBR_PARTITION_LAST_OFFSET 5u
#define MBR_PARTITION_LAST_SIZE   3u
STRUCTC_WITHIN(MBR_PARTITION, LAST);

static inline uint32_t mbr_partition_last(const struct mbr_partition *p)
{
	return le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16;
}

static inline int mbr_partition_set_last(struct mbr_partition *p,
					 uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 5, (uint16_t)value);
	p->bytes[7] = (uint8_t)(value >> 16);
	return 0;
}

static inline uint32_t mbr_partition_last_head(const struct mbr_partition *p)
{
	return mbr_chs_head(mbr_partition_last(p));
}

static inline int mbr_partition_set_last_head(struct mbr_partition *p,
					      uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_head(mbr_partition_last(p), part, &value))
		return -34;
	return mbr_partition_set_last(p, value);
}

static inline uint32_t mbr_partition_last_sector(const struct mbr_partition *p)
{
	return mbr_chs_sector(mbr_partition_last(p));
}

static inline int mbr_partition_set_last_sector(struct mbr_partition *p,
						uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_sector(mbr_partition_last(p), part, &value))
		return -34;
	return mbr_partition_set_last(p, value);
}

static inline uint32_t mbr_partition_last_cylinder_hi(
    const struct mbr_partition *p)
{
	return mbr_chs_cylinder_hi(mbr_partition_last(p));
}

static inline int mbr_partition_set_last_cylinder_hi(struct mbr_partition *p,
						     uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_cylinder_hi(mbr_partition_last(p), part, &value))
		return -34;
	return mbr_partition_set_last(p, value);
}

static inline uint32_t mbr_partition_last_cylinder_lo(
    const struct mbr_partition *p)
{
	return mbr_chs_cylinder_lo(mbr_partition_last(p));
}

static inline int mbr_partition_set_last_cylinder_lo(struct mbr_partition *p,
						     uint32_t part)
{
	uint32_t value;

	if (mbr_chs_with_cylinder_lo(mbr_partition_last(p), part, &value))
		return -34;
	return mbr_partition_set_last(p, value);
}

/*
 * Partition.first_lba: u32 little-endian at byte 8. In sectors; from where: see
 * above
 */
#define MBR_PARTITION_FIRST_LBA_OFFSET 8u
#define MBR_PARTITION_FIRST_LBA_SIZE   4u
STRUCTC_WITHIN(MBR_PARTITION, FIRST_LBA);

static inline uint32_t mbr_partition_first_lba(const struct mbr_partition *p)
{
	return le32_load(p->bytes + 8);
}

static inline void mbr_partition_set_first_lba(struct mbr_partition *p,
					       uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Partition.nr_sectors: u32 little-endian at byte 12. 0: unused */
#define MBR_PARTITION_NR_SECTORS_OFFSET 12u
#define MBR_PARTITION_NR_SECTORS_SIZE   4u
STRUCTC_WITHIN(MBR_PARTITION, NR_SECTORS);

static inline uint32_t mbr_partition_nr_sectors(const struct mbr_partition *p)
{
	return le32_load(p->bytes + 12);
}

static inline void mbr_partition_set_nr_sectors(struct mbr_partition *p,
						uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Partition.first_cylinder: u10 joined from bytes 1, 1, low part first. */
static inline uint16_t mbr_partition_first_cylinder(
    const struct mbr_partition *p)
{
	uint32_t raw = 
	    (uint32_t)((le16_load(p->bytes + 1) | (uint32_t)p->bytes[3] << 16) >> 16 & 0xFFu) |
	    (uint32_t)((le16_load(p->bytes + 1) | (uint32_t)p->bytes[3] << 16) >> 14 & 0x3u) << 8;

	return (uint16_t)raw;
}

static inline int mbr_partition_set_first_cylinder(struct mbr_partition *p,
						   uint16_t value)
{
	uint32_t word;

	if (value >> 10)
		return -34;
	word = le16_load(p->bytes + 1) | (uint32_t)p->bytes[3] << 16;
	word = (word & 0xFFFFu) | (uint32_t)(value & 0xFFu) << 16;
	le16_store(p->bytes + 1, (uint16_t)word);
	p->bytes[3] = (uint8_t)(word >> 16);
	word = le16_load(p->bytes + 1) | (uint32_t)p->bytes[3] << 16;
	word = (word & 0xFF3FFFu) | (uint32_t)((value >> 8) & 0x3u) << 14;
	le16_store(p->bytes + 1, (uint16_t)word);
	p->bytes[3] = (uint8_t)(word >> 16);
	return 0;
}

/* Partition.last_cylinder: u10 joined from bytes 5, 5, low part first. */
static inline uint16_t mbr_partition_last_cylinder(
    const struct mbr_partition *p)
{
	uint32_t raw = 
	    (uint32_t)((le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16) >> 16 & 0xFFu) |
	    (uint32_t)((le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16) >> 14 & 0x3u) << 8;

	return (uint16_t)raw;
}

static inline int mbr_partition_set_last_cylinder(struct mbr_partition *p,
						  uint16_t value)
{
	uint32_t word;

	if (value >> 10)
		return -34;
	word = le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16;
	word = (word & 0xFFFFu) | (uint32_t)(value & 0xFFu) << 16;
	le16_store(p->bytes + 5, (uint16_t)word);
	p->bytes[7] = (uint8_t)(word >> 16);
	word = le16_load(p->bytes + 5) | (uint32_t)p->bytes[7] << 16;
	word = (word & 0xFF3FFFu) | (uint32_t)((value >> 8) & 0x3u) << 14;
	le16_store(p->bytes + 5, (uint16_t)word);
	p->bytes[7] = (uint8_t)(word >> 16);
	return 0;
}

/* All bytes zero. */
static inline void mbr_partition_init(struct mbr_partition *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/*
 * Structure BootRecord, 512 bytes. The sector at byte 0, and each link of an
 * extended partition's chain (there only partitions[0], partitions[1] and
 * `signature` mean something).
 */
struct mbr_boot_record {
	uint8_t bytes[512];
};
#define MBR_BOOT_RECORD_SIZEOF 512u
STRUCTC_PROVE(sizeof(struct mbr_boot_record) == MBR_BOOT_RECORD_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct mbr_boot_record *mbr_boot_record_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, MBR_BOOT_RECORD_SIZEOF))
		return NULL;
	return (const struct mbr_boot_record *)(span.data + offset);
}

static inline struct mbr_boot_record *mbr_boot_record_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, MBR_BOOT_RECORD_SIZEOF))
		return NULL;
	return (struct mbr_boot_record *)(span.data + offset);
}

/* BootRecord.bootstrap: 440 times byte at byte 0. Code of a legacy boot */
#define MBR_BOOT_RECORD_BOOTSTRAP_OFFSET 0u
#define MBR_BOOT_RECORD_BOOTSTRAP_SIZE   440u
#define MBR_BOOT_RECORD_BOOTSTRAP_COUNT  440u
STRUCTC_WITHIN(MBR_BOOT_RECORD, BOOTSTRAP);

static inline int mbr_boot_record_bootstrap(const struct mbr_boot_record *p,
					    uint64_t i, uint8_t *out,
					    struct field_error *error)
{
	if (i >= 440)
		return field_out_of_range(error, "mbr_boot_record",
					  "bootstrap", 0);
	*out = p->bytes[i];
	return 0;
}

static inline int mbr_boot_record_set_bootstrap(struct mbr_boot_record *p,
						uint64_t i, uint8_t value,
						struct field_error *error)
{
	if (i >= 440)
		return field_out_of_range(error, "mbr_boot_record",
					  "bootstrap", 0);
	p->bytes[i] = value;
	return 0;
}

static inline struct span mbr_boot_record_bootstrap_bytes(
    const struct mbr_boot_record *p)
{
	return span_of(p->bytes, 440);
}

static inline struct mspan mbr_boot_record_edit_bootstrap_bytes(
    struct mbr_boot_record *p)
{
	return mspan_of(p->bytes, 440);
}

/*
 * BootRecord.disk_signature: u32 little-endian at byte 440. An identity for the
 * disk
 */
#define MBR_BOOT_RECORD_DISK_SIGNATURE_OFFSET 440u
#define MBR_BOOT_RECORD_DISK_SIGNATURE_SIZE   4u
STRUCTC_WITHIN(MBR_BOOT_RECORD, DISK_SIGNATURE);

static inline uint32_t mbr_boot_record_disk_signature(
    const struct mbr_boot_record *p)
{
	return le32_load(p->bytes + 440);
}

static inline void mbr_boot_record_set_disk_signature(struct mbr_boot_record *p,
						      uint32_t value)
{
	le32_store(p->bytes + 440, value);
}

/* BootRecord.copy_protection: u16 little-endian at byte 444. */
#define MBR_BOOT_RECORD_COPY_PROTECTION_OFFSET 444u
#define MBR_BOOT_RECORD_COPY_PROTECTION_SIZE   2u
STRUCTC_WITHIN(MBR_BOOT_RECORD, COPY_PROTECTION);

static inline uint16_t mbr_boot_record_copy_protection(
    const struct mbr_boot_record *p)
{
	return le16_load(p->bytes + 444);
}

static inline void mbr_boot_record_set_copy_protection(
    struct mbr_boot_record *p, uint16_t value)
{
	le16_store(p->bytes + 444, value);
}

/* BootRecord.partitions: 4 times struct mbr_partition at byte 446. */
#define MBR_BOOT_RECORD_PARTITIONS_OFFSET 446u
#define MBR_BOOT_RECORD_PARTITIONS_SIZE   64u
#define MBR_BOOT_RECORD_PARTITIONS_COUNT  4u
STRUCTC_WITHIN(MBR_BOOT_RECORD, PARTITIONS);

static inline const struct mbr_partition *mbr_boot_record_partitions(
    const struct mbr_boot_record *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "mbr_boot_record", "partitions",
				   446);
		return NULL;
	}
	return (const struct mbr_partition *)(p->bytes + 446 + i * 16);
}

static inline struct mbr_partition *mbr_boot_record_edit_partitions(
    struct mbr_boot_record *p, uint64_t i, struct field_error *error)
{
	if (i >= 4) {
		field_out_of_range(error, "mbr_boot_record", "partitions",
				   446);
		return NULL;
	}
	return (struct mbr_partition *)(p->bytes + 446 + i * 16);
}

/* BootRecord.signature: u16 little-endian at byte 510. */
#define MBR_BOOT_RECORD_SIGNATURE_OFFSET 510u
#define MBR_BOOT_RECORD_SIGNATURE_SIZE   2u
#define MBR_BOOT_RECORD_SIGNATURE_DEFAULT 0xAA55u
STRUCTC_WITHIN(MBR_BOOT_RECORD, SIGNATURE);

static inline uint16_t mbr_boot_record_signature(
    const struct mbr_boot_record *p)
{
	return le16_load(p->bytes + 510);
}

static inline void mbr_boot_record_set_signature(struct mbr_boot_record *p,
						 uint16_t value)
{
	le16_store(p->bytes + 510, value);
}

/* All bytes zero, then the defaults. */
static inline void mbr_boot_record_init(struct mbr_boot_record *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	mbr_boot_record_set_signature(p, MBR_BOOT_RECORD_SIGNATURE_DEFAULT);
}

/* An image starts to be read here, at struct mbr_boot_record. */
#define MBR_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_MBR_DESCRIBED)
#define GENERATED_MBR_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value mbr_status_values[] = {
	{ "inactive", 0u, NULL },
	{ "active", 0x80u, "The one to boot from" },
};

DESCRIBE_CONST struct describe_value mbr_partition_type_values[] = {
	{ "empty", 0x0u, NULL },
	{ "fat12", 0x1u, NULL },
	{ "xenix_root", 0x2u, NULL },
	{ "xenix_usr", 0x3u, NULL },
	{ "fat16_small", 0x4u, "Less than 32 MiB" },
	{ "extended", 0x5u, "A chain of records, found by CHS" },
	{ "fat16", 0x6u, NULL },
	{ "ntfs", 0x7u, "HPFS, NTFS or exFAT" },
	{ "aix", 0x8u, NULL },
	{ "aix_bootable", 0x9u, NULL },
	{ "os2_boot_manager", 0xAu, NULL },
	{ "fat32", 0xBu, NULL },
	{ "fat32_lba", 0xCu, NULL },
	{ "fat16_lba", 0xEu, NULL },
	{ "extended_lba", 0xFu, "A chain of records, found by LBA" },
	{ "opus", 0x10u, NULL },
	{ "hidden_fat12", 0x11u, NULL },
	{ "compaq_diagnostics", 0x12u, NULL },
	{ "hidden_fat16_small", 0x14u, NULL },
	{ "hidden_fat16", 0x16u, NULL },
	{ "hidden_ntfs", 0x17u, NULL },
	{ "ast_smartsleep", 0x18u, NULL },
	{ "hidden_fat32", 0x1Bu, NULL },
	{ "hidden_fat32_lba", 0x1Cu, NULL },
	{ "hidden_fat16_lba", 0x1Eu, NULL },
	{ "nec_dos", 0x24u, NULL },
	{ "windows_recovery", 0x27u, "Hidden NTFS WinRE" },
	{ "plan9", 0x39u, NULL },
	{ "partitionmagic_recovery", 0x3Cu, NULL },
	{ "venix_80286", 0x40u, NULL },
	{ "ppc_prep_boot", 0x41u, NULL },
	{ "windows_dynamic", 0x42u, "SFS: Logical Disk Manager" },
	{ "qnx4", 0x4Du, NULL },
	{ "qnx4_second", 0x4Eu, NULL },
	{ "qnx4_third", 0x4Fu, NULL },
	{ "ontrack_dm", 0x50u, NULL },
	{ "ontrack_dm6_aux1", 0x51u, NULL },
	{ "cpm", 0x52u, NULL },
	{ "ontrack_dm6_aux3", 0x53u, NULL },
	{ "ontrack_dm6", 0x54u, NULL },
	{ "ez_drive", 0x55u, NULL },
	{ "golden_bow", 0x56u, NULL },
	{ "priam_edisk", 0x5Cu, NULL },
	{ "speedstor", 0x61u, NULL },
	{ "hurd", 0x63u, "GNU Hurd or System V" },
	{ "netware_286", 0x64u, NULL },
	{ "netware_386", 0x65u, NULL },
	{ "disksecure_multiboot", 0x70u, NULL },
	{ "pc_ix", 0x75u, NULL },
	{ "minix_old", 0x80u, NULL },
	{ "minix", 0x81u, NULL },
	{ "linux_swap", 0x82u, "Or Solaris" },
	{ "linux", 0x83u, NULL },
	{ "os2_hidden", 0x84u, "Or Intel hibernation" },
	{ "linux_extended", 0x85u, NULL },
	{ "ntfs_volume_set", 0x86u, NULL },
	{ "ntfs_volume_set_2", 0x87u, NULL },
	{ "linux_plaintext", 0x88u, NULL },
	{ "linux_lvm", 0x8Eu, NULL },
	{ "amoeba", 0x93u, NULL },
	{ "amoeba_bad_blocks", 0x94u, NULL },
	{ "bsd_os", 0x9Fu, NULL },
	{ "thinkpad_hibernation", 0xA0u, NULL },
	{ "freebsd", 0xA5u, NULL },
	{ "openbsd", 0xA6u, NULL },
	{ "nextstep", 0xA7u, NULL },
	{ "darwin_ufs", 0xA8u, NULL },
	{ "netbsd", 0xA9u, NULL },
	{ "darwin_boot", 0xABu, NULL },
	{ "hfs", 0xAFu, "HFS or HFS+" },
	{ "bsdi", 0xB7u, NULL },
	{ "bsdi_swap", 0xB8u, NULL },
	{ "boot_wizard_hidden", 0xBBu, NULL },
	{ "acronis_fat32", 0xBCu, NULL },
	{ "solaris_boot", 0xBEu, NULL },
	{ "solaris", 0xBFu, NULL },
	{ "drdos_fat12", 0xC1u, NULL },
	{ "drdos_fat16_small", 0xC4u, NULL },
	{ "drdos_fat16", 0xC6u, NULL },
	{ "syrinx", 0xC7u, NULL },
	{ "no_filesystem", 0xDAu, NULL },
	{ "cpm_ctos", 0xDBu, NULL },
	{ "dell_utility", 0xDEu, NULL },
	{ "bootit", 0xDFu, NULL },
	{ "dos_access", 0xE1u, NULL },
	{ "dos_read_only", 0xE3u, NULL },
	{ "speedstor_fat16", 0xE4u, NULL },
	{ "linux_extended_boot", 0xEAu, "The Boot Loader Specification's" },
	{ "beos", 0xEBu, NULL },
	{ "gpt_protective", 0xEEu, "UEFI 5.2.3: the disk has a GPT" },
	{ "efi_system", 0xEFu, "UEFI 5.2.2: an EFI system partition" },
	{ "linux_parisc_boot", 0xF0u, NULL },
	{ "speedstor_1", 0xF1u, NULL },
	{ "dos_secondary", 0xF2u, NULL },
	{ "speedstor_large", 0xF4u, NULL },
	{ "ebbr_protective", 0xF8u, "Firmware lies there (EBBR)" },
	{ "vmware_vmfs", 0xFBu, NULL },
	{ "vmware_vmkcore", 0xFCu, NULL },
	{ "linux_raid", 0xFDu, NULL },
	{ "lanstep", 0xFEu, NULL },
	{ "xenix_bad_blocks", 0xFFu, NULL },
};

DESCRIBE_CONST struct describe_field mbr_chs_fields[] = {
	{ "head", "", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "sector", "", 8u, 6u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "From 1", NULL, NULL },
	{ "cylinder_hi", "", 14u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
	{ "cylinder_lo", "", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure mbr_chs_description = {
	"Chs", "mbr_chs", 24u, false, mbr_chs_fields, 4,
	"Cylinder, head and sector: obsolete. 1023/254/63 where LBA "
	"is past its reach.", NULL
};

DESCRIBE_CONST struct describe_part mbr_partition_first_cylinder_parts[] = {
	{ 1u, 3, false },
	{ 1u, 3, false },
};
DESCRIBE_CONST struct describe_value mbr_partition_first_cylinder_masks[] = {
	{ "first.cylinder_lo", 0xFF0000u, NULL },
	{ "first.cylinder_hi", 0xC000u, NULL },
};
DESCRIBE_CONST struct describe_part mbr_partition_last_cylinder_parts[] = {
	{ 5u, 3, false },
	{ 5u, 3, false },
};
DESCRIBE_CONST struct describe_value mbr_partition_last_cylinder_masks[] = {
	{ "last.cylinder_lo", 0xFF0000u, NULL },
	{ "last.cylinder_hi", 0xC000u, NULL },
};
DESCRIBE_CONST struct describe_field mbr_partition_fields[] = {
	{ "status", "Status", 0u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, mbr_status_values, 2, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "first", "Chs", 1u, 3u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &mbr_chs_description, NULL, 0, NULL, 0,
	  "First sector",
	  NULL, NULL },
	{ "type", "PartitionType", 4u, 1u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, mbr_partition_type_values, 101, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "last", "Chs", 5u, 3u, 1u, DESCRIBE_BITFIELD, false, false, false,
	  &mbr_chs_description, NULL, 0, NULL, 0,
	  "Last sector",
	  NULL, NULL },
	{ "first_lba", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "In sectors; from where: see above",
	  NULL, NULL },
	{ "nr_sectors", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0: unused",
	  NULL, NULL },
	{ "first_cylinder", "u16", 0u, 2u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, mbr_partition_first_cylinder_masks, 2,
	  mbr_partition_first_cylinder_parts, 2,
	  NULL,
	  NULL, NULL },
	{ "last_cylinder", "u16", 0u, 2u, 1u, DESCRIBE_JOIN, false, false,
	  false,
	  NULL, mbr_partition_last_cylinder_masks, 2,
	  mbr_partition_last_cylinder_parts, 2,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure mbr_partition_description = {
	"Partition", "mbr_partition", 16u, false, mbr_partition_fields, 8,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_range mbr_boot_record_describe_copy_protection_ranges[] = {
	{ 0u, 0u },
	{ 0x5A5Au, 0x5A5Au },
};
DESCRIBE_CONST struct describe_rules mbr_boot_record_describe_copy_protection_rules = {
	false, 0u, NULL, mbr_boot_record_describe_copy_protection_ranges, 2,
	NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules mbr_boot_record_describe_signature_rules = {
	true, 0xAA55u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field mbr_boot_record_fields[] = {
	{ "bootstrap", "[440]byte", 0u, 1u, 440u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Code of a legacy boot",
	  NULL, NULL },
	{ "disk_signature", "u32_le", 440u, 4u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  "An identity for the disk",
	  NULL, NULL },
	{ "copy_protection", "u16_le", 444u, 2u, 1u, DESCRIBE_NUMBER, false,
	  false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &mbr_boot_record_describe_copy_protection_rules },
	{ "partitions", "[4]Partition", 446u, 16u, 4u, DESCRIBE_STRUCTURE,
	  true, false, false,
	  &mbr_partition_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "signature", "u16_le", 510u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &mbr_boot_record_describe_signature_rules },
};
DESCRIBE_CONST struct describe_structure mbr_boot_record_description = {
	"BootRecord", "mbr_boot_record", 512u, false, mbr_boot_record_fields,
	5,
	"The sector at byte 0, and each link of an extended partition's "
	"chain (there only partitions[0], partitions[1] and `signature` "
	"mean something).",
	NULL
};

#define MBR_NR_STRUCTURES 2u
DESCRIBE_CONST struct describe_structure *const mbr_structures[] = {
	&mbr_partition_description,
	&mbr_boot_record_description,
};

DESCRIBE_CONST struct describe_root mbr_describe_root = {
	&mbr_boot_record_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file mbr_describe_file = {
	"mbr", mbr_structures, 2, &mbr_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_MBR_VALIDATED)
#define GENERATED_MBR_VALIDATED

#include "runtime/base/validate.h"

static inline size_t mbr_partition_validate(const struct mbr_partition *p,
					    struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[0]);

		if (v->strict && !mbr_status_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "mbr_partition", "status",
				   0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (v->strict && !mbr_partition_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "mbr_partition", "type",
				   4, "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t mbr_boot_record_validate(const struct mbr_boot_record *p,
					      struct validation *v)
{
	size_t before = v->count;

	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 444));

		if (!(value == 0u || value == 0x5A5Au) &&
		    validation_add(v, FINDING_CONSTRAINT, "mbr_boot_record",
				   "copy_protection", 444,
				   "must be 0, 0x5A5A"))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 4; i++) {
		uint64_t to = 446 + i * 16;

		v->base += to;
		mbr_partition_validate(
		    (const struct mbr_partition *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint16_t value = (uint16_t)(le16_load(p->bytes + 510));

		if (value != 0xAA55u &&
		    validation_add(v, FINDING_CONSTRAINT, "mbr_boot_record",
				   "signature", 510, "must be 0xAA55"))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t mbr_validate_root(struct span image, struct validation *v)
{
	size_t count;
	const struct mbr_boot_record *p = mbr_boot_record_at(image, MBR_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "mbr_boot_record", "", MBR_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += MBR_ROOT_OFFSET;
	count = mbr_boot_record_validate(p, v);
	v->base -= MBR_ROOT_OFFSET;
	return count;
}

#endif
