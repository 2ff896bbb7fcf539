/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the journal in an ext4 image says: its superblock and its log, block by
 * block, in the words of debugfs' logdump. With "change", a value of each kind
 * of block is changed, with its checksum.
 */
#include "generated/jbd2.h"
#include "tests/formats/ext4_image.h"

struct journal {
	const struct volume *v;
	struct ext4_inode inode;
	const struct jbd2_superblock *super;
	uint32_t block_size, incompat, first, end, seed;
	bool is_64bit, has_csum, has_csum3;
	unsigned good, bad;
	bool does_change;
};

/* A block of the journal, and where it is in the image. */
static bool journal_block(const struct journal *j, uint64_t block,
			  struct span *bytes, struct mspan *change)
{
	uint64_t number;

	if (!file_block(j->v, &j->inode, block, &number, bytes))
		return false;
	*change = mspan_of(j->v->change.data + number * j->v->block_size,
			   j->v->block_size);
	return true;
}

static int journal_open(struct journal *j)
{
	struct guid uuid;
	struct span bytes;
	struct mspan change;

	if (inode_at(j->v, ext4_superblock_journal_inum(j->v->super),
		     &j->inode))
		return 1;
	if (!journal_block(j, 0, &bytes, &change))
		return values_bad(j->v->out, "no journal");
	j->super = jbd2_superblock_at(bytes, 0);
	if (!j->super ||
	    jbd2_header_magic(jbd2_superblock_header(j->super)) != JBD2_MAGIC)
		return values_bad(j->v->out, "no superblock of a journal");
	j->block_size = jbd2_superblock_blocksize(j->super);
	j->incompat = jbd2_superblock_feature_incompat(j->super);
	j->first = jbd2_superblock_first(j->super);
	j->end = jbd2_superblock_maxlen(j->super);
	j->is_64bit = j->incompat & JBD2_INCOMPAT_BIT64;
	j->has_csum3 = j->incompat & JBD2_INCOMPAT_CSUM_V3;
	j->has_csum = j->has_csum3 || (j->incompat & JBD2_INCOMPAT_CSUM_V2);
	uuid = jbd2_superblock_uuid(j->super);
	j->seed = crc32c(~0u, uuid.bytes, sizeof uuid.bytes);
	if (j->block_size != j->v->block_size)
		return values_bad(j->v->out, "blocks of %u in a journal",
				  j->block_size);
	return 0;
}

static void print_features(const struct journal *j)
{
	static const struct {
		uint32_t bit;
		const char *name;
	} names[] = {
		{ JBD2_INCOMPAT_REVOKE, "journal_incompat_revoke" },
		{ JBD2_INCOMPAT_BIT64, "journal_64bit" },
		{ JBD2_INCOMPAT_ASYNC_COMMIT, "journal_async_commit" },
		{ JBD2_INCOMPAT_CSUM_V2, "journal_checksum_v2" },
		{ JBD2_INCOMPAT_CSUM_V3, "journal_checksum_v3" },
		{ JBD2_INCOMPAT_FAST_COMMIT, "fast_commit" },
	};

	fprintf(j->v->out, "Journal features=%s",
		jbd2_superblock_feature_compat(j->super) & JBD2_COMPAT_CHECKSUM
		    ? " journal_checksum"
		    : "");
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (j->incompat & names[i].bit)
			fprintf(j->v->out, " %s", names[i].name);
	fputc('\n', j->v->out);
}

static void count_sum(struct journal *j, int rc, const char *what)
{
	j->good += !rc;
	j->bad += rc != 0;
	if (rc)
		fprintf(j->v->out, "wrong=checksum of %s\n", what);
}

static void print_super(struct journal *j)
{
	const struct jbd2_superblock *s = j->super;
	uint32_t fast = jbd2_superblock_num_fc_blks(s);
	FILE *out = j->v->out;

	if (j->incompat & JBD2_INCOMPAT_FAST_COMMIT && !fast)
		fast = 256;
	print_features(j);
	fprintf(out, "Total journal size=%" PRIu64 "k\n",
		(uint64_t)j->end * j->block_size / 1024);
	fprintf(out, "Total journal blocks=%u\n", j->end);
	fprintf(out, "Max transaction length=%u\n", j->end - fast);
	fprintf(out, "Fast commit length=%u\n", fast);
	fprintf(out, "Journal sequence=0x%08x\n", jbd2_superblock_sequence(s));
	fprintf(out, "Journal start=%u\n", jbd2_superblock_start(s));
	if (jbd2_superblock_errno(s))
		fprintf(out, "Journal errno=%d\n", jbd2_superblock_errno(s));
	if (j->has_csum) {
		fprintf(
		    out, "Journal checksum type=%s\n",
		    jbd2_checksum_type_name(jbd2_superblock_checksum_type(s)));
		fprintf(out, "Journal checksum=0x%08x\n",
			jbd2_superblock_checksum(s));
		count_sum(j, jbd2_superblock_verify_checksum(s),
			  "the journal's superblock");
	}
}

