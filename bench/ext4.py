# SPDX-License-Identifier: Apache-2.0
"""The ext4 writer beside mke2fs, find, tar and nbdkit, for bench/run ext4.

Processor time unless a row says otherwise. What is measured of trvm is
bench/plan: all that is done until the first byte can be read.
"""
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time

FIELDS = "%p %y %m %n %U %G %s %b %i %D %A@ %T@ %C@ %l\\n"


def make_files(path, folders, files, content):
    """`files` names in each of `folders`, or in `path` itself where 0."""
    block = b"x" * 6000
    for d in range(folders or 1):
        at = f"{path}/{d:05}" if folders else path
        os.makedirs(at)
        for f in range(files):
            with open(f"{at}/file-{f:06}", "wb") as out:
                if content:
                    out.write(block[:f * 97 % 6000])


def read_first(path):
    """4 KiB of the disk served there; False where nobody listens yet."""
    with socket.socket(socket.AF_UNIX) as server:
        try:
            server.connect(path)
        except OSError:
            return False
        with server.makefile("rb") as answers:
            answers.read(18)  # NBDMAGIC, IHAVEOPT, flags
            server.sendall(struct.pack(">I8sII", 3, b"IHAVEOPT", 1, 0))
            answers.read(10)  # size, flags
            server.sendall(struct.pack(">IHHQQI", 0x25609513, 0, 0, 1, 0,
                                       4096))
            whole = len(answers.read(16 + 4096)) == 16 + 4096
            server.sendall(struct.pack(">IHHQQI", 0x25609513, 0, 2, 2, 0, 0))
        return whole or sys.exit("bench: a server without bytes")


