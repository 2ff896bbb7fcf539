# SPDX-License-Identifier: Apache-2.0
"""Prints what readelf says of an ELF file, in the lines of elf_values."""
import re
import subprocess
import sys

HEADER = {
    "ABI Version": "abi_version",
    "Version": "version",
    "Entry point address": "entry",
    "Start of program headers": "phoff",
    "Start of section headers": "shoff",
    "Flags": "flags",
    "Size of this header": "ehsize",
    "Size of program headers": "phentsize",
    "Number of program headers": "phnum",
    "Size of section headers": "shentsize",
    "Number of section headers": "shnum",
    "Section header string table index": "shstrndx",
}
NAMES = {  # what readelf has other words for
    "UNIX - System V": "none",
    "UNIX - GNU": "gnu",
    "Advanced Micro Devices X86-64": "x86_64",
    "IBM S/390": "s390",
    "AArch64": "aarch64",
    "VERSYM": "gnu_versym",
    "VERNEED": "gnu_verneed",
    "VERDEF": "gnu_verdef",
    "SYMTAB SECTION INDICES": "symtab_shndx",
    "IFUNC": "gnu_ifunc",
    "UNIQUE": "gnu_unique",
    "UND": "0",
    "ABS": str(0xFFF1),
    "COM": str(0xFFF2),
}
OCTETS = "([0-9a-f]+)"


def name(text):
    return NAMES.get(text, text.lower())


def ask(*words):
    done = subprocess.run(
        ["readelf", "-W", *words], stdout=subprocess.PIPE, check=True
    )
    return done.stdout.decode("utf-8", "surrogateescape").splitlines()


def number(text):
    return "0x%x" % int(text, 16)


def header(path):
    for line in ask("-h", path):
        key, _, value = (part.strip() for part in line.partition(":"))
        if key == "Data":
            yield "data=" + ("msb" if "big" in value else "lsb")
        elif key == "OS/ABI":
            yield "os_abi=" + name(value)
        elif key == "Type":
            yield "type=" + value.split()[0].lower()
        elif key == "Machine":
            yield "machine=" + name(value)
        elif key in ("Version", "Flags"):
            if value != "1 (current)":
                yield "%s=%s" % (
                    HEADER[key],
                    int(value, 0) if key == "Version" else value.split(",")[0],
                )
        elif key in HEADER:
            yield HEADER[key] + "=" + value.split()[0]


def segments(path):
    row = re.compile(
        r"  (\S+)\s+" + "0x([0-9a-f]+) " * 5 + r"([RWE ]{3}) 0x([0-9a-f]+)$"
    )
    for line in ask("-l", path):
        m = row.match(line)
        if m:
            numbers = [number(n) for n in m.group(2, 3, 4, 5, 6)]
            yield "segment %s %s %s %s" % (
                name(m[1]),
                " ".join(numbers),
                m[7].replace(" ", ""),
                number(m[8]),
            )


def sections(path):
    row = re.compile(
        r"  \[ *(\d+)\] (\S*) +(SYMTAB SECTION INDICES|\S+) +"
        r"([0-9a-f]{16}) ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) +"
        r"([A-Za-z]*) +(\d+) +(\d+) +(\d+)$"
    )
    for line in ask("-S", path):
        m = row.match(line)
        if m:
            numbers = [number(n) for n in m.group(4, 5, 6, 7)]
            yield "section %s %s %s %s %s %s %s %s" % (
                m[1], m[2], name(m[3]), " ".join(numbers), *m.group(8, 9, 10, 11)
            )
    for line in ask("-t", path):
        m = re.match(r"       (ZLIB|ZSTD), ([0-9a-f]+), ([0-9a-f]+)$", line)
        if m:
            yield "compressed %s %s %d" % (
                name(m[1]), number(m[2]), int(m[3], 16)
            )


def symbols(path):
    row = re.compile(
        r" +\d+: ([0-9a-f]+) +(\S+) (\S+) +(\S+) +(\S+) +(?:\[.*\] +)?(\S+) ?(.*)$"
    )
    for line in ask("-s", path):
        m = row.match(line)
        if m:
            yield "symbol %s %d %s %s %s %s %s" % (
                number(m[1]), int(m[2], 0), name(m[3]), name(m[4]), name(m[5]),
                NAMES.get(m[6], m[6]), m[7].split("@")[0],
            )


def relocations(path):
    row = re.compile(r"([0-9a-f]{16})  ([0-9a-f]{16}) \S+ *(.*)$")
    for line in ask("-r", path):
        m = row.match(line)
        if not m:
            continue
        info = int(m[2], 16)
        parts = re.search(r"(?:(?:^|.* )([+-]) )?([0-9a-f]+)$", m[3])
        addend = int(parts[2], 16)
        if not parts[1] and addend >> 63:
            addend -= 1 << 64
        yield "rela %s %d %d %d" % (
            number(m[1]), info >> 32, info & 0xFFFFFFFF,
            -addend if parts[1] == "-" else addend,
        )


def dynamic(path):
    row = re.compile(r" 0x[0-9a-f]+ \((\w+)\) +(.*)$")
    for line in ask("-d", path):
        m = row.match(line)
        if not m:
            continue
        text = re.match(r"[^\[]*\[(.*)\]$", m[2])
        size = re.match(r"(\d+)(?: \(bytes\))?$", m[2])
        if text:
            value = text[1]
        elif size:
            value = "0x%x" % int(size[1])
        elif m[1] == "PLTREL":
            value = "0x7" if m[2] == "RELA" else "0x11"
        else:
            value = m[2]
        yield "dynamic %s %s" % (m[1].lower(), value)


def notes(path):
    for line in ask("-n", path):
        m = re.match(
            r"  (\S+) +(0x[0-9a-f]+)\t"
            r"(?:NT_(?:GNU_)?(\w+)|Unknown note type: \((0x[0-9a-f]+)\))", line
        )
        if m:
            kind = name(m[3]) if m[3] else number(m[4])
            yield "note %s %s %s" % (m[1], number(m[2]), kind)


for lines in header, segments, sections, symbols, relocations, dynamic, notes:
    for line in lines(sys.argv[1]):
        print(line.rstrip())
