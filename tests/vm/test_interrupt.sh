#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Ctrl-C and other ends, at any moment, leave no process and nothing else.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"
export token

python3 - "$trvm" "$T/root" <<'END' || fail "see above"
import os, select, signal, subprocess, sys, time

trvm, root = sys.argv[1:]
signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(*command):
    return subprocess.Popen(
        [trvm, "boot", "--quiet", "--append", os.environ["token"], root,
         "--", *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)


def qemus():
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            line = open(f"/proc/{pid}/cmdline", errors="replace").read()
        except OSError:
            continue
        if os.environ["token"] in line and "qemu" in line.split("\0")[0]:
            found.append(int(pid))
    return found


def ended(child, what, *wanted, within=5):
    began = time.monotonic()
    try:
        status = child.wait(30)
    except subprocess.TimeoutExpired:
        child.kill()
        sys.exit(f"{what}: it does not end")
    took = time.monotonic() - began
    child.stdout.close()
    if status not in wanted or took > within:
        sys.exit(f"{what}: status {status} after {took:.1f} s")
    for _ in range(50):
        if not qemus():
            return
        time.sleep(0.1)
    sys.exit(f"{what}: a QEMU is left")


# before there is a machine, while it starts
for moment in (0.005, 0.02, 0.1, 0.7):
    child = start("sleep", "1000")
    time.sleep(moment)
    child.send_signal(signal.SIGINT)
    ended(child, f"SIGINT after {moment} s", 130, -signal.SIGINT, within=1)
child = start("sleep", "1000")
while not qemus():
    time.sleep(0.01)
child.send_signal(signal.SIGTERM)
ended(child, "SIGTERM while it starts", 143, within=1)
child = start("sleep", "1000")
while not qemus():
    time.sleep(0.01)
child.kill()
ended(child, "SIGKILL while it starts", -signal.SIGKILL)
child = start("sleep", "1000")
while not qemus():
    time.sleep(0.01)
os.kill(qemus()[0], signal.SIGKILL)
ended(child, "QEMU is killed", 125)

# while the command runs: the first is the command's, who may go on; then a
# SIGTERM that it ignores ends it after a grace
child = start("sh", "-c", "trap 'echo int' INT; trap '' TERM HUP; echo up;"
              "while :; do sleep 1; done")
assert child.stdout.readline() == b"up\n"
child.send_signal(signal.SIGINT)
assert child.stdout.readline() == b"int\n"
if select.select([child.stdout], [], [], 1)[0]:
    sys.exit("the first SIGINT ended the command")
child.send_signal(signal.SIGINT)
ended(child, "a second SIGINT", 130, within=1)

child = start("sh", "-c", "trap '' TERM; echo up; while :; do sleep 1; done")
assert child.stdout.readline() == b"up\n"
child.send_signal(signal.SIGTERM)
ended(child, "SIGTERM ignored by the command", 143, within=6)
END
nothing_left
