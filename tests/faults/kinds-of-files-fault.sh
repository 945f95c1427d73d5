# Row 5: what cannot be read is an error, and the others are still done.
# shellcheck shell=sh
mkdir folder
ln -s putaran putaran
ln -s tiada menggantung
mkfifo pipa
cat a.txt > pipa &
expect 2 petik quotes tiada.txt folder putaran menggantung pipa a.txt
[ "$(wc -l < out)" = 2 ] || fail 'a good file was left out'
for message in 'tiada.txt: No such file' 'folder: is a folder' 'putaran: Too many levels' 'menggantung: No such file'; do
  says "$message"
done
wait
mkdir -p folder/b folder/.rahasia
cp a.txt folder/b/x.txt
cp a.txt folder/y.txt
cp a.txt folder/.rahasia/z.txt
ln -s ../folder folder/b/putar
expect 0 sh -c 'petik quotes -r folder | cut -f 1'
prints 'folder/b/x.txt
folder/y.txt'
printf 'a.txt\0folder/y.txt\0' > daftar
expect 0 sh -c 'petik quotes -0 --files-from daftar | cut -f 1'
prints 'a.txt
folder/y.txt'
cp a.txt tertutup && chmod 000 tertutup
if unprivileged petik --version > /dev/null 2>&1; then
  expect 2 unprivileged petik quotes tertutup a.txt
  says 'tertutup: Permission denied'
  [ "$(wc -l < out)" = 1 ] || fail 'a good file was left out'
fi
