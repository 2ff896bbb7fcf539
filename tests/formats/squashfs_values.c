/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Says of a squashfs image what "unsquashfs -s" and "unsquashfs -lln" say, in
 * their words, then of each file its links and the CRC-32 of its contents, and
 * of each inode its extended attributes:
 *
 *     crc squashfs-root/dir/file 1c291ca3
 *     xattr squashfs-root/dir user.name=68656c6c6f
 *
 * Blocks must be stored as they are, or compressed with gzip. With --edit and
 * the word "time" and a number, changes the time of creation.
 */
#include <time.h>
#include <zlib.h>

#include "generated/squashfs.h"
#include "tests/formats/walk.h"

/* Metadata that has been read from the front of a table. */
struct table {
	uint64_t start;	     /* byte of its first block */
	struct span stored;  /* its blocks, and perhaps what follows */
	struct span read;    /* contents of its first blocks */
	uint64_t *positions; /* byte of `stored` where contents begin */
	uint64_t nr_blocks;
};

struct filesystem {
	struct span image;
	const struct squashfs_superblock *super;
	struct table inodes, xattrs;
	uint32_t block_size;
};

/* An inode, whatever its kind. */
struct node {
	uint16_t type, mode;
	uint32_t uid, gid, mtime, xattr, number, parent, links;
	uint64_t size, start;
	uint32_t rdev, fragment, fragment_offset;
	uint32_t listing_block, listing_offset;
	struct span target;
	struct squashfs_file_inode file;
	struct squashfs_extended_file_inode extended_file;
	struct squashfs_extended_directory_inode extended_directory;
	bool is_extended;
};

#define MOST_METADATA (16u << 20)

/* ---------------------------------------------------------------- metadata */

/* Stored bytes to contents, `room` at most; returns how many. */
static uint64_t expand(const struct filesystem *fs, struct span stored,
		       bool is_stored, uint8_t *out, uint64_t room)
{
	uLongf length = room;

	if (is_stored) {
		if (stored.size > room)
			walk_bad("a block of %" PRIu64 " bytes", stored.size);
		memcpy(out, stored.data, stored.size);
		return stored.size;
	}
	if (squashfs_superblock_compression(fs->super) !=
	    SQUASHFS_COMPRESSION_GZIP)
		walk_bad("compressed, and not with gzip");
	if (uncompress(out, &length, stored.data, stored.size) != Z_OK)
		walk_bad("a block that cannot be decompressed");
	return length;
}

static uint64_t expand_metadata(const struct filesystem *fs,
				const struct squashfs_metadata_block *block,
				uint8_t *out)
{
	struct span data;

	walk_must(squashfs_metadata_block_data_bytes(block, &data, walk_error));
	return expand(fs, data,
		      squashfs_metadata_block_header_uncompressed(block), out,
		      SQUASHFS_METADATA_SIZE);
}

/* `size` bytes from `offset` of the contents of the blocks at `start`. */
static struct span gather(const struct filesystem *fs, uint64_t start,
			  uint64_t offset, uint64_t size)
{
	struct squashfs_metadata_block_iterator it =
	    squashfs_metadata_block_iterate(
		walk_from(fs->image, start, "metadata"));
	struct squashfs_metadata_block block;
	uint64_t have = 0;
	uint8_t *contents;

	if (size > MOST_METADATA || offset > SQUASHFS_METADATA_SIZE)
		walk_bad("%" PRIu64 " bytes of metadata", size);
	contents = walk_alloc(offset + size + SQUASHFS_METADATA_SIZE);
	while (have < offset + size) {
		walk_step();
		if (!walk_must(squashfs_metadata_block_iterator_next(
			&it, &block, walk_error)))
			walk_bad("metadata ends");
		have += expand_metadata(fs, &block, contents + have);
	}
	return span_of(contents + offset, size);
}

