# Rows 7 and 8: killed at random moments, two runs on one folder; the rerun with --skip-existing completes, nothing is torn.
# Many files with few descriptors.
# shellcheck shell=sh
mkdir berita hasil baku
i=0
while [ $i -lt 300 ]; do
  i=$((i + 1))
  { cat a.txt && head -n 40 big.jsonl | cut -d '"' -f 8- | tr -d '\\}' && echo "$i"; } > berita/$i.txt
done
expect 0 petik annotate -r berita --output-dir baku -j 2
kills=0
for round in 1 2 3 4 5 6 7 8 9 10 11 12; do
  petik annotate -r berita --output-dir hasil --skip-existing -j 2 &
  worker=$!
  petik annotate -r berita --output-dir hasil --skip-existing &
  other=$!
  sleep "0.0$((round % 9 + 1))"
  kill -9 $worker 2> /dev/null && kills=$((kills + 1))
  kill -9 $other 2> /dev/null
  wait $worker $other 2> /dev/null
  for file in hasil/*.jsonl; do
    [ -e "$file" ] && { cmp -s "$file" "baku/${file#hasil/}" || fail "torn: $file"; }
  done
done
[ $kills -gt 0 ] || fail 'no run was killed while it worked'
expect 0 petik annotate -r berita --output-dir hasil --skip-existing
diff -rq --exclude '.petik-*' baku hasil || fail 'the rerun did not complete'
expect 0 petik annotate -r berita --output-dir hasil --skip-existing -v
says '300 files skipped'

mkdir banyak
seq 1 10000 | sed 's/.*/printf "Siap." > banyak\/&.txt/' | sh
expect 0 sh -c 'ulimit -n 16; petik tokens -r banyak -j 2 | wc -l'
prints 20000
mkdir keluar
expect 0 sh -c 'ulimit -n 16; petik tokens -r banyak -j 2 --output-dir keluar'
[ "$(find keluar -type f | wc -l)" = 10000 ] || fail 'not every file has its output'
