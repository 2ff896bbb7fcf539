#!/bin/bash
# structc lsp: what the protocol allows and what it does not, and neovim's own
# client in a whole session.
# SPDX-License-Identifier: Apache-2.0
# Sanitizers: address

set -u
python3 -B tests/compiler/lsp_raw.py "$B/structc" "$T" || exit 1

cat >"$T/edited.struct" <<'END'
// For an editor: one mistake, in the last member but two.
const MAGIC = 0xEF53
type Kind enum<u16_le> { regular = 1  directory = 2 }
type Super struct {
	magic u16_le = MAGIC
	kind  Kind = regular
	blocks u32_le   // All of them, größer als 日本.
	low u33_le
	high   u8
	field both u64 = ($low @ $high)
}
END
sed s/u33/u32/ "$T/edited.struct" >"$T/formatted.struct"
type nvim >/dev/null || { echo "neovim is not here"; exit 77; }
HOME=$T XDG_STATE_HOME=$T XDG_CONFIG_HOME=$T XDG_DATA_HOME=$T \
    STRUCTC=$B/structc FORMATTED=$T/formatted.struct \
    timeout 60 nvim --headless --clean -i NONE -n "$T/edited.struct" \
    -c "luafile tests/compiler/lsp_neovim.lua" 2>&1
