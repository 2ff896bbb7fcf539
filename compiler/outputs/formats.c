/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/outputs/formats.h"

#include "compiler/emit/emit.h"
#include "compiler/emit/fuzz.h"
#include "compiler/emit/test.h"
#include "compiler/outputs/outputs.h"

#include <string.h>

static const struct format formats[] = {
	{ "c", emit, "a C header of accessors; this is the default" },
	{ "markdown", output_markdown, "a page for people, as Markdown" },
	{ "html", output_html, "the same as one page of HTML" },
	{ "ksy", output_ksy, "Kaitai Struct" },
	{ "hexpat", output_hexpat, "ImHex, its pattern language" },
	{ "json", output_json, "the whole layout, for other tools" },
	{ "fuzz", emit_fuzz, "a libFuzzer harness in C for all structures" },
	{ "test", emit_test, "a C program that tests every accessor" },
};

enum { NR_FORMATS = sizeof formats / sizeof *formats };

const struct format *format_at(unsigned i)
{
	return i < NR_FORMATS ? &formats[i] : NULL;
}

const struct format *format_find(const char *name)
{
	for (unsigned i = 0; i < NR_FORMATS; i++)
		if (!strcmp(formats[i].name, name))
			return &formats[i];
	return NULL;
}
