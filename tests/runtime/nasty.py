#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills a new directory with what filesystems and archives get wrong.

  nasty.py DIR        everything (root only)
  nasty.py DIR tame   only what a ustar archive can hold
"""
import os
import socket
import stat
import struct
import sys

top, tame = sys.argv[1], "tame" in sys.argv[2:]
os.mkdir(top)
os.chdir(top)


def write(name, data=b"data\n"):
    with open(name, "wb") as file:
        file.write(data)


# folders in folders, an empty one, one with many names
os.makedirs("a/b/c/d")
os.mkdir("empty")
os.mkdir("many")
for i in range(300):
    write("many/%03d" % (i * 7 % 300), b"%d" % i)
# sizes around blocks
for size in 0, 1, 511, 512, 513, 4095, 4096, 4097, 70000, 1 << 20:
    write("size-%d" % size, bytes(i * 7 & 255 for i in range(256)) *
          (size // 256) + b"x" * (size % 256))
# modes
for mode in 0o0, 0o111, 0o644, 0o1777, 0o2755, 0o4755, 0o6711, 0o7777:
    write("mode-%o" % mode)
    os.chmod("mode-%o" % mode, mode)
os.mkdir("sticky")
os.chmod("sticky", 0o3777)
# hard links, across folders
write("a/first", b"linked")
for name in "a/second", "z-third", "empty-not", "a/b/c/d/fourth":
    os.link("a/first", name)
os.symlink("a", "link-to-folder")
os.symlink("nowhere", "dangling")
os.mkfifo("fifo")
for target in (1, 59, 60) if tame else (1, 59, 60, 99, 100, 101, 4095):
    os.symlink("t" * target, "target-%d" % target)
os.mknod("null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
os.mknod("disk", 0o660 | stat.S_IFBLK, os.makedev(8, 17))
os.chown("null", 0, 6)
os.chown("size-1", 1234, 4321)

if not tame:
    os.link("dangling", "dangling-2", follow_symlinks=False)
    os.mknod("far", 0o600 | stat.S_IFCHR, os.makedev(4095, 1048575))
    # names
    write("n" * 255)
    write(b"\xc3\xa9" * 127)  # 254 bytes of UTF-8
    os.makedirs("l" * 200 + "/" + "m" * 200)
    write("l" * 200 + "/" + "m" * 200 + "/" + "o" * 200)
    for name in (b"new\nline", b" space ", b"back\\slash", b"\xff\xfe raw",
                 b"e\xcc\x81 decomposed", b"\xc3\xa9 composed",
                 b"\xed\xa0\xbd\xed\xb8\x80 surrogates", b"\xe2\x98\x83",
                 b"-dash", b"tab\t", b"\x01\x7f", b"...", b"a:b*c?", b"@",
                 b"begin 644 x", b"._mac"):
        write(name, name)
        os.symlink(name, name + b".link")
        os.link(name, name + b".hard")
    # owners
    for number in 65535, 65536, 2097151, 2097152, 2147483648, 4294967294:
        write("owner-%d" % number)
        os.chown("owner-%d" % number, number, number)
    # holes
    with open("hole-all", "wb") as file:
        file.truncate(3 << 20)
    with open("hole-odd", "wb") as file:
        file.truncate(4097)
    with open("hole-tail", "wb") as file:
        file.write(b"head" * 5000)
        file.truncate(1 << 20)
    with open("hole-many", "wb") as file:
        for i in range(100):
            file.seek(i * 65536 + 4096 * (i % 7))
            file.write(b"island %d" % i * 300)
        file.truncate((100 << 16) + 12345)
    with open("hole-far", "wb") as file:
        file.seek(20 << 30)
        file.write(b"at 20 GiB")
    with socket.socket(socket.AF_UNIX) as sock:
        sock.bind("socket")


def acl(*entries):
    """As getxattr gives it: (tag, permissions, id) each."""
    return struct.pack("<I", 2) + b"".join(
        struct.pack("<HHI", tag, perm, number & 0xffffffff)
        for tag, perm, number in entries)


def xattr(path, name, value):
    try:
        os.setxattr(path, name, value, follow_symlinks=False)
    except OSError as error:
        print(path, name, error, file=sys.stderr)


if not tame:
    # attributes: of every kind of file, long, empty, odd, shared
    capability = struct.pack("<IIIII", 0x2000001, 1 << 13, 0, 0, 0)
    label = b"system_u:object_r:etc_t:s0\0"
    for path in ("a/first", "a/b", "dangling", "fifo", "null", "disk", "far",
                 "socket", "target-1", "."):
        xattr(path, "trusted.t", b"t")
        xattr(path, "security.label", label)
    xattr("mode-4755", "security.capability", capability)
    xattr("size-0", "user.empty", b"")
    xattr("size-1", "user.long", bytes(range(256)) * 12)
    xattr("size-511", "user." + "n" * 250, b"name")
    xattr("size-512", b"user.raw \xff\n\xc3\xa9", b"raw")
    xattr("size-513", "user.a=b%c", b"escaped")
    for i in range(100):
        xattr("size-4095", "user.%d" % (i * 7 % 100), b"%d" % i)
    long_acl = acl((1, 6, -1), *((2, i & 7, i * i * 1000) for i in range(30)),
                   (4, 4, -1), *((8, 7, i + 70000) for i in range(30)),
                   (16, 5, -1), (32, 0, -1))
    base_acl = (1, 7, -1), (4, 5, -1), (32, 1, -1)
    for path in "size-4096", "hole-odd", "fifo", "null":
        xattr(path, "system.posix_acl_access", long_acl)
    # as the mode has it: the kernel keeps no list
    xattr("size-4097", "system.posix_acl_access", acl(*base_acl))
    xattr("empty", "system.posix_acl_default", acl(*base_acl))
    xattr("sticky", "system.posix_acl_default", long_acl)
    xattr("sticky", "system.posix_acl_access", long_acl)

# times last, folders included
times = {
    "size-0": (0, 0), "size-512": (1, 0), "size-511": (2147483647, 0),
}
if not tame:
    times.update({
        "size-1": (-1, 500000000), "size-513": (-1, 0),
        "size-4095": (-2, 1), "size-4096": (-14182940, 123456789),
        "size-4097": (-2147483648, 999999999),
        "size-70000": (2147483648, 1), "mode-0": (4294967296, 5),
        "mode-111": (0, 1), "mode-644": (0, 999999999),
        "mode-1777": (15032385535, 999999999), "a/b": (1000000000, 7),
        "empty": (-100, 1), "link-to-folder": (1234567890, 987654321),
    })
for name, (seconds, nanoseconds) in times.items():
    ns = seconds * 10**9 + nanoseconds
    os.utime(name, ns=(ns, ns), follow_symlinks=False)
for at, folders, files in os.walk("."):
    if tame:
        for name in folders + files + ["."]:
            path = os.path.join(at, name)
            ns = os.lstat(path).st_mtime_ns // 10**9 * 10**9
            os.utime(path, ns=(ns, ns), follow_symlinks=False)
