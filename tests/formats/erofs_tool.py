# SPDX-License-Identifier: Apache-2.0
"""Prints what dump.erofs says of an image, and what the tree that it was made
from holds, in the lines of erofs_values."""
import calendar
import os
import re
import stat
import subprocess
import sys
import time
import zlib

image, tree = sys.argv[1:]


def ask(*words):
    done = subprocess.run(
        ["dump.erofs", *words, image], stdout=subprocess.PIPE, check=True
    )
    return done.stdout.decode()


def text(value):
    return "".join(
        chr(c) if 0x20 <= c <= 0x7E and c != 0x5C else "\\%03o" % c
        for c in os.fsencode(value)
    )


def superblock():
    for line in ask("-s").splitlines():
        key, _, value = line.partition(":")
        key, value = key.replace("Filesystem ", ""), value.strip()
        if key == "created":
            value = calendar.timegm(time.strptime(value))
        elif key == "UUID":
            value = value.replace("-", "")
        yield "%s: %s" % (key, value)


def inode(path):
    said = ask("-e", "--path=" + path)
    found = dict(re.findall(r"(\w[\w ]*): +(\S+)", said))
    layout = int(found["Layout"])
    seconds, _, fraction = re.search(
        r"Timestamp: (.*)", said
    )[1].partition(".")
    when = calendar.timegm(time.strptime(seconds, "%Y-%m-%d %H:%M:%S"))
    yield (
        f"inode {text(path)} size={found['Size']} nid={found['NID']}"
        f" links={found['Links']} layout={layout}"
        f" inode_size={found['Inode size']} xattr_size={found['Xattr size']}"
        f" uid={found['Uid']} gid={found['Gid']}"
        f" mode={found['Access'].split('/')[0]} time={when}.{fraction}"
    )
    if "regular file" not in said or layout == 3:
        return
    row = re.compile(
        r" +\d+: +(\d+)\.\. +(\d+) \| +\d+ : +(\d+)\.\. +(\d+) \|", re.M
    )
    for start, end, at, to in (map(int, r) for r in row.findall(said)):
        if layout != 1:  # what fills the last block is not the file's
            end = min(end, int(found["Size"]))
            to = at + end - start
        yield f"extent {text(path)} {start}..{end} at {at}..{to}"


def source(path, name, is_compressed):
    st = os.lstat(path)
    shown = text(name)
    if stat.S_ISREG(st.st_mode) and not is_compressed:
        with open(path, "rb") as f:
            yield "crc %s %08x" % (shown, zlib.crc32(f.read()))
    if stat.S_ISLNK(st.st_mode):
        yield "link %s %s" % (shown, text(os.readlink(path)))
    if stat.S_ISCHR(st.st_mode) or stat.S_ISBLK(st.st_mode):
        yield "device %s %d %d" % (
            shown, os.major(st.st_rdev), os.minor(st.st_rdev)
        )
    for key in os.listxattr(path, follow_symlinks=False):
        value = os.getxattr(path, key, follow_symlinks=False)
        yield "xattr %s %s=%s" % (shown, key, value.hex())


print(*superblock(), sep="\n")
for where, dirs, names in os.walk(tree):
    for entry in dirs + names + ([""] if where == tree else []):
        path = os.path.join(where, entry)
        name = "/" + os.path.relpath(path, tree) if entry else "/"
        lines = list(inode(name))
        print(*lines, sep="\n")
        is_compressed = " layout=1 " in lines[0] or " layout=3 " in lines[0]
        print("".join(l + "\n" for l in source(path, name, is_compressed)), end="")
