# SPDX-License-Identifier: Apache-2.0
"""What a client of structc lsp may say, and what it must not: run by
test_lsp.sh with the path of structc and a scratch folder."""
import json
import os
import random
import sys

sys.path.insert(0, os.path.dirname(__file__))
from lsp_client import Client

STRUCTC, SCRATCH = sys.argv[1:]
URI = "file:///tmp/a%20b.struct"
bad = 0


def expect(what, got, expected):
    global bad
    if got != expected:
        print(f"FAIL: {what}: {got!r}, not {expected!r}")
        bad = 1


def code(reply):
    return reply and reply.get("error", {}).get("code")


def hover(client, line, character):
    found = client.at("hover", URI, line, character)
    return found and found["contents"]["value"]


def labels(client, line, character):
    return {item["label"] for item in
            client.at("completion", URI, line, character) or []}


# ------------------------------------------------------- starting and ending

c = Client(STRUCTC)
expect("before initialize", code(c.ask("textDocument/hover")), -32002)
expect("UTF-16 unless asked", c.start()["capabilities"]["positionEncoding"],
       "utf-16")
expect("initialize twice", code(c.ask("initialize")), -32600)
expect("unknown method", code(c.ask("workspace/symbols")), -32601)
expect("a notification as request", code(c.ask("textDocument/didOpen")),
       -32601)
expect("not open", c.at("hover", "file:///none", 0, 0), None)
for method in ("hover", "definition", "completion", "documentSymbol",
               "formatting"):
    expect(method + " of nothing", c.ask("textDocument/" + method),
           {"jsonrpc": "2.0", "id": c.last_id, "result": None})
expect("shutdown", c.ask("shutdown")["result"], None)
expect("after shutdown", code(c.ask("textDocument/hover")), -32600)
c.notify("exit")
expect("status after shutdown and exit", c.finish(), 0)

c = Client(STRUCTC)
c.start()
c.notify("exit")
expect("status after exit alone", c.finish(), 1)
c = Client(STRUCTC)
expect("status after nothing", c.finish(), 1)

# ------------------------------------------------------------ broken messages

c = Client(STRUCTC)
for body, expected in (
        (b"", -32700), (b"{", -32700), (b"{}x", -32700), (b"\xff", -32700),
        (b"[" * 5000 + b"]" * 5000, -32700), (b'{"id": "\xc3\x28"}', -32700),
        (b"null", -32700), (b"[]", -32600), (b"1", -32600), (b"{}", -32600),
        (b'"initialize"', -32600), (b'{"id": 1.5, "method": "a"}', -32600),
        (b'{"id": {}, "method": "a"}', -32600),
        (b'{"id": 1, "method": 2}', None), (b'{"method": 7}', -32600)):
    c.body(body)
    if expected is not None:
        reply = c.reply()
        expect(body[:30], (code(reply), reply["id"]), (expected, None))
c.start()
for params in ([], 7, "x", {}, {"textDocument": 3}, {"textDocument": []},
               {"textDocument": {"uri": 3}}, {"contentChanges": [1, {}]},
               {"textDocument": {"uri": URI}, "position": "x",
                "contentChanges": [{"range": 3, "text": "y"}]}):
    for method in ("didOpen", "didChange", "didClose"):
        c.send(method="textDocument/" + method, params=params)
    for method in ("hover", "definition", "completion", "documentSymbol",
                   "formatting"):
        c.send(id="a", method="textDocument/" + method, params=params)
        expect(f"{method} of {params}", c.reply(),
               {"jsonrpc": "2.0", "id": "a", "result": None})
c.send(id=3, result=None)  # a reply to what was never asked
c.open(URI, "type A struct {\n\ta u8\n}\n")
for line, character in ((-1, -1), (2 ** 40, 0), (0, 2 ** 62), (3, 3),
                        ("a", None), (-2 ** 63, 2 ** 63 - 1)):
    for method in ("hover", "definition", "completion"):
        c.at(method, URI, line, character)
expect("still there", "`A`" in (hover(c, 1, 1) or ""), True)
expect("stop", c.stop(), 0)

for garbage in (b"hello\r\n\r\n", b"\x00" * 100, b"Content-Length: 5\r\n",
                b"Content-Length: -1\r\n\r\n{}", b"X: 1\r\n\r\n{}",
                b"Content-Length: 99999999999999999999\r\n\r\n",
                b"Content-Length: 1000\r\n\r\n{}", b"A" * 5000,
                b"Content-Length: 2 x\r\n\r\n{}", b"A: b\r\n" * 100):
    c = Client(STRUCTC)
    c.raw(garbage)
    c.process.stdin.close()
    expect(garbage[:30], code(c.receive()), -32700)
    expect("end after garbage", (c.receive(), c.process.wait()), (None, 1))

