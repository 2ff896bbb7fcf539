/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Says of an ISO 9660 image what "isoinfo -d", "isoinfo -p" and, in three
 * readings, "isoinfo -l" say, a line for each directory record:
 *
 *     plain /DIR/ d--------- 0 0 0 2048 Feb 29 2024 [31 02] .
 *     joliet /dir/ ...
 *     rock /dir/ drwxr-xr-x 3 0 0 2048 Feb 29 2024 [31 02] .
 *
 * then, through Rock Ridge, each regular file's CRC-32, and of each file its
 * mode, owner, time of change and device. With --edit and the words "id NAME",
 * gives the volume another id.
 */
#include <sys/sysmacros.h>
#include <time.h>
#include <zlib.h>

#include "generated/iso9660.h"
#include "tests/formats/walk.h"

enum reading { PLAIN, JOLIET, ROCK };

struct volume {
	struct span image;
	const struct iso9660_primary_descriptor *primary;
	const struct iso9660_joliet_descriptor *joliet; /* NULL: none */
	const struct iso9660_boot_record *boot;		/* NULL: none */
	uint64_t block_size;
	bool has_rock_ridge;
	uint8_t skip; /* bytes before System Use Entries */
};

/* What a directory record says, in some reading. */
struct entry {
	const struct iso9660_record_head *head;
	struct span name, link;
	uint32_t mode, links, uid, gid;
	uint32_t high, low; /* of a device */
	const struct iso9660_date *modify;
	bool has_posix, has_link, has_moved;
	uint64_t moved_to; /* a directory that is elsewhere: its first block */
};

static uint64_t both32(const struct iso9660_both32 *both)
{
	if (iso9660_both32_le(both) != iso9660_both32_be(both))
		walk_bad("%u is %u in the other order", iso9660_both32_le(both),
			 iso9660_both32_be(both));
	return iso9660_both32_le(both);
}

static unsigned both16(const struct iso9660_both16 *both)
{
	if (iso9660_both16_le(both) != iso9660_both16_be(both))
		walk_bad("%u is %u in the other order", iso9660_both16_le(both),
			 iso9660_both16_be(both));
	return iso9660_both16_le(both);
}

static struct span join(struct span a, struct span b)
{
	uint8_t *out = walk_alloc(a.size + b.size);

	if (a.size)
		memcpy(out, a.data, a.size);
	if (b.size)
		memcpy(out + a.size, b.data, b.size);
	return span_of(out, a.size + b.size);
}

static struct span text(const char *words)
{
	return span_of(words, strlen(words));
}

/* ------------------------------------------------------ volume descriptors */

/* Without the spaces that pad it. */
static void say_padded(const char *key, struct span words)
{
	while (words.size && words.data[words.size - 1] == ' ')
		words.size--;
	walk_say("%s: ", key);
	walk_say_text(words);
	walk_say("\n");
}

static void say_date(const char *key, const struct iso9660_digit_date *date)
{
	walk_say("%s: ", key);
	walk_say_text(span_of(date->bytes, 16));
	walk_say("\n");
}

static void say_primary(const struct volume *v)
{
	const struct iso9660_primary_descriptor *p = v->primary;

	say_padded("System id", iso9660_primary_descriptor_system_id_text(p));
	say_padded("Volume id", iso9660_primary_descriptor_volume_id_text(p));
	say_padded("Volume set id",
		   iso9660_primary_descriptor_volume_set_id_text(p));
	say_padded("Publisher id",
		   iso9660_primary_descriptor_publisher_id_text(p));
	say_padded("Data preparer id",
		   iso9660_primary_descriptor_data_preparer_id_text(p));
	say_padded("Application id",
		   iso9660_primary_descriptor_application_id_text(p));
	say_padded("Copyright File id",
		   iso9660_primary_descriptor_copyright_file_id_text(p));
	say_padded("Abstract File id",
		   iso9660_primary_descriptor_abstract_file_id_text(p));
	say_padded("Bibliographic File id",
		   iso9660_primary_descriptor_bibliographic_file_id_text(p));
	walk_say("Volume set size is: %u\n",
		 both16(iso9660_primary_descriptor_volume_set_size(p)));
	walk_say("Volume set sequence number is: %u\n",
		 both16(iso9660_primary_descriptor_volume_sequence_number(p)));
	walk_say("Logical block size is: %" PRIu64 "\n", v->block_size);
	walk_say("Volume size is: %" PRIu64 "\n",
		 both32(iso9660_primary_descriptor_volume_space_size(p)));
}

