# Rows 6 and 7: a file for each input file; what would lose data is refused before any work.
# shellcheck shell=sh
mkdir -p berita/pasar hasil
cp a.txt berita/a.txt && cp a.txt berita/pasar/b.txt && gzip -c a.txt > berita/pasar/c.txt.gz
expect 0 petik quotes -r berita --output-dir hasil
silent
expect 0 sh -c 'cd hasil && find . -type f | LC_ALL=C sort'
prints './a.tsv
./pasar/b.tsv
./pasar/c.tsv'
[ "$(cut -f 3 hasil/pasar/c.tsv)" = Sarno ] || fail 'c.tsv is not whole'
expect 0 petik quotes berita/pasar/b.txt --output-dir hasil --suffix .kutipan.tsv --header
[ "$(head -n 1 hasil/b.kutipan.tsv | cut -f 1)" = file ] || fail "no header"

# What is there is left as it is, and the rest is done.
echo lama > hasil/a.tsv && rm hasil/pasar/b.tsv
expect 0 petik quotes -r berita --output-dir hasil --skip-existing -j 4
[ "$(cat hasil/a.tsv)" = lama ] || fail 'an existing file was written again'
[ -s hasil/pasar/b.tsv ] || fail 'a missing file was left out'
expect 0 petik quotes a.txt -o hasil/a.tsv --skip-existing
[ "$(cat hasil/a.tsv)" = lama ] || fail '-o: an existing file was written again'

# The names of a list keep their folders.
find berita -name '*.txt' -print0 > daftar
expect 0 petik quotes -0 --files-from daftar --output-dir hasil
[ -s hasil/berita/pasar/b.tsv ] || fail 'a name of a list lost its folder'

# Refused before any work.
cp a.txt berita/pasar/a.txt
expect 2 petik quotes berita/a.txt berita/pasar/a.txt --output-dir hasil
says 'would both be written to hasil/a.tsv'
expect 2 petik quotes -r berita --output-dir tiada
says 'tiada: No such file'
expect 2 petik quotes -r berita --output-dir a.txt
says 'is no folder'
cp a.txt asli
expect 2 petik annotate berita/a.txt --output-dir berita --suffix .txt
says 'both input and output'
cmp -s berita/a.txt asli || fail 'the input was changed'
printf '../a.txt\n' > daftar
expect 2 petik quotes --files-from daftar --output-dir hasil
says 'leads out'
expect 2 petik quotes a.txt --errors a.txt
expect 2 petik quotes a.txt --manifest a.txt
cmp -s a.txt asli || fail 'the input was changed by --errors'
mkdir tertutup && chmod 555 tertutup
if unprivileged petik --version > /dev/null 2>&1; then
  expect 2 unprivileged petik quotes a.txt --output-dir tertutup
  says 'tertutup: Permission denied'
fi
expect 2 petik quotes a.txt -o x --output-dir hasil
expect 2 petik quotes a.txt --skip-existing
expect 2 petik quotes a.txt --suffix .x

# A file that cannot be read to its end gets no output; the others do.
head -c 30 berita/pasar/c.txt.gz > berita/putus.txt.gz
expect 2 petik sentences berita/putus.txt.gz berita/a.txt --output-dir hasil
[ ! -e hasil/putus.txt ] || fail 'a torn input gave an output'
[ -s hasil/a.txt ] || fail 'the file after it was not done'
printf 'Siap\377.' > berita/rusak.txt
expect 2 petik sentences --invalid error berita/rusak.txt berita/a.txt --output-dir hasil
[ ! -e hasil/rusak.txt ] || fail 'a broken text gave an output'
# A broken record is left out.
printf '{"text":"Satu."}\n{"text":1}\n{"text":"Dua."}\n' > r.jsonl
expect 2 petik sentences r.jsonl --output-dir hasil --errors salah.jsonl
[ "$(tr '\n' ' ' < hasil/r.txt)" = 'Satu. Dua. ' ] || fail 'a broken record took others with it'
expect 0 jq -c '[.file, .line, .level]' salah.jsonl
prints '["r.jsonl",2,"error"]'

# Full disk: nothing torn.
rm -r hasil berita/putus.txt.gz berita/rusak.txt && mkdir hasil
need_strace
expect 2 strace -f -o trace -e trace=write -e inject=write:error=ENOSPC:when=2 petik sentences -r berita --output-dir hasil
expect 1 sh -c 'find hasil -name ".petik-*" | grep .'
[ "$(find hasil -type f | wc -l)" = 1 ] || fail 'not just the first file is there'
