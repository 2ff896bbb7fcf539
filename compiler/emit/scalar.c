/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loads and stores. 8, 16, 32 and 64 bits are one call of bytes.h, which gcc
 * and clang fold to one mov; 24 and 48 bits are two of them.
 */
#include "compiler/emit/emit.h"

#include <string.h>

const char *emit_c_type(const struct scalar *scalar)
{
	if (scalar->is_guid)
		return "struct guid";
	switch (scalar->bytes) {
	case 1:
		return scalar->is_signed ? "int8_t" : "uint8_t";
	case 2:
		return scalar->is_signed ? "int16_t" : "uint16_t";
	case 3:
	case 4:
		return scalar->is_signed ? "int32_t" : "uint32_t";
	default:
		return scalar->is_signed ? "int64_t" : "uint64_t";
	}
}

unsigned emit_c_bits(const struct scalar *scalar)
{
	return scalar->bytes == 3   ? 32
	       : scalar->bytes == 6 ? 64
				    : 8 * scalar->bytes;
}

const char *emit_scalar_words(struct emitter *e, const struct scalar *scalar)
{
	if (scalar->bytes == 1 || scalar->is_guid)
		return scalar->name;
	if (scalar->is_unit)
		return scalar->order == ORDER_BIG ? "UTF-16 big-endian"
						  : "UTF-16 little-endian";
	return emit_printf(e, "%c%u%s", scalar->name[0], 8 * scalar->bytes,
			   scalar->order == ORDER_LITTLE ? " little-endian"
			   : scalar->order == ORDER_BIG	 ? " big-endian"
							 : "");
}

/* "12 + i * 4" */
static const char *spot_text(struct emitter *e, struct spot spot, uint64_t more)
{
	uint64_t offset = spot.offset + more;

	if (!spot.index)
		return emit_plain(e, offset);
	if (!offset)
		return spot.index;
	return emit_printf(e, "%s + %s", emit_plain(e, offset), spot.index);
}

const char *emit_address(struct emitter *e, struct spot spot, uint64_t more)
{
	if (!spot.index && !(spot.offset + more))
		return "p->bytes";
	return emit_printf(e, "p->bytes + %s", spot_text(e, spot, more));
}

static const char *byte_at(struct emitter *e, struct spot spot, uint64_t more)
{
	return emit_printf(e, "p->bytes[%s]", spot_text(e, spot, more));
}

static const char *load_call(struct emitter *e, bool is_big, unsigned bits,
			     struct spot spot, uint64_t more)
{
	if (e->is_ordered)
		return emit_printf(e, "order%u_load(%s, p->%s)", bits,
				   emit_address(e, spot, more), e->order);

	return emit_printf(e, "%s%u_load(%s)", is_big ? "be" : "le", bits,
			   emit_address(e, spot, more));
}

/* Two loads; `wide` is the width of the larger, which comes first. */
static const char *load_odd(struct emitter *e, const struct scalar *scalar,
			    struct spot spot)
{
	bool is_big = scalar->order == ORDER_BIG, is_24 = scalar->bytes == 3;
	unsigned first = is_24 ? 16 : 32, rest = first / 2;
	const char *a = load_call(e, is_big, first, spot, 0);
	const char *b = is_24 ? byte_at(e, spot, 2)
			      : load_call(e, is_big, rest, spot, first / 8);
	const char *type = is_24 ? "uint32_t" : "uint64_t";

	if (is_big)
		return emit_printf(e, "(%s)%s << %u | %s", type, a, rest, b);
	return emit_printf(e, "%s | (%s)%s << %u", a, type, b, first);
}

/* A parameter says the byte order. */
static bool is_ordered(const struct scalar *scalar)
{
	return scalar->bytes > 1 && scalar->order == ORDER_NONE;
}

const char *emit_load(struct emitter *e, const struct scalar *scalar,
		      struct spot spot)
{
	e->is_ordered = is_ordered(scalar);
	if (scalar->bytes == 1)
		return byte_at(e, spot, 0);
	if (scalar->is_guid)
		return emit_printf(e, "guid_load%s(%s)",
				   scalar->order == ORDER_BIG ? "" : "_mixed",
				   emit_address(e, spot, 0));
	if ((scalar->bytes == 3 || scalar->bytes == 6) && !e->is_ordered)
		return load_odd(e, scalar, spot);
	return load_call(e, scalar->order == ORDER_BIG, 8 * scalar->bytes, spot,
			 0);
}

