/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Says of an EROFS image what "dump.erofs -s" says of its superblock and what
 * "dump.erofs -e --path" says of each inode:
 *
 *     inode /dir/file size=3 nid=40 links=1 layout=2 inode_size=64
 *         xattr_size=0 uid=0 gid=0 mode=0644 time=1709210096.000000000
 *     extent /dir/file 0..3 at 1344..1347
 *
 * (the first on one line; extents of compact indexes are not followed), then
 * the CRC-32 of files that are not compressed, the targets of symbolic links,
 * devices and extended attributes. With --edit and the words "name NAME", gives
 * the volume another name and its superblock a checksum; with "damage NAME", no
 * checksum.
 */
#include <zlib.h>

#include "generated/erofs.h"
#include "tests/formats/walk.h"

struct filesystem {
	struct span image;
	struct erofs_superblock super;
	uint64_t block_size, inodes; /* inodes: byte of nid 0 */
};

struct node {
	struct erofs_inode inode;
	uint64_t nid, at, size, mtime, head_size; /* at: in the image */
	uint32_t uid, gid, nlink, nsec;
	uint8_t layout;
	const struct erofs_inode_data *u;
};

#define MOST_CONTENTS (64u << 20)

/* -------------------------------------------------------------- superblock */

static void say_features(const struct filesystem *fs)
{
	static const struct {
		bool is_compat;
		uint32_t flag;
		const char *name;
	} features[] = {
		{ true, EROFS_COMPAT_SB_CHKSUM, "sb_csum" },
		{ true, EROFS_COMPAT_MTIME, "mtime" },
		{ false, EROFS_INCOMPAT_ZERO_PADDING, "0padding" },
		{ false, EROFS_INCOMPAT_BIG_PCLUSTER, "big_pcluster" },
		{ false, EROFS_INCOMPAT_CHUNKED_FILE, "chunked_file" },
		{ false, EROFS_INCOMPAT_DEVICE_TABLE, "device_table" },
		{ false, EROFS_INCOMPAT_ZTAILPACKING, "ztailpacking" },
		{ false, EROFS_INCOMPAT_FRAGMENTS, "fragments" },
	};
	size_t i;

	walk_say("features:");
	for (i = 0; i < sizeof features / sizeof features[0]; i++)
		if (features[i].is_compat
			? erofs_superblock_feature_compat_has(&fs->super,
							      features[i].flag)
			: erofs_superblock_feature_incompat_has(
			      &fs->super, features[i].flag))
			walk_say(" %s", features[i].name);
	walk_say("\n");
}

static uint64_t root_nid(const struct filesystem *fs)
{
	return erofs_root_number_nid(erofs_superblock_root(&fs->super));
}

static void say_superblock(const struct filesystem *fs)
{
	const struct erofs_superblock *s = &fs->super;
	struct guid uuid = erofs_superblock_uuid(s);

	walk_say("magic number: 0x%X\n", erofs_superblock_magic(s));
	walk_say("blocks: %u\n", erofs_superblock_blocks_lo(s));
	walk_say("inode metadata start block: %u\n",
		 erofs_superblock_meta_blkaddr(s));
	walk_say("shared xattr metadata start block: %u\n",
		 erofs_superblock_xattr_blkaddr(s));
	walk_say("root nid: %" PRIu64 "\n", root_nid(fs));
	walk_say("inode count: %" PRIu64 "\n", erofs_superblock_inos(s));
	walk_say("created: %" PRIu64 "\n", erofs_superblock_epoch(s));
	say_features(fs);
	walk_say("UUID: ");
	walk_say_hex(span_of(uuid.bytes, sizeof uuid.bytes));
	walk_say("\nvolume: ");
	walk_say_text(erofs_superblock_volume_name_text(s));
	walk_say("\n");
}

/* ------------------------------------------------------------------ inodes */

static void read_compact(const struct filesystem *fs, struct node *n)
{
	const struct erofs_compact_inode *c = walk_there(
	    erofs_inode_compact(&n->inode, walk_error), "CompactInode");

	n->head_size = 8 + EROFS_COMPACT_INODE_SIZEOF;
	n->size = erofs_compact_inode_size(c);
	n->u = erofs_compact_inode_u(c);
	n->uid = erofs_compact_inode_uid(c);
	n->gid = erofs_compact_inode_gid(c);
	n->nlink = erofs_inode_number_nlink(erofs_inode_nb(&n->inode));
	n->mtime = erofs_superblock_epoch(&fs->super);
	n->nsec = erofs_superblock_fixed_nsec(&fs->super);
}

