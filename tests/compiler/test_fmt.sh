#!/bin/bash
# structc fmt: one layout, the same meaning, and nothing lost on the way.
# SPDX-License-Identifier: Apache-2.0
#
# What holds for all structures of the tree, and for the same with other white
# space, which has to come out as if it had never been. Expected layouts are in
# fmt/, a golden pair each.

set -u
structc=$B/structc
failed=0

fail() {
	echo "FAIL: $*"
	failed=1
}

# What lies in the tree is laid out so.
"$structc" fmt --check structs/*.struct >"$T/other" ||
	fail "structc fmt would change $(tr '\n' ' ' <"$T/other")"

# ------------------------------------------------------------------ properties

mkdir "$T/corpus" "$T/examples"
awk -v to="$T/examples" '
	/^```struct$/ { n++; file = to "/" n ".struct"; next }
	/^```/ { file = "" }
	file { print >file }
' docs/language.md docs/fmt.md
for file in structs/*.struct tests/compiler/*/*.struct "$T"/examples/*; do
	"$structc" "$file" --dump=ast >/dev/null 2>&1 &&
	    cp "$file" "$T/corpus/$(echo "$file" | tr / _)"
done
count=$(ls "$T/corpus" | wc -l)
[ "$count" -gt 100 ] || fail "only $count files"

python3 - "$structc" "$T/corpus" <<'END' || fail "properties"
import glob, random, re, subprocess, sys

structc, corpus = sys.argv[1:]
random.seed(3)

def run(arguments, text=None):
    done = subprocess.run([structc] + arguments, input=text,
                          capture_output=True)
    return done.returncode, done.stdout

def tokens(path):
    lines = run([path, "--dump=tokens"])[1].split(b"\n")
    return [re.sub(rb"[ \t\r\f]+$", b"", l.split(b"\t", 1)[-1]) for l in lines]

def judge(path):
    """Of a file that is formatted in place."""
    return (tokens(path), run([path, "--dump=ast"]),
            run([path, "-o", "-", "--prefix", "x"]))

# Texts, comments, white space, anything else.
PIECE = re.compile(rb'"(?:[^"\\\n]|\\.)*"|//[^\r\n]*|[ \t\r\f]+|\n+|'
                   rb'[^ \t\r\f\n"/]+|.')

def space():
    return bytes(random.choices(b" \t", k=random.randint(1, 9)))

def other_space(text):
    """The same file under another look."""
    out = [b"\xef\xbb\xbf"] if random.random() < 0.3 else []
    end = random.choice([b"\n", b"\r\n"])
    for piece in PIECE.findall(text.removeprefix(b"\xef\xbb\xbf")):
        if piece.startswith(b"\n"):
            lines = len(piece)
            if lines > 1:
                lines += random.randint(0, 3)
            piece = b"".join(random.choice([b"", space()]) + end + space()
                             for _ in range(lines))
        elif not piece.strip():
            piece = space()
        out.append(piece)
    return b"".join(out)

paths = sorted(glob.glob(corpus + "/*.struct"))
texts = {path: open(path, "rb").read() for path in paths}
before = {path: judge(path) for path in paths}
bad = 0

def check(path, what, holds):
    global bad
    if not holds:
        print(path, "not so:", what)
        bad = 1

if run(["fmt"] + paths)[0] or run(["fmt", "--check"] + paths) != (0, b""):
    sys.exit("not so: formatting twice changes nothing")
once = {path: open(path, "rb").read() for path in paths}
for path, text in once.items():
    check(path, "keeps its meaning", judge(path) == before[path])
    check(path, "no white space at line ends",
          not re.search(rb"[ \t\r]$", text, re.M))
    check(path, "no two empty lines", b"\n\n\n" not in text)
    check(path, "one line end at the end",
          not text or re.search(rb"[^\n]\n\Z", text))
for i in range(2):
    for path in paths:
        open(path, "wb").write(other_space(texts[path]))
    run(["fmt"] + paths)
    for path in paths:
        # but for comments that go on in the column of the one above
        check(path, "white space makes no difference",
              re.search(rb"^\t* +//", once[path], re.M) or
              open(path, "rb").read() == once[path])
check("standard input", "is as a file",
      run(["fmt"], texts[paths[0]]) == (0, once[paths[0]]))
sys.exit(bad)
END

# ------------------------------------------------------------ the command line

expect() { # status text-in-output command...
	local status=$1 text=$2 got
	shift 2
	"$@" >"$T/said" 2>&1
	got=$?
	[ $got = "$status" ] &&
	    { [ -z "$text" ] || grep -qF -- "$text" "$T/said"; } && return
	fail "$* ended with $got, expected $status and '$text':"
	cat "$T/said"
}

printf 'type A struct {\n\ta u8\n}\n' >"$T/good.struct"
printf 'type A struct {\na   u8\n}' >"$T/ugly.struct"
printf 'type A struct {\na   = \n}' >"$T/bad.struct"
cp "$T/ugly.struct" "$T/ugly.before"
cp "$T/bad.struct" "$T/bad.before"

expect 0 "Usage" "$structc" fmt --help
expect 2 "fmt --help" "$structc" fmt --unknown
expect 1 "No such file" "$structc" fmt "$T/missing.struct"
expect 1 "$T/ugly.struct" "$structc" fmt --check "$T/good.struct" \
    "$T/ugly.struct"
grep -q good "$T/said" && fail "--check names what would not change"
cmp -s "$T/ugly.struct" "$T/ugly.before" || fail "--check changed the file"
expect 1 "<stdin>" "$structc" fmt --check <"$T/ugly.struct"
expect 0 "" "$structc" fmt --check <"$T/good.struct"
expect 1 "[E0201]" "$structc" fmt "$T/bad.struct"
cmp -s "$T/bad.struct" "$T/bad.before" || fail "what is wrong was changed"
expect 1 "<stdin>:" "$structc" fmt <"$T/bad.struct"

# one bad file does not keep the others from their layout; the mode stays
chmod 640 "$T/ugly.struct"
expect 1 "[E0201]" "$structc" fmt "$T/bad.struct" "$T/ugly.struct"
cmp -s "$T/ugly.struct" "$T/good.struct" || fail "ugly.struct is still ugly"
[ "$(stat -c %a "$T/ugly.struct")" = 640 ] || fail "the mode changed"
expect 0 "" "$structc" fmt --check "$T/ugly.struct"

# what is right already is not written
touch -d 2001-01-01 "$T/good.struct"
expect 0 "" "$structc" fmt "$T/good.struct"
[ "$(stat -c %Y "$T/good.struct")" = "$(date -d 2001-01-01 +%s)" ] ||
    fail "a file that does not change was written"
left=$(find "$T" -name '*.struct.*')
[ -z "$left" ] || fail "temporaries were left: $left"
[ $failed = 0 ]