/* All blocks in [start, end) as one. */
static void read_table(const struct filesystem *fs, struct table *t,
		       uint64_t start, uint64_t end)
{
	struct squashfs_metadata_block_iterator it;
	struct squashfs_metadata_block block = { 0 };
	uint64_t most, have = 0, at;
	uint8_t *contents;

	if (end < start)
		walk_bad("a table ends before its start");
	t->stored = walk_part(fs->image, start, end - start, "a table");
	it = squashfs_metadata_block_iterate(t->stored);
	for (most = 0; walk_must(squashfs_metadata_block_iterator_next(
		 &it, &block, walk_error));)
		most++;
	if (most > MOST_METADATA / SQUASHFS_METADATA_SIZE)
		walk_bad("%" PRIu64 " blocks of metadata", most);
	contents = walk_alloc(most * SQUASHFS_METADATA_SIZE);
	t->positions = (uint64_t *)walk_alloc(most * sizeof *t->positions);
	it = squashfs_metadata_block_iterate(t->stored);
	for (at = 0; t->nr_blocks < most; t->nr_blocks++) {
		uint64_t extent;

		walk_must(squashfs_metadata_block_iterator_next(&it, &block,
								walk_error));
		walk_must(squashfs_metadata_block_total_size(&block, &extent,
							     walk_error));
		/* all but the last are full: see contents_at() */
		t->positions[t->nr_blocks] = at;
		at += extent;
		if (have % SQUASHFS_METADATA_SIZE)
			walk_bad("a short block within a table");
		have += expand_metadata(fs, &block, contents + have);
	}
	t->read = span_of(contents, have);
}

/* The byte of the contents of a table that a Reference means. */
static uint64_t contents_at(const struct table *t, uint64_t reference)
{
	uint64_t i;

	for (i = 0; i < t->nr_blocks; i++)
		if (t->positions[i] == squashfs_reference_block(reference))
			return i * SQUASHFS_METADATA_SIZE +
			       squashfs_reference_offset(reference);
	walk_bad("no block at byte %" PRIu64,
		 (uint64_t)squashfs_reference_block(reference));
}

/* Record `number` of a table whose blocks' places lie at `start`. */
static struct span record(const struct filesystem *fs, uint64_t start,
			  uint64_t number, uint64_t size)
{
	uint64_t byte = number * size;
	struct span place =
	    walk_part(fs->image, start, byte / SQUASHFS_METADATA_SIZE * 8 + 8,
		      "a table's blocks");

	return gather(fs, le64_load(place.data + place.size - 8),
		      byte % SQUASHFS_METADATA_SIZE, size);
}

/* -------------------------------------------------------------- superblock */

static bool has(const struct filesystem *fs, uint16_t flag)
{
	return squashfs_superblock_flags_has(fs->super, flag);
}

static void say_strategies(uint16_t strategies)
{
	static const char *const names[] = { "default", "filtered",
					     "huffman_only",
					     "run_length_encoded", "fixed" };
	unsigned i;

	const char *before = " ";

	walk_say("\tStrategies selected:");
	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strategies >> i & 1) {
			walk_say("%s%s", before, names[i]);
			before = ", ";
		}
	walk_say("\n");
}

static void say_gzip(struct span data)
{
	const struct squashfs_gzip_options *o =
	    walk_there(squashfs_gzip_options_at(data, 0), "GzipOptions");

	walk_say("\tcompression-level %u\n",
		 squashfs_gzip_options_compression_level(o));
	walk_say("\twindow-size %u\n", squashfs_gzip_options_window_size(o));
	say_strategies(squashfs_gzip_options_strategies(o));
}

static void say_xz(struct span data)
{
	static const char *const names[] = { "x86", "powerpc",	"ia64",
					     "arm", "armthumb", "sparc" };
	const struct squashfs_xz_options *o =
	    walk_there(squashfs_xz_options_at(data, 0), "XzOptions");
	uint32_t filters = squashfs_xz_options_filters(o);
	const char *before = " ";
	unsigned i;

	walk_say("\tDictionary size %u\n",
		 squashfs_xz_options_dictionary_size(o));
	if (!filters) {
		walk_say("\tNo filters specified\n");
		return;
	}
	walk_say("\tFilters selected:");
	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		if (filters >> i & 1) {
			walk_say("%s%s", before, names[i]);
			before = ", ";
		}
	walk_say("\n");
}

static void say_lzo(struct span data)
{
	const struct squashfs_lzo_options *o =
	    walk_there(squashfs_lzo_options_at(data, 0), "LzoOptions");
	uint32_t algorithm = squashfs_lzo_options_algorithm(o);

	walk_say("\talgorithm %s\n",
		 squashfs_lzo_algorithm_name(algorithm) ?: "?");
	if (algorithm == SQUASHFS_LZO_ALGORITHM_LZO1X_999)
		walk_say("\tcompression level %u\n",
			 squashfs_lzo_options_compression_level(o));
}

static void say_lz4(struct span data)
{
	const struct squashfs_lz4_options *o =
	    walk_there(squashfs_lz4_options_at(data, 0), "Lz4Options");

	if (squashfs_lz4_options_flags_has(o,
					   SQUASHFS_LZ4_FLAGS_HIGH_COMPRESSION))
		walk_say("\tHigh Compression option specified (-Xhc)\n");
}