static void read_extended(struct node *n)
{
	const struct erofs_extended_inode *e = walk_there(
	    erofs_inode_extended(&n->inode, walk_error), "ExtendedInode");

	n->head_size = 8 + EROFS_EXTENDED_INODE_SIZEOF;
	n->size = erofs_extended_inode_size(e);
	n->u = erofs_extended_inode_u(e);
	n->uid = erofs_extended_inode_uid(e);
	n->gid = erofs_extended_inode_gid(e);
	n->nlink = erofs_extended_inode_nlink(e);
	n->mtime = erofs_extended_inode_mtime(e);
	n->nsec = erofs_extended_inode_mtime_nsec(e);
}

static void read_node(const struct filesystem *fs, uint64_t nid, struct node *n)
{
	if (nid > fs->image.size / EROFS_INODE_SLOT)
		walk_bad("inode %" PRIu64, nid);
	n->nid = nid;
	n->at = fs->inodes + nid * EROFS_INODE_SLOT;
	walk_must(erofs_inode_at(fs->image, n->at, &n->inode, walk_error));
	n->layout = erofs_inode_format_data_layout(&n->inode);
	if (erofs_inode_format_extended(&n->inode))
		read_extended(n);
	else
		read_compact(fs, n);
}

static uint64_t xattr_size(const struct node *n)
{
	uint16_t count = erofs_inode_xattr_icount(&n->inode);

	return count ? 12 + (count - 1) * UINT64_C(4) : 0;
}

/* The byte of the image behind the inode and its attributes. */
static uint64_t behind(const struct node *n, uint64_t alignment)
{
	uint64_t at = n->at + n->head_size + xattr_size(n);

	return (at + alignment - 1) / alignment * alignment;
}

/* ---------------------------------------------------------------- contents */

typedef void extent_function(const struct filesystem *fs, const struct node *n,
			     uint64_t logical, uint64_t physical,
			     uint64_t length, void *context);

static void each_flat(const struct filesystem *fs, const struct node *n,
		      extent_function *use, void *context)
{
	uint64_t start =
	    (uint64_t)erofs_inode_data_startblk_lo(n->u) * fs->block_size;
	uint64_t tail = n->layout == EROFS_DATA_LAYOUT_FLAT_INLINE
			    ? n->size % fs->block_size
			    : 0;

	if (n->size - tail)
		use(fs, n, 0, start, n->size - tail, context);
	if (tail)
		use(fs, n, n->size - tail, behind(n, 1), tail, context);
}

static uint32_t chunk_block(const struct filesystem *fs, const struct node *n,
			    bool has_indexes, uint64_t i)
{
	const struct erofs_chunk_index *index;

	if (!has_indexes)
		return le32_load(
		    walk_part(fs->image, behind(n, 4) + i * 4, 4, "a chunk")
			.data);
	index = walk_there(
	    erofs_chunk_index_at(fs->image,
				 behind(n, 8) + i * EROFS_CHUNK_INDEX_SIZEOF),
	    "ChunkIndex");
	if (erofs_chunk_index_device_id(index))
		walk_bad("a chunk on another device");
	return erofs_chunk_index_startblk_lo(index);
}

static void each_chunk(const struct filesystem *fs, const struct node *n,
		       extent_function *use, void *context)
{
	uint16_t format = erofs_chunk_info_format(erofs_inode_data_chunk(n->u));
	uint64_t chunk = fs->block_size << erofs_chunk_format_blkbits(format);
	uint64_t at;

	for (at = 0; at < n->size; at += chunk) {
		uint64_t left = n->size - at < chunk ? n->size - at : chunk;
		uint32_t block = chunk_block(
		    fs, n, erofs_chunk_format_indexes(format), at / chunk);

		walk_step();
		if (block != EROFS_NULL_ADDRESS)
			use(fs, n, at, block * fs->block_size, left, context);
		if (at + chunk < at)
			break;
	}
}

static void copy_extent(const struct filesystem *fs, const struct node *n,
			uint64_t logical, uint64_t physical, uint64_t length,
			void *context)
{
	(void)n;
	memcpy((uint8_t *)context + logical,
	       walk_part(fs->image, physical, length, "an extent").data,
	       length);
}

