/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_OCI_CONFIG_H
#define RUNTIME_OCI_CONFIG_H

#include "runtime/base/arena.h"
#include "runtime/base/cleanup.h"
#include "runtime/base/error.h"

/*
 * What a container image says about its launch: the image-spec's config.md,
 * which is docker's as well. Lists end with NULL; what an image does not say
 * is an empty list or "". Everything is in the configuration's arena.
 */
struct image_config {
	struct arena arena;
	const char *os, *architecture, *variant;
	const char *const *entrypoint;	  /* Entrypoint */
	const char *const *command;	  /* Cmd */
	const char *const *environment;	  /* Env: NAME=value, a name once */
	const char *user;		  /* User: NAME or UID, [:GROUP] */
	const char *folder;		  /* WorkingDir */
	const char *stop_signal;	  /* StopSignal: SIGTERM, 15 */
	const char *const *labels;	  /* Labels: name, value, name, value */
	const char *const *ports;	  /* ExposedPorts: 80/tcp */
	const char *const *volumes;	  /* Volumes: paths */
	const char *const *layer_digests; /* diff_ids: of unpacked layers */
};

struct json_object;

/* Of an image's configuration document. Returns 0, -EINVAL for what is of
 * another kind than it should be, -ENOMEM. */
int image_config_new(struct json_object *json, struct image_config **out,
		     struct error *err);
void image_config_free(struct image_config *config);
CLEANUP_DEFINE(image_config)

/*
 * The words that `docker run` would start: the entrypoint and then `arguments`
 * (NULL: the image's own command). `entrypoint` other than NULL replaces the
 * image's, whose command then does not count; "" is none. Words are borrowed
 * of all three, the list is the caller's to free; no words at all is a list
 * that ends at once.
 */
int image_config_words(const struct image_config *config,
		       const char *entrypoint, char *const *arguments,
		       char ***out, struct error *err);

#endif
