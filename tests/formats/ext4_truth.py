#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What dumpe2fs and debugfs say of an ext4 image, a value a line.

    ext4_truth.py IMAGE [WORD...]

The words and the lines are those of ext4_values.c, in the tools' order; sort
before comparing. What the tools show for people only is rewritten: dates as
seconds, "<none>" as nothing.
"""
import os
import re
import subprocess
import sys
import time

os.environ["TZ"] = "UTC"
os.environ["LC_ALL"] = "C"
os.environ["DEBUGFS_PAGER"] = "cat"
os.environ["PAGER"] = "cat"
time.tzset()


def run(*command, text=None):
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, check=True)
    return done.stdout.decode("utf-8", "surrogateescape")


def debugfs(image, commands):
    """The output of each command, by command."""
    text = run("debugfs", "-f", "-", image, text="\n".join(commands).encode())
    parts = re.split(r"^debugfs: +(.*)\n", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))


def seconds(date):
    if date == "n/a":
        return "0"
    return str(int(time.mktime(time.strptime(date, "%a %b %d %H:%M:%S %Y"))))


# -------------------------------------------------------------------- super

KILOBYTES = {"kB": 1, "MB": 1 << 10, "GB": 1 << 20, "TB": 1 << 30}
DATES = ("Filesystem created", "Last mount time", "Last write time",
         "Last checked")
FIRST_WORD = ("Filesystem revision #", "Check interval", "Reserved blocks uid",
              "Reserved blocks gid")
LISTS = ("Filesystem features", "Filesystem flags", "Default mount options")
JOURNAL = ("Journal features", "Total journal size", "Total journal blocks",
           "Max transaction length", "Fast commit length", "Journal sequence",
           "Journal start", "Journal checksum type", "Journal checksum",
           "Journal errno", "Journal size")


def super_value(key, value):
    if key in DATES:
        return seconds(value)
    if key in FIRST_WORD:
        return value.split()[0]
    if key in LISTS:
        words = [] if value == "(none)" else value.split()
        return "".join(" " + word for word in words)
    if value in ("<none>", "<not available>"):
        return ""
    return value


def print_super(image):
    text = run("dumpe2fs", "-h", image)
    for line in text.splitlines():
        if line.startswith("MMP_block:"):
            break
        if ":" not in line:
            continue
        key, value = (part.strip() for part in line.split(":", 1))
        if key in JOURNAL:
            continue
        if key == "Lifetime writes":
            print_rounded(key, value)
            continue
        print(f"super.{key}={super_value(key, value)}")
    if "\nMMP block number" in text:
        print_mmp(image)


def print_rounded(key, value):
    """dumpe2fs rounds; only a number of kB is one."""
    number, unit = value.split()
    if unit == "kB":
        print(f"super.{key}={number}")


def print_mmp(image):
    out = debugfs(image, ["dump_mmp"])["dump_mmp"]
    for line in out.splitlines():
        key, _, value = line.partition(":")
        value = value.strip()
        if key in ("block_number", "update_interval"):
            continue
        if key == "time":
            value = value.split()[0]
        print(f"mmp.{key}={value}")


# ------------------------------------------------------------------- groups

PLACE = re.compile(
    r"(Block bitmap|Inode bitmap|Inode table) at ([0-9-]+)(?: \([^)]*\))?"
    r"(?:, csum (0x[0-9a-f]+))?")
COUNTS = (("free_blocks", r"(\d+) free (?:blocks|clusters)"),
          ("free_inodes", r"(\d+) free inodes"),
          ("directories", r"(\d+) directories"),
          ("unused_inodes", r"(\d+) unused inodes"))


def print_group_line(group, line, is_uninit):
    for what, place, csum in PLACE.findall(line):
        name = what.lower().replace(" ", "_")
        print(f"group.{group}.{name}={place}")
        if csum:
            print(f"group.{group}.{name}_csum={csum}")
    found = re.search(r"(?:Primary|Backup) superblock at (\d+)", line)
    if found:
        print(f"group.{group}.super={found[1]}")
    for name, pattern in COUNTS:
        found = re.search(pattern, line)
        if found:
            print(f"group.{group}.{name}={found[1]}")
    for name, key, uninit in (("Free blocks", "free_block_list", "BLOCK"),
                              ("Free inodes", "free_inode_list", "INODE")):
        if line.startswith(f"  {name}:") and uninit not in is_uninit:
            print(f"group.{group}.{key}={line.split(':', 1)[1].strip()}")


def print_groups(image):
    group, uninit = None, ()
    for line in run("dumpe2fs", image).splitlines():
        found = re.match(r"Group (\d+): \(Blocks (\d+-\d+)\)"
                         r"(?: csum (0x[0-9a-f]+))?(?: \[(.*)\])?", line)
        if found:
            group, blocks, csum, flags = found.groups()
            print(f"group.{group}.blocks={blocks}")
            names = (flags or "").replace(",", " ").split()
            uninit = [n.split("_")[0] for n in names if "UNINIT" in n]
            if csum:
                print(f"group.{group}.csum={csum}")
                print(f"group.{group}.flags="
                      + "".join(" " + name for name in names))
        elif group is not None:
            print_group_line(group, line, uninit)


# ------------------------------------------------------------------- inodes

PAIRS = re.compile(r"(Type|Mode|Flags|Generation|Version|User|Group|Project|"
                   r"Size|File ACL|Links|Blockcount|Address): +"
                   r"(character special|block special|bad type|\S+)")


def used_inodes(image):
    """From dumpe2fs' list of free ones."""
    text = run("dumpe2fs", image)
    count = int(re.search(r"^Inode count: +(\d+)", text, re.M)[1])
    free = set()
    for ranges in re.findall(r"^  Free inodes: (.*)$", text, re.M):
        for part in filter(None, ranges.split(", ")):
            first, _, last = part.partition("-")
            free.update(range(int(first), int(last or first) + 1))
    return [n for n in range(1, count + 1) if n not in free]


