# SPDX-License-Identifier: Apache-2.0
# What test_ext4_htree.sh does with a mounted directory of many names.
#
#   names.py look FOLDER     readdir gives the names of stdin and no others,
#                            each is found, and names like them are not
#   names.py change FOLDER   of the first 6000, removes every third and renames
#                            every fifth; adds as many as there were, up to
#                            5000; prints what is there now
import os
import sys

verb, folder = sys.argv[1], os.fsencode(sys.argv[2])
names = sys.stdin.buffer.read().split(b"\0")[:-1]


def path(name):
    return folder + b"/" + name


def look():
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


def change():
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
    for name in now:
        sys.stdout.buffer.write(name + b"\0")


{"look": look, "change": change}[verb]()
