#!/bin/bash
# The generated test of every format finds nothing wrong on a big-endian host:
# s390x, under qemu-user.
# SPDX-License-Identifier: Apache-2.0

set -u
for tool in s390x-linux-gnu-gcc qemu-s390x; do
	command -v $tool >/dev/null || { echo "$tool is not here"; exit 77; }
done
printf '%s s390x\n' structs/*.struct tests/compiler/ok/open*.struct |
    xargs -P 2 -L 1 tests/formats/fields.sh
