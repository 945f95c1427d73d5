# Row 3: the reader leaves; petik stops at once and says nothing, also where SIGPIPE is inherited as ignored.
# shellcheck shell=sh
expect 0 sh -c 'petik tokens big.jsonl | head -n 1'
silent
prints '"'
expect 0 sh -c 'trap "" PIPE; petik tokens big.jsonl | head -n 1'
silent
prints '"'
expect 0 sh -c 'yes "Kami siap." | petik tokens --input lines | head -n 1'
silent
