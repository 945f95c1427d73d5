#!/bin/sh
# One host: the same bytes for any number of threads and from shards, memory that does not grow with the input, and runs
# that are killed at random moments and go on:   one-host.sh PETIK BIG.jsonl WANTED.jsonl
# WANTED.jsonl is written: what one thread gives.
set -eu
PATH=$(dirname "$(realpath "$1")"):$PATH
big=$(realpath "$2")
wanted=$(realpath "$(dirname "$3")")/$(basename "$3")
most_memory=65536 # KB
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# measured COMMAND...: runs it, says time and memory, fails above $most_memory
measured() {
  command time -o usage -f '%e %M' "$@"
  read -r seconds memory <usage
  echo "$*: $seconds s, $memory KB" | sed "s|$work/||g; s|$(dirname "$big")/||g"
  [ "$memory" -le $most_memory ] || { echo "more than $most_memory KB"; exit 1; }
}

measured petik annotate -j 1 "$big" -o "$wanted"
for jobs in 2 4; do
  measured petik annotate -j $jobs "$big" -o threads.jsonl
  cmp threads.jsonl "$wanted"
done
rm threads.jsonl

for shard in 1 2 3; do petik annotate -j 2 --shard $shard/3 "$big" -o shard-$shard.jsonl; done
LC_ALL=C sort "$wanted" >sorted
cat shard-?.jsonl | LC_ALL=C sort | cmp - sorted
rm sorted shard-?.jsonl
echo "--shard: three shards hold every record once"

mkdir in out
split -n l/200 -d -a 3 --additional-suffix=.jsonl "$big" in/part-
kills=0
for round in 1 2 3 4 5 6 7 8 9 10; do
  petik annotate -r in -j 2 --output-dir out --skip-existing &
  worker=$!
  sleep "$(awk -v seed="$$$round" 'BEGIN { srand(seed); print 0.2 + 2 * rand() }')"
  kill -9 $worker 2>/dev/null && kills=$((kills + 1))
  wait $worker 2>/dev/null || true
done
done_before=$(find out -name 'part-*.jsonl' | wc -l)
petik annotate -r in -j 2 --output-dir out --skip-existing
cat out/part-*.jsonl | cmp - "$wanted"
echo "killed $kills times at random moments, $done_before of 200 files done by then: nothing torn, nothing lost"
