#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# On a terminal there is a shell on a terminal, and Ctrl-A x ends it.

. tests/vm/lib.sh
make_root "$T/root"
need_machine "$T/root"
export TERM=vt220

# No answer can be found in the echo of its question.
python3 tests/vm/terminal.py $patience "$trvm" boot --quiet \
    --append "$token" "$T/root" <<'END' || fail "see above"
expect # 
type echo "[$TERM]" $(tty) $(stty size) "$0"\r
expect [vt220] /dev/pts/0 24 80 -sh
size 31 101
type stty size\r
expect 31 101
# Ctrl-C is the guest's, Ctrl-A a key of ours
type echo a""b; sleep 1000\r
expect ab\r\n
pause 2
type \x03
expect #
type echo $?\r
expect 130
type \x01h
expect Ctrl-A x ends the machine
type echo c""d; od -An -tx1 -w1\r
expect cd\r\n
pause 2
type \x01aXY\x01\x01\r\x04
expect 01\r\n 58\r\n 59\r\n 01\r\n 0a\r\n
expect #
type exit 5\r
status 5
restored
END

python3 tests/vm/terminal.py $patience "$trvm" boot \
    --append "$token" "$T/root" -- sh -c 'echo on; exec sleep 1000' <<'END' ||
expect on\r\n
type \x01x
expect the machine is ended
status 0
restored
END
    fail "see above"

python3 tests/vm/terminal.py $patience "$trvm" boot --quiet \
    --append "$token" "$T/root" -- sh -c 'trap "" TERM; echo on; cat' \
    <<'END' || fail "see above"
expect on\r\n
signal TERM
status 143
restored
END

# On its way up the machine is ended by an ordinary Ctrl-C.
python3 tests/vm/terminal.py $patience "$trvm" boot --timeout $patience \
    --accel tcg --append "$token" "$T/root" <<'END' || fail "see above"
pause 0.5
type \x03
status 130
restored
END
nothing_left
