#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# --layer stacks sources of any kind, without whiteouts, before edits; the
# server gives the same bytes; what is saved over one stack is not put over
# another.

. tests/vm/lib.sh
cd "$T"
mkdir -p one/d two/d three
echo 1 >one/d/a && echo 1 >one/d/b && ln one/d/a one/link
echo 2 >two/d/b && echo 2 >two/.wh.link && mkdir two/link.d
echo 3 >three/edit && touch -d @1000000000 one/d two/d one two three
chmod 700 two/d
tar -C two -cf two.tar .

shown() { # image path
	debugfs -R "cat $2" "$1" 2>/dev/null
}

"$trvm" mkfs -q one --free 8M --layer two.tar --remove /d/a --layer three -o image ||
    fail "mkfs"
e2fsck -fn image >log 2>&1 || { cat log; fail "e2fsck"; }
[ "$(shown image /d/b)" = 2 ] || fail "the upper file"
[ "$(shown image /link)" = 1 ] || fail "a whiteout of a plain source"
[ "$(shown image /.wh.link)" = 2 ] || fail "a name that begins with .wh."
[ "$(shown image /edit)" = 3 ] || fail "the third source"
debugfs -R 'ls -l /d' image 2>/dev/null >names
! grep -q ' a$' names || fail "edits come after the layers"
debugfs -R 'stat /d' image 2>/dev/null | grep -q 'Mode: *0700' ||
    fail "the upper folder's attributes"
[ "$(debugfs -R 'stat /link' image 2>/dev/null |
    sed -n 's/.*Links: \([0-9]*\).*/\1/p')" = 1 ] || fail "names are counted"

# the other order is another tree
"$trvm" mkfs -q two.tar --free 8M --layer one -o other
[ "$(shown other /d/b)" = 1 ] || fail "the order"

# the server
"$trvm" serve one --free 8M --layer two.tar --remove /d/a --layer three --socket s \
    >address 2>said &
server=$!
for _ in $(seq 100); do [ -s address ] && break; sleep 0.1; done
nbdcopy "$(cat address)" copy
kill $server && wait $server || :
cmp image copy || fail "served and written differ"

refuse() { # pattern command...
	local pattern=$1 rc=0
	shift
	"$@" >out 2>said || rc=$?
	[ $rc != 0 ] && [ "$(wc -l <said)" = 1 ] && grep -q "$pattern" said ||
	    { cat said; fail "status $rc: $*"; }
}
head -c 1M /dev/zero >disk && mke2fs -q -F disk 2>/dev/null
refuse '^trvm: --layer: missing: No such file' \
    "$trvm" mkfs one --layer missing -o x
refuse 'a disk' "$trvm" serve disk --layer one --socket s2
refuse '^trvm: --layer: ' "$trvm" mkfs one --layer disk -o x
[ ! -e x ] || fail "an image of a failure"

# what was saved over a stack
save() { # what it says, source...
	local want=$1 server
	shift
	"$trvm" serve "$@" --free 8M --socket s3 --save saved >address3 2>said &
	server=$!
	for _ in $(seq 100); do
		[ -s address3 ] || ! kill -0 $server 2>/dev/null && break
		sleep 0.1
	done
	[ "$want" = refused ] || qemu-io -f raw -c 'write -P 7 0 512' \
	    "$(cat address3)" >/dev/null
	kill $server 2>/dev/null || :
	wait $server && rc=0 || rc=$?
	rm -f s3 address3
}
save taken one --layer two.tar
[ $rc = 0 ] || { cat said; fail "saving: $rc"; }
save taken one --layer two.tar
[ $rc = 0 ] || { cat said; fail "going on: $rc"; }
save refused one --layer three
grep -q 'was begun on another disk\|was begun on a disk' said ||
    { cat said; fail "another stack"; }
