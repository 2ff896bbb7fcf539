/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/oci/choose.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

#include "runtime/tree/shown.h"

enum { DEEPEST = 8, MOST_ENTRIES = 4096 };

/* --------------------------------------------------------------- what is there
 */

/* "a, b, c", as much as a message bears; each once. */
struct said {
	char text[240];
	size_t length;
	unsigned count;
};

static void say(struct said *said, const char *text)
{
	struct shown shown;
	const char *clean = show_path(&shown, text, strlen(text));
	char with_comma[200];

	snprintf(with_comma, sizeof with_comma, "%s, ", clean);
	if (strstr(said->text, with_comma))
		return;
	said->count++;
	if (said->length + strlen(with_comma) + 4 < sizeof said->text)
		said->length += (size_t)sprintf(said->text + said->length, "%s",
						with_comma);
	else if (said->length && said->text[said->length - 2] == ',')
		said->length +=
		    (size_t)sprintf(said->text + said->length, "...");
}

static const char *said_text(struct said *said)
{
	if (!said->count)
		return "none";
	if (said->length > 1 && said->text[said->length - 2] == ',')
		said->text[said->length - 2] = '\0';
	return said->text;
}

/* ------------------------------------------------------------------- platforms
 */

/* The variants that a machine runs, the best first. */
static const struct machine {
	const char *uname, *architecture, *variants[5];
} machines[] = {
	{ "x86_64", "amd64", { "", "v1" } },
	{ "aarch64", "arm64", { "v8", "" } },
	{ "armv7l", "arm", { "v7", "v6", "v5", "" } },
	{ "armv6l", "arm", { "v6", "v5", "" } },
	{ "i686", "386", { "" } },
	{ "s390x", "s390x", { "" } },
	{ "ppc64le", "ppc64le", { "" } },
	{ "riscv64", "riscv64", { "" } },
	{ "loongarch64", "loong64", { "" } },
};

static const struct machine *machine_of_host(void)
{
	struct utsname host;
	size_t i;

	if (uname(&host))
		return NULL;
	for (i = 0; i < sizeof machines / sizeof *machines; i++)
		if (!strcmp(host.machine, machines[i].uname))
			return &machines[i];
	return NULL;
}

const char *oci_architecture(void)
{
	const struct machine *machine = machine_of_host();

	return machine ? machine->architecture : NULL;
}

/* 0: not for this host; 1: it does not say; more: better. */
static int rank_of(struct json_object *platform, struct said *others)
{
	const char *os = oci_json_text(platform, "os");
	const char *architecture = oci_json_text(platform, "architecture");
	const char *variant = oci_json_text(platform, "variant");
	const struct machine *machine = machine_of_host();
	char name[128];
	int i;

	if (!*os && !*architecture)
		return 1;
	for (i = 0; machine && machine->variants[i]; i++)
		if (!strcmp(os, "linux") &&
		    !strcmp(architecture, machine->architecture) &&
		    !strcmp(variant, machine->variants[i]))
			return 10 - i;
	snprintf(name, sizeof name, "%.40s/%.40s%s%.40s", os, architecture,
		 *variant ? "/" : "", variant);
	if (strcmp(name, "unknown/unknown") != 0) /* an attestation */
		say(others, name);
	return 0;
}

/* ---------------------------------------------------------------------
 * choosing
 */

struct choice {
	const struct oci_store *store;
	const char *tag;
	struct said tags, platforms;
	unsigned nr_entries;
	int rank; /* of the best; 0: none yet */
	bool is_ambiguous;
	struct oci_descriptor best;
	struct json_object *holder; /* what the best was found in */
	char first[160];	    /* digest in index.json that is meant */
	bool is_several;	    /* and there is another one */
};

static bool is_any_of(const char *text, const char *const *list)
{
	for (; *list; list++)
		if (!strcmp(text, *list))
			return true;
	return false;
}

static bool is_index(const char *type)
{
	static const char *const types[] = {
		"application/vnd.oci.image.index.v1+json",
		"application/vnd.docker.distribution.manifest.list.v2+json",
		NULL,
	};

	return is_any_of(type, types);
}

static bool is_manifest(const char *type)
{
	static const char *const types[] = {
		"application/vnd.oci.image.manifest.v1+json",
		"application/vnd.docker.distribution.manifest.v2+json",
		NULL,
	};

	return is_any_of(type, types);
}

static int look_at_index(struct choice *choice, struct json_object *index,
			 int depth, struct error *err);

static int look_below(struct choice *choice,
		      const struct oci_descriptor *descriptor, int depth,
		      struct error *err)
{
	AUTOJSON *below = NULL;
	int rc;

	if (depth == DEEPEST)
		return fail(err, ELOOP,
			    "%s: indexes within indexes, more than %d deep",
			    SHOWN(choice->store->name), DEEPEST);
	rc = oci_json_of(choice->store, descriptor, "index", &below, err);
	if (rc)
		return rc;
	return look_at_index(choice, below, depth + 1, err);
}

static void judge(struct choice *choice, struct json_object *holder,
		  struct json_object *entry,
		  const struct oci_descriptor *descriptor)
{
	int rank = rank_of(oci_json_get(entry, "platform"), &choice->platforms);

	if (rank && rank == choice->rank &&
	    strcmp(descriptor->text, choice->best.text) != 0)
		choice->is_ambiguous = true;
	if (rank <= choice->rank)
		return;
	oci_json_free(choice->holder);
	choice->holder = oci_json_keep(holder);
	choice->best = *descriptor;
	choice->rank = rank;
	choice->is_ambiguous = false;
}

