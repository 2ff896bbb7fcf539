#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An image of a few random layers that meet each other in few names.

  random_layers.py SEED FOLDER
"""
import random
import sys
import tarfile

from oci import Layout, member, tar

NAMES = 'a', 'b', 'c', 'd'


class Below:
    """What is there so far, so that most of what is drawn is accepted."""

    def __init__(self):
        self.kinds = {}

    def remove(self, path, spared=()):
        for name in list(self.kinds):
            if (name == path or name.startswith(path + '/')) and \
                    name not in spared:
                del self.kinds[name]

    def put(self, path, kind):
        if kind != 'd' or self.kinds.get(path) != 'd':
            self.remove(path)
        self.kinds[path] = kind

    def files(self):
        return [path for path, kind in self.kinds.items() if kind in 'fp']

    def path(self, draw, links):
        while True:
            path = '/'.join(draw.choice(NAMES)
                            for _ in range(draw.choice((1, 1, 2, 3))))
            parts = path.split('/')
            on_the_way = [self.kinds.get('/'.join(parts[:i]), 'd')
                          for i in range(1, len(parts))]
            if all(kind == 'd' for kind in on_the_way) or \
                    ('l' in on_the_way and draw.random() < links):
                return path


def folders(draw, path, seen, below, likely):
    """Those on the way, as likely as that."""
    parts = path.split('/')
    for i in range(1, len(parts)):
        folder = '/'.join(parts[:i])
        if folder not in seen and below.kinds.get(folder) != 'l' and \
                draw.random() < likely:
            seen.add(folder)
            yield member(folder + '/', kind=tarfile.DIRTYPE,
                         mode=draw.choice((0o755, 0o700, 0o1777)),
                         time=10**9 + draw.randrange(10**6))
        if folder not in below.kinds:
            below.put(folder, 'd')


def whiteout(draw, kind, path):
    folder, _, name = path.rpartition('/')
    name = '.wh.' + (name if kind == 'w' else '.wh..opq')
    return member(folder + '/' + name if folder else name)


def members(draw, number, below):
    seen, gone = set(), []
    # engines disagree on what a whiteout takes and a path leads through
    is_strict = number and draw.random() < 0.7
    yield member('./', kind=tarfile.DIRTYPE, mode=0o755,
                 time=10**9 + draw.randrange(10**6))
    for _ in range(draw.randrange(3, 12)):
        path = below.path(draw, 0 if is_strict else 0.4)
        kind = draw.choice('fffddlhhwwop' if is_strict else
                           'fffddlhhp' if number else 'fffddlp')
        at = {'time': 10**9 + draw.randrange(10**6),
              'owner': (draw.randrange(70000), draw.randrange(3)),
              'mode': draw.choice((0o644, 0o4755, 0o600, 0o777))}
        folder = path.rpartition('/')[0]
        if kind in 'wo':
            # engines disagree on a folder that is there for this alone
            if folder and folder not in below.kinds or \
                    any(path.startswith(other) or other.startswith(path)
                        for other in gone):
                continue
            yield whiteout(draw, kind, path)
            gone.append(path if kind == 'w' else path.rpartition('/')[0])
            continue
        target = draw.choice(below.files() or [''])
        if kind == 'h' and (not target or target == path or
                            path.startswith(target + '/') or
                            target.startswith(path + '/')):
            continue
        yield from folders(draw, path, seen, below, 1 if is_strict else 0.5)
        if kind == 'f':
            yield member(path, f'{number} {draw.random()}' * draw.randrange(900),
                         pax={'SCHILY.xattr.user.layer': str(number)}, **at)
        elif kind == 'd':
            yield member(path + '/', kind=tarfile.DIRTYPE, **at)
        elif kind == 'l':
            at['mode'] = 0o777
            yield member(path, kind=tarfile.SYMTYPE, link=draw.choice(
                ('a', 'b', '/c', '../d', '/a/b', 'c/./d', 'nowhere')), **at)
        elif kind == 'h':
            yield member(path, kind=tarfile.LNKTYPE, link=target)
        elif kind == 'p':
            yield member(path, kind=draw.choice(
                (tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE)),
                device=(draw.randrange(1, 200), draw.randrange(70000)), **at)
        seen.add(path)
        below.put(path, 'f' if kind == 'h' else kind)
    for path in gone:
        below.remove(path, seen)


def main():
    draw = random.Random(int(sys.argv[1]))
    layout = Layout(sys.argv[2])
    below = Below()
    for number in range(draw.randrange(2, 6)):
        layout.layer(tar(members(draw, number, below)),
                     draw.choice(('tar', 'tar+gzip')))
    layout.tagged()


main()
