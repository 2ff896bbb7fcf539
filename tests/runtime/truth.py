#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints a directory as tool_tree does, from the host's own view of it.

  truth.py DIR [no-nanoseconds] [no-sockets] [no-xattrs]

What a tar format cannot hold can be left out of the truth.
"""
import os
import stat
import sys
import zlib

root = os.fsencode(sys.argv[1])
options = sys.argv[2:]
first, names = {}, {}


def shown(raw):
    return "".join(chr(c) if 0x20 < c < 0x7f and c != 0x5c else "\\%03o" % c
                   for c in raw)


def children(path):
    return [n for n in sorted(os.listdir(path))
            if not ("no-sockets" in options and
                    stat.S_ISSOCK(os.lstat(path + b"/" + n).st_mode))]


def count(path):
    for name in children(path):
        at = path + b"/" + name
        st = os.lstat(at)
        names[st.st_ino] = names.get(st.st_ino, 0) + 1
        if stat.S_ISDIR(st.st_mode):
            count(at)


def checksum(path, size):
    """Of the first and the last MiB where a file is larger than 64 MiB."""
    with open(path, "rb") as file:
        if size <= 64 << 20:
            return zlib.crc32(file.read())
        first_part = file.read(1 << 20)
        file.seek(size - (1 << 20))
        return zlib.crc32(file.read(), zlib.crc32(first_part))


def xattrs(path):
    if "no-xattrs" in options:
        return ""
    return "".join(
        " %s=%s" % (shown(os.fsencode(name)), os.getxattr(
            path, name, follow_symlinks=False).hex())
        for name in sorted(os.listxattr(path, follow_symlinks=False),
                           key=os.fsencode))


def line(path, below):
    st = os.lstat(path)
    is_folder = stat.S_ISDIR(st.st_mode)
    links = names.get(st.st_ino, 1)
    size, extra = 0, ""
    if is_folder:
        links = 2 + sum(os.path.isdir(path + b"/" + n) and
                        not os.path.islink(path + b"/" + n)
                        for n in children(path))
    elif stat.S_ISREG(st.st_mode):
        size = st.st_size
        extra = " %08x" % checksum(path, size)
    elif stat.S_ISLNK(st.st_mode):
        target = os.readlink(path)
        size, extra = len(target), " " + shown(target)
    elif stat.S_ISCHR(st.st_mode) or stat.S_ISBLK(st.st_mode):
        extra = " %d:%d" % (os.major(st.st_rdev), os.minor(st.st_rdev))
    seconds, nanoseconds = divmod(st.st_mtime_ns, 10**9)
    if "no-nanoseconds" in options:
        nanoseconds = 0
    if not is_folder and links > 1:
        if st.st_ino in first:
            extra += " link=" + shown(first[st.st_ino])
        else:
            first[st.st_ino] = below
    print("%s %o %d:%d %d %d.%09d %d%s" %
          (shown(below or b"."), st.st_mode, st.st_uid, st.st_gid, links,
           seconds, nanoseconds, size, extra + xattrs(path)))
    if is_folder:
        for name in children(path):
            line(path + b"/" + name, below + b"/" + name if below else name)


sys.setrecursionlimit(100000)
count(root)
line(root, b"")