def xattr_bytes(value):
    """debugfs' value: text in quotes with escapes, or bytes."""
    if not value.startswith('"'):
        return value.replace(" ", "")
    raw = value[1:-1].encode("utf-8", "surrogateescape")
    out = bytearray()
    at = 0
    while at < len(raw):
        if raw[at:at + 1] == b"\\" and raw[at + 1:at + 2].isdigit():
            out.append(int(raw[at + 1:at + 4], 8))
            at += 4
        elif raw[at:at + 1] == b"\\":
            out += raw[at + 1:at + 2]
            at += 2
        else:
            out += raw[at:at + 1]
            at += 1
    return out.hex()


def large_values(image, stats):
    """Values that stat does not show, by inode and name."""
    wanted = {}
    for n, text in stats.items():
        for name in re.findall(r"^  (\S+) \(\d+\)$", text, re.M):
            if name != "system.data":
                wanted[f"ea_get -x {n.split()[1]} {name}"] = (
                    int(n.split()[1].strip("<>")), name)
    found = debugfs(image, list(wanted)) if wanted else {}
    return {key: found[command].split("= ", 1)[1].split("\n")[0]
            for command, key in wanted.items()}


def print_stat(number, text, large):
    head = f"inode.{number}."
    lines = iter(text.splitlines())
    for line in lines:
        line = line.rstrip()
        found = re.match(r" ?(ctime|atime|mtime|crtime): (\S+) -- ", line)
        if found:
            print(f"{head}{found[1]}={found[2]}")
        elif line.startswith("  ") and "(" in line:
            found = re.match(r"  (\S+) \((\d+)\)(?: = (.*))?$", line)
            # what debugfs shows as system.data lies elsewhere, too
            if found and found[1] != "system.data":
                value = found[3] or large.get((number, found[1]), "")
                print(f"{head}xattr.{found[1]} ({found[2]}) = "
                      f"{xattr_bytes(value)}")
        elif line in ("EXTENTS:", "BLOCKS:"):
            print(f"{head}{line[:-1]}={next(lines, '').strip()}")
        elif line.startswith(("Size of extra inode fields", "Inode checksum")):
            key, value = line.split(":")
            print(f"{head}{key}={value.strip()}")
        elif line.startswith("Fast link dest"):
            print(f"{head}Fast link dest={line.split(':', 1)[1].strip()[1:-1]}")
        elif "Device major/minor number" in line:
            found = re.search(r"number: (\d+):(\d+)", line)
            print(f"{head}Device={int(found[1])}:{int(found[2])}")
        elif not line.startswith(("TOTAL", "Size of inline", "dtime")):
            # the size of a fragment is the Hurd's
            line = line.split("Number:")[0]
            for key, value in PAIRS.findall(line):
                print(f"{head}{key}={value}")


