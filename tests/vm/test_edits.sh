#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# --add, --remove, --chown, --mode and --map-owner change what a SOURCE holds,
# in the command line's order, and nothing else; what is wrong with one is a
# line that begins with it.

. tests/vm/lib.sh
cd "$T"

# What debugfs sees: a line for each name.
show() { # image path...
	local image=$1 path
	shift
	for path; do
		debugfs -R "stat \"$path\"" "$image" 2>/dev/null | awk -v p="$path" '
		    /^Inode:/ { for (i = 1; i < NF; i++) {
			if ($i == "Type:") type = $(i + 1)
			if ($i == "Mode:") mode = $(i + 1) } }
		    /^User:/ { user = $2; group = $4; size = $NF }
		    END { print p, type, mode, user ":" group }'
	done
}

names() { # image
	debugfs -R 'rdump / seen' "$1" >/dev/null 2>&1
	(cd seen && find . ! -path './lost+found*' | LC_ALL=C sort | tr '\n' ' ')
	rm -rf seen
}

edited() { # label expected-names option...
	local label=$1 names=$2
	shift 2
	rm -rf seen && mkdir seen
	"$trvm" mkfs -q root -o image --free 1M "$@" 2>said ||
	    fail "$label: $(cat said)"
	e2fsck -fn image >log 2>&1 || { cat log; fail "$label: e2fsck"; }
	[ "$(names image)" = "$names " ] ||
	    fail "$label: '$(mkdir seen; names image)', not '$names'"
}

has() { # label path expected
	[ "$(show image "$2")" = "$2 $3" ] ||
	    fail "$1: '$(show image "$2")', not '$2 $3'"
}

refuse() { # pattern option...
	local pattern=$1 rc=0
	shift
	"$trvm" mkfs -q root -o none --free 1M "$@" >said 2>&1 || rc=$?
	[ $rc != 0 ] && [ ! -e none ] || fail "accepted: $*"
	[ "$(wc -l <said)" = 1 ] || { cat said; fail "lines: $*"; }
	grep -qE -- "^trvm: $pattern" said || { cat said; fail "$*"; }
}

mkdir -p root/etc/conf.d root/usr/bin root/var
echo old >root/etc/name
echo '[' >'root/usr/bin/['
echo tool >root/usr/bin/tool
ln root/usr/bin/tool root/var/tool
ln -s usr/bin root/bin
echo 1 >root/etc/conf.d/a.conf
echo 2 >root/etc/conf.d/.b.conf
echo 3 >root/etc/conf.d/c.txt
chown -R 100:200 root
mkdir -p more/etc/conf.d more/new/deep
echo new >more/etc/name
echo d >more/etc/conf.d/d.conf
echo x >more/new/deep/x
ln more/new/deep/x more/new/y
chmod 700 more/new
setfattr -n user.origin -v here more/new/y
setfattr -n user.origin -v there more/etc/name
ln -s "$T/more/etc/name" link
echo with >'a:b'

all=". ./bin ./etc ./etc/conf.d ./etc/conf.d/.b.conf ./etc/conf.d/a.conf"
all+=" ./etc/conf.d/c.txt ./etc/name"
rest="./usr ./usr/bin ./usr/bin/[ ./usr/bin/tool ./var ./var/tool"

edited "no edit" "$all $rest"
plain=$(md5sum <image)
edited "an owner that all have" "$all $rest" --chown 100:200
[ "$(md5sum <image)" = "$plain" ] || fail "an edit that changes nothing does"

# removing
edited "a file" "${all/ .\/etc\/name} $rest" --remove /etc/name
edited "without a slash" "${all/ .\/etc\/name} $rest" --remove etc/name
edited "a folder" ". ./bin $rest" --remove /etc
edited "a pattern" ". ./bin ./etc ./etc/conf.d ./etc/conf.d/c.txt ./etc/name $rest" \
    --remove '/etc/conf.d/*.conf'
edited "a pattern in the middle" \
    ". ./bin ./etc ./etc/conf.d ./etc/name $rest" --remove '/e*/con?.d/*'
edited "everything" "." --remove '*'
edited "through a link, a name like a pattern" \
    "$all ./usr ./usr/bin ./usr/bin/tool ./var ./var/tool" --remove '/bin/['
edited "where a file was met first" "$all ./var ./var/tool" --remove usr
debugfs -R 'cat /var/tool' image 2>/dev/null | grep -qx tool ||
    fail "the other name of a removed file"
has "the other name" /var/tool "regular 0644 100:200"
refuse "--remove /etc/nome: there is no '/etc/nome'" --remove /etc/nome
refuse "--remove etc/name/x: there is no" --remove etc/name/x
refuse "--remove \*.none: nothing matches '\*.none'" --remove '*.none'
refuse "--remove /: the root cannot be removed" --remove /
refuse "--remove ../x: '..' in a path" --remove ../x
refuse "--remove /var: there is no" --remove /var --remove /var
refuse "--remove needs a value" --remove ''

# adding
edited "a file" "$all ./link $rest" --add link
[ "$(debugfs -R 'cat /link' image 2>/dev/null)" = new ] || fail "a link's file"
debugfs -R 'ea_list /link' image 2>/dev/null | grep -q 'user.origin.*there' ||
    fail "an attribute of a file"
edited "a name with a colon" ". ./a:b ${all#. } $rest" --add a:b
edited "over a file" "$all $rest" --add link:/etc/name
[ "$(debugfs -R 'cat /etc/name' image 2>/dev/null)" = new ] || fail "not replaced"
edited "into a folder" "$all $rest" --add more/etc/name:/etc/
[ "$(debugfs -R 'cat /etc/name' image 2>/dev/null)" = new ] || fail "not into"
edited "missing folders" "$all ./opt ./opt/x ./opt/x/name $rest" \
    --add more/etc/name:/opt/x/name
