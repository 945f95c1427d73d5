# Row 15: gzip and Zstandard: several members, truncated, garbage behind, empty, a wrong suffix.
# shellcheck shell=sh
gzip -kn a.txt && zstd -q a.txt
cat a.txt.gz a.txt.gz > dua.gz
cat a.txt.zst a.txt.zst > dua.zst
cp a.txt.gz salah.txt && cp a.txt.zst salah2.txt && cp a.txt polos.gz
expect 0 petik sentences a.txt.gz a.txt.zst salah.txt salah2.txt polos.gz
[ "$(sort -u out | wc -l) $(wc -l < out)" = '1 5' ] || fail "stdout: $(cat out)"
for file in dua.gz dua.zst; do
  expect 0 petik sentences $file
  [ "$(wc -l < out)" = 2 ] || fail "$file: not both members"
done
for kind in gz zst; do
  size=$(stat -c %s a.txt.$kind)
  for keep in 4 10 $((size / 2)) $((size - 1)); do
    head -c "$keep" a.txt.$kind > potong.$kind
    expect 2 petik sentences potong.$kind a.txt
    says "potong.$kind: "
    prints '"Kami siap," kata Sarno.'
  done
  { cat a.txt.$kind && echo sampah; } > sampah.$kind
  expect 2 petik sentences sampah.$kind
  says "sampah.$kind: "
done
: > kosong.gz
expect 0 petik sentences kosong.gz
expect 0 sh -c 'petik quotes < a.txt.gz'
