#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the seeds of the harnesses again: tests/formats/corpus/FORMAT/.

    B=build tests/formats/make_corpus.py [FORMAT...]

Each format's own tools make a small image, of which this cuts structures. A
seed is what runtime/base/field_fuzz.h says: the structure's number, its
parameters, its bytes; numbers and parameters come from `structc
--format=json`, so that a changed .struct is a reason to run it again. Times
and UUIDs are others each time. Seeds are named for their structure; other
names in a folder are finds, which stay. The root of a format is a seed of the
validators' target, too.
"""
import json
import os
import re
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MOST = 4096  # bytes of one seed
SEEDS = 16  # of one structure, all different
SOURCES = {}


def run(command, **more):
    done = subprocess.run(command, shell=True, check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          **more)
    return done.stdout


def read(path, offset=0, length=-1):
    with open(path, "rb") as f:
        f.seek(offset)
        return f.read(length)


def number(data, at, form):
    return struct.unpack_from(form, data, at)[0]


def validators():
    """The order of tests/fuzz/fuzz_validate.c."""
    text = read(os.path.join(ROOT, "tests/fuzz/fuzz_validate.c")).decode()
    return re.findall(r"\{ (\w+)_validate_root,", text)


class Corpus:
    """The folder of a format, and how its structures are numbered."""

    def __init__(self, name):
        structc = os.path.join(ROOT, os.environ.get("B", "build"), "structc")
        layout = json.loads(subprocess.run(
            [structc, os.path.join(ROOT, "structs", name + ".struct"),
             "--format=json", "-o", "-"], stdout=subprocess.PIPE,
            check=True).stdout)
        self.structures = {s["name"]: (i, len(s.get("parameters", [])))
                           for i, s in enumerate(layout["structures"])}
        self.folder = os.path.join(HERE, "corpus", name)
        self.name, self.root = name, (layout["root"] or {}).get("structure")
        self.counts, self.seeds = {}, set()
        os.makedirs(self.folder, exist_ok=True)
        for old in os.listdir(self.folder):
            if old.split("-")[0] in self.structures:
                os.remove(os.path.join(self.folder, old))

    def put(self, structure, data, *parameters):
        index, nr_parameters = self.structures[structure]
        assert nr_parameters == len(parameters), structure
        seed = bytes([index]) + struct.pack(f"<{nr_parameters}I",
                                            *parameters) + data[:MOST]
        n = self.counts.get(structure, 0) + 1
        if n > SEEDS or seed in self.seeds:
            return
        self.seeds.add(seed)
        self.counts[structure] = n
        with open(os.path.join(self.folder, f"{structure}-{n}"), "wb") as f:
            f.write(seed)
        if structure == self.root and n == 1:
            self.put_root(data[:MOST])

    def put_root(self, data):
        """The same for tests/fuzz/fuzz_validate.c: strict, from the root."""
        with open(os.path.join(ROOT, "tests/fuzz/corpus/validate",
                               self.name + "_root"), "wb") as f:
            f.write(bytes([validators().index(self.name), 3]) + data)


def format_of(function):
    SOURCES[function.__name__] = function
    return function


def make_tree(large=3000):
    """A folder `tree` with a bit of everything."""
    os.makedirs("tree/folder/inner")
    for name, size in (("hello", 6), ("folder/data", large), ("empty", 0)):
        with open("tree/" + name, "wb") as f:
            f.write((b"hello\n" * (size // 6 + 1))[:size])
    for i in range(12):
        with open("tree/folder/a file with a longer name %d" % i, "w") as f:
            f.write("%d\n" % i)
    os.symlink("folder/data", "tree/link")
    os.link("tree/hello", "tree/again")
    os.mkfifo("tree/pipe")
    subprocess.run(["setfattr", "-n", "user.name", "-v", "value",
                    "tree/hello"], check=False, stderr=subprocess.DEVNULL)
    run("find tree -exec touch -h -d '2024-02-29 12:34:56' {} +")


# ------------------------------------------------------------- file systems


def debugfs(command, image="image"):
    return run(f"debugfs -R '{command}' {image}").decode()


def ext4_blocks(path, image="image"):
    return [int(n) for n in debugfs("blocks " + path, image).split()]


def ext4_inode(path):
    said = debugfs("imap " + path)
    block = int(re.search(r"block (\d+)", said)[1])
    return block * 1024 + int(re.search(r"offset (0x\w+)", said)[1], 16)


@format_of
def ext4(corpus):
    make_tree()
    os.makedirs("tree/many")
    for i in range(150):
        open("tree/many/%s-%d" % ("name" * 40, i), "w").close()
    with open("tree/holes", "wb") as f:
        for i in range(12):
            f.seek(i * 20000)
            f.write(b"x")
    run("mke2fs -q -F -t ext4 -b 1024 -I 256 -d tree -O mmp,64bit,orphan_file,"
        "metadata_csum,inline_data image 8M")
    with open("big", "wb") as f:
        f.write(b"v" * 400)
    run("printf 'ea_set -f big /folder user.big\n' | debugfs -w -f - image")
    subprocess.run("e2fsck -fyD image", shell=True, check=False,
                   stdout=subprocess.DEVNULL)
    image = read("image")

    def block(n):
        return image[n * 1024:(n + 1) * 1024]

    corpus.put("Superblock", block(1))
    corpus.put("HashSeed", block(1)[0xEC:0xFC])
    corpus.put("GroupDescriptor", block(2)[:64], 64)
    corpus.put("GroupDescriptorCrc16", block(2)[:32], 32)
    for path in ("/", "/hello", "/link", "/holes", "/folder", "/pipe"):
        at = ext4_inode(path)
        corpus.put("Inode", image[at:at + 256], 256)
        corpus.put("InodeBlock", image[at + 40:at + 100])
    corpus.put("ExtentRoot", image[at + 40:at + 100])
    at = ext4_inode("/holes")
    leaf = number(image, at + 40 + 12 + 4, "<I")
    corpus.put("ExtentBlock", block(leaf), 1024)
    corpus.put("ExtentHeader", block(leaf)[:12])
    corpus.put("Extent", block(leaf)[12:24])
    corpus.put("MapBlock", struct.pack("<256I", *range(256)), 1024)
    many = [block(n) for n in ext4_blocks("/many")]
    corpus.put("HtreeRootBlock", many[0], 1024)
    corpus.put("HtreeRoot", many[0][:40])
    corpus.put("DirBlock", many[1], 1024)
    corpus.put("DirEntry", many[1][:200])
    corpus.put("HtreeNodeBlock", bytes(4) + b"\0\4" + bytes(2) +
               many[0][32:] + bytes(24), 1024)
    acl = number(image, ext4_inode("/folder") + 104, "<I")
    corpus.put("XattrBlock", block(acl), 1024)
    corpus.put("XattrBody", block(acl)[32:232])
    corpus.put("XattrEntry", block(acl)[32:64])
    corpus.put("Mmp", block(number(image, 1024 + 360, "<Q")))
    orphan = number(image, 1024 + 0x280, "<I")
    corpus.put("OrphanBlock", block(ext4_blocks(f"<{orphan}>")[0]), 1024)


@format_of
def jbd2(corpus):
    with open("blocks", "wb") as f:
        f.write(b"\xc0\x3b\x39\x98" + b"x" * 4092)
    for number_, options in ((1, "64bit,metadata_csum"), (2, "^64bit")):
        run(f"mke2fs -q -F -t ext4 -b 1024 -O {options} image{number_} 8M")
        run("printf 'jo -c\njw -b 1333,1444,1555,4000 blocks\n"
            f"jw -r 1600,1601\njc\n' | debugfs -w -f - image{number_}")
        journal = [read(f"image{number_}", n * 1024, 1024)
                   for n in ext4_blocks("<8>", f"image{number_}")[:16]]
        corpus.put("Superblock", journal[0])
        for data in journal[1:]:
            magic, kind = struct.unpack_from(">II", data)
            if magic != 0xC03B3998 or kind not in (1, 2, 5):
                continue
            corpus.put("Header", data[:12])
            if kind == 1:
                corpus.put("DescriptorBlock", data, 1024)
                corpus.put("Tag", data[12:44], 2 - number_, 0)
                corpus.put("Tag3", data[12:44])
            elif kind == 2:
                corpus.put("CommitBlock", data, 1024)
            else:
                corpus.put("RevokeBlock", data, 1024, 2 - number_)
    inode = struct.pack("<I", 12) + bytes(128)
    name = struct.pack("<II", 2, 12) + b"name"
    corpus.put("FastInode", inode, len(inode))
    corpus.put("FastName", name, len(name))
    for tag, value in ((1, struct.pack("<IIII", 12, 0, 8, 99)),
                       (2, struct.pack("<III", 12, 0, 8)), (3, name),
                       (6, inode), (8, struct.pack("<II", 7, 9))):
        corpus.put("FastRecord", struct.pack("<HH", tag, len(value)) + value)


@format_of
def quota(corpus):
    run("mke2fs -q -F -t ext4 -b 1024 -O quota image 4M")
    data = b"".join(read("image", n * 1024, 1024)
                    for n in ext4_blocks("<3>"))
    corpus.put("Header", data[:8])
    corpus.put("Info", data[8:32])
    corpus.put("TreeBlock", data[1024:2048])
    for at in range(2048, len(data), 1024):
        if any(data[at:at + 16]) and at >= 5 * 1024:
            corpus.put("Leaf", data[at:at + 1024])
            corpus.put("Entry", data[at + 16:at + 88])


@format_of
def btrfs(corpus):
    make_tree()
    run("truncate -s 32M image && mkfs.btrfs -q -M -n 4096 --rootdir tree "
        "-L label -O quota image || mkfs.btrfs -q -f -M -n 4096 --rootdir "
        "tree -L label image")
    image = read("image")
    corpus.put("Superblock", image[65536:69632])
    corpus.put("SysChunk", image[65536 + 811:65536 + 908])
    fsid, seen, blocks = image[65536 + 32:65536 + 48], {}, 0
    for at in range(131072, len(image), 4096):
        block = image[at:at + 4096]
        nr_items = number(block, 96, "<I")
        if block[32:48] != fsid or block[100] or not nr_items > 1:
            continue
        if blocks < 4:
            blocks += 1
            corpus.put("TreeBlock", block, 4096)
            corpus.put("Item", block[101:126])
        for i in range(nr_items):
            item = 101 + 25 * i
            kind = block[item + 8]
            start, size = struct.unpack_from("<II", block, item + 17)
            data = block[101 + start:101 + start + size]
            if seen.get(kind, 0) > 1 or size > 512:
                continue
            seen[kind] = seen.get(kind, 0) + 1
            corpus.put("ItemData", data, kind, size)
            name = {1: "InodeItem", 12: "InodeRef", 84: "DirItem",
                    108: "FileExtent", 228: "Chunk", 216: "DevItem",
                    204: "DevExtent", 192: "BlockGroup"}.get(kind)
            if name:
                corpus.put(name, data)
            elif kind == 132:
                corpus.put("RootItem", data, size)
            elif kind in (168, 169):
                corpus.put("Extent", data, kind - 168)


@format_of
def squashfs(corpus):
    make_tree(150000)
    run("mksquashfs tree image -noappend -noI -noD -noF -noX -b 4096 "
        "-no-progress")
    run("mksquashfs tree packed -noappend -comp xz -Xbcj x86 -no-progress")
    image = read("image")
    corpus.put("Superblock", image[:96])
    packed = read("packed", 0, 200)
    corpus.put("Superblock", packed[:96])
    corpus.put("XzOptions", packed[98:106])
    inodes, directories = struct.unpack_from("<QQ", image, 64)
    fragments, export = struct.unpack_from("<QQ", image, 80)
    xattrs = number(image, 56, "<Q")
    ids = number(image, 48, "<Q")
    for at in (inodes, directories):
        corpus.put("MetadataBlock", image[at:at + 1024])
    table, at = image[inodes + 2:directories], 0
    seen = {}
    while at + 16 < len(table):
        kind = number(table, at, "<H")
        step = {1: 32, 2: 32, 3: 24, 6: 20, 7: 20, 8: 40, 9: 56}.get(kind)
        if not step:
            break
        if kind == 2:
            size, fragment = (number(table, at + 28, "<I"),
                              number(table, at + 20, "<I"))
            step += 4 * (size // 4096 + (fragment == 0xFFFFFFFF and
                                         size % 4096 > 0))
        elif kind == 3:
            step += number(table, at + 20, "<I")
        elif kind == 9:
            size, fragment = (number(table, at + 16, "<Q"),
                              number(table, at + 44, "<I"))
            step += 4 * (size // 4096 + (fragment == 0xFFFFFFFF and
                                         size % 4096 > 0))
        elif kind == 8:
            break
        if seen.get(kind, 0) < 2:
            corpus.put("Inode", table[at:at + step], 4096)
            seen[kind] = seen.get(kind, 0) + 1
        at += step
    corpus.put("DirectoryRun", image[directories + 2:directories + 500])
    corpus.put("DirectoryEntry", image[directories + 14:directories + 60])
    corpus.put("Fragment", image[number(image, fragments, "<Q") + 2:][:16])
    corpus.put("Id", image[number(image, ids, "<Q") + 2:][:4])
    corpus.put("Export", image[number(image, export, "<Q") + 2:][:8])
    if xattrs != 2 ** 64 - 1:
        corpus.put("XattrIdTable", image[xattrs:xattrs + 16])
        corpus.put("Xattr", image[number(image, xattrs, "<Q") + 2:][:40])
    corpus.put("ExtendedDirectoryInode", struct.pack(
        "<IIIIHHI", 2, 40, 0, 1, 1, 0, 2 ** 32 - 1) +
        struct.pack("<III", 0, 0, 3) + b"name")


@format_of
def erofs(corpus):
    make_tree()
    for options in ("-T1700000000", "-zlz4 -Elegacy-compress",
                    "--chunksize=4096 -Eforce-chunk-indexes", "-zlz4hc,9"):
        with open("tree/folder/data", "wb") as f:
            f.write(b"".join(b"%d\n" % i for i in range(9000)))
        run(f"rm -f image && mkfs.erofs {options} image tree")
        image = read("image")
        corpus.put("Superblock", image[1024:1024 + 160])
        meta = number(image, 1024 + 40, "<I") * 4096
        root = number(image, 1024 + 14, "<H")
        corpus.put("Inode", image[meta + root * 32:][:512])
        for path in ("/hello", "/folder/data", "/link", "/folder"):
            said = run(f"dump.erofs --path={path} image").decode()
            nid = int(re.search(r"NID: (\d+)", said)[1])
            at = meta + nid * 32
            corpus.put("Inode", image[at:at + 256])
            size = 64 if image[at] & 1 else 32
            corpus.put("ExtendedInode" if size == 64 else "CompactInode",
                       image[at + 8:at + size])
            count = number(image, at + 2, "<H")
            body = at + size
            if count:
                corpus.put("XattrBody", image[body:][:12 + 4 * count], count)
                corpus.put("XattrEntry", image[body + 12:][:32])
            body += 12 + 4 * (count - 1) if count else 0
            if path == "/folder/data":
                body = (body + 7) // 8 * 8
                corpus.put("MapHeader", image[body:body + 8])
                corpus.put("LclusterIndex", image[body + 16:body + 24])
                corpus.put("ChunkIndex", image[body:body + 8])
                corpus.put("CompactPack", image[body + 8:body + 16])
                corpus.put("CompactPack2B", image[body + 16:body + 48])
            elif path == "/folder":
                corpus.put("DirectoryBlock", image[body:body + 600])
    corpus.put("CompressionConfig", struct.pack("<HHHH", 14, 1, 1, 0) +
               bytes(8))


@format_of
def fat(corpus):
    for bits, size in ((12, "1M"), (16, "16M"), (32, "40M")):
        image = f"image{bits}"
        run(f"truncate -s {size} {image} && mkfs.fat -F {bits} -n LABEL "
            f"-i 12345678 -s 1 {image}")
        with open("A longer name.text", "wb") as f:
            f.write(b"x" * 9000)
        run(f"mmd -i {image} ::folder && "
            f"mcopy -i {image} 'A longer name.text' ::")
        data = read(image)
        boot = data[:512]
        corpus.put("BootSector", boot)
        reserved, fats, entries = (number(boot, 14, "<H"), boot[16],
                                   number(boot, 17, "<H"))
        length = number(boot, 22, "<H") or number(boot, 36, "<I")
        start = reserved * 512
        corpus.put(f"Fat{bits}", data[start:start + 96])
        root = start + fats * length * 512
        for i in range(5):
            entry = data[root + 32 * i:][:32]
            corpus.put("DirectoryEntry", entry)
            corpus.put("LongEntry" if entry[11] == 15 else "ShortEntry", entry)
        if bits == 32:
            corpus.put("FsInfo", data[512:1024])
        corpus.put("Fat32Tail" if not entries else "Fat16Tail", boot[36:510])


@format_of
def exfat(corpus):
    values = os.path.join(ROOT, os.environ.get("B", "build"),
                          "tests/formats/exfat_values")
    run("truncate -s 2M image && mkfs.exfat -L 'Label' -c 512 -b 1K image")
    if os.path.exists(values):
        run(f"{values} --edit image 'add=A file with a long name.text:4000' "
            "chain=Pieces:2000")
    data = read("image")
    boot = data[:512]
    corpus.put("BootSector", boot)
    corpus.put("BootRegion", data[:MOST], 512)
    corpus.put("ExtendedBootSector", data[512:1024], 512)
    fat_at, _, heap = struct.unpack_from("<III", boot, 80)
    root = number(boot, 96, "<I")
    corpus.put("Fat", data[fat_at * 512:][:128])
    at = heap * 512 + (root - 2) * 512
    names = {0x81: "AllocationBitmap", 0x82: "UpcaseTable",
             0x83: "VolumeLabel", 0xC0: "StreamExtension", 0xC1: "FileName",
             0xA0: "VolumeGuid"}
    for i in range(16):
        entry = data[at + 32 * i:][:32]
        if not entry[0]:
            break
        corpus.put("DirectoryEntry", entry)
        if entry[0] in names:
            corpus.put(names[entry[0]], entry)
        elif entry[0] == 0x85:
            corpus.put("FileEntrySet",
                       data[at + 32 * i:][:32 * (entry[1] + 1)])


def records(data, step):
    """Records that begin with their length in a byte, up to a zero."""
    at = 0
    while at < len(data) and data[at + step]:
        yield data[at:at + data[at + step]]
        at += data[at + step]


@format_of
def iso9660(corpus):
    make_tree()
    with open("tree/boot.bin", "wb") as f:
        f.write(bytes(2048))
    run("genisoimage -quiet -R -J -V VOLUME -b boot.bin -no-emul-boot -c "
        "boot.cat -o image tree || xorrisofs -R -J -V VOLUME -b boot.bin "
        "-no-emul-boot -c boot.cat -o image tree")
    image = read("image")

    def sector(n, length=2048):
        return image[n * 2048:][:length]

    kinds = {0: "BootRecord", 1: "PrimaryDescriptor", 2: "JolietDescriptor",
             255: "VolumeDescriptor"}
    for n in range(16, 20):
        data = sector(n)
        corpus.put(kinds[data[0]], data[:2048 if data[0] < 3 else 64])
        if data[0] == 0:
            catalog = sector(number(data, 71, "<I"))
            corpus.put("ValidationEntry", catalog[:32])
            corpus.put("BootEntry", catalog[32:64])
        elif data[0] in (1, 2):
            corpus.put("PathRecord", sector(number(data, 140, "<I"), 120), 0)
            corpus.put("PathRecord", sector(number(data, 148, ">I"), 120), 1)
            name = "DirectoryRecord" if data[0] == 1 else "JolietRecord"
            for i, record in enumerate(records(
                    sector(number(data, 158, "<I")), 0)):
                if i in (0, 2, 3, 7, 8):
                    corpus.put(name, record)
                use = record[33 + record[32] + 1 - record[32] % 2:]
                if data[0] == 1 and i in (0, 3, 7, 8):
                    for entry in records(use + bytes(4), 2):
                        corpus.put("SystemUseEntry", entry)


# --------------------------------------------------------------------- disks


@format_of
def mbr(corpus):
    run("truncate -s 8M image && printf 'label: dos\n1M,2M,83,*\n3M,1M,c\n"
        ",,f\n' | sfdisk -q image")
    data = read("image", 0, 512)
    corpus.put("BootRecord", data)
    corpus.put("Partition", data[446:462])


@format_of
def gpt(corpus):
    run("truncate -s 8M image && sgdisk -n 1:2048:4095 -c 1:'a näme' "
        "-t 1:ef00 -A 1:set:2 -n 2:0:0 image")
    data = read("image", 0, 2048)
    corpus.put("Header", data[512:604])
    corpus.put("Entry", data[1024:1152], 128)
    corpus.put("Entry", data[1152:1280], 128)
    corpus.put("Disk", data[:1024], 512)


@format_of
def qcow2(corpus):
    run("truncate -s 1M base && qemu-img create -q -f qcow2 -b base -F raw "
        "-o cluster_size=512,extended_l2=off image 1M")
    run("qemu-io -c 'write 0 40k' image && qemu-img bitmap --add -g 512 "
        "image marks && qemu-img snapshot -c first image")
    run("qemu-img create -q -f qcow2 -o compat=0.10 old 1M")
    data = read("image")
    corpus.put("Header", data[:512])
    corpus.put("Header", read("old", 0, 72))
    at = number(data, 100, ">I")
    while number(data, at, ">I"):
        kind, length = struct.unpack_from(">II", data, at)
        step = 8 + (length + 7) // 8 * 8
        corpus.put("Extension", data[at:at + step])
        if kind == 0x6803F857:
            corpus.put("FeatureName", data[at + 8:at + 56])
        elif kind == 0x23852875:
            corpus.put("Bitmaps", data[at + 8:at + 32])
            place = number(data, at + 24, ">Q")
            corpus.put("BitmapDirectoryEntry", data[place:place + 64])
            corpus.put("BitmapTableEntry",
                       data[number(data, place, ">Q"):][:8])
        at += step
    l1 = number(data, 40, ">Q")
    corpus.put("L1Entry", data[l1:l1 + 8])
    l2 = number(data, l1, ">Q") & 0xFFFFFFFFFFFE00
    corpus.put("L2Entry", data[l2:l2 + 8])
    corpus.put("ExtendedL2Entry", data[l2:l2 + 16])
    corpus.put("CompressedEntry", data[l2:l2 + 8], 9)
    table = number(data, 48, ">Q")
    corpus.put("RefcountTableEntry", data[table:table + 8])
    block = number(data, table, ">Q")
    for order in (0, 3, 4, 6):
        corpus.put("RefcountBlock", data[block:block + 64], order)
    snapshots = number(data, 64, ">Q")
    corpus.put("Snapshot", data[snapshots:snapshots + 120])


# ------------------------------------------------------------------ archives


@format_of
def cpio(corpus):
    make_tree(30)
    run("cd tree && find . | sort | cpio --quiet -o -H newc >../archive")
    run("cd tree && find . -type f | sort | "
        "cpio --quiet -o -H crc >>../archive")
    data, at, seen = read("archive"), 0, 0
    while data[at:at + 5] == b"07070" and seen < 12:
        name, length = (int(data[at + i:at + i + 8], 16) for i in (94, 54))
        end = at + (110 + name + 3) // 4 * 4 + (length + 3) // 4 * 4
        corpus.put("Member", data[at:end], name, length)
        if not seen:
            corpus.put("Header", data[at:at + 110])
        seen += 1
        at = (end + 3) // 4 * 4
        while not data[at:at + 1].strip(b"\0") and at < len(data):
            at += 1


@format_of
def tar(corpus):
    make_tree(100)
    os.mkdir("tree/" + "n" * 60)
    os.remove("tree/again")
    os.rename("tree/hello", "tree/" + "n" * 60 + "/" + "n" * 60)
    run("truncate -s 1M tree/hole && for i in 1 2 3 4 5 6 7 8; do printf x | "
        "dd of=tree/hole bs=1 conv=notrunc seek=$((i * 100000)); done")
    for kind in ("ustar", "gnu", "pax"):
        sparse = "" if kind == "ustar" else "-S"
        run(f"tar -c --format={kind} {sparse} -f {kind} tree")
        data, seen = read(kind), set()
        for at in range(0, len(data), 512):
            block = data[at:at + 512]
            if block[257:262] == b"ustar" and block[156] not in seen:
                seen.add(block[156])
                corpus.put("Header", block)
                if block[156:157] == b"x":
                    corpus.put("PaxRecord", data[at + 512:at + 700])
                elif block[156:157] == b"S" and block[482]:
                    corpus.put("SparseBlock", data[at + 512:at + 1024])


# --------------------------------------------------------------- executables


@format_of
def elf(corpus):
    with open("c.c", "w") as f:
        f.write("#include <stdio.h>\nint x = 3;\n"
                "int main(void) { return printf(\"%d\", x); }\n")
    run("gcc -g -gz c.c -o program && gcc -g -gz -c c.c")
    with open("s390.s", "w") as f:
        f.write(".section .note.owner, \"a\", @note\n.long 6, 5, 7\n"
                ".asciz \"owner\"\n.balign 4\n.byte 1, 2, 3, 4, 5\n.balign 4\n"
                ".data\n.globl value\nvalue: .quad 1, other + 5\n")
    subprocess.run("s390x-linux-gnu-as -o big.o s390.s", shell=True,
                   check=False)
    names = {2: ("Symbol", 24), 4: ("Rela", 24), 6: ("Dynamic", 16),
             9: ("Rel", 16), 11: ("Symbol", 24)}
    for path in ("program", "c.o", "big.o"):
        if not os.path.exists(path):
            continue
        data = read(path)
        order = data[5] - 1
        sign = "<>"[order]
        corpus.put("Identification", data[:16])
        corpus.put("Header", data[:64], order)
        phoff, shoff = struct.unpack_from(sign + "QQ", data, 32)
        phnum = number(data, 56, sign + "H")
        for i in range(min(phnum, 3)):
            corpus.put("ProgramHeader", data[phoff + 56 * i:][:56], order)
        seen = set()
        for i in range(number(data, 60, sign + "H")):
            header = data[shoff + 64 * i:][:64]
            kind = number(header, 4, sign + "I")
            flags, _, at, size = struct.unpack_from(sign + "QQQQ", header, 8)
            if flags & 0x800 and "z" not in seen:
                seen.add("z")
                corpus.put("CompressionHeader", data[at:at + 24], order)
            if kind in seen:
                continue
            seen.add(kind)
            corpus.put("SectionHeader", header, order)
            if kind in names:
                name, step = names[kind]
                corpus.put(name, data[at + size - step:at + size], order)
            elif kind == 7:
                corpus.put("Note", data[at:at + size], order, 4)


@format_of
def bzimage(corpus):
    """As arch/x86/boot/header.S has it; no kernel is at hand everywhere."""
    header = bytearray(123)
    struct.pack_into("<BHIHHH", header, 0, 30, 1, 60000, 0, 0xFFFF, 0)
    struct.pack_into("<HH4sHI", header, 13, 0xAA55, 0x6AEB, b"HdrS", 0x20F, 0)
    struct.pack_into("<HHBBHI", header, 27, 0x1000, 14000, 0, 1, 0x8000,
                     0x100000)
    struct.pack_into("<I", header, 0x238 - 0x1F1, 2047)
    corpus.put("Header", bytes(header))


# ------------------------------------------------------------------ messages


def said_by(uri, port, socket, *commands):
    """What client and server said to each other, for each command."""
    record = os.path.join(HERE, "nbd_record.py")
    for command in commands:
        run(f"python3 {record} {socket} {port} said {command} '{uri}'")
        data = read("said")
        yield data[:65536], data[65536:]


@format_of
def nbd(corpus):
    run("truncate -s 64K raw && qemu-img convert -f raw -O qcow2 raw disk && "
        "qemu-io -c 'write 0 1k' disk && qemu-img bitmap --add disk marks")
    folder = os.getcwd()
    server = subprocess.Popen(
        ["qemu-nbd", "--persistent", "--shared=4", "--export-name=disk",
         "--description=made for a test", "--bitmap=marks", "-f", "qcow2",
         "--socket=" + folder + "/socket", "disk"])
    try:
        while not os.path.exists("socket"):
            pass
        uri = f"nbd+unix:///disk?socket={folder}/between"
        for client, heard in said_by(
                uri, "between", "socket", "nbdinfo --list --json",
                "nbdinfo --map", "qemu-io -r -f raw -c \"read 0 2k\""):
            nbd_client(corpus, client)
            nbd_server(corpus, heard)
    finally:
        server.terminate()
        server.wait()
    corpus.put("OldGreeting", struct.pack(
        ">8sQQHH", b"NBDMAGIC", 0x420281861253, 65536, 0, 1))
    corpus.put("ChunkError", struct.pack(">IH5sQ", 22, 5, b"wrong", 512),
               0x8002)
    corpus.put("ExtendedRequest", struct.pack(
        ">IHHQQQ", 0x21E41C71, 0, 7, 1, 0, 4096))
    corpus.put("ExtendedReply", struct.pack(
        ">IHHQQQ", 0x6E8A278C, 1, 6, 1, 0, 24))
    corpus.put("ChunkStatusExtended", struct.pack(">IIQQ", 1, 1, 4096, 3))


def nbd_client(corpus, said):
    corpus.put("ClientGreeting", said[:4])
    at = 4
    while said[at:at + 8] == b"IHAVEOPT":
        option, length = struct.unpack_from(">II", said, at + 8)
        data = said[at + 16:at + 16 + length]
        corpus.put("OptionRequest", said[at:at + 16])
        if option in (6, 7):
            corpus.put("InfoRequest", data)
        elif option in (9, 10):
            corpus.put("MetaRequest", data)
            corpus.put("MetaQuery", data[12:])
        at += 16 + length
    if said[at:at + 4] == b"\x25\x60\x95\x13":
        corpus.put("Request", said[at:at + 28])


def nbd_server(corpus, said):
    corpus.put("Greeting", said[:18])
    at = 18
    while number(said + bytes(8), at, ">Q") == 0x3E889045565A9:
        option, answer, length = struct.unpack_from(">III", said, at + 8)
        data = said[at + 20:at + 20 + length]
        corpus.put("OptionReply", said[at:at + 20])
        name = {2: "ExportEntry", 4: "MetaContext"}.get(answer)
        if answer == 3:
            name = ("InfoExport", "InfoText", "InfoText",
                    "InfoBlockSize")[data[1]]
        if name:
            corpus.put(name, data)
        at += 20 + length
    while said[at:at + 4] == b"\x66\x8e\x33\xef":
        kind, _, length = struct.unpack_from(">HQI", said, at + 6)
        data = said[at + 20:at + 20 + length]
        corpus.put("ChunkHead", said[at:at + 20])
        name = {1: "ChunkData", 2: "ChunkHole", 5: "ChunkStatus"}.get(kind)
        if name:
            corpus.put(name, data[:64])
        at += 20 + length


@format_of
def channel(corpus):
    """As docs/guest.md has it: there is no tool but ours."""
    corpus.put("Message", struct.pack("<HHII", 3, 1, 7, 16))
    corpus.put("Start", struct.pack("<IHHII", 3, 25, 80, 2, 1))
    corpus.put("Hello", struct.pack("<I", 1))


@format_of
def digest(corpus):
    corpus.put("Node", struct.pack("<IIIqI", 0o100644, 0, 12, 1 << 31, 5))
    corpus.put("Run", struct.pack("<QQ", 4096, 512))


@format_of
def acl(corpus):
    """What setfacl -m u:1234:rw leaves."""
    corpus.put("Header", struct.pack("<I", 2))
    corpus.put("Entry", struct.pack("<HHI", 2, 6, 1234))
    corpus.put("Entry", struct.pack("<HHI", 16, 7, 0xFFFFFFFF))


def main():
    for name in sys.argv[1:] or sorted(SOURCES):
        corpus = Corpus(name)
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            SOURCES[name](corpus)
            os.chdir(HERE)
        print(name, sum(corpus.counts.values()), "seeds")


main()
