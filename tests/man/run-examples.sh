#!/bin/sh
# Runs the examples of a manual page: run-examples.sh PETIK PAGE SAMPLES. In literal blocks, a line "$ command" is run in
# the folder SAMPLES, and what it prints must be the lines that follow it.
set -u
PATH=$(cd "$(dirname "$1")" && pwd):$PATH
export PATH LC_ALL=C.UTF-8
page=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

awk '/^\.Bd -literal/ { inside = 1; next } /^\.Ed/ { inside = 0 } inside' "$page" | sed 's/\\e/\\/g' >"$work/expected"
grep '^\$ ' "$work/expected" >"$work/commands"
[ -s "$work/commands" ] || { echo "no examples"; exit 1; }
cp -r "$3" "$work/samples" && cd "$work/samples" || exit 2  # examples may write
while IFS= read -r line; do
  printf '%s\n' "$line"
  sh -c "${line#\$ }" 2>&1 </dev/null
done <"$work/commands" >"$work/found"
diff -u --label "$page" --label found "$work/expected" "$work/found"
