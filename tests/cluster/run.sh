#!/bin/sh
# Spreads a run over the engines that exist, for real:   run.sh PETIK SOURCE [N]   (./dev test-cluster)
set -eu
petik=$(realpath "$1")
source=$(realpath "$2")
here=$source/tests/cluster
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/articles.sh" "${3:-20000}" "$source/data/samples" >"$work/big.jsonl"
"$petik" annotate "$work/big.jsonl" >"$work/wanted.jsonl"
echo "$(wc -l <"$work/big.jsonl") records, $(wc -c <"$work/big.jsonl") bytes"
for jobs in 2 4; do "$petik" annotate -j $jobs "$work/big.jsonl" | cmp - "$work/wanted.jsonl"; done
"$here/parallel.sh" "$petik" "$work/big.jsonl" "$work/wanted.jsonl"
"$here/slurm.sh" "$petik" "$work/big.jsonl" "$work/wanted.jsonl" "$source/apps/petik/examples/slurm-array.sh"
