#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""
Takes every token in turn out of files that are right. Where what is left is no
syntax any more, the errors are about that and nothing else: what the other
declarations mean is as right as before.

    cascades.py STRUCTC SCRATCH FILE.struct...
"""
import pathlib
import re
import subprocess
import sys

TOKEN = re.compile(r'(//[^\n]*)|"[^"\n]*"|\$?\w+|[^\s\w]')
# Syntax; E0931 is one, too, where assert_layout stands at the top.
SYNTAX = re.compile(r"\[E0([12]..|931)\]")
MEANING = re.compile(r"\[E0([3-8]..|9[0124-9].)\]")


def said(structc, path):
    return subprocess.run(
        [structc, path, "-o", "-", "--max-errors", "0"], check=False,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        encoding="utf-8").stderr


def main(structc, scratch, paths):
    tried = failed = 0
    for path in map(pathlib.Path, paths):
        text = path.read_text(encoding="utf-8")
        copy = pathlib.Path(scratch) / path.name
        for token in TOKEN.finditer(text):
            if token[1]:
                continue
            copy.write_text(text[:token.start()] + text[token.end():],
                            encoding="utf-8")
            errors = said(structc, copy)
            tried += bool(SYNTAX.search(errors))
            if SYNTAX.search(errors) and MEANING.search(errors):
                print(f"without `{token[0]}`:\n{errors}")
                failed += 1
        copy.write_text(text, encoding="utf-8")
    print(f"{tried} syntax errors, {failed} of them said too much")
    return failed > 0 or tried < 100


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
