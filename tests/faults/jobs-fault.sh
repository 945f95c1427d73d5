# Row 20: the same bytes for every number of threads, messages in the same order.
# shellcheck shell=sh
{ cat big.jsonl && echo '{"text":1}' && cat big.jsonl; } > campur.jsonl
petik quotes a.txt campur.jsonl tiada a.txt > baku 2> pesan
for jobs in 2 4 16; do
  for _ in 1 2 3; do
    expect 2 petik quotes -j $jobs a.txt campur.jsonl tiada a.txt
    cmp -s out baku || fail "-j $jobs changes the output"
    cmp -s err pesan || fail "-j $jobs changes the messages"
  done
done