/* All bytes of a file, directory or link that is not compressed. */
static struct span contents(const struct filesystem *fs, const struct node *n)
{
	uint8_t *out;

	if (n->size > MOST_CONTENTS ||
	    (n->size > fs->image.size &&
	     n->layout != EROFS_DATA_LAYOUT_CHUNK_BASED))
		walk_bad("a file of %" PRIu64 " bytes", n->size);
	out = walk_alloc(n->size);
	memset(out, 0, n->size);
	if (n->layout == EROFS_DATA_LAYOUT_CHUNK_BASED)
		each_chunk(fs, n, copy_extent, out);
	else
		each_flat(fs, n, copy_extent, out);
	return span_of(out, n->size);
}

/* ------------------------------------------------------------------ saying */

static void say_extent(const struct filesystem *fs, const struct node *n,
		       uint64_t logical, uint64_t physical, uint64_t length,
		       void *context)
{
	const struct span *path = context;

	(void)fs, (void)n;
	walk_say("extent ");
	walk_say_text(*path);
	walk_say(" %" PRIu64 "..%" PRIu64 " at %" PRIu64 "..%" PRIu64 "\n",
		 logical, logical + length, physical, physical + length);
}

/* A compressed piece and what comes out of it. */
struct piece {
	uint64_t logical, block, nr_blocks;
};

static void say_piece(const struct filesystem *fs, const struct piece *piece,
		      uint64_t end, struct span path)
{
	uint64_t at = piece->block * fs->block_size;

	if (!piece->nr_blocks)
		return;
	walk_say("extent ");
	walk_say_text(path);
	walk_say(" %" PRIu64 "..%" PRIu64 " at %" PRIu64 "..%" PRIu64 "\n",
		 piece->logical, end, at,
		 at + piece->nr_blocks * fs->block_size);
}

#define DELTA_IS_BLOCKS 0x800 /* delta[0] counts the piece's blocks */

static void take_nonhead(const struct erofs_lcluster_index *index,
			 struct piece *piece)
{
	uint16_t delta;

	walk_must(erofs_lcluster_place_delta(erofs_lcluster_index_u(index), 0,
					     &delta, walk_error));
	if (delta & DELTA_IS_BLOCKS)
		piece->nr_blocks = delta & (DELTA_IS_BLOCKS - 1);
}

/* The pieces of a file with an index of one entry for each lcluster. */
static void say_pieces(const struct filesystem *fs, const struct node *n,
		       struct span path)
{
	const struct erofs_map_header *map = walk_there(
	    erofs_map_header_at(fs->image, behind(n, 8)), "MapHeader");
	uint64_t step = fs->block_size
			<< erofs_map_header_clusterbits_bits(map);
	uint64_t at, entry = behind(n, 8) + 8 + EROFS_MAP_HEADER_SIZEOF;
	struct piece piece = { 0 };

	for (at = 0; at < n->size;
	     at += step, entry += EROFS_LCLUSTER_INDEX_SIZEOF) {
		const struct erofs_lcluster_index *index = walk_there(
		    erofs_lcluster_index_at(fs->image, entry), "LclusterIndex");
		uint64_t logical;

		walk_step();
		if (erofs_lcluster_index_advise_type(index) ==
		    EROFS_LCLUSTER_TYPE_NONHEAD) {
			take_nonhead(index, &piece);
			continue;
		}
		logical = at + erofs_lcluster_index_clusterofs(index);
		if (logical >= n->size)
			break;
		say_piece(fs, &piece, logical, path);
		piece.logical = logical;
		piece.block =
		    erofs_lcluster_place_blkaddr(erofs_lcluster_index_u(index));
		piece.nr_blocks = 1;
	}
	say_piece(fs, &piece, n->size, path);
}

static void say_contents(const struct filesystem *fs, const struct node *n,
			 struct span path)
{
	struct span bytes;

	if (n->layout == EROFS_DATA_LAYOUT_COMPRESSED_FULL)
		say_pieces(fs, n, path);
	if (n->layout == EROFS_DATA_LAYOUT_COMPRESSED_FULL ||
	    n->layout == EROFS_DATA_LAYOUT_COMPRESSED_COMPACT)
		return;
	if (n->layout == EROFS_DATA_LAYOUT_CHUNK_BASED)
		each_chunk(fs, n, say_extent, &path);
	else
		each_flat(fs, n, say_extent, &path);
	bytes = contents(fs, n);
	walk_say("crc ");
	walk_say_text(path);
	walk_say(" %08lx\n", crc32(crc32(0, NULL, 0), bytes.data, bytes.size));
}

