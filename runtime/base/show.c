/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/base/show.h"

#include "runtime/base/guid.h"
#include "runtime/base/utf16.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

enum { MAX_ELEMENTS = 16, MAX_BYTES = 64, MAX_VALUES = 10000 };
enum { WIDEST_NAME = 32, ABSENT = -61 };

/* A field on its way out. */
struct item {
	struct show *o;
	const struct describe_field *f;
	const struct describe_view *view;
	struct describe_place place;
	unsigned width; /* of the names beside it */
};

void show_to_file(void *to, const char *text, size_t length)
{
	fwrite(text, 1, length, (FILE *)to);
}

/* ------------------------------------------------------------------- letters
 */

static void put(struct show *o, const char *text)
{
	o->put(o->to, text, strlen(text));
}

__attribute__((format(printf, 2, 3))) static void
put_format(struct show *o, const char *format, ...)
{
	char text[256];
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (length > 0)
		o->put(o->to, text,
		       (size_t)length < sizeof text ? (size_t)length
						    : sizeof text - 1);
}

/* A name of the source: letters, digits, dots. Of any length. */
static void put_quoted(struct show *o, const char *name)
{
	put(o, "\"");
	put(o, name);
	put(o, "\"");
}

/* Controls, and what turns the direction of writing. */
static bool is_harmless(uint32_t c)
{
	return c >= 0x20 && c != '"' && c != '\\' && !(c >= 0x7f && c < 0xa0) &&
	       !(c >= 0x200b && c <= 0x200f) && !(c >= 0x2028 && c <= 0x202e) &&
	       !(c >= 0x2060 && c <= 0x206f) && c != 0x61c && c != 0xfeff &&
	       c < 0xe0000;
}

static void put_character(struct show *o, uint32_t c)
{
	uint8_t bytes[4];

	if (is_harmless(c))
		o->put(o->to, (const char *)bytes, utf8_encode(c, bytes));
	else if (c == '"' || c == '\\')
		put_format(o, "\\%c", (int)c);
	else if (c > 0xffff && o->is_json)
		put_format(o, "\\u%04x\\u%04x",
			   (unsigned)(0xd800 + ((c - 0x10000) >> 10)),
			   (unsigned)(0xdc00 + (c & 0x3ff)));
	else if (o->is_json || c > 0xff)
		put_format(o, "\\u%04x", (unsigned)c);
	else
		put_format(o, "\\x%02x", (unsigned)c);
}

static void put_text(struct show *o, struct span text)
{
	uint32_t c;

	put(o, "\"");
	for (uint64_t i = 0; i < text.size;) {
		c = utf8_next(text, &i);
		if (c != UINT32_MAX)
			put_character(o, c);
		else if (o->is_json)
			put(o, "\\ufffd"), i++;
		else
			put_format(o, "\\x%02x", text.data[i++]);
	}
	put(o, "\"");
}

static void put_utf16(struct show *o, struct span units, bool is_big)
{
	put(o, "\"");
	for (uint64_t i = 0; i < units.size / 2;)
		put_character(o, utf16_next(units, is_big, &i));
	put(o, "\"");
}

static void put_hex(struct show *o, struct span bytes)
{
	for (uint64_t i = 0; i < bytes.size; i++)
		put_format(o, "%02x", bytes.data[i]);
}

/* ---------------------------------------------------------- JSON's structure
 */

/* A comma where something came before; then a line, then the name. */
static void json_next(struct show *o, const char *name)
{
	put(o, o->has_items ? ",\n" : "\n");
	put_format(o, "%*s", (int)o->depth * 2, "");
	if (name) {
		put_quoted(o, name);
		put(o, ": ");
	}
	o->has_items = true;
}

static void json_open(struct show *o, const char *bracket)
{
	put(o, bracket);
	o->depth++;
	o->has_items = false;
}

static void json_close(struct show *o, const char *bracket)
{
	o->depth--;
	if (o->has_items)
		put_format(o, "\n%*s", (int)o->depth * 2, "");
	put(o, bracket);
	o->has_items = true;
}

/* ------------------------------------------------------------------- numbers
 */