# -------------------------------------------------------------------- columns

BEFORE = 'type S struct { a [8]string = "😀é" b '
TEXT = "const A = 3 // 😀 é\n" + BEFORE + "u99 }\n"
UNITS = len(BEFORE.encode("utf-16-le")) // 2
for encodings, expected in ((None, UNITS), (["utf-16"], UNITS),
                            (["utf-32", "utf-8"], len(BEFORE.encode()))):
    c = Client(STRUCTC)
    c.start(general={"positionEncodings": encodings} if encodings else {})
    place = c.open(URI, TEXT)["diagnostics"][0]
    expect(f"column in {encodings}", place["range"], {
        "start": {"line": 1, "character": expected},
        "end": {"line": 1, "character": expected + 3}})
    # replaces u99, counted in the same units
    after = c.change(URI, {"range": place["range"], "text": "u16_le"})
    expect("the right three letters", after["diagnostics"], [])
    expect("hover behind them", "16 bits" in (hover(c, 1, expected - 1) or ""), True)
    expect("stop", c.stop(), 0)

# -------------------------------------------------------- incremental changes

def apply(text, start, end, new):
    """What the protocol says that a change does, in UTF-16."""
    def offset(line, character):
        lines = text.split("\n")
        if line >= len(lines):
            return len(text)
        units = lines[line].encode("utf-16-le")[:2 * character]
        return (sum(len(l) + 1 for l in lines[:line]) +
                len(units.decode("utf-16-le", "ignore")))
    return text[:offset(*start)] + new + text[offset(*end):]


random.seed(4)
c, d = Client(STRUCTC), Client(STRUCTC)
c.start()
d.start()
text = open("tests/compiler/ok/comments.struct", encoding="utf-8").read()
c.open(URI, text)
pieces = ["\n", "type ", "a u8", "😀", "}", "{", "", "", "é", "$", "\r\n", "//"]
for i in range(120):
    lines = text.split("\n")
    places = sorted((random.randrange(len(lines) + 1), random.randrange(40))
                    for _ in range(2))
    if random.random() < 0.7:
        places[1] = (places[0][0], places[0][1] + random.randrange(4))
    new = random.choice(pieces)
    got = c.change(URI, {"range": {
        "start": {"line": places[0][0], "character": places[0][1]},
        "end": {"line": places[1][0], "character": places[1][1]}},
        "text": new}, version=i + 2)
    # a \r in front of the line's end belongs to it: do not address it
    text = apply(text, *places, new) if "\r" not in text else None
    if text is None:
        text = open("tests/compiler/ok/comments.struct",
                    encoding="utf-8").read()
        c.change(URI, {"text": text}, version=i + 2)
        continue
    whole = d.open(URI, text)
    expect(f"change {i} to {places} {new!r}", got["diagnostics"],
           whole["diagnostics"])
    expect("version", got["version"], i + 2)
expect("stop", (c.stop(), d.stop()), (0, 0))

# ------------------------------------------------------------------- meanings

MEANINGS = '''// How many.
const COUNT = 0x10
type Kind enum<u16_be> {
	regular = 1 // A file
	other = regular + 1
}
type Mode bitfield<u16_le> {
	rest : 12
	kind : 4 Kind
}
type Item struct(n u16) {
	data [n]byte
	end u8
}
type S struct {
	kind Kind = regular
	len u16_le
	inner struct { x u8 y u24_be }
	list [$len]u32_le
	item Item($inner.x)
	field twice u64 = $len * COUNT
	match $kind {
		1 => small u8
		_ => large u16_le
	}
	tail u8
}
root = S at COUNT
'''


def find(text, word, number=0):
    """The place of the n-th such word, one character into it."""
    at = -1
    for _ in range(number + 1):
        at = text.index(word, at + 1)
    return text.count("\n", 0, at), at - text.rfind("\n", 0, at) - 1


