/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/save.h"

#include <inttypes.h>
#include <libgen.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/qcow2/qcow2.h"
#include "runtime/oci/source.h"
#include "vm/identity.h"
#include "vm/say.h"

/* A store of its own in front of the file's, which tells of failures: the
 * guest hears no more than that a flush failed. */
struct save {
	struct overlay_store store;
	const struct reporter *reporter;
	struct qcow2 *qcow2;
	struct map *map; /* the image's with what was saved over it */
	bool is_failing, is_ending;
	char *file;
};

static int note(struct save *save, int rc, const struct error *err)
{
	if (rc && !save->is_failing && !save->is_ending)
		report(save->reporter,
		       "%s; what is not saved stays in memory, and the next "
		       "flush tries again",
		       err->text);
	if (rc)
		save->is_failing = true;
	return rc;
}

static int put(struct overlay_store *store, uint64_t page, const uint8_t *bytes,
	       struct error *err)
{
	struct save *save = (struct save *)store;
	struct overlay_store *file = qcow2_store(save->qcow2);
	struct error local = { 0 };

	err = err ? err : &local;
	return note(save, file->put(file, page, bytes, err), err);
}

static int commit(struct overlay_store *store, struct error *err)
{
	struct save *save = (struct save *)store;
	struct overlay_store *file = qcow2_store(save->qcow2);
	struct error local = { 0 };
	int rc;

	err = err ? err : &local;
	rc = note(save, file->commit(file, err), err);
	if (!rc && save->is_failing)
		report(save->reporter, "%s: everything is saved again",
		       save->file);
	if (!rc)
		save->is_failing = false;
	return rc;
}

void save_free(struct save *save)
{
	if (!save)
		return;
	map_free(save->map);
	qcow2_free(save->qcow2);
	free(save->file);
	free(save);
}
CLEANUP_DEFINE(save)

/* The file as it is, over the disk that it was begun on. */
static int go_on(struct save *save, const struct image *image,
		 const char *source, struct error *err)
{
	struct qcow2_saved_base base;
	int rc;

	rc = identity_of(image, source, qcow2_base(save->qcow2), &base, err);
	if (!rc)
		rc = identity_compare(save->file, qcow2_base(save->qcow2),
				      &base, err);
	if (!rc)
		rc = qcow2_set_base(save->qcow2, &base, err);
	if (!rc)
		say_detail("%s holds %" PRIu64 " MiB of this disk", save->file,
			   qcow2_usage(save->qcow2).nr_pages >> 8);
	return rc;
}

/*
 * A file that is made in the SOURCE changes the SOURCE: what is saved in it
 * would be of a disk that is no more from that moment on.
 */
static int check_place(const char *source, const char *file, struct error *err)
{
	AUTOFREE char *copy = strdup(file);
	AUTOFREE char *path = oci_host_path(source);
	AUTOFREE char *top = path ? realpath(path, NULL) : NULL;
	AUTOFREE char *folder = copy ? realpath(dirname(copy), NULL) : NULL;
	struct stat status;
	size_t length;

	if (!lstat(file, &status) && S_ISLNK(status.st_mode) &&
	    stat(file, &status))
		return fail(err, ENOENT, "%s: a link to nothing", file);
	/* who cannot be asked is asked again when the file is made */
	if (!top || !folder || stat(top, &status) || !S_ISDIR(status.st_mode))
		return 0;
	length = top[1] ? strlen(top) : 0;
	if (strncmp(folder, top, length) ||
	    (folder[length] && folder[length] != '/'))
		return 0;
	return fail(err, EINVAL,
		    "%s: in %s, which it would change: keep it elsewhere", file,
		    source);
}

static int begin(struct save *save, const struct image *image,
		 const char *source, struct error *err)
{
	struct qcow2_saved_base base;
	int rc = check_place(source, save->file, err);

	if (!rc)
		rc = identity_of(image, source, NULL, &base, err);
	return rc ? rc : qcow2_create(save->file, &base, &save->qcow2, err);
}

static bool is_new(const char *file)
{
	struct stat status;

	return stat(file, &status) ? errno == ENOENT
				   : S_ISREG(status.st_mode) && !status.st_size;
}

static int open_file(struct save *save, const struct image *image,
		     const char *source, struct error *err)
{
	int rc;

	if (is_new(save->file))
		return begin(save, image, source, err);
	rc = qcow2_open(save->file, &save->qcow2, err);
	return rc ? rc : go_on(save, image, source, err);
}

int save_attach(struct image *image, const char *source, const char *file,
		const struct reporter *reporter, struct error *err)
{
	AUTO(save) *save = calloc(1, sizeof *save);
	struct overlay *disk;
	int rc;

	if (!save || !(save->file = strdup(file)))
		return fail_memory(err);
	save->store = (struct overlay_store){ .put = put, .commit = commit };
	save->reporter = reporter;
	rc = open_file(save, image, source, err);
	if (!rc)
		rc = qcow2_map(save->qcow2, image->map, &save->map, err);
	if (!rc)
		rc = overlay_new(save->map, &disk, err);
	if (rc)
		return rc;
	overlay_free(image->disk);
	image->disk = disk;
	overlay_set_store(disk, &save->store);
	image->save = STEAL(save);
	return 0;
}

int save_finish(struct image *image, struct error *err)
{
	int rc;

	if (!image || !image->save)
		return 0;
	/* a failure is said by whoever calls this */
	image->save->is_ending = true;
	rc = overlay_flush(image->disk, err);
	if (rc)
		fail_in(err, "not all that was written is saved");
	return rc;
}

/* --------------------------------------------------------------- snapshots */

static int take(struct image *image, const struct save_moment *moment,
		bool *is_held, struct overlay **out, struct error *err)
{
	int rc;

	*is_held = moment && !moment->hold(moment->context);
	rc = overlay_snapshot(image->disk, out, err);
	if (moment)
		moment->release(moment->context);
	return rc;
}

/* What was saved before, then what was written since. */
static int write_out(const struct image *image, struct overlay *disk,
		     struct qcow2 *qcow2, struct error *err)
{
	struct overlay_store *store = qcow2_store(qcow2);
	const struct save *save = image->save;
	int rc = 0;

	if (save)
		rc = qcow2_copy(qcow2, save->qcow2, image->map, save->map, err);
	overlay_set_store(disk, store);
	if (!rc)
		rc = overlay_flush(disk, err);
	return rc ? rc : store->commit(store, err);
}

int save_snapshot(struct image *image, const char *source, const char *file,
		  const struct save_moment *moment, bool *is_held,
		  struct error *err)
{
	struct qcow2_saved_base base;
	AUTO(qcow2) *qcow2 = NULL;
	AUTO(overlay) *disk = NULL;
	int rc = check_place(source, file, err);

	if (rc)
		return rc;
	if (image->save)
		base = *qcow2_base(image->save->qcow2);
	else
		rc = identity_of(image, source, NULL, &base, err);
	if (!rc)
		rc = qcow2_create_nameless(file, &base, &qcow2, err);
	if (rc)
		return rc;
	rc = take(image, moment, is_held, &disk, err);
	if (!rc)
		rc = write_out(image, disk, qcow2, err);
	if (!rc)
		rc = qcow2_name(qcow2, err);
	if (rc && qcow2_is_named(qcow2))
		unlink(file);
	return rc;
}
