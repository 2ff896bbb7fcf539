#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Attributes are the bytes that the host's kernel writes for the same ones: in
# inodes, in blocks with their hashes, and the inodes of values.
. tests/images/lib.sh
need_root "mount"
uuid=0123456789abcdef0123456789abcdef

# sets that the kernel packs as we do, in the order of blocks
PYTHONUTF8=1 python3 -IS - >"$T/description" <<'END'
import struct
def node(name, *xattrs):
    print(f"f {name} 61")
    for xattr, value in xattrs:
        print(f"x {xattr} {value.hex()}")
pattern = bytes(range(256)) * 256
def acl(*entries):
    return struct.pack("<I", 2) + b"".join(
        struct.pack("<HHI", *entry) for entry in entries)
no = 0xFFFFFFFF
access = acl((1, 6, no), (2, 7, 1000), (4, 4, no), (8, 5, 100),
             (16, 7, no), (32, 4, no))
label = b"system_u:object_r:etc_t:s0\0"
capability = struct.pack("<IIIII", 0x02000001, 1 << 13, 0, 0, 0)
node("inode", ("user.a", b""), ("user.b", b"x"), ("user.cc", pattern[:21]))
node("both", ("user.a", pattern[:40]), ("user.bb", pattern[:101]),
     ("user.ccc", pattern[200:403]), ("security.selinux", label))
node("acl", ("system.posix_acl_access", access))
node("cap", ("security.capability", capability))
node("block", ("user.a", pattern[:70]), ("user.b", b""),
     ("system.posix_acl_access", access), ("trusted.t", pattern[:90]),
     ("security.selinux", label * 4), ("security.capability", capability))
node("high", ("user.\u00e4\u00f6\u00fc", pattern[:300]),
     ("user." + "\u20ac" * 40, pattern[100:256]))
node("large", ("user.a", pattern[:60]), ("user.large", pattern[:5000]))
node("larger", ("user." + "n" * 100, pattern[:65536]))
END

"$B/tests/images/tool_xattr" "$T/ours" 4096 0 ^metadata_csum_seed $uuid \
    <"$T/description"
clean "$T/ours" "ours"
truncate -s 64M "$T/theirs"
mke2fs -q -t ext4 -b 4096 -O ea_inode,metadata_csum -U 01234567-89ab-cdef-0123-456789abcdef \
    "$T/theirs"
mkdir "$T/mnt"
mount -o loop "$T/theirs" "$T/mnt" || { echo "cannot mount"; exit 77; }
mounted=$T/mnt
trap 'umount "$mounted" 2>/dev/null || :' EXIT
PYTHONUTF8=1 python3 -IS - "$T/mnt" <"$T/description" 3<"$T/description" <<'END'
import os, sys
path = None
for line in open(3):
    kind, name, value = line.rstrip("\n").split(" ")
    if kind == "f":
        path = f"{sys.argv[1]}/{name}"
        open(path, "w").write("a")
    else:
        os.setxattr(path, name, bytes.fromhex(value))
END
umount "$T/mnt"

PYTHONUTF8=1 python3 -IS - "$T/ours" "$T/theirs" "$T/description" <<'END'
import re, struct, subprocess, sys

def debugfs(image, command):
    return subprocess.run(["debugfs", "-R", command, image], check=True,
                          capture_output=True, text=True).stdout

def inode(image, path):
    place = re.search(r"at block (\d+), offset 0x([0-9a-f]+)",
                      debugfs(image, f"imap {path}"))
    with open(image, "rb") as file:
        file.seek(int(place[1]) * 4096 + int(place[2], 16))
        return file.read(256)

def entries(image, area, at, values):
    """The area with the numbers of inodes taken out, and these inodes."""
    area = bytearray(area)
    while at + 4 <= len(area) and area[at:at + 4] != bytes(4):
        number = struct.unpack_from("<I", area, at + 4)[0]
        if number:
            value = inode(image, f"<{number}>")
            # size, times that are hash and references, flags, version
            values.append((value[4:16].hex(), value[32:40].hex(),
                           value[28:32].hex()))
            struct.pack_into("<I", area, at + 4, 1)
        at += (area[at] + 19) // 4 * 4
    return bytes(area)

def attributes(image, path):
    values = []
    node = inode(image, path)
    where = struct.unpack_from("<I", node, 104)[0]
    blocks = struct.unpack_from("<I", node, 28)[0]
    body = node[160:]
    # a magic alone is as good as nothing
    body = entries(image, body[4:], 0, values) if any(body[4:]) else b""
    block = b""
    if where:
        with open(image, "rb") as file:
            file.seek(where * 4096)
            block = file.read(4096)
        # all but the checksum, which counts the block's number
        block = entries(image, block[:16] + block[20:], 28, values)
    return {"inode": body.hex(), "block": block.hex(), "values": values,
            "blocks": blocks}

wrong = kinds = 0
for line in open(sys.argv[3]):
    if line[0] != "f":
        continue
    path = line.split()[1]
    ours = attributes(sys.argv[1], path)
    theirs = attributes(sys.argv[2], path)
    kinds |= bool(ours["inode"]) | bool(ours["block"]) << 1 | \
        bool(ours["values"]) << 2
    for key in ours:
        if ours[key] != theirs[key]:
            print(f"{path}: {key}\nours   {ours[key]}\ntheirs {theirs[key]}")
            wrong += 1
sys.exit(bool(wrong) or kinds != 7)
END
