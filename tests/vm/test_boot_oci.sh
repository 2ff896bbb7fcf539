#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A container image runs as docker run would run it: its entrypoint and
# command, its variables, folder and user, whose names are those of its own
# passwd; what comes behind -- replaces the command and nothing else.

. tests/vm/lib.sh
command -v umoci >/dev/null || { echo "needs umoci"; exit 77; }
make_root "$T/root"
need_machine "$T/root"
cd "$T"

for tool in id; do
	file=$(type -P $tool)
	cp "$file" root/bin/
	ldd "$file" | grep -o '/[^ ]*' | while read -r file; do
		mkdir -p "root$(dirname "$file")"
		cp -L "$file" "root$file"
	done
done
echo 'worker:x:1234:99::/work:/bin/sh' >>root/etc/passwd
printf '%s\n' root:x:0: 'helpers:x:77:x,worker' 'others:x:78:x' \
    'staff:x:99:' >root/etc/group
cat >root/bin/entry <<'END'
#!/bin/sh
# says what it got
echo "words:" "$@"
echo "who: $(id -u):$(id -g) $(id -G)"
echo "where: $PWD home: $HOME user: $USER path: $PATH"
echo "variables: $ONE/$TWO"
exit 7
END
chmod 755 root/bin/entry

umoci init --layout image
umoci new --image image:one
umoci insert --image image:one root /
umoci config --image image:one --config.entrypoint /bin/entry \
    --config.entrypoint first --config.cmd second --config.cmd 'third word' \
    --config.env ONE=1 --config.env 'TWO=a b' --config.env PATH=/bin:/usr/bin \
    --config.workingdir /made/for/it --config.user worker

run() { # status command...
	local wanted=$1 rc=0
	shift
	boot "$@" </dev/null >out 2>err || rc=$?
	[ $rc = "$wanted" ] || { cat out err; fail "status $rc: $*"; }
}
says() {
	grep -qFx -- "$1" out || { cat out err; fail "not said: $1"; }
}

run 7 oci:image:one
says 'words: first second third word'
says 'who: 1234:99 99 77'
says 'where: /made/for/it home: /work user: worker path: /bin:/usr/bin'
says 'variables: 1/a b'

# what is behind -- replaces the command; the user can be another one
run 7 image --user 4321:helpers -- other
says 'words: first other'
says 'who: 4321:77 77'
grep -q '^where: /made/for/it home: / user:  path:' out || { cat out; fail "$_"; }

# no entrypoint
run 0 image --entrypoint '' -- /bin/id -u
says 1234

# what is not there
run 127 image --entrypoint /bin/nothing
run 126 image --user nobody-at-all
grep -q 'no such user or group in the guest: nobody-at-all' err ||
    { cat err; fail "an unknown user"; }
run 125 root --entrypoint /bin/sh
grep -q 'root is no container image' err || { cat err; fail "no image"; }
nothing_left