static uint64_t sign_extended(uint64_t value, uint64_t width)
{
	unsigned bits = 8 * (unsigned)width;

	if (bits < 64 && value >> (bits - 1))
		value |= UINT64_MAX << bits;
	return value;
}

static const char *name_of(const struct describe_field *f, uint64_t value)
{
	for (uint32_t i = 0; i < f->nr_values; i++)
		if (f->values[i].value == value)
			return f->values[i].name;
	return NULL;
}

static void put_plain(struct show *o, const struct describe_field *f,
		      uint64_t value)
{
	if (f->is_signed)
		put_format(o, "%" PRId64, (int64_t)value);
	else
		put_format(o, "%" PRIu64, value);
	if (!o->is_json && !f->is_signed && value > 9)
		put_format(o, " (0x%" PRIx64 ")", value);
}

static void put_enum(struct show *o, const struct describe_field *f,
		     uint64_t value)
{
	const char *name = name_of(f, value);

	if (!o->is_json) {
		put(o, name ? name : "no name");
		put_format(o,
			   f->is_signed ? " (%" PRId64 ")" : " (%" PRIu64 ")",
			   value);
		return;
	}
	put(o, "{ \"value\": ");
	put_plain(o, f, value);
	put(o, ", \"name\": ");
	if (name)
		put_quoted(o, name);
	else
		put(o, "null");
	put(o, " }");
}

/* The names whose bits are all set; what no name covers comes back. */
static uint64_t put_names(struct show *o, const struct describe_field *f,
			  uint64_t value, const char *between)
{
	uint64_t rest = value;
	bool is_first = true;

	for (uint32_t i = 0; i < f->nr_values; i++) {
		uint64_t mask = f->values[i].value;

		if (!mask || (value & mask) != mask)
			continue;
		put(o, is_first ? "" : between);
		if (o->is_json)
			put_quoted(o, f->values[i].name);
		else
			put(o, f->values[i].name);
		rest &= ~mask;
		is_first = false;
	}
	return rest;
}

static void put_flags(struct show *o, const struct describe_field *f,
		      uint64_t value)
{
	uint64_t rest;

	if (o->is_json) {
		put_format(o, "{ \"value\": %" PRIu64 ", \"names\": [", value);
		rest = put_names(o, f, value, ", ");
		put_format(o, "], \"unknown\": %" PRIu64 " }", rest);
		return;
	}
	rest = put_names(o, f, value, " | ");
	if (!value)
		put(o, "0");
	else if (rest)
		put_format(o, "%s0x%" PRIx64, rest == value ? "" : " | ", rest);
	if (rest != value)
		put_format(o, " (0x%" PRIx64 ")", value);
}

static void put_bits(struct show *o, const struct describe_field *f,
		     uint64_t value);

/* A bit pattern, as describe_number gives it. */
static void put_number(struct show *o, const struct describe_field *f,
		       uint64_t value)
{
	if (f->is_signed)
		value = sign_extended(value, f->width);
	if (f->kind == DESCRIBE_FLAGS)
		put_flags(o, f, value);
	else if (f->kind == DESCRIBE_BITFIELD)
		put_bits(o, f, value);
	else if (f->nr_values && f->kind != DESCRIBE_JOIN)
		put_enum(o, f, value);
	else
		put_plain(o, f, value);
}

static void put_bits(struct show *o, const struct describe_field *f,
		     uint64_t value)
{
	const struct describe_structure *bits = f->structure;
	bool is_first = true;

	put_format(o,
		   o->is_json ? "{ \"value\": %" PRIu64 ", \"parts\": {"
			      : "0x%" PRIx64 " {",
		   value);
	for (uint32_t i = 0; i < bits->nr_fields; i++) {
		const struct describe_field *part = &bits->fields[i];

		if (part->kind == DESCRIBE_PADDING)
			continue;
		put(o, is_first ? " " : ", ");
		if (o->is_json)
			put_quoted(o, part->name);
		else
			put(o, part->name);
		put(o, o->is_json ? ": " : " ");
		put_number(o, part, describe_bits(part, value));
		is_first = false;
	}
	put(o, o->is_json ? " } }" : " }");
}

