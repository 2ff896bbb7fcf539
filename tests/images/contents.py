#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints a digest of every regular file below a directory, a line each; or of
one file.

Holes and blocks of zeros are the same bytes, so only blocks that are not zero
go into the digest, with where they are; a file of a terabyte with a few of
them takes no time.
"""
import hashlib
import os
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
            part = os.pread(fd, 256 * BLOCK, at)
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
    lines = []
    for folder, _, names in os.walk(root):
        if os.path.relpath(folder, root) == b"lost+found":
            continue
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and not os.path.islink(path):
                lines.append((os.path.relpath(path, root), digest(path)))
    for name, value in sorted(lines):
        print(value, name)


main()
