# Row 20: the same bytes for every number of threads, fifty times, and messages in the same order.
# shellcheck shell=sh
# same_for_every_number INPUT TIMES
same_for_every_number() {
  petik quotes a.txt "$1" tiada a.txt > baku 2> pesan
  for jobs in 2 4 16; do
    for _ in $(seq "$2"); do
      expect 2 petik quotes -j $jobs a.txt "$1" tiada a.txt
      cmp -s out baku || fail "-j $jobs changes the output of $1"
      cmp -s err pesan || fail "-j $jobs changes the messages about $1"
    done
  done
}

{ cat big.jsonl && echo '{"text":1}' && cat big.jsonl; } > campur.jsonl
same_for_every_number campur.jsonl 1
{ head -n 1000 big.jsonl && echo '{"text":1}' && head -n 1000 big.jsonl; } > sedikit.jsonl  # four batches
same_for_every_number sedikit.jsonl 50
