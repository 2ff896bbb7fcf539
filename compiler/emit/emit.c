/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/emit/emit.h"

#include "compiler/memory.h"
#include "runtime/base/vec.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { USUAL_HEADER = 512 * 1024 };

/* -------------------------------------------------------------------- claims
 */

struct claim {
	struct place place;
	const char *what;
};

void emit_from(struct emitter *e, struct place place, const char *what)
{
	e->place = place;
	e->what = what ? make_text(e->arena, what, strlen(what)) : NULL;
	e->claim = make(e->arena, struct claim);
	e->claim->place = place;
	e->claim->what = e->what;
}

/* Two things that meet do so in many names; one is enough to say. */
static bool is_reported(struct emitter *e, const struct claim *a,
			const struct claim *b)
{
	const char *pair =
	    make_printf(e->arena, "%p:%u %u", (const void *)a->place.source,
			a->place.at, b->place.at);

	return names_add(&e->reported, e->arena, pair, e) != NULL;
}

/* The error stands at the later of the two. */
static void report_claims(struct emitter *e, const char *name,
			  const struct claim *a, const struct claim *b)
{
	const struct claim *first = place_is_before(a->place, b->place) ? a : b;
	const struct claim *second = first == a ? b : a;

	if (is_reported(e, first, second))
		return;
	diag_error(e->diags, DIAG_C_NAME, second->place,
		   "`%s` and `%s` would both define `%s` in C", first->what,
		   second->what, name);
	diag_note(e->diags, first->place, "`%s` is here", first->what);
}

/* The name that has just been added is the caller's and will not last. */
static void keep_name(struct emitter *e, const char *name)
{
	e->claims.entries[e->claims.count - 1].name =
	    make_text(e->arena, name, strlen(name));
}

/* Whether the name was free; it is borrowed then. */
static bool claim_name(struct emitter *e, const char *name)
{
	const struct claim *claim = e->claim, *first;

	first = names_add(&e->claims, e->arena, name, e->claim);
	if (!first)
		return true;
	if (first->what)
		report_claims(e, name, first, claim);
	else if (!is_reported(e, first, claim))
		diag_error(e->diags, DIAG_C_NAME, claim->place,
			   "`%s` would define `%s` in C, which is taken",
			   claim->what, name);
	return false;
}

void emit_claim(struct emitter *e, const char *name)
{
	if (claim_name(e, name))
		keep_name(e, name);
}

/* "PREFIX_NAME", to be claimed when what it names has been written. */
static const char *expect_name(struct emitter *e, const char *prefix,
			       const char *name)
{
	const char *full = make_printf(e->arena, "%s_%s", prefix, name);

	names_prefetch(&e->claims, full);
	return full;
}

/* About as many names as the layout comes to in C. */
static size_t expected_names(const struct layout *layout)
{
	size_t count = 256;

	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next)
		count += 8 + 6 * (size_t)s->nr_members;
	return count;
}

/* What the headers that the output includes have defined. */
/* clang-format off */
static const char *const taken[] = {
	"struct span", "struct mspan", "struct field_error", "span_of",
	"mspan_of", "span_has", "mspan_has", "field_out_of_range", "le16_load",
	"le32_load", "le64_load", "be16_load", "be32_load", "be64_load",
	"le16_store", "le32_store", "le64_store", "be16_store", "be32_store",
	"be64_store", "BYTES_LE", "BYTES_BE", "STRUCTC_PROVE", "STRUCTC_WITHIN",
	"span_until", "field_absent", "shift_left_overflows",
	/* C++ has no second name space for these */
	"struct int8_t", "struct int16_t", "struct int32_t", "struct int64_t",
	"struct uint8_t", "struct uint16_t", "struct uint32_t",
	"struct uint64_t", "struct size_t", "struct ssize_t",
	"struct ptrdiff_t", "struct intptr_t", "struct uintptr_t",
	"struct intmax_t", "struct uintmax_t", "struct wchar_t",
	"struct max_align_t",
	/* with STRUCT_DESCRIBE and STRUCT_VALIDATE */
	"struct describe_view", "struct describe_place",
	"struct describe_open_field", "struct describe_structure",
	"struct describe_range", "struct describe_rules",
	"struct describe_value", "struct describe_part",
	"struct describe_field", "struct describe_parameter",
	"struct describe_open", "struct describe_root", "struct describe_file",
	"struct describe_records", "describe_load", "describe_bits",
	"describe_number", "describe_at", "describe_extent", "describe_locate",
	"describe_is_big_endian", "describe_cut", "describe_read",
	"describe_element", "describe_next", "DESCRIBE_CONST", "struct finding",
	"struct validation", "validation_is_over", "validation_add",
	"validation_is_zero", "finding_kind_name",
};
/* clang-format on */

