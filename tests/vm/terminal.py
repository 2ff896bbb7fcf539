# SPDX-License-Identifier: Apache-2.0
#
# A person at a terminal: runs a command on a pseudo-terminal of its own and
# follows a script on standard input, a line each:
#
#   expect TEXT     waits until TEXT (with \r, \n, \x.. escapes) comes out
#   type TEXT       types it
#   pause SECONDS   waits
#   size ROWS COLS  resizes the window
#   signal NAME     sends SIGNAME to the command
#   status N        waits for the end and compares the exit status
#   restored        the terminal's settings are those of the start
#
#   terminal.py SECONDS COMMAND...      ends with 1 where a line failed

import fcntl
import os
import select
import signal
import struct
import sys
import termios
import time

deadline = time.monotonic() + float(sys.argv[1])
signal.signal(signal.SIGINT, signal.SIG_DFL)
master, slave = os.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
at_start = termios.tcgetattr(slave)
pid = os.fork()
if pid == 0:
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for fd in range(3):
        os.dup2(slave, fd)
    os.closerange(3, 64)
    os.execvp(sys.argv[2], sys.argv[2:])
seen = ""
everything = ""


def give_up(why):
    sys.stderr.write(f"{why}\n--- the terminal showed:\n{everything!r}\n")
    os.kill(pid, signal.SIGKILL)
    sys.exit(1)


def expect(text):
    global seen, everything
    while text not in seen:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([master], [], [], left)[0]:
            give_up(f"'{text!r}' did not come")
        try:
            got = os.read(master, 65536).decode(errors="replace")
        except OSError:
            got = ""
        if not got:
            give_up(f"'{text!r}' did not come before the end")
        seen += got
        everything += got
    seen = seen[seen.index(text) + len(text):]


def status(wanted):
    global everything
    while True:
        ended, how = os.waitpid(pid, os.WNOHANG)
        if ended:
            break
        if time.monotonic() > deadline:
            give_up("it did not end")
        if select.select([master], [], [], 0.05)[0]:
            everything += os.read(master, 65536).decode(errors="replace")
    if os.waitstatus_to_exitcode(how) != wanted:
        give_up(f"status {os.waitstatus_to_exitcode(how)}, not {wanted}")


for line in sys.stdin:
    if not line.strip() or line.startswith("#"):
        continue
    verb, _, text = line.rstrip("\n").partition(" ")
    text = text.encode().decode("unicode_escape")
    if verb == "expect":
        expect(text)
    elif verb == "type":
        os.write(master, text.encode())
    elif verb == "pause":
        time.sleep(float(text))
    elif verb == "size":
        rows, columns = map(int, text.split())
        fcntl.ioctl(slave, termios.TIOCSWINSZ,
                    struct.pack("HHHH", rows, columns, 0, 0))
    elif verb == "signal":
        os.kill(pid, getattr(signal, "SIG" + text))
    elif verb == "status":
        status(int(text))
    elif verb == "restored":
        if termios.tcgetattr(slave) != at_start:
            give_up("the terminal is not as it was")
    else:
        give_up(f"no verb {verb}")
