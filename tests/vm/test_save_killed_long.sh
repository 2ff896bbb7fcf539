#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# long
# kill -9 at any moment, many times.

exec bash tests/vm/save_killed.sh 300 "$RANDOM"
