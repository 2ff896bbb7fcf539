/* Written by structc from structs/elf.struct. Edit that file instead. */
#ifndef GENERATED_ELF_H
#define GENERATED_ELF_H

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

/* 0x7F and "ELF" */
#define ELF_MAGIC 0x7F454C46u
/* Of the format: the only one */
#define ELF_VERSION 1u
/* Header.phnum: see sections[0].info */
#define ELF_PHNUM_EXTENDED 0xFFFFu
/* A name that is none */
#define ELF_STR_UNDEFINED 0u
/* Section numbers that stand for no section (st_shndx, Header.shstrndx). */
#define ELF_SECTION_UNDEFINED 0u
/* From here on */
#define ELF_SECTION_RESERVED 0xFF00u
/* Sorts before all others (Solaris) */
#define ELF_SECTION_BEFORE 0xFF00u
/* Behind all others (Solaris) */
#define ELF_SECTION_AFTER 0xFF01u
/* The value is no address */
#define ELF_SECTION_ABSOLUTE 0xFFF1u
/* Not allocated yet */
#define ELF_SECTION_COMMON 0xFFF2u
/* See symtab_shndx, sections[0].link */
#define ELF_SECTION_EXTENDED 0xFFFFu
#define ELF_UNIT_OCTET 1u

/* Enum Class: u8. */
#define ELF_CLASS_NONE 0u
/* Not described here */
#define ELF_CLASS_CLASS32 1u
#define ELF_CLASS_CLASS64 2u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_class_name(uint8_t value)
{
	switch (value) {
	case ELF_CLASS_NONE:
		return "none";
	case ELF_CLASS_CLASS32:
		return "class32";
	case ELF_CLASS_CLASS64:
		return "class64";
	default:
		return NULL;
	}
}

static inline bool elf_class_is_known(uint8_t value)
{
	switch (value) {
	case ELF_CLASS_NONE:
	case ELF_CLASS_CLASS32:
	case ELF_CLASS_CLASS64:
		return true;
	default:
		return false;
	}
}

/* Enum Data: u8. */
#define ELF_DATA_NONE 0u
/* Little-endian */
#define ELF_DATA_LSB 1u
/* Big-endian */
#define ELF_DATA_MSB 2u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_data_name(uint8_t value)
{
	switch (value) {
	case ELF_DATA_NONE:
		return "none";
	case ELF_DATA_LSB:
		return "lsb";
	case ELF_DATA_MSB:
		return "msb";
	default:
		return NULL;
	}
}

static inline bool elf_data_is_known(uint8_t value)
{
	switch (value) {
	case ELF_DATA_NONE:
	case ELF_DATA_LSB:
	case ELF_DATA_MSB:
		return true;
	default:
		return false;
	}
}

/* Enum OsAbi: u8. */
/* Or UNIX System V */
#define ELF_OS_ABI_NONE 0u
#define ELF_OS_ABI_HPUX 1u
#define ELF_OS_ABI_NETBSD 2u
/* Uses GNU's extensions */
#define ELF_OS_ABI_GNU 3u
#define ELF_OS_ABI_SOLARIS 6u
#define ELF_OS_ABI_AIX 7u
#define ELF_OS_ABI_IRIX 8u
#define ELF_OS_ABI_FREEBSD 9u
#define ELF_OS_ABI_TRU64 10u
#define ELF_OS_ABI_MODESTO 11u
#define ELF_OS_ABI_OPENBSD 12u
#define ELF_OS_ABI_OPENVMS 13u
#define ELF_OS_ABI_NSK 14u
#define ELF_OS_ABI_AROS 15u
#define ELF_OS_ABI_FENIXOS 16u
#define ELF_OS_ABI_CLOUDABI 17u
#define ELF_OS_ABI_OPENVOS 18u
#define ELF_OS_ABI_ARM_AEABI 64u
#define ELF_OS_ABI_ARM 97u
#define ELF_OS_ABI_STANDALONE 255u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_os_abi_name(uint8_t value)
{
	switch (value) {
	case ELF_OS_ABI_NONE:
		return "none";
	case ELF_OS_ABI_HPUX:
		return "hpux";
	case ELF_OS_ABI_NETBSD:
		return "netbsd";
	case ELF_OS_ABI_GNU:
		return "gnu";
	case ELF_OS_ABI_SOLARIS:
		return "solaris";
	case ELF_OS_ABI_AIX:
		return "aix";
	case ELF_OS_ABI_IRIX:
		return "irix";
	case ELF_OS_ABI_FREEBSD:
		return "freebsd";
	case ELF_OS_ABI_TRU64:
		return "tru64";
	case ELF_OS_ABI_MODESTO:
		return "modesto";
	case ELF_OS_ABI_OPENBSD:
		return "openbsd";
	case ELF_OS_ABI_OPENVMS:
		return "openvms";
	case ELF_OS_ABI_NSK:
		return "nsk";
	case ELF_OS_ABI_AROS:
		return "aros";
	case ELF_OS_ABI_FENIXOS:
		return "fenixos";
	case ELF_OS_ABI_CLOUDABI:
		return "cloudabi";
	case ELF_OS_ABI_OPENVOS:
		return "openvos";
	case ELF_OS_ABI_ARM_AEABI:
		return "arm_aeabi";
	case ELF_OS_ABI_ARM:
		return "arm";
	case ELF_OS_ABI_STANDALONE:
		return "standalone";
	default:
		return NULL;
	}
}

static inline bool elf_os_abi_is_known(uint8_t value)
{
	switch (value) {
	case ELF_OS_ABI_NONE:
	case ELF_OS_ABI_HPUX:
	case ELF_OS_ABI_NETBSD:
	case ELF_OS_ABI_GNU:
	case ELF_OS_ABI_SOLARIS:
	case ELF_OS_ABI_AIX:
	case ELF_OS_ABI_IRIX:
	case ELF_OS_ABI_FREEBSD:
	case ELF_OS_ABI_TRU64:
	case ELF_OS_ABI_MODESTO:
	case ELF_OS_ABI_OPENBSD:
	case ELF_OS_ABI_OPENVMS:
	case ELF_OS_ABI_NSK:
	case ELF_OS_ABI_AROS:
	case ELF_OS_ABI_FENIXOS:
	case ELF_OS_ABI_CLOUDABI:
	case ELF_OS_ABI_OPENVOS:
	case ELF_OS_ABI_ARM_AEABI:
	case ELF_OS_ABI_ARM:
	case ELF_OS_ABI_STANDALONE:
		return true;
	default:
		return false;
	}
}

/* Enum ObjectType: u16. */
#define ELF_OBJECT_TYPE_NONE 0u
/* To be linked */
#define ELF_OBJECT_TYPE_REL 1u
/* To be run where it says */
#define ELF_OBJECT_TYPE_EXEC 2u
/* Shared, or to be run anywhere */
#define ELF_OBJECT_TYPE_DYN 3u
#define ELF_OBJECT_TYPE_CORE 4u
/* To hi_os: the system's */
#define ELF_OBJECT_TYPE_LO_OS 0xFE00u
#define ELF_OBJECT_TYPE_HI_OS 0xFEFFu
/* To hi_proc: the processor's */
#define ELF_OBJECT_TYPE_LO_PROC 0xFF00u
#define ELF_OBJECT_TYPE_HI_PROC 0xFFFFu

/* The name of a value, or NULL if it has none. */
static inline const char *elf_object_type_name(uint16_t value)
{
	switch (value) {
	case ELF_OBJECT_TYPE_NONE:
		return "none";
	case ELF_OBJECT_TYPE_REL:
		return "rel";
	case ELF_OBJECT_TYPE_EXEC:
		return "exec";
	case ELF_OBJECT_TYPE_DYN:
		return "dyn";
	case ELF_OBJECT_TYPE_CORE:
		return "core";
	case ELF_OBJECT_TYPE_LO_OS:
		return "lo_os";
	case ELF_OBJECT_TYPE_HI_OS:
		return "hi_os";
	case ELF_OBJECT_TYPE_LO_PROC:
		return "lo_proc";
	case ELF_OBJECT_TYPE_HI_PROC:
		return "hi_proc";
	default:
		return NULL;
	}
}

static inline bool elf_object_type_is_known(uint16_t value)
{
	switch (value) {
	case ELF_OBJECT_TYPE_NONE:
	case ELF_OBJECT_TYPE_REL:
	case ELF_OBJECT_TYPE_EXEC:
	case ELF_OBJECT_TYPE_DYN:
	case ELF_OBJECT_TYPE_CORE:
	case ELF_OBJECT_TYPE_LO_OS:
	case ELF_OBJECT_TYPE_HI_OS:
	case ELF_OBJECT_TYPE_LO_PROC:
	case ELF_OBJECT_TYPE_HI_PROC:
		return true;
	default:
		return false;
	}
}

/* Enum Machine: u16. */
#define ELF_MACHINE_NONE 0u
#define ELF_MACHINE_M32 1u
#define ELF_MACHINE_SPARC 2u
/* Intel 80386 */
#define ELF_MACHINE_I386 3u
#define ELF_MACHINE_M68K 4u
#define ELF_MACHINE_M88K 5u
#define ELF_MACHINE_IAMCU 6u
#define ELF_MACHINE_I860 7u
#define ELF_MACHINE_MIPS 8u
#define ELF_MACHINE_S370 9u
#define ELF_MACHINE_MIPS_RS3_LE 10u
#define ELF_MACHINE_PARISC 15u
#define ELF_MACHINE_VPP500 17u
#define ELF_MACHINE_SPARC32PLUS 18u
#define ELF_MACHINE_I960 19u
#define ELF_MACHINE_PPC 20u
/* PowerPC, 64 bits */
#define ELF_MACHINE_PPC64 21u
/* IBM z/Architecture, too */
#define ELF_MACHINE_S390 22u
#define ELF_MACHINE_SPU 23u
#define ELF_MACHINE_V800 36u
#define ELF_MACHINE_FR20 37u
#define ELF_MACHINE_RH32 38u
#define ELF_MACHINE_MCORE 39u
#define ELF_MACHINE_ARM 40u
#define ELF_MACHINE_ALPHA 41u
#define ELF_MACHINE_SH 42u
#define ELF_MACHINE_SPARCV9 43u
#define ELF_MACHINE_TRICORE 44u
#define ELF_MACHINE_ARC 45u
#define ELF_MACHINE_H8_300 46u
#define ELF_MACHINE_H8_300H 47u
#define ELF_MACHINE_H8S 48u
#define ELF_MACHINE_H8_500 49u
#define ELF_MACHINE_IA_64 50u
#define ELF_MACHINE_MIPS_X 51u
#define ELF_MACHINE_COLDFIRE 52u
#define ELF_MACHINE_M68HC12 53u
#define ELF_MACHINE_MMA 54u
#define ELF_MACHINE_PCP 55u
#define ELF_MACHINE_NCPU 56u
#define ELF_MACHINE_NDR1 57u
#define ELF_MACHINE_STARCORE 58u
#define ELF_MACHINE_ME16 59u
#define ELF_MACHINE_ST100 60u
#define ELF_MACHINE_TINYJ 61u
/* AMD64 */
#define ELF_MACHINE_X86_64 62u
#define ELF_MACHINE_PDSP 63u
#define ELF_MACHINE_PDP10 64u
#define ELF_MACHINE_PDP11 65u
#define ELF_MACHINE_FX66 66u
#define ELF_MACHINE_ST9PLUS 67u
#define ELF_MACHINE_ST7 68u
#define ELF_MACHINE_M68HC16 69u
#define ELF_MACHINE_M68HC11 70u
#define ELF_MACHINE_M68HC08 71u
#define ELF_MACHINE_M68HC05 72u
#define ELF_MACHINE_SVX 73u
#define ELF_MACHINE_ST19 74u
#define ELF_MACHINE_VAX 75u
#define ELF_MACHINE_CRIS 76u
#define ELF_MACHINE_JAVELIN 77u
#define ELF_MACHINE_FIREPATH 78u
#define ELF_MACHINE_ZSP 79u
#define ELF_MACHINE_MMIX 80u
#define ELF_MACHINE_HUANY 81u
#define ELF_MACHINE_PRISM 82u
#define ELF_MACHINE_AVR 83u
#define ELF_MACHINE_FR30 84u
#define ELF_MACHINE_D10V 85u
#define ELF_MACHINE_D30V 86u
#define ELF_MACHINE_V850 87u
#define ELF_MACHINE_M32R 88u
#define ELF_MACHINE_MN10300 89u
#define ELF_MACHINE_MN10200 90u
#define ELF_MACHINE_PJ 91u
#define ELF_MACHINE_OPENRISC 92u
#define ELF_MACHINE_ARC_COMPACT 93u
#define ELF_MACHINE_XTENSA 94u
#define ELF_MACHINE_VIDEOCORE 95u
#define ELF_MACHINE_TMM_GPP 96u
#define ELF_MACHINE_NS32K 97u
#define ELF_MACHINE_TPC 98u
#define ELF_MACHINE_SNP1K 99u
#define ELF_MACHINE_ST200 100u
#define ELF_MACHINE_IP2K 101u
#define ELF_MACHINE_MAX 102u
#define ELF_MACHINE_CR 103u
#define ELF_MACHINE_F2MC16 104u
#define ELF_MACHINE_MSP430 105u
#define ELF_MACHINE_BLACKFIN 106u
#define ELF_MACHINE_SE_C33 107u
#define ELF_MACHINE_SEP 108u
#define ELF_MACHINE_ARCA 109u
#define ELF_MACHINE_UNICORE 110u
#define ELF_MACHINE_EXCESS 111u
#define ELF_MACHINE_DXP 112u
#define ELF_MACHINE_ALTERA_NIOS2 113u
#define ELF_MACHINE_CRX 114u
#define ELF_MACHINE_XGATE 115u
#define ELF_MACHINE_C166 116u
#define ELF_MACHINE_M16C 117u
#define ELF_MACHINE_DSPIC30F 118u
#define ELF_MACHINE_CE 119u
#define ELF_MACHINE_M32C 120u
#define ELF_MACHINE_TSK3000 131u
#define ELF_MACHINE_RS08 132u
#define ELF_MACHINE_SHARC 133u
#define ELF_MACHINE_ECOG2 134u
#define ELF_MACHINE_SCORE7 135u
#define ELF_MACHINE_DSP24 136u
#define ELF_MACHINE_VIDEOCORE3 137u
#define ELF_MACHINE_LATTICEMICO32 138u
#define ELF_MACHINE_SE_C17 139u
#define ELF_MACHINE_TI_C6000 140u
#define ELF_MACHINE_TI_C2000 141u
#define ELF_MACHINE_TI_C5500 142u
#define ELF_MACHINE_TI_ARP32 143u
#define ELF_MACHINE_TI_PRU 144u
#define ELF_MACHINE_MMDSP_PLUS 160u
#define ELF_MACHINE_CYPRESS_M8C 161u
#define ELF_MACHINE_R32C 162u
#define ELF_MACHINE_TRIMEDIA 163u
#define ELF_MACHINE_QDSP6 164u
#define ELF_MACHINE_INTEL_8051 165u
#define ELF_MACHINE_STXP7X 166u
#define ELF_MACHINE_NDS32 167u
#define ELF_MACHINE_ECOG1X 168u
#define ELF_MACHINE_MAXQ30 169u
#define ELF_MACHINE_XIMO16 170u
#define ELF_MACHINE_MANIK 171u
#define ELF_MACHINE_CRAYNV2 172u
#define ELF_MACHINE_RX 173u
#define ELF_MACHINE_METAG 174u
#define ELF_MACHINE_MCST_ELBRUS 175u
#define ELF_MACHINE_ECOG16 176u
#define ELF_MACHINE_CR16 177u
#define ELF_MACHINE_ETPU 178u
#define ELF_MACHINE_SLE9X 179u
#define ELF_MACHINE_L10M 180u
#define ELF_MACHINE_K10M 181u
/* ARM, 64 bits */
#define ELF_MACHINE_AARCH64 183u
#define ELF_MACHINE_AVR32 185u
#define ELF_MACHINE_STM8 186u
#define ELF_MACHINE_TILE64 187u
#define ELF_MACHINE_TILEPRO 188u
#define ELF_MACHINE_MICROBLAZE 189u
#define ELF_MACHINE_CUDA 190u
#define ELF_MACHINE_TILEGX 191u
#define ELF_MACHINE_CLOUDSHIELD 192u
#define ELF_MACHINE_COREA_1ST 193u
#define ELF_MACHINE_COREA_2ND 194u
#define ELF_MACHINE_ARCV2 195u
#define ELF_MACHINE_OPEN8 196u
#define ELF_MACHINE_RL78 197u
#define ELF_MACHINE_VIDEOCORE5 198u
#define ELF_MACHINE_R78KOR 199u
#define ELF_MACHINE_M56800EX 200u
#define ELF_MACHINE_BA1 201u
#define ELF_MACHINE_BA2 202u
#define ELF_MACHINE_XCORE 203u
#define ELF_MACHINE_MCHP_PIC 204u
#define ELF_MACHINE_INTELGT 205u
#define ELF_MACHINE_KM32 210u
#define ELF_MACHINE_KMX32 211u
#define ELF_MACHINE_EMX16 212u
#define ELF_MACHINE_EMX8 213u
#define ELF_MACHINE_KVARC 214u
#define ELF_MACHINE_CDP 215u
#define ELF_MACHINE_COGE 216u
#define ELF_MACHINE_COOL 217u
#define ELF_MACHINE_NORC 218u
#define ELF_MACHINE_CSR_KALIMBA 219u
#define ELF_MACHINE_Z80 220u
#define ELF_MACHINE_VISIUM 221u
#define ELF_MACHINE_FT32 222u
#define ELF_MACHINE_MOXIE 223u
#define ELF_MACHINE_AMDGPU 224u
/* RISC-V */
#define ELF_MACHINE_RISCV 243u
/* Linux BPF */
#define ELF_MACHINE_BPF 247u
#define ELF_MACHINE_CSKY 252u
#define ELF_MACHINE_LOONGARCH 258u
/* Alpha, as used without a number */
#define ELF_MACHINE_ALPHA_GNU 0x9026u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_machine_name(uint16_t value)
{
	switch (value) {
	case ELF_MACHINE_NONE:
		return "none";
	case ELF_MACHINE_M32:
		return "m32";
	case ELF_MACHINE_SPARC:
		return "sparc";
	case ELF_MACHINE_I386:
		return "i386";
	case ELF_MACHINE_M68K:
		return "m68k";
	case ELF_MACHINE_M88K:
		return "m88k";
	case ELF_MACHINE_IAMCU:
		return "iamcu";
	case ELF_MACHINE_I860:
		return "i860";
	case ELF_MACHINE_MIPS:
		return "mips";
	case ELF_MACHINE_S370:
		return "s370";
	case ELF_MACHINE_MIPS_RS3_LE:
		return "mips_rs3_le";
	case ELF_MACHINE_PARISC:
		return "parisc";
	case ELF_MACHINE_VPP500:
		return "vpp500";
	case ELF_MACHINE_SPARC32PLUS:
		return "sparc32plus";
	case ELF_MACHINE_I960:
		return "i960";
	case ELF_MACHINE_PPC:
		return "ppc";
	case ELF_MACHINE_PPC64:
		return "ppc64";
	case ELF_MACHINE_S390:
		return "s390";
	case ELF_MACHINE_SPU:
		return "spu";
	case ELF_MACHINE_V800:
		return "v800";
	case ELF_MACHINE_FR20:
		return "fr20";
	case ELF_MACHINE_RH32:
		return "rh32";
	case ELF_MACHINE_MCORE:
		return "mcore";
	case ELF_MACHINE_ARM:
		return "arm";
	case ELF_MACHINE_ALPHA:
		return "alpha";
	case ELF_MACHINE_SH:
		return "sh";
	case ELF_MACHINE_SPARCV9:
		return "sparcv9";
	case ELF_MACHINE_TRICORE:
		return "tricore";
	case ELF_MACHINE_ARC:
		return "arc";
	case ELF_MACHINE_H8_300:
		return "h8_300";
	case ELF_MACHINE_H8_300H:
		return "h8_300h";
	case ELF_MACHINE_H8S:
		return "h8s";
	case ELF_MACHINE_H8_500:
		return "h8_500";
	case ELF_MACHINE_IA_64:
		return "ia_64";
	case ELF_MACHINE_MIPS_X:
		return "mips_x";
	case ELF_MACHINE_COLDFIRE:
		return "coldfire";
	case ELF_MACHINE_M68HC12:
		return "m68hc12";
	case ELF_MACHINE_MMA:
		return "mma";
	case ELF_MACHINE_PCP:
		return "pcp";
	case ELF_MACHINE_NCPU:
		return "ncpu";
	case ELF_MACHINE_NDR1:
		return "ndr1";
	case ELF_MACHINE_STARCORE:
		return "starcore";
	case ELF_MACHINE_ME16:
		return "me16";
	case ELF_MACHINE_ST100:
		return "st100";
	case ELF_MACHINE_TINYJ:
		return "tinyj";
	case ELF_MACHINE_X86_64:
		return "x86_64";
	case ELF_MACHINE_PDSP:
		return "pdsp";
	case ELF_MACHINE_PDP10:
		return "pdp10";
	case ELF_MACHINE_PDP11:
		return "pdp11";
	case ELF_MACHINE_FX66:
		return "fx66";
	case ELF_MACHINE_ST9PLUS:
		return "st9plus";
	case ELF_MACHINE_ST7:
		return "st7";
	case ELF_MACHINE_M68HC16:
		return "m68hc16";
	case ELF_MACHINE_M68HC11:
		return "m68hc11";
	case ELF_MACHINE_M68HC08:
		return "m68hc08";
	case ELF_MACHINE_M68HC05:
		return "m68hc05";
	case ELF_MACHINE_SVX:
		return "svx";
	case ELF_MACHINE_ST19:
		return "st19";
	case ELF_MACHINE_VAX:
		return "vax";
	case ELF_MACHINE_CRIS:
		return "cris";
	case ELF_MACHINE_JAVELIN:
		return "javelin";
	case ELF_MACHINE_FIREPATH:
		return "firepath";
	case ELF_MACHINE_ZSP:
		return "zsp";
	case ELF_MACHINE_MMIX:
		return "mmix";
	case ELF_MACHINE_HUANY:
		return "huany";
	case ELF_MACHINE_PRISM:
		return "prism";
	case ELF_MACHINE_AVR:
		return "avr";
	case ELF_MACHINE_FR30:
		return "fr30";
	case ELF_MACHINE_D10V:
		return "d10v";
	case ELF_MACHINE_D30V:
		return "d30v";
	case ELF_MACHINE_V850:
		return "v850";
	case ELF_MACHINE_M32R:
		return "m32r";
	case ELF_MACHINE_MN10300:
		return "mn10300";
	case ELF_MACHINE_MN10200:
		return "mn10200";
	case ELF_MACHINE_PJ:
		return "pj";
	case ELF_MACHINE_OPENRISC:
		return "openrisc";
	case ELF_MACHINE_ARC_COMPACT:
		return "arc_compact";
	case ELF_MACHINE_XTENSA:
		return "xtensa";
	case ELF_MACHINE_VIDEOCORE:
		return "videocore";
	case ELF_MACHINE_TMM_GPP:
		return "tmm_gpp";
	case ELF_MACHINE_NS32K:
		return "ns32k";
	case ELF_MACHINE_TPC:
		return "tpc";
	case ELF_MACHINE_SNP1K:
		return "snp1k";
	case ELF_MACHINE_ST200:
		return "st200";
	case ELF_MACHINE_IP2K:
		return "ip2k";
	case ELF_MACHINE_MAX:
		return "max";
	case ELF_MACHINE_CR:
		return "cr";
	case ELF_MACHINE_F2MC16:
		return "f2mc16";
	case ELF_MACHINE_MSP430:
		return "msp430";
	case ELF_MACHINE_BLACKFIN:
		return "blackfin";
	case ELF_MACHINE_SE_C33:
		return "se_c33";
	case ELF_MACHINE_SEP:
		return "sep";
	case ELF_MACHINE_ARCA:
		return "arca";
	case ELF_MACHINE_UNICORE:
		return "unicore";
	case ELF_MACHINE_EXCESS:
		return "excess";
	case ELF_MACHINE_DXP:
		return "dxp";
	case ELF_MACHINE_ALTERA_NIOS2:
		return "altera_nios2";
	case ELF_MACHINE_CRX:
		return "crx";
	case ELF_MACHINE_XGATE:
		return "xgate";
	case ELF_MACHINE_C166:
		return "c166";
	case ELF_MACHINE_M16C:
		return "m16c";
	case ELF_MACHINE_DSPIC30F:
		return "dspic30f";
	case ELF_MACHINE_CE:
		return "ce";
	case ELF_MACHINE_M32C:
		return "m32c";
	case ELF_MACHINE_TSK3000:
		return "tsk3000";
	case ELF_MACHINE_RS08:
		return "rs08";
	case ELF_MACHINE_SHARC:
		return "sharc";
	case ELF_MACHINE_ECOG2:
		return "ecog2";
	case ELF_MACHINE_SCORE7:
		return "score7";
	case ELF_MACHINE_DSP24:
		return "dsp24";
	case ELF_MACHINE_VIDEOCORE3:
		return "videocore3";
	case ELF_MACHINE_LATTICEMICO32:
		return "latticemico32";
	case ELF_MACHINE_SE_C17:
		return "se_c17";
	case ELF_MACHINE_TI_C6000:
		return "ti_c6000";
	case ELF_MACHINE_TI_C2000:
		return "ti_c2000";
	case ELF_MACHINE_TI_C5500:
		return "ti_c5500";
	case ELF_MACHINE_TI_ARP32:
		return "ti_arp32";
	case ELF_MACHINE_TI_PRU:
		return "ti_pru";
	case ELF_MACHINE_MMDSP_PLUS:
		return "mmdsp_plus";
	case ELF_MACHINE_CYPRESS_M8C:
		return "cypress_m8c";
	case ELF_MACHINE_R32C:
		return "r32c";
	case ELF_MACHINE_TRIMEDIA:
		return "trimedia";
	case ELF_MACHINE_QDSP6:
		return "qdsp6";
	case ELF_MACHINE_INTEL_8051:
		return "intel_8051";
	case ELF_MACHINE_STXP7X:
		return "stxp7x";
	case ELF_MACHINE_NDS32:
		return "nds32";
	case ELF_MACHINE_ECOG1X:
		return "ecog1x";
	case ELF_MACHINE_MAXQ30:
		return "maxq30";
	case ELF_MACHINE_XIMO16:
		return "ximo16";
	case ELF_MACHINE_MANIK:
		return "manik";
	case ELF_MACHINE_CRAYNV2:
		return "craynv2";
	case ELF_MACHINE_RX:
		return "rx";
	case ELF_MACHINE_METAG:
		return "metag";
	case ELF_MACHINE_MCST_ELBRUS:
		return "mcst_elbrus";
	case ELF_MACHINE_ECOG16:
		return "ecog16";
	case ELF_MACHINE_CR16:
		return "cr16";
	case ELF_MACHINE_ETPU:
		return "etpu";
	case ELF_MACHINE_SLE9X:
		return "sle9x";
	case ELF_MACHINE_L10M:
		return "l10m";
	case ELF_MACHINE_K10M:
		return "k10m";
	case ELF_MACHINE_AARCH64:
		return "aarch64";
	case ELF_MACHINE_AVR32:
		return "avr32";
	case ELF_MACHINE_STM8:
		return "stm8";
	case ELF_MACHINE_TILE64:
		return "tile64";
	case ELF_MACHINE_TILEPRO:
		return "tilepro";
	case ELF_MACHINE_MICROBLAZE:
		return "microblaze";
	case ELF_MACHINE_CUDA:
		return "cuda";
	case ELF_MACHINE_TILEGX:
		return "tilegx";
	case ELF_MACHINE_CLOUDSHIELD:
		return "cloudshield";
	case ELF_MACHINE_COREA_1ST:
		return "corea_1st";
	case ELF_MACHINE_COREA_2ND:
		return "corea_2nd";
	case ELF_MACHINE_ARCV2:
		return "arcv2";
	case ELF_MACHINE_OPEN8:
		return "open8";
	case ELF_MACHINE_RL78:
		return "rl78";
	case ELF_MACHINE_VIDEOCORE5:
		return "videocore5";
	case ELF_MACHINE_R78KOR:
		return "r78kor";
	case ELF_MACHINE_M56800EX:
		return "m56800ex";
	case ELF_MACHINE_BA1:
		return "ba1";
	case ELF_MACHINE_BA2:
		return "ba2";
	case ELF_MACHINE_XCORE:
		return "xcore";
	case ELF_MACHINE_MCHP_PIC:
		return "mchp_pic";
	case ELF_MACHINE_INTELGT:
		return "intelgt";
	case ELF_MACHINE_KM32:
		return "km32";
	case ELF_MACHINE_KMX32:
		return "kmx32";
	case ELF_MACHINE_EMX16:
		return "emx16";
	case ELF_MACHINE_EMX8:
		return "emx8";
	case ELF_MACHINE_KVARC:
		return "kvarc";
	case ELF_MACHINE_CDP:
		return "cdp";
	case ELF_MACHINE_COGE:
		return "coge";
	case ELF_MACHINE_COOL:
		return "cool";
	case ELF_MACHINE_NORC:
		return "norc";
	case ELF_MACHINE_CSR_KALIMBA:
		return "csr_kalimba";
	case ELF_MACHINE_Z80:
		return "z80";
	case ELF_MACHINE_VISIUM:
		return "visium";
	case ELF_MACHINE_FT32:
		return "ft32";
	case ELF_MACHINE_MOXIE:
		return "moxie";
	case ELF_MACHINE_AMDGPU:
		return "amdgpu";
	case ELF_MACHINE_RISCV:
		return "riscv";
	case ELF_MACHINE_BPF:
		return "bpf";
	case ELF_MACHINE_CSKY:
		return "csky";
	case ELF_MACHINE_LOONGARCH:
		return "loongarch";
	case ELF_MACHINE_ALPHA_GNU:
		return "alpha_gnu";
	default:
		return NULL;
	}
}

