# Row 1: a full disk at the first, second, third write; a full or closed stdout.
# shellcheck shell=sh
expect 2 sh -c 'petik quotes a.txt > /dev/full'
says 'stdout: No space left on device'
expect 2 sh -c 'petik quotes a.txt >&-'
says 'stdout:'
expect 2 sh -c 'petik --help > /dev/full'

need_strace
for n in 1 2 3; do
  expect 2 strace -f -o trace -e trace=write -e inject=write:error=ENOSPC:when=$n petik annotate big.jsonl
  says 'No space left on device'
done
expect 0 strace -f -o trace -e trace=write -e inject=write:error=EINTR:when=2 petik tokens a.txt big.jsonl

echo lama > hasil
expect 2 strace -f -o trace -e trace=write -e inject=write:error=ENOSPC:when=2 petik annotate big.jsonl -o hasil
says 'hasil: No space left on device'
[ "$(cat hasil)" = lama ] || fail 'the old output is gone'
no_private_file
expect 2 strace -f -o trace -e trace=rename -e inject=rename:error=EIO petik quotes a.txt -o hasil
says 'hasil: Input/output error'
[ "$(cat hasil)" = lama ] || fail 'the old output is gone'
no_private_file