def print_inodes(image):
    numbers = used_inodes(image)
    stats = debugfs(image, [f"stat <{n}>" for n in numbers])
    large = large_values(image, stats)
    for n in numbers:
        print_stat(n, stats[f"stat <{n}>"], large)


# -------------------------------------------------------------------- trees

def print_htree(number, text):
    head = f"htree.{number}."
    root, count = [], None
    for line in text.splitlines():
        found = re.match(r"\s*(Reserved zero|Hash Version|Info length|"
                         r"Indirect levels|Flags): (\w+)", line)
        if found:
            root.append(str(int(found[2], 0)))
            if len(root) == 5:
                print(f"{head}root={' '.join(root)}")
        found = re.match(r"Number of entries \((count|limit)\): (\d+)", line)
        if found and found[1] == "count":
            count, limit, entries = found[2], None, 0
        elif found:
            limit, csum = found[2], ""
        found = re.match(r"Checksum: (0x[0-9a-f]+)", line)
        if found:
            csum = " " + found[1]
        found = re.match(r"Entry #(\d+): Hash (0x[0-9a-f]+)(?: \(tail\))?, "
                         r"block (\d+)", line)
        if not found or count is None:
            continue
        if limit is not None and found[1] == "0":
            print(f"{head}limits={count} {limit}{csum}")
        if entries < int(count):
            print(f"{head}entry={found[1]} {found[2]} {found[3]}")
        entries += 1
        if entries == int(count):
            count = None


def print_trees(image):
    numbers = used_inodes(image)
    stats = debugfs(image, [f"stat <{n}>" for n in numbers])
    trees = []
    for n in numbers:
        found = re.search(r"Type: directory.*Flags: (0x[0-9a-f]+)",
                          stats[f"stat <{n}>"])
        if found and int(found[1], 16) & 0x1000:
            trees.append(n)
    dumps = debugfs(image, [f"htree_dump <{n}>" for n in trees])
    for n in trees:
        print_htree(n, dumps[f"htree_dump <{n}>"])


# -------------------------------------------------------------------- names

def print_names(image):
    """Folder by folder, each level with one run of debugfs."""
    level = [("", 2)]
    while level:
        found = debugfs(image, [f"ls -l -p <{n}>" for _, n in level])
        below = []
        for path, number in level:
            for line in found[f"ls -l -p <{number}>"].splitlines():
                if not line.startswith("/"):
                    continue
                _, inode, mode, uid, gid, name, size, _ = line.split("/")
                if name in (".", "..") or inode == "0":
                    continue
                size = " " + size if size else ""
                print(f"name.{path}/{name}={inode} {mode} {uid} {gid}{size}")
                if mode.startswith("04"):
                    below.append((f"{path}/{name}", int(inode)))
        level = below


# ------------------------------------------------------------------- quotas

def print_quotas(image):
    kinds = ("user", "group", "project")
    found = debugfs(image, [f"list_quota {kind}" for kind in kinds])
    for kind in kinds:
        for line in found[f"list_quota {kind}"].splitlines():
            words = line.split()
            if words and words[0].isdigit():
                print(f"quota.{kind}={' '.join(words)}")


PARTS = {"super": print_super, "groups": print_groups, "inodes": print_inodes,
         "trees": print_trees, "names": print_names, "quotas": print_quotas}


def main():
    sys.stdout.reconfigure(errors="surrogateescape")
    for word in sys.argv[2:] or PARTS:
        PARTS[word](sys.argv[1])


main()