static inline bool elf_machine_is_known(uint16_t value)
{
	switch (value) {
	case ELF_MACHINE_NONE:
	case ELF_MACHINE_M32:
	case ELF_MACHINE_SPARC:
	case ELF_MACHINE_I386:
	case ELF_MACHINE_M68K:
	case ELF_MACHINE_M88K:
	case ELF_MACHINE_IAMCU:
	case ELF_MACHINE_I860:
	case ELF_MACHINE_MIPS:
	case ELF_MACHINE_S370:
	case ELF_MACHINE_MIPS_RS3_LE:
	case ELF_MACHINE_PARISC:
	case ELF_MACHINE_VPP500:
	case ELF_MACHINE_SPARC32PLUS:
	case ELF_MACHINE_I960:
	case ELF_MACHINE_PPC:
	case ELF_MACHINE_PPC64:
	case ELF_MACHINE_S390:
	case ELF_MACHINE_SPU:
	case ELF_MACHINE_V800:
	case ELF_MACHINE_FR20:
	case ELF_MACHINE_RH32:
	case ELF_MACHINE_MCORE:
	case ELF_MACHINE_ARM:
	case ELF_MACHINE_ALPHA:
	case ELF_MACHINE_SH:
	case ELF_MACHINE_SPARCV9:
	case ELF_MACHINE_TRICORE:
	case ELF_MACHINE_ARC:
	case ELF_MACHINE_H8_300:
	case ELF_MACHINE_H8_300H:
	case ELF_MACHINE_H8S:
	case ELF_MACHINE_H8_500:
	case ELF_MACHINE_IA_64:
	case ELF_MACHINE_MIPS_X:
	case ELF_MACHINE_COLDFIRE:
	case ELF_MACHINE_M68HC12:
	case ELF_MACHINE_MMA:
	case ELF_MACHINE_PCP:
	case ELF_MACHINE_NCPU:
	case ELF_MACHINE_NDR1:
	case ELF_MACHINE_STARCORE:
	case ELF_MACHINE_ME16:
	case ELF_MACHINE_ST100:
	case ELF_MACHINE_TINYJ:
	case ELF_MACHINE_X86_64:
	case ELF_MACHINE_PDSP:
	case ELF_MACHINE_PDP10:
	case ELF_MACHINE_PDP11:
	case ELF_MACHINE_FX66:
	case ELF_MACHINE_ST9PLUS:
	case ELF_MACHINE_ST7:
	case ELF_MACHINE_M68HC16:
	case ELF_MACHINE_M68HC11:
	case ELF_MACHINE_M68HC08:
	case ELF_MACHINE_M68HC05:
	case ELF_MACHINE_SVX:
	case ELF_MACHINE_ST19:
	case ELF_MACHINE_VAX:
	case ELF_MACHINE_CRIS:
	case ELF_MACHINE_JAVELIN:
	case ELF_MACHINE_FIREPATH:
	case ELF_MACHINE_ZSP:
	case ELF_MACHINE_MMIX:
	case ELF_MACHINE_HUANY:
	case ELF_MACHINE_PRISM:
	case ELF_MACHINE_AVR:
	case ELF_MACHINE_FR30:
	case ELF_MACHINE_D10V:
	case ELF_MACHINE_D30V:
	case ELF_MACHINE_V850:
	case ELF_MACHINE_M32R:
	case ELF_MACHINE_MN10300:
	case ELF_MACHINE_MN10200:
	case ELF_MACHINE_PJ:
	case ELF_MACHINE_OPENRISC:
	case ELF_MACHINE_ARC_COMPACT:
	case ELF_MACHINE_XTENSA:
	case ELF_MACHINE_VIDEOCORE:
	case ELF_MACHINE_TMM_GPP:
	case ELF_MACHINE_NS32K:
	case ELF_MACHINE_TPC:
	case ELF_MACHINE_SNP1K:
	case ELF_MACHINE_ST200:
	case ELF_MACHINE_IP2K:
	case ELF_MACHINE_MAX:
	case ELF_MACHINE_CR:
	case ELF_MACHINE_F2MC16:
	case ELF_MACHINE_MSP430:
	case ELF_MACHINE_BLACKFIN:
	case ELF_MACHINE_SE_C33:
	case ELF_MACHINE_SEP:
	case ELF_MACHINE_ARCA:
	case ELF_MACHINE_UNICORE:
	case ELF_MACHINE_EXCESS:
	case ELF_MACHINE_DXP:
	case ELF_MACHINE_ALTERA_NIOS2:
	case ELF_MACHINE_CRX:
	case ELF_MACHINE_XGATE:
	case ELF_MACHINE_C166:
	case ELF_MACHINE_M16C:
	case ELF_MACHINE_DSPIC30F:
	case ELF_MACHINE_CE:
	case ELF_MACHINE_M32C:
	case ELF_MACHINE_TSK3000:
	case ELF_MACHINE_RS08:
	case ELF_MACHINE_SHARC:
	case ELF_MACHINE_ECOG2:
	case ELF_MACHINE_SCORE7:
	case ELF_MACHINE_DSP24:
	case ELF_MACHINE_VIDEOCORE3:
	case ELF_MACHINE_LATTICEMICO32:
	case ELF_MACHINE_SE_C17:
	case ELF_MACHINE_TI_C6000:
	case ELF_MACHINE_TI_C2000:
	case ELF_MACHINE_TI_C5500:
	case ELF_MACHINE_TI_ARP32:
	case ELF_MACHINE_TI_PRU:
	case ELF_MACHINE_MMDSP_PLUS:
	case ELF_MACHINE_CYPRESS_M8C:
	case ELF_MACHINE_R32C:
	case ELF_MACHINE_TRIMEDIA:
	case ELF_MACHINE_QDSP6:
	case ELF_MACHINE_INTEL_8051:
	case ELF_MACHINE_STXP7X:
	case ELF_MACHINE_NDS32:
	case ELF_MACHINE_ECOG1X:
	case ELF_MACHINE_MAXQ30:
	case ELF_MACHINE_XIMO16:
	case ELF_MACHINE_MANIK:
	case ELF_MACHINE_CRAYNV2:
	case ELF_MACHINE_RX:
	case ELF_MACHINE_METAG:
	case ELF_MACHINE_MCST_ELBRUS:
	case ELF_MACHINE_ECOG16:
	case ELF_MACHINE_CR16:
	case ELF_MACHINE_ETPU:
	case ELF_MACHINE_SLE9X:
	case ELF_MACHINE_L10M:
	case ELF_MACHINE_K10M:
	case ELF_MACHINE_AARCH64:
	case ELF_MACHINE_AVR32:
	case ELF_MACHINE_STM8:
	case ELF_MACHINE_TILE64:
	case ELF_MACHINE_TILEPRO:
	case ELF_MACHINE_MICROBLAZE:
	case ELF_MACHINE_CUDA:
	case ELF_MACHINE_TILEGX:
	case ELF_MACHINE_CLOUDSHIELD:
	case ELF_MACHINE_COREA_1ST:
	case ELF_MACHINE_COREA_2ND:
	case ELF_MACHINE_ARCV2:
	case ELF_MACHINE_OPEN8:
	case ELF_MACHINE_RL78:
	case ELF_MACHINE_VIDEOCORE5:
	case ELF_MACHINE_R78KOR:
	case ELF_MACHINE_M56800EX:
	case ELF_MACHINE_BA1:
	case ELF_MACHINE_BA2:
	case ELF_MACHINE_XCORE:
	case ELF_MACHINE_MCHP_PIC:
	case ELF_MACHINE_INTELGT:
	case ELF_MACHINE_KM32:
	case ELF_MACHINE_KMX32:
	case ELF_MACHINE_EMX16:
	case ELF_MACHINE_EMX8:
	case ELF_MACHINE_KVARC:
	case ELF_MACHINE_CDP:
	case ELF_MACHINE_COGE:
	case ELF_MACHINE_COOL:
	case ELF_MACHINE_NORC:
	case ELF_MACHINE_CSR_KALIMBA:
	case ELF_MACHINE_Z80:
	case ELF_MACHINE_VISIUM:
	case ELF_MACHINE_FT32:
	case ELF_MACHINE_MOXIE:
	case ELF_MACHINE_AMDGPU:
	case ELF_MACHINE_RISCV:
	case ELF_MACHINE_BPF:
	case ELF_MACHINE_CSKY:
	case ELF_MACHINE_LOONGARCH:
	case ELF_MACHINE_ALPHA_GNU:
		return true;
	default:
		return false;
	}
}

/* Enum SegmentType: u32. */
/* To be ignored */
#define ELF_SEGMENT_TYPE_NULL 0u
/* To be mapped */
#define ELF_SEGMENT_TYPE_LOAD 1u
/* An array of Dynamic */
#define ELF_SEGMENT_TYPE_DYNAMIC 2u
/* Path of the interpreter, with a NUL */
#define ELF_SEGMENT_TYPE_INTERP 3u
/* Notes */
#define ELF_SEGMENT_TYPE_NOTE 4u
/* Reserved */
#define ELF_SEGMENT_TYPE_SHLIB 5u
/* This table itself */
#define ELF_SEGMENT_TYPE_PHDR 6u
/* Template of a thread's own data */
#define ELF_SEGMENT_TYPE_TLS 7u
#define ELF_SEGMENT_TYPE_LO_OS 0x60000000u
/* How to unwind, sorted */
#define ELF_SEGMENT_TYPE_GNU_EH_FRAME 0x6474E550u
/* Its flags are the stack's */
#define ELF_SEGMENT_TYPE_GNU_STACK 0x6474E551u
/* Read-only once it is relocated */
#define ELF_SEGMENT_TYPE_GNU_RELRO 0x6474E552u
#define ELF_SEGMENT_TYPE_GNU_PROPERTY 0x6474E553u
#define ELF_SEGMENT_TYPE_GNU_SFRAME 0x6474E554u
#define ELF_SEGMENT_TYPE_OPENBSD_MUTABLE 0x65A3DBE5u
#define ELF_SEGMENT_TYPE_OPENBSD_RANDOMIZE 0x65A3DBE6u
#define ELF_SEGMENT_TYPE_OPENBSD_WXNEEDED 0x65A3DBE7u
#define ELF_SEGMENT_TYPE_SUN_BSS 0x6FFFFFFAu
#define ELF_SEGMENT_TYPE_SUN_STACK 0x6FFFFFFBu
#define ELF_SEGMENT_TYPE_HI_OS 0x6FFFFFFFu
#define ELF_SEGMENT_TYPE_LO_PROC 0x70000000u
#define ELF_SEGMENT_TYPE_HI_PROC 0x7FFFFFFFu

/* The name of a value, or NULL if it has none. */
static inline const char *elf_segment_type_name(uint32_t value)
{
	switch (value) {
	case ELF_SEGMENT_TYPE_NULL:
		return "null";
	case ELF_SEGMENT_TYPE_LOAD:
		return "load";
	case ELF_SEGMENT_TYPE_DYNAMIC:
		return "dynamic";
	case ELF_SEGMENT_TYPE_INTERP:
		return "interp";
	case ELF_SEGMENT_TYPE_NOTE:
		return "note";
	case ELF_SEGMENT_TYPE_SHLIB:
		return "shlib";
	case ELF_SEGMENT_TYPE_PHDR:
		return "phdr";
	case ELF_SEGMENT_TYPE_TLS:
		return "tls";
	case ELF_SEGMENT_TYPE_LO_OS:
		return "lo_os";
	case ELF_SEGMENT_TYPE_GNU_EH_FRAME:
		return "gnu_eh_frame";
	case ELF_SEGMENT_TYPE_GNU_STACK:
		return "gnu_stack";
	case ELF_SEGMENT_TYPE_GNU_RELRO:
		return "gnu_relro";
	case ELF_SEGMENT_TYPE_GNU_PROPERTY:
		return "gnu_property";
	case ELF_SEGMENT_TYPE_GNU_SFRAME:
		return "gnu_sframe";
	case ELF_SEGMENT_TYPE_OPENBSD_MUTABLE:
		return "openbsd_mutable";
	case ELF_SEGMENT_TYPE_OPENBSD_RANDOMIZE:
		return "openbsd_randomize";
	case ELF_SEGMENT_TYPE_OPENBSD_WXNEEDED:
		return "openbsd_wxneeded";
	case ELF_SEGMENT_TYPE_SUN_BSS:
		return "sun_bss";
	case ELF_SEGMENT_TYPE_SUN_STACK:
		return "sun_stack";
	case ELF_SEGMENT_TYPE_HI_OS:
		return "hi_os";
	case ELF_SEGMENT_TYPE_LO_PROC:
		return "lo_proc";
	case ELF_SEGMENT_TYPE_HI_PROC:
		return "hi_proc";
	default:
		return NULL;
	}
}

static inline bool elf_segment_type_is_known(uint32_t value)
{
	switch (value) {
	case ELF_SEGMENT_TYPE_NULL:
	case ELF_SEGMENT_TYPE_LOAD:
	case ELF_SEGMENT_TYPE_DYNAMIC:
	case ELF_SEGMENT_TYPE_INTERP:
	case ELF_SEGMENT_TYPE_NOTE:
	case ELF_SEGMENT_TYPE_SHLIB:
	case ELF_SEGMENT_TYPE_PHDR:
	case ELF_SEGMENT_TYPE_TLS:
	case ELF_SEGMENT_TYPE_LO_OS:
	case ELF_SEGMENT_TYPE_GNU_EH_FRAME:
	case ELF_SEGMENT_TYPE_GNU_STACK:
	case ELF_SEGMENT_TYPE_GNU_RELRO:
	case ELF_SEGMENT_TYPE_GNU_PROPERTY:
	case ELF_SEGMENT_TYPE_GNU_SFRAME:
	case ELF_SEGMENT_TYPE_OPENBSD_MUTABLE:
	case ELF_SEGMENT_TYPE_OPENBSD_RANDOMIZE:
	case ELF_SEGMENT_TYPE_OPENBSD_WXNEEDED:
	case ELF_SEGMENT_TYPE_SUN_BSS:
	case ELF_SEGMENT_TYPE_SUN_STACK:
	case ELF_SEGMENT_TYPE_HI_OS:
	case ELF_SEGMENT_TYPE_LO_PROC:
	case ELF_SEGMENT_TYPE_HI_PROC:
		return true;
	default:
		return false;
	}
}

/* Flags SegmentFlags: u32. */
#define ELF_SEGMENT_FLAGS_EXECUTE 0x1u
#define ELF_SEGMENT_FLAGS_WRITE 0x2u
#define ELF_SEGMENT_FLAGS_READ 0x4u
#define ELF_SEGMENT_FLAGS_OS 0xFF00000u
#define ELF_SEGMENT_FLAGS_PROC 0xF0000000u