static void say_zstd(struct span data)
{
	const struct squashfs_zstd_options *o =
	    walk_there(squashfs_zstd_options_at(data, 0), "ZstdOptions");

	walk_say("\tcompression-level %u\n",
		 squashfs_zstd_options_compression_level(o));
}

static void say_options(const struct filesystem *fs)
{
	struct squashfs_metadata_block block;
	struct span data;

	if (!has(fs, SQUASHFS_SUPER_FLAGS_COMPRESSOR_OPTIONS))
		return;
	walk_must(squashfs_metadata_block_at(
	    fs->image, SQUASHFS_SUPERBLOCK_SIZEOF, &block, walk_error));
	walk_must(
	    squashfs_metadata_block_data_bytes(&block, &data, walk_error));
	switch (squashfs_superblock_compression(fs->super)) {
	case SQUASHFS_COMPRESSION_GZIP:
		say_gzip(data);
		break;
	case SQUASHFS_COMPRESSION_XZ:
		say_xz(data);
		break;
	case SQUASHFS_COMPRESSION_LZO:
		say_lzo(data);
		break;
	case SQUASHFS_COMPRESSION_LZ4:
		say_lz4(data);
		break;
	case SQUASHFS_COMPRESSION_ZSTD:
		say_zstd(data);
		break;
	}
}

static const char *un(const struct filesystem *fs, uint16_t flag)
{
	return has(fs, flag) ? "un" : "";
}

static void say_flags(const struct filesystem *fs)
{
	walk_say("Filesystem is %sexportable via NFS\n",
		 has(fs, SQUASHFS_SUPER_FLAGS_EXPORTABLE) ? "" : "not ");
	walk_say("Inodes are %scompressed\n",
		 un(fs, SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_INODES));
	walk_say("Data is %scompressed\n",
		 un(fs, SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_DATA));
	walk_say("Uids/Gids (Id table) are %scompressed\n",
		 has(fs, SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_INODES) ||
			 has(fs, SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_IDS)
		     ? "un"
		     : "");
	if (has(fs, SQUASHFS_SUPER_FLAGS_NO_FRAGMENTS)) {
		walk_say("Fragments are not stored\n");
	} else {
		walk_say("Fragments are %scompressed\n",
			 un(fs, SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_FRAGMENTS));
		walk_say("Always-use-fragments option is %sspecified\n",
			 has(fs, SQUASHFS_SUPER_FLAGS_ALWAYS_FRAGMENTS)
			     ? ""
			     : "not ");
	}
	if (has(fs, SQUASHFS_SUPER_FLAGS_NO_XATTRS))
		walk_say("Xattrs are not stored\n");
	else
		walk_say("Xattrs are %scompressed\n",
			 un(fs, SQUASHFS_SUPER_FLAGS_UNCOMPRESSED_XATTRS));
	walk_say("Duplicates are %sremoved\n",
		 has(fs, SQUASHFS_SUPER_FLAGS_DUPLICATES) ? "" : "not ");
}

static const struct squashfs_xattr_id_table *
xattr_id_table(const struct filesystem *fs)
{
	uint64_t at = squashfs_superblock_xattr_id_table_start(fs->super);

	if (at == SQUASHFS_NO_TABLE)
		return NULL;
	return walk_there(squashfs_xattr_id_table_at(fs->image, at),
			  "XattrIdTable");
}

static void say_superblock(const struct filesystem *fs)
{
	const struct squashfs_superblock *s = fs->super;
	const struct squashfs_xattr_id_table *xattrs = xattr_id_table(fs);
	time_t seconds = squashfs_superblock_mkfs_time(s);
	struct tm tm;
	char text[64];

	gmtime_r(&seconds, &tm);
	strftime(text, sizeof text, "%a %b %e %T %Y", &tm);
	walk_say("Found a valid SQUASHFS %u:%u superblock\n",
		 squashfs_superblock_major(s), squashfs_superblock_minor(s));
	walk_say("Creation or last append time %s\n", text);
	walk_say("Filesystem size %" PRIu64 " bytes\n",
		 squashfs_superblock_bytes_used(s));
	walk_say("Compression %s\n",
		 squashfs_compression_name(squashfs_superblock_compression(s))
		     ?: "?");
	say_options(fs);
	walk_say("Block size %u\n", squashfs_superblock_block_size(s));
	say_flags(fs);
	walk_say("Number of fragments %u\n", squashfs_superblock_fragments(s));
	walk_say("Number of inodes %u\n", squashfs_superblock_inodes(s));
	walk_say("Number of ids %u\n", squashfs_superblock_no_ids(s));
	if (xattrs)
		walk_say("Number of xattr ids %u\n",
			 squashfs_xattr_id_table_xattr_ids(xattrs));
}

