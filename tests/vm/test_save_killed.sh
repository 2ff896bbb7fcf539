#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# kill -9 at any moment loses nothing that was flushed (--save).

exec bash tests/vm/save_killed.sh 8 17
