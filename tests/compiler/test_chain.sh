#!/bin/bash
# What lies behind many lengths is found in one step for each, not in more for
# each before it: two lengths in front of two texts, again and again.
# SPDX-License-Identifier: Apache-2.0

set -u
groups=60

{ echo "type Chain struct {"
  for i in $(seq $groups); do
	printf '\ta%d_len u8\n\tb%d_len u8\n' "$i" "$i"
	printf '\ta%d [$a%d_len]string\n\tb%d [$b%d_len]string\n' \
		"$i" "$i" "$i" "$i"
  done
  printf '\tend u32_le\n}\n'; } >"$T/chain.struct"
"$B/structc" "$T/chain.struct" -o "$T/chain.h" || exit 1
cat >"$T/chain.c" <<EOF
#include "chain.h"

int main(void)
{
	static uint8_t bytes[$groups * 5 + 4];
	struct chain_chain chain;
	uint64_t size;
	uint32_t end;

	for (int i = 0; i < $groups; i++)
		bytes[5 * i] = 1, bytes[5 * i + 1] = 2;
	bytes[sizeof bytes - 4] = 42;
	return chain_chain_at(span_of(bytes, sizeof bytes), 0, &chain, NULL) ||
	       chain_chain_end(&chain, &end, NULL) || end != 42 ||
	       chain_chain_total_size(&chain, &size, NULL) ||
	       size != sizeof bytes;
}
EOF
for options in "gcc -O0" "gcc -O2" "clang -O2"; do
	# shellcheck disable=SC2086
	timeout 60 $options -I. -I"$T" -o "$T/chain" "$T/chain.c" || exit 1
	timeout 20 "$T/chain" || { echo "$options: status $?"; exit 1; }
done
