/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What generated/btrfs.h reads of a filesystem on one device, in the words of
 * `btrfs inspect-internal dump-super -f` and `dump-tree`.
 *
 *   btrfs_values IMAGE super       the superblock
 *   btrfs_values IMAGE             all trees
 *   btrfs_values --edit IMAGE label=TEXT     in all copies of the superblock
 */
#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>

#define STRUCT_VALIDATE
#include "generated/btrfs.h"
#include "tests/formats/values.h"

/* More than any image of the tests has: a damaged one must not go on. */
#define BLOCKS_MAX 4096
#define CHUNKS_MAX 64

struct mapping {
	uint64_t logical, length, physical;
};

struct volume {
	struct span image;
	const struct btrfs_superblock *super;
	uint64_t nodesize;
	struct mapping chunks[CHUNKS_MAX];
	unsigned nr_chunks, nr_blocks;
	/* the trees that the root tree names */
	struct {
		struct btrfs_key key;
		uint64_t bytenr;
	} roots[64];
	unsigned nr_roots;
	FILE *out;
};

typedef int print_item(struct volume *v, const struct btrfs_key *key,
		       const struct btrfs_item_data *data,
		       struct field_error *error);

static void print_uuid(FILE *out, const char *before, struct guid uuid)
{
	char text[GUID_TEXT_SIZE];

	guid_to_text(uuid, text);
	fprintf(out, "%s%s", before, text);
}

/* FREE_SPACE_TREE of free_space_tree. */
static void print_name(FILE *out, const char *name)
{
	for (; *name; name++)
		fputc(toupper((unsigned char)*name), out);
}

static void print_bytes(FILE *out, struct span text)
{
	fwrite(text.data, 1, text.size, out);
}

static void print_flags(FILE *out, uint64_t value,
			const char *(*name)(uint64_t), const char *none)
{
	const char *bar = "";

	for (unsigned i = 0; i < 64; i++)
		if (value >> i & 1 && name(UINT64_C(1) << i)) {
			fputs(bar, out);
			print_name(out, name(UINT64_C(1) << i));
			bar = "|";
		}
	if (!*bar)
		fputs(none, out);
}

static void print_objectid(FILE *out, uint64_t id, uint8_t type)
{
	const char *name = btrfs_object_id_name(id);

	if (id == BTRFS_OBJECT_ID_DEV_ITEMS && type == BTRFS_ITEM_TYPE_DEV_ITEM)
		name = "dev_items";
	else if (id == BTRFS_FIRST_FREE && type == BTRFS_ITEM_TYPE_CHUNK_ITEM)
		name = "first_chunk_tree";
	else if (type == BTRFS_ITEM_TYPE_DEV_EXTENT ||
		 (id == BTRFS_FIRST_FREE && type != BTRFS_ITEM_TYPE_CHUNK_ITEM))
		name = NULL;
	else if (!id && type != BTRFS_ITEM_TYPE_PERSISTENT_ITEM)
		name = NULL;
	if (name)
		print_name(out, name);
	else
		fprintf(out, "%" PRIu64, id);
}

static void print_key(FILE *out, const struct btrfs_key *key)
{
	uint8_t type = btrfs_key_type(key);
	uint64_t id = btrfs_key_objectid(key);

	if (type == BTRFS_ITEM_TYPE_UUID_SUBVOL) {
		/* the two halves of a UUID */
		fprintf(out,
			"(0x%016" PRIx64 " UUID_KEY_SUBVOL 0x%016" PRIx64 ")",
			id, btrfs_key_offset(key));
		return;
	}
	fputc('(', out);
	print_objectid(out, id, type);
	fputc(' ', out);
	if (type == BTRFS_ITEM_TYPE_PERSISTENT_ITEM && !id)
		fputs("DEV_STATS", out);
	else if (!type || !btrfs_item_type_is_known(type))
		fprintf(out, "UNKNOWN.%u", type);
	else
		print_name(out, btrfs_item_type_name(type));
	if (type == BTRFS_ITEM_TYPE_QGROUP_INFO ||
	    type == BTRFS_ITEM_TYPE_QGROUP_LIMIT)
		fprintf(out, " %" PRIu64 "/", btrfs_key_offset(key) >> 48);
	else
		fputc(' ', out);
	fprintf(out, "%" PRIu64 ")", btrfs_key_offset(key));
}

/* -------------------------------------------------------------- superblock */

