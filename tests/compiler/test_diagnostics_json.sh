#!/bin/bash
# --diagnostics=json says what the text says, as JSON, whatever the bytes.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
python3 - "$B/structc" "$T" <<'END'
import glob, json, os, re, subprocess, sys

structc, scratch = sys.argv[1:]
bad = 0

def run(path, *more, status=1, to="-"):
    done = subprocess.run([structc, path, "-o", to, *more],
                          capture_output=True)
    if status is not None and done.returncode != status:
        fail(f"{path}: status {done.returncode}")
    return done.stderr

def fail(text):
    global bad
    print("FAIL:", text)
    bad = 1

def diagnostics(path, *more, **options):
    text = run(path, "--diagnostics=json", *more, **options)
    if text.count(b"\n") != 1:
        fail(f"{path}: not one line")
    return json.loads(text.decode("utf-8", "strict"))

def shown(text):
    """As on a terminal, which must not obey it."""
    return re.sub(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]", lambda c: "".join(
        f"\\x{b:02x}" for b in c[0].encode()), text)

def as_text(d):
    """The line that the same diagnostic has in text, and its notes'."""
    code = f" [{d['code']}]" if d["code"] else ""
    yield (f"{d['file']}:{d['line']}:{d['column']}: {d['severity']}: "
           f"{shown(d['message'])}{code}")
    for note in d["notes"]:
        yield from as_text(note)

paths = sorted(glob.glob("tests/compiler/err/*.struct"))
for path in paths if "asan" not in structc else paths[::5]:
    # whether it is refused is test_golden.sh's business
    text = run(path, "--max-errors", "0", status=None)
    text = text.decode("utf-8", "replace")
    expected = [l for l in text.split("\n")
                if re.match(r"\S+:\d+:\d+: (error|note): ", l)]
    got = diagnostics(path, status=1 if text else 0)
    if [l for d in got for l in as_text(d)] != expected:
        fail(f"{path}: {got} and not {expected}")
    for d in got:
        if (d["end_line"], d["end_column"]) < (d["line"], d["column"]):
            fail(f"{path}: ends before it starts: {d}")

def write(name, text):
    path = os.path.join(scratch, name)
    with open(path, "wb") as file:
        file.write(text)
    return path

def expect(what, got, expected):
    if got != expected:
        fail(f"{what}: {got}, not {expected}")

one = diagnostics(write("one.struct", "type Ä".encode() + b"\xff\x00\x1b"))
expect("hostile bytes", one[0]["code"], "E0101")
two = write("two.struct", 'type A struct {\n\t a u9 // é\n\tb u9\n}'.encode())
expect("places", [(d["line"], d["column"], d["end_line"], d["end_column"])
                  for d in diagnostics(two)], [(2, 5, 2, 7), (3, 4, 3, 6)])
expect("--max-errors", len(diagnostics(two, "--max-errors", "1")), 1)
many = write("many.struct",
             b"type A struct {\n" + b"\n".join(b"a%d x" % i for i in range(99))
             + b"}")
expect("all are shown", len(diagnostics(many)), 99)
good = write("good.struct", b"const A = 1")
expect("no errors", diagnostics(good, status=0, to=scratch + "/a.h"), [])
none = diagnostics(scratch + "/none.struct")
expect("no file", ("No such file" in none[0]["message"], none[0]["code"],
                   none[0]["notes"]), (True, None, []))
nowhere = diagnostics(good, to=scratch + "/no/where.h")
expect("no output", nowhere[0]["file"], scratch + "/no/where.h")
run(good, "--diagnostics=yaml", status=2)
sys.exit(bad)
END