c = Client(STRUCTC)
c.start()
expect("no errors", c.open(URI, MEANINGS)["diagnostics"], [])
for word, number, parts in (
        ("COUNT", 0, ["const COUNT = 0x10", "value: 16 (0x10)", "How many."]),
        ("COUNT", 1, ["value: 16 (0x10)"]),
        ("regular", 0, ["value: 1", "of `Kind`", "A file"]),
        ("regular", 1, ["value: 1"]), ("regular", 2, ["of `Kind`"]),
        ("Kind", 2, ["enum<u16_be>", "2 bytes, big-endian", "names: 2"]),
        ("data", 0, ["of `Item`", "offset: 0", "run-time", "1 byte"]),
        ("end", 0, ["behind `data`, run-time", "size: 1 byte"]),
        ("n]", 0, ["parameter"]),
        ("len", 0, ["offset: 2 (0x2)", "16 bits, little-endian"]),
        ("inner", 0, ["offset: 4", "size: 4 bytes"]),
        ("y u24", 0, ["of `S.inner`", "offset: 1", "24 bits, big-endian"]),
        ("u24_be", 0, ["3 bytes", "0 to 16777215"]),
        ("list", 0, ["offset: 8", "each element 4 bytes"]),
        ("twice", 0, ["computed"]),
        ("small", 0, ["under its condition"]),
        ("x)", 0, ["of `S.inner`"]),
        ("tail", 0, ["run-time"]),
        ("S struct", 0, ["run-time, at least"])):
    got = hover(c, *find(MEANINGS, word, number)) or ""
    for part in parts:
        if part not in got:
            expect(f"hover on {word} {number}", got, part)
for word, number, target in (
        ("COUNT", 1, ("COUNT", 0)), ("Kind", 1, ("Kind", 0)),
        ("regular", 2, ("regular", 0)), ("$len", 0, ("len u16", 0)),
        ("$inner", 0, ("inner", 0)), ("x)", 0, ("x u8", 0)),
        ("n]", 0, ("n u16", 0)), ("Item(", 0, ("Item", 0)),
        ("S at", 0, ("S struct", 0))):
    got = c.at("definition", URI, *find(MEANINGS, word, number))
    line, character = find(MEANINGS, *target)
    expect(f"definition of {word} {number}",
           got and (got["uri"], got["range"]["start"]),
           (URI, {"line": line, "character": character}))
expect("nothing is built in", c.at("definition", URI,
                                   *find(MEANINGS, "u24_be")), None)

lines = MEANINGS.split("\n")


def try_line(line, before="}\nroot"):
    """Completion at the end of a line in front of the end of S."""
    text = MEANINGS.replace(before, line + "\n" + before)
    c.change(URI, {"text": text})
    number = text[:text.index(line + "\n" + before)].count("\n")
    number += line.count("\n")
    return labels(c, number, len(line.split("\n")[-1]))


for line, some, none in (
        ("\tfield a u8 = $", {"$len", "$tail", "$inner"}, {"COUNT", "$data"}),
        ("\tfield a u8 = $le", {"$len"}, {"COUNT"}),
        ("\tfield a u8 = $inner.", {"x", "y"}, {"$len", "COUNT"}),
        ("\tfield a u8 = Kind.", {"regular", "other"}, {"COUNT"}),
        ("\tfield a u8 = (1 + ", {"COUNT", "$len", "Kind"}, {"u8", "struct"}),
        ("\ta Kind = ", {"regular", "COUNT"}, {"u8"}),
        ("\ta ", {"u8", "Kind", "Item", "struct"}, {"COUNT", "field"}),
        ("\ta [COUNT]", {"u8", "Kind"}, {"COUNT"}),
        ("\ta [", {"COUNT", "$len"}, {"u8"}),
        ("\tm", {"field", "match", "size"}, {"const", "COUNT"}),
        ("\ta u8 // ", set(), {"u8", "field"}),
        ('\tcheck $a == "', set(), {"COUNT"}),
        ("}\nty", {"type", "const"}, {"field"}),
        ("}\ntype X ", {"u8", "struct", "Kind"}, {"COUNT"}),
        ("}\ntype X enum<", {"u8", "u32_le"}, {"COUNT", "struct"}),
        ("}\nconst X = ", {"COUNT"}, {"u8", "$len"}),
        ("}\nroot = ", {"S", "Item"}, {"COUNT"})):
    got = try_line(line)
    expect(f"completion behind {line!r}", (some - got, none & got),
           (set(), set()))

# the last good tree answers beside a line that is wrong, also when it moves
c.change(URI, {"text": MEANINGS})
text = MEANINGS.replace("\tlen", "\t=\n\tlen")
expect("an error", len(c.change(URI, {"text": text})["diagnostics"]), 1)
text = "// one\n// more\n" + text
start = {"line": 0, "character": 0}
c.change(URI, {"range": {"start": start, "end": start},
               "text": "// one\n// more\n"})