const char *emit_sign_extended(struct emitter *e, const struct scalar *scalar)
{
	const char *above = scalar->bytes == 3 ? "8" : "16";

	return emit_printf(e, "(%s)(raw << %s) >> %s", emit_c_type(scalar),
			   above, above);
}

void emit_result(struct emitter *e, const struct scalar *scalar,
		 struct spot spot, const char *before)
{
	const char *load = emit_load(e, scalar, spot);

	if (scalar->is_signed && (scalar->bytes == 3 || scalar->bytes == 6)) {
		text_list(&e->text, "\traw = ", "", ";", &load, 1);
		load = emit_sign_extended(e, scalar);
	} else if (scalar->is_signed) {
		load = emit_printf(e, "(%s)%s", emit_c_type(scalar), load);
	}
	text_list(&e->text, emit_printf(e, "\t%s", before), "", ";", &load, 1);
}

void emit_result_variable(struct emitter *e, const struct scalar *scalar)
{
	if (scalar->is_signed && (scalar->bytes == 3 || scalar->bytes == 6))
		text_add(&e->text, "\tuint%u_t raw;\n\n",
			 scalar->bytes == 3 ? 32 : 64);
}

static void store_call(struct emitter *e, bool is_big, unsigned bits,
		       struct spot spot, uint64_t more, const char *from)
{
	const char *arguments[] = { emit_address(e, spot, more), from, from };

	if (e->is_ordered) {
		arguments[1] = emit_printf(e, "p->read.%s", e->order);
		text_list(&e->text, emit_printf(e, "\torder%u_store(", bits),
			  ", ", ");", arguments, 3);
		return;
	}
	text_list(&e->text,
		  emit_printf(e, "\t%s%u_store(", is_big ? "be" : "le", bits),
		  ", ", ");", arguments, 2);
}

static void store_byte(struct emitter *e, struct spot spot, uint64_t more,
		       const char *from)
{
	text_add(&e->text, "\t%s = %s;\n", byte_at(e, spot, more), from);
}

/* `from` cut to so many bits, unless it has that type. */
static const char *cut(struct emitter *e, unsigned bits, const char *from,
		       const char *type)
{
	const char *wanted = emit_printf(e, "uint%u_t", bits);

	return strcmp(type, wanted) ? emit_printf(e, "(%s)%s", wanted, from)
				    : from;
}

/* Two stores, the larger first in the bytes. */
static void store_odd(struct emitter *e, const struct scalar *scalar,
		      struct spot spot, const char *from, const char *type)
{
	bool is_big = scalar->order == ORDER_BIG, is_24 = scalar->bytes == 3;
	unsigned first = is_24 ? 16 : 32, rest = first / 2;
	const char *wide_from = cut(e, is_24 ? 32 : 64, from, type);
	const char *shifted =
	    emit_printf(e, "(%s >> %u)", wide_from, is_big ? rest : first);
	const char *a = cut(e, first, is_big ? shifted : from, type);
	const char *b = cut(e, is_24 ? 8 : rest, is_big ? from : shifted, type);

	store_call(e, is_big, first, spot, 0, a);
	if (is_24)
		store_byte(e, spot, 2, b);
	else
		store_call(e, is_big, rest, spot, first / 8, b);
}

void emit_store(struct emitter *e, const struct scalar *scalar,
		struct spot spot, const char *from, const char *type)
{
	const char *cut_from = cut(e, emit_c_bits(scalar), from, type);

	e->is_ordered = is_ordered(scalar);
	if (scalar->is_guid) {
		text_list(&e->text,
			  scalar->order == ORDER_BIG ? "\tguid_store("
						     : "\tguid_store_mixed(",
			  ", ", ");",
			  (const char *[]){ emit_address(e, spot, 0), from },
			  2);
		return;
	}
	if (scalar->bytes == 1)
		store_byte(e, spot, 0, cut_from);
	else if ((scalar->bytes == 3 || scalar->bytes == 6) && !e->is_ordered)
		store_odd(e, scalar, spot, from, type);
	else
		store_call(e, scalar->order == ORDER_BIG, 8 * scalar->bytes,
			   spot, 0, cut_from);
}

const char *emit_misfit(struct emitter *e, const struct scalar *scalar)
{
	wide least = scalar_least(scalar), most = scalar_most(scalar);

	if (scalar->bytes != 3 && scalar->bytes != 6)
		return NULL;
	if (!scalar->is_signed)
		return emit_printf(e, "value > %s",
				   emit_number(e, most, true, false));
	return emit_printf(e, "value < %s || value > %s",
			   emit_number(e, least, false, true),
			   emit_number(e, most, true, true));
}
