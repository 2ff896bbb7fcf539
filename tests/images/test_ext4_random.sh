#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Random trees come back from their images as the host kernel shows them, and a
# directory and its tar are the same image. SEED=n COUNT=1 makes one of them
# again.
. tests/images/lib.sh
need_root "mount and to make devices"
. tests/images/random.sh

random_trees "${SEED:-1000}" "${COUNT:-20}"
