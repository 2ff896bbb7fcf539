#!/bin/bash
# Every input in tests/fuzz/corpus, what a fuzzer once found included, goes
# through its fuzz target without a fault.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -eu
for folder in tests/fuzz/corpus/*/; do
	name=$(basename "$folder")
	"$B/tests/fuzz/fuzz_$name" "$folder"*
done
