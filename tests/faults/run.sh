#!/bin/sh
# Runs one fault script in an empty folder.   run.sh PETIK SCRIPT
# The script sees the functions below, petik first in PATH, and two inputs: a.txt, a small article, and big.jsonl, 20,000
# records of 1.2 MB in all (larger than every buffer).
# shellcheck disable=SC2317,SC2034  # the functions are for the script
set -u

script=$2
PATH=$(dirname "$1"):$PATH
export PATH LC_ALL=C.UTF-8 TERM=dumb
unset PETIK_DATA NO_COLOR FORCE_COLOR
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
failed=0

printf '"Kami siap," kata Sarno.\n' > a.txt
seq 1 20000 | sed 's/.*/{"id":"b&","text":"\\"Kami siap,\\" kata Sarno &."}/' > big.jsonl

# fail WORDS: this expectation did not hold; the script goes on.
fail() {
  echo "$(basename "$script"): $*"
  failed=1
}

# expect STATUS COMMAND...: runs it, stdout in `out`, stderr in `err`.
expect() {
  wanted=$1
  shift
  "$@" > out 2> err
  found=$?
  [ "$found" = "$wanted" ] || fail "$*: status $found, not $wanted: $(head -c 500 err)"
}

# says PATTERN: the last command said so on stderr.   silent: it said nothing.
says() { grep -q -e "$1" err || fail "stderr has no '$1': $(head -c 500 err)"; }
silent() { [ ! -s err ] || fail "stderr is not empty: $(head -c 500 err)"; }

# prints TEXT: the last command's stdout, whole.
prints() { [ "$(cat out)" = "$1" ] || fail "stdout is not '$1': $(head -c 500 out)"; }

# no_private_file: -o left nothing behind but its result.
no_private_file() { for name in .petik-*; do [ -e "$name" ] && fail "left behind: $name"; done; }

# skip WORDS: this machine cannot do that.
skip() {
  echo "skipped: $*"
  exit 77
}

# need_mounts: file systems of our own, which end with the command (unshare -m, root).
need_mounts() { unshare -m mount -t tmpfs -o size=64k penuh . 2> /dev/null || skip "no mounts of our own here"; }

# unprivileged COMMAND...: as somebody who may not do everything. 126 or 127 where that user does not reach the program.
unprivileged() {
  if [ "$(id -u)" != 0 ]; then "$@"; else chmod 755 . && setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; fi
}

# need_strace: not where a sanitizer makes calls of its own, which would get the faults.
need_strace() {
  [ -z "${PETIK_SANITIZER:-}" ] || skip "the program is under a sanitizer"
  strace -o /dev/null true 2> /dev/null || skip "strace cannot trace here"
}

# shellcheck source=/dev/null
. "$script"
exit $failed
