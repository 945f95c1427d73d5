# Row 18: odd values of options are an error with a hint or have their plain meaning.
# shellcheck shell=sh
for value in -1 1e9 nan '' 0x2 ' 2' 2.0 99999999999999999999 99999; do
  expect 2 petik tokens -j "$value" a.txt
  says 'jobs'
done
for value in 0 1 010 2; do
  expect 0 petik tokens -j $value a.txt
  silent
done
expect 0 petik tokens -f tsv -f lines a.txt
[ "$(head -n 1 out)" = '"' ] || fail 'the last of a repeated option does not win'
expect 2 petik tokens --formt tsv a.txt
says '--format'
expect 2 petik tokens --form tsv a.txt
expect 2 petik tokens -f xml a.txt
expect 2 petik tokns a.txt
says 'tokens'
expect 2 petik
expect 2 petik tokens -o
expect 2 petik tokens --max-bytes 0 a.txt
cp a.txt ./-r
expect 0 petik quotes -- -r
prints '-r	direct	Sarno	kata	Kami siap,'
expect 0 petik quotes -f tsv a.txt --header a.txt
[ "$(wc -l < out)" = 3 ] || fail 'an option swallowed a file name'