/* The name of a mask, or NULL if it has none. */
static inline const char *elf_segment_flags_name(uint32_t bit)
{
	switch (bit) {
	case ELF_SEGMENT_FLAGS_EXECUTE:
		return "execute";
	case ELF_SEGMENT_FLAGS_WRITE:
		return "write";
	case ELF_SEGMENT_FLAGS_READ:
		return "read";
	case ELF_SEGMENT_FLAGS_OS:
		return "os";
	case ELF_SEGMENT_FLAGS_PROC:
		return "proc";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint32_t elf_segment_flags_unknown(uint32_t value)
{
	return (uint32_t)(value & 0xFFFF8u);
}

/* Enum SectionType: u32. */
/* No section */
#define ELF_SECTION_TYPE_NULL 0u
/* What the program makes of it */
#define ELF_SECTION_TYPE_PROGBITS 1u
/* Symbols, all */
#define ELF_SECTION_TYPE_SYMTAB 2u
/* Texts, each with a NUL */
#define ELF_SECTION_TYPE_STRTAB 3u
/* Relocations with addends */
#define ELF_SECTION_TYPE_RELA 4u
/* Of symbols, for the dynamic linker */
#define ELF_SECTION_TYPE_HASH 5u
/* An array of Dynamic */
#define ELF_SECTION_TYPE_DYNAMIC 6u
/* Notes */
#define ELF_SECTION_TYPE_NOTE 7u
/* Zeros that are not in the file */
#define ELF_SECTION_TYPE_NOBITS 8u
/* Relocations without addends */
#define ELF_SECTION_TYPE_REL 9u
/* Reserved */
#define ELF_SECTION_TYPE_SHLIB 10u
/* Symbols that the dynamic linker needs */
#define ELF_SECTION_TYPE_DYNSYM 11u
/* Addresses of functions */
#define ELF_SECTION_TYPE_INIT_ARRAY 14u
#define ELF_SECTION_TYPE_FINI_ARRAY 15u
#define ELF_SECTION_TYPE_PREINIT_ARRAY 16u
/* Sections that stay or go together */
#define ELF_SECTION_TYPE_GROUP 17u
/* Section numbers past SECTION_RESERVED */
#define ELF_SECTION_TYPE_SYMTAB_SHNDX 18u
/* Relative relocations, packed */
#define ELF_SECTION_TYPE_RELR 19u
#define ELF_SECTION_TYPE_LO_OS 0x60000000u
#define ELF_SECTION_TYPE_GNU_ATTRIBUTES 0x6FFFFFF5u
#define ELF_SECTION_TYPE_GNU_HASH 0x6FFFFFF6u
#define ELF_SECTION_TYPE_GNU_LIBLIST 0x6FFFFFF7u
#define ELF_SECTION_TYPE_CHECKSUM 0x6FFFFFF8u
#define ELF_SECTION_TYPE_SUN_MOVE 0x6FFFFFFAu
#define ELF_SECTION_TYPE_SUN_COMDAT 0x6FFFFFFBu
#define ELF_SECTION_TYPE_SUN_SYMINFO 0x6FFFFFFCu
/* Versions that are defined here */
#define ELF_SECTION_TYPE_GNU_VERDEF 0x6FFFFFFDu
/* And wanted from elsewhere */
#define ELF_SECTION_TYPE_GNU_VERNEED 0x6FFFFFFEu
/* One of them for each dynamic symbol */
#define ELF_SECTION_TYPE_GNU_VERSYM 0x6FFFFFFFu
#define ELF_SECTION_TYPE_HI_OS 0x6FFFFFFFu
#define ELF_SECTION_TYPE_LO_PROC 0x70000000u
#define ELF_SECTION_TYPE_X86_64_UNWIND 0x70000001u
#define ELF_SECTION_TYPE_HI_PROC 0x7FFFFFFFu
#define ELF_SECTION_TYPE_LO_USER 0x80000000u
#define ELF_SECTION_TYPE_HI_USER 0x8FFFFFFFu

/* The name of a value, or NULL if it has none. */
static inline const char *elf_section_type_name(uint32_t value)
{
	switch (value) {
	case ELF_SECTION_TYPE_NULL:
		return "null";
	case ELF_SECTION_TYPE_PROGBITS:
		return "progbits";
	case ELF_SECTION_TYPE_SYMTAB:
		return "symtab";
	case ELF_SECTION_TYPE_STRTAB:
		return "strtab";
	case ELF_SECTION_TYPE_RELA:
		return "rela";
	case ELF_SECTION_TYPE_HASH:
		return "hash";
	case ELF_SECTION_TYPE_DYNAMIC:
		return "dynamic";
	case ELF_SECTION_TYPE_NOTE:
		return "note";
	case ELF_SECTION_TYPE_NOBITS:
		return "nobits";
	case ELF_SECTION_TYPE_REL:
		return "rel";
	case ELF_SECTION_TYPE_SHLIB:
		return "shlib";
	case ELF_SECTION_TYPE_DYNSYM:
		return "dynsym";
	case ELF_SECTION_TYPE_INIT_ARRAY:
		return "init_array";
	case ELF_SECTION_TYPE_FINI_ARRAY:
		return "fini_array";
	case ELF_SECTION_TYPE_PREINIT_ARRAY:
		return "preinit_array";
	case ELF_SECTION_TYPE_GROUP:
		return "group";
	case ELF_SECTION_TYPE_SYMTAB_SHNDX:
		return "symtab_shndx";
	case ELF_SECTION_TYPE_RELR:
		return "relr";
	case ELF_SECTION_TYPE_LO_OS:
		return "lo_os";
	case ELF_SECTION_TYPE_GNU_ATTRIBUTES:
		return "gnu_attributes";
	case ELF_SECTION_TYPE_GNU_HASH:
		return "gnu_hash";
	case ELF_SECTION_TYPE_GNU_LIBLIST:
		return "gnu_liblist";
	case ELF_SECTION_TYPE_CHECKSUM:
		return "checksum";
	case ELF_SECTION_TYPE_SUN_MOVE:
		return "sun_move";
	case ELF_SECTION_TYPE_SUN_COMDAT:
		return "sun_comdat";
	case ELF_SECTION_TYPE_SUN_SYMINFO:
		return "sun_syminfo";
	case ELF_SECTION_TYPE_GNU_VERDEF:
		return "gnu_verdef";
	case ELF_SECTION_TYPE_GNU_VERNEED:
		return "gnu_verneed";
	case ELF_SECTION_TYPE_GNU_VERSYM:
		return "gnu_versym";
	case ELF_SECTION_TYPE_LO_PROC:
		return "lo_proc";
	case ELF_SECTION_TYPE_X86_64_UNWIND:
		return "x86_64_unwind";
	case ELF_SECTION_TYPE_HI_PROC:
		return "hi_proc";
	case ELF_SECTION_TYPE_LO_USER:
		return "lo_user";
	case ELF_SECTION_TYPE_HI_USER:
		return "hi_user";
	default:
		return NULL;
	}
}

static inline bool elf_section_type_is_known(uint32_t value)
{
	switch (value) {
	case ELF_SECTION_TYPE_NULL:
	case ELF_SECTION_TYPE_PROGBITS:
	case ELF_SECTION_TYPE_SYMTAB:
	case ELF_SECTION_TYPE_STRTAB:
	case ELF_SECTION_TYPE_RELA:
	case ELF_SECTION_TYPE_HASH:
	case ELF_SECTION_TYPE_DYNAMIC:
	case ELF_SECTION_TYPE_NOTE:
	case ELF_SECTION_TYPE_NOBITS:
	case ELF_SECTION_TYPE_REL:
	case ELF_SECTION_TYPE_SHLIB:
	case ELF_SECTION_TYPE_DYNSYM:
	case ELF_SECTION_TYPE_INIT_ARRAY:
	case ELF_SECTION_TYPE_FINI_ARRAY:
	case ELF_SECTION_TYPE_PREINIT_ARRAY:
	case ELF_SECTION_TYPE_GROUP:
	case ELF_SECTION_TYPE_SYMTAB_SHNDX:
	case ELF_SECTION_TYPE_RELR:
	case ELF_SECTION_TYPE_LO_OS:
	case ELF_SECTION_TYPE_GNU_ATTRIBUTES:
	case ELF_SECTION_TYPE_GNU_HASH:
	case ELF_SECTION_TYPE_GNU_LIBLIST:
	case ELF_SECTION_TYPE_CHECKSUM:
	case ELF_SECTION_TYPE_SUN_MOVE:
	case ELF_SECTION_TYPE_SUN_COMDAT:
	case ELF_SECTION_TYPE_SUN_SYMINFO:
	case ELF_SECTION_TYPE_GNU_VERDEF:
	case ELF_SECTION_TYPE_GNU_VERNEED:
	case ELF_SECTION_TYPE_GNU_VERSYM:
	case ELF_SECTION_TYPE_LO_PROC:
	case ELF_SECTION_TYPE_X86_64_UNWIND:
	case ELF_SECTION_TYPE_HI_PROC:
	case ELF_SECTION_TYPE_LO_USER:
	case ELF_SECTION_TYPE_HI_USER:
		return true;
	default:
		return false;
	}
}

/* Flags SectionFlags: u64. */
#define ELF_SECTION_FLAGS_WRITE 0x1u
/* In memory when the program runs */
#define ELF_SECTION_FLAGS_ALLOC 0x2u
#define ELF_SECTION_FLAGS_EXECINSTR 0x4u
/* Equal elements may become one */
#define ELF_SECTION_FLAGS_MERGE 0x10u
/* Elements are texts */
#define ELF_SECTION_FLAGS_STRINGS 0x20u
/* info is a section's number */
#define ELF_SECTION_FLAGS_INFO_LINK 0x40u
/* As the sections that link names */
#define ELF_SECTION_FLAGS_LINK_ORDER 0x80u
#define ELF_SECTION_FLAGS_OS_NONCONFORMING 0x100u
/* Member of a group */
#define ELF_SECTION_FLAGS_GROUP 0x200u
#define ELF_SECTION_FLAGS_TLS 0x400u
/* A CompressionHeader comes first */
#define ELF_SECTION_FLAGS_COMPRESSED 0x800u
/* Not to be dropped when unused */
#define ELF_SECTION_FLAGS_GNU_RETAIN 0x200000u
#define ELF_SECTION_FLAGS_GNU_MBIND 0x1000000u
#define ELF_SECTION_FLAGS_OS 0xFF00000u
#define ELF_SECTION_FLAGS_ORDERED 0x40000000u
/* Not into a program */
#define ELF_SECTION_FLAGS_EXCLUDE 0x80000000u
#define ELF_SECTION_FLAGS_PROC 0xF0000000u

/* The name of a mask, or NULL if it has none. */
static inline const char *elf_section_flags_name(uint64_t bit)
{
	switch (bit) {
	case ELF_SECTION_FLAGS_WRITE:
		return "write";
	case ELF_SECTION_FLAGS_ALLOC:
		return "alloc";
	case ELF_SECTION_FLAGS_EXECINSTR:
		return "execinstr";
	case ELF_SECTION_FLAGS_MERGE:
		return "merge";
	case ELF_SECTION_FLAGS_STRINGS:
		return "strings";
	case ELF_SECTION_FLAGS_INFO_LINK:
		return "info_link";
	case ELF_SECTION_FLAGS_LINK_ORDER:
		return "link_order";
	case ELF_SECTION_FLAGS_OS_NONCONFORMING:
		return "os_nonconforming";
	case ELF_SECTION_FLAGS_GROUP:
		return "group";
	case ELF_SECTION_FLAGS_TLS:
		return "tls";
	case ELF_SECTION_FLAGS_COMPRESSED:
		return "compressed";
	case ELF_SECTION_FLAGS_GNU_RETAIN:
		return "gnu_retain";
	case ELF_SECTION_FLAGS_GNU_MBIND:
		return "gnu_mbind";
	case ELF_SECTION_FLAGS_OS:
		return "os";
	case ELF_SECTION_FLAGS_ORDERED:
		return "ordered";
	case ELF_SECTION_FLAGS_EXCLUDE:
		return "exclude";
	case ELF_SECTION_FLAGS_PROC:
		return "proc";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t elf_section_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFF000FF008ull);
}

/* Enum CompressionType: u32. */
#define ELF_COMPRESSION_TYPE_ZLIB 1u
#define ELF_COMPRESSION_TYPE_ZSTD 2u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_compression_type_name(uint32_t value)
{
	switch (value) {
	case ELF_COMPRESSION_TYPE_ZLIB:
		return "zlib";
	case ELF_COMPRESSION_TYPE_ZSTD:
		return "zstd";
	default:
		return NULL;
	}
}

static inline bool elf_compression_type_is_known(uint32_t value)
{
	switch (value) {
	case ELF_COMPRESSION_TYPE_ZLIB:
	case ELF_COMPRESSION_TYPE_ZSTD:
		return true;
	default:
		return false;
	}
}

/* Enum Binding: u8. */
#define ELF_BINDING_LOCAL 0u
#define ELF_BINDING_GLOBAL 1u
/* Global, but any other is preferred */
#define ELF_BINDING_WEAK 2u
/* One in the whole process */
#define ELF_BINDING_GNU_UNIQUE 10u
#define ELF_BINDING_LO_OS 10u
#define ELF_BINDING_HI_OS 12u
#define ELF_BINDING_LO_PROC 13u
#define ELF_BINDING_HI_PROC 15u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_binding_name(uint8_t value)
{
	switch (value) {
	case ELF_BINDING_LOCAL:
		return "local";
	case ELF_BINDING_GLOBAL:
		return "global";
	case ELF_BINDING_WEAK:
		return "weak";
	case ELF_BINDING_GNU_UNIQUE:
		return "gnu_unique";
	case ELF_BINDING_HI_OS:
		return "hi_os";
	case ELF_BINDING_LO_PROC:
		return "lo_proc";
	case ELF_BINDING_HI_PROC:
		return "hi_proc";
	default:
		return NULL;
	}
}

static inline bool elf_binding_is_known(uint8_t value)
{
	switch (value) {
	case ELF_BINDING_LOCAL:
	case ELF_BINDING_GLOBAL:
	case ELF_BINDING_WEAK:
	case ELF_BINDING_GNU_UNIQUE:
	case ELF_BINDING_HI_OS:
	case ELF_BINDING_LO_PROC:
	case ELF_BINDING_HI_PROC:
		return true;
	default:
		return false;
	}
}

/* Enum SymbolType: u8. */
#define ELF_SYMBOL_TYPE_NOTYPE 0u
/* Data */
#define ELF_SYMBOL_TYPE_OBJECT 1u
#define ELF_SYMBOL_TYPE_FUNC 2u
#define ELF_SYMBOL_TYPE_SECTION 3u
/* The name is a source file's */
#define ELF_SYMBOL_TYPE_FILE 4u
#define ELF_SYMBOL_TYPE_COMMON 5u
/* The value is an offset in tls */
#define ELF_SYMBOL_TYPE_TLS 6u
/* A function that says which one to call */
#define ELF_SYMBOL_TYPE_GNU_IFUNC 10u
#define ELF_SYMBOL_TYPE_LO_OS 10u
#define ELF_SYMBOL_TYPE_HI_OS 12u
#define ELF_SYMBOL_TYPE_LO_PROC 13u
#define ELF_SYMBOL_TYPE_HI_PROC 15u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_symbol_type_name(uint8_t value)
{
	switch (value) {
	case ELF_SYMBOL_TYPE_NOTYPE:
		return "notype";
	case ELF_SYMBOL_TYPE_OBJECT:
		return "object";
	case ELF_SYMBOL_TYPE_FUNC:
		return "func";
	case ELF_SYMBOL_TYPE_SECTION:
		return "section";
	case ELF_SYMBOL_TYPE_FILE:
		return "file";
	case ELF_SYMBOL_TYPE_COMMON:
		return "common";
	case ELF_SYMBOL_TYPE_TLS:
		return "tls";
	case ELF_SYMBOL_TYPE_GNU_IFUNC:
		return "gnu_ifunc";
	case ELF_SYMBOL_TYPE_HI_OS:
		return "hi_os";
	case ELF_SYMBOL_TYPE_LO_PROC:
		return "lo_proc";
	case ELF_SYMBOL_TYPE_HI_PROC:
		return "hi_proc";
	default:
		return NULL;
	}
}

static inline bool elf_symbol_type_is_known(uint8_t value)
{
	switch (value) {
	case ELF_SYMBOL_TYPE_NOTYPE:
	case ELF_SYMBOL_TYPE_OBJECT:
	case ELF_SYMBOL_TYPE_FUNC:
	case ELF_SYMBOL_TYPE_SECTION:
	case ELF_SYMBOL_TYPE_FILE:
	case ELF_SYMBOL_TYPE_COMMON:
	case ELF_SYMBOL_TYPE_TLS:
	case ELF_SYMBOL_TYPE_GNU_IFUNC:
	case ELF_SYMBOL_TYPE_HI_OS:
	case ELF_SYMBOL_TYPE_LO_PROC:
	case ELF_SYMBOL_TYPE_HI_PROC:
		return true;
	default:
		return false;
	}
}

/* Enum Visibility: u8. */
#define ELF_VISIBILITY_DEFAULT 0u
#define ELF_VISIBILITY_INTERNAL 1u
#define ELF_VISIBILITY_HIDDEN 2u
#define ELF_VISIBILITY_PROTECTED 3u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_visibility_name(uint8_t value)
{
	switch (value) {
	case ELF_VISIBILITY_DEFAULT:
		return "default";
	case ELF_VISIBILITY_INTERNAL:
		return "internal";
	case ELF_VISIBILITY_HIDDEN:
		return "hidden";
	case ELF_VISIBILITY_PROTECTED:
		return "protected";
	default:
		return NULL;
	}
}

static inline bool elf_visibility_is_known(uint8_t value)
{
	switch (value) {
	case ELF_VISIBILITY_DEFAULT:
	case ELF_VISIBILITY_INTERNAL:
	case ELF_VISIBILITY_HIDDEN:
	case ELF_VISIBILITY_PROTECTED:
		return true;
	default:
		return false;
	}
}

/*
 * Bitfield InfoBits: u8. _with_ puts a part into a number, or refuses what is
 * too wide, with -34.
 */

/* InfoBits.type: bits 0 to 3, enum SymbolType. */
#define ELF_INFO_BITS_TYPE_SHIFT 0
#define ELF_INFO_BITS_TYPE_WIDTH 4
#define ELF_INFO_BITS_TYPE_MASK  0xFu

static inline uint8_t elf_info_bits_type(uint8_t value)
{
	return (uint8_t)(value & 0xFu);
}

static inline int elf_info_bits_with_type(uint8_t value, uint8_t part,
					  uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xF0u) | part);
	return 0;
}

/* InfoBits.bind: bits 4 to 7, enum Binding. */
#define ELF_INFO_BITS_BIND_SHIFT 4
#define ELF_INFO_BITS_BIND_WIDTH 4
#define ELF_INFO_BITS_BIND_MASK  0xF0u

static inline uint8_t elf_info_bits_bind(uint8_t value)
{
	return (uint8_t)(value >> 4 & 0xFu);
}

static inline int elf_info_bits_with_bind(uint8_t value, uint8_t part,
					  uint8_t *out)
{
	if (part > 0xFu)
		return -34;
	*out = (uint8_t)((value & 0xFu) | (uint32_t)part << 4);
	return 0;
}

/*
 * Bitfield OtherBits: u8. _with_ puts a part into a number, or refuses what is
 * too wide, with -34.
 */

/* OtherBits.visibility: bits 0 to 1, enum Visibility. */
#define ELF_OTHER_BITS_VISIBILITY_SHIFT 0
#define ELF_OTHER_BITS_VISIBILITY_WIDTH 2
#define ELF_OTHER_BITS_VISIBILITY_MASK  0x3u

static inline uint8_t elf_other_bits_visibility(uint8_t value)
{
	return (uint8_t)(value & 0x3u);
}

static inline int elf_other_bits_with_visibility(uint8_t value, uint8_t part,
						 uint8_t *out)
{
	if (part > 0x3u)
		return -34;
	*out = (uint8_t)((value & 0xFCu) | part);
	return 0;
}

/* OtherBits.proc: bits 2 to 7. The machine's */
#define ELF_OTHER_BITS_PROC_SHIFT 2
#define ELF_OTHER_BITS_PROC_WIDTH 6
#define ELF_OTHER_BITS_PROC_MASK  0xFCu

static inline uint8_t elf_other_bits_proc(uint8_t value)
{
	return (uint8_t)(value >> 2 & 0x3Fu);
}

static inline int elf_other_bits_with_proc(uint8_t value, uint8_t part,
					   uint8_t *out)
{
	if (part > 0x3Fu)
		return -34;
	*out = (uint8_t)((value & 0x3u) | (uint32_t)part << 2);
	return 0;
}

/*
 * Bitfield RelocationInfo: u64. _with_ puts a part into a number, or refuses
 * what is too wide, with -34.
 */

/* RelocationInfo.type: bits 0 to 31. The machine's */
#define ELF_RELOCATION_INFO_TYPE_SHIFT 0
#define ELF_RELOCATION_INFO_TYPE_WIDTH 32
#define ELF_RELOCATION_INFO_TYPE_MASK  0xFFFFFFFFu

static inline uint64_t elf_relocation_info_type(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFu);
}

static inline int elf_relocation_info_with_type(uint64_t value, uint64_t part,
						uint64_t *out)
{
	if (part > 0xFFFFFFFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFF00000000ull) | part);
	return 0;
}

/* RelocationInfo.sym: bits 32 to 63. Number of the symbol */
#define ELF_RELOCATION_INFO_SYM_SHIFT 32
#define ELF_RELOCATION_INFO_SYM_WIDTH 32
#define ELF_RELOCATION_INFO_SYM_MASK  0xFFFFFFFF00000000ull

static inline uint64_t elf_relocation_info_sym(uint64_t value)
{
	return (uint64_t)(value >> 32 & 0xFFFFFFFFu);
}

static inline int elf_relocation_info_with_sym(uint64_t value, uint64_t part,
					       uint64_t *out)
{
	if (part > 0xFFFFFFFFu)
		return -34;
	*out = (uint64_t)((value & 0xFFFFFFFFu) | (uint64_t)part << 32);
	return 0;
}

/* Enum DynamicTag: i64. */
/* The last */
#define ELF_DYNAMIC_TAG_NULL 0
/* Name of a library */
#define ELF_DYNAMIC_TAG_NEEDED 1
#define ELF_DYNAMIC_TAG_PLTRELSZ 2
#define ELF_DYNAMIC_TAG_PLTGOT 3
#define ELF_DYNAMIC_TAG_HASH 4
/* Address of the texts */
#define ELF_DYNAMIC_TAG_STRTAB 5
/* And of the symbols */
#define ELF_DYNAMIC_TAG_SYMTAB 6
#define ELF_DYNAMIC_TAG_RELA 7
#define ELF_DYNAMIC_TAG_RELASZ 8
#define ELF_DYNAMIC_TAG_RELAENT 9
#define ELF_DYNAMIC_TAG_STRSZ 10
#define ELF_DYNAMIC_TAG_SYMENT 11
#define ELF_DYNAMIC_TAG_INIT 12
#define ELF_DYNAMIC_TAG_FINI 13
/* This library's name */
#define ELF_DYNAMIC_TAG_SONAME 14
#define ELF_DYNAMIC_TAG_RPATH 15
#define ELF_DYNAMIC_TAG_SYMBOLIC 16
#define ELF_DYNAMIC_TAG_REL 17
#define ELF_DYNAMIC_TAG_RELSZ 18
#define ELF_DYNAMIC_TAG_RELENT 19
/* rel or rela: what the PLT has */
#define ELF_DYNAMIC_TAG_PLTREL 20
#define ELF_DYNAMIC_TAG_DEBUG 21
#define ELF_DYNAMIC_TAG_TEXTREL 22
#define ELF_DYNAMIC_TAG_JMPREL 23
#define ELF_DYNAMIC_TAG_BIND_NOW 24
#define ELF_DYNAMIC_TAG_INIT_ARRAY 25
#define ELF_DYNAMIC_TAG_FINI_ARRAY 26
#define ELF_DYNAMIC_TAG_INIT_ARRAYSZ 27
#define ELF_DYNAMIC_TAG_FINI_ARRAYSZ 28
#define ELF_DYNAMIC_TAG_RUNPATH 29
/* DynamicFlags */
#define ELF_DYNAMIC_TAG_FLAGS 30
#define ELF_DYNAMIC_TAG_PREINIT_ARRAY 32
#define ELF_DYNAMIC_TAG_PREINIT_ARRAYSZ 33
#define ELF_DYNAMIC_TAG_SYMTAB_SHNDX 34
#define ELF_DYNAMIC_TAG_RELRSZ 35
#define ELF_DYNAMIC_TAG_RELR 36
#define ELF_DYNAMIC_TAG_RELRENT 37
#define ELF_DYNAMIC_TAG_LO_OS 0x6000000D
#define ELF_DYNAMIC_TAG_GNU_PRELINKED 0x6FFFFDF5
#define ELF_DYNAMIC_TAG_GNU_CONFLICTSZ 0x6FFFFDF6
#define ELF_DYNAMIC_TAG_GNU_LIBLISTSZ 0x6FFFFDF7
#define ELF_DYNAMIC_TAG_CHECKSUM 0x6FFFFDF8
#define ELF_DYNAMIC_TAG_PLTPADSZ 0x6FFFFDF9
#define ELF_DYNAMIC_TAG_MOVEENT 0x6FFFFDFA
#define ELF_DYNAMIC_TAG_MOVESZ 0x6FFFFDFB
#define ELF_DYNAMIC_TAG_FEATURE_1 0x6FFFFDFC
#define ELF_DYNAMIC_TAG_POSFLAG_1 0x6FFFFDFD
#define ELF_DYNAMIC_TAG_SYMINSZ 0x6FFFFDFE
#define ELF_DYNAMIC_TAG_SYMINENT 0x6FFFFDFF
#define ELF_DYNAMIC_TAG_GNU_HASH 0x6FFFFEF5
#define ELF_DYNAMIC_TAG_TLSDESC_PLT 0x6FFFFEF6
#define ELF_DYNAMIC_TAG_TLSDESC_GOT 0x6FFFFEF7
#define ELF_DYNAMIC_TAG_GNU_CONFLICT 0x6FFFFEF8
#define ELF_DYNAMIC_TAG_GNU_LIBLIST 0x6FFFFEF9
#define ELF_DYNAMIC_TAG_CONFIG 0x6FFFFEFA
#define ELF_DYNAMIC_TAG_DEPAUDIT 0x6FFFFEFB
#define ELF_DYNAMIC_TAG_AUDIT 0x6FFFFEFC
#define ELF_DYNAMIC_TAG_PLTPAD 0x6FFFFEFD
#define ELF_DYNAMIC_TAG_MOVETAB 0x6FFFFEFE
#define ELF_DYNAMIC_TAG_SYMINFO 0x6FFFFEFF
#define ELF_DYNAMIC_TAG_HI_OS 0x6FFFF000
#define ELF_DYNAMIC_TAG_VERSYM 0x6FFFFFF0
#define ELF_DYNAMIC_TAG_RELACOUNT 0x6FFFFFF9
#define ELF_DYNAMIC_TAG_RELCOUNT 0x6FFFFFFA
#define ELF_DYNAMIC_TAG_FLAGS_1 0x6FFFFFFB
#define ELF_DYNAMIC_TAG_VERDEF 0x6FFFFFFC
#define ELF_DYNAMIC_TAG_VERDEFNUM 0x6FFFFFFD
#define ELF_DYNAMIC_TAG_VERNEED 0x6FFFFFFE
#define ELF_DYNAMIC_TAG_VERNEEDNUM 0x6FFFFFFF
#define ELF_DYNAMIC_TAG_LO_PROC 0x70000000
#define ELF_DYNAMIC_TAG_AUXILIARY 0x7FFFFFFD
#define ELF_DYNAMIC_TAG_FILTER 0x7FFFFFFF
#define ELF_DYNAMIC_TAG_HI_PROC 0x7FFFFFFF

