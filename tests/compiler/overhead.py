#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""
Compares what a compiler made of generated accessors with what it made of the
same functions written by hand.

    overhead.py wrappers HEADER >wrappers.h
        for each function NAME of a generated header one that is compiled on
        its own and calls it, "via_NAME"

    overhead.py wrappers-plain HEADER >wrappers_plain.h
        the same with plain bytes in the place of structures; views of open
        structures and their iterators stay what they are

    overhead.py compare GENERATED.o REFERENCE.o HEADER [counted]
        the functions of the one with those of the other

Functions of open structures have several ways out, which compilers lay out as
they come upon them, so of these the instructions are counted: at most a
fifth more than by hand, or two. Only with "counted".

Both objects are compiled with -ffunction-sections. What is compared is the
disassembly: every instruction, register and constant, in order. Only these are
not: where a function lies, its name in its own jumps, the padding behind its
end, and where the assembler put a string: a reference to one is compared by
the text.
"""
import re
import subprocess
import sys

import accessors

STRINGS = re.compile(r"(\.rodata[.\w]*str1\.[0-9]+)(?:\+(0x[0-9a-f]+))?$")


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def opened(header):
    """The open structures."""
    return re.findall(r"^struct (\w+)_edit \{", accessors.text(header), re.M)


def fixed(header):
    """A pattern for pointers to structures that are no views."""
    views = "|".join(f"{name}(?:_edit)?(?:_iterator)?" for name in opened(header))
    return rf"struct (?!(?:{views}) )kinds_\w+ \*"


def wrappers(header, is_plain):
    plain = fixed(header)
    for f in accessors.read(header):
        if re.search(r"_point_[0-9]+$", f.name):
            continue        # what others call, and the reference need not
        head = accessors.declaration(f, "via_" + f.name)
        if is_plain:
            head = re.sub(plain, "uint8_t *", head)
        arguments = ", ".join(p.name for p in f.parameters)
        back = "" if f.result == "void" else "return "
        print(f"{head}\n{{\n\t{back}{f.name}({arguments});\n}}\n")


def target(text, strings, path):
    """A relocation's: the text where it is a string."""
    found = STRINGS.match(text)
    if not found:
        # of local data the compilers number the names: CSWTCH.12
        return re.sub(r"\.[0-9]+\b", "", text)
    section, offset = found[1], int(found[2] or "0", 16)
    if section not in strings:
        strings[section] = run("llvm-objcopy", "-O", "binary",
                               "--only-section", section, path, "-")
    end = strings[section].index(0, offset)
    return '"' + strings[section][offset:end].decode() + '"'


def functions(path):
    """name: [instruction] of an object."""
    found, strings, lines = {}, {}, None
    for line in run("llvm-objdump", "-dr", "--no-show-raw-insn",
                    path).decode().splitlines():
        head = re.match(r"[0-9a-f]+ <via_(.*)>:$", line)
        if head:
            lines = found[head[1]] = []
            continue
        word = line.split(None, 2)
        if len(word) > 1 and word[1].startswith("R_"):
            lines.append(f"{word[1]} {target(word[2], strings, path)}")
        elif lines is not None and re.match(r" *[0-9a-f]+:", line):
            code = line.split(":", 1)[1].replace("<via_", "<")
            lines.append(" ".join(code.split()))
    return {name: without_padding(lines) for name, lines in found.items()}


def without_padding(lines):
    while lines and re.match(r"(nop|data16|cs nop|int3)", lines[-1]):
        lines.pop()
    return lines


def show(generated, reference):
    width = max([len(line) for line in generated], default=0) + 4
    for i in range(max(len(generated), len(reference))):
        a = generated[i] if i < len(generated) else ""
        b = reference[i] if i < len(reference) else ""
        print(f"  {a:{width}}{' ' if a == b else '|'} {b}")


def is_alike(generated, reference):
    return len(generated) <= max(len(reference) * 6 // 5, len(reference) + 2)


def compare(generated_path, reference_path, header, is_counted):
    generated, reference = functions(generated_path), functions(reference_path)
    views = tuple(f"{name}_" for name in opened(header))
    different = same = 0
    for name in sorted(set(generated) | set(reference)):
        if name not in reference:
            print(f"{name}: not in {reference_path}")
        elif name not in generated:
            print(f"{name}: not in {generated_path}")
        elif generated[name] == reference[name]:
            same += 1
            continue
        elif name.startswith(views) and (not is_counted or is_alike(
                generated[name], reference[name])):
            continue
        else:
            print(f"{name}: generated | reference")
            show(generated[name], reference[name])
        different += 1
    print(f"{same} of {len(generated)} functions are the same, instruction "
          "for instruction")
    return different or not generated


if sys.argv[1].startswith("wrappers"):
    wrappers(sys.argv[2], sys.argv[1] == "wrappers-plain")
else:
    sys.exit(1 if compare(sys.argv[2], sys.argv[3], sys.argv[4],
                          "counted" in sys.argv[5:]) else 0)
