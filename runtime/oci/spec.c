/* SPDX-License-Identifier: Apache-2.0 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/base/cleanup.h"
#include "runtime/oci/source.h"
#include "runtime/tree/source.h"
#include "runtime/tree/unpack.h"

/* --------------------------------------------------------------------- as said
 */

/* Where the path ends and ":TAG" begins; NULL: there is no tag. */
static const char *find_tag(const char *text)
{
	const char *colon = text;

	if (!access(text, F_OK))
		return NULL;
	while ((colon = strchr(colon, ':'))) {
		AUTOFREE char *path = strndup(text, (size_t)(colon - text));

		if (path && !access(path, F_OK))
			return colon;
		colon++;
	}
	/* for the message about what is not there */
	return strchr(text, ':');
}

static int take_path(struct oci_spec *spec, const char *text, struct error *err)
{
	const char *colon = find_tag(text);

	spec->path =
	    colon ? strndup(text, (size_t)(colon - text)) : strdup(text);
	spec->tag = colon && colon[1] ? colon + 1 : NULL;
	return spec->path ? 0 : fail_memory(err);
}

static const struct {
	const char *text;
	enum oci_form form;
} prefixes[] = {
	{ "oci:", OCI_LAYOUT },
	{ "oci-archive:", OCI_ARCHIVE },
	{ "docker-archive:", OCI_DOCKER_ARCHIVE },
};

/* ------------------------------------------------------------------- as found
 */

/* What a member's name says: 1: of an image only, 0: of one perhaps, -1: of
 * something else. */
static int judge_name(const char *name)
{
	static const char *const perhaps[] = {
		"oci-layout", "index.json",   "manifest.json", "repositories",
		"blobs",      "blobs/sha256", "blobs/sha512",
	};
	size_t length, i;

	if (!strncmp(name, "./", 2))
		name += 2;
	length = strlen(name);
	while (length && name[length - 1] == '/')
		length--;
	if (!length)
		return 0;
	for (i = 0; i < sizeof perhaps / sizeof *perhaps; i++)
		if (length == strlen(perhaps[i]) &&
		    !strncmp(name, perhaps[i], length))
			return 0;
	if (!strncmp(name, "blobs/sha256/", 13))
		name += 13;
	else if (!strncmp(name, "blobs/sha512/", 13))
		name += 13;
	return strspn(name, "0123456789abcdef") >= 64 ? 1 : -1;
}

/* Whether an image's first file is among the first members. */
static bool has_names_of_image(struct archive *archive)
{
	enum { MOST_NAMES = 16 };
	struct archive_entry *entry;
	bool is_likely = false;
	const char *name;
	int i, got, judged = 0;

	for (i = 0; i < MOST_NAMES && !judged; i++) {
		got = archive_read_next_header(archive, &entry);
		if (got == ARCHIVE_EOF)
			return is_likely;
		name =
		    got < ARCHIVE_WARN ? NULL : archive_entry_pathname(entry);
		if (!name)
			return false;
		judged = judge_name(name);
		is_likely |=
		    strstr(name, "oci-layout") || strstr(name, "manifest.json");
	}
	return judged > 0;
}

static bool is_image_archive(const char *path)
{
	struct archive *archive = archive_read_new();
	bool is_image = false;

	if (!archive)
		return false;
	unpack_know_filters(archive);
	archive_read_support_format_tar(archive);
	if (archive_read_open_filename(archive, path, 64 * 1024) == ARCHIVE_OK)
		is_image = has_names_of_image(archive);
	archive_read_free(archive);
	return is_image;
}

static bool is_layout(const char *path)
{
	AUTOFREE char *file = NULL;
	struct stat status;

	if (asprintf(&file, "%s/oci-layout", path) < 0) {
		file = NULL;
		return false;
	}
	return !lstat(file, &status) && S_ISREG(status.st_mode);
}

static enum oci_form form_of(const char *path)
{
	struct stat status;

	if (stat(path, &status))
		return OCI_NONE;
	if (S_ISDIR(status.st_mode))
		return is_layout(path) ? OCI_LAYOUT : OCI_NONE;
	return S_ISREG(status.st_mode) && is_image_archive(path) ? OCI_ARCHIVE
								 : OCI_NONE;
}

/* ----------------------------------------------------------------------- doors
 */

/* The form that the text begins with, and what follows. */
static enum oci_form said_form(const char *source, const char **rest)
{
	size_t i, length;

	*rest = source;
	/* a file of such a name comes first */
	if (!access(source, F_OK))
		return OCI_NONE;
	for (i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		length = strlen(prefixes[i].text);
		if (strncmp(source, prefixes[i].text, length) != 0)
			continue;
		*rest = source + length;
		return prefixes[i].form;
	}
	return OCI_NONE;
}

int oci_spec_of(const char *source, struct oci_spec *spec, struct error *err)
{
	const char *rest;

	*spec = (struct oci_spec){ .form = said_form(source, &rest) };
	if (spec->form != OCI_NONE)
		return take_path(spec, rest, err);
	spec->form = form_of(source);
	if (spec->form == OCI_NONE)
		return 0;
	spec->path = strdup(source);
	return spec->path ? 0 : fail_memory(err);
}

void oci_spec_done(struct oci_spec *spec)
{
	free(spec->path);
	spec->path = NULL;
}

char *oci_host_path(const char *source)
{
	struct oci_spec spec = { 0 };
	const char *rest;

	if (said_form(source, &rest) == OCI_NONE)
		return strdup(source_path(source));
	return take_path(&spec, rest, NULL) ? NULL : spec.path;
}