static void say_node(const struct node *n, struct span path)
{
	uint16_t mode = erofs_inode_mode(&n->inode);

	walk_say("inode ");
	walk_say_text(path);
	walk_say(" size=%" PRIu64 " nid=%" PRIu64 " links=%u layout=%u"
		 " inode_size=%" PRIu64 " xattr_size=%" PRIu64
		 " uid=%u gid=%u mode=%04o time=%" PRIu64 ".%09u\n",
		 n->size, n->nid, n->nlink, n->layout, n->head_size,
		 xattr_size(n), n->uid, n->gid, mode & 0777, n->mtime, n->nsec);
}

/* ----------------------------------------------------- extended attributes */

static const char *prefix_of(uint8_t index)
{
	switch (index) {
	case EROFS_XATTR_INDEX_USER:
		return "user.";
	case EROFS_XATTR_INDEX_POSIX_ACL_ACCESS:
		return "system.posix_acl_access";
	case EROFS_XATTR_INDEX_POSIX_ACL_DEFAULT:
		return "system.posix_acl_default";
	case EROFS_XATTR_INDEX_TRUSTED:
		return "trusted.";
	case EROFS_XATTR_INDEX_SECURITY:
		return "security.";
	default:
		return "?";
	}
}

static void say_xattr(const struct erofs_xattr_entry *x, struct span path)
{
	struct span name, value;

	walk_must(erofs_xattr_entry_name_bytes(x, &name, walk_error));
	walk_must(erofs_xattr_entry_value_bytes(x, &value, walk_error));
	walk_say("xattr ");
	walk_say_text(path);
	walk_say(" %s", prefix_of(erofs_xattr_entry_name_index_index(x)));
	walk_say_text(name);
	walk_say("=");
	walk_say_hex(value);
	walk_say("\n");
}

static void say_shared(const struct filesystem *fs,
		       const struct erofs_xattr_body *body, struct span path)
{
	uint64_t i, count, area;
	struct erofs_xattr_entry x;
	uint32_t id;

	walk_must(erofs_superblock_xattr_blkaddr_target(
	    &fs->super, fs->block_size, &area, walk_error));
	count = erofs_xattr_body_shared_count(body);
	for (i = 0; i < count; i++) {
		walk_must(
		    erofs_xattr_body_shared_xattrs(body, i, &id, walk_error));
		walk_must(erofs_xattr_entry_at(fs->image, area + id * 4ull, &x,
					       walk_error));
		say_xattr(&x, path);
	}
}

static void say_xattrs(const struct filesystem *fs, const struct node *n,
		       struct span path)
{
	struct erofs_xattr_entry_iterator it;
	struct erofs_xattr_entry x;
	struct erofs_xattr_body body;

	if (!erofs_inode_xattr_icount(&n->inode))
		return;
	walk_must(erofs_inode_xattrs(&n->inode, &body, walk_error));
	say_shared(fs, &body, path);
	walk_must(erofs_xattr_body_entries(&body, &it, walk_error));
	while (
	    walk_must(erofs_xattr_entry_iterator_next(&it, &x, walk_error))) {
		walk_step();
		say_xattr(&x, path);
	}
}

/* ------------------------------------------------------------- directories */

static void say_tree(const struct filesystem *fs, uint64_t nid,
		     struct span path, unsigned depth);

static void say_entry(const struct filesystem *fs, uint64_t nid,
		      struct span name, struct span path, unsigned depth)
{
	bool is_root = path.size == 1;
	uint64_t length = is_root ? 0 : path.size;
	uint8_t *whole;

	if ((name.size == 1 && name.data[0] == '.') ||
	    (name.size == 2 && !memcmp(name.data, "..", 2)))
		return;
	whole = walk_alloc(length + 1 + name.size);
	memcpy(whole, path.data, length);
	whole[length] = '/';
	memcpy(whole + length + 1, name.data, name.size);
	say_tree(fs, nid, span_of(whole, length + 1 + name.size), depth + 1);
}

static const struct erofs_dirent *
entry_of(const struct erofs_directory_block *block, uint64_t i)
{
	if (!i)
		return erofs_directory_block_first(block);
	return walk_there(erofs_directory_block_more(block, i - 1, walk_error),
			  "Dirent");
}