static bool is_in_range(const struct describe_field *f, uint64_t value)
{
	const struct describe_rules *rules = f->rules;
	bool is_in = false;

	for (uint32_t i = 0; i < rules->nr_ranges; i++) {
		const struct describe_range *r = &rules->ranges[i];

		is_in |= f->is_signed ? (int64_t)value >= (int64_t)r->least &&
					    (int64_t)value <= (int64_t)r->most
				      : value >= r->least && value <= r->most;
	}
	return is_in;
}

/* For people: what the source says of the number, where it is another. */
static void put_remark(struct show *o, const struct describe_field *f,
		       uint64_t value)
{
	const struct describe_rules *rules = f->rules;

	if (f->is_signed)
		value = sign_extended(value, f->width);
	if (o->is_json || !rules)
		return;
	if (rules->nr_ranges && !is_in_range(f, value))
		put(o, "  ! out of its range");
	else if (!rules->nr_ranges && rules->has_default &&
		 rules->default_value != value)
		put_format(o, "  (default: 0x%" PRIx64 ")",
			   describe_cut(rules->default_value, f->width));
}

/* -------------------------------------------------------------------- lines */

static uint64_t offset_of(const struct item *item)
{
	return (uint64_t)(item->view->bytes - item->o->image.data) +
	       item->place.offset;
}

/* What comes before a value: its place and its name. */
static void put_name(const struct item *item, bool has_place)
{
	struct show *o = item->o;
	int indent = (int)o->depth * 2;

	if (o->is_json) {
		json_next(o, item->f->name);
		return;
	}
	if (has_place)
		put_format(o, "0x%04" PRIx64 "  ", offset_of(item));
	else
		put(o, "     -  ");
	put_format(o, "%*s%-*s  ", indent, "", (int)item->width, item->f->name);
}

static void end_line(struct show *o)
{
	if (!o->is_json)
		put(o, "\n");
}

/* Whether there is room for another value. */
static bool take(struct show *o)
{
	if (!o->left) {
		o->is_cut = true;
		return false;
	}
	o->left--;
	return true;
}

static void put_error(struct show *o, int rc, const struct field_error *error)
{
	const char *what = rc == ABSENT ? "absent" : "out of range";
	const char *structure = error->structure ? error->structure : "";
	const char *field = error->field ? error->field : "";

	if (!o->is_json) {
		put_format(o, "! %s: %s%s%s", what, structure,
			   *field ? "." : "", field);
		return;
	}
	put(o, "{ \"error\": ");
	put_quoted(o, what);
	put(o, ", \"structure\": ");
	put_quoted(o, structure);
	put(o, ", \"field\": ");
	put_quoted(o, field);
	put_format(o, ", \"offset\": %" PRIu64 " }", error->offset);
}

static void put_failure(const struct item *item, int rc,
			const struct field_error *error)
{
	put_name(item, false);
	if (rc != ABSENT)
		put_error(item->o, rc, error);
	else
		put(item->o, item->o->is_json ? "null" : "absent");
	end_line(item->o);
}

/* "and so many more": the end of what is cut. */
static void put_omitted(struct show *o, uint64_t count)
{
	o->is_cut = true;
	if (o->is_json) {
		json_next(o, NULL);
		put_format(o, "{ \"omitted\": %" PRIu64 " }", count);
	} else {
		put_format(o, "... %" PRIu64 " more", count);
	}
}

/* -------------------------------------------------- fields that are no others
 */

static struct span bytes_of(const struct item *item)
{
	return span_of(item->view->bytes + item->place.offset,
		       item->place.count * item->f->width);
}

static bool is_zero(struct span bytes)
{
	for (uint64_t i = 0; i < bytes.size; i++)
		if (bytes.data[i])
			return false;
	return true;
}

/* Shortens it to the limit; returns how many bytes are left out. */
static uint64_t shorten(struct show *o, struct span *bytes)
{
	uint64_t rest = 0;

	if (bytes->size > o->max_bytes) {
		rest = bytes->size - o->max_bytes;
		bytes->size = o->max_bytes;
		o->is_cut = true;
	}
	return rest;
}

static void put_rest(struct show *o, uint64_t rest)
{
	if (rest && !o->is_json)
		put_format(o, " ... %" PRIu64 " more bytes", rest);
}