/* -------------------------------------------------------------- the blocks */

/* The copies of blocks a descriptor's tags speak of. */
struct tags {
	struct journal *j;
	uint32_t sequence, next; /* block of the journal */
};

static uint32_t sequence_crc(const struct journal *j, uint32_t sequence)
{
	struct jbd2_tag_seed seed;

	jbd2_tag_seed_set_sequence(&seed, sequence);
	return crc32c(j->seed, seed.bytes, sizeof seed.bytes);
}

static int take_tag(struct tags *tags, uint64_t block, uint32_t flags,
		    uint32_t checksum, uint32_t mask)
{
	struct journal *j = tags->j;
	struct mspan change;
	struct span copy;
	uint32_t crc;

	if (!journal_block(j, tags->next, &copy, &change))
		return values_bad(j->v->out, "no block %u of the journal",
				  tags->next);
	fprintf(j->v->out,
		"  FS block %" PRIu64
		" logged at journal block %u (flags 0x%x)\n",
		block, tags->next, flags);
	if (j->has_csum) {
		crc = crc32c(sequence_crc(j, tags->sequence), copy.data,
			     copy.size);
		count_sum(j, (crc & mask) != checksum, "a copy");
	}
	tags->next++;
	return 0;
}

static int each_tag3(struct tags *tags, struct span bytes)
{
	struct jbd2_tag3_iterator it = jbd2_tag3_iterate(bytes);
	struct field_error error;
	struct jbd2_tag3 tag;
	int rc;

	while ((rc = jbd2_tag3_iterator_next(&it, &tag, &error)) > 0) {
		if (take_tag(tags, jbd2_tag3_blocknr(&tag),
			     jbd2_tag3_flags(&tag), jbd2_tag3_checksum(&tag),
			     ~0u))
			return 1;
		if (jbd2_tag3_flags(&tag) & JBD2_TAG3_FLAGS_LAST)
			return 0;
	}
	return rc ? volume_bad_field(tags->j->v, &error) : 0;
}

static int each_tag(struct tags *tags, struct span bytes)
{
	bool has_csum2 = tags->j->has_csum && !tags->j->has_csum3;
	struct jbd2_tag_iterator it =
	    jbd2_tag_iterate(bytes, tags->j->is_64bit, has_csum2);
	struct field_error error;
	struct jbd2_tag tag;
	int rc;

	while ((rc = jbd2_tag_iterator_next(&it, &tag, &error)) > 0) {
		if (take_tag(tags, jbd2_tag_blocknr(&tag), jbd2_tag_flags(&tag),
			     jbd2_tag_checksum(&tag), 0xFFFF))
			return 1;
		if (jbd2_tag_flags(&tag) & JBD2_TAG_FLAGS_LAST)
			return 0;
	}
	return rc ? volume_bad_field(tags->j->v, &error) : 0;
}

static int take_descriptor(struct journal *j, struct span bytes,
			   uint32_t sequence, uint32_t *at)
{
	struct tags tags = { j, sequence, *at + 1 };
	struct jbd2_descriptor_block block;
	struct field_error error;
	struct span entries;
	int rc;

	if (jbd2_descriptor_block_at(bytes, 0, j->block_size, &block, &error) ||
	    jbd2_descriptor_block_tags_bytes(&block, &entries, &error))
		return volume_bad_field(j->v, &error);
	if (j->has_csum)
		count_sum(j,
			  jbd2_descriptor_block_verify_checksum(&block, j->seed,
								&error),
			  "a descriptor block");
	fprintf(j->v->out,
		"Dumping descriptor block, sequence %u, at block %u:\n",
		sequence, *at);
	rc =
	    j->has_csum3 ? each_tag3(&tags, entries) : each_tag(&tags, entries);
	*at = tags.next;
	return rc;
}

static int print_revoked(const struct journal *j,
			 const struct jbd2_revoke_block *block)
{
	struct field_error error;
	uint64_t count, number;
	uint32_t narrow;
	int rc;

	rc = j->is_64bit
		 ? jbd2_revoke_block_blocks_count(block, &count, &error)
		 : jbd2_revoke_block_blocks32_count(block, &count, &error);
	for (uint64_t i = 0; !rc && i < count; i++) {
		rc =
		    j->is_64bit
			? jbd2_revoke_block_blocks(block, i, &number, &error)
			: jbd2_revoke_block_blocks32(block, i, &narrow, &error);
		if (!rc)
			fprintf(j->v->out, "  Revoke FS block %" PRIu64 "\n",
				j->is_64bit ? number : narrow);
	}
	return rc ? volume_bad_field(j->v, &error) : 0;
}

static int take_revokes(struct journal *j, struct span bytes, uint32_t sequence,
			uint32_t *at)
{
	struct jbd2_revoke_block block;
	struct field_error error;

	if (jbd2_revoke_block_at(bytes, 0, j->block_size, j->is_64bit, &block,
				 &error))
		return volume_bad_field(j->v, &error);
	if (j->has_csum)
		count_sum(
		    j,
		    jbd2_revoke_block_verify_checksum(&block, j->seed, &error),
		    "a revoke block");
	fprintf(j->v->out, "Dumping revoke block, sequence %u, at block %u:\n",
		sequence, (*at)++);
	return print_revoked(j, &block);
}

