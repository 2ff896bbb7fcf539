/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/diag.h"

#include "compiler/json.h"

static void set_places(json *object, struct place place)
{
	uint32_t end = place.at + place.length;

	json_set(object, "line",
		 json_number(source_line(place.source, place.at)));
	json_set(object, "column",
		 json_number(source_column(place.source, place.at)));
	json_set(object, "end_line",
		 json_number(source_line(place.source, end)));
	json_set(object, "end_column",
		 json_number(source_column(place.source, end)));
}

static json *diag_of(const char *code, const char *severity, const char *text,
		     const char *path)
{
	json *object = json_new_object();

	json_set(object, "code", code ? json_text(code) : NULL);
	json_set(object, "severity", json_text(severity));
	json_set(object, "message", json_text(text));
	return json_set(object, "file", json_text(path));
}

static json *diag_object(const struct diag *diag, const char *severity,
			 struct arena *arena)
{
	json *object = diag_of(diag_code_text(diag, arena), severity,
			       diag->text, diag->place.source->path);
	json *notes = json_new_array();

	set_places(object, diag->place);
	for (const struct diag *n = diag->notes; n; n = n->next)
		json_push(notes, diag_object(n, "note", arena));
	return json_set(object, "notes", notes);
}

static void print(json *array, FILE *to)
{
	size_t length;
	const char *text = json_written(array, &length);

	fwrite(text, 1, length, to);
	putc('\n', to);
	json_object_put(array);
}

void diag_print_json(struct diags *diags, unsigned limit, FILE *to)
{
	json *array = json_new_array();
	struct diag **sorted;
	unsigned count;

	sorted = diag_sorted(diags, limit, &count);
	for (unsigned i = 0; i < count; i++)
		json_push(array, diag_object(sorted[i], "error", diags->arena));
	print(array, to);
}

void diag_print_json_failure(const char *path, const char *text, FILE *to)
{
	json *failure = diag_of(NULL, "error", text, path);

	json_set(failure, "notes", json_new_array());
	print(json_push(json_new_array(), failure), to);
}
