/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_OCI_JSON_H
#define RUNTIME_OCI_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/base/error.h"

/*
 * JSON documents of images, which come from anywhere: at most OCI_JSON_MAX
 * bytes, 32 deep, strict, one value and nothing behind it. Members that are
 * not there, or of another kind than they should be, are NULL, "" or 0: the
 * caller says which of them it cannot do without.
 */
enum { OCI_JSON_MAX = 4 << 20 };

struct json_object;

/* Returns 0, or -EINVAL with what is wrong and where; oci_json_free. */
int oci_json_parse(const char *text, size_t length, struct json_object **out,
		   struct error *err);
void oci_json_free(struct json_object *json);
/* One more who frees it. */
struct json_object *oci_json_keep(struct json_object *json);

/* An object's member, of any kind; NULL is fine, here and below. */
struct json_object *oci_json_get(struct json_object *json, const char *key);

/* A member that is a text without NUL; else "". */
const char *oci_json_text(struct json_object *json, const char *key);

/* A member that is a whole number, not negative; else `otherwise`. */
uint64_t oci_json_number(struct json_object *json, const char *key,
			 uint64_t otherwise);

/* A member that is a list, or NULL; its items. */
struct json_object *oci_json_list(struct json_object *json, const char *key);
size_t oci_json_count(struct json_object *list);
struct json_object *oci_json_item(struct json_object *list, size_t i);
/* An item that is a text without NUL; else NULL. */
const char *oci_json_item_text(struct json_object *list, size_t i);

/* Calls `each` with every key of an object, and its value where that is a
 * text ("" else), until one does not return 0; returns that. */
int oci_json_each(struct json_object *object,
		  int (*each)(void *context, const char *key,
			      const char *value),
		  void *context);

static inline void cleanup_oci_json(struct json_object **json)
{
	oci_json_free(*json);
}
#define AUTOJSON __attribute__((cleanup(cleanup_oci_json))) struct json_object

#endif
