#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random trees become images, which are held against them: root only.

  campaign.py TRVM FOLDER SEED COUNT

Each seed makes a tree (random_tree.py) on an ext4 of the host's, which takes
all that a tree can have, with the block size of the image to come. Then:

  trvm mkfs   of the directory, and of a tar of it: the same bytes
  e2fsck -fn  finds nothing
  mount       read-only: the kernel says nothing, and every attribute, name,
              content and hole is as in the tree
  mount       to write: names are added and removed, and e2fsck finds nothing

What `trvm mkfs` does not offer is left out, with a line. The first seed that
fails ends it with status 1 and the seed; 77: it cannot run here.
"""
import errno
import fcntl
import hashlib
import os
import random
import re
import shutil
import signal
import stat
import struct
import subprocess
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import random_tree

PLAY_SIZE = 6 << 30  # sparse
# of an ordinary mount and its end; the last is said of every filesystem with
# an orphan file on a device that is read-only, mke2fs's as well
ORDINARY = re.compile(r"EXT4-fs \(\w+\): (mounted|unmounting|re-mounted) "
                      r"filesystem|detected capacity change|"
                      r"write access unavailable, skipping orphan cleanup|"
                      r"kernel was not built with CONFIG_QUOTA")
# the kernel's own, where a file is cut while it is written and blocks are
# smaller than pages
CUT = re.compile(r"ext4_convert_unwritten_extents_endio:\d+: Inode \(\d+\) "
                 r"finished: extent")
# e2fsck's question about times from 2310 to 2378, which the kernel reads right
FAR = re.compile(r"Timestamp\(s\) on inode \d+ beyond 2310-04-04 are likely "
                 r"pre-1970\.\nFix\? no\n\n?")
# what the kernel leaves where it cuts files
SPARSER = re.compile(r"Inode \d+ extent tree \(at level \d\) could be "
                     r"(narrower|shorter)\.  Optimize\? no\n\n?")
MADE = "as made"
# what can be changed of a profile's features
FEATURES = {
    "modern": ["^has_journal", "^orphan_file", "^resize_inode,meta_bg",
               "^resize_inode,sparse_super2", "^metadata_csum_seed",
               "^flex_bg", "inline_data", "large_dir", "^dir_index",
               "^resize_inode,^has_journal,inline_data"],
    "boot": ["^has_journal", "^resize_inode", "^dir_index"],
    "tiny": ["inline_data", "dir_index", "has_journal"],
}


class Failure(Exception):
    pass


def need(condition, text):
    if not condition:
        raise Failure(text)


def run(command, text=True):
    return subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=text,
                          errors="replace" if text else None)


def quiet(command, what):
    done = run(command)
    need(done.returncode == 0 and not done.stdout,
         f"{what}: status {done.returncode}\n{done.stdout[:4000]}")


# ------------------------------------------------------------------- mounting

class Mounts:
    """What is mounted, for the end."""

    def __init__(self):
        self.folders, self.devices, self.heard = [], {}, ""
        self.log = os.open("/dev/kmsg", os.O_RDONLY | os.O_NONBLOCK)

    def mount(self, image, folder, options):
        """Returns the name of the loop device."""
        os.makedirs(folder, exist_ok=True)
        os.lseek(self.log, 0, os.SEEK_END)
        done = run(["mount", "-o", f"loop,{options}", image, folder])
        if done.returncode and re.search("permission denied|setup loop",
                                         done.stdout):
            print("loop mounts do not work here")
            sys.exit(77)
        if done.returncode:  # said() reads the log, so not without need
            raise Failure(f"mount: {done.stdout}{self.said('')}")
        self.folders.append(folder)
        with open("/proc/self/mounts") as mounts:
            for line in mounts:
                if line.split()[1] == folder:
                    self.devices[folder] = os.path.basename(line.split()[0])
        return self.devices[folder]

    def unmount(self, folder):
        """The device is let go a moment later; the next mount would find it
        and take it, read-only as it may be."""
        device = self.devices[folder]
        for _ in range(100):
            done = run(["umount", folder])
            if not done.returncode:
                break
            time.sleep(0.1)
        need(not done.returncode, done.stdout)
        self.heard = self.said(device)  # before the device is another's
        self.folders.remove(folder)
        for _ in range(100):
            try:
                with open(f"/sys/block/{device}/loop/backing_file") as file:
                    if os.path.dirname(folder) not in file.read():
                        break
            except OSError:
                break
            time.sleep(0.02)

    def said(self, device):
        """What the kernel has said of that device since the last mount."""
        lines = []
        while True:
            try:
                record = os.read(self.log, 8192).decode(errors="replace")
            except BlockingIOError:
                return "\n".join(lines)
            except OSError as error:
                if error.errno == errno.EPIPE:
                    continue  # some were overwritten
                raise
            line = record.split(";", 1)[1].split("\n")[0]
            if device in line and not ORDINARY.search(line):
                lines.append(line)

    def end(self):
        for folder in self.folders[::-1]:
            run(["umount", "-l", folder])


# ------------------------------------------------------------------ comparing

def runs_of_data(fd, size, block):
    """Ranges of whole blocks that are not holes, joined."""
    runs, at = [], 0
    while at < size:
        try:
            at = os.lseek(fd, at, os.SEEK_DATA)
        except OSError:
            break
        end = os.lseek(fd, at, os.SEEK_HOLE)
        first, last = at // block * block, -(-end // block) * block
        if runs and runs[-1][1] >= first:
            runs[-1][1] = last
        else:
            runs.append([first, last])
        at = end
    return runs


def digest(fd, runs, size):
    total = hashlib.blake2b(b"%d" % size, digest_size=16)
    for first, last in runs:
        at = first
        while at < last:
            part = os.pread(fd, min(1 << 20, last - at), at)
            if not part:
                break
            bare = part.rstrip(b"\0")  # where a range ends is no content
            if bare:
                total.update(b"%d:" % at + bare)
            at += len(part)
    return total.hexdigest()


def content(path, block, with_project):
    """(size, digest, ranges of data, project id)."""
    fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        status = os.fstat(fd)
        project = with_project and struct.unpack(
            "<7I", fcntl.ioctl(fd, random_tree.FSGETXATTR, bytes(28)))[3]
        if stat.S_ISDIR(status.st_mode):
            return 0, "", [], project
        runs = runs_of_data(fd, status.st_size, block)
        return status.st_size, "", runs, project
    finally:
        os.close(fd)


def same_bytes(path, twin, runs):
    """Outside of `runs`, the source's data, both are holes."""
    fds = [os.open(p, os.O_RDONLY) for p in (path, twin)]
    try:
        for first, last in runs:
            for at in range(first, last, 1 << 20):
                length = min(1 << 20, last - at)
                if os.pread(fds[0], length, at) != os.pread(fds[1], length,
                                                            at):
                    return False
        return True
    finally:
        for fd in fds:
            os.close(fd)