/* ------------------------------------------------------------------ inodes */

static uint32_t id(const struct filesystem *fs, uint16_t number)
{
	struct span span;

	if (number >= squashfs_superblock_no_ids(fs->super))
		walk_bad("id %u", number);
	span = record(fs, squashfs_superblock_id_table_start(fs->super), number,
		      SQUASHFS_ID_SIZEOF);
	return squashfs_id_id(walk_there(squashfs_id_at(span, 0), "Id"));
}

static void read_directory(const struct squashfs_inode *inode, struct node *n)
{
	struct squashfs_extended_directory_inode *extended =
	    &n->extended_directory;
	const struct squashfs_directory_inode *plain;

	if (n->type == SQUASHFS_INODE_TYPE_DIRECTORY) {
		plain = walk_there(squashfs_inode_directory(inode, walk_error),
				   "DirectoryInode");
		n->size = squashfs_directory_inode_file_size(plain);
		n->listing_block = squashfs_directory_inode_start_block(plain);
		n->listing_offset = squashfs_directory_inode_offset(plain);
		n->parent = squashfs_directory_inode_parent_inode(plain);
		n->links = squashfs_directory_inode_nlink(plain);
		return;
	}
	walk_must(
	    squashfs_inode_extended_directory(inode, extended, walk_error));
	n->size = squashfs_extended_directory_inode_file_size(extended);
	n->listing_block =
	    squashfs_extended_directory_inode_start_block(extended);
	n->listing_offset = squashfs_extended_directory_inode_offset(extended);
	n->is_extended = true;
	n->parent = squashfs_extended_directory_inode_parent_inode(extended);
	n->links = squashfs_extended_directory_inode_nlink(extended);
	n->xattr = squashfs_extended_directory_inode_xattr(extended);
}

static void read_file(const struct squashfs_inode *inode, struct node *n)
{
	if (n->type == SQUASHFS_INODE_TYPE_REGULAR) {
		walk_must(squashfs_inode_regular(inode, &n->file, walk_error));
		n->size = squashfs_file_inode_file_size(&n->file);
		n->start = squashfs_file_inode_start_block(&n->file);
		n->fragment = squashfs_file_inode_fragment(&n->file);
		n->fragment_offset = squashfs_file_inode_offset(&n->file);
		return;
	}
	walk_must(squashfs_inode_extended_regular(inode, &n->extended_file,
						  walk_error));
	n->is_extended = true;
	n->links = squashfs_extended_file_inode_nlink(&n->extended_file);
	n->size = squashfs_extended_file_inode_file_size(&n->extended_file);
	n->start = squashfs_extended_file_inode_start_block(&n->extended_file);
	n->fragment = squashfs_extended_file_inode_fragment(&n->extended_file);
	n->fragment_offset =
	    squashfs_extended_file_inode_offset(&n->extended_file);
	n->xattr = squashfs_extended_file_inode_xattr(&n->extended_file);
}

static void read_symlink(const struct squashfs_inode *inode, struct node *n)
{
	struct squashfs_symlink_inode plain;
	struct squashfs_extended_symlink_inode extended;

	if (n->type == SQUASHFS_INODE_TYPE_SYMLINK) {
		walk_must(squashfs_inode_symlink(inode, &plain, walk_error));
		n->links = squashfs_symlink_inode_nlink(&plain);
		walk_must(squashfs_symlink_inode_target_bytes(
		    &plain, &n->target, walk_error));
	} else {
		walk_must(squashfs_inode_extended_symlink(inode, &extended,
							  walk_error));
		n->links = squashfs_extended_symlink_inode_nlink(&extended);
		walk_must(squashfs_extended_symlink_inode_target_bytes(
		    &extended, &n->target, walk_error));
		walk_must(squashfs_extended_symlink_inode_xattr(
		    &extended, &n->xattr, walk_error));
	}
	n->size = n->target.size;
}

static void read_device(const struct squashfs_inode *inode, struct node *n)
{
	const struct squashfs_extended_device_inode *extended;
	const struct squashfs_device_inode *plain;

	if (n->type <= SQUASHFS_INODE_TYPE_SOCKET) {
		plain = walk_there(squashfs_inode_device(inode, walk_error),
				   "DeviceInode");
		n->rdev = squashfs_device_inode_rdev(plain);
		n->links = squashfs_device_inode_nlink(plain);
		return;
	}
	extended = walk_there(squashfs_inode_extended_device(inode, walk_error),
			      "ExtendedDeviceInode");
	n->rdev = squashfs_extended_device_inode_rdev(extended);
	n->links = squashfs_extended_device_inode_nlink(extended);
	n->xattr = squashfs_extended_device_inode_xattr(extended);
}

