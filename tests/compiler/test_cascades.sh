#!/bin/bash
# A syntax error is not followed by errors about what it broke.
# SPDX-License-Identifier: Apache-2.0
exec python3 tests/compiler/cascades.py "$B/structc" "$T" \
	tests/compiler/ok/{disk,disk_names,imports,pointers,joins,flags}.struct