def within(runs, others):
    """Whether each of `runs` lies in one of `others`."""
    return all(any(a <= first and last <= b for a, b in others)
               for first, last in runs)


def xattrs_of(path):
    return {name: os.getxattr(path, name, follow_symlinks=False)
            for name in os.listxattr(path, follow_symlinks=False)}


class Comparison:
    def __init__(self, tree, image, block, has):
        self.tree, self.image = tree, image
        self.block, self.has = block, has
        self.links = {}  # of an inode of the tree: that of the image

    def differ(self, path, what, want, got):
        name = os.path.relpath(path, self.tree)
        raise Failure(f"{name!r}: {what}: {want!r:.600} became {got!r:.600}")

    def node(self, path, twin):
        want, got = os.lstat(path), os.lstat(twin)
        is_folder = stat.S_ISDIR(want.st_mode)
        for field in ("st_mode", "st_uid", "st_gid", "st_rdev", "st_nlink",
                      "st_mtime_ns") + (() if is_folder else ("st_size",)):
            a, b = getattr(want, field), getattr(got, field)
            if field == "st_nlink" and path == self.tree:
                a += not os.path.lexists(path + b"/lost+found")
            if a != b:
                self.differ(path, field, a, b)
        if not is_folder and self.links.setdefault(want.st_ino,
                                                   got.st_ino) != got.st_ino:
            self.differ(path, "hard link", want.st_ino, got.st_ino)
        if stat.S_ISLNK(want.st_mode) and \
                os.readlink(path) != os.readlink(twin):
            self.differ(path, "target", os.readlink(path), os.readlink(twin))
        if self.has["xattrs"]:
            a, b = xattrs_of(path), xattrs_of(twin)
            for key in a.keys() | b.keys():
                if a.get(key) != b.get(key):
                    self.differ(path, f"xattr {key!r}", a.get(key),
                                b.get(key))
        if is_folder or stat.S_ISREG(want.st_mode):
            self.bytes(path, twin, is_folder)

    def bytes(self, path, twin, is_folder):
        project = self.has["projects"]
        size, _, runs, id_want = content(path, self.block, project)
        _, _, ours, id_got = content(twin, self.block, project)
        if id_want != id_got:
            self.differ(path, "project", id_want, id_got)
        if is_folder:
            return
        # a small file in its inode has no room for holes; and a block of
        # xattrs makes a file look as if it had none
        is_inline = size < self.block and not os.lstat(twin).st_blocks
        is_full = os.lstat(path).st_blocks * 512 >= size
        if not within(ours, runs) and not is_inline and not is_full:
            self.differ(path, "holes", runs[:20], ours[:20])
        if not same_bytes(path, twin, runs + ours):
            self.differ(path, "bytes", size, "others")

    def folder(self, path, twin):
        want, got = sorted(os.listdir(path)), sorted(os.listdir(twin))
        if path == self.tree and b"lost+found" not in want:
            got.remove(b"lost+found")
        if want != got:
            odd = sorted(set(want) ^ set(got))
            self.differ(path, "names", len(want), (len(got), odd[:5]))
        return want

    def all(self):
        left = [(self.tree, self.image)]
        while left:
            path, twin = left.pop()
            self.node(path, twin)
            if not stat.S_ISDIR(os.lstat(path).st_mode):
                continue
            for name in self.folder(path, twin):
                left.append((path + b"/" + name, twin + b"/" + name))


