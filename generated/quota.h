/* Written by structc from structs/quota.struct. Edit that file instead. */
#ifndef GENERATED_QUOTA_H
#define GENERATED_QUOTA_H

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

#define QUOTA_USER_MAGIC 0xD9C01F11u
#define QUOTA_GROUP_MAGIC 0xD9C01927u
#define QUOTA_PROJECT_MAGIC 0xD9C03F14u
#define QUOTA_BLOCK_SIZE 1024u
/* the root's */
#define QUOTA_TREE_BLOCK 1u
#define QUOTA_TREE_DEPTH 4u
/* 14 */
#define QUOTA_LEAF_ENTRIES 14u

/* Structure Header, 8 bytes. */
struct quota_header {
	uint8_t bytes[8];
};
#define QUOTA_HEADER_SIZEOF 8u
STRUCTC_PROVE(sizeof(struct quota_header) == QUOTA_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct quota_header *quota_header_at(struct span span,
							 uint64_t offset)
{
	if (!span_has(span, offset, QUOTA_HEADER_SIZEOF))
		return NULL;
	return (const struct quota_header *)(span.data + offset);
}

static inline struct quota_header *quota_header_edit_at(struct mspan span,
							uint64_t offset)
{
	if (!mspan_has(span, offset, QUOTA_HEADER_SIZEOF))
		return NULL;
	return (struct quota_header *)(span.data + offset);
}

/* Header.magic: u32 little-endian at byte 0. */
#define QUOTA_HEADER_MAGIC_OFFSET 0u
#define QUOTA_HEADER_MAGIC_SIZE   4u
STRUCTC_WITHIN(QUOTA_HEADER, MAGIC);

static inline uint32_t quota_header_magic(const struct quota_header *p)
{
	return le32_load(p->bytes);
}

static inline void quota_header_set_magic(struct quota_header *p,
					  uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Header.version: u32 little-endian at byte 4. */
#define QUOTA_HEADER_VERSION_OFFSET 4u
#define QUOTA_HEADER_VERSION_SIZE   4u
#define QUOTA_HEADER_VERSION_DEFAULT 1u
STRUCTC_WITHIN(QUOTA_HEADER, VERSION);

static inline uint32_t quota_header_version(const struct quota_header *p)
{
	return le32_load(p->bytes + 4);
}

static inline void quota_header_set_version(struct quota_header *p,
					    uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* All bytes zero, then the defaults. */
static inline void quota_header_init(struct quota_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
	quota_header_set_version(p, QUOTA_HEADER_VERSION_DEFAULT);
}

/* Structure Info, 24 bytes. Right behind the Header. */
struct quota_info {
	uint8_t bytes[24];
};
#define QUOTA_INFO_SIZEOF 24u
STRUCTC_PROVE(sizeof(struct quota_info) == QUOTA_INFO_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct quota_info *quota_info_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, QUOTA_INFO_SIZEOF))
		return NULL;
	return (const struct quota_info *)(span.data + offset);
}

static inline struct quota_info *quota_info_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, QUOTA_INFO_SIZEOF))
		return NULL;
	return (struct quota_info *)(span.data + offset);
}

/*
 * Info.bgrace: u32 little-endian at byte 0. seconds a soft limit of space may
 * be passed
 */
#define QUOTA_INFO_BGRACE_OFFSET 0u
#define QUOTA_INFO_BGRACE_SIZE   4u
STRUCTC_WITHIN(QUOTA_INFO, BGRACE);

static inline uint32_t quota_info_bgrace(const struct quota_info *p)
{
	return le32_load(p->bytes);
}

