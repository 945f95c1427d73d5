# Row 12: twice the text takes about twice as long (./dev bench shows how much: 1.9 to 2.2). Here only a cost that grows
# with the square, four times, fails: the machine may be busy. User time, the best of some runs.
# shellcheck shell=sh disable=SC3045  # dash and bash have ulimit -v
if ! (ulimit -v 400000 && petik tokens a.txt) > /dev/null 2>&1; then skip 'a sanitizer: no times are taken'; fi

# repeat COUNT TEXT: the text that often.
repeat() { yes "$2" | head -n "$1" | tr -d '\n'; }

# best FILE: the least user time in milliseconds.
best() {
  bash -c 'TIMEFORMAT=%3U; least=999999
    for i in 1 2 3; do
      time=$({ time petik annotate -q "$1" > /dev/null 2>&1; } 2>&1)
      time=$((10#${time//[.,]/}))
      ((time < least)) && least=$time
    done
    echo $least' - "$1"
}

# linear NAME COUNT TEXT
linear() {
  repeat "$2" "$3" > satu
  repeat $(($2 * 2)) "$3" > dua
  for _ in 1 2 3; do
    once=$(best satu)
    twice=$(best dua)
    echo "$1: $2 take $once ms, twice as many take $twice ms"
    [ "$twice" -le $((once * 3 + 20)) ] && return
  done
  fail "$1: not linear"
}

linear 'unclosed quotation marks' 100000 '"Kami '
linear 'unclosed curly marks' 100000 '“a '
linear 'nested brackets' 10000 '('
linear 'digits and stops' 400000 '1.'
linear 'one word' 5000000 a
linear 'capitals' 300000 'Abc '
linear 'cues' 100000 'kata dia, '
linear 'combining marks' 500000 "$(printf '\314\201')"
linear 'stops' 1000000 .
