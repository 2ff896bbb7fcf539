#!/bin/bash
# qcow2 images of both versions, every cluster and counter size and each
# feature say through our accessors what qemu-img says, cluster by cluster.
# Sanitizers: address
. tests/formats/lib.sh
cd "$T"
values=$B/tests/formats/qcow2_values
tool=$OLDPWD/tests/formats/qcow2_tool.py

# The order of lines that hang on no order of the file is not compared.
check() { # image what
	python3 "$tool" "$1" | sort >tool || fail "$2: qemu-img"
	"$values" "$1" >our || fail "$2: $(tail -n 1 our)"
	grep -v '^feature-name=' our | sort >our.sorted
	same_lines "$2" tool our.sorted
}

# Data, zeros, a hole, data that was discarded, a compressed cluster at last.
fill() { # image cluster
	qemu-io -t unsafe -f qcow2 -c "write -P 1 0 $2" -c "write -P 2 $(($2 * 5)) 1000" \
	    -c "write -z $(($2 * 7)) $(($2 * 2))" \
	    -c "write -P 3 $(($2 * 20)) $(($2 * 3))" \
	    -c "discard $(($2 * 21)) $2" \
	    -c "write -P 4 $(($2 * 90)) $2" "${@:3}" "$1" >io.log 2>&1 ||
	    fail "qemu-io: $(cat io.log)"
}

try() { # what size cluster options
	local last="write -c -P 5 $(($3 * 30)) $3"
	case $4 in *preallocation*) last=quit ;; esac
	rm -f i.qcow2
	qemu-img create -q -f qcow2 -o "cluster_size=$3,$4" i.qcow2 "$2" ||
	    fail "qemu-img create: $1"
	fill i.qcow2 "$3" -c "$last"
	check i.qcow2 "$1"
}

for cluster in 512 1024 4096 65536 2097152; do
	for compat in 0.10 1.1; do
		try "version $compat, clusters of $cluster" \
		    $((cluster * 100 + 512)) $cluster compat=$compat
	done
done
for bits in 1 2 4 8 16 32 64; do
	try "$bits bits a counter" 3M 4096 refcount_bits=$bits
done
try "lazy counters" 50M 65536 lazy_refcounts=on
try zstd 50M 65536 compression_type=zstd
try "zstd in big clusters" 250M 2097152 compression_type=zstd
try "metadata at once" 4M 4096 preallocation=metadata
for cluster in 16384 65536; do
	try "parts of $cluster" 20M $cluster extended_l2=on
done

# ------------------------------------------------- what hangs on the header

qemu-img create -q -f raw base.raw 1M
qemu-img create -q -f qcow2 -F raw -b base.raw i.qcow2 8M
fill i.qcow2 65536
check i.qcow2 "a backing file"
qemu-img create -q -f qcow2 -o data_file=d.raw,data_file_raw=on i.qcow2 8M
fill i.qcow2 65536
check i.qcow2 "data in another file"
grep -q '^data-file=d.raw' our || fail "no data file"

for compat in 0.10 1.1; do
	qemu-img create -q -f qcow2 -o compat=$compat s.qcow2 8M
	fill s.qcow2 65536
	for name in one "a longer name" three; do
		qemu-img snapshot -c "$name" s.qcow2
		qemu-io -t unsafe -f qcow2 -c "write -P 9 1M 64k" s.qcow2 >/dev/null
	done
	qemu-img snapshot -d one s.qcow2
	check s.qcow2 "snapshots, $compat"
	[ "$(grep -c '^snapshot=' our)" = 2 ] || fail "snapshots: $(cat our)"
done

for bitmap in b "a longer name" c; do
	qemu-img bitmap --add -g $((4096 << ${#bitmap})) s.qcow2 "$bitmap"
done
qemu-img bitmap --disable s.qcow2 c
check s.qcow2 bitmaps
[ "$(grep -c '^bitmap=' our)" = 3 ] || fail "bitmaps: $(cat our)"
[ "$(grep -c '^feature-name=' our)" -gt 5 ] || fail "no names of features"

# QEMU times its hash first, and gives up on a machine that is too busy.
if qemu-img create -q -f qcow2 --object secret,id=s,data=x \
    -o encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10 \
    l.qcow2 4M 2>luks.log; then
	"$values" l.qcow2 >our || fail "luks: $(tail -n 1 our)"
	grep -qx encryption=luks our || fail "luks is not seen"
else
	grep -q 'accurate CPU usage' luks.log || fail "$(cat luks.log)"
fi

# --------------------------------------------------------------- what we write

for now in 1 0; do
	"$values" --edit s.qcow2 lazy >our || fail "cannot write: $(tail -n 1 our)"
	grep -qx "lazy-refcounts=$now" our || fail "lazy is not $now"
	check s.qcow2 "a changed feature"
done

# --------------------------------------------------------------------- damage

qemu-img create -q -f qcow2 -o cluster_size=512 d.qcow2 60k
fill d.qcow2 512 -c "write -c -P 5 $((512 * 30)) 512"
qemu-img snapshot -c name d.qcow2
qemu-img bitmap --add d.qcow2 b
for image in d.qcow2 s.qcow2; do
	survives qcow2_values $image 1200 2500 500
done