static void show_bytes(const struct item *item)
{
	struct span bytes = bytes_of(item);
	uint64_t rest = shorten(item->o, &bytes);

	put(item->o, item->o->is_json ? "\"" : "");
	put_hex(item->o, bytes);
	put(item->o, item->o->is_json ? "\"" : "");
	put_rest(item->o, rest);
}

static void show_string(const struct item *item)
{
	struct span text = span_until(bytes_of(item), 0);
	uint64_t rest = shorten(item->o, &text);

	put_text(item->o, text);
	put_rest(item->o, rest);
}

static void show_utf16(const struct item *item)
{
	bool is_big = describe_is_big_endian(item->f, item->view);
	struct span units = bytes_of(item);
	uint64_t count = 0, rest;

	while (count < units.size / 2 && utf16_unit(units, count, is_big))
		count++;
	units.size = 2 * count;
	rest = shorten(item->o, &units);
	put_utf16(item->o, units, is_big);
	put_rest(item->o, rest);
}

static void show_guid(const struct item *item, uint64_t i)
{
	const uint8_t *p = item->view->bytes + item->place.offset + 16 * i;
	char text[GUID_TEXT_SIZE];

	guid_to_text(item->f->is_big_endian ? guid_load(p) : guid_load_mixed(p),
		     text);
	put_format(item->o, item->o->is_json ? "\"%s\"" : "%s", text);
}

/* One element that is a number or a GUID. */
static void show_scalar(const struct item *item, uint64_t i)
{
	uint64_t value = 0;

	if (item->f->kind == DESCRIBE_GUID) {
		show_guid(item, i);
		return;
	}
	describe_read(item->f, item->view, &item->place, i, &value, NULL);
	put_number(item->o, item->f, value);
	if (!item->f->is_array)
		put_remark(item->o, item->f, value);
}

static void show_scalars(const struct item *item)
{
	struct show *o = item->o;
	uint64_t i;

	if (o->is_json)
		json_open(o, "[");
	for (i = 0; i < item->place.count && i < o->max_elements; i++) {
		if (!take(o))
			break;
		if (o->is_json)
			json_next(o, NULL);
		else if (i)
			put(o, ", ");
		show_scalar(item, i);
	}
	if (!o->is_json && i && i < item->place.count)
		put(o, ", ");
	if (i < item->place.count)
		put_omitted(o, item->place.count - i);
	if (o->is_json)
		json_close(o, "]");
}

/* ---------------------------------------------------------------- structures
 */

static void show_view(struct show *o, const struct describe_structure *s,
		      const struct describe_view *view);

/* A structure behind its name: fields on lines of their own. */
static void show_nested(struct show *o, const struct describe_structure *s,
			const struct describe_view *view)
{
	if (o->is_json) {
		json_open(o, "{");
		show_view(o, s, view);
		json_close(o, "}");
		return;
	}
	put_format(o, "%s\n", s->name);
	o->depth++;
	show_view(o, s, view);
	o->depth--;
}

/* A line of its own for an element of an array: "name[3]". */
static void put_index(const struct item *item, uint64_t i, uint64_t offset)
{
	struct show *o = item->o;

	if (o->is_json)
		json_next(o, NULL);
	else
		put_format(o, "0x%04" PRIx64 "  %*s%s[%" PRIu64 "]  ", offset,
			   (int)o->depth * 2, "", item->f->name, i);
}

static void show_elements(const struct item *item)
{
	const struct describe_field *f = item->f;
	struct show *o = item->o;
	struct describe_view of;
	uint64_t i, at = item->place.offset;

	for (i = 0; i < item->place.count && i < o->max_elements; i++) {
		if (!take(o) || describe_element(f, item->view, &item->place,
						 at, &of, NULL))
			break;
		put_index(item, i, (uint64_t)(of.bytes - o->image.data));
		show_nested(o, f->structure, &of);
		at += f->width;
	}
	if (i == item->place.count)
		return;
	if (!o->is_json)
		put_format(o, "        %*s", (int)o->depth * 2, "");
	put_omitted(o, item->place.count - i);
	end_line(o);
}

