# SPDX-License-Identifier: Apache-2.0
#
#   make            build/structc and build/trvm
#   make boot       a Debian root, made once, booted from a virtual ext4
#   make check      installs what is missing, builds, runs every test
#   make check-long the campaigns that take longer than CI should
#   make fuzz       each fuzz target for a minute (FUZZ_SECONDS), or for
#                   FUZZ_RUNS inputs
#   make bench      speed and memory beside the tools people use today
#   make generated  rewrites generated/ from structs/ (after a change there)
#   make docs       pages of structs/, as HTML, in build/docs/formats/
#   make bless      rewrites the expected halves of the golden pairs
#   make install    to $(DESTDIR)$(PREFIX)
#
# Every folder is a list of its files: adding a file is adding nothing here.

CC       ?= cc
CFLAGS   ?= -O2 -g
PREFIX   ?= /usr/local
B        ?= build
SANITIZE ?=
# V=1 shows the commands
Q        := $(if $V,,@)

WARN     := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
            -Wvla -Wpointer-arith
override CFLAGS += -std=gnu11 $(WARN) -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 \
            -I. -I$B -pthread $(if $(SANITIZE),-fsanitize=$(SANITIZE) \
            -fno-omit-frame-pointer -fno-sanitize-recover=all)
comma    := ,
# the libraries that a program uses, of those all are given
# (a leak checker cannot follow those that are loaded later)
LDFLAGS  += -pthread $(if $(SANITIZE),-fsanitize=$(SANITIZE),-Wl$(comma)--as-needed)
LDLIBS   := -lsquashfs -lext2fs -lcom_err -larchive -lxxhash -lz -lnbd -lgnutls -lfuse3 -ljson-c

# ---------------------------------------------------------------- what we build

structs  := $(patsubst structs/%.struct,%,$(wildcard structs/*.struct))
structc  := $(patsubst %.c,$B/%.o,$(wildcard compiler/*.c compiler/*/*.c)) \
            $B/compiler/lexer.o $B/compiler/parser.o
