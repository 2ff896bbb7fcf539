#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# A guest works hard on a filesystem of ours (fsload.c): its kernel says
# nothing, and what the disk holds afterwards is clean and has what the guest
# saw. SEED=n is another load.

. tests/vm/load.sh
round 700
nothing_left