static void put_more_records(struct show *o)
{
	o->is_cut = true;
	if (o->is_json) {
		json_next(o, NULL);
		put(o, "{ \"omitted\": null }");
	} else {
		put_format(o, "        %*s... and more\n", (int)o->depth * 2,
			   "");
	}
}

static void show_records(const struct item *item)
{
	struct describe_records records =
	    describe_records_of(item->f, item->view, &item->place);
	struct field_error error = { 0 };
	struct describe_view record;
	struct show *o = item->o;
	uint64_t i, start = offset_of(item);
	int rc;

	for (i = 0;; i++) {
		rc = describe_next(&records, &record, &error);
		if (!rc)
			return;
		if (i == o->max_elements || !take(o)) {
			put_more_records(o);
			return;
		}
		put_index(item, i, start + records.at);
		if (rc < 0)
			break;
		show_nested(o, item->f->structure, &record);
	}
	put_error(o, rc, &error);
	end_line(o);
}

static void show_array(const struct item *item)
{
	struct show *o = item->o;
	bool is_open = item->f->structure->open != NULL;

	put_name(item, true);
	if (!o->is_json && is_open)
		put_format(o, "%s\n", item->f->type);
	else if (!o->is_json)
		put_format(o, "%s, %" PRIu64 " of them\n", item->f->type,
			   item->place.count);
	if (o->is_json)
		json_open(o, "[");
	else
		o->depth++;
	if (is_open)
		show_records(item);
	else
		show_elements(item);
	if (o->is_json)
		json_close(o, "]");
	else
		o->depth--;
}

static void show_one(const struct item *item)
{
	struct field_error error = { 0 };
	struct describe_view of;
	int rc = describe_element(item->f, item->view, &item->place,
				  item->place.offset, &of, &error);

	if (rc) {
		put_failure(item, rc, &error);
		return;
	}
	put_name(item, true);
	show_nested(item->o, item->f->structure, &of);
}

/* ------------------------------------------------------------------- pointers
 */

/* Where it points, if the tables alone can say that. */
static bool find_target(const struct item *item, uint64_t *at)
{
	const struct describe_rules *rules = item->f->rules;
	uint64_t number = 0;

	if (!item->o->follow || !rules || !rules->structure ||
	    !rules->unit_bytes || item->f->is_array || rules->structure()->open)
		return false;
	return !describe_read(item->f, item->view, &item->place, 0, &number,
			      NULL) &&
	       number && !__builtin_mul_overflow(number, rules->unit_bytes, at);
}

static void show_target(const struct item *item)
{
	struct show *o = item->o;
	const struct describe_structure *s;
	struct describe_view of;
	struct item there = *item;
	struct describe_field field = *item->f;
	char name[64];
	uint64_t at;

	if (!find_target(item, &at) || o->followed == o->follow || !take(o))
		return;
	s = item->f->rules->structure();
	if (describe_at(s, o->image, at, NULL, &of, NULL))
		return;
	snprintf(name, sizeof name, "%s->", item->f->name);
	field.name = name;
	there.f = &field;
	there.view = &of;
	there.place.offset = 0;
	o->followed++;
	put_name(&there, true);
	show_nested(o, s, &of);
	o->followed--;
}

/* --------------------------------------------------------------------- fields
 */

static void show_stored(const struct item *item)
{
	const struct describe_field *f = item->f;

	if (f->kind == DESCRIBE_STRUCTURE) {
		if (f->is_array)
			show_array(item);
		else
			show_one(item);
		return;
	}
	put_name(item, true);
	if (f->kind == DESCRIBE_BYTES || f->kind == DESCRIBE_PADDING)
		show_bytes(item);
	else if (f->kind == DESCRIBE_STRING)
		show_string(item);
	else if (f->kind == DESCRIBE_UTF16)
		show_utf16(item);
	else if (f->is_array)
		show_scalars(item);
	else
		show_scalar(item, 0);
	end_line(item->o);
	show_target(item);
}