for word in ("COUNT", "tail"):
    expect("hover beside an error on " + word,
           bool(hover(c, *find(text, word))), True)
line, character = find(text, "Kind")
expect("definition beside an error",
       c.at("definition", URI, *find(text, "Kind", 1))["range"]["start"],
       {"line": line, "character": character})
expect("format what is wrong",
       c.ask("textDocument/formatting", textDocument={"uri": URI})["result"],
       None)

# and the last layout beside a type that nobody knows yet
text = MEANINGS.replace("tail u8", "tail u")
c.change(URI, {"text": MEANINGS})
expect("an unknown type", len(c.change(URI, {"text": text})["diagnostics"]), 1)
got = hover(c, *find(text, "len")) or ""
expect("hover beside an unknown type",
       ("offset: 2" in got, "before there were errors" in got), (True, True))
c.change(URI, {"text": MEANINGS.replace("tail u8", "tail = ")})
expect("hover beside a syntax error after it",
       "offset: 2" in (hover(c, *find(text, "len")) or ""), True)
c.notify("textDocument/didClose", textDocument={"uri": URI})
expect("closing takes the messages away",
       c.note("textDocument/publishDiagnostics")["diagnostics"], [])
expect("closed", hover(c, 1, 7), None)

# imports: from the disk, and as they are in the editor
with open(os.path.join(SCRATCH, "part.struct"), "w") as file:
    file.write("const SIZE = 7\ntype Part struct {\n\tx u8\n\ty u16_be\n}\n")
ONE, PART = (f"file://{os.path.realpath(SCRATCH)}/{name}.struct"
             for name in ("one", "part"))
text = ('import "part.struct"\ntype S struct {\n\tpart Part\n'
        '\tlist [$part.y]u8\n\tmore [SIZE]u8\n}\n')
expect("an import", c.open(ONE, text)["diagnostics"], [])


def import_at(what, word, number=0):
    return c.at(what, ONE, *find(text, word, number))


for word, number, line, character in (("Part", 0, 1, 5), ("y]", 0, 3, 1),
                                      ("SIZE", 0, 0, 6)):
    got = import_at("definition", word, number)
    expect("definition elsewhere of " + word,
           got and (got["uri"], got["range"]["start"]),
           (PART, {"line": line, "character": character}))
expect("definition of an import", import_at("definition", "part.str")["uri"],
       PART)
for word, part in (("Part", "size: 3 bytes"), ("y]", "offset: 1"),
                   ("SIZE", "value: 7"), ("more", "behind `list`")):
    got = import_at("hover", word)["contents"]["value"]
    if part not in got:
        expect("hover on the imported " + word, got, part)
expect("imported completion",
       {"Part"} - {i["label"] for i in c.at("completion", ONE, 2, 6)}, set())
c.notify("textDocument/didOpen", textDocument={
    "uri": PART, "languageId": "struct", "version": 1,
    "text": "const SIZE = 7\n"})
notes = [c.note("textDocument/publishDiagnostics") for _ in range(2)]
expect("the import as it is in the editor",
       [(n["uri"], len(n["diagnostics"]) > 0) for n in notes],
       [(PART, False), (ONE, True)])
c.notify("textDocument/didClose", textDocument={"uri": PART})
notes = [c.note("textDocument/publishDiagnostics") for _ in range(2)]
expect("and on the disk again",
       [(n["uri"], len(n["diagnostics"]) > 0) for n in notes],
       [(PART, False), (ONE, False)])
c.notify("textDocument/didClose", textDocument={"uri": ONE})
expect("closed", c.note("textDocument/publishDiagnostics")["uri"], ONE)

# formatting: the edit gives what fmt gives, and touches just what differs
text = "const A = 1\r\nconst  B = 2\nconst C = 3\n"
c.open(URI, "const A = 1\nconst  B = 2\nconst C = 3\n")
edits = c.ask("textDocument/formatting", textDocument={"uri": URI})["result"]
expect("the edit", edits, [{"range": {
    "start": {"line": 1, "character": 0}, "end": {"line": 2, "character": 0}},
    "newText": "const B = 2\n"}])
c.open(URI, "const A = 1\n")
expect("nothing to format",
       c.ask("textDocument/formatting", textDocument={"uri": URI})["result"],
       [])
expect("stop", c.stop(), 0)
sys.exit(bad)