static inline void quota_info_set_bgrace(struct quota_info *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Info.igrace: u32 little-endian at byte 4. and one of inodes */
#define QUOTA_INFO_IGRACE_OFFSET 4u
#define QUOTA_INFO_IGRACE_SIZE   4u
STRUCTC_WITHIN(QUOTA_INFO, IGRACE);

static inline uint32_t quota_info_igrace(const struct quota_info *p)
{
	return le32_load(p->bytes + 4);
}

static inline void quota_info_set_igrace(struct quota_info *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Info.flags: u32 little-endian at byte 8. */
#define QUOTA_INFO_FLAGS_OFFSET 8u
#define QUOTA_INFO_FLAGS_SIZE   4u
STRUCTC_WITHIN(QUOTA_INFO, FLAGS);

static inline uint32_t quota_info_flags(const struct quota_info *p)
{
	return le32_load(p->bytes + 8);
}

static inline void quota_info_set_flags(struct quota_info *p, uint32_t value)
{
	le32_store(p->bytes + 8, value);
}

/* Info.blocks: u32 little-endian at byte 12. in the file */
#define QUOTA_INFO_BLOCKS_OFFSET 12u
#define QUOTA_INFO_BLOCKS_SIZE   4u
STRUCTC_WITHIN(QUOTA_INFO, BLOCKS);

static inline uint32_t quota_info_blocks(const struct quota_info *p)
{
	return le32_load(p->bytes + 12);
}

static inline void quota_info_set_blocks(struct quota_info *p, uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* Info.free_blk: u32 little-endian at byte 16. the first free block; 0: none */
#define QUOTA_INFO_FREE_BLK_OFFSET 16u
#define QUOTA_INFO_FREE_BLK_SIZE   4u
STRUCTC_WITHIN(QUOTA_INFO, FREE_BLK);

static inline uint32_t quota_info_free_blk(const struct quota_info *p)
{
	return le32_load(p->bytes + 16);
}

static inline void quota_info_set_free_blk(struct quota_info *p,
					   uint32_t value)
{
	le32_store(p->bytes + 16, value);
}

/* Info.free_entry: u32 little-endian at byte 20. the first leaf with room */
#define QUOTA_INFO_FREE_ENTRY_OFFSET 20u
#define QUOTA_INFO_FREE_ENTRY_SIZE   4u
STRUCTC_WITHIN(QUOTA_INFO, FREE_ENTRY);

static inline uint32_t quota_info_free_entry(const struct quota_info *p)
{
	return le32_load(p->bytes + 20);
}

static inline void quota_info_set_free_entry(struct quota_info *p,
					     uint32_t value)
{
	le32_store(p->bytes + 20, value);
}

/* All bytes zero. */
static inline void quota_info_init(struct quota_info *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure TreeBlock, 1024 bytes. */
struct quota_tree_block {
	uint8_t bytes[1024];
};
#define QUOTA_TREE_BLOCK_SIZEOF 1024u
STRUCTC_PROVE(sizeof(struct quota_tree_block) == QUOTA_TREE_BLOCK_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct quota_tree_block *quota_tree_block_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QUOTA_TREE_BLOCK_SIZEOF))
		return NULL;
	return (const struct quota_tree_block *)(span.data + offset);
}

static inline struct quota_tree_block *quota_tree_block_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QUOTA_TREE_BLOCK_SIZEOF))
		return NULL;
	return (struct quota_tree_block *)(span.data + offset);
}

/* TreeBlock.blocks: 256 times u32 little-endian at byte 0. 0: nothing */
#define QUOTA_TREE_BLOCK_BLOCKS_OFFSET 0u
#define QUOTA_TREE_BLOCK_BLOCKS_SIZE   1024u
#define QUOTA_TREE_BLOCK_BLOCKS_COUNT  256u
STRUCTC_WITHIN(QUOTA_TREE_BLOCK, BLOCKS);

static inline int quota_tree_block_blocks(const struct quota_tree_block *p,
					  uint64_t i, uint32_t *out,
					  struct field_error *error)
{
	if (i >= 256)
		return field_out_of_range(error, "quota_tree_block", "blocks",
					  0);
	*out = le32_load(p->bytes + i * 4);
	return 0;
}