/* The name of a value, or NULL if it has none. */
static inline const char *elf_dynamic_tag_name(int64_t value)
{
	switch (value) {
	case ELF_DYNAMIC_TAG_NULL:
		return "null";
	case ELF_DYNAMIC_TAG_NEEDED:
		return "needed";
	case ELF_DYNAMIC_TAG_PLTRELSZ:
		return "pltrelsz";
	case ELF_DYNAMIC_TAG_PLTGOT:
		return "pltgot";
	case ELF_DYNAMIC_TAG_HASH:
		return "hash";
	case ELF_DYNAMIC_TAG_STRTAB:
		return "strtab";
	case ELF_DYNAMIC_TAG_SYMTAB:
		return "symtab";
	case ELF_DYNAMIC_TAG_RELA:
		return "rela";
	case ELF_DYNAMIC_TAG_RELASZ:
		return "relasz";
	case ELF_DYNAMIC_TAG_RELAENT:
		return "relaent";
	case ELF_DYNAMIC_TAG_STRSZ:
		return "strsz";
	case ELF_DYNAMIC_TAG_SYMENT:
		return "syment";
	case ELF_DYNAMIC_TAG_INIT:
		return "init";
	case ELF_DYNAMIC_TAG_FINI:
		return "fini";
	case ELF_DYNAMIC_TAG_SONAME:
		return "soname";
	case ELF_DYNAMIC_TAG_RPATH:
		return "rpath";
	case ELF_DYNAMIC_TAG_SYMBOLIC:
		return "symbolic";
	case ELF_DYNAMIC_TAG_REL:
		return "rel";
	case ELF_DYNAMIC_TAG_RELSZ:
		return "relsz";
	case ELF_DYNAMIC_TAG_RELENT:
		return "relent";
	case ELF_DYNAMIC_TAG_PLTREL:
		return "pltrel";
	case ELF_DYNAMIC_TAG_DEBUG:
		return "debug";
	case ELF_DYNAMIC_TAG_TEXTREL:
		return "textrel";
	case ELF_DYNAMIC_TAG_JMPREL:
		return "jmprel";
	case ELF_DYNAMIC_TAG_BIND_NOW:
		return "bind_now";
	case ELF_DYNAMIC_TAG_INIT_ARRAY:
		return "init_array";
	case ELF_DYNAMIC_TAG_FINI_ARRAY:
		return "fini_array";
	case ELF_DYNAMIC_TAG_INIT_ARRAYSZ:
		return "init_arraysz";
	case ELF_DYNAMIC_TAG_FINI_ARRAYSZ:
		return "fini_arraysz";
	case ELF_DYNAMIC_TAG_RUNPATH:
		return "runpath";
	case ELF_DYNAMIC_TAG_FLAGS:
		return "flags";
	case ELF_DYNAMIC_TAG_PREINIT_ARRAY:
		return "preinit_array";
	case ELF_DYNAMIC_TAG_PREINIT_ARRAYSZ:
		return "preinit_arraysz";
	case ELF_DYNAMIC_TAG_SYMTAB_SHNDX:
		return "symtab_shndx";
	case ELF_DYNAMIC_TAG_RELRSZ:
		return "relrsz";
	case ELF_DYNAMIC_TAG_RELR:
		return "relr";
	case ELF_DYNAMIC_TAG_RELRENT:
		return "relrent";
	case ELF_DYNAMIC_TAG_LO_OS:
		return "lo_os";
	case ELF_DYNAMIC_TAG_GNU_PRELINKED:
		return "gnu_prelinked";
	case ELF_DYNAMIC_TAG_GNU_CONFLICTSZ:
		return "gnu_conflictsz";
	case ELF_DYNAMIC_TAG_GNU_LIBLISTSZ:
		return "gnu_liblistsz";
	case ELF_DYNAMIC_TAG_CHECKSUM:
		return "checksum";
	case ELF_DYNAMIC_TAG_PLTPADSZ:
		return "pltpadsz";
	case ELF_DYNAMIC_TAG_MOVEENT:
		return "moveent";
	case ELF_DYNAMIC_TAG_MOVESZ:
		return "movesz";
	case ELF_DYNAMIC_TAG_FEATURE_1:
		return "feature_1";
	case ELF_DYNAMIC_TAG_POSFLAG_1:
		return "posflag_1";
	case ELF_DYNAMIC_TAG_SYMINSZ:
		return "syminsz";
	case ELF_DYNAMIC_TAG_SYMINENT:
		return "syminent";
	case ELF_DYNAMIC_TAG_GNU_HASH:
		return "gnu_hash";
	case ELF_DYNAMIC_TAG_TLSDESC_PLT:
		return "tlsdesc_plt";
	case ELF_DYNAMIC_TAG_TLSDESC_GOT:
		return "tlsdesc_got";
	case ELF_DYNAMIC_TAG_GNU_CONFLICT:
		return "gnu_conflict";
	case ELF_DYNAMIC_TAG_GNU_LIBLIST:
		return "gnu_liblist";
	case ELF_DYNAMIC_TAG_CONFIG:
		return "config";
	case ELF_DYNAMIC_TAG_DEPAUDIT:
		return "depaudit";
	case ELF_DYNAMIC_TAG_AUDIT:
		return "audit";
	case ELF_DYNAMIC_TAG_PLTPAD:
		return "pltpad";
	case ELF_DYNAMIC_TAG_MOVETAB:
		return "movetab";
	case ELF_DYNAMIC_TAG_SYMINFO:
		return "syminfo";
	case ELF_DYNAMIC_TAG_HI_OS:
		return "hi_os";
	case ELF_DYNAMIC_TAG_VERSYM:
		return "versym";
	case ELF_DYNAMIC_TAG_RELACOUNT:
		return "relacount";
	case ELF_DYNAMIC_TAG_RELCOUNT:
		return "relcount";
	case ELF_DYNAMIC_TAG_FLAGS_1:
		return "flags_1";
	case ELF_DYNAMIC_TAG_VERDEF:
		return "verdef";
	case ELF_DYNAMIC_TAG_VERDEFNUM:
		return "verdefnum";
	case ELF_DYNAMIC_TAG_VERNEED:
		return "verneed";
	case ELF_DYNAMIC_TAG_VERNEEDNUM:
		return "verneednum";
	case ELF_DYNAMIC_TAG_LO_PROC:
		return "lo_proc";
	case ELF_DYNAMIC_TAG_AUXILIARY:
		return "auxiliary";
	case ELF_DYNAMIC_TAG_FILTER:
		return "filter";
	default:
		return NULL;
	}
}

static inline bool elf_dynamic_tag_is_known(int64_t value)
{
	switch (value) {
	case ELF_DYNAMIC_TAG_NULL:
	case ELF_DYNAMIC_TAG_NEEDED:
	case ELF_DYNAMIC_TAG_PLTRELSZ:
	case ELF_DYNAMIC_TAG_PLTGOT:
	case ELF_DYNAMIC_TAG_HASH:
	case ELF_DYNAMIC_TAG_STRTAB:
	case ELF_DYNAMIC_TAG_SYMTAB:
	case ELF_DYNAMIC_TAG_RELA:
	case ELF_DYNAMIC_TAG_RELASZ:
	case ELF_DYNAMIC_TAG_RELAENT:
	case ELF_DYNAMIC_TAG_STRSZ:
	case ELF_DYNAMIC_TAG_SYMENT:
	case ELF_DYNAMIC_TAG_INIT:
	case ELF_DYNAMIC_TAG_FINI:
	case ELF_DYNAMIC_TAG_SONAME:
	case ELF_DYNAMIC_TAG_RPATH:
	case ELF_DYNAMIC_TAG_SYMBOLIC:
	case ELF_DYNAMIC_TAG_REL:
	case ELF_DYNAMIC_TAG_RELSZ:
	case ELF_DYNAMIC_TAG_RELENT:
	case ELF_DYNAMIC_TAG_PLTREL:
	case ELF_DYNAMIC_TAG_DEBUG:
	case ELF_DYNAMIC_TAG_TEXTREL:
	case ELF_DYNAMIC_TAG_JMPREL:
	case ELF_DYNAMIC_TAG_BIND_NOW:
	case ELF_DYNAMIC_TAG_INIT_ARRAY:
	case ELF_DYNAMIC_TAG_FINI_ARRAY:
	case ELF_DYNAMIC_TAG_INIT_ARRAYSZ:
	case ELF_DYNAMIC_TAG_FINI_ARRAYSZ:
	case ELF_DYNAMIC_TAG_RUNPATH:
	case ELF_DYNAMIC_TAG_FLAGS:
	case ELF_DYNAMIC_TAG_PREINIT_ARRAY:
	case ELF_DYNAMIC_TAG_PREINIT_ARRAYSZ:
	case ELF_DYNAMIC_TAG_SYMTAB_SHNDX:
	case ELF_DYNAMIC_TAG_RELRSZ:
	case ELF_DYNAMIC_TAG_RELR:
	case ELF_DYNAMIC_TAG_RELRENT:
	case ELF_DYNAMIC_TAG_LO_OS:
	case ELF_DYNAMIC_TAG_GNU_PRELINKED:
	case ELF_DYNAMIC_TAG_GNU_CONFLICTSZ:
	case ELF_DYNAMIC_TAG_GNU_LIBLISTSZ:
	case ELF_DYNAMIC_TAG_CHECKSUM:
	case ELF_DYNAMIC_TAG_PLTPADSZ:
	case ELF_DYNAMIC_TAG_MOVEENT:
	case ELF_DYNAMIC_TAG_MOVESZ:
	case ELF_DYNAMIC_TAG_FEATURE_1:
	case ELF_DYNAMIC_TAG_POSFLAG_1:
	case ELF_DYNAMIC_TAG_SYMINSZ:
	case ELF_DYNAMIC_TAG_SYMINENT:
	case ELF_DYNAMIC_TAG_GNU_HASH:
	case ELF_DYNAMIC_TAG_TLSDESC_PLT:
	case ELF_DYNAMIC_TAG_TLSDESC_GOT:
	case ELF_DYNAMIC_TAG_GNU_CONFLICT:
	case ELF_DYNAMIC_TAG_GNU_LIBLIST:
	case ELF_DYNAMIC_TAG_CONFIG:
	case ELF_DYNAMIC_TAG_DEPAUDIT:
	case ELF_DYNAMIC_TAG_AUDIT:
	case ELF_DYNAMIC_TAG_PLTPAD:
	case ELF_DYNAMIC_TAG_MOVETAB:
	case ELF_DYNAMIC_TAG_SYMINFO:
	case ELF_DYNAMIC_TAG_HI_OS:
	case ELF_DYNAMIC_TAG_VERSYM:
	case ELF_DYNAMIC_TAG_RELACOUNT:
	case ELF_DYNAMIC_TAG_RELCOUNT:
	case ELF_DYNAMIC_TAG_FLAGS_1:
	case ELF_DYNAMIC_TAG_VERDEF:
	case ELF_DYNAMIC_TAG_VERDEFNUM:
	case ELF_DYNAMIC_TAG_VERNEED:
	case ELF_DYNAMIC_TAG_VERNEEDNUM:
	case ELF_DYNAMIC_TAG_LO_PROC:
	case ELF_DYNAMIC_TAG_AUXILIARY:
	case ELF_DYNAMIC_TAG_FILTER:
		return true;
	default:
		return false;
	}
}

/* Flags DynamicFlags: u64. */
#define ELF_DYNAMIC_FLAGS_ORIGIN 0x1u
#define ELF_DYNAMIC_FLAGS_SYMBOLIC 0x2u
#define ELF_DYNAMIC_FLAGS_TEXTREL 0x4u
#define ELF_DYNAMIC_FLAGS_BIND_NOW 0x8u
#define ELF_DYNAMIC_FLAGS_STATIC_TLS 0x10u

/* The name of a mask, or NULL if it has none. */
static inline const char *elf_dynamic_flags_name(uint64_t bit)
{
	switch (bit) {
	case ELF_DYNAMIC_FLAGS_ORIGIN:
		return "origin";
	case ELF_DYNAMIC_FLAGS_SYMBOLIC:
		return "symbolic";
	case ELF_DYNAMIC_FLAGS_TEXTREL:
		return "textrel";
	case ELF_DYNAMIC_FLAGS_BIND_NOW:
		return "bind_now";
	case ELF_DYNAMIC_FLAGS_STATIC_TLS:
		return "static_tls";
	default:
		return NULL;
	}
}

/* The bits of `value` that no name covers. */
static inline uint64_t elf_dynamic_flags_unknown(uint64_t value)
{
	return (uint64_t)(value & 0xFFFFFFFFFFFFFFE0ull);
}

/* Enum GnuNote: u32. Note.type where the name is "GNU" */
#define ELF_GNU_NOTE_ABI_TAG 1u
#define ELF_GNU_NOTE_HWCAP 2u
#define ELF_GNU_NOTE_BUILD_ID 3u
#define ELF_GNU_NOTE_GOLD_VERSION 4u
#define ELF_GNU_NOTE_PROPERTY_TYPE_0 5u

/* The name of a value, or NULL if it has none. */
static inline const char *elf_gnu_note_name(uint32_t value)
{
	switch (value) {
	case ELF_GNU_NOTE_ABI_TAG:
		return "abi_tag";
	case ELF_GNU_NOTE_HWCAP:
		return "hwcap";
	case ELF_GNU_NOTE_BUILD_ID:
		return "build_id";
	case ELF_GNU_NOTE_GOLD_VERSION:
		return "gold_version";
	case ELF_GNU_NOTE_PROPERTY_TYPE_0:
		return "property_type_0";
	default:
		return NULL;
	}
}

static inline bool elf_gnu_note_is_known(uint32_t value)
{
	switch (value) {
	case ELF_GNU_NOTE_ABI_TAG:
	case ELF_GNU_NOTE_HWCAP:
	case ELF_GNU_NOTE_BUILD_ID:
	case ELF_GNU_NOTE_GOLD_VERSION:
	case ELF_GNU_NOTE_PROPERTY_TYPE_0:
		return true;
	default:
		return false;
	}
}

/*
 * Structure Identification, 16 bytes. The first bytes of the file, the same in
 * every class and byte order.
 */
struct elf_identification {
	uint8_t bytes[16];
};
#define ELF_IDENTIFICATION_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct elf_identification) ==
	      ELF_IDENTIFICATION_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct elf_identification *elf_identification_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, ELF_IDENTIFICATION_SIZEOF))
		return NULL;
	return (const struct elf_identification *)(span.data + offset);
}

static inline struct elf_identification *elf_identification_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, ELF_IDENTIFICATION_SIZEOF))
		return NULL;
	return (struct elf_identification *)(span.data + offset);
}

/* Identification.magic: u32 big-endian at byte 0. */
#define ELF_IDENTIFICATION_MAGIC_OFFSET 0u
#define ELF_IDENTIFICATION_MAGIC_SIZE   4u
#define ELF_IDENTIFICATION_MAGIC_DEFAULT 0x7F454C46u
STRUCTC_WITHIN(ELF_IDENTIFICATION, MAGIC);

static inline uint32_t elf_identification_magic(
    const struct elf_identification *p)
{
	return be32_load(p->bytes);
}

static inline void elf_identification_set_magic(struct elf_identification *p,
						uint32_t value)
{
	be32_store(p->bytes, value);
}

/* Identification.class: enum Class, u8 at byte 4. */
#define ELF_IDENTIFICATION_CLASS_OFFSET 4u
#define ELF_IDENTIFICATION_CLASS_SIZE   1u
#define ELF_IDENTIFICATION_CLASS_DEFAULT 2u
STRUCTC_WITHIN(ELF_IDENTIFICATION, CLASS);

static inline uint8_t elf_identification_class(
    const struct elf_identification *p)
{
	return p->bytes[4];
}

static inline void elf_identification_set_class(struct elf_identification *p,
						uint8_t value)
{
	p->bytes[4] = value;
}

/* Identification.data: enum Data, u8 at byte 5. */
#define ELF_IDENTIFICATION_DATA_OFFSET 5u
#define ELF_IDENTIFICATION_DATA_SIZE   1u
#define ELF_IDENTIFICATION_DATA_DEFAULT 1u
STRUCTC_WITHIN(ELF_IDENTIFICATION, DATA);

static inline uint8_t elf_identification_data(
    const struct elf_identification *p)
{
	return p->bytes[5];
}

static inline void elf_identification_set_data(struct elf_identification *p,
					       uint8_t value)
{
	p->bytes[5] = value;
}

/* Identification.version: u8 at byte 6. */
#define ELF_IDENTIFICATION_VERSION_OFFSET 6u
#define ELF_IDENTIFICATION_VERSION_SIZE   1u
#define ELF_IDENTIFICATION_VERSION_DEFAULT 1u
STRUCTC_WITHIN(ELF_IDENTIFICATION, VERSION);

static inline uint8_t elf_identification_version(
    const struct elf_identification *p)
{
	return p->bytes[6];
}

static inline void elf_identification_set_version(struct elf_identification *p,
						  uint8_t value)
{
	p->bytes[6] = value;
}

/* Identification.os_abi: enum OsAbi, u8 at byte 7. */
#define ELF_IDENTIFICATION_OS_ABI_OFFSET 7u
#define ELF_IDENTIFICATION_OS_ABI_SIZE   1u
STRUCTC_WITHIN(ELF_IDENTIFICATION, OS_ABI);

static inline uint8_t elf_identification_os_abi(
    const struct elf_identification *p)
{
	return p->bytes[7];
}

static inline void elf_identification_set_os_abi(struct elf_identification *p,
						 uint8_t value)
{
	p->bytes[7] = value;
}

/* Identification.abi_version: u8 at byte 8. Its meaning is os_abi's */
#define ELF_IDENTIFICATION_ABI_VERSION_OFFSET 8u
#define ELF_IDENTIFICATION_ABI_VERSION_SIZE   1u
STRUCTC_WITHIN(ELF_IDENTIFICATION, ABI_VERSION);

static inline uint8_t elf_identification_abi_version(
    const struct elf_identification *p)
{
	return p->bytes[8];
}

static inline void elf_identification_set_abi_version(
    struct elf_identification *p, uint8_t value)
{
	p->bytes[8] = value;
}

/* All bytes zero, then the defaults. */
static inline void elf_identification_init(struct elf_identification *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	elf_identification_set_magic(p, ELF_IDENTIFICATION_MAGIC_DEFAULT);
	elf_identification_set_class(p, ELF_IDENTIFICATION_CLASS_DEFAULT);
	elf_identification_set_data(p, ELF_IDENTIFICATION_DATA_DEFAULT);
	elf_identification_set_version(p, ELF_IDENTIFICATION_VERSION_DEFAULT);
}