static void show_number_field(struct item *item)
{
	struct field_error error = { 0 };
	uint64_t value;
	int rc =
	    describe_read(item->f, item->view, &item->place, 0, &value, &error);

	if (rc) {
		put_failure(item, rc, &error);
		return;
	}
	put_name(item, false);
	put_number(item->o, item->f, value);
	put_remark(item->o, item->f, value);
	end_line(item->o);
}

/* Padding is of interest only to people, and only if it is not zero. */
static bool is_dull(const struct item *item)
{
	return item->f->kind == DESCRIBE_PADDING &&
	       (item->o->is_json || item->f->structure ||
		is_zero(bytes_of(item)));
}

static void show_field(struct item *item)
{
	struct field_error error = { 0 };
	int rc;

	if (item->f->kind == DESCRIBE_JOIN ||
	    item->f->kind == DESCRIBE_COMPUTED) {
		if (take(item->o))
			show_number_field(item);
		return;
	}
	rc = describe_locate(item->f, item->view, &item->place, &error);
	if (item->f->kind == DESCRIBE_PADDING && (rc || is_dull(item)))
		return;
	if (!take(item->o))
		return;
	if (rc)
		put_failure(item, rc, &error);
	else
		show_stored(item);
}

static unsigned widest_name(const struct describe_structure *s)
{
	size_t widest = 0;

	for (uint32_t i = 0; i < s->nr_fields; i++)
		if (strlen(s->fields[i].name) > widest)
			widest = strlen(s->fields[i].name);
	return widest > WIDEST_NAME ? WIDEST_NAME : (unsigned)widest;
}

static void show_view(struct show *o, const struct describe_structure *s,
		      const struct describe_view *view)
{
	struct item item = { .o = o, .view = view, .width = widest_name(s) };

	if (o->is_json) {
		json_next(o, "@");
		put_format(o, "%" PRIu64,
			   (uint64_t)(view->bytes - o->image.data));
	}
	for (uint32_t i = 0; i < s->nr_fields; i++) {
		memset(&item.place, 0, sizeof item.place);
		item.f = &s->fields[i];
		show_field(&item);
	}
}

/* ---------------------------------------------------------------------- whole
 */

static void prepare(struct show *o, struct span image)
{
	if (!o->max_elements)
		o->max_elements = MAX_ELEMENTS;
	if (!o->max_bytes)
		o->max_bytes = MAX_BYTES;
	if (!o->max_values)
		o->max_values = MAX_VALUES;
	o->left = o->max_values;
	o->image = image;
	o->depth = o->followed = 0;
	o->has_items = o->is_cut = false;
}

static void show_text(struct show *o, const struct describe_structure *s,
		      uint64_t offset, const struct describe_view *view)
{
	struct field_error error = { 0 };
	uint64_t size;

	put_format(o, "%s at byte %" PRIu64, s->name, offset);
	if (!describe_extent(s, view, &size, &error))
		put_format(o, ", %" PRIu64 " bytes\n", size);
	else
		put(o, ", not all of it is there\n");
	show_view(o, s, view);
	if (!o->left)
		put(o, "... and more: the limit is reached\n");
}

static void show_json(struct show *o, const struct describe_structure *s,
		      uint64_t offset, int rc, const struct describe_view *view,
		      const struct field_error *error)
{
	json_open(o, "{");
	json_next(o, "structure");
	put_quoted(o, s->name);
	json_next(o, "offset");
	put_format(o, "%" PRIu64, offset);
	json_next(o, "fields");
	if (rc)
		put_error(o, rc, error);
	else
		show_nested(o, s, view);
	json_next(o, "truncated");
	put(o, o->is_cut ? "true" : "false");
	json_close(o, "}");
	put(o, "\n");
}

int show_structure(struct show *o, const struct describe_structure *s,
		   struct span image, uint64_t offset,
		   const uint64_t *parameters)
{
	struct field_error error = { 0 };
	struct describe_view view;
	int rc = describe_at(s, image, offset, parameters, &view, &error);

	prepare(o, image);
	if (o->is_json) {
		show_json(o, s, offset, rc, &view, &error);
	} else if (rc) {
		put_format(o, "%s at byte %" PRIu64 "  ", s->name, offset);
		put_error(o, rc, &error);
		put(o, "\n");
	} else {
		show_text(o, s, offset, &view);
	}
	return rc;
}
