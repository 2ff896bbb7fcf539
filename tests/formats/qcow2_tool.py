# SPDX-License-Identifier: Apache-2.0
"""Prints what qemu-img says of a qcow2 image, in the lines of qcow2_values."""
import json
import subprocess
import sys


def ask(*words):
    done = subprocess.run(["qemu-img", *words], stdout=subprocess.PIPE)
    if not done.stdout:
        sys.exit("qemu-img " + " ".join(words))
    return json.loads(done.stdout)


def text(value):
    return "".join(
        chr(c) if 0x20 <= c <= 0x7E and c != 0x5C else "\\%03o" % c
        for c in value.encode()
    )


def header(info):
    data = info["format-specific"]["data"]
    yield "virtual-size", info["virtual-size"]
    yield "cluster-size", info["cluster-size"]
    yield "encryption", data.get("encrypt", {}).get("format", "none")
    yield "compat", data["compat"]
    yield "compression-type", data["compression-type"]
    yield "refcount-bits", data["refcount-bits"]
    if data["compat"] != "0.10":
        yield "dirty-flag", int(info["dirty-flag"])
        yield "corrupt", int(data["corrupt"])
        yield "extended-l2", int(data["extended-l2"])
        yield "lazy-refcounts", int(data["lazy-refcounts"])
        yield "data-file-raw", int(data.get("data-file-raw", 0))
    if "backing-filename" in info:
        yield "backing-filename", text(info["backing-filename"])
    if "backing-filename-format" in info:
        yield "backing-filename-format", info["backing-filename-format"]
    if "data-file" in data:
        yield "data-file", text(data["data-file"])


def bitmaps(info):
    for b in info["format-specific"]["data"].get("bitmaps", []):
        flags = [f for f in ("in-use", "auto") if f in b["flags"]]
        yield "bitmap", " ".join(
            [text(b["name"]), "granularity=%d" % b["granularity"], *flags]
        )


def snapshots(info):
    for s in info.get("snapshots", []):
        yield "snapshot", (
            f"{text(s['id'])} {text(s['name'])} vm-state={s['vm-state-size']}"
            f" date={s['date-sec']}.{s['date-nsec']:09}"
            f" clock={s['vm-clock-sec'] * 10**9 + s['vm-clock-nsec']}"
            f" icount={s.get('icount', -1)}"
        )


def clusters(image, info):
    step = info["cluster-size"]
    if info["format-specific"]["data"].get("extended-l2"):
        step //= 32
    # holes of the host's file divide what lies in one cluster
    for e in ask("map", "--output=json", image):
        if e["depth"] or not e["present"]:
            continue
        first = e["start"] // step * step
        for at in range(first, e["start"] + e["length"], step):
            if "offset" in e:
                where = e["offset"] + at - e["start"]
            else:
                where = "compressed" if e["data"] else "zero"
            yield "at %d %s" % (at, where)


image = sys.argv[1]
info = ask("info", "--output=json", image)
for lines in header(info), bitmaps(info), snapshots(info):
    for key, value in lines:
        print("%s=%s" % (key, value))
print(*dict.fromkeys(clusters(image, info)), sep="\n")
check = ask("check", "--output=json", image)
for key in "total-clusters", "allocated-clusters", "compressed-clusters":
    print("%s=%d" % (key, check.get(key, 0)))
print("image-end-offset=%d" % check["image-end-offset"])