static void say_dates(const struct volume *v)
{
	const struct iso9660_primary_descriptor *p = v->primary;

	say_date("Creation Time", iso9660_primary_descriptor_creation_date(p));
	say_date("Modif. Time",
		 iso9660_primary_descriptor_modification_date(p));
	say_date("Expir. Time", iso9660_primary_descriptor_expiration_date(p));
	say_date("Eff. Time", iso9660_primary_descriptor_effective_date(p));
}

static bool is_joliet(const struct iso9660_joliet_descriptor *d)
{
	uint32_t level = iso9660_joliet_descriptor_escape_sequences(d);

	return level == ISO9660_JOLIET_LEVEL_1 ||
	       level == ISO9660_JOLIET_LEVEL_2 ||
	       level == ISO9660_JOLIET_LEVEL_3;
}

/* Takes the descriptor at `at`; returns whether another follows. */
static bool take_descriptor(struct volume *v, uint64_t at)
{
	const struct iso9660_volume_descriptor *d = walk_there(
	    iso9660_volume_descriptor_at(v->image, at), "VolumeDescriptor");
	struct span id = iso9660_volume_descriptor_id_bytes(d);
	const struct iso9660_joliet_descriptor *joliet;

	if (memcmp(id.data, "CD001", 5))
		walk_bad("no descriptor at %" PRIu64, at);
	switch (iso9660_volume_descriptor_type(d)) {
	case ISO9660_DESCRIPTOR_TYPE_PRIMARY:
		v->primary = iso9660_primary_descriptor_at(v->image, at);
		break;
	case ISO9660_DESCRIPTOR_TYPE_SUPPLEMENTARY:
		joliet = iso9660_joliet_descriptor_at(v->image, at);
		if (is_joliet(joliet))
			v->joliet = joliet;
		break;
	case ISO9660_DESCRIPTOR_TYPE_BOOT:
		v->boot = iso9660_boot_record_at(v->image, at);
		break;
	case ISO9660_DESCRIPTOR_TYPE_TERMINATOR:
		return false;
	}
	return true;
}

static void read_descriptors(struct volume *v)
{
	uint64_t at = ISO9660_ROOT_OFFSET;

	while (take_descriptor(v, at))
		at += ISO9660_SECTOR_SIZE;
	if (!v->primary)
		walk_bad("no primary descriptor");
	v->block_size =
	    both16(iso9660_primary_descriptor_logical_block_size(v->primary));
	if (v->block_size < 512 || v->block_size > 2048)
		walk_bad("blocks of %" PRIu64 " bytes", v->block_size);
}

/* --------------------------------------------------------------- El Torito */

static void say_boot(const struct volume *v)
{
	const struct iso9660_validation_entry *head;
	const struct iso9660_boot_entry *first;
	uint64_t at;

	if (!v->boot)
		return;
	walk_must(iso9660_boot_record_catalog_target(v->boot, &at, walk_error));
	walk_say("boot catalog is in sector %u\n",
		 iso9660_boot_record_catalog(v->boot));
	head = walk_there(iso9660_validation_entry_at(v->image, at),
			  "ValidationEntry");
	first = walk_there(iso9660_boot_entry_at(
			       v->image, at + ISO9660_VALIDATION_ENTRY_SIZEOF),
			   "BootEntry");
	walk_say("Hid %u\n", iso9660_validation_entry_header_id(head));
	walk_say("Arch %u\n", iso9660_validation_entry_platform(head));
	walk_say("ID '");
	walk_say_text(iso9660_validation_entry_id_text(head));
	walk_say("'\nKey %02X %02X\n", iso9660_validation_entry_key(head) >> 8,
		 iso9660_validation_entry_key(head) & 0xff);
	walk_say("Bootid %x\n", iso9660_boot_entry_indicator(first));
	walk_say("Boot media %x\n", iso9660_boot_entry_media(first));
	walk_say("Load segment %x\n", iso9660_boot_entry_load_segment(first));
	walk_say("Sys type %x\n", iso9660_boot_entry_system_type(first));
	walk_say("Nsect %x\n", iso9660_boot_entry_sector_count(first));
	walk_say("Bootoff %x %u\n", iso9660_boot_entry_load_rba(first),
		 iso9660_boot_entry_load_rba(first));
}