class Bench:
    """`row` and `ratio` print; the rest is as for serve.Bench."""

    def __init__(self, build, scratch, rounds, row, ratio, run, peak_of):
        self.build, self.scratch, self.rounds = build, scratch, rounds
        self.row, self.ratio, self.run = row, ratio, run
        self.peak_of = peak_of
        self.plan = f"{build}/bench/plan"
        self.trvm = f"{build}/trvm"

    def tree(self, name, *shape):
        path = f"{self.scratch}/{name}"
        if not os.path.exists(path):
            make_files(path, *shape)
        return path

    def tar(self, tree):
        path = f"{tree}.tar"
        if not os.path.exists(path):
            subprocess.run(["tar", "-C", tree, "-cf", path, "."], check=True)
        return path

    def cpu(self, peers, rounds=None, before=lambda: None):
        """Peers in turn; {name: median}. The first round is not counted."""
        took = {name: [] for name in peers}
        for _ in range((rounds or self.rounds) + 1):
            for name, command in peers.items():
                before()
                took[name].append(self.run(command)[0])
        return {name: self.row(name, values[1:], "s")
                for name, values in took.items()}

    # ------------------------------------------------------------ small files

    def small_files(self):
        tree = self.tree("small", 1000, 100, True)
        tar = self.tar(tree)
        image = f"{self.scratch}/small.img"

        def before():
            if os.path.exists(image):
                os.unlink(image)
        print("\n100,000 small files in 1,000 directories, processor time")
        peers = {
            "trvm, directory": [self.plan, tree],
            "trvm, tar": [self.plan, tar],
            "trvm mkfs, directory, with all contents":
                [self.trvm, "mkfs", "--quiet", tree, "-o", image],
            "mke2fs -t ext4 -d": ["mke2fs", "-q", "-F", "-t", "ext4", "-d",
                                  tree, image, "2G"],
            "find -printf, all fields": ["find", tree, "-printf", FIELDS],
            "tar tvf": ["tar", "tvf", tar],
        }
        names = list(peers)
        took = self.cpu(peers, before=before)
        before()
        ours = took[names[0]]
        self.ratio("trvm, directory / mke2fs -d", ours, took[names[3]],
                   "at most 0.333")
        self.ratio("trvm mkfs / mke2fs -d", took[names[2]], took[names[3]],
                   "-")
        self.ratio("trvm, directory / find", ours, took[names[4]],
                   "at most 2.5")
        self.ratio("trvm, tar / tar tvf", took[names[1]], took[names[5]],
                   "at most 0.7")

    # ------------------------------------------------------------- first byte

    def first_byte(self, command, path):
        """Seconds from the server's start to 4 KiB of its disk, of the
        wall and of processors, and its peak."""
        start = time.monotonic()
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        while not read_first(path):
            if server.poll() is not None:
                sys.exit(f"bench: {' '.join(command)} ended")
            time.sleep(0.001)
        took = time.monotonic() - start
        used, peak = self.cpu_now(server.pid), self.peak_now(server.pid)
        server.send_signal(signal.SIGTERM)
        server.wait()
        if os.path.exists(path):
            os.unlink(path)
        return took, used, peak

    @staticmethod
    def cpu_now(pid):
        """Seconds, with those of children that have ended."""
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def peak_now(pid):
        with open(f"/proc/{pid}/status") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) * 1024
        return 0

    def first_bytes(self):
        tree = self.tree("small", 1000, 100, True)
        path = f"{self.scratch}/first.sock"
        print("\nfrom the server's start to its first bytes over NBD, that "
              "tree")
        peers = {
            "trvm serve": [self.trvm, "serve", "--quiet", tree, "--socket",
                           path],
            "nbdkit floppy": ["nbdkit", "-f", "-U", path, "floppy", tree],
        }
        # of its own choice it has too few inodes; it writes its image first,
        # to /var/tmp unless it is told a place in memory
        for where, folder in (("in memory", self.scratch),
                              ("in /var/tmp", "/var/tmp")):
            peers[f"nbdkit linuxdisk, {where}"] = [
                "env", f"TMPDIR={folder}", "nbdkit", "-f", "-U", path,
                "linuxdisk", "size=3G", tree]
        took = {name: [] for name in peers}
        for _ in range(self.rounds + 1):
            for name, command in peers.items():
                took[name].append(self.first_byte(command, path))
        for which, what in enumerate(("wall", "processor time")):
            medians = [self.row(f"{name}, {what}",
                                [each[which] for each in values[1:]], "s")
                       for name, values in took.items()]
            self.ratio(f"trvm / floppy, {what}", medians[0], medians[1],
                       "at most 1")
            self.ratio(f"trvm / linuxdisk in memory, {what}", medians[0],
                       medians[2], "-")
            self.ratio(f"trvm / linuxdisk, {what}", medians[0], medians[3],
                       "at most 0.1")

    # ----------------------------------------------------------------- growth

    def growth(self):
        print("\ngrowth, processor time of planning a directory")
        spread = self.tree("spread", 1000, 100, False)
        one = self.tree("one", 0, 100000, False)
        plain = self.tree("plain", 0, 50000, False)
        links = f"{self.scratch}/links"
        if not os.path.exists(links):
            os.mkdir(links)
            with open(f"{links}/file-000000", "wb"):
                pass
            for i in range(1, 50000):
                os.link(f"{links}/file-000000", f"{links}/file-{i:06}")
        took = list(self.cpu({
            "100,000 names in 1,000 directories": [self.plan, spread],
            "100,000 names in one": [self.plan, one],
            "50,000 plain files in one directory": [self.plan, plain],
            "50,000 hard links in one directory": [self.plan, links],
        }).values())
        self.ratio("one directory / 1,000", took[1], took[0], "at most 1.3")
        self.ratio("hard links / plain files", took[3], took[2],
                   "at most 1.2")
        million = self.tree("million", 10000, 100, False)
        took = list(self.cpu({
            "100,000 files, 1,000 directories": [self.plan, spread],
            "1,000,000 files, 10,000 directories": [self.plan, million],
        }, rounds=max(1, self.rounds // 2)).values())
        self.ratio("a million / a hundred thousand", took[1], took[0],
                   "at most 11")

    # ----------------------------------------------------------------- memory

    def memory(self):
        million = self.tree("million", 10000, 100, False)
        empty = self.tree("empty", 0, 0, False)
        path = f"{self.scratch}/first.sock"
        entries = 1010000
        print("\nmemory, peaks")
        least = self.peak_of([self.plan, empty])
        print(f"  {'planning an empty directory':<44}"
              f" {least / 2**20:9.1f} MiB")
        for name, source in (("directory", million),
                             ("tar", self.tar(million))):
            peak = self.peak_of([self.plan, source])
            print(f"  {f'planning a million files, {name}':<44}"
                  f" {peak / 2**20:9.1f} MiB;"
                  f" {(peak - least) / entries:.0f} bytes an entry"
                  " (asked: at most 300)")
        for size in ("1G", "16T"):
            _, _, peak = self.first_byte(
                [self.trvm, "serve", "--quiet", empty, "--size", size,
                 "--socket", path], path)
            print(f"  {f'serving an empty filesystem of {size}':<44}"
                  f" {peak / 2**20:9.1f} MiB"
                  f" (asked: at most 16)")

    def all(self):
        self.small_files()
        self.first_bytes()
        self.growth()
        self.memory()
        for name in os.listdir(self.scratch):
            path = f"{self.scratch}/{name}"
            if os.path.isdir(path):
                shutil.rmtree(path)
