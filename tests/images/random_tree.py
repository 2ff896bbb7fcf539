#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills a new directory with a random tree: root only.

  random_tree.py SEED DIR       and prints options for mkfs
  random_tree.py SEED DIR tar   only what a tar can hold

The same seed gives the same tree.
"""
import os
import random
import stat
import sys

BLOCK = 4096
# what a name must survive, and what it can be made of
NAMES = [b"lost+found", b"...", b"-n", b"*", b" ", b"\n", b"\xff", b"\x01",
         b"'\"", b"a\\b", b"._a", b"@LongLink", b"PaxHeaders", b"e\xcc\x81",
         b"\xc3\xa9", b"\xed\xa0\x80", b"GNUSparseFile.0", b"a=b", b"~"]
LETTERS = b"abcdefghijklmnopqrstuvwxyzABCXYZ0123456789._-+ ~#"
OWNERS = [0, 0, 0, 1, 1000, 65534, 65535, 65536, 2097151, 2097152,
          2**31 - 1, 2**31, 2**32 - 2]
# around where 32 bits, their sign and the epochs of ext4 change
SECONDS = [-2**31, -1, 0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**32,
           2**32 + 2**31 - 1, 2**32 + 2**31, 2**33, 2**33 + 2**31 - 1,
           2**33 + 2**31, 2**31 + 3 * 2**32 - 1]
# Negative in 32 bits with both epoch bits, 2310 to 2378, is what e2fsck takes
# for a time before 1970 that an old kernel wrote, and asks.
ASKED = range(3 * 2**32 - 2**31, 3 * 2**32)


class Tree:
    def __init__(self, seed, for_tar):
        self.random = random.Random(seed)
        self.for_tar = for_tar
        self.folders = [b"."]
        self.files = []     # that a hard link can stand for
        self.left = 0       # names still to make
        self.budget = 24 << 20  # bytes of contents
        self.serial = 0

    # ------------------------------------------------------------- attributes

    def one_in(self, count):
        return self.random.randrange(count) == 0

    def length(self, most):
        """Small ones mostly, the limit and its neighbours sometimes."""
        if self.one_in(8):
            return max(1, most - self.random.randrange(3))
        return 1 + int(self.random.random() ** 4 * (most - 1))

    def name(self, folder):
        while True:
            if self.one_in(12):
                name = self.random.choice(NAMES)
            elif self.one_in(6):
                name = bytes(self.random.choice(
                    [c for c in range(1, 256) if c != 47])
                    for _ in range(self.length(255)))
            else:
                name = bytes(self.random.choice(LETTERS)
                             for _ in range(self.length(255)))
            path = folder + b"/" + name
            if name in (b".", b"..") or path == b"./lost+found":
                continue
            # the kernel's limit, for the tools that compare
            if len(path) > 3500:
                folder = b"."
                continue
            if not os.path.lexists(path):
                return path

    def time(self):
        """In nanoseconds."""
        while True:
            if self.one_in(3):
                seconds = self.random.choice(SECONDS) + \
                    self.random.choice([-1, 0, 0, 1])
            else:
                seconds = self.random.randrange(-2**31, 2**31 + 3 * 2**32)
            if -2**31 <= seconds < 2**31 + 3 * 2**32 and \
                    seconds not in ASKED:
                break
        return seconds * 10**9 + self.random.choice(
            [0, 0, 1, 999999999, self.random.randrange(10**9)])

    def attributes(self, path):
        link = os.path.islink(path)
        os.chown(path, self.random.choice(OWNERS), self.random.choice(OWNERS),
                 follow_symlinks=False)
        if not link:
            os.chmod(path, self.random.choice(
                [0o644, 0o755, self.random.randrange(0o10000)]))

    # ------------------------------------------------------------------ kinds

    def size(self):
        kind = self.random.randrange(10)
        if kind < 2:
            return 0
        if kind < 5:
            return self.random.randrange(1, 300)
        if kind < 8:
            return max(0, self.random.randrange(1, 40) * BLOCK +
                       self.random.choice([-1, 0, 1]))
        return self.random.randrange(1, 1 << 20)

    def bytes(self, count):
        count = min(count, max(self.budget, 0))
        self.budget -= count
        return self.random.randbytes(count)

    def file(self, path):
        with open(path, "wb") as file:
            file.write(self.bytes(self.size()))

    def sparse(self, path):
        """Random pieces; the file may end with a hole or be one."""
        most = self.random.choice([3 * BLOCK, 64 * BLOCK, 1 << 24, 1 << 32,
                                   1 << 40])
        size = self.random.randrange(1, most)
        count = self.random.choice([0, 1, 3, 6, 40, 400])
        with open(path, "wb") as file:
            file.truncate(size)
            for _ in range(min(count, size // BLOCK + 1)):
                at = self.random.randrange(size)
                if self.one_in(2):
                    at -= at % BLOCK
                room = min(size - at, self.random.choice([1, 600, 9000]))
                file.seek(at)
                file.write(self.bytes(room))
        os.truncate(path, size)

    def link(self, path):
        length = self.random.choice([1, 58, 59, 60, 61, 4094, 4095,
                                     self.random.randrange(1, 4096)])
        if self.one_in(2):
            length = min(length, self.random.randrange(1, 100))
        target = bytes(self.random.choice(LETTERS + b"/")
                       for _ in range(length))
        os.symlink(target, path)

    def device(self, path):
        major = self.random.choice([1, 255, 256, 4095,
                                    self.random.randrange(4096)])
        minor = self.random.choice([0, 255, 256, 2**20 - 1,
                                    self.random.randrange(2**20)])
        kind = self.random.choice([stat.S_IFCHR, stat.S_IFBLK])
        os.mknod(path, kind | 0o600, os.makedev(major, minor))

    def fifo(self, path):
        os.mkfifo(path)

    def socket(self, path):
        os.mknod(path, 0o600 | (stat.S_IFIFO if self.for_tar
                                else stat.S_IFSOCK))

    def hard_link(self, path):
        if not self.files:
            return self.file(path)
        os.link(self.random.choice(self.files), path, follow_symlinks=False)
        return None

    def folder(self, path):
        os.mkdir(path)
        self.folders.append(path)

    # ------------------------------------------------------------------ shape

    def add(self, folder):
        path = self.name(folder)
        kind = self.random.choices(
            [self.file, self.sparse, self.link, self.device, self.fifo,
             self.socket, self.hard_link, self.folder],
            [40, 6, 12, 4, 2, 2, 10, 24])[0]
        kind(path)
        # tar forgets that names of a device or fifo are one file's
        if kind in (self.file, self.sparse, self.link) or \
                kind != self.folder and not self.for_tar:
            self.files.append(path)
        if kind != self.hard_link:
            self.attributes(path)

    def wide(self):
        """One folder with many names, in several blocks."""
        folder = self.name(self.random.choice(self.folders))
        self.folder(folder)
        shifts = self.random.choice([[1], [8], [60], [200], range(5, 60)])
        for i in range(self.random.randrange(1500)):
            path = b"%s/%0*d" % (folder, self.random.choice(shifts), i)
            if len(path) > 3500:
                break
            with open(path, "wb") as file:
                file.write(b"%d" % i if i % 3 else b"")

    def deep(self):
        folder = self.random.choice(self.folders)
        for _ in range(self.random.randrange(200)):
            folder = folder + b"/" + self.random.choice([b"d", b"deeper"])
            if len(folder) > 3000 or os.path.lexists(folder):
                return
            self.folder(folder)

    def make(self):
        shape = self.random.randrange(6)
        for _ in range(self.random.choice([0, 1, 5, 40, 150, 400])):
            recent = self.folders[-3:] if shape == 1 else self.folders
            self.add(self.random.choice(recent))
        if shape in (2, 3):
            self.wide()
        if shape in (3, 4):
            self.deep()
        if self.one_in(5):
            self.folder(b"lost+found")
            self.attributes(b"lost+found")
            if self.one_in(2):
                self.file(b"lost+found/#12")
        self.attributes(b".")
        for at, folders, files in os.walk(b".", topdown=False):
            for name in files + folders:
                self.set_time(os.path.join(at, name))
        self.set_time(b".")

    def set_time(self, path):
        time = self.time()
        os.utime(path, ns=(time, time), follow_symlinks=False)

    def options(self):
        """For mkfs; large enough for what make() makes."""
        words = []
        kind = self.random.randrange(4)
        if kind == 0:
            blocks = (256 << 8) + self.random.randrange(3 << 18)
            words += ["--size", str(blocks * BLOCK +
                                    self.random.randrange(BLOCK))]
        elif kind == 1:
            words += ["--free", str(int(2 ** (self.random.random() * 38)))]
        elif kind == 2:
            words += ["--free", "0"]
        if self.one_in(2):
            words += ["--label", "label-%d" % self.random.randrange(10**9)]
        return words


def main():
    seed, top, for_tar = sys.argv[1], sys.argv[2], "tar" in sys.argv[3:]
    os.umask(0)
    os.mkdir(top)
    os.chdir(top)
    tree = Tree(seed, for_tar)
    tree.make()
    print(" ".join(tree.options()))


main()