static void read_ipc(const struct squashfs_inode *inode, struct node *n)
{
	const struct squashfs_extended_ipc_inode *extended;
	const struct squashfs_ipc_inode *plain;

	if (n->type <= SQUASHFS_INODE_TYPE_SOCKET) {
		plain = walk_there(squashfs_inode_ipc(inode, walk_error),
				   "IpcInode");
		n->links = squashfs_ipc_inode_nlink(plain);
		return;
	}
	extended = walk_there(squashfs_inode_extended_ipc(inode, walk_error),
			      "ExtendedIpcInode");
	n->links = squashfs_extended_ipc_inode_nlink(extended);
	n->xattr = squashfs_extended_ipc_inode_xattr(extended);
}

/* Of a type that is extended, the plain one. */
static uint16_t plain_type(uint16_t type)
{
	return type > SQUASHFS_INODE_TYPE_SOCKET
		   ? type - SQUASHFS_INODE_TYPE_SOCKET
		   : type;
}

static void read_kind(const struct squashfs_inode *inode, struct node *n)
{
	switch (plain_type(n->type)) {
	case SQUASHFS_INODE_TYPE_DIRECTORY:
		read_directory(inode, n);
		break;
	case SQUASHFS_INODE_TYPE_REGULAR:
		read_file(inode, n);
		break;
	case SQUASHFS_INODE_TYPE_SYMLINK:
		read_symlink(inode, n);
		break;
	case SQUASHFS_INODE_TYPE_BLOCK_DEVICE:
	case SQUASHFS_INODE_TYPE_CHARACTER_DEVICE:
		read_device(inode, n);
		break;
	case SQUASHFS_INODE_TYPE_FIFO:
	case SQUASHFS_INODE_TYPE_SOCKET:
		read_ipc(inode, n);
		break;
	default:
		walk_bad("an inode of type %u", n->type);
	}
}

static void read_node(const struct filesystem *fs, uint64_t reference,
		      struct node *n)
{
	struct squashfs_inode inode;

	walk_must(squashfs_inode_at(fs->inodes.read,
				    contents_at(&fs->inodes, reference),
				    fs->block_size, &inode, walk_error));
	memset(n, 0, sizeof *n);
	n->type = squashfs_inode_type(&inode);
	n->mode = squashfs_inode_mode(&inode);
	n->uid = id(fs, squashfs_inode_uid(&inode));
	n->gid = id(fs, squashfs_inode_gid(&inode));
	n->mtime = squashfs_inode_mtime(&inode);
	n->number = squashfs_inode_inode_number(&inode);
	n->links = 1;
	n->xattr = SQUASHFS_NO_XATTR;
	n->fragment = SQUASHFS_NO_FRAGMENT;
	read_kind(&inode, n);
}

/* ------------------------------------------------------------------ saying */

static void say_mode(const struct node *n)
{
	static const char letters[] = "?d-lbcps";
	char text[11] = "?rwxrwxrwx";
	int i;

	text[0] = letters[plain_type(n->type)];
	for (i = 0; i < 9; i++)
		if (!(n->mode & 0400 >> i))
			text[1 + i] = '-';
	if (n->mode & 04000)
		text[3] = n->mode & 0100 ? 's' : 'S';
	if (n->mode & 02000)
		text[6] = n->mode & 010 ? 's' : 'S';
	if (n->mode & 01000)
		text[9] = n->mode & 1 ? 't' : 'T';
	walk_say("%s", text);
}

static void say_node(const struct node *n, struct span path)
{
	uint16_t type = plain_type(n->type);
	time_t seconds = n->mtime;
	struct tm tm;
	char text[64];

	gmtime_r(&seconds, &tm);
	strftime(text, sizeof text, "%Y-%m-%d %H:%M", &tm);
	say_mode(n);
	walk_say(" %u/%u ", n->uid, n->gid);
	if (type == SQUASHFS_INODE_TYPE_BLOCK_DEVICE ||
	    type == SQUASHFS_INODE_TYPE_CHARACTER_DEVICE)
		walk_say(
		    "%u, %u", (unsigned)squashfs_device_number_major(n->rdev),
		    (unsigned)(squashfs_device_number_minor_lo(n->rdev) |
			       squashfs_device_number_minor_hi(n->rdev) << 8));
	else
		walk_say("%" PRIu64, n->size);
	walk_say(" %s ", text);
	walk_say_text(path);
	if (type == SQUASHFS_INODE_TYPE_SYMLINK) {
		walk_say(" -> ");
		walk_say_text(n->target);
	}
	walk_say("\n");
}

