# Row 10: what is not UTF-8, at every edge of a buffer, with the right byte offset.
# shellcheck shell=sh
for size in 4093 4094 4095 4096 4097 65535 65536 131071 131072 131073; do
  { head -c $size /dev/zero | tr '\0' a && printf '\342\202'; } > potong
  expect 2 petik tokens --invalid error potong
  says "potong: .* at byte $size"
  expect 0 sh -c 'petik tokens -q potong | tail -c 4 | od -An -tx1'
  prints ' ef bf bd 0a'
done
# One U+FFFD for each maximal subpart: lone continuation, overlong, surrogate, beyond U+10FFFF, cp1252.
for bytes in '\200:1' '\300\257:2' '\355\240\200:3' '\364\220\200\200:4' '\223:1' '\360\237\230:1'; do
  printf "a ${bytes%:*} b" > buruk
  expect 0 sh -c "petik annotate -q buruk | jq -r '.text | split(\"\\ufffd\") | length - 1'"
  prints "${bytes#*:}"
  expect 0 sh -c "petik annotate -q --invalid skip buruk | jq -r .text"
  prints 'a  b'
done
printf '{"text":"a"}\n{"text":"b\377"}\n{"text":"c\377"}\n' > buruk.jsonl
expect 0 petik tokens buruk.jsonl
[ "$(wc -l < err)" = 1 ] || fail 'more than one warning for a file'
says 'buruk.jsonl:2: .* at byte 23'
expect 0 sh -c "printf 'a\\0b' | petik annotate | jq -c '.text, [.tokens[-1].end]'"
prints '"a\u0000b"
[3]'
expect 0 sh -c "printf '\\377\\376H\\000i\\000' | petik tokens && printf '\\376\\377\\000H\\000i' | petik tokens"
prints 'Hi
Hi'
