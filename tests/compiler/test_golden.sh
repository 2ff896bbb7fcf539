#!/bin/bash
# What structc writes and says for every golden pair is what was reviewed.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address
exec bash tests/compiler/golden.sh