has "missing folders" /opt/x "directory 0755 0:0"
edited "through a link" "$all ./usr ./usr/bin ./usr/bin/[ ./usr/bin/name \
./usr/bin/tool ./var ./var/tool" --add more/etc/name:/bin/name
edited "a folder on the root" \
    "${all/ .\/etc\/name} ./etc/conf.d/d.conf ./etc/name ./new ./new/deep \
./new/deep/x ./new/y $rest" --add more:/ --remove '/etc/name' \
    --add more/etc/name:/etc/
has "attributes of a folder" /new "directory 0700 0:0"
has "attributes of the root" / "directory 0755 0:0"
debugfs -R 'ea_list /new/deep/x' image 2>/dev/null |
    grep -q 'user.origin.*here' || fail "an attribute in a folder"
debugfs -R 'stat /new/y' image 2>/dev/null | grep -q 'Links: 2' || fail "links"
edited "a folder under its name" \
    "$all ./more ./more/etc ./more/etc/conf.d ./more/etc/conf.d/d.conf \
./more/etc/name ./more/new ./more/new/deep ./more/new/deep/x ./more/new/y $rest" \
    --add more/
edited "then removed" "$all $rest" --add more --remove more
[ "$(md5sum <image)" = "$plain" ] || fail "removing what was added leaves traces"
refuse "--add gone: No such file" --add gone
refuse "--add link:/etc: 'etc' is a directory that is not empty" --add link:/etc
refuse "--add link:/: No such file|--add link:/" --add link:/etc/name/x
refuse "--add :/x: nothing to add; say HOST" --add :/x

# owners and modes
edited "squashed" "$all $rest" --chown 0:7
has "squashed" /etc/name "regular 0644 0:7"
has "squashed" /bin "symlink 0777 0:7"
edited "a folder's owner" "$all $rest" --chown 4000000:0:/etc --mode 4711:/bin/tool \
    --mode 600:'/etc/conf.d/*'
has "below" /etc/conf.d/a.conf "regular 0600 4000000:0"
has "beside" /usr/bin "directory 0755 100:200"
has "a mode" /var/tool "regular 04711 100:200"
edited "in order" "$all $rest" --chown 1:1 --chown 2:2:/etc --map-owner 1:50000:2 \
    --map-owner 50001:7:1
has "mapped" /etc/name "regular 0644 7:7"
has "mapped, and linked" /var/tool "regular 0644 50000:50000"
edited "mapped once" "$all $rest" --map-owner 100:101:150
has "mapped once" /var/tool "regular 0644 101:201"
cp -a root listed
setfacl -m u:105:r,u:7:r,g:106:rw listed/var/tool
setfacl -d -m u:107:rwx listed/etc
# a mode settles the access list, as chmod does
"$trvm" mkfs -q listed -o image --free 1M --mode 640:/var/tool ||
    fail "a mode and an access list"
has "a mode and a list" /var/tool "regular 0640 100:200"
"$B/tests/runtime/tool_xattrs" tree:image >lists
cp -a listed chmodded
chmod 640 chmodded/var/tool
"$B/tests/runtime/tool_xattrs" chmodded | diff - lists ||
    fail "a mode and an access list"
"$trvm" mkfs -q listed -o image --free 1M --map-owner 100:1000:10 ||
    fail "access lists"
"$B/tests/runtime/tool_xattrs" tree:image >lists
setfacl -x u:105,g:106 listed/var/tool
setfacl -d -x u:107 listed/etc
setfacl -m u:1005:r,u:7:r,g:1006:rw listed/var/tool
setfacl -d -m u:1007:rwx listed/etc
"$B/tests/runtime/tool_xattrs" listed | diff - lists || fail "access lists, mapped"
refuse "--chown 0: no owner and group as numbers; say UID:GID" --chown 0
refuse "--chown 0:0:: no owner" --chown 0:0:
refuse "--chown root:root: no owner" --chown root:root
refuse "--chown 4294967296:0: no owner" --chown 4294967296:0
refuse "--chown 0:0:/none: there is no" --chown 0:0:/none
refuse "--mode 8:/etc: no mode" --mode 8:/etc
refuse "--mode 10000:/etc: no mode" --mode 10000:/etc
refuse "--mode 755: no mode" --mode 755
refuse "--mode 755:/bin: a symbolic link has no mode" --mode 755:/bin
refuse "--map-owner 0:1: no two ranges" --map-owner 0:1
refuse "--map-owner 0:1:0: no two ranges" --map-owner 0:1:0
refuse "--map-owner 0:1:4294967296: no two ranges" --map-owner 0:1:4294967296

# a disk has no tree
"$trvm" mkfs -q image -o none --remove x >said 2>&1 && fail "a disk edited"
grep -q '^trvm: image: a disk' said || fail "$(cat said)"
"$trvm" serve image --socket s --chown 0:0 >said 2>&1 && fail "a disk edited"
grep -q 'image: a disk, whose files .*--chown needs' said || fail "$(cat said)"

# serve gives what mkfs writes
"$trvm" mkfs -q root -o image --free 9M --add more --remove /var/tool
"$trvm" serve root --free 9M --socket s --add more --remove /var/tool >address &
server=$!
for _ in $(seq 100); do [ -s address ] && break; sleep 0.1; done
nbdcopy "$(cat address)" copy
kill -TERM $server
wait $server
cmp image copy || fail "served and written differ"

# as many as there is room for
args=()
for _ in $(seq 257); do args+=(--chown 0:0); done
refuse "--chown: more than 256 of its kind" "${args[@]}"
