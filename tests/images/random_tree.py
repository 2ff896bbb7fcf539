#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills a new directory with a random tree: root only.

  random_tree.py SEED DIR [tar] [xattrs] [projects] [far] [block=N]

and prints how many entries it has. With `tar` there is only what a tar can
hold, with `xattrs` attributes and access lists, as far as the filesystem of
DIR takes them, with `projects` project ids, with `far` times of which e2fsck
asks. Sizes are around multiples of N. The same words give the same tree.
"""
import errno
import fcntl
import os
import random
import stat
import struct
import sys

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


# prefixes, and whether every kind of node may have one of these
PREFIXES = [(b"user.", False), (b"trusted.", True), (b"security.", True)]
XATTR_NAMES = [b"a", b"b", b"comment", b"name with spaces", b"\xff\xfe",
               b"overlay.opaque", b"x" * 100, b"SGI_ACL_FILE", b"tab\there"]
FSGETXATTR, FSSETXATTR = 0x801c581f, 0x401c5820
# owners that no passwd has a name for: a tar would have that
ACL_IDS = [70001, 70002, 65537, 2**31, 2**32 - 2]


class Tree:
    def __init__(self, seed, words=()):
        self.random = random.Random(seed)
        self.for_tar = "tar" in words
        self.has_xattrs = "xattrs" in words
        self.has_projects = "projects" in words and not self.for_tar
        self.is_far = "far" in words
        self.block = ([int(word[6:]) for word in words
                       if word.startswith("block=")] or [4096])[0]
        self.sets = []      # of xattrs, so that nodes share some
        self.xattr_budget = 4 << 20
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
                    (self.is_far or seconds not in ASKED):
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
        self.xattrs(path)

    # ----------------------------------------------------- extended attributes

    def value(self):
        size = self.random.choice([0, 1, 3, 4, 5, 20, 60, 100, 200, 400,
                                   self.block - 60, self.block,
                                   self.random.randrange(5000), 65536])
        if size > 400 and not self.one_in(4) or size > self.xattr_budget:
            size = self.random.randrange(1, 80)
        self.xattr_budget -= size
        return self.random.randbytes(size)

    def xattr_set(self):
        """A few, sometimes as many as go in; shared with others at times."""
        if self.sets and self.one_in(3):
            return self.random.choice(self.sets)
        count = self.random.choice([1, 1, 2, 3, 8, 1000 if self.one_in(10)
                                    else 2])
        found = {}
        for i in range(count):
            prefix, is_for_all = self.random.choice(PREFIXES)
            name = self.random.choice(XATTR_NAMES)
            if count > 8:
                name = b"%d" % i
            elif self.one_in(5):
                name = self.random.randbytes(self.length(100)).replace(
                    b"\0", b"0").replace(b"=", b"-")
            found[prefix + name] = (is_for_all,
                                    self.random.randbytes(9) if count > 8
                                    else self.value())
        if self.one_in(3):
            found[b"security.selinux"] = (
                True, b"system_u:object_r:%s_t:s0\0" % self.random.choice(
                    [b"etc", b"bin", b"user_home_dir"]))
        self.sets.append(found)
        return found

    def acl(self):
        perm = self.random.randrange
        users = self.random.sample(ACL_IDS, perm(4))
        groups = self.random.sample(ACL_IDS, perm(4))
        rows = [(1, perm(8), 2**32 - 1)]
        rows += [(2, perm(8), id) for id in sorted(users)]
        rows += [(4, perm(8), 2**32 - 1)]
        rows += [(8, perm(8), id) for id in sorted(groups)]
        if users or groups or self.one_in(3):
            rows += [(16, perm(8), 2**32 - 1)]
        rows += [(32, perm(8), 2**32 - 1)]
        return struct.pack("<I", 2) + b"".join(
            struct.pack("<HHI", *row) for row in rows)

    def capability(self):
        if self.one_in(2):
            return struct.pack("<5I", 0x2000001, 1 << self.random.randrange(
                32), 0, 1 << self.random.randrange(9), 0)
        return struct.pack("<6I", 0x3000000, 1 << self.random.randrange(32),
                           0, 0, 0, 100000)

    def give(self, path, name, value):
        try:
            os.setxattr(path, name, value, follow_symlinks=False)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.E2BIG):
                raise

    def xattrs(self, path):
        """After owner and mode, which take capabilities away."""
        mode = os.lstat(path).st_mode
        is_plain = stat.S_ISREG(mode) or stat.S_ISDIR(mode)
        if self.has_xattrs and self.one_in(3):
            for name, (is_for_all, value) in self.xattr_set().items():
                if is_plain or is_for_all:
                    self.give(path, name, value)
        if self.has_xattrs and not stat.S_ISLNK(mode) and self.one_in(8):
            self.give(path, b"system.posix_acl_access", self.acl())
        if self.has_xattrs and stat.S_ISDIR(mode) and self.one_in(6):
            self.give(path, b"system.posix_acl_default", self.acl())
        if self.has_xattrs and stat.S_ISREG(mode) and self.one_in(12):
            self.give(path, b"security.capability", self.capability())
        if self.has_projects and is_plain and self.one_in(6):
            self.project(path)

    def project(self, path):
        fd = os.open(path, os.O_RDONLY)
        words = list(struct.unpack("<7I", fcntl.ioctl(fd, FSGETXATTR,
                                                      bytes(28))))
        words[3] = self.random.choice([1, 1000, 2**31, 2**32 - 2])
        fcntl.ioctl(fd, FSSETXATTR, struct.pack("<7I", *words))
        os.close(fd)

    # ------------------------------------------------------------------ kinds

    def size(self):
        kind = self.random.randrange(10)
        if kind < 2:
            return 0
        if kind < 5:
            return self.random.randrange(1, 300)
        if kind < 8:
            return max(0, self.random.randrange(1, 40) * self.block +
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
        most = self.random.choice([3 * self.block, 64 * self.block, 1 << 24, 1 << 32,
                                   1 << 40])
        # GNU tar stores less than one of its blocks whole
        size = self.random.randrange(513 if self.for_tar else 1, most)
        count = self.random.choice([0, 1, 3, 6, 40, 400])
        with open(path, "wb") as file:
            file.truncate(size)
            for _ in range(min(count, size // self.block + 1)):
                at = self.random.randrange(size)
                if self.one_in(2):
                    at -= at % self.block
                room = min(size - at, self.random.choice([1, 600, 9000]))
                file.seek(at)
                file.write(self.bytes(room))
        os.truncate(path, size)

    def link(self, path):
        length = self.random.choice([1, 58, 59, 60, 61, 1023, 4094, 4095,
                                     self.random.randrange(1, 4096)])
        if self.one_in(2):
            length = min(length, self.random.randrange(1, 100))
        length = min(length, self.block - 1)  # ext4's limit
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
        most = 9000 if self.one_in(12) else 1500
        for i in range(self.random.randrange(most)):
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


def make_tree(seed, top, words):
    """Returns how many entries there are."""
    old, mask = os.getcwd(), os.umask(0)
    os.mkdir(top)
    os.chdir(top)
    try:
        Tree(seed, words).make()
        return sum(len(folders) + len(files)
                   for _, folders, files in os.walk(b"."))
    finally:
        os.umask(mask)
        os.chdir(old)


if __name__ == "__main__":
    print(make_tree(sys.argv[1], sys.argv[2], sys.argv[3:]))
