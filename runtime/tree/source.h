/* SPDX-License-Identifier: Apache-2.0 */
#ifndef RUNTIME_TREE_SOURCE_H
#define RUNTIME_TREE_SOURCE_H

#include "runtime/tree/tree.h"

/*
 * Sources: each fills a tree from one kind of thing and seals it. A source
 * knows nothing of filesystems' layouts and reads no file's contents, unless
 * they are compressed.
 *
 * All of them return 0 or a negative errno, with one line that names what is
 * wrong and where. `reporter` (borrowed for the tree's life, NULL allowed)
 * hears of what is left out and of files that change later.
 */

/*
 * A directory of the host, with everything below it in the same mount; a
 * mount point inside is an empty directory, and the reporter is told. Names,
 * modes, owners, times, hard links, devices, holes, extended attributes and
 * project ids are kept.
 *
 * Contents are read when the tree's regions are (runtime/region/file.h). An
 * unreadable directory or file fails here and now, not in the guest; so does
 * a path of more than 4095 bytes, which could not be opened later. Of "/", a
 * system that is running, both are left out, and the reporter is told once. A
 * name that vanishes during the walk is left out, too.
 */
int source_directory(const char *path, const struct reporter *reporter,
		     struct tree **out, struct error *err);

/* The same with one name of the directory, which is no directory; whatever
 * else is in it is not looked at. */
int source_name(const char *path, const char *name,
		const struct reporter *reporter, struct tree **out,
		struct error *err);

/*
 * A tar archive, plain or compressed with what libarchive knows. The contents
 * of a plain one are mapped where they lie in the archive; those of a
 * compressed one are unpacked once (tree/cache.h). The data.tar of a Debian
 * package is such a one, too.
 *
 * As when a tar is extracted: a later member of the same name replaces an
 * earlier one, missing folders appear (0755, owner 0:0, time 0), leading "/"
 * and "./" do not count, and symbolic links in the middle of a member's path
 * are followed inside the tree. A member whose path holds ".." is refused, so
 * is an archive that ends before its closing block of zeros. The whole table
 * of rules is in docs/sources.md.
 *
 * Names are bytes, whatever the process's locale. The archive must not change
 * while it is read, and is held open afterwards.
 */
int source_tar(const char *path, const struct reporter *reporter,
	       struct tree **out, struct error *err);

/*
 * A layer of a container image: a plain tar archive at [from, from + size) of
 * `region` (borrowed for the tree's life), called `name` in messages. As
 * source_tar, for a tree that is stacked on others (tree/layer.h):
 *
 * - Folders that only paths below them name, the root too, are LAYER_FOLDER.
 * - A hard link to what the layer does not have becomes a LAYER_LINK.
 * - Anything replaces a directory, also one that is not empty. A directory
 *   that replaces something else is LAYER_ALONE.
 * - It may end without the blocks of zeros, and before its last block does.
 *
 * Whiteouts are names as any other here.
 */
int source_layer(struct region *region, uint64_t from, uint64_t size,
		 const char *name, const struct reporter *reporter,
		 struct tree **out, struct error *err);

/* Whether a tar archive, not compressed, may begin with these 512 bytes. */
bool tar_is_header(const uint8_t *block);

/*
 * What SOURCE is, by its content (tree/kind.h): a container image
 * (oci/source.h); a directory; a tar archive; a
 * cpio or zip archive or a Debian package; any of these compressed. "tree:FILE"
 * is what the image of a filesystem holds: ext2, ext3, ext4,
 * squashfs, ISO 9660; or FILE,
 * where it is something else.
 *
 * The rules of a tar hold for members of all archives. What is stored as it is
 * is mapped where it lies; the members of a zip that are compressed are
 * unpacked once (tree/cache.h).
 */
int source_open(const char *source, const struct reporter *reporter,
		struct tree **out, struct error *err);

/* The host's path in SOURCE: what is behind "tree:". */
const char *source_path(const char *source);
bool source_wants_tree(const char *source);

#endif
