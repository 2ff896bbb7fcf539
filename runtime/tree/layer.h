/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_LAYER_H
#define RUNTIME_TREE_LAYER_H

#include "runtime/tree/tree.h"

/*
 * Trees stacked to one, the lowest first, as a container engine flattens the
 * layers of an image.
 *
 *     layers_new -> layers_add (lowest) ... layers_add (topmost)
 *                -> layers_finish: a sealed tree
 *
 * What a layer's name does to the name below it:
 *
 *   below \ above   directory           anything else
 *   nothing         is added            is added
 *   directory       both, merged: the   replaces it and all that
 *                   attributes above    it holds
 *   else            replaces it         replaces it; other names of
 *                                       the file below keep it
 *
 * Attributes are mode, owner, time, extended attributes and project. A
 * LAYER_FOLDER has none of its own: merged, those below stay; and where the
 * name below is a symbolic link it is followed inside the tree (what it leads
 * to is made if need be), as extracting `link/file` would do. On a file it is
 * refused.
 *
 * A LAYER_ALONE replaces a directory, too: where an archive holds `d` as a file
 * and later as a directory, the file has taken away what was below.
 *
 * A LAYER_LINK is one more name of what its target was before the layer, or is
 * after it; a target that is neither is refused.
 *
 * Whiteouts, in the layers that have them (the image-spec's layer.md):
 *
 *   .wh.NAME       NAME of the layers below, and all that it holds, goes
 *   .wh..wh..opq   all names of the layers below in this folder go
 *   .wh..wh.*      what AUFS noted for itself: left out, with what is below
 *   .wh., .wh..,   refused
 *   .wh...
 *
 * They are never names of the result, whatever kind of file they are, and mean
 * the layers below only: neither their place among the layer's names nor their
 * order in an archive matters. A folder in which they lie is found as above,
 * and made like any other.
 *
 * Time is linear in the names of all layers and what they replace.
 */
struct layers;

int layers_new(struct layers **out, struct error *err);

/*
 * Puts the sealed `tree` on top and takes it, also on failure: what it owns
 * lives as long as the result, but the tree itself is no longer of use. `name`
 * is how messages call it.
 *
 * Returns 0, -EINVAL, -ENOTDIR or -ELOOP with what is above, -ENOMEM; the
 * layers can only be freed then.
 */
int layers_add(struct layers *layers, struct tree *tree, bool has_whiteouts,
	       const char *name, struct error *err);

/* Keeps `tree` alive as long as the result, also on failure: one that holds
 * the archives of the layers. */
int layers_keep(struct layers *layers, struct tree *tree, struct error *err);

/* Seals what was stacked; `layers` can only be freed then. */
int layers_finish(struct layers *layers, struct tree **out, struct error *err);

/* NULL is fine. */
void layers_free(struct layers *layers);
CLEANUP_DEFINE(layers)

#endif
