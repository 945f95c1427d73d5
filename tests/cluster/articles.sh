#!/bin/sh
# Makes N records of JSON Lines from the sample articles, each with its own id:   articles.sh N SAMPLES > big.jsonl
set -eu
for sample in "$2"/*.txt; do jq -R -s -c '{text: .}' "$sample"; done >"${TMPDIR:-/tmp}/petik-samples.$$"
trap 'rm -f "${TMPDIR:-/tmp}/petik-samples.$$"' EXIT
samples=$(wc -l <"${TMPDIR:-/tmp}/petik-samples.$$")
i=0
while [ "$i" -lt $(($1 / samples + 1)) ]; do
  cat "${TMPDIR:-/tmp}/petik-samples.$$"
  i=$((i + 1))
done | head -n "$1" | awk '{ printf "{\"id\":\"berita-%d\",%s\n", NR, substr($0, 2) }'
