/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/module.h"

#include "compiler/emit/emit.h"
#include "compiler/memory.h"
#include "compiler/parse.h"

#include <errno.h>
#include <string.h>

enum { CHAIN_MAX = 100 }; /* files that import each other */

/* A file on its way, and the import that wants it. */
struct link {
	struct file *file;
	const struct declaration *import; /* of the outer one */
	const struct link *outer;
};

struct loader {
	const struct source_reader *reader;
	struct arena *arena;
	struct diags *diags;
	struct names paths;    /* to files; those that are no good, too */
	struct names prefixes; /* to files */
	struct file **end;     /* of the list of all that are there */
	uint32_t count;
};

/* ------------------------------------------------------------------- paths */

/* Without the last component: "a/b" is "a", "b" is "", "/b" is "/". */
static const char *folder_of(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t length = slash ? (size_t)(slash - path) : 0;

	return make_text(arena, path, slash == path ? 1 : length);
}

/* Whether `..` is just the folder of the path that it stands behind. */
static bool leads_back(const char *path, const char *component, size_t length)
{
	const char *slash = strrchr(path, '/');
	const char *last = slash ? slash + 1 : path;

	return length == 2 && !memcmp(component, "..", 2) && *last &&
	       strcmp(last, "..");
}

static const char *append(struct arena *arena, const char *path,
			  const char *component, size_t length)
{
	size_t end = strlen(path);

	if (!length || (length == 1 && *component == '.'))
		return path;
	return make_printf(arena, "%s%s%.*s", path,
			   end && path[end - 1] != '/' ? "/" : "", (int)length,
			   component);
}

/*
 * Where `path`, as written in a file of `folder`, leads: "a/../b" is "b".
 * Without `is_import`, a user's own: there `a` can be a symbolic link and
 * stays.
 */
static const char *normal_path(struct arena *arena, const char *folder,
			       const char *path, bool is_import)
{
	size_t length;

	for (; *path; path += length + (path[length] == '/')) {
		length = strcspn(path, "/");
		folder = is_import && leads_back(folder, path, length)
			     ? folder_of(arena, folder)
			     : append(arena, folder, path, length);
	}
	return folder;
}

/* The path as it was given, without the dots that mean nothing. */
static const char *given_path(struct arena *arena, const char *path)
{
	return normal_path(arena, *path == '/' ? "/" : "", path, false);
}

static const char *path_of(struct loader *l, const struct file *file,
			   const char *path)
{
	const char *from = given_path(l->arena, file->source->path);

	return normal_path(l->arena, folder_of(l->arena, from), path, true);
}

/* ------------------------------------------------------------------- errors */

static void bad_import(struct loader *l, const struct declaration *import,
		       const char *why)
{
	diag_error(l->diags, DIAG_BAD_IMPORT, import->name.place, "`%s` %s",
		   import->name.text, why);
}

/* From the first file of the circle on, every import that leads around it. */
static void note_circle(struct loader *l, const struct link *at,
			const struct file *first)
{
	if (at->file == first)
		return;
	note_circle(l, at->outer, first);
	diag_note(l->diags, at->import->place, "`%s` is imported here",
		  at->import->name.text);
}

static void report_circle(struct loader *l, const struct link *at,
			  const struct declaration *import,
			  const struct file *first)
{
	diag_error(l->diags, DIAG_IMPORT_CIRCLE, import->name.place,
		   "`%s` would import itself", import->name.text);
	note_circle(l, at, first);
}

static bool is_path(struct loader *l, const struct declaration *import)
{
	const char *path = import->name.text;

	if (*path == '/')
		bad_import(l, import,
			   "is absolute; a path is relative to the file that "
			   "imports");
	else if (!*path)
		bad_import(l, import, "is not the path of a file");
	else if (!emit_prefix(l->arena, path))
		bad_import(l, import,
			   "gives no name in C: its stem should be a name");
	else
		return true;
	return false;
}

/* Two files whose names in C would be the same. */
static bool is_prefix_taken(struct loader *l, const struct declaration *import,
			    struct file *file)
{
	const struct file *first =
	    names_add(&l->prefixes, l->arena, file->prefix, file);

	if (!first)
		return false;
	diag_error(l->diags, DIAG_SAME_PREFIX, import->name.place,
		   "`%s` and `%s` would both be called `%s` in C",
		   first->source->path, file->source->path, file->prefix);
	return true;
}

/* ------------------------------------------------------------------ loading */

static void load_imports(struct loader *l, const struct link *at);

/* The file's tree, with the path's own place in the list of names. */
static struct file *parse_source(struct loader *l, const struct source *source)
{
	struct tokens tokens = { 0 };
	struct file *file;

