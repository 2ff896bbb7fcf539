/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/json.h"

#include "compiler/memory.h"
#include "compiler/source.h"
#include "compiler/text.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { DEEPEST = 64 };

static json *need(json *object)
{
	if (!object)
		out_of_memory();
	return object;
}

json *json_new_object(void)
{
	return need(json_object_new_object());
}

json *json_new_array(void)
{
	return need(json_object_new_array());
}

json *json_number(int64_t number)
{
	return need(json_object_new_int64(number));
}

json *json_boolean(bool value)
{
	return need(json_object_new_boolean(value));
}

json *json_bytes(const char *text, size_t length)
{
	struct text good = { 0 };
	uint32_t step;
	json *made;

	text_put(&good, "");
	for (size_t i = 0; i < length; i += step) {
		uint32_t c =
		    utf8_character(text + i, (uint32_t)(length - i), &step);

		if (c == 0xfffd && step == 1)
			text_put(&good, "\xef\xbf\xbd");
		else
			text_put_bytes(&good, text + i, step);
	}
	made = json_object_new_string_len(good.items, (int)good.count);
	text_done(&good);
	return need(made);
}

json *json_text(const char *text)
{
	return json_bytes(text, strlen(text));
}

json *json_set(json *object, const char *key, json *value)
{
	if (json_object_object_add(object, key, value))
		out_of_memory();
	return object;
}

json *json_push(json *array, json *value)
{
	if (json_object_array_add(array, value))
		out_of_memory();
	return array;
}

json *json_get(json *object, const char *key)
{
	json *value;

	if (!json_object_is_type(object, json_type_object) ||
	    !json_object_object_get_ex(object, key, &value))
		return NULL;
	return value;
}

json *json_path(json *object, const char *path)
{
	char key[64];

	while (object && *path) {
		size_t length = strcspn(path, ".");

		snprintf(key, sizeof key, "%.*s", (int)length, path);
		object = json_get(object, key);
		path += length + (path[length] == '.');
	}
	return object;
}

const char *json_text_of(json *value, size_t *length)
{
	if (!json_object_is_type(value, json_type_string))
		return NULL;
	if (length)
		*length = (size_t)json_object_get_string_len(value);
	return json_object_get_string(value);
}

int64_t json_number_of(json *value, int64_t otherwise)
{
	if (!json_object_is_type(value, json_type_int))
		return otherwise;
	return json_object_get_int64(value);
}

size_t json_count(json *value)
{
	if (!json_object_is_type(value, json_type_array))
		return 0;
	return json_object_array_length(value);
}

json *json_item(json *array, size_t index)
{
	return json_object_array_get_idx(array, index);
}

const char *json_written(json *value, size_t *length)
{
	const char *text = json_object_to_json_string_length(
	    value, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE,
	    length);

	if (!text)
		out_of_memory();
	return text;
}

json *json_parse(const char *text, size_t length)
{
	struct json_tokener *tokener = json_tokener_new_ex(DEEPEST);
	json *parsed = NULL;

	if (!tokener)
		out_of_memory();
	if (length < INT_MAX) {
		json_tokener_set_flags(tokener, JSON_TOKENER_STRICT |
						    JSON_TOKENER_VALIDATE_UTF8);
		/* with its NUL, which ends a number, too */
		parsed = json_tokener_parse_ex(tokener, text, (int)length + 1);
		if (json_tokener_get_error(tokener) != json_tokener_success ||
		    json_tokener_get_parse_end(tokener) < length) {
			json_object_put(parsed);
			parsed = NULL;
		}
	}
	json_tokener_free(tokener);
	return parsed;
}