static void print_dev_item(FILE *out, const struct btrfs_dev_item *d)
{
	print_uuid(out, "dev_item.uuid ", btrfs_dev_item_uuid(d));
	print_uuid(out, "\ndev_item.fsid ", btrfs_dev_item_fsid(d));
	fprintf(out, "\ndev_item.type %" PRIu64 "\n", btrfs_dev_item_type(d));
	fprintf(out,
		"dev_item.total_bytes %" PRIu64 "\ndev_item.bytes_used %" PRIu64
		"\n",
		btrfs_dev_item_total_bytes(d), btrfs_dev_item_bytes_used(d));
	fprintf(out,
		"dev_item.io_align %" PRIu32 "\ndev_item.io_width %" PRIu32
		"\ndev_item.sector_size %" PRIu32 "\n",
		btrfs_dev_item_io_align(d), btrfs_dev_item_io_width(d),
		btrfs_dev_item_sector_size(d));
	fprintf(out,
		"dev_item.devid %" PRIu64 "\ndev_item.dev_group %" PRIu32 "\n",
		btrfs_dev_item_devid(d), btrfs_dev_item_dev_group(d));
	fprintf(out,
		"dev_item.seek_speed %u\ndev_item.bandwidth %u\n"
		"dev_item.generation %" PRIu64 "\n",
		btrfs_dev_item_seek_speed(d), btrfs_dev_item_bandwidth(d),
		btrfs_dev_item_generation(d));
}

