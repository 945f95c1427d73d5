# Row 7: a signal that came after the private file was made and before its handler was there left the file behind.
# shellcheck shell=sh
need_strace
for signal in TERM HUP; do
  strace -D -o /dev/null -e trace=rt_sigaction -e inject=rt_sigaction:delay_enter=100000 \
    petik quotes a.txt -o hasil &
  worker=$!
  tries=0
  until [ -n "$(find . -name '.petik-*')" ] || [ $tries = 500 ]; do tries=$((tries + 1)) && sleep 0.02; done
  [ $tries -lt 500 ] || fail 'no private file came'
  kill -s $signal $worker
  wait $worker
  [ $? -gt 128 ] || fail "SIG$signal: petik did not die by it"
  no_private_file
  [ ! -e hasil ] || fail "SIG$signal: a result appeared"
done