/* ------------------------------------------------------- contents of files */

/* Stored bytes of a block of data to contents of just `size` bytes. */
static const uint8_t *data_block(const struct filesystem *fs, uint64_t at,
				 uint32_t stored, uint64_t size)
{
	uint8_t *out = walk_alloc(size);

	memset(out, 0, size);
	if (squashfs_block_size_size(stored) &&
	    expand(fs,
		   walk_part(fs->image, at, squashfs_block_size_size(stored),
			     "data"),
		   squashfs_block_size_uncompressed(stored), out, size) != size)
		walk_bad("a short block of data");
	return out;
}

/* The tail that lies in a fragment. */
static const uint8_t *tail(const struct filesystem *fs, const struct node *n,
			   uint64_t size)
{
	const struct squashfs_fragment *f;
	uint8_t *out = walk_alloc(fs->block_size);
	uint64_t length;
	uint32_t stored;

	if (n->fragment >= squashfs_superblock_fragments(fs->super))
		walk_bad("fragment %u", n->fragment);
	f = walk_there(
	    squashfs_fragment_at(
		record(fs, squashfs_superblock_fragment_table_start(fs->super),
		       n->fragment, SQUASHFS_FRAGMENT_SIZEOF),
		0),
	    "Fragment");
	stored = squashfs_fragment_size(f);
	length = expand(
	    fs,
	    walk_part(fs->image, squashfs_fragment_start_block(f),
		      squashfs_block_size_size(stored), "a fragment"),
	    squashfs_block_size_uncompressed(stored), out, fs->block_size);
	return walk_part(span_of(out, length), n->fragment_offset, size,
			 "a tail")
	    .data;
}

static uint64_t nr_blocks(const struct node *n)
{
	uint64_t count;

	walk_must(n->is_extended
		      ? squashfs_extended_file_inode_block_list_count(
			    &n->extended_file, &count, walk_error)
		      : squashfs_file_inode_block_list_count(&n->file, &count,
							     walk_error));
	return count;
}

static uint32_t stored_size(const struct node *n, uint64_t i)
{
	uint32_t stored;

	walk_must(n->is_extended
		      ? squashfs_extended_file_inode_block_list(
			    &n->extended_file, i, &stored, walk_error)
		      : squashfs_file_inode_block_list(&n->file, i, &stored,
						       walk_error));
	return stored;
}

static void say_contents(const struct filesystem *fs, const struct node *n,
			 struct span path)
{
	uint64_t i, count = nr_blocks(n), at = n->start, left = n->size;
	uLong crc = crc32(0, NULL, 0);

	for (i = 0; i < count; i++) {
		uint64_t size = left < fs->block_size ? left : fs->block_size;
		uint32_t stored = stored_size(n, i);

		walk_step();
		crc = crc32(crc, data_block(fs, at, stored, size), size);
		at += squashfs_block_size_size(stored);
		left -= size;
	}
	if (left && n->fragment != SQUASHFS_NO_FRAGMENT)
		crc = crc32(crc, tail(fs, n, left), left);
	else if (left)
		walk_bad("a file without a tail");
	walk_say("crc ");
	walk_say_text(path);
	walk_say(" %08lx\n", crc);
}

/* ----------------------------------------------------- extended attributes */

static void read_xattrs(struct filesystem *fs)
{
	const struct squashfs_xattr_id_table *t = xattr_id_table(fs);
	uint64_t places;

	if (!t || !squashfs_xattr_id_table_xattr_ids(t))
		return;
	places = squashfs_superblock_xattr_id_table_start(fs->super) +
		 SQUASHFS_XATTR_ID_TABLE_SIZEOF;
	read_table(fs, &fs->xattrs,
		   squashfs_xattr_id_table_xattr_table_start(t),
		   le64_load(walk_part(fs->image, places, 8, "xattrs").data));
}

static struct span value_elsewhere(const struct filesystem *fs,
				   struct span reference)
{
	struct squashfs_xattr_value value;
	struct span bytes;

	if (reference.size != 8)
		walk_bad("a reference of %" PRIu64 " bytes", reference.size);
	walk_must(squashfs_xattr_value_at(
	    fs->xattrs.read,
	    contents_at(&fs->xattrs, le64_load(reference.data)), &value,
	    walk_error));
	walk_must(squashfs_xattr_value_value_bytes(&value, &bytes, walk_error));
	return bytes;
}

