# SPDX-License-Identifier: Apache-2.0
"""The NBD server beside nbdkit and qemu-nbd, for bench/run serve.

All of them serve the same GiB on tmpfs over Unix sockets, in turn. Server
processor time is the kernel's count for the process, in nanoseconds.
"""
import os
import random
import signal
import statistics
import subprocess
import time

KINDS = ("trvm", "trvm, no sendfile", "nbdkit file", "qemu-nbd")


def cpu_of(pid):
    """Seconds of user and system time, ended threads included: clock_getcpu-
    clockid(3), whose number for a process is this."""
    return time.clock_gettime((~pid << 3) | 2)


class Server:
    """A server in the background, and its address."""

    def __init__(self, command, socket, pinned=False):
        self.uri = f"nbd+unix:///?socket={socket}"
        prefix = ["taskset", "-c", "0"] if pinned else []
        self.process = subprocess.Popen(prefix + command,
                                        stdout=subprocess.DEVNULL)
        while not os.path.exists(socket):
            if self.process.poll() is not None:
                raise SystemExit(f"bench: no server: {' '.join(command)}")
            time.sleep(0.01)
        time.sleep(0.1)

    def cpu(self):
        return cpu_of(self.process.pid)

    def memory(self):
        """Bytes of its own now: the served file's pages are the file's."""
        with open(f"/proc/{self.process.pid}/status") as status:
            for line in status:
                if line.startswith("RssAnon"):
                    return int(line.split()[1]) * 1024
        return 0

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


