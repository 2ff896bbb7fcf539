#!/bin/bash
# long
# SPDX-License-Identifier: Apache-2.0
# Harder work than test_load.sh's, on every profile, another every day.

SEED=${SEED:-$(($(date +%s) / 86400))}
. tests/vm/load.sh
echo "SEED=$seed"
round 4000
round 4000 --block-size 2048
round 4000 --profile boot --block-size 1024
round 4000 --profile tiny
# Not with inline_data: a guest's 6.1 kernel and the host's saw different sums,
# of a filesystem that e2fsck finds clean; whose fault it is was not found out.
round 4000 --profile tiny --features dir_index
nothing_left