static void say_xattr(const struct filesystem *fs,
		      const struct squashfs_xattr *x, struct span path)
{
	struct squashfs_xattr_value value;
	struct span name, bytes;

	walk_must(squashfs_xattr_name_bytes(x, &name, walk_error));
	walk_must(squashfs_xattr_value(x, &value, walk_error));
	walk_must(squashfs_xattr_value_value_bytes(&value, &bytes, walk_error));
	if (squashfs_xattr_type_value_ool(x))
		bytes = value_elsewhere(fs, bytes);
	walk_say("xattr ");
	walk_say_text(path);
	walk_say(" %s.",
		 squashfs_xattr_prefix_name(squashfs_xattr_type_prefix(x))
		     ?: "?");
	walk_say_text(name);
	walk_say("=");
	walk_say_hex(bytes);
	walk_say("\n");
}

static void say_xattrs(const struct filesystem *fs, uint32_t number,
		       struct span path)
{
	const struct squashfs_xattr_id_table *t = xattr_id_table(fs);
	const struct squashfs_xattr_id *xid;
	struct squashfs_xattr_iterator it;
	struct squashfs_xattr x;
	uint32_t i;

	if (!t || number >= squashfs_xattr_id_table_xattr_ids(t))
		walk_bad("attributes %u", number);
	xid = walk_there(
	    squashfs_xattr_id_at(
		record(fs,
		       squashfs_superblock_xattr_id_table_start(fs->super) +
			   SQUASHFS_XATTR_ID_TABLE_SIZEOF,
		       number, SQUASHFS_XATTR_ID_SIZEOF),
		0),
	    "XattrId");
	it = squashfs_xattr_iterate(
	    walk_from(fs->xattrs.read,
		      contents_at(&fs->xattrs, squashfs_xattr_id_xattr(xid)),
		      "attributes"));
	for (i = 0; i < squashfs_xattr_id_count(xid); i++) {
		walk_step();
		if (!walk_must(
			squashfs_xattr_iterator_next(&it, &x, walk_error)))
			walk_bad("attributes end");
		say_xattr(fs, &x, path);
	}
}

/* ------------------------------------------------------------- directories */

static void say_tree(const struct filesystem *fs, uint64_t reference,
		     uint32_t parent, struct span path, unsigned depth);

static void check_entry(const struct filesystem *fs, uint64_t reference,
			uint32_t number,
			const struct squashfs_directory_entry *entry)
{
	struct node n;

	read_node(fs, reference, &n);
	if (n.number != number)
		walk_bad("an entry of %u for inode %u", number, n.number);
	if (plain_type(n.type) != squashfs_directory_entry_type(entry))
		walk_bad("inode %u has another type", number);
}

static void say_entry(const struct filesystem *fs,
		      const struct squashfs_directory_run *run,
		      const struct squashfs_directory_entry *entry,
		      uint32_t parent, struct span path, unsigned depth)
{
	uint64_t block = squashfs_directory_run_start_block(run);
	uint64_t reference =
	    block << 16 | squashfs_directory_entry_offset(entry);
	struct span name;
	uint8_t *whole;

	check_entry(fs, reference,
		    squashfs_directory_run_inode_number(run) +
			squashfs_directory_entry_inode_number(entry),
		    entry);
	walk_must(
	    squashfs_directory_entry_name_bytes(entry, &name, walk_error));
	whole = walk_alloc(path.size + 1 + name.size);
	memcpy(whole, path.data, path.size);
	whole[path.size] = '/';
	memcpy(whole + path.size + 1, name.data, name.size);
	say_tree(fs, reference, parent,
		 span_of(whole, path.size + 1 + name.size), depth + 1);
}

static void say_run(const struct filesystem *fs,
		    const struct squashfs_directory_run *run, uint32_t parent,
		    struct span path, unsigned depth)
{
	struct squashfs_directory_entry_iterator it;
	struct squashfs_directory_entry entry;

	walk_must(squashfs_directory_run_entries(run, &it, walk_error));
	while (walk_must(
	    squashfs_directory_entry_iterator_next(&it, &entry, walk_error))) {
		walk_step();
		say_entry(fs, run, &entry, parent, path, depth);
	}
}