/* -------------------------------------------------------------- path tables */

static void say_path_table(const struct volume *v, uint64_t at, unsigned order,
			   const char *name)
{
	struct iso9660_path_record_iterator it = iso9660_path_record_iterate(
	    walk_part(
		v->image, at,
		both32(iso9660_primary_descriptor_path_table_size(v->primary)),
		"a path table"),
	    order);
	struct iso9660_path_record record;
	unsigned number = 0;
	struct span id;

	while (walk_must(
	    iso9660_path_record_iterator_next(&it, &record, walk_error))) {
		walk_step();
		walk_must(iso9660_path_record_identifier_text(&record, &id,
							      walk_error));
		walk_say("%s %u: %u %x ", name, ++number,
			 iso9660_path_record_parent(&record),
			 iso9660_path_record_location(&record));
		walk_say_text(id);
		walk_say("\n");
	}
}

static void say_path_tables(const struct volume *v)
{
	uint64_t at;

	walk_must(iso9660_primary_descriptor_l_path_table_target(
	    v->primary, v->block_size, &at, walk_error));
	say_path_table(v, at, 0, "path");
	walk_must(iso9660_primary_descriptor_m_path_table_target(
	    v->primary, v->block_size, &at, walk_error));
	say_path_table(v, at, 1, "path-m");
}

/* -------------------------------------------------- SUSP and Rock Ridge */

static void take_link(const struct iso9660_symbolic_link *link, struct entry *e,
		      bool *goes_on)
{
	struct iso9660_link_component_iterator it;
	struct iso9660_link_component c;
	struct span words;

	walk_must(iso9660_symbolic_link_components(link, &it, walk_error));
	while (walk_must(
	    iso9660_link_component_iterator_next(&it, &c, walk_error))) {
		uint8_t flags = iso9660_link_component_flags(&c);

		walk_step();
		if (e->link.size && !*goes_on &&
		    e->link.data[e->link.size - 1] != '/')
			e->link = join(e->link, text("/"));
		walk_must(
		    iso9660_link_component_text_bytes(&c, &words, walk_error));
		if (flags & ISO9660_COMPONENT_FLAGS_CURRENT)
			words = text(".");
		else if (flags & ISO9660_COMPONENT_FLAGS_PARENT)
			words = text("..");
		else if (flags & ISO9660_COMPONENT_FLAGS_ROOT)
			words = text("/");
		e->link = join(e->link, words);
		*goes_on = flags & ISO9660_COMPONENT_FLAGS_CONTINUES;
	}
}

static void take_posix(const struct iso9660_system_use_entry *use,
		       struct entry *e)
{
	struct iso9660_posix_attributes px;

	walk_must(iso9660_system_use_entry_px(use, &px, walk_error));
	e->has_posix = true;
	e->mode = both32(iso9660_posix_attributes_mode(&px));
	e->links = both32(iso9660_posix_attributes_links(&px));
	e->uid = both32(iso9660_posix_attributes_uid(&px));
	e->gid = both32(iso9660_posix_attributes_gid(&px));
}

static void take_device(const struct iso9660_system_use_entry *use,
			struct entry *e)
{
	const struct iso9660_posix_device *pn = walk_there(
	    iso9660_system_use_entry_pn(use, walk_error), "PosixDevice");

	e->high = both32(iso9660_posix_device_high(pn));
	e->low = both32(iso9660_posix_device_low(pn));
}

static void take_name(const struct iso9660_system_use_entry *use,
		      struct entry *e, bool *has_name)
{
	struct iso9660_alternate_name nm;
	struct span words;

	walk_must(iso9660_system_use_entry_nm(use, &nm, walk_error));
	if (iso9660_alternate_name_flags(&nm) &
	    (ISO9660_NAME_FLAGS_CURRENT | ISO9660_NAME_FLAGS_PARENT))
		return;
	walk_must(iso9660_alternate_name_name_bytes(&nm, &words, walk_error));
	e->name = *has_name ? join(e->name, words) : words;
	*has_name = true;
}

static void take_times(const struct iso9660_system_use_entry *use,
		       struct entry *e)
{
	struct iso9660_time_stamps tf;