static int change_commit(struct journal *j, struct mspan change)
{
	struct jbd2_commit_block_edit block;
	struct field_error error;
	int before;

	if (jbd2_commit_block_edit_at(change, 0, j->block_size, &block, &error))
		return volume_bad_field(j->v, &error);
	jbd2_commit_block_set_commit_sec(&block, 1234567890);
	if (!j->has_csum)
		return 0;
	before =
	    jbd2_commit_block_verify_checksum(&block.read, j->seed, &error);
	jbd2_commit_block_update_checksum(&block, j->seed, &error);
	if (before != -74)
		return values_bad(j->v->out, "a changed commit block: %d",
				  before);
	return 0;
}

static int take_commit(struct journal *j, struct span bytes,
		       struct mspan change, uint32_t *at)
{
	struct jbd2_commit_block block;
	struct field_error error;

	if (j->does_change && change_commit(j, change))
		return 1;
	if (jbd2_commit_block_at(bytes, 0, j->block_size, &block, &error))
		return volume_bad_field(j->v, &error);
	if (j->has_csum)
		count_sum(
		    j,
		    jbd2_commit_block_verify_checksum(&block, j->seed, &error),
		    "a commit block");
	fprintf(j->v->out, "Commit time=%" PRIu64 ".%09u\n",
		jbd2_commit_block_commit_sec(&block),
		jbd2_commit_block_commit_nsec(&block));
	(*at)++;
	return 0;
}

static const char *type_name(uint32_t type)
{
	switch (type) {
	case JBD2_BLOCK_TYPE_DESCRIPTOR:
		return "descriptor block";
	case JBD2_BLOCK_TYPE_COMMIT:
		return "commit block";
	case JBD2_BLOCK_TYPE_REVOKE:
		return "revoke table";
	default:
		return "unknown block";
	}
}

static int take_block(struct journal *j, struct span bytes, struct mspan change,
		      uint32_t *sequence, uint32_t *at)
{
	const struct jbd2_header *header = jbd2_header_at(bytes, 0);
	uint32_t type = jbd2_header_blocktype(header);
	int rc;

	fprintf(j->v->out,
		"Found expected sequence %u, type %u (%s) at block %u\n",
		*sequence, type, type_name(type), *at);
	switch (type) {
	case JBD2_BLOCK_TYPE_DESCRIPTOR:
		return take_descriptor(j, bytes, *sequence, at);
	case JBD2_BLOCK_TYPE_REVOKE:
		return take_revokes(j, bytes, *sequence, at);
	case JBD2_BLOCK_TYPE_COMMIT:
		rc = take_commit(j, bytes, change, at);
		++*sequence;
		return rc;
	default:
		return values_bad(j->v->out, "a block of type %u", type);
	}
}

static int print_log(struct journal *j)
{
	uint32_t at = jbd2_superblock_start(j->super);
	uint32_t sequence = jbd2_superblock_sequence(j->super);
	const struct jbd2_header *header;
	struct mspan change;
	struct span bytes;
	int rc = 0;

	if (!at)
		return 0;
	fprintf(j->v->out, "Journal starts at block %u, transaction %u\n", at,
		sequence);
	while (!rc && at < j->end && journal_block(j, at, &bytes, &change)) {
		header = jbd2_header_at(bytes, 0);
		if (jbd2_header_magic(header) != JBD2_MAGIC ||
		    jbd2_header_sequence(header) != sequence) {
			fprintf(j->v->out,
				"No magic number at block %u: end "
				"of journal.\n",
				at);
			break;
		}
		rc = take_block(j, bytes, change, &sequence, &at);
	}
	return rc;
}

static int change_super(struct journal *j)
{
	struct jbd2_superblock *super;
	struct mspan change;
	struct span bytes;

	if (!journal_block(j, 0, &bytes, &change))
		return 1;
	super = jbd2_superblock_edit_at(change, 0);
	jbd2_superblock_set_max_transaction(super, 99);
	if (!j->has_csum)
		return 0;
	if (jbd2_superblock_verify_checksum(super) != -74)
		return values_bad(j->v->out, "a changed superblock");
	jbd2_superblock_update_checksum(super);
	return 0;
}

int values_walk(struct span image, struct mspan change, char **words, FILE *out)
{
	struct volume v = { .image = image, .change = change, .out = out };
	struct journal j = { .v = &v };
	int rc = volume_open(&v);

	j.does_change = *words && !strcmp(*words, "change");
	if (!rc)
		rc = journal_open(&j);
	if (!rc && j.does_change)
		rc = change_super(&j);
	if (rc)
		return rc;
	print_super(&j);
	rc = print_log(&j);
	fprintf(out, "checksums=%u good %u bad\n", j.good, j.bad);
	return rc;
}