runtime  := $(patsubst %.c,$B/%.o,$(wildcard runtime/*/*.c))
trvm     := $(patsubst %.c,$B/%.o,$(wildcard vm/*.c))
inspect  := $(patsubst %.c,$B/%.o,$(wildcard inspector/*.c)) \
            $B/inspector/formats.o
tests    := $(patsubst tests/%.c,$B/tests/%,$(wildcard tests/*/test_*.c))
tools    := $(patsubst tests/%.c,$B/tests/%,$(wildcard tests/*/tool_*.c))
values   := $(patsubst tests/%.c,$B/tests/%,\
            $(wildcard tests/formats/*_values.c))
scripts  := $(wildcard tests/*/test_*.sh)
benches  := $(patsubst %.c,$B/%,$(wildcard bench/*.c))
fuzz     := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
# what other programs take of the two; importing is structc's alone
no_main  := $(filter-out %/main.o $B/compiler/import/%,$(structc) $(trvm))
replays  := $(patsubst %,$B/tests/fuzz/%,$(fuzz))

all: $B/structc $B/trvm $B/inspect

# structc makes what the runtime is built from, so it stands on base alone.
$B/structc: $(structc) $(filter $B/runtime/base/%,$(runtime))
$B/trvm: $(trvm) $B/libruntime.a
$B/inspect: $(inspect) $B/libruntime.a
$B/structc $B/trvm $B/inspect:
	@echo "link  $@"
	$Q$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$B/libruntime.a: $(runtime)
	$Qrm -f $@ && $(AR) rcs $@ $^

$B/%.o: %.c
	@mkdir -p $(@D)
	@echo "cc    $<"
	$Q$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

# structc's front end. The flags of generated C are its generators' business.
$B/compiler/lexer.c: compiler/lexer.re
	@mkdir -p $(@D)
	@echo "re2c  $<"
	$Qre2c -W --no-generation-date -o $@ $<
$B/compiler/parser.c $B/compiler/parser.h &: compiler/parser.y
	@mkdir -p $(@D)
	@echo "bison $<"
	$Qbison -Wall -Wcounterexamples --defines=$B/compiler/parser.h \
	    -o $B/compiler/parser.c $<
$B/compiler/lexer.o $B/compiler/parser.o: $B/compiler/%.o: $B/compiler/%.c
	@echo "cc    $<"
	$Q$(CC) $(CFLAGS) -Icompiler -MMD -MP -c -o $@ $<
$(structc): | $B/compiler/parser.h

# The tables of every format, for the inspector.
$B/inspector/formats.c: Makefile $(patsubst %,generated/%.h,$(structs))
	@mkdir -p $(@D)
	@echo "table $@"
	$Q{ echo '#define STRUCT_DESCRIBE'; \
	    printf '#include "generated/%s.h"\n' $(structs); \
	    echo '#include "inspector/inspect.h"'; \
	    echo 'const struct describe_file *const inspect_formats[] = {'; \
	    printf '\t&%s_describe_file,\n' $(structs); \
	    echo '\tNULL };'; } >$@
$B/inspector/formats.o: $B/inspector/formats.c
	@echo "cc    $<"
	$Q$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

# The guest's init: static, small, never sanitized; trvm carries it inside.
$B/guest-init: $(wildcard vm/guest/*.c vm/guest/*.h) vm/channel.c vm/channel.h \
               runtime/base/bytes.h $(wildcard generated/*.h)
	@mkdir -p $(@D)
	@echo "link  $@"
	$Q$(CC) -std=gnu11 $(WARN) -D_GNU_SOURCE -Os -I. -static -s \
	    -ffunction-sections -fdata-sections -Wl,--gc-sections \
	    -o $@ $(filter %.c,$^)
$B/vm/initramfs.o: CFLAGS += -DGUEST_INIT_PATH='"$B/guest-init"'
$B/vm/initramfs.o: $B/guest-init

# --------------------------------------------------------------- generated code

compiled := $(structs:%=$B/generated/%.h)
# The depfile names what the file imports.
$B/generated/%.h: structs/%.struct $B/structc
	@mkdir -p $(@D)
	$Q$B/structc $< -o $@ --depfile $(@:.h=.d)

generated: $(compiled)
	@set -e; for s in $(structs); do \
	    cmp -s $B/generated/$$s.h generated/$$s.h || \
	    cp $B/generated/$$s.h generated/$$s.h; done

check-generated: $(compiled)
	@set -e; for s in $(structs); do \
	    diff -u generated/$$s.h $B/generated/$$s.h || { \
	    echo "generated/$$s.h is stale: run 'make generated'"; exit 1; }; \
	done; echo "generated/ is current"

docs: $B/structc
	@mkdir -p $B/docs/formats
	@set -e; for s in $(structs); do \
	    $B/structc structs/$$s.struct --format=html \
	        -o $B/docs/formats/$$s.html; done

# ------------------------------------------------------------------------ tests

$B/tests/%: tests/%.c $B/libruntime.a
	@mkdir -p $(@D)
	@echo "link  $@"
	$Q$(CC) $(CFLAGS) -MMD -MP $(LDFLAGS) -o $@ $< \
	    $(filter %.o,$^) $B/libruntime.a $(LDLIBS) -lcmocka
$B/tests/runtime/test_ext4_hash: LDLIBS += -lext2fs
# What an image says through generated accessors, for the scripts of
# tests/formats: base is all that generated code stands on. (zlib is theirs.)
$(values): $B/tests/%: tests/%.c $B/tests/formats/values.o \
        $(filter $B/runtime/base/%,$(runtime))
	@mkdir -p $(@D)
	@echo "link  $@"
	$Q$(CC) $(CFLAGS) -MMD -MP $(LDFLAGS) -o $@ $(filter %.c %.o,$^) -lz
# Parts of trvm that have a door worth testing without a machine.
$(patsubst %,$B/tests/%,$(basename $(patsubst tests/%,%,\
    $(wildcard tests/vm/test_*.c)))): $(filter-out $B/vm/main.o,$(trvm))
$B/tests/compiler/test_text: $(filter $B/compiler/%,$(no_main))

# A fuzz target, with a main that only replays files: `make check` needs no
# libFuzzer to see that what was once found stays fixed. `make fuzz` builds it
# with libFuzzer's own main instead.
fuzzer := $(findstring fuzzer,$(SANITIZE))
$B/tests/fuzz/fuzz_%: tests/fuzz/fuzz_%.c $(if $(fuzzer),,tests/fuzz/replay.c) \
        $(no_main) $B/libruntime.a
	@mkdir -p $(@D)
	@echo "link  $@"
	$Q$(CC) $(CFLAGS) $(LDFLAGS) $(if $(fuzzer),-fsanitize=fuzzer) -o $@ \
	    $(filter %.c %.o,$^) $B/libruntime.a $(LDLIBS)

test-programs: all $(tests) $(tools) $(values) $(replays) $(if $(SANITIZE),,$(benches))

# Sanitized programs live in folders of their own; tests/run knows which tests
# it repeats there.
sanitized:
	$(MAKE) B=$B-asan SANITIZE=address,undefined CFLAGS='-O1 -g' test-programs
	$(MAKE) B=$B-tsan SANITIZE=thread CFLAGS='-O1 -g' test-programs

# Each target for FUZZ_SECONDS, or for FUZZ_RUNS inputs where that is given;
# finds stay in build-fuzz/finds.
FUZZ_SECONDS ?= 60
fuzz_limit := $(if $(FUZZ_RUNS),-runs=$(FUZZ_RUNS),-max_total_time=$(FUZZ_SECONDS))
fuzz: deps
	$(MAKE) B=$B-fuzz CC=clang SANITIZE=address,undefined,fuzzer-no-link \
	    CFLAGS='-O1 -g' $(patsubst %,$B-fuzz/tests/fuzz/%,$(fuzz))
	@mkdir -p $B-fuzz/finds
	@set -e; for f in $(fuzz:fuzz_%=%); do \
	    mkdir -p $B-fuzz/corpus/$$f; \
	    $B-fuzz/tests/fuzz/fuzz_$$f $(fuzz_limit) \
	        -artifact_prefix=$B-fuzz/finds/$$f- \
	        $B-fuzz/corpus/$$f tests/fuzz/corpus/$$f; done
	$(MAKE) $B/structc
	@for s in $(structs); do B=$B \
	    FUZZ_CFLAGS='-O1 -g -fno-sanitize-coverage=trace-cmp' \
	    tests/formats/fuzz.sh structs/$$s.struct $B-fuzz/formats \
	    -max_len=4200 -entropic=0 $(fuzz_limit) || exit 1; done

check: deps
	$(MAKE) test-programs sanitized
	$(MAKE) check-generated
	B=$B tests/run

check-long: deps
	$(MAKE) test-programs sanitized
	B=$B tests/run --long

$B/bench/nbd_load: LDLIBS += -lnbd
$B/bench/%: bench/%.c $(no_main) $B/libruntime.a
	@mkdir -p $(@D)
	@echo "link  $@"
	$Q$(CC) $(CFLAGS) -MMD -MP $(LDFLAGS) -o $@ $(filter %.c %.o,$^) \
	    $B/libruntime.a $(LDLIBS)

bench: deps
	$(MAKE) all $(benches) $B/tests/nbd/tool_serve
	B=$B bench/run

boot: deps
	$(MAKE) all
	B=$B vm/demo.sh

bless: $B/structc
	tests/compiler/golden.sh --bless
	tests/compiler/test_import.sh --bless
	tests/compiler/test_outputs.sh --bless

# ------------------------------------------------------------ what is installed

# to build
PACKAGES := gcc libc6-dev make pkg-config re2c bison libarchive-dev \
    libext2fs-dev comerr-dev libsquashfs-dev libxxhash-dev zlib1g-dev libnbd-dev libcmocka-dev libdw-dev \
    libjson-c-dev libfuse3-dev fuse3 libgnutls28-dev
# guests and images, and what judges them
PACKAGES += qemu-system-x86 qemu-utils mmdebstrap e2fsprogs libext2fs-dev \
    libnbd-bin cpio xz-utils zstd kmod procps attr mount uidmap time
# filesystems, archives and programs, and what judges them
PACKAGES += dosfstools mtools exfatprogs gdisk fdisk zip
PACKAGES += squashfs-tools erofs-utils xorriso genisoimage binutils
PACKAGES += btrfs-progs xfsprogs
PACKAGES += libarchive-tools acl
# other compilers, other machines, a proof
PACKAGES += clang libclang-rt-dev llvm g++ clang-format python3
PACKAGES += gcc-aarch64-linux-gnu libc6-dev-arm64-cross
PACKAGES += gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user
PACKAGES += jq
PACKAGES += frama-c-base
# what reads and writes the formats of structs/
PACKAGES += dosfstools mtools exfatprogs exfat-fuse sleuthkit gdisk fdisk 7zip
# an editor, as a client of the language server
PACKAGES += neovim
# container images, and what judges them
PACKAGES += skopeo umoci
# NBD servers and clients that ours is compared with, and what they need
PACKAGES += nbdkit nbd-client python3-libnbd gnutls-bin
# what judges the outputs of structc that are not C
PACKAGES += python3-jsonschema python3-yaml tidy cmark-gfm

# Installs the packages that are missing and nothing else; sudo where needed.
deps:
	@missing=; for p in $(PACKAGES); do \
	    dpkg-query -W -f='$${Status}' $$p 2>/dev/null | \
	    grep -q 'ok installed' || missing="$$missing $$p"; done; \
	[ -z "$$missing" ] && exit 0; \
	echo "installing:$$missing"; \
	[ "$$(id -u)" = 0 ] && as= || as=sudo; \
	$$as apt-get update -q && DEBIAN_FRONTEND=noninteractive \
	    $$as apt-get install -y -q --no-install-recommends $$missing

install: all
	install -D $B/structc $(DESTDIR)$(PREFIX)/bin/structc
	install -D $B/trvm $(DESTDIR)$(PREFIX)/bin/trvm
	install -D $B/inspect $(DESTDIR)$(PREFIX)/bin/structc-inspect

format:
	clang-format -i $(wildcard compiler/*.[ch] compiler/*/*.[ch] runtime/*/*.[ch] vm/*.[ch] inspector/*.[ch] \
	    vm/guest/*.[ch] tests/*/*.[ch])

clean:
	rm -rf $B $B-asan $B-tsan $B-fuzz

.PHONY: all docs generated check-generated test-programs sanitized check check-long \
        fuzz bench boot bless deps install format clean
.DELETE_ON_ERROR:

-include $(shell find $B -name '*.d' 2>/dev/null)
