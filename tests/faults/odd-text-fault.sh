# Rows 11 and 13: line ends of every kind, invisible and combining characters never shift an offset; odd numbers are no
# values.
# shellcheck shell=sh
{
  printf 'Baris satu.\r\nBaris dua.\rBaris tiga.\342\200\250Baris empat.\n'
  printf 'Harga\302\240naik\342\200\213 5 persen. \302\255Ko\302\255ta \342\200\256terbalik\342\200\254.\n'
  printf '\342\200\234Kami siap,\342\200\235 kata Andre\314\201 di Bali, \360\237\230\200 Rabu.\n'
  printf 'e'
  i=0
  while [ $i -lt 10000 ]; do printf '\314\201' && i=$((i + 1)); done
  printf ' \342\200\234Kami pulang,\342\200\235 kata Budi Santoso kepada ANTARA.\r\n'
} > aneh.txt
expect 0 petik annotate aneh.txt
jq -e '.text as $t | [(.quotes[].content[], .quotes[].cue, .entities[]) | select(. != null) |
  ($t[.start:.end] == .text)] | length > 2 and all' out > semua || fail "offsets: $(head -c 300 semua)"
jq -e '.text as $t | [.tokens[] | $t[.start:.end]] | all(length > 0)' out > semua || fail 'an empty token'
expect 0 petik annotate --offsets byte aneh.txt
tokens=$(jq '[.tokens[] | .end - .start] | add' out)
[ "$tokens" -gt 20000 ] || fail 'byte offsets do not count bytes'
# LF and CRLF give the same words.
printf 'Satu dua.\nTiga empat.\n\n"Kami siap," kata Sarno.\n' > lf.txt
sed 's/$/\r/' lf.txt > crlf.txt
petik tokens lf.txt > baku
expect 0 petik tokens crlf.txt
cmp -s baku out || fail 'CRLF changes the words'
petik quotes lf.txt | cut -f 2- > baku
expect 0 sh -c 'petik quotes crlf.txt | cut -f 2-'
cmp -s baku out || fail 'CRLF changes the quotes'

# Numbers of 400 digits, versions, Rp without a number, days that no month has.
angka=$(head -c 400 /dev/zero | tr '\0' 9)
printf 'Angka %s dan Rp%s, versi 1.2.3, Rp- saja, tanggal 31/2/2025, 29 Februari 2023, 99/99/9999, 1e999, 0x7fffffff.\n' \
  "$angka" "$angka" > angka.txt
expect 0 petik annotate angka.txt
silent
jq -e '[.entities[] | select(.type == "DATE") | .value.iso // empty] | map(select(test("2025-02-31|2023-02-29|9999-99"))) == []' \
  out > semua || fail "a day that is none has a value: $(cat semua)"
jq -e '[.entities[] | select(.text | test("^(1\\.2\\.3|Rp-)$")) | .value // empty] == []' out > semua ||
  fail 'what is no number has a value'