/* Structure Header, at least 64 bytes. */
struct elf_header {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_header_edit {
	struct elf_header read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_HEADER_MIN_SIZE 64u

/* Header.ident: struct elf_identification at byte 0. */
#define ELF_HEADER_IDENT_OFFSET 0u
#define ELF_HEADER_IDENT_SIZE   16u
STRUCTC_PROVE(ELF_HEADER_IDENT_OFFSET + ELF_HEADER_IDENT_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline const struct elf_identification *elf_header_ident(
    const struct elf_header *p)
{
	return (const struct elf_identification *)(p->bytes);
}

static inline struct elf_identification *elf_header_edit_ident(
    const struct elf_header_edit *p)
{
	return (struct elf_identification *)(p->bytes);
}

/* Header.type: enum ObjectType, u16 at byte 16. */
#define ELF_HEADER_TYPE_OFFSET 16u
#define ELF_HEADER_TYPE_SIZE   2u
STRUCTC_PROVE(ELF_HEADER_TYPE_OFFSET + ELF_HEADER_TYPE_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_type(const struct elf_header *p)
{
	return order16_load(p->bytes + 16, p->order);
}

static inline void elf_header_set_type(const struct elf_header_edit *p,
				       uint16_t value)
{
	order16_store(p->bytes + 16, p->read.order, value);
}

/* Header.machine: enum Machine, u16 at byte 18. */
#define ELF_HEADER_MACHINE_OFFSET 18u
#define ELF_HEADER_MACHINE_SIZE   2u
STRUCTC_PROVE(ELF_HEADER_MACHINE_OFFSET + ELF_HEADER_MACHINE_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_machine(const struct elf_header *p)
{
	return order16_load(p->bytes + 18, p->order);
}

static inline void elf_header_set_machine(const struct elf_header_edit *p,
					  uint16_t value)
{
	order16_store(p->bytes + 18, p->read.order, value);
}

/* Header.version: u32 at byte 20. */
#define ELF_HEADER_VERSION_OFFSET 20u
#define ELF_HEADER_VERSION_SIZE   4u
#define ELF_HEADER_VERSION_DEFAULT 1u
STRUCTC_PROVE(ELF_HEADER_VERSION_OFFSET + ELF_HEADER_VERSION_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint32_t elf_header_version(const struct elf_header *p)
{
	return order32_load(p->bytes + 20, p->order);
}

static inline void elf_header_set_version(const struct elf_header_edit *p,
					  uint32_t value)
{
	order32_store(p->bytes + 20, p->read.order, value);
}

/* Header.entry: u64 at byte 24. Where a program starts; 0: nowhere */
#define ELF_HEADER_ENTRY_OFFSET 24u
#define ELF_HEADER_ENTRY_SIZE   8u
STRUCTC_PROVE(ELF_HEADER_ENTRY_OFFSET + ELF_HEADER_ENTRY_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint64_t elf_header_entry(const struct elf_header *p)
{
	return order64_load(p->bytes + 24, p->order);
}

static inline void elf_header_set_entry(const struct elf_header_edit *p,
					uint64_t value)
{
	order64_store(p->bytes + 24, p->read.order, value);
}

/* Header.phoff: u64 at byte 32. */
#define ELF_HEADER_PHOFF_OFFSET 32u
#define ELF_HEADER_PHOFF_SIZE   8u
STRUCTC_PROVE(ELF_HEADER_PHOFF_OFFSET + ELF_HEADER_PHOFF_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint64_t elf_header_phoff(const struct elf_header *p)
{
	return order64_load(p->bytes + 32, p->order);
}

static inline void elf_header_set_phoff(const struct elf_header_edit *p,
					uint64_t value)
{
	order64_store(p->bytes + 32, p->read.order, value);
}

/* The byte where its ProgramHeader starts; -34 when there is none. */
static inline int elf_header_phoff_target(const struct elf_header *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	uint64_t number = elf_header_phoff(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Header.shoff: u64 at byte 40. */
#define ELF_HEADER_SHOFF_OFFSET 40u
#define ELF_HEADER_SHOFF_SIZE   8u
STRUCTC_PROVE(ELF_HEADER_SHOFF_OFFSET + ELF_HEADER_SHOFF_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint64_t elf_header_shoff(const struct elf_header *p)
{
	return order64_load(p->bytes + 40, p->order);
}

static inline void elf_header_set_shoff(const struct elf_header_edit *p,
					uint64_t value)
{
	order64_store(p->bytes + 40, p->read.order, value);
}

/* The byte where its SectionHeader starts; -34 when there is none. */
static inline int elf_header_shoff_target(const struct elf_header *p,
					  uint64_t *offset,
					  struct field_error *error)
{
	uint64_t number = elf_header_shoff(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Header.flags: u32 at byte 48. The machine's */
#define ELF_HEADER_FLAGS_OFFSET 48u
#define ELF_HEADER_FLAGS_SIZE   4u
STRUCTC_PROVE(ELF_HEADER_FLAGS_OFFSET + ELF_HEADER_FLAGS_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint32_t elf_header_flags(const struct elf_header *p)
{
	return order32_load(p->bytes + 48, p->order);
}

static inline void elf_header_set_flags(const struct elf_header_edit *p,
					uint32_t value)
{
	order32_store(p->bytes + 48, p->read.order, value);
}

/* Header.ehsize: u16 at byte 52. Of this header */
#define ELF_HEADER_EHSIZE_OFFSET 52u
#define ELF_HEADER_EHSIZE_SIZE   2u
#define ELF_HEADER_EHSIZE_DEFAULT 64u
STRUCTC_PROVE(ELF_HEADER_EHSIZE_OFFSET + ELF_HEADER_EHSIZE_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_ehsize(const struct elf_header *p)
{
	return order16_load(p->bytes + 52, p->order);
}

static inline void elf_header_set_ehsize(const struct elf_header_edit *p,
					 uint16_t value)
{
	order16_store(p->bytes + 52, p->read.order, value);
}

/* Header.phentsize: u16 at byte 54. Of one ProgramHeader */
#define ELF_HEADER_PHENTSIZE_OFFSET 54u
#define ELF_HEADER_PHENTSIZE_SIZE   2u
STRUCTC_PROVE(ELF_HEADER_PHENTSIZE_OFFSET + ELF_HEADER_PHENTSIZE_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_phentsize(const struct elf_header *p)
{
	return order16_load(p->bytes + 54, p->order);
}

static inline void elf_header_set_phentsize(const struct elf_header_edit *p,
					    uint16_t value)
{
	order16_store(p->bytes + 54, p->read.order, value);
}

/* Header.phnum: u16 at byte 56. PHNUM_EXTENDED: in sections[0].info */
#define ELF_HEADER_PHNUM_OFFSET 56u
#define ELF_HEADER_PHNUM_SIZE   2u
STRUCTC_PROVE(ELF_HEADER_PHNUM_OFFSET + ELF_HEADER_PHNUM_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_phnum(const struct elf_header *p)
{
	return order16_load(p->bytes + 56, p->order);
}

static inline void elf_header_set_phnum(const struct elf_header_edit *p,
					uint16_t value)
{
	order16_store(p->bytes + 56, p->read.order, value);
}

/* Header.shentsize: u16 at byte 58. Of one SectionHeader */
#define ELF_HEADER_SHENTSIZE_OFFSET 58u
#define ELF_HEADER_SHENTSIZE_SIZE   2u
STRUCTC_PROVE(ELF_HEADER_SHENTSIZE_OFFSET + ELF_HEADER_SHENTSIZE_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_shentsize(const struct elf_header *p)
{
	return order16_load(p->bytes + 58, p->order);
}

static inline void elf_header_set_shentsize(const struct elf_header_edit *p,
					    uint16_t value)
{
	order16_store(p->bytes + 58, p->read.order, value);
}

/* Header.shnum: u16 at byte 60. 0, and shoff is not: sections[0].size */
#define ELF_HEADER_SHNUM_OFFSET 60u
#define ELF_HEADER_SHNUM_SIZE   2u
STRUCTC_PROVE(ELF_HEADER_SHNUM_OFFSET + ELF_HEADER_SHNUM_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_shnum(const struct elf_header *p)
{
	return order16_load(p->bytes + 60, p->order);
}

static inline void elf_header_set_shnum(const struct elf_header_edit *p,
					uint16_t value)
{
	order16_store(p->bytes + 60, p->read.order, value);
}

/* Header.shstrndx: u16 at byte 62. SECTION_EXTENDED: sections[0].link */
#define ELF_HEADER_SHSTRNDX_OFFSET 62u
#define ELF_HEADER_SHSTRNDX_SIZE   2u
STRUCTC_PROVE(ELF_HEADER_SHSTRNDX_OFFSET + ELF_HEADER_SHSTRNDX_SIZE <=
	      ELF_HEADER_MIN_SIZE);

static inline uint16_t elf_header_shstrndx(const struct elf_header *p)
{
	return order16_load(p->bytes + 62, p->order);
}

static inline void elf_header_set_shstrndx(const struct elf_header_edit *p,
					   uint16_t value)
{
	order16_store(p->bytes + 62, p->read.order, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_header_at(struct span span,
				uint64_t offset, uint8_t order,
				struct elf_header *out,
				struct field_error *error)
{
	struct elf_header view;
	uint64_t size;

	if (!span_has(span, offset, 64))
		return field_out_of_range(error, "elf_header", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 64ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_header", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_header_edit_at(struct mspan span,
				     uint64_t offset, uint8_t order,
				     struct elf_header_edit *out,
				     struct field_error *error)
{
	int rc = elf_header_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_header_total_size(const struct elf_header *p,
					uint64_t *size,
					struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_header_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_header_edit_iterator {
	struct elf_header_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_header_iterator elf_header_iterate(struct span span,
							    uint8_t order)
{
	struct elf_header_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_header_edit_iterator elf_header_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_header_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_header_iterator_next(struct elf_header_iterator *it,
					   struct elf_header *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_header_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_header_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_header", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_header_edit_iterator_next(
    struct elf_header_edit_iterator *it, struct elf_header_edit *out,
    struct field_error *error)
{
	int rc = elf_header_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure ProgramHeader, at least 56 bytes. */
struct elf_program_header {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_program_header_edit {
	struct elf_program_header read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_PROGRAM_HEADER_MIN_SIZE 56u

/* ProgramHeader.type: enum SegmentType, u32 at byte 0. */
#define ELF_PROGRAM_HEADER_TYPE_OFFSET 0u
#define ELF_PROGRAM_HEADER_TYPE_SIZE   4u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_TYPE_OFFSET + ELF_PROGRAM_HEADER_TYPE_SIZE <=
	      ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint32_t elf_program_header_type(
    const struct elf_program_header *p)
{
	return order32_load(p->bytes, p->order);
}

static inline void elf_program_header_set_type(
    const struct elf_program_header_edit *p, uint32_t value)
{
	order32_store(p->bytes, p->read.order, value);
}

/* ProgramHeader.flags: flags SegmentFlags, u32 at byte 4. */
#define ELF_PROGRAM_HEADER_FLAGS_OFFSET 4u
#define ELF_PROGRAM_HEADER_FLAGS_SIZE   4u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_FLAGS_OFFSET + ELF_PROGRAM_HEADER_FLAGS_SIZE <=
	      ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint32_t elf_program_header_flags(
    const struct elf_program_header *p)
{
	return order32_load(p->bytes + 4, p->order);
}

static inline void elf_program_header_set_flags(
    const struct elf_program_header_edit *p, uint32_t value)
{
	order32_store(p->bytes + 4, p->read.order, value);
}

/* Whether all bits of `mask` are set. */
static inline bool elf_program_header_flags_has(
    const struct elf_program_header *p, uint32_t mask)
{
	return (elf_program_header_flags(p) & mask) == mask;
}

static inline void elf_program_header_flags_add(
    const struct elf_program_header_edit *p, uint32_t mask)
{
	elf_program_header_set_flags(p,
	    (uint32_t)(elf_program_header_flags(&p->read) | mask));
}

static inline void elf_program_header_flags_clear(
    const struct elf_program_header_edit *p, uint32_t mask)
{
	elf_program_header_set_flags(p,
	    (uint32_t)(elf_program_header_flags(&p->read) & ~mask));
}

/* ProgramHeader.offset: u64 at byte 8. In the file */
#define ELF_PROGRAM_HEADER_OFFSET_OFFSET 8u
#define ELF_PROGRAM_HEADER_OFFSET_SIZE   8u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_OFFSET_OFFSET + ELF_PROGRAM_HEADER_OFFSET_SIZE <=
    ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint64_t elf_program_header_offset(
    const struct elf_program_header *p)
{
	return order64_load(p->bytes + 8, p->order);
}

static inline void elf_program_header_set_offset(
    const struct elf_program_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 8, p->read.order, value);
}

/* ProgramHeader.vaddr: u64 at byte 16. In memory */
#define ELF_PROGRAM_HEADER_VADDR_OFFSET 16u
#define ELF_PROGRAM_HEADER_VADDR_SIZE   8u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_VADDR_OFFSET + ELF_PROGRAM_HEADER_VADDR_SIZE <=
	      ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint64_t elf_program_header_vaddr(
    const struct elf_program_header *p)
{
	return order64_load(p->bytes + 16, p->order);
}

static inline void elf_program_header_set_vaddr(
    const struct elf_program_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 16, p->read.order, value);
}

/* ProgramHeader.paddr: u64 at byte 24. Where addresses are physical */
#define ELF_PROGRAM_HEADER_PADDR_OFFSET 24u
#define ELF_PROGRAM_HEADER_PADDR_SIZE   8u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_PADDR_OFFSET + ELF_PROGRAM_HEADER_PADDR_SIZE <=
	      ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint64_t elf_program_header_paddr(
    const struct elf_program_header *p)
{
	return order64_load(p->bytes + 24, p->order);
}

static inline void elf_program_header_set_paddr(
    const struct elf_program_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 24, p->read.order, value);
}

/* ProgramHeader.filesz: u64 at byte 32. Bytes in the file */
#define ELF_PROGRAM_HEADER_FILESZ_OFFSET 32u
#define ELF_PROGRAM_HEADER_FILESZ_SIZE   8u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_FILESZ_OFFSET + ELF_PROGRAM_HEADER_FILESZ_SIZE <=
    ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint64_t elf_program_header_filesz(
    const struct elf_program_header *p)
{
	return order64_load(p->bytes + 32, p->order);
}

static inline void elf_program_header_set_filesz(
    const struct elf_program_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 32, p->read.order, value);
}

/* ProgramHeader.memsz: u64 at byte 40. And in memory: those missing are zero */
#define ELF_PROGRAM_HEADER_MEMSZ_OFFSET 40u
#define ELF_PROGRAM_HEADER_MEMSZ_SIZE   8u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_MEMSZ_OFFSET + ELF_PROGRAM_HEADER_MEMSZ_SIZE <=
	      ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint64_t elf_program_header_memsz(
    const struct elf_program_header *p)
{
	return order64_load(p->bytes + 40, p->order);
}

static inline void elf_program_header_set_memsz(
    const struct elf_program_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 40, p->read.order, value);
}

/*
 * ProgramHeader.align: u64 at byte 48. 0 or 1: none; else vaddr % this ==
 * offset % this
 */
#define ELF_PROGRAM_HEADER_ALIGN_OFFSET 48u
#define ELF_PROGRAM_HEADER_ALIGN_SIZE   8u
STRUCTC_PROVE(ELF_PROGRAM_HEADER_ALIGN_OFFSET + ELF_PROGRAM_HEADER_ALIGN_SIZE <=
	      ELF_PROGRAM_HEADER_MIN_SIZE);

static inline uint64_t elf_program_header_align(
    const struct elf_program_header *p)
{
	return order64_load(p->bytes + 48, p->order);
}

static inline void elf_program_header_set_align(
    const struct elf_program_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 48, p->read.order, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_program_header_at(struct span span,
					uint64_t offset, uint8_t order,
					struct elf_program_header *out,
					struct field_error *error)
{
	struct elf_program_header view;
	uint64_t size;

	if (!span_has(span, offset, 56))
		return field_out_of_range(error, "elf_program_header", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 56ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_program_header", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_program_header_edit_at(struct mspan span,
    uint64_t offset, uint8_t order, struct elf_program_header_edit *out,
    struct field_error *error)
{
	int rc = elf_program_header_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_program_header_total_size(
    const struct elf_program_header *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_program_header_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_program_header_edit_iterator {
	struct elf_program_header_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_program_header_iterator elf_program_header_iterate(
    struct span span, uint8_t order)
{
	struct elf_program_header_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_program_header_edit_iterator elf_program_header_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_program_header_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_program_header_iterator_next(
    struct elf_program_header_iterator *it, struct elf_program_header *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_program_header_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_program_header_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_program_header", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_program_header_edit_iterator_next(
    struct elf_program_header_edit_iterator *it,
    struct elf_program_header_edit *out, struct field_error *error)
{
	int rc = elf_program_header_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure SectionHeader, at least 64 bytes. */
struct elf_section_header {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_section_header_edit {
	struct elf_section_header read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_SECTION_HEADER_MIN_SIZE 64u

/* SectionHeader.name: u32 at byte 0. Offset in the section of names */
#define ELF_SECTION_HEADER_NAME_OFFSET 0u
#define ELF_SECTION_HEADER_NAME_SIZE   4u
STRUCTC_PROVE(ELF_SECTION_HEADER_NAME_OFFSET + ELF_SECTION_HEADER_NAME_SIZE <=
	      ELF_SECTION_HEADER_MIN_SIZE);

static inline uint32_t elf_section_header_name(
    const struct elf_section_header *p)
{
	return order32_load(p->bytes, p->order);
}

static inline void elf_section_header_set_name(
    const struct elf_section_header_edit *p, uint32_t value)
{
	order32_store(p->bytes, p->read.order, value);
}

/* SectionHeader.type: enum SectionType, u32 at byte 4. */
#define ELF_SECTION_HEADER_TYPE_OFFSET 4u
#define ELF_SECTION_HEADER_TYPE_SIZE   4u
STRUCTC_PROVE(ELF_SECTION_HEADER_TYPE_OFFSET + ELF_SECTION_HEADER_TYPE_SIZE <=
	      ELF_SECTION_HEADER_MIN_SIZE);

static inline uint32_t elf_section_header_type(
    const struct elf_section_header *p)
{
	return order32_load(p->bytes + 4, p->order);
}

static inline void elf_section_header_set_type(
    const struct elf_section_header_edit *p, uint32_t value)
{
	order32_store(p->bytes + 4, p->read.order, value);
}

/* SectionHeader.flags: flags SectionFlags, u64 at byte 8. */
#define ELF_SECTION_HEADER_FLAGS_OFFSET 8u
#define ELF_SECTION_HEADER_FLAGS_SIZE   8u
STRUCTC_PROVE(ELF_SECTION_HEADER_FLAGS_OFFSET + ELF_SECTION_HEADER_FLAGS_SIZE <=
	      ELF_SECTION_HEADER_MIN_SIZE);

static inline uint64_t elf_section_header_flags(
    const struct elf_section_header *p)
{
	return order64_load(p->bytes + 8, p->order);
}

static inline void elf_section_header_set_flags(
    const struct elf_section_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 8, p->read.order, value);
}

/* Whether all bits of `mask` are set. */
static inline bool elf_section_header_flags_has(
    const struct elf_section_header *p, uint64_t mask)
{
	return (elf_section_header_flags(p) & mask) == mask;
}

static inline void elf_section_header_flags_add(
    const struct elf_section_header_edit *p, uint64_t mask)
{
	elf_section_header_set_flags(p,
	    (uint64_t)(elf_section_header_flags(&p->read) | mask));
}

static inline void elf_section_header_flags_clear(
    const struct elf_section_header_edit *p, uint64_t mask)
{
	elf_section_header_set_flags(p,
	    (uint64_t)(elf_section_header_flags(&p->read) & ~mask));
}

/* SectionHeader.addr: u64 at byte 16. In memory, with alloc */
#define ELF_SECTION_HEADER_ADDR_OFFSET 16u
#define ELF_SECTION_HEADER_ADDR_SIZE   8u
STRUCTC_PROVE(ELF_SECTION_HEADER_ADDR_OFFSET + ELF_SECTION_HEADER_ADDR_SIZE <=
	      ELF_SECTION_HEADER_MIN_SIZE);

static inline uint64_t elf_section_header_addr(
    const struct elf_section_header *p)
{
	return order64_load(p->bytes + 16, p->order);
}

static inline void elf_section_header_set_addr(
    const struct elf_section_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 16, p->read.order, value);
}

/* SectionHeader.offset: u64 at byte 24. In the file */
#define ELF_SECTION_HEADER_OFFSET_OFFSET 24u
#define ELF_SECTION_HEADER_OFFSET_SIZE   8u
STRUCTC_PROVE(ELF_SECTION_HEADER_OFFSET_OFFSET + ELF_SECTION_HEADER_OFFSET_SIZE <=
    ELF_SECTION_HEADER_MIN_SIZE);

static inline uint64_t elf_section_header_offset(
    const struct elf_section_header *p)
{
	return order64_load(p->bytes + 24, p->order);
}

static inline void elf_section_header_set_offset(
    const struct elf_section_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 24, p->read.order, value);
}

/* SectionHeader.size: u64 at byte 32. In bytes */
#define ELF_SECTION_HEADER_SIZE_OFFSET 32u
#define ELF_SECTION_HEADER_SIZE_SIZE   8u
STRUCTC_PROVE(ELF_SECTION_HEADER_SIZE_OFFSET + ELF_SECTION_HEADER_SIZE_SIZE <=
	      ELF_SECTION_HEADER_MIN_SIZE);

static inline uint64_t elf_section_header_size(
    const struct elf_section_header *p)
{
	return order64_load(p->bytes + 32, p->order);
}

static inline void elf_section_header_set_size(
    const struct elf_section_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 32, p->read.order, value);
}

/* SectionHeader.link: u32 at byte 40. Another section; type says which */
#define ELF_SECTION_HEADER_LINK_OFFSET 40u
#define ELF_SECTION_HEADER_LINK_SIZE   4u
STRUCTC_PROVE(ELF_SECTION_HEADER_LINK_OFFSET + ELF_SECTION_HEADER_LINK_SIZE <=
	      ELF_SECTION_HEADER_MIN_SIZE);

static inline uint32_t elf_section_header_link(
    const struct elf_section_header *p)
{
	return order32_load(p->bytes + 40, p->order);
}

static inline void elf_section_header_set_link(
    const struct elf_section_header_edit *p, uint32_t value)
{
	order32_store(p->bytes + 40, p->read.order, value);
}

/* SectionHeader.info: u32 at byte 44. More, by type */
#define ELF_SECTION_HEADER_INFO_OFFSET 44u
#define ELF_SECTION_HEADER_INFO_SIZE   4u
STRUCTC_PROVE(ELF_SECTION_HEADER_INFO_OFFSET + ELF_SECTION_HEADER_INFO_SIZE <=
	      ELF_SECTION_HEADER_MIN_SIZE);

static inline uint32_t elf_section_header_info(
    const struct elf_section_header *p)
{
	return order32_load(p->bytes + 44, p->order);
}

static inline void elf_section_header_set_info(
    const struct elf_section_header_edit *p, uint32_t value)
{
	order32_store(p->bytes + 44, p->read.order, value);
}

/* SectionHeader.addralign: u64 at byte 48. 0 or 1: none */
#define ELF_SECTION_HEADER_ADDRALIGN_OFFSET 48u
#define ELF_SECTION_HEADER_ADDRALIGN_SIZE   8u
STRUCTC_PROVE(
    ELF_SECTION_HEADER_ADDRALIGN_OFFSET + ELF_SECTION_HEADER_ADDRALIGN_SIZE <=
    ELF_SECTION_HEADER_MIN_SIZE);

static inline uint64_t elf_section_header_addralign(
    const struct elf_section_header *p)
{
	return order64_load(p->bytes + 48, p->order);
}

static inline void elf_section_header_set_addralign(
    const struct elf_section_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 48, p->read.order, value);
}

/* SectionHeader.entsize: u64 at byte 56. Of one element; 0: they differ */
#define ELF_SECTION_HEADER_ENTSIZE_OFFSET 56u
#define ELF_SECTION_HEADER_ENTSIZE_SIZE   8u
STRUCTC_PROVE(
    ELF_SECTION_HEADER_ENTSIZE_OFFSET + ELF_SECTION_HEADER_ENTSIZE_SIZE <=
    ELF_SECTION_HEADER_MIN_SIZE);

static inline uint64_t elf_section_header_entsize(
    const struct elf_section_header *p)
{
	return order64_load(p->bytes + 56, p->order);
}

static inline void elf_section_header_set_entsize(
    const struct elf_section_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 56, p->read.order, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_section_header_at(struct span span,
					uint64_t offset, uint8_t order,
					struct elf_section_header *out,
					struct field_error *error)
{
	struct elf_section_header view;
	uint64_t size;

	if (!span_has(span, offset, 64))
		return field_out_of_range(error, "elf_section_header", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 64ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_section_header", "size",
					  0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_section_header_edit_at(struct mspan span,
    uint64_t offset, uint8_t order, struct elf_section_header_edit *out,
    struct field_error *error)
{
	int rc = elf_section_header_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_section_header_total_size(
    const struct elf_section_header *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_section_header_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_section_header_edit_iterator {
	struct elf_section_header_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_section_header_iterator elf_section_header_iterate(
    struct span span, uint8_t order)
{
	struct elf_section_header_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_section_header_edit_iterator elf_section_header_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_section_header_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_section_header_iterator_next(
    struct elf_section_header_iterator *it, struct elf_section_header *out,
    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_section_header_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_section_header_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_section_header", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_section_header_edit_iterator_next(
    struct elf_section_header_edit_iterator *it,
    struct elf_section_header_edit *out, struct field_error *error)
{
	int rc = elf_section_header_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure CompressionHeader, at least 24 bytes. The first bytes of a section
 * with `compressed`.
 */
struct elf_compression_header {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_compression_header_edit {
	struct elf_compression_header read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_COMPRESSION_HEADER_MIN_SIZE 24u

/* CompressionHeader.type: enum CompressionType, u32 at byte 0. */
#define ELF_COMPRESSION_HEADER_TYPE_OFFSET 0u
#define ELF_COMPRESSION_HEADER_TYPE_SIZE   4u
STRUCTC_PROVE(
    ELF_COMPRESSION_HEADER_TYPE_OFFSET + ELF_COMPRESSION_HEADER_TYPE_SIZE <=
    ELF_COMPRESSION_HEADER_MIN_SIZE);

static inline uint32_t elf_compression_header_type(
    const struct elf_compression_header *p)
{
	return order32_load(p->bytes, p->order);
}

static inline void elf_compression_header_set_type(
    const struct elf_compression_header_edit *p, uint32_t value)
{
	order32_store(p->bytes, p->read.order, value);
}

/* CompressionHeader.size: u64 at byte 8. Of what comes out */
#define ELF_COMPRESSION_HEADER_SIZE_OFFSET 8u
#define ELF_COMPRESSION_HEADER_SIZE_SIZE   8u
STRUCTC_PROVE(
    ELF_COMPRESSION_HEADER_SIZE_OFFSET + ELF_COMPRESSION_HEADER_SIZE_SIZE <=
    ELF_COMPRESSION_HEADER_MIN_SIZE);

static inline uint64_t elf_compression_header_size(
    const struct elf_compression_header *p)
{
	return order64_load(p->bytes + 8, p->order);
}

static inline void elf_compression_header_set_size(
    const struct elf_compression_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 8, p->read.order, value);
}

/* CompressionHeader.addralign: u64 at byte 16. Of that */
#define ELF_COMPRESSION_HEADER_ADDRALIGN_OFFSET 16u
#define ELF_COMPRESSION_HEADER_ADDRALIGN_SIZE   8u
STRUCTC_PROVE(
    ELF_COMPRESSION_HEADER_ADDRALIGN_OFFSET + ELF_COMPRESSION_HEADER_ADDRALIGN_SIZE <=
    ELF_COMPRESSION_HEADER_MIN_SIZE);

static inline uint64_t elf_compression_header_addralign(
    const struct elf_compression_header *p)
{
	return order64_load(p->bytes + 16, p->order);
}

static inline void elf_compression_header_set_addralign(
    const struct elf_compression_header_edit *p, uint64_t value)
{
	order64_store(p->bytes + 16, p->read.order, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_compression_header_at(struct span span,
					    uint64_t offset, uint8_t order,
					    struct elf_compression_header *out,
					    struct field_error *error)
{
	struct elf_compression_header view;
	uint64_t size;

	if (!span_has(span, offset, 24))
		return field_out_of_range(error, "elf_compression_header", "",
					  0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 24ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_compression_header",
					  "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_compression_header_edit_at(struct mspan span,
    uint64_t offset, uint8_t order, struct elf_compression_header_edit *out,
    struct field_error *error)
{
	int rc = elf_compression_header_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_compression_header_total_size(
    const struct elf_compression_header *p, uint64_t *size,
    struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_compression_header_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_compression_header_edit_iterator {
	struct elf_compression_header_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_compression_header_iterator elf_compression_header_iterate(
    struct span span, uint8_t order)
{
	struct elf_compression_header_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_compression_header_edit_iterator elf_compression_header_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_compression_header_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_compression_header_iterator_next(
    struct elf_compression_header_iterator *it,
    struct elf_compression_header *out, struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_compression_header_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_compression_header_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_compression_header", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_compression_header_edit_iterator_next(
    struct elf_compression_header_edit_iterator *it,
    struct elf_compression_header_edit *out, struct field_error *error)
{
	int rc = elf_compression_header_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Symbol, at least 24 bytes. */
struct elf_symbol {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_symbol_edit {
	struct elf_symbol read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_SYMBOL_MIN_SIZE 24u

/* Symbol.name: u32 at byte 0. Offset in the table of texts */
#define ELF_SYMBOL_NAME_OFFSET 0u
#define ELF_SYMBOL_NAME_SIZE   4u
STRUCTC_PROVE(ELF_SYMBOL_NAME_OFFSET + ELF_SYMBOL_NAME_SIZE <=
	      ELF_SYMBOL_MIN_SIZE);

static inline uint32_t elf_symbol_name(const struct elf_symbol *p)
{
	return order32_load(p->bytes, p->order);
}

static inline void elf_symbol_set_name(const struct elf_symbol_edit *p,
				       uint32_t value)
{
	order32_store(p->bytes, p->read.order, value);
}

/* Symbol.info: bitfield InfoBits, u8 at byte 4. */
#define ELF_SYMBOL_INFO_OFFSET 4u
#define ELF_SYMBOL_INFO_SIZE   1u
STRUCTC_PROVE(ELF_SYMBOL_INFO_OFFSET + ELF_SYMBOL_INFO_SIZE <=
	      ELF_SYMBOL_MIN_SIZE);

static inline uint8_t elf_symbol_info(const struct elf_symbol *p)
{
	return p->bytes[4];
}

static inline void elf_symbol_set_info(const struct elf_symbol_edit *p,
				       uint8_t value)
{
	p->bytes[4] = value;
}

static inline uint8_t elf_symbol_info_type(const struct elf_symbol *p)
{
	return elf_info_bits_type(elf_symbol_info(p));
}

static inline int elf_symbol_set_info_type(const struct elf_symbol_edit *p,
					   uint8_t part)
{
	uint8_t value;

	if (elf_info_bits_with_type(elf_symbol_info(&p->read), part, &value))
		return -34;
	elf_symbol_set_info(p, value);
	return 0;
}

static inline uint8_t elf_symbol_info_bind(const struct elf_symbol *p)
{
	return elf_info_bits_bind(elf_symbol_info(p));
}

static inline int elf_symbol_set_info_bind(const struct elf_symbol_edit *p,
					   uint8_t part)
{
	uint8_t value;

	if (elf_info_bits_with_bind(elf_symbol_info(&p->read), part, &value))
		return -34;
	elf_symbol_set_info(p, value);
	return 0;
}

/* Symbol.other: bitfield OtherBits, u8 at byte 5. */
#define ELF_SYMBOL_OTHER_OFFSET 5u
#define ELF_SYMBOL_OTHER_SIZE   1u
STRUCTC_PROVE(ELF_SYMBOL_OTHER_OFFSET + ELF_SYMBOL_OTHER_SIZE <=
	      ELF_SYMBOL_MIN_SIZE);

static inline uint8_t elf_symbol_other(const struct elf_symbol *p)
{
	return p->bytes[5];
}

static inline void elf_symbol_set_other(const struct elf_symbol_edit *p,
					uint8_t value)
{
	p->bytes[5] = value;
}

static inline uint8_t elf_symbol_other_visibility(const struct elf_symbol *p)
{
	return elf_other_bits_visibility(elf_symbol_other(p));
}

static inline int elf_symbol_set_other_visibility(
    const struct elf_symbol_edit *p, uint8_t part)
{
	uint8_t value;

	if (elf_other_bits_with_visibility(elf_symbol_other(&p->read), part,
					   &value))
		return -34;
	elf_symbol_set_other(p, value);
	return 0;
}

static inline uint8_t elf_symbol_other_proc(const struct elf_symbol *p)
{
	return elf_other_bits_proc(elf_symbol_other(p));
}

static inline int elf_symbol_set_other_proc(const struct elf_symbol_edit *p,
					    uint8_t part)
{
	uint8_t value;

	if (elf_other_bits_with_proc(elf_symbol_other(&p->read), part, &value))
		return -34;
	elf_symbol_set_other(p, value);
	return 0;
}

/* Symbol.shndx: u16 at byte 6. Its section, or SECTION_... */
#define ELF_SYMBOL_SHNDX_OFFSET 6u
#define ELF_SYMBOL_SHNDX_SIZE   2u
STRUCTC_PROVE(ELF_SYMBOL_SHNDX_OFFSET + ELF_SYMBOL_SHNDX_SIZE <=
	      ELF_SYMBOL_MIN_SIZE);

static inline uint16_t elf_symbol_shndx(const struct elf_symbol *p)
{
	return order16_load(p->bytes + 6, p->order);
}

static inline void elf_symbol_set_shndx(const struct elf_symbol_edit *p,
					uint16_t value)
{
	order16_store(p->bytes + 6, p->read.order, value);
}

/* Symbol.value: u64 at byte 8. */
#define ELF_SYMBOL_VALUE_OFFSET 8u
#define ELF_SYMBOL_VALUE_SIZE   8u
STRUCTC_PROVE(ELF_SYMBOL_VALUE_OFFSET + ELF_SYMBOL_VALUE_SIZE <=
	      ELF_SYMBOL_MIN_SIZE);

static inline uint64_t elf_symbol_value(const struct elf_symbol *p)
{
	return order64_load(p->bytes + 8, p->order);
}

static inline void elf_symbol_set_value(const struct elf_symbol_edit *p,
					uint64_t value)
{
	order64_store(p->bytes + 8, p->read.order, value);
}

/* Symbol.size: u64 at byte 16. */
#define ELF_SYMBOL_SIZE_OFFSET 16u
#define ELF_SYMBOL_SIZE_SIZE   8u
STRUCTC_PROVE(ELF_SYMBOL_SIZE_OFFSET + ELF_SYMBOL_SIZE_SIZE <=
	      ELF_SYMBOL_MIN_SIZE);

static inline uint64_t elf_symbol_size(const struct elf_symbol *p)
{
	return order64_load(p->bytes + 16, p->order);
}

static inline void elf_symbol_set_size(const struct elf_symbol_edit *p,
				       uint64_t value)
{
	order64_store(p->bytes + 16, p->read.order, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_symbol_at(struct span span,
				uint64_t offset, uint8_t order,
				struct elf_symbol *out,
				struct field_error *error)
{
	struct elf_symbol view;
	uint64_t size;

	if (!span_has(span, offset, 24))
		return field_out_of_range(error, "elf_symbol", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 24ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_symbol", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_symbol_edit_at(struct mspan span,
				     uint64_t offset, uint8_t order,
				     struct elf_symbol_edit *out,
				     struct field_error *error)
{
	int rc = elf_symbol_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_symbol_total_size(const struct elf_symbol *p,
					uint64_t *size,
					struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_symbol_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_symbol_edit_iterator {
	struct elf_symbol_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_symbol_iterator elf_symbol_iterate(struct span span,
							    uint8_t order)
{
	struct elf_symbol_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_symbol_edit_iterator elf_symbol_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_symbol_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_symbol_iterator_next(struct elf_symbol_iterator *it,
					   struct elf_symbol *out,
					   struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_symbol_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_symbol_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_symbol", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_symbol_edit_iterator_next(
    struct elf_symbol_edit_iterator *it, struct elf_symbol_edit *out,
    struct field_error *error)
{
	int rc = elf_symbol_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Rel, at least 16 bytes. */
struct elf_rel {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_rel_edit {
	struct elf_rel read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_REL_MIN_SIZE 16u

/* Rel.offset: u64 at byte 0. */
#define ELF_REL_OFFSET_OFFSET 0u
#define ELF_REL_OFFSET_SIZE   8u
STRUCTC_PROVE(ELF_REL_OFFSET_OFFSET + ELF_REL_OFFSET_SIZE <=
	      ELF_REL_MIN_SIZE);

static inline uint64_t elf_rel_offset(const struct elf_rel *p)
{
	return order64_load(p->bytes, p->order);
}

static inline void elf_rel_set_offset(const struct elf_rel_edit *p,
				      uint64_t value)
{
	order64_store(p->bytes, p->read.order, value);
}

/* Rel.info: bitfield RelocationInfo, u64 at byte 8. */
#define ELF_REL_INFO_OFFSET 8u
#define ELF_REL_INFO_SIZE   8u
STRUCTC_PROVE(ELF_REL_INFO_OFFSET + ELF_REL_INFO_SIZE <= ELF_REL_MIN_SIZE);

static inline uint64_t elf_rel_info(const struct elf_rel *p)
{
	return order64_load(p->bytes + 8, p->order);
}

static inline void elf_rel_set_info(const struct elf_rel_edit *p,
				    uint64_t value)
{
	order64_store(p->bytes + 8, p->read.order, value);
}

static inline uint64_t elf_rel_info_type(const struct elf_rel *p)
{
	return elf_relocation_info_type(elf_rel_info(p));
}

static inline int elf_rel_set_info_type(const struct elf_rel_edit *p,
					uint64_t part)
{
	uint64_t value;

	if (elf_relocation_info_with_type(elf_rel_info(&p->read), part,
					  &value))
		return -34;
	elf_rel_set_info(p, value);
	return 0;
}

static inline uint64_t elf_rel_info_sym(const struct elf_rel *p)
{
	return elf_relocation_info_sym(elf_rel_info(p));
}

static inline int elf_rel_set_info_sym(const struct elf_rel_edit *p,
				       uint64_t part)
{
	uint64_t value;

	if (elf_relocation_info_with_sym(elf_rel_info(&p->read), part, &value))
		return -34;
	elf_rel_set_info(p, value);
	return 0;
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_rel_at(struct span span, uint64_t offset, uint8_t order,
			     struct elf_rel *out, struct field_error *error)
{
	struct elf_rel view;
	uint64_t size;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "elf_rel", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 16ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_rel", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_rel_edit_at(struct mspan span,
				  uint64_t offset, uint8_t order,
				  struct elf_rel_edit *out,
				  struct field_error *error)
{
	int rc = elf_rel_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_rel_total_size(const struct elf_rel *p, uint64_t *size,
				     struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_rel_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_rel_edit_iterator {
	struct elf_rel_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_rel_iterator elf_rel_iterate(struct span span,
						      uint8_t order)
{
	struct elf_rel_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_rel_edit_iterator elf_rel_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_rel_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_rel_iterator_next(struct elf_rel_iterator *it,
					struct elf_rel *out,
					struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_rel_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_rel_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_rel", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_rel_edit_iterator_next(struct elf_rel_edit_iterator *it,
					     struct elf_rel_edit *out,
					     struct field_error *error)
{
	int rc = elf_rel_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Rela, at least 24 bytes. */
struct elf_rela {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_rela_edit {
	struct elf_rela read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_RELA_MIN_SIZE 24u

/* Rela.offset: u64 at byte 0. */
#define ELF_RELA_OFFSET_OFFSET 0u
#define ELF_RELA_OFFSET_SIZE   8u
STRUCTC_PROVE(ELF_RELA_OFFSET_OFFSET + ELF_RELA_OFFSET_SIZE <=
	      ELF_RELA_MIN_SIZE);

static inline uint64_t elf_rela_offset(const struct elf_rela *p)
{
	return order64_load(p->bytes, p->order);
}

static inline void elf_rela_set_offset(const struct elf_rela_edit *p,
				       uint64_t value)
{
	order64_store(p->bytes, p->read.order, value);
}

/* Rela.info: bitfield RelocationInfo, u64 at byte 8. */
#define ELF_RELA_INFO_OFFSET 8u
#define ELF_RELA_INFO_SIZE   8u
STRUCTC_PROVE(ELF_RELA_INFO_OFFSET + ELF_RELA_INFO_SIZE <=
	      ELF_RELA_MIN_SIZE);

static inline uint64_t elf_rela_info(const struct elf_rela *p)
{
	return order64_load(p->bytes + 8, p->order);
}

static inline void elf_rela_set_info(const struct elf_rela_edit *p,
				     uint64_t value)
{
	order64_store(p->bytes + 8, p->read.order, value);
}

static inline uint64_t elf_rela_info_type(const struct elf_rela *p)
{
	return elf_relocation_info_type(elf_rela_info(p));
}

static inline int elf_rela_set_info_type(const struct elf_rela_edit *p,
					 uint64_t part)
{
	uint64_t value;

	if (elf_relocation_info_with_type(elf_rela_info(&p->read), part,
					  &value))
		return -34;
	elf_rela_set_info(p, value);
	return 0;
}

static inline uint64_t elf_rela_info_sym(const struct elf_rela *p)
{
	return elf_relocation_info_sym(elf_rela_info(p));
}

static inline int elf_rela_set_info_sym(const struct elf_rela_edit *p,
					uint64_t part)
{
	uint64_t value;

	if (elf_relocation_info_with_sym(elf_rela_info(&p->read), part,
					 &value))
		return -34;
	elf_rela_set_info(p, value);
	return 0;
}

/* Rela.addend: i64 at byte 16. */
#define ELF_RELA_ADDEND_OFFSET 16u
#define ELF_RELA_ADDEND_SIZE   8u
STRUCTC_PROVE(ELF_RELA_ADDEND_OFFSET + ELF_RELA_ADDEND_SIZE <=
	      ELF_RELA_MIN_SIZE);

static inline int64_t elf_rela_addend(const struct elf_rela *p)
{
	return (int64_t)order64_load(p->bytes + 16, p->order);
}

static inline void elf_rela_set_addend(const struct elf_rela_edit *p,
				       int64_t value)
{
	order64_store(p->bytes + 16, p->read.order, (uint64_t)value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_rela_at(struct span span, uint64_t offset, uint8_t order,
			      struct elf_rela *out, struct field_error *error)
{
	struct elf_rela view;
	uint64_t size;

	if (!span_has(span, offset, 24))
		return field_out_of_range(error, "elf_rela", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 24ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_rela", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_rela_edit_at(struct mspan span,
				   uint64_t offset, uint8_t order,
				   struct elf_rela_edit *out,
				   struct field_error *error)
{
	int rc = elf_rela_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_rela_total_size(const struct elf_rela *p, uint64_t *size,
				      struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_rela_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_rela_edit_iterator {
	struct elf_rela_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_rela_iterator elf_rela_iterate(struct span span,
							uint8_t order)
{
	struct elf_rela_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_rela_edit_iterator elf_rela_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_rela_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_rela_iterator_next(struct elf_rela_iterator *it,
					 struct elf_rela *out,
					 struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_rela_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_rela_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_rela", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_rela_edit_iterator_next(struct elf_rela_edit_iterator *it,
					      struct elf_rela_edit *out,
					      struct field_error *error)
{
	int rc = elf_rela_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Dynamic, at least 16 bytes. */
struct elf_dynamic {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
};
struct elf_dynamic_edit {
	struct elf_dynamic read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_DYNAMIC_MIN_SIZE 16u

/* Dynamic.tag: enum DynamicTag, i64 at byte 0. */
#define ELF_DYNAMIC_TAG_OFFSET 0u
#define ELF_DYNAMIC_TAG_SIZE   8u
STRUCTC_PROVE(ELF_DYNAMIC_TAG_OFFSET + ELF_DYNAMIC_TAG_SIZE <=
	      ELF_DYNAMIC_MIN_SIZE);

static inline int64_t elf_dynamic_tag(const struct elf_dynamic *p)
{
	return (int64_t)order64_load(p->bytes, p->order);
}

static inline void elf_dynamic_set_tag(const struct elf_dynamic_edit *p,
				       int64_t value)
{
	order64_store(p->bytes, p->read.order, (uint64_t)value);
}

/* Dynamic.val: u64 at byte 8. A number or an address, by tag */
#define ELF_DYNAMIC_VAL_OFFSET 8u
#define ELF_DYNAMIC_VAL_SIZE   8u
STRUCTC_PROVE(ELF_DYNAMIC_VAL_OFFSET + ELF_DYNAMIC_VAL_SIZE <=
	      ELF_DYNAMIC_MIN_SIZE);

static inline uint64_t elf_dynamic_val(const struct elf_dynamic *p)
{
	return order64_load(p->bytes + 8, p->order);
}

static inline void elf_dynamic_set_val(const struct elf_dynamic_edit *p,
				       uint64_t value)
{
	order64_store(p->bytes + 8, p->read.order, value);
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_dynamic_at(struct span span,
				 uint64_t offset, uint8_t order,
				 struct elf_dynamic *out,
				 struct field_error *error)
{
	struct elf_dynamic view;
	uint64_t size;

	if (!span_has(span, offset, 16))
		return field_out_of_range(error, "elf_dynamic", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	size = 16ull;
	if (size > view.size)
		return field_out_of_range(error, "elf_dynamic", "size", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_dynamic_edit_at(struct mspan span,
				      uint64_t offset, uint8_t order,
				      struct elf_dynamic_edit *out,
				      struct field_error *error)
{
	int rc = elf_dynamic_at(span_of(span.data, span.size), offset, order, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_dynamic_total_size(const struct elf_dynamic *p,
					 uint64_t *size,
					 struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_dynamic_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
};
struct elf_dynamic_edit_iterator {
	struct elf_dynamic_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_dynamic_iterator elf_dynamic_iterate(struct span span,
							      uint8_t order)
{
	struct elf_dynamic_iterator it = { span, 0, 0, UINT64_MAX, order };

	return it;
}

static inline struct elf_dynamic_edit_iterator elf_dynamic_edit_iterate(
    struct mspan span, uint8_t order)
{
	struct elf_dynamic_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_dynamic_iterator_next(struct elf_dynamic_iterator *it,
					    struct elf_dynamic *out,
					    struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_dynamic_at(it->span, it->offset, it->order, out, error);
	if (!rc)
		rc = elf_dynamic_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_dynamic", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_dynamic_edit_iterator_next(
    struct elf_dynamic_edit_iterator *it, struct elf_dynamic_edit *out,
    struct field_error *error)
{
	int rc = elf_dynamic_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/*
 * Structure Note, at least 12 bytes. Padded to 4 bytes; in a segment or section
 * that is aligned to 8, to 8.
 */
struct elf_note {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t order;
	uint8_t alignment;
};
struct elf_note_edit {
	struct elf_note read; /* the same, for getters */
	uint8_t *bytes;
};
#define ELF_NOTE_MIN_SIZE 12u

/* Note.namesz: u32 at byte 0. With the NUL */
#define ELF_NOTE_NAMESZ_OFFSET 0u
#define ELF_NOTE_NAMESZ_SIZE   4u
STRUCTC_PROVE(ELF_NOTE_NAMESZ_OFFSET + ELF_NOTE_NAMESZ_SIZE <=
	      ELF_NOTE_MIN_SIZE);

static inline uint32_t elf_note_namesz(const struct elf_note *p)
{
	return order32_load(p->bytes, p->order);
}

static inline void elf_note_set_namesz(const struct elf_note_edit *p,
				       uint32_t value)
{
	order32_store(p->bytes, p->read.order, value);
}

/* Note.descsz: u32 at byte 4. */
#define ELF_NOTE_DESCSZ_OFFSET 4u
#define ELF_NOTE_DESCSZ_SIZE   4u
STRUCTC_PROVE(ELF_NOTE_DESCSZ_OFFSET + ELF_NOTE_DESCSZ_SIZE <=
	      ELF_NOTE_MIN_SIZE);

static inline uint32_t elf_note_descsz(const struct elf_note *p)
{
	return order32_load(p->bytes + 4, p->order);
}

static inline void elf_note_set_descsz(const struct elf_note_edit *p,
				       uint32_t value)
{
	order32_store(p->bytes + 4, p->read.order, value);
}

/* Note.type: u32 at byte 8. What the name's owner says */
#define ELF_NOTE_TYPE_OFFSET 8u
#define ELF_NOTE_TYPE_SIZE   4u
STRUCTC_PROVE(ELF_NOTE_TYPE_OFFSET + ELF_NOTE_TYPE_SIZE <=
	      ELF_NOTE_MIN_SIZE);

static inline uint32_t elf_note_type(const struct elf_note *p)
{
	return order32_load(p->bytes + 8, p->order);
}

static inline void elf_note_set_type(const struct elf_note_edit *p,
				     uint32_t value)
{
	order32_store(p->bytes + 8, p->read.order, value);
}

/* Note.name: [$namesz]string at byte 12. */
#define ELF_NOTE_NAME_OFFSET 12u

static inline int elf_note_name_range(const struct elf_note *p,
				      uint64_t *offset, uint64_t *count,
				      struct field_error *error)
{
	uint64_t at, nr;

	at = 12;
	nr = (uint64_t)elf_note_namesz(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "elf_note", "name", 12);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int elf_note_name_count(const struct elf_note *p,
				      uint64_t *count,
				      struct field_error *error)
{
	uint64_t at;

	return elf_note_name_range(p, &at, count, error);
}

static inline int elf_note_name_offset(const struct elf_note *p,
				       uint64_t *offset,
				       struct field_error *error)
{
	uint64_t count;

	return elf_note_name_range(p, offset, &count, error);
}

static inline int elf_note_name(const struct elf_note *p, uint64_t i,
				uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = elf_note_name_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "elf_note", "name", 12);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int elf_note_set_name(const struct elf_note_edit *p, uint64_t i,
				    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = elf_note_name_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "elf_note", "name", 12);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int elf_note_name_bytes(const struct elf_note *p,
				      struct span *out,
				      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = elf_note_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int elf_note_edit_name_bytes(const struct elf_note_edit *p,
					   struct mspan *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = elf_note_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}

/* Up to the first NUL. */
static inline int elf_note_name_text(const struct elf_note *p,
				     struct span *out,
				     struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = elf_note_name_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_until(span_of(p->bytes + at, count), 0);
	return 0;
}

/* Fills up with NUL. Refuses a text that is too long, with -34. */
static inline int elf_note_put_name(const struct elf_note_edit *p,
				    struct span text,
				    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = elf_note_name_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	if (text.size > count)
		return field_out_of_range(error, "elf_note", "name", 12);
	if (text.size)
		memmove(p->bytes + at, text.data, (size_t)text.size);
	memset(p->bytes + at + text.size, 0, (size_t)(count - text.size));
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int elf_note_point_1(const struct elf_note *p, uint64_t *points,
				   struct field_error *error)
{
	uint64_t offset, count;

	offset = 12;
	count = (uint64_t)elf_note_namesz(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "elf_note", "", 0);
	points[1] = offset + count;
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int elf_note_point_2(const struct elf_note *p, uint64_t *points,
				   struct field_error *error)
{
	int rc;

	uint64_t at, rest;

	rc = elf_note_point_1(p, points, error);
	if (rc)
		return rc;
	at = points[1];
	if ((uint64_t)p->alignment <= 0)
		return field_out_of_range(error, "elf_note", "", 0);
	rest = at % (uint64_t)p->alignment;
	rest = rest ? (uint64_t)p->alignment - rest : 0;
	if (p->size - at < rest)
		return field_out_of_range(error, "elf_note", "", 0);
	points[2] = at + rest;
	return 0;
}


/* Note.desc: [$descsz]byte at an offset that data decides. */

static inline int elf_note_desc_range(const struct elf_note *p,
				      uint64_t *offset, uint64_t *count,
				      struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	rc = elf_note_point_2(p, points, error);
	if (rc)
		return rc;
	at = points[2];
	nr = (uint64_t)elf_note_descsz(p);
	if (nr > p->size - at)
		return field_out_of_range(error, "elf_note", "desc", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int elf_note_desc_count(const struct elf_note *p,
				      uint64_t *count,
				      struct field_error *error)
{
	uint64_t at;

	return elf_note_desc_range(p, &at, count, error);
}

static inline int elf_note_desc_offset(const struct elf_note *p,
				       uint64_t *offset,
				       struct field_error *error)
{
	uint64_t count;

	return elf_note_desc_range(p, offset, &count, error);
}

static inline int elf_note_desc(const struct elf_note *p, uint64_t i,
				uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = elf_note_desc_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "elf_note", "desc", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int elf_note_set_desc(const struct elf_note_edit *p, uint64_t i,
				    uint8_t value, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = elf_note_desc_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "elf_note", "desc", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int elf_note_desc_bytes(const struct elf_note *p,
				      struct span *out,
				      struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = elf_note_desc_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int elf_note_edit_desc_bytes(const struct elf_note_edit *p,
					   struct mspan *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = elf_note_desc_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int elf_note_point_3(const struct elf_note *p, uint64_t *points,
				   struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = elf_note_point_2(p, points, error);
	if (rc)
		return rc;
	offset = points[2];
	count = (uint64_t)elf_note_descsz(p);
	if (count > p->size - offset)
		return field_out_of_range(error, "elf_note", "", 0);
	points[3] = offset + count;
	return 0;
}


/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int elf_note_at(struct span span,
			      uint64_t offset, uint8_t order, uint8_t alignment,
			      struct elf_note *out, struct field_error *error)
{
	struct elf_note view;
	uint64_t size;

	if (!span_has(span, offset, 12))
		return field_out_of_range(error, "elf_note", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.order = order != 0;
	view.alignment = alignment;
	if (!((uint64_t)view.alignment))
		return field_out_of_range(error, "elf_note", "stride", 0);
	int64_t t1 = (int64_t)((((((((12ull + (uint64_t)elf_note_namesz(&view)) + (uint64_t)view.alignment) - 1ull) / (uint64_t)view.alignment) * (uint64_t)view.alignment) + (uint64_t)elf_note_descsz(&view)) + (uint64_t)view.alignment) - 1ull);

	if (!((uint64_t)view.alignment))
		return field_out_of_range(error, "elf_note", "stride", 0);
	int64_t t2 = (int64_t)((uint64_t)((int64_t)t1 / (int64_t)(uint64_t)view.alignment) * (uint64_t)view.alignment);

	if (t2 < 0)
		return field_out_of_range(error, "elf_note", "stride", 0);
	size = (uint64_t)t2;
	if (size < 12 || size > view.size)
		return field_out_of_range(error, "elf_note", "stride", 0);
	view.size = size;
	*out = view;
	return 0;
}

static inline int elf_note_edit_at(struct mspan span,
    uint64_t offset, uint8_t order, uint8_t alignment,
    struct elf_note_edit *out, struct field_error *error)
{
	int rc = elf_note_at(span_of(span.data, span.size), offset, order, alignment, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes, as it states. */
static inline int elf_note_total_size(const struct elf_note *p, uint64_t *size,
				      struct field_error *error)
{
	(void)error;
	*size = p->size;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct elf_note_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t order;
	uint8_t alignment;
};
struct elf_note_edit_iterator {
	struct elf_note_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct elf_note_iterator elf_note_iterate(struct span span,
    uint8_t order, uint8_t alignment)
{
	struct elf_note_iterator it = { span, 0, 0, UINT64_MAX, order, alignment };

	return it;
}

static inline struct elf_note_edit_iterator elf_note_edit_iterate(
    struct mspan span, uint8_t order, uint8_t alignment)
{
	struct elf_note_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, order, alignment },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int elf_note_iterator_next(struct elf_note_iterator *it,
					 struct elf_note *out,
					 struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = elf_note_at(it->span, it->offset, it->order, it->alignment, out, error);
	if (!rc)
		rc = elf_note_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "elf_note", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int elf_note_edit_iterator_next(struct elf_note_edit_iterator *it,
					      struct elf_note_edit *out,
					      struct field_error *error)
{
	int rc = elf_note_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* An image starts to be read here, at struct elf_identification. */
#define ELF_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_ELF_DESCRIBED)
#define GENERATED_ELF_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_value elf_class_values[] = {
	{ "none", 0u, NULL },
	{ "class32", 1u, "Not described here" },
	{ "class64", 2u, NULL },
};

DESCRIBE_CONST struct describe_value elf_data_values[] = {
	{ "none", 0u, NULL },
	{ "lsb", 1u, "Little-endian" },
	{ "msb", 2u, "Big-endian" },
};

DESCRIBE_CONST struct describe_value elf_os_abi_values[] = {
	{ "none", 0u, "Or UNIX System V" },
	{ "hpux", 1u, NULL },
	{ "netbsd", 2u, NULL },
	{ "gnu", 3u, "Uses GNU's extensions" },
	{ "solaris", 6u, NULL },
	{ "aix", 7u, NULL },
	{ "irix", 8u, NULL },
	{ "freebsd", 9u, NULL },
	{ "tru64", 10u, NULL },
	{ "modesto", 11u, NULL },
	{ "openbsd", 12u, NULL },
	{ "openvms", 13u, NULL },
	{ "nsk", 14u, NULL },
	{ "aros", 15u, NULL },
	{ "fenixos", 16u, NULL },
	{ "cloudabi", 17u, NULL },
	{ "openvos", 18u, NULL },
	{ "arm_aeabi", 64u, NULL },
	{ "arm", 97u, NULL },
	{ "standalone", 255u, NULL },
};

DESCRIBE_CONST struct describe_value elf_object_type_values[] = {
	{ "none", 0u, NULL },
	{ "rel", 1u, "To be linked" },
	{ "exec", 2u, "To be run where it says" },
	{ "dyn", 3u, "Shared, or to be run anywhere" },
	{ "core", 4u, NULL },
	{ "lo_os", 0xFE00u, "To hi_os: the system's" },
	{ "hi_os", 0xFEFFu, NULL },
	{ "lo_proc", 0xFF00u, "To hi_proc: the processor's" },
	{ "hi_proc", 0xFFFFu, NULL },
};

DESCRIBE_CONST struct describe_value elf_machine_values[] = {
	{ "none", 0u, NULL },
	{ "m32", 1u, NULL },
	{ "sparc", 2u, NULL },
	{ "i386", 3u, "Intel 80386" },
	{ "m68k", 4u, NULL },
	{ "m88k", 5u, NULL },
	{ "iamcu", 6u, NULL },
	{ "i860", 7u, NULL },
	{ "mips", 8u, NULL },
	{ "s370", 9u, NULL },
	{ "mips_rs3_le", 10u, NULL },
	{ "parisc", 15u, NULL },
	{ "vpp500", 17u, NULL },
	{ "sparc32plus", 18u, NULL },
	{ "i960", 19u, NULL },
	{ "ppc", 20u, NULL },
	{ "ppc64", 21u, "PowerPC, 64 bits" },
	{ "s390", 22u, "IBM z/Architecture, too" },
	{ "spu", 23u, NULL },
	{ "v800", 36u, NULL },
	{ "fr20", 37u, NULL },
	{ "rh32", 38u, NULL },
	{ "mcore", 39u, NULL },
	{ "arm", 40u, NULL },
	{ "alpha", 41u, NULL },
	{ "sh", 42u, NULL },
	{ "sparcv9", 43u, NULL },
	{ "tricore", 44u, NULL },
	{ "arc", 45u, NULL },
	{ "h8_300", 46u, NULL },
	{ "h8_300h", 47u, NULL },
	{ "h8s", 48u, NULL },
	{ "h8_500", 49u, NULL },
	{ "ia_64", 50u, NULL },
	{ "mips_x", 51u, NULL },
	{ "coldfire", 52u, NULL },
	{ "m68hc12", 53u, NULL },
	{ "mma", 54u, NULL },
	{ "pcp", 55u, NULL },
	{ "ncpu", 56u, NULL },
	{ "ndr1", 57u, NULL },
	{ "starcore", 58u, NULL },
	{ "me16", 59u, NULL },
	{ "st100", 60u, NULL },
	{ "tinyj", 61u, NULL },
	{ "x86_64", 62u, "AMD64" },
	{ "pdsp", 63u, NULL },
	{ "pdp10", 64u, NULL },
	{ "pdp11", 65u, NULL },
	{ "fx66", 66u, NULL },
	{ "st9plus", 67u, NULL },
	{ "st7", 68u, NULL },
	{ "m68hc16", 69u, NULL },
	{ "m68hc11", 70u, NULL },
	{ "m68hc08", 71u, NULL },
	{ "m68hc05", 72u, NULL },
	{ "svx", 73u, NULL },
	{ "st19", 74u, NULL },
	{ "vax", 75u, NULL },
	{ "cris", 76u, NULL },
	{ "javelin", 77u, NULL },
	{ "firepath", 78u, NULL },
	{ "zsp", 79u, NULL },
	{ "mmix", 80u, NULL },
	{ "huany", 81u, NULL },
	{ "prism", 82u, NULL },
	{ "avr", 83u, NULL },
	{ "fr30", 84u, NULL },
	{ "d10v", 85u, NULL },
	{ "d30v", 86u, NULL },
	{ "v850", 87u, NULL },
	{ "m32r", 88u, NULL },
	{ "mn10300", 89u, NULL },
	{ "mn10200", 90u, NULL },
	{ "pj", 91u, NULL },
	{ "openrisc", 92u, NULL },
	{ "arc_compact", 93u, NULL },
	{ "xtensa", 94u, NULL },
	{ "videocore", 95u, NULL },
	{ "tmm_gpp", 96u, NULL },
	{ "ns32k", 97u, NULL },
	{ "tpc", 98u, NULL },
	{ "snp1k", 99u, NULL },
	{ "st200", 100u, NULL },
	{ "ip2k", 101u, NULL },
	{ "max", 102u, NULL },
	{ "cr", 103u, NULL },
	{ "f2mc16", 104u, NULL },
	{ "msp430", 105u, NULL },
	{ "blackfin", 106u, NULL },
	{ "se_c33", 107u, NULL },
	{ "sep", 108u, NULL },
	{ "arca", 109u, NULL },
	{ "unicore", 110u, NULL },
	{ "excess", 111u, NULL },
	{ "dxp", 112u, NULL },
	{ "altera_nios2", 113u, NULL },
	{ "crx", 114u, NULL },
	{ "xgate", 115u, NULL },
	{ "c166", 116u, NULL },
	{ "m16c", 117u, NULL },
	{ "dspic30f", 118u, NULL },
	{ "ce", 119u, NULL },
	{ "m32c", 120u, NULL },
	{ "tsk3000", 131u, NULL },
	{ "rs08", 132u, NULL },
	{ "sharc", 133u, NULL },
	{ "ecog2", 134u, NULL },
	{ "score7", 135u, NULL },
	{ "dsp24", 136u, NULL },
	{ "videocore3", 137u, NULL },
	{ "latticemico32", 138u, NULL },
	{ "se_c17", 139u, NULL },
	{ "ti_c6000", 140u, NULL },
	{ "ti_c2000", 141u, NULL },
	{ "ti_c5500", 142u, NULL },
	{ "ti_arp32", 143u, NULL },
	{ "ti_pru", 144u, NULL },
	{ "mmdsp_plus", 160u, NULL },
	{ "cypress_m8c", 161u, NULL },
	{ "r32c", 162u, NULL },
	{ "trimedia", 163u, NULL },
	{ "qdsp6", 164u, NULL },
	{ "intel_8051", 165u, NULL },
	{ "stxp7x", 166u, NULL },
	{ "nds32", 167u, NULL },
	{ "ecog1x", 168u, NULL },
	{ "maxq30", 169u, NULL },
	{ "ximo16", 170u, NULL },
	{ "manik", 171u, NULL },
	{ "craynv2", 172u, NULL },
	{ "rx", 173u, NULL },
	{ "metag", 174u, NULL },
	{ "mcst_elbrus", 175u, NULL },
	{ "ecog16", 176u, NULL },
	{ "cr16", 177u, NULL },
	{ "etpu", 178u, NULL },
	{ "sle9x", 179u, NULL },
	{ "l10m", 180u, NULL },
	{ "k10m", 181u, NULL },
	{ "aarch64", 183u, "ARM, 64 bits" },
	{ "avr32", 185u, NULL },
	{ "stm8", 186u, NULL },
	{ "tile64", 187u, NULL },
	{ "tilepro", 188u, NULL },
	{ "microblaze", 189u, NULL },
	{ "cuda", 190u, NULL },
	{ "tilegx", 191u, NULL },
	{ "cloudshield", 192u, NULL },
	{ "corea_1st", 193u, NULL },
	{ "corea_2nd", 194u, NULL },
	{ "arcv2", 195u, NULL },
	{ "open8", 196u, NULL },
	{ "rl78", 197u, NULL },
	{ "videocore5", 198u, NULL },
	{ "r78kor", 199u, NULL },
	{ "m56800ex", 200u, NULL },
	{ "ba1", 201u, NULL },
	{ "ba2", 202u, NULL },
	{ "xcore", 203u, NULL },
	{ "mchp_pic", 204u, NULL },
	{ "intelgt", 205u, NULL },
	{ "km32", 210u, NULL },
	{ "kmx32", 211u, NULL },
	{ "emx16", 212u, NULL },
	{ "emx8", 213u, NULL },
	{ "kvarc", 214u, NULL },
	{ "cdp", 215u, NULL },
	{ "coge", 216u, NULL },
	{ "cool", 217u, NULL },
	{ "norc", 218u, NULL },
	{ "csr_kalimba", 219u, NULL },
	{ "z80", 220u, NULL },
	{ "visium", 221u, NULL },
	{ "ft32", 222u, NULL },
	{ "moxie", 223u, NULL },
	{ "amdgpu", 224u, NULL },
	{ "riscv", 243u, "RISC-V" },
	{ "bpf", 247u, "Linux BPF" },
	{ "csky", 252u, NULL },
	{ "loongarch", 258u, NULL },
	{ "alpha_gnu", 0x9026u, "Alpha, as used without a number" },
};

DESCRIBE_CONST struct describe_value elf_segment_type_values[] = {
	{ "null", 0u, "To be ignored" },
	{ "load", 1u, "To be mapped" },
	{ "dynamic", 2u, "An array of Dynamic" },
	{ "interp", 3u, "Path of the interpreter, with a NUL" },
	{ "note", 4u, "Notes" },
	{ "shlib", 5u, "Reserved" },
	{ "phdr", 6u, "This table itself" },
	{ "tls", 7u, "Template of a thread's own data" },
	{ "lo_os", 0x60000000u, NULL },
	{ "gnu_eh_frame", 0x6474E550u, "How to unwind, sorted" },
	{ "gnu_stack", 0x6474E551u, "Its flags are the stack's" },
	{ "gnu_relro", 0x6474E552u, "Read-only once it is relocated" },
	{ "gnu_property", 0x6474E553u, NULL },
	{ "gnu_sframe", 0x6474E554u, NULL },
	{ "openbsd_mutable", 0x65A3DBE5u, NULL },
	{ "openbsd_randomize", 0x65A3DBE6u, NULL },
	{ "openbsd_wxneeded", 0x65A3DBE7u, NULL },
	{ "sun_bss", 0x6FFFFFFAu, NULL },
	{ "sun_stack", 0x6FFFFFFBu, NULL },
	{ "hi_os", 0x6FFFFFFFu, NULL },
	{ "lo_proc", 0x70000000u, NULL },
	{ "hi_proc", 0x7FFFFFFFu, NULL },
};

DESCRIBE_CONST struct describe_value elf_segment_flags_values[] = {
	{ "execute", 0x1u, NULL },
	{ "write", 0x2u, NULL },
	{ "read", 0x4u, NULL },
	{ "os", 0xFF00000u, NULL },
	{ "proc", 0xF0000000u, NULL },
};

DESCRIBE_CONST struct describe_value elf_section_type_values[] = {
	{ "null", 0u, "No section" },
	{ "progbits", 1u, "What the program makes of it" },
	{ "symtab", 2u, "Symbols, all" },
	{ "strtab", 3u, "Texts, each with a NUL" },
	{ "rela", 4u, "Relocations with addends" },
	{ "hash", 5u, "Of symbols, for the dynamic linker" },
	{ "dynamic", 6u, "An array of Dynamic" },
	{ "note", 7u, "Notes" },
	{ "nobits", 8u, "Zeros that are not in the file" },
	{ "rel", 9u, "Relocations without addends" },
	{ "shlib", 10u, "Reserved" },
	{ "dynsym", 11u, "Symbols that the dynamic linker needs" },
	{ "init_array", 14u, "Addresses of functions" },
	{ "fini_array", 15u, NULL },
	{ "preinit_array", 16u, NULL },
	{ "group", 17u, "Sections that stay or go together" },
	{ "symtab_shndx", 18u, "Section numbers past SECTION_RESERVED" },
	{ "relr", 19u, "Relative relocations, packed" },
	{ "lo_os", 0x60000000u, NULL },
	{ "gnu_attributes", 0x6FFFFFF5u, NULL },
	{ "gnu_hash", 0x6FFFFFF6u, NULL },
	{ "gnu_liblist", 0x6FFFFFF7u, NULL },
	{ "checksum", 0x6FFFFFF8u, NULL },
	{ "sun_move", 0x6FFFFFFAu, NULL },
	{ "sun_comdat", 0x6FFFFFFBu, NULL },
	{ "sun_syminfo", 0x6FFFFFFCu, NULL },
	{ "gnu_verdef", 0x6FFFFFFDu, "Versions that are defined here" },
	{ "gnu_verneed", 0x6FFFFFFEu, "And wanted from elsewhere" },
	{ "gnu_versym", 0x6FFFFFFFu, "One of them for each dynamic symbol" },
	{ "hi_os", 0x6FFFFFFFu, NULL },
	{ "lo_proc", 0x70000000u, NULL },
	{ "x86_64_unwind", 0x70000001u, NULL },
	{ "hi_proc", 0x7FFFFFFFu, NULL },
	{ "lo_user", 0x80000000u, NULL },
	{ "hi_user", 0x8FFFFFFFu, NULL },
};

DESCRIBE_CONST struct describe_value elf_section_flags_values[] = {
	{ "write", 0x1u, NULL },
	{ "alloc", 0x2u, "In memory when the program runs" },
	{ "execinstr", 0x4u, NULL },
	{ "merge", 0x10u, "Equal elements may become one" },
	{ "strings", 0x20u, "Elements are texts" },
	{ "info_link", 0x40u, "info is a section's number" },
	{ "link_order", 0x80u, "As the sections that link names" },
	{ "os_nonconforming", 0x100u, NULL },
	{ "group", 0x200u, "Member of a group" },
	{ "tls", 0x400u, NULL },
	{ "compressed", 0x800u, "A CompressionHeader comes first" },
	{ "gnu_retain", 0x200000u, "Not to be dropped when unused" },
	{ "gnu_mbind", 0x1000000u, NULL },
	{ "os", 0xFF00000u, NULL },
	{ "ordered", 0x40000000u, NULL },
	{ "exclude", 0x80000000u, "Not into a program" },
	{ "proc", 0xF0000000u, NULL },
};

DESCRIBE_CONST struct describe_value elf_compression_type_values[] = {
	{ "zlib", 1u, NULL },
	{ "zstd", 2u, NULL },
};

DESCRIBE_CONST struct describe_value elf_binding_values[] = {
	{ "local", 0u, NULL },
	{ "global", 1u, NULL },
	{ "weak", 2u, "Global, but any other is preferred" },
	{ "gnu_unique", 10u, "One in the whole process" },
	{ "lo_os", 10u, NULL },
	{ "hi_os", 12u, NULL },
	{ "lo_proc", 13u, NULL },
	{ "hi_proc", 15u, NULL },
};

DESCRIBE_CONST struct describe_value elf_symbol_type_values[] = {
	{ "notype", 0u, NULL },
	{ "object", 1u, "Data" },
	{ "func", 2u, NULL },
	{ "section", 3u, NULL },
	{ "file", 4u, "The name is a source file's" },
	{ "common", 5u, NULL },
	{ "tls", 6u, "The value is an offset in tls" },
	{ "gnu_ifunc", 10u, "A function that says which one to call" },
	{ "lo_os", 10u, NULL },
	{ "hi_os", 12u, NULL },
	{ "lo_proc", 13u, NULL },
	{ "hi_proc", 15u, NULL },
};

DESCRIBE_CONST struct describe_value elf_visibility_values[] = {
	{ "default", 0u, NULL },
	{ "internal", 1u, NULL },
	{ "hidden", 2u, NULL },
	{ "protected", 3u, NULL },
};

DESCRIBE_CONST struct describe_field elf_info_bits_fields[] = {
	{ "type", "SymbolType", 0u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, elf_symbol_type_values, 12, NULL, 0,
	  NULL, NULL, NULL },
	{ "bind", "Binding", 4u, 4u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, elf_binding_values, 8, NULL, 0,
	  NULL, NULL, NULL },
};
DESCRIBE_CONST struct describe_structure elf_info_bits_description = {
	"InfoBits", "elf_info_bits", 8u, false, elf_info_bits_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field elf_other_bits_fields[] = {
	{ "visibility", "Visibility", 0u, 2u, 1u, DESCRIBE_ENUM,
	  false, false, false,
	  NULL, elf_visibility_values, 4, NULL, 0,
	  NULL, NULL, NULL },
	{ "proc", "", 2u, 6u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The machine's", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure elf_other_bits_description = {
	"OtherBits", "elf_other_bits", 8u, false, elf_other_bits_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_field elf_relocation_info_fields[] = {
	{ "type", "", 0u, 32u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The machine's", NULL, NULL },
	{ "sym", "", 32u, 32u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Number of the symbol", NULL, NULL },
};
DESCRIBE_CONST struct describe_structure elf_relocation_info_description = {
	"RelocationInfo", "elf_relocation_info", 64u, false,
	elf_relocation_info_fields, 2,
	NULL, NULL
};

DESCRIBE_CONST struct describe_value elf_dynamic_tag_values[] = {
	{ "null", 0u, "The last" },
	{ "needed", 1u, "Name of a library" },
	{ "pltrelsz", 2u, NULL },
	{ "pltgot", 3u, NULL },
	{ "hash", 4u, NULL },
	{ "strtab", 5u, "Address of the texts" },
	{ "symtab", 6u, "And of the symbols" },
	{ "rela", 7u, NULL },
	{ "relasz", 8u, NULL },
	{ "relaent", 9u, NULL },
	{ "strsz", 10u, NULL },
	{ "syment", 11u, NULL },
	{ "init", 12u, NULL },
	{ "fini", 13u, NULL },
	{ "soname", 14u, "This library's name" },
	{ "rpath", 15u, NULL },
	{ "symbolic", 16u, NULL },
	{ "rel", 17u, NULL },
	{ "relsz", 18u, NULL },
	{ "relent", 19u, NULL },
	{ "pltrel", 20u, "rel or rela: what the PLT has" },
	{ "debug", 21u, NULL },
	{ "textrel", 22u, NULL },
	{ "jmprel", 23u, NULL },
	{ "bind_now", 24u, NULL },
	{ "init_array", 25u, NULL },
	{ "fini_array", 26u, NULL },
	{ "init_arraysz", 27u, NULL },
	{ "fini_arraysz", 28u, NULL },
	{ "runpath", 29u, NULL },
	{ "flags", 30u, "DynamicFlags" },
	{ "preinit_array", 32u, NULL },
	{ "preinit_arraysz", 33u, NULL },
	{ "symtab_shndx", 34u, NULL },
	{ "relrsz", 35u, NULL },
	{ "relr", 36u, NULL },
	{ "relrent", 37u, NULL },
	{ "lo_os", 0x6000000Du, NULL },
	{ "gnu_prelinked", 0x6FFFFDF5u, NULL },
	{ "gnu_conflictsz", 0x6FFFFDF6u, NULL },
	{ "gnu_liblistsz", 0x6FFFFDF7u, NULL },
	{ "checksum", 0x6FFFFDF8u, NULL },
	{ "pltpadsz", 0x6FFFFDF9u, NULL },
	{ "moveent", 0x6FFFFDFAu, NULL },
	{ "movesz", 0x6FFFFDFBu, NULL },
	{ "feature_1", 0x6FFFFDFCu, NULL },
	{ "posflag_1", 0x6FFFFDFDu, NULL },
	{ "syminsz", 0x6FFFFDFEu, NULL },
	{ "syminent", 0x6FFFFDFFu, NULL },
	{ "gnu_hash", 0x6FFFFEF5u, NULL },
	{ "tlsdesc_plt", 0x6FFFFEF6u, NULL },
	{ "tlsdesc_got", 0x6FFFFEF7u, NULL },
	{ "gnu_conflict", 0x6FFFFEF8u, NULL },
	{ "gnu_liblist", 0x6FFFFEF9u, NULL },
	{ "config", 0x6FFFFEFAu, NULL },
	{ "depaudit", 0x6FFFFEFBu, NULL },
	{ "audit", 0x6FFFFEFCu, NULL },
	{ "pltpad", 0x6FFFFEFDu, NULL },
	{ "movetab", 0x6FFFFEFEu, NULL },
	{ "syminfo", 0x6FFFFEFFu, NULL },
	{ "hi_os", 0x6FFFF000u, NULL },
	{ "versym", 0x6FFFFFF0u, NULL },
	{ "relacount", 0x6FFFFFF9u, NULL },
	{ "relcount", 0x6FFFFFFAu, NULL },
	{ "flags_1", 0x6FFFFFFBu, NULL },
	{ "verdef", 0x6FFFFFFCu, NULL },
	{ "verdefnum", 0x6FFFFFFDu, NULL },
	{ "verneed", 0x6FFFFFFEu, NULL },
	{ "verneednum", 0x6FFFFFFFu, NULL },
	{ "lo_proc", 0x70000000u, NULL },
	{ "auxiliary", 0x7FFFFFFDu, NULL },
	{ "filter", 0x7FFFFFFFu, NULL },
	{ "hi_proc", 0x7FFFFFFFu, NULL },
};

DESCRIBE_CONST struct describe_value elf_dynamic_flags_values[] = {
	{ "origin", 0x1u, NULL },
	{ "symbolic", 0x2u, NULL },
	{ "textrel", 0x4u, NULL },
	{ "bind_now", 0x8u, NULL },
	{ "static_tls", 0x10u, NULL },
};

DESCRIBE_CONST struct describe_value elf_gnu_note_values[] = {
	{ "abi_tag", 1u, NULL },
	{ "hwcap", 2u, NULL },
	{ "build_id", 3u, NULL },
	{ "gold_version", 4u, NULL },
	{ "property_type_0", 5u, NULL },
};

DESCRIBE_CONST struct describe_rules elf_identification_describe_magic_rules = {
	true, 0x7F454C46u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules elf_identification_describe_class_rules = {
	true, 2u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules elf_identification_describe_data_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_rules elf_identification_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field elf_identification_fields[] = {
	{ "magic", "u32_be", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &elf_identification_describe_magic_rules },
	{ "class", "Class", 4u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, elf_class_values, 3, NULL, 0,
	  NULL,
	  NULL, &elf_identification_describe_class_rules },
	{ "data", "Data", 5u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, elf_data_values, 3, NULL, 0,
	  NULL,
	  NULL, &elf_identification_describe_data_rules },
	{ "version", "u8", 6u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &elf_identification_describe_version_rules },
	{ "os_abi", "OsAbi", 7u, 1u, 1u, DESCRIBE_ENUM, false, false, false,
	  NULL, elf_os_abi_values, 20, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "abi_version", "u8", 8u, 1u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Its meaning is os_abi's",
	  NULL, NULL },
	{ "_", "[7]byte", 9u, 1u, 7u, DESCRIBE_PADDING, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure elf_identification_description = {
	"Identification", "elf_identification", 16u, false,
	elf_identification_fields, 7,
	"The first bytes of the file, the same in every class and "
	"byte order.",
	NULL
};

static inline struct elf_header elf_header_describe_view(
    const struct describe_view *view)
{
	struct elf_header p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_header_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_header_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct elf_header p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_header",
			"order", 0);
	rc = elf_header_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_header_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct elf_header of = elf_header_describe_view(view), *p = &of;

	return elf_header_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_header_describe_open = {
	elf_header_describe_parameters, 1, elf_header_describe_at,
	elf_header_describe_total_size, elf_header_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_type = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_machine = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_version = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_rules elf_header_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_entry = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_phoff = {
	NULL, NULL, 1
};

static const struct describe_structure *
elf_header_describe_phoff_target(void);
DESCRIBE_CONST struct describe_rules elf_header_describe_phoff_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "ProgramHeader",
	elf_header_describe_phoff_target
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_shoff = {
	NULL, NULL, 1
};

static const struct describe_structure *
elf_header_describe_shoff_target(void);
DESCRIBE_CONST struct describe_rules elf_header_describe_shoff_rules = {
	false, 0u, NULL, NULL, 0, "octet", 1u, "SectionHeader",
	elf_header_describe_shoff_target
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_flags = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_ehsize = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_rules elf_header_describe_ehsize_rules = {
	true, 64u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_phentsize = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_phnum = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_shentsize = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_shnum = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_header_describe_shstrndx = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_header_fields[] = {
	{ "ident", "Identification", 0u, 16u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &elf_identification_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "type", "ObjectType", 16u, 2u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, elf_object_type_values, 9, NULL, 0,
	  NULL,
	  &elf_header_describe_type, NULL },
	{ "machine", "Machine", 18u, 2u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, elf_machine_values, 182, NULL, 0,
	  NULL,
	  &elf_header_describe_machine, NULL },
	{ "version", "u32", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_header_describe_version, &elf_header_describe_version_rules },
	{ "entry", "u64", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Where a program starts; 0: nowhere",
	  &elf_header_describe_entry, NULL },
	{ "phoff", "pointer<u64, octet> ProgramHeader", 32u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_header_describe_phoff, &elf_header_describe_phoff_rules },
	{ "shoff", "pointer<u64, octet> SectionHeader", 40u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_header_describe_shoff, &elf_header_describe_shoff_rules },
	{ "flags", "u32", 48u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "The machine's",
	  &elf_header_describe_flags, NULL },
	{ "ehsize", "u16", 52u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of this header",
	  &elf_header_describe_ehsize, &elf_header_describe_ehsize_rules },
	{ "phentsize", "u16", 54u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of one ProgramHeader",
	  &elf_header_describe_phentsize, NULL },
	{ "phnum", "u16", 56u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "PHNUM_EXTENDED: in sections[0].info",
	  &elf_header_describe_phnum, NULL },
	{ "shentsize", "u16", 58u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of one SectionHeader",
	  &elf_header_describe_shentsize, NULL },
	{ "shnum", "u16", 60u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0, and shoff is not: sections[0].size",
	  &elf_header_describe_shnum, NULL },
	{ "shstrndx", "u16", 62u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "SECTION_EXTENDED: sections[0].link",
	  &elf_header_describe_shstrndx, NULL },
};
DESCRIBE_CONST struct describe_structure elf_header_description = {
	"Header", "elf_header", 64u, false, elf_header_fields, 14,
	NULL,
	&elf_header_describe_open
};

static inline struct elf_program_header elf_program_header_describe_view(
    const struct describe_view *view)
{
	struct elf_program_header p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_program_header_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_program_header_describe_at(struct span span,
						 uint64_t offset,
						 const uint64_t *parameters,
						 struct describe_view *out,
						 struct field_error *error)
{
	struct elf_program_header p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_program_header",
			"order", 0);
	rc = elf_program_header_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_program_header_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct elf_program_header of = elf_program_header_describe_view(view), *p = &of;

	return elf_program_header_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_program_header_describe_open = {
	elf_program_header_describe_parameters, 1,
	elf_program_header_describe_at, elf_program_header_describe_total_size,
	elf_program_header_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_type = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_flags = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_offset = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_vaddr = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_paddr = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_filesz = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_memsz = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_program_header_describe_align = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_program_header_fields[] = {
	{ "type", "SegmentType", 0u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, elf_segment_type_values, 22, NULL, 0,
	  NULL,
	  &elf_program_header_describe_type, NULL },
	{ "flags", "SegmentFlags", 4u, 4u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, elf_segment_flags_values, 5, NULL, 0,
	  NULL,
	  &elf_program_header_describe_flags, NULL },
	{ "offset", "u64", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In the file",
	  &elf_program_header_describe_offset, NULL },
	{ "vaddr", "u64", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In memory",
	  &elf_program_header_describe_vaddr, NULL },
	{ "paddr", "u64", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Where addresses are physical",
	  &elf_program_header_describe_paddr, NULL },
	{ "filesz", "u64", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Bytes in the file",
	  &elf_program_header_describe_filesz, NULL },
	{ "memsz", "u64", 40u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "And in memory: those missing are zero",
	  &elf_program_header_describe_memsz, NULL },
	{ "align", "u64", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "0 or 1: none; else vaddr % this == offset % this",
	  &elf_program_header_describe_align, NULL },
};
DESCRIBE_CONST struct describe_structure elf_program_header_description = {
	"ProgramHeader", "elf_program_header", 56u, false,
	elf_program_header_fields, 8,
	NULL,
	&elf_program_header_describe_open
};

static inline struct elf_section_header elf_section_header_describe_view(
    const struct describe_view *view)
{
	struct elf_section_header p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_section_header_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_section_header_describe_at(struct span span,
						 uint64_t offset,
						 const uint64_t *parameters,
						 struct describe_view *out,
						 struct field_error *error)
{
	struct elf_section_header p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_section_header",
			"order", 0);
	rc = elf_section_header_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_section_header_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct elf_section_header of = elf_section_header_describe_view(view), *p = &of;

	return elf_section_header_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_section_header_describe_open = {
	elf_section_header_describe_parameters, 1,
	elf_section_header_describe_at, elf_section_header_describe_total_size,
	elf_section_header_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_name = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_type = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_flags = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_addr = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_offset = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_size = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_link = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_info = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_addralign = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_section_header_describe_entsize = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_section_header_fields[] = {
	{ "name", "u32", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Offset in the section of names",
	  &elf_section_header_describe_name, NULL },
	{ "type", "SectionType", 4u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, elf_section_type_values, 35, NULL, 0,
	  NULL,
	  &elf_section_header_describe_type, NULL },
	{ "flags", "SectionFlags", 8u, 8u, 1u, DESCRIBE_FLAGS, false, false,
	  false,
	  NULL, elf_section_flags_values, 17, NULL, 0,
	  NULL,
	  &elf_section_header_describe_flags, NULL },
	{ "addr", "u64", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In memory, with alloc",
	  &elf_section_header_describe_addr, NULL },
	{ "offset", "u64", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In the file",
	  &elf_section_header_describe_offset, NULL },
	{ "size", "u64", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "In bytes",
	  &elf_section_header_describe_size, NULL },
	{ "link", "u32", 40u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Another section; type says which",
	  &elf_section_header_describe_link, NULL },
	{ "info", "u32", 44u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "More, by type",
	  &elf_section_header_describe_info, NULL },
	{ "addralign", "u64", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0 or 1: none",
	  &elf_section_header_describe_addralign, NULL },
	{ "entsize", "u64", 56u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of one element; 0: they differ",
	  &elf_section_header_describe_entsize, NULL },
};
DESCRIBE_CONST struct describe_structure elf_section_header_description = {
	"SectionHeader", "elf_section_header", 64u, false,
	elf_section_header_fields, 10,
	NULL,
	&elf_section_header_describe_open
};

static inline struct elf_compression_header elf_compression_header_describe_view(
    const struct describe_view *view)
{
	struct elf_compression_header p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_compression_header_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_compression_header_describe_at(struct span span,
						     uint64_t offset,
						     const uint64_t *parameters,
						     struct describe_view *out,
						     struct field_error *error)
{
	struct elf_compression_header p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_compression_header",
			"order", 0);
	rc = elf_compression_header_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_compression_header_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct elf_compression_header of = elf_compression_header_describe_view(view), *p = &of;

	return elf_compression_header_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_compression_header_describe_open = {
	elf_compression_header_describe_parameters, 1,
	elf_compression_header_describe_at,
	elf_compression_header_describe_total_size,
	elf_compression_header_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_compression_header_describe_type = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_compression_header_describe_size = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_compression_header_describe_addralign = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_compression_header_fields[] = {
	{ "type", "CompressionType", 0u, 4u, 1u, DESCRIBE_ENUM, false, false,
	  false,
	  NULL, elf_compression_type_values, 2, NULL, 0,
	  NULL,
	  &elf_compression_header_describe_type, NULL },
	{ "_", "u32", 4u, 4u, 1u, DESCRIBE_PADDING, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "size", "u64", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Of what comes out",
	  &elf_compression_header_describe_size, NULL },
	{ "addralign", "u64", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "Of that",
	  &elf_compression_header_describe_addralign, NULL },
};
DESCRIBE_CONST struct describe_structure elf_compression_header_description = {
	"CompressionHeader", "elf_compression_header", 24u, false,
	elf_compression_header_fields, 4,
	"The first bytes of a section with `compressed`.",
	&elf_compression_header_describe_open
};

static inline struct elf_symbol elf_symbol_describe_view(
    const struct describe_view *view)
{
	struct elf_symbol p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_symbol_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_symbol_describe_at(struct span span, uint64_t offset,
					 const uint64_t *parameters,
					 struct describe_view *out,
					 struct field_error *error)
{
	struct elf_symbol p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_symbol",
			"order", 0);
	rc = elf_symbol_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_symbol_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct elf_symbol of = elf_symbol_describe_view(view), *p = &of;

	return elf_symbol_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_symbol_describe_open = {
	elf_symbol_describe_parameters, 1, elf_symbol_describe_at,
	elf_symbol_describe_total_size, elf_symbol_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_symbol_describe_name = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_symbol_describe_shndx = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_symbol_describe_value = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_symbol_describe_size = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_symbol_fields[] = {
	{ "name", "u32", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Offset in the table of texts",
	  &elf_symbol_describe_name, NULL },
	{ "info", "InfoBits", 4u, 1u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &elf_info_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "other", "OtherBits", 5u, 1u, 1u, DESCRIBE_BITFIELD, false, false,
	  false,
	  &elf_other_bits_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "shndx", "u16", 6u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "Its section, or SECTION_...",
	  &elf_symbol_describe_shndx, NULL },
	{ "value", "u64", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_symbol_describe_value, NULL },
	{ "size", "u64", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_symbol_describe_size, NULL },
};
DESCRIBE_CONST struct describe_structure elf_symbol_description = {
	"Symbol", "elf_symbol", 24u, false, elf_symbol_fields, 6,
	NULL,
	&elf_symbol_describe_open
};

static inline struct elf_rel elf_rel_describe_view(
    const struct describe_view *view)
{
	struct elf_rel p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_rel_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_rel_describe_at(struct span span, uint64_t offset,
				      const uint64_t *parameters,
				      struct describe_view *out,
				      struct field_error *error)
{
	struct elf_rel p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_rel",
			"order", 0);
	rc = elf_rel_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_rel_describe_total_size(const struct describe_view *view,
					      uint64_t *out,
					      struct field_error *error)
{
	struct elf_rel of = elf_rel_describe_view(view), *p = &of;

	return elf_rel_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_rel_describe_open = {
	elf_rel_describe_parameters, 1, elf_rel_describe_at,
	elf_rel_describe_total_size, elf_rel_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_rel_describe_offset = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_rel_describe_info = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_rel_fields[] = {
	{ "offset", "u64", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_rel_describe_offset, NULL },
	{ "info", "RelocationInfo", 8u, 8u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &elf_relocation_info_description, NULL, 0, NULL, 0,
	  NULL,
	  &elf_rel_describe_info, NULL },
};
DESCRIBE_CONST struct describe_structure elf_rel_description = {
	"Rel", "elf_rel", 16u, false, elf_rel_fields, 2,
	NULL,
	&elf_rel_describe_open
};

static inline struct elf_rela elf_rela_describe_view(
    const struct describe_view *view)
{
	struct elf_rela p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_rela_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_rela_describe_at(struct span span, uint64_t offset,
				       const uint64_t *parameters,
				       struct describe_view *out,
				       struct field_error *error)
{
	struct elf_rela p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_rela",
			"order", 0);
	rc = elf_rela_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_rela_describe_total_size(const struct describe_view *view,
					       uint64_t *out,
					       struct field_error *error)
{
	struct elf_rela of = elf_rela_describe_view(view), *p = &of;

	return elf_rela_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_rela_describe_open = {
	elf_rela_describe_parameters, 1, elf_rela_describe_at,
	elf_rela_describe_total_size, elf_rela_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_rela_describe_offset = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_rela_describe_info = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_rela_describe_addend = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_rela_fields[] = {
	{ "offset", "u64", 0u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_rela_describe_offset, NULL },
	{ "info", "RelocationInfo", 8u, 8u, 1u, DESCRIBE_BITFIELD, false,
	  false, false,
	  &elf_relocation_info_description, NULL, 0, NULL, 0,
	  NULL,
	  &elf_rela_describe_info, NULL },
	{ "addend", "i64", 16u, 8u, 1u, DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_rela_describe_addend, NULL },
};
DESCRIBE_CONST struct describe_structure elf_rela_description = {
	"Rela", "elf_rela", 24u, false, elf_rela_fields, 3,
	NULL,
	&elf_rela_describe_open
};

static inline struct elf_dynamic elf_dynamic_describe_view(
    const struct describe_view *view)
{
	struct elf_dynamic p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_dynamic_describe_parameters[] = {
	{ "order", 1, false, true },
};

static inline int elf_dynamic_describe_at(struct span span, uint64_t offset,
					  const uint64_t *parameters,
					  struct describe_view *out,
					  struct field_error *error)
{
	struct elf_dynamic p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_dynamic",
			"order", 0);
	rc = elf_dynamic_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	return 0;
}

static inline int elf_dynamic_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct elf_dynamic of = elf_dynamic_describe_view(view), *p = &of;

	return elf_dynamic_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_dynamic_describe_open = {
	elf_dynamic_describe_parameters, 1, elf_dynamic_describe_at,
	elf_dynamic_describe_total_size, elf_dynamic_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_dynamic_describe_tag = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_dynamic_describe_val = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_field elf_dynamic_fields[] = {
	{ "tag", "DynamicTag", 0u, 8u, 1u, DESCRIBE_ENUM, false, true, false,
	  NULL, elf_dynamic_tag_values, 73, NULL, 0,
	  NULL,
	  &elf_dynamic_describe_tag, NULL },
	{ "val", "u64", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "A number or an address, by tag",
	  &elf_dynamic_describe_val, NULL },
};
DESCRIBE_CONST struct describe_structure elf_dynamic_description = {
	"Dynamic", "elf_dynamic", 16u, false, elf_dynamic_fields, 2,
	NULL,
	&elf_dynamic_describe_open
};

static inline struct elf_note elf_note_describe_view(
    const struct describe_view *view)
{
	struct elf_note p = { view->bytes, view->size, (uint8_t)view->parameters[0], (uint8_t)view->parameters[1] };

	return p;
}

DESCRIBE_CONST struct describe_parameter elf_note_describe_parameters[] = {
	{ "order", 1, false, true },
	{ "alignment", 1, false, false },
};

static inline int elf_note_describe_at(struct span span, uint64_t offset,
				       const uint64_t *parameters,
				       struct describe_view *out,
				       struct field_error *error)
{
	struct elf_note p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "elf_note",
			"order", 0);
	if ((uint64_t)(uint8_t)parameters[1] != parameters[1])
		return field_out_of_range(error, "elf_note",
			"alignment", 0);
	rc = elf_note_at(span, offset, (uint8_t)parameters[0], (uint8_t)parameters[1], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.order;
	out->parameters[1] = (uint64_t)p.alignment;
	return 0;
}

static inline int elf_note_describe_total_size(const struct describe_view *view,
					       uint64_t *out,
					       struct field_error *error)
{
	struct elf_note of = elf_note_describe_view(view), *p = &of;

	return elf_note_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open elf_note_describe_open = {
	elf_note_describe_parameters, 2, elf_note_describe_at,
	elf_note_describe_total_size, elf_note_describe_total_size
};

DESCRIBE_CONST struct describe_open_field elf_note_describe_namesz = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_note_describe_descsz = {
	NULL, NULL, 1
};

DESCRIBE_CONST struct describe_open_field elf_note_describe_type = {
	NULL, NULL, 1
};

static inline int elf_note_describe_name_place(const struct describe_view *view,
					       struct describe_place *out,
					       struct field_error *error)
{
	struct elf_note of = elf_note_describe_view(view), *p = &of;
	int rc = elf_note_name_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field elf_note_describe_name = {
	elf_note_describe_name_place, NULL, 0
};

static inline int elf_note_describe_desc_place(const struct describe_view *view,
					       struct describe_place *out,
					       struct field_error *error)
{
	struct elf_note of = elf_note_describe_view(view), *p = &of;
	int rc = elf_note_desc_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field elf_note_describe_desc = {
	elf_note_describe_desc_place, NULL, 0
};

DESCRIBE_CONST struct describe_field elf_note_fields[] = {
	{ "namesz", "u32", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "With the NUL",
	  &elf_note_describe_namesz, NULL },
	{ "descsz", "u32", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_note_describe_descsz, NULL },
	{ "type", "u32", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "What the name's owner says",
	  &elf_note_describe_type, NULL },
	{ "name", "[$namesz]string", 12u, 1u, 0u, DESCRIBE_STRING, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_note_describe_name, NULL },
	{ "desc", "[$descsz]byte", 0u, 1u, 0u, DESCRIBE_BYTES, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &elf_note_describe_desc, NULL },
};
DESCRIBE_CONST struct describe_structure elf_note_description = {
	"Note", "elf_note", 12u, false, elf_note_fields, 5,
	"Padded to 4 bytes; in a segment or section that is aligned "
	"to 8, to 8.",
	&elf_note_describe_open
};

static inline const struct describe_structure *elf_header_describe_phoff_target(
    void)
{
	return &elf_program_header_description;
}

static inline const struct describe_structure *elf_header_describe_shoff_target(
    void)
{
	return &elf_section_header_description;
}

#define ELF_NR_STRUCTURES 10u
DESCRIBE_CONST struct describe_structure *const elf_structures[] = {
	&elf_identification_description,
	&elf_header_description,
	&elf_program_header_description,
	&elf_section_header_description,
	&elf_compression_header_description,
	&elf_symbol_description,
	&elf_rel_description,
	&elf_rela_description,
	&elf_dynamic_description,
	&elf_note_description,
};

DESCRIBE_CONST struct describe_root elf_describe_root = {
	&elf_identification_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file elf_describe_file = {
	"elf", elf_structures, 10, &elf_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_ELF_VALIDATED)
#define GENERATED_ELF_VALIDATED

#include "runtime/base/validate.h"

static inline size_t elf_identification_validate(
    const struct elf_identification *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(be32_load(p->bytes));

		if (value != 0x7F454C46u &&
		    validation_add(v, FINDING_CONSTRAINT, "elf_identification",
				   "magic", 0, "must be 0x7F454C46"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (value != 2u &&
		    validation_add(v, FINDING_CONSTRAINT, "elf_identification",
				   "class", 4, "must be 2"))
			return v->count - before;
		if (v->strict && !elf_class_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_identification",
				   "class", 4, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[5]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "elf_identification",
				   "data", 5, "must be 1"))
			return v->count - before;
		if (v->strict && !elf_data_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_identification",
				   "data", 5, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[6]);

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "elf_identification",
				   "version", 6, "must be 1"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[7]);

		if (v->strict && !elf_os_abi_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_identification",
				   "os_abi", 7, "no value of its enum"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 9, 7) &&
	    validation_add(v, FINDING_PADDING, "elf_identification", "_", 9,
			   "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t elf_header_validate(const struct elf_header *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		elf_identification_validate(
		    (const struct elf_identification *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	{
		uint16_t value = 
		    (uint16_t)(order16_load(p->bytes + 16, p->order));

		if (v->strict && !elf_object_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_header", "type", 16,
				   "no value of its enum"))
			return v->count - before;
	}
	{
		uint16_t value = 
		    (uint16_t)(order16_load(p->bytes + 18, p->order));

		if (v->strict && !elf_machine_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_header", "machine",
				   18, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = 
		    (uint32_t)(order32_load(p->bytes + 20, p->order));

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "elf_header",
				   "version", 20, "must be 1"))
			return v->count - before;
	}
	{
		uint16_t value = 
		    (uint16_t)(order16_load(p->bytes + 52, p->order));

		if (value != 64u &&
		    validation_add(v, FINDING_CONSTRAINT, "elf_header",
				   "ehsize", 52, "must be 64"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t elf_program_header_validate(
    const struct elf_program_header *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(order32_load(p->bytes, p->order));

		if (v->strict && !elf_segment_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_program_header",
				   "type", 0, "no value of its enum"))
			return v->count - before;
	}
	{
		uint32_t value = 
		    (uint32_t)(order32_load(p->bytes + 4, p->order));

		if (v->strict && elf_segment_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "elf_program_header",
				   "flags", 4, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t elf_section_header_validate(
    const struct elf_section_header *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = 
		    (uint32_t)(order32_load(p->bytes + 4, p->order));

		if (v->strict && !elf_section_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_section_header",
				   "type", 4, "no value of its enum"))
			return v->count - before;
	}
	{
		uint64_t value = 
		    (uint64_t)(order64_load(p->bytes + 8, p->order));

		if (v->strict && elf_section_flags_unknown(value) &&
		    validation_add(v, FINDING_FLAGS, "elf_section_header",
				   "flags", 8, "bits without a name"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t elf_compression_header_validate(
    const struct elf_compression_header *p, struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(order32_load(p->bytes, p->order));

		if (v->strict && !elf_compression_type_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_compression_header",
				   "type", 0, "no value of its enum"))
			return v->count - before;
	}
	if (v->strict && !validation_is_zero(p->bytes + 4, 4) &&
	    validation_add(v, FINDING_PADDING, "elf_compression_header", "_",
			   4, "padding is not zero"))
		return v->count - before;
	return v->count - before;
}

static inline size_t elf_symbol_validate(const struct elf_symbol *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		uint8_t value = (uint8_t)(p->bytes[4]);

		if (
		    v->strict && !elf_symbol_type_is_known((uint8_t)elf_info_bits_type(value)) &&
		    validation_add(v, FINDING_VALUE, "elf_symbol", "info.type",
				   4, "no value of its enum"))
			return v->count - before;
		if (
		    v->strict && !elf_binding_is_known((uint8_t)elf_info_bits_bind(value)) &&
		    validation_add(v, FINDING_VALUE, "elf_symbol", "info.bind",
				   4, "no value of its enum"))
			return v->count - before;
	}
	{
		uint8_t value = (uint8_t)(p->bytes[5]);

		if (
		    v->strict && !elf_visibility_is_known((uint8_t)elf_other_bits_visibility(value)) &&
		    validation_add(v, FINDING_VALUE, "elf_symbol",
				   "other.visibility", 5,
				   "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t elf_rel_validate(const struct elf_rel *p,
				      struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t elf_rela_validate(const struct elf_rela *p,
				       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t elf_dynamic_validate(const struct elf_dynamic *p,
					  struct validation *v)
{
	size_t before = v->count;

	{
		int64_t value = (int64_t)(order64_load(p->bytes, p->order));

		if (v->strict && !elf_dynamic_tag_is_known(value) &&
		    validation_add(v, FINDING_VALUE, "elf_dynamic", "tag", 0,
				   "no value of its enum"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t elf_note_validate(const struct elf_note *p,
				       struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = elf_note_name_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "elf_note", "name", 12,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = elf_note_desc_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "elf_note", "desc", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t elf_validate_root(struct span image, struct validation *v)
{
	size_t count;
	const struct elf_identification *p = elf_identification_at(image, ELF_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "elf_identification", "", ELF_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += ELF_ROOT_OFFSET;
	count = elf_identification_validate(p, v);
	v->base -= ELF_ROOT_OFFSET;
	return count;
}

#endif
