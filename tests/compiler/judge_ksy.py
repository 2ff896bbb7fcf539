# SPDX-License-Identifier: Apache-2.0
#
#   judge_ksy.py FILE.ksy...
#
# Each file is YAML in the shape of Kaitai Struct; every type, enum and name
# that it speaks of is there. Read as Kaitai would, the members of structures
# of constant size lie where FILE.json says.

import json
import re
import sys

import yaml

NAME = re.compile(r"[a-z][a-z0-9_]*$")
BUILTIN = re.compile(r"([us][1248])(le|be)?$|b(\d+)(le|be)?$|strz?$")
WORDS = {"and", "or", "not", "_io", "_parent", "_root"}
KEYS = {"id", "type", "size", "size-eos", "encoding", "enum", "if", "repeat",
        "repeat-expr", "repeat-until", "doc", "pos", "io", "value"}


class Loader(yaml.SafeLoader):
    """Two keys of one name are an error, as to Kaitai."""


def mapping(loader, node):
    keys = [loader.construct_object(k) for k, _ in node.value]
    if len(set(map(str, keys))) != len(keys):
        raise ValueError(f"a key twice: {keys}")
    return {k: loader.construct_object(v, deep=True)
            for k, (_, v) in zip(keys, node.value)}


Loader.add_constructor("tag:yaml.org,2002:map", mapping)


class Spec:
    def __init__(self, path):
        self.tree = yaml.load(open(path, encoding="utf-8"), Loader)
        self.types = self.tree.get("types", {})
        self.enums = self.tree.get("enums", {})
        self.problems = []

    def wrong(self, *words):
        self.problems.append(" ".join(map(str, words)))

    def names(self, body):
        found = [a["id"] for a in body.get("seq", [])]
        found += body.get("instances", {})
        found += [p["id"] for p in body.get("params", [])]
        return found

    def expression(self, where, text, known):
        if isinstance(text, bool) or isinstance(text, int):
            return
        for name in re.findall(r"(?<![\w.])([a-z_]\w*)", text):
            if name not in known and name not in WORDS:
                self.wrong(where, f"speaks of {name}:", text)
        if text.count("(") != text.count(")"):
            self.wrong(where, "parentheses of", text)

    def attribute(self, where, a, known):
        for key in a:
            if key not in KEYS:
                self.wrong(where, "has", key)
        for key in ("size", "if", "repeat-expr", "repeat-until", "pos",
                    "value"):
            if key in a:
                self.expression(where, a[key], known)
        if "enum" in a and a["enum"] not in self.enums:
            self.wrong(where, "no enum", a["enum"])
        kind = a.get("type")
        if kind:
            base, _, arguments = kind.partition("(")
            self.expression(where, "(" + arguments if arguments else "", known)
            if not BUILTIN.match(base) and base not in self.types:
                self.wrong(where, "no type", base)
            if base in self.types:
                given = arguments.count(",") + 1 if arguments else 0
                wanted = len(self.types[base].get("params", []))
                if given != wanted:
                    self.wrong(where, f"{given} arguments, not {wanted}")
        elif "size" not in a and "size-eos" not in a and "value" not in a:
            self.wrong(where, "has no size")

    def judge(self):
        if not NAME.match(self.tree["meta"]["id"]):
            self.wrong("meta.id")
        for name, values in self.enums.items():
            ids = [v["id"] for v in values.values()]
            if len(set(ids)) != len(ids):
                self.wrong("enum", name, ids)
            if not all(isinstance(k, int) for k in values):
                self.wrong("enum", name, "has keys", list(values))
            for i in ids + [name]:
                if not isinstance(i, str) or not NAME.match(i):
                    self.wrong("enum", name, "has", i)
        for name, body in [("file", self.tree)] + list(self.types.items()):
            names = self.names(body)
            known = set(names)
            if len(known) != len(names):
                self.wrong(name, "has a name twice:", sorted(names))
            for i in names + [name]:
                if not isinstance(i, str) or not NAME.match(i):
                    self.wrong(name, "has", i)
            if name != "file" and "bit-endian" in body.get("meta", {}) and \
                    self.size_of(name) % 8:
                self.wrong(name, "has odd bits")
            for a in body.get("seq", []):
                self.attribute(f"{name}.{a['id']}", a, known)
            for i, a in body.get("instances", {}).items():
                self.attribute(f"{name}.{i}", a, known)

    def bits_of(self, a):
        """Of one attribute; None: data decides."""
        if "if" in a or "size-eos" in a:
            return None
        if "size" in a:
            bits = a["size"] * 8 if isinstance(a["size"], int) else None
        else:
            base = a["type"].partition("(")[0]
            found = BUILTIN.match(base)
            if not found:
                bits = self.size_of(base)
            elif found[1]:
                bits = 8 * int(found[1][1])
            else:
                bits = int(found[3]) if found[3] else None
        if bits is None or "repeat" not in a:
            return bits
        count = a.get("repeat-expr")
        return bits * count if isinstance(count, int) else None

    def size_of(self, name):
        sizes = [self.bits_of(a) for a in self.types[name].get("seq", [])]
        return None if None in sizes else sum(sizes)

    def places(self, name):
        at, found = 0, {}
        for a in self.types[name].get("seq", []):
            bits = self.bits_of(a)
            if bits is None:
                return None, None
            found[a["id"]] = at // 8
            at += bits
        return found, at // 8


def places(spec, layout):
    compared = 0
    for s in layout["structures"]:
        if s["open"] or s["kind"] == "union":
            continue
        found, size = spec.places(s["c_name"]) if s["c_name"] in spec.types \
            else (None, None)
        if found is None:
            continue
        compared += 1
        if size != s["size"]:
            spec.wrong(s["name"], "has", size, "bytes, not", s["size"])
        for m in s["members"]:
            if m["name"] and m["kind"] == "stored" and m["c_name"] in found \
                    and found[m["c_name"]] != m["at"]["offset"]:
                spec.wrong(s["name"], m["name"], "at", found[m["c_name"]])
    return compared


def main():
    failed = compared = 0
    for path in sys.argv[1:]:
        spec = Spec(path)
        spec.judge()
        compared += places(spec, json.load(open(path[:-3] + "json")))
        for problem in spec.problems[:10]:
            print(f"{path}: {problem}")
        failed += bool(spec.problems)
    print(f"{len(sys.argv) - 1 - failed} files as they should be, {failed} "
          f"not; {compared} structures compared")
    sys.exit(failed != 0 or not compared)


main()
