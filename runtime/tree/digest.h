/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_DIGEST_H
#define RUNTIME_TREE_DIGEST_H

#include "runtime/tree/tree.h"

/* What tree_digest answers, for a tree that is sorted and whose links are
 * counted. Returns 0, or -1 where there is no memory. */
int tree_digest_compute(const struct tree *tree, uint8_t digest[16]);

#endif
