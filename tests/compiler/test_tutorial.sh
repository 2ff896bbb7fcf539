#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# docs/tutorial.md, done as it says: its files are written, its commands run in
# order, and each prints what stands below it.

set -u
command -v clang >/dev/null || { echo "clang is not here"; exit 77; }
page=$PWD/docs/tutorial.md
# what the page calls the tree, with the build that is to be tested
mkdir "$T/tree" "$T/work" &&
    ln -s "$PWD/runtime" "$T/tree/runtime" &&
    ln -s "$B" "$T/tree/build" && cd "$T/work" || exit 1

# The page as a script: a block of C or of structures is a file, called as its
# first line says; a block of text is what the commands above it print.
awk '
	/^```(struct|c)$/ { getline; file = $2; sub(/:$/, "", file)
			    printf "cat >%s <<\047END OF FILE\047\n", file
			    print; kind = "file"; next }
	/^```sh$/ { kind = "commands"; n++
		    printf "step %d\n{\n", NR; next }
	/^```text$/ { kind = "text"
		      print "cat >wanted <<\047END OF FILE\047"; next }
	/^```$/ { if (kind == "file") print "END OF FILE"
		  if (kind == "commands") print "} >said"
		  if (kind == "text") print "END OF FILE\ncompare"
		  kind = ""; next }
	kind { print }
' "$page" >../script
cat >../all - ../script <<'END'
shopt -s expand_aliases
set -e
export TREE=$1
step() {
	line=$1
	steps=$((${steps-0} + 1))
}
trap '[ $? = 0 ] || echo "docs/tutorial.md, line $line: not as it says"' EXIT
compare() {
	diff -u wanted said
}
END
echo '[ "$steps" -ge 9 ] || { echo "only $steps steps"; exit 1; }' >>../all
bash ../all "$T/tree"
