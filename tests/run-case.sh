#!/bin/sh
# Runs one golden command line and compares what it prints.
#   run-case.sh PETIK CASE
# The folder CASE holds: cmd (shell commands, run in CASE with PETIK first in PATH), out (stdout), err (stderr; absent:
# must be empty), status (absent: 0), and its input files. What a case writes goes to "$TMPDIR", which is its own.
# PETIK_UPDATE=1 writes out, err and status anew.
set -u

case_folder=$(cd "$2" && pwd) || exit 2
PATH=$(cd "$(dirname "$1")" && pwd):$PATH
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
mkdir "$work/tmp"

# Results must not depend on the caller's settings.
unset PETIK_DATA NO_COLOR FORCE_COLOR
export PATH LC_ALL=C.UTF-8 TERM=dumb TMPDIR="$work/tmp"

cd "$case_folder" || exit 2
sh ./cmd >"$work/out" 2>"$work/err" </dev/null
echo $? >"$work/status"
echo 0 >"$work/status.default"
touch "$work/out.default" "$work/err.default"

# keep NAME: the case's file NAME becomes what was found, or goes where that is the default.
keep() {
  if [ "$1" != out ] && cmp -s "$work/$1.default" "$work/$1"; then rm -f "$1"; else cp "$work/$1" "$1"; fi
}

# compare NAME: shows the difference from what the case, or else the default, says.
compare() {
  expected=$1
  [ -f "$expected" ] || expected=$work/$1.default
  diff -u --label "expected $1" --label "found $1" "$expected" "$work/$1"
}

if [ "${PETIK_UPDATE:-}" = 1 ]; then
  for part in out err status; do keep $part; done
  exit 0
fi

failed=0
for part in out err status; do compare $part || failed=1; done
if [ $failed != 0 ]; then
  echo "in $case_folder: $(cat cmd)"
  echo "to take what was found as expected, run the tests with PETIK_UPDATE=1"
fi
exit $failed
