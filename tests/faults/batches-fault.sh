# Shards, the limit of errors, the manifest, the exit status, colour.
# shellcheck shell=sh
petik quotes big.jsonl > baku
for count in 1 3 7; do
  : > semua
  for index in $(seq 1 $count); do petik quotes -j 2 --shard "$index/$count" big.jsonl >> semua || fail "shard $index/$count"; done
  LC_ALL=C sort semua > terurut
  LC_ALL=C sort baku | cmp -s - terurut || fail "$count shards are not the whole"
done
for words in 0/3 4/3 1 1/ /3 a/b 1/0 -1/3; do
  expect 2 petik quotes --shard $words a.txt
  says 'shard'
done
# A broken record belongs to one shard.
printf '{"text":1}\n{"text":2}\n' > rusak.jsonl
for index in 1 2 3; do petik tokens --shard $index/3 rusak.jsonl; done 2> err
[ "$(wc -l < err)" = 2 ] || fail 'a broken record is not the error of one shard'

for _ in 1 2 3 4 5 6 7 8 9; do printf '{"text":"Satu."}\n{"text":1}\n'; done > salah.jsonl
for jobs in 1 4; do
  expect 2 petik sentences --max-errors 3 -j $jobs salah.jsonl -o hasil
  [ "$(wc -l < err)" = 4 ] || fail 'not three errors and the reason'
  says 'stopped after 3 errors'
  [ ! -e hasil ] || fail 'a run that stopped left a file'
done

expect 2 petik sentences salah.jsonl --manifest catatan.json --errors daftar.jsonl
expect 0 jq -c '[.documents, .errors, .files, .exit_status, .command[0], (.data | length)]' catatan.json
prints '[9,9,1,2,"sentences",16]'
[ "$(jq -s length daftar.jsonl)" = 9 ] || fail 'not all errors are listed'
expect 2 petik tokens a.txt tiada --errors /dev/full
says '/dev/full: No space left'

expect 0 petik quotes --exit-status a.txt
printf 'Harga naik.\n' > tanpa.txt
expect 1 petik quotes --exit-status tanpa.txt
expect 1 petik quotes --exit-status -f jsonl tanpa.txt
expect 2 petik quotes --exit-status tanpa.txt tiada
expect 0 petik quotes tanpa.txt

expect 0 petik quotes -v a.txt
says '1 document (0.0 MB) in'
expect 0 petik quotes --progress a.txt big.jsonl
says '20001 documents'
expect 0 env FORCE_COLOR=1 petik quotes --no-progress a.txt
grep -q "$(printf '\033')" out || fail 'FORCE_COLOR gives no colour'
silent
expect 0 env NO_COLOR=1 FORCE_COLOR=1 petik quotes a.txt
! grep -q "$(printf '\033')" out || fail 'NO_COLOR gives colour'
expect 0 env NO_COLOR=1 petik quotes --color always a.txt
grep -q "$(printf '\033')" out || fail '--color always gives no colour'
expect 0 env FORCE_COLOR=1 petik quotes -f jsonl a.txt
jq -e . out > semua || fail 'JSON is coloured'
# --line-buffered: the first result is there before the input ends.
mkfifo pipa
(cat a.txt && sleep 5) > pipa &
expect 0 sh -c 'petik sentences --input lines --line-buffered pipa | head -n 1'
prints '"Kami siap," kata Sarno.'
