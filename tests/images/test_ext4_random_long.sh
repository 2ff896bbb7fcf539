#!/bin/bash
# long
# SPDX-License-Identifier: Apache-2.0
# A thousand random trees, others every day; see test_ext4_random.sh.
. tests/images/lib.sh
need_root "mount and to make devices"

exec python3 -IS tests/images/campaign.py "$trvm" "$T" \
    "${SEED:-$(($(date +%s) / 86400 * 1000))}" "${COUNT:-1000}"