	lex(source, l->arena, l->diags, &tokens);
	file = parse_damaged(&tokens, l->arena, l->diags);
	tokens_done(&tokens);
	return file;
}

static const char *why_unread(struct loader *l, const char *path, int rc)
{
	const char *kind = rc == -EINVAL ? source_kind(path) : NULL;

	return kind
		   ? make_printf(l->arena, "is %s, not a file", kind)
		   : make_printf(l->arena, "cannot be read: %s", strerror(-rc));
}

static struct file *
read_file(struct loader *l, const struct declaration *import, const char *path)
{
	struct source *source;
	struct error err = { 0 };
	struct file *file;
	int rc = l->reader->read(l->reader, l->arena, path, &source, &err);

	if (rc) {
		bad_import(l, import, why_unread(l, path, rc));
		return NULL;
	}
	source->number = ++l->count;
	file = parse_source(l, source);
	if (!file)
		return NULL;
	file->is_imported = true;
	file->prefix = emit_prefix(l->arena, path);
	return is_prefix_taken(l, import, file) ? NULL : file;
}

/* A file that is no good: it has been said, and is not said again. */
static struct file no_file;

static struct file *load(struct loader *l, const struct link *at,
			 const struct declaration *import, const char *path)
{
	struct file *file = read_file(l, import, path);
	struct link link = { file, import, at };

	names_add(&l->paths, l->arena, path, file ? file : &no_file);
	if (!file)
		return NULL;
	load_imports(l, &link);
	*l->end = file;
	l->end = &file->others;
	return file;
}

static unsigned length_of(const struct link *at)
{
	unsigned length = 0;

	for (; at; at = at->outer)
		length++;
	return length;
}

static bool is_loading(const struct link *at, const struct file *file)
{
	for (; at; at = at->outer)
		if (at->file == file)
			return true;
	return false;
}

static struct file *resolve(struct loader *l, const struct link *at,
			    const struct declaration *import)
{
	const char *path;
	struct file *file;

	if (!is_path(l, import))
		return NULL;
	path = path_of(l, at->file, import->name.text);
	file = names_find(&l->paths, path);
	if (file == &no_file)
		return NULL;
	if (file && is_loading(at, file)) {
		report_circle(l, at, import, file);
		return NULL;
	}
	if (file)
		return file;
	if (length_of(at) < CHAIN_MAX)
		return load(l, at, import, path);
	diag_error(l->diags, DIAG_TOO_DEEP, import->name.place,
		   "more than %d files import each other here", CHAIN_MAX);
	return NULL;
}

static bool is_twice(struct loader *l, const struct file *file,
		     const struct declaration *import)
{
	const struct declaration *d = file->declarations.first;

	for (; d != import; d = d->next) {
		if (d->kind != DECLARATION_IMPORT || !d->imported ||
		    d->imported != import->imported)
			continue;
		diag_error(l->diags, DIAG_IMPORTED_TWICE, import->name.place,
			   "`%s` is imported twice", import->name.text);
		diag_note(l->diags, d->place, "the first is here");
		return true;
	}
	return false;
}

static void load_imports(struct loader *l, const struct link *at)
{
	struct file *file = at->file;

	for (struct declaration *d = file->declarations.first; d; d = d->next) {
		if (d->kind != DECLARATION_IMPORT)
			continue;
		d->imported = resolve(l, at, d);
		if (!d->imported)
			file->lacks_names = true;
		else if (is_twice(l, file, d))
			d->imported = NULL;
	}
}

void modules_load(struct file *file, const struct source_reader *reader,
		  struct arena *arena, struct diags *diags)
{
	struct loader l = { reader, arena, diags, .end = &file->others };
	struct link link = { .file = file };

	names_add(&l.paths, arena, given_path(arena, file->source->path), file);
	names_add(&l.prefixes, arena, file->prefix, file);
	load_imports(&l, &link);
}

/* ------------------------------------------------------------- dependencies */

static void put_path(struct text *out, const char *path)
{
	for (; *path; path++) {
		if (*path == '$')
			text_put(out, "$");
		else if (*path == ' ' || *path == '#' || *path == '\\')
			text_put(out, "\\");
		text_put_bytes(out, path, 1);
	}
}

void modules_depend(const struct file *file, const char *target,
		    struct text *out)
{
	put_path(out, target);
	text_put(out, ":");
	for (const struct file *f = file; f; f = f->others) {
		text_put(out, " \\\n ");
		put_path(out, f->source->path);
	}
	text_put(out, "\n");
	for (const struct file *f = file->others; f; f = f->others) {
		text_put(out, "\n");
		put_path(out, f->source->path);
		text_put(out, ":\n");
	}
}
