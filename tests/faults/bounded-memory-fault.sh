# Rows 8 and 15: a stream of any length, one endless line, and packed bombs take bounded memory.
# shellcheck shell=sh disable=SC3045  # dash and bash have ulimit -v
petik tokens a.txt > /dev/null || exit 1
if ! (ulimit -v 120000 && petik tokens a.txt) > /dev/null 2>&1; then skip 'petik does not start in 120 MB (a sanitizer?)'; fi
expect 0 sh -c 'ulimit -v 120000; for i in 1 2 3 4 5 6 7 8 9 10; do cat big.jsonl; done | petik sentences | wc -l'
prints 200000
expect 2 sh -c 'ulimit -v 120000; (head -c 1073741824 /dev/zero | tr "\0" a; echo; echo "Harga naik.") |
  petik sentences --input lines --max-bytes 1000000'
says ':1: .*--max-bytes'
prints 'Harga naik.'
head -c 300000000 /dev/zero | gzip -1 > bom.gz
head -c 300000000 /dev/zero | zstd -q -o bom.zst
for bomb in bom.gz bom.zst; do
  expect 2 sh -c "ulimit -v 120000; petik sentences --max-bytes 1000000 $bomb a.txt"
  says "$bomb: .*--max-bytes"
  prints '"Kami siap," kata Sarno.'
done
