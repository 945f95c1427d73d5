# Row 10: UTF-16 with its mark and the encodings of old archives, as texts and as streams of any length.
# shellcheck shell=sh disable=SC3045  # dash and bash have ulimit -v
printf '\223Kami siap,\224 kata Andr\351.\n' > lama.txt
expect 0 petik quotes --encoding windows-1252 lama.txt
prints 'lama.txt	direct	André	kata	Kami siap,'
silent
iconv -f UTF-8 -t UTF-16 a.txt > mark.txt
iconv -f UTF-8 -t UTF-16BE a.txt > besar.txt
expect 0 sh -c 'petik sentences mark.txt; petik sentences --encoding utf-16be besar.txt; petik sentences --encoding UTF-8 a.txt'
[ "$(sort -u out | wc -l) $(wc -l < out)" = '1 3' ] || fail "stdout: $(cat out)"
# JSON Lines in UTF-16: a stream, record by record.
iconv -f UTF-8 -t UTF-16 big.jsonl > enam.jsonl
petik quotes --stdin-filename x < big.jsonl > baku
expect 0 sh -c 'petik quotes --input jsonl --stdin-filename x < enam.jsonl'
cmp -s out baku || fail 'UTF-16 changes the results'
gzip -k enam.jsonl
expect 0 sh -c 'petik quotes --input jsonl --stdin-filename x < enam.jsonl.gz'
cmp -s out baku || fail 'packed UTF-16 changes the results'
if (ulimit -v 120000 && petik tokens a.txt) > /dev/null 2>&1; then
  expect 0 sh -c 'ulimit -v 120000; { cat enam.jsonl; for i in 1 2 3 4 5 6 7 8; do tail -c +3 enam.jsonl; done; } |
    petik sentences --input jsonl | wc -l'
  prints 180000
fi
# A lone surrogate: its byte in the file, by --invalid; one warning for a file.
printf '\377\376a\000\000\330b\000\000\330c\000' > buruk.txt
expect 0 petik tokens buruk.txt
[ "$(wc -l < err)" = 1 ] || fail 'not one warning'
says 'buruk.txt: warning: not valid UTF-16LE at byte 4; replaced'
expect 0 sh -c 'petik annotate -q buruk.txt | jq -r .text'
prints 'a�b�c'
expect 0 sh -c 'petik annotate -q --invalid skip buruk.txt | jq -r .text'
prints 'abc'
expect 2 petik tokens --invalid error buruk.txt a.txt
says 'buruk.txt: not valid UTF-16LE at byte 4'
[ "$(wc -l < out)" = 8 ] || fail 'the file after it was not read'
expect 2 petik tokens --encoding latin-satu a.txt
says "unknown encoding 'latin-satu'"
