# SPDX-License-Identifier: Apache-2.0
#
#   judge_hexpat.py FILE.hexpat...
#
# A strict parser of as much of ImHex's pattern language as structc writes:
# every file is of its grammar, types and names are declared before they are
# used, nothing is declared twice, bitfields have the bits that they claim.
# It evaluates nothing.

import re
import sys

TOKEN = re.compile(r"""\s+|//[^\n]*|"(?:\\.|[^"\\\n])*"
|0x[0-9A-Fa-f]+|\d+|[A-Za-z_]\w*|<<|>>|==|!=|<=|>=|&&|\|\||\[\[|\]\]
|[-+*/%&|^~!<>=?:;,.@${}()\[\]]""", re.X)
NUMBER = re.compile(r"(le |be )?([us](8|16|24|32|48|64)|char|char16)$")
KEYWORDS = set("""if else while for match return break continue struct enum union
fn le be bitfield unsigned signed parent this namespace using in out ref null const
_ try catch import as is from true false addressof sizeof padding auto any u8 u16
u24 u32 u48 u64 u96 u128 s8 s16 s24 s32 s48 s64 s96 s128 float double bool char
char16 str""".split())


class Bad(Exception):
    pass


class Parser:
    def __init__(self, text):
        self.tokens, at = [], 0
        while at < len(text):
            found = TOKEN.match(text, at)
            if not found:
                raise Bad(f"line {text.count(chr(10), 0, at) + 1}: "
                          f"{text[at:at + 20]!r}")
            word = found[0]
            if not word.isspace() and not word.startswith("//"):
                # [[ and ]] are attributes; a[b[1]] is never written
                self.tokens.append((word, text.count("\n", 0, at) + 1))
            at = found.end()
        self.tokens.append(("", text.count("\n")))
        self.at = 0
        self.types, self.forward, self.shown = {}, set(), []

    # tokens
    def peek(self, ahead=0):
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)][0]

    def bad(self, why):
        raise Bad(f"line {self.tokens[self.at][1]}: {why}, "
                  f"not {self.peek()!r}")

    def take(self, *words):
        if words and self.peek() not in words:
            self.bad(" or ".join(words))
        self.at += 1
        return self.tokens[self.at - 1][0]

    def has(self, word):
        if self.peek() == word:
            self.at += 1
            return True
        return False

    def name(self):
        if not re.match(r"[A-Za-z_]", self.peek()) or self.peek() in KEYWORDS:
            self.bad("a name")
        return self.take()

    def number(self):
        self.has("-")
        if not self.peek()[:1].isdigit():
            self.bad("a number")
        return int(self.take(), 0)

    # expressions
    def expression(self):
        self.operand()
        while self.peek() in ("+", "-", "*", "/", "%", "&", "|", "^", "<<",
                              ">>", "==", "!=", "<", "<=", ">", ">=", "&&",
                              "||"):
            self.take()
            self.operand()
        if self.has("?"):
            self.expression()
            self.take(":")
            self.expression()

    def operand(self):
        while self.peek() in ("!", "-", "~"):
            self.take()
        if self.has("("):
            self.expression()
            self.take(")")
        elif self.peek() in ("addressof", "sizeof"):
            self.take()
            self.take("(")
            if self.peek() in ("this", "$"):
                self.take()
            else:
                self.path()
            self.take(")")
        elif self.has("$") or self.peek()[:1].isdigit() and self.take():
            pass
        else:
            self.path()

    def path(self):
        name = self.name()
        if name not in self.known:
            raise Bad(f"line {self.tokens[self.at - 1][1]}: {name} is not "
                      "known")
        while self.peek() in (".", "["):
            if self.take() == ".":
                self.name()
            else:
                self.number()
                self.take("]")

    # declarations
    def attributes(self):
        if not self.has("[["):
            return
        while True:
            word = self.name()
            if word == "comment":
                self.take("(")
                if not self.take().startswith('"'):
                    self.bad("a text")
                self.take(")")
            elif word == "bitfield_order":
                self.take("(")
                if self.number() != 1:
                    self.bad("1")
                self.take(",")
                self.order = self.number()
                self.take(")")
            elif word not in ("export", "hidden"):
                self.bad(f"{word} is no attribute")
            if not self.has(","):
                break
        self.take("]]")

    def type(self):
        order = self.take() + " " if self.peek() in ("le", "be") else ""
        word = self.take()
        if NUMBER.match(order + word):
            if order and word in ("u8", "s8", "char"):
                self.bad("a byte has no order")
            return word
        if word not in self.types:
            self.bad(f"the type {word}")
        wanted = self.types[word]
        given = 0
        if self.has("<"):
            while True:
                self.take("(")
                self.expression()
                self.take(")")
                given += 1
                if not self.has(","):
                    break
            self.take(">")
        if given != wanted:
            self.bad(f"{wanted} arguments for {word}")
        return word

    def declare(self, name, kind):
        if name in self.known and name not in self.elsewhere:
            self.bad(f"{name} is there already")
        self.known.add(name)
        self.fresh.add(name)

    def length(self):
        if not self.has("["):
            return
        if self.has("while"):
            self.take("(")
            self.expression()
            self.take(")")
        elif self.peek() != "]":
            self.expression()
        self.take("]")

    def member(self):
        if self.has("padding"):
            self.length()
            self.take(";")
            return
        if self.has("$"):
            self.take("=")
            self.expression()
            self.take(";")
            return
        if self.has("if"):
            self.condition()
            return
        if self.has("try"):
            self.block()
            self.take("catch")
            self.block()
            return
        kind = self.type()
        name = self.name()
        if self.has("="):
            self.expression()
        else:
            self.length()
            if self.has("@"):
                self.expression()
        self.declare(name, kind)
        self.attributes()
        self.take(";")

    def condition(self):
        self.take("(")
        self.expression()
        self.take(")")
        outer, self.fresh = self.fresh, set()
        self.block()
        if self.has("else"):
            # the same names, in another byte order
            self.elsewhere, kept = self.fresh, self.elsewhere
            self.block()
            self.elsewhere = kept
        self.fresh |= outer

    def block(self):
        if self.has("{"):
            while not self.has("}"):
                self.member()
        else:
            self.member()

    def structure(self):
        self.take()
        name = self.name()
        if name in self.types and name not in self.forward:
            self.bad(f"{name} is there already")
        self.forward.discard(name)
        self.known, self.fresh, self.elsewhere = set(), set(), set()
        count = 0
        if self.has("<"):
            while True:
                self.take("auto")
                self.declare(self.name(), None)
                count += 1
                if not self.has(","):
                    break
            self.take(">")
        self.take("{")
        self.types[name] = count
        while not self.has("}"):
            self.member()
        self.take(";")

    def enum(self):
        self.take()
        name = self.name()
        self.take(":")
        if not NUMBER.match(self.take()):
            self.bad("a number's type")
        self.take("{")
        seen = set()
        while not self.has("}"):
            choice = self.name()
            if choice in seen:
                self.bad(f"{choice} twice")
            seen.add(choice)
            self.take("=")
            self.number()
            self.take(",")
        self.take(";")
        self.new(name)

    def new(self, name):
        if name in self.types:
            self.bad(f"{name} is there already")
        self.types[name] = 0

    def bitfield(self):
        self.take()
        name = self.name()
        self.take("{")
        bits, seen = 0, set()
        while not self.has("}"):
            if not self.has("padding"):
                if self.peek(1) != ":":
                    self.type()
                part = self.name()
                if part in seen:
                    self.bad(f"{part} twice")
                seen.add(part)
            self.take(":")
            bits += self.number()
            self.attributes()
            self.take(";")
        self.order = None
        self.attributes()
        self.take(";")
        if bits != self.order:
            self.bad(f"{name} has {bits} bits, not {self.order}")
        self.new(name)

    def file(self):
        while self.peek():
            if self.peek() in ("struct", "union"):
                self.structure()
            elif self.peek() == "enum":
                self.enum()
            elif self.peek() == "bitfield":
                self.bitfield()
            elif self.has("using"):
                name = self.name()
                self.new(name)
                self.forward.add(name)
                self.take(";")
            else:
                self.known = set()
                self.type()
                self.name()
                self.take("@")
                self.number()
                self.take(";")
        if self.forward:
            raise Bad(f"never declared: {self.forward}")


def main():
    failed = 0
    for path in sys.argv[1:]:
        try:
            Parser(open(path, encoding="utf-8").read()).file()
        except Bad as error:
            failed += 1
            print(f"{path}: {error}")
    print(f"{len(sys.argv) - 1 - failed} files as they should be, {failed} not")
    sys.exit(failed != 0)


main()
