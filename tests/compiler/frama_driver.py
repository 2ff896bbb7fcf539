#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""
Writes a C program for Frama-C's Eva that calls every function of a generated
header with everything that can be unknown unknown:

    frama_driver.py generated/ext4.h [STRUCTURE...] >driver.c

The bytes of structures and spans, indexes, offsets and values are whatever
they like; what comes back is used as its promise says: a span and a structure
are read to their last byte, and written where they are to be written.

The sizes of spans that go in are numbers, one call for each, since Eva does
not know what two unknown numbers have to do with each other ("offset is at
most size less 12"): those around the structure that is asked for or, of a text,
all up to SMALL; and ROOM.

With names of structures, only functions whose first parameter or result is
one of them. A function whose calls return says so in Eva's log: "done_NAME".
"""
import sys

import accessors

PRELUDE = """\
/* Written by frama_driver.py; not for people. */
#include <__fc_builtin.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Any number, another one at each reading. */
static volatile uint64_t any;

/* Frama-C has no bodies for these. */
static uint16_t swap16(uint16_t v)
{
	return (uint16_t)(v << 8 | v >> 8);
}
static uint32_t swap32(uint32_t v)
{
	return (uint32_t)swap16((uint16_t)v) << 16 | swap16((uint16_t)(v >> 16));
}
static uint64_t swap64(uint64_t v)
{
	return (uint64_t)swap32((uint32_t)v) << 32 | swap32((uint32_t)(v >> 32));
}
#define __builtin_bswap16 swap16
#define __builtin_bswap32 swap32
#define __builtin_bswap64 swap64

/* Its memset wants a byte to be there even where none is written. */
static void *fill(void *to, int c, size_t size)
{
	return size ? memset(to, c, size) : to;
}
#define memset fill

#include "HEADER"

static uint8_t room[ROOM];

/* The last ones of a room, so that one byte more is one byte too many. */
static struct mspan any_bytes(uint64_t size)
{
	Frama_C_make_unknown((char *)room, ROOM);
	return mspan_of(room + (ROOM - size), size);
}

static void read_all(const uint8_t *data, uint64_t size)
{
	uint64_t i = any;

	if (i < size)
		any = data[i];
}

static void write_all(uint8_t *data, uint64_t size)
{
	uint64_t i = any;

	if (i < size)
		data[i] = (uint8_t)any;
}
"""

SMALL, ROOM = 66, 1 << 16

NUMBERS = {f"{sign}int{bits}_t" for sign in ("", "u") for bits in
           (8, 16, 32, 64)} | {"bool", "int", "unsigned"}


SPANS = {"struct span", "struct mspan"}


def structure(type_):
    """The structure's name where the type is a pointer to one."""
    words = type_.replace("const ", "").split()
    if words[:1] == ["struct"] and words[-1] == "*" and len(words) == 3:
        return words[1]
    return None


def refuse(function, what):
    raise SystemExit(f"frama_driver.py: {function.name}: no way to "
                     f"{what}; say one here")


def argument(function, parameter):
    """Declarations and statements that prepare it, and the argument."""
    type_, name = parameter
    if type_ in NUMBERS:
        return "", "", f"({type_})any"
    if type_ == "struct span":
        return (f"struct mspan {name} = any_bytes(size);", "",
                f"span_of({name}.data, {name}.size)")
    if type_ == "struct mspan":
        return f"struct mspan {name} = any_bytes(size);", "", name
    if type_ == "struct field_error *":
        return "struct field_error error;", "", "any ? &error : NULL"
    if structure(type_):
        return (f"struct {structure(type_)} {name};",
                f"Frama_C_make_unknown((char *)&{name}, sizeof {name});",
                f"&{name}")
    if type_.endswith(" *") and type_[:-2] in NUMBERS:
        return f"{type_[:-2]} {name};", "", f"&{name}"
    return refuse(function, f"make a '{type_}'")


def use(function):
    """What a caller may do with `got`, the result."""
    result = function.result
    if result in NUMBERS:
        return "(void)got;"
    if result == "struct span":
        return "read_all(got.data, got.size);"
    if result == "struct mspan":
        return "write_all(got.data, got.size);"
    if result == "const char *":
        return "if (got)\n\t\tany = (uint64_t)*got;"
    if structure(result):
        how = "read_all" if result.startswith("const") else "write_all"
        return f"if (got)\n\t\t{how}(got->bytes, sizeof got->bytes);"
    return refuse(function, f"use a '{result}'")


def call(function):
    parts = [argument(function, p) for p in function.parameters]
    arguments = ", ".join(p[2] for p in parts)
    lines = [p[0] for p in parts if p[0]] + [p[1] for p in parts if p[1]]
    if function.result == "void":
        lines.append(f"{function.name}({arguments});")
    else:
        lines.append(f"{function.result} got = {function.name}({arguments});")
        lines.append(use(function))
    return "\n\t".join(lines)


def sizes(function):
    """Of a span that goes in: the arguments of the calls."""
    if not any(p.type in SPANS for p in function.parameters):
        return [""]
    if structure(function.result):
        whole = f"sizeof(struct {structure(function.result)})"
        return ["0", "1", f"{whole} - 1", whole, f"{whole} + 1",
                f"2 * {whole}", str(ROOM)]
    return [*map(str, range(SMALL)), str(ROOM)]


def main(header, wanted):
    print(PRELUDE.replace("HEADER", header).replace("ROOM", str(ROOM)))
    functions = [f for f in accessors.read(header) if not wanted or {
        structure(f.result), *(structure(p.type) for p in f.parameters)
    } & wanted]
    for f in functions:
        size = "uint64_t size" if sizes(f) != [""] else "void"
        print(f"static void try_{f.name}({size})\n{{\n\t{call(f)}\n}}\n")
    print("int main(void)\n{")
    for f in functions:
        for size in sizes(f):
            print(f"\ttry_{f.name}({size});")
        print(f"\tFrama_C_show_each_done_{f.name}();")
    print("\treturn 0;\n}")


main(sys.argv[1], set(sys.argv[2:]))