static inline int quota_tree_block_set_blocks(struct quota_tree_block *p,
					      uint64_t i, uint32_t value,
					      struct field_error *error)
{
	if (i >= 256)
		return field_out_of_range(error, "quota_tree_block", "blocks",
					  0);
	le32_store(p->bytes + i * 4, value);
	return 0;
}

/* All bytes zero. */
static inline void quota_tree_block_init(struct quota_tree_block *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure LeafHeader, 16 bytes. */
struct quota_leaf_header {
	uint8_t bytes[16];
};
#define QUOTA_LEAF_HEADER_SIZEOF 16u
STRUCTC_PROVE(sizeof(struct quota_leaf_header) == QUOTA_LEAF_HEADER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct quota_leaf_header *quota_leaf_header_at(
    struct span span, uint64_t offset)
{
	if (!span_has(span, offset, QUOTA_LEAF_HEADER_SIZEOF))
		return NULL;
	return (const struct quota_leaf_header *)(span.data + offset);
}

static inline struct quota_leaf_header *quota_leaf_header_edit_at(
    struct mspan span, uint64_t offset)
{
	if (!mspan_has(span, offset, QUOTA_LEAF_HEADER_SIZEOF))
		return NULL;
	return (struct quota_leaf_header *)(span.data + offset);
}

/* LeafHeader.next_free: u32 little-endian at byte 0. */
#define QUOTA_LEAF_HEADER_NEXT_FREE_OFFSET 0u
#define QUOTA_LEAF_HEADER_NEXT_FREE_SIZE   4u
STRUCTC_WITHIN(QUOTA_LEAF_HEADER, NEXT_FREE);

static inline uint32_t quota_leaf_header_next_free(
    const struct quota_leaf_header *p)
{
	return le32_load(p->bytes);
}

static inline void quota_leaf_header_set_next_free(struct quota_leaf_header *p,
						   uint32_t value)
{
	le32_store(p->bytes, value);
}

/* LeafHeader.prev_free: u32 little-endian at byte 4. */
#define QUOTA_LEAF_HEADER_PREV_FREE_OFFSET 4u
#define QUOTA_LEAF_HEADER_PREV_FREE_SIZE   4u
STRUCTC_WITHIN(QUOTA_LEAF_HEADER, PREV_FREE);

static inline uint32_t quota_leaf_header_prev_free(
    const struct quota_leaf_header *p)
{
	return le32_load(p->bytes + 4);
}

static inline void quota_leaf_header_set_prev_free(struct quota_leaf_header *p,
						   uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* LeafHeader.entries: u16 little-endian at byte 8. in use */
#define QUOTA_LEAF_HEADER_ENTRIES_OFFSET 8u
#define QUOTA_LEAF_HEADER_ENTRIES_SIZE   2u
STRUCTC_WITHIN(QUOTA_LEAF_HEADER, ENTRIES);

static inline uint16_t quota_leaf_header_entries(
    const struct quota_leaf_header *p)
{
	return le16_load(p->bytes + 8);
}

static inline void quota_leaf_header_set_entries(struct quota_leaf_header *p,
						 uint16_t value)
{
	le16_store(p->bytes + 8, value);
}

/* LeafHeader.pad1: u16 little-endian at byte 10. */
#define QUOTA_LEAF_HEADER_PAD1_OFFSET 10u
#define QUOTA_LEAF_HEADER_PAD1_SIZE   2u
STRUCTC_WITHIN(QUOTA_LEAF_HEADER, PAD1);

static inline uint16_t quota_leaf_header_pad1(const struct quota_leaf_header *p)
{
	return le16_load(p->bytes + 10);
}

static inline void quota_leaf_header_set_pad1(struct quota_leaf_header *p,
					      uint16_t value)
{
	le16_store(p->bytes + 10, value);
}

/* LeafHeader.pad2: u32 little-endian at byte 12. */
#define QUOTA_LEAF_HEADER_PAD2_OFFSET 12u
#define QUOTA_LEAF_HEADER_PAD2_SIZE   4u
STRUCTC_WITHIN(QUOTA_LEAF_HEADER, PAD2);

static inline uint32_t quota_leaf_header_pad2(const struct quota_leaf_header *p)
{
	return le32_load(p->bytes + 12);
}

static inline void quota_leaf_header_set_pad2(struct quota_leaf_header *p,
					      uint32_t value)
{
	le32_store(p->bytes + 12, value);
}

/* All bytes zero. */
static inline void quota_leaf_header_init(struct quota_leaf_header *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Entry, 72 bytes. All zeros: not in use. */
struct quota_entry {
	uint8_t bytes[72];
};
#define QUOTA_ENTRY_SIZEOF 72u
STRUCTC_PROVE(sizeof(struct quota_entry) == QUOTA_ENTRY_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct quota_entry *quota_entry_at(struct span span,
						       uint64_t offset)
{
	if (!span_has(span, offset, QUOTA_ENTRY_SIZEOF))
		return NULL;
	return (const struct quota_entry *)(span.data + offset);
}

static inline struct quota_entry *quota_entry_edit_at(struct mspan span,
						      uint64_t offset)
{
	if (!mspan_has(span, offset, QUOTA_ENTRY_SIZEOF))
		return NULL;
	return (struct quota_entry *)(span.data + offset);
}

/* Entry.id: u32 little-endian at byte 0. */
#define QUOTA_ENTRY_ID_OFFSET 0u
#define QUOTA_ENTRY_ID_SIZE   4u
STRUCTC_WITHIN(QUOTA_ENTRY, ID);

static inline uint32_t quota_entry_id(const struct quota_entry *p)
{
	return le32_load(p->bytes);
}

static inline void quota_entry_set_id(struct quota_entry *p, uint32_t value)
{
	le32_store(p->bytes, value);
}

/* Entry.pad: u32 little-endian at byte 4. */
#define QUOTA_ENTRY_PAD_OFFSET 4u
#define QUOTA_ENTRY_PAD_SIZE   4u
STRUCTC_WITHIN(QUOTA_ENTRY, PAD);

static inline uint32_t quota_entry_pad(const struct quota_entry *p)
{
	return le32_load(p->bytes + 4);
}

static inline void quota_entry_set_pad(struct quota_entry *p, uint32_t value)
{
	le32_store(p->bytes + 4, value);
}

/* Entry.ihardlimit: u64 little-endian at byte 8. inodes; 0: no limit */
#define QUOTA_ENTRY_IHARDLIMIT_OFFSET 8u
#define QUOTA_ENTRY_IHARDLIMIT_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, IHARDLIMIT);

static inline uint64_t quota_entry_ihardlimit(const struct quota_entry *p)
{
	return le64_load(p->bytes + 8);
}

static inline void quota_entry_set_ihardlimit(struct quota_entry *p,
					      uint64_t value)
{
	le64_store(p->bytes + 8, value);
}

/* Entry.isoftlimit: u64 little-endian at byte 16. */
#define QUOTA_ENTRY_ISOFTLIMIT_OFFSET 16u
#define QUOTA_ENTRY_ISOFTLIMIT_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, ISOFTLIMIT);

static inline uint64_t quota_entry_isoftlimit(const struct quota_entry *p)
{
	return le64_load(p->bytes + 16);
}

static inline void quota_entry_set_isoftlimit(struct quota_entry *p,
					      uint64_t value)
{
	le64_store(p->bytes + 16, value);
}

/* Entry.curinodes: u64 little-endian at byte 24. */
#define QUOTA_ENTRY_CURINODES_OFFSET 24u
#define QUOTA_ENTRY_CURINODES_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, CURINODES);

static inline uint64_t quota_entry_curinodes(const struct quota_entry *p)
{
	return le64_load(p->bytes + 24);
}

static inline void quota_entry_set_curinodes(struct quota_entry *p,
					     uint64_t value)
{
	le64_store(p->bytes + 24, value);
}

/* Entry.bhardlimit: u64 little-endian at byte 32. in 1024 bytes */
#define QUOTA_ENTRY_BHARDLIMIT_OFFSET 32u
#define QUOTA_ENTRY_BHARDLIMIT_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, BHARDLIMIT);

static inline uint64_t quota_entry_bhardlimit(const struct quota_entry *p)
{
	return le64_load(p->bytes + 32);
}

static inline void quota_entry_set_bhardlimit(struct quota_entry *p,
					      uint64_t value)
{
	le64_store(p->bytes + 32, value);
}

/* Entry.bsoftlimit: u64 little-endian at byte 40. */
#define QUOTA_ENTRY_BSOFTLIMIT_OFFSET 40u
#define QUOTA_ENTRY_BSOFTLIMIT_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, BSOFTLIMIT);

static inline uint64_t quota_entry_bsoftlimit(const struct quota_entry *p)
{
	return le64_load(p->bytes + 40);
}

static inline void quota_entry_set_bsoftlimit(struct quota_entry *p,
					      uint64_t value)
{
	le64_store(p->bytes + 40, value);
}

/* Entry.curspace: u64 little-endian at byte 48. in bytes */
#define QUOTA_ENTRY_CURSPACE_OFFSET 48u
#define QUOTA_ENTRY_CURSPACE_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, CURSPACE);

static inline uint64_t quota_entry_curspace(const struct quota_entry *p)
{
	return le64_load(p->bytes + 48);
}

static inline void quota_entry_set_curspace(struct quota_entry *p,
					    uint64_t value)
{
	le64_store(p->bytes + 48, value);
}

/*
 * Entry.btime: u64 little-endian at byte 56. when the soft limit turns hard, in
 * seconds
 */
#define QUOTA_ENTRY_BTIME_OFFSET 56u
#define QUOTA_ENTRY_BTIME_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, BTIME);

static inline uint64_t quota_entry_btime(const struct quota_entry *p)
{
	return le64_load(p->bytes + 56);
}

static inline void quota_entry_set_btime(struct quota_entry *p, uint64_t value)
{
	le64_store(p->bytes + 56, value);
}

/* Entry.itime: u64 little-endian at byte 64. since 1970 */
#define QUOTA_ENTRY_ITIME_OFFSET 64u
#define QUOTA_ENTRY_ITIME_SIZE   8u
STRUCTC_WITHIN(QUOTA_ENTRY, ITIME);

static inline uint64_t quota_entry_itime(const struct quota_entry *p)
{
	return le64_load(p->bytes + 64);
}

static inline void quota_entry_set_itime(struct quota_entry *p, uint64_t value)
{
	le64_store(p->bytes + 64, value);
}

/* All bytes zero. */
static inline void quota_entry_init(struct quota_entry *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Leaf, 1024 bytes. */
struct quota_leaf {
	uint8_t bytes[1024];
};
#define QUOTA_LEAF_SIZEOF 1024u
STRUCTC_PROVE(sizeof(struct quota_leaf) == QUOTA_LEAF_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct quota_leaf *quota_leaf_at(struct span span,
						     uint64_t offset)
{
	if (!span_has(span, offset, QUOTA_LEAF_SIZEOF))
		return NULL;
	return (const struct quota_leaf *)(span.data + offset);
}

static inline struct quota_leaf *quota_leaf_edit_at(struct mspan span,
						    uint64_t offset)
{
	if (!mspan_has(span, offset, QUOTA_LEAF_SIZEOF))
		return NULL;
	return (struct quota_leaf *)(span.data + offset);
}

/* Leaf.header: struct quota_leaf_header at byte 0. */
#define QUOTA_LEAF_HEADER_OFFSET 0u
#define QUOTA_LEAF_HEADER_SIZE   16u
STRUCTC_WITHIN(QUOTA_LEAF, HEADER);

static inline const struct quota_leaf_header *quota_leaf_header(
    const struct quota_leaf *p)
{
	return (const struct quota_leaf_header *)(p->bytes);
}

static inline struct quota_leaf_header *quota_leaf_edit_header(
    struct quota_leaf *p)
{
	return (struct quota_leaf_header *)(p->bytes);
}

/* Leaf.entries: 14 times struct quota_entry at byte 16. */
#define QUOTA_LEAF_ENTRIES_OFFSET 16u
#define QUOTA_LEAF_ENTRIES_SIZE   1008u
#define QUOTA_LEAF_ENTRIES_COUNT  14u
STRUCTC_WITHIN(QUOTA_LEAF, ENTRIES);

static inline const struct quota_entry *quota_leaf_entries(
    const struct quota_leaf *p, uint64_t i, struct field_error *error)
{
	if (i >= 14) {
		field_out_of_range(error, "quota_leaf", "entries", 16);
		return NULL;
	}
	return (const struct quota_entry *)(p->bytes + 16 + i * 72);
}

static inline struct quota_entry *quota_leaf_edit_entries(struct quota_leaf *p,
    uint64_t i, struct field_error *error)
{
	if (i >= 14) {
		field_out_of_range(error, "quota_leaf", "entries", 16);
		return NULL;
	}
	return (struct quota_entry *)(p->bytes + 16 + i * 72);
}

/* All bytes zero. */
static inline void quota_leaf_init(struct quota_leaf *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* An image starts to be read here, at struct quota_header. */
#define QUOTA_ROOT_OFFSET 0u

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_QUOTA_DESCRIBED)
#define GENERATED_QUOTA_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_rules quota_header_describe_version_rules = {
	true, 1u, NULL, NULL, 0, NULL, 0u, NULL, NULL
};

DESCRIBE_CONST struct describe_field quota_header_fields[] = {
	{ "magic", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "version", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &quota_header_describe_version_rules },
};
DESCRIBE_CONST struct describe_structure quota_header_description = {
	"Header", "quota_header", 8u, false, quota_header_fields, 2,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field quota_info_fields[] = {
	{ "bgrace", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "seconds a soft limit of space may be passed",
	  NULL, NULL },
	{ "igrace", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "and one of inodes",
	  NULL, NULL },
	{ "flags", "u32_le", 8u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "blocks", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "in the file",
	  NULL, NULL },
	{ "free_blk", "u32_le", 16u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "the first free block; 0: none",
	  NULL, NULL },
	{ "free_entry", "u32_le", 20u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "the first leaf with room",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure quota_info_description = {
	"Info", "quota_info", 24u, false, quota_info_fields, 6,
	"Right behind the Header.",
	NULL
};

DESCRIBE_CONST struct describe_field quota_tree_block_fields[] = {
	{ "blocks", "[256]u32_le", 0u, 4u, 256u, DESCRIBE_NUMBER, true, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "0: nothing",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure quota_tree_block_description = {
	"TreeBlock", "quota_tree_block", 1024u, false, quota_tree_block_fields,
	1,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field quota_leaf_header_fields[] = {
	{ "next_free", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "prev_free", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "u16_le", 8u, 2u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "in use",
	  NULL, NULL },
	{ "pad1", "u16_le", 10u, 2u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pad2", "u32_le", 12u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure quota_leaf_header_description = {
	"LeafHeader", "quota_leaf_header", 16u, false,
	quota_leaf_header_fields, 5,
	NULL,
	NULL
};

DESCRIBE_CONST struct describe_field quota_entry_fields[] = {
	{ "id", "u32_le", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "pad", "u32_le", 4u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "ihardlimit", "u64_le", 8u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "inodes; 0: no limit",
	  NULL, NULL },
	{ "isoftlimit", "u64_le", 16u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "curinodes", "u64_le", 24u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "bhardlimit", "u64_le", 32u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "in 1024 bytes",
	  NULL, NULL },
	{ "bsoftlimit", "u64_le", 40u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "curspace", "u64_le", 48u, 8u, 1u, DESCRIBE_NUMBER, false, false,
	  false,
	  NULL, NULL, 0, NULL, 0,
	  "in bytes",
	  NULL, NULL },
	{ "btime", "u64_le", 56u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "when the soft limit turns hard, in seconds",
	  NULL, NULL },
	{ "itime", "u64_le", 64u, 8u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "since 1970",
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure quota_entry_description = {
	"Entry", "quota_entry", 72u, false, quota_entry_fields, 10,
	"All zeros: not in use.",
	NULL
};

DESCRIBE_CONST struct describe_field quota_leaf_fields[] = {
	{ "header", "LeafHeader", 0u, 16u, 1u, DESCRIBE_STRUCTURE, false,
	  false, false,
	  &quota_leaf_header_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "entries", "[14]Entry", 16u, 72u, 14u, DESCRIBE_STRUCTURE, true,
	  false, false,
	  &quota_entry_description, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
};
DESCRIBE_CONST struct describe_structure quota_leaf_description = {
	"Leaf", "quota_leaf", 1024u, false, quota_leaf_fields, 2,
	NULL,
	NULL
};

#define QUOTA_NR_STRUCTURES 6u
DESCRIBE_CONST struct describe_structure *const quota_structures[] = {
	&quota_header_description,
	&quota_info_description,
	&quota_tree_block_description,
	&quota_leaf_header_description,
	&quota_entry_description,
	&quota_leaf_description,
};

DESCRIBE_CONST struct describe_root quota_describe_root = {
	&quota_header_description,
	0u,
	{ 0 }
};

DESCRIBE_CONST struct describe_file quota_describe_file = {
	"quota", quota_structures, 6, &quota_describe_root
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_QUOTA_VALIDATED)
#define GENERATED_QUOTA_VALIDATED

#include "runtime/base/validate.h"

static inline size_t quota_header_validate(const struct quota_header *p,
					   struct validation *v)
{
	size_t before = v->count;

	{
		uint32_t value = (uint32_t)(le32_load(p->bytes + 4));

		if (value != 1u &&
		    validation_add(v, FINDING_CONSTRAINT, "quota_header",
				   "version", 4, "must be 1"))
			return v->count - before;
	}
	return v->count - before;
}

static inline size_t quota_info_validate(const struct quota_info *p,
					 struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t quota_tree_block_validate(const struct quota_tree_block *p,
					       struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t quota_leaf_header_validate(
    const struct quota_leaf_header *p, struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t quota_entry_validate(const struct quota_entry *p,
					  struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t quota_leaf_validate(const struct quota_leaf *p,
					 struct validation *v)
{
	size_t before = v->count;

	{
		v->base += 0;
		quota_leaf_header_validate(
		    (const struct quota_leaf_header *)(p->bytes + 0), v);
		v->base -= 0;
		if (validation_is_over(v))
			return v->count - before;
	}
	for (uint64_t i = 0; i < 14; i++) {
		uint64_t to = 16 + i * 72;

		v->base += to;
		quota_entry_validate(
		    (const struct quota_entry *)(p->bytes + to), v);
		v->base -= to;
		if (validation_is_over(v))
			return v->count - before;
	}
	return v->count - before;
}

/* An image, from its root on. */
static inline size_t quota_validate_root(struct span image,
					 struct validation *v)
{
	size_t count;
	const struct quota_header *p = quota_header_at(image, QUOTA_ROOT_OFFSET);

	if (!p) {
		validation_add(v, FINDING_RANGE, "quota_header", "", QUOTA_ROOT_OFFSET,
		    "is not within the bytes");
		return 1;
	}
	v->base += QUOTA_ROOT_OFFSET;
	count = quota_header_validate(p, v);
	v->base -= QUOTA_ROOT_OFFSET;
	return count;
}

#endif
