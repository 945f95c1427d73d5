#!/bin/sh
# Spreads a run over the engines that exist, for real:   run.sh PETIK SOURCE [N]   (./dev test-cluster)
set -eu
petik=$(realpath "$1")
source=$(realpath "$2")
here=$source/tests/cluster
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/articles.sh" "${3:-20000}" "$source/data/samples" >"$work/big.jsonl"
echo "$(wc -l <"$work/big.jsonl") records, $(wc -c <"$work/big.jsonl") bytes"
"$here/one-host.sh" "$petik" "$work/big.jsonl" "$work/wanted.jsonl"
"$here/parallel.sh" "$petik" "$work/big.jsonl" "$work/wanted.jsonl"
"$here/slurm.sh" "$petik" "$work/big.jsonl" "$work/wanted.jsonl" "$source/apps/petik/examples/slurm-array.sh"
