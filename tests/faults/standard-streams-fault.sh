# Row 4: stderr closed or full, stdin closed: the results are whole.
# shellcheck shell=sh
expect 2 sh -c 'petik tokens a.txt tiada.txt 2>&-'
[ "$(wc -l < out)" = 8 ] || fail 'stderr closed: results are not whole'
expect 2 sh -c 'petik tokens a.txt tiada.txt 2> /dev/full'
[ "$(wc -l < out)" = 8 ] || fail 'stderr full: results are not whole'
expect 0 sh -c 'petik tokens a.txt <&-'
[ "$(wc -l < out)" = 8 ] || fail 'stdin closed: results are not whole'
expect 2 sh -c 'petik tokens <&-'
says 'Bad file descriptor'
expect 0 sh -c 'petik quotes a.txt -o hasil <&- >&- 2>&-'
[ "$(wc -l < hasil)" = 1 ] || fail 'all streams closed: the file is not whole'
