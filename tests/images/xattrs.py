#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Attributes as lines, of a description for tool_xattr or of a mounted tree.

    xattrs.py make BLOCK [small]  a description with every kind of attribute,
                                  of which none needs an inode of its own
    xattrs.py want <DESCRIPTION   what a mounted image of it must show
    xattrs.py got FOLDER          what it shows

A line is the path, then the project id, a link's target, or an attribute and
its value in hex.
"""
import array
import fcntl
import os
import struct
import sys

FS_IOC_FSGETXATTR = 0x801C581F

CAPABILITY = struct.pack("<IIIII", 0x02000001, 1 << 13, 0, 0, 0)
LABEL = b"system_u:object_r:etc_t:s0\0"


def acl(*entries):
    """(tag, permissions[, id]) as getxattr has them."""
    return struct.pack("<I", 2) + b"".join(
        struct.pack("<HHI", e[0], e[1], e[2] if len(e) > 2 else 0xFFFFFFFF)
        for e in entries)


ACCESS = acl((1, 6), (2, 7, 1000), (2, 4, 4000000000), (4, 4),
             (8, 5, 100), (0x10, 7), (0x20, 4))
DEFAULT = acl((1, 7), (2, 5, 65534), (4, 5), (0x10, 5), (0x20, 0))


class Description:
    def __init__(self):
        self.lines = []

    def node(self, line, xattrs=(), *more):
        self.lines.append(line)
        for name, value in xattrs:
            self.lines.append(f"x {name} {value.hex()}")
        self.lines.extend(more)


def make_large(d, pattern, block):
    for length in (block, 5000, 8192, 65535, 65536):
        d.node(f"f large.{length} 61", [("user.large", pattern[:length])])
    d.node("f large.again 61", [("user.other", pattern[:65536])])
    d.node("f large.in_block 61",
           [("user." + "n" * 200, b"x"), ("user.large", pattern[:65536])])
    for kind in ("l large.link target", "l large.long " + "t" * 90,
                 "c large.device", "d large.directory"):
        d.node(kind, [("trusted.large", pattern[3:5003])])
    d.node("f values 61", [("user." + "v" * 90, pattern[2:20002])], "n 1030")


def make(block, is_small):
    d = Description()
    pattern = bytes(range(256)) * 256
    d.node("d ", [("user.of.the.root", b"root")])
    d.node("f empty_value 61", [("user.a", b"")])
    for length in range(0, 100):
        d.node(f"f inode.{length} 61", [("user.v", pattern[:length])])
    for length in range(block - 140, block - (55 if is_small else 44)):
        d.node(f"f full.{length} 61", [("user.v", pattern[:length])])
    if not is_small:
        make_large(d, pattern, block)
    d.node("f names 61", [("user." + "n" * n, bytes([n]))
                          for n in (1, 2, 3, 4, 5, 11, 250)] +
           [("user.\u00e4\u00f6\u00fc", b"high")])
    d.node("f all 61", [
        ("user.mime_type", b"text/plain"), ("trusted.overlay.opaque", b"y"),
        ("security.selinux", LABEL), ("security.capability", CAPABILITY),
        ("system.posix_acl_access", ACCESS)], "m 674")
    d.node("f acl 61", [("system.posix_acl_access", ACCESS)], "m 674")
    d.node("f cap 61", [("security.capability", CAPABILITY)], "m 755")
    d.node("d directory", [("system.posix_acl_access", ACCESS),
                           ("system.posix_acl_default", DEFAULT)], "m 775",
           "p 7")
    d.node("f directory/project 61", [], "p 4294967294")
    d.node("l link target", [("security.selinux", LABEL),
                             ("trusted.t", pattern[:300])])
    d.node("l long " + "t" * 100, [("trusted.t", pattern[:300])])
    d.node("c device", [("security.selinux", LABEL),
                        ("trusted.t", pattern[:301])])
    # packed as well as can be: what is left of either is nothing
    d.node("f exact 61", [("user.1", pattern[:block - 36 - 20]),
                          ("user.2", pattern[:88 - 20])])
    # many that share: one block more than 1024, one more than 2048
    d.node("f shared 61", [("user.shared", pattern[:200])], "n 1024")
    d.node("f more 61", [("user.shared", pattern[1:201])], "n 2100")
    d.node("f many 61", [(f"user.{n}", b"12345678") for n in range(block // 40)])
    return d.lines


def want(lines):
    path, target, project, xattrs, out = None, None, 0, {}, []

    def end(names):
        for name in names:
            if target:
                out.append(f"{name} -> {target}")
            if project:
                out.append(f"{name} project {project}")
            for xattr, value in xattrs.items():
                out.append(f"{name} {xattr} {value}")

    for line in lines:
        kind, _, rest = line.partition(" ")
        first, _, second = rest.partition(" ")
        if kind in "dflc":
            end([path] if path is not None else [])
            path, project, xattrs = first, 0, {}
            target = second if kind == "l" else None
        elif kind == "x":
            xattrs[first] = second
        elif kind == "p":
            project = int(first)
        elif kind == "n":
            end([f"{path}.{n}" for n in range(int(first))])
    end([path])
    return out


def project_of(path):
    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        data = array.array("B", bytes(28))
        fcntl.ioctl(fd, FS_IOC_FSGETXATTR, data)
        return struct.unpack_from("<IIIII", data)[3]
    finally:
        os.close(fd)


def got(folder):
    paths = [folder]
    for at, dirs, files in os.walk(folder):
        paths += [os.path.join(at, name) for name in dirs + files]
    out = []
    for path in paths:
        name = os.path.relpath(path, folder)
        name = "" if name == "." else name
        if os.path.islink(path):
            out.append(f"{name} -> {os.readlink(path)}")
        elif os.path.isdir(path) or os.path.isfile(path):
            project = project_of(path)
            if project:
                out.append(f"{name} project {project}")
        for xattr in os.listxattr(path, follow_symlinks=False):
            value = os.getxattr(path, xattr, follow_symlinks=False)
            out.append(f"{name} {xattr} {value.hex()}")
    return out


def main(arguments):
    if arguments[0] == "make":
        lines = make(int(arguments[1]), "small" in arguments)
    elif arguments[0] == "want":
        lines = sorted(want(sys.stdin.read().splitlines()))
    else:
        lines = sorted(got(arguments[1]))
    print("\n".join(lines))


main(sys.argv[1:])
