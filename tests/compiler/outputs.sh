# SPDX-License-Identifier: Apache-2.0
# For the tests of what structc writes besides C; sourced. $B, $T as ever.

structc=$B/structc

# Every file that there is: the pairs' sources and the formats.
all_sources() {
	ls tests/compiler/ok/*.struct tests/compiler/outputs/*.struct \
	    structs/*.struct
}

# Writes each source in a form as $T/out/NAME.FORM; NAME is unique.
write_all() { # form
	local source name
	mkdir -p "$T/out"
	for source in $(all_sources); do
		# C alone refuses it
		case $1:$source in c:*/meeting.struct) continue ;; esac
		name=$(basename "$(dirname "$source")")_$(basename "$source" .struct)
		"$structc" "$source" --format="$1" -o "$T/out/$name.$1" || {
			echo "$source: --format=$1 failed"
			return 1
		}
	done
}

# The Python that has the modules; Debian's, where another one is in the way.
python_with() { # modules
	local python
	for python in python3 /usr/bin/python3; do
		"$python" -c "import $1" 2>/dev/null && {
			echo "$python"
			return
		}
	done
	echo "no Python with $1" >&2
	return 1
}