static void print_backup(FILE *out, unsigned i,
			 const struct btrfs_root_backup *b)
{
#define ROOT(name, shown)                                                      \
	fprintf(out, shown ": %" PRIu64 " gen: %" PRIu64 " level: %u\n",       \
		btrfs_root_backup_##name##_root(b),                            \
		btrfs_root_backup_##name##_root_gen(b),                        \
		btrfs_root_backup_##name##_root_level(b))
	fprintf(out, "backup %u:\n", i);
	ROOT(tree, "backup_tree_root");
	ROOT(chunk, "backup_chunk_root");
	ROOT(extent, "backup_extent_root");
	ROOT(fs, "backup_fs_root");
	ROOT(dev, "backup_dev_root");
	ROOT(csum, "csum_root");
#undef ROOT
	fprintf(out,
		"backup_total_bytes: %" PRIu64 "\nbackup_bytes_used: %" PRIu64
		"\nbackup_num_devices: %" PRIu64 "\n",
		btrfs_root_backup_total_bytes(b),
		btrfs_root_backup_bytes_used(b),
		btrfs_root_backup_num_devices(b));
}

static int print_chunk(struct volume *v, const struct btrfs_chunk *chunk,
		       struct field_error *error)
{
	uint64_t type = btrfs_chunk_type(chunk);
	const struct btrfs_stripe *stripe;

	fprintf(v->out,
		"length %" PRIu64 " owner %" PRIu64 " stripe_len %" PRIu64
		" type ",
		btrfs_chunk_length(chunk), btrfs_chunk_owner(chunk),
		btrfs_chunk_stripe_len(chunk));
	print_flags(v->out, type, btrfs_block_group_flags_name, "none");
	fprintf(v->out,
		"%s\nio_align %" PRIu32 " io_width %" PRIu32
		" sector_size %" PRIu32 "\nnum_stripes %u sub_stripes %u\n",
		type >= BTRFS_BLOCK_GROUP_FLAGS_RAID0 ? "" : "|single",
		btrfs_chunk_io_align(chunk), btrfs_chunk_io_width(chunk),
		btrfs_chunk_sector_size(chunk), btrfs_chunk_num_stripes(chunk),
		btrfs_chunk_sub_stripes(chunk));
	for (unsigned i = 0; i < btrfs_chunk_num_stripes(chunk); i++) {
		stripe = btrfs_chunk_stripes(chunk, i, error);
		if (!stripe)
			return -34;
		fprintf(
		    v->out, "stripe %u devid %" PRIu64 " offset %" PRIu64 "\n",
		    i, btrfs_stripe_devid(stripe), btrfs_stripe_offset(stripe));
		print_uuid(v->out, "dev_uuid ", btrfs_stripe_dev_uuid(stripe));
		fputc('\n', v->out);
	}
	return 0;
}

/* The chunks that the superblock has, shown or learnt. */
static int each_sys_chunk(struct volume *v,
			  int (*f)(struct volume *, const struct btrfs_key *,
				   const struct btrfs_chunk *,
				   struct field_error *),
			  struct field_error *error)
{
	struct span bytes = btrfs_superblock_sys_chunk_array_bytes(v->super);
	struct btrfs_sys_chunk_iterator it;
	struct btrfs_sys_chunk entry;
	struct btrfs_chunk chunk;
	int rc;

	bytes.size = btrfs_superblock_sys_chunk_array_size(v->super);
	if (bytes.size > BTRFS_SYS_CHUNKS_MAX)
		return field_out_of_range(error, "btrfs_superblock",
					  "sys_chunk_array", 0);
	it = btrfs_sys_chunk_iterate(bytes);
	while ((rc = btrfs_sys_chunk_iterator_next(&it, &entry, error)) > 0) {
		rc = btrfs_sys_chunk_chunk(&entry, &chunk, error);
		if (!rc)
			rc = f(v, btrfs_sys_chunk_key(&entry), &chunk, error);
		if (rc)
			return rc;
	}
	return rc;
}

static int show_sys_chunk(struct volume *v, const struct btrfs_key *key,
			  const struct btrfs_chunk *chunk,
			  struct field_error *error)
{
	fputs("key ", v->out);
	print_key(v->out, key);
	fputc('\n', v->out);
	return print_chunk(v, chunk, error);
}

static int learn_chunk(struct volume *v, const struct btrfs_key *key,
		       const struct btrfs_chunk *chunk,
		       struct field_error *error)
{
	const struct btrfs_stripe *stripe =
	    btrfs_chunk_stripes(chunk, 0, error);

	if (!stripe)
		return -34;
	if (v->nr_chunks == CHUNKS_MAX)
		return field_out_of_range(error, "btrfs_chunk", "", 0);
	v->chunks[v->nr_chunks++] =
	    (struct mapping){ btrfs_key_offset(key), btrfs_chunk_length(chunk),
			      btrfs_stripe_offset(stripe) };
	return 0;
}

static void print_super_flags(FILE *out, const struct btrfs_superblock *s)
{
	fprintf(out, "flags 0x%" PRIx64 "\n( ", btrfs_superblock_flags(s));
	print_flags(out, btrfs_superblock_flags(s), btrfs_header_flags_name,
		    "");
	fprintf(out, " )\ncompat_flags 0x%" PRIx64 "\n",
		btrfs_superblock_compat_flags(s));
	fprintf(out, "compat_ro_flags 0x%" PRIx64 "\n",
		btrfs_superblock_compat_ro_flags(s));
	if (btrfs_superblock_compat_ro_flags(s)) {
		fputs("( ", out);
		print_flags(out, btrfs_superblock_compat_ro_flags(s),
			    btrfs_compat_ro_name, "");
		fputs(" )\n", out);
	}
	fprintf(out, "incompat_flags 0x%" PRIx64 "\n( ",
		btrfs_superblock_incompat_flags(s));
	print_flags(out, btrfs_superblock_incompat_flags(s),
		    btrfs_incompat_name, "");
	fputs(" )\n", out);
}

static void print_super_numbers(FILE *out, const struct btrfs_superblock *s)
{
#define NUMBER(name, shown)                                                    \
	fprintf(out, shown " %" PRIu64 "\n",                                   \
		(uint64_t)btrfs_superblock_##name(s))
	NUMBER(bytenr, "bytenr");
	NUMBER(generation, "generation");
	NUMBER(root, "root");
	NUMBER(sys_chunk_array_size, "sys_array_size");
	NUMBER(chunk_root_generation, "chunk_root_generation");
	NUMBER(root_level, "root_level");
	NUMBER(chunk_root, "chunk_root");
	NUMBER(chunk_root_level, "chunk_root_level");
	NUMBER(log_root, "log_root");
	NUMBER(log_root_transid, "log_root_transid (deprecated)");
	NUMBER(log_root_level, "log_root_level");
	NUMBER(total_bytes, "total_bytes");
	NUMBER(bytes_used, "bytes_used");
	NUMBER(sectorsize, "sectorsize");
	NUMBER(nodesize, "nodesize");
	NUMBER(leafsize, "leafsize (deprecated)");
	NUMBER(stripesize, "stripesize");
	NUMBER(root_dir_objectid, "root_dir");
	NUMBER(num_devices, "num_devices");
	NUMBER(cache_generation, "cache_generation");
	NUMBER(uuid_tree_generation, "uuid_tree_generation");
#undef NUMBER
}

static int print_super(struct volume *v)
{
	const struct btrfs_superblock *s = v->super;
	uint16_t type = btrfs_superblock_csum_type(s);
	struct field_error error = { 0 };
	FILE *out = v->out;

	fprintf(out, "csum_type %u (%s)\n", type,
		btrfs_checksum_type_name(type));
	if (!btrfs_superblock_verify_crc(s))
		fprintf(out, "csum 0x%02x%02x%02x%02x [match]\n", s->bytes[0],
			s->bytes[1], s->bytes[2], s->bytes[3]);
	print_super_numbers(out, s);
	print_super_flags(out, s);
	print_uuid(out, "fsid ", btrfs_superblock_fsid(s));
	print_uuid(
	    out, "\nmetadata_uuid ",
	    btrfs_superblock_incompat_flags_has(s, BTRFS_INCOMPAT_METADATA_UUID)
		? btrfs_superblock_metadata_uuid(s)
		: btrfs_superblock_fsid(s));
	fputs("\nlabel ", out);
	print_bytes(out, btrfs_superblock_label_text(s));
	fputc('\n', out);
	print_dev_item(out, btrfs_superblock_dev_item(s));
	if (each_sys_chunk(v, show_sys_chunk, &error))
		return values_bad_field(out, &error);
	for (unsigned i = 0; i < BTRFS_SUPERBLOCK_SUPER_ROOTS_COUNT; i++)
		print_backup(out, i, btrfs_superblock_super_roots(s, i, NULL));
	return 0;
}

/* ------------------------------------------------------------------- items */

static void print_time(FILE *out, const char *name,
		       const struct btrfs_time *time)
{
	fprintf(out, "%s %" PRId64 ".%" PRIu32 "\n", name, btrfs_time_sec(time),
		btrfs_time_nsec(time));
}

static int print_inode(struct volume *v, const struct btrfs_item_data *data,
		       struct field_error *error)
{
	const struct btrfs_inode_item *i =
	    btrfs_item_data_inode_item(data, error);

	if (!i)
		return -34;
	fprintf(v->out,
		"generation %" PRIu64 " transid %" PRIu64 " size %" PRIu64
		" nbytes %" PRIu64 "\n",
		btrfs_inode_item_generation(i), btrfs_inode_item_transid(i),
		btrfs_inode_item_file_size(i), btrfs_inode_item_nbytes(i));
	fprintf(v->out,
		"block group %" PRIu64 " mode %" PRIo32 " links %" PRIu32
		" uid %" PRIu32 " gid %" PRIu32 " rdev %" PRIu64 "\n",
		btrfs_inode_item_block_group(i), btrfs_inode_item_mode(i),
		btrfs_inode_item_nlink(i), btrfs_inode_item_uid(i),
		btrfs_inode_item_gid(i), btrfs_inode_item_rdev(i));
	fprintf(v->out, "sequence %" PRIu64 " flags 0x%" PRIx64 "(",
		btrfs_inode_item_sequence(i), btrfs_inode_item_flags(i));
	print_flags(v->out, btrfs_inode_item_flags(i), btrfs_inode_flags_name,
		    "none");
	fputs(")\n", v->out);
	print_time(v->out, "atime", btrfs_inode_item_atime(i));
	print_time(v->out, "ctime", btrfs_inode_item_ctime(i));
	print_time(v->out, "mtime", btrfs_inode_item_mtime(i));
	print_time(v->out, "otime", btrfs_inode_item_otime(i));
	return 0;
}

static int print_inode_refs(struct volume *v,
			    const struct btrfs_item_data *data,
			    struct field_error *error)
{
	struct btrfs_inode_ref_iterator it;
	struct btrfs_inode_ref ref;
	struct span name;
	int rc = btrfs_item_data_inode_refs(data, &it, error);

	if (rc)
		return rc;
	while ((rc = btrfs_inode_ref_iterator_next(&it, &ref, error)) > 0) {
		if (btrfs_inode_ref_name_bytes(&ref, &name, error))
			return -34;
		fprintf(v->out, "index %" PRIu64 " namelen %u name: ",
			btrfs_inode_ref_index(&ref),
			btrfs_inode_ref_name_len(&ref));
		print_bytes(v->out, name);
		fputc('\n', v->out);
	}
	return rc;
}

static int print_dir_items(struct volume *v, const struct btrfs_item_data *data,
			   struct field_error *error)
{
	struct btrfs_dir_item_iterator it;
	struct span name, value;
	struct btrfs_dir_item d;
	int rc = btrfs_item_data_dir_items(data, &it, error);

	if (rc)
		return rc;
	while ((rc = btrfs_dir_item_iterator_next(&it, &d, error)) > 0) {
		if (btrfs_dir_item_name_bytes(&d, &name, error) ||
		    btrfs_dir_item_data_bytes(&d, &value, error))
			return -34;
		fputs("location key ", v->out);
		print_key(v->out, btrfs_dir_item_location(&d));
		fputs(" type ", v->out);
		if (btrfs_file_type_is_known(btrfs_dir_item_type(&d)))
			print_name(v->out, btrfs_file_type_name(
					       btrfs_dir_item_type(&d)));
		fprintf(v->out,
			"\ntransid %" PRIu64 " data_len %u name_len %u\nname: ",
			btrfs_dir_item_transid(&d), btrfs_dir_item_data_len(&d),
			btrfs_dir_item_name_len(&d));
		print_bytes(v->out, name);
		if (value.size) {
			fputs("\ndata ", v->out);
			print_bytes(v->out, value);
		}
		fputc('\n', v->out);
	}
	return rc;
}

static int print_file_extent(struct volume *v,
			     const struct btrfs_item_data *data,
			     struct field_error *error)
{
	uint64_t at, length, offset, count;
	struct btrfs_file_extent x;
	const char *kind;

	if (btrfs_item_data_file_extent(data, &x, error))
		return -34;
	kind = btrfs_file_extent_type_name(btrfs_file_extent_type(&x));
	fprintf(v->out, "generation %" PRIu64 " type %u (%s)\n",
		btrfs_file_extent_generation(&x), btrfs_file_extent_type(&x),
		kind ? kind : "?");
	if (btrfs_file_extent_has_data(&x)) {
		if (btrfs_file_extent_data_count(&x, &count, error))
			return -34;
		fprintf(
		    v->out,
		    "inline extent data size %" PRIu64 " ram_bytes %" PRIu64
		    " compression %u (%s)\n",
		    count, btrfs_file_extent_ram_bytes(&x),
		    btrfs_file_extent_compression(&x),
		    btrfs_compression_name(btrfs_file_extent_compression(&x)));
		return 0;
	}
	if (btrfs_file_extent_disk_bytenr(&x, &at, error) ||
	    btrfs_file_extent_disk_num_bytes(&x, &length, error) ||
	    btrfs_file_extent_offset(&x, &offset, error) ||
	    btrfs_file_extent_num_bytes(&x, &count, error))
		return -34;
	fprintf(v->out,
		"extent data disk byte %" PRIu64 " nr %" PRIu64
		"\nextent data offset %" PRIu64 " nr %" PRIu64 " ram %" PRIu64
		"\nextent compression %u (%s)\n",
		at, length, offset, count, btrfs_file_extent_ram_bytes(&x),
		btrfs_file_extent_compression(&x),
		btrfs_compression_name(btrfs_file_extent_compression(&x)));
	return 0;
}

static void print_root_tail(FILE *out, const struct btrfs_root_tail *t)
{
	fprintf(out, " generation_v2 %" PRIu64,
		btrfs_root_tail_generation_v2(t));
	print_uuid(out, "\nuuid ", btrfs_root_tail_uuid(t));
	print_uuid(out, "\nparent_uuid ", btrfs_root_tail_parent_uuid(t));
	print_uuid(out, "\nreceived_uuid ", btrfs_root_tail_received_uuid(t));
	fprintf(out,
		"\nctransid %" PRIu64 " otransid %" PRIu64 " stransid %" PRIu64
		" rtransid %" PRIu64 "\n",
		btrfs_root_tail_ctransid(t), btrfs_root_tail_otransid(t),
		btrfs_root_tail_stransid(t), btrfs_root_tail_rtransid(t));
	print_time(out, "ctime", btrfs_root_tail_ctime(t));
	print_time(out, "otime", btrfs_root_tail_otime(t));
	print_time(out, "stime", btrfs_root_tail_stime(t));
	print_time(out, "rtime", btrfs_root_tail_rtime(t));
}

static int print_root(struct volume *v, const struct btrfs_item_data *data,
		      struct field_error *error)
{
	const struct btrfs_root_tail *tail;
	struct btrfs_root_item r;

	if (btrfs_item_data_root_item(data, &r, error))
		return -34;
	fprintf(v->out,
		"generation %" PRIu64 " root_dirid %" PRIu64 " bytenr %" PRIu64
		" byte_limit %" PRIu64 " bytes_used %" PRIu64 "\n",
		btrfs_root_item_generation(&r), btrfs_root_item_root_dirid(&r),
		btrfs_root_item_bytenr(&r), btrfs_root_item_byte_limit(&r),
		btrfs_root_item_bytes_used(&r));
	fprintf(v->out, "last_snapshot %" PRIu64 " flags 0x%" PRIx64 "(",
		btrfs_root_item_last_snapshot(&r), btrfs_root_item_flags(&r));
	print_flags(v->out, btrfs_root_item_flags(&r), btrfs_root_flags_name,
		    "none");
	fprintf(v->out, ") refs %" PRIu32 "\ndrop_progress key ",
		btrfs_root_item_refs(&r));
	print_key(v->out, btrfs_root_item_drop_progress(&r));
	fprintf(v->out, " drop_level %u\nlevel %u",
		btrfs_root_item_drop_level(&r), btrfs_root_item_level(&r));
	tail = btrfs_root_item_tail(&r, error);
	if (!tail)
		return -34;
	print_root_tail(v->out, tail);
	return 0;
}

static int print_inline_ref(FILE *out, const struct btrfs_inline_ref *ref,
			    struct field_error *error)
{
	const struct btrfs_extent_data_ref *d;
	uint64_t root;

	if (!btrfs_inline_ref_root(ref, &root, error)) {
		fputs("tree block backref root ", out);
		print_objectid(out, root, 0);
	} else if ((d = btrfs_inline_ref_data_ref(ref, error))) {
		fputs("extent data backref root ", out);
		print_objectid(out, btrfs_extent_data_ref_root(d), 0);
		fprintf(out,
			" objectid %" PRIu64 " offset %" PRIu64
			" count %" PRIu32,
			btrfs_extent_data_ref_objectid(d),
			btrfs_extent_data_ref_offset(d),
			btrfs_extent_data_ref_count(d));
	} else {
		return -34;
	}
	fputc('\n', out);
	return 0;
}

static int print_extent(struct volume *v, const struct btrfs_key *key,
			const struct btrfs_item_data *data,
			struct field_error *error)
{
	bool is_skinny = btrfs_key_type(key) == BTRFS_ITEM_TYPE_METADATA_ITEM;
	struct btrfs_inline_ref_iterator it;
	struct btrfs_inline_ref ref;
	struct btrfs_extent x;
	uint8_t level;
	int rc = is_skinny ? btrfs_item_data_metadata(data, &x, error)
			   : btrfs_item_data_extent(data, &x, error);

	if (rc)
		return rc;
	fprintf(v->out, "refs %" PRIu64 " gen %" PRIu64 " flags ",
		btrfs_extent_refs(&x), btrfs_extent_generation(&x));
	print_flags(v->out, btrfs_extent_flags(&x), btrfs_extent_flags_name,
		    "");
	fputc('\n', v->out);
	if (is_skinny) {
		fprintf(v->out, "tree block skinny level %" PRIu64 "\n",
			btrfs_key_offset(key));
	} else if (btrfs_extent_has_key(&x)) {
		if (btrfs_extent_level(&x, &level, error))
			return -34;
		fputs("tree block key ", v->out);
		print_key(v->out, btrfs_extent_key(&x, error));
		fprintf(v->out, " level %u\n", level);
	}
	rc = btrfs_extent_inline_refs(&x, &it, error);
	while (!rc &&
	       (rc = btrfs_inline_ref_iterator_next(&it, &ref, error)) > 0)
		rc = print_inline_ref(v->out, &ref, error);
	return rc;
}

static int print_device(struct volume *v, const struct btrfs_item_data *data,
			struct field_error *error)
{
	const struct btrfs_dev_item *d = btrfs_item_data_dev_item(data, error);

	if (!d)
		return -34;
	fprintf(v->out,
		"devid %" PRIu64 " total_bytes %" PRIu64 " bytes_used %" PRIu64
		"\nio_align %" PRIu32 " io_width %" PRIu32
		" sector_size %" PRIu32 " type %" PRIu64 "\ngeneration %" PRIu64
		" start_offset %" PRIu64 " dev_group %" PRIu32
		"\nseek_speed %u bandwidth %u",
		btrfs_dev_item_devid(d), btrfs_dev_item_total_bytes(d),
		btrfs_dev_item_bytes_used(d), btrfs_dev_item_io_align(d),
		btrfs_dev_item_io_width(d), btrfs_dev_item_sector_size(d),
		btrfs_dev_item_type(d), btrfs_dev_item_generation(d),
		btrfs_dev_item_start_offset(d), btrfs_dev_item_dev_group(d),
		btrfs_dev_item_seek_speed(d), btrfs_dev_item_bandwidth(d));
	print_uuid(v->out, "\nuuid ", btrfs_dev_item_uuid(d));
	print_uuid(v->out, "\nfsid ", btrfs_dev_item_fsid(d));
	fputc('\n', v->out);
	return 0;
}

static int print_dev_extent(struct volume *v,
			    const struct btrfs_item_data *data,
			    struct field_error *error)
{
	const struct btrfs_dev_extent *d =
	    btrfs_item_data_dev_extent(data, error);

	if (!d)
		return -34;
	fprintf(v->out,
		"dev extent chunk_tree %" PRIu64 "\nchunk_objectid %" PRIu64
		" chunk_offset %" PRIu64 " length %" PRIu64,
		btrfs_dev_extent_chunk_tree(d),
		btrfs_dev_extent_chunk_objectid(d),
		btrfs_dev_extent_chunk_offset(d), btrfs_dev_extent_length(d));
	print_uuid(v->out, "\nchunk_tree_uuid ",
		   btrfs_dev_extent_chunk_tree_uuid(d));
	fputc('\n', v->out);
	return 0;
}

static int print_block_group(struct volume *v,
			     const struct btrfs_item_data *data,
			     struct field_error *error)
{
	const struct btrfs_block_group *g =
	    btrfs_item_data_block_group(data, error);

	if (!g)
		return -34;
	fprintf(v->out,
		"block group used %" PRIu64 " chunk_objectid %" PRIu64
		" flags ",
		btrfs_block_group_used(g), btrfs_block_group_chunk_objectid(g));
	print_flags(v->out, btrfs_block_group_flags(g),
		    btrfs_block_group_flags_name, "none");
	fputs(btrfs_block_group_flags(g) >= BTRFS_BLOCK_GROUP_FLAGS_RAID0
		  ? "\n"
		  : "|single\n",
	      v->out);
	return 0;
}

static int print_free_space(struct volume *v,
			    const struct btrfs_item_data *data,
			    struct field_error *error)
{
	const struct btrfs_free_space_info *f =
	    btrfs_item_data_free_space_info(data, error);

	if (!f)
		return -34;
	fprintf(v->out,
		"free space info extent count %" PRIu32 " flags %" PRIu32 "\n",
		btrfs_free_space_info_extent_count(f),
		btrfs_free_space_info_flags(f));
	return 0;
}

static int print_quota(struct volume *v, const struct btrfs_item_data *data,
		       struct field_error *error)
{
	const struct btrfs_qgroup_status *s =
	    btrfs_item_data_qgroup_status(data, NULL);
	const struct btrfs_qgroup_info *i =
	    btrfs_item_data_qgroup_info(data, error);

	if (s) {
		fprintf(v->out,
			"version %" PRIu64 " generation %" PRIu64 " flags ",
			btrfs_qgroup_status_version(s),
			btrfs_qgroup_status_generation(s));
		print_flags(v->out, btrfs_qgroup_status_flags(s),
			    btrfs_qgroup_status_flags_name, "");
		fprintf(v->out, " scan %" PRIu64 "\n",
			btrfs_qgroup_status_rescan(s));
		return 0;
	}
	if (!i)
		return -34;
	fprintf(v->out,
		"generation %" PRIu64 "\nreferenced %" PRIu64
		" referenced_compressed %" PRIu64 "\nexclusive %" PRIu64
		" exclusive_compressed %" PRIu64 "\n",
		btrfs_qgroup_info_generation(i), btrfs_qgroup_info_rfer(i),
		btrfs_qgroup_info_rfer_cmpr(i), btrfs_qgroup_info_excl(i),
		btrfs_qgroup_info_excl_cmpr(i));
	return 0;
}

static int print_chunk_item(struct volume *v, const struct btrfs_key *key,
			    const struct btrfs_item_data *data,
			    struct field_error *error)
{
	struct btrfs_chunk chunk;

	(void)key;
	if (btrfs_item_data_chunk(data, &chunk, error))
		return -34;
	return print_chunk(v, &chunk, error);
}

static int print_data(struct volume *v, const struct btrfs_key *key,
		      const struct btrfs_item_data *data,
		      struct field_error *error)
{
	switch (btrfs_key_type(key)) {
	case BTRFS_ITEM_TYPE_INODE_ITEM:
		return print_inode(v, data, error);
	case BTRFS_ITEM_TYPE_INODE_REF:
		return print_inode_refs(v, data, error);
	case BTRFS_ITEM_TYPE_DIR_ITEM:
	case BTRFS_ITEM_TYPE_DIR_INDEX:
	case BTRFS_ITEM_TYPE_XATTR_ITEM:
		return print_dir_items(v, data, error);
	case BTRFS_ITEM_TYPE_EXTENT_DATA:
		return print_file_extent(v, data, error);
	case BTRFS_ITEM_TYPE_ROOT_ITEM:
		return print_root(v, data, error);
	case BTRFS_ITEM_TYPE_EXTENT_ITEM:
	case BTRFS_ITEM_TYPE_METADATA_ITEM:
		return print_extent(v, key, data, error);
	case BTRFS_ITEM_TYPE_BLOCK_GROUP_ITEM:
		return print_block_group(v, data, error);
	case BTRFS_ITEM_TYPE_FREE_SPACE_INFO:
		return print_free_space(v, data, error);
	case BTRFS_ITEM_TYPE_DEV_EXTENT:
		return print_dev_extent(v, data, error);
	case BTRFS_ITEM_TYPE_DEV_ITEM:
		return print_device(v, data, error);
	case BTRFS_ITEM_TYPE_QGROUP_STATUS:
	case BTRFS_ITEM_TYPE_QGROUP_INFO:
		return print_quota(v, data, error);
	case BTRFS_ITEM_TYPE_CHUNK_ITEM:
		return print_chunk_item(v, key, data, error);
	}
	return 0;
}

/* ------------------------------------------------------------------- trees */

static int block_at(struct volume *v, uint64_t logical,
		    struct btrfs_tree_block *out, struct field_error *error)
{
	struct btrfs_checksum_block sum;
	uint64_t at;

	if (v->nr_blocks++ == BLOCKS_MAX)
		return field_out_of_range(error, "btrfs_tree_block", "too many",
					  logical);
	for (unsigned i = 0; i < v->nr_chunks; i++) {
		const struct mapping *m = &v->chunks[i];

		if (logical < m->logical || logical - m->logical >= m->length)
			continue;
		at = logical - m->logical + m->physical;
		if (btrfs_checksum_block_at(v->image, at, v->nodesize, &sum,
					    error) ||
		    (btrfs_superblock_csum_type(v->super) ==
			 BTRFS_CHECKSUM_TYPE_CRC32C &&
		     btrfs_checksum_block_verify_crc(&sum, error)))
			return -34;
		return btrfs_tree_block_at(v->image, at, v->nodesize, out,
					   error);
	}
	return field_out_of_range(error, "btrfs_chunk", "none", logical);
}

/* Each item of the tree, in order. */
static int walk(struct volume *v, uint64_t logical, unsigned level,
		print_item *f, struct field_error *error)
{
	const struct btrfs_header *header;
	const struct btrfs_key_ptr *ptr;
	const struct btrfs_item *item;
	struct btrfs_tree_block block;
	struct btrfs_item_data data;
	struct span bytes;
	int rc = block_at(v, logical, &block, error);

	if (rc)
		return rc;
	header = btrfs_tree_block_header(&block);
	if (btrfs_header_level(header) > level)
		return field_out_of_range(error, "btrfs_header", "level",
					  logical);
	bytes = span_of(block.bytes + BTRFS_HEADER_SIZE,
			block.size - BTRFS_HEADER_SIZE);
	for (uint64_t i = 0; !rc && i < btrfs_header_nritems(header); i++) {
		if (btrfs_header_level(header)) {
			ptr = btrfs_tree_block_ptrs(&block, i, error);
			rc = !ptr ? -34
				  : walk(v, btrfs_key_ptr_blockptr(ptr),
					 btrfs_header_level(header) - 1u, f,
					 error);
			continue;
		}
		item = btrfs_tree_block_items(&block, i, error);
		if (!item)
			return -34;
		rc = btrfs_item_data_at(bytes, btrfs_item_offset(item),
					btrfs_key_type(btrfs_item_key(item)),
					btrfs_item_data_size(item), &data,
					error);
		if (!rc && f == print_data) {
			fputs("key ", v->out);
			print_key(v->out, btrfs_item_key(item));
			fprintf(v->out,
				" itemoff %" PRIu32 " itemsize %" PRIu32 "\n",
				btrfs_item_offset(item),
				btrfs_item_data_size(item));
		}
		if (!rc)
			rc = f(v, btrfs_item_key(item), &data, error);
	}
	return rc;
}

static int learn_chunk_item(struct volume *v, const struct btrfs_key *key,
			    const struct btrfs_item_data *data,
			    struct field_error *error)
{
	struct btrfs_chunk chunk;

	if (btrfs_key_type(key) != BTRFS_ITEM_TYPE_CHUNK_ITEM)
		return 0;
	if (btrfs_item_data_chunk(data, &chunk, error))
		return -34;
	return learn_chunk(v, key, &chunk, error);
}

static int learn_root(struct volume *v, const struct btrfs_key *key,
		      const struct btrfs_item_data *data,
		      struct field_error *error)
{
	struct btrfs_root_item root;

	if (btrfs_key_type(key) != BTRFS_ITEM_TYPE_ROOT_ITEM)
		return 0;
	if (btrfs_item_data_root_item(data, &root, error))
		return -34;
	if (v->nr_roots == 64)
		return field_out_of_range(error, "btrfs_root_item", "", 0);
	v->roots[v->nr_roots].key = *key;
	v->roots[v->nr_roots++].bytenr = btrfs_root_item_bytenr(&root);
	return 0;
}

static int walk_all(struct volume *v, struct field_error *error)
{
	uint64_t root = btrfs_superblock_root(v->super);
	uint64_t chunks = btrfs_superblock_chunk_root(v->super);
	int rc = each_sys_chunk(v, learn_chunk, error);

	if (!rc)
		rc = walk(v, chunks, BTRFS_LEVEL_MAX, learn_chunk_item, error);
	if (!rc)
		rc = walk(v, root, BTRFS_LEVEL_MAX, learn_root, error);
	v->nr_blocks = 0;
	if (!rc)
		rc = walk(v, root, BTRFS_LEVEL_MAX, print_data, error);
	if (!rc)
		rc = walk(v, chunks, BTRFS_LEVEL_MAX, print_data, error);
	for (unsigned i = 0; !rc && i < v->nr_roots; i++)
		rc = walk(v, v->roots[i].bytenr, BTRFS_LEVEL_MAX, print_data,
			  error);
	return rc;
}

/* -------------------------------------------------------------- what we are */

static int set_label(struct mspan bytes, const char *label, FILE *out)
{
	static const uint64_t at[] = { BTRFS_SUPER_OFFSET, BTRFS_SUPER_OFFSET_1,
				       BTRFS_SUPER_OFFSET_2 };
	struct btrfs_superblock *s;

	for (unsigned i = 0; i < sizeof at / sizeof *at; i++) {
		s = btrfs_superblock_edit_at(bytes, at[i]);
		if (!s || btrfs_superblock_magic(s) != BTRFS_MAGIC)
			continue;
		if (btrfs_superblock_put_label(
			s, span_of((const uint8_t *)label, strlen(label))))
			return values_bad(out, "a label too long");
		if (btrfs_superblock_update_crc(s))
			return values_bad(out, "no crc32c");
	}
	return 0;
}

static int validate(struct volume *v)
{
	struct finding finding = { 0 };
	struct validation of = { .findings = &finding, .capacity = 1 };

	if (btrfs_validate_root(v->image, &of))
		return values_bad(v->out, "%s.%s at byte %" PRIu64 ": %s",
				  finding.structure, finding.field,
				  finding.offset, finding.text);
	return 0;
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	struct volume v = { .image = image, .out = out };
	struct field_error error = { 0 };

	v.super = btrfs_superblock_at(image, BTRFS_ROOT_OFFSET);
	if (!v.super || btrfs_superblock_magic(v.super) != BTRFS_MAGIC)
		return values_bad(out, "no superblock");
	if (*words && !strncmp(*words, "label=", 6))
		return set_label(change, *words + 6, out);
	if (validate(&v))
		return 1;
	v.nodesize = btrfs_superblock_nodesize(v.super);
	if (*words && !strcmp(*words, "super"))
		return print_super(&v);
	if (walk_all(&v, &error))
		return values_bad_field(out, &error);
	return 0;
}