	walk_must(iso9660_system_use_entry_tf(use, &tf, walk_error));
	if (walk_must(iso9660_time_stamps_has_modify(&tf)))
		e->modify = walk_there(
		    iso9660_time_stamps_modify(&tf, walk_error), "Date");
}

struct susp {
	bool goes_on, has_name;
	struct span next; /* the area that CE names; data NULL: none */
};

static void take_continuation(const struct volume *v,
			      const struct iso9660_system_use_entry *use,
			      struct susp *s)
{
	const struct iso9660_continuation *ce = walk_there(
	    iso9660_system_use_entry_ce(use, walk_error), "Continuation");

	s->next = walk_part(
	    v->image,
	    both32(iso9660_continuation_extent(ce)) * v->block_size +
		both32(iso9660_continuation_offset(ce)),
	    both32(iso9660_continuation_length(ce)), "a continuation");
}

static void take_use(const struct volume *v,
		     const struct iso9660_system_use_entry *use,
		     struct entry *e, struct susp *s)
{
	struct iso9660_symbolic_link link;

	switch (iso9660_system_use_entry_signature(use)) {
	case ISO9660_SIGNATURE_CE:
		take_continuation(v, use, s);
		break;
	case ISO9660_SIGNATURE_PX:
		take_posix(use, e);
		break;
	case ISO9660_SIGNATURE_PN:
		take_device(use, e);
		break;
	case ISO9660_SIGNATURE_NM:
		take_name(use, e, &s->has_name);
		break;
	case ISO9660_SIGNATURE_SL:
		walk_must(iso9660_system_use_entry_sl(use, &link, walk_error));
		e->has_link = true;
		take_link(&link, e, &s->goes_on);
		break;
	case ISO9660_SIGNATURE_TF:
		take_times(use, e);
		break;
	case ISO9660_SIGNATURE_CL:
		e->has_moved = true;
		e->moved_to = both32(walk_there(
		    iso9660_system_use_entry_cl(use, walk_error), "CL"));
		break;
	}
}

static void take_area(const struct volume *v, struct span area, struct entry *e,
		      struct susp *s)
{
	struct iso9660_system_use_entry use;
	uint64_t at = 0, extent;

	/* fewer bytes than an entry has are padding, as are zeros */
	while (area.size - at >= 4 && area.data[at]) {
		walk_step();
		walk_must(
		    iso9660_system_use_entry_at(area, at, &use, walk_error));
		if (iso9660_system_use_entry_signature(&use) ==
		    ISO9660_SIGNATURE_ST)
			return;
		take_use(v, &use, e, s);
		walk_must(iso9660_system_use_entry_total_size(&use, &extent,
							      walk_error));
		at += extent;
	}
}

static void take_susp(const struct volume *v, struct span area, struct entry *e)
{
	struct susp s = { 0 };

	take_area(v, area, e, &s);
	while (s.next.data) {
		struct span next = s.next;

		s.next.data = NULL;
		walk_step();
		take_area(v, next, e, &s);
	}
}

/* The root's own record begins with SP where SUSP is used. */
static void look_for_rock_ridge(struct volume *v,
				const struct iso9660_directory_record *record)
{
	const struct iso9660_presence *sp;
	struct iso9660_system_use_entry use;
	struct span area;

	walk_must(iso9660_directory_record_system_use_bytes(record, &area,
							    walk_error));
	if (area.size < 7 ||
	    iso9660_system_use_entry_at(area, 0, &use, walk_error) ||
	    iso9660_system_use_entry_signature(&use) != ISO9660_SIGNATURE_SP)
		return;
	sp = walk_there(iso9660_system_use_entry_sp(&use, walk_error),
			"Presence");
	v->has_rock_ridge = iso9660_presence_check_bytes(sp) == 0xBEEF;
	v->skip = iso9660_presence_skip(sp);
}

/* ------------------------------------------------------------------ saying */

/* As isoinfo does, which has no letters for 07000 (and owners in octal). */
static void say_mode(const struct entry *e)
{
	static const char letters[] = "?pc?d?b?-?l?s???";
	char out[11] = "?---------";
	uint32_t mode = e->mode;
	int i;

	out[0] =
	    iso9660_record_head_flags_has(e->head, ISO9660_FILE_FLAGS_DIRECTORY)
		? 'd'
		: '-';
	if (e->has_posix) {
		memcpy(out, "?rwxrwxrwx", 10);
		out[0] = letters[mode >> 12 & 15];
		for (i = 0; i < 9; i++)
			if (!(mode & 0400 >> i))
				out[1 + i] = '-';
	}
	walk_say("%s", out);
}

