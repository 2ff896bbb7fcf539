#!/bin/bash
# long
# SPDX-License-Identifier: Apache-2.0
# A directory of a million names; see test_ext4_htree.sh.
. tests/images/lib.sh
need_root "mount images"
. tests/images/htree.sh

good text 1000000 24
[ "$levels" = 1 ] || fail "a million names: $levels levels of nodes"
