# SPDX-License-Identifier: Apache-2.0
"""
The accessors that a generated header defines, for scripts that must miss none:

    for function in accessors.read("generated/ext4.h"):
        print(function.result, function.name, function.parameters)

A header that defines something in a shape that is not understood here is an
error, so a script cannot pass by overlooking it. What stands behind
STRUCT_DESCRIBE belongs to the tables and is no accessor.
"""
import re
from collections import namedtuple

Parameter = namedtuple("Parameter", "type name")
Function = namedtuple("Function", "result name parameters")

HEAD = re.compile(r"^static inline ([^;{}]*?)\n\{", re.MULTILINE)
NAMED = re.compile(r"(.*?)(\w+)$")


def _named(text):
    """"struct x *p" as ("struct x *", "p")."""
    type_, name = NAMED.match(text.strip()).groups()
    return type_.strip(), name


def _function(head):
    before, _, behind = " ".join(head.split()).partition("(")
    result, name = _named(before)
    listed = behind.rstrip()[:-1]
    parameters = [Parameter(*_named(p)) for p in listed.split(",")
                  if p.strip() != "void"]
    return Function(result, name, parameters)


def text(path):
    """A header without its tables and validators."""
    with open(path, encoding="utf-8") as file:
        text_ = file.read().partition("\n#if defined(STRUCT_DESCRIBE)")[0]
    return text_.partition("\n#if defined(STRUCT_VALIDATE)")[0]


def read(path):
    """Every function of a header, in its order."""
    text_ = text(path)
    heads = HEAD.findall(text_)
    if len(heads) != text_.count("static inline "):
        raise SystemExit(f"{path}: {text_.count('static inline ')} functions, "
                         f"of which {len(heads)} were understood")
    return [_function(head) for head in heads]


def declaration(function, name):
    """Its prototype under another name."""
    def join(type_, word):
        return type_ + ("" if type_.endswith("*") else " ") + word
    return join(function.result, name) + "(" + (
        ", ".join(join(*p) for p in function.parameters) or "void") + ")"
