#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""endless_ext4.py IMAGE PATH HOW: makes where a file's contents are, in an
image with blocks of 1 KiB, a small tree that is walked for ever: every block of
it names the same next one. The file must have eight blocks in a row, and the
first of them remains where its contents are."""
import re
import struct
import subprocess
import sys

BLOCK, IN_INODE, DEPTH = 1024, 40, 5
IMAGE, PATH, HOW = sys.argv[1:]


def ask(question):
    return subprocess.run(['debugfs', '-R', question, IMAGE], check=True,
                          capture_output=True, text=True).stdout


def extents(first, nr_leaf, length):
    """Index blocks below each other; `nr_leaf` extents are in the last one."""
    most = (BLOCK - 12) // 12
    index = [struct.pack('<IIHH', 1000 + i, 0, 0, 0) for i in range(most)]

    def node(depth, entries, room):
        head = struct.pack('<HHHHI', 0xf30a, len(entries), room, depth, 0)
        return head + b''.join(entries)

    def pointing(to, count):
        return [entry[:4] + struct.pack('<IHH', to, 0, 0)
                for entry in index[:count]]

    leaves = [struct.pack('<IHHI', 1000 + i, length, 0, first)
              for i in range(nr_leaf)]
    for depth in range(1, DEPTH):
        put(first + DEPTH - depth,
            node(depth, pointing(first + DEPTH - depth + 1, most), most))
    put(first + DEPTH, node(0, leaves, most))
    return node(DEPTH, pointing(first + 1, 4), 4)


def block_map(first, triple):
    """The pointers of an inode, where `triple` are those of the last three
    levels, which have this one pointer in each place."""
    for block, to in triple:
        put(block, struct.pack('<I', to) * (BLOCK // 4))
    return struct.pack('<15I', *[first] * 12, *[b for b, _ in triple])


def put(block, what):
    DATA[block * BLOCK:block * BLOCK + len(what)] = what


def main():
    where = re.search(r'block (\d+), offset (0x[0-9a-f]+)', ask(f'imap {PATH}'))
    inode = int(where[1]) * BLOCK + int(where[2], 16)
    first = int(ask(f'blocks {PATH}').split()[0])
    if HOW == 'extents':
        tree = extents(first, 84, 1)
    elif HOW == 'long':
        tree = extents(first, 84, 8)
    elif HOW == 'empty':
        tree = extents(first, 84, 0)
    elif HOW == 'map':
        tree = block_map(first, [(first + 1, first), (first + 2, first + 1),
                                 (first + 3, first + 2)])
    else:
        tree = block_map(first, [(first + 1, first + 1)] * 3)
        struct.pack_into('<I', DATA, inode + 4, 1 << 31)
    DATA[inode + IN_INODE:inode + IN_INODE + len(tree)] = tree
    with open(IMAGE, 'wb') as file:
        file.write(DATA)


with open(IMAGE, 'rb') as file:
    DATA = bytearray(file.read())
main()
