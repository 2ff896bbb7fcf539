# SPDX-License-Identifier: Apache-2.0
#
#   judge_page.py FILE.html...
#
# Each page stands alone: its links lead somewhere on it, it loads nothing and
# runs nothing. Its tables say what those of FILE.md say once that has been
# rendered (FILE.rendered), and it shows every member of FILE.json with its
# offset and size, in its tables and in its pictures.

import collections
import html.parser
import json
import re
import sys

TAGS = set("""html head meta title style body h1 h2 p a span code pre ul li
strong table thead tbody tr th td""".split())


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.problems, self.ids, self.links = [], [], []
        self.tables, self.titles, self.pictures = [], [], []
        self.texts = collections.Counter()
        self.in_table = self.in_cell = self.is_picture = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in TAGS:
            self.problems.append(f"a tag <{tag}>")
        for name, value in attributes.items():
            if name.startswith("on") or name in ("src", "srcset", "style"):
                self.problems.append(f"{tag} has {name}")
            if name == "href":
                self.links.append(value)
            if name == "id":
                self.ids.append(value)
            if name == "title":
                self.titles.append(value)
        if tag == "table":
            self.is_picture = "class" in attributes
            self.tables.append([])
            self.pictures.append(self.is_picture)
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self.in_cell = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.in_cell = False

    def handle_data(self, data):
        if self.in_cell:
            self.tables[-1][-1][-1] += data

    def handle_comment(self, data):
        self.problems.append(f"a comment {data[:40]!r}")

    def told(self):
        """The tables that are no pictures, white space aside."""
        return [[[" ".join(cell.split()) for cell in row] for row in table]
                for table, is_picture in zip(self.tables, self.pictures)
                if not is_picture]


def links(page, own):
    for link in page.links:
        if link.startswith("#"):
            if link[1:] not in page.ids:
                yield f"a link to {link}, which is not there"
        elif not re.fullmatch(rf"\w+\.{own}(#[\w.-]+)?", link):
            yield f"a link to {link}"
    for name, count in collections.Counter(page.ids).items():
        if count > 1:
            yield f"the id {name} {count} times"


def shown(page, layout):
    rows = {tuple(row[:3]) for table in page.told() for row in table
            if len(row) == 5}
    for s in layout["structures"]:
        if s.get("imported"):
            continue
        for m in s["members"]:
            if m["kind"] != "stored" or "size" not in m:
                continue
            name = m["name"] or "unused"
            if (m["at"]["text"], str(m["size"]), name) not in rows:
                yield f"{s['name']}.{name} is in no table"
            if (s["kind"] == "union" or "point" in m["at"] or
                    "conditions" in m or not m["name"]):
                continue
            start = f"{name}: "
            end = f", byte {m['at']['offset']}, {m['size']} byte"
            if not any(t.startswith(start) and end in t for t in page.titles):
                yield f"{s['name']}.{name} is in no picture"


def pictures(page):
    """Rows of a picture of bytes begin where those before end."""
    for table, is_picture in zip(page.tables, page.pictures):
        at = [int(row[0]) for row in table[1:] if is_picture and
              table[0][0] == "" and row[0]]
        if any(n % 16 for n in at) or at != sorted(set(at)):
            yield f"a picture's rows are at {at}"


def judge(path):
    base = path[:-len(".html")]
    text = open(path, encoding="utf-8").read()
    page = Page(text)
    rendered = Page(open(base + ".rendered", encoding="utf-8").read())
    layout = json.load(open(base + ".json", encoding="utf-8"))
    problems = page.problems + rendered.problems
    problems += list(links(page, "html")) + list(links(rendered, "md"))
    if re.search(r"@import|url\(|https?://", text.split("</style>")[0]):
        problems.append("the style loads something")
    problems += list(shown(page, layout)) + list(pictures(page))
    ours, theirs = page.told(), rendered.told()
    if len(ours) != len(theirs):
        problems.append(f"{len(ours)} tables in HTML, {len(theirs)} in "
                        "Markdown")
    for one, other in zip(ours, theirs):
        if one != other:
            differ = [(a, b) for a, b in zip(one, other) if a != b]
            problems.append(f"HTML and Markdown differ: {differ[:1] or one}")
    return problems


def main():
    failed = 0
    for path in sys.argv[1:]:
        problems = judge(path)
        for problem in problems[:10]:
            print(f"{path}: {problem}")
        failed += bool(problems)
    print(f"{len(sys.argv) - 1 - failed} pages as they should be, {failed} not")
    sys.exit(failed != 0)


main()
