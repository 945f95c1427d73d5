# Row 2: a read error midway is never taken for the end of the file.
# shellcheck shell=sh
expect 2 petik sentences /proc/self/mem a.txt
says 'mem: Input/output error'
prints '"Kami siap," kata Sarno.'

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

# Row 5: a file that shrinks or grows while it is read ends where it ends then.
slowly() { strace -D -o /dev/null -P "$PWD/$1" -e trace=read -e inject=read:delay_enter=300000 petik sentences "$PWD/$1"; }
cp big.jsonl susut.jsonl
slowly susut.jsonl > out 2> err &
reader=$!
sleep 0.5
truncate -s 100 susut.jsonl
wait $reader || grep -q 'susut.jsonl:[0-9]*: broken JSON' err || fail "a file that shrinks: $(head -c 500 err)"
[ "$(wc -l < out)" -lt 20000 ] || fail 'the file was read before it shrank: nothing was tested'
cp big.jsonl tumbuh.jsonl
slowly tumbuh.jsonl > out 2> err &
reader=$!
sleep 0.5
echo '{"text":"Harga naik."}' >> tumbuh.jsonl
wait $reader || fail "a file that grows: $(head -c 500 err)"
[ "$(tail -n 1 out)" = 'Harga naik.' ] || fail 'what was added was not read'
