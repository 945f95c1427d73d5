#!/bin/sh
# Every option of `petik COMMAND --help` must stand in petik(1) or in the command's page, and the other way round;
# petik(1) names the command and points to its page: check-options.sh PETIK COMMAND MAN_FOLDER
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1" "$2" --help | grep -oE -- '--[a-z][a-z0-9-]+' | LC_ALL=C sort -u >"$work/help"
# ".It Fl f , Fl -format Ar FORMAT": the long names begin with a dash.
cat "$3/petik.1" "$3/petik-$2.1" | grep -E '^\.It ' | grep -oE 'Fl -[a-z][a-z0-9-]+' | sed 's/Fl -/--/' |
  LC_ALL=C sort -u >"$work/page"
diff -u --label "options in the pages" --label "options in petik $2 --help" "$work/page" "$work/help"
for line in "It Cm $2" "Xr petik-$2 1"; do
  grep -q "^\.$line" "$3/petik.1" || { echo "petik(1) has no line .$line"; exit 1; }
done