class Bench:
    def __init__(self, build, scratch, rounds, row, ratio):
        self.build, self.scratch, self.rounds = build, scratch, rounds
        self.row, self.ratio = row, ratio
        self.count = 0
        self.disk = f"{scratch}/disk"
        with open(self.disk, "wb") as out:
            for _ in range(64):
                out.write(random.randbytes(16 << 20))

    def command(self, kind, socket):
        trvm = [f"{self.build}/trvm", "serve", "-q", "--socket", socket]
        return {
            "trvm": trvm + ["--read-only", self.disk],
            "trvm, no sendfile": [f"{self.build}/tests/nbd/tool_serve",
                                  socket, self.disk],
            "trvm, writable": trvm + [self.disk],
            "trvm, unmapped": trvm + ["--read-only", "--free", "1G",
                                      f"{self.scratch}/nothing"],
            "nbdkit file": ["nbdkit", "-f", "-r", "-U", socket, "file",
                            self.disk],
            "nbdkit null": ["nbdkit", "-f", "-U", socket, "null", "1G"],
            "nbdkit cow, 4K": ["nbdkit", "-f", "-U", socket, "--filter=cow",
                               "file", self.disk, "cow-block-size=4096"],
            "nbdkit cow": ["nbdkit", "-f", "-U", socket, "--filter=cow",
                           "file", self.disk],
            "qemu-nbd": ["qemu-nbd", "-r", "-f", "raw", "-t", "-e", "8", "-k",
                         socket, self.disk],
        }[kind]

    def start(self, kind, pinned=False):
        self.count += 1
        socket = f"{self.scratch}/{self.count}.sock"
        return Server(self.command(kind, socket), socket, pinned)

    def load(self, what, server, depth, count, pinned=False):
        """Seconds, as the client counts them."""
        prefix = ["taskset", "-c", "0"] if pinned else []
        return float(subprocess.check_output(
            prefix + [f"{self.build}/bench/nbd_load", what, server.uri,
                      str(depth), str(count)]))

    def copy(self, server, *options):
        start = time.monotonic()
        subprocess.run(["nbdcopy", "--request-size=262144", *options],
                       check=True)
        return time.monotonic() - start

    def interleave(self, kinds, work, fresh=False, pinned=False):
        """{kind: (wall, cpu)}, medians of rounds; the first is not counted."""
        servers, wall, cpu = {}, {}, {}
        try:
            for round_ in range(self.rounds + 1):
                for kind in kinds:
                    if kind not in servers:
                        servers[kind] = self.start(kind, pinned)
                    server = servers[kind]
                    before = server.cpu()
                    took = work(server)
                    if round_:
                        wall.setdefault(kind, []).append(took)
                        cpu.setdefault(kind, []).append(server.cpu() - before)
                    if fresh:
                        servers.pop(kind).end()
        finally:
            for server in servers.values():
                server.end()
        return wall, cpu

    def rows(self, values, unit, scale=1.0, what=""):
        return {kind: self.row(kind + what, v, unit, scale)
                for kind, v in values.items()}

    def sequential(self, connections, asked):
        print(f"\nnbdcopy of 1 GiB to null:, {connections} connection(s)")
        wall, cpu = self.interleave(KINDS, lambda server: self.copy(
            server, "--no-extents", f"--connections={connections}",
            server.uri, "null:"))
        speed = {kind: [2**30 / 1e9 / v for v in values]
                 for kind, values in wall.items()}
        gbs = self.rows(speed, "GB/s")
        used = self.rows(cpu, "s", what=", CPU per GiB")
        for peer, least in asked.items():
            for kind in KINDS[:2]:
                self.ratio(f"{kind} / {peer}", gbs[kind], gbs[peer], least)
        self.ratio("CPU: trvm, no sendfile / nbdkit file", used[KINDS[1]],
                   used["nbdkit file"], "at most 0.7")
        self.ratio("CPU: trvm / nbdkit file", used[KINDS[0]],
                   used["nbdkit file"], "at most 0.25")

    def random(self, depth, count, pinned, asked):
        print(f"\nrandom reads of 4 KiB, depth {depth}"
              + (", client and server on one CPU" if pinned else ""))
        wall, cpu = self.interleave(KINDS, lambda server: self.load(
            "read", server, depth, count, pinned), pinned=pinned)
        rate = {kind: [count / v / 1000 for v in values]
                for kind, values in wall.items()}
        kops = self.rows(rate, "k/s")
        self.rows(cpu, "us", 1e6 / count, ", CPU each")
        for peer, least in asked.items():
            self.ratio(f"trvm / {peer}", kops["trvm"], kops[peer], least)

    def holes(self):
        print("\nwhat nobody mapped, some GiB, nbdcopy to null: without "
              "asking for extents")
        os.mkdir(f"{self.scratch}/nothing")
        kinds = ("trvm, unmapped", "nbdkit null")
        sizes = {}

        def copy(server):
            size = sizes.setdefault(server.uri, int(subprocess.check_output(
                ["nbdinfo", "--size", server.uri])))
            return size / 1e9 / self.copy(
                server, "--no-extents", "--connections=1", server.uri, "null:")

        speed, _ = self.interleave(kinds, copy)
        gbs = self.rows(speed, "GB/s")
        self.ratio("trvm / nbdkit", gbs[kinds[0]], gbs[kinds[1]],
                   "at least 4")

    def writes(self):
        print("\nfirst writes of 4 KiB, depth 32, a fresh server each round")
        kinds = ("trvm, writable", "nbdkit cow, 4K")
        count = 50000
        _, cpu = self.interleave(kinds, lambda server: self.load(
            "write", server, 32, count), fresh=True)
        used = self.rows(cpu, "us", 1e6 / count, ", CPU each")
        self.ratio("CPU: trvm / nbdkit cow", used[kinds[0]], used[kinds[1]],
                   "at most 0.6")
        print("\nupload of 1 GiB by nbdcopy, a fresh server each round")
        kinds = ("trvm, writable", "nbdkit cow")
        wall, cpu = self.interleave(kinds, lambda server: self.copy(
            server, self.disk, server.uri), fresh=True)
        speed = {kind: [2**30 / 1e9 / v for v in values]
                 for kind, values in wall.items()}
        gbs = self.rows(speed, "GB/s")
        self.rows(cpu, "s", what=", CPU per GiB")
        self.ratio("trvm / nbdkit cow", gbs[kinds[0]], gbs[kinds[1]],
                   "at least 1")

    def connects(self):
        print("\nconnect, GO, first 4 KiB")
        kinds = ("trvm", "nbdkit null", "qemu-nbd")
        count = 500
        wall, _ = self.interleave(kinds, lambda server: self.load(
            "connect", server, 1, count))
        took = self.rows(wall, "us", 1e6 / count)
        self.ratio("trvm / nbdkit null", took[kinds[0]], took[kinds[1]],
                   "at most 0.3")

    def peak_under_load(self, kind):
        """Bytes, looked at every millisecond."""
        server = self.start(kind)
        load = subprocess.Popen([f"{self.build}/bench/nbd_load", "large",
                                 server.uri, "4", "20"],
                                stdout=subprocess.DEVNULL)
        peak = 0
        while load.poll() is None:
            peak = max(peak, server.memory())
            time.sleep(0.001)
        server.end()
        return peak

    def memory(self):
        print("\npeak memory of the server under four reads of 32 MiB in "
              "flight")
        used = self.rows({kind: [self.peak_under_load(kind)]
                          for kind in KINDS}, "MiB", 1 / 2**20)
        for kind in KINDS[:2]:
            self.ratio(f"{kind} / nbdkit file", used[kind],
                       used["nbdkit file"], "at most 0.05")

    def all(self):
        self.sequential(1, {"nbdkit file": "at least 1.3",
                            "qemu-nbd": "at least 2.4"})
        self.sequential(4, {"nbdkit file": "at least 2"})
        self.random(1, 20000, True, {"nbdkit file": "at least 1.6"})
        self.random(32, 100000, False, {"nbdkit file": "at least 1.3",
                                        "qemu-nbd": "at least 3"})
        self.holes()
        self.writes()
        self.connects()
        self.memory()