static void say_block(const struct filesystem *fs, struct span bytes,
		      struct span path, unsigned depth)
{
	struct erofs_directory_block block;
	uint64_t i, more;

	walk_must(erofs_directory_block_at(bytes, 0, &block, walk_error));
	walk_must(erofs_directory_block_more_count(&block, &more, walk_error));
	for (i = 0; i <= more; i++) {
		const struct erofs_dirent *entry = entry_of(&block, i);
		uint64_t start = erofs_dirent_nameoff(entry);
		uint64_t end =
		    i < more ? erofs_dirent_nameoff(entry_of(&block, i + 1))
			     : bytes.size;
		struct span name;
		const uint8_t *nul;

		walk_step();
		if (end < start)
			walk_bad("a name ends before its start");
		name = walk_part(bytes, start, end - start, "a name");
		nul = memchr(name.data, 0, name.size);
		if (nul)
			name.size = (uint64_t)(nul - name.data);
		say_entry(fs, erofs_dirent_nid(entry), name, path, depth);
	}
}

static void say_directory(const struct filesystem *fs, const struct node *n,
			  struct span path, unsigned depth)
{
	struct span bytes = contents(fs, n);
	uint64_t at, size;

	for (at = 0; at < bytes.size; at += size) {
		size = bytes.size - at < fs->block_size ? bytes.size - at
							: fs->block_size;
		say_block(fs, span_of(bytes.data + at, size), path, depth);
	}
}

static void say_device(const struct node *n, struct span path)
{
	uint32_t rdev = erofs_inode_data_rdev(n->u);

	walk_say("device ");
	walk_say_text(path);
	walk_say(" %u %u\n", (unsigned)erofs_device_number_major(rdev),
		 (unsigned)(erofs_device_number_minor_lo(rdev) |
			    erofs_device_number_minor_hi(rdev) << 8));
}

static void say_link(const struct filesystem *fs, const struct node *n,
		     struct span path)
{
	walk_say("link ");
	walk_say_text(path);
	walk_say(" ");
	walk_say_text(contents(fs, n));
	walk_say("\n");
}

static void say_tree(const struct filesystem *fs, uint64_t nid,
		     struct span path, unsigned depth)
{
	struct node n;

	walk_step();
	if (depth > 100)
		walk_bad("too deep, or a circle");
	read_node(fs, nid, &n);
	say_node(&n, path);
	say_xattrs(fs, &n, path);
	switch (erofs_inode_mode(&n.inode) >> 12) {
	case 4:
		say_directory(fs, &n, path, depth);
		break;
	case 8:
		say_contents(fs, &n, path);
		break;
	case 10:
		say_link(fs, &n, path);
		break;
	case 2:
	case 6:
		say_device(&n, path);
		break;
	}
}

static void change_name(struct mspan image, const char *name, bool is_whole)
{
	struct erofs_superblock_edit e;

	walk_must(erofs_superblock_edit_at(image, EROFS_SUPER_OFFSET, &e,
					   walk_error));
	if (erofs_superblock_put_volume_name(&e, span_of(name, strlen(name))))
		walk_bad("%s: too long", name);
	if (is_whole)
		walk_must(erofs_superblock_update_checksum(&e, walk_error));
}

static void walk(struct span image, struct mspan change, char **words)
{
	struct filesystem fs = { .image = image };

	if (words[0])
		change_name(change, words[1], !strcmp(words[0], "name"));
	walk_must(erofs_superblock_at(image, EROFS_SUPER_OFFSET, &fs.super,
				      walk_error));
	if (erofs_superblock_magic(&fs.super) != EROFS_MAGIC)
		walk_bad("no EROFS");
	walk_must(
	    erofs_superblock_block_size(&fs.super, &fs.block_size, walk_error));
	walk_must(erofs_superblock_meta_blkaddr_target(&fs.super, fs.block_size,
						       &fs.inodes, walk_error));
	if (erofs_superblock_feature_compat_has(&fs.super,
						EROFS_COMPAT_SB_CHKSUM))
		walk_say("checksum: %s\n",
			 erofs_superblock_verify_checksum(&fs.super, walk_error)
			     ? "bad"
			     : "good");
	say_superblock(&fs);
	say_tree(&fs, root_nid(&fs), span_of("/", 1), 0);
}
