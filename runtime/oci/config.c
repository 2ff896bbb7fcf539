/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/oci/config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>

#include "runtime/oci/json.h"

/* A text list that grows in an arena. */
struct list {
	struct arena *arena;
	const char **items;
	size_t count, room;
};

static int list_add(struct list *list, const char *text)
{
	const char **grown;

	if (list->count + 2 > list->room) {
		list->room = list->room ? 2 * list->room : 8;
		grown = arena_alloc(list->arena, list->room * sizeof *grown);
		if (!grown)
			return -ENOMEM;
		if (list->count)
			memcpy(grown, list->items, list->count * sizeof *grown);
		list->items = grown;
	}
	list->items[list->count] = arena_text(list->arena, text, strlen(text));
	return list->items[list->count++] ? 0 : -ENOMEM;
}

static int fail_kind(const char *key, const char *what, struct error *err)
{
	return fail(err, EINVAL, "its configuration: %s is not %s", key, what);
}

/* A list of texts, or null. */
static int take_list(struct image_config *config, struct json_object *json,
		     const char *key, const char *const **out,
		     struct error *err)
{
	static const char *const none[] = { NULL };
	struct json_object *list = oci_json_list(json, key);
	struct list texts = { .arena = &config->arena };
	const char *text;
	size_t i;

	*out = none;
	if (!list && oci_json_get(json, key))
		return fail_kind(key, "a list", err);
	for (i = 0; i < oci_json_count(list); i++) {
		text = oci_json_item_text(list, i);
		if (!text)
			return fail_kind(key, "a list of texts", err);
		if (list_add(&texts, text))
			return fail_memory(err);
	}
	if (texts.count)
		*out = texts.items;
	return 0;
}

static int add_key(void *context, const char *key, const char *value)
{
	(void)value;
	return list_add(context, key);
}

static int add_pair(void *context, const char *key, const char *value)
{
	int rc = list_add(context, key);

	return rc ? rc : list_add(context, value);
}

static int take_keys(struct image_config *config, struct json_object *json,
		     const char *key,
		     int (*each)(void *, const char *, const char *),
		     const char *const **out)
{
	static const char *const none[] = { NULL };
	struct list texts = { .arena = &config->arena };
	int rc = oci_json_each(oci_json_get(json, key), each, &texts);

	*out = texts.count ? texts.items : none;
	return rc;
}

static int take_text(struct image_config *config, struct json_object *json,
		     const char *key, const char **out, struct error *err)
{
	const char *text = oci_json_text(json, key);

	if (oci_json_get(json, key) &&
	    !json_object_is_type(oci_json_get(json, key), json_type_string))
		return fail(err, EINVAL, "its configuration: %s is not a text",
			    key);
	*out = arena_text(&config->arena, text, strlen(text));
	return *out ? 0 : fail_memory(err);
}

static int take_texts(struct image_config *config, struct json_object *json,
		      struct json_object *run, struct error *err)
{
	const struct {
		struct json_object *in;
		const char *key, **out;
	} texts[] = {
		{ json, "os", &config->os },
		{ json, "architecture", &config->architecture },
		{ json, "variant", &config->variant },
		{ run, "User", &config->user },
		{ run, "WorkingDir", &config->folder },
		{ run, "StopSignal", &config->stop_signal },
	};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		int rc = take_text(config, texts[i].in, texts[i].key,
				   texts[i].out, err);

		if (rc)
			return rc;
	}
	if (take_keys(config, run, "Labels", add_pair, &config->labels) ||
	    take_keys(config, run, "ExposedPorts", add_key, &config->ports) ||
	    take_keys(config, run, "Volumes", add_key, &config->volumes))
		return fail_memory(err);
	return 0;
}

static int take_lists(struct image_config *config, struct json_object *json,
		      struct json_object *run, struct error *err)
{
	int rc = take_list(config, run, "Entrypoint", &config->entrypoint, err);

	if (!rc)
		rc = take_list(config, run, "Cmd", &config->command, err);
	if (!rc)
		rc = take_list(config, run, "Env", &config->environment, err);
	if (!rc)
		rc = take_list(config, oci_json_get(json, "rootfs"), "diff_ids",
			       &config->layer_digests, err);
	return rc;
}

int image_config_new(struct json_object *json, struct image_config **out,
		     struct error *err)
{
	AUTO(image_config) *config = calloc(1, sizeof *config);
	struct json_object *run = oci_json_get(json, "config");
	int rc;

	if (!config)
		return fail_memory(err);
	arena_init(&config->arena);
	rc = take_texts(config, json, run, err);
	if (!rc)
		rc = take_lists(config, json, run, err);
	if (rc)
		return rc;
	*out = STEAL(config);
	return 0;
}

void image_config_free(struct image_config *config)
{
	if (!config)
		return;
	arena_done(&config->arena);
	free(config);
}

static size_t count_of(const char *const *list)
{
	size_t count = 0;

	while (list && list[count])
		count++;
	return count;
}

int image_config_words(const struct image_config *config,
		       const char *entrypoint, char *const *arguments,
		       char ***out, struct error *err)
{
	const char *own[2] = { entrypoint, NULL };
	const char *const *first = config->entrypoint;
	const char *const *rest = (const char *const *)arguments;
	size_t nr_first, nr_rest;
	char **words;

	if (entrypoint)
		first = own + !*entrypoint;
	else if (!rest)
		rest = config->command;
	nr_first = count_of(first);
	nr_rest = count_of(rest);
	words = calloc(nr_first + nr_rest + 1, sizeof *words);
	if (!words)
		return fail_memory(err);
	memcpy(words, first, nr_first * sizeof *words);
	if (nr_rest)
		memcpy(words + nr_first, rest, nr_rest * sizeof *words);
	*out = words;
	return 0;
}