static bool is_tagged(struct choice *choice, struct json_object *entry)
{
	struct json_object *notes = oci_json_get(entry, "annotations");
	const char *name =
	    oci_json_text(notes, "org.opencontainers.image.ref.name");
	const char *full = oci_json_text(notes, "io.containerd.image.name");

	if (*name || *full)
		say(&choice->tags, *full ? full : name);
	return !choice->tag || !strcmp(choice->tag, name) ||
	       !strcmp(choice->tag, full) ||
	       !strcmp(choice->tag, oci_json_text(entry, "digest"));
}

static int look_at_entry(struct choice *choice, struct json_object *holder,
			 struct json_object *entry, int depth,
			 struct error *err)
{
	const char *type = oci_json_text(entry, "mediaType");
	struct oci_descriptor descriptor;

	if (++choice->nr_entries > MOST_ENTRIES)
		return fail(err, E2BIG,
			    "%s: its indexes have more than %d entries",
			    SHOWN(choice->store->name), MOST_ENTRIES);
	if (!depth && !is_tagged(choice, entry))
		return 0;
	if (!is_index(type) && !is_manifest(type))
		return 0;
	if (oci_descriptor_parse(entry, &descriptor, err))
		return fail_in(err, "%s: an index", SHOWN(choice->store->name));
	if (!depth && !*choice->first)
		snprintf(choice->first, sizeof choice->first, "%s",
			 descriptor.text);
	else if (!depth && strcmp(choice->first, descriptor.text) != 0)
		choice->is_several = true;
	if (is_index(type))
		return look_below(choice, &descriptor, depth, err);
	judge(choice, holder, entry, &descriptor);
	return 0;
}

static int look_at_index(struct choice *choice, struct json_object *index,
			 int depth, struct error *err)
{
	struct json_object *list = oci_json_list(index, "manifests");
	size_t i, count = oci_json_count(list);
	int rc = 0;

	if (!list)
		return fail(err, EINVAL, "%s: an index without manifests",
			    SHOWN(choice->store->name));
	for (i = 0; i < count && !rc; i++)
		rc = look_at_entry(choice, index, oci_json_item(list, i), depth,
				   err);
	return rc;
}

static int fail_choice(struct choice *choice, struct error *err)
{
	const char *name = choice->store->name;
	const char *architecture = oci_architecture();

	if (choice->rank)
		return fail(err, EINVAL,
			    "%s: more than one image; say which with :TAG, of "
			    "%s",
			    SHOWN(name), said_text(&choice->tags));
	if (choice->platforms.count)
		return fail(err, ENOENT, "%s: no image for linux/%s; it has %s",
			    SHOWN(name), architecture ? architecture : "?",
			    said_text(&choice->platforms));
	if (choice->tag)
		return fail(err, ENOENT, "%s: no image '%s'; it has %s",
			    SHOWN(name), SHOWN(choice->tag),
			    said_text(&choice->tags));
	return fail(err, ENOENT, "%s: no image in it", SHOWN(name));
}

int oci_choose(const struct oci_store *store, struct json_object *index,
	       const char *tag, struct oci_descriptor *manifest,
	       struct json_object **holder, struct error *err)
{
	struct choice choice = { .store = store, .tag = tag };
	int rc = look_at_index(&choice, index, 0, err);

	if (!rc && (!choice.rank || choice.is_ambiguous ||
		    (!tag && choice.is_several && choice.tags.count > 1)))
		rc = fail_choice(&choice, err);
	if (rc) {
		oci_json_free(choice.holder);
		return rc;
	}
	*manifest = choice.best;
	*holder = choice.holder;
	return 0;
}

/* ----------------------------------------------------------- docker's archives
 */

/* Whole components from the end, such as "app" of "host/team/app:latest". */
static bool is_name_of(const char *name, const char *tag)
{
	const char *colon = strrchr(tag, ':');
	size_t length = strlen(name), wanted = strlen(tag);

	/* that of a port has a slash behind it */
	if ((!colon || strchr(colon, '/')) && length > 7 &&
	    !strcmp(name + length - 7, ":latest"))
		length -= 7;
	return length >= wanted &&
	       !strncmp(name + length - wanted, tag, wanted) &&
	       (length == wanted || name[length - wanted - 1] == '/');
}

static bool has_tag(struct json_object *image, const char *tag,
		    struct said *tags)
{
	struct json_object *list = oci_json_list(image, "RepoTags");
	bool is_there = !tag;
	size_t i;
	const char *name;

	for (i = 0; i < oci_json_count(list); i++) {
		name = oci_json_item_text(list, i);
		if (!name)
			continue;
		say(tags, name);
		if (tag && is_name_of(name, tag))
			is_there = true;
	}
	return is_there;
}

int oci_choose_docker(const struct oci_store *store, struct json_object *list,
		      const char *tag, struct json_object **out,
		      struct error *err)
{
	struct json_object *found = NULL;
	struct said tags = { 0 };
	unsigned nr_found = 0;
	size_t i;

	for (i = 0; i < oci_json_count(list); i++)
		if (has_tag(oci_json_item(list, i), tag, &tags)) {
			found = oci_json_item(list, i);
			nr_found++;
		}
	if (nr_found == 1) {
		*out = found;
		return 0;
	}
	if (nr_found)
		return fail(err, EINVAL,
			    "%s: more than one image; say which with :TAG, of "
			    "%s",
			    SHOWN(store->name), said_text(&tags));
	if (tag)
		return fail(err, ENOENT, "%s: no image '%s'; it has %s",
			    SHOWN(store->name), SHOWN(tag), said_text(&tags));
	return fail(err, ENOENT, "%s: no image in it", SHOWN(store->name));
}
