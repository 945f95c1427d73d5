# Row 2: a read error midway is never taken for the end of the file.
# shellcheck shell=sh
need_strace
for n in 1 2 3; do
  expect 2 strace -P "$PWD/big.jsonl" -o trace -e trace=read -e inject=read:error=EIO:when=$n \
    petik sentences "$PWD/big.jsonl" a.txt
  says 'big.jsonl: Input/output error'
  [ "$(tail -n 1 out)" = '"Kami siap," kata Sarno.' ] || fail 'the file after it was not read'
done
expect 0 strace -P "$PWD/big.jsonl" -o trace -e trace=read -e inject=read:error=EINTR:when=2 \
  petik sentences "$PWD/big.jsonl"
[ "$(wc -l < out)" = 20000 ] || fail 'an interrupted read lost records'
