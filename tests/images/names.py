# SPDX-License-Identifier: Apache-2.0
# What test_ext4_htree.sh does with a mounted directory of many names:
#
#   names.py FOLDER <NAMES      (each ended by NUL)
#
# readdir gives just those names, each is found, and names like them are not;
# then it removes, renames and adds thousands, and looks again.
import os
import sys

folder = os.fsencode(sys.argv[1])


def path(name):
    return folder + b"/" + name


def look(names):
    found = os.listdir(folder)
    if sorted(found) != sorted(names):
        missing = set(names) - set(found)
        sys.exit(f"readdir: {len(found)} of {len(names)} names, "
                 f"missing {sorted(missing)[:3]}")
    for name in names:
        try:
            os.lstat(path(name))
        except OSError as error:
            sys.exit(f"{name}: {error}")
    known = set(names)
    for name in names[:2000]:
        other = name[:-1] + b"\x01"
        if other not in known and os.path.lexists(path(other)):
            sys.exit(f"{other} is found, but is not there")


def change(names):
    now = set(names)
    for name in names[:6000:3]:
        os.unlink(path(name))
        now.remove(name)
    for number, name in enumerate(names[1:6000:5]):
        if name in now:
            os.rename(path(name), path(b"renamed %d" % number))
            now.remove(name)
            now.add(b"renamed %d" % number)
    for number in range(min(len(names), 5000)):
        name = b"added %d" % number
        os.close(os.open(path(name), os.O_CREAT | os.O_EXCL))
        now.add(name)
    return sorted(now)


given = sys.stdin.buffer.read().split(b"\0")[:-1]
look(given)
look(change(given))
