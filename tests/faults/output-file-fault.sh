# Rows 6 and 7: output = input is refused before any work, in every disguise; devices, pipes and links are not replaced
# by a file; a signal leaves no torn file.
# shellcheck shell=sh
cp a.txt asli
mkdir folder && cp a.txt folder/
ln -s a.txt tautan
expect 2 petik quotes a.txt -o a.txt
says 'both input and output'
expect 2 petik quotes a.txt -o tautan
expect 2 sh -c 'petik quotes -o a.txt < a.txt'
expect 2 sh -c 'petik quotes a.txt >> a.txt'
expect 2 petik quotes -r folder -o folder/a.txt
expect 2 petik quotes a.txt -o tiada/hasil
cmp -s a.txt asli || fail 'the input was changed'
no_private_file

mkfifo pipa
cat pipa > lewat &
expect 0 petik quotes a.txt -o pipa
wait
{ [ -p pipa ] && [ -s lewat ]; } || fail 'a pipe was replaced'
ln -sf baru tautan
expect 0 petik quotes a.txt -o tautan
{ [ -h tautan ] && [ -s baru ]; } || fail 'a link was replaced'
chmod 600 baru
expect 0 petik quotes a.txt -o baru
[ "$(stat -c %a baru)" = 600 ] || fail 'the permissions of the file were changed'
# A device of our own, never one of the system: the fault would break the machine.
if mknod penuh c 1 7 2> /dev/null && (: > penuh) 2> /dev/null; then
  expect 2 petik quotes a.txt -o penuh
  [ -c penuh ] || fail 'a device was replaced'
fi

echo lama > hasil
mkfifo sumber
for signal in TERM HUP; do
  sleep 5 > sumber &
  sleeper=$!
  petik annotate a.txt sumber -o hasil &
  worker=$!
  tries=0
  until [ -n "$(find . -name '.petik-*')" ] || [ $tries = 200 ]; do tries=$((tries + 1)) && sleep 0.02; done
  kill -s $signal $worker
  wait $worker
  [ $? -gt 128 ] || fail "SIG$signal: petik did not die by it"
  kill $sleeper 2> /dev/null
  wait $sleeper 2> /dev/null
  no_private_file
done
# SIGINT, which what runs in the background ignores.
sleep 5 > sumber &
sleeper=$!
expect 124 timeout -s INT 0.5 petik annotate a.txt sumber -o hasil
kill $sleeper 2> /dev/null
wait $sleeper 2> /dev/null
no_private_file
[ "$(cat hasil)" = lama ] || fail 'a signal left a torn file'
