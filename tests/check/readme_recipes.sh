#!/bin/sh
# The two recipes of README.md, as far as they run without GitHub and the network: the workflow is read for its command,
# which is run; the hook is installed in a repository of its own and must refuse and accept commits.
#   readme_recipes.sh PETIK README
set -eu
PATH=$(cd "$(dirname "$1")" && pwd):$PATH
export PATH LC_ALL=C.UTF-8
readme=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# block FIRST-LINE: the fenced block that begins with this line
block() { awk -v first="$1" '$0 == "```" { inside = 0 } inside { print } previous ~ /^```/ && $0 == first { inside = 1; print } { previous = $0 }' "$readme"; }

fail() { echo "$*"; exit 1; }

mkdir berita
printf '"Kami siap," kata Sarno.\n' > berita/baik.txt

block 'name: petik' > workflow.yml
[ -s workflow.yml ] || fail "README.md shows no workflow"
grep -A 1 'run: petik check' workflow.yml | sed -n 's/^ *run: //p' > command.sh
[ "$(wc -l < command.sh)" -ge 1 ] || fail "the workflow runs no petik check"
sh -e command.sh > out || fail "the workflow's command fails on a good article"
printf 'Ia menunggu dirumah.\n' > berita/salah.txt
status=0
sh -e command.sh > out || status=$?
[ "$status" = 1 ] || fail "the workflow's command does not fail on a bad article: $status"
grep -q '^::warning file=berita/salah.txt,line=1,' out || fail "no annotation: $(cat out)"

command -v git > /dev/null || exit 0
block '#!/bin/sh' > hook
[ -s hook ] || fail "README.md shows no hook"
git init -q repository
cp hook repository/.git/hooks/pre-commit
chmod +x repository/.git/hooks/pre-commit
cd repository
git config user.name Uji
git config user.email uji@example.org
printf '"Kami siap," kata Sarno.\n' > 'berita baik.txt'
git add .
git commit -q -m baik || fail "the hook refuses a good article"
printf 'Ia menunggu dirumah.\n' > salah.txt
git add .
if git commit -q -m salah > ../out 2>&1; then fail "the hook lets a bad article pass"; fi
grep -q 'salah.txt:1:13: warning' ../out || fail "the hook does not say why: $(cat ../out)"
