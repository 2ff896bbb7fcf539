#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A client that writes in rounds and knows what it flushed.

    save_client.py write SOCKET LOG SEED [ROUNDS]
        Writes, round by round, and flushes; each round whose flush was
        answered with success is a line in LOG. Goes on until the server is
        gone, or after ROUNDS.
    save_client.py verify SOCKET LOG SEED
        The disk is as after the last round in LOG, or after a later one, whole.

Which bytes a round writes follows from SEED and its number.
    save_client.py snapshot SOCKET LOG SEED
        The disk is as it was at one moment of those rounds: between two
        writes, of which the last ones have not been flushed yet. Prints the
        number of the round.
"""
import random
import socket
import struct
import sys

START = 512 << 20  # behind what the filesystem of a small tree uses
SLOTS = 400
SLOT = 1536  # bytes: three to a page and a bit, so that pages are completed
STRIDE = 300 * 1024
READ, WRITE, DISC, FLUSH = 0, 1, 2, 3


class Gone(Exception):
    pass


class Client:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.take(18)
        self.socket.sendall(struct.pack(">I8sII", 3, b"IHAVEOPT", 1, 0))
        self.size, self.flags = struct.unpack(">QH", self.take(10))

    def take(self, count):
        got = b""
        while len(got) < count:
            part = self.socket.recv(count - len(got))
            if not part:
                raise Gone
            got += part
        return got

    def ask(self, command, offset=0, length=0, data=b"", answer=0):
        self.socket.sendall(
            struct.pack(">IHHQQI", 0x25609513, 0, command, 7, offset, length)
            + data)
        magic, error, cookie = struct.unpack(">IIQ", self.take(16))
        assert magic == 0x67446698 and cookie == 7
        return error, self.take(answer) if not error else b""


def offset_of(slot):
    # in threes within a page, and far apart
    return START + slot // 3 * STRIDE + slot % 3 * SLOT


def writes_of(seed, number):
    chosen = random.Random(f"{seed}:{number}")
    for _ in range(chosen.randrange(1, 30)):
        slot = chosen.randrange(SLOTS)
        is_zero = chosen.random() < 0.2
        yield slot, 0 if is_zero else number


def bytes_of(slot, number):
    if not number:
        return bytes(SLOT)
    return (struct.pack("<QQ", number, slot) * (SLOT // 16 + 1))[:SLOT]


def logged(path):
    try:
        with open(path) as log:
            lines = [line for line in log if line.endswith("\n")]
        return int(lines[-1]) if lines else 0
    except FileNotFoundError:
        return 0


def write(path, log_path, seed, rounds):
    client = Client(path)
    number = logged(log_path)
    failed = 0
    with open(log_path, "a") as log:
        while rounds:
            number += 1
            rounds -= 1
            for slot, value in writes_of(seed, number):
                error, _ = client.ask(WRITE, offset_of(slot), SLOT,
                                      bytes_of(slot, value))
                assert not error, f"write: error {error}"
            error, _ = client.ask(FLUSH)
            if error:
                failed += 1
                continue
            log.write(f"{number}\n")
            log.flush()
    print(f"{failed} flushes failed")


def verify(path, log_path, seed):
    client = Client(path)
    least = logged(log_path)
    found = []
    for slot in range(SLOTS):
        error, data = client.ask(READ, offset_of(slot), SLOT, b"", SLOT)
        assert not error
        found.append(data)
    should = [0] * SLOTS
    for number in range(1, least + 500):
        for slot, value in writes_of(seed, number):
            should[slot] = value
        if number >= least and all(
                found[slot] == bytes_of(slot, should[slot])
                for slot in range(SLOTS)):
            # what follows goes on from there
            with open(log_path, "a") as log:
                log.write(f"{number}\n")
            print(f"round {number}, flushed were {least}")
            return
    if not least and all(found[s] == bytes(SLOT) for s in range(SLOTS)):
        print("nothing yet")
        return
    sys.exit(f"the disk is in none of the states from round {least} on")


def snapshot(path, log_path, seed):
    client = Client(path)
    found = []
    for slot in range(SLOTS):
        error, data = client.ask(READ, offset_of(slot), SLOT, b"", SLOT)
        assert not error
        found.append(data)
    should = [0] * SLOTS
    wrong = {s for s in range(SLOTS) if found[s] != bytes(SLOT)}
    for number in range(1, logged(log_path) + 2):
        for slot, value in writes_of(seed, number):
            should[slot] = value
            if found[slot] == bytes_of(slot, value):
                wrong.discard(slot)
            else:
                wrong.add(slot)
            if not wrong:
                print(number)
                return
    sys.exit("the disk is not as it was at any moment")


try:
    if sys.argv[1] == "snapshot":
        snapshot(*sys.argv[2:5])
    elif sys.argv[1] == "write":
        write(sys.argv[2], sys.argv[3], sys.argv[4],
              int(sys.argv[5]) if len(sys.argv) > 5 else -1)
    else:
        verify(*sys.argv[2:5])
except (Gone, ConnectionError):
    print("the server is gone")
