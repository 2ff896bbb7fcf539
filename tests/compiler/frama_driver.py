#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""
Writes a C program for Frama-C's Eva that calls every function of a generated
header with everything that can be unknown unknown:

    frama_driver.py [--some] generated/ext4.h [STRUCTURE...] >driver.c

The bytes of structures and spans, indexes, offsets, parameters and values are
whatever they like; what comes back is used as its promise says: a span, a
structure and a view are read to their last byte, and written where they are to
be written. The view of an open structure is what its door makes of such a span
(whose first bytes can limit it), and an iterator is stepped STEPS times.

The sizes of spans that go in are numbers, one call for each, since Eva does
not know what two unknown numbers have to do with each other ("offset is at
most size less 12"): those around the structure that is asked for or, of a text,
all up to SMALL; and ROOM. Of an open structure those around MIN_SIZE and around
what its members at constant offsets take, and up to BEYOND bytes more. For the same reason the offsets and sizes that data
decide are looked at one by one: the copy of the header that is analysed has
the annotations of `split` where they appear, and no other change.

With names of structures, only functions that have to do with one of them: a
parameter or the result. --some: of open structures only views of one size. A
function that succeeds at least once says so in Eva's log: "done_NAME".
"""
import re
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

/* Any result, fitting or not: more than there can be. */
#define overflows(a, b, out) ((void)(a), (void)(b), *(out) = any, any != 0)
#define __builtin_add_overflow overflows
#define __builtin_sub_overflow overflows
#define __builtin_mul_overflow overflows

/* Its memset wants a byte to be there even where none is written. */
static void *fill(void *to, int c, size_t size)
{
	return size ? memset(to, c, size) : to;
}
#define memset fill

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

/* Its memchr does not say that what it finds lies within. */
static void *find(const void *in, int c, size_t size)
{
	uint64_t i = any;

	(void)c;
	read_all(in, size);
	return i < size ? (void *)((const uint8_t *)in + i) : NULL;
}
#define memchr find

CHECKSUMS
HEADER

static uint8_t room[ROOM];

/* The last ones of a room, so that one byte more is one byte too many. */
static struct mspan any_bytes(uint64_t size)
{
	Frama_C_make_unknown((char *)room, ROOM);
	return mspan_of(room + (ROOM - size), size);
}

static struct span any_span(uint64_t size)
{
	struct mspan span = any_bytes(size);

	return span_of(span.data, span.size);
}
"""

# Any number comes of them, after all bytes have been read.
CHECKSUM = """\
uint32_t checksum_{0}(uint32_t running, const void *data, size_t size)
{{
	read_all(data, size);
	return running ^ (uint32_t)any;
}}
"""
SUMS = ("crc32c", "crc16", "crc32", "sum8", "sum16", "sum32", "rotate8",
        "rotate16", "rotate32")

SMALL, ROOM, STEPS, BEYOND = 66, 1 << 16, 3, 32

NUMBERS = {f"{sign}int{bits}_t" for sign in ("", "u") for bits in
           (8, 16, 32, 64)} | {"bool", "int", "unsigned"}
SPANS = {"struct span", "struct mspan"}


class Driver:
    def __init__(self, header, is_short):
        self.text = accessors.text(header)
        self.functions = accessors.read(header)
        self.by_name = {f.name: f for f in self.functions}
        self.is_short = is_short
        self.open, self.reaches = {}, {}
        # whose doors make views of all smaller sizes, too
        self.limited = set(re.findall(
            r"^static inline int (\w+)_at\([^}]*\tview\.size = size;",
            self.text, re.M))
        for name in re.findall(r"^struct (\w+)_edit \{", self.text, re.M):
            least = re.search(rf"^#define {name.upper()}_MIN_SIZE (\d+)u$",
                              self.text, re.M)
            if least:
                self.open[name] = int(least[1])

    # ------------------------------------------------------------- types

    def kind(self, type_):
        """What a type is, and of which structure: ("view", "x_s")."""
        words = type_.replace("const ", "").split()
        if words[:1] != ["struct"]:
            return None, None
        name = words[1]
        for ending, kind in (("_edit_iterator", "edit iterator"),
                             ("_iterator", "iterator"), ("_edit", "edit view"),
                             ("", "view")):
            if ending and not name.endswith(ending):
                continue
            stem = name[:len(name) - len(ending)] if ending else name
            if stem in self.open:
                return kind, stem
        if name in ("span", "mspan", "field_error", "guid"):
            return name, None
        return "fixed" if words[-1] == "*" else None, name

    def about(self, function):
        """The structures it has to do with."""
        types = [function.result, *(p.type for p in function.parameters)]
        return {self.kind(t)[1] for t in types} - {None}

    # --------------------------------------------------------- arguments

    def parameters_of(self, name):
        """Of the door of an open structure: what stands for them."""
        inside = self.by_name[name + "_at"].parameters[2:-2]
        return "".join(f", ({p.type})any" for p in inside)

    def make_view(self, name, var, is_edit):
        edit = "edit_" if is_edit else ""
        type_ = name + ("_edit" if is_edit else "")
        span = "any_bytes" if is_edit else "any_span"
        return (f"struct {type_} {var};",
                f"if ({name}_{edit}at({span}(nr_bytes), 0"
                f"{self.parameters_of(name)}, &{var}, NULL)"
                f"{self.only_large(var, is_edit)})\n\t\treturn;", f"&{var}")

    def only_large(self, var, is_edit):
        if not self.is_short:
            return ""
        return f" ||\n\t    {var}.{'read.' if is_edit else ''}size < nr_bytes"

    def make_iterator(self, name, var, is_edit):
        edit = "edit_" if is_edit else ""
        span = "any_bytes" if is_edit else "any_span"
        return (f"struct {name}_{edit}iterator {var};",
                f"{var} = {name}_{edit}iterate({span}(nr_bytes)"
                f"{self.parameters_of(name)});", f"&{var}")

    def argument(self, function, parameter):
        """Declarations and statements that prepare it, and the argument."""
        type_, name = parameter
        kind, of = self.kind(type_)
        is_pointer = type_.endswith("*")
        if type_ in NUMBERS:
            return "", "", f"({type_})any"
        if kind == "span" and name == "text" and is_in_view(function):
            return "", "", "any_span(any ? 0 : nr_bytes / 8)"
        if kind == "span" and not is_pointer:
            return "", "", "any_span(nr_bytes)"
        if kind == "mspan" and not is_pointer:
            return "", "", "any_bytes(nr_bytes)"
        if kind == "field_error":
            return "struct field_error error;", "", "any ? &error : NULL"
        if kind == "guid" and not is_pointer:
            return (f"struct guid {name};",
                    f"Frama_C_make_unknown((char *)&{name}, 16);", name)
        if kind == "fixed":
            return (f"struct {of} {name};",
                    f"Frama_C_make_unknown((char *)&{name}, sizeof {name});",
                    f"&{name}")
        if name == "it" and kind in ("iterator", "edit iterator"):
            return self.make_iterator(of, name, kind[0] == "e")
        if type_.startswith("const ") and kind in ("view", "edit view"):
            return self.make_view(of, name, kind[0] == "e")
        if type_ == "uint64_t *" and name == "points":
            return f"uint64_t points[{last_point(function) + 1}];", "", name
        if is_pointer and (kind or type_[:-2] in NUMBERS):
            return f"{type_[:-2]} {name};", "", f"&{name}"
        return refuse(function, f"make a '{type_}'")

    # ---------------------------------------------------------------- use

    def use_of(self, kind, value):
        """Of something that is there."""
        return {
            "span": f"read_all({value}.data, {value}.size);",
            "mspan": f"write_all({value}.data, {value}.size);",
            "guid": f"any = {value}.bytes[0];",
            "view": f"read_all({value}.bytes, {value}.size);",
            "edit view": f"write_all({value}.bytes, {value}.read.size);",
            "iterator": f"read_all({value}.span.data, {value}.span.size);",
            "edit iterator":
                f"write_all({value}.bytes, {value}.read.span.size);",
        }.get(kind)

    def use(self, function):
        """What a caller may do with `got`, the result."""
        result = function.result
        kind, of = self.kind(result)
        if result == "int":
            return self.use_outputs(function)
        if result in NUMBERS:
            return "(void)got;\n\t" + done(function)
        if result == "const char *":
            return f"if (got) {{\n\t\tany = (uint64_t)*got;\n\t\t{done(function)}\n\t}}"
        if kind == "fixed":
            how = "read_all" if result.startswith("const") else "write_all"
            return (f"if (got) {{\n\t\t{how}((uint8_t *)got, sizeof(struct "
                    f"{of}));\n\t\t{done(function)}\n\t}}")
        used = self.use_of(kind, "got") or refuse(function,
                                                  f"use a '{result}'")
        return f"{used}\n\t{done(function)}"

    def use_outputs(self, function):
        """0 and, of iterators, 1 say that what is pointed at is there."""
        there = "got > 0" if is_step(function) else "!got"
        lines = [f"if ({there})\n\t\t{done(function)}"]
        for type_, name in function.parameters:
            kind, _ = self.kind(type_)
            if type_.startswith("const ") or not type_.endswith("*"):
                continue
            if name == "points":
                name = f"points[{last_point(function)}]"
            how = "any = {0};" if type_[:-2] in NUMBERS else (
                None if name == "it" else self.use_of(kind, "{0}"))
            if how:
                lines.append(f"if ({there})\n\t\t" + how.format(name))
        return "\n\t".join(lines)

    # -------------------------------------------------------------- calls

    def body(self, function):
        parts = [self.argument(function, p) for p in function.parameters]
        arguments = ", ".join(p[2] for p in parts)
        call = f"{function.name}({arguments});"
        lines = [p[0] for p in parts if p[0]] + [p[1] for p in parts if p[1]]
        if function.result == "void":
            lines += [call, done(function)]
            return "\n\t".join(lines)
        lines.append(f"{function.result} got;")
        for _ in range(STEPS if is_step(function) else 1):
            lines += ["got = " + call, self.use(function)]
            if is_step(function):
                lines.append("if (got <= 0)\n\t\treturn;")
        return "\n\t".join(lines)

    def sizes(self, function):
        """Of a span that goes in: the arguments of the calls."""
        opened = [of for kind, of in
                  (self.kind(p.type) for p in function.parameters)
                  if of in self.open and kind]
        if opened:
            return self.sizes_of_views(function, opened[0])
        if not any(p.type in SPANS for p in function.parameters):
            return [""]
        kind, of = self.kind(function.result)
        if kind == "fixed":
            whole = f"sizeof(struct {of})"
            return ["0", "1", f"{whole} - 1", whole, f"{whole} + 1",
                    f"2 * {whole}", ROOM]
        return [*range(SMALL), ROOM]

    def sizes_of_views(self, function, name):
        least, most = self.open[name], self.reach(name)
        # of a limited one all sizes up to it are looked at
        is_large = name in self.limited and most > least
        beyond = most + (8 if is_large else BEYOND)
        if function.name.endswith("_at"):
            sizes = {0, least - 1, least, least + 1, beyond}
            return sorted(sizes - {-1} - ({least, least + 1}
                                          if self.is_short else set()))
        if self.is_short:
            return [least + 9 if is_step(function) else beyond]
        if name in self.limited:
            return [beyond]
        return sorted({least, least + 1, max(most - 1, least), most, beyond})

    def reach(self, name):
        """How many bytes are enough for its members at constant offsets."""
        if name in self.reaches:
            return self.reaches[name]
        parts = re.split(r"^static inline ", self.text, flags=re.M)
        self.reaches[name] = max([self.open[name]] + [
            int(n) for part in parts if re.search(rf"\b{name}_\w+\(",
                                                  part.partition("{")[0])
            for n in re.findall(r"\bsize < (\d+)\)", part)])
        return self.reaches[name]

    def annotated(self):
        """The header with splits where data have decided a number of bytes."""
        def split(what):
            return f"\t//@ split {what};\n\t;\n"
        parts = re.split(r"^(?=static inline )", self.text, flags=re.M)
        for i, part in enumerate(parts):
            for line, what in (
                    ("\tview.bytes = span.data + offset;\n", ["offset"]),
                    ("\tif (at < from || at > to", ["from", "to", "at"]),
                    ("\t*out = view;\n", ["view.size"])):
                part = part.replace(line, "".join(map(split, what)) + line)
            if re.search(r"_(range|point_[0-9]+)\(", part.partition("{")[0]):
                part = re.sub(r"^\t(at|offset) = (?![0-9]+;)[^;]*;\n",
                              lambda m: m[0] + split(m[1]), part, flags=re.M)
            parts[i] = part
        return "".join(parts)

    def write(self, wanted):
        text = PRELUDE.replace("ROOM", str(ROOM)).replace(
            "CHECKSUMS", '#include "runtime/base/checksum.h"\n' + "".join(
                CHECKSUM.format(s) for s in SUMS))
        print(text.replace("HEADER", self.annotated()))
        functions = [f for f in self.functions
                     if not wanted or self.about(f) & wanted]
        for f in functions:
            size = "uint64_t nr_bytes" if self.sizes(f) != [""] else "void"
            print(f"static void try_{f.name}({size})\n{{\n\t{self.body(f)}"
                  "\n}\n")
        print("int main(void)\n{")
        for f in functions:
            for size in self.sizes(f):
                print(f"\ttry_{f.name}({size});")
        print("\treturn 0;\n}")


def is_step(function):
    return function.name.endswith("_iterator_next")


def last_point(function):
    """Of those that it fills."""
    return int(function.name.rpartition("_")[2])


def is_in_view(function):
    return function.parameters[-1].type == "struct field_error *"


def done(function):
    return f"Frama_C_show_each_done_{function.name}();"


def refuse(function, what):
    raise SystemExit(f"frama_driver.py: {function.name}: no way to "
                     f"{what}; say one here")


def main(arguments):
    is_short = arguments[:1] == ["--some"]
    header, *wanted = arguments[is_short:]
    Driver(header, is_short).write(set(wanted))


main(sys.argv[1:])
