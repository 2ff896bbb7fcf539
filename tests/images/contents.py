#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints a line for every regular file below a directory, its digest or which
name it had before, and for every device, its number; or the digest of one file.

  contents.py FILE
  contents.py DIR       without what is in lost+found, which a filesystem may
                        have of its own
  contents.py DIR all

Holes and blocks of zeros are the same bytes, so only blocks that are not zero
go into the digest, with where they are; a file of a terabyte with a few of
them takes no time.
"""
import hashlib
import os
import stat
import sys

BLOCK = 4096


def data(fd, size):
    """Blocks (number, bytes) that may be other than zero."""
    at = 0
    while at < size:
        try:
            at = os.lseek(fd, at, os.SEEK_DATA)
        except OSError:
            return
        end = os.lseek(fd, at, os.SEEK_HOLE)
        at -= at % BLOCK
        while at < end:
            blocks = min(256, (end - at + BLOCK - 1) // BLOCK)
            part = os.pread(fd, blocks * BLOCK, at)
            for i in range(0, len(part), BLOCK):
                yield (at + i) // BLOCK, part[i:i + BLOCK]
            at += len(part)


def digest(path):
    fd = os.open(path, os.O_RDONLY)
    try:
        size = os.fstat(fd).st_size
        total = hashlib.sha256(b"%d" % size)
        for number, block in data(fd, size):
            if block.count(0) != len(block):
                total.update(b"%d:" % number + block)
        return total.hexdigest()
    finally:
        os.close(fd)


def main():
    root = os.fsencode(sys.argv[1])
    if not os.path.isdir(root):
        print(digest(root))
        return
    files = []
    for folder, _, names in os.walk(root):
        if os.path.relpath(folder, root) == b"lost+found" and \
                "all" not in sys.argv[2:]:
            continue
        for name in names:
            path = os.path.join(folder, name)
            mode = os.lstat(path).st_mode
            if stat.S_ISREG(mode) or stat.S_ISBLK(mode) or stat.S_ISCHR(mode):
                files.append(path)
    known = {}  # inode: its first name
    for path in sorted(files):
        name = os.path.relpath(path, root)
        status = os.lstat(path)
        inode = status.st_ino
        if not stat.S_ISREG(status.st_mode):
            device = status.st_rdev
            print("device %d:%d" % (os.major(device), os.minor(device)), name)
        elif inode in known:
            print("also", known[inode], name)
        else:
            known[inode] = name
            print(digest(path), name)


main()
