/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/oci/json.h"

#include <errno.h>
#include <json-c/json.h>
#include <string.h>

enum { DEEPEST = 32 };

static int parse(struct json_tokener *tokener, const char *text, size_t length,
		 struct json_object **out, struct error *err)
{
	struct json_object *json;
	enum json_tokener_error error;

	json_tokener_set_flags(tokener, JSON_TOKENER_STRICT);
	json = json_tokener_parse_ex(tokener, text, (int)length);
	error = json_tokener_get_error(tokener);
	/* a number ends only with what follows it */
	if (error == json_tokener_continue)
		json = json_tokener_parse_ex(tokener, "", 1);
	error = json_tokener_get_error(tokener);
	if (json && error == json_tokener_success) {
		*out = json;
		return 0;
	}
	json_object_put(json);
	if (error == json_tokener_success || error == json_tokener_continue)
		return fail(err, EINVAL, "no JSON document");
	return fail(err, EINVAL, "bad JSON at byte %zu: %s",
		    json_tokener_get_parse_end(tokener),
		    json_tokener_error_desc(error));
}

int oci_json_parse(const char *text, size_t length, struct json_object **out,
		   struct error *err)
{
	struct json_tokener *tokener;
	int rc;

	if (length > OCI_JSON_MAX)
		return fail(err, EFBIG,
			    "a JSON document of %zu bytes; %d is the most",
			    length, OCI_JSON_MAX);
	/* json-c would take it for the end */
	if (memchr(text, '\0', length))
		return fail(err, EINVAL, "bad JSON: it holds a NUL");
	while (length && strchr(" \t\r\n", text[length - 1]))
		length--;
	tokener = json_tokener_new_ex(DEEPEST);
	if (!tokener)
		return fail_memory(err);
	rc = parse(tokener, text, length, out, err);
	json_tokener_free(tokener);
	return rc;
}

void oci_json_free(struct json_object *json)
{
	json_object_put(json);
}

struct json_object *oci_json_keep(struct json_object *json)
{
	return json_object_get(json);
}

struct json_object *oci_json_get(struct json_object *json, const char *key)
{
	struct json_object *value = NULL;

	if (json_object_is_type(json, json_type_object))
		json_object_object_get_ex(json, key, &value);
	return value;
}

static const char *text_of(struct json_object *json)
{
	const char *text;

	if (!json_object_is_type(json, json_type_string))
		return NULL;
	text = json_object_get_string(json);
	return strlen(text) == (size_t)json_object_get_string_len(json) ? text
									: NULL;
}

const char *oci_json_text(struct json_object *json, const char *key)
{
	const char *text = text_of(oci_json_get(json, key));

	return text ? text : "";
}

uint64_t oci_json_number(struct json_object *json, const char *key,
			 uint64_t otherwise)
{
	struct json_object *number = oci_json_get(json, key);

	if (!json_object_is_type(number, json_type_int) ||
	    json_object_get_int64(number) < 0)
		return otherwise;
	return (uint64_t)json_object_get_int64(number);
}

struct json_object *oci_json_list(struct json_object *json, const char *key)
{
	struct json_object *list = oci_json_get(json, key);

	return json_object_is_type(list, json_type_array) ? list : NULL;
}

size_t oci_json_count(struct json_object *list)
{
	return json_object_is_type(list, json_type_array)
		   ? json_object_array_length(list)
		   : 0;
}

struct json_object *oci_json_item(struct json_object *list, size_t i)
{
	return i < oci_json_count(list) ? json_object_array_get_idx(list, i)
					: NULL;
}

const char *oci_json_item_text(struct json_object *list, size_t i)
{
	return text_of(oci_json_item(list, i));
}

int oci_json_each(struct json_object *object,
		  int (*each)(void *context, const char *key,
			      const char *value),
		  void *context)
{
	struct json_object_iterator at, end;
	const char *text;
	int rc = 0;

	if (!json_object_is_type(object, json_type_object))
		return 0;
	at = json_object_iter_begin(object);
	end = json_object_iter_end(object);
	for (; !rc && !json_object_iter_equal(&at, &end);
	     json_object_iter_next(&at)) {
		text = text_of(json_object_iter_peek_value(&at));
		rc = each(context, json_object_iter_peek_name(&at),
			  text ? text : "");
	}
	return rc;
}