# ------------------------------------------------------------------- campaign

class Campaign:
    def __init__(self, trvm, folder):
        self.trvm, self.at = trvm, folder
        self.mounts = Mounts()
        self.image = f"{folder}/image"
        self.offers = run([trvm, "help", "mkfs"]).stdout
        self.has = {word: self.offered(f"--{word}")
                    for word in ("profile", "block-size", "inodes",
                                 "features")}
        self.has["projects"] = True
        self.probe()
        for word, is_there in self.has.items():
            if not is_there:
                print(f"left out, as trvm or the kernel has it not: {word}")

    def offered(self, option):
        return f"{option} " in self.offers

    # ---- the host's filesystem that trees are made on

    def playground(self, block, large_values):
        """Without large values it takes what an inode and a block hold."""
        folder = f"{self.at}/play-{block}-{large_values:d}"
        if folder in self.mounts.folders:
            return folder
        image = f"{folder}.img"
        with open(image, "wb") as file:
            file.truncate(PLAY_SIZE)
        for features in ("project,", ""):
            quiet(["mke2fs", "-q", "-F", "-t", "ext4", "-b", str(block), "-I",
                   "256", "-N", "60000", "-J", "size=8", "-O",
                   f"{features}{'ea_inode,' * large_values}large_dir",
                   image], "mke2fs")
            try:
                self.mounts.mount(image, folder, "noatime")
                break
            except Failure:
                if not features:
                    raise
                self.has["projects"] = False  # a kernel without quotas
        return folder

    def probe(self):
        """Whether xattrs and project ids come through at all."""
        tree = f"{self.playground(4096, True)}/probe"
        os.mkdir(tree)
        os.setxattr(tree, "user.probe", b"x")
        if self.has["projects"]:
            random_tree.Tree(0, ["projects"]).project(tree)
        quiet([self.trvm, "mkfs", "--quiet", tree, "-o", self.image], "probe")
        self.mounts.mount(self.image, f"{self.at}/mnt", "ro")
        self.has["xattrs"] = bool(os.listxattr(f"{self.at}/mnt"))
        self.has["projects"] = self.has["projects"] and content(
            f"{self.at}/mnt", 4096, True)[3] != 0
        self.mounts.unmount(f"{self.at}/mnt")
        os.rmdir(tree)

    # ---- what is asked of mkfs

    def options(self, choose):
        """([words for mkfs], block size, free space or None)."""
        words, free, block, profile = [], None, 4096, "modern"
        if self.has["profile"]:
            profile = choose.choice(["modern", "boot", "tiny"])
            words += ["--profile", profile]
        if self.has["block-size"]:
            block = choose.choice([1024, 2048, 4096])
            words += ["--block-size", str(block)]
        kind = choose.randrange(4)
        if kind == 0:
            words += ["--size", str((512 << 20) + choose.randrange(3 << 30))]
        elif kind == 1:
            free = int(2 ** (choose.random() * 36))
        elif kind == 2:
            free = 0
        if free is not None:
            words += ["--free", str(free)]
        if choose.randrange(2):
            words += ["--label", "label-%d" % choose.randrange(10**9)]
        if choose.randrange(8) == 0:
            words += ["--uuid", "%032x" % choose.getrandbits(128)]
        if self.has["features"] and choose.randrange(3) == 0:
            words += ["--features", choose.choice(FEATURES[profile])]
        if self.has["inodes"] and choose.randrange(6) == 0:
            words += ["--inodes", str(choose.randrange(60000, 200000))]
        return words, block, free, profile

    def one(self, seed):
        choose = random.Random(f"options {seed}")
        options, block, free, profile = self.options(choose)
        words = [f"block={block}"]
        words += [word for word in ("xattrs", "projects") if self.has[word]]
        words += ["tar"] if choose.randrange(2) else []
        words += ["far"] if choose.randrange(8) == 0 else []
        play = self.playground(block, profile == "modern")
        tree = f"{play}/tree"
        self.about = f"{' '.join(options)}  (tree: {' '.join(words)})"
        random_tree.make_tree(str(seed), tree, words)
        self.mkfs(tree, self.image, options)
        self.clean("far" in words, MADE)
        if "tar" in words:
            self.from_tar(tree, options)
        self.compare(tree, block, free)
        self.write(tree, choose)
        self.clean("far" in words, "after the kernel wrote to it")
        shutil.rmtree(tree)

    def mkfs(self, source, image, options):
        quiet([self.trvm, "mkfs", "--quiet", source, "-o", image, *options],
              "mkfs")

    def clean(self, is_far, when):
        done = run(["e2fsck", "-fn", self.image])
        log = FAR.sub("", done.stdout) if is_far else done.stdout
        if when != MADE:
            log = SPARSER.sub("", log)
        need(not re.search(r"\? no|WARNING|[Ff]ix|rror", log) and
             (done.returncode == 0 or log != done.stdout),
             f"e2fsck, {when}: status {done.returncode}\n{log[:3000]}")

    def from_tar(self, tree, options):
        quiet(["tar", "--numeric-owner", "--format=posix", "-S", "--xattrs",
               "--xattrs-include=*", "--acls", "-C", tree, "-cf",
               f"{self.at}/tar", "."], "tar")
        self.mkfs(f"{self.at}/tar", f"{self.at}/again", options)
        for name in ("tar", "again"):
            path = f"{self.at}/{name}"
            if name == "again":
                need(self.same(path, self.image),
                     "a directory and its tar give different images")
            os.unlink(path)

    @staticmethod
    def same(a, b):
        if os.path.getsize(a) != os.path.getsize(b):
            return False
        fds = [os.open(path, os.O_RDONLY) for path in (a, b)]
        runs = [runs_of_data(fd, os.path.getsize(a), 4096) for fd in fds]
        for fd in fds:
            os.close(fd)
        return same_bytes(a, b, runs[0] + runs[1])

    def compare(self, tree, block, free):
        folder = f"{self.at}/mnt"
        self.mounts.mount(self.image, folder, "ro")
        Comparison(os.fsencode(tree), os.fsencode(folder), block,
                   self.has).all()
        room = os.statvfs(folder)
        self.mounts.unmount(folder)
        said = self.mounts.heard
        need(not said, f"the kernel says of it: {said}")
        available = room.f_bavail * room.f_frsize
        need(free is None or available >= free,
             f"free: asked for {free}, there are {available}")
        need(not free or free < 1 << 28 or available <= free * 1.02,
             f"free: asked for {free}, there are {available}")

    def write(self, tree, choose):
        """A kernel's writes where they meet what we made."""
        folder = f"{self.at}/mnt"
        device = self.mounts.mount(self.image, folder, "noatime")
        paths = []
        for at, folders, files in os.walk(os.fsencode(folder)):
            paths += [os.path.join(at, name) for name in files]
            if len(at) < 3000 and choose.randrange(3) == 0:
                paths.append(at)
        for path in choose.sample(paths, min(len(paths), 60)):
            try:
                self.change(path, choose)
            except OSError as error:
                if error.errno not in (errno.ENOSPC, errno.EEXIST,
                                       errno.ENOTEMPTY):
                    raise Failure(f"{path!r}: {error}\n"
                                  f"{self.mounts.said(device)}") from error
        self.mounts.unmount(folder)
        said = [line for line in self.mounts.heard.split("\n")
                if line and not CUT.search(line)]
        need(not said, f"the kernel says, written to: {said}")

    def change(self, path, choose):
        if stat.S_ISDIR(os.lstat(path).st_mode):
            for i in range(choose.choice([1, 3, 40])):
                with open(path + b"/new name %d" % i, "wb") as file:
                    file.write(b"new" * choose.randrange(3000))
            os.mkdir(path + b"/new folder")
        elif choose.randrange(3) == 0:
            os.unlink(path)
        elif stat.S_ISREG(os.lstat(path).st_mode):
            size = os.path.getsize(path)
            with open(path, "r+b") as file:
                file.seek(choose.randrange(min(size, 1 << 30) + 1))
                file.write(b"over" * choose.randrange(2000))
            if choose.randrange(2):
                os.truncate(path, choose.randrange(size + 1))
            if self.has["xattrs"]:
                os.setxattr(path, b"user.new", b"n" * choose.randrange(900))
        else:
            os.rename(path, os.path.dirname(path) + b"/moved")


def stop(*_):
    sys.exit(130)


def main():
    trvm, folder, first, count = sys.argv[1:]
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    for name in ("SOURCE_DATE_EPOCH",):
        os.environ.pop(name, None)
    campaign = None
    seed = "of the probe"
    try:
        campaign = Campaign(trvm, folder)
        for seed in range(int(first), int(first) + int(count)):
            campaign.about = ""
            campaign.one(seed)
            if count != "1" and (seed + 1 - int(first)) % 100 == 0:
                print(f"{seed + 1 - int(first)} trees", flush=True)
    except Failure as failure:
        print(f"seed {seed}: {getattr(campaign, 'about', '')}\n{failure}\n"
              f"again: SEED={seed} COUNT=1 tests/run images/"
              "test_ext4_random.sh")
        sys.exit(1)
    except Exception:  # of this program, or of the host
        print(f"seed {seed}: {getattr(campaign, 'about', '')}")
        raise
    finally:
        if campaign:
            campaign.mounts.end()


main()
