# Row 14: a broken record is that record's error, with file and line; the rest is done.
# shellcheck shell=sh
{
  printf '\357\273\277{"text":"Satu."}\n\n'
  printf '{"text":"a","text":"b"}\n{"text":\n{"id":1}\n{"text":7}\n{"text":"\\ud800"}\n{"text":"\\udc00"}\n[1]\n'
  printf '{"text":"a"} {"text":"b"}\n{"text":"a","x":01}\n{"text":"a","x":tru}\n{"text":"\\u0000Dua."}\n'
  printf '{"text":"a","x":'
  head -c 1000000 /dev/zero | tr '\0' '['
  printf '}\n{"text":"a","x":'
  head -c 100000 /dev/zero | tr '\0' '['
  head -c 100000 /dev/zero | tr '\0' ']'
  printf '}\n{"text":"Tiga.","besar":123456789012345678901234567890.50,"luas":1e999}\n'
} > r.jsonl
expect 2 petik sentences r.jsonl
[ "$(tr -d '\0' < out | tr '\n' ' ')" = 'Satu. Dua. Tiga. ' ] || fail "stdout: $(cat out)"
for line in 3 4 5 6 7 8 9 10 11 12 14 15; do says "r.jsonl:$line: "; done
[ "$(wc -l < err)" = 12 ] || fail "not one message a record: $(cat err)"
expect 0 sh -c 'tail -n 1 r.jsonl | petik sentences -f jsonl | grep -c "\"besar\":123456789012345678901234567890.50,\"luas\":1e999}"'
prints 1
# A layer that is empty for a text that is not is made anew.
printf '{"id":1,"text":"\\"Siap,\\" kata Sarno.","sentences":[],"paragraphs":[]}\n' > r.jsonl
expect 0 petik quotes r.jsonl
prints '1	direct	Sarno	kata	Siap,'
