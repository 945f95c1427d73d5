#!/bin/sh
# GNU parallel: one big file in blocks, and a file a job with a log that a broken run goes on from. The same bytes as one
# process:   parallel.sh PETIK BIG.jsonl WANTED.jsonl
set -eu
PATH=$(dirname "$1"):$PATH
big=$(realpath "$2")
wanted=$(realpath "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

parallel --will-cite -k --pipepart -a "$big" --block 4M -j 2 petik annotate >parts.jsonl
cmp parts.jsonl "$wanted"
parallel --will-cite -k --pipe -L 500 -j 2 petik annotate <"$big" >pipes.jsonl
cmp pipes.jsonl "$wanted"

# A file a job; the run is killed, and --resume does what is left.
mkdir in out
split -n l/20 -d --additional-suffix=.jsonl "$big" in/part-
job='petik annotate {} --output-dir out --skip-existing'
parallel --will-cite -j 2 --joblog log.tsv --resume "$job" ::: in/*.jsonl &
sleep 1
kill -9 $! 2>/dev/null || true
wait || true
parallel --will-cite -j 2 --joblog log.tsv --resume "$job" ::: in/*.jsonl
cat out/part-*.jsonl | cmp - "$wanted"
echo "GNU parallel: the same bytes by --pipepart, --pipe and a file a job, killed and resumed"