static void say_entry(enum reading reading, const struct entry *e,
		      struct span path)
{
	static const char *const readings[] = { "plain", "joliet", "rock" };
	static const char *const months[] = { "?",   "Jan", "Feb", "Mar", "Apr",
					      "May", "Jun", "Jul", "Aug", "Sep",
					      "Oct", "Nov", "Dec" };
	const struct iso9660_date *date =
	    iso9660_record_head_recording_date(e->head);
	uint8_t month = iso9660_date_month(date);

	walk_say("%s ", readings[reading]);
	walk_say_text(path);
	walk_say(" ");
	say_mode(e);
	walk_say(" %u %o %o %" PRIu64 " %s %02u %u [%" PRIu64 " %02x] ",
		 e->links, e->uid, e->gid,
		 both32(iso9660_record_head_data_length(e->head)),
		 months[month > 12 ? 0 : month], iso9660_date_day(date),
		 1900 + iso9660_date_year(date),
		 both32(iso9660_record_head_extent(e->head)),
		 iso9660_record_head_flags(e->head));
	walk_say_text(e->name);
	if (e->has_link) {
		walk_say(" -> ");
		walk_say_text(e->link);
	}
	walk_say("\n");
}

static int64_t seconds(const struct iso9660_date *date)
{
	struct tm tm = {
		.tm_year = iso9660_date_year(date),
		.tm_mon = iso9660_date_month(date) - 1,
		.tm_mday = iso9660_date_day(date),
		.tm_hour = iso9660_date_hour(date),
		.tm_min = iso9660_date_minute(date),
		.tm_sec = iso9660_date_second(date),
	};

	return timegm(&tm) - iso9660_date_zone(date) * 15 * 60;
}

static void say_about(const char *what, const struct entry *e, struct span path)
{
	walk_say("%s ", what);
	walk_say_text(path);
	walk_say_text(e->name);
}

static void say_contents(const struct volume *v, const struct entry *e,
			 struct span path)
{
	struct span bytes = walk_part(
	    v->image,
	    both32(iso9660_record_head_extent(e->head)) * v->block_size,
	    both32(iso9660_record_head_data_length(e->head)), "contents");

	say_about("crc", e, path);
	walk_say(" %08lx\n", crc32(crc32(0, NULL, 0), bytes.data, bytes.size));
}

/* Of what is not in isoinfo's list. */
static void say_more(const struct volume *v, const struct entry *e,
		     struct span path)
{
	uint32_t format = e->mode >> 12;

	if (e->has_moved) {
		say_about("moved", e, path);
		walk_say(" %" PRIu64 "\n", e->moved_to);
	}
	if (e->has_posix) {
		say_about("owner", e, path);
		walk_say(" %o %u %u\n", e->mode, e->uid, e->gid);
	}
	if (e->modify) {
		say_about("time", e, path);
		walk_say(" %" PRId64 "\n", seconds(e->modify));
	}
	if (e->has_posix && (format == 2 || format == 6)) {
		say_about("device", e, path);
		/* either major and minor, or the whole in the lower half */
		walk_say(" %u %u\n", e->high ? e->high : major(e->low),
			 e->high ? e->low : minor(e->low));
	}
	if (e->has_posix && format == 8)
		say_contents(v, e, path);
}

/* ------------------------------------------------------------- directories */

static void take_plain(const struct volume *v, enum reading reading,
		       const struct iso9660_directory_record *record,
		       struct entry *e)
{
	struct span area;

	walk_must(iso9660_directory_record_identifier_bytes(record, &e->name,
							    walk_error));
	if (reading != ROCK)
		return;
	walk_must(iso9660_directory_record_system_use_bytes(record, &area,
							    walk_error));
	take_susp(v,
		  walk_from(area, v->skip < area.size ? v->skip : area.size,
			    "entries"),
		  e);
}

static void take_joliet(struct span sector, uint64_t at, struct entry *e)
{
	struct iso9660_joliet_record record;
	struct mspan out = { walk_alloc(1024), 1024 };

	walk_must(iso9660_joliet_record_at(sector, at, &record, walk_error));
	walk_must(iso9660_joliet_record_identifier_utf8(&record, out, &out.size,
							walk_error));
	e->name = span_of(out.data, out.size);
}

