# Row 19: the same bytes in every environment.
# shellcheck shell=sh
program=$(command -v petik)
petik annotate a.txt > baku
expect 0 env -i "$program" annotate a.txt
cmp -s out baku || fail 'env -i changes the output'
for locale in tr_TR.UTF-8 id_ID.UTF-8 de_DE.UTF-8 C POSIX tidak_ada; do
  expect 0 env LC_ALL=$locale LANG=$locale "$program" annotate a.txt
  cmp -s out baku || fail "$locale changes the output"
  silent
done
expect 0 env HOME=/nonexistent TMPDIR=/nonexistent "$program" annotate a.txt
cmp -s out baku || fail 'no home changes the output'
expect 2 env PETIK_DATA=/nonexistent "$program" annotate a.txt
says '/nonexistent'

# Nothing can be written anywhere, and nobody can be asked.
if unshare -mn mount -o remount,bind,ro / / 2> /dev/null; then
  expect 0 sh -c 'unshare -mn sh -c "mount -o remount,bind,ro / / && ! (: > x) 2> /dev/null && petik annotate a.txt" | cat'
  cmp -s out baku || fail 'a read-only file system changes the output'
  silent
fi
