#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Random trees come back from their images as the host kernel shows them, in
# every attribute, and a directory and its tar are the same image
# (campaign.py). SEED=n COUNT=1 makes one of them again.
. tests/images/lib.sh
need_root "mount and to make devices"

exec python3 -IS tests/images/campaign.py "$trvm" "$T" "${SEED:-1000}" \
    "${COUNT:-36}"