static bool is_special(const struct iso9660_directory_record *record,
		       struct entry *e)
{
	struct span id;

	walk_must(
	    iso9660_directory_record_identifier_bytes(record, &id, walk_error));
	if (id.size != 1 || id.data[0] > ISO9660_PARENT)
		return false;
	e->name = text(id.data[0] == ISO9660_SELF ? "." : "..");
	return true;
}

static void say_directory(const struct volume *v, enum reading reading,
			  const struct iso9660_record_head *head,
			  struct span path, unsigned depth);

/* The record at `at`; returns its length. */
static uint64_t say_record(const struct volume *v, enum reading reading,
			   struct span sector, uint64_t at, struct span path,
			   unsigned depth)
{
	struct iso9660_directory_record record;
	struct entry e = { 0 };
	uint64_t extent;
	bool special;

	walk_step();
	walk_must(iso9660_directory_record_at(sector, at, &record, walk_error));
	e.head = iso9660_directory_record_head(&record);
	special = is_special(&record, &e);
	if (reading == JOLIET && !special)
		take_joliet(sector, at, &e);
	else if (reading != JOLIET)
		take_plain(v, reading, &record, &e);
	if (special)
		is_special(&record, &e);
	say_entry(reading, &e, path);
	if (reading == ROCK && !special)
		say_more(v, &e, path);
	if (!special &&
	    iso9660_record_head_flags_has(e.head, ISO9660_FILE_FLAGS_DIRECTORY))
		say_directory(v, reading, e.head,
			      join(join(path, e.name), text("/")), depth + 1);
	walk_must(
	    iso9660_directory_record_total_size(&record, &extent, walk_error));
	return extent;
}

static void say_directory(const struct volume *v, enum reading reading,
			  const struct iso9660_record_head *head,
			  struct span path, unsigned depth)
{
	struct span bytes = walk_part(
	    v->image, both32(iso9660_record_head_extent(head)) * v->block_size,
	    both32(iso9660_record_head_data_length(head)), "a directory");
	uint64_t at, sector;

	if (depth > 30)
		walk_bad("too deep, or a circle");
	for (sector = 0; bytes.size - sector >= ISO9660_SECTOR_SIZE;
	     sector += ISO9660_SECTOR_SIZE) {
		struct span here =
		    span_of(bytes.data + sector, ISO9660_SECTOR_SIZE);

		/* a length of 0: no more in this sector */
		for (at = 0; at < here.size && here.data[at];)
			at += say_record(v, reading, here, at, path, depth);
	}
}

static void change_id(struct mspan image, const char *name)
{
	struct iso9660_primary_descriptor *p =
	    iso9660_primary_descriptor_edit_at(image, ISO9660_ROOT_OFFSET);
	struct mspan id;

	walk_there(p, "PrimaryDescriptor");
	id = iso9660_primary_descriptor_edit_volume_id_bytes(p);
	if (strlen(name) > id.size)
		walk_bad("%s: too long", name);
	memset(id.data, ' ', id.size);
	memcpy(id.data, name, strlen(name));
}

static void say_tree(struct volume *v, enum reading reading,
		     const struct iso9660_root_record *root)
{
	say_directory(v, reading, iso9660_root_record_head(root), text("/"), 0);
}

static void walk(struct span image, struct mspan change, char **words)
{
	const struct iso9660_root_record *root;
	struct iso9660_directory_record first;
	struct volume v = { .image = image };

	if (words[0])
		change_id(change, words[1]);
	read_descriptors(&v);
	say_primary(&v);
	say_dates(&v);
	say_boot(&v);
	say_path_tables(&v);
	root = iso9660_primary_descriptor_root(v.primary);
	walk_must(iso9660_directory_record_at(
	    image,
	    both32(iso9660_record_head_extent(iso9660_root_record_head(root))) *
		v.block_size,
	    &first, walk_error));
	look_for_rock_ridge(&v, &first);
	say_tree(&v, PLAIN, root);
	if (v.has_rock_ridge)
		say_tree(&v, ROCK, root);
	if (v.joliet)
		say_tree(&v, JOLIET, iso9660_joliet_descriptor_root(v.joliet));
}