static void claim_base(struct emitter *e)
{
	names_reserve(&e->claims, e->arena, expected_names(e->layout));
	emit_from(e, (struct place){ 0 }, NULL);
	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		emit_claim(e, taken[i]);
}

/* -------------------------------------------------------------- small things
 */

const char *emit_number(struct emitter *e, wide v, bool is_hex, bool is_signed)
{
	unsigned long long n = (unsigned long long)v;
	const char *suffix;

	if (v == -((wide)1 << 63))
		return "(-9223372036854775807ll - 1)";
	if (v < 0)
		return emit_printf(e, -v > INT32_MAX ? "(-%llull)" : "(-%llu)",
				   (unsigned long long)-v);
	suffix = is_signed ? (v > INT32_MAX ? "ll" : "")
			   : (v > UINT32_MAX ? "ull" : "u");
	return is_hex ? emit_printf(e, "0x%llX%s", n, suffix)
		      : make_decimal(&e->scratch, n, suffix);
}

const char *emit_plain(struct emitter *e, uint64_t number)
{
	return make_decimal(&e->scratch, number,
			    number > UINT32_MAX	 ? "ull"
			    : number > INT32_MAX ? "u"
						 : "");
}

void emit_define(struct emitter *e, const char *name, const char *definition)
{
	const char *full = expect_name(e, e->capital, name);

	text_add(&e->text, "#define %s %s\n", full, definition);
	claim_name(e, full);
}

void emit_defines(struct emitter *e, const struct define *defines, size_t count)
{
	size_t widest = 0, length;
	const char *full;

	for (size_t i = 0; i < count; i++) {
		length = strlen(defines[i].name);
		widest = length > widest ? length : widest;
	}
	for (size_t i = 0; i < count; i++) {
		full = expect_name(e, e->capital, defines[i].name);
		text_add(&e->text, "#define %s %*s%s\n", full,
			 (int)(widest - strlen(defines[i].name)), "",
			 defines[i].definition);
		claim_name(e, full);
	}
}

void emit_function(struct emitter *e, const char *result, const char *name,
		   const char *parameter, ...)
{
	const char *parameters[8];
	size_t count = 0;
	va_list args;

	e->takes_error = e->takes_p = false;
	va_start(args, parameter);
	for (; parameter; parameter = va_arg(args, const char *)) {
		parameters[count++] = parameter;
		e->takes_p |= strstr(parameter, " *p") != NULL;
		e->takes_error |=
		    !strcmp(parameter, "struct field_error *error");
	}
	va_end(args);
	emit_function_of(e, result, name, parameters, count);
}

void emit_function_of(struct emitter *e, const char *result, const char *name,
		      const char *const *parameters, size_t count)
{
	const char *full = expect_name(e, e->prefix, name);

	text_list(&e->text, emit_printf(e, "static inline %s%s(", result, full),
		  ", ", ")", parameters, count);
	text_put(&e->text, "{\n");
	claim_name(e, full);
}

/* ---------------------------------------------------------------- whole files
 */

const char *emit_prefix(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path, *dot;
	char *prefix;

	dot = strchr(name, '.');
	prefix =
	    make_text(arena, name, dot ? (size_t)(dot - name) : strlen(name));
	if (!isalpha((unsigned char)*prefix))
		return NULL;
	for (char *c = prefix; *c; c++) {
		if (*c == '-')
			*c = '_';
		if (*c != '_' && !isalnum((unsigned char)*c))
			return NULL;
		*c = (char)tolower((unsigned char)*c);
	}
	return prefix;
}

static const char *last_two_components(const char *path)
{
	const char *start = path + strlen(path);
	int slashes = 0;

	for (; start > path; start--)
		if (start[-1] == '/' && ++slashes == 2)
			break;
	return *start == '/' ? start + 1 : start;
}

