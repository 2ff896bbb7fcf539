#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# long
# As test_enemies.c, with a hundred thousand of them.

NBD_TEST_CONNECTIONS=100000 exec "$B/tests/nbd/test_enemies"
