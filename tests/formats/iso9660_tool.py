# SPDX-License-Identifier: Apache-2.0
"""Prints what isoinfo and xorriso say of an ISO 9660 image, and what the tree
that it was made from holds, in the lines of iso9660_values."""
import os
import re
import stat
import subprocess
import sys
import zlib

image, tree = sys.argv[1:]
KEYS = (
    "System id|Volume id|Volume set id|Publisher id|Data preparer id|"
    "Application id|Copyright File id|Abstract File id|Bibliographic File id|"
    "Volume set size is|Volume set sequence number is|Logical block size is|"
    "Volume size is"
)


def run(*words):
    return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def ask(*words):
    said = run("isoinfo", *words, "-i", image).stdout
    # it prints Joliet's names in Latin-1
    said = said.decode("latin-1") if "-J" in words else os.fsdecode(said)
    return said.splitlines()


def text(value):
    return "".join(
        chr(c) if 0x20 <= c <= 0x7E and c != 0x5C else "\\%03o" % c
        for c in os.fsencode(value)
    )


def volume():
    for line in ask("-d"):
        if re.match("(%s): " % KEYS, line):
            yield line
        boot = re.match(
            r" +(Hid|Arch|ID|Key|Bootid|Boot media|Load segment|Sys type|Nsect|"
            r"Bootoff) ('.*'|\w+ \d+$|[0-9A-F]{2} [0-9A-F]{2}|\w+)", line
        )
        if boot:
            yield "%s %s" % (boot[1], boot[2])
        catalog = re.search(r"boot catalog is in sector \d+", line)
        if catalog:
            yield catalog[0]
    said = run("xorriso", "-indev", image, "-pvd_info").stdout.decode()
    for key, value in re.findall(r"^(\w+\.? Time) *: (\d{16})$", said, re.M):
        yield "%s: %s" % (key, value)


def path_tables():
    for line in ask("-p"):
        m = re.match(r" +(\d+): +(\d+) (\w+) (.*)$", line)
        if m:
            for table in "path", "path-m":
                yield "%s %s: %s %s %s" % (table, *m.group(1, 2, 3), text(m[4]))


def listing(reading, *words):
    where = "?"
    for line in ask("-l", *words):
        if line.startswith("Directory listing of "):
            where = line[len("Directory listing of "):]
        m = re.match(
            r"(\S{10}) +(\d+) +(\d+) +(\d+) +(\d+) (\w+ \d+ +\d+) "
            r"\[ *(\d+) (\w+)\]  (.*?) ?$", line
        )
        if m:
            date = re.sub(" +", " ", m[6])
            # what isoinfo calls f is what everybody calls p
            mode = re.sub("^f", "p", m[1])
            yield "%s %s %s %s %s %s %s %s [%s %s] %s" % (
                reading, text(where), mode, *m.group(2, 3, 4, 5), date,
                m[7], m[8], text(m[9]),
            )


def source():
    for where, dirs, names in os.walk(tree):
        for entry in dirs + names:
            path = os.path.join(where, entry)
            st = os.lstat(path)
            shown = text("/" + os.path.relpath(path, tree))
            yield "time %s %d" % (shown, st.st_mtime)
            yield "owner %s %o %d %d" % (
                shown, st.st_mode, st.st_uid, st.st_gid
            )
            if stat.S_ISREG(st.st_mode):
                with open(path, "rb") as f:
                    yield "crc %s %08x" % (shown, zlib.crc32(f.read()))
            if stat.S_ISCHR(st.st_mode) or stat.S_ISBLK(st.st_mode):
                yield "device %s %d %d" % (
                    shown, os.major(st.st_rdev), os.minor(st.st_rdev)
                )


print(*volume(), *path_tables(), sep="\n")
print(*listing("plain"), sep="\n")
said = "\n".join(ask("-d"))
if "Rock Ridge signatures" in said:
    print(*listing("rock", "-R"), *source(), sep="\n")
if "Joliet with UCS" in said:
    print(*listing("joliet", "-J"), sep="\n")