/* Where the index says that a name is, a run begins with it. */
static void check_index(const struct node *n, struct span listing)
{
	struct squashfs_directory_index_iterator it;
	struct squashfs_directory_entry_iterator entries;
	struct squashfs_directory_entry entry;
	struct squashfs_directory_index index;
	struct squashfs_directory_run run;
	struct span name, first;

	walk_must(squashfs_extended_directory_inode_index(
	    &n->extended_directory, &it, walk_error));
	while (walk_must(
	    squashfs_directory_index_iterator_next(&it, &index, walk_error))) {
		walk_must(squashfs_directory_index_name_bytes(&index, &name,
							      walk_error));
		walk_must(squashfs_directory_run_at(
		    listing, squashfs_directory_index_index(&index), &run,
		    walk_error));
		walk_must(
		    squashfs_directory_run_entries(&run, &entries, walk_error));
		if (!walk_must(squashfs_directory_entry_iterator_next(
			&entries, &entry, walk_error)))
			walk_bad("an empty run");
		walk_must(squashfs_directory_entry_name_bytes(&entry, &first,
							      walk_error));
		if (name.size != first.size ||
		    memcmp(name.data, first.data, name.size))
			walk_bad("an index that names something else");
		walk_say("indexed\n");
	}
}

static void say_directory(const struct filesystem *fs, const struct node *n,
			  struct span path, unsigned depth)
{
	struct squashfs_directory_run_iterator it;
	struct squashfs_directory_run run;
	struct span listing;

	if (n->size <= 3)
		return;
	listing = gather(fs,
			 squashfs_superblock_directory_table_start(fs->super) +
			     n->listing_block,
			 n->listing_offset, n->size - 3);
	if (n->is_extended)
		check_index(n, listing);
	it = squashfs_directory_run_iterate(listing);
	while (walk_must(
	    squashfs_directory_run_iterator_next(&it, &run, walk_error)))
		say_run(fs, &run, n->number, path, depth);
}

static void say_links(const struct node *n, struct span path)
{
	walk_say("links ");
	walk_say_text(path);
	walk_say(" %u\n", n->links);
}

static void say_tree(const struct filesystem *fs, uint64_t reference,
		     uint32_t parent, struct span path, unsigned depth)
{
	struct node n;

	walk_step();
	if (depth > 100)
		walk_bad("too deep, or a circle");
	read_node(fs, reference, &n);
	say_node(&n, path);
	if (n.xattr != SQUASHFS_NO_XATTR)
		say_xattrs(fs, n.xattr, path);
	if (plain_type(n.type) == SQUASHFS_INODE_TYPE_DIRECTORY) {
		if (depth && n.parent != parent)
			walk_bad("inode %u lies in %u, not in %u", n.number,
				 parent, n.parent);
		say_directory(fs, &n, path, depth);
		return;
	}
	say_links(&n, path);
	if (plain_type(n.type) == SQUASHFS_INODE_TYPE_REGULAR)
		say_contents(fs, &n, path);
}

/* The export table says of each inode where it is. */
static void check_exports(const struct filesystem *fs)
{
	uint32_t i, count = squashfs_superblock_inodes(fs->super);
	struct squashfs_inode inode;
	uint64_t reference;

	if (!has(fs, SQUASHFS_SUPER_FLAGS_EXPORTABLE))
		return;
	for (i = 0; i < count; i++) {
		walk_step();
		reference = squashfs_export_inode(walk_there(
		    squashfs_export_at(
			record(
			    fs,
			    squashfs_superblock_lookup_table_start(fs->super),
			    i, SQUASHFS_EXPORT_SIZEOF),
			0),
		    "Export"));
		walk_must(squashfs_inode_at(
		    fs->inodes.read, contents_at(&fs->inodes, reference),
		    fs->block_size, &inode, walk_error));
		if (squashfs_inode_inode_number(&inode) != i + 1)
			walk_bad("inode %u is exported as %u",
				 squashfs_inode_inode_number(&inode), i + 1);
	}
}

static void walk(struct span image, struct mspan change, char **words)
{
	struct filesystem fs = { .image = image };

	if (words[0])
		squashfs_superblock_set_mkfs_time(
		    (struct squashfs_superblock *)walk_there(
			squashfs_superblock_edit_at(change, 0), "Superblock"),
		    strtoul(words[1], NULL, 0));
	fs.super = walk_there(squashfs_superblock_at(image, 0), "Superblock");
	if (squashfs_superblock_magic(fs.super) != SQUASHFS_MAGIC)
		walk_bad("no squashfs");
	fs.block_size = squashfs_superblock_block_size(fs.super);
	if (fs.block_size < 4096 || fs.block_size > 1 << 20)
		walk_bad("blocks of %u bytes", fs.block_size);
	say_superblock(&fs);
	if (words[0])
		return;
	read_table(&fs, &fs.inodes,
		   squashfs_superblock_inode_table_start(fs.super),
		   squashfs_superblock_directory_table_start(fs.super));
	read_xattrs(&fs);
	say_tree(&fs, squashfs_superblock_root_inode(fs.super), 0,
		 span_of("squashfs-root", 13), 0);
	check_exports(&fs);
}
