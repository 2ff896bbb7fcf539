/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_JSON_H
#define COMPILER_JSON_H

#include <json-c/json.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * json-c with the corners that matter here rounded off: what is read may be
 * anything, what is written is always UTF-8. As there, objects are counted:
 * what is added to another object belongs to it, json_object_put gives back a
 * whole. Nothing returns NULL for want of memory (memory.h).
 */
typedef struct json_object json;

json *json_new_object(void);
json *json_new_array(void);
json *json_number(int64_t number);
json *json_boolean(bool value);
/* Bytes that are no UTF-8 become U+FFFD. */
json *json_text(const char *text);
json *json_bytes(const char *text, size_t length);

/* Return `object`, so that they can be chained. NULL is JSON's null. */
json *json_set(json *object, const char *key, json *value);
json *json_push(json *array, json *value);

/* A member of what may be no object at all; NULL: not there, or null. */
json *json_get(json *object, const char *key);
/* As that along a path: json_path(params, "textDocument.uri"). */
json *json_path(json *object, const char *path);

/* The text of what may be no text: NULL. It may hold NUL bytes. */
const char *json_text_of(json *value, size_t *length);
/* A whole number, or `otherwise`. */
int64_t json_number_of(json *value, int64_t otherwise);
/* Elements of what may be no array: 0. */
size_t json_count(json *value);
json *json_item(json *array, size_t index);

/* As one line without white space; lives as long as the object. */
const char *json_written(json *value, size_t *length);

/*
 * The document in `text`, behind whose `length` bytes a NUL stands. NULL: that
 * is not exactly one, in UTF-8; or it is just `null`.
 */
json *json_parse(const char *text, size_t length);

#endif
