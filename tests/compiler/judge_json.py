# SPDX-License-Identifier: Apache-2.0
#
#   judge_json.py SCHEMA FILE.json...
#
# Each file keeps the schema, and its offsets and sizes are those of the macros
# in FILE.c, the C header of the same source. The names that values speak of
# are there, too.

import json
import os
import re
import sys

import jsonschema


def macros(path):
    text = open(path, encoding="utf-8", errors="replace").read()
    text = text.replace("\\\n", " ")
    found = {}
    for name, value in re.findall(r"#define (\w+)\s+(0x[0-9A-Fa-f]+|\d+)[uUlL]*$",
                                  text, re.M):
        found[name] = int(value, 0)
    return found


def trees(node):
    """Every tree of values below a structure."""
    if isinstance(node, dict):
        if "tree" in node:
            yield node["tree"]
        for value in node.values():
            yield from trees(value)
    elif isinstance(node, list):
        for value in node:
            yield from trees(value)


def names(tree):
    if isinstance(tree, dict):
        if "member" in tree and isinstance(tree["member"], list):
            yield "member", tree["member"][0]
        if "parameter" in tree:
            yield "parameter", tree["parameter"]
        for value in tree.values():
            yield from names(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from names(value)


def judge(layout, defined):
    compared = 0
    for s in layout["structures"]:
        if s.get("imported"):
            continue
        whole = f"{s['prefix']}_{s['c_name']}".upper()
        pairs = [(whole + "_SIZEOF", s.get("size")),
                 (whole + "_MIN_SIZE", s.get("min_size"))]
        for m in s["members"]:
            if m["name"] is None or m["kind"] != "stored":
                continue
            c = f"{whole}_{m['c_name']}".upper()
            at = m["at"]["offset"] if "point" not in m["at"] else None
            pairs += [(c + "_OFFSET", at), (c + "_SIZE", m.get("size"))]
            if not s["open"] and c + "_OFFSET" not in defined:
                yield f"{c}_OFFSET is not in C"
        for name, value in pairs:
            if name in defined and value is not None:
                compared += 1
                if defined[name] != value:
                    yield f"{name} is {defined[name]} in C, {value} here"
        known = {m["name"] for m in s["members"]}
        parameters = {p["name"] for p in s.get("parameters", [])}
        for tree in trees({k: v for k, v in s.items()}):
            for kind, name in names(tree):
                if name not in (known if kind == "member" else parameters):
                    yield f"{s['name']}: no {kind} {name}"
    if any(m["name"] and m["kind"] == "stored" for s in layout["structures"]
           if not s["open"] and not s.get("imported")
           for m in s["members"]) and not compared:
        yield "nothing was compared"


def main():
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failed = 0
    for path in sys.argv[2:]:
        layout = json.load(open(path, encoding="utf-8"))
        problems = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}"
                    for e in validator.iter_errors(layout)]
        if os.path.exists(path[:-5] + ".c"):
            problems += judge(layout, macros(path[:-5] + ".c"))
        for problem in problems[:10]:
            print(f"{path}: {problem}")
        failed += bool(problems)
    print(f"{len(sys.argv) - 2 - failed} files as they should be, {failed} not")
    sys.exit(failed != 0)


main()