/*
 * The proofs: a structure has just its bytes, and a member lies within it (in
 * a form that cannot wrap).
 */
static const char proofs[] =
    "#ifdef __cplusplus\n"
    "#pragma GCC diagnostic push\n"
    "/* x_y() reads member y of struct x, which can be a struct x_y */\n"
    "#pragma GCC diagnostic ignored \"-Wshadow\"\n"
    "#define STRUCTC_PROVE(what) static_assert(what, #what)\n"
    "#else\n"
    "#define STRUCTC_PROVE(what) _Static_assert(what, #what)\n"
    "#endif\n"
    "#define STRUCTC_WITHIN(whole, member)"
    "                                          \\\n"
    "\tSTRUCTC_PROVE(whole##_##member##_SIZE <= whole##_SIZEOF &&"
    "             \\\n"
    "\t\t      whole##_##member##_OFFSET <="
    "                             \\\n"
    "\t\t\t  whole##_SIZEOF - whole##_##member##_SIZE)\n";

static void emit_head(struct emitter *e, const char *path)
{
	struct text *t = &e->text;

	text_comment(t, emit_printf(e,
				    "Written by structc from %s. "
				    "Edit that file instead.",
				    last_two_components(path)));
	text_add(t, "#ifndef GENERATED_%s_H\n#define GENERATED_%s_H\n\n",
		 e->capital, e->capital);
	text_put(t, "#include \"runtime/base/bytes.h\"\n");
	emit_includes(e);
	emit_import_lines(e);
	text_put(t, "\n");
	text_put(t, proofs);
}

static void emit_constant(struct emitter *e, const struct layout_constant *c)
{
	emit_from(e, c->place, c->name);
	if (c->doc)
		text_comment(&e->text, c->doc);
	emit_define(e, c->c_name,
		    c->text.bytes ? literal_c(e->arena, c->text)
				  : emit_number(e, c->value, c->is_hex, false));
}

static void emit_root(struct emitter *e)
{
	if (!e->layout->root)
		return;
	text_put(&e->text, "\n");
	emit_from(e, e->layout->root->place, "root");
	text_comment(&e->text,
		     emit_printf(e,
				 "An image starts to be read here, at struct "
				 "%s_%s.",
				 e->layout->root->prefix,
				 e->layout->root->c_name));
	emit_define(e, "ROOT_OFFSET",
		    emit_number(e, e->layout->root_offset, false, false));
}

void emit_all(struct emitter *e)
{
	const struct layout *layout = e->layout;

	if (layout->constants || layout->units)
		text_put(&e->text, "\n");
	for (const struct layout_constant *c = layout->constants; c;
	     c = c->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		emit_constant(e, c);
		arena_rewind(&e->scratch, mark);
	}
	emit_units(e);
	for (const struct layout_enumeration *en = layout->enumerations; en;
	     en = en->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		emit_enumeration(e, en);
		arena_rewind(&e->scratch, mark);
	}
	for (const struct layout_structure *s = layout->structures; s;
	     s = s->next) {
		struct arena_mark mark = arena_mark(&e->scratch);

		emit_structure(e, s);
		arena_rewind(&e->scratch, mark);
	}
	emit_root(e);
}

void emit(const struct layout *layout, const char *path, const char *prefix,
	  struct arena *arena, struct diags *diags, struct text *out)
{
	struct emitter e = { .arena = arena,
			     .diags = diags,
			     .layout = layout,
			     .prefix = prefix,
			     .capital = names_capital(arena, prefix) };

	text_reserve(&e.text, USUAL_HEADER);
	claim_base(&e);
	emit_claim_imports(&e);
	emit_head(&e, path);
	emit_all(&e);
	text_put(&e.text, "\n#undef STRUCTC_WITHIN\n#undef STRUCTC_PROVE\n"
			  "#ifdef __cplusplus\n#pragma GCC diagnostic pop\n"
			  "#endif\n\n#endif\n");
	emit_tables(&e);
	emit_validators(&e);
	emit_asserts(&e);
	arena_done(&e.scratch);
	vec_done(&e.known);
	*out = e.text;
}
